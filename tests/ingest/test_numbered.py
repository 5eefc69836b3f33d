"""Numbered lines: a line that a page repeats without end is kept some times and no more."""

from __future__ import annotations

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
