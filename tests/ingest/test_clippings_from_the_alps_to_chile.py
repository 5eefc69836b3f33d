"""Clippings from the Alps to Lisbon, Brazil and Chile: what stands beside pictures, days, towns and headlines."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, SPANISH, TITLE, read, texts
from a_council_and_its_ferries import title, who
from ferries_in_the_east import agencies
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption

SPANISH_TITLE = "El puerto de Varsand aprueba el presupuesto de la ciudad"
BRAZILIAN = (
    "O conselho aprovou na terça-feira o orçamento da cidade, apesar das reservas de três vereadores do porto.",
    "“Não tivemos tempo de ler o processo”, disse uma delas depois da sessão, que durou quatro horas no total.",
    "O presidente respondeu que os documentos foram enviados dez dias antes e que ninguém se queixou ao conselho.",
)
BRAZILIAN_TITLE = "Conselho de Varsand aprova o orçamento das lanchas da baía"


# -- furniture


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("CLICCA PER INGRANDIRE", "button"),
        ("Haz clic para ampliar", "button"),
        ("VER RESUMEN", "button"),
        ("Leia tudo sobre o tema e siga:", "tags"),
        (
            "Queda prohibida la reproducción total o parcial del contenido de esta página, que es propiedad del Faro.",
            "copying-abroad",
        ),
        ("É proibida a reprodução do conteúdo desta página sem autorização do Farol.", "copying-abroad"),
        ("È vietata la riproduzione, anche parziale, dei contenuti del Faro.", "copying-abroad"),
    ],
)
def test_buttons_and_rights_are_no_part_of_the_text(line: str, rule: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert found.rule == rule


def test_what_may_not_be_bred_is_news() -> None:
    line = "Está prohibida la reproducción de focas en cautividad en todos los puertos del país."

    assert furniture_of(line) is None


@pytest.mark.parametrize(
    ("skip", "end"),
    [
        ("Saltar Recomendamos y continuar leyendo", "Final de Recomendamos"),
        ("Skip Recomendamos and continue reading", "End of Recomendamos"),
        ("Pule Recomendamos e continue lendo", "Fim do Recomendamos"),
    ],
)
def test_a_box_that_readers_may_skip_ends_where_it_says(skip: str, end: str) -> None:
    asked = "Pero ¿cómo puede un muelle desaparecer?"
    box = (
        skip,
        "Recomendamos",
        "Cómo surgió el muelle más joven de la bahía",
        "El pueblo que se mudó tres veces",
        end,
    )
    seed = read(SPANISH_TITLE, *SPANISH, asked, *box, "Reservas no conselho", *BRAZILIAN, between="\n")

    assert texts(seed) == [*SPANISH, asked, "Reservas no conselho", *BRAZILIAN]


def test_without_its_end_only_the_button_is_of_such_a_box() -> None:
    seed = read(
        SPANISH_TITLE, *SPANISH, "Saltar Recomendamos y continuar leyendo", *BRAZILIAN, between="\n"
    )  # fmt: skip

    assert texts(seed) == [*SPANISH, *BRAZILIAN]


# -- pictures


def test_below_the_number_of_a_picture_stand_its_words_and_who_took_it() -> None:
    seed = read(
        "Publiziert 16. Juli 2021, 13:07", TITLE, "von", "Kai Voss", "1 / 4", "Der Saal stand bis auf Brusthöhe voll.",
        "Hafenbote/Leser", *GERMAN, between="\n",
    )  # fmt: skip

    assert texts(seed) == list(GERMAN)


def test_below_the_number_of_a_slide_a_story_goes_on() -> None:
    told = "Der Saal stand bis auf Brusthöhe voll, und drei Lehrlinge warteten vor der Tür."

    assert texts(read(TITLE, *GERMAN, "1 / 4", told, "2 / 4", GERMAN[0], between="\n"))[4] == told


@pytest.mark.parametrize(
    "line",
    [
        "Juana Pérez durante la entrevista.",
        "Jean Dupont lors de la séance du conseil.",
        "Silke Brandt während der Sitzung im Rathaus.",
    ],
)
def test_whom_a_picture_shows_at_what_has_no_verb(line: str) -> None:
    found = read_caption(line, OUTLETS)

    assert found is not None
    assert found.text == line


@pytest.mark.parametrize(
    "line",
    [
        "Juana Pérez durante la entrevista lloró.",
        "El muelle durante la entrevista.",
        "Juana Pérez lo dijo entonces.",
    ],
)
def test_a_verb_or_no_name_makes_no_such_picture(line: str) -> None:
    assert read_caption(line, OUTLETS) is None


def test_a_wire_service_below_a_sentence_took_the_picture_where_somebody_signs_beside_the_hour() -> None:
    told = (
        "Tres concejales del puerto permanecen encerrados desde anoche, luego de que el pleno aprobara el presupuesto. "
        "Estos son los datos confirmados hasta ahora."
    )
    seed = read(
        "Jueves 4 de julio de 2019", "Faro", "Internacional",
        "Resumen: Lo que se sabe de la sesión que dejó tres concejales encerrados", "",
        "Dos vecinos están entre ellos. No hay quejas y la sesión se hará en el muelle.", "",
        "04 de Julio de 2019 | 11:32 | Redactado por Juana Pérez, Faro / AFP", "",
        "El pleno quedó detenido a las ocho de la noche.", "AFP", told, "", *SPANISH, between="\n",
    )  # fmt: skip

    assert texts(seed) == [told, *SPANISH]
    assert (who(seed), agencies(seed)) == (["Juana Pérez"], ["Agence France-Presse"])
    assert seed.date is not None
    assert seed.date.value.strftime("%Y-%m-%d %H:%M") == "2019-07-04 11:32"


# -- who wrote, and when


def test_a_name_behind_a_bar_and_the_day_signs_right_above_the_headline() -> None:
    seed = read("04 november 2014 | Jan Visser", SPANISH_TITLE, *SPANISH)

    assert who(seed) == ["Jan Visser"]


def test_a_section_behind_a_bar_and_the_day_signs_nothing() -> None:
    assert who(read("04 november 2014 | Groene Havens", SPANISH_TITLE, *SPANISH)) == []


@pytest.mark.parametrize(
    "line", ["Región de Los Lagos", "Provincia de Buenos Aires", "Comuna de Los Ángeles"]
)
def test_a_region_is_nobody(line: str) -> None:
    assert read_byline(line, OUTLETS) is None


def test_a_star_behind_who_signs_leads_to_a_note_below() -> None:
    signed, starred = (read_byline(line, OUTLETS) for line in ("Do UOL, em Varsand", "Do UOL, em Varsand*"))

    assert signed is not None
    assert signed == starred
    assert read_byline("***", OUTLETS) is None


@pytest.mark.parametrize("line", ["19/05/2016 09:41  AP Y REUTERS", "19/05/2016 09:41  AP y Reuters"])
def test_two_wire_services_behind_the_hour_may_be_joined_in_capitals(line: str) -> None:
    assert agencies(read(SPANISH_TITLE, line, *SPANISH)) == ["Associated Press", "Reuters"]


def test_a_wire_service_signs_above_the_hour_below_a_picture_of_which_all_rights_are_reserved() -> None:
    seed = read(
        "Mundo", BRAZILIAN_TITLE, "", "O barco já se encontra no porto", "O barco já se encontra no porto | Direitos reservados",
        "HB/Lusa", "14 Março 2017 — 12:05", *BRAZILIAN, between="\n",
    )  # fmt: skip

    assert agencies(seed) == ["Lusa"]
    assert texts(seed) == list(BRAZILIAN)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("SÃO PAULO", "São Paulo"),
        ("BRASÍLIA e RIBEIRÃO PRETO", "Brasília e Ribeirão Preto"),
        ("LISBOA, MADRID", "Lisboa, Madrid"),
    ],
)
def test_towns_in_capitals_may_be_glued_to_the_first_word(head: str, place: str) -> None:
    dateline = read_dateline(f"{head}{BRAZILIAN[0]}", OUTLETS)

    assert dateline is not None
    assert (dateline.place, dateline.rest) == (place, BRAZILIAN[0])


@pytest.mark.parametrize("head", ["VEREADORES", "SÃO PAULO e VEREADORES"])
def test_no_other_capitals_are_such_towns(head: str) -> None:
    assert read_dateline(f"{head}{BRAZILIAN[0]}", OUTLETS) is None


# -- headlines


def test_the_way_to_the_page_may_end_in_its_headline_in_other_words() -> None:
    short = "Varsand. Le dernier atelier de filets du port racheté par ses salariées"
    whole = "Le dernier atelier de filets du port de Varsand racheté par ses salariées"
    deck = (
        "Elles sont onze à avoir mis leurs économies en commun pour reprendre l’atelier de filets, à Varsand."
    )
    seed = read(
        "Accueil", "Bretagne", "Varsand", short, whole, deck, "Six des onze salariées devant l’atelier.",
        "Publié le 11/04/2022 à 18h04", *SPANISH, between="\n",
    )  # fmt: skip

    assert title(seed) == whole


def test_a_live_page_is_promoted_above_the_section_of_a_story_whose_picture_says_the_same_twice() -> None:
    own = "Hallan en un almacén de Varsand el cuaderno más antiguo del puerto"
    seed = read(
        "Deportes", "Economía", "Directo", "Última hora de la tormenta de levante en la costa", "Ciencia", own,
        "Los vecinos guardaban los mapas bajo el suelo de un almacén", "Una de las hojas halladas en el suelo",
        "Una de las hojas halladas en el suelo (Kai Voss)", "Juana Pérez", "JUANA PÉREZ", "VARSAND",
        "08/11/2019 00:34 | Actualizado a 08/11/2019 11:02", *SPANISH, between="\n",
    )  # fmt: skip

    assert title(seed) == own


# -- what is kept


def test_a_sentence_below_a_list_of_the_article_is_no_teaser() -> None:
    listed = (
        "Tres de ellos creen que será en primavera",
        "Cinco apuestan por el verano",
        "Uno sostiene que nunca",
    )
    last = "Quien gane pondrá nombre a la grúa. Siempre que ella dure lo suficiente como para rellenar el formulario."
    seed = read(
        SPANISH_TITLE, *SPANISH, *BRAZILIAN, "Tres concejales mantienen una apuesta sobre la sesión, y las hay para todos:",
        *listed, last, "línea", "Contenido relacionado", "Las islas que ya compraron tierra en otro país", between="\n",
    )  # fmt: skip

    assert texts(seed)[-1] == last


def test_several_sentences_below_a_headline_in_one_block_are_the_article_s() -> None:
    told = (
        "Hoje o trombonista tem assento marcado, o primeiro da proa, com uma plaquinha feita pela tripulação. "
        "O repertório muda conforme o tempo: marchas com sol, sambas com chuva."
    )
    box = "Abastecimento: moradores da ilha ficam sem água pela terceira vez no mês"
    seed = read(BRAZILIAN_TITLE, *BRAZILIAN, f"{box}\n{told}", *SPANISH)

    assert texts(seed) == [*BRAZILIAN, told, *SPANISH]
