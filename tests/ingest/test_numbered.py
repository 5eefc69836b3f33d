"""Numbered lines: a line that a page repeats without end is kept some times and no more."""

from __future__ import annotations

import textwrap

import pytest

from generator.ingest.one_line.numbered import MOST_REPETITIONS, split


def test_a_line_that_floods_is_kept_as_often_as_a_page_may_repeat_it() -> None:
    often = MOST_REPETITIONS + 3
    lines = split("Officers met in Oslo.\n" + "Read more\n" * often + "They will meet again.\n")

    assert [line.text for line in lines] == [
        "Officers met in Oslo.",
        *["Read more"] * MOST_REPETITIONS,
        "They will meet again.",
    ]
    assert lines[-1].number == often + 2


def test_a_line_that_is_repeated_as_often_as_that_stays() -> None:
    assert len(split("Read more\n" * MOST_REPETITIONS)) == MOST_REPETITIONS


@pytest.mark.parametrize(
    "space", [" ", "  ", "\t", "\r", "\x1c", "\xa0", "\u2003", "\u3000", " \u202f ", "\x0c\x1f"]
)
def test_whatever_spaces_a_row_has_a_line_has_single_plain_ones(space: str) -> None:
    rows = "\n".join([f"The ferry{space}waits", f"{space}for{space}the tide{space}", space, "and for fuel."])

    assert ["The ferry waits", "for the tide", "and for fuel."] == [
        line.text for line in split(rows.replace("\x0c", ""))
    ]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Text och foto:", "Marit Halden", "The ferry waits."], "Text och foto: Marit Halden"),
        (["AUTOR MATERIAŁU", "By", "Marit Halden"], "AUTOR MATERIAŁU"),
        (["АВТОР МАТЕРИАЛА", "Марит Халден"], "АВТОР МАТЕРИАЛА Марит Халден"),
        (
            ["By", "Marit Halden 3 de mayo de 2024, 09:14 p. m."],
            "By Marit Halden 3 de mayo de 2024, 09:14 p. m.",
        ),
        (["Author", "Marit Halden is a fellow."], "Author"),
        (["in Beijing and", "Kai Voss in Oslo"], "in Beijing and Kai Voss in Oslo"),
    ],
)
def test_what_opens_a_byline_is_known_by_its_few_letters(lines: list[str], joined: str) -> None:
    assert joined == split("\n".join(lines))[0].text


def test_a_paragraph_that_ends_in_a_small_letter_goes_on_below() -> None:
    whole = "The ferry to the island waits at its pier until the next tide."

    assert [whole, "Nobody waits."] == [
        line.text for line in split(whole.replace("the next", "the\nnext") + "\nNobody waits.")
    ]


def test_the_address_below_paragraphs_of_one_length_does_not_say_that_they_were_wrapped() -> None:
    text = (
        "The ministers of both countries agreed on Tuesday to open a telephone line again in the autumn.",
        "The line, laid in 2008, lets officers warn each other before exercises, as both sides have said.",
        "Neither of them would say when the next round is planned, though both called the talks frank.",
        "The next meeting is held in the harbour, where the first one ended in a quarrel ten years ago.",
        "jane@harbour.com",
    )

    assert [line.text for line in split("\n".join(text))] == [*text]


@pytest.mark.parametrize("width", [56, 64, 72, 76])
def test_a_headline_is_not_how_wide_the_paragraphs_below_it_were_wrapped(width: int) -> None:
    headline = "Harbour council votes to reopen the northern quay in July, and both ferries in the autumn"
    told = [
        "The harbour council voted on Tuesday to reopen the northern quay after two years of repairs.",
        "Fishing boats will be allowed back from the first of July, and ferries of both towns in August.",
        "The repairs cost some 14 million euros, because the old piles had rotted below the water line.",
        "Opponents said that the money would have been better spent on the mole, which more ships use.",
    ]
    for above in (headline, f"{headline}, as was promised in May"):
        text = "\n\n".join([above, *(textwrap.fill(one, width) for one in told)])

        assert [above, *told] == [line.text for line in split(text)]
