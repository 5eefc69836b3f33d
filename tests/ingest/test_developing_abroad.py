"""Stories of the Continent that are still being written, cards cut short, and what stands in front of a paragraph."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN, SPANISH, TITLE, read, texts

SPANISH_TITLE = "El puerto de Varsand aprueba el presupuesto"


@pytest.mark.parametrize("place", [0, 3])
@pytest.mark.parametrize(
    "note",
    [
        "[artigo em atualização]",
        "Noticia en desarrollo",
        "(Noticia en ampliación)",
        "Articolo in aggiornamento",
        "Article en cours d'actualisation",
        "Plus d'informations à venir...",
        "Weitere Informationen folgen in Kürze.",
        "Meer informatie volgt.",
        "Uutista päivitetään",
        "Članak se dopunjava...",
    ],
)
def test_that_a_story_is_still_being_written_is_no_text(note: str, place: int) -> None:
    seed = read(TITLE, *GERMAN[:place], note, *GERMAN[place:])

    assert seed.title
    assert seed.title.value == TITLE
    assert texts(seed) == list(GERMAN)


def test_an_update_that_tells_news_is_text() -> None:
    told = "Mise à jour : le maire de Varsand a annoncé lundi que le port rouvrira dès demain matin."
    seed = read(
        "Le port de Varsand est fermé", "Le port est fermé depuis dimanche, a indiqué la mairie.", told
    )

    assert told in texts(seed)


def test_an_update_of_the_article_is_no_text() -> None:
    told = "Mise à jour : ajout dans l'article de la réaction du maire de Varsand."
    first = "Le port est fermé depuis dimanche en raison de la tempête, a indiqué la mairie dans la soirée."
    seed = read("Le port de Varsand est fermé", first, told)

    assert texts(seed) == [first]


@pytest.mark.parametrize("cut", ["(...)", "(…)", "[…]"])
def test_a_card_cut_short_in_brackets_is_no_text(cut: str) -> None:
    card = f"El puerto pidió al alcalde que baje las tasas {cut}"
    seed = read(SPANISH_TITLE, *SPANISH[:2], card, SPANISH[2])

    assert texts(seed) == list(SPANISH)


@pytest.mark.parametrize(
    "about",
    [
        "Le Phare est un média indépendant depuis 1960. Nous croyons qu'une information libre est indispensable.",
        "La Gaceta de Varsand es un medio digital e independiente. Creemos que la información es de todos.",
    ],
)
def test_what_an_outlet_says_of_itself_is_no_text(about: str) -> None:
    seed = read(SPANISH_TITLE, *SPANISH, about)

    assert texts(seed) == list(SPANISH)


def test_the_title_of_a_site_is_no_headline() -> None:
    seed = read(
        "Faro Sur - Diario de Varsand. Noticias de Varsand",
        "El muelle nuevo, el lunes, delante de la estación de cruceros del puerto de Varsand. FSUR",
        SPANISH_TITLE,
        "Juana Pérez",
        "Viernes, 5 de mayo 2023, 10:27",
        *SPANISH,
    )

    assert seed.title
    assert seed.title.value == SPANISH_TITLE
    assert [one.value for one in seed.authors] == ["Juana Pérez"]
    assert texts(seed) == list(SPANISH)


@pytest.mark.parametrize("credit", ["FSUR", "J. P.", "J. P. R."])
def test_letters_behind_the_words_of_a_picture_are_its_credit(credit: str) -> None:
    caption = f"El concejal de obras, delante del muelle nuevo del puerto de Varsand. {credit}"
    seed = read(SPANISH_TITLE, "Juana Pérez", "5 de mayo 2023, 10:27", caption, *SPANISH)

    assert texts(seed) == list(SPANISH)


def test_a_picture_shown_twice_with_a_credit_in_capitals_is_no_headline() -> None:
    shown = "Varsandin satama on suljettu, mutta lautat kulkevat taas viikonloppuna, kertoo satama. LEHTIKUVA / AINO VIRTA"
    seed = read(
        "Varsandin satama pysyy suljettuna – Lautat kulkevat mahdollisesti jo lauantaina",
        shown,
        shown,
        "STT",
        "Varsandin satama pysyy suljettuna vielä torstaina, kertoo satamapäällikkö Aino Virtanen tiedotteessaan.",
    )

    assert seed.title
    assert seed.title.value.startswith("Varsandin satama pysyy")
    assert [one.value for one in seed.agencies] == ["STT"]


def test_a_day_in_numbers_in_front_of_a_story_dates_it() -> None:
    seed = read(TITLE, f"(16.11.2019) {GERMAN[0]}", *GERMAN[1:])

    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d}" == "2019-11-16"
    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize("place", ["Guatemala.- ", "Varsandia.- ", "Varsandia. - ", "Osnabrück. "])
def test_a_place_with_a_stop_in_front_of_a_story_is_none_of_its_words(place: str) -> None:
    seed = read(SPANISH_TITLE, f"{place}{SPANISH[0]}", *SPANISH[1:])

    assert texts(seed) == list(SPANISH)


def test_a_day_to_which_a_word_is_stuck_is_when() -> None:
    seed = read(TITLE, "Redaktion Varsand.de", "05.06.2024aus der Region", *GERMAN)

    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d}" == "2024-06-05"


def test_two_names_behind_when_are_who_wrote() -> None:
    seed = read("28 out, 2025 - 16:00 • Inês Rocha , Rui Vaz", *SPANISH)

    assert [one.value for one in seed.authors] == ["Inês Rocha", "Rui Vaz"]


def test_a_section_stuck_to_when_is_nobody() -> None:
    first = (
        "Ο υπουργός Ναυτιλίας επισκέφθηκε την Τρίτη το λιμάνι και μίλησε για τις νέες γέφυρες του λιμανιού."
    )
    second = "Οι εργασίες θα ολοκληρωθούν το φθινόπωρο, όπως είπε ο υπουργός στους δημοσιογράφους μετά την επίσκεψη."
    seed = read(
        "ΕΙΔΗΣΕΙΣ ΤΟΥ ΛΙΜΑΝΙΟΥκαταχωρήθηκε: Τρίτη 28 Ιουνίου 2022 21:19",
        "Νέα εποχή για το λιμάνι του Βάρσαντ με δύο γέφυρες",
        first,
        second,
        "ΠΗΓΗ: ΑΠΕ-ΜΠΕ",
    )

    assert not seed.authors
    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d %H:%M}".startswith("2022-06-28")
    assert [one.value for one in seed.agencies] == ["ANA-MPA"]


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (
            "Varsia – ",
            "Il sindaco di Varsia ha annunciato lunedì che il porto riaprirà venerdì, dopo i lavori.",
        ),
        (
            "Varsby: ",
            "Lørdag morgen brød en ild ud i et pakhus ved havnen i Varsby, skriver en avis søndag aften.",
        ),
        (
            "Varsandia – ",
            "Las lluvias inundaron el lunes por la noche varias calles en Varsandia, dijo el alcalde.",
        ),
    ],
)
def test_an_unknown_place_of_which_a_story_tells_is_none_of_its_words(place: str, told: str) -> None:
    seed = read(SPANISH_TITLE, "5 de mayo de 2023", f"{place}{told}", *SPANISH)

    assert texts(seed) == [told, *SPANISH]


def test_a_kicker_in_front_of_a_story_stays() -> None:
    told = f"Presupuesto – {SPANISH[0]}"
    seed = read(SPANISH_TITLE, "5 de mayo de 2023", told, *SPANISH[1:])

    assert texts(seed) == [told, *SPANISH[1:]]


@pytest.mark.parametrize("dots", ["..", "..."])
def test_paragraphs_cut_short_below_the_article_are_other_stories(dots: str) -> None:
    cut = (
        f"El ministro de pesca dijo en una entrevista que no tiene noticias de la venta de la lonja y recordó que{dots}",
        f"El martes las temperaturas bajarán en toda la costa y por la noche habrá lluvias en las demás partes de{dots}",
    )
    seed = read(SPANISH_TITLE, "5 de mayo de 2023", *SPANISH, *cut)

    assert texts(seed) == list(SPANISH)


@pytest.mark.parametrize("place", [0, 2])
@pytest.mark.parametrize(
    "button",
    [
        "Erweiterte Suche",
        "Seite per E-Mail senden",
        "Bitte drehen Sie Ihr Gerät!",
        "Zurück zur Übersicht",
        "Retour en haut",
        "Volver arriba",
        "Salta al contenuto",
        "Saltar para o conteúdo",
        "Naar boven",
        "Fout gezien? Meld het hier",
        "Gå til hovedindhold",
        "Siirry suoraan sisältöön",
        "Rozšírené hľadanie",
        "Nahlásit chybu",
        "Zobacz galerię",
        "Podijeli",
        "Размер на шрифта",
        "Μοιραστείτε το",
    ],
)
def test_what_a_page_lets_its_readers_do_is_no_text(button: str, place: int) -> None:
    seed = read(TITLE, *GERMAN[:place], button, *GERMAN[place:])

    assert seed.title
    assert seed.title.value == TITLE
    assert not seed.authors
    assert texts(seed) == list(GERMAN)


def test_other_news_with_their_hours_stuck_to_their_sections_are_no_text() -> None:
    seed = read(
        TITLE,
        *GERMAN,
        "-",
        "06:00Auto - Welche Reifen sind die besten?",
        "-",
        "05:24Kultur - Chor singt am Kai",
    )

    assert texts(seed) == list(GERMAN)


def test_a_site_and_when_in_front_of_a_story_date_it() -> None:
    seed = read(TITLE, f"Varsand.cz 27.07.2022 22:45 {GERMAN[0]}", *GERMAN[1:])

    assert seed.date
    assert f"{seed.date.value:%Y-%m-%d %H:%M}" == "2022-07-27 22:45"
    assert texts(seed) == list(GERMAN)


def test_a_paragraph_that_leaves_out_the_end_of_what_it_quotes_is_text() -> None:
    told = (
        "El artículo del reglamento del puerto dice desde el año pasado que los barcos de más de cien metros no pueden "
        "atracar en el muelle norte entre mayo y octubre sin permiso del concejal (...)"
    )
    seed = read(SPANISH_TITLE, "5 de mayo de 2023", *SPANISH[:2], told, SPANISH[2])

    assert told in texts(seed)
