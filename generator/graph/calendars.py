"""The events of entries → calendars, as RFC 5545 has them: one of the whole site, and one of each story.

What several entries tell of is one event: the same name, on the same day or at the same time. The entry that
told of it first gives it its id, which goes on when its date is moved, and the last one how it stands. Times
are written in UTC, so no zone has to be described. What is not known is left out. There is no `METHOD`: one
that publishes must name an organizer (RFC 5546, section 3.2.1), and a digest is not that of the events.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple

from generator.graph.former import former_terms
from generator.graph.planned import PlannedFile
from generator.graph.site import Site
from generator.ground.digests import digest_of, digest_of_parts
from generator.ground.urls import EVENTS_URL, absolute, as_uri, path_of
from generator.ground.words import Words
from generator.readers.events import is_ahead, unpacked_event
from generator.shapes.content_model import Event
from generator.shapes.model import EventNotice, FeedLink, Headline
from generator.shapes.outlines import Outline
from generator.shapes.settings import Config

CALENDAR_FILE = "events.ics"
CALENDAR_TYPE = "text/calendar"
_VERSION = 3
"""Raise it when other bytes are made of the same."""
_LINE = 75  # bytes
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f]")


class Dated(NamedTuple):
    """An event, the entry that told of it first, and the one that told of it last."""

    event: Event
    first: Outline
    last: Outline
    number: int


def calendar_url(term_url: str) -> str:
    """Where the calendar of a story lies."""
    return f"{term_url}{CALENDAR_FILE}"


def calendar_link(title: str, url: str, words: Words) -> FeedLink:
    """How a page names a calendar."""
    return FeedLink(title=words.gettext("Calendar: %(title)s", title=title), url=url, type=CALENDAR_TYPE)


def calendars(site: Site) -> Iterator[tuple[str, str, Sequence[int]]]:
    """Each calendar: its url, what it is called, and the entries that it is made from, the newest first."""
    if not site.dated:
        return
    yield EVENTS_URL, site.config.title, site.dated
    every = frozenset(site.dated)
    for settings, taxonomy in zip(site.config.taxonomies, site.taxonomies, strict=True):
        for term in taxonomy.terms if settings.tells_stories else ():
            numbers = [number for number in site.terms[term.url] if number in every]
            if numbers:
                yield calendar_url(term.url), term.name, numbers


def events_of(entries: Iterable[Outline]) -> tuple[Dated, ...]:
    """What entries, the newest first, tell of, the earliest first, each once."""
    found: dict[tuple[str, datetime, bool], Dated] = {}
    for entry in reversed(tuple(entries)):
        seen: dict[str, int] = {}
        for packed in entry.events:
            name = packed[0].casefold()
            number = seen[name] = seen.get(name, 0) + 1
            event = unpacked_event(packed)
            key = (name, event.start, event.by_day)  # a moment is the same whatever its offset
            known = found.get(key)
            if known is None:
                found[key] = Dated(event, entry, entry, number)
            else:
                found[key] = known._replace(event=event, last=entry)
    return tuple(sorted(found.values(), key=lambda one: (one.event.start, one.event.last, one.event.name)))


def notices_of(entries: Sequence[Outline], newest: Outline) -> tuple[EventNotice, ...]:
    """The events of a list for its page; `newest` is its newest entry."""
    return tuple(
        EventNotice(
            event=one.event,
            entry=Headline(
                title=one.first.title,
                url=one.first.url,
                date=datetime.fromisoformat(one.first.date),
                lang=one.first.lang,
            ),
            ahead=is_ahead(one.event, newest),
        )
        for one in events_of(entries)
    )


def former_calendars(site: Site) -> dict[str, str]:
    """Earlier urls of the calendars of stories, each with the present one."""
    present = [url for url, _, _ in calendars(site)]
    return {
        calendar_url(old): calendar_url(url)
        for url, former in former_terms(site).items()
        for old in former.urls
        if calendar_url(url) in present
    }


def plan_calendars(site: Site) -> Iterator[PlannedFile]:
    """The files of all calendars. One stays at its earlier addresses too, as programs go on asking there."""
    config = site.config
    seen = digest_of((_VERSION, config.base_url, config.tag_authority, config.language))
    former: dict[str, list[str]] = {}
    for old, new in former_calendars(site).items():
        former.setdefault(new, []).append(old)
    for url, title, numbers in calendars(site):
        entries = [site.entries[number] for number in numbers]
        told = [(one.uid, one.url, one.title, one.latest, one.events) for one in entries]
        key = seen + digest_of((url, title, told))
        for place in (url, *former.get(url, ())):
            yield PlannedFile(path_of(place), key, partial(calendar, title, url, entries, config))


# -- the file


def calendar(title: str, url: str, entries: Sequence[Outline], config: Config) -> bytes:
    """A calendar of what entries, the newest first, tell of."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dateline//Dateline//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(title)}",
        f"X-WR-CALNAME:{_text(title)}",
        f"SOURCE;VALUE=URI:{absolute(config.base_url, url)}",
    ]
    for one in events_of(entries):
        lines += _event(one, config)
    lines.append("END:VCALENDAR")
    return "".join(map(_folded, lines)).encode("utf-8", "replace")


def _event(dated: Dated, config: Config) -> Iterator[str]:
    event, last = dated.event, dated.last
    page = absolute(config.base_url, last.url)
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(dated, config)}"
    yield f"DTSTAMP:{_moment(datetime.fromisoformat(last.latest))}"
    if event.by_day:
        yield f"DTSTART;VALUE=DATE:{_day(event.start)}"
        yield f"DTEND;VALUE=DATE:{_day(event.last + timedelta(days=1))}"
    else:
        start, end = _moment(event.start), _moment(event.end or event.start)
        yield f"DTSTART:{start}"
        if end != start:
            yield f"DTEND:{end}"
    yield f"SUMMARY:{_text(event.name)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    yield f"DESCRIPTION:{_text(last.title)}\\n{_text(page)}"
    yield f"URL:{as_uri(event.url or page)}"
    if event.by_day:
        yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _uid(dated: Dated, config: Config) -> str:
    """What a calendar program knows the event by; a new date does not change it, a new name does."""
    parts = (dated.first.uid, dated.event.name.casefold(), str(dated.number))
    digest = digest_of_parts(*(part.encode("utf-8", "surrogatepass") for part in parts)).hex()
    return f"{digest}@{config.tag_authority.partition(',')[0]}"


def _day(moment: datetime) -> str:
    return f"{moment.year:04}{moment.month:02}{moment.day:02}"


def _moment(moment: datetime) -> str:
    utc = moment.astimezone(UTC)
    return f"{_day(utc)}T{utc.hour:02}{utc.minute:02}{utc.second:02}Z"


def _text(value: str) -> str:
    """A text as section 3.3.11 writes it, which has no control characters."""
    value = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _CONTROLS.sub("", "\\n".join(value.splitlines()))


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, no letter torn apart (section 3.1)."""
    payload = line.encode("utf-8", "replace")
    if len(payload) <= _LINE:
        return f"{line}\r\n"
    pieces, start, room = [], 0, _LINE
    while start < len(payload):
        end = min(start + room, len(payload))
        while end < len(payload) and payload[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(payload[start:end].decode("utf-8"))
        start, room = end, _LINE - 1  # the space in front counts
    return "\r\n ".join(pieces) + "\r\n"
