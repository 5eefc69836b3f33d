"""The benches that fit weights still read clippings with half of what the rules know forgotten."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType

import pytest
from a_council_and_its_ferries import STORY, TITLE, page
from known_outlets import OUTLETS

BENCHES = Path(__file__).parents[2] / "bench"
TEXT = "\n".join(
    (
        "News", TITLE, "By Jane Doe", "June 3, 2024 10:15 AM EDT", *STORY[:2],
        "Sign up for our newsletter", *STORY[2:], "Related", "Old lighthouse sold to a poet",
    )
)  # fmt: skip
CASE = {"body": list(STORY), "must_not": ["Sign up for our newsletter", "Old lighthouse sold to a poet"]}


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCHES))
    return importlib.import_module("sieve")


def test_the_sieve_sees_more_where_rules_are_forgotten(bench: ModuleType) -> None:
    rows = list(bench.rows_of("a", TEXT, CASE, OUTLETS))

    assert {row.text for row in rows if not row.bad} == {STORY[1]}
    assert not any(row.bad for row in rows if row.round == 0)
    assert {row.text for row in rows if row.bad} == {"Sign up for our newsletter"}


def test_headlines_are_looked_for_twice(bench: ModuleType) -> None:
    looks = list(importlib.import_module("headlines").looks_of("a", "tests", TEXT, TITLE, OUTLETS))

    assert [look.kind for look in looks] == ["tests", "tests ~"]
    assert looks[0].is_right
    assert looks[0].ranks


def test_gaps_tell_what_stands_behind_them(bench: ModuleType) -> None:
    rows = list(importlib.import_module("endings").rows_of("a", "tests", TEXT, STORY.__contains__, OUTLETS))

    assert rows
    assert max(row.paragraphs for row in rows) < len(STORY)


def test_pages_are_read_with_half_of_their_furniture_forgotten(bench: ModuleType) -> None:
    box = "<div class='related'><p>The old lighthouse was sold to a poet, who has no boat.</p></div>"
    with importlib.import_module("page_endings").forgetting(1):
        forgetful = page(below=box)

    assert [one.text for one in forgetful.paragraphs][: len(STORY)] == list(STORY)
    assert [one.text for one in page(below=box).paragraphs] == list(STORY)
