"""The new bytes of a file → a file beside its place, where they wait until they are whole.

What cannot be written is reported in the same words, whether it is of `public/` or of the site's own folders.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.readers.files import read, report_closed_folder

RIGHTS = 0o666  # less what the umask takes
_LONGEST_NAME = 250  # in bytes; systems take 255, and something is put around it
_END = 60  # characters of a longer one, of four bytes at most
_DISK_FAULTS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO)
"""What a disk says that is full, broken or closed to us: no fault of Dateline's."""
_CLOSED = (errno.EACCES, errno.EPERM, errno.EIO)
_MISPLACED = (errno.EISDIR, errno.ENOTDIR, errno.EEXIST)
"""What it says where a folder stands in place of a file, or the other way round."""
_ROOM = "make room on the disk, and try again"
_LARGER = "let the system take larger files, as `ulimit -f` has it, and try again"
_HINTS = {
    os.strerror(code).lower(): hint
    for code, hint in ((errno.ENOSPC, _ROOM), (errno.EDQUOT, _ROOM), (errno.EFBIG, _LARGER))
}
"""What to do about a reason that rights have nothing to do with."""


def write_all(file: int, payload: bytes) -> None:
    """Write bytes to an open file: the system may take only some of them at a time."""
    left = memoryview(payload)
    while left:
        left = left[os.write(file, left) :]


def place_aside(full: str) -> str:
    """Where the new bytes of a file wait; a fixed name, so a killed run leaves no more than one."""
    folder, bar, name = full.rpartition("/")
    if len(name) > _END and len(os.fsencode(name)) > _LONGEST_NAME:
        name = name[-_END:]
    return f"{folder}{bar}.{name}.new"


def report_cannot_write(
    path: Path,
    root: Path,
    why: str,
    report: Report,
    hint: str = "make the folder writable, or name another one with `--out`",
) -> None:
    """Report a file or folder by its path from the site's folder `root` on, if it is in there."""
    report.error("cannot-write", f"cannot be written: {why}", _at(path, root), _HINTS.get(why, hint))


def _at(path: Path, root: Path) -> Position:
    return Position(path=(path.relative_to(root) if path.is_relative_to(root) else path).as_posix())


def _closed(path: Path, root: Path) -> Path | None:
    """The outermost folder of the site, on the way to a path, that may not be looked into."""
    way = [one for one in (path, *path.parents) if one.is_relative_to(root)]
    folders = (one for one in reversed(way) if os.path.isdir(one))  # Path.is_dir may raise
    return next((one for one in folders if not os.access(one, os.R_OK | os.X_OK)), None)


def report_disk(error: OSError, root: Path, report: Report) -> bool:
    """Report what a disk says of a file of the site at `root`, or, where it names none, of `.dateline/`.

    Gives whether that is no fault of Dateline's; else nothing is reported.
    """
    kept = root / ".dateline"
    name = error.filename2 or error.filename  # of a file that takes a place, the latter is the place
    path = Path(os.fsdecode(name)) if name else kept
    is_kept = path.is_relative_to(kept)
    hint = "make it and its folder writable, and try again"
    closed = _closed(path, root) if error.errno in _CLOSED else None
    if closed is not None:
        report_closed_folder(_at(closed, root), report)
        return True
    if error.errno in _CLOSED and os.path.isfile(path) and path.is_relative_to(root):
        if read(path, path.relative_to(root).as_posix(), report) is None:
            return True
    elif error.errno == errno.ENOENT and is_kept:
        hint = "something has removed it meanwhile; try again"
    elif error.errno in _MISPLACED and is_kept:
        path = next(one for one in (path, *path.parents) if os.path.lexists(one))
        hint = "remove what stands there; it is made anew"
    elif error.errno not in _DISK_FAULTS:
        return False
    report_cannot_write(path, root, (error.strerror or str(error)).lower(), report, hint)
    return True


@contextlib.contextmanager
def told_disk(root: Path, report: Report) -> Iterator[None]:
    """Report what a disk says, and go on behind this; a fault of Dateline's is raised."""
    try:
        yield
    except OSError as error:
        if not report_disk(error, root, report):
            raise
