"""A moment that is told from the time of reading → its date: `3 hours ago`, `yesterday at 9:43 pm`."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from generator.ingest.one_line.stamps.moments import Timestamp


def is_counted_back(moment: Timestamp) -> bool:
    """Whether a moment has no date, but says how long ago it was, or on which day before and when."""
    return not moment.has_date and (
        moment.ago is not None or (moment.days_back is not None and moment.has_time)
    )


def ago(seconds: int, now: datetime) -> datetime:
    """When that was which was so long ago, to the minute."""
    return (now - timedelta(seconds=seconds)).replace(second=0, microsecond=0)


def counted_back(moment: Timestamp, now: datetime, here: tzinfo | None) -> datetime:
    """When on a day before it was that `moment` tells, by the clocks of its zone; it was read at `now`.

    A day begins where its zone is, `here`.
    """
    day = now.astimezone(here) - timedelta(days=moment.days_back or 0)
    return datetime(day.year, day.month, day.day, moment.hour or 0, moment.minute)  # noqa: DTZ001, it is the zone's
