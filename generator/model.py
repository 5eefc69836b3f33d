"""The nouns: frozen values, complete when they are made, with nothing pointing back at its holder.

An entry names its terms by `TermRef`; which entries a term has, the site's lists say by numbers. What
the graph is made of are outlines: a site of a hundred thousand entries fits into memory, and an entry
is read only where a page shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from generator.content_model import (
    Body,
    Correction,
    Entry,
    Heading,
    Image,
    Leaf,
    MarkedBody,
    Provenance,
    Rendition,
    Source,
    TermRef,
)
from generator.frozen import frozen
from generator.settings import FeedFormat, Link

__all__ = (  # those of content/ are given on from here
    "Body",
    "Correction",
    "Entry",
    "Heading",
    "Image",
    "Leaf",
    "MarkedBody",
    "Provenance",
    "Rendition",
    "Source",
    "TermRef",
)

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
    """A month of the archive: how many entries each of its days has, and the newest few of them.

    `starts` is the weekday of the first, Monday being 0.
    """

    year: int
    month: int
    url: str
    title: str
    days: tuple[int, ...]
    starts: int
    newest: Sequence[Entry]

    @property
    def count(self) -> int:
        """How many entries the month has."""
        return sum(self.days)


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
    """A file that is published: `source` is its path in the site's folder, or `payload` its bytes.

    `url` carries a fingerprint of its bytes. A picture with `renditions` is published in these, the last of
    which is at `url`; all else as it is. `digest` stands for the bytes of a picture's file.
    """

    name: str
    url: str
    source: str = ""
    payload: bytes | None = None
    width: int = 0
    height: int = 0
    renditions: tuple[Rendition, ...] = ()
    tint: str = ""
    digest: bytes = b""


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
class ShareImage:
    """The picture that others show beside a link to a page: its url, media type, pixels, and words for it."""

    url: str
    type: str
    width: int
    height: int
    alt: str


@frozen
class Related:
    """An entry worth reading next, and why."""

    entry: Entry
    reason: str


@frozen
class Headline:
    """An entry as far as a link to it tells: its title, when it was, and its language."""

    title: str
    url: str
    date: datetime
    lang: str = ""


@frozen
class StoryPlace:
    """Where an entry stands in a story: what came next in it, and what came before."""

    story: TermRef
    newer: Headline | None
    older: Headline | None


@frozen
class MonthCount:
    """How many entries of a term a month has."""

    year: int
    month: int
    count: int


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
    """A term and how many entries it has. `latest` is the newest of them, where the term is a story."""

    name: str
    url: str
    count: int
    latest: Headline | None = None


@frozen
class Feature:
    """Some terms of a taxonomy: the most used ones, or of stories those that moved last."""

    title: str
    url: str
    terms: tuple[TermCount, ...]
    stories: bool = False


@frozen
class Profile:
    """What the page of a term tells beside its entries.

    `months` has every month from that of the `first` entry to that of the `latest`. `beside` are the terms
    that the entries of this page have most often too. `home` is an outlet's own address, as config.yaml
    gives it.
    """

    first: Headline
    latest: Headline
    months: tuple[MonthCount, ...]
    beside: tuple[Feature, ...]
    home: str = ""


@frozen
class FeedIndex:
    """What `/feeds/` shows: the site's own feeds, then those of each taxonomy's terms."""

    site: FeedGroup
    taxonomies: tuple[tuple[Link, tuple[FeedGroup, ...]], ...]
    opml_url: str


@frozen
class Facet:
    """What a search can be narrowed by: its name in addresses and in the index, and what readers call it."""

    name: str
    title: str


@frozen
class Search:
    """What the search page needs: the url of the index, and what a search can be narrowed by."""

    index: str
    facets: tuple[Facet, ...]


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
    | Search
    | str
    | None
)
"""What a page is about; which one it is follows from the page's kind."""


@frozen
class Page:
    """One HTML document to be, with everything its layout sees beside the site's constants.

    `kind` names the variable under which the layout finds the `subject`. `stories` are those that an entry is
    part of; only the newest leaf of a term has a `profile`, as it changes with each new entry. `indexed` is
    false where search engines are asked to stay away. `share` is the picture to share the
    page with, if it has its own.
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
    stories: tuple[StoryPlace, ...] = ()
    profile: Profile | None = None
    feeds: tuple[FeedLink, ...] = ()
    lang: str = ""
    indexed: bool = True
    share: ShareImage | None = None


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
