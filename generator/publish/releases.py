"""A server on which the whole site changes at once: `releases/ID/`, and `current`, a link to one of them.

A release begins as a copy of the one before in which files are hard links, so only what changed needs room
and time. It is made in a folder of its own and put in place, by another link, when nothing is missing. The
last few are kept, so the site can be taken back in no time. What a broken run has sent lies in a folder
beside, and rsync takes from there what it has already.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from generator.publish.host import PublishError, Tell
from generator.publish.manifest import Manifest
from generator.publish.plan import File, Plan
from generator.publish.ssh import SshHost, quoted
from generator.shapes.targets import SshTarget

_CURRENT = "current"
_NEXT = "releases/.next"
_BROKEN = "releases/.broken-off"
_TURN = "releases/.turn"
"""Whose turn it is: a line that each publish makes up when it begins."""

_TAKEN_BACK = "-taken-back"
_TURN_LINE = re.compile(rb"turn-[0-9a-f]{16}\n\Z")
_MOMENT = "%Y%m%dT%H%M%S%fZ"


class ReleasesHost(SshHost):
    """See `Host`. Readers see the old release until the new one is whole."""

    shown = f"{_CURRENT}/"

    def __init__(self, target: SshTarget, root: Path) -> None:
        super().__init__(target, root)
        self._has_broken = False
        self._newest = ""
        self._turn = f"turn-{token_hex(8)}"
        self._files: list[File] = []
        self._removed: list[str] = []

    @property
    def place(self) -> str:
        return f"{self.path}/{_NEXT}"

    @property
    def shows_list(self) -> str:
        return f"{super().shows_list}; if test -e {_TURN}; then cat {_TURN}; fi"

    def taken(self, _paths: Sequence[str], _folders: Sequence[str]) -> frozenset[str]:
        """A release has files of ours only."""
        return frozenset()

    def begin(self, _under_way: Manifest, _plan: Plan) -> None:
        """Lay out the next release: what readers have now. What a broken run left is kept at hand."""
        script = (
            f"set -e; mkdir -p {quoted(self.path)}; cd {quoted(self.path)}; mkdir -p releases; "
            f"if test -e {_CURRENT} && ! test -L {_CURRENT}; then "
            f"echo 'there is a {_CURRENT} that is no link to a release; move it away' >&2; exit 1; fi; "
            f"if test -e {_NEXT}; then rm -rf {_BROKEN}; mv {_NEXT} {_BROKEN}; fi; "
            f"mkdir {_NEXT}; echo {self._turn} > {_TURN}; "
            f"if test -e {_CURRENT}/.; then here=$(cd {_CURRENT} && pwd -P); "
            f'rsync -a --link-dest="$here/" "$here/" {_NEXT}/; fi; '
            f"if test -e {_BROKEN}; then echo broken; else echo sound; fi; "
            "ls -1 releases | grep '^[0-9]' | tail -n 1"
        )
        state, _, newest = self.run(script).decode().partition("\n")
        self.seen = _TURN_LINE.sub(b"", self.seen) + f"{self._turn}\n".encode()
        self._has_broken, self._newest = state == "broken", newest.strip()

    def put(self, files: Sequence[File], _tell: Tell) -> None:
        """Nobody sees the order in which files come, so they all go at once, at the end."""
        self._files += files

    def remove(self, paths: Sequence[str]) -> None:
        self._removed += paths

    def mark(self, _doubtful: Manifest) -> None:
        """What readers see is as whoever came between has left it, or will."""

    def finish(self, manifest: Manifest) -> None:
        """Make the release whole, put it in place in one step, and remove the oldest ones."""
        if self._removed:
            self.remove_from(self.place, self._removed)
        if self._files:
            more = [f"--link-dest=../{_BROKEN.rpartition('/')[2]}"] if self._has_broken else []
            self.send(self._files, self.place, lambda _count: None, *more)
        digest = sha256(manifest.written()).hexdigest()[:8]
        name = f"{_moment_after(self._newest)}-{digest}"
        old = f"ls -1r | grep '^[0-9]' | tail -n +{self._keeps + 1}"
        self.write_manifest(
            manifest,
            f"cd ../.. && {{ grep -q {self._turn} {_TURN} || "
            "{ echo 'somebody else publishes there' >&2; exit 1; }; } && "
            f"mv {_NEXT} releases/{name} && {_swap(name)} && rm -rf {_BROKEN} {_TURN} && cd releases && "
            f"rm -rf ./*{_TAKEN_BACK} && "
            f'{old} | while read -r name; do test "$name" = {name} || rm -rf "$name"; done',
        )

    def swap(self, now: str, before: str) -> None:
        """Have readers see the release before, in one step. The one that they saw is never the one before."""
        self.run(
            f"cd {quoted(self.path)} && test -d releases/{quoted(before)} && {_swap(before)} && "
            f"mv releases/{quoted(now)} releases/{quoted(now + _TAKEN_BACK)}"
        )

    def releases_to_swap(self) -> tuple[str, str]:
        """The release that readers see, and the one that they saw before it."""
        found = self.run(f"cd {quoted(self.path)} && readlink {_CURRENT} || true").decode().strip()
        now = found.rpartition("/")[2]
        sound = [release for release in self._releases() if not release.endswith(_TAKEN_BACK)]
        before = [release for release in sorted(sound) if release < now]
        if not now or not before:
            raise PublishError("there is no release before this one", "publish the site as it should be")
        return now, before[-1]

    def _releases(self) -> list[str]:
        listed = self.run(f"cd {quoted(self.path)}/releases && ls -1").decode().split("\n")
        return [name for name in listed if name[:1].isdigit()]


def _moment_after(release: str) -> str:
    """Now, as names of releases have it. They tell their order: so it is later than that of another one,
    though that may be from a machine whose clock is ahead.
    """
    now = datetime.now(UTC)
    with contextlib.suppress(ValueError):
        named = datetime.strptime(release.partition("-")[0], _MOMENT).replace(tzinfo=UTC)
        now = max(now, named + timedelta(microseconds=1))
    return now.strftime(_MOMENT)


def _swap(release: str) -> str:
    """A script that swaps the link in one step: `mv` has -T for it with GNU and busybox, -h with BSD."""
    aside = f".{_CURRENT}.new"
    return (
        f"rm -f {aside} && ln -s releases/{quoted(release)} {aside} && "
        f"{{ mv -fT {aside} {_CURRENT} 2>/dev/null || mv -fh {aside} {_CURRENT}; }}"
    )
