"""Which entries are worth reading next, and why.

An entry is compared with its nearest neighbours in the lists of its own terms only. So the cost grows
with the number of entries, not with its square, and a new entry changes nothing for old ones that are
far from it in every list.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence

from generator.outlines import Outline
from generator.site import Site

_REACH = 8
_MOST = 4
_LEAST_WEIGHT = 3
_WEIGHTS = {"stories": 4, "tags": 2, "people": 2, "sources": 0, "agencies": 0}
"""How much a shared term of a taxonomy says; of any other, 1."""

_CARD = 8


class Neighbours:
    """Finds what is related to an entry, by its number in the site."""

    def __init__(self, site: Site) -> None:
        self._entries = site.entries
        self._lists: list[list[tuple[int, int]]] = [[] for _ in site.entries]
        self._terms: list[tuple[Sequence[int], bytes]] = []
        self._weights: list[int] = []
        cards = [entry.card for entry in site.entries]
        for taxonomy in site.taxonomies:
            if weight := _WEIGHTS.get(taxonomy.name, 1):
                for term in taxonomy.terms:
                    numbers = site.terms[term.url]
                    joined = b"".join([cards[number] for number in numbers])
                    at = len(self._terms)
                    self._terms.append((numbers, joined))
                    self._weights.append(weight)
                    for place, number in enumerate(numbers):
                        self._lists[number].append((at, place))
        self._members = functools.cache(self._find_members)

    def digest(self, number: int) -> bytes:
        """Stands for everything that `find` looks at."""
        terms = self._terms
        windows = [
            terms[term][1][_CARD * max(0, place - _REACH) : _CARD * (place + _REACH + 1)]
            for term, place in self._lists[number]
        ]
        return hashlib.blake2b(b"|".join(windows), digest_size=16).digest()

    def find(self, number: int) -> list[tuple[int, str]]:
        """The related entries of an entry with the reasons, the best first."""
        near: set[int] = set()
        for term, place in self._lists[number]:
            near.update(self._terms[term][0][max(0, place - _REACH) : place + _REACH + 1])
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
        return [(other, _reason(_shared(said, entries[other]))) for *_, other in ranked[:_MOST]]

    def _find_members(self, term: int) -> frozenset[int]:
        """The entries of a term."""
        return frozenset(self._terms[term][0])


def _said(entry: Outline) -> list[tuple[str, str, str]]:
    """The terms of an entry that count, what says most first: taxonomies, slugs and names."""
    weighed = [(_WEIGHTS.get(taxonomy, 1), taxonomy, terms) for taxonomy, terms in entry.terms]
    weighed.sort(key=lambda of_one: -of_one[0])
    return [(taxonomy, slug, name) for weight, taxonomy, terms in weighed if weight for slug, name in terms]


def _shared(said: Sequence[tuple[str, str, str]], other: Outline) -> list[tuple[str, str]]:
    """Those of an entry's terms that another has too: taxonomies and names."""
    theirs = {(taxonomy, slug) for taxonomy, terms in other.terms for slug, _ in terms}
    return [(taxonomy, name) for taxonomy, slug, name in said if (taxonomy, slug) in theirs]


def _reason(shared: Sequence[tuple[str, str]]) -> str:
    stories = [name for taxonomy, name in shared if taxonomy == "stories"]
    if stories:
        return f"Same story: {stories[0]}"
    names = [name for _, name in shared[:3]]
    return f"Also on {names[0]}" if len(names) == 1 else f"Also on {', '.join(names[:-1])} and {names[-1]}"
