"""The same work on many items, in as many processes as are worth it.

A crew's members keep what they have: a list's cards, say, that another list shows too. So slices are given
out from both ends of the work, and each member goes on where it was.
"""

from __future__ import annotations

import contextlib
import functools
import os
import select
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext
    from multiprocessing.process import BaseProcess

    from generator.ground.mate import Mate

Item = TypeVar("Item")
Result = TypeVar("Result")
Progress = Callable[[str, int, int], None]
"""Told, while work goes on, what is being done, how many items are done, and of how many."""

Work = Callable[[Sequence[Item]], Sequence[Result]]
Steps = Generator[None, None, Result]
"""Work on one item that pauses between its steps."""

BEHIND = 10
"""How nice a process is that is asked late: who waits for it then is not to wait for a core before."""

WORTHWHILE = 250
"""How many items each process must have: starting one takes as long as rendering some hundred pages."""

_SLICES_A_JOB = 12
_AT_A_TIME = 100
_ALONE_AT_A_TIME = 25
_ENDED = "a process of the crew has ended in the midst of its work"


class Crew(AbstractContextManager["Crew[Item, Result]"], Generic[Item, Result]):
    """Processes that do the same work. `make` gives the work, once in each process.

    With one job the work is done in this process, but for what a mate takes. Where processes cannot be
    forked, `make` and the items are pickled: `crew.forks` says which it is. So they are for the mate.
    """

    def __init__(
        self,
        make: Callable[[], Work[Item, Result]],
        jobs: int,
        mate: Mate | None = None,
        takes: Callable[[Item], bool] = bool,
    ) -> None:
        """`takes` says which items are for the mate."""
        self.jobs = jobs
        self.mate = mate
        self._takes = takes
        self.forks = can_fork()
        self._work = make() if jobs == 1 else None
        self._members: list[_Member] = []
        for _ in range(jobs if jobs > 1 else 0):
            self._members.append(_Member(make, self.forks, [member.pipe for member in self._members]))

    def run(
        self, items: Sequence[Item], *, stage: str, progress: Progress
    ) -> Iterator[tuple[Sequence[Item], Sequence[Result]]]:
        """Slices of the items with what the work made of them, in the order in which they get done."""
        size = max(1, -(-len(items) // (self.jobs * _SLICES_A_JOB)))
        if self.jobs == 1:  # so that whoever waits is told in time
            size = min(size, _ALONE_AT_A_TIME)
        slices = deque(items[start : start + size] for start in range(0, len(items), size))
        done = 0
        for part, results in self._alone(slices) if self._work else self._together(slices):
            yield part, results
            done += len(part)
            progress(stage, done, len(items))

    def each(self, part: Sequence[Item]) -> list[Sequence[Result]]:
        """What each process makes of the same items."""
        if self._work:
            return [self._work(part), *([self.mate.do(part)] if self.mate else [])]
        for member in self._members:
            member.send(part)
        return [member.receive() for member in self._members]

    def dismiss(self) -> None:
        """Let the processes end while this one goes on: they have nothing more to do."""
        for member in self._members:
            member.stop()

    def _alone(self, slices: deque[Sequence[Item]]) -> Iterator[tuple[Sequence[Item], Sequence[Result]]]:
        assert self._work is not None
        given = [item for part in slices for item in part if self.mate and self._takes(item)]
        if self.mate and given:
            self.mate.send(given)
        for part in slices:
            own = [item for item in part if not (self.mate and self._takes(item))]
            yield own, self._work(own) if own else ()
        if self.mate and given:
            yield given, self.mate.receive()

    def _together(self, slices: deque[Sequence[Item]]) -> Iterator[tuple[Sequence[Item], Sequence[Result]]]:
        from multiprocessing.connection import wait

        busy: dict[Any, tuple[int, Sequence[Item]]] = {}
        for place, member in enumerate(self._members):
            if slices:
                busy[member.pipe] = place, self._give(place, slices)
        while busy:
            for pipe in wait(list(busy)):
                place, part = busy.pop(pipe)
                results = self._members[place].receive()
                if slices:
                    busy[pipe] = place, self._give(place, slices)
                yield part, results

    def _give(self, place: int, slices: deque[Sequence[Item]]) -> Sequence[Item]:
        part = slices.pop() if place % 2 else slices.popleft()
        self._members[place].send(part)
        return part

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.dismiss()
        for member in self._members:
            member.wait()


class _Member:
    """One process of a crew. `others` are the pipes to those that were started before."""

    def __init__(self, make: Callable[[], Work[Any, Any]], forks: bool, others: Sequence[Connection]) -> None:
        context = _context(forks)
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        inherited = (*others, self.pipe) if forks else ()
        start: Callable[..., BaseProcess] = context.Process  # type: ignore[attr-defined]
        self._process = start(target=_work_on, args=(make, theirs, inherited), daemon=True)
        self._process.start()
        theirs.close()

    def send(self, part: Sequence[Any]) -> None:
        try:
            self.pipe.send(part)
        except ConnectionError:
            raise RuntimeError(_ENDED) from None

    def receive(self) -> Sequence[Any]:
        try:
            results, error = self.pipe.recv()
        except (EOFError, ConnectionError):
            raise RuntimeError(_ENDED) from None
        if error is not None:
            raise error
        found: Sequence[Any] = results
        return found

    def stop(self) -> None:
        """Tell the process to end, unless it has been told."""
        if not self.pipe.closed:
            with contextlib.suppress(OSError):
                self.pipe.send(None)
            self.pipe.close()

    def wait(self) -> None:
        """Wait for its end."""
        self._process.join()


def _work_on(make: Callable[[], Work[Any, Any]], pipe: Connection, inherited: Sequence[Connection]) -> None:
    """What a process of a crew does: work on each slice that it is sent, until there are no more.

    A process that is forked has this crew's other ends of the pipes too: were they left open, none would see
    that no one listens any more, and wait for ever to be rid of its results.
    """
    for other in inherited:
        other.close()
    with contextlib.suppress(KeyboardInterrupt):  # a terminal tells all processes; the first one says so
        _serve(make(), pipe)


def _serve(work: Work[Any, Any], pipe: Connection) -> None:
    while True:
        try:
            part = pipe.recv()
        except (EOFError, ConnectionResetError):
            return
        if part is None:
            return
        try:
            pipe.send((work(part), None))
        except ConnectionError:  # no one waits for it any more
            return
        except Exception as error:  # noqa: BLE001 - it is raised where the results are waited for
            with contextlib.suppress(ConnectionError):
                pipe.send(((), error))


def in_step(work: Callable[[Item], Steps[Result]], items: Sequence[Item]) -> list[Result]:
    """What work makes of each item, where all of a hundred take each step before any takes the next.

    The code and the data of one step stay in the processor's caches so, which makes a fifth less of the time.
    """
    results: list[Result] = []
    for start in range(0, len(items), _AT_A_TIME):
        results += _together([work(item) for item in items[start : start + _AT_A_TIME]])
    return results


def _together(works: Sequence[Steps[Result]]) -> list[Result]:
    results: dict[int, Result] = {}
    going = list(enumerate(works))
    while going:
        paused = []
        for place, work in going:
            try:
                next(work)
            except StopIteration as end:
                results[place] = end.value
            else:
                paused.append((place, work))
        going = paused
    return [results[place] for place in range(len(works))]


class Apart:
    """The bytes that a piece of work gives, done in a process of its own.

    Where that cannot be forked, the work is done when the bytes are asked for. What is `behind` leaves the
    cores to the others: it is asked for long after.
    """

    def __init__(self, work: Callable[[], bytes], *, forks: bool, behind: bool = False) -> None:
        self._work = work
        self._child = 0
        if forks and can_fork():
            self._pipe, sending = os.pipe()
            self._child = os.fork()
            if self._child == 0:
                os.close(self._pipe)  # else none would tell it that no one listens any more
                os.nice(BEHIND if behind else 0)
                self._give(sending)
            os.close(sending)

    def _give(self, sending: int) -> None:
        """What the other process does."""
        with contextlib.suppress(BaseException), os.fdopen(sending, "wb", buffering=0) as pipe:
            left = memoryview(self._work())
            left = memoryview(len(left).to_bytes(8, "little") + left)
            while left:
                left = left[pipe.write(left) :]
        os._exit(0)

    def __del__(self) -> None:
        """End the other process where nobody asked for what it found: it would wait for ever to tell.

        With it go the locks that it was forked with.
        """
        if getattr(self, "_child", 0):
            with contextlib.suppress(OSError):
                os.kill(self._child, signal.SIGKILL)
                os.waitpid(self._child, 0)
                os.close(self._pipe)

    @property
    def is_ready(self) -> bool:
        """Whether there is nothing to wait for, or not long."""
        return not self._child or bool(select.select([self._pipe], [], [], 0)[0])

    @functools.cached_property
    def found(self) -> bytes:
        """The bytes. What ended in the other process, for whatever reason, is done in this one."""
        if not self._child:
            return self._work()
        with os.fdopen(self._pipe, "rb") as pipe:
            size, payload = int.from_bytes(pipe.read(8), "little"), pipe.read()
            is_whole = len(payload) == size > 0
        os.waitpid(self._child, 0)
        self._child = 0
        return payload if is_whole else self._work()


def jobs_for(count: int, most: int) -> int:
    """How many processes are worth it for so many items."""
    return max(1, min(most, count // WORTHWHILE))


def can_fork() -> bool:
    """Forking is far cheaper, but only safe where no other thread may hold a lock."""
    return sys.platform == "linux" and threading.active_count() == 1


def _context(forks: bool) -> BaseContext:
    import multiprocessing

    return multiprocessing.get_context("fork" if forks else "spawn")
