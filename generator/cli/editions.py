"""`dateline edition`: dated numbers of the digest, from the draft to the reader."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import Moment, Wording, reporting
from generator.cli.edition_forms import export, send
from generator.cli.planning import end_with, plan_at, print_json, write_file
from generator.talk import code, locked, many

if TYPE_CHECKING:
    from generator.build import SitePlan
    from generator.ground.diagnostics import Report
    from generator.shapes.outlines import Outline


@click.group()
def edition() -> None:
    """Draft, freeze, correct, send and take along editions: dated numbers of the digest.

    An edition is a file in content/editions/, yours to edit until it is locked or published. WHICH is its
    number, its slug, or `latest`.

    \b
    Examples:
      dateline edition new --weekly
      dateline edition publish 12
      dateline edition send 12 --smtp mail.example.org --dry-run
    """


_NOW = click.option("--now", type=Moment(), help="As at this moment, e.g. 2025-06-01T12:00:00Z.")


@edition.command("new")
@click.option("--weekly", is_flag=True, help="Of the last week that is over.")
@click.option("--daily", is_flag=True, help="Of the last day that is over.")
@click.option("--since", type=click.Choice(["last"]), help="Of what is in no edition yet, as without it.")
@click.option("--title", type=Wording(), default="", help="Its heading; made from the days if not given.")
@_NOW
@reporting
@click.pass_obj
def new(
    site: Path, *, weekly: bool, daily: bool, since: str | None, title: str, now: datetime | None, shape: str
) -> None:
    """Compile a draft from the entries that are in no edition yet.

    They are grouped by story and subject, the weightiest first; near-copies are folded below one of them.

    \b
    Examples:
      dateline edition new
      dateline edition new --weekly --title "The week of the handshake"
    """
    from generator.editing.drafts import NothingToTellError, Since, compile_draft

    asked = [name for name, on in (("weekly", weekly), ("daily", daily), ("last", since)) if on]
    if len(asked) > 1:
        raise click.UsageError("take one of --weekly, --daily and --since last")
    with locked(site, shape):
        plan, report = plan_at(site, now)
        if plan is not None and not report.failed:
            try:
                draft = compile_draft(
                    plan, Since(asked[0] if asked else "last"), now or datetime.now(UTC), title
                )
            except NothingToTellError as error:
                raise click.UsageError(str(error)) from error
            write_file(site, draft.path, draft.text.encode(), report)
            if shape == "text" and not report.failed:
                folded = f", {draft.folded} folded below others" if draft.folded else ""
                click.echo(
                    f"{draft.path}: edition {draft.number}, {many(draft.entries, 'entry')} "
                    f"in {many(draft.sections, 'section')}{folded}."
                )
                click.echo(f"Edit it, then: dateline edition publish {draft.number}")
    end_with(report, shape)


@edition.command("list")
@reporting
@click.pass_obj
def list_all(site: Path, *, shape: str) -> None:
    """List the editions that have a file: number, state, date, entries, title.

    \b
    Examples:
      dateline edition list
      dateline edition list --format json
    """
    from generator.editing.choosing import files_of, slug_of

    with locked(site, shape):
        plan, report = plan_at(site, None)
    rows = [
        {
            "number": course.number,
            "state": course.state,
            "date": outline.date,
            "entries": len(course.shown),
            "slug": slug_of(outline.url),
            "title": outline.title,
            "path": outline.path,
        }
        for outline, course in (files_of(plan.outlines) if plan is not None else ())
    ]
    if shape == "json":
        print_json({"editions": rows}, report)
        sys.exit(code(report.diagnostics, strict=False))
    for row in rows:
        click.echo("{number:>4}  {state:<9}  {date}  {entries:>3}  {title}".format_map(row))
    end_with(report, "text")


@edition.command("lock")
@click.argument("which")
@_NOW
@reporting
@click.pass_obj
def lock(site: Path, *, which: str, now: datetime | None, shape: str) -> None:
    """Settle a draft: from now on a change of its list or its words is an error.

    \b
    Example:
      dateline edition lock 12
    """
    _freeze(site, which, "locked", now, shape)


@edition.command("publish")
@click.argument("which")
@_NOW
@reporting
@click.pass_obj
def publish(site: Path, *, which: str, now: datetime | None, shape: str) -> None:
    """Let readers have an edition from its date on, and freeze its list and its words for good.

    \b
    Example:
      dateline edition publish 12 && dateline build
    """
    _freeze(site, which, "published", now, shape)


@edition.command("correct")
@click.argument("which")
@click.option("--note", type=Wording(), required=True, help="What was wrong, in a sentence for readers.")
@_NOW
@reporting
@click.pass_obj
def correct(site: Path, *, which: str, note: str, now: datetime | None, shape: str) -> None:
    """Accept what was edited in a published edition, and tell its readers what was wrong.

    \b
    Example:
      dateline edition correct 12 --note "The call was on Tuesday, not on Monday."
    """
    from generator.editing.freezing import correct as correct_file

    if not note.strip():
        raise click.UsageError("say in --note what was wrong")
    with locked(site, shape):
        plan, report = plan_at(site, now)
        outline = _choose_file(which, plan, report, shape) if plan is not None else None
        if outline is not None:
            from generator.ground.diagnostics import Report

            report = Report()  # what is wrong with other files is not in the way
            moment = now or datetime.now(UTC)
            _change(
                site, outline, report, lambda path, payload: correct_file(path, payload, note, moment, report)
            )
            if shape == "text" and not report.failed:
                click.echo(f"{outline.path}: corrected, and frozen as it is now.")
    end_with(report, shape)


edition.add_command(send)
edition.add_command(export)


# -- what they share


def _choose_file(which: str, plan: SitePlan, report: Report, shape: str) -> Outline:
    """The file that is meant. What is wrong with files goes first: it may be why this one is not known."""
    from generator.editing.choosing import UnknownEditionError, choose_file

    try:
        return choose_file(which, plan.outlines)
    except UnknownEditionError as error:
        if report.failed:
            end_with(report, shape)
        raise click.UsageError(str(error)) from error


def _freeze(site: Path, which: str, state: str, now: datetime | None, shape: str) -> None:
    from generator.editing.freezing import check_out, freeze
    from generator.readers.content_file import Sources
    from generator.shapes.edition_model import EditionState

    with locked(site, shape):
        plan, report = plan_at(site, now, drafts=True)
        outline = _choose_file(which, plan, report, shape) if plan is not None else None
        if plan is not None and outline is not None and not report.failed:
            named, wanted = _named(plan, outline), EditionState(state)
            if wanted is EditionState.PUBLISHED:
                check_out(outline, named, now or datetime.now(UTC), Sources(site), report)
            entries = {entry.uid: entry for entry in plan.shelf.entries(named)}
            if not report.failed:
                _change(
                    site,
                    outline,
                    report,
                    lambda path, payload: freeze(path, payload, wanted, entries, report),
                )
            if shape == "text" and not report.failed:
                click.echo(f"{outline.path}: {state}.")
    end_with(report, shape)


def _named(plan: SitePlan, outline: Outline) -> list[Outline]:
    """The entries that an edition names."""
    from generator.shapes.edition_model import Course

    named = set(Course.unpacked(outline.terms).shown)
    return [one for one in plan.outlines if one.uid in named]


def _change(site: Path, outline: Outline, report: Report, edit: Callable[[str, bytes], bytes | None]) -> None:
    """Write a file anew, unless that cannot be done, which is reported."""
    from generator.editing.freezing import WrongStateError

    try:
        payload = edit(outline.path, (site / outline.path).read_bytes())
    except WrongStateError as error:
        raise click.UsageError(str(error)) from error
    if payload is not None:
        write_file(site, outline.path, payload, report)
