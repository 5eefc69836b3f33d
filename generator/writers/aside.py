"""The new bytes of a file → a file beside its place, where they wait until they are whole.

What cannot be written is reported in the same words, whether it is of `public/` or of the site's own folders.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from generator.ground.diagnostics import Position, Report

RIGHTS = 0o666  # less what the umask takes
_FULL = frozenset(os.strerror(code).lower() for code in (errno.ENOSPC, errno.EDQUOT))


def write_all(file: int, payload: bytes) -> None:
    """Write bytes to an open file: the system may take only some of them at a time."""
    left = memoryview(payload)
    while left:
        left = left[os.write(file, left) :]


def place_aside(full: str) -> str:
    """Where the new bytes of a file wait; a fixed name, so a killed run leaves no more than one."""
    folder, bar, name = full.rpartition("/")
    return f"{folder}{bar}.{name}.new"


def report_cannot_write(
    path: Path,
    root: Path,
    why: str,
    report: Report,
    hint: str = "make the folder writable, or name another one with `--out`",
) -> None:
    """Report a file or folder by its path from the site's folder `root` on, if it is in there."""
    shown = path.relative_to(root) if path.is_relative_to(root) else path
    hint = "make room on the disk, and try again" if why in _FULL else hint
    report.error("cannot-write", f"cannot be written: {why}", Position(path=shown.as_posix()), hint)
