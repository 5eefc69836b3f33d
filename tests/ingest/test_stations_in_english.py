"""Pastes of stations and local papers of America: labels, galleries, lists to the end, what a house says of itself."""

from __future__ import annotations

import pytest

from tests.ingest.a_council_and_its_ferries import STORY, TITLE, body, read, title, who

STAMP = "Posted at 6:20 PM, Mar 11, 2021"
OTHERS = (
    "Quay wall at Kellmouth to be raised by two feet",
    "The wall has stood for ninety years, and the last storm...",
    "Baker of the year comes from the lower town",
    "Kellmouth choir sings for the last time in the old hall",
    "The harbour council has sold the hall, and nobody spoke against it before the bridge was closed.",
)


@pytest.mark.parametrize("heading", ["Latest News", "Related Articles", "Next story"])
def test_headlines_below_a_heading_go_on_to_the_end_though_some_have_a_sentence(heading: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Kai Voss", STAMP, *STORY, heading, *OTHERS))


def test_an_article_goes_on_below_a_list_of_others_where_two_sentences_stand_in_a_row() -> None:
    others = ("Latest News", OTHERS[0], OTHERS[2], OTHERS[3])
    assert list(STORY) == body(read(TITLE, "By Kai Voss", STAMP, *STORY[:2], *others, *STORY[2:]))


@pytest.mark.parametrize("label", ["Fatal Collision", "Midland Ferries", "Kellmouth Painting"])
def test_a_label_of_a_picture_is_nobody_where_the_text_has_one_of_its_words(label: str) -> None:
    told = "A collision in the fog had cost the council one of its boats in March."
    seed = read(TITLE, label, STAMP, *STORY, told)

    assert [*STORY, told] == body(seed)
    assert who(seed) == []


def test_a_name_with_no_word_of_the_text_still_signs() -> None:
    assert who(read(TITLE, "Fenella Wardle", STAMP, *STORY)) == ["Fenella Wardle"]


def test_a_headline_in_square_brackets_between_paragraphs_leads_elsewhere() -> None:
    seed = read(TITLE, "By Kai Voss", *STORY[:2], "[Council members ‘glad’ of their ferries]", *STORY[2:])

    assert list(STORY) == body(seed)


@pytest.mark.parametrize("credit", ["(Kai Voss | Kellmouth Bugle File)", "(Kai Voss | Kellmouth Bugle)"])
def test_a_caption_that_stands_twice_above_the_headline_is_none(credit: str) -> None:
    shown = f"Two painters on the upper deck of the older ferry at the long pier on Tuesday, May 5, 2019. {credit}"
    seed = read(shown, shown, TITLE, "By Kai Voss", STAMP, *STORY)

    assert title(seed) == TITLE
    assert list(STORY) == body(seed)


def test_headline_and_standfirst_between_a_picture_shown_twice_and_the_text_are_no_links() -> None:
    shown = "The older of the two ferries lies at the long pier in this 2014 file photo."
    below = "Whoever lives beside the harbour may speak on painting both ferries before the council on Tuesday night"

    assert title(read(shown, shown, TITLE, below, *STORY)) == TITLE


def test_the_only_headline_stands_below_a_pointer_as_well() -> None:
    headline = "Harbour council: Members vote to keep boats and leave paint for May"
    shown = "Harbour council: The bridge that the harbour council voted on Tuesday night to keep."

    assert title(read("Skip to main content", "See also:", headline, shown, *STORY)) == headline


def test_via_whom_something_is_told_is_no_credit() -> None:
    told = (
        "One boat lies at the pier and will not be moved this week, as its crew has told the harbour. (Via WXYZ)",
        "Others said that both should be sold. (Via The Harbour Channel )",
    )
    assert [*STORY[:2], *told, *STORY[2:]] == body(read(TITLE, "By Kai Voss", *STORY[:2], *told, *STORY[2:]))


def test_who_took_a_picture_for_the_station_below_its_words_has_not_written() -> None:
    shown = "A ferry of the council is seen at the long pier in this undated photo."
    seed = read(TITLE, shown, "HARBOURNEWS / Kai Voss", "By The Associated Press", STAMP, *STORY)

    assert list(STORY) == body(seed)
    assert who(seed) == []


def test_what_a_gallery_shows_stands_above_and_below_its_number() -> None:
    shown = ("The lower deck was painted on Tuesday.", "A crew of six took turns on the upper deck.")
    gallery = [
        line
        for count, text in enumerate(shown, start=1)
        for line in (f"• {text}", f"View Slideshow {count} of 2", text, "Kai Voss / KXYZ 88.1")
    ]
    seed = read(TITLE, "By 1 hour ago", *gallery, *STORY)

    assert list(STORY) == body(seed)
    assert who(seed) == []


def test_a_sentence_may_end_in_words_in_capitals_that_it_quotes() -> None:
    told = 'The first report of the harbour board on the matter states: "BOAT ADRIFT OFF THE LONG PIER WITH NOBODY ABOARD"'

    assert [*STORY[:2], told, *STORY[2:]] == body(read(TITLE, "By Kai Voss", *STORY[:2], told, *STORY[2:]))


def test_what_a_house_says_of_itself_below_the_article_is_left_out() -> None:
    about = (
        "About HB Briefing",
        "Harbour Bugle's Briefing is published for those who work on the quays, with news of every boat.",
        "Our team writes for those who run a port and for those who live beside one.",
        "HB Briefing is read in every office of the harbour, by masters and pilots alike.",
    )
    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY, *about))


def test_an_article_may_tell_below_a_subhead_about_whom_it_speaks() -> None:
    about = ("About Kellmouth", "Kellmouth is a town of nine thousand at the mouth of the Kell.")

    assert about[1] in body(read(TITLE, "By Kai Voss", *STORY, *about))


def test_who_took_the_picture_stands_above_what_it_shows_and_the_headline() -> None:
    shown = "Paint peeling from the upper deck of the older ferry at the long pier last month."

    assert who(read("Jane Doe", shown, TITLE, *STORY)) == []


def test_what_the_file_of_a_picture_is_called_is_left_out() -> None:
    seed = read(TITLE, "Two crews were called for it", "Council paints ferries KELL.jpg", STAMP, *STORY)

    assert list(STORY) == body(seed)
    assert seed.summary is not None
    assert "jpg" not in seed.summary.value


def test_what_a_picture_on_top_shows_may_be_a_sentence_of_the_text_as_well() -> None:
    shown = "Should the bridge be closed again, both crews will sail from the mole at night."
    head = (TITLE, shown, f"{shown}(Harbour tv)", "By Harbour News Desk", STAMP)

    assert [*STORY, shown] == body(read(*head, *STORY, shown, "Copyright 2020 WXYZ. All rights reserved."))


def test_what_a_picture_shows_stands_in_front_of_its_button_and_again_below() -> None:
    shown = "Crews painting the upper deck of the older ferry at the long pier, on Sunday, Sept. 5, 2021."
    head = (TITLE, "By Kai Voss", STAMP, f"{shown} View image in full screen", f"{shown} Kellmouth News")

    assert list(STORY) == body(read(*head, *STORY))


def test_a_short_sentence_may_end_in_the_hour() -> None:
    told = "The council meets again at 1 p.m."
    seed = read(TITLE, "By Kai Voss", STAMP, *STORY, told, "Follow Kai Voss's live coverage below:")

    assert [*STORY, told] == body(seed)


def test_cards_with_their_days_below_tags_are_of_other_articles_to_the_end() -> None:
    cards = (
        ("Harbour board to count the seals of the outer bay", "By Mar 1, 2021", "a seal on a stone"),
        ("The board says that it will count the seals from a boat, as it has done each autumn.",),
        ("The harbour master says that the boat will be back before the council meets in May.",),
        ("Choir of the lower town to sing on the night boat", "By Mar 2, 2021"),
        ("The choir has sung at the pier before, and nobody spoke against it until the autumn.",),
    )
    foot = ("Tags:", "ferries", "paint", "Related Content", *(line for card in cards for line in card))

    assert list(STORY) == body(read(TITLE, "By Kai Voss", STAMP, *STORY, *foot))


def test_who_is_missed_is_described_in_lists_behind_dashes() -> None:
    told = (
        "Tom is described as:",
        *("– Nine years old", "– Tall for that age", "– Grey cap and rather short hair"),
        "He was last seen wearing:",
        *("– Red jersey with a patch on both of its elbows", "– Black boots"),
        "The harbour master hopes that somebody has met Tom on the quay since then.",
    )
    assert [*STORY, *told] == body(read(TITLE, "By Kai Voss", STAMP, *STORY, *told, between="\n"))


def test_a_station_tells_the_day_in_brackets_behind_the_place() -> None:
    seed = read(TITLE, f"VARSAND – (May 16, 2021 — WXYZ News) – {STORY[0]}", *STORY[1:])

    assert list(STORY) == body(seed)
    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2021-05-16"


def test_a_house_asks_for_support_of_its_journalism_behind_the_article() -> None:
    asks = (
        "What the Kellmouth Bugle finds out is read on both sides of the bay. Support KB's journalism today."
    )
    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY, asks))


def test_the_beginning_of_a_paragraph_at_the_end_is_kept_though_it_speaks_of_an_offer() -> None:
    begun = "Since the yard had asked the harbour master to offer the crews a subscription to"

    assert [*STORY, begun] == body(read(TITLE, "By Kai Voss", *STORY, begun))


def test_whose_officer_a_picture_shows_has_not_written() -> None:
    assert (
        who(
            read(
                "Kellmouth Today -",
                TITLE,
                "Posted Tuesday, March 27, 2012 - 2:12 pm",
                "HCL's Jane Doe",
                *STORY,
            )
        )
        == []
    )


def test_a_picture_of_a_screen_is_nobody() -> None:
    shown = ("Screen Shot 2016-03-18 at 10.34.10 PM", "Kellmouth Metro – Screenshot")
    seed = read(TITLE, *shown, *STORY)

    assert list(STORY) == body(seed)
    assert who(seed) == []


@pytest.mark.parametrize(
    "place", ["ABOARD USS KELLMOUTH IN THE VARSAND SEA", "USS Jane Doe, The Varsand Sea"]
)
def test_a_ship_and_where_it_is_stand_in_front_of_a_story(place: str) -> None:
    seed = read(TITLE, "By Kai Voss", f"{place} — {STORY[0]}", *STORY[1:])

    assert list(STORY) == body(seed)
    assert seed.dateline is not None


def test_a_story_that_continues_below_an_advertisement_does() -> None:
    told = "Inspectors want to hear both pilots on the matter in May. Two boats stay at the pier."
    foot = (
        "© 2022 Kellmouth News, a division of Harbour Pilots Inc.",
        "Pilots",
        "Boats",
        "More weekly flyers",
    )
    seed = read(
        TITLE,
        "By Kai Voss",
        *STORY[:2],
        "Trending Stories",
        "Read more: Pilots find an anchor",
        *STORY[2:],
        "Story continues below advertisement",
        told,
        *foot,
    )

    assert [*STORY, told] == body(seed)


def test_who_took_a_picture_stands_between_the_beginning_of_its_words_and_all_of_them() -> None:
    shown = "Harbour painter Kai Voss mixes the white for the upper deck of the older ferry."
    below = "The yard has called more painters for it"
    seed = read(
        TITLE, below, "Harbour painter Kai Voss mixes ...", "Jane Doe, The Kellmouth Post", shown, *STORY
    )

    assert list(STORY) == body(seed)
    assert who(seed) == []
    assert seed.summary is not None
    assert seed.summary.value == below


def test_the_day_of_a_picture_stands_behind_what_it_shows() -> None:
    shown = "The older ferry outside of the harbour in a thick fog. March 14, 2024."

    assert list(STORY) == body(
        read(TITLE, "By Kai Voss", *STORY, shown, "Jane B. Doe/Kellmouther", "Recent Stories")
    )


def test_a_sentence_that_is_cut_off_at_the_end_is_told_by_its_past() -> None:
    begun = (
        "More than nine painters were waiting at the yard on the long pier by then, as harbour master Jane"
    )

    assert [*STORY, begun] == body(read(TITLE, "By Kai Voss", *STORY, begun))


def test_a_headline_below_the_text_is_no_sentence_that_is_cut_off() -> None:
    other = "Kellmouth choir sings for the last time in the old hall as town sells it to a maker of sails"

    assert list(STORY) == body(read(TITLE, "By Kai Voss", *STORY, other))


def test_a_paragraph_between_others_may_lack_its_stop() -> None:
    told = "Wardens say both boats left the mole shortly before 1 p.m. on Saturday, west of Kellmouth"

    assert [*STORY[:2], told, *STORY[2:]] == body(read(TITLE, "By Kai Voss", *STORY[:2], told, *STORY[2:]))
