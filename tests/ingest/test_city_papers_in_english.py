"""Clippings and pages of city papers, stations and journals in English: their heads, feet and boxes."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, when, who

STAMP = "March 3, 2026 8:15 AM"


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Quayle Toll World-Herald staff writer", ["Jane Quayle Toll"]),
        ("By Jane Quayle Toll Harbour Times-Picayune reporter", ["Jane Quayle Toll"]),
        ("By Jane Van Toll Star-Ledger staff writer", ["Jane Van Toll"]),
        ("By Jane Quayle Toll Washington Post Staff Writer", ["Jane Quayle Toll"]),
        ("JANE QUAYLE TOLL NEWS-PRESS STAFF WRITER", ["Jane Quayle Toll"]),
        ("By Jane Quayle-Toll Staff writer", ["Jane Quayle-Toll"]),
        ("By Jane Quayle @JaneQ\nReporter (Market Varsand)", ["Jane Quayle"]),
        ("By Jane Quayle Chief Reporter (Market Varsand)", ["Jane Quayle"]),
        ("By Jane Quayle\nReporter, Market Varsand", ["Jane Quayle"]),
        ('Sophie Vang Bill "Skip" Toll', ["Sophie Vang", 'Bill "Skip" Toll']),
        ('Sophie "Fie" Vang Bill Toll', ['Sophie "Fie" Vang', "Bill Toll"]),
    ],
)
def test_a_paper_a_town_or_a_nickname_beside_a_name_is_none(line: str, people: list[str]) -> None:
    assert who(read(TITLE, line, STAMP, *STORY)) == people


@pytest.mark.parametrize(
    "foot",
    [
        "About the author:\nAoife Nic Quayle\n@aoife\naoife@harbour.example",
        "ABOUT THE AUTHOR\nAoife Nic Quayle\nReporter",
        "Zur Autorin\nAoife Nic Quayle",
        "À propos de l’autrice\nAoife Nic Quayle",
        "Share on Facebook Email this article\nSee more articles by Aoife Nic Quayle",
        "View all posts by Aoife Nic Quayle →",
        "Tous les articles de Aoife Nic Quayle",
    ],
)
def test_the_box_below_an_article_says_who_wrote(foot: str) -> None:
    seed = read(TITLE, STAMP, *STORY, foot)

    assert (who(seed), body(seed)) == (["Aoife Nic Quayle"], list(STORY))


def test_more_from_a_paper_or_of_whom_the_article_tells_names_no_writer() -> None:
    assert who(read(TITLE, STAMP, *STORY, "More from The Harbour Post")) == []
    assert who(read(TITLE, STAMP, *STORY, "More from Anna Quayle")) == []


@pytest.mark.parametrize("town", ["TWO RIVERS", "PIGEON FORGE", "DEVILS LAKES", "TOLL WELLS"])
def test_a_town_of_two_words_stands_in_front_of_the_story(town: str) -> None:
    assert body(read(TITLE, STAMP, f"{town} – {STORY[0]}", *STORY[1:])) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Mar 3rd 2026, 8:15 AM 18,233 Views 31 Comments",
        "3.03.2026 08:15 1.233 Aufrufe 3 Kommentare",
        "3 mars 2026 à 08h15 1 233 vues 3 commentaires",
        "3 mar 2026 08:15 12 comentarios 1.2K vistas",
        "03.03.2026 08:15 1233 просмотра 3 комментария",
        "3 March 2026 08:15 | 1.2K views | 3 shares",
    ],
)
def test_how_often_an_article_was_opened_stands_behind_the_hour(line: str) -> None:
    assert when(read(TITLE, line, "By Jane Quayle", *STORY)).startswith("2026-03-03T08:15")


def test_when_it_was_published_stands_below_in_front_of_the_change() -> None:
    foot = ("Mar 2, 2026|Updated Mar 3, 2026 10:14 a.m.", "By Jane Quayle")
    seed = read(TITLE, "By Jane Quayle", "Updated Mar 3, 2026 10:14 a.m.", *STORY, *foot)

    assert when(seed) == "2026-03-02"
    assert when(read(TITLE, STAMP, "Updated Mar 3, 2026 10:14 a.m.", *STORY, *foot)) == when(
        read(TITLE, STAMP, *STORY)
    )
