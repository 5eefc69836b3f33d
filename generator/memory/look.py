"""The inputs of a build as they stand on the disk, in the form that is remembered."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from generator.ground.survey import STAMP_SIZE, Found

_AT_A_TIME = 1024
"""So many pieces are compared at once, before it is asked which of them differ."""

Part = tuple[str, str, bytes]
"""What was found in some folders: the names, the kinds and the stamps, each joined."""


Listing = tuple[bytes, bytes]
"""The names with the kinds, and the stamps."""


class Look:
    """The inputs of a build as they stand on the disk, at a tick of the file system's clock.

    `listing` has all of it in two pieces: the names with the kinds, and the stamps. It is made of what was
    `found`, or the other way round. `before` is an earlier listing.
    """

    def __init__(
        self,
        tick: int,
        listing: Listing | None = None,
        found: Found | None = None,
        *,
        before: Listing | None = None,
    ) -> None:
        self.tick = tick
        self._listing = listing
        self._found = found
        self._before = before

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing at all, not even settings."""
        return not (self._found if self._listing is None else self._listing[0])

    @functools.cached_property
    def listing(self) -> Listing:
        """The names with the kinds, and the stamps."""
        if self._listing is not None:
            return self._listing
        return listing_of([part_of(self._found or {})])

    @functools.cached_property
    def found(self) -> Found:
        """What lies there, by its path."""
        if self._listing is None:
            return self._found or {}
        paths, kinds = self._names
        return dict(zip(paths, zip(kinds, cut(self._listing[1], STAMP_SIZE), strict=True), strict=True))

    @functools.cached_property
    def _names(self) -> tuple[list[str], str]:
        """The paths and the kinds."""
        *paths, kinds = self.listing[0].decode("utf-8", "surrogateescape").split("\0")
        return paths, kinds

    @property
    def paths(self) -> list[str]:
        """The paths of what lies there."""
        return self._names[0]

    @functools.cached_property
    def moved(self) -> Found | None:
        """What does not stand as it did before, where all else and no other names are there; else nothing.

        Where there are many files, this takes a small part of the time that it takes to ask of each.
        """
        names, states = self.listing
        if self._before is None or names != self._before[0]:
            return None
        paths, kinds = self._names
        return {
            paths[one]: (kinds[one], states[one * STAMP_SIZE : (one + 1) * STAMP_SIZE])
            for one in differing(states, self._before[1], STAMP_SIZE)
        }


def part_of(found: Found) -> Part:
    """What was found, as a part of a listing."""
    kinds, states = [kind for kind, _ in found.values()], [state for _, state in found.values()]
    return "\0".join(found), "".join(kinds), b"".join(states)


def listing_of(parts: Sequence[Part]) -> Listing:
    """What `Look` lists of some parts."""
    kinds = "".join([kinds for _, kinds, _ in parts])
    names = "\0".join([*[names for names, some, _ in parts if some], kinds])
    return names.encode("utf-8", "surrogateescape"), b"".join([states for *_, states in parts])


def differing(one: bytes, other: bytes, size: int) -> list[int]:
    """The numbers of the pieces of a size that differ in two equally long columns of such pieces, joined."""
    found = []
    step = size * _AT_A_TIME
    for start in range(0, len(one), step):
        part, its = one[start : start + step], other[start : start + step]
        if part != its:
            pairs = zip(cut(part, size), cut(its, size), strict=True)
            found += [start // size + number for number, (a, b) in enumerate(pairs) if a != b]
    return found


def cut(joined: bytes, size: int) -> list[bytes]:
    """The pieces of a size that bytes were joined of."""
    return [joined[start : start + size] for start in range(0, len(joined), size)]
