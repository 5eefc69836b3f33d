"""Sentences in the present that say what a picture shows, and those that are news."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS
from talks_in_the_east import TEXT, TITLE, paragraphs, read

from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.pictures.present_scenes import is_seen_happening, is_seen_on_day, only_names

HEAD = (TITLE, "By Jane Doe", "June 3, 2024 5:00 p.m. EDT")


@pytest.mark.parametrize(
    "text",
    [
        "The harbour minister greets her guest on the quay at Varsand.",
        "Dockers wait for a train at the Varsand steel works.",
        "A pilot of the coast guard watches a screen during an exercise.",
        "Ministers pose in Varsand on June 1. Talks had been broken off for a year.",
        "Harbour watch commander Col. Jane Doe, left, tours the docks with Gen. Kai Voss, chief of the coast guard.",
        "Residents clash with the harbour police in the old town of Varsand during a march on June 12, 2014.",
        "Former captain Jane Doe leaves the court of Varsand after her trial went to the jury.",
        "Two ministers shake hands in front of a row of flags in Varsand on May 31.",
    ],
)
def test_what_can_be_seen_happening_is_told_in_the_present(text: str) -> None:
    assert is_seen_happening(text)


@pytest.mark.parametrize(
    "text",
    [
        "The harbour minister greeted her guest on the quay at Varsand.",
        "The rule takes effect in Varsand on Friday.",
        "The minister will greet her guest on the quay at Varsand.",
        "She greets her guest on the quay at Varsand.",
        "A coast guard patrol near Varsand picked up two sailors.",
        "The navy set sail for Varsand on Friday.",
        "“The minister greets her guest at Varsand.”",
        "The harbour minister greets her guest.",
        "A naval escort force of three ships sang for the people of Varsand on Tuesday.",
        "The bridge at Varsand carries some 300 lorries a day with cotton from the north.",
        "Every Tuesday two pilots walk onto the bridge of Varsand.",
        "Each spring a dozen ships gather in Varsand for a drill.",
        "Ministers stand on a deck in Varsand. They smile. They wave. None of this helps a pilot.",
        "The ferry passes Varsand on its way to islands whose mayors have asked for another that can carry lorries in winter.",
    ],
)
def test_news_and_plans_are_nothing_to_be_seen(text: str) -> None:
    assert not is_seen_happening(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The talks were held over the telephone line. The deal is to take effect May 3, 2024.", False),
        ("The minister was buried in her home town of Varsand May 3, 2024.", False),
        ("The rule will be in force in all harbours May 3, 2024.", False),
        ("The old pier of Varsand was photographed from the air May 3, 2024.", True),
        ("Smoke rises above the old quay of Varsand in the morning May 3, 2024.", True),
        ("The harbour minister is led to her car in Varsand, Friday, May 3, 2024.", True),
    ],
)
def test_news_of_a_day_is_told_with_another_verb_than_a_picture(text: str, shown: bool) -> None:
    caption = read_caption(text, OUTLETS)

    assert (caption is not None and caption.rule == "dated-scene") == shown


def test_a_day_with_its_month_is_asked_for_within_a_text() -> None:
    assert is_seen_on_day("The minister greets her guest at Varsand on June 3, 2024.")
    assert not is_seen_on_day("The minister lands in Varsand later on Friday.")
    assert not is_seen_on_day("Varsand celebrates December 4 as Harbour Day.")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A shed at the old pier of Varsand is seen on Tuesday, May 7, 2024.", True),
        ("The sheds of Port Ellen are pictured at dawn, May 7, 2024.", True),
        ("The harbour is seen as a model for others since May 7, 2024.", False),
        ("A shed at the old pier of Varsand is seen on Tuesday.", False),
    ],
)
def test_what_is_seen_on_a_whole_day_is_of_a_picture(text: str, shown: bool) -> None:
    assert is_seen_on_day(text) is shown


def test_who_took_a_picture_stands_above_what_is_seen_in_it() -> None:
    signed = (TITLE, "by Jane Doe - 06/30/22 6:29 PM ET", "Share", "Harbour Sheds", "Kai Voss")
    shown = "A shed at the old pier of Varsand is seen on Tuesday, May 10, 2022."
    seed = read(*signed, shown, *TEXT)

    assert [one.value for one in seed.authors] == ["Jane Doe"]
    assert paragraphs(seed) == list(TEXT)


def test_a_day_may_stand_behind_many_words_without_a_verb() -> None:
    named = (
        "The harbour minister Jane Doe with her deputy, Kai Voss, at a campaign event in the docks of Varsand"
    )
    assert is_seen_on_day(f"{named} on Aug. 21, 2025.")
    assert not is_seen_on_day(f"{named} spoke on Aug. 21, 2025.")
    assert not only_names(f"{named} on Aug. 21, 2025.")


@pytest.mark.parametrize(
    "text",
    [
        "Boats at the pier of Varsand.",
        "A coast guard ship in the strait, with a new deck.",
        "VARSAND — the patrol boat at its berth.",
        "The former minister Jane Doe and the harbour master, Kai Voss.",
        "Jane Doe in front of her house, which shifted in the flood.",
    ],
)
def test_a_sentence_may_only_name_what_can_be_seen(text: str) -> None:
    assert only_names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody agreed at the pier of Varsand.",
        "Islanders woke to a wall of grey hulls.",
        "Not a word at the talks.",
        "The port.",
        "Ministeren er ikke med at Varsand.",
        "Das Schiff in Varsand.",
        "Kedatangan Jane Doe mendapat sorotan dari media massa Varsand, The Harbour Times.",
        "Linjen var lagt da hun kom at Varsand.",
        "Tedbir her alanda limanın kaderini değiştirebilir.",
        "Boats at the pier of Varsand...",
    ],
)
def test_one_with_a_verb_or_in_another_language_does_not(text: str) -> None:
    assert not only_names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Harbour minister Jane Doe (centre, in white) and the mayor saw the docks.",
        "La ministra Jane Doe (2i) y el alcalde Kai Voss (2d) visitaron el puerto.",
        "Jane Doe (rechts) und ihr Kollege beim Auftakt.",
        "Jane Doe (à gauche) a reçu le ministre.",
    ],
)
def test_who_stands_where_is_said_of_a_picture(text: str) -> None:
    caption = read_caption(text, OUTLETS)
    assert caption is not None
    assert caption.text == text


def test_a_party_is_no_place_in_a_picture() -> None:
    assert read_caption("Senator Jane Doe (R) and Mayor Kai Voss (Linke) saw the docks.", OUTLETS) is None


SCENE = "The harbour minister greets her guest on the quay at Varsand."


@pytest.mark.parametrize("credit", [(), ("Kai Voss / Harbour News",)])
def test_such_a_sentence_above_the_text_is_the_picture_s(credit: tuple[str, ...]) -> None:
    seed = read(*HEAD, SCENE, *credit, *TEXT)
    assert paragraphs(seed) == [*TEXT]
    assert seed.picture is not None
    assert seed.picture.caption is not None
    assert seed.picture.caption.value == SCENE
    assert paragraphs(read(*HEAD, "Boats at the pier of Varsand.", *credit, *TEXT)) == [*TEXT]


@pytest.mark.parametrize("scene", [SCENE, "A road closure due to flooding in the town."])
def test_it_may_stand_right_below_the_headline(scene: str) -> None:
    assert paragraphs(read("Listen live", "0:00 0:00", TITLE, scene, *TEXT)) == [*TEXT]


def test_a_name_and_an_agency_right_below_it_are_of_the_picture() -> None:
    scene = "Former captain Jane Doe leaves the court of Varsand after her trial went to the jury."
    stamp = "Published: June 3, 2024 Updated: 2:16 p.m."
    seed = read("\n\n".join((TITLE, stamp, f"{scene}\nNICK HALE, AP", *TEXT)))
    assert paragraphs(seed) == [*TEXT]
    assert not seed.authors
    assert not seed.agencies


def test_within_the_text_it_is_one_with_a_day_or_above_a_credit() -> None:
    dated = "The harbour minister greets her guest at Varsand on June 3, 2024."
    assert paragraphs(read(*HEAD, *TEXT[:2], dated, *TEXT[2:])) == [*TEXT]
    assert paragraphs(read(*HEAD, *TEXT[:2], SCENE, *TEXT[2:])) == [*TEXT[:2], SCENE, *TEXT[2:]]
    series = (
        SCENE,
        "Photo by Kai Voss/Getty Images",
        *TEXT[2:3],
        dated,
        "Photo by Kai Voss/Getty Images",
    )
    assert paragraphs(read(*HEAD, *TEXT[:2], *series, *TEXT[3:])) == [*TEXT]


def test_two_sentences_that_begin_alike_are_of_one_picture() -> None:
    short, full = (
        f"The harbour minister announced her plan for the telephone line at the town hall {where}. Talks had broken off."
        for where in ("on June 3", "of Varsand, on June 3")
    )
    assert paragraphs(read(*HEAD, short, full, "Kai Voss/Getty Images", *TEXT)) == [*TEXT]


def test_a_caption_stands_above_any_label_of_a_credit() -> None:
    caption = "The island of Varsand, once thought doomed by rats."
    assert paragraphs(
        read(*HEAD, caption, "Photograph by Kai Voss, Harbour Restoration Programme", *TEXT)
    ) == [*TEXT]
