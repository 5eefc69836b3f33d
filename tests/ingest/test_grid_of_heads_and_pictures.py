"""Short headlines above their standfirst, marks of pictures amid the text, and who writes for what."""

from __future__ import annotations

import pytest
from a_council_and_its_ferries import body, read, title
from a_council_and_its_ferries import who as authors
from a_fire_on_the_quay import STORY, TITLE

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.pictures.captions import read_caption
from generator.ingest.words.outlets.publishers import Directory

OUTLETS = Directory()
DAY = "3 March 2025, 14:20"


def _amid(*lines: str, at: int = 1) -> list[str]:
    seed = read(TITLE, "By Jane Doe", DAY, *STORY[:at], *lines, *STORY[at:])
    assert ["Jane Doe"] == authors(seed)
    return body(seed)


SWEDISH = (
    "Färjan till Varsand går åter efter tre dagars uppehåll, uppger hamnkontoret på måndagen.",
    "Kaptenen säger att vinden har lagt sig och att fartyget kan lämna hamnen. Priset blir detsamma.",
    "Under förmiddagen väntade omkring hundra resande vid kajen. Nästa tur går i kväll klockan nio.",
)
DUTCH = (
    "De veerdienst naar Varsand is na drie dagen hervat, zei het havenbedrijf maandag.",
    "De kapitein zegt dat de wind is gaan liggen en dat het schip kan vertrekken. De prijs blijft gelijk.",
    "In de ochtend wachtten zo’n honderd reizigers op de kade. De volgende boot vaart om negen uur.",
)


@pytest.mark.parametrize(
    ("headline", "deck", "day", "story"),
    [
        ("Färjan går åter", "Ministern talar om ett gott besked", "3 mars 2025 14.20", SWEDISH),
        ("Veerdienst Varsand hervat", "Minister noemt gesprek over tarieven zakelijk", "3 maart 2025", DUTCH),
    ],
)
def test_the_first_paragraph_tells_a_short_headline_and_nothing_of_its_standfirst(
    headline: str, deck: str, day: str, story: tuple[str, ...]
) -> None:
    seed = read(headline, deck, "Anna Lind", day, *story)

    assert headline == title(seed)
    assert list(story) == body(seed)


def test_a_kicker_that_the_text_says_less_of_stays_one() -> None:
    seed = read("Ferry dispute", TITLE, "By Jane Doe", DAY, *STORY)

    assert TITLE == title(seed)


@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize(
    "mark", ["Arkivbild.", "Zdjęcie ilustracyjne", "Фото из открытых источников", "資料照片", "Ảnh minh họa"]
)
def test_of_what_kind_a_picture_is_takes_no_paragraph_beside_it(mark: str, at: int) -> None:
    assert list(STORY) == _amid(mark, at=at)


@pytest.mark.parametrize(
    "line",
    [
        "Foto di Marco Porto", "Foto’s Jan Haven", "صورة: سامي حداد", "林書遠／攝影", "示意圖。（取自Pixabay）",
        "港を見る係員（写真＝ロイター）", "北港の倉庫（資料写真）", "북항의 배. 이준호 기자", "Gyár a kikötőben. Illusztráció",
        "Завод в порту. Архивное фото", "Das Werk am Hafen. Archivbild", "Il porto di Varsand. Foto di repertorio",
    ],
)  # fmt: skip
def test_a_line_says_whose_or_of_what_kind_a_picture_is(line: str) -> None:
    assert read_caption(line, OUTLETS) is not None


@pytest.mark.parametrize("line", ["Foto di gruppo con ministro", "선장은 떠났다. 이준호 기자"])
def test_a_line_with_such_words_may_say_something_else(line: str) -> None:
    assert read_caption(line, OUTLETS) is None


def test_who_took_a_picture_for_a_wire_service_signs_nothing() -> None:
    assert read_byline("Nelayan di Varsand (AFP/BUDI LAUT)", OUTLETS) is None
    assert read_byline("Jane Doe in Geneva", OUTLETS) is not None


@pytest.mark.parametrize(
    "lines",
    [
        ("LIVE", "Follow the fire on the quay"),
        ("EN DIRECT", "Suivez les pompiers sur le quai"),
        ("直播", "關注北港大火"),
        ("Kysely", "Pitäisikö varastot myydä?", "Kyllä", "Ei", "Äänestä"),
        ("投票", "倉庫應該出售嗎？", "應該", "不應該", "投票"),
        ("Saksikan Video: Kebakaran di dermaga",),
        ("이 기사는 약 3분이면 읽을 수 있습니다",),
        ("閱讀時間 3 分鐘",),
        ("Nyhetsbrev", "Anmäl dig", "Genom att anmäla dig godkänner du vår integritetspolicy."),
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_pages_that_go_on_live_polls_and_letters_stand_between_paragraphs(
    lines: tuple[str, ...], at: int
) -> None:
    assert list(STORY) == _amid(*lines, at=at)


def test_a_first_paragraph_in_finnish_is_no_caption_of_the_picture_below() -> None:
    story = (
        "Laiturin varastoja raivataan vielä päivän, sanoi tiedottaja maanantaina.",
        "Palo koski ennen kaikkea vanhoja köysivarastoja ja kahta venettä, hän lisäsi.",
        "Omistajat haluavat ennen kuun loppua myydä varastot satamalle ja rakentaa uudet sen viereen.",
    )

    seed = read(
        "Varastoja raivataan laiturilla",
        "Anna Satama",
        "3.3.2025 klo 14.20",
        story[0],
        "Kuva: AP",
        *story[1:],
    )

    assert list(story) == body(seed)


def test_what_a_reporter_is_for_is_nobody_in_arabic() -> None:
    story = (
        "قالت هيئة الميناء يوم الاثنين إن العبارات بين الميناء والجزيرة استأنفت رحلاتها بعد ثلاثة أيام من التوقف.",
        "وأضاف القبطان أن الرياح هدأت وأن السفينة تستطيع مغادرة الميناء بأمان، وأن السعر لم يتغير.",
        "وانتظر نحو مئة مسافر على الرصيف صباحا، وتغادر الرحلة المقبلة في التاسعة مساء.",
    )

    seed = read("عودة العبارات إلى الجزيرة", "سامي حداد", "مراسل الشؤون الدولية", "3 مارس 2025 14:20", *story)

    assert "الشؤون الدولية" not in authors(seed)


@pytest.mark.parametrize(
    "lines",
    [
        ("„Der Kai war noch nie so leer.“", "Jan Hafen"),
        ("“The quay was never so empty before.”", "Jan Haven, harbour master"),
        ("「碼頭從未如此安靜」", "林書遠，發言人"),
        ("「岸壁がこれほど静かなことはない」", "大森遥・港湾局長"),
    ],
)
@pytest.mark.parametrize("at", [1, 2])
def test_what_is_said_stands_in_large_letters_above_nothing_but_who_said_so(
    lines: tuple[str, ...], at: int
) -> None:
    assert list(STORY) == _amid(*lines, at=at)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Publicat de Ana Portului", ["Ana Portului"]),
        ("Toimittaja: Anna Satama", ["Anna Satama"]),
        ("Dış Haberler Servisi", []),
        ("Συντακτική Ομάδα", []),
    ],
)
def test_who_signs_in_words_of_few_pages(line: str, people: list[str]) -> None:
    signed = read_byline(line, OUTLETS)

    assert signed is not None
    assert people == list(signed.people)


def test_a_name_stands_in_front_of_what_they_are_in_japanese() -> None:
    story = (
        "北港と島を結ぶフェリーが三日ぶりに運航を再開したと、港湾局が月曜日に発表した。",
        "船長によると風は収まり、船は安全に港を出ることができる。運賃は変わらないという。",
    )

    seed = read("フェリー、運航再開", "大森遥 記者", "2025年3月3日 14時20分", *story)

    assert ["大森遥"] == authors(seed)


@pytest.mark.parametrize(
    "line",
    [
        "3 Min. Lesezeit", "3 min leestijd", "3 minuty čtení", "3 perc olvasás", "3分で読めます", "읽는 시간 3분",
        "1 234 vues", "56 keer gedeeld", "56 udostępnień", "1.234 kali dilihat", "56 lượt chia sẻ", "1,234 次觀看",
        "閲覧数 1,234", "Hallgassa meg a cikket", "Haberi dinle", "收聽文章", "استمع إلى المقال", "Suivre", "Tallenna",
    ],
)  # fmt: skip
def test_pages_say_how_long_an_article_takes_and_how_often_it_was_opened(line: str) -> None:
    assert furniture_of(line) is not None


def test_who_wrote_stands_below_how_long_it_takes_to_hear_the_text() -> None:
    seed = read(TITLE, "Listen to this article", "3:12", "Jane Doe", "Harbour correspondent", DAY, *STORY)

    assert ["Jane Doe"] == authors(seed)


def test_buttons_stand_between_who_wrote_and_the_day_in_arabic() -> None:
    story = (
        "قالت هيئة الميناء يوم الاثنين إن العبارات بين الميناء والجزيرة استأنفت رحلاتها بعد ثلاثة أيام من التوقف.",
        "وأضاف القبطان أن الرياح هدأت وأن السفينة تستطيع مغادرة الميناء بأمان، وأن السعر لم يتغير.",
    )
    head = (
        "عودة العبارات إلى الجزيرة",
        "سامي حداد",
        "متابعة",
        "56 مشاركة",
        "استمع إلى المقال",
        "3 مارس 2025 14:20",
    )

    seed = read("\n".join((*head, *story)))

    assert head[0] == title(seed)
    assert ["سامي حداد"] == authors(seed)
    assert list(story) == body(seed)
