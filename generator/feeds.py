"""Feeds → RSS, Atom and JSON Feed documents, and the OPML file that lists them.

feedgen writes RSS and Atom. It is told every date, as it would else stamp the present time, and
makes one document at a time, as both formats share one list of links. No feed states a copyright:
most of what it carries is not the digest's to claim.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from generator import dates
from generator.model import Artifact, Body, Entry, Feed, FeedGroup, FeedIndex, TermRef
from generator.settings import Config, FeedFormat
from generator.structured import byline, topics
from generator.urls import absolute, path_of

GENERATOR = "Dateline"

_EPOCH = datetime(1990, 1, 1, tzinfo=UTC)  # an empty feed's date; W3C's validator doubts earlier ones
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def render_feed(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> Artifact:
    """A feed document. `bodies` has, by the entry's path, what may be shown of each text.

    An entry without a body appears with its summary only.
    """
    payload = (_json if feed.format is FeedFormat.JSON else _xml)(feed, config, bodies)
    return Artifact(path=path_of(feed.url), payload=payload)


def opml(index: FeedIndex, config: Config) -> Artifact:
    """The Atom feed of every list, for a reader to import at once: OPML 2.0."""
    groups = "".join(
        f"<outline text={_attribute(taxonomy.title)}>\n{_outlines(lists, config)}</outline>\n"
        for taxonomy, lists in index.taxonomies
        if lists
    )
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"<head><title>{escape(legal(config.title))}</title></head>\n"
        f"<body>\n{_outlines([index.site], config)}{groups}</body>\n</opml>\n"
    )
    return Artifact(path=path_of(index.opml_url), payload=document.encode())


def legal(text: str) -> str:
    """Text without the characters that XML forbids or that readers choke on, such as controls."""
    return _ILLEGAL.sub("", text)


def _outlines(groups: Iterable[FeedGroup], config: Config) -> str:
    lines = []
    for group in groups:
        title = _attribute(group.title)
        page = _attribute(absolute(config.base_url, group.page_url))
        for feed in group.feeds:
            if feed.type == FeedFormat.ATOM.media_type:
                address = _attribute(absolute(config.base_url, feed.url))
                lines.append(
                    f'<outline type="rss" text={title} title={title} xmlUrl={address} htmlUrl={page}/>\n'
                )
    return "".join(lines)


def _attribute(text: str) -> str:
    return quoteattr(legal(text))


# -- what the formats share


def _entry_id(entry: Entry, config: Config) -> str:
    return f"tag:{config.tag_authority}:{entry.uid}"


def _title(entry: Entry) -> str:
    return legal(entry.title).strip() or entry.uid


def _names(entry: Entry, config: Config) -> tuple[str, ...]:
    return tuple(name for name in map(legal, byline(entry, config)[1]) if name)


def _content(entry: Entry, bodies: Mapping[str, Body]) -> str:
    body = bodies.get(entry.path)
    return legal(body.absolute_html) if body else ""


def _language(entry: Entry, config: Config) -> str:
    """An entry's language where it is not the feed's."""
    return entry.lang if entry.lang != config.language else ""


def _image(entry: Entry, config: Config) -> str:
    return absolute(config.base_url, entry.image.src) if entry.image and entry.image.src else ""


# -- RSS and Atom


def _xml(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> bytes:
    generator = _channel(feed, config)
    for entry in feed.entries:
        _add(generator.add_entry(order="append"), entry, feed.format, config, bodies)
    write = generator.rss_str if feed.format is FeedFormat.RSS else generator.atom_str
    payload: bytes = write(pretty=True)
    return payload


def _channel(feed: Feed, config: Config) -> Any:
    """Feedgen's generator with all but the entries."""
    from feedgen.feed import FeedGenerator

    from generator.feed_extension import EntryExtension, FeedExtension

    generator = FeedGenerator()
    generator.register_extension("dateline", FeedExtension, EntryExtension)
    title = legal(feed.title).strip() or legal(config.title)
    changed = max((entry.latest for entry in feed.entries), default=_EPOCH)
    generator.id(f"tag:{config.tag_authority}:feed{feed.page_url}")
    generator.title(title)
    generator.subtitle(legal(feed.description) or title)
    generator.language(config.language)
    generator.generator(GENERATOR)
    generator.updated(changed)  # RSS's lastBuildDate too
    generator.pubDate(changed)
    generator.author(_publisher(config, "uri"))
    generator.link(href=absolute(config.base_url, feed.url), rel="self", type=feed.format.media_type)
    # Last, as RSS takes the last link for its own, whatever its rel.
    generator.link(href=absolute(config.base_url, feed.page_url), rel="alternate", type="text/html")
    generator.dateline.links = tuple(_feed_links(feed, config))
    generator.dateline.archived = bool(feed.current)
    return generator


def _publisher(config: Config, address: str) -> dict[str, str]:
    """Who makes the digest, with the key that a format has for an address."""
    name = legal(config.publisher.name) or legal(config.title)
    return {"name": name, address: config.publisher.url or absolute(config.base_url, "/")}


def _feed_links(feed: Feed, config: Config) -> Iterable[dict[str, str]]:
    if config.feeds.hub and not feed.current:
        yield {"rel": "hub", "href": config.feeds.hub}
    chain = {"current": feed.current, "prev-archive": feed.previous, "next-archive": feed.next}
    for rel, url in chain.items():
        if url:
            yield {"rel": rel, "href": absolute(config.base_url, url), "type": feed.format.media_type}


def _add(item: Any, entry: Entry, kind: FeedFormat, config: Config, bodies: Mapping[str, Body]) -> None:
    """Fill in an item of feedgen's. RSS reads a description as HTML, Atom a summary as plain text."""
    item.id(_entry_id(entry, config))
    item.title(_title(entry))
    item.link(href=absolute(config.base_url, entry.url))
    item.published(entry.date)
    item.updated(entry.latest)
    item.category([_category(term, config) for term in topics(entry, config)])
    names = _names(entry, config)
    summary = legal(entry.summary)
    if summary:
        item.summary(html.escape(summary, quote=False) if kind is FeedFormat.RSS else summary)
    if content := _content(entry, bodies):
        item.content(content, type="html")
    if kind is FeedFormat.ATOM:
        item.author([{"name": name} for name in names])
    elif entry.source.feed:
        item.source(entry.source.feed, legal(entry.source.name))
    _extend(item.dateline, entry, names, config)


def _extend(extension: Any, entry: Entry, names: tuple[str, ...], config: Config) -> None:
    """Fill in what feedgen does not write, as `generator.feed_extension` keeps it."""
    extension.creators = names
    extension.updated = dates.iso_moment(entry.latest)
    extension.language = _language(entry, config)
    if entry.source.url:
        via = {"rel": "via", "href": entry.source.url, "title": legal(entry.source.name)}
        extension.via = {name: value for name, value in via.items() if value}
    if entry.image and (address := _image(entry, config)):
        size = {"width": entry.image.width, "height": entry.image.height}
        extension.image = {"url": address, "medium": "image"}
        extension.image |= {name: str(value) for name, value in size.items() if value}


def _category(term: TermRef, config: Config) -> dict[str, str]:
    name = legal(term.name)
    return {"term": name, "label": name, "scheme": absolute(config.base_url, f"/{term.taxonomy}/")}


# -- JSON Feed


def _json(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> bytes:
    hub = config.feeds.hub if not feed.current else ""
    document = _filled(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": legal(feed.title).strip() or legal(config.title),
            "home_page_url": absolute(config.base_url, feed.page_url),
            "feed_url": absolute(config.base_url, feed.url),
            "description": legal(feed.description),
            "next_url": absolute(config.base_url, feed.previous),
            "language": config.language,
            "authors": [_publisher(config, "url")],
            "hubs": [{"type": "WebSub", "url": hub}] if hub else [],
        }
    )
    document["items"] = [_item(entry, config, bodies) for entry in feed.entries]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _item(entry: Entry, config: Config, bodies: Mapping[str, Body]) -> dict[str, object]:
    content, summary, title = _content(entry, bodies), legal(entry.summary), _title(entry)
    return _filled(
        {
            "id": _entry_id(entry, config),
            "url": absolute(config.base_url, entry.url),
            "external_url": entry.source.url,
            "title": title,
            "content_html": content,
            "content_text": "" if content else summary or title,
            "summary": summary,
            "image": _image(entry, config),
            "date_published": dates.iso_moment(entry.date),
            "date_modified": dates.iso_moment(entry.latest),
            "authors": [{"name": name} for name in _names(entry, config)],
            "tags": list(dict.fromkeys(legal(term.name) for term in topics(entry, config))),
            "language": _language(entry, config),
        }
    )


def _filled(fields: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}
