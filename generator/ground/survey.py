"""What files there are and how they stand on the disk, in as little time as that can be told.

A file that has the same stamp as before has the same bytes: its time of change, which no program can set,
moves with every write, except within the clock's last tick. So a stamp can be trusted from the next tick
on, as git does with its index ("racy git").
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from struct import Struct, error

_STAMP = Struct("<qqqQ")
STAMP_SIZE = _STAMP.size
_PATIENCE = 4000  # times; the clock moves on after 10 milliseconds at most
NO_STAMP = bytes(STAMP_SIZE)
_HALF = 1 << 63
"""A time from here on, in ns, has no room in a stamp: it is that of the year 2262."""

FILE, LINK, LINKED_FOLDER, OTHER = "flds"
"""Kinds of what can lie in a folder: a file, a link to one, a link to a folder, anything else."""

Found = dict[str, tuple[str, bytes]]
"""By the path: the kind and the stamp."""


def survey(folder: str, prefix: str, found: Found, levels: int = -1) -> list[tuple[str, str]]:
    """Add everything below a folder but hidden names, each path with the prefix in front of it.

    A folder within it that may not be read is added itself, as something that is no file. Where there is no
    folder nothing is added. Of so many `levels` of folders, where that is said, what lies below is not looked
    at: gives these folders, each with its prefix.
    """
    left: list[tuple[str, str]] = []
    try:
        with os.scandir(folder) as names:
            for name in names:
                if name.name.startswith("."):
                    continue
                path = f"{prefix}{name.name}"
                if not name.is_dir(follow_symlinks=False):
                    found[path] = _look(name)
                elif levels == 0:
                    left.append((name.path, f"{path}/"))
                else:
                    left += survey_within(name.path, f"{path}/", found, levels - 1)
    except (FileNotFoundError, NotADirectoryError):  # what stands there instead is for a reader to report
        pass
    return left


def survey_within(folder: str, prefix: str, found: Found, levels: int = -1) -> list[tuple[str, str]]:
    """The same of a folder within another."""
    try:
        return survey(folder, prefix, found, levels)
    except PermissionError:
        found[prefix[:-1]] = OTHER, NO_STAMP
        return []


def survey_again(folder: str, prefix: str, names: Iterable[str], found: Found) -> bool:
    """Look again at what has these names below a folder, as far as that is plain files.

    Gives whether it was; if not, all of the folder has to be looked at.
    """
    for name in names:
        path, full = f"{prefix}{name}", f"{folder}/{name}"
        try:
            state = os.lstat(full)
        except OSError:
            if path not in found:  # a folder, or nothing that was there before
                return False
            del found[path]
            continue
        if not stat.S_ISREG(state.st_mode):
            return False
        found[path] = FILE, _pack(state)
    return True


def _look(name: os.DirEntry[str]) -> tuple[str, bytes]:
    try:
        if name.is_symlink():
            return (LINKED_FOLDER if name.is_dir() else LINK if name.is_file() else OTHER), _pack(name.stat())
        return (FILE if name.is_file() else OTHER), _pack(name.stat())
    except OSError:
        return OTHER, NO_STAMP


def stamp(path: str | int) -> bytes:
    """The stamp of a file, or `NO_STAMP` where there is none."""
    try:
        return _pack(os.stat(path))
    except (OSError, ValueError):
        return NO_STAMP


def stamps(folder: str, paths: Iterable[str]) -> bytes:
    """The stamps of files below a folder, one after the other."""
    stat, pack, found = os.stat, _pack, []
    for path in paths:
        try:
            state = stat(f"{folder}/{path}")
        except (OSError, ValueError):
            found.append(NO_STAMP)
        else:
            found.append(pack(state))
    return b"".join(found)


def is_settled(stamped: bytes, tick: int) -> bool:
    """Whether a stamp was taken long enough after the last change: by `tick`, in ns, nothing could hide."""
    changed, inode_changed, _, _ = _STAMP.unpack(stamped)
    return bool(stamped != NO_STAMP and changed < tick and inode_changed < tick)


def tick_of(path: str) -> int:
    """The clock of the file system at this moment, in ns, by touching a file that is made for it."""
    with open(path, "ab"):
        os.utime(path)
    return os.stat(path).st_mtime_ns


def tick_after(path: str, states: Iterable[bytes]) -> int:
    """The clock of the file system when it has gone on from these stamps, if it soon does."""
    latest = max((max(_STAMP.unpack(state)[:2]) for state in states), default=0)
    tick = tick_of(path)
    left = _PATIENCE
    while tick <= latest and left:
        tick = tick_of(path)
        left -= 1
    return tick


def _pack(state: os.stat_result) -> bytes:
    try:
        return _STAMP.pack(state.st_mtime_ns, state.st_ctime_ns, state.st_size, state.st_ino)
    except error:  # a program may have set a time after 2262
        changed = (state.st_mtime_ns + _HALF) % (2 * _HALF) - _HALF
        return _STAMP.pack(changed, state.st_ctime_ns, state.st_size, state.st_ino)
