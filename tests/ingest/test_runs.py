"""The runs of letters by which a whole text is counted."""

from __future__ import annotations

import re

import pytest

from generator.ingest.words.places.homelands import home_of_story
from generator.ingest.words.runs import runs_of


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The ferry's timetable, 2nd edition: F-16s_B52.",
        "“It’s late” — she said… «no» ‘yes’ € ©\u00a02024",
        "Jörg fährt über die Brücke; ça va, naïve Ærø",
        "Talks in Geneva — переговоры в Женеве, 日本",
        "“ÀÉÎÕÜ” — Ærø… «ÿ» €2²½ ©\u00a02024",
        "Żółw na molo — İstanbul’da ığdır, ŒUVRE",
        "".join(map(chr, range(0x250))),
        " ".join(map(chr, range(0x250))),
        "".join(map(chr, range(0x100))),
        "x".join(map(chr, (*range(0x100), *range(0x2000, 0x2070), 0x20AC))),
    ],
)
def test_runs_are_those_that_a_pattern_finds(text: str) -> None:
    assert runs_of(text) == re.findall(r"[^\W\d_]+", text.lower())


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The center of the harbor program was moved toward the coast.", "America/New_York"),
        ("The centre of the harbour programme was moved towards the coast.", ""),
        ("Eleven per cent of the labour force, and no program.", ""),
        ("A recentering of programmes", ""),
    ],
)
def test_spelling_tells_american_stories(text: str, zone: str) -> None:
    assert home_of_story(text, "", "en") == zone
