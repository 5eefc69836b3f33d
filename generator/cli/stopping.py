"""Ctrl-C while clippings are taken: the one at hand is taken to its end, and what was found is told."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

import click

_LEFT = "the clippings that are left are taken the next time"
_NUMBERS = (signal.SIGINT, signal.SIGTERM)


class Stopping:
    """Whether someone wants no more clippings to be taken. `tell` is called once that is so.

    Those that `are_named` lie in no folder from which they could be taken the next time.

    What nobody would wait for, such as an answer, a host, or the first look at all entries, is ended at once,
    and so is all where a second signal comes.
    """

    def __init__(self, tell: Callable[[], object] = lambda: None, *, are_named: bool = False) -> None:
        self.is_asked = False
        self._are_named = are_named
        self._tell = tell
        self._ends_at_once = True

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear signals, whoever hears them else."""
        former = [signal.signal(number, self._hear) for number in _NUMBERS]
        try:
            yield
        finally:
            for number, handler in zip(_NUMBERS, former, strict=True):
                signal.signal(number, handler)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """End what is done meanwhile where a signal comes: StoppedError."""
        before, self._ends_at_once = self._ends_at_once, True
        try:
            yield
        except (KeyboardInterrupt, click.Abort):
            self._stop()
        finally:
            self._ends_at_once = before

    def between(self) -> None:
        """Is called between two clippings: StoppedError where a signal came."""
        self._ends_at_once = False
        if self.is_asked:
            self._stop()

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        ends, self.is_asked = self._ends_at_once or self.is_asked, True
        self._tell()
        if ends:
            raise KeyboardInterrupt

    def _stop(self) -> NoReturn:
        from generator.ingest.answers import StoppedError

        self.is_asked = True
        left = "name those that are left again" if self._are_named else _LEFT
        click.echo(f"\nStopped; {left}.", err=True)
        raise StoppedError from None
