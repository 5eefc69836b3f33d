"""Editions → their pages and feeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from generator.graph.edition_making import Editions, Numbered, book_url
from generator.graph.leaves import ends_of, leaf_words
from generator.graph.planned import BookOrder, Columns, PlannedFeed, PlannedPage, key_of, neighbours
from generator.graph.site import Site
from generator.graph.subscriptions import feed_links
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import EDITIONS_URL
from generator.shapes.model import Edition, Entry, Feed, FeedGroup, Page, Pager, Source
from generator.shapes.settings import Link, Rights

FEED_TEXT = "partials/edition_text.html"
"""The layout of an edition's text in feeds and books."""


def plan_editions(editions: Editions, site: Site, home: Link, columns: Columns) -> Iterator[PlannedPage]:
    """The list of all editions, in leaves, and the page of each. `home` leads to the top of the site."""
    if not editions.exist:
        return
    top = Link(title=site.words.gettext("Editions"), url=EDITIONS_URL)
    every = editions.every
    for leaf in _leaves(every, site, columns):
        yield PlannedPage(
            leaf.url,
            "editions",
            "editions.html",
            key_of(digest_of_bytes(b"".join([one.key for one in leaf.shown])), digest_of(leaf.around)),
            partial(_make_leaf, editions, site, leaf, top, home),
            latest=max([one.latest for one in leaf.shown], key=datetime.fromisoformat, default=""),
        )
    links = [
        Link(title=one.title, url=one.url, lang=one.outline.lang if one.outline else "") for one in every
    ]
    for one, newer, older in zip(every, *neighbours(links), strict=True):
        page = partial(_make_page, editions, one, newer, older, site=site, trail=(home, top))
        outline = one.outline
        yield PlannedPage(
            one.url,
            "edition",
            (outline.layout if outline else "") or "edition.html",
            key_of(
                digest_of_bytes(one.key),
                digest_of((newer, older)),
                digest_of(bool(outline and outline.draft)),
            ),
            page,
            one.numbers,
            path=one.path,
            latest=one.latest,
        )


class _Leaf(NamedTuple):
    """A leaf of the list of editions, the newest first; `title` is "" on the list's own address.

    `total` is 0 on older leaves, which stay as they are when another edition comes out.
    """

    url: str
    title: str
    number: int
    leaves: int
    total: int
    shown: Sequence[Numbered]
    newer: Link | None
    older: Link | None

    @property
    def around(self) -> tuple[object, ...]:
        """What the page shows beside its editions."""
        return self.title, self.number, self.leaves, self.total, self.newer, self.older


def _leaves(every: Sequence[Numbered], site: Site, columns: Columns) -> list[_Leaf]:
    """The leaves of the list, the newest first, counted from the oldest as those of entries are."""
    ends = ends_of(len(every), site.config.per_page)
    count = len(ends) - 1
    cuts = [every[start:end] for start, end in pairwise(ends)]
    spans = [columns.span(cut[-1].date[:7], cut[0].date[:7]) if cut else "" for cut in cuts]
    urls = [EDITIONS_URL, *[f"{EDITIONS_URL}page/{number}/" for number in range(count - 1, 0, -1)]]
    links = [None, *[Link(title=span, url=url) for span, url in zip(spans, urls, strict=True)], None]
    return [
        _Leaf(
            url=urls[place],
            title=leaf_words(spans[place], count - place, site.words) if place else "",
            number=count - place,
            leaves=count,
            total=0 if place else len(every),
            shown=cut,
            newer=links[place],
            older=links[place + 2],
        )
        for place, cut in enumerate(cuts)
    ]


def _make_leaf(editions: Editions, site: Site, leaf: _Leaf, top: Link, home: Link) -> Page:
    words, title = site.words, site.config.title
    return Page(
        kind="editions",
        url=leaf.url,
        layout="editions.html",
        title=f"{top.title}, {leaf.title}" if leaf.title else top.title,
        description=words.gettext("Editions of %(title)s from %(when)s", title=title, when=leaf.title)
        if leaf.title
        else words.gettext("Every edition of %(title)s, the newest first", title=title),
        subject=tuple(map(editions.brief, leaf.shown)),
        pager=Pager(
            number=leaf.number,
            count=leaf.leaves,
            total=leaf.total,
            entries=(),
            newer=leaf.newer,
            older=leaf.older,
        ),
        trail=(home, top) if leaf.title else (home,),
        feeds=feed_group(site).feeds,
    )


def _make_page(
    editions: Editions,
    one: Numbered,
    newer: Link | None,
    older: Link | None,
    *,
    site: Site,
    trail: tuple[Link, ...],
) -> Page:
    edition = editions.make(one)
    layout = one.outline.layout if one.outline else ""
    said = {"title": site.config.title, "which": site.words.number(edition.number), "edition": edition.title}
    return Page(
        kind="edition",
        url=edition.url,
        layout=layout or "edition.html",
        title=edition.title,
        description=edition.summary
        or site.words.ngettext(
            "%(title)s, edition %(which)s: %(edition)s, with %(num)s entry",
            "%(title)s, edition %(which)s: %(edition)s, with %(num)s entries",
            edition.count,
            **said,
        ),
        subject=edition,
        newer=newer,
        older=older,
        trail=trail,
        feeds=feed_group(site).feeds,
        lang=edition.lang,
    )


def feed_group(site: Site) -> FeedGroup:
    """The feeds of editions."""
    title = site.words.gettext("Editions")
    formats = site.config.feeds.formats
    return FeedGroup(title=title, page_url=EDITIONS_URL, feeds=feed_links(EDITIONS_URL, title, formats))


def plan_edition_feeds(editions: Editions, site: Site) -> Iterator[PlannedFeed]:
    """A feed in each format, in which each edition is one item."""
    if not editions.exist:
        return
    shown = editions.every[: site.config.feeds.entries]
    title = site.words.gettext("Editions") + f" – {site.config.title}"
    about = site.words.gettext("Every edition of %(title)s, the newest first", title=site.config.title)
    said = digest_of_bytes(b"".join([one.key for one in shown]))
    for kind in site.config.feeds.formats:
        url = EDITIONS_URL + kind.file_name
        feed = Feed(format=kind, url=url, page_url=EDITIONS_URL, title=title, description=about, entries=())
        yield PlannedFeed(
            url,
            digest_of((url, title, about)) + said,
            partial(_make_feed, editions, shown, feed),
            (),
            [one.path for one in shown if one.path],
            FEED_TEXT,
        )


def plan_books(editions: Editions) -> Iterator[PlannedFeed]:
    """The book of each edition, where config.yaml asks for books."""
    for one in editions.every if editions.has_books else ():
        url = book_url(one.url)
        key = digest_of(url) + digest_of_bytes(one.key)
        paths = [one.path] if one.path else []
        yield PlannedFeed(url, key, partial(_make_book, editions, one), one.numbers, paths, FEED_TEXT)


def _make_book(editions: Editions, one: Numbered) -> BookOrder:
    edition = editions.make(one)
    return BookOrder(url=edition.book, edition=edition)


def _make_feed(editions: Editions, shown: Sequence[Numbered], feed: Feed) -> Feed:
    return replace(feed, editions=tuple(map(editions.make, shown)))


def as_item(edition: Edition) -> Entry:
    """An edition as an entry of a feed; its text, which says what was wrong, is found by its path."""
    latest = max((one.date for one in edition.corrections), default=None)
    return Entry(
        path=edition.path or edition.url,
        uid=f"edition-{edition.slug}",
        slug=edition.slug,
        url=edition.url,
        title=edition.title,
        summary=edition.summary,
        date=edition.date,
        updated=latest,
        source=Source(name=""),
        authors=(),
        dateline="",
        image=None,
        terms={},
        corrections=(),
        rights=Rights.OWN,
        aliases=(),
        layout="",
        lang=edition.lang,
        extra={},
        seed=None,
        digest="",
    )
