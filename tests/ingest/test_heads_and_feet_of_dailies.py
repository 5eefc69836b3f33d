"""Dailies of the Continent and overseas: who signs beside a wire service, points, headlines, notes and zones."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, SPANISH, read, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import read_lines
from generator.ingest.one_line.signatures.sign_offs import read_sign_off
from generator.ingest.text.seed import Seed

FRENCH = (
    "Le conseil municipal a adopté mardi soir le budget de la ville, malgré les réserves de trois conseillères.",
    "« Nous n'avons pas eu le temps de lire le dossier », a déclaré l'une d'elles après une longue séance.",
    "Le maire a répondu que les documents avaient été envoyés dix jours avant et que nul ne s'était plaint.",
)


def agencies(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


def authors(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


# -- who signs


@pytest.mark.parametrize(
    ("line", "person", "wire"),
    [
        ("Jeanne Dubois avec ats", "Jeanne Dubois", "Keystone-SDA"),
        ("Anna Vik med ntb", "Anna Vik", "NTB"),
        ("Juana Pérez con efe", "Juana Pérez", "EFE"),
    ],
)
def test_a_wire_service_in_small_letters_stands_behind_who_wrote(line: str, person: str, wire: str) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline
    assert ((person,), (wire,)) == (byline.people, byline.agencies)


@pytest.mark.parametrize(
    ("line", "wires"),
    [
        ("Jana Voss mit dpa, afp", ("dpa", "Agence France-Presse")),
        ("Jana Voss mit afp und dpa", ("Agence France-Presse", "dpa")),
        ("Jana Voss avec ats/afp", ("Keystone-SDA", "Agence France-Presse")),
        ("Jana Voss avec AFP/Reuters", ("Agence France-Presse", "Reuters")),
    ],
)
def test_several_wire_services_stand_behind_who_wrote_and_took_no_picture(
    line: str, wires: tuple[str, ...]
) -> None:
    (reading,) = read_lines(split(line), OUTLETS, markdown=False)

    assert reading.byline
    assert (("Jana Voss",), wires) == (reading.byline.people, reading.byline.agencies)
    assert reading.caption is None or reading.caption.confidence < reading.byline.confidence


def test_who_signs_below_a_text_beside_a_wire_service_wrote_it() -> None:
    seed = read(
        "Varsand adopte son budget", "Publié le 3 juin 2025, 15:27", *FRENCH, "Jeanne Dubois avec ats"
    )

    assert (["Jeanne Dubois"], ["Keystone-SDA"]) == (authors(seed), agencies(seed))


@pytest.mark.parametrize("line", ["(APA, hafenbote.at, kvo)", "(APA, kvo)", "(hafenbote.at, APA, kvo)"])
def test_a_wire_service_stands_in_brackets_beside_the_site_and_initials(line: str) -> None:
    sign_off = read_sign_off(line, OUTLETS)

    assert sign_off
    assert sign_off.agencies == ("APA",)


@pytest.mark.parametrize("line", ["(hafenbote.at, kvo)", "(APA, der Kai von Varsand, kvo)"])
def test_without_a_wire_service_or_beside_words_brackets_sign_nothing(line: str) -> None:
    assert read_sign_off(line, OUTLETS) is None


# -- beside pictures


def test_a_wire_service_right_above_the_day_sent_the_text_where_the_picture_has_its_credit() -> None:
    told = "A nova lancha está a ser testada no porto."
    seed = read(
        *("Varsand aprova o orçamento do porto", f"{told} FOTO: Joana Dias/Imagens do Cais", "FN/Lusa"),
        *("Publicado a:", "27 Mai 2025, 15:08"),
        "O conselho aprovou na terça-feira o orçamento da cidade, apesar das reservas de três vereadores do porto.",
        "“Não tivemos tempo de ler o processo”, disse uma delas depois da sessão, que durou quatro horas no total.",
        between="\n",
    )

    assert agencies(seed) == ["Lusa"]


# -- no names


def test_a_column_of_readers_and_a_month_are_nobody() -> None:
    seed = read(
        *("Varsanda aprueba el presupuesto de las lanchas", "22 de Julio de 2025 | 09:33", *SPANISH),
        *("El Comentarista Opina", "Comentarios"),
    )

    assert authors(seed) == []


# -- where


def test_a_town_is_known_by_who_keeps_an_inn_there() -> None:
    seed = read(
        "Nach langen Jahren ist Schluss: Letzter Wirt von Varsing sperrt zu", f"Varsing – {GERMAN[0]}"
    )

    assert texts(seed) == [GERMAN[0]]


# -- points and headlines


def test_a_paragraph_behind_the_only_blank_line_is_none_of_the_points() -> None:
    point = (
        "Une barque échappée du port a semé la panique lors d'une fête. Bilan : un quai et un costume perdus."
    )
    long = f"{FRENCH[0][:-1]}, et alors que le port attend depuis deux ans ses nouvelles barques, promises en mars."
    seed = read(
        *("Varsand : une barque s'invite à la fête du port", "Publié le 11/07/2025 à 18:03"),
        *("Jeanne Dubois", "l'essentiel", f"{point}\n", long, *FRENCH[1:]),
        between="\n",
    )

    assert texts(seed) == [long, *FRENCH[1:]]


def test_the_headline_below_a_kicker_is_that_above_it_in_other_words() -> None:
    seed = read(
        *("Regional", "Hafen", "Varsand: Hafen-Kapitän jagt Dieb mit Bootshaken durch die Altstadt"),
        *("Mutige Tat am Kai", "Hafen-Kapitän (63) jagt Dieb mit dem Bootshaken\n", "Von: KAI VOSS"),
        *("17.01.2025 - 18:36 Uhr", *GERMAN),
        between="\n",
    )

    assert seed.title
    assert seed.title.value == "Hafen-Kapitän (63) jagt Dieb mit dem Bootshaken"


def test_the_latest_on_one_story_may_be_the_headline() -> None:
    title = "Última hora del temporal: reabre el puerto, las lanchas recuperan cuatro líneas"
    seed = read(
        *(
            "DIRECTO",
            "Temporal en Varsanda",
            title,
            "El alcalde mantiene el aviso en el puerto hasta la noche",
        ),
        *("Juana Pérez", "29 OCT 2025 12:47\n", *SPANISH),
        between="\n",
    )

    assert seed.title
    assert seed.title.value == title


# -- notes


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Die künstliche Intelligenz von Hafenbote lernt noch und macht vielleicht Fehler.", "machine-errs"),
        ("Our AI is still learning and may make mistakes.", "machine-errs"),
        (
            "Alle Nachrichten vom Hafen sind auch auf unserer Facebook-Seite Hafenbote zu finden.",
            "editor-note",
        ),
        ("Toutes les infos du port sont aussi sur notre page Facebook.", "editor-note"),
        ("Sujets les plus lus", "related-list"),
    ],
)
def test_pages_note_where_they_are_and_what_errs(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found
    assert found.rule == rule


@pytest.mark.parametrize(
    "line",
    [
        "Die künstliche Intelligenz lernt schneller als der Mensch, sagt die Forscherin.",
        "AI is still learning from the mistakes of pilots in the harbour of Varsand.",
        "Alle Vorteile sind auf unserer Seite, sagte der Kapitän.",
    ],
)
def test_sentences_of_such_words_are_no_notes(line: str) -> None:
    assert furniture_of(line) is None


# -- when


@pytest.mark.parametrize(
    ("last", "offset"),
    [
        ("En la heladera de cada lancha del puerto, y en la heladera del alcalde, falta la leche.", "-03:00"),
        ("Las últimas lanchas salen hacia Montería los lunes, y vuelven de Montería los jueves.", "-05:00"),
    ],
)
def test_words_of_one_country_tell_the_zone(last: str, offset: str) -> None:
    seed = read(
        "El puerto de Varsanda aprueba el presupuesto", "10 de agosto de 2025 - 10:01", *SPANISH, last
    )

    assert seed.date
    assert seed.date.value.isoformat()[-6:] == offset
