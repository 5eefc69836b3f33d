"""Pastes of papers and stations of Africa, Asia and the Caribbean: teasers cut short, readers, pictures on top."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read, writers

HEAD = (TITLE, "03 June 2024 - 10:21 By HARBOURLIVE")
TEASERS = (
    (
        "'They closed the line': admiral points at ministers",
        "An admiral who sat through the talks told the inquiry on Monday that both of the ministers were asked to ...",
    ),
    (
        "There is no line between the fleets, says officer",
        "An officer who met the admirals maintains that the line was never laid despite some maps and what ...",
    ),
    (
        "'They talked at night', inquiry into the line hears",
        "Two charts, a letter and a list of numbers of the harbour were found among the papers of the admirals.",
    ),
)


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


def day_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.date.value.isoformat()[:10] if seed.date else ""


def test_teasers_of_which_one_is_cut_short_are_no_paragraphs() -> None:
    foot = [line for title, told in TEASERS for line in ("", title, "", told, "News", "2 weeks ago")]
    seed = read(*HEAD, "Courtesy of Harbour TV", "", *TEXT, *foot)

    assert list(TEXT) == paragraphs(seed)


def test_teasers_below_a_single_paragraph_do_not_take_its_headline() -> None:
    foot = [line for title, told in TEASERS for line in ("", title, "", told, "News", "2 weeks ago")]
    title = "WATCH LIVE | Talks on the harbour line resume"

    assert title == title_of("News", title, HEAD[1], "Courtesy: Harbour TV", "", TEXT[0], *foot)


def test_paragraphs_below_subheads_are_no_teasers() -> None:
    parts = [
        line for title, told in TEASERS for line in ("", title.strip("'"), "", told.replace(" ...", "."))
    ]
    told = [told.replace(" ...", ".") for _, told in TEASERS]

    assert {*told} <= {*paragraphs(read(*HEAD, "", *TEXT, *parts))}


def test_what_readers_wrote_needs_no_heading() -> None:
    said = (
        "J. Doe",
        "Jun 03, 2024 02:28pm",
        "The line must be a hundred years old by now.",
        "Reply Recommend 0",
    )
    more = (
        "Kai",
        "Jun 03, 2024 03:10pm",
        "Officers ought to telephone each other more.",
        "Reply Recommend 2",
    )

    assert list(TEXT) == paragraphs(read(*HEAD, *TEXT, *said, *more))


def test_a_sentence_above_the_day_and_the_headline_is_what_a_picture_shows() -> None:
    shown = "Sailors and officers at the quay of the harbour, where the line was laid by both fleets on Monday night."
    assert title_of(shown, "June 3, 2024", TITLE, f"VARSAND — {TEXT[0]}", *TEXT[1:]) == TITLE


def test_a_headline_with_a_stop_stays_one_above_the_day() -> None:
    title = "Both fleets will open the line across the strait again on Monday, ministers said after the talks in Varsand."
    assert title == title_of(title, "June 3, 2024", "By Jane Doe", *TEXT)


@pytest.mark.parametrize("line", ["Harbour News, June 3, 2024 Adjust font size:", "June 3, 2024 Font size:"])
def test_a_day_in_front_of_a_button_is_when_a_text_came_out(line: str) -> None:
    assert "2024-06-03" == day_of(TITLE, "", line, "", *TEXT)
    assert line not in paragraphs(read(TITLE, "", line, "", *TEXT))


def test_tags_in_capitals_below_a_text_are_nobody() -> None:
    assert writers(read(TITLE, "June 3, 2024", *TEXT, "", "FERRIES TIDE HARBOUR")) == []
    assert writers(read(TITLE, "June 3, 2024", *TEXT, "", "JANE HARTLEY")) == ["Jane Hartley"]


def test_a_paper_in_capitals_in_brackets_stands_in_front_of_a_story() -> None:
    assert list(TEXT) == paragraphs(read(*HEAD, f"(HARBOUR EXAMINER) – {TEXT[0]}", *TEXT[1:]))


@pytest.mark.parametrize(
    "line",
    [
        "File Photo. Image used for illustrative purpose",
        "Photos are for representational purposes only.",
        "Image for illustration only",
    ],
)
def test_a_note_that_a_picture_shows_something_else_is_no_standfirst(line: str) -> None:
    seed = read(TITLE, "Both fleets are to watch over it", line, HEAD[1], *TEXT)
    assert line not in paragraphs(seed)
    assert seed.summary is not None
    assert seed.summary.value == "Both fleets are to watch over it"
