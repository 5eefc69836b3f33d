"""The publish line: what a host has and what it should have → a plan, and the plan carried out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple

from generator.publish.host import Host
from generator.publish.manifest import NOTHING, Manifest
from generator.publish.plan import File, Plan, alarm, compare, in_the_way, parents, phases, removals
from generator.shapes.targets import FolderTarget, GitTarget, S3Target, SshTarget, Target

Tell = Callable[[str, int, int], object]
"""Is told the stage, how many files are done, and of how many."""


class Planned(NamedTuple):
    """What there is to do on a host, all of it known before anything is done.

    `first`: whether nothing was ever published there.
    """

    plan: Plan
    files: Mapping[str, File]
    before: Manifest
    after: Manifest
    alarms: tuple[str, ...]
    first: bool


def open_host(target: Target, root: Path, base_url: str) -> Host:
    """The host that a target names, of its kind. Nothing is done with it yet."""
    if isinstance(target, FolderTarget):
        from generator.publish.folder import FolderHost

        return FolderHost(target, root)
    if isinstance(target, GitTarget):
        from generator.publish.git import GitHost

        return GitHost(target, root, base_url)
    if isinstance(target, SshTarget):
        if target.is_released:
            from generator.publish.releases import ReleasesHost

            return ReleasesHost(target, root)
        from generator.publish.ssh import SshHost

        return SshHost(target, root)
    assert isinstance(target, S3Target)
    from generator.publish.bucket import S3Host

    return S3Host(target, root)


def plan_publish(
    host: Host, site_files: Mapping[str, File], entries: AbstractSet[str], *, anew: bool = False
) -> Planned:
    """What is to be done so that a host has these files. `entries` are the paths of the pages of entries."""
    files = host.prepared(site_files)
    there = host.manifest(files)
    before = there or NOTHING
    own = before.digests.keys() | {parent for path in before.digests for parent in parents(path)}
    asked = [path for path in files if path not in own]
    folders = {parent for path in asked for parent in parents(path)} - own
    strangers = host.taken(asked, sorted(folders))
    plan = compare(files, before, taken=strangers, anew=anew)
    digests = {path: file.digest for path, file in files.items()}
    after = Manifest(digests=digests, entries=frozenset(entries & files.keys()))
    return Planned(plan, files, before, after, alarm(plan, before, after.entries), there is None)


def carry_out(planned: Planned, host: Host, tell: Tell) -> None:
    """Do what was planned. Wherever it breaks off, what is there can be read, and the next run goes on."""
    plan = planned.plan
    first = in_the_way(plan)
    rest = removals(frozenset(plan.removed).difference(first))
    total = len(plan.sent) + len(plan.removed)
    done = 0

    def arrived(count: int) -> None:
        nonlocal done
        done += count
        tell("publish", done, total)

    host.begin(planned.before.under_way(plan.sent, planned.after.entries), plan)
    host.remove(first)
    arrived(len(first))
    for paths in phases(plan.sent):
        host.put([planned.files[path] for path in paths], arrived)
    host.remove(rest)
    arrived(len(rest))
    host.finish(planned.after)
