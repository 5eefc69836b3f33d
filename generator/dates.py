"""How dates read in pages. English names, whatever the locale: the same input gives the same bytes."""

from __future__ import annotations

from datetime import datetime, timedelta

MONTHS = "January February March April May June July August September October November December".split()


def day(moment: datetime) -> str:
    """`20 June 2023`, the day at the moment's own offset."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def has_time(moment: datetime) -> bool:
    """Whether the time of day is known. Midnight to the second stands for a day alone.

    Many papers print the day only, and an invented hour would be a wrong date.
    """
    return (moment.hour, moment.minute, moment.second) != (0, 0, 0)


def clock(moment: datetime) -> str:
    """`20:47 UTC+05:30`, the time at the moment's own offset; "" where it is not known."""
    if not has_time(moment):
        return ""
    offset = moment.utcoffset() or timedelta()
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    zone = f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "UTC"
    return f"{moment.hour:02}:{moment.minute:02} {zone}"


def month(year: int, number: int) -> str:
    """`June 2023`."""
    return f"{MONTHS[number - 1]} {year}"


def span(first: datetime, last: datetime) -> str:
    """`June 2023`, `June to August 2023` or `November 2023 to January 2024`."""
    end = month(last.year, last.month)
    if (first.year, first.month) == (last.year, last.month):
        return end
    begin = MONTHS[first.month - 1] if first.year == last.year else month(first.year, first.month)
    return f"{begin} to {end}"


def iso(moment: datetime) -> str:
    """`2023-06-20T20:47:00+05:30`, or the day alone; as HTML's `datetime` and schema.org want it."""
    return iso_moment(moment) if has_time(moment) else moment.date().isoformat()


def iso_moment(moment: datetime) -> str:
    """`2023-06-20T20:47:00+05:30` with the time in any case, as feeds and sitemaps want it."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
