"""feeds of awkward sites: nothing in them for the W3C feed validator to warn of, by the rules of the audit."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import pytest
from driver import SiteTest, entry
from lxml import etree

from generator.graph.subscriptions import _archive_starts

sys.path.insert(0, str(Path(__file__).parents[1] / "audit"))

from atom import atom
from demonstration import Site
from json_feed import json_feed
from rss import rss

CONFIG = """\
title: "Ships & <Straits> ]]> 🚢"
tagline: "A < B & more"
description: "S&P500, &nbsp; and <b"
base_url: https://digest.example/repo/
tag_authority: digest.example,2024
rights: own
feeds: {entries: 4, hub: "https://hub.example/?a=1&b=2"}
editions: {weekly: auto}
publisher: {name: "Desk & <Sons>", url: "https://desk.example/?a[]=1"}
sources:
  - {name: "The “A&B” Paper", feed: "https://paper.example/rss/ü?a=1&b=[2]"}
"""
SOURCE = "{name: The “A&B” Paper, url: 'https://paper.example/1?a[0]=b&c=d'}"
TITLES = (
    "AT&T & the <b of it",
    "Literal &amp; and &nbsp; and &#8217; and &lt;i&gt;",
    "]]> closes nothing <![CDATA[",
    "عنوان من اليمين",
    "भारत और चीन की बातचीत",
    "台湾海峡的对话",
    "🚢 “Quotes” \"and\" 'more'",
)
MOMENTS = (
    "2024-06-02T12:00:00+05:45",
    "2024-06-03T12:00:00+12:45",
    "2024-06-04T12:00:00+05:17",
    "2024-06-05T12:00:00-03:30",
    "2024-06-06T12:00:00+14:00",
    "1990-01-02T00:00:00+00:00",
    "2024-06-07T12:00:00.5Z",
)


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def feeds_of(site: SiteTest, base_url: str) -> dict[str, list[str]]:
    """What the audit's rules say of every feed of a site."""
    published = Site(site.folder / "public", base_url)
    return {
        path: list(check(path, payload, published))
        for name, check in (("rss.xml", rss), ("atom.xml", atom), ("feed.json", json_feed))
        for path, payload in published.feeds(name)
    }


def test_feeds_of_awkward_entries_are_valid(tmp_path: Path) -> None:
    site = SiteTest(tmp_path, config=CONFIG)
    for number, (title, moment) in enumerate(zip(TITLES, MOMENTS, strict=True)):
        more = {"source": SOURCE, "summary": quoted(title), "tags": "[R&D <x>, C++, 中国]"} if number else {}
        text = "Text with `<b> & ]]>`, a\n\n| a | b |\n|---|---|\n| 1 & 2 | 3 |" if number > 1 else ""
        lang = {"lang": "ar"} if number == 3 else {}
        site.write(
            f"content/e{number}.md",
            entry(quoted(title), uid=f"a00{number}", date=moment, text=text, **more, **lang),
        )
    site.build()
    found = feeds_of(site, "https://digest.example/repo/")

    assert len(found) > 20
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_an_entry_without_text_has_its_title_for_a_summary_in_atom_alone(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/talks.md", entry("Talks & more", text=""))
    site.build()

    assert "<summary>Talks &#x26; more</summary>" in site.page("/atom.xml")
    assert "<description>Talks" not in site.page("/rss.xml")


def test_an_offset_that_rss_does_not_know_becomes_utc(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/talks.md", entry(date="2024-06-02T02:30:00+05:45"))
    site.build()

    assert "<pubDate>Sat, 01 Jun 2024 20:45:00 +0000</pubDate>" in site.page("/rss.xml")
    assert "<published>2024-06-02T02:30:00+05:45</published>" in site.page("/atom.xml")


def test_addresses_have_brackets_around_a_host_only(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(source="{name: A, url: 'https://[2001:db8::1]/a?b[]=c'}"))
    site.build()

    assert 'rel="via" href="https://[2001:db8::1]/a?b%5B%5D=c"' in site.page("/atom.xml")


@pytest.mark.parametrize("size", range(1, 6))
def test_an_archive_document_always_has_a_neighbour(size: int) -> None:
    for total in range(size + 1, 5 * size):
        starts = _archive_starts(total, size)
        older = _archive_starts(total - 1, size)

        assert len(starts) > 2
        assert starts[: len(older)] == older or total == size + 1
        assert starts[0] == 0
        assert total - starts[-1] < size
        assert all(0 < newer - start <= size for start, newer in pairwise(starts))


def test_the_first_archive_document_leads_to_the_second(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.edit("config.yaml", "rights: own", "rights: own\nfeeds: {entries: 2}")
    for number in range(3):
        site.write(
            f"content/e{number}.md", entry(uid=f"a00{number}", date=f"2024-01-0{number + 1}T10:00:00Z")
        )
    site.build()
    documents = [site.page(f"/feeds/archive/{number}/atom.xml") for number in (1, 2)]
    ids = [[one.text for one in etree.fromstring(text.encode()).iter("{*}id")][1:] for text in documents]

    assert ids == [["tag:digest.example,2024:a000"], ["tag:digest.example,2024:a001"]]
    assert 'rel="next-archive" href="https://digest.example/feeds/archive/2/atom.xml"' in documents[0]
    assert 'rel="prev-archive" href="https://digest.example/feeds/archive/1/atom.xml"' in documents[1]
    assert not site.exists("/feeds/archive/3/atom.xml")
