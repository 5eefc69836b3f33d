"""Lines of page furniture that have just enough of what makes them looked at."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.furniture import furniture_of
from generator.ingest.one_line.telling_words import TellingWords
from generator.ingest.words.furniture_needs import NEEDED
from generator.ingest.words.furniture_patterns import PATTERNS


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("—", "separator"),
        ("1.204 подписчика", "followers"),
        ("Комментарии: 12", "counted-abroad"),
        ("| коментари 3", "counted-abroad"),
        ("celkem 12 komentářů", "counted-abroad"),
        ("+12 fotografií", "counted-abroad"),
        ("Ferry at night videó (1:20)", "counted-abroad"),
        ("odsłon: 1 204", "times-opened"),
        ("조회수: 1,204", "times-opened"),
        ("Comments (3)", "count"),
        ("View slideshow 3 of 12", "count"),
        ("photo 1 / 9", "count"),
        ("12.5k", "count"),
        ("Video0:35", "player"),
        ("12-minute listen", "player"),
        ("Heard on Morning Harbour", "player"),
        ("Listen now 12:30", "player"),
        ("0:00 - source: Harbour FM", "player"),
        ("Nikkei 38,120.5 +120.35", "market"),
        ("USD 4.1 RON EUR 5.2 RON", "market"),
        ("bİst 100 9.845,12", "quotation"),
        ("14:30 Hafen – Die Fähre fährt wieder nach Varsand", "ticker"),
        ("1:20 Tug sinks in harbour of Varsand – May 3, 2024", "dated-video"),
        ("duration: 1:20", "duration"),
        ("IMG_2031.jpeg", "picture-file"),
        ("Reopens in new window", "accessible-label"),
        ("HomeNewsLocal News", "breadcrumbs"),
        ("News Politics Business Sport", "section"),
        ("Q&A", "section"),
        ("u.s. news", "section"),
        ("news&business", "section"),
        ("Page 1 of 3", "controls"),
        ("1 2 3 Next", "controls"),
    ],
)
def test_a_line_with_one_sign_of_furniture_is_looked_at(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == rule


@pytest.mark.parametrize("line", ["96FM", "paper24", "harbour", "Harbour Harbour news", "Sehen sie:"])
def test_a_sign_alone_makes_no_furniture(line: str) -> None:
    assert furniture_of(line) is None


def test_each_pattern_says_what_a_line_needs_for_it() -> None:
    assert {pattern[0] for pattern in PATTERNS} == set(NEEDED)


def test_a_phrase_is_found_by_the_word_that_tells_of_it() -> None:
    told = TellingWords({"the quay": {1}, "ferr": {2}, " på": {3}, "bell": {4}}, inside={"bell"})
    words = frozenset("walking the quay ferries doorbells påske".split())

    assert told.tell("walking the quay", words) == {1, 2}
    assert told.tell("walking the quay på doorbells", words | {"på"}) == {1, 2, 3, 4}
    assert told.tell("påske", frozenset({"påske"})) == set()
