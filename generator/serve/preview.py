"""One build → its outcome; and what is served at present: the last good site, and what is wrong.

Builds follow one another here, so what they remember is not read from the disk each time, and the browser
does not wait until it is written there, nor until every file of the folder has been looked at. Several
servers of one site share its folder and take turns; each sees by the stamp of what is remembered that
another one has built.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from generator.artifacts import MANIFEST, UNDER_WAY, check_writable
from generator.build import Settings, build
from generator.config import load_config
from generator.diagnostics import Diagnostic, Report, show_text
from generator.lock import locked
from generator.memory import Last, Look, Memory, Place, memory_folder, open_place, unchanged
from generator.parallel import Progress
from generator.places import layout_folders
from generator.search_index import Indexer
from generator.site_index import is_of_index
from generator.survey import NO_STAMP, STAMP_SIZE, stamp, stamps
from generator.urls import base_path

FOLDER = Path(".dateline", "serve")
"""Where a preview is built, below the site's folder. Never public/: it shows drafts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """A site as a host would serve it: its files, its sub-path, and what `_redirects` and `_headers` say.

    `headers` has a prefix of addresses, a name and a value each; `digest` is one of all files.
    """

    folder: Path
    digest: str
    base: str = ""
    redirects: Mapping[str, str] = field(default_factory=dict)
    headers: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one build gave: a site, or problems that kept it from being built, or a fault of our own."""

    site: BuiltSite | None = None
    problems: tuple[Diagnostic, ...] = ()
    fault: str = ""
    pages: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What browsers are shown: the last good site, and what the last build found wrong, if it failed.

    `version` is another one whenever they would be shown something else.
    """

    version: str = ""
    site: BuiltSite | None = None
    problems: tuple[Diagnostic, ...] = ()
    fault: str = ""

    @property
    def failed(self) -> bool:
        return bool(self.problems or self.fault)


class Preview:
    """The present state, and a way to wait for the next. Lives in one event loop."""

    def __init__(self) -> None:
        self.state = State()
        self.closed = False
        self._series = secrets.token_hex(4)
        self._number = 0
        self._turn = asyncio.Event()

    def update(self, outcome: Outcome) -> bool:
        """Show what a build gave. A failed one leaves the last good site where it is.

        Gives whether that is another version.
        """
        former = self.state
        if outcome.site is None:
            state = replace(former, problems=outcome.problems, fault=outcome.fault)
        else:
            state = replace(former, site=outcome.site, problems=(), fault="")
        # the line that a problem quotes takes no part in comparisons, but is shown
        is_other = state != former or show_text(state.problems) != show_text(former.problems)
        if is_other:
            self._number += 1
            self.state = replace(state, version=f"{self._series}-{self._number}")
            self._end_turn()
        return is_other

    def close(self) -> None:
        """Let go of everyone who waits: the server stops."""
        self.closed = True
        self._end_turn()

    async def is_new(self, seen: str, seconds: float) -> bool:
        """Whether there is another version than the one seen, or will be one in as many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.state.version == seen and not self.closed:
                    await self._turn.wait()
        return self.state.version != seen

    def _end_turn(self) -> None:
        self._turn.set()
        self._turn = asyncio.Event()


class Builder:
    """Builds one site with its drafts, again and again. `keep` when there is time.

    The search index is not made with it but behind it, where `is_index_due`: nobody waits for that, and it is
    given up for the next edit.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._folder = root / FOLDER
        self._clock = memory_folder(root, self._folder, drafts=True) / "tick"
        self._left = NO_STAMP
        self._memory: _Held | None = None
        self._trusts = False
        self.is_index_due = False

    def build(
        self,
        now: datetime,
        *,
        jobs: int = 1,
        progress: Progress = lambda _stage, _done, _of: None,
        indexer: Indexer | None = None,
    ) -> Outcome:
        """Build the site, and with an `indexer` its search index.

        Never raises: a fault of our own is an outcome too.
        """
        report = Report()
        started = time.monotonic()
        try:
            outcome = self._build(now, jobs, report, progress, indexer)
        except Exception:  # noqa: BLE001 - whatever it is, the server outlives it and shows it
            self._memory = None
            outcome = Outcome(problems=report.diagnostics, fault=traceback.format_exc())
        return replace(outcome, seconds=time.monotonic() - started)

    def keep(self) -> bool:
        """Write down what is remembered. Gives whether the files are as they were left.

        If not, the next build makes them so.
        """
        memory = self._memory
        if memory is None or memory.last is None or not self._trusts:
            return True
        try:
            with self._turn():
                if memory.is_own():
                    memory.write()
                self._trusts = stamps(str(self._folder), memory.last.paths) == memory.last.stamps
        except OSError:  # the next build reports it
            return True
        return self._trusts

    def _build(
        self, now: datetime, jobs: int, report: Report, progress: Progress, indexer: Indexer | None
    ) -> Outcome:
        check_writable(self._folder, self.root, report)
        if report.failed:
            return Outcome(problems=report.diagnostics)
        self._folder.parent.mkdir(exist_ok=True)
        with self._turn():
            place = open_place(self.root, self._folder, layout_folders(self.root), drafts=True)
            last = None if indexer else unchanged(place, drafts=True, moment=now.timestamp())
            config = load_config(self.root, Report()) if last is not None else None
            if last is not None and config is not None:
                return self._as_before(last, base_path(config.base_url))
            memory = self._recall(place)
            settings = Settings(
                out=self._folder,
                now=now,
                drafts=True,
                jobs=jobs,
                indexes=indexer is not None,
                indexer=indexer,
            )
            place = memory.trusted(place, self._folder) if self._trusts else place
            self._trusts = False
            built = build(self.root, settings, memory, place, report=report, progress=progress)
            self.is_index_due = memory.is_index_due
            if built is None or built.published is None:
                return Outcome(problems=report.diagnostics)
            self._trusts = True
            digest = _digest(self._folder, {path: state for path, (_, state, _) in memory.outputs.items()})
            site = read_built(self._folder, digest, base_path(built.site.config.base_url))
            return Outcome(site=site, problems=report.diagnostics, pages=built.pages)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Servers of one site share its folder, so only one builds at a time.

        Each touches the clock when it looks at the folder, so it tells whether another one has been there.
        """
        with locked(self._folder.with_suffix(".lock")):
            self._trusts = self._trusts and self._left == stamp(str(self._clock))
            yield
            self._left = stamp(str(self._clock))

    def _recall(self, place: Place) -> _Held:
        """What builds remembered: read again where the last was not one of ours."""
        if self._memory is None or not self._memory.is_own():
            self._memory = _Held(place.folder)
            self._trusts = False
        return self._memory

    def _as_before(self, last: Last, base: str) -> Outcome:
        places = range(0, len(last.stamps), STAMP_SIZE)
        states = [last.stamps[place : place + STAMP_SIZE] for place in places]
        digest = _digest(self._folder, dict(zip(last.paths, states, strict=True)))
        return Outcome(
            site=read_built(self._folder, digest, base),
            problems=tuple(Diagnostic.of_row(row) for row in last.problems),
            pages=last.pages,
        )


class _Held(Memory):
    """A memory that is not written to the disk before a build is shown, but when it is told to.

    That the one there is out of date does no harm: what it does not know is made again.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.last: Last | None = None
        self._look: Look | None = None
        self._written = self._stamps()

    def is_own(self) -> bool:
        """Whether no other process has written a memory since this one was read or written."""
        return self._written == self._stamps()

    def _stamps(self) -> bytes:
        return stamps(str(self.folder), ("index", "changes"))

    def save(self) -> None:
        """Do nothing yet."""
        self._look = None

    def remember_last(self, last: Last, look: Look) -> None:
        """Hold it."""
        self.last, self._look = last, look

    def write(self) -> None:
        """Write what is held, unless it was written before."""
        if self.last is not None and self._look is not None:
            super().save()
            super().remember_last(self.last, self._look)
            self._look = None
            self._written = self._stamps()

    def trusted(self, place: Place, out: Path) -> Place:
        """How everything stands, taking it that the output folder is as the last build left it."""
        last = self.last
        manifest = self.outputs.get(MANIFEST)
        if last is None or manifest is None or manifest[1] != stamp(str(out / MANIFEST)):
            return place
        return place._replace(last=last, states=lambda: last.stamps)


def _digest(folder: Path, states: Mapping[str, bytes]) -> str:
    """Another one as soon as a file that is served was written or removed, the search index left aside.

    A file whose stamp is not known to be final is asked for it.
    """
    shown = states.keys() - {MANIFEST, UNDER_WAY}
    paths = sorted(path for path in shown if not is_of_index(path))
    final = [states[path] if states[path] != NO_STAMP else stamp(f"{folder}/{path}") for path in paths]
    whole = "\0".join(paths).encode() + b"\0" + b"".join(final)
    return hashlib.blake2b(whole, digest_size=16).hexdigest()


def read_built(folder: Path, digest: str, base: str) -> BuiltSite:
    """The site that a build has left in a folder."""
    redirects = {}
    for line in (folder / "_redirects").read_text(encoding="utf-8").splitlines():
        former, present, _status = line.split()
        redirects[former] = present
    headers = []
    prefix = ""
    for line in (folder / "_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            prefix = line.rstrip("*")
        elif ":" in line:  # else it takes back what another rule says, as later ones do here anyway
            name, _, value = line.partition(":")
            headers.append((prefix, name.strip(), value.strip()))
    return BuiltSite(
        folder=folder.resolve(),
        digest=digest,
        base=base,
        redirects=redirects,
        headers=tuple(headers),
    )
