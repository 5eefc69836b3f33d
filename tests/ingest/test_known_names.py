"""Who wrote a clipping that has no byline in a form that is known: the given name tells."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.text.writers.known_names import side_by_side
from generator.ingest.words.names.given_names import is_given_name

TITLE = "Ministers reopen the direct line across the strait"
DAY = "June 3, 2024"
TEXT = (
    "The defence ministers of both countries agreed on Tuesday to open a telephone line again.",
    "The line, laid in 2008, lets duty officers warn each other before exercises, both delegations said.",
    "Neither side would say when the next round is planned, though both called the talks frank.",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def names(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Portrait of Thomas Vanden Berg Thomas Vanden Berg", ["Thomas Vanden Berg"]),
        ("Author of the article:Brian Halsey", ["Brian Halsey"]),
        ("Emily R. Halsey ehalsey@harbour.example (202) 555-0100", ["Emily R. Halsey"]),
        ("J.J. Halsey | jhalsey@harbour.example", ["J.J. Halsey"]),
        ("Monday, 3 June 2024 | Rahul Dattani | Varsand", ["Rahul Dattani"]),
        ("From Molly Kiletu, Varsand", ["Molly Kiletu"]),
    ],
)
def test_a_line_of_any_form_names_who_wrote(line: str, who: list[str]) -> None:
    seed = read(TITLE, line, DAY, *TEXT)

    assert names(seed) == who


@pytest.mark.parametrize(
    "line",
    [
        "Curated By: Jane Halsey",
        "Fotografia de Jane Halsey",
        "Watch: Jane Halsey on the talks",
        "Jane Halsey leaves the ministry after a week",
        "Hon Judith Halsey",
    ],
)
def test_a_line_that_names_others_or_nobody_signs_nothing(line: str) -> None:
    assert names(read(TITLE, "AFP", line, DAY, *TEXT)) == []


def test_whom_the_article_tells_of_did_not_write_it() -> None:
    told = "Minister Kai Halsey said that he was glad."

    assert names(read(TITLE, "Share of Kai Halsey", DAY, *TEXT[:2], told)) == []


def test_the_editor_is_asked_whether_it_is_so() -> None:
    seed = read(TITLE, "Headshot of Brian Halsey", DAY, *TEXT)
    asked = [question for question in seed.questions if question.field == "authors"]

    assert [(one.text, one.line) for one in asked] == [
        ("is it by Brian Halsey? nothing says so but that the name stands here", 3)
    ]
    assert [found.rule for found in seed.authors] == ["given-name"]


def test_bare_words_sign_only_where_no_name_does() -> None:
    assert names(read(TITLE, "Vetka Porlund", DAY, *TEXT)) == ["Vetka Porlund"]
    assert names(read(TITLE, "Infinite Skrol", "-", "Tags", "By Emily Halsey", DAY, *TEXT)) == [
        "Emily Halsey"
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Emily Halsey Brian Dattani", ["Emily Halsey", "Brian Dattani"]),
        ("Melissa Nann Berg Riley Halsey", ["Melissa Nann Berg", "Riley Halsey"]),
        ("Emily Halsey Brian Dattani Kevin Orr", ["Emily Halsey", "Brian Dattani", "Kevin Orr"]),
        ("María José García Antonio", ["María José García Antonio"]),
        ("Juan Carlos de Miguel López", ["Juan Carlos de Miguel López"]),
        ("Emily R. Brian Halsey", ["Emily R. Brian Halsey"]),
        ("Emily Halsey", ["Emily Halsey"]),
    ],
)
def test_names_side_by_side_are_told_apart(text: str, people: list[str]) -> None:
    assert [*side_by_side(text.split())] == people


def test_many_words_of_which_none_is_known_as_a_name_are_the_headline() -> None:
    seed = read("Harbour University Press", "Talking Past Each Other", DAY, *TEXT)

    assert (seed.title.value if seed.title else "", names(seed)) == ("Talking Past Each Other", [])


@pytest.mark.parametrize(("line", "who"), [("Andrew Small", ["Andrew Small"]), ("Victoria Bay", [])])
def test_a_surname_that_is_a_word_counts_behind_a_given_name(line: str, who: list[str]) -> None:
    assert names(read(TITLE, line, DAY, *TEXT)) == who


@pytest.mark.parametrize("word", ["José", "MARIA", "Jean-Claude", "Łukasz", "søren", "Ayşe", "Hiroshi"])
def test_given_names_of_many_languages_are_known(word: str) -> None:
    assert is_given_name(word)


@pytest.mark.parametrize("word", ["April", "Jordan", "Star", "Virginia", "Long", "", "-"])
def test_what_is_more_often_another_word_is_no_given_name(word: str) -> None:
    assert not is_given_name(word)
