"""An outline → which lines lack their ends: the last of a copy cut short, sentences without their stop."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.text.cut_ends import is_cut_off, lacks_stop
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL

_SHORT_HEAD, _OF_THE_TEXT = 9, 0.08  # words, share
_SHORT_SUBHEAD, _LONG_LINE = 5, 24  # words
_ASIDES = ("promo", "speaks-to-reader", "advertisement", "newsletter", "support")
_LONG_CUT, _KIN_CUT, _SENTENCE_CASE, _LEAST_APART = 15, 0.25, 0.6, 8  # words, shares
_EARLY, _FEW, _SENTENCE = 2, 5, 0.45
_TOLD_BELOW = Late(rf"[–—-] ?[{LL}а-яіїєґ]")
"""`– said the harbour master.`, in a paragraph of its own below what was said."""


class BrokenOff(Outline):
    """An outline that knows which lines lack their ends. `stray`: as in `OtherArticles`."""

    stray: Sequence[bool]

    def is_cut_off(self, index: int) -> bool:
        """Whether a line lacks its end: the last right below a paragraph is the beginning of another.

        Or it stands amid paragraphs and is a sentence without its full stop.
        """
        reading = self.readings[index]
        if self.prose[index] or reading.furniture or reading.stamp or reading.byline or reading.is_captioned:
            return False
        aside = self.readings[index - 1].furniture if index > 1 else None
        apart = aside is not None and aside.rule in _ASIDES and reading.shape.words >= _LEAST_APART
        above = index - 1 - (apart or self._may_head_last(index - 1) or self.heads_cut(index - 1))
        told = above >= 0 and (
            self.prose[above]
            or self._is_sentence(above)
            or (super().between(index) and self.lines[above].text[0] in '“"' and self._ends(above))
        )
        if not told or self.stray[above]:
            return False
        if index == len(self.lines) - 1:
            kin = reading.shape.words >= _LONG_CUT and self.overlap(index) >= _KIN_CUT
            kin = kin and reading.shape.titled <= _SENTENCE_CASE
            return kin or is_cut_off(self.lines[index].text, reading.shape.words)
        if reading.shape.words > _FEW and _TOLD_BELOW.match(self.lines[index + 1].text):
            return True
        followed = self.prose[index + 1] or self.readings[index + 1].shape.ends
        return followed and lacks_stop(self.lines[index].text, reading.shape)

    def _is_sentence(self, index: int) -> bool:
        """Whether a line is long, or a short sentence below paragraphs."""
        shape, above = self.readings[index].shape, self.prose_before[index] >= _EARLY
        free = above and self.readings[index].furniture is None
        return shape.words >= _LONG_LINE or (free and shape.ends and shape.prose >= _SENTENCE)

    def _ends(self, index: int) -> bool:
        """Whether a line ends as a sentence, be it ever so short, and is none of the page."""
        return self.readings[index].shape.ends and self.readings[index].furniture is None

    def _may_head_last(self, index: int, most: int = _SHORT_SUBHEAD) -> bool:
        """Whether a line may be a subhead below paragraphs, with one line below it in the copy."""
        if not 0 < index == len(self.lines) - 2:
            return False
        reading = self.readings[index]
        short = 1 < reading.shape.words <= most and not reading.shape.ends
        last = self.prose[index - 1] or self.prose_before[index] > _EARLY
        return last and short and not (reading.furniture or reading.byline or reading.stamp or reading.place)

    def between(self, index: int) -> bool:
        """Whether paragraphs stand before and after a line: of the last one the end may be missing."""
        return super().between(index) or (index == len(self.lines) - 2 and self.heads_cut(index))

    def heads_cut(self, index: int) -> bool:
        """Whether a line is a subhead by its form, and the last line below it begins a paragraph."""
        if index != len(self.lines) - 2:
            return False
        short = self._may_head_last(index, _SHORT_HEAD) and self.prose[index - 1]
        if not short or self.prose[index + 1]:
            return False
        last = self.readings[index + 1]
        cut = last.furniture is None and is_cut_off(self.lines[index + 1].text, last.shape.words)
        return cut and self.overlap(index + 1) >= _OF_THE_TEXT

    def trails_off(self, index: int) -> bool:
        """Whether a line ends in dots, as teasers do that are cut short."""
        return self.lines[index].text.endswith((" ...", "…", "..."))
