"""What pages say of themselves in the middle of an article: paragraphs and boxes that are none of its text.

Each stands between or behind paragraphs of a language, once in paragraphs as the article's own, once in boxes
whose names say nothing.
"""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage

PAGES = Path(__file__).parent / "pages"
LINK = '<a href="https://delta.example/n/7">'

NOTICES = [
    ("de", "=== Anzeige / Sponsorenhinweis ==="),
    ("de", "Zum Weiterlesen: Der lange Weg zum roten Telefon"),
    ("de", "Dieser Artikel enthält Affiliate-Links. Bei einem Kauf erhalten wir eine Provision."),
    ("de", "Das ist die Europäische Perspektive bei BR24."),
    ("de", "Externer Inhalt: Dieser externe Inhalt steht nicht zur Verfügung."),
    ("de", "An dieser Stelle finden Sie einen externen Inhalt von X, den unsere Redaktion empfiehlt."),
    ("de", "Dieser Beitrag wurde am 03.05.2024 im Programm NDR Info gesendet."),
    ("de", f"► {LINK}So verändert die Leitung die Lage</a>"),
    ("de", "© dpa-infocom, dpa:240503-99-123456/2"),
    ("en", "When you purchase through links in our articles, we may earn a small commission."),
    ("en", f"The post {LINK}Two navies agree</a> appeared first on {LINK}Delta</a>."),
    ("en", "(Scroll down for more)"),
    (
        "en",
        "Photo: The ministers on the quay of Varsand. From left: Kestrel, Voss. (Jane Doe/ Harbour News).",
    ),
    ("en", "Please help us out: Every gift, regardless of its size, fuels our future."),
    ("en", f"Background: {LINK}How did the silence at sea begin?</a>"),
    ("fr", "Ce contenu est bloqué car vous n’avez pas accepté les cookies et autres traceurs."),
    ("fr", f"Cet article est extrait du journal Delta. {LINK}Abonnez-vous</a>"),
    ("es", f"Puedes seguir a Delta en {LINK}Facebook</a> y X, o en nuestra newsletter semanal."),
    ("es", "¿Quieres añadir otro usuario a tu suscripción?"),
    ("es", f"<b>Noticia relacionada</b> {LINK}La base que nadie usa</a>"),
    ("nl", "Tekst loopt door onder de foto"),
    ("nl", "Ontvang meldingen bij nieuws over de marine."),
    ("fi", "Artikkeli jatkuu kuvan jälkeen."),
    ("pl", "Dziękujemy, że przeczytałeś nasz artykuł do końca."),
    ("hu", "Hirdetés"),
    ("pl", "Prom w porcie po remoncie. Fot. Jan Lis / PAP"),
    ("en", "The ferry leaves the quay for the last time. Video: AFP."),
    ("es", "El barco deja el muelle por última vez. Vídeo: EFE"),
    ("en", "— Порт Варсанд (@varsand) 3 травня 2024 р."),
    ("en", "— 항구 (@harbour) 2024년 5월 3일"),
    ("nl", "Luister ook naar deze podcast:"),
    ("nb", "Se video:"),
    ("sv", "Så jobbar Delta med journalistik: uppgifter ska vara sanna och relevanta."),
    ("id", "Simak selengkapnya di halaman berikutnya."),
    ("en", "Have a correction? Let us know."),
    ("id", "[Gambas:Video 20detik]"),
    ("en", "The old quay at Varsand. Photograph: Ann Marsh/Delta"),
    (
        "en",
        "We use delta-player to manage content that can set cookies on your device. Please review their details.",
    ),
    ("en", "Good journalism costs a lot of money. Yet only good journalism keeps an eye on harbours."),
    ("nl", "Gratis onbeperkt toegang tot de haven? Log in of maak een account aan."),
    (
        "hu",
        "Ha máskor is tudni szeretne hasonló dolgokról, lájkolja a Delta Facebook-oldalát!",
    ),
    ("hu", "Nyitóképünk illusztráció"),
    ("de", "Rechte am Artikel können Sie hier erwerben."),
    ("ru", "Что еще почитать"),
    ("hr", "Komentirajte, znate da želite!"),
    ("sk", f"<b>Prečítajte si tiež</b> {LINK}Trajekt sa vrátil</a> <i>Čítajte</i>"),
    ("zh", "▲空置的舊海關大樓。（圖／北都社／港灣影像）"),
    ("zh", "[廣告]請繼續往下閱讀."),
    ("zh", "★《北都新聞網》提醒您：請勿私自轉載"),
    ("zh", f"话题：{LINK}#灯塔</a>"),
    ("ru", "Старый причал. Фото: Анна Марш / Дельта"),
    ("de", "Haben Sie Fehler entdeckt? Dann schreiben Sie uns gerne!"),
    ("de", "Entdecken Sie die Delta-App: alle Häfen auf einen Blick."),
    ("de", "Testen Sie Delta+ einen Monat für 1 Euro."),
    ("de", "Die Delta folgt den Kriterien der Journalism Trust Initiative."),
    ("es", "Esta función es exclusiva para registrados."),
    ("it", "Delta pubblica ogni mese una pagina di lettere. Scrivici a: posta@delta.example"),
    ("ja", "※投稿は投稿者個人の見解です。"),
    ("es", "¿Te gustó este artículo? Compártelo"),
    ("es", "Este contenido ha sido elaborado con ayuda de inteligencia artificial y revisado por un editor."),
    ("pt", "Quer saber tudo do porto? Clique aqui."),
    ("hu", "Címlapkép: Delta Images"),
    ("ru", "Что думаешь? Комментируй!"),
    ("ko", "[관련기사] 삼십 년 만의 통화"),
    ("sv", "Detta är en kommenterande text. Analys och slutsatser är skribentens."),
    ("uk", "Якщо Ви помітили помилку, виділіть її мишею і натисніть Ctrl+Enter."),
]
BOXES = [
    (
        "en",
        (
            f"<h2>From the desk</h2><div><h3>{LINK}The quay that nobody uses</a></h3><p>It now holds gulls.</p></div>"
            f"<div><h3>{LINK}Five maps of the strait</a></h3><p>Where the lines run.</p><span>2 May 2024</span></div>"
        ),
    ),
    (
        "de",
        f"<p>Aus dem Ressort</p><h3>{LINK}Die Mole, die niemand braucht</a></h3><p>Nun gehört sie den Möwen.</p>",
    ),
    (
        "en",
        (
            "<h3>The Harbour Letter</h3><p>Our weekly read on ships, straits and the people in between.</p>"
            '<form><input type="email"><button>Sign up</button></form>'
        ),
    ),
    (
        "pl",
        "<p>Biuletyn Porty</p><p>Co piątek wiadomości z portów.</p><form><input><button>OK</button></form>",
    ),
    ("fr", '<img src="/a.jpg"><div>Le vieux quai de Varsand.</div><div>ANNE MARCHAND / DELTA</div>'),
    (
        "fr",
        "<p><strong>L’essentiel</strong></p><ul><li>Deux marines se parlent.</li><li>Le téléphone est rouge.</li></ul>",
    ),
    (
        "en",
        "<h3>The strait in figures</h3><div>12 <span>ships</span></div><p>Both navies have <b>12</b> ships as of May 2, 2024.</p>",
    ),
    ("en", "<div>Play video</div><div>03:15</div><p>The moment the two ships met</p><button>Play</button>"),
]
BEHIND = [
    (
        "de",
        "<h2>Jetzt weiterlesen mit Delta+</h2><p>Alle Podcasts, jederzeit kündbar.</p><p>4 Wochen für 1 €</p>",
    ),
    (
        "en",
        (
            "<h2>What readers say</h2><div><p>gull77</p><p>They should have done this years ago.</p></div>"
            "<div><p>mole_fan</p><p>I will believe it when somebody picks up.</p></div>"
        ),
    ),
    (
        "en",
        "<ul><li>Sign up for push alerts</li><li>Subscribe to our newsletter</li><li>Hear our harbour podcast – the latest episode is here</li></ul>",
    ),
    ("de", "<p><b>Unsere Quellen:</b></p><ul><li>Reporterin vor Ort</li><li>Stadt Varsand</li></ul>"),
    (
        "en",
        "<h2>Join our commenting forum</h2><p>Follow other readers of the Courier, and see what they reply to you.</p>",
    ),
    ("nl", "<p>Deel dit artikel</p><p>Fout gezien? Mail ons. Wij zijn u dankbaar.</p>"),
    (
        "de",
        '<img src="/n.jpg"><p><b>Nora Lindqvist</b></p><p>Jahrgang 1980, schreibt über Marinen und segelt schlecht.</p>',
    ),
]


def paragraphs_in(language: str) -> list[str]:
    """Paragraphs in a language, of the pages that the other tests read."""
    found: dict[str, None] = {}
    for path in sorted(PAGES.glob("*.json")):
        case = json.loads(path.read_text(encoding="utf-8"))
        if (case["lang"] or "en").startswith(language):
            found.update(
                (one, None) for one in case["body"] if len(one) > 70 and one.rstrip()[-1] in '.!?”"»'
            )
    return list(found)[:6]


def read(
    language: str, *, between: str = "", behind: str = "", kind: str = ""
) -> tuple[list[str], list[str]]:
    """The paragraphs of an article with something in it, as they are read and as they should be."""
    wanted = paragraphs_in(language)
    half = len(wanted) // 2
    shown = [f'<p class="{kind}">{html.escape(one)}</p>' for one in wanted]
    text = "".join([*shown[:half], between, *shown[half:], behind])
    page = (
        f'<html lang="{language}"><head><title>Delta</title><meta name="author" content="Nora Lindqvist">'
        f'</head><body><main><article><h1>Two navies agree on a direct line</h1><div class="c0">{text}</div>'
        "</article></main></body></html>"
    )
    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")
    return [one.text for one in seed.paragraphs], wanted


@pytest.mark.parametrize(("language", "words"), NOTICES)
def test_a_notice_in_a_paragraph_is_left_out(language: str, words: str) -> None:
    found, wanted = read(language, between=f"<p>{words}</p>")

    assert found == wanted


@pytest.mark.parametrize(("language", "box"), BOXES)
def test_a_box_between_paragraphs_is_left_out(language: str, box: str) -> None:
    found, wanted = read(language, between=f'<div class="c7x">{box}</div>', kind="c1")

    assert found == wanted


@pytest.mark.parametrize(("language", "box"), [*BOXES, *BEHIND])
def test_a_box_behind_the_article_is_left_out(language: str, box: str) -> None:
    found, wanted = read(language, behind=f'<div class="c7x">{box}</div>', kind="c1")

    assert found == wanted


@pytest.mark.parametrize(
    "part",
    [
        f"<ul><li>{LINK}Delta</a> has twelve ships, half of which can sail.</li><li>{LINK}Norland</a> has nine.</li></ul>",
        "<ul class='article__list'><li class='article__listItem'>two ships in Varsand</li><li>a quay.</li></ul>",
        f"<p>{LINK}The treaty of the straits</a>, which both signed, says nothing of telephones.</p>",
        '<div class="quote"><p>“Nobody picked up the phone for three years, and nobody was surprised by it.”</p></div>',
        "<p>The harbour master was asked for only one thing. Video: that was the word – no more.</p>",
        "<p>The company changed its privacy policy last year, and nobody noticed.</p>",
        "<p>Agents earn a commission when somebody buys a ship, which happens seldom.</p>",
    ],
)
def test_what_an_article_has_by_right_stays(part: str) -> None:
    found, wanted = read("en", between=part, kind="c1")

    assert len(found) > len(wanted)
    assert [one for one in found if one in wanted] == wanted


@pytest.mark.parametrize(
    "name",
    [
        "pb-ad", "c-ad__wrap", "lees-ook", "element-rich-link", "article__mas-sobre", "similar-posts", "read-too",
        "storytags", "post-actions", "MoreItemsBlockstyled__MoreItemsBlock", "bottom-links", "button-wrap",
        "catcher catcher--inline", "sharedaddy", "mistape_caption", "articlecomment", "prev-next", "box internallink",
    ],
)  # fmt: skip
def test_a_box_named_for_what_it_holds_is_left_out(name: str) -> None:
    found, wanted = read("en", between=f'<div class="{name}"><p>The harbour was never so loved.</p></div>')

    assert found == wanted


def test_a_paragraph_named_for_what_stands_beside_it_stays() -> None:
    found, wanted = read("en", between='<p class="with-ad">The harbour was never so loved.</p>')

    assert len(found) == len(wanted) + 1


@pytest.mark.parametrize("tag", ["p", "blockquote", "div"])
def test_a_sentence_of_a_paragraph_set_apart_is_a_pull_quote(tag: str) -> None:
    longest = max(paragraphs_in("en"), key=len)
    words = longest.split()
    found, wanted = read("en", between=f'<{tag} class="k3">{html.escape(" ".join(words[2:16]))}.</{tag}>')

    assert found == wanted


def test_a_table_of_a_picture_and_its_words_is_no_part_of_the_text() -> None:
    cells = (
        '<tr><td><img src="line.jpg" alt="The line"></td></tr><tr><td>The old line lies in the mud below the pier.'
        "<br><span>Credit: Jane Doe/Harbour.example</span></td></tr>"
    )
    found, wanted = read("en", between=f"<span><table>{cells}</table></span>")

    assert found == wanted


def test_points_in_front_of_the_text_are_its_standfirst() -> None:
    points = ["Two navies agree on a direct line", "Calls are to begin before the summer ends"]
    items = "".join(f"<li>{one}</li>" for one in points)
    rest = "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs_in("en"))
    page = f"<html><body><article><h1>Navies speak</h1><div><ul class='b1'>{items}</ul>{rest}</div></article></body></html>"

    seed = read_webpage(page, "page.html", OUTLETS, site_zone="UTC")

    assert [one.text for one in seed.paragraphs] == paragraphs_in("en")
    assert seed.summary is not None
    assert seed.summary.value == " ".join(points)


def test_cards_of_other_stories_are_no_part_of_a_brief() -> None:
    """A brief of one paragraph has fewer words than the cards below it."""
    cards = "".join(
        f"<div class='k7'><span>2019-02-1{number}</span><h4><a href='/c{number}'>{title}</a></h4><p>{told}</p></div>"
        for number, (title, told) in enumerate(
            [
                (
                    "Pilots ask harbour master to resign",
                    "They say that he sent them away when they asked for ropes.",
                ),
                (
                    "Two barges lost in a night of storm",
                    "The third came in by itself, with nobody on its bridge.",
                ),
                (
                    "Cannery closes after ninety years",
                    "The last tin was sold at auction for a hundred times its price.",
                ),
            ]
        )
    )
    told = "The ferry to the island runs again since Monday, the operator said, after a repair that took two years."
    page = f"<html lang='en'><body><table><tr><td><h1>Ferry runs again</h1><p>{told}</p></td><td>{cards}</td></tr></table></body></html>"

    seed = read_webpage(page, "x.html", OUTLETS, site_zone="UTC")

    assert [one.text for one in seed.paragraphs] == [told]


LINES = [
    "ADVERTISEMENT - CONTINUE READING BELOW", "The audio version of this article is generated by AI-based technology.", "Retrouvez toute la mer en direct sur notre application.",
    "Si quieres seguir leyendo, suscríbete.", "Para más contenido como este síguenos en nuestras redes sociales.", "Ontvang elke ochtend het zeenieuws in je mailbox.",
    "Heb je een tip? Mail de redactie.", "Saken oppdateres.", "Få de vigtigste nyheder i din indbakke hver morgen.", "Lue lisää: Laivastot soittavat taas",
    "Přečtěte si také", "Ezt is érdemes elolvasni", "Vezi și", "Δείτε όλες τις τελευταίες ειδήσεις", "موضوعات متعلقة", "מצאתם טעות בכתבה? כתבו לנו", "بیشتر بخوانید",
    "सम्बंधित ख़बरें", "আরও পড়ুন", ">> Vì sao điện thoại im lặng", "อ่านข่าวที่น่าสนใจ", "看更多", "【関連記事】電話が鳴るまで", "구독과 좋아요 부탁드립니다",
    "Pour ne rien rater de la mer, inscrivez-vous à nos newsletters.", "Ha támogatnád a munkánkat, itt megteheted.", "Simak breaking news dan berita pilihan kami di ponselmu",
    "Google 검색에서 항구일보 기사를 더 자주 볼 수 있습니다.", "구글 검색 선호 추가",
]  # fmt: skip
SENTENCES = [
    "Copyright law protects the call until 2041, her lawyer said.", "Publicité mensongère, répond le syndicat.", "Suscribirse cuesta tres euros, explica el almirante.",
    "More on that later.", "Anzeige erstatteten drei Anwohner noch am selben Abend.", "Mehr als hundert Menschen kamen zum Hafen.", "Lees de brief goed, zegt de admiraal.",
    "Читайте договор внимательно, советует юрист.", "更多的居民选择乘船出行。", "구독자는 3만 명으로 늘었다고 회사는 밝혔다.",
    "“You can’t hide what your buoys record in a privacy policy,” the harbour master said.",
    "Google 검색에서 항구를 더 자주 찾는다고 회사는 밝혔다.",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_the_page_among_paragraphs_is_left_out(line: str) -> None:
    assert line not in _texts_with(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_that_begins_as_lines_of_pages_do_stays(line: str) -> None:
    assert line in _texts_with(line)


def _texts_with(line: str) -> list[str]:
    rest = [
        "The two navies spoke on Monday for the first time in two years, officials said, and agreed to speak again.",
        "The call lasted four minutes, half of which was spent on finding a translator who would stay on the line.",
        "Nobody would say what comes next, though everybody at the harbour had a view of it and shared it gladly.",
        "The telephone itself is red and stands in a room without windows, where a lieutenant dusts it every day.",
    ]
    words = "".join(f"<p>{html.escape(one)}</p>" for one in (*rest[:2], line, *rest[2:]))
    page = f"<html><head><title>Navies speak</title></head><body><article><h1>Navies speak</h1><div>{words}</div></article></body></html>"
    seed = read_webpage(page, "seeds/page.html", OUTLETS, site_zone="UTC")
    return [one.text for one in seed.paragraphs]
