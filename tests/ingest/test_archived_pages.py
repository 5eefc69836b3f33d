"""Pages as the Wayback Machine keeps them: read as they were published, and the copy is named."""

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
