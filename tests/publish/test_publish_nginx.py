"""A folder that is published to, as nginx shows it, and as those who have subscribed see it."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import httpx
import pytest
from checks import ROOT
from driver import CONFIG, SiteTest
from servers import nginx
from sites import add_entry, publish, site_with

SETTINGS = """\
  types {
    text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; text/plain txt;
    application/xml xml; application/json json; application/manifest+json webmanifest; font/woff2 woff2;
  }
  charset utf-8;
  charset_types text/css text/javascript text/plain application/xml;
"""


def documented() -> str:
    """The settings that docs/publishing.md gives, for a site in a sub-path."""
    (block,) = re.findall(
        r"(?s)```nginx\n(.*?)```", (ROOT / "docs" / "publishing.md").read_text(encoding="utf-8")
    )
    changed = block.replace("listen 80;", "listen PORT;").replace("/var/www/digest", "WEB")
    assert changed.count("PORT") == changed.count("WEB") == 1
    return changed.replace("/404.html", "/repo/404.html").replace(
        "location /assets/", "location /repo/assets/"
    )


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    (tmp_path / "web" / "repo").mkdir(parents=True)
    config = CONFIG.replace("https://digest.example/", "https://digest.example/repo/")
    return site_with(
        tmp_path, "web: {kind: folder, path: ../web/repo, compress: [gzip]}", config=config, entries=6
    )


@pytest.fixture
def web(site: SiteTest, tmp_path: Path) -> Iterator[str]:
    with nginx(
        tmp_path / "nginx", (SETTINGS + documented()).replace("WEB", str(tmp_path / "web"))
    ) as address:
        publish(site)
        yield f"{address}/repo"


def test_pages_and_feeds_have_their_types(site: SiteTest, web: str) -> None:
    site.write("public/stories/talks/events.ics", "BEGIN:VCALENDAR")
    site.write("public/editions/1/1.epub", "PK")
    publish(site)
    kinds = {
        url: httpx.get(web + url).headers["content-type"]
        for url in (
            "/",
            "/2024/01/story-1/",
            "/rss.xml",
            "/atom.xml",
            "/feed.json",
            "/sitemap.xml",
            "/stories/talks/events.ics",
            "/editions/1/1.epub",
        )
    }

    assert kinds == {
        "/": "text/html; charset=utf-8",
        "/2024/01/story-1/": "text/html; charset=utf-8",
        "/rss.xml": "application/rss+xml",
        "/atom.xml": "application/atom+xml",
        "/feed.json": "application/feed+json",
        "/sitemap.xml": "application/xml; charset=utf-8",
        "/stories/talks/events.ics": "text/calendar",
        "/editions/1/1.epub": "application/epub+zip",
    }


def test_everything_that_a_page_needs_is_there(site: SiteTest, web: str) -> None:
    for url in ("/", "/2024/01/story-1/", "/tags/"):
        page = httpx.get(web + url).text
        for link in {*re.findall(r'(?:href|src)="(/repo/[^"#]*)', page)}:
            answer = httpx.get(web + link.removeprefix("/repo"))
            assert answer.status_code == 200, link
            if "/assets/" in link:
                assert "immutable" in answer.headers["cache-control"]


def test_a_page_that_is_not_there_is_the_sites_own(site: SiteTest, web: str) -> None:
    answer = httpx.get(f"{web}/no/such/page/")

    assert answer.status_code == 404
    assert answer.text == site.page("/404.html")
    assert httpx.get(f"{web}/.dateline-published").status_code == 404


def test_compressed_copies_are_what_is_sent(site: SiteTest, web: str) -> None:
    with httpx.stream("GET", f"{web}/", headers={"Accept-Encoding": "gzip"}) as answer:
        raw = b"".join(answer.iter_raw())

    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw).decode() == site.page("/")
    assert httpx.get(f"{web}/", headers={"Accept-Encoding": "identity"}).text == site.page("/")


def test_what_did_not_change_keeps_its_etag(site: SiteTest, web: str) -> None:
    plain = {"Accept-Encoding": "identity"}
    before = {url: httpx.get(web + url, headers=plain) for url in ("/2024/01/story-0/", "/atom.xml")}
    again = httpx.get(
        f"{web}/atom.xml", headers={**plain, "If-None-Match": before["/atom.xml"].headers["etag"]}
    )
    add_entry(site, 9, tags="[Other]")
    publish(site)
    after = {url: httpx.get(web + url, headers=plain) for url in before}

    assert again.status_code == 304
    assert before["/2024/01/story-0/"].headers["etag"] == after["/2024/01/story-0/"].headers["etag"]
    assert before["/atom.xml"].headers["etag"] != after["/atom.xml"].headers["etag"]


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_subscribers_see_the_new_entry_once(site: SiteTest, web: str, name: str) -> None:
    """As a feed reader does it: conditional GET, and what has an id that it does not know is new."""
    reader = Reader(f"{web}/{name}")

    assert 6 == len(reader.look())
    assert [] == reader.look()
    assert 304 == reader.status
    publish(site)
    assert [] == reader.look()
    assert 304 == reader.status
    add_entry(site, 7)
    publish(site)
    assert ["Story 7"] == reader.look()
    assert 200 == reader.status
    assert [] == reader.look()
    site.edit("content/2024/story-7.md", "Story 7", "Story 7, corrected")
    publish(site)
    assert [] == reader.look(), "another headline makes no new entry"
    assert 304 != reader.status


class Reader:
    """A feed reader that remembers what it has seen."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._seen: set[str] = set()
        self._etag: Any = None
        self._modified: Any = None
        self.status = 0

    def look(self) -> list[str]:
        """The headlines that are new."""
        found = feedparser.parse(self._address, etag=self._etag, modified=self._modified)
        self.status = found.status
        if found.status == 304:
            return []
        assert not found.bozo
        self._etag, self._modified = found.get("etag"), found.get("modified")
        fresh = [one.title for one in found.entries if one.id not in self._seen]
        self._seen |= {one.id for one in found.entries}
        return fresh
