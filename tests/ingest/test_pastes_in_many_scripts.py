"""Pastes from Prague to Tokyo: what interrupts a text, who signs in few letters, and titles above their decks."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    CHINESE,
    CZECH,
    HINDI,
    INDONESIAN,
    JAPANESE,
    KOREAN,
    NIGHT_FERRY,
    RUSSIAN,
    THAI,
    TURKISH,
    agencies,
    paragraphs,
    read,
    title,
    when,
    writers,
)

from generator.ingest.one_line.furniture.furniture import furniture_of


@pytest.mark.parametrize(
    ("story", "note"),
    [
        (ARABIC, "مادة اعلانية"),
        (ARABIC, "مادة إعلانية"),
        (CHINESE, "继续阅读广告"),
        (JAPANESE, "ここから続き"),
        (JAPANESE, "ここから広告"),
    ],
)
def test_an_advertisement_amid_the_text_is_no_subhead(story: tuple[str, ...], note: str) -> None:
    headline, first, second, *rest = story
    seed = read(headline, "2024-03-09 08:15", "", first, "", second, "", note, "", *rest)

    assert [first, second, *rest] == paragraphs(seed)


@pytest.mark.parametrize(
    "note",
    [
        "请登录或订阅以继续阅读全文！",
        "您查看的内容可能不完整，部分功能不可见。",
        "읽어주기 기능은 크롬 브라우저에서만 사용하실 수 있습니다.",
        "Üye Ol / Giriş Yap",
        "Zaloguj się | Zarejestruj się",
    ],
)
def test_what_a_page_says_to_members_and_of_browsers(note: str) -> None:
    assert furniture_of(note) is not None


def test_members_sign_in_above_who_wrote_and_from_where() -> None:
    headline, *text = TURKISH
    seed = read("Üye Ol / Giriş Yap", headline, "5 Mart 2019 10:18", "Selin DOE / VARSAND", *text)

    assert ["Selin Doe"] == writers(seed)
    assert text == paragraphs(seed)


def test_a_paper_of_one_word_stands_between_writer_and_wire_service() -> None:
    headline, *text = CZECH
    seed = read(headline, "16. 2. 2021, 14:37", "Pavel Novák, Přístav, ČTK", *text)

    assert ["Pavel Novák"] == writers(seed)
    assert ["ČTK"] == agencies(seed)


def test_a_label_in_brackets_signs_nothing_in_japanese() -> None:
    headline, *text = JAPANESE
    seed = read(headline, "2024/10/3 15:30", *text[:-1], f"{text[-1]}【大森千尋】", "", "【時系列で見る】")

    assert ["大森千尋"] == writers(seed)


def test_the_role_below_tells_the_writer_in_hindi_and_where_from_is_nobody() -> None:
    headline, *text = HINDI
    role = "पदनाम, बंदरगाह संवाददाता"
    seed = read(headline, "दिव्या रावत", role, "घाट से लौटकर", "19 फ़रवरी 2023", *text)

    assert ["दिव्या रावत"] == writers(seed)


@pytest.mark.parametrize(("line", "people"), [("沈立", ["沈立"]), ("文旅", []), ("黄金", [])])
def test_a_chinese_name_of_two_letters_right_below_the_day(line: str, people: list[str]) -> None:
    headline, *text = NIGHT_FERRY

    assert people == writers(read(headline, "2016年4月22日", line, "分享", "打印", *text))


def test_a_note_below_tells_of_which_wire_services_a_text_is_made() -> None:
    headline, *text = NIGHT_FERRY
    seed = read(headline, "2016年4月22日", *text, "", "（本文依据了美联社和路透社的报道。）")

    assert ["Associated Press", "Reuters"] == agencies(seed)


def test_a_first_paragraph_that_names_its_writer_is_no_standfirst() -> None:
    headline, first, *rest = NIGHT_FERRY
    first = f"（文/北港网 林书远） {first}"
    seed = read(headline, "2021-11-02 17:38:21", "导读", first, "", *rest)

    assert [first, *rest] == paragraphs(seed)
    assert ["林书远"] == writers(seed)


def test_a_picture_from_the_files_takes_no_paragraph_with_it() -> None:
    headline, first, second, third, last = NIGHT_FERRY
    shown = "“海云”号渡轮资料图 图自社交媒体"
    seed = read(headline, "2021-11-02 17:38", first, "", shown, second, "", third, "", last)

    assert [first, second, third, last] == paragraphs(seed)


def test_a_wire_service_says_the_headline_again_below_a_day_in_three_lines() -> None:
    headline, *text = NIGHT_FERRY
    again = f"新华社北港9月14日电 题：{headline}"
    seed = read(
        "2023", "09/14", "16:42:18", "来源：新华网", headline, again, "", "新华社记者林书远、陈安明", *text,
    )  # fmt: skip

    assert headline == title(seed)
    assert "2023-09-14T16:42:18" == when(seed)[:19]
    assert ["林书远", "陈安明"] == writers(seed)
    assert text == paragraphs(seed)


def test_a_standfirst_that_says_who_speaks_is_below_the_headline() -> None:
    headline = "الميناء يطرح 3 مناطق جديدة للعبارات قبل منتصف 2021"
    deck = "مسؤول: نتوقع استثمارات أولية بنحو 2.4 مليار دولار"
    text = (
        "قال مدير الميناء، اليوم الخميس، إن السلطنة تعتزم طرح 3 عبارات للنقل في محافظتين قبل منتصف العام المقبل.",
        "وأضاف سالم الحارثي، مدير مشروعات العبارات، أن العبارات الثلاث تعمل على مسافة 1500 متر.",
        "وتوقع أن تجتذب المرحلة الأولى استثمارات بنحو 2.4 مليار دولار، وأن تبلغ الطاقة 180 ألف راكب سنويا.",
    )
    seed = read(
        "الرئيسية", "اقتصاد", "طاقة", headline, deck, "", "نشر في: 17 ديسمبر ,2020: 02:05 م GST", *text
    )

    assert headline == title(seed)
    assert list(text) == paragraphs(seed)


def test_the_day_on_the_card_of_another_article_is_not_ours() -> None:
    headline, *text = ARABIC
    card = "موسم حصاد بلا آلات في الميناء القديم"
    seed = read(headline, "28/1/2024", "شارك", *text, "حول هذه القصة", card, "Published On 14/1/2024")

    assert "2024-01-28" == when(seed)[:10]


def test_a_town_is_said_again_in_the_address_that_follows() -> None:
    headline, *text = INDONESIAN
    first = (
        "Seorang warga Dusun Karang, Varsand, Daerah Pantai, menemukan jangkar tua saat menggali sumur "
        "di belakang rumahnya."
    )
    seed = read(headline, "Selasa, 13 Jul 2021 13:20 WIB", f"Varsand - {first}", *text)

    assert [first, *text] == paragraphs(seed)


def test_a_wire_service_by_its_name_of_old_opens_a_text_with_its_correspondent() -> None:
    headline, first, *rest = RUSSIAN
    seed = read(
        headline,
        "7 августа 2014, 11:53",
        f"ВАРСАНД, 7 августа. /Корр. ИТАР-ТАСС Павел Зорин/. {first}",
        *rest,
    )

    assert ["TASS"] == agencies(seed)
    assert ["Павел Зорин"] == writers(seed)
    assert [first, *rest] == paragraphs(seed)


def test_a_paragraph_that_is_all_quoted_stands_in_thai() -> None:
    headline, first, second = THAI
    quoted = '"ปีที่แล้วเราเสียเรือไปสองลำ ปีนี้เลยไม่รอประกาศ เห็นน้ำเปลี่ยนสีก็ย้ายเลย"'
    seed = read(headline, "12 ต.ค. 65 16:35 น.", second, "", quoted, "", f"{first} {second}")

    assert quoted in paragraphs(seed)


def test_a_paragraph_with_a_unit_of_measure_in_korean_is_no_headline() -> None:
    headline, first, second = KOREAN
    told = "다만 한계도 있다. 시험을 지켜본 항만 관계자는 “부두에서는 옆 배와의 간격이 60cm도 되지 않아 밧줄을 던지기 어렵다”고 지적했다."
    listed = ("주요기사", "[단독]항구 창고 절반, 소화기 없다", "“봄 안개에 결항 비상”… 섬마을 발 묶여")
    seed = read(
        headline, "입력 2023-03-15 03:00", first, second, *listed, told, second.replace("사장", "과장")
    )

    assert told in paragraphs(seed)


def test_a_station_signs_off_at_the_end_of_its_report_in_korean() -> None:
    headline, *text = KOREAN
    signed = "HBC 뉴스 남궁혁입니다."
    seed = read(headline, "입력 2025.08.06 (21:27)", *text, signed, "촬영기자:서다은/영상편집:이형주")

    assert signed in paragraphs(seed)


def test_a_station_that_speaks_abroad_is_itself_in_chinese() -> None:
    headline, *text = NIGHT_FERRY
    seed = read(headline, "发表时间： 07/11/2023 - 19:24", *text, "© 2023 Copyright RFI - 版权所有")

    assert "2023-11-07T19:24:00+01:00" == when(seed)
