"""The command line: arguments in, words and exit codes out.

Exit codes: 0 fine, 1 problems in the user's files, 2 wrong usage. A fault of Dateline's own is a
traceback. What a command does is imported when it runs, so that `--help` answers at once.

  console.py          options that several commands have
  planning.py         what commands share that look at the whole site
  checking.py         dateline check
  entries.py          dateline explain of an entry
  standard_input.py   dateline ingest -
  watching.py         dateline ingest --watch
  stopping.py         Ctrl-C while clippings are taken
  ingesting.py        dateline ingest
  term_making.py      dateline stories new, dateline tags new
  tags.py             dateline tags
  publishing.py       dateline publish, dateline next-change
  stats.py            dateline stats
  stories.py          dateline stories
  exporting.py        dateline export
  edition_forms.py    dateline edition send, export
  editions.py         dateline edition
"""

from __future__ import annotations

import importlib
import shlex
import sys
from datetime import datetime
from pathlib import Path

import click

from generator import __version__
from generator.building import Wishes, build_site
from generator.cli.console import building, reporting
from generator.talk import code, cores, kept_folder, locked, print_problems

_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_ELSEWHERE = {
    "edition": "editions",
    "check": "checking",
    "export": "exporting",
    "ingest": "ingesting",
    "stats": "stats",
    "stories": "stories",
    "tags": "tags",
    "publish": "publishing",
    "next-change": "publishing",
}
"""Commands that are imported when someone asks for them, by the module that has them."""


class _Commands(click.Group):
    """The commands of this module, and those elsewhere."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_ELSEWHERE])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module = importlib.import_module(f"generator.cli.{_ELSEWHERE[cmd_name]}")
        found: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return found


@click.group(cls=_Commands, context_settings=_HELP)
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
      dateline publish           put it on its host
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
    from generator.writers.deposits import UnwritableError

    try:
        made = make_site(folder)
    except UnwritableError as error:
        raise click.UsageError(f"cannot write {error.path}: {error.why}") from error
    if made is None:
        what = "not empty" if folder.is_dir() else "a file"
        raise click.UsageError(f"{folder} is {what}; name a new folder")
    click.echo(f"Made a digest in {folder}:")
    for path in made:
        click.echo(f"  {path}")
    named = folder.as_posix()
    there = shlex.quote(f"./{named}" if named.startswith("-") else named)
    go = "" if folder.resolve() == Path.cwd() else f"cd {there} && "
    click.echo(f"\nNext: {go}dateline build, then dateline serve to look at it.")
    click.echo("Edit config.yaml first of all: the title, base_url and tag_authority are examples.")


@main.command()
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Where to; public/ if not given."
)
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
@click.option("--timings", is_flag=True, help="Print how long each stage took.")
@click.option("--verify", is_flag=True, help="Build again from nothing, beside, and compare.")
@building
@reporting
@click.pass_obj
def build(
    site: Path,
    *,
    out: Path | None,
    quiet: bool,
    timings: bool,
    verify: bool,
    drafts: bool,
    strict: bool,
    now: datetime | None,
    jobs: int | None,
    shape: str,
) -> None:
    """Build the site from content/ into public/.

    Nothing of an earlier build is changed while there are errors. Only files that a build made are ever
    removed.

    \b
    Examples:
      dateline build
      dateline build --drafts --out /tmp/preview
      dateline build --strict --now 2025-06-01T12:00:00Z
      dateline build --verify
    """
    build_site(site, Wishes(out, quiet, timings, drafts, strict, now, jobs, shape, verify))


@main.command()
@click.argument("url")
@building
@reporting
@click.pass_obj
def explain(
    site: Path, *, url: str, drafts: bool, strict: bool, now: datetime | None, jobs: int | None, shape: str
) -> None:
    """Say what the page or feed at URL is made from, and whether and why it is made again.

    A whole address of the site, as a browser shows it, is taken as well.
    Of an entry, named by its file, say where each field came from and what is still open.

    \b
    Examples:
      dateline explain /
      dateline explain /tags/us-china/rss.xml
      dateline explain https://digest.example/2023/06/talks/
      dateline explain content/2023/06/talks.md
    """
    from generator.cli.entries import entry_path, explain_entry

    if path := entry_path(site, url):
        explain_entry(site, path, shape)
        return
    from generator.cli.planning import plan_at
    from generator.explain import explain as explain_url

    with locked(site, shape):
        planned, report = plan_at(site, now, drafts=drafts, jobs=jobs or cores())
        explained = explain_url(url, planned.site, planned.wanted, planned.memory) if planned else None
    if explained is not None and shape == "json":
        import json

        problems = [problem.as_json() for problem in report.diagnostics]
        found = {"url": url, **explained.as_json(), "problems": problems}
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        sys.exit(code(report.diagnostics, strict=strict))
    print_problems(report.diagnostics, shape)
    if planned is not None and explained is None:
        message = f"nothing is made at {url!r}; write the url of a page or feed, such as /tags/us-china/"
        raise click.UsageError(message)
    if explained is not None:
        click.echo(f"{url} is {explained.path}")
        for what, name in explained.made_from:
            click.echo(f"  {what:<10}{name}")
        click.echo(f"It is {explained.state}.")
    sys.exit(code(report.diagnostics, strict=strict))


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
    from generator.readers.config import CONFIG_FILE
    from generator.serve import serve as serve_site

    if (site / CONFIG_FILE).exists():  # nothing is left in a folder that is no site
        kept_folder(site, "text")
    serve_site(site, host=host, port=port, opens=opens, say=click.echo)
