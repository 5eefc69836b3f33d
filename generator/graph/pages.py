"""The site → every page there is. The routing table."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from generator.graph.archive import plan_archive
from generator.graph.corrections import Corrections
from generator.graph.edition_making import Editions
from generator.graph.edition_pages import feed_group, plan_books, plan_edition_feeds, plan_editions
from generator.graph.former import former_pages
from generator.graph.happenings import Happenings
from generator.graph.leaves import ListLeaf, paginate
from generator.graph.planned import NO_DIGEST, Columns, PlannedFeed, PlannedPage, key_of, link_to, page_of
from generator.graph.related import Neighbours
from generator.graph.search_texts import facets
from generator.graph.sharing import entry_share
from generator.graph.site import Site
from generator.graph.stories import Stories
from generator.graph.subscriptions import feed_index, plan_feeds, term_titles
from generator.graph.term_pages import TermPages
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.frozen import frozen
from generator.ground.urls import CORRECTIONS_URL, FEEDS_URL, INDEX_URL, SEARCH_URL, citation_urls, month_url
from generator.ground.words import capitalised
from generator.memory.held import Held
from generator.shapes.model import Feature, FeedIndex, FeedLink, Page, Related, Search
from generator.shapes.outlines import FIELDS, Outline, Shelf
from generator.shapes.settings import Link

_NO_CARD = bytes(8)


@frozen
class Plan:
    """Every page and feed. `aliases` lead from an earlier url to the present one."""

    pages: tuple[PlannedPage, ...]
    feeds: tuple[PlannedFeed, ...]
    index: FeedIndex
    aliases: Mapping[str, str]
    editions: Editions


def plan(site: Site, shelf: Shelf, held: Held, *, related: bool) -> Plan:
    """All pages and feeds. Related entries are only looked for where a layout may show them."""
    moved = filter(FIELDS["aliases"], site.written)
    aliases = {alias: target.url for target in moved for alias in target.aliases} | former_pages(site)
    titles = term_titles(site)
    editions = Editions(site, shelf)
    group = feed_group(site) if editions.exist else None
    corrections = Corrections(site, shelf, editions)
    index = held.of(
        "feed index",
        (site.taxonomies, titles, site.config, group, corrections.links),
        lambda: feed_index(site, titles, group, corrections.group),
    )
    columns = Columns(site.entries, site.words, held)
    planner = _Planner(
        site,
        shelf,
        Neighbours(site, columns) if related else None,
        titles,
        columns,
        editions=editions,
        corrections=corrections,
        held=held,
    )
    return Plan(
        pages=tuple(planner.pages(index, aliases)),
        feeds=(
            *plan_feeds(site, shelf, titles, columns.digests, held),
            *corrections.feeds(),
            *plan_edition_feeds(editions, site),
            *plan_books(editions),
        ),
        index=index,
        aliases=aliases,
        editions=editions,
    )


class _Planner:
    """Plans each kind of page, from what all of them share."""

    def __init__(
        self,
        site: Site,
        shelf: Shelf,
        related: Neighbours | None,
        titles: Mapping[str, str],
        columns: Columns,
        *,
        editions: Editions,
        corrections: Corrections,
        held: Held,
    ) -> None:
        self._site = site
        self._held = held
        self._words = site.words
        self._config = site.config
        self._shelf = shelf
        self._related = related
        self._columns = columns
        self._editions = editions
        self._corrections = corrections
        self._home_link = Link(title=site.config.title, url="/")
        self._stories = Stories(site, columns)
        self._happenings = Happenings(site, shelf, held)
        self._terms = TermPages(
            site,
            shelf,
            titles,
            columns,
            home=self._home_link,
            editions=editions,
            happenings=self._happenings,
            held=held,
        )

    def pages(self, index: FeedIndex, aliases: Mapping[str, str]) -> Iterator[PlannedPage]:
        return itertools.chain(
            self._home(),
            self._entries(),
            map(self._leaf, self._site.leaves),
            self._terms.pages(),
            plan_editions(self._editions, self._site, self._home_link, self._columns),
            self._others(index, aliases),
        )

    def _others(self, index: FeedIndex, aliases: Mapping[str, str]) -> Iterator[PlannedPage]:
        """The archive, and pages of which there is one, or one for each alias."""
        if self._config.archive:
            yield from plan_archive(self._site, self._shelf, self._home_link, self._columns, self._held)
        if all(leaf.url != CORRECTIONS_URL for leaf in self._site.leaves):  # else it is the editor's own
            yield self._corrections.page(self._columns, self._home_link)
        made_from = (index, self._config.title, self._words.digest)
        yield self._held.of("feeds page", made_from, lambda: page_of(self._feeds_page(index)))
        if self._config.coverage:
            from generator.graph.coverage import plan_coverage

            yield plan_coverage(self._site, self._shelf, self._columns, self._home_link)
        if self._config.search:
            yield page_of(self._search_page())
        yield page_of(self._not_found())
        for alias, target in sorted(aliases.items()):
            yield page_of(self._redirect(alias, target))

    def _latest(self, numbers: Sequence[int]) -> str:
        return self._columns.latest(numbers)

    # -- the newest entries

    def _home(self) -> Iterator[PlannedPage]:
        features = tuple(self._terms.features())
        latest = self._editions.latest_key or NO_DIGEST
        made_from = (self._columns.cards, self._config.per_page, self._words.digest)
        leaves = self._held.of(
            "home",
            made_from,
            lambda: tuple(self._home_leaves()),
        )
        shown_newest, shown_else = digest_of(features), digest_of(())
        for leaf in leaves:
            shown = () if leaf.is_older else features
            newest = NO_DIGEST if leaf.is_older else latest
            if near := self._happenings.key(leaf.numbers):
                newest = digest_of_bytes(newest + near)
            yield PlannedPage(
                leaf.url,
                "home",
                "home.html",
                key_of(shown_else if leaf.is_older else shown_newest, newest, leaf.digest),
                partial(self._make_home, leaf, shown),
                leaf.numbers,
                latest=self._latest(leaf.numbers),
            )

    def _home_leaves(self) -> Iterator[ListLeaf]:
        every = range(len(self._site.entries))
        return paginate("/", every, self._columns.cards_of(every), self._columns, self._config.per_page)

    def _make_home(self, leaf: ListLeaf, features: tuple[Feature, ...]) -> Page:
        title, older = self._config.title, leaf.older_words(self._words)
        return Page(
            kind="home",
            url=leaf.url,
            layout="home.html",
            title=older or title,
            description=self._words.gettext("%(title)s: entries from %(when)s", title=title, when=older)
            if older
            else self._config.description,
            subject=features,
            pager=leaf.pager(self._site.entries, self._shelf),
            trail=(self._home_link,) if older else (),
            edition=None if older else self._editions.latest(headlines=True),
            happenings=self._happenings.of_list(leaf.numbers),
        )

    # -- entries and plain pages

    def _entries(self) -> Iterator[PlannedPage]:
        """The pages of entries: there are so many of them that they are put together column by column."""
        columns, numbers = self._columns, range(len(self._site.entries))
        cards = [_NO_CARD, *self._columns.cards, _NO_CARD]
        near = self._related.digests(self._held) if self._related else [NO_DIGEST] * len(numbers)
        keys = zip(
            columns.digests,
            cards,
            cards[2:],
            self._happenings.with_digests(self._stories.with_digests(near)),
            strict=False,
        )
        rows = zip(
            columns.urls,
            itertools.repeat("entry"),
            [layout or "entry.html" for layout in columns.layouts],
            map(b"".join, keys),
            map(partial, itertools.repeat(self._make_entry), numbers),
            zip(numbers, strict=True),
            columns.paths,
            columns.latests,
            columns.indexed,
            strict=False,
        )
        return map(partial(tuple.__new__, PlannedPage), rows)  # far faster than `_make`

    def _make_entry(self, number: int) -> Page:
        entries = self._site.entries
        outline = entries[number]
        (entry,) = self._shelf.entries([outline])
        month = month_url(entry.date.year, entry.date.month)
        dates = self._words.dates
        month_link = Link(title=capitalised(dates.month(entry.date.year, entry.date.month)), url=month)
        also = self._happenings.also(number)
        told = {other.uid for other in also}
        related = self._related.find(number) if self._related else ()
        related = [(other, reason) for other, reason in related if entries[other].uid not in told]
        return Page(
            kind="entry",
            url=entry.url,
            layout=entry.layout or "entry.html",
            title=entry.title,
            description=entry.summary or f"{entry.title} ({dates.day(entry.date)})",
            subject=entry,
            newer=link_to(entries[number - 1]) if number else None,
            older=link_to(entries[number + 1]) if number + 1 < len(entries) else None,
            trail=(self._home_link, month_link) if self._config.archive else (self._home_link,),
            related=tuple(
                Related(entry=other, reason=reason)
                for other, (_, reason) in zip(
                    self._shelf.entries([entries[other] for other, _ in related]), related, strict=True
                )
            ),
            also=also,
            stories=self._stories.find(number),
            citations=_citations(entry.url) if self._config.dataset.citations else (),
            lang=entry.lang,
            indexed=outline.indexed,
            share=entry_share(entry, self._config, self._words),
        )

    def _leaf(self, outline: Outline) -> PlannedPage:
        return PlannedPage(
            outline.url,
            "leaf",
            outline.layout or "leaf.html",
            key_of(outline.digest),
            partial(self._make_leaf, outline),
            path=outline.path,
        )

    def _make_leaf(self, outline: Outline) -> Page:
        leaf = self._shelf.leaf(outline)
        return Page(
            kind="leaf",
            url=leaf.url,
            layout=leaf.layout or "leaf.html",
            title=leaf.title,
            description=leaf.summary or f"{leaf.title}: {self._config.title}",
            subject=leaf,
            trail=(self._home_link,),
            lang=leaf.lang,
        )

    # -- feeds

    def _feeds_page(self, index: FeedIndex) -> Page:
        return Page(
            kind="feeds",
            url=FEEDS_URL,
            layout="feeds.html",
            title=self._words.gettext("Feeds"),
            description=self._words.gettext(
                "Subscribe to %(title)s, or to one subject of it, in a feed reader", title=self._config.title
            ),
            subject=index,
            trail=(self._home_link,),
        )

    # -- search

    def _search_page(self) -> Page:
        return Page(
            kind="search",
            url=SEARCH_URL,
            layout="search.html",
            title=self._words.gettext("Search"),
            description=self._words.gettext(
                "Search the text of every entry of %(title)s", title=self._config.title
            ),
            subject=Search(
                index=INDEX_URL, facets=facets(self._config, self._words, editions=bool(self._editions.every))
            ),
            trail=(self._home_link,),
        )

    # -- pages that lead elsewhere

    def _not_found(self) -> Page:
        return Page(
            kind="not_found",
            url="/404.html",
            layout="404.html",
            title=self._words.gettext("Page not found"),
            description=self._words.gettext("There is no page at this address."),
            indexed=False,
        )

    def _redirect(self, alias: str, target: str) -> Page:
        moved = self._words.gettext("This page has moved")
        return Page(
            kind="redirect",
            url=alias,
            layout="redirect.html",
            title=moved,
            description=f"{moved}.",
            subject=target,
            indexed=False,
        )


def _citations(url: str) -> tuple[FeedLink, ...]:
    """An entry's files for programs for citations."""
    kinds = (("CSL-JSON", "application/vnd.citationstyles.csl+json"), ("BibTeX", "application/x-bibtex"))
    return tuple(
        FeedLink(title=title, url=where, type=kind)
        for (title, kind), where in zip(kinds, citation_urls(url), strict=True)
    )
