"""An outline → the topics below `Trending` or `Follow topic:` in the head of a clipping, like names.

A page sets them between its headline and who wrote: `Ferry Strike`, `Monsoon Tracker`, `Panda Twins`.
Of those to follow there may be one alone, and right below it who wrote.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from generator.ingest.text.outlined.outline import Outline

TRENDING = "trending-topic"
"""The rule by which they are none of the article."""
_HEADING = frozenset(["trending", "trending now", "trending topics", "hot topics", "top topics", "tendances"])
_FOLLOWED = frozenset(["follow topic", "follow topics"])
_LONGEST, _LEAST = 4, 2  # words, lines


def trending(outline: Outline) -> Iterator[int]:
    """The lines right below such a heading in the head, each a few words, up to a blank line.

    What a picture shows may stand above those to follow.
    """
    for index, reading in enumerate(outline.readings):
        if reading.key in _FOLLOWED:
            yield from takewhile(lambda at: outline.readings[at].byline is None, _topics(index, outline))
        elif reading.key in _HEADING and not outline.prose_before[index]:
            topics = list(_topics(index, outline))
            if len(topics) >= _LEAST:
                yield from topics


def _topics(heading: int, outline: Outline) -> Iterator[int]:
    below = range(heading + 1, len(outline.readings))
    return takewhile(lambda at: _is_topic(at, outline), below)


def _is_topic(index: int, outline: Outline) -> bool:
    reading = outline.readings[index]
    plain = not (reading.stamp or reading.shape.ends or reading.sign_off)
    signed = reading.byline is not None and reading.byline.rule == "byline-opener"
    return plain and not signed and reading.shape.words <= _LONGEST and not outline.lines[index].gap
