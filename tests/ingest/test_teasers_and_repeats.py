"""Pastes in which a page says a thing twice, or cuts it short: teasers, appeals, leads, headlines, quotations."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who

CUT = (
    (
        "Chart of the old mole found in attic",
        "A chart that nobody had seen since the mole was laid was found in an...",
    ),
    (
        "Ferry to stop at both islands",
        "The ferry that calls at one of the islands is to call at the other as...",
    ),
)
APPEAL = (
    "Support from readers like you keeps the Harbour Star open.",
    "More than two hundred of them have pitched in since the summer began.",
    "It takes no more than what a cup of coffee on the quay costs.",
)


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


@pytest.mark.parametrize("place", [0, 1, 4])
def test_sentences_cut_short_below_headlines_are_teasers(place: int) -> None:
    teasers = [line for pair in CUT for line in pair]
    lines = (TITLE, "By Jane Doe", STAMP, *STORY[:place], "Must read", *teasers, *STORY[place:])

    assert list(STORY) == body(read(*lines))
    assert title_of(*lines) == TITLE


def test_one_sentence_cut_short_below_a_subhead_is_kept() -> None:
    told = "And so the officers sat by the telephone all night, and listened, and waited..."

    assert told in body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], "A long night", told, *STORY[2:]))


def test_a_sentence_cut_short_below_read_more_is_a_teaser() -> None:
    told = "Divers could be sent down to guard the cable that the line runs in from anchors an..."
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:2], "Read More", told, *STORY[2:])

    assert list(STORY) == body(seed)


def test_an_appeal_that_stands_twice_is_none_of_the_text() -> None:
    seed = read(*APPEAL, *APPEAL, TITLE, "By Jane Doe", STAMP, *STORY)

    assert list(STORY) == body(seed)


def test_paragraphs_that_stand_twice_without_an_appeal_are_kept() -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY, *STORY))[:4]


def test_a_lead_above_the_picture_and_below_it_stands_once() -> None:
    shown = "The ministers at the harbour office. Photo: AFP"
    seed = read(TITLE, STORY[0], shown, "Follow us on WhatsApp", *STORY)

    assert list(STORY) == body(seed)


def test_a_headline_cut_short_below_the_text_does_not_take_the_headline() -> None:
    lines = (
        TITLE,
        "",
        *STORY,
        "",
        "Ministers reopen the direct line across...",
        "",
        "No comments are accepted.",
    )

    assert title_of(*lines) == TITLE
    assert list(STORY) == body(read(*lines))[:4]
    assert "Ministers reopen the direct line across..." not in body(read(*lines))


def test_quotations_joined_above_who_said_so_are_the_pull_quote() -> None:
    told = (
        "Admiral Voss said: ‘The line is worth more than a frigate.",
        "‘With it a captain can ask before he turns, and no minister has to be woken for that at night.’",
    )
    pulled = (
        "The line is worth more than a frigate. With it a captain can ask before he turns, "
        "and no minister has to be woken for that at night."
    )
    lines = (TITLE, "By Jane Doe", STAMP, *STORY[:3], told[0], pulled, "Admiral Kai Voss, Harbour Command")

    assert [*STORY[:3], *told, *STORY[3:]] == body(read(*lines, told[1], *STORY[3:]))


def test_paragraphs_between_two_appeals_that_say_we_are_appeals() -> None:
    asked = (
        "Your support helps us to tell the story",
        (
            "From storms at the mole to fees on the quay, we are there when the tide comes in, and our boat has "
            "gone out with the pilots every night of the year, so that you can read in the morning who was "
            "brought ashore and who was not, and what the harbour office had to say of it."
        ),
        "Your support makes all the difference.",
    )
    seed = read(TITLE, "By Jane Doe", STAMP, STORY[0], *asked, *STORY[1:])

    assert list(STORY) == body(seed)


def test_a_standfirst_says_within_it_who_writes() -> None:
    told = (
        "In the second part of her report on the line, JANE DOE writes about the officers who listen at night"
    )

    assert who(read(TITLE, "", told, "", *STORY)) == ["Jane Doe"]


@pytest.mark.parametrize("day", ["19 March 2019", "March 19, 2019", "Tuesday, 19 March 2019"])
def test_a_day_behind_two_writers_hides_neither(day: str) -> None:
    seed = read(TITLE, f"By Jane Doe and Yanga Sibeko {day}", "", *STORY)

    assert who(seed) == ["Jane Doe", "Yanga Sibeko"]
    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2019-03-19"


def test_the_day_of_print_is_that_of_the_article_and_not_of_the_teasers_below() -> None:
    foot = (
        "Published in Harbour Star, Weekend, June 16th, 2021",
        "Opinion",
        "A new line",
        "Updated 01 Mar, 2026",
    )
    seed = read(TITLE, "", *STORY, "", *foot)

    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2021-06-16"
    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "shown",
    [
        "A patrol boat turns its hose on two open boats. (Screenshot of a video from Capt. Jane Doe)",
        "People stood along the mole and waved as the frigate left for the strait. | Jane Doe (220425-4938)",
    ],
)
def test_where_a_picture_was_taken_from_and_its_number_are_credits(shown: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, STORY[0], shown, *STORY[1:]))


def test_a_sentence_on_what_happens_whenever_it_rains_is_no_caption() -> None:
    told = (
        "Whenever a flood lays waste the villages of the delta, people go to the larger towns. This year it was "
        "the other way round, and the people of the towns were leaving to save what they had."
    )

    assert told in body(read(TITLE, STAMP, told, *STORY))


def test_a_last_sentence_that_names_an_office_is_kept() -> None:
    told = (
        "It will be run by staff of Varsand's Department for Ports, Fisheries and Coastal Affairs (Dapofa)."
    )

    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, "Image caption,", "The line", told))[-1] == told


def test_a_paragraph_without_its_full_stop_is_kept() -> None:
    told = "The reason was that a search would only be thought of once new proof came to light"

    assert told in body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], told, *STORY[2:]))


def test_points_of_the_text_that_lack_their_stops_are_kept() -> None:
    said = [f"• {line}" for line in STORY[1:]]
    points = ("• Piers on the east side open before the storm", "• Piers on the west side open after it")

    assert body(read(TITLE, "By Jane Doe", STAMP, STORY[0], *said, "Acting Pilot Kai Voss", *points))[
        -2:
    ] == [*points]


def test_what_somebody_told_a_live_page_is_no_teaser() -> None:
    told = (
        '"As of now the line is open. The officers on watch ring each other every hour," Admiral Voss says.'
    )
    live = (
        "13:09 (IST) 09 Aug 2018",
        "Line tested at noon, says harbour office",
        told,
        "12:47 (IST) 09 Aug 2018",
    )

    assert told in body(read(TITLE, "By Jane Doe", "09 Aug 2018", *STORY[:3], *live))


def test_a_paper_below_its_story_is_none_of_it() -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY, "The Varsand EVENING POST."))


@pytest.mark.parametrize(
    "shown",
    [
        (
            "harbour line LIVE, harbour line, harbour talks, line ministers, harbour news Harbour line LIVE: The "
            "office of the line after the ministers had left it on Tuesday."
        ),
        "Map of the strait and of both harboursImage source, Getty Images",
        "(Photo Courtesy: harbour.example/Altered by The Star)",
    ],
)
def test_words_to_find_a_picture_by_and_glued_credits_are_the_pictures(shown: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, shown, *STORY)

    assert list(STORY) == body(seed)
    assert seed.summary is None


def test_who_speaks_for_the_first_time_is_named_with_what_that_is() -> None:
    said = (
        "LENA SANDER, PRESENTER: The line across the strait is open again, and the officers are glad of it.",
        "KAI VOSS, ADMIRAL: It rings at noon.",
        "MARIE DORN, HARBOUR OFFICE: Nobody here had hoped for more than that.",
        "JANE DOE, REPORTER: It is the first time in ten years that both sides have picked up.",
    )
    lines = (TITLE, "Broadcast: 11/12/2013", "Reporter: Jane Doe", "", *said)

    assert list(said) == body(read(*lines))
    assert who(read(*lines)) == ["Jane Doe"]


def test_headlines_of_others_in_one_row_are_none_of_the_text() -> None:
    row = (
        "Mole to be raised Ferry calls at both islands Pilots ask for more 'It rang at noon' Officers tell of the "
        "night Fees on the quay to rise Line was laid in 2008 Harbour office moves to the mole Full coverage"
    )

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, "Related Links", "", row, "", *STORY))


def test_a_short_sentence_that_a_longer_one_says_is_a_pull_quote() -> None:
    told = (
        '"We tested it, and the line is open and may well be of use tonight," Admiral Voss said on Tuesday.'
    )
    pulled = "The line is open and may well be of use tonight."
    lines = (TITLE, "By Jane Doe", STAMP, *STORY[:3], pulled, STORY[3], told)

    assert [*STORY, told] == body(read(*lines))


@pytest.mark.parametrize(
    "shown",
    [
        "This chart shows the way of the storm as of 9:45 a.m. on Sept 16, 2018. PHOTO HARBOUR OBSERVATORY",
        "2.66377253 The minister, left, speaks to the crew of a pilot boat outside Varsand.",
    ],
)
def test_captions_with_numbers_in_front_and_capitals_behind(shown: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, STORY[0], shown, *STORY[1:]))


def test_the_day_in_front_of_a_story_is_none_of_it() -> None:
    seed = read(TITLE, "", f"June 8, 2024 – {STORY[0]}", *STORY[1:])

    assert list(STORY) == body(seed)
    assert seed.date is not None
    assert seed.date.value.isoformat()[:10] == "2024-06-08"


@pytest.mark.parametrize("above", [True, False])
def test_who_signs_behind_the_standfirst(above: bool) -> None:
    told = "Both ministers went to the harbour to see the line tested. By Jane Doe and Kai Voss."
    head = (told, "", TITLE) if above else (TITLE, "", told)

    assert who(read(*head, "", *STORY)) == ["Jane Doe", "Kai Voss"]


def test_what_a_page_says_of_listening_is_furniture() -> None:
    told = "Listening to articles is free for all of them—explore other articles or learn more about how it works."

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, told, *STORY))


def test_paragraphs_in_a_row_without_full_stops_are_kept() -> None:
    told = (
        "A man in his early thirties died after being hurt by a falling crane while clearing the old mole",
        "Another man has died after a mast fell on the boat in which he and his brother were asleep",
    )

    assert [*STORY[:2], *told, *STORY[2:]] == body(
        read(TITLE, "By Jane Doe", STAMP, *STORY[:2], *told, *STORY[2:])
    )


def test_a_sentence_of_the_news_that_ends_in_its_day_is_no_caption() -> None:
    told = "The harbour office announced the end of the talks today, Tuesday, December 21, 2021."

    assert told in body(read(TITLE, "By Jane Doe", STORY[0], told, *STORY[1:]))


def test_what_a_picture_shows_above_its_captions_is_not_the_headline() -> None:
    shown = "A pilot on a launch looks out over the flooded quay in Varsand"
    caption = "People on the quay have been told to leave. Photograph: Jane Doe/EPA"

    assert title_of("Skip to main content", shown, caption, caption, TITLE, "", *STORY) == TITLE


def test_who_published_it_above_the_day() -> None:
    assert who(read(TITLE, "Published by Jane Doe on", "October 17th, 2017", "", *STORY)) == ["Jane Doe"]


def test_a_headline_with_a_colon_above_a_credit_is_not_what_it_is_filed_under() -> None:
    lines = (
        "20 September 2018",
        "The Post (Nairobi)",
        "Varsand: Line Opens in Harbour",
        "Photo: The Star",
        "By Jane Doe",
    )

    assert title_of(*lines, *STORY) == "Varsand: Line Opens in Harbour"


def test_a_last_paragraph_on_somebody_who_is_named_before_may_say_we() -> None:
    told = "Martin Holm grabs the receiver and tells a pilot in the strait not to come in before the tide has turned."
    last = (
        "Holm and the others are here for the longest watch that the harbour has. When did the first ships come? "
        "What is below the mole? And are we alone in the strait?"
    )

    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, told, "The mole. JANE DOE", last))[-1] == last


def test_what_our_reporter_says_is_of_the_story() -> None:
    told = "Our reporter says the cable was lately replaced."

    assert body(read(TITLE, "By Jane Doe", STAMP, *STORY, told))[-1] == told


def test_a_caption_glued_to_itself_is_a_picture_s() -> None:
    shown = "The kiosk of the pilots at its old place, before the move to the mole"
    seed = read(TITLE, "", STORY[0], "", shown * 2, shown, "", *STORY[1:])

    assert list(STORY) == body(seed)


def test_a_caption_behind_the_name_of_its_button() -> None:
    shown = "Camera IconPile 107, against the mole, under the night sky. Credit: Jane Doe"

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, shown, *STORY))


def test_members_who_are_spoken_of_ask_for_nothing() -> None:
    told = (
        "Members of Holdfast will walk out from October 24 until November 7.",
        "“Our members have the full support of the pilots in Varsand.”",
    )

    assert body(read(TITLE, "By Jane Doe", STAMP, STORY[0], *told, *STORY[1:])) == [
        STORY[0],
        *told,
        *STORY[1:],
    ]


def test_who_reports_what_is_no_desk() -> None:
    told = "The pilots said that the mole would be closed until May."
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, "Full report below", told)

    assert body(seed)[-1] == told
    assert title_of("Harbour reports record quarter", STAMP, "", *STORY) == "Harbour reports record quarter"


@pytest.mark.parametrize("said", ["“How often must we start again?”", "“I saw it.”"])
def test_what_somebody_said_above_the_paragraph_that_takes_it_up(said: str) -> None:
    told = "That was what Martin Holm asked when the harbour office called him to the mole on Monday."

    assert body(read(TITLE, "By Jane Doe", STAMP, said, told, *STORY)) == [said, told, *STORY]


def test_who_signs_a_letter_to_readers_above_a_single_paragraph() -> None:
    letter = (
        "Dear Reader,",
        "You have read us for years, and we ask you to join us.",
        "Thank you,",
        "Kai Voss, Editor-in-Chief",
    )
    seed = read(TITLE, "", "August 8, 2006 09:18", *letter, "", " ".join(STORY))

    assert who(seed) == []
    assert body(seed) == [" ".join(STORY)]


def test_an_offer_to_sign_up_and_enjoy() -> None:
    offer = (
        "From July 2018, full reports are only for those who subscribe. Sign-up now and enjoy one week free!"
    )

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY, offer))


def test_a_sentence_above_the_paragraph_that_opens_in_capitals_is_the_standfirst() -> None:
    lead = "Staff had been sent home on Monday night."
    first = "SOME OF THE PILOTS on the mole in Varsand are back at work after a talk with the harbour office."
    seed = read(TITLE, lead, first, *STORY)

    assert seed.summary is not None
    assert seed.summary.value == lead
    assert body(seed) == [first, *STORY]


def test_a_paragraph_with_capitals_among_others_makes_no_standfirst() -> None:
    second = "THE OLD MOLE was laid before the war, and nobody knows what is below it."
    third = "THE NEW MOLE was laid last year."

    assert body(read(TITLE, STORY[0], second, third, *STORY[1:])) == [STORY[0], second, third, *STORY[1:]]
