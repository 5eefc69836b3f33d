"""The folder that the scripts work in, and how they tell how it goes."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AFTERMATH = 300  # seconds for which ext4 may be slow to create files after many were deleted


def default_work() -> Path:
    """Where to work if nobody says where."""
    return Path(tempfile.gettempdir()) / "dateline-bench"


@contextmanager
def scratch_folder(work: Path) -> Iterator[Path]:
    """A new folder in the one to work in, deleted when all is done."""
    emptied = work / "emptied"
    work.mkdir(parents=True, exist_ok=True)
    ago = time.time() - emptied.stat().st_mtime if emptied.exists() else _AFTERMATH
    if ago < _AFTERMATH:
        say(f"the last run's files were deleted {ago:.0f} s ago, so files may be slow to create")
    place = Path(tempfile.mkdtemp(prefix="run-", dir=work))
    try:
        yield place
    finally:
        shutil.rmtree(place)
        emptied.touch()


def say(words: str) -> None:
    """Tell whoever waits how it goes."""
    print(words, file=sys.stderr, flush=True)
