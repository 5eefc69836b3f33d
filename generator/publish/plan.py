"""What is on disk and what is on a host → what there is to do, and in which order. Pure functions.

Readers come by while a site is put up. So what pages need goes first, then pages, then feeds and sitemaps,
which lead to pages; what is removed goes last, and the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum
from typing import NamedTuple

from generator.ground.frozen import frozen
from generator.publish.manifest import Manifest
from generator.shapes.settings import FeedFormat

MOST_REMOVALS = 20
"""How much of what is on a host a publish may remove without being told, in percent."""

FEEDS = frozenset(kind.file_name for kind in FeedFormat)
"""What the files of feeds are called."""

_LAST = re.compile(r"(?:sitemap(?:-[a-z0-9]+)?\.xml|robots\.txt|_headers|_redirects|[^/]+\.opml)\Z")
_ARCHIVED = re.compile(r"feeds/archive/\d+/")
_NAMES_OTHERS = frozenset(["pagefind-entry.json", "site.webmanifest"])
_COMPRESSED = re.compile(r"\.(?:gz|br)\Z")


class File(NamedTuple):
    """A file as it is to lie on a host: where its bytes are on this machine, their SHA-256, how many.

    `headers` are what a host that keeps them with the file answers with.
    """

    path: str
    source: str
    digest: str
    size: int
    headers: tuple[tuple[str, str], ...] = ()


class Role(IntEnum):
    """What a file is to a reader, in the order in which files are put."""

    ASSET = 0
    PAGE = 1
    FEED = 2


@frozen
class Plan:
    """Paths by what is to be done with them, and how many bytes are to be sent.

    `taken` are those of the new ones where a file stands that is not of this site.
    """

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    size: int = 0
    taken: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.new or self.changed or self.removed)

    @property
    def sent(self) -> tuple[str, ...]:
        """What is to be put."""
        return self.new + self.changed


def compare(
    files: Mapping[str, File], there: Manifest, *, taken: Iterable[str] = (), anew: bool = False
) -> Plan:
    """The plan that makes a host have these files. With `anew`, all of them are put, whatever it has."""
    known = there.digests
    new = tuple(sorted(files.keys() - known.keys()))
    changed = tuple(
        sorted(path for path in files.keys() & known.keys() if anew or known[path] != files[path].digest)
    )
    return Plan(
        new=new,
        changed=changed,
        removed=tuple(sorted(known.keys() - files.keys())),
        unchanged=len(files) - len(new) - len(changed),
        size=sum(files[path].size for path in new + changed),
        taken=tuple(sorted(taken)),
    )


def role_of(path: str) -> Role:
    """What a file is to a reader; a compressed copy is what it is a copy of."""
    path = _COMPRESSED.sub("", path)
    name = path.rpartition("/")[2]
    if name in FEEDS or _LAST.match(name):
        return Role.FEED
    return Role.PAGE if name.endswith((".html", ".htm")) else Role.ASSET


def phases(paths: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """What is to be put, in groups: each begins when the one before has arrived."""
    groups: dict[tuple[Role, bool], list[str]] = {}
    for path in paths:
        role = role_of(path)
        groups.setdefault((role, role is Role.ASSET and _rank(path) > 0), []).append(path)
    for group in sorted(groups):
        yield tuple(sorted(groups[group], key=_order))


def removals(paths: Iterable[str]) -> tuple[str, ...]:
    """What is to be removed, in its order: what leads to others before them."""
    return tuple(path for phase in reversed([*phases(paths)]) for path in reversed(phase))


def in_the_way(plan: Plan) -> tuple[str, ...]:
    """What must be removed first: files where folders are to be, and the other way round."""
    if not plan.removed:
        return ()
    sent = frozenset(plan.sent)
    folders = {parent for path in sent for parent in parents(path)}
    return tuple(path for path in plan.removed if path in folders or not sent.isdisjoint(parents(path)))


def alarm(plan: Plan, there: Manifest, entries: AbstractSet[str]) -> tuple[str, ...]:
    """Why this should not be done unless somebody says so: sentences without an end."""
    found = []
    before = len(there.digests)
    if before and len(plan.removed) * 100 > before * MOST_REMOVALS:
        found.append(
            f"{len(plan.removed)} of {before} files would be removed, more than {MOST_REMOVALS} percent"
        )
    if there.entries and there.entries.issubset(plan.removed):
        left = "" if entries else ", and there is none any more"
        found.append(f"every entry that is there would be removed ({len(there.entries)}){left}")
    if plan.taken:
        names = ", ".join(plan.taken[:3]) + (", …" if len(plan.taken) > 3 else "")
        found.append(f"files that Dateline did not put there would be replaced: {names}")
    return tuple(found)


def _rank(path: str) -> int:
    """Within a role: what names others of it goes after them."""
    name = _COMPRESSED.sub("", path).rpartition("/")[2]
    if name in FEEDS:
        return 0 if _ARCHIVED.match(path) else 1
    if _LAST.match(name):
        return 2
    return int(name in _NAMES_OTHERS)


def _order(path: str) -> tuple[int, int, str]:
    """Entries before lists, and the home page last. A compressed copy goes just before what it is one of."""
    return (
        _rank(path),
        -path.count("/"),
        _COMPRESSED.sub("", path) + ("" if _COMPRESSED.search(path) else "\uffff"),
    )


def parents(path: str) -> Sequence[str]:
    """The folders that a file is in, the outermost first."""
    parts = path.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts))]
