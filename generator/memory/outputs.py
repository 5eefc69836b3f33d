"""The files of public/ as builds left them, in columns: one for each thing that is known of a file.

A hundred thousand rows would be as many tuples to make, to compare and to write down, where nearly all are as
they were. Columns are compared as a whole, and a row is made when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from itertools import compress, repeat
from operator import ne, or_
from typing import NamedTuple

from generator.ground.survey import NO_STAMP, STAMP_SIZE
from generator.memory.look import cut, differing

OutputRow = tuple[bytes, bytes, bytes]
"""A file of public/: the key of what it was made from, its stamp, and the key before that, or b""."""

NO_ROW: OutputRow = (b"", NO_STAMP, b"")
"""In the place of a file of which nothing is remembered."""


class Columns(NamedTuple):
    """What is known of some files, in their order: paths, keys, stamps joined, former keys."""

    paths: tuple[str, ...] = ()
    keys: tuple[bytes, ...] = ()
    stamps: bytes = b""
    former: tuple[bytes, ...] = ()


_NONE = Columns()


class Outputs(Mapping[str, OutputRow]):
    """What is remembered of the files of public/, by their paths, in their order. It does not change."""

    def __init__(self, columns: Columns = _NONE, places: dict[str, int] | None = None) -> None:
        """`places` are those of the paths, where they are known."""
        self.columns = columns
        self._known_places = places

    @classmethod
    def of(cls, rows: Mapping[str, OutputRow]) -> Outputs:
        """The same from rows."""
        keys, stamps, former = zip(*rows.values(), strict=True) if rows else ((), (), ())
        return cls(Columns(tuple(rows), keys, b"".join(stamps), former))

    @cached_property
    def _places(self) -> dict[str, int]:
        if self._known_places is not None:
            return self._known_places
        return dict(zip(self.columns.paths, range(len(self)), strict=True))

    def __getitem__(self, path: str) -> OutputRow:
        place = self._places[path]
        _, keys, stamps, former = self.columns
        return keys[place], stamps[place * STAMP_SIZE : (place + 1) * STAMP_SIZE], former[place]

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns.paths)

    def __len__(self) -> int:
        return len(self.columns.paths)

    def __contains__(self, path: object) -> bool:
        return path in self._places

    @property
    def states(self) -> list[bytes]:
        """The stamps of all files."""
        return cut(self.columns.stamps, STAMP_SIZE)

    def unsettled(self) -> set[str]:
        """The files of which the stamp may hide a change."""
        if NO_STAMP not in self.columns.stamps:  # as it mostly is
            return set()
        return {
            path for path, state in zip(self.columns.paths, self.states, strict=True) if state == NO_STAMP
        }

    def begins_with(self, paths: Collection[str]) -> bool:
        """Whether the first files are those at some paths, in the same order."""
        return self.columns.paths[: len(paths)] == tuple(paths)

    def outdated(self, keys: Mapping[str, bytes]) -> Iterator[bool]:
        """For each of some paths whether its file is missing or was made from something else than its key."""
        if self.begins_with(keys):
            return map(ne, self.columns.keys, keys.values())
        known = dict(zip(self.columns.paths, self.columns.keys, strict=True))
        return map(ne, map(known.get, keys, repeat(b"")), keys.values())

    def renewed(self, paths: Collection[str], rows: Mapping[str, OutputRow]) -> Outputs:
        """The same of files at these paths, in this order; of some of them `rows` have what is known now."""
        if self.columns.paths != tuple(paths):
            known = self._rows()
            return Outputs.of({path: known.get(path, NO_ROW) for path in paths} | dict(rows))
        keys, former = list(self.columns.keys), list(self.columns.former)
        joined = bytearray(self.columns.stamps)
        for path, (key, state, key_before) in rows.items():
            place = self._places[path]
            keys[place], former[place] = key, key_before
            joined[place * STAMP_SIZE : (place + 1) * STAMP_SIZE] = state
        renewed = Columns(self.columns.paths, tuple(keys), bytes(joined), tuple(former))
        return Outputs(renewed, self._places)

    def merged(self, changed: Mapping[str, OutputRow], removed: Collection[str]) -> Outputs:
        """The same with some rows changed or new, and some removed."""
        new = [path for path in changed if path not in self]
        if not new and not removed:
            return self.renewed(self.columns.paths, changed)
        gone = frozenset(removed)
        return self.renewed([*[path for path in self.columns.paths if path not in gone], *new], changed)

    def changes_since(self, before: Outputs) -> tuple[dict[str, OutputRow], tuple[str, ...]]:
        """The rows that are others than before, and the paths of files that are there no more."""
        paths, keys, stamps, former = self.columns
        if paths != before.columns.paths:
            known = before._rows()
            changed = {path: row for path, row in self._rows().items() if known.get(path) != row}
            return changed, tuple([path for path in before if path not in self])
        others = map(or_, map(ne, keys, before.columns.keys), map(ne, former, before.columns.former))
        places = {*compress(range(len(paths)), others), *differing(stamps, before.columns.stamps, STAMP_SIZE)}
        return {paths[place]: self[paths[place]] for place in sorted(places)}, ()

    def _rows(self) -> dict[str, OutputRow]:
        paths, keys, _, former = self.columns
        return dict(zip(paths, zip(keys, self.states, former, strict=True), strict=True))
