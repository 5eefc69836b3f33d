"""Pastes of pages as they were from 2010 to 2026: boxes above the text, summaries of remarks, strokes."""

from __future__ import annotations

import pytest
from a_fire_on_the_quay import STORY, TITLE, authors, body, read, title
from a_saved_page import names
from known_outlets import OUTLETS

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted


def test_a_box_above_the_text_has_headlines_of_others():
    listed = (
        "Continue reading the main story",
        "Related Stories",
        "",
        "Old crane is sold",
        "A ferry to Elin",
    )
    above = ("20 August 2013 Last updated at 06:12", "Facebook", "Print", TITLE, "", *listed, "")

    seed = read_pasted("\n\n".join(["\n".join(above), *STORY]), "seeds/fire.txt", OUTLETS, site_zone="UTC")

    assert title(seed) == TITLE
    assert body(seed) == list(STORY)
    assert seed.date is not None
    assert seed.date.value.isoformat() == "2013-08-20T06:12:00+01:00"


@pytest.mark.parametrize(
    ("line", "is_furniture"),
    [
        ("A retired harbour master joins 'Varsand's Morning' to discuss the fire on the quay.", True),
        ("The harbour master joins the fire brigade to discuss the quay.", False),
        ("What readers are saying", True),
        (
            "The comments reflect a divided view of the pier, with many readers in doubt that it will last.",
            True,
        ),
        ("The comments reflect a divided view of the pier in the council.", False),
        ("Please turn on JavaScript to use this feature", True),
        ("إرسال المقال", True),
        ("Erramos: o texto foi alterado às 15h.", True),
        ("Oikaisu: Jutun aiemmassa versiossa oli väärä päivä.", True),
        ("Copyright EFE. Queda prohibido volver a distribuir esta noticia.", True),
    ],
)
def test_what_pages_set_beside_an_article(line: str, is_furniture: bool):
    assert is_furniture == (furniture_of(line) is not None)


@pytest.mark.parametrize(
    "line",
    [
        "Ved at tilmelde dig accepterer du vores betingelser.",
        "Tilaamalla kirjeen hyväksyt tietosuojaselosteen.",
        "Door je in te schrijven ga je akkoord met onze voorwaarden.",
        "Přihlášením souhlasíte se zpracováním osobních údajů.",
        "A feliratkozással elfogadja az adatkezelési tájékoztatót.",
        "Prin abonare ești de acord cu termenii noștri.",
        "Abone olarak gizlilik politikamızı kabul etmiş olursunuz.",
        "Подписываясь, вы соглашаетесь с условиями рассылки.",
        "Підписуючись, ви погоджуєтеся з умовами.",
        "Με την εγγραφή σας αποδέχεστε τους όρους χρήσης.",
        "Dengan mendaftar, Anda menyetujui kebijakan privasi kami.",
        "Khi đăng ký, bạn đồng ý với điều khoản sử dụng.",
        "登録することで、利用規約に同意したものとみなされます。",
        "구독하시면 개인정보 처리방침에 동의하게 됩니다.",
        "بالاشتراك فإنك توافق على سياسة الخصوصية.",
    ],
)
def test_what_subscribers_to_letters_agree_to(line: str):
    found = furniture_of(line)

    assert found is not None
    assert found.rule == "agreement"


@pytest.mark.parametrize(
    "line",
    [
        "Подписываясь под соглашением, стороны обещали не строить новых причалов.",
        "Door de wind kon de veerboot niet varen, zei de havenmeester.",
        "Dengan mendaftar ke panitia, nelayan bisa ikut lomba perahu.",
        "登録することで、漁師は港を無料で使えるようになった。",
    ],
)
def test_sentences_of_the_news_agree_to_nothing(line: str):
    assert furniture_of(line) is None


def test_the_headline_of_a_live_page_may_tell_what_is_seen():
    live = "Mayor and brigade shake hands on the quay as ferries sail again – as it happened"

    seed = read(f"{live}\n2 June 2024", *STORY)

    assert title(seed) == live


def test_a_stroke_that_belongs_to_frames_parts_who_reports_from_where():
    told = (
        "瓦桑港務局今天表示，碼頭火災已於清晨撲滅，沒有人員受傷，渡輪將於中午恢復行駛。",
        "消防隊長說，起火原因仍在調查，碼頭東側倉庫受損，預計修復需要三個月的時間。",
    )
    seed = read(
        f"碼頭火災清晨撲滅 渡輪中午復駛\n2016-07-12 19:26 聯合報 記者陳安立{chr(0x2571)}即時報導", *told
    )

    assert authors(seed) == ["陳安立"]


def test_a_word_that_signs_makes_no_second_name():
    head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe"}}</script>'
    told = "".join(f"<p>{one}</p>" for one in STORY)
    page = (
        f"<html><head>{head}</head><body><h1>{TITLE}</h1>"
        f'<span class="author">de <a href="/autor/jane-doe">Jane Doe</a></span><article>{told}</article></body></html>'
    )

    assert names(read_webpage(page, "seeds/fire.html", OUTLETS, site_zone="UTC")) == ["Jane Doe"]
