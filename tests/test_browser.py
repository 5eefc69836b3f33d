"""The built site in a headless Chromium, served with the headers that it is published with."""

from __future__ import annotations

import functools
import http.server
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from checks import ROOT, Published, build, png, published_demonstration, write_large_site
from chromium import chromium
from driver import CONFIG, SiteTest, entry
from web_server import listening

from generator.ground.urls import CONTENT_SECURITY_POLICY, SEARCH_POLICY, base_path

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Request

pytestmark = pytest.mark.browser

WIDTHS = (320, 360, 1280)
SCHEMES = ("light", "dark")
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".json": "application/feed+json",
    ".xml": "application/xml",
}

CONTRASTS = (ROOT / "audit/contrast.js").read_text(encoding="utf-8")

OVERFLOWING = """() => [...document.querySelectorAll("body *")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
  .map((element) => `${element.tagName}.${element.className}`).slice(0, 5)"""


# -- a host


class Answering(http.server.BaseHTTPRequestHandler):
    """What a static host answers, with the site's security policy."""

    protocol_version = "HTTP/1.1"

    def __init__(self, files: dict[str, bytes], base: str, *arguments: object) -> None:
        self.files = files
        self.base = base
        super().__init__(*arguments)

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        name = path.removeprefix(f"{self.base}/") if path.startswith(f"{self.base}/") else "/"
        name += "index.html" if not name or name.endswith("/") else ""
        payload = self.files.get(name)
        self.send_response(200 if payload is not None else 404)
        self.send_header("Content-Type", TYPES.get(Path(name).suffix if payload else ".html", "text/plain"))
        payload = payload if payload is not None else self.files.get("404.html", b"")
        self.send_header("Content-Length", str(len(payload)))
        policy = SEARCH_POLICY if name.startswith("search/") else CONTENT_SECURITY_POLICY
        self.send_header("Content-Security-Policy", policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def host(published: Published) -> Iterator[str]:
    """Serve a site on a free port, and give the address of its first page."""
    base = base_path(published.base_url)
    answer = functools.partial(Answering, dict(published.files), base)
    with listening(answer) as place:
        yield f"http://{place}{base}/"


@dataclass
class Watched:
    """What a page did that it should not."""

    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


def watch(page: Page) -> Watched:
    found = Watched()
    page.on(
        "console",
        lambda message: (
            found.complaints.append(message.text) if message.type in ("error", "warning") else None
        ),
    )
    page.on("pageerror", lambda error: found.complaints.append(str(error)))
    page.on("requestfailed", lambda request: found.complaints.extend(failure(request)))
    page.on("request", lambda request: found.hosts.add(urlsplit(request.url).netloc))
    return found


def failure(request: Request) -> list[str]:
    """Why a request failed, unless the page was left before it was answered."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"{request.failure}: {request.url}"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes a window with a memory of its own."""
    made: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        made.append(browser.new_context(**options))
        return made[-1]

    yield make
    for one in made:
        one.close()


def by_kind(published: Published) -> dict[str, str]:
    """The longest page of each kind, and the shortest entry, by their paths."""
    pages = sorted(published.documents, key=lambda page: len(published.files[page.path]))
    found = {page.kind: page.path for page in pages if page.kind != "redirect"}
    found["short entry"] = next(page.path for page in pages if page.kind == "entry")
    return found


def address(path: str) -> str:
    return re.sub(r"(^|/)index\.html$", r"\1", path)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return published_demonstration(tmp_path_factory)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Published:
    return build(write_large_site(tmp_path_factory.mktemp("browsed-large"), entries=60))


@pytest.fixture(params=["demonstration", "large"])
def published(request: pytest.FixtureRequest) -> Published:
    return request.getfixturevalue(request.param)


# -- how pages look


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_kind_of_page_is_without_fault_at_every_width(published, context, scheme):
    """No complaint in the console, no request to another host, nothing beyond the right edge, text that stands out."""
    faults = {}
    with host(published) as home:
        page = context(color_scheme=scheme).new_page()
        watched = watch(page)
        for kind, path in by_kind(published).items():
            page.goto(home + address(path))
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                if page.evaluate("document.documentElement.scrollWidth") > width:
                    faults[kind, width] = page.evaluate(OVERFLOWING)
                if faint := [one for one in page.evaluate(CONTRASTS) if one["ratio"] < 7]:
                    faults[kind, width, "contrast"] = faint

        assert faults == {}
        assert watched.complaints == []
        assert watched.hosts == {urlsplit(home).netloc}


def test_long_titles_widen_no_page(tmp_path, context):
    taxonomies = "taxonomies: {tags: {title: How each of these matters was reported over the years}}\n"
    site = SiteTest(tmp_path, config=f"{CONFIG}coverage: true\n{taxonomies}")
    site.write("content/talks.md", entry("Talks", tags=str([f"subject {number}" for number in range(30)])))
    published = build(site)
    with host(published) as home:
        page = context(viewport={"width": 320, "height": 800}).new_page()
        page.goto(f"{home}coverage/")

        assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_light_and_dark_differ(demonstration, context):
    grounds, inks = [], []
    with host(demonstration) as home:
        for scheme in SCHEMES:
            page = context(color_scheme=scheme).new_page()
            page.goto(home)
            grounds.append(
                page.evaluate(
                    "[document.documentElement, document.body].map((part) => getComputedStyle(part).backgroundColor)"
                )
            )
            inks.append(page.evaluate("getComputedStyle(document.body).color"))

    assert grounds[0] != grounds[1]
    assert inks[0] != inks[1]


def test_a_page_can_be_read_at_a_line_length_that_suits_the_eye(demonstration, context):
    """45 to 75 characters of running text, at any width that has room for them."""
    path = by_kind(demonstration)["entry"]
    with host(demonstration) as home:
        page = context(viewport={"width": 1280, "height": 800}).new_page()
        page.goto(home + address(path))
        ratio = page.evaluate(
            """() => {
              const paragraph = document.querySelector(".prose p");
              const probe = document.createElement("span");
              probe.textContent = "the quick brown fox jumps over the lazy dog ".repeat(3);
              probe.className = "probe";
              paragraph.append(probe);
              const lines = probe.getClientRects();
              const width = [...lines].reduce((sum, line) => sum + line.width, 0);
              const each = width / probe.textContent.length;
              probe.remove();
              return paragraph.getBoundingClientRect().width / each;
            }"""
        )

    assert 45 <= ratio <= 80


# -- how pages are used


def test_the_first_stop_of_the_tab_key_leads_to_the_main_part(demonstration, context):
    with host(demonstration) as home:
        page = context().new_page()
        page.goto(home)
        page.keyboard.press("Tab")
        focused = page.evaluate("document.activeElement.getAttribute('href')")
        box = page.locator(":focus").bounding_box()
        page.keyboard.press("Enter")

        assert focused.startswith("#")
        assert box is not None
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["width"] > 20
        assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_what_has_the_focus_can_be_seen(demonstration, context):
    with host(demonstration) as home:
        page = context().new_page()
        page.goto(home)
        unseen = []
        for _ in range(25):
            page.keyboard.press("Tab")
            style = page.evaluate(
                "(() => { const s = getComputedStyle(document.activeElement);"
                " return [s.outlineStyle, s.outlineWidth, s.boxShadow]; })()"
            )
            if style[0] == "none" and style[2] == "none":
                unseen.append(page.evaluate("document.activeElement.outerHTML"))

    assert unseen == []


def test_pages_say_the_same_without_javascript(published, context):
    with host(published) as home:
        with_it, without = (context(java_script_enabled=enabled).new_page() for enabled in (True, False))
        for path in by_kind(published).values():
            with_it.goto(home + address(path))
            without.goto(home + address(path))

            assert with_it.inner_text("body") == without.inner_text("body"), path
            assert with_it.locator("a:visible").count() == without.locator("a:visible").count(), path


def test_one_can_walk_from_the_first_page_to_an_entry_below_a_sub_path(tmp_path, context):
    site = write_large_site(tmp_path, entries=30)
    with host(build(site)) as home:
        page = context().new_page()
        watched = watch(page)
        page.goto(home)
        headline = page.locator("h3 a").first
        title = headline.inner_text()
        headline.click()
        page.wait_for_url(f"{home}*/**/story-*/")

        assert page.locator("h1").inner_text() == title
        assert page.url.startswith(home)
        assert page.evaluate("document.styleSheets.length") > 0

        page.go_back()
        page.locator("a[rel=next]").first.click()
        page.wait_for_url(f"{home}page/*/")

        assert watched.complaints == []


def test_an_earlier_address_leads_on(large, context):
    with host(large) as home:
        page = context().new_page()
        page.goto(f"{home}old/0/")
        page.wait_for_url(re.compile(r"/story-0000/$"))

        assert page.locator("h1").inner_text().startswith("Story 0:")


def test_a_wrong_address_shows_the_page_for_it(demonstration, context):
    with host(demonstration) as home:
        page = context().new_page()
        answer = page.goto(f"{home}no/such/page/")

        assert answer is not None
        assert answer.status == 404
        assert page.locator("h1").inner_text() == "Page not found"
        assert page.evaluate("document.styleSheets.length") == 1


# -- what hostile texts try

SCRIPTS = (
    "<script>window.pwned = 1</script>",
    "<img src=x onerror=window.pwned=1>",
    '"><svg onload=window.pwned=1>',
    "'><iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "</title></script><script>window.pwned=1</script>",
    "javascript:window.pwned=1",
    "{{ 7 * 7 }}{% raw %}",
    "<!--<script>",
    "\u2028\u2029</script>",
)
HOSTILE_BODY = """\
<script>window.pwned = 1</script>

<img src=x onerror=window.pwned=1> <svg/onload=window.pwned=1> <body onload=window.pwned=1>

[one](javascript:window.pwned=1) [two](JaVaScRiPt:window.pwned=1) [three](data:text/html,<script>parent.pwned=1</script>)
[four]( java&#115;cript:window.pwned=1) <a href="java&#x0A;script:window.pwned=1">five</a>
<img src="/pictures/p.png" alt="six" onload="window.pwned=1" onerror="window.pwned=1"> <a href="vbscript:x" onclick="window.pwned=1" style="position:fixed">seven</a>

<iframe srcdoc="<script>parent.pwned=1</script>"></iframe> <object data="javascript:window.pwned=1"></object>
<form action="javascript:window.pwned=1"><button formaction="javascript:window.pwned=1">eight</button></form>
<meta http-equiv="refresh" content="0;url=javascript:window.pwned=1"> <base href="https://evil.example/">
<style>@import "https://evil.example/x.css"; body { background: url(https://evil.example/x.png) }</style>
<math><mtext><table><mglyph><style><img src=x onerror=window.pwned=1></style></mglyph></table></mtext></math>
<details open ontoggle=window.pwned=1>nine</details> <video><source onerror=window.pwned=1></video>

## Heading <img src=x onerror=window.pwned=1> {: onclick="window.pwned=1" style="color:red" }

Text {: onmouseover="window.pwned=1" #main .skip }

    <script>window.pwned = 1</script>

```html
<script>window.pwned = 1</script>
```

Term
: <script>window.pwned = 1</script>

[^1]: <img src=x onerror=window.pwned=1>

A note.[^1] *[HTML]: <script>window.pwned=1</script>
"""


def hostile_site(folder: Path) -> SiteTest:
    """A site in which every text that anyone can give tries to run a script."""
    site = SiteTest(folder)
    for number, script in enumerate(SCRIPTS):
        word, place = json.dumps(script), json.dumps(f"Lima {script}")
        site.write(
            f"content/2024/probe-{number}.md",
            f"---\ntitle: {word}\nsummary: {word}\nuid: probe{number}\ndate: 2024-01-0{number + 1}T10:00:00Z\n"
            f"rights: own\ndateline: {place}\ntags: [{word}, common]\npeople: [{word}]\nauthors: [{word}]\n"
            f"source: {{name: {word}, url: https://one.example/?a='onload=', agency: [{word}]}}\n"
            f"image: {{alt: {word}, caption: {word}, credit: {word}}}\n"
            f"corrections: [{{date: 2024-02-01T10:00:00Z, note: {word}}}]\nextra: {{own: {word}}}\n---\n\n"
            f"{HOSTILE_BODY}\n",
        )
        site.write(
            f"content/pages/leaf-{number}.md",
            f"---\ntitle: {word}\nsummary: {word}\n---\n\n{HOSTILE_BODY}\n",
        )
    site.write("content/pictures/p.png", png(4, 4))
    words = json.dumps(SCRIPTS[2])
    config = site.read("config.yaml").replace("title: Test Digest", f"title: {words}")
    config = config.replace("tagline: What is tested", f"tagline: {words}\ndescription: {words}")
    config += (
        f"publisher: {{name: {words}, email: desk@digest.example}}\nmenu: [{{title: {words}, url: /tags/}}]\n"
    )
    config += (
        f"taxonomies:\n  tags: {{title: {words}, singular: {words}, description: {words}, featured: 5}}\n"
    )
    config += "  people: {title: People, from: [people, authors]}\n  sources: {from: [source]}\n"
    config += "  agencies: {from: [agency]}\n  places: {from: [dateline]}\n"
    site.write("config.yaml", config)
    return site


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Published:
    site = hostile_site(tmp_path_factory.mktemp("hostile"))
    errors = [problem for problem in site.problems("--jobs", "1") if problem["severity"] == "error"]
    assert errors == []
    site.build()
    return Published(site.folder / "public", "https://digest.example/")


def test_no_text_can_run_a_script(hostile, context):
    """Even where no security policy would stop it: the pages themselves must be clean."""
    with host(hostile) as home:
        page = context(bypass_csp=True).new_page()
        watched = watch(page)
        page.on("dialog", lambda dialog: watched.complaints.append(dialog.message))
        for document in hostile.documents:
            page.goto(home + address(document.path))

            assert page.evaluate("typeof window.pwned") == "undefined", document.path
            assert (
                page.evaluate(
                    "document.querySelectorAll('script:not([type=\"application/ld+json\"])').length"
                )
                == 0
            )
            assert (
                page.locator(
                    "iframe, object, embed, form, base, svg:not(.bars > svg, svg.days), math, style"
                ).count()
                == 0
            ), document.path
            assert page.locator("[onerror], [onload], [onclick], [ontoggle], [style]").count() == 0, (
                document.path
            )
            assert running_links(page) == [], document.path
        assert watched.complaints == []
        assert watched.hosts == {urlsplit(home).netloc}


def running_links(page: Page) -> list[str]:
    """The addresses, as the browser reads them, that are not of the web or of mail."""
    addresses: list[str] = page.evaluate("[...document.querySelectorAll('a, area')].map((link) => link.href)")
    return [one for one in addresses if one and not one.startswith(("http://", "https://", "mailto:"))]


def test_hostile_words_are_shown_as_they_stand(hostile, context):
    with host(hostile) as home:
        page = context().new_page()
        page.goto(f"{home}2024/01/probe-0/")

        assert page.locator("h1").inner_text() == SCRIPTS[0]
        assert page.title().startswith(SCRIPTS[0])


def test_no_text_of_a_feed_can_run_a_script(hostile, context):
    """In a reader that shows it as it came."""
    page = context(bypass_csp=True).new_page()
    page.route("**/*", lambda route: route.fulfill(body=b""))
    feed = json.loads(hostile.files["feed.json"])
    for item in feed["items"]:
        page.set_content(f"<!doctype html><title>Reader</title>{item['content_html']}")

        assert page.evaluate("typeof window.pwned") == "undefined", item["id"]
        assert running_links(page) == [], item["id"]
    assert len(feed["items"]) == len(SCRIPTS)
