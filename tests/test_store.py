"""store: what each part of the memory keeps and tells, part by part; as a whole it is tried in test_memory.py."""

from __future__ import annotations

import functools
import marshal
import os
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from values import OUTLINE

from generator.ground.parallel import Apart
from generator.ground.survey import FILE, LINK, NO_STAMP, STAMP_SIZE, Found, stamp, stamps
from generator.memory import place as places
from generator.memory import store
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
    pack_name,
    read_checked,
    write_checked,
)

OLD, NEW, OTHER = (bytes([number]) * STAMP_SIZE for number in (1, 2, 3))
KEY = bytes(16)
LAST = Last((b"a\0f", OLD), False, 5.0, 9.0, 1, 2, 3, (("code", 1),), ("index.html",), NEW)


def row(path: str, stamped: bytes = OLD) -> SourceRow:
    return stamped, KEY, tuple(OUTLINE._replace(path=path)), (), ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "memory"
    made.mkdir()
    return made


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# -- how the inputs stand


FOUND: Found = {"config.yaml": (FILE, OLD), "content/\udcff ü.md": (LINK, NEW)}


def test_a_listing_has_all_names_then_the_kinds_and_apart_from_them_the_stamps() -> None:
    look = Look(7, found=FOUND)

    assert look.tick == 7
    assert look.listing == (b"config.yaml\0content/\xff \xc3\xbc.md\0fl", OLD + NEW)
    assert look.found == FOUND


def test_what_was_found_can_be_told_from_the_listing() -> None:
    look = Look(7, Look(7, found=FOUND).listing)

    assert look.found == FOUND
    assert look.listing == Look(0, found=FOUND).listing


def test_where_nothing_was_found_the_listing_is_empty() -> None:
    for look in (Look(1), Look(1, found={})):
        assert (look.found, look.listing) == ({}, (b"", b""))


def test_what_moved_is_what_has_another_stamp_where_all_names_are_the_same() -> None:
    before = Look(7, found=FOUND).listing
    paths = list(FOUND)
    edited = {**FOUND, paths[1]: (FOUND[paths[1]][0], OTHER)}
    linked = {**FOUND, paths[1]: (LINK if FOUND[paths[1]][0] != LINK else FILE, OTHER)}
    for found, moved in (
        (FOUND, {}),
        (edited, {paths[1]: edited[paths[1]]}),
        (linked, None),
        ({**FOUND, "content/new.md": (FILE, NEW)}, None),
        ({paths[0]: FOUND[paths[0]]}, None),
    ):
        assert Look(8, Look(8, found=found).listing, before=before).moved == moved
    assert Look(8, before).moved is None


def test_what_moved_says_nothing_of_rows_that_were_written_with_another_listing(folder: Path) -> None:
    """As after the changes of the last build were lost: what is remembered then is older than the listing."""
    made = Memory(folder)
    made.sources = {f"content/{n}.md": row(str(n)) for n in range(40)}
    made.save()
    index = made.mark
    made.sources = {**made.sources, "content/3.md": row("3", NEW)}
    made.save()
    look = Look(SETTLED, LAST.listing, before=LAST.listing)
    made.remember_last(lambda: LAST, look)
    place = Place(folder, look, store.read_last(folder), bytes)

    assert (place.moved(made), place.moved(Memory(folder))) == ({}, {})
    (folder / "changes").unlink()
    assert Memory(folder).mark == index != made.mark
    assert place.moved(Memory(folder)) is None
    assert place._replace(last=None).moved(made) is None


def test_the_inputs_are_the_settings_content_and_each_folder_of_layouts(tmp_path: Path, folder: Path) -> None:
    names = ("config.yaml", "content/a/b.md", "content/c.md", "one/x.html", "two/y.html", "seeds/z.txt")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    look = look_at(tmp_path, [tmp_path / "one", tmp_path / "two"], folder)

    places = {
        **{name: name for name in names[:3]},
        "layouts 0/x.html": names[3],
        "layouts 1/y.html": names[4],
    }
    assert look.found == {path: (FILE, stamp(str(tmp_path / name))) for path, name in places.items()}
    assert next(iter(look.found)) == "config.yaml"
    assert look.tick == (folder / "tick").stat().st_mtime_ns
    assert look_at(tmp_path / "nowhere", [], folder).found == {"config.yaml": (FILE, NO_STAMP)}


# -- what is remembered


def test_all_that_is_set_comes_back(folder: Path) -> None:
    made = Memory(folder)
    made.how, made.layouts, made.search, made.packs = b"how", ("x", 1), b"search", (3, 7)
    made.forms, made.pictures = {"f": 1}, {"p": (1, 2)}
    made.sources, made.outputs = {"content/a.md": row("a")}, Outputs.of({"index.html": (KEY, OLD, b"")})
    made.save()
    again = Memory(folder)

    assert (again.how, again.layouts, again.search, again.packs) == (b"how", ("x", 1), b"search", (3, 7))
    assert (again.forms, again.pictures) == ({"f": 1}, {"p": (1, 2)})
    assert (again.sources, again.outputs) == (made.sources, made.outputs)
    assert again.folder == folder


def test_a_new_memory_has_nothing_in_it(folder: Path) -> None:
    made = Memory(folder)

    assert (made.how, made.layouts, made.search, made.packs) == (b"", None, b"", ())
    assert (made.forms, made.pictures, made.sources, made.outputs) == ({}, {}, {}, {})
    assert made.is_index_due is False
    assert made.held.last("x") is None


def test_changes_are_those_since_the_index_was_written(folder: Path) -> None:
    """Not since the last time that changes were; each time they are written whole."""
    made = Memory(folder)
    made.sources = {f"content/{n}.md": row(str(n)) for n in range(20)}
    made.outputs = Outputs.of({f"{n}.html": (KEY, OLD, b"") for n in range(20)})
    made.save()
    made.sources = {**made.sources, "content/3.md": row("3", NEW)}
    made.save()
    made.outputs = Outputs.of({path: one for path, one in made.outputs.items() if path != "5.html"})
    made.how, made.search = b"how", b"search"
    made.save()
    again = Memory(folder)

    assert names_in(folder) == ["changes", "index"]
    assert again.sources == made.sources
    assert again.outputs == made.outputs
    assert (again.how, again.search) == (b"how", b"search")

    gone = ("content/3.md", "content/4.md")
    again.sources = {path: one for path, one in again.sources.items() if path not in gone}
    again.save()

    assert names_in(folder) == ["index"], "three files that are gone are much of forty"
    assert Memory(folder).sources == again.sources
    assert Memory(folder).outputs == made.outputs


@pytest.mark.parametrize(
    ("sources", "outputs", "beside"),
    [(0, 0, True), (2, 0, True), (0, 2, True), (1, 1, True), (3, 0, False), (0, 3, False), (2, 1, False)],
)
def test_what_is_much_counts_both_kinds_of_files_and_those_that_are_gone(
    folder: Path, sources: int, outputs: int, beside: bool
) -> None:
    made = Memory(folder)
    made.sources = {f"content/{n}.md": row(str(n)) for n in range(16)}
    made.outputs = Outputs.of({f"{n}.html": (KEY, OLD, b"") for n in range(16)})
    made.save()
    made.sources = {path: made.sources[path] for path in list(made.sources)[sources:]}
    made.outputs = Outputs.of(
        {
            path: (KEY, NEW, b"") if number < outputs else one
            for number, (path, one) in enumerate(made.outputs.items())
        }
    )
    made.save()

    assert beside == (folder / "changes").exists()
    assert Memory(folder).sources == made.sources
    assert Memory(folder).outputs == made.outputs


def test_an_index_is_what_the_next_changes_are_of(folder: Path) -> None:
    made = Memory(folder)
    for stamped in (OLD, NEW, OTHER):
        made.sources = {f"content/{n}.md": row(str(n), stamped) for n in range(32)}
        made.save()
        assert names_in(folder) == ["index"]
        made.sources = {**made.sources, "content/1.md": row("1")}
        made.save()
        assert names_in(folder) == ["changes", "index"]
        assert Memory(folder).sources == made.sources


BEFORE = {"a": 1000, "b": 2000, "c": 3000}


@pytest.mark.parametrize(
    ("after", "changed", "removed"),
    [
        (BEFORE, {}, ()),
        ({**BEFORE, "b": 9}, {"b": 9}, ()),
        ({**BEFORE, "d": 9}, {"d": 9}, ()),
        ({"a": 1000, "c": 3000}, {}, ("b",)),
        ({"a": 9, "c": 3000, "d": 4}, {"a": 9, "d": 4}, ("b",)),
        ({"c": 3000, "b": 2000, "a": 1000}, {}, ()),
        ({}, {}, ("a", "b", "c")),
        ({"x": 1, "y": 2, "z": 3}, {"x": 1, "y": 2, "z": 3}, ("a", "b", "c")),
    ],
)
def test_changes_bring_rows_to_what_they_are_now(
    after: dict[str, int], changed: dict[str, int], removed: tuple[str, ...]
) -> None:
    rows = {path: BEFORE[path] if BEFORE.get(path) == one else one for path, one in after.items()}
    found = store._changes(BEFORE, rows)

    assert found == (changed, removed)
    assert store._merged(BEFORE, *found) == after


def test_what_is_cleared_is_as_new(folder: Path) -> None:
    made = Memory(folder)
    made.sources = {"content/a.md": row("a")}
    made.how, made.is_index_due = b"how", True
    made.save()
    for name in ("last", "pack-1"):
        (folder / name).write_bytes(b"x")
    made.clear()

    assert names_in(folder) == []
    assert made.folder == folder
    assert (made.how, made.sources, made.is_index_due) == (b"", {}, False)
    made.clear()
    made.save()
    assert names_in(folder) == ["index"]


def test_packs_stay_that_something_is_in(folder: Path) -> None:
    for name in (pack_name(1), pack_name(2), "pack-x", "layout-1"):
        (folder / name).write_bytes(b"x")
    made = Memory(folder)
    made.packs = (2, 9)
    made.save()

    assert pack_name(12) == "pack-12"
    assert names_in(folder) == ["index", "layout-1", "pack-2"]


# -- the last build


def keep(folder: Path, last: Last, look: Look, **fields: object) -> bool:
    """Whether a build with these inputs and fields is remembered."""
    made = Memory(folder)
    for name, value in fields.items():
        setattr(made, name, value)
    made.forget_last()
    made.forget_last()
    made.remember_last(lambda: last, look)
    return (folder / "last").exists()


SETTLED = 1 << 62
YOUNG = 1


@pytest.mark.parametrize(
    ("found", "fields", "tick", "kept"),
    [
        ({}, {}, SETTLED, True),
        ({}, {"is_index_due": True}, SETTLED, False),
        ({}, {"sources": {"a": row("a", NO_STAMP), "b": row("b")}}, SETTLED, False),
        ({}, {"outputs": Outputs.of({"a": (KEY, NO_STAMP, b""), "b": (KEY, OLD, b"")})}, SETTLED, False),
        ({}, {"outputs": Outputs.of({"a": (NO_STAMP, OLD, NO_STAMP)})}, SETTLED, True),
        ({"layouts 0/a": (FILE, OLD)}, {}, SETTLED, True),
        ({"layouts 0/a": (FILE, OLD)}, {}, YOUNG, False),
        ({"layouts 0/a": (FILE, NO_STAMP), "layouts 0/b": (FILE, OLD)}, {}, SETTLED, False),
        ({"layouts 0/a": (LINK, OLD)}, {}, YOUNG, True),
        ({"content/a.md": (FILE, OLD)}, {"sources": {"content/a.md": row("a")}}, YOUNG, True),
    ],
)
def test_a_build_is_remembered_where_no_file_may_hide_an_edit(
    folder: Path, found: Found, fields: dict[str, object], tick: int, kept: bool
) -> None:
    """The sources have been asked already: their rows say so."""
    assert keep(folder, LAST, Look(tick, found=found), **fields) is kept


def test_the_last_build_comes_back_and_its_names_lie_apart(folder: Path) -> None:
    assert store.read_last(folder) is None
    assert keep(folder, LAST, Look(SETTLED))
    found = store.read_last(folder)
    names = (folder / "names").read_bytes()

    assert found is not None
    assert len(found.names) == store.DIGEST_SIZE
    assert found._replace(names=b"") == LAST

    more = LAST._replace(names=found.names, pages=7, stamps=OTHER, listing=(b"a\0f", NEW))
    assert keep(folder, more, Look(SETTLED))
    assert store.read_last(folder) == more
    assert (folder / "names").read_bytes() == names, "they are the same, and not written again"

    other = LAST._replace(paths=("404.html",))
    assert keep(folder, other, Look(SETTLED))
    assert (folder / "names").read_bytes() != names
    again = store.read_last(folder)
    assert again is not None
    assert again._replace(names=b"") == other


@pytest.mark.parametrize("lost", ["last", "names"])
def test_without_one_of_its_files_there_is_no_last_build(folder: Path, lost: str) -> None:
    assert keep(folder, LAST, Look(SETTLED))
    (folder / lost).unlink()

    assert store.read_last(folder) is None


def place(last: Last | None = LAST, states: bytes = NEW, listing: tuple[bytes, bytes] | None = None) -> Place:
    look = Look(0, listing or LAST.listing)
    return Place(Path("nowhere"), look, last, lambda: states)


@pytest.mark.parametrize(
    ("given", "drafts", "moment", "holds"),
    [
        (place(), False, 5.0, True),
        (place(), False, 8.9, True),
        (place(), False, 4.9, False),
        (place(), False, 9.0, False),
        (place(), True, 5.0, False),
        (place(LAST._replace(drafts=True)), True, 5.0, True),
        (place(None), False, 5.0, False),
        (place(states=OLD), False, 5.0, False),
        (place(listing=(b"b\0f", OLD)), False, 5.0, False),
        (place(listing=(b"a\0f", NEW)), False, 5.0, False),
    ],
)
def test_the_last_build_holds_while_nothing_is_another(
    given: Place, drafts: bool, moment: float, holds: bool
) -> None:
    assert unchanged(given, drafts=drafts, moment=moment) is (given.last if holds else None)


# -- the published files


def test_published_files_are_looked_at_where_the_last_build_does_not_say(tmp_path: Path) -> None:
    """Where it is told that all are sound, only those count whose stamp says nothing."""
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(name)
    true = {name: (KEY, stamp(str(tmp_path / name)), b"") for name in "abc"}
    edited = {**true, "b": (KEY, OLD, b"")}
    young = {**true, "c": (KEY, NO_STAMP, b"")}
    known = LAST._replace(paths=("a", "b", "c", "d"))

    def asked(
        rows: dict[str, tuple[bytes, bytes, bytes]], last: Last | None, *, sound: bool = False
    ) -> set[str]:
        states = functools.partial(stamps, str(tmp_path), last.paths if last else ())
        return disturbed(tmp_path, Outputs.of(rows), Place(tmp_path, Look(0), last, states, sound))

    for last in (None, known, known._replace(paths=("c", "x", "a"))):
        assert [asked(rows, last) for rows in (true, edited, young, {})] == [set(), {"b"}, {"c"}, set()]
    assert [asked(rows, known, sound=True) for rows in (true, edited, young)] == [set(), set(), {"c"}]


def test_stamps_that_were_found_are_not_asked_for_again(tmp_path: Path) -> None:
    """Those of the last build, in whatever order, where the others are looked at on the disk."""
    rows = Outputs.of({"a": (KEY, OLD, b""), "b": (KEY, NEW, b"")})
    for paths, states in (
        (("a", "b"), OLD + NEW),
        (("b", "a"), NEW + OLD),
        (("a", "b", "c"), OLD + NEW + OTHER),
        (("c", "b", "a"), OTHER + NEW + OLD),
    ):
        last = LAST._replace(paths=paths)
        assert (
            disturbed(tmp_path, rows, Place(tmp_path, Look(0), last, lambda states=states: states)) == set()
        )
    last = LAST._replace(paths=("a",))

    assert disturbed(tmp_path, rows, Place(tmp_path, Look(0), last, lambda: OLD)) == {"b"}
    assert disturbed(tmp_path, rows, Place(tmp_path, Look(0), last, lambda: OTHER)) == {"a", "b"}


# -- the folder of a memory


def test_a_folder_says_what_it_is_for(tmp_path: Path) -> None:
    def name(out: Path, *, drafts: bool = False) -> str:
        found = memory_folder(tmp_path, out, drafts=drafts)
        assert found.parent == tmp_path / ".dateline" / "memory"
        return found.name

    def mark(out: Path) -> str:
        return f"{zlib.crc32(os.fsencode(out)):08x}"

    long = tmp_path / ("x" * 30) / ("y" * 30)
    outside = tmp_path.parent / "out"
    assert name(tmp_path / "public") == "public"
    assert name(tmp_path / "public", drafts=True) == "public-drafts"
    assert name(tmp_path / "a" / "b") == f"a_b-{mark(tmp_path / 'a' / 'b')}"
    assert name(tmp_path / "a", drafts=True) == f"a-{mark(tmp_path / 'a')}-drafts"
    assert name(long) == f"{'x' * 9}_{'y' * 30}-{mark(long)}"
    assert name(tmp_path / "X.") == f"X-{mark(tmp_path / 'X.')}"
    assert name(outside) == f"out-{mark(outside)}"
    assert name(tmp_path) == f"-{mark(tmp_path)}"


def test_the_folder_that_is_made_counts_as_the_last_used(tmp_path: Path) -> None:
    root = tmp_path / "deep" / "memory"
    for number in range(4):
        make_folder(root / str(number))
        os.utime(root / str(number), (number, number))
    (root / "0" / "index").write_bytes(b"x")
    (root / "file").write_bytes(b"x")
    make_folder(root / "0")
    assert names_in(root) == ["0", "1", "2", "3", "file"]
    make_folder(root / "new")

    assert names_in(root) == ["0", "2", "3", "file", "new"]
    assert names_in(root / "0") == ["index"]


def test_what_was_not_written_in_full_goes(tmp_path: Path) -> None:
    """As a process leaves it that was killed amid it, or that the disk refused."""
    memory = tmp_path / "memory" / "public"
    make_folder(memory)
    (memory / "index.1234.new").write_bytes(b"x")
    (memory / "pack-1").write_bytes(b"x")
    (memory / "names").mkdir()
    make_folder(memory)
    with pytest.raises(OSError, match="names"):
        write_checked(memory / "names", b"x")

    assert names_in(memory) == ["names", "pack-1"]


# -- how everything stands before a build


def site(root: Path) -> Path:
    """A site with two pages that are published; gives the output folder."""
    out = root / "public"
    for name in ("config.yaml", "content/a.md", "layouts/x.html", "public/index.html", "public/rss.xml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return out


def test_without_settings_nothing_is_known_and_nothing_made(tmp_path: Path) -> None:
    found = open_place(tmp_path, tmp_path / "public", [], drafts=False)

    assert (found.look.tick, found.look.found, found.last, found.states()) == (0, {}, None, b"")
    assert found.folder == memory_folder(tmp_path, tmp_path / "public", drafts=False)
    assert found.sound is False
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("drafts", [True, False])
@pytest.mark.parametrize("forks_from", [1, 2, 3])
def test_a_place_says_how_inputs_and_published_files_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drafts: bool, forks_from: int
) -> None:
    """With as many files as are worth other processes, and with fewer; with what is the same, and with an edit."""
    monkeypatch.setattr(places, "_FORK_FROM", forks_from)
    out = site(tmp_path)
    layouts = [tmp_path / "layouts"]
    waits: list[Callable[[], bool]] = []

    def opened() -> Place:
        return open_place(tmp_path, out, layouts, drafts=drafts, meanwhile=waits.append)

    first = opened()
    assert (first.last, first.states(), len(waits)) == (
        None,
        b"",
        1,
    )  # nothing was built, so nothing is awaited
    assert first.folder == memory_folder(tmp_path, out, drafts=drafts)
    assert first.look.listing == look_at(tmp_path, layouts, first.folder).listing
    assert set(first.look.found) == {"config.yaml", "content/a.md", "layouts 0/x.html"}

    paths = ("index.html", "rss.xml")
    last = LAST._replace(listing=first.look.listing, paths=paths, stamps=stamps(str(out), paths))
    assert keep(first.folder, last, Look(SETTLED))
    for _ in range(2):
        again = opened()
        assert again.last is not None
        assert again.last._replace(names=b"") == last
        assert again.states() == stamps(str(out), paths)
        (tmp_path / "content/a.md").write_text("edited")
    assert [wait() for wait in waits] == [False] + [True] * (2 if forks_from <= 2 else 0)


@pytest.mark.parametrize("months", [0, 1, 64, 150])
@pytest.mark.parametrize("ends", ["", "before", "in the midst"])
def test_two_processes_find_what_one_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, months: int, ends: str
) -> None:
    """Also where the other one ends, and nobody hears what it found of the folders that it had taken."""
    out, layouts = site(tmp_path), [tmp_path / "layouts"]
    for month in range(months):
        for name in ("b.md", "a/deeper/c.md"):
            path = tmp_path / f"content/{month % 3}/{month}" / name
            path.parent.mkdir(parents=True)
            path.write_text(name)
    (tmp_path / "content/0").mkdir(exist_ok=True)
    (tmp_path / "content/0/link").symlink_to("nowhere")

    class Dying(Apart):
        def __init__(self, work: Callable[[], bytes], *, forks: bool, behind: bool = False) -> None:
            def dies() -> bytes:
                found = work() if ends == "in the midst" else b""
                if ends and os.getpid() != here:
                    os._exit(1)
                return found or work()

            super().__init__(dies, forks=forks, behind=behind)

    here = os.getpid()
    monkeypatch.setattr(places, "_FORK_FROM_FOLDERS", 0)
    monkeypatch.setattr(places, "Apart", Dying)
    found = open_place(tmp_path, out, layouts, drafts=False)

    assert found.look.listing == look_at(tmp_path, layouts, found.folder).listing
    assert len(found.look.found) == 4 + 2 * months


@pytest.mark.parametrize(("months", "expected"), [(0, False), (11, False), (12, True)])
def test_before_the_first_build_another_process_looks_where_there_are_many_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, months: int, expected: bool
) -> None:
    """To begin one takes longer than to look at a few."""
    out, asked = site(tmp_path), []
    for month in range(months):
        (tmp_path / f"content/2024/{month}").mkdir(parents=True)

    class Inputs(Apart):
        def __init__(self, work: Callable[[], bytes], *, forks: bool, behind: bool = False) -> None:
            super().__init__(work, forks=forks, behind=behind)
            asked.append(forks)

    monkeypatch.setattr(places, "Apart", Inputs)
    open_place(tmp_path, out, [], drafts=False)

    assert asked == [expected, False]


class _Work:
    """In place of what is done in another process: says how it was asked for."""

    def __init__(self, work: Callable[[], bytes], *, forks: bool, behind: bool = False) -> None:
        self.found = work() + (b"-forks" if forks else b"") + (b"-behind" if behind else b"")


@pytest.mark.parametrize(
    ("forks", "waits", "expected"),
    [
        (True, True, (["a", "b"], ["c", "d", "e"], b"-forks")),
        (True, False, ([], ["a", "b", "c", "d", "e"], b"-forks-behind")),
        (False, True, ([], ["a", "b", "c", "d", "e"], b"")),
        (False, False, ([], ["a", "b", "c", "d", "e"], b"-behind")),
    ],
)
def test_of_the_stamps_one_half_is_found_here_where_this_process_has_to_wait(
    monkeypatch: pytest.MonkeyPatch, forks: bool, waits: bool, expected: tuple[list[str], list[str], bytes]
) -> None:
    asked = []

    def look(folder: str, paths: Iterable[str]) -> bytes:
        assert folder == "out"
        asked.append(list(paths))
        return "".join(asked[-1]).encode()

    monkeypatch.setattr(places, "stamps", look)
    monkeypatch.setattr(places, "Apart", _Work)
    states = places._states("out", tuple("abcde"), forks=forks, waits=waits)
    own, others, how = expected

    assert states() == b"abcde" + how
    assert sorted(asked) == sorted([own, others])


def test_other_processes_look_where_there_are_many_files_and_half_of_them_where_nothing_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, layouts, asked = site(tmp_path), [tmp_path / "layouts"], []

    class Inputs(_Work):
        def __init__(self, work: Callable[[], bytes], *, forks: bool) -> None:
            super().__init__(work, forks=False)
            asked.append(forks)

        is_ready = True

    def states(folder: str, paths: tuple[str, ...], *, forks: bool, waits: bool) -> Callable[[], bytes]:
        assert folder == str(out)
        asked.append((paths, forks, waits))
        return bytes

    monkeypatch.setattr(places, "_FORK_FROM_FOLDERS", 0)
    monkeypatch.setattr(places, "Apart", Inputs)
    monkeypatch.setattr(places, "_states", states)
    first = open_place(tmp_path, out, layouts, drafts=False)
    paths = ("index.html", "rss.xml")
    assert keep(first.folder, LAST._replace(listing=first.look.listing, paths=paths), Look(SETTLED))
    open_place(tmp_path, out, layouts, drafts=False)
    monkeypatch.setattr(places, "_FORK_FROM", 2)
    open_place(tmp_path, out, layouts, drafts=False)
    (tmp_path / "content/a.md").write_text("edited")
    open_place(tmp_path, out, layouts, drafts=False)

    assert asked[::2] == [True, False, True, True]
    assert asked[1::2] == [
        ((), False, False),
        (paths, False, True),
        (paths, True, True),
        (paths, True, False),
    ]


# -- files


def test_a_file_begins_with_the_version_and_a_checksum(folder: Path) -> None:
    version = fingerprint().encode()
    head = zlib.crc32(version).to_bytes(4, "little") + zlib.adler32(version).to_bytes(4, "little")
    write_checked(folder / "a", b"payload")

    assert (folder / "a").read_bytes() == head + zlib.crc32(b"payload").to_bytes(4, "little") + b"payload"
    assert read_checked(folder / "a") == b"payload"
    assert names_in(folder) == ["a"]

    write_checked(folder / "a", b"")
    assert read_checked(folder / "a") == b""


def test_a_value_comes_back_from_its_file(folder: Path) -> None:
    store._write(folder / "a", (1, "b", None))

    assert read_checked(folder / "a") == marshal.dumps((1, "b", None))
    assert store._read(folder / "a") == (1, "b", None)
    assert store._read(folder / "b") is None


def test_the_version_names_python_and_each_module_that_builds() -> None:
    first, *others = fingerprint().split("\n")

    assert first == store.__version__
    names = {line.partition(" ")[0] for line in others}
    assert {"./build.py", "./__init__.py", "memory/store.py", "renderers/layouts.py"} <= names
    assert f"memory/store.py {stamp(store.__file__).hex()}" in others
    assert not [name for name in names if name.endswith(".pyc") or name.startswith("ingest/")]
    assert any(line.startswith("pytest-") and line.endswith(".dist-info") for line in others)
