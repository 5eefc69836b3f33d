"""How everything stands before a build: the inputs, and what the last one left.

Where there are many files, this process and another look at them together: each takes the next folders until
there are none left. How many there are tells the last build; before the first one, the number of folders.
"""

from __future__ import annotations

import functools
import marshal
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Self

from generator.ground.parallel import Apart
from generator.ground.survey import (
    FILE,
    STAMP_SIZE,
    Found,
    stamp,
    stamps,
    survey,
    survey_within,
    tick_of,
)
from generator.memory.look import Look, Part, cut, listing_of, part_of
from generator.memory.outputs import Outputs
from generator.memory.store import Last, Memory, make_folder, memory_folder, read_last

_FORK_FROM = 2000
_FORK_FROM_FOLDERS = 12
_LEVELS = 1
"""So far down are folders of content/ looked at first: what lies in those of years is shared."""
_TURNS = 64
"""How often a process may take folders."""

_Folder = tuple[str, str]
"""A folder, and what stands in front of the names below it."""


class Place(NamedTuple):
    """What is known of an output folder before a build: the inputs as they stand, the last build, if any.

    `folder` is the memory's. `states` gives the stamps of the files that the last build left. Where it is
    `sound`, they are known to be as they were left.
    """

    folder: Path
    look: Look
    last: Last | None
    states: Callable[[], bytes]
    sound: bool = False

    def moved(self, memory: Memory) -> Found | None:
        """What of the inputs does not stand as when `memory` was written, if that is known at a glance."""
        return self.look.moved if self.last is not None and self.last.memory == memory.mark else None


def open_place(
    root: Path,
    out: Path,
    layouts: Iterable[Path],
    *,
    drafts: bool,
    meanwhile: Callable[[Callable[[], bool]], object] = bool,
) -> Place:
    """How everything stands. Other processes, where there can be any, look at the files.

    `meanwhile` is called with what tells whether they have found out, where it matters: there is always
    something to build where nothing was built before.
    """
    folder = memory_folder(root, out, drafts=drafts)
    if not (root / "config.yaml").exists():
        return Place(folder, Look(0, found={}), None, bytes)
    make_folder(folder)
    last = read_last(folder)
    paths = last.paths if last is not None else ()
    forks = len(paths) >= _FORK_FROM
    tick, upper, folders = _upper(root, layouts, folder)
    many = forks if last is not None else len(folders) >= _FORK_FROM_FOLDERS
    with _Turns(folders) as turns:
        others = Apart(lambda: marshal.dumps(list(turns.taken())), forks=many)
        if forks or last is None:
            meanwhile(lambda: last is not None and others.is_ready)
        listing = listing_of([part_of(upper), *turns.whole(others)])
    look = Look(tick, listing, before=last.listing if last is not None else None)
    same = last is not None and last.listing == look.listing
    return Place(folder, look, last, _states(str(out), paths, forks=forks, waits=same))


def _states(out: str, paths: tuple[str, ...], *, forks: bool, waits: bool) -> Callable[[], bytes]:
    """What gives the stamps of files, as another process finds them; half of them, where this one `waits`.

    It begins when the inputs are known: three processes would be in each other's way on two cores.
    """
    own = len(paths) // 2 if waits and forks else 0
    others = Apart(functools.partial(stamps, out, paths[own:]), forks=forks, behind=not waits)
    first = stamps(out, paths[:own])
    return lambda: first + others.found


def look_at(root: Path, layouts: Iterable[Path], folder: Path) -> Look:
    """How the inputs of a build stand on the disk. `folder` is the memory's."""
    tick, found, folders = _upper(root, layouts, folder)
    for path, prefix in folders:
        survey_within(path, prefix, found)
    return Look(tick, found=found)


def _upper(root: Path, layouts: Iterable[Path], folder: Path) -> tuple[int, Found, list[_Folder]]:
    """The tick, what is found of all inputs but those far down in content/, and the folders with these."""
    tick = tick_of(str(folder / "tick"))
    found: Found = {"config.yaml": (FILE, stamp(str(root / "config.yaml")))}
    for number, layout_folder in enumerate(layouts):
        survey(str(layout_folder), f"layouts {number}/", found)
    return tick, found, survey(str(root / "content"), "content/", found, _LEVELS)


class _Turns:
    """Folders that several processes look at, each some at a turn until there are none left.

    Whose turn it is tells a pipe with the number of each turn: who reads a number has taken it.
    """

    def __init__(self, folders: Sequence[_Folder]) -> None:
        size = -(-len(folders) // _TURNS) or 1
        self._turns = [folders[start : start + size] for start in range(0, len(folders), size)]
        self._numbers, sending = os.pipe()
        os.write(sending, bytes(range(len(self._turns))))
        os.close(sending)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        os.close(self._numbers)

    def taken(self) -> Iterator[tuple[int, Part]]:
        """The turns that this process comes to take, each with what was found."""
        while number := os.read(self._numbers, 1):
            yield number[0], self._found(number[0])

    def whole(self, others: Apart) -> list[Part]:
        """What was found in all turns, with the help of `others`, who give what they have `taken`."""
        parts = dict(self.taken())
        parts.update(marshal.loads(others.found))
        # What another process took that has ended in the midst of it is missing.
        return [parts.get(number) or self._found(number) for number in range(len(self._turns))]

    def _found(self, number: int) -> Part:
        found: Found = {}
        for path, prefix in self._turns[number]:
            survey_within(path, prefix, found)
        return part_of(found)


def unchanged(place: Place, *, drafts: bool, moment: float) -> Last | None:
    """The last build, where it would be the same now; `moment` is now, in seconds since 1970."""
    last = place.last
    if last is None or last.drafts != drafts or not last.since <= moment < last.until:
        return None
    return last if last.listing == place.look.listing and place.states() == last.stamps else None


def disturbed(out: Path, rows: Outputs, place: Place) -> set[str]:
    """The published files that are not as they were left, or may not be."""
    young = rows.unsettled()
    if place.sound:
        return young
    paths = place.last.paths if place.last is not None else ()
    in_order = not young and paths[: len(rows)] == rows.columns.paths
    if in_order and place.states().startswith(rows.columns.stamps):
        return set()
    states = dict(zip(paths, cut(place.states(), STAMP_SIZE), strict=True)) if paths else {}
    return {
        path
        for path, known in zip(rows, rows.states, strict=True)
        if path in young or (states[path] if path in states else stamp(f"{out}/{path}")) != known
    }
