"""What a crew holds → the output folder, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.ground.parallel import Crew, Progress
from generator.ground.survey import NO_STAMP, is_settled, stamp, tick_after
from generator.memory.outputs import NO_ROW, OutputRow
from generator.memory.store import Memory
from generator.writers.artifacts import MANIFEST, Folder, Published, is_under_way
from generator.writers.press import Closed, Pressed


class Target(NamedTuple):
    """Where files are written to: the folder at `out`, with the keys of all that it is to hold.

    `paths` are those of the keys.
    """

    folder: Folder
    out: Path
    wanted: Mapping[str, bytes]
    paths: frozenset[str]
    memory: Memory


def write_held(
    crew: Crew[int | Closed, Pressed],
    added: Sequence[Pressed],
    *,
    count: int,
    target: Target,
    progress: Progress,
) -> list[Pressed]:
    """Have the files written that a crew holds. Gives these and those `added` before, `count` in all.

    Where `progress` raises, the rest is given up: then the folder is no longer under way, and it is known
    which of its files are new.
    """
    done = list(added)
    while some := [pressed for results in crew.each(()) for pressed in results]:
        done += some
        try:
            progress("writing", len(done), count)
        except Exception:
            target.folder.finish(target.folder.former.union(pressed.path for pressed in done))
            target.memory.outputs = target.memory.outputs.merged(_rows(done, target), ())
            raise
    return done


def publish(written: Sequence[Pressed], rest: Mapping[str, bytes], target: Target) -> Published:
    """Make the output folder hold what is wanted, and nothing else that an earlier build made.

    `written` are the files that are there already, `rest` the bytes of the others.
    """
    folder, wanted, memory = target.folder, target.wanted, target.memory
    paths = target.paths
    done = list(written)
    for path, payload in rest.items():
        is_new, stamped = folder.put(path, payload)
        done.append(Pressed(path, written=is_new, stamp=stamped))
    removed = folder.finish(paths)
    former = memory.outputs
    memory.outputs = former.renewed((*wanted, MANIFEST), _rows(done, target))  # in this order each time
    wrote = tuple(pressed.path for pressed in done if pressed.written)
    restored = tuple(sorted(path for path in wrote if path in former and former[path][0] == wanted[path]))
    return Published(
        written=len(wrote),
        unchanged=len(paths) - len(wrote),
        removed=removed,
        restored=restored,
    )


def _rows(done: Sequence[Pressed], target: Target) -> dict[str, OutputRow]:
    """What to remember of files that were written, or found the same, and of the list of all files."""
    memory, former = target.memory, target.memory.outputs
    stamped = {pressed.path: pressed.stamp for pressed in done}
    stamped[MANIFEST] = stamp(str(target.out / MANIFEST))
    tick = tick_after(str(memory.folder / "tick"), stamped.values())
    return {
        path: (
            target.wanted.get(path, b""),
            one if is_settled(one, tick) else NO_STAMP,
            former.get(path, NO_ROW)[0],
        )
        for path, one in stamped.items()
    }


class _Paths(frozenset[str]):
    """Paths of files, which are pickled as one text: that takes a fifth of the time. None has a line end."""

    def __reduce__(self) -> tuple[Callable[[str], frozenset[str]], tuple[str]]:
        return _paths_of, ("\n".join(self),)


def _paths_of(joined: str) -> frozenset[str]:
    return frozenset(filter(None, joined.split("\n")))


def known_files(memory: Memory, spoilt: set[str], out: Path) -> frozenset[str] | None:
    """The files that builds made, where the memory can be believed in that."""
    if MANIFEST in spoilt or MANIFEST not in memory.outputs or is_under_way(out):
        return None
    return _Paths([path for path in memory.outputs if path != MANIFEST])


def wanted_paths(wanted: Mapping[str, bytes], known: frozenset[str] | None, memory: Memory) -> frozenset[str]:
    """The paths of what is wanted: where they are those of the files that are `known`, that very set."""
    if known is not None and len(known) == len(wanted) and memory.outputs.begins_with(wanted):
        return known
    return frozenset(wanted)
