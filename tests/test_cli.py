"""cli: arguments in, words and exit codes out."""

from __future__ import annotations

import builtins
import errno
import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import click
import pytest
from driver import CONFIG, NOW, SiteTest, edition, entry
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from generator import __version__, build, scaffold
from generator.building import read_wishes
from generator.cli import main
from generator.job import Stages
from generator.readers import layout_sources
from generator.scaffold import make_site
from generator.writers.aside import place_aside
from generator.writers.deposits import UnwritableError

COMMANDS = main.list_commands(click.Context(main))
TINY = ("home", "entry", "taxonomy", "term", "archive", "year", "month", "feeds", "404")


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path, f"== content/talks.md\n{entry()}")


@pytest.fixture
def faulty(site: SiteTest) -> SiteTest:
    site.write("content/faulty.md", entry(uid="b001", date="2024-13-01"))
    return site


@pytest.fixture
def doubtful(site: SiteTest) -> SiteTest:
    site.write("content/notes.txt", "To do")
    return site


def run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


# -- help


def test_the_commands_are_those_of_the_house() -> None:
    commands = "new ingest tags stories edition build check explain stats export serve publish next-change"

    assert sorted(commands.split()) == COMMANDS


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_has_examples(site: SiteTest, command: str, option: str) -> None:
    ran = site.run(*filter(None, [command]), option)

    assert ran.code == 0
    assert re.search(rf"(?m)^  Examples?:\n    dateline {command}", ran.out), ran.out
    assert all(len(line) <= 100 for line in ran.out.splitlines())


def test_without_a_command_the_help_is_shown() -> None:
    ran = run()

    assert ran.returncode == 2
    assert "Commands:" in ran.stderr


def test_every_option_is_explained() -> None:
    for command in (main.get_command(click.Context(main), name) for name in COMMANDS):
        assert command is not None
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, f"{command.name} {parameter.name}"


WORDS = "build check -q --quiet --timings --drafts --strict --now --jobs --format --out".split()
VALUES = f"{NOW} 2024-01-01 2024-01-01T00:00:00+08:00 2 0 257 ٢ 02 -1 text json public -qq --now={NOW} -h --".split()


@given(st.lists(st.sampled_from([*WORDS, *VALUES]), max_size=7).map(lambda rest: ["build", *rest]))
def test_what_is_plainly_asked_for_is_understood_as_by_click(arguments: list[str]) -> None:
    wishes = read_wishes(arguments)
    command = main.get_command(click.Context(main), "build")

    assert command is not None
    if wishes is not None:
        assert command.make_context("build", arguments[1:]).params == wishes._asdict()


def test_a_plain_build_is_understood_without_click(site: SiteTest) -> None:
    """Else each build would wait for its import."""
    build = [
        "build",
        "-q",
        "--timings",
        "--drafts",
        "--strict",
        "--now",
        NOW,
        "--jobs",
        "2",
        "--format",
        "json",
    ]
    wishes = read_wishes(build)

    assert wishes is not None
    assert (wishes.quiet, wishes.timings, wishes.drafts, wishes.strict) == (True, True, True, True)
    assert (str(wishes.now), wishes.jobs, wishes.shape) == (str(datetime.fromisoformat(NOW)), 2, "json")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "generator", "build", "--quiet", "--now", NOW],
        cwd=site.folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    imported = set(re.findall(r"(?m)^import time:.*\| +(\S+)$", ran.stderr))

    assert "generator.job" in imported
    assert "click" not in imported


@pytest.mark.parametrize("arguments", [["--version"], ["build", "--out", "x"], ["build", "--now", "x"], []])
def test_whatever_else_is_asked_for_is_left_to_click(arguments: list[str]) -> None:
    assert read_wishes(arguments) is None


def test_the_version_is_that_of_the_package(site: SiteTest) -> None:
    assert site.run("--version").out == f"dateline {__version__}\n"


def test_help_comes_without_what_commands_need() -> None:
    """`--help` answers at once: nothing slow is imported for it."""
    slow = "markdown jinja2 yaml feedgen nh3 PIL rich starlette uvicorn watchfiles lxml".split()
    code = f"import sys, generator.cli; print([name for name in {slow} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout == "[]\n"


# -- exit codes


def test_a_sound_site_exits_with_0(site: SiteTest) -> None:
    assert site.run("check").code == 0
    assert site.run("build").code == 0
    assert site.run("build", "--strict").code == 0


def test_an_error_exits_with_1(faulty: SiteTest) -> None:
    assert faulty.run("check").code == 1
    assert faulty.run("build").code == 1


def test_a_warning_exits_with_0_unless_strict(doubtful: SiteTest) -> None:
    assert [
        doubtful.run(*arguments).code
        for arguments in (("check",), ("check", "--strict"), ("build",), ("build", "--strict"))
    ] == [0, 1, 0, 1]


@pytest.mark.parametrize(
    "arguments",
    [
        ["bild"],
        ["build", "--nonsense"],
        ["build", "somewhere"],
        ["build", "--now", "yesterday"],
        ["build", "--now", "2025-06-01T12:00:00"],
        ["build", "--now", "9999-12-31T23:59:59-14:00"],
        ["check", "--now", "9999-12-31T23:59:59-14:00"],
        ["edition", "new", "--now", "0001-01-01T00:00:00+14:00"],
        ["stats", "--now", "2025-06-01T12:00:00+23:59"],
        ["build", "--jobs", "0"],
        ["build", "--jobs", "two"],
        ["build", "--format", "xml"],
        ["build", "--out", "config.yaml"],
        ["check", "--quiet"],
        ["ingest", "--now", "2025-13-01T12:00:00Z"],
        ["new"],
        ["serve", "--port", "70000"],
    ],
)
def test_wrong_usage_exits_with_2(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(site.folder)
    ran = site.run(*arguments)

    assert ran.code == 2
    assert ran.out == ""
    assert "Error: " in ran.err
    assert "Traceback" not in ran.err


def test_a_site_that_is_no_folder_is_wrong_usage(tmp_path: Path) -> None:
    assert run("--site", str(tmp_path / "nowhere"), "build").returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["tags", "new", "Caf\udce9"],
        ["tags", "rename", "Talks", "Caf\udce9"],
        ["tags", "merge", "Talks", "Caf\udce9"],
        ["tags", "split", "Talks", "Caf\udce9"],
        ["stories", "new", "Caf\udce9"],
        ["stories", "new", "Quay", "--question", "Caf\udce9?"],
        ["edition", "new", "--title", "Caf\udce9"],
        ["edition", "correct", "1", "--note", "Caf\udce9"],
    ],
)
def test_words_in_another_charset_than_utf8_are_not_written(site: SiteTest, arguments: list[str]) -> None:
    """As a terminal set to Latin-1 sends them; the file would keep the site from being built."""
    ran = site.run(*arguments)

    assert ran.code == 2
    assert "is not UTF-8; is that the charset of this terminal?" in ran.err
    assert [path.name for path in (site.folder / "content").rglob("*")] == ["talks.md"]


@pytest.mark.parametrize(
    "file", ["config.yaml", "content/talks.md", "content/new.json", "layouts/entry.html"]
)
@pytest.mark.parametrize(
    "command",
    [
        "export json --out",
        "export sqlite",
        "edition export 1 --mail",
        "edition export 1 --text other.txt --epub",
    ],
)
def test_no_export_takes_the_place_of_what_people_write(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, command: str, file: str
) -> None:
    monkeypatch.chdir(site.folder)
    site.write("content/editions/1.md", edition("Week one", sections={"Talks": ["a001"]}, state="published"))
    before = {path: path.read_bytes() for path in site.folder.rglob("*.*") if path.is_file()}
    ran = site.run(*command.split(), file)

    assert ran.code == 2
    assert f"{file} is where people write" in " ".join(ran.err.split())
    assert {path: path.read_bytes() for path in site.folder.rglob("*.*") if path.is_file()} == before


LONG = "x" * 300


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["new", LONG], 2),
        (["build", "--out", LONG], 1),
        (["ingest", LONG], 1),
        (["explain", f"content/{LONG}.md"], 2),
        (["export", "csl", "--out", LONG], 2),
        (["export", "sqlite", LONG], 2),
    ],
)
def test_a_name_that_is_too_long_for_a_file_is_told(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int
) -> None:
    """Such as a text that was pasted as an argument; pathlib raises of it, as it does of closed folders."""
    monkeypatch.chdir(site.folder)
    ran = site.run(*arguments)
    said = " ".join(ran.err.split()).lower()

    assert ran.code == code
    assert "too long" in said or "there is no entry" in said or "unable to open database file" in said


def test_a_moment_without_offset_is_explained(site: SiteTest) -> None:
    ran = site.run("build", "--now", "2025-06-01T12:00:00")

    assert "does not say its UTC offset; write 2025-06-01T12:00:00Z for UTC" in " ".join(ran.err.split())


def test_a_fault_of_our_own_is_a_traceback(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        message = "a fault of our own"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(build, "assemble", fail)
    with pytest.raises(ZeroDivisionError, match="a fault of our own"):
        site.run("build")


@pytest.mark.parametrize("command", ["build", "check", "ingest"])
def test_in_a_folder_without_a_site_a_command_says_so(tmp_path: Path, command: str) -> None:
    ran = run(command, cwd=tmp_path)

    assert ran.returncode == 1
    assert ran.stderr.startswith("config.yaml:1:1: error[no-config]: there is no config.yaml here\n")
    assert list(tmp_path.iterdir()) == []


# -- what is printed


def test_a_build_says_what_it_did(site: SiteTest) -> None:
    first = site.build()
    second = site.build()

    assert re.fullmatch(
        r"Built \d+ pages and 3 feeds from 1 entry in \d+\.\d s\.\n"
        r"public: \d+ files written, 0 unchanged, 0 removed\.\n",
        first.out,
    )
    assert re.search(r"public: 0 files written, \d+ unchanged, 0 removed\.\n$", second.out)
    assert (first.err, second.err) == ("", "")


def test_a_check_says_that_all_is_well(site: SiteTest) -> None:
    assert site.run("check", "--no-proof").out == "No problems in 1 entry.\n"
    site.write("content/two.md", entry("Two", uid="a002"))
    assert site.run("check", "--no-proof").out == "No problems in 2 entries.\n"


def test_a_check_writes_nothing(site: SiteTest) -> None:
    """But into the memory, which may go at any time."""
    before = sorted(site.folder.rglob("*"))
    site.run("check")

    assert before == [path for path in sorted(site.folder.rglob("*")) if ".dateline" not in path.parts]


def test_problems_go_to_the_standard_error(faulty: SiteTest) -> None:
    for command in (["check", "--no-proof"], ["build"]):
        ran = faulty.run(*command)

        assert ran.out == ""
        assert ran.err.startswith("content/faulty.md:4:7: error[bad-date]: ")
        assert "\n\n1 error, 0 warnings\n" in ran.err


@pytest.mark.parametrize("command", [["check", "--no-proof"], ["build"]], ids=" ".join)
def test_json_is_all_that_is_printed(faulty: SiteTest, command: list[str]) -> None:
    ran = faulty.run(*command, "--format", "json")

    assert ran.err == ""
    assert json.loads(ran.out)["problems"] == [
        {
            "path": "content/faulty.md",
            "line": 4,
            "column": 7,
            "severity": "error",
            "code": "bad-date",
            "message": "`date` is not a date: `2024-13-01`",
            "hint": "write date, time and UTC offset, for example 2023-06-20T20:47:00+05:30",
        }
    ]


EVERY_SHAPE = (
    ("build", []),
    ("check --no-proof", []),
    ("explain /", ["made_from", "path", "state", "url"]),
    ("explain content/talks.md", ["clipping", "entry", "fields", "questions"]),
    ("ingest", ["clippings"]),
    ("next-change", ["changes"]),
    ("tags list", ["terms"]),
    ("tags suggest", ["suggestions"]),
    ("tags rename Talks Chats --dry-run", ["changes", "left", "lost", "written"]),
    ("edition list", ["editions"]),
    ("stats", None),
    ("stories suggest", ["stories"]),
)


@pytest.mark.parametrize(("command", "told"), EVERY_SHAPE)
def test_json_is_one_object_with_the_problems_in_it(
    site: SiteTest, command: str, told: list[str] | None
) -> None:
    """Whether all goes well or the settings cannot even be read."""
    site.edit("content/talks.md", "uid:", "tags: [Talks]\nuid:")
    well = json.loads(site.run(*command.split(), "--format", "json").out)
    site.edit("config.yaml", "title:", "titel:")
    badly = site.run(*command.split(), "--format", "json")

    assert well["problems"] == []
    assert told is None or sorted(well.keys() - {"problems"}) == told
    assert badly.code == 1
    assert "unknown-key" in [problem["code"] for problem in json.loads(badly.out)["problems"]]


@pytest.mark.parametrize(
    "command",
    [command for command, _ in EVERY_SHAPE if "talks.md" not in command] + ["publish", "edition new"],
)
def test_json_says_too_that_nothing_can_be_kept_in_a_site(site: SiteTest, command: str) -> None:
    site.write(".dateline", "in the way")
    ran = site.run(*command.split(), "--format", "json")

    assert (ran.code, ran.err) == (1, "")
    assert [(one["path"], one["code"]) for one in json.loads(ran.out)["problems"]] == [
        (".dateline", "cannot-write")
    ]


def test_quiet_prints_problems_only(site: SiteTest) -> None:
    assert site.build("--quiet").out == ""
    site.write("content/notes.txt", "To do")
    ran = site.build("-q")

    assert ran.out == ""
    assert "warning[stray-file]" in ran.err


# -- options


def test_out_names_another_folder(site: SiteTest, tmp_path: Path) -> None:
    site.build()
    ran = site.build("--out", str(tmp_path / "else" / "where"))

    assert f"{tmp_path / 'else' / 'where'}: " in ran.out
    assert site.public() == site.public(str(tmp_path / "else" / "where"))


def test_out_is_seen_from_where_the_command_runs(
    site: SiteTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    site.build("--out", "preview")

    assert (tmp_path / "preview" / "index.html").is_file()
    assert not (site.folder / "public").exists()


def test_drafts_shows_what_is_not_published(site: SiteTest) -> None:
    site.write("content/draft.md", entry("Draft", uid="b001", draft="true"))
    site.write("content/later.md", entry("Later", uid="b002", publish_at="2030-01-01T00:00:00Z"))
    site.write("content/over.md", entry("Over", uid="b003", expires="2024-02-01T00:00:00Z"))
    urls = ("/2024/01/draft/", "/2024/01/later/", "/2024/01/over/")
    site.build()
    assert [site.exists(url) for url in urls] == [False] * 3

    site.build("--drafts")
    assert [site.exists(url) for url in urls] == [True] * 3


def test_now_decides_what_is_published(site: SiteTest) -> None:
    site.write("content/later.md", entry("Later", uid="b002", publish_at="2030-01-01T00:00:00Z"))
    for now, expected in (
        ("2029-12-31T23:59:59Z", False),
        ("2030-01-01T00:00:00Z", True),
        ("2030-01-01T05:29:59+05:30", False),
    ):
        site.build(now=now)

        assert expected is site.exists("/2024/01/later/")


def test_the_clock_decides_without_now(site: SiteTest) -> None:
    site.write("content/past.md", entry("Past", uid="b002", publish_at="2025-01-01T00:00:00Z"))
    site.write("content/later.md", entry("Later", uid="b003", publish_at="9000-01-01T00:00:00Z"))
    assert site.run("build").code == 0

    assert site.exists("/2024/01/past/")
    assert not site.exists("/2024/01/later/")


def test_the_number_of_processes_changes_no_byte(site: SiteTest) -> None:
    """More than 800 entries, so that two processes are really started."""
    for name in TINY:
        site.write(f"layouts/{name}.html", "{{ page.title }} {{ body.html if body }}")
    for number in range(900):
        site.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"n{number:04}"))
    site.build("--out", str(site.folder / "one"))
    ran = site.run("build", "--now", NOW, "--jobs", "2", "--out", str(site.folder / "two"))

    assert ran.code == 0
    assert site.public("one") == site.public("two")


def test_a_problem_in_another_process_is_shown_once(site: SiteTest) -> None:
    site.write("layouts/entry.html", "{{ entry.nonsense }}")
    for number in range(900):
        site.write(f"content/{number}.md", entry(f"Talks {number}", uid=f"n{number:04}"))
    ran = site.run("check", "--now", NOW, "--jobs", "2")

    assert ran.err.count("error[layout-error]") == 1


# -- progress


def test_without_a_terminal_there_is_no_bar(site: SiteTest) -> None:
    ran = site.spawn("build", "--now", NOW)

    assert ran.err == ""
    assert "\x1b" not in ran.out
    assert "\r" not in ran.out


def on_a_terminal(site: SiteTest, *arguments: str) -> Iterator[bytes]:
    """What a command prints to a terminal as its standard error."""
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "--site", str(site.folder), *arguments],
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=follower,
    ) as process:
        os.close(follower)
        try:
            while part := os.read(leader, 4096):
                yield part
        except OSError:  # how Linux says that the other end is closed
            pass
        finally:
            os.close(leader)
    assert process.returncode == 0


def test_on_a_terminal_there_is_a_bar(site: SiteTest) -> None:
    shown = b"".join(on_a_terminal(site, "build", "--now", NOW))

    assert b"rendering" in shown
    assert b"\x1b[" in shown


@pytest.mark.parametrize("option", [["--quiet"], ["--format", "json"]])
def test_even_a_terminal_can_be_spared_the_bar(site: SiteTest, option: list[str]) -> None:
    assert b"".join(on_a_terminal(site, "build", "--now", NOW, *option)) == b""


# -- one at a time


@pytest.mark.parametrize("is_saved", [False, True])
def test_a_second_command_waits_for_the_first(site: SiteTest, is_saved: bool) -> None:
    """Also where config.yaml `is_saved` at that moment, for which some editors move it away."""
    (site.folder / ".dateline").mkdir()
    if is_saved:
        site.remove("config.yaml")
    with FileLock(site.folder / ".dateline" / "lock"):
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", "--site", str(site.folder), "build", "--now", NOW],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr is not None
        said = process.stderr.readline()

        assert said == "Another dateline command is at work on this site; waiting for it.\n"
        assert not (site.folder / "public").exists()
        site.write("config.yaml", CONFIG)
    out, err = process.communicate(timeout=300)

    assert (process.returncode, err) == (0, "")
    assert "files written" in out


@pytest.mark.parametrize(
    ("folder", "hint"),
    [
        ("content", "the site is in `..`: go there"),
        ("content/2024/01", "the site is in `../../..`: go there"),
    ],
)
def test_from_a_folder_of_the_site_the_way_is_shown(site: SiteTest, folder: str, hint: str) -> None:
    (site.folder / folder).mkdir(parents=True, exist_ok=True)
    ran = run("check", cwd=site.folder / folder)

    assert ran.returncode == 1
    assert f"error[no-config]: there is no config.yaml here\n  = help: {hint}\n" in ran.stderr


def test_settings_under_the_other_ending_are_told_of(site: SiteTest) -> None:
    (site.folder / "config.yaml").rename(site.folder / "config.yml")
    ran = run("check", cwd=site.folder)

    assert "  = help: give config.yml the name config.yaml\n" in ran.stderr


# -- new


def test_new_makes_a_site_that_builds(tmp_path: Path) -> None:
    made = run("new", "my-digest", cwd=tmp_path)
    built = run("build", "--strict", cwd=tmp_path / "my-digest")

    assert (made.returncode, made.stderr) == (0, "")
    assert "  config.yaml\n" in made.stdout
    assert "cd my-digest && dateline build" in made.stdout
    assert (built.returncode, built.stderr) == (0, "")
    assert (tmp_path / "my-digest" / "public" / "index.html").is_file()


def test_new_says_each_file_that_it_made(tmp_path: Path) -> None:
    made = run("new", "my-digest", cwd=tmp_path)
    files = [path for path in (tmp_path / "my-digest").rglob("*") if path.is_file()]

    assert sorted(re.findall(r"(?m)^  (\S+)$", made.stdout)) == sorted(
        path.relative_to(tmp_path / "my-digest").as_posix() for path in files
    )


def test_new_takes_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    assert run("new", "empty", cwd=tmp_path).returncode == 0


def test_new_leaves_nothing_where_there_is_no_room_and_can_be_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = scaffold.deposit

    def deposit(path: Path, payload: bytes) -> None:
        if path.name == "requirements.txt":
            path.parent.mkdir(parents=True, exist_ok=True)
            raise UnwritableError(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        real(path, payload)

    with monkeypatch.context() as patch, pytest.raises(UnwritableError):
        patch.setattr(scaffold, "deposit", deposit)
        make_site(tmp_path / "digest")

    assert list(tmp_path.iterdir()) == []
    assert make_site(tmp_path / "digest") is not None


def test_new_takes_a_repository_that_has_nothing_yet(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", "digest"], cwd=tmp_path, check=True)
    made = run("new", ".", cwd=tmp_path / "digest")

    assert (made.returncode, made.stderr) == (0, "")
    assert "\nNext: dateline build, then" in made.stdout
    assert (tmp_path / "digest" / "config.yaml").is_file()


def test_new_bytes_of_a_file_wait_beside_it_wherever_its_folder_is_named_from() -> None:
    assert place_aside("digest/config.yaml") == "digest/.config.yaml.new"
    assert place_aside("config.yaml") == ".config.yaml.new"  # not in the root of the disk
    assert place_aside("/config.yaml") == "/.config.yaml.new"


def test_a_clone_of_a_new_site_is_the_same_bytes_where_git_converts_line_ends(tmp_path: Path) -> None:
    """As git does on Windows unless it is told otherwise; clippings would be others than their entries say."""
    run("new", "digest", cwd=tmp_path)
    git = ["git", "-c", "core.autocrlf=true", "-c", "user.name=Desk", "-c", "user.email=desk@digest.example"]
    for words in ("init -q digest", "-C digest add .", "-C digest commit -qm new", "clone -q digest clone"):
        subprocess.run([*git, *words.split()], cwd=tmp_path, check=True, capture_output=True)
    built = run("build", "--strict", cwd=tmp_path / "clone")

    assert (built.returncode, built.stderr) == (0, "")
    for file in (tmp_path / "digest" / "seeds").iterdir():
        assert (tmp_path / "clone" / "seeds" / file.name).read_bytes() == file.read_bytes()


@pytest.mark.parametrize(("name", "shown"), [("our digest", "'our digest'"), ("-ours", "./-ours")])
def test_new_says_where_to_go_as_a_shell_reads_it(name: str, shown: str, tmp_path: Path) -> None:
    made = run("new", "--", name, cwd=tmp_path)

    assert f"\nNext: cd {shown} && dateline build, then" in made.stdout


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("full", "full is not empty; name a new folder"),
        ("a-file", "a-file is a file; name a new folder"),
        ("a-file/below", "cannot write a-file/below/"),
    ],
)
def test_new_leaves_what_is_there_alone(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "a-file").write_text("mine")
    ran = run("new", name, cwd=tmp_path)

    assert ran.returncode == 2
    assert f"Error: {message}" in ran.stderr
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]
    assert (tmp_path / "a-file").read_text() == "mine"


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "json", "--out"),
        ("export", "sqlite"),
        ("edition", "export", "1", "--text"),
        ("edition", "export", "1", "--epub"),
    ],
)
def test_a_place_that_cannot_be_written_to_is_wrong_usage(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    site = SiteTest(tmp_path, config=f"{CONFIG}editions: {{mail: {{from: desk@digest.example}}}}\n")
    site.write("content/one.md", entry(uid="one1"))
    site.write("content/editions/1.md", edition(sections={"Talks": ["one1"]}, state="published"))
    ran = site.run(*arguments, str(site.folder / "config.yaml" / "file"))

    assert ran.code == 2
    assert f"Error: cannot write {site.folder / 'config.yaml' / 'file'}: " in ran.err


def test_one_of_a_kind_is_one(tmp_path: Path) -> None:
    site = SiteTest(
        tmp_path, config=f"{CONFIG}taxonomies: {{stories: {{title: S, singular: s, layout: story}}}}\n"
    )
    for day, name in enumerate(("one", "two"), start=9):
        words = "Envoys of Norhaven agreed on quotas of herring in the strait."
        site.write(
            f"content/{name}.md",
            entry(f"Herring {name}", uid=f"uid-{name}", date=f"2024-01-{day:02}T10:00:00Z", text=words),
        )
    site.write("content/other.md", entry("A bridge opens", uid="other", text="Cars cross the river now."))
    site.build()
    site.write("public/robots.txt", "theirs")
    built, suggested = (
        site.run("build", "--now", NOW, "--jobs", "1"),
        site.run("stories", "suggest", "--now", NOW),
    )

    assert "public: 1 file written, " in built.out
    assert " 1 day after the one before" in suggested.out


@pytest.mark.parametrize("folder", ["content", "seeds"])
@pytest.mark.parametrize("command", ["build", "check", "ingest", "stats"])
def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path, folder: str, command: str) -> None:
    site = SiteTest(tmp_path)
    (site.folder / folder).rmdir()
    site.write(folder, "Talks resume")
    ran = site.run(command)

    assert (ran.code, ran.err.partition("\n")[0]) == (1, f"{folder}:1:1: error[cannot-read]: not a folder")
    assert site.read(folder) == "Talks resume"


@pytest.mark.skipif(os.name != "posix", reason="a shell closes them")
@pytest.mark.parametrize(
    ("arguments", "closed", "status"),
    [
        ("ingest -", "<&-", 2),
        ("ingest --interactive", "<&-", 0),
        ("build", "<&- >&- 2>&-", 0),
        ("check --format json", ">&-", 0),
    ],
)
def test_closed_streams_are_no_traceback(tmp_path, arguments, closed, status):
    site = SiteTest(tmp_path, f"== content/talks.md\n{entry()}")
    command = f'"{sys.executable}" -m generator --site "{site.folder}" {arguments} {closed}'
    ran = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)

    assert ran.returncode == status
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk without room")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    ("command", "status"), [("build", 1), ("check --format json", 1), ("export json", 2), ("--help", 1)]
)
def test_a_full_disk_below_what_is_printed_is_no_traceback(
    site: SiteTest, command: str, status: int, unbuffered: str
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "generator", "--site", str(site.folder), *command.split()],
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert ran.stderr.lower().endswith("cannot write to the standard output: no space left on device\n")
    assert ran.returncode == status


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
@pytest.mark.parametrize("command", ["stats", "tags list", "explain content/talks.md --format json"])
def test_what_goes_to_programs_is_utf8_whatever_the_locale_writes(
    site: SiteTest, command: str, encoding: str
) -> None:
    site.edit("content/talks.md", "title: Talks resume", "title: 会谈 in Zürich\ntags: [会谈 in Zürich]")
    ran = subprocess.run(
        [sys.executable, "-m", "generator", "--site", str(site.folder), *command.split()],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    assert "会谈 in Zürich" in ran.stdout.decode("utf-8")


def test_a_preview_of_a_site_that_cannot_be_written_to_is_no_traceback(site: SiteTest) -> None:
    site.write(".dateline", "in the way")
    ran = site.run("serve", "--port", "0")

    assert ran.code == 1
    assert ".dateline:1:1: error[cannot-write]: cannot be written: " in ran.err


@pytest.mark.parametrize(
    ("command", "place", "shown"),
    [
        ("build", "lock/", "lock"),
        ("build", "memory", "memory"),
        ("build", "memory/public", "memory/public"),
        ("build", "memory/public/index/", "memory/public/index"),
        ("build", "memory/public/tick/", "memory/public/tick"),
        ("ingest", "tick/", "tick"),
        ("ingest", "shelf.sqlite/", "shelf.sqlite"),
    ],
)
def test_what_stands_in_the_way_of_what_is_kept_is_told(
    site: SiteTest, command: str, place: str, shown: str
) -> None:
    """Of a place that ends in `/` it is a folder, of others a file."""
    site.write(f".dateline/{place}name" if place.endswith("/") else f".dateline/{place}", "in the way")
    ran = site.run(command, "--now", NOW)

    assert ran.code == 1
    assert f".dateline/{shown}:1:1: error[cannot-write]: cannot be written: " in ran.err
    assert "= help: remove what stands there; it is made anew\n" in ran.err
    assert list(site.folder.glob(".dateline/**/*.new")) == []


def test_files_that_may_not_be_so_large_are_told_as_such(site: SiteTest) -> None:
    command = shlex.join([sys.executable, "-m", "generator", "--site", str(site.folder), "build"])
    ran = subprocess.run(
        ["sh", "-c", f"ulimit -f 8; exec {command}"], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 1
    assert "error[cannot-write]: cannot be written: file too large\n" in ran.stderr
    assert "= help: let the system take larger files, as `ulimit -f` has it" in ran.stderr


def amid(monkeypatch: pytest.MonkeyPatch, stage: str, change: Callable[[], object]) -> None:
    """Change something when a build comes to a stage."""

    def note(_stages: Stages, name: str) -> None:
        if name == stage:
            change()

    monkeypatch.setattr(Stages, "__call__", note)


def test_what_is_kept_may_be_removed_amid_a_build(site: SiteTest, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        amid(patched, "render", partial(shutil.rmtree, site.folder / ".dateline"))
        ran = site.run("build", "--now", NOW)

    assert ran.code == 1
    assert "error[cannot-write]: cannot be written: no such file or directory" in ran.err
    assert "= help: something has removed it meanwhile; try again" in ran.err
    site.build()


def test_a_layout_that_cannot_be_read_is_told_as_such(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write("layouts/entry.html", "{% extends 'dateline/entry.html' %}")
    layout = site.folder / "layouts" / "entry.html"
    opened, read_bytes = builtins.open, Path.read_bytes

    def refuse(path: object) -> None:
        if Path(str(path)) == layout:
            raise PermissionError(13, "Permission denied", str(path))

    def unlock(path, *arguments, **named):
        refuse(path)
        return opened(path, *arguments, **named)

    def read(path: Path) -> bytes:
        refuse(path)
        return read_bytes(path)

    monkeypatch.setattr(builtins, "open", unlock)
    monkeypatch.setattr(Path, "read_bytes", read)
    ran = site.run("build", "--now", NOW)

    assert ran.code == 1
    assert "layouts/entry.html:1:1: error[cannot-read]: cannot be read: permission denied\n" in ran.err
    assert "cannot-write" not in ran.err


@pytest.mark.parametrize("closed", [".dateline", "content"])
def test_a_folder_that_may_not_be_looked_into_is_told(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    """As where somebody else has built the site before, with a umask that lets nobody else in."""
    site.write("content/talks.md", entry("Talks"))
    site.build()
    folder = site.folder / closed
    access, state, scan, touch = os.access, Path.stat, os.scandir, Path.touch

    def refuse(path: object, *, within: bool = True) -> None:
        if folder in Path(str(path)).parents or (not within and Path(str(path)) == folder):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    def look(path: Path, **named: bool) -> os.stat_result:
        refuse(path)
        return state(path, **named)

    def change(path: Path) -> None:
        refuse(path)
        touch(path)

    def listed(path: str) -> object:
        refuse(path, within=False)
        return scan(path)

    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != folder and access(path, mode))
    monkeypatch.setattr(os, "scandir", listed)
    monkeypatch.setattr(Path, "stat", look)
    monkeypatch.setattr(Path, "touch", change)
    ran = site.run("build", "--now", NOW)

    assert ran.code == 1
    assert f"{closed}:1:1: error[cannot-read]: the folder cannot be read\n" in ran.err
    assert "cannot-write" not in ran.err


def test_a_layout_that_goes_amid_a_build_is_as_if_it_were_not_there(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write("content/talks.md", entry("Talks"))
    site.build()
    before = site.public()
    for name in ("entry.html", "notes.txt"):
        site.write(f"layouts/{name}", "{% include 'notes.txt' %}")
    files = layout_sources._files
    with monkeypatch.context() as patched:

        def look(folder: Path, links: dict[str, str]) -> Iterator[str]:
            names = list(files(folder, links))
            shutil.rmtree(site.folder / "layouts", ignore_errors=True)
            return iter(names)

        patched.setattr(layout_sources, "_files", look)
        site.build()

    assert site.public() == before
