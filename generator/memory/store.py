"""What builds remember for the next: results of pure functions, each with what it was made from.

One folder for each place that is built into. `last` is enough to see that nothing has changed; it is
compared with the disk before anything else is imported. `index` has the outline of each file in content/
and the key of each file in public/, `changes` what is no longer so; the packs have the records. Whatever
cannot be read, or was written by another version of Dateline, of Python or of a library, is as if it were
not there; so the folder can be removed at any time. A result is never wrong, only absent.
"""

from __future__ import annotations

import contextlib
import functools
import marshal
import mmap
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import compress, filterfalse
from operator import is_not, itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from generator import __version__
from generator.ground.survey import FILE, NO_STAMP, is_settled, stamp
from generator.memory.held import Held
from generator.memory.look import Look
from generator.memory.outputs import Columns, Outputs

FOLDER = Path(".dateline", "memory")

_MOST_FOLDERS = 4
DIGEST_SIZE = 16

_CHECKSUM = 4
_ASIDE = ".new"
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_FOLDERS = "ground shapes memory texts readers graph renderers writers exports".split()  # those that build
_SHARE = 16  # as a part of all rows, this is much


class Last(NamedTuple):
    """The last build that published: what it saw, what it left, and what it said.

    It holds for moments from `since` to before `until`, in seconds since 1970. `paths` are files below
    the output folder, `stamps` theirs; `problems` are diagnostics as tuples. `listing` is that of `Look`.
    `memory` is the mark of what was remembered with it. `names` tells the file that has all names, if there
    is one already.
    """

    listing: tuple[bytes, bytes]
    drafts: bool
    since: float
    until: float
    pages: int
    feeds: int
    entries: int
    problems: tuple[tuple[Any, ...], ...]
    paths: tuple[str, ...]
    stamps: bytes
    memory: bytes = b""
    names: bytes = b""

    def named_as(self, other: Last | None) -> Last:
        """The same, with the file of names that another has, where all names are the same."""
        same = other is not None and (self.listing[0], self.paths) == (other.listing[0], other.paths)
        return self._replace(names=other.names if other is not None and same else b"")


SourceRow = tuple[bytes, bytes, tuple[Any, ...], tuple[tuple[str, str], ...], tuple[tuple[Any, ...], ...]]
"""A file of content/ as it was read: its stamp, a digest of its bytes, and what came of it: its outline, the
pictures that it names with the urls found, its problems. Plain tuples, as those are there at once."""

SourceRows = dict[str, SourceRow]


class Memory:
    """What is remembered for one place. Change the fields, then `save`.

    What has changed since the index was written is written beside it, until that is much. `search` has what
    the search index was made from, `is_index_due` whether it should be another one. `held` goes with the
    process, where that `goes_on` to build again. `mark` stands for what was read or written last.
    """

    def __init__(self, folder: Path, *, goes_on: bool = True) -> None:
        self.folder = folder
        self.held = Held(goes_on=goes_on)
        self.mark = b""
        self.how = b""
        self.pictures: dict[str, tuple[Any, ...]] = {}
        self.layouts: Any = None
        self.forms: dict[Any, Any] = {}
        self.packs: tuple[int, ...] = ()
        self.search = b""
        self.is_index_due = False
        self.sources: SourceRows = {}
        self.outputs = Outputs()
        self._index: tuple[bytes, SourceRows, Outputs] = (b"", {}, Outputs())
        body = _mapped(folder / "index")
        if body is not None:
            self._recall(*body)

    def _recall(self, name: bytes, body: memoryview) -> None:
        rest, sources, columns = marshal.loads(body)
        outputs = Outputs(Columns(*columns))
        self._index = (name, sources, outputs)
        self.sources, self.outputs, self.mark = sources, outputs, name
        beside = _mapped(self.folder / "changes")
        changes: Any = marshal.loads(beside[1]) if beside is not None else (b"",)
        if beside is not None and changes[0] == name:
            self.mark += beside[0]
            _, rest, sources_then, outputs_then = changes
            self.sources, self.outputs = _merged(sources, *sources_then), outputs.merged(*outputs_then)
        self.how, self.pictures, self.layouts, self.forms, self.packs, self.search = rest

    def save(self) -> None:
        """Write what has changed, or all of it, in one step, and remove packs that nothing is in."""
        rest = (self.how, self.pictures, self.layouts, self.forms, self.packs, self.search)
        name, sources, outputs = self._index
        changes = (_changes(sources, self.sources), self.outputs.changes_since(outputs))
        many = sum(len(changed) + len(removed) for changed, removed in changes)
        if not name or many > (len(sources) + len(outputs)) // _SHARE:
            body = marshal.dumps((rest, dict(self.sources), self.outputs.columns[:]))
            self.mark = write_checked(self.folder / "index", body)
            self._index = (self.mark, dict(self.sources), self.outputs)
            (self.folder / "changes").unlink(missing_ok=True)
        else:
            self.mark = name + _write(self.folder / "changes", (name, rest, *changes))
        names = set(map(pack_name, self.packs))
        for path in self.folder.glob("pack-*"):
            if path.name not in names:
                path.unlink(missing_ok=True)

    def forget_last(self) -> None:
        """From now on something may be half done."""
        (self.folder / "last").unlink(missing_ok=True)

    def remember_last(self, last: Callable[[], Last], look: Look) -> None:
        """The whole of a build, unless a file was changed so shortly before that it may hide an edit.

        Nor one that has left something to do. `last` gives it.
        """
        young = NO_STAMP in map(itemgetter(0), self.sources.values())
        young = young or bool(self.outputs.unsettled())
        found = look.found if look.moved is None else look.moved  # what has not moved was asked before
        others = map(found.__getitem__, filterfalse(self.sources.__contains__, found))
        states = [state for kind, state in others if kind == FILE]
        if not young and not self.is_index_due and all(is_settled(one, look.tick) for one in states):
            _write_last(self.folder, last()._replace(memory=self.mark))

    def clear(self) -> None:
        """Forget everything."""
        for path in self.folder.iterdir():
            path.unlink(missing_ok=True)
        self.__init__(self.folder)  # type: ignore[misc]


def _merged(rows: SourceRows, changed: SourceRows, removed: Iterable[str]) -> SourceRows:
    """Rows with some changed and some removed."""
    merged = {**rows, **changed}
    for path in removed:
        del merged[path]
    return merged


def _changes(before: SourceRows, after: SourceRows) -> tuple[SourceRows, tuple[str, ...]]:
    """The rows that are others now, and those that are there no more."""
    if tuple(before) == tuple(after):  # as it mostly is, and far faster
        others = compress(after, map(is_not, before.values(), after.values()))
        return {path: after[path] for path in others}, ()
    changed = {path: row for path, row in after.items() if before.get(path) is not row}
    removed = (
        tuple(path for path in before if path not in after) if len(after) - len(changed) < len(before) else ()
    )
    return changed, removed


def pack_name(pack: int) -> str:
    """The name of a pack's file, by its number."""
    return f"pack-{pack}"


def memory_folder(root: Path, out: Path, *, drafts: bool) -> Path:
    """Where the memory for an output folder lies."""
    name = os.path.relpath(out, root).replace(os.sep, "_")
    if name != "public":
        name = f"{name[-40:].strip('._')}-{zlib.crc32(os.fsencode(out)):08x}"
    return root / FOLDER / (f"{name}-drafts" if drafts else name)


def make_folder(folder: Path) -> None:
    """Make a memory's folder; of several, those that were not used for longest go.

    So does what a process that was killed had not yet written in full: only one at a time writes there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in os.listdir(folder):
        if name.endswith(_ASIDE):
            (folder / name).unlink(missing_ok=True)
    os.utime(folder)
    others = [path for path in folder.parent.iterdir() if path.is_dir()]
    others.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for other in others[_MOST_FOLDERS:]:
        for path in other.iterdir():
            path.unlink(missing_ok=True)
        other.rmdir()


# -- the last build


def read_last(folder: Path) -> Last | None:
    """The last build. The names of files, most of it and seldom others, lie in a file of their own."""
    content, names = _read(folder / "last"), _read(folder / "names")
    if content is None or names is None or content[0] != names[0]:
        return None
    mark, states, between, stamped, memory = content
    return Last._make(((names[1], states), *between, names[2], stamped, memory, mark))


def _write_last(folder: Path, last: Last) -> None:
    listed, states = last.listing
    mark = last.names or os.urandom(DIGEST_SIZE)
    if not last.names:
        _write(folder / "names", (mark, listed, last.paths))
    _write(folder / "last", (mark, states, last[1:-4], last.stamps, last.memory))


# -- files


def _read(path: Path) -> Any:
    body = _mapped(path)
    return marshal.loads(body[1]) if body is not None else None


def _write(path: Path, content: Any) -> bytes:
    return write_checked(path, marshal.dumps(content))


def read_checked(path: Path) -> bytes | None:
    """The bytes that were written, or nothing where they are not whole or another version's."""
    body = _mapped(path)
    return bytes(body[1]) if body is not None else None


def _mapped(path: Path) -> tuple[bytes, memoryview] | None:
    """The same without a copy, after its checksum.

    Whoever writes a file here puts another in its place, and never cuts it.
    """
    try:
        with path.open("rb", buffering=0) as file:
            payload = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError):  # an empty file cannot be mapped
        return None
    body = payload[len(_head()) + _CHECKSUM :]
    checksum = _checksum(body)
    expected = _head() + checksum
    return (checksum, body) if payload[: len(expected)] == expected else None


def write_checked(path: Path, body: bytes) -> bytes:
    """Write a file in one step, so that `read_checked` can tell whether it is whole. Gives its checksum."""
    checksum = _checksum(body)
    write_aside(path, (_head(), checksum, body))
    return checksum


def write_aside(path: Path, parts: Iterable[bytes | memoryview]) -> None:
    """Write a file in one step, whoever else writes it too. Where that fails, nothing is left."""
    aside = path.with_name(f"{path.name}.{os.getpid()}{_ASIDE}")
    try:
        with aside.open("wb") as file:
            file.writelines(parts)
        aside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            aside.unlink()
        raise


def _checksum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(_CHECKSUM, "little")


@functools.cache
def _head() -> bytes:
    return zlib.crc32(fingerprint().encode()).to_bytes(_CHECKSUM, "little") + zlib.adler32(
        fingerprint().encode()
    ).to_bytes(_CHECKSUM, "little")


def fingerprint() -> str:
    """Another one for each version of Dateline, of Python, and of any package that is installed."""
    found = [f"{name} {stamp(f'{_PACKAGE}/{name}').hex()}" for name in _sources()]
    for folder in sys.path:
        with contextlib.suppress(OSError):
            found += [
                name for name in os.listdir(folder or ".") if name.endswith((".dist-info", ".egg-info"))
            ]
    return "\n".join([__version__, sys.version, *sorted(found)])


def _sources() -> Iterator[str]:
    for folder in (".", *_FOLDERS):
        yield from (f"{folder}/{name}" for name in os.listdir(f"{_PACKAGE}/{folder}") if name.endswith(".py"))
