"""Who signs in other languages: in lines of a paste and in blocks of a page, behind labels, sentences and times."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.furniture.sections import SECTIONS_ABROAD
from generator.ingest.words.names.name_words import DESK_NAMES, NO_NAMES, ROLE_NOUNS
from generator.ingest.words.places.places import CITIES, REGIONS

CHINESE = (
    "两国国防部长周二在瓦尔松港会面，同意恢复中断近两年的海峡直通电话，双方代表团这样表示。",
    "这条电话线于二〇〇八年开通，让值班军官在演习之前互相通知，后来因一艘巡逻艇被撞而停用。",
    "官员们将从三月起每周一测试这条线路，谁也不愿说下一步是什么，虽然人人都有自己的看法。",
)
KOREAN = (
    "양국 국방장관은 화요일 항구에서 만나 이 년 가까이 끊겼던 직통전화를 다시 열기로 합의했다고 대표단이 밝혔다.",
    "이 전화는 당직 장교들이 훈련에 앞서 서로 알리도록 놓였으며 순시선이 부딪힌 뒤 끊겼다.",
    "관리들은 삼월부터 월요일마다 회선을 시험하기로 했으며 다음 단계는 말하지 않았다.",
)
JAPANESE = (
    "両国の国防相は火曜日、港で会談し、約二年にわたって途絶えていた直通電話を再開することで合意した。",
    "この電話は当直の士官が演習の前に互いに知らせるために設けられ、巡視艇が衝突されたあとに止められた。",
    "担当者は三月から毎週月曜日に回線を試すとしており、次に何が起きるかは誰も語らなかった。",
)
HEBREW = (
    "שרי ההגנה של שתי המדינות סיכמו ביום שלישי בנמל לפתוח מחדש את קו הטלפון שהיה סגור כמעט שנתיים, כך מסרו המשלחות.",
    "הקו נועד לאפשר לקצינים התורנים להזהיר זה את זה לפני תרגילים, והוא נותק לאחר שסירת סיור נפגעה ליד השרטון.",
)
HINDI = (
    "दोनों देशों के रक्षा मंत्रियों ने मंगलवार को बंदरगाह पर लगभग दो साल से बंद सीधी टेलीफोन लाइन फिर खोलने पर सहमति जताई।",
    "यह लाइन ड्यूटी पर तैनात अफसरों को अभ्यास से पहले एक दूसरे को बताने के लिए बिछाई गई थी और टक्कर के बाद काट दी गई।",
)
FRENCH = (
    "Les ministres de la Défense des deux pays ont convenu mardi de rouvrir la ligne téléphonique muette depuis deux ans.",
    "La ligne permet aux officiers de garde de se prévenir avant les manœuvres, selon les délégations des deux pays.",
)


def writers(*lines: str) -> list[str]:
    seed = read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")
    return [found.value for found in seed.authors]


@pytest.mark.parametrize(
    ("head", "body", "foot", "expected"),
    [
        (("2024-05-18 10:22",), (*CHINESE[:2], f"{CHINESE[2]}（林书远）"), ("责任编辑：何平",), ["林书远"]),
        (
            ("2024-05-18 10:22",),
            (*CHINESE[:2], f"{CHINESE[2]}(文/图 林书远 陈安平)"),
            (),
            ["林书远", "陈安平"],
        ),
        (("2024-05-18 10:22",), (*CHINESE[:2], f"{CHINESE[2]}（陈安摄）"), (), []),
        (("2024-05-18 10:22 来源：港口网 作者：浪花 编辑：何平",), CHINESE, (), ["浪花"]),
        (("发表于2024-05-18 21:30| 1164次阅读| 来源港口网| 作者林书远",), CHINESE, (), ["林书远"]),
        (("时间：2024-05-18 作者：网络整理 阅读：1644",), CHINESE, (), []),
        (("2024-05-18 10:22", "《海峡》作者 林书远"), CHINESE, (), ["林书远"]),
        (
            ("2024-05-18 20:35 浪花姐 林书远", "执笔/浪花姐、林书远&小舟飞浪"),
            CHINESE,
            (),
            ["浪花姐", "林书远", "小舟飞浪"],
        ),
        (("2024年05月18日 18:05", "人参与 评论"), CHINESE, (), []),
        (
            ("2024-05-18 10:22",),
            (f"（中央社記者林書遠、陳安平瓦爾松18日電）{CHINESE[0]}", *CHINESE[1:]),
            (),
            ["林書遠", "陳安平"],
        ),
        (
            ("2024-05-18 20:30 来源: 港口网",),
            (f"港口网5月18日讯（记者林书远 整合） {CHINESE[0]}", *CHINESE[1:]),
            (),
            ["林书远"],
        ),
        (("2024.05.18 10:00 입력", "고규민 항만 칼럼니스트"), KOREAN, (), ["고규민"]),
        (
            ("기사입력 2024-05-18 08:02",),
            (f"[서울=항만뉴스] 이준호 정치부장 = {KOREAN[0]}", *KOREAN[1:]),
            (),
            ["이준호"],
        ),
        (
            ("2024.05.18 10:00 입력",),
            KOREAN,
            ("이준호 기자 junho@harbour.example", "많이 본 뉴스"),
            ["이준호"],
        ),
        (
            ("2024年5月18日 7時00分",),
            (f"{JAPANESE[0]}【大森遥、林田健／港湾支局】", *JAPANESE[1:]),
            (),
            ["大森遥", "林田健"],
        ),
        (
            ("2024年5月18日 10:01 発信地：ヴァルスン",),
            (*JAPANESE[:2], f"{JAPANESE[2]}(c)AFP/Jane DOE"),
            (),
            ["Jane Doe"],
        ),
        (("דנה לוי | חדשות הנמל | 18.05.24 | 18:42",), HEBREW, (), ["דנה לוי"]),
        (("अमित मेहरा, बिलासपुर 18 मई 2024",), HINDI, (), ["अमित मेहरा"]),
        (("דנה לוי ואיתמר אלון", "18.05.2024 | 18:42"), HEBREW, (), ["דנה לוי", "איתמר אלון"]),
        (("אילנה ורטר", "18.05.2024 | 18:42"), HEBREW, (), ["אילנה ורטר"]),
        (("2024年5月18日 7時00分", "有料記事", "大森遥 林田健二"), JAPANESE, (), ["大森遥", "林田健二"]),
        (("2024年5月18日 7時00分", "佐々木 健太郎"), JAPANESE, (), ["佐々木 健太郎"]),
        (("大森遥・北京特派員", "2024年5月18日 7時00分"), JAPANESE, (), ["大森遥"]),
        (("이준호 워싱턴 특파원 2024-05-18 14:20",), KOREAN, (), ["이준호"]),
        (("刊出日期 2024.05.18", "文字／林書遠　攝影／陳安平"), CHINESE, (), ["林書遠"]),
        (
            ("Reporter", "Jeanne Morel", "Editor", "Luc Aubry", "18/05/2024 20:07"),
            FRENCH,
            (),
            ["Jeanne Morel"],
        ),
        (
            ("Jeanne Morel", "18/05/2024 20:07", "Luc Aubry (photo HarbourPresse)"),
            FRENCH,
            (),
            ["Jeanne Morel"],
        ),
        (("PV Nguyễn Hồng Hạnh", "18/05/2024 20:07"), FRENCH, (), ["Nguyễn Hồng Hạnh"]),
        (("Ayşe DEMİR-ANKARA", "18.05.2024 20:07"), FRENCH, (), ["Ayşe Demir"]),
        (("Teksti Anna Salmi", "Kuvat Pekka Laine", "18.5.2024 20:07"), FRENCH, (), ["Anna Salmi"]),
        (("Piše: Ivan Horvat", "18.05.2024 20:07"), FRENCH, (), ["Ivan Horvat"]),
        (("Της Άννας Νικολάου", "18.05.2024 20:07"), FRENCH, (), ["Άννας Νικολάου"]),
        (("דנה לוי, הכתבת המדינית", "18.05.2024 | 18:42"), HEBREW, (), ["דנה לוי"]),
        (("כתבה: דנה לוי | צילום: איתמר אלון | 18.05.2024 | 18:42",), HEBREW, (), ["דנה לוי"]),
        (("글·사진 이준호 기자", "2024.05.18 14:20"), KOREAN, (), ["이준호"]),
        (("이준호 경제전문기자", "2024.05.18 14:20"), KOREAN, (), ["이준호"]),
        (("경제부 기자", "2024.05.18 14:20"), KOREAN, (), []),
        (("사진 이준호 기자", "2024.05.18 14:20"), KOREAN, (), []),
        (("Việt Nam", "18/05/2024"), FRENCH, (), []),
        (
            ("Par JEANNE MOREL, LUC AUBRY Envoyés spéciaux à Varsand",),
            FRENCH,
            (),
            ["Jeanne Morel", "Luc Aubry"],
        ),
        (("Jeanne Morel, Luc Aubry le samedi 18 mai 2024",), FRENCH, (), ["Jeanne Morel", "Luc Aubry"]),
    ],
)
def test_writers_of_a_paste(
    head: tuple[str, ...], body: tuple[str, ...], foot: tuple[str, ...], expected: list[str]
) -> None:
    title = {
        CHINESE: "两国防长同意重开海峡直通电话",
        KOREAN: "양국 국방장관, 끊겼던 해협 직통전화 다시 열기로",
        JAPANESE: "両国の国防相、海峡の直通電話を再開へ",
    }
    titled = next((title[one] for one in title if one[1] in body), None)
    other = {HEBREW: "שרי ההגנה יפתחו מחדש את הקו הישיר במצר", HINDI: "मंत्री जलडमरूमध्य की सीधी लाइन फिर खोलेंगे"}
    titled = titled or other.get(body, "Les ministres rouvrent la ligne directe du détroit")
    logo = ("חדשות הנמל",) if body is HEBREW else ()

    assert writers(*logo, titled, *head, *body, *foot) == expected


@pytest.mark.parametrize(
    ("head", "body", "foot", "expected"),
    [
        ("<p>发表于2024-05-18 21:30| 1164次阅读| 作者林书远</p>", CHINESE, "", ["林书远"]),
        ("<p>2024-05-18 10:22 来源：港口网 作者：浪花 编辑：何平</p>", CHINESE, "", ["浪花"]),
        ("<p>2024-05-18 10:22</p>", (*CHINESE[:2], f"{CHINESE[2]}（林书远）"), "", ["林书远"]),
        ("<p>2024-05-18 10:22</p>", (*CHINESE[:2], f"{CHINESE[2]}（陈安摄）"), "", []),
        ("<p>2024-05-18 10:22</p>", ("《海峡》作者 林书远", *CHINESE), "", ["林书远"]),
        ("<p>2024.05.18 10:00</p>", KOREAN, "<p>이준호 기자 junho@harbour.example</p>", ["이준호"]),
        ("<p>Von</p><p>Venla Saari</p><p>18.05.2024 10:01</p>", FRENCH, "", ["Venla Saari"]),
        ("<p>JEANNE MOREL</p><p>LUC AUBRY</p><p>18 mai 2024</p>", FRENCH, "", ["Jeanne Morel", "Luc Aubry"]),
        ("<p>18 mai 2024</p><p>Jeanne Morel</p><p>Monde</p>", FRENCH, "", ["Jeanne Morel"]),
        ("<p>2024年5月18日 10:01</p><p>大森 遥</p>", JAPANESE, "", ["大森 遥"]),
        ("<p>2024年5月18日 10:01</p>", (*JAPANESE[:2], f"{JAPANESE[2]}(c)AFP/Jane DOE"), "", ["Jane Doe"]),
    ],
)
def test_writers_of_a_page(head: str, body: tuple[str, ...], foot: str, expected: list[str]) -> None:
    text = "".join(f"<p>{one}</p>" for one in body)
    page = f"<html><body><h1>海峡 · 해협 · {body[1][:12]}</h1>{head}<div>{text}</div>{foot}</body></html>"
    seed = read_webpage(page, "seeds/a.html", OUTLETS, site_zone="UTC")

    assert [found.value for found in seed.authors] == expected
    assert seed.paragraphs[-1].text.startswith(body[-1][:20])


APPEALS = [
    (CHINESE, "声明：本报力求信息准确，文章内容仅供参考，不构成投资建议。"),
    (CHINESE, "（本文未经授权不得转载，更多内容请下载“港口”客户端）"),
    (JAPANESE, "この記事は有料会員限定です。ログインすると続きをお読みいただけます。"),
    (KOREAN, "저작권자 항만뉴스, 무단 전재 및 재배포 금지."),
    (HEBREW, "כל הזכויות שמורות לחדשות הנמל, להורדת האפליקציה לחצו כאן."),
    (FRENCH, "Se hai un abbonamento, ACCEDI per leggere tutto."),
    (FRENCH, "Har du innspill eller tips til denne saken? Send oss gjerne en e-post!"),
    (FRENCH, "Voit keskustella aiheesta 13. maaliskuuta kello 23:een saakka."),
    (FRENCH, "Помітили помилку? Виділіть її та натисніть Ctrl+Enter"),
    (HINDI, "ताज़ा ख़बरों के लिए हमारे चैनल से जुड़ें और ऐप डाउनलोड करें।"),
]


@pytest.mark.parametrize(("body", "appeal"), APPEALS)
def test_an_appeal_below_the_text_is_none_of_it(body: tuple[str, ...], appeal: str) -> None:
    seed = read_pasted("\n\n".join((body[0][:18], *body, appeal)), "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert all(paragraph.text != appeal for paragraph in seed.paragraphs)
    assert body[-1] in [paragraph.text for paragraph in seed.paragraphs]


def test_a_quoted_appeal_is_told() -> None:
    quoted = "他在发言中说：“这样的文件不得转载，也不得引用，谁都明白这一点，我们已经说过很多次了。”"
    seed = read_pasted(
        "\n\n".join(("两国防长同意重开海峡直通电话", *CHINESE[:2], quoted, CHINESE[2])),
        "a.txt",
        OUTLETS,
        site_zone="UTC",
    )

    assert quoted in [paragraph.text for paragraph in seed.paragraphs]


RUSSIAN = (
    "Министры обороны двух стран договорились во вторник вновь открыть телефонную линию, молчавшую два года.",
    "Линия нужна дежурным офицерам, чтобы предупреждать друг друга перед учениями, сообщили обе делегации.",
    "Ни одна из сторон не сказала, когда состоится следующая встреча, хотя обе назвали беседу полезной.",
)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((f"ВАРСАНД, 4 июн - РИА Новости, Анна Дорнова. {RUSSIAN[0]}", *RUSSIAN[1:]), ["Анна Дорнова"]),
        ((*RUSSIAN, "Анна Дорнова; Сергей Халин, Варсанд"), ["Анна Дорнова", "Сергей Халин"]),
        ((*RUSSIAN, "Александра Дорнова", "Поддержите нас"), ["Александра Дорнова"]),
    ],
)
def test_who_signs_in_russian(lines: tuple[str, ...], expected: list[str]) -> None:
    assert writers("Министры вновь открыли линию в проливе", "14:05, 4 июня 2024", *lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("佐久間真帆2024年6月4日 20時30分", ["佐久間真帆"]),
        ("浜中遥\n2024年6月4日 20時30分", ["浜中遥"]),
        ("国際政治\n2024年6月4日 20時30分", []),
    ],
)
def test_a_family_name_tells_who_wrote_in_japanese(line: str, expected: list[str]) -> None:
    assert writers("海峡の直通電話、2年ぶり再開へ", "有料記事", line, *JAPANESE) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Επιμέλεια Γιώργος Σταματόπουλος", ["Γιώργος Σταματόπουλος"]),
        ("AA Elif Karaca 15.03.2016 - 09:31", ["Elif Karaca"]),
        ("Mehmet Aksoy / VARSAND, (DHA)", ["Mehmet Aksoy"]),
        ("Door onze buitenlandredactie", []),
        ("Efe Efe", []),
    ],
)
def test_what_stands_around_names_abroad_is_nobody(line: str, expected: list[str]) -> None:
    assert writers("De ministers openen de lijn weer", "4 juni 2024 14:05", line, *FRENCH) == expected


@pytest.mark.parametrize(
    ("name", "post"),
    [
        ("Vítor Mattos", "Coordenador de Multimédia"),
        ("Joana Moura", "Editora-adjunta"),
        ("Ana Gómez Ruiz", "Jefa de sección"),
        ("Luis Peña", "Delegado en Sevilla"),
        ("Anne d’Aubin", "Cheffe du service Monde"),
        ("Paul Morel", "Responsable du pôle Données"),
        ("Chiara De Luca", "Caposervizio Esteri"),
        ("Kai von Dorn", "Büroleiter Berlin"),
        ("Anna de Boer", "Leiterin Datenteam"),
    ],
)
def test_who_signs_is_told_from_what_he_is(name: str, post: str) -> None:
    title, day = "La ligne directe du détroit rouvre mardi", "4 juin 2024 14:05"
    for line in (f"{name}, {post}", f"{name} | {post}", f"{name}{post}"):
        assert writers(title, line, day, *FRENCH) == [name]
    assert writers(title, name, post, day, *FRENCH) == [name]
    assert writers(title, name, post, "Jean Vidal", post, day, *FRENCH) == [name, "Jean Vidal"]


def test_a_quotation_with_a_space_before_its_mark_is_a_paragraph() -> None:
    quoted = "« Personne ne croit qu’un téléphone empêche une guerre », dit Orla Menning. « Mais il ôte une excuse. »"
    lines = (
        "La ligne directe du détroit rouvre",
        "4 juin 2024",
        *FRENCH,
        quoted,
        "La ligne sera essayée en mars, dit-il.",
    )
    seed = read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")
    assert [paragraph.text for paragraph in seed.paragraphs][2] == quoted


GREEK = (
    "Το νυχτερινό πλοίο ξαναφεύγει από το λιμάνι",
    "Το νυχτερινό πλοίο έφυγε τη Δευτέρα από τον βόρειο μόλο ύστερα από τέσσερα χρόνια, μπροστά σε εκατοντάδες κατοίκους.",
    "Ο καπετάνιος είπε ότι τον ενδιαφέρει μόνο ο καιρός και ότι κανείς δεν ξέρει πόσοι θα ταξιδέψουν το καλοκαίρι.",
)
GERMAN = (
    "Nachtfähre legt nach vier Jahren wieder ab",
    "Die Nachtfähre hat am Montag nach vier Jahren wieder am Nordkai abgelegt, während hunderte Anwohner am Ufer standen.",
    "Der Kapitän sagte, ihn kümmere nur das Wetter, und niemand wisse, wie viele im Sommer mitfahren.",
)


@pytest.mark.parametrize(
    ("told", "line", "expected"),
    [
        (GREEK, "Ανταποκριτής Άννα Παππά", ["Άννα Παππά"]),
        (GREEK, "Ομάδα Σύνταξης", []),
        (GERMAN, "Außenpolitik Großbritannien", []),
        (GERMAN, "Anna Schmidt, Großbritannien", ["Anna Schmidt"]),
    ],
)
def test_a_role_or_place_is_known_by_letters_that_capitals_write_otherwise(
    told: tuple[str, ...], line: str, expected: list[str]
) -> None:
    title, *text = told

    assert writers(title, line, *text) == expected


@pytest.mark.parametrize(
    "words", [CITIES, DESK_NAMES, NO_NAMES, REGIONS, ROLE_NOUNS, SECTIONS_ABROAD], ids=len
)
def test_words_that_names_are_told_from_are_written_as_they_fold(words: frozenset[str]) -> None:
    assert words == {word.casefold() for word in words}
