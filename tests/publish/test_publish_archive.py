"""publish --archive: one file with everything, byte for byte the same each time."""

from __future__ import annotations

import json
import os
import tarfile
import zipfile
from pathlib import Path

import pytest
from driver import SiteTest, entry
from sites import publish


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path, f"== content/talks.md\n{entry()}")


@pytest.mark.parametrize("ending", ["tar.gz", "tgz", "tar", "zip"])
def test_an_archive_has_all_of_the_site_and_the_same_bytes_each_time(site: SiteTest, ending: str) -> None:
    place = site.folder.parent / f"site.{ending}"
    ran = publish(site, "--archive", str(place))
    first = place.read_bytes()
    for path in (site.folder / "public").rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o755)
    old = os.umask(0o077)
    try:
        site.spawn("publish", "--archive", str(place), "--now", "2025-06-02T12:00:00Z", TZ="Asia/Tokyo")
    finally:
        os.umask(old)

    assert ran.code == 0, ran.err
    assert place.read_bytes() == first
    if ending == "zip":
        with zipfile.ZipFile(place) as packed:
            found = {name: packed.read(name) for name in packed.namelist()}
    else:
        with tarfile.open(place) as archive:
            found = {member.name: archive.extractfile(member).read() for member in archive}  # type: ignore[union-attr]
            assert {(0, 0, 0, 0o644)} == {(one.mtime, one.uid, one.gid, one.mode) for one in archive}
    assert site.public() == found
    assert {"_headers", "_redirects", "404.html"} <= set(found)


def test_an_archive_is_not_put_into_what_is_published(site: SiteTest) -> None:
    assert publish(site, "--archive", str(site.folder / "public" / "x.zip")).code == 2
    assert publish(site, "--archive", str(site.folder / "seeds" / ".." / "public" / "x.zip")).code == 2
    assert publish(site, "--archive", str(site.folder.parent / "x.rar")).code == 2


def test_an_archive_is_not_put_among_what_people_write(site: SiteTest) -> None:
    site.write("seeds/page.zip", "a saved page")
    ran = publish(site, "--archive", str(site.folder / "seeds" / "page.zip"))

    assert ran.code == 2
    assert "is where people write" in ran.err
    assert "a saved page" == site.read("seeds/page.zip")


def test_a_place_that_cannot_be_written_is_reported(site: SiteTest) -> None:
    (site.folder.parent / "file").write_text("")
    ran = publish(site, "--archive", str(site.folder.parent / "file" / "x.zip"))

    assert ran.code == 1
    assert "publish-failed" in ran.err


def test_a_dry_run_writes_none(site: SiteTest) -> None:
    ran = publish(site, "--archive", str(site.folder.parent / "x.zip"), "--dry-run")

    assert ran.code == 0
    assert not (site.folder.parent / "x.zip").exists()


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_programs_are_told_what_it_has(site: SiteTest, more: tuple[str, ...]) -> None:
    place = site.folder.parent / "x.zip"
    ran = publish(site, "--archive", str(place), "--format", "json", *more)
    size = place.stat().st_size if place.exists() else 0

    assert json.loads(ran.out) == {
        "archive": "x.zip",
        "files": len(site.public()),
        "bytes": size,
        "problems": [],
    }
