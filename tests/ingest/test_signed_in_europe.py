"""Pastes from Europe: who signs in a town that no list has, above a wire service, in capitals or side by side."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

GERMAN = (
    "Die beiden Länder wollen sich eine Fähre über den Grenzfluss teilen, wie sie am Dienstag vereinbart haben.",
    "Die Rampen werden im Frühjahr gebaut. Bis dahin müssen die Pendler den Umweg über die Brücke nehmen.",
    "Was die Überfahrt kosten soll, steht noch nicht fest. Der Bürgermeister will den alten Preis behalten.",
)
FRENCH = (
    "Les deux pays vont partager un bac sur le fleuve frontière, ont-ils annoncé mardi après deux ans de débats.",
    "Les rampes seront construites au printemps. D'ici là, les habitants devront faire le détour par le pont.",
    "Le prix de la traversée n'est pas fixé. Le maire voudrait garder l'ancien tarif, qui date de l'an 2001.",
)
SWEDISH = (
    "De båda länderna ska dela på en färja över gränsälven, enligt ett beslut som fattades i tisdags.",
    "Ramperna byggs i vår. Till dess får pendlarna åka omvägen över bron, som är elva kilometer lång.",
    "Vad överfarten ska kosta är inte bestämt. Kommunen vill behålla det gamla priset, sju kronor.",
)
SPANISH = (
    "Los dos países compartirán un transbordador en el río fronterizo, según acordaron el martes en la capital.",
    "Las rampas se construirán en primavera. Hasta entonces los vecinos tendrán que dar el rodeo por el puente.",
    "El precio del pasaje no está decidido. El alcalde quiere mantener la tarifa antigua, que es del año 2001.",
)
HEADS = {
    GERMAN: "Zwei Länder teilen sich eine Fähre",
    FRENCH: "Deux pays se partagent un bac",
    SWEDISH: "Två länder delar på en färja",
    SPANISH: "Dos países comparten un transbordador",
}


def read(body: tuple[str, ...], *, head: tuple[str, ...] = (), foot: tuple[str, ...] = ()) -> Seed:
    text = "\n\n".join(("\n".join((HEADS[body], *head)), *body, "\n".join(foot)))
    return read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")


def writers(body: tuple[str, ...], *, head: tuple[str, ...] = (), foot: tuple[str, ...] = ()) -> list[str]:
    return [one.value for one in read(body, head=head, foot=foot).authors]


@pytest.mark.parametrize(
    ("body", "line", "day", "expected"),
    [
        (GERMAN, "Gudrun Pölzl aus Uferstetten", "12. März 2019, 16:05", ["Gudrun Pölzl"]),
        (
            GERMAN,
            "Gudrun Pölzl und Kai Dornauer aus Uferstetten",
            "12. März 2019, 16:05",
            ["Gudrun Pölzl", "Kai Dornauer"],
        ),
        (FRENCH, "Jeanne Morel à Varsandville", "12/03/2019 à 16h05", ["Jeanne Morel"]),
        (FRENCH, "Jeanne Morel depuis Varsandville", "12/03/2019 à 16h05", ["Jeanne Morel"]),
        (SWEDISH, "Anna Lindroth från Varsandsvik", "2019-03-12 16:05", ["Anna Lindroth"]),
        (SPANISH, "Ana Zabaleta en Villavarsando", "12/03/2019 16:05", ["Ana Zabaleta"]),
        (SPANISH, "Ana Zabaleta desde Villavarsando", "12/03/2019 16:05", ["Ana Zabaleta"]),
    ],
)
def test_a_town_that_no_list_has_stands_behind_who_wrote(
    body: tuple[str, ...], line: str, day: str, expected: list[str]
) -> None:
    assert writers(body, head=(line, day)) == expected


@pytest.mark.parametrize("wire", ["TT", "AFP", "Reuters", "(AP)"])
def test_who_wrote_stands_below_the_text_above_a_wire_service(wire: str) -> None:
    foot = ("Åsa Lindroth Berg", wire, "Dela", "Kommentarer")
    seed = read(SWEDISH, head=("Publicerad 2019-03-12 16:05",), foot=foot)

    assert [one.value for one in seed.authors] == ["Åsa Lindroth Berg"]
    assert seed.agencies


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("(Gudrun Pölzl, APA, 12.3.2019)", ["Gudrun Pölzl"]),
        ("(Reuters, Gudrun Pölzl, 12. März 2019)", ["Gudrun Pölzl"]),
        ("(APA, red, 12.3.2019)", []),
        ("(APA, dpa, 12.3.2019)", []),
    ],
)
def test_who_wrote_stands_beside_a_wire_service_behind_the_text(behind: str, expected: list[str]) -> None:
    body = (*GERMAN[:2], f"{GERMAN[2]} {behind}")
    text = "\n\n".join((HEADS[GERMAN], "12. März 2019, 16:05", *body))
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == expected
    assert seed.agencies


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("12.03.2019, von Reinhard v. Uferstetten, Brüssel", ["Reinhard v. Uferstetten"]),
        ("12.03.2019, von Jan v. d. Berg", ["Jan v. d. Berg"]),
        ("12.03.2019, von Jan-Peter tom Dieck", ["Jan-Peter tom Dieck"]),
    ],
)
def test_a_surname_has_its_small_words_short(line: str, expected: list[str]) -> None:
    assert writers(GERMAN, head=(line,)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Emilie van Outerzeel Kasper van 't Hof", ["Emilie van Outerzeel", "Kasper van 't Hof"]),
        ("Anna van der Veer Willem de Graaf", ["Anna van der Veer", "Willem de Graaf"]),
    ],
)
def test_two_sign_side_by_side_with_their_small_words(line: str, expected: list[str]) -> None:
    assert writers(GERMAN, head=(line, "12 maart 2019")) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("VON GUDRUN PÖLZL UND KAI DORNAUER", ["Gudrun Pölzl", "Kai Dornauer"]),
        ("VON GUDRUN PÖLZL", ["Gudrun Pölzl"]),
    ],
)
def test_who_wrote_stands_below_the_text_in_capitals(line: str, expected: list[str]) -> None:
    foot = ("Fehler entdeckt?", "12. 3. 2019", line, "THEMEN", "#Fähren, #Grenzen")

    assert writers(GERMAN, foot=foot) == expected


STANDFIRST = (
    "Le fleuve aura de nouveau son bac, vingt ans après le dernier, et les deux rives se réjouissent déjà."
)


@pytest.mark.parametrize(
    "line",
    [
        "Avec notre correspondante à Varsandville, Jeanne Morel",
        "De notre correspondante à Varsandville, Jeanne Morel",
        "Avec notre envoyée spéciale à Varsandville, Jeanne Morel",
        "Avec notre correspondante régionale, Jeanne Morel",
        "Avec notre correspondante à La Varsande,Jeanne Morel",
        "De notre envoyée spéciale permanente à Varsandville, Jeanne Morel",
        "De notre envoyée spéciale de retour de Varsandville, Jeanne Morel",
        "De notre envoyée spéciale à Varsandville,\nJeanne Morel",
    ],
)
@pytest.mark.parametrize("above", [(), (STANDFIRST, "", "Publicité", "Lire la suite", "")])
def test_a_station_has_the_text_from_its_correspondent(line: str, above: tuple[str, ...]) -> None:
    head = ("Publié le : 12/03/2019 - 16:05", "", *above, line)

    assert writers(FRENCH, head=head) == ["Jeanne Morel"]


@pytest.mark.parametrize("opener", ["Kommentar von", "Von"])
def test_who_signs_a_teaser_behind_the_article_has_not_written_it(opener: str) -> None:
    teaser = (
        "Zur Startseite",
        "",
        "Meinung",
        "Brücken bauen ist leichter als pflegen",
        f"{opener} Jana Voss",
    )

    assert writers(GERMAN, head=("12. 3. 2019",), foot=teaser) == []


@pytest.mark.parametrize(
    ("names", "role"),
    [
        (("Grytsje Bolkama", "Jan Smit"), "redacteur Buitenland"),
        (("Grytsje Bolkama", "Jan Smit"), "verslaggever"),
        (("Wubbine Bolkama", "Jan Smit"), "Ruslandcorrespondent"),
        (("Brunhard Vossler", "Jana Voss"), "Korrespondentin in Kiew"),
    ],
)
def test_a_role_below_a_name_that_no_list_has_says_who_signs(names: tuple[str, str], role: str) -> None:
    head = ("12. 3. 2019, 16:05", "", names[0], role, "", "Video", "Audio", "", names[1], role, "")

    assert writers(GERMAN, head=head) == [*names]


@pytest.mark.parametrize(
    "line",
    [
        "Avec les informations de La Presse canadienne",
        "Avec des informations de La Presse canadienne",
        "Con informaciones de EFE",
        "Con información de AFP",
    ],
)
def test_what_a_paper_used_stands_below_the_text(line: str) -> None:
    seed = read(FRENCH, head=("Publié le 12/03/2019 à 16:05",), foot=(line,))

    assert len(seed.agencies) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("11/05/2017 12:50 Horacio Zabaleta Varsando Actualizada 15:18", ["Horacio Zabaleta"]),
        ("11/05/2017 12:50 Horacio Zabaleta Actualizada 15:18", ["Horacio Zabaleta"]),
        ("11.05.2017 12:50 Horacio Zabaleta Updated 11.05.2017 15:18", ["Horacio Zabaleta"]),
        ("11/05/2017 12:50 Redacción Actualizada 15:18", []),
    ],
)
def test_who_wrote_stands_between_when_and_when_it_was_changed(line: str, expected: list[str]) -> None:
    body = (*SPANISH[:2], f"{SPANISH[2]} El barco no cabe en Varsando.")
    text = "\n\n".join((HEADS[SPANISH], line, *body))
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert f"{seed.date.value:%d.%m.%Y %H:%M}" == "11.05.2017 12:50"
    assert [one.value for one in seed.authors] == expected


@pytest.mark.parametrize(("wire", "offset"), [("[AMNA]", "+0200"), ("(Lusa)", "+0000"), ("(ANSA)", "+0100")])
def test_hours_are_those_of_the_wire_service_behind_the_text(wire: str, offset: str) -> None:
    text = (
        "Two countries share a ferry\n\n24.11.2022 • 11:47\n\nThe two countries will share a ferry across the river "
        "on their border, officials of both said on Thursday.\n\nThe ramps are to be built by the spring. Until then "
        "lorries have to go round by the bridge.\n\nA decision on the fare is expected by the end of the month. "
        f"{wire}\n"
    )
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert seed.date is not None
    assert f"{seed.date.value:%z}" == offset


def test_an_entry_of_a_menu_sent_nothing() -> None:
    menu = ("Cerca", "Home", "Fatti", "Soldi", "Lavoro", "Salute", "PA Informa", "Video", "Cultura", "Sport")
    text = "\n".join((*menu, "", HEADS[SPANISH], "", "12/03/2019 16:05", "", "\n\n".join(SPANISH)))
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert not seed.agencies


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Priscila Souzada CNNDouglas Portela Filho*", ["Priscila Souza", "Douglas Portela Filho"]),
        ("Priscila Souzada CNN", ["Priscila Souza"]),
        ("Ana Souzada CNN e Rui Costada CNN", ["Ana Souza", "Rui Costa"]),
        ("Ana Souza da CNN", ["Ana Souza"]),
        ("Ana Miranda CNN", ["Ana Miranda"]),
    ],
)
def test_a_station_is_glued_to_whose_reporter_it_is(line: str, expected: list[str]) -> None:
    assert writers(SPANISH, head=(line, "em São Paulo", "04/08/2022 às 09:14")) == expected


@pytest.mark.parametrize(
    "head",
    [
        ("Por:", "Juana Elena Torres de la Ossa 14 de marzo 2022, 09:14 P. M."),
        ("Por:", "Juana Torres 14 de marzo de 2022, 09:14 p. m."),
        ("Por: Juana Elena Torres de la Ossa 14 de marzo 2022, 09:14 P. M.",),
        ("Juana Elena Torres de la Ossa 14/03/2022 21:14",),
        ("Juana do Carmo da Silva 14/03/2022 21:14",),
    ],
)
def test_who_wrote_stands_in_front_of_the_hour(head: tuple[str, ...]) -> None:
    picture = (
        "El precio no está decidido. Los vecinos lo discuten.\n",
        "Los vecinos esperan.\n",
        "Foto:\nEl Faro\n",
    )
    seed = read(SPANISH, head=(*picture, *head))

    assert [one.value.split()[0] for one in seed.authors] == ["Juana"]
    assert seed.date is not None
    assert f"{seed.date.value:%d.%m.%Y %H:%M}" == "14.03.2022 21:14"
    assert [one.text for one in seed.paragraphs] == list(SPANISH)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Juana Pereira-ANGOP", ["Juana Pereira"]),
        ("Por Juana Pereira-EFE", ["Juana Pereira"]),
        ("JUANA PEREIRA-ANSA", ["Juana Pereira"]),
        ("Juana Pereira-Lusa", ["Juana Pereira"]),
        ("Jana Voss-dpa", ["Jana Voss"]),
        ("Juana Pereira-Castro", ["Juana Pereira-Castro"]),
        ("Von Jana Voss-Reuter", ["Jana Voss-Reuter"]),
        ("Por Juana Pereira-Mena", ["Juana Pereira-Mena"]),
    ],
)
def test_a_wire_service_stands_behind_a_hyphen(line: str, expected: list[str]) -> None:
    assert writers(SPANISH, head=("04/08/2022 09:14", line)) == expected


@pytest.mark.parametrize(
    "credit",
    [
        "Foto: Hafenblatt (Archiv)",
        "Foto: El Faro (archivo)",
        "Photo : Le Phare (archives)",
        "Foto: Corriere del Molo (archivio)",
        "Foto:\nKai Dorn",
        "Bild:\n\nHafenblatt",
        "FOTO\nHafenblatt",
        "Crédito:\nEl Faro",
    ],
)
@pytest.mark.parametrize(
    "shown", ["Der alte Anleger in Uferstetten.", "Pendler warten am alten Anleger auf das Boot."]
)
def test_words_of_a_picture_stand_above_its_label(shown: str, credit: str) -> None:
    seed = read(GERMAN, head=("Von Jana Voss", "12. März 2019, 16:05", "", shown, credit))

    assert [one.text for one in seed.paragraphs] == list(GERMAN)
    assert [one.value for one in seed.authors] == ["Jana Voss"]


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("Ce que prévoit l’accord", True),
        ("Ce qui est prévu", True),
        ("Ce qu’il faut retenir", True),
        ("À lire aussi", False),
        ("Ce que vous devez lire ensuite", False),
        ("Nos derniers articles", False),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_points_below_a_subhead_that_says_what_they_are_end_a_text(
    heading: str, gap: str, *, own: bool
) -> None:
    points = ("• Deux rampes en béton", "• Un bac à moteur électrique", "• Six traversées par jour en hiver")
    foot = (heading + gap + "\n".join(points), "", "À lire aussi", "Le port de Varsand change de visage")
    said = [one.text for one in read(FRENCH, foot=foot).paragraphs]

    assert said[: len(FRENCH)] == list(FRENCH)
    assert sum(point[2:] in one for one in said for point in points) == len(points) * own


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (GERMAN, "Karte: Der Grenzfluss bei Uferstetten"),
        (GERMAN, "Grafik: Die Fähren im Vergleich"),
        (FRENCH, "Carte : le fleuve frontière"),
        (FRENCH, "Infographie : les bacs du pays"),
        (SPANISH, "Mapa: el río fronterizo"),
        (GERMAN, "Hafenblatt – Die digitale Ausgabe des Hafenblatts"),
        (GERMAN, "Das E-Paper der Uferstetter Post"),
        (FRENCH, "L’édition numérique du Phare"),
        (SPANISH, "La edición digital de El Faro"),
    ],
)
def test_maps_and_digital_editions_are_no_text(body: tuple[str, ...], line: str) -> None:
    amid = "\n\n".join((HEADS[body], "12/03/2019 16:05", body[0], line, *body[1:]))

    assert [
        one.text for one in read_pasted(amid, "seeds/a.txt", OUTLETS, site_zone="UTC").paragraphs
    ] == list(body)
