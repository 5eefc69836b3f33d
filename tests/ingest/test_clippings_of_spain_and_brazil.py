"""Clippings from Madrid to Guadalajara and Porto Alegre: who signs, from where, in which zone, beside which boxes."""

from __future__ import annotations

import pytest
from a_council_abroad import SPANISH, read, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.words.places.homelands import home_of_language

TITLE = "El puerto de Varsand aprueba el presupuesto de las lanchas"
PORTUGUESE = (
    "O conselho aprovou na terça-feira o orçamento da cidade, apesar das reservas de três vereadores do porto.",
    "“Não tivemos tempo de ler o processo”, disse uma delas depois da sessão, que durou quatro horas no total.",
    "O presidente respondeu que os documentos foram enviados dez dias antes e que ninguém se queixou ao conselho.",
)


@pytest.mark.parametrize(
    "line",
    [
        "INFORME DE LA JUNTA PORTUARIA",
        "Por primera vez en una década, las lanchas de la bahía llevan un número visible",
        "Por fin llegan, tras dos inviernos, las lanchas del norte",
    ],
)
def test_a_kicker_or_a_sentence_names_no_writer(line: str) -> None:
    assert read_byline(line, OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "people", "wires"),
    [
        ("Por JUANA PÉREZ / EFE", ("Juana Pérez",), ("EFE",)),
        ("By JANE DOE / REUTERS", ("Jane Doe",), ("Reuters",)),
        ("NOTA DE LAURA PÉREZ", ("Laura Pérez",), ()),
        ("Por juan pérez, ana ruiz", ("Juan Pérez", "Ana Ruiz"), ()),
    ],
)
def test_who_signs_stays_a_writer(line: str, people: tuple[str, ...], wires: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline is not None
    assert (byline.people, byline.agencies) == (people, wires)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Puerto Varsando, Gro., ", "Puerto Varsando, Gro."),
        ("VARSANDO, SLP.- ", "Varsando, SLP."),
        ("San Juan Varsanda, Oax. – ", "San Juan Varsanda, Oax."),
    ],
)
def test_the_state_stands_behind_the_town_in_mexico(head: str, place: str) -> None:
    dateline = read_dateline(f"{head}{SPANISH[0]}", OUTLETS)

    assert dateline is not None
    assert (dateline.place, dateline.rest) == (place, SPANISH[0])


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("A doca fica a cem quilômetros da cidade, disse o comandante.", "America/Sao_Paulo"),
        ("A doca fica a cem quilómetros da cidade, disse o comandante.", "Europe/Lisbon"),
    ],
)
def test_spelling_tells_brazil_from_portugal(text: str, zone: str) -> None:
    assert home_of_language(text, "pt") == zone


def test_good_manners_are_of_no_country() -> None:
    assert home_of_language("Los buenos modales del capitán", "es") == home_of_language("Los modales", "es")


@pytest.mark.parametrize(
    "line",
    [
        "[Já saiu o novo episódio do podcast da doca. Pode ouvir aqui, na Apple Podcasts, no Spotify e no YouTube.]",
        "Puedes escuchar el podcast del muelle en Spotify, Apple Podcasts e iVoox.",
    ],
)
def test_where_a_podcast_can_be_heard_is_no_part_of_the_text(line: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == "podcast-abroad"


@pytest.mark.parametrize(
    "line",
    [
        "El podcast del muelle dejó Spotify el martes, según el capitán.",
        "La radio del puerto, que tiene un podcast, perdió oyentes en YouTube y en Spotify, dijo la directora.",
    ],
)
def test_what_is_told_of_a_podcast_is_the_text_s(line: str) -> None:
    assert furniture_of(line) is None


def test_a_wire_service_signs_above_the_hour_below_two_points_that_end_in_full_stops() -> None:
    seed = read(
        "NACIONAL", "Puertos", TITLE, "El pleno votó el martes por la noche tras una sesión de cuatro horas de debate.",
        "Las lanchas costarán dos millones de euros y llegarán dentro de dos inviernos a la bahía de Varsand.",
        "EUROPA PRESS", "NOTICIA30.07.2024 - 13:21H", "Comentar", "Facebook", "Twitter", *SPANISH, between="\n",
    )  # fmt: skip

    assert [one.value for one in seed.agencies] == ["Europa Press"]


def test_buttons_for_the_size_of_letters_are_no_caption_of_the_wire_service_below() -> None:
    seed = read(
        "mundo", "Conselho de Varsand aprova o orçamento das lanchas da baía", "28.mai.2024 às 16h05",
        "Ouvir o texto", "Diminuir fonte Aumentar fonte", "Ulan Bator | Reuters", *PORTUGUESE, between="\n",
    )  # fmt: skip

    assert [one.value for one in seed.agencies] == ["Reuters"]
    assert texts(seed) == list(PORTUGUESE)


def test_what_a_machine_summed_up_goes_with_when_it_did() -> None:
    title = "Conselho de Varsand aprova o orçamento das lanchas da baía"
    seed = read(
        "Política", title, "Por Joana Prado", "17/06/2024 04h30", "RESUMO",
        "Sem tempo? Ferramenta de IA resume para você", "GERADO EM: 14/06/2024 - 21:17",
        "O conselho do porto votou o orçamento das lanchas depois de quatro horas.", "LEIA AQUI",
        *PORTUGUESE, between="\n",
    )  # fmt: skip

    assert texts(seed) == list(PORTUGUESE)


def test_the_first_line_below_the_section_is_the_headline_above_two_that_say_more() -> None:
    title = "Hallan en un almacén de Varsand un cuaderno del siglo XVIII con catorce mapas que nadie conocía"
    seed = read(
        "Sociedad", title, "Las hojas, cosidas dentro del presupuesto del puerto, muestran la ciudad antes del pleno",
        "Los museos del norte guardan miles de mapas sin catalogar", "Juana Pérez Roca", "Soria",
        "20/09/2024 a las 19:47h.", "Actualizado 21/09/2024 a las 09:12h.", "", *SPANISH, between="\n",
    )  # fmt: skip

    assert seed.title is not None
    assert seed.title.value == title


@pytest.mark.parametrize(
    ("day", "standfirst", "title"),
    [
        (
            "Puertos|5 de diciembre de 2017",
            "La lancha está amarrada por falta de combustible desde julio.",
            1,
        ),
        ("5 de diciembre de 2017", "La lancha está amarrada por falta de combustible desde julio.", 0),
        ("Puertos|5 de diciembre de 2017", "La lancha, amarrada por falta de combustible desde julio", 0),
    ],
)
def test_a_kicker_below_section_and_day_may_be_as_long_as_the_headline(
    day: str, standfirst: str, title: int
) -> None:
    heads = ("Los muelles de Varsand, sin lancha del correo desde julio", "Las cartas que trajo la marea")
    seed = read(day, *heads, standfirst, "", "Por Juana Pérez", *SPANISH)

    assert heads[title] == (seed.title and seed.title.value)
