"""What pages abroad tell of their own services and lead to, and who writes where two scripts meet."""

from __future__ import annotations

import pytest
from a_council_abroad import GERMAN
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

FRENCH = (
    "Le conseil de Varsand a adopté mardi soir le budget de la ville, malgré l'opposition de trois élus.",
    "« Nous n'avons pas eu le temps de lire le dossier », a déclaré l'une d'elles après quatre heures de séance.",
    "Le maire de Varsand a répondu que les documents avaient été envoyés dix jours plus tôt, sans plainte aucune.",
)
CHINESE = (
    "周二，这个港口城市的官员表示，新的码头将在明年春天完工，届时可以停靠更多的货船，为当地带来数千个就业岗位。",
    "环保组织批评这个项目，称它会破坏附近的湿地。法院预计将在下个月作出裁决。",
)
TITLE = "Varsand beschließt den Haushalt"


def read(*lines: str, between: str = "\n\n") -> Seed:
    return read_pasted(between.join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def page(title: str, paragraphs: tuple[str, ...], head: str = "", above: str = "") -> Seed:
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    text = (
        f"<html><head>{head}</head><body><main><article>{above or f'<h1>{title}</h1>'}{body}"
        "</article></main></body></html>"
    )
    return read_webpage(text, "page.html", OUTLETS, site_zone="UTC")


def texts(seed: Seed) -> list[str]:
    return [paragraph.text for paragraph in seed.paragraphs]


SERVICES = [
    "Diese Zusammenfassung wurde mithilfe von Künstlicher Intelligenz erstellt. Fehler sind möglich.",
    "War diese Zusammenfassung für Sie hilfreich?",
    "Cette version audio a été générée automatiquement.",
    "Avez-vous trouvé cet article utile ?",
    "Este resumen ha sido generado con inteligencia artificial y revisado por la redacción.",
    "Questo riassunto è stato generato con l'intelligenza artificiale.",
    "Este áudio foi gerado automaticamente.",
    "Deze samenvatting is gemaakt met AI en nagekeken door de redactie.",
    "Sammanfattningen är gjord med stöd av AI-verktyg.",
    "Streszczenie zostało wygenerowane przez sztuczną inteligencję.",
    "Ich habe die Datenschutzerklärung gelesen und stimme der Nutzung zu.",
    "J’accepte de recevoir des offres des partenaires.",
    "Acepto recibir comunicaciones comerciales de terceros.",
    "Acconsento all’invio di comunicazioni commerciali per conto di terzi.",
    "Concordo em receber comunicações de parceiros.",
    "Wyrażam zgodę na przetwarzanie moich danych osobowych.",
    "Sie sind derzeit nicht angemeldet oder haben kein gültiges Abonnement.",
    "No has iniciado sesión o no tienes una suscripción válida.",
    "U bent niet ingelogd of uw abonnement is verlopen.",
    "Uw sessie is verlopen",
    "Kommentare werden vor der Veröffentlichung geprüft.",
    "Les commentaires sont modérés avant publication.",
    "Debatte Soll der Rat neu wählen? Diskutieren Sie hier",
    "Saiba mais sobre o orçamento consultando a matéria completa no nosso parceiro Porto Mais.",
    "Más información en la edición impresa.",
    "Als bevorzugte Quelle auf Google hinzufügen",
    "Indirizzo copiato",
    "Wir würden dir hier gern eine Karte zeigen.",
    "Fehlt Ihnen etwas im Bericht? Dann schreiben Sie uns.",
    "Estagiária sob a supervisão de Ana Souza",
    "Bekijk ook:",
    "Les recordamos que no está permitido copiar total o parcialmente lo que publicamos sin autorización de la editora.",
    "Diese Seite enthält gesponserte Inhalte und Werbung.",
    "Lo que pasa en tu calle. Para no perderte nada, suscríbete.",
    "/2024/03/12/hafen-streik.jpg)",
    "Sehen Sie hier die ganze Sitzung im Bild",
    "Die Räte am Dienstag vor dem Rathaus. © Jana Muster",
]


@pytest.mark.parametrize("place", [2, 4])
@pytest.mark.parametrize("line", SERVICES)
def test_what_a_page_says_of_its_services_is_no_text(line: str, place: int) -> None:
    lines = (*GERMAN[:place], line, *GERMAN[place:])

    assert texts(read(TITLE, *lines)) == list(GERMAN)
    assert texts(page(TITLE, lines)) == list(GERMAN)


COMMENTS = [
    "Die Kommentare geben nicht die Meinung der Redaktion wieder.",
    "Für den Inhalt der Kommentare sind die Verfasser verantwortlich.",
    "Bitte achten Sie auf einen respektvollen Umgangston in den Kommentaren.",
    "Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.",
    "I commenti pubblicati non rappresentano l'opinione della redazione.",
    "Komentarze są prywatnymi opiniami użytkowników portalu, a redakcja za nie nie odpowiada.",
    "Redakcja nie odpowiada za treść komentarzy.",
    "Prosimy o kulturalne komentarze.",
    "Figyelem! A cikkhez hozzáfűzött hozzászólások nem a lap nézeteit tükrözik.",
    "Kérjük, kulturáltan, mások jogait tiszteletben tartva kommenteljenek!",
    "De reacties geven niet de mening van de redactie weer.",
    "Por favor, sea respetuoso en sus comentarios.",
    "Názory v diskusi nevyjadřují názor redakce.",
    "Comentariile nu reprezintă opinia redacției.",
    "Stavovi izneseni u komentarima nisu stavovi redakcije.",
    "Редакция не несёт ответственности за комментарии читателей.",
]


@pytest.mark.parametrize("line", COMMENTS)
def test_what_a_page_says_of_its_comments_is_no_text(line: str) -> None:
    lines = (*GERMAN, line)

    assert texts(read(TITLE, *lines)) == list(GERMAN)
    assert texts(page(TITLE, lines)) == list(GERMAN)


@pytest.mark.parametrize(
    "told",
    [
        "The ambassador's comments do not reflect the views of the ministry, a spokesman said on Tuesday.",
        "Comments do not reflect well on the minister, a former mayor of the harbour said late on Tuesday.",
        "Kommentare der Bürger zeigen, dass im Rat nicht alle diese Meinung teilen, sagte der Bürgermeister.",
        "Opinie mieszkańców są podzielone, a rada nie odpowiada na pytania o komentarze burmistrza portu.",
    ],
)
def test_a_report_on_comments_is_text_of_a_page(told: str) -> None:
    lines = (*GERMAN[:2], told, *GERMAN[2:])

    assert texts(page(TITLE, lines)) == list(lines)


@pytest.mark.parametrize(
    "told",
    [
        "Der Rat ließ die Zusammenfassung des Gutachtens mithilfe künstlicher Intelligenz prüfen, wie er sagte.",
        "Ein Mitarbeiter habe die Datenschutzerklärung gelesen, sagte der Bürgermeister am Mittwochabend.",
        "Le texte a été généré par une machine, selon les élus, et personne ne l'a relu avant le vote.",
        "Los comentarios del alcalde fueron criticados por la oposición durante toda la sesión del martes.",
        "Piet de Boer is volgens de krant al jaren verslaggever en woont niet meer in de stad, zei hij dinsdag.",
        "Der Bürgermeister kennt die Autorin, sie ist Redakteurin und lebt seit Jahren in der Stadt am Hafen.",
    ],
)
def test_a_report_on_such_matters_is_text(told: str) -> None:
    lines = (*GERMAN[:2], told, *GERMAN[2:])

    assert texts(read(TITLE, *lines)) == list(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Lire aussi Le maire de Varsand face au budget de la ville : c’est peut-être le plus dur…",
        "A lire aussi Le conseil de Varsand, une assemblée qui a adopté tous les budgets.",
        "Lire aussi Article réservé à nos abonnés Le budget adopté mardi par le conseil de Varsand.",
    ],
)
def test_what_else_there_is_to_read_is_no_text_though_it_is_on_the_same_matter(line: str) -> None:
    lines = (*FRENCH[:2], line, *FRENCH[2:])

    assert texts(read("Le budget de Varsand est adopté", *lines)) == list(FRENCH)


@pytest.mark.parametrize(
    "comments",
    [
        (
            "3 reacties",
            "piet haven",
            "1 jaar geleden",
            "Het bestuur doet maar wat het wil, zo gaat dat altijd hier.",
        ),
        ("1 Kommentar", "Genau so habe ich mir das gedacht, als ich von der Sitzung las. Vielen Dank."),
        (
            "2 kommentarer",
            "per",
            "för 3 timmar sedan",
            "Så här går det alltid till när kommunen ska spara pengar.",
        ),
    ],
)
def test_what_readers_wrote_below_their_number_is_no_text(comments: tuple[str, ...]) -> None:
    assert texts(read(TITLE, *GERMAN, *comments)) == list(GERMAN)


def test_a_number_of_comments_among_the_paragraphs_ends_no_article() -> None:
    seed = read(TITLE, GERMAN[0], "3 Kommentare", *GERMAN[1:])

    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    "line",
    [
        "Interview: Jane Doe und Kai Voss",
        "Gespräch: Jane Doe und Kai Voss",
        "Entrevista: Jane Doe y Kai Voss",
    ],
)
def test_two_who_asked_are_the_writers(line: str) -> None:
    title = 'Lena Roth: "Der Hafen wird nicht warten"'
    talk = (
        "KURIER: Frau Roth, warum haben Sie den Haushalt so spät vorgelegt, und was kommt nun auf die Stadt zu?",
        "Roth: Die Unterlagen wurden zehn Tage vorher verschickt, und niemand hat sich darüber beklagt.",
        "KURIER: Drei Räte wollten die Abstimmung verschieben, weil sie die Unterlagen nicht kannten.",
        "Roth: Das weiß ich, aber die Frist für den Haushalt endet in diesem Jahr schon im kommenden Monat.",
    )
    stamp = "Aktualisiert am 26. März 2024, 10:32 Uhr"
    seed = read(title, "Ein Gespräch über Geld und Zeit.", line, stamp, *talk)

    assert [one.value for one in seed.authors] == ["Jane Doe", "Kai Voss"]
    assert seed.title is not None
    assert seed.title.value == title
    assert texts(seed) == list(talk)


def test_the_line_that_stands_twice_is_the_headline_below_its_kicker() -> None:
    title = "Le nouveau budget de la ville de Varsand entre en vigueur en plein été"
    standfirst = "La maire s'est dite prête à défendre ses comptes devant le conseil."
    seed = read(
        "International", "24 mai 2023", 'Faire face aux "sérieux défis"', title, standfirst, title, *FRENCH
    )

    assert seed.title is not None
    assert seed.title.value == title


def test_a_caption_ends_in_a_bar_and_who_sent_it() -> None:
    seed = read("El pleno aprueba el presupuesto", "Mao Roe. | Efe - JUANA MARTÍNEZ DUARTE", *GERMAN)

    assert not seed.authors
    assert texts(seed) == list(GERMAN)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("JANE DOE 报道 2012年08月02日", ["Jane Doe"]),
        ("JANE DOE，王月眉\n2023年6月20日", ["Jane Doe", "王月眉"]),
        ("储百亮 JANE DOE\n2016年5月6日", ["储百亮", "Jane Doe"]),
    ],
)
def test_names_in_two_scripts_sign_a_chinese_story(line: str, names: list[str]) -> None:
    seed = read("港口城市的新码头引发争议", line, *CHINESE)

    assert [one.value for one in seed.authors] == names


def test_an_ideograph_alone_is_no_drop_cap() -> None:
    assert texts(read("港口城市的新码头引发争议", "2023年6月20日", "小", "中", "大", *CHINESE)) == list(
        CHINESE
    )


def test_a_break_written_out_divides_a_line() -> None:
    seed = read(TITLE, "Die Räte im Saal.<br> Foto: Jane Doe", *GERMAN)

    assert texts(seed) == list(GERMAN)


def test_the_kicker_in_a_heading_is_not_the_headline_though_a_statement_has_both() -> None:
    head = (
        '<meta property="og:title" content="Der Rat schwärmt vom Hafen in Varsand">'
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
        '"headline":"Ich mag das : Der Rat schwärmt vom Hafen in Varsand"}</script>'
    )
    above = "<h2><span>Ich mag das </span><span>Der Rat schwärmt vom Hafen in Varsand</span></h2>"
    seed = page("", GERMAN, head, above)

    assert seed.title is not None
    assert seed.title.value == "Der Rat schwärmt vom Hafen in Varsand"


def test_the_headline_with_the_number_of_its_page_is_no_text() -> None:
    lines = (GERMAN[0], f"{TITLE} – Seite 1", *GERMAN[1:])

    assert texts(page(f"Rat: {TITLE}", lines)) == list(GERMAN)


@pytest.mark.parametrize(
    "line",
    [
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "Les champs obligatoires sont indiqués avec *",
        "Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.",
        "Il tuo indirizzo email non sarà pubblicato.",
        "Salvar meus dados neste navegador para a próxima vez que eu comentar.",
        "Je e-mailadres wordt niet gepubliceerd.",
        "Obligatoriska fält är märkta *",
        "Twój adres e-mail nie zostanie opublikowany.",
        "* İşaretli tüm alanları doldurunuz.",
        "Diese Website verwendet Akismet, um Spam zu reduzieren.",
    ],
)
def test_a_form_for_comments_ends_an_article(line: str) -> None:
    assert texts(
        read(TITLE, *GERMAN, line, "Ein anderer Text über die Fähre, die im Winter nicht mehr fährt.")
    ) == list(GERMAN)
    assert texts(page(TITLE, (*GERMAN, line))) == list(GERMAN)


@pytest.mark.parametrize(
    "line",
    [
        "Die Bilder der Sitzung:",
        "Mira el video de la sesión:",
        "Beelden van de vergadering:",
        "Haushalt 2.0 im Rat von Varsand:",
    ],
)
def test_what_announces_a_picture_below_the_text_is_no_text(line: str) -> None:
    assert texts(read(TITLE, *GERMAN, line)) == list(GERMAN)
    assert texts(page(TITLE, (*GERMAN, line))) == list(GERMAN)


def test_a_row_of_tags_that_stands_twice_is_no_headline() -> None:
    tags = "Rat Haushalt Hafen Varsand Rat Haushalt Hafen Varsand"
    seed = read(tags, TITLE, *GERMAN)

    assert seed.title is not None
    assert seed.title.value == TITLE


@pytest.mark.parametrize(
    "last", ["„Wir warten ab“, sagte er.", "« On attend », a-t-elle répété.", "«Esperamos», afirmó."]
)
def test_a_short_sentence_that_somebody_said_is_no_caption_of_the_credit_below_it(last: str) -> None:
    lines = (*GERMAN, last)

    assert texts(read(TITLE, *lines, "Foto: Jana Muster")) == list(lines)


@pytest.mark.parametrize(
    "note",
    [
        "Die Autorin ist Redakteurin im Ressort Politik.",
        "Piet de Boer is politiek verslaggever van de Havenkrant.",
        "L’autrice est professeure de droit public à Varsand.",
    ],
)
def test_who_wrote_is_told_below_the_text(note: str) -> None:
    assert texts(read(TITLE, *GERMAN, note)) == list(GERMAN)
    assert texts(page(TITLE, (*GERMAN, note))) == list(GERMAN)


ARABIC = (
    "قال الوزير إن الميناء الجديد سيفتتح في الربيع المقبل بعد أن وافق المجلس على الميزانية.",
    "وأضاف أن العمال سيعودون إلى العمل يوم الأحد المقبل وأن الحكومة ستدفع ما عليها من ديون قبل نهاية الشهر كما وعدت",
    "وقالت المعارضة إن الخطة لا تكفي، وإن على الحكومة أن تقدم خطة أخرى.",
)


def test_a_long_line_in_arabic_is_a_paragraph_without_a_stop() -> None:
    assert texts(read("الميناء يفتتح في الربيع", *ARABIC)) == list(ARABIC)


def test_an_hour_may_be_that_of_mecca() -> None:
    seed = read("الميناء يفتتح في الربيع", "الثلاثاء 12 مارس 2024 - 14:47 بتوقيت مكة", *ARABIC)

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2024-03-12T14:47:00+03:00"


def test_what_a_picture_is_called_for_those_who_search_is_no_subhead() -> None:
    assert texts(read(TITLE, *GERMAN[:2], "hafen schiff kai streik varsand", *GERMAN[2:])) == list(GERMAN)


def test_the_path_of_a_picture_dates_nothing() -> None:
    assert read(TITLE, "/2019/03/12/rat.jpg", *GERMAN).date is None


def test_the_paper_as_a_tag_stands_behind_no_headline() -> None:
    seed = read(f"{TITLE} | #HafenPost", *GERMAN)

    assert seed.title is not None
    assert seed.title.value == TITLE


KOREAN = (
    "장관은 시의회가 예산을 통과시킴에 따라 새 항구가 내년 봄에 문을 연다고 화요일 저녁에 말했다.",
    "그는 항만 노동자들이 일요일에 복귀하고 정부가 밀린 빚을 모두 갚을 것이라고 기자들에게 덧붙였다.",
    "시장은 예산 서류를 열흘 전에 시의회에 보냈고 그 뒤로 아무도 불평하지 않았다고 답했다.",
    "시의회의 다음 회의는 다음 달에 새 항구 강당에서 시민들이 지켜보는 가운데 열린다.",
)
JAPANESE = (
    "大臣は火曜日の夜、市議会が予算を可決したことを受け、新しい港が来年の春に開港すると記者団に述べた。",
    "港の作業員は日曜日に仕事に戻り、政府は滞っている債務をすべて支払うと付け加えた。",
    "市長は、予算の資料は十日前に市議会に送られており、その後だれからも苦情はなかったと答えた。",
    "次の市議会は来月、市民が見守るなか、新しい港のホールで開かれる予定となっている。",
)


@pytest.mark.parametrize(
    ("title", "paragraphs", "box"),
    [
        ("새 항구 봄에 문 연다", KOREAN, ("관련기사", "철도원 파업 돌입")),
        ("新しい港が春に開港へ", JAPANESE, ("関連記事", "鉄道員がストライキに突入")),
    ],
)
def test_the_article_goes_on_below_a_box_of_others_where_words_are_short(
    title: str, paragraphs: tuple[str, ...], box: tuple[str, ...]
) -> None:
    assert texts(read(title, *paragraphs[:2], *box, *paragraphs[2:])) == list(paragraphs)


@pytest.mark.parametrize(
    "first",
    [
        "Министр заявил, что новый порт откроют весной после того, как совет утвердил бюджет города.",
        "Новый порт откроют весной, сообщил во вторник городской совет Варсанда.",
        "Le maire a déclaré mardi que le nouveau port ouvrirait au printemps après le vote du budget.",
        "El alcalde anunció que el nuevo puerto abrirá en primavera tras la aprobación del presupuesto.",
        "Der neue Hafen soll im Frühjahr öffnen, teilte der Rat am Dienstagabend mit.",
    ],
)
def test_the_first_paragraph_is_no_caption_of_the_credit_above_it(first: str) -> None:
    seed = read(TITLE, "12.03.2024 18:20", "Foto: Jana Muster", first, *GERMAN, between="\n")

    assert texts(seed) == [first, *GERMAN]


def test_a_name_in_capitals_ends_in_no_small_word() -> None:
    seed = read(TITLE, "BY NGUYEN VAN AN", *GERMAN)

    assert [one.value for one in seed.authors] == ["Nguyen Van An"]


def test_rates_and_the_weather_above_a_headline_are_neither_that_nor_a_writer() -> None:
    rates = ("Dolar 32,5933", "Altın 2.450,52", "BİST 9.785,39", "Az Bulutlu")
    seed = read(*rates, "Varsand Belediyesi yeni bütçeyi kabul etti", "12.03.2024 18:20", *TURKISH)

    assert seed.title is not None
    assert seed.title.value == "Varsand Belediyesi yeni bütçeyi kabul etti"
    assert seed.authors == ()
    assert texts(seed) == list(TURKISH)


TURKISH = (
    "Varsand belediye meclisi salı akşamı uzun bir tartışmanın ardından yeni yılın bütçesini kabul etti.",
    "Muhalefet bütçeyi yetersiz buldu ve belgelerin çok geç gönderildiğini söyledi.",
    "Belediye başkanı belgelerin on gün önce gönderildiğini, kimsenin şikayet etmediğini belirtti.",
)


@pytest.mark.parametrize(
    "note",
    [
        "La fonction d’écoute, lue par une machine, n’est disponible que pour quelques textes.",
        "The read-aloud function is available for some texts only.",
        "Die Vorlesefunktion ist nur für einige Texte verfügbar.",
        "Dieser Link ist abgelaufen.",
        "This link is no longer valid.",
        "Ce lien n’est plus valide.",
        "Este enlace ha caducado.",
        "Links zu geteilten Artikeln werden nach einer Woche ungültig.",
    ],
)
def test_what_can_be_heard_or_opened_no_more_is_no_text(note: str) -> None:
    assert texts(read("Varsand beschließt den Haushalt", *GERMAN, note)) == list(GERMAN)


@pytest.mark.parametrize(
    "told",
    [
        "Der Link zwischen den beiden Häfen ist seit dem Sturm unterbrochen, und die Fähre liegt still.",
        "La fonction de capitaine n’est disponible que depuis mardi, selon le conseil de Varsand.",
    ],
)
def test_other_links_and_functions_are_told(told: str) -> None:
    assert told in texts(read("Varsand beschließt den Haushalt", *GERMAN[:2], told, *GERMAN[2:]))
