"""The `events` of an entry → `Event` values: what is to happen, or happened, on a day or at a time."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from generator.ground.diagnostics import Report
from generator.shapes.content_model import Event
from generator.shapes.fields import Fields, each
from generator.shapes.outlines import Outline

MOST_EVENTS = 100
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_HINT = "write a day, `{0}: 2023-11-15`, or a moment, `{0}: 2023-11-15T11:00:00-08:00`"

PackedEvent = tuple[str, str, str, str, str]
"""Name, start, end, place and address, all as texts; a day has no time in it."""


def read_events(fields: Fields, report: Report) -> tuple[Event, ...]:
    """The events of an entry, as it lists them."""
    items = fields.mappings("events")
    if len(items) > MOST_EVENTS:
        message = f"`events` has {len(items)} events, more than {MOST_EVENTS}"
        report.error("too-many-events", message, fields.at("events"), "give the entry those that it tells of")
        return ()
    return each(items, lambda item: _event(item, report))


def _event(item: Fields, report: Report) -> Event | None:
    name = item.required("name", "say what happens, for example `name: Leaders meet`")
    start, by_day = _read(item, "start", report)
    if item.is_absent("start"):
        report.error("missing-key", "`start` is missing", item.at("start"), _HINT.format("start"))
    end, ends_by_day = _read(item, "end", report)
    if start is not None and end is not None:
        if by_day != ends_by_day:
            hint = "write both as days, or both as moments"
            message = "`start` and `end` are not alike: one is a day, the other a moment"
            report.error("bad-date", message, item.at("end"), hint)
            end = None
        elif end < start:
            message = "the event ends before it begins"
            report.error("bad-date", message, item.at("end"), "mend `start` or `end`")
            end = None
    event = Event(
        name=name,
        start=start or datetime(1970, 1, 1, tzinfo=UTC),
        end=None if end == start else end,
        by_day=by_day,
        place=item.text("place"),
        url=item.web_address("url"),
    )
    item.finish()
    return event if name and start is not None else None


def _read(item: Fields, key: str, report: Report) -> tuple[datetime | None, bool]:
    """A day or a moment, and whether it is a day, which is its midnight in UTC then."""
    value = item.text(key)
    if not value or ":" in value or "T" in value:
        return item.moment(key), False
    try:
        day = datetime.fromisoformat(value).replace(tzinfo=UTC) if _DAY.match(value) else None
    except ValueError:
        day = None
    if day is None or not 1000 <= day.year < 9999:
        report.error("bad-date", f"`{key}` is not a date: `{value}`", item.at(key), _HINT.format(key))
        return None, True
    return day, True


def is_ahead(event: Event, newest: Outline) -> bool:
    """Whether an event is after an entry; of days, after the entry's own."""
    if event.by_day:
        return event.last.date().isoformat() > newest.date[:10]
    return event.last.timestamp() > newest.moment


# -- as outlines keep them


def packed_events(events: tuple[Event, ...]) -> tuple[PackedEvent, ...]:
    """Events as plain texts."""
    return tuple((one.name, _said(one.start, one), _said(one.end, one), one.place, one.url) for one in events)


def unpacked_event(packed: PackedEvent) -> Event:
    """An event that `packed_events` was given."""
    name, start, end, place, url = packed
    by_day = "T" not in start
    moments = [
        datetime.fromisoformat(f"{value}T00:00:00+00:00" if by_day else value)
        for value in (start, end)
        if value
    ]
    return Event(
        name=name,
        start=moments[0],
        end=moments[1] if end else None,
        by_day=by_day,
        place=place,
        url=url,
    )


def _said(moment: datetime | None, event: Event) -> str:
    if moment is None:
        return ""
    return moment.date().isoformat() if event.by_day else moment.isoformat()
