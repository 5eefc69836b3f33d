"""Builds that follow one another in a process that stays.

What they remember is not read from the disk each time, and the browser does not wait until it is written
there, nor until every file has been looked at: of the inputs, only what the watcher names is looked at again,
and the output is taken to be as it was left. `keep` does all that when there is time, and tells when
something was missed. Several servers of one site share its folder and take turns; each sees by the stamp of
what is remembered that another one has built.
"""

from __future__ import annotations

import functools
import hashlib
import time
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from generator.build import Built, Settings, build
from generator.early import Audience
from generator.explain import Explained, explain
from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.lock import locked
from generator.ground.parallel import Progress
from generator.ground.places import layout_folders
from generator.ground.survey import FILE, NO_STAMP, STAMP_SIZE, stamp, stamps, survey_again, tick_of
from generator.ground.urls import INDEX_URL, base_path
from generator.memory.look import Look
from generator.memory.place import Place, look_at, open_place, unchanged
from generator.memory.store import Last, Memory, memory_folder
from generator.serve.preview import FOLDER, BuiltSite, Outcome, Unpublished, read_built
from generator.writers.artifacts import MANIFEST, UNDER_WAY, check_writable, is_under_way
from generator.writers.aside import report_disk
from generator.writers.search_index import Indexer

_UNSEEN = (MANIFEST, UNDER_WAY, INDEX_URL[1:])
"""What no page shows: the lists of files, and the search index, which is made behind the others."""

_LOOKED_AT_A_TIME = 500
"""After so many files it is asked whether there is time for more."""


class InterruptedBuildError(Exception):
    """What `progress` raises where a build is no longer wanted."""


class Builder:
    """Builds one site with its drafts, again and again. `keep` when there is time.

    The search index is not made with it but behind it, where `is_index_due`: nobody waits for that, and it is
    given up for the next edit. `built` is the last build that published.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folder = root / FOLDER
        self._clock = memory_folder(root, self._folder, drafts=True) / "tick"
        self._left = NO_STAMP
        self._memory: _LateMemory | None = None
        self._trusts = False
        self._seen: tuple[tuple[Path, ...], Look] | None = None
        self._spare: Built | None = None
        self.built: Built | None = None
        self.is_index_due = False

    def build(
        self,
        now: datetime,
        *,
        edited: Collection[Path] | None = None,
        jobs: int = 1,
        progress: Progress = lambda _stage, _done, _of: None,
        indexer: Indexer | None = None,
        audience: Audience | None = None,
    ) -> Outcome | None:
        """Build the site, and with an `indexer` its search index.

        `edited` are the files that were edited since the last build, if it is known that no others were.
        Gives nothing where `progress` raised InterruptedBuildError: then the next does what is left.
        Never raises: a fault of our own is an outcome too.
        """
        report = Report()
        started = time.monotonic()
        settings = Settings(
            out=self._folder,
            now=now,
            drafts=True,
            jobs=jobs,
            indexes=indexer is not None,
            indexer=indexer,
            audience=audience,
        )
        try:
            outcome = self._build(settings, edited, report, progress)
        except InterruptedBuildError:
            return None
        except Exception as error:  # noqa: BLE001 - whatever it is, the server outlives it and shows it
            self._memory = None
            is_told = isinstance(error, OSError) and report_disk(error, self.root, report)
            fault = "" if is_told else traceback.format_exc()
            outcome = Outcome(problems=report.diagnostics, fault=fault)
        return replace(outcome, seconds=time.monotonic() - started)

    def keep(self, ends: Callable[[], bool] = lambda: False) -> bool:
        """Write down what is remembered. Gives whether all files are as they were seen and left.

        If not, the next build looks at all of them. Where there is no time any more, as `ends` tells, what is
        left of it is done another time.
        """
        memory, self._spare = self._memory, None
        if memory is None or self._seen is None or not self._seen[1].found:
            return True
        try:
            with self._turn():
                folders = layout_folders(self.root)
                look = look_at(self.root, folders, memory.folder)
                if ends():
                    return True
                if (folders, look.found) != (self._seen[0], self._seen[1].found):
                    self._seen = None
                    return False
                if memory.last is None or not self._trusts:
                    return True
                if memory.is_own():
                    memory.write(look)
                self._trusts = _is_as_left(self._folder, memory.last, ends)
        except OSError:  # the next build reports it
            return True
        return self._trusts

    def explain(self, url: str) -> Explained | None:
        """What the page or feed at a url was made from by the last build, if it made one."""
        built, memory = self.built, self._memory
        return (
            explain(url, built.site, built.wanted, memory)
            if built is not None and memory is not None
            else None
        )

    def _build(
        self, settings: Settings, edited: Collection[Path] | None, report: Report, progress: Progress
    ) -> Outcome:
        check_writable(self._folder, self.root, report)
        if report.failed:
            return Outcome(problems=report.diagnostics)
        self._folder.parent.mkdir(exist_ok=True)
        with self._turn():
            place = self._place(edited)
            if not place.sound and settings.indexer is None and self.built is not None:
                last = unchanged(place, drafts=True, moment=settings.now.timestamp())
                if last is not None:
                    return self._as_before(last, self.built)
            memory = self._recall(place)
            trusted, self._trusts = self._trusts, False
            place = place._replace(sound=trusted)
            try:
                built = build(self.root, settings, memory, place, report=report, progress=progress)
            except InterruptedBuildError:
                self._trusts = trusted  # it is known what was published
                memory.give_up()
                raise
            self.is_index_due = memory.is_index_due
            if built is None or built.published is None:
                self._trusts = trusted and not is_under_way(self._folder)
                return Outcome(problems=report.diagnostics)
            self._trusts = True
            self._spare, self.built = self.built, built  # to take the former apart takes time that no one has
            digest = _digest(self._folder, dict(zip(memory.outputs, memory.outputs.states, strict=True)))
            return Outcome(site=self._site(built, digest), problems=report.diagnostics, pages=built.pages)

    def _site(self, built: Built, digest: str) -> BuiltSite:
        unpublished = [
            Unpublished(one.url, one.draft, one.publish_at, one.expires)
            for one in built.site.written
            if one.draft or one.publish_at is not None or one.expires is not None
        ]
        return read_built(self._folder, digest, base_path(built.site.config.base_url), unpublished)

    def _place(self, edited: Collection[Path] | None) -> Place:
        """How everything stands: where it is known what was edited, only that is looked at."""
        memory, folders = self._memory, layout_folders(self.root)
        if (
            edited is not None
            and self._trusts
            and self._seen is not None
            and self._seen[0] == folders
            and memory is not None
            and memory.is_own()
            and memory.is_manifest_sound(self._folder)
        ):
            look = _look_again(self.root, folders, edited, self._seen[1], memory.folder)
            place = Place(memory.folder, look, None, bytes, sound=True)
        else:
            place = open_place(self.root, self._folder, folders, drafts=True)
        self._seen = folders, place.look
        return place

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Servers of one site share its folder, so only one builds at a time.

        Each touches the clock when it looks at the folder, so it tells whether another one has been there.
        """
        with locked(self._folder.with_suffix(".lock")):
            self._trusts = self._trusts and self._left == stamp(str(self._clock))
            try:
                yield
            finally:
                self._left = stamp(str(self._clock))

    def _recall(self, place: Place) -> _LateMemory:
        """What builds remembered: read again where the last was not one of ours."""
        if self._memory is None or not self._memory.is_own():
            self._memory = _LateMemory(place.folder)
            self._trusts = False
        self._trusts = self._trusts and self._memory.is_manifest_sound(self._folder)
        return self._memory

    def _as_before(self, last: Last, built: Built) -> Outcome:
        places = range(0, len(last.stamps), STAMP_SIZE)
        states = [last.stamps[place : place + STAMP_SIZE] for place in places]
        digest = _digest(self._folder, dict(zip(last.paths, states, strict=True)))
        return Outcome(
            site=self._site(built, digest),
            problems=tuple(Diagnostic.of_row(row) for row in last.problems),
            pages=last.pages,
        )


def _look_again(
    root: Path, layouts: Sequence[Path], edited: Iterable[Path], look: Look, folder: Path
) -> Look:
    """How the inputs stand after these files were edited, all others being as they were.

    `edited` are absolute paths without links in them. Where something else than a plain file was edited, all
    is looked at.
    """
    tick = tick_of(str(folder / "tick"))
    found = dict(look.found)
    found["config.yaml"] = FILE, stamp(str(root / "config.yaml"))
    places = [((root / "content").resolve(), "content/")]
    places += [(layout_folder, f"layouts {number}/") for number, layout_folder in enumerate(layouts)]
    for path in edited:
        for place, prefix in places:
            if path.is_relative_to(place) and not survey_again(
                str(place), prefix, [path.relative_to(place).as_posix()], found
            ):
                return look_at(root, layouts, folder)
    return Look(tick, found=found)


def _is_as_left(folder: Path, last: Last, ends: Callable[[], bool]) -> bool:
    """Whether the files of a folder are as the last build left them, as far as there is time to look."""
    for start in range(0, len(last.paths), _LOOKED_AT_A_TIME):
        if ends():
            break
        end = start + _LOOKED_AT_A_TIME
        left = last.stamps[STAMP_SIZE * start : STAMP_SIZE * end]
        if stamps(str(folder), last.paths[start:end]) != left:
            return False
    return True


class _LateMemory(Memory):
    """A memory that is not written to the disk before a build is shown, but when it is told to.

    That the one there is out of date does no harm: what it does not know is made again.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._make_last: Callable[[], Last] | None = None
        self._is_due = False
        self._written = self._stamps()

    @property
    def last(self) -> Last | None:
        """The last build that published."""
        return self._make_last() if self._make_last is not None else None

    def is_own(self) -> bool:
        """Whether no other process has written a memory since this one was read or written."""
        return self._written == self._stamps()

    def _stamps(self) -> bytes:
        return stamps(str(self.folder), ("index", "changes"))

    def is_manifest_sound(self, out: Path) -> bool:
        """Whether the list in the output folder is that of the last build."""
        manifest = self.outputs.get(MANIFEST)
        return manifest is not None and manifest[1] == stamp(str(out / MANIFEST))

    def save(self) -> None:
        """Do nothing yet."""
        self._is_due = False

    def remember_last(self, last: Callable[[], Last], _look: Look) -> None:
        """Hold it."""
        self._make_last, self._is_due = functools.cache(last), True

    def give_up(self) -> None:
        """Forget how the last build that published left the folder: another one may have written to it."""
        self._make_last, self._is_due = None, False

    def write(self, look: Look) -> None:
        """Write what is held, unless it was written before. `look` is how the inputs stand."""
        last = self.last
        if last is not None and self._is_due:
            super().save()
            last = last._replace(listing=look.listing, names=b"")
            super().remember_last(partial(_same, last), look)
            self._is_due = False
            self._written = self._stamps()


def _same(last: Last) -> Last:
    return last


def _digest(folder: Path, states: Mapping[str, bytes]) -> str:
    """Another one as soon as a file that is served was written or removed, the search index left aside.

    A file whose stamp is not known to be final is asked for it.
    """
    final = [
        state if state != NO_STAMP else stamp(f"{folder}/{path}")
        for path, state in states.items()
        if not path.startswith(_UNSEEN)
    ]
    return hashlib.blake2b(b"".join(final), digest_size=16).hexdigest()
