"""Pastes of dailies: what stands above the headline and beside who wrote, and how reports end."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title


@pytest.mark.parametrize(
    "last",
    [
        "Additional details were not immediately available.",
        "The cause of it remains under investigation.",
        "Their names have not been released.",
        "No injuries were reported.",
    ],
)
def test_a_report_may_end_with_what_is_not_known(last: str) -> None:
    assert [*STORY, last] == body(read(TITLE, "By Jane Doe", *STORY, last))


def test_what_somebody_says_in_single_quotation_marks_speaks_to_no_reader() -> None:
    told = (
        "Voss told the Harbour 24 news channel that it had been 'a sight that you would never want to see in your life, "
        "one that stays with you for all your days'."
    )

    assert [*STORY, told, STORY[0]] == body(read(TITLE, "By Jane Doe", *STORY, told, STORY[0]))


@pytest.mark.parametrize(
    ("cap", "rest"),
    [
        ("I", "ndonesian crews fought the fire on the quay until the morning, the harbour master said."),
        ("A", "rmed with hoses, six crews fought the fire on the quay until the morning."),
    ],
)
def test_a_drop_cap_is_glued_where_no_word_begins_so(cap: str, rest: str) -> None:
    assert [cap + rest, *STORY] == body(read(TITLE, "By Jane Doe", cap, rest, *STORY))


def test_a_drop_cap_that_is_a_word_stands_apart() -> None:
    rest = "spent the night on the quay with six crews, and have never seen a fire like it."

    assert [f"I {rest}", *STORY] == body(read(TITLE, "By Jane Doe", "I", rest, *STORY))


def test_the_way_to_the_page_is_no_headline() -> None:
    seed = read("VDP / Harbour Nigeria  >  News  >  Local", TITLE, "By Jane Doe", *STORY)

    assert title(seed) == TITLE
    assert list(STORY) == body(seed)


def test_the_section_goes_with_the_outlet_behind_a_headline() -> None:
    assert title(read(f"{TITLE} | UK News | Sky News", "By Jane Doe", *STORY)) == TITLE


@pytest.mark.parametrize("signed", ["By JERUSALEM POST STAFF", "By Washington Post Staff"])
def test_the_staff_of_a_paper_is_nobody_by_name(signed: str) -> None:
    assert authors(read(TITLE, signed, "June 3, 2024 10:15", *STORY)) == []


def test_a_name_between_the_same_words_of_a_picture_took_it() -> None:
    shown = "Kai Voss, the harbour master, speaks during a news conference in Kellmouth on Tuesday."
    seed = read(TITLE, shown, "Rolf Sattler", shown, "Updated June 3, 2024 at 6:23 PM ET", *STORY)

    assert authors(seed) == []
    assert list(STORY) == body(seed)


def test_who_translated_did_not_write() -> None:
    story = (
        "Due magazzini sul molo di Chellemare sono bruciati lunedì notte, e un terzo è stato danneggiato dal fuoco.",
        "Sei squadre hanno lavorato fino al mattino, ha detto ai giornalisti il comandante del porto.",
        "I magazzini erano vuoti, e i proprietari volevano venderli in primavera, dopo la fiera del porto.",
    )
    seed = read("Un incendio distrugge due magazzini", *story, "(Traduzione di Andrea Sparti)")

    assert authors(seed) == []
    assert list(story) == body(seed)


def test_an_italian_text_ends_above_its_rights() -> None:
    story = (
        "Due magazzini sul molo di Chellemare sono bruciati lunedì notte, e un terzo è stato danneggiato dal fuoco.",
        "Sei squadre hanno lavorato fino al mattino, ha detto ai giornalisti il comandante del porto.",
        "I magazzini erano vuoti. Le indagini sono condotte dalla squadra del porto.",
    )
    another = "La banda del paese ha suonato in piazza davanti a trecento persone, con due brani nuovi e molti vecchi."
    rest = ("© RIPRODUZIONE RISERVATA", "La banda torna in piazza dopo tre anni", another)

    assert list(story) == body(read("Un incendio distrugge due magazzini", *story, *rest))
