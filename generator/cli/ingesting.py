"""`dateline ingest`: clippings in, entries out; what was found, and what is to be settled."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import Moment, Wording, reporting
from generator.cli.standard_input import kept_input
from generator.cli.stopping import Stopping
from generator.ground.columns import columns, padded
from generator.talk import bars, code, locked, many, print_problems

if TYPE_CHECKING:
    from generator.ground.diagnostics import Diagnostic, Report
    from generator.ingest.ingested import Ingested
    from generator.ingest.received import Fetched
    from generator.ingest.text.seed import Question, Seed
    from generator.shapes.settings import Config

_WIDEST = 60
"""How many characters of a value the table shows."""


@click.command()
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option("--now", type=Moment(), help="What `2 hours ago` in a clipping counts from.")
@click.option("--allow-private", is_flag=True, help="Fetch from addresses of private networks too.")
@click.option("--url", default="", help="With `-`: the address of the page that the text is from.")
@click.option("--source", "outlet", default="", help="With `-`: the outlet that the text is from.")
@click.option(
    "--story", type=Wording(), help="Put the entries into this story, with those that tell the same."
)
@click.option("--interactive", is_flag=True, help="Ask what is open, where someone is there to answer.")
@click.option("--watch", is_flag=True, help="Go on with each clipping that is put into seeds/, until Ctrl-C.")
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@reporting
@click.pass_obj
def ingest(
    site: Path,
    *,
    sources: tuple[str, ...],
    now: datetime | None,
    allow_private: bool,
    url: str,
    outlet: str,
    story: str | None,
    interactive: bool,
    watch: bool,
    quiet: bool,
    shape: str,
) -> None:
    """Make entries in content/ of the clippings in seeds/, or of each SOURCE.

    A SOURCE is a file, a web address, or `-` for the standard input; what it gives is kept in seeds/. A
    clipping that was ingested before is left alone, and an entry is never overwritten.

    \b
    Examples:
      dateline ingest
      dateline ingest ~/Downloads/page.html
      dateline ingest https://example.org/2025/06/talks
      dateline ingest - --url https://example.org/talks --source "Harbour News"
      dateline ingest --story "Restoring the military channels" --interactive
      dateline ingest --format json > ingested.json
    """
    if (url or outlet) and "-" not in sources:
        raise click.UsageError("--url and --source say where the standard input is from: name `-` too")
    if watch and sources:
        raise click.UsageError("--watch looks at seeds/; name no SOURCE with it")
    if story is not None and not (story := " ".join(story.split())):
        raise click.UsageError("--story needs the name of a story")
    asks = interactive and sys.stdin.isatty() and sys.stdout.isatty()
    if interactive and not asks:
        click.echo("Nobody is there to answer: questions are listed only.", err=True)
    run = partial(
        _ingest,
        site,
        now=now,
        story=story or "",
        asks=asks,
        allow_private=allow_private,
        silent=quiet or asks or shape == "json",
        shape=shape,
    )
    if watch:
        from generator.cli.watching import watch_seeds

        sys.exit(watch_seeds(site, _Watch(run, quiet=quiet, shape=shape)))
    named = [kept_input(site, url, outlet, shape) if one == "-" else one for one in dict.fromkeys(sources)]
    stopping = Stopping(are_named=any(one != "-" for one in sources))
    report, ingested = run(named, stopping)
    _show(report.diagnostics, ingested, quiet=quiet or (report.failed and not ingested), shape=shape)
    sys.exit(1 if stopping.is_asked and not asks else code(report.diagnostics, strict=False))


def _ingest(
    site: Path,
    sources: Sequence[str],
    stopping: Stopping,
    *,
    now: datetime | None,
    story: str,
    asks: bool,
    allow_private: bool,
    silent: bool,
    shape: str,
) -> tuple[Report, tuple[Ingested, ...]]:
    from generator.ground.diagnostics import Report
    from generator.ingest.line import ingest as ingest_seeds
    from generator.readers.term_files import load_with_terms

    def fetch(address: str, report: Report) -> Fetched | None:
        from generator.ingest.fetching import fetch as fetch_page

        with stopping.at_once():
            return fetch_page(address, report, allows_private=allow_private, clock=time.monotonic)

    report = Report()
    with stopping.listening(), locked(site, shape):
        config = load_with_terms(site, report)
        if config is None:
            return report, ()
        name = _story(config, story) if story else ""
        with bars(quiet=silent) as show:

            def progress(stage: str, done: int, of: int) -> None:
                show(stage, done, of)
                stopping.between()

            taken = ingest_seeds(
                site,
                config,
                report,
                now,
                sources=sources,
                fetch=fetch,
                story=name,
                ask=partial(_ask, stopping) if asks else None,
                progress=progress,
            )
        return report, taken


def _story(config: Config, name: str) -> str:
    """A story as entries write it; it must be in the vocabulary where that is closed."""
    from generator.ground.diagnostics import did_you_mean
    from generator.ground.urls import slugify
    from generator.ingest.line import STORIES

    taxonomy = next((one for one in config.taxonomies if one.name == STORIES), None)
    if taxonomy is None or STORIES not in taxonomy.sources:
        raise click.UsageError("there are no stories here; add `stories` to `taxonomies` in config.yaml")
    known = taxonomy.known(name) or next((one for one in taxonomy.vocabulary if one.slug == name), None)
    if known is not None:
        return known.name
    if taxonomy.closed:
        hint = did_you_mean(name, [one.name for one in taxonomy.vocabulary])
        hint = hint or "add it under `taxonomies.stories.terms` in config.yaml"
        raise click.UsageError(f"there is no story {name!r}; {hint}")
    if not slugify(name):
        raise click.UsageError(f"no address can be made of the story {name!r}; name it in words")
    return name


# -- asking


def _ask(stopping: Stopping, seed: Seed, question: Question, problem: str) -> str:
    """Put a question to whoever sits at the terminal. Return leaves it open; Ctrl-C ends it all."""
    from generator.ingest.answers import DATE_FORM

    if problem:
        click.echo(f"  {problem}")
    else:
        title = f"{seed.title.value}\n" if seed.title else ""
        click.echo(f"\n{title}{seed.path}:{question.line}: {question.text}")
    forms = {"date": DATE_FORM, "text": "y or n", "authors": "y, n, or names with commas between"}
    form = forms.get(question.field, "words")
    words = f"  {question.field} ({form}; Return leaves it open)"
    with stopping.at_once():
        try:
            return str(click.prompt(words, default="", show_default=False))
        except UnicodeDecodeError:  # the terminal has another charset
            return "\ufffd"


# -- what was found


class _Watch:
    """Each run prints what the one before did not, so what is left as it was is not said again and again."""

    def __init__(
        self,
        run: Callable[[Sequence[str], Stopping], tuple[Report, tuple[Ingested, ...]]],
        *,
        quiet: bool,
        shape: str,
    ) -> None:
        self._run = run
        self._quiet = quiet
        self._shape = shape
        self._problems: Collection[Diagnostic] | None = None
        self._outcomes: Collection[tuple[str, str]] = ()

    def __call__(self, stop: Callable[[], object]) -> int:
        """Run once, and `stop` where a signal ends that. Gives the exit code that it would have by itself."""
        try:
            report, ingested = self._run((), Stopping(stop))
        except KeyboardInterrupt:  # before anything was taken, or the second of two signals
            return 0
        before = self._problems or ()
        problems = [problem for problem in report.diagnostics if problem not in before]
        fresh = tuple(one for one in ingested if (one.seed_path, one.outcome) not in self._outcomes)
        is_first, self._problems = self._problems is None, set(report.diagnostics)
        if ingested or not report.failed:  # else nothing was looked at, as where settings are faulty
            self._outcomes = {(one.seed_path, _next_outcome(one)) for one in ingested}
        news = is_first or problems or any(one.outcome != "unchanged" for one in fresh)
        if news:
            quiet = self._quiet or (report.failed and not ingested)
            _show(problems, ingested if is_first else fresh, quiet=quiet, shape=self._shape)
        return code(report.diagnostics, strict=False)


def _next_outcome(one: Ingested) -> str:
    """What becomes of a clipping the next time if nobody touches it."""
    return "unchanged" if one.outcome == "new" else one.outcome


def _show(problems: Sequence[Diagnostic], ingested: tuple[Ingested, ...], *, quiet: bool, shape: str) -> None:
    """Print what became of clippings."""
    if shape == "json":
        found = {
            "clippings": [one.as_json() for one in ingested],
            "problems": [problem.as_json() for problem in problems],
        }
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    print_problems(problems, shape)
    if not quiet:
        _print_ingested(ingested)


def _print_ingested(ingested: tuple[Ingested, ...]) -> None:
    for one in ingested:
        if one.outcome != "unchanged":
            click.echo(_line(str(one)))
        _print_fields(one)
        for path in one.grouped:
            click.echo(_line(f"  {path} is in the story {one.story} too now"))
        for question in one.seed.questions if one.seed else ():
            click.echo(_line(f"  ? {question.text} ({one.seed_path}:{question.line})"))
    new = sum(one.outcome == "new" for one in ingested)
    click.echo(f"{many(len(ingested), 'clipping')}, {new} new.")


def _print_fields(one: Ingested) -> None:
    rows = [
        (row.field, row.value, f"line {row.line}" if row.line else "", row.rule, f"{row.confidence:.0%}")
        for row in one.rows()
    ]
    rows += [
        (suggestion.taxonomy, suggestion.term, suggestion.spans[0].part, str(suggestion), "")
        for suggestion in one.suggestions
    ]
    if one.story and one.seed:
        rows.append(("stories", one.story, "", "as you said", ""))
    cells = [tuple(_cut(cell) for cell in row) for row in rows]
    widths = [max((columns(row[place]) for row in cells), default=0) for place in range(4)]
    for row in cells:
        shown = [padded(cell, width) for cell, width in zip(row, widths, strict=False)]
        click.echo(f"  {'  '.join([*shown, row[4]])}".rstrip())


def _line(text: str) -> str:
    """A text on one line, without marks that a terminal would obey: names of files may have any."""
    return "".join(mark if mark.isprintable() else " " for mark in text)


def _cut(text: str) -> str:
    line = _line(text)
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"
