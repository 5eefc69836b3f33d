"""The terms of a taxonomy, with how many entries name each, and what is odd about them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.ground.urls import slugify
from generator.shapes.settings import TaxonomySettings
from generator.tagging.holdings import Holding, slug_of

_SHORTEST = 5
"""How many letters names have at least that may be the same but for one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTerm:
    """A term: `known` where the vocabulary has it; `spellings` are ways of writing it that entries use.

    `near` are other terms that may be meant to be the same.
    """

    name: str
    slug: str
    count: int
    known: bool
    spellings: tuple[str, ...]
    near: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "slug": self.slug,
            "entries": self.count,
            "in_vocabulary": self.known,
            "spellings": list(self.spellings),
            "near": list(self.near),
        }


def list_terms(holdings: Sequence[Holding], taxonomy: TaxonomySettings) -> tuple[ListedTerm, ...]:
    """Every term of the vocabulary and of the entries, by name."""
    names = {term.slug: term.name for term in taxonomy.vocabulary}
    known = set(names)
    counts: dict[str, int] = defaultdict(int)
    spellings: dict[str, dict[str, None]] = defaultdict(dict)
    for holding in holdings:
        slugs = set()
        for name in holding.all_names:
            slug = slug_of(name, taxonomy)
            names.setdefault(slug, name)
            spellings[slug].setdefault(name)
            slugs.add(slug)
        for slug in slugs:
            counts[slug] += 1
    near = near_names(names.values())
    listed = [
        ListedTerm(
            name=name,
            slug=slug,
            count=counts[slug],
            known=slug in known,
            spellings=tuple(sorted(spellings[slug])) if len(spellings[slug]) > 1 else (),
            near=near.get(name, ()),
        )
        for slug, name in names.items()
    ]
    return tuple(sorted(listed, key=lambda term: (term.name.casefold(), term.slug)))


def near_names(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Names that differ by case, order or signs only, by a plural, or by one letter; or are initials.

    Names are brought together by what is left of them without any one letter, so the time grows with their
    number and not with its square.
    """
    groups: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for key in _keys(name):
            groups[key].add(name)
    found: dict[str, set[str]] = defaultdict(set)
    for group in groups.values():
        for name in group if len(group) > 1 else ():
            found[name] |= {other for other in group if other != name and _is_near(name, other)}
    return {name: tuple(sorted(others)) for name, others in found.items() if others}


def _letters(name: str) -> str:
    words = slugify(name).split("-")
    return "".join(sorted(word.removesuffix("s") if len(word) > 3 else word for word in words))


def _keys(name: str) -> Iterator[str]:
    letters = _letters(name)
    yield letters
    if initials := _initials(name):
        yield initials
    plain = slugify(name)
    if len(plain) >= _SHORTEST:
        yield from (f"{plain[:place]}{plain[place + 1 :]}" for place in range(len(plain)))
        yield plain


def _initials(name: str) -> str:
    """The initials of a name of three words or more, or "" where fewer than two have capitals."""
    words = re.findall(r"[^\W\d_]+", name)
    found = "".join(word[0] for word in words if word[0].isupper()).casefold()
    return found if len(words) > 2 and len(found) > 1 else ""


def _is_near(one: str, other: str) -> bool:
    """Whether two names that share a key are near: not if all they share is a letter left out of each."""
    first, second = slugify(one), slugify(other)
    if _letters(one) == _letters(other) or first == _initials(other) or second == _initials(one):
        return True
    if abs(len(first) - len(second)) > 1 or any(mark.isdigit() for mark in first + second):
        return False
    return _is_one_edit(first, second)


def _is_one_edit(first: str, second: str) -> bool:
    if len(first) > len(second):
        first, second = second, first
    start = next((place for place, mark in enumerate(first) if mark != second[place]), len(first))
    if len(first) == len(second):
        swapped = first[start : start + 2] == second[start : start + 2][::-1]
        return first[start + 1 :] == second[start + 1 :] or (
            swapped and first[start + 2 :] == second[start + 2 :]
        )
    return first[start:] == second[start + 1 :]
