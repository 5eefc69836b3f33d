"""Clippings of which the headline was not copied: what stands there instead is not taken for one."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, paragraphs, read, writers

from generator.ingest.text.seed import Seed

STAMP = "3 June 2024 14:05"


def title_of(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


@pytest.mark.parametrize(
    "shown",
    [
        "The ferry Varsand and the new lighthouse at the harbour (Kai Voss/Reuters)",
        "The ferry Varsand lies at the new quay. Photo: Kai Voss / Harbour News",
        "Ferries in the harbour of Varsand (Harbour Shimbun file photo)",
        "Photo: Kai Voss/HN",
    ],
)
def test_what_a_picture_shows_is_no_headline(shown: str) -> None:
    seed = read(shown, "By Jane Doe", STAMP, *TEXT)

    assert title_of(seed) == ""
    assert any(question.field == "title" and question.blocking for question in seed.questions)
    assert [*TEXT] == paragraphs(seed)


@pytest.mark.parametrize(
    "day", ["Friday 31 May 2024 |", "Jun 03, 2024 News", "VARSAND", "Estimated read time: Less than a minute"]
)
def test_a_day_or_a_place_or_the_time_to_read_is_no_headline(day: str) -> None:
    assert title_of(read(day, *TEXT)) == ""


def test_what_a_picture_is_called_is_no_headline() -> None:
    assert title_of(read("ferry quay varsand", "© Kai Voss | Harbourpictures.com", *TEXT)) == ""


def test_who_wrote_is_known_without_a_headline() -> None:
    seed = read("The ferry Varsand at the quay. Photo: Kai Voss / Harbour News", "Jane Doe", STAMP, *TEXT)

    assert ["Jane Doe"] == writers(seed)
    assert title_of(seed) == ""


def test_what_day_it_is_stands_above_when_it_was_published() -> None:
    seed = read("Monday 3 June 2024 |", "Harbour News 30.05.2024 22:45", *TEXT)

    assert seed.date is not None
    assert "2024-05-30T22:45" == seed.date.value.isoformat()[:16]


@pytest.mark.parametrize("title", ['Harbour: "we cannot wait" (Jane Doe)', "Court to rule on ferry, June 4"])
def test_headlines_may_end_in_who_said_it_or_in_a_day(title: str) -> None:
    assert title == title_of(read(title, STAMP, *TEXT))


def test_a_short_headline_is_no_name_above_the_text() -> None:
    seed = read("Harbour Bell Again", TEXT[0], *TEXT[1:])

    assert "Harbour Bell Again" == title_of(seed)
    assert [] == writers(seed)
