"""Pastes with menus of pictures above the headline, cards of writers below the text, credits in pieces."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, title, who

from generator.ingest.text.seed import Seed

OTHERS = (
    "Kellmouth fish market to be rebuilt in stone",
    "Kai Voss: Why I will never row to the island",
    "Rope walk burns for the second time in a year",
    "Should the lighthouse be moved inland?",
)


def day(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


def test_headlines_that_stand_twice_each_are_a_menu() -> None:
    menu = [line for headline in OTHERS for line in (headline, headline)]
    seed = read("• Our friends", *menu, "  • Special projects", TITLE, *STORY)

    assert (TITLE, list(STORY), []) == (title(seed), body(seed), who(seed))


def test_the_second_of_each_may_be_cut_short() -> None:
    menu = [line for headline in OTHERS[:3] for line in (headline, f"{' '.join(headline.split()[:5])}...")]
    seed = read("latest in harbour news", *menu, TITLE, "By Jane Marlow", *STORY)

    assert (TITLE, list(STORY)) == (title(seed), body(seed))


def test_two_lines_that_stand_twice_are_no_menu() -> None:
    seed = read(TITLE, TITLE, "June 3, 2024", "Both stay", "Both stay", *STORY)

    assert TITLE == title(seed)


def test_a_row_of_videos_below_the_headline_is_a_menu() -> None:
    menu = [line for headline in OTHERS for line in (headline, headline)]

    assert (TITLE, list(STORY)) == (title(seed := read(TITLE, "Updated", *menu, *STORY)), body(seed))


CARDS = (
    "Jane Marlow",
    "Based in Varsand, Jane Marlow is the Executive Editor of Harbour Week. She covers ropes and cables.",
    "Kai Voss",
    "Based in Kellmouth, Kai is a reporter on the quay and has covered ferries for nine years.",
)


def test_whoever_has_a_card_below_the_text_wrote_it() -> None:
    seed = read(TITLE, *STORY, *CARDS, "Subscription Required")

    assert (["Jane Marlow", "Kai Voss"], list(STORY)) == (who(seed), body(seed))


def test_a_part_on_somebody_is_no_card() -> None:
    parts = ("Jane Marlow", "Jane Marlow is the oldest of the candidates, and was harbour master twice.")
    seed = read("Who wants to lead the harbour council", "By Kai Voss", STORY[0], *parts, *STORY[1:])

    assert (["Kai Voss"], parts[1]) == (who(seed), body(seed)[-4])


@pytest.mark.parametrize(
    "picture",
    [
        ("Ferries wait at the mole below the lamps\nJane Marlow\n/\nHarbour Radio",),
        ("Jane Marlow\n/\nHarbour Radio\nThe mole is the oldest in the lowlands. It has nine lamps.",),
        ("Ferries wait at the mole.\nJane Marlow\n/\nGetty Images North America\nFerries wait at the mole.",),
    ],
)
def test_who_took_a_picture_may_stand_above_a_slash(picture: tuple[str]) -> None:
    seed = read(TITLE, *picture, *STORY)

    assert (TITLE, [], list(STORY)) == (title(seed), who(seed), body(seed))


@pytest.mark.parametrize(
    "picture",
    [
        (
            "ferry_strike_in_varsand",
            "A ferry carries a crane to the Kellmouth mole in Varsand on July 4, 2024.",
        ),
        ("ferry night mole",),
        ("A road closure due to flooding in Varsand.",),
        ("The ferry leaves after the vote on Monday, March 3, 2024, in Varsand.", "KAI VOSS, AP"),
        (
            "The ferry Anna with the ferry Berta at the mole of Varsand in March.",
            "The ferry Anna with the ferry Berta at the mole of Varsand in March.",
            "Kai Voss—Getty Images",
        ),
    ],
)
def test_what_a_picture_is_called_and_shows_is_no_text(picture: tuple[str, ...]) -> None:
    seed = read(TITLE, *picture, *STORY)

    assert (TITLE, list(STORY)) == (title(seed), body(seed))


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Marlow on",
        "Jane MarlowBy Jane Marlow",
        "Jane MarlowBy Jane MarlowManaging Editor, Harbour Media and author of The Mole",
        "By Jane MarlowExecutive Editor",
    ],
)
def test_a_name_is_found_in_what_a_page_glues_to_it(line: str) -> None:
    assert ["Jane Marlow"] == who(read(TITLE, line, " June 3, 2024", *STORY))


def test_whose_column_it_is_stands_in_the_headline_and_below() -> None:
    story = (*STORY[:3], "In this column, Marlow argues that both ferries should have been sold.")

    assert ["Jane Marlow"] == who(read(f"Jane Marlow: {TITLE}", "Jane Marlow", "June 3, 2024", *story))


def test_the_minutes_of_reading_are_glued_to_the_year() -> None:
    assert "2023-07-01" == day(read(TITLE, "By Jane Marlow", "Sat., July 1, 20231 min. read", *STORY))[:10]


def test_the_desk_stands_in_front_of_the_wire_service() -> None:
    seed = read(TITLE, "Harbour News Desk The Canadian Press, 20 Jul, 2023 10:01 AM", *STORY)

    assert ["The Canadian Press"] == [agency.value for agency in seed.agencies]


def test_a_licence_is_no_text() -> None:
    note = "The original content of this site is licensed under a Creative Commons Attribution 3.0 License."

    assert list(STORY) == body(read(TITLE, *STORY, note))


@pytest.mark.parametrize(
    "line",
    [
        "The harbour office declined to comment when reached by the Tidings. The council will sit again in May.",
        "This will help bring in ferries to support our response to the flood, which nobody had seen coming.",
    ],
)
def test_a_sentence_of_the_story_is_text(line: str) -> None:
    assert [*STORY[:3], line, STORY[3]] == body(read(TITLE, "By Kai Voss", *STORY[:3], line, STORY[3]))


def test_names_with_bullets_below_a_colon_are_a_list_of_the_story() -> None:
    lines = ("The three on board were:", "  • Jane Marlow", "  • Kai Voss Jr.", "  • Anna Quayle")
    seed = read(TITLE, "By Mara Lind", *STORY[:2], *lines, *STORY[2:])

    assert (["Mara Lind"], 8) == (who(seed), len(body(seed)))


def test_a_superscript_is_no_rank() -> None:
    assert list(STORY) == body(read("¹", TITLE, *STORY))


@pytest.mark.parametrize(
    "line",
    [
        "99¢/month for 3 months SUBSCRIBE NOW",
        "Armed Harbours Ferries & Cables Foreign Relations & Port Law",
        "Funding for WXYZ is made possible in part through support from the following shipyards.",
    ],
)
def test_what_a_page_offers_above_the_headline_is_none(line: str) -> None:
    seed = read(line, TITLE, "By Jane Marlow", "June 3, 2024, 4:05 PM", *STORY)

    assert (TITLE, list(STORY)) == (title(seed), body(seed))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Marlow, Los Angeles Times on", ["Jane Marlow"]),
        ("by WXYZ's JANE MARLOW", ["Jane Marlow"]),
        ("By Staff The Canadian Press", []),
    ],
)
def test_a_station_a_paper_or_the_staff_stands_beside_a_name(line: str, names: list[str]) -> None:
    assert names == who(read(TITLE, line, "Published in Harbours & Seas", *STORY))


def test_newscasts_stand_above_the_headline_below_the_day_of_the_reader() -> None:
    casts = (
        "Rope makers walk out in Kellmouth; the lighthouse is sold; a whale is seen off the northern mole.",
        "A captain is cleared of theft, and the fish market opens its doors for the first time in a year.",
    )
    menu = ("skip to main content", "Friday, January 9, 2026", "view newscast page", casts[0])
    head = ("view newscast page", casts[1], TITLE, "play audio", "Play", "Tuesday, February 16, 2021")
    seed = read(*menu, *head, *STORY)

    assert (TITLE, "2021-02-16", list(STORY)) == (title(seed), day(seed)[:10], body(seed))


def test_a_card_of_a_related_story_has_a_sentence_and_its_day() -> None:
    card = (
        "Local\nRELATED: Kellmouth fish market to be rebuilt\nRoofs are key there.\nMay 8, 2023 02:31 PM\n · "
    )
    story = read(TITLE, "By Kai Voss", *STORY[:2], card, *STORY[2:])

    assert list(STORY) == body(story)


def test_what_a_video_shows_hangs_on_how_long_it_is() -> None:
    video = (
        "12 hours ago\nDuration 1:40\nThe captain walked to the mole, and the Tidings’ Mara Lind was there."
    )

    assert list(STORY) == body(read(TITLE, "Ferries stay, captain says", video, *STORY))


def test_who_took_an_old_picture_stands_below_its_words() -> None:
    picture = "The ferry Anna clears a path last winter during a storm.\nJane Marlow / For Harbour News file"

    assert (list(STORY), []) == (body(seed := read(TITLE, picture, *STORY)), who(seed))


def test_a_long_paragraph_full_of_names_is_text() -> None:
    line = (
        "Brenda O’Connor, chief of the Outer Mole Rope Co., spoke to the Harbour Tidings News on Thursday "
        "morning just after the Lee A. Anderson became the first ship of the season to leave the Port of "
        "Varsand-Kellmouth for the Northern Isles."
    )

    assert line in body(read(TITLE, "By Kai Voss", *STORY[:3], line, STORY[3]))


def test_a_moment_in_capitals_is_when_it_was_published() -> None:
    note = "(Copyright 2022 The Harbour Press. All rights reserved.)"
    seed = read(TITLE, *STORY, note, "8/16/2022 4:25:11 PM (GMT -5:00)", between="\n")

    assert "2022-08-16T16:25:11-05:00" == day(seed)


def test_whom_the_host_calls_a_friend_is_told_in_the_text() -> None:
    intro = "Drought has dried up the harbour. Here’s our friend Kai Voss of our member station WXYZ."
    talk = (
        "KAI VOSS, BYLINE: The harbour is dry, and there is no ferry to be seen from the mole.",
        "ANNA QUAYLE: You would say that this was a meadow, if there were no boats in it.",
        "VOSS: Anna Quayle has led the council for nine years, and she has never seen a cow there.",
        "QUAYLE: The cows came in May, and nobody has told them that they cannot stay.",
    )

    assert [intro, *talk] == body(read("Drought takes its toll on the harbour", intro, *talk))


def test_paragraphs_below_the_headline_are_no_preface() -> None:
    story = (
        "The Harbour Free Press has reporters on the streets to capture the news of the ferry strike.",
        "The union called the ferry strike on Thursday as the talks failed before the deadline.",
    )
    later = (
        "Horns were blown for the ferry strike as the marchers made their way to the mole of Varsand.",
        "The union leader answered the harbour council that the ferry strike would go on until May.",
        "“Bring our members up here and let them tell of the ferry strike,” the union leader said.",
    )
    parts = ("Ferry strike in the harbour: what the union said", "Coverage of the boat show here.")
    seed = read("Ferry strike in Varsand: updates from the mole", *story, *parts, *later)

    assert [*story, *later[:2]] == [text for text in body(seed) if text not in parts[:1]][:4]


def test_the_words_of_a_picture_may_stand_a_third_time_below() -> None:
    words = "Fallen masts and debris litter the eastern mole of Varsand on Thursday, as the storm moves off."
    seed = read(TITLE, words, f"{words} (Mara Lind)", *STORY, words)

    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "line",
    [
        "Northern Lowlands’ trusted news source",
        "As a public service, The Harbour Tidings has made this content free.",
        "Breaking: Two rope makers arrested for reckless rowing",
        "Harbour Channel 3 is committed to providing a forum for civil talk.",
    ],
)
def test_what_a_page_says_of_itself_or_breaks_is_no_headline(line: str) -> None:
    seed = read(line, TITLE, "By Jane Marlow", *STORY)

    assert (TITLE, list(STORY)) == (title(seed), body(seed))


@pytest.mark.parametrize(
    "line",
    [
        "We are updating the story as we get more information.",
        "Founder/Executive Editor. I’ve been on the quay since 1998, and a teacher at the harbour school.",
    ],
)
def test_a_note_or_who_writes_below_the_text_is_no_text(line: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Marlow", *STORY, line))


def test_a_headline_that_breaks_news_of_the_text_is_one() -> None:
    line = "Breaking: Harbour council keeps both ferries"
    seed = read(line, "Council votes on ferries and paint", "By Jane Marlow", *STORY)

    assert line == title(seed)


def test_who_reports_in_the_video_stands_in_what_the_page_says_of_it() -> None:
    video = (
        "Ferries need to be a priority despite the storm, captain says",
        "The captain says the ferries come first. As Mara Lind reports, the storm comes second.",
    )
    head = (TITLE, "By Staff The Canadian Press", "Posted March 16, 2023 10:28 am")
    seed = read(*head, "\n".join((*video, STORY[0])), *STORY[1:])

    assert list(STORY) == body(seed)


def test_who_took_a_picture_stands_between_its_address_and_its_words() -> None:
    words = "Anna Quayle, left, and her daughter spend time at the ferry hall on Tuesday, July 9, 2024."
    picture = f"7525839_web1_7525839-cffa5e63cee14701a5e1ad9a4907c0e8\nHarbour Tidings via AP\n{words}"

    assert list(STORY) == body(read(TITLE, "Associated Press", f"{picture}\n{picture}", *STORY))


@pytest.mark.parametrize("section", ["Being Young in Canada", "Living Apart in Norway"])
def test_a_section_on_a_life_is_nobody(section: str) -> None:
    seed = read("Harbour News", "Local", section, "Ferries", TITLE, "March 12, 2024", *STORY)

    assert (TITLE, []) == (title(seed), who(seed))
