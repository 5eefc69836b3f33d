"""A line → tokens: dates, times, zones, labels, and whatever else stands there.

`timestamps.py` judges whether the line is a timestamp; here is only read what the parts mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendar_words import (
    ABBREVIATED_WEEKDAYS,
    FILLERS,
    LABELS,
    SHORT_MONTHS,
    WEEKDAYS,
)
from generator.ingest.words.stamps.zones import ZONE_NAMES


class Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int
    value: object = None


@dataclass(frozen=True, slots=True)
class Date:
    year: int | None
    month: int
    day: int
    swappable: bool = False
    short_year: bool = False

    @property
    def is_real(self) -> bool:
        return 1 <= self.month <= 12 and 1 <= self.day <= 31

    def may_be(self, other: Date) -> bool:
        """Whether two dates can be the same day, one of them perhaps with day and month swapped."""
        same = (self.month, self.day) == (other.month, other.day)
        swapped = (self.swappable or other.swappable) and (self.month, self.day) == (other.day, other.month)
        return (self.year == other.year or None in (self.year, other.year)) and (same or swapped)


_LETTERS = r"(?:[^\W\d_][\u0901-\u0903\u093c-\u094d\u0981-\u0983\u09bc-\u09cd\u0bbe-\u0bcd]*)+(?:['\u2019-][^\W\d_]+)*\.?"
_ZONES_BEHIND = (
    "gmt|utc|hkt?|pkt|sgt|myt|pht|eat|wat|msk|wib|[ijkbcemp]st|[cemp]dt|[ce]es?t|a[ce][ds]t|awst|nz[ds]t|sast"
)
_ZONES_BY_TOWN = "Africa|America|Asia|Australia|Europe|Pacific"
_TOKENS = re.compile(
    rf"\s*(?:(?P<plain>(?!gmt|utc|(?:{_ZONES_BY_TOWN})/){_LETTERS})"
    r"""
    | (?P<iso>(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:\ ?Z\b|\ ?[+-](?:\d\d:?\d\d|[01]\d)\b(?![-:.]))?)
    | (?P<cjk>(?:19|20)\d\d\ ?[年년]\ ?\d{1,2}\ ?[月월]\ ?\d{1,2}\ ?[日일])
    | (?P<cjkday>\d{1,2}\ ?月\ ?\d{1,2}\ ?日(?=\ ?\d{1,2}[:.時时]\ ?\d\d))
    | (?P<cjktime>\d{1,2}\ ?[時时点點시]\ ?\d{1,2}\ ?[分분]?)
    | (?P<ymd>(?:19|20)\d\d(?P<y>[-/.])\d{1,2}(?P=y)\d{1,2}(?!\d))
    | (?P<dmy>\d{1,2}(?P<d>[-/.])\ ?\d{1,2}(?P=d)\ ?(?:(?:19|20)\d\d|\d\d)(?![\d:]))
    | (?P<time>\d{1,2}\ ?(?::|h|(?<=\d)\.(?=\d\d))\ ?\d\d(?::\d\d)?(?!\d|\.\d|\ ?%)(?:\ ?min\b)?(?:\ ?[ap]\.?\ ?m\b\.?)?)
    | (?P<hour>\d{1,2}\ ?(?:[ap]\.?\ ?m\b\.?|h\b|uhr\b))
    | (?P<military>\d{4}\ ?(?:hrs|hours)\b|(?:(?!19|20)[01]\d|2[1-3])[0-5]\d(?=\ ?(?:"""
    rf"{_ZONES_BEHIND}"
    r""")\b))
    | (?P<offset>\(?(?:(?:gmt|utc)(?:1[0-4]|[1-9])(?![\d:.])|(?:gmt|utc)\ ?[+\u2212\u2013-]\ ?\d{1,2}(?::?\d\d)?|[+\u2212-](?:0\d|1[0-4]):?[0-5]\d)(?!\d)\)?)
    | (?P<zone>(?<=[\dm.]\ )(?:Africa|America|Asia|Australia|Europe|Pacific)/[A-Z]\w{2,20})
    | (?P<number>\d{1,4}(?:st|nd|rd|th|er|º|ª)?(?!\d))
    """
    rf"| (?P<word>{_LETTERS})"
    r"""
    | (?P<mark>[^\w\s])
    | (?P<other>\S)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
"""A `plain` word is one that can begin nothing else, which is asked first, as most tokens are such."""
_TWO_PARTS = 2


_NAMED_TODAY = ("TODAY", "Today", "Times", "Đăng", "Неделя")
"""What says when by itself and is a part of a name behind a capital: `USA TODAY`, `Hải Đăng`."""
_FAMILY = Late(
    r"Sun(?= (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Morning|Evening|Night|At|On)[A-Z][a-z])"
)
"""`Sun Wenyu`, who wrote, and no Sunday."""
_ALSO_NAMES = ("Mon", "Sun", "Thu")
"""What ends a name where a bar is behind it: `Nguyen Thu | June 3, 2024`."""


_ZONED = Late(r"(?<=\d{4}) [A-Z]{2,3}T\b")
"""A zone behind the year: `6:00 AM on Jun 8, 2024 CDT`."""


MOST_BESIDE = 8
"""Words on one side of a moment, of which more stand there only where somebody signs."""
_BY = ("by ", "by:", "par ", "par:", "por ", "por:", "von ", "von:", "o da ", ", special ")
"""Of which one stands wherever somebody signs."""
_OF_MOMENTS = LABELS.keys() | SHORT_MONTHS.keys() | WEEKDAYS.keys() | ABBREVIATED_WEEKDAYS.keys() | ZONE_NAMES


def tells_much(line: str) -> bool:
    """Whether more words stand in a row than beside any moment: that is seen before a line is cut to tokens."""
    lower = line.lower()
    if any(map(lower.__contains__, _BY)):
        return False
    count = 0
    for word in lower.split():
        bare = word.removesuffix(",")
        if not (bare.isascii() and bare.isalpha()) or bare in _OF_MOMENTS:
            count = 0
        elif bare not in FILLERS:
            count += 1
            if count > MOST_BESIDE:
                return True
    return False


_CLOCK = re.compile(
    r"\d ?(?:[-/.:h] ?\d|[ap]\.? ?m|h\b|uhr|hrs|hours|gmt|utc|hkt?|pkt|sgt|jst|aest|aedt|sast|edt|cest)",
    re.IGNORECASE,
)
_CLOCK_ABROAD = Late(rf"\d ?(?:[年년月월時时点點시]|{_ZONES_BEHIND})|(?:{_ZONES_BY_TOWN})/", re.IGNORECASE)
"""What tokens beyond ASCII have beside those marks, if they say an hour, a day or a zone."""
_RUN, _RUN_ABROAD = re.compile("[a-z]+"), re.compile(r"[^\W\d_]+")
_RUN_BEHIND_NUMBER = Late(r"\d(?:st|nd|rd|th|er|[ºª])([^\W\d_]+)")
"""The word in `3ermai`, which is cut to two tokens."""
_MONTHS_BEGIN = frozenset(run[0] for month in SHORT_MONTHS if (run := _RUN_ABROAD.match(month.casefold())))
"""The letters of months up to the first vowel sign or stop within."""


def may_tell_moment(line: str) -> bool:
    """Whether tokens of a line may be a day or an hour: other lines are not cut to tokens at all."""
    if _CLOCK.search(line):
        return True
    if line.isascii():
        return not SHORT_MONTHS.keys().isdisjoint(_RUN.findall(line.lower()))
    if _CLOCK_ABROAD.search(line):
        return True
    folded = line.casefold()
    return not (
        _MONTHS_BEGIN.isdisjoint(_RUN_ABROAD.findall(folded))
        and _MONTHS_BEGIN.isdisjoint(_RUN_BEHIND_NUMBER.findall(folded))
    )


def tokens_of(line: str) -> Iterator[Token]:
    """The tokens of a line. A zone's name counts as one only behind a time or a date, in capitals."""
    timed = named = False
    for match in _TOKENS.finditer(line):
        kind = str(match.lastgroup)
        text, start = match[kind], match.start(kind)
        if kind in ("plain", "word"):
            person = text == "Sun" and _FAMILY.match(line, start)
            person = person or (named and text in _ALSO_NAMES and line.startswith(" | ", match.end()))
            kind, value = "word", None
            if not (person or (named and text in _NAMED_TODAY)):
                kind, value = _meaning(text, timed)
            token = Token(kind, text, start, match.end(), value)
        else:
            token = Token(kind, text, start, match.end())
            if kind in _IN_DIGITS:
                token = _number(token)
        kind = token.kind
        named = kind == "word" and text[0].isupper()
        timed = kind in ("time", "iso", "date") or (timed and (kind == "fill" or text in "(),"))
        if kind == "number" and text.startswith(("19", "20")):
            timed = _ZONED.match(line, token.end) is not None
        yield token


_IN_DIGITS = frozenset(["iso", "cjk", "cjkday", "ymd", "dmy", "time", "hour", "cjktime", "military"])
_SMALL_DAYS = frozenset("пн вт ср чт пт сб вс".split())
"""Weekdays that are no other word, though short and without a capital."""


@lru_cache(maxsize=2048)
def _meaning(text: str, after_time: bool) -> tuple[str, object]:
    """The kind of a word, and what it means; the same few stand in most timestamps."""
    word = text.lower().rstrip(".")
    if after_time and word in ZONE_NAMES and not text.islower():
        return "zone", word
    if word in LABELS:
        return "label", LABELS[word]
    if word in SHORT_MONTHS:
        return "month", SHORT_MONTHS[word]
    if word in ABBREVIATED_WEEKDAYS and text.endswith("."):
        return "weekday", ABBREVIATED_WEEKDAYS[word]
    if word in WEEKDAYS and (len(word) > 3 or not text.islower() or word in _SMALL_DAYS):
        return "weekday", WEEKDAYS[word]
    return ("fill" if word in FILLERS else "word"), None


_DIGITS, _HALF = re.compile(r"\d+"), re.compile(r"[ap](?=\.?\s?m)")
"""Numbers; and the half of the day, in small letters: `p` of `4:12 p.m.`"""


def _number(token: Token) -> Token:
    """A token of digits as a date or a time, or as something else where it cannot be one."""
    digits = list(map(int, _DIGITS.findall(token.text)))
    if token.kind == "iso":
        return _iso(token, digits)
    if token.kind in ("cjk", "ymd"):
        return (
            _as(token, "date", date)
            if (date := Date(digits[0], digits[1], digits[2])).is_real
            else _as(token, "other", None)
        )
    if token.kind == "cjkday":
        day = Date(None, digits[0], digits[1])
        return _as(token, "date" if day.is_real else "other", day if day.is_real else None)
    if token.kind == "dmy":
        numeric = _numeric_date(digits, dotted="." in token.text)
        return _as(token, "date" if numeric else "other", numeric)
    time = _time(token.text.lower(), digits, military=token.kind == "military")
    return _as(token, "time" if time else "other", time)


def _iso(token: Token, digits: list[int]) -> Token:
    """`2023-06-20T20:47:00+05:30`: a date, a time and a zone in one token."""
    zone = re.search(r"Z\Z|(?<=\d\d:\d\d)[+-]\d\d\Z|[+-]\d\d:?\d\d\Z", token.text, re.IGNORECASE)
    clock = token.text[11 : zone.start() if zone else None]
    second = digits[5] if clock.count(":") > 1 else 0
    date = Date(digits[0], digits[1], digits[2])
    if not date.is_real or digits[3] > 23 or digits[4] > 59 or second > 59:
        return _as(token, "other", None)
    return _as(token, "iso", (date, (digits[3], digits[4], second), zone[0] if zone else ""))


def _as(token: Token, kind: str, value: object) -> Token:
    """The token under another kind, with what it means."""
    return Token(kind, token.text, token.start, token.end, value)


def _numeric_date(digits: list[int], *, dotted: bool) -> Date | None:
    """`20.06.2023` is day first; `20/06/2023` too, as no month has the number 20; `06/01/2026` is unsure.

    `12.16.14` is month first, as some American papers have it.
    """
    first, second, year = digits
    short = year < 100
    year += (2000 if year < 70 else 1900) if short else 0
    if (dotted and second <= 12) or first > 12:
        date = Date(year, second, first, short_year=short)
    elif second > 12:
        date = Date(year, first, second, short_year=short and dotted)
    else:
        date = Date(year, second, first, swappable=first != second)
    return date if date.is_real else None


def _time(text: str, digits: list[int], *, military: bool) -> tuple[int, int, int] | None:
    if military:
        digits = [digits[0] // 100, digits[0] % 100]
    hour, minute, second = (*digits, 0, 0)[:3]
    half = _HALF.search(text)
    if half:
        if not 1 <= hour <= 12 and hour > 12:
            half = None  # `15:43 pm` happens; the hour is clear
        else:
            hour = hour % 12 + (12 if half[0] == "p" else 0)
    return (hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def with_dates(tokens: list[Token]) -> list[Token]:
    """The tokens with months and the numbers around them made into dates, the rest into `other`."""
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind == "month" and (found := _date_at(tokens, index, result)):
            date, begin, index = found
            del result[begin:]
            result.append(date)
            continue
        result.append(token)
        index += 1
    return [_as(token, "other", None) if token.kind in ("month", "number") else token for token in result]


def _date_at(tokens: list[Token], index: int, before: list[Token]) -> tuple[Token, int, int] | None:
    """The date around a month: its token, where it begins in `before`, where the tokens go on."""
    month = int(str(tokens[index].value))
    left = _left_number(before)
    right = _right_number(tokens, index + 1)
    if left is not None:
        number = _int(before[left].text)
        if number > 31 and right and _int(tokens[right].text) <= 31:
            return (
                _date_token(before[left], tokens[right], number, month, _int(tokens[right].text)),
                left,
                right + 1,
            )
        if 1 <= number <= 31:
            year = _year(tokens, right)
            last = right if right is not None and year else index
            return _date_token(before[left], tokens[last], year, month, number), left, last + 1
    if right is not None and 1 <= _int(tokens[right].text) <= 31:
        after = _right_number(tokens, right + 1)
        year = _year(tokens, after)
        last = after if after is not None and year else right
        return (
            _date_token(tokens[index], tokens[last], year, month, _int(tokens[right].text)),
            len(before),
            last + 1,
        )
    return None


def _date_token(first: Token, last: Token, year: int | None, month: int, day: int) -> Token:
    return Token("date", "", first.start, last.end, Date(year, month, day))


def _int(text: str) -> int:
    return int(_DIGITS.match(text)[0])  # type: ignore[index]


def _year(tokens: list[Token], index: int | None) -> int | None:
    if index is None:
        return None
    number = tokens[index].text
    if len(number) == _TWO_PARTS and number.isdecimal() and _is_short_year(tokens, index):
        return 2000 + int(number)
    return int(number) if number.isdecimal() and 1900 <= int(number) <= 2100 else None


def _is_short_year(tokens: list[Token], index: int) -> bool:
    """Whether two digits are a year: behind a mark, or behind day and month with a mark or the hour behind.

    `12-Jun-23`, `12 jan 23 | 5h27`; but in `12 June 23 comments` they are none.
    """
    if tokens[index - 1].text in "-'\u2019/":
        return True
    dated = index > 1 and tokens[index - 1].kind == "month" and tokens[index - 2].kind == "number"
    return dated and (
        index + 1 == len(tokens) or tokens[index + 1].text in "|,•·–-/" or tokens[index + 1].kind == "time"
    )


def _left_number(before: list[Token]) -> int | None:
    for index in range(len(before) - 1, max(-1, len(before) - 4), -1):
        if before[index].kind == "number":
            return index
        if not _binds(before[index]):
            return None
    return None


def _right_number(tokens: list[Token], start: int) -> int | None:
    for index in range(start, min(len(tokens), start + 3)):
        if tokens[index].kind == "number":
            return index
        if not _binds(tokens[index]):
            return None
    return None


def _binds(token: Token) -> bool:
    """Whether a token may stand inside a date: `7 de abril de 2020`, `Nov. 15, 2023`, `20-Jun-2023`."""
    return token.text in (",", ".", "-", "/", "'", "\u2019") or (
        token.kind == "fill" and token.text.lower() in ("de", "del", "of", "d", "the", "\u0433")
    )


def names_in(segment: list[Token]) -> bool:
    """Whether words with a capital each, and nothing else, stand behind a whole moment."""
    hours = [index for index, token in enumerate(segment) if token.kind in ("time", "iso")]
    behind = [token for token in segment[hours[-1] + 1 :] if token.kind != "fill"] if hours else []
    dated = any(token.kind in ("date", "iso") for token in segment)
    return dated and bool(behind) and all(token.kind == "word" and token.text.istitle() for token in behind)
