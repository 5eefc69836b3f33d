"""Entries → the editions of days or weeks that make themselves.

They follow from the content alone: a day or week is over once there is an entry of a later one. So the same
entries give the same editions whenever a site is built. An entry counts on the day of its own offset, as in
its url; weeks are those of ISO 8601, from Monday on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple

from generator.shapes.outlines import Outline
from generator.shapes.settings import Period

_MINUTE = timedelta(minutes=1)


class Span(NamedTuple):
    """A day or a week: the slug of its edition, and its first day."""

    slug: str
    first: date
    period: Period

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + timedelta(days=self.period.days - 1)

    def begins(self, zone: tzinfo) -> datetime:
        """Its first moment."""
        return _midnight(self.first, zone)

    def ends(self, zone: tzinfo) -> datetime:
        """The first moment after it."""
        return _midnight(self.last + timedelta(days=1), zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    """The beginning of a day. Before zones there were offsets of seconds, which feeds cannot say."""
    moment = datetime(day.year, day.month, day.day, tzinfo=zone)
    offset = moment.utcoffset() or timedelta()
    return moment.replace(tzinfo=timezone(offset - offset % _MINUTE)) if offset % _MINUTE else moment


def span_of(day: date, period: Period) -> Span:
    """The day or week that a day is in."""
    if period is Period.DAILY:
        return Span(day.isoformat(), day, period)
    year, week, weekday = day.isocalendar()
    return Span(f"{year}-w{week:02}", day - timedelta(days=weekday - 1), period)


def spans(
    entries: Sequence[Outline], period: Period, taken: Collection[str]
) -> Iterator[tuple[Span, tuple[int, ...]]]:
    """Each day or week that is over, the oldest first, with the numbers of its entries.

    `taken` are uids of entries that other editions have. Entries are newest first, by their moments; by their
    days they can be a little out of order.
    """
    known = lru_cache(maxsize=None)(lambda day: span_of(date.fromisoformat(day), period))
    among: dict[Span, list[int]] = {}
    for number, entry in enumerate(entries):
        among.setdefault(known(entry.date[:10]), []).append(number)
    ordered = sorted(among, key=lambda span: span.first)
    for span in ordered[:-1]:
        numbers = tuple([number for number in among[span] if entries[number].uid not in taken])
        if numbers:
            yield span, numbers
