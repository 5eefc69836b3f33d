"""What the plan of a site is made of: pages that are not yet made, and keys that stand for them.

A page's key stands for everything that its layout can see. So what has not changed since an earlier build
is neither made nor rendered, and planning ten thousand pages takes some hundredths of a second. A key
has parts of fixed size, so that it can be told why a page was made again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from generator.ground.digests import DIGEST_SIZE, digest_of, digest_of_bytes
from generator.ground.frozen import frozen
from generator.ground.words import ENGLISH, Words, capitalised
from generator.memory.held import Held
from generator.shapes.model import Artifact, Edition, Feed, Headline, MonthCount, Page, Rendition
from generator.shapes.outlines import FIELDS, Outline
from generator.shapes.settings import Link

Item = TypeVar("Item")
Made = TypeVar("Made")


class PlannedPage(NamedTuple):
    """A page to be. `key` has the parts that `PARTS` names.

    `numbers` are the entries that it shows, `path` is the file in content/ that it is the page of.
    `latest` is the last change of what it shows, for sitemaps, or "".
    """

    url: str
    kind: str
    layout: str
    key: bytes
    make: Callable[[], Page]
    numbers: Sequence[int] = ()
    path: str = ""
    latest: str = ""
    indexed: bool = True


PARTS = ("subject", "neighbours", "entries", "links")
"""What a page's key is made from, 16 bytes each; the last only where its text leads to other pages."""


class PlannedFeed(NamedTuple):
    """A feed document, or the book of an edition, to be.

    It is of the entries with these `numbers`, and of what is in the files at `paths`.

    `layout` makes the texts of its items, where these are not those of entries.
    """

    url: str
    key: bytes
    make: Callable[[], Feed | BookOrder]
    numbers: Sequence[int]
    paths: Sequence[str] = ()
    layout: str = ""


@frozen
class RenditionOrder:
    """A rendition to be made of the picture at `source`, whose bytes `digest` stands for.

    `graphic`: whether it is drawn in few colours. With `crop`, as much of its middle is shown as has the
    width's and height's proportions.
    """

    source: str
    digest: bytes
    rendition: Rendition
    graphic: bool = False
    crop: bool = False


@frozen
class CardOrder:
    """A share card to be drawn: the digest's name, a headline, and a line on whose it is and when.

    Without a headline, the name stands in its place.
    """

    url: str
    site: str
    title: str
    line: str


@frozen
class BookOrder:
    """The book of an edition to be made."""

    url: str
    edition: Edition

    @property
    def title(self) -> str:
        """What it is called."""
        return self.edition.title


class PlannedPicture(NamedTuple):
    """A rendition of a picture, or a share card, to be. `path` is the file in content/ that it is for.

    `on_pages`: whether pages show it, as they do not with share cards.
    """

    url: str
    key: bytes
    make: Callable[[], RenditionOrder | CardOrder]
    path: str = ""
    on_pages: bool = True


Planned = PlannedPage | PlannedFeed | PlannedPicture


class PlannedFile(NamedTuple):
    """A small file beside pages and feeds, by its path under public/. `make` gives its bytes."""

    path: str
    key: bytes
    make: Callable[[], bytes]


def same(made: Made) -> Made:
    """What makes something that is made already."""
    return made


def file_of(artifact: Artifact) -> PlannedFile:
    """A file that is small enough to be made at once."""
    return PlannedFile(artifact.path, digest_of_bytes(artifact.payload), partial(same, artifact.payload))


NO_DIGEST = bytes(DIGEST_SIZE)
CARD_SIZE = 8


def key_of(subject: bytes, neighbours: bytes = NO_DIGEST, entries: bytes = NO_DIGEST) -> bytes:
    """The key of a page."""
    return subject + neighbours + entries


def link_to(outline: Outline) -> Link:
    """A link to an entry's or plain page's own page."""
    return Link(title=outline.title, url=outline.url, lang=outline.lang)


def neighbours(links: Sequence[Link]) -> tuple[Sequence[Link | None], Sequence[Link | None]]:
    """The newer and the older neighbour of each of a list of links, the newest first."""
    return [None, *links][: len(links)], [*links, None][1:]


def page_of(page: Page) -> PlannedPage:
    """A page that is small enough to be made at once."""
    key = key_of(digest_of(page))
    return PlannedPage(page.url, page.kind, page.layout, key, partial(same, page), indexed=page.indexed)


_COLUMNS = ("card", "digest", "url", "path", "latest", "latest_moment", "layout", "indexed", "date")
_month: Callable[[str], str] = itemgetter(slice(7))


def taken(column: Sequence[Item], numbers: Sequence[int]) -> Sequence[Item]:
    """What a column has at some places. To take all at once is twice as fast as one by one."""
    if len(numbers) < 2:
        return [column[number] for number in numbers]
    found: tuple[Item, ...] = itemgetter(*numbers)(column)
    return found


class Columns:
    """What is asked of many entries, by their numbers: to go through a column is faster than through them.

    `cards` stand for what lists show of them, `digests` for all of them; `months` are those of their `dates`,
    as `2023-06`, `latests` and `moments` their last changes.
    """

    def __init__(self, entries: Sequence[Outline], words: Words = ENGLISH, held: Held | None = None) -> None:
        each = (held or Held()).each
        self.words = words
        self._spans: dict[tuple[str, str], str] = {}
        columns: list[list[Any]] = [each(name, entries, FIELDS[name]) for name in _COLUMNS]
        self.cards, self.digests, self.urls, self.paths, self.latests, self.moments, *columns = columns
        self.layouts, self.indexed, self.dates = columns
        self.months = each("months", self.dates, _month)
        self._entries = entries

    def cards_of(self, numbers: Sequence[int]) -> bytes:
        """All that a list shows of these entries, `CARD_SIZE` bytes for each."""
        return b"".join(taken(self.cards, numbers))

    def span(self, oldest: str, newest: str) -> str:
        """The months from one to another, both in ISO 8601, as they read at the beginning of a line."""
        known = self._spans.get((oldest, newest))
        if known is None:
            known = self._spans[oldest, newest] = self._span(oldest, newest)
        return known

    def _span(self, oldest: str, newest: str) -> str:
        first, last = datetime.fromisoformat(f"{oldest}-01"), datetime.fromisoformat(f"{newest}-01")
        return capitalised(self.words.dates.span(first, last))

    def headline(self, number: int) -> Headline | None:
        """A link to an entry; nothing for a number below 0."""
        if number < 0:
            return None
        entry = self._entries[number]
        date = datetime.fromisoformat(entry.date)
        return Headline(title=entry.title, url=entry.url, date=date, lang=entry.lang)

    def course_of(self, numbers: Sequence[int]) -> bytes:
        """Stands for how many of a list's entries each month has, and for the oldest of them."""
        if not numbers:
            return NO_DIGEST
        oldest = self._entries[numbers[-1]]
        months = "".join(taken(self.months, numbers))
        return digest_of((months, oldest.title, oldest.url, oldest.date, oldest.lang))

    def month_counts(self, numbers: Iterable[int]) -> tuple[MonthCount, ...]:
        """Every month from the first of some entries to the last, with how many it has."""
        counts = Counter(map(self.months.__getitem__, numbers))
        if not counts:
            return ()
        first, last = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (min(counts), max(counts)))
        return tuple(
            MonthCount(
                year=place // 12, month=place % 12 + 1, count=counts[f"{place // 12:04}-{place % 12 + 1:02}"]
            )
            for place in range(first, last + 1)
        )

    def latest(self, numbers: Sequence[int]) -> str:
        """When one of these entries last changed, in ISO 8601, or "" where there is none."""
        number = self.last(numbers)
        return self.latests[number] if number >= 0 else ""

    def last(self, numbers: Sequence[int]) -> int:
        """The number of that which changed last, or -1."""
        if not numbers:
            return -1
        moments = taken(self.moments, numbers)
        return numbers[moments.index(max(moments))]  # faster than to ask for the key of each
