"""Readings → the same, with the words that a page sets in place of its lines and gaps marked as its own.

Saved copies of older pages have what each little picture is called, as `Harbour picture`, between all the
links of the menu and around the headline, which then looks like whose picture that is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading

_OFTEN, _LONGEST, _MOST = 6, 3, 5  # lines, words, marks
_MARK = Furniture(rule="page-mark", confidence=0.95)


def with_page_marks(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with what says whose a picture is more often than pictures stand there as furniture.

    So is a line in which nothing else stands, several times.
    """
    texts = [line.text for line, one in zip(lines, readings, strict=True) if _may_be_mark(one)]
    if len(texts) < _OFTEN:
        return tuple(readings)
    marks = [text for text, count in Counter(texts).most_common(_MOST) if count >= _OFTEN]
    if not marks:
        return tuple(readings)
    return tuple(
        replace(reading, caption=None, byline=None, sign_off=None, furniture=_MARK)
        if any(line.text.startswith(mark) and not line.text.replace(mark, "").strip() for mark in marks)
        else reading
        for line, reading in zip(lines, readings, strict=True)
    )


def _may_be_mark(reading: Reading) -> bool:
    """Whether a few words say no more than whose a picture is, and neither who wrote nor when."""
    few = reading.caption is not None and reading.shape.words <= _LONGEST
    return few and not (reading.byline or reading.stamp or reading.dateline)
