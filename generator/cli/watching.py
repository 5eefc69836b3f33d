"""`dateline ingest --watch`: each clipping that is put into seeds/ becomes an entry, until Ctrl-C."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

import click

_LULL = 0.3
"""Seconds in which no file of seeds/ may have grown before it counts as whole."""


Run = Callable[[Callable[[], object]], int]
"""Takes what there is, and gives an exit code; it is given what to call where a signal ends that."""


def watch_seeds(site: Path, run: Run) -> int:
    """Run, and again whenever seeds/ or the settings have changed. Gives the last exit code."""
    from generator.readers.config import CONFIG_FILE

    if not (site / CONFIG_FILE).exists():
        return run(lambda: None)
    (site / "seeds").mkdir(exist_ok=True)
    return asyncio.run(watch(site, run))


async def watch(site: Path, run: Run) -> int:
    """Watch in a loop that is running. Ends at SIGINT or SIGTERM, and gives the last exit code."""
    from generator.readers.config import CONFIG_FILE
    from generator.serve.watching import edits

    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    seeds, settings = (site / "seeds").resolve(), site / CONFIG_FILE
    last = 0
    async for found in edits(site, stopping, _say):
        is_first = not found  # from now on nothing is missed
        is_ours = any(path == settings or path.is_relative_to(seeds) for _, path in found)
        if (is_first or is_ours) and await _is_at_rest(seeds, stopping):
            last = run(stopping.set)
        if is_first and not stopping.is_set():
            _say("Watching seeds/; Ctrl-C stops.")
    return last


def _say(words: str) -> None:
    """Tell people; what was found goes to the standard output, which a program may read."""
    click.echo(words, err=True)


async def _is_at_rest(folder: Path, stopping: asyncio.Event) -> bool:
    """Whether nothing grows any more, which is waited for; not where it is time to stop."""
    before = None
    while not stopping.is_set() and (now := _sizes(folder)) != before:
        before = now
        await asyncio.sleep(_LULL)
    return not stopping.is_set()


def _sizes(folder: Path) -> dict[str, tuple[int, int]]:
    """How large each file is that may be a clipping, and when it was written."""
    from generator.readers.files import is_temporary

    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            if name.startswith(".") or is_temporary(name):
                continue  # as of a browser that fetches a film meanwhile
            try:
                state = (Path(parent) / name).stat()
            except OSError:
                continue
            found[f"{parent}/{name}"] = state.st_size, state.st_mtime_ns
    return found
