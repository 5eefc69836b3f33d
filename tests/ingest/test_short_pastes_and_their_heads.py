"""Short pastes from Manila to Montevideo: who signs, when it was published, and what of it is the text."""

from __future__ import annotations

import pytest
from a_council_abroad import SPANISH, read, texts
from a_council_and_its_ferries import STORY, TITLE
from ferries_in_the_east import JAPANESE
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.seed import Seed

SPANISH_TITLE = "El puerto de Varsand aprueba el presupuesto de las lanchas"
PORTUGUESE_TITLE = "O porto de Varsand aprova o orçamento das lanchas"
PORTUGUESE = (
    "O conselho aprovou na terça-feira o orçamento da cidade, apesar das reservas de três vereadores do porto.",
    "“Não tivemos tempo de ler o processo”, disse uma delas depois da sessão, que durou quatro horas no total.",
    "O presidente respondeu que os documentos foram enviados dez dias antes e que ninguém se queixou ao conselho.",
)
FRENCH_TITLE = "Le port de Varsand adopte le budget de ses bateaux"
FRENCH = (
    "Le conseil municipal a adopté mardi soir le budget du port, malgré les réserves de trois élus de la ville.",
    "« Nous n’avons pas eu le temps de lire le dossier », a déclaré l’une d’elles après une longue séance.",
    "Le maire a répondu que les documents avaient été envoyés dix jours plus tôt et que nul ne s’était plaint.",
)


def who(seed: Seed) -> list[str]:
    return [one.value for one in seed.authors]


def wires(seed: Seed) -> list[str]:
    return [one.value for one in seed.agencies]


def when(seed: Seed) -> str:
    return seed.date.value.isoformat() if seed.date else ""


def title(seed: Seed) -> str:
    return seed.title.value if seed.title else ""


# -- who wrote


@pytest.mark.parametrize(
    ("line", "people"),
    [
        (
            "Une opinion de Jeanne Dupont, philosophe, chargée de cours à l'Université de Varsand",
            ("Jeanne Dupont",),
        ),
        ("Une carte blanche de Jeanne Dupont, avocate", ("Jeanne Dupont",)),
        ("Par Jeanne Morel (Varsand-le-Haut (Ardenne), envoyée spéciale)", ("Jeanne Morel",)),
        ("Par Jeanne Morel (Varsand-le-Haut, envoyée spéciale)", ("Jeanne Morel",)),
    ],
)
def test_who_signs_in_french(line: str, people: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)

    assert people == (byline.people if byline else ())


@pytest.mark.parametrize(
    "line",
    [
        "Kritik Stadttheater",
        "Rezension Konzerthaus",
        "Große Ernte",
        "Letzte Fähre",
        "Grand Varsand",
        "ФОТО АВТОРКИ",
        "ΤΑΞΙΔΙ ΣΤΟ ΛΙΜΑΝΙ",
        "Γιορτή Για Λιμάνι",
    ],
)
def test_kickers_and_notes_on_pictures_are_nobody(line: str) -> None:
    assert read_byline(line, OUTLETS) is None


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("HBR EP / EFE", ("Europa Press", "EFE")),
        ("EP / EFE", ("Europa Press", "EFE")),
        ("HBR AFP/AP", ("Agence France-Presse", "Associated Press")),
        ("HBR EP / KLM", ()),
        ("EP / HBR", ()),
    ],
)
def test_wire_services_in_a_row(line: str, agencies: tuple[str, ...]) -> None:
    byline = read_byline(line, OUTLETS)

    assert agencies == (byline.agencies if byline else ())


def test_a_correspondent_beside_a_wire_service_speaks_to_no_reader_and_took_no_picture() -> None:
    seed = read(TITLE, "Our Correspondent | APP", "June 14, 2024", *STORY)

    assert (["APP"], []) == (wires(seed), who(seed))


@pytest.mark.parametrize("dash", ["-", "–", "|"])
def test_who_writes_a_column_stands_behind_its_name_that_stands_above(dash: str) -> None:
    line = f"HARBOUR LIGHTS {dash} Jane Tolen-Doe {dash} The Harbour Post"
    seed = read("HARBOUR LIGHTS", TITLE, line, "June 30, 2024 | 12:00am", *STORY)

    assert (TITLE, ["Jane Tolen-Doe"]) == (title(seed), who(seed))


def test_what_stands_behind_a_line_above_and_a_dash_is_nobody_where_no_day_is_below() -> None:
    seed = read("HARBOUR LIGHTS", TITLE, *STORY[:2], "HARBOUR LIGHTS - Jane Doe", *STORY[2:])

    assert [] == who(seed)


@pytest.mark.parametrize(
    ("line", "people"),
    [("宮坂千尋", ["宮坂千尋"]), ("諸星はるか", ["諸星はるか"]), ("港湾区朝刊", []), ("東京夕刊", [])],
)
def test_a_common_family_name_tells_who_wrote_in_japanese(line: str, people: list[str]) -> None:
    assert people == who(read(JAPANESE[0], line, "2024年2月17日 11時00分", *JAPANESE[1:]))


# -- when


@pytest.mark.parametrize(
    ("day", "month"),
    [
        ("14 ماي 2024", 5),
        ("14 يوليوز 2024", 7),
        ("14 غشت 2024", 8),
        ("14 شتنبر 2024", 9),
        ("14 نونبر 2024", 11),
        ("14 دجنبر 2024", 12),
        ("14 جانفي 2024", 1),
        ("14 فيفري 2024", 2),
        ("14 أفريل 2024", 4),
        ("14 جوان 2024", 6),
        ("14 جويلية 2024", 7),
        ("14 أوت 2024", 8),
    ],
)
def test_months_as_from_tunis_to_rabat(day: str, month: int) -> None:
    stamp = read_stamp(f"{day} - 16:00")

    assert (14, month, 16) == (
        (stamp.moments[0].day, stamp.moments[0].month, stamp.moments[0].hour) if stamp else None
    )


def test_an_hour_above_its_day_is_no_length_of_a_video() -> None:
    lead = "Três horas de atraso levaram o piloto a deixar o cais. Os convidados celebraram na mesma."
    seed = read(PORTUGUESE_TITLE, lead, "01:30\n05 Mai 2024", *PORTUGUESE)

    assert "2024-05-05T01:30:00+01:00" == when(seed)


def test_the_length_of_a_video_above_a_day_far_down_leads_to_that_still() -> None:
    seed = read(PORTUGUESE_TITLE, "04 Mai 2024 09:14", *PORTUGUESE, "01:30\n05 Mai 2024")

    assert "2024-05-04T09:14:00+01:00" == when(seed)


@pytest.mark.parametrize(
    ("line", "offset"),
    [("Correio Braziliense", "-0300"), ("Candangos e brasilienses do DF", "-0300"), ("Cidades", "+0100")],
)
def test_papers_and_places_of_brazil_tell_the_zone(line: str, offset: str) -> None:
    seed = read(line, PORTUGUESE_TITLE, "11/07/2024 06:00", *PORTUGUESE)

    assert offset == (f"{seed.date.value:%z}" if seed.date else "")


@pytest.mark.parametrize(
    ("told", "offset"),
    [
        ("La vaporera y los tamales quedaron en el muelle.", "-0600"),
        ("Los gurises esperaron junto al tablado hasta la noche.", "-0300"),
        ("Los niños esperaron junto al muelle hasta la noche.", "+0200"),
    ],
)
def test_words_of_one_country_alone_tell_the_zone_of_spanish(told: str, offset: str) -> None:
    seed = read(SPANISH_TITLE, "20/05/2024 13:47", *SPANISH, told)

    assert offset == (f"{seed.date.value:%z}" if seed.date else "")


def test_members_of_the_house_in_dublin_tell_the_zone_of_english() -> None:
    told = "The Dáil rose early after TDs objected to the clock, and the Ceann Comhairle left the chamber."
    seed = read(TITLE, "Published / Tuesday, 24 Sep 2024 13:18", *STORY, told)

    assert "2024-09-24T13:18:00+01:00" == when(seed)


# -- what is the text, and what is not


@pytest.mark.parametrize(
    "line",
    [
        "If you buy something from a Harbour link, Quay Media may earn a commission. See our ethics statement.",
        "When you shop through links on this page, the publisher might receive a small affiliate commission.",
        "The writer lives in Port Elin, Varsand.",
        "Leggi il Porto in edicola",
        "Lire le Rivage en kiosque",
        "La fonction d'écoute repose sur la synthèse vocale.",
        "Die Vorlesefunktion beruht auf Sprachsynthese.",
    ],
)
def test_notes_and_buttons_of_a_page(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "If you buy a ticket on the quay, the pilot may earn a smile.",
        "The writer lives on a boat that nobody has painted since the war.",
        "Leggi il mare come un libro",
    ],
)
def test_what_only_begins_like_them_is_none(line: str) -> None:
    assert furniture_of(line) is None


def test_the_first_question_and_its_answer_are_the_text_behind_who_speaks() -> None:
    asked = "LE RIVAGE. - Qu'est-ce qui vous a fait changer d'avis?"
    answered = (
        "JEANNE DUPONT. - Ma fille. Elle a lu le projet en cachette, puis elle m'a dit que j'avais tort."
    )
    lead = "ENTRETIEN - La capitaine remonte à bord après onze ans. Elle raconte sa peur et son potager."
    seed = read(
        FRENCH_TITLE, "Par Anne Morel", "Publié le 18/09/2023 à 19:07", lead, FRENCH[0], asked, answered
    )

    assert [FRENCH[0], asked, answered] == texts(seed)[-3:]


def test_what_a_check_of_facts_labels_is_its_text() -> None:
    claim = "Claim: A giant eel chewed through a cable under the quay and caused the long outage on Tuesday."
    why = (
        "Why we fact-checked this: The Facebook post bearing the claim has 9,400 comments and 12,000 shares."
    )
    lines = (claim, "Rating: FALSE", why, *STORY[:2])
    seed = read(TITLE, "Mar 5, 2024 6:27 PM", "Jane Doe", *lines)

    assert list(lines) == texts(seed)


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("(Varsand-aux-Ormes) ", "Varsand-aux-Ormes"),
        ("(Saint-Orme, Varsandie) ", "Saint-Orme, Varsandie"),
        ("(Mise à jour) ", ""),
        ("(Vidéo) ", ""),
    ],
)
def test_a_commune_in_brackets_stands_in_front_of_stories_of_quebec(head: str, place: str) -> None:
    dateline = read_dateline(head + FRENCH[0], OUTLETS)

    assert (place, FRENCH[0] if place else "") == ((dateline.place, dateline.rest) if dateline else ("", ""))


@pytest.mark.parametrize("line", ["24 RIVAGES/Jeanne Dupont", "RIVAGES/Jeanne Dupont"])
def test_a_paper_in_capitals_credits_who_took_a_picture(line: str) -> None:
    caption = read_caption(line, OUTLETS)

    assert line == (caption.credit if caption else "")
