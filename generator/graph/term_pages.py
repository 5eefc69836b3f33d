"""The pages of taxonomies and terms: what a term is, how it came on, and its entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from generator.graph.edition_making import Editions
from generator.graph.happenings import Happenings
from generator.graph.leaves import ListLeaf, paginate
from generator.graph.planned import NO_DIGEST, Columns, PlannedPage, key_of, page_of
from generator.graph.site import Site
from generator.graph.subscriptions import feed_links
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import EVENTS_URL, slugify
from generator.memory.held import Held
from generator.shapes.model import Feature, FeedLink, Page, Profile, Taxonomy, Term, TermCount
from generator.shapes.outlines import Outline, Shelf
from generator.shapes.settings import Link, TaxonomySettings

_BESIDE = 5
"""How many terms of each taxonomy are shown beside a term."""

_LEAST_BESIDE = 2
"""In how many entries two terms must meet."""


class _TermLeaf(NamedTuple):
    """A leaf of a term, the term as it shows it, the key of its page, and the last change of its entries."""

    leaf: ListLeaf
    subject: Term
    key: bytes
    latest: str


class TermPages:
    """Plans the pages of taxonomies and terms. `titles` are terms' by url, `home` leads to the top."""

    def __init__(
        self,
        site: Site,
        shelf: Shelf,
        titles: Mapping[str, str],
        columns: Columns,
        *,
        home: Link,
        editions: Editions,
        happenings: Happenings,
        held: Held,
    ) -> None:
        self._held = held
        self._site = site
        self._config = site.config
        self._words = site.words
        self._shelf = shelf
        self._titles = titles
        self._columns = columns
        self._home = home
        self._editions = editions
        self._happenings = happenings
        self._files = {outline.url: outline for outline in site.term_files}
        self._dated = frozenset(site.dated)

    def pages(self) -> Iterator[PlannedPage]:
        """A page of each taxonomy, and the leaves of each of its terms."""
        leaves = self._leaves()
        for settings, taxonomy in zip(self._config.taxonomies, self._site.taxonomies, strict=True):
            yield self._taxonomy(taxonomy)
            for term in taxonomy.terms:
                yield from self._term(settings, taxonomy, leaves[term.url])

    def features(self) -> Iterator[Feature]:
        """What the home page shows: the most used terms of a taxonomy; of stories, those that moved last."""
        for settings, taxonomy in zip(self._config.taxonomies, self._site.taxonomies, strict=True):
            used = [(term, numbers) for term in taxonomy.terms if (numbers := self._site.terms[term.url])]
            if settings.tells_stories:
                used.sort(key=lambda pair: pair[1][0])
            else:
                used.sort(key=lambda pair: (-pair[0].count, pair[0].name.casefold(), pair[0].slug))
            shown = tuple(
                TermCount(
                    name=term.name,
                    url=term.url,
                    count=term.count,
                    latest=self._columns.headline(numbers[0]) if settings.tells_stories else None,
                )
                for term, numbers in used[: settings.featured]
            )
            if shown:
                yield Feature(
                    title=taxonomy.title, url=taxonomy.url, terms=shown, stories=settings.tells_stories
                )

    def _taxonomy(self, taxonomy: Taxonomy) -> PlannedPage:
        page = Page(
            kind="taxonomy",
            url=taxonomy.url,
            layout="taxonomy.html",
            title=taxonomy.title,
            description=taxonomy.description
            or self._words.gettext(
                "%(terms)s that %(title)s follows", terms=taxonomy.title, title=self._config.title
            ),
            subject=taxonomy,
            trail=(self._home,),
        )
        if self._dated and any(
            one.name == taxonomy.name and one.tells_stories for one in self._config.taxonomies
        ):
            page = replace(page, calendar=self._calendar())
        made_from = (page, [self._site.terms[term.url] for term in taxonomy.terms], self._columns.cards)
        return self._held.of(
            f"taxonomy {taxonomy.name}", made_from, lambda: self._with_latest(page, taxonomy)
        )

    def _calendar(self) -> FeedLink:
        """The calendar of all events."""
        from generator.graph.calendars import calendar_link

        return calendar_link(self._config.title, EVENTS_URL, self._words)

    def _with_latest(self, page: Page, taxonomy: Taxonomy) -> PlannedPage:
        latest = self._columns.last(range(len(self._site.entries)))  # it mostly has a term of each
        if latest < 0 or not dict(self._site.entries[latest].terms).get(taxonomy.name):
            numbers = set[int]().union(*[self._site.terms[term.url] for term in taxonomy.terms])
            latest = self._columns.last(sorted(numbers))
        return page_of(page)._replace(latest=self._columns.latests[latest] if latest >= 0 else "")

    def _leaves(self) -> Mapping[str, Sequence[_TermLeaf]]:
        """The leaves of all terms, by the urls of the terms."""
        terms = {term.url: term for taxonomy in self._site.taxonomies for term in taxonomy.terms}
        pairs = zip(self._config.taxonomies, self._site.taxonomies, strict=True)
        newest = self._editions.latest_key
        news = {  # the page of a story marks what came after the latest edition
            term.url: newest
            for settings, taxonomy in pairs
            if settings.tells_stories
            for term in taxonomy.terms
        }
        told = self._told() if self._files or self._dated else {}
        near = {url: self._happenings.key(self._site.terms[url]) for url in news}
        shared = (self._config.per_page, self._words.digest)
        made_from = (terms, self._site.terms, self._titles, news, told, near, self._columns.cards, *shared)
        return self._held.of(
            "leaves of terms", made_from, lambda: self._leaves_by_url(terms, news, told, near, shared)
        )

    def _leaves_by_url(
        self,
        terms: Mapping[str, Term],
        news: Mapping[str, bytes],
        told: Mapping[str, bytes],
        near: Mapping[str, bytes],
        shared: tuple[object, ...],
    ) -> Mapping[str, Sequence[_TermLeaf]]:
        cards = {url: self._columns.cards_of(self._site.terms[url]) for url in terms}
        made_from = {
            url: (
                term,
                self._titles[url],
                self._site.terms[url],
                cards[url],
                news.get(url),
                told.get(url),
                near.get(url),
                *shared,
            )
            for url, term in terms.items()
        }

        def leaves(url: str) -> tuple[_TermLeaf, ...]:
            more = news.get(url, b"") + told.get(url, b"")
            return tuple(self._leaves_of(terms[url], cards[url], more, near.get(url, b"")))

        return self._held.many("leaves of a term", made_from, leaves)

    def _told(self) -> Mapping[str, bytes]:
        """What stands for what files and events add to the newest leaves of terms, by the urls of these."""
        found = {}
        entries = self._site.entries
        for settings, taxonomy in zip(self._config.taxonomies, self._site.taxonomies, strict=True):
            for term in taxonomy.terms:
                numbers, outline, parts = self._site.terms[term.url], self._files.get(term.url), []
                if outline is not None:
                    parts = [outline.digest, digest_of(self._organisations(outline))]
                    parts.append(digest_of([entries[number].terms for number in numbers]))
                if settings.tells_stories and self._dated:
                    parts += [self._columns.cards[number] for number in numbers if number in self._dated]
                if parts:
                    found[term.url] = digest_of_bytes(b"".join(parts))
        return found

    def _organisations(self, outline: Outline) -> Mapping[str, str]:
        """The urls of the pages of organisations that a term's file names, by their names."""
        from generator.readers.term_files import organisations_of

        named: dict[str, str] = {}
        for name in organisations_of(outline):
            for settings in self._config.taxonomies:
                known = settings.known(name)
                url = f"{settings.url}{known.slug if known else slugify(name)}/"
                if settings.names and url in self._site.terms:
                    named.setdefault(name, url)
        return named

    def _leaves_of(self, term: Term, cards: bytes, news: bytes, near: bytes) -> Iterator[_TermLeaf]:
        """The leaves of a term. Older ones do not know what changes with each new entry.

        `cards` are those of its entries. `near` is set where entries of a story may tell the same.
        """
        older = replace(term, count=0, newest=None, oldest=None, question="", state="", path="")
        newest_key, older_key = (digest_of((subject, self._titles[term.url])) for subject in (term, older))
        numbers = self._site.terms[term.url]
        for leaf in paginate(term.url, numbers, cards, self._columns, self._config.per_page):
            subject, key = (older, older_key) if leaf.is_older else (term, newest_key)
            is_part = leaf.leaves > 1 and not leaf.is_older  # else the leaf's digest has it all
            course = self._columns.course_of(numbers) if is_part else NO_DIGEST
            if news and not leaf.is_older:
                course = digest_of_bytes(course + news)
            if near:
                course = digest_of_bytes(course + self._happenings.key(leaf.numbers))
            yield _TermLeaf(
                leaf, subject, key_of(key, course, leaf.digest), self._columns.latest(leaf.numbers)
            )

    def _term(
        self, settings: TaxonomySettings, taxonomy: Taxonomy, leaves: Iterable[_TermLeaf]
    ) -> Iterator[PlannedPage]:
        make, layout = self._make_term, ""
        for leaf, subject, key, latest in leaves:
            layout = layout or self._layout(settings, subject)
            made = partial(make, settings, taxonomy, subject, leaf)
            yield PlannedPage(leaf.url, "term", layout, key, made, leaf.numbers, subject.path, latest)

    def _layout(self, settings: TaxonomySettings, term: Term) -> str:
        outline = self._files.get(term.url)
        return (outline.layout if outline else "") or f"{settings.layout}.html"

    def _make_term(self, settings: TaxonomySettings, taxonomy: Taxonomy, term: Term, leaf: ListLeaf) -> Page:
        name, older = self._titles[term.url], leaf.older_words(self._words)
        said = {"term": term.name, "kind": taxonomy.singular, "title": self._config.title}
        outline = self._files.get(term.url)
        page = Page(
            kind="term",
            url=leaf.url,
            layout=self._layout(settings, term),
            title=f"{name}, {older}" if older else name,
            description=self._words.gettext(
                "%(term)s, %(kind)s: %(title)s, entries from %(when)s", when=older, **said
            )
            if older
            else term.description
            or term.question
            or self._words.ngettext(
                "%(term)s, %(kind)s: %(num)s entry in %(title)s",
                "%(term)s, %(kind)s: %(num)s entries in %(title)s",
                term.count,
                **said,
            ),
            subject=term,
            pager=leaf.pager(self._site.entries, self._shelf),
            trail=(
                self._home,
                Link(title=taxonomy.title, url=taxonomy.url),
                *((Link(title=term.name, url=term.url),) if older else ()),
            ),
            edition=self._editions.latest() if settings.tells_stories and not older else None,
            profile=None if older else self._profile(term, leaf.numbers),
            feeds=feed_links(term.url, name, self._config.feeds.term_formats),
        )
        if outline is not None and not older:
            page = self._with_file(page, outline)
        if settings.tells_stories:
            numbers = self._site.terms[term.url]
            page = replace(page, happenings=self._happenings.of_leaf(leaf.numbers, numbers))
        if self._dated and settings.tells_stories and not older:
            page = self._with_events(page, term)
        return page

    def _with_file(self, page: Page, outline: Outline) -> Page:
        """The newest leaf of a term with what its file says."""
        dossier = self._shelf.dossier(outline)
        pages = self._organisations(outline)
        roles = tuple(replace(role, url=pages.get(role.organisation, "")) for role in dossier.roles)
        return replace(page, dossier=replace(dossier, roles=roles))

    def _with_events(self, page: Page, term: Term) -> Page:
        """The newest leaf of a story with what its entries tell of that has a date."""
        from generator.graph.calendars import calendar_link, calendar_url, notices_of

        numbers = self._site.terms[term.url]
        dated = [self._site.entries[number] for number in numbers if number in self._dated]
        if not dated:
            return page
        return replace(
            page,
            events=notices_of(dated, self._site.entries[numbers[0]]),
            calendar=calendar_link(term.name, calendar_url(term.url), self._words),
        )

    def _profile(self, term: Term, shown: Sequence[int]) -> Profile | None:
        """`shown` are the entries of the newest leaf: to look at all of a term's would be slow.

        A term with a file is worth it.
        """
        numbers = self._site.terms[term.url]
        if not numbers:
            return None
        first, latest = self._columns.headline(numbers[-1]), self._columns.headline(numbers[0])
        assert first is not None
        assert latest is not None
        outlet = self._config.source(term.name)
        return Profile(
            first=first,
            latest=latest,
            months=self._columns.month_counts(numbers),
            beside=tuple(self._beside(term, numbers if term.path else shown)),
            home=outlet.url if outlet else "",
        )

    def _beside(self, term: Term, shown: Sequence[int]) -> Iterator[Feature]:
        """The terms that some entries have most often too, of each taxonomy that says what they are about.

        They are named as these entries name them: that is what the key of the page stands for.
        """
        met: Counter[tuple[str, str]] = Counter()
        names: dict[tuple[str, str], str] = {}
        for number in shown:
            for taxonomy, terms in self._site.entries[number].terms:
                for slug, name in terms:
                    met[taxonomy, slug] += 1
                    names.setdefault((taxonomy, slug), name)
        for settings in self._config.taxonomies:
            ranked = sorted(
                (-count, names[taxonomy, slug].casefold(), slug)
                for (taxonomy, slug), count in met.items()
                if taxonomy == settings.name
                and count >= _LEAST_BESIDE
                and f"{settings.url}{slug}/" != term.url
            )
            if ranked and not settings.attributes:
                yield Feature(
                    title=settings.title,
                    url=settings.url,
                    terms=tuple(
                        TermCount(name=names[settings.name, slug], url=f"{settings.url}{slug}/", count=-count)
                        for count, _, slug in ranked[:_BESIDE]
                    ),
                    stories=settings.tells_stories,
                )
