"""Planned pages, feeds and pictures → their bytes, first held, then written.

Nothing is replaced before everything could be rendered, so a press holds what it has made until it is told.
In a folder that no build has written to yet there is nothing to replace, and files are added at once: they
are taken back if something turns out to be wrong.
"""

from __future__ import annotations

import itertools
import os
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.graph.edition_pages import FEED_TEXT, as_item
from generator.graph.planned import (
    BookOrder,
    CardOrder,
    Planned,
    PlannedFeed,
    PlannedPage,
    PlannedPicture,
    RenditionOrder,
)
from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.frozen import frozen
from generator.ground.parallel import Crew, Progress, Steps, in_step
from generator.ground.urls import path_of
from generator.ground.words import Words
from generator.memory.held import Held
from generator.memory.shelf import PackShelf
from generator.readers.links import fill
from generator.renderers.feed_forms import Forms
from generator.renderers.feeds import Feeds
from generator.renderers.structured import Graphs
from generator.shapes.model import Body, Edition, Entry, Feed, Leaf, Page, Term
from generator.shapes.outlines import FIELDS, Outline
from generator.shapes.settings import Config
from generator.writers.artifacts import Folder

if TYPE_CHECKING:
    from generator.renderers.layouts import Layouts
    from generator.renderers.share_cards import CardLook
    from generator.writers.studio import Studio

_KEPT_BODIES = 512
_STRETCH = _KEPT_BODIES // 2
"""Feeds and pages of so many entries follow each other: their bodies are still kept then."""
_PAGES_A_PICTURE = 30
"""How many pages are made in the time that one picture takes."""
_HELD = 1 << 26
_WRITTEN_AT_A_TIME = 50
"""After so many files whoever waits is told how far it has got, and may give up the rest."""
_WITH_TEXT = (Entry, Leaf, Edition, Term)
"""Subjects of pages that may have a text, by the path of their file."""
_NOTHING: Mapping[str, Body] = {}


class Written(Mapping[str, Outline]):
    """The outlines of everything that has a text by their paths."""

    def __init__(self, outlines: Sequence[Outline], held: Held) -> None:
        self._outlines = outlines
        paths = held.each("paths of texts", outlines, FIELDS["path"])
        self._places: Mapping[str, int] = held.of(
            "places of texts", (paths,), lambda: dict(zip(paths, range(len(paths)), strict=True))
        )

    def __getitem__(self, path: str) -> Outline:
        return self._outlines[self._places[path]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class Bodies(Mapping[str, Body]):
    """The bodies of entries and plain pages by their paths, each made when it is asked for.

    `found` has the urls that were found for the targets of a text.
    """

    def __init__(
        self,
        shelf: PackShelf,
        outlines: Mapping[str, Outline],
        found: Mapping[str, Mapping[str, str]],
        base_url: str,
    ) -> None:
        self._shelf = shelf
        self._outlines = outlines
        self._found = found
        self._base_url = base_url
        self._kept: OrderedDict[str, Body] = OrderedDict()

    def __getitem__(self, path: str) -> Body:
        outline = self._outlines[path]
        if not outline.has_text:
            raise KeyError(path)
        body = self._kept.get(path)
        if body is None:
            body = fill(self._shelf.text(outline), outline.url, self._found.get(path, {}), self._base_url)
            self._kept[path] = body
            if len(self._kept) > _KEPT_BODIES:
                self._kept.popitem(last=False)
        return body

    def __iter__(self) -> Iterator[str]:
        return (path for path, outline in self._outlines.items() if outline.has_text)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Closed(NamedTuple):
    """A page or feed with all that it is made from, for a press in a process that shares nothing."""

    made: Page | Feed | BookOrder | RenditionOrder | CardOrder
    bodies: Mapping[str, Body]


@frozen
class Kit:
    """What a press works with. `open_layouts` gives what renders a page; it is slow, so it is done late.

    `open_studio` gives what makes pictures. `forms` are those of `Feeds`, `structured` the layouts that show
    JSON-LD, `logo` the url of what stands for the digest there. `adds`: whether what is new is written at
    once.
    """

    config: Config
    words: Words
    out: Path
    former: frozenset[str] | None
    open_layouts: Callable[[], Layouts]
    structured: frozenset[str]
    logo: str
    adds: bool
    forms: Forms
    open_studio: Callable[[], Studio]


class Pressed(NamedTuple):
    """What became of a page or feed: its path, what was wrong, and once written, its stamp.

    What is not `held` is written already.
    """

    path: str
    problems: tuple[Diagnostic, ...] = ()
    written: bool = False
    stamp: bytes = b""
    held: bool = True


class Press:
    """Renders what it is given and holds it; given nothing, it writes some of what it holds."""

    def __init__(self, kit: Kit, planned: Sequence[Planned], bodies: Mapping[str, Body] | None) -> None:
        self._kit = kit
        self._planned = planned
        self._bodies = bodies
        self._studio: Studio | None = None
        self._feeds = Feeds(kit.config, kit.words, forms=kit.forms)
        self._graphs = Graphs(kit.config, kit.logo)
        self._held: dict[str, bytes | tuple[int, int]] = {}
        self._size = 0
        self._spill = _Spill()
        self._folder = Folder(kit.out, kit.former)

    @cached_property
    def _layouts(self) -> Layouts:
        return self._kit.open_layouts()

    def __call__(self, items: Sequence[int | Closed]) -> list[Pressed]:
        return in_step(self._press, items) if items else list(self._write())

    def _press(self, item: int | Closed) -> Steps[Pressed]:
        if isinstance(item, int):
            made = self._planned[item].make()
            bodies = self._bodies if self._bodies is not None else _NOTHING
        else:
            made, bodies = item
        yield
        report = Report()
        if isinstance(made, RenditionOrder | CardOrder):
            return self._picture(made, report)
        if isinstance(made, BookOrder):
            payload: bytes | None = self._book(made, bodies, report)
        elif isinstance(made, Feed):
            if made.editions:
                made, bodies = self._as_items(made, bodies, report)
            payload = self._feeds.render(made, bodies).payload
        else:
            payload = yield from self._page(made, bodies, report)
        yield
        path = path_of(made.url)
        if payload is None:
            return Pressed(path, report.diagnostics)
        return self._keep(path, payload, report.diagnostics)

    def _book(self, order: BookOrder, bodies: Mapping[str, Body], report: Report) -> bytes | None:
        from generator.renderers.books import make_book

        edition = order.edition

        def render(name: str, seen: Mapping[str, object]) -> str | None:
            return self._layouts.render_part(name, seen, edition.url, report)

        return make_book(edition, bodies.get(edition.path), self._kit.config, render)

    def _as_items(
        self, feed: Feed, bodies: Mapping[str, Body], report: Report
    ) -> tuple[Feed, Mapping[str, Body]]:
        """A feed with editions as one of entries, with their texts.

        Where it has both, it is one of corrections, in whose order they are brought.
        """
        told = [(one.corrections, one) for one in feed.entries]
        texts = {one.path: bodies[one.path] for one in feed.entries if one.path in bodies}
        for edition in feed.editions:
            item = as_item(edition)
            said = {"edition": edition, "body": bodies.get(edition.path)}
            text = self._layouts.render_part(FEED_TEXT, said, edition.url, report) or ""
            told.append((edition.corrections, item))
            texts[item.path] = Body(html=text, absolute_html=text)
        if feed.entries:
            told.sort(key=lambda one: max(each.date.date() for each in one[0]), reverse=True)
        return replace(feed, entries=tuple(item for _, item in told), editions=()), texts

    def show(self, planned: PlannedPage, report: Report) -> bytes | None:
        """The bytes of a page, which is not kept; nothing where it cannot be made."""
        bodies = self._bodies if self._bodies is not None else _NOTHING
        (payload,) = in_step(lambda one: self._page(one.make(), bodies, report), [planned])
        return payload

    def _page(self, page: Page, bodies: Mapping[str, Body], report: Report) -> Steps[bytes | None]:
        body = bodies.get(page.subject.path) if isinstance(page.subject, _WITH_TEXT) else None
        yield
        words = self._graphs.of(page) if page.layout in self._kit.structured else ""
        yield
        return self._layouts.render(page, body, words, report)

    def _picture(self, order: RenditionOrder | CardOrder, report: Report) -> Pressed:
        if self._studio is None:
            self._studio = self._kit.open_studio()
        url, payload = self._studio.make(order, report)
        path = path_of(url)
        return Pressed(path, report.diagnostics) if payload is None else self._keep(path, payload, ())

    def _keep(self, path: str, payload: bytes, problems: tuple[Diagnostic, ...]) -> Pressed:
        """Add a file, or else keep its bytes: in memory, and from some size on in a file that has no name."""
        if self._kit.adds and (stamped := self._folder.add(path, payload)):
            return Pressed(path, problems, written=True, stamp=stamped, held=False)
        self._size += len(payload)
        self._held[path] = payload if self._size < _HELD else self._spill.put(payload)
        return Pressed(path, problems)

    def _write(self) -> Iterator[Pressed]:
        for path in list(itertools.islice(self._held, _WRITTEN_AT_A_TIME)):
            held = self._held.pop(path)
            payload = held if isinstance(held, bytes) else self._spill.get(*held)
            written, stamped = self._folder.put(path, payload)
            yield Pressed(path, written=written, stamp=stamped)


class _Spill:
    """Bytes in a file that has no name, and goes with them: a process that stays builds often."""

    def __init__(self) -> None:
        self._end = 0

    @cached_property
    def _file(self) -> int:
        import tempfile

        with tempfile.TemporaryFile(buffering=0) as file:
            return os.dup(file.fileno())

    def put(self, payload: bytes) -> tuple[int, int]:
        """Keep bytes; gives their place and their length."""
        left = memoryview(payload)
        while left:
            left = left[os.write(self._file, left) :]
        start, self._end = self._end, self._end + len(payload)
        return start, len(payload)

    def __del__(self) -> None:
        """Give its room on the disk back."""
        if "_file" in self.__dict__:
            os.close(self._file)

    def get(self, start: int, length: int) -> bytes:
        """The bytes at a place."""
        found = os.pread(self._file, length, start)
        while len(found) < length and (more := os.pread(self._file, length - len(found), start + len(found))):
            found += more
        assert len(found) == length
        return found


def close(planned: Planned, bodies: Mapping[str, Body]) -> Closed:
    """A page, feed or picture with all that it is made from."""
    made = planned.make()
    if isinstance(made, RenditionOrder | CardOrder):
        return Closed(made, _NOTHING)
    if isinstance(made, BookOrder):
        paths = [made.edition.path]
    elif isinstance(made, Feed):
        paths = [entry.path for entry in made.entries] + [edition.path for edition in made.editions]
    else:
        paths = [made.subject.path] if isinstance(made.subject, _WITH_TEXT) else []
    return Closed(made, {path: bodies[path] for path in paths if path in bodies})


def press_maker(
    kit: Kit, planned: Sequence[Planned], bodies: Mapping[str, Body], *, forks: bool
) -> Callable[[], Press]:
    """What makes a press in another process: one that shares what there is, or one that shares nothing."""
    return partial(Press, kit, planned if forks else (), bodies if forks else None)


# -- all of them


def work_of(planned: Iterable[Planned]) -> int:
    """How much there is to do, in pages."""
    return sum(_PAGES_A_PICTURE if isinstance(one, PlannedPicture) else 1 for one in planned)


def in_order(planned: Iterable[Planned]) -> list[Planned]:
    """Pictures; of each stretch of entries the feeds, then their pages; lists.

    So what is read for one is at hand for the next, and what is alike stands together. Work is given out from
    both ends: so what many feeds show is made in one process, and what many lists show in another.
    """

    def place(one: Planned) -> tuple[int, int, int, int]:
        if isinstance(one, PlannedPicture):
            return 0, 0, 0, 0
        newest = one.numbers[0] if one.numbers else -1
        is_feed = isinstance(one, PlannedFeed)
        if is_feed or len(one.numbers) < 2:
            return 1, newest // _STRETCH, int(not is_feed), newest
        return 2, 0, 0, newest

    return sorted(planned, key=place)


def press_all(
    crew: Crew[int | Closed, Pressed],
    planned: Sequence[Planned],
    bodies: Bodies,
    *,
    forks: bool,
    report: Report,
    progress: Progress,
) -> list[Pressed]:
    """Have everything made; what is wrong is reported in the order of the pages. Gives what was added.

    Pictures come first, in slices of their own, as each of them takes as long as many pages.
    """
    places = {path_of(one.url): place for place, one in enumerate(planned)}
    items: Sequence[int | Closed] = [
        place if forks and not (crew.mate and isinstance(one, PlannedPage)) else close(one, bodies)
        for place, one in enumerate(planned)
    ]
    drawn = sum(isinstance(one, PlannedPicture) for one in planned)
    faulty: list[Pressed] = []
    added: list[Pressed] = []
    for stage, part in (("making pictures", items[:drawn]), ("rendering", items[drawn:])):
        for _, results in crew.run(part, stage=stage, progress=progress) if part else ():
            faulty += [pressed for pressed in results if pressed.problems]
            added += [pressed for pressed in results if not pressed.held]
    for pressed in sorted(faulty, key=lambda one: places[one.path]):
        report.extend(pressed.problems)
    return added


def open_studio(root: Path, look: CardLook | None) -> Studio:
    from generator.writers.studio import Studio

    return Studio(root, look)
