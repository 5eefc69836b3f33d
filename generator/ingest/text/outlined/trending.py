"""An outline → the topics below `Trending` in the head of a clipping, which look like names.

A page sets them between its headline and who wrote: `Ferry Strike`, `Monsoon Tracker`, `Panda Twins`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from generator.ingest.text.outlined.outline import Outline

TRENDING = "trending-topic"
"""The rule by which they are none of the article."""
_HEADING = frozenset(["trending", "trending now", "trending topics", "hot topics", "top topics", "tendances"])
_LONGEST, _LEAST = 4, 2  # words, lines


def trending(outline: Outline) -> Iterator[int]:
    """The lines right below such a heading in the head, each a few words, up to a blank line."""
    for index, reading in enumerate(outline.readings):
        if outline.prose_before[index]:
            return
        if reading.key in _HEADING:
            below = range(index + 1, len(outline.readings))
            topics = list(takewhile(lambda at: _is_topic(at, outline), below))
            if len(topics) >= _LEAST:
                yield from topics


def _is_topic(index: int, outline: Outline) -> bool:
    reading = outline.readings[index]
    plain = not (reading.stamp or reading.shape.ends or reading.sign_off)
    signed = reading.byline is not None and reading.byline.rule == "byline-opener"
    return plain and not signed and reading.shape.words <= _LONGEST and not outline.lines[index].gap
