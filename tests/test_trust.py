"""Nothing is lost: each write that fails, kills at random moments, two commands at once, files of others.

`python tests/test_trust.py 300 2000` kills three hundred builds and ingests of a site of two thousand entries.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from driver import NOW, SiteTest, entry

from generator.ground.lock import locked
from generator.writers import artifacts, deposits

ALL = os.environ.get("DATELINE_TRUST") == "all"
STEPS = ("open", "write", "replace", "unlink", "mkdir", "rmdir", "fsync")
"""What the writer asks of the system."""


def fill(site: SiteTest, entries: int = 6) -> None:
    for number in range(entries):
        site.write(
            f"content/{2020 + number % 4}/e{number}.md",
            entry(
                f"Talks {number}",
                uid=f"uid{number}",
                date=f"{2020 + number % 4}-0{1 + number % 9}-10T10:00:00Z",
                tags=f"[talks, tag {number % 5}]",
                text=f"Officials met for round {number}. " * 5,
            ),
        )


def edit(site: SiteTest, turn: int) -> None:
    """Something new, something else, something gone."""
    paths = sorted((site.folder / "content").rglob("*.md"))
    path = paths[turn % len(paths)].relative_to(site.folder).as_posix()
    site.write(path, site.read(path) + f"\nTurn {turn}.\n")
    if turn % 3 == 0:
        site.remove(paths[(turn * 7 + 1) % len(paths)].relative_to(site.folder).as_posix())
    site.write(f"content/new-{turn}.md", entry(f"New {turn}", uid=f"new{turn}", tags=f"[tag {turn % 7}]"))


def clean(site: SiteTest) -> dict[str, bytes]:
    """What a build from nothing makes."""
    with tempfile.TemporaryDirectory() as folder:
        site.build("--out", folder)
        root = Path(folder)
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file() and path.name != artifacts.MANIFEST
        }


@contextmanager
def failing(step: int, error: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """From the n-th step of the writer on, a disk that is full or may not be written to. Gives what is left."""
    left = [step]

    def counted(do: Callable[..., object]) -> Callable[..., object]:
        def done(*arguments: object, **more: object) -> object:
            left[0] -= 1
            if left[0] < 0:
                named = (
                    [] if isinstance(arguments[0], int) else [str(arguments[0])]
                )  # a file that is open has no name
                raise OSError(error, os.strerror(error), *named)
            return do(*arguments, **more)

        return done

    with monkeypatch.context() as patch:
        for name in STEPS:
            patch.setattr(artifacts.os, name, counted(getattr(os, name)))
        yield left


@pytest.mark.parametrize("error", [28, 13], ids=["full", "read-only"])
def test_whichever_step_of_a_build_fails_the_next_is_as_a_clean_one(tmp_path, monkeypatch, error):
    """Every step of a small build, each on a folder that a former build left; but for some, by `DATELINE_TRUST=all`."""
    site = SiteTest(tmp_path)
    fill(site, 2)
    site.build()
    step, turn, failed = 0, 0, 0
    while True:
        before = site.public()
        edit(site, turn)
        with failing(step, error, monkeypatch) as left:
            ran = site.run("build", "--now", NOW, "--jobs", "1")
        if left[0] >= 0:
            break
        now = site.public()
        expected = clean(site)
        whole = {path: {before.get(path), expected.get(path)} for path in now}
        torn = [path for path in now if now[path] not in whole[path] and path in before]

        assert ran.code == (1 if "cannot-write" in ran.err else 0), ran.err
        assert torn == []

        failed += "cannot-write" in ran.err
        site.build()

        assert site.public() == expected, step

        turn += 1
        step += 1 if ALL or step < 2 else 1 + step
    assert failed >= (40 if ALL else 5)


@pytest.mark.parametrize("command", ["ingest", "tags"])
def test_whichever_step_of_an_edit_fails_each_entry_is_whole(tmp_path, monkeypatch, command):
    """And the same command again ends as one that was never disturbed."""

    def make(folder: Path) -> SiteTest:
        folder.mkdir()
        site = SiteTest(folder)
        fill(site)
        site.write(
            "seeds/a.txt",
            "Envoys meet in Åbo\n\nÅBO, June 20, 2023 (Harbour Wire)\n\nEnvoys met on Monday.\n",
        )
        site.write(
            "seeds/b.txt", "Talks end early\n\nUpdated June 21, 2023 10:00 GMT\n\nThe talks ended at noon.\n"
        )
        return site

    arguments = {
        "ingest": ("ingest", "--now", "2024-01-01T00:00:00Z"),
        "tags": ("tags", "rename", "talks", "parleys"),
    }[command]
    undisturbed = make(tmp_path / "undisturbed")
    assert undisturbed.run(*arguments).code in (0, 1)
    expected = contents(undisturbed)
    step = 0
    while True:
        site = make(tmp_path / str(step))
        before = contents(site)
        with failing(step, 28, monkeypatch) as left:
            site.run(*arguments)
        if left[0] >= 0:
            break
        for path, payload in contents(site).items():
            assert payload in (before.get(path), expected.get(path)), (step, path)
        site.run(*arguments)

        assert contents(site) == expected, step

        step += 1
    assert step >= 4


def contents(site: SiteTest) -> dict[str, bytes]:
    """The entries and the settings."""
    return {
        path.relative_to(site.folder).as_posix(): path.read_bytes()
        for path in [*sorted((site.folder / "content").rglob("*")), site.folder / "config.yaml"]
        if path.is_file() and not path.name.startswith(".")
    }


def test_an_entry_is_on_the_disk_before_it_takes_its_place(tmp_path, monkeypatch):
    """Else a power cut could leave an empty file under the name of a full one."""
    order: list[str] = []
    for name in ("write", "fsync", "replace"):
        plain = getattr(os, name)
        monkeypatch.setattr(
            artifacts.os, name, lambda *given, plain=plain, name=name: (order.append(name), plain(*given))[1]
        )
    deposits.deposit(tmp_path / "a.md", b"text")

    assert order == ["write", "fsync", "replace"]


# -- kills


def killed_turns(site: SiteTest, turns: int, chance: random.Random) -> int:
    """Kill commands at random moments, each followed by one that is let alone; gives how many were in the midst."""
    command = [sys.executable, "-m", "generator", "--site", str(site.folder)]
    usual = 2.0
    caught = 0
    for turn in range(turns):
        edit(site, turn)
        before = contents(site)
        arguments = ["build", "--now", NOW]
        if turn % 5 == 4:
            seed = (
                f"Envoys meet, round {turn}\n\nUpdated June 20, 2023 10:00 GMT\n\nEnvoys met on day {turn}.\n"
            )
            site.write(f"seeds/s{turn}.txt", seed)
            arguments = ["ingest", "--now", "2024-01-01T00:00:00Z"]
        started = time.monotonic()
        process = subprocess.Popen(
            [*command, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(chance.uniform(0.02, usual))
            usual = max(0.2, 1.1 * (time.monotonic() - started))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            caught += 1
        for path, payload in before.items():
            assert (site.folder / path).read_bytes() == payload, path
        for path in (site.folder / "content").rglob("*.md"):
            assert path.read_bytes().startswith(b"---\n"), path
        for path in (site.folder / "public").rglob("*.html"):
            if path.relative_to(site.folder / "public").as_posix() not in under_way(site):
                assert path.read_bytes().rstrip().endswith(b"</html>"), path
        if arguments[0] == "ingest":
            site.run(*arguments)
        site.build("--jobs", "2")
        if turn % 10 == 9 or turns < 20:
            assert site.public() == clean(site), turn
    return caught


def under_way(site: SiteTest) -> set[str]:
    """New files that a build was about to add."""
    listed = site.folder / "public" / artifacts.UNDER_WAY
    return set(listed.read_text().split("\n")) if listed.is_file() else set()


def test_commands_killed_at_random_moments_lose_nothing(tmp_path):
    site = SiteTest(tmp_path)
    fill(site, 30)
    site.build()

    assert killed_turns(site, 3, random.Random(7)) >= 1


# -- two at once


def test_the_second_command_says_that_it_waits_and_a_lock_left_behind_is_none(tmp_path):
    site = SiteTest(tmp_path)
    fill(site)
    site.build()
    lock = site.folder / ".dateline" / "lock"
    command = [sys.executable, "-m", "generator", "--site", str(site.folder), "build", "--now", NOW]
    with locked(lock):
        second = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert second.stderr is not None
        said = second.stderr.readline()
        assert second.poll() is None
    out, _ = second.communicate(timeout=60)

    assert "Another dateline command is at work" in said
    assert "Built" in out

    lock.write_text("left behind by 99999")

    assert subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


# -- files of others, and ours that others changed


def test_files_of_others_stay_and_ours_that_were_changed_are_made_anew_and_named(tmp_path):
    site = SiteTest(tmp_path)
    fill(site)
    site.build()
    expected = site.public()
    site.write("public/CNAME", "digest.example\n")
    site.write("public/.well-known/security.txt", "Contact: mailto:desk@digest.example\n")
    site.write("public/tags/notes.txt", "mine")
    site.write("public/index.html", "changed")
    site.remove("public/404.html")
    out = site.build().out

    assert "Made anew, since others had changed or removed it: 404.html, index.html." in out
    theirs = {"CNAME", ".well-known/security.txt", "tags/notes.txt"}
    assert {path: payload for path, payload in site.public().items() if path not in theirs} == expected
    assert theirs <= site.public().keys()

    edit(site, 0)

    assert "Made anew" not in site.build().out
    assert theirs <= site.public().keys()


@pytest.mark.parametrize("out", ["content", "content/public", "layouts", "seeds"])
def test_no_build_writes_among_what_people_write(tmp_path, out):
    """There a page could take the place of a file, and the next build or ingest would take it for one."""
    site = SiteTest(tmp_path)
    fill(site)
    site.write("layouts/404.html", "<p>Gone</p>")
    ran = site.build("--out", str(site.folder / out), fails=True)

    assert f"{out}:1:1: error[cannot-write]: cannot be written: it is for what people write" in ran.err
    assert "<p>Gone</p>" == site.read("layouts/404.html")


# -- verify


def test_a_build_that_is_verified_says_so(tmp_path):
    site = SiteTest(tmp_path)
    fill(site)
    site.build()
    edit(site, 1)
    ran = site.build("--verify")

    assert "A build from nothing makes the same." in ran.out
    assert sorted(path.name for path in site.folder.iterdir()) == [
        *(".dateline", "config.yaml", "content", "public", "seeds"),
    ]


def test_a_build_that_remembered_wrong_is_found_out(tmp_path, monkeypatch):
    """As a fault of ours would do it: a page is taken for done that is not."""
    from generator import build

    site = SiteTest(tmp_path)
    fill(site)
    site.build()
    site.edit("content/2021/e1.md", "Talks 1", "Talks won")
    plain = build._render_and_publish
    with monkeypatch.context() as patch:
        patch.setattr(
            build,
            "_render_and_publish",
            lambda run, plan, todo, known: (
                plain(run, plan, [one for one in todo if "e1" not in one], known)
                if run.root == site.folder.resolve()
                else plain(run, plan, todo, known)
            ),
        )
        ran = site.build("--verify", fails=True)

    assert "The first is 2021/02/e1/index.html:" in ran.err
    assert "Talks 1" in ran.err
    assert "Talks won" in ran.err


@pytest.mark.parametrize("name", ["content", "layouts", "config.yaml"])
def test_a_site_of_links_is_verified(tmp_path, name):
    """From a copy a relative link would lead elsewhere."""
    site = SiteTest(tmp_path)
    fill(site)
    site.write("layouts/404.html", "<p>Gone</p>")
    (site.folder / name).rename(tmp_path / "there")
    (site.folder / name).symlink_to(Path("..", "there"))
    ran = site.build("--verify")

    assert "A build from nothing makes the same." in ran.out
    assert "Gone" in site.page("/404.html")


def test_what_a_build_does_not_read_is_not_copied_for_verify(tmp_path):
    """A pipe, for one, cannot be."""
    site = SiteTest(tmp_path)
    fill(site)
    os.mkfifo(site.folder / "pipe")
    os.mkfifo(site.folder / "seeds" / "pipe")

    assert "A build from nothing makes the same." in site.build("--verify").out


def test_a_build_that_cannot_be_made_beside_for_verify_is_no_fault_of_ours(tmp_path, monkeypatch):
    def write(file, payload):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def copy(source, *_args, **_kwargs):
        raise shutil.Error([(str(source), "there", "no space left on device: 'there'")])

    site = SiteTest(tmp_path)
    fill(site)
    site.build()
    for target, broken in (("generator.writers.artifacts.write_all", write), ("shutil.copytree", copy)):
        with monkeypatch.context() as patch:
            patch.setattr(target, broken)
            ran = site.build("--verify", fails=True)

        assert "Not verified: a build from nothing cannot be made in " in ran.err
        assert "no space left on device" in ran.err
        assert "report it" not in ran.err


if __name__ == "__main__":
    TURNS, ENTRIES = (int(word) for word in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as FOLDER:
        SITE = SiteTest(Path(FOLDER))
        fill(SITE, ENTRIES)
        SITE.build()
        CAUGHT = killed_turns(SITE, TURNS, random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1))
        sys.stdout.write(f"{TURNS} commands, {CAUGHT} of them killed in the midst; nothing was lost\n")
