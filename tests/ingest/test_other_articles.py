"""What stands behind an article: teasers below their headlines, and the next stories of a wire service."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read

HEAD = (TITLE, "By Jane Doe", "June 3, 2024 5:00 p.m. EDT")
TEASED = (
    "Why the harbour line was closed for a year",
    (
        "The two defence ministers had not spoken of the telephone line since their fleets met off the islands of "
        "Varsand, where officers on watch could see each other's exercises from the harbour, and neither of their "
        "delegations would say on Tuesday who had closed it."
    ),
    "What do the fleets want from the line?",
    (
        "Both ministers want to be told of exercises by telephone before any officer on watch sees them, said their "
        "delegations, though everybody at the harbour has another opinion about what comes next and who ought to "
        "open the line again."
    ),
)
FOOT = ("Share", "View comments", "Print", "Read also")


def test_teasers_below_the_foot_of_an_article_are_none_of_its_paragraphs() -> None:
    assert paragraphs(read(*HEAD, *TEXT, *TEXT[:1], *FOOT, *TEASED))[:3] == [*TEXT]
    assert not {*TEASED} & {*paragraphs(read(*HEAD, *TEXT, TEXT[0] + " Both.", *FOOT, *TEASED))}


def test_a_list_in_the_midst_of_an_article_ends_none() -> None:
    box = ("Share", "Print", "Newsletter", "Read also", TEASED[0])
    read_on = paragraphs(read(*HEAD, *TEXT, TEXT[0] + " Both.", *box, TEASED[1], TEASED[3]))
    assert {TEASED[1], TEASED[3]} <= {*read_on}


def test_the_next_story_of_a_wire_service_begins_with_its_own_dateline() -> None:
    story = (f"VARSAND (AP) — {TEXT[0]}", *TEXT[1:])
    others = [f"{town} (AP) — {TEASED[1]} {TEASED[3]}" for town in ("KESTREL BAY", "DALMOUTH")]
    found = paragraphs(read(*HEAD, *story, "More news", *others))
    assert found == [*TEXT]


PICKED = "He Bought a Pier on the Strait. Then the Ferries Stopped."
LAST = "The ministers of defence are to speak of the harbour line again in June, their delegations said."


@pytest.mark.parametrize("heading", ["Editors’ Picks", "Most Popular", "Trending"])
@pytest.mark.parametrize(
    "picked", [PICKED, f"{PICKED[:-1]}?", "What a Swim Did for Jane Doe. And for Her Dog."]
)
def test_headlines_in_capitals_of_two_sentences_are_no_paragraphs(heading: str, picked: str) -> None:
    box = (heading, "", "The Case for a Smaller Boat", "", picked, "Continue reading the main story")
    lines = [line for told in TEXT for line in (told, "")]
    found = paragraphs(read(*HEAD, "", *lines, *box, "", LAST))

    assert [*TEXT, LAST] == found


READ_MORE = (
    "A crane in Kestrel Bay is too weak for trucks. Mending it took three mayors.",
    "Dalmouth’s smallest pier gets a neighbour",
    "Islanders ask the mayor for a second ferry",
)


@pytest.mark.parametrize(
    "label", ["Read more", "READ MORE", "Read more:", "Lire la suite", "Related stories"]
)
def test_a_sentence_as_the_first_headline_below_the_last_label_is_no_paragraph(label: str) -> None:
    lines = [line for told in (*TEXT, label, *READ_MORE, "27 Comments") for line in (told, "")]

    assert [*TEXT] == paragraphs(read(*HEAD, "", *lines))


def test_a_sentence_below_those_headlines_is_the_articles() -> None:
    lines = [
        line for told in (*TEXT, "Read more", *READ_MORE[1:], LAST, "27 Comments") for line in (told, "")
    ]

    assert [*TEXT, LAST] == paragraphs(read(*HEAD, "", *lines))


@pytest.mark.parametrize("lead", ["The main points of the plan:", "Both ministers agreed on this:"])
def test_what_a_line_with_a_colon_announces_ends_a_list_of_headlines(lead: str) -> None:
    told = (lead, "The line opens in June.\nThe ferries sail again in July.", LAST)
    box = f"You may also like\n{READ_MORE[1]}"
    lines = [line for one in (*TEXT, box, "What comes next", *told) for line in (one, "")]

    assert lead in paragraphs(read(*HEAD, "", *lines))


@pytest.mark.parametrize("section", ["WORLD ", "ARTS & LIFE ", "World | ", "Sports: "])
def test_cards_with_the_headline_twice_and_its_section_are_no_paragraphs(section: str) -> None:
    title = "Old crane runs aground off Dalmouth"
    card = (
        f"{section}{title}",
        title,
        "A crane with 90 passengers on board ran aground but nobody was hurt.",
    )

    assert [*TEXT] == paragraphs(
        read(*HEAD, *TEXT, *card, "Recommended", "Storks leave the bay two weeks early")
    )


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


def test_a_long_line_on_other_matters_above_the_headline_is_passed_over() -> None:
    elsewhere = (
        "Try our new crossword puzzles for less than a coffee costs! Get your first three weeks for free"
    )
    assert title_of(elsewhere, *HEAD, *TEXT) == TITLE


def test_a_paper_in_front_of_a_bar_heads_no_article() -> None:
    for masthead in (
        "Varsander Volkszeitung | Ihre Zeitung aus Varsand",
        "Harbour Times | What islanders read",
    ):
        assert title_of(masthead, "Anmelden", TITLE, *HEAD[1:], *TEXT) == TITLE
