"""The publish line: what a host has and what it should have → a plan, and the plan carried out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple

from generator.publish.host import Host, PublishError
from generator.publish.manifest import NOTHING, Manifest, read_manifest
from generator.publish.plan import File, Plan, alarm, compare, in_the_way, parents, phases, removals
from generator.shapes.targets import FolderTarget, GitTarget, S3Target, SshTarget, Target

Tell = Callable[[str, int, int], object]
"""Is told the stage, how many files are done, and of how many."""

_CROSSED = "somebody else has published there meanwhile"


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
    """Do what was planned. Wherever it breaks off, what is there can be read, and the next run goes on.

    Between plan and answer there may be hours, in which a laptop or CI has published: then it is not done.
    """
    if host.listed() != host.seen:
        raise PublishError(_CROSSED, "publish again: it plans anew, from what is there now")
    host.begin(planned.before.under_way(planned.plan.sent, planned.after.entries), planned.plan)
    failure = None
    try:
        _send_and_remove(planned, host, tell)
    except PublishError as error:
        failure = error
    try:
        is_crossed = _is_crossed(planned, host)
    except PublishError as error:
        raise failure or error from None
    if is_crossed:
        raise PublishError(
            _CROSSED, "publish again, when nobody else does: what both have sent is compared then"
        )
    if failure is not None:
        raise failure
    host.finish(planned.after)


def _send_and_remove(planned: Planned, host: Host, tell: Tell) -> None:
    plan = planned.plan
    first = in_the_way(plan)
    rest = removals(frozenset(plan.removed).difference(first))
    total = len(plan.sent) + len(plan.removed)
    done = 0

    def arrived(count: int) -> None:
        nonlocal done
        done += count
        tell("publish", done, total)

    host.remove(first)
    arrived(len(first))
    for paths in phases(plan.sent):
        host.put([planned.files[path] for path in paths], arrived)
    host.remove(rest)
    arrived(len(rest))


def _is_crossed(planned: Planned, host: Host) -> bool:
    """Whether somebody else has published since this began. What may be there of both is then noted."""
    others = host.listed()
    if others == host.seen:
        return False
    both = (*planned.plan.sent, *planned.plan.removed)
    host.mark(read_manifest(others).under_way(both, planned.after.entries))
    return True
