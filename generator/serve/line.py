"""The serve line: build, then watch, build and answer in one event loop.

The first build may be a long one. It comes before there are any threads, so that it can be done in several
processes; later ones run in a thread of their own.
"""

from __future__ import annotations

import asyncio
import errno
import gc
import os
import signal
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import click
import uvicorn
from starlette.applications import Starlette
from watchfiles import Change

from generator.ground.diagnostics import Diagnostic, Report, Severity, show_text
from generator.ground.parallel import Progress
from generator.readers.config import CONFIG_FILE, load_config
from generator.serve.answers import application, in_address, is_everywhere
from generator.serve.builder import Builder, InterruptedBuildError
from generator.serve.clip_page import CLIP, clip_routes
from generator.serve.clipping import ClipDesk
from generator.serve.page_facts import PageFacts
from generator.serve.panel import Panel
from generator.serve.preview import Outcome, Preview
from generator.serve.watching import edits
from generator.writers.search_index import Indexer

Say = Callable[[str], object]
Result = TypeVar("Result")

_SILENCE = 2.0
"""Seconds of a build after which is said how far it has got, and again after as many."""

_CALM = 0.3
"""Seconds without an edit after which there is time to tidy up."""

_HEAD_START = 0.1
"""Seconds that a page is given to be loaded before the others are made, which keep the interpreter busy."""

_TURN = 0.001
"""Seconds after which a thread that builds lets one go first that answers. An answer takes a dozen turns:
Python's own five thousandths of a second add up."""

_MUCH = 200_000
"""When there are so many more objects, garbage is looked for even while a site is built."""

_LULL = 10.0
"""Seconds without an edit after which it is looked for among everything."""


def serve(site: Path, *, host: str, port: int, opens: bool, say: Say) -> None:
    """Serve the site in a folder, and build it again after every edit, until SIGINT or SIGTERM."""
    if not (site / CONFIG_FILE).exists():
        report = Report()
        load_config(site, report)
        raise click.ClickException(show_text(report.diagnostics))
    sys.setswitchinterval(_TURN)
    builder, preview, desk = Builder(site), Preview(), ClipDesk(site)
    panel = Panel(site, preview, PageFacts(builder))
    with _listen(host, port) as listener:
        first = _first(builder, say)
        if first is not None:
            _show(first, preview, say)
            port = listener.getsockname()[1]
            _announce(preview, host, port, opens=opens, say=say)
            server = _server(application(preview, host, port, [*clip_routes(site, desk), *panel.routes()]))
            asyncio.run(_run(builder, preview, desk, server, listener, say=say))


def _listen(host: str, port: int) -> socket.socket:
    """A socket on which requests can wait from now on, even during the first build."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, _, _, _, address = found[0]
        both = family is socket.AF_INET6 and is_everywhere(host) and socket.has_dualstack_ipv6()
        return socket.create_server(address, family=family, dualstack_ipv6=both)
    except (OSError, UnicodeError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            message = f"port {port} is taken; name another one with --port, or --port 0 for any free one"
        else:
            message = f"cannot listen on {in_address(host)}:{port}: {getattr(error, 'strerror', '') or error}"
        raise click.UsageError(message) from error


def _first(builder: Builder, say: Say) -> Outcome | None:
    """What the first build gives, unless a signal ends it."""
    say("Building the site with its drafts.")
    this = os.getpid()

    def stop() -> None:
        if os.getpid() == this:  # a terminal tells the processes of the crew too
            raise KeyboardInterrupt

    try:
        with _at_signals(stop):
            outcome = builder.build(datetime.now(UTC), jobs=os.cpu_count() or 1, progress=_telling(say))
            builder.keep()
    except KeyboardInterrupt:
        return None
    _collect(everywhere=True)
    return outcome


async def _run(
    builder: Builder,
    preview: Preview,
    desk: ClipDesk,
    server: uvicorn.Server,
    listener: socket.socket,
    *,
    say: Say,
) -> None:
    due, stopping = _Due(), asyncio.Event()
    loop = asyncio.get_running_loop()
    with _at_signals(partial(loop.call_soon_threadsafe, stopping.set)):
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_watch(builder.root, desk, due, stopping, say))
            building = tasks.create_task(_build(builder, preview, due, say))
            answering = tasks.create_task(server.serve(sockets=[listener]))
            await stopping.wait()
            building.cancel()
            preview.close()
            server.should_exit = True
            if not server.started:
                answering.cancel()


def _server(answering: Starlette) -> uvicorn.Server:
    return _Server(
        uvicorn.Config(
            answering,
            log_config=None,
            log_level="error",  # what a browser asks amiss is no news
            access_log=False,
            lifespan="off",
            ws="none",
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
    )


class _Server(uvicorn.Server):
    """uvicorn would end this process by the very signal that stops it; ours ends well."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def _at_signals(stop: Callable[[], object]) -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM)
    former = [signal.signal(number, lambda *_: stop()) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, former, strict=True):
            signal.signal(number, handler)


# -- the tasks


class _Due:
    """The edits that no build has seen yet. `paths` is nothing where all files have to be looked at."""

    def __init__(self) -> None:
        self.some = asyncio.Event()
        self.paths: set[Path] | None = set()

    def add(self, paths: Iterable[Path]) -> None:
        """Ask for a build; of no paths, for one that looks at all files."""
        named = set(paths)
        self.paths = self.paths | named if self.paths is not None and named else None
        self.some.set()

    def take(self) -> set[Path] | None:
        """What a build has to look at. An edit from here on asks for another one after it."""
        taken, self.paths = self.paths, set()
        self.some.clear()
        return taken


async def _watch(site: Path, desk: ClipDesk, due: _Due, stopping: asyncio.Event, say: Say) -> None:
    seeds = (site / "seeds").resolve()
    async for found in edits(site, stopping, say):
        clippings = {(change, path) for change, path in found if path.is_relative_to(seeds)}
        for change, path in sorted(clippings):
            name = path.relative_to(seeds).as_posix()
            if change is Change.added and path in desk.kept:
                say(f"seeds/{name}: taken from the browser")
            elif change is Change.added and path.is_file():
                say(f"seeds/{name}: `dateline ingest` makes an entry of it")
        if not found or found - clippings:
            due.add(path for _, path in found - clippings)


async def _build(builder: Builder, preview: Preview, due: _Due, say: Say) -> None:
    onlookers = _Onlookers(preview, asyncio.get_running_loop())
    while True:
        if builder.is_index_due and not due.some.is_set():
            await _index(builder, preview, due, say)
        if not await _within(_LULL, due.some):
            await _apart(partial(_collect, everywhere=True))
            await due.some.wait()
        edited = due.take()
        gc.disable()
        build = partial(
            builder.build,
            datetime.now(UTC),
            edited=edited,
            progress=_until(due, _telling(say)),
            audience=onlookers,
        )
        outcome = await _apart(build)
        if outcome is not None:
            _show(outcome, preview, say)
        is_calm = not await _within(_CALM, due.some)
        if is_calm and not await _apart(partial(_tidy, builder, due.some.is_set)):
            due.add(())


def _until(due: _Due, tell: Progress) -> Progress:
    """Gives a build up for one with the newest edits. Where these never end, garbage is looked for here."""

    def told(stage: str, done: int, of: int) -> None:
        if due.some.is_set() and done < of:
            raise InterruptedBuildError
        if gc.get_count()[0] > _MUCH:
            gc.collect()
        tell(stage, done, of)

    return told


class _Onlookers:
    """Who looks at pages while a build goes on in another thread."""

    def __init__(self, preview: Preview, loop: asyncio.AbstractEventLoop) -> None:
        self._preview = preview
        self._loop = loop

    def wanted(self) -> Iterable[str]:
        """The paths of the files that are looked at."""
        return self._preview.audience()

    def show(self, files: Mapping[str, bytes], problems: Sequence[Diagnostic]) -> None:
        """Show these files before all is done, and let a browser load them."""
        is_open = self._preview.is_open(files)  # as soon as a page is told that it is another one, it is not
        self._loop.call_soon_threadsafe(self._preview.show_early, files, problems)
        if is_open:
            time.sleep(_HEAD_START)


async def _index(builder: Builder, preview: Preview, due: _Due, say: Say) -> None:
    """Make the search index while there is nothing else to do; an edit ends it at once."""
    indexer = Indexer()
    making = asyncio.ensure_future(_apart(partial(builder.build, datetime.now(UTC), indexer=indexer)))
    waiting = asyncio.ensure_future(due.some.wait())
    try:
        await asyncio.wait((making, waiting), return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
        if not making.done():
            indexer.stop()
    outcome = await making
    if outcome is not None:
        _show(outcome, preview, say)
    if not due.some.is_set() and not await _apart(builder.keep):
        due.add(())


def _tidy(builder: Builder, ends: Callable[[], bool]) -> bool:
    """Do what a browser need not wait for, until it `ends`. Gives whether the folder is as it was left."""
    _collect(everywhere=False)
    gc.enable()
    return ends() or builder.keep(ends)


def _collect(*, everywhere: bool) -> None:
    """Look for garbage, among what is new or everywhere, and take what is left for used from then on.

    No answer is given meanwhile: of a large site, everything takes longer than an edit.
    """
    if everywhere:
        gc.unfreeze()
    gc.collect()
    gc.freeze()


async def _within(seconds: float, event: asyncio.Event) -> bool:
    """Whether an event comes in as many seconds.

    `asyncio.wait_for` of Python 3.11 forgets that it is cancelled where the event comes at that very moment.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    return event.is_set()


def _announce(preview: Preview, host: str, port: int, *, opens: bool, say: Say) -> None:
    site = preview.state.site
    loopback = "::1" if ":" in host else "127.0.0.1"
    shown = in_address(loopback if is_everywhere(host) else host)
    address = f"http://{shown}:{port}{site.base if site else ''}/"
    say(f"Serving {address} with drafts; Ctrl-C stops.")
    say(f"Clippings come in from any page by a bookmark: http://{shown}:{port}{CLIP}")
    if is_everywhere(host):
        say("Whoever can reach this machine can read it.")
    if opens:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _telling(say: Say) -> Progress:
    """Says how far a build has got, where it takes long."""
    said = time.monotonic()

    def tell(stage: str, done: int, of: int) -> None:
        nonlocal said
        if done < of and time.monotonic() - said > _SILENCE:
            said = time.monotonic()
            say(f"  {stage}: {done} of {of}")

    return tell


def _show(outcome: Outcome, preview: Preview, say: Say) -> None:
    """Show what a build gave, and tell of it unless it is as before."""
    if not preview.update(outcome):
        return
    if outcome.problems:
        say(show_text(outcome.problems) + "\n")
    if outcome.fault:
        say(outcome.fault)
    if outcome.site is not None:
        say(f"Built {outcome.pages} pages in {outcome.seconds:.1f} s.")
    else:
        errors = sum(problem.severity is Severity.ERROR for problem in outcome.problems)
        why = "a fault of Dateline's own" if outcome.fault else f"{errors} error{'s' * (errors != 1)}"
        say(f"Not built: {why}." + (" The last good site stays." if preview.state.site else ""))


async def _apart(work: Callable[[], Result]) -> Result:
    """What work gives that is done in a daemon thread: one of a pool would hold up the end of it all."""
    done: Future[Result] = Future()
    done.set_running_or_notify_cancel()

    def run() -> None:
        try:
            done.set_result(work())
        except BaseException as error:  # noqa: BLE001 - it is raised where the result is waited for
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    return await asyncio.wrap_future(done)
