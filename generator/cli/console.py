"""What every command needs: shared options, words for problems, a bar where someone watches, the lock."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from generator.diagnostics import Diagnostic
    from generator.parallel import Progress

Command = TypeVar("Command", bound=Callable[..., object])


class Moment(click.ParamType[datetime]):
    name = "moment"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"not a date: {value!r}; write 2025-06-01T12:00:00Z", param, ctx)
        if moment.tzinfo is None:
            utc = moment.replace(tzinfo=UTC).isoformat().replace("+00:00", "Z")
            self.fail(f"{value!r} does not say its UTC offset; write {utc} for UTC", param, ctx)
        return moment


def reporting(command: Command) -> Command:
    """The options of every command that can find problems."""
    formats = click.Choice(["text", "json"])
    add = click.option(
        "--format",
        "shape",
        type=formats,
        default="text",
        help="Print for people or for programs.",
    )
    return add(command)


def building(command: Command) -> Command:
    """The options of every command that assembles the site."""
    now = click.option("--now", type=Moment(), help="Build as at this moment, e.g. 2025-06-01T12:00:00Z.")
    drafts = click.option("--drafts", is_flag=True, help="Show drafts, scheduled and expired entries too.")
    jobs = click.option(
        "--jobs", type=click.IntRange(1, 256), default=None, help="Processes to use; all cores if not given."
    )
    strict = click.option("--strict", is_flag=True, help="Warnings fail, as errors do.")
    return now(drafts(strict(jobs(command))))


def print_problems(problems: Sequence[Diagnostic], shape: str) -> None:
    if shape == "json":
        from generator.diagnostics import show_json

        click.echo(show_json(problems))
    elif problems:
        from generator.diagnostics import show_text

        click.echo(show_text(problems), err=True)
        errors, warnings = (count(problems, severity) for severity in ("error", "warning"))
        click.echo(f"\n{many(errors, 'error')}, {many(warnings, 'warning')}", err=True)


def cores() -> int:
    return os.cpu_count() or 1


def many(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
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
def locked(site: Path) -> Iterator[None]:
    """One command at a time on a site; the lock goes with the process that holds it."""
    from generator.lock import locked

    if not (site / "config.yaml").exists():
        yield
        return
    folder = site / ".dateline"
    try:
        folder.mkdir(exist_ok=True)
        (folder / "lock").touch()
    except OSError as error:
        end_unwritable(error, folder, site)
    words = "Another dateline command is at work on this site; waiting for it."
    with locked(folder / "lock", lambda: click.echo(words, err=True)):
        yield


def end_unwritable(error: OSError, path: Path, site: Path) -> NoReturn:
    """The end of a command that can keep nothing in a site."""
    from generator.artifacts import UnwritableError, report_undeposited
    from generator.diagnostics import Report

    report = Report()
    report_undeposited(UnwritableError(path, error), site, report)
    print_problems(report.diagnostics, "text")
    sys.exit(1)
