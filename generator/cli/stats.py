"""`dateline stats`: the digest in numbers, for people and programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import Moment, reporting
from generator.cli.planning import plan_at
from generator.ground.columns import columns, padded
from generator.talk import code, locked, many, print_problems

if TYPE_CHECKING:
    from generator.shapes.model import Figures

_WIDTH = 40


@click.command()
@click.option(
    "--top",
    type=click.IntRange(1),
    default=10,
    show_default=True,
    help="How many terms of each taxonomy to show; JSON has all.",
)
@click.option("--drafts", is_flag=True, help="Count drafts, scheduled and expired entries too.")
@click.option("--now", type=Moment(), help="Count as at this moment, e.g. 2025-06-01T12:00:00Z.")
@reporting
@click.pass_obj
def stats(site: Path, *, top: int, drafts: bool, now: datetime | None, shape: str) -> None:
    """Count entries: by month, by the terms of each taxonomy, and how long they took to come out.

    \b
    Examples:
      dateline stats
      dateline stats --top 3
      dateline stats --format json
    """
    from generator.graph.coverage import figures
    from generator.graph.planned import Columns

    with locked(site, shape):
        planned, report = plan_at(site, now, drafts=drafts)
    counted = None
    if planned is not None:
        columns = Columns(planned.site.entries, planned.site.words)
        counted = figures(planned.site, columns, planned.shelf)
    if shape == "json":
        problems = [problem.as_json() for problem in report.diagnostics]
        told = {**(_as_json(counted) if counted else {}), "problems": problems}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print_problems(report.diagnostics, shape)
        for line in _lines(counted, top) if counted else ():
            click.echo(line)
    sys.exit(code(report.diagnostics, strict=False))


def _as_json(counted: Figures) -> dict[str, object]:
    return {
        "entries": counted.total,
        "updated": counted.updated,
        "corrected": counted.corrected,
        "months": [
            {"month": f"{month.year:04}-{month.month:02}", "entries": month.count} for month in counted.months
        ],
        "taxonomies": [
            {
                "title": one.title,
                "url": one.url,
                "entries": one.filed,
                "terms": [{"name": term.name, "url": term.url, "entries": term.count} for term in one.terms],
            }
            for one in counted.breakdowns
        ],
        "timed": counted.timed,
        "delays": [{"days": delay.days or None, "entries": delay.count} for delay in counted.delays],
    }


def _lines(counted: Figures, top: int) -> Iterator[str]:
    extra = [
        f"{count} {what}"
        for count, what in ((counted.updated, "updated"), (counted.corrected, "corrected"))
        if count
    ]
    yield ", ".join([many(counted.total, "entry"), *extra])
    if counted.months:
        yield ""
        yield "By month"
        yield from _bars(
            [(f"{month.year:04}-{month.month:02}", month.count) for month in counted.months if month.count]
        )
    for one in counted.breakdowns:
        share = round(100 * one.filed / counted.total)
        yield ""
        yield f"{one.title}: in {one.filed} of {many(counted.total, 'entry')} ({share} %)"
        yield from _bars([(term.name, term.count) for term in one.terms[:top]])
        if one.count > top:
            yield f"  and {one.count - top} more"
    if counted.delays:
        yield ""
        yield f"From the event (else the original) to the entry: known of {many(counted.timed, 'entry')}"
        yield from _bars([(delay.title, delay.count) for delay in counted.delays])


def _bars(rows: list[tuple[str, int]]) -> Iterator[str]:
    """A line for each: name, number, a bar as long as it is large."""
    width = max(columns(name) for name, _ in rows)
    most = max(count for _, count in rows) or 1
    digits = len(str(most))
    for name, count in rows:
        bar = "█" * -(-_WIDTH * count // most)
        yield f"  {padded(name, width)}  {count:>{digits}}  {bar}".rstrip()
