"""Clippings of English papers and stations: what stands around headlines, pictures and boxes of other stories."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, body, read, who


def test_a_note_that_a_story_is_active_is_no_paragraph() -> None:
    note = "This is an active story and will be updated as officers learn more."

    assert list(STORY) == body(read(TITLE, STAMP, note, *STORY))


def test_written_by_with_a_day_behind_says_who_and_when() -> None:
    seed = read(TITLE, "Written by Jane Doe on June 8, 2024", *STORY)

    assert (["Jane Doe"], 2024) == (who(seed), seed.date and seed.date.value.year)


@pytest.mark.parametrize("country", ["Antigua and Barbuda", "Trinidad and Tobago", "Bosnia and Herzegovina"])
def test_a_country_of_two_names_below_the_headline_is_a_heading_of_the_text(country: str) -> None:
    parts = [part for line in ("Harbour RoundUp", country, *STORY) for part in (line, "")]
    seed = read(*parts)

    assert "Harbour RoundUp" == (seed.title and seed.title.value)


@pytest.mark.parametrize(
    "head", ["#Varsand, June 8, 2024 – ", "[June 8, 2024] LONDON (Reuters) - ", "[June 8, 2024] LONDON - "]
)
def test_a_dateline_behind_the_mark_of_a_topic_or_a_day_in_brackets_is_taken_off(head: str) -> None:
    seed = read(TITLE, f"{head}{STORY[0]}", *STORY[1:])

    assert (list(STORY), 2024) == (body(seed), seed.date and seed.date.value.year)


def test_via_the_wire_of_a_service_is_the_service() -> None:
    seed = read(TITLE, "via AP news wire", STAMP, *STORY)

    assert ([], ["Associated Press"]) == (who(seed), [one.value for one in seed.agencies])


@pytest.mark.parametrize(
    "told",
    [
        "Support for the line has grown in both parliaments.",
        "Help from the islands has arrived.",
        "Support for the plan is growing among subscribers of the ferry line.",
    ],
)
def test_what_would_command_with_another_word_behind_it_names_a_thing(told: str) -> None:
    assert [*STORY, told] == body(read(TITLE, STAMP, *STORY, told))


def test_a_line_that_ends_in_the_licensing_of_a_picture_is_its_caption() -> None:
    shown = (
        "[1/4]Two ministers shake hands in the harbour. REUTERS/Jane Doe/File Photo Purchase Licensing Rights"
    )
    seed = read(TITLE, STAMP, shown, *STORY)

    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "lines",
    [
        ("Ships in the harbour at dawn.", "Ships in the harbour at dawn.(WABC)"),
        ("Ships in the harbour at dawn. (Kai Voss, Harbour TV)", "(Kai Voss, Harbour TV)"),
        ("Minister Kai Voss", "Kai Voss, the defence minister, arrives in the harbour. Photo: Lin Harlow"),
    ],
)
def test_what_a_picture_shows_is_left_out_where_the_line_beside_it_says_it_again(
    lines: tuple[str, str],
) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *lines, *STORY)

    assert (["Jane Doe"], list(STORY)) == (who(seed), body(seed))


def test_an_agency_above_a_day_with_its_hour_sent_the_story() -> None:
    seed = read(TITLE, "Two ministers shake hands in the harbour.", "ANI", "Jun 08, 2024 04:41", *STORY)

    assert ["ANI"] == [one.value for one in seed.agencies]


def test_a_box_of_pictures_sections_and_headlines_is_left_out() -> None:
    box = (
        "Two tugs pull a ferry past the breakwater in the fog that has hung over the islands for a week.",
        "Politics",
        "Islands vote on a tunnel that nobody has asked for",
        "A clerk counts the ballots by hand in a gym of the school where the vote was held on Sunday.",
        "World",
        "Why do the islands count their ballots by hand?",
    )
    parts = [part for line in STORY for part in (line, "")]
    seed = read(TITLE, "", STAMP, "", *parts[:4], *box, "", *parts[4:])

    assert list(STORY) == body(seed)


def test_what_follows_the_rights_and_the_most_read_is_not_of_the_article() -> None:
    foot = (
        "Copyright 2024 WABC via Harbour Media Group, Inc. All rights reserved.",
        "Most Read",
        "Police say a ferry was at the scene of a deadly fire on the pier.",
        "UPDATE: Officers make three arrests in pier fire",
        "The clerk's office needs help to find next of kin",
        "According to officers, the ferry left the pier and struck a buoy.",
        "Fog and alcohol believed to have caused deadly crash",
    )

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY, *foot))


def test_a_headline_that_asks_to_watch_is_one_right_above_its_writer() -> None:
    title = "Watch: Ministers meet across the strait"
    seed = read(title, "By Jane Doe", STAMP, *STORY)

    assert title == (seed.title and seed.title.value)


@pytest.mark.parametrize(
    "name", ["Mayor Kai Voss", "Attorney Lin Harlow", "Pastor Mary Harlow", "Cllr Kai Voss"]
)
def test_whoever_is_called_by_an_office_is_no_writer(name: str) -> None:
    assert who(read(TITLE, STAMP, name, *STORY)) == []


def test_a_notice_to_the_reader_above_the_headline_hides_no_headline() -> None:
    notice = "We have seen some trouble with our comments, and we ask you for a little patience until Monday."
    seed = read(notice, TITLE, "By Jane Doe", STAMP, *STORY)

    assert TITLE == (seed.title and seed.title.value)


def test_a_day_above_the_headline_that_is_later_than_the_last_change_is_that_of_reading() -> None:
    seed = read("Wednesday, June 18, 2025", TITLE, "Last updated Saturday, June 8, 2024 02:05 ET", *STORY)

    assert "2024-06-08T02:05:00-04:00" == (seed.date and seed.date.value.isoformat())


@pytest.mark.parametrize("changed", ["Updated June 3, 2024", "Updated Jun 3, 2024 - Harbours & Ferries"])
def test_when_another_article_was_changed_says_nothing_of_a_day_above_the_headline(changed: str) -> None:
    others = ("Go deeper", "Kai Voss", changed, "Where the pilots go")
    seed = read("June 8, 2024 - World", TITLE, "Jane Doe, Kai Voss", *STORY, *others)

    assert "2024-06-08" == (seed.date and seed.date.value.date().isoformat())


def test_a_day_of_eight_figures_alone_says_when() -> None:
    seed = read("Wednesday, June 12, 2024", TITLE, "by", "Jane Doe", "20240611", *STORY)

    assert "2024-06-11" == (seed.date and seed.date.value.date().isoformat())


def test_what_two_writers_have_covered_is_no_paragraph() -> None:
    told = "Jane Doe and Kai Voss have covered politics and the harbour for nearly two decades."
    seed = read(TITLE, "By Jane Doe and Kai Voss", told, "June 8, 2024", *STORY)

    assert list(STORY) == body(seed)


def test_a_sentence_about_whom_the_caption_below_shows_is_of_the_picture() -> None:
    shown = (
        "Mary Harlow in front of the pier, which shifted in the storm.",
        "Mary Harlow at the pier with her clerk. The pier was built in 1880. Photograph by Lin Voss.",
    )

    assert list(STORY) == body(read(TITLE, "By Jane Doe", *shown, *STORY))


def test_headlines_glued_to_their_texts_below_bullets_are_of_other_stories() -> None:
    others = (
        "Firefighters rescue dog that fell through iceHarbour Fire Services says a dog is safe on Saturday.",
        "Pilots visit the islandKai Voss will take the helm for the first time when they visit the island.",
        "Crash on southern Ont. pierThe coast guard is investigating a crash that occurred on Friday.",
    )
    seed = read(TITLE, STAMP, *STORY, *(part for one in others for part in ("-", one)))

    assert list(STORY) == body(seed)


def test_a_programme_above_the_headline_is_none() -> None:
    programme = "Radio - Island war: Life and death in the shadow of an old harbour that navies use as a base"
    title = "1 hurt, 1 in custody after harbour quarrel"
    seed = read("Menu", programme, "Crime", title, "By Jane Doe", STAMP, *STORY)

    assert title == (seed.title and seed.title.value)


def test_what_stands_between_image_and_credit_is_of_a_picture() -> None:
    picture = (
        "Image",
        "The fire broke out on the pier just after one service.",
        "Credit...",
        "Lin Harlow/Reuters",
    )
    parts = [part for line in STORY[:2] for part in (line, "")]
    seed = read(TITLE, "", "By Jane Doe", "", *parts, *picture, "", STORY[2], "", STORY[3])

    assert list(STORY) == body(seed)


def test_a_sentence_twice_between_the_headline_and_the_stamp_is_what_a_picture_shows() -> None:
    title = "UPDATE: 2 lines cut, 2 out of order in harbour suburb"
    shown = "The station says a harbour clerk has been called to the scene."
    seed = read("Advertisement", "", title, "", shown, shown, "By Associated Press", STAMP, "", *STORY, shown)

    assert title == (seed.title and seed.title.value)


def test_a_standfirst_that_says_who_writes_is_no_headline() -> None:
    title = "New navies, new priorities?"
    told = (
        "There’s a new boss at the navy’s fancy offices on the harbour square in Dublin, "
        "writes Jane Doe, who may be getting ropes with her pizza"
    )
    parts = [part for line in STORY for part in (line, "")]
    seed = read("Sunday Harbour (Ireland)", "", title, "", told, "", "-", "", "Ropes and bolts", "", *parts)

    assert title == (seed.title and seed.title.value)


def test_a_headline_of_three_words_that_stands_twice_is_no_name() -> None:
    title = "Harbour Quarrel Continues"
    seed = read(title, "", title, "", " It was a quiet Tuesday in the harbour.", "", " ".join(STORY))

    assert (title, []) == (seed.title and seed.title.value, who(seed))
