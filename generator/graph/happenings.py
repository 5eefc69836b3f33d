"""Entries → what happened: those that tell the same stand as one, under the weightiest of them.

Two tell the same where an editor says so, by the same `happening` in both, or where one is a near-copy of the
other. Which may be near-copies is seen from outlines; whether they are, when a page is made that shows it. So
a plan reads no texts, and the key of a page stands for all entries that its own may tell the same as.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from generator.graph.site import Site
from generator.ground.digests import digest_of_bytes
from generator.memory.held import Held
from generator.shapes.model import Entry, Happening
from generator.shapes.outlines import FIELDS, Shelf

_COMMON = 32
"""A run that so many entries have is a phrase."""

_A_PART = 8
"""The part of the shorter sketch that both must have."""


class Happenings:
    """Finds who else tells what an entry tells, by the numbers of entries in the site."""

    def __init__(self, site: Site, shelf: Shelf, held: Held) -> None:
        self._site = site
        self._shelf = shelf
        names, sketches = (held.each(name, site.entries, FIELDS[name]) for name in ("happening", "sketch"))
        self._near = held.of("happenings", (names, sketches), lambda: _near(names, sketches))

    def with_digests(self, others: list[bytes]) -> list[bytes]:
        """These digests of all entries; of those that others may tell the same as, also of these."""
        found = list(others)
        for number in self._near:
            found[number] = digest_of_bytes(others[number] + self.key([number]))
        return found

    def key(self, numbers: Sequence[int]) -> bytes:
        """Stands for all entries that some may tell the same as; "" where there are none."""
        if self._near.keys().isdisjoint(numbers):  # as it mostly is
            return b""
        near = self._around(numbers)
        return digest_of_bytes(b"".join([self._site.entries[one].digest for one in near])) if near else b""

    def also(self, number: int) -> tuple[Entry, ...]:
        """The other entries that tell what an entry tells, the one that tells most first."""
        uid = self._site.entries[number].uid
        for one in self._told(self._near.get(number, ())):
            every = (one.lead, *one.also)
            if any(entry.uid == uid for entry in every):
                return tuple(entry for entry in every if entry.uid != uid)
        return ()

    def of_leaf(self, shown: Sequence[int], story: Sequence[int]) -> tuple[Happening, ...]:
        """What the entries of a leaf of a story tell of; what an entry on another leaf leads stands there."""
        near = set(self._around(shown)).intersection(story)
        bare = [number for number in shown if number not in near]
        alone = [Happening(lead=entry, also=()) for entry in self._entries(bare)]
        told = list(zip(bare, alone, strict=True))
        numbers = {self._site.entries[number].uid: number for number in shown}
        for one in self._told(sorted(near)):
            if one.lead.uid in numbers:
                told.append((numbers[one.lead.uid], one))
        return tuple(one for _, one in sorted(told, key=itemgetter(0)))

    def of_list(self, shown: Sequence[int]) -> tuple[Happening, ...]:
        """What the entries of a leaf of the newest tell of, day by day; none where none can tell the same.

        No entry of another day or leaf takes one in: what is new would not be seen.
        """
        if self._near.keys().isdisjoint(shown):
            return ()
        days: dict[str, list[int]] = {}
        for number in shown:
            days.setdefault(self._site.entries[number].date[:10], []).append(number)
        return tuple(_as_chosen(one) for day in days.values() for one in self.of_leaf(day, day))

    def _around(self, numbers: Iterable[int]) -> list[int]:
        return sorted({near for number in numbers for near in self._near.get(number, ())})

    def _entries(self, numbers: Sequence[int]) -> Sequence[Entry]:
        return self._shelf.entries([self._site.entries[number] for number in numbers])

    def _told(self, numbers: Sequence[int]) -> tuple[Happening, ...]:
        if not numbers:  # as for most entries, for which nothing is imported
            return ()
        from generator.graph.edition_lists import fold

        outlines = [self._site.entries[number] for number in numbers]
        texts = {one.uid: one for one in outlines if one.has_text}
        entries = self._shelf.entries(outlines)
        places = {entry.uid: place for place, entry in enumerate(entries)}
        leads = fold(
            sorted(entries, key=lambda entry: entry.uid),
            lambda entry: self._shelf.text(texts[entry.uid]).html if entry.uid in texts else "",
            self._site.config,
        )
        return tuple(
            Happening(lead=lead.entry, also=tuple(sorted(lead.copies, key=lambda one: places[one.uid])))
            for lead in leads
        )


def _as_chosen(told: Happening) -> Happening:
    """The same under the entry that an editor chose to lead the first page, if that is among them."""
    every = (told.lead, *told.also)
    chosen = next((entry for entry in every if entry.lead), told.lead)
    return Happening(lead=chosen, also=tuple(entry for entry in every if entry.uid != chosen.uid))


# -- which entries may tell the same


def _near(names: Sequence[str], sketches: Sequence[bytes]) -> Mapping[int, tuple[int, ...]]:
    """For each entry that others may tell the same as: all of these and itself, in their order."""
    groups: dict[int, list[int]] = {}
    for one, other in itertools.chain(_of_one_name(names), _alike(sketches)):
        first, second = groups.setdefault(one, [one]), groups.setdefault(other, [other])
        if first is not second:
            first += second
            groups.update(dict.fromkeys(second, first))
    return {number: tuple(sorted(group)) for number, group in groups.items()}


def _of_one_name(names: Sequence[str]) -> Iterable[tuple[int, int]]:
    first: dict[str, int] = {}
    for number, name in enumerate(names):
        if name and first.setdefault(name, number) != number:
            yield first[name], number


def _alike(packed: Sequence[bytes]) -> Iterable[tuple[int, int]]:
    """Pairs whose sketches have much in common. Most runs are in one sketch only, and soon set aside."""
    if not any(packed):
        return
    from generator.texts.shingles import sketched

    sketches = {number: sketched(sketch) for number, sketch in enumerate(packed) if sketch}
    counts = Counter(itertools.chain.from_iterable(sketches.values()))
    common = {run for run, count in counts.items() if 1 < count <= _COMMON}
    holders: dict[int, list[int]] = defaultdict(list)
    for number, runs in sketches.items():
        found = common.intersection(runs)
        shared = Counter(other for run in found for other in holders[run]) if found else {}
        for other, count in shared.items():
            if count * _A_PART >= min(len(runs), len(sketches[other])):
                yield other, number
        for run in found:
            holders[run].append(number)
