"""What commands share that look at the whole site without building it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.talk import code, print_problems

if TYPE_CHECKING:
    from generator.build import SitePlan
    from generator.ground.diagnostics import Report


def plan_at(
    site: Path, now: datetime | None, *, drafts: bool = False, jobs: int = 1
) -> tuple[SitePlan | None, Report]:
    """What a build would make at a moment, and what is wrong."""
    from generator.build import Settings, plan_site
    from generator.ground.diagnostics import Report
    from generator.ground.places import layout_folders
    from generator.memory.place import open_place
    from generator.memory.store import Memory

    report, out = Report(), site / "public"
    settings = Settings(out=out, now=now or datetime.now(UTC), drafts=drafts, jobs=jobs)
    place = open_place(site, out, layout_folders(site), drafts=drafts)
    memory = Memory(place.folder)
    return plan_site(site, settings, memory, place, report=report, progress=lambda *_: None), report


def write_file(site: Path, path: str, payload: bytes, report: Report) -> None:
    """Write a file of the site in one step; what hinders that is reported."""
    from generator.writers.deposits import UnwritableError, deposit, report_undeposited

    try:
        deposit(site / path, payload)
    except UnwritableError as error:
        report_undeposited(error, site, report)


def print_json(found: Mapping[str, object], report: Report) -> None:
    """Print what was found for programs, and what is wrong."""
    problems = [problem.as_json() for problem in report.diagnostics]
    click.echo(json.dumps({**found, "problems": problems}, ensure_ascii=False, indent=2))


def end_with(report: Report, shape: str) -> None:
    """Show what is wrong, and end with the exit code that goes with it."""
    print_problems(report.diagnostics, shape)
    sys.exit(code(report.diagnostics, strict=False))
