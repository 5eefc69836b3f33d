"""A build after an edit: it writes what differs, removes what it made, and leaves a clean build's bytes."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from checks import png
from driver import CONFIG, SiteTest, entry

from generator.ground import parallel
from generator.ground.mate import Mate
from generator.memory.shelf import PackShelf
from generator.writers import artifacts
from generator.writers.artifacts import MANIFEST, UNDER_WAY
from generator.writers.aside import write_all

LAYOUTS = {
    "home": "{{ page.pager.entries | map(attribute='title') | join(', ') }}",
    "entry": '{{ page.title }} {{ body.html if body }} {{ "site.css" | asset }}',
    "leaf": "{{ page.title }} {{ body.html }}",
    "term": "{{ page.title }} {{ page.pager.entries | map(attribute='title') | join(', ') }}",
    "month": "{{ page.title }} {{ page.pager.entries | map(attribute='title') | join(', ') }}",
    **dict.fromkeys(("taxonomy", "archive", "year", "feeds", "404"), "{{ page.title }}"),
    "redirect": "{{ redirect }}",
}
"""Layouts that show what they must and no more, so that the files an edit touches can be counted."""

PIXEL = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02"
    b"\x02D\x01\x00;"
)


def make_site(folder: Path) -> SiteTest:
    """Three entries of two months, a plain page, a picture and a stylesheet."""
    site = SiteTest(folder, config=CONFIG + "taxonomies: {tags: }\nper_page: 2\n")
    for name, text in LAYOUTS.items():
        site.write(f"layouts/{name}.html", text)
    site.write("layouts/assets/site.css", "p {}")
    site.write("content/dot.gif", PIXEL)
    site.write("content/one.md", entry("One", uid="a001", date="2024-01-01T10:00:00Z", tags="[talks]"))
    site.write("content/two.md", entry("Two", uid="a002", date="2024-01-02T10:00:00Z"))
    site.write("content/three.md", entry("Three", uid="a003", date="2024-02-03T10:00:00Z", tags="[talks]"))
    site.write("content/pages/about.md", "---\ntitle: About\n---\n\nUs.\n")
    return site


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    """The site, built."""
    made = make_site(tmp_path)
    made.build()
    return made


def counts(site: SiteTest, *arguments: str) -> tuple[int, int]:
    """How many files a build says that it wrote, and removed."""
    ran = site.build(*arguments)
    found = re.search(r"(\d+) files? written, (\d+) unchanged, (\d+) removed", ran.out)
    assert found, ran.out
    return int(found[1]), int(found[3])


def tree(folder: Path) -> dict[str, bytes | None]:
    """Every file with its bytes and every folder with none."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def files_of(found: dict[str, bytes | None]) -> dict[str, bytes]:
    return {path: payload for path, payload in found.items() if payload is not None}


def clean(site: SiteTest, *arguments: str) -> dict[str, bytes | None]:
    """What a build into an empty folder gives."""
    out = site.folder.parent / "clean"
    shutil.rmtree(out, ignore_errors=True)
    site.build("--out", str(out), *arguments)
    return tree(out)


def keep(site: SiteTest) -> dict[str, bytes]:
    """The sources of the site by their paths."""
    return {
        path.relative_to(site.folder).as_posix(): path.read_bytes()
        for path in site.folder.rglob("*")
        if path.is_file() and path.relative_to(site.folder).parts[0] not in ("public", ".dateline")
    }


def put_back(site: SiteTest, sources: dict[str, bytes]) -> None:
    for name in keep(site).keys() - sources.keys():
        site.remove(name)
    for name, payload in sources.items():
        site.write(name, payload)


# -- edits

SITE_FEEDS = 3
TERM_FEEDS = 3

Edit = Callable[[SiteTest], None]


def several(*edits: Edit) -> Edit:
    def edit(site: SiteTest) -> None:
        for one in edits:
            one(site)

    return edit


def change(name: str, old: str, new: str) -> Edit:
    return lambda site: site.edit(name, old, new)


EDITS: dict[str, tuple[Edit, tuple[int, int] | None]] = {
    "nothing": (lambda site: None, (0, 0)),
    "a text": (change("content/two.md", "met", "left"), (1 + SITE_FEEDS, 0)),
    "the text of a tagged entry": (
        change("content/one.md", "met", "left"),
        (1 + SITE_FEEDS + TERM_FEEDS, 0),
    ),
    "a plain page": (change("content/pages/about.md", "Us", "Ourselves"), (1, 0)),
    "a title": (  # its page, the home page, its month, its feeds and the news
        change("content/three.md", "Three", "Drei"),
        (3 + 1 + SITE_FEEDS + TERM_FEEDS + 1, 0),
    ),
    "a new entry": (
        lambda site: site.write("content/new.md", entry("New", uid="a004", date="2024-02-04T10:00:00Z")),
        None,
    ),
    "an entry removed": (lambda site: site.remove("content/two.md"), None),
    "an entry made a draft": (change("content/three.md", "uid", "draft: true\nuid"), None),
    "an entry renamed": (
        several(
            lambda site: site.remove("content/two.md"),
            lambda site: site.write(
                "content/zwei.md",
                entry("Two", uid="a002", date="2024-01-02T10:00:00Z", aliases="[/2024/01/two/]"),
            ),
        ),
        None,
    ),
    "an entry moved to another year": (change("content/two.md", "2024-01-02", "2022-07-02"), None),
    "a tag added": (change("content/two.md", "uid", "tags: [talks, trade]\nuid"), None),
    "a tag given up": (change("content/one.md", "tags: [talks]\n", ""), None),
    "a term given up": (
        several(
            change("content/one.md", "tags: [talks]\n", ""), change("content/three.md", "tags: [talks]\n", "")
        ),
        None,
    ),
    "a layout": (change("layouts/leaf.html", "{{ page.title }}", "{{ page.title | upper }}"), (1, 0)),
    "a layout of the built-in ones taken back": (lambda site: site.remove("layouts/feeds.html"), (1, 0)),
    "a stylesheet": (  # itself under a new name, and the three entries that name it
        lambda site: site.write("layouts/assets/site.css", "p { margin: 0 }"),
        (1 + 3, 1),
    ),
    "a picture": (lambda site: site.write("content/dot.gif", PIXEL + b"\0"), (1, 1)),
    "a picture removed": (lambda site: site.remove("content/dot.gif"), (0, 1)),
    "the title of the site": (change("config.yaml", "Test Digest", "Another Digest"), None),
    "the address of the site": (change("config.yaml", "digest.example/", "digest.example/repo/"), None),
    "the addresses of entries": (
        lambda site: site.write("config.yaml", site.read("config.yaml") + 'permalink: "/{year}/{slug}/"\n'),
        None,
    ),
    "longer lists": (change("config.yaml", "per_page: 2", "per_page: 1"), None),
    "everything removed": (
        lambda site: [site.remove(f"content/{name}.md") for name in ("one", "two", "three", "pages/about")],
        None,
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_after_an_edit_the_folder_is_that_of_a_clean_build(site: SiteTest, name: str) -> None:
    """And once the edit is taken back, it is again what it was."""
    edit, expected = EDITS[name]
    before = tree(site.folder / "public")
    sources = keep(site)
    edit(site)
    done = counts(site)
    after = tree(site.folder / "public")
    written = {path for path, payload in files_of(after).items() if before.get(path) != payload} - {MANIFEST}
    removed = files_of(before).keys() - after.keys()

    assert clean(site) == after
    assert done == (len(written), len(removed))
    assert expected in (None, done), sorted(written)
    assert counts(site) == (0, 0)

    put_back(site, sources)
    site.build()
    assert before == tree(site.folder / "public")


def test_a_file_may_be_of_any_time(site: SiteTest) -> None:
    """Such as one from a machine whose clock is lost: what is after 2262 has no room where stamps are kept."""
    name = "content/of-all-time.md"
    for year, word in ((1902, "first"), (2038, "second"), (2400, "third"), (2400, "other")):
        site.write(name, entry("Of all time", uid="ofalltime", text=f"It is the {word}."))
        os.utime(site.folder / name, ((year - 1970) * 31_556_952,) * 2)
        site.build()

        assert f"It is the {word}." in site.page("/2024/01/of-all-time/")


def test_drafts_come_and_go(site: SiteTest) -> None:
    site.write("content/draft.md", entry("Draft", uid="a004", draft="true"))
    site.build()
    before = tree(site.folder / "public")
    site.build("--drafts")

    assert clean(site, "--drafts") == tree(site.folder / "public")
    assert site.exists("/2024/01/draft/")
    site.build()
    assert before == tree(site.folder / "public")


def test_a_file_becomes_a_folder_and_back(site: SiteTest) -> None:
    """An alias `/old.html` is a file, `/old.html/` a folder."""
    for alias in ("/old.html", "/old.html/", "/old.html/deep/", "/old.html"):
        site.write("content/pages/about.md", f"---\ntitle: About\naliases: [{alias}]\n---\n\nUs.\n")
        site.build()

        assert clean(site) == tree(site.folder / "public")


# -- problems


def test_a_build_with_problems_leaves_the_site_as_it_was(site: SiteTest) -> None:
    before = tree(site.folder / "public")
    site.edit("content/two.md", "2024-01-02T10:00:00Z", "2024-13-02")
    site.edit("content/one.md", "One", "Another")
    ran = site.build(fails=True)

    assert before == tree(site.folder / "public")
    assert ran.err.endswith("Nothing was written.\n")


def test_a_warning_stops_a_strict_build_only(site: SiteTest) -> None:
    before = tree(site.folder / "public")
    site.write("content/notes.txt", "To do")
    site.edit("content/one.md", "One", "Another")

    assert site.build("--strict", fails=True).err.endswith("Nothing was written.\n")
    assert before == tree(site.folder / "public")
    assert counts(site) != (0, 0)


# -- what others did in the folder


def test_foreign_files_are_kept(site: SiteTest) -> None:
    for name in ("CNAME", ".nojekyll", "2024/01/two/notes.txt", "drop/in.html"):
        site.write(f"public/{name}", "mine")
    site.remove("content/two.md")
    site.build()

    assert site.read("public/CNAME") == "mine"
    assert site.read("public/.nojekyll") == "mine"
    assert site.read("public/2024/01/two/notes.txt") == "mine"
    assert site.read("public/drop/in.html") == "mine"
    assert not site.exists("/2024/01/two/")


def test_a_foreign_file_in_the_way_of_a_folder_is_not_removed(site: SiteTest) -> None:
    """Only files that an earlier build wrote are ever removed."""
    site.write("public/2025", "mine")
    site.write("content/new.md", entry("New", uid="a004", date="2025-01-01T10:00:00Z"))
    ran = site.run("build")

    assert site.read("public/2025") == "mine"
    assert ran.code == 1
    assert "error[cannot-write]" in ran.err


def test_a_file_is_not_written_through_a_foreign_link(site: SiteTest, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (site.folder / "public" / "2025").symlink_to(elsewhere)
    site.write("content/new.md", entry("New", uid="a004", date="2025-01-01T10:00:00Z"))
    site.run("build")

    assert list(elsewhere.iterdir()) == []


def test_a_file_changed_by_hand_is_restored(site: SiteTest) -> None:
    before = tree(site.folder / "public")
    site.write("public/index.html", before["index.html"] + b" ")
    site.write("public/404.html", b"x" * len(before["404.html"]))
    site.remove("public/rss.xml")

    assert counts(site) == (3, 0)
    assert before == tree(site.folder / "public")


def test_a_folder_of_files_removed_by_hand_is_restored(site: SiteTest) -> None:
    before = tree(site.folder / "public")
    shutil.rmtree(site.folder / "public" / "2024")
    site.build()

    assert before == tree(site.folder / "public")


def test_without_its_list_a_build_writes_nothing_again(site: SiteTest) -> None:
    before = tree(site.folder / "public")
    site.remove(f"public/{MANIFEST}")

    assert counts(site) == (0, 0)
    assert before == tree(site.folder / "public")


def test_without_its_list_a_build_removes_nothing(site: SiteTest) -> None:
    """What nobody knows to be made by a build may be somebody's."""
    site.remove(f"public/{MANIFEST}")
    site.remove("content/two.md")
    site.build()

    assert site.exists("/2024/01/two/")


@pytest.mark.parametrize(
    "path",
    [
        "../../seeds/mine.txt",
        "/etc/dateline-test",
        "a/../../../seeds/mine.txt",
        "",
        ".",
        "..\\mine.txt",
        "x//y",
    ],
)
def test_a_list_that_names_files_outside_removes_nothing_there(site: SiteTest, path: str) -> None:
    site.write("seeds/mine.txt", "mine")
    listed = site.read(f"public/{MANIFEST}")
    site.write(f"public/{MANIFEST}", f"{listed}{'0' * 64} {path}\n")
    site.edit("content/two.md", "met", "left")
    site.build()

    assert site.read("seeds/mine.txt") == "mine"
    assert clean(site) == tree(site.folder / "public")


@pytest.mark.parametrize("payload", [b"", b"\xff\xfe\x00", b"nonsense\n\n # x\nno-digest\n"])
def test_a_damaged_list_does_no_harm(site: SiteTest, payload: bytes) -> None:
    site.write(f"public/{MANIFEST}", payload)
    site.edit("content/two.md", "met", "left")
    site.build()

    assert clean(site) == tree(site.folder / "public")


# -- killed builds


class Killed(BaseException):
    """Stands for the end of the process: nothing of ours catches it."""


def kill_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the next build die before its step number `step` that touches the disk."""
    left = [step]

    def counted(method: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise Killed
            return method(*arguments, **named)

        return call

    for name in ("write", "replace", "unlink", "rmdir"):
        monkeypatch.setattr(artifacts.os, name, counted(getattr(os, name)))


def edit_much(site: SiteTest) -> None:
    """Something new, something changed and something gone."""
    site.remove("content/two.md")
    site.edit("content/one.md", "met", "left")
    site.write("content/new.md", entry("New", uid="a004", date="2025-03-04T10:00:00Z"))


@pytest.mark.parametrize("step", [0, 1, 2, 5, 20, 30])
def test_a_killed_build_leaves_whole_pages_and_is_repaired(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Every step is tried in test_artifacts.py."""
    before = files_of(tree(site.folder / "public"))
    edit_much(site)
    expected = files_of(clean(site))
    with monkeypatch.context() as patch, pytest.raises(Killed):
        kill_at(step, patch)
        site.build()
    left = files_of(tree(site.folder / "public"))
    site.build()

    assert expected == files_of(tree(site.folder / "public"))
    assert all(
        payload in (before[path], expected.get(path))
        if path in before
        else expected[path].startswith(payload)
        for path, payload in left.items()
        if path.endswith((".html", ".xml", ".json"))
    )


def test_what_a_killed_build_leaves_is_cleared(site: SiteTest) -> None:
    """As the one above, from what such a build leaves behind, written down here."""
    before = tree(site.folder / "public")
    site.write(f"public/{UNDER_WAY}", "gone/index.html\n")
    site.write("public/gone/index.html", "half-made")
    site.write("public/gone/.index.html.new", "half")
    site.write("public/.index.html.new", "half")
    site.remove("public/404.html")
    site.build()

    assert before == tree(site.folder / "public")


def test_the_list_of_an_earlier_version_is_understood(site: SiteTest) -> None:
    """It had a digest before each path."""
    before = tree(site.folder / "public")
    listed = site.read(f"public/{MANIFEST}").splitlines()
    site.write(f"public/{MANIFEST}", "".join(f"{'0' * 64} {path}\n" for path in [*listed, "gone/index.html"]))
    site.write("public/gone/index.html", "made")
    site.build()

    assert before == tree(site.folder / "public")


# -- a folder that no build has written to


FAULTY = "{% if page.kind == 'term' %}{{ nothing }}{% endif %}"


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("there", [{}, {"mine.txt": b"mine"}, {"index.html": b"mine", "2025": b"mine"}])
def test_a_first_build_with_problems_leaves_nothing(
    site: SiteTest, there: dict[str, bytes], jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though files are added while pages are rendered; and what stood there before is as it was."""
    monkeypatch.setattr(parallel, "WORTHWHILE", 1)
    out = site.folder / "elsewhere"
    if there:
        out.mkdir()
    for path, payload in there.items():
        (out / path).write_bytes(payload)
    site.write("layouts/term.html", FAULTY)
    ran = site.build("--out", str(out), "--jobs", str(jobs), fails=True)

    assert "Nothing was written." in ran.err
    assert out.exists() is bool(there)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == there if there else True


def full_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk be full after so many files of the output; the last one gets half of its bytes."""
    left = [steps]

    def write(file: int, payload: bytes) -> None:
        left[0] -= 1
        if left[0] >= 0:
            write_all(file, payload)
            return
        if left[0] == -1:
            write_all(file, payload[: len(payload) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(artifacts, "write_all", write)


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("there", [{}, {"mine.txt": b"mine"}])
def test_a_first_build_onto_a_disk_that_gets_full_leaves_nothing(
    site: SiteTest, there: dict[str, bytes], jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parallel, "WORTHWHILE", 1)
    out = site.folder / "elsewhere"
    for path, payload in there.items():
        out.mkdir()
        (out / path).write_bytes(payload)
    for steps in (0, 1, 4, 9):
        with monkeypatch.context() as patch:
            full_after(steps, patch)
            ran = site.build("--out", str(out), "--jobs", str(jobs), fails=True)

        assert "no space left on device" in ran.err
        assert ran.err.endswith("Nothing was written.\n")
        assert out.exists() is bool(there)
        assert tree(out) == there if there else True


@pytest.mark.parametrize("is_first", [False, True])
def test_what_is_wrong_is_told_though_nothing_can_be_remembered(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, *, is_first: bool
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    site.edit("content/one.md", "2024-01-01", "2024-13-01")
    if is_first:
        shutil.rmtree(site.folder / ".dateline")
    with monkeypatch.context() as patch:
        patch.setattr("generator.memory.store.write_aside", fail)
        patch.setattr(PackShelf, "flush", lambda shelf: fail() if shelf._waiting else None)
        ran = site.build(fails=True)

    assert ".dateline:1:1: error[cannot-write]: cannot be written: no space left on device" in ran.err
    assert "content/one.md:4:7: error[bad-date]" in ran.err


def test_what_was_published_is_told_though_it_cannot_be_remembered(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    site.edit("content/one.md", "Officials met", "Officials talked")
    with monkeypatch.context() as patch:
        patch.setattr("generator.memory.store.write_aside", write)
        ran = site.build(fails=True)

    assert ran.err.endswith("try again\n\n1 error, 0 warnings\n")
    assert ran.out.startswith("Built ")
    assert "Officials talked" in site.page("/2024/01/one/")

    site.build("--verify")


def test_a_build_onto_a_disk_that_gets_full_says_that_it_wrote_some(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write("content/new.md", entry("New", uid="a004", date="2025-03-04T10:00:00Z"))
    with monkeypatch.context() as patch:
        full_after(1, patch)
        ran = site.build(fails=True)

    assert ran.err.endswith("public is written in part; build again.\n")
    assert not site.exists("/2025/03/new/")  # rather than half of it

    site.build()

    assert site.exists("/2025/03/new/")


def test_a_first_build_that_is_killed_is_repaired(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    out = site.folder / "elsewhere"
    for step in (0, 1, 3, 8):
        with monkeypatch.context() as patch, pytest.raises(Killed):
            kill_at(step, patch)
            site.build("--out", str(out))
        site.build("--out", str(out))

        assert tree(out) == clean(site)
        shutil.rmtree(out)


def test_another_process_renders_the_pages_of_a_small_edit(site, monkeypatch):
    begun: list[Mate] = []
    begin = Mate.begin
    monkeypatch.setattr(Mate, "begin", lambda mate, make: (begun.append(mate), begin(mate, make)))
    monkeypatch.setattr(parallel, "can_fork", lambda: True)
    site.write("content/one.md", entry("Won", uid="a001", date="2024-01-01T10:00:00Z", tags="[talks]"))

    site.build("--jobs", "2")

    assert len(begun) == 1
    assert "Won" in site.page("/2024/01/one/")
    assert "Won" in site.page("/tags/talks/")
    assert site.build("--jobs", "1").out  # nothing is left to do for one that renders all by itself
    assert len(begun) == 1


COMPOSED, DECOMPOSED = "Z\u00fcrich", "Zu\u0308rich"
"""One name, as it is typed, and as files from macOS have it."""


@pytest.mark.parametrize(("named", "kept"), [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)])
def test_a_name_may_be_typed_with_letters_composed_otherwise(tmp_path: Path, named: str, kept: str) -> None:
    """The file is found in a text and in front matter, and missed when it goes."""
    site = SiteTest(tmp_path)
    site.write(f"content/{kept}/{kept}.md", entry("Zurich", uid="a002", slug="zurich"))
    site.write(
        f"content/{kept}/b.md",
        entry(
            image=f"{{src: {named}.png, alt: A}}",
            text=f"[It]({named}.md), [again](/{named}/{named}.md), ![Dots](/{named}/{named}.png)",
        ),
    )
    assert site.codes() == ["unknown-picture", "unknown-picture"]

    site.write(f"content/{kept}/{kept}.png", png(3, 2))
    site.build()
    page = site.page("/2024/01/b/")
    assert page.count('href="/2024/01/zurich/"') >= 2
    assert page.count('src="/assets/media/zurich/zurich.') == 2

    site.remove(f"content/{kept}/{kept}.png")
    assert site.codes() == ["unknown-picture", "unknown-picture"]
