"""Writing: artifacts to `public/`, single files to `content/`. Each file is replaced in one step.

`publish` leaves a file alone when its bytes are the same, and removes only what an earlier build
made. What a build made is listed in a file of the folder itself, `MANIFEST`, so the list goes where
the folder goes. While a build is under way it names the old and the new files and says so: one that
is killed leaves nothing behind that the next would not know.
"""

from __future__ import annotations

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
    digests = {path: _digest(payload) for path, payload in wanted.items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        former = _read_manifest(folder)
        if former != digests:
            _write_manifest(folder, former | digests, _UNDER_WAY)
        written = sum(_put(folder, path, payload) for path, payload in sorted(wanted.items()))
        removed = sum(_remove(folder, path) for path in sorted(former.keys() - wanted.keys()))
        if former != digests or written:
            _write_manifest(folder, digests)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        _report_unwritable(Path(error.filename or folder), root, why, report)
        return None
    return Published(written=written, unchanged=len(wanted) - written, removed=removed)


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


def _put(folder: Path, path: str, payload: bytes) -> bool:
    """Write a file unless it has these bytes already; says whether it did."""
    target = folder / path
    if _has_bytes(target, payload):
        return False
    _clear_way(folder, target)
    target.parent.mkdir(parents=True, exist_ok=True)
    _replace(target, payload)
    return True


def _has_bytes(path: Path, payload: bytes) -> bool:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size == len(payload) and file.read() == payload
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return False


def _clear_way(folder: Path, target: Path) -> None:
    """Remove a former file where a folder must be; `a.html` can become `a.html/index.html`."""
    for parent in reversed(target.relative_to(folder).parents):
        if (folder / parent).is_file() or (folder / parent).is_symlink():
            (folder / parent).unlink()


def _replace(path: Path, payload: bytes) -> None:
    aside = _aside(path)
    aside.write_bytes(payload)
    aside.replace(path)


def _aside(path: Path) -> Path:
    """Where the new bytes of a file wait; a fixed name, so a killed run leaves no more than one."""
    return path.with_name(f".{path.name}.new")


def _remove(folder: Path, path: str) -> bool:
    """Remove a file that a former build made, and its folders where that leaves them empty."""
    target = folder / path
    try:
        target.unlink()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False
    for parent in target.relative_to(folder).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            break
    return True


def _digest(payload: bytes) -> str:
    return hashlib.sha256(payload).hexdigest()


def _read_manifest(folder: Path) -> dict[str, str]:
    """The files that earlier builds made, with their digests; an unreadable line is passed over.

    What a killed build left beside them is cleared away.
    """
    try:
        lines = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    pairs = (line.split(" ", 1) for line in lines if " " in line and not line.startswith("#"))
    former = {path: digest for digest, path in pairs if _is_inside(path)}
    if _UNDER_WAY in lines:
        for path in former:
            _aside(folder / path).unlink(missing_ok=True)
    return former


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
