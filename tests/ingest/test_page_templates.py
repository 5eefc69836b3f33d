"""Saved pages as content systems make them: what a template states, marks or calls so without meaning it."""

from __future__ import annotations

import pytest
from test_pages_as_saved import HEADLINE, TEXT, article, minute, names, page, paragraphs, texts

from generator.ingest.page.stated.clocks import is_stamp, moments_in

ARABIC_LETTERS = (
    "شمالی گھاٹ کی رات کی کشتی جمعے سے دوبارہ چلے گی۔",
    "بندرگاہ کی سربراہ نے کہا کہ سب لوگ اسی دن کا انتظار کر رہے تھے۔",
    "پہلی کشتی رات گیارہ بجے روانہ ہوگی اور صبح سے پہلے واپس آئے گی۔",
    "گھاٹ پر کوئی یہ بتانے کو تیار نہ تھا کہ کتنے مسافر آئیں گے۔",
)


def test_the_day_of_a_template_is_not_that_of_the_article() -> None:
    stamp = '<div class="timer">Friday, 3/8/2024 | 08:54 GMT+7</div>'
    read = article(stamp, paragraphs(*TEXT), head='<meta name="dc.created" content="2001-03-03">')

    assert minute(read) == "2024-03-08T08:54:00+07:00"


def test_a_lead_in_an_element_of_its_own_that_begins_with_a_place_is_text() -> None:
    lead = f"VARSAND -- {TEXT[0]} {TEXT[1]}"
    described = f'<meta property="og:description" content="{lead[:140]}...">'
    parts = (
        f'<div class="node"><p>{lead}</p></div>',
        f'<div class="more"><div>{paragraphs(*TEXT[2:])}</div></div>',
    )
    read = article(*parts, head=described)

    assert read.summary is None
    assert texts(read) == [f"{TEXT[0]} {TEXT[1]}", *TEXT[2:]]
    assert read.dateline is not None
    assert read.dateline.value == "Varsand"


def test_a_name_that_several_paragraphs_carry_marks_no_standfirst() -> None:
    shown = "".join(f'<div class="subscriber-preview"><p>{text}</p></div>' for text in TEXT[:2])
    rest = "".join(f'<div class="subscriber-only"><p>{text}</p></div>' for text in TEXT[2:])
    between = '<div class="block"><h3>People are also reading…</h3><ul><li><a href="/a">The baker sold out</a></li></ul></div>'
    read = article(f"<div>{shown}{between}{rest}</div>")

    assert read.summary is None
    assert texts(read) == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        (
            "Thursday’s paper is over. A note to readers: the Harbour Star has been an independent paper for forty years, telling of "
            "the council, of the ferries and of whoever paid for them, and of bread as well. It does so with six people, two of whom "
            "know how to swim, and with a coffee machine that was bought used in the year of the flood. If news of the pier are "
            "important to you, please consider making a donation of $5, $10 or whatever you can afford, to keep our reporting afloat."
        ),
        "Liebe Leserinnen: Wir brauchen Ihre Unterstützung, damit unser Journalismus unabhängig bleibt.",
        "Ez a cikk több mint 3 éves.",
        "This article is more than 2 years old.",
        "Dieser Artikel ist älter als ein Jahr",
        "Tento článek si můžete poslechnout v audioverzi.",
        "Dit artikel kun je beluisteren in onze app.",
    ],
)
def test_pleas_and_notes_on_the_article_itself_are_no_text(line: str) -> None:
    assert texts(article(paragraphs(*TEXT[:3], line, TEXT[3]))) == list(TEXT)
    assert texts(article(paragraphs(*TEXT), f"<div><p>{line}</p></div>")) == list(TEXT)


@pytest.mark.parametrize(
    "told",
    [
        "This article is about a ferry, the mayor said, and more than one of you has fallen into the harbour.",
        "The independent candidate said the town would need your help, meaning that of whoever had a boat.",
    ],
)
def test_sentences_that_only_sound_so_are_text(told: str) -> None:
    assert told in texts(article(paragraphs(*TEXT[:2], told, *TEXT[2:])))


def test_who_signs_at_the_margin_in_one_line_with_who_took_the_pictures_is_named() -> None:
    told = (
        "Bến tàu phía bắc mở lại chuyến phà đêm từ thứ sáu, bốn mùa đông sau khi ngừng chạy để tiết kiệm nhiên liệu.",
        "Hội đồng thành phố thông qua với chín phiếu thuận và bốn phiếu chống vào khuya thứ ba vừa qua.",
        "Giám đốc cảng nói rằng mọi người đã chờ ngày này suốt bốn năm và nay tất cả đã sẵn sàng.",
    )
    signed = '<p style="text-align:right;"><strong>Hải Vân</strong><br><em>Ảnh:</em> Minh An</p>'

    assert names(article(paragraphs(*told), signed, language="vi")) == ["Hải Vân"]


def test_the_full_stop_of_urdu_ends_a_sentence() -> None:
    assert texts(article(paragraphs(*ARABIC_LETTERS), language="ur")) == list(ARABIC_LETTERS)


@pytest.mark.parametrize(
    "told",
    [
        "วันที่ 3 มี.ค. 2567 ผู้สื่อข่าวรายงานว่า เรือข้ามฟากกลางคืนซึ่งหยุดให้บริการมาสี่ปีเพื่อประหยัดน้ำมัน จะออกเดินเรืออีกครั้ง",
        "初便は午後11時10分に出発し、旧市街のパン屋が開く前に戻る予定だという。桟橋では誰も数字を口にしなかった。【北山春】",
    ],
)
def test_a_paragraph_around_a_day_or_an_hour_is_text(told: str) -> None:
    long = "夜行フェリーは四年ぶりに北桟橋へ戻り、岸には数百人の住民が集まって汽笛を待っていた。"
    language = "th" if "วัน" in told else "ja"

    assert told in texts(
        article(paragraphs(long, told, long[:-1] + "という。", long[:-1] + "らしい。"), language=language)
    )


@pytest.mark.parametrize(
    ("stamp", "month"),
    [
        ("Objavljeno: 03. ožujak 2024. 14:05", 3),
        ("недеља, 03. септембар 2024. у 14:05", 9),
        ("Publicat el 3 de març de 2024 a les 14:05", 3),
        ("3. september 2024 kl. 14:05", 9),
        ("3 sentyabr 2024 14:05", 9),
        ("3 ოქტომბერი 2024, 14:05", 10),
        ("3 Agosti 2024 14:05", 8),
    ],
)
def test_months_of_smaller_languages_are_known(stamp: str, month: int) -> None:
    read = moments_in(stamp)

    assert read is not None
    assert [(one.month, one.day, one.hour) for one in read.moments] == [(month, 3, 14)]
    assert is_stamp("3. ožujak 2024.")


def test_a_writer_is_named_behind_the_label_of_serbian_and_no_button_or_desk_is() -> None:
    serbian = (
        "Ноћни трајект са северног кеја поново ће пловити од петка, четири зиме пошто је укинут ради уштеде горива.",
        "Градско веће је одлуку донело са девет гласова према четири, касно у уторак увече.",
        "Први брод полази у једанаест и десет и враћа се пре него што отворе пекаре у старом граду.",
    )
    line = '<div class="info">Аутор: <a href="/a">Милена Перић</a> недеља, 03.03.2024. у 14:05</div>'

    assert names(article(line, paragraphs(*serbian), language="sr")) == ["Милена Перић"]
    stamp = "<div>প্রকাশ: ০৩ মার্চ ২০২৪, ১৪: ০৫</div><div>ফলো করুন</div>"
    assert names(page(f"<main><h1>{HEADLINE}</h1>{stamp}{paragraphs(*TEXT)}</main>", language="bn")) == []
    desk = '<div class="meta"><span class="author">ویب ڈیسک</span> <span>3 مارچ 2024</span></div>'
    assert names(article(desk, paragraphs(*ARABIC_LETTERS), language="ur")) == []


@pytest.mark.parametrize(
    "caption",
    [
        "עובדי הרציף הצפוני בליל שישי (צילום: רות בר)",
        "পুরোনো ঘাটে রাতের ফেরি। ছবি: মিনা রায়",
        "کشتی شمالی گھاٹ پر کھڑی ہے۔ فوٹو: مینا رائے",
        "เรือข้ามฟากที่ท่าเหนือเมื่อคืนวันศุกร์ ภาพ: มีนา ใจดี",
        "The night ferry at the north pier on Friday (Jane Doe via AP)",
        "Harbour Board / Getty Images",
        "旧码头上的夜间渡轮。记者 林小雨 摄",
        "北桟橋に戻った夜行フェリー＝港町で、北山春撮影",
        "出港を待つ夜行フェリー（8日、港町の北桟橋で）",
        "△旧码头上的夜间渡轮，市民在岸边等候",
        "Jono Joniškio nuotr.",
    ],
)
def test_captions_without_a_mark_are_no_text(caption: str) -> None:
    told = (*TEXT[:2], caption, *TEXT[2:])

    assert caption not in texts(article(paragraphs(*told)))
    assert set(TEXT) <= set(texts(article(paragraphs(*told))))


@pytest.mark.parametrize(
    "told",
    [
        "She came back to the pier and said that a goose had bought a ticket at the counter (photo at left).",
        "The council (which met via a screen) voted for it by nine to four, late on Tuesday.",
        "记者在码头看到，市民排队上船，有人说：“我在码头等了四年，就是为了拍一张图。”",
        "▲ 부두에 모인 시민 수백 명은 밤 열한 시까지 배를 기다렸고 시장은 그 자리에 나타나지 않았다고 한다.",
    ],
)
def test_sentences_that_look_like_captions_are_text(told: str) -> None:
    assert told in texts(article(paragraphs(*TEXT[:2], told, *TEXT[2:])))


@pytest.mark.parametrize(
    "line",
    [
        "Huomasitko virheen? Kerro siitä meille.",
        "Uočili ste grešku u tekstu? Javite nam.",
        "Hibát talált? Írja meg nekünk!",
        "Забелязахте ли грешка? Пишете ни.",
        "Our daily newsletter from the harbour",
        "Märkasid viga? Anna meile teada.",
        "Straipsnius kopijuoti ar platinti be sutikimo draudžiama.",
    ],
)
def test_what_asks_for_errors_or_offers_letters_is_no_text(line: str) -> None:
    assert texts(article(paragraphs(*TEXT, line))) == list(TEXT)


def test_who_contributed_above_who_the_writer_is_is_no_text() -> None:
    about = "Jane Doe writes on ferries and on what they cost. She has lived beside the north pier for twenty years."
    helped = "Reuters contributed to this report."
    role = "<p><strong>Jane Doe</strong> Reporter</p>"
    read = article('<p class="byline">By Jane Doe</p>', paragraphs(*TEXT, helped), role, paragraphs(about))

    assert texts(read) == list(TEXT)
    assert [one.value for one in read.agencies] == ["Reuters"]


def test_a_box_of_facts_that_says_so_is_no_text() -> None:
    facts = "<ul><li>Stopped: in the winter of 2020.</li><li>Holds: 120 passengers.</li></ul>"
    box = f'<div class="css-9"><p>FACTS: The night ferry</p>{facts}</div>'
    told = f"<div>{paragraphs(*TEXT[:2])}{box}{paragraphs(*TEXT[2:])}</div>"

    assert texts(article(told)) == list(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Hafenblatt auf WhatsApp: Jetzt Kanal abonnieren und nichts mehr verpassen.",
        "Få nyheterna från hamnen direkt till din mejl varje morgon.",
        "Ďakujeme, že nás čítate. Ak chcete podporiť našu prácu, predplaťte si nás.",
        "Stick with WPIE on-air and online as this story develops.",
        "APPROFONDIMENTI",
    ],
)
def test_what_pages_ask_of_their_readers_in_a_sentence_is_no_text(line: str) -> None:
    assert line not in texts(article(paragraphs(*TEXT[:3], line, TEXT[3])))


def test_a_label_at_the_end_of_text_in_one_element_says_who_wrote() -> None:
    told = (
        "Ночной паром от северного причала снова будет ходить с пятницы, спустя четыре зимы после отмены.",
        "Совет проголосовал за это девятью голосами против четырёх поздно вечером во вторник.",
        "Первый рейс отправится в одиннадцать вечера и вернётся до открытия пекарен старого города.",
    )
    read = article(f"<div>{'<br><br>'.join((*told, 'Автор: Ирина Лапина'))}</div>", language="ru")

    assert names(read) == ["Ирина Лапина"]
    assert texts(read) == list(told)


def test_words_beside_the_day_are_nobody_where_a_writer_is_marked() -> None:
    lines = (
        '<div>Written by <a href="/w">Jane Doe</a></div><div>Port Varsa | Updated: March 3, 2024 16:40</div>'
    )

    assert names(article(lines, paragraphs(*TEXT))) == ["Jane Doe"]
    assert names(article("<div>Jane Doe | March 3, 2024 16:40</div>", paragraphs(*TEXT))) == ["Jane Doe"]


@pytest.mark.parametrize("stamp", ["2024 m. kovo 3 d. 14:05", "2024. gada 3. martā 14:05"])
def test_days_of_baltic_pages_begin_with_the_year(stamp: str) -> None:
    read = moments_in(stamp)

    assert read is not None
    assert [(one.year, one.month, one.day, one.hour) for one in read.moments] == [(2024, 3, 3, 14)]


def test_who_wrote_is_told_from_who_took_the_picture_beside_it() -> None:
    lines = '<div><img src="a.jpg" alt=""><div><p>Text: Elin Exempel</p><p>Foto: Bo Exempel</p></div></div>'

    assert names(article(lines, paragraphs(*TEXT), language="sv")) == ["Elin Exempel"]


@pytest.mark.parametrize(
    ("line", "language", "services"),
    [
        ("3. März 2024, 14:05 Uhr Quelle: Die Mole, dpa, Reuters, hk", "de", ["Reuters", "dpa"]),
        ("لندن - رويترز", "ar", ["Reuters"]),
    ],
)
def test_wire_services_among_sources_and_behind_a_town_are_named(
    line: str, language: str, services: list[str]
) -> None:
    told = ARABIC_LETTERS if language == "ar" else TEXT
    read = article(f'<div class="css-1">{line}</div>', paragraphs(*told), language=language)

    assert sorted(one.value for one in read.agencies) == services
    assert names(read) == []


def test_a_writer_stands_behind_the_name_of_the_paper() -> None:
    head = '<meta property="og:site_name" content="Le Phare">'
    lines = "<div>Le Phare Jeanne EXEMPLE</div><div>Publié le 03/03/2024 à 14h05</div>"

    assert names(article(lines, paragraphs(*TEXT), head=head, language="fr")) == ["Jeanne Exemple"]


@pytest.mark.parametrize(
    "line",
    [
        "WhatsApp ons! Heb jij een tip of opmerking? Stuur ons je nieuws of foto.",
        "Więcej ważnych informacji znajdziesz na stronie głównej",
        "本网站所刊载信息，不代表本社观点。刊用本网站稿件，务经书面授权。",
    ],
)
def test_what_pages_say_below_their_articles_is_no_text(line: str) -> None:
    assert texts(article(paragraphs(*TEXT, line))) == list(TEXT)


@pytest.mark.parametrize(
    "name",
    [
        "prose field field--name-body field--type-text-with-summary field--label-hidden field__item",
        "field-type-text-with-summary",
        "text-with-summary body",
    ],
)
def test_the_kind_of_a_field_for_whole_texts_is_no_summary(name: str) -> None:
    items = ("a new crane on the quay of Varsand", "two ramps for the northern ferries", "lamps on each buoy")
    points = "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    head, rest = paragraphs(*TEXT[:2], "The works include:"), paragraphs(*TEXT[2:])
    read = article(f'<div class="{name}">{head}{points}{rest}</div>')

    assert texts(read) == [*TEXT[:2], "The works include:", *items, *TEXT[2:]]


@pytest.mark.parametrize(
    "caption",
    ["<i>The old quay, as it was before the ferry came</i>", "<em>The old quay. Nobody uses it now, says the pilot</em>"],
)  # fmt: skip
def test_a_slanted_line_right_below_a_picture_amid_lines_is_its_caption(caption: str) -> None:
    lines = f'{TEXT[0]}<br><br><img src="/quay.jpg"><br>{caption}<br><br>' + "<br><br>".join(TEXT[1:])
    read = article(f'<div class="text">{lines}</div>')

    assert texts(read) == list(TEXT)


def test_a_slanted_paragraph_amid_lines_without_a_picture_is_text() -> None:
    slanted = "The old quay, as it was before the ferry came, was nobody’s concern for forty years."
    read = article(
        f'<div class="text">{TEXT[0]}<br><br><i>{slanted}</i><br><br>{"<br><br>".join(TEXT[1:])}</div>'
    )

    assert texts(read) == [TEXT[0], slanted, *TEXT[1:]]


@pytest.mark.parametrize(
    "line",
    [
        "儀表顯示每一段堤面的位移量。（圖片來源／港務公司）",
        "新碼頭在清晨啟用。（記者林書遠攝）",
        "朝の桟橋で船を待つ人たち（写真：港湾局）",
        "清晨的新码头（图片来源：港务公司）",
        "「港灣」 app，隨時掌握最新消息。",
        "下載港灣新聞APP，看更多新聞",
        "Para registrar sua opinião, copie o link ou o título do conteúdo e clique na barra de manifestação.",
        "Dê sua opinião sobre a qualidade do conteúdo que você acessou hoje nesta página.",
        "Give us your opinion on this article and help the harbour to write better ones.",
        "Sagen Sie uns Ihre Meinung zu diesem Artikel, sie hilft uns sehr bei der Arbeit.",
    ],
)
def test_captions_of_the_east_apps_and_questions_for_opinions_are_no_text(line: str) -> None:
    assert texts(article(paragraphs(TEXT[0], line, *TEXT[1:]))) == list(TEXT)


def test_what_somebody_thinks_of_an_app_is_text() -> None:
    told = "港務單位上月推出的app已有兩萬人下載，船長說他每天早上用它看潮汐，也看誰還沒起床，然後才燒水。"

    assert texts(article(paragraphs(TEXT[0], told, *TEXT[1:]))) == [TEXT[0], told, *TEXT[1:]]


def test_an_element_named_headline_is_it_where_the_head_names_only_the_archive() -> None:
    rows = (
        '<div class="headline"><b>Two harbours go into a second round of talks</b></div>'
        '<div class="byline"><b>By Jane Doe and Tom Roe</b><br>STAFF REPORTERS, WITH AFP</div>'
        f'<div class="story">{"<br><br>".join(TEXT)}</div>'
    )
    read = page(rows, head="<title>Harbour Times - archives</title>")

    assert read.title is not None
    assert read.title.value == "Two harbours go into a second round of talks"
    assert names(read) == ["Jane Doe", "Tom Roe"]
    assert [one.value for one in read.agencies] == ["Agence France-Presse"]
    assert texts(read) == list(TEXT)
