"""`dateline publish` and `dateline next-change`: the site goes out, and when it should again."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import click

from generator.cli.console import Moment, refuse_places_of_people, reporting
from generator.cli.planning import print_json
from generator.talk import bars, code, cores, locked, many, print_problems

if TYPE_CHECKING:
    from generator.ground.diagnostics import Report
    from generator.publish.changes import Change
    from generator.publish.host import Host
    from generator.publish.line import Planned
    from generator.publish.plan import File
    from generator.shapes.settings import Config
    from generator.shapes.targets import Target

_SHOWN = 12
"""How many paths of a kind are named, unless all are asked for."""

_GO_ON = "publish again: it goes on where it stopped; until then what is there can be read"


class _Wish(NamedTuple):
    """What is asked of a publish."""

    site: Path
    now: datetime
    jobs: int
    shape: str
    yes: bool
    dry_run: bool
    force: bool
    anew: bool
    announces: bool

    @property
    def talks(self) -> bool:
        return self.shape == "text"


@click.command()
@click.argument("name", required=False, default="")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show the whole plan, and change nothing there.")
@click.option("--force", is_flag=True, help="Even if much would be removed, or files of others replaced.")
@click.option("--all", "anew", is_flag=True, help="Send every file again, whatever is there.")
@click.option(
    "--archive",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the site into this .tar.gz, .tar or .zip instead.",
)
@click.option("--rollback", is_flag=True, help="Put the release before this one back; builds nothing.")
@click.option("--no-announce", is_flag=True, help="Tell neither the hub nor IndexNow.")
@click.option("--now", type=Moment(), help="Build as at this moment, e.g. 2025-06-01T12:00:00Z.")
@click.option(
    "--jobs", type=click.IntRange(1, 256), default=None, help="Processes to use; all cores if not given."
)
@reporting
@click.pass_obj
def publish(
    site: Path,
    /,
    *,
    name: str,
    archive: Path | None,
    rollback: bool,
    no_announce: bool,
    now: datetime | None,
    jobs: int | None,
    **flags: Any,
) -> None:
    """Build the site, strictly, and publish it to the target NAME of config.yaml.

    The plan is shown first, and asked about; only what changed is sent. NAME may be left out where there is
    one target only.

    \b
    Examples:
      dateline publish
      dateline publish web --dry-run
      dateline publish web --yes
      dateline publish --archive site.tar.gz
    """
    from generator.ground.diagnostics import Report
    from generator.readers.config import load_config

    wish = _Wish(site, now or datetime.now(UTC), jobs or cores(), announces=not no_announce, **flags)
    report = Report()
    with locked(site, wish.shape):
        config = load_config(site, report)
        if config is None:
            _end(report, wish.shape)
        if archive is not None:
            _archive(wish, archive.absolute(), report)
        target = _chosen(config, name)
        (_roll_back if rollback else _publish)(wish, config, target, report)


def _chosen(config: Config, name: str) -> Target:
    names = ", ".join(target.name for target in config.targets)
    if not config.targets:
        raise click.UsageError("config.yaml names no target; add `publish:`, or use --archive")
    if not name and len(config.targets) > 1:
        raise click.UsageError(f"say which target: {names}")
    for target in config.targets:
        if name in ("", target.name):
            return target
    raise click.UsageError(f"there is no target {name!r}; choose one of {names}")


def _publish(wish: _Wish, config: Config, target: Target, report: Report) -> None:
    from generator.publish.announcing import Announcer
    from generator.publish.host import PublishError
    from generator.publish.line import carry_out, open_host, plan_publish

    started = time.monotonic()
    host = open_host(target, wish.site, config.base_url)
    planned, stopped, done = None, False, False
    try:
        host.open()
        files, entries = _built(wish, report)
        planned = plan_publish(host, files, entries, anew=wish.anew)
        announcer = Announcer(wish.site, config, target)
        if wish.talks:
            _show_plan(planned, target, host, whole=wish.dry_run)
        stopped = _is_stopped(wish, planned)
        if not (stopped or planned.plan.is_empty or wish.dry_run) and _is_agreed(wish, "publish"):
            announcer.prepare(planned.plan)
            with bars(quiet=not wish.talks) as progress:
                carry_out(planned, host, progress)
            done = True
    except PublishError as error:
        report.error("publish-failed", error.message, target.at, error.hint or _GO_ON)
    finally:
        host.close()
    told: tuple[str, ...] = ()
    if planned is not None and not report.failed and not wish.dry_run:
        if done and wish.talks:
            click.echo(f"Published in {time.monotonic() - started:.1f} s.")
        told = tuple(announcer.announce()) if wish.announces and (done or planned.plan.is_empty) else ()
    if wish.talks:
        for line in told:
            click.echo(line)
    elif planned is not None:
        print_json({**_as_json(planned, target, host), "published": done, "announced": list(told)}, report)
    if stopped:
        sys.exit(1)
    _end(report, wish.shape, quiet=planned is not None and not wish.talks)


def _built(wish: _Wish, report: Report) -> tuple[Mapping[str, File], frozenset[str]]:
    """Build public/, and give its files and which are pages of entries; ends where anything is wrong."""
    from generator.job import Ask, Stages, run_build
    from generator.memory.store import Memory, memory_folder
    from generator.publish.changes import published_entries
    from generator.publish.site_files import read_site_files

    out = wish.site / "public"
    ask = Ask(out=out, now=wish.now, drafts=False, strict=True, jobs=wish.jobs)
    with bars(quiet=not wish.talks) as progress:
        done = run_build(wish.site, ask, progress, Stages(time.monotonic()))
    report.extend(done.problems)
    files = read_site_files(wish.site, out, report) if done.written is not None else {}
    if report.diagnostics:
        if wish.talks:
            click.echo("Nothing was published.", err=True)
        print_problems(report.diagnostics, wish.shape)
        sys.exit(1)
    rows = Memory(memory_folder(wish.site, out, drafts=False)).sources.values()
    return files, published_entries(rows, wish.now.timestamp())


def _is_stopped(wish: _Wish, planned: Planned) -> bool:
    """Whether so much would be lost that the plan is not carried out unless --force says so."""
    if planned.plan.is_empty or wish.dry_run or wish.force or not planned.alarms:
        return False
    for alarm in planned.alarms:
        click.echo(f"Stopped: {alarm}.", err=True)
    click.echo("If that is what you want, publish with --force. Nothing was changed.", err=True)
    return True


def _is_agreed(wish: _Wish, what: str) -> bool:
    """Whether --yes, or somebody at the terminal, wants what was shown; where not, this is the end."""
    if wish.yes:
        return True
    if not sys.stdin.isatty() or not wish.talks:
        raise click.UsageError(f"nobody is there to be asked; {what} with --yes")
    if not click.confirm(f"{what.capitalize()}?"):
        click.echo("Nothing was changed.")
        sys.exit(1)
    return True


def _archive(wish: _Wish, place: Path, report: Report) -> NoReturn:
    from generator.ground.diagnostics import Position
    from generator.publish.archive import ENDINGS, write_archive
    from generator.publish.host import PublishError

    if not place.name.endswith(ENDINGS):
        raise click.UsageError(f"an archive's name ends in one of {', '.join(ENDINGS)}")
    if place.resolve().is_relative_to((wish.site / "public").resolve()):
        raise click.UsageError("an archive in public/ would be published; name another place")
    refuse_places_of_people(wish.site, place)
    files, _ = _built(wish, report)
    size = 0
    if not wish.dry_run:
        try:
            size = write_archive(place, files)
        except PublishError as error:
            report.error("publish-failed", error.message, Position(path=place.name), error.hint)
    if not wish.talks:
        print_json({"archive": place.name, "files": len(files), "bytes": size}, report)
    elif wish.dry_run:
        click.echo(f"{place.name} would have {many(len(files), 'file')}.")
    elif not report.failed:
        click.echo(f"{place.name}: {many(len(files), 'file')}, {_bytes(size)}.")
    _end(report, wish.shape, quiet=not wish.talks)


def _roll_back(wish: _Wish, _config: Config, target: Target, report: Report) -> None:
    from generator.publish.host import PublishError
    from generator.publish.releases import ReleasesHost
    from generator.shapes.targets import SshTarget

    if not isinstance(target, SshTarget) or not target.is_released:
        raise click.UsageError(f"{target.name} keeps no releases; `method: releases` of an ssh target does")
    host = ReleasesHost(target, wish.site)
    try:
        host.open()
        now, before = host.releases_to_swap()
        if wish.talks:
            click.echo(f"{target.name} ({host.where}): {now} goes, {before} comes back.")
        if not wish.dry_run and _is_agreed(wish, "roll back"):
            host.swap(now, before)
            if wish.talks:
                click.echo("Done.")
    except PublishError as error:
        report.error("publish-failed", error.message, target.at, error.hint)
    finally:
        host.close()
    _end(report, wish.shape)


# -- what is printed


def _show_plan(planned: Planned, target: Target, host: Host, *, whole: bool) -> None:
    plan = planned.plan
    if plan.is_empty:
        click.echo(f"{target.name} ({host.where}) is up to date: {many(plan.unchanged, 'file')}.")
        return
    click.echo(
        f"{target.name} ({host.where}): {len(plan.new)} new, {len(plan.changed)} changed, "
        f"{len(plan.removed)} removed, {plan.unchanged} unchanged; {_bytes(plan.size)} to send."
    )
    if planned.first and not whole:
        click.echo("Nothing was published there before.")
        return
    for word, paths in (("new", plan.new), ("changed", plan.changed), ("removed", plan.removed)):
        for path in paths if whole else paths[:_SHOWN]:
            click.echo(f"  {word:<9}{path}")
        if not whole and len(paths) > _SHOWN:
            click.echo(f"  {'':<9}and {len(paths) - _SHOWN} more; --dry-run names all")


def _as_json(planned: Planned, target: Target, host: Host) -> dict[str, object]:
    plan = planned.plan
    return {
        "target": target.name,
        "where": host.where,
        "new": plan.new,
        "changed": plan.changed,
        "removed": plan.removed,
        "unchanged": plan.unchanged,
        "bytes": plan.size,
        "alarms": planned.alarms,
    }


def _bytes(size: int) -> str:
    """A number of bytes, in powers of ten, as people read it."""
    if size < 1000:
        return f"{size} B"
    for unit in ("kB", "MB"):
        size_in_unit = size / 1000 if unit == "kB" else size / 1_000_000
        if size_in_unit < 1000:
            return f"{size_in_unit:.1f} {unit}"
    return f"{size / 1_000_000_000:.1f} GB"


def _end(report: Report, shape: str, *, quiet: bool = False) -> NoReturn:
    if not quiet:
        print_problems(report.diagnostics, shape)
    sys.exit(code(report.diagnostics, strict=False))


# -- when it should go out again


@click.command("next-change")
@click.option("--cron", is_flag=True, help="Print the moment as cron writes it, in UTC.")
@click.option("--now", type=Moment(), help="Look on from this moment, e.g. 2025-06-01T12:00:00Z.")
@reporting
@click.pass_obj
def next_change(site: Path, *, cron: bool, now: datetime | None, shape: str) -> None:
    """Print when the next scheduled entry appears or expires, in UTC; nothing where none will.

    Which entries these are is said beside it.

    \b
    Examples:
      dateline next-change
      dateline next-change --cron
    """
    from generator.build import Settings, plan_site
    from generator.ground.diagnostics import Report
    from generator.ground.places import layout_folders
    from generator.memory.place import open_place
    from generator.memory.store import Memory
    from generator.publish.changes import cron_of, next_changes

    moment = now or datetime.now(UTC)
    out, report = site / "public", Report()
    with locked(site, shape):
        place = open_place(site, out, layout_folders(site), drafts=False)
        memory = Memory(place.folder)
        settings = Settings(out=out, now=moment, jobs=cores(), publishes=False)
        planned = plan_site(site, settings, memory, place, report=report, progress=lambda *_: None)
    changes = next_changes(memory.sources.values(), moment.timestamp()) if planned is not None else ()
    if report.failed:
        _end(report, shape)
    if shape == "json":
        print_json({"changes": [_change_as_json(change) for change in changes]}, report)
    elif changes:
        at = changes[0].moment
        click.echo(cron_of(at) if cron else _iso(at))
        for change in changes:
            click.echo(f"{change.path} {'appears' if change.appears else 'expires'}", err=True)
    sys.exit(0)


def _change_as_json(change: Change) -> dict[str, object]:
    return {"moment": _iso(change.moment), "path": change.path, "appears": change.appears}


def _iso(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
