"""reading: every file of content/, but only what is not remembered is read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from driver import CONFIG, SiteTest, entry
from test_content import PIXEL

from generator.ground import parallel
from generator.ground.diagnostics import Report
from generator.memory.place import Place, look_at
from generator.memory.shelf import PackShelf
from generator.memory.store import Memory
from generator.readers import reading
from generator.readers.config import load_config
from generator.readers.reading import Reader
from generator.shapes.outlines import Outline


class Read(NamedTuple):
    """What a reader gave, and the files that it had to read."""

    outlines: list[Outline]
    complete: bool
    codes: list[str]
    read: list[str]
    titles: list[str]


class Reading:
    """Reads a site again and again, as one build after the other does."""

    def __init__(self, site: SiteTest, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.site = site
        self.folder = folder
        self._read: list[str] = []
        plainly = reading.read

        def noted(path: Path, shown: str, report: Report) -> bytes | None:
            self._read.append(shown)
            return plainly(path, shown, report)

        monkeypatch.setattr(reading, "read", noted)

    def __call__(self, *, jobs: int = 1) -> Read:
        self._read.clear()
        report = Report()
        config = load_config(self.site.folder, report)
        assert config is not None
        memory = Memory(self.folder)
        shelf = PackShelf(self.folder, memory.packs[-1] if memory.packs else 1)
        look = look_at(self.site.folder, (), self.folder)
        reader = Reader(self.site.folder, Place(memory.folder, look, None, bytes), config, memory, shelf)
        outlines, _, complete = reader.read_all(
            jobs=jobs, report=report, progress=lambda _stage, _done, _of: None
        )
        titles = [found.title for found in shelf.entries(one for one in outlines if one.uid)]
        reader.tidy()
        shelf.close()
        memory.save()
        codes = [problem.code for problem in report.diagnostics]
        return Read(outlines, complete, codes, sorted(self._read), titles)

    def settle(self) -> None:
        """Read until nothing need be read."""
        for _ in range(1000):
            if not self().read:
                return
        message = "some file is read each time"
        raise AssertionError(message)


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reading:
    site = SiteTest(tmp_path, config=CONFIG + "taxonomies: {tags: }\n")
    for number in range(4):
        site.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"a00{number}"))
    site.write("content/dot.gif", PIXEL)
    site.edit("content/3.md", "Officials met.", "![dot](dot.gif)")
    (tmp_path / "memory").mkdir()
    return Reading(site, tmp_path / "memory", monkeypatch)


FILES = [f"content/{number}.md" for number in range(4)]


def test_at_first_every_file_is_read(read: Reading) -> None:
    found = read()

    assert found.read == FILES
    assert found.titles == [f"Talks {number}" for number in range(4)]
    assert (found.complete, found.codes) == (True, [])


def test_what_is_remembered_is_not_read(read: Reading) -> None:
    first = read()
    read.settle()
    found = read()

    assert found.read == []
    assert found.titles == first.titles
    assert found.outlines == first.outlines


EDITS: dict[str, tuple[Callable[[SiteTest], object], list[str]]] = {
    "a text": (lambda site: site.edit("content/1.md", "met", "left"), ["content/1.md"]),
    "a file touched": (lambda site: os.utime(site.folder / "content/1.md", (1, 1)), ["content/1.md"]),
    "a new file": (lambda site: site.write("content/n.md", entry(uid="b001")), ["content/n.md"]),
    "a file removed": (lambda site: site.remove("content/1.md"), []),
    "a file renamed": (
        lambda site: (site.folder / "content/1.md").rename(site.folder / "content/9.md"),
        ["content/9.md"],
    ),
    "a setting of all files": (lambda site: site.edit("config.yaml", "rights: own", "rights: link"), FILES),
    "a setting of none": (lambda site: site.edit("config.yaml", "Test", "Next"), []),
    "a picture": (lambda site: site.write("content/dot.gif", PIXEL + b"\0"), ["content/3.md"]),
    "a picture removed": (lambda site: site.remove("content/dot.gif"), ["content/3.md"]),
    "another picture": (lambda site: site.write("content/2.gif", PIXEL), []),
}


@pytest.mark.parametrize("name", EDITS)
def test_after_an_edit_only_what_it_touches_is_read(read: Reading, name: str, tmp_path: Path) -> None:
    read.settle()
    edit, expected = EDITS[name]
    edit(read.site)
    found = read()

    assert found.read == expected
    read.folder = tmp_path / "fresh"
    read.folder.mkdir()
    fresh = read()
    assert [_apart_from_the_spot(one) for one in found.outlines] == [
        _apart_from_the_spot(one) for one in fresh.outlines
    ]
    assert (found.titles, found.codes, found.complete) == (fresh.titles, fresh.codes, fresh.complete)


def _apart_from_the_spot(outline: Outline) -> Outline:
    return outline._replace(spot=b"")


def test_a_picture_that_comes_is_found(read: Reading) -> None:
    """What was looked up and not found is remembered too."""
    read.site.remove("content/dot.gif")
    assert "unknown-picture" in read().codes
    read.site.write("content/dot.gif", PIXEL)

    assert read().codes == []


def test_warnings_are_remembered_and_errors_read_again(read: Reading) -> None:
    read.site.write("content/1.md", entry(uid="a001", updated="2020-01-01T00:00:00Z"))
    read.settle()
    read.site.write("content/2.md", entry(uid="a002", date="nonsense"))
    read.site.write("content/notes.txt", "To do")
    for _ in range(3):
        found = read()

        assert found.codes == ["updated-before-date", "bad-date", "stray-file"]
        assert "content/2.md" in found.read
        assert not found.complete


def test_a_faulty_file_that_can_be_shown_is_shown(read: Reading) -> None:
    """So that nothing else that leads to it is reported as well."""
    read.site.write("content/1.md", entry(uid="a001", text="[a](#nowhere)"))
    found = read()

    assert found.codes == ["broken-link"]
    assert (len(found.outlines), found.complete) == (4, True)


def test_a_draft_that_lacks_a_title_is_nothing_that_a_link_could_mean(read: Reading) -> None:
    """So other links that lead nowhere are still reported."""
    read.site.write("content/1.md", "---\nuid: a001\ndraft: true\n---\n")
    for _ in range(2):
        found = read()

        assert found.codes == ["missing-key", "missing-key"]
        assert (len(found.outlines), found.complete) == (3, True)
    read.site.write("content/2.md", entry(text="[a](1.md)", uid="a002"))
    assert sorted(read.site.codes()) == ["broken-link", "missing-key", "missing-key"]


# -- in several processes


@pytest.mark.parametrize("forks", [True, False])
def test_several_processes_read_the_same(read: Reading, forks: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "WORTHWHILE", 1)
    monkeypatch.setattr(parallel, "can_fork", lambda: forks)
    alone = read()
    for path in read.folder.iterdir():
        path.unlink()
    together = read(jobs=2)

    assert [_apart_from_the_spot(one) for one in together.outlines] == [
        _apart_from_the_spot(one) for one in alone.outlines
    ]
    assert (together.titles, together.codes) == (alone.titles, alone.codes)
    read.settle()
    assert read().titles == alone.titles


# -- old records


def test_records_that_nobody_wants_are_cleared_in_time(
    read: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_SPARE", 0)
    sizes = []
    for number in range(20):
        read.site.write("content/1.md", entry(f"Talks {number}", uid="a001", text="x " * 1000))
        found = read()
        sizes.append(sum(path.stat().st_size for path in read.folder.glob("pack-*")))

        assert found.titles[1] == f"Talks {number}"
    assert max(sizes) < 4 * sizes[0]
    read.settle()
    assert read().titles == ["Talks 0", "Talks 19", "Talks 2", "Talks 3"]
