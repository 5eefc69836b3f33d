"""The tokens of a timestamp → the moments they name, each with what the others lend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ground.frozen import frozen
from generator.ingest.one_line.stamp_tokens import Date, Token
from generator.ingest.words.calendar_words import DAYS_BACK, Kind


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


def moments_of(tokens: Sequence[Token]) -> tuple[Timestamp, ...]:
    """The moments in the order in which they stand, each with what the others lend it."""
    found: list[Timestamp] = []
    current = Timestamp()
    for token in tokens:
        if _begins_another(current, token):
            found.append(current)
            current = Timestamp(kind=token.value if isinstance(token.value, Kind) else Kind.PLAIN)
        current = _extended(current, token)
    found.append(current)
    return _completed([moment for moment in found if moment.has_date or moment.has_time])


def _begins_another(current: Timestamp, token: Token) -> bool:
    if token.kind == "label":
        return current.has_date or current.has_time
    if token.kind == "date":
        return current.has_date and not Date(
            current.year, current.month or 0, current.day or 0, current.swappable
        ).may_be(_as_date(token))
    if token.kind == "iso":
        return current.has_date
    return token.kind == "time" and current.has_time


def _as_date(token: Token) -> Date:
    assert isinstance(token.value, Date)
    return token.value


def _extended(moment: Timestamp, token: Token) -> Timestamp:
    if token.kind == "label" and isinstance(token.value, Kind):
        return replace(moment, kind=moment.kind if moment.kind is Kind.UPDATED else token.value)
    if token.kind == "date":
        date = _as_date(token)
        if moment.has_date and date.swappable:
            return moment
        return replace(on_day_of(date, moment), year=date.year or moment.year)
    if token.kind == "time" and isinstance(token.value, tuple):
        hour, minute, second = token.value
        return replace(moment, hour=hour, minute=minute, second=second)
    if token.kind == "iso" and isinstance(token.value, tuple):
        date, (hour, minute, second), zone = token.value
        return replace(on_day_of(date, moment), hour=hour, minute=minute, second=second, zone=zone)
    if token.kind in ("zone", "offset"):
        return moment if moment.zone else replace(moment, zone=token.text.strip("()").removesuffix("."))
    if token.kind == "fill" and (back := DAYS_BACK.get(token.text.lower())) is not None:
        return replace(moment, days_back=back)
    if token.kind == "weekday" and isinstance(token.value, int):
        return replace(moment, weekday=token.value)
    return moment


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
        filled = replace(moment, zone=zone if moment.has_time else moment.zone)
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
