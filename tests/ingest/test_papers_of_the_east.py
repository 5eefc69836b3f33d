"""Pastes in Chinese, Japanese, Persian and Slavic languages: who signs, when, whose report, what the page says."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    CHINESE,
    JAPANESE,
    PERSIAN,
    POLISH,
    TAIWANESE,
    agencies,
    paragraphs,
    read,
    title,
    when,
    writers,
)

from generator.ingest.words.languages import language_of


def test_a_long_list_of_reporters_signs() -> None:
    seed = read(*CHINESE, "编辑：高岚", "记者：高海、林清、周帆（摄像）、陈波、远舟", "港口音视频部制作")

    assert ["高海", "林清", "周帆", "陈波", "远舟"] == writers(seed)
    assert [*CHINESE[1:]] == paragraphs(seed)


def test_a_reporter_in_brackets_behind_the_desk_signs() -> None:
    headline, first, *others = JAPANESE
    seed = read(headline, first, "(港湾部・大森遥記者報告)", *others)

    assert ["大森遥"] == writers(seed)
    assert [first, *others] == paragraphs(seed)


def test_headlines_of_other_films_stand_above_a_dated_one() -> None:
    headline, *text = JAPANESE
    above = [
        "- 【ライブ】灯台のニュース 霧の中で点灯 混乱広がる",
        "- 倉庫で火災 黒煙とともに激しい炎が上がる",
        "- 魚市場に“巨大いか” 三十年ぶり 市場が困惑(2022年11月3日)",
    ]
    seed = read(*above, f"{headline}(2022年11月17日)", *text)

    assert headline == title(seed)
    assert when(seed).startswith("2022-11-17")
    assert text == paragraphs(seed)


def test_the_wire_service_and_the_day_of_the_republic_stand_in_the_text() -> None:
    headline, first, second, last = TAIWANESE
    ended = f"{last}（編輯：林書遠）1130603"
    seed = read(headline, f"（中央社記者王小明基隆3日電）{first}", second, ended)

    assert ["王小明"] == writers(seed)
    assert when(seed).startswith("2024-06-03")


def test_a_wire_service_signs_with_town_and_day() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, "中央社／ 基隆17日電", *text)

    assert ["CNA"] == agencies(seed)
    assert headline == title(seed)
    assert text == paragraphs(seed)


def test_what_to_read_the_page_with_is_no_headline() -> None:
    headline, *text = TAIWANESE
    seed = read("建議您使用 Firefox 或其他新版的瀏覽器閱讀本頁。", headline, *text)

    assert headline == title(seed)


def test_pictures_of_chinese_pages_have_a_triangle() -> None:
    headline, first, *others = CHINESE
    shown = ["△ 7月11日,旧码头附近的道路被海水淹没。", "△7月13日,停泊在港口的渡轮。"]
    seed = read(headline, "2024-07-13 09:54", first, *shown, *others)

    assert [first, *others] == paragraphs(seed)


def test_what_others_read_is_below_the_text() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, *text, "其他人也在看", "燈塔管理員退休 三十年來未曾請假", "漁港魔芋節登場")

    assert text == paragraphs(seed)


def test_a_source_stands_beside_the_time_and_a_note() -> None:
    headline, *text = CHINESE
    seed = read(headline, "新闻来源: 海岸报/港口报 于2020-07-13 9:54:15 提示:新闻观点不代表本网立场", *text)

    assert when(seed).startswith("2020-07-13T09:54")


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("۲۲ / بهمن / ۱۴۰۲ ۱۴:۱۴", "2024-02-11T14:14:00+03:30"),
        ("تاریخ انتشار: ۱۲ تير ۱۴۰۲ - ۱۳:۳۷", "2023-07-03T13:37:00+03:30"),
    ],
)
def test_persian_days_are_those_of_iran(line: str, moment: str) -> None:
    headline, *text = PERSIAN
    seed = read("x", headline, line, "کد خبر: ۸۲۴۳۲۶", *text)

    assert moment == when(seed)
    assert headline == title(seed)
    assert "fa" == seed.language


@pytest.mark.parametrize(
    ("first", "agency"),
    [
        ("به گزارش خبرگزاری مهر، ", "Mehr"),
        ("به گزارش خبرنگار ایسنا، ", "ISNA"),
        ("به نقل از ایرنا، ", "IRNA"),
    ],
)
def test_a_persian_story_says_whose_report_it_is(first: str, agency: str) -> None:
    headline, told, *others = PERSIAN
    seed = read(headline, first + told, *others)

    assert [agency] == agencies(seed)


def test_a_persian_source_stands_below() -> None:
    headline, *text = PERSIAN
    seed = read(headline, *text, "منبع: ايسنا", "آخرین اخبار بندر را از طریق این لینک پیگیری کنید.")

    assert ["ISNA"] == agencies(seed)
    assert text == paragraphs(seed)


def test_a_button_is_no_first_letter_of_an_arabic_headline() -> None:
    seed = read(
        "x",
        "مدير الميناء: العبارة تعود يوم الجمعة بعد توقف دام ثلاثة أيام وأسعار التذاكر لن تتغير (حوار)",
        "أعلنت إدارة الميناء أن العبارة ستعود إلى العمل يوم الجمعة بعد توقف دام ثلاثة أيام.",
        "وقال مدير الميناء إن الرياح هدأت وإن العبارة تستطيع مغادرة الميناء بأمان.",
    )

    assert title(seed).startswith("مدير")


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("harbourdaily.in Friday, Mar 25, 2022 - 08:23 AM (IST)", "2022-03-25T08:23"),
        (
            "ferie porty wyspy30 października 2024 | 18:28 | Źródło: Kurier Portowy | Drukuj",
            "2024-10-30T18:28",
        ),
    ],
)
def test_days_stand_behind_sites_and_tags(line: str, moment: str) -> None:
    headline, *text = POLISH
    seed = read(headline, line, *text)

    assert when(seed).startswith(moment)
    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_a_source_without_a_colon_is_nobody() -> None:
    seed = read(
        "Пором у порту повертається на маршрут",
        "Управління порту оголосило, що пором після трьох днів перерви повернеться на маршрут у п'ятницю.",
        "Начальник порту сказав, що вітер ослаб, і пором може безпечно вийти з порту.",
        "Джерело ЯКІР. KTV",
        "2022-07-23 23:34:30",
    )

    assert [] == writers(seed)
    assert "uk" == seed.language
    assert "2022-07-23T23:34:30+03:00" == when(seed)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Пристанището ще бъде затворено за два дни, заяви министърът, който присъства на откриването.",
            "bg",
        ),
        ("Министар је обишао луку и рекао да ће трајект поново пловити, саопштило је министарство.", "sr"),
        (
            "Управление порта объявило, что паром после трёх дней перерыва вернётся на маршрут в пятницу.",
            "ru",
        ),
        ("بندرگاہ کے حکام نے کہا ہے کہ کشتی جمعے کے روز دوبارہ چلے گی اور کرایہ نہیں بڑھے گا۔", "ur"),
        ("أعلنت إدارة الميناء أن العبارة ستعود إلى العمل يوم الجمعة بعد توقف دام ثلاثة أيام.", "ar"),
        ("துறைமுக அதிகாரிகள் கூறுகையில், வெள்ளிக்கிழமை முதல் படகு மீண்டும் ஓடும் என்றனர்.", "ta"),
        ("ಬಂದರು ಅಧಿಕಾರಿಗಳು ಶುಕ್ರವಾರದಿಂದ ದೋಣಿ ಮತ್ತೆ ಸಂಚರಿಸಲಿದೆ ಎಂದು ತಿಳಿಸಿದ್ದಾರೆ.", "kn"),
        (
            "Bot yang rosak itu dihentikan dan tidak akan belayar dengan ini dalam dua hari di sini, kata polis.",
            "ms",
        ),
        (
            "Kapal yang rusak itu dihentikan dan tidak akan berlayar dengan ini dalam dua hari di sini, ujar polisi.",
            "id",
        ),
    ],
)
def test_languages_share_their_letters(text: str, language: str) -> None:
    assert language == language_of(text)
