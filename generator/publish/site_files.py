"""public/ → the files that are published, each with the digest of its bytes.

All of public/ is: what the build made, and what somebody put beside it, such as `.well-known/` or a `CNAME`.
Left out is what only this machine needs. The digest of a file is remembered with its stamp, as builds do it,
so to plan a publish of ten thousand files takes no longer than to look at them.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import re
from collections.abc import Iterator
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.ground.survey import is_settled, stamp, tick_of
from generator.memory.store import read_checked, write_checked
from generator.publish.manifest import MANIFEST_NAME, is_safe
from generator.publish.plan import File

FOLDER = Path(".dateline", "publish")

_OURS_ALONE = re.compile(
    rf"\.dateline.*|{re.escape(MANIFEST_NAME)}|\.git|\.gitkeep|\.gitignore|\.gitattributes|\.hg|\.svn|\.DS_Store|"
    r"Thumbs\.db|desktop\.ini|\._.*|\.nfs[0-9a-f]+|#.*#|\.#.*|.*~|\..*\.new|\..*\.sw[a-z]"
)
_CHUNK = 1 << 20

Digest = tuple[bytes, str, int]
"""The stamp of a file, the SHA-256 of its bytes, how many they are."""


def read_site_files(root: Path, out: Path, report: Report) -> dict[str, File]:
    """The files to be published by their paths below `out`; what is in it that cannot be is reported."""
    digests = Digests(root)
    shown = Position(path=out.name).path
    found = {}
    for path, full in _walk(out, "", shown, report):
        digest, size = digests.of(full)
        found[path] = File(path, full, digest, size)
    digests.save()
    return found


class Digests:
    """Digests of files, remembered from one publish to the next in the site's own folder."""

    def __init__(self, root: Path) -> None:
        self._place = root / FOLDER / "digests"
        self._place.parent.mkdir(parents=True, exist_ok=True)
        self._tick = tick_of(str(self._place.parent / "tick"))
        body = read_checked(self._place)
        self._known: dict[str, Digest] = _rows(body)
        self._found: dict[str, Digest] = {}

    def of(self, full: str) -> tuple[str, int]:
        """The SHA-256 of a file's bytes, and how many they are."""
        stamped = stamp(full)
        known = self._known.get(full)
        if known is None or known[0] != stamped:
            known = (stamped, *digest_of_file(full))
        if is_settled(stamped, self._tick):
            self._found[full] = known
        return known[1:]

    def save(self) -> None:
        if self._found != self._known:
            write_checked(self._place, marshal.dumps(self._found))


def _rows(body: bytes | None) -> dict[str, Digest]:
    return marshal.loads(body) if body is not None else {}  # noqa: S302  our own file, with a checksum


def digest_of_file(full: str) -> tuple[str, int]:
    """The SHA-256 of a file's bytes in hexadecimal, and how many they are."""
    digest, size = hashlib.sha256(), 0
    with Path(full).open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return digest.hexdigest(), size


def _walk(folder: Path, prefix: str, shown: str, report: Report) -> Iterator[tuple[str, str]]:
    """The path and the place of each file below a folder, by names."""
    with os.scandir(folder / prefix) as names:
        listed = sorted(names, key=lambda name: name.name)
    for name in listed:
        path = f"{prefix}{name.name}"
        at = Position(path=f"{shown}/{path}".encode(errors="replace").decode())
        if _OURS_ALONE.fullmatch(name.name):
            continue
        if not is_safe(path):
            report.error("bad-file-name", "the name cannot stand in an address", at, "rename the file")
        elif name.is_symlink() and not _is_sound(Path(name.path), folder, at, report):
            continue
        elif name.is_dir():
            yield from _walk(folder, f"{path}/", shown, report)
        elif name.is_file():
            yield path, name.path


def _is_sound(link: Path, folder: Path, at: Position, report: Report) -> bool:
    """Whether a link leads to a file of the folder; what else it is is reported."""
    try:
        there = link.resolve(strict=True)
    except (OSError, RuntimeError):  # the latter of links in a circle, until Python 3.13
        report.error("cannot-read", "a link that leads nowhere", at, "remove it, or put the file there")
        return False
    if there.is_dir():
        report.warning(
            "linked-folder", "a link to a folder is not published", at, "move the files themselves there"
        )
    elif not there.is_relative_to(folder.resolve()):
        report.error(
            "outside-folder", "a link that leads out of the site", at, "put a copy of the file there"
        )
    else:
        return True
    return False
