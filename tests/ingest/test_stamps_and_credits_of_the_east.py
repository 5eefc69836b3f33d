"""Pastes from the east: credits behind labels of many languages, days with labels, menus, and what is said twice."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    BULGARIAN,
    CHINESE,
    KOREAN,
    TAIWANESE,
    TURKISH,
    agencies,
    paragraphs,
    read,
    title,
    when,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.stamps.timestamps import read_stamp


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Снимка: Пристанищна администрация", "Пристанищна администрация"),
        ("Світлина: Марія Портова", "Марія Портова"),
        ("Fotoğraf: Liman İdaresi", "Liman İdaresi"),
        ("Slika: Mirko Lučić", "Mirko Lučić"),
        ("Ảnh: Lan Anh", "Lan Anh"),
        ("ภาพ: การท่าเรือ", "การท่าเรือ"),
        ("تصوير: سامي حداد", "سامي حداد"),
        ("צילום: דנה לוי", "דנה לוי"),
        ("عکس: اداره بندر", "اداره بندر"),
        ("图源：港务局", "港务局"),
        ("사진=항만공사", "항만공사"),
    ],
)
def test_a_label_of_a_picture_alone(line: str, credit: str) -> None:
    caption = read_caption(line, OUTLETS)

    assert caption is not None
    assert ("", credit) == (caption.text, caption.credit)


def test_a_sentence_behind_such_a_label_is_no_credit() -> None:
    assert read_caption("Slika: trajekt stoji u luci već tri dana i čeka da vetar oslabi.", OUTLETS) is None


def test_a_caption_stands_above_such_a_credit() -> None:
    headline, *text = BULGARIAN
    shown = "Капитан Петър Морски (32 г.) пристигна на кея в петък, 10 февруари 2023 г."
    seed = read(
        headline, "", shown, "Снимка: Пристанищна администрация", "", text[0], "", text[1], "", text[2]
    )

    assert text == paragraphs(seed)


def test_the_day_of_the_printed_paper_and_its_page_stand_behind_the_hour() -> None:
    headline, *text = KOREAN
    stamp = "입력일 2023-11-22 17:59 수정일 2023-11-22 18:01 발행일 2023-11-22 99면"

    assert "2023-11-22T17:59:00+09:00" == when(read(headline, "", "이준호 기자", stamp, "", *text))


def test_a_section_is_glued_to_the_label_of_the_day() -> None:
    headline, *text = TURKISH
    seed = read("ASAYİŞHaber Girişi : 07 Haziran 2025 15:01", headline, *text)

    assert [] == writers(seed)
    assert "2025-06-07T15:01" == when(seed)[:16]


def test_a_sentence_that_tells_a_minute_is_no_stamp() -> None:
    told = "台风“海葵”对港口的影响趋于结束,港务局气象台2023年09月02日14时00分解除全港台风蓝色预警信号。"

    assert read_stamp(told) is None


def test_who_took_a_picture_twice_did_not_write() -> None:
    headline, *text = TAIWANESE
    shown = "港務局長林海表示，風浪很大，渡輪不能出港。（記者陳安平／攝影）"

    assert [] == writers(read(headline, "", "港口新聞組／港口3日電", shown, shown, "", *text))


def test_short_captions_in_ideographs_stand_twice() -> None:
    headline, *text = CHINESE
    shown = "港务局昨晚发布大风预警信号。"
    seed = read(headline, "2023-08-31 21:08", "", *text, "", shown, shown)

    assert text == paragraphs(seed)


def test_a_beginning_that_a_page_cut_out_of_the_text_stands_above_it() -> None:
    headline, first, *text = TURKISH
    seed = read(headline, "07 Haziran 2025 15:01", f"{first} Liman m", first, *text)

    assert [first, *text] == paragraphs(seed)


def test_a_menu_in_capitals_is_no_headline() -> None:
    menu = "EKONOMİ GÜNCEL SPOR POLİTİKA MAGAZİN YEREL YÖNETİMLER YAZARLAR VİDEO GALERİ FOTO GALERİ"
    headline, *text = TURKISH

    assert furniture_of(menu) is not None
    assert headline == title(read(menu, "Güncel", "25 Temmuz 2025 Cuma 13:20", "", headline, "", *text))


@pytest.mark.parametrize("behind", ["KAYNAK AA", "Kaynak: AA"])
def test_a_turkish_source_stands_behind_the_last_sentence(behind: str) -> None:
    headline, *text = TURKISH

    assert ["Anadolu"] == agencies(read(headline, *text[:-1], f"{text[-1]} {behind}"))


def test_what_was_said_stands_without_marks_above_who_said_it() -> None:
    headline = "A komp pénteken újra közlekedik"
    text = [
        "A kikötő igazgatósága közölte, hogy a komp három nap szünet után pénteken újra közlekedik.",
        "Éjfél óta minden kikötőben gyengül a szél: a hét második felében újra indulhat az összes komp",
        "– írta a kikötő igazgatója kora reggel. A bejegyzésben kifejtette, hogy a jegyek ára nem változik.",
    ]

    assert text == paragraphs(read(headline, "", *[line for one in text for line in (one, "")]))


def test_the_beginning_of_a_last_paragraph_in_arabic_ends_in_a_comma() -> None:
    text = [
        "أعلنت إدارة الميناء اليوم أن العبارة ستعود إلى العمل صباح يوم الجمعة المقبل بعد توقف دام ثلاثة أيام كاملة.",
        "وأشار المدير إلى أنه بفضل دعم العمال،",
    ]

    assert text == paragraphs(read("العبارة في الميناء تعود إلى العمل يوم الجمعة", *text))


@pytest.mark.parametrize(
    "ended",
    [
        "Ekiplerin limandaki çalışmalarının sürdüğü bildirildi.",
        "Seferlerin saatleri hakkında açıklama yapılmadı.",
    ],
)
def test_a_short_last_sentence_has_no_small_words_where_few_have_any(ended: str) -> None:
    headline, first, second, third = TURKISH
    text = [
        first,
        second,
        f"{third} Seferlerin bayramda da süreceği ve biletlerin rıhtımda satılacağı belirtildi.",
    ]

    assert [*text, ended] == paragraphs(read(headline, *text, ended))
