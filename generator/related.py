"""Which entries are worth reading next, and why.

An entry is compared with its nearest neighbours in the lists of its own terms only. So the cost grows
with the number of entries, not with its square, and a new entry changes nothing for old ones that are
far from it in every list.
"""

from __future__ import annotations

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
        self._lists: list[list[tuple[Sequence[int], bytes, int]]] = [[] for _ in site.entries]
        cards = [entry.card for entry in site.entries]
        for taxonomy in site.taxonomies:
            if _WEIGHTS.get(taxonomy.name, 1):
                for term in taxonomy.terms:
                    numbers = site.terms[term.url]
                    joined = b"".join([cards[number] for number in numbers])
                    for place, number in enumerate(numbers):
                        self._lists[number].append((numbers, joined, place))

    def digest(self, number: int) -> bytes:
        """Stands for everything that `find` looks at."""
        windows = [
            joined[_CARD * max(0, place - _REACH) : _CARD * (place + _REACH + 1)]
            for _, joined, place in self._lists[number]
        ]
        return hashlib.blake2b(b"|".join(windows), digest_size=16).digest()

    def find(self, number: int) -> list[tuple[int, str]]:
        """The related entries of an entry with the reasons, the best first."""
        near = {
            other
            for numbers, _, place in self._lists[number]
            for other in numbers[max(0, place - _REACH) : place + _REACH + 1]
        }
        entry = self._entries[number]
        own = _weighed(entry)
        ranked = []
        for other in near - {number}:
            found = self._entries[other]
            weight, shared = _shared(own, found)
            if weight >= _LEAST_WEIGHT:
                ranked.append((-weight, abs(entry.moment - found.moment), found.url, other, shared))
        ranked.sort(key=lambda item: item[:3])
        return [(other, _reason(shared)) for *_, other, shared in ranked[:_MOST]]


def _weighed(entry: Outline) -> list[tuple[int, str, tuple[tuple[str, str], ...]]]:
    """The terms of an entry that count, those that say most first."""
    weighed = [(_WEIGHTS.get(taxonomy, 1), taxonomy, terms) for taxonomy, terms in entry.terms]
    return sorted((found for found in weighed if found[0]), key=lambda found: -found[0])


def _shared(
    own: Sequence[tuple[int, str, tuple[tuple[str, str], ...]]], other: Outline
) -> tuple[int, list[tuple[str, str]]]:
    """How much two entries share, and what: taxonomies and names of terms."""
    theirs = dict(other.terms)
    weight, shared = 0, []
    for each, taxonomy, terms in own:
        if among := theirs.get(taxonomy):
            slugs = {slug for slug, _ in among}
            for slug, name in terms:
                if slug in slugs:
                    weight += each
                    shared.append((taxonomy, name))
    return weight, shared


def _reason(shared: Sequence[tuple[str, str]]) -> str:
    stories = [name for taxonomy, name in shared if taxonomy == "stories"]
    if stories:
        return f"Same story: {stories[0]}"
    names = [name for _, name in shared[:3]]
    return f"Also on {names[0]}" if len(names) == 1 else f"Also on {', '.join(names[:-1])} and {names[-1]}"
