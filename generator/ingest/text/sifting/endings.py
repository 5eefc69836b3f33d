"""Labelled lines → the same, what is kept behind the end of the article left out.

A page goes on behind its article: with buttons, with comments, with teasers of others. Where rules know
these, they leave gaps among the lines that are kept, and what is kept behind the end stands between gaps. So
each gap is asked whether the article ends there: by how long it is and what is in it, by how much is kept
behind it and how much of that the text has said before. Each trait weighs, and the article ends at the first
gap whose sum is large.

The weights were fitted by `bench/endings.py`, which prints this table: tenths of the logarithm of the odds,
in whole numbers, so that the sum is the same on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.labelling.choices import LAST_SENTENCE
from generator.ingest.text.sifting.gap_traits import counted_traits, end_of_run
from generator.ingest.text.sifting.said_before import SaidBefore
from generator.ingest.text.sifting.traits import KEPT, LEFT_OUT
from generator.ingest.words.late import Late

LEAST = 6
"""From which sum on the article ends at a gap: hardly one is cut short so, see `docs/decisions.md`."""
ALWAYS = -44
WEIGHTS: dict[str, int] = {
    "told": 9,  # eight lines or more are kept above
    "no-end": 8,  # what is kept below does not end like a sentence
    "few": 7,  # one or two lines are kept below, to the next gap
    "has-copyright": 6,  # who has the rights is told in it
    "alone": 5,  # one line is kept below
    "gap-4": 5,  # four lines or more
    "gap-8": 5,  # eight or more
    "has-stamp": 5,  # another time stands in it
    "less-0.1": 5,  # behind it are less than a tenth of the words above
    "less-0.3": 5,  # less than three tenths
    "less-1.0": 5,  # less words than above
    "has-count": 4,  # numbers of readers or comments
    "strange": 4,  # of the longer words behind it, the text above has less than four tenths
    "thin-0.3": 4,  # of the lines behind it, less than three tenths are kept
    "gap-16": 3,  # sixteen or more
    "has-tags": 3,  # what the article is filed under
    "thin-0.15": 3,  # less than a seventh
    "gap-2": 2,  # two or more
    "has-appeal": 2,  # the page speaks to its readers in it
    "has-related": 2,  # headlines of others
    "has-button": 1,  # buttons
    "has-comments": 1,  # comments of readers
    "has-share": 1,  # where to share it
    "asks-for-money": -14,  # it is a form with sums to give; by hand, as few pages have one amid the text
    "begun": -2,  # one or two lines are kept above
    "signed": -7,  # who helped or signed stands right below what is kept
}
_SIGNS = {
    rule: sign
    for sign, rules in {
        "copyright": "copyright legal",
        "comments": "comments readers-comment in-a-box",
        "related": "related-list listed-headline headlines-of more-of-it heads-cards who-wrote-another",
        "share": "share-buttons",
        "appeal": "newsletter speaks-to-reader heads-an-appeal",
        "tags": "tags",
        "button": "button",
        "count": "count",
    }.items()
    for rule in rules.split()
}
"""What the rules by which lines are left out tell of: in a gap, it speaks for the end of the article."""
_LONG = (2, 4, 8, 16)  # lines of a gap
_RATIOS = (0.1, 0.3, 1.0)
_DENSITIES = (0.15, 0.3)
_SHARE = 0.4
_FEWEST_STEMS = 4
_SUM = Late(
    r"(?:[A-Z]{0,3}[$€£¥₹₴] ?\d{1,4}(?:[.,]\d{2})?|\d{1,4}(?:[.,]\d{2})? ?(?:[€$£₴₽]|zł|kr\.?|kč|руб\.?|грн))"
    r"(?: ?(?:/|(?:a|per) )? ?(?:month|year|week|mo|yr)(?:ly)?)?\Z",
    re.IGNORECASE,
)
_FEWEST_SUMS = 2
_ENDING_SIGNS = frozenset("copyright related share tags".split())
_EVIDENCE = Evidence(rule="behind-the-end", confidence=0.55)
"""Less than sure, so that the editor is asked about the lines."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines that are left out among those that are kept, and where the next kept one stands."""

    below: int
    traits: tuple[str, ...]


def ended(labelled: tuple[LabelledLine, ...], readings: Sequence[Reading]) -> tuple[LabelledLine, ...]:
    """The lines, those of the text that stand behind the end of the article as furniture."""
    goes_on = [index for index, one in enumerate(labelled) if one.evidence.rule == LAST_SENTENCE]
    last = goes_on[-1] if goes_on else -1
    gaps = (gap for gap in gaps_of(labelled, readings, deciding=True) if gap.below > last)
    end = next((gap.below for gap in gaps if weight_of(gap) >= LEAST), None)
    if end is None:
        return labelled
    return tuple(
        replace(one, label=Label.FURNITURE, evidence=_EVIDENCE) if index >= end and one.label in KEPT else one
        for index, one in enumerate(labelled)
    )


def weight_of(gap: Gap) -> int:
    """What speaks for the end of the article at a gap."""
    return _weight(gap.traits)


def _weight(traits: Iterable[str]) -> int:
    return ALWAYS + sum([WEIGHTS.get(trait, 0) for trait in traits])


def gaps_of(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], *, deciding: bool = False
) -> Iterator[Gap]:
    """The gaps of a clipping below its headline, in order; with all traits, or no more than those `deciding`.

    A transcript has none, as who speaks stands between what is said.
    """
    kept = [index for index, one in enumerate(labelled) if one.label in KEPT]
    if not kept or len(kept) == kept[-1] - kept[0] + 1 or any(reading.spoken for reading in readings):
        return
    view = _View(labelled, readings, kept)
    headline = next((index for index, one in enumerate(labelled) if one.label is Label.HEADLINE), -1)
    for order in range(1, len(kept)):
        if kept[order] > kept[order - 1] + 1 and kept[order - 1] > headline:
            yield Gap(kept[order], view.traits(order, deciding=deciding))


def _asks_for_money(left_out: Sequence[LabelledLine]) -> bool:
    """Whether a page lets its readers choose how much to give: `Monthly`, `$5`, `$10`, `Continue`."""
    sums = sum(_SUM.match(one.line.text) is not None for one in left_out if len(one.line.text) < _LONGEST_SUM)
    return sums >= _FEWEST_SUMS


_LONGEST_SUM = 20


class _View:
    """A clipping, counted once, so that each gap costs time by its own length."""

    def __init__(
        self, labelled: Sequence[LabelledLine], readings: Sequence[Reading], kept: Sequence[int]
    ) -> None:
        self._labelled, self._readings, self._kept = labelled, readings, kept
        self._words = [0]
        for index in kept:
            self._words.append(self._words[-1] + readings[index].shape.words)

    def traits(self, order: int, *, deciding: bool) -> tuple[str, ...]:
        """The traits of the gap above the kept line with this number.

        Whether what stands behind is strange takes long to tell, and decides little.
        """
        gap = range(self._kept[order - 1] + 1, self._kept[order])
        found = (*self._gap(gap), *self._next(order), *self._balance(order))
        decided = deciding and not LEAST - WEIGHTS["strange"] <= _weight(found) < LEAST
        return found if decided or not self._is_strange(order) else (*found, "strange")

    def _gap(self, gap: range) -> Iterator[str]:
        """What is left out."""
        yield from (f"gap-{step}" for step in _LONG if len(gap) >= step)
        left_out = [self._labelled[index] for index in gap]
        signs = {_SIGNS.get(one.evidence.rule, "") for one in left_out if one.label in LEFT_OUT}
        yield from (f"has-{sign}" for sign in sorted(signs - {""}))
        if any(one.label is Label.TIMESTAMP for one in left_out):
            yield "has-stamp"
        elif signs.isdisjoint(_ENDING_SIGNS) and "button" in signs and _asks_for_money(left_out):
            yield "asks-for-money"

    def _next(self, order: int) -> Iterator[str]:
        """What is kept right below, to the next gap."""
        yield from counted_traits(self._kept, order)
        if not self._readings[self._kept[order]].shape.ends:
            yield "no-end"
        last = self._kept[end_of_run(self._kept, order) - 1]
        below = self._labelled[last + 1 : last + 2]
        if below and (below[0].label is Label.SIGN_OFF or self._is_signed_again(last)):
            yield "signed"

    def _is_signed_again(self, last: int) -> bool:
        """Whether below a paragraph stands who wrote, as the byline above says it: `Jane Doe (Varsand)`.

        What a card tells of another article by the same hand is one sentence.
        """
        signed = self._readings[last + 1].byline
        if signed is None or not signed.people or not self._readings[last].shape.stops:
            return False
        name = self._labelled[last + 1].line.text
        return any(one.line.text.endswith(name) for one in self._labelled[: self._kept[0]])

    def _balance(self, order: int) -> Iterator[str]:
        """What stands above the gap, and what behind it."""
        above, behind = self._words[order], self._words[-1] - self._words[order]
        yield from (f"less-{step}" for step in _RATIOS if behind < step * above)
        lines = len(self._labelled) - self._kept[order]
        yield from (f"thin-{step}" for step in _DENSITIES if len(self._kept) - order < step * lines)

    def _is_strange(self, order: int) -> bool:
        """Whether the text above has said few of the longer words behind the gap."""
        stems = self._said.words_from(order)
        return stems >= _FEWEST_STEMS and self._said.said_again_from(order) < _SHARE * stems

    @cached_property
    def _said(self) -> SaidBefore:
        return SaidBefore([self._readings[index].stems for index in self._kept])
