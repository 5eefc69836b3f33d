"""What every kind of target can do: say what it has, hear what is under way, take files and remove them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from generator.publish.manifest import Manifest
from generator.publish.plan import File, Plan

Tell = Callable[[int], object]
"""Is told how many more files have arrived."""

_USER = re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^/\s]+@")


class PublishError(Exception):
    """Something outside went wrong, or is not as it must be. `message` and `hint` as in a diagnostic."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = without_credentials(message)
        self.hint = without_credentials(hint)


class Host(Protocol):
    """A target while something is published to it. Every method may raise PublishError.

    Methods are called in the order in which they stand here, `put` and `remove` again and again. `where` says
    in a few words what it is; `seen` is the list of what it has as it was last read or written there.
    """

    where: str
    seen: bytes

    def open(self) -> None:
        """See whether it can be reached at all, before any work is done."""

    def prepared(self, files: Mapping[str, File]) -> dict[str, File]:
        """The files as they are to lie there: with what it needs beside them, and headers."""

    def manifest(self, files: Mapping[str, File]) -> Manifest | None:
        """What it has of the site, or nothing where nothing was ever published. `files` may help to tell."""

    def taken(self, paths: Sequence[str], folders: Sequence[str]) -> frozenset[str]:
        """Which of these paths, none of them in its manifest, have a file all the same, of somebody else.

        `folders` are those that the files are to be in: one is taken by what is none.
        """

    def listed(self) -> bytes:
        """The list as it stands there now; is called once more before `finish`.

        Where it is not what was `seen`, somebody else has published meanwhile.
        """

    def begin(self, under_way: Manifest, plan: Plan) -> None:
        """Get ready, and note what may be there from now on, so that a run after this one finds all of it."""

    def put(self, files: Sequence[File], tell: Tell) -> None:
        """Put files in their places, each in one step. All of them are there when it returns."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files; those that are gone already are none of its concern."""

    def mark(self, doubtful: Manifest) -> None:
        """In place of `finish`, where somebody else has published meanwhile: note what may be of both."""

    def finish(self, manifest: Manifest) -> None:
        """Note what it has now. Where all is put in place at once, this is when."""

    def close(self) -> None:
        """Leave, whether all is done or not."""


def place_on_disk(root: Path, named: str) -> Path:
    """What a path in config.yaml stands for. `~` of nobody, or without a home, is a name like others."""
    try:
        return root / Path(named).expanduser()
    except RuntimeError:
        return root / named


def without_credentials(text: str) -> str:
    """A text in which addresses have no names and passwords, as programs print them."""
    text = _USER.sub(r"\1", text)
    for name, value in os.environ.items():
        if len(value) >= 8 and re.search(r"TOKEN|SECRET|PASSWORD|ACCESS_KEY\Z", name):
            text = text.replace(value, "***")
    return text
