"""`dateline export`: the digest for other programs. Drafts, scheduled and expired entries never leave."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from generator.cli.console import Moment, refuse_places_of_people
from generator.cli.planning import plan_at
from generator.ground.named import is_file, is_there
from generator.talk import code, locked, many, print_problems

if TYPE_CHECKING:
    from generator.graph.site import Site
    from generator.memory.shelf import PackShelf
    from generator.shapes.model import Body, Edition, Entry

_SQLITE = b"SQLite format 3\0"

Command = TypeVar("Command", bound=Callable[..., object])


class _Holdings(NamedTuple):
    """What is exported: the site, its entries with the newest first, and their bodies by path."""

    site: Site
    shelf: PackShelf
    entries: Sequence[Entry]
    bodies: Mapping[str, Body]

    @property
    def editions(self) -> Iterator[Edition]:
        """Its editions, the oldest first."""
        from generator.graph.edition_making import Editions

        found = Editions(self.site, self.shelf)
        return map(found.make, reversed(found.every))


@click.group()
def export() -> None:
    """Write the digest for other programs: JSON, CSL-JSON, BibTeX, ninjs, SQLite.

    Of each text as much is written as pages show. docs/data.md tells of each format.

    \b
    Examples:
      dateline export json --out entries.json
      dateline export bibtex --out digest.bib
      dateline export sqlite digest.db
    """


def _at(command: Command) -> Command:
    return click.option("--now", type=Moment(), help="Export as at this moment, e.g. 2025-06-01T12:00:00Z.")(
        command
    )


def _writing(command: Command) -> Command:
    add = click.option(
        "--out",
        type=click.Path(dir_okay=False, path_type=Path),
        callback=lambda _context, _option, out: None if out == Path("-") else out,
        help="The file to write; the standard output if not given, or `-`.",
    )
    return add(_at(command))


@export.command("json")
@_writing
@click.pass_obj
def as_json(site: Path, *, out: Path | None, now: datetime | None) -> None:
    """Write all entries as one JSON document, as entries.json has them.

    \b
    Example:
      dateline export json --out entries.json
    """
    from generator.exports.objects import document, entry_object, head

    def pieces(held: _Holdings) -> Iterator[str]:
        config = held.site.config
        found = (entry_object(entry, held.bodies.get(entry.path), config) for entry in held.entries)
        return document(head(config), found)

    _export(site, out, now, pieces)


@export.command()
@_writing
@click.pass_obj
def csl(site: Path, *, out: Path | None, now: datetime | None) -> None:
    """Write a citation of each entry as CSL-JSON, for Zotero, pandoc and others.

    \b
    Example:
      dateline export csl --out digest.json
    """
    from generator.exports.citations import csl as item
    from generator.exports.objects import array

    _export(site, out, now, lambda held: array(item(entry, held.site.config) for entry in held.entries))


@export.command()
@_writing
@click.pass_obj
def bibtex(site: Path, *, out: Path | None, now: datetime | None) -> None:
    """Write a citation of each entry as BibTeX.

    \b
    Example:
      dateline export bibtex --out digest.bib
    """
    from generator.exports.citations import bibtex as item

    def pieces(held: _Holdings) -> Iterator[str]:
        for number, entry in enumerate(held.entries):
            yield ("\n" if number else "") + item(entry, held.site.config)

    _export(site, out, now, pieces)


@export.command()
@_writing
@click.pass_obj
def ninjs(site: Path, *, out: Path | None, now: datetime | None) -> None:
    """Write all entries as a list of ninjs 2.1 items, the news format of the IPTC.

    \b
    Example:
      dateline export ninjs --out digest.json
    """
    from generator.exports.ninjs import ninjs as item
    from generator.exports.objects import array

    def pieces(held: _Holdings) -> Iterator[str]:
        found = (item(entry, held.bodies.get(entry.path), held.site.config) for entry in held.entries)
        return array(found)

    _export(site, out, now, pieces)


@export.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_at
@click.pass_obj
def sqlite(site: Path, *, file: Path, now: datetime | None) -> None:
    """Write the digest into the SQLite database FILE, with an index of all texts, ready for Datasette.

    A database that is there is replaced; any other file is left alone.

    \b
    Example:
      dateline export sqlite digest.db
    """
    import sqlite3

    from generator.exports.database import fill

    refuse_places_of_people(site, file)
    if is_there(file) and not (is_file(file) and _is_database(file)):
        message = f"{file} is no SQLite database, and is left alone; name another file"
        raise click.UsageError(message)
    with _open(site, now) as held, _replacing(file) as beside:
        try:
            with closing(sqlite3.connect(beside)) as database:
                count = fill(database, held.site, reversed(held.entries), held.editions, held.bodies)
        except sqlite3.OperationalError as error:
            if "fts5" in str(error):
                message = "the SQLite of this Python has no full-text index (FTS5); use another Python"
                raise click.UsageError(message) from error
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise  # SQL that is wrong is a fault of ours, all else one of the disk
            raise click.UsageError(f"cannot write {file}: {error}") from error
    click.echo(f"Wrote {many(count, 'entry')} to {file}.")


def _is_database(file: Path) -> bool:
    with file.open("rb") as opened:
        start = opened.read(len(_SQLITE))
    return start in (_SQLITE, b"")


def _export(
    site: Path, out: Path | None, now: datetime | None, pieces: Callable[[_Holdings], Iterable[str]]
) -> None:
    """Write what is made of the digest to a file, or print it."""
    if out is not None:
        refuse_places_of_people(site, out)
    with _open(site, now) as held:
        if out is None:
            for piece in pieces(held):
                _print(piece)
            return
        with _replacing(out) as beside, beside.open("wb") as file:
            for piece in pieces(held):
                file.write(piece.encode("utf-8", "replace"))
    if is_file(out):  # and no pipe, in which it would be read
        click.echo(f"Wrote {many(len(held.entries), 'entry')} to {out}.")


def _print(piece: str) -> None:
    try:
        click.echo(piece.encode("utf-8", "replace"), nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"cannot write to the standard output: {error.strerror or error}"
        raise click.UsageError(message) from error


@contextmanager
def _replacing(file: Path) -> Iterator[Path]:
    """A file beside another, which takes its place once it is whole.

    A link stays, and what it leads to is replaced. What is no file, such as a pipe, is written to itself.
    """
    if is_there(file) and not is_file(file):
        with _writes(file):
            yield file
        return
    file = Path(os.path.realpath(file))
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    with suppress(OSError):
        beside.unlink()  # of a process of the same number that was killed
    try:
        with _writes(file):
            yield beside
            beside.replace(file)
    finally:
        with suppress(OSError):
            beside.unlink()


@contextmanager
def _writes(file: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"cannot write {file}: {error.strerror or error}"
        raise click.UsageError(message) from error


@contextmanager
def _open(site: Path, now: datetime | None) -> Iterator[_Holdings]:
    """The digest as it would be published. Where it could not be, this is the end."""
    from generator.writers.press import Bodies

    with locked(site, "text"):
        planned, report = plan_at(site, now)
        print_problems(report.diagnostics, "text")
        if planned is None or report.failed:
            sys.exit(code(report.diagnostics, strict=False))
        found = planned.site
        written = {outline.path: outline for outline in found.written}
        bodies = Bodies(planned.shelf, written, planned.wanted.targets, found.config.base_url)
        yield _Holdings(found, planned.shelf, planned.shelf.entries(found.entries), bodies)
