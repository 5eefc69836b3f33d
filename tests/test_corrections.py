"""A correction, wherever it has to be seen: the page, JSON-LD, `/corrections/`, its feeds, and what moves."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, edition, entry
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
EDITION = "content/editions/1.md"
NOTE = "corrections: [{date: 2024-03-05T09:00:00Z, note: It was nine ships and not six}]\n"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, f"== content/talks.md\n{entry(text='Six ships sailed.')}")
    made.write("content/other.md", entry("Other", uid="a002", date="2024-02-01T10:00:00Z"))
    made.build()
    return made


def correct(site: SiteTest) -> None:
    site.edit("content/talks.md", "uid: a001\n", f"uid: a001\n{NOTE}")
    site.edit("content/talks.md", "Six ships", "Nine ships")
    site.build()


def atom(site: SiteTest, path: str) -> dict[str, dict[str, str]]:
    """The texts of each entry of a feed, by its id."""
    root = etree.fromstring(site.page(path).encode())
    return {
        one.findtext(f"{ATOM}id"): {child.tag.removeprefix(ATOM): child.text or "" for child in one}
        for one in root.findall(f"{ATOM}entry")
    }


def test_a_correction_is_seen_wherever_readers_look(site):
    correct(site)
    page = site.page("/2024/01/talks/")
    texts = etree.HTML(page).xpath("//script[@type='application/ld+json']/text()")
    graph = json.dumps([json.loads(text) for text in texts])

    assert "It was nine ships and not six" in page.split("<article", 1)[1]
    assert "CorrectionComment" in graph
    assert "It was nine ships and not six" in graph
    assert "It was nine ships and not six" in site.page("/corrections/")
    assert 'href="/corrections/atom.xml"' in site.page("/corrections/")


def test_feeds_carry_the_corrected_text_under_the_same_id_and_move_updated(site):
    before = atom(site, "/atom.xml")
    correct(site)
    after = atom(site, "/atom.xml")
    changed = "tag:digest.example,2024:a001"

    assert before.keys() == after.keys()
    assert [key for key in after if after[key] != before[key]] == [changed]
    assert "Nine ships" in after[changed]["content"]
    assert after[changed]["updated"] == "2024-03-05T09:00:00+00:00"
    assert after[changed]["published"] == before[changed]["published"]


@pytest.mark.parametrize("path", ["/atom.xml", "/rss.xml", "/feed.json", "/corrections/atom.xml"])
def test_feeds_say_what_was_wrong(site, path):
    correct(site)

    assert "<p><b>Correction</b> 5 March 2024: It was nine ships and not six</p>" in html.unescape(
        site.page(path)
    )


def test_feeds_say_what_was_wrong_in_the_language_of_the_site_and_the_direction_of_the_note(site):
    note = 'note: "כתבנו \\"שש\\" & לא תשע"'
    site.write("config.yaml", f"{CONFIG}language: fr\n")
    site.edit("content/talks.md", "uid: a001\n", f"uid: a001\nlang: en\nrights: link\n{NOTE}")
    site.edit("content/talks.md", "note: It was nine ships and not six", note)
    site.build()

    assert atom(site, "/atom.xml")["tag:digest.example,2024:a001"]["content"] == (
        '<p lang="fr"><b>Correction</b> 5 mars 2024: '
        '<span dir="rtl">כתבנו «\u202fשש\u202f» &amp; לא תשע</span></p>'
    )


def test_the_feeds_of_corrections_have_what_was_corrected_and_nothing_else(site):
    assert not site.exists("/corrections/atom.xml")

    correct(site)
    items = json.loads(site.page("/corrections/feed.json"))["items"]

    assert list(atom(site, "/corrections/atom.xml")) == ["tag:digest.example,2024:a001"]
    assert [item["id"] for item in items] == ["tag:digest.example,2024:a001"]
    assert "a001" in site.page("/corrections/rss.xml")


def test_a_correction_that_is_taken_back_leaves_no_trace(site):
    before = site.public()
    correct(site)
    site.edit("content/talks.md", NOTE, "")
    site.edit("content/talks.md", "Nine ships", "Six ships")
    site.build()

    assert site.public() == before


# -- of editions


@pytest.fixture
def with_edition(site: SiteTest) -> SiteTest:
    site.write(EDITION, edition("Week <one>", sections={"Talks": ["a001"]}, state="published", lang="de"))
    site.edit(EDITION, "Week <one>", "Week one")
    ran = site.run(
        "edition", "correct", "1", "--note", "It was week 1 & not 2", "--now", "2024-04-01T09:00:00Z"
    )
    assert ran.code == 0, ran.err
    site.build()
    return site


def test_a_correction_of_an_edition_stands_on_the_page_and_in_the_feeds(with_edition):
    site = with_edition
    page = site.page("/corrections/")
    items = json.loads(site.page("/corrections/feed.json"))["items"]
    (found,) = atom(site, "/corrections/atom.xml").values()

    assert '<a href="/editions/1/#at_corrections">Week one</a>' in page
    assert "It was week 1 &amp; not 2" in page
    assert "Edition 1" in page
    assert 'id="at_corrections"' in site.page("/editions/1/")
    assert [item["id"] for item in items] == ["tag:digest.example,2024:edition-1"]
    assert list(atom(site, "/corrections/atom.xml")) == list(atom(site, "/editions/atom.xml"))
    assert found["updated"] == "2024-04-01T09:00:00+00:00"
    assert "It was week 1 &amp; not 2" in found["content"]
    assert "edition-1" in site.page("/corrections/rss.xml")
    assert "/corrections/atom.xml" in site.page("/feeds/")
    assert '"url":"https://digest.example/editions/1/"' in page


def test_entries_and_editions_come_in_the_order_of_their_corrections(with_edition):
    site = with_edition
    correct(site)
    site.edit("content/other.md", "uid: a002\n", f"uid: a002\n{NOTE.replace('2024-03-05', '2024-05-05')}")
    site.build()
    ids = ["a002", "edition-1", "a001"]

    assert re.findall(r'href="/(.*?)/#at_corrections"', site.page("/corrections/")) == [
        "2024/02/other",
        "editions/1",
        "2024/01/talks",
    ]
    assert list(atom(site, "/corrections/atom.xml")) == [f"tag:digest.example,2024:{one}" for one in ids]

    site.write("config.yaml", f"{CONFIG}feeds: {{entries: 2}}\n")
    site.build()

    assert list(atom(site, "/corrections/atom.xml")) == [f"tag:digest.example,2024:{one}" for one in ids[:2]]


def test_a_draft_is_no_correction(with_edition):
    site = with_edition
    site.edit(EDITION, "state: published", "state: draft")
    site.build()

    assert not site.exists("/corrections/atom.xml")
    assert "Week one" not in site.page("/corrections/")
