"""English pastes of papers and stations from the Gulf to the Pacific: who signs, lists, answers, pictures."""

from __future__ import annotations

import pytest
from talks_in_the_east import OUTLETS, TEXT, TITLE, paragraphs, read, writers

from generator.ingest.one_line.captions import read_caption
from generator.ingest.one_line.datelines import read_dateline
from generator.ingest.one_line.names import read_byline
from generator.ingest.one_line.sign_offs import trailing_sign_off

DAY = "June 3, 2024 10:23 am"
LAST = "Both delegations will meet again in May, when the harbour is open."
PARTED = tuple(line for one in TEXT for line in (one, ""))


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
        ("by the sea", ()),
        ("by grace and favour", ()),
        ("by sea, land and air", ()),
        ("by jack of all trades", ()),
    ],
)
def test_particles_and_small_letters_in_names(line: str, names: tuple[str, ...]) -> None:
    assert people(line) == names


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
