"""What a feed says → RSS and Atom, by feedgen: the channel of a document, and its items one by one.

feedgen is told every date, as it would else stamp the present time, and makes one format at a time,
as both share one list of links. What it does not write, extensions of it do: it builds its Atom tree
without a namespace and its RSS tree around `atom:` elements, and it loses `rel`, `type` and `title` of
an entry's links; so every link but the plain one is made here.

feedgen and lxml are imported when something is written, as a build that writes no feed needs neither.
"""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.ground import dates
from generator.shapes.settings import FeedFormat

if TYPE_CHECKING:
    from lxml import etree

GENERATOR = "Dateline"
END = {FeedFormat.RSS: b"  </channel>\n</rss>\n", FeedFormat.ATOM: b"</feed>\n"}
"""What follows the items of a document."""

ATOM = "{http://www.w3.org/2005/Atom}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
MEDIA = "{http://search.yahoo.com/mrss/}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

_NO_DATE = datetime(1001, 1, 1, tzinfo=UTC)
_NO_OTHER_DATE = datetime(1002, 2, 2, tzinfo=UTC)
_HALF_HOUR = timedelta(minutes=30)
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_START = {FeedFormat.RSS: b"    <item", FeedFormat.ATOM: b"  <entry"}


class Channel(NamedTuple):
    """What a feed says of itself; "" is left out."""

    changed: datetime
    id: str
    title: str
    subtitle: str
    language: str
    publisher: str
    publisher_url: str
    url: str
    page_url: str
    hub: str
    current: str
    previous: str
    next: str
    complete: str

    @property
    def content(self) -> bytes:
        return b""

    def texts(self, kind: FeedFormat) -> list[str]:
        """All that is said, as it is written in a format."""
        return [_stamp(self.changed, kind), *self[1:]]

    def marked(self, marks: Sequence[str]) -> Channel:
        """A head with marks for texts, in their order, and the date that is no feed's."""
        return Channel._make((_NO_DATE, *marks[1:-1]))


class Item(NamedTuple):
    """What an entry says in a feed; "" and () are left out. Categories are names and schemes by turns."""

    published: datetime
    updated: datetime
    content: bytes
    id: str
    url: str
    title: str
    language: str
    source: str
    source_url: str
    source_feed: str
    image: str
    width: str
    height: str
    credit: str
    summary: str
    names: tuple[str, ...]
    categories: tuple[str, ...]

    def texts(self, kind: FeedFormat) -> list[str]:
        """All that is said but the content, as it is written in a format."""
        return [*self.own_texts(kind), *self.shared_texts()]

    def own_texts(self, kind: FeedFormat) -> list[str]:
        """What is written otherwise in the other format: the dates and the summary.

        An Atom entry without any text has its title for a summary, as one of both has to be there (RFC 4287).
        """
        published = _stamp(self.published, kind)
        if kind is FeedFormat.ATOM:
            summary = self.summary or ("" if self.content else self.title)
            return [published, self.updated.isoformat(), summary]
        summary = html.escape(self.summary, quote=False)  # RSS reads HTML there
        return [published, dates.iso_moment(self.updated), summary]

    def shared_texts(self) -> list[str]:
        """What both formats write alike."""
        return [*self[3:14], *self.names, *self.categories]

    def marked(self, marks: Sequence[str]) -> Item:
        """An item with marks for texts, in their order, and for the content; and dates that are no item's."""
        names = 14 + len(self.names)
        content, lists = marks[-1].encode(), (tuple(marks[14:names]), tuple(marks[names:-1]))
        return Item._make((_NO_DATE, _NO_OTHER_DATE, content, *marks[3:14], marks[2], *lists))


def _stamp(moment: datetime, kind: FeedFormat) -> str:
    """A date as feedgen writes it, whatever the locale."""
    moment = _in_a_known_zone(moment, kind)
    if kind is FeedFormat.ATOM:
        return moment.isoformat()
    iso = moment.isoformat(timespec="seconds")
    day, month = _DAYS[moment.weekday()], dates.MONTHS[moment.month - 1][:3]
    return f"{day}, {iso[8:10]} {month} {iso[:4]} {iso[11:19]} {iso[19:].replace(':', '')}"


def _in_a_known_zone(moment: datetime, kind: FeedFormat) -> datetime:
    """The same moment; RSS has it in UTC where its own offset is not of half hours, as Nepal's.

    The W3C feed validator takes other offsets for mistakes, and so may readers.
    """
    offset = moment.utcoffset() or timedelta()
    return moment.astimezone(UTC) if kind is FeedFormat.RSS and offset % _HALF_HOUR else moment


# -- by feedgen


def write(words: Channel | Item, kind: FeedFormat) -> bytes:
    """The beginning of a document, up to its items; or an item as it stands in a document."""
    return _write_channel(words, kind) if isinstance(words, Channel) else _write_item(words, kind)


def _write_channel(channel: Channel, kind: FeedFormat) -> bytes:
    generator = _generator()
    generator.id(channel.id)
    generator.title(channel.title)
    generator.subtitle(channel.subtitle)
    generator.language(channel.language)
    generator.generator(GENERATOR)
    changed = _in_a_known_zone(channel.changed, kind)
    generator.updated(changed)  # RSS's lastBuildDate too
    generator.pubDate(changed)
    generator.author({"name": channel.publisher, "uri": channel.publisher_url})
    generator.link(href=channel.url, rel="self", type=kind.media_type)
    # Last, as RSS takes the last link for its own, whatever its rel.
    generator.link(href=channel.page_url, rel="alternate", type="text/html")
    generator.dateline.archived, generator.dateline.complete = bool(channel.current), bool(channel.complete)
    hub = {"rel": "hub", "href": channel.hub}
    chain = {"current": channel.current, "prev-archive": channel.previous, "next-archive": channel.next}
    links = [{"rel": rel, "href": url, "type": kind.media_type} for rel, url in chain.items() if url]
    generator.dateline.links = (hub, *links) if channel.hub else tuple(links)
    return _written(generator, kind)


def _write_item(item: Item, kind: FeedFormat) -> bytes:
    generator = _generator()
    for say in (generator.id, generator.title, generator.subtitle):
        say(GENERATOR)  # something, as feedgen writes no document without it
    generator.link(href=GENERATOR)
    _fill_in(generator.add_entry(), item, kind)
    written = _written(generator, kind)
    return written[written.index(_START[kind]) :]


def _generator() -> Any:
    from feedgen.feed import FeedGenerator

    generator = FeedGenerator()
    generator.register_extension("dateline", FeedExtension, EntryExtension)
    return generator


def _written(generator: Any, kind: FeedFormat) -> bytes:
    """A document without its end."""
    write = generator.rss_str if kind is FeedFormat.RSS else generator.atom_str
    document: bytes = write(pretty=True)
    return document.removesuffix(END[kind])


def _fill_in(entry: Any, item: Item, kind: FeedFormat) -> None:
    entry.id(item.id)
    entry.title(item.title)
    entry.link(href=item.url)
    entry.published(_in_a_known_zone(item.published, kind))
    entry.updated(item.updated)
    pairs = zip(item.categories[::2], item.categories[1::2], strict=True)
    entry.category([{"term": name, "label": name, "scheme": scheme} for name, scheme in pairs])
    if summary := item.own_texts(kind)[2]:
        entry.summary(summary)
    if item.content:
        entry.content(item.content.decode(), type="html")
    if kind is FeedFormat.ATOM:
        entry.author([{"name": name} for name in item.names])
    elif item.source_feed:
        entry.source(item.source_feed, item.source)
    _extend(entry.dateline, item)


def _extend(extension: EntryExtension, item: Item) -> None:
    extension.creators = item.names
    extension.updated = dates.iso_moment(item.updated)
    extension.language = item.language
    if item.source_url:
        extension.via = {"rel": "via", "href": item.source_url}
        extension.via |= {"title": item.source} if item.source else {}
    if item.image:
        size = {"width": item.width, "height": item.height}
        extension.image = {"url": item.image, "medium": "image"}
        extension.image |= {name: value for name, value in size.items() if value}
        extension.credit = item.credit


# -- beside feedgen


class FeedExtension:
    """Links of a feed as attributes, and whether it is an archive document, or complete, by RFC 5005."""

    def __init__(self) -> None:
        self.links: tuple[Mapping[str, str], ...] = ()
        self.archived = self.complete = False

    def extend_ns(self) -> dict[str, str]:
        return {"dc": DUBLIN_CORE[1:-1], "fh": HISTORY[1:-1], "media": MEDIA[1:-1]}

    def extend_atom(self, feed: etree._Element) -> None:
        self._extend(feed, "link")

    def extend_rss(self, rss: etree._Element) -> None:
        self._extend(rss[0], f"{ATOM}link")

    def _extend(self, parent: etree._Element, link: str) -> None:
        if self.archived:
            _add(parent, f"{HISTORY}archive")
        if self.complete:
            _add(parent, f"{HISTORY}complete")
        for attributes in self.links:
            _add(parent, link, attributes)


class EntryExtension:
    """What an entry says in one format or the other; "" and () are left out."""

    def __init__(self) -> None:
        self.via: dict[str, str] = {}
        self.image: dict[str, str] = {}
        self.credit = ""
        self.creators: tuple[str, ...] = ()
        self.updated = ""
        self.language = ""

    def extend_atom(self, entry: etree._Element) -> None:
        if self.language:
            entry.set(LANGUAGE, self.language)
        if self.via:
            _add(entry, "link", self.via)
        self._add_image(entry)

    def extend_rss(self, item: etree._Element) -> None:
        for creator in self.creators:
            _add(item, f"{DUBLIN_CORE}creator", text=creator)
        if self.language:
            _add(item, f"{DUBLIN_CORE}language", text=self.language)
        _add(item, f"{ATOM}updated", text=self.updated)
        self._add_image(item)

    def _add_image(self, parent: etree._Element) -> None:
        if self.image:
            picture = _add(parent, f"{MEDIA}content", self.image)
            if self.credit:
                _add(picture, f"{MEDIA}credit", text=self.credit)


def _add(
    parent: etree._Element, tag: str, attributes: Mapping[str, str] | None = None, text: str | None = None
) -> etree._Element:
    from lxml import etree

    added = etree.SubElement(parent, tag, dict(attributes or {}))
    added.text = text
    return added
