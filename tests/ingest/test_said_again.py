"""Texts that say again what another says: what words two of them have may be known of more texts."""

from __future__ import annotations

import pytest
from test_asked_for_little import read

from generator.ingest.one_line.speech.pull_quotes import any_says_again, words_repeated
from generator.ingest.text.regions.trails import FOR_BEGUN, trails

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

    assert any_says_again(texts) is expected
    assert any_says_again(texts, known) is expected


def test_words_that_one_text_repeats_of_what_is_said_are_told() -> None:
    assert words_repeated([AGAIN, TIDE], FERRY) == AGAIN


def test_a_line_that_begins_with_the_section_above_may_be_the_headline() -> None:
    lines, readings = read("Varsand", "Varsand: Ferry found", "Ferry lost: pilots wait", "Ferry lost: again")

    assert list(trails(lines, readings)) == [(1, FOR_BEGUN)]
