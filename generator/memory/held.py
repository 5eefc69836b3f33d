"""Results of pure functions that a process goes on with, each beside what it was made from.

A server builds the same site again and again, and most of what planning finds out is as it was. So what takes
long is asked for here, with all that it depends on: where that equals what it was last time, so does the
result. Only the last result of each question is kept, so nothing piles up; the first build of a process, as
every build of the command is one, finds nothing here and loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

Result = TypeVar("Result")


class Held:
    """The last results, by the names of what was asked."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, Any]] = {}
        self._many: dict[str, dict[str, tuple[object, Any]]] = {}

    def of(self, name: str, made_from: tuple[object, ...], make: Callable[[], Result]) -> Result:
        """What `make` gives, made anew only if it is made from something else than last time."""
        known = self._kept.get(name)
        if known is None or known[0] != made_from:
            known = self._kept[name] = made_from, make()
        result: Result = known[1]
        return result

    def many(
        self, name: str, made_from: Mapping[str, object], make: Callable[[str], Result]
    ) -> dict[str, Result]:
        """The same of many things by their keys. What is not asked for again is let go."""
        former = self._many.get(name, {})
        found: dict[str, tuple[object, Any]] = {}
        for key, source in made_from.items():
            known = former.get(key)
            found[key] = known if known is not None and known[0] == source else (source, make(key))
        self._many[name] = found
        return {key: result for key, (_, result) in found.items()}

    def last(self, name: str) -> Any:
        """The last of something that `keep` was given, or nothing."""
        return self._kept.get(name, (None, None))[1]

    def keep(self, name: str, value: object) -> None:
        """Keep something in place of the last of that name."""
        self._kept[name] = (None, value)
