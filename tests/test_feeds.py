"""feeds: three formats that readers and validators take without a word, the same bytes everywhere.

How feeds are made is fast and roundabout; `plainly` makes them the short way, and every byte must agree.
"""

from __future__ import annotations

import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import quoteattr

import feedparser
import jsonschema
import pytest
from checks import atom_schema
from feedgen.feed import FeedGenerator
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from referencing import Registry
from referencing.jsonschema import DRAFT4

from generator.ground import dates
from generator.ground.urls import absolute, as_iri, as_uri
from generator.ground.words import ENGLISH, Words
from generator.renderers import feed_forms
from generator.renderers.attribution import attribution
from generator.renderers.corrected import corrected
from generator.renderers.feed_extension import EntryExtension, FeedExtension
from generator.renderers.feed_forms import Forms, legal
from generator.renderers.feeds import Feeds, render_feed
from generator.renderers.opml import _attribute, opml
from generator.renderers.structured import byline, left_out, topics
from generator.shapes.model import (
    Artifact,
    Body,
    Correction,
    Entry,
    Feed,
    FeedGroup,
    FeedIndex,
    FeedLink,
    Image,
    Source,
    TermRef,
)
from generator.shapes.settings import (
    Config,
    FeedFormat,
    FeedSettings,
    Link,
    Publisher,
    Rights,
    TaxonomySettings,
)

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
    aliases=(),
    layout="",
    lang="",
    extra=MappingProxyType({}),
    seed=None,
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
WHOSE = (
    '\n<p><small>Source: <a href="https://hindu.example/talks?a=1&amp;b=2">The Hindu</a><br>'
    "Agency: Reuters</small></p>"
)
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
CREDITED = replace(WITH_IMAGE, image=replace(WITH_IMAGE.image, credit="Ng Han Guan/<AP>"))
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
    "credit": replace(FEED, entries=(CREDITED,)),
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
    assert first.content[0].value.replace("<br />", "<br>") == HTML + WHOSE
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
        "content_html": HTML + WHOSE,
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
    hidden = replace(ENTRY, path="content/hidden.md", source=Source(name=""))
    rss, atom = tree(RSS, hidden), tree(ATOM, hidden)

    assert rss.findtext("channel/item/description") == "Blinken leaves without a channel."
    assert rss.find("channel/item/content:encoded", NAMESPACES) is None
    assert atom.findtext("a:entry/a:summary", namespaces=NAMESPACES) == "Blinken leaves without a channel."
    assert atom.find("a:entry/a:content", NAMESPACES) is None
    assert item(hidden)["content_text"] == "Blinken leaves without a channel."
    assert "content_html" not in item(hidden)


# -- whose it is


def contents(*entries: Entry, words: Words = ENGLISH, config: Config = CONFIG) -> str:
    """What readers show below the headline, which is the same in every format."""
    found = set()
    for kind in FeedFormat:
        feed = replace(FEED, format=kind, entries=entries or FEED.entries)
        payload = render_feed(feed, config, BODIES, words).payload
        if kind is JSON:
            found.add(json.loads(payload)["items"][0]["content_html"])
        elif kind is RSS:
            shown = etree.fromstring(payload).find("channel/item")
            text = shown.findtext("content:encoded", None, NAMESPACES)
            found.add(text or shown.findtext("description"))
        else:
            found.add(etree.fromstring(payload).findtext("a:entry/a:content", None, NAMESPACES))

    assert len(found) == 1
    return str(found.pop())


def test_a_wire_agency_is_named_beside_authors_and_a_picture_has_its_credit() -> None:
    assert contents(CREDITED) == HTML + WHOSE.replace(
        "Agency: Reuters", "Agency: Reuters<br>Picture: Ng Han Guan/&lt;AP&gt;"
    )
    assert contents(WITH_IMAGE) == HTML + WHOSE
    for kind, path in ((RSS, "channel/item/media:content/"), (ATOM, "a:entry/media:content/")):
        assert tree(kind, CREDITED).findtext(f"{path}media:credit", None, NAMESPACES) == "Ng Han Guan/<AP>"
        assert tree(kind, WITH_IMAGE).find(f"{path}media:credit", NAMESPACES) is None


def test_a_credit_of_a_picture_that_is_not_shown_is_none_of_the_feed() -> None:
    assert contents(replace(ENTRY, image=Image(caption="Two men", credit="AP"))) == HTML + WHOSE


def test_where_there_is_no_text_the_summary_stands_above_whose_it_is() -> None:
    hidden = replace(ENTRY, path="content/hidden.md", summary="AT&T talks")

    assert contents(hidden) == "<p>AT&amp;T talks</p>" + WHOSE
    assert contents(replace(hidden, summary="")) == WHOSE.strip()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Source(name="The Hindu"), "Source: The Hindu"),
        (Source(name="", url="https://a.example/"), 'Source: <a href="https://a.example/">The original</a>'),
        (Source(name="", agencies=("AFP", "dpa")), "Agency: AFP, dpa"),
    ],
)
def test_what_is_known_of_the_source_is_named(source: Source, expected: str) -> None:
    assert contents(replace(ENTRY, source=source)) == f"{HTML}\n<p><small>{expected}</small></p>"


def test_whose_it_is_stands_in_the_language_of_the_site() -> None:
    arabic = Words(language="ar", messages={"Source: %(name)s": "المصدر: %(name)s"}, digest=b"x")
    entry = replace(ENTRY, lang="en", source=Source(name="The Hindu"))

    assert contents(entry, words=arabic, config=replace(CONFIG, language="ar")) == (
        f'{HTML}\n<p lang="ar" dir="rtl"><small>المصدر: The Hindu</small></p>'
    )


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
    grammar = atom_schema()
    document = tree(ATOM, feed=KINDS_OF_FEED[name])

    assert grammar.validate(document), grammar.error_log
    assert document.find("a:author", NAMESPACES) is not None


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


# -- the same bytes as by feedgen alone


def plainly(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> bytes:
    """A document as feedgen and json write it, all of it at once and nothing kept."""
    if feed.format is JSON:
        return plain_json(feed, config, bodies)
    return referenced(plain_xml(feed, config, bodies))


MARKUP = {"&": "\ufdd0", "<": "\ufdd1", ">": "\ufdd2"}
"""What stands for the markup of a content, until all other texts have their references."""


def referenced(document: bytes) -> bytes:
    """A document in which texts that are no HTML have hexadecimal references, as the profile of RSS asks."""
    for name, code in ((b"amp", b"26"), (b"lt", b"3C"), (b"gt", b"3E")):
        document = document.replace(b"&%b;" % name, b"&#x%b;" % code)
    for sign, stand_in in MARKUP.items():
        document = document.replace(stand_in.encode(), html.escape(sign).encode())
    return document


def zoned(moment: datetime, kind: FeedFormat) -> datetime:
    """A moment as a format has it: RSS knows no quarters of hours."""
    offset = moment.utcoffset()
    return moment.astimezone(UTC) if kind is RSS and offset and offset.total_seconds() % 1800 else moment


def plain_xml(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> bytes:
    generator = FeedGenerator()
    generator.register_extension("dateline", FeedExtension, EntryExtension)
    title = legal(feed.title).strip() or legal(config.title)
    changed = max((entry.latest for entry in feed.entries), default=datetime(1990, 1, 1, tzinfo=UTC))
    generator.id(legal(f"tag:{config.tag_authority}:feed{feed.page_url}"))
    generator.title(title)
    generator.subtitle(legal(feed.description) or title)
    generator.language(config.language)
    generator.generator("Dateline")
    generator.updated(zoned(changed, feed.format))
    generator.pubDate(zoned(changed, feed.format))
    generator.author({name: legal(said) for name, said in plain_publisher(config, "uri").items()})
    generator.link(href=legal(absolute(config.base_url, feed.url)), rel="self", type=feed.format.media_type)
    generator.link(href=legal(absolute(config.base_url, feed.page_url)), rel="alternate", type="text/html")
    hub = {"rel": "hub", "href": legal(config.feeds.hub)}
    neighbours = {"current": feed.current, "prev-archive": feed.previous, "next-archive": feed.next}
    links = [
        {"rel": rel, "href": legal(absolute(config.base_url, url)), "type": feed.format.media_type}
        for rel, url in neighbours.items()
        if legal(absolute(config.base_url, url))
    ]
    generator.dateline.links = [hub, *links] if legal(config.feeds.hub) and not feed.current else links
    generator.dateline.archived = bool(legal(feed.current))
    for entry in feed.entries:
        add_plainly(generator.add_entry(order="append"), entry, feed.format, config, bodies)
    return (generator.rss_str if feed.format is RSS else generator.atom_str)(pretty=True)


def add_plainly(
    item: Any, entry: Entry, kind: FeedFormat, config: Config, bodies: Mapping[str, Body]
) -> None:
    names = [name for name in map(legal, byline(entry, config)[1]) if name]
    summary = legal(entry.summary)
    body = bodies.get(entry.path)
    item.id(legal(f"tag:{config.tag_authority}:{entry.uid}"))
    item.title(legal(entry.title).strip() or legal(entry.uid))
    item.link(href=legal_address(config, entry.url))
    item.published(zoned(entry.date, kind))
    item.updated(entry.latest)
    for about in topics(entry, left_out(config)):
        scheme = absolute(config.base_url, f"/{about.taxonomy}/")
        item.category(term=legal(about.name), label=legal(about.name), scheme=scheme)
    content = plain_content(entry, body)
    if kind is ATOM and not content:
        summary = summary or legal(entry.title).strip() or legal(entry.uid)
    if summary:
        item.summary(html.escape(summary, quote=False) if kind is RSS else summary)
    if content:
        item.content(content.translate(str.maketrans(MARKUP)), type="html")
    if kind is ATOM:
        item.author([{"name": name} for name in names])
    elif address := legal(entry.source.feed):
        item.source(as_uri(address), legal(entry.source.name))
    item.dateline.creators = names
    item.dateline.updated = dates.iso_moment(entry.latest)
    item.dateline.language = plain_language(entry, config)
    if address := legal(entry.source.url):
        item.dateline.via = filled(rel="via", href=as_iri(address), title=legal(entry.source.name))
    if entry.image and legal(entry.image.src):
        width, height = (str(size or "") for size in (entry.image.width, entry.image.height))
        address = legal_address(config, entry.image.src)
        item.dateline.image = filled(url=address, medium="image", width=width, height=height)
        item.dateline.credit = legal(entry.image.credit)


def plain_json(feed: Feed, config: Config, bodies: Mapping[str, Body]) -> bytes:
    hub = config.feeds.hub if not feed.current else ""
    document = filled(
        version="https://jsonfeed.org/version/1.1",
        title=legal(feed.title).strip() or legal(config.title),
        home_page_url=absolute(config.base_url, feed.page_url),
        feed_url=absolute(config.base_url, feed.url),
        description=legal(feed.description),
        next_url=absolute(config.base_url, feed.previous),
        language=config.language,
        authors=[plain_publisher(config, "url")],
        hubs=[{"type": "WebSub", "url": hub}] if hub else [],
    )
    document["items"] = [plain_json_item(entry, config, bodies) for entry in feed.entries]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def plain_json_item(entry: Entry, config: Config, bodies: Mapping[str, Body]) -> dict[str, object]:
    body, summary = bodies.get(entry.path), legal(entry.summary)
    title = legal(entry.title).strip() or legal(entry.uid)
    content = plain_content(entry, body)
    return filled(
        id=legal(f"tag:{config.tag_authority}:{entry.uid}"),
        url=legal_address(config, entry.url),
        external_url=as_iri(legal(entry.source.url)),
        title=title,
        content_html=content,
        content_text="" if content else summary or title,
        summary=summary,
        image=legal_address(config, entry.image.src) if entry.image and legal(entry.image.src) else "",
        date_published=dates.iso_moment(entry.date),
        date_modified=dates.iso_moment(entry.latest),
        authors=[{"name": name} for name in map(legal, byline(entry, config)[1]) if name],
        tags=list(dict.fromkeys(legal(about.name) for about in topics(entry, left_out(config)))),
        language=plain_language(entry, config),
    )


def plain_content(entry: Entry, body: Body | None) -> str:
    below = [*filter(None, (corrected(entry, ENGLISH), attribution(entry, ENGLISH)))]
    summary = f"<p>{html.escape(entry.summary, quote=False)}</p>" if below and entry.summary else ""
    text = (body.absolute_html if body else "") or summary
    return legal("\n".join(filter(None, (text, *below))))


def plain_publisher(config: Config, address: str) -> dict[str, str]:
    name = legal(config.publisher.name) or legal(config.title)
    return {"name": name, address: as_iri(config.publisher.url) or absolute(config.base_url, "/")}


def plain_language(entry: Entry, config: Config) -> str:
    return legal(entry.lang) if legal(entry.lang) != config.language else ""


def legal_address(config: Config, url: str) -> str:
    return absolute(config.base_url, legal(url))


def filled(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}


ODD = st.one_of(
    st.just(""),
    st.text(st.characters(exclude_categories=(), exclude_characters="".join(MARKUP.values()))),
    st.text("ab &<>\"'\\\t\n\r[0]\x00\x7f\x85\xa0é’中\ufffd\uffff🕊", max_size=12),
)
ADDRESS = st.one_of(
    st.just(""),
    st.sampled_from(
        ["https://a.example/?a=1&b=<2>", "https://ü.example/'\"", "/a/", "/tags/中/", "mailto:a"]
    ),
    ODD,
)
# feedgen writes earlier years with three digits in RSS; entries cannot have them
MOMENT = st.datetimes(
    datetime(1000, 1, 2),
    timezones=st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23))),
)
TERMS = st.lists(
    st.builds(term, st.sampled_from(["tags", "people", "sources", "ü"]), ODD, st.just("x")), max_size=3
)
ENTRIES = st.builds(
    replace,
    st.just(ENTRY),
    path=st.sampled_from(["a.md", "b.md", "none.md"]),
    uid=st.one_of(st.just("uid"), ODD),
    url=ADDRESS,
    title=ODD,
    summary=ODD,
    date=MOMENT,
    updated=st.none() | MOMENT,
    source=st.builds(
        Source, name=ODD, url=ADDRESS, feed=ADDRESS, agencies=st.lists(ODD, max_size=2).map(tuple)
    ),
    authors=st.lists(ODD, max_size=3).map(tuple),
    image=st.none()
    | st.builds(Image, src=ADDRESS, credit=ODD, width=st.integers(0, 2), height=st.integers(0, 2)),
    terms=st.dictionaries(st.sampled_from(["tags", "people", "sources"]), TERMS.map(tuple)),
    corrections=st.lists(st.builds(Correction, date=MOMENT, note=ODD), max_size=2).map(tuple),
    rights=st.sampled_from(Rights),
    lang=st.sampled_from(["", "en", "zh-Hans"]) | ODD,
    digest=st.just(""),
)
FEEDS = st.builds(
    Feed,
    format=st.sampled_from(FeedFormat),
    url=ADDRESS,
    page_url=ADDRESS,
    title=ODD,
    description=ODD,
    entries=st.lists(ENTRIES, max_size=3).map(tuple),
    previous=ADDRESS,
    next=ADDRESS,
    current=ADDRESS,
)
CONFIGS = st.builds(
    replace,
    st.just(CONFIG),
    title=ODD,
    language=st.sampled_from(["en", "zh-Hans", ""]),
    publisher=st.builds(Publisher, name=ODD, url=ADDRESS),
    feeds=st.builds(FeedSettings, hub=ADDRESS),
)


@settings(max_examples=400)
@given(feed=FEEDS, config=CONFIGS, content=ODD, other=ODD)
def test_every_document_is_as_it_is_plainly_written(
    feed: Feed, config: Config, content: str, other: str
) -> None:
    """And what feedgen refuses, such as a feed without an address, is refused."""
    bodies = {"a.md": Body(html="", absolute_html=content), "b.md": Body(html="", absolute_html=other)}
    try:
        expected = plainly(feed, config, bodies)
    except ValueError:
        with pytest.raises(ValueError):
            render_feed(feed, config, bodies)
    else:
        assert render_feed(feed, config, bodies).payload == expected


@pytest.mark.parametrize("name", KINDS_OF_FEED)
@pytest.mark.parametrize("kind", FeedFormat)
def test_known_feeds_are_as_they_are_plainly_written(name: str, kind: FeedFormat) -> None:
    feed = replace(KINDS_OF_FEED[name], format=kind)

    assert render_feed(feed, CONFIG, BODIES).payload == plainly(feed, CONFIG, BODIES)


def test_the_words_of_an_item_are_no_marks_of_a_form() -> None:
    marks = " ".join(f"[{number}]" for number in range(40))
    days = "Thu, 01 Jan 1001 00:00:00 +0000 1002-02-02T00:00:00Z 1001-01-01T00:00:00+00:00"
    entry = replace(ENTRY, title=marks, summary=days, date=datetime(1001, 1, 1, tzinfo=UTC))
    for kind in FeedFormat:
        feed = replace(FEED, format=kind, title=marks, entries=(entry,))

        assert render_feed(feed, CONFIG, BODIES).payload == plainly(feed, CONFIG, BODIES)


# -- what is kept


KNOWN = tuple(
    replace(
        ENTRY,
        path=f"{number}.md",
        uid=f"uid{number}",
        digest=f"digest{number}",
        title=f"Title {number}",
        image=Image(src="/a.1.jpg", width=3) if number % 2 else None,
    )
    for number in range(6)
)


class Bodies(Mapping[str, Body]):
    """Bodies that tell which of them were looked up."""

    def __init__(self, html: str = HTML) -> None:
        self.html = html
        self.asked: list[str] = []

    def __getitem__(self, path: str) -> Body:
        self.asked.append(path)
        return Body(html="", absolute_html=f"{self.html} {path}")

    def __iter__(self) -> Iterator[str]:
        return (entry.path for entry in KNOWN)

    def __len__(self) -> int:
        return len(KNOWN)


def overlapping() -> Iterator[Feed]:
    """Feeds of every format in which entries come again."""
    for start, end in ((0, 4), (2, 6), (0, 6), (1, 3)):
        for kind in FeedFormat:
            yield replace(FEED, format=kind, url=f"/{start}/{kind.file_name}", entries=KNOWN[start:end])


@pytest.mark.parametrize("most", [0, 1_000, 10_000, 1_000_000])
def test_what_is_kept_changes_nothing_and_has_a_bound(most: int) -> None:
    made, bodies = Feeds(CONFIG, most=most), Bodies()
    for feed in [*overlapping(), *overlapping()]:
        assert made.render(feed, bodies).payload == plainly(feed, CONFIG, Bodies())
        assert sum(kept.size for kept in made._kept.values()) == made._size <= most


def test_a_body_is_looked_up_once() -> None:
    made, bodies = Feeds(CONFIG), Bodies()
    for feed in overlapping():
        made.render(feed, bodies)

    assert sorted(bodies.asked) == [entry.path for entry in KNOWN]


def test_other_bodies_are_seen() -> None:
    made = Feeds(CONFIG)
    old, new = Bodies(), Bodies("<p>Moved</p>")
    for feed in overlapping():
        for bodies in (old, new, {}, Bodies(), old):
            assert made.render(feed, bodies).payload == plainly(feed, CONFIG, bodies)


def test_another_picture_is_seen() -> None:
    made, bodies = Feeds(CONFIG), Bodies()
    for source in ("/a.1.jpg", "/a.2.jpg", ""):
        entries = (replace(KNOWN[1], image=Image(src=source)),)
        for kind in FeedFormat:
            feed = replace(FEED, format=kind, entries=entries)

            assert made.render(feed, bodies).payload == plainly(feed, CONFIG, bodies)


def test_entries_are_gone_through_once() -> None:
    class Once(Sequence[Entry]):
        def __init__(self) -> None:
            self.asked: list[int] = []

        def __len__(self) -> int:
            return len(KNOWN)

        def __getitem__(self, place: int) -> Entry:
            self.asked.append(place)
            return KNOWN[place]

    for kind in FeedFormat:
        entries = Once()
        render_feed(replace(FEED, format=kind, entries=entries), CONFIG, Bodies())

        assert entries.asked == [*range(len(KNOWN)), len(KNOWN)]


def test_forms_that_were_kept_need_no_feedgen(monkeypatch: pytest.MonkeyPatch) -> None:
    forms: Forms = {}
    expected = [Feeds(CONFIG, forms=forms).render(feed, Bodies()) for feed in overlapping()]
    monkeypatch.setattr(feed_forms, "write", None)
    again = Feeds(CONFIG, forms=dict(forms))

    assert [again.render(feed, Bodies()) for feed in overlapping()] == expected
    assert len(forms) == 2 * 3  # RSS and Atom: a channel, an item with a picture and one without


def test_a_json_feed_needs_no_feedgen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedgen.feed", None)

    assert json.loads(render(JSON))["items"]


def test_feedgen_and_lxml_are_imported_late() -> None:
    script = (
        "import sys, generator.renderers.feeds, generator.renderers.structured\n"
        "print(sorted({'feedgen', 'lxml', 'dateutil'} & {name.split('.')[0] for name in sys.modules}))\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)

    assert ran.stdout.strip() == "[]"


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


@pytest.mark.parametrize(
    ("formats", "file"),
    [
        ((FeedFormat.RSS,), "rss.xml"),
        ((FeedFormat.JSON, FeedFormat.RSS), "rss.xml"),
        ((FeedFormat.JSON,), "feed.json"),
        ((FeedFormat.JSON, FeedFormat.ATOM), "atom.xml"),
    ],
)
def test_opml_has_the_feeds_that_there_are(formats: tuple[FeedFormat, ...], file: str) -> None:
    whole = group("Trade", "/tags/trade/")
    some = tuple(feed for kind in formats for feed in whole.feeds if feed.type == kind.media_type)
    body = etree.fromstring(opml_of(replace(whole, feeds=some)).payload).find("body")
    bare = etree.fromstring(opml_of(replace(whole, feeds=())).payload).find("body")

    assert [one.get("xmlUrl") for one in body[1]] == [f"https://digest.example/repo/tags/trade/{file}"]
    assert [one.get("text") for one in bare] == ["Strait Watch"]


@given(ANY_TEXT)
def test_an_attribute_is_quoted_as_the_standard_library_does(text: str) -> None:
    assert _attribute(text) == quoteattr(legal(text))


def test_opml_has_a_title_and_no_date() -> None:
    head = etree.fromstring(opml_of().payload).find("head")

    assert [(child.tag, child.text) for child in head] == [("title", "Strait Watch")]
