"""Feeds → RSS, Atom and JSON Feed documents.

feedgen writes RSS and Atom, by `feed_extension`, from `feed_forms`. No feed states a copyright: most of
what it carries is not the digest's to claim.

An entry stands in up to ten documents and is most of their work, so its items are kept, and its content
apart from what is around it, as RSS and Atom write it alike. And feedgen writes only the first item or
channel that says just these things and leaves out those: what it wrote is a form, and the next of the kind
is that form with its own texts in the places.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from json.encoder import encode_basestring as _json_quoted
from typing import NamedTuple

from generator.ground import dates
from generator.ground.directions import RIGHT_TO_LEFT, direction_of_language
from generator.ground.urls import absolute, as_iri, as_uri, path_of
from generator.ground.words import ENGLISH, Words
from generator.renderers.attribution import attribution
from generator.renderers.corrected import corrected
from generator.renderers.feed_extension import END, Channel, Item
from generator.renderers.feed_forms import (
    Escaped,
    Forms,
    Parts,
    escape,
    is_illegal,
    legal,
    write_channel,
    write_item,
)
from generator.renderers.structured import byline, left_out, topics
from generator.shapes.model import Artifact, Body, Entry, Feed
from generator.shapes.settings import Config, FeedFormat

KEPT = 64_000_000
"""How many bytes of items are kept."""

_FORMS: Forms = {}  # a form is the same for every site
_EPOCH = datetime(1990, 1, 1, tzinfo=UTC)  # an empty feed's date; W3C's validator doubts earlier ones
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_LATER_CONTROL = re.compile(b"\xc2[\x80-\x9f]")


class Feeds:
    """Makes the feed documents of a site, and keeps their items for the documents that follow.

    Documents of the same entries are best made one after the other. `forms` lets forms be kept elsewhere;
    they hold as long as feedgen, lxml and `generator.feed_extension` stay the same.
    """

    def __init__(
        self, config: Config, words: Words = ENGLISH, *, forms: Forms | None = None, most: int = KEPT
    ) -> None:
        self._config = config
        self._site_words = words
        self._base = config.base_url.rstrip("/")
        self._left_out = left_out(config)
        self._categories: dict[tuple[str, str], tuple[str, str]] = {}  # no circle, as a cache of a method is
        self._forms = _FORMS if forms is None else forms
        self._kept: dict[tuple[str, str], _Kept] = {}  # those used last at the end
        self._size, self._most = 0, most
        self._bodies: Mapping[str, Body] = {}
        self._turn = 0
        self._listed: _Listed = _NOTHING  # documents of the same list mostly follow each other

    def render(self, feed: Feed, bodies: Mapping[str, Body]) -> Artifact:
        """A feed document. `bodies` has, by the entry's path, what may be shown of each text.

        An entry without a body appears with its summary. The body of an entry that is kept is looked
        up only if `bodies` is not the mapping of the time before: what it links to may have moved since.
        """
        if bodies is not self._bodies:
            self._bodies, self._turn, self._listed = bodies, self._turn + 1, _NOTHING
        entries = tuple(feed.entries)
        if entries != self._listed.entries:
            kept = [self._recall(entry) for entry in entries]
            changed = max((one.words.updated for one in kept), default=_EPOCH)
            self._listed = _Listed(entries, kept, changed)
        parts: list[bytes] = []
        for one in self._listed.kept:
            parts += one.items.get(feed.format.value) or self._add_item(one, feed.format)
        if feed.format is FeedFormat.JSON:
            payload = _json(feed, self._config, parts)
        else:
            channel = _channel(feed, self._config, self._listed.changed)
            payload = b"".join((write_channel(channel, feed.format, self._forms), *parts, END[feed.format]))
        return Artifact(path=path_of(feed.url), payload=payload)

    def _add_item(self, kept: _Kept, kind: FeedFormat) -> Parts:
        """The item of an entry in a format, which is kept from now on."""
        if kind is FeedFormat.JSON:
            parts = _json_item(kept.words)
            gained = sum(map(len, parts))
        else:
            gained = 0
            if kept.escaped is None:
                kept.escaped = escape(kept.words)
                gained = len(kept.escaped.content)
            parts = write_item(kept.words, kept.escaped, kind, self._forms)
            gained += len(parts[0]) + len(parts[2])
        kept.items[kind.value] = parts
        kept.size += gained
        if kept.is_held:
            self._size += gained
            while self._size > self._most and self._kept:
                self._let_go(self._kept.pop(next(iter(self._kept))))
        return parts

    def _let_go(self, kept: _Kept) -> None:
        kept.is_held = False
        self._size -= kept.size

    def _recall(self, entry: Entry) -> _Kept:
        """What is kept of an entry, begun anew if its body has changed.

        Its digest stands for its file and the settings, but not for its picture's file.
        """
        if not entry.digest:
            return _Kept(self._words(entry), is_held=False)
        key = (entry.digest, entry.image.src if entry.image else "")
        kept = self._kept.pop(key, None)
        if kept is not None and kept.turn != self._turn and kept.words.content != self._content(entry):
            self._let_go(kept)
            kept = None
        if kept is None:
            kept = _Kept(self._words(entry), is_held=True)
            self._size += kept.size
        kept.turn = self._turn
        self._kept[key] = kept
        return kept

    def _words(self, entry: Entry) -> Item:
        """What an entry says."""
        config, source = self._config, entry.source
        image = entry.image if entry.image and entry.image.src else None
        categories: list[str] = []
        for term in topics(entry, self._left_out):
            categories += self._category(term.name, term.taxonomy)
        title, outlet, outlet_url, outlet_feed, summary, uid, url, src, credit, lang, *names = _legal_texts(
            entry.title,
            source.name,
            source.url,
            source.feed,
            entry.summary,
            entry.uid,
            entry.url,
            image.src if image else "",
            image.credit if image else "",
            entry.lang,
            *byline(entry, config)[1],
        )
        return Item(
            published=entry.date,
            updated=entry.latest,
            content=self._content(entry),
            id=f"tag:{config.tag_authority}:{uid}",
            url=absolute(self._base, url),
            title=title.strip() or uid,
            language=lang if lang != config.language else "",
            source=outlet,
            source_url=as_iri(outlet_url),
            source_feed=as_uri(outlet_feed),  # RSS knows no IRIs
            image=absolute(config.base_url, src) if src else "",
            width=str(image.width) if image and image.width else "",
            height=str(image.height) if image and image.height else "",
            credit=credit,
            summary=summary,
            names=tuple(filter(None, names)),
            categories=tuple(categories),
        )

    def _category(self, name: str, taxonomy: str) -> tuple[str, str]:
        """The name of a term and the scheme that it belongs to."""
        known = self._categories.get((name, taxonomy))
        if known is None:
            known = self._categories[name, taxonomy] = legal(name), f"{self._base}/{taxonomy}/"
        return known

    def _content(self, entry: Entry) -> bytes:
        """The text of an entry, or else its summary, what was wrong in it, and whose it is.

        Readers write it from left to right, unless it says otherwise itself.
        """
        body = self._bodies.get(entry.path)
        text, words = body.absolute_html if body else "", self._site_words
        below = [corrected(entry, words) if entry.corrections else "", attribution(entry, words)]
        if not text and any(below) and entry.summary:
            text = f"<p>{html.escape(entry.summary, quote=False)}</p>"
        right_to_left = direction_of_language(entry.lang or self._config.language) == RIGHT_TO_LEFT
        if text and right_to_left:
            text = f'<div dir="rtl">{text}</div>'
        return _legal_bytes("\n".join(filter(None, (text, *below))))


class _Kept:
    """What an entry says, how that stands in documents, and in which turn it was last known to be true.

    `size` is how many bytes that is, `is_held` whether they count.
    """

    __slots__ = ("escaped", "is_held", "items", "size", "turn", "words")

    def __init__(self, words: Item, *, is_held: bool) -> None:
        self.words = words
        self.escaped: Escaped | None = None
        self.items: dict[str, Parts] = {}
        self.turn = 0
        self.size = len(words.content)
        self.is_held = is_held


class _Listed(NamedTuple):
    """The entries of a document, what is kept of each, and when one of them last changed."""

    entries: tuple[Entry, ...]
    kept: Sequence[_Kept]
    changed: datetime


_NOTHING = _Listed((), (), _EPOCH)


def render_feed(feed: Feed, config: Config, bodies: Mapping[str, Body], words: Words = ENGLISH) -> Artifact:
    """A feed document by itself. `Feeds` is faster where there are more."""
    return Feeds(config, words).render(feed, bodies)


# -- what the formats share


def _legal_texts(*texts: str) -> list[str]:
    """The same of several texts; most of them are legal as they are."""
    return list(map(legal, texts)) if is_illegal("".join(texts)) else list(texts)


def _legal_bytes(text: str) -> bytes:
    """The same in UTF-8. A long text is looked through faster as bytes."""
    try:
        found = text.encode()
    except UnicodeEncodeError:  # a surrogate
        return legal(text).encode()
    # One byte is found many times faster than two.
    suspect = (
        (b"\xef" in found and b"\xef\xbf" in found)
        or (b"\xc2" in found and _LATER_CONTROL.search(found))
        or len(found.translate(None, _CONTROLS)) < len(found)
    )
    return legal(text).encode() if suspect else found


def _publisher(config: Config) -> tuple[str, str]:
    """Who makes the digest, and where they are."""
    name = legal(config.publisher.name) or legal(config.title)
    return name, as_iri(config.publisher.url) or absolute(config.base_url, "/")


# -- RSS and Atom


def _channel(feed: Feed, config: Config, changed: datetime) -> Channel:
    title = legal(feed.title).strip() or legal(config.title)
    publisher, publisher_url = _publisher(config)
    channel = Channel(
        changed=changed,
        id=f"tag:{config.tag_authority}:feed{feed.uid_url or feed.page_url}",
        title=title,
        subtitle=legal(feed.description) or title,
        language=config.language,
        publisher=publisher,
        publisher_url=publisher_url,
        url=absolute(config.base_url, feed.moved_to or feed.url),
        page_url=absolute(config.base_url, feed.page_url),
        hub=config.feeds.hub if not feed.current else "",
        current=absolute(config.base_url, feed.current),
        previous=absolute(config.base_url, feed.previous),
        next=absolute(config.base_url, feed.next),
        complete="complete" if feed.complete else "",
    )
    return Channel(changed, *_legal_texts(*channel[1:]))


# -- JSON Feed


def _json(feed: Feed, config: Config, parts: Sequence[bytes]) -> bytes:
    """A document. The parts are those of its items one after the other."""
    hub = config.feeds.hub if not feed.current else ""
    publisher, publisher_url = _publisher(config)
    head = _dumped(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": legal(feed.title).strip() or legal(config.title),
            "home_page_url": absolute(config.base_url, feed.page_url),
            "feed_url": absolute(config.base_url, feed.moved_to or feed.url),
            "description": legal(feed.description),
            "next_url": absolute(config.base_url, feed.previous),
            "language": config.language,
            "authors": [{"name": publisher, "url": publisher_url}],
            "hubs": [{"type": "WebSub", "url": hub}] if hub else [],
        }
    )
    first = parts[0][1:] if parts else b""  # without its comma
    return b"".join((head[:-1], b',"items":[', first, *parts[1:], b"]}\n"))


def _json_item(words: Item) -> Parts:
    """An item with a comma in front of it."""
    before = _members(
        ("id", words.id), ("url", words.url), ("external_url", words.source_url), ("title", words.title)
    )
    after = _members(
        ("content_text", "" if words.content else words.summary or words.title),
        ("summary", words.summary),
        ("image", words.image),
        ("date_published", dates.iso_moment(words.published)),
        ("date_modified", dates.iso_moment(words.updated)),
    )
    names = ",".join([f'{{"name":{_json_quoted(name)}}}' for name in words.names])
    tags = ",".join([_json_quoted(name) for name in dict.fromkeys(words.categories[::2])])
    after += (f',"authors":[{names}]' if names else "") + (f',"tags":[{tags}]' if tags else "")
    if words.language:
        after += f',"language":{_json_quoted(words.language)}'
    if not words.content:
        return f",{{{before},{after}}}".encode(), b"", b""
    return f',{{{before},"content_html":"'.encode(), _json_text(words.content), f'",{after}}}'.encode()


def _members(*texts: tuple[str, str]) -> str:
    """Those that say something, as members of a JSON object."""
    return ",".join([f'"{name}":{_json_quoted(text)}' for name, text in texts if text])


def _json_text(text: bytes) -> bytes:
    """Legal text as JSON has it between quotes."""
    text = text.replace(b"\\", rb"\\").replace(b'"', rb"\"")
    return text.replace(b"\n", rb"\n").replace(b"\r", rb"\r").replace(b"\t", rb"\t")


def _dumped(fields: Mapping[str, object]) -> bytes:
    """The fields that say something, as JSON."""
    return _encode({name: value for name, value in fields.items() if value}).encode()


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
