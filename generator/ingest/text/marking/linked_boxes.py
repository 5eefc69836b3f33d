"""Readings → the same, with boxes that lead on, or say why a text was written, marked as the page's.

Below `PARA SABER MÁS` stand a headline and who wrote that, who looks like who wrote this. Below `A story
focused on` stand a value and a few words on it, which look like a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.marking.quotes_aside import none_of_article

_FOCUSED = "a story focused on"
_MOST_OF_VALUE = 3  # words
_LINKED = Furniture(rule="promo", confidence=0.95)


def with_linked_boxes(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, those of such lines as furniture."""
    found = list(readings)
    for index in (*_linked(lines, readings), *_why_written(readings)):
        found[index] = none_of_article(readings[index], _LINKED)
    return tuple(found)


def _linked(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The headline below `PARA SABER MÁS` amid the text, and who wrote that right below it."""
    for index in range(3, len(lines)):
        byline, led = readings[index].byline, readings[index - 2].furniture
        signs = byline is not None and byline.rule == "byline-opener"
        boxed = lines[index - 2].gap and not (lines[index - 1].gap or lines[index].gap)
        if signs and boxed and led and led.rule == "promo" and readings[index - 3].is_plain_prose:
            yield from (index - 1, index)


def _why_written(readings: Sequence[Reading]) -> Iterator[int]:
    """The value below `A story focused on`, and the words on it."""
    for index, reading in enumerate(readings[:-2]):
        if reading.key == _FOCUSED and readings[index + 1].shape.words <= _MOST_OF_VALUE:
            yield from (index + 1, index + 2)
