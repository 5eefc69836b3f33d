"""The nouns of content/: entries and plain pages, their parts, and what becomes of their texts.

Frozen values, complete when they are made. `model.py` gives them on with the nouns of the site.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from generator.frozen import frozen
from generator.settings import Rights


@frozen
class Source:
    """Where an entry's news came from: the outlet, the original's address, the wire services.

    `home` and `feed` are the outlet's own, as config.yaml gives them.
    """

    name: str
    url: str = ""
    agencies: tuple[str, ...] = ()
    archive_url: str = ""
    home: str = ""
    feed: str = ""


@frozen
class Rendition:
    """A picture in one format and size: its url, media type, and pixels."""

    url: str
    type: str
    width: int
    height: int


@frozen
class Image:
    """The picture of an entry. `src` is the url of a local file, or "" where only words are kept.

    `renditions` are the same in AVIF and WebP, the narrowest of each first. `tint` is a class of the
    stylesheet: what colour to show until the picture is there, or "".
    """

    src: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0
    renditions: tuple[Rendition, ...] = ()
    tint: str = ""


@frozen
class Correction:
    """Something that was wrong, said openly."""

    date: datetime
    note: str


@frozen
class TermRef:
    """A term that an entry names; enough to link to it."""

    taxonomy: str
    name: str
    slug: str
    url: str


@frozen
class Provenance:
    """The clipping that an entry was made from."""

    file: str
    sha256: str
    importer: int


@frozen
class Entry:
    """One item of the digest, as its file in content/ says, without its text.

    `path` is that file; `terms` has the terms by the name of the taxonomy; `digest` stands for the
    whole value and its text.
    """

    path: str
    uid: str
    slug: str
    url: str
    title: str
    summary: str
    date: datetime
    updated: datetime | None
    source: Source
    authors: tuple[str, ...]
    dateline: str
    image: Image | None
    terms: Mapping[str, tuple[TermRef, ...]]
    corrections: tuple[Correction, ...]
    rights: Rights
    aliases: tuple[str, ...]
    layout: str
    lang: str
    extra: Mapping[str, object]
    seed: Provenance | None
    digest: str

    @property
    def latest(self) -> datetime:
        """When the entry last changed in a way a reader should know."""
        return self.updated or self.date


@frozen
class Leaf:
    """A plain page from content/pages/, such as `about`."""

    path: str
    slug: str
    url: str
    title: str
    summary: str
    aliases: tuple[str, ...]
    layout: str
    lang: str
    extra: Mapping[str, object]
    digest: str


@frozen
class Heading:
    """A heading of a body: its level from 2 on, its id and its words."""

    level: int
    id: str
    title: str


@frozen
class Body:
    """A text made into clean HTML.

    `html` stands in pages, `absolute_html` (the same with absolute addresses) in feeds. `links` are
    the addresses on the site that it leads to.
    """

    html: str
    absolute_html: str
    headings: tuple[Heading, ...] = ()
    links: tuple[str, ...] = ()
    words: int = 0


@frozen
class MarkedBody:
    """A body whose own addresses are marked, and still to be resolved."""

    html: str
    headings: tuple[Heading, ...]
    words: int
