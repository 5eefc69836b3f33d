"""The command line: arguments in, words and exit codes out. The only module that prints.

Exit codes: 0 fine, 1 problems in the user's files, 2 wrong usage. A fault of Dateline's own is a
traceback. What a command does is imported when it runs, so that `--help` answers at once.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from generator import __version__
from generator.job import Ask, Done, Stages, run_build

if TYPE_CHECKING:
    from generator.diagnostics import Diagnostic
    from generator.ingest.line import Ingested
    from generator.parallel import Progress

Command = TypeVar("Command", bound=Callable[..., object])

_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class _Moment(click.ParamType[datetime]):
    name = "moment"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"not a date: {value!r}; write 2025-06-01T12:00:00Z", param, ctx)
        if moment.tzinfo is None:
            self.fail(f"{value!r} does not say its UTC offset; write {value}Z for UTC", param, ctx)
        return moment


def _reporting(command: Command) -> Command:
    """The options of every command that can find problems."""
    formats = click.Choice(["text", "json"])
    add = click.option(
        "--format",
        "shape",
        type=formats,
        default="text",
        help="How problems are printed: for people or programs.",
    )
    return add(command)


def _building(command: Command) -> Command:
    """The options of every command that assembles the site."""
    now = click.option("--now", type=_Moment(), help="Build as at this moment, e.g. 2025-06-01T12:00:00Z.")
    drafts = click.option("--drafts", is_flag=True, help="Show drafts, scheduled and expired entries too.")
    jobs = click.option(
        "--jobs", type=click.IntRange(1, 256), default=None, help="Processes to use; all cores if not given."
    )
    strict = click.option("--strict", is_flag=True, help="Warnings fail, as errors do.")
    return now(drafts(strict(jobs(command))))


@click.group(context_settings=_HELP)
@click.version_option(__version__, prog_name="dateline", message="%(prog)s %(version)s")
@click.option(
    "--site",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder of the site, if not this one.",
)
@click.pass_context
def main(context: click.Context, site: Path) -> None:
    """Dateline makes a news digest: from clippings to a site with feeds.

    \b
    seeds/    clippings, as pasted from a page
    content/  entries: Markdown with front matter, yours to edit
    public/   the built site

    \b
    Examples:
      dateline new my-digest     start a digest in a new folder
      dateline ingest            make entries of new clippings
      dateline build             build the site
      dateline serve             look at it, and see every edit at once
    """
    context.obj = site.resolve()


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def new(_site: Path, folder: Path) -> None:
    """Start a digest in a new FOLDER.

    \b
    Example:
      dateline new my-digest && cd my-digest && dateline build
    """
    from generator.scaffold import make_site

    made = make_site(folder)
    if made is None:
        message = f"{folder} is not empty; name a new folder"
        raise click.UsageError(message)
    click.echo(f"Made a digest in {folder}:")
    for path in made:
        click.echo(f"  {path}")
    click.echo(f"\nNext: cd {folder} && dateline build, then dateline serve to look at it.")
    click.echo("Edit config.yaml first of all: the title, base_url and tag_authority are examples.")


@main.command()
@click.option("--now", type=_Moment(), help="What `2 hours ago` in a clipping counts from.")
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@_reporting
@click.pass_obj
def ingest(site: Path, now: datetime | None, quiet: bool, shape: str) -> None:
    """Make entries in content/ of the clippings in seeds/.

    A clipping that was ingested before is left alone, and an entry is never overwritten.

    \b
    Examples:
      dateline ingest
      dateline ingest --format json > problems.json
    """
    from generator.config import load_config
    from generator.diagnostics import Report
    from generator.ingest.line import ingest as ingest_seeds

    report = Report()
    with _locked(site):
        config = load_config(site, report)
        ingested = ingest_seeds(site, config, report, now) if config is not None else ()
    _print_problems(report.diagnostics, shape)
    if not quiet and shape == "text" and config is not None:
        _print_ingested(ingested)
    sys.exit(_code(report.diagnostics, strict=False))


@main.command()
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Where to; public/ if not given."
)
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@click.option("--timings", is_flag=True, help="Print how long each stage took.")
@_building
@_reporting
@click.pass_obj
def build(
    site: Path,
    *,
    out: Path | None,
    quiet: bool,
    timings: bool,
    drafts: bool,
    strict: bool,
    now: datetime | None,
    jobs: int | None,
    shape: str,
) -> None:
    """Build the site from content/ into public/.

    Nothing is written when there are problems. Only files that an earlier build made are ever removed.

    \b
    Examples:
      dateline build
      dateline build --drafts --out /tmp/preview
      dateline build --strict --now 2025-06-01T12:00:00Z
    """
    started = time.monotonic()
    stages = Stages(started)
    ask = Ask(
        out=(out or site / "public").absolute(),
        now=now or datetime.now(UTC),
        drafts=drafts,
        strict=strict,
        jobs=jobs or _cores(),
    )
    with _locked(site), _progress(quiet=quiet or shape == "json") as progress:
        done = run_build(site, ask, progress, stages)
    _print_problems(done.problems, shape)
    if done.pages and not quiet and shape == "text":
        _print_built(done, out or Path("public"), time.monotonic() - started)
    if timings:
        for name, seconds in stages.rows:
            click.echo(f"{name:<10}{seconds * 1000:10.1f} ms", err=True)
    sys.exit(_code(done.problems, strict=strict))


@main.command()
@_building
@_reporting
@click.pass_obj
def check(
    site: Path, *, drafts: bool, strict: bool, now: datetime | None, jobs: int | None, shape: str
) -> None:
    """Check everything that a build checks, and write nothing.

    \b
    Examples:
      dateline check --strict
      dateline check --format json
    """
    ask = Ask(
        out=site / "public",
        now=now or datetime.now(UTC),
        drafts=drafts,
        strict=strict,
        jobs=jobs or _cores(),
        publishes=False,
    )
    with _locked(site), _progress(quiet=shape == "json") as progress:
        done = run_build(site, ask, progress, Stages(time.monotonic()))
    _print_problems(done.problems, shape)
    if done.pages and shape == "text" and not done.problems:
        click.echo(f"No problems in {_many(done.entries, 'entry')}.")
    sys.exit(_code(done.problems, strict=strict))


@main.command()
@click.argument("url")
@_building
@_reporting
@click.pass_obj
def explain(
    site: Path, *, url: str, drafts: bool, strict: bool, now: datetime | None, jobs: int | None, shape: str
) -> None:
    """Say what the page or feed at URL is made from, and whether and why it is made again.

    \b
    Examples:
      dateline explain /
      dateline explain /tags/us-china/rss.xml
    """
    from generator.build import Settings, plan_site
    from generator.diagnostics import Report
    from generator.explain import explain as explain_url
    from generator.memory import Memory, open_place
    from generator.places import layout_folders

    report = Report()
    out = site / "public"
    settings = Settings(
        out=out, now=now or datetime.now(UTC), drafts=drafts, strict=strict, jobs=jobs or _cores()
    )
    explained = None
    with _locked(site):
        place = open_place(site, out, layout_folders(site), drafts=drafts)
        memory = Memory(place.folder)
        planned = plan_site(site, settings, memory, place, report=report, progress=lambda *_: None)
        if planned is not None:
            explained = explain_url(url, *planned, memory)
    _print_problems(report.diagnostics, shape)
    if planned is not None and explained is None:
        message = f"nothing is made at {url!r}; write the url of a page or feed, such as /tags/us-china/"
        raise click.UsageError(message)
    if explained is not None:
        click.echo(f"{url} is {explained.path}")
        for what, name in explained.made_from:
            click.echo(f"  {what:<10}{name}")
        click.echo(f"It is {explained.state}.")
    sys.exit(_code(report.diagnostics, strict=strict))


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one."
)
@click.option("--open", "opens", is_flag=True, help="Open the site in the browser.")
@click.pass_obj
def serve(site: Path, host: str, port: int, opens: bool) -> None:
    """Serve the site with its drafts, and build it again after every edit.

    The browser reloads by itself; problems are shown in the page. Ctrl-C stops.

    \b
    Examples:
      dateline serve
      dateline serve --port 0 --open
    """
    from generator.serve import serve as serve_site

    serve_site(site, host=host, port=port, opens=opens, say=click.echo)


# -- printing


def _print_problems(problems: Sequence[Diagnostic], shape: str) -> None:
    if shape == "json":
        from generator.diagnostics import show_json

        click.echo(show_json(problems))
    elif problems:
        from generator.diagnostics import show_text

        click.echo(show_text(problems), err=True)
        errors, warnings = (_count(problems, severity) for severity in ("error", "warning"))
        click.echo(f"\n{_many(errors, 'error')}, {_many(warnings, 'warning')}", err=True)


def _print_built(done: Done, out: Path, seconds: float) -> None:
    if done.written is None:
        click.echo("Nothing was written.", err=True)
        return
    click.echo(
        f"Built {_many(done.pages, 'page')} and {_many(done.feeds, 'feed')} "
        f"from {_many(done.entries, 'entry')} in {seconds:.1f} s."
    )
    written, unchanged, removed = done.written
    click.echo(f"{out}: {written} files written, {unchanged} unchanged, {removed} removed.")


def _print_ingested(ingested: tuple[Ingested, ...]) -> None:
    for one in ingested:
        if one.outcome != "unchanged":
            click.echo(one)
        for question in one.seed.questions if one.seed else ():
            click.echo(f"  ? {question.text} ({one.seed_path}:{question.line})")
    new = sum(one.outcome == "new" for one in ingested)
    click.echo(f"{_many(len(ingested), 'clipping')}, {new} new.")


def _cores() -> int:
    return os.cpu_count() or 1


def _many(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"


def _count(problems: Sequence[Diagnostic], severity: str) -> int:
    return sum(problem.severity == severity for problem in problems)


def _code(problems: Sequence[Diagnostic], *, strict: bool) -> int:
    return 1 if _count(problems, "error") or (strict and problems) else 0


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Progress]:
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
def _locked(site: Path) -> Iterator[None]:
    """One command at a time on a site; the lock goes with the process that holds it."""
    from generator.lock import locked

    if not (site / "config.yaml").exists():
        yield
        return
    folder = site / ".dateline"
    folder.mkdir(exist_ok=True)
    words = "Another dateline command is at work on this site; waiting for it."
    with locked(folder / "lock", lambda: click.echo(words, err=True)):
        yield


def run() -> None:
    """The command in a process of its own.

    Nothing that a build makes is garbage before it ends, so looking for garbage is wasted; and so is giving
    the memory back piece by piece.
    """
    gc.disable()
    try:
        main(prog_name="dateline")
    except SystemExit as end:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(end.code if isinstance(end.code, int) else int(end.code is not None))
