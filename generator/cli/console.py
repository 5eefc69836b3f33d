"""Options that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., object])


class Moment(click.ParamType[datetime]):
    name = "moment"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        from generator.shapes.moments import read_moment

        try:
            moment = datetime.fromisoformat(str(value))
        except (ValueError, OverflowError):
            self.fail(f"not a date: {value!r}; write 2025-06-01T12:00:00Z", param, ctx)
        if moment.tzinfo is None:
            utc = moment.replace(tzinfo=UTC).isoformat().replace("+00:00", "Z")
            self.fail(f"{value!r} does not say its UTC offset; write {utc} for UTC", param, ctx)
        if read_moment(str(value)) is None:
            self.fail(
                f"{value!r} is out of range; use years from 1000 to 9998, offsets up to 14:00", param, ctx
            )
        return moment


class Wording(click.ParamType[str]):
    """What is written into files of the site, which cannot have bytes of another charset."""

    name = "text"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value)
        if text != text.encode(errors="ignore").decode():
            self.fail(f"{text!r} is not UTF-8; is that the charset of this terminal?", param, ctx)
        return text


def refuse_places_of_people(site: Path, file: Path) -> None:
    """Wrong usage where a file that is to be written stands among what people write, or in place of it."""
    from generator.writers.artifacts import is_of_people

    if is_of_people(file, site):
        raise click.UsageError(f"{file} is where people write; name a file that is not")


def reporting(command: Command) -> Command:
    """The options of every command that can find problems."""
    formats = click.Choice(["text", "json"])
    add = click.option(
        "--format",
        "shape",
        type=formats,
        default="text",
        help="Print for people or for programs.",
    )
    return add(command)


def building(command: Command) -> Command:
    """The options of every command that assembles the site."""
    now = click.option("--now", type=Moment(), help="Build as at this moment, e.g. 2025-06-01T12:00:00Z.")
    drafts = click.option("--drafts", is_flag=True, help="Show drafts, scheduled and expired entries too.")
    jobs = click.option(
        "--jobs", type=click.IntRange(1, 256), default=None, help="Processes to use; all cores if not given."
    )
    strict = click.option("--strict", is_flag=True, help="Warnings fail, as errors do.")
    return now(drafts(strict(jobs(command))))
