"""artifacts: files are replaced in one step, and only what a build made is ever removed."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.ground.diagnostics import Report
from generator.ground.survey import stamp
from generator.writers import artifacts
from generator.writers.artifacts import (
    MANIFEST,
    UNDER_WAY,
    Folder,
    Published,
    check_writable,
    is_fresh,
    is_under_way,
    report_unwritable,
)
from generator.writers.deposits import Deposit, UnwritableError, deposit, report_undeposited

OLD = {"index.html": "old", "same.html": "same", "gone/index.html": "gone", "a/b/c.xml": "deep", "x": "file"}
NEW = {"index.html": "new", "same.html": "same", "new/index.html": "new", "x/index.html": "folder now"}
MORE = {**OLD, "more/index.html": "more"}


def put(files: dict[str, str], folder: Path, known: frozenset[str] | None = None) -> Published:
    """Make a folder hold these files, as a build does."""
    out, paths = Folder(folder, known), frozenset(files)
    out.begin(paths)
    written = sum(out.put(path, text.encode())[0] for path, text in files.items())
    return Published(written=written, unchanged=len(paths) - written, removed=out.finish(paths))


def look(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in (MANIFEST, UNDER_WAY)
    }


def test_a_first_build_writes_everything(tmp_path: Path) -> None:
    assert put(OLD, tmp_path / "deep" / "public") == Published(written=5, unchanged=0, removed=0)
    assert look(tmp_path / "deep" / "public") == OLD


def test_a_second_build_writes_what_differs_and_removes_what_is_gone(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    done = put(NEW, tmp_path)

    assert look(tmp_path) == NEW
    assert done == Published(written=3, unchanged=1, removed=2)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [MANIFEST, "index.html", "new", "same.html", "x"]
    )


def test_a_build_of_the_same_touches_nothing(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    assert put(OLD, tmp_path) == Published(written=0, unchanged=5, removed=0)
    assert before == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}


def test_the_list_has_each_file_by_its_name(tmp_path: Path) -> None:
    put({"b.txt": "b", "a b.txt": "", "é/c.txt": ""}, tmp_path)

    assert (tmp_path / MANIFEST).read_text(encoding="utf-8") == "a b.txt\nb.txt\né/c.txt\n"


def test_what_is_made_has_a_stamp(tmp_path: Path) -> None:
    """By which the next build can tell that nobody touched it."""
    folder = Folder(tmp_path)
    folder.begin(frozenset(["a/b.html"]))

    assert folder.put("a/b.html", b"x") == (True, stamp(str(tmp_path / "a" / "b.html")))
    assert folder.put("a/b.html", b"x") == (False, stamp(str(tmp_path / "a" / "b.html")))


def test_a_file_replaced_has_another_stamp(tmp_path: Path) -> None:
    put({"a.html": "one"}, tmp_path)
    before = stamp(str(tmp_path / "a.html"))
    put({"a.html": "two"}, tmp_path)

    assert stamp(str(tmp_path / "a.html")) != before


def test_while_a_build_is_under_way_what_is_new_is_listed(tmp_path: Path) -> None:
    put({"a.html": "a"}, tmp_path)
    folder = Folder(tmp_path)
    folder.begin(frozenset(["a.html", "c.html", "b.html"]))

    assert (tmp_path / UNDER_WAY).read_text() == "b.html\nc.html\n"
    assert (tmp_path / MANIFEST).read_text() == "a.html\n"
    folder.finish(frozenset(["a.html", "c.html", "b.html"]))
    assert not (tmp_path / UNDER_WAY).exists()
    assert (tmp_path / MANIFEST).read_text() == "a.html\nb.html\nc.html\n"


def test_a_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    """Made or replaced: readable as the umask lets it be, and no program."""
    (tmp_path / "any").touch()
    rights = [(tmp_path / "any").stat().st_mode]
    for text in ("one", "two"):
        put({"a.html": text}, tmp_path)
        rights.append((tmp_path / "a.html").stat().st_mode)

    assert rights == rights[:1] * 3


def test_what_several_killed_builds_began_stays_listed(tmp_path: Path) -> None:
    for path in ("b.html", "a.html", "c.html"):
        Folder(tmp_path).begin(frozenset([path]))

    assert (tmp_path / UNDER_WAY).read_text() == "a.html\nb.html\nc.html\n"


def test_what_a_build_says_it_knows_stands_for_the_list(tmp_path: Path) -> None:
    """The list need not be read where the memory knows what is in it."""
    put(OLD, tmp_path)
    (tmp_path / MANIFEST).write_text("mine.txt\n")
    (tmp_path / "mine.txt").write_text("mine")
    put(NEW, tmp_path, frozenset(OLD))

    assert look(tmp_path) == {**NEW, "mine.txt": "mine"}


def test_a_list_that_is_right_is_left_alone(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    before = (tmp_path / MANIFEST).stat().st_mtime_ns
    put(dict.fromkeys(OLD, "other"), tmp_path, frozenset(OLD))
    put(OLD, tmp_path)

    assert (tmp_path / MANIFEST).stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"x": "file"}, {"x/index.html": "folder"}),
        ({"x/index.html": "folder"}, {"x": "file"}),
        ({"x/y/z.html": "folder"}, {"x/y": "file"}),
        ({"x": "file"}, {"x/y/z.html": "folder"}),
        ({"x/y/z.html": "folder", "x/w.html": "beside"}, {"x": "file"}),
        ({"x/y/z.html": "folder"}, {"x/w.html": "beside", "x/y": "file", "x/z.html": "beside"}),
    ],
)
def test_a_file_can_become_a_folder_and_a_folder_a_file(
    tmp_path: Path, before: dict[str, str], after: dict[str, str]
) -> None:
    put(before, tmp_path)
    put(after, tmp_path)

    assert look(tmp_path) == after


def test_a_foreign_file_in_the_way_is_kept(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("mine")
    with pytest.raises(FileExistsError, match="in the way"):
        put({"new/index.html": ""}, tmp_path)

    assert (tmp_path / "new").read_text() == "mine"


def test_a_foreign_folder_in_the_way_is_kept(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine.txt").write_text("mine")
    with pytest.raises(OSError, match="directory"):
        put({"new": ""}, tmp_path)

    assert (tmp_path / "new" / "mine.txt").read_text() == "mine"


def test_what_is_in_the_way_is_reported_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "new").write_text("mine")
    report = Report()
    try:
        put({"new/index.html": ""}, tmp_path / "public")
    except OSError as error:
        report_unwritable(error, tmp_path / "public", tmp_path, report)

    assert [("public/new", "cannot be written: a file that no build made is in the way")] == [
        (found.at.path, found.message) for found in report.diagnostics
    ]


def test_a_file_replaced_by_a_link_is_written_in_place_of_the_link(tmp_path: Path) -> None:
    folder = tmp_path / "public"
    put(OLD, folder)
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    (folder / "index.html").unlink()
    (folder / "index.html").symlink_to(mine)
    put(NEW, folder)

    assert mine.read_text() == "mine"
    assert look(folder) == NEW


@pytest.mark.parametrize("path", ["../out.html", "a/../../out.html", "{}/out.html"])
def test_a_path_outside_is_never_written(tmp_path: Path, path: str) -> None:
    """Whatever slipped through the checks before; it would be a fault of our own."""
    inside = tmp_path / "deep" / "public"
    with pytest.raises(ValueError, match="out.html"):
        put({path.format(tmp_path): "out"}, inside)

    assert not list(tmp_path.rglob("out.html"))


# -- killed builds


class Killed(BaseException):
    """Stands for the end of the process: nothing of ours catches it."""


def counted(method: Callable[..., object], left: list[int]) -> Callable[..., object]:
    def call(*arguments: object, **named: object) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise Killed
        return method(*arguments, **named)

    return call


def kill(step: int, files: dict[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Let a build die before its step of that number, or half-way through the writing of a file.

    Says whether it did.
    """
    left = [step]
    plain_write = os.write

    def torn_write(file: int, payload: bytes) -> int:
        left[0] -= 1
        if left[0] < 0:
            plain_write(file, payload[: len(payload) // 2])
            raise Killed
        return plain_write(file, payload)

    with monkeypatch.context() as patch:
        for name in ("open", "mkdir", "replace", "unlink", "rmdir"):
            patch.setattr(artifacts.os, name, counted(getattr(os, name), left))
        patch.setattr(artifacts.os, "write", torn_write)
        try:
            put(files, folder)
        except Killed:
            return True
    return False


@pytest.mark.parametrize("edited", [NEW, MORE, {"index.html": "x"}], ids=["much", "more", "less"])
@pytest.mark.parametrize("then", ["the same again", "taken back", "something else"])
def test_a_build_killed_at_any_step_leaves_whole_files_and_is_repaired(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edited: dict[str, str], then: str
) -> None:
    """A file that is new may be half of itself, and is listed; one that was there is what it was or is to be."""
    last = {"the same again": edited, "taken back": OLD, "something else": {"other.html": "other"}}[then]
    put(last, tmp_path / "clean")
    step = 0
    while True:
        folder = tmp_path / str(step)
        put(OLD, folder)
        killed = kill(step, edited, folder, monkeypatch)
        for path, text in look(folder).items():
            if not path.endswith(".new") and text not in (OLD.get(path), edited.get(path)):
                assert path in (folder / UNDER_WAY).read_text().splitlines(), (step, path)
        put(last, folder)

        assert look(folder) == look(tmp_path / "clean"), step
        assert (folder / MANIFEST).read_bytes() == (tmp_path / "clean" / MANIFEST).read_bytes(), step
        if not killed:
            break
        step += 1
    assert step >= 4


def test_what_a_killed_build_left_is_cleared_around_what_others_changed(tmp_path: Path) -> None:
    """A file in place of one of the folders keeps nothing else from being cleared."""
    files = {f"{number}/a.html": "a" for number in range(8)}
    put(files, tmp_path)
    for name in files:
        (tmp_path / name).with_name(".a.html.new").write_text("half")
    (tmp_path / UNDER_WAY).touch()
    for name in (".a.html.new", "a.html"):
        (tmp_path / "3" / name).unlink()
    (tmp_path / "3").rmdir()
    (tmp_path / "3").write_text("mine")
    Folder(tmp_path).begin(frozenset(files))

    assert list(tmp_path.rglob("*.new")) == []
    assert (tmp_path / "3").read_text() == "mine"


# -- first builds, which add while they work


def test_what_was_added_can_be_taken_back(tmp_path: Path) -> None:
    """With the folders made for it, and with the folder itself if the build made that."""
    out = Folder(tmp_path / "out")
    out.begin(frozenset(["a/b/c.html", "d.html"]))
    made = out.add("a/b/c.html", b"c")

    assert made == stamp(str(tmp_path / "out/a/b/c.html")) != b""
    assert look(tmp_path / "out") == {"a/b/c.html": "c"}

    out.abandon(["a/b/c.html", "d.html"])

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_there_before_stays_with_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/notes.txt").write_text("mine")
    out = Folder(tmp_path)
    out.begin(frozenset(["mine/a.html"]))
    out.add("mine/a.html", b"a")
    out.abandon(["mine/a.html"])

    assert look(tmp_path) == {"mine/notes.txt": "mine"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine"]


def test_a_folder_that_somebody_put_a_file_into_stays(tmp_path: Path) -> None:
    """And what is gone already need not be taken back."""
    out = Folder(tmp_path / "out")
    out.begin(frozenset(["a.html"]))
    out.add("a.html", b"a")
    (tmp_path / "out/mine.txt").write_text("mine")
    (tmp_path / "out/a.html").unlink()
    (tmp_path / "out" / UNDER_WAY).unlink()
    out.abandon(["a.html"])

    assert look(tmp_path / "out") == {"mine.txt": "mine"}


def test_a_build_ends_though_somebody_removed_its_note(tmp_path: Path) -> None:
    out = Folder(tmp_path)
    out.begin(frozenset(["a.html"]))
    out.put("a.html", b"a")
    (tmp_path / UNDER_WAY).unlink()

    assert out.finish(frozenset(["a.html"])) == 0
    assert Folder(tmp_path).former == {"a.html"}


def test_what_a_former_build_made_is_not_cleared_for_what_may_be_taken_back(tmp_path: Path) -> None:
    put({"a": "former"}, tmp_path)
    out = Folder(tmp_path)
    out.begin(frozenset(["a/b.html"]))

    assert out.add("a/b.html", b"b") == b""
    assert look(tmp_path) == {"a": "former"}


def test_a_folder_is_fresh_until_a_build_has_begun_and_under_way_until_it_ends(tmp_path: Path) -> None:
    def state() -> tuple[bool, bool]:
        return is_fresh(tmp_path), is_under_way(tmp_path)

    states = [state()]
    out = Folder(tmp_path)
    out.begin(frozenset(["a.html"]))
    states.append(state())
    out.put("a.html", b"a")
    out.finish(frozenset(["a.html"]))
    states.append(state())
    Folder(tmp_path).begin(frozenset(["a.html"]))
    states.append(state())

    assert states == [(True, False), (False, True), (False, False), (False, True)]


@pytest.mark.parametrize("there", ["a", "a/b.html"])
def test_nothing_is_added_where_something_stands(tmp_path: Path, there: str) -> None:
    place = tmp_path / there
    place.parent.mkdir(exist_ok=True)
    place.write_text("mine")
    out = Folder(tmp_path)
    out.begin(frozenset(["a/b.html"]))

    assert out.add("a/b.html", b"b") == b""
    assert place.read_text() == "mine"


# -- writability


def test_a_folder_that_can_be_made_is_writable(tmp_path: Path) -> None:
    report = Report()
    check_writable(tmp_path / "a" / "b", tmp_path, report)

    assert report.diagnostics == ()
    assert not (tmp_path / "a").exists()


def test_a_folder_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    report = Report()
    check_writable(tmp_path / "a" / "b", tmp_path, report)

    assert [found.code for found in report.diagnostics] == ["cannot-write"]


@pytest.mark.parametrize("allowed", [True, False])
def test_permissions_decide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed: bool) -> None:
    """Asked of the system, as a superuser may write anywhere. To make a file, a folder must let us in too."""
    monkeypatch.setattr(os, "access", lambda path, mode: allowed or mode != os.W_OK | os.X_OK)
    report = Report()
    check_writable(tmp_path / "public", tmp_path, report)
    expected = [] if allowed else ["public:1:1: error[cannot-write]: cannot be written: permission denied"]

    assert expected == [found.summary() for found in report.diagnostics]


def test_a_full_disk_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_file: int, _payload: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(artifacts.os, "write", fail)
    report = Report()
    with pytest.raises(OSError, match="No space left") as failed:
        put({"a.html": "a"}, tmp_path)
    report_unwritable(failed.value, tmp_path, tmp_path, report)

    assert [found.message for found in report.diagnostics] == ["cannot be written: no space left on device"]


@pytest.mark.parametrize(
    ("error", "place", "why"),
    [
        (
            OSError(28, "No space left on device", "/site/public/a.html"),
            "public/a.html",
            "no space left on device",
        ),
        (OSError(28, "No space left on device", "/elsewhere/a"), "/elsewhere/a", "no space left on device"),
        (OSError(28, "No space left on device"), "public", "no space left on device"),
        (OSError("Odd"), "public", "odd"),
    ],
)
def test_what_cannot_be_published_is_named_from_the_site_on(error: OSError, place: str, why: str) -> None:
    report = Report()
    report_unwritable(error, Path("/site/public"), Path("/site"), report)
    (found,) = report.diagnostics

    assert found.summary() == f"{place}:1:1: error[cannot-write]: cannot be written: {why}"
    writable, roomy = "make the folder writable, or name another one with `--out`", "make room on the disk"
    assert found.hint == (writable if why == "odd" else f"{roomy}, and try again")


def test_a_file_in_place_of_the_folder_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    report = Report()
    check_writable(tmp_path / "a" / "b", tmp_path, report)
    (found,) = report.diagnostics

    assert found.summary() == "a/b:1:1: error[cannot-write]: cannot be written: not a folder"


# -- deposits


def test_a_deposit_makes_its_folders_and_leaves_nothing_aside(tmp_path: Path) -> None:
    deposit(tmp_path / "content" / "2024" / "talks.md", b"text")
    deposit(tmp_path / "content" / "2024" / "talks.md", b"other")

    assert (tmp_path / "content" / "2024" / "talks.md").read_bytes() == b"other"
    assert [path.name for path in (tmp_path / "content" / "2024").iterdir()] == ["talks.md"]


def test_what_cannot_be_deposited_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("a file in the way")
    with pytest.raises(UnwritableError) as failed:
        deposit(tmp_path / "content" / "talks.md", b"text")
    report = Report()
    report_undeposited(failed.value, tmp_path, report)
    (found,) = report.diagnostics

    assert failed.value.path == tmp_path / "content" / "talks.md"
    assert failed.value.errno in (errno.EEXIST, errno.ENOTDIR)
    assert found.summary() == (
        f"content/talks.md:1:1: error[cannot-write]: cannot be written: {failed.value.strerror.lower()}"
    )
    assert found.hint == "make it and its folder writable, and try again"


def test_a_deposit_that_fails_leaves_the_old_and_nothing_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deposit(tmp_path / "talks.md", b"text")

    def fail(_from: str, _to: str) -> None:
        raise OSError("Odd")

    monkeypatch.setattr(artifacts.os, "replace", fail)
    with pytest.raises(UnwritableError) as failed:
        deposit(tmp_path / "talks.md", b"other")

    assert failed.value.why == "odd"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"talks.md": b"text"}


def test_a_deposit_that_was_started_is_in_place_when_it_is_finished(tmp_path: Path) -> None:
    waiting = Deposit(tmp_path / "content" / "talks.md", b"text")
    waiting.start()
    waiting.finish()

    assert {path.name: path.read_bytes() for path in (tmp_path / "content").iterdir()} == {
        "talks.md": b"text"
    }


def test_a_deposit_that_the_disk_refuses_is_told_when_it_is_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_file: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(artifacts.os, "fsync", fail)
    waiting = Deposit(tmp_path / "talks.md", b"text")
    waiting.start()
    with pytest.raises(UnwritableError) as failed:
        waiting.finish()

    assert failed.value.why == "input/output error"
    assert list(tmp_path.iterdir()) == []


# -- lists


@pytest.mark.parametrize(
    "line",
    [
        "../a",
        "a/../b",
        "/a",
        "a//b",
        "a\\b",
        "a\x00b",
        "a\x1bb",
        "x" * 241,
        "ä" * 121,
        f"a/{'x' * 241}/b",
        "",
    ],
)
def test_a_line_that_can_be_no_file_of_a_build_is_passed_over(tmp_path: Path, line: str) -> None:
    put({"a.html": "a"}, tmp_path)
    with (tmp_path / MANIFEST).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")

    assert Folder(tmp_path).former == {"a.html"}


def test_a_list_that_is_no_text_is_read_as_far_as_it_is_one(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(b"a.html\n\xff\nb.html\n")

    assert Folder(tmp_path).former >= {"a.html", "b.html"}


@pytest.mark.parametrize("line", ["x" * 240, "ä" * 120, f"{'x' * 240}/{'y' * 240}", f"{'0' * 64} a/b.html"])
def test_long_names_and_lists_of_old_are_taken(tmp_path: Path, line: str) -> None:
    (tmp_path / MANIFEST).write_text(f"{line}\n", encoding="utf-8")

    assert Folder(tmp_path).former == {line.removeprefix(f"{'0' * 64} ")}
