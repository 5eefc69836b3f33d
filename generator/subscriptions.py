"""The feeds of a site: which there are, what they are called, and the entries that each has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from generator.digests import digest_of, digest_of_bytes
from generator.former import NOTHING, former_terms
from generator.model import Feed, FeedGroup, FeedIndex, FeedLink
from generator.outlines import Shelf
from generator.planned import PlannedFeed
from generator.settings import Config, FeedFormat, Link
from generator.site import Site

OPML_URL = "/feeds/feeds.opml"


def term_titles(site: Site) -> dict[str, str]:
    """What pages and feeds of terms are called, by url: the name, and where it is not alone, its kind."""
    terms = [term for taxonomy in site.taxonomies for term in taxonomy.terms]
    times = Counter(term.name.casefold() for term in terms)
    return {
        term.url: term.name if times[term.name.casefold()] == 1 else f"{term.name} ({term.singular})"
        for term in terms
    }


def feed_index(site: Site, titles: Mapping[str, str], editions: FeedGroup | None = None) -> FeedIndex:
    """What `/feeds/` and the OPML file list, with the feeds of editions where there are any."""
    formats = site.config.feeds.term_formats
    return FeedIndex(
        site=FeedGroup(title=site.config.title, page_url="/", feeds=site_feeds(site.config)),
        taxonomies=tuple(
            (
                Link(title=taxonomy.title, url=taxonomy.url),
                tuple(
                    FeedGroup(
                        title=term.name,
                        page_url=term.url,
                        feeds=feed_links(term.url, titles[term.url], formats),
                    )
                    for term in taxonomy.terms
                ),
            )
            for taxonomy in site.taxonomies
            if taxonomy.terms
        ),
        opml_url=OPML_URL,
        editions=editions,
    )


def site_feeds(config: Config) -> tuple[FeedLink, ...]:
    """The feeds of all entries."""
    return feed_links("/", config.title, config.feeds.formats)


def feed_links(list_url: str, title: str, formats: Iterable[FeedFormat]) -> tuple[FeedLink, ...]:
    """The feeds of a list, in these formats."""
    return tuple(
        FeedLink(title=f"{title} ({kind.label})", url=list_url + kind.file_name, type=kind.media_type)
        for kind in formats
    )


def plan_feeds(site: Site, shelf: Shelf, titles: Mapping[str, str]) -> Iterator[PlannedFeed]:
    """Every feed document. An entry's text counts as well as its card, as feeds have it in full.

    That of a story has every entry, as it is read from its beginning; other terms have the newest.
    """
    yield from _site_feeds(site, shelf)
    size = site.config.feeds.entries
    formers = former_terms(site)
    for settings, taxonomy in zip(site.config.taxonomies, site.taxonomies, strict=True):
        whole = settings.tells_stories
        for term in taxonomy.terms:
            former = formers.get(term.url, NOTHING)
            title = f"{titles[term.url]} – {site.config.title}"
            about = term.description or site.words.gettext(
                "Entries on %(term)s in %(title)s", term=term.name, title=site.config.title
            )
            numbers = site.terms[term.url][: None if whole else size]
            for kind in site.config.feeds.term_formats:
                url = term.url + kind.file_name
                head = Head(kind, url, term.url, title, about, uid_url=former.uid_url, complete=whole)
                yield _planned(head, numbers, site, shelf)
                for old in former.urls:
                    moved = head._replace(url=old + kind.file_name, moved_to=url)
                    yield _planned(moved, numbers, site, shelf)


class Head(NamedTuple):
    """All of a feed but its entries."""

    format: FeedFormat
    url: str
    page_url: str
    title: str
    description: str
    previous: str = ""
    next: str = ""
    current: str = ""
    moved_to: str = ""
    uid_url: str = ""
    complete: bool = False


def _planned(head: Head, numbers: Sequence[int], site: Site, shelf: Shelf) -> PlannedFeed:
    digests = b"".join([site.entries[number].digest for number in numbers])
    key = digest_of(head) + digest_of_bytes(digests)
    paths = [site.entries[number].path for number in numbers]
    return PlannedFeed(head.url, key, partial(_make, head, numbers, site, shelf), numbers, paths)


def _make(head: Head, numbers: Sequence[int], site: Site, shelf: Shelf) -> Feed:
    entries = shelf.entries([site.entries[number] for number in numbers])
    return Feed(**head._asdict(), entries=entries)


def _site_feeds(site: Site, shelf: Shelf) -> Iterator[PlannedFeed]:
    """The newest entries, and behind them every entry in archive documents (RFC 5005, section 4).

    Archive documents are full and counted from the oldest entry, so their bytes stay the same.
    """
    config, size = site.config, site.config.feeds.entries
    total = len(site.entries)
    count = total // size if config.feeds.archive and total > size else 0
    for kind in config.feeds.formats:
        urls = ["", *(f"/feeds/archive/{number}/{kind.file_name}" for number in range(1, count + 1)), ""]
        newest = Head(kind, f"/{kind.file_name}", "/", config.title, config.description, urls[count])
        yield _planned(newest, range(total)[:size], site, shelf)
        for number in range(1, count + 1):
            end = total - (number - 1) * size
            head = newest._replace(
                url=urls[number], previous=urls[number - 1], next=urls[number + 1], current=newest.url
            )
            yield _planned(head, range(end - size, end), site, shelf)
