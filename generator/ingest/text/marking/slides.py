"""Readings → the same, with the headings of slides and what they head marked as the article's own.

Some pages tell a story in slides, each with its number, a heading in capitals and a paragraph: `2/9`, `THE
TICKETS`, `The crossing costs 8 euros. Children go free`. The last stop of those is often missing, and such a
heading may look like a name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading

NUMBER = re.compile(r"\d{1,2} ?/ ?(\d{1,3})")
"""Which slide or picture this is, and of how many."""
_LONGEST_NUMBER = 8  # letters
_LEAST, _FAR = 2, 8  # slides, lines below the last number
_LONGEST_HEADING, _LEAST_TOLD, _LONG = 6, 8, 20  # words


def with_slides(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, those of slides marked, where several have a heading."""
    numbers = {
        index: found[1]
        for index, line in enumerate(lines)
        if len(line.text) <= _LONGEST_NUMBER and (found := NUMBER.fullmatch(line.text))
    }
    if len(numbers) < _LEAST:
        return tuple(readings)
    total, slides = next(iter(Counter(numbers.values()).most_common(1)), ("", 0))
    if slides < _LEAST:
        return tuple(readings)
    places = [index for index, one in numbers.items() if one == total]
    end = min(places[-1] + _FAR, len(lines) - 1)
    headings = [index for index in range(places[0] + 1, end) if _heads(index, lines, readings)]
    if len(headings) < _LEAST:
        return tuple(readings)
    marked = list(readings)
    for index in headings:
        marked[index] = replace(readings[index], byline=None, outlet=None, place="")
        told = readings[index + 1]
        shape = replace(told.shape, ends=True, prose=max(told.shape.prose, _AS_PROSE))
        marked[index + 1] = replace(told, shape=shape, enlisted=True)
    return tuple(marked)


_AS_PROSE = 0.9
"""How much a paragraph that lacks its stop there reads like one."""


def _heads(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a line in capitals stands right above some sentences or a long one, with no gap between."""
    heading, below = readings[index], readings[index + 1]
    if not heading.shape.capitals or heading.furniture or heading.shape.words > _LONGEST_HEADING:
        return False
    shape = below.shape
    told = shape.words >= _LONG or (shape.words >= _LEAST_TOLD and (shape.ends or shape.stops > 0))
    return told and not (lines[index + 1].gap or below.furniture or below.stamp or below.is_captioned)
