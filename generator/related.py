"""Which entries are worth reading next, and why.

An entry is compared with its nearest neighbours in the lists of its own terms only. So the cost grows
with the number of entries, not with its square, and a new entry changes nothing for old ones that are
far from it in every list.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.model import Entry, Related, Site, TermRef

_REACH = 8
_MOST = 4
_LEAST_WEIGHT = 3
_WEIGHTS = {"stories": 4, "tags": 2, "people": 2, "sources": 0, "agencies": 0}
"""How much a shared term of a taxonomy says; of any other, 1."""


def find_related(site: Site) -> Mapping[str, tuple[Related, ...]]:
    """The related entries of each entry, by its url, the best first."""
    near: dict[str, dict[str, Entry]] = {entry.url: {} for entry in site.entries}
    for taxonomy in site.taxonomies:
        if _WEIGHTS.get(taxonomy.name, 1):
            for term in taxonomy.terms:
                _note_neighbours(term.entries, near)
    return {entry.url: _best(entry, near[entry.url]) for entry in site.entries}


def _note_neighbours(entries: tuple[Entry, ...], near: Mapping[str, dict[str, Entry]]) -> None:
    for place, entry in enumerate(entries):
        found = near[entry.url]
        for other in entries[max(0, place - _REACH) : place + _REACH + 1]:
            found[other.url] = other


def _best(entry: Entry, near: Mapping[str, Entry]) -> tuple[Related, ...]:
    ranked = []
    for other in near.values():
        if other is entry:
            continue
        shared = _shared(entry, other)
        weight = sum(_WEIGHTS.get(term.taxonomy, 1) for term in shared)
        if weight >= _LEAST_WEIGHT:
            distance = abs((entry.date - other.date).total_seconds())
            ranked.append((-weight, distance, other.url, other, shared))
    ranked.sort(key=lambda item: item[:3])
    return tuple(Related(entry=other, reason=_reason(shared)) for *_, other, shared in ranked[:_MOST])


def _shared(entry: Entry, other: Entry) -> list[TermRef]:
    shared = []
    for taxonomy, terms in entry.terms.items():
        if _WEIGHTS.get(taxonomy, 1):
            slugs = {term.slug for term in other.terms.get(taxonomy, ())}
            shared += [term for term in terms if term.slug in slugs]
    return sorted(shared, key=lambda term: -_WEIGHTS.get(term.taxonomy, 1))


def _reason(shared: list[TermRef]) -> str:
    stories = [term.name for term in shared if term.taxonomy == "stories"]
    if stories:
        return f"Same story: {stories[0]}"
    names = [term.name for term in shared[:3]]
    return f"Also on {names[0]}" if len(names) == 1 else f"Also on {', '.join(names[:-1])} and {names[-1]}"
