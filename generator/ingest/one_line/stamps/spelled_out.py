"""A moment spelled out in English words → the same in figures: `May third, two thousand twenty five, at ten`.

Some papers say so below an article when it was first on their pages. Elsewhere hardly anybody does.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.stamps.moments import Timestamp
from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendar_words import MONTHS

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
_ONES += "sixteen seventeen eighteen nineteen".split()
_TENS = dict(zip("twenty thirty forty fifty".split(), range(20, 60, 10), strict=True))
_DAYS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
_DAYS += "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
_NUMBERS = {word: number for number, word in enumerate(_ONES, start=1)} | {
    "zero": 0,
    "quarter": 15,
    "half": 30,
}
_NUMBERS |= {word: number for number, word in enumerate(_DAYS, start=1)} | _TENS | {"thirtieth": 30}
_COUNT = r"[a-z]+(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
_DAY = Late(
    r"\b(?P<month>[A-Z][a-z]{2,8}) (?P<day>[a-z]+(?:[ -][a-z]+)?), two thousand(?: and)?"
    rf"(?: (?P<year>{_COUNT}))?\b,?(?: at)?(?P<clock> .{{4,60}})?"
)
_CLOCK = Late(
    rf" (?:(?P<minute>{_COUNT})(?: minutes?)? (?P<side>past|to) )?(?P<hour>[a-z]+)(?: o.clock)?"
    r" (?P<half>in the (?:morning|afternoon|evening)|at night)\b"
)
_HOURS, _SMALL, _MINUTES, _LAST_DAY = 12, 5, 60, 31
"""Of half a day; up to which hour `at night` is behind midnight; of an hour."""


def spelled_moment(text: str) -> Timestamp | None:
    """The day that a text spells out, and the hour and minute behind it where it says these.

    >>> found = spelled_moment("on May third, two thousand ten, at two minutes past four in the afternoon")
    >>> found and (found.calendar_day, found.hour, found.minute)
    ((2010, 5, 3), 16, 2)
    """
    said = _DAY.search(text)
    month = MONTHS.get(said["month"].casefold()) if said else None
    day = _number(said["day"]) if said else None
    year = _number(said["year"]) if said and said["year"] else 0
    if said is None or month is None or year is None or not 0 < (day or 0) <= _LAST_DAY:
        return None
    hour, minute = _clock(said["clock"] or "")
    return Timestamp(year=2000 + year, month=month, day=day, hour=hour, minute=minute)


def _number(words: str) -> int | None:
    """`twenty-two`, `twenty second`, `eight`."""
    numbers = [_NUMBERS.get(word) for word in re.split("[ -]", words)]
    return None if None in numbers else sum(number or 0 for number in numbers)


def _clock(text: str) -> tuple[int | None, int]:
    """`two minutes past four in the afternoon`, `a quarter to nine at night`, `ten in the morning`."""
    said = _CLOCK.match(text.replace(" a quarter ", " quarter ", 1))
    hour = _number(said["hour"]) if said else None
    minute = _number(said["minute"]) if said and said["minute"] else 0
    if said is None or hour is None or minute is None or not 0 < hour <= _HOURS:
        return None, 0
    late = hour > _SMALL if said["half"] == "at night" else not said["half"].endswith("morning")
    whole = (
        hour % _HOURS + _HOURS * (late and not (said["half"] == "at night" and hour == _HOURS))
    ) * _MINUTES
    whole += -minute if said["side"] == "to" else minute
    return whole // _MINUTES % (2 * _HOURS), whole % _MINUTES
