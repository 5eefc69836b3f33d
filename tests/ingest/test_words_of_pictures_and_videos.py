"""Clippings: the words of a picture told by what stands around them or within, and what a video is called."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted

HEAD = (TITLE, "", "By Jane Doe", "June 9, 2023 9:14 am", "")


def kept(*lines: str) -> list[str]:
    seed = read_pasted("\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")
    return [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize("outlet", ["RFA", "Reuters", "The Guardian"])
def test_a_sentence_in_one_block_with_an_outlet_is_of_its_picture(outlet: str) -> None:
    told = "A tea house near the park in Varsand, where the two delegations met on June 6, 2023."
    assert list(STORY) == kept(*HEAD, told, outlet, "", *"\n\n".join(STORY).split("\n"))


@pytest.mark.parametrize(
    "told",
    ["A pilot boat left the mole on Thursday. Pilots will be aboard each of the five ships of summer."],
)
def test_what_ends_the_block_of_the_head_below_a_credit_is_of_a_picture(told: str) -> None:
    credit = "JANE T. PRYCE / JPRYCE@HARBOURTIMES.COM"

    assert kept(*HEAD[:-1], "Share on Facebook", credit, told, "", *STORY) == list(STORY)


def test_what_stands_right_below_agencies_in_front_of_the_text_is_of_a_picture() -> None:
    told = "The pilots say that the delay has forced them to row."

    assert kept(*HEAD, "Agencies", told, *STORY) == list(STORY)


def test_the_last_sentence_stays_above_the_wire_service_that_sent_it() -> None:
    assert STORY[-1] == kept(*HEAD, *"\n\n".join(STORY).split("\n"), "Reuters")[-1]


def test_what_stands_above_and_below_a_name_alike_is_of_a_picture() -> None:
    told = "The Port Royal boat crew that will depart for George Town on Friday."
    assert list(STORY) == kept(*HEAD, told, "Rudranath Voss", told, "", *"\n\n".join(STORY).split("\n"))


@pytest.mark.parametrize(
    "told",
    [
        "A diver removes a net in this file photo provided by the island's government. (PHOTO NOT FOR SALE) (Yonhap)",
        "Two tugs leave the harbor of Varsand in this undated handout photo taken by a pilot. (Yonhap)",
        "The pier of Varsand stands empty in this photo provided by the harbor office on Sept. 3, 2019. (AP)",
    ],
)
def test_what_says_that_it_is_a_photo_is_no_last_paragraph(told: str) -> None:
    assert list(STORY) == kept(*HEAD, *"\n\n".join(STORY).split("\n"), "", told, "", "(END)")


@pytest.mark.parametrize("title", ["How do pilots board a moving ship?", "The tug that nobody wanted"])
def test_what_stands_below_a_video_that_cannot_play_is_its_title(title: str) -> None:
    notice = (
        "To view this video please enable JavaScript, and consider upgrading to a web browser that "
        "supports HTML5 video"
    )
    story = [line for one in STORY[2:] for line in (one, "")]
    assert list(STORY) == kept(*HEAD, STORY[0], "", STORY[1], "", notice, "", title, "", *story)


def test_a_button_to_search_leads_to_no_headline_of_others() -> None:
    head = (
        "News",
        "Features",
        "Show more sections",
        "play",
        "Live",
        "Click here to search",
        "News|Military",
        "",
    )
    seed = read_pasted(
        "\n".join([*head, *HEAD, *"\n\n".join(STORY).split("\n")]), "seeds/a.txt", OUTLETS, site_zone="UTC"
    )
    assert seed.title
    assert seed.title.value == TITLE


def test_a_menu_in_one_line_may_have_sections_of_two_words() -> None:
    menu = "Telegraph News UK news Politics World Health news Defence Science Education"
    seed = read_pasted(
        "\n".join([menu, "", *HEAD, *"\n\n".join(STORY).split("\n")]), "seeds/a.txt", OUTLETS, site_zone="UTC"
    )
    assert seed.title
    assert seed.title.value == TITLE


def test_a_sentence_without_a_verb_above_a_caption_that_begins_so_is_of_the_picture() -> None:
    shown = ("The council bell on a blue pier.", "The council has four of them. Photo by Kai Voss / Pier")

    assert kept(*HEAD, *STORY[:2], *shown, *STORY[2:]) == list(STORY)


def test_the_last_sentence_stays_above_the_portrait_of_who_wrote() -> None:
    last = "The council asked for an answer by June 30."
    box = ("", "Image: Jane Doe", "Jane Doe")

    assert kept(*HEAD, *"\n\n".join(STORY).split("\n"), "", last, *box) == [*STORY, last]


def test_a_sentence_that_says_who_took_a_picture_has_no_words_of_it_below() -> None:
    told = "Her one rule: no golf umbrellas."
    lines = [part for one in STORY for part in (one, "")]

    assert kept(*HEAD, *lines[:4], "Photo by Jane Doe.", told, "", *lines[4:]) == [
        *STORY[:2],
        told,
        *STORY[2:],
    ]


def test_what_editors_are_told_of_a_picture_stands_behind_who_took_it() -> None:
    shown = (
        "FILE PHOTO: Dockers inspect ropes at the glass pier in Port Varsand, Vardia province May 9, 2018. "
        "REUTERS/Stringer ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. VARDIA OUT."
    )
    lines = [part for one in STORY for part in (one, "")]

    assert kept(*HEAD, *lines[:2], shown, "", *lines[2:]) == list(STORY)
