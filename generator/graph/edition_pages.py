"""Editions → their pages and feeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from generator.graph.edition_making import Editions, Numbered, book_url
from generator.graph.planned import BookOrder, PlannedFeed, PlannedPage, key_of, neighbours
from generator.graph.site import Site
from generator.graph.subscriptions import feed_links
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import EDITIONS_URL
from generator.shapes.model import Edition, Entry, Feed, FeedGroup, Page, Source
from generator.shapes.settings import Link, Rights

FEED_TEXT = "partials/edition_text.html"
"""The layout of an edition's text in feeds and books."""


def plan_editions(editions: Editions, site: Site, home: Link) -> Iterator[PlannedPage]:
    """The list of all editions, and the page of each. `home` leads to the top of the site."""
    if not editions.exist:
        return
    words = site.words
    top = Link(title=words.gettext("Editions"), url=EDITIONS_URL)
    every = editions.every
    index = partial(_make_index, editions, site, top, home)
    key = key_of(digest_of_bytes(b"".join([one.key for one in every])))
    yield PlannedPage(
        top.url, "editions", "editions.html", key, index, latest=every[0].latest if every else ""
    )
    links = [Link(title=one.title, url=one.url) for one in every]
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


def _make_index(editions: Editions, site: Site, top: Link, home: Link) -> Page:
    return Page(
        kind="editions",
        url=top.url,
        layout="editions.html",
        title=top.title,
        description=site.words.gettext(
            "Every edition of %(title)s, the newest first", title=site.config.title
        ),
        subject=tuple(map(editions.brief, editions.every)),
        trail=(home,),
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
    title = f"{site.words.gettext('Editions')} – {site.config.title}"
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
    """An edition as an entry of a feed; its text is found by its path."""
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
        corrections=edition.corrections,
        rights=Rights.OWN,
        aliases=(),
        layout="",
        lang=edition.lang,
        extra={},
        seed=None,
        digest="",
    )
