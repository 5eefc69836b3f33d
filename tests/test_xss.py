"""Two thousand texts that run scripts elsewhere, through every field, in a real browser: none may run here.

Pages are looked at without their Content-Security-Policy, so that it is the escaping that is tested; that the
policy holds as a second line is a test of its own. What a page holds is looked at too: no handler, no address
but of the web, since a browser in a test moves no mouse. `DATELINE_XSS=all` looks at the page of each entry.
"""

from __future__ import annotations

import functools
import html
import http.server
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import unquote, urlsplit

import pytest
from checks import Published, once, png
from chromium import chromium
from driver import CONFIG, SiteTest, entry
from lxml import etree
from test_browser import TYPES
from web_server import listening
from xss import EVIL, SCHEMES, vectors

from generator.writers.search_index import find_program

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ALL = os.environ.get("DATELINE_XSS") == "all"
AT_ONCE = 60
RESOLVER = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

LISTENER = """
window.xss = (number) => { (top.ran ??= []).push(Number(number)); };
window.alert = window.confirm = window.prompt = window.print = window.xss;
"""

INSPECT = """
const running = "script, iframe, frame, object, embed, applet, base, style, svg, math, template, form, button, " +
  "input, select, textarea, video, audio, source, track, portal, noscript, xmp, plaintext, marquee, dialog";
const own = "script[type='application/ld+json'], script[src^='/assets/'], picture > source, svg[class]";
const schemes = new Set(["http:", "https:", "mailto:"]);
const inspect = (page, fault) => {
  for (const element of page.querySelectorAll("*")) {
    if (element.matches(running) && !element.matches(own) && !element.closest("#at_search")) fault(element.outerHTML.slice(0, 200));
    if (element.matches("meta[http-equiv=refresh i], link[rel=import], link[rel=prefetch], link[rel=preload]")) fault(element.outerHTML);
    for (const {name, value} of element.attributes) {
      if (/^on/i.test(name) || /^(style|srcdoc|formaction|xlink:href|background|ping|action)$/i.test(name)) {
        if (!element.matches("form[id=at_search], form[role=search]")) fault(element.outerHTML.slice(0, 200));
      } else if (/^(href|src|cite|data|poster|longdesc)$/i.test(name)) {
        let scheme = "";
        try { scheme = new URL(value, page.baseURI).protocol; } catch { continue; }
        if (!schemes.has(scheme)) fault(element.outerHTML.slice(0, 200));
      }
    }
  }
};
const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const loaded = (frame, most) => new Promise((done) => {
  frame.addEventListener("load", done, {once: true});
  setTimeout(done, most);
});
const made = (source) => Object.assign(document.createElement("iframe"), source);
const faults = [];
"""

LOOK = f"""
async (addresses) => {{
  {INSPECT}
  const frames = addresses.map((address) => made({{src: address}}));
  const all = Promise.all(frames.map((frame) => loaded(frame, 30000)));
  document.body.replaceChildren(...frames);
  await all;
  await later(50);
  for (const [place, frame] of frames.entries()) {{
    const fault = (what) => faults.push(`${{addresses[place]}}: ${{what}}`);
    const page = frame.contentDocument;
    if (page?.URL === new URL(addresses[place], location.href).href) inspect(page, fault);
    else fault("has gone elsewhere");
  }}
  document.body.replaceChildren();
  return {{faults, ran: (window.ran ?? []).splice(0)}};
}}
"""
"""Opens pages beside each other in frames, and tells what ran in them and what they hold that may not be there."""

WRITE = f"""
async (texts) => {{
  {INSPECT}
  const left = [...texts.entries()];
  const show = async () => {{
    let frame = null;
    while (left.length) {{
      const [place, text] = left.shift();
      const fault = (what) => faults.push(`${{place}}: ${{what}}`);
      if (!frame?.contentDocument) {{
        frame?.remove();
        frame = made({{}});
        document.body.append(frame);
      }}
      const page = frame.contentDocument;
      const end = loaded(frame, 500);
      page.open();
      page.write(text);
      page.close();
      await end;
      await later(30);
      if (frame.contentDocument === page) inspect(page, fault);
      else fault("has gone elsewhere");
      if (frame.contentDocument !== page) {{ frame.remove(); frame = null; }}
    }}
    frame?.remove();
  }};
  await Promise.all(Array.from({{length: 10}}, show));
  return {{faults, ran: (window.ran ?? []).splice(0)}};
}}
"""
"""The same of texts that are written into a few frames, one after the other: a frame for each takes far longer."""


@dataclass
class Seen:
    """What pages did that they should not."""

    ran: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


class Plain(http.server.BaseHTTPRequestHandler):
    """What a host answers that sends no policy; that of the pages themselves is taken out."""

    protocol_version = "HTTP/1.1"
    asked: ClassVar[list[tuple[str, str]]] = []
    POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')

    def __init__(self, files: Mapping[str, bytes], *arguments: object) -> None:
        self.files = files
        super().__init__(*arguments)

    def do_GET(self) -> None:
        self.asked.append((self.headers.get("Host", ""), self.path))
        name = unquote(urlsplit(self.path).path)[1:]
        name += "index.html" if not name or name.endswith("/") else ""
        payload = self.files.get(name, b"")
        if name.endswith(".html"):
            payload = self.POLICY.sub(b"", payload)
        self.send_response(200 if name in self.files else 404)
        self.send_header("Content-Type", TYPES.get(Path(name).suffix, "text/plain"))
        self.send_header("Content-Length", str(len(payload)))
        if name.startswith("assets/"):
            self.send_header("Cache-Control", "max-age=3600")
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def host(files: Mapping[str, bytes]) -> Iterator[str]:
    files = {"_look.html": b"<!DOCTYPE html><title>look</title><body></body>", **files}
    answer = functools.partial(Plain, files)
    with listening(answer) as place:
        yield f"http://{place}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium(RESOLVER) as opened:
        yield opened


@contextmanager
def window(browser: Browser, home: str, seen: Seen) -> Iterator[object]:
    """A page that tells what runs in it and what it asks of other hosts."""
    context = browser.new_context()
    context.add_init_script(LISTENER)
    page = context.new_page()
    own = urlsplit(home).netloc
    page.on(
        "request",
        lambda request: (
            seen.hosts.add(urlsplit(request.url).netloc or request.url[:60])
            if urlsplit(request.url).netloc != own
            else None
        ),
    )
    page.on("dialog", lambda dialog: (seen.ran.append(-1), dialog.dismiss()))
    yield page
    context.close()


def look(browser: Browser, files: Mapping[str, bytes], paths: Sequence[str], script: str = LOOK) -> Seen:
    """Open these of the files in the browser, by a script that tells what ran and what may not be there."""
    seen = Seen()
    with host(files) as home, window(browser, home, seen) as page:
        for start in range(0, len(paths), AT_ONCE):
            page.goto(f"{home}/_look.html")
            found = page.evaluate(script, [f"/{path}" for path in paths[start : start + AT_ONCE]])
            seen.ran += found["ran"]
            seen.faults += found["faults"]
    return seen


def look_at_texts(browser: Browser, texts: Sequence[str]) -> Seen:
    """The same of pages that no host sends."""
    seen = Seen()
    with host({}) as home, window(browser, home, seen) as page:
        page.goto(f"{home}/_look.html")
        found = page.evaluate(WRITE, texts)
        seen.ran += found["ran"]
        seen.faults += found["faults"]
    return seen


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def documents(texts: Sequence[str], name: str) -> dict[str, bytes]:
    """Each text as a page of its own, as it stands."""
    return {
        f"{name}/{number}.html": f"<!DOCTYPE html><body>{text}</body>".encode("utf-8", "replace")
        for number, text in enumerate(texts)
    }


# -- the vectors


def test_there_are_as_many_vectors_as_are_promised():
    assert len(vectors()) >= 1500
    assert len(set(vectors())) == len(vectors())


@pytest.mark.browser
def test_vectors_run_where_nothing_keeps_them(browser):
    """Else all other tests here would show nothing. A third of those of the first table is looked at."""
    seen = look_at_texts(browser, [f"<!DOCTYPE html><body>{text}</body>" for text in vectors()[:300:3]])

    assert len(set(seen.ran)) >= 25
    assert EVIL in seen.hosts
    assert len(seen.faults) >= 90


# -- entries

FIELDS = """\
title: {x}
summary: {x}
source: {{name: {x}, agency: [{x}]}}
dateline: {x}
authors: [{x}]
image: {{src: /pictures/i.png, alt: {x}, caption: {x}, credit: {x}}}
tags: [{x}]
corrections: [{{date: 2024-12-30T10:00:00Z, note: {x}}}]
extra: {{x: {x}}}
happening: {x}
events: [{{name: {x}, start: 2024-05-01, place: {x}}}]
"""
SITE = (
    CONFIG
    + "per_page: 100\nfeeds: {entries: 1000, term_formats: []}\ntaxonomies: {tags: {title: Subjects}}\n"
)


KINDS = ("home", "entry", "taxonomy", "term", "archive", "year", "month", "corrections", "feeds", "404")


@dataclass(frozen=True)
class Hostile:
    """A site of all vectors. `bodies` are those that stand in the text of an entry as they are."""

    published: Published
    bodies: frozenset[int]
    refused: Mapping[int, str]


def write_entry(site: SiteTest, number: int, text: str, body: str) -> None:
    keys = FIELDS.format(x=quoted(text))
    date = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}T10:00:00Z"
    site.write(f"content/e{number}.md", f"---\n{keys}uid: v{number:04}\ndate: {date}\n---\n\n{body}\n")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    folder = once(tmp_path_factory, "hostile", make_hostile)
    refused = {int(number): code for number, code in json.loads((folder / "refused").read_bytes()).items()}
    published = Published(folder / "site" / "public", "https://digest.example/")
    return Hostile(published, frozenset(range(len(vectors()))) - refused.keys(), refused)


def make_hostile(folder: Path) -> None:
    """What names a picture or a page that is not there is an error, which stops the build: those texts are
    tried again with a picture that there is, and left out where that does not help."""
    site = SiteTest(folder, config=SITE)
    site.write("content/pictures/i.png", png(8, 8))
    for name in KINDS:
        site.write(f"layouts/{name}.html", "{{ page.title }}")  # no page is looked at before all can be built
    for number, text in enumerate(vectors()):
        body = re.sub(r"src=(['\"]?)(?:x|1|x:x)(?=['\"\s>/\x0c])|/i\.png", _picture, text)
        write_entry(site, number, text, body if "\0" not in body else "nothing")  # which is no text at all
    refused = {}
    for problem in site.problems("--jobs", "1", command="build"):
        if problem["severity"] == "error":
            number = int(re.fullmatch(r"content/e(\d+)\.md", str(problem["path"]))[1])
            refused[number] = str(problem["code"])
            write_entry(site, number, vectors()[number], "nothing")
    shutil.rmtree(site.folder / "layouts")
    ran = site.run("build", "--jobs", "1", "--format", "json")
    assert ran.code == 0, [one for one in json.loads(ran.out)["problems"] if one["severity"] == "error"][:5]
    (folder / "refused").write_text(json.dumps(refused), encoding="utf-8")


def _picture(found: re.Match[str]) -> str:
    return f"src={found[1]}/pictures/i.png" if found[0].startswith("src") else "/pictures/i.png"


def test_most_vectors_are_no_reason_not_to_build(hostile):
    """Those that are, are so since they name what is not there."""
    assert len(hostile.bodies) >= 1500
    assert set(hostile.refused.values()) <= {"unknown-picture", "broken-link"}


@pytest.mark.browser
def test_no_vector_runs_in_a_page(hostile, browser):
    """Every list, every page of a term in turn, and the texts of all entries, which are looked at by themselves."""
    files = dict(hostile.published.files)
    pages = [path for path in files if path.endswith(".html")]
    entries = [path for path in pages if re.match(r"2024/\d\d/", path)]
    terms = [path for path in pages if path.startswith("tags/")]
    lists = [path for path in pages if path not in {*entries, *terms}]
    shown = [files[path] for path in entries]
    proses = [
        re.search(rb'<div class="prose e-content"[^>]*>\n(.*?)\n</div>\n', page, re.DOTALL) for page in shown
    ]
    texts = [prose[1].decode() for prose in proses if prose]
    joined = [
        "".join(f"<section>{text}</section>" for text in texts[at : at + 100])
        for at in range(0, len(texts), 100)
    ]
    files |= documents(joined, "prose")
    step = 1 if ALL else 100
    chosen = [*lists, *entries[::step], *terms[:: step * 2], "tags/index.html"]
    seen = look(browser, files, [*chosen, *(f"prose/{number}.html" for number in range(len(joined)))])

    assert len(entries) == len(vectors())
    assert len(texts) >= 1300
    assert seen == Seen()


@pytest.mark.browser
def test_no_vector_runs_in_a_feed_that_is_shown_as_html(hostile, browser):
    """What readers show as HTML: the content of all three formats, and the description of RSS."""
    files = hostile.published.files
    rss, atom = etree.fromstring(files["rss.xml"]), etree.fromstring(files["atom.xml"])
    items = json.loads(files["feed.json"])["items"]
    content = "{http://purl.org/rss/1.0/modules/content/}encoded"
    shown = {
        "rss": [found.text for found in rss.iter(content)],
        "descriptions": [found.text for found in rss.iter("description")],
        "atom": [found.text for found in atom.iter("{http://www.w3.org/2005/Atom}content")],
        "json": [item["content_html"] for item in items if "content_html" in item],
    }
    texts = list(dict.fromkeys(text for those in shown.values() for text in those if text))
    parts = [texts[at : at + 100] for at in range(0, len(texts), 100)]
    made = documents(["".join(f"<section>{text}</section>" for text in part) for part in parts], "feed")
    seen = look(browser, made, list(made))
    seen.hosts.discard("digest.example")  # the site's own pictures, which feeds name in full

    assert min(map(len, shown.values())) >= 600
    assert seen == Seen()


# -- clippings


@pytest.mark.browser
def test_no_vector_runs_that_came_in_a_clipping(tmp_path, browser):
    """In a headline and in paragraphs, pasted and in saved pages."""
    site = SiteTest(tmp_path, config=CONFIG + "per_page: 100\n")
    flat = [" ".join(text.replace("\0", "").split()) for text in vectors()]
    for number in range(20):
        mine = flat[number::20]
        site.write(
            f"seeds/p{number}.txt",
            f"{mine[0]} Talks {number}\n\n{mine[1]}\n\nUpdated - June 20, 2023 08:47 pm IST\n\nBy {mine[2]}\n\n"
            + "\n\n".join(f"Officials met at {text} and spoke for two hours." for text in mine),
        )
        site.write(
            f"seeds/w{number}.html",
            f"<html><head><title>{mine[3]} Envoys {number}</title><meta name=description content='{html.escape(mine[4])}'>"
            f"<meta name=author content='{html.escape(mine[5])}'>"
            f"<meta property='article:published_time' content='2023-06-{number + 1:02}T10:00:00Z'></head><body><article>"
            f"<h1>{html.escape(mine[3])} Envoys {number}</h1>"
            + "".join(
                f"<p>Envoys met at {html.escape(text)} and spoke.</p><p>A line on tariffs {text} ends.</p>"
                for text in mine
            )
            + "</article></body></html>",
        )
    ran = site.run("ingest", "--now", "2024-01-01T00:00:00Z")
    assert ran.code == 0, ran.err[-2000:]
    entries = list((site.folder / "content").rglob("*.md"))
    site.run("build", "--drafts", "--jobs", "1", "--format", "json")
    files = Published(site.folder / "public", "").files
    shown = [path for path in files if path.endswith(".html") and (ALL or re.match("2023/|index", path))]
    seen = look(browser, files, shown)

    assert len(entries) >= 30
    assert sum("xss(" in path.read_text() for path in entries) >= 30
    assert any(path.startswith("2023/") for path in files)
    assert seen == Seen()


# -- settings and names


@pytest.mark.browser
def test_no_vector_runs_that_came_in_the_settings(tmp_path, browser):
    """Each of these fields has some three hundred, one behind the other: what escapes, escapes each letter."""
    seen = {}
    for turn in range(0, 7, 1 if ALL else 3):
        (tmp_path / str(turn)).mkdir()
        x = quoted(" ".join(vectors()[turn::7]).replace("\0", "").replace("\r", ""))
        config = (
            f"title: {x}\ntagline: {x}\ndescription: {x}\nbase_url: https://digest.example/\n"
            f"tag_authority: digest.example,2024\npublisher: {{name: {x}}}\nmenu: [{{title: {x}, url: /tags/}}]\n"
            f"taxonomies:\n  tags:\n    title: {x}\n    singular: {x}\n    description: {x}\n    featured: 1\n"
            f"    terms: [{{name: {x}, slug: a, description: {x}, links: {{{quoted(vectors()[turn])}: 'https://a.example/'}}}}]\n"
            f"sources: [{{name: {x}, url: 'https://a.example/'}}]\n"
        )
        site = SiteTest(tmp_path / str(turn), config=config)
        site.write("content/talks.md", entry(tags=f"[{x}]", source=f"{{name: {x}}}"))
        ran = site.run("build", "--jobs", "1", "--format", "json")
        assert ran.code == 0, [one for one in json.loads(ran.out)["problems"] if one["severity"] == "error"][
            :5
        ]
        files = Published(site.folder / "public", "").files
        pages = [path for path in files if path.endswith(".html") and "archive" not in path]
        found = look(browser, files, pages)
        if found != Seen():
            seen[turn] = found

    assert seen == {}


def test_no_vector_in_the_name_of_a_file_comes_into_a_page(tmp_path):
    names = [text for text in vectors() if not set("/\0\n\r") & set(text) and len(text.encode()) < 200]
    site = SiteTest(tmp_path)
    for number, name in enumerate(names[::6]):
        site.write(f"content/{name}.md", entry("Talks", uid=f"name{number}", slug=f"name-{number}"))
        site.write(f"content/pages/{name}.md", "---\ntitle: Talks\n---\n\nText\n")
    problems = site.problems("--jobs", "1")
    allowed = {"bad-file-name", "bad-slug", "url-taken", "bad-address", "control-character"}

    assert len(names) > 500
    assert {str(problem["code"]) for problem in problems} <= allowed

    for problem in problems:
        if problem["severity"] == "error":
            (site.folder / str(problem["path"])).unlink(missing_ok=True)
    shutil.rmtree(site.folder / "content/pages")
    site.run("build", "--jobs", "1", "--format", "json")
    files = site.public()

    assert len(files) > 100
    assert [path for path in files if not re.fullmatch(r"[a-zA-Z0-9_./-]+", path)] == []
    assert [path for path, payload in files.items() if b"xss(" in payload] == []


ADDRESSES = [scheme.replace("{js}", "xss(0)").replace("{b64}", "eA==") for scheme in SCHEMES]


def test_no_field_for_an_address_takes_one_that_runs(tmp_path):
    """Each is an error, which stops the build, or leads to a host by http or https."""
    site = SiteTest(tmp_path)
    for number, address in enumerate(ADDRESSES):
        for key in ("url", "archive_url"):
            source = f"{{name: A, {key}: {quoted(address)}}}"
            site.write(
                f"content/{key}-{number}.md",
                entry(uid=f"{key}{number}", slug=f"{key.replace('_', '-')}-{number}", source=source),
            )
        site.write(
            f"content/alias-{number}.md",
            entry(uid=f"alias{number}", slug=f"alias-{number}", aliases=f"[{quoted(address)}]"),
        )
    refused = {
        str(problem["path"]) for problem in site.problems("--jobs", "1") if problem["severity"] == "error"
    }
    taken = [
        path.name for path in (site.folder / "content").glob("*.md") if f"content/{path.name}" not in refused
    ]

    assert len(ADDRESSES) >= 60
    assert taken == []


def test_no_setting_for_an_address_takes_one_that_runs(tmp_path):
    menu = "".join(f"  - {{title: A, url: {quoted(address)}}}\n" for address in ADDRESSES)
    sources = "".join(
        f"  - {{name: A{n}, url: {quoted(a)}, feed: {quoted(a)}}}\n" for n, a in enumerate(ADDRESSES)
    )
    terms = "".join(
        f"      - {{name: A{n}, links: {{a: {quoted(address)}}}}}\n" for n, address in enumerate(ADDRESSES)
    )
    config = f"{CONFIG}menu:\n{menu}sources:\n{sources}taxonomies:\n  tags:\n    terms:\n{terms}"
    site = SiteTest(tmp_path, config=config)
    lines = {int(problem["line"]) for problem in site.problems() if problem["severity"] == "error"}
    text = site.read("config.yaml").split("\n")
    taken = [line for number, line in enumerate(text, start=1) if "- {" in line and number not in lines]

    assert taken == []
    for key in ("hub", "publisher"):
        for address in ADDRESSES:
            value = (
                f"feeds: {{hub: {quoted(address)}}}"
                if key == "hub"
                else f"publisher: {{name: A, url: {quoted(address)}}}"
            )
            site.write("config.yaml", f"{CONFIG}{value}\n")

            assert "error" in {problem["severity"] for problem in site.problems()}, (key, address)


# -- search


@pytest.mark.browser
@pytest.mark.skipif(find_program() is None, reason="Pagefind is not installed")
def test_no_vector_runs_in_what_a_search_finds(tmp_path, browser):
    """Three hundred, in titles, summaries, texts and facets."""
    site = SiteTest(tmp_path, config=SITE + "search: true\n")
    site.write("content/pictures/i.png", png(8, 8))
    chosen = vectors()[::7]
    for number in range(0, len(chosen) - 2, 3):
        write_entry(
            site,
            number,
            f"zebra {chosen[number]}",
            f"zebra `` {chosen[number + 1].replace('`', '')} ``".replace("\n", " ").replace("\0", ""),
        )
    ran = site.run("build", "--jobs", "1", "--format", "json")
    assert ran.code == 0, [one for one in json.loads(ran.out)["problems"] if one["severity"] == "error"][:5]
    files = Published(site.folder / "public", "").files
    seen = Seen()
    with host(files) as home, window(browser, home, seen) as page:
        page.goto(f"{home}/search/?q=zebra")
        page.wait_for_function(
            "() => document.querySelectorAll('#at_found ol > li').length >= 20", timeout=60_000
        )
        while page.locator("#at_more").is_visible():
            before = page.locator("#at_found ol > li").count()
            page.locator("#at_more").click()
            page.wait_for_function(
                "(count) => document.querySelectorAll('#at_found ol > li').length > count", arg=before
            )
        texts = page.locator("#at_found ol").inner_text()
        kinds = set(
            page.evaluate("[...document.querySelectorAll('#at_found *')].map((one) => one.localName)")
        )
        names = set(
            page.evaluate(
                "[...document.querySelectorAll('#at_found *')].flatMap((one) => one.getAttributeNames())"
            )
        )
        ran_there = page.evaluate("window.ran ?? []")

    assert texts.count("xss(") >= 90
    assert kinds.isdisjoint(
        {"script", "img", "svg", "iframe", "style", "video", "math", "object", "embed", "base"}
    )
    assert [name for name in names if name.startswith("on") or name == "style"] == []
    assert (seen, ran_there) == (Seen(), [])


# -- the second line


@pytest.mark.browser
def test_the_policy_holds_where_a_layout_escapes_nothing(hostile, browser):
    """The same vectors as above that ran, with the policy of a page in front of them."""
    head = b"".join(Plain.POLICY.findall(hostile.published.files["index.html"])).decode()
    texts = [text for text in vectors()[:300:3] if "refresh" not in text]
    with host({}) as other:
        evil = urlsplit(other).netloc
        pages = [
            f"<!DOCTYPE html><head>{head}</head><body>{text.replace(EVIL, evil)}</body>" for text in texts
        ]
        Plain.asked.clear()
        seen = look_at_texts(browser, pages)
        reached = [asked for asked in Plain.asked if asked[0] == evil]

    assert head.count("<meta") == 2
    assert seen.ran == []
    assert reached == []
