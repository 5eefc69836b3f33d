"""Headlines of saved pages: which of the head's titles and the text's headings is the one."""

from __future__ import annotations

import pytest
from test_page_people import OUTLETS, TEXT

from generator.ingest.page.webpage import read_webpage

TITLES = [
    (
        (
            "<title>Navies speak after two years of silence, and both find more to say than ... | Paper</title>"
            '<meta property="og:title" content="Navies speak after two years of silence, and both find...">'
            '<meta name="twitter:title" content="Navies speak after two years of silence, and both find more '
            'to say than they had thought">'
        ),
        "<div>Opinion</div>",
        "Navies speak after two years of silence, and both find more to say than they had thought",
    ),
    (
        "<title>Varsand : the navies speak after two years of silence ‹ Harbour Watch Project</title>",
        "<div><span>Varsand : the navies speak after two years of silence</span></div>",
        "Varsand : the navies speak after two years of silence",
    ),
    (
        "<title>Navies speak after two years of silence - BBC News</title>",
        "<h1>Navies speak after two years of silence</h1>",
        "Navies speak after two years of silence",
    ),
    (
        "<title>World News | Navies speak after two years of silence | Reuters</title>",
        "<h1>Navies speak after two years of silence</h1>",
        "Navies speak after two years of silence",
    ),
    (
        '<title>Why it took so long for navies to talk | Paper</title><meta property="og:title" content="Why it took so long for navies to talk">',
        "<h1>Navies speak after two years of silence</h1>",
        "Navies speak after two years of silence",
    ),
    (
        "<title>Navies speak after two years of silence</title>",
        '<h1><a href="/">The Paper</a></h1><h2 class="headline">Navies speak after two years of silence</h2>',
        "Navies speak after two years of silence",
    ),
    (
        '<title>The Paper: Navies speak after two years of silence</title><meta property="og:site_name" content="The Paper">',
        '<div class="logo"><h1>The Paper</h1></div><div class="t"><span class="x">Navies speak after two years of silence</span></div>',
        "Navies speak after two years of silence",
    ),
    (
        '<meta property="og:title" content="Navies speak after two years of silence"><title>x</title>',
        "<h1>Politics</h1><h1>Navies speak after two years of silence</h1>",
        "Navies speak after two years of silence",
    ),
    (
        "<title>Navies speak after two years of silence &#8211; Paper &amp; Post</title>",
        "<h1>Navies speak after two years of silence</h1>",
        "Navies speak after two years of silence",
    ),
    (
        "<title>Navies speak after two years of silence</title>",
        '<h1><span class="kicker">At sea</span><span>Navies speak after two years of silence</span></h1>',
        "Navies speak after two years of silence",
    ),
    (
        "<title>Varsand: Navies speak after two years of silence - Harbour News</title>",
        "<h1><span>At sea</span> <span>Navies speak after two years of silence</span></h1>",
        "Navies speak after two years of silence",
    ),
    (
        "<title>At sea: Navies speak after two years of silence - Harbour News</title>",
        "<h1><span>At sea:</span> <span>Navies speak after two years of silence</span></h1>",
        "At sea: Navies speak after two years of silence",
    ),
    (
        "<title>Varsand. Deux marines se parlent après deux ans</title>",
        '<h1><span class="surtitre-ville">Varsand.</span> Deux marines se parlent après deux ans</h1>',
        "Varsand. Deux marines se parlent après deux ans",
    ),
    (
        "<title>Deux marines se parlent après deux ans</title>",
        '<h1><span class="surtitre">En mer.</span> Deux marines se parlent après deux ans</h1>',
        "Deux marines se parlent après deux ans",
    ),
    (
        "<title>Navies speak | Paper</title>",
        "<h1>Navies speak after two years of silence</h1>",
        "Navies speak after two years of silence",
    ),
    (
        '<meta property="og:title" content="Navies speak after two years of silence">',
        "",
        "Navies speak after two years of silence",
    ),
    (
        "<title>Paper</title>",
        "<h2>Navies speak after two years of silence</h2>",
        "Navies speak after two years of silence",
    ),
    ("<title>两国海军恢复通话_新闻频道_海洋网</title>", "<h1>两国海军恢复通话</h1>", "两国海军恢复通话"),
    (
        '<title>两国海军恢复通话_新闻频道_海洋网</title><meta property="og:site_name" content="海洋网">',
        "",
        "两国海军恢复通话",
    ),
    (
        '<title>「電話会談」再開へ | 東洋新報</title><meta property="og:site_name" content="東洋新報">',
        "",
        "「電話会談」再開へ",
    ),
    (
        '<title>Live: Navies speak – latest updates</title><meta property="og:title" content="Navies speak after two years of silence – live updates">',
        "<h1>Navies speak after two years of silence – live updates</h1>",
        "Navies speak after two years of silence – live updates",
    ),
    (
        '<title>Opinion | Navies speak after two years of silence - The Post</title><meta property="og:title" content="Opinion | Navies speak after two years of silence"><meta property="og:site_name" content="The Post">',
        "<h1><span>Opinion</span> <span>Navies speak after two years of silence</span></h1>",
        "Navies speak after two years of silence",
    ),
    (
        "<title>Navies speak after two years of silence: envoy - Xinhua | English.news.cn</title>",
        "<h1>Navies speak after two years of silence: envoy</h1>",
        "Navies speak after two years of silence: envoy",
    ),
    (
        "<title>Mer : les marines se parlent - Le Journal</title>",
        "<h1>Mer : les marines se parlent</h1>",
        "Mer : les marines se parlent",
    ),
    (
        "<title>U.S.-China talks - what we know | Paper</title>",
        "<h1>U.S.-China talks - what we know</h1>",
        "U.S.-China talks - what we know",
    ),
    (
        "<title>Navies speak after two years of silence</title>",
        '<h1 class="visually-hidden">Paper article</h1><h1 class="title">Navies speak after two years of silence</h1>',
        "Navies speak after two years of silence",
    ),
    (
        '<title>"We heard breathing": navies speak</title>',
        "<h1>“We heard breathing”: navies speak</h1>",
        "“We heard breathing”: navies speak",
    ),
    (
        (
            "<title>Navies speak after two years. Why now, and what is it that they still do not tell? All that "
            "is known — and what is not — Harbour</title>"
            '<meta property="og:title" content="Navies speak after two years. Why now, and what is it that they '
            'still do not tell? All that is known — and what is not">'
        ),
        (
            "<h1><span>Navies speak after two years. Why now, and what is it that they still do not tell?</span>"
            "<br>All that is known — and what is not</h1>"
        ),
        (
            "Navies speak after two years. Why now, and what is it that they still do not tell? All that is known "
            "— and what is not"
        ),
    ),
    (
        '<title>Oats up here - Varsand - HW.example</title><meta property="og:title" content="Oats up here">',
        "<h2><strong>Farming:</strong> Oats up here</h2>",
        "Oats up here",
    ),
    (
        "<title>Farming: Oats up here</title>",
        "<h1><strong>Farming:</strong> Oats up here</h1>",
        "Farming: Oats up here",
    ),
]


@pytest.mark.parametrize(("head", "shown", "title"), TITLES)
def test_titles(head: str, shown: str, title: str) -> None:
    page = (
        f"<html><head>{head}</head><body><header><nav><a href='/'>Home</a></nav></header><main><article>{shown}"
        f"<div>8 May 2023</div><div class='body'>{TEXT}</div></article></main>"
        "<aside><h2>Storm closes airport for two days</h2></aside></body></html>"
    )
    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == title
    assert len(seed.paragraphs) == 3


LIST = (
    "<div><h3>More of the sea</h3><h2><a href='/two'>Navies of two shores wish to speak again</a></h2></div>"
)


@pytest.mark.parametrize(
    ("above", "below", "title"),
    [
        ("<h1>Two navies will speak again on Monday</h1>", LIST, "Two navies will speak again on Monday"),
        ("<h1>Storm shuts the airport</h1>", LIST, "Navies of two shores wish to speak again"),
        (
            "<h1>Two navies speak: a log</h1><h2><a href='/two'>Navies of two shores wish to speak again</a></h2>",
            "",
            "Navies of two shores wish to speak again",
        ),
    ],
)
def test_a_list_below_may_call_a_story_as_the_head_does(above: str, below: str, title: str) -> None:
    """Right above the text the heading that the head agrees with is right, though a link, as on blogs."""
    page = (
        "<html><head><title>Navies of two shores wish to speak again - Paper</title></head><body><div><article>"
        f"{above}<div class='body'>{TEXT}</div></article>{below}</div></body></html>"
    )
    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == title


def test_the_name_of_a_paper_in_front_of_a_headline_is_none_of_it() -> None:
    shown = "<div class='big'>Navies of two shores wish to speak again</div>"
    page = (
        "<html><head><title>Harbour Courier: Navies of two shores wish to speak again</title></head>"
        f"<body><div class='story'>{shown}<div class='text'>{TEXT}</div></div></body></html>"
    )
    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == "Navies of two shores wish to speak again"


@pytest.mark.parametrize(
    "paper", [" Harbour Courier of the two shores", "-Courier", " – the paper of the quay"]
)
def test_the_line_that_a_title_begins_with_is_the_headline(paper: str) -> None:
    shown = "Navies of two shores wish to speak again"
    page = (
        f"<html><head><title>{shown}{paper}</title></head>"
        f"<body><div class='big'>{shown}</div><div class='text'>{TEXT}</div></body></html>"
    )
    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == shown
