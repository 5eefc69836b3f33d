"""Which entries are worth reading next, and why.

An entry is compared with its nearest neighbours in the lists of its own terms only. So the cost grows
with the number of entries, not with its square, and a new entry changes nothing for old ones that are
far from it in every list.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from generator.graph.planned import CARD_SIZE, Columns
from generator.graph.site import Site
from generator.ground.digests import digest_of_bytes
from generator.ground.words import Words
from generator.memory.held import Held
from generator.shapes.outlines import Outline

_REACH = 5
_MOST = 4
_FEW = 32
"""So many cards may be others than before for their surroundings alone to be looked at again."""
_FEW_MASKS = 500
"""When more are asked for, to make those of all entries at once is faster."""
_LEAST_WEIGHT = 3
_Lists = Mapping[tuple[str, str], Sequence[int]]
"""The entries of each term that counts, by the names of its taxonomy and its slug."""
_WEIGHTS = {"stories": 4, "tags": 2, "people": 2, "sources": 0, "agencies": 0}
"""How much a shared term of a taxonomy says; of any other, 1."""


class Neighbours:
    """Finds what is related to an entry, by its number in the site."""

    def __init__(self, site: Site, columns: Columns) -> None:
        self._entries = site.entries
        self._words = site.words
        self._columns = columns
        counting = [
            ((taxonomy.name, term.slug), site.terms[term.url], weight)
            for taxonomy in site.taxonomies
            if (weight := _WEIGHTS.get(taxonomy.name, 1))
            for term in taxonomy.terms
        ]
        self._places = {name: place for place, (name, _, _) in enumerate(counting)}
        self._terms = [numbers for _, numbers, _ in counting]
        self._masks: dict[int, int] = {}
        self._weighed = _Weighed([weight for _, _, weight in counting])

    def digests(self, held: Held) -> list[bytes]:
        """Of each entry, what stands for everything that `find` looks at."""
        cards, lists = self._columns.cards, dict(zip(self._places, self._terms, strict=True))
        former = held.last("near")
        others = self._others(former[0], former[1], lists) if former is not None else None
        if others is None:
            found = self._all_digests()
        else:
            found = list(former[2])
            for number in others:
                found[number] = self._digest(number)
        held.keep("near", (cards, lists, found))
        return found

    def _others(
        self, former: Sequence[bytes], former_lists: _Lists, lists: _Lists
    ) -> AbstractSet[int] | None:
        """The entries whose surroundings may be others than before; nothing where that is much to tell."""
        cards = self._columns.cards
        kept = [name for name in former_lists if name in lists]
        if len(former) != len(cards) or kept != [name for name in lists if name in former_lists]:
            return None
        changed = [
            number for number, (one, other) in enumerate(zip(former, cards, strict=True)) if one != other
        ]
        near = {other for number in changed[:_FEW] for other in self._near(number)}
        for name in former_lists.keys() | lists.keys():
            before, now = former_lists.get(name, ()), lists.get(name, ())
            if before is not now and before != now:
                moved = set(before).symmetric_difference(now)
                changed += moved
                near.update(other for number in list(moved)[:_FEW] for other in _around(now, number))
        return near.union(changed) if len(changed) <= _FEW else None

    def _digest(self, number: int) -> bytes:
        """The same of one entry."""
        windows = []
        for term in self._terms_of(number):
            numbers = self._terms[term]
            place = bisect_left(numbers, number)
            before, after = numbers[max(0, place - _REACH) : place], numbers[place : place + _REACH + 1]
            cards = bytes(CARD_SIZE * (_REACH - len(before))) + self._columns.cards_of([*before, *after])
            windows.append(cards.ljust(CARD_SIZE * (2 * _REACH + 1), b"\0"))
        return digest_of_bytes(b"".join(windows))

    def _near(self, number: int) -> set[int]:
        """The entries that stand near an entry in the lists of its terms."""
        near: set[int] = set()
        for term in self._terms_of(number):
            near.update(_around(self._terms[term], number))
        near.discard(number)
        return near

    def _terms_of(self, number: int) -> list[int]:
        """The terms of an entry that count, in their order."""
        said = self._entries[number].terms
        return sorted(
            {
                self._places[name, slug]
                for name, terms in said
                for slug, _ in terms
                if (name, slug) in self._places
            }
        )

    def _all_digests(self) -> list[bytes]:
        windows: list[list[bytes]] = [[] for _ in self._entries]
        margin = bytes(CARD_SIZE * _REACH)
        size = CARD_SIZE * (2 * _REACH + 1)
        for numbers in self._terms:
            cards = margin + self._columns.cards_of(numbers) + margin
            for start, number in enumerate(numbers):
                windows[number].append(cards[CARD_SIZE * start : CARD_SIZE * start + size])
        return [digest_of_bytes(b"".join(near)) for near in windows]

    def _masks_of(self, numbers: AbstractSet[int]) -> Mapping[int, int]:
        """The terms that count of at least these entries, a bit for each. After an edit few are asked for."""
        masks = self._masks
        if len(masks) < len(self._entries):
            missing = numbers - masks.keys()
            if len(masks) + len(missing) > _FEW_MASKS:
                self._fill_masks()
            for number in missing - masks.keys():
                masks[number] = sum(1 << term for term in self._terms_of(number))
        return masks

    def _fill_masks(self) -> None:
        masks = [0] * len(self._entries)
        for term, numbers in enumerate(self._terms):
            for number in numbers:
                masks[number] |= 1 << term
        self._masks.update(enumerate(masks))

    def find(self, number: int) -> list[tuple[int, str]]:
        """The related entries of an entry with the reasons, the best first."""
        entry, entries = self._entries[number], self._entries
        said = [(self._places[taxonomy, slug], taxonomy, name) for taxonomy, slug, name in _said(entry)]
        near = self._near(number)
        masks, weighed = self._masks_of({number, *near}), self._weighed
        mine = masks[number]
        weights = {other: weighed[mine & masks[other]] for other in near}
        least = max([_LEAST_WEIGHT, *sorted(weights.values())[-_MOST : -_MOST + 1]])
        ranked = [
            (-weight, abs(entry.moment - entries[other].moment), entries[other].url, other)
            for other, weight in weights.items()
            if weight >= least
        ]
        ranked.sort()
        return [(other, _reason(said, masks[other], self._words)) for *_, other in ranked[:_MOST]]


class _Weighed(dict[int, int]):
    """How much it says to share terms, by their bits, with the weights of all terms: the same come again."""

    def __init__(self, weights: Sequence[int]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, shared: int) -> int:
        found, left = 0, shared
        while left:
            found += self._weights[left.bit_length() - 1]
            left ^= 1 << (left.bit_length() - 1)
        self[shared] = found
        return found


def _around(numbers: Sequence[int], number: int) -> Sequence[int]:
    """What of a list stands near an entry, whether that is in it or not."""
    place = bisect_left(numbers, number)
    return numbers[max(0, place - _REACH) : place + _REACH + 1]


def _said(entry: Outline) -> list[tuple[str, str, str]]:
    """The terms of an entry that count, what says most first: taxonomies, slugs and names."""
    weighed = [(_WEIGHTS.get(taxonomy, 1), taxonomy, terms) for taxonomy, terms in entry.terms]
    weighed.sort(key=lambda of_one: -of_one[0])
    return [(taxonomy, slug, name) for weight, taxonomy, terms in weighed if weight for slug, name in terms]


def _reason(said: Sequence[tuple[int, str, str]], other: int, words: Words) -> str:
    """What an entry shares with another, whose terms are the bits of `other`, in words."""
    shared = [(taxonomy, name) for term, taxonomy, name in said if other >> term & 1]
    stories = [name for taxonomy, name in shared if taxonomy == "stories"]
    if stories:
        return words.gettext("Same story: %(story)s", story=stories[0])
    return words.gettext("Also on %(terms)s", terms=words.joined(name for _, name in shared[:3]))
