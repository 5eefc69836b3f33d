"""Files → what was edited, a set of changes at a time.

Folders are watched by the operating system. config.yaml, and whether the folders are still the same
ones, that of the preview too, is looked at several times a second instead: to watch the site's own folder
would mean to watch all of `.git/` and `public/` too.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from pathlib import Path

from watchfiles import Change, awatch

from generator.ground.places import layout_folders
from generator.readers.config import CONFIG_FILE
from generator.readers.files import is_temporary
from generator.serve.preview import FOLDER

_GLANCE = 100
"""Milliseconds between two looks at config.yaml."""

_LULL = 5
"""Milliseconds without another change after which a set of changes counts as whole."""

Edits = frozenset[tuple[Change, Path]]


async def edits(
    root: Path, stopping: asyncio.Event, say: Callable[[str], object]
) -> AsyncGenerator[Edits, None]:
    """What is edited in content/, layouts/, seeds/ and config.yaml, until it is time to stop.

    First comes an empty set: from now on nothing is missed. So it does again when the folders are
    other ones than before, which counts as an edit.
    """
    polls: bool | None = None
    while not stopping.is_set():
        try:
            async with aclosing(_while_same(root, stopping, polls)) as found:
                async for changes in found:
                    yield changes
        except FileNotFoundError:  # a folder went just now
            await asyncio.sleep(_GLANCE / 1000)
        except OSError as error:
            if polls:
                raise
            say(f"Files cannot be watched ({error}); they are looked through instead.")
            polls = True


async def _while_same(root: Path, stopping: asyncio.Event, polls: bool | None) -> AsyncGenerator[Edits, None]:
    """Edits until one of the watched folders is no longer the same one."""
    folders = _folders(root)
    identities, config = _identities(root), _stamp(root)
    watched = awatch(
        *folders,
        watch_filter=lambda _change, path: is_edit(Path(path), folders),
        stop_event=stopping,
        step=_LULL,
        rust_timeout=_GLANCE,
        yield_on_timeout=True,
        force_polling=polls,
        ignore_permission_denied=True,
    )
    first = True
    async with aclosing(watched) as turns:
        async for turn in turns:
            gone = any(change is Change.deleted and Path(path) in folders for change, path in turn)
            if gone or _identities(root) != identities:
                return
            found = {(change, Path(path)) for change, path in turn}
            if config != (config := _stamp(root)):
                found.add((Change.modified, root / CONFIG_FILE))
            if first:
                first = False
                yield frozenset()
            if found:
                yield frozenset(found)


def is_edit(path: Path, folders: tuple[Path, ...]) -> bool:
    """Whether a changed file matters: not what is hidden, nor an editor's temporary file."""
    below = next((path.relative_to(folder) for folder in folders if path.is_relative_to(folder)), path)
    return not any(part.startswith(".") or is_temporary(part) for part in below.parts)


def _folders(root: Path) -> tuple[Path, ...]:
    own = [(root / name).resolve() for name in ("content", "seeds")]
    return (*(folder for folder in own if folder.is_dir()), *layout_folders(root))


def _identities(root: Path) -> tuple[tuple[Path, int], ...]:
    """The folders to watch, that of the preview, and a number no other of the name would have."""
    found = []
    for folder in (*_folders(root), root / FOLDER):
        try:
            found.append((folder, folder.stat().st_ino))
        except FileNotFoundError:
            continue
    return tuple(found)


def _stamp(root: Path) -> tuple[int, int, int] | None:
    try:
        found = (root / CONFIG_FILE).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
