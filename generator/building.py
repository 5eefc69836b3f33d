"""`dateline build`: what it is told, and what it tells.

To import click takes longer than to see that nothing has changed. So arguments as they are mostly written are
understood here; all others are left to click, which knows what is wrong with them too.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from generator.job import Ask, Done, Stages, run_build
from generator.talk import bars, code, cores, locked, many, print_problems, say

_FLAGS = {
    "-q": "quiet",
    "--quiet": "quiet",
    "--timings": "timings",
    "--drafts": "drafts",
    "--strict": "strict",
}
_MOST_JOBS = 256
_NAMED = 5


class Wishes(NamedTuple):
    """What `dateline build` is told."""

    out: Path | None = None
    quiet: bool = False
    timings: bool = False
    drafts: bool = False
    strict: bool = False
    now: datetime | None = None
    jobs: int | None = None
    shape: str = "text"
    verify: bool = False


def read_wishes(arguments: Sequence[str]) -> Wishes | None:
    """What `build` is told by arguments as they are mostly written, or nothing where they may say more."""
    if not arguments or arguments[0] != "build":
        return None
    told: dict[str, Any] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if argument in _FLAGS:
            told[_FLAGS[argument]] = True
            continue
        value = next(rest, "")
        if argument == "--now" and (moment := _moment(value)) is not None:
            told["now"] = moment
        elif argument == "--jobs" and value.isascii() and value.isdigit() and 1 <= int(value) <= _MOST_JOBS:
            told["jobs"] = int(value)
        elif argument == "--format" and value in ("text", "json"):
            told["shape"] = value
        else:
            return None
    return Wishes(**told)


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo is not None and 1000 <= moment.year < 9999 else None


def build_site(site: Path, wishes: Wishes) -> NoReturn:
    """Build a site, say what was done, and end with the exit code that tells it."""
    started = time.monotonic()
    stages = Stages(started)
    ask = Ask(
        out=(wishes.out or site / "public").absolute(),
        now=wishes.now or datetime.now(UTC),
        drafts=wishes.drafts,
        strict=wishes.strict,
        jobs=wishes.jobs or cores(),
    )
    shape = wishes.shape
    with locked(site, shape), bars(quiet=wishes.quiet or shape == "json") as progress:
        done = run_build(site, ask, progress, stages)
        is_same = not wishes.verify or done.written is None or _is_verified(site, ask, shape)
    print_problems(done.problems, shape)
    if done.pages and not wishes.quiet and shape == "text":
        _say_built(done, ask.out, wishes.out or Path("public"), time.monotonic() - started)
    if wishes.timings:
        for name, seconds in stages.rows:
            say(f"{name:<10}{seconds * 1000:10.1f} ms", err=True)
    sys.exit(code(done.problems, strict=wishes.strict) or int(not is_same))


def _is_verified(site: Path, ask: Ask, shape: str) -> bool:
    """Whether a build from nothing makes the same; says so, or what the first difference is."""
    from tempfile import gettempdir

    from generator.verify import NotVerifiedError, verify

    try:
        found = verify(site, ask)
    except NotVerifiedError as error:
        say(f"Not verified: a build from nothing cannot be made in {gettempdir()}: {error}", err=True)
        say("Mend that; the variable TMPDIR may name a folder with room for it.", err=True)
        return False
    if found:
        first = found[0]
        say(
            f"{many(len(found), 'file')} not as a build from nothing makes them. The first is {first.path}:",
            err=True,
        )
        say(f"  there     {first.there}\n  clean     {first.clean}", err=True)
        say(
            "Remove .dateline/ and build again; this is a fault of Dateline's own, please report it.",
            err=True,
        )
    elif shape == "text":
        say("A build from nothing makes the same.")
    return not found


def _say_built(done: Done, folder: Path, out: Path, seconds: float) -> None:
    if done.written is None:
        from generator.writers.artifacts import is_under_way

        torn = is_under_way(folder)
        say(f"{out} is written in part; build again." if torn else "Nothing was written.", err=True)
        return
    say(
        f"Built {many(done.pages, 'page')} and {many(done.feeds, 'feed')} "
        f"from {many(done.entries, 'entry')} in {seconds:.1f} s."
    )
    written, unchanged, removed = done.written
    say(f"{out}: {many(written, 'file')} written, {unchanged} unchanged, {removed} removed.")
    if done.restored:
        named, more = ", ".join(done.restored[:_NAMED]), len(done.restored) - _NAMED
        rest = f" and {many(more, 'other')}" if more > 0 else ""
        say(f"Made anew, since others had changed or removed it: {named}{rest}.")
