"""Clippings of American, British and European papers in English: lines of their heads that say who and when."""

from __future__ import annotations

import pytest
from talks_across_the_strait import STAMP, STORY, TITLE, read, who


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe | jdoe@harbour.com",
        "Jane Doe - jane.doe@harbour.com",
        "Jane Doe/",
        "By Jane Doe Las Vegas Harbour-Journal",
        "By Jane Doe The Harbour Bee",
        "By Jane Doe Daily Tribune",
        "BY JANE DOE JDOE@HARBOUR.COM",
        "Author of the article:Jane Doe",
        "By Jane Doe WABC logo",
        "Jane Doe@janedoe",
        "By Jane Doe (she/her)",
        "By Jane Doe Defence Editor For The Harbour Mail",
        "Jane Doe, Bloomberg News (TNS)",
        "June 8, 2024 By Jane Doe Leave a Comment",
        "Story by Jane Doe • 3 min read",
        "By U.S. Navy Lt. j.g. Jane Doe",
        "By Maj. Jane Doe 81st Harbour Brigade",
        "By Sen. Jane Doe",
        "Jane Doe · 3 min read",
        "Jane Doe 3 hours ago",
        "EXCLUSIVE: By Jane Doe",
        "Comment by Jane Doe",
        "Jane Doe, Professor of Politics, University of Harbour",
        "Jane Doe The Oregonian",
        "BY Jane Doe Washington, D.C.",
    ],
)
def test_a_name_has_its_address_or_its_paper_behind_it(line: str) -> None:
    assert ["Jane Doe"] == who(read(TITLE, line, STAMP, *STORY))


def test_a_name_below_the_standfirst_is_the_writer_s_above_a_role() -> None:
    seed = read(TITLE, "It had been out of use since 2019.", "Jane Doe", "Staff Writer", "2 min read", *STORY)

    assert ["Jane Doe"] == who(seed)


def test_of_two_names_above_the_headline_the_one_with_a_box_is_the_writer() -> None:
    box = ("Jane Doe", "Jane Doe is the editor of the Harbour Review.")
    seed = read("Jane Doe/", "June 8, 2024", "Dial Tone", TITLE, *STORY, *box)

    assert ["Jane Doe"] == who(seed)


def test_whom_pictures_show_with_an_irish_title_is_no_writer() -> None:
    shown = "Kai Voss TD and Taoiseach Lin Harlow."
    seed = read("Saturday 8 June 2024", TITLE, shown, shown, "Jane Doe", "Jane Doe", *STORY)

    assert (TITLE, ["Jane Doe"]) == (seed.title and seed.title.value, who(seed))


@pytest.mark.parametrize(
    ("line", "when"),
    [
        (
            "by Jane Doe and the Harbour Ledger news desk June 8, 2024 4:51 PM 1 min read",
            "2024-06-08T16:51:00+00:00",
        ),
        (
            "Published: Sat 8 Jun 2024 11:02 CET. Updated: Sun 9 Jun 2024 12:02 CET",
            "2024-06-08T11:02:00+02:00",
        ),
        ("Published: 8 Jun, 2024 CET. Updated: Sat 8 Jun 2024 12:02 CET", "2024-06-08T12:02:00+02:00"),
        ("June 8, 2024 5 a.m. Central", "2024-06-08T05:00:00-05:00"),
        ("6:00 AM on Jun 8, 2024 CDT", "2024-06-08T06:00:00-05:00"),
    ],
)
def test_a_day_is_read_in_one_line_with_who_and_with_an_update(line: str, when: str) -> None:
    seed = read(TITLE, line, *STORY)

    assert when == (seed.date and seed.date.value.isoformat())


@pytest.mark.parametrize(
    "foot",
    [
        ("Ms. Doe is president of the Harbour Institute. She served as a naval officer.",),
        (
            "This report by The Canadian Press was first published June 8, 2024.",
            "Jane Doe, The Canadian Press",
        ),
        ("The Harbour Brief is committed to publishing a range of perspectives on the sea.",),
        ("This segment aired on June 8, 2024.", "Jane Doe Reporter"),
        ("Harbour NewsChannel 3 is committed to providing a forum for civil conversation.",),
    ],
)
def test_what_stands_behind_the_last_paragraph_is_left_out(foot: tuple[str, ...]) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, *foot)

    assert [*STORY] == [one.text for one in seed.paragraphs]


def test_a_wire_service_that_first_published_a_report_is_its_agency() -> None:
    seed = read(TITLE, STAMP, *STORY, "This report by The Canadian Press was first published June 8, 2024.")

    assert ["The Canadian Press"] == [one.value for one in seed.agencies]


def test_a_name_in_capitals_above_the_headline_is_the_writer_s_above_an_address() -> None:
    seed = read("JANE HARLOW", "Harbour Ledger-Dispatch", "jharlow@harbour.com", "JUN 8, 2024", TITLE, *STORY)

    assert ["Jane Harlow"] == who(seed)


def test_a_wire_service_below_a_caption_is_that_of_the_picture() -> None:
    signed = ("Jane Harlow", ", Defence Editor", "The Times")
    seed = read(
        TITLE, *signed, "The ministers are due to meet in the harbour again next spring", "PA", *STORY
    )

    assert ((), ["Jane Harlow"]) == (seed.agencies, who(seed))


def test_whom_a_picture_shows_and_where_is_no_writer_above_the_same_with_its_credit() -> None:
    shown = "Kai Voss in Singapore."
    seed = read(TITLE, "By Jane Doe", shown, f"{shown} LIN HARLOW/AFP VIA GETTY IMAGES", STAMP, *STORY)

    assert ["Jane Doe"] == who(seed)


@pytest.mark.parametrize("above", ["Home Harbour News Article", "Infinite Scroll Enabled"])
def test_lines_above_the_headline_are_neither_that_nor_who_wrote(above: str) -> None:
    seed = read(above, TITLE, "Jane Doe", STAMP, *STORY)

    assert (TITLE, ["Jane Doe"]) == (seed.title and seed.title.value, who(seed))


@pytest.mark.parametrize(
    "caption", ["The line across the strait.(WABC)", "Ministers at the strait. (Harbour News)"]
)
def test_the_first_line_is_the_headline_though_the_caption_below_has_its_words(caption: str) -> None:
    seed = read(TITLE, caption, "By Jane Doe", STAMP, *STORY)

    assert TITLE == (seed.title and seed.title.value)


def test_what_a_picture_shows_and_where_is_no_name_with_an_article() -> None:
    assert ["Jane Doe"] == who(read(TITLE, "A Patriot in Poland", "Jane Doe", STAMP, *STORY))


def test_buttons_stand_between_two_names_and_capitals_within_one() -> None:
    names = ("By", "Jane Harlow", "Follow", "and", "KAI McVOSS", "Follow")

    assert ["Jane Harlow", "Kai McVoss"] == who(read(TITLE, *names, STAMP, *STORY))


def test_a_desk_of_a_site_in_one_word_is_nobody() -> None:
    assert [] == who(read(TITLE, "By HarbourOnline Reporter", STAMP, *STORY))


def test_three_names_are_glued() -> None:
    line = "Jane HarlowKai VossLin Meiying"

    assert ["Jane Harlow", "Kai Voss", "Lin Meiying"] == who(read(TITLE, line, STAMP, *STORY))


@pytest.mark.parametrize("line", ["Kai Voss", "Kai Voss in Singapore", "Fort Harlow", "RAF Lakenheath"])
def test_of_whom_the_article_tells_and_places_are_no_writers(line: str) -> None:
    told = "The harbour master, Kai Voss, said that the line had been quiet for as long as he had been there."
    seed = read(TITLE, line, "Jane Harlow", STAMP, told, *STORY)

    assert ["Jane Harlow"] == who(seed)


def test_who_reports_for_a_station_is_the_writer_though_the_text_says_so() -> None:
    told = (
        "Harbour Radio’s Jane Harlow reports that the line had been quiet for as long as he had been there."
    )

    assert ["Jane Harlow"] == who(read(TITLE, "Jane Harlow", STAMP, told, *STORY))


@pytest.mark.parametrize(
    "line",
    [
        ("By —", "Jane Harlow, Associated Press", "By —", "Jane Harlow, Associated Press"),
        ("Portrait of Jane Harlow Jane Harlow", "USA TODAY"),
        ("By Jane Harlow Ottawa Bureau",),
        ("The minister in the harbour on Saturday.", "Kai Voss The Associated Press", "By Jane Harlow"),
    ],
)
def test_who_wrote_is_told_apart_from_what_pages_set_around(line: tuple[str, ...]) -> None:
    assert ["Jane Harlow"] == who(read(TITLE, *line, STAMP, *STORY))


def test_writers_and_their_roles_have_a_full_stop_between() -> None:
    line = "Jane Harlow Defence Editor. Kai Voss Chief Political Correspondent"

    assert ["Jane Harlow", "Kai Voss"] == who(read(TITLE, line, STAMP, *STORY))


def test_subheads_that_head_key_points_elsewhere_leave_the_paragraphs_in() -> None:
    heads = ("Why It Matters", "What To Know", "What People Are Saying")
    told = [line for pair in zip(STORY, (*heads, ""), strict=True) for line in pair if line]
    seed = read(TITLE, "By Jane Harlow", STAMP, *told)

    assert {*STORY} <= {one.text for one in seed.paragraphs}


@pytest.mark.parametrize(
    "within",
    [
        ("RELATED", "Why the harbour wants a line", "It was cut in 2022.", "By Kai Voss"),
        ("Harbour ‘hopeful’ Video", "Harbour ‘hopeful’", "Kai Voss has the latest from the harbour tonight."),
    ],
)
def test_a_teaser_and_a_video_within_the_article_are_left_out(within: tuple[str, ...]) -> None:
    seed = read(TITLE, "By Jane Harlow", STAMP, *STORY[:2], *within, *STORY[2:])

    assert [*STORY] == [one.text for one in seed.paragraphs]


def test_whoever_handed_a_picture_in_ends_its_caption() -> None:
    shown = "HMCS Harrow in the strait. The ship was followed. (Submitted by the Department of Harbours)"

    assert [*STORY] == [one.text for one in read(TITLE, "By Jane Doe", STAMP, shown, *STORY).paragraphs]


def test_a_slash_between_photo_and_a_name_is_a_credit() -> None:
    caption = "The frigate off the harbour last month. Photo / Kai Voss"
    seed = read(TITLE, "Jane Doe", "Defence correspondent", caption, *STORY)

    assert seed.picture is not None
    assert seed.picture.credit is not None
    assert (TITLE, "Kai Voss") == (seed.title and seed.title.value, seed.picture.credit.value)


def test_a_caption_that_opens_with_place_and_day_is_no_paragraph() -> None:
    caption = (
        "VARSAND, VARSAND - MAY 31: Ministers leave the talks. (Photo by Kai Voss/Pier via Getty Images)"
    )
    seed = read(TITLE, "Jane Doe", STAMP, caption, "Pier via Getty Images", *STORY)

    assert list(STORY) == [one.text for one in seed.paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "--With assistance from Kai Voss and Lin Meiying.",
        "Reporter Kai Voss contributed.",
        "Our work is licensed under Creative Commons. Feel free to republish and share widely.",
    ],
)
def test_who_helped_and_who_may_print_it_is_no_paragraph(line: str) -> None:
    seed = read(TITLE, "By Jane Doe", STAMP, *STORY, line)

    assert (["Jane Doe"], list(STORY)) == (who(seed), [one.text for one in seed.paragraphs])


def test_what_a_writer_is_may_stand_in_front_of_the_first_paragraph() -> None:
    box = "Jane Doe is a senior research fellow for naval warfare in the centre for defence of the Pier Institute."
    seed = read(TITLE, "Jane Doe | June 8, 2024", "COMMENTARY BY", "Jane Doe", box, *STORY)

    assert (["Jane Doe"], list(STORY)) == (who(seed), [one.text for one in seed.paragraphs])


def test_two_words_above_a_headline_are_a_link_where_the_staff_signs() -> None:
    seed = read("Harbour Angel", TITLE, "By Pier Digital News Staff", STAMP, *STORY)

    assert [] == who(seed)


def test_a_paper_in_capitals_is_no_headline_though_the_article_names_it() -> None:
    foot = "The Harbour Line publishes a variety of views on the line across the strait, and none is its own."
    seed = read("THE HARBOUR LINE", "Defence | Commentary", TITLE, "Jane Doe | June 8, 2024", *STORY, foot)

    assert (TITLE, ["Jane Doe"]) == (seed.title and seed.title.value, who(seed))


@pytest.mark.parametrize(
    "line", ["KAI VOSS, TULSA WORLD", "Kai Voss, Tulsa World", "Kai Voss, Harbour World Archive"]
)
def test_who_signs_above_the_paper_wrote_and_the_other_took_the_picture(line: str) -> None:
    caption = "Ministers leave the harbour after the talks."
    seed = read(TITLE, "Jane Harlow", "Tulsa World", "Jun 8, 2024", caption, line, *STORY)

    assert (["Jane Harlow"], list(STORY)) == (who(seed), [one.text for one in seed.paragraphs])


def test_two_names_in_a_row_above_their_paper_are_two() -> None:
    seed = read(TITLE, "Jane Harlow Lena Morris", "Indianapolis Star", STAMP, *STORY)

    assert ["Jane Harlow", "Lena Morris"] == who(seed)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (("Harbour Institute for International Economics", "Realtime Views"), ()),
        (("Minister for the Sea", "Senator the Hon Jane Doe"), ()),
        ((), ("05 June 2024", "From U.S. 9th Fleet Public Affairs")),
    ],
)
def test_who_hands_a_text_out_is_no_headline(above: tuple[str, ...], below: tuple[str, ...]) -> None:
    seed = read(*above, TITLE, *below, STAMP, *STORY)

    assert TITLE == (seed.title and seed.title.value)


def test_how_many_read_somebody_is_nobody() -> None:
    foot = "By Jane Doe · Hundreds of thousands of subscribers"

    assert ["Jane Doe"] == who(read(TITLE, "Jane Doe", STAMP, *STORY, "Subscribe to Harbourpinion", foot))


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (("By Jane HarlowStaff Writer", "Lena Yang China Correspondent"), ["Jane Harlow", "Lena Yang"]),
        (
            ("Jane Harlow", "Harbour News", "Kai Voss and Lin Meiying at the Harbour Dialogue"),
            ["Jane Harlow"],
        ),
        (("Jane Harlow in the West Bank",), ["Jane Harlow"]),
    ],
)
def test_roles_and_scenes_beside_names(head: tuple[str, ...], names: list[str]) -> None:
    seed = read(TITLE, *head, "PublishedJUN 8 2024", *STORY)

    assert names == who(seed)
    assert seed.date is not None
    assert (8, 6) == (seed.date.value.day, seed.date.value.month)
