"""`dateline serve`: what it answers, what it refuses, and that it follows every edit."""

from __future__ import annotations

import asyncio
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import httpx
import pytest
from chromium import chromium
from driver import CONFIG, SiteTest, entry
from watchfiles import Change

from generator.ground.diagnostics import Diagnostic, Position, Severity
from generator.serve import builder as builder_module
from generator.serve import line, watching
from generator.serve.answers import application
from generator.serve.builder import Builder
from generator.serve.preview import FOLDER, Outcome, Preview
from generator.serve.watching import is_edit
from generator.writers import artifacts

if TYPE_CHECKING:
    from playwright.sync_api import Locator, LocatorAssertions, Page, PageAssertions

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
TALKS = "content/2024/talks.md"
URL = "/2024/01/talks/"
PATIENCE = 60  # seconds: a busy machine takes its time, and nothing waits longer than it must
"""Seconds to wait for what takes a fraction of one, on a machine that has much else to do."""


def problem(**more: str) -> Diagnostic:
    at = Position(path=TALKS, line=3, column=7, excerpt="uid: <b>&")
    words = {"code": "bad-uid", "message": "not a <uid>: `<b>`", "hint": "write & mend", **more}
    return Diagnostic(severity=Severity.ERROR, at=at, **words)


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path)
    made.write(TALKS, entry(draft="true", aliases="[/old/]"))
    return made


@pytest.fixture
def preview() -> Preview:
    return Preview()


class Client:
    """Asks the application without a network between them."""

    def __init__(self, preview: Preview, host: str = "127.0.0.1") -> None:
        self._app = application(preview, host, 8000)

    def request(self, method: str, url: str, headers: dict[str, str] | None = None) -> httpx.Response:
        path = unquote(url.partition("?")[0])  # as uvicorn does it; httpx would resolve `..` first

        async def as_written(scope, receive, send) -> None:
            await self._app({**scope, "path": path}, receive, send)

        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=as_written)
            async with httpx.AsyncClient(transport=transport) as client:
                return await client.request(method, f"http://127.0.0.1:8000{url}", headers=headers)

        return asyncio.run(ask())

    def get(self, url: str, headers: dict[str, str] | None = None) -> httpx.Response:
        return self.request("GET", url, headers)


@pytest.fixture
def client(site: SiteTest, preview: Preview) -> Client:
    preview.update(Builder(site.folder).build(NOW))
    return Client(preview)


# -- what it answers


def test_page_is_served_with_the_script_that_reloads_it(client) -> None:
    answer = client.get(URL)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    script = (
        r'<script src="/_dateline/reload.js" data-seen="\w+\.\w+"></script>\n<script [^>]+></script>\n</body>'
    )
    assert re.search(script, answer.text)


def test_preview_is_built_in_a_folder_of_its_own_and_files_have_no_script(site, client) -> None:
    built = (site.folder / FOLDER / "2024/01/talks/index.html").read_text()

    assert "_dateline" not in built
    assert not (site.folder / "public").exists()
    assert "Officials met" in client.get(URL).text


@pytest.mark.parametrize(
    ("url", "media_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/rss.xml", "application/rss+xml; charset=utf-8"),
        ("/atom.xml", "application/atom+xml; charset=utf-8"),
        ("/feed.json", "application/feed+json; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/feeds/feeds.opml", "text/x-opml; charset=utf-8"),
        ("/_dateline/reload.js", "text/javascript; charset=utf-8"),
        ("/_dateline/errors.css", "text/css; charset=utf-8"),
    ],
)
def test_media_types(client, url, media_type) -> None:
    answer = client.get(url)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type


def test_feed_is_served_byte_for_byte(site, client) -> None:
    assert client.get("/atom.xml").content == (site.folder / FOLDER / "atom.xml").read_bytes()


def test_headers_are_those_that_hosts_are_told(client) -> None:
    page = client.get("/")
    sheet = re.search(r'href="(/assets/style\.\w+\.css)"', page.text)[1]

    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"
    assert "immutable" in client.get(sheet).headers["cache-control"]


def test_folder_without_its_slash_redirects(client) -> None:
    answer = client.get(f"{URL[:-1]}?a=1")

    assert answer.status_code == 301
    assert answer.headers["location"] == f"{URL}?a=1"


def test_alias_redirects(client) -> None:
    answer = client.get("/old/")

    assert answer.status_code == 301
    assert answer.headers["location"] == URL


def test_address_of_several_lines_gets_the_404_page_too(client) -> None:
    for path in ("/nowhere%0A/", "/nowhere/%0Ahere/", "/%0A"):
        assert client.get(path).content == client.get("/nowhere/").content


def test_unknown_address_gets_the_404_page_which_reloads_too(client) -> None:
    answer = client.get("/nowhere/")

    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.text
    assert "/_dateline/reload.js" in answer.text


def test_page_that_has_not_changed_is_not_sent_again(client) -> None:
    tag = client.get(URL).headers["etag"]

    for known in (tag, f'"other", W/{tag}', "*"):
        answer = client.get(URL, headers={"If-None-Match": known})
        assert answer.status_code == 304
        assert answer.content == b""
    assert client.get(URL, headers={"If-None-Match": '"other"'}).status_code == 200


def test_head_is_answered(client) -> None:
    answer = client.request("HEAD", URL)

    assert answer.status_code == 200
    assert answer.headers["content-length"] == client.get(URL).headers["content-length"]
    assert client.request("HEAD", "/_dateline/events").status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_other_methods_are_refused(client, method) -> None:
    assert client.request(method, URL).status_code == 405
    assert client.request(method, "/_dateline/events").status_code == 405


def test_site_under_a_sub_path_is_served_there(tmp_path, preview) -> None:
    site = SiteTest(tmp_path, config=CONFIG.replace("digest.example/", "digest.example/repo/"))
    site.write(TALKS, entry(aliases="[/old/]"))
    preview.update(Builder(site.folder).build(NOW))
    client = Client(preview)
    assert client.get("/").headers["location"] == "/repo/"
    assert client.get("/repo").headers["location"] == "/repo/"
    assert client.get("/repo/old/").headers["location"] == f"/repo{URL}"
    assert client.get(f"/repo{URL}").status_code == 200
    assert "content-security-policy" in client.get(f"/repo{URL}").headers
    assert client.get(URL).status_code == 404
    assert client.get("/repository/").status_code == 404


def test_page_whose_body_is_not_closed_gets_the_script_too(site, preview) -> None:
    site.write("layouts/404.html", "<p>Gone")
    preview.update(Builder(site.folder).build(NOW))
    client = Client(preview)
    assert re.match(r"<p>Gone<link [^>]+>\n<script src=", client.get("/nowhere/").text)


# -- what it refuses


@pytest.mark.parametrize(
    "path",
    [
        "/../config.yaml",
        "/%2e%2e/%2e%2e/config.yaml",
        "/..%2f..%2fconfig.yaml",
        "/a/..%5c..%5c..%5cconfig.yaml",
        "/%00",
        "/index.html%00.txt",
        "//2024/01/talks/",
        "//2024/01/talks",
        "/./index.html",
        "/.dateline-manifest",
        "/_headers",
        "/_redirects",
        "/2024",
        "/index.html/",
        "/%ff%fe/",
        "/" + "a" * 5000,
    ],
)
def test_path_that_is_no_file_of_the_site(client, path) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_link_that_leads_out_of_the_folder_is_not_followed(site, client) -> None:
    folder = site.folder / FOLDER
    (folder / "secret.txt").symlink_to(site.folder / "config.yaml")
    (folder / "outside").symlink_to(site.folder)
    (folder / "inside.txt").symlink_to(folder / "robots.txt")

    assert client.get("/secret.txt").status_code == 404
    assert client.get("/outside/config.yaml").status_code == 404
    assert client.get("/inside.txt").status_code == 200


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("localhost:8000", 200),
        ("LOCALHOST:8000", 200),
        ("[::1]:8000", 200),
        ("evil.example:8000", 421),
        ("127.0.0.1.evil.example:8000", 421),
        ("localhost", 421),
        ("localhost:9000", 421),
        ("192.168.1.5:8000", 421),
        ("[::1]", 421),
        ("", 421),
    ],
)
def test_only_names_of_this_server_are_answered_to(client, host, status) -> None:
    """Or any web page could read the drafts, under a name of its own that leads to 127.0.0.1."""
    for url in (URL, "/_dateline/events?seen=x", "/nowhere/"):
        expected = 404 if status == 200 and url == "/nowhere/" else status

        assert client.get(url, headers={"Host": host}).status_code == expected


def test_host_that_was_asked_for_is_answered_to(site, preview) -> None:
    preview.update(Builder(site.folder).build(NOW))
    client = Client(preview, "desk.example")
    assert client.get(URL, headers={"Host": "desk.example:8000"}).status_code == 200


def test_server_for_all_addresses_answers_to_numbers_but_not_to_names(site, preview) -> None:
    preview.update(Builder(site.folder).build(NOW))
    client = Client(preview, "0.0.0.0")
    assert client.get(URL, headers={"Host": "192.168.1.5:8000"}).status_code == 200
    assert client.get(URL, headers={"Host": "evil.example:8000"}).status_code == 421


def test_events_are_for_pages_of_this_server(client) -> None:
    def ask(origin: str) -> int:
        return client.get("/_dateline/events?seen=x", headers={"Origin": origin}).status_code

    assert ask("http://127.0.0.1:8000") == 200
    assert ask("https://127.0.0.1:8000") == 403
    assert ask("http://evil.example") == 403
    assert ask("http://localhost:8000") == 403
    assert ask("null") == 403


# -- problems


def test_without_a_good_build_there_are_only_the_problems(preview) -> None:
    preview.update(Outcome(problems=(problem(),)))
    client = Client(preview)
    for url in ("/", "/atom.xml", "/nowhere/"):
        answer = client.get(url)
        assert answer.status_code == 500
        assert f"{TALKS}:3:7" in answer.text
        assert "/_dateline/reload.js" in answer.text
        assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert client.get("/_dateline/errors.css").status_code == 200


def test_problems_are_shown_over_the_last_good_page_until_they_are_mended(client, preview) -> None:
    good = preview.state.site
    preview.update(Outcome(problems=(problem(),)))
    bad = client.get(URL)
    assert bad.status_code == 200
    assert "Officials met" in bad.text
    assert f"{TALKS}:3:7" in bad.text
    assert "1 error keeps the site from being built" in bad.text
    assert TALKS in client.get("/nowhere/").text
    assert TALKS not in client.get("/atom.xml").text

    preview.update(Outcome(site=good))

    assert TALKS not in client.get(URL).text


def test_everything_in_a_problem_is_escaped_and_the_caret_stands_below_its_place(client, preview) -> None:
    preview.update(Outcome(problems=(problem(),)))
    text = client.get(URL).text

    assert "not a &lt;uid&gt;: `&lt;b&gt;`" in text
    assert "3 | uid: &lt;b&gt;&amp;\n  |       ^</pre>" in text
    assert "help: write &amp; mend" in text


def test_errors_come_before_warnings(client, preview) -> None:
    warning = Diagnostic(
        code="stray-file", severity=Severity.WARNING, message="stray", at=Position(path="content/a.txt")
    )
    preview.update(Outcome(problems=(warning, problem())))
    text = client.get(URL).text

    assert text.index("bad-uid") < text.index("stray-file")
    assert "1 error keeps" in text


def test_problem_page_needs_no_inline_style_or_script(client, preview) -> None:
    preview.update(Outcome(problems=(problem(),), fault="Traceback"))
    over = client.get(URL).text
    other = Client(Preview())
    alone = other.get("/").text

    for text in (over, alone):
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?! src=| type=\"application/ld)", text)


def test_warnings_alone_do_not_cover_a_page(site, preview) -> None:
    site.write("content/notes.txt", "x")
    outcome = Builder(site.folder).build(NOW)
    preview.update(outcome)

    assert [found.code for found in outcome.problems] == ["stray-file"]
    client = Client(preview)
    assert "stray-file" not in client.get(URL).text


def test_fault_of_our_own_is_shown_as_a_traceback(site, client, preview, monkeypatch) -> None:
    def fail(*_: object, **_more: object) -> None:
        raise ZeroDivisionError("<oh>")

    site.edit(TALKS, "met", "parted")
    monkeypatch.setattr(builder_module, "build", fail)
    outcome = Builder(site.folder).build(NOW)
    preview.update(outcome)
    text = client.get(URL).text

    assert outcome.fault.startswith("Traceback")
    assert "ZeroDivisionError: &lt;oh&gt;" in text
    assert "a fault of its own" in text


# -- versions


def test_version_changes_only_with_what_is_shown(site, preview) -> None:
    def version_after(outcome: Outcome) -> str:
        preview.update(outcome)
        return preview.state.version

    built = version_after(Builder(site.folder).build(NOW))
    same = version_after(Builder(site.folder).build(NOW))
    site.edit(TALKS, "met", "parted")
    edited = version_after(Builder(site.folder).build(NOW))
    broken = version_after(Outcome(problems=(problem(),)))
    still = version_after(Outcome(problems=(problem(),)))
    quoted = Position(path=TALKS, line=3, column=7, excerpt="uid: <i>&")
    requoted = version_after(Outcome(problems=(replace(problem(), at=quoted),)))
    mended = version_after(Builder(site.folder).build(NOW))

    assert built == same
    assert broken == still
    assert len({built, edited, broken, requoted, mended}) == 5


@pytest.mark.parametrize("keeps", [False, True])
def test_two_servers_of_one_site_both_hear_of_an_edit(site, keeps) -> None:
    """Both build in the same folder, so for the second there is nothing left to write."""
    servers = [(Builder(site.folder), Preview()) for _ in range(2)]
    versions = []
    for word in ("met", "parted", "came"):
        site.edit(TALKS, "Officials", f"Officials {word}")
        for builder, preview in servers:
            preview.update(builder.build(NOW))
            assert not keeps or builder.keep()
        versions.append([preview.state.version for _, preview in servers])

    assert len(set(map(tuple, versions))) == 3
    assert all(len(set(own)) == 3 for own in zip(*versions, strict=True))


def test_server_mends_what_another_one_built_that_was_behind_it(site) -> None:
    site.write("content/2024/calls.md", entry("Calls resume", uid="a002"))
    first, second = Builder(site.folder), Builder(site.folder)
    first.build(NOW)
    whole = pages(site)
    site.edit(TALKS, "met", "parted")
    second.build(NOW)
    site.edit(TALKS, "parted", "met")
    first.build(NOW)

    assert whole == pages(site)


# -- what is remembered between builds


def pages(site: SiteTest) -> dict[str, bytes]:
    """The files of the preview."""
    folder = site.folder / FOLDER
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_server_that_starts_again_shows_what_is_there_and_its_warnings(site) -> None:
    site.write("content/notes.txt", "x")
    former = Builder(site.folder)
    built = former.build(NOW)
    former.keep()
    stamps = [path.stat().st_mtime_ns for path in (site.folder / FOLDER).rglob("*")]
    again = Builder(site.folder).build(NOW)

    assert again.site == built.site
    assert again.pages == built.pages
    assert [problem.code for problem in again.problems] == ["stray-file"]
    assert stamps == [path.stat().st_mtime_ns for path in (site.folder / FOLDER).rglob("*")]


def test_what_is_remembered_is_written_when_there_is_time(site) -> None:
    builder = Builder(site.folder)
    builder.build(NOW)
    assert not list((site.folder / ".dateline/memory").glob("*/index"))

    assert builder.keep()
    assert list((site.folder / ".dateline/memory").glob("*/index"))


@pytest.mark.parametrize("lost", [".dateline/memory", ".dateline/serve", ".dateline"])
def test_folders_may_go_while_the_server_runs(site, lost) -> None:
    builder = Builder(site.folder)
    builder.build(NOW)
    assert builder.keep()
    whole = pages(site)
    site.edit(TALKS, "met", "parted")
    shutil.rmtree(site.folder / lost)
    outcome = builder.build(NOW)
    builder.keep()

    assert outcome.site is not None
    assert pages(site).keys() == whole.keys()
    assert pages(site) == pages_of_a_new_build(site)


def pages_of_a_new_build(site: SiteTest) -> dict[str, bytes]:
    shutil.rmtree(site.folder / ".dateline")
    Builder(site.folder).build(NOW)
    return pages(site)


def test_file_that_someone_changed_in_the_folder_is_made_again(site) -> None:
    builder = Builder(site.folder)
    builder.build(NOW)
    assert builder.keep()
    site.write(str(FOLDER / "index.html"), "by hand")
    site.edit(TALKS, "Officials met", "Officials parted")
    builder.build(NOW)

    # the home page may show the edit, and be made again for that; robots.txt does not
    site.write(str(FOLDER / "robots.txt"), "by hand")
    assert not builder.keep()
    builder.build(NOW)
    assert builder.keep()
    assert "by hand" not in (site.folder / FOLDER / "robots.txt").read_text()
    assert pages(site) == pages_of_a_new_build(site)


def test_after_a_failed_build_the_files_are_looked_at(site, monkeypatch) -> None:
    """What could not be published in full may have left some files new."""
    builder = Builder(site.folder)
    builder.build(NOW)
    builder.keep()
    whole = pages(site)
    site.edit(TALKS, "met", "parted")
    with monkeypatch.context() as patched:
        patched.setattr(artifacts.Folder, "finish", refuse)
        outcome = builder.build(NOW)
    assert [problem.code for problem in outcome.problems] == ["cannot-write"]
    assert builder.keep()
    assert whole != pages(site)

    site.edit(TALKS, "parted", "met")
    builder.build(NOW)

    assert whole == pages(site)


def refuse(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_edit_within_a_failed_build_is_not_forgotten(site) -> None:
    builder = Builder(site.folder)
    builder.build(NOW)
    site.edit(TALKS, "title:", "titel:")
    assert builder.build(NOW).site is None
    assert builder.keep()
    site.edit(TALKS, "titel: Talks resume", "title: Talks end")

    assert builder.build(NOW).site is not None
    assert b"Talks end" in (site.folder / FOLDER / URL[1:] / "index.html").read_bytes()
    assert pages(site) == pages_of_a_new_build(site)


def test_long_build_tells_how_far_it_has_got(monkeypatch) -> None:
    monkeypatch.setattr(line, "_SILENCE", -1)
    said: list[str] = []
    tell = line._telling(said.append)
    tell("rendering", 100, 200)
    tell("rendering", 200, 200)

    assert said == ["  rendering: 100 of 200"]


def test_page_of_another_version_is_told_to_reload_at_once(client) -> None:
    answer = client.get("/_dateline/events?seen=former")

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert "event: reload" in answer.text


def test_who_waits_hears_of_the_next_version_and_of_the_end() -> None:
    async def run() -> tuple[bool, bool, bool]:
        preview = Preview()
        too_soon = await preview.is_new("", 0.01)
        waiting = asyncio.create_task(preview.is_new("", 60))
        await asyncio.sleep(0)
        preview.update(Outcome(problems=(problem(),)))
        told = await waiting
        waiting = asyncio.create_task(preview.is_new(preview.state.version, 60))
        await asyncio.sleep(0)
        preview.close()
        return too_soon, told, await waiting

    assert asyncio.run(asyncio.wait_for(run(), 10)) == (False, True, False)


def test_who_looks_at_pages_can_be_asked_while_they_are_answered() -> None:
    """A build asks in its own thread, and requests are answered in others."""
    preview, ended = Preview(), threading.Event()

    def answer() -> None:
        while not ended.is_set():
            preview.has_shown("index.html")

    answering, interval = threading.Thread(target=answer), sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    answering.start()
    try:
        asked = [preview.audience() for _ in range(50_000)]
    finally:
        ended.set()
        answering.join()
        sys.setswitchinterval(interval)

    assert asked[-1] == ["index.html"]


def test_files_that_do_not_matter() -> None:
    folders = (Path("/site/content"), Path("/site/layouts"))
    matter = [
        "content/a.md",
        "content/2024/talks.md",
        "layouts/base.html",
        "content",
        "layouts/assets/style.css",
    ]
    vain = [
        "content/.a.md.swp",
        "content/a.md~",
        "content/#a.md#",
        "content/4913",
        "content/.git/x",
        "content/a.tmp",
    ]

    assert all(is_edit(Path("/site", name), folders) for name in matter)
    assert not any(is_edit(Path("/site", name), folders) for name in vain)


def test_files_are_looked_through_where_they_cannot_be_watched(site, monkeypatch) -> None:
    real = watching.awatch
    said: list[str] = []

    def awatch(*folders, force_polling, **more):
        if not force_polling:
            raise OSError("too many watches")
        return real(*folders, force_polling=True, poll_delay_ms=20, **more)

    async def first_edit() -> set[str]:
        stopping = asyncio.Event()
        async with aclosing(watching.edits(site.folder, stopping, said.append)) as found:
            assert await anext(found) == frozenset()
            os.utime(site.folder / TALKS, (2e9, 2e9))  # times are compared by the second
            return {path.name for _, path in await anext(found)}

    monkeypatch.setattr(watching, "awatch", awatch)

    assert asyncio.run(asyncio.wait_for(first_edit(), PATIENCE)) == {"talks.md"}
    assert said == ["Files cannot be watched (too many watches); they are looked through instead."]


def test_an_empty_set_comes_first_also_where_something_is_edited_at_once(site, monkeypatch) -> None:
    path = site.folder / TALKS

    async def awatch(*_folders, **_more):
        yield {(Change.modified, str(path))}

    async def first_two() -> list[watching.Edits]:
        async with aclosing(watching.edits(site.folder, asyncio.Event(), print)) as found:
            return [await anext(found), await anext(found)]

    monkeypatch.setattr(watching, "awatch", awatch)

    assert asyncio.run(first_two()) == [frozenset(), {(Change.modified, path)}]


@pytest.mark.parametrize("turns", range(6))
def test_a_wait_that_is_ended_as_an_edit_comes_ends(turns: int) -> None:
    """Turns of the loop between the edit and the end: in one of them the edit is half noticed."""

    async def waited() -> bool:
        edit = asyncio.Event()
        waiting = asyncio.create_task(line._within(PATIENCE, edit))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        edit.set()
        for _ in range(turns):
            await asyncio.sleep(0)
        was_over = waiting.done()
        waiting.cancel()
        await asyncio.wait([waiting])
        return was_over or waiting.cancelled()

    assert asyncio.run(waited())


# -- the command


class Serving:
    """A server in a process of its own."""

    def __init__(self, site: SiteTest, *arguments: str) -> None:
        command = [sys.executable, "-m", "generator", "--site", str(site.folder), "serve", *arguments]
        flags = subprocess.CREATE_NEW_PROCESS_GROUP if sys.platform == "win32" else 0
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            creationflags=flags,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        self.said: list[str] = []
        self._reader = threading.Thread(
            target=lambda: self.said.extend(iter(self.process.stdout.readline, ""))
        )
        self._reader.start()
        self.host, self.port, self.path = "", 0, ""
        address = until(
            lambda: re.search(r"Serving http://(\S+):(\d+)(/\S*)", self.all_said()), self.all_said
        )
        self.host, self.port, self.path = address[1], int(address[2]), address[3]

    def all_said(self) -> str:
        return "".join(list(self.said))

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def until_page(self, path: str, holds: Callable[[str], bool]) -> str:
        def look() -> str:
            text = self.get(path)[1]
            return text if holds(text) else ""

        return until(look, self.all_said)

    def stop(self, number: int = signal.SIGINT) -> tuple[int, float]:
        """Its exit code, and how long it took."""
        began = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(PATIENCE)
        return code, time.monotonic() - began

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        self.process.stdout.close()


def until(look: Callable[[], object], why: Callable[[], str]):
    """What a look gives as soon as it gives something."""
    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, f"waited in vain: {why()}"
        time.sleep(0.02)
    return found


@contextmanager
def serving(site: SiteTest, *arguments: str) -> Iterator[Serving]:
    server = Serving.__new__(Serving)
    try:
        server.__init__(site, *arguments)
        yield server
    finally:
        server.end()


needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")


@needs_signals
def test_server_follows_every_edit_and_ends_well(site: SiteTest) -> None:
    # another entry, so that there is one left while the first is broken
    site.write("content/2024/calls.md", entry("Calls resume", uid="a002"))
    with serving(site, "--port", "0") as server:
        assert "Officials met" in server.get(URL)[1]
        for path in ("/../../config.yaml", "/..%2f..%2fconfig.yaml", "/%2e%2e/%2e%2e/config.yaml"):
            assert server.get(path)[0] == 404

        site.edit(TALKS, "Officials met", "Officials parted")
        server.until_page(URL, lambda text: "Officials parted" in text)

        site.edit(TALKS, "date: 2024-01-09T10:00:00Z", "date: 2024-13-09T10:00:00Z")
        broken = server.until_page(URL, lambda text: f"{TALKS}:4:" in text)
        assert "Officials parted" in broken
        assert "error[bad-date]" in broken
        assert "2024-13-09T10:00:00Z" in broken

        site.edit(TALKS, "date: 2024-13-09T10:00:00Z", "date: 2024-01-09T10:00:00Z")
        server.until_page(URL, lambda text: "Officials parted" in text and f"{TALKS}:" not in text)

        site.edit("config.yaml", "Test Digest", "Quest Digest")
        server.until_page("/", lambda text: "Quest Digest" in text)

        site.write("layouts/404.html", "Own words")
        server.until_page("/nowhere/", lambda text: "Own words" in text)

        site.write("layouts/404.html", "{{ nonsense }}")
        server.until_page("/nowhere/", lambda text: "layouts/404.html:1:4" in text)
        site.write("layouts/404.html", "Own words")

        site.write("seeds/clipping.txt", "A clipping")
        until(lambda: "seeds/clipping.txt: `dateline ingest`" in server.all_said(), server.all_said)

        shutil.rmtree(site.folder / "content")
        site.write(TALKS, entry(text="Officials came back."))
        server.until_page(URL, lambda text: "Officials came back" in text)
        site.edit(TALKS, "came back", "stayed")
        server.until_page(URL, lambda text: "Officials stayed" in text)

        shutil.rmtree(site.folder / ".dateline")
        server.until_page(URL, lambda text: "Officials stayed" in text)

        with socket.create_connection((server.host, server.port), timeout=PATIENCE) as listener:
            seen = re.search(r'data-seen="(\S+)"', server.get(URL)[1])[1]
            asked = f"GET /_dateline/events?seen={seen} HTTP/1.1\r\nHost: {server.host}:{server.port}\r\n\r\n"
            listener.sendall(asked.encode())
            assert b"200 OK" in listener.recv(4096)
            code, seconds = server.stop()

        assert code == 0
        assert seconds < 3
        assert "Traceback" not in server.all_said(), server.all_said()
        assert not (site.folder / "public").exists()


@needs_signals
def test_server_tells_of_problems_from_the_first_build_on_and_ends_at_sigterm(site: SiteTest) -> None:
    site.edit(TALKS, "title:", "titel:")
    with serving(site, "--port", "0") as server:
        status, text = server.get("/")
        assert status == 500
        assert f"{TALKS}:2:1" in text
        assert f"{TALKS}:2:1: error[unknown-key]" in server.all_said()

        site.edit(TALKS, "titel:", "title:")
        server.until_page("/", lambda text: "Talks resume" in text)
        code, seconds = server.stop(signal.SIGTERM)

        assert code == 0
        assert seconds < 3


def test_taken_port_is_wrong_usage(site: SiteTest) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = site.run("serve", "--port", str(port))

    assert ran.code == 2
    assert f"port {port} is taken" in ran.err


def test_address_of_another_machine_is_wrong_usage(site: SiteTest) -> None:
    ran = site.run("serve", "--host", "192.0.2.1")

    assert ran.code == 2
    assert "cannot listen on 192.0.2.1:8000" in ran.err


@pytest.mark.parametrize(("host", "both"), [("::", True), ("::1", False), ("0.0.0.0", False)])
def test_all_addresses_of_ipv6_are_those_of_ipv4_too(
    monkeypatch: pytest.MonkeyPatch, host: str, both: bool
) -> None:
    """Nothing listens here: servers of tests answer this machine alone."""
    asked: list[bool] = []

    def created(_address: object, **options: object) -> socket.socket:
        asked.append(options["dualstack_ipv6"] is True)
        return socket.socket()

    monkeypatch.setattr(socket, "create_server", created)
    monkeypatch.setattr(socket, "has_dualstack_ipv6", lambda: True)
    line._listen(host, 0).close()

    assert asked == [both]


@needs_signals
def test_what_a_browser_asks_amiss_is_not_told_at_the_terminal(site: SiteTest) -> None:
    with serving(site, "--port", "0") as server:
        asked = (
            b"\x16\x03\x01\x02\x00 as a browser asks for https\r\n\r\n",
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n\r\n".encode(),
        )
        for words in asked:
            with socket.create_connection((server.host, server.port)) as connection:
                connection.sendall(words)
                assert connection.recv(100)
        server.stop()

        assert "Invalid" not in server.all_said()
        assert "WebSocket" not in server.all_said()


def test_folder_without_a_site_is_a_problem(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.remove("config.yaml")
    ran = site.run("serve")

    assert ran.code == 1
    assert "no-config" in ran.err
    assert not (site.folder / ".dateline").exists()


def seen(part: Locator | Page) -> LocatorAssertions | PageAssertions:
    """What is asserted of a page, or a part of it, is waited for: its scripts may not be through yet."""
    from playwright.sync_api import expect

    expect.set_options(timeout=PATIENCE * 1000)
    return expect(part)


@pytest.mark.browser
def test_browser_follows_edits_at_an_address_that_cannot_be_read_too(site: SiteTest) -> None:
    with serving(site, "--port", "0") as server, chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        faults: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(f"http://{server.host}:{server.port}/%E4")
        site.edit(TALKS, "draft:", "drafty:")

        seen(page.locator("#dateline-problems")).to_contain_text("unknown-key")
        assert faults == []


@pytest.mark.browser
def test_browser_reloads_after_an_edit_and_shows_problems(site: SiteTest) -> None:
    site.write("content/2024/calls.md", entry("Calls resume", uid="a002"))
    with serving(site, "--port", "0") as server, chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(f"http://{server.host}:{server.port}{URL}")

        page.evaluate("window.stays = true")
        site.edit(TALKS, "Officials met", "Officials parted")
        page.get_by_text("Officials parted").first.wait_for()
        site.edit(TALKS, "title: ", "title: Longer talks and ")
        page.get_by_role("heading", name="Longer talks").first.wait_for()
        seen(page).to_have_title(re.compile("^Longer talks"))
        assert page.evaluate("window.stays"), "it was loaded, where it could be put in place of what it was"
        assert page.evaluate("document.querySelectorAll('dateline-panel, script[data-seen]').length") == 2

        site.edit(TALKS, "draft:", "drafty:")
        problems = page.locator("#dateline-problems")
        seen(problems).to_contain_text("unknown-key")
        # It has the whole window, as soon as its style is there.
        page.wait_for_function(
            "() => document.querySelector('#dateline-problems').offsetHeight === innerHeight"
        )
        page.get_by_role("button", name="Show the page as it was built last").click()
        seen(problems).to_be_hidden()

        site.edit(TALKS, "drafty:", "draft:")
        problems.wait_for(state="detached")
        page.get_by_text("Officials parted").first.wait_for()

        assert said == []
