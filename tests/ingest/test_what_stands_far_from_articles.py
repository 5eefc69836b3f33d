"""Saved pages: what stands far from their articles, right behind them, and between their pieces."""

from __future__ import annotations

import pytest
from a_saved_page import paragraphs, texts
from known_outlets import OUTLETS

from generator.ingest.page.blocks.blocks import blocks_of
from generator.ingest.page.body.far_ends import without_far_ends
from generator.ingest.page.tree import parse
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

HEADLINE = "Council lends the harbour choir a boat for the winter"
TOLD = (
    "The council lends the harbour choir a boat for the winter, so that it can rehearse where nobody lives.",
    "The choir of forty had sung in the fish hall until the buyers complained that they could not hear the prices.",
    "Its conductor said on Monday that the boat has a better sound than any hall she has stood in so far.",
    "The boat stays at the pier during rehearsals, and the harbour master keeps the key of the engine room.",
    "A first concert on board is planned for the third Sunday of Advent, with room for sixty who listen.",
)
OTHER = (
    "Harbours that never put their cranes to the test may one day find that there is nothing left to lift."
)


def read(body: str) -> Seed:
    page = f"<html><body><h1>{HEADLINE}</h1>{body}</body></html>"
    return read_webpage(page, "page.html", OUTLETS, site_zone="UTC")


def links(number: int) -> str:
    items = (f'<li><a href="/{one}">The story of pier number {one}</a></li>' for one in range(number))
    return f"<ul>{''.join(items)}</ul>"


def left_of(*columns: str) -> list[str]:
    """What is left of all paragraphs, headings and tables in some columns without those far behind."""
    root = parse(f"<html><body><div>{''.join(columns)}</div></body></html>")
    assert root is not None
    blocks = blocks_of(root, "").found
    kept = [place for place, block in enumerate(blocks) if not block.item]
    return [blocks[place].text for place in without_far_ends(blocks, kept)]


def test_a_paragraph_in_another_column_behind_many_links_is_none_of_the_article() -> None:
    text = f'<div id="left">{paragraphs(*TOLD)}{links(24)}</div>'

    assert left_of(text, f'<div id="right">{paragraphs(OTHER)}</div>') == list(TOLD)


def test_a_table_of_wares_in_another_column_is_none_of_the_article() -> None:
    rows = "".join(f"<tr><td>Choir scarf no. {one}</td><td>{OTHER}</td></tr>" for one in range(9))
    table = f"<table><tr><th>Ware</th><th>What is said</th></tr>{rows}</table>"
    text = f'<div class="text">{paragraphs(*TOLD)}{links(24)}</div>'

    assert left_of(text, f'<div class="wares"><h2>Wares of the choir</h2>{table}</div>') == list(TOLD)


@pytest.mark.parametrize(
    ("front", "back"),
    [
        ('class="text" id="part-1"', 'class="text" id="part-2"'),  # pieces that look alike
        ('class="left"', 'class="right"'),  # columns with few links between
    ],
)
def test_an_article_goes_on_in_a_piece_that_looks_alike_or_is_near(front: str, back: str) -> None:
    between = links(24) if "text" in front else links(6)
    pieces = f"<div {front}>{paragraphs(*TOLD[:4])}</div>{between}<div {back}>{paragraphs(TOLD[4])}</div>"

    assert left_of(pieces) == list(TOLD)


def test_an_article_goes_on_behind_links_in_its_own_element() -> None:
    more = f'<div class="more">{links(24)}</div>'

    assert left_of(f'<div class="text">{paragraphs(*TOLD[:4])}{more}{paragraphs(TOLD[4])}</div>') == list(
        TOLD
    )


def test_the_longer_part_in_another_column_is_not_left_out() -> None:
    columns = (f'<div class="lead">{paragraphs(OTHER)}{links(24)}</div>', f"<div>{paragraphs(*TOLD)}</div>")

    assert left_of(*columns) == [OTHER, *TOLD]


def test_teasers_between_two_pieces_of_an_article_are_none_of_it() -> None:
    teaser = '<h3><a href="/l">How to teach a choir to row</a></h3><p>Pupils can build a boat or write a song of it.</p>'
    box = f'<div class="inset left"><h6>The school of the harbour</h6>{teaser}<a href="/s">All of the school »</a></div>'
    body = (
        f'<div class="text">{paragraphs(TOLD[0])}</div>{box}<div class="text">{paragraphs(*TOLD[1:])}</div>'
    )

    assert texts(read(f'<div id="all">{body}</div>')) == list(TOLD)


def test_a_part_between_two_pieces_that_tells_more_is_of_the_article() -> None:
    more = f'<div class="inset"><p>{OTHER}</p></div>'
    body = f'<div class="text">{paragraphs(*TOLD[:2])}</div>{more}<div class="text">{paragraphs(*TOLD[2:])}</div>'

    assert texts(read(f'<div id="all">{body}</div>')) == [*TOLD[:2], OTHER, *TOLD[2:]]


def tabs(*panels: str) -> str:
    names = "".join(f'<li><a href="#tab{one}">Part {one}</a></li>' for one in range(len(panels)))
    told = "".join(f'<div class="tab_panel" id="tab{one}">{panel}</div>' for one, panel in enumerate(panels))
    return f'<ul class="tabs">{names}</ul><div class="tab_panels">{told}</div>'


def test_the_panels_of_tabs_behind_an_article_are_none_of_it() -> None:
    cited = "Quayle, J. (2014). A boat for the choir. Harbour Courier."
    told = "<br><br>".join(TOLD)
    body = f'<div id="main">{told}<br><br>{tabs("How to name this in lists:", cited)}</div>'

    assert texts(read(body)) == list(TOLD)


def test_an_article_that_stands_in_tabs_is_read() -> None:
    body = f'<div id="main">{tabs(paragraphs(*TOLD[:3]), paragraphs(*TOLD[3:]))}</div>'

    assert texts(read(body)) == list(TOLD)


@pytest.mark.parametrize(
    "notice",
    [
        "Written by Jane Quayle Copyright: Harbour Courier. Not to be printed or republished without our permission",
        "© Harbour Courier. This text may not be copied, published or redistributed without written consent.",
    ],
)
def test_that_nobody_may_print_a_text_again_is_none_of_it(notice: str) -> None:
    assert texts(read(f'<div class="text">{paragraphs(*TOLD, notice)}</div>')) == list(TOLD)


@pytest.mark.parametrize(
    "said",
    [
        "The song of the ferry may not be copied without the permission of its composer, the court of the port said.",
        "“Copyright: mine. It is not to be copied without my permission,” the composer had written on the score.",
    ],
)
def test_what_an_article_tells_of_copies_is_text(said: str) -> None:
    assert texts(read(f'<div class="text">{paragraphs(*TOLD, said, OTHER)}</div>')) == [*TOLD, said, OTHER]


GALLERY = (
    '<div class="gallery"><figure><img src="a.jpg"><figcaption>The choir on deck.</figcaption></figure></div>'
)


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ("<p><strong>THE CHOIR ON DECK</strong></p>", []),
        ("<p><b>Pictures of the rehearsal</b></p>", []),
        ("<p><strong>The choir sings on.</strong></p>", ["The choir sings on."]),
    ],
)
def test_a_line_in_bold_that_heads_pictures_behind_an_article_is_none_of_it(
    last: str, kept: list[str]
) -> None:
    assert texts(read(f'<div class="text">{paragraphs(*TOLD)}{last}{GALLERY}</div>')) == [*TOLD, *kept]


def test_a_line_in_bold_with_no_picture_below_is_text() -> None:
    body = f'<div class="text">{paragraphs(*TOLD)}<p><b>The next concert: on the first Sunday</b></p></div><p>Harbour Courier</p>'

    assert texts(read(body))[: len(TOLD) + 1] == [*TOLD, "The next concert: on the first Sunday"]
