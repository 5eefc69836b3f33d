"""Pastes of papers from Norway to Japan: who signs beside tools, whose a picture is, and what is the headline."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    CHINESE,
    CZECH,
    KOREAN,
    NIGHT_FERRY,
    RUSSIAN,
    paragraphs,
    read,
    title,
    when,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.one_line.sentence_ends import end_of
from generator.ingest.one_line.signatures.chinese_bylines import chinese_signature

NORWEGIAN = (
    "Ferja ligger ved kaia: – Vi ror selv",
    "I ti dager har ingen på Varsandøya hatt ferje, og nå ror de med post og melk i egne båter.",
    "Det blåser i sundet om morgenen. Kai Voss legger fra kai med tre kasser melk og en sekk post til skolen.",
    "Ferja fikk motorstopp i begynnelsen av måneden. Siden har den ligget ved verkstedet og ventet på en del.",
    "Ifølge kontrakten skal rederiet stille med en annen ferje innen to døgn. Det har ikke skjedd ennå.",
)
CALLED = "ROKLAR: Kai Voss har rodd atten turer siden ferja stoppet."


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("文｜北港 林书远，陈安平", ("林书远", "陈安平")),
        ("文｜北港 林书远", ("林书远",)),
        ("文｜林书远 陈安平 王小明", ("林书远", "陈安平", "王小明")),
    ],
)
def test_the_paper_in_front_of_several_names_is_none(line: str, people: tuple[str, ...]) -> None:
    assert people == chinese_signature(line)


@pytest.mark.parametrize(
    ("text", "ended"),
    [("港务局没有回复本报。■", "港务局没有回复本报。"), ("They sail on. ◆", "They sail on.")],
)
def test_a_mark_behind_the_last_sentence_hides_no_end(text: str, ended: str) -> None:
    assert (ended, True) == end_of(text, 4)


def test_a_mark_behind_words_that_are_no_sentence_ends_none() -> None:
    assert ("The tide ◆", False) == end_of("The tide ◆", 2)


@pytest.mark.parametrize("last", ["港务局未回复本报的采访请求。■", "船长拒绝置评。"])
def test_who_has_not_answered_is_told_last(last: str) -> None:
    seed = read(*NIGHT_FERRY, last, "更多报道详见：【专题】港口", "责任编辑：陈安平", "推广", "最新文章")

    assert last.removesuffix("■") in paragraphs(seed)[-1]


def test_a_section_and_tools_stand_between_the_day_and_who_wrote() -> None:
    headline, *told = CHINESE

    seed = read(headline, "发布/2025年2月11日 17:35", "社会", "收藏", "分享", "林书远", "字体大小:", *told)

    assert ["林书远"] == writers(seed)


def test_words_between_the_day_and_a_name_part_them() -> None:
    headline, *told = CHINESE

    seed = read(headline, "发布/2025年2月11日 17:35", "北码头的灯", "收藏", "分享", "林书远", *told)

    assert [] == writers(seed)


@pytest.mark.parametrize(
    "caption",
    ["3일 항구 부두에서 선원들이 밧줄을 감고 있다. /이준호 기자", "부두에 선 여객선 [이준호 기자]"],
)
def test_who_took_a_korean_picture_has_not_written(caption: str) -> None:
    headline, *told = KOREAN

    seed = read(headline, "김서연 기자", "입력 2024.06.03. 09:15", "", caption, caption, *told)

    assert ["김서연"] == writers(seed)


@pytest.mark.parametrize(
    "line",
    [
        "늘 독자 곁에 있겠습니다. 북항신문 구독신청 하기",
        "您看到的页面可能不完整，请对本站关闭广告拦截功能。",
        "Artykuł otwarty",
        "Tekst bezpłatny",
        "Получайте новости раньше всех",
    ],
)
def test_what_pages_say_of_themselves(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line", ["Artykuł otwarty przez sąd trafił do rady portu", "记者问他是否使用广告拦截器。"]
)
def test_what_articles_say_so_is_none_of_the_page(line: str) -> None:
    assert furniture_of(line) is None


def test_services_that_a_copyright_names_as_suppliers_are_not_the_outlet() -> None:
    headline, *told = CZECH
    rights = "© 1999–2014 Varsand Media, a. s., a dodavatelé Reuters, ČTK, AP. Všechna práva vyhrazena."

    seed = read(headline, "27. srpna 2014  15:03", *told, "Kontakty", rights)

    assert "2014-08-27T15:03:00+02:00" == when(seed)


@pytest.mark.parametrize(
    ("head", "place"), [("С.-ПОРТОВ, 20 окт", "С.-Портов"), ("В. Портов, 20 октября", "В. Портов")]
)
def test_a_town_may_begin_with_an_initial_in_russian(head: str, place: str) -> None:
    told = "Водолазы подняли со дна бухты колокол, сообщил начальник порта."

    dateline = read_dateline(f"{head} — РИА Новости. {told}", OUTLETS)

    assert dateline is not None
    assert (place, ("RIA Novosti",), told) == (dateline.place, dateline.agencies, dateline.rest)


def test_the_headline_stands_right_below_issue_and_page() -> None:
    lead = "Начальник порта говорит, что перевозчики просят запретить вывоз льда в пятницу."
    issue, deck = 'Газета "Причал" №168 от 17.09.2019, стр. 9', "Перевозчики просят запретить вывоз льда"

    seed = read(issue, "Лёд не тает зря", deck, "17.09.2019, 00:41", lead, *RUSSIAN[1:])

    assert "Лёд не тает зря" == title(seed)


def test_a_kicker_of_two_words_has_four_syllables_in_vietnamese() -> None:
    headline = "Ông lái phà già mở lớp dạy chèo thuyền miễn phí bên bến cảng"
    told = (
        "Sáng chủ nhật, người ta ngồi quanh chiếc bàn dài trên bến, mỗi người cầm một mái chèo cũ.",
        "Ông Lâm từng lái phà gần ba mươi năm, nay ông dạy chèo thuyền cho những người sống quanh bến.",
        "Lớp mở từ năm 2011, đến nay đã có 94 người học xong và quay lại giúp ông dạy lớp mới.",
    )

    seed = read(
        "Đời sống", "Người sống quanh bến", headline, "Lê Thu Diễm", "11/12/2022 06:30 GMT+7", "", *told
    )

    assert headline == title(seed)


def test_who_signs_below_has_written_where_the_head_names_who_lent_a_picture() -> None:
    headline, *told = RUSSIAN

    seed = read(
        headline, "09:36, 5 декабря 2018", "Кай Восс для «Причала»", *told, "", "Анна Дорнова, Портов"
    )

    assert ["Анна Дорнова"] == writers(seed)


def test_who_writes_for_a_paper_has_written_where_nobody_signs_below() -> None:
    headline, *told = RUSSIAN

    seed = read(headline, "09:36, 5 декабря 2018", "Анна Дорнова для «Причала»", *told)

    assert ["Анна Дорнова"] == writers(seed)


def test_the_labels_of_two_columns_stand_above_both() -> None:
    lines = split("Авторы\nТеги\nАнна Дорнова\nпаромы")

    assert ["Авторы Анна Дорнова", "Теги", "паромы"] == [line.text for line in lines]
    assert ["Анна Дорнова"] == writers(
        read(
            *RUSSIAN,
            "Подпишитесь на Telegram",
            "Получайте новости раньше всех",
            "Авторы",
            "Теги",
            "Анна Дорнова",
            "паромы",
        )
    )


def test_from_whom_a_paper_has_its_news_is_text() -> None:
    source = 'Джерело: "Північна правда" з посиланням на керівницю служби "Пором у тумані" Анну Дорнову'
    told = (
        "Пороми дороги через бухту вже четвертий місяць возять ліки, бо міст розібрали ще торік восени.",
        source,
        "Начальниця порту каже, що за один рейс беруть до шести ящиків, і вночі пороми не ходять зовсім.",
        "Один рейс коштує близько дев'ятисот гривень, гроші надходять від мешканців обох берегів бухти.",
    )

    seed = read(
        "Пороми замість мосту: як через бухту возять ліки", "Кай Восс", "16 квітня 2025, 13:27", *told
    )

    assert list(told) == paragraphs(seed)
    assert read_caption(source, OUTLETS) is None


def test_a_word_in_capitals_opens_what_a_picture_shows() -> None:
    headline, deck, *told = NORWEGIAN
    figure = ("Mann i rød jakke ror en trebåt full av kasser", CALLED, "Foto: Kai Voss / NTB")
    people = ("Jane Doe", "Jane Doe", "Journalist", "Anna Quayle", "Anna Quayle", "Journalist")

    seed = read(headline, deck, *figure, *people, "Publisert 12. nov. 2025 kl. 06:04", "Del", *told)

    assert CALLED not in paragraphs(seed)
    assert seed.picture is not None
    assert seed.picture.caption is not None
    assert CALLED == seed.picture.caption.value
    assert ["Jane Doe", "Anna Quayle"] == writers(seed)


def test_a_word_in_capitals_opens_a_paragraph_where_nobody_took_a_picture() -> None:
    headline, _, *told = NORWEGIAN

    seed = read(headline, "Publisert 12. nov. 2025 kl. 06:04", CALLED, *told)

    assert any(one in CALLED for one in paragraphs(seed)[:1])


def test_a_map_and_its_words_stand_above_who_drew_it() -> None:
    headline, deck, *told = NORWEGIAN
    drawn = (
        "Kart over Varsandøya og fastlandet",
        "Varsandøya har 84 innbyggere og ligger langt ute i fjorden.",
    )

    seed = read(
        headline, deck, "Publisert 12. nov. 2025 kl. 06:04", *told[:2], *drawn, "Grafikk: NTB", *told[2:]
    )

    assert set(drawn).isdisjoint(paragraphs(seed))
    assert told[-1] in paragraphs(seed)
