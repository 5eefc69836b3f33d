"""A line near a page's headline → the moments in it, whatever else stands there.

In pasted text a line is a timestamp only when hardly anything else is left. In a page the place already
says what the line is for, so the moments in it count beside names, links and words that no list knows:
`By Jane Doe Email the author on June 20, 2023 at 8:47 PM`. A day without an hour is still too little.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from generator.ingest.one_line.stamps.glue import unstuck
from generator.ingest.one_line.stamps.moments import Timestamp
from generator.ingest.one_line.stamps.timestamps import Stamp, read_stamp
from generator.ingest.one_line.stamps.tokens import Date, Token, tokens_of, with_dates
from generator.ingest.page.stated.moments import read_label
from generator.ingest.words.letters import LU
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.calendars import DIGITS, in_gregorian

_LONGEST = 300
_BYLINE = 90
_OPENS_BYLINE = re.compile(rf"(?:by|von|par|por|di|af|av|door|oleh) [{LU}]", re.IGNORECASE)
"""A line that says who says when as well: `par Jeanne Dubois, le 15 septembre 2009`."""

_APART = 30
_BEFORE_NOON = "午前|上午|오전|ص|صباحا|صباحاً|π\\.?μ\\.?|पूर्वाह्न|ÖÖ|ق\\.?ظ"
_AFTER_NOON = "午後|下午|오후|م|مساء|مساءً|μ\\.?μ\\.?|अपराह्न|ÖS|ب\\.?ظ"
_HALF_AHEAD = re.compile(
    r"(午前|上午|오전|午後|下午|오후)\s*(\d{1,2})\s*(?:[:：]|時|时|點|点|시)\s*(?:(\d\d?)\s*(?:分|분)?)?"
)
_HALF_BEHIND = re.compile(rf"(\d{{1,2}}:\d\d)\s*(?:({_BEFORE_NOON})|({_AFTER_NOON}))(?![\w])")
_GLUED_CLOCK = re.compile(r"(?<=[日일])(?=\d{1,2}[:：])")
_SHORT_ZONE = re.compile(r"(?<=\d) ?(?:HAE|heure de l.Est)\b")


def moments_in(line: str) -> Stamp | None:
    """The moments of a line near the headline, or nothing where it names no day with an hour or a label.

    A timestamp proper is read as one, with the words before and after it.
    """
    if len(line) > _MOST_LETTERS:
        return None
    text = prepared(line)
    if stamp := read_stamp(text):
        return stamp if _is_whole(stamp, text) else _loose(text) or stamp
    return _loose(text)


_MOST_LETTERS = 2000
"""How long a line may be that is looked at: none of half that length is a timestamp."""


def prepared(line: str) -> str:
    """A line with ASCII digits, Gregorian dates, and halves of the day as `am` and `pm`."""
    text = in_gregorian(line.translate(DIGITS))
    text = _GLUED_CLOCK.sub(" ", text)
    text = _HALF_AHEAD.sub(_half_ahead, text)
    text = _HALF_BEHIND.sub(lambda match: f"{match[1]} {'am' if match[2] else 'pm'}", text)
    return _SHORT_ZONE.sub(" EDT", text)


def _half_ahead(match: re.Match[str]) -> str:
    half = "am" if match[1] in ("午前", "上午", "오전") else "pm"
    return f" {match[2]}:{int(match[3] or 0):02} {half} "


def _is_whole(stamp: Stamp, text: str) -> bool:
    """Whether a timestamp has all the hours that its line has."""
    return any(moment.has_time for moment in stamp.moments) or not re.search(r"\d:\d\d", text)


def _loose(text: str) -> Stamp | None:
    if len(text) > _LONGEST or not re.search(r"\d", text):
        return None
    text = unstuck(text)
    tokens = with_dates(list(tokens_of(text)))
    found: list[Timestamp] = []
    day: Timestamp | None = None
    behind = 0
    for index, token in enumerate(tokens):
        if token.kind == "iso" and isinstance(token.value, tuple):
            day = _of_iso(token, _kind(text, behind, token.start))
            found.append(day)
            behind = token.end
        elif token.kind == "date" and isinstance(token.value, Date):
            kind = _kind(text, behind, token.start)
            if not token.value.year and kind is Kind.PLAIN:
                continue
            day, end = _dated(tokens, index, token.value)
            if not token.value.year and not day.has_time:
                continue
            if (
                day.has_time
                or kind is not Kind.PLAIN
                or _is_weekday(tokens, index)
                or (len(text) < _BYLINE and _OPENS_BYLINE.match(text))
            ):
                found.append(replace(day, kind=kind))
            behind = end
        elif token.kind == "time" and day and isinstance(token.value, tuple) and token.start >= behind:
            kind = _kind(text, behind, token.start)  # `June 20, 8:47 pm | Updated 9:12 pm`
            if kind is not Kind.PLAIN:
                hour, minute, second = token.value
                zone = _zone_behind(tokens, index) or day.zone
                found.append(replace(day, kind=kind, hour=hour, minute=minute, second=second, zone=zone))
                behind = token.end
    return Stamp(moments=tuple(found), confidence=0.6) if found else None


def _is_weekday(tokens: list[Token], index: int) -> bool:
    """Whether a day of the week stands in front of a date."""
    return any(token.kind == "weekday" for token in tokens[max(0, index - 3) : index])


def _kind(text: str, start: int, end: int) -> Kind:
    return read_label(text[max(start, end - 40) : end]) or Kind.PLAIN


def _of_iso(token: Token, kind: Kind) -> Timestamp:
    assert isinstance(token.value, tuple)
    date, (hour, minute, second), zone = token.value
    return Timestamp(
        kind=kind,
        year=date.year,
        month=date.month,
        day=date.day,
        hour=hour,
        minute=minute,
        second=second,
        zone=zone,
    )


def _dated(tokens: list[Token], index: int, date: Date) -> tuple[Timestamp, int]:
    """The moment of a day: with the hour right behind it, else the one right in front; and where it ends."""
    token = tokens[index]
    moment = Timestamp(year=date.year, month=date.month, day=date.day, swappable=date.swappable)
    ahead = next((one for one in tokens[index + 1 :] if one.kind in ("time", "date", "iso", "label")), None)
    before = next(
        (one for one in reversed(tokens[:index]) if one.kind in ("time", "date", "iso", "label")), None
    )
    for clock, gap in (
        (ahead, ahead.start - token.end if ahead else 0),
        (before, token.start - before.end if before else 0),
    ):
        if clock and clock.kind == "time" and gap <= _APART and isinstance(clock.value, tuple):
            hour, minute, second = clock.value
            zone = _zone_behind(tokens, tokens.index(clock))
            moment = replace(moment, hour=hour, minute=minute, second=second, zone=zone)
            return moment, max(token.end, clock.end)
    return moment, token.end


def _zone_behind(tokens: list[Token], place: int) -> str:
    """The zone right behind a time, or ""."""
    zones = [one for one in tokens[place + 1 : place + 4] if one.kind in ("zone", "offset")]
    return zones[0].text.strip("()") if zones else ""


_SIDE = 20
_STOP = re.compile("[。！？।]")


def says_more(stamp: Stamp, text: str) -> bool:
    """Whether a sentence stands beside a day or an hour, in scripts where no space stands between."""
    ended = _STOP.match(text[-1]) is not None
    return any(len(side) > _SIDE and (ended or _STOP.search(side)) for side in (*stamp.before, *stamp.after))


@lru_cache(maxsize=4096)
def is_stamp(text: str) -> bool:
    """Whether a short text says when, and nothing else of weight."""
    stamp = read_stamp(prepared(text)) if len(text) <= 120 else None
    return stamp is not None and not says_more(stamp, text)
