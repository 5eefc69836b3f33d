"""Lines that are no bylines by their words alone, and those that barely are one for all that."""

from __future__ import annotations

import re
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.openers import HELPED, LENT_FROM, OPENED, TAILS
from generator.ingest.one_line.bylines.openings import may_be_opened
from generator.ingest.words.late import Late
from generator.ingest.words.names.name_words import NO_NAMES
from generator.ingest.words.outlets.publishers import Directory
from generator.shapes.settings import AgencyProfile

LETTERS, FEW = 4, 8
ANY = "\x01"  # stands for a letter of which a pattern has more than a few


def letters_of(code: Any, value: Any) -> set[str]:
    """The letters that one place of a pattern may have."""
    if code is codes.LITERAL:
        return {chr(value).lower()}
    if code is not codes.IN or any(one is not codes.LITERAL for one, _ in value) or len(value) > FEW:
        return {ANY}
    return {chr(letter).lower() for _, letter in value}


def repeated(least: int, most: int, beginnings: set[str]) -> set[str]:
    """What something begins with that stands there so many times."""
    found = {""} if least == 0 else set()
    these = {""}
    for count in range(1, min(most, LETTERS) + 1):
        these = {joined(this, one) for this in these for one in beginnings}
        found |= these if count >= least else set()
    return found or these


def joined(first: str, second: str) -> str:
    return first if first.endswith(ANY) else (first + second)[:LETTERS]


def beginnings(tree: Any) -> set[str]:
    """What texts begin with that a pattern fits, up to the first letter of which it has many."""
    found = {""}
    for code, value in tree:
        if code is codes.SUBPATTERN:
            next_ones = beginnings(value[3])
        elif code is codes.BRANCH:
            next_ones = set().union(*map(beginnings, value[1]))
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            next_ones = repeated(value[0], value[1], beginnings(value[2]))
        elif code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
            continue
        else:
            next_ones = letters_of(code, value)
        found = {joined(this, one) for this in found for one in next_ones}
    return found


@pytest.mark.parametrize("opener", [OPENED, HELPED, LENT_FROM])
def test_whatever_opens_a_byline_is_tried(opener: Late) -> None:
    """The list of first letters has all of the patterns, but for three ways told by what stands behind."""
    behind = {ANY: ("JaneBy Kai Voss", "Varsand original by Jane"), "a \x01": (), "an \x01": ()}
    for begun in beginnings(parser.parse(opener.pattern, re.IGNORECASE)):
        for text in behind.get(begun, (begun, begun.title(), begun.upper(), f"{begun}é")):
            assert may_be_opened(text), begun
    assert may_be_opened("A long interview by Jane Doe")


@pytest.mark.parametrize(
    "line",
    [
        "Sign In",
        "Most Viewed in 24 Hours",
        "12 June 2011",
        "Jan. 27, 2023",
        "Nobody was hurt, according to the Varsand Harbour Office.",
        "Suspect filmed stealing cell phone",
        "Share · Comment · print ·",
        "Follow us | Harbour",
        "Back to Top »",
        "热评论",
        "طباعة",
    ],
)
def test_no_byline(line: str) -> None:
    assert read_byline(line, OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Jane Park", ("Jane Park",)),
        ("Park Min-ji", ("Park Min-ji",)),
        ("Inês d'Orey Doe", ("Inês d'Orey Doe",)),
        ("Jane de Doe", ("Jane de Doe",)),
        ("J. Doermann", ("J. Doermann",)),
        ("Jane Doe by Jane Doe", ("Jane Doe",)),
        ("News | By Jane Doe", ("Jane Doe",)),
        ("Jane Doein Beijing", ("Jane Doe",)),
        ("Jane DoeKai Voss", ("Jane Doe", "Kai Voss")),
        ("Jane Doecorrespondent", ("Jane Doe",)),
        ("A long interview by Jane Doe", ("Jane Doe",)),
        ("Varsandish original by Jane Doe", ("Jane Doe",)),
        ("Jane Doe, ship reporter", ("Jane Doe",)),
        ("— By Jane Doe", ("Jane Doe",)),
        ("View profile for Author Joe Follow", ("Joe",)),
        ("By Jane Doe 3 min read", ("Jane Doe",)),
        ("Por Jane Doe 12 comentarios :", ("Jane Doe",)),
        ("By Jane Doe takip et", ("Jane Doe",)),
        ("Jane Doe, com agências", ("Jane Doe",)),
        ("Jane Doe Jun 3, 2024", ("Jane Doe",)),
        ("By Jane Doe am", ("Jane Doe",)),
        ("By Jane Doe, a nonresident fellow at the Harbour Institute and a former pilot.", ("Jane Doe",)),
        ("By Jane Doe, a co-founder of the Harbour Group and an adjunct professor", ("Jane Doe",)),
        ("Reporter: Jane Doe, Basuki", ("Jane Doe", "Basuki")),
        ("Pewarta : Jane Doe, Basuki, Kai Voss", ("Jane Doe", "Basuki", "Kai Voss")),
        ("Reporter: Jane Doe, Jakarta", ("Jane Doe",)),
        ("By Jane Doe, Basuki", ("Jane Doe",)),
        ("Quayle St. Doe/Staff Reporter", ("Quayle St. Doe",)),
        ("Jane Ann Doe/Senior Harbour Writer", ("Jane Ann Doe",)),
        (
            "Por Jane Doe e Kai Voss – Repórteres da Rádio Varsand - Brasília e Varsand",
            ("Jane Doe", "Kai Voss"),
        ),
        ("Por Jane Doe e Kai Voss - Jornalistas - Rio de Janeiro e Varsand", ("Jane Doe", "Kai Voss")),
    ],
)
def test_a_byline_for_all_that(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)
    assert byline is not None
    assert byline.people == people


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Harbour staff with Reuters in London", "Reuters"),
        ("UNB, Dhaka", "UNB"),
        ("中央社／台北3日電", "CNA"),
        ("القاهرة / الأناضول", "Anadolu"),
    ],
)
def test_a_wire_service_for_all_that(line: str, agency: str) -> None:
    assert (byline := read_byline(line, OUTLETS)) is not None
    assert byline.agencies == (agency,)


def test_a_wire_service_of_figures_alone() -> None:
    """What config.yaml names may have no letters."""
    own = Directory(agencies=(AgencyProfile(name="24/7"),))
    assert (byline := read_byline("24/7", own)) is not None
    assert byline.agencies == ("24/7",)


@pytest.mark.parametrize("line", ["Web Desk", "More from the web", "HBC Staff", "BBC Mandarin"])
def test_a_desk_for_all_that(line: str) -> None:
    assert (byline := read_byline(line, OUTLETS)) is not None
    assert byline.desks


def test_no_word_that_bars_names_hides_one_behind_a_button() -> None:
    """What is cut from the end of a byline leaves no part of a word that nobody is called by."""
    cut = {word for word in NO_NAMES if TAILS.sub("", word.title()) not in ("", word.title())}
    assert not cut


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Jane Doe New Delhi", ("Jane Doe",)),  # what nobody is called by is of a place
        ("Dr. Jane Doe", ("Jane Doe",)),
        ("Anna Doe e Voss Pinto", ("Anna Doe", "Voss Pinto")),
        ("Jane Doe, Moscow News", ("Jane Doe",)),
        ("Jane Doe in Varsand", ()),
        ("E. Voss", ("E. Voss",)),
        ("Anna Y", ("Anna Y",)),
        ("Anna Story Voss Story", ()),
        ("Privacy Policy", ()),
        ("News and Reviews", ()),
        ("2023 AM IST", ()),
    ],
)
def test_a_name_is_found_among_words_that_nobody_is_called_by(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)
    assert (byline.people if byline else ()) == people


@pytest.mark.parametrize(
    ("line", "agencies", "people"),
    [
        ("By dpa, [email protected]", ("dpa",), ()),
        ("By Jane Doe, (jane@harbour.example), AFP", ("Agence France-Presse",), ("Jane Doe",)),
    ],
)
def test_what_stands_in_brackets_alone_is_in_front_of_nothing(
    line: str, agencies: tuple[str, ...], people: tuple[str, ...]
) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline is not None
    assert (byline.agencies, byline.people) == (agencies, people)
