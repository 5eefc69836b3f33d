"""Pastes of the east: where a story is from, how long ago it was shown, and notes of pages around it."""

from __future__ import annotations

from datetime import datetime

import pytest
from ferries_in_the_east import (
    ARABIC,
    CHINESE,
    HEBREW,
    JAPANESE,
    KOREAN,
    OUTLETS,
    SERBIAN,
    TAIWANESE,
    THAI,
    VIETNAMESE,
    agencies,
    paragraphs,
    read,
    title,
    when,
    writers,
)

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.shapes import shape_of
from generator.ingest.one_line.stamps.ago_abroad import as_in_english
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.stamps.calendar_words import Kind

HINDI = (
    "परिवहन मंत्री ने आज कहा कि नाव एक सप्ताह में पुराने बंदरगाह पर लौट आएगी और घाट की मरम्मत की जाएगी, "
    "ताकि यात्री फिर से आ सकें।"
)
BENGALI = "নৌপরিবহন মন্ত্রী আজ বলেছেন যে ফেরি এক সপ্তাহের মধ্যে পুরানো বন্দরে ফিরে আসবে এবং ঘাট মেরামত করা হবে।"
MALAYALAM = "ഗതാഗത മന്ത്രി ഇന്ന് പറഞ്ഞു ബോട്ട് ഒരാഴ്ചയ്ക്കുള്ളിൽ പഴയ തുറമുഖത്തേക്ക് മടങ്ങും എന്ന് അറിയിച്ചു കടവ് നന്നാക്കും."
ARAB = f"{ARABIC[1]} {ARABIC[3]}"


@pytest.mark.parametrize(
    ("head", "story", "place", "sender"),
    [
        ("القاهرة - ", ARAB, "القاهرة", []),
        ("القاهرة: ", ARAB, "القاهرة", []),
        ("القاهرة (أ ف ب) - ", ARAB, "القاهرة", ["Agence France-Presse"]),
        ("عمان - بترا - ", ARAB, "عمان", ["Jordan News Agency"]),
        ("رويترز - ", ARAB, "", ["Reuters"]),
        ("مرفأ نيوز: ", ARAB, "", []),
        ("مرسان- ", ARAB, "مرسان", []),
        ("वाराणसी, संवाददाता। ", HINDI, "वाराणसी", []),
        ("कासगंज । ", HINDI, "कासगंज", []),
        ("बैतूल:- ", HINDI, "बैतूल", []),
        ("दैनिक बंदरगाह, बैतूल:- ", HINDI, "बैतूल", []),
        ("रांची:", HINDI, "रांची", []),
        ("ঢাকা: ", BENGALI, "ঢাকা", []),
        ("लखनऊ, बंदरगाह टाइम्स। ", HINDI, "लखनऊ", []),
        ("लखनऊ / ", HINDI, "लखनऊ", []),
        ("തൃശൂര്: ", MALAYALAM, "തൃശൂര്", []),
        ("لاہور:", "کشتی جمعے کے روز دوبارہ پرانی بندرگاہ سے روانہ ہوگی۔", "لاہور", []),
        ("Praha 3. marca (TASR) - ", "Loď opäť vypláva v piatok.", "Praha", ["TASR"]),
    ],
)
def test_stories_say_where_they_are_from(head: str, story: str, place: str, sender: list[str]) -> None:
    found = read_dateline(f"{head}{story}", OUTLETS)

    assert found is not None
    assert (place, sender, story) == (found.place, list(found.agencies), found.rest)


@pytest.mark.parametrize(
    "text",
    [
        "القاهرة: لن نسمح بذلك في الميناء",  # a headline
        f"القاهرة - ليلى ناصر - {ARAB}",  # somebody's name
        f"مدير الميناء - {ARAB}",
        f"वाराणसी, राम कुमार। {HINDI}",
        f"नहीं। {HINDI}",
        f"मंत्री: {HINDI}",
        f"बारिश हुई। {HINDI}",
        f"قال الوزير اليوم: {ARAB}",
    ],
)
def test_others_say_who_speaks(text: str) -> None:
    assert read_dateline(text, OUTLETS) is None


def test_a_place_with_a_hyphen_stands_in_front_of_the_writer() -> None:
    headline, *text = ARABIC

    assert ["ليلى ناصر"] == writers(read(headline, "القاهرة - ليلى ناصر:", *text))
    assert ["Anadolu"] == agencies(read(headline, "إسطنبول / الأناضول", *text))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("3小时前", "3 hours ago"),
        ("更新於 3 小時前", "更新於 3 hours ago"),
        ("港湾新聞 · 3時間前", "港湾新聞 · 3 hours ago"),
        ("항구일보 | 3시간 전", "항구일보 | 3 hours ago"),
        ("منذ 3 ساعات", "3 hours ago"),
        ("آخر تحديث: منذ 5 دقائق", "آخر تحديث: 5 minutes ago"),
        ("3 ساعت پیش", "3 hours ago"),
        ("לפני 2 ימים", "2 days ago"),
        ("3 घंटे पहले", "3 hours ago"),
        ("3 ชั่วโมงที่แล้ว", "3 hours ago"),
        ("3 giờ trước", "3 hours ago"),
        ("Vesti Luka pre 2 sata | FoNet", "Vesti Luka 2 hours ago | FoNet"),
        ("пре 30 минута", "30 minutes ago"),
        ("преди 2 часа", "2 hours ago"),
        ("2 години тому", "2 hours ago"),
        ("před 2 hodinami", "2 hours ago"),
        ("πριν από 2 ώρες", "2 hours ago"),
        ("2 órája", "2 hours ago"),
        ("acum 2 ore", "2 hours ago"),
    ],
)
def test_pages_count_back(line: str, told: str) -> None:
    assert told == as_in_english(line)


@pytest.mark.parametrize(
    "line",
    [
        "انقطاع الكهرباء منذ 3 أيام",
        "3日前に起きた事故",
        "10年前 の事件",
        "Umro je pre 2 sata",
        "Trajekt plovi 2 sata",
    ],
)
def test_headlines_do_so_within(line: str) -> None:
    assert line == as_in_english(line)


def test_a_story_was_shown_hours_before_it_was_copied() -> None:
    headline, *text = SERBIAN
    now = datetime.fromisoformat("2025-09-06T12:00:00+00:00")
    lines = [headline, "Luka pre 30 minuta", *text]
    seed = read_pasted("\n".join(lines), "a.txt", OUTLETS, site_zone="UTC", now=now)

    assert when(seed).startswith("2025-09-06T11:30")
    assert text == paragraphs(seed)


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("Objavljeno 3. listopada, 2021.", 10),
        ("4. listopada 2021. u 8:05", 10),
        ("5 listopada 2021", 11),
        ("3 листопада 2020", 11),
    ],
)
def test_the_month_of_falling_leaves(line: str, month: int) -> None:
    stamp = read_stamp(line)

    assert stamp is not None
    assert month == stamp.moments[0].month


def test_days_of_iran_may_have_hyphens() -> None:
    stamp = read_stamp("تاریخ انتشار: ۱۰:۲۰ - ۱۴-۰۳-۱۳۹۸")

    assert stamp is not None
    assert [(2019, 6, 4)] == [(one.year, one.month, one.day) for one in stamp.moments]


@pytest.mark.parametrize("label", ["به روز شده در:", "بروزرسانی:", "آخرین به روز رسانی:", "به‌روزرسانی"])
def test_what_is_new_since_is_told_in_persian(label: str) -> None:
    stamp = read_stamp(f"{label} ۱۲ فروردين ۱۴۰۲ - ۰۹:۱۵")

    assert stamp is not None
    assert [Kind.UPDATED] == [one.kind for one in stamp.moments]


def test_a_day_in_arabic_has_spaces_and_a_letter() -> None:
    stamp = read_stamp("4 / 2 / 2025م")

    assert stamp is not None
    assert (2025, 2, 4) == (stamp.moments[0].year, stamp.moments[0].month, stamp.moments[0].day)


@pytest.mark.parametrize("text", [CHINESE, TAIWANESE, JAPANESE, KOREAN])
def test_the_first_sentence_is_no_headline_where_there_is_none(text: tuple[str, ...]) -> None:
    seed = read(*text[1:])

    assert title(seed) == ""
    assert list(text[1:]) == paragraphs(seed)


def test_korean_papers_sign_in_front_and_behind() -> None:
    opened = f"[항구경제(부산)=이준호 기자]{KOREAN[1]}"
    behind = f"{KOREAN[2]} /이준호기자 junho@harbour.example"

    assert ["이준호"] == writers(read(KOREAN[0], opened, KOREAN[2]))
    assert ["이준호"] == writers(read(KOREAN[0], KOREAN[1], behind))


def test_two_writers_stand_in_front_of_the_time_in_vietnamese() -> None:
    headline, *text = VIETNAMESE
    seed = read(headline, "Hải Đăng - Minh Khôi - 04/05/2023 - 08:20", *text)

    assert ["Hải Đăng", "Minh Khôi"] == writers(seed)
    assert text == paragraphs(seed)


def test_capitals_above_a_headline_in_croatian_are_no_headline() -> None:
    text = SERBIAN[1:]
    headline = "Trajekt u luci ponovo plovi od petka, trgovci na obali očekuju više kupaca"

    assert headline == title(read("ODLUKA U PETAK?", headline, "Objavljeno 3. listopada, 2021.", *text))


def test_a_headline_may_end_in_what_somebody_says() -> None:
    headline = (
        "【強風】港の渡船が再び休航か…岸壁に高い波、運航会社は対応を協議　金曜の再開は「まだ決められない」"
    )

    assert not shape_of(headline).ends
    assert shape_of("住民「怖かったです」").ends
    assert headline.replace("\u3000", " ") == title(read(headline, headline, *JAPANESE[1:]))


def test_quotes_alone_stand_below_a_headline_in_korean() -> None:
    headline = '항만공사 사장, 상인들에게 "금요일부터 다시 운항…손님 돌아올 것"'
    seed = read(
        headline,
        '"바람이 약해져 여객선이 안전하게 출항"',
        '"사흘 동안 기다려 주셔서 감사합니다"',
        "[부산=뉴시스] 박서준 기자 = 항만공사 사장이 10일 부산 부두에서 상인들과 인사하고 있다. "
        "(공동취재) 2025.03.04. [email protected]",
        f"[부산=뉴시스]이준호 기자 = {KOREAN[1]}",
        KOREAN[2],
    )

    assert headline == title(seed)
    assert ["이준호"] == writers(seed)
    assert KOREAN[2] == paragraphs(seed)[-1]
    assert len(paragraphs(seed)) == 2


@pytest.mark.parametrize(
    "line",
    [
        "更多新聞:渡輪停航三天?居民說會改搭公車",
        "- 留言不得侵害他人的名譽，違者自負法律責任。",
        "전체 맥락을 이해하기 위해 기사를 끝까지 읽어 보세요.",
        "본문이 큰 글자크기로 변경됩니다.",
        "메뉴 건너뛰기",
        "AI要約",
        "İçeriği Görüntüle",
        "Шрифт Очистити",
        "Сховати налаштування",
        "Možda ste propustili...",
        "17.6 C",
        "출처 = 항만공사",
        "(왼쪽) 기사와 관련 없는 부두 사진, (오른쪽) 항만공사",
        "مرفأ نيوز –",
        "![]() |",
        "خبرهای بیشتر »»",
        "(Фото: Портова адміністрація міста)",
        "(港務處圖片)",
    ],
)
def test_what_pages_say(line: str) -> None:
    assert furniture_of(line) is not None


def test_who_published_a_story_stands_in_front_of_when() -> None:
    for opened in ("Publicat de", "Opublikowane przez", "Objavila"):
        stamp = read_stamp(f"{opened} Ileana Marin, 03.05.2021, 18:20")

        assert stamp is not None
        assert ("Ileana Marin",) == tuple(name.removeprefix("by ") for name in stamp.before)


def test_letters_grow_by_a_button_that_is_no_agency() -> None:
    headline, *text = ARABIC
    seed = read(headline, "TT", headline, *text)

    assert [] == agencies(seed)
    assert text == paragraphs(seed)


def test_what_papers_say_in_headings_is_nobody_in_turkish() -> None:
    text = [
        "Limanda yangın çıktı. Ekipler yangını söndürmek için çalışmalarını gece boyunca sürdürüyor.",
        "Bölgeye itfaiye ekipleri ile iki gemi sevk edildi, rıhtımdaki dükkanlar kapatıldı.",
    ]

    assert [] == writers(read("Liman yangını söndürülüyor", "LİMANIN AÇILIŞI", *text))


def test_who_took_a_picture_stands_in_brackets_behind_what_it_shows() -> None:
    headline, *text = KOREAN
    seed = read(headline, "송고시간2021-03-04 10:05", "부두 여객선-1 [이준호 기자]", *text)

    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_a_picture_that_an_agency_sent_is_the_story_where_nothing_else_is() -> None:
    text = (
        "(부산=뉴스1) 이준호 기자 = 항만공사 사장이 10일 부산 강서구 부산신항 앞 부두에서 열린 여객선 출항식에서 상인들을 향해 손을 "
        "흔들고 있다. 이날 출항식에는 상인 등 700여 명과 여객선 열두 척이 집결했다. 2025.6.10/뉴스1"
    )

    assert [text] == paragraphs(read("부두에서 인사하는 사장", text))
    assert list(KOREAN[1:]) == paragraphs(read(KOREAN[0], text, *KOREAN[1:]))


def test_whose_report_it_is_and_from_where() -> None:
    assert ["राम कुमार"] == writers(read("नाव पुराने बंदरगाह पर लौटेगी", "लखनऊ से राम कुमार की रिपोर्ट,", HINDI))
    assert ["سامي الحربي"] == writers(read(ARABIC[0], "كتب - سامي الحربي *", *ARABIC[1:]))


def test_a_note_in_brackets_is_no_headline() -> None:
    headline, *text = HEBREW
    seed = read("(שודר בערוץ הנמל)", headline, *text)

    assert headline == title(seed)


def test_a_translator_signs_in_front_of_the_story() -> None:
    headline, first, *text = TAIWANESE

    assert ["林海平"] == writers(read(headline, f"〔編譯林海平/綜合報導〕{first}", *text))


def test_sections_are_nobody_in_japanese() -> None:
    headline, *text = JAPANESE

    assert [] == writers(read(headline, "社会 暮らし", *text))


def test_a_raised_number_is_no_rank() -> None:
    assert list(CHINESE[1:]) == paragraphs(read(CHINESE[0], "²", *CHINESE[1:]))
    assert read("²\x0c0").paragraphs is not None  # as numbers that are none stand in any text


@pytest.mark.parametrize("service", ["新华社", "新华网"])
def test_the_pages_of_a_wire_service_report_from_towns_as_it_does(service: str) -> None:
    seed = read("2024-03-12 14:05", f"{service}北京3月12日电 {CHINESE[1]}", *CHINESE[2:])

    assert ["Xinhua"] == agencies(seed)


def test_the_agency_of_thailand_sets_town_and_day_in_front_of_a_story() -> None:
    headline, first, *others = THAI
    seed = read(headline, f"ปักกิ่ง 2 พ.ค.- {first}", *others)

    assert paragraphs(seed) == [first, *others]
    assert seed.dateline is not None
    assert seed.dateline.value == "ปักกิ่ง"
