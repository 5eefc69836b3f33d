"""A share card → PNG of 1200 × 630 pixels: the digest's name, a headline, whose it is and when.

It is drawn in the colours of the stylesheet's tokens, with the fonts of layouts/fonts/. A headline that these
cannot write is left out: what remains is a card without it, and never boxes or letters in the wrong order.
"""

from __future__ import annotations

import io
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from generator.graph.planned import CardOrder
from generator.graph.sharing import HEIGHT, WIDTH
from generator.ground.digests import digest_of
from generator.ground.frozen import frozen
from generator.renderers.letters import letters_of, lines_of, pieces, writable

if TYPE_CHECKING:
    from PIL import Image, ImageFont

VERSION = 1
"""Another one whenever the same card is drawn otherwise."""

HEADLINE, LABEL = FONTS = ("headline.ttf", "label.ttf")

_TOKENS = {"paper": "#fcfcfa", "ink": "#17181c", "muted": "#555962", "hairline": "#d5d6d1", "link": "#1d48c0"}
"""The colours of cards where the stylesheet does not give them as `#rrggbb`."""

_TOKEN = re.compile(r"--([a-z-]+):\s*(#[0-9a-f]{6})\b", re.IGNORECASE)

_SHADES = {"ink": 8, "muted": 5, "hairline": 1, "link": 1}
"""How many steps lead from the paper to a colour: with the paper they are 16, which is four bits a pixel."""

_MARGIN = 76
_INDENT = 26
_ROOM = WIDTH - 2 * _MARGIN
_NAME, _LINE = 40, 31  # sizes in pixels
_TITLES = (82, 76, 70, 64, 58, 52, 47, 42)
_TOP, _RULE = 138, 548  # between these stands the headline
_LEADING = 1.2
_BREAK = "…"


@frozen
class CardLook:
    """How cards look: the colours, which are those of the stylesheet, and the bytes of the fonts."""

    paper: str
    ink: str
    muted: str
    hairline: str
    link: str
    headline: bytes
    label: bytes

    @property
    def digest(self) -> bytes:
        """Stands for all that makes cards look as they do, but for the version of Pillow."""
        colours = self.paper, self.ink, self.muted, self.hairline, self.link
        return digest_of((VERSION, colours, self.headline, self.label))


def card_look(stylesheet: bytes, fonts: Mapping[str, bytes]) -> CardLook:
    """How cards look beside this stylesheet, whose first value of each token counts."""
    found = _TOKEN.findall(stylesheet.decode("utf-8", errors="replace"))
    given = {name.lower(): value.lower() for name, value in reversed(found) if name.lower() in _TOKENS}
    return CardLook(**{**_TOKENS, **given}, headline=fonts[HEADLINE], label=fonts[LABEL])


class CardPainter:
    """Draws cards, and keeps the fonts open between them."""

    def __init__(self, look: CardLook) -> None:
        self._look = look
        self._bytes = {HEADLINE: look.headline, LABEL: look.label}
        self._letters = {font: letters_of(payload) for font, payload in self._bytes.items()}
        self._open: dict[tuple[str, int], ImageFont.FreeTypeFont] = {}
        self._first: dict[str, int] = {}
        self._palette = [*bytes.fromhex(look.paper[1:])]
        for name, steps in _SHADES.items():
            self._first[name] = len(self._palette) // 3
            self._palette += _shades(look.paper, getattr(look, name), steps)

    def draw(self, order: CardOrder) -> bytes:
        """A card as PNG."""
        from PIL import Image

        image = Image.new("P", (WIDTH, HEIGHT), 0)
        image.putpalette(self._palette)
        self._fill(image, "ink", (0, 0, WIDTH, 12))
        self._fill(image, "hairline", (_MARGIN, _RULE, WIDTH - _MARGIN, _RULE + 2))
        self._fill(image, "link", (_MARGIN, 56, _MARGIN + 8, 96))
        name = writable(order.site, self._letters[HEADLINE])
        title = writable(order.title, self._letters[HEADLINE])
        line = self._cut(writable(order.line, self._letters[LABEL]), LABEL, _LINE, _ROOM)
        self._write(image, (_MARGIN, 594), line, (LABEL, _LINE), "muted")
        if title:
            shown = self._cut(name, HEADLINE, _NAME, _ROOM - _INDENT)
            self._write(image, (_MARGIN + _INDENT, 90), shown, (HEADLINE, _NAME))
        size, lines = self._fitted(title or name)
        leading = round(size * _LEADING)
        top = _TOP + (_RULE - _TOP - leading * len(lines)) // 2
        for number, words in enumerate(lines):
            self._write(
                image, (_MARGIN, top + leading * number + round(size * 0.95)), words, (HEADLINE, size)
            )
        written = io.BytesIO()
        image.save(written, "PNG", bits=4, compress_level=6)
        return written.getvalue()

    def _fitted(self, title: str) -> tuple[int, list[str]]:
        """The largest size in which a headline has room, with its lines; of too long a one, its beginning."""
        lines: list[str] = []
        for size in _TITLES:
            font = self._font(HEADLINE, size)
            found = pieces(title, font.getlength)
            most = (_RULE - _TOP - 24) // round(size * _LEADING)
            lines = lines_of(found, _ROOM)
            if len(lines) <= most and all(piece.width <= _ROOM for piece in found):
                return size, lines
        kept = lines[:most]
        last = kept[-1] if len(kept) == len(lines) else f"{kept[-1]} {_BREAK}"
        return size, [self._cut(words, HEADLINE, size, _ROOM) for words in (*kept[:-1], last)]

    def _cut(self, words: str, name: str, size: int, width: int) -> str:
        """Words, or as many of their letters as have room."""
        measure = self._font(name, size).getlength
        if measure(words) <= width:
            return words
        ends = range(len(words))
        found = bisect_right(ends, float(width), key=lambda end: measure(words[:end] + _BREAK))
        return words[: max(found - 1, 0)].rstrip() + _BREAK

    def _write(
        self, image: Image.Image, at: tuple[int, int], words: str, style: tuple[str, int], colour: str = "ink"
    ) -> None:
        """Write words whose baseline begins at a point."""
        from PIL import Image, ImageDraw

        if not words:
            return
        font = self._font(*style)
        left, top, right, bottom = (round(edge) for edge in font.getbbox(words, anchor="ls"))
        mask = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(mask).text((-left, -top), words, fill=255, font=font, anchor="ls")
        first, steps = self._first[colour] - 1, _SHADES[colour]
        shades = [round(value * steps / 255) for value in range(256)]
        inked = mask.point([first + shade if shade else 0 for shade in shades])
        image.paste(inked, (at[0] + left, at[1] + top))

    def _fill(self, image: Image.Image, colour: str, box: tuple[int, int, int, int]) -> None:
        image.paste(self._first[colour] + _SHADES[colour] - 1, box)

    def _font(self, name: str, size: int) -> ImageFont.FreeTypeFont:
        from PIL import ImageFont

        found = self._open.get((name, size))
        if found is None:
            engine = ImageFont.Layout.BASIC  # the other depends on a library that a machine may lack
            found = ImageFont.truetype(io.BytesIO(self._bytes[name]), size, layout_engine=engine)
            self._open[name, size] = found
        return found


def _shades(paper: str, colour: str, steps: int) -> Sequence[int]:
    """The colours that lead from the paper to another, the last of which it is."""
    ends = [*zip(bytes.fromhex(paper[1:]), bytes.fromhex(colour[1:]), strict=True)]
    return [round(one + (other - one) * step / steps) for step in range(1, steps + 1) for one, other in ends]
