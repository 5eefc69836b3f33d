"""The nouns of content/: entries and plain pages, their parts, and what becomes of their texts.

Frozen values, complete when they are made. `model.py` gives them on with the nouns of the site.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from generator.ground.frozen import frozen
from generator.shapes.settings import Rights


@frozen
class Source:
    """Where an entry's news came from: the outlet, the original, the wire services."""

    name: str  #: the outlet
    url: str = ""  #: the address of the original
    agencies: tuple[str, ...] = ()  #: the wire services that it is from
    archive_url: str = ""  #: an archived copy of the original
    home: str = ""  #: the outlet's own address, as config.yaml gives it
    feed: str = ""  #: the outlet's own feed, as config.yaml gives it


@frozen
class Rendition:
    """A picture in one format and size."""

    url: str  #: where it is
    type: str  #: its media type, such as `image/avif`
    width: int  #: in pixels
    height: int  #: in pixels


@frozen
class Image:
    """The picture of an entry."""

    src: str = ""  #: the url of a local file, or "" where only words are kept
    alt: str = ""  #: what it shows, for those who do not see it
    caption: str = ""  #: what stands below it
    credit: str = ""  #: whose picture it is
    width: int = 0  #: in pixels
    height: int = 0  #: in pixels
    renditions: tuple[Rendition, ...] = ()  #: the same in AVIF and WebP, the narrowest of each first
    tint: str = ""  #: a class of the stylesheet: the colour to show until it is there


@frozen
class Correction:
    """Something that was wrong, said openly."""

    date: datetime  #: when it was put right
    note: str  #: what was wrong


@frozen
class Event:
    """Something with a date that an entry tells of: a summit, a deadline."""

    name: str  #: what happens
    start: datetime  #: when it begins; of days, their midnight in UTC
    end: datetime | None = None  #: when it ends, of days the last one; nothing where that is not said
    by_day: bool = True  #: whether its days are known, and not the times
    place: str = ""  #: where it is
    url: str = ""  #: the address of its own page, elsewhere

    @property
    def last(self) -> datetime:
        """Its last moment or day that is known."""
        return self.end or self.start


@frozen
class TermRef:
    """A term that an entry names; enough to link to it."""

    taxonomy: str  #: the name of its taxonomy
    name: str  #: as readers see it
    slug: str  #: the last part of its url
    url: str  #: its page


@frozen
class Provenance:
    """The clipping that an entry was made from."""

    file: str  #: the clipping's name
    sha256: str  #: the digest of its bytes
    importer: int  #: the release of ingest that read it


@frozen
class Entry:
    """One item of the digest, as its file in content/ says, without its text."""

    path: str  #: its file in content/
    uid: str  #: what it is known by for ever
    slug: str  #: the last part of its url
    url: str  #: its page
    title: str  #: its headline
    summary: str  #: its standfirst, a sentence or two
    date: datetime  #: when the original was published, at the place
    updated: datetime | None  #: when it was last changed in a way a reader should know
    source: Source  #: where its news came from
    authors: tuple[str, ...]  #: who wrote the original
    dateline: str  #: the place that it was reported from
    image: Image | None  #: its picture
    terms: Mapping[str, tuple[TermRef, ...]]  #: its terms, by the name of their taxonomy
    corrections: tuple[Correction, ...]  #: what was wrong in it, the oldest first
    rights: Rights  #: whose text it is, and how much of it may be shown
    aliases: tuple[str, ...]  #: urls that lead to it
    layout: str  #: its layout, where the front matter names one
    lang: str  #: its language, where that is not the site's
    extra: Mapping[str, object]  #: keys of your own
    seed: Provenance | None  #: the clipping that it was made from
    events: tuple[Event, ...] = ()  #: what it tells of that has a date
    happening: str = ""  #: a name for what happened, which entries that tell the same share
    lead: bool = False  #: whether it leads the first page for as long as it is among the newest there
    digest: str  #: stands for all of it, and its text

    @property
    def latest(self) -> datetime:
        """When the entry last changed in a way a reader should know; a correction is one."""
        changed = self.updated or self.date
        return max(changed, *[one.date for one in self.corrections]) if self.corrections else changed


@frozen
class Leaf:
    """A plain page from content/pages/, such as `about`."""

    path: str  #: its file in content/pages/
    slug: str  #: the last part of its url
    url: str  #: its page
    title: str  #: its heading
    summary: str  #: its standfirst
    aliases: tuple[str, ...]  #: urls that lead to it
    layout: str  #: its layout, where the front matter names one
    lang: str  #: its language, where that is not the site's
    extra: Mapping[str, object]  #: keys of your own
    digest: str  #: stands for all of it, and its text


@frozen
class Heading:
    """A heading of a body."""

    level: int  #: from 2 on
    id: str  #: what a link to it ends with, behind `#`
    title: str  #: its words


@frozen
class Body:
    """A text made into clean HTML."""

    html: str  #: clean HTML, which is safe
    absolute_html: str  #: the same with absolute addresses, for feeds
    headings: tuple[Heading, ...] = ()  #: its headings, in their order
    links: tuple[str, ...] = ()  #: the urls on the site that it leads to
    words: int = 0  #: how many words it has


@frozen
class MarkedBody:
    """A body whose own addresses are marked, and still to be resolved."""

    html: str
    headings: tuple[Heading, ...]
    words: int
