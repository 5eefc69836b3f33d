"""One build → its outcome; and what is served at present: the last good site, and what is wrong."""

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

from filelock import FileLock

from generator.artifacts import MANIFEST
from generator.build import Settings, build
from generator.diagnostics import Diagnostic, Report, show_text
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

    def update(self, outcome: Outcome) -> None:
        """Show what a build gave. A failed one leaves the last good site where it is."""
        former = self.state
        if outcome.site is None:
            state = replace(former, problems=outcome.problems, fault=outcome.fault)
        else:
            state = replace(former, site=outcome.site, problems=(), fault="")
        # the line that a problem quotes takes no part in comparisons, but is shown
        if state != former or show_text(state.problems) != show_text(former.problems):
            self._number += 1
            self.state = replace(state, version=f"{self._series}-{self._number}")
            self._end_turn()

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


def build_preview(root: Path, now: datetime) -> Outcome:
    """Build the site in a folder with its drafts. Never raises: a fault of our own is an outcome too."""
    folder = root / FOLDER
    report = Report()
    started = time.monotonic()
    try:
        with _taking_turns(folder):
            built = build(root, Settings(out=folder, now=now, drafts=True), report, lambda *_: None)
            if built is None or built.published is None:
                return Outcome(problems=report.diagnostics)
            site = read_built(folder, base_path(built.site.config.base_url))
    except Exception:  # noqa: BLE001 - whatever it is, the server outlives it and shows it
        return Outcome(problems=report.diagnostics, fault=traceback.format_exc())
    return Outcome(
        site=site,
        problems=report.diagnostics,
        pages=built.pages,
        seconds=time.monotonic() - started,
    )


def read_built(folder: Path, base: str) -> BuiltSite:
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
        else:
            name, _, value = line.partition(":")
            headers.append((prefix, name.strip(), value.strip()))
    return BuiltSite(
        folder=folder.resolve(),
        digest=hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest(),
        base=base,
        redirects=redirects,
        headers=tuple(headers),
    )


@contextmanager
def _taking_turns(folder: Path) -> Iterator[None]:
    """Two servers of one site share its folder, so only one builds at a time."""
    lock = FileLock(folder.with_suffix(".lock"))
    with suppress(OSError):  # a folder that cannot be written to is for the build to report
        folder.parent.mkdir(exist_ok=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
