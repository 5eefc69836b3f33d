"""Entries → objects of entries.json, and the pages that hold them.

Names are never taken away or given another meaning within a version; new ones may come.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from generator.ground.dates import iso, iso_moment
from generator.ground.urls import absolute
from generator.shapes.model import Body, Entry, Event
from generator.shapes.settings import Config

FORMAT, VERSION = "dateline-entries", 1

Object = dict[str, object]


def entry_id(entry: Entry, config: Config) -> str:
    """What an entry is known by for ever, as in feeds (RFC 4151)."""
    return f"tag:{config.tag_authority}:{entry.uid}"


def entry_object(entry: Entry, body: Body | None, config: Config) -> Object:
    """All that others may know of an entry. What it does not have is left out; addresses are absolute.

    `body` is as much of its text as pages show.
    """
    base, source = config.base_url, entry.source
    found: Object = {
        "id": entry_id(entry, config),
        "uid": entry.uid,
        "url": absolute(base, entry.url),
        "title": entry.title,
        "summary": entry.summary,
        "date": iso(entry.date),
        "updated": iso(entry.latest) if entry.latest != entry.date else "",
        "language": entry.lang or config.language,
        "rights": entry.rights.value,
        "source": _said(
            {
                "name": source.name,
                "url": source.url,
                "archive_url": source.archive_url,
                "agencies": list(source.agencies),
            }
        ),
        "authors": list(entry.authors),
        "dateline": entry.dateline,
        "terms": {
            taxonomy: [
                {"name": term.name, "slug": term.slug, "url": absolute(base, term.url)} for term in terms
            ]
            for taxonomy, terms in entry.terms.items()
            if terms
        },
        "image": _image(entry, config),
        "happening": entry.happening,
        "events": [_event(one) for one in entry.events],
        "corrections": [{"date": iso(one.date), "note": one.note} for one in entry.corrections],
        "html": body.absolute_html if body else "",
    }
    return _said(found)


def event_times(event: Event) -> tuple[str, str]:
    """When an event begins and ends, as days or as moments; the second is "" where no end is said."""
    start, end = [
        (moment.date().isoformat() if event.by_day else iso_moment(moment)) if moment else ""
        for moment in (event.start, event.end)
    ]
    return start, end


def _event(event: Event) -> Object:
    start, end = event_times(event)
    return _said({"name": event.name, "start": start, "end": end, "place": event.place, "url": event.url})


def _image(entry: Entry, config: Config) -> Object:
    image = entry.image
    if image is None:
        return {}
    return _said(
        {
            "url": absolute(config.base_url, image.src) if image.src else "",
            "width": image.width,
            "height": image.height,
            "alt": image.alt,
            "caption": image.caption,
            "credit": image.credit,
        }
    )


def _said(found: Mapping[str, object]) -> Object:
    return {name: value for name, value in found.items() if value}


def head(config: Config) -> Object:
    """What is told of the digest before its entries."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": config.title,
        "url": absolute(config.base_url, "/"),
        "language": config.language,
        "publisher": config.publisher.name or config.title,
    }


def document(told: Mapping[str, object], entries: Iterable[object]) -> Iterator[str]:
    """A JSON document in pieces, an entry a line: what is told first, then `entries`."""
    lines = [f"{quoted(name)}: {quoted(value)}" for name, value in told.items()]
    yield "{\n" + "".join(f"{line},\n" for line in lines) + '"entries": '
    yield from array(entries)
    yield "}\n"


def array(items: Iterable[object]) -> Iterator[str]:
    """A JSON array in pieces, an item a line."""
    before = "[\n"
    for item in items:
        yield before + quoted(item)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def quoted(value: object) -> str:
    """A value as JSON. Half a letter of UTF-16, which no text may have, is written as `?`."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace").decode()
