"""Pastes of portals and broadcasters of the east: when they were shown, who may read them, what stands around."""

from __future__ import annotations

from datetime import datetime

import pytest
from ferries_in_the_east import (
    ARABIC,
    BULGARIAN,
    CZECH,
    HEBREW,
    INDONESIAN,
    JAPANESE,
    KOREAN,
    OUTLETS,
    PERSIAN,
    POLISH,
    RUSSIAN,
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

from generator.ingest.one_line.furniture import furniture_of
from generator.ingest.text.pasted import read_pasted


@pytest.mark.parametrize(
    ("text", "line", "moment"),
    [
        (SERBIAN, "19. 12. 2024. u 15:22", "2024-12-19T15:22"),
        (SERBIAN, "19. 12. 2024. у 15:22", "2024-12-19T15:22"),
        (VIETNAMESE, "3 Tháng Bảy 20168:15 SA(Xem: 1204)", "2016-07-03T08:15"),
        (VIETNAMESE, "2 Tháng Mười Hai 2015 7:41 CH", "2015-12-02T19:41"),
    ],
)
def test_days_with_spaces_and_words(text: tuple[str, ...], line: str, moment: str) -> None:
    headline, *told = text
    seed = read(headline, line, *told)

    assert when(seed).startswith(moment)
    assert told == paragraphs(seed)


def test_a_picture_has_its_source_behind_a_bar() -> None:
    headline, *text = SERBIAN
    seed = read(headline, "11.02.2022. 19:40", "Piše:", "Tanjug", "Jovan Marin / Izvor: Lukapress", *text)

    assert [] == writers(seed)
    assert ["Tanjug"] == agencies(seed)
    assert text == paragraphs(seed)


def test_who_prepared_a_story_stands_below_it() -> None:
    headline, *text = RUSSIAN
    seed = read(headline, *text, "Материал подготовили Владимир Рубин и Николай Барский.")

    assert ["Владимир Рубин", "Николай Барский"] == writers(seed)
    assert text == paragraphs(seed)


def test_headlines_of_others_stand_above_the_way_to_the_page() -> None:
    headline, *text = CZECH
    others = ["Starý maják po opravě znovu svítí nad mořem", "Rybáři letos ulovili nejméně ryb za deset let"]
    seed = read(
        "Trendy", others[0], others[0], "11 února, 2026", others[1], others[1], "11 února, 2026",
        f"Domovská Stránka » {headline}", "Svět", headline, "RedakceBy Redakce4 března, 2021", *text,
    )  # fmt: skip

    assert headline == title(seed)
    assert when(seed).startswith("2021-03-04")
    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_a_locked_article_says_so() -> None:
    headline, *text = CZECH
    seed = read(
        headline, "06.03.2023 9:50 | Zprávy", *text, "Tento článek je určen předplatitelům",
        "Článek mohou číst jen ti, kdo mají předplatné.", "Diskuse je dostupná jen předplatitelům.",
    )  # fmt: skip

    assert text == paragraphs(seed)


def test_tags_stand_in_front_of_who_wrote() -> None:
    headline, *text = INDONESIAN
    seed = read(headline, "id Feri,Pelabuhan,Pulau Karang Oleh Muhamad Nurdin", *text)

    assert ["Muhamad Nurdin"] == writers(seed)
    assert text == paragraphs(seed)


def test_a_thai_story_begins_with_town_and_day() -> None:
    headline, first, *others = THAI
    seed = read(headline, f"ภูเก็ต 2 พ.ค.- {first}", *others)

    assert headline == title(seed)
    assert [first, *others] == paragraphs(seed)
    assert seed.dateline is not None
    assert "ภูเก็ต" == seed.dateline.value


@pytest.mark.parametrize(
    ("line", "now", "moment"),
    [
        ("港湾新聞デジタル 5/15(月) 21:13配信", "2017-05-16", "2017-05-15T21:13"),
        ("最終更新:5/15(月) 21:13", "2017-05-16", "2017-05-15T21:13"),
        ("2024年8月30日放送 16:26 - 16:27 港テレビ", "", "2024-08-30T16:26"),
    ],
)
def test_japanese_pages_say_when_they_broadcast(line: str, now: str, moment: str) -> None:
    headline, *text = JAPANESE
    read_at = datetime.fromisoformat(f"{now}T12:00:00+09:00") if now else None
    seed = read_pasted("\n".join([headline, line, *text]), "a.txt", OUTLETS, site_zone="UTC", now=read_at)

    assert when(seed).startswith(moment)
    assert text == paragraphs(seed)


def test_a_japanese_writer_stands_behind_the_town() -> None:
    headline, first, second, last = JAPANESE
    seed = read(headline, first, second, f"{last}(シンガポール=大森遥)")

    assert ["大森遥"] == writers(seed)


def test_what_members_may_read_is_no_paragraph() -> None:
    headline, *text = JAPANESE
    offers = [
        "この先は会員限定です。",
        "月額980円で、全ての記事が読み放題。",
        "無料トライアルで港の記事を続けて読めます。",
    ]
    seed = read(headline, *text, *offers)

    assert text == paragraphs(seed)


def test_flashes_stand_above_the_headline() -> None:
    headline, *text = TAIWANESE
    flashes = ["不只渡輪！海關研議將出境稅調至三千元以上", "十五年淹兩次成噩夢！漁民怒問「分洪道在哪裡」"]
    seed = read("快訊", *flashes, "聽新聞", "0:00 / 0:00", headline, "港口日報／ 記者王小明／即時報導", *text)

    assert headline == title(seed)
    assert ["王小明"] == writers(seed)
    assert text == paragraphs(seed)


def test_who_may_read_a_page_is_no_headline() -> None:
    headline, *text = TAIWANESE
    seed = read(
        "請至Edge官網下載 請至FireFox官網下載", "您即將進入的頁面 未滿18歲 不得瀏覽。", headline,
        "2019/03/03 19:52", *text, "(資料照,記者簡榮豐攝)",
    )  # fmt: skip

    assert headline == title(seed)
    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_who_wrote_and_who_took_pictures_stand_in_brackets() -> None:
    headline, *text = TAIWANESE
    seed = read(headline, "(圖︰記者林海生,文︰記者高雅文、陳靜波)", *text)

    assert ["高雅文", "陳靜波"] == writers(seed)
    assert text == paragraphs(seed)


def test_a_korean_wire_service_stands_in_square_brackets() -> None:
    headline, first, *others = KOREAN
    seed = read(headline, "기사등록 2023/12/22 13:52:54", f"[서울=뉴시스] {first}", *others)

    assert ["Newsis"] == agencies(seed)


def test_a_name_in_brackets_signs_behind_the_last_paragraph() -> None:
    headline, *text = HEBREW
    seed = read(headline, *text, "(דנה לוי)", "מומלצים")

    assert ["דנה לוי"] == writers(seed)
    assert text == paragraphs(seed)


def test_latest_news_is_nobody() -> None:
    headline, *text = ARABIC
    seed = read(headline, "الأربعاء 16 نيسان / أبريل 2025", "أخر الأخبار", *text)

    assert [] == writers(seed)
    assert when(seed).startswith("2025-04-16")


def test_the_way_to_the_page_stands_in_front_of_the_headline() -> None:
    headline, *text = PERSIAN
    seed = read("Sunday, Mar 8, 2026", f"صفحه نخست » {headline}", *text)

    assert headline == title(seed)


@pytest.mark.parametrize(
    "line", ["4 דק׳", "5 мин. чтения", "Okuma süresi: 3 dk", "3 menit baca", "4 phút đọc", "5 นาที"]
)
def test_how_long_it_takes_to_read(line: str) -> None:
    found = furniture_of(line)

    assert found is not None
    assert "reading-time-abroad" == found.rule


@pytest.mark.parametrize(
    "above", [["КТВ КТВ НОВИНИ КТВ Спорт КТВ На живо ктв деца"], ["Слушайте!", "Размер на шрифта"]]
)
def test_rows_and_buttons_stand_above_the_headline(above: list[str]) -> None:
    headline, *text = BULGARIAN
    notes = ["Субтитрите са автоматично направени и в тях може да има грешки.", "Още от категорията"]
    seed = read(*above, headline, "Снимка: КТВ/Архив", notes[0], *text, notes[1])

    assert headline == title(seed)
    assert text == paragraphs(seed)
    assert "bg" == seed.language


def test_what_a_portal_asks_is_below_a_korean_story() -> None:
    headline, *text = KOREAN
    asked = ["여객선 운항을 어떻게 생각하시나요?", "항구신문에서 직접 확인하세요. 해당 언론사로 이동합니다."]
    seed = read(headline, "2022. 12. 2. 20:49", *text, *asked)

    assert text == paragraphs(seed)


def test_a_paragraph_with_a_note_behind_it_is_kept() -> None:
    headline, first, second, last = JAPANESE
    cut = f"【港湾】{first}{second}{last}会議では運賃の見直しも議題となり、… 続きはログインしてください。"
    seed = read(headline, "2021年12月28日", cut, "残り:342文字/全文:720文字", "有料プランを申し込む")

    assert [cut] == paragraphs(seed)
    assert [] == writers(seed)


def test_a_picture_says_what_it_shows_and_where() -> None:
    headline, *text = JAPANESE
    seed = read(headline, "港湾局庁舎=灯台市中央区", "港湾局庁舎=灯台市中央区", *text)

    assert [] == writers(seed)
    assert text == paragraphs(seed)


def test_a_persian_desk_and_a_day_from_right_to_left() -> None:
    headline, *text = PERSIAN
    seed = read("• 1403 شنبه 5 خرداد", headline, "گروه اقتصادي - مينا صابري", *text)

    assert ["مينا صابري"] == writers(seed)
    assert when(seed).startswith("2024-05-25")


def test_croatian_months_are_cut_short() -> None:
    headline, *text = SERBIAN
    seed = read(headline, "Andrej Dimitrov", "11. velj. 2026. 21:52", *text)

    assert when(seed).startswith("2026-02-11T21:52")
    assert ["Andrej Dimitrov"] == writers(seed)


def test_an_agency_stands_behind_who_took_a_picture() -> None:
    headline, *text = POLISH
    shown = 'Prom "Gen. Morski" po dziesięciu dniach przerwy wrócił do portu / Łukasz Dejna /Agencja PORT'
    seed = read(headline, shown, *text)

    assert text == paragraphs(seed)
