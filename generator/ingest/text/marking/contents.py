"""Readings of lines → the same, with the list of an article's own subheads marked as the page's.

Explainers have such a list above the text, and each subhead once more where its section begins: the first is
a link, and neither makes the other a line that stands twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.readings import Reading

CONTENTS = "contents"
"""The rule of the heading of such a list and of its entries."""
_HEADINGS = frozenset(
    "jump to|jump to section|jump to category|jump to a section|jump links|contents|table of contents|"
    "on this page|inhalt|inhaltsverzeichnis|sommaire|au sommaire|índice|indice|sumário|inhoud|spis treści|"
    "innehåll|indhold|innhold|sisällys|obsah|содержание|目次|目录".split("|")
)
_FEWEST, _MOST = 2, 20  # entries
_MARKED = Furniture(rule=CONTENTS, confidence=0.95)


def with_contents(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with the entries below such a heading that stand again further down marked."""
    headings = [index for index, reading in enumerate(readings) if reading.key in _HEADINGS]
    if not headings:
        return tuple(readings)
    found, last = list(readings), _last_below_prose(readings, headings[0])
    for heading in headings:
        for place in _with_entries(readings, heading, last):
            found[place] = replace(readings[place], furniture=_MARKED, byline=None, caption=None)
    return tuple(found)


def _with_entries(readings: Sequence[Reading], heading: int, last: Mapping[str, int]) -> range:
    """The heading and the lines below that stand again further down; nothing where they are few."""
    end = heading + 1
    while end < min(len(readings), heading + _MOST) and last.get(readings[end].key, -1) > end:
        if readings[end].is_plain_prose:
            break
        end += 1
    return range(heading, end) if end - heading > _FEWEST else range(0)


def _last_below_prose(readings: Sequence[Reading], start: int) -> dict[str, int]:
    """Where each line stands last behind the first paragraph below a line."""
    told = (index for index in range(start, len(readings)) if readings[index].is_plain_prose)
    return {readings[index].key: index for index in range(next(told, len(readings)), len(readings))}
