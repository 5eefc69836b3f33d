"""All of a page as Ctrl+A copies it: menus, tickers and teasers stand above the article, comments below."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

MENU = ("Harbour News", "Home", "Weather", "Tides", "Quays and Piers", "Work With Us Today", "Sign in")
TEASED = (
    "Orchard Growers Count Their Apples",
    "The orchards on the hill have had their best summer since anybody there began to count apples.",
    "Museum Shows a Whale",
    "A whale that was washed ashore in March can be seen in the museum from Sunday on, with all its bones.",
)
STAMP = "March 3, 2024, 2:05 pm"
BUTTONS = ("Share", "Tweet", "Send to a friend", "Larger letters", "Read it aloud", "12", "Save for later")
COMMENTS = ("Comments", "Otto", "I rode the ferry as a child, and I would ride it again at once.", "Reply")


def page(*head: str) -> list[str]:
    return [*MENU, *TEASED, *head, *STORY, *COMMENTS]


@pytest.mark.parametrize(
    "head",
    [
        (TITLE, STAMP, *BUTTONS),
        (TITLE, "By Jane Doe", STAMP, *BUTTONS),
        (TITLE, "Published", STAMP, *BUTTONS),
        (TITLE, "Share", "Tweet", "By Jane Doe", STAMP),
    ],
)
def test_the_headline_stands_right_above_who_wrote_it_or_when(head: tuple[str, ...]) -> None:
    seed = read(*page(*head), between="\n")

    assert (TITLE, STORY[0]) == (title(seed), body(seed)[0])


def test_below_more_the_headline_of_the_page_is_no_other_articles() -> None:
    seed = read(*page("More", TITLE, STAMP, *BUTTONS), between="\n")

    assert TITLE == title(seed)


def test_a_headline_that_stands_twice_above_the_day_is_no_caption() -> None:
    seed = read(*page("Ferries", TITLE, TITLE, STAMP, *BUTTONS), between="\n")

    assert TITLE == title(seed)


def test_a_headline_that_asks_stands_above_the_day_as_well() -> None:
    asked = "Two Ferries. One Council. No Paint?"
    seed = read(*page("Ferries", asked, STAMP, *BUTTONS), between="\n")

    assert (asked, STORY[0]) == (title(seed), body(seed)[0])


def test_a_day_below_the_last_paragraph_makes_no_headline_of_it() -> None:
    seed = read(TITLE, *STORY, STAMP)

    assert (TITLE, list(STORY)) == (title(seed), body(seed))


def test_the_words_of_a_picture_above_who_wrote_are_no_better_than_the_headline_above_the_day() -> None:
    seed = read(
        *MENU, TITLE, "Published", STAMP, "Share", "Image source, Reuters", "Image caption,",
        "Both ferries at the quay of the council", "By Jane Doe", *STORY, between="\n",
    )  # fmt: skip

    assert TITLE == title(seed)


def test_a_row_of_sections_far_below_the_top_ends_in_the_headline() -> None:
    menu = tuple(f"Pier {number} timetable" for number in range(70))
    seed = read(*menu, f"Home Harbour {TITLE}", TITLE, "12", *BUTTONS, *STORY, *COMMENTS, between="\n")

    assert TITLE == title(seed)


def test_headlines_far_above_the_article_are_others() -> None:
    ticker = ("Harbour Ferries Named After Two Captains of Varsand", "Council of Whales Meets Near the Pier")
    menu = ("About us", "Our team", "Jobs", "Letters", "Archive", "Contact", "Map", "Gallery", "Puzzles") * 8
    seed = read(*ticker, *menu, TITLE, "By Jane Doe", STAMP, *STORY, between="\n")

    assert (TITLE, ["Jane Doe"]) == (title(seed), who(seed))


def test_who_stands_far_above_the_headline_has_not_written() -> None:
    seed = read("Kai Voss, Harbour Desk", *MENU * 4, TITLE, "By Jane Doe", STAMP, *STORY, between="\n")

    assert ["Jane Doe"] == who(seed)


def test_a_number_or_a_section_may_stand_between_the_headline_and_the_day() -> None:
    seed = read(*MENU, *TEASED, TITLE, "Harbours", "330", STAMP, *BUTTONS, *STORY, between="\n")

    assert TITLE == title(seed)


def test_what_a_video_is_called_with_its_length_is_no_headline() -> None:
    video = "Anna Quayle: Both ferries are to be painted"
    seed = read(*MENU, "Must watch", f"{video} 01:44", TITLE, "By Jane Doe", STAMP, *STORY, between="\n")

    assert TITLE == title(seed)


def test_below_the_button_of_a_picture_in_spanish_stand_its_words() -> None:
    seed = read(
        "Portada", "Ampliar", "Los dos transbordadores en el muelle norte, este domingo. c7",
        "Los transbordadores se quedan en el puerto", "Juana Doblez", "Lunes, 3 de marzo 2024, 02:00",
        "El pleno votó el martes por la noche mantener los dos transbordadores del puerto y pintarlos.",
        "Nadie habló en contra y la sesión acabó antes de que se encendieran las farolas del puerto.",
        between="\n",
    )  # fmt: skip

    assert "Los transbordadores se quedan en el puerto" == title(seed)


def test_what_an_article_is_filed_under_with_bars_between_is_no_headline() -> None:
    seed = read("20240303|harbour council|ferries|paint", TITLE, STAMP, *STORY)

    assert TITLE == title(seed)


def test_a_feed_with_hours_above_the_menu_holds_neither_headline_nor_text() -> None:
    feed = (
        "Trending now",
        "A whale was weighed on the fish market by three captains and a baker",
        "12:10 PM Win a rubber boat with two oars!",
        "11:52 AM Orchards remove the fence around the oldest tree on the hill",
        "11:33 AM Museum counts the bones of its whale and finds one too many",
    )
    menu = ("About us", "Our team", "Jobs", "Letters", "Archive", "Contact", "Map", "Gallery", "Puzzles") * 8
    seed = read(*feed, *menu, TITLE, "By Jane Doe", STAMP, *STORY, between="\n")

    assert (TITLE, list(STORY)) == (title(seed), body(seed))


def test_a_headline_that_asks_may_stand_twice_above_its_standfirst() -> None:
    asked = "Explained: What does the vote on both ferries of the harbour mean for the council?"
    told = "On Tuesday night the harbour council voted to keep both ferries and to paint them by the autumn."
    seed = read(*MENU, "Explainers", "News", asked, asked, told, STAMP, "7 min read", *STORY, between="\n")

    assert asked == title(seed)
