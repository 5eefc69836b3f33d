"""The feeds of a site: which there are, what they are called, and the entries that each has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from generator.graph.former import NOTHING, Former, former_terms
from generator.graph.planned import PlannedFeed
from generator.graph.site import Site
from generator.ground.digests import digest_of, digest_of_bytes
from generator.memory.held import Held
from generator.shapes.model import Feed, FeedGroup, FeedIndex, FeedLink, Term
from generator.shapes.outlines import Shelf
from generator.shapes.settings import Config, FeedFormat, Link

OPML_URL = "/feeds/feeds.opml"


def term_titles(site: Site) -> dict[str, str]:
    """What pages and feeds of terms are called, by url: the name, and where it is not alone, its kind."""
    terms = [term for taxonomy in site.taxonomies for term in taxonomy.terms]
    times = Counter(term.name.casefold() for term in terms)
    return {
        term.url: term.name if times[term.name.casefold()] == 1 else f"{term.name} ({term.singular})"
        for term in terms
    }


def feed_index(
    site: Site,
    titles: Mapping[str, str],
    editions: FeedGroup | None = None,
    corrections: FeedGroup | None = None,
) -> FeedIndex:
    """What `/feeds/` and the OPML file list; feeds of editions and corrections where there are any."""
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
        corrections=corrections,
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


def plan_feeds(
    site: Site, shelf: Shelf, titles: Mapping[str, str], digests: Sequence[bytes], held: Held
) -> Iterator[PlannedFeed]:
    """Every feed document. An entry's text counts as well as its card, as feeds have it in full: `digests`.

    That of a story has every entry, as it is read from its beginning; other terms have the newest.
    """
    config = site.config
    size = config.feeds.entries
    made_from = (len(digests), config)
    heads = held.of("heads of the site's feeds", made_from, lambda: tuple(_site_heads(config, len(digests))))
    for numbers, several in heads:
        yield from _planned(several, numbers, digests, site, shelf)
    formers = former_terms(site)
    pairs = list(zip(site.config.taxonomies, site.taxonomies, strict=True))
    terms = {term.url: term for _, taxonomy in pairs for term in taxonomy.terms}
    stories = {term.url for settings, of in pairs if settings.tells_stories for term in of.terms}
    seen = (site.words.digest, config.feeds.term_formats, config.title)
    among = held.many(
        "heads of a term's feeds",
        {
            url: (term.name, term.description, titles[url], formers.get(url, NOTHING), url in stories, *seen)
            for url, term in terms.items()
        },
        lambda url: tuple(
            _term_heads(terms[url], titles[url], formers.get(url, NOTHING), site, complete=url in stories)
        ),
    )
    for url, several in among.items():
        numbers = site.terms[url][: None if url in stories else size]
        yield from _planned(several, numbers, digests, site, shelf)


def _term_heads(
    term: Term, name: str, former: Former, site: Site, *, complete: bool
) -> Iterator[tuple[Head, bytes]]:
    """The heads of the feeds of a term, each with its digest."""
    title = f"{name} – {site.config.title}"
    about = term.description or site.words.gettext(
        "Entries on %(term)s in %(title)s", term=term.name, title=site.config.title
    )
    for kind in site.config.feeds.term_formats:
        url = term.url + kind.file_name
        head = Head(kind, url, term.url, title, about, uid_url=former.uid_url, complete=complete)
        yield head, digest_of(head)
        for old in former.urls:
            moved = head._replace(url=old + kind.file_name, moved_to=url)
            yield moved, digest_of(moved)


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


def _planned(
    heads: Iterable[tuple[Head, bytes]],
    numbers: Sequence[int],
    digests: Sequence[bytes],
    site: Site,
    shelf: Shelf,
) -> Iterator[PlannedFeed]:
    """The feeds of the same entries. `digests` are those of all entries, a head's stands beside it."""
    shown = digest_of_bytes(b"".join(map(digests.__getitem__, numbers)))
    for head, digest in heads:
        make = partial(_make, head, numbers, site, shelf)
        yield PlannedFeed(head.url, digest + shown, make, numbers)


def _make(head: Head, numbers: Sequence[int], site: Site, shelf: Shelf) -> Feed:
    entries = shelf.entries([site.entries[number] for number in numbers])
    return Feed(**head._asdict(), entries=entries)


def _site_heads(config: Config, total: int) -> Iterator[tuple[Sequence[int], tuple[tuple[Head, bytes], ...]]]:
    """The newest entries, and behind them every entry in archive documents (RFC 5005, section 4).

    Gives the numbers of the entries with the heads of the feeds that have them, each with its digest.
    """
    size = config.feeds.entries
    starts = _archive_starts(total, size) if config.feeds.archive and total > size else ()
    count = max(len(starts) - 1, 0)
    newest = [
        Head(kind, f"/{kind.file_name}", "/", config.title, config.description, _archived(kind, count, count))
        for kind in config.feeds.formats
    ]
    yield range(total)[:size], tuple((head, digest_of(head)) for head in newest)
    for number, (older, newer) in enumerate(pairwise(starts), 1):
        heads = [
            head._replace(
                url=_archived(head.format, number, count),
                previous=_archived(head.format, number - 1, count),
                next=_archived(head.format, number + 1, count),
                current=head.url,
            )
            for head in newest
        ]
        yield range(total - newer, total - older), tuple((head, digest_of(head)) for head in heads)


def _archive_starts(total: int, size: int) -> tuple[int, ...]:
    """Where archive documents begin, counted from the oldest entry, and where the last one ends.

    They are full, so their bytes stay the same. But the first `size` entries make two: an archive document
    names its neighbours, and one that has none is incomplete to the W3C feed validator.
    """
    return tuple(dict.fromkeys((0, size // 2, *range(size, total + 1, size))))


def _archived(kind: FeedFormat, number: int, count: int) -> str:
    """The url of an archive document, of which there are so many, or ""."""
    return f"/feeds/archive/{number}/{kind.file_name}" if 1 <= number <= count else ""
