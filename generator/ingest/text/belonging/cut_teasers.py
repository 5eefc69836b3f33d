"""Readings → which lines are begun or cut teasers, or a row of headlines without a mark between them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_free
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

LEAST_BEGUN, _NEAR_BELOW = 12, 6  # words, lines
_LONGEST_HEADLINE = 20  # words


def is_begun_below(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line that is cut short says what one of the next paragraphs begins with."""
    reading = readings[index]
    cut = around.lines[index].text.endswith(("...", "…"))
    if reading.shape.words < LEAST_BEGUN or (reading.shape.ends and not cut):
        return False
    below = readings[index + 1 : index + 1 + _NEAR_BELOW]
    return (cut or reading.dateline is not None) and any(
        one.key.startswith(f"{reading.key} ") for one in below
    )


def is_above_cut(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a headline stands right above a teaser that is cut short, `… Read more`, or ends in `mehr`."""
    below = readings[index + 1].furniture if index + 1 < len(readings) else None
    shape, last = readings[index].shape, around.lines[index].text[-1]
    headlike = shape.words <= _LONGEST_HEADLINE and (not shape.ends or last in "?!")
    return headlike and below is not None and below.rule in CUT and is_free(readings[index])


CUT = frozenset(("cut-teaser", "teaser-with-more"))
LONG_ROW, _SEAMS = 24, 5  # words
_SEAM = Late(rf"[{LL}\d?!)”’%][{LU}][{LL}]")
"""Where a page set one headline right behind another: `… for the winterOld lighthouse …`."""


def is_row(index: int, around: Surroundings) -> bool:
    """Whether a long line right below a heading above other articles is their headlines in a row."""
    shape, above = around.readings[index].shape, around.readings[index - 1].furniture
    if above is None or not above.lists or shape.ends:
        return False
    return not shape.stops or len(_SEAM.findall(around.lines[index].text)) >= _SEAMS
