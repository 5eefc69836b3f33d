"""The command as a process begins and ends."""

from __future__ import annotations

import contextlib
import errno
import gc
import io
import os
import sys
from pathlib import Path
from typing import NoReturn

from generator.building import build_site, read_wishes
from generator.talk import say

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What a disk says on which there is no room for what is printed; files of the site are told elsewhere."""


def run() -> None:
    """The command in a process of its own.

    Nothing that a build makes is garbage before it ends, so looking for garbage is wasted; and so is giving
    the memory back piece by piece.
    """
    gc.disable()
    _open_streams()
    try:
        wishes = read_wishes(sys.argv[1:])
        if wishes is not None:
            build_site(Path.cwd(), wishes)
        from generator.cli import main

        main(prog_name="dateline")
    except SystemExit as end:
        _end(end.code if isinstance(end.code, int) else int(end.code is not None))
    except KeyboardInterrupt:
        say("\nAborted!", err=True)
        _end(1)
    except BrokenPipeError:  # whoever read what is printed has gone, as `head` does
        _end_mute()
    except OSError as error:
        if error.errno not in _FULL or error.filename is not None:
            raise
        say(f"Cannot write to the standard output: {os.strerror(error.errno).lower()}", err=True)
        _end_mute()


def _open_streams() -> None:
    """Let streams that were closed before this began, as some schedulers do, lead to nothing.

    Else the files that are opened would take their numbers, and get what is printed. Programs and files are
    given UTF-8, whatever the locale writes; a terminal gets letters that it has not as their numbers.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115, never closed
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = None if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _end_mute() -> NoReturn:
    """The end where nothing more can be printed."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    _end(1)


def _end(status: int) -> NoReturn:
    with contextlib.suppress(OSError):  # what could not be printed has been told
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)
