"""A moment as YAML has it → a time with its offset, or what is wrong with it.

A day alone is no moment, nor is a time without an offset: neither says when something was.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from generator.ground.diagnostics import Position, Report

_WIDEST_OFFSET = timedelta(hours=14)
_MINUTE = timedelta(minutes=1)
_DAYS_END = re.compile(r"\d{4}-?(?:\d\d-?\d\d|W\d\d(?:-?\d)?)\D24", re.ASCII)


def read_moment(value: str) -> datetime | None:
    """A date and time with a UTC offset, as ISO 8601 and RFC 3339 write it and feeds can say it."""
    moment = _parsed(value)
    offset = moment.utcoffset() if moment is not None else None
    if moment is None or offset is None or abs(offset) > _WIDEST_OFFSET or offset % _MINUTE:
        return None
    return moment if 1000 <= moment.year < 9999 else None


def _parsed(value: str) -> datetime | None:
    """A date and perhaps a time as ISO 8601 writes them, the same in every release of Python.

    From 3.14 on it takes 24:00 for the midnight of the next day, which would pass for a day alone.
    """
    if _DAYS_END.match(value):
        return None
    try:
        return datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        return None


def report_moment(value: str, name: str, at: Position, report: Report) -> None:
    """Say why a text is no moment."""
    moment = _parsed(value)
    if moment is None:
        hint = "write date, time and UTC offset, for example 2023-06-20T20:47:00+05:30"
        report.error("bad-date", f"`{name}` is not a date: `{value}`", at, hint)
        return
    if moment.tzinfo is None:
        written = moment.isoformat(timespec="seconds")
        hint = f"add time and offset, for example {written}+05:30, or Z for UTC"
        report.error("zoneless-date", f"`{name}` does not say its UTC offset: `{value}`", at, hint)
    else:
        hint = "use a year from 1000 to 9998, and an offset of whole minutes up to 14 hours, as feeds must"
        report.error("bad-date", f"`{name}` is out of range: `{value}`", at, hint)
