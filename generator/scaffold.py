"""`dateline new`: the files of a small site that builds as it is, written into a new folder.

Its workflows install this very Dateline, from where it was installed here: by its name alone they might get
what another owner has put into an index of packages.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from generator.ground.named import is_there
from generator.writers.deposits import UnwritableError, deposit

_FILES = Path(__file__).parent / "new_site"
_REQUIREMENTS = "requirements.txt"
_ORIGIN = "direct_url.json"
_NOWHERE = """\
# Dateline came from a folder of the machine that this digest was begun on, which no workflow can reach. Say
# where they find it, and which version, for example `dateline @ git+https://…@v0.1.0`. In an index of
# packages, its bare name may be that of something else.
"""


_OF_GIT = ".git"
"""What a folder may have: the repository that was made first, or cloned while it was empty."""


def make_site(folder: Path) -> tuple[str, ...] | None:
    """Write the site and give the paths of its files; nothing where the folder has files already."""
    is_new = not is_there(folder)
    if not is_new and (not folder.is_dir() or any(one.name != _OF_GIT for one in folder.iterdir())):
        return None
    sources = sorted(path for path in _FILES.rglob("*") if path.is_file())
    made = [_place(path) for path in sources]
    try:
        for source, place in zip(sources, made, strict=True):
            more = _requirement().encode() if place == _REQUIREMENTS else b""
            deposit(folder / place, source.read_bytes() + more)
    except UnwritableError:
        _take_back(folder, made, is_new=is_new)
        raise
    return tuple(made)


def _take_back(folder: Path, made: Sequence[str], *, is_new: bool) -> None:
    """Leave the folder as it was, so that it is taken again when there is room."""
    for place in made:
        with contextlib.suppress(OSError):
            (folder / place).unlink(missing_ok=True)
        for parent in Path(place).parents[:-1]:
            with contextlib.suppress(OSError):
                (folder / parent).rmdir()
    if is_new:
        with contextlib.suppress(OSError):
            folder.rmdir()


def _requirement() -> str:
    """A line that installs this Dateline elsewhere, by where pip had it from (PEP 610); or what to write."""
    try:
        package = distribution("dateline")
    except PackageNotFoundError:
        return _NOWHERE
    noted = next((file for file in package.files or () if file.name == _ORIGIN), None)
    if noted is None:
        return f"dateline=={package.version}\n"  # an index has it
    origin = json.loads(noted.read_binary())
    url, repository = origin["url"], origin.get("vcs_info")
    if url.startswith("file:"):
        return _NOWHERE
    if repository is None:
        return f"dateline @ {url}\n"
    return f"dateline @ {repository['vcs']}+{url}@{repository['commit_id']}\n"


def _place(source: Path) -> str:
    """Where a file goes; a name `dot-x` stands for `.x`, which package tools would leave out."""
    parts = source.relative_to(_FILES).parts
    return "/".join(f".{part[4:]}" if part.startswith("dot-") else part for part in parts)
