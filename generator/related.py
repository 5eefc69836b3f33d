"""Which entries are worth reading next, and why.

An entry is compared with its nearest neighbours in the lists of its own terms only. So the cost grows
with the number of entries, not with its square, and a new entry changes nothing for old ones that are
far from it in every list.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from generator.digests import digest_of_bytes
from generator.outlines import Outline
from generator.planned import CARD_SIZE, Columns
from generator.site import Site
from generator.words import Words

_REACH = 5
_MOST = 4
_LEAST_WEIGHT = 3
_WEIGHTS = {"stories": 4, "tags": 2, "people": 2, "sources": 0, "agencies": 0}
"""How much a shared term of a taxonomy says; of any other, 1."""


class Neighbours:
    """Finds what is related to an entry, by its number in the site."""

    def __init__(self, site: Site, columns: Columns) -> None:
        self._entries = site.entries
        self._words = site.words
        self._columns = columns
        counting = [
            (site.terms[term.url], weight)
            for taxonomy in site.taxonomies
            if (weight := _WEIGHTS.get(taxonomy.name, 1))
            for term in taxonomy.terms
        ]
        self._terms = [numbers for numbers, _ in counting]
        self._weights = [weight for _, weight in counting]
        self._members = functools.cache(self._find_members)

    def digests(self) -> list[bytes]:
        """Of each entry, what stands for everything that `find` looks at."""
        windows: list[list[bytes]] = [[] for _ in self._entries]
        margin = bytes(CARD_SIZE * _REACH)
        size = CARD_SIZE * (2 * _REACH + 1)
        for numbers in self._terms:
            cards = margin + self._columns.cards_of(numbers) + margin
            for start, number in enumerate(numbers):
                windows[number].append(cards[CARD_SIZE * start : CARD_SIZE * start + size])
        return [digest_of_bytes(b"".join(near)) for near in windows]

    @functools.cached_property
    def _lists(self) -> list[list[tuple[int, int]]]:
        """The terms of each entry that count, and its place in the list of each."""
        lists: list[list[tuple[int, int]]] = [[] for _ in self._entries]
        for term, numbers in enumerate(self._terms):
            for place, number in enumerate(numbers):
                lists[number].append((term, place))
        return lists

    def find(self, number: int) -> list[tuple[int, str]]:
        """The related entries of an entry with the reasons, the best first."""
        near: set[int] = set()
        for term, place in self._lists[number]:
            near.update(self._terms[term][max(0, place - _REACH) : place + _REACH + 1])
        near.discard(number)
        weights = dict.fromkeys(near, 0)
        for term, _ in self._lists[number]:
            weight = self._weights[term]
            for other in near & self._members(term):
                weights[other] += weight
        entry, entries = self._entries[number], self._entries
        least = max([_LEAST_WEIGHT, *sorted(weights.values())[-_MOST : -_MOST + 1]])
        ranked = [
            (-weight, abs(entry.moment - entries[other].moment), entries[other].url, other)
            for other, weight in weights.items()
            if weight >= least
        ]
        ranked.sort()
        said = _said(entry)
        return [(other, _reason(_shared(said, entries[other]), self._words)) for *_, other in ranked[:_MOST]]

    def _find_members(self, term: int) -> frozenset[int]:
        """The entries of a term."""
        return frozenset(self._terms[term])


def _said(entry: Outline) -> list[tuple[str, str, str]]:
    """The terms of an entry that count, what says most first: taxonomies, slugs and names."""
    weighed = [(_WEIGHTS.get(taxonomy, 1), taxonomy, terms) for taxonomy, terms in entry.terms]
    weighed.sort(key=lambda of_one: -of_one[0])
    return [(taxonomy, slug, name) for weight, taxonomy, terms in weighed if weight for slug, name in terms]


def _shared(said: Sequence[tuple[str, str, str]], other: Outline) -> list[tuple[str, str]]:
    """Those of an entry's terms that another has too: taxonomies and names."""
    theirs = {(taxonomy, slug) for taxonomy, terms in other.terms for slug, _ in terms}
    return [(taxonomy, name) for taxonomy, slug, name in said if (taxonomy, slug) in theirs]


def _reason(shared: Sequence[tuple[str, str]], words: Words) -> str:
    stories = [name for taxonomy, name in shared if taxonomy == "stories"]
    if stories:
        return words.gettext("Same story: %(story)s", story=stories[0])
    return words.gettext("Also on %(terms)s", terms=words.joined(name for _, name in shared[:3]))
