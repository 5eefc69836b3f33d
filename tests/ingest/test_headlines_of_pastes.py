"""What stands above a headline and beside it: players, prizes, explanations, the blog's name, what a picture shows."""

from __future__ import annotations

import pytest
from talks_in_the_east import TEXT, TITLE, paragraphs, read

LONG = f"{TITLE} after a night of talks in the harbour"


def title_of(*lines: str) -> str:
    seed = read(*lines)
    return seed.title.value if seed.title else ""


@pytest.mark.parametrize(
    "above",
    [
        ("On Air Now Jane Doe 9:00pm - 1:00am Email", "Now Playing Song of the Old Ferry Jane Doe Download"),
        ("Varsand 2022 media awards", "WEBSITE OF THE YEAR"),
        ("34ºF",),
        ("Se adhiere a los criterios de The Trust Project",),
        ("You are currently viewing " + TITLE,),
    ],
)
def test_a_player_a_prize_or_the_weather_is_no_headline(above: tuple[str, ...]) -> None:
    assert TITLE == title_of(*above, "", TITLE, "", "Harbour House", "", *TEXT)


def test_what_a_theme_says_for_the_picture_is_no_headline() -> None:
    short = "Old ferries, new captains"

    assert short == title_of(short, "", f"You are currently viewing {short}", "", *TEXT)


def test_a_headline_may_begin_as_a_player_does() -> None:
    title = "Now playing: a ferry that nobody wants to buy"

    assert title == title_of(title, "By Jane Doe", "3 June 2024", "", *TEXT)


@pytest.mark.parametrize("title", ["Editor of harbour paper wins three press awards"])
def test_prizes_may_be_what_a_headline_is_about(title: str) -> None:
    assert title == title_of(title, "By Jane Doe", "3 June 2024", "", *TEXT)


def test_what_a_blog_is_called_stands_twice_above_the_day() -> None:
    name = "Eyes on the Quay"

    assert TITLE == title_of(name, "", name, "", "Tuesday, June 4, 2024", "", TITLE, "", *TEXT)


def test_a_headline_stands_twice_above_the_day_and_a_standfirst() -> None:
    told = "Both sides say that they will meet again before the summer."

    assert TITLE == title_of(TITLE, "", TITLE, "", "Tuesday, June 4, 2024", "", told, "", *TEXT)


def test_what_a_picture_shows_stands_twice_above_who_took_it() -> None:
    shown = "Minister Jane Doe (HP) in Port Varsand"
    seed = read(LONG, "", shown, shown, "© Kai Voss / DPA", *TEXT)

    assert seed.title
    assert seed.title.value == LONG
    assert list(TEXT) == paragraphs(seed)


def test_a_headline_stands_twice_below_its_kicker() -> None:
    assert LONG == title_of("Harbour talks", "", LONG, LONG, "© Kai Voss / DPA", "", *TEXT)


@pytest.mark.parametrize("mark", ["›", "»", ">"])
def test_a_row_of_sections_ends_in_the_headline_that_stands_nowhere_else(mark: str) -> None:
    row = f"Harbour.com {mark} News {mark} At sea {mark} "

    assert TITLE == title_of(f"{row}{TITLE}", "", *TEXT)
    assert TITLE == title_of(f"{row}{TITLE} {TITLE}", "", *TEXT)


def test_a_page_explains_in_spanish_who_sent_its_articles() -> None:
    title = "Los capitanes del puerto rechazan la nueva línea de transbordadores"
    note = (
        "Esta información es un teletipo de la agencia y se publica en nuestra portada de manera automática. "
        "No ha sido editado ni titulado por la redacción."
    )
    told = [
        "Los capitanes del puerto han rechazado este lunes la nueva línea que propone el consejo de la isla.",
        "El consejo mantiene que los transbordadores de la línea llegarán al puerto antes del verano.",
        "Los capitanes piden que la línea quede abierta mientras el puerto no tenga otro muelle.",
        "El puerto recibe cada año a más de dos mil barcos, según los capitanes y el propio consejo.",
    ]
    seed = read("Noticia de agencia", "", note, "", title, "", title, "", "Puerto Doe (Varsand) —", "", *told)

    assert seed.title
    assert seed.title.value == title
    assert told == paragraphs(seed)


@pytest.mark.parametrize(
    "stamp",
    [
        "Harbour Independent Monday, 3 June 2024, 09:55 Last update: about 2 years ago",
        "Monday, 3 June 2024, 09:55 Last update: almost 2 years ago",
    ],
)
def test_an_age_may_be_told_roughly_behind_the_moment(stamp: str) -> None:
    seed = read(TITLE, "", stamp, "", *TEXT)

    assert seed.title
    assert seed.title.value == TITLE
    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2024-06-03T09:55"


def test_nobody_may_have_posted_it() -> None:
    seed = read(TITLE, "", "Posted By on 3rd June 2024", "", *TEXT)

    assert seed.date
    assert seed.date.value.isoformat()[:10] == "2024-06-03"


def test_a_source_beside_the_day_is_a_wire_service() -> None:
    seed = read(TITLE, "", "03. Juni 2024 | Quelle: dpa", "", *TEXT)

    assert [one.value for one in seed.agencies] == ["dpa"]


@pytest.mark.parametrize(
    "office",
    ["Kai Voss, Minister for Harbours", "Jane Q. Doe, Acting Premier", "Mary-Ann Doe, Attorney-General"],
)
def test_who_holds_an_office_stands_above_what_it_hands_out(office: str) -> None:
    title = "Line of the harbour is open again"

    assert (
        title_of("Jane Doe", "", "Premier of Varsand", "", "3 June 2024", "", office, "", title, "", *TEXT)
        == title
    )


def agencies_of(*lines: str) -> list[str]:
    return [one.value for one in read(*lines).agencies]


def test_a_wire_service_may_stand_behind_a_desk() -> None:
    assert agencies_of(TITLE, "", "By The Staff The Canadian Press", "", *TEXT) == ["The Canadian Press"]
    stamp = "Harbour News Desk The Associated Press, 09 Jun, 2023 12:15 PM"

    assert agencies_of(TITLE, "", stamp, "", *TEXT) == ["Associated Press"]


def test_a_wire_service_may_stand_in_front_of_a_place() -> None:
    assert agencies_of(TITLE, "", "Efe / Buenos Aires", "", *TEXT) == ["EFE"]


def test_two_letters_are_the_size_of_text_or_a_swedish_wire_service() -> None:
    swedish = "Båtarna går åter över sundet, säger hamnkaptenen som själv följde med på den första turen."

    assert agencies_of(TITLE, "", "3 June 2024", "TT", "", *TEXT) == []
    assert agencies_of("Båtarna går igen över sundet", "", "3 juni 2024", "TT", "", swedish) == ["TT"]
