"""`SiteTest`: a site made from one string, to build, look at, edit and build again.

    site = SiteTest(tmp_path, '''
    == content/2024/talks.md
    ---
    title: Talks resume
    ...
    ''')
    site.build()
    assert "Talks resume" in site.page("/2024/01/talks/")

Every command goes through the front door, the command line, in this process unless asked otherwise.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from generator.cli import main
from generator.ground.diagnostics import Report
from generator.ground.urls import path_of
from generator.readers.content_file import open_content
from generator.readers.editions import read_edition, words_digest
from generator.writers.artifacts import MANIFEST

CONFIG = """\
title: Test Digest
tagline: What is tested
base_url: https://digest.example/
tag_authority: digest.example,2024
rights: own
"""

NOW = "2025-06-01T12:00:00Z"

_FILE = re.compile(r"(?m)^== (\S+)\n")


def entry(
    title: str = "Talks resume", *, uid: str = "a001", date: str = "2024-01-09T10:00:00Z", **more: str
) -> str:
    """An entry file with these keys, as YAML text; `text` is its Markdown."""
    text = more.pop("text", "Officials met.")
    keys = {"title": title, "uid": uid, "date": date, **more}
    lines = "".join(f"{key}: {value}\n" for key, value in keys.items())
    return f"---\n{lines}---\n\n{text}\n"


def edition(
    title: str = "Week one",
    *,
    number: int = 1,
    date: str = "2024-01-15T06:00:00Z",
    state: str = "draft",
    sections: Mapping[str, Sequence[str | Mapping[str, object]]] | None = None,
    text: str = "",
    **more: str,
) -> str:
    """A file of content/editions/, frozen as its state asks for, each key on a line of its own.

    `sections` has by its title the entries of each: uids, or mappings with more keys. Further keys are YAML.
    """
    listed = [
        {"title": name, "entries": [{"entry": one} if isinstance(one, str) else one for one in entries]}
        for name, entries in (sections or {}).items()
    ]
    keys = {"title": title, "number": str(number), "date": date, "state": state, **more}
    keys["sections"] = json.dumps(listed, ensure_ascii=False)

    def written() -> str:
        lines = "".join(f"{key}: {value}\n" for key, value in keys.items())
        return f"---\n{lines}---\n\n{text}\n"

    if state != "draft":
        file = open_content("content/editions/made.md", written().encode(), Report())
        assert file is not None
        read = read_edition(file)
        assert read is not None
        keys["frozen"] = words_digest(read, file.front.text)
    return written()


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit code and what it printed."""

    code: int
    out: str
    err: str


class SiteTest:
    """A site in a folder of its own. Without a config.yaml in `files` it gets `CONFIG`."""

    def __init__(self, folder: Path, files: str = "", *, config: str = CONFIG) -> None:
        self.folder = folder / "site"
        self.folder.mkdir()
        self.write("config.yaml", config)
        for name in ("content", "seeds"):
            (self.folder / name).mkdir()
        parts = _FILE.split(textwrap.dedent(files).lstrip("\n"))
        for name, text in zip(parts[1::2], parts[2::2], strict=True):
            self.write(name, text)

    @classmethod
    def standing(cls, folder: Path) -> SiteTest:
        """A site that was made in this folder before."""
        site = object.__new__(cls)
        site.folder = folder / "site"
        return site

    # -- edits

    def write(self, name: str, text: str | bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text
        self.write(name, text.replace(old, new))

    def remove(self, name: str) -> None:
        (self.folder / name).unlink()

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    # -- commands

    def run(self, *arguments: str, given: str | bytes = b"") -> Ran:
        """Run a command in this process, `given` as its standard input; a fault of Dateline's own is raised."""
        command = ["--site", str(self.folder), *arguments]
        result = CliRunner().invoke(main, command, input=given, catch_exceptions=False, prog_name="dateline")
        return Ran(result.exit_code, result.stdout, result.stderr)

    def spawn(self, *arguments: str, **environment: str) -> Ran:
        """Run a command in a process of its own, with these environment variables."""
        done = subprocess.run(
            [sys.executable, "-m", "generator", "--site", str(self.folder), *arguments],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def build(self, *arguments: str, now: str = NOW, fails: bool = False) -> Ran:
        """Build, and make sure that it went well, or that it failed."""
        ran = self.run("build", "--now", now, "--jobs", "1", *arguments)
        assert ran.code == (1 if fails else 0), ran.err
        return ran

    def problems(
        self, *arguments: str, command: str = "check", proof: bool = False
    ) -> list[dict[str, str | int]]:
        """The diagnostics that a command finds; those of the proof reader only if asked for."""
        extra = ("--now", NOW) if command in ("check", "build") else ()
        only = ("--no-proof",) if command == "check" and not proof else ()
        ran = self.run(command, *extra, *only, "--format", "json", *arguments)
        problems: list[dict[str, str | int]] = json.loads(ran.out)["problems"]
        return problems

    def codes(self, *arguments: str, command: str = "check") -> list[str]:
        """The codes of those diagnostics."""
        return [str(problem["code"]) for problem in self.problems(*arguments, command=command)]

    # -- looks

    def public(self, folder: str = "public") -> dict[str, bytes]:
        """Every published file by its path, without the list of them."""
        root = self.folder / folder
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(root.rglob("*"))
            if path.is_file() and path.name != MANIFEST
        }

    def page(self, url: str) -> str:
        """The published file at a url of the site."""
        return (self.folder / "public" / path_of(url)).read_text(encoding="utf-8")

    def exists(self, url: str) -> bool:
        return (self.folder / "public" / path_of(url)).is_file()
