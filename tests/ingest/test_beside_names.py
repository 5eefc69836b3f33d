"""Pastes: what stands beside names and hours tells whose they are, and which moment is which."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read

from generator.ingest.text.seed import Seed

TITULAR = "El puerto de Varsand cierra dos muelles por el incendio"
NOTICIA = (
    "El puerto de Varsand cerró el lunes dos muelles por un incendio que destruyó dos almacenes vacíos.",
    "Seis dotaciones lucharon contra el fuego hasta la mañana, dijo a la prensa el capitán del puerto.",
    "Los dueños de los almacenes querían venderlos en primavera, después de la feria de barcos.",
)


def read_close(*lines: str) -> Seed:
    return read(*lines, between="\n")


def test_the_first_of_two_names_below_what_a_picture_shows_took_it() -> None:
    seed = read_close(
        TITULAR,
        "Los almacenes estaban vacíos desde la primavera",
        "Un muelle lleno de humo en el puerto de Varsand",
        "Kai Tormo",
        "Juana Dorado",
        "Madrid",
        "03/06/2024 17:23",
        *NOTICIA,
    )

    assert authors(seed) == ["Juana Dorado"]
    assert body(seed) == list(NOTICIA)


def test_two_names_below_a_standfirst_both_wrote() -> None:
    seed = read_close(
        TITULAR,
        "Los almacenes estaban vacíos desde la primavera",
        "Kai Tormo",
        "Juana Dorado",
        "Madrid",
        "03/06/2024 17:23",
        *NOTICIA,
    )

    assert authors(seed) == ["Kai Tormo", "Juana Dorado"]


def test_who_is_questioned_in_a_transcript_has_not_written_it() -> None:
    seed = read_close(
        "Harbour office briefing",
        "KAI VOSSMER, HARBOUR SPOKESPERSON",
        "June 3, 2024",
        "MR VOSSMER: Good morning. The fire on the quay is out, and nobody was hurt.",
        "QUESTION: Do you know how it began?",
        "MR VOSSMER: We do not, and I would rather wait for what the crews have to say.",
        "QUESTION: Will the fair be put off?",
        "MR VOSSMER: No. The fair opens on Friday, as it does each spring.",
    )

    assert authors(seed) == []


def test_the_name_of_a_page_stands_at_the_end_of_its_row_of_sections() -> None:
    seed = read_close(
        "Home > Press office > Briefings > Harbour Briefing – June 3, 2024",
        "Harbour Briefing – June 3, 2024",
        *STORY,
    )

    assert seed.title is not None
    assert seed.title.value == "Harbour Briefing – June 3, 2024"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Singapore De havenmeester zei dat de kade na de brand nog een week dicht blijft.", "Singapore"),
        (
            "Berlin Der Hafen bleibt nach dem Brand noch eine Woche lang geschlossen, hieß es am Montag.",
            "Berlin",
        ),
        ("London The quay stays closed for another week after the fire, the harbour office said.", "London"),
        ("Singapore Airlines said that the quay stays closed for another week after the fire.", ""),
        ("Varsander De Vries said that the quay stays closed for another week after the fire.", ""),
    ],
)
def test_a_town_in_front_of_an_article_with_a_capital_is_a_dateline(text: str, place: str) -> None:
    seed = read_close(TITLE, "By Jane Doe", "June 3, 2024", text, *STORY[1:])

    assert (seed.dateline.value if seed.dateline else "") == place
    assert body(seed)[0] == (text.removeprefix(f"{place} ") if place else text)


def test_the_hour_of_a_change_is_not_that_of_publication() -> None:
    seed = read_close(TITULAR, "Juana Dorado", "03/06/2024", "Actualizado a las 12:37h.", *NOTICIA)

    assert seed.date is not None
    assert seed.date.value.isoformat()[:16] == "2024-06-03T00:00"
    assert seed.updated is not None
    assert seed.updated.value.isoformat()[:16] == "2024-06-03T12:37"


def test_a_moment_above_that_of_first_publication_is_the_last_change() -> None:
    seed = read_close(
        TITLE,
        "By Jane Doe",
        "Mon 3 Jun 2024 18.05 BST",
        "First published on Mon 3 Jun 2024 05.11 BST",
        *STORY,
    )

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2024-06-03T05:11:00+01:00"
    assert seed.updated is not None
    assert seed.updated.value.isoformat() == "2024-06-03T18:05:00+01:00"


def test_the_last_update_of_a_story_under_way_is_that_of_no_article() -> None:
    seed = read_close(
        TITLE,
        "By Jane Doe",
        "June 3, 2024 | 2:03pm",
        *STORY,
        "As it happens",
        "LATEST UPDATE: July 3, 2024 - 9:03am",
        "Follow this page for the fair.",
        "July 3, 2024 - 9:03am",
        "The fair has opened.",
    )

    assert seed.updated is None


def test_what_was_summed_up_stands_below_who_made_the_summary() -> None:
    points = "The fire destroyed two warehouses, and nobody was hurt."
    seed = read_close(
        TITLE, "By Jane Doe", "June 3, 2024", "Quick Read", "Summary is AI-generated", points, f"Singapore: {STORY[0]}",
        *STORY[1:],
    )  # fmt: skip

    assert body(seed) == list(STORY)


def test_a_sentence_of_many_words_is_no_key_point() -> None:
    long = (
        "Two warehouses on the quay in Kellmouth burned down on Monday night, a third was damaged, and the harbour "
        "office, which had meant to sell all three of them in the spring, said that it did not yet know what the fire "
        "had cost it."
    )
    seed = read_close(TITLE, "By Jane Doe", "June 3, 2024", "The gist", long, *STORY[1:])

    assert body(seed) == [long, *STORY[1:]]


def test_a_paragraph_above_the_card_of_who_wrote_is_the_last_of_the_article() -> None:
    last = "In the spring, the office had sold four boats at a price that surprised nobody but itself."
    seed = read_close(
        TITLE,
        "Jane Doe · Harbour News",
        "June 3, 2024",
        *STORY,
        "Have a tip on this story? We'd be glad to hear it, in confidence.",
        last,
        "ABOUT THE AUTHOR",
        "Jane Doe has covered the sea for longer than she cares to say.",
    )

    assert body(seed) == [*STORY, last]


@pytest.mark.parametrize("role", ["Bureau Chief", "Senior Reporter", "Assistant Business Editor"])
def test_who_signs_behind_the_hour_may_say_as_what(role: str) -> None:
    seed = read_close(TITLE, f"Published: June 3, 2024 15:20 Jana van Doe, {role}", *STORY)

    assert authors(seed) == ["Jana van Doe"]
    assert body(seed) == list(STORY)


@pytest.mark.parametrize("joint", ["&", "and"])
@pytest.mark.parametrize("below", [("Reporter", "Harbour Media Group"), ("View Author Archive",)])
def test_what_stands_below_a_name_parts_it_from_no_colleague(joint: str, below: tuple[str, ...]) -> None:
    seed = read_close(TITLE, "June 3, 2024", "By", "Jane Doe", *below, joint, "wa Kibor Doe", *below, *STORY)

    assert authors(seed) == ["Jane Doe", "wa Kibor Doe"]
    assert body(seed) == list(STORY)


def test_two_names_above_their_paper_are_those_of_two() -> None:
    seed = read_close(TITLE, "Keisha Vossmer Tom O'Dorn", "USA TODAY", *STORY)

    assert authors(seed) == ["Keisha Vossmer", "Tom O'Dorn"]


def test_who_is_named_between_the_button_of_a_picture_and_its_words_took_it() -> None:
    seed = read_close(
        TITLE,
        "By Jane Doe jdoe@kellmouthnews.com",
        "June 3, 2024",
        "Swipe or click to see more",
        "KAI DORN / KDORN@KELLMOUTHNEWS.COM",
        "A crew cools the roof of a warehouse Monday.",
        *STORY,
    )

    assert authors(seed) == ["Jane Doe"]


@pytest.mark.parametrize(
    ("below", "agencies"), [("The quay is used by four boats", []), (None, ["PA Media"])]
)
def test_a_wire_service_above_what_a_picture_shows_took_it(below: str | None, agencies: list[str]) -> None:
    shown = (below,) if below else ()
    seed = read_close(TITLE, "3 June 2024", "Fionnuala Doe", "BBC News", "PA Media", *shown, *STORY)

    assert [one.value for one in seed.agencies] == agencies
    assert authors(seed) == ["Fionnuala Doe"]


def test_whose_staff_signs_is_told_by_all_of_a_name_that_two_papers_have() -> None:
    seed = read_close(TITLE, "By AFP and TOI STAFF", "3 June 2024, 5:22 pm", *STORY)

    assert seed.outlet is not None
    assert seed.outlet.value == "The Times of Israel"
