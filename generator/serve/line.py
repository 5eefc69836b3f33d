"""The serve line: watch, build, answer, all in one event loop; builds run in a thread of their own."""

from __future__ import annotations

import asyncio
import errno
import signal
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import click
import uvicorn
from watchfiles import Change

from generator.config import CONFIG_FILE, load_config
from generator.diagnostics import Report, Severity, show_text
from generator.serve.answers import application, in_address, is_everywhere
from generator.serve.preview import Outcome, Preview, build_preview
from generator.serve.watching import edits

Say = Callable[[str], object]
Result = TypeVar("Result")


def serve(site: Path, *, host: str, port: int, opens: bool, say: Say) -> None:
    """Serve the site in a folder, and build it again after every edit, until SIGINT or SIGTERM."""
    if not (site / CONFIG_FILE).exists():
        report = Report()
        load_config(site, report)
        raise click.ClickException(show_text(report.diagnostics))
    with _listen(host, port) as listener:
        asyncio.run(_run(site, listener, host, opens, say))


def _listen(host: str, port: int) -> socket.socket:
    """A socket on which requests can wait from now on, even during the first build."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, _, _, _, address = found[0]
        return socket.create_server(address, family=family)
    except (OSError, UnicodeError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            message = f"port {port} is taken; name another one with --port, or --port 0 for any free one"
        else:
            message = f"cannot listen on {in_address(host)}:{port}: {getattr(error, 'strerror', '') or error}"
        raise click.UsageError(message) from error


async def _run(site: Path, listener: socket.socket, host: str, opens: bool, say: Say) -> None:
    port = listener.getsockname()[1]
    preview = Preview()
    server = _Server(
        uvicorn.Config(
            application(preview, host, port),
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
    )
    say("Building the site with its drafts.")
    wanted, ready, stopping = asyncio.Event(), asyncio.Event(), asyncio.Event()
    with _at_signals(stopping.set):
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_watch(site, wanted, stopping, say))
            building = tasks.create_task(_build(site, preview, wanted, ready, say))
            announce = partial(_announce, preview, host, port, opens=opens, say=say)
            answering = tasks.create_task(_answer(server, listener, ready, announce))
            await stopping.wait()
            building.cancel()
            preview.close()
            server.should_exit = True
            if not server.started:
                answering.cancel()


class _Server(uvicorn.Server):
    """uvicorn would end this process by the very signal that stops it; ours ends well."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def _at_signals(stop: Callable[[], object]) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    former = [signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop)) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, former, strict=True):
            signal.signal(number, handler)


# -- the three tasks


async def _watch(site: Path, wanted: asyncio.Event, stopping: asyncio.Event, say: Say) -> None:
    seeds = (site / "seeds").resolve()
    async for found in edits(site, stopping, say):
        clippings = {(change, path) for change, path in found if path.is_relative_to(seeds)}
        for change, path in sorted(clippings):
            if change is Change.added and path.is_file():
                say(f"seeds/{path.relative_to(seeds).as_posix()}: `dateline ingest` makes an entry of it")
        if not found or found - clippings:
            wanted.set()


async def _build(site: Path, preview: Preview, wanted: asyncio.Event, ready: asyncio.Event, say: Say) -> None:
    while True:
        await wanted.wait()
        wanted.clear()  # an edit from here on asks for another build after this one
        outcome = await _apart(partial(build_preview, site, datetime.now(UTC)))
        preview.update(outcome)
        _tell(outcome, preview, say)
        ready.set()


async def _answer(
    server: _Server, listener: socket.socket, ready: asyncio.Event, announce: Callable[[], None]
) -> None:
    """Answer requests from the first build on; those that came before it have waited."""
    await ready.wait()
    announce()
    await server.serve(sockets=[listener])


def _announce(preview: Preview, host: str, port: int, *, opens: bool, say: Say) -> None:
    site = preview.state.site
    shown = "127.0.0.1" if is_everywhere(host) else in_address(host)
    address = f"http://{shown}:{port}{site.base if site else ''}/"
    say(f"Serving {address} with drafts; Ctrl-C stops.")
    if is_everywhere(host):
        say("Whoever can reach this machine can read it.")
    if opens:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _tell(outcome: Outcome, preview: Preview, say: Say) -> None:
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
