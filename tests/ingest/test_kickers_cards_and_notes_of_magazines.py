"""Pastes of magazines and portals: kickers, decks, lists with days, cards, notes, credits and first paragraphs."""

from __future__ import annotations

import a_council_abroad as abroad
import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, summary, title, when, who
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.stamps.timestamps import read_stamp

# -- headlines


def test_a_few_words_stand_above_a_german_headline_that_only_quotes() -> None:
    headline = "„Das Wasser gehört den Leuten“"
    seed = abroad.read(
        f"Streit um Haushalt im Stadtrat\n{headline}", "Von Jana Voss 3. Mai 2024 - 14:30 Uhr", *abroad.GERMAN
    )

    assert title(seed) == headline
    assert abroad.texts(seed) == list(abroad.GERMAN)


def test_a_quote_is_the_kicker_of_a_headline_with_fewer_words_of_the_text() -> None:
    headline = "Entlaufener Esel stört die Kundgebung an der Festhalle im Hafen"
    story = (
        "Es ist Dienstagmittag, und Jana Voss will gerade den Kahn streichen. „Plötzlich stand er im Boot“, sagt sie.",
        *abroad.GERMAN[1:],
    )
    seed = abroad.read(
        f"Publiziert: 30.07.2025 um 20:19 Uhr\nKommentieren\n„Plötzlich stand er im Boot“\n{headline}\n"
        "Fünf Stunden lang lief das Tier durch Varsand. Die Wache kam mit Rüben.\n1/4\nKai Voss\nReporter",
        *story,
    )

    assert title(seed) == headline


def test_what_a_picture_is_called_below_a_standfirst_is_no_headline() -> None:
    headline = "Der Kahn, den keiner wollte"
    deck = "Die Fähre von Varsand liegt still. Der Rat streitet über einen neuen Kahn."
    block = f"Häfen am Sund\n{headline}\n{deck}\nEin Ruder mit Schild gegen den Haushalt, dahinter Kräne"
    seed = abroad.read(
        f"{block}\n„Kein Kahn“: Protest der Räte Foto: Kai Voss",
        "3. 5. 2024, 18:03 Uhr",
        "Von\nJana Doe",
        *abroad.GERMAN,
    )

    assert title(seed) == headline
    assert who(seed) == ["Jana Doe"]


def test_a_short_headline_below_section_and_kicker_has_a_longer_standfirst() -> None:
    headline = "Why Varsand’s piers are suddenly full"
    deck = "Cheap ferries and a nervous council have revived the old harbour"
    seed = read(
        f"Asia | Paper boats\n{headline}",
        deck,
        "Crews paint a hull at a yard in Varsand\nPhotograph: Getty Images\nMay 9th 2024|VARSAND\nShare",
        *STORY,
    )

    assert title(seed) == headline
    assert summary(seed) == deck


def test_headlines_below_their_days_are_of_others_where_another_day_stands_below() -> None:
    listed = "Oct 4, 2021,06:00am EDT\nFive Questions To Ask A Pilot\nOct 1, 2021,11:30am EDT\nThe Quiet Boom In Ferry Paint"
    headline = "The Ferry Shortage Nobody Saw Coming"
    seed = read(
        f"Related stories\n{listed}\nEdit Story\nOct 5, 2021,08:15am EDT|1,284 views\n{headline}",
        "Jane Doe\nContributor\nI write about quays, ferries and the people who paint them.\nFollow",
        *STORY,
    )

    assert title(seed) == headline
    assert when(seed) == "2021-10-05T08:15-04:00"
    assert body(seed) == list(STORY)


# -- who and when


def test_a_name_between_the_day_and_a_paper_that_no_list_has() -> None:
    seed = read(f"{TITLE}\nJul 20, 2015John Fitch | Harbours & Ferries Technology\nEMAIL", *STORY)

    assert who(seed) == ["John Fitch"]


def test_a_name_twice_below_the_hour_is_no_headline_of_others() -> None:
    deck = "Neuf jours après la tempête, le quai de Varsand n’était toujours pas déneigé, dit le conseil."
    story = (
        "Le conseil du port a voté mardi soir pour garder les deux bateaux, malgré l’avis de trois élus du quartier.",
        "« Nous attendions depuis la chute du pont », a déclaré la présidente du conseil après la séance du soir.",
        "Les travaux commenceront en mai et dureront jusqu’à l’automne, selon le capitaine du port de Varsand.",
    )
    shown = "Les bateaux du conseil ont attendu neuf jours au quai avant la fin de la neige.\n"
    head = f"Port\nLe conseil garde ses deux bateaux au quai\n{shown}PHOTO KAI DOE, LE PORT\n{shown}{deck}"
    seed = abroad.read(
        f"Actualités\n{head}\nPublié à 5 h 00\nPartager\nMaxime Voss\nMAXIME VOSS\nLE PORT", *story
    )

    assert who(seed) == ["Maxime Voss"]
    assert abroad.texts(seed) == list(story)


def test_how_long_reading_takes_is_glued_to_the_hour() -> None:
    stamp = read_stamp("Publié le 3 mai 2024 à 17:25Lecture : 4 minutes.")

    assert stamp is not None
    assert (stamp.moments[0].hour, stamp.moments[0].minute, stamp.after) == (17, 25, ())


# -- pictures


def test_a_picture_is_sold_by_whoever_calls_himself_so() -> None:
    caption = read_caption("Getty Images/iStockphoto/harbourlights", OUTLETS)

    assert caption is not None
    assert (caption.text, caption.credit) == ("", "Getty Images/iStockphoto/harbourlights")


def test_a_dash_parts_a_house_and_who_took_a_picture_behind_a_label() -> None:
    labelled = read_caption("Foto: Instituto Varsand - Jana Mirasol", OUTLETS)

    assert labelled is not None
    assert labelled.credit == "Instituto Varsand - Jana Mirasol"


def test_wire_services_and_initials_are_signed_and_no_credit() -> None:
    assert read_caption("AFP/dpa/kvo", OUTLETS) is None


def test_how_far_a_player_is_takes_no_picture() -> None:
    seed = read(f"{TITLE}\nby Jane Doe\nMay 3, 2024 7:27 PM\n0:00\n/\n3:12\n{STORY[0]}", *STORY[1:])

    assert body(seed) == list(STORY)


# -- furniture


@pytest.mark.parametrize(
    "line",
    [
        "La fonction d’écoute, générée grâce à la synthèse vocale, permet d’entendre les textes.",
        "La función de audio de este texto usa una voz sintética.",
        "I commenti saranno accettati:",
        "Les commentaires seront publiés de 8 h à 20 h.",
        "Tous les samedis, recevez le meilleur de l’actualité du port.",
        "Jeden Mittwoch die wichtigsten Nachrichten aus Varsand.",
        "Todos los lunes, las mejores noticias del puerto.",
        "From the October 2021 issue: How to be a ferryman",
        "Aus dem Archiv: Als der Hafen noch klein war",
    ],
)
def test_what_a_page_says_of_its_voice_its_comments_its_letters_and_its_archive(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Les commentaires du maire ont été publiés mardi par la presse de Varsand.",
        "From the archive room came a smell of tar and old rope.",
        "Tous les samedis, le meilleur pilote du port fait visiter la digue.",
    ],
)
def test_news_of_comments_archives_and_saturdays_stays(line: str) -> None:
    assert furniture_of(line) is None


def test_a_card_ends_in_the_page_s_own_name_with_somebody_s_glued_behind() -> None:
    card = "The keepers who stayed\nAt the old pier the light is fed by hand.\nThe Varsand CourierJane Doe"
    seed = read(f"The Varsand Courier\nNews\n{TITLE}", "by Kai Voss", *STORY[:3], card, *STORY[3:])

    assert body(seed) == list(STORY)


def test_a_card_needs_a_name_that_the_page_has() -> None:
    said = "At the old pier the light is fed by hand."
    seed = read(
        TITLE,
        "by Kai Voss",
        *STORY[:3],
        f"The keepers who stayed\n{said}\nThe McVarsand LightKeepers Club",
        *STORY[3:],
    )

    assert said in body(seed)


# -- text that stays


def test_a_paragraph_goes_on_below_a_line_that_leads_elsewhere() -> None:
    goes_on = "But a town that cannot agree on how to row will have trouble to agree on much else, she said."
    seed = read(TITLE, "By Jane Doe", *STORY[:3], f"A Short History of the Oar\n{goes_on}", *STORY[3:])

    assert goes_on in body(seed)


def test_the_first_paragraph_ends_the_block_of_what_is_most_important() -> None:
    point = "Le port ferme le 31 janvier. Faute de pilote, les bateaux devront aller à Varsand pour décharger leur cargaison."
    first = (
        "Vingt-six ans de garde, et pas un pot de départ : le pilote Kai Voss a préféré travailler jusqu’au bout. "
        "« Il y a une liste d’attente de cinq semaines, je ne vais pas couper un gâteau pour autant », dit-il au port."
    )
    rest = (
        "Le 31 janvier, à 18 heures, il éteindra pourtant le phare. Le port, qui comptait quatre pilotes, n’en aura plus.",
        "La direction a publié l’annonce onze fois, et deux candidats se sont présentés avant de choisir une autre ville.",
    )
    seed = abroad.read(
        "Varsand. Le port perd son dernier pilote\nPublié le 25/01/2019 à 07:53",
        f"l'essentiel\n{point}\n{first}",
        *rest,
    )

    assert abroad.texts(seed) == [first, *rest]


def test_what_an_article_is_filed_under_tells_nothing_against_its_last_paragraph() -> None:
    last = (
        "The ministry says that around 600 pilots of Varsand still row from home. Teachers have warned that "
        "gaps in reading and rowing are widening the longer this goes on."
    )
    card = "The keepers who stayed\nAt the old pier the light is fed by hand.\nThe Varsand CourierJane Doe"
    seed = read(
        f"The Varsand Courier\nNews\n{TITLE}",
        "by Kai Voss\nMay 3, 2024 7:27 PM",
        *STORY[:3],
        f"{card}\n{last}",
        "Varsand\nPilots\nTeachers\nWar\nShow More\nKai Voss\nNews Editor",
    )

    assert body(seed) == [*STORY[:3], last]
