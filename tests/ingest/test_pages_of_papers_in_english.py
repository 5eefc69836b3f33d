"""Clippings of English papers of Africa, Asia and the Pacific: what their pages set around an article."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who

from generator.ingest.text.seed import Seed

APART = tuple(part for line in STORY for part in (line, ""))


def titled(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


def test_a_minister_below_the_headline_is_whom_a_picture_shows() -> None:
    assert who(read(TITLE, "Kai Voss, Defence Minister", *STORY)) == []


def test_who_wrote_is_parted_by_an_address_from_the_first_paragraph() -> None:
    seed = read(TITLE, f"By Jane DoeSENIOR STAFF WRITERdoej@harbour.co.zw {STORY[0]}", *STORY[1:])

    assert (["Jane Doe"], list(STORY)) == (who(seed), body(seed))


def test_names_right_above_the_headline_again_have_written() -> None:
    told = (
        "Four officers were sent home as the harbour recorded a storm of a kind that it has not seen for "
        "thirty years, and both lines were cut between 8.30am on Saturday and 5.30pm on Sunday in one of the "
        "longest spells of fog ever."
    )
    seed = read(TITLE, "Harbour Times|July 10, 2023", told, "Mary Harlow and John Voss", TITLE, "", *APART)

    assert ["Mary Harlow", "John Voss"] == who(seed)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (("FEATURED: Harbour Needs A College Of Common Sense...", "News | Apr 1, 2019"), TITLE),
        (("You are here: HomeNews2024 06 11Article 1949390", "News of Tuesday, 11 June 2024"), TITLE),
        (
            ("WEBSITE OF THE YEAR", "APP OF THE YEAR", "", "Advertise with NZME.", "New Zealand", ""),
            "Harbour editorial: Where was the warning for the islands?",
        ),
    ],
)
def test_what_pages_have_above_the_headline_is_none(above: tuple[str, ...], title: str) -> None:
    seed = read(*above, title, "", "Staff Writer", "3 mins to read", "", *APART)

    assert (title, ()) == (titled(seed), seed.agencies)


def test_who_took_the_picture_behind_who_wrote_has_sent_no_story() -> None:
    seed = read(TITLE, "by: Jane Doe || Photo Credit: Kai Voss/Reuters", *STORY)

    assert (["Jane Doe"], ()) == (who(seed), seed.agencies)


@pytest.mark.parametrize(
    "shown",
    [
        "The coast guard and islanders mend the line. Photo courtesy of Police Office of the Harbour via AP.",
        "The government says that calls for the navy are ‘over the top’. Video / Harbour Herald",
        "An aerial view of the harbour on March 4, 2023. Both navies need to act now to build walls. — AFP",
    ],
)
def test_a_line_that_ends_in_who_made_the_picture_is_its_caption(shown: str) -> None:
    seed = read(TITLE, "By Jane Doe", "5 mins to read", shown, *STORY[:2])

    assert list(STORY[:2]) == body(seed)


def test_a_story_listed_below_the_comments_is_not_the_article_s() -> None:
    other = (
        "A ferry ran aground on the breakwater on Monday, and two people were hurt when it struck a buoy in "
        "the fog, officers said. Nobody else was on board at that time, they said, and the fire was put out."
    )
    foot = ("Comments", "No comments yet...", "Related Articles", "Ferry Aground on the Breakwater", other)

    assert list(STORY) == body(read(TITLE, STAMP, *STORY, *foot))


def test_headlines_glued_to_their_texts_above_read_more_are_of_other_stories() -> None:
    others = (
        "Harbour aids islanders | The Harbour InsightHarbour clinics have opened, the minister says.",
        "Islands to pay for wall | The Harbour InsightPremier says the funds will come out of state coffers.",
    )
    seed = read(TITLE, STAMP, *STORY, *(part for one in others for part in (one, "Read more »")))

    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "shown",
    [
        "The first call on the new line in the harbour, February 27, 2026. (Source: News5HB/X)",
        "A ferry of the coast guard leaves the mole on its way to the outer islands at dawn. (HCG Photo",
        "Crown Prince Jan Doe. — Reuters.",
        "Prince Jan bin Doe. — AFP.",
    ],
)
def test_who_took_a_picture_behind_its_words(shown: str) -> None:
    assert list(STORY) == body(read(TITLE, STAMP, shown, *STORY))


@pytest.mark.parametrize("asked", ["Tired of too many ads?", "Tired of ads", "go ad free now"])
def test_who_is_tired_of_advertisements_is_the_reader(asked: str) -> None:
    assert list(STORY) == body(read(TITLE, STAMP, "", *APART, asked))


@pytest.mark.parametrize("heading", ["Useful reading:", "Suggested reading:", "Also worth reading"])
def test_what_else_is_worth_reading_is_of_other_articles(heading: str) -> None:
    below = (heading, "Harbour opens a second mole", "Storm closes both schools", "Ferries are late again")
    assert list(STORY) == body(read(TITLE, STAMP, *STORY, *below))


def test_sentences_on_what_else_is_worth_reading_go_up_to_the_end() -> None:
    told = (
        "The council of the outer islands signed a pact on ferries last year, and lowered most of its fares."
    )
    other = "Fishers of the northern mole face a severe winter, as most of their nets were lost in a storm."

    assert list(STORY) == body(read(TITLE, STAMP, *STORY, "Useful reading:", told, other, "Tags:", "ferries"))
    assert told in body(read(TITLE, STAMP, *STORY, "Useful reading:", told, "Tags:", "ferries", other, told))


def test_a_teaser_cut_short_is_what_a_paragraph_below_begins_with() -> None:
    told = "Harbour, April 19 The council of both islands has further cut the fares of its ferries by 8.2 "
    seed = read(TITLE, STAMP, f"{told}...", TITLE, "Next", f"{told}per cent, it said on Monday.", *STORY)

    assert len(STORY) + 1 == len(body(seed))


def test_the_latest_developments_are_told_to_nobody() -> None:
    told = "Other files include the ferries, the moles, and the latest developments of the dam, Doe said."
    assert told in body(read(TITLE, STAMP, *STORY[:2], told, *STORY[2:]))


@pytest.mark.parametrize(
    ("below", "writers"),
    [
        (("Share:", "The line waits on the quay on a Monday. HT/Kai Voss"), ["Jane Doe"]),
        (("The line waits on the quay on a Monday. HT/Kai Voss",), []),
        (("Share:",), []),
    ],
)
def test_who_stands_with_a_paper_below_the_headline_signs_where_the_picture_has_its_credit(
    below: tuple[str, ...], writers: list[str]
) -> None:
    assert writers == who(read(TITLE, "", "Jane Doe / Harbour Times", *below, "", *APART))
