"""Labelled lines → a clipping: the lines, what was read in them, and where the article stands."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.seed import Found
from generator.ingest.words.places.places import is_city


@dataclass(frozen=True, slots=True)
class Clipping:
    """The labelled lines, their readings, and where the article begins and ends among them.

    `places` are the indexes of the lines with each label.
    """

    labelled: tuple[LabelledLine, ...]
    readings: tuple[Reading, ...]
    first: int
    last: int
    places: Mapping[Label, Sequence[int]]

    @property
    def headline(self) -> int:
        """The index of the headline; 0 where there is none."""
        places = self.places.get(Label.HEADLINE)
        return places[0] if places else 0

    def having(self, *labels: Label) -> Iterator[tuple[int, LabelledLine, Reading]]:
        """The lines with one of the labels, each with its index and its reading, in order."""
        found = self.places.get(labels[0], ())
        if len(labels) > 1:
            found = sorted([index for label in labels for index in self.places.get(label, ())])
        if not found:
            return iter(())
        lines, read = map(self.labelled.__getitem__, found), map(self.readings.__getitem__, found)
        return zip(found, lines, read, strict=True)

    def told(self, *labels: Label) -> str:
        """The lines with one of the labels, in a row."""
        return " ".join([one.line.text for _, one, _ in self.having(*labels)])

    def is_signed(self, index: int) -> bool:
        """Whether a line is a byline that names people."""
        byline = self.readings[index].byline
        return self.labelled[index].label is Label.BYLINE and byline is not None and bool(byline.people)


def tells_of(text: str, people: Iterable[str]) -> bool:
    """Whether a text has the last name of one of these."""
    return any(name.split()[-1] in text for name in people)


def clipping_of(labelled: tuple[LabelledLine, ...], readings: tuple[Reading, ...]) -> Clipping:
    """The clipping; its article is from the first paragraph to the last."""
    places: dict[Label, list[int]] = {}
    for index, one in enumerate(labelled):
        places.setdefault(one.label, []).append(index)
    body = places.get(Label.BODY, [len(labelled)])
    return Clipping(labelled, readings, body[0], body[-1], places)


_AHEAD, _SURE_PLACE, _LIKELY_PLACE = 3, 0.8, 0.7


def opening_of(clipping: Clipping) -> int:
    """The first paragraph, or the second or third where only that has a dateline."""
    bodies = [*itertools.islice(clipping.having(Label.BODY), _AHEAD + 1)]
    sure = [
        place
        for place, (_, _, reading) in enumerate(bodies[:_AHEAD])
        if reading.dateline
        and reading.dateline.confidence
        >= (_LIKELY_PLACE if reading.dateline.place and is_city(reading.dateline.place) else _SURE_PLACE)
    ]
    if not sure:
        return clipping.first
    led = [reading.dateline for _, _, reading in bodies[sure[0] :]]
    told = sure[0] and len(led) > 1 and led[1] and not any(one.agencies for one in led if one)
    return clipping.first if told else bodies[sure[0]][0]  # `DOE – We wait.` above `VOSS – So do we.`


def as_labelled(one: LabelledLine, value: str) -> Found[str]:
    """A value, as sure as its line's label is."""
    return Found(
        value=value, line=one.line.number, rule=one.evidence.rule, confidence=one.evidence.confidence
    )
