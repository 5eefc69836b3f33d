"""dateline build --verify: the site built again from nothing, beside, and what differs."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from generator.job import Ask, run_build
from generator.readers.config import CONFIG_FILE
from generator.writers.artifacts import MANIFEST

_INPUTS = ("content", "layouts")
"""What a build reads beside config.yaml."""

_SHOWN = 160


class Difference(NamedTuple):
    """A file that a build from nothing makes otherwise, and the first line that differs."""

    path: str
    there: str
    clean: str


class NotVerifiedError(Exception):
    """There is nothing to compare a site with; says why."""


def verify(site: Path, ask: Ask) -> tuple[Difference, ...]:
    """What lies otherwise in the output folder than a build of a copy of the site, from nothing, makes it.

    NotVerifiedError where the copy cannot be made or built, as on a disk without room for it.
    """
    with tempfile.TemporaryDirectory(prefix="dateline-verify-") as folder:
        copy = Path(folder) / "site"
        try:
            _copy(site, copy, ask.out.resolve())
        except shutil.Error as error:  # has where from, where to, and why, of each file
            raise NotVerifiedError(error.args[0][0][2]) from error
        except OSError as error:
            raise NotVerifiedError(str(error)) from error
        clean = ask._replace(out=copy / "public")
        done = run_build(copy, clean, lambda *_: None, lambda _: None)
        if done.written is None:
            raise NotVerifiedError(min(done.problems, key=attrgetter("severity")).summary())  # errors first
        return tuple(_differences(ask.out, clean.out))


def _copy(site: Path, copy: Path, out: Path) -> None:
    """Copy what is read of a site, without what lies in its output folder `out`."""
    copy.mkdir()
    shutil.copy(site / CONFIG_FILE, copy)
    for name in _INPUTS:
        if (site / name).is_dir():
            shutil.copytree(site / name, copy / name, ignore=partial(_not_read, out))


def _not_read(out: Path, folder: str, names: list[str]) -> set[str]:
    """What of a folder is not copied: the output, and what is no file, as a link that leads nowhere.

    What other links lead to is copied in their place: from the copy they would lead elsewhere.
    """
    paths = {name: Path(folder, name) for name in names}
    return {
        name for name, path in paths.items() if path.resolve() == out or not (path.is_file() or path.is_dir())
    }


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
