"""Heads as papers print them: kickers, short forms and mottos above the headline, who signs and who took pictures."""

from __future__ import annotations

from datetime import datetime

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.sections import section_of
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

TEXT = (
    "The council of Varsand agreed on Tuesday to reopen the ferry pier, which has been closed for almost two years.",
    "The pier was closed in 2021, when a barge hit it at night and nobody could say who was to pay for the repair.",
    "Divers will look at the piles in March, and the first ferry is to leave before the summer, the harbour master said.",
    "She told reporters that the old crane would stay where it is, as no one has offered to take it down for nothing.",
)
GERMAN = (
    "Der Hafen von Varsand bekommt Besuch: Ab Februar liegen zwei Fähren der Nachbarn an der neuen Pier fest.",
    "Grund ist der Umbau des alten Anlegers, der noch aus dem vorigen Jahrhundert stammt und dessen Beton bröckelt.",
    "Die Fähren sollen im Sommer wieder fahren, sagte der Hafenmeister, und bis dahin werden sie neu gestrichen.",
)
ITALIAN = (
    "Le due città hanno deciso di riaprire il molo dei traghetti, chiuso da quasi due anni dopo un incidente notturno.",
    "Il molo era stato chiuso quando una chiatta lo aveva urtato e nessuno sapeva chi dovesse pagare la riparazione.",
    "I sommozzatori controlleranno i pali a marzo e il primo traghetto partirà prima dell'estate, dice il comandante.",
)
SPANISH = (
    "El ayuntamiento acordó el martes reabrir el muelle de los transbordadores, cerrado desde hace casi dos años.",
    "El muelle se cerró cuando una barcaza lo golpeó de noche y nadie supo decir quién debía pagar la reparación.",
    "Los buzos revisarán los pilotes en marzo y el primer barco saldrá antes del verano, dijo la capitana del puerto.",
)
PORTUGUESE = (
    "A câmara decidiu na terça-feira reabrir o cais dos barcos, que estava fechado há quase dois anos, disse a capitania.",
    "O cais fechou quando uma barcaça lhe bateu de noite e ninguém soube dizer quem devia pagar a reparação.",
    "Os mergulhadores vão ver as estacas em março e o primeiro barco sai antes do verão, segundo a capitania do porto.",
)
FRENCH = (
    "La ville a décidé mardi de rouvrir le quai des bacs, fermé depuis près de deux ans à la suite d'un accident.",
    "Le quai avait fermé lorsqu'une barge l'avait heurté de nuit, et personne ne savait qui devait payer.",
    "Les plongeurs verront les pieux en mars et le premier bac partira avant l'été, selon la capitainerie.",
)


def read(*lines: str, now: datetime | None = None) -> Seed:
    return read_pasted("\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC", now=now)


def title(*lines: str) -> str:
    found = read(*lines).title
    return found.value if found else ""


def writers(*lines: str) -> list[str]:
    return [found.value for found in read(*lines).authors]


def services(*lines: str) -> list[str]:
    return [found.value for found in read(*lines).agencies]


def test_title_of_a_post_stands_between_its_day_and_its_text() -> None:
    blog = ("Varsand Harbour Watch", "Notes on ferries, by one who misses them", "Monday, June 6, 2016")
    foot = ("Posted by Old Salt at 5:01 PM", "Labels: ferries, piers")

    assert "The pier is open again" == title(*blog, "The pier is open again", *TEXT, *foot)


def test_headline_of_two_sentences_above_its_standfirst() -> None:
    headline = "Varsand and its neighbor share a crane. They can’t agree on who is to oil it."
    standfirst = "A receipt, a binder and the slow work of being good neighbors"

    assert headline == title("Local", headline, standfirst, "By Jane Doe and Kai Voss", "", *TEXT)


def test_headline_above_a_second_one_that_asks() -> None:
    below = "Why Ferry Towns Were Always Poorer Than They Looked From the Sea"
    head = (
        "HARBOR QUARTERLY",
        "Search",
        "Sign In",
        "",
        "The Harbor Illusion",
        below,
        "",
        "Jane Doe and Kai Voss",
    )

    assert "The Harbor Illusion" == title(*head, "", *TEXT)


def test_headline_below_its_short_form_and_a_kicker() -> None:
    short = "Hafen Varsand: Fähren der Nachbarn machen an der Pier fest"
    headline = "Fähren der Nachbarn kommen für ein Jahr nach Varsand – was das für den Hafen heißt"
    head = ("Lokales", "Varsand", short, "Verkehr", "", headline, "", "Jane Doe", "19.09.2023, 17:00 Uhr", "")

    assert headline == title(*head, *GERMAN)


def test_headline_below_the_day_and_a_kicker() -> None:
    head = ("Politik", "Dienstag, 05. Dezember 2017", "Fähre an Pier geraten")

    assert "Varsand wirft den Nachbarn Leichtsinn vor" == title(
        *head, "Varsand wirft den Nachbarn Leichtsinn vor", "", *GERMAN
    )


def test_headline_below_the_end_of_a_trail() -> None:
    short = "Ostsee: Zwei Länder teilen sich eine Fähre"
    head = (
        "Startseite",
        "Ausland",
        "Europa",
        short,
        "",
        "Deutsch-dänische Absprache",
        "Eine Fähre für zwei Küsten",
    )

    assert head[-1] == title(*head, "Stand: 12.06.2023 14:08 Uhr", "", *GERMAN)


def test_headline_below_nearly_the_same() -> None:
    short = "Varsand, tre traghetti del Golfo saranno costruiti a Riva Doria"
    headline = "Varsand, tre traghetti per l'Oman saranno costruiti a Riva Doria"
    head = (
        short,
        headline,
        "Commessa da 620 milioni, lavoro per 400 addetti fino al 2028",
        "21 marzo 2023, 11:27",
    )

    assert headline == title("Il Porto", "Liguria", *head, "", *ITALIAN)


def test_headline_below_a_few_words_and_above_a_standfirst() -> None:
    headline = "Traghetti, le due città verso un molo unico per le navi"
    standfirst = (
        'Diciotto corse saranno collegate entro la primavera. Il sindaco: "Orari migliori per chi pesca"'
    )

    assert headline == title(
        "Esteri", "L'incontro al porto", headline, standfirst, "19/10/2022", "", *ITALIAN
    )


def test_headline_with_its_kicker_in_front() -> None:
    headline = "Hafen in der Krise - Hafenmeister tritt wegen der Fähren zurück – jetzt wackelt der ganze Rat"

    assert headline == title(
        "Politik", "Hafen in der Krise", headline, "Mittwoch, 05.12.2018, 13:37", *GERMAN
    )


def test_caption_that_ends_in_file_is_no_headline() -> None:
    shown = "The ferries were to have been moored along a new pier at Varsand.—File"

    assert "Court orders council to find two lost ferries" == title(
        "WORLD",
        "Court orders council to find two lost ferries",
        "Jane Doe",
        "Published August 9, 2017",
        shown,
        shown,
        *TEXT,
    )


def test_words_of_a_picture_above_its_photographer_are_no_headline() -> None:
    headline = "O porto sem chaves: como se mudou uma capitania inteira por causa de um cadeado"
    names = ("Ana Neves", "Coordenadora de Política", "Rui Salgueiro", "Fotojornalista")
    head = (headline, *names, "Edifício da capitania, na Avenida do Cais", "Rui Salgueiro")
    lines = ("Política", *head, "22 maio 2024 23:15", "", *PORTUGUESE)

    assert (headline, ["Ana Neves"]) == (title(*lines), writers(*lines))


def test_row_of_sections_in_capitals() -> None:
    assert section_of(
        "TECH FINANCE POLITICS STRATEGY LIFE ALL", "tech finance politics strategy life all".split()
    )
    assert not section_of("COUNCIL WANTS MORE MONEY", "council wants more money".split())


# -- who wrote it


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (("Jane Doe", "Kai Voss"), "Por Jane Doe, Kai Voss Materia seguir SEGUIR Seguindo Materia SEGUINDO"),
        (("Jane Doe",), "Por Jane Doe SEGUIR SEGUINDO"),
        (("Jane Doe",), "franceinfo - Jane Doe avec AFP"),
        (("Jane Doe",), "Jane Doe, Associated Press Jane Doe, Associated Press"),
        (("No Kyung-mi",), "No Kyung-mi"),
        (("Supansa na Lampang",), "Supansa na Lampang,"),
        (("Supansa na Ayutthaya", "Jane Doe"), "By Supansa na Ayutthaya and Jane Doe"),
        ((), "No Half-time"),
        ((), "No Man-made"),
    ],
)
def test_names(people: tuple[str, ...], text: str) -> None:
    found = read_byline(text, OUTLETS)

    assert people == (found.people if found else ())


def test_whom_a_card_below_the_name_tells_of_writes_though_the_text_names_her() -> None:
    head = ("Jane Doe", "Jane Doe is the harbour editor of the Varsand Age. Twitter: @example", "")
    text = ("Jane Doe meets the people who measure the tide and argue over it, gently, twice a day.", *TEXT)

    assert ["Jane Doe"] == writers("AUGUST 8, 2017", *head, "The room where the tide is made", *text)


def test_name_glued_to_a_wire_service_below_a_thing_took_its_picture() -> None:
    head = ("Barcos voltam ao cais da vila de Varsand", "Segunda, 14 Março de 2022 | 15h52")

    assert [] == writers(
        *head, "Margem norte do rio, província do Cais", "Afonso Neves-ANGOP", "", *PORTUGUESE
    )


def test_name_below_a_picture_of_the_archive_took_it() -> None:
    head = (
        "Dos pueblos pactan cómo abrir el mismo muelle",
        "Una grúa en el muelle viejo, en una imagen de archivo",
    )

    assert ["Lluís Puig"] == writers(
        *head, "Jordi Teixidó", "Lluís Puig", "París. Corresponsal", "", *SPANISH
    )


def test_name_in_small_letters_above_the_town() -> None:
    assert ["Ludovico Neri"] == writers(
        "Il molo riapre: le due città rifanno i conti",
        "Pubblicato il 15/06/2017",
        "ludovico neri",
        "aosta",
        "",
        *ITALIAN,
    )


def test_who_wrote_with_a_paper_that_writes_itself_small() -> None:
    head = (
        "Bacs : pourquoi un chat bloque le quai",
        "Article rédigé par",
        "franceinfo - Camille Petit avec AFP",
    )

    assert ["Camille Petit"] == writers(*head, "Publié le 30/01/2024 12:14", "", *FRENCH)


# -- wire services


@pytest.mark.parametrize(
    ("expected", "foot"),
    [
        (["Keystone-SDA"], "SRF 4 News, 10.03.2021, 14:00 Uhr; srf/sda/kavo;jado"),
        ([], "SRF 4 News, 10.03.2021, 14:00 Uhr; srf/kavo"),
        (["PAP"], "INTERIA.PL/PAP"),
    ],
)
def test_wire_services_below_the_text(expected: list[str], foot: str) -> None:
    head = ("Zwei Städte üben an einer Pier", "Mittwoch, 10.03.2021, 11:58 Uhr", "")

    assert expected == services(*head, *GERMAN, "", foot)


def test_wire_service_in_square_brackets_below_the_first_sentence_took_the_picture() -> None:
    shown = "An old ferry is towed into the harbor of Varsand on Wednesday."
    seed = read("Old ferry to serve as classroom", "Apr 26,2018", shown, "[NEWSIS]", *TEXT)

    assert ([], list(TEXT)) == (list(seed.agencies), [one.text for one in seed.paragraphs])


def test_wire_service_below_who_signs_and_the_day_took_the_picture() -> None:
    head = ("Varsand, il molo resta chiuso", "di Anna Neri", "4 luglio 2024", "AP", "3' di lettura", "")

    assert [] == services(*head, *ITALIAN)


# -- when


def test_year_of_the_copyright_right_below_the_text() -> None:
    seed = read(
        "Varsand reopens its ferry pier after two years",
        "05/11 18:22 CET",
        "",
        *TEXT,
        "",
        "Copyright © 2014 harbournews",
    )

    assert seed.date is not None
    assert "2014-11-05T18:22:00+01:00" == seed.date.value.isoformat()


def test_hour_of_a_change_in_front_of_the_day() -> None:
    head = (
        "Stand: 13:48 Uhr | Veröffentlicht am 24.08.2021",
        "Fähren der Nachbarn fahren künftig gemeinsam",
        "",
    )
    seed = read(*head, *GERMAN)

    assert seed.date is not None
    assert seed.updated is not None
    assert ("2021-08-24T00:00:00+02:00", "2021-08-24T13:48:00+02:00") == (
        seed.date.value.isoformat(),
        seed.updated.value.isoformat(),
    )


def test_change_without_its_year_is_of_that_of_publication() -> None:
    head = ("Varsand, il traghetto torna ad aspettare il bus", "Giovedì 15 Novembre 2018", "")
    seed = read(*head, *ITALIAN, "© RIPRODUZIONE RISERVATA", "Ultimo aggiornamento: 16 Novembre, 08:03")

    assert seed.updated is not None
    assert "2018-11-16T08:03:00+01:00" == seed.updated.value.isoformat()


def test_zone_of_a_paper_alone_whose_city_the_text_names() -> None:
    told = (
        *TEXT[:3],
        "The planners meet again in Bangkok on December 12, and nobody expects them to be early.",
    )
    seed = read(
        "Varsand makes room for ferries", "Jane Doe", "The Nation", "November 21, 2013 1:00 am", "", *told
    )

    assert seed.date is not None
    assert "2013-11-21T01:00:00+07:00" == seed.date.value.isoformat()
