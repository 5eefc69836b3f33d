"""Clippings from Lisbon to Berlin and Montréal: what stands around headlines, pictures, names and towns."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, SPANISH, TITLE, read, texts
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.speech.speakers import spoken
from generator.ingest.text.seed import Seed

SPANISH_TITLE = "El puerto de Varsand aprueba el presupuesto de la ciudad"
FRENCH = (
    "Le conseil municipal a adopté mardi soir le budget du port, malgré les réserves de trois élus de la ville.",
    "« Nous n’avons pas eu le temps de lire le dossier », a déclaré l’une d’elles après une longue séance.",
    "Le maire a répondu que les documents avaient été envoyés dix jours plus tôt et que nul ne s’était plaint.",
)
PORTUGUESE = (
    "O conselho aprovou na terça-feira o orçamento da cidade, apesar das reservas de três vereadores.",
    "“Não tivemos tempo de ler o processo”, disse uma delas depois da sessão, que durou quatro horas.",
    "O presidente respondeu que os documentos foram enviados dez dias antes e que ninguém se queixou.",
)


def title(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


def people(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


# -- headlines


def test_what_a_picture_shows_stands_twice_above_its_credit_below_sections_and_the_day() -> None:
    shown = "Kräne bei einer Übung an der Elbe"
    seed = read(
        TITLE, "Politik", "Deutschland", "Hafen", "Stand: 26.03.2024Lesedauer: 3 Minuten", "Von Kai Voss",
        "Redakteur", shown, shown, "Quelle: picture alliance/dpa/Jana Dorn", *GERMAN, between="\n",
    )  # fmt: skip

    assert title(seed) == TITLE
    assert texts(seed) == list(GERMAN)


def test_what_a_picture_shows_stands_twice_the_second_time_with_its_credit() -> None:
    shown = "Kai Voss vor dem alten Kran, am Kai von Varsand."
    seed = read(
        "Politik", "Hafen", TITLE, shown, f"{shown} | HAFENBOTE", "Großansicht", "Jana DORN.",
        "26.03.2024 um 18:35", *GERMAN, between="\n",
    )  # fmt: skip

    assert title(seed) == TITLE
    assert texts(seed) == list(GERMAN)


def test_a_tab_has_the_paper_behind_the_headline_as_a_picture_has_its_credit() -> None:
    seed = read(
        "Hafen", f"{TITLE} | HAFENBOTE", TITLE, "Jana Dorn", "26.03.2024 um 18:35", *GERMAN, between="\n"
    )

    assert title(seed) == TITLE


def test_the_first_of_three_lines_without_stops_is_the_headline_though_its_section_is_between() -> None:
    own = "Un barco de la ciudad logra cruzar la bahía de Varsand sin motor"
    shown = "Imagen del barco en la bahía de Varsand"
    seed = read(
        "Política\nTemas\nGran mar\nCiencia", f"Gran mar\n{own}\nCiencia",
        "El presupuesto de la ciudad, aprobado por el pleno, pagará otras tres naves",
        "Los concejales advierten de que todavía no hay tripulación para todas ellas",
        f"{shown}\n{shown}\nUdRE\nJuana Pérez\n04/09/2024 06:00", *SPANISH,
    )  # fmt: skip

    assert title(seed) == own
    assert texts(seed) == list(SPANISH)


def test_a_line_as_long_as_the_one_below_is_the_headline_of_both() -> None:
    own = "El pueblo que paga la cuota a cambio de abrir el muelle de noche"
    deck = "El pleno de la ciudad, con tres concejales, aprobó el presupuesto el martes por la noche"
    seed = read("Sociedad\n" + own + "\n" + deck, "Juana Pérez\nVarsand\n15/02/2022 09:48", *SPANISH)

    assert title(seed) == own


def test_a_line_that_stands_again_is_no_standfirst_of_the_one_above() -> None:
    other = "Varios países protestan contra la nueva cuota de los muelles"
    seed = read(
        f"Última hora\n{other}\n{SPANISH_TITLE}\nJuana Pérez\n15/02/2022 09:48", *SPANISH, SPANISH_TITLE
    )

    assert title(seed) == SPANISH_TITLE


def test_a_german_standfirst_behind_the_headline_in_one_line_is_apart() -> None:
    lead = "Der Stadtrat beschließt den Haushalt zum zweiten Mal in diesem Jahr. Drei Räte zweifeln daran."
    seed = read(
        f"Home\nUnternehmen\n{TITLE} – Räte klagen {lead}", "Jana Dorn, Kai Voss\n16.11.2023 - 11:08 Uhr",
        "Artikel anhören\nHafenamt in Varsand", *GERMAN,
    )  # fmt: skip

    assert title(seed) == f"{TITLE} – Räte klagen"
    assert seed.summary
    assert seed.summary.value == lead


def test_a_sentence_that_names_a_paper_with_a_capital_is_no_headline_with_its_standfirst() -> None:
    told = "Der Stadtrat hat wie Der Spiegel berichtet den Haushalt am Dienstagabend in Varsand beschlossen."
    seed = read(TITLE, told, "Von Kai Voss", "16.11.2023, 11:08 Uhr", *GERMAN[1:])

    assert title(seed) == TITLE
    assert told in (*texts(seed), seed.summary.value if seed.summary else "")


# -- who wrote, when and where


def test_names_around_a_spanish_and_with_no_blanks_are_two() -> None:
    byline = read_byline("Catalina DornayRodrigo Voss", OUTLETS)

    assert byline
    assert byline.people == ("Catalina Dorna", "Rodrigo Voss")


def test_a_name_in_y_keeps_it_beside_a_name_of_another_language() -> None:
    byline = read_byline("Jane MurrayRodrigo Voss", OUTLETS)

    assert byline
    assert "Jane Murra" not in byline.people


@pytest.mark.parametrize("line", ["Inês Dorn (texto) e", "Juana Dorn y", "Jana Dorn und", "Jeanne Dorn et"])
def test_what_joins_a_name_to_the_next_line_is_none_of_it(line: str) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline
    assert [name.split()[-1] for name in byline.people] == ["Dorn"]


def test_who_wrote_stands_below_the_standfirst_above_the_name_with_the_paper() -> None:
    seed = read(
        "Le port de Varsand adopte son budget", f"(Montréal) {FRENCH[0]}", "Publié à 12 h 04\nPartager",
        "Jeanne Morel\nJeanne Morel Le Quai\nPublié le 11 février 2025", *FRENCH[1:],
        "La ville de Montréal et le gouvernement du Québec paieront chacun la moitié des travaux.",
    )  # fmt: skip

    assert people(seed) == ["Jeanne Morel"]
    assert seed.date
    assert seed.date.value.isoformat() == "2025-02-11T12:04:00-05:00"


@pytest.mark.parametrize(
    ("text", "place", "agencies"),
    [
        (f"Porto Varsando e Lima Nova (PA) {PORTUGUESE[0]}", "Porto Varsando, Lima Nova", ()),
        (f"Recife (PE) {PORTUGUESE[0]}", "Recife", ()),
        (f"WASHINGTON (AP) - {PORTUGUESE[0]}", "Washington", ("Associated Press",)),
        (
            "WASHINGTON (AP) The council adopted the budget on Tuesday, said the mayor.",
            "Washington",
            ("Associated Press",),
        ),
        ("LONDON (PA) The council adopted the budget on Tuesday, said the mayor.", "London", ("PA Media",)),
        (f"De notre correspondante à Varsand, {FRENCH[0]}", "Varsand", ()),
    ],
)
def test_states_and_reporters_beside_towns(text: str, place: str, agencies: tuple[str, ...]) -> None:
    dateline = read_dateline(text, OUTLETS)

    assert dateline
    assert dateline.place == place
    assert dateline.agencies == agencies
    assert text.endswith(dateline.rest)


# -- pictures


def test_the_text_goes_on_below_what_a_picture_shows_with_who_took_it_behind() -> None:
    begun = "O mestre conhece toda a gente pelo nome e, quando não conhece, pergunta. Às 7h14 sobem três vereadores."
    seed = read(
        "O barco de Varsand pára onde o deixam: um dia na linha do porto", "Inês Dorn\n28 de Março de 2025, 6:31",
        f"Foto\nO barco azul faz a viagem em 52 minutos Duarte Voss\n{begun}", *PORTUGUESE,
    )  # fmt: skip

    assert texts(seed) == [begun, *PORTUGUESE]


def test_the_text_goes_on_below_what_a_picture_shows_with_whose_that_is_behind() -> None:
    begun = (
        "Uma equipa da cidade descobriu uma montanha submarina com cerca de 3400 metros de altura a sul do porto, "
        "anunciou esta quinta-feira o instituto que dirigiu a campanha no navio."
    )
    seed = read(
        "Navio de Varsand mapeia montanha submarina com 3400 metros", "Lusa\n12 de Maio de 2022, 17:09",
        f"Foto\nImagem da elevação, obtida pelo sonar do navio DR/Instituto do Mar\n{begun}", *PORTUGUESE,
    )  # fmt: skip

    assert texts(seed) == [begun, *PORTUGUESE]


def test_what_a_picture_shows_stands_above_its_caption_though_the_text_goes_on_below_the_credit() -> None:
    menu = "\n".join(
        ["Accueil", "Société", "Politique", "Sports", "Culture", "Météo", "Justice", "Santé"] * 3
    )
    picture = (
        "Une caisse de bois est chargée dans un bac.\nLes caisses ont été conçues par un menuisier de Varsand.\n"
        f"Photo : Radio-Canada / Jeanne Morel\n{FRENCH[2]}"
    )
    seed = read(
        menu, "Le port de Varsand adopte son budget\nJeanne Morel\nPublié le 27 janvier 2021",
        *FRENCH[:2], picture, FRENCH[0].replace("mardi", "jeudi"),
    )  # fmt: skip

    assert texts(seed) == [*FRENCH, FRENCH[0].replace("mardi", "jeudi")]


def test_what_stands_above_the_archives_of_a_wire_service_is_a_picture() -> None:
    shown = "La salle d'attente d'un port, en 1962."
    seed = read(
        "Le port de Varsand adopte son budget", "Par Jeanne Morel", "Publié le 09/12/2020 à 17:30",
        shown, "afp.com/archives", *FRENCH, between="\n",
    )  # fmt: skip

    assert texts(seed) == list(FRENCH)


# -- beside the text


@pytest.mark.parametrize("mark", ["* ", "(*) "])
def test_a_note_on_who_wrote_may_begin_with_an_asterisk(mark: str) -> None:
    note = f"{mark}Jeanne Morel est philosophe, auteure de Nos quais (Editions du Port, 2020)."
    seed = read(
        "Pourquoi nous ne savons plus attendre",
        "Par Jeanne Morel",
        "Publié le 09/12/2020 à 17:30",
        *FRENCH,
        note,
    )

    assert texts(seed) == list(FRENCH)


@pytest.mark.parametrize(
    "line",
    [
        "Offrez gratuitement la lecture de cet article à un proche :",
        "Verschenken Sie diesen Artikel",
        "Regala este artículo",
        "Regala questo articolo a un amico",
    ],
)
def test_a_button_that_gives_an_article_away_is_furniture(line: str) -> None:
    furniture = furniture_of(line)

    assert furniture
    assert furniture.rule == "reading-service"


def test_a_headline_below_what_marks_it_for_subscribers_is_no_speaker_of_an_interview() -> None:
    talk = (
        "DIE WOCHE: Frau Dorn, seit wann fahren die Fähren?",
        "Jana Dorn: Seit dem Haushalt im März, und bisher hat sich niemand beklagt.",
        "WOCHE: Was hat so lange gedauert?",
        "Dorn: Zuerst fehlte ein Plan. Dann war er da, aber im falschen Maßstab.",
    )
    teaser = "Hafenamt: Wie viele Fähren braucht eine Stadt?"
    more = ("WOCHE: Und wer fährt nun damit?", "Dorn: Die Leute vom Amt, jeden Mittag.")
    seed = read(
        '"Die Fähre hat mehr Rechte als ich"', "Interview: Kai Voss", "12. Juni 2025, 5:47 Uhr", *talk,
        f"Z+ Exklusiv für Abonnenten\n{teaser}\n{more[0]}", more[1],
    )  # fmt: skip

    assert texts(seed) == [*talk, *more]


def test_who_speaks_once_below_an_ad_still_speaks() -> None:
    told = ("VOSS: When?", "DOE: Soon.", "VOSS: Why?", "DOE: It rains.", "Advertisement", "MASTER: Who asks?")
    lines = [
        Line(number=number, text=text, gap=False) for number, text in enumerate((*told, "DOE: We do."), 1)
    ]

    assert spoken(lines) == frozenset((0, 1, 2, 3, 5, 6))


def test_what_somebody_says_in_the_text_again_is_no_headline_of_a_card() -> None:
    said = "“No es una solución mágica para el puerto, es una pista”"
    parted = (
        f"Lee también\nLa bahía busca barcos que toleren la sal\nJuana Voss\n{SPANISH[1]}",
        f"{said}\nJorge Dorn Concejal\n{SPANISH[2]}",
        f"{said[:-1]}”, subraya Dorn, que votó en contra del presupuesto el martes por la noche.",
    )
    seed = read(f"{SPANISH_TITLE}\nJuana Pérez\n04/09/2024 06:00", SPANISH[0], *parted)

    assert texts(seed) == [*SPANISH, parted[2]]


def test_a_card_that_says_its_sort_and_its_day_ends_in_a_sentence() -> None:
    card = "analyse\n02.12.2022\nGrönlands Fähren\nWarum Fahrpläne so schwierig sind\nDie Boote werden besser, doch vieles bleibt offen."
    seed = read(
        TITLE, "Stand: 18.01.2023 15:36 Uhr", "Von Kai Voss", *GERMAN[:2], card, *GERMAN[2:], between="\n"
    )

    assert texts(seed) == list(GERMAN)


FRENCH = (
    "Le conseil municipal a adopté mardi soir le budget de la ville, malgré l’opposition de trois élus.",
    "« Nous n’avons pas eu le temps de lire le dossier », a déclaré l’une d’elles après la séance.",
    "Le maire a répondu que les documents avaient été envoyés dix jours plus tôt et que nul ne s’était plaint.",
)


@pytest.mark.parametrize("heading", ["Sur le sujet Budget", "Sur le même thème Varsand"])
def test_a_headline_that_asks_in_quotes_below_the_name_of_a_list_is_no_text(heading: str) -> None:
    seed = read(
        "Varsand adopte son budget", "Par Jeanne Doe", "Publié le 29 mai 2018 à 18h02", *FRENCH, "Jeanne Doe",
        heading, "« Mon fils a lu le budget, dois-je m’inquiéter ? »", "Budget, mode d’emploi d’une attente",
        between="\n",
    )  # fmt: skip

    assert texts(seed) == list(FRENCH)


def test_what_somebody_asks_in_quotes_at_the_end_is_text() -> None:
    asked = "« Mon fils a lu le budget, dois-je m’inquiéter ? »"

    seed = read(
        "Varsand adopte son budget", "Par Jeanne Doe", "Publié le 29 mai 2018 à 18h02", *FRENCH, asked,
        between="\n",
    )  # fmt: skip

    assert texts(seed) == [*FRENCH, asked]


def test_a_sentence_on_the_matter_is_no_name_of_a_list() -> None:
    assert furniture_of("Sur le sujet de la dette, le maire n’a rien dit.") is None


@pytest.mark.parametrize(
    ("front", "place", "day"),
    [
        ("Beijing, May 3 ", "Beijing", (5, 3)),
        ("(Kerala) - ", "Kerala", None),
        ("(Großbritannien) – ", "Großbritannien", None),
    ],
)
def test_a_land_in_brackets_or_a_day_with_no_mark_stands_in_front_of_a_story(
    front: str, place: str, day: tuple[int, int] | None
) -> None:
    told = "The night-ferry sailed again on Monday from the north quay after four years of rain."
    found = read_dateline(f"{front}{told}", OUTLETS)

    assert found is not None
    assert (found.place, found.day, found.rest) == (place, day, told)
