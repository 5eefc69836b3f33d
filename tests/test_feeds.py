"""feeds: three formats that readers and validators take without a word, the same bytes everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType

import feedparser
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from referencing import Registry
from referencing.jsonschema import DRAFT4

from generator.feeds import opml, render_feed
from generator.model import (
    Artifact,
    Body,
    Entry,
    Feed,
    FeedGroup,
    FeedIndex,
    FeedLink,
    Image,
    Source,
    State,
    TermRef,
)
from generator.settings import Config, FeedFormat, FeedSettings, Link, Publisher, Rights, TaxonomySettings

RSS, ATOM, JSON = FeedFormat.RSS, FeedFormat.ATOM, FeedFormat.JSON
NAMESPACES = {
    "a": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "fh": "http://purl.org/syndication/history/1.0",
    "media": "http://search.yahoo.com/mrss/",
}
ROOT = Path(__file__).parents[1]
SCHEMAS = Path(__file__).parents[2] / "shared" / "audit-schemas"
DELHI = timezone(timedelta(hours=5, minutes=30))

CONFIG = Config(
    title="Strait Watch",
    tagline="Talking, or not",
    description="A digest on U.S.-China relations",
    base_url="https://digest.example/repo/",
    language="en",
    timezone="UTC",
    tag_authority="digest.example,2023",
    permalink="/{year}/{month}/{slug}/",
    per_page=10,
    rights=Rights.EXCERPT,
    excerpt_words=80,
    archive=True,
    publisher=Publisher(name="Strait Watch Desk", url="https://desk.example/"),
    feeds=FeedSettings(),
    menu=(),
    taxonomies=(
        TaxonomySettings(name="tags", title="Subjects", singular="subject", sources=("tags",)),
        TaxonomySettings(name="people", title="People", singular="person", sources=("people",)),
        TaxonomySettings(name="sources", title="Sources", singular="source", sources=("source",)),
    ),
    sources=(),
    digest="",
)


def term(taxonomy: str, name: str, slug: str) -> TermRef:
    return TermRef(taxonomy=taxonomy, name=name, slug=slug, url=f"/{taxonomy}/{slug}/")


ENTRY = Entry(
    path="content/2023/06/talks.md",
    uid="8cdd459a548ac707",
    slug="talks",
    url="/2023/06/talks/",
    title="U.S. urges China to talk",
    summary="Blinken leaves without a channel.",
    date=datetime(2023, 10, 10, 20, 47, tzinfo=DELHI),
    updated=datetime(2023, 10, 11, 9, 0, tzinfo=UTC),
    source=Source(name="The Hindu", url="https://hindu.example/talks?a=1&b=2", agencies=("Reuters",)),
    authors=("Humeyra Pamuk", "Michael Martina"),
    dateline="Beijing",
    image=None,
    terms=MappingProxyType(
        {
            "tags": (term("tags", "US-China", "us-china"), term("tags", "R&D", "rd")),
            "people": (term("people", "Antony Blinken", "antony-blinken"),),
            "sources": (term("sources", "The Hindu", "the-hindu"),),
        }
    ),
    corrections=(),
    rights=Rights.OWN,
    state=State.PUBLISHED,
    aliases=(),
    layout="",
    lang="",
    extra=MappingProxyType({}),
    seed=None,
    text="",
    text_line=1,
    positions=MappingProxyType({}),
    digest="",
)
OLDER = replace(
    ENTRY,
    path="content/2023/05/call.md",
    uid="11dd459a548ac707",
    slug="call",
    url="/2023/05/call/",
    title="A call",
    date=datetime(2023, 5, 2, 9, 30, tzinfo=UTC),
    updated=None,
    authors=(),
)
HTML = '<p>“Talk”, <a href="https://digest.example/repo/about/">he</a> said &amp; left. 🕊</p>\n<p>]]></p>'
BODIES = {entry.path: Body(html="", absolute_html=HTML) for entry in (ENTRY, OLDER)}
FEED = Feed(
    format=ATOM,
    url="/tags/us-china/atom.xml",
    page_url="/tags/us-china/",
    title="US-China – Strait Watch",
    description="Relations of the two",
    entries=(ENTRY, OLDER),
)
WITH_IMAGE = replace(ENTRY, image=Image(src="/pictures/talks.1f.jpg", alt="Two men", width=1200, height=800))
WITH_LANG = replace(ENTRY, lang="zh-Hans", title="中美", source=Source(name=""), authors=())
ARCHIVED = replace(
    FEED,
    url="/feeds/archive/2/atom.xml",
    page_url="/",
    current="/atom.xml",
    previous="/feeds/archive/1/atom.xml",
    next="/feeds/archive/3/atom.xml",
)
KINDS_OF_FEED = {
    "usual": FEED,
    "empty": replace(FEED, entries=(), description=""),
    "archived": ARCHIVED,
    "image and language": replace(FEED, entries=(WITH_IMAGE, replace(WITH_LANG, uid="other"))),
    "hostile": replace(FEED, entries=(replace(ENTRY, title="<b>&\x00\x0b\ud800\ufffe", summary="\x1b<i>"),)),
}


def render(kind: FeedFormat, *entries: Entry, config: Config = CONFIG, feed: Feed = FEED) -> bytes:
    url = feed.url.rpartition("/")[0] + "/" + kind.file_name
    shown = replace(feed, format=kind, url=url, entries=entries or feed.entries)
    return render_feed(shown, config, BODIES).payload


def tree(kind: FeedFormat, *entries: Entry, config: Config = CONFIG, feed: Feed = FEED) -> etree._Element:
    return etree.fromstring(render(kind, *entries, config=config, feed=feed))


def item(*entries: Entry, config: Config = CONFIG) -> dict[str, object]:
    return json.loads(render(JSON, *entries, config=config))["items"][0]


def schema(name: str) -> Path:
    if not SCHEMAS.is_dir():
        pytest.skip(f"no schemas at {SCHEMAS}")
    return SCHEMAS / name


# -- what readers find


@pytest.mark.parametrize("kind", [RSS, ATOM])
def test_a_feed_reader_finds_everything(kind: FeedFormat) -> None:
    found = feedparser.parse(render(kind))

    assert not found.bozo
    assert found.feed.title == "US-China – Strait Watch"
    assert found.feed.subtitle == "Relations of the two"
    assert found.feed.link == "https://digest.example/repo/tags/us-china/"
    assert found.feed.language == "en"
    assert found.feed.updated_parsed[:5] == (2023, 10, 11, 9, 0)
    assert [entry.title for entry in found.entries] == ["U.S. urges China to talk", "A call"]
    first, second = found.entries
    assert first.id == "tag:digest.example,2023:8cdd459a548ac707"
    assert first.link == "https://digest.example/repo/2023/06/talks/"
    assert first.published_parsed[:5] == (2023, 10, 10, 15, 17)
    assert first.updated_parsed[:5] == (2023, 10, 11, 9, 0)
    assert [author.name for author in first.authors] == ["Humeyra Pamuk", "Michael Martina"]
    assert [author.name for author in second.authors] == ["Strait Watch Desk"]
    assert first.summary == "Blinken leaves without a channel."
    assert first.content[0].type == "text/html"
    assert first.content[0].value == HTML
    assert [(tag.label or tag.term, tag.scheme) for tag in first.tags] == [
        ("US-China", "https://digest.example/repo/tags/"),
        ("R&D", "https://digest.example/repo/tags/"),
        ("Antony Blinken", "https://digest.example/repo/people/"),
    ]


def test_json_feed_says_the_same() -> None:
    document = json.loads(render(JSON))

    assert document["version"] == "https://jsonfeed.org/version/1.1"
    assert document["home_page_url"] == "https://digest.example/repo/tags/us-china/"
    assert document["feed_url"] == "https://digest.example/repo/tags/us-china/feed.json"
    assert document["items"][0] == {
        "id": "tag:digest.example,2023:8cdd459a548ac707",
        "url": "https://digest.example/repo/2023/06/talks/",
        "external_url": "https://hindu.example/talks?a=1&b=2",
        "title": "U.S. urges China to talk",
        "content_html": HTML,
        "summary": "Blinken leaves without a channel.",
        "date_published": "2023-10-10T20:47:00+05:30",
        "date_modified": "2023-10-11T09:00:00Z",
        "authors": [{"name": "Humeyra Pamuk"}, {"name": "Michael Martina"}],
        "tags": ["US-China", "R&D", "Antony Blinken"],
    }


def test_the_artifact_lies_where_the_url_says() -> None:
    assert render_feed(FEED, CONFIG, BODIES).path == "tags/us-china/atom.xml"


@pytest.mark.parametrize("kind", FeedFormat)
def test_an_id_outlives_slug_title_and_domain(kind: FeedFormat) -> None:
    moved = replace(ENTRY, slug="new", url="/new/", title="New")
    payload = render(kind, moved, config=replace(CONFIG, base_url="https://elsewhere.example/"))

    assert b"tag:digest.example,2023:8cdd459a548ac707" in payload


def test_atom_keeps_the_way_to_the_original() -> None:
    links = tree(ATOM).findall("a:entry[1]/a:link", NAMESPACES)

    assert [dict(link.attrib) for link in links] == [
        {"href": "https://digest.example/repo/2023/06/talks/"},
        {"rel": "via", "href": "https://hindu.example/talks?a=1&b=2", "title": "The Hindu"},
    ]


def test_rss_names_a_source_only_where_its_feed_is_known() -> None:
    known = replace(ENTRY, source=replace(ENTRY.source, feed="https://hindu.example/rss"))
    sources = tree(RSS, known, OLDER).findall("channel/item/source")

    assert [(source.get("url"), source.text) for source in sources] == [
        ("https://hindu.example/rss", "The Hindu")
    ]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (replace(ENTRY, authors=(), rights=Rights.EXCERPT), ["Reuters"]),
        (replace(ENTRY, authors=(), rights=Rights.LINK, source=Source(name="The Hindu")), ["The Hindu"]),
        (replace(ENTRY, authors=(), rights=Rights.OWN), ["Strait Watch Desk"]),
        (replace(ENTRY, authors=(), source=Source(name="")), ["Strait Watch Desk"]),
    ],
)
def test_no_entry_is_without_author(entry: Entry, expected: list[str]) -> None:
    rss = tree(RSS, entry).findall("channel/item/dc:creator", NAMESPACES)
    atom = tree(ATOM, entry).findall("a:entry/a:author/a:name", NAMESPACES)

    assert [creator.text for creator in rss] == expected
    assert [name.text for name in atom] == expected
    assert item(entry)["authors"] == [{"name": name} for name in expected]


def test_an_entry_in_another_language_says_so() -> None:
    language = "{http://www.w3.org/XML/1998/namespace}lang"

    assert tree(ATOM, WITH_LANG).find("a:entry", NAMESPACES).get(language) == "zh-Hans"
    assert tree(RSS, WITH_LANG).findtext("channel/item/dc:language", namespaces=NAMESPACES) == "zh-Hans"
    assert item(WITH_LANG)["language"] == "zh-Hans"
    assert "language" not in item(ENTRY)


def test_a_picture_has_an_absolute_address() -> None:
    expected = {
        "url": "https://digest.example/repo/pictures/talks.1f.jpg",
        "medium": "image",
        "width": "1200",
        "height": "800",
    }

    assert dict(tree(RSS, WITH_IMAGE).find("channel/item/media:content", NAMESPACES).attrib) == expected
    assert dict(tree(ATOM, WITH_IMAGE).find("a:entry/media:content", NAMESPACES).attrib) == expected
    assert item(WITH_IMAGE)["image"] == expected["url"]
    assert "image" not in item(replace(ENTRY, image=Image(caption="Only words are kept")))


# -- what rights allow


def test_without_a_body_there_is_only_the_summary() -> None:
    hidden = replace(ENTRY, path="content/hidden.md")
    rss, atom = tree(RSS, hidden), tree(ATOM, hidden)

    assert rss.findtext("channel/item/description") == "Blinken leaves without a channel."
    assert rss.find("channel/item/content:encoded", NAMESPACES) is None
    assert atom.findtext("a:entry/a:summary", namespaces=NAMESPACES) == "Blinken leaves without a channel."
    assert atom.find("a:entry/a:content", NAMESPACES) is None
    assert item(hidden)["content_text"] == "Blinken leaves without a channel."
    assert "content_html" not in item(hidden)


@pytest.mark.parametrize("kind", FeedFormat)
@pytest.mark.parametrize("path", [ENTRY.path, "content/hidden.md"])
def test_an_entry_without_summary_stands(kind: FeedFormat, path: str) -> None:
    found = feedparser.parse(render(kind, replace(ENTRY, summary="", path=path)))

    assert len(found.entries) == 1 or kind is JSON


# -- the feed itself


def test_a_feed_points_to_itself_its_page_and_its_hub() -> None:
    config = replace(CONFIG, feeds=FeedSettings(hub="https://hub.example/"))
    links = tree(ATOM, config=config).findall("a:link", NAMESPACES)

    assert [(link.get("rel"), link.get("href"), link.get("type")) for link in links] == [
        ("self", "https://digest.example/repo/tags/us-china/atom.xml", "application/atom+xml"),
        ("alternate", "https://digest.example/repo/tags/us-china/", "text/html"),
        ("hub", "https://hub.example/", None),
    ]
    channel = tree(RSS, config=config)[0]
    assert channel.findtext("link") == "https://digest.example/repo/tags/us-china/"
    assert [(link.get("rel"), link.get("href")) for link in channel.findall("a:link", NAMESPACES)] == [
        ("self", "https://digest.example/repo/tags/us-china/rss.xml"),
        ("hub", "https://hub.example/"),
    ]
    assert json.loads(render(JSON, config=config))["hubs"] == [
        {"type": "WebSub", "url": "https://hub.example/"}
    ]


def test_a_feed_is_as_new_as_its_latest_change() -> None:
    amended = replace(OLDER, updated=datetime(2024, 1, 2, tzinfo=UTC))

    assert tree(ATOM, ENTRY, amended).findtext("a:updated", namespaces=NAMESPACES) == (
        "2024-01-02T00:00:00+00:00"
    )
    assert tree(RSS, ENTRY, amended).findtext("channel/lastBuildDate") == "Tue, 02 Jan 2024 00:00:00 +0000"


def test_an_empty_feed_knows_no_clock() -> None:
    feed = KINDS_OF_FEED["empty"]

    assert tree(ATOM, feed=feed).findtext("a:updated", namespaces=NAMESPACES).startswith("1990-01-01")
    assert tree(RSS, feed=feed).findtext("channel/pubDate") == "Mon, 01 Jan 1990 00:00:00 +0000"
    assert json.loads(render(JSON, feed=feed))["items"] == []


def test_the_generator_has_no_version() -> None:
    generator = tree(ATOM).find("a:generator", NAMESPACES)

    assert (generator.text, dict(generator.attrib)) == ("Dateline", {})
    assert tree(RSS).findtext("channel/generator") == "Dateline"


def test_lists_have_ids_of_their_own_and_archives_share_their_lists() -> None:
    home = replace(FEED, url="/atom.xml", page_url="/")
    ids = [tree(ATOM, feed=feed).findtext("a:id", namespaces=NAMESPACES) for feed in (FEED, home, ARCHIVED)]

    assert ids == [
        "tag:digest.example,2023:feed/tags/us-china/",
        "tag:digest.example,2023:feed/",
        "tag:digest.example,2023:feed/",
    ]


# -- archives (RFC 5005)


def chain(kind: FeedFormat) -> dict[str, Feed]:
    """A subscription document and three archive documents, by their urls."""
    urls = ["", *(f"/feeds/archive/{number}/{kind.file_name}" for number in (1, 2, 3)), ""]
    newest = replace(FEED, format=kind, url=f"/{kind.file_name}", page_url="/", previous=urls[3])
    archives = [
        replace(newest, url=urls[at], previous=urls[at - 1], next=urls[at + 1], current=newest.url)
        for at in (1, 2, 3)
    ]
    return {feed.url: feed for feed in (newest, *archives)}


@pytest.mark.parametrize("kind", [RSS, ATOM])
def test_a_reader_can_walk_the_archive(kind: FeedFormat) -> None:
    feeds = chain(kind)
    url, seen = f"/{kind.file_name}", []
    while url:
        found = feedparser.parse(render_feed(feeds[url], CONFIG, BODIES).payload)
        links = {link.rel: link.href.removeprefix("https://digest.example/repo") for link in found.feed.links}
        seen.append((url, "fh_archive" in found.feed, links.get("current"), links.get("next-archive")))
        url = links.get("prev-archive", "")
    one, two, three, newest = (*[f"/feeds/archive/{n}/{kind.file_name}" for n in (1, 2, 3)], seen[0][0])

    assert seen == [
        (newest, False, None, None),
        (three, True, newest, None),
        (two, True, newest, three),
        (one, True, newest, two),
    ]


def test_json_feed_leads_to_older_entries() -> None:
    feeds = chain(JSON)
    url, seen = "/feed.json", []
    while url:
        seen.append(url)
        document = json.loads(render_feed(feeds[url], CONFIG, BODIES).payload)
        url = document.get("next_url", "").removeprefix("https://digest.example/repo")

    assert seen == ["/feed.json", *(f"/feeds/archive/{number}/feed.json" for number in (3, 2, 1))]


def test_an_archive_document_has_no_hub() -> None:
    config = replace(CONFIG, feeds=FeedSettings(hub="https://hub.example/"))

    assert b"hub.example" not in render(ATOM, config=config, feed=ARCHIVED)
    assert b"hub.example" not in render(JSON, config=config, feed=ARCHIVED)


# -- validators


@pytest.mark.parametrize("name", KINDS_OF_FEED)
def test_atom_is_valid(name: str) -> None:
    document = tree(ATOM, feed=KINDS_OF_FEED[name])

    assert atom_grammar().validate(document), atom_grammar().error_log
    assert document.find("a:author", NAMESPACES) is not None


@cache
def atom_grammar() -> etree.RelaxNG:
    rnc2rng = pytest.importorskip("rnc2rng")
    grammar = rnc2rng.dumps(rnc2rng.load(str(schema("atom.rnc"))))
    # XML has no way to bind a prefix to no namespace; the grammar does not need it bound.
    return etree.RelaxNG(etree.fromstring(grammar.replace('xmlns:local=""', "").encode()))


@pytest.mark.parametrize("name", KINDS_OF_FEED)
def test_json_feed_is_valid(name: str) -> None:
    older = json.loads(schema("jsonfeed-1.schema.json").read_bytes())
    newer = json.loads(schema("jsonfeed-1.1.schema.json").read_bytes())
    base = "https://json.schemastore.org/"
    registry = Registry().with_contents(
        [(f"{base}feed-1", older), (f"{base}feed-1.json", older)], default_specification=DRAFT4
    )
    validator = jsonschema.Draft4Validator(newer, registry=registry)

    validator.validate(json.loads(render(JSON, feed=KINDS_OF_FEED[name])))


@pytest.mark.parametrize("name", KINDS_OF_FEED)
def test_rss_has_what_the_validator_asks_for(name: str) -> None:
    channel = tree(RSS, feed=KINDS_OF_FEED[name])[0]
    order = [child.tag for child in channel]

    for required in ("title", "link", "description", "language", "lastBuildDate", "pubDate"):
        assert channel.findtext(required)
    assert "item" not in order or order.index("item") == len(order) - order.count("item")
    for entry in channel.findall("item"):
        tags = [child.tag for child in entry]
        assert entry.find("guid").get("isPermaLink") == "false"
        assert parsedate_to_datetime(entry.findtext("pubDate")).utcoffset() is not None
        assert len(tags) == len(set(tags) - {"category"}) + tags.count("category") + repeated(tags)
        if (encoded := f"{{{NAMESPACES['content']}}}encoded") in tags:
            assert tags.index("description") < tags.index(encoded)


def repeated(tags: list[str]) -> int:
    """How many creators there are beyond the first, the one thing beside categories that may repeat."""
    return max(0, tags.count(f"{{{NAMESPACES['dc']}}}creator") - 1)


def test_no_address_in_a_feed_is_relative() -> None:
    for kind in FeedFormat:
        payload = html_unescaped(render(kind, WITH_IMAGE, OLDER))

        assert re.findall(r'(?:href|src|url|uri|_url|image)[="\':]+(?!https:)[/.#][^"]*', payload) == []


def html_unescaped(payload: bytes) -> str:
    return payload.decode().replace("&lt;", "<").replace("&gt;", ">").replace("\\", "")


# -- hostile text


@pytest.mark.parametrize(
    "title",
    [
        "AT&T &amp; Co",
        "Is <b>bold</b> a tag?",
        "“Quotes” \"straight\" 'single' ]]>",
        "Doves 🕊️👩‍👩‍👧 & 中美",
        "وزير الدفاع \u200fيلتقي",
    ],
)
def test_a_title_reads_as_it_was_written(title: str) -> None:
    entry = replace(ENTRY, title=title)

    assert tree(RSS, entry).findtext("channel/item/title") == title
    assert tree(ATOM, entry).findtext("a:entry/a:title", namespaces=NAMESPACES) == title
    assert "type" not in tree(ATOM, entry).find("a:entry/a:title", NAMESPACES).attrib
    assert item(entry)["title"] == title


def test_a_summary_is_html_in_rss_and_text_elsewhere() -> None:
    entry = replace(ENTRY, summary="AT&T <b>")

    assert tree(RSS, entry).findtext("channel/item/description") == "AT&amp;T &lt;b&gt;"
    assert tree(ATOM, entry).findtext("a:entry/a:summary", namespaces=NAMESPACES) == "AT&T <b>"
    assert item(entry)["summary"] == "AT&T <b>"


def test_controls_vanish_and_joiners_stay() -> None:
    entry = replace(ENTRY, title="a\x00b\x1b\x85\x9fc\ud800\udfff\uffff 👩\u200d👧 \u200fד")

    assert item(entry)["title"] == tree(RSS, entry).findtext("channel/item/title") == "abc 👩\u200d👧 \u200fד"


def test_a_title_of_controls_alone_gives_way_to_the_uid() -> None:
    entry = replace(ENTRY, title="\x00\x1f")

    assert item(entry)["title"] == tree(RSS, entry).findtext("channel/item/title") == ENTRY.uid


ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(title=ANY_TEXT, summary=ANY_TEXT, name=ANY_TEXT, content=ANY_TEXT)
def test_no_text_breaks_a_feed(title: str, summary: str, name: str, content: str) -> None:
    entry = replace(
        ENTRY,
        title=title,
        summary=summary,
        authors=(name,),
        source=replace(ENTRY.source, name=name, feed="https://hindu.example/rss"),
        terms={"tags": (term("tags", name, "x"),)},
    )
    feed = replace(FEED, title=title, description=summary, entries=(entry,))
    bodies = {entry.path: Body(html="", absolute_html=content)}
    for kind in FeedFormat:
        payload = render_feed(replace(feed, format=kind), CONFIG, bodies).payload
        document = json.loads(payload) if kind is JSON else etree.fromstring(payload)

        assert document is not None


# -- the same bytes everywhere


def documents() -> str:
    """A digest of every kind of feed in every format."""
    payloads = (render(kind, feed=feed) for feed in KINDS_OF_FEED.values() for kind in FeedFormat)
    return hashlib.sha256(b"".join(payloads)).hexdigest()


@pytest.mark.parametrize("place", ["UTC", "Asia/Kolkata", "America/New_York"])
def test_bytes_do_not_depend_on_zone_or_hash_seed(place: str) -> None:
    seed = str(len(place))

    assert documents() == in_another_process({"TZ": place, "PYTHONHASHSEED": seed, "LC_ALL": "C"})


def test_bytes_do_not_depend_on_the_locale(tmp_path: Path) -> None:
    if not (compiler := shutil.which("localedef")):
        pytest.skip("no localedef to make a German locale with")
    made = subprocess.run(
        [compiler, "--no-archive", "-i", "de_DE", "-f", "UTF-8", str(tmp_path / "de_DE.UTF-8")],
        capture_output=True,
        check=False,
    )
    if made.returncode or not (tmp_path / "de_DE.UTF-8").is_dir():
        pytest.skip("localedef has no sources of a German locale")
    german = {"LOCPATH": str(tmp_path), "LC_ALL": "de_DE.UTF-8", "DATELINE_EXPECTED_DAY": "Di"}

    assert documents() == in_another_process(german)


def in_another_process(environment: dict[str, str]) -> str:
    script = (
        "import datetime, locale, os, test_feeds\n"
        "locale.setlocale(locale.LC_ALL, '')\n"
        "day = datetime.date(2023, 10, 10).strftime('%a')\n"
        "assert day == os.environ.get('DATELINE_EXPECTED_DAY', 'Tue'), day\n"
        "print(test_feeds.documents())\n"
        "assert datetime.date(2023, 10, 10).strftime('%a') == day\n"
    )
    path = os.pathsep.join([str(ROOT), str(ROOT / "tests"), *sys.path])
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


# -- OPML


def group(title: str, page_url: str) -> FeedGroup:
    feeds = tuple(
        FeedLink(title=f"{title} ({kind.label})", url=page_url + kind.file_name, type=kind.media_type)
        for kind in FeedFormat
    )
    return FeedGroup(title=title, page_url=page_url, feeds=feeds)


def opml_of(*groups: FeedGroup) -> Artifact:
    index = FeedIndex(
        site=group("Strait Watch", "/"),
        taxonomies=((Link(title="Subjects", url="/tags/"), groups),),
        opml_url="/feeds/feeds.opml",
    )
    return opml(index, CONFIG)


def test_opml_lists_each_list_once_under_its_taxonomy() -> None:
    made = opml_of(group('R&D "<now>"', "/tags/rd/"))
    body = etree.fromstring(made.payload).find("body")

    assert made.path == "feeds/feeds.opml"
    assert [dict(outline.attrib) for outline in body] == [
        {
            "type": "rss",
            "text": "Strait Watch",
            "title": "Strait Watch",
            "xmlUrl": "https://digest.example/repo/atom.xml",
            "htmlUrl": "https://digest.example/repo/",
        },
        {"text": "Subjects"},
    ]
    assert [outline.get("text") for outline in body[1]] == ['R&D "<now>"']
    assert [outline.get("xmlUrl") for outline in body[1]] == ["https://digest.example/repo/tags/rd/atom.xml"]


def test_opml_has_a_title_and_no_date() -> None:
    head = etree.fromstring(opml_of().payload).find("head")

    assert [(child.tag, child.text) for child in head] == [("title", "Strait Watch")]
