"""Labelled lines → a clipping: the lines, what was read in them, and where the article stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ingest.one_line.numbered import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.seed import Found


@dataclass(frozen=True, slots=True)
class Clipping:
    """The labelled lines, their readings, and where the article begins and ends among them."""

    labelled: tuple[LabelledLine, ...]
    readings: tuple[Reading, ...]
    first: int
    last: int

    @property
    def headline(self) -> int:
        """The index of the headline; 0 where there is none."""
        return next((index for index, _, _ in self.having(Label.HEADLINE)), 0)

    def having(self, *labels: Label) -> Iterator[tuple[int, LabelledLine, Reading]]:
        for index, (one, reading) in enumerate(zip(self.labelled, self.readings, strict=True)):
            if one.label in labels:
                yield index, one, reading


def clipping_of(labelled: tuple[LabelledLine, ...], readings: tuple[Reading, ...]) -> Clipping:
    """The clipping; its article is from the first paragraph to the last."""
    body = [index for index, one in enumerate(labelled) if one.label is Label.BODY]
    return Clipping(
        labelled, readings, body[0] if body else len(labelled), body[-1] if body else len(labelled)
    )


def as_labelled(one: LabelledLine, value: str) -> Found[str]:
    """A value, as sure as its line's label is."""
    return Found(
        value=value, line=one.line.number, rule=one.evidence.rule, confidence=one.evidence.confidence
    )
