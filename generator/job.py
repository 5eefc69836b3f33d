"""One build as it is asked for: done, or found done already.

To see that nothing has changed takes next to no time, since nothing else is imported for it.
"""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from generator.ground.diagnostics import Diagnostic
    from generator.ground.mate import Mate
    from generator.ground.parallel import Progress
    from generator.memory.store import Last


NEEDED = tuple(
    f"generator.{name}"
    for name in (
        *("shapes.settings", "shapes.model", "ground.diagnostics", "shapes.fields", "readers.config"),
        *("renderers.feeds", "texts.markup", "readers.entries", "readers.content", "writers.press"),
        *("readers.reading", "graph.pages", "wanted", "build"),
    )
)
"""What a build imports, in small steps. What renders pages comes later, or in another process."""


class Done(NamedTuple):
    """What a build did: how much there is, and what was wrong.

    `written` is how many files were written, unchanged and removed; nothing where problems kept it from
    publishing. `restored` are files that somebody else had changed or removed. `paths` are those of all files
    to be, where they had to be found out; they are `complete` unless files of content/ were too faulty to be
    taken in. `kept` is what the build worked with: to take all that apart takes longer than to end with it.
    """

    pages: int = 0
    feeds: int = 0
    entries: int = 0
    problems: tuple[Diagnostic, ...] = ()
    written: tuple[int, int, int] | None = None
    restored: tuple[str, ...] = ()
    paths: Collection[str] | None = None
    complete: bool = True
    kept: object = None


class Ask(NamedTuple):
    """What is asked of a build: where to, at which moment, and how."""

    out: Path
    now: datetime
    drafts: bool
    strict: bool
    jobs: int
    publishes: bool = True


class Stages:
    """When each stage of a build began."""

    def __init__(self, started: float) -> None:
        self._began = [("start", started)]

    def __call__(self, name: str) -> None:
        self._began.append((name, time.monotonic()))

    @property
    def rows(self) -> list[tuple[str, float]]:
        """Each stage with its seconds, and all of them."""
        ends = [began for _, began in self._began[1:]] + [time.monotonic()]
        rows = [(name, end - began) for (name, began), end in zip(self._began, ends, strict=True)]
        return [*rows, ("in all", ends[-1] - self._began[0][1])]


def run_build(site: Path, ask: Ask, progress: Progress, stage: Callable[[str], None]) -> Done:
    """Build, unless everything is as it was: to see that takes next to no time."""
    from generator.ground.places import layout_folders
    from generator.memory.place import open_place, unchanged

    stage("look")
    place = open_place(
        site, ask.out, layout_folders(site), drafts=ask.drafts, meanwhile=_import_what_a_build_needs
    )
    last = unchanged(place, drafts=ask.drafts, moment=ask.now.timestamp())
    if last is not None:
        return _done_before(last, strict=ask.strict)
    stage("import")
    from generator.build import Settings, build
    from generator.ground.diagnostics import Report
    from generator.ground.parallel import can_fork
    from generator.memory.store import Memory
    from generator.writers.aside import told_disk

    report = Report()
    mate = _mate() if ask.jobs > 1 and place.last is not None and can_fork() else None
    settings = Settings(**ask._asdict(), stage=stage, mate=mate)
    stage("recall")
    memory = Memory(place.folder, goes_on=False)
    built = None
    try:
        with told_disk(site, report):  # beside what else is wrong
            built = build(site, settings, memory, place, report=report, progress=progress)
    finally:
        if mate is not None:
            mate.end()
    if built is None:
        return Done(problems=report.diagnostics)
    done = built.published
    return Done(
        pages=built.pages,
        feeds=built.feeds,
        entries=built.entries,
        problems=report.diagnostics,
        written=(done.written, done.unchanged, done.removed) if done is not None else None,
        restored=done.restored if done is not None else (),
        paths=built.wanted.keys,
        complete=built.complete,
        kept=(memory, built),
    )


def _mate() -> Mate:
    """What renders the pages of a small edit: it imports Jinja2 while it is found out which they are."""
    from generator.ground.mate import Mate

    return Mate(_get_ready)


def _get_ready() -> None:
    from generator.ground.parallel import BEHIND

    os.nice(BEHIND)
    importlib.import_module("generator.renderers.layouts")


def _import_what_a_build_needs(until: Callable[[], bool]) -> None:
    """Import one thing after the other, until it is known whether there is anything to build."""
    for name in NEEDED:
        if until():
            return
        importlib.import_module(name)


def _done_before(last: Last, *, strict: bool) -> Done:
    problems: tuple[Diagnostic, ...] = ()
    if last.problems:
        from generator.ground.diagnostics import Diagnostic

        problems = tuple(Diagnostic.of_row(row) for row in last.problems)
    written = None if strict and problems else (0, len(last.paths) - 2, 0)
    return Done(last.pages, last.feeds, last.entries, problems, written)
