"""The tokens of a timestamp → the moments they name, each with what the others lend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict

from generator.ground.frozen import frozen
from generator.ingest.one_line.stamps.tokens import Date, Token
from generator.ingest.words.stamps.calendar_words import DAYS_BACK, Kind


@frozen
class Timestamp:
    """One moment as a line gives it; parts that are not written are `None` or "".

    `swappable` says that day and month are both at most 12 in a numeric date, so that they could be
    the other way round; `short_year` that its year, which stands last, has two digits. `ago` is how many
    seconds before the page was copied, `days_back` how many days, where it says so.
    """

    kind: Kind = Kind.PLAIN
    year: int | None = None
    month: int | None = None
    day: int | None = None
    swappable: bool = False
    short_year: bool = False
    hour: int | None = None
    minute: int = 0
    second: int = 0
    zone: str = ""
    weekday: int | None = None
    ago: int | None = None
    days_back: int | None = None

    @property
    def has_date(self) -> bool:
        return self.day is not None

    @property
    def has_time(self) -> bool:
        return self.hour is not None

    @property
    def is_whole(self) -> bool:
        """Whether it has an hour, and a year beside it."""
        return self.hour is not None and self.year is not None

    @property
    def calendar_day(self) -> tuple[int, int, int]:
        """Year, month and day, to be compared with those of another; 0 for what it lacks."""
        return self.year or 0, self.month or 0, self.day or 0


class _Parts(TypedDict, total=False):
    """What tokens have said of a moment so far: to fill these is a tenth of the work of making it anew."""

    kind: Kind
    year: int | None
    month: int
    day: int
    swappable: bool
    short_year: bool
    hour: int
    minute: int
    second: int
    zone: str
    weekday: int
    days_back: int


def moments_of(tokens: Sequence[Token]) -> tuple[Timestamp, ...]:
    """The moments in the order in which they stand, each with what the others lend it."""
    found: list[_Parts] = []
    parts: _Parts = {}
    for token in tokens:
        if token.kind in _SAYING_NOTHING:
            continue
        if _begins_another(parts, token):
            found.append(parts)
            parts = {}
        _extend(parts, token)
    found.append(parts)
    return _completed([Timestamp(**one) for one in found if "day" in one or "hour" in one])


_SAYING_NOTHING = frozenset(["word", "other", "mark"])


def _begins_another(parts: _Parts, token: Token) -> bool:
    if token.kind == "label":
        return "day" in parts or "hour" in parts
    if token.kind == "date":
        return "day" in parts and not Date(
            parts["year"], parts["month"], parts["day"], parts["swappable"]
        ).may_be(_as_date(token))
    if token.kind == "iso":
        return "day" in parts
    return token.kind == "time" and "hour" in parts


def _as_date(token: Token) -> Date:
    assert isinstance(token.value, Date)
    return token.value


def _extend(parts: _Parts, token: Token) -> None:
    """Adds what a token says to the parts of its moment."""
    kind, value = token.kind, token.value
    if kind == "label" and isinstance(value, Kind):
        if parts.get("kind") is not Kind.UPDATED:
            parts["kind"] = value
    elif kind == "date":
        date = _as_date(token)
        if not ("day" in parts and date.swappable):
            _set_day(parts, date, date.year or parts.get("year"))
    elif kind == "time" and isinstance(value, tuple):
        parts["hour"], parts["minute"], parts["second"] = value
    elif kind == "iso" and isinstance(value, tuple):
        date, (parts["hour"], parts["minute"], parts["second"]), parts["zone"] = value
        _set_day(parts, date, date.year)
    elif kind in ("zone", "offset"):
        parts["zone"] = parts.get("zone") or token.text.strip("()").removesuffix(".")
    elif kind == "fill" and (back := DAYS_BACK.get(token.text.lower())) is not None:
        parts["days_back"] = back
    elif kind == "weekday" and isinstance(value, int):
        parts["weekday"] = value


def _set_day(parts: _Parts, date: Date, year: int | None) -> None:
    parts["year"], parts["month"], parts["day"] = year, date.month, date.day
    parts["swappable"], parts["short_year"] = date.swappable, date.short_year


def on_day_of(first: Timestamp | Date, moment: Timestamp) -> Timestamp:
    """A moment with the day of another, as it is written there."""
    return replace(
        moment,
        year=first.year,
        month=first.month,
        day=first.day,
        swappable=first.swappable,
        short_year=first.short_year,
    )


def _completed(moments: list[Timestamp]) -> tuple[Timestamp, ...]:
    """A time without a date has that of the moment before; a zone behind the last moment is for all."""
    result: list[Timestamp] = []
    for index, moment in enumerate(moments):
        zone = moment.zone or next((later.zone for later in moments[index:] if later.zone), "")
        zone = zone or (result[-1].zone if result else "")
        filled = replace(moment, zone=zone) if moment.has_time and zone != moment.zone else moment
        if not moment.has_date and result:
            if moment.kind is Kind.PLAIN:
                continue  # the same moment in another zone
            filled = on_day_of(result[-1], filled)
        elif not moment.has_date and moment.kind is Kind.PUBLISHED:
            filled = _on_day_behind(filled, moments[index + 1 :])
        if filled.kind is Kind.UPDATED and filled.has_date and not filled.year and result:
            filled = replace(filled, year=result[-1].year)
        result.append(filled)
    return tuple(_in_year_of_change(moment, result) for moment in result)


def _on_day_behind(moment: Timestamp, later: Sequence[Timestamp]) -> Timestamp:
    """A labelled hour on the day that stands behind both: `Published: 08:15 Updated: 09:40 3 May 2024`."""
    clock = (moment.hour or 0, moment.minute)
    same = later[0] if later and later[0].is_whole and clock <= (later[0].hour, later[0].minute) else None
    return on_day_of(same, moment) if same else moment


def _in_year_of_change(moment: Timestamp, moments: Sequence[Timestamp]) -> Timestamp:
    """A day and month without a year, with that of a change behind: `4.6. 14:30, updated 4.6.2020 16:02`."""
    changed = moments[-1]
    if (
        moment.year
        or not (moment.month and moment.day)
        or changed.kind is not Kind.UPDATED
        or not changed.year
    ):
        return moment
    earlier = (moment.month, moment.day) <= (changed.month or 0, changed.day or 0)
    return replace(moment, year=changed.year if earlier else changed.year - 1)
