"""Saved pages: what stands elsewhere on a page than its article, and what stands between its pieces."""

from __future__ import annotations

import pytest
from a_saved_page import paragraphs, texts

from generator.ingest.page.blocks import blocks_of
from generator.ingest.page.far_ends import without_far_ends
from generator.ingest.page.tree import parse
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed
from generator.ingest.words.publishers import Directory

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
    return read_webpage(page, "page.html", Directory(), site_zone="UTC")


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
