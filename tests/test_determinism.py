"""The same files give the same bytes: on any machine, in any place, whatever the order they lie in."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from checks import DEMONSTRATION_NOW, copy_demonstration, tree, write_large_site
from driver import NOW, SiteTest


@dataclass(frozen=True)
class Machine:
    """What must not matter."""

    name: str
    folder: str
    seed: int
    umask: int
    jobs: int
    environment: dict[str, str]


PLAIN = Machine("plain", "site", 1, 0o022, 1, {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"})
OTHERS = (
    Machine(
        name="India",
        folder="Ein Ört mit Leerzeichen",
        seed=2,
        umask=0o077,
        jobs=2,
        environment={"TZ": "Asia/Kolkata", "LC_ALL": "C", "PYTHONHASHSEED": "4242"},
    ),
    Machine(
        name="Turkey",
        folder="content",
        seed=3,
        umask=0o002,
        jobs=7,
        environment={
            "TZ": "America/St_Johns",
            "LC_ALL": "tr_TR.UTF-8",
            "LANG": "tr_TR.UTF-8",
            "PYTHONHASHSEED": "random",
            "PYTHONUTF8": "0",
            "SOURCE_DATE_EPOCH": "1",
            "HOME": "/nonexistent",
            "NO_COLOR": "1",
        },
    ),
)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> SiteTest:
    return copy_demonstration(tmp_path_factory.mktemp("demonstration"), ingest=False)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> SiteTest:
    """A site of so many pages that a build with several jobs uses several processes."""
    return write_large_site(tmp_path_factory.mktemp("large"), entries=600)


def scattered(site: SiteTest, folder: Path, machine: Machine) -> SiteTest:
    """A copy of a site whose files were made in another order, at other times, under another name."""
    copy = SiteTest(folder)
    copy.remove("config.yaml")
    paths = [path for path in sorted(site.folder.rglob("*")) if path.is_file()]
    chance = random.Random(machine.seed)
    chance.shuffle(paths)
    for path in paths:
        place = path.relative_to(site.folder).as_posix()
        if not place.startswith((".dateline/", "public/")):
            copy.write(place, path.read_bytes())
            moment = chance.randrange(10**9, 2 * 10**9)
            os.utime(copy.folder / place, (moment, moment))
    copy.folder = copy.folder.rename(folder / machine.folder)
    return copy


def on(machine: Machine, site: SiteTest, *arguments: str) -> None:
    """Run a command in a process of its own, as on this machine."""
    former = os.umask(machine.umask)
    try:
        ran = site.spawn(*arguments, **machine.environment)
    finally:
        os.umask(former)
    assert ran.code == 0, ran.err


def ingested(site: SiteTest, folder: Path, machine: Machine) -> dict[str, bytes]:
    copy = scattered(site, folder, machine)
    on(machine, copy, "ingest", "--now", DEMONSTRATION_NOW)
    return tree(copy.folder / "content")


def built(site: SiteTest, folder: Path, machine: Machine) -> dict[str, bytes]:
    copy = scattered(site, folder, machine)
    on(machine, copy, "build", "--now", NOW, "--jobs", str(machine.jobs))
    return tree(copy.folder / "public")


@pytest.fixture(scope="module")
def ingested_here(demonstration: SiteTest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return ingested(demonstration, tmp_path_factory.mktemp("here"), PLAIN)


@pytest.fixture(scope="module")
def built_here(demonstration: SiteTest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return built(demonstration, tmp_path_factory.mktemp("here"), PLAIN)


def assert_same(here: dict[str, bytes], there: dict[str, bytes]) -> None:
    """The names first, then what differs by name: no test report wants a whole site in it."""
    assert list(here) == list(there)
    assert [path for path, payload in here.items() if there[path] != payload] == []


@pytest.mark.parametrize("other", OTHERS, ids=lambda machine: machine.name)
def test_ingest_gives_the_same_bytes_everywhere(demonstration, ingested_here, tmp_path, other):
    assert_same(ingested_here, ingested(demonstration, tmp_path, other))


@pytest.mark.parametrize("other", OTHERS, ids=lambda machine: machine.name)
def test_a_build_gives_the_same_bytes_everywhere(demonstration, built_here, tmp_path, other):
    """The list of published files too, and whatever else lies in public/."""
    assert_same(built_here, built(demonstration, tmp_path, other))


def test_several_processes_give_the_bytes_of_one(large, tmp_path):
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    assert_same(built(large, tmp_path / "here", PLAIN), built(large, tmp_path / "there", OTHERS[0]))


def test_building_again_writes_nothing(demonstration, tmp_path):
    site = scattered(demonstration, tmp_path, PLAIN)
    site.build()
    before = {path: path.stat().st_mtime_ns for path in (site.folder / "public").rglob("*")}

    ran = site.build()

    assert before == {path: path.stat().st_mtime_ns for path in (site.folder / "public").rglob("*")}
    assert " 0 files written" in ran.out


def test_building_over_an_old_site_gives_the_bytes_of_a_new_one(demonstration, tmp_path):
    site = scattered(demonstration, tmp_path, PLAIN)
    site.write(
        "content/2020/01/soon-gone.md",
        "---\ntitle: Gone\nuid: gone\ndate: 2020-01-01T00:00:00Z\n---\n\nText\n",
    )
    site.build()
    site.remove("content/2020/01/soon-gone.md")
    site.build()
    again = tree(site.folder / "public")
    shutil.rmtree(site.folder / "public")
    site.build()

    assert again == tree(site.folder / "public")
