"""The bytes of a font → the letters it has; a text → its lines, where any can be written.

FreeType by itself sets one letter after the other. So in scripts whose letters join or run from right to
left, and of letters that the font lacks, nothing can be written that could be read.
"""

from __future__ import annotations

import functools
import re
import struct
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

_UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""The tables of letters that a font can have, as platform and encoding, the fullest first."""

_RIGHT_TO_LEFT = frozenset(["R", "AL", "AN"])
_INVISIBLE = frozenset(["Cc", "Cf", "Co", "Cs", "Cn"])
_AS_EMOJI = "\ufe0f"
_WIDE = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_NEVER_FIRST = "、。，．：；！？）」』】〕》〉％ー々"
_HYPHENS = "-\u2010\u2013\u2014/"
_NEARLY = 8.0  # pixels


def letters_of(font: bytes) -> frozenset[int]:
    """The code points that a TrueType or OpenType font has a glyph for; none where it cannot be read."""
    try:
        tables = _subtables(font)
        start = next(tables[kind] for kind in _UNICODE if kind in tables)
        return frozenset(_mapped(font, start))
    except (struct.error, StopIteration, IndexError):
        return frozenset()


def _subtables(font: bytes) -> dict[tuple[int, int], int]:
    (count,) = struct.unpack_from(">H", font, 4)
    records = [struct.unpack_from(">4sLLL", font, 12 + 16 * place) for place in range(count)]
    start = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    (count,) = struct.unpack_from(">H", font, start + 2)
    found = [struct.unpack_from(">HHL", font, start + 4 + 8 * place) for place in range(count)]
    return {(platform, encoding): start + offset for platform, encoding, offset in found}


def _mapped(font: bytes, start: int) -> Iterator[int]:
    """The code points of a table of format 4 or 12, as good as all fonts have."""
    (form,) = struct.unpack_from(">H", font, start)
    if form == 12:
        (count,) = struct.unpack_from(">L", font, start + 12)
        for place in range(min(count, len(font) // 12)):
            first, last, _ = struct.unpack_from(">LLL", font, start + 16 + 12 * place)
            yield from range(first, min(last, 0x10FFFF) + 1)
    elif form == 4:
        (double,) = struct.unpack_from(">H", font, start + 6)
        count = double // 2
        columns = [
            struct.unpack_from(f">{count}H", font, start + 14 + double * number + (2 if number else 0))
            for number in range(4)
        ]
        for place, (last, first, delta, offset) in enumerate(zip(*columns, strict=True)):
            for code in range(first, last + 1 if last < 0xFFFF else last):
                glyph = code
                if offset:
                    at = start + 16 + 3 * double + 2 * place + offset + 2 * (code - first)
                    (glyph,) = struct.unpack_from(">H", font, at)
                    if not glyph:
                        continue
                if (glyph + delta) & 0xFFFF:
                    yield code


def writable(text: str, letters: frozenset[int]) -> str:
    """A text as far as it shows, or "" where a letter of it cannot be written with these.

    Emoji and what does not show are left out.
    """
    shown = []
    for letter in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(letter)
        if letter.isspace():
            shown.append(" ")
        elif kind in _INVISIBLE or letter == _AS_EMOJI:
            continue
        elif (
            ord(letter) in letters
            and unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT
            and kind[0] != "M"
        ):
            shown.append(letter)
        elif kind not in ("So", "Sk"):
            return ""
    return " ".join("".join(shown).split())


@functools.cache
def _pattern() -> re.Pattern[str]:
    """What finds the pieces of a word; to compile it takes longer than planning a site."""
    parts = (
        f"[{_WIDE}][{_NEVER_FIRST}]*",
        rf"[^{_WIDE}]+?[{_HYPHENS}]+(?=\w)",
        rf"[^{_WIDE}]+?(?=[{_WIDE}]|\Z)",
    )
    return re.compile("|".join(parts))


class Piece(NamedTuple):
    """Letters that stay on one line, how wide they are, and how much space there is in front of them."""

    letters: str
    width: float
    space: float


def pieces(text: str, measure: Callable[[str], float]) -> list[Piece]:
    """The pieces of a text: words, parts of words up to a hyphen, each letter of scripts without spaces."""
    space = measure(" ")
    found = []
    for word in text.split():
        for number, part in enumerate(_pattern().findall(word)):
            found.append(Piece(part, measure(part), 0.0 if number else space))
    return found


def lines_of(found: Sequence[Piece], width: float) -> list[str]:
    """As few lines as the pieces need, of about one length; none is wider, if each piece has room."""
    lines = _broken(found, width)
    narrow, wide = max([width / 2, *(piece.width for piece in found)]), width
    while wide - narrow > _NEARLY:
        middle = (narrow + wide) / 2
        tried = _broken(found, middle)
        if len(tried) > len(lines):
            narrow = middle
        else:
            lines, wide = tried, middle
    return lines


def _broken(found: Sequence[Piece], width: float) -> list[str]:
    lines: list[str] = []
    filled = 0.0
    for piece in found:
        if lines and filled + piece.space + piece.width <= width:
            lines[-1] += f" {piece.letters}" if piece.space else piece.letters
            filled += piece.space + piece.width
        else:
            lines.append(piece.letters)
            filled = piece.width
    return lines
