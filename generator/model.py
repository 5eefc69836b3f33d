"""The nouns: frozen values, complete when they are made, with nothing pointing back at its holder.

An entry names its terms by `TermRef`; which entries a term has, the site's lists say by numbers. What
the graph is made of are outlines: a site of a hundred thousand entries fits into memory, and an entry
is read only where a page shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from generator.frozen import frozen
from generator.settings import FeedFormat, Link, Rights

# -- entries


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
class Image:
    """The picture of an entry. `src` is the url of a local file, or "" where only words are kept."""

    src: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0


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


# -- the site


@frozen
class Term:
    """A group of entries. `singular` is what its taxonomy calls one: `subject`.

    `count` is how many entries it has; `newest` and `oldest` are the dates of the first and the last.
    """

    taxonomy: str
    singular: str
    name: str
    slug: str
    url: str
    description: str = ""
    synonyms: tuple[str, ...] = ()
    broader: TermRef | None = None
    narrower: tuple[TermRef, ...] = ()
    links: tuple[Link, ...] = ()
    count: int = 0
    newest: datetime | None = None
    oldest: datetime | None = None


@frozen
class Taxonomy:
    """A way of grouping, with the terms that have entries, by name."""

    name: str
    title: str
    singular: str
    url: str
    description: str
    terms: tuple[Term, ...]


@frozen
class Month:
    """A month of the archive: how many entries it has, and the newest few of them."""

    year: int
    month: int
    url: str
    title: str
    count: int
    newest: Sequence[Entry]


@frozen
class Year:
    """A year of the archive, with the months that have entries, newest first."""

    year: int
    url: str
    months: tuple[Month, ...]

    @property
    def count(self) -> int:
        """How many entries the year has."""
        return sum(month.count for month in self.months)


@frozen
class Asset:
    """A file that is published as it is: `source` is its path in the site's folder, or `payload` its bytes.

    `url` carries a fingerprint of its bytes.
    """

    name: str
    url: str
    source: str = ""
    payload: bytes | None = None
    width: int = 0
    height: int = 0


# -- pages


@frozen
class Pager:
    """One leaf of a long list.

    Leaves are counted from the oldest entry, so a new entry never moves the older leaves; the list's
    own address shows the newest `per_page` to `2 * per_page - 1` entries. `newer` and `older` lead to
    the neighbouring leaves. Only the newest leaf knows the `total`: on older ones it is 0, as they
    would else change with every new entry.
    """

    number: int
    count: int
    total: int
    entries: Sequence[Entry]
    newer: Link | None
    older: Link | None


@frozen
class Related:
    """An entry worth reading next, and why."""

    entry: Entry
    reason: str


@frozen
class FeedLink:
    """A feed that a page offers, for autodiscovery and for `/feeds/`."""

    title: str
    url: str
    type: str


@frozen
class FeedGroup:
    """The feeds of one list, as `/feeds/` and the OPML file name them."""

    title: str
    page_url: str
    feeds: tuple[FeedLink, ...]


@frozen
class TermCount:
    """A term and how many entries it has."""

    name: str
    url: str
    count: int


@frozen
class Feature:
    """The most used terms of a taxonomy, as the home page shows them."""

    title: str
    url: str
    terms: tuple[TermCount, ...]


@frozen
class FeedIndex:
    """What `/feeds/` shows: the site's own feeds, then those of each taxonomy's terms."""

    site: FeedGroup
    taxonomies: tuple[tuple[Link, tuple[FeedGroup, ...]], ...]
    opml_url: str


Subject = (
    Entry
    | Leaf
    | Term
    | Taxonomy
    | Month
    | Year
    | tuple[Year, ...]
    | tuple[Feature, ...]
    | FeedIndex
    | str
    | None
)
"""What a page is about; which one it is follows from the page's kind."""


@frozen
class Page:
    """One HTML document to be, with everything its layout sees beside the site's constants.

    `kind` names the variable under which the layout finds the `subject`. `indexed` is false where
    search engines are asked to stay away.
    """

    kind: str
    url: str
    layout: str
    title: str
    description: str
    subject: Subject = None
    pager: Pager | None = None
    newer: Link | None = None
    older: Link | None = None
    trail: tuple[Link, ...] = ()
    related: tuple[Related, ...] = ()
    feeds: tuple[FeedLink, ...] = ()
    lang: str = ""
    indexed: bool = True


@frozen
class Feed:
    """One feed document to be: newest entries first.

    `page_url` is the HTML page of the same list. `current`, `previous` and `next` are set on the
    archive documents of RFC 5005; `previous` also on the subscription document that they continue.
    `moved_to` is where it is to be fetched from now on, if that is not `url`; `uid_url` is what its id comes
    from, if that is not `page_url`.
    """

    format: FeedFormat
    url: str
    page_url: str
    title: str
    description: str
    entries: Sequence[Entry]
    previous: str = ""
    next: str = ""
    current: str = ""
    moved_to: str = ""
    uid_url: str = ""


@frozen
class Artifact:
    """A file to be: its path under public/ and its bytes."""

    path: str
    payload: bytes
