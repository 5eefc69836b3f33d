"""Artifacts → files of `public/`. Each is replaced in one step.

A file whose bytes are the same is left alone, and only what an earlier build made is removed. What a build
made is listed in a file of the folder itself, `MANIFEST`, so the list goes where the folder goes. While a
build is under way, another file, `UNDER_WAY`, names what is new: one that is killed leaves nothing behind
that the next would not know.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Container, Iterable
from functools import cached_property
from pathlib import Path

from generator.ground.diagnostics import Report
from generator.ground.frozen import frozen
from generator.ground.survey import stamp
from generator.writers.aside import RIGHTS, place_aside, report_cannot_write, write_all

MANIFEST = ".dateline-manifest"
UNDER_WAY = ".dateline-under-way"

_DIGEST = re.compile(r"[0-9a-f]{64} ")  # stood before each path until 0.1
_LONGEST_NAME = 240  # in bytes; less what is put around it while it is written

_OF_PEOPLE = ("content", "layouts", "seeds")
"""Folders of a site that no build writes to."""


@frozen
class Published:
    """How many files a build wrote, found the same, and removed; and which of them somebody had changed."""

    written: int
    unchanged: int
    removed: int
    restored: tuple[str, ...] = ()


class Folder:
    """An output folder while a build writes to it: `begin`, then `put` or `add`, then `finish` or `abandon`.

    `known` are the files that builds made, where that is known without the list in the folder. Raises
    OSError where it cannot be written to.
    """

    def __init__(self, folder: Path, known: frozenset[str] | None = None) -> None:
        self._folder = folder
        self._known = known
        self._entered: set[str] = set()
        self._is_own = False  # whether it was `begin` that made the folder
        self._others: frozenset[str] = frozenset()  # what stood in place of a new file at `begin`

    @cached_property
    def former(self) -> frozenset[str]:
        """The files that builds made, and no one else."""
        if self._known is not None:
            return self._known
        return _listed(self._folder / MANIFEST) | _listed(self._folder / UNDER_WAY)

    @cached_property
    def _published(self) -> frozenset[str]:
        """The files that the last build left, without what one that was killed, or this one, has begun."""
        return self._known if self._known is not None else _listed(self._folder / MANIFEST)

    def check_taken(self, paths: frozenset[str], ours: Container[str], root: Path, report: Report) -> None:
        """Report files that stand where others are to be made, though no build made them.

        `ours` are some that builds made, even if they are not listed any more. Where most of what is to be
        made stands there, a build made it whose list is gone.
        """
        try:
            top = set(os.listdir(self._folder)) if paths is not self._known else set()
        except OSError:  # where it is more than not there, `begin` will meet it again
            return
        new = (path for path in paths - self.former if path.partition("/")[0] in top and path not in ours)
        taken = sorted(path for path in new if os.path.isfile(f"{self._folder}/{path}"))
        if taken and 2 * len(taken) < len(paths):
            others = f", as {'is 1 other' if len(taken) == 2 else f'are {len(taken) - 1} others'}"
            why = f"a file that no build made is in the way{others if taken[1:] else ''}"
            hint = f"move it elsewhere; remove it if a build made it whose list, `{MANIFEST}`, is gone"
            report_cannot_write(self._folder / taken[0], root, why, report, hint)

    def begin(self, paths: frozenset[str]) -> None:
        """Note what is about to be made, and clear what a killed build left."""
        new = frozenset() if paths is self._known else paths - self.former
        _check_inside(new)
        self._is_own = not self._folder.exists()
        self._folder.mkdir(parents=True, exist_ok=True)
        top = set(os.listdir(self._folder))
        there = [path for path in new if path.partition("/")[0] in top]
        self._others = frozenset(path for path in there if os.path.lexists(f"{self._folder}/{path}"))
        if (self._folder / UNDER_WAY).exists():
            _clear_remains(self._folder, self.former)
            new |= _listed(self._folder / UNDER_WAY)
        _replace(f"{self._folder}/{UNDER_WAY}", "".join(f"{path}\n" for path in sorted(new)).encode())

    def add(self, path: str, payload: bytes) -> bytes:
        """Make a file where there is none. Gives its stamp, or b"" where something is in the way.

        It is listed as new since `begin`, so `abandon` may take it back.
        """
        full = f"{self._folder}/{path}"
        try:
            self._enter(path.rpartition("/")[0], path, was_there=False, clears=False)
            _write(full, payload, os.O_EXCL)
        except OSError:  # whatever it is, `put` will meet it again
            return b""
        return stamp(full)

    def abandon(self, paths: Iterable[str]) -> None:
        """Take back what was made of these since `begin`, where no build had made anything before.

        What cannot be taken back stays under way, and the next build clears it.
        """
        with contextlib.suppress(OSError):
            for path in paths:
                if path not in self._others and not _remove(self._folder, path):
                    _remove_empty_folders(self._folder, path)
            (self._folder / UNDER_WAY).unlink(missing_ok=True)
            if self._is_own:
                self._folder.rmdir()

    def put(self, path: str, payload: bytes) -> tuple[bool, bytes]:
        """Make a file have these bytes. Gives whether it had to be written, and its stamp."""
        full = f"{self._folder}/{path}"
        was_there = path in self._published
        self._enter(path.rpartition("/")[0], path, was_there)
        try:
            written = _put(full, payload, was_there)
        except IsADirectoryError:
            _clear_way(self._folder, path, self.former)
            written = _put(full, payload, was_there)
        return written, stamp(full)

    def _enter(self, parent: str, path: str, was_there: bool, clears: bool = True) -> None:
        """Make sure that a folder is there, and is not a link to another place.

        Unless it `clears` the way, it raises FileExistsError where something stands there.
        """
        if parent in self._entered:
            return
        if parent:
            self._enter(parent.rpartition("/")[0], path, was_there, clears)
            full = f"{self._folder}/{parent}"
            if not (was_there and _is_folder(full)):
                try:
                    os.mkdir(full)
                except FileExistsError:
                    if not _is_folder(full):
                        if not clears:
                            raise
                        _clear_way(self._folder, path, self.former)
                        os.mkdir(full)
        self._entered.add(parent)

    def finish(self, paths: frozenset[str]) -> int:
        """Remove what is no longer made; gives how many files that were."""
        removed = 0
        if self._known is not paths and self._known != paths:
            removed = sum(_remove(self._folder, path) for path in sorted(self.former - paths))
            listing = "".join(f"{path}\n" for path in sorted(paths)).encode()
            if not _has_bytes(str(self._folder / MANIFEST), listing):
                _replace(f"{self._folder}/{MANIFEST}", listing)
        (self._folder / UNDER_WAY).unlink(missing_ok=True)
        return removed


def _put(full: str, payload: bytes, was_there: bool) -> bool:
    """Whether a file had to be written to have these bytes. A new one need not be replaced in one step."""
    if not was_there:
        try:
            _write(full, payload, os.O_EXCL)
        except FileExistsError:
            pass
        else:
            return True
    if _has_bytes(full, payload):
        return False
    _replace(full, payload)
    return True


def _write(full: str, payload: bytes, flag: int) -> None:
    """Write a file, all of it or none; pathlib would take longer than the system does."""
    file = os.open(full, os.O_WRONLY | os.O_CREAT | flag, RIGHTS)
    try:
        write_all(file, payload)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(full)
        raise
    finally:
        os.close(file)


def _is_folder(full: str) -> bool:
    """Whether there is a folder itself, not a link to one."""
    try:
        return stat.S_ISDIR(os.lstat(full).st_mode)
    except OSError:
        return False


def is_fresh(folder: Path) -> bool:
    """Whether there is nothing in an output folder that a build made, so nothing can be half replaced."""
    return not os.path.exists(folder / MANIFEST) and not is_under_way(folder)


def is_under_way(folder: Path) -> bool:
    """Whether a build of an output folder has not come to its end."""
    return os.path.exists(folder / UNDER_WAY)


def is_of_people(path: Path, root: Path) -> bool:
    """Whether a path is that of the settings of the site at `root`, or lies where people write."""
    return os.path.realpath(path) == os.path.realpath(root / "config.yaml") or _is_among_people(path, root)


def _is_among_people(path: Path, root: Path) -> bool:
    """Whether a path is one of the folders in which people write, or lies in one."""
    place = Path(os.path.realpath(path))
    return any(place.is_relative_to(os.path.realpath(root / name)) for name in _OF_PEOPLE)


def check_writable(folder: Path, root: Path, report: Report) -> None:
    """Report a folder that cannot be written to before the work is done, not after."""
    if _is_among_people(folder, root):
        why = "it is for what people write, and a page could take the place of a file"
        report_cannot_write(folder, root, why, report, "name another folder with `--out`")
    nearest = next(parent for parent in (folder, *folder.parents) if os.path.exists(parent))
    if not os.path.isdir(nearest):
        report_cannot_write(folder, root, "not a folder", report)
    elif not os.access(nearest, os.W_OK | os.X_OK):
        report_cannot_write(folder, root, "permission denied", report)


def _has_bytes(path: str, payload: bytes) -> bool:
    try:
        with open(path, "rb", buffering=0) as file:
            return os.fstat(file.fileno()).st_size == len(payload) and file.read() == payload
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return False


def _clear_way(folder: Path, path: str, former: Iterable[str]) -> None:
    """Remove a former file where a folder must be, and former files of a folder where a file must be."""
    if (folder / path).is_dir():
        for old in former:
            if old.startswith(f"{path}/"):
                _remove(folder, old, path)
    for parent in reversed(Path(path).parents):
        place = folder / parent
        if place.is_symlink() or place.is_file():
            if parent.as_posix() not in former:
                raise FileExistsError(errno.EEXIST, "a file that no build made is in the way", str(place))
            place.unlink()


def _replace(full: str, payload: bytes) -> None:
    """Put other bytes in place of a published file.

    It can be made again, and is, where its stamp is another: so it need not wait for the disk.
    """
    aside = place_aside(full)
    try:
        _write(aside, payload, os.O_TRUNC)
        os.replace(aside, full)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise


def _remove(folder: Path, path: str, top: str = "") -> bool:
    """Remove a file that a former build made, and its folders from `top` on where that leaves them empty."""
    try:
        (folder / path).unlink()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
    _remove_empty_folders(folder, path, top)
    return True


def _remove_empty_folders(folder: Path, path: str, top: str = "") -> None:
    for parent in Path(path).parents[:-1]:
        if not parent.is_relative_to(top):
            return
        try:
            (folder / parent).rmdir()
        except OSError:
            return


def _clear_remains(folder: Path, former: Iterable[str]) -> None:
    """Remove what a killed build may have left: new bytes not yet in place, and empty folders."""
    for path in (MANIFEST, *former):
        try:
            Path(place_aside(f"{folder}/{path}")).unlink(missing_ok=True)
        except NotADirectoryError:
            continue
        _remove_empty_folders(folder, path)


def _listed(path: Path) -> frozenset[str]:
    """The paths that a list has; a line that cannot be one is passed over."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return frozenset()
    paths = (_DIGEST.sub("", line) for line in lines)
    return frozenset(path for path in paths if _is_possible(path) and _is_inside(path))


def _is_possible(path: str) -> bool:
    """Whether a path can be one of a file, as far as its letters and its length tell."""
    return path.isprintable() and all(len(part.encode()) <= _LONGEST_NAME for part in path.split("/"))


def _check_inside(paths: Iterable[str]) -> None:
    outside = [path for path in paths if not _is_inside(path)]
    if outside:
        message = f"these paths lead out of the folder: {outside}"
        raise ValueError(message)


def _is_inside(path: str) -> bool:
    parts = path.split("/")
    return ".." not in parts and "" not in parts and "\\" not in path


def report_unwritable(error: OSError, folder: Path, root: Path, report: Report) -> None:
    """Report a folder that could not be written to, by its path from the site's folder `root` on."""
    why = (error.strerror or str(error)).lower()
    report_cannot_write(Path(error.filename or folder), root, why, report)
