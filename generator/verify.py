"""dateline build --verify: the site built again from nothing, beside, and what differs."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from generator.job import Ask, run_build
from generator.writers.artifacts import MANIFEST

_NOT_COPIED = (".dateline", ".git", ".venv", "node_modules", "public")
_SHOWN = 160


class Difference(NamedTuple):
    """A file that a build from nothing makes otherwise, and the first line that differs."""

    path: str
    there: str
    clean: str


def verify(site: Path, ask: Ask) -> tuple[Difference, ...]:
    """What lies otherwise in the output folder than a build of a copy of the site, from nothing, makes it."""
    with tempfile.TemporaryDirectory(prefix="dateline-verify-") as folder:
        copy = Path(folder) / "site"
        ignored = shutil.ignore_patterns(*_NOT_COPIED)
        out = ask.out.resolve()
        shutil.copytree(
            site,
            copy,
            symlinks=True,
            ignore=lambda here, names: {
                *(ignored(here, names) if Path(here) == site else ()),
                *(name for name in names if Path(here, name).resolve() == out),
            },
        )
        clean = ask._replace(out=copy / "public")
        run_build(copy, clean, lambda *_: None, lambda _: None)
        return tuple(_differences(ask.out, clean.out))


def _differences(there: Path, clean: Path) -> list[Difference]:
    paths = _listed(there) | _listed(clean)
    found = []
    for path in sorted(paths):
        one, other = _payload(there / path), _payload(clean / path)
        if one != other:
            found.append(Difference(path, *_first_line(one, other)))
    return found


def _listed(folder: Path) -> set[str]:
    listing = _payload(folder / MANIFEST) or b""
    return set(listing.decode("utf-8", "replace").split("\n")) - {""}


def _payload(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _first_line(one: bytes | None, other: bytes | None) -> tuple[str, str]:
    if one is None or other is None:
        return "no such file" if one is None else "a file", "no such file" if other is None else "a file"
    lines = one.split(b"\n"), other.split(b"\n")
    place = next((number for number, pair in enumerate(zip(*lines, strict=False)) if pair[0] != pair[1]), -1)
    return _cut(lines[0], place), _cut(lines[1], place)


def _cut(lines: list[bytes], place: int) -> str:
    number = place + 1 if place >= 0 else len(lines)
    line = lines[place].decode("utf-8", "replace")
    return f"line {number}: {line[:_SHOWN]}"
