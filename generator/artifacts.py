"""Writing: artifacts to `public/`, single files to `content/`. Each file is replaced in one step.

`publish` leaves a file alone when its bytes are the same, and removes only what an earlier build
made. What a build made is listed in a file of the folder itself, `MANIFEST`, so the list goes where
the folder goes. While a build is under way it names the old and the new files and says so: one that
is killed leaves nothing behind that the next would not know.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Position, Report
from generator.model import Artifact

MANIFEST = ".dateline-manifest"

_UNDER_WAY = "# a build is under way, or was killed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """How many files a build wrote, found the same, and removed."""

    written: int
    unchanged: int
    removed: int


def publish(artifacts: Iterable[Artifact], folder: Path, root: Path, report: Report) -> Published | None:
    """Make a folder hold these artifacts, and nothing else that an earlier build made.

    Files that no build made stay. Gives nothing where the folder cannot be written, which is reported
    by its path from the site's folder `root` on.
    """
    wanted = {artifact.path: artifact.payload for artifact in artifacts}
    outside = [path for path in wanted if not _is_inside(path)]
    if outside:
        message = f"these paths lead out of the folder: {outside}"
        raise ValueError(message)
    try:
        return _publish(wanted, folder)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        _report_unwritable(Path(error.filename or folder), root, why, report)
        return None


def _publish(wanted: Mapping[str, bytes], folder: Path) -> Published:
    folder.mkdir(parents=True, exist_ok=True)
    former = _read_manifest(folder)
    digests = {path: hashlib.sha256(payload).hexdigest() for path, payload in sorted(wanted.items())}
    changed = [path for path in digests if not _has_bytes(folder / path, wanted[path])]
    stale = sorted(former.digests.keys() - digests.keys())
    removed = 0
    if changed or stale or former.under_way or former.digests != digests:
        _write_manifest(folder, {**former.digests, **digests}, _UNDER_WAY)
        if former.under_way:
            _clear_remains(folder, former.digests)
        for path in changed:
            _clear_way(folder, path, former.digests)
            deposit(folder / path, wanted[path])
        removed = sum(_remove(folder, path) for path in stale)
        _write_manifest(folder, digests)
    return Published(written=len(changed), unchanged=len(wanted) - len(changed), removed=removed)


def check_writable(folder: Path, root: Path, report: Report) -> None:
    """Report a folder that cannot be written to before the work is done, not after."""
    nearest = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if not nearest.is_dir():
        _report_unwritable(folder, root, "not a folder", report)
    elif not os.access(nearest, os.W_OK | os.X_OK):
        _report_unwritable(folder, root, "permission denied", report)


def deposit(path: Path, payload: bytes) -> None:
    """Write one file in one step: after a crash it is whole, old or new. Makes its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _replace(path, payload)


def _has_bytes(path: Path, payload: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size == len(payload) and file.read() == payload
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return False


def _clear_way(folder: Path, path: str, former: Iterable[str]) -> None:
    """Remove a former file where a folder must be, and former files of a folder where a file must be."""
    if (folder / path).is_dir():
        for old in former:
            if old.startswith(f"{path}/"):
                _remove(folder, old)
    for parent in reversed(Path(path).parents):
        place = folder / parent
        if place.is_symlink() or place.is_file():
            if parent.as_posix() not in former:
                raise FileExistsError(errno.EEXIST, "a file that no build made is in the way", str(place))
            place.unlink()


def _replace(path: Path, payload: bytes) -> None:
    aside = _aside(path)
    aside.write_bytes(payload)
    aside.replace(path)


def _aside(path: Path) -> Path:
    """Where the new bytes of a file wait; a fixed name, so a killed run leaves no more than one."""
    return path.with_name(f".{path.name}.new")


def _remove(folder: Path, path: str) -> bool:
    """Remove a file that a former build made, and its folders where that leaves them empty."""
    try:
        (folder / path).unlink()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
    _remove_empty_folders(folder, path)
    return True


def _remove_empty_folders(folder: Path, path: str) -> None:
    for parent in Path(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            return


def _clear_remains(folder: Path, former: Iterable[str]) -> None:
    """Remove what a killed build may have left: new bytes not yet in place, and empty folders."""
    for path in former:
        try:
            _aside(folder / path).unlink(missing_ok=True)
        except NotADirectoryError:
            continue
        _remove_empty_folders(folder, path)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manifest:
    """The files that builds made, with their digests, and whether the last one ended."""

    digests: Mapping[str, str]
    under_way: bool


def _read_manifest(folder: Path) -> _Manifest:
    """What the list says; a line that cannot be read is passed over."""
    _aside(folder / MANIFEST).unlink(missing_ok=True)
    try:
        lines = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return _Manifest(digests={}, under_way=False)
    pairs = (line.split(" ", 1) for line in lines if " " in line and not line.startswith("#"))
    digests = {path: digest for digest, path in pairs if _is_inside(path)}
    return _Manifest(digests=digests, under_way=_UNDER_WAY in lines)


def _write_manifest(folder: Path, digests: Mapping[str, str], note: str = "") -> None:
    listing = [f"{digest} {path}\n" for path, digest in sorted(digests.items())]
    head = f"{note}\n" if note else ""
    _replace(folder / MANIFEST, (head + "".join(listing)).encode())


def _is_inside(path: str) -> bool:
    parts = path.split("/")
    return ".." not in parts and "" not in parts and "\\" not in path


def _report_unwritable(path: Path, root: Path, why: str, report: Report) -> None:
    shown = path.relative_to(root) if path.is_relative_to(root) else path
    hint = "make the folder writable, or name another one with `--out`"
    report.error("cannot-write", f"cannot be written: {why}", Position(path=shown.as_posix()), hint)
