"""What the tests of publishing share: a site with targets, and a host that breaks off where it is told to."""

from __future__ import annotations

import json
import pkgutil
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from driver import CONFIG, NOW, Ran, SiteTest, entry

from generator.publish.folder import FolderHost
from generator.publish.host import PublishError

STYLE = ":root { --accent: #123456; }\n"


def site_with(folder: Path, targets: str, *, config: str = CONFIG, entries: int = 3) -> SiteTest:
    """A site of some entries that is published to these targets, given as YAML below `publish:`."""
    site = SiteTest(folder, config=f"{config}publish:\n{indented(targets)}")
    for number in range(entries):
        add_entry(site, number)
    return site


def add_entry(site: SiteTest, number: int, **more: str) -> None:
    site.write(
        f"content/2024/story-{number}.md",
        entry(
            f"Story {number}",
            uid=f"a{number:03}",
            date=f"2024-01-{number + 1:02}T10:00:00Z",
            **{
                "tags": f"[Subject {number % 2}]",
                "text": f"Officials met for the {number}th time.",
                **more,
            },
        ),
    )


def indented(yaml: str) -> str:
    return "".join(f"  {line}\n" for line in yaml.strip().splitlines())


def publish(site: SiteTest, *arguments: str, yes: bool = True, now: str = NOW) -> Ran:
    return site.run("publish", *(["--yes"] if yes else []), "--now", now, "--jobs", "1", *arguments)


def published(site: SiteTest, *arguments: str) -> dict[str, Any]:
    """What a publish says to programs, which must go well."""
    ran = publish(site, "--format", "json", *arguments)
    assert ran.code == 0, ran.err + ran.out
    found: dict[str, Any] = json.loads(ran.out)
    return found


def colleague_of(site: SiteTest) -> SiteTest:
    """The same site on another machine, with an entry of its own."""
    other = object.__new__(SiteTest)
    object.__setattr__(other, "folder", site.folder.with_name("colleague"))
    shutil.copytree(site.folder, other.folder)
    add_entry(other, 7)
    return other


@contextmanager
def published_meanwhile(other: SiteTest, function: str) -> Iterator[None]:
    """Whoever calls a function for the first time waits until another site has been published."""
    where, _, name = function.replace(":", ".").rpartition(".")
    waiting = True

    with pytest.MonkeyPatch.context() as patch:
        honest = getattr(pkgutil.resolve_name(where), name)

        def call(*arguments: Any, **more: Any) -> Any:
            nonlocal waiting
            if waiting:
                waiting = False
                assert publish(other, "--force").code == 0
            return honest(*arguments, **more)

        patch.setattr(pkgutil.resolve_name(where), name, call)
        yield


def files_of(folder: Path, *, less: tuple[str, ...] = (".dateline-published",)) -> dict[str, bytes]:
    """The files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).as_posix() not in less
    }


def check_readable(
    files: Mapping[str, bytes], wanted: Mapping[str, bytes], before: Mapping[str, bytes]
) -> None:
    """Whatever came of a publish: each file is whole, and what it leads to is there.

    `before` are the files that were there, `wanted` those that are to be.
    """
    for path, payload in files.items():
        assert payload in (wanted.get(path), before.get(path)), f"{path} is neither old nor new"
    for path, payload in files.items():
        if path.endswith(".html"):
            for name in stylesheets(payload):
                assert name in files, f"{path} lacks {name}"
        elif path.endswith("atom.xml") and payload == wanted.get(path) != before.get(path):
            for page in entry_pages(payload):
                assert page in files, f"{path} leads to {page}"


def stylesheets(page: bytes) -> list[str]:
    import re

    return [name.decode() for name in re.findall(rb'href="/?(?:\.\./)*(assets/[^"]+\.css)"', page)]


def entry_pages(feed: bytes) -> list[str]:
    import re

    found = re.findall(rb'<link href="https://digest\.example/([^"]+/)"', feed)
    return [f"{name.decode()}index.html" for name in found]


class BreakingHost(FolderHost):
    """A folder on a line that breaks at the n-th step: a file put, one removed, or a list written."""

    steps = 10**9

    def _step(self) -> None:
        BreakingHost.steps -= 1
        if BreakingHost.steps < 0:
            raise PublishError("the line broke")

    def _put(self, file: Any) -> None:
        self._step()
        super()._put(file)

    def remove(self, paths: Any) -> None:
        for path in paths:
            self._step()
            super().remove([path])

    def _write_manifest(self, manifest: Any) -> None:
        self._step()
        super()._write_manifest(manifest)
