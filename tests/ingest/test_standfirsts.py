"""The first paragraph is the standfirst where the page sets it apart from the text, and else it is not."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

LEAD = "Both sides will meet again before the summer."
MORE = (
    "The two delegations met for three hours in the old customs house, which looks out on the ferries.",
    "Officers on both sides tried the line on Tuesday evening and spoke of the weather, the harbour said.",
)
ANEW = "Two defence ministers agreed on Tuesday to open a harbour line again, and to meet before the summer."


def summary_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.summary.value if seed.summary else ""


@pytest.mark.parametrize(
    "between",
    [
        ("By Jane Doe", "3 June 2024 14:05", "Share"),
        ("Updated 3 June 2024 14:05", "The ferry Varsand at the quay. Photo: Jane Doe / Harbour News"),
        ("The ferry Varsand at the quay. Photo: Jane Doe / Harbour News", "Share", "Print"),
    ],
)
def test_a_sentence_above_who_wrote_or_the_picture_is_the_standfirst(between: tuple[str, ...]) -> None:
    seed = read(TITLE, LEAD, *between, *TEXT, *MORE)

    assert seed.summary is not None
    assert LEAD == seed.summary.value
    assert [*TEXT, *MORE] == paragraphs(seed)


def test_who_wrote_stands_below_the_standfirst() -> None:
    seed = read(TITLE, LEAD, "By Jane Doe", "3 June 2024 14:05", *TEXT, *MORE)

    assert ["Jane Doe"] == writers(seed)


def test_a_sentence_that_the_text_says_again_with_the_headlines_words_is_the_standfirst() -> None:
    lead = "Two defence ministers want to meet again before the summer."

    assert lead == summary_of(TITLE, lead, ANEW, *TEXT[1:], *MORE)


def test_the_text_begins_with_its_dateline_below_the_standfirst() -> None:
    first = f"VARSAND, June 3 (Reuters) - {ANEW}"

    assert LEAD == summary_of(TITLE, LEAD, "Share", first, *TEXT[1:], *MORE)


def test_a_first_paragraph_with_its_dateline_stays_one() -> None:
    first = f"VARSAND, June 3 (Reuters) - {ANEW}"
    seed = read(
        TITLE, first, "The ferry Varsand at the quay. Photo: Jane Doe / Harbour News", *TEXT[1:], *MORE
    )

    assert seed.summary is None
    assert ANEW == paragraphs(seed)[0]


@pytest.mark.parametrize(
    "between", [(), ("Advertisement",), ("The ferry Varsand at the quay. Photo: Jane Doe / Harbour News",)]
)
def test_a_first_paragraph_above_a_picture_stays_one_below_who_wrote(between: tuple[str, ...]) -> None:
    seed = read(TITLE, "By Jane Doe", "3 June 2024 14:05", TEXT[0], *between, *TEXT[1:], *MORE)

    assert seed.summary is None
    assert [*TEXT, *MORE] == paragraphs(seed)


def test_a_first_paragraph_that_says_the_headlines_words_stays_one() -> None:
    seed = read(TITLE, ANEW, "Advertisement", *TEXT[1:], *MORE)

    assert seed.summary is None
    assert [ANEW, *TEXT[1:], *MORE] == paragraphs(seed)


def test_a_paragraph_that_stands_above_the_picture_and_below_it_is_kept_once() -> None:
    picture = "The ferry Varsand at the quay. Photo: Jane Doe / Harbour News"
    seed = read(TITLE, TEXT[0], picture, "3 June 2024 14:05", TEXT[0], *TEXT[1:], *MORE)

    assert [*TEXT, *MORE] == paragraphs(seed)


def test_the_one_paragraph_there_is_stays_the_text() -> None:
    seed = read(TITLE, LEAD, "By Jane Doe", "3 June 2024 14:05")

    assert seed.summary is None
    assert [LEAD] == paragraphs(seed)


def test_points_of_one_form_are_one_standfirst() -> None:
    points = ("- Line to be staffed around the clock", "- How fast a call must be answered is left open")

    assert "Line to be staffed around the clock How fast a call must be answered is left open" == summary_of(
        TITLE, *points, "By Jane Doe", "3 June 2024 14:05", *TEXT
    )


@pytest.mark.parametrize(
    "below", ["The ferry Varsand in the harbour", "- Line to be staffed around the clock"]
)
def test_what_stands_below_a_standfirst_in_another_form_is_none(below: str) -> None:
    assert LEAD == summary_of(TITLE, LEAD, below, "By Jane Doe", "3 June 2024 14:05", *TEXT)


def test_the_headlines_words_below_a_standfirst_are_none() -> None:
    lead = "Both sides want to meet again before the summer"

    assert lead == summary_of(TITLE, lead, f"{TITLE} afp", "By Jane Doe", "3 June 2024 14:05", *TEXT)


def test_a_sentence_right_above_the_headline_that_sums_up_the_text_is_the_standfirst() -> None:
    lead = (
        "While two ministers agreed on Tuesday to open the telephone line again, everybody at the harbour "
        "had another opinion about what comes next for the officers on watch. Some want more exercises."
    )
    picture = "The ferry Varsand at the quay. Photo: Jane Doe / Harbour News"
    notice = "Our office in the old mill, where readers met us for years, will be closed from next week on."

    assert lead == summary_of("3 June 2024 14:05", lead, TITLE, picture, *TEXT)
    assert not summary_of("3 June 2024 14:05", notice, TITLE, picture, *TEXT)


def test_a_first_paragraph_sums_up_what_somebody_says_right_below() -> None:
    quote = f"“{ANEW}”"

    assert "" == summary_of(TITLE, ANEW, quote, *TEXT[1:], *MORE)


@pytest.mark.parametrize(
    "buttons",
    ["Udostępnij artykuł przez: Facebook X Messenger Wyślij Link", "Partager cet article sur Facebook X"],
)
def test_share_buttons_below_the_headline_are_no_standfirst(buttons: str) -> None:
    assert "" == summary_of(TITLE, buttons, "By Jane Doe", "3 June 2024 14:05", *TEXT)


def test_below_who_wrote_the_standfirst_needs_a_picture_and_a_text_that_begins_anew() -> None:
    day, words = "3 June 2024 14:05", "The ferry Varsand at the quay. Photo: Jane Doe / Harbour News"
    lead = "Both navies are to meet once more."
    told = "Ministers agree to open the harbour line again, two delegations said on Tuesday, and to meet once more."

    assert lead == summary_of(
        TITLE, "By Jane Doe", lead, "Advertisement", words, "Share", told, *TEXT[1:], *MORE
    )
    assert not summary_of(TITLE, "By Jane Doe", day, lead, "Advertisement", told, *TEXT[1:], *MORE)


def test_a_first_paragraph_with_only_a_credit_below_stays_one() -> None:
    first = "The navy has ended its search of the old customs house, where the telephone had rung on Monday."
    told = "Officers searched for nine hours, and nobody found the telephone in the old customs house."
    seed = read("Harbour line rings for nobody", "", "Wednesday, 9 October 2019, 2:38 pm", "", "", first, "",
                "Photo: Harbour Radio / Jane Doe", "", told, "", TEXT[2])  # fmt: skip

    assert seed.summary is None
    assert [first, told, TEXT[2]] == paragraphs(seed)
