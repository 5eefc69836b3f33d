"""How papers from Lisbon to Ankara and from Mexico to Chile sign, date and place their stories."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.signatures.sign_offs import trailing_sign_off
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.languages import language_of
from generator.ingest.words.places.homelands import home_of_language, zone_of_language

STORY = "Las lanchas que cruzan la bahía llevarán desde el lunes un número visible a cincuenta metros."
SPANISH = (
    STORY,
    "El ayuntamiento pagará las placas, según explicó la concejala, y las repartirá antes del verano.",
    "Los dueños de las lanchas piden que sean de madera, porque las de metal se oxidan en dos inviernos.",
)
ROMANIAN = (
    "Bărcile care traversează golful vor purta de luni un număr vizibil de la cincizeci de metri, a spus căpitanul.",
    "Primăria va plăti plăcuțele și le va împărți înainte de vară, după cum a explicat consilierul portului.",
    "Proprietarii cer ca plăcuțele să fie din lemn, fiindcă cele de metal ruginesc după două ierni.",
)
TURKISH = (
    "Körfezi geçen tekneler pazartesiden itibaren elli metreden okunan bir numara taşıyacak, kaptan böyle söyledi.",
    "Belediye plakaların parasını ödeyecek ve yazdan önce dağıtacak, meclis üyesi bunu dün açıkladı.",
    "Tekne sahipleri plakaların ahşap olmasını istiyor, çünkü metal olanlar iki kışta paslanıyor.",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def writers(*lines: str) -> list[str]:
    return [found.value for found in read(*lines).authors]


def agencies(*lines: str) -> list[str]:
    return [found.value for found in read(*lines).agencies]


@pytest.mark.parametrize(
    ("head", "place", "day", "by"),
    [
        ("Varsanda, may. 22 (ANDINA). ", "Varsanda", (5, 22), "Andina"),
        ("Varsanda, 22 may. (EFE). ", "Varsanda", (5, 22), "EFE"),
        ("Varsanda, 22 de mayo (EFE). ", "Varsanda", (5, 22), "EFE"),
        ("Varsanda, Ver., 11 de julio. ", "Varsanda, Ver.", (7, 11), ""),
        ("San Juan Varsanda, Oax., 11 de julio.- ", "San Juan Varsanda, Oax.", (7, 11), ""),
        ("Varsanda, 12 Mar. AVN.- ", "Varsanda", (3, 12), ""),
        ("VARSANDA (Télam). ", "Varsanda", None, "Télam"),
        ("MADRID, 12 (EUROPA PRESS) ", "Madrid", None, "Europa Press"),
        ("Lisboa, 12 de março. ", "Lisboa", (3, 12), ""),
        ("Barcelona, 12 de març. ", "Barcelona", (3, 12), ""),
        ("VARSANDA (Juana Pérez, corresponsal). ", "Varsanda", None, ""),
        ("Varsanda (Juana Pérez y Ana Roca, enviadas especiales).- ", "Varsanda", None, ""),
        ("Barcelona", "Barcelona", None, ""),
        ("Madrid", "Madrid", None, ""),
        ("MADRID ", "Madrid", None, ""),
        ("BUENOS AIRES ", "Buenos Aires", None, ""),
        ("SÃO PAULO e BRASÍLIA ", "São Paulo, Brasília", None, ""),
        ("SÃO PAULO E BRASÍLIA ", "São Paulo, Brasília", None, ""),
        ("VARSANDA (RR) ", "Varsanda", None, ""),
        ("PORTO VARSANDO (RS) e LIMA ", "Porto Varsando, Lima", None, ""),
        ("VARSANDA (PERU) ", "Varsanda", None, ""),
        ("Porto Varsando (RS) – ", "Porto Varsando", None, ""),
    ],
)
def test_a_full_stop_or_nothing_ends_the_head_of_a_story(
    head: str, place: str, day: tuple[int, int] | None, by: str
) -> None:
    dateline = read_dateline(f"{head}{STORY}", OUTLETS)
    assert dateline is not None
    assert (dateline.place, dateline.day, dateline.rest) == (place, day, STORY)
    assert dateline.agencies == ((by,) if by else ())


@pytest.mark.parametrize(
    "opening",
    [
        "El lunes, 11 de julio. ",
        "En Varsanda, el 22 de mayo. ",
        "Juana Pérez, 11 de julio. ",
        "Lunes, 11 de julio. ",
        "RomaOggi ha contato las barcas y ",
        "ParisMatch a compté les bateaux et ",
        "VARSANDA ",
        "PSDB (SP) ",
        "MADRID VARSANDA ",
        "Porto Varsando (RS) ",
    ],
)
def test_a_day_or_a_capital_alone_makes_no_head_of_a_story(opening: str) -> None:
    assert read_dateline(f"{opening}{STORY}", OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "people", "wires"),
    [
        ("Por Raúl «Tata» Zubiría", ("Raúl «Tata» Zubiría",), ()),
        ("Per: Blai Querol i Sunyer", ("Blai Querol i Sunyer",), ()),
        ("Escrit per Blai Querol", ("Blai Querol",), ()),
        ("Inês d'Orey Moura", ("Inês d'Orey Moura",), ()),
        ("Joana Moura, Inês d’Orey Moura e Lusa", ("Joana Moura", "Inês d’Orey Moura"), ("Lusa",)),
        ("Juana Pérez / Colaboradora", ("Juana Pérez",), ()),
        ("Giulia Moretti, collaboratrice", ("Giulia Moretti",), ()),
        ("j. castiñeira / foz / la voz", ("J. Castiñeira",), ()),
        ("maría castiñeira / vilalba / el faro", ("María Castiñeira",), ()),
        ("J. Castiñeira / Foz / La Voz", ("J. Castiñeira",), ()),
        ("per Josep Maria Montaner i Aida Morales", ("Josep Maria Montaner", "Aida Morales"), ()),
        ("Rachel Amorim , da CNN , Em São Paulo", ("Rachel Amorim",), ()),
        ("Χάρης Καρανίκας και Δ. Μανιάτης", ("Χάρης Καρανίκας", "Δ. Μανιάτης"), ()),
        ("VARSANDA | TAPI CARRERAS", ("Tapi Carreras",), ()),
        ("GÖKHAN KARAKAŞ Varsanda", ("Gökhan Karakaş",), ()),
        ("M. TRILLO Varsanda", ("M. Trillo",), ()),
        ("LETICIA FERNÁNDEZ E ISRAEL NAVARRO", ("Leticia Fernández", "Israel Navarro"), ()),
        ("MARÍA PÉREZ Y JUAN LÓPEZ", ("María Pérez", "Juan López"), ()),
        ("JOSÉ ORDÓÑEZ Y GASSET", ("José Ordóñez y Gasset",), ()),
        ("La información es de Óscar Valdés T.", ("Óscar Valdés T",), ()),
        ("Redacció / ACN", (), ("ACN",)),
        ("Joana Moura - Agência Estado", ("Joana Moura",), ("Agência Estado",)),
        ("di Giulia dell’Orto e Ana Roca", ("Giulia dell’Orto", "Ana Roca"), ()),
        ("di Ana Roca, Marco dall'Aglio", ("Ana Roca", "Marco dall'Aglio"), ()),
        ("Giulia dell’Orto", ("Giulia dell’Orto",), ()),
        ("Marco degl'Innocenti, inviato a Roma", ("Marco degl'Innocenti",), ()),
        ("Marco d’Amico", ("Marco d’Amico",), ()),
        ("Por Joana Moura, g1 — Rio de Janeiro e Porto Varsando (RS)", ("Joana Moura",), ()),
        ("Por Joana Moura, g1 — Porto Varsando (PA)", ("Joana Moura",), ()),
        ("Por Joana Moura, TV Varsanda – Brasília e Porto Varsando", ("Joana Moura",), ()),
        ("Por Joana Moura — Lisboa e Ana Roca — Paris", ("Joana Moura", "Ana Roca"), ()),
    ],
)
def test_bylines_of_the_south(line: str, people: tuple[str, ...], wires: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)
    assert byline is not None
    assert (byline.people, byline.agencies) == (people, wires)


@pytest.mark.parametrize(
    "line",
    [
        "AUTORIDAD PORTUARIA DE ALICANTE",
        "Autoritat Portuària",
        "Museu Marítimo",
        "europapress / c. valenciana",
        "inicio / deportes / vela",
        "Coupe d'Europe",
        "ΕΡΤ Κομοτηνής",
        "Τυπογραφικό Μέγεθος",
        "per Natale a Roma",
        "NEW YORK Times",
        "Fine dell’Impero",
        "Apertura dall’Acquedotto",
    ],
)
def test_offices_sections_and_cups_sign_nothing(line: str) -> None:
    byline = read_byline(line, OUTLETS)
    assert byline is None or not byline.people


@pytest.mark.parametrize("line", ["Catalina Baraona y J. P. Etchevarne", "Juana Pérez y J. Etchevarne"])
def test_an_initial_ends_no_words_of_a_picture(line: str) -> None:
    assert read_caption(line, OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("EFE. 23.02.2010 - 13:45h", "EFE."),
        ("JUANA PÉREZ. 23.02.2010 - 13:45h", "JUANA PÉREZ."),
        ("Actualització: 23.02.2010 13:45", None),
        ("Actualitzat el 23/02/2010 a les 13:45", None),
        ("Data actualizării: 23.02.2010 13:45", None),
        ("23 d'agost de 2022 a les 13:45h", None),
        ("Actualitzat: 23 d’octubre de 2022 a les 13:45h", None),
    ],
)
def test_days_behind_who_sent_a_story_and_in_catalan(line: str, before: str | None) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    assert stamp.before == ((before,) if before else ())
    assert (stamp.moments[0].day, stamp.moments[0].hour) == (23, 13)


@pytest.mark.parametrize("address", ["", "@harbour\n"])
@pytest.mark.parametrize(
    "shown", ["Una lancha, junto al muelle - EFE", "Una lancha en el muelle. (Foto: EFE)"]
)
@pytest.mark.parametrize("line", ["JUANA PÉREZ / EFE", "Juana Pérez / EFE"])
def test_who_stands_between_a_picture_with_its_credit_and_the_day_has_written(
    address: str, shown: str, line: str
) -> None:
    title = "Las lanchas de la bahía llevarán un número"
    head = f"{shown}\n{line}\n{address}VarsandaActualizado:28/03/2017 14:02h"

    assert writers(title, head, STORY, *[f"{STORY} Van {day}." for day in ("tres", "cuatro")]) == [
        "Juana Pérez"
    ]


def test_a_wire_service_in_front_of_the_day_below_the_points_of_a_story() -> None:
    found = agencies(
        "Las lanchas de la bahía llevarán un número",
        "El ayuntamiento pagará las placas.",
        "Los dueños las quieren de madera.",
        "Una lancha, junto al muelle (EFE).",
        "EFE. 23.02.2010 - 13:45h",
        *SPANISH,
    )
    assert found == ["EFE"]


def test_two_with_different_roles_wrote_both() -> None:
    head = ("Las lanchas de la bahía llevarán un número", "14/03/2023 | 12:46")
    found = writers(*head, "María Zavala / Corresponsal", "Josefina Uc / Colaboradora", *SPANISH)
    assert found == ["María Zavala", "Josefina Uc"]


@pytest.mark.parametrize(
    "line", ["Editor : Raluca H. Sandu", "Editor: Raluca H. Sandu", "Redactor : Raluca H. Sandu"]
)
def test_whom_a_romanian_portal_calls_its_editor_wrote(line: str) -> None:
    head = ("Bărcile din golf vor purta un număr", "14.02.2024 09:12")
    assert writers(*head, *ROMANIAN, line) == ["Raluca H. Sandu"]


def test_an_editor_below_another_text_did_not_write_it() -> None:
    head = ("Las lanchas de la bahía llevarán un número", "14/03/2023 | 12:46")
    assert writers(*head, *SPANISH, "Editor : Raluca H. Sandu") == []


@pytest.mark.parametrize(
    "line", ["Ayşe Suat DEMİR/VARSAND (Balıkesir), (DHA)", "Ayşe Suat DEMİR / VARSAND, (DHA)"]
)
def test_writer_town_and_wire_service_below_a_turkish_text(line: str) -> None:
    seed = read("Körfezdeki tekneler numara taşıyacak", "12.05.2021 14:03", *TURKISH, line)
    assert [found.value for found in seed.authors] == ["Ayşe Suat Demir"]
    assert [found.value for found in seed.agencies] == ["DHA"]


def test_the_sentence_that_leads_to_a_list_is_the_articles_wherever_it_stands() -> None:
    """Below headlines of other articles it looks like one more."""
    listed = (
        "în martie sunt mutate nouăzeci de bărci;\nîn aprilie urmează alte optzeci;\nrestul vin până în mai."
    )
    seed = read(
        "Bărcile din golf vor purta un număr",
        "14.02.2024 09:12",
        *ROMANIAN[:2],
        "Citește și\nUn sat a primit prima stradă cu nume\nA mers departe ca să trimită o vedere",
        "Potrivit calendarului prezentat de primărie:",
        f"{listed}\n{ROMANIAN[2]}",
        "Căpitanul spune că numerele vor fi scrise cu alb, ca să se vadă și în zilele cu ceață din port.",
    )
    told = [paragraph.text for paragraph in seed.paragraphs]
    assert "Potrivit calendarului prezentat de primărie:" in told
    assert set(listed.split("\n")) <= set(told)


def test_catalan_is_told_from_its_neighbours() -> None:
    told = "L'alcalde ha obert el moll amb els veïns aquest matí, i també amb els nens de l'escola del poble."
    assert language_of(told) == "ca"
    assert language_of(" ".join(SPANISH)) != "ca"
    assert zone_of_language("ca") == "Europe/Madrid"


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ("La lancha salió de Puno y cruzó el lago Titicaca", "America/Lima"),
        ("El ayuntamiento de Oaxaca cerró el archivo", "America/Mexico_City"),
        ("El puente de Chiloé llega a la Araucanía", "America/Santiago"),
        ("La concejal de Bilbao abrió el muelle", "Europe/Madrid"),
    ],
)
def test_places_of_a_country_tell_where_a_spanish_text_is_from(told: str, zone: str) -> None:
    assert home_of_language(told, "es") == zone


def paragraphs(*lines: str) -> list[str]:
    return [paragraph.text for paragraph in read(*lines).paragraphs]


HEAD = ("Las lanchas de la bahía llevarán un número", "14/03/2023 | 12:46")
SPOKEN = "“Fue el mejor verano del puerto”, afirma la dueña de una lancha, Ivonne Saavedra, de 61 años."


@pytest.mark.parametrize("credit", ["Editoria de Arte/Folhapress", "Infografía: Juana Pérez", "Grafik: dpa"])
def test_below_who_drew_a_chart_the_text_goes_on(credit: str) -> None:
    assert SPOKEN in paragraphs(*HEAD, *SPANISH[:2], f"{credit}\n{SPOKEN}", SPANISH[2])


def test_a_sentence_above_a_film_amid_the_text_is_no_picture_of_a_teaser() -> None:
    film = f"{SPOKEN}\nVIDEO\nEl paso de las lanchas frente al muelle\nCódigo para insertar\n00:00 / 01:27"
    assert SPOKEN in paragraphs(*HEAD, *SPANISH[:2], f"{film}\n{SPANISH[2]}")


def test_two_sentences_below_who_took_a_picture_are_a_paragraph() -> None:
    told = "İlk seferde yolculara lokum ikram edildi. Tekne adaya yanaştığında orada bekleyen bando önce bir marş, ardından da yanlışlıkla bir düğün havasını çaldı."
    found = paragraphs(
        "Körfezdeki tekneler numara taşıyacak",
        "12.05.2021 14:03",
        *TURKISH[:2],
        f"Fotoğraf: DHA\n{told}",
        TURKISH[2],
    )
    assert told in found


@pytest.mark.parametrize(
    ("sentence", "wire"),
    [
        ("Çay bahçeleri bu karardan memnun oldu. (İHA)", "İHA"),
        ("Çay bahçeleri bu karardan memnun oldu. İHA", "İHA"),
        ("Locuitorii au sărbătorit în piață cu gogoși. /AGERPRES/", "Agerpres"),
        ("Οι γείτονες γιόρτασαν στην πλατεία. ΑΠΕ-ΜΠΕ", "ANA-MPA"),
        ("Els veïns ho celebren a la plaça amb xurros. (ACN)", "ACN"),
    ],
)
def test_wire_services_in_letters_of_the_south_end_a_text(sentence: str, wire: str) -> None:
    ended = trailing_sign_off(sentence, OUTLETS)
    assert ended is not None
    assert ended.agencies == (wire,)


def test_a_short_last_sentence_with_its_wire_service_is_no_caption() -> None:
    last = "Kıyıdaki çay bahçeleri ise bu karardan çok memnun. (İHA)"
    head = ("Körfezdeki tekneler numara taşıyacak", "12.05.2021 14:03")
    assert agencies(*head, *TURKISH, last) == ["İHA"]
    assert paragraphs(*head, *TURKISH, last)[-1] == last


def test_who_stands_in_capitals_above_the_day_wrote_and_who_stands_above_took_the_picture() -> None:
    head = "El muelle abre otra vez\nLa nueva pasarela, ayer\nÀlex Garcia\nNÚRIA PUIG\n15/03/2023 06:00"
    assert writers(head, *SPANISH) == ["Núria Puig"]


@pytest.mark.parametrize("line", ["com Agência Lusa", "com Lusa"])
def test_a_wire_service_below_who_wrote_with_it(line: str) -> None:
    assert agencies(
        "As lanchas levam um número\nJoana Moura\n" + line + "\n18 jun 2019, 23:41", *SPANISH
    ) == ["Lusa"]


@pytest.mark.parametrize(
    "line", ["12/07/2023 04h30 Atualizado há um mês", "12/07/2023 04h30 Atualizado há uma hora", "fa 3 hores"]
)
def test_one_month_and_hours_ago(line: str) -> None:
    assert read_stamp(line) is not None


def test_a_long_paragraph_below_an_empty_summary_is_no_point() -> None:
    first = " ".join([SPANISH[0], SPANISH[1]])
    box = f"RESUMO\nSem tempo? Ferramenta de IA resume para você\n{first}"
    assert paragraphs("As lanchas levam um número", "12/07/2023 04h30", box, *SPANISH[1:]) == [
        first,
        *SPANISH[1:],
    ]


def test_a_long_first_paragraph_right_below_a_credit_is_none_of_its_words() -> None:
    first = f"{ROMANIAN[0][:-1]}, iar numărul va fi scris cu alb, a anunțat miercuri primăria, citată de presa locală."
    found = paragraphs(
        "Bărcile din golf vor purta un număr",
        "14.02.2024 09:12",
        f"Sursa Foto: Pexels\n{first}",
        *ROMANIAN[1:],
    )
    assert found == [first, *ROMANIAN[1:]]


def test_the_wire_service_of_turkey_above_the_day_is_no_button_for_larger_letters() -> None:
    assert agencies("Körfezdeki tekneler numara taşıyacak\nAA\n15 Ocak 2019, 11:37", *TURKISH) == ["Anadolu"]
    assert agencies(f"{HEAD[0]}\nAA\n15/03/2023 06:00", *SPANISH) == []


def test_a_short_text_in_turkish_is_told_by_its_letters() -> None:
    assert language_of(" ".join(TURKISH)) == "tr"


def test_who_sent_a_story_from_a_town_wrote_it() -> None:
    opening = f"VARSANDA (Juana Pérez y Ana Roca, enviadas especiales). {SPANISH[0]}"
    seed = read(*HEAD, opening, *SPANISH[1:])
    assert [found.value for found in seed.authors] == ["Juana Pérez", "Ana Roca"]
    assert [paragraph.text for paragraph in seed.paragraphs] == list(SPANISH)
