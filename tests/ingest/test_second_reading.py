"""What of a saved page's article is missed for where it stands, and found by a reader of the bare text."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import OUTLETS, TITLE, body
from a_council_and_its_ferries import STORY as BEGUN

from generator.ingest.page.webpage import read_webpage

STORY = (
    *BEGUN,
    "The smaller ferry was built in 1931 for the ice trade and has carried bicycles ever since that ended.",
    "Its captain has asked for a second deckhand in summer, when the queue at the northern pier is longest.",
    "Passengers paid 4 crowns a crossing last year, and half of them had a monthly ticket in their pocket.",
    "A line to the islands is not planned, since the water there is too shallow for either boat at low tide.",
    "The larger ferry will go on the slip first. Buses are to run around the bay for as long as it is away.",
    "The mayor called the vote a good end to a long evening, and went home across the harbour in the rain.",
)
MORE = (
    "The two ferries are the oldest boats in the harbour, and neither has had a new engine for thirty years.",
    "The council has put aside 1.2 million for the engines, which a yard in the next county is to build.",
    "Three members of the council had wanted to sell the smaller ferry to a museum, but were asked to wait.",
    "The museum said it would take the ferry whenever the harbour had no more use for it, and would paint it.",
)
OTHERS = (
    "Volunteers planted nine hundred trees along the northern road, of which most are cherries, they said.",
    "Nobody had asked for so many of them, but the nursery gave away whatever was left of its spring stock.",
    "The road is closed until Friday, as the roots need rain and the lorries that pass there carry salt.",
    "Cherries are expected in three years at the earliest, by which time a market hall should be standing.",
)


def read(below: str) -> list[str]:
    story = "".join(f"<p>{one}</p>" for one in STORY)
    html = (
        f"<html><head><title>{TITLE}</title></head><body><div id='a'><h1>{TITLE}</h1><p class='by'>By Jane "
        f"Marlow</p><p class='when'>May 7, 2024 7:36 PM</p><div class='x1'>{story}</div>{below}</div></body></html>"
    )
    return body(read_webpage(html, "page.html", OUTLETS, site_zone="UTC"))


def box(name: str, *texts: str) -> str:
    return f"<div class='{name}'>{''.join(f'<p>{one}</p>' for one in texts)}</div>"


@pytest.mark.parametrize("name", ["promo", "recommended", "widget", "teaser-body"])
def test_half_an_article_that_is_called_as_furniture_is_found(name: str) -> None:
    assert read(box(name, *MORE)) == [*STORY, *MORE]


@pytest.mark.parametrize("name", ["promo", "recommended", "widget", "teaser-body"])
def test_what_tells_of_other_matters_stays_out(name: str) -> None:
    assert read(box(name, *OTHERS)) == list(STORY)


def test_a_foot_of_two_sentences_stays_out() -> None:
    assert read(box("promo", *MORE[:2])) == list(STORY)


def test_what_readers_wrote_of_the_same_matter_stays_out() -> None:
    assert read(f"<div class='comments'>{box('reply', *MORE)}</div>") == list(STORY)


def test_a_copy_of_the_article_is_not_read_again() -> None:
    assert read(box("promo", *STORY)) == list(STORY)


def test_a_page_of_very_many_blocks_is_not_read_again() -> None:
    menu = "".join(f"<div><a href='/{number}'>Pier {number}</a></div>" for number in range(1500))

    assert read(box("promo", *MORE) + menu) == list(STORY)
