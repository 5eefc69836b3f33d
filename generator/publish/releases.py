"""A server on which the whole site changes at once: `releases/ID/`, and `current`, a link to one of them.

A release begins as a copy of the one before in which files are hard links, so only what changed needs room
and time. It is made in a folder of its own and put in place, by another link, when nothing is missing. The
last few are kept, so the site can be taken back in no time. What a broken run has sent lies in a folder
beside, and rsync takes from there what it has already.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from generator.publish.host import PublishError, Tell
from generator.publish.manifest import MANIFEST_NAME, Manifest, read_manifest
from generator.publish.plan import File, Plan
from generator.publish.ssh import SshHost, quoted
from generator.targets import SshTarget

_CURRENT = "current"
_NEXT = "releases/.next"
_BROKEN = "releases/.broken-off"


class ReleasesHost(SshHost):
    """See `Host`. Readers see the old release until the new one is whole."""

    def __init__(self, target: SshTarget, root: Path) -> None:
        super().__init__(target, root)
        self._has_broken = False

    @property
    def place(self) -> str:
        return f"{self.path}/{_NEXT}"

    def open(self) -> None:
        super().open()
        self.run(f"cd {quoted(self.path)} && mkdir -p releases")

    def manifest(self, _files: object) -> Manifest | None:
        listing = self.read(f"{self.path}/{_CURRENT}/{MANIFEST_NAME}")
        return read_manifest(listing) if listing is not None else None

    def taken(self, _paths: Sequence[str]) -> frozenset[str]:
        """A release has files of ours only."""
        return frozenset()

    def begin(self, _under_way: Manifest, _plan: Plan) -> None:
        """Lay out the next release: what readers have now. What a broken run left is kept at hand."""
        script = (
            f"set -e; cd {quoted(self.path)}; "
            f"if test -e {_NEXT}; then rm -rf {_BROKEN}; mv {_NEXT} {_BROKEN}; fi; "
            f"mkdir {_NEXT}; "
            f"if test -e {_CURRENT}/.; then here=$(cd {_CURRENT} && pwd -P); "
            f'rsync -a --link-dest="$here/" "$here/" {_NEXT}/; fi; '
            f"if test -e {_BROKEN}; then echo broken; fi"
        )
        self._has_broken = b"broken" in self.run(script)

    def put(self, files: Sequence[File], tell: Tell) -> None:
        self.send(
            files, self.place, tell, *([f"--link-dest=../{Path(_BROKEN).name}"] if self._has_broken else [])
        )

    def finish(self, manifest: Manifest) -> None:
        """Give the release its name, put it in place in one step, and remove the oldest ones."""
        self.write_manifest(manifest)
        digest = sha256(manifest.written()).hexdigest()[:8]
        name = f"{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}-{digest}"
        self.run(f"cd {quoted(self.path)} && mv {_NEXT} releases/{name}")
        self.swap(name)
        kept = sorted(self._releases())[-self._keeps :]
        old = [release for release in self._releases() if release not in kept and release != name]
        paths = " ".join([_BROKEN, *(f"releases/{release}" for release in old)])
        self.run(f"cd {quoted(self.path)} && rm -rf {paths}")

    def swap(self, release: str) -> None:
        """Have readers see a release, in one step: `mv` has -T for it with GNU and busybox, -h with BSD."""
        self.run(
            f"set -e; cd {quoted(self.path)}; test -d releases/{quoted(release)}; "
            f"rm -f .{_CURRENT}.new; ln -s releases/{quoted(release)} .{_CURRENT}.new; "
            f"mv -fT .{_CURRENT}.new {_CURRENT} 2>/dev/null || mv -fh .{_CURRENT}.new {_CURRENT}"
        )

    def releases_to_swap(self) -> tuple[str, str]:
        """The release that readers see, and the one before it."""
        found = self.run(f"cd {quoted(self.path)} && readlink {_CURRENT} || true").decode().strip()
        now = found.rpartition("/")[2]
        before = [release for release in sorted(self._releases()) if release < now]
        if not now or not before:
            raise PublishError("there is no release before this one", "publish the site as it should be")
        return now, before[-1]

    def _releases(self) -> list[str]:
        listed = self.run(f"cd {quoted(self.path)}/releases && ls -1").decode().split("\n")
        return [name for name in listed if name[:1].isdigit() and name.replace("-", "").isalnum()]
