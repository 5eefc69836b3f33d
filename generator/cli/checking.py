"""dateline check: all that a build checks, then the proof reader."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import building
from generator.job import Ask, Done, Stages, run_build
from generator.talk import bars, code, cores, locked, many, print_problems

if TYPE_CHECKING:
    from generator.ground.diagnostics import Diagnostic
    from generator.ground.parallel import Progress
    from generator.proof.outside import Asking


@click.command()
@click.option("--no-proof", is_flag=True, help="Only what a build checks.")
@click.option("--links", is_flag=True, help="Ask other hosts whether the pages led to are still there.")
@click.option("--allow-private", is_flag=True, help="With --links: ask hosts of private networks too.")
@click.option("--fix", is_flag=True, help="Mend what can be mended without a doubt: addresses.")
@building
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="Print for people, for programs, or as annotations of GitHub.",
)
@click.pass_obj
def check(
    site: Path,
    *,
    no_proof: bool,
    links: bool,
    allow_private: bool,
    fix: bool,
    drafts: bool,
    strict: bool,
    now: datetime | None,
    jobs: int | None,
    shape: str,
) -> None:
    """Check everything that a build checks, and read the site as a proof reader would.

    Nothing is written, but for addresses with --fix. What is found beyond a build's own problems are
    warnings; `checks` in config.yaml says which matter, and how much.

    \b
    Examples:
      dateline check --strict
      dateline check --links --fix
      dateline check --no-proof --format json
    """
    ask = Ask(
        out=site / "public",
        now=now or datetime.now(UTC),
        drafts=drafts,
        strict=strict,
        jobs=jobs or cores(),
        publishes=False,
    )
    with locked(site, shape), bars(quiet=shape != "text") as progress:
        done = run_build(site, ask, progress, Stages(time.monotonic()))
        problems = done.problems
        if not no_proof:
            problems = _proof(site, ask, done, progress, links=links, allow_private=allow_private, fix=fix)
    print_problems(problems, shape)
    if done.pages and shape == "text" and not problems:
        click.echo(f"No problems in {many(done.entries, 'entry')}.")
    sys.exit(code(problems, strict=strict))


def _proof(
    site: Path, ask: Ask, done: Done, progress: Progress, *, links: bool, allow_private: bool, fix: bool
) -> tuple[Diagnostic, ...]:
    """The problems of a build, with what the proof reader finds; what was mended is left out."""
    from generator.ground.diagnostics import Report
    from generator.proof.line import proof
    from generator.proof.mending import mend

    report = Report()
    report.extend(done.problems)
    asking = _asking(progress, allow_private=allow_private) if links else None
    found = proof(site, ask.now, done.paths, ask.out, asking, complete=done.complete)
    if fix and found.mends:
        for path in mend(site, found.mends, report):
            click.echo(f"{path}: addresses written anew", err=True)
        found = proof(site, ask.now, done.paths, ask.out, asking, complete=done.complete)
    report.extend(found.findings)
    return report.diagnostics


def _asking(progress: Progress, *, allow_private: bool) -> Asking:
    from generator.proof.outside import Asking

    return Asking(
        now=time.time(),
        allows_private=allow_private,
        pause=time.sleep,
        clock=time.monotonic,
        progress=progress,
    )
