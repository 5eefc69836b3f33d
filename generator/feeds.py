"""Feeds → RSS, Atom and JSON Feed documents, and the OPML file that lists them.

feedgen writes RSS and Atom, by `generator.feed_extension`. No feed states a copyright: most of what it
carries is not the digest's to claim.

An entry stands in up to ten documents and is most of their work, so its items are kept. And feedgen
writes only the first item or channel that says just these things and leaves out those:
what it wrote is a form, and the next of the kind is that form with its own texts in the places.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from generator import dates
from generator.feed_extension import END, Channel, Item, write
from generator.model import Artifact, Body, Entry, Feed, FeedGroup, FeedIndex
from generator.settings import Config, FeedFormat
from generator.structured import byline, left_out, topics
from generator.urls import absolute, path_of

Form = tuple[tuple[bytes, ...], tuple[tuple[int, bool], ...]]
"""What feedgen wrote, cut where texts stand; and for each place which text, and whether in an attribute."""

Forms = MutableMapping[tuple[str, int, bytes], Form]
"""Forms by format, how many names there are (-1 in a channel) and which texts are not empty."""

KEPT = 64_000_000
"""How many bytes of items are kept."""

_FORMS: Forms = {}  # a form is the same for every site
_FORMS_KEPT = 2_000
_EPOCH = datetime(1990, 1, 1, tzinfo=UTC)  # an empty feed's date; W3C's validator doubts earlier ones
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_LATER_CONTROL = re.compile(b"\xc2[\x80-\x9f]")


class Feeds:
    """Makes the feed documents of a site, and keeps their items for the documents that follow.

    Documents of the same entries are best made one after the other. `forms` lets forms be kept elsewhere;
    they hold as long as feedgen, lxml and `generator.feed_extension` stay the same.
    """

    def __init__(self, config: Config, *, forms: Forms | None = None, most: int = KEPT) -> None:
        self._config = config
        self._base = config.base_url.rstrip("/")
        self._left_out = left_out(config)
        self._category = lru_cache(maxsize=10_000)(self._describe_category)
        self._forms = _FORMS if forms is None else forms
        self._kept: dict[tuple[str, str], _Kept] = {}  # those used last at the end
        self._size, self._most = 0, most
        self._bodies: Mapping[str, Body] = {}
        self._turn = 0

    def render(self, feed: Feed, bodies: Mapping[str, Body]) -> Artifact:
        """A feed document. `bodies` has, by the entry's path, what may be shown of each text.

        An entry without a body appears with its summary only. The body of an entry that is kept is looked
        up only if `bodies` is not the mapping of the time before: what it links to may have moved since.
        """
        if bodies is not self._bodies:
            self._bodies, self._turn = bodies, self._turn + 1
        entries = tuple(feed.entries)
        items = [self._item(entry, feed.format) for entry in entries]
        if feed.format is FeedFormat.JSON:
            payload = _json(feed, self._config, items)
        else:
            changed = max((entry.latest for entry in entries), default=_EPOCH)
            channel = _written(_channel(feed, self._config, changed), feed.format, self._forms)
            payload = b"".join((channel, *items, END[feed.format]))
        return Artifact(path=path_of(feed.url), payload=payload)

    def _item(self, entry: Entry, kind: FeedFormat) -> bytes:
        if not entry.digest:
            return self._made(self._words(entry), kind)
        kept = self._recall(entry)
        payload = kept.payloads.get(kind.value)
        if payload is None:
            payload = kept.payloads[kind.value] = self._made(kept.words, kind)
            self._size += len(payload)
            while self._size > self._most and self._kept:
                self._size -= self._kept.pop(next(iter(self._kept))).size
        return payload

    def _recall(self, entry: Entry) -> _Kept:
        """What is kept of an entry, begun anew if its body has changed.

        Its digest stands for its file and the settings, but not for its picture's file.
        """
        key = (entry.digest, entry.image.src if entry.image else "")
        kept = self._kept.pop(key, None)
        if kept is not None and kept.turn != self._turn and kept.words.content != self._content(entry):
            self._size -= kept.size
            kept = None
        if kept is None:
            kept = _Kept(self._words(entry), {})
            self._size += kept.size
        kept.turn = self._turn
        self._kept[key] = kept
        return kept

    def _made(self, words: Item, kind: FeedFormat) -> bytes:
        if kind is FeedFormat.JSON:
            return _json_item(words)
        return _written(words, kind, self._forms)

    def _words(self, entry: Entry) -> Item:
        """What an entry says."""
        config, source = self._config, entry.source
        image = entry.image if entry.image and entry.image.src else None
        categories: list[str] = []
        for term in topics(entry, self._left_out):
            categories += self._category(term.name, term.taxonomy)
        title, outlet, summary, *names = _legal_texts(
            entry.title, source.name, entry.summary, *byline(entry, config)[1]
        )
        return Item(
            published=entry.date,
            updated=entry.latest,
            content=self._content(entry),
            id=f"tag:{config.tag_authority}:{entry.uid}",
            url=absolute(config.base_url, entry.url),
            title=title.strip() or entry.uid,
            language=entry.lang if entry.lang != config.language else "",
            source=outlet,
            source_url=source.url,
            source_feed=source.feed,
            image=absolute(config.base_url, image.src) if image else "",
            width=str(image.width) if image and image.width else "",
            height=str(image.height) if image and image.height else "",
            summary=summary,
            names=tuple(filter(None, names)),
            categories=tuple(categories),
        )

    def _describe_category(self, name: str, taxonomy: str) -> tuple[str, str]:
        """The name of a term and the scheme that it belongs to."""
        return legal(name), f"{self._base}/{taxonomy}/"

    def _content(self, entry: Entry) -> bytes:
        body = self._bodies.get(entry.path)
        return _legal_bytes(body.absolute_html) if body else b""


@dataclass(slots=True)
class _Kept:
    """What an entry says, how that stands in documents, and in which turn it was last known to be true."""

    words: Item
    payloads: dict[str, bytes]
    turn: int = 0

    @property
    def size(self) -> int:
        return len(self.words.content) + sum(map(len, self.payloads.values()))


def render_feed(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> Artifact:
    """A feed document by itself. `Feeds` is faster where there are more."""
    return Feeds(config).render(feed, bodies)


def opml(index: FeedIndex, config: Config) -> Artifact:
    """The Atom feed of every list, for a reader to import at once: OPML 2.0."""
    groups = "".join(
        f"<outline text={_attribute(taxonomy.title)}>\n{_outlines(lists, config)}</outline>\n"
        for taxonomy, lists in index.taxonomies
        if lists
    )
    document = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"<head><title>{html.escape(legal(config.title), quote=False)}</title></head>\n"
        f"<body>\n{_outlines([index.site], config)}{groups}</body>\n</opml>\n"
    )
    return Artifact(path=path_of(index.opml_url), payload=document.encode())


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
    """As `quoteattr` of the standard library writes it, whose module takes long to import."""
    text = html.escape(legal(text), quote=False)
    text = text.replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
    if '"' in text and "'" not in text:
        return f"'{text}'"
    return '"' + text.replace('"', "&quot;") + '"'


# -- what the formats share


def legal(text: str) -> str:
    """Text without the characters that XML forbids or that readers choke on, such as controls."""
    return _ILLEGAL.sub("", text)


def _legal_texts(*texts: str) -> list[str]:
    """The same of several texts; most of them are legal as they are."""
    return list(map(legal, texts)) if _ILLEGAL.search("".join(texts)) else list(texts)


def _legal_bytes(text: str) -> bytes:
    """The same in UTF-8. A long text is looked through faster as bytes."""
    try:
        found = text.encode()
    except UnicodeEncodeError:  # a surrogate
        return legal(text).encode()
    suspect = b"\xef\xbf" in found or len(found.translate(None, _CONTROLS)) < len(found)
    return legal(text).encode() if suspect or _LATER_CONTROL.search(found) else found


def _publisher(config: Config) -> tuple[str, str]:
    """Who makes the digest, and where they are."""
    name = legal(config.publisher.name) or legal(config.title)
    return name, config.publisher.url or absolute(config.base_url, "/")


# -- RSS and Atom


def _channel(feed: Feed, config: Config, changed: datetime) -> Channel:
    title = legal(feed.title).strip() or legal(config.title)
    publisher, publisher_url = _publisher(config)
    return Channel(
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
    )


def _written(words: Channel | Item, kind: FeedFormat, forms: Forms) -> bytes:
    """What feedgen writes, by a form."""
    texts = words.texts(kind)
    if _ILLEGAL.search("".join(texts)):
        return write(words, kind)  # in an address, where nothing is left out; feedgen refuses most of them
    names = len(words.names) if isinstance(words, Item) else -1
    key = (kind.value, names, bytes(map(bool, (*texts, words.content))))
    form = forms.get(key)
    if form is None:
        if len(forms) >= _FORMS_KEPT:
            forms.clear()
        form = forms[key] = _form(words, kind)
    around, places = form
    joined = "\0".join(texts).encode()
    values = [*_escaped(joined).split(b"\0"), _escaped(words.content)]
    pieces = list(around)
    if b'"' in joined or b"\n" in joined or b"\t" in joined:
        pieces[1::2] = [_quoted(values[at]) if quoted else values[at] for at, quoted in places]
    else:
        pieces[1::2] = [values[at] for at, _ in places]
    return b"".join(pieces)


def _form(words: Channel | Item, kind: FeedFormat) -> Form:
    """What feedgen writes of marks in place of the words."""
    texts = [*words.texts(kind), words.content]
    marks = [f"[{at}]" if text else "" for at, text in enumerate(texts)]
    marked = words.marked(marks)
    written = write(marked, kind)
    for text, mark in zip(marked.texts(kind), marks, strict=False):
        written = written.replace(text.encode(), mark.encode()) if text != mark else written  # a date
    pieces = re.split(rb"\[(\d+)\]", written)
    places = zip(pieces[::2], pieces[1::2], strict=False)
    return tuple(pieces), tuple((int(at), before.endswith(b'="')) for before, at in places)


def _escaped(text: bytes) -> bytes:
    """Text as lxml writes it in an element."""
    text = text.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return text.replace(b"\r", b"&#13;")


def _quoted(text: bytes) -> bytes:
    """Escaped text as lxml writes it in an attribute."""
    return text.replace(b'"', b"&quot;").replace(b"\n", b"&#10;").replace(b"\t", b"&#9;")


# -- JSON Feed


def _json(feed: Feed, config: Config, items: Iterable[bytes]) -> bytes:
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
    return b"".join((head[:-1], b',"items":[', b",".join(items), b"]}\n"))


def _json_item(words: Item) -> bytes:
    """An item. Its content, by far the most of it, is put between what comes before and after."""
    before = _dumped(
        {"id": words.id, "url": words.url, "external_url": words.source_url, "title": words.title}
    )
    after = _dumped(
        {
            "content_text": "" if words.content else words.summary or words.title,
            "summary": words.summary,
            "image": words.image,
            "date_published": dates.iso_moment(words.published),
            "date_modified": dates.iso_moment(words.updated),
            "authors": [{"name": name} for name in words.names],
            "tags": list(dict.fromkeys(words.categories[::2])),
            "language": words.language,
        }
    )
    content = b',"content_html":"%b"' % _json_text(words.content) if words.content else b""
    return b"".join((before[:-1], content, b",", after[1:]))


def _json_text(text: bytes) -> bytes:
    """Legal text as JSON has it between quotes."""
    text = text.replace(b"\\", rb"\\").replace(b'"', rb"\"")
    return text.replace(b"\n", rb"\n").replace(b"\r", rb"\r").replace(b"\t", rb"\t")


def _dumped(fields: Mapping[str, object]) -> bytes:
    """The fields that say something, as JSON."""
    return _encode({name: value for name, value in fields.items() if value}).encode()


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
