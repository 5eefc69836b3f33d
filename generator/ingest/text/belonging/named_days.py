"""Readings → which lines say a day for what a page, an article or a session is called, and not for when."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text.surroundings import Surroundings

_SURE_STAMP, _CALLED = 0.7, 3  # and words


def is_of_name(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line with a moment is what the page or the article is called, and says the day for that."""
    stamp = readings[index].stamp
    if index and _ends_row(around.lines[index - 1].text, around.lines[index].text):
        return True
    return stamp is not None and _names_day(stamp, readings[index + 1 : index + 2])


def _names_day(stamp: Stamp, below: Sequence[Reading]) -> bool:
    """Whether a headline names the day, which stands with the hour below it: `Harbour Watch: May 3, 2024`."""
    day = stamp.moments[0]
    if stamp.confidence >= _SURE_STAMP or stamp.after or day.year is None or day.has_time:
        return False
    full = next(
        (one.stamp.moments[0] for one in below if one.stamp and one.stamp.confidence >= _SURE_STAMP), None
    )
    same = full is not None and (full.year, full.month, full.day) == (day.year, day.month, day.day)
    return full is not None and same and full.has_time


def _ends_row(row: str, text: str) -> bool:
    """Whether a row of sections above ends in a line, which so is the page's name: `Briefing – May 31`."""
    return len(row) > len(text) and row.endswith((f"> {text}", f"› {text}", f"» {text}"))


def is_named_by_day(above: Stamp | None, stamp: Stamp) -> bool:
    """Whether a line right below a day and hour ends in the day: `Council session, 31 August`.

    That is what the session is called, as the page has said already when it put that up.
    """
    if above is None or not (above.moments[0].has_time and above.moments[0].year) or stamp.after:
        return False
    bare = not (stamp.moments[0].has_time or stamp.moments[0].ago) and len(stamp.moments) == 1
    return bare and len(stamp.before) == 1 and len(stamp.before[0].split()) > _CALLED
