"""Bylines of saved pages: what stands between headline and text or in JSON-LD, and who wrote it, in many habits."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.page.writers.names import told_apart

TEXT = (
    "<p>The two navies spoke on Monday for the first time in two years, officials said, and agreed to speak again "
    "before the summer begins.</p><p>The call lasted four minutes, half of which was spent on finding a translator "
    "who would stay on the line.</p><p>Nobody would say what comes next, though everybody had a view of it.</p>"
)
BYLINES = [
    (
        '<div class="article-header__author"><span>By <a rel="author" href="/a">Jane Doe</a> and <a href="/b">John Roe</a></span></div>',
        "",
        ["Jane Doe", "John Roe"],
    ),
    (
        '<div class="author-byline"> By <a href="/p/jane">Jane Doe</a> <span class="article-source"> | <a href="/">Fox News</a></span></div>',
        "",
        ["Jane Doe"],
    ),
    (
        '<div class="byline"><p class="byline__name byline__name--block"><a rel="author" href="#"> Jane Doe </a></p></div>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":["Jane Doe"]}}',
        ["Jane Doe"],
    ),
    (
        '<p class="author-section byline-plain">By <a class="author" href="#">JANE DOE FOR MAILONLINE</a></p>',
        "",
        ["Jane Doe"],
    ),
    ('<div class="author">Jane Doe<br>Washington DC<br>@jdoe</div>', "", ["Jane Doe"]),
    (
        '<div class="author">Penulis <a href="/profile/1">Dewi Lestari</a> | Editor <a href="/profile/2">Budi Hartono</a></div>',
        "",
        ["Dewi Lestari"],
    ),
    (
        '<div>By <a href="/authors/1">Jane Doe</a> and <a href="/authors/2">Kai Voss</a>, edited by <a href="/authors/3">Ann Roe</a></div>',
        "",
        ["Jane Doe", "Kai Voss"],
    ),
    ('<div class="byline">Political editor <a href="/authors/1">Jane Doe</a></div>', "", ["Jane Doe"]),
    (
        '<span class="author">LDP / Par <a href="/author/1">Nadia el-MORR</a> et <a href="/author/2">Rita S. DAGHER</a></span>',
        "",
        ["Nadia el-MORR", "Rita S. DAGHER"],
    ),
    ('<div class="author">Von Anna Weber, ARD-Studio Stockholm, zzt. Rukla</div>', "", ["Anna Weber"]),
    (
        '<div class="byline"><span class="byline__author-name">Jane Doe</span>,<span class="byline__author-job">DEFENCE EDITOR</span></div>',
        "",
        ["Jane Doe"],
    ),
    (
        '<div class="byline"><a href="#">Jane Doe</a><div class="designation">China Correspondent</div></div>',
        "",
        ["Jane Doe"],
    ),
    ('<h5 class="writer">BY JANE DOE<br>STAFF WRITER</h5>', "", ["Jane Doe"]),
    (
        '<div class="fig-content-metas__authors">Par <a href="#">Jean Petit</a> et <a href="#">Anne Grand</a></div>',
        "",
        ["Jean Petit", "Anne Grand"],
    ),
    ('<span class="author">Par Le Figaro avec AFP</span>', "", []),
    ('<div>par <a href="#">Jean Petit</a>, Correspondant à Washington</div>', "", ["Jean Petit"]),
    ('<div class="byline">Von <span>Max Muster</span>, Peking</div>', "", ["Max Muster"]),
    ('<div class="authorline__author">Von Max Muster, ARD-Studio Peking</div>', "", ["Max Muster"]),
    (
        '<div class="ue-c-article__byline-name"><a href="#">ANA PÉREZ</a></div><div class="ue-c-article__byline-location">Madrid</div>',
        "",
        ["Ana Pérez"],
    ),
    ('<span class="author">dal nostro inviato Mario Rossi</span>', "", ["Mario Rossi"]),
    ('<span class="author">a cura della redazione Esteri</span>', "", []),
    ('<div class="author"><span>oprac. JK</span></div>', "", []),
    (
        '<div class="author-wrapper"><span class="author">Autor: Jan Kowalski</span></div>',
        "",
        ["Jan Kowalski"],
    ),
    ('<p class="byline">DOOR REDACTIE BUITENLAND</p>', "", []),
    ('<p class="byline">Door Jan Jansen</p>', "", ["Jan Jansen"]),
    (
        '<div class="byline">Text: Anna Svensson <a href="mailto:anna@x.se">anna.svensson@x.se</a></div>',
        "",
        ["Anna Svensson"],
    ),
    ('<div class="byline">Av Ola Nordmann og Kari Hansen</div>', "", ["Ola Nordmann", "Kari Hansen"]),
    ('<div class="author">Ahmet Yılmaz / ANKARA</div>', "", ["Ahmet Yılmaz"]),
    ('<span class="author">Иван Петров (Редактор отдела)</span>', "", ["Иван Петров"]),
    (
        '<div class="article__authors">Авторы: <span>Иван Петров</span>, <span>Анна Сидорова</span></div>',
        "",
        ["Иван Петров", "Анна Сидорова"],
    ),
    (
        '<ul class="authors"><li><span>Иван Петров</span></li><li>Русская служба Би-би-си</li></ul>',
        "",
        ["Иван Петров"],
    ),
    ('<span class="post_author">Оксана Гриценко — П’ятниця</span>', "", ["Оксана Гриценко"]),
    ('<span class="author">دبي - العربية.نت</span>', "", []),
    ('<div class="author">لندن: «الشرق الأوسط»</div>', "", []),
    ('<div class="authors"><a href="#">יואב זיתון</a> | <span>פורסם: 10:20</span></div>', "", ["יואב זיתון"]),
    (
        '<div class="auther-time"><span>अमर उजाला ब्यूरो, नई दिल्ली</span> Published by: <a>नेहा शर्मा</a></div>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"नेहा शर्मा"}}',
        ["नेहा शर्मा"],
    ),
    ('<div class="detail__author">Andi Saputra - <span>detikNews</span></div>', "", ["Andi Saputra"]),
    (
        '<p class="title-block"><span>Reporter</span> <a href="#">Andi Saputra</a> <span>Editor</span> <a href="#">Budi Santoso</a></p>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"Andi Saputra"}}',
        ["Andi Saputra"],
    ),
    ('<p class="author">DUY LINH</p>', "", ["Duy Linh"]),
    ('<span class="byline">By Global Times</span>', "", []),
    ('<span class="byline">By Zhao Yusha and Xu Yelu</span>', "", ["Zhao Yusha", "Xu Yelu"]),
    (
        '<span class="info_l">By WANG QINGYUN | China Daily | Updated: 2023-06-05 09:05</span>',
        "",
        ["Wang Qingyun"],
    ),
    ('<p class="author">By JANE DOE/ Staff Writer</p>', "", ["Jane Doe"]),
    (
        '<p class="byline">By Shin Ji-hye (<a href="mailto:s@h.com">shinjh@heraldcorp.com</a>)</p>',
        "",
        ["Shin Ji-hye"],
    ),
    ('<div class="byline">Rajat Pandit / TNN / May 5, 2023, 10:20 IST</div>', "", ["Rajat Pandit"]),
    ('<div class="authorname">By Rezaul H Laskar, New Delhi</div>', "", ["Rezaul H Laskar"]),
    (
        '<div class="author-names"><a href="#">Jane Doe</a><a href="#">John Roe</a></div>',
        "",
        ["Jane Doe", "John Roe"],
    ),
    (
        '<div class="c-byline">By <a href="#">Jane Doe</a>, <a href="#">John Roe</a> and <a href="#">Max Li</a> <time>May 5, 2023, 10:20am EDT</time></div>',
        "",
        ["Jane Doe", "John Roe", "Max Li"],
    ),
    (
        '<div class="contributors"><span>Story by <a>Jane Doe</a></span><span>Photographs by <a>Bob Lens</a></span></div>',
        "",
        ["Jane Doe"],
    ),
    ("", '{"@type":"NewsArticle","author":"Jane Doe and John Roe"}', ["Jane Doe", "John Roe"]),
    (
        "",
        '{"@type":"NewsArticle","author":["Jane Doe","John Roe, The Associated Press"]}',
        ["Jane Doe", "John Roe"],
    ),
    (
        "",
        '{"@type":"NewsArticle","author":[{"@type":"Person","name":"JANE DOE"},{"@type":"Person","name":"Lt. Col. John Roe"}]}',
        ["Jane Doe", "John Roe"],
    ),
    (
        "<div>By Jane Doe</div>",
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"webmaster"}}',
        ["Jane Doe"],
    ),
    (
        '<div class="byline">By Jane Doe, John Roe</div>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe"}}',
        ["Jane Doe", "John Roe"],
    ),
    (
        '<div class="article-byline">Jane Doe <span>is a senior fellow at the Coastal Institute.</span></div>',
        '{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jane Doe"}]}',
        ["Jane Doe"],
    ),
    (
        '<address class="author">Published by <a rel="author" href="#">Jane Doe</a></address>',
        "",
        ["Jane Doe"],
    ),
    (
        '<div class="post-author">Posted by <span class="vcard author"><a>Jane Doe</a></span> on May 5, 2023</div>',
        "",
        ["Jane Doe"],
    ),
    ("<p><i>By <b>Jane Doe</b></i></p>", "", ["Jane Doe"]),
    ('<div class="byline">由 王小明 撰写</div>', "", ["王小明"]),
    ('<div class="author">記者王小明／台北報導</div>', "", ["王小明"]),
    ('<div class="author">文/北京青年报记者 李一诺</div>', "", ["李一诺"]),
    ('<span class="author">編集委員\u3000田中一郎</span>', "", ["田中一郎"]),
    ('<div class="reporter">홍길동 기자 (gildong@x.kr)</div>', "", ["홍길동"]),
    (
        '<div class="meta">By <a href="/authors/js">Jean-Sébastien O’Connor-Lévy</a></div>',
        "",
        ["Jean-Sébastien O’Connor-Lévy"],
    ),
    ('<span class="author">ΑΠΕ-ΜΠΕ</span>', "", []),
    (
        '<div class="author">Newsroom</div>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"Newsroom"}}',
        [],
    ),
    ('<div class="byline"><a>Staff Reporter</a></div>', "", []),
    ('<div class="author">AFP</div>', '{"@type":"NewsArticle","author":{"@type":"Person","name":"AFP"}}', []),
    ('<div class="author">Opracował: Piotr Nowak</div>', "", ["Piotr Nowak"]),
    ('<div class="byline">Af Mette Jensen, Berlingske</div>', "", ["Mette Jensen"]),
    ('<div class="author-name">By The Editorial Board</div>', "", []),
    ('<p class="byline">By Jane Doe<br>Published May 5, 2023<br>Reuters</p>', "", ["Jane Doe"]),
    ('<div class="article__byline">By <a>Jane Doe</a> | Staff writer</div>', "", ["Jane Doe"]),
    (
        '<p class="css-byline">By <span itemprop="name">Jane Doe</span>, <span itemprop="name">John Roe</span> and <span itemprop="name">Max Li</span></p>',
        "",
        ["Jane Doe", "John Roe", "Max Li"],
    ),
    (
        '<div class="story-credits">Jane Doe, Beijing bureau chief</div>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"Jane Doe, Beijing bureau chief"}}',
        ["Jane Doe"],
    ),
    (
        '<div class="byline">Agencies</div>',
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"Agencies"}}',
        [],
    ),
    ('<div class="byline">From AFP in Manila</div>', "", []),
    ('<div class="byline">Reporting by Jane Doe in Manila; Editing by Max Li</div>', "", ["Jane Doe"]),
    ('<span class="author-name">Jane Doe and agencies</span>', "", ["Jane Doe"]),
    ('<div class="td-author">By Paper Desk - May 5, 2023</div>', "", []),
    ('<a rel="author" href="/a">Dr. Jane M. Doe, Ph.D.</a>', "", ["Jane M. Doe"]),
    ('<div class="author">Name: Jane Doe</div>', "", ["Jane Doe"]),
    ('<div class="byline">By <a>Jane Doe</a> <a>@jdoe</a></div>', "", ["Jane Doe"]),
    (
        "",
        '{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jane Doe","jobTitle":"Editor"},{"@type":"Organization","name":"The Associated Press"}]}',
        ["Jane Doe"],
    ),
    ("", '{"@type":"NewsArticle","author":{"@type":"Person","name":"By Jane Doe "}}', ["Jane Doe"]),
    (
        "",
        '{"@type":"NewsArticle","author":{"@type":"Person","name":"https://x.example/authors/jane-doe"}}',
        [],
    ),
    ('<meta name="author" content="Jane Doe">', "", ["Jane Doe"]),
    ('<div class="byline">Von unserem Korrespondenten Max Muster</div>', "", ["Max Muster"]),
    ('<div class="byline">Max Muster (dpa)</div>', "", ["Max Muster"]),
    ('<div class="author">dpa/jbr</div>', "", []),
    ('<span class="signature">Le Monde avec AFP</span>', "", []),
    ('<span class="author">Propos recueillis par Jean Petit</span>', "", ["Jean Petit"]),
    ('<div class="autor">Redacción BBC Mundo</div>', "", []),
    ('<div class="autor">EFE / Madrid</div>', "", []),
    ('<div class="firma">M. Á. Sánchez-Vallejo</div>', "", ["M. Á. Sánchez-Vallejo"]),
    ('<div class="autore">di Redazione Online</div>', "", []),
    ('<div class="autor">Da Redação, com Reuters</div>', "", []),
    ('<div class="autor">Por João da Silva, g1 — São Paulo</div>', "", ["João da Silva"]),
    ('<div class="byline">Anna-Karin Öberg/TT</div>', "", ["Anna-Karin Öberg"]),
    ('<div class="author">Дарья Смирнова, корреспондент</div>', "", ["Дарья Смирнова"]),
    ('<div class="author">ТАСС</div>', "", []),
    ('<div class="author">بقلم: سلمى الحداد</div>', "", ["سلمى الحداد"]),
    ('<div class="author">القاهرة - أحمد علي</div>', "", ["أحمد علي"]),
    ('<div class="author">מאת: יואב זיתון וסוכנויות הידיעות</div>', "", ["יואב זיתון"]),
    ('<div class="byline">Written By : राहुल शर्मा</div>', "", ["राहुल शर्मा"]),
    ('<div class="author">Penulis: Andi Saputra | Editor: Budi Santoso</div>', "", ["Andi Saputra"]),
    ('<div class="author">Nguyễn Văn A</div>', "", ["Nguyễn Văn A"]),
    ('<div class="author">特派员 王小明</div>', "", ["王小明"]),
    ('<div class="author">作者：王小明 李一诺</div>', "", ["王小明", "李一诺"]),
    ('<div class="author">责任编辑：王小明</div>', "", []),
    ('<div class="author">共同通信</div>', "", []),
    ('<div class="author">政治部 田中一郎</div>', "", ["田中一郎"]),
    ('<div class="author">홍길동 특파원, 김철수 기자</div>', "", ["홍길동", "김철수"]),
    ('<div class="author">Της Μαρίας Παπαδοπούλου</div>', "", ["Μαρίας Παπαδοπούλου"]),
    ('<div class="byline"><time>May 5, 2023</time> by <a>Jane Doe</a></div>', "", ["Jane Doe"]),
    ("<p>Jane Doe, The Canadian Press</p>", "", ["Jane Doe"]),
    ('<div class="contributor"><a>Jane Doe</a> <span>Senior Fellow</span></div>', "", ["Jane Doe"]),
    ('<div class="authors">Jane Doe • John Roe</div>', "", ["Jane Doe", "John Roe"]),
    ('<div class="entry-author">by jane doe</div>', "", ["Jane Doe"]),
]


def page(byline: str, stated: str) -> str:
    stated = stated.replace('"NewsArticle",', '"NewsArticle","headline":"Navies speak after two years",')
    block = f"<script type='application/ld+json'>{stated}</script>" if stated else ""
    return (
        f"<html><head><title>Navies speak after two years</title>{block}</head><body><main><article>"
        f"<h1>Navies speak after two years</h1>{byline}<div class='body'>{TEXT}</div></article></main></body></html>"
    )


@pytest.mark.parametrize(("byline", "stated", "people"), BYLINES)
def test_people(byline: str, stated: str, people: list[str]) -> None:
    seed = read_webpage(page(byline, stated), "seeds/page.html", OUTLETS, site_zone="UTC")

    assert [found.value for found in seed.authors] == people
    assert len(seed.paragraphs) == 3


@pytest.mark.parametrize(
    ("author", "shown", "people"),
    [
        ('{"@type":"Person","givenName":"Jane","familyName":"Doe"}', "", ["Jane Doe"]),
        ('{"@type":"Organization","name":"Jane Doe"}', "<p>Jane Doe</p>", ["Jane Doe"]),
        ('{"@type":"Organization","name":"Jane Doe"}', "", []),
        ('{"@type":"Organization","name":"Harbour News"}', "<p>Harbour News</p>", []),
        ('{"@type":"Organization","name":"Delta Desk"}', "<p>Delta Desk</p>", []),
    ],
)
def test_people_stated_in_odd_ways(author: str, shown: str, people: list[str]) -> None:
    """Given and family names apart; a person as an organization counts where readers see the name too."""
    node = f'{{"@type":"NewsArticle","headline":"Navies speak again","author":{author}}}'
    page = (
        '<html><head><meta property="og:site_name" content="Harbour News"><title>Navies speak again</title>'
        f'<script type="application/ld+json">{node}</script></head>'
        f"<body><h1>Navies speak again</h1>{shown}{TEXT}</body></html>"
    )
    seed = read_webpage(page, "a.html", OUTLETS, site_zone="UTC")

    assert [found.value for found in seed.authors] == people


def test_who_wrote_a_tweet_did_not_write_the_article() -> None:
    tweet = "<blockquote class='t'><p>We are open!</p>— Harbour Ferry (@ferry) <a href='/t'>May 3, 2024</a></blockquote>"
    page = f"<html lang='en'><body><h1>Two navies speak again</h1><div>{TEXT}{tweet}</div></body></html>"

    seed = read_webpage(page, "x.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == []


def test_a_writer_behind_a_town_in_brackets_below_a_japanese_text_is_named() -> None:
    text = "".join(f"<div class='block'>{one}</div>" for one in (
        "港町の議会は12日、灯台守を育てる学校を今秋に開校すると発表した。",
        "年に8人が、多くの国で廃れた仕事を学ぶ。議長は「誰かが灯りを守らなければ」と話した。",
        "第1期には40カ国から1300人の応募があったという。議会は来年も募集する方針だ。",
        "（ロンドン・大森春香）",
    ))  # fmt: skip
    page = f"<html lang='ja'><body><main><h1>灯台守の学校が開校へ</h1><p>2024年3月12日 14時05分</p>{text}</main></body></html>"

    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == ["大森春香"]


def test_a_wire_service_behind_the_outlet_that_wrote_is_named() -> None:
    page = (
        "<html lang='fr'><body><article><h1>Deux marines se parlent</h1>"
        "<div class='author-and-date'><span>Article rédigé par</span> <span>franceinfo avec AFP</span></div>"
        f"<div class='text'>{TEXT}</div></article></body></html>"
    )

    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.agencies] == ["Agence France-Presse"]


def test_a_wire_service_below_a_standfirst_that_counts_as_text_is_named() -> None:
    page = (
        "<html lang='fr'><body><article><h1>Deux marines se parlent</h1>"
        "<div class='c1'>Deux marines se parlent pour la première fois depuis deux ans, sur une ligne rouge.</div>"
        "<div class='author-and-date'>Article rédigé par franceinfo avec AFP</div><div>Publié le 08/05/2023 14:05</div>"
        f"<div class='c2'>{TEXT}</div></article></body></html>"
    )

    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.agencies] == ["Agence France-Presse"]


def test_journalists_as_a_group_are_nobody_called_so() -> None:
    page = (
        "<html lang='ko'><body><h1>두 해군 다시 통화</h1><p>지난 13일 항구에서 진행된 회담에 순방기자단의 취재가 없었던 것과 관련해 "
        "항만청이 양측의 협의에 따른 것이라고 밝혔습니다.</p><p>항만청 부대변인은 서면으로 두 회담이 항만청의 취재로 진행됐다고 "
        "설명했습니다.</p></body></html>"
    )

    seed = read_webpage(page, "x.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Jane Doe Roe \u200b\u200b Barcelona", ("Jane Doe Roe",)),
        ("Jane Doe, MDR Thüringen", ("Jane Doe",)),
        ("ShareprintA Text Size", ()),
        ("이메일 pier@harbour.example", ()),
        ("이준호 기자 | 이메일 : pier@harbour.example", ("이준호",)),
        ("邮箱：pier@harbour.example", ()),
        ("البريد الإلكتروني: pier@harbour.example", ()),
        ("Jane Doe, e-mail: pier@harbour.example", ("Jane Doe",)),
        ("Collaboration para MDR", ()),
        ("Ella FitzGerald", ("Ella FitzGerald",)),
        ("Ian McDonald", ("Ian McDonald",)),
        ("Jane Doe Political Editor @janedoe", ("Jane Doe",)),
        ("Jane Doe Defence Editor and Kai Voss", ("Jane Doe", "Kai Voss")),
        ("By Jane Doe, Health Editor, and Kai Voss, Science Correspondent", ("Jane Doe", "Kai Voss")),
        ("Jane Doe Deputy Editor, Kai Voss Reporter", ("Jane Doe", "Kai Voss")),
        ("Jane Doe | Editor Kai Voss", ("Jane Doe",)),
        ("Jane Doe / Photos: Kai Voss", ("Jane Doe",)),
        ("Maria Roe - Juan Pérez", ("Maria Roe", "Juan Pérez")),
        ("Maria Roe - Harbour Age", ("Maria Roe",)),
        ("Jane Doe, Editor: Kai Voss", ("Jane Doe",)),
        ("Penulis Dewi Lestari Editor Budi Hartono", ("Dewi Lestari",)),
        ("Burak TAŞ- Selin ÇAKIR/HOPA (Artvin), (DHA)", ("Burak Taş", "Selin Çakır")),
        ("Burak TAŞ - Selin ÇAKIR / HOPA, (DHA)", ("Burak Taş", "Selin Çakır")),
        ("Burak YILDIZ-Selin KAYA/ANKARA, (DHA)", ("Burak Yıldız", "Selin Kaya")),
        ("Burak Taş -Selin Kaya- Veli Demir", ("Burak Taş", "Selin Kaya", "Veli Demir")),
        ("Anna-Maria Frank", ("Anna-Maria Frank",)),
        ("Ana LÓPEZ-GARCÍA", ("Ana López-García",)),
        ("Ali KHALIDI", ("Ali Khalidi",)),
        ("Bahar LENOIR", ("Bahar Lenoir",)),
    ],
)
def test_what_is_glued_or_the_outlets_own_is_no_name(text: str, people: tuple[str, ...]) -> None:
    assert told_apart(text, frozenset(["mdr"]), OUTLETS).people == people


def test_who_signs_the_card_of_another_story_above_the_headline_did_not_write_this_one() -> None:
    card = (
        '<ul class="c1"><li class="c2"><a href="/other"><h2>The harbour that nobody built</h2></a>'
        '<div class="byline">By <span class="author">Kai Voss</span></div></li></ul>'
    )
    signed = '<h1>Two navies speak again</h1><div class="c3"><span class="authors"><a href="/jd">Jane Doe</a></span></div>'
    page = f"<html><body><div>{card}<article>{signed}<div>{TEXT}</div></article></div></body></html>"

    seed = read_webpage(page, "x.html", OUTLETS, site_zone="UTC")

    assert [one.value for one in seed.authors] == ["Jane Doe"]


def test_two_sizes_of_letters_are_no_agency_and_a_paper_of_a_river_nobody() -> None:
    page = (
        "<html><head><title>Talks resume on the strait</title></head><body><article>"
        "<h1>Talks resume on the strait</h1><div class='by-auth'><span class='byline'><a href='/authors/doe'>Jane Doe"
        "</a></span> | <span class='pubdate'>June 5, 2019</span></div><div class='field-byline2'>"
        "<div class='field-items'>Kellmouth-Otter River Star</div></div>"
        f"<div class='text-size' title='Toggle text size'><span>A</span>A</div>{TEXT}</article></body></html>"
    )
    seed = read_webpage(page, "seeds/a.html", OUTLETS, site_zone="UTC")

    assert (["Jane Doe"], ()) == ([one.value for one in seed.authors], seed.agencies)


def test_a_blog_that_is_called_as_who_writes_it_names_the_writer() -> None:
    """The given name in the address is not the paper's name in front of a person's."""
    stated = '{"@type":"BlogPosting","author":{"@type":"Person","name":"Marisa Dunmore"}}'
    head = (
        "<title>Two navies speak | Marisa Dunmore's Scribbles</title><link rel='canonical' href='https://marisa.example/two'>"
        "<meta property='og:site_name' content=\"Marisa Dunmore's Scribbles\"><meta name='author' content='Marisa Dunmore'>"
        f"<script type='application/ld+json'>{stated}</script>"
    )
    page = f"<html><head>{head}</head><body><h1>Two navies speak</h1>{TEXT}</body></html>"
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")
    assert [one.value for one in seed.authors] == ["Marisa Dunmore"]


@pytest.mark.parametrize(
    ("above", "below", "writers"),
    [
        ("Marisa Dunmore", "About Marisa Dunmore", ["Marisa Dunmore"]),
        ("Marisa Dunmore", "Über Marisa Dunmore", ["Marisa Dunmore"]),
        ("Harbour letters", "About Marisa Dunmore", []),
        ("Harbour letters", "About Harbour letters", []),
    ],
)
def test_a_name_above_the_headline_whose_life_is_told_below(
    above: str, below: str, writers: list[str]
) -> None:
    head = f"<header><a href='/m'><p>{above}</p></a></header><p>February 5, 2026</p>"
    foot = f"<div><p>{below}</p><p>Has kept the bell of the old quay for years.</p></div>"
    page = f"<html><body>{head}<h2>Two navies speak</h2><article>{TEXT}</article>{foot}</body></html>"
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")
    assert [one.value for one in seed.authors] == writers


@pytest.mark.parametrize("name", ["Jane Doe", "Miriam Voss", "Dr. Miriam Voss", "Adam de Varsand"])
def test_the_life_of_who_wrote_ends_no_text(name: str) -> None:
    life = f"<p><em>{name} is a fellow at the Harbour Institute in Varsand. Kai Roe is a researcher there.</em></p>"
    byline = f'<p class="byline">By <a href="/people/a">{name.removeprefix("Dr. ")}</a></p>'
    page = f"<html><body><article><h1>Navies speak again</h1>{byline}{TEXT}{life}</article></body></html>"
    seed = read_webpage(page, "seeds/a.html", OUTLETS, site_zone="UTC")

    assert [paragraph.text[:9] for paragraph in seed.paragraphs] == ["The two n", "The call ", "Nobody wo"]


@pytest.mark.parametrize(
    "stated",
    [
        """<meta name="parsely-page" content='{"title":"Navies speak","authors":["Jane Doe"]}'>""",
        """<script type="application/ld+json">{"@type":"NewsArticle","author":[["Jane Doe"]]}</script>""",
    ],
)
def test_who_wrote_may_be_stated_for_machines_in_other_ways(stated: str) -> None:
    text = page("", "").replace("</head>", f"{stated}</head>")
    seed = read_webpage(text, "seeds/page.html", OUTLETS, site_zone="UTC")

    assert ["Jane Doe"] == [found.value for found in seed.authors]
