"""How dates read in pages: in English as it stands here, in other languages by forms that are made once.

Nothing is asked of the machine's locale: the same input gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class DateForms(NamedTuple):
    """How a language writes dates: forms by month, from January on, with places for what else there is.

    `{d}` is the day, `{y}` the year, `{w}` the day of the week, `{m}` the minutes as two digits. `hours` are
    the forms of the time by hour. `weekday_letters` and `short_months` stand in calendars. `same_year` and
    `other_year` are the beginnings and the ends of a span of months. `digits` are those of the language, if
    they are not 0 to 9.
    """

    days: Sequence[str]
    short_days: Sequence[str]
    full_days: Sequence[str]
    months: Sequence[str]
    hours: Sequence[str]
    weekdays: Sequence[str]
    weekday_letters: Sequence[str]
    short_months: Sequence[str]
    same_year: tuple[Sequence[str], Sequence[str]]
    other_year: tuple[Sequence[str], Sequence[str]]
    digits: Mapping[int, int] | None = None

    def day(self, moment: datetime) -> str:
        """`20 June 2023`, the day at the moment's own offset."""
        return self._own_digits(self.days[moment.month - 1].format(d=moment.day, y=moment.year))

    def short_day(self, moment: datetime) -> str:
        """`20 Jun`, where the year is known."""
        return self._own_digits(self.short_days[moment.month - 1].format(d=moment.day, y=moment.year))

    def full_day(self, moment: datetime) -> str:
        """`Tuesday, 20 June 2023`."""
        form = self.full_days[moment.month - 1]
        return self._own_digits(form.format(d=moment.day, y=moment.year, w=self.weekday(moment)))

    def weekday(self, moment: datetime) -> str:
        """`Tuesday`."""
        return self.weekdays[moment.weekday()]

    def clock(self, moment: datetime) -> str:
        """`20:47 UTC+05:30`, the time at the moment's own offset; "" where it is not known.

        The zone is written alike in all languages: it is a name, and digits of its own would tear it apart.
        """
        if not has_time(moment):
            return ""
        offset = moment.utcoffset() or timedelta()
        minutes = round(offset.total_seconds() / 60)
        sign = "-" if minutes < 0 else "+"
        zone = f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "UTC"
        return f"{self._own_digits(self.hours[moment.hour].format(m=f'{moment.minute:02}'))} {zone}"

    def universal(self, moment: datetime, together: str) -> str:
        """`15:17 UTC`, the time for readers anywhere; where the day is another, `together` names both.

        "" where the time is not known, or is told in UTC anyway.
        """
        if not has_time(moment) or not moment.utcoffset():
            return ""
        neutral = moment.astimezone(UTC)
        time = f"{self._own_digits(self.hours[neutral.hour].format(m=f'{neutral.minute:02}'))} UTC"
        is_same_day = neutral.date() == moment.date()
        return time if is_same_day else together % {"day": self.day(neutral), "time": time}

    def month(self, year: int, number: int) -> str:
        """`June 2023`."""
        return self._own_digits(self.months[number - 1].format(y=year))

    def span(self, first: datetime, last: datetime) -> str:
        """`June 2023`, `June to August 2023` or `November 2023 to January 2024`."""
        if (first.year, first.month) == (last.year, last.month):
            return self.month(last.year, last.month)
        begins, ends = self.same_year if first.year == last.year else self.other_year
        begin, end = begins[first.month - 1].format(y=first.year), ends[last.month - 1].format(y=last.year)
        return self._own_digits(begin + end)

    def _own_digits(self, text: str) -> str:
        return text.translate(self.digits) if self.digits else text


ENGLISH = DateForms(
    days=[f"{{d}} {month} {{y}}" for month in MONTHS],
    short_days=[f"{{d}} {month[:3]}" for month in MONTHS],
    full_days=[f"{{w}}, {{d}} {month} {{y}}" for month in MONTHS],
    months=[f"{month} {{y}}" for month in MONTHS],
    hours=[f"{hour:02}:{{m}}" for hour in range(24)],
    weekdays=_DAYS,
    weekday_letters=[day[0] for day in _DAYS],
    short_months=[month[:3] for month in MONTHS],
    same_year=([f"{month} to " for month in MONTHS], [f"{month} {{y}}" for month in MONTHS]),
    other_year=([f"{month} {{y}} to " for month in MONTHS], [f"{month} {{y}}" for month in MONTHS]),
)


def has_time(moment: datetime) -> bool:
    """Whether the time of day is known. Midnight to the second stands for a day alone.

    Many papers print the day only, and an invented hour would be a wrong date.
    """
    return (moment.hour, moment.minute, moment.second) != (0, 0, 0)


def iso(moment: datetime) -> str:
    """`2023-06-20T20:47:00+05:30`, or the day alone; as HTML's `datetime` and schema.org want it."""
    return iso_moment(moment) if has_time(moment) else moment.date().isoformat()


def iso_moment(moment: datetime) -> str:
    """`2023-06-20T20:47:00+05:30` with the time in any case, as feeds and sitemaps want it."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
