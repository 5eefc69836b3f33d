"""English pastes of papers and stations from the Gulf to the Pacific: who signs, lists, answers, pictures."""

from __future__ import annotations

from datetime import timedelta

import pytest
from talks_in_the_east import OUTLETS, TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.signatures.sign_offs import trailing_sign_off
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

DAY = "June 3, 2024 10:23 am"
LAST = "Both delegations will meet again in May, when the harbour is open."
PARTED = tuple(line for one in TEXT for line in (one, ""))


@pytest.mark.parametrize(
    "line",
    [
        "— Harbour Age photo",
        "– Collected photo",
        "-- Harbour Post staff photo",
        "— Foto: Harbour",
        "— Photo Le Phare",
        "Representational image. PTI",
        "Representative Image: Reuters",
        "Symbolic picture",
        "File image. PTI",
    ],
)
def test_whose_a_picture_is_on_a_line_of_its_own_makes_a_caption_of_the_one_above(line: str) -> None:
    shown = "Boats moored on the river at the old pier of Varsand."
    assert paragraphs(read(TITLE, DAY, "", shown, line, "", *PARTED)) == list(TEXT)
    assert paragraphs(read(TITLE, DAY, "", *PARTED[:2], line, "", *PARTED[2:])) == list(TEXT)


def test_a_word_for_pictures_alone_is_no_credit() -> None:
    assert read_caption("Representative picture of the pier", OUTLETS) is None
    assert read_caption("- Harbour photos", OUTLETS) is None


def people(line: str) -> tuple[str, ...]:
    byline = read_byline(line, OUTLETS)
    return byline.people if byline else ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By: Ma. Jane dela Vega - Correspondent / @janevega", ("Ma. Jane dela Vega",)),
        ("Maria delos Doe", ("Maria delos Doe",)),
        ("BY JANE DELA VEGA", ("Jane Dela Vega",)),
        ("by jane doe", ("Jane Doe",)),
        ("by jane doe and k. voss", ("Jane Doe", "K. Voss")),
        ("by jane doe, kai voss & ana b. diaz", ("Jane Doe", "Kai Voss", "Ana B. Diaz")),
        ("by vashti quarrel and jane doe", ("Vashti Quarrel", "Jane Doe")),
        ("by the sea", ()),
        ("by grace and favour", ()),
        ("by sea, land and air", ()),
        ("by jack of all trades", ()),
    ],
)
def test_particles_and_small_letters_in_names(line: str, names: tuple[str, ...]) -> None:
    assert people(line) == names


@pytest.mark.parametrize("paper", ["harbour24.com", "Harbour24.com", "harbour24.com.bd"])
def test_the_site_behind_a_role_is_whom_one_writes_for_and_no_picture(paper: str) -> None:
    assert writers(read(TITLE, f"Jane Doe Voss, Senior Correspondent, {paper}", DAY, *TEXT)) == [
        "Jane Doe Voss"
    ]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (
            "The pier was shut in 2019 after a storm.(HBC North & West: Jane Doe-Voss)",
            "HBC North & West: Jane Doe-Voss",
        ),
        ("The pier was shut in a storm.(Facebook: Shire of Varsand)", "Facebook: Shire of Varsand"),
        ("Passengers line up at the wharf in Varsand. —PHOTO BY JANE DOE", "JANE DOE"),
        ("Passengers line up at the wharf. —PHOTOS BY JANE DOE AND KAI VOSS", "JANE DOE AND KAI VOSS"),
    ],
)
def test_credits_behind_captions(line: str, credit: str) -> None:
    caption = read_caption(line, OUTLETS)

    assert caption is not None
    assert (caption.text, caption.credit) == (line[: line.index(".") + 1], credit)


@pytest.mark.parametrize(
    "mark",
    [
        " —With a report from Jane P. Doe",
        " —WITH REPORTS FROM JANE DOE AND KAI VOSS INQ",
        " – With additional reporting by Jane Doe",
        " With a report from AP",
        " With reports from Jane Doe, Kai Voss and AFP INQ",
        " — with a report from Reuters/KV, Harbour Integrated News",
        " (With inputs from agencies)",
        " (With PTI inputs)",
        " With agency inputs.",
        " [Inputs from ANI]",
        " (Edited By: Jane Doe)",
        " —Contributed by Jane Doe",
        " (Agencies)",
        " INQ",
        " ENDS",
        " END",
    ],
)
def test_marks_behind_the_last_sentence(mark: str) -> None:
    sign_off = trailing_sign_off(LAST + mark, OUTLETS)

    assert sign_off is not None
    assert sign_off.rest == LAST


@pytest.mark.parametrize("town", ["KUALA VARSAND", "NAKHON DOE", "PUERTO VARSANDA", "TANDO VOSS", "UMM DOE"])
def test_towns_of_two_words_in_front_of_a_colon(town: str) -> None:
    dateline = read_dateline(f"{town}: {TEXT[0]}", OUTLETS)

    assert dateline is not None
    assert (dateline.place, dateline.rest) == (town.title(), TEXT[0])


def test_two_words_in_front_of_a_colon_are_no_town_by_their_capitals() -> None:
    assert read_dateline(f"GREEN LIGHT: {TEXT[0]}", OUTLETS) is None


def test_who_signs_below_the_newsroom_and_a_slash_took_no_picture() -> None:
    seed = read(TITLE, "HBC Midwest & Varsand", " / ", "By Jane Doe-Voss and Kai Diaz", DAY, "", *PARTED)

    assert writers(seed) == ["Jane Doe-Voss", "Kai Diaz"]


def test_two_who_sign_have_each_their_role_below_them() -> None:
    seed = read(
        TITLE, DAY, "By Jane Doe", "Reporter", "Harbour Media Group", "Kai Voss", "Correspondent", "", *PARTED
    )

    assert writers(seed) == ["Jane Doe", "Kai Voss"]


@pytest.mark.parametrize("heading", ["Related:", "READ MORE", "ALSO READ"])
def test_a_headline_behind_capitals_below_a_heading_closes_nothing(heading: str) -> None:
    listed = (
        heading,
        "",
        "Why this ferry pier has a library",
        "",
        "IN FOCUS: The last ferrymen of the harbour",
    )
    told = ("The council is testing a longer line, an engineer said on Monday.", "", LAST)
    seed = read(TITLE, DAY, "", *PARTED, TEXT[0] + " So it was said.", "", *listed, *told)

    assert paragraphs(seed)[-2:] == [told[0], LAST]


def test_text_goes_on_right_below_a_picture() -> None:
    caption = "Jane Doe spent two years carrying line to the harbour.(Supplied: Kai Voss)"
    said = '"There was a thousand feet of it stacked up," she said.'
    seed = read(TITLE, DAY, "", *PARTED, caption, said, "", LAST)

    assert paragraphs(seed) == [*TEXT, said, LAST]


@pytest.mark.parametrize("joint", ["; and", ";", "; or"])
def test_items_that_end_in_semicolons_may_have_a_short_heading(joint: str) -> None:
    items = ("Channel 12 is kept open day and night;", f"a daily report is exchanged at noon{joint}")
    rest = "both fleets use the same form."
    seed = read(TITLE, DAY, "", *PARTED, "Under the agreement:", "", *items, rest, "", LAST)

    assert paragraphs(seed) == [*TEXT, "Under the agreement:", *items, rest, LAST]


@pytest.mark.parametrize("label", ["Q:", "Q.", "Question:"])
def test_answers_below_questions_are_text(label: str) -> None:
    asked = f"{label} What broke first?"
    answer = "The wheels. We had thought of rain. But a line is heavy. In May we changed 60 wheels."
    seed = read(TITLE, DAY, "", *PARTED, asked, "", answer, "", LAST)

    assert answer in paragraphs(seed)


def test_a_name_in_brackets_behind_the_last_sentence_signs() -> None:
    foot = ("Last modified on Monday, 3 June 2024 11:31", "Tweet", "Share", "Comments")
    seed = read(TITLE, DAY, "", *PARTED, f"{LAST} (Jane Doe)", "", *foot)

    assert paragraphs(seed) == [*TEXT, LAST]
    assert writers(seed) == ["Jane Doe"]


def test_a_sentence_joined_to_the_paragraph_that_the_town_opens_is_of_a_picture() -> None:
    shown = "Mind the line: Officers at the quay of the harbour on the first day after the talks."
    seed = read(TITLE, DAY, "Share", "Tweet", "", shown, f"VARSAND: {TEXT[0]}", "", *PARTED[2:])

    assert paragraphs(seed) == list(TEXT)


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("PUBLISHED : 4 May 2023 AT 06:31", "2023-05-04T06:31:00+07:00"),
        ("By Jane Doe and Kai Voss Published: May 04, 2023 10:13 PM", "2023-05-04T22:13:00+08:00"),
        ("Published: Thu 4 May 2023, 8:31 PM", "2023-05-04T20:31:00+04:00"),
        ("Updated at : May 4, 2023 07:14", "2023-05-04T07:14:00+05:45"),
        ("8:31 am on 4 May 2023", "2023-05-04T08:31:00+12:00"),
        ("4 May, 2023 05:00 AM", "2023-05-04T05:00:00+12:00"),
        ("05:00, May 04 2023", "2023-05-04T05:00:00+12:00"),
        ("5:00AM MAY 4, 2023", "2023-05-04T05:00:00+10:00"),
        ("May 4, 2023 - 5:00AM", "2023-05-04T05:00:00+10:00"),
        ("Published 4 May 2023 8:31pm", "2023-05-04T20:31:00+10:00"),
        ("4 May, 2023, 8:31 pm", "2023-05-04T20:31:00+12:00"),
        ("Posted : 2023-05-04 16:24", "2023-05-04T16:24:00+09:00"),
        ("Published : May 4, 2023 - 19:43", "2023-05-04T19:43:00+09:00"),
        ("Updated: 04 May. 2023, 19:29", "2023-05-04T19:29:00+09:00"),
        ("By Jane Doe | Harbour Daily | Updated: 2023-05-04 09:12", "2023-05-04T09:12:00+08:00"),
        ("(Harbour) 08:31, May 04, 2023", "2023-05-04T08:31:00+08:00"),
        ("Updated 21:07, 04-May-2023", "2023-05-04T21:07:00+08:00"),
        ("Update: May, 04/2023 - 08:31", "2023-05-04T08:31:00+07:00"),
        ("May 4, 2023 | 12:00am", "2023-05-04T00:00:00+08:00"),
        ("Posted at May 04 2023 08:31 PM", "2023-05-04T20:31:00+08:00"),
        ("Harbour Daily / 05:12 AM May 04, 2023", "2023-05-04T05:12:00+08:00"),
        ("Published May 4, 2023 8:31am", "2023-05-04T08:31:00+08:00"),
        ("Published May 4, 2023 08:31am", "2023-05-04T08:31:00+05:00"),
        ("8:31 PM | May 04, 2023", "2023-05-04T20:31:00+05:00"),
        ("May 4, 2023 @ 8:31am", "2023-05-04T08:31:00+08:00"),
        ("Published Thu, May 4, 2023 · 08:31 AM", "2023-05-04T08:31:00+08:00"),
        ("Publish : 04 May 2023, 08:31 PM", "2023-05-04T20:31:00+06:00"),
        ("Thu May 4, 2023 08:31 PM", "2023-05-04T20:31:00+06:00"),
        ("04 May, 2023, 08:31 pm", "2023-05-04T20:31:00+06:00"),
        ("12:00 AM, May 04, 2023 / LAST MODIFIED: 12:45 AM, May 04, 2023", "2023-05-04T00:00:00+06:00"),
        ("Published: 04 May 2023, 20: 31", "2023-05-04T20:31:00+06:00"),
        ("4 May 2023 08:31 am - 0 - 123", "2023-05-04T08:31:00+05:30"),
        ("Thursday May 4, 2023 8:31 pm", "2023-05-04T20:31:00+05:30"),
        ("Published: 08:31 am May 04, 2023", "2023-05-04T08:31:00+05:45"),
        ("Published: May 04, 2023 20:31", "2023-05-04T20:31:00+04:00"),
        ("Published: 04 May 2023 - 08:31 pm", "2023-05-04T20:31:00+03:00"),
        ("Thursday 04/May/2023 20:31 PM", "2023-05-04T20:31:00+04:00"),
        ("May, 04, 2023 - 20:31", "2023-05-04T20:31:00+03:30"),
        ("May 04 2023 11:27:00", "2023-05-04T11:27:00+03:00"),
        ("04 May 2023 | 3:32 am", "2023-05-04T03:32:00+01:00"),
        ("on Thursday, 4 May 2023 - 8:31 pm", "2023-05-04T20:31:00+03:00"),
        ("08:31 BJT, May 4, 2023", "2023-05-04T08:31:00+08:00"),
        ("4 May 2023, 8:31 pm", "2023-05-04T20:31:00+00:00"),
    ],
)
def test_the_form_of_a_stamp_tells_the_country(stamp: str, expected: str) -> None:
    date = read(TITLE, stamp, "", *TEXT).date

    assert date is not None
    assert date.value.isoformat() == expected


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("18 Shawwal 1444, May 04, 2023", "2023-05-04T00:00"),
        ("Thursday, 4 May, 2023 / 13 Shawwal, 1444", "2023-05-04T00:00"),
        ("14 Dhu al-Hijjah 1444 AH - 4 May 2023 08:31", "2023-05-04T08:31"),
        ("May 4, 2023 | Baisakh 21, 2080 08:31", "2023-05-04T08:31"),
        ("13 Iyar 5783, 4 May 2023", "2023-05-04T00:00"),
        ("4 May, 2023 05:00 AM 3 mins to read", "2023-05-04T05:00"),
        ("4 May 2023 05:00 AM3 minutes to read", "2023-05-04T05:00"),
        ("May 14, 2014 14:14", "2014-05-14T14:14"),
    ],
)
def test_days_of_other_calendars_and_minutes_beside_a_day(stamp: str, day: str) -> None:
    date = read(TITLE, stamp, "", *TEXT).date

    assert date is not None
    assert date.value.isoformat().startswith(day)


@pytest.mark.parametrize(
    "line",
    [
        "JANE DOE and KAI VOSS, Harbour staff writersMay 3, 2024 06:00 JST | Vardia",
        "JANE DOE and KAI VOSS, Harbour Asia chief business correspondents May 3, 2024 06:00 JST",
        "By Jane Doe, Kai Voss, contributing writers May 3, 2024 06:00 JST",
    ],
)
def test_roles_in_small_letters_between_who_signs_and_the_day(line: str) -> None:
    seed = read(TITLE, line, "", *TEXT)

    assert writers(seed) == ["Jane Doe", "Kai Voss"]
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2024-05-03T06:00:00+09:00"


def saved(*, head: str = "", foot: str = "", amid: str = "") -> Seed:
    """A page of the old days without meta elements, of which nothing says whose it is."""
    text = "".join(f"<p>{one}</p>" for one in (*TEXT[:2], amid, *TEXT[2:])).replace(f"<p>{amid}</p>", amid)
    page = (
        f"<html><head><title>{TITLE}</title>{head}</head><body><table><tr><td><h1>{TITLE}</h1>"
        f"<div>2024-05-03 21:07:34</div><div>{text}</div></td></tr></table>{foot}</body></html>"
    )
    return read_webpage(page, "a.html", OUTLETS, site_zone="UTC")


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ('<link rel="stylesheet" href="http://news.xinhuanet.com/english/style.css">', ""),
        ('<link rel="shortcut icon" href="https://www.globaltimes.cn/favicon.ico">', ""),
        ("", "<div>Copyright © 2024 China Daily. All rights reserved.</div>"),
    ],
)
def test_styles_and_rights_of_a_page_tell_its_zone(head: str, foot: str) -> None:
    date = saved(head=head, foot=foot).date

    assert date is not None
    assert date.value.isoformat() == "2024-05-03T21:07:34+08:00"


@pytest.mark.parametrize(
    ("holder", "offset"),
    [
        ("The Standard Newspapers Publishing Ltd.", 8),
        ("Al Nisr Publishing LLC", 4),
        ("Galadari Printing and Publishing LLC", 4),
        ("PT. Bina Media Tenggara", 7),
        ("Muscat Media Group", 4),
    ],
)
def test_the_company_that_prints_a_paper_tells_its_zone(holder: str, offset: int) -> None:
    date = read(TITLE, DAY, "", *PARTED, f"Copyright © 2024 {holder} All rights reserved.").date

    assert date is not None
    assert date.value.utcoffset() == timedelta(hours=offset)


@pytest.mark.parametrize(
    ("shown", "kept"),
    [
        (
            "<font color=navy>An officer at the quay of the harbour, from where both fleets can be seen.</font>",
            0,
        ),
        ("An officer at the quay of the harbour in the morning, with the line. (Harbour News/Jane Doe)", 0),
        ("An officer at the quay of the harbour in the morning, with the line. [Photo by Jane Doe]", 0),
        ("An officer at the quay said that it was the longest line he had seen (and he has seen many).", 1),
    ],
)
def test_longer_words_in_the_middle_below_a_picture(shown: str, kept: int) -> None:
    picture = '<p align="center"><img src="a.jpg" alt=""></p>'
    seed = saved(amid=f'{picture}<p align="center">{shown}</p>')

    assert len(paragraphs(seed)) == len(TEXT) + kept


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("KATHMANDU, MAY 3 ", "Kathmandu"),
        ("NEW DELHI, MAY 3 ", "New Delhi"),
        ("Kampala | THE HARBOUR | ", "Kampala"),
        ("Kampala, Uganda | JANE DOE | ", "Kampala"),
    ],
)
def test_towns_before_a_day_in_capitals_or_between_bars(head: str, place: str) -> None:
    dateline = read_dateline(head + TEXT[0], OUTLETS)

    assert dateline is not None
    assert (dateline.place, dateline.rest) == (place, TEXT[0])


@pytest.mark.parametrize(
    "line", ["Jane Doe, Harbour24/Gull Images", "Jane Doe, Gull Images", "JANE DOE, GULL IMAGES"]
)
def test_who_sells_pictures_has_written_nothing(line: str) -> None:
    assert people(line) == ()


def test_each_role_above_its_name_is_of_those_who_helped() -> None:
    roles = ("Translator", "Jane Doe", "Editor", "Kai Voss")

    assert writers(read(TITLE, *roles, DAY, "", *PARTED)) == []


def test_town_and_day_between_strokes_end_a_text() -> None:
    sign_off = trailing_sign_off(f"{LAST} (Colombo/May04/2023)", OUTLETS)

    assert sign_off is not None
    assert sign_off.rest == LAST


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe, Eastland / Southland reporter", ("Jane Doe",)),
        ("Jane Doe . Dhaka", ("Jane Doe",)),
        ("Staff Correspondent . Dhaka", ()),
    ],
)
def test_what_parts_a_name_from_role_and_place(line: str, names: tuple[str, ...]) -> None:
    assert people(line) == names


def test_a_number_behind_a_sentence_is_of_a_picture() -> None:
    caption = read_caption("The barge has been on the reef of Varsand since March. 23050304", OUTLETS)

    assert caption is not None


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Mind the gap: Pupils crossing the repaired bridge on their first day back at school.", True),
        ("Setting off: A passenger waiting in the port of Varsand.", True),
        ("Pupils crossing the repaired bridge on their first day back at school.", True),
        ("The plan: Talks beginning in May.", False),
        ("The wanted man walking along the quay was the owner.", False),
        ("Officers accused of hiding the chart leaving the room.", False),
    ],
)
def test_scenes_behind_what_a_picture_is_called(line: str, shown: bool) -> None:
    assert (read_caption(line, OUTLETS) is not None) == shown


@pytest.mark.parametrize("gap", [(), ("",)])
def test_questions_that_are_called_so_are_text(gap: tuple[str, ...]) -> None:
    asked = (
        "Q: What broke first?", *gap, "The wheels. We had thought of rain.", *gap,
        "Q: And what else?", *gap, "The line. It was heavy, and it hummed.", *gap,
        "Q: Was it stolen?", *gap, "Once. It came back the next day with a note.", *gap,
    )  # fmt: skip
    seed = read(TITLE, DAY, *gap, *(part for one in TEXT for part in (one, *gap)), *asked, LAST)

    assert paragraphs(seed) == [*TEXT, *(line for line in asked if line), LAST]
