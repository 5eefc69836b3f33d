"""The nouns: frozen values, complete when they are made, with nothing pointing back at its holder.

An entry names its terms by `TermRef`; which entries a term has, the site's lists say by numbers. What
the graph is made of are outlines: a site of a hundred thousand entries fits into memory, and an entry
is read only where a page shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from generator.ground.frozen import frozen
from generator.shapes.content_model import (
    Body,
    Correction,
    Entry,
    Event,
    Heading,
    Image,
    Leaf,
    MarkedBody,
    Provenance,
    Rendition,
    Source,
    TermRef,
)
from generator.shapes.edition_model import Coverage, Edition, EditionBrief, EditionItem, EditionSection
from generator.shapes.settings import FeedFormat, Link
from generator.shapes.term_model import Dossier, Role, RoughDate

__all__ = (  # those of content/ are given on from here
    "Body",
    "Correction",
    "Coverage",
    "Dossier",
    "Edition",
    "EditionBrief",
    "EditionItem",
    "EditionSection",
    "Entry",
    "Event",
    "Heading",
    "Image",
    "Leaf",
    "MarkedBody",
    "Provenance",
    "Rendition",
    "Role",
    "RoughDate",
    "Source",
    "TermRef",
)

# -- the site


@frozen
class Term:
    """A group of entries."""

    taxonomy: str  #: the name of its taxonomy
    singular: str  #: what the taxonomy calls one, such as `subject`
    name: str  #: as readers see it
    slug: str  #: the last part of its url
    url: str  #: its page
    description: str = ""  #: a sentence or two on it
    synonyms: tuple[str, ...] = ()  #: other ways to write it
    broader: TermRef | None = None  #: the term that contains it
    narrower: tuple[TermRef, ...] = ()  #: the terms that it contains
    links: tuple[Link, ...] = ()  #: where else there is more on it
    count: int = 0  #: how many entries it has; 0 on older leaves
    newest: datetime | None = None  #: the date of its newest entry; nothing on older leaves
    oldest: datetime | None = None  #: the date of its first entry; nothing on older leaves
    question: str = ""  #: what a story is to answer, as its file says it; "" on older leaves
    state: str = ""  #: of a story, `running`, `dormant` or `closed`; "" on older leaves
    path: str = ""  #: its file in content/, "" where it has none and on older leaves


@frozen
class Taxonomy:
    """A way of grouping, with the terms that have entries, by name."""

    name: str  #: its key in front matter
    title: str  #: its heading
    singular: str  #: what one of its terms is called
    url: str  #: its page
    description: str  #: what its page says it is
    terms: tuple[Term, ...]  #: those that have entries, by name


@frozen
class Month:
    """A month of the archive."""

    year: int  #: such as 2023
    month: int  #: from 1 to 12
    url: str  #: its page
    title: str  #: as `June 2023`
    days: tuple[int, ...]  #: how many entries each of its days has
    starts: int  #: the weekday of its first day, Monday being 0
    newest: Sequence[Entry]  #: its newest few entries

    @property
    def count(self) -> int:
        """How many entries the month has."""
        return sum(self.days)


@frozen
class Year:
    """A year of the archive, with the months that have entries, newest first."""

    year: int  #: such as 2023
    url: str  #: its page
    months: tuple[Month, ...]  #: those that have entries, the newest first

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

    number: int  #: its number, counted from the oldest leaf, which is 1
    count: int  #: how many leaves there are
    total: int  #: how many entries the list has; 0 on older leaves
    entries: Sequence[Entry]  #: those of this leaf, the newest first; none on leaves of editions
    newer: Link | None  #: the leaf with newer entries
    older: Link | None  #: the leaf with older entries


@frozen
class ShareImage:
    """The picture that others show beside a link to a page."""

    url: str  #: where it is
    type: str  #: its media type
    width: int  #: in pixels
    height: int  #: in pixels
    alt: str  #: words for it


@frozen
class Related:
    """An entry worth reading next, and why."""

    entry: Entry  #: it
    reason: str  #: why, in words


@frozen
class Headline:
    """An entry as far as a link to it tells."""

    title: str  #: its headline
    url: str  #: its page
    date: datetime  #: when it was
    lang: str = ""  #: its language, where that is not the site's


@frozen
class StoryPlace:
    """Where an entry stands in a story."""

    story: TermRef  #: which story
    newer: Headline | None  #: what came next in it
    older: Headline | None  #: what came before


@frozen
class Happening:
    """What happened, as one entry tells it, and others that tell the same."""

    lead: Entry  #: the entry that tells most
    also: tuple[Entry, ...]  #: the others, the newest first


@frozen
class EventNotice:
    """Something with a date, and the entry that told of it first."""

    event: Event  #: what it is
    entry: Headline  #: the entry
    ahead: bool  #: whether it is after the newest entry of the list


@frozen
class MonthCount:
    """How many entries of a term a month has."""

    year: int  #: such as 2023
    month: int  #: from 1 to 12
    count: int  #: how many entries


@frozen
class Breakdown:
    """How the entries of the digest divide among the terms of a taxonomy."""

    title: str  #: the heading of the taxonomy
    url: str  #: the page of the taxonomy, "" where it has none
    filed: int  #: how many entries have a term of it
    count: int  #: how many of its terms have entries
    terms: tuple[TermCount, ...]  #: those with the most entries, the most used first


@frozen
class Delay:
    """How many entries came out within some time of what they tell of, and no sooner."""

    title: str  #: within which time, in words
    days: int  #: within how many days; 0 where it took longer than any other
    count: int  #: how many entries


@frozen
class Figures:
    """The digest in numbers."""

    total: int  #: how many entries there are
    updated: int  #: how many of them changed later, corrected ones among them
    corrected: int  #: how many of them were corrected
    months: tuple[MonthCount, ...]  #: every month from that of the first entry to that of the newest
    breakdowns: tuple[Breakdown, ...]  #: by the terms of each taxonomy that has entries
    timed: int  #: of how many entries it is known how long they took
    delays: tuple[Delay, ...]  #: how long after what they tell of these came out, the quickest first


@frozen
class FeedLink:
    """A feed or other file that a page offers to programs."""

    title: str  #: what it is called
    url: str  #: where it is
    type: str  #: its media type


@frozen
class FeedGroup:
    """The feeds of one list, as `/feeds/` and the OPML file name them."""

    title: str  #: what the list is called
    page_url: str  #: the page of the list
    feeds: tuple[FeedLink, ...]  #: one for each format


@frozen
class TermCount:
    """A term and how many entries it has."""

    name: str  #: as readers see it
    url: str  #: its page, "" where it has none
    count: int  #: how many entries it has
    latest: Headline | None = None  #: the newest of them, where the term is a story


@frozen
class Feature:
    """Some terms of a taxonomy: the most used ones, or of stories those that moved last."""

    title: str  #: the heading of the taxonomy
    url: str  #: the page of the taxonomy
    terms: tuple[TermCount, ...]  #: some of its terms
    stories: bool = False  #: whether they are stories


@frozen
class Profile:
    """What the page of a term tells beside its entries."""

    first: Headline  #: its first entry
    latest: Headline  #: its newest entry
    months: tuple[MonthCount, ...]  #: every month from that of the first entry to that of the latest
    beside: tuple[Feature, ...]  #: terms that the entries of this page have most often too
    home: str = ""  #: an outlet's own address, as config.yaml gives it


@frozen
class FeedIndex:
    """What `/feeds/` shows: the site's own feeds, then those of each taxonomy's terms."""

    site: FeedGroup  #: the site's own feeds
    taxonomies: tuple[tuple[Link, tuple[FeedGroup, ...]], ...]  #: the feeds of each taxonomy's terms
    opml_url: str  #: the file that lists them all
    editions: FeedGroup | None = None  #: the feeds of editions, where there are any
    corrections: FeedGroup | None = None  #: the feeds of what was corrected, where anything was


@frozen
class CorrectedText:
    """An entry or an edition that was corrected."""

    title: str  #: its headline
    url: str  #: its page
    lang: str  #: its language, where that is not the site's
    edition: int  #: which edition it is, 0 for an entry
    corrections: tuple[Correction, ...]  #: what was wrong, the oldest first


@frozen
class Facet:
    """What a search can be narrowed by."""

    name: str  #: in addresses and in the index
    title: str  #: what readers call it


@frozen
class Search:
    """What the search page needs."""

    index: str  #: the url of the index
    facets: tuple[Facet, ...]  #: what a search can be narrowed by


Subject = (
    Entry
    | Leaf
    | Term
    | Taxonomy
    | Month
    | Year
    | tuple[Year, ...]
    | tuple[Feature, ...]
    | Figures
    | Edition
    | tuple[EditionBrief, ...]
    | tuple[CorrectedText, ...]
    | FeedIndex
    | Search
    | str
    | None
)
"""What a page is about; which one it is follows from the page's kind."""


@frozen
class Page:
    """One HTML document to be, with everything its layout sees beside the site's constants."""

    kind: str  #: the name under which the layout finds the subject
    url: str  #: where it will be
    layout: str  #: the layout that makes it
    title: str  #: its heading
    description: str  #: a sentence for search engines
    subject: Subject = None  #: what it is about, under the name of its kind
    pager: Pager | None = None  #: the leaf of a list that it shows
    newer: Link | None = None  #: its newer neighbour
    older: Link | None = None  #: its older neighbour
    trail: tuple[Link, ...] = ()  #: the way to it from the top of the site
    related: tuple[Related, ...] = ()  #: what to read next, on the page of an entry
    also: tuple[Entry, ...] = ()  #: others that tell what an entry tells, the one that tells most first
    stories: tuple[StoryPlace, ...] = ()  #: the stories that an entry is part of
    edition: EditionBrief | None = None  #: the latest edition, on the first page and on those of stories
    profile: Profile | None = None  #: what the newest leaf of a term tells beside its entries
    dossier: Dossier | None = None  #: what the file of a term says, on its newest leaf
    happenings: tuple[Happening, ...] = ()  #: what its entries tell of; on the first page if any do alike
    events: tuple[EventNotice, ...] = ()  #: what a story tells of that has a date, the earliest first
    calendar: FeedLink | None = None  #: the same as a calendar, where there is anything
    feeds: tuple[FeedLink, ...] = ()  #: its own feeds
    citations: tuple[FeedLink, ...] = ()  #: an entry as programs for citations read it, where that is on
    lang: str = ""  #: the language of its subject, where that is not the site's
    indexed: bool = True  #: false where search engines are asked to stay away
    share: ShareImage | None = None  #: the picture to share it with, if it has its own


@frozen
class Feed:
    """One feed document to be: newest entries first.

    `page_url` is the HTML page of the same list. `current`, `previous` and `next` are set on the
    archive documents of RFC 5005; `previous` also on the subscription document that they continue.
    `complete` says that it has every entry there is of its list (RFC 5005, section 2).
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
    complete: bool = False
    editions: Sequence[Edition] = ()


@frozen
class Artifact:
    """A file to be: its path under public/ and its bytes."""

    path: str
    payload: bytes
