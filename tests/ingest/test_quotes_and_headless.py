"""Quotations in marks that point inwards, articles pasted without their headline, and what pages offer."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, read, texts

TITLE = "Varsand vedtager budgettet"
DANISH = (
    "Byrådet i Varsand vedtog tirsdag aften budgettet for næste år, selv om tre medlemmer stemte imod.",
    "»Vi har ikke haft tid til at læse bilagene,« siger et af dem efter mødet, der varede fire timer.",
    "Borgmesteren svarede, at papirerne blev sendt ud ti dage før, og at ingen havde klaget over dem.",
    "Det næste møde bliver holdt i festsalen i den kommende måned, hvor der ventes mange tilhørere.",
)


@pytest.mark.parametrize(
    "said",
    [
        "»Men folk blev hentet hjem, og havnen blev tømt om natten.«",
        "»Det viser sig at være ved kajen, at det brænder. Pakhuset er skadet af røg.«",
        "»Wie soll es weitergehen?«",
    ],
)
def test_a_quotation_in_marks_that_point_inwards_is_a_paragraph(said: str) -> None:
    seed = read(TITLE, "5. maj 2023", *DANISH[:2], said, *DANISH[2:])

    assert texts(seed) == [*DANISH[:2], said, *DANISH[2:]]


@pytest.mark.parametrize("paragraphs", [DANISH, GERMAN])
def test_an_article_without_its_headline_keeps_its_first_sentence(paragraphs: tuple[str, ...]) -> None:
    seed = read(*paragraphs)

    assert seed.title is None
    assert texts(seed) == list(paragraphs)


def test_a_headline_with_a_stop_above_when_is_one() -> None:
    title = "Byrådet i Varsand vedtager budgettet med stort flertal."
    seed = read(title, "Af Jane Holm", "5. maj 2023 kl. 10.15", *DANISH)

    assert seed.title
    assert seed.title.value.rstrip(".") == title.rstrip(".")
    assert texts(seed) == list(DANISH)


def test_a_town_in_capitals_glued_to_a_story_is_none_of_its_words() -> None:
    seed = read(TITLE, "5. maj 2023", f"VARSBY:{DANISH[0]}", *DANISH[1:])

    assert texts(seed) == list(DANISH)


def test_a_town_and_a_paper_in_capitals_are_no_part_of_a_name() -> None:
    seed = read(TITLE, "Fran Pérez / A. Gómez VARSANDIA / EL FARO", "5. maj 2023", *DANISH)

    assert [one.value for one in seed.authors] == ["Fran Pérez", "A. Gómez"]


@pytest.mark.parametrize("label", ["Publiziert: vor", "Publié : il y a", "Publicado hace"])
def test_minutes_counted_back_are_no_time_to_read(label: str) -> None:
    minutes = "Minuten" if "vor" in label else "minutes" if "il" in label else "minutos"
    seed = read(TITLE, f"{label} 57 {minutes}", *DANISH)

    assert texts(seed) == list(DANISH)


@pytest.mark.parametrize("place", [0, 2])
@pytest.mark.parametrize(
    "offer",
    [
        "Continúa leyendo con un 80% dto.",
        "Weiterlesen für 1 € im ersten Monat",
        "Per restare aggiornato entra nel nostro canale",
        "Um auf dem Laufenden zu bleiben, abonnieren Sie den Newsletter",
        "Accueil Vidéos",
        "Lyt til artiklen",
    ],
)
def test_what_a_page_offers_is_no_text(offer: str, place: int) -> None:
    seed = read(TITLE, *DANISH[:place], offer, *DANISH[place:])

    assert seed.title
    assert seed.title.value == TITLE
    assert texts(seed) == list(DANISH)


def test_a_short_headline_above_a_standfirst_with_a_stop_is_one() -> None:
    seed = read(
        "Larm om brand",
        "Ett larm kom in om en brand utomhus på väg till hamnen i Varsand.",
        "Varsand2019-01-25 09:43",
        "Enligt larmet som kom på morgonen ska det vara en brand utomhus på vänstra sidan om bron till hamnen.",
        "Vid tiotiden kunde räddningstjänsten vända och konstatera att det inte var någon brand.",
    )

    assert seed.title
    assert seed.title.value == "Larm om brand"


@pytest.mark.parametrize(
    ("signed", "agency"),
    [
        ("(Agerpres/FOTO varsand.ro)", "Agerpres"),
        ("Πηγή ΑΠΕ", "ANA-MPA"),
        ("Fuente EFE", "EFE"),
        ("Source AFP", "Agence France-Presse"),
        ("NTB–AFP", "NTB"),
    ],
)
def test_who_sent_a_story_is_told_below_it(signed: str, agency: str) -> None:
    seed = read(TITLE, "5. maj 2023", *DANISH, signed)

    assert agency in [one.value for one in seed.agencies]
    assert texts(seed) == list(DANISH)


def test_a_desk_and_a_wire_service_stand_in_front_of_when() -> None:
    seed = read(
        TITLE, "La rédaction avec AFP - 18 juil. 2024 à 18:20 | mis à jour le 27 juil. 2024 à 17:54", *DANISH
    )

    assert [one.value for one in seed.agencies] == ["Agence France-Presse"]
