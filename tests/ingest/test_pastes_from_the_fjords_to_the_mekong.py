"""Pastes of papers from Norway to Japan: who signs beside tools, whose a picture is, and what is the headline."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.sentence_ends import end_of


@pytest.mark.parametrize(
    ("text", "ended"),
    [("港务局没有回复本报。■", "港务局没有回复本报。"), ("They sail on. ◆", "They sail on.")],
)
def test_a_mark_behind_the_last_sentence_hides_no_end(text: str, ended: str) -> None:
    assert (ended, True) == end_of(text, 4)


def test_a_mark_behind_words_that_are_no_sentence_ends_none() -> None:
    assert ("The tide ◆", False) == end_of("The tide ◆", 2)
