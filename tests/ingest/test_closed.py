"""ingest: what may not be read is told, and nothing is made twice because of it."""

from __future__ import annotations

import builtins
import os
import sqlite3
from pathlib import Path

import pytest
from driver import SiteTest
from talks_in_oslo import ENTRY, TEXT

from generator.ingest import shelf as shelves
from generator.ingest.sources import keep


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path)
    made.write("seeds/oslo.txt", TEXT)
    return made


def close(monkeypatch: pytest.MonkeyPatch, closed: Path) -> None:
    """Let a file or a folder be one that may not be read, as it cannot be made for whoever may read all."""
    scandir, opened = os.scandir, builtins.open

    def refuse(path: object) -> None:
        if Path(str(path)) == closed:
            raise PermissionError(13, "Permission denied", str(path))

    def scan(path="."):
        refuse(path)
        return scandir(path)

    def unlock(path, *arguments, **named):
        refuse(path)
        return opened(path, *arguments, **named)

    monkeypatch.setattr(os, "scandir", scan)
    monkeypatch.setattr(builtins, "open", unlock)


def entries(site: SiteTest) -> list[str]:
    return sorted(path.name for path in site.folder.glob("content/**/*.md"))


@pytest.mark.parametrize("is_remembered", [True, False])
@pytest.mark.parametrize("closed", [ENTRY, "content/2023/06", "content/2023", "content"])
def test_clipping_of_an_entry_that_cannot_be_read_is_no_second_entry(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, closed: str, *, is_remembered: bool
) -> None:
    """Nor is one made of another clipping, of which nobody can tell whether it has one there."""
    site.run("ingest")
    os.utime(site.folder / ENTRY, (1, 1))
    before = entries(site)
    if not is_remembered:
        (site.folder / ".dateline" / shelves.NAME).unlink()
    site.write("seeds/bergen.txt", TEXT.replace("Oslo", "Bergen"))
    with monkeypatch.context() as patched:
        close(patched, site.folder / closed)
        found = site.problems(command="ingest")

    assert [(one["code"], one["path"], one["severity"]) for one in found] == [
        ("cannot-read", closed, "error")
    ]
    assert entries(site) == before
    assert "2 clippings, 1 new." in site.run("ingest").out


@pytest.mark.parametrize("closed", ["seeds", "seeds/june"])
def test_folder_of_clippings_that_cannot_be_read_is_told(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    site.write("seeds/june/bergen.txt", TEXT.replace("Oslo", "Bergen"))
    close(monkeypatch, site.folder / closed)

    assert [(one["code"], one["path"]) for one in site.problems(command="ingest")] == [
        ("cannot-read", closed)
    ]


def test_without_the_folder_there_are_no_clippings(site: SiteTest) -> None:
    site.remove("seeds/oslo.txt")
    (site.folder / "seeds").rmdir()
    ran = site.run("ingest")

    assert (ran.code, ran.out) == (0, "0 clippings, 0 new.\n")


def test_clipping_beside_one_that_cannot_be_read_gets_another_name(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", close_to)

    assert keep(site.folder, "oslo", ".txt", b"Bergen").name == "oslo-2.txt"


def close_to(path: Path) -> bytes:
    """What reading a file gives that nobody may read."""
    raise PermissionError(13, "Permission denied", str(path))


def test_what_is_remembered_and_cannot_be_written_is_made_anew(
    site: SiteTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.run("ingest")
    connect, first = shelves._connect, []

    def connected(path: Path) -> sqlite3.Connection:
        db = connect(path)
        if not first:
            db.execute("PRAGMA query_only = ON")
        first.append(path)
        return db

    monkeypatch.setattr(shelves, "_connect", connected)
    site.write("seeds/bergen.txt", TEXT.replace("Oslo", "Bergen"))

    assert site.run("ingest").code == 0
    assert len(entries(site)) == 2


def test_a_link_that_leads_nowhere_is_no_place_for_a_clipping(site: SiteTest, tmp_path: Path) -> None:
    site.remove("seeds/oslo.txt")
    (site.folder / "seeds" / "oslo.txt").symlink_to(tmp_path / "elsewhere.txt")

    assert keep(site.folder, "oslo", ".txt", b"Bergen").name == "oslo-2.txt"
    assert not (tmp_path / "elsewhere.txt").exists()
