"""The site in Chromium: axe, contrast, weight, and that it needs nobody but its own host."""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from demonstration import Page, Site
from rows import Row, counted
from tools import windowless

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext
    from playwright.sync_api import Page as Tab

SCHEMES = ("light", "dark")
WIDTHS = (320, 768, 1280)
HEIGHT = 900
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LEAST_CONTRAST = 7.0
LEAST_FORCED = 4.5
MOST_BYTES = 14_000
MOST_REQUESTS = 4
MOST_SCRIPT = 600
"""A theme switch is a few hundred bytes; more is no theme switch."""

_ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
_POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "script-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
_SEARCH_ADDS = {"script-src": "'self' 'wasm-unsafe-eval'"}

_CONTRASTS = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")

_LOOKS = (Path(__file__).parent / "looks.js").read_text(encoding="utf-8")
_HEADLINES = """[...document.querySelectorAll("main .headline")]
  .filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length"""

_PRINTED = (Path(__file__).parent / "printed.js").read_text(encoding="utf-8")


@contextmanager
def open_browser() -> Iterator[Browser]:
    """A headless Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=windowless(), args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


# -- accessibility


def axe(site: Site, address: str, browser: Browser, scheme: str, modules: Path) -> Iterator[Row]:
    """Samples of every kind of page by axe: WCAG 2.2 AA and best practices, in one scheme at each width."""
    source = (modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    options = {"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]}
    samples = site.samples()
    faults: dict[int, list[str]] = {width: [] for width in WIDTHS}
    # axe is put into the page as a script of the page's own could not be
    with _context(browser, scheme, WIDTHS[0], bypass_csp=True) as context:
        context.add_init_script(source)
        tab = context.new_page()
        for page in samples:
            tab.goto(address + page.url)
            for width in WIDTHS:
                tab.set_viewport_size({"width": width, "height": HEIGHT})
                found = tab.evaluate("options => axe.run(document, options)", options)
                faults[width] += [f"{page.url}: {fault}" for fault in _violations(found)]
    for width in WIDTHS:
        yield counted(f"axe: {scheme}, {width} px", faults[width], f"{len(samples)} pages")


def _violations(found: dict[str, Any]) -> Iterator[str]:
    for rule in found["violations"]:
        for node in rule["nodes"]:
            yield f"{rule['id']} ({rule['impact']}): {rule['help']} [{' '.join(map(str, node['target']))}]"


def contrast(site: Site, address: str, browser: Browser) -> Iterator[Row]:
    """The least contrast of text with what is behind it, on samples of every kind of page."""
    for scheme in SCHEMES:
        least, faults = 99.0, []
        with _context(browser, scheme, 1280) as context:
            tab = context.new_page()
            for page in site.samples():
                tab.goto(address + page.url)
                for text in tab.evaluate(_CONTRASTS):
                    least = min(least, text["ratio"])
                    if text["ratio"] < LEAST_CONTRAST:
                        faults.append(f"{page.url}: {text['ratio']:.2f} {text['where']}")
        figure = f"{least:.2f}:1 at least"
        yield Row(name=f"contrast of text: {scheme}", bar="7:1", figure=figure, faults=tuple(faults))


# -- looks


def looks(site: Site, address: str, browser: Browser) -> Iterator[Row]:
    """Reflow at 320 px and 200 % zoom, sizes of text and targets, the measure of lines, the first screen."""
    samples = site.samples()
    shown = {320: "320 px", 640: "200 % zoom", 1280: "1280 px"}
    faults: dict[int, list[str]] = {width: [] for width in shown}
    with _context(browser, "light", min(shown)) as context:
        tab = context.new_page()
        for page in samples:
            tab.goto(address + page.url)
            for width in shown:
                tab.set_viewport_size({"width": width, "height": HEIGHT})
                faults[width] += [f"{page.url}: {fault}" for fault in tab.evaluate(_LOOKS, width)]
    for width, what in shown.items():
        name = f"looks: cut off, tiny, too long a line: {what}"
        yield counted(name, faults[width], f"{len(samples)} pages")
    counted_in = f"{len(samples)} pages"
    yield counted("looks: forced colours", _forced(samples, address, browser), counted_in)
    yield counted("looks: print", _printed(samples, address, browser), counted_in)
    outline = [f"{page.url}: {fault}" for page in site.pages for fault in _outline(page)]
    yield counted("looks: one h1, headings in order, landmarks named", outline, f"{len(site.pages)} pages")
    for width, height, least in ((360, 740, 3), (1280, 800, 6)):
        with browser.new_context(viewport={"width": width, "height": height}) as context:
            tab = context.new_page()
            tab.goto(f"{address}/")
            seen = tab.evaluate(_HEADLINES)
        missed = (f"{seen} headlines",) if seen < least else ()
        name, figure = f"looks: headlines on the first screen, {width} px", f"{seen}"
        yield Row(name=name, bar=f"{least}", figure=figure, faults=missed)


def _forced(samples: Sequence[Page], address: str, browser: Browser) -> Iterator[str]:
    """Texts that the colours of the reader's own choice would hide."""
    with browser.new_context(forced_colors="active", color_scheme="dark") as context:
        tab = context.new_page()
        for page in samples:
            tab.goto(address + page.url)
            for text in tab.evaluate(_CONTRASTS):
                if text["ratio"] < LEAST_FORCED:
                    yield f"{page.url}: {text['ratio']:.2f} {text['where']}"


def _printed(samples: Sequence[Page], address: str, browser: Browser) -> Iterator[str]:
    """What of a printed page is of no use on paper, or is missing there."""
    with browser.new_context(viewport={"width": 700, "height": 900}, color_scheme="dark") as context:
        tab = context.new_page()
        tab.emulate_media(media="print")
        for page in samples:
            tab.goto(address + page.url)
            yield from (f"{page.url}: {fault}" for fault in tab.evaluate(_PRINTED))


def _outline(page: Page) -> Iterator[str]:
    headings = [int(element.tag[1]) for element in page.root.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    if headings.count(1) != 1:
        yield f"{headings.count(1)} h1"
    for before, after in pairwise(headings):
        if after > before + 1:
            yield f"an h{after} behind an h{before}"
    for mark in ("nav", "aside"):
        marks = [
            element.get("aria-label") or element.get("aria-labelledby") for element in page.root.iter(mark)
        ]
        if None in marks:
            yield f"a {mark} without a name"
        yield from (f"two {mark}s are called {name}" for name in set(marks) if marks.count(name) > 1)


# -- independence


@dataclass
class _Seen:
    """What happened while a page was loaded."""

    requests: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)


def independence(site: Site, address: str, browser: Browser) -> Iterator[Row]:
    """Every page with and without JavaScript: under its policy, from its own host, with the same text."""
    found: dict[str, list[str]] = defaultdict(list)
    own = urlsplit(address).netloc
    with (
        _context(browser, "light", 1280) as context,
        _context(browser, "light", 1280, scripts=False) as plain,
    ):
        seen = _Seen()
        tab, bare = _watched(context, seen), plain.new_page()
        for page in site.pages:
            seen.requests, seen.violations = [], []
            response = tab.goto(address + page.url, wait_until="load")
            headers = response.all_headers() if response else {}
            words = _text(tab)
            bare.goto(address + page.url, wait_until="load")
            found["elsewhere"] += [f"{page.url}: {r}" for r in seen.requests if urlsplit(r).netloc != own]
            found["violations"] += [f"{page.url}: {v}" for v in seen.violations]
            found["policy"] += [f"{page.url}: {f}" for f in _policy_faults(page, headers)]
            if (without := _text(bare)) != words:
                found["text"].append(f"{page.url}: {_difference(words, without)}")
    looked_at = f"{len(site.pages)} pages"
    yield counted("independence: requests to other hosts", found["elsewhere"], looked_at)
    yield counted("independence: violations of the policy", found["violations"], looked_at)
    yield counted("independence: policy as header and meta", found["policy"], looked_at)
    yield counted("independence: text only by JavaScript", found["text"], looked_at)
    inline = [f"{page.url}: {fault}" for page in site.pages for fault in _inline(page)]
    yield counted("independence: inline script, style, handler", inline, looked_at)
    links = [f"{page.url}: {fault}" for page in site.pages for fault in _outbound(page, site)]
    yield counted("independence: outbound links without noopener", links, looked_at)


def _watched(context: BrowserContext, seen: _Seen) -> Tab:
    tab = context.new_page()
    tab.on("request", lambda request: seen.requests.append(request.url))
    tab.on("console", lambda message: message.type == "error" and seen.violations.append(message.text))
    tab.on("pageerror", lambda error: seen.violations.append(str(error)))
    return tab


def _text(tab: Tab) -> str:
    return " ".join(tab.evaluate("document.body.innerText").split())


def _difference(one: str, other: str) -> str:
    at = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return f"with «{one[at : at + 60]}», without «{other[at : at + 60]}»"


def _policy_faults(page: Page, headers: dict[str, str]) -> Iterator[str]:
    wanted = _POLICY | (_SEARCH_ADDS if page.url == "/search/" else {})
    sent = _directives(headers.get("content-security-policy", ""))
    for name, value in wanted.items():
        if sent.get(name) not in (value, _POLICY[name]):
            yield f"the header says `{name} {sent.get(name)}`, not `{value}`"
    for name in sent.keys() - wanted.keys():
        if sent[name] not in ("'none'", "'self'", ""):
            yield f"the header also says `{name} {sent[name]}`"
    said = page.root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    if not said:
        yield "there is no policy in a meta element"
    else:
        meta = _directives(said[0])
        for name, value in wanted.items():
            if meta.get(name) not in (value, _POLICY[name]):
                yield f"the meta element says `{name} {meta.get(name)}`, not `{value}`"
    if headers.get("x-content-type-options") != "nosniff":
        yield "no X-Content-Type-Options: nosniff"
    if not headers.get("referrer-policy") and not page.meta("referrer"):
        yield "no Referrer-Policy"


def _directives(policy: str) -> dict[str, str]:
    parts = [part.split(None, 1) for part in policy.split(";") if part.strip()]
    return {part[0]: part[1].strip() if len(part) > 1 else "" for part in parts}


def _inline(page: Page) -> Iterator[str]:
    for script in page.root.iter("script"):
        if not script.get("src") and script.get("type") != "application/ld+json":
            yield f"an inline script: {(script.text or '')[:60]}"
    yield from (f"a style element: {(style.text or '')[:60]}" for style in page.root.iter("style"))
    for element in page.root.iter():
        for name in element.keys() if isinstance(element.tag, str) else ():
            if name == "style" or name.startswith("on"):
                yield f"<{element.tag} {name}>"


def _outbound(page: Page, site: Site) -> Iterator[str]:
    host = urlsplit(site.base_url).netloc
    for link in page.root.iter("a"):
        address = urlsplit(link.get("href") or "")
        leads_away = address.scheme in ("http", "https") and address.netloc != host
        if leads_away and "noopener" not in (link.get("rel") or "").split():
            yield f"{link.get('href')} has no rel=noopener"


# -- weight


def weight(site: Site, address: str, browser: Browser) -> Iterator[Row]:
    """What home and an entry weigh and ask for; and which pages run scripts."""
    for name, page in (("home", site.page("/")), ("entry", site.entry)):
        styles = [
            site.files[path]
            for href in page.root.xpath("//link[@rel='stylesheet']/@href")
            if (path := site.path_at(href, page.url)) is not None
        ]
        size = sum(len(gzip.compress(payload, mtime=0)) for payload in [page.payload, *styles])
        faults = (f"{page.url}: {size} bytes",) if size > MOST_BYTES else ()
        yield Row(name=f"weight: {name}, HTML and CSS", bar="14,000", figure=f"{size:,} bytes", faults=faults)
        asked: list[str] = []
        with _context(browser, "light", 1280) as context:
            tab = context.new_page()
            tab.on("request", lambda request, asked=asked: asked.append(request.url.removeprefix(address)))
            tab.goto(address + page.url, wait_until="networkidle")
        bar, figure = f"{MOST_REQUESTS}", f"{len(asked)}: {' '.join(_short(url) for url in asked)}"
        yield Row(
            name=f"weight: {name}, requests", bar=bar, figure=figure, faults=tuple(asked[MOST_REQUESTS:])
        )
    yield counted("weight: JavaScript", _scripts(site), f"{len(site.pages)} pages")


def _short(url: str) -> str:
    return re.sub(r"\.[0-9a-f]{8}\.", ".", url.rsplit("/", 1)[-1]) or "/"


def _scripts(site: Site) -> Iterator[str]:
    for page in site.pages:
        if page.url == "/search/":
            continue
        for source in page.root.xpath("//script/@src"):
            payload = site.files.get(site.path_at(source, page.url) or "", b"")
            if not payload or len(payload) > MOST_SCRIPT:
                yield f"{page.url}: {source}: {len(payload)} bytes"


@contextmanager
def _context(
    browser: Browser, scheme: str, width: int, *, scripts: bool = True, bypass_csp: bool = False
) -> Iterator[BrowserContext]:
    context = browser.new_context(
        color_scheme="dark" if scheme == "dark" else "light",
        viewport={"width": width, "height": HEIGHT},
        java_script_enabled=scripts,
        bypass_csp=bypass_csp,
        reduced_motion="reduce",
    )
    try:
        yield context
    finally:
        context.close()
