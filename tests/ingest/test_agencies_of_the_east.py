"""English pastes from papers and wire services of Asia and the Gulf: datelines, clocks, rows and boxes."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, agencies, paragraphs, read, writers

from generator.ingest.text.seed import Seed


def minute(seed: Seed) -> str:
    assert seed.date is not None
    return seed.date.value.isoformat()[:16]


@pytest.mark.parametrize(
    ("line", "names", "when"),
    [
        ("Li Harbo and Kai VossJune 11, 2019", ["Li Harbo", "Kai Voss"], "2019-06-11T00:00"),
        ("By LI HARBO, KAI VOSS and INA BEKJune 11, 2019", ["Li Harbo", "Kai Voss", "Ina Bek"], "2019-06-11"),
        ("Straits Times08-05-2025", [], "2025-05-08"),
        ("Sun Harbo (People's Daily Online) 16:03, December 26, 2016", ["Sun Harbo"], "2016-12-26T16:03"),
    ],
)
def test_days_are_glued_to_who_wrote(line: str, names: list[str], when: str) -> None:
    seed = read(TITLE, line, *TEXT)

    assert names == writers(seed)
    assert minute(seed).startswith(when)
    assert list(TEXT) == paragraphs(seed)


def test_a_family_is_no_day_of_the_week() -> None:
    seed = read(TITLE, "Sunday, June 9, 2019 | By Sun Harbo", *TEXT)

    assert ["Sun Harbo"] == writers(seed)
    assert minute(seed).startswith("2019-06-09")


@pytest.mark.parametrize(
    ("ahead", "agency", "place"),
    [
        ("(Jan 31): ", [], ""),
        ("Harbour 24 – WAM: ", ["WAM"], ""),
        ("Manila Philippines — ", [], "Manila, Philippines"),
    ],
)
def test_heads_of_stories(ahead: str, agency: list[str], place: str) -> None:
    seed = read(TITLE, "January 31, 2024", ahead + TEXT[0], *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)
    assert agency == agencies(seed)
    assert place == (seed.dateline.value if seed.dateline else "")


def test_a_source_behind_the_day_of_an_update() -> None:
    seed = read(TITLE, "Updated: January 14, 2022 Source: Xinhua News Agency", *TEXT)

    assert minute(seed).startswith("2022-01-14")
    assert ["Xinhua"] == agencies(seed)


def test_what_time_it_is_above_a_page() -> None:
    seed = read("Close", "October 8, 2016 17:00", "more", "15:48 8 October 2016", TITLE, *TEXT)

    assert "2016-10-08T15:48" == minute(seed)


def test_whose_report_it_was_stays_in_a_headline() -> None:
    seed = read(f"{TITLE} – Reuters", "January 14, 2022", *TEXT)

    assert seed.title is not None
    assert f"{TITLE} – Reuters" == seed.title.value


def test_a_headline_in_capitals_above_who_wrote_names_nobody() -> None:
    title = "Harbour minister, Varsand counterpart review ties, strategic partnership"
    seed = read(title.title(), "Umer Harbo Published August 04, 2023 | 10:30 PM", title, *TEXT)

    assert ["Umer Harbo"] == writers(seed)


def test_an_update_glued_to_its_label_is_no_headline() -> None:
    seed = read("LIVE:Harbour Minister Holds Annual Session (VIDEO)", TITLE, "4 May 2023", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value


def test_what_an_article_is_filed_under() -> None:
    rows = (
        "Region: Middle East & North Africa",
        "Theme: History, Ports, Harbour Agenda",
        "In-depth Report: PORTS",
    )
    seed = read(TITLE, "By Li Harbo", "Harbour Research, June 11, 2019", *rows, *TEXT)

    assert list(TEXT) == paragraphs(seed)
    assert ["Li Harbo"] == writers(seed)


@pytest.mark.parametrize(
    "line",
    [
        "Yes, I would also like to receive Harbour Media Group's offers and promotions by mail.",
        "harbour-guard-april-2015-crop.jpg A guard walks along the quay of a harbour in the north.",
        "Varsand Harbour Flag - Buy it Here!",
        "Think your friends would be interested? Share this story!",
    ],
)
def test_boxes_between_paragraphs(line: str) -> None:
    assert list(TEXT) == paragraphs(read(TITLE, "4 May 2023", TEXT[0], line, *TEXT[1:]))


def test_how_large_letters_are_is_no_wire_service() -> None:
    assert [] == agencies(read(TITLE, "4 May 2023", "TT", "20", *TEXT))


def test_lines_below_their_ranks_are_no_headline() -> None:
    ranked = [
        line
        for rank, other in enumerate(["Rain closes two ports", "Who owns the quay?", "Ferries wait again"], 1)
        for line in ("-", str(rank), other)
    ]
    seed = read("Most Popular", *ranked, TITLE, "By Li Harbo", "Published : May 6, 2024 - 20:56", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value


def test_menus_side_by_side_are_no_headline() -> None:
    menus = "May 14, 2024 PRINT EDITION ► HARBOUR MARKETS ► Dollar to PKR ►"
    seed = read(menus, "Pakistan", TITLE, "Published May 13, 2024", *TEXT)

    assert seed.title is not None
    assert TITLE == seed.title.value


def test_a_headline_in_the_present_stands_above_what_it_adds() -> None:
    title = "Doe arrives in Varsand to co-chair harbour dialogue with counterpart"
    seed = read(title, "Deputy minister will also hold meetings with officials, business leaders", *TEXT)

    assert seed.title is not None
    assert title == seed.title.value


def test_the_headline_goes_on_below_what_its_page_is_called() -> None:
    title = f"{TITLE}; delegations to meet in June"
    seed = read(TITLE, "International", title, *TEXT)

    assert seed.title is not None
    assert title == seed.title.value


@pytest.mark.parametrize(
    ("ahead", "place"),
    [("(Beijing) ", "Beijing"), ("Metro Manila (Harbour Philippines, July 26) — ", "Metro Manila")],
)
def test_brackets_in_front_of_stories(ahead: str, place: str) -> None:
    seed = read(TITLE, "July 26, 2017", ahead + TEXT[0], *TEXT[1:])

    assert list(TEXT) == paragraphs(seed)
    assert seed.dateline is not None
    assert place == seed.dateline.value


def test_a_paragraph_says_what_the_standfirst_quotes() -> None:
    again = (
        "The meeting comes a day after the ambassadors of both countries joined a call to underline that all "
        "boats should leave the quay at night."
    )
    seed = read(f"{TITLE}: live updates", f"Harbour line today LIVE: {again}", "4 May 2023", *TEXT, again)

    assert again in paragraphs(seed)


def test_the_only_paragraph_stands_between_notes_to_readers() -> None:
    only = (
        "The harbour minister was tight-lipped on reports that boats had been given to a northern neighbour."
    )
    seed = read(
        TITLE, "11/13/2024 02:29 PM",
        "To activate the text-to-speech service, please first agree to the privacy policy below.",
        only,
        "(Full text of the story is in our archive. To view the full story, you will need to be subscribed.)",
        "We value your privacy.",
    )  # fmt: skip

    assert [only] == paragraphs(seed)


def test_names_in_chinese_letters_tell_whose_clock_it_is() -> None:
    seed = read(TITLE, "05/18/2023 02:32 PM", f"Minister Doe Kuo-cheng (邱國正) spoke. {TEXT[0]}", *TEXT[1:])

    assert seed.date is not None
    assert "2023-05-18T14:32:00+08:00" == seed.date.value.isoformat()


def test_a_column_begins_with_who_writes() -> None:
    about = (
        "Jane Doe is an associate professor of harbour law at the School of Ports of Varsand University "
        "and the author of a book on quays."
    )
    seed = read("Opinion", TITLE, about, *TEXT)

    assert ["Jane Doe"] == writers(seed)
    assert list(TEXT) == paragraphs(seed)


def test_days_that_a_visit_lasted_are_no_days_of_pictures() -> None:
    visit = "Both ministers spoke highly of their ties, especially after the visit from October 30 to November 1, 2022."

    assert [TEXT[0], visit, *TEXT[1:]] == paragraphs(read(TITLE, "4 May 2023", TEXT[0], visit, *TEXT[1:]))
