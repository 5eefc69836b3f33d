"""Subheads of whose words no paragraph says any, and what stands between paragraphs like them."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read

from generator.ingest.text.seed import ParagraphKind, Seed

LINK = "Also read: How a small island learned to live without its only bridge"


def subheads(seed: Seed) -> list[str]:
    return [one.text for one in seed.paragraphs if one.kind is ParagraphKind.SUBHEAD]


def between(*lines: str) -> Seed:
    return read(TITLE, *STORY[:2], *lines, *STORY[2:])


@pytest.mark.parametrize(
    "line",
    [
        "A borrowed trade",
        "Feathers fly",
        "La pelea de los faroles",
        "Wie es weitergeht",
        "Un bal à trois",
        "THE ESCORT AND ITS PRICE",
        "次の段階へ進む",
    ],
)
def test_a_line_of_few_words_between_two_paragraphs_is_a_subhead(line: str) -> None:
    assert subheads(between(line)) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Mystery of pink lagoon finally solved after a century",
        "Opinion | Small lanterns",
        "Lantern WeeklyKai",
        "Small lanterns, explained",
        "GUEST LANTERNS",
        "Kai Voss",
        "lanterns_show(); done",
        "Lanterns",
    ],
)
def test_what_headlines_buttons_and_names_are_like_is_none(line: str) -> None:
    seed = between(line)

    assert subheads(seed) == []
    assert body(seed) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Passer la publicité",
        "Story Continued Below",
        "Continua após publicidade",
        "Initial plugin text",
        "Empfohlener externer Inhalt",
        "Detailansicht öffnen",
        "Gérer mes choix",
        "inRead invented by Teads",
    ],
)
def test_buttons_of_few_words_are_none(line: str) -> None:
    assert body(between(line)) == list(STORY)


def test_it_may_stand_below_a_link_that_is_whole() -> None:
    assert subheads(between(LINK, "A borrowed trade")) == ["A borrowed trade"]
    assert subheads(between("Also read:", "A borrowed trade")) == []


def test_it_may_be_a_block_of_its_own_below_links() -> None:
    links = "Also read\nHow a small island learned to live without its only bridge\nThe last baker of Varsand"

    assert subheads(between(links, "Feathers fly")) == ["Feathers fly"]


@pytest.mark.parametrize(
    "line",
    [
        "A borrowed trade and its last master",  # seven words
        "Three lanterns, one keeper",
        "– Nobody rows any more",
        "Licences",
    ],
)
def test_what_stands_like_another_subhead_is_one_too(line: str) -> None:
    seed = read(TITLE, *STORY[:2], "\nFeathers fly\n", STORY[2], f"\n{line}\n", *STORY[3:])

    assert subheads(seed) == ["Feathers fly", line]


@pytest.mark.parametrize(
    "above",
    [
        "Read: How a small island learned to live without its only bridge",
        "Advertisement",
        "He stays.",
        "Kai Voss at the north quay (Photo: Jane Doe)",
    ],
)
def test_with_blank_lines_on_both_sides_it_may_stand_below_anything(above: str) -> None:
    seed = read(TITLE, *STORY[:2], f"\n{above}\n\nA borrowed trade\n", *STORY[2:])

    assert subheads(seed) == ["A borrowed trade"]


@pytest.mark.parametrize(
    "above",
    [
        "Kai Voss at the north quay. (Harbour Radio: Jane Doe)",
        "The ferry at the north quay — Foto: Jane Doe/Harbour Press",
        "Advertisement",
    ],
)
def test_what_nothing_follows_may_be_right_above_it(above: str) -> None:
    seed = read(TITLE, *STORY[:2], f"{above}\nA borrowed trade", *STORY[2:])

    assert subheads(seed) == ["A borrowed trade"]


def test_each_entry_of_a_live_page_has_its_own() -> None:
    seed = read(
        TITLE, *STORY[:2],
        f"3 June 2024 13.10 BST\n\nA quarrel over crates\n{STORY[2]}",
        f"3 June 2024 12.40 BST\n\nFeathers fly\n{STORY[3]}",
    )  # fmt: skip

    assert subheads(seed) == ["A quarrel over crates", "Feathers fly"]


@pytest.mark.parametrize(
    ("line", "below"),
    [("Play video", "Lanterns at record low"), ("Lines", ""), ("Key points", "A story of lanterns")],
)
def test_the_name_of_a_film_and_a_word_that_comes_again_are_none(line: str, below: str) -> None:
    seed = read(TITLE, *STORY[:2], f"\n{line}\n\n{below}\n", *STORY[2:], "\nLines")

    assert subheads(seed) == []


def test_a_paragraph_that_breaks_off_above_a_list_is_no_headline_below_a_link() -> None:
    told = (
        "The older boat was mended in May. It has a new engine and a new wheel, and it was painted. Whoever "
        "wants to sail with it before the council meets again next month should"
    )
    seed = between(LINK, told, "- wait at the north quay,\n- and bring a coat of their own.")

    assert told in body(seed)
