"""`dateline explain`: what each kind of url is made from, and why it is made again, or not."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from driver import CONFIG, NOW, SiteTest, edition, entry
from PIL import Image

from generator.writers.search_index import find_program

MORE = "editions: {epub: true}\nshare_cards: true\ndata: {entries: true, citations: true}\n"
EVENT = "[{name: Leaders meet, start: 2024-03-01}]"


@pytest.fixture
def site(tmp_path: Path) -> SiteTest:
    made = SiteTest(tmp_path, config=CONFIG + MORE)
    picture = io.BytesIO()
    Image.linear_gradient("L").resize((700, 400)).save(picture, "JPEG")
    made.write("content/flags.jpg", picture.getvalue())
    image = "{src: /flags.jpg, alt: Two flags}"
    made.write("content/one.md", entry("Talks resume", uid="one1", tags="[Ships]", image=image))
    made.write("content/two.md", entry("Talks end", uid="two2", date="2024-01-10T10:00:00Z", events=EVENT))
    made.write("content/late.md", entry("A visit", uid="late1", date="2024-01-11T10:00:00Z"))
    made.write("content/editions/1.md", edition(sections={"Talks": ["one1"]}, state="published"))
    return made


def told(site: SiteTest, url: str) -> str:
    ran = site.run("explain", url, "--now", NOW)
    assert ran.code == 0, ran.err
    return ran.out


def test_an_entry_has_its_file_its_layouts_and_the_entries_beside_it(site):
    lines = told(site, "/2024/01/two/").splitlines()

    assert "  page      entry" in lines
    assert "  layout    entry.html" in lines
    assert "  file      content/two.md" in lines
    assert "  newer     content/late.md" in lines
    assert "  older     content/one.md" in lines


def test_the_newest_entry_has_none_newer_and_the_oldest_none_older(site):
    assert "  newer" not in told(site, "/2024/01/late/")
    assert "  older" not in told(site, "/2024/01/one/")


def test_what_an_entry_leads_to_is_named(site):
    site.edit("content/one.md", "Officials met.", "See [the end](two.md).")

    assert "  leads to  /2024/01/two/\n" in told(site, "/2024/01/one/")


def test_a_feed_has_its_name_and_its_entries(site):
    found = json.loads(site.run("explain", "/tags/ships/rss.xml", "--now", NOW, "--format", "json").out)

    assert found["path"] == "tags/ships/rss.xml"
    assert [one["name"] for one in found["made_from"] if one["what"] == "entry"] == ["content/one.md"]
    assert [one["name"].endswith("(RSS)") for one in found["made_from"] if one["what"] == "feed"] == [True]


def test_a_book_has_the_title_of_its_edition(site):
    assert "  book      Week one\n" in told(site, "/editions/1/1.epub")


def test_a_picture_has_its_file_and_a_card_its_headline(site):
    site.build()
    pictures = [path for path in site.public() if path.endswith((".webp", ".jpg", ".png"))]
    found = [told(site, f"/{path}") for path in pictures]

    assert any("  picture   image/webp, 700 × 400\n  file      content/flags.jpg\n" in one for one in found)

    cards = [one for one in found if "  share card" in one]

    assert any("Talks end\n  file      content/two.md\n" in one for one in cards)
    assert any("Test Digest\n  file      config.yaml\n" in one for one in cards)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("/2024/01/one/cite.json", "made from the entries that it shows"),
        ("/2024/01/one/cite.bib", "made from the entries that it shows"),
        ("/events.ics", "made from the events of entries"),
        ("/sitemap.xml", "made from the addresses of the whole site"),
    ],
)
def test_a_file_that_is_no_page_has_what_it_is_made_from(site, url, origin):
    assert origin in told(site, url)


def test_a_stylesheet_has_its_file_in_layouts(site):
    site.build()

    assert "  file      layouts/assets/" in told(
        site, next(f"/{one}" for one in site.public() if one.endswith(".css"))
    )


def test_a_url_at_which_nothing_is_made_is_wrong_usage(site):
    ran = site.run("explain", "/tags/no-such/", "--now", NOW)

    assert ran.code == 2
    assert "nothing is made at '/tags/no-such/'" in ran.err


def test_how_a_page_stands_before_and_after_builds(site):
    assert "not made yet: the next build makes it" in told(site, "/2024/01/one/")

    site.build()

    assert "up to date since it was first made" in told(site, "/2024/01/one/")

    site.edit("content/one.md", "Talks resume", "Talks went on")

    assert "the next build makes it again: what it is about" in told(site, "/2024/01/one/")
    assert "the next build makes it again: its entries changed" in told(site, "/tags/ships/rss.xml")
    assert "the next build makes it again: another content" in told(site, "/sitemap-news.xml")

    site.build()

    assert "up to date; it was last made again for what it is about" in told(site, "/2024/01/one/")


def test_the_first_page_is_made_again_for_reports_that_tell_the_same(site):
    site.build()
    site.edit("content/two.md", "uid: two2", "uid: two2\nhappening: The talks")
    site.edit(
        "content/late.md", "date: 2024-01-11T10:00:00Z", "date: 2024-01-10T09:00:00Z\nhappening: The talks"
    )

    assert "the latest edition, or which reports tell the same, the entries it shows changed" in told(
        site, "/"
    )


@pytest.mark.skipif(find_program() is None, reason="Pagefind is not installed")
def test_a_file_of_the_search_index_is_known(site):
    site.write("config.yaml", f"{CONFIG}{MORE}search: true\n")
    site.build()

    assert "made from the texts of all entries and editions" in told(
        site, "/search/index/pagefind-entry.json"
    )
    assert site.run("explain", "/search/index/other.js", "--now", NOW).code == 2


def test_a_page_that_was_removed_by_hand_is_made_again_for_that(site):
    site.build()
    site.remove("public/2024/01/one/index.html")
    site.build()

    assert "it was last made again as the file had been changed or removed" in told(site, "/2024/01/one/")


def test_a_feed_of_corrections_tells_what_changed(site):
    """Of entries and of editions: both are what is in it."""
    site.edit(
        "content/one.md", "uid: one1", "corrections: [{date: 2024-02-01T00:00:00Z, note: A}]\nuid: one1"
    )
    site.remove("content/editions/1.md")
    notes = "[{date: 2024-03-01T00:00:00Z, note: B}]"
    told_of = {"Talks": ["one1"]}
    site.write("content/editions/1.md", edition(sections=told_of, state="published", corrections=notes))
    site.build()
    site.edit("config.yaml", "editions: {epub: true}", "editions: {}")

    assert told(site, "/corrections/atom.xml").endswith(
        "It is the next build makes it again: its entries changed.\n"
    )

    site.build()
    site.write("layouts/partials/edition_text.html", "<p>{{ edition.title }}</p>")

    assert "its layout or its words changed" in told(site, "/corrections/atom.xml")


@pytest.mark.parametrize(
    ("base_url", "address"),
    [
        ("https://digest.example/", "https://digest.example/2024/01/two/?utm_source=mail#at_main"),
        ("https://digest.example/", "https://DIGEST.example/2024/01/two/"),
        ("https://bücher.example/", "https://bücher.example/2024/01/two/"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/2024/01/two/"),
        ("https://digest.example/news/", "https://digest.example/news/2024/01/two/"),
        ("https://digest.example/news/", "http://127.0.0.1:8000/news/2024/01/two/"),
    ],
)
def test_an_address_from_a_browser_is_that_of_its_url(site, base_url, address):
    site.edit("config.yaml", "https://digest.example/", base_url)

    assert told(site, address).startswith(f"{address} is 2024/01/two/index.html\n")


def test_the_first_page_is_found_by_the_address_of_the_site(site):
    site.edit("config.yaml", "https://digest.example/", "https://digest.example/news/")

    for address in ("https://digest.example/news/", "https://digest.example/news"):
        assert told(site, address).startswith(f"{address} is index.html\n")


@pytest.mark.parametrize(
    "address", ["https://other.example/2024/01/two/", "https://digest.example/newsroom/"]
)
def test_an_address_elsewhere_is_none_of_the_site(site, address):
    site.edit("config.yaml", "https://digest.example/", "https://digest.example/news/")

    ran = site.run("explain", address, "--now", NOW)

    assert ran.code == 2
    assert f"nothing is made at '{address}'" in ran.err
