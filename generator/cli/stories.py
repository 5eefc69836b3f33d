"""`dateline stories`: which entries may belong together."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import Moment, Wording, reporting
from generator.cli.planning import plan_at
from generator.cli.term_making import make_term
from generator.talk import code, locked, many, print_problems

if TYPE_CHECKING:
    from generator.shapes.settings import Config, TaxonomySettings
    from generator.tagging.storylines import Proposed, Storyline


@click.group()
def stories() -> None:
    """Find stories among entries that are in none yet, and begin the file of a story.

    \b
    Examples:
      dateline stories suggest
      dateline stories new "Fishing quotas"
    """


@stories.command("new")
@click.argument("name", type=Wording())
@click.option("--question", type=Wording(), default="", help="What the story is to answer.")
@click.option("--taxonomy", default="", help="The taxonomy of stories, where there are several.")
@reporting
@click.pass_obj
def new(site: Path, *, name: str, question: str, taxonomy: str, shape: str) -> None:
    """Make a file for the story NAME, for its question, its state and its background.

    \b
    Examples:
      dateline stories new "Fishing quotas"
      dateline stories new "Fishing quotas" --question "Who may fish where from 2027 on?"
    """
    make_term(site, name, taxonomy, shape, question=question)


@stories.command()
@click.option(
    "--least", type=click.IntRange(2), default=2, show_default=True, help="How many entries make a story."
)
@click.option("--taxonomy", default="", help="The taxonomy of stories, where there are several.")
@click.option("--drafts", is_flag=True, help="Look at drafts, scheduled and expired entries too.")
@click.option("--now", type=Moment(), help="Look as at this moment, e.g. 2025-06-01T12:00:00Z.")
@reporting
@click.pass_obj
def suggest(site: Path, *, least: int, taxonomy: str, drafts: bool, now: datetime | None, shape: str) -> None:
    """Say which entries may go on with a story, and which may make a new one, and what they share.

    Nothing is written: put the name of the story into `stories` of each entry that belongs to it.

    \b
    Examples:
      dateline stories suggest
      dateline stories suggest --least 3 --drafts
    """
    from generator.tagging.storylines import suggest_stories

    found: list[Storyline] = []
    key = ""
    with locked(site, shape):
        planned, report = plan_at(site, now, drafts=drafts)
        if planned is not None:
            chosen = _chosen(planned.site.config, taxonomy)
            key = (chosen.sources or (chosen.name,))[0]
            found = list(suggest_stories(planned.site, planned.shelf, chosen, least))
    if shape == "json":
        problems = [problem.as_json() for problem in report.diagnostics]
        told = {"stories": [story.as_json() for story in found], "problems": problems}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        print_problems(report.diagnostics, shape)
        for line in _lines(found, key):
            click.echo(line)
        if planned is not None and not found:
            click.echo("No entries seem to belong together that are in no story yet.")
    sys.exit(code(report.diagnostics, strict=False))


def _chosen(config: Config, name: str) -> TaxonomySettings:
    known = [one for one in config.taxonomies if one.tells_stories]
    named = [one for one in known if name in ("", one.name)]
    if not named:
        names = ", ".join(one.name for one in known)
        message = (
            f"there is no taxonomy of stories {name!r}; there is {names}"
            if names
            else ("no taxonomy has stories; give one `layout: story` in config.yaml")
        )
        raise click.UsageError(message)
    return named[0]


def _lines(found: list[Storyline], key: str) -> Iterator[str]:
    for number, story in enumerate(found):
        if number:
            yield ""
        if story.story:
            yield f"{story.story}: {many(len(story.entries), 'entry')} more"
            line = f"{key}: [{json.dumps(story.story, ensure_ascii=False)}]"
        else:
            first, last = story.entries[0].date[:10], story.entries[-1].date[:10]
            yield f"A new story? {many(len(story.entries), 'entry')}, {first} to {last}"
            line = f"{key}: [its name]"
        for entry in story.entries:
            yield f"  {entry.path}"
            yield f"    {entry.title}"
            yield from _why(entry)
        yield f"  To take it, write `{line}` in the front matter of each."


def _why(entry: Proposed) -> Iterator[str]:
    reason = entry.reason
    if reason is None:
        return
    by_taxonomy: dict[str, list[str]] = {}
    for taxonomy, name in reason.terms:
        by_taxonomy.setdefault(taxonomy, []).append(name)
    shared = [f"{taxonomy} {', '.join(names)}" for taxonomy, names in by_taxonomy.items()]
    if reason.words:
        shared.append(f"words {', '.join(reason.words)}")
    yield f"    shares {'; '.join(shared)}"
    yield f"    {many(reason.days, 'day')} after the one before; likeness {reason.likeness:.2f}"
