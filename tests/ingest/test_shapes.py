"""What a line looks like, whatever script it is in."""

from __future__ import annotations

import pytest

from generator.ingest.one_line.furniture.appeals import speaks_to_reader
from generator.ingest.one_line.shapes import shape_of
from generator.ingest.one_line.wording import folded, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("दिल्ली में जांच के आदेश।", 5),
        ("बंदरगाह", 1),
        ("Der Fährmann schläft.", 3),
    ],
)
def test_signs_beside_letters_part_no_words(text: str, words: int) -> None:
    assert shape_of(text).words == words
    assert len(folded(text).split()) == words


@pytest.mark.parametrize(
    "text", ["दोनों जहाज खाली थे।", "دونوں جہاز خالی تھے۔", "هل كانت السفن فارغة؟", "船是空的。"]
)
def test_sentences_end_in_many_scripts(text: str) -> None:
    assert shape_of(text).ends


@pytest.mark.parametrize(
    "behind",
    [
        "*",
        "†",
        " [3]",
        " (READ: The ferries of Varsand)",
        " (Also Read: Ferries of Varsand)",
        " [SEE: Tides]",
    ],
)
def test_marks_and_pointers_behind_a_sentence_leave_it_one(behind: str) -> None:
    assert shape_of(f"The tug has been a ferry, a prison and a set for two films.{behind}").ends
    assert not shape_of(f"A tug that has been a ferry, a prison and a set{behind}").ends


@pytest.mark.parametrize(
    "behind",
    [
        " – With Jane Doe",
        " -- with reports from Jane Doe, Kai Voss",
        " — VNS",
        " – with a report from Agence France-Presse / Harbour.com",
        " (Jane B. Doe)",
    ],
)
def test_who_signs_or_helped_behind_a_sentence_leaves_it_one(behind: str) -> None:
    told = "The tug has been a ferry, a prison, a school and a set for two films, they said"
    assert shape_of(f"{told}.{behind}").ends
    assert not shape_of(f"{told}{behind}").ends
    assert not shape_of("The tug at the pier. (Jane B. Doe)").ends


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Ferries stop at noon", False),
        ("Harbour Inc.", False),
        ("Room 7", False),
        ("The ferries stop at noon today in Varsand.", True),
        ("The ferries of “Varsand” stop at noon today.", True),
        ("Two cars met on the Varsand Hwy.", True),
        ("Two cars met at noon on the Varsand Hwy.", False),
        ("The council meets again at 7 p.m.", True),
        ("渡轮今天停航。(c)AFP/Jane DOE", True),
        ("오늘 배가 다시 떠난다. /이준호 기자", True),
        ("오늘 배가 다시 떠난다. 이준호 선장", False),
    ],
)
def test_the_last_letter_tells_of_most_lines_whether_they_end(text: str, *, ends: bool) -> None:
    assert ends == shape_of(text).ends


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("on 3 may 2024", {"on", "3", "may", "2024"}),
        ("the 3rd of may", {"the", "3rd", "rd", "of", "may"}),
        ("a b12", {"a", "b12", "b"}),
    ],
)
def test_letters_beside_digits_are_words_of_their_own(key: str, words: set[str]) -> None:
    assert words == words_in(key)


@pytest.mark.parametrize("said", ["“welcomes all who come.”", "“welcomes all who come”.", "all are welcome."])
def test_a_sentence_that_ends_in_a_quotation_is_told_of_others(said: str) -> None:
    assert speaks_to_reader(f"A spokesman for the ministry told the daily briefing that {said}") == 0.0


def test_a_country_is_not_the_reader() -> None:
    assert speaks_to_reader("Minister takes back comments about the US envoy") == 0.0
    assert speaks_to_reader("FOLLOW US FOR NEWS AND UPDATES") > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Tell us what the harbour was like when you were a boy, she asked him.",
        "We want your vote for the ferry, says the poster on the quay.",
        "Send us your comments by e-mail, wrote Jane Doe of the ferry line.",
    ],
)
def test_who_speaks_behind_a_sentence_tells_that_the_page_does_not(text: str) -> None:
    assert speaks_to_reader(text) == 0.0
    assert speaks_to_reader(text.rpartition(",")[0] + ".") > 0.5
