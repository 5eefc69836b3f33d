"""taxonomies: which terms there are, and which entries each has."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from driver import CONFIG, SiteTest, entry
from hypothesis import given
from hypothesis import strategies as st
from test_content import assembled
from values import OUTLINE

from generator.graph.taxonomies import group
from generator.ground.diagnostics import Position, Report
from generator.readers.content_file import Sources
from generator.shapes.model import Taxonomy
from generator.shapes.outlines import Outline
from generator.shapes.settings import TaxonomySettings, VocabularyTerm

AT = Position(path="config.yaml")


def vocabulary(broader: dict[str, str]) -> tuple[VocabularyTerm, ...]:
    return tuple(VocabularyTerm(name=name, slug=name, broader=over, at=AT) for name, over in broader.items())


def grouped(names: list[list[str]], broader: dict[str, str]) -> tuple[Taxonomy, dict[str, Sequence[int]]]:
    """A taxonomy with these terms for each entry, and the numbers of each term's entries by its url."""
    settings = TaxonomySettings(
        name="tags", title="Tags", singular="tag", sources=("tags",), vocabulary=vocabulary(broader)
    )
    entries = [_outline(place, among) for place, among in enumerate(names)]
    (taxonomy,), lists = group([settings], entries, Sources(Path("nowhere")), Report())
    return taxonomy, lists


def _outline(place: int, names: list[str]) -> Outline:
    """An entry, each a day older than the one before."""
    terms = (("tags", tuple((name, name) for name in names)),) if names else ()
    date = datetime(2024, 6, 30, tzinfo=UTC) - timedelta(days=place)
    return OUTLINE._replace(url=f"/{place}/", terms=terms, date=date.isoformat())


def test_terms_come_by_name_and_entries_in_their_order() -> None:
    taxonomy, lists = grouped([["b", "a"], [], ["a"]], {})

    assert [("a", [0, 2]), ("b", [0])] == [(term.name, lists[term.url]) for term in taxonomy.terms]


def test_a_term_says_how_many_entries_it_has_and_of_which_time() -> None:
    taxonomy, _ = grouped([["b", "a"], [], ["a"]], {})

    assert [
        ("a", 2, datetime(2024, 6, 30, tzinfo=UTC), datetime(2024, 6, 28, tzinfo=UTC)),
        ("b", 1, datetime(2024, 6, 30, tzinfo=UTC), datetime(2024, 6, 30, tzinfo=UTC)),
    ] == [(term.name, term.count, term.newest, term.oldest) for term in taxonomy.terms]


def test_a_term_without_entries_is_there_only_above_one_that_has_some() -> None:
    taxonomy, lists = grouped(
        [["tariffs"]], {"economy": "", "trade": "economy", "tariffs": "trade", "climate": ""}
    )

    assert lists == {"/tags/economy/": (), "/tags/tariffs/": [0], "/tags/trade/": ()}
    assert (taxonomy.terms[0].newest, taxonomy.terms[0].oldest) == (None, None)
    assert [
        ("economy", None, ["trade"], 0),
        ("tariffs", "trade", [], 1),
        ("trade", "economy", ["tariffs"], 0),
    ] == [
        (
            term.name,
            term.broader and term.broader.name,
            [one.name for one in term.narrower],
            term.count,
        )
        for term in taxonomy.terms
    ]


def test_terms_of_the_same_parent_come_by_name() -> None:
    taxonomy, _ = grouped([["c", "b"], ["d"]], {"a": "", "d": "a", "c": "a", "b": "a"})

    assert ["b", "c", "d"] == [one.name for one in taxonomy.terms[0].narrower]


@given(
    st.lists(st.lists(st.sampled_from("abcdef"), unique=True), max_size=6),
    st.dictionaries(st.sampled_from("bcdef"), st.sampled_from("abcde")),
)
def test_narrower_and_broader_mirror_each_other(names: list[list[str]], pairs: dict[str, str]) -> None:
    over = {name: parent for name, parent in pairs.items() if parent < name}
    taxonomy, lists = grouped(names, {name: over.get(name, "") for name in "abcdef"})
    present = {term.name: term for term in taxonomy.terms}

    assert {name for among in names for name in among} <= present.keys()
    for term in taxonomy.terms:
        assert term.count == len(lists[term.url])
        assert term.count or term.narrower
        assert (term.broader.name if term.broader else "") == over.get(term.name, "")
        assert all(present[one.name].broader for one in term.narrower)
        if term.broader:
            assert term.name in [one.name for one in present[term.broader.name].narrower]


def test_a_term_knows_what_the_vocabulary_says_of_it(tmp_path: Path) -> None:
    config = CONFIG + (
        "taxonomies: {tags: {terms: [{name: US-China, description: Two powers, synonyms: [mil], "
        "links: {Wikidata: 'https://wikidata.example/Q1'}}]}}\n"
    )
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(tags='[MIL, Weather]')}", config=config)
    us_china, weather = assembled(site).taxonomies[0].terms

    assert (us_china.name, us_china.description, us_china.synonyms) == ("US-China", "Two powers", ("mil",))
    assert ["https://wikidata.example/Q1"] == [link.url for link in us_china.links]
    assert (weather.name, weather.description, weather.url) == ("Weather", "", "/tags/weather/")


@pytest.mark.parametrize(("draft", "there"), [("true", False), ("false", True)])
def test_terms_of_drafts_are_left_out(tmp_path: Path, draft: str, there: bool) -> None:
    site = SiteTest(tmp_path, f"== content/a.md\n{entry(tags='[talks]', draft=draft)}")

    assert there is bool(assembled(site).taxonomies[0].terms)


def test_two_ways_of_writing_a_term_are_one_with_a_warning(tmp_path: Path) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(uid="a001", date="2024-01-01T00:00:00Z", tags="[us china]"))
    site.write("content/b.md", entry(uid="b001", date="2024-01-02T00:00:00Z", tags="[US China]"))
    site.write("content/c.md", entry(uid="c001", date="2024-01-03T00:00:00Z", tags="[US China]"))
    (term,) = assembled(site).taxonomies[0].terms

    assert (term.name, term.count) == ("US China", 3)
    assert [("content/a.md", "two-spellings")] == [
        (problem["path"], problem["code"]) for problem in site.problems()
    ]


@pytest.mark.parametrize(("name", "other"), [("\u00dcrumqi", "U\u0308rumqi"), ("Strait", "Strait\u200b")])
def test_spellings_that_look_alike_are_told_as_such(tmp_path: Path, name: str, other: str) -> None:
    site = SiteTest(tmp_path)
    site.write("content/a.md", entry(tags=f'["{name}"]'))
    site.write("content/b.md", entry("B", uid="a002", tags=f'["{other}"]'))
    (problem,) = site.problems()

    assert (problem["path"], problem["code"]) == ("content/b.md", "two-spellings")
    assert "they look alike, and have other characters: copy the one in content/a.md" in str(problem["hint"])
