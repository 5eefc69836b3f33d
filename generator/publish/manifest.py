"""What was put on a host: a list in a file beside the site, as `sha256sum --check` reads it.

A line has the SHA-256 of a file's bytes, two characters, and the path. The second character is `*` where the
file is the page of an entry; to sha256sum, the two mean the same. While a publish is under way, files that it
is about to put have a digest of zeros: whether they came through is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.ground.frozen import frozen

MANIFEST_NAME = ".dateline-published"
UNKNOWN = "0" * 64

_LINE = re.compile(r"([0-9a-f]{64}) ([ *])(.+)")


@frozen
class Manifest:
    """Files of a host by their paths, with digests; `entries` are those that are pages of entries."""

    digests: Mapping[str, str]
    entries: frozenset[str] = frozenset()

    def under_way(self, paths: Iterable[str], entries: frozenset[str]) -> Manifest:
        """The same while these are being put."""
        return Manifest(
            digests={**self.digests, **dict.fromkeys(paths, UNKNOWN)}, entries=self.entries | entries
        )

    def without(self, paths: frozenset[str]) -> Manifest:
        """The same less some that are not there after all."""
        return Manifest(
            digests={path: digest for path, digest in self.digests.items() if path not in paths},
            entries=self.entries - paths,
        )

    def written(self) -> bytes:
        lines = [
            f"{digest} {'*' if path in self.entries else ' '}{path}\n"
            for path, digest in sorted(self.digests.items())
        ]
        return "".join(lines).encode()


NOTHING = Manifest(digests={})


def read_manifest(payload: bytes) -> Manifest:
    """What a list says; what could lead out of the site's folder, or is no line, is passed over."""
    digests, entries = {}, set()
    for line in payload.decode("utf-8", errors="replace").split("\n"):
        found = _LINE.fullmatch(line)
        if found and is_safe(found[3]):
            digests[found[3]] = found[1]
            if found[2] == "*":
                entries.add(found[3])
    return Manifest(digests=digests, entries=frozenset(entries))


def is_safe(path: str) -> bool:
    """Whether a path stays inside its folder, and is one that a site can have."""
    parts = path.split("/")
    return (
        path.isprintable() and "\\" not in path and not {"", ".", ".."} & set(parts) and path != MANIFEST_NAME
    )
