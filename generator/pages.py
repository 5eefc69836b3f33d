"""The site → every page and feed there is. The routing table.

Each page is complete: its layout sees this value, the site's constants and the body, and nothing
else, so the digest of these is the whole truth about its HTML.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import dates
from generator.model import (
    Entry,
    Feature,
    Feed,
    FeedGroup,
    FeedIndex,
    FeedLink,
    Leaf,
    Page,
    Pager,
    Site,
    Taxonomy,
    Term,
    TermCount,
)
from generator.related import find_related
from generator.settings import Config, FeedFormat, Link, Rights
from generator.urls import ARCHIVE_URL, year_url

FEEDS_URL = "/feeds/"
OPML_URL = "/feeds/feeds.opml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that is to be rendered. `aliases` lead from an earlier url to the present one."""

    pages: tuple[Page, ...]
    feeds: tuple[Feed, ...]
    index: FeedIndex
    aliases: Mapping[str, str]


def plan(site: Site) -> Plan:
    """All pages and feeds."""
    aliases = {alias: target.url for target in site.written for alias in target.aliases}
    titles = _term_titles(site)
    index = _feed_index(site, titles)
    return Plan(
        pages=tuple(_pages(site, index, titles, aliases)),
        feeds=tuple(_feeds(site, titles)),
        index=index,
        aliases=aliases,
    )


def _pages(
    site: Site, index: FeedIndex, titles: Mapping[str, str], aliases: Mapping[str, str]
) -> Iterator[Page]:
    yield from _home(site)
    yield from _entries(site)
    for leaf in site.leaves:
        yield _leaf(site, leaf)
    for taxonomy in site.taxonomies:
        yield _taxonomy(site, taxonomy)
        for term in taxonomy.terms:
            yield from _term(site, taxonomy, term, titles[term.url])
    if site.config.archive:
        yield from _archive(site)
    yield _feeds_page(site, index)
    yield Page(
        kind="not_found",
        url="/404.html",
        layout="404.html",
        title="Page not found",
        description="There is no page at this address.",
        indexed=False,
    )
    for alias, target in sorted(aliases.items()):
        yield Page(
            kind="redirect",
            url=alias,
            layout="redirect.html",
            title="This page has moved",
            description="This page has moved.",
            subject=target,
            indexed=False,
        )


# -- lists


def paginate(url: str, entries: Sequence[Entry], per_page: int) -> tuple[tuple[str, Pager], ...]:
    """The leaves of a list with their urls, the list's own first.

    Leaves are full and counted from the oldest entry, so they stay put when entries come on top; the
    list's own address shows the newest `per_page` to `2 * per_page - 1` entries.
    """
    count = max(1, len(entries) // per_page)
    start = len(entries) - (count - 1) * per_page
    ends = [0, *range(start, len(entries) + 1, per_page)]
    cuts = [entries[begin:end] for begin, end in itertools.pairwise(ends)]
    urls = [url, *(f"{url}page/{number}/" for number in range(count - 1, 0, -1))]
    links = [
        Link(title=dates.span(cut[-1].date, cut[0].date) if cut else "", url=at)
        for cut, at in zip(cuts, urls, strict=True)
    ]
    return tuple(
        (
            at,
            Pager(
                number=count - place,
                count=count,
                total=len(entries),
                entries=tuple(cut),
                newer=links[place - 1] if place else None,
                older=links[place + 1] if place + 1 < count else None,
            ),
        )
        for place, (cut, at) in enumerate(zip(cuts, urls, strict=True))
    )


def _leaf_words(pager: Pager) -> str:
    """What tells an older leaf of a list from its other leaves, in titles and descriptions."""
    if pager.newer is None:
        return ""
    return f"{dates.span(pager.entries[-1].date, pager.entries[0].date)}, page {pager.number}"


def _home(site: Site) -> Iterator[Page]:
    config = site.config
    for url, pager in paginate("/", site.entries, config.per_page):
        older = _leaf_words(pager)
        yield Page(
            kind="home",
            url=url,
            layout="home.html",
            title=older or config.title,
            description=f"{config.title}: entries from {older}" if older else config.description,
            subject=tuple(_features(site)),
            pager=pager,
            trail=(_home_link(config),) if older else (),
        )


def _features(site: Site) -> Iterator[Feature]:
    for settings, taxonomy in zip(site.config.taxonomies, site.taxonomies, strict=True):
        used = sorted(taxonomy.terms, key=lambda term: (-len(term.entries), term.name.casefold(), term.slug))
        terms = tuple(
            TermCount(name=term.name, url=term.url, count=len(term.entries))
            for term in used[: settings.featured]
        )
        if terms:
            yield Feature(title=taxonomy.title, url=taxonomy.url, terms=terms)


def _home_link(config: Config) -> Link:
    return Link(title=config.title, url="/")


def _neighbours(links: Sequence[Link]) -> tuple[Sequence[Link | None], Sequence[Link | None]]:
    """The newer and the older neighbour of each of a list of links, the newest first."""
    return [None, *links][: len(links)], [*links, None][1:]


# -- entries and plain pages


def _entries(site: Site) -> Iterator[Page]:
    related = find_related(site)
    home = _home_link(site.config)
    months = {(month.year, month.month): month for year in site.years for month in year.months}
    links = [Link(title=entry.title, url=entry.url) for entry in site.entries]
    for entry, newer, older in zip(site.entries, *_neighbours(links), strict=True):
        month = months[entry.date.year, entry.date.month]
        yield Page(
            kind="entry",
            url=entry.url,
            layout=entry.layout or "entry.html",
            title=entry.title,
            description=entry.summary or f"{entry.title} ({dates.day(entry.date)})",
            subject=entry,
            newer=newer,
            older=older,
            trail=(home, Link(title=month.title, url=month.url)) if site.config.archive else (home,),
            related=related[entry.url],
            lang=entry.lang,
            indexed=entry.rights is not Rights.FULL,
        )


def _leaf(site: Site, leaf: Leaf) -> Page:
    return Page(
        kind="leaf",
        url=leaf.url,
        layout=leaf.layout or "leaf.html",
        title=leaf.title,
        description=leaf.summary or f"{leaf.title}: {site.config.title}",
        subject=leaf,
        trail=(_home_link(site.config),),
        lang=leaf.lang,
    )


# -- taxonomies


def _taxonomy(site: Site, taxonomy: Taxonomy) -> Page:
    return Page(
        kind="taxonomy",
        url=taxonomy.url,
        layout="taxonomy.html",
        title=taxonomy.title,
        description=taxonomy.description or f"{taxonomy.title} that {site.config.title} follows",
        subject=taxonomy,
        trail=(_home_link(site.config),),
    )


def _term_titles(site: Site) -> dict[str, str]:
    """What pages and feeds of terms are called, by url: the name, and where it is not alone, its kind."""
    terms = [term for taxonomy in site.taxonomies for term in taxonomy.terms]
    times = Counter(term.name.casefold() for term in terms)
    return {
        term.url: term.name if times[term.name.casefold()] == 1 else f"{term.name} ({term.singular})"
        for term in terms
    }


def _term(site: Site, taxonomy: Taxonomy, term: Term, name: str) -> Iterator[Page]:
    for url, pager in paginate(term.url, term.entries, site.config.per_page):
        older = _leaf_words(pager)
        title = f"{name}, {older}" if older else name
        about = f"{term.name}, {taxonomy.singular}: {_count(len(term.entries))} in {site.config.title}"
        yield Page(
            kind="term",
            url=url,
            layout="term.html",
            title=title,
            description=f"{about}, from {older}" if older else term.description or about,
            subject=term,
            pager=pager,
            trail=(
                _home_link(site.config),
                Link(title=taxonomy.title, url=taxonomy.url),
                *((Link(title=term.name, url=term.url),) if older else ()),
            ),
            feeds=feed_links(term.url, name, site.config.feeds.term_formats),
        )


def _count(number: int) -> str:
    return f"{number} entry" if number == 1 else f"{number} entries"


# -- archive


def _archive(site: Site) -> Iterator[Page]:
    home = _home_link(site.config)
    archive = Link(title="Archive", url=ARCHIVE_URL)
    yield Page(
        kind="archive",
        url=archive.url,
        layout="archive.html",
        title=archive.title,
        description=f"All {_count(len(site.entries))} of {site.config.title}, by year and month",
        subject=site.years,
        trail=(home,),
    )
    years = [Link(title=str(year.year), url=year.url) for year in site.years]
    months = [Link(title=month.title, url=month.url) for year in site.years for month in year.months]
    for year, newer_year, older_year in zip(site.years, *_neighbours(years), strict=True):
        yield Page(
            kind="year",
            url=year.url,
            layout="year.html",
            title=str(year.year),
            description=f"{_count(year.count)} of {year.year} in {site.config.title}",
            subject=year,
            newer=newer_year,
            older=older_year,
            trail=(home, archive),
        )
    every_month = [month for year in site.years for month in year.months]
    for month, newer, older in zip(every_month, *_neighbours(months), strict=True):
        yield Page(
            kind="month",
            url=month.url,
            layout="month.html",
            title=month.title,
            description=f"{_count(len(month.entries))} of {month.title} in {site.config.title}",
            subject=month,
            newer=newer,
            older=older,
            trail=(home, archive, Link(title=str(month.year), url=year_url(month.year))),
        )


# -- feeds


def _feeds_page(site: Site, index: FeedIndex) -> Page:
    return Page(
        kind="feeds",
        url=FEEDS_URL,
        layout="feeds.html",
        title="Feeds",
        description=f"Subscribe to {site.config.title}, or to one subject of it, in a feed reader",
        subject=index,
        trail=(_home_link(site.config),),
    )


def _feed_index(site: Site, titles: Mapping[str, str]) -> FeedIndex:
    return FeedIndex(
        site=FeedGroup(title=site.config.title, page_url="/", feeds=site_feeds(site.config)),
        taxonomies=tuple(
            (
                Link(title=taxonomy.title, url=taxonomy.url),
                tuple(
                    FeedGroup(
                        title=term.name,
                        page_url=term.url,
                        feeds=feed_links(term.url, titles[term.url], site.config.feeds.term_formats),
                    )
                    for term in taxonomy.terms
                ),
            )
            for taxonomy in site.taxonomies
            if taxonomy.terms
        ),
        opml_url=OPML_URL,
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


def _feeds(site: Site, titles: Mapping[str, str]) -> Iterator[Feed]:
    yield from _site_feeds(site)
    for taxonomy in site.taxonomies:
        for term in taxonomy.terms:
            for kind in site.config.feeds.term_formats:
                yield Feed(
                    format=kind,
                    url=term.url + kind.file_name,
                    page_url=term.url,
                    title=f"{titles[term.url]} – {site.config.title}",
                    description=term.description or f"Entries on {term.name} in {site.config.title}",
                    entries=term.entries[: site.config.feeds.entries],
                )


def _site_feeds(site: Site) -> Iterator[Feed]:
    """The newest entries, and behind them every entry in archive documents (RFC 5005, section 4).

    Archive documents are full and counted from the oldest entry, so their bytes stay the same.
    """
    config, size = site.config, site.config.feeds.entries
    count = len(site.entries) // size if config.feeds.archive and len(site.entries) > size else 0
    for kind in config.feeds.formats:
        urls = ["", *(f"/feeds/archive/{number}/{kind.file_name}" for number in range(1, count + 1)), ""]
        newest = f"/{kind.file_name}"
        yield Feed(
            format=kind,
            url=newest,
            page_url="/",
            title=config.title,
            description=config.description,
            entries=site.entries[:size],
            previous=urls[count],
        )
        for number in range(1, count + 1):
            end = len(site.entries) - (number - 1) * size
            yield Feed(
                format=kind,
                url=urls[number],
                page_url="/",
                title=config.title,
                description=config.description,
                entries=site.entries[end - size : end],
                previous=urls[number - 1],
                next=urls[number + 1],
                current=newest,
            )
