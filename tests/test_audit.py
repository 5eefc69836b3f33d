"""audit: its own checks find the faults that they are there for, and nothing where there is none."""

from __future__ import annotations

import json
import re
import sys
from contextlib import closing
from pathlib import Path

import pytest
from checks import build, copy_demonstration
from test_feeds import CONFIG, ENTRY, OLDER

from generator.renderers.feeds import render_feed
from generator.shapes.model import Body, Feed
from generator.shapes.settings import FeedFormat

sys.path.insert(0, str(Path(__file__).parents[1] / "audit"))

from atom import atom
from crawlers import _news, _robots
from demonstration import Site
from host import headers_of, read_headers
from json_feed import json_feed
from metadata import _canonical, _graph, _icons, _manifest, _news_article, _preview, _unique
from rows import attempt, counted, table
from rss import rss
from tools import Lighthouse

CHECKS = {"rss.xml": rss, "atom.xml": atom, "feed.json": json_feed}
BASE = CONFIG.base_url.rstrip("/") + "/"


def document(kind: FeedFormat) -> str:
    feed = Feed(
        format=kind,
        url=f"/{kind.file_name}",
        page_url="/",
        title="Strait Watch",
        description="All of it",
        entries=(ENTRY, OLDER),
    )
    html = '<p>It <a href="https://digest.example/a/">was</a> so.</p>'
    bodies = {ENTRY.path: Body(html=html, absolute_html=html)}
    return render_feed(feed, CONFIG, bodies).payload.decode()


def faults(name: str, text: str) -> list[str]:
    return list(CHECKS[name](name, text.encode(), Site(Path("/nowhere"), BASE)))


# -- feeds


@pytest.mark.parametrize("kind", [FeedFormat.RSS, FeedFormat.ATOM])
def test_a_sound_feed_has_no_faults(kind: FeedFormat) -> None:
    assert faults(kind.file_name, document(kind)) == []


def test_a_sound_json_feed_has_no_faults() -> None:
    text = document(FeedFormat.JSON)

    assert [fault for fault in faults("feed.json", text) if "is not on the site" not in fault] == []


@pytest.mark.parametrize(
    ("name", "old", "new", "rule"),
    [
        ("rss.xml", '<guid isPermaLink="false">', "<guid>", "InvalidPermalink"),
        ("rss.xml", 'rel="self"', 'rel="related"', "MissingAtomSelfLink"),
        ("rss.xml", "/rss.xml", "/other.xml", "SelfDoesntMatchLocation"),
        ("rss.xml", "&lt;p&gt;", "&lt;script&gt;1&lt;/script&gt;&lt;p&gt;", "SecurityRisk"),
        ("rss.xml", "&lt;p&gt;", "&lt;p style=&quot;x:y&quot;&gt;", "SecurityRiskAttr"),
        ("rss.xml", "&lt;p&gt;", "&lt;p&gt;&lt;b&gt;", "NotHtml"),
        ("rss.xml", "https://digest.example/a/", "/a/", "ContainsRelRef"),
        ("rss.xml", "<title>Strait Watch", "<title>&lt;b&gt;Strait&lt;/b&gt; Watch", "ContainsHTML"),
        ("rss.xml", "<title>Strait Watch", "<title>Strait &amp; Watch", "CharacterData"),
        ("rss.xml", "<description>All", "<description>R&amp;D, all", "CharacterData"),
        ("rss.xml", "<language>en", "<language>xq", "InvalidLanguage"),
        ("rss.xml", "<language>", "<dc:language>en</dc:language><language>", "UndefinedElement"),
        ("rss.xml", "<dc:creator>", "<dc:subject>Talks</dc:subject><dc:creator>", "DuplicateItemSemantics"),
        ("rss.xml", "<dc:creator>", "<dc:creator><b>x</b>", "NotInANamespace"),
        ("rss.xml", "<category domain", "<category scheme", "UnexpectedAttribute"),
        ("rss.xml", "<channel>", "<channel>All of it", "UnexpectedText"),
        ("rss.xml", "&lt;p&gt;", "Caf\xc3\xa9&lt;p&gt;", "BadCharacters"),
        ("rss.xml", "&lt;p&gt;", "&lt;p&gt;R&amp;D", "NotHtml"),
        ("rss.xml", "&lt;p&gt;", "&lt;p&gt;&lt;div&gt;x&lt;/div&gt;", "NotHtml"),
        ("rss.xml", 'isPermaLink="false"', 'isPermaLink="no"', "InvalidBooleanAttribute"),
        ("rss.xml", "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss", "ReservedPrefix"),
        ("rss.xml", "http://search.yahoo.com/mrss/", "https://video.example/", "ReservedPrefix"),
        ("rss.xml", "xmlns:media", "xmlns:video", "NonstdPrefix"),
        ("rss.xml", "xmlns:atom", 'xmlns:own="https://own.example/" xmlns:atom', "UnknownNamespace"),
        ("rss.xml", "<pubDate>Tue", "<pubDate>Wed", "IncorrectDOW"),
        ("rss.xml", "+0530</pubDate>", "+0545</pubDate>", "ProblematicalRFC822Date"),
        ("rss.xml", 'type="application/rss+xml"', 'type="text/html"', "SelfNotAtom"),
        ("rss.xml", "<language>", "<ttl>soon</ttl><language>", "InvalidPositiveInteger"),
        ("atom.xml", "<subtitle>", "<fh:archive/><subtitle>", "ArchiveIncomplete"),
        (
            "atom.xml",
            "<subtitle>",
            '<fh:complete/><link rel="next" href="a:"/><subtitle>',
            "FeedRelInComplete",
        ),
        (
            "atom.xml",
            "<subtitle>",
            '<fh:complete/><link rel="current" href="a:"/><subtitle>',
            "CurrentNotSelf",
        ),
        ("atom.xml", "</feed>", "<icon>https://a.example/b.png</icon></feed>", "MisplacedMetadata"),
        ("atom.xml", "<subtitle>", '<subtitle type="text/html">', "InvalidTextType"),
        ("atom.xml", '<content type="html">', '<content type="xhtml">', "MissingXhtmlDiv"),
        ("atom.xml", "<name>Strait", "<name>&lt;a@b.example&gt; Strait", "ContainsEmail"),
        ("atom.xml", "<id>tag:digest", "<id>urn:uuid:digest", "InvalidUUID"),
        ("atom.xml", "<id>tag:digest", "<id>digest:digest", "SchemeNotIANARegistered"),
        ("atom.xml", 'xml:lang="en"', 'xml:lang="xq"', "InvalidLanguage"),
        ("atom.xml", 'label="', 'label="&lt;/b&gt;', "ContainsHTML"),
        ("atom.xml", 'term="', 'name="', "MissingAttribute"),
        ("atom.xml", 'href="https://hindu', 'src="https://hindu', "MissingHref"),
        ("atom.xml", "https://hindu.example/", "https://hindu.example/?a[]=", "InvalidUriChar"),
        ("atom.xml", "xmlns:fh", 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:fh', "AvoidNamespacePrefix"),
        ("atom.xml", "<updated>2023", "<updated>1989", "ImplausibleDate"),
        ("rss.xml", "<language>", "<language>x_", "InvalidLanguage"),
        ("rss.xml", "<pubDate>", "<pubDate>Someday, ", "RFC"),
        ("rss.xml", "<dc:creator>", "<author>a@b.example</author><dc:creator>", "MissingRealName"),
        ("rss.xml", "<dc:creator>", "<author>a@b.example (A)</author><dc:creator>", "DuplicateItemSemantics"),
        ("atom.xml", "<published>", "<published>2023-06-20</published><published>", "DuplicateElement"),
        ("atom.xml", "<updated>20", "<updated>20 ", "InvalidRFC3339Date"),
        ("atom.xml", 'rel="via"', 'rel="origin"', "UnregisteredAtomLinkRel"),
        ("atom.xml", 'rel="via"', 'rel="next"', "FeedHistoryRelInEntry"),
        ("atom.xml", "<id>tag:", "<id>tag:,", "InvalidTAG"),
        ("atom.xml", "<summary>", "<summary>&lt;i&gt;Now&lt;/i&gt; ", "ContainsUndeclaredHTML"),
        ("atom.xml", "<?xml version='1.0' encoding='UTF-8'?>\n", "\n", "WPBlankLine"),
        ("feed.json", '"items"', '"entries"', "entries"),
        ("feed.json", '"date_published":"', '"date_published":"on ', "InvalidRFC3339Date"),
        ("feed.json", '"content_html":"', '"content_html":"<script>1</script>', "SecurityRisk"),
        ("feed.json", '"language":"en"', '"language":"xq"', "InvalidLanguage"),
        ("feed.json", '"items":', '"hubs":[{"type":"WebSub"}],"items":', "a hub has no type or no url"),
        ("feed.json", '"items":', '"next_url":"https://digest.example/repo/feed.json","items":', "to itself"),
        ("feed.json", '"authors":[{"name"', '"authors":[{"nick"', "`nick`"),
        ("feed.json", '"items":', '"_own":1,"items":', "`_own`"),
        ("feed.json", '"id":', '"attachments":[{"url":"https://a.example/b"}],"id":', "no mime_type"),
    ],
)
def test_a_fault_of_a_feed_is_found(name: str, old: str, new: str, rule: str) -> None:
    text = document(next(kind for kind in FeedFormat if kind.file_name == name))
    assert old in text

    assert any(rule in fault for fault in faults(name, text.replace(old, new)))


def test_an_entry_without_any_text_is_found() -> None:
    text = re.sub("<(content|summary)[^>]*>[^<]*</(content|summary)>", "", document(FeedFormat.ATOM))

    assert any("MissingTextualContent" in fault for fault in faults("atom.xml", text))


def test_a_feed_that_is_too_long_is_found() -> None:
    text = document(FeedFormat.RSS).replace("&lt;p&gt;", "&lt;p&gt;" + "x" * 5_000_000, 1)

    assert any("ValidatorLimit" in fault for fault in faults("rss.xml", text))


def test_two_entries_of_one_moment_are_found() -> None:
    text = document(FeedFormat.ATOM)
    moments = [part.partition("<")[0] for part in text.split("<updated>")[2:]]

    assert any("DuplicateUpdated" in f for f in faults("atom.xml", text.replace(moments[1], moments[0])))


# -- pages


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Site:
    demonstration = copy_demonstration(tmp_path_factory.mktemp("audit"), ingest=False)
    published = build(demonstration)
    return Site(published.folder, published.base_url)


@pytest.mark.parametrize(
    ("check", "old", "new"),
    [
        (_canonical, 'rel="canonical" href="https://', 'rel="canonical" href="http://'),
        (_preview, 'property="og:image:alt"', 'property="og:image:altitude"'),
        (_preview, 'content="630"', 'content="600"'),
        (_graph, '"correctionsPolicy"', '"corrections"'),
        (_graph, '"position":2', '"position":3'),
        (_icons, "apple-touch-icon", "apple-icon"),
        (_manifest, 'rel="manifest"', 'rel="list"'),
    ],
)
def test_a_fault_of_a_page_is_found(check, old: str, new: str, site: Site) -> None:
    path = next(page.path for page in site.pages if page.kind == "entry")
    text = site.files[path].decode()
    assert old in text
    spoilt = Site(site.folder, site.base_url)
    spoilt.__dict__["files"] = {**site.files, path: text.replace(old, new).encode()}

    def found(where: Site) -> list[str]:
        return list(check(next(page for page in where.pages if page.path == path), where))

    assert found(site) == []
    assert found(spoilt)


def test_an_article_without_its_author_is_found(site: Site) -> None:
    page = next(page for page in site.pages if page.kind == "entry")
    node = next(node for node in page.graph if node["@type"] == "NewsArticle")
    page.__dict__["graph"] = ({name: value for name, value in node.items() if name != "author"},)

    assert "NewsArticle has no `author`" in list(_news_article(page, site))


def test_titles_that_stand_twice_are_found(site: Site) -> None:
    pages = list(site.pages[:2])

    assert len(list(_unique(pages, lambda _: "The same", 70))) == 2


def test_robots_and_news_are_sound(site: Site) -> None:
    assert list(_robots(site)) == []
    assert list(_news(site)) == []


# -- the table and the host


def test_what_cannot_be_run_misses() -> None:
    def broken() -> list:
        raise FileNotFoundError("java")

    (row,) = attempt("Nu checker", broken)
    (empty,) = attempt("nothing", list)

    assert not row.holds
    assert not empty.holds
    assert "MISS  Nu checker" in table([row, counted("links", (), "3 links")])
    assert "1 of 2 rows hold." in table([row, counted("links", (), "3 links")])


NODE = """\
import sys

for number, address in enumerate(sys.stdin):
    if "broken" in address:
        sys.exit("It broke")
    print('{"number": %d}' % number, flush=True)
"""


def test_lighthouse_is_begun_once_and_anew_where_it_broke(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = tmp_path / "node"
    node.write_text(f"#!{sys.executable}\n{NODE}", encoding="utf-8")
    node.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CHROME_PATH", "/nowhere")
    with closing(Lighthouse(tmp_path)) as looking:
        first = [looking.report(f"http://127.0.0.1/{name}/")["number"] for name in "ab"]
        with pytest.raises(RuntimeError, match="^It broke$"):
            looking.report("http://127.0.0.1/broken/")
        again = looking.report("http://127.0.0.1/c/")["number"]

    assert first == [0, 1]
    assert again == 0


def test_headers_are_read_as_hosts_do() -> None:
    rules = read_headers(
        "/*\n  A: 1\n  B: x: y\n/search/*\n  ! A\n  A: 2\n/*rss.xml\n  Content-Type: application/rss+xml\n"
    )

    assert headers_of(rules, "/") == {"A": "1", "B": "x: y"}
    assert headers_of(rules, "/search/") == {"A": "2", "B": "x: y"}
    assert headers_of([("/*", [("A", "1")]), ("/b", [("A", "2")])], "/b") == {"A": "1, 2"}
    assert headers_of(rules, "/tags/a/rss.xml")["Content-Type"] == "application/rss+xml"


def test_the_policy_of_the_pages_is_that_of_the_headers(site: Site) -> None:
    sent = headers_of(read_headers(site.files["_headers"].decode()), "/")["Content-Security-Policy"]
    said = {
        page.root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        for page in site.pages
        if page.url != "/search/"
    }

    assert said == {sent}


def test_the_manifest_is_json(site: Site) -> None:
    said = json.loads(site.files["site.webmanifest"])

    assert {icon["sizes"] for icon in said["icons"]} == {"192x192", "512x512"}
