"""Readings → where headlines of other articles stand above the text: in tickers, behind hours, leading on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title
from generator.ingest.words.late import Late

_TICKING = "•●▪■◦"
_PAIRS, _AHEAD, _HEADLINE = 3, 4, 4
LEADING_ON = frozenset(
    "read now|read story|read the story|read full story|full story|read article|zum artikel|"
    "jetzt lesen".split("|")
)
"""What leads from a headline and the sentence on it to the other article."""


def above_text(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Where such headlines begin and end."""
    yield from _tickers(lines, readings, prose_before)
    yield 0, _led_on_top(readings)
    yield _clocked_on_top(lines, readings)


def _tickers(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Where headlines with bullets stand above the first line without one that may be the headline."""
    start = 0
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if prose_before[index] or reading.heading:
            return
        if line.text[0] in _TICKING or line.text.startswith("- "):
            continue
        if index - start >= _PAIRS and may_be_title(reading):
            yield start, index
        if may_be_title(reading):
            return
        start = index + 1


_CLOCKED = Late(r"\d{1,2}[:.h]\d\d(?: ?[AaPp]\.?[Mm]\.?)? (?=[^\W\d_]|[\"“«'‘])")
_MANY_CLOCKED, _UNCLOCKED = 6, 3  # headlines, lines between two of them


def _clocked_on_top(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[int, int]:
    """Where headlines stand one below the other above the text, each behind its hour, and who signs below.

    `3:31 PM Harbour council keeps its ferries`: they are of others, and so are the days between them.
    """
    clocked = []
    first = len(lines)
    for index, line in enumerate(lines):
        if line.text[0].isdigit() and _CLOCKED.match(line.text):
            clocked.append(index)
        elif readings[index].is_plain_prose:
            first = index
            break
    if len(clocked) < _MANY_CLOCKED or clocked[-1] - clocked[0] > _UNCLOCKED * len(clocked):
        return 0, 0
    start, end = clocked[0], clocked[-1] + 1
    start -= start > 0 and readings[start - 1].is_whole_day
    head = readings[end:first]
    signed = any(one.is_whole_day or (one.byline and one.byline.rule == "byline-opener") for one in head)
    return (start, end) if signed and any(map(may_be_title, head)) else (0, 0)


def _led_on_top(readings: Sequence[Reading]) -> int:
    """How many lines on top lead on to another article, with the headline and who wrote it or when below."""
    leading = (index for index, reading in enumerate(readings[:_AHEAD]) if reading.key in LEADING_ON)
    end = next(leading, 0)
    if not end or not may_be_title(readings[0]) or any(one.is_whole_day for one in readings[:end]):
        return 0
    for below, after in itertools.pairwise(readings[end + 1 : end + 2 + _AHEAD]):
        if below.shape.words >= _HEADLINE and not below.shape.ends and may_be_title(below):
            return end + 1 if after.byline or after.is_whole_day else 0
    return 0
