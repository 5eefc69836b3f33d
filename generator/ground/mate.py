"""A process that is started before it is known what there is to do, and gets ready meanwhile."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

Work = Callable[[Sequence[Any]], Sequence[Any]]
Answer = tuple[Sequence[Any], Exception | None]

_ENDED = "the process has ended in the midst of its work"


class Mate:
    """Another process, started before it is known what there is to do; `prepare` is what it begins with.

    It is told by `begin` what makes its work, as a crew is.
    """

    def __init__(self, prepare: Callable[[], object]) -> None:
        theirs, ours = os.pipe(), os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.close(theirs[1])
            os.close(ours[0])
            self._serve(prepare, theirs[0], ours[1])
        os.close(theirs[0])
        os.close(ours[1])
        self._sending, self._receiving = os.fdopen(theirs[1], "wb"), os.fdopen(ours[0], "rb")

    @staticmethod
    def _serve(prepare: Callable[[], object], receiving: int, sending: int) -> None:
        """What the other process does, until no one is there any more."""
        with contextlib.suppress(BaseException), os.fdopen(sending, "wb") as out:
            prepare()
            orders = os.fdopen(receiving, "rb")
            work = _received(orders)()
            while True:
                part = _received(orders)
                try:
                    answer: Answer = work(part), None
                except Exception as error:  # noqa: BLE001 - it is raised where the results are waited for
                    answer = (), error
                pickle.dump(answer, out, pickle.HIGHEST_PROTOCOL)
                out.flush()
        os._exit(0)

    def begin(self, make: Callable[[], Work]) -> None:
        """Have the work made."""
        self.send(make)

    def send(self, part: object) -> None:
        """Give it items to work on, whose results are to be received."""
        try:
            pickle.dump(part, self._sending, pickle.HIGHEST_PROTOCOL)
            self._sending.flush()
        except BrokenPipeError:
            raise RuntimeError(_ENDED) from None

    def receive(self) -> Sequence[Any]:
        """What it made of the items."""
        try:
            results, error = _received(self._receiving)
        except EOFError:
            raise RuntimeError(_ENDED) from None
        if error is not None:
            raise error
        found: Sequence[Any] = results
        return found

    def do(self, part: Sequence[Any]) -> Sequence[Any]:
        """What it makes of items."""
        self.send(part)
        return self.receive()

    def end(self) -> None:
        """End the process, whatever it does."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        for pipe in (self._sending, self._receiving):
            with contextlib.suppress(OSError):
                pipe.close()


def _received(pipe: BinaryIO) -> Any:
    return pickle.load(pipe)  # noqa: S301  from the other end, which is this program too
