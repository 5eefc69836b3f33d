"""Sentences in one block with what is left out: what a picture shows, a card of another article."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted

HEAD = "Two harbours agree on one list of berths\n\nBy Jane Doe\nJune 3, 2024, 9:00 AM ET\n"
PARAGRAPHS = """\
The harbours of Varsand and Norden will keep one list of free berths from July on, said the towns on Monday.
Pilots had asked for it since a gale in March, when four trawlers waited off the mole though two berths were empty.
The list will be read out on channel nine every hour, by the harbour that has the watch, and written on a board.
Neither town knows yet who will pay for the chalk, and both say that the other has offered to, in a letter.\
""".splitlines()
SENTENCE = "A gull sits on the board of the harbour of Norden."


def kept(*middle: str, gap: str = "\n\n") -> list[str]:
    text = gap.join([HEAD, *PARAGRAPHS[:2], *middle, *PARAGRAPHS[2:]])
    seed = read_pasted(text, "a.txt", OUTLETS, site_zone="UTC", now=datetime(2024, 6, 4, tzinfo=UTC))
    return [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize(
    "block",
    [
        f"Enlarge this image\n{SENTENCE}\nKai Voss for Harbour Radio",
        f"Why the Board of Norden Was Painted Green\n{SENTENCE}\nPowered by Harbour Ads",
        f"Small ports come of age\n{SENTENCE}\nThe Harbour HeraldKai Voss",
        f"TRENDING ARTICLES\nThe Gull That Collected Chalk\n{SENTENCE}",
        f"MORE ON PORTS\n{SENTENCE}",
        f"PORT NEWS\nPort news\n{SENTENCE}",
        "Trending Articles\nThe Gull That Collected Bells\nA lamp, two buoys, and some very large geese.",
        f"Trending Articles\nThe Gull That Collected Bells\nThe Gull That Collected Bells\n{SENTENCE}",
    ],
)
def test_a_sentence_between_what_is_left_out_is_left_out(block: str) -> None:
    assert kept(block) == PARAGRAPHS


@pytest.mark.parametrize(
    "block",
    [
        "Related stories\nI spent a night with 40 pilots. Nobody slept.",
        "Related news:\nThe mole of Norden is closed.\nA gull was seen in Varsand.",
        f"Related Content\n\n{SENTENCE}\nHarbour Policy\nHow to keep a board dry\nKai Voss\nMay 2, 2024",
        f"Trending Articles\nThe Board That Nobody Reads\n\n{SENTENCE}\nPowered By",
        "Read More\nA gull sits there.\nThe Bollard All Want\nA bollard came ashore.\n\nAnalysis | Kai Voss",
    ],
)
def test_so_is_one_of_a_list_amid_the_text(block: str) -> None:
    assert kept(block) == PARAGRAPHS


def test_a_headline_and_a_sentence_are_a_card_where_subheads_stand_apart() -> None:
    told = "Only 3 of 28 lighthouses have told the towns how bright their lamps are."
    card = f"Lighthouses slow to answer questions on lamps\n{told}"
    first, second, third, fourth = PARAGRAPHS
    lines = [HEAD, first, card, "Rules for pilots", second, "Chalk and letters", third, fourth]
    seed = read_pasted("\n\n".join(lines), "a.txt", OUTLETS, site_zone="UTC")

    assert [
        one.text for one in seed.paragraphs if one.text not in ("Rules for pilots", "Chalk and letters")
    ] == (PARAGRAPHS)


def test_the_last_sentence_below_the_name_of_a_list_is_of_its_card() -> None:
    told = "The harbours of Varsand and Norden met on Monday to talk about the board."
    seed = read_pasted(
        "\n\n".join([HEAD, *PARAGRAPHS, "RELATED ARTICLES", f"Harbours hold talks on chalk\n{told}"]),
        "a.txt", OUTLETS, site_zone="UTC",
    )  # fmt: skip

    assert [paragraph.text for paragraph in seed.paragraphs] == PARAGRAPHS


def test_a_paragraph_that_hangs_on_a_list_is_kept() -> None:
    listed = "Related News\nThe ferry of Norden gets a new bell\nA lamp for the mole of Varsand"
    said = "“The list will be read out by whoever has the watch,” he said."

    assert kept(f"{listed}\n{said}") == [*PARAGRAPHS[:2], said, *PARAGRAPHS[2:]]


@pytest.mark.parametrize(("again", "left"), [("in 1978", 0), ("in some bad weather", 1)])
def test_what_the_first_paragraph_says_again_above_a_label_is_a_caption(again: str, left: int) -> None:
    caption = f"The trawler sank in the harbour of Norden {again}."
    opening = (
        "Norden wants to raise a trawler that has lain off the mole of its harbour since 1978, the town said."
    )
    head = f"{HEAD}\n{caption}\nAds by Google"
    seed = read_pasted("\n\n".join([head, opening, *PARAGRAPHS]), "a.txt", OUTLETS, site_zone="UTC")

    assert [paragraph.text for paragraph in seed.paragraphs] == [*[caption][:left], opening, *PARAGRAPHS]


def test_so_is_one_in_front_of_the_text() -> None:
    head = f"{HEAD}12\nComments\n{SENTENCE}\nThe Harbour Mercury"
    seed = read_pasted("\n\n".join([head, *PARAGRAPHS]), "a.txt", OUTLETS, site_zone="UTC")

    assert [paragraph.text for paragraph in seed.paragraphs] == PARAGRAPHS


@pytest.mark.parametrize(
    "block",
    [
        f"Advertisement\n{SENTENCE}",
        f"ADVERTISEMENT\n{SENTENCE}",
        f"{SENTENCE}\nAdvertisement",
    ],
)
def test_a_sentence_right_below_an_advertisement_is_kept(block: str) -> None:
    assert kept(block) == [*PARAGRAPHS[:2], SENTENCE, *PARAGRAPHS[2:]]


def test_where_paragraphs_do_not_stand_apart_a_block_tells_nothing() -> None:
    assert SENTENCE in kept("Advertisement", SENTENCE, "Advertisement", gap="\n")


def test_where_paragraphs_hang_on_cards_a_sentence_within_one_is_left_out() -> None:
    card = f"RELATED\nHARBOURS\nWhy the Board of Norden Was Painted Green\n{SENTENCE}\nThe Ferry Skipped These Towns"
    first, second, *rest = PARAGRAPHS

    assert kept(f"{card}\n{rest[0]}")[:2] == [first, second]
    assert SENTENCE not in kept(f"{card}\n{rest[0]}")


def test_the_only_card_of_a_list_may_stand_above_what_the_text_goes_on_with() -> None:
    sentence = "The board of Norden hangs by the berths now."

    assert sentence in kept(f"Trending Articles\nThe Gull That Collected Bells\n{sentence}")


def test_points_of_a_list_are_no_cards() -> None:
    points = ["one board at each end of the ferry", "one stick of chalk a week"]

    assert kept("The towns will buy:", "\n".join(points))[3:5] == points
