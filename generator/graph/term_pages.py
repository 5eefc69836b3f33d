"""The pages of taxonomies and terms: what a term is, how it came on, and its entries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from generator.graph.edition_making import Editions
from generator.graph.leaves import ListLeaf, paginate
from generator.graph.planned import NO_DIGEST, Columns, PlannedPage, key_of, page_of
from generator.graph.site import Site
from generator.graph.subscriptions import feed_links
from generator.ground.digests import digest_of, digest_of_bytes
from generator.memory.held import Held
from generator.shapes.model import Feature, Page, Profile, Taxonomy, Term, TermCount
from generator.shapes.outlines import Shelf
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
            terms = [(term, self._site.terms[term.url]) for term in taxonomy.terms]
            if settings.tells_stories:
                used = sorted([pair for pair in terms if pair[1]], key=lambda pair: pair[1][0])
            else:
                used = sorted(terms, key=lambda pair: (-pair[0].count, pair[0].name.casefold(), pair[0].slug))
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
        made_from = (page, [self._site.terms[term.url] for term in taxonomy.terms], self._columns.cards)
        return self._held.of(
            f"taxonomy {taxonomy.name}", made_from, lambda: self._with_latest(page, taxonomy)
        )

    def _with_latest(self, page: Page, taxonomy: Taxonomy) -> PlannedPage:
        numbers = {number for term in taxonomy.terms for number in self._site.terms[term.url]}
        return page_of(page)._replace(latest=self._columns.latest(sorted(numbers)))

    def _leaves(self) -> Mapping[str, Sequence[_TermLeaf]]:
        """The leaves of all terms, by the urls of the terms."""
        terms = {term.url: term for taxonomy in self._site.taxonomies for term in taxonomy.terms}
        lists, cards_of, titles = self._site.terms, self._columns.cards_of, self._titles
        pairs = zip(self._config.taxonomies, self._site.taxonomies, strict=True)
        newest = self._editions.latest_key
        news = {  # the page of a story marks what came after the latest edition
            term.url: newest
            for settings, taxonomy in pairs
            if settings.tells_stories
            for term in taxonomy.terms
        }
        shared = (self._config.per_page, self._words.digest)
        made_from = (terms, lists, titles, news, self._columns.cards, *shared)
        return self._held.of(
            "leaves of terms",
            made_from,
            lambda: self._held.many(
                "leaves of a term",
                {
                    url: (term, titles[url], lists[url], cards_of(lists[url]), news.get(url), *shared)
                    for url, term in terms.items()
                },
                lambda url: tuple(self._leaves_of(terms[url], news.get(url, b""))),
            ),
        )

    def _leaves_of(self, term: Term, news: bytes) -> Iterator[_TermLeaf]:
        """The leaves of a term. Older ones do not know what changes with each new entry."""
        older = replace(term, count=0, newest=None, oldest=None)
        newest_key, older_key = (digest_of((subject, self._titles[term.url])) for subject in (term, older))
        numbers = self._site.terms[term.url]
        for leaf in paginate(term.url, numbers, self._columns, self._config.per_page):
            subject, key = (older, older_key) if leaf.is_older else (term, newest_key)
            is_part = leaf.leaves > 1 and not leaf.is_older  # else the leaf's digest has it all
            course = self._columns.course_of(numbers) if is_part else NO_DIGEST
            if news and not leaf.is_older:
                course = digest_of_bytes(course + news)
            yield _TermLeaf(
                leaf, subject, key_of(key, course, leaf.digest), self._columns.latest(leaf.numbers)
            )

    def _term(
        self, settings: TaxonomySettings, taxonomy: Taxonomy, leaves: Iterable[_TermLeaf]
    ) -> Iterator[PlannedPage]:
        layout = f"{settings.layout}.html"
        make = self._make_term
        for leaf, subject, key, latest in leaves:
            made = partial(make, settings, taxonomy, subject, leaf)
            yield PlannedPage(leaf.url, "term", layout, key, made, leaf.numbers, "", latest)

    def _make_term(self, settings: TaxonomySettings, taxonomy: Taxonomy, term: Term, leaf: ListLeaf) -> Page:
        name, older = self._titles[term.url], leaf.older_words(self._words)
        said = {"term": term.name, "kind": taxonomy.singular, "title": self._config.title}
        return Page(
            kind="term",
            url=leaf.url,
            layout=f"{settings.layout}.html",
            title=f"{name}, {older}" if older else name,
            description=self._words.gettext(
                "%(term)s, %(kind)s: %(title)s, entries from %(when)s", when=older, **said
            )
            if older
            else term.description
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

    def _profile(self, term: Term, shown: Sequence[int]) -> Profile | None:
        """`shown` are the entries of the newest leaf: to look at all of a term's would be slow."""
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
            beside=tuple(self._beside(term, shown)),
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
