"""Every file of content/ → outlines and pictures, reading only what is not remembered."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import compress, filterfalse
from operator import is_not, itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from generator.ground.diagnostics import Diagnostic, Position, Report
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.parallel import Crew, Progress, Steps, in_step, jobs_for
from generator.ground.survey import FILE, NO_STAMP, Found, is_settled
from generator.memory.place import Place
from generator.memory.shelf import PackShelf, extent_of
from generator.memory.store import Memory, SourceRow, SourceRows
from generator.readers.content import How, Reading, how_to_read, read_content
from generator.readers.content_file import Sources
from generator.readers.files import check_kind, named_among, read
from generator.readers.pictures import Pictures, is_picture, read_picture
from generator.shapes.model import Asset, Rendition
from generator.shapes.outlines import Outline
from generator.shapes.settings import Config

_CONTENT = "content/"
_NO_ROW: SourceRow = (b"", b"", (), (), ())
"""In the place of a file of which nothing is remembered yet, so that rows keep the order of the paths."""

_NO_PICTURE = ((b"", False),)
_PICTURES_WORTHWHILE = 4
"""How many pictures each process must have to look at."""

_MARK = 16  # bytes of a digest

_TERMS = Outline._fields.index("terms")
_SPARE = 1 << 22  # bytes of old records that are not worth the while


class _Read(NamedTuple):
    """What became of a file: a digest of its bytes, and unless they are remembered, what it gives."""

    digest: bytes
    reading: Reading | None
    problems: tuple[Diagnostic, ...]
    same: bool = False


_outline: Callable[[tuple[Any, ...]], Outline] = partial(tuple.__new__, Outline)
"""Far faster than `_make`, and rows have all fields."""

_Looked = tuple[Asset | None, tuple[Diagnostic, ...]]
"""A picture, unless it cannot be read at all, and what is wrong with it."""


class Reader:
    """Reads the files of a site's content/, and puts what they give on the shelf and into the memory."""

    def __init__(self, root: Path, place: Place, config: Config, memory: Memory, shelf: PackShelf) -> None:
        self._root = root
        self._look = place.look
        self._moved = None if memory.held.goes_on else place.moved(memory)  # who goes on compares all of it
        self.config = config
        self._how = how_to_read(config)
        self._renders = config.images
        self._memory = memory
        self._shelf = shelf

    def read_all(
        self, *, jobs: int, report: Report, progress: Progress
    ) -> tuple[list[Outline], dict[str, Asset], bool]:
        """The outlines of all entries and plain pages by the names of their files, and the pictures.

        Last comes whether that is all of them, and none was too faulty. A faulty file is not remembered,
        so that it is read and reported each time. The files of terms are read before all others, as what
        entries name depends on them; then `config` is the settings with these.
        """
        memory = self._memory
        paths, wanted, unsure = self._files()
        rows, unknown = self._remembered(paths, unsure)
        others = [
            path for path in unknown if check_kind(self._root, _CONTENT, path, self._state(path)[0], report)
        ]
        pictures = self._pictures([path for path in others if is_picture(path)], jobs, report, progress)
        texts = [path for path in others if path.endswith(".md")]
        for path in others:
            if not path.endswith(".md") and not is_picture(path):
                _report_stray(path, report)
        work = _Work(rows, pictures, jobs, report, progress)
        mark, rest = b"", paths
        if of_terms := _below(paths, self._how.folders):
            among = frozenset(of_terms)
            own = [path for path in texts if path in among]
            texts = [path for path in texts if path not in among]
            rest = [path for path in paths if path not in among]
            mark = digest_of((self._how.digest, [one.vocabulary for one in self.config.taxonomies]))
            self._read(own, of_terms, work, holds=memory.how[:_MARK] == mark)
            self._take(map(_outline, _outlines(of_terms, rows, work.unkept)), report)
        self._read(texts, rest, work, holds=memory.how[-_MARK:] == self._how.digest)
        asked = unknown if memory.how == mark + self._how.digest else paths
        for path in [path for path in asked if rows[path] is _NO_ROW]:
            del rows[path]
        for row in [row for row in rows.values() if row[4]]:
            report.extend(map(Diagnostic.of_row, row[4]))
        memory.sources, memory.how = rows, mark + self._how.digest
        if memory.held.goes_on:
            again = [path for path in asked if path in rows and (rows[path][0] == NO_STAMP or rows[path][3])]
            memory.held.keep("rows", (paths, list(self._look.found.values()), rows, again))
        told = _outlines(paths, rows, work.unkept) if work.unkept else [row[2] for row in rows.values()]
        read = memory.held.each("outlines", told, _outline)
        return read, pictures, len(read) + work.unfinished == wanted

    def _take(self, terms: Iterable[Outline], report: Report) -> None:
        """Go on with the vocabulary that the files of terms describe."""
        from generator.readers.term_files import with_terms

        self.config = with_terms(self.config, terms, Sources(self._root), report)
        self._how = how_to_read(self.config)

    def _read(self, texts: Sequence[str], among: Sequence[str], work: _Work, *, holds: bool) -> None:
        """Read those `texts` of which nothing is remembered that holds; if nothing does, all `among` them."""
        rows, urls = work.rows, work.urls
        former = self._memory.sources
        if not holds:
            new = frozenset(texts)
            texts = [path for path in among if path in new or rows[path] is not _NO_ROW]
            rows.update(dict.fromkeys(texts, _NO_ROW))
            former = {}
        waiting = []
        for path in texts:
            row = former.get(path)
            if row is not None and row[0] == self._state(path)[1] and _holds(row[3], urls):
                rows[path] = row
            else:
                waiting.append(path)
        known = {
            path: former[path][1] for path in waiting if path in former and _holds(former[path][3], urls)
        }
        for path, one in self._read_files(waiting, work.pictures, known, work.jobs, work.progress):
            work.report.extend(one.problems)
            if one.same:
                rows[path] = (self._settled(path), *former[path][1:])
            elif one.reading is not None and _is_sound(one):
                rows[path] = _row(self._settled(path), one, one.reading, work.terms)
            elif one.reading is not None:
                work.unkept[path] = one.reading.outline
            elif _is_sound(one):
                work.unfinished += 1

    # -- what is remembered

    def _files(self) -> tuple[Sequence[str], int, Sequence[str]]:
        """The files of content/ in their order, and how many of them should be entries or plain pages.

        Last come those that may not stand as their rows say.
        """
        look, former, moved = self._look, self._memory.sources, self._moved
        if moved is None:
            found = look.found
            paths, wanted = self._memory.held.of("files", (list(found),), lambda: _files(found))
            return paths, wanted, self._held_ones(paths)
        beside = [path for path in filterfalse(former.__contains__, look.paths) if path.startswith(_CONTENT)]
        naming = compress(former, map(itemgetter(3), former.values()))
        asked = {*beside, *naming, *[path for path in moved if path.startswith(_CONTENT)]}
        wanted = len(former) + sum(path.endswith(".md") for path in beside)
        return sorted([*former, *beside]), wanted, sorted(asked)

    def _held_ones(self, paths: Sequence[str]) -> Sequence[str]:
        """Those that do not stand as in the last build of this process, or may not have then; else all."""
        last, former = self._memory.held.last("rows"), self._memory.sources
        if last is None or last[0] is not paths or last[2] is not former or len(former) != len(paths):
            return paths
        found = self._look.found
        moved = [path for path in compress(found, map(is_not, last[1], found.values())) if path in former]
        return sorted({*moved, *last[3]})

    def _remembered(self, paths: Sequence[str], asked: Sequence[str]) -> tuple[SourceRows, Sequence[str]]:
        """For each file its row, where that is sure to hold, as it is for most of them; else `_NO_ROW`.

        Then comes which files these are, among those that are `asked` about.
        """
        former = self._memory.sources
        rows = dict(former) if list(former) == paths else {path: former.get(path, _NO_ROW) for path in paths}
        known = rows.values() if asked is paths else [rows[path] for path in asked]
        stand = map(self._look.found.__getitem__ if asked is paths else self._state, asked)
        holding = [
            row[0] == state and kind == FILE and not row[3]
            for row, (kind, state) in zip(known, stand, strict=True)
        ]
        unknown = [path for path, holds in zip(asked, holding, strict=True) if not holds]
        rows.update(dict.fromkeys(unknown, _NO_ROW))
        return rows, unknown

    def _state(self, path: str) -> tuple[str, bytes]:
        """The kind and the stamp of a file."""
        known = self._moved.get(path) if self._moved is not None else None
        return known or self._look.found[path]

    def tidy(self) -> None:
        """Put the records that are wanted into a new pack where most of what the packs hold is not."""
        rows = self._memory.sources
        self._memory.packs, live = extent_of([row[2][-1] for row in rows.values()])
        if self._shelf.size <= 2 * live + _SPARE:
            return
        number = max(self._memory.packs, default=0) + 1
        fresh = PackShelf(self._memory.folder, number)
        for path, row in rows.items():
            stamped, digest, outline, pictures, problems = row
            spot = fresh.put(*self._shelf.payloads(Outline._make(outline)))
            rows[path] = (stamped, digest, (*outline[:-1], spot), pictures, problems)
        fresh.close()
        self._memory.packs = (number,) if rows else ()

    def _settled(self, path: str) -> bytes:
        """The stamp of a file, unless it is so young that it may hide an edit."""
        stamp = self._state(path)[1]
        return stamp if is_settled(stamp, self._look.tick) else NO_STAMP

    def _pictures(
        self, paths: Sequence[str], jobs: int, report: Report, progress: Progress
    ) -> dict[str, Asset]:
        """The pictures at these paths. A faulty one is not remembered, so that it is reported each time."""
        former, rows = self._memory.pictures, {}
        for path in paths:
            row = former.get(path, _NO_PICTURE)
            if row[0] == (self._settled(path), self._renders) and row[0][0] != NO_STAMP:
                rows[path] = row
        pictures = {path: _picture(path, row) for path, row in rows.items()}
        unknown = [path for path in paths if path not in rows]
        looked = self._look_at(unknown, jobs, progress) if unknown else {}
        for path in unknown:
            picture, problems = looked[path]
            report.extend(problems)
            if picture is not None:
                pictures[path] = picture
            if picture is not None and not problems:
                rows[path] = _picture_row((self._settled(path), self._renders), picture)
        self._memory.pictures = {path: rows[path] for path in paths if path in rows}
        return {path: pictures[path] for path in paths if path in pictures}

    def _look_at(self, paths: Sequence[str], jobs: int, progress: Progress) -> dict[str, _Looked]:
        """What is found out of pictures of which nothing is remembered."""
        jobs = max(1, min(jobs, len(paths) // _PICTURES_WORTHWHILE))
        found: dict[str, _Looked] = {}
        with Crew(partial(_picture_reader, self._root, self._renders), jobs) as crew:
            for part, results in crew.run(paths, stage="looking at pictures", progress=progress):
                found.update(zip(part, results, strict=True))
        return found

    def _read_files(
        self,
        paths: Sequence[str],
        pictures: Mapping[str, Asset],
        known: Mapping[str, bytes],
        jobs: int,
        progress: Progress,
    ) -> Iterator[tuple[str, _Read]]:
        """What becomes of these files, as it is known; of one whose digest is known, that it is the same."""
        if not paths:
            return
        jobs = jobs_for(len(paths), jobs)
        task = _Task(self._root, self._how, pictures, known, self._memory.folder)
        with Crew(partial(_reader, task, self._shelf if jobs == 1 else None), jobs) as crew:
            for part, found in crew.run(paths, stage="reading", progress=progress):
                yield from zip(part, found, strict=True)


class _Work:
    """What is read of content/: rows by path, and the outlines of what is too faulty to be remembered.

    `unfinished` counts drafts that lack what no page can be without.
    """

    def __init__(
        self, rows: SourceRows, pictures: Mapping[str, Asset], jobs: int, report: Report, progress: Progress
    ) -> None:
        self.rows = rows
        self.pictures = pictures
        self.urls = {path: picture.url for path, picture in pictures.items()}
        self.jobs = jobs
        self.report = report
        self.progress = progress
        self.terms: dict[tuple[str, str], tuple[str, str]] = {}
        self.unkept: dict[str, Outline] = {}
        self.unfinished = 0


def _below(paths: Sequence[str], folders: Iterable[str]) -> list[str]:
    """Those texts, of sorted paths, that lie in some folders of content/."""
    found: list[str] = []
    for name in sorted(folders):
        first = bisect_left(paths, f"{_CONTENT}{name}/")
        if first < len(paths) and paths[first].startswith(f"{_CONTENT}{name}/"):
            among = paths[first : bisect_left(paths, f"{_CONTENT}{name}0")]  # `0` comes right behind `/`
            found += [path for path in among if path.endswith(".md")]
    return found


def _outlines(paths: Sequence[str], rows: SourceRows, unkept: Mapping[str, Outline]) -> list[tuple[Any, ...]]:
    """Those of all of these files that could be read, as rows have them."""
    known = [(unkept.get(path), rows.get(path, _NO_ROW)) for path in paths]
    return [kept or row[2] for kept, row in known if kept or row is not _NO_ROW]


def _files(found: Found) -> tuple[list[str], int]:
    """The files of content/ in their order, and how many of them should be entries or plain pages."""
    paths = sorted([path for path in found if path.startswith(_CONTENT)])
    return paths, sum(path.endswith(".md") for path in paths)


def _holds(named: Iterable[tuple[str, str]], urls: Mapping[str, str]) -> bool:
    """Whether the pictures that a file names are still the same."""
    return all(urls.get(named_among(path, urls), "") == url for path, url in named)


def _picture_reader(root: Path, renders: bool) -> Callable[[Sequence[str]], list[_Looked]]:
    """What looks at pictures, in whatever process."""

    def look(path: str) -> _Looked:
        report = Report()
        return read_picture(root, path, report, renders=renders), report.diagnostics

    return lambda paths: [look(path) for path in paths]


def _picture_row(mark: tuple[bytes, bool], one: Asset) -> tuple[Any, ...]:
    """What to remember of a picture, as plain values."""
    renditions = tuple((each.url, each.type, each.width, each.height) for each in one.renditions)
    return mark, one.name, one.url, one.width, one.height, one.tint, one.digest, renditions


def _picture(path: str, row: tuple[Any, ...]) -> Asset:
    """The picture that a row was made from."""
    _, name, url, width, height, tint, digest, renditions = row
    return Asset(
        name=name,
        url=url,
        source=path,
        width=width,
        height=height,
        renditions=tuple(
            Rendition(url=url, type=kind, width=width, height=height)
            for url, kind, width, height in renditions
        ),
        tint=tint,
        digest=digest,
    )


def _report_stray(path: str, report: Report) -> None:
    report.warning(
        "stray-file",
        "neither an entry nor a picture",
        Position(path=path),
        "entries end in .md; move anything else out of content/",
    )


class _Task(NamedTuple):
    """What is needed to read files, in whatever process."""

    root: Path
    how: How
    pictures: Mapping[str, Asset]
    known: Mapping[str, bytes]
    folder: Path


def _reader(task: _Task, shelf: PackShelf | None) -> Callable[[Sequence[str]], list[_Read]]:
    """What reads files; in a process of its own, it puts the records into a pack of its own."""
    own = shelf if shelf is not None else PackShelf(task.folder, os.getpid())

    def work(paths: Sequence[str]) -> list[_Read]:
        done = in_step(lambda path: _read_file(path, task, own), paths)
        own.flush()
        return done

    return work


def _read_file(path: str, task: _Task, shelf: PackShelf) -> Steps[_Read]:
    report = Report()
    payload = read(f"{task.root}/{path}", path, report)  # far faster than a path that is put together
    if payload is None:
        return _Read(b"", None, report.diagnostics)
    digest = digest_of_bytes(payload)
    yield
    if task.known.get(path) == digest:
        return _Read(digest, None, (), same=True)
    reading = yield from read_content(path, payload, task.how, Pictures(task.pictures), report, digest=digest)
    if reading is not None:
        spot = shelf.put(reading.record, reading.text)
        reading = Reading(Outline._make((*reading.outline[:-1], spot)), b"", b"", reading.pictures)
    return _Read(digest, reading, report.diagnostics)


# -- rows of the memory


def _is_sound(read: _Read) -> bool:
    return not any(problem.severity == "error" for problem in read.problems)


def _row(
    stamp: bytes, read: _Read, reading: Reading, known: dict[tuple[str, str], tuple[str, str]]
) -> SourceRow:
    """What to remember of a file. What `known` has of its terms is shared, so that it is kept once."""
    terms = tuple(
        (taxonomy, tuple([known.setdefault(term, term) for term in terms]))
        for taxonomy, terms in reading.outline.terms
    )
    problems = tuple(problem.as_row() for problem in read.problems)
    outline = (*reading.outline[:_TERMS], terms, *reading.outline[_TERMS + 1 :])
    return stamp, read.digest, outline, reading.pictures, problems
