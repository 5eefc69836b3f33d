"""Entries → ninjs 2.1, News in JSON (IPTC, www.iptc.org/standards/ninjs)."""

from __future__ import annotations

from generator.exports.objects import entry_id
from generator.graph.search_texts import plain_words
from generator.ground.dates import iso, iso_moment
from generator.ground.urls import absolute, as_uri
from generator.renderers.structured import byline, left_out
from generator.shapes.model import Body, Entry, TermRef
from generator.shapes.settings import Config, Rights

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json#"
_KINDS = {
    "people": "people",
    "organisations": "organisations",
    "organizations": "organisations",
    "places": "places",
}
"""What ninjs calls the terms of some taxonomies; all others are subjects."""

_PERMITS = {
    Rights.OWN: "full",
    Rights.FULL: "full",
    Rights.EXCERPT: "partial",
    Rights.LINK: "partial",
}


def ninjs(entry: Entry, body: Body | None, config: Config) -> dict[str, object]:
    """An entry as an item of ninjs. `body` is as much of its text as pages show."""
    url = as_uri(absolute(config.base_url, entry.url))
    own = entry.rights is Rights.OWN
    holder = config.publisher.name or config.title if own else entry.source.name
    found: dict[str, object] = {
        "uri": entry_id(entry, config),
        "standard": {"name": "ninjs", "version": "2.1", "schema": SCHEMA},
        "type": "text",
        "representationtype": _PERMITS[entry.rights],
        "pubstatus": "usable",
        "firstcreated": iso_moment(entry.date),
        "contentcreated": iso_moment(entry.date),
        "versioncreated": iso_moment(entry.latest),
        "language": entry.lang or config.language,
        "title": entry.title,
        "slugline": entry.slug,
        "headlines": [{"role": "main", "contenttype": "text/plain", "value": entry.title}],
        "descriptions": [*_texts("summary", entry.summary), *_corrections(entry)],
        "bodies": _bodies(body),
        "by": ", ".join(byline(entry, config)[1]),
        "located": entry.dateline,
        "copyrightholder": holder,
        "infosources": _sources(entry, config),
        "renditions": [{"name": "web", "href": url, "contenttype": "text/html"}],
        "associations": _picture(entry, config),
        "altids": _other_ids(entry),
        **_terms(entry, config),
    }
    return {name: value for name, value in found.items() if value}


def _texts(role: str, text: str) -> list[dict[str, object]]:
    return [{"role": role, "contenttype": "text/plain", "value": text}] if text else []


def _bodies(body: Body | None) -> list[dict[str, object]]:
    if body is None:
        return []
    html, words = body.absolute_html, plain_words(body.absolute_html).split()
    return [
        {
            "role": "main",
            "contenttype": "text/html",
            "charcount": len(" ".join(words)),
            "wordcount": sum(any(map(str.isalnum, word)) for word in words),
            "value": html,
        }
    ]


def _terms(entry: Entry, config: Config) -> dict[str, list[dict[str, str]]]:
    """The terms that say what an entry is about, by what ninjs calls them."""
    found: dict[str, list[dict[str, str]]] = {}
    attributes = left_out(config)
    for taxonomy, terms in entry.terms.items():
        if taxonomy not in attributes:
            among = found.setdefault(_KINDS.get(taxonomy, "subjects"), [])
            among += [_term(term, config) for term in terms]
    return found


def _term(term: TermRef, config: Config) -> dict[str, str]:
    return {"name": term.name, "uri": as_uri(absolute(config.base_url, term.url)), "literal": term.slug}


def _sources(entry: Entry, config: Config) -> list[dict[str, str]]:
    """The outlet and the wire services. Its `uri` names an outlet, not what is cited of it."""
    outlet = config.source(entry.source.name)
    known = {"uri": as_uri(outlet.url)} if outlet and outlet.url else {}
    first = [{"name": entry.source.name, **known}] if entry.source.name else []
    return [*first, *({"name": name} for name in entry.source.agencies)]


def _corrections(entry: Entry) -> list[dict[str, object]]:
    """What was wrong; ninjs has no field for it."""
    return [
        text for one in entry.corrections for text in _texts("correction", f"{iso(one.date)}: {one.note}")
    ]


def _other_ids(entry: Entry) -> list[dict[str, str]]:
    said = {"uid": entry.uid, "original": entry.source.url, "archive": entry.source.archive_url}
    return [{"role": role, "value": value} for role, value in said.items() if value]


def _picture(entry: Entry, config: Config) -> list[dict[str, object]]:
    image = entry.image
    if image is None or not image.src:
        return []
    url = as_uri(absolute(config.base_url, image.src))
    rendition = {"name": "main", "href": url, "width": image.width, "height": image.height}
    found: dict[str, object] = {
        "name": "picture",
        "uri": url,
        "type": "picture",
        "descriptions": [*_texts("alt", image.alt), *_texts("caption", image.caption)],
        "by": image.credit,
        "renditions": [{name: value for name, value in rendition.items() if value}],
    }
    return [{name: value for name, value in found.items() if value}]
