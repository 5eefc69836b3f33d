"""Texts that say again what another says: what words two of them have may be known of more texts."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from test_asked_for_little import read

from generator.ingest.one_line.speech.pull_quotes import any_says_again, words_repeated
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.regions.trails import AGAINST, FOR, FOR_BEGUN, trails

FERRY, TIDE, AGAIN = (
    frozenset("council keeps ferries harbour winter because nobody rows".split()),
    frozenset("tide turns later every evening pilots watch lanterns".split()),
    frozenset("council keeps ferries harbour".split()),
)


@pytest.mark.parametrize(
    ("texts", "expected"), [((FERRY, TIDE), False), ((FERRY, TIDE, AGAIN), True), ((AGAIN, FERRY), True)]
)
def test_words_known_of_more_texts_change_nothing(texts: tuple[frozenset[str], ...], expected: bool) -> None:
    known = words_repeated(texts) | TIDE

    assert any_says_again(texts, None) is expected
    assert any_says_again(texts, known) is expected


def test_words_that_one_text_repeats_of_what_is_said_are_told() -> None:
    assert words_repeated([AGAIN, TIDE], FERRY) == AGAIN


def test_a_line_that_begins_with_the_section_above_may_be_the_headline() -> None:
    lines, readings = read("Varsand", "Varsand: Ferry found", "Ferry lost: pilots wait", "Ferry lost: again")

    assert list(trails(lines, readings)) == [(1, FOR_BEGUN)]


def test_a_line_that_opens_in_capitals_as_the_text_does_and_says_words_of_it_again_is_pulled_out() -> None:
    opening = (
        "EVERY few years somebody in Norden remembers the lamp, and a paper is written on who lights it."
    )
    again = "THE lamp will burn on the day when a boy has the key to the tower in his pocket."
    below = (
        "IT is said that the tower leans, and that the boy leans the other way when he climbs it in a gale."
    )
    rest = (
        "The council met on Monday in the old mill, with a lamp on each table and a clerk who wrote it down.",
        "My proposal is to light it once a week for a year, with a boy who has the key to the tower in his coat.",
    )
    text = "\n\n".join(
        ["The lamp that never burns", "By Jane Doe\nJune 3, 2024", opening, rest[0], below, again, rest[1]]
    )
    seed = read_pasted(text, "a.txt", OUTLETS, site_zone="UTC")

    assert [one.text for one in seed.paragraphs] == [opening, rest[0], below, rest[1]]


@pytest.mark.parametrize(
    ("headline", "weighed"),
    [
        ("Ferries of Varsand wait for tide, 12 lost boats and one silent pilot", [(2, AGAINST), (3, FOR)]),
        ("Nobody of the council knows where the boats have been since the lamp went out", []),
    ],
)
def test_the_end_of_a_trail_may_begin_as_the_headline_right_below_it_does(
    headline: str, weighed: list[tuple[int, float]]
) -> None:
    short = "Ferries of Varsand wait for tide, 12 lost boats and a man that nobody can find"
    standfirst = (
        "A note of the harbour shows that the pilots had asked for a lamp three years before that night."
    )
    lines, readings = read("News", "Varsand", short, headline, standfirst, "By Jane Doe")

    assert weighed == list(trails(lines, readings))
