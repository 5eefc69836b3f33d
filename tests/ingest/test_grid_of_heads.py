"""Heads of articles: who wrote, when, and which line is the headline, in the forms of many languages."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import body, read, title
from a_council_and_its_ferries import who as authors

from generator.ingest.one_line.link_breaks import is_broken
from generator.ingest.one_line.stamps.timestamps import read_stamp

SWEDISH = (
    "Färjan mellan Varsand och ön går åter efter tre dagars uppehåll, uppger hamnkontoret på måndagen.",
    "Kaptenen säger att vinden har lagt sig och att fartyget kan lämna hamnen. Priset blir detsamma.",
    "Under förmiddagen väntade omkring hundra resande vid kajen. Nästa tur går i kväll klockan nio.",
)
CHINESE = (
    "港務局週一表示，往來北港與離島的渡輪停航三天後恢復行駛，首班船已於上午九時出發。",
    "船長說，海上風勢已經減弱，船隻可以安全離開港口，票價維持不變，旅客不必另外訂位。",
    "上午約有一百名旅客在碼頭等候，港務局提醒民眾留意公告，下一班船將於晚間九時出發。",
)
JAPANESE = (
    "北港と島を結ぶフェリーが３日ぶりに運航を再開したと、港湾局が月曜日に発表した。",
    "船長によると風は収まり、船は安全に港を出ることができる。運賃は変わらないという。",
    "午前中には約百人の乗客が桟橋で待っていた。次の便は夜の９時に出発する予定だ。",
)
KOREAN = (
    "북항과 섬을 잇는 여객선이 사흘 만에 운항을 재개했다고 항만청이 월요일 밝혔다.",
    "선장은 바람이 잦아들어 배가 안전하게 항구를 떠날 수 있다고 말했다. 요금은 그대로다.",
    "오전에는 승객 백여 명이 부두에서 기다렸다. 다음 배는 저녁 아홉 시에 떠난다.",
)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("記者 林安", ["林安"]),
        ("記者林安／北港報導", ["林安"]),
        ("文 林安", ["林安"]),
        ("文：林安 圖：陳志明", ["林安"]),
        ("林安、陳志明", ["林安", "陳志明"]),
        ("編譯 林安", ["林安"]),
        ("中央社／北港3日專電", []),
        ("國際中心／綜合報導", []),
    ],
)
def test_who_wrote_stands_below_a_standfirst_with_its_stop_in_chinese(line: str, people: list[str]) -> None:
    deck = "停航三天的渡輪重新出發，旅客鬆了一口氣。"

    seed = read("國際", "北港渡輪恢復行駛", "2025-03-03 14:20", deck, line, *CHINESE)

    assert people == authors(seed)
    assert line not in body(seed)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("シドニー=大森遥", ["大森遥"]),
        ("シドニー支局 大森遥", ["大森遥"]),
        ("大森遥（シドニー）", ["大森遥"]),
        ("ライター：大森遥", ["大森遥"]),
        ("文 大森遥", ["大森遥"]),
    ],
)
def test_who_wrote_and_where_is_no_headline_in_japanese(line: str, people: list[str]) -> None:
    seed = read("フェリー、運航再開", line, "2025年3月3日 14時20分", *JAPANESE)

    assert "フェリー、運航再開" == title(seed)
    assert people == authors(seed)
    assert list(JAPANESE) == body(seed)


@pytest.mark.parametrize("line", ["김영희 기자", "기자명 김영희", "취재 김영희", "작성자 김영희"])
def test_a_second_headline_in_quotes_stands_above_who_wrote_in_korean(line: str) -> None:
    head = ("북항 여객선 운항 재개", '선장 "안심해도 된다"', line, "2025.03.03 14:20")

    seed = read("\n".join((*head, *KOREAN)))

    assert head[0] == title(seed)
    assert ["김영희"] == authors(seed)
    assert list(KOREAN) == body(seed)


@pytest.mark.parametrize("line", ["Anna Lind/TT", "Anna Lind / TT", "Anna Lind/STT"])
def test_a_name_and_the_wire_service_sign_below_a_nordic_standfirst(line: str) -> None:
    deck = "Resande får vänta tills vinden lägger sig."

    seed = read("Färjan till ön går igen", deck, line, "3 mars 2025 14.20", *SWEDISH)

    assert ["Anna Lind"] == authors(seed)
    assert list(SWEDISH) == body(seed)


def test_a_headline_in_capitals_is_no_kicker_where_the_text_says_it_at_once() -> None:
    seed = read(
        "FÄRJAN TILL ÖN GÅR ÅTER", "Resande vid kajen kan andas ut", "Av Anna Lind", "3 mars 2025", *SWEDISH
    )

    assert "FÄRJAN TILL ÖN GÅR ÅTER" == title(seed)


@pytest.mark.parametrize(
    ("above", "text", "broken"),
    [
        ("Oprava mola v Přístavě se prodlužuje o den", "Lodě zatím kotví u protějšího břehu.", False),
        ("Reederei kündigt für Montag eine neue Fähre an", "Die Überfahrt dauert eine Stunde.", False),
        ("So mycket mer betalar du", "Rederiet höjer priset i maj.", False),
        ("The harbour master said on Monday that it was an", "American ship.", True),
        ("Der Kapitän sprach am Montag in Varsand mit den", "Reisenden am Kai.", True),
        ("De kapitein sprak maandag in Varsand over de toekomst van", "Nederland en de haven.", True),
    ],
)
def test_a_word_that_ends_headlines_in_one_language_leads_on_in_another(
    above: str, text: str, broken: bool
) -> None:
    assert broken == is_broken(above, text)


@pytest.mark.parametrize("moment", ["3 березня 2025 о 14:20", "man. d. 3. marts 2025 kl. 14.20"])
def test_an_hour_stands_behind_a_small_word(moment: str) -> None:
    stamp = read_stamp(moment)

    assert stamp is not None
    first = stamp.moments[0]
    assert (2025, 3, 3, 14, 20) == (first.year, first.month, first.day, first.hour, first.minute)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Анна Портова и Пётр Волнов", ["Анна Портова", "Пётр Волнов"]),
        ("Анна Портова та Петро Хвиля", ["Анна Портова", "Петро Хвиля"]),
        ("Пише Анна Портова", ["Анна Портова"]),
    ],
)
def test_two_who_sign_have_a_word_between_in_cyrillic(line: str, people: list[str]) -> None:
    told = (
        "Паром между Портовом и островом снова ходит после трёх дней простоя, сообщила администрация порта.",
        "Капитан сказал, что ветер стих и судно может безопасно выйти из гавани. Цена билета не изменится.",
        "Утром на причале ждали около ста пассажиров. Следующий рейс назначен на девять часов вечера.",
    )

    seed = read("Паром на остров снова ходит", line, "3 марта 2025, 14:20", *told)

    assert people == authors(seed)
    assert list(told) == body(seed)


def test_a_wire_service_below_the_day_sent_the_paragraph_right_below() -> None:
    told = (
        "Ada ile liman arasındaki feribot üç gün sonra yeniden sefere başladı, dedi liman başkanı.",
        "Kaptan, rüzgârın dindiğini ve geminin limandan güvenle ayrılabileceğini söyledi.",
        "Sabah saatlerinde yüz kadar yolcu iskelede bekledi. Sonraki sefer akşam dokuzda.",
    )

    seed = read("\n".join(("Feribot yeniden sefere başladı", "03.03.2025 14:20", "Anadolu Ajansı", *told)))

    assert list(told) == body(seed)
