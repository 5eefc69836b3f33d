"""memory: what is remembered is right or absent, and deleting it changes nothing but the time."""

from __future__ import annotations

import functools
import marshal
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from checks import ROOT
from driver import NOW, SiteTest, entry
from values import OUTLINE

from generator.ground import parallel
from generator.ground.survey import FILE, NO_STAMP, stamp, stamps, tick_of
from generator.memory import place as places
from generator.memory import store as memory
from generator.memory.look import Look
from generator.memory.outputs import Outputs
from generator.memory.place import Place, disturbed, look_at, open_place, unchanged
from generator.memory.store import (
    Last,
    Memory,
    SourceRow,
    fingerprint,
    make_folder,
    memory_folder,
    read_checked,
    write_checked,
)
from generator.writers.artifacts import UNDER_WAY

OLD, NEW = (bytes([number]) * len(NO_STAMP) for number in (1, 2))
KEY = bytes(16)
TINY = ("home", "entry", "taxonomy", "term", "archive", "year", "month", "feeds", "404", "leaf")


def row(path: str, *, pack: int = 1, stamp: bytes = OLD, **more: tuple) -> SourceRow:
    outline = tuple(OUTLINE._replace(path=path, spot=bytes([pack])))
    return stamp, KEY, outline, more.get("pictures", ()), more.get("problems", ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "memory"
    made.mkdir()
    return made


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """A site of a few entries, with layouts of a few letters."""
    made = SiteTest(tmp_path)
    for name in TINY:
        made.write(f"layouts/{name}.html", "{{ page.title }} {{ body.html if body }}")
    for number in range(3):
        made.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"a00{number}", tags="[a]"))
    return made


def remembered(site: SiteTest, name: str = "public") -> Path:
    return site.folder / ".dateline" / "memory" / name


def settle(site: SiteTest, *arguments: str) -> None:
    """Build until all is so old that it is remembered."""
    for _ in range(50):
        site.build(*arguments)
        if (remembered(site) / "last").exists():
            return
    message = "the last build is never remembered"
    raise AssertionError(message)


# -- what is kept


def test_everything_comes_back_as_it_was_saved(folder: Path) -> None:
    made = Memory(folder)
    made.how = b"how"
    made.packs = (1,)
    made.sources = {
        "content/a.md": row("content/a.md", pictures=(("content/dot.gif", "/assets/dot.gif"),)),
        "content/b.md": row(
            "content/b.md", stamp=NO_STAMP, problems=(("code", "warning", "x", "", "p", 1, 1, ""),)
        ),
    }
    made.pictures = {"content/dot.gif": (OLD, "media/dot.gif", "/assets/dot.gif", 1, 2)}
    made.layouts = b"layouts"
    made.forms = {("a", 1): ("b",)}
    made.outputs = Outputs.of(
        {
            "index.html": (b"key", OLD, b""),
            "rss.xml": (b"", NO_STAMP, b"former"),
        }
    )
    made.save()
    again = Memory(folder)

    assert again.packs == (1,)
    assert [getattr(again, name) for name in FIELDS] == [getattr(made, name) for name in FIELDS]


def test_a_small_change_is_written_beside_the_index_and_a_large_one_into_it(folder: Path) -> None:
    made = Memory(folder)
    made.sources = {f"content/{n}.md": row(f"content/{n}.md") for n in range(40)}
    made.outputs = Outputs.of({f"{n}.html": (b"key", OLD, b"") for n in range(40)})
    made.save()
    index = (folder / "index").read_bytes()

    made.sources = {**made.sources, "content/7.md": row("content/7.md", stamp=NEW), "content/x.md": row("x")}
    made.outputs = Outputs.of({path: one for path, one in made.outputs.items() if path != "3.html"})
    made.how = b"another"
    made.save()
    again = Memory(folder)

    assert index == (folder / "index").read_bytes()
    assert again.sources == made.sources
    assert again.outputs == made.outputs
    assert again.how == b"another"

    changes = (folder / "changes").read_bytes()
    again.sources = {path: row(path, stamp=NEW) for path in again.sources}
    again.save()

    assert sorted(path.name for path in folder.iterdir()) == ["index"]

    (folder / "changes").write_bytes(changes)  # those of another index

    assert Memory(folder).sources == again.sources


@pytest.mark.parametrize(("changed", "beside"), [(1, True), (2, True), (3, False)])
def test_a_sixteenth_of_all_is_much(folder: Path, changed: int, beside: bool) -> None:
    made = Memory(folder)
    made.sources = {f"content/{n}.md": row(f"content/{n}.md") for n in range(32)}
    made.save()
    made.sources = {
        path: row(path, stamp=NEW) if number < changed else kept
        for number, (path, kept) in enumerate(made.sources.items())
    }
    made.save()

    assert beside == (folder / "changes").exists()
    assert Memory(folder).sources == made.sources


def last(**more: object) -> Last:
    """A last build with nothing special about it."""
    made = Last((b"a\0f", b"states"), False, 0.0, 9.0, 1, 1, 1, (), ("index.html",), b"stamps")
    return made._replace(**more)


@pytest.mark.parametrize(
    ("former", "names"),
    [
        (None, b""),
        (last(names=b"mark"), b"mark"),
        (last(names=b"mark", listing=(b"a\0f", b"other states"), stamps=b"others", pages=7), b"mark"),
        (last(names=b"mark", listing=(b"b\0f", b"states")), b""),
        (last(names=b"mark", listing=(b"states", b"a\0f")), b""),
        (last(names=b"mark", paths=("404.html",)), b""),
    ],
)
def test_the_file_of_names_is_written_again_only_where_a_name_is_another(
    former: Last | None, names: bytes
) -> None:
    assert last(names=b"old").named_as(former) == last(names=names)


def test_names_of_another_build_do_not_count(standing: Standing) -> None:
    """As a kill between the two files would leave them."""
    folder = remembered(standing.site)
    names = (folder / "names").read_bytes()
    standing.site.write("content/new.md", entry("New", uid="a999", tags="[a]"))
    settle(standing.site)

    assert names != (folder / "names").read_bytes()
    assert standing.unchanged()

    (folder / "names").write_bytes(names)

    assert not standing.unchanged()


FIELDS = ("how", "sources", "pictures", "layouts", "forms", "outputs")


def test_a_new_memory_is_empty(folder: Path) -> None:
    made = Memory(folder)

    assert [getattr(made, name) for name in FIELDS] == [b"", {}, {}, None, {}, {}]
    assert made.packs == ()


def test_packs_that_nothing_is_in_are_removed(folder: Path) -> None:
    for number in (1, 2, 33):
        (folder / f"pack-{number}").write_bytes(b"x")
    made = Memory(folder)
    made.packs = (1, 33)
    made.save()

    assert sorted(path.name for path in folder.iterdir()) == ["index", "pack-1", "pack-33"]
    assert Memory(folder).packs == (1, 33)


def test_what_is_cleared_is_gone(folder: Path) -> None:
    made = Memory(folder)
    made.sources = {"content/a.md": row("content/a.md")}
    made.save()
    made.clear()

    assert list(folder.iterdir()) == []
    assert (made.sources, made.packs) == ({}, ())


# -- what cannot be read is absent


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "nonsense": lambda _: b"nonsense",
    "cut": lambda payload: payload[:-1],
    "cut to the head": lambda payload: payload[:8],
    "cut in half": lambda payload: payload[: len(payload) // 2],
    "one bit": lambda payload: payload[:-1] + bytes([payload[-1] ^ 1]),
    "a bit in the checksum": lambda payload: payload[:9] + bytes([payload[9] ^ 1]) + payload[10:],
    "a bit in the version": lambda payload: bytes([payload[0] ^ 1]) + payload[1:],
    "longer": lambda payload: payload + b"\0",
    "another's": lambda _: marshal.dumps((1, 2, 3)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_as_if_it_were_not_there(folder: Path, damage: str) -> None:
    write_checked(folder / "a", b"payload")
    assert read_checked(folder / "a") == b"payload"
    (folder / "a").write_bytes(DAMAGES[damage]((folder / "a").read_bytes()))

    assert read_checked(folder / "a") is None


def test_a_file_that_is_not_there_or_is_a_folder_is_absent(folder: Path) -> None:
    assert read_checked(folder / "nothing") is None
    assert read_checked(folder) is None


def test_a_file_is_written_in_one_step_and_nothing_is_left_aside(folder: Path) -> None:
    write_checked(folder / "a", b"one")
    write_checked(folder / "a", b"two")

    assert [path.name for path in folder.iterdir()] == ["a"]
    assert read_checked(folder / "a") == b"two"


@pytest.fixture
def other_version(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """What lets everything be as after an update."""

    def update() -> None:
        monkeypatch.setattr(memory, "fingerprint", lambda: "another version")
        memory._head.cache_clear()

    yield update
    memory._head.cache_clear()


def test_what_another_version_wrote_is_absent(folder: Path, other_version: Callable[[], None]) -> None:
    write_checked(folder / "a", b"payload")
    other_version()

    assert read_checked(folder / "a") is None


def test_the_version_is_that_of_dateline_python_and_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = [fingerprint()]
    monkeypatch.setattr(memory, "__version__", "99")
    found.append(fingerprint())
    monkeypatch.setattr(sys, "version", "99")
    found.append(fingerprint())
    (tmp_path / "markdown-99.dist-info").mkdir()
    monkeypatch.syspath_prepend(str(tmp_path))
    found.append(fingerprint())

    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("name", "counts"),
    [("a-1.dist-info", True), ("a-1.egg-info", True), ("a", False), ("a.dist-info.txt", False)],
)
def test_a_package_is_known_by_what_its_installer_left(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, counts: bool
) -> None:
    """Also in the folder that one is in, which Python writes as an empty text, and whatever else does not exist."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", str(tmp_path / "nowhere"), *sys.path])
    before = fingerprint()
    (tmp_path / name).mkdir()

    assert counts == (before != fingerprint())


# -- deleting changes nothing but the time


def lose(name: str) -> Callable[[Path], object]:
    return lambda folder: [path.unlink() for path in folder.glob(name)]


def damage(name: str, how: str) -> Callable[[Path], object]:
    def spoil(folder: Path) -> None:
        for path in folder.glob(name):
            path.write_bytes(DAMAGES[how](path.read_bytes()))

    return spoil


LOSSES: dict[str, Callable[[Path], object]] = {
    "all": shutil.rmtree,
    "the index": lose("index"),
    "the changes": lose("changes"),
    "the names": lose("names"),
    "the packs": lose("pack-*"),
    "compiled layouts": lose("layout-*"),
    "the clock": lose("tick"),
    "all but the index": lose("[!i]*"),
    "packs empty": damage("pack-*", "empty"),
    "packs cut": damage("pack-*", "cut in half"),
    "packs of others": damage("pack-*", "nonsense"),
    "a bit of a pack": damage("pack-*", "one bit"),
    **{f"index: {how}": damage("index", how) for how in DAMAGES},
    **{f"changes: {how}": damage("changes", how) for how in DAMAGES},
    **{f"last: {how}": damage("last", how) for how in DAMAGES},
    **{f"names: {how}": damage("names", how) for how in DAMAGES},
    **{f"layouts: {how}": damage("layout-*", how) for how in DAMAGES},
}


CLEAN: dict[bool, dict[str, bytes]] = {}
"""What a clean build of the site publishes, edited or not, once it was asked for."""
OF_LAYOUTS = ("all", "all but the index", "compiled layouts", *(f"layouts: {how}" for how in DAMAGES))
"""Losses that what layouts compile to is among."""


@pytest.mark.parametrize(
    "loss", [pytest.param(loss, marks=pytest.mark.compiles if loss in OF_LAYOUTS else ()) for loss in LOSSES]
)
@pytest.mark.parametrize("edited", [True, False])
def test_without_its_memory_a_build_is_the_same(
    site: SiteTest, loss: str, edited: bool, tmp_path: Path
) -> None:
    settle(site)
    if edited:  # a title, which a page of each kind shows; so that records of other entries are read too
        site.edit("content/1.md", "Talks 1", "Drei")
        site.write("layouts/home.html", "{{ page.pager.entries | map(attribute='title') | join }}")
    LOSSES[loss](remembered(site))
    site.build()
    again = site.build()

    if edited not in CLEAN:
        site.build("--out", str(tmp_path / "clean"))
        CLEAN[edited] = site.public(str(tmp_path / "clean"))
    assert site.public() == CLEAN[edited]
    assert " 0 files written" in again.out


def test_after_an_update_everything_is_read_again_and_nothing_written(
    site: SiteTest, other_version: Callable[[], None]
) -> None:
    settle(site)
    before = site.public()
    other_version()
    ran = site.build()

    assert site.public() == before
    assert " 0 files written" in ran.out


def test_a_build_that_fails_leaves_a_sound_memory(site: SiteTest, tmp_path: Path) -> None:
    settle(site)
    site.edit("content/1.md", "uid", "nonsense: x\nuid")
    site.edit("content/2.md", "Talks 2", "Drei")
    site.build(fails=True)
    site.edit("content/1.md", "nonsense: x\n", "")
    site.build()

    site.build("--out", str(tmp_path / "clean"))
    assert site.public() == site.public(str(tmp_path / "clean"))


def test_problems_are_told_again_though_nothing_was_read(site: SiteTest) -> None:
    site.write("content/9.md", entry("Nine", uid="a009", updated="2020-01-01T10:00:00Z"))
    settle(site)
    first = site.build()

    assert "warning[updated-before-date]" in first.err
    assert site.build().err == first.err
    site.edit("content/1.md", "Talks 1", "Drei")
    assert site.build().err == first.err


def test_a_faulty_file_is_told_of_each_time(site: SiteTest) -> None:
    site.write("content/9.md", entry("Nine", uid="a009", date="2020-13-01"))

    assert site.build(fails=True).err == site.build(fails=True).err != ""


# -- pictures


DOT = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02"
    b"\x02D\x01\x00;"
)


@pytest.mark.parametrize("young", [True, False])
def test_a_picture_that_was_edited_is_read_again(
    site: SiteTest, young: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it is so young that its stamp says nothing, as if the clock stood still."""
    site.write("content/dot.gif", DOT)
    site.edit("content/1.md", "Officials met.", "![dot](dot.gif)")
    if young:
        monkeypatch.setattr(places, "tick_of", lambda path: 0 * tick_of(path))
        site.build()
    else:
        settle(site)
    before = [path for path in site.public() if path.startswith("assets/media/")]
    site.write("content/dot.gif", DOT + b"\0")
    site.build()
    (after,) = (path for path in site.public() if path.startswith("assets/media/"))

    assert [after] != before
    assert after in site.page("/2024/01/1/")


# -- one folder for each place


def test_the_memory_of_a_place_has_its_folder(tmp_path: Path) -> None:
    root = tmp_path / "site"
    places = [
        memory_folder(root, root / "public", drafts=False),
        memory_folder(root, root / "public", drafts=True),
        memory_folder(root, root / "public-drafts", drafts=False),
        memory_folder(root, root / "a" / "b", drafts=False),
        memory_folder(root, root / "a_b", drafts=False),
        memory_folder(root, tmp_path / "public", drafts=False),
        memory_folder(root, tmp_path / ("x" * 100) / "public", drafts=False),
        memory_folder(root, root, drafts=False),
    ]

    assert len({str(place).casefold() for place in places}) == len(places)
    assert {place.parent for place in places} == {root / ".dateline" / "memory"}
    assert places[0].name == "public"
    assert all(not place.name.startswith(".") and len(place.name) < 60 for place in places)


def test_of_many_folders_the_last_used_stay(tmp_path: Path) -> None:
    for number in range(7):
        made = tmp_path / "memory" / str(number)
        make_folder(made)
        (made / "index").write_bytes(b"x")
        os.utime(made, (number, number))
    make_folder(tmp_path / "memory" / "2")

    assert sorted(path.name for path in (tmp_path / "memory").iterdir()) == ["2", "4", "5", "6"]


def test_another_file_among_the_folders_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "memory").mkdir()
    (tmp_path / "memory" / ".DS_Store").write_bytes(b"x")
    os.utime(tmp_path / "memory" / ".DS_Store", (1, 1))
    for number in range(7):
        make_folder(tmp_path / "memory" / str(number))

    assert (tmp_path / "memory" / ".DS_Store").exists()


def test_a_folder_that_was_forgotten_is_a_slow_build_and_no_more(site: SiteTest) -> None:
    settle(site)
    before = site.public()
    for number in range(5):
        site.build("--out", str(site.folder / f"out-{number}"))
    assert not remembered(site).exists()

    assert " 0 files written" in site.build().out
    assert site.public() == before


# -- has anything changed?


@dataclass
class Standing:
    """A site that was built, as the memory sees it."""

    site: SiteTest

    def unchanged(self, *, drafts: bool = False, moment: float = 1748779200) -> bool:
        """Whether the last build, which had no drafts and was of 2025-06-01T12:00:00Z, still holds."""
        place = open_place(self.site.folder, self.site.folder / "public", self._layouts, drafts=False)
        return unchanged(place, drafts=drafts, moment=moment) is not None

    @property
    def _layouts(self) -> list[Path]:
        from generator.ground.places import layout_folders

        return list(layout_folders(self.site.folder))


@pytest.fixture
def standing(site: SiteTest) -> Standing:
    settle(site)
    return Standing(site)


def test_where_nothing_was_touched_nothing_has_changed(standing: Standing) -> None:
    assert standing.unchanged()


def test_with_drafts_it_is_another_build(standing: Standing) -> None:
    assert not standing.unchanged(drafts=True)


TOUCHES: dict[str, Callable[[SiteTest], object]] = {
    "an entry": lambda site: site.edit("content/1.md", "met", "left"),
    "an entry touched": lambda site: os.utime(site.folder / "content/1.md", (1, 1)),
    "a new entry": lambda site: site.write("content/new.md", entry(uid="b001")),
    "an entry removed": lambda site: site.remove("content/1.md"),
    "an entry renamed": lambda site: (site.folder / "content/1.md").rename(site.folder / "content/4.md"),
    "a stray file": lambda site: site.write("content/notes.txt", ""),
    "the settings": lambda site: site.edit("config.yaml", "Test", "Next"),
    "no settings": lambda site: site.remove("config.yaml"),
    "a layout": lambda site: site.write("layouts/home.html", "x"),
    "a new layout": lambda site: site.write("layouts/new.html", "x"),
    "an asset": lambda site: site.write("layouts/assets/new.css", ""),
    "no layouts": lambda site: shutil.rmtree(site.folder / "layouts"),
    "a published page": lambda site: site.write("public/index.html", "x"),
    "a published page touched": lambda site: os.utime(site.folder / "public/index.html", (1, 1)),
    "a published page removed": lambda site: site.remove("public/rss.xml"),
    "the list of pages": lambda site: site.remove("public/.dateline-manifest"),
    "a build under way": lambda site: site.write(f"public/{UNDER_WAY}", ""),
    "everything published": lambda site: shutil.rmtree(site.folder / "public"),
    "what is remembered": lambda site: (remembered(site) / "last").unlink(),
}


@pytest.mark.parametrize("name", TOUCHES)
def test_whatever_is_touched_is_seen(standing: Standing, name: str) -> None:
    TOUCHES[name](standing.site)

    assert not standing.unchanged()


@pytest.mark.parametrize("name", ["content/.hidden", "seeds/new.txt", "notes.txt", "public/mine.txt"])
def test_what_is_no_input_is_not_looked_at(standing: Standing, name: str) -> None:
    standing.site.write(name, "mine")

    assert standing.unchanged()


def test_an_entry_that_comes_or_goes_with_time_ends_what_holds(site: SiteTest) -> None:
    """Between the moments at which one is published or expires, nothing changes by itself."""
    site.write("content/8.md", entry("Eight", uid="a008", publish_at="2025-06-01T12:00:10Z"))
    site.write("content/9.md", entry("Nine", uid="a009", expires="2025-06-01T11:59:50Z"))
    settle(site)
    now = 1748779200.0

    assert [Standing(site).unchanged(moment=now + seconds) for seconds in (-11, -10, 0, 9.9, 10, 11)] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]


def test_without_such_entries_it_holds_for_ever(standing: Standing) -> None:
    assert standing.unchanged(moment=0)
    assert standing.unchanged(moment=4e9)


def test_a_build_that_is_done_already_says_what_the_last_one_said(standing: Standing) -> None:
    standing.site.write("content/notes.txt", "To do")
    settle(standing.site)
    first, second = (standing.site.build() for _ in range(2))

    assert standing.unchanged()
    assert first.err == second.err != ""
    assert first.out.partition(" in ")[0] == second.out.partition(" in ")[0]
    assert standing.site.build("--strict", fails=True).err.endswith("Nothing was written.\n")


def test_a_build_that_is_done_already_imports_next_to_nothing(site: SiteTest) -> None:
    settle(site)
    slow = "asyncio dataclasses jinja2 markdown multiprocessing nh3 PIL rich yaml".split()
    code = (
        "import sys\nfrom generator.cli import main\n"
        f"try: main(['--site', {str(site.folder)!r}, 'build', '--now', {NOW!r}])\n"
        f"finally: print([name for name in {slow} if name in sys.modules])"
    )
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=bare,  # what measures coverage is imported into each process
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert ran.stdout.splitlines()[-1] == "[]"


# -- stamps that may hide an edit


def last_of(look: Look) -> Last:
    return LAST._replace(listing=look.listing)


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({}, True),
        ({"sources": {"content/a.md": row("content/a.md", stamp=NO_STAMP)}}, False),
        ({"outputs": Outputs.of({"index.html": (KEY, NO_STAMP, b"")})}, False),
    ],
)
def test_a_build_with_a_file_that_may_hide_an_edit_is_not_the_last(
    folder: Path, change: dict[str, object], kept: bool
) -> None:
    made = Memory(folder)
    made.sources = {"content/a.md": row("content/a.md")}
    made.outputs = Outputs.of({"index.html": (KEY, OLD, b"")})
    for name, value in change.items():
        setattr(made, name, value)
    look = Look(2**62, found={"content/a.md": (FILE, OLD)})
    made.remember_last(functools.partial(last_of, look), look)

    assert kept is (folder / "last").exists()
    made.forget_last()
    assert not (folder / "last").exists()


def test_a_file_that_is_no_entry_may_hide_an_edit_too(folder: Path) -> None:
    """Layouts, pictures and settings have no row of their own."""
    (folder / "layout.html").write_text("x")
    state = stamp(str(folder / "layout.html"))
    for tick, kept in ((1, False), (2**62, True)):
        look = Look(tick, found={"layouts 0/layout.html": (FILE, state)})
        Memory(folder).remember_last(functools.partial(last_of, look), look)

        assert kept is (folder / "last").exists()


@pytest.mark.parametrize("rounds", range(5))
def test_an_edit_right_after_a_build_is_seen(site: SiteTest, rounds: int) -> None:
    """Of the same length, so that only the time can tell; it may be the same tick of the clock."""
    for number in range(10):
        site.write("content/1.md", entry(f"Talks {number}", uid="a001"))
        site.write("layouts/404.html", f"lost {number}")
        site.build()

        assert f"Talks {number}" in site.page("/2024/01/1/")
        assert f"lost {number}" in site.page("/404.html")


# -- the published files


def test_files_that_are_not_as_they_were_left(tmp_path: Path) -> None:
    for name in ("same", "edited", "gone", "young"):
        (tmp_path / name).write_text("one")
    rows = Outputs.of(
        {
            path.name: (KEY, stamp(str(path)) if path.name != "young" else NO_STAMP, b"")
            for path in sorted(tmp_path.iterdir())
        }
    )
    (tmp_path / "edited").write_text("three")
    (tmp_path / "gone").unlink()
    (tmp_path / "mine").write_text("mine")

    for paths in (None, tuple(rows), ("other",), ("other", *reversed(list(rows)))):
        last = LAST._replace(paths=paths) if paths is not None else None
        states = functools.partial(stamps, str(tmp_path), last.paths) if last else bytes
        place = Place(tmp_path, Look(0, found={}), last, states)

        assert disturbed(tmp_path, rows, place) == {"edited", "gone", "young"}
    assert disturbed(tmp_path, Outputs(), Place(tmp_path, Look(0, found={}), None, bytes)) == set()


LAST = Last((b"", b""), False, 0.0, 1.0, 0, 0, 0, (), (), b"")


@pytest.mark.parametrize("forks", [True, False])
def test_other_processes_look_at_many_files(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, forks: bool
) -> None:
    monkeypatch.setattr(places, "_FORK_FROM", 2)
    monkeypatch.setattr(parallel, "can_fork", lambda: forks)
    settle(site)
    out, waits = site.folder / "public", []
    place = open_place(site.folder, out, [site.folder / "layouts"], drafts=False, meanwhile=waits.append)

    assert place.last is not None
    assert place.states() == stamps(str(out), place.last.paths)
    assert place.look.listing == look_at(site.folder, [site.folder / "layouts"], place.folder).listing
    assert [ready() for ready in waits] == [True]


def test_the_listing_tells_files_kinds_and_stamps_apart(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "memory").mkdir()
    found = []
    for edit in (
        lambda: None,
        lambda: (tmp_path / "config.yaml").write_text("x"),
        lambda: (tmp_path / "content/a.md").write_text("x"),
        lambda: (tmp_path / "content/b.md").symlink_to("a.md"),
        lambda: (tmp_path / "content/b.md").rename(tmp_path / "content/c.md"),
        (tmp_path / "layouts").mkdir,
        lambda: (tmp_path / "layouts/home.html").write_text("x"),
    ):
        edit()
        found.append(look_at(tmp_path, [tmp_path / "layouts"], tmp_path / "memory").listing)

    assert found.pop(5) == found[4], "an empty folder is nothing"
    assert len(set(found)) == len(found)
