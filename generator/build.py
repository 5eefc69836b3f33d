"""The build line: content/ → public/.

Each stage reports all it finds and gives what is sound to the next, so an editor sees every problem in
one run; nothing is published unless there are none. Whatever an earlier build made from the same is not
made again: what is wanted has keys, and the memory knows the keys of what lies in the output folder. The
full build and the one after an edit are this same line.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.graph.planned import PlannedFile, PlannedPage, PlannedPicture, same
from generator.graph.site import Site, assemble
from generator.ground.diagnostics import Report
from generator.ground.frozen import frozen
from generator.ground.parallel import Apart, Crew, Progress, can_fork, jobs_for
from generator.ground.survey import NO_STAMP
from generator.groundwork import read_card_look, read_ground
from generator.memory.outputs import Outputs
from generator.memory.place import Place, disturbed
from generator.memory.shelf import LostRecordError, PackShelf
from generator.memory.store import Last, Memory
from generator.readers.config import report_no_config
from generator.readers.content_file import Sources
from generator.readers.reading import Reader
from generator.shapes.outlines import Outline
from generator.wanted import Wanted, find_wanted, payload_at
from generator.writers.artifacts import (
    UNDER_WAY,
    Folder,
    Published,
    is_fresh,
    report_unwritable,
)
from generator.writers.aside import told_disk
from generator.writers.press import (
    Bodies,
    Closed,
    Kit,
    Press,
    Pressed,
    Written,
    in_order,
    open_studio,
    press_all,
    press_maker,
    work_of,
)
from generator.writing import Target, known_files, publish, wanted_paths, write_held

if TYPE_CHECKING:
    from generator.early import Audience
    from generator.ground.mate import Mate
    from generator.renderers.layouts import Layouts
    from generator.shapes.model import Entry
    from generator.writers.search_index import Indexer


@frozen
class Settings:
    """How to build: where to, at which moment, with drafts or without, in how many processes.

    Without `publishes`, everything is done but that. `stage` is told the name of each stage as it begins.
    `mate` renders pages where there are few.
    Unless it `indexes`, a search index that should be another one stays as it is; `indexer` may be one that
    someone else can stop. `audience` is who waits for pages in the meantime.
    """

    out: Path
    now: datetime
    drafts: bool = False
    strict: bool = False
    jobs: int = 1
    publishes: bool = True
    stage: Callable[[str], None] = lambda _name: None
    mate: Mate | None = None
    indexes: bool = True
    indexer: Indexer | None = None
    audience: Audience | None = None


@frozen
class Built:
    """What a build was to do, and did. `published` is absent where problems kept it from publishing.

    It is not `complete` where files of content/ were too faulty to be taken in.
    """

    pages: int
    feeds: int
    entries: int
    site: Site
    wanted: Wanted
    published: Published | None
    complete: bool


class _Run(NamedTuple):
    """What every stage of one build may need."""

    root: Path
    settings: Settings
    memory: Memory
    place: Place
    report: Report
    progress: Progress

    @property
    def stopped(self) -> bool:
        return self.report.failed or (self.settings.strict and bool(self.report.diagnostics))


def build(
    root: Path, settings: Settings, memory: Memory, place: Place, *, report: Report, progress: Progress
) -> Built | None:
    """Build the site in a folder; gives nothing where it has no readable config.yaml.

    `place` is how everything stands on the disk. `memory` is what earlier builds found out, and remembers
    what this one does.
    """
    run = _Run(root, settings, memory, place, report, progress)
    try:
        return _build(run)
    except LostRecordError:
        memory.clear()
        return _build(run._replace(settings=replace(settings, mate=None)))  # it may be in the midst of work


class SitePlan(NamedTuple):
    """A build when it is known what is to be made. `outlines` are those of everything in content/."""

    site: Site
    wanted: Wanted
    shelf: PackShelf
    reader: Reader
    outlines: Sequence[Outline]
    open_layouts: Callable[[], Layouts]
    compiled: Apart | None
    memory: Memory
    complete: bool


def plan_site(
    root: Path, settings: Settings, memory: Memory, place: Place, *, report: Report, progress: Progress
) -> SitePlan | None:
    """What a build would make. The memory learns what had to be read, but is not saved."""
    return _plan(_Run(root, settings, memory, place, report, progress))


def _build(run: _Run) -> Built | None:
    settings, memory = run.settings, run.memory
    memory.forget_last()
    memory.is_index_due = False
    planned = _plan(run)
    if planned is None:
        return None
    settings.stage("compare")
    spoilt = disturbed(settings.out, memory.outputs, run.place)
    if planned.site.config.search:
        planned = _with_index(run, planned, spoilt)
    todo = _todo(planned.wanted.keys, memory.outputs, spoilt)
    published = _render_and_publish(run, planned, todo, known_files(memory, spoilt, settings.out))
    settings.stage("remember")
    if (layouts := memory.held.last("layouts")) is not None:
        layouts.rest()
    built = Built(
        pages=planned.wanted.pages,
        feeds=planned.wanted.feeds,
        entries=len(planned.site.entries),
        site=planned.site,
        wanted=planned.wanted,
        published=published,
        complete=planned.complete,
    )
    with told_disk(run.root, run.report):  # what was wrong, and published, is told all the same
        _remember(run, built, planned, todo)
    return built


def _todo(keys: Mapping[str, bytes], known: Outputs, spoilt: set[str]) -> list[str]:
    """The paths of what is to be made from something else than what lies there, or lies there spoilt."""
    changed = known.outdated(keys)
    if spoilt:
        changed = map(or_, changed, map(spoilt.__contains__, keys))
    return list(itertools.compress(keys, changed))


def _plan(run: _Run) -> SitePlan | None:
    settings, memory, report = run.settings, run.memory, run.report
    settings.stage("read")
    if run.place.look.is_empty:  # though settings may have come since, nothing else was looked for
        report_no_config(run.root, report)
        return None
    ground = read_ground(
        run.root, settings.out, memory, compiles=settings.jobs > 1 and can_fork(), report=report
    )
    if ground is None:
        return None
    config, assets = ground.config, ground.assets
    kept: dict[str, tuple[bytes, Entry]] = memory.held.of("entries", (), dict)
    shelf = PackShelf(memory.folder, memory.packs[-1] if memory.packs else 1, kept)
    reader = Reader(run.root, run.place, config, memory, shelf)
    outlines, pictures, complete = reader.read_all(jobs=settings.jobs, report=report, progress=run.progress)
    settings.stage("plan")
    compiled = ground.compiled()  # not while files are read: only now a core has nothing to do
    sources = Sources(run.root)
    look = read_card_look(ground, report) if config.share_cards else None
    site = assemble(
        outlines,
        reader.config,
        now=settings.now,
        drafts=settings.drafts,
        sources=sources,
        report=report,
        held=memory.held,
        words=ground.words,
    )
    wanted = find_wanted(
        site,
        shelf,
        ground.layouts,
        assets,
        pictures,
        facts=ground.facts,
        look=look,
        sound=memory.outputs.columns.paths,
        sources=sources,
        complete=complete,
        held=memory.held,
        report=report,
    )
    return SitePlan(site, wanted, shelf, reader, outlines, ground.open_layouts, compiled, memory, complete)


def _with_index(run: _Run, plan: SitePlan, spoilt: set[str]) -> SitePlan:
    """The plan with the search index, which is made first: nobody knows before how its files are called."""
    from generator.site_index import find_index
    from generator.writers.search_index import Indexer

    settings = run.settings
    settings.stage("index")
    makes = settings.indexes and settings.publishes and not run.stopped
    index = find_index(
        plan.site,
        plan.shelf,
        run.memory,
        spoilt,
        editions=plan.wanted.editions,
        indexer=(settings.indexer or Indexer()) if makes else None,
        report=run.report,
        progress=run.progress,
    )
    run.memory.is_index_due = index.is_due
    made = {
        path: PlannedFile(path, index.keys[path], partial(same, payload))
        for path, payload in index.payloads.items()
    }
    wanted = replace(
        plan.wanted, keys={**plan.wanted.keys, **index.keys}, artifacts={**plan.wanted.artifacts, **made}
    )
    return plan._replace(wanted=wanted)


# -- making it


def _render_and_publish(
    run: _Run, plan: SitePlan, todo: Sequence[str], known: frozenset[str] | None
) -> Published | None:
    """Make what there is to do, and publish it if nothing is wrong; `known` are files that builds made."""
    memory, settings, wanted, site = run.memory, run.settings, plan.wanted, plan.site
    settings.stage("render")
    due = [wanted.planned[path] for path in todo if path in wanted.planned]
    pages = [one for one in due if isinstance(one, PlannedPage)]
    jobs = jobs_for(work_of(due), settings.jobs)
    if jobs == 1 and settings.mate is None:
        made_from = wanted.layouts.whole, wanted.facts, wanted.asset_urls, site.words.digest
        opened = partial(memory.held.of, "layouts", made_from, plan.open_layouts)
        plan = plan._replace(open_layouts=opened)  # a process that goes on goes on with them
    bodies = Bodies(plan.shelf, Written(site.written, memory.held), wanted.targets, site.config.base_url)
    kit = _kit(run, plan, pages, known)
    run = run._replace(progress=_with_audience(run, wanted, todo, Press(kit, (), bodies)))
    planned = in_order(due)
    others = (path for path in todo if path not in wanted.planned)
    rest = {path: payload_at(path, run.root, wanted, run.report) for path in others}
    if memory.layouts != wanted.layouts.digest:
        _check_layouts(plan, run.report)
    folder, paths = Folder(settings.out, known), wanted_paths(wanted.keys, known, memory)
    if settings.publishes:
        folder.check_taken(paths, memory.outputs, run.root, run.report)
    adds = settings.publishes and not run.stopped and known is None and is_fresh(settings.out)
    kit = replace(kit, adds=adds)
    forks = jobs == 1 or can_fork()
    try:
        if adds:
            folder.begin(paths)
    except OSError as error:
        report_unwritable(error, settings.out, run.root, run.report)
        folder.abandon(())
        return None
    mate = settings.mate if jobs == 1 and pages else None
    if mate is not None:
        mate.begin(press_maker(kit, (), bodies, forks=False))
    make = press_maker(kit, planned, bodies, forks=forks)
    target = Target(folder, settings.out, wanted.keys, paths, memory)
    published = None
    try:
        with Crew(make, jobs, mate, lambda item: isinstance(item, Closed)) as crew:
            added = press_all(crew, planned, bodies, forks=forks, report=run.report, progress=run.progress)
            if not run.stopped:
                memory.layouts = wanted.layouts.digest
                if settings.publishes:
                    published = _write(run, crew, added, rest, target, count=len(planned), is_begun=adds)
    except OSError:
        if adds:
            folder.abandon(paths)
        raise
    if adds and published is None:
        folder.abandon(paths)
    return published


def _write(
    run: _Run,
    crew: Crew[int | Closed, Pressed],
    added: Sequence[Pressed],
    rest: Mapping[str, bytes],
    target: Target,
    *,
    count: int,
    is_begun: bool,
) -> Published | None:
    """Publish what a crew holds and the `rest`, or report why that cannot be done."""
    run.settings.stage("write")
    try:
        if not is_begun:
            target.folder.begin(target.paths)
        written = write_held(crew, added, count=count, target=target, progress=run.progress)
        crew.dismiss()
        return publish(written, rest, target)
    except OSError as error:
        report_unwritable(error, target.out, run.root, run.report)
        return None


def _kit(run: _Run, plan: SitePlan, pages: Iterable[PlannedPage], known: frozenset[str] | None) -> Kit:
    wanted = plan.wanted
    return Kit(
        config=plan.site.config,
        words=plan.site.words,
        out=run.settings.out,
        former=known,
        open_layouts=plan.open_layouts,
        structured=wanted.layouts.saying("structured", {one.layout for one in pages}),
        logo=wanted.facts.icon,
        adds=False,
        forms=run.memory.forms,
        open_studio=partial(open_studio, run.root, wanted.look),
    )


def _with_audience(run: _Run, wanted: Wanted, todo: Sequence[str], press: Press) -> Progress:
    """What is told how far the work has got. Whoever waits for a page is shown it before."""
    audience = run.settings.audience
    if audience is None or run.stopped or is_fresh(run.settings.out):
        return run.progress
    from generator.early import shown_early

    payload_of = partial(payload_at, root=run.root, wanted=wanted, report=run.report)
    report, progress = run.report, run.progress
    return shown_early(
        audience, wanted, todo, press=press, payload_of=payload_of, report=report, progress=progress
    )


def _check_layouts(plan: SitePlan, report: Report) -> None:
    """Report layouts that cannot be compiled. What another process could compile is read where it left it."""
    layouts = plan.open_layouts()  # while the other process is still at work: this imports Jinja2
    if plan.compiled is not None:
        assert plan.compiled.found
    layouts.check(report)


# -- what the next build should know


def _tidy_pictures(run: _Run, wanted: Wanted, todo: Iterable[str]) -> None:
    """Where pictures were made, let go of those that are needed no more."""
    if any(isinstance(wanted.planned.get(path), PlannedPicture) for path in todo):
        every = wanted.planned.values()
        open_studio(run.root, wanted.look).tidy([one for one in every if isinstance(one, PlannedPicture)])


def _remember(run: _Run, built: Built, plan: SitePlan, todo: Iterable[str]) -> None:
    """Keep what was found out. `todo` are the paths of what was made."""
    memory = run.memory
    plan.reader.tidy()
    if built.published is not None:
        _tidy_pictures(run, plan.wanted, todo)
    plan.shelf.close()
    memory.save()
    if built.published is not None:
        turns = [turn for one in plan.outlines for turn in (one.publish_at, one.expires) if turn is not None]
        counts = (built.pages, built.feeds, built.entries)
        memory.remember_last(partial(_last, run, memory.outputs, counts, turns), run.place.look)


def _last(run: _Run, outputs: Outputs, counts: tuple[int, int, int], turns: Sequence[float]) -> Last:
    pages, feeds, entries = counts
    moment = run.settings.now.timestamp()
    return Last(
        listing=run.place.look.listing,
        drafts=run.settings.drafts,
        since=max((turn for turn in turns if turn <= moment), default=float("-inf")),
        until=min((turn for turn in turns if turn > moment), default=float("inf")),
        pages=pages,
        feeds=feeds,
        entries=entries,
        problems=tuple(problem.as_row() for problem in run.report.diagnostics),
        paths=(*outputs.columns.paths, UNDER_WAY),
        stamps=outputs.columns.stamps + NO_STAMP,
    ).named_as(run.place.last)
