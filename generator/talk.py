"""What commands say: problems, a bar where someone watches, who holds the lock.

Without click, so that a build can tell what it did before that is imported.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from generator.ground.diagnostics import Diagnostic
    from generator.ground.parallel import Progress


def say(words: str, *, err: bool = False) -> None:
    """Print a line; with `err` where problems go."""
    print(words, file=sys.stderr if err else sys.stdout, flush=True)


def print_problems(problems: Sequence[Diagnostic], shape: str) -> None:
    if shape == "json":
        from generator.ground.diagnostics import show_json

        say(show_json(problems))
    elif shape == "github":
        from generator.ground.diagnostics import show_github

        if problems:
            say(show_github(problems))
    elif problems:
        from generator.ground.diagnostics import show_text

        say(show_text(problems), err=True)
        errors, warnings = (count(problems, severity) for severity in ("error", "warning"))
        say(f"\n{many(errors, 'error')}, {many(warnings, 'warning')}", err=True)


def cores() -> int:
    return os.cpu_count() or 1


def many(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"


def count(problems: Sequence[Diagnostic], severity: str) -> int:
    return sum(problem.severity == severity for problem in problems)


def code(problems: Sequence[Diagnostic], *, strict: bool) -> int:
    return 1 if count(problems, "error") or (strict and problems) else 0


@contextmanager
def bars(*, quiet: bool) -> Iterator[Progress]:
    """A bar for each stage, where someone watches; else nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda _stage, _done, _of: None
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def show(stage: str, done: int, of: int) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=of)
            bars.update(tasks[stage], completed=done)

        yield show


@contextmanager
def locked(site: Path, shape: str) -> Iterator[None]:
    """One command at a time on a site; the lock goes with the process that holds it.

    Where nothing can be kept there, that is the end, told in a `shape`.
    """
    from generator.ground.lock import locked

    if not ((site / "config.yaml").exists() or (site / ".dateline").is_dir()):
        yield  # nothing is left in a folder that is no site
        return
    folder = kept_folder(site, shape)
    words = "Another dateline command is at work on this site; waiting for it."
    try:
        with locked(folder / "lock", lambda: say(words, err=True)):
            yield
    except OSError as error:
        end_unwritable(error, site, shape)


def kept_folder(site: Path, shape: str) -> Path:
    """The folder in which commands keep what they need again; the end, where it cannot be written to."""
    folder = site / ".dateline"
    try:
        folder.mkdir(exist_ok=True)
        (folder / "lock").touch()
    except OSError as error:
        end_unwritable(error, site, shape)
    return folder


def end_unwritable(error: OSError, site: Path, shape: str) -> NoReturn:
    """The end of a command that can keep nothing in a site; a fault of Dateline's is raised again."""
    from generator.ground.diagnostics import Report
    from generator.writers.aside import report_disk
    from generator.writers.deposits import UnwritableError, report_undeposited

    report = Report()
    if isinstance(error, UnwritableError):
        report_undeposited(error, site, report)
    elif not report_disk(error, site, report):
        raise error
    print_problems(report.diagnostics, shape)
    sys.exit(1)
