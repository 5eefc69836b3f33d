"""The editor's panel of `dateline serve`: what it tells of a page, whom it tells, and what it opens."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from chromium import chromium
from driver import SiteTest, entry
from test_serve import NOW, PATIENCE, TALKS, URL, seen, serving, until

from generator.serve.admission import RefusedError
from generator.serve.answers import application
from generator.serve.builder import Builder
from generator.serve.editor import open_source, source_file
from generator.serve.page_facts import PageFacts
from generator.serve.panel import FACTS, OPEN, QUESTIONS, Panel
from generator.serve.preview import FOLDER, Preview

if TYPE_CHECKING:
    from playwright.sync_api import Page

ORIGIN = "http://127.0.0.1:8000"
QUESTION = "# ? is it UTC? The clipping does not say"
LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return made_in(tmp_path)


def made_in(folder: Path) -> SiteTest:
    made = SiteTest(folder)
    draft = entry(draft="true", tags="[Chips]").replace("date:", f"{QUESTION}\ndate:")
    made.write(TALKS, draft)
    made.write("content/2024/calls.md", entry("Calls resume", uid="a002", tags="[chips]"))
    made.write("content/pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n")
    return made


class Desk:
    """A server of a site with its panel, asked without a network between."""

    def __init__(self, site: SiteTest, peer: str = "127.0.0.1") -> None:
        preview, builder = Preview(), Builder(site.folder)
        preview.update(builder.build(NOW))
        panel = Panel(site.folder, preview, PageFacts(builder))
        self.builder, self.preview, self._peer = builder, preview, peer
        self._app = application(preview, "127.0.0.1", 8000, panel.routes())

    def ask(
        self, method: str, url: str, headers: dict[str, str] | None = None, **more: Any
    ) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(app=self._app, client=(self._peer, 1))
            async with httpx.AsyncClient(transport=transport) as client:
                return await client.request(method, f"{ORIGIN}{url}", headers=headers, **more)

        return asyncio.run(ask())

    def facts(self, page: str = URL) -> dict[str, Any]:
        return self.ask("GET", f"{FACTS}?page={page}").json()

    def open(self, path: object = TALKS, line: object = 3, **changes: str) -> httpx.Response:
        headers = {
            "Origin": ORIGIN,
            "Content-Type": "application/json",
            "X-Dateline-Token": self.facts()["token"],
            **{name.replace("_", "-"): value for name, value in changes.items()},
        }
        return self.ask("POST", OPEN, headers, content=json.dumps({"path": path, "line": line}))


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Desk:
    """A server whose site nobody edits."""
    return Desk(made_in(tmp_path_factory.mktemp("desk")))


@pytest.fixture
def editor(tmp_path: Path, monkeypatch) -> Path:
    """An editor that notes what it is told, under the name of one that takes `+LINE`."""
    program, noted = tmp_path / "gvim", tmp_path / "noted.txt"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{noted}.new"; mv "{noted}.new" "{noted}"\n')
    program.chmod(0o755)
    for name in ("DATELINE_EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EDITOR", f"'{program}' --nofork")
    return noted


# -- what it tells


def test_entry_tells_its_file_fields_and_open_questions(desk) -> None:
    facts = desk.facts()

    assert facts["kind"] == "entry page"
    assert facts["state"] == "draft"
    assert {"what": "file", "name": TALKS, "path": TALKS, "own": True} in facts["sources"]
    assert {("title", "Talks resume", 2), ("tags", "Chips", 7)} <= {
        (one["field"], one["value"], one["line"]) for one in facts["fields"]
    }
    assert facts["questions"] == [{"text": QUESTION[4:], "path": TALKS, "line": 4}]
    assert desk.facts(f"{URL}index.html") == facts


def test_list_tells_the_entries_that_it_shows(desk) -> None:
    sources = {(one["what"], one["name"]) for one in desk.facts("/")["sources"]}

    assert {
        ("entry", TALKS),
        ("entry", "content/2024/calls.md"),
        ("layout", "home.html (built in)"),
    } <= sources


def test_layout_of_the_site_can_be_opened(site) -> None:
    site.write("layouts/leaf.html", "{{ page.title }}")
    sources = Desk(site).facts("/about/")["sources"]

    assert {
        "what": "layout",
        "own": True,
        "name": "layouts/leaf.html",
        "path": "layouts/leaf.html",
    } in sources


def test_problems_of_the_page_come_first(desk) -> None:
    facts = desk.facts()
    other = desk.facts("/about/")

    assert [problem["code"] for problem in facts["problems"]] == ["two-spellings"]
    assert (facts["own"], other["own"]) == (1, 0)
    assert facts["problems"][0]["path"] == TALKS
    assert "tags: [Chips]" in facts["problems"][0]["excerpt"]


def test_problems_of_a_failed_build_are_told_with_the_last_good_page(site) -> None:
    desk = Desk(site)
    site.edit(TALKS, "title:", "titel:")
    desk.preview.update(desk.builder.build(NOW))
    facts = desk.facts()

    assert facts["failed"]
    assert facts["kind"] == "entry page"
    assert "unknown-key" in {problem["code"] for problem in facts["problems"]}


def test_address_without_a_page_tells_nothing(desk) -> None:
    for page in ("/nowhere/", "", "/../config.yaml", "x", "%00"):
        facts = desk.facts(page)
        assert facts["sources"] == facts["fields"] == []


def test_every_open_question_is_listed(site) -> None:
    desk = Desk(site)
    asked = {"text": QUESTION[4:], "path": TALKS, "line": 4, "title": "Talks resume"}
    assert desk.ask("GET", QUESTIONS).json() == [asked]

    site.edit(TALKS, f"{QUESTION}\n", "")
    desk.builder.build(NOW)
    assert desk.ask("GET", QUESTIONS).json() == []


def test_nothing_of_it_is_in_the_files(desk) -> None:
    files = [path for path in (desk.builder.root / FOLDER).rglob("*") if path.is_file()]

    assert len(files) > 20
    assert not [
        path for path in files if b"_dateline" in path.read_bytes() or b"dateline-panel" in path.read_bytes()
    ]


# -- whom it tells


def test_only_this_machine_is_told(site) -> None:
    far = Desk(site, peer="192.168.1.7")

    assert far.ask("GET", FACTS).status_code == 403
    assert far.ask("GET", QUESTIONS).status_code == 403
    assert far.ask("POST", OPEN, {"Origin": ORIGIN}).status_code == 403


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "http://localhost:8000"}, 403),
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({"Sec_Fetch_Site": "same-site"}, 403),
        ({"Host": "evil.example:8000"}, 421),
        ({"X_Dateline_Token": ""}, 403),
        ({"X_Dateline_Token": "x" * 32}, 403),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_order_of_anyone_else_is_refused(desk, editor, changes, status) -> None:
    assert desk.open(**changes).status_code == status
    assert not editor.exists()


def test_order_without_an_origin_or_by_another_method_is_refused(desk) -> None:
    token = desk.facts()["token"]
    headers = {"Content-Type": "application/json", "X-Dateline-Token": token}

    assert desk.ask("POST", OPEN, headers, content="{}").status_code == 403
    assert desk.ask("GET", OPEN).status_code == 404


def test_each_server_has_a_token_of_its_own(site, desk) -> None:
    assert desk.facts()["token"] != Desk(site).facts()["token"]


# -- what it opens


@pytest.mark.skipif(sys.platform == "win32", reason="the editor of this test is a shell script")
def test_source_is_opened_at_its_line(desk, editor) -> None:
    answer = desk.open(TALKS, 7)
    told = until(lambda: editor.exists() and editor.read_text(), lambda: answer.text)

    assert answer.status_code == 200
    assert told.splitlines()[0] == "--nofork"
    assert told.splitlines()[1] == "+7"
    assert told.splitlines()[2].endswith(TALKS)


@pytest.mark.parametrize(
    "path",
    ["../config.yaml", "/etc/passwd", "content/../../x", "content", "content/none.md", "public/index.html", ".git/config",
     ".dateline/clip-token", "", "-x", "content/a\0.md"],
)  # fmt: skip
def test_only_sources_of_the_site_are_opened(desk, editor, path) -> None:
    assert desk.open(path).status_code == 404
    assert not editor.exists()


@LINKS
def test_link_that_leads_out_of_the_site_is_not_opened(site, tmp_path_factory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_text("x")
    (site.folder / "content/link.md").symlink_to(outside)
    (site.folder / "content/inner.md").symlink_to(site.folder / "config.yaml")

    assert source_file(site.folder, "content/link.md") is None
    assert source_file(site.folder, "content/inner.md") is not None
    assert source_file(site.folder, TALKS) is not None


@pytest.mark.parametrize("line", [0, -1, "3", 3.5, True, None, 10**9])
def test_what_is_no_line_is_refused(desk, editor, line) -> None:
    assert desk.open(TALKS, line).status_code == 400


def test_what_is_no_order_is_refused(desk) -> None:
    headers = {
        "Origin": ORIGIN,
        "Content-Type": "application/json",
        "X-Dateline-Token": desk.facts()["token"],
    }
    for content in ("", "[]", "x", "[" * 9000, '{"path": 3}'):
        assert desk.ask("POST", OPEN, headers, content=content).status_code == 400
    assert desk.ask("POST", OPEN, headers, content="x" * 20_000).status_code == 413


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("", "no editor is named"),
        ("/nowhere/edit", "cannot be started"),
        ("false", "ended at once with code 1"),
    ],
)
def test_editor_that_cannot_be_opened_says_why(site, monkeypatch, command, expected) -> None:
    for name in ("DATELINE_EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EDITOR", command)
    with pytest.raises(RefusedError, match=expected) as refused:
        open_source(site.folder, TALKS, 3)
    assert refused.value.status == 409


def test_editor_that_needs_a_terminal_says_what_to_run(site, monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "VISUAL", "DATELINE_EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EDITOR", "vim -R")
    with pytest.raises(RefusedError, match=rf"run `vim -R \+3 {TALKS}`"):
        open_source(site.folder, TALKS, 3)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("code --wait", "--wait --goto {file}:3"),
        ("subl", "{file}:3"),
        ("idea", "--line 3 {file}"),
        ("mate", "-l 3 {file}"),
        ("gedit", "+3 {file}"),
        ("unheard-of", "{file}"),
    ],
)
def test_each_editor_is_told_the_line_in_its_way(site, monkeypatch, command, told) -> None:
    from generator.serve import editor as editor_module

    started: list[list[str]] = []
    monkeypatch.setattr(editor_module, "_start", lambda words, _root: started.append(words))
    monkeypatch.setenv("DATELINE_EDITOR", command)
    open_source(site.folder, TALKS, 3)
    file = str((site.folder / TALKS).resolve())

    assert started == [[command.split()[0], *told.format(file=file).split()]]


# -- in a browser


@pytest.mark.browser
def test_panel_says_that_nothing_is_at_an_address_that_cannot_be_read(site: SiteTest) -> None:
    with serving(site, "--port", "0") as server, chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(f"http://{server.host}:{server.port}/%E0%A4/")
        page.get_by_role("button", name="Dateline").click()
        panel = page.get_by_role("dialog", name="Dateline: about this page")

        panel.get_by_text("Nothing is at this address").wait_for()


@pytest.mark.browser
def test_panel_in_a_browser(site: SiteTest, editor: Path) -> None:
    """By the keyboard alone, within the site's policy, from the handle to the editor and back."""
    site.write("layouts/assets/own.css", "button { display: none !important } h1 { color: rgb(1, 2, 3) }")
    with serving(site, "--port", "0") as server, chromium() as browser:
        page = browser.new_page(viewport={"width": 360, "height": 740})
        page.set_default_timeout(PATIENCE * 1000)
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(f"http://{server.host}:{server.port}{URL}")
        handle = page.get_by_role("button", name="Dateline")
        seen(handle).to_contain_text("Draft")  # what the server tells of the page comes after the handle
        seen(page.locator("#dateline-state")).to_be_visible()

        handle.focus()
        page.keyboard.press("Enter")
        panel = page.get_by_role("dialog", name="Dateline: about this page")
        panel.wait_for()
        questions = panel.get_by_role("tabpanel", name="Questions")
        box = panel.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
        assert focused(page) == "tab-page"
        seen(panel).to_contain_text("Talks resume")
        page.keyboard.press("ArrowRight")
        assert focused(page) == "tab-problems"
        seen(panel).to_contain_text("two-spellings")
        page.keyboard.press("End")
        questions.get_by_text(QUESTION[4:]).wait_for()
        questions.get_by_role("button", name=f"{TALKS}:4").click()
        panel.get_by_text(f"Opened {TALKS}, line 4.").wait_for()
        assert "+4" in until(lambda: editor.exists() and editor.read_text(), server.all_said)

        site.edit(TALKS, "Officials met", "Officials parted")  # it stays open when the page is loaded again
        page.get_by_text("Officials parted").first.wait_for()
        questions.get_by_text(QUESTION[4:]).wait_for()
        page.keyboard.press("Tab")
        panel.get_by_role("tab", name="Questions").focus()
        page.keyboard.press("Escape")
        seen(panel).to_be_hidden()
        seen(handle).to_be_visible()
        assert said == []


def focused(page: Page) -> str:
    return page.evaluate("document.querySelector('dateline-panel').shadowRoot.activeElement.id")


@pytest.mark.browser
def test_stylesheet_is_swapped_and_the_page_stays(site: SiteTest) -> None:
    site.write("layouts/assets/own.css", "h1 { color: rgb(1, 2, 3) }")
    with serving(site, "--port", "0") as server, chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(f"http://{server.host}:{server.port}{URL}")
        page.evaluate("window.stayed = true")
        page.wait_for_function(
            "() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'"
        )
        for number in (4, 5):
            site.write("layouts/assets/own.css", f"h1 {{ color: rgb(1, 2, {number}) }}")
            page.wait_for_function(
                f"() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, {number})'"
            )
        assert page.evaluate("window.stayed") is True

        site.edit(
            "content/2024/calls.md", "Officials met", "Officials phoned"
        )  # which this page does not show
        server.until_page("/2024/01/calls/", lambda text: "phoned" in text)
        time.sleep(0.3)
        assert page.evaluate("window.stayed") is True

        site.edit(TALKS, "Officials met", "Officials parted")
        page.get_by_text("Officials parted").first.wait_for()
        assert page.evaluate("window.stayed") is True

        page_layout = "<!DOCTYPE html><title>Own</title><body>{{ body.html | safe }}<script src='{{ 'own.js' | asset }}'></script>"
        site.write("layouts/assets/own.js", "void 0;")
        site.write("layouts/entry.html", page_layout)  # nobody knows what a script of its own holds on to
        page.wait_for_function("() => document.title === 'Own'")
        page.wait_for_load_state()
        assert page.evaluate("window.stayed") is None
        said = [words for words in said if "404" not in words]  # it has no icon
        assert said == []


def test_environment_names_no_editor_of_this_machine(desk, monkeypatch) -> None:
    for name in ("DATELINE_EDITOR", "VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    assert desk.facts()["editor"] == ""
    monkeypatch.setitem(os.environ, "EDITOR", "/usr/bin/vim -R")
    assert desk.facts()["editor"] == "vim"
