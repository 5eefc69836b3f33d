"""An outline → what blank lines tell: which lines stand together, where not all stand apart.

Many pages part each line from the next, some none; there a blank line says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.numbered import are_evenly_spaced
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.outlined.broken_off import BrokenOff

_ALL_PARTED = 0.7  # of paragraphs


class Spaced(BrokenOff):
    """An outline that knows the blank lines.

    `gaps_tell`: they part paragraphs here, `blocks_tell`: but not each line from the next.
    """

    def __init__(self, lines: Sequence[Line], readings: Sequence[Reading]) -> None:
        super().__init__(lines, readings)
        self._gaps = [line.gap for line in lines]
        self.gaps_tell = sum(self._gaps) > len(self._gaps) / 5
        self.blocks_tell = self.gaps_tell and not are_evenly_spaced(lines)

    @cached_property
    def all_parted(self) -> bool:
        """Whether blank lines part nearly all paragraphs."""
        parted = [gap for gap, prose in zip(self._gaps, self.prose, strict=True) if prose]
        return sum(parted) > _ALL_PARTED * len(parted)

    def joins(self, index: int, other: int) -> bool:
        """Whether no blank line stands between two lines that follow each other."""
        return not self._gaps[max(index, other)]

    def is_glued(self, index: int) -> bool:
        """Whether a page set a line right behind the one above it, in the same line."""
        return index > 0 and self.lines[index].number == self.lines[index - 1].number

    def opens_block(self, index: int) -> bool:
        """Whether a line is the first of two or more with blank lines around them, where those tell."""
        above, below = self.gaps(index)
        return above and not below and index + 1 < len(self.lines)

    def gaps(self, index: int) -> tuple[bool, bool]:
        """Whether blank lines stand above and below a line, where not all lines stand so."""
        below = index + 1 < len(self._gaps) and self._gaps[index + 1]
        return (self._gaps[index], below) if self.blocks_tell else (False, False)

    def joined(self, index: int) -> bool:
        """Whether blank lines part paragraphs here at all, so that their absence says something."""
        return self.gaps_tell and not self.readings[index].dateline

    def is_apart_from_text(self, index: int) -> bool:
        """Whether a line joins the one above where blank lines part all paragraphs, and one follows it."""
        follows = index + 1 < len(self._gaps) and self._gaps[index + 1]
        return follows and self.all_parted and not self._gaps[index]

    def is_above_joined(self, index: int) -> bool:
        """Whether a line stands behind a blank line, and the next right below it."""
        return self._gaps[index] and index + 1 < len(self._gaps) and not self._gaps[index + 1]

    def opens_pair(self, index: int) -> bool:
        """Whether a line and the next stand between blank lines, as who took a picture above its caption.

        The text may stand right below that where Indian papers write `Agencies` above it.
        """
        below = self.readings[index + 1 : index + 2]
        button = any(one.furniture and one.furniture.rule == "button" for one in below)
        apart = self.is_apart_from_text(index + 1) or self.readings[index].key == _AGENCIES
        return self._gaps[index] and apart and not button

    @cached_property
    def above_joined(self) -> frozenset[int]:
        """The lines below the first that stand behind a blank line, with another right below them."""
        return frozenset(filter(self.is_above_joined, range(1, len(self.lines) - 1)))


_AGENCIES = "agencies"
