"""Pastes from many papers: mottos, ways to a page, days without years, boxes, figures, lists and second writers."""

from __future__ import annotations

import a_council_abroad as abroad
import pytest
from a_council_and_its_ferries import STORY, TITLE, body, read, summary, title, when, who
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.signatures.sign_offs import read_sign_off

# -- headlines


@pytest.mark.parametrize("motto", ["Harbours Speak in Silence", "The Paper Ferries Wait For"])
def test_what_a_paper_says_of_itself_stands_above_a_section_and_two_sentences(motto: str) -> None:
    headline = "Divers could not count the harbour’s cranes. Then came a painter’s bill."
    deck = "How a trail of brushes and buckets led a crew to the piers that no lamp had shown."
    head = f"{motto}\nWorld\n{headline}\n{deck}"
    seed = read(head, "May 8, 2025 at 5:00 a.m. EDT", "By Jane Doe", *STORY)

    assert title(seed) == headline
    assert summary(seed) == deck
    assert body(seed) == list(STORY)


def test_a_headline_above_a_section_and_a_standfirst_of_one_sentence_stays() -> None:
    deck = "The council of Varsand has voted to keep both of its ferries this year."
    seed = read(
        f"{TITLE}\nWorld\n{deck}\nIt took them until the lamps were lit at night.",
        "By Jane Doe",
        *STORY,
    )

    assert title(seed) == TITLE


@pytest.mark.parametrize("way", [("Startseite", "Ausland", "Europa"), ("Startseite", "Politik")])
def test_the_short_title_that_the_way_to_a_page_ends_in_is_not_its_headline(way: tuple[str, ...]) -> None:
    block = "\n".join((*way, "Varsand: Haushalt wird knapp", "Streit im Stadtrat von Varsand"))
    headline = "Wenn aus der Kasse nur noch Münzen kommen"
    seed = abroad.read(block, headline, "Stand: 11.06.2025 16:34 Uhr", "Von Jana Voss", *abroad.GERMAN)

    assert title(seed) == headline
    assert abroad.texts(seed) == list(abroad.GERMAN)


def test_a_headline_right_below_the_way_to_a_page_stays() -> None:
    seed = abroad.read(
        f"Startseite\nAusland\n{abroad.TITLE}", "Stand: 11.06.2025 16:34 Uhr", "Von Jana Voss", *abroad.GERMAN
    )

    assert title(seed) == abroad.TITLE


def test_a_kicker_is_none_of_the_headline_where_another_is_glued_to_it_below() -> None:
    headline = "„Wir schieben Boote, keine Leute“"
    block = "\n".join((f"Hafennot: {headline}", f"Hafenrat zum Umbau:{headline}", "von Jana Voss"))
    seed = abroad.read(block, "03.12.2024 | 13:20", *abroad.GERMAN)

    assert title(seed) == headline
    assert summary(seed) == ""


# -- when


@pytest.mark.parametrize(
    ("published", "changed", "expected"),
    [
        ("11.8. 14:50", "Päivitetty 11.8.2025 16:31", "2025-08-11T14:50"),
        ("30.12. 14:50", "Päivitetty 2.1.2025 16:31", "2024-12-30T14:50"),
    ],
)
def test_a_day_without_a_year_has_that_of_the_change_below(
    published: str, changed: str, expected: str
) -> None:
    seed = read(TITLE, f"{published}\n|\n{changed}", *STORY)

    assert when(seed).startswith(expected)
    assert seed.updated is not None


@pytest.mark.parametrize("stamp", ["Nov. 14, 2024, at 6:03 p.m.", "Updated: November 14, 2024 at 6:03 p.m."])
def test_an_hour_with_dots_behind_at_is_american_wherever_the_story_is_from(stamp: str) -> None:
    seed = read(TITLE, stamp, f"MANILA, Philippines (AP) — {STORY[0]}", *STORY[1:])

    assert when(seed) == "2024-11-14T18:03-05:00"


# -- who


@pytest.mark.parametrize("joint", ["og", "och", "en", "ja", "i"])
def test_second_writers_stand_below_a_word_alone(joint: str) -> None:
    seed = read(f"{TITLE}\nAv\nHenrik Voss\n{joint}\nLine Sander\n15. oktober 2025 12:44", *STORY)

    assert who(seed) == ["Henrik Voss", "Line Sander"]


def test_a_first_letter_below_who_signs_joins_no_names() -> None:
    seed = read(
        TITLE, "By\nJane Doe\nA", "harbour council voted on Tuesday to keep both ferries in the town.", *STORY
    )

    assert who(seed) == ["Jane Doe"]


def test_who_helped_is_told_in_dutch() -> None:
    found = read_sign_off("Met medewerking van ANP", OUTLETS)

    assert found is not None
    assert found.agencies == ("ANP",)
    assert read_sign_off("Met medewerking van de haven vaart de boot weer uit.", OUTLETS) is None


def test_the_fair_in_front_of_a_story_is_its_dateline() -> None:
    found = read_dateline(f"HARBOUR AND SEA 2025 — {STORY[0]}", OUTLETS)

    assert found is not None
    assert (found.place, found.rest) == ("Harbour and Sea 2025", STORY[0])


@pytest.mark.parametrize("label", ["ELECTION 2025", "BREAKING NEWS 2025", "REVIEW OF 2025"])
def test_labels_with_a_year_are_no_datelines(label: str) -> None:
    assert read_dateline(f"{label} — {STORY[0]}", OUTLETS) is None


# -- boxes, figures and lists


def test_what_somebody_said_right_below_a_newsletter_is_text() -> None:
    said = "Anna Quayle of the Varsand Institute for Harbour Studies said towns liked ferries as they could be painted."
    box = "Sign up for our daily newsletter, delivered straight to your inbox every weekday."
    seed = read(TITLE, "By Jane Doe", *STORY[:2], f"{box}\n{said}", *STORY[2:])

    assert body(seed) == [*STORY[:2], said, *STORY[2:]]


@pytest.mark.parametrize(
    "lead",
    [
        "The following is the complete list of ferries as released by the harbour office.",
        "Below is the list of the ferries that sail again, as the harbour office has it.",
    ],
)
def test_a_sentence_with_a_stop_announces_a_list(lead: str) -> None:
    items = ("One ferry, number not stated", "Two barges of the Varsand class", "One tug with two painters")
    seed = read(TITLE, "By Jane Doe", *STORY[:3], lead, *items, STORY[3])

    assert body(seed) == [*STORY[:3], lead, *items, STORY[3]]


def test_a_sentence_above_a_picture_button_is_of_the_picture_where_each_is_set_so() -> None:
    figures = [
        f"{told}\nAvaa kuvien katselu\n{shown} Kuva: Petra Voss / Satama"
        for told, shown in (
            ("Nainen seisoo laiturilla.", "Kapteeni aloitti satamassa marraskuussa."),
            ("Kaksi miestä makaa laivassa.", "Laivassa on kahdeksan sänkyä."),
        )
    ]
    seed = read(TITLE, figures[0], "Jana Voss\n21.11.2024 7:15", *STORY[:2], figures[1], *STORY[2:])

    assert body(seed) == list(STORY)


MORE = (
    "The harbour office said that both ferries would sail again before the first snow of the year.",
    "Two painters from Kirkstead have been hired, and a third will come when the lamps are up.",
    "Nobody in Varsand remembers when the old ferry was last painted, or who chose the green.",
    "The council will meet again in the autumn to hear what the painters make of the funnels.",
)


def test_a_sentence_on_top_of_a_block_with_a_file_of_a_picture_is_of_the_picture() -> None:
    figure = (
        "Sailors stand beside a crane on a cleared pier.\nHarbour Work\n"
        "Sailors pause during painting work on an old pier, May 28, 2024.\nDownload Image\n"
        "Photo By: Sgt. Jane Doe\nVIRIN: 240528-F-QX114-1002C"
    )
    seed = read(TITLE, "June 12, 2024 | By Kai Voss, Harbour News |", *STORY[:2], figure, *STORY[2:], *MORE)

    assert body(seed) == [*STORY, *MORE]


def test_one_card_of_another_article_stands_below_the_text_with_its_sentence() -> None:
    card = "Recommended\nCouncil tests a raft on a budget\n“If it floats, that’s fine,” the master said.\nBy Kai Voss"
    seed = read(TITLE, "By Jane Doe", *STORY, card, "© 2025 Harbour Media, Inc. All rights reserved.")

    assert body(seed) == list(STORY)
    assert who(seed) == ["Jane Doe"]


def test_who_speaks_is_told_in_a_box_that_goes_on_from_the_name() -> None:
    told = "… ist Professorin für Hafenkunde in Varsand und sitzt im Rat der Fähren. Zuvor fuhr sie 16 Jahre zur See."
    seed = abroad.read(
        abroad.TITLE,
        "5. Mai 2023",
        *abroad.GERMAN[:2],
        f"Jana Voss\nQuelle: Privat\n{told}",
        *abroad.GERMAN[2:],
    )

    assert abroad.texts(seed) == list(abroad.GERMAN)


@pytest.mark.parametrize(
    "line",
    [
        "Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.",
        "Die besten Tipps und Geschichten aus allen Häfen der Welt – jeden Freitag neu.",
        "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.",
        (
            "Copyright © Hafenzeitung Varsand AG. Alle Rechte vorbehalten. Eine Weiterverarbeitung, Veröffentlichung "
            "oder dauerhafte Speicherung zu gewerblichen oder anderen Zwecken ohne vorherige ausdrückliche Erlaubnis "
            "von Hafenzeitung Varsand ist nicht gestattet."
        ),
    ],
)
def test_what_forms_and_feet_say_is_furniture(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Die Händler am Hafen verhandeln über den Preis der Fische – jeden Tag neu.",
        "Vielen Dank! Wir haben Ihnen eine E-Mail geschickt, sagte der Bürgermeister zu den Fischern.",
    ],
)
def test_sentences_of_a_text_like_those_are_none(line: str) -> None:
    assert furniture_of(line) is None


def test_a_line_above_a_colon_of_its_own_is_the_kicker_of_the_headline_below() -> None:
    headline = "Die Lotsin, die den letzten Kutter von Varsand führt, geht an Land"
    seed = abroad.read(
        "„Mir fehlt die Flut“",
        f":\n{headline}",
        "37 Jahre lang hat sie Schiffe in den Hafen gebracht. Ein Gespräch über Nebel und den Abschied.",
        "Von Jana Voss\n5. Mai 2023, 16:48 Uhr",
        *abroad.GERMAN,
    )

    assert seed.title is not None
    assert seed.title.value == headline
    assert abroad.texts(seed) == list(abroad.GERMAN)


def test_items_go_on_with_the_sentence_that_is_left_open_above_them() -> None:
    opened = "Das Hafenamt warnt vor der Flut in der Nacht. Wer sein Boot nicht verlegen kann, sollte es wenigstens"
    items = (
        "- an beiden Enden vertäuen,\n- Fender 40 am Kai anbringen\n- und alle Luken vor dem Abend schließen."
    )
    related = "Lesen Sie auch\nStürme an der Küste: Hafenamt warnt vor Leichtsinn"
    seed = abroad.read(
        abroad.TITLE, "5. Mai 2023", *abroad.GERMAN[:2], related, opened, items, *abroad.GERMAN[2:]
    )

    assert abroad.texts(seed) == [
        *abroad.GERMAN[:2],
        opened,
        *items.split("\n"),
        *abroad.GERMAN[2:],
    ]
