"""The visible timestamps of a page → moments as its readers see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from generator.ground.frozen import frozen
from generator.ingest.text.dating.resolving import Habitat, Written
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.zones import read_zone


@frozen
class Shown:
    """A moment as readers see it; `offset` where it has a zone, `zones` where that could be several."""

    local: datetime
    offset: timedelta | None
    has_time: bool
    kind: Kind
    line: int
    confidence: float
    zones: tuple[str, ...] = ()


def in_stated_order(written: Sequence[Written], stated: Iterable[date]) -> tuple[Written, ...]:
    """The visible timestamps, each with day and month the other way round where only that is a stated day.

    Papers of the United States also write `06.05.13`, as others write the sixth of May.
    """
    days = frozenset((one.year, one.month, one.day) for one in stated)
    return tuple(_turned(one, days) for one in written)


def _turned(one: Written, days: frozenset[tuple[int, int, int]]) -> Written:
    moment = one.moment
    if moment.year is None or moment.month is None or moment.day is None or moment.swappable:
        return one
    turned = (moment.year, moment.day, moment.month)
    if not moment.short_year or moment.calendar_day in days or turned not in days:
        return one
    return replace(one, moment=replace(moment, month=moment.day, day=moment.month))


def shown_moments(written: Sequence[Written], habitat: Habitat) -> tuple[Shown, ...]:
    """The visible timestamps that have a whole date, with day and month in the outlet's order."""
    found = []
    for one in written:
        moment = one.moment
        if moment.year is None or moment.month is None or moment.day is None:
            continue
        month, day = moment.month, moment.day
        if moment.swappable and habitat.month_first:
            month, day = day, month
        try:
            local = datetime(moment.year, month, day, moment.hour or 0, moment.minute, moment.second)  # noqa: DTZ001
        except ValueError:
            continue
        zone = read_zone(moment.zone, habitat.homes) if moment.zone else None
        offset = zone.attach(local).utcoffset() if zone and not zone.candidates else None
        found.append(
            Shown(
                local=local,
                offset=offset,
                has_time=moment.has_time,
                kind=moment.kind,
                line=one.line,
                confidence=one.confidence,
                zones=zone.candidates if zone else (),
            )
        )
    return tuple(found)
