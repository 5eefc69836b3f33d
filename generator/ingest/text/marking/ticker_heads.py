"""Readings → the same, with the headings of a live ticker marked: `+++ 13:41 Pegel in Varsand sinkt +++`.

Papers of Germany set one above each entry, with its hour or without. Each is a heading of the article's own,
though no paragraph says its words again, and the hour in it is none of the article's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late

_SHORTEST, _FEWEST = 8, 2  # words of an entry, headings
TICKER_MARK = "++"
_HEADING = Late(r"(\+{2,3}) ?[^\s+].{6,160}[^\s+] ?\1\Z")


def with_ticker_heads(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, those of headings between plus signs above entries as such, where several are."""
    found = [index for index, line in enumerate(lines) if line.text.startswith(TICKER_MARK)]
    heads = {index: level for index in found if (level := _level(index, lines, readings))}
    if len(heads) < _FEWEST:
        return tuple(readings)
    marked = list(readings)
    for index, level in heads.items():
        marked[index] = replace(
            readings[index], heading=level, enlisted=True,
            stamp=None, furniture=None, caption=None, byline=None, outlet=None,
        )  # fmt: skip
    return tuple(marked)


def _level(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> int:
    """How many plus signs open a heading that stands right above an entry; 0 for other lines."""
    below = readings[index + 1] if index + 1 < len(readings) else None
    told = below is not None and below.shape.ends and below.shape.words >= _SHORTEST
    heading = _HEADING.fullmatch(lines[index].text) if told else None
    return len(heading[1]) if heading else 0
