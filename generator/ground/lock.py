"""One process at a time on a folder; the lock goes with the process that holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(path: Path, waits: Callable[[], object] = lambda: None) -> Iterator[None]:
    """Hold the lock that a file stands for. `waits` is called where another process has it."""
    try:
        import fcntl
    except ImportError:  # not Unix
        with _locked_anywhere(path, waits):
            yield
        return
    with path.open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waits()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def _locked_anywhere(path: Path, waits: Callable[[], object]) -> Iterator[None]:
    """Filelock does it on every system; on Unix it would take longer to import than a build without edits."""
    from filelock import FileLock, Timeout

    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        waits()
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
