"""Pages as archives keep them: read as they were published, and the copy is named."""

from __future__ import annotations

import pytest
from a_saved_page import names, paragraphs, texts
from driver import SiteTest
from known_outlets import OUTLETS

from generator.ingest.page.archived import as_published
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted

STORY = (
    "The ferry to the north sails again on Friday, four winters after it was stopped to save fuel.",
    "The harbour office has counted forty bicycles on the pier since noon, more than on any day of the year.",
    "The bakery of the old town has opened an hour early, and by ten there was nothing left on its shelves.",
)
PAGE, COPY = "http://www.example.org/north/ferry", "https://web.archive.org/web/20120526031805/"
SCRIPT = f'<script>\n__wm.wombat("{PAGE}","20120526031805","https://web.archive.org/","web")\n</script>'
BAR = """<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base"><div>COLLECTED BY</div><div>Collection: <a href="https://archive.org/x">Alexa Crawls</a></div>
<table><tr><td>Apr</td><td>MAY</td><td>Jun</td></tr><tr><td>26 May 2012 - 02 Mar 2024</td></tr></table></div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
ADDRESSES = (PAGE, COPY + PAGE)


def kept(head: str = SCRIPT, text: str = "") -> str:
    told = text or paragraphs(*STORY)
    signed = "<p class=author>Jane Doe</p><p>24 May 2012 13:40</p>"
    title = "<title>Ferry sails again in the north</title>"
    body = f"<article><h1>Ferry sails again in the north</h1>{signed}{told}</article>"
    return f"<html><head>{head}{title}</head>\n<body>{BAR}\n{body}</body></html>"


def test_the_bar_of_the_archive_is_no_part_of_the_page():
    seed = read_webpage(kept(), "seeds/page.html", OUTLETS, site_zone="UTC")

    assert names(seed) == ["Jane Doe"]
    assert texts(seed) == list(STORY)
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2012-05-24T13:40:00+00:00"


def test_lines_are_still_those_of_the_file():
    page = kept()
    bare, _ = as_published(page)

    assert "Alexa" not in bare
    assert bare.count("\n") == page.count("\n")
    assert bare.splitlines()[-1] == page.splitlines()[-1]


@pytest.mark.parametrize(
    "head",
    [
        SCRIPT,
        f"<!-- saved from url=(0076){COPY}{PAGE} -->",
        f'<link rel="canonical" href="{COPY}{PAGE}">',
        f'<meta content="{COPY}{PAGE}" property="og:url">',
    ],
    ids=["its script", "who saved it", "canonical", "og:url"],
)
def test_the_copy_and_its_original_are_named(head: str):
    seed = read_webpage(kept(head), "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.address is not None
    assert seed.archived is not None
    assert (seed.address.value, seed.archived.value) == ADDRESSES


def test_links_lead_where_they_led():
    link = f'<p>{STORY[0]} <a href="{COPY}https://harbour.example/tides">The tides of May</a> are high.</p>'
    seed = read_webpage(kept(text=link + paragraphs(*STORY[1:])), "seeds/page.html", OUTLETS, site_zone="UTC")

    assert [one.address for one in seed.paragraphs[0].links] == ["https://harbour.example/tides"]


def test_a_page_that_only_speaks_of_the_archive_stays_as_it_is():
    page = f'<html><body><p>{STORY[0]} <a href="{COPY}{PAGE}">As it was.</a></p>{BAR}</body></html>'

    assert as_published(page) == (page, None)


def test_the_entry_says_where_the_copy_is(tmp_path):
    site = SiteTest(tmp_path)
    site.write("seeds/ferry.html", kept())
    told = site.run("ingest").out

    assert f"source.archive_url  {COPY}" in told
    entry = next((site.folder / "content").rglob("*.md")).read_text("utf-8")
    assert f"archive_url: {COPY}{PAGE}" in entry
    assert site.run("check").code == 0


def test_a_copy_above_a_pasted_text_is_named_too():
    text = "\n\n".join(
        [COPY + PAGE, "Ferry sails again in the north", "By Jane Doe", "24 May 2012 13:40", *STORY]
    )
    seed = read_pasted(text, "seeds/ferry.txt", OUTLETS, site_zone="UTC")

    assert seed.address is not None
    assert seed.archived is not None
    assert (seed.address.value, seed.archived.value) == ADDRESSES


def test_a_copy_of_an_address_with_parameters_is_named_with_them(tmp_path):
    """In the head of a page `&` is written as `&amp;`."""
    site = SiteTest(tmp_path)
    site.write("seeds/ferry.html", kept(f'<link rel="canonical" href="{COPY}{PAGE}?a=1&amp;b=2">'))
    site.run("ingest")

    entry = next((site.folder / "content").rglob("*.md")).read_text("utf-8")
    assert f"archive_url: {COPY}{PAGE}?a=1&b=2\n" in entry


ARTICLE = "https://www.thehindu.com/news/ferry/article1.ece?a=1"
TODAY = "archive.ph/o/AbCd1/"
SHORT = '<link rel="canonical" href="https://archive.ph/AbCd1"/>'


def captured(link: str, text: str) -> str:
    """A copy as archive.today keeps it: what it states is its own name, and when it made the copy."""
    made = "2024-05-05T22:28:55Z"
    stated = (
        '<meta property="og:site_name" content="archive.ph"/><meta property="og:url" content="http://archive.ph/AbCd1"/>'
        '<meta property="twitter:description" content="archived 5 May 2024 22:28:55 UTC" itemprop="description"/>'
        f'<meta property="article:published_time" content="{made}" itemprop="dateCreated"/>\n'
        f'<meta property="article:modified_time" content="{made}" itemprop="dateModified"/>'
    )
    bar = (
        '<div id="HEADER"><table><tr><td>archive.today webpage capture</td><td>Saved from</td><td>All snapshots</td>\n'
        f'<td><time itemprop="pubdate" datetime="{made}">5 May 2024 22:28:55 UTC</time></td></tr></table></div>'
    )
    shown = (
        '<div id="CONTENT"><h1>Ferry sails again in the north</h1><div>March 11, 2024 07:52 pm IST</div>'
        f'<div><a href="https://{TODAY}https://www.thehindu.com/profile/anna/">Anna Portova</a></div>{text}</div>'
    )
    title = "<title>Ferry sails again in the north - The Hindu</title>"
    return (
        f'<!DOCTYPE html><html itemscope itemtype="http://schema.org/Article"><head>{stated}{link}{title}</head>\n'
        f'<body><center>{bar}<div id="SOLID">{shown}</div></center></body></html>'
    )


@pytest.mark.parametrize(
    ("link", "copy"),
    [
        (
            SHORT + f'<link rel="bookmark" href="http://archive.today/20240505222855/{ARTICLE}&amp;b=2"/>',
            f"https://archive.today/20240505222855/{ARTICLE}&b=2",
        ),
        (
            f"<link rel=canonical href=https://archive.ph/2024.05.05-222855/{ARTICLE}&amp;b=2>",
            f"https://archive.ph/2024.05.05-222855/{ARTICLE}&b=2",
        ),
    ],
    ids=["bookmark", "canonical"],
)
def test_a_copy_in_archive_today_is_read_as_the_page_was_published(tmp_path, link: str, copy: str):
    """Not as of the day on which the copy was made, nor as if the archive were the outlet."""
    site = SiteTest(tmp_path)
    tides = (
        f'<p>{STORY[0]} <a href="https://{TODAY}https://harbour.example/tides">The tides</a> are high.</p>'
    )
    site.write("seeds/ferry.html", captured(link, tides + paragraphs(*STORY[1:])))
    ran = site.run("ingest")

    assert ran.code == 0, ran.err
    entry = site.read("content/2024/03/ferry-sails-again-in-the-north.md")
    assert "date: 2024-03-11T19:52:00+05:30" in entry
    assert "name: The Hindu" in entry
    assert f"url: {ARTICLE}&b=2" in entry
    assert f"archive_url: {copy}\n" in entry
    assert "- Anna Portova" in entry
    assert "[The tides](https://harbour.example/tides)" in entry
    assert "archived 5 May" not in entry


def test_lines_of_a_copy_in_archive_today_are_those_of_the_file():
    page = captured(
        f'<link rel="bookmark" href="http://archive.today/20240505222855/{ARTICLE}"/>', paragraphs(*STORY)
    )
    bare, _ = as_published(page)

    assert "webpage capture" not in bare
    assert bare.count("\n") == page.count("\n")


def test_a_copy_in_archive_today_above_a_pasted_text_is_named_too():
    copy = f"https://archive.is/2024.05.05-222855/{ARTICLE}"
    text = "\n\n".join([copy, "Ferry sails again in the north", "By Jane Doe", "24 May 2012 13:40", *STORY])
    seed = read_pasted(text, "seeds/ferry.txt", OUTLETS, site_zone="UTC")

    assert seed.address is not None
    assert seed.archived is not None
    assert (seed.address.value, seed.archived.value) == (ARTICLE, copy)
