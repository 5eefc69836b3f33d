"""Names of writers that blanks part or a standfirst names, and names of those who made what belongs to a text."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.text.pasted import read_pasted

_TITLE = "Varsand lends its crane to the harbour of Aldfjord"
_LEAD = (
    "The harbour council of Varsand decided on Monday to raise the wall by a metre before the winter storms."
)
_MORE = (
    "Members said the work on the wall would begin in May and that the ferries would not be stopped by it."
)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            (_TITLE, "Jane Mayes-Merry  Tom Vandermolen", "3 June 2024"),
            ["Jane Mayes-Merry", "Tom Vandermolen"],
        ),
        ((_TITLE, "Two boats and no port: Jane Merry asks what they are for", "3 June 2024"), ["Jane Merry"]),
        ((_TITLE, "29/09/2023", "Federica Merry", "Riprese di M. Basso"), ["Federica Merry"]),
        (("Audio: Radio Varsand | 19.01.2023 | Sabine Merry", _TITLE, "Do 19.01.23 | 16:27 Uhr"), []),
    ],
)
def test_who_wrote_stands_in_a_row_or_in_the_standfirst(lines: tuple[str, ...], names: list[str]) -> None:
    seed = read_pasted("\n".join([*lines, "", _LEAD, "", _MORE]), "clipping.txt", OUTLETS, site_zone="UTC")

    assert names == [found.value for found in seed.authors]


def test_who_took_a_picture_for_a_paper_has_not_written_the_article() -> None:
    lines = (
        "The last club of ferrymen looks for a member",
        "March 15, 2023 5:02 AM ET",
        "Jane Doe",
        "Transcript",
        "Members of the club gather on its roof in Varsand, on a Sunday in February.",
        "Mei Kestrel for NPR",
        "The bar has 11 stools, and on a good Sunday nine of them are taken, as the man who calls the roll says.",
        "Its youngest member is 71, and came back to the harbour in 2009 because he missed the sound of it.",
    )
    seed = read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == ["Jane Doe"]


def test_a_paper_with_a_given_name_in_its_name_is_nobody() -> None:
    lines = (
        "The council eyes cold storage in 14 towns to cut losses",
        "Ramoncito Kestrelia - The Philippine Star",
        "July 9, 2023 | 12:00am",
        "The harbour council plans to build cold storage in 14 towns to cut the losses of fishermen after landing.",
        "Officials said each of them would hold 20,000 boxes and be run by the crews, which would share the cost.",
    )
    seed = read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == ["Ramoncito Kestrelia"]


def test_a_sentence_that_stands_twice_with_the_paper_in_short_and_a_name_is_what_a_picture_shows() -> None:
    shown = "L'incendie a mobilisé 90 pompiers pendant plus de quatre heures. LP/Jeanne Morel"
    lines = (
        "« On a tout perdu » : au port, l’incendie d’un entrepôt laisse 40 familles à la rue",
        shown,
        shown,
        "Par Jeanne Morel",
        "Le 18 septembre 2023 à 12h05",
        "Elle tient encore ses clés dans la main. Elle les regarde, sourit presque, puis les range dans sa poche.",
        "Il était 5h20, ce lundi, quand une voisine du quatrième étage a donné l’alerte aux pompiers du port.",
    )
    seed = read_pasted("\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert seed.title is not None
    assert seed.title.value == lines[0]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By ROSA DEANMARTHA TANPETER DOE", ("Rosa Dean", "Martha Tan", "Peter Doe")),
        ("By ROSA DEANSTEPHANIE DOE", ("Rosa Dean", "Stephanie Doe")),
        ("By ROSA LIMERICK DOE", ("Rosa Limerick Doe",)),
    ],
)
def test_names_in_capitals_are_apart_though_nothing_parts_them(line: str, people: tuple[str, ...]) -> None:
    (reading,) = read_lines(split(line), OUTLETS, markdown=False)

    assert reading.byline is not None
    assert reading.byline.people == people


def test_whom_the_headline_begins_with_and_the_story_tells_of_has_not_written_it() -> None:
    told = "Merry has lent the crane before, and she says that she will not do so again."
    lines = ("Jane Merry lends the crane of Varsand", "Jane Merry", "3 June 2024", _LEAD, _MORE, told)
    seed = read_pasted("\n\n".join(lines), "clipping.txt", OUTLETS, site_zone="UTC")

    assert seed.authors == ()
