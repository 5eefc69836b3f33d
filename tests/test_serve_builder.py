"""Builds that follow one another in `dateline serve`: whatever was edited, what a clean build leaves."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import subprocess
import sys
import textwrap
import weakref
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, cast

import edits
import pytest
from driver import SiteTest, entry
from edits import Editor, make_site
from hypothesis import given
from hypothesis import strategies as st
from test_equality import assert_same, clean_copy, tree

from generator.build import Settings, build
from generator.graph.planned import Columns
from generator.graph.related import Neighbours
from generator.graph.site import Site
from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.parallel import Progress
from generator.ground.places import layout_folders
from generator.ground.survey import survey
from generator.memory.held import Held
from generator.memory.place import open_place
from generator.memory.shelf import PackShelf
from generator.memory.store import Memory
from generator.renderers.layouts import Layouts
from generator.serve import line
from generator.serve.builder import Builder, InterruptedBuildError
from generator.serve.line import _build, _Due
from generator.serve.preview import FOLDER, Preview
from generator.shapes.outlines import Outline
from generator.wanted import Wanted
from generator.writers import press
from generator.writers.artifacts import is_under_way

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
STEPS = int(os.environ.get("DATELINE_STEPS", "300")) // 15
SEED = int(os.environ.get("DATELINE_SEED", "0"))
SOURCE_EDITS = dict(list(edits.EDITS.items())[: [one.__name__ for one in edits.EDITS].index("clock")])
"""The edits of what a site is made from."""
TALKS = "content/2024/talks.md"
PAGE = "2024/01/talks/index.html"


def found(site: SiteTest) -> dict[str, tuple[str, bytes]]:
    """How the sources stand on the disk."""
    seen: dict[str, tuple[str, bytes]] = {}
    for name in ("content", "layouts"):
        survey(str(site.folder.resolve() / name), f"{name}/", seen)
    return seen


def changed(site: SiteTest, before: Mapping[str, object]) -> set[Path]:
    """What the watcher would tell of since then."""
    after = found(site)
    names = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    return {site.folder.resolve() / name for name in names | {"config.yaml"}}


def told(problems: Sequence[Diagnostic]) -> list[str]:
    return sorted(problem.show() for problem in problems)


def preview(site: SiteTest) -> dict[str, bytes]:
    folder = site.folder / FOLDER
    return tree(folder) if folder.exists() else {}


def test_server_leaves_what_a_clean_build_leaves(tmp_path: Path) -> None:
    chance = Random(SEED)
    editor = Editor(make_site(tmp_path))
    editor.chance = chance
    builder = Builder(editor.site.folder)
    builder.build(NOW)
    done: list[str] = []
    for _ in range(STEPS):
        before = found(editor.site)
        try:
            function = chance.choices(list(SOURCE_EDITS), list(SOURCE_EDITS.values()))[0]
            done.append(function(editor))
        except edits.Nothing:
            continue
        was = preview(editor.site)
        outcome = builder.build(NOW, edited=changed(editor.site, before))
        copy = clean_copy(editor.site, tmp_path / "clean")
        clean = Builder(copy.folder).build(NOW)
        assert outcome is not None
        assert clean is not None
        said = " / ".join(done[-8:])

        assert told(clean.problems) == told(outcome.problems), said
        assert clean.fault == outcome.fault == "", said
        assert_same(was if clean.site is None else preview(copy), preview(editor.site), said)
        if chance.random() < 0.4:
            assert builder.keep(), said


def test_edit_that_the_watcher_missed_is_found_when_there_is_time(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write(TALKS, entry())
    site.write("content/2024/calls.md", entry("Calls resume", uid="a002"))
    builder = Builder(site.folder)
    builder.build(NOW)
    assert builder.keep()
    site.edit(TALKS, "met", "parted")
    site.edit("content/2024/calls.md", "met", "phoned")
    builder.build(NOW, edited={site.folder / TALKS})
    assert "met" in (site.folder / FOLDER / "2024/01/calls/index.html").read_text()

    assert not builder.keep()
    builder.build(NOW)
    assert builder.keep()
    assert "phoned" in (site.folder / FOLDER / "2024/01/calls/index.html").read_text()


def test_build_that_is_given_up_leaves_everything_to_the_next(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write(TALKS, entry(text="Officials met."))
    builder = Builder(site.folder)
    builder.build(NOW)
    was = preview(site)
    site.edit(TALKS, "met", "parted")

    def give_up(stage: str, done: int, of: int) -> None:
        if stage == "rendering":
            raise InterruptedBuildError

    assert builder.build(NOW, edited={site.folder / TALKS}, progress=give_up) is None
    assert was == preview(site)
    builder.build(NOW, edited=set())
    assert b"parted" in preview(site)[PAGE]


def test_build_that_is_given_up_while_it_writes_leaves_the_rest_to_the_next(large) -> None:
    """A server would else keep an editor waiting until all pages of an edit of a layout are written."""
    site, builder = large
    was = preview(site)
    layout = layout_folders(site.folder)[-1] / "base.html"
    text = layout.read_text(encoding="utf-8")
    site.write("layouts/base.html", text.replace("</body>", "<!-- new --></body>"))
    site.write("content/2024/new.md", entry("New", uid="new001"))

    def give_up(stage: str, done: int, of: int) -> None:
        if stage == "writing" and done < of:
            raise InterruptedBuildError

    assert builder.build(NOW, progress=give_up) is None
    half = preview(site)
    new = {path for path, payload in half.items() if was.get(path) != payload}
    assert 0 < len(new) < len(half)
    assert not is_under_way(site.folder / FOLDER)

    outcome = builder.build(NOW, edited=set())
    assert outcome is not None
    assert outcome.site is not None
    assert builder.keep()
    copy = clean_copy(site, site.folder.parent / "clean")
    Builder(copy.folder).build(NOW)
    assert_same(preview(copy), preview(site), "given up while it wrote")


def test_what_was_written_before_a_build_was_given_up_goes_with_what_it_was_made_for(large) -> None:
    site, builder = large
    was = preview(site)
    for number in range(30):
        site.write(f"content/2025/n{number}.md", entry(f"New {number}", uid=f"n{number:03}"))

    def give_up(stage: str, done: int, of: int) -> None:
        if stage == "writing" and done < of:
            raise InterruptedBuildError

    assert builder.build(NOW, progress=give_up) is None
    assert was.keys() < preview(site).keys()
    shutil.rmtree(site.folder / "content/2025")
    builder.build(NOW)
    assert builder.keep()
    assert_same(was, preview(site), "taken back")


class Onlooker:
    """Looks at some pages, and keeps what it is shown."""

    def __init__(self, *paths: str) -> None:
        self.paths = list(paths)
        self.files: dict[str, bytes] = {}
        self.problems: list[Diagnostic] = []

    def wanted(self) -> list[str]:
        return self.paths

    def show(self, files: Mapping[str, bytes], problems: Sequence[Diagnostic]) -> None:
        self.files |= files
        self.problems += problems


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[SiteTest, Builder]:
    """A site of which there is much to make and to write after some edits."""
    monkeypatch.setattr(press, "_WRITTEN_AT_A_TIME", 10)
    site = SiteTest(tmp_path)
    for number in range(30):
        site.write(f"content/2024/e{number}.md", entry(f"Entry {number}", uid=f"u{number:03}"))
    site.write("layouts/leaf.html", "<p>x</p>")
    builder = Builder(site.folder)
    builder.build(NOW)
    builder.keep()
    return site, builder


def test_page_that_is_looked_at_is_shown_before_the_others_are_made(large) -> None:
    site, builder = large
    layout = layout_folders(site.folder)[-1] / "base.html"
    site.write("layouts/base.html", layout.read_text().replace("</body>", "<!-- new --></body>"))
    site.write("layouts/assets/own.css", "p { color: red }")
    onlooker = Onlooker("2024/01/e7/index.html", "404.html", "nothing.html")
    shown_at: list[int] = []

    def progress(stage: str, done: int, _of: int) -> None:
        if stage == "rendering" and not shown_at:
            shown_at.append(len(onlooker.files))
            onlooker.paths.append("2024/01/e9/index.html")

    builder.build(NOW, progress=progress, audience=onlooker)
    published = preview(site)

    assert shown_at[0] >= 2
    assert {"2024/01/e7/index.html", "404.html", "2024/01/e9/index.html"} <= onlooker.files.keys()
    assert any(path.startswith("assets/") for path in onlooker.files)
    assert all(published[path] == payload for path, payload in onlooker.files.items())
    assert b"<!-- new -->" in onlooker.files["404.html"]


def test_what_does_not_fit_into_memory_leaves_no_file_behind(large, monkeypatch: pytest.MonkeyPatch) -> None:
    site, builder = large
    opened: list[int] = []
    monkeypatch.setattr(press, "_HELD", 1000)
    monkeypatch.setattr(press.os, "dup", lambda file, real=os.dup: opened.append(real(file)) or opened[-1])
    for word in ("one", "two", "three"):
        site.write("layouts/404.html", word)
        site.write("layouts/entry.html", f"{{{{ entry.title }}}} {word} {'and more ' * 99}")
        assert builder.build(NOW).site is not None
    gc.collect()

    assert len(opened) == 3
    assert [file for file in opened if _is_nameless(file)] == []


def _is_nameless(file: int) -> bool:
    """Whether an open file has no name any more."""
    try:
        return os.fstat(file).st_nlink == 0
    except OSError:
        return False


def test_a_disk_that_takes_nothing_is_no_fault_of_ours(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/2024/talks.md", entry("Talks"))
    site.write(".dateline/memory", "in the way")
    builder = Builder(site.folder)
    outcome = builder.build(NOW)
    site.remove(".dateline/memory")
    later = builder.build(NOW)

    assert outcome.fault == ""
    assert [(one.code, one.at.path) for one in outcome.problems] == [("cannot-write", ".dateline/memory")]
    assert (later.problems, later.site is not None) == ((), True)


@pytest.mark.parametrize("becomes", ["gone", "a folder", "other"])
def test_layouts_are_those_that_were_read_whatever_becomes_of_them(tmp_path: Path, becomes: str) -> None:
    """What is undone while a build goes on must not leave a page of what stood there for a moment."""
    site = SiteTest(tmp_path)
    site.write(TALKS, entry("Talks"))
    site.write("layouts/entry.html", '{{ page.title }} {% include "partials/word.html" %}')
    words = [site.folder / "layouts/partials" / name for name in ("word.html", "other.html")]
    for file in words:
        site.write(file.relative_to(site.folder).as_posix(), "first")
    shown = []

    def progress(stage: str, _done: int, _of: int) -> None:
        if stage == "reading":  # the layouts were read before
            for file in words:
                file.unlink()
                if becomes == "a folder":
                    file.mkdir()
                elif becomes == "other":
                    file.write_text("second")

    builder = Builder(site.folder)
    for change in (progress, lambda *_: None):
        outcome = builder.build(NOW, progress=change)
        shown.append((outcome.fault, outcome.problems, preview(site)[PAGE]))
        for file in words:
            shutil.rmtree(file) if file.is_dir() else file.unlink(missing_ok=True)
            file.write_text("first")

    assert shown == [("", (), b"Talks first")] * 2


def test_settings_that_come_after_the_look_make_no_site_without_entries(tmp_path: Path) -> None:
    """As where an editor puts a new file in place of the old one, and none is there in between."""
    site = SiteTest(tmp_path)
    site.write(TALKS, entry("Talks"))
    site.build()
    before, out = tree(site.folder / "public"), site.folder / "public"
    (site.folder / "config.yaml").rename(site.folder / "aside")
    place = open_place(site.folder, out, layout_folders(site.folder), drafts=False)
    (site.folder / "aside").rename(site.folder / "config.yaml")
    report, memory = Report(), Memory(place.folder)
    built = build(
        site.folder, Settings(out=out, now=NOW), memory, place, report=report, progress=lambda *_: None
    )

    assert (built, [one.code for one in report.diagnostics]) == (None, ["no-config"])
    assert tree(out) == before


def test_fault_in_the_page_that_is_looked_at_is_told_first(large) -> None:
    site, builder = large
    site.write("layouts/entry.html", "{{ nonsense }}")
    onlooker = Onlooker("2024/01/e7/index.html")
    outcome = builder.build(NOW, audience=onlooker)

    assert outcome.site is None
    assert [problem.at.path for problem in onlooker.problems] == ["layouts/entry.html"]
    assert onlooker.files == {}


# -- results that go with the process


def test_only_what_is_made_from_something_else_is_made_again() -> None:
    held, made = Held(), []

    def make(key: str) -> str:
        made.append(key)
        return key.upper()

    assert held.of("x", (1, [2]), lambda: make("a")) == "A"
    assert held.of("x", (1, [2]), lambda: make("b")) == "A"
    assert held.of("x", (1, [3]), lambda: make("b")) == "B"
    assert held.many("y", {"c": 1, "d": 2}, make) == {"c": "C", "d": "D"}
    assert held.many("y", {"d": 2, "e": 2}, make) == {"d": "D", "e": "E"}
    assert held.many("y", {"c": 1, "d": 3}, make) == {"c": "C", "d": "D"}
    assert made == ["a", "b", "c", "d", "e", "c", "d"]


@given(st.lists(st.lists(st.integers(0, 3), max_size=40), min_size=1, max_size=6))
def test_what_each_gives_is_that_of_its_items(turns: list[list[int]]) -> None:
    """Whatever the items were before; and where the results are the same, so is the list."""
    held, last = Held(), None
    for items in turns:
        wrapped = [(item,) for item in items]
        found = held.each("x", wrapped, lambda item: item[0] // 2)

        assert found == [item // 2 for item in items]
        assert (found is last) == (found == last)
        assert held.each("x", wrapped, lambda item: item[0] // 2) is found or not items
        last = found


@pytest.mark.parametrize("seed", range(12))
def test_surroundings_that_are_looked_at_again_are_those_that_changed(seed: int) -> None:
    """What stands for the surroundings of an entry is the same, made for all or for a few."""
    chance = Random(seed)
    tags = [sorted(chance.sample("abcdef", chance.randint(0, 3))) for _ in range(60)]
    cards = [chance.randbytes(8) for _ in tags]
    held = Held()
    neighbours(tags, cards).digests(held)
    for number in chance.sample(range(60), 3):
        cards[number] = chance.randbytes(8)
    for number in chance.sample(range(60), 2):
        tags[number] = sorted(chance.sample("abcdefg", chance.randint(0, 3)))
    again = neighbours(tags, cards)

    assert again.digests(Held()) == again.digests(held)


def neighbours(tags: Sequence[Sequence[str]], cards: Sequence[bytes]) -> Neighbours:
    """The neighbours of entries that have these tags and cards."""
    blank = Outline._make([""] * len(Outline._fields))
    outlines = [
        blank._replace(
            card=card, date=f"2024-01-01T{number % 24:02}:00:00Z", latest_moment=0.0, latest="",
            terms=(("tags", tuple((tag, tag) for tag in of_one)),),
        )
        for number, (of_one, card) in enumerate(zip(tags, cards, strict=True))
    ]  # fmt: skip
    used = sorted({tag for of_one in tags for tag in of_one})
    site = SimpleNamespace(
        entries=outlines,
        words=None,
        terms={f"/{tag}/": [number for number, of_one in enumerate(tags) if tag in of_one] for tag in used},
        taxonomies=[
            SimpleNamespace(name="tags", terms=[SimpleNamespace(slug=tag, url=f"/{tag}/") for tag in used])
        ],
    )
    return Neighbours(cast("Site", site), Columns(outlines))


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_look_that_nobody_asks_for_ends(tmp_path: Path) -> None:
    """A process that waited for ever to be rid of what it found would hold the lock on the preview."""
    code = textwrap.dedent("""
        import os
        from generator.ground.parallel import Apart
        apart = Apart(lambda: bytes(1 << 20), forks=True)
        child = apart._child
        del apart
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            print("ended")
    """)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=True)

    assert ran.stdout == "ended\n"


def test_nothing_of_a_build_outlives_the_next_but_one(tmp_path: Path) -> None:
    """Not even in circles, which only a search for garbage would find: a server has no time for that.

    Caches of methods made such circles, and layouts that are kept could hold on to what they were given.
    """
    site = SiteTest(tmp_path)
    site.write("layouts/part.html", "{{ pager.count }}")
    site.write("layouts/partials/card.html", "{{ entry.title }}")
    site.write(
        "layouts/home.html",
        "{{ 'part.html' | part(pager=page.pager) }}"
        "{% for one in page.pager.entries %}{{ one | card(pager=page.pager) }}{% endfor %}",
    )
    for name in ("calls", "talks", "visits"):
        text = "Officials met. Again."
        site.write(f"content/2024/{name}.md", entry(name, uid=name, tags="[Talks]", text=text))
    builder = Builder(site.folder)
    builder.build(NOW)
    kinds = (Columns, Layouts, Neighbours, PackShelf, Site, Wanted)
    gc.collect()
    gc.disable()
    try:
        for turn in range(6):
            site.edit(TALKS, "met" if turn % 2 == 0 else "spoke", "spoke" if turn % 2 == 0 else "met")
            site.write("layouts/part.html", f"{{{{ pager.count }}}}, {turn}")
            outcome = builder.build(NOW, edited={site.folder / TALKS, site.folder / "layouts/part.html"})
            assert outcome is not None
            assert outcome.site is not None
        living = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, kinds))
    finally:
        gc.enable()

    assert max(living.values()) <= 2, (
        "the last build and the one before it, which is let go when there is time"
    )


def test_garbage_is_looked_for_though_edits_leave_no_time_to_tidy_up(monkeypatch) -> None:
    """Else circles that a build leaves would pile up as long as somebody types."""
    monkeypatch.setattr(line, "_MUCH", 5000)
    living: list[weakref.ref[object]] = []

    class Circle:
        def __init__(self) -> None:
            self.myself = self
            self.more: list[list[object]] = [[] for _ in range(1000)]

    class Busy:
        """Builds that each leave a circle, and an edit behind them."""

        is_index_due = False
        turns = 0

        def build(self, _now: datetime, *, progress: Progress, **_more: object) -> None:
            self.turns += 1
            progress("rendering", 1, 1)
            living.append(weakref.ref(Circle()))
            loop.call_soon_threadsafe(due.add, [Path("x.md")] if self.turns < 40 else [])
            if self.turns == 40:
                loop.call_soon_threadsafe(task.cancel)

    async def work() -> None:
        nonlocal loop, due, task
        loop, due = asyncio.get_running_loop(), _Due()
        due.add([Path("x.md")])
        task = asyncio.create_task(_build(cast("Builder", Busy()), Preview(), due, print))
        await asyncio.wait([task], timeout=60)

    loop, due, task = cast("Any", None), cast("Any", None), cast("Any", None)
    try:
        asyncio.run(work())
        left = sum(one() is not None for one in living)
    finally:
        gc.enable()
        gc.unfreeze()

    assert len(living) == 40
    assert left <= 10
