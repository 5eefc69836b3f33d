"""Single files of the site's own folders: content/, seeds/, the settings. Each is replaced in one step.

Unlike what a build makes, they cannot be made again: so they are on the disk before they take their place.
"""

from __future__ import annotations

import contextlib
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

from generator.ground.diagnostics import Report
from generator.writers.aside import RIGHTS, place_aside, report_cannot_write, write_all


class UnwritableError(OSError):
    """A file of the site's own folders that cannot be written; `path` is the file, `why` a few words."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(*error.args)
        self.path = path
        self.why = (error.strerror or str(error)).lower()


def deposit(path: Path, payload: bytes) -> None:
    """Write one file in one step: after a crash, or a power cut, it is whole, old or new. Makes its folders.

    Who may read and write it stays as it is, and a link goes on leading where it leads. UnwritableError where
    that cannot be done.
    """
    Deposit(path, payload).finish()


class Deposit:
    """A file to `deposit`, written aside; `finish` waits for the disk, then puts it in its place.

    After `start` it goes to the disk while other work is done. Making one and `finish` raise UnwritableError.
    """

    def __init__(self, path: Path, payload: bytes) -> None:
        self._path = path
        self._full = os.path.realpath(path) if os.path.islink(path) else path.as_posix()
        self._thread: threading.Thread | None = None
        self._error: OSError | None = None
        with self._reported():
            if not path.parent.is_dir():
                path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(place_aside(self._full), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, RIGHTS)
            try:
                write_all(self._file, payload)
            except OSError:
                os.close(self._file)
                raise

    def start(self) -> None:
        """Begin to wait for the disk."""
        self._thread = threading.Thread(target=self._sync)
        self._thread.start()

    def finish(self) -> None:
        """Put the file in its place, of which it is known then that it is on the disk."""
        with self._reported():
            if self._thread is None:
                self._sync()
            else:
                self._thread.join()
            os.close(self._file)
            if self._error is not None:
                raise self._error
            with contextlib.suppress(OSError):  # there was none, or the system knows no rights
                os.chmod(place_aside(self._full), stat.S_IMODE(os.stat(self._full).st_mode))
            os.replace(place_aside(self._full), self._full)

    def _sync(self) -> None:
        try:
            os.fsync(self._file)
        except OSError as error:
            self._error = error

    @contextlib.contextmanager
    def _reported(self) -> Iterator[None]:
        """Where the file cannot be written, or someone ends that by Ctrl-C, nothing is left aside."""
        try:
            yield
        except BaseException as error:
            with contextlib.suppress(OSError):
                os.unlink(place_aside(self._full))
            if isinstance(error, OSError):
                raise UnwritableError(self._path, error) from error
            raise


def report_undeposited(error: UnwritableError, root: Path, report: Report) -> None:
    """Report a file of content/ or seeds/, or the settings, that could not be written."""
    report_cannot_write(error.path, root, error.why, report, "make it and its folder writable, and try again")
