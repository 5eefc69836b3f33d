"""Days that stand behind the last words of a story, or behind its headline."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.stamps.days_behind import day_behind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("渡船週五復航。1130505", (2024, 5, 5)),
        ("。1130505", (2024, 5, 5)),
        ("1234567", None),
        ("渡船1234567", None),
        ("7", None),
        ("", None),
    ],
)
def test_the_day_of_taiwan_stands_behind_a_stop(text: str, day: tuple[int, int, int] | None) -> None:
    assert day_behind(text) == day
