"""content/ on the disk → which entries there are already, for ingest to ask.

What a file said is remembered in `.dateline/shelf.sqlite` by its stamp, so that one clipping among a hundred
thousand entries means to look at the times of files, and to read those that changed. The file may be removed
at any time; a broken one, or one of another version, is made anew.
"""

from __future__ import annotations

import contextlib
import errno
import heapq
import json
import math
import os
import sqlite3
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Self

from generator import __version__
from generator.ground.diagnostics import Report
from generator.ground.frozen import frozen
from generator.ground.survey import NO_STAMP, OTHER, Found, is_settled, stamp, survey_within, tick_of
from generator.ground.urls import bare_address
from generator.ingest.shelved import Shelved, read_shelved, split_file
from generator.readers.files import check_kind, read
from generator.texts.shingles import (
    LEAST_SHARE,
    Shingles,
    may_tell_the_same,
    probes,
    sample,
    share_of,
    shingles_of,
    thinnest,
)

NAME = "shelf.sqlite"

_TABLES = """
CREATE TABLE files (
  id INTEGER PRIMARY KEY, path TEXT UNIQUE, stamp BLOB, uid TEXT, seed TEXT, sha256 TEXT, address TEXT,
  outlet TEXT, agencies TEXT, runs BLOB
);
CREATE INDEX by_uid ON files (uid) WHERE uid != '';
CREATE INDEX by_seed ON files (seed) WHERE seed != '';
CREATE INDEX by_sha256 ON files (sha256) WHERE sha256 != '';
CREATE INDEX by_address ON files (address) WHERE address != '';
CREATE TABLE slugs (slug TEXT, month TEXT, file INTEGER, PRIMARY KEY (slug, month, file)) WITHOUT ROWID;
CREATE INDEX slugs_by_file ON slugs (file);
CREATE TABLE names (key TEXT, name TEXT, file INTEGER, PRIMARY KEY (key, name, file)) WITHOUT ROWID;
CREATE INDEX names_by_file ON names (file);
CREATE TABLE runs (run INTEGER, file INTEGER, PRIMARY KEY (run, file)) WITHOUT ROWID;
"""
_COLUMNS = "path, uid, seed, sha256, address, outlet, agencies"
_CANDIDATE_ROWS = "SELECT id, length(runs), path FROM files WHERE id IN (SELECT value FROM json_each(?))"
_ROWS = f"SELECT {_COLUMNS} FROM files WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608, our own words
_HOLDERS = """
SELECT (SELECT group_concat(file) FROM (SELECT file FROM runs WHERE run = value LIMIT ?)) FROM json_each(?)
"""
_ADD_FILE = """
INSERT INTO files (path, stamp, uid, seed, sha256, address, outlet, agencies, runs)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_RUN = "INSERT INTO runs VALUES (?, ?)"
_COMMON = 1000
"""How many texts may have a run that still tells them from others; the fewer they are, the more it tells."""
_CANDIDATES = 24
"""How many texts are read at most, to compare all of them with a new one."""
_WORTH_A_LOOK = 0.1
"""Of the weight of the heaviest candidate, how much another one must have."""
_NEAREST = 5
_MOST_NEW = 200_000
"""Of how many runs the holders are kept for a quick look: those of some two thousand new entries."""
_RUNS_KEPT = 200
"""Of how many texts all runs are kept: what a story's clippings are compared with is often the same."""
_RUN_BYTES = array("I").itemsize


@frozen
class Copy:
    """An entry that says nearly the same, its text, and the share of the shorter text that both have."""

    entry: Shelved
    text: str
    share: float


class Shelf:
    """The entries of a site, by clipping, by content of the clipping, by original, and by what they say.

    A context: what was found out is kept when it ends well. `keys` are those of front matter that list names.
    Entries that cannot be read are reported; whether there are none of these is told by `is_whole`.
    """

    def __init__(self, root: Path, keys: Sequence[str] = (), report: Report | None = None) -> None:
        self._root = root
        self._report = Report() if report is None else report
        self.keys = tuple(keys)
        self.is_whole = True
        self._runs_of = lru_cache(maxsize=_RUNS_KEPT)(self._read_runs)
        self._new_runs: dict[str, array[int]] = {}
        self._new_holders: dict[int, list[int]] = {}  # of the runs of new entries, not in the database yet
        folder = root / ".dateline"
        folder.mkdir(exist_ok=True)
        self._path = folder / NAME
        self._taken = self._open_anywhere(folder)
        self._has_older = bool(self._taken)
        self._numbers: dict[tuple[str, str], int] = {}  # that free paths had last

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            try:
                self._store_new_holders()
                self._db.commit()
            except sqlite3.OperationalError as fault:
                error = fault
        self._db.close()
        if not isinstance(error, sqlite3.OperationalError):
            return
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise error  # SQL that is wrong is a fault of ours, all else one of the disk
        self._path.unlink(missing_ok=True)  # it may be lost at any time
        if kind is not None:
            raise OSError(errno.EIO, str(error), str(self._path)) from error

    def _open_anywhere(self, folder: Path) -> set[str]:
        """Open what is remembered, anew where it is damaged, or for once where the disk takes nothing."""
        version = _version(self.keys)
        for _ in range(2):
            with contextlib.suppress(sqlite3.DatabaseError), contextlib.ExitStack() as kept:
                self._db = kept.enter_context(contextlib.closing(_open(self._path, version)))
                taken = self._look(folder)
                kept.pop_all()
                return taken
            self._path.unlink(missing_ok=True)
        self._db = _fresh(":memory:", version)
        return self._look(folder)

    # -- what there is

    def made_from(self, seed: str) -> Shelved | None:
        """The entry that was made from a clipping, of several the first: `talks.md` before `talks-2.md`."""
        return self._first("seed", seed)

    def with_sha256(self, sha256: str) -> Shelved | None:
        """The entry that was made from a clipping with these bytes."""
        return self._first("sha256", sha256)

    def with_uid(self, uid: str) -> Shelved | None:
        """The entry that has an id."""
        return self._first("uid", uid)

    def with_address(self, address: str) -> Shelved | None:
        """The entry whose original is at an address, with tracking parameters or without."""
        return self._first("address", bare_address(address))

    def free_path(self, folder: str, slug: str, *, everywhere: bool = False) -> str:
        """A path in a folder that no file has yet: `talks.md`, or else `talks-2.md`.

        Nor has an entry of that month, wherever its file lies, an address that ends so. `everywhere`: whether
        none of another month may have it either, nor a file of another folder the name. The disk is asked:
        since the look at it, which a slow host can make long ago, an editor may have written there.
        """
        number = self._numbers.get((folder, slug), 1)
        name = f"{slug}-{number}.md" if number > 1 else f"{slug}.md"
        while (
            f"{folder}/{name}".casefold() in self._taken
            or (everywhere and name.casefold() in self._file_names)
            or self._is_slug(name.removesuffix(".md"), "" if everywhere else folder.removeprefix("content/"))
            or os.path.lexists(f"{self._root}/{folder}/{name}")
        ):
            number += 1
            name = f"{slug}-{number}.md"
        self._numbers[folder, slug] = number  # those below stay taken
        return f"{folder}/{name}"

    def _is_slug(self, slug: str, month: str) -> bool:
        """Whether an address of an entry ends so, of one month or of any."""
        query = "SELECT 1 FROM slugs WHERE slug = ? AND (? = '' OR month = ?) LIMIT 1"
        return self._db.execute(query, (slug, month, month)).fetchone() is not None

    @cached_property
    def _file_names(self) -> set[str]:
        return {path.rpartition("/")[2] for path in self._taken}

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The names that entries list, by front-matter key."""
        rows = self._db.execute("SELECT DISTINCT key, name FROM names ORDER BY key, name").fetchall()
        return {key: tuple(name for of, name in rows if of == key) for key in self.keys}

    def text_of(self, path: str) -> str:
        """The text of an entry."""
        return split_file(self._file(path))[1]

    def copies_of(self, text: str) -> tuple[Copy, ...]:
        """The entries that have most in common with a text, the nearest first; none where that is little."""
        runs = shingles_of(text)
        probed = probes(runs)
        held = thinnest(probed)
        by_number: dict[int, list[Sequence[int]]] = {}  # of those who have them: as many tell as much
        for holders in self._holders(probed):
            by_number.setdefault(len(holders), []).append(holders)
        weights: dict[int, float] = {}
        common: Counter[int] = Counter()
        for number, runs_of_holders in by_number.items():
            if number > _COMMON:
                held -= len(runs_of_holders)  # they tell nothing, nor whether a text has them
                continue
            telling = math.log(1 + len(self._taken) / number)
            counted = Counter(chain.from_iterable(runs_of_holders))
            common.update(counted)
            for file, times in counted.items():
                weights[file] = weights.get(file, 0) + times * telling
        if not weights:
            return ()
        heaviest = heapq.nlargest(_CANDIDATES, weights.values())
        least = max(heaviest[-1], heaviest[0] * _WORTH_A_LOOK)
        heavy = json.dumps([number for number, weight in weights.items() if weight >= least])
        candidates = heapq.nsmallest(
            _CANDIDATES,
            (
                (-weights[number], path, number)
                for number, size, path in self._db.execute(_CANDIDATE_ROWS, (heavy,))
                if may_tell_the_same(common[number], min(held, size // _RUN_BYTES))
            ),
        )
        entries = map(_shelved, self._db.execute(_ROWS, (json.dumps([number for *_, number in candidates]),)))
        shares = [(-share_of(runs, self._runs_of(entry.path)), entry.path, entry) for entry in entries]
        nearest = [one for one in sorted(shares, key=itemgetter(0, 1)) if -one[0] >= LEAST_SHARE][:_NEAREST]
        return tuple(
            Copy(entry=entry, text=self.text_of(path), share=-share) for share, path, entry in nearest
        )

    def _holders(self, runs: Sequence[int]) -> Iterator[list[int]]:
        """The files that have a run, for each that any has."""
        new = self._new_holders
        if not self._has_older:
            yield from (new[run] for run in runs if run in new)
            return
        rows = self._db.execute(_HOLDERS, (_COMMON + 1, json.dumps(runs)))  # all at once, as that is quicker
        for run, (older,) in zip(runs, rows, strict=True):
            if older is not None or run in new:
                yield [*(map(int, older.split(",")) if older else ()), *new.get(run, ())]

    def add(self, entry: Shelved) -> None:
        """Note an entry that was just written."""
        self._taken.add(path := entry.path.casefold())
        self._file_names.add(path.rpartition("/")[2])
        self._new_runs[entry.path] = array("I", entry.runs)
        sampled = sample(entry.runs)
        number = self._put(entry, NO_STAMP, sampled)
        for run in sampled:
            self._new_holders.setdefault(run, []).append(number)
        if len(self._new_holders) > _MOST_NEW:
            self._store_new_holders()

    def _store_new_holders(self) -> None:
        """Put the runs of new entries into the database, where each look-up takes longer."""
        pairs = ((run, number) for run, files in sorted(self._new_holders.items()) for number in files)
        self._db.executemany(_ADD_RUN, pairs)
        self._new_holders.clear()
        self._has_older = True

    def _read_runs(self, path: str) -> Shingles:
        """All runs of an entry: those of one that was just written are known."""
        new = self._new_runs.get(path)
        return shingles_of(self.text_of(path)) if new is None else frozenset(new)

    # -- the file

    def _first(self, column: str, value: str) -> Shelved | None:
        if not value:
            return None
        of = f"{column} = ? AND {column} != ''"  # else the index, which has no empty ones, would not be used
        query = f"SELECT {_COLUMNS} FROM files WHERE {of} ORDER BY length(path), path LIMIT 1"  # noqa: S608, our own words
        row = self._db.execute(query, (value,)).fetchone()
        return _shelved(row) if row else None

    def _look(self, folder: Path) -> set[str]:
        """Bring what is remembered up to date. Gives all paths, with their case set aside."""
        tick = tick_of(str(folder / "tick"))
        found: Found = {}
        survey_within(str(self._root / "content"), "content/", found)
        known = dict(self._db.execute("SELECT path, stamp FROM files"))
        files = {
            path: state
            for path, (kind, state) in found.items()
            if path.endswith(".md") and check_kind(self._root, "content", path, kind, Report())
        }
        closed = [path for path, (kind, _) in found.items() if self._is_closed(path, kind)]
        self.is_whole = not closed
        self._remove(path for path in known if path not in files)
        for path, state in files.items():
            if state == NO_STAMP or known.get(path) != state:
                payload = read(self._root / path, path, self._report)
                if payload is None:
                    self.is_whole = False
                    continue
                self._remove([path] if path in known else [])
                entry = read_shelved(path, _decoded(payload), self.keys)
                sampled = sample(entry.runs)
                number = self._put(entry, state if is_settled(state, tick) else NO_STAMP, sampled)
                self._db.executemany(_ADD_RUN, [(run, number) for run in sampled])
        return {path.casefold() for path in files}

    def _is_closed(self, path: str, kind: str) -> bool:
        """Whether what is of a kind is a folder that cannot be read, which is reported."""
        if kind != OTHER or not (self._root / path).is_dir():
            return False
        return not check_kind(self._root, "content", path, kind, self._report)

    def payload_of(self, path: str) -> bytes:
        """The bytes of an entry's file, none where it cannot be read."""
        try:
            return (self._root / path).read_bytes()
        except OSError:
            return b""

    def _file(self, path: str) -> str:
        return _decoded(self.payload_of(path))

    def _put(self, entry: Shelved, state: bytes, sampled: Sequence[int]) -> int:
        """Note an entry, but for which runs it has. Gives its number."""
        runs = array("I", sampled).tobytes()
        agencies = "\n".join(entry.agencies)
        address = bare_address(entry.address)
        row = (entry.path, state, entry.uid, entry.seed, entry.sha256, address, entry.outlet, agencies, runs)
        number = self._db.execute(_ADD_FILE, row).lastrowid or 0
        slugs = [(slug, entry.month, number) for slug in dict.fromkeys(entry.slugs)]
        self._db.executemany("INSERT INTO slugs VALUES (?, ?, ?)", slugs)
        if entry.names:
            names = [(key, name, number) for key, name in dict.fromkeys(entry.names)]
            self._db.executemany("INSERT INTO names VALUES (?, ?, ?)", names)
        return number

    def _remove(self, paths: Iterable[str]) -> None:
        for path in paths:
            row = self._db.execute("SELECT id, runs FROM files WHERE path = ?", (path,)).fetchone()
            if row is not None:
                number, runs = row
                pairs = [(run, number) for run in array("I", runs)]
                self._db.executemany("DELETE FROM runs WHERE run = ? AND file = ?", pairs)
                self._db.execute("DELETE FROM slugs WHERE file = ?", (number,))
                self._db.execute("DELETE FROM names WHERE file = ?", (number,))
                self._db.execute("DELETE FROM files WHERE id = ?", (number,))


def _decoded(payload: bytes) -> str:
    return payload.decode("utf-8", errors="replace")


def _shelved(row: Sequence[str]) -> Shelved:
    path, uid, seed, sha256, address, outlet, agencies = row
    return Shelved(
        path=path,
        uid=uid,
        seed=seed,
        sha256=sha256,
        address=address,
        outlet=outlet,
        agencies=tuple(agencies.split("\n")) if agencies else (),
    )


def _open(path: Path, version: int) -> sqlite3.Connection:
    """What is remembered, or an empty memory where there is none that can be believed."""
    with contextlib.suppress(sqlite3.DatabaseError), contextlib.ExitStack() as kept:
        db = kept.enter_context(contextlib.closing(_connect(path)))
        if db.execute("PRAGMA user_version").fetchone() == (version,):
            db.execute("BEGIN IMMEDIATE")  # which is refused where it may not be written
            kept.pop_all()
            return db
    path.unlink(missing_ok=True)
    return _fresh(path, version)


def _fresh(path: Path | str, version: int) -> sqlite3.Connection:
    with contextlib.ExitStack() as kept:
        db = kept.enter_context(contextlib.closing(_connect(path)))
        db.executescript(f"{_TABLES}PRAGMA user_version = {version};")
        kept.pop_all()
    return db


def _connect(path: Path | str) -> sqlite3.Connection:
    with contextlib.ExitStack() as kept:
        db = kept.enter_context(contextlib.closing(sqlite3.connect(path)))
        db.execute("PRAGMA synchronous = OFF")  # it may be lost at any time
        db.execute("PRAGMA journal_mode = MEMORY")
        kept.pop_all()
    return db


def _version(keys: Iterable[str]) -> int:
    """Another number for each version of Dateline and Python, and for other keys."""
    here = Path(__file__).parent
    names = ("../ground/urls.py", "../texts/shingles.py", "shelved.py", "shelf.py")
    sources = [stamp(str(here / name)).hex() for name in names]
    return zlib.crc32("\n".join([__version__, sys.version, *sources, *keys]).encode()) & 0x7FFFFFFF
