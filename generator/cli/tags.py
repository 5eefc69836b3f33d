"""`dateline tags`: the terms that entries name, looked at and changed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

import click

from generator.cli.console import Wording, reporting
from generator.cli.planning import print_json
from generator.cli.term_making import make_term
from generator.ground.columns import columns, padded
from generator.talk import code, locked, many, print_problems

if TYPE_CHECKING:
    from generator.ground.diagnostics import Report
    from generator.shapes.settings import TaxonomySettings
    from generator.tagging.changes import Desk, Plan
    from generator.tagging.listing import ListedTerm
    from generator.tagging.suggesting import Suggested

Command = TypeVar("Command", bound=Callable[..., object])


@click.group()
def tags() -> None:
    """List, suggest, rename, merge or split the terms of entries.

    It works on any taxonomy. Of each file only the terms are written anew; comments and all else stay.
    Earlier addresses lead to the new ones, and feeds go on with their ids.

    \b
    Examples:
      dateline tags list --taxonomy people
      dateline tags suggest
      dateline tags rename "Military dialogue" "Military talks" --dry-run
      dateline tags merge tariffs "trade war" trade
    """


def _on_taxonomy(command: Command) -> Command:
    add = click.option("--taxonomy", default="tags", show_default=True, help="Whose terms.")
    return add(command)


def _changing(command: Command) -> Command:
    add = click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
    return _on_taxonomy(add(command))


@tags.command("list")
@_on_taxonomy
@reporting
@click.pass_obj
def list_all(site: Path, *, taxonomy: str, shape: str) -> None:
    """List terms with how many entries name each, and what is odd about them.

    \b
    Examples:
      dateline tags list
      dateline tags list --taxonomy people --format json
    """
    from generator.tagging.listing import list_terms

    with locked(site, shape):
        report, desk = _open(site, taxonomy, changes=False)
    if desk is not None:
        listed = list_terms(desk.holdings, desk.taxonomy)
        if shape == "json":
            _end_with_json({"terms": [term.as_json() for term in listed]}, report)
        _print_terms(listed, desk.taxonomy)
    _end(report, shape)


@tags.command("new")
@click.argument("name", type=Wording())
@_on_taxonomy
@reporting
@click.pass_obj
def new(site: Path, *, name: str, taxonomy: str, shape: str) -> None:
    """Make a file for the term NAME, for its description, its links, its background.

    \b
    Example:
      dateline tags new --taxonomy people "Li Wei"
    """
    make_term(site, name, taxonomy, shape)


@tags.command("suggest")
@click.option("--write", is_flag=True, help="Add the suggested terms to the entries.")
@_changing
@reporting
@click.pass_obj
def suggest(site: Path, *, taxonomy: str, write: bool, dry_run: bool, shape: str) -> None:
    """Say which terms the texts of entries suggest, by the rules of the vocabulary, and what matched.

    \b
    Examples:
      dateline tags suggest
      dateline tags suggest --taxonomy people --write
    """
    from generator.tagging.suggesting import suggest_terms

    with locked(site, shape):
        report, desk = _open(site, taxonomy)
        if desk is not None:
            found = tuple(suggest_terms(desk.holdings, desk.taxonomy))
            if shape != "json":
                _print_suggested(found)
            if write or dry_run:
                terms: dict[str, list[str]] = {}
                for one in found:
                    terms.setdefault(one.path, []).append(one.suggestion.term)
                _carry_out(site, desk.add(terms, report), report, dry_run=dry_run, quiet=shape == "json")
            if shape == "json":
                _end_with_json({"suggestions": [one.as_json() for one in found]}, report)
    _end(report, shape)


@tags.command("rename")
@click.argument("old", type=Wording())
@click.argument("new", type=Wording())
@click.option(
    "--slug", type=Wording(), default="", help="The last part of its url; made from NEW if not given."
)
@_changing
@reporting
@click.pass_obj
def rename(site: Path, *, old: str, new: str, slug: str, taxonomy: str, dry_run: bool, shape: str) -> None:
    """Give the term OLD the name NEW, in all entries and in config.yaml.

    \b
    Examples:
      dateline tags rename "Military dialogue" "Military talks"
      dateline tags rename --taxonomy people "Joe Biden" "Joseph R. Biden" --slug joe-biden
    """
    _change(site, taxonomy, lambda desk, report: desk.rename(old, new, slug, report), shape, dry_run=dry_run)


@tags.command("merge")
@click.argument("old", type=Wording(), nargs=-1, required=True)
@click.argument("new", type=Wording())
@_changing
@reporting
@click.pass_obj
def merge(site: Path, *, old: tuple[str, ...], new: str, taxonomy: str, dry_run: bool, shape: str) -> None:
    """Make the terms OLD part of the term NEW, which is there or is made.

    \b
    Examples:
      dateline tags merge tariffs "trade war" trade
      dateline tags merge --taxonomy places Peking Beijing --dry-run
    """
    _change(site, taxonomy, lambda desk, report: desk.merge(old, new, report), shape, dry_run=dry_run)


@tags.command("split")
@click.argument("old", type=Wording())
@click.argument("new", type=Wording(), nargs=-1, required=True)
@click.option(
    "--default", "fallback", type=Wording(), default="", help="The term for entries that none of NEW fits."
)
@_changing
@reporting
@click.pass_obj
def split(
    site: Path, *, old: str, new: tuple[str, ...], fallback: str, taxonomy: str, dry_run: bool, shape: str
) -> None:
    """Put the terms NEW in place of OLD, each in the entries that its match rule fits, or its name.

    Entries that none fits are left as they are, and named.

    \b
    Examples:
      dateline tags split trade tariffs "export controls"
      dateline tags split trade tariffs "export controls" --default "trade policy" --dry-run
    """
    _change(
        site, taxonomy, lambda desk, report: desk.split(old, new, fallback, report), shape, dry_run=dry_run
    )


# -- what they share


def _change(
    site: Path, taxonomy: str, plan: Callable[[Desk, Report], Plan], shape: str, *, dry_run: bool
) -> None:
    from generator.tagging.changes import TermError

    with locked(site, shape):
        report, desk = _open(site, taxonomy)
        if desk is not None:
            try:
                planned = plan(desk, report)
            except TermError as error:
                raise click.UsageError(str(error)) from error
            written = _carry_out(site, planned, report, dry_run=dry_run, quiet=shape == "json")
            if shape == "json":
                _end_with_json({**planned.as_json(), "written": written}, report)
    _end(report, shape)


def _open(site: Path, name: str, *, changes: bool = True) -> tuple[Report, Desk | None]:
    """The settings and the entries, or nothing where the settings are faulty.

    What is to be changed must be listed in entries; other terms come from what they say anyway.
    """
    from generator.ground.diagnostics import Report
    from generator.readers.config import CONFIG_FILE
    from generator.readers.term_files import load_with_terms
    from generator.shapes.settings import own_keys
    from generator.tagging.changes import Desk
    from generator.tagging.holdings import read_holdings

    report = Report()
    config = load_with_terms(site, report)
    if config is None:
        return report, None
    taxonomy = next((one for one in config.taxonomies if one.name == name), None)
    if taxonomy is None:
        names = ", ".join(one.name for one in config.taxonomies)
        raise click.UsageError(f"there is no taxonomy {name!r}; choose one of {names}")
    if changes and not own_keys(taxonomy):
        raise click.UsageError(f"entries do not list {name}: they come from {', '.join(taxonomy.sources)}")
    settings = (site / CONFIG_FILE).read_bytes().decode("utf-8")
    return report, Desk(settings, taxonomy, read_holdings(site, taxonomy, config, report))


def _carry_out(site: Path, plan: Plan, report: Report, *, dry_run: bool, quiet: bool) -> int:
    """Write a plan, or show it; nothing is written where anything is wrong. Gives how many files were."""
    if dry_run and not quiet:
        for change in plan.changes:
            click.echo(change.diff())
    if report.failed:
        click.echo("Nothing was written.", err=True)
        return 0
    try:
        written = 0 if dry_run else plan.write(site, report)
    except KeyboardInterrupt:
        left = f"not all of {many(len(plan.changes), 'file')} were written; the same command does the rest"
        click.echo(f"Interrupted: {left}.", err=True)
        raise
    if report.failed:
        click.echo(f"{written} of {many(len(plan.changes), 'file')} were written.", err=True)
        return written
    if not quiet:
        settings = " and config.yaml" if plan.entries < len(plan.changes) else ""
        click.echo(f"{'Would change' if dry_run else 'Changed'} {many(plan.entries, 'entry')}{settings}.")
        for what in plan.lost:
            click.echo(f"config.yaml: {what} finds no place; take over by hand what you need")
        for path in plan.left:
            click.echo(f"{path}: none of the terms fits; it was left as it is")
    return written


def _end(report: Report, shape: str) -> None:
    print_problems(report.diagnostics, shape)
    sys.exit(code(report.diagnostics, strict=False))


def _end_with_json(found: dict[str, object], report: Report) -> NoReturn:
    print_json(found, report)
    sys.exit(code(report.diagnostics, strict=False))


def _print_terms(listed: tuple[ListedTerm, ...], taxonomy: TaxonomySettings) -> None:
    width = max((columns(term.name) for term in listed), default=0)
    for term in listed:
        remarks = []
        if not term.count:
            remarks.append("unused")
        if not term.known and taxonomy.vocabulary:
            remarks.append("not in the vocabulary")
        if term.spellings:
            remarks.append(f"written {', '.join(term.spellings)}")
        if term.near:
            remarks.append(f"near {', '.join(term.near)}")
        click.echo(f"{padded(term.name, width)}  {term.count:>6}  {'; '.join(remarks)}".rstrip())
    click.echo(f"{many(len(listed), 'term')}.")


def _print_suggested(found: tuple[Suggested, ...]) -> None:
    for one in found:
        click.echo(f"{one.path}: {one.suggestion.term}: {one.suggestion}")
    entries = len({one.path for one in found})
    click.echo(f"{many(len(found), 'suggestion')} for {many(entries, 'entry')}.")
