"""What is told of who wrote in the head and at the foot, who signs below, and what stands above headlines."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import STORY, TITLE, body, page, read
from a_fire_on_the_quay import authors, title, wires
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of

DAY = "May 3, 2024"


@pytest.mark.parametrize(
    "told",
    [
        "Ms. Osei served on the harbour council from 2013 to 2016 and teaches at the school of the navy.",
        "Ms. Osei, a former harbour master, is a fellow at the institute of the coast in Varsand.",
        "Marguerite Osei is a former pilot of the harbour and has been on the water for thirty years.",
    ],
)
def test_what_a_writer_is_stands_right_below_the_byline_or_the_text(told: str):
    above = read(TITLE, "A quay in spring.", "Credit...Kai Voss", "By Marguerite Osei", told, *STORY)
    below = read(TITLE, "By Marguerite Osei", DAY, *STORY, told)

    assert (body(above), authors(above)) == (list(STORY), ["Marguerite Osei"])
    assert (body(below), authors(below)) == (list(STORY), ["Marguerite Osei"])


def test_somebody_else_of_a_writers_surname_is_told_of_in_the_text():
    told = "Mr. Osei, the pilot of the old ferry, is against it, and he said so twice on the quay."
    story = (*STORY[:2], told, *STORY[2:])

    assert body(read(TITLE, "By Marguerite Osei", DAY, *story)) == list(story)


def test_who_wrote_tells_of_herself_below_her_name():
    told = "I write about harbours, ferries, and the people who work there."
    seed = read(TITLE, "by Thea Malin", f"Published {DAY}", *STORY, "Published", DAY, "Thea Malin", told)

    assert (body(seed), authors(seed)) == (list(STORY), ["Thea Malin"])


def test_the_headline_below_related_video_is_none():
    shown = "1 of 9. A ferry leaves the old quay of the harbour on May 3, 2024."
    seed = read(
        TITLE, "Tweet", "Related Video", "Captain presses council on tolls", "Fri, May 3 2024", shown,
        "Credit: Reuters/Kai Voss", "By Jane Doe", "OLD SUND, California | Fri May 3, 2024 7:14pm EDT", *STORY,
    )  # fmt: skip

    assert (title(seed), authors(seed)) == (TITLE, ["Jane Doe"])


@pytest.mark.parametrize("kicker", ["EN VIVO", "Ao vivo", "Live"])
def test_a_kicker_that_says_live_is_no_headline(kicker: str):
    headline = "Dos transbordadores siguen en el puerto: qué acordó el consejo con los EE. UU."
    seed = read(kicker, headline, "Milagros Quispe", "3 May 2024 18:35", *STORY)

    assert title(seed) == headline


@pytest.mark.parametrize(
    ("below", "names"),
    [
        (("Karin Lund, docent i sjörätt, Sunds universitet", "Sofia Ek, fil dr i tidvatten, Sunds universitet"),
         ["Karin Lund", "Sofia Ek"]),
        (("Kari Dahl, utenriksredaktør", "Lars Holm, lektor ved Havneskolen"), ["Kari Dahl", "Lars Holm"]),
        (("© RIPRODUZIONE RISERVATA", "Marco Bianchi", "Seguici su Facebook"), ["Marco Bianchi"]),
        (("© RIPRODUZIONE RISERVATA", "Anna Quayle", "Seguici su Facebook"), []),
    ],
)  # fmt: skip
def test_who_signs_below_the_text(below: tuple[str, ...], names: list[str]):
    assert authors(read(TITLE, DAY, *STORY, *below)) == names


def test_who_is_seen_in_a_picture_with_its_day_has_not_written():
    shown = "Kai Voss and Ana Ruiz, 3 May 2024, Varsand"
    seed = read(TITLE, "Jane Doe", "3 May 2024 15:20", shown, "Getty Images / «Harbour»", *STORY)

    assert authors(seed) == ["Jane Doe"]


def test_wire_services_in_small_letters_behind_a_site():
    assert wires(read(TITLE, "hafen.at/apa", "3 May 2024 15:20", *STORY)) == ["APA"]


def test_romanian_months_in_short():
    head = read_dateline("Focșani, 3 iun /Agerpres/ - Drumul spre port a fost închis vineri.", OUTLETS)

    assert head is not None
    assert (head.place, head.day, head.agencies) == ("Focșani", (6, 3), ("Agerpres",))


def test_icelandic_is_told_from_danish_by_its_letters():
    story = (
        "Hafnarráðið ákvað í gær að halda báðum ferjunum og mála þær í vor, að sögn hafnarstjórans.",
        "Enginn mælti gegn því, og fundinum var lokið áður en kveikt var á ljósunum við bryggjuna.",
        "„Við höfum beðið eftir þessu síðan brúin féll,“ sagði forseti ráðsins þegar fundinum lauk.",
    )
    seed = read("Báðar ferjurnar verða áfram í höfninni", "5.2.2023 | 9:12", *story)

    assert seed.date is not None
    assert (seed.language, seed.date.value.isoformat()) == ("is", "2023-02-05T09:12:00+00:00")


@pytest.mark.parametrize(
    "line",
    [
        "BBC InDepth is the new home for the best analysis, " + "and for reports of all our people, " * 14,
        "Detta är en debattartikel. Det är skribenten som står för åsikterna.",
        "Dette er en kronikk. Den gir uttrykk for skribentens holdning.",
        "Os artigos publicados com assinatura não traduzem a opinião do jornal",
        "A téma legfontosabb fejleményeit itt gyűjtöttük össze:",
        "ExploreHow much of the coast do foreign owners hold?",
        "SOURCE Harbour Rail Signals, Inc.",
        "Najważniejsze wiadomości codziennie rano w Twojej skrzynce.",
        "每天早上將最重要的新聞寄到您的信箱。",
        "أهم الأخبار في بريدك كل صباح.",
        "Democracy Dies in Darkness",
    ],
)
def test_lines_of_pages(line: str):
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("<p><strong>Hamado Zoungrana</strong></p><p><i>Lequai.net</i></p>", ["Hamado Zoungrana"]),
        ("<p>AGERPRES/(A - autori: Romulus Dan, Mihai Stoica, editor: Ana Pop)</p>", ["Romulus Dan", "Mihai Stoica"]),
    ],
)  # fmt: skip
def test_who_signs_below_the_text_of_a_page(below: str, names: list[str]):
    seed = page(below=below)

    assert (authors(seed), body(seed)[: len(STORY)]) == (names, list(STORY))


def test_a_pull_quote_in_chinese_is_left_out():
    said = "兩艘渡輪都會留在港口並在春天重新油漆"
    first = f"港務委員會週二晚間決定，{said}，沒有人反對，會議很快結束。"
    seed = page(first=first, amid=f"<div class='pullquote'><p>{said}</p></div>")

    assert body(seed) == [first, *STORY[1:]]


def test_the_section_and_tags_in_one_line_are_no_headline():
    headline = "Il consiglio tiene entrambi i traghetti: «Li dipingiamo in primavera»"
    seed = read(
        "ESTERI Cina Joe Varsand Stati Uniti", headline, "4 Febbraio 2023 - 21:14", "Ginevra Tassoni", *STORY
    )

    assert title(seed) == headline


@pytest.mark.parametrize(
    ("lines", "moment"),
    [
        (("By JANE DOE (Associated Press)", "PUBLISHED: June 18, 2023 at 9:27 p.m. | UPDATED: June 18, 2023 at 9:31 p.m."),
         "2023-06-18T21:27:00-04:00"),
        (("CALEB OSTRAND | 5.17.2023 3:45 PM",), "2023-05-17T15:45:00-04:00"),
        (("Pekín - abr. 27, 2024 | 11:02 a. m. | 3 min de lectura",), "2024-04-27T11:02:00-04:00"),
        (("By Yoon Chang-beom", "2022.08.09 09:41"), "2022-08-09T09:41:00+09:00"),
        (("By Rhodri Penn", "12:37, 11 SEP 2023Updated13:05, 11 SEP 2023"), "2023-09-11T12:37:00+01:00"),
    ],
)  # fmt: skip
def test_how_a_paper_writes_the_moment_tells_its_zone(lines: tuple[str, ...], moment: str):
    seed = read(TITLE, *lines, *STORY)

    assert seed.date is not None
    assert seed.date.value.isoformat() == moment


def test_a_moment_behind_who_took_the_picture_in_one_line():
    line = "Le Phare avec AFP // Crédit photo : Handout / Harbour Ministry / AFP 08h15, le 09 avril 2023"
    seed = read(TITLE, line, *STORY)

    assert seed.date is not None
    assert (seed.date.value.hour, wires(seed)) == (8, ["Agence France-Presse"])


def test_a_caption_above_itself_with_its_credit_is_nobody():
    seed = read(
        TITLE, "Autor: PAP", "3 May 2024 07:15", "Flagi Chin i USA", "Flagi Chin i USA / ShutterStock", *STORY
    )

    assert (authors(seed), wires(seed)) == ([], ["PAP"])


def test_who_wrote_below_author_of_the_article_is_no_headline():
    seed = read("Author of the article:", "Simon Trask", "Published Dec 05, 2022", *STORY)

    assert (seed.title, authors(seed)) == (None, ["Simon Trask"])


def test_the_site_in_front_of_the_town():
    head = read_dateline(
        "PELABUHAN.CO.ID - BEIJING. Sejumlah kapal menarik pegawainya dari pelabuhan.", OUTLETS
    )

    assert head is not None
    assert (head.place, head.rest[:8]) == ("Beijing", "Sejumlah")
