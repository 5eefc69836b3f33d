"""What smaller papers and stations abroad have around an article: stamps, credits, points, buttons."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

GERMAN = (
    "Der Stadtrat hat am Dienstagabend den Haushalt beschlossen, obwohl drei Räte eine Vertagung gefordert hatten.",
    "„Wir hatten keine Zeit, die Unterlagen zu lesen“, sagte eine von ihnen nach der Sitzung am späten Abend.",
    "Der Bürgermeister antwortete, die Unterlagen seien zehn Tage vorher verschickt worden, ohne dass jemand klagte.",
)
SPANISH = (
    "El pleno aprobó el martes por la noche el presupuesto de la ciudad, pese a la oposición de tres concejales.",
    "«No hemos tenido tiempo de leer el expediente», declaró una de ellas tras la sesión, que duró cuatro horas.",
    "El alcalde respondió que los documentos se habían enviado diez días antes y que nadie se había quejado.",
)
POLISH = (
    "Rada miasta uchwaliła we wtorek wieczorem budżet, choć troje radnych chciało odłożyć głosowanie.",
    "Burmistrz odpowiedział, że dokumenty wysłano dziesięć dni wcześniej i nikt się nie skarżył.",
)
SWEDISH = (
    "Kommunen beslutade på tisdagskvällen om budgeten, trots att tre ledamöter ville skjuta upp beslutet.",
    "Kommunalrådet svarade att handlingarna hade skickats tio dagar tidigare och att ingen hade klagat.",
)


def read(*lines: str, between: str = "\n") -> Seed:
    return read_pasted(between.join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def texts(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("Dodano wtorek, 2.08.2016 r., godz. 16.55", "2016-08-02T16:55"),
        ("Opublikowano: 2 sierpnia 2016 r. 16:55", "2016-08-02T16:55"),
        ("12 maja 2020 r.", "2020-05-12"),
        ("Publicatie: wo 24 april 2019 14.22 uur", "2019-04-24T14:22"),
        ("Gepubliceerd: do. 25 april 2019, 14:22", "2019-04-25T14:22"),
    ],
)
def test_short_weekdays_and_the_polish_word_for_year_are_read(stamp: str, date: str) -> None:
    seed = read("Rada miasta Varsand uchwaliła budżet", stamp, *POLISH)

    assert seed.date is not None
    assert seed.date.value.isoformat().startswith(date)
    assert texts(seed) == list(POLISH)


def test_credits_said_again_and_again_are_no_speakers() -> None:
    row = ("Foto: Costanera.",) * 2
    seed = read(
        "El pleno de Varsand aprueba el presupuesto",
        "Así quedó la sala.",
        "Foto: Costanera.",
        SPANISH[0],
        *row,
        SPANISH[1],
        *row,
        SPANISH[2],
        between="\n\n",
    )

    assert texts(seed) == list(SPANISH)


def test_a_credit_with_the_archive_in_brackets_is_no_headline() -> None:
    credit = "Fot. Jan Doewicz [Radio Varsand/Archiwum]"
    seed = read(
        "Radio Varsand » Region", "Rada podsumowuje rok", "Region Anna Doewicz", credit, credit, *POLISH
    )

    assert seed.title is not None
    assert seed.title.value == "Rada podsumowuje rok"


def test_points_that_sum_up_the_text_below_it_are_no_text() -> None:
    points = ("• Der Stadtrat hat den Haushalt beschlossen.", "• Drei Räte wollten eine Vertagung.")
    seed = read("Varsand beschließt den Haushalt", *GERMAN, "Zusammenfassung", *points)

    assert texts(seed) == list(GERMAN)


def test_whom_a_stock_picture_is_from_has_not_written() -> None:
    seed = read("APA/APA/THEMENBILD/JAKOB DOE", "Varsand beschließt den Haushalt", *GERMAN)

    assert not seed.authors


@pytest.mark.parametrize("button", ["Skicka e-post", " Mejla", "Send email", " Enviar correo"])
def test_a_button_to_write_to_somebody_is_no_part_of_the_name(button: str) -> None:
    seed = read("Varsand beslutar om budgeten", f"Jan Doemark{button}", "12 mars 2024 14:05", *SWEDISH)

    assert [author.value for author in seed.authors] == ["Jan Doemark"]
