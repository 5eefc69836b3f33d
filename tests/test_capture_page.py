"""The bookmarklet of `dateline serve`: what it takes, from whom, and that it works in a browser."""

from __future__ import annotations

import asyncio
import functools
import html
import http.server
import json
import re
import shutil
import stat
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import httpx
import pytest
from chromium import chromium
from driver import SiteTest, entry
from talks_in_oslo import ENTRY, TEXT
from test_serve import needs_signals, serving, until
from web_server import listening

from generator.ground.lock import locked
from generator.serve.answers import application
from generator.serve.clip_page import CLIP, clip_routes
from generator.serve.clipping import LARGEST, Clip, ClipDesk, RefusedError, read_clip
from generator.serve.preview import Preview

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ORIGIN = "http://127.0.0.1:8000"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    return SiteTest(tmp_path, f"== content/talks.md\n{entry()}")


@pytest.fixture
def desk(site: SiteTest) -> ClipDesk:
    return ClipDesk(site.folder)


def ask(
    site: SiteTest,
    desk: ClipDesk,
    method: str,
    body: bytes = b"",
    headers: dict[str, str] | None = None,
    client: str = "127.0.0.1",
) -> httpx.Response:
    app = application(Preview(), "127.0.0.1", 8000, clip_routes(site.folder, desk))

    async def request() -> httpx.Response:
        transport = httpx.ASGITransport(app=app, client=(client, 5000))
        async with httpx.AsyncClient(transport=transport) as asking:
            return await asking.request(method, ORIGIN + CLIP, content=body, headers=headers)

    return asyncio.run(request())


def right(desk: ClipDesk, **other: str) -> dict[str, str]:
    headers = {"Origin": ORIGIN, "Content-Type": "application/json", "X-Dateline-Token": desk.token}
    return headers | {name.replace("_", "-"): value for name, value in other.items()}


def clip(**more: str) -> bytes:
    return json.dumps({"url": "https://harbour.example/oslo", "text": TEXT, **more}).encode()


# -- what is taken


def test_clip_is_kept_and_ingested(site: SiteTest, desk: ClipDesk) -> None:
    answer = ask(site, desk, "POST", clip(source="Harbour News"), right(desk))
    made = answer.json()

    assert answer.status_code == 200
    assert made["kept"] == "seeds/officers-of-both-navies-meet-in-oslo.txt"
    assert [one["entry"] for one in made["clippings"]] == [ENTRY]
    assert "name: Harbour News" in site.read(ENTRY)
    assert site.read(made["kept"]).startswith(
        "https://harbour.example/oslo\nSource: Harbour News\n\nOfficers"
    )


def test_address_is_taken_as_the_browser_has_it(site: SiteTest, desk: ClipDesk) -> None:
    """A browser leaves `|` and braces as they are in `location.href`."""
    answer = ask(site, desk, "POST", clip(url="https://harbour.example/oslo?part=1|2&of={3}"), right(desk))
    assert answer.status_code == 200, answer.text

    assert "url: https://harbour.example/oslo?part=1%7C2&of=%7B3%7D" in site.read(ENTRY)


def test_clip_is_kept_though_what_dateline_remembers_was_removed(site: SiteTest, desk: ClipDesk) -> None:
    shutil.rmtree(site.folder / ".dateline")

    assert ask(site, desk, "POST", clip(), right(desk)).status_code == 200
    assert "in two years" in site.read(ENTRY)


def test_what_keeps_a_clip_from_being_taken_is_told(site: SiteTest, desk: ClipDesk) -> None:
    site.write(".dateline/lock/name", "in the way")
    answer = ask(site, desk, "POST", clip(), right(desk))

    assert answer.status_code == 500
    assert answer.text.startswith(".dateline/lock cannot be written: ")
    assert list(site.folder.glob("seeds/*")) == []


def test_clip_is_kept_though_no_entry_can_be_made_of_it(site: SiteTest, desk: ClipDesk) -> None:
    site.write(".dateline/tick/name", "in the way")
    answer = ask(site, desk, "POST", clip(), right(desk))
    made = answer.json()

    assert answer.status_code == 200
    assert "in two years" in site.read(made["kept"])
    assert [(one["code"], one["path"]) for one in made["problems"]] == [("cannot-write", ".dateline/tick")]


def test_whole_page_is_kept_as_one(site: SiteTest, desk: ClipDesk) -> None:
    page = (
        "<html><head><title>Talks in Oslo</title></head><body><h1>Talks in Oslo</h1><p>"
        + TEXT
        + "</body></html>"
    )
    made = ask(site, desk, "POST", clip(text="", html=page), right(desk)).json()

    assert made["kept"] == "seeds/talks-in-oslo.html"
    assert "saved from url=(0028)https://harbour.example/oslo" in site.read(made["kept"])


def test_clip_is_kept_also_where_settings_are_faulty(site: SiteTest, desk: ClipDesk) -> None:
    site.edit("config.yaml", "title:", "titel:")
    made = ask(site, desk, "POST", clip(), right(desk)).json()

    assert "unknown-key" in [one["code"] for one in made["problems"]]
    assert TEXT in site.read(made["kept"])


def test_clip_that_cannot_be_kept_is_refused_with_the_reason(site: SiteTest, desk: ClipDesk) -> None:
    (site.folder / "seeds").rmdir()
    site.write("seeds", "A file where the folder should be.")

    with pytest.raises(RefusedError, match=r"^seeds/.*\.txt cannot be written: ") as refused:
        desk.take(Clip(url="", text=TEXT, html="", source=""))
    assert refused.value.status == 500


def test_clip_of_an_outlet_that_could_not_be_read_again_is_refused(site: SiteTest, desk: ClipDesk) -> None:
    with pytest.raises(RefusedError, match="^the outlet needs a name of 2 to 80 letters") as refused:
        desk.take(Clip(url="", text=TEXT, html="", source="Harbour | News"))
    assert refused.value.status == 400
    assert list(site.folder.glob("seeds/*")) == []


def test_nul_in_a_clip_is_passed_over(site: SiteTest, desk: ClipDesk) -> None:
    desk.take(Clip(url="", text=TEXT.replace("navies", "nav\0ies"), html="", source="Harbour News"))

    assert "both navies" in site.read(ENTRY)


def test_same_clip_twice_is_one(site: SiteTest, desk: ClipDesk) -> None:
    for outcome in ("new", "unchanged"):
        (one,) = ask(site, desk, "POST", clip(), right(desk)).json()["clippings"]

        assert one["outcome"] == outcome
    assert len(list(site.folder.glob("seeds/*"))) == 1


# -- what is refused


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"Origin": "https://harbour.example"}, 403),
        ({"Origin": "http://localhost:8000"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": ""}, 403),
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({"X_Dateline_Token": "x"}, 403),
        ({"X_Dateline_Token": ""}, 403),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Type": "application/x-www-form-urlencoded"}, 415),
        ({"Host": "evil.example:8000", "Origin": "http://evil.example:8000"}, 421),
        ({"Content_Length": str(LARGEST + 1)}, 413),
    ],
)
def test_who_may_not_post_is_refused(
    site: SiteTest, desk: ClipDesk, other: dict[str, str], status: int
) -> None:
    answer = ask(site, desk, "POST", clip(), right(desk, **other))

    assert answer.status_code == status
    assert "access-control-allow-origin" not in answer.headers
    assert list(site.folder.glob("seeds/*")) == []


def test_other_machines_are_refused(site: SiteTest, desk: ClipDesk) -> None:
    """Where the server listens on all addresses."""
    assert ask(site, desk, "GET", client="192.168.1.5").status_code == 403
    assert ask(site, desk, "POST", clip(), right(desk), client="192.168.1.5").status_code == 403
    assert ask(site, desk, "GET", client="::1").status_code == 200
    assert ask(site, desk, "GET", client="::ffff:127.0.0.1").status_code == 200
    assert ask(site, desk, "GET", client="::ffff:192.168.1.5").status_code == 403


def test_other_origins_are_told_nothing(site: SiteTest, desk: ClipDesk) -> None:
    """A browser that asks first whether it may post gets no leave."""
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    answer = ask(site, desk, "OPTIONS", headers=headers)

    assert answer.status_code == 403
    assert "access-control-allow-origin" not in answer.headers


def test_too_much_is_refused_without_a_length_too(site: SiteTest, desk: ClipDesk) -> None:
    headers = right(desk, Transfer_Encoding="chunked")
    assert ask(site, desk, "POST", clip(html="x" * LARGEST), headers).status_code == 413


@pytest.mark.parametrize(
    "body",
    [
        b"", b"x", b"[]", b"{}", b'{"text": 1}', b'{"text": " "}', b'{"text": "a", "url": "javascript:1"}',
        b'{"text": "a", "url": "file:///etc/passwd"}', b"\xff", b"[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_clip_is_refused(body: bytes) -> None:
    with pytest.raises(RefusedError):
        read_clip(body)


# -- the page


def test_page_has_the_bookmarklet_and_may_not_be_framed(site: SiteTest, desk: ClipDesk) -> None:
    answer = ask(site, desk, "GET")
    address = html.unescape(re.search(r'id="bookmarklet" href="([^"]+)"', answer.text)[1])

    assert answer.status_code == 200
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert address.startswith("javascript:")
    assert f'origin = "{ORIGIN}"' in unquote(address)
    assert desk.token in unquote(address)


def test_token_is_kept_and_only_its_owners(site: SiteTest, desk: ClipDesk) -> None:
    path = site.folder / ".dateline/clip-token"

    assert ClipDesk(site.folder).token == desk.token
    assert len(desk.token) >= 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("left", [b"", b"\n", b"abc", b"\xff\xfe"])
def test_token_that_is_no_token_is_made_anew(site: SiteTest, left: bytes) -> None:
    file = site.folder / ".dateline" / "clip-token"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(left)
    desk = ClipDesk(site.folder)

    assert 403 == ask(site, desk, "POST", clip(), right(desk) | {"X-Dateline-Token": ""}).status_code
    assert len(desk.token) > 20
    assert desk.token == ClipDesk(site.folder).token == file.read_text(encoding="ascii")


def test_every_site_has_another_token(tmp_path: Path, desk: ClipDesk) -> None:
    other = tmp_path / "other"
    other.mkdir()

    assert ClipDesk(other).token != desk.token


# -- the real server, and a real browser


@needs_signals
def test_clip_becomes_a_page_of_the_served_site(site: SiteTest) -> None:
    with serving(site, "--port", "0") as server:
        origin = f"http://{server.host}:{server.port}"
        token = re.search(r'data-token="([^"]+)"', server.get(CLIP)[1])[1]
        headers = {"Origin": origin, "X-Dateline-Token": token}
        answer = httpx.post(origin + CLIP, json=json.loads(clip()), headers=headers, timeout=60)

        assert answer.status_code == 200
        server.until_page(
            "/2023/06/officers-of-both-navies-meet-in-oslo/", lambda text: "in two years" in text
        )
        assert f"Clippings come in from any page by a bookmark: {origin}{CLIP}" in server.all_said()
        until(lambda: "taken from the browser" in server.all_said(), server.all_said)


@needs_signals
def test_clip_that_waits_when_the_server_is_stopped_is_refused_with_the_reason(site: SiteTest) -> None:
    with serving(site, "--port", "0") as server, ThreadPoolExecutor() as apart:
        origin = f"http://{server.host}:{server.port}"
        token = re.search(r'data-token="([^"]+)"', server.get(CLIP)[1])[1]
        headers = {"Origin": origin, "X-Dateline-Token": token}
        with locked(site.folder / ".dateline" / "lock"):
            waiting = apart.submit(
                httpx.post, origin + CLIP, json=json.loads(clip()), headers=headers, timeout=60
            )
            time.sleep(0.5)  # nothing tells that a request has come in; if it has not, nobody answers it
            code, _ = server.stop()
        answer = waiting.result()

    assert code == 0
    assert answer.status_code == 503
    assert "the server was stopped before this was done" in answer.text
    assert "Traceback" not in server.all_said()
    assert not list(site.folder.glob("seeds/*"))


@contextmanager
def news(folder: Path) -> Iterator[str]:
    """A newspaper's page on another origin."""
    lines = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n")[1:])
    page = f"<!doctype html><title>{TEXT.splitlines()[0]}</title><h1>{TEXT.splitlines()[0]}</h1><article>{lines}</article>"
    (folder / "oslo.html").write_text(page, encoding="utf-8")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with listening(handler) as place:
        yield f"http://harbour.example:{place.rpartition(':')[2]}/oslo.html"


@pytest.fixture(scope="module")
def opened() -> Iterator[Browser]:
    with chromium("--host-resolver-rules=MAP harbour.example 127.0.0.1") as one:
        yield one


@pytest.fixture
def browser(opened: Browser) -> Iterator[Browser]:
    yield opened
    for context in opened.contexts:
        context.close()


@pytest.mark.browser
@needs_signals
@pytest.mark.parametrize("selects", [True, False])
def test_bookmarklet_takes_the_selection_or_the_page(
    tmp_path: Path, site: SiteTest, browser, selects: bool
) -> None:
    paper = tmp_path / "paper"
    paper.mkdir()
    with serving(site, "--port", "0") as server, news(paper) as address:
        page = browser.new_context().new_page()
        page.goto(f"http://{server.host}:{server.port}{CLIP}")
        script = unquote(page.get_attribute("#bookmarklet", "href").removeprefix("javascript:"))
        page.goto(address)
        if selects:
            page.evaluate("getSelection().selectAllChildren(document.body)")
        with page.expect_popup() as opening:
            page.evaluate(script)
        window = opening.value
        window.wait_for_selector(".entry", timeout=60_000)

        assert ENTRY in window.inner_text("#outcome")
        assert "in two years" in site.read(ENTRY)
        assert f"url: {address}" in site.read(ENTRY)
        assert [path.suffix for path in site.folder.glob("seeds/*")] == [".txt" if selects else ".html"]


@pytest.mark.browser
@needs_signals
@pytest.mark.parametrize("name", ["oslo.txt", "oslo.html"])
def test_bookmarklet_takes_plain_text_and_what_stands_in_a_shadow_tree(
    tmp_path: Path, site: SiteTest, browser, name: str
) -> None:
    paper = tmp_path / "paper"
    paper.mkdir()
    with serving(site, "--port", "0") as server, news(paper) as address:
        (paper / "oslo.txt").write_text(TEXT, encoding="utf-8")
        page = browser.new_context().new_page()
        page.goto(f"http://{server.host}:{server.port}{CLIP}")
        script = unquote(page.get_attribute("#bookmarklet", "href").removeprefix("javascript:"))
        page.goto(address.replace("oslo.html", name))
        if name.endswith(".html"):
            page.evaluate(
                """() => {
                  const [outer, inner] = ["a", "b"].map(() => document.createElement("section"));
                  const parts = [...document.body.children];
                  outer.attachShadow({ mode: "open" }).append(inner);
                  inner.attachShadow({ mode: "open" }).append(...parts);
                  document.body.append(outer);
                }"""
            )
        with page.expect_popup() as opening:
            page.evaluate(script)
        opening.value.wait_for_selector(".entry", timeout=60_000)

        assert "in two years" in site.read(ENTRY)
        assert [Path(name).suffix] == [path.suffix for path in site.folder.glob("seeds/*")]


@pytest.mark.browser
@needs_signals
def test_page_that_was_saved_and_is_opened_as_a_file_can_be_taken(
    tmp_path: Path, site: SiteTest, browser
) -> None:
    """Its address is nobody else's, and is not kept."""
    paper = tmp_path / "paper"
    paper.mkdir()
    with serving(site, "--port", "0") as server, news(paper):
        page = browser.new_context().new_page()
        page.goto(f"http://{server.host}:{server.port}{CLIP}")
        script = unquote(page.get_attribute("#bookmarklet", "href").removeprefix("javascript:"))
        page.goto((paper / "oslo.html").as_uri())
        with page.expect_popup() as opening:
            page.evaluate(script)
        opening.value.wait_for_selector(".entry, .error", timeout=60_000)

        assert "Kept as seeds/" in opening.value.inner_text("#outcome")
        (seed,) = site.folder.glob("seeds/*.html")
        assert "file:" not in seed.read_text(encoding="utf-8")


@pytest.mark.browser
@needs_signals
def test_page_without_the_token_or_with_anothers_address_gets_nothing_kept(
    tmp_path: Path, site: SiteTest, browser
) -> None:
    paper = tmp_path / "paper"
    paper.mkdir()
    with serving(site, "--port", "0") as server, news(paper) as address:
        origin = f"http://{server.host}:{server.port}"
        token = re.search(r'data-token="([^"]+)"', server.get(CLIP)[1])[1]
        for clip_of, words in (
            ({"token": "x", "url": address, "text": TEXT, "html": ""}, "install it anew"),
            (
                {"token": token, "url": "https://bank.example/", "text": TEXT, "html": ""},
                "not that of the page",
            ),
        ):
            page = browser.new_context().new_page()
            page.goto(address)
            with page.expect_popup() as opening:
                page.evaluate(
                    """([origin, clip]) => {
                      const opened = open(`${origin}/_dateline/clip#take`, "_blank", "width=600");
                      addEventListener("message", () => opened.postMessage(clip, origin));
                    }""",
                    [origin, clip_of],
                )
            opening.value.wait_for_selector(".error", timeout=60_000)

            assert words in opening.value.inner_text("#outcome")
        assert list(site.folder.glob("seeds/*")) == []


@pytest.mark.browser
@needs_signals
def test_text_can_be_pasted_into_the_page(site: SiteTest, browser) -> None:
    with serving(site, "--port", "0") as server:
        page = browser.new_context().new_page()
        page.goto(f"http://{server.host}:{server.port}{CLIP}")
        page.fill("#source", "Harbour News")
        page.fill("#text", TEXT)
        page.click("button")
        page.wait_for_selector(".entry", timeout=60_000)

        assert "name: Harbour News" in site.read(ENTRY)
