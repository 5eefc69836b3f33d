"""Every file of content/ → outlines and pictures, reading only what is not remembered."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from generator.assets import Pictures, is_picture, read_picture
from generator.content import How, Reading, how_to_read, read_content
from generator.diagnostics import Diagnostic, Position, Report
from generator.digests import digest_of_bytes
from generator.files import check_kind, read
from generator.memory import Look, Memory, SourceRow, Sources
from generator.model import Asset
from generator.outlines import Outline
from generator.parallel import Crew, Progress, Steps, in_step, jobs_for
from generator.settings import Config
from generator.shelf import PackShelf, extent_of
from generator.survey import FILE, NO_STAMP, is_settled

_CONTENT = "content/"
_TERMS = Outline._fields.index("terms")
_SPARE = 1 << 22  # bytes of old records that are not worth the while


class _Read(NamedTuple):
    """What became of a file: a digest of its bytes, and unless they are remembered, what it gives."""

    digest: bytes
    reading: Reading | None
    problems: tuple[Diagnostic, ...]
    same: bool = False


class Reader:
    """Reads the files of a site's content/, and puts what they give on the shelf and into the memory."""

    def __init__(self, root: Path, look: Look, config: Config, memory: Memory, shelf: PackShelf) -> None:
        self._root = root
        self._look = look
        self._how = how_to_read(config)
        self._memory = memory
        self._shelf = shelf

    def read_all(
        self, *, jobs: int, report: Report, progress: Progress
    ) -> tuple[list[Outline], dict[str, Asset], bool]:
        """The outlines of all entries and plain pages by the names of their files, and the pictures.

        Last comes whether that is all of them, and none was too faulty. A faulty file is not remembered,
        so that it is read and reported each time.
        """
        memory, found = self._memory, self._look.found
        former = memory.sources if memory.how == self._how.digest else {}
        paths = sorted([path for path in found if path.startswith(_CONTENT)])
        rows: Sources = {}
        for path in paths:
            kind, state = found[path]
            row = former.get(path)
            if row is not None and row[0] == state and kind == FILE and not row[3]:
                rows[path] = row  # as most are
        others = [path for path in paths if path not in rows]
        others = [path for path in others if check_kind(self._root, _CONTENT, path, found[path][0], report)]
        pictures = self._pictures([path for path in others if is_picture(path)], report)
        urls = {path: picture.url for path, picture in pictures.items()}
        waiting = []
        for path in others:
            row = former.get(path)
            if row is not None and row[0] == found[path][1] and _holds(row[3], urls):
                rows[path] = row
            elif path.endswith(".md"):
                waiting.append(path)
            elif not is_picture(path):
                _report_stray(path, report)
        known = {
            path: former[path][1] for path in waiting if path in former and _holds(former[path][3], urls)
        }
        terms: dict[tuple[str, str], tuple[str, str]] = {}
        unkept: dict[str, Outline] = {}
        unfinished = 0  # drafts that lack what no page can be without
        for path, one in self._read_files(waiting, pictures, known, jobs, progress):
            report.extend(one.problems)
            if one.same:
                rows[path] = (self._settled(path), *former[path][1:])
            elif one.reading is not None and _is_sound(one):
                rows[path] = _row(self._settled(path), one, one.reading, terms)
            elif one.reading is not None:
                unkept[path] = one.reading.outline
            elif _is_sound(one):
                unfinished += 1
        for row in [row for row in rows.values() if row[4]]:
            report.extend(map(Diagnostic.of_row, row[4]))
        memory.sources, memory.how = rows, self._how.digest
        make = partial(tuple.__new__, Outline)  # far faster than `_make`, and rows have all fields
        read = [
            make(rows[path][2]) if path in rows else unkept[path]
            for path in paths
            if path in rows or path in unkept
        ]
        wanted = sum(path.endswith(".md") for path in paths)
        return read, pictures, len(read) + unfinished == wanted

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
        stamp = self._look.found[path][1]
        return stamp if is_settled(stamp, self._look.tick) else NO_STAMP

    def _pictures(self, paths: Sequence[str], report: Report) -> dict[str, Asset]:
        pictures = {}
        remembered = {}
        for path in paths:
            stamp = self._settled(path)
            known = self._memory.pictures.get(path)
            if known is not None and known[0] == stamp != NO_STAMP:
                _, name, url, width, height = known
                picture: Asset | None = Asset(name=name, url=url, source=path, width=width, height=height)
            else:
                found_here = Report()
                picture = read_picture(self._root, path, found_here)
                report.extend(found_here.diagnostics)
                if found_here.diagnostics:
                    stamp = b""
            if picture is not None:
                pictures[path] = picture
                remembered[path] = (stamp, picture.name, picture.url, picture.width, picture.height)
        self._memory.pictures = remembered
        return pictures

    def _read_files(
        self,
        paths: Sequence[str],
        pictures: Mapping[str, Asset],
        known: Mapping[str, bytes],
        jobs: int,
        progress: Progress,
    ) -> list[tuple[str, _Read]]:
        """What becomes of these files; of one whose digest is known, that it is the same."""
        if not paths:
            return []
        jobs = jobs_for(len(paths), jobs)
        task = _Task(self._root, self._how, pictures, known, self._memory.folder)
        results: dict[str, _Read] = {}
        with Crew(partial(_reader, task, self._shelf if jobs == 1 else None), jobs) as crew:
            for part, found in crew.run(paths, stage="reading", progress=progress):
                results.update(zip(part, found, strict=True))
        return [(path, results[path]) for path in paths]


def _holds(named: Iterable[tuple[str, str]], urls: Mapping[str, str]) -> bool:
    """Whether the pictures that a file names are still the same."""
    return all(urls.get(path, "") == url for path, url in named)


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
