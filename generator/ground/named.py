"""What stands at a path that somebody names.

Until Python 3.14 pathlib raises where a folder on the way is closed, or a name longer than any can be.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

_NOTHING = (errno.ENOENT, errno.ENOTDIR)


def is_there(path: Path) -> bool:
    """Whether anything stands there that we can see."""
    return os.path.exists(path)


def is_file(path: Path) -> bool:
    """Whether a file stands there that we can see."""
    return os.path.isfile(path)


def why_no_file(path: Path) -> str:
    """Why no file can be had from a path, in words."""
    try:
        os.stat(path)
    except OSError as error:
        if error.errno in _NOTHING:
            return "there is no such file"
        return f"cannot be read: {(error.strerror or str(error)).lower()}"
    return "not a file"
