"""Headings of tickers, hours of changes, wires in small letters, and words that pages and papers share."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, TITLE, read, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.pictures.credits import is_credit_line
from generator.ingest.text.seed import ParagraphKind

# -- the text


@pytest.mark.parametrize("mark", ["+++", "++"])
def test_headings_of_a_ticker_are_subheads_without_their_marks(mark: str) -> None:
    heads = (
        "13:41 Fähre nach Varsand fährt wieder",
        '10:55 Voss: "Der Kai hält"',
        "09:12 Zwei Kräne gesperrt",
    )
    rows = [row for head, told in zip(heads, GERMAN, strict=False) for row in (f"{mark} {head} {mark}", told)]
    seed = read(TITLE, "5. Mai 2023, 06:04 Uhr", GERMAN[3], *rows)

    assert heads == tuple(one.text for one in seed.paragraphs if one.kind is ParagraphKind.SUBHEAD)
    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2023-05-05T06:04"


def test_a_row_of_a_ticker_above_others_is_no_subhead() -> None:
    row = "+++ 13:41 Fähre nach Varsand fährt wieder +++"
    seed = read(TITLE, "5. Mai 2023", row, *GERMAN)

    assert row not in texts(seed)


def test_sentences_behind_a_word_that_leads_elsewhere_too_are_text() -> None:
    last = (
        "Also: Baut den Kai, baut ihn schneller, baut ihn breiter. Den Rest erledigen Möwen, Wind und Zeit."
    )
    seed = read(TITLE, "5. Mai 2023", *GERMAN, last)

    assert texts(seed) == [*GERMAN, last]


def test_a_headline_behind_such_a_word_leads_elsewhere() -> None:
    found = furniture_of("Also: Five ferries that Varsand will miss")

    assert found
    assert found.rule == "promo"


# -- when


def test_the_hour_of_a_change_right_above_the_day_is_one_of_that_day() -> None:
    seed = read(TITLE, "Stand: 12:05 Uhr", "Veröffentlicht am 09.03.2024", *GERMAN, between="\n")

    assert seed.date
    assert seed.updated
    assert seed.date.value.isoformat()[:16] == "2024-03-09T00:00"
    assert seed.updated.value.isoformat()[:16] == "2024-03-09T12:05"


# -- who and where


@pytest.mark.parametrize(
    ("head", "wires"),
    [
        ("(sda/dpa) ", ("Keystone-SDA", "dpa")),
        ("(sda/Reuters) ", ("Keystone-SDA", "Reuters")),
        ("(kvo/apa) ", ("APA",)),
        ("Bern (sda) – ", ("Keystone-SDA",)),
        ("(kvo) ", ()),
    ],
)
def test_wires_in_small_letters_stand_in_front_of_a_story(head: str, wires: tuple[str, ...]) -> None:
    found = read_dateline(f"{head}{GERMAN[0]}", OUTLETS)

    assert found
    assert found.agencies == wires
    assert found.rest == GERMAN[0]


def test_towns_of_austria_stand_in_front_of_a_story() -> None:
    found = read_dateline(f"Bischofshofen – {GERMAN[0]}", OUTLETS)

    assert found
    assert (found.place, found.rest) == ("Bischofshofen", GERMAN[0])


def test_a_link_to_the_front_page_is_nobody() -> None:
    assert read_byline("Weiter zur DW", OUTLETS) is None
    assert read_byline("Zurück zum Varsandboten, DW", OUTLETS) is None


def test_who_has_such_a_word_in_the_name_is_somebody() -> None:
    found = read_byline("Anna zur Linde, DW", OUTLETS)

    assert found
    assert found.people == ("Anna zur Linde",)


def test_a_link_to_the_page_of_who_wrote_is_no_part_of_the_name() -> None:
    found = read_byline("Jeanne Morel-Dune (accéder à la page de l'auteure)", OUTLETS)

    assert found
    assert found.people == ("Jeanne Morel-Dune",)


# -- pictures and pages


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        ("Vardia, US to pool data on lost anchors", False),
        ("Lowlands, US Navy to hold a drill", False),
        ("Vardia, US pool tugs", False),
        ("Jane Doe/Pool Photo via AP", True),
        ("Jane Doe, Getty Images", True),
    ],
)
def test_headlines_may_have_words_of_pictures(line: str, *, credited: bool) -> None:
    assert credited is is_credit_line(line, frozenset(), OUTLETS)


def test_a_label_behind_the_words_of_a_picture_parts_them() -> None:
    found = read_caption("Vardia Pier Photo:VCG", OUTLETS)

    assert found
    assert (found.text, found.credit) == ("Vardia Pier", "VCG")


def test_a_site_may_stand_in_front_of_file_photo() -> None:
    found = read_caption("A pilot scans the horizon off Varsand. HARBOUR.net file photo", OUTLETS)

    assert found
    assert found.rule == "file-photo"


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Ouvrir en mode plein écran", "picture-control"),
        ("Text Size:  A-  A+", "button"),
        ("Direkt zum Hauptmenü springen", "button"),
        ("Aller au menu principal", "button"),
        (
            "La fonction de synthèse vocale, basée sur l’intelligence artificielle, lit un texte du port.",
            "speaks-to-reader",
        ),
    ],
)
def test_buttons_and_notes_of_a_page(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found
    assert found.rule == rule


def test_the_line_above_the_day_that_stands_again_is_no_point_of_a_summary() -> None:
    title = "[ANALYSIS] Varsand cannot lend out its patience"
    seed = read(
        "Harbour Post's latest stories on ferries and their rivals",
        "SUMMARY",
        "This is AI generated summarization, which may have errors.",
        title,
        "Dec 5, 2023 6:20 PM",
        "Jane Doe",
        "Facebook",
        title,
        "Kai Voss/Harbour Post",
        "There is a habit in Varsand of reading every talk between two ports as though it were the weather.",
        "Last month's talk made many smiles, a line about tugs, and a good photograph of two men on a pier.",
        between="\n",
    )

    assert seed.title
    assert seed.title.value == title
