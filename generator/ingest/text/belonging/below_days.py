"""Readings → which line stands right below the day on top of a clipping, as headlines of some papers do."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.surroundings import Surroundings

_NEAR_TOP, _HEAD_OF_OLD = 12, 80  # lines
_FEW = 5  # words


def is_below_day(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether the line right above says which day, and nothing above that can be a headline."""
    stamp = readings[index - 1].stamp if index else None
    if stamp is None or not (
        stamp.moments[0].has_date and (stamp.moments[0].has_time or stamp.moments[0].year)
    ):
        return False
    if index < _NEAR_TOP and not any(map(may_be_title, readings[: index - 1])):
        return True
    heads = around.place.heads
    if stamp.moments[0].has_time and index in heads and index - 1 not in heads:
        return True
    return stamp.moments[0].has_time and _opens_dated_block(index, readings, around)


def _opens_dated_block(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a day and hour open the block of a line, below recordings or a menu of short words.

    So older pages set the headline right below when it was written, and the picture's words below that.
    """
    if index >= _HEAD_OF_OLD or not (around.joins(index - 1, index) and around.lines[index - 1].gap):
        return False
    above = readings[index - 2].furniture if index > 1 else None
    if above is None or above.rule == "recording":
        return above is not None
    return not any(may_be_title(one) and one.shape.words >= _FEW for one in readings[: index - 1])
