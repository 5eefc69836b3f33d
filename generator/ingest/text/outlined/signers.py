"""An outline → which lines of its head sign, so that another line hardly does.

Where `By Jane Doe` stands, a name without it may be of who took a picture.
"""

from __future__ import annotations

from functools import cached_property

from generator.ingest.one_line.bylines.openers import OPENED
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text.appearances import is_meta, may_be_title
from generator.ingest.text.outlined.blank_lines import Spaced

_ABOVE_TEXT = 4  # a picture, the day, the headline


def _is_signed_within(stamp: Stamp) -> bool:
    """Whether somebody signs beside a day: `3 May 2024 | 11:32 | Written by Jane Doe`."""
    return any(OPENED.match(side) for side in (*stamp.before, *stamp.after))


class Signed(Spaced):
    """An outline that knows who signs above its first paragraph."""

    @cached_property
    def _signers(self) -> tuple[int, ...]:
        """The lines before the first paragraph that name people; with a wire service only behind `By`."""
        found = []
        for index, (reading, prose) in enumerate(zip(self.readings, self.prose, strict=True)):
            if prose and not (is_meta(reading) or self.meta_follows[index]):
                break
            byline = reading.byline
            lent = byline is not None and byline.agencies and byline.rule != "byline-opener"
            if (byline and byline.people and not (lent or byline.helpers or reading.furniture)) or (
                byline is None and reading.stamp is not None and _is_signed_within(reading.stamp)
            ):
                found.append(index)
        return tuple(found)

    def is_signed_elsewhere(self, index: int) -> bool:
        """Whether another line of the head says who wrote."""
        return any(other != index for other in self._signers)

    def is_opened_elsewhere(self, index: int) -> bool:
        """Whether another line of the head opens with `By`, or the like."""
        others = (self.readings[other].byline for other in self._signers if other != index)
        return any(byline is not None and byline.rule == "byline-opener" for byline in others)

    def is_signed_by_others(self, index: int) -> bool:
        """Whether a line of the head says that others wrote: with `By`, or above a day or a paper."""
        named = self.readings[index].byline
        for other in self._signers if named else ():
            byline = self.readings[other].byline
            if named and byline and other != index and set(named.people).isdisjoint(byline.people):
                below = self.readings[other + 1] if other < index else None
                above = below is not None and bool(below.stamp or below.outlet)
                if above or byline.rule == "byline-opener":
                    return True
        return False

    def is_signed(self, index: int) -> bool:
        """Whether one of the next lines signs, and no headline stands between the day below and the text.

        So some pages show the words of their picture on top, then the day, then the headline.
        """
        return super().is_signed(index) and not self._is_above_dated_title(index)

    def _is_above_dated_title(self, index: int) -> bool:
        below = self.readings[index + 1 : index + _ABOVE_TEXT]
        if len(below) < _ABOVE_TEXT - 1 or self.lines[index].text[-1] != ".":
            return False
        stamp, title = below[0].stamp, below[1]
        dated = stamp is not None and stamp.moments[0].has_date and title.byline is None
        return dated and may_be_title(title) and not title.shape.ends and self.prose[index + 3]
