"""Which of two lines above the text is the headline: below a kicker, above its deck, or far below a menu."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, read, title

SIGNED = ("By Jane Marlow", "May 7, 2024 7:36 PM")


@pytest.mark.parametrize(
    ("kicker", "headline"),
    [
        ("Harbour diaries: the last of their kind, part 7:", "The ropemaker."),
        ("Harbour diaries, part 3:", "A painter comes home at night"),
        ("THE CASE OF VARSAND", "Mayor of Varsand closes the pier at night: “We want to sleep”"),
        ("A TALK WITH ANNA QUAYLE", '"The harbour is a month; the council, eleven"'),
    ],
)
def test_a_kicker_announces_the_headline_or_is_set_in_capitals(kicker: str, headline: str) -> None:
    assert headline == title(read("Harbour Times", "", kicker, "", headline, *SIGNED, *STORY))


def test_a_headline_in_capitals_stays_above_one_in_capitals() -> None:
    headline = "COUNCIL KEEPS BOTH FERRIES"

    assert headline == title(read(headline, "AND WILL PAINT THEM IN MAY", *SIGNED, *STORY))


@pytest.mark.parametrize(
    "deck",
    [
        "• The harbour council keeps two ferries and will paint both of them",
        "HNA - The ferries that the harbour council keeps will be painted in May",
        "For 51 years, Walt Marlow has steered the same ferry across the harbour. The council wants to paint it.",
    ],
)
def test_a_deck_is_no_headline_whatever_it_has_of_the_text(deck: str) -> None:
    assert "The Ferryman Stays" == title(read("Islands", "", "The Ferryman Stays", "", deck, *SIGNED, *STORY))


def test_two_sentences_are_the_headline_below_a_section() -> None:
    headline = (
        "The council wants to paint both ferries in May. Nobody in the harbour has spoken against it so far."
    )

    assert headline == title(read("Islands", "", headline, *SIGNED, *STORY))


def test_a_line_that_opens_the_clipping_is_the_headline_if_no_kicker_is_so_long() -> None:
    headline = (
        "Is this the calmest council on the coast? Members need ONE evening to settle a row of eleven years - "
        "and the harbour master says he can't believe his ears"
    )
    deck = "The council has kept both ferries since the bridge fell"

    assert headline == title(read(headline, deck, *SIGNED, *STORY))


_MENU = ("Sections", "Home", "Login", "Ferry winners", "Weather at sea", "Jobs", "")


@pytest.mark.parametrize("far", ["Ferry winners", "Shipping weather"])
def test_a_few_words_of_a_menu_that_stand_late_in_the_text_are_no_headline(far: str) -> None:
    menu = [far if line == "Ferry winners" else line for line in _MENU]
    late = (
        "Nothing else was on the agenda, and the clerk read the minutes aloud to those who had stayed.",
        "The next meeting is on the second of June, in the old customs house by the northern pier.",
        f"Asked about {far.lower()}, the harbour master said that he had no view on the matter.",
    )
    headline = "Council of the harbour decides to keep both ferries and paint them"

    assert headline == title(read(*menu, headline, "Tuesday night settled it", *SIGNED, *STORY, *late))


def test_a_row_of_tools_is_no_headline() -> None:
    headline = "Harbour council keeps both ferries"

    assert headline == title(
        read("Print Email Font Resize", headline, "The Associated Press", *SIGNED[1:], *STORY)
    )


@pytest.mark.parametrize("above", [(), ("Home", "Jobs", "Weather at sea", "Legal notices")])
def test_a_headline_twice_in_one_line_is_one(above: tuple[str, ...]) -> None:
    headline = "Harbour council keeps both ferries"

    assert headline == title(read(*above, f"{headline} {headline}", "Print this article", *SIGNED, *STORY))


def test_words_that_a_headline_says_again_stay() -> None:
    assert "Ferry, ferry Ferry, ferry" == title(read("Ferry, ferry Ferry, ferry", *SIGNED, *STORY))


def test_latest_news_in_a_menu_is_no_list_that_the_headline_is_in() -> None:
    headline = "They told the harbour master of a missing gate, found it at an auction and paid less than a copy costs"
    told = ("It happened in Varsand. The seller called it an antique.", "The police look for four others.")
    menu = ("Latest news", "Politics", "Business", "Sport", "Subscribe", "", "Harbour Times", "Towns", "")

    assert headline == title(read(*menu, headline, "", *told, "", *STORY))


@pytest.mark.parametrize(
    "label",
    [
        "Paid for and in partnership with Harbour Dairies",
        "Produced in association with Harbour Dairies",
        "Paid for by Harbour Dairies",
        "Sponsored post from Harbour Dairies",
        "Promotional features",
    ],
)
def test_who_paid_is_no_headline(label: str) -> None:
    assert title(read("Harbour Times", label, "Cream of the crop", *SIGNED, *STORY)) == "Cream of the crop"


@pytest.mark.parametrize(
    "headline",
    [
        "Sponsored posts flood the harbour",
        "Paid by the pound: what a crab is worth",
        "In partnership with the sea, Varsand builds",
    ],
)
def test_headlines_may_tell_of_what_is_paid(headline: str) -> None:
    assert title(read(headline, *SIGNED, *STORY)) == headline


def test_the_way_to_the_page_is_no_headline_with_that_glued_to_it() -> None:
    headline = "Jane Marlow writes: The council has a calendar. Does it have a clock?"
    deck = "Votes and joint statements have multiplied. But nobody can say who would paint what"

    seed = read(
        f"NewsOpinionColumns{headline}", "Premium", headline, "", deck, "", "Written by: Jane Marlow", *STORY
    )

    assert title(seed) == headline


def test_how_old_a_story_is_stands_right_below_its_headline() -> None:
    old = "This article is more than 1 month old"
    headline = "How close is too close? What the law says about tugs in the sound"
    deck = "Painted ferries, diverted flights and a council row: what we know about the harbour master’s trip south"

    assert title(read("News", "Explainer", headline, old, deck, *SIGNED, *STORY)) == headline
