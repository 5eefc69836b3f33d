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


@pytest.mark.parametrize(
    ("stamp", "names"),
    [
        (
            "World NewsReported by Jane Doe, Edited by Kai VossUpdated: June 10, 2020 7:03 pm IST",
            ["Jane Doe"],
        ),
        (
            "Reported by Jane Doe and Ada Pell, Edited by Kai VossUpdated: June 10, 2020 7:03 pm IST",
            ["Jane Doe", "Ada Pell"],
        ),
        ("Edited by Kai Voss (with inputs from ANI)Updated: June 10, 2020 7:03 pm IST", []),
    ],
)
def test_who_reported_and_who_edited_stand_glued_to_the_moment(stamp: str, names: list[str]) -> None:
    seed = read(TITLE, "", stamp, "SHARE", *STORY)

    assert (names, "2020-06-10T19:03:00+05:30") == (who(seed), seed.date and seed.date.value.isoformat())


@pytest.mark.parametrize(
    ("stamp", "names"),
    [
        ("Jane Ann Doe by Jane Ann Doe June 10, 2020", ["Jane Ann Doe"]),
        ("Jane Doe Calcutta Published 10.06.20, 07:03 PM", ["Jane Doe"]),
        ("Jane Mary Paris Published 10.06.20, 07:03 PM", ["Jane Mary Paris"]),
        (
            "Written By Harbour Bureau|Edited By: Kai Voss|Source: ANI|Last Updated: Jun 10, 2020, 07:03 PM IST",
            [],
        ),
    ],
)
def test_who_wrote_stands_in_front_of_the_day(stamp: str, names: list[str]) -> None:
    seed = read(TITLE, "", stamp, "SHARE", *STORY)

    assert (names, "2020-06-10") == (who(seed), seed.date and f"{seed.date.value:%F}")


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Jane Doe is a retired dredger of canals who lives by the sea", ["Jane Doe"]),
        ("Kai Voss is a retired dredger of canals who lives by the sea", []),
    ],
)
def test_who_ends_the_headline_wrote_where_a_line_below_says_who_that_is(
    below: str, names: list[str]
) -> None:
    titled = "Why our quays are worth a law – Jane Doe"
    seed = read(titled, "", STAMP, "", *STORY, "", below, "Related News")

    assert names == who(seed)
    assert titled == (seed.title and seed.title.value)


def test_who_wrote_is_told_in_a_sentence_above_the_day() -> None:
    told = "By Jane Doe, a reviewer who has tested ferries since 2014. Previously, she painted them."
    seed = read(
        TITLE, "The ferry costs nine crowns, and wants to know nothing of you.", told, STAMP, "", *STORY
    )

    assert who(seed) == ["Jane Doe"]
    assert told not in body(seed)


def test_the_blog_that_an_article_is_from_has_not_written_it() -> None:
    seed = read("Blog Post", "from Asia Unmoored", TITLE, "", "By Jane Doe", STAMP, "", *STORY)

    assert who(seed) == ["Jane Doe"]


def test_roles_glued_to_names_in_two_lines_are_of_two_writers() -> None:
    seed = read(TITLE, "", "JANE DOEASIA CORRESPONDENT", "KAI VOSSSENIOR REPORTER", STAMP, "", *STORY)

    assert who(seed) == ["Jane Doe", "Kai Voss"]


@pytest.mark.parametrize(
    "caption",
    [
        "Image copyrightEPAImage captionThe quay is guarded day and night",
        "Image copyright AFP/GETTY Image caption The quay is guarded day and night",
        "Image sourceReutersImage captionThe quay is guarded day and night",
    ],
)
def test_whose_a_picture_is_may_be_glued_in_front_of_what_it_shows(caption: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], "", caption, "", *STORY[2:]))


@pytest.mark.parametrize("label", ["[WATCH]", "[READ]", "[VIDEO]", "[ANALYSIS]"])
def test_a_label_in_square_brackets_is_no_place_that_opens_the_text(label: str) -> None:
    story = [*STORY[:2], f"{label} What the tide means for ferries", *STORY[2:]]

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *story))


@pytest.mark.parametrize("place", ["WASHINGTON", "LANSING, Mich."])
def test_a_minus_may_stand_behind_the_place(place: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, f"{place} \u2212 {STORY[0]}", *STORY[1:])

    assert list(STORY) == body(seed)
    assert seed.dateline is not None


@pytest.mark.parametrize(
    "line",
    [
        "Information from AP added",
        "(Some information from the Associated Press was also used.)",
        "Material from the Associated Press was used.",
    ],
)
def test_whose_report_was_used_is_told_below_the_text(line: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, line, "", "RELATED STORIES", "Ferry fees to rise")

    assert (list(STORY), ["Associated Press"]) == (body(seed), [one.value for one in seed.agencies])


@pytest.mark.parametrize(
    "told", ["– with a report from Agence France-Presse/Harbour.com", "With a report from AP"]
)
def test_whose_report_was_used_stays_behind_the_last_sentence(told: str) -> None:
    last = f"{STORY[-1]} {told}"
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY[:-1], last)

    assert [*STORY[:-1], last] == body(seed)


@pytest.mark.parametrize("line", ["No sign in Danish at the quay", "A sign in the wrong place"])
def test_a_sign_in_a_list_is_no_appeal(line: str) -> None:
    items = ("A thermometer out of date", line, "One apron missing")
    story = [*STORY[:2], "The crews list three things that they found on the ships:", *items, "", *STORY[2:]]

    assert {*items} <= {*body(read(TITLE, "By Jane Doe", STAMP, *story))}


def test_a_sign_off_above_the_moment_of_publication_signs_a_last_sentence() -> None:
    last = "Until there is a boat, crews are brought in by a fisherman who knows the reef."
    foot = ("HBC/AP/Reuters", "Posted 14 Jun 2022 at 5:42am", "Share", "Top Stories")
    terms = "This service may have material of others, which must not be copied, and all times are those of Varsand."
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, last, *foot, terms)

    assert [*STORY, last] == body(seed)


def test_what_a_video_shows_stands_below_how_long_it_takes_and_its_button() -> None:
    video = ("Watch", "Duration: 2 minutes 14 seconds2m", "Why the harbours are short of crew.")

    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], *video, *STORY[2:]))


def test_watch_and_listen_in_a_menu_lead_to_no_headline() -> None:
    menu = ("Menu", "Watch", "Listen", "", "World", "Politics", "Business", "Health", "")
    deck = "Crews of three islands want their lighthouse inspected first"
    seed = read(*menu, TITLE, "", deck, "", "Thomson Reuters", STAMP, "", *STORY)

    assert TITLE == (seed.title and seed.title.value)


@pytest.mark.parametrize(
    "line",
    [
        "Discover the thrill of regattas like never before, exclusively on Harbour. Explore now!",
        "Unlock a world of ferries with our passes! Download now",
        "Experience the rich history of the quay in a series of walks. Participate Now",
    ],
)
def test_an_offer_that_ends_in_what_to_do_now_is_no_paragraph(line: str) -> None:
    assert list(STORY) == body(read(TITLE, "By Jane Doe", STAMP, *STORY[:2], line, *STORY[2:]))
