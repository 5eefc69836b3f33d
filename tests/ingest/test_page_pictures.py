"""Captions, standfirsts and first words of saved pages: where each ends, and what stands beside it."""

from __future__ import annotations

import pytest
from test_page_people import OUTLETS, TEXT

from generator.ingest.page.webpage import read_webpage

LEAD = "For two years nobody picked up; on Monday somebody did, and stayed on the line."


def read(head: str, text: str = TEXT, *, lang: str = "en", said: str = ""):
    page = (
        f'<html lang="{lang}"><head><title>Navies speak after two years</title>{said}</head><body><article>'
        f'<h1>Navies speak after two years</h1>{head}<div class="entry">{text}</div></article></body></html>'
    )
    return read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")


CAPTIONS = [
    ("<figcaption>La stanza del telefono (foto Agenzia Delta)</figcaption>", "La stanza del telefono", "Agenzia Delta"),
    ("<figcaption>Telefonen i rummet. Arkivfoto: Jens Holm</figcaption>", "Telefonen i rummet.", "Jens Holm"),
    ("<figcaption>A szoba – Fotó: Kis Pál / Delta</figcaption>", "A szoba", "Kis Pál / Delta"),
    ("<figcaption>Το τηλέφωνο. [Φωτ. DELTA NEWS]</figcaption>", "Το τηλέφωνο.", "DELTA NEWS"),
    ("<figcaption>電話の置かれた部屋（Ｃ）北都新聞</figcaption>", "電話の置かれた部屋", "北都新聞"),
    ("<figcaption>전화가 놓인 방. 델타군 제공</figcaption>", "전화가 놓인 방.", "델타군 제공"),
    ("<figcaption>Foto: Ruang telepon (Ari Wibowo/delta)</figcaption>", "Ruang telepon", "Ari Wibowo/delta"),
    ("<figcaption>A sala do telefone <span>Imagem: Arquivo pessoal</span></figcaption>", "A sala do telefone", "Arquivo pessoal"),
    ("<figcaption>The room.—Photo by Jane Doe</figcaption>", "The room.", "Jane Doe"),
    ("<figcaption>The room. <b>hide caption</b></figcaption>", "The room.", ""),
    ("<figcaption><p>The room with the telephone</p><span class='author'>Jane Doe</span></figcaption>", "The room with the telephone", "Jane Doe"),
    ("<div>Pokój z telefonem</div><small>Źródło zdjęć: © Delta | Jan Nowak</small>", "Pokój z telefonem", "Delta | Jan Nowak"),
    ("<p class='caption'>Das Zimmer. <span class='source'>Bildrechte: picture alliance | Jane Doe</span></p>", "Das Zimmer.", "picture alliance | Jane Doe"),
    ("<p class='caption'>Das Zimmer.<span class='source'>(Foto: picture alliance)</span></p>", "Das Zimmer.", "picture alliance"),
    ("<figcaption>Pokoj s telefonem Zdroj: Delta</figcaption>", "Pokoj s telefonem", "Delta"),
    ("<figcaption>The room. <em>Jane Doe/Staff Photographer</em></figcaption>", "The room.", "Jane Doe/Staff Photographer"),
    ("<figcaption>The room.<span>JANE DOE / COURIER</span></figcaption>", "The room.", "JANE DOE / COURIER"),
    ("<figcaption><h2>Das Zimmer.</h2><span class='image-description__author'>Jane Doe / Delta</span></figcaption>", "Das Zimmer.", "Jane Doe / Delta"),
    ("<figcaption><p>Das Zimmer.</p><p>© Jane Doe</p></figcaption>", "Das Zimmer.", "Jane Doe"),
    ("<p class='item__caption'>Soba s telefonom <span>Ana Horvat/Delta</span></p>", "Soba s telefonom", "Ana Horvat/Delta"),
    ("<figcaption>The room [PHOTO CREDIT: Delta Council]</figcaption>", "The room", "Delta Council"),
    ("<figcaption><span>Das Zimmer</span><span>Bild: Delta</span></figcaption>", "Das Zimmer", "Delta"),
    ("<figcaption>La sala del teléfono<span class='by'>Juan Roe - Delta</span></figcaption>", "La sala del teléfono", "Juan Roe - Delta"),
    ("<figcaption><span>صدر الصورة، </span>Delta</figcaption><figcaption><span>التعليق على الصورة، </span>الغرفة</figcaption>", "الغرفة", "Delta"),
    ("<figcaption>放著電話的房間。图：北都网</figcaption>", "放著電話的房間。", "北都网"),
    ("<figcaption>電話の置かれた部屋＝港町（ＡＦＰ時事）</figcaption>", "電話の置かれた部屋＝港町", "ＡＦＰ時事"),
    ("<figcaption>電話の置かれた部屋＝共同</figcaption>", "電話の置かれた部屋", "共同"),
    ("<figcaption>The room. <i>It is red.</i></figcaption>", "The room. It is red.", ""),
    ("<figcaption>Das Zimmer | Bildquelle: DELTA / Jane Doe</figcaption>", "Das Zimmer", "DELTA / Jane Doe"),
    ("<figcaption>La pièce du téléphone. - Anne Doe / Delta</figcaption>", "La pièce du téléphone.", "Anne Doe / Delta"),
    ("<figcaption>전화가 놓인 방. 바르산=홍길동 기자 hong@delta.example</figcaption>", "전화가 놓인 방.", "바르산=홍길동 기자"),
    ("<figcaption>放著電話的房間。（記者王小明攝）</figcaption>", "放著電話的房間。", "記者王小明"),
    ("<figcaption>電話の置かれた部屋＝港町（山田花子撮影）</figcaption>", "電話の置かれた部屋＝港町", "山田花子撮影"),
    ("<figcaption>電話の置かれた部屋（資料写真）。(c)AFP/Jane DOE</figcaption>", "電話の置かれた部屋（資料写真）。", "AFP/Jane DOE"),
    ("<figcaption><span>The room.</span> <span>(Supplied: Delta School)</span></figcaption>", "The room.", "Delta School"),
    ("<figcaption>전화가 놓인 방. /델타 연합뉴스</figcaption>", "전화가 놓인 방.", "델타 연합뉴스"),
    ("<figcaption>電話の置かれた部屋=AP</figcaption>", "電話の置かれた部屋", "AP"),
    ("<figcaption>電話の置かれた部屋＝港町で、大森遥撮影</figcaption>", "電話の置かれた部屋＝港町で、大森遥撮影", "大森遥"),
    ("<figcaption>放著電話的房間。北都網 王小明攝</figcaption>", "放著電話的房間。", "北都網 王小明攝"),
    ("<figcaption><span>La sala del teléfono.</span> <span>Juan Roe</span></figcaption>", "La sala del teléfono.", "Juan Roe"),
    ("<figcaption><p>La sala del teléfono <em>DELTA/Juan Roe</em></p></figcaption>", "La sala del teléfono", "DELTA/Juan Roe"),
    ("<figcaption><p>Das Zimmer.</p><p>Quelle: Jane Doe/Delta</p></figcaption>", "Das Zimmer.", "Jane Doe/Delta"),
    ("<figcaption>Camera cu telefon. Sursa foto: Delta</figcaption>", "Camera cu telefon.", "Delta"),
    ("<figcaption><span>De kamer.</span><span class='credit'>Beeld Jane Doe / Delta</span></figcaption>", "De kamer.", "Jane Doe / Delta"),
    ("<figcaption><span class='caption'>RØD: Rommet.</span> <span class='byline'>Foto: Jens Holm (Delta)</span></figcaption>", "RØD: Rommet.", "Jens Holm (Delta)"),
    ("<figcaption>Vesna, 11 May 2023.</figcaption>", "Vesna, 11 May 2023.", ""),
    ("<figcaption>전화가 놓인 방. 바르산=AP 연합뉴스</figcaption>", "전화가 놓인 방.", "바르산=AP 연합뉴스"),
    ("<figcaption>Телефон у кімнаті / фото ДЕЛЬТА</figcaption>", "Телефон у кімнаті", "ДЕЛЬТА"),
    ("<figcaption>Das Zimmer © Jane Doe / Delta</figcaption>", "Das Zimmer", "Jane Doe / Delta"),
    ("<figcaption>La stanza rossa (Ansa)</figcaption>", "La stanza rossa", "Ansa"),
    ("<span class='caption'>사진=델타뉴스</span>", "", "델타뉴스"),
    ("<figcaption>Telefono kambarys / J. Doe / Delta nuotr.</figcaption>", "Telefono kambarys", "J. Doe / Delta"),
    ("<figcaption><span>The room.</span> <span class='credit'>Credit: </span><span>Jane Doe/Delta</span></figcaption>", "The room.", "Jane Doe/Delta"),
    ("<p class='pic-txt'><i>放著電話的房間 图源：北都社</i></p>", "放著電話的房間", "北都社"),
    ("<figcaption>La pièce (Photo Anne Doe. DELTA)</figcaption>", "La pièce", "Anne Doe. DELTA"),
    ("<figcaption>Jane Doe / Delta / Harbour Images</figcaption>", "", "Jane Doe / Delta / Harbour Images"),
    ("<figcaption class='credit'>The room is red.(Photo: Jane Doe)</figcaption>", "The room is red.", "Jane Doe"),
    ("<figcaption>The room. <span class='credit'>Close</span></figcaption>", "The room.", ""),
    ("<div>The room with the telephone</div><div>Delta Archive</div>", "The room with the telephone", "Delta Archive"),
]  # fmt: skip


@pytest.mark.parametrize(("inside", "caption", "credit"), CAPTIONS)
def test_a_caption_ends_where_its_credit_begins(inside: str, caption: str, credit: str) -> None:
    picture = read(f'<figure><img src="a.jpg">{inside}</figure>').picture

    assert picture is not None
    assert (caption, credit) == (
        picture.caption.value if picture.caption else "",
        picture.credit.value if picture.credit else "",
    )


def test_a_picture_in_an_element_without_a_name_is_told_by_its_credit() -> None:
    head = '<div class="my-4"><div><img src="a.jpg"></div><p class="t8">The room with the telephone</p><p class="t7">{}</p></div>'

    picture = read(head.format("Jane Doe/Harbour Courier")).picture

    assert picture is not None
    assert picture.caption is not None
    assert picture.caption.value == "The room with the telephone"
    assert read(head.format("She writes of ships.")).picture is None


NAMED = [
    '<div class="photo"><img src="a.jpg"><p class="desc">Pokój z telefonem</p><span class="author">Fot. Jan Nowak / Delta</span></div>',
    '<div class="thumb"><img src="a.jpg"><div class="thumbDesc">Pokój z telefonem <span class="thumbAuthor">/Jan Nowak / Delta</span></div></div>',
    '<div class="main-image"><img src="a.jpg"><div class="main-image__title">Pokój z telefonem</div><span class="main-image__author">(Фото: Jan Nowak / Delta)</span></div>',
]  # fmt: skip


@pytest.mark.parametrize("head", NAMED)
def test_who_took_a_picture_is_named_beside_its_caption_and_wrote_nothing(head: str) -> None:
    seed = read(head, lang="pl")

    assert seed.authors == ()
    assert seed.picture is not None
    assert seed.picture.caption is not None
    assert seed.picture.caption.value == "Pokój z telefonem"
    assert seed.picture.credit is not None
    assert seed.picture.credit.value == "Jan Nowak / Delta"


def test_an_element_called_author_of_a_picture_is_no_byline() -> None:
    head = '<div class="box"><img src="a.jpg"><span class="img-author">Cortesía</span></div>'

    seed = read(head, lang="es")

    assert seed.authors == ()
    assert seed.paragraphs[0].text.startswith("The two")


def test_the_caption_of_a_film_is_none_of_a_picture() -> None:
    film = '<div class="featured-video"><div><div><div><div class="caption"><p>Top stories of the day are here.</p></div></div></div></div></div>'
    photo = '<div class="image-ct"><img src="a.jpg"><div class="caption"><p>The room. <span class="copyright">(Delta)</span></p></div></div>'

    seed = read("", f"{film}{TEXT.replace('</p>', f'</p>{photo}', 1)}")

    assert seed.picture is not None
    assert seed.picture.caption is not None
    assert seed.picture.caption.value == "The room."


def test_a_caption_is_told_by_the_whole_of_its_class() -> None:
    head = '<div class="img220 imgbox"><a href="a.jpg"><img src="a.jpg"></a><p class="img-text">Das Zimmer. - Foto: Jane Doe</p></div>'

    seed = read(head, lang="de")

    assert seed.picture is not None
    assert seed.picture.credit is not None
    assert seed.picture.credit.value == "Jane Doe"


def test_writers_in_a_box_called_credit_took_no_picture() -> None:
    head = (
        '<div class="credit"><div class="credit-name"><h6>Jane Doe,</h6> <h6>John Roe</h6></div></div>'
        '<div class="photo__caption">The room with the telephone.(DELTA/JIM POE)</div>'
    )

    picture = read(head).picture

    assert picture is not None
    assert picture.credit is not None
    assert picture.credit.value == "DELTA/JIM POE"


@pytest.mark.parametrize(
    "head",
    [
        f'<p>{LEAD}</p><div class="signature">By <a class="author" href="/a">Jane Doe</a></div>',
        f'<div><p>{LEAD}</p></div><div class="info">Published 8 May 2023, 14:30</div>',
    ],
)
def test_what_stands_above_the_line_of_writer_and_day_is_the_standfirst(head: str) -> None:
    seed = read(head)

    assert seed.summary is not None
    assert seed.summary.value == LEAD
    assert LEAD not in [one.text for one in seed.paragraphs]


def test_a_paragraph_above_a_box_with_a_day_is_no_standfirst() -> None:
    first, rest = TEXT.split("</p>", 1)
    box = '<div class="inline"><a href="/b">The navies in pictures</a><time>3 May 2023, 10:00</time></div>'

    seed = read("", f"{first}</p>{box}{rest}")

    assert seed.summary is None
    assert len(seed.paragraphs) == 3


def test_a_bold_first_paragraph_that_the_page_describes_itself_by_is_the_standfirst() -> None:
    said = f'<meta property="og:description" content="{LEAD}">'

    seed = read("", f"<p><strong>{LEAD}</strong></p>{TEXT}", said=said)

    assert seed.summary is not None
    assert len(seed.paragraphs) == 3


def test_a_description_with_the_paper_in_front_is_still_the_first_words() -> None:
    words = "両国の海軍は月曜日、二年ぶりに電話で話した。通話は四分で終わったという。"
    said = f'<meta property="og:description" content="【北都新聞】　{words[:30]}">'

    assert read("", f"<p>{words}</p>" * 3, lang="ja", said=said).summary is None


# -- first words

SENTENCE = "The two navies spoke on Monday for the first time in two years."


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("VARSAND (Delta Courier): ", "Varsand"),
        ("VARSAND: ", "Varsand"),
        ("ANALYSIS: ", ""),
        ("VARSAND (a port): ", ""),
        ("ΡΟΔΟΣ – ΑΠΟΣΤΟΛΗ. ", "Ροδος"),
        ("ΒΑΡΣΑΝΔΗ, Ανταπόκριση: ", "Βαρσανδη"),
        ("VARSANDA, DAL NOSTRO INVIATO - ", "Varsanda"),
        ("PUERTO ELIN (ENVIADA ESPECIAL). ", "Puerto Elin"),
        ("VARSANDA. ", "Varsanda"),
        ("ANALYSIS. ", ""),
        ("EN IMAGES. ", ""),
        ("DÉCRYPTAGE. ", ""),
    ],
)
def test_a_town_in_capitals_opens_a_page(opening: str, place: str) -> None:
    text = TEXT.replace(
        "<p>The two navies spoke on Monday for", f"<p>{opening}The two navies spoke on Monday for", 1
    )
    said = '<meta property="og:site_name" content="Delta Courier">'

    seed = read("", text, said=said)

    assert place == (seed.dateline.value if seed.dateline else "")
    assert seed.paragraphs[0].text.startswith("The two" if place else opening.strip())


def test_a_place_in_a_block_of_its_own_opens_a_page() -> None:
    seed = read("", f"<b>Beijing/ New Delhi: </b>{TEXT}")

    assert seed.dateline is not None
    assert seed.dateline.value == "Beijing, New Delhi"
    assert seed.paragraphs[0].text.startswith("The two")


def test_a_place_with_the_outlet_in_a_block_of_its_own_opens_a_page() -> None:
    said = '<meta property="og:site_name" content="Delta Courier">'

    seed = read("", f"<strong>Varsand, Delta Courier</strong> -- {TEXT}", said=said)

    assert seed.dateline is not None
    assert seed.dateline.value == "Varsand"
    assert seed.paragraphs[0].text.startswith("The two")


def test_a_writer_in_brackets_before_the_end_mark_is_named() -> None:
    last = "<p><strong>Die Leitung bleibt offen.</strong> (Anna P. Belling) +++</p>"

    seed = read("", f"<p>06.05.24 - {SENTENCE}</p>{TEXT}{last}", lang="de")

    assert [one.value for one in seed.authors] == ["Anna P. Belling"]
    assert seed.date is not None
    assert seed.date.value.date().isoformat() == "2024-05-06"
    assert seed.paragraphs[-1].text.startswith("Die Leitung bleibt offen.")


def test_where_a_chinese_writer_reports_from_is_no_writer() -> None:
    text = "兩國海軍星期一兩年來首次通話，通話持續四分鐘，其中一半時間用來找翻譯，雙方同意夏天以前再談一次。"

    seed = read("<div>北都新闻记者 何立言 发自成都</div>", f"<p>{text}</p>" * 3, lang="zh-CN")

    assert [one.value for one in seed.authors] == ["何立言"]


def test_a_wire_service_in_a_line_that_was_left_out_is_named() -> None:
    danish = read("", f"{TEXT}<p><em>/ritzau/</em></p>", lang="da")
    german = read("", f"{TEXT}</div><div>abc/dpa", lang="de")
    beside = read("", f"{TEXT}<p>(dpa, Abc)</p>", lang="de")

    assert [one.value for one in danish.agencies] == ["Ritzau"]
    assert [one.value for one in german.agencies] == ["dpa"]
    assert [one.value for one in beside.agencies] == ["dpa"]


def test_a_russian_name_alone_in_the_last_line_is_the_writer() -> None:
    words = "Флоты двух стран впервые за два года поговорили по телефону, который молчал после столкновения."

    seed = read("", f"<p>{words}</p>" * 4 + "<p>Анна Белова</p>", lang="ru")

    assert [one.value for one in seed.authors] == ["Анна Белова"]
    assert seed.paragraphs[-1].text == words


def test_a_russian_name_in_bold_in_a_box_below_the_text_is_the_writer() -> None:
    words = "Флоты двух стран впервые за два года поговорили по телефону, который молчал после столкновения."
    box = "<div class='note'><p class='note-caption'><strong>Анна Белова-Дорн</strong></p></div>"

    seed = read("", f"<div>{f'<p>{words}</p>' * 4}</div>{box}", lang="ru")

    assert [one.value for one in seed.authors] == ["Анна Белова-Дорн"]


def test_a_town_below_a_standfirst_without_a_name_opens_the_text() -> None:
    seed = read("", f"<p>{LEAD}</p>{TEXT.replace('<p>The two', '<p>NEW DELHI: The two', 1)}")

    assert seed.dateline is not None
    assert seed.dateline.value == "New Delhi"
    assert any(one.text.startswith("The two") for one in seed.paragraphs[:2])


def test_a_wire_service_in_the_line_below_the_text_is_named() -> None:
    seed = read("", f'{TEXT}</div><div class="signed"><a href="/x">Anne Doe</a> avec AFP', lang="fr")

    assert [one.value for one in seed.agencies] == ["Agence France-Presse"]


def test_a_paragraph_beside_the_headline_and_not_beside_the_text_is_the_standfirst() -> None:
    words = "For two years nobody picked up, and on Monday somebody did"

    seed = read(f'<p class="t2">{words}</p><div class="share">Share</div>')

    assert seed.summary is not None
    assert seed.summary.value == words
    assert seed.paragraphs[0].text.startswith("The two")


def test_two_sentences_of_a_preamble_are_one_standfirst() -> None:
    head = f'<div class="preamble"><p>{LEAD}</p><p>Both admirals have colds.</p></div>'

    seed = read(head)

    assert seed.summary is not None
    assert seed.summary.value == f"{LEAD} Both admirals have colds."


@pytest.mark.parametrize(
    ("opening", "place"),
    [("<b>Kellmünde.</b> Die", "Kellmünde"), ("<strong>Kell am See</strong> – Die", "Kell am See"), ("<b>Analyse.</b> Die", "")],
)  # fmt: skip
def test_a_place_in_bold_opens_a_page_whatever_it_is_called(opening: str, place: str) -> None:
    seed = read("", TEXT.replace("The", opening, 1), lang="de")

    assert (seed.dateline.value if seed.dateline else "") == place


def test_a_second_paragraph_above_a_box_is_no_standfirst_by_the_name_of_the_text() -> None:
    told = TEXT.replace("</p>", "</p>\n").splitlines()
    boxed = "".join([*told[:2], '<p><b>See also: <a href="/b">the ferry</a></b></p>', *told[2:]])

    seed = read("", f'<div class="news__description">{boxed}</div>')

    assert seed.summary is None


@pytest.mark.parametrize(
    "head",
    [
        f"<h3>{LEAD}</h3><div>14:30, Mon, May 8, 2023</div>",
        f'<p class="a1">Jane Doe</p><p class="a2">8 May 2023, 14:30</p><p class="a3">{LEAD}</p>',
    ],
)
def test_a_deck_beside_the_headline_is_the_standfirst(head: str) -> None:
    page = f"<html><body><article><header><h1>Navies speak</h1>{head}</header><div>{TEXT}</div></article></body></html>"

    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert seed.summary is not None
    assert seed.summary.value == LEAD


def test_a_description_that_tells_the_text_behind_a_byline_is_no_standfirst() -> None:
    told = "The two navies spoke on Monday for the first time in two years, officials said, and agreed to speak again"
    said = f'<meta name="description" content="By Jane Doe, Harbour Desk: {told}">'

    assert read("", said=said).summary is None


def test_a_day_in_a_heading_is_no_standfirst() -> None:
    assert read("", f"<h2>8 May 2023, 14:30 (updated: 15:40)</h2>{TEXT}").summary is None


def test_a_heading_in_front_of_the_text_is_the_standfirst() -> None:
    seed = read(
        "<div>8 May 2023, 14:30</div>",
        f"<h2>{LEAD}</h2><figure><img><figcaption>A room.</figcaption></figure>{TEXT}",
    )

    assert seed.summary is not None
    assert seed.summary.value == LEAD


@pytest.mark.parametrize("line", ["(Quelle: dpa)", "— dpa", "Theo dpa", "jd/rr (dpa)"])
def test_a_wire_service_alone_below_the_text_is_named(line: str) -> None:
    seed = read("", f"{TEXT}<p>{line}</p>")

    assert [one.value for one in seed.agencies] == ["dpa"]


def test_speakers_in_capitals_are_no_places() -> None:
    text = TEXT.replace("<p>The call", "<p>ROEBEL: The call").replace("<p>The two", "<p>DOEBLIN: The two")

    seed = read("", text)

    assert seed.dateline is None
    assert seed.paragraphs[0].text.startswith("DOEBLIN: ")


def test_the_writer_behind_a_russian_dateline_is_named() -> None:
    first = "ПЕТРОЗАВОДСК, 8 мая - РИА Новости, Анна Белова. Флоты двух стран впервые за два года поговорили по телефону."
    second = "Разговор длился четыре минуты, и половина их ушла на поиски переводчика, который остался бы на линии."

    seed = read("", f"<p>{first}</p><p>{second}</p><p>{second[::1].replace('четыре', 'пять')}</p>", lang="ru")

    assert [one.value for one in seed.authors] == ["Анна Белова"]
    assert seed.dateline is not None
    assert seed.paragraphs[0].text.startswith("Флоты двух стран")


def test_the_writer_behind_a_wire_service_and_in_front_of_a_town_is_named() -> None:
    first = (
        "（北都社記者王小明台北12日電）兩國海軍星期一兩年來首次通話，通話持續四分鐘，其中一半時間用來找翻譯。"
    )
    rest = "紅色的電話放在一個沒有窗戶的房間裡，每天有一名中尉擦拭灰塵，等待下一次鈴聲響起，誰也不知道是什麼時候。"

    seed = read("", f"<p>{first}</p><p>{rest}</p><p>{rest}</p>", lang="zh-TW")

    assert [one.value for one in seed.authors] == ["王小明"]


def test_a_last_sentence_with_its_editor_behind_stays() -> None:
    first = "兩國海軍星期一兩年來首次通話，通話持續四分鐘，其中一半時間用來找翻譯，雙方同意夏天以前再談一次。"
    last = "縣政府表示今年再通話三次。（編輯：李大同）1130312"

    seed = read("", f"<p>{first}</p><p>{first}</p><p>{last}</p>", lang="zh-TW")

    assert seed.paragraphs[-1].text.startswith("縣政府表示")


def test_whose_picture_it_is_did_not_write() -> None:
    head = '<div class="MediaHolder"><img src="a.jpg"><div class="MediaHolder_author">© Анна Белова/ ТАСС</div></div>'

    assert read(head, lang="ru").authors == ()


def test_a_caption_above_a_credit_needs_no_picture_where_its_box_is_named_for_one() -> None:
    head = (
        '<div class="featured-image"><p>QUAY. Smoke over the quay of Varsand on Monday, May 8.</p>'
        "<p>Photo by Jane Doe/DELTA</p></div>"
    )

    seed = read(head)

    assert "QUAY" not in " ".join(one.text for one in seed.paragraphs)
    assert seed.picture is not None
    assert seed.picture.credit is not None
    assert seed.picture.credit.value == "Jane Doe/DELTA"


def test_a_credit_in_a_bracket_that_nothing_closes_is_read() -> None:
    caption = (
        '<figcaption>The room of the telephone. <span class="credit">(Jane Doe / Delta</span></figcaption>'
    )

    seed = read(f"<figure><img src='a.jpg'>{caption}</figure>")

    assert seed.picture is not None
    assert seed.picture.credit is not None
    assert seed.picture.credit.value == "Jane Doe / Delta"
