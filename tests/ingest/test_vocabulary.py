"""Suggested terms: which phrases match, and that the evidence says where."""

from __future__ import annotations

import pytest

from generator.ground.diagnostics import Position
from generator.ingest.vocabulary import Suggester
from generator.shapes.settings import MatchRule, TaxonomySettings, VocabularyTerm


def found(text: str, *, part: str = "body 1", **rule: tuple[str, ...]) -> list[str]:
    """The matched words of the one term with this rule."""
    term = VocabularyTerm(name="term", slug="term", match=MatchRule(**rule), at=Position(path="config.yaml"))
    taxonomy = TaxonomySettings(name="tags", title="Tags", singular="tag", vocabulary=(term,))
    return [
        span.text for suggestion in Suggester((taxonomy,)).suggest({part: text}) for span in suggestion.spans
    ]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("US-China", "the U.S.-China relationship"),
        ("US-China", "the U.S.–China relationship"),
        ("U.S.-China", "US-China ties"),
        ("People's Liberation Army", "the People’s Liberation Army said"),
        ("military-to-military", "Military-to-military talks"),
        ("Taiwan Strait", "in the TAIWAN STRAIT"),
        ("China", "China's navy"),
        ("关税", "加征关税的决定"),
        ("NATO", "北约NATO峰会"),
        ("मोदी", "प्रधानमंत्री मोदी ने"),
        ("José", "Jose\u0301's house"),
        ("NATO峰会", "出席 NATO 峰会"),
        (
            "ジョー・バイデン",
            "大統領ジョー バイデンは",
        ),
    ],
)
def test_phrase_is_found_however_it_is_written(phrase: str, text: str) -> None:
    assert found(text, any=(phrase,))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("US", "they told us so"),
        ("Xi", "the city of Xi'an"),
        ("hotline", "hotlines"),
        ("关税", "机关。税务"),
        ("मोदी", "खेल के मैदान में"),
        ("ঢাকা", "ঢেঁকি"),
        ("Jose", "Jose\u0301 said"),
        ("กี", "กู"),
        ("NATO", "北约NATOs峰会"),
        ("arms control", "arms, control"[:4] + " and control"),
    ],
)
def test_part_of_a_word_is_not_found(phrase: str, text: str) -> None:
    assert not found(text, any=(phrase,))


def test_all_and_none_are_heeded() -> None:
    assert found("Xi Jinping took a phone call", all=("Xi Jinping",), any=("phone call",))
    assert not found("a phone call", all=("Xi Jinping",), any=("phone call",))
    assert not found("Wang Yi took a phone call", any=("Wang Yi",), none=("phone call",))


def test_term_without_a_rule_is_never_suggested() -> None:
    assert not found("term term term")


def test_names_in_scripts_without_spaces_are_found_in_the_midst_of_a_text() -> None:
    """One letter alone, which may be a name too, is not looked for."""
    at = Position(path="config.yaml")
    terms = [
        VocabularyTerm(name=name, slug=slug, at=at) for name, slug in (("李伟", "li-wei"), ("王", "wang"))
    ]
    people = TaxonomySettings(
        name="people", title="People", singular="person", names=True, vocabulary=tuple(terms)
    )
    parts = {"title": "王芳访问李伟", "body 1": "王芳说"}

    assert [one.term for one in Suggester((people,)).suggest(parts)] == ["李伟"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("South Korea votes", ["South Korea"]),
        ("South Korea and Korea vote", ["Korea", "South Korea"]),
        ("North and South Korea vote", ["South Korea"]),
        ("Students of 北京大学", ["北京大学"]),
        (
            "Nice people had a nice day and a nice evening, and it was nice to read of Reading",
            ["Nice", "Reading"],
        ),
        ("New York Times", ["New York", "York Times"]),
    ],
)
def test_a_name_is_not_found_within_a_longer_one(text: str, expected: list[str]) -> None:
    names = ["Korea", "South Korea", "北京", "北京大学", "Nice", "Reading", "New York", "York Times"]
    places = TaxonomySettings(name="places", title="Places", singular="place", names=True)
    suggester = Suggester((places,), {"places": names})

    assert sorted(one.term for one in suggester.suggest({"title": text})) == expected


def test_a_name_is_found_behind_many_words_that_are_written_alike() -> None:
    towns = TaxonomySettings(name="places", title="Places", singular="place", names=True)
    parts = {"body 1": "A nice day, nice weather, nice people.", "body 2": "In Nice? Yes, in Nice."}
    (one,) = Suggester((towns,), {"places": ["Nice"]}).suggest(parts)

    assert {(span.text, span.part) for span in one.spans} == {("Nice", "body 2")}
