"""survey: which files there are, and whether they are as they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.ground.survey import (
    FILE,
    LINK,
    LINKED_FOLDER,
    NO_STAMP,
    OTHER,
    STAMP_SIZE,
    Found,
    is_settled,
    stamp,
    stamps,
    survey,
    tick_after,
    tick_of,
)


def surveyed(folder: Path) -> dict[str, str]:
    """The kind of each thing below a folder."""
    found: Found = {}
    survey(str(folder), "x/", found)
    return {path: kind for path, (kind, _) in found.items()}


# -- what there is


def test_files_are_found_however_deep(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.md", "a/b/d.md", "ä.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    assert surveyed(tmp_path) == {
        "x/b.md": FILE,
        "x/a/c.md": FILE,
        "x/a/b/d.md": FILE,
        "x/ä.md": FILE,
    }


def test_of_some_levels_the_folders_below_are_left(tmp_path: Path) -> None:
    for name in ("a.md", "b/c.md", "b/d/e.md", "b/.hidden/f.md", "g/h/i/j.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found: Found = {}
    left = survey(str(tmp_path), "x/", found, levels=1)

    assert sorted(found) == ["x/a.md", "x/b/c.md"]
    assert sorted(left) == [(f"{tmp_path}/b/d", "x/b/d/"), (f"{tmp_path}/g/h", "x/g/h/")]
    assert survey(str(tmp_path), "x/", {}, levels=0) != [] == survey(str(tmp_path), "x/", {}, levels=5)


def test_hidden_names_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden.md", ".git/x.md", "a/.DS_Store", "a/b.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    assert surveyed(tmp_path) == {"x/a/b.md": FILE}


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert surveyed(tmp_path / "nowhere") == {}


def test_links_are_told_apart_and_not_entered(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file.md").touch()
    (tmp_path / "link.md").symlink_to("folder/file.md")
    (tmp_path / "way").symlink_to("folder")
    (tmp_path / "gone.md").symlink_to("nowhere")
    (tmp_path / "loop.md").symlink_to("loop.md")
    os.mkfifo(tmp_path / "pipe")

    assert surveyed(tmp_path) == {
        "x/folder/file.md": FILE,
        "x/link.md": LINK,
        "x/way": LINKED_FOLDER,
        "x/gone.md": OTHER,
        "x/loop.md": OTHER,
        "x/pipe": OTHER,
    }


def test_a_name_that_is_not_utf_8_is_found(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md")).touch()

    assert list(surveyed(tmp_path)) == [os.fsdecode(b"x/caf\xe9.md")]


def test_a_folder_reached_by_a_link_is_surveyed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.md").touch()
    (tmp_path / "way").symlink_to("real")

    assert surveyed(tmp_path / "way") == {"x/a.md": FILE}


# -- stamps


def test_each_file_has_its_stamp(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.md").write_text("one")
    found: Found = {}
    survey(str(tmp_path), "", found)

    assert found["a/b.md"][1] == stamp(str(tmp_path / "a" / "b.md"))
    assert len(found["a/b.md"][1]) == STAMP_SIZE


def test_a_link_has_the_stamp_of_what_it_leads_to(tmp_path: Path) -> None:
    """So that an edit there is seen."""
    (tmp_path / "a.md").write_text("one")
    (tmp_path / "link.md").symlink_to("a.md")
    found: Found = {}
    survey(str(tmp_path), "", found)

    assert found["link.md"][1] == found["a.md"][1]


@pytest.mark.parametrize("name", ["nowhere", "file/below", "a\0b", "x" * 300])
def test_what_is_not_there_has_no_stamp(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    assert stamp(f"{tmp_path}/{name}") == NO_STAMP
    assert stamps(str(tmp_path), [name]) == NO_STAMP


def test_stamps_come_in_the_order_that_was_asked_for(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(name * 3)
    one, two = (stamp(str(tmp_path / name)) for name in ("a", "b"))

    assert stamps(str(tmp_path), ["b", "nowhere", "a"]) == two + NO_STAMP + one
    assert stamps(str(tmp_path), []) == b""


def _replace(path: Path) -> None:
    other = path.with_name("other")
    other.write_text("two")
    other.replace(path)


def _keeping_time(path: Path, edit) -> None:
    before = path.stat()
    edit()
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


EDITS = {
    "written": lambda path: path.write_text("two"),
    "written with the time put back": lambda path: _keeping_time(path, lambda: path.write_text("two")),
    "replaced": _replace,
    "replaced with the time put back": lambda path: _keeping_time(path, lambda: _replace(path)),
    "longer": lambda path: path.write_text("three"),
    "touched": lambda path: os.utime(path, (1, 1)),
    "other rights": lambda path: path.chmod(0o600),
}


@pytest.mark.parametrize("name", EDITS)
def test_a_file_that_was_edited_has_another_stamp(tmp_path: Path, name: str) -> None:
    """From the next tick of the clock on; before that, `is_settled` says that it may not."""
    path = tmp_path / "a.md"
    path.write_text("one")
    before = stamp(str(path))
    wait_for_tick(tmp_path, before)
    EDITS[name](path)

    assert stamp(str(path)) != before


def wait_for_tick(folder: Path, stamped: bytes) -> None:
    for _ in range(100_000):
        if is_settled(stamped, tick_of(str(folder / "tick"))):
            return
    message = "the clock stands still"
    raise AssertionError(message)


# -- the clock


def test_a_file_just_written_is_not_settled(tmp_path: Path) -> None:
    """Another write within the same tick would leave the stamp as it is."""
    tick = tick_of(str(tmp_path / "tick"))
    (tmp_path / "a.md").write_text("one")

    assert not is_settled(stamp(str(tmp_path / "a.md")), tick)


def test_a_file_is_settled_from_the_next_tick_on(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("one")
    stamped = stamp(str(tmp_path / "a.md"))

    assert is_settled(stamped, tick_after(str(tmp_path / "tick"), [stamped])) in (True, False)
    wait_for_tick(tmp_path, stamped)


def test_a_time_set_back_does_not_make_a_file_settled(tmp_path: Path) -> None:
    """No program can set the time at which the file was changed at last."""
    tick = tick_of(str(tmp_path / "tick"))
    (tmp_path / "a.md").write_text("one")
    os.utime(tmp_path / "a.md", (1, 1))

    assert not is_settled(stamp(str(tmp_path / "a.md")), tick)


def test_a_time_in_the_future_is_never_settled(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("one")
    os.utime(tmp_path / "a.md", (2**33, 2**33))

    assert not is_settled(
        stamp(str(tmp_path / "a.md")), tick_after(str(tmp_path / "tick"), [stamp(str(tmp_path / "a.md"))])
    )


def test_what_has_no_stamp_is_not_settled() -> None:
    assert not is_settled(NO_STAMP, 2**62)


def test_the_clock_goes_on(tmp_path: Path) -> None:
    first = tick_of(str(tmp_path / "tick"))

    assert tick_of(str(tmp_path / "tick")) >= first
    assert tick_after(str(tmp_path / "tick"), []) >= first
