"""Readings → the subheads that an article sets in one form, whatever words they have.

Where blank lines part the paragraphs, a page sets a subhead right above the paragraph that it heads. Two
lines that stand like this, and are nothing else, are subheads even where no paragraph says their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late

_LEAST, _LONGEST, _SHORT = 2, 14, 6
_OTHERWISE = Late(r"[|/:@()\[\]]|[.,;…]\Z")
"""What credits, prices and sentences have, and subheads do not."""


def set_subheads(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> frozenset[int]:
    """The places of lines behind a blank one and right above a paragraph, between others, where two are."""
    found = [
        index
        for index in range(1, len(lines) - 1)
        if lines[index].gap and not lines[index + 1].gap and prose[index - 1] and prose[index + 1]
        if not prose[index] and _is_free(readings[index], lines[index].text)
    ]
    found_in_capitals = _alike(list(_in_capitals(lines, readings, prose)), readings)
    return _alike(found, readings) | found_in_capitals | _alike(list(_above_own(lines, readings)), readings)


def _alike(found: Sequence[int], readings: Sequence[Reading]) -> frozenset[int]:
    """The places, where they are several and no two lines say the same."""
    keys = {readings[index].key for index in found}
    return frozenset(found) if len(keys) == len(found) >= _LEAST else frozenset()


def _in_capitals(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> Iterator[int]:
    """The places of lines in capitals that blank ones part from the paragraphs right above and right below.

    `WHAT IT COSTS`; a link to another article says more words, and its page more of its own.
    """
    for index in range(1, len(lines) - 1):
        reading = readings[index]
        if reading.shape.capitals and lines[index].gap and lines[index + 1].gap and prose[index - 1]:
            short = reading.shape.words <= _SHORT and not reading.addresses
            if short and prose[index + 1] and _is_free(reading, lines[index].text):
                yield index


def _above_own(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The places of lines in capitals right above one that is marked as the article's own, as in slides."""
    for index in range(1, len(lines) - 1):
        reading = readings[index]
        heads = readings[index + 1].enlisted and reading.shape.capitals and not reading.enlisted
        short = reading.shape.words <= _SHORT and not lines[index + 1].gap
        if heads and short and _is_free(reading, lines[index].text):
            yield index


def _is_free(reading: Reading, text: str) -> bool:
    """Whether a line may be a subhead: of a few words, and nothing that has a name of its own."""
    named = reading.furniture or reading.stamp or reading.byline or reading.caption or reading.outlet
    linked = reading.shape.capitals and reading.shape.words > _SHORT  # a link in capitals
    return not (named or linked) and _LEAST <= reading.shape.words <= _LONGEST and not _OTHERWISE.search(text)
