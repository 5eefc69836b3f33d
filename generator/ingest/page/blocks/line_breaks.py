"""The words of an element with its `<br>`s → where its paragraphs begin and end.

A break may be that of a paragraph, of an item of a list without elements of its own, or of no more than a
line, as where lines were wrapped by hand.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.page.blocks.headings import signs

if TYPE_CHECKING:
    from lxml.etree import _Element

BREAK = "\x1e"
"""Stands for a `<br>` till the words are cut into paragraphs."""

_INDENT = "\u3000"
BREAKS = re.compile(rf"\s*{BREAK}(?:\s*{BREAK})*[^\S{_INDENT}]*")
_ENDS = '.!?…。！？」』”"»:؟।۔'
_FULL_ENDS = frozenset('.!?…。！？」』”"»؟।۔')
LONG_LINE = 70
_FEWEST = 2
_POINT = re.compile(r"([•●▪■◦‣∙·*]|[–—-](?= )|(\d{1,2})[.)](?= ))\s*(?=\S)")
"""What an item of a list begins with that is set in lines: a mark, or its number."""


def cuts(text: str, headed: Collection[int], *, told: bool) -> list[tuple[int, int]]:
    """Where the paragraphs of a block begin and end: at empty lines, at ends of sentences and at points.

    Lines are paragraphs where most are long ones that end as sentences do, or all end so and are `told`:
    no heading, and no caption. `headed` are the places where lines in bold end that head what follows.
    """
    marks = list(BREAKS.finditer(text))
    edges = [0, *(mark.end() for mark in marks), len(text)]
    pieces = [text[start:end].strip(BREAK + " \t\r\n\u00a0") for start, end in itertools.pairwise(edges)]
    filled = [piece for piece in pieces if piece]
    ended = [piece[-1:] in _ENDS for piece in pieces]
    long = sum(done and size_of(piece) >= LONG_LINE for done, piece in zip(ended, pieces, strict=True))
    as_lines = long >= 0.5 * len(filled) or (told and all(piece[-1] in _FULL_ENDS for piece in filled))
    indented = any(piece.startswith(_INDENT) for piece in pieces[1:])
    points = _points(pieces)
    edges = [0]
    for index, mark in enumerate(marks):
        after = pieces[index + 1] if index + 1 < len(pieces) else ""
        if (
            mark.end() in headed
            or mark[0].count(BREAK) > 1
            or (indented and after)
            or signs(after)
            or (as_lines and pieces[index] and ended[index])
            or points[index + 1]
        ):
            edges.append(mark.end())
    return list(zip(edges, [*edges[1:], len(text)], strict=True))


_SET_IN_LINES = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)")


def is_set_in_lines(element: _Element, tag: str) -> bool:
    """Whether the ends of lines in an element are shown, as in a mail or a press release of plain text."""
    style = element.get("style") if tag != "pre" else None
    return tag == "pre" or bool(style and _SET_IN_LINES.search(style[:300]))


def is_point(text: str) -> bool:
    """Whether a line begins as an item of a list does that is set in lines."""
    return _POINT.match(text) is not None


def _points(pieces: Sequence[str]) -> list[bool]:
    """Which lines are items of a list: several that begin alike, or count up."""
    found = [_POINT.match(piece) for piece in pieces]
    marks = ["#" if mark and mark[2] else mark[1] if mark else "" for mark in found]
    alike = Counter(marks)
    numbers = [int(mark[2]) for mark in found if mark and mark[2]]
    counts = numbers == list(range(1, len(numbers) + 1))
    return [mark != "" and alike[mark] >= _FEWEST and (mark != "#" or counts) for mark in marks]


_SLANTED, _CAPTION = frozenset(["i", "em"]), 240
_MOST_MARKS = 200


def is_slanted_below(
    text: str,
    line: tuple[int, int],
    pictures: Sequence[int],
    emphases: Sequence[tuple[int, int, str]],
) -> bool:
    """Whether a line is slanted as a whole, right below a picture amid lines: `<img><br><i>The quay</i>`.

    `line` is where it begins and ends, `pictures` are the places of pictures in the text.
    """
    if not pictures:
        return False
    bare = f"{BREAK} \t\r\n\u00a0"
    piece = text[slice(*line)]
    words = piece.strip(bare)
    begin = line[0] + piece.find(words)
    picture = max((at for at in pictures[:_MOST_MARKS] if at <= begin), default=begin)
    below = text[picture:begin]
    if len(words) > _CAPTION or BREAK not in below or below.strip(bare):
        return False
    return any(
        kind in _SLANTED and at <= begin and begin + len(words) <= end
        for at, end, kind in emphases[:_MOST_MARKS]
    )
