"""Saved pages: paragraphs in elements of their own, and boxes of the page between paragraphs and behind."""

from __future__ import annotations

import pytest
from a_saved_page import paragraphs, texts

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed
from generator.ingest.words.publishers import Directory

HEADLINE = "Night ferry from the north pier returns after four winters"
TEXT = (
    "The night ferry from the north pier will sail again on Friday, four winters after it was stopped to save fuel.",
    "The council voted for it by nine to four late on Tuesday, after a debate that lasted longer than the crossing.",
    "Nobody at the pier would say how many passengers they expect, though everybody had a number in mind.",
    "The first boat leaves at ten past eleven and is to be back before the bakeries of the old town open.",
    "Its captain learned the route from her father, who took the last boat of all across in thick snow.",
    "Bicycles travel for nothing until the end of March, and dogs do if they sleep through the crossing.",
)


def page(body: str, head: str = "") -> Seed:
    text = f'<html lang="en"><head>{head}</head><body><div id="page"><h1>{HEADLINE}</h1>{body}</div></body></html>'
    return read_webpage(text, "page.html", Directory(), site_zone="UTC")


# -- behind the text


@pytest.mark.parametrize("name", ["nocontent", "module nocontent", "robots-nocontent"])
def test_what_a_page_keeps_from_search_engines_is_none_of_the_text(name: str) -> None:
    """`nocontent` tells a search engine that an element is the same on every page."""
    box = f"""<div class="{name}"><div class="label">GUIDE</div><div>
        Small harbours move their bookings to shared desks. Learn how five of them did so in a single winter.</div></div>"""

    assert texts(page(f"<div>{paragraphs(*TEXT)}</div>{box}")) == list(TEXT)


def test_a_text_that_is_kept_from_search_engines_is_still_read() -> None:
    assert texts(page(f'<div class="nocontent">{paragraphs(*TEXT)}</div>')) == list(TEXT)


@pytest.mark.parametrize(
    "head",
    [
        "Visitor opinions (latest shown first)",
        "Reader comments",
        "Readers’ views",
        "User reactions (12)",
    ],
)
def test_what_readers_say_is_none_of_the_text(head: str) -> None:
    said = paragraphs("I took that boat every night for years and never once was it on time, but I miss it.")

    assert texts(page(f"<div>{paragraphs(*TEXT)}<h2>{head}</h2>{said}</div>")) == list(TEXT)


def test_a_heading_on_what_readers_say_of_the_matter_is_the_texts_own() -> None:
    body = f"{paragraphs(*TEXT[:2])}<h2>Readers’ views of the crossing</h2>{paragraphs(*TEXT[2:])}"

    assert texts(page(f"<div>{body}</div>")) == [*TEXT[:2], "Readers’ views of the crossing", *TEXT[2:]]


SUPPORT = "The survey of the pier was paid for by the harbour fund of the northern councils."
INTERESTS = "Its authors say that none of them owns a boat."


def test_last_sentences_in_an_element_of_their_own_are_the_texts() -> None:
    end = f"<div>{paragraphs(SUPPORT, INTERESTS)}</div>"

    assert texts(page(f"<article>{paragraphs(*TEXT)}{end}</article>")) == [*TEXT, SUPPORT, INTERESTS]


def test_last_lines_in_an_element_with_a_name_are_the_pages() -> None:
    end = f'<div class="legal">{paragraphs(SUPPORT, INTERESTS)}</div>'

    assert texts(page(f"<article>{paragraphs(*TEXT)}{end}</article>")) == list(TEXT)


def test_last_lines_with_links_are_the_pages() -> None:
    link = 'Its boats can be followed on <a href="/map">the map of the harbour office</a>.'
    end = f"<div>{paragraphs(SUPPORT, link)}</div>"

    assert texts(page(f"<article>{paragraphs(*TEXT)}{end}</article>")) == list(TEXT)


# -- lines that point to something else of the page


@pytest.mark.parametrize(
    "line",
    [
        "<b>VIDEO: FIRST BOAT OF THE YEAR LEAVES THE PIER</b>",
        "PHOTO GALLERY: The pier in forty winters",
        'BOATS OF THE NORTH: <a href="/n/8">Ranking all 31 of them</a>',
        '<b>[ Old boats need new hands. Read <a href="/n/9">Who Will Still Mend Them</a>. ]</b>',
    ],
)
def test_a_line_that_only_points_to_something_of_the_page_is_none_of_the_text(line: str) -> None:
    body = f"{paragraphs(*TEXT[:3])}<p>{line}</p>{paragraphs(*TEXT[3:])}"

    assert texts(page(f"<div>{body}</div>")) == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "VIDEO: The council says that it has none of that night.",
        "Video: the new word for a lie",
        'WINTER FERRIES: Three of them went to the <a href="/n/8">yard</a>',
        '[Updated at noon: the captain has taken that back in <a href="/n/9">a letter to the council</a>.]',
        "[The council has since taken that sentence back.]",
    ],
)
def test_a_line_that_tells_something_is_the_texts(line: str) -> None:
    body = f"{paragraphs(*TEXT[:3])}<p>{line}</p>{paragraphs(*TEXT[3:])}"
    seed = page(f"<div>{body}</div>")

    assert len(texts(seed)) == len(TEXT) + 1


def test_brackets_that_lead_to_pictures_leave_the_paragraph_in_the_text() -> None:
    told = "The ice reached the outer beacon in the night, and nobody had seen that since the war."
    body = f'<p>{told} [<a href="/g/1">Photos of the ice: a winter nobody had planned for</a>]</p>'
    seed = page(f"<div>{paragraphs(*TEXT[:3])}{body}{paragraphs(*TEXT[3:])}</div>")

    assert texts(seed)[3] == f"{told} [Photos of the ice: a winter nobody had planned for]"


def test_a_caption_with_who_took_it_in_brackets_is_still_none() -> None:
    line = 'The outer beacon in the ice [<a href="/p/1">Photo: Jane Doe, for the harbour office</a>]'
    body = f"{paragraphs(*TEXT[:3])}<p>{line}</p>{paragraphs(*TEXT[3:])}"

    assert texts(page(f"<div>{body}</div>")) == list(TEXT)


def test_who_pays_somebody_stands_in_front_of_what_he_says() -> None:
    told = (
        "and a speaker of the rowing club, which receives funding from makers of oars. "
        "“A boat is one of many ways across, and people forget that.”"
    )
    body = paragraphs(*TEXT[:3], told, *TEXT[3:])

    assert texts(page(f"<div>{body}</div>")) == [*TEXT[:3], told, *TEXT[3:]]
