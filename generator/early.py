"""Pages that someone looks at while the site is built → shown before all others are made.

An edit of a layout makes every page again, and one of a text some dozen pages and feeds. Whoever looks at one
of them need not wait for the others: it is made first, beside the line, and handed over with the stylesheets
and scripts that it names. When all is done, it is published as all pages are, with the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from generator.graph.planned import Planned, PlannedPage, PlannedPicture
from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.parallel import Progress
from generator.wanted import Wanted
from generator.writers.press import Press

_SOME = 10
"""Fewer pages and feeds than this are made in no time: to make some of them twice would take longer."""


class Audience(Protocol):
    """Who looks at some pages while the site is built, and would rather not wait for all others."""

    def wanted(self) -> Iterable[str]:
        """The paths of the files that are looked at, what is looked at most of all first."""

    def show(self, files: Mapping[str, bytes], problems: Sequence[Diagnostic]) -> None:
        """Take files that will be published when all is done, or what will keep them from it."""


def shown_early(
    audience: Audience,
    wanted: Wanted,
    todo: Sequence[str],
    *,
    press: Press,
    payload_of: Callable[[str], bytes],
    report: Report,
    progress: Progress,
) -> Progress:
    """Show what is looked at now.

    Gives what is told how far the work has got, and then shows what is looked at by that time. `todo` are the
    paths of what there is to make, `payload_of` gives the bytes of an asset. Where pictures are to be made
    for pages, these would come before them, so all is waited for.
    """
    missing = {path: wanted.planned[path] for path in todo if path in wanted.planned}
    if len(missing) < _SOME or any(map(_is_shown, missing.values())):
        return progress
    files = {path: payload_of(path) for path in todo if path in wanted.assets}

    def show() -> None:
        faulty = Report()
        waits = True
        for path in audience.wanted():
            one = missing.pop(path, None)
            payload = press.show(one, faulty) if isinstance(one, PlannedPage) else None
            if payload is not None:
                files[path] = payload
            if payload is not None and waits and not faulty.failed:  # the first need not wait for the others
                waits = False
                audience.show(dict(files), ())
                files.clear()
        if files or faulty.failed:
            problems = (*report.diagnostics, *faulty.diagnostics) if faulty.failed else ()
            audience.show(dict(files), problems)
            files.clear()

    def told(stage: str, done: int, of: int) -> None:
        progress(stage, done, of)
        show()

    show()
    return told


def _is_shown(planned: Planned) -> bool:
    """Whether something to be made is a picture that pages show."""
    return isinstance(planned, PlannedPicture) and planned.on_pages
