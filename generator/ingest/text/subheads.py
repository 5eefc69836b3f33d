"""Readings → the subheads that an article sets in one form, whatever words they have.

Where blank lines part the paragraphs, a page sets a subhead right above the paragraph that it heads. Two
lines that stand like this, and are nothing else, are subheads even where no paragraph says their words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.readings import Reading

_LEAST, _LONGEST = 2, 14
_OTHERWISE = re.compile(r"[|/:@()\[\]]|[.,;…]\Z")
"""What credits, prices and sentences have, and subheads do not."""


def set_subheads(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> frozenset[int]:
    """The places of lines behind a blank one and right above a paragraph, between others, where two are."""
    found = [
        index
        for index in range(1, len(lines) - 1)
        if lines[index].gap and not lines[index + 1].gap and prose[index - 1] and prose[index + 1]
        if not prose[index] and _is_free(readings[index], lines[index].text)
    ]
    keys = {readings[index].key for index in found}
    return frozenset(found) if len(keys) == len(found) >= _LEAST else frozenset()


def _is_free(reading: Reading, text: str) -> bool:
    """Whether a line may be a subhead: of a few words, and nothing that has a name of its own."""
    named = reading.furniture or reading.stamp or reading.byline or reading.caption or reading.outlet
    return not named and _LEAST <= reading.shape.words <= _LONGEST and not _OTHERWISE.search(text)
