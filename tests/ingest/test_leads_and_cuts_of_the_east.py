"""Pastes from the east: a first paragraph in capitals above its picture, paragraphs cut short, labels left empty."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    CHINESE,
    INDONESIAN,
    JAPANESE,
    KOREAN,
    RUSSIAN,
    SERBIAN,
    TAIWANESE,
    TURKISH,
    agencies,
    paragraphs,
    read,
    title,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of


@pytest.mark.parametrize(
    ("lead", "credit"),
    [
        ("LUČKA uprava saopštila je da trajekt ponovo plovi od petka.", "Foto: Mirko Lučić"),
        (
            "TRAJEKT „Galeb“, koji je tri dana stajao u luci, ponovo plovi od petka.",
            "Foto: Printscreen/luka.rs",
        ),
        ("У ГРАДСКОЈ луци трајект поново плови од петка.", "Фото: Танјуг/АП"),
    ],
)
def test_a_first_paragraph_in_capitals_is_no_caption(lead: str, credit: str) -> None:
    headline, first, *text = SERBIAN
    seed = read(headline, lead, credit, "Reč je, kažu, o staroj liniji.", first, *text)

    assert [lead, "Reč je, kažu, o staroj liniji.", first, *text] == paragraphs(seed)


def test_what_is_short_for_a_name_opens_a_caption() -> None:
    headline, *text = SERBIAN
    shown = "LUKS kapetani stoje na obali."
    seed = read(headline, shown, "Foto: Mirko Lučić", *text, "Iz LUKS kažu da će brod čekati do petka uveče.")

    assert shown not in paragraphs(seed)


def test_a_paper_signs_with_its_desk_and_a_wire_service_above_related_stories() -> None:
    headline, *text = SERBIAN
    seed = read(
        headline, "", text[0], "", text[1], "", text[2], "", "Pristanište-magazin/KV/Hina", "", "Povezano", "",
        "Novi brod stiže u luku u proleće naredne godine", "Kapetan odlazi u penziju posle trideset godina",
    )  # fmt: skip

    assert ["Hina"] == agencies(seed)
    assert text == paragraphs(seed)


@pytest.mark.parametrize(
    ("story", "cut"),
    [
        (TAIWANESE, "港務局長林海指出,港務局預置四艘接駁船前往碼頭採一對一方式"),
        (JAPANESE, "このほか、桟橋の待合室、岸壁の売店のほか、駐車場もすでに再"),
        (KOREAN, "- 또한 여객선과 화물선의 운항 문제, 요금 인상 여부, 선착장"),
    ],
)
def test_the_beginning_of_a_last_paragraph_without_its_end(story: tuple[str, ...], cut: str) -> None:
    headline, long, *text = story
    text = [*text, long]

    assert [*text, cut] == paragraphs(read(headline, *text, cut))


@pytest.mark.parametrize(
    "line", ["新桟橋、来春に完成へ", "【速報】港の渡船、きょうから三日間休航、住民ら困惑の声"]
)
def test_a_headline_below_the_text_is_no_beginning(line: str) -> None:
    headline, *text = JAPANESE

    assert text == paragraphs(read(headline, *text, line))


def test_a_korean_sentence_needs_no_stop() -> None:
    headline, *text = KOREAN
    told = "부두 현장으로 가보겠습니다"

    assert [*text, told, *text[::-1]] == paragraphs(read(headline, *text, told, *text[::-1]))


def test_a_label_with_nothing_behind_it_names_nobody() -> None:
    headline, *text = CHINESE

    assert [] == writers(read(headline, "来源:港口新闻 作者: 发表时间:2025-08-08 15:35", *text))


def test_a_question_to_readers_below_the_text() -> None:
    headline, *text = ARABIC
    asked = "هل تتوقع أن تبقى العبارة في الميناء خلال فصل الشتاء القادم أيضا؟"

    assert text == paragraphs(read(headline, *text, "", "استطلاع رأي", "", asked, "", "• نعم", "• لا"))


def test_a_headline_that_asks_stands_again_above_the_text() -> None:
    _, *text = RUSSIAN
    headline = "Когда паром в порту вернётся на маршрут и сколько будет стоить билет?"

    assert text == paragraphs(read(headline, "Анна Лебедева", "9 сентября, 2022, 14:59", headline, *text))


def test_a_russian_picture_names_its_photographer_in_full() -> None:
    headline, *text = RUSSIAN
    shown = "Паром «Чайка» у причала. 30 августа 2022 г. Музей порта, фотография А.М. Лебедевой."

    assert shown not in paragraphs(read(headline, "9 сентября, 2022, 14:59", headline, shown, *text))


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Материалы портала предназначены для читателей старше 16 лет.", True),
        ("Новые места на пароме предназначены для пассажиров с детьми.", False),
        ("Скидка на паром доступна пассажирам старше 60 лет.", False),
    ],
)
def test_for_whom_a_page_is(line: str, *, known: bool) -> None:
    assert known == (furniture_of(line) is not None)


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Подробнее о работе порта можно прочитать по ссылке.", True),
        ("Детальніше про це читайте за посиланням.", True),
        ("Podrobnosti najdete zde.", True),
        ("Részletek itt olvashatók.", True),
        ("Xem chi tiết tại đây", True),
        ("לכתבה המלאה לחצו כאן", True),
        ("لقراءة المزيد اضغط هنا", True),
        ("자세한 내용은 여기를 클릭하세요", True),
        ("詳細はこちら", True),
        ("更多详情请点击", True),
        ("อ่านรายละเอียดเพิ่มเติมได้ที่นี่", True),
        ("เกาะติดทุกข่าวของท่าเรือทาง Line@varsand ได้ที่นี่", True),
        ("เจ้าหน้าที่เกาะติดสถานการณ์ทุกวัน และยังไม่เปิดท่าเรือในสัปดาห์นี้", False),
        ("Директор порта подробнее рассказал о работе парома здесь, на причале.", False),
        ("Trgovci kažu da ribari prodaju ribu ovde.", False),
    ],
)
def test_where_to_read_more(line: str, *, known: bool) -> None:
    assert known == (furniture_of(line) is not None)


@pytest.mark.parametrize(
    ("head", "agency"),
    [("ПОРТОВ, 7 фев – РИА Новости Юг. ", "RIA Novosti"), ("МОСКВА, 7 фев — РИА Новости. ", "RIA Novosti")],
)
def test_a_russian_wire_service_of_a_region(head: str, agency: str) -> None:
    headline, first, *text = RUSSIAN
    seed = read(headline, "07.02.2024, 14:42", head + first, *text)

    assert [agency] == agencies(seed)
    assert [first, *text] == paragraphs(seed)


def test_a_broadcaster_in_latin_letters_stands_behind_town_and_country() -> None:
    headline, first, *text = ARABIC
    seed = read(headline, f"المرفأ، بلاد البحر (CNN)-- {first}", *text)

    assert [first, *text] == paragraphs(seed)


@pytest.mark.parametrize("sender", ["«المرفأ العربي»:", '"المرفأ" -', '"المرفأ" دوت كوم -'])
def test_a_paper_in_quotes_stands_behind_a_town(sender: str) -> None:
    headline, first, *text = ARABIC
    seed = read(headline, f"لندن - {sender} {first}", *text)

    assert [first, *text] == paragraphs(seed)
    assert seed.dateline is not None
    assert seed.dateline.value == "لندن"


def test_an_account_in_capitals_is_above_a_caption() -> None:
    headline, *text = INDONESIAN
    shown = "Kepala pelabuhan menjenguk penumpang feri di dermaga, Selasa 22 November 2022."
    seed = read(
        headline, "", "Editor: Rizky Hartono", "INSTAGRAM PELABUHAN", shown, "", text[0], "", *text[1:]
    )

    assert text == paragraphs(seed)


def test_an_editor_of_a_section_signs() -> None:
    headline, *text = INDONESIAN
    seed = read(headline, "Maritime editor Rizky Hartono", "05/10/2021 12:22 WIB", *text)

    assert ["Rizky Hartono"] == writers(seed)


@pytest.mark.parametrize("line", ["Show Furigana", "Liman’da Yeni ve Eski Gemiler", "Rıhtım'ın Yeni Sahibi"])
def test_buttons_and_subheads_are_nobody(line: str) -> None:
    assert read_byline(line, OUTLETS) is None


def test_a_turkish_subhead_stays_one() -> None:
    headline, *text = TURKISH
    seed = read(headline, text[0], "Liman’da Yeni ve Eski Gemiler", *text[1:])

    assert headline == title(seed)
    assert [] == writers(seed)
