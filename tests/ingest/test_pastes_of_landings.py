"""Pastes of papers from Lima to Seoul: what stands between the head and the text, and who signs there."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
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
    stamp = "Corresponsal en Varsand Actualizado: 06/12/2018 23:14h Publicado: 06/12/2018 18:02h"

    seed = read("El transbordador vuelve a cruzar la bahía", f"Ana Ruiz Prado\n{stamp}", *SPANISH)

    assert seed.date is not None
    assert "2018-12-06T18:02:00+01:00" == seed.date.value.isoformat()


def test_two_with_the_same_role_are_both_named() -> None:
    head = (
        TITLE,
        "Jane Doe, Harbour World Journalist",
        "Sam Poe, Harbour World Journalist",
        "@harbour sam@harbour.example",
    )

    seed = read("\n".join(["5:42 pm on 22 May 2023", *head]), *STORY)

    assert ["Jane Doe", "Sam Poe"] == authors(seed)


def test_wire_services_stand_below_a_text_with_their_label_in_spanish() -> None:
    told = SPANISH

    seed = read(
        "El transbordador vuelve a cruzar la bahía\n31 de mayo de 2024 09:47",
        *told,
        "Agencias AFP y AP",
        "Temas\nPuerto",
    )

    assert ["Agence France-Presse", "Associated Press"] == [agency.value for agency in seed.agencies]
    assert list(told) == body(seed)


@pytest.mark.parametrize(
    ("opening", "agencies", "rest"),
    [
        ("LISBOA | AFP e REUTERS O porto reabriu", ("Agence France-Presse", "Reuters"), "O porto reabriu"),
        (
            "LISBOA | AFP Depois de dois dias o porto reabriu",
            ("Agence France-Presse",),
            "Depois de dois dias o porto reabriu",
        ),
        ("LISBOA | ONU e OTAN divergem sobre o porto", (), "ONU e OTAN divergem sobre o porto"),
    ],
)
def test_wire_services_stand_behind_the_bar_of_a_dateline(
    opening: str, agencies: tuple[str, ...], rest: str
) -> None:
    dateline = read_dateline(opening, OUTLETS)

    assert dateline is not None
    assert (agencies, rest) == (dateline.agencies, dateline.rest)


def test_a_headline_below_a_button_to_sign_up_is_no_part_of_its_box() -> None:
    head = (
        "Recurso exclusivo para assinantes",
        "assine ou faça login",
        "Barco volta a cruzar a baía, mas mercado fica fechado",
    )
    deck = "Capitão diz que o vento baixou e pede à prefeitura que avise antes os comerciantes do cais"
    told = (
        "O barco voltou a cruzar a baía depois de três dias parado, anunciou ontem a autoridade do porto de Varsand.",
        "O capitão disse que o vento baixou e que o barco pode sair sem perigo. O preço da passagem não muda.",
        "Os comerciantes do cais pediram que a prefeitura avise antes. Em três dias quase não houve clientes.",
    )

    seed = read(
        "\n".join(["Menu", "mundo", *head, deck, "E-mail", "Copiar link", "20.jun.2023 às 10h47"]), *told
    )

    assert head[-1] == title(seed)


def test_a_few_words_below_the_number_of_an_issue_are_the_headline() -> None:
    told = (
        "Паром между Портовом и островом снова ходит после трёх дней простоя, сообщила администрация порта.",
        "Капитан сказал, что ветер стих и судно может безопасно выйти из гавани. Цена билета не изменится.",
        "Торговцы на набережной рассказали, что покупателей почти не было. Они просят предупреждать заранее.",
    )
    head = (
        "Мир",
        "Газета «Коммерсантъ» №109 от 20.06.2023, стр. 6",
        "20.06.2023, 00:18",
        "3 мин.",
        "Вышли из берегов",
    )

    seed = read("\n".join([*head, "Паром снова ходит, но торговцы на набережной недовольны"]), *told)

    assert "Вышли из берегов" == title(seed)


@pytest.mark.parametrize(
    "shown",
    [
        "KELLMOUTH SOUND (June 1, 2024) The frigate HVS Tern sails in the sound. Tern is of the northern squadron",
        "Sailors of the frigate HVS Tern pull a rope. (Harbour Navy photo by Sam Poe) 240601-N-QW541-1002",
    ],
)
def test_pictures_of_navies_tell_the_day_in_front_or_their_number_behind(shown: str) -> None:
    seed = read(f"{TITLE}\n3 June 2024", STORY[0], shown, *STORY[1:])

    assert list(STORY) == body(seed)


def test_the_town_of_the_dateline_above_the_day_has_not_written() -> None:
    head = (TITLE, "SANTA RITA, GUAM", "06.20.2023", "Story by Jane Doe", "Commander, Harbour Fleet")

    seed = read("\n".join(head), f"SANTA RITA, Guam – {STORY[0]}", *STORY[1:])

    assert ["Jane Doe"] == authors(seed)


def test_the_address_in_a_copyright_tells_more_than_the_name_of_a_sister_paper() -> None:
    seed = read(
        "USA TODAY", f"{TITLE}\nBy Jane Doe\n3 June 2024", *STORY, "© 2024 www.pnj.com. All rights reserved."
    )

    assert seed.outlet is not None
    assert "Pensacola News Journal" == seed.outlet.value


def test_whoever_owns_stations_is_none_of_them() -> None:
    head = ("KTLA", "Los Angeles", TITLE, "by: Jane Doe", "Posted: May 23, 2024 / 01:14 AM PDT")

    seed = read("\n".join(head), *STORY, "Copyright 2024 Nexstar Media Inc. All rights reserved.")

    assert seed.outlet is not None
    assert "KTLA" == seed.outlet.value


SPANISH = (
    "El transbordador vuelve a cruzar la bahía tras tres días parado, anunció ayer la autoridad del puerto.",
    "El capitán dijo que el viento había amainado y que el barco podía salir sin peligro de la dársena.",
    "Los comerciantes del muelle pidieron que se les avise antes. En tres días apenas hubo clientes.",
)


@pytest.mark.parametrize(
    ("head", "when"),
    [
        (("Ana Ruiz - RTP", "17 Junho 2024, 14:26", "/ atualizado 17 Junho 2024, 15:02"), "2024-06-17T14:26"),
        (("Mundo 15/01/2020 12:48 AFP Varsand Actualizada 13:30",), "2020-01-15T12:48"),
        (
            ("reprodução/TVH - 18.set.2022", "ANA RUIZ", "19.set.2022 (segunda-feira) - 9h12"),
            "2022-09-19T09:12",
        ),
    ],
)
def test_the_minute_stands_beside_who_sent_it_a_change_and_a_picture(
    head: tuple[str, ...], when: str
) -> None:
    seed = read("\n".join(["El transbordador vuelve a cruzar la bahía", *head]), *SPANISH)

    assert seed.date is not None
    assert when == seed.date.value.isoformat()[: len(when)]


def test_a_stamp_with_the_word_for_news_in_front_is_of_madrid() -> None:
    told = (
        *SPANISH[:2],
        "Los dos presidentes hablarán del transbordador en la cumbre de Buenos Aires, en noviembre.",
    )

    seed = read("El transbordador vuelve a cruzar la bahía\nEFE NOTICIA 06.12.2018 - 09:14H", *told)

    assert seed.date is not None
    assert "2018-12-06T09:14:00+01:00" == seed.date.value.isoformat()
