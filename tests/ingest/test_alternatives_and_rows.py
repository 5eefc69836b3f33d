"""Clippings with what pictures show for those who cannot see it, rows of languages, and labels amid captions."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who

from generator.ingest.one_line.furniture import furniture_of
from generator.ingest.one_line.timestamps import read_stamp

SHOWN = "Jane Doe with the telephone in the harbour office"


def test_the_words_above_the_label_of_a_picture_and_below_it_are_its_caption() -> None:
    seed = read(TITLE, "Kai Voss", "Wednesday 14 February 2024 13:20, UK", SHOWN, "Image:", SHOWN, STORY[0],
                "", "", STORY[1], "", "", STORY[2])  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == TITLE
    assert body(seed) == list(STORY[:3])


def test_who_is_seen_in_a_picture_is_told_right_above_its_caption_anywhere() -> None:
    seed = read(
        TITLE, STAMP, "A woman in a blue coat stands in front of a row of telephones.",
        "Jane Doe says the line is still warm. (Harbour News: Kai Voss)", *STORY[:2],
        "A man kneels beside a row of silver cables.",
        "Lin Meiying laid the line in 2008. (Harbour News: Kai Voss)", *STORY[2:],
    )  # fmt: skip

    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "told",
    ["A man kneels beside a row of cables, and Jane Doe was not there to see it.", "A pier is leaning."],
)
def test_a_sentence_of_the_story_above_a_caption_stays(told: str) -> None:
    seed = read(
        TITLE, STAMP, *STORY[:2], told, "The line was laid in 2008. (Harbour News: Kai Voss)", *STORY[2:]
    )

    assert told in body(seed)


def test_the_headline_stands_above_a_button_to_sign_up_with_no_blank_line_between() -> None:
    seed = read("The Straits Times", "Singapore", TITLE, "Sign up now: Get newsletters delivered to your inbox",
                "", "Google Preferred Source badge", "Jane Doe", "Published May 12, 2025, 05:00 AM", "",
                "SINGAPORE – " + STORY[0], "", *STORY[1:3])  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == TITLE


def test_a_wire_service_behind_what_was_said_signs_though_another_story_stands_below() -> None:
    last = "The next round will be held in the harbour in January, the statement added. (ANI)"
    seed = read(TITLE, "ANI | Updated: Aug 22, 2025 19:03 IST", "", "Varsand, August 22 (ANI): " + STORY[0], "",
                STORY[1], "", STORY[2], "", last, "", "Read More", "Home",
                "Halvik, August 22 (ANI): Another harbour has opened another line on Friday, officials said.",
                "The mayor of the town said that it would be closed again before the winter comes.")  # fmt: skip

    assert last in body(seed)


def test_a_paper_that_is_named_twice_in_front_of_the_day_is_named_once() -> None:
    stamp = read_stamp("HARBOUR NEWS HARBOUR NEWS - Apr 17, 2025 - 20:11 | All, Japan")

    assert stamp is not None
    assert stamp.before == ("HARBOUR NEWS",)


def test_a_town_of_one_word_twice_keeps_its_name() -> None:
    stamp = read_stamp("Bora Bora - Apr 17, 2025 - 20:11")

    assert stamp is not None
    assert stamp.before == ("Bora Bora",)


@pytest.mark.parametrize("line", ["Spanish Español", "Chinese (simplified) 中文", "Vietnamese Tiếng Việt"])
def test_a_language_and_what_it_calls_itself_is_of_the_menu(line: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == "language-row"


def test_a_name_that_is_a_language_too_is_none() -> None:
    assert furniture_of("Jane Deutsch") is None


@pytest.mark.parametrize("handles", ["@in/janedoe@jdoe", "@janedoe", "@in/jane-doe"])
def test_handles_glued_to_a_name_are_none_of_it(handles: str) -> None:
    assert who(read(TITLE, STAMP, f"Jane Doe{handles}", *STORY)) == ["Jane Doe"]
