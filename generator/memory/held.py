"""Results of pure functions that a process goes on with, each beside what it was made from.

A server builds the same site again and again, and most of what planning finds out is as it was. So what takes
long is asked for here, with all that it depends on: where that equals what it was last time, so does the
result. Only the last result of each question is kept, so nothing piles up; the first build of a process, as
every build of the command is one, finds nothing here and loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import compress, islice
from operator import is_not
from typing import Any, TypeVar

Item = TypeVar("Item")
Key = TypeVar("Key")
Result = TypeVar("Result")

_SHARE = 16
"""From what part of all items on so many are others that each is asked anew."""

_PART = 1024
"""So many items stay near the processor while one thing after the other is asked of them."""


class Held:
    """The last results, by the names of what was asked. Unless it `goes_on`, nothing is asked twice."""

    def __init__(self, *, goes_on: bool = True) -> None:
        self.goes_on = goes_on
        self._kept: dict[str, tuple[object, Any]] = {}
        self._many: dict[str, dict[Any, tuple[object, Any]]] = {}
        self._each: dict[str, tuple[Sequence[Any], list[Any]]] = {}
        self._compared: tuple[Sequence[Any], Sequence[Any], Sequence[int] | None] = (), (), ()

    def of(self, name: str, made_from: tuple[object, ...], make: Callable[[], Result]) -> Result:
        """What `make` gives, made anew only if it is made from something else than last time."""
        known = self._kept.get(name)
        if known is None or known[0] != made_from:
            known = self._kept[name] = made_from, make()
        result: Result = known[1]
        return result

    def many(
        self, name: str, made_from: Mapping[Key, object], make: Callable[[Key], Result]
    ) -> dict[Key, Result]:
        """The same of many things by their keys. What is not asked for again is let go."""
        former = self._many.get(name, {})
        found: dict[Key, tuple[object, Any]] = {}
        for key, source in made_from.items():
            known = former.get(key)
            found[key] = known if known is not None and known[0] == source else (source, make(key))
        self._many[name] = found
        return {key: result for key, (_, result) in found.items()}

    def each(self, name: str, items: Sequence[Item], make: Callable[[Item], Result]) -> list[Result]:
        """What `make` gives of each item, which depends on nothing but the item.

        It is asked of those that are not the very ones of last time. Where all results are as they were it is
        the same list again: then whatever is made from that list is found to be so at a glance.
        """
        former, known = self._each.get(name, ((), []))
        if items is former and known:
            return known
        places = self._others(former, items)
        if places is None:
            found = list(map(make, items))
            if found == known:
                found = known
        else:
            made = [(place, make(items[place])) for place in places]
            made = [(place, result) for place, result in made if result != known[place]]
            found = list(known) if made else known
            for place, result in made:
                found[place] = result
        self._each[name] = items, found
        return found

    def marks(self, name: str, items: Sequence[Item], make: Callable[[Item], Result]) -> Sequence[object]:
        """The same only for what results are made from: where these are not asked for again, the items."""
        return self.each(name, items, make) if self.goes_on else items

    def gather(self, items: Sequence[Item], asked: Mapping[str, Callable[[Item], Any]]) -> None:
        """Ask several things of all items now, since `each` of them will be: by their names.

        That takes half as long as one after the other, where there is more than a processor has near.
        """
        if not self._each.keys().isdisjoint(asked):  # then few things will be asked of few items
            return
        found: dict[str, list[Any]] = {name: [] for name in asked}
        for start in range(0, len(items), _PART):
            part = items[start : start + _PART]
            for name, make in asked.items():
                found[name].extend(map(make, part))
        self._each.update({name: (items, results) for name, results in found.items()})

    def _others(self, former: Sequence[Any], items: Sequence[Any]) -> Sequence[int] | None:
        """The places of the items that are not those of before; nothing where that is too much to tell."""
        if len(former) != len(items):
            return None
        one, other, places = self._compared
        if one is not former or other is not items:
            found = list(compress(range(len(items)), map(is_not, former, items)))
            places = found if len(found) <= len(items) // _SHARE else None
            self._compared = former, items, places
        return places

    def last(self, name: str) -> Any:
        """The last of something that `keep` was given, or nothing."""
        return self._kept.get(name, (None, None))[1]

    def keep(self, name: str, value: object) -> None:
        """Keep something in place of the last of that name."""
        self._kept[name] = (None, value)


def make_room(kept: dict[Any, Any], most: int) -> None:
    """Let go of the oldest quarter of what is kept, where that is as much as should be.

    To let go of one at a time would take long: where the first of a dictionary were taken away, all their
    places are looked at to find the next.
    """
    if len(kept) >= most:
        for key in list(islice(kept, -(-most // 4))):
            del kept[key]
