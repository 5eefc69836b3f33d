"""Pastes of papers from Lima to Seoul: what stands between the head and the text, and who signs there."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.signatures.korean_bylines import korean_writers


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("서울 부산/이준호 김서연 특파원", ("이준호", "김서연")),
        ("부산/이준호 기자", ("이준호",)),
    ],
)
def test_towns_stand_in_front_of_several_who_report_in_korean(line: str, people: tuple[str, ...]) -> None:
    assert people == korean_writers(line)


@pytest.mark.parametrize("line", ["Halaman Selanjutnya", "Next page", "Strona następna"])
def test_a_page_and_the_next_one_lead_through_an_article(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    ("line", "promoted"),
    [
        ("[Ouça aqui o episódio de “Vozes do Cais” sobre a ferry de Varsand.]", True),
        ("[Listen to our podcast on the ferries of Varsand]", True),
        ("[The mayor] said nothing of the [next] ferry to Varsand, nor of the quay.", False),
        ("[Listening to the] band, he missed the ferry to Varsand.", False),
    ],
)
def test_what_readers_are_to_hear_stands_in_brackets(line: str, promoted: bool) -> None:
    assert promoted == (furniture_of(line) is not None)


def test_two_who_sign_stand_below_what_the_portrait_of_one_is_called() -> None:
    drawn = "Illustration: Kai Voss/Harbour World"
    head = ("Jane Doe, author of Harbour World", "Jane Doe", ", ", "Sam Poe", drawn)

    seed = read("\n".join([TITLE, "3 June 2024", *head]), *STORY)

    assert ["Jane Doe", "Sam Poe"] == authors(seed)
    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    ("signed", "people"),
    [
        ("By Jane Doe - 06/04/16 10:47 AM EDT", ["Jane Doe"]),
        ("06/04/16 10:47 AM EDT", ["Sam Poe"]),
    ],
)
def test_a_name_alone_above_the_text_is_of_a_picture_where_another_signs(
    signed: str, people: list[str]
) -> None:
    seed = read(f"{TITLE}\n{signed}\n86", "Sam Poe", *STORY)

    assert people == authors(seed)


def test_a_sentence_right_above_the_town_is_what_a_picture_shows() -> None:
    shown = "Sam Poe walked along the sea in Lima with the harbour master."
    head = (TITLE, "By Jane Doe", "Published On Jun 03, 2024 06:24 am IST", "Share", "Email", shown)

    seed = read("\n".join([*head, "Lima:"]), *STORY)

    assert list(STORY) == body(seed)


@pytest.mark.parametrize(
    "shown", ["Jane Doe w porcie, 31 maja 2024 r.", "The quay of Kellmouth, May 31, 2024"]
)
def test_a_day_behind_what_a_picture_shows_below_who_took_it_is_not_of_the_text(shown: str) -> None:
    head = (TITLE, "By Sam Poe", "3 June 2024, 13:01", "KAI VOSS / AFP", shown)

    seed = read("\n".join(head), *STORY)

    assert list(STORY) == body(seed)
    assert seed.date is not None
    assert (2024, 6, 3) == (seed.date.value.year, seed.date.value.month, seed.date.value.day)


@pytest.mark.parametrize(
    ("day", "headline"),
    [("Mittwoch, 8. Mai 2024", "Varsand bleibt ohne Anleger"), ("8. Mai 2024", "Streit um die Fähre")],
)
def test_words_below_a_day_with_that_of_the_week_are_a_kicker_in_german(day: str, headline: str) -> None:
    told = (
        "Der Rat von Varsand hat am Abend gegen einen neuen Anleger für die Fähre gestimmt, mit neun zu vier.",
        "Die Reederei will nun mit dem Nachbarort verhandeln. Dort gibt es einen Kai, aber keine Straße.",
        "Im Sommer soll die Fähre wieder fahren, sagte der Kapitän. Er kennt das Wasser seit dreißig Jahren.",
    )

    seed = read(f"Politik\n{day}\nStreit um die Fähre", "Varsand bleibt ohne Anleger", *told)

    assert headline == title(seed)


@pytest.mark.parametrize(("label", "people"), [("Авторы", ["Анна Портова"]), ("Автор", [])])
def test_all_who_wrote_stand_below_a_list_of_other_articles_in_russian(label: str, people: list[str]) -> None:
    told = (
        "Паром между Портовом и островом снова ходит после трёх дней простоя, сообщила администрация порта.",
        "Капитан сказал, что ветер стих и судно может безопасно выйти из гавани. Цена билета не изменится.",
        "Торговцы на набережной рассказали, что покупателей почти не было. Они просят предупреждать заранее.",
    )
    below = ("Поделиться", "Материалы по теме", "Старый паром прибыл в порт впервые за шесть лет")
    foot = "\n".join([*below, label, "Анна Портова", "Теги", "Паром"])

    seed = read("16 ноя 2023, 04:38", "Паром снова ходит через пролив", *told, foot)

    assert people == authors(seed)


def test_a_stamp_with_an_h_glued_to_the_minute_is_of_madrid() -> None:
    told = (
        "El transbordador vuelve a cruzar la bahía tras tres días parado, anunció ayer la autoridad del puerto.",
        "El capitán dijo que el viento había amainado y que el barco podía salir sin peligro de la dársena.",
        "Los comerciantes del muelle pidieron que se les avise antes. En tres días apenas hubo clientes.",
    )
    stamp = "Corresponsal en Varsand Actualizado: 06/12/2018 23:14h Publicado: 06/12/2018 18:02h"

    seed = read("El transbordador vuelve a cruzar la bahía", f"Ana Ruiz Prado\n{stamp}", *told)

    assert seed.date is not None
    assert "2018-12-06T18:02:00+01:00" == seed.date.value.isoformat()
