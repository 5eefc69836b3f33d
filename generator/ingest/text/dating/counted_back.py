"""A moment that is told from the time of reading → its date: `3 hours ago`, `yesterday at 9:43 pm`."""

from __future__ import annotations

from datetime import datetime, timedelta

from generator.ingest.one_line.stamps.moments import Timestamp
from generator.ingest.words.stamps.zones import in_zone


def is_counted_back(moment: Timestamp) -> bool:
    """Whether a moment has no date, but says how long ago it was, or on which day before and when."""
    return not moment.has_date and (
        moment.ago is not None or (moment.days_back is not None and moment.has_time)
    )


def counted_back(moment: Timestamp, now: datetime, zone: str) -> datetime:
    """When a moment that `is_counted_back` was, to the minute, if it was read at `now`.

    A day begins where the paper is, in its `zone`.
    """
    if moment.ago is not None:
        return (now - timedelta(seconds=moment.ago)).replace(second=0, microsecond=0)
    here = now.astimezone(in_zone(datetime(now.year, now.month, now.day), zone).tzinfo)  # noqa: DTZ001, it is the zone's
    day = here - timedelta(days=moment.days_back or 0)
    return in_zone(
        datetime(day.year, day.month, day.day, moment.hour or 0, moment.minute),  # noqa: DTZ001, as above
        zone,
    )
