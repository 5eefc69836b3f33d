"""Pastes in other languages: who signs in rare places, what closes a text, and which line is a picture's or a title."""

from __future__ import annotations

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

GERMAN = (
    "Die Verteidigungsminister beider Länder haben am Dienstag vereinbart, die Leitung wieder zu öffnen.",
    "Die Leitung erlaubt es den Wachoffizieren, einander vor Manövern zu warnen, sagten die Delegationen.",
)
PORTUGUESE = (
    "Os ministros da Defesa dos dois países combinaram na terça-feira reabrir a linha telefônica do estreito.",
    "A linha permite que os oficiais de plantão se avisem antes dos exercícios, segundo as delegações.",
)
FRENCH = (
    "Les ministres de la Défense des deux pays ont convenu mardi de rouvrir la ligne muette depuis deux ans.",
    "La ligne permet aux officiers de garde de se prévenir avant les manœuvres, selon les délégations.",
)
POLISH = (
    "Ministrowie obrony obu krajów uzgodnili we wtorek, że ponownie otworzą linię telefoniczną w cieśninie.",
    "Linia pozwala oficerom dyżurnym ostrzegać się wzajemnie przed manewrami, podały delegacje obu krajów.",
)
RUSSIAN = (
    "Министры обороны двух стран договорились во вторник вновь открыть телефонную линию через пролив.",
    "Линия позволяет дежурным офицерам предупреждать друг друга о манёврах, сообщили делегации.",
)
KOREAN = (
    "양국 국방장관은 화요일 항구에서 만나 이 년 가까이 끊겼던 직통전화를 다시 열기로 합의했다고 대표단이 밝혔다.",
    "이 전화는 당직 장교들이 훈련에 앞서 서로 알리도록 놓였으며 순시선이 부딪힌 뒤 끊겼다.",
)
INDONESIAN = (
    "Para menteri pertahanan kedua negara pada Selasa sepakat membuka kembali saluran telepon di selat itu.",
    "Saluran itu memungkinkan perwira jaga saling memberi tahu sebelum latihan, kata kedua delegasi.",
)
ITALIAN = (
    "I ministri della Difesa dei due Paesi hanno concordato martedì di riaprire la linea telefonica dello stretto.",
    "La linea permette agli ufficiali di guardia di avvisarsi prima delle manovre, secondo le delegazioni.",
)


SPANISH = (
    "Los ministros de Defensa acordaron el martes volver a abrir una línea telefónica, según las delegaciones.",
    "La línea, tendida en 2008, permite a los oficiales de guardia avisarse antes de las maniobras.",
)
ROMANIAN = (
    "Miniștrii apărării din cele două țări au convenit marți să redeschidă linia telefonică din strâmtoare.",
    "Linia permite ofițerilor de serviciu să se avertizeze înaintea manevrelor, potrivit delegațiilor.",
)
VIETNAMESE = (
    "Bộ trưởng quốc phòng hai nước hôm thứ ba đồng ý mở lại đường dây điện thoại đã im lặng gần hai năm.",
    "Đường dây này giúp các sĩ quan trực báo cho nhau trước các cuộc tập trận, theo các phái đoàn.",
)


def read(*lines: str) -> Seed:
    return read_pasted("\n\n".join(lines), "seeds/a.txt", OUTLETS, site_zone="UTC")


def names(seed: Seed) -> list[str]:
    return [found.value for found in seed.authors]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Minister öffnen die Leitung wieder", "Von Can Brüning und Mareike Tondorf, dpa", *GERMAN),
            ["Can Brüning", "Mareike Tondorf"],
        ),
        (
            (
                "Ministros reabrem a linha do estreito",
                "Por Jane Doe e Kai Brandão, Financial Times, de Washington — Cais",
                *PORTUGUESE,
            ),
            ["Jane Doe", "Kai Brandão"],
        ),
        (
            (
                "Les ministres rouvrent la ligne du détroit",
                "Publié le : 02/06/2023 - 13:05",
                "Avec notre correspondante à New York, Sylvie Tournant",
                *FRENCH,
            ),
            ["Sylvie Tournant"],
        ),
        (
            (
                "Ministrowie ponownie otwierają linię",
                "03.06.2023 10:24",
                *POLISH,
                "Z Tajpej Krzysztof Wałkoński (PAP)",
            ),
            ["Krzysztof Wałkoński"],
        ),
        (
            (
                "Министры вновь открывают линию",
                "03 июн 2023, 11:05",
                *RUSSIAN,
                "Читайте «Причал» в Telegram.",
                "Авторы",
                "Анастасия Причалова",
                "Теги",
            ),
            ["Анастасия Причалова"],
        ),
        (
            (
                "Menteri Buka Lagi Saluran di Selat",
                "Tanti KuswandariDiterbitkan 03 Juni 2023, 15:30 WIB",
                *INDONESIAN,
            ),
            ["Tanti Kuswandari"],
        ),
        (
            (
                "Los ministros reabren la línea",
                "El periódico del puerto",
                "Francisco Jarquín",
                "03/06/2023 - 10:14",
                *SPANISH,
            ),
            ["Francisco Jarquín"],
        ),
        (
            (
                "Los ministros reabren la línea",
                "Adrián Jarquín",
                "Pekín 03 JUN 2023 10:01",
                "Por qué confiar en El Puerto",
                *SPANISH,
            ),
            ["Adrián Jarquín"],
        ),
        (
            (
                "Los ministros reabren la línea",
                "Publicado: Sábado, 3 de junio de 2023 a las 09:12hrs.",
                "Periodista Digital: Camila Jarquín Soto",
                *SPANISH,
            ),
            ["Camila Jarquín Soto"],
        ),
        (
            (
                "Miniștrii redeschid linia din strâmtoare",
                "Sâmbătă, 03 Iunie 2023 10:14",
                *ROMANIAN,
                "AGERPRES/(AS - autor: Sorin Portaru, editor: Tudor Cheianu, editor online: Dan Molaru)",
            ),
            ["Sorin Portaru"],
        ),
        (
            (
                "Thứ Bảy, 10:14, 03/06/2023",
                "Hai bộ trưởng mở lại đường dây điện thoại ở eo biển",
                *VIETNAMESE,
                "Phạm Hà/VOV-Indonesia",
                "Tin liên quan",
            ),
            ["Phạm Hà"],
        ),
    ],
)
def test_who_signs(lines: tuple[str, ...], expected: list[str]) -> None:
    assert names(read(*lines)) == expected


@pytest.mark.parametrize("sign", ["(APA/Reuters/dpa)", "Von: Hafenblatt/dpa"])
def test_a_short_last_sentence_above_who_sent_it_is_no_caption(sign: str) -> None:
    seed = read("Minister öffnen die Leitung wieder", *GERMAN, "Am Montag wird die Leitung geprüft.", sign)

    assert seed.paragraphs[-1].text == "Am Montag wird die Leitung geprüft."


def test_a_long_paragraph_behind_a_dash_is_the_text() -> None:
    text = f"- {ITALIAN[0]} {ITALIAN[1]} {ITALIAN[1]}"
    seed = read("Difesa: i ministri riaprono la linea dello stretto", text, "© Agenzia Molo")

    assert [one.text for one in seed.paragraphs] == [text]


def test_a_title_is_no_caption_though_the_caption_below_takes_up_its_words() -> None:
    title = "Minister Kai Voss und die Leitung in der Meerenge"
    caption = "Minister Kai Voss in der Meerenge. (Foto: JANE DOE / AFP)."
    seed = read(title, caption, caption, *GERMAN)

    assert seed.title
    assert seed.title.value == title


def test_a_korean_caption_ends_in_who_took_the_picture() -> None:
    title = "양국 국방, 항구서 악수만…대화는 없었다"
    seed = read(
        title,
        "입력 : 2023.06.03 21:10",
        "공유하기",
        "국방장관이 화요일 항구에서 직통전화에 대해 연설하고 있다. 로이터연합뉴스",
        *KOREAN,
    )

    assert seed.title
    assert seed.title.value == title


def test_a_kicker_stands_above_a_title_with_a_colon() -> None:
    title = "Streit um die Leitung: Verteidigungsminister zünden neue Stufe"
    seed = read("Konflikt schaukelt sich hoch", title, "FOTO: Kai Voss", "Teilen", *GERMAN)

    assert seed.title
    assert seed.title.value == title


def test_a_title_stands_below_a_row_that_ends_in_it() -> None:
    title = "Kapitän Voss bekennt sich zur Leitung"
    seed = read(
        "Menü",
        "Allgemeine am Hafen | Ihre Zeitung aus Varsand",
        "Anmelden",
        f"Aus der Stadt {title}",
        "Varsand Aus der Stadt",
        title,
        "21:15 10.07.2011",
        *GERMAN,
    )

    assert seed.title
    assert seed.title.value == title


def test_a_printed_edition_says_the_day() -> None:
    seed = read(
        "I ministri riaprono la linea dello stretto",
        "Pubblicato più di un anno fa Edizione del 3 giugno 2023",
        "Lorenzo Moletti",
        *ITALIAN,
    )

    assert seed.date
    assert seed.date.value.isoformat()[:10] == "2023-06-03"


@pytest.mark.parametrize(
    "kicker",
    [
        "FORO DE SEGURIDAD DE SINGAPUR",
        "Guerra en Ucrania",
        "CRISE EM PEQUIM",
        "VERTICE A SINGAPORE",
        "Tension en Asie",
        "KONFLIKT IM PAZIFIK",
        "Casa Blanca",
        "Unione Europea",
        "Saiba Mais",
        "Leggi Tutto",
        "Jetzt Lesen",
        "OTTO FERITI",
        "Cabo Verde Directo",
        "Costa Rica Ao Vivo",
    ],
)
def test_a_kicker_or_a_button_is_nobody(kicker: str) -> None:
    byline = read_byline(kicker, OUTLETS)

    assert not (byline and byline.people)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Esteri",
            "Lo stretto, l'ora del gelo",
            "di",
            "Giulia Moletti",
            "Una stretta di mano non basta ai ministri della Difesa: la linea telefonica resta muta",
            "03 Giugno 2023 alle 12:45",
            *ITALIAN,
        ),
        (
            "Lo stretto riapre, ma senza una parola",
            "Agência Lusa , PP",
            "3 jun 2023, 10:14",
            "Il ministro della Difesa allo stretto (AP Photo/Kai Voss)",
            "I ministri dei due Paesi riaprono la linea",
            *ITALIAN,
        ),
    ],
)
def test_a_title_stands_above_who_signs(lines: tuple[str, ...]) -> None:
    seed = read(*lines)

    assert seed.title
    assert seed.title.value in lines[:2]


def test_rights_of_a_wire_service_are_no_article() -> None:
    seed = read(
        "Ministros reabrem a linha do estreito",
        "3 jun 2023 - 10h14",
        *PORTUGUESE,
        "Reuters",
        "Reuters - Esta publicação inclusive informação e dados são de propriedade intelectual de Reuters.",
    )

    assert [one.text for one in seed.paragraphs] == [*PORTUGUESE]


def test_a_day_stands_behind_the_site_that_signs() -> None:
    seed = read(
        "Minister öffnen die Leitung wieder", "Von hafenblatt.at/apa 03. Juni 2023 08:14 Uhr", *GERMAN
    )

    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2023-06-03T08:14"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("JAVIER JARQUÍN Pekín", ["Javier Jarquín"]),
        ("Escribe: Javier Jarquín", ["Javier Jarquín"]),
        ("Nota de Javier Jarquín", ["Javier Jarquín"]),
        ("Firmado por Javier Jarquín", ["Javier Jarquín"]),
        ("Javier Jarquín - El Puerto", ["Javier Jarquín"]),
        ("Javier Jarquín de los Molinos", ["Javier Jarquín de los Molinos"]),
        ("JUAN CARLOS DE LA JARRA", ["Juan Carlos de la Jarra"]),
        ("Sylvie Tournant Correspondant à Pékin", ["Sylvie Tournant"]),
        ("Un texte de Sylvie Tournant", ["Sylvie Tournant"]),
        ("Recueilli par Sylvie Tournant", ["Sylvie Tournant"]),
        ("Sylvie Tournant, avec AFP", ["Sylvie Tournant"]),
        ("Par Le HuffPuerto avec AFP", []),
        ("dal corrispondente Guido Moletti", ["Guido Moletti"]),
        ("dal nostro corrispondente\n\nGuido Moletti", ["Guido Moletti"]),
        ("Analisi di Guido Moletti", ["Guido Moletti"]),
        ("Caio Brandão com agências", ["Caio Brandão"]),
        ("Caio Brandão, do UOL, em São Paulo", ["Caio Brandão"]),
        ("Caio Brandão - Correio do Cais", ["Caio Brandão"]),
        ("Agência O Globo", []),
    ],
)
def test_a_line_beside_a_day_says_who(line: str, expected: list[str]) -> None:
    title, day = "Los ministros reabren la línea directa", "03/06/2023 - 12:44"

    assert names(read(title, line, day, *SPANISH)) == expected
    assert names(read(title, day, line, *SPANISH)) == expected


UKRAINIAN = (
    "Міністри оборони двох країн домовилися у вівторок знову відкрити телефонну лінію через протоку.",
    "Лінія дозволяє черговим офіцерам попереджати один одного перед маневрами, повідомили делегації.",
)
GREEK = (
    "Οι υπουργοί Άμυνας των δύο χωρών συμφώνησαν την Τρίτη να ανοίξουν ξανά την τηλεφωνική γραμμή.",
    "Η γραμμή επιτρέπει στους αξιωματικούς να προειδοποιούν ο ένας τον άλλον πριν από τα γυμνάσια.",
)
ARABIC = (
    "اتفق وزيرا دفاع البلدين يوم الثلاثاء في الميناء على إعادة فتح خط الهاتف المباشر بعد عامين من الصمت.",
    "ويتيح الخط للضباط المناوبين أن ينبه بعضهم بعضا قبل المناورات، كما قالت الوفود.",
)
TAIWANESE = (
    "兩國國防部長週二在港口會面，同意恢復中斷近兩年的海峽直通電話，雙方代表團這樣表示。",
    "這條電話線讓值班軍官在演習之前互相通知，後來因一艘巡邏艇被撞而停用至今。",
)


@pytest.mark.parametrize(
    ("title", "line", "text", "expected"),
    [
        (
            "Міністри знову відкривають лінію",
            "Оксана Причал, Європейська правда",
            UKRAINIAN,
            ["Оксана Причал"],
        ),
        ("Οι υπουργοί ανοίγουν τη γραμμή", "Από τον Γιώργο Λιμανά", GREEK, ["Γιώργο Λιμανά"]),
        ("Οι υπουργοί ανοίγουν τη γραμμή", "Σύνταξη: Γιώργος Λιμανάς", GREEK, ["Γιώργος Λιμανάς"]),
        ("الوزيران يعيدان فتح خط الهاتف", "سنغافورة: أحمد سليمان", ARABIC, ["أحمد سليمان"]),
        ("الوزيران يعيدان فتح خط الهاتف", "أ ف ب", ARABIC, []),
        ("兩國部長重開海峽熱線", "國際中心／林書遠報導", TAIWANESE, ["林書遠"]),
        ("兩國部長重開海峽熱線", "國際中心／綜合報導", TAIWANESE, []),
    ],
)
def test_a_line_above_a_day_in_other_scripts(
    title: str, line: str, text: tuple[str, ...], expected: list[str]
) -> None:
    assert names(read(title, line, "2023-06-03 12:44", *text)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Text erschien zuerst auf Englisch.",
        "Die Kommentarfunktion ist geschlossen.",
        "Transparenzhinweis: In einer früheren Version stand ein falscher Titel.",
        "Merci d'avoir lu cet article jusqu'au bout.",
        "Si quieres seguir leyendo, suscríbete.",
        "Gostou desta reportagem?",
        "Externer Inhalt",
    ],
)
def test_what_a_page_says_below_a_text_is_none_of_it(line: str) -> None:
    seed = read("Minister öffnen die Leitung wieder", "03.06.2023, 12:44 Uhr", *GERMAN, GERMAN[1], line)

    assert line not in [one.text for one in seed.paragraphs]
    assert not names(seed)


@pytest.mark.parametrize("day", ["Lesezeit: 3 Min. 03.06.2023, 12:44 Uhr", "Posté le 3 juin 2023 à 12:44"])
def test_a_day_behind_the_minutes_of_reading(day: str) -> None:
    seed = read("Minister öffnen die Leitung wieder", day, *GERMAN)

    assert seed.date
    assert seed.date.value.isoformat()[:16] == "2023-06-03T12:44"


JAPANESE = (
    "両国の国防相は火曜日、港で会談し、約二年にわたって途絶えていた直通電話を再開することで合意した。",
    "この電話は当直の士官が演習の前に互いに知らせるために設けられ、巡視艇が衝突されたあとに止められた。",
)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "I ministri riaprono la linea dello stretto",
                "Pubblicato 3 Giugno 2023",
                *ITALIAN,
                "(Paolo Moletti)",
            ),
            ["Paolo Moletti"],
        ),
        (
            ("I ministri riaprono la linea dello stretto", "Pubblicato 3 Giugno 2023", *ITALIAN, "(Stretto)"),
            [],
        ),
        (
            ("両防衛相、海峡の直通電話を再開へ", "2023/6/3 19:12", *JAPANESE, "【シンガポール大森遥子】"),
            ["大森遥子"],
        ),
        (
            (
                "Ministros reabrem a linha do estreito",
                "Diogo Cais com Lusa 03 de junho de 2023 às 10:31",
                *PORTUGUESE,
            ),
            ["Diogo Cais"],
        ),
    ],
)
def test_who_signs_in_brackets_or_with_a_wire_service(lines: tuple[str, ...], expected: list[str]) -> None:
    seed = read(*lines)

    assert names(seed) == expected
    assert seed.date
    assert seed.date.value.isoformat()[:10] == "2023-06-03"


def test_a_short_title_below_a_day_stands_above_a_shorter_standfirst() -> None:
    title = "США пожаловались на молчание Китая"
    seed = read(
        "03 июня, 13:22 / Политика",
        title,
        "Пекин отказался от встречи министров",
        "Алексей Причалов",
        *RUSSIAN,
    )

    assert seed.title
    assert seed.title.value == title


@pytest.mark.parametrize(
    "lines",
    [
        ("Kai Brandt in Singapur.", "Foto: Jane Doe"),
        ("Kai Brandt in Singapur", "Jane Doe / AP"),
        ("Kai Brandt à Singapour. | Jane Doe / AP",),
        ("Kai Brandt en Singapur - Jane Doe - AP",),
        ("Kai Brandt en Singapur. Jane Doe AP",),
        ("Kai Brandt a Singapore - Ansa",),
        ("Fotografia de Jane Doe",),
    ],
)
@pytest.mark.parametrize("signed", ["Johanna Hafner", ""])
def test_whom_a_picture_shows_signs_nothing(lines: tuple[str, ...], signed: str) -> None:
    title, text = "Brandt öffnet die Leitung wieder", f"Minister Kai Brandt sagte: {GERMAN[0]}"
    above = read(*filter(None, (title, *lines, signed, "03.06.2023, 12:44 Uhr", text, GERMAN[1])))
    below = read(*filter(None, (title, signed, "03.06.2023, 12:44 Uhr", *lines, text, GERMAN[1])))

    assert names(above) == [signed] * bool(signed)
    assert names(below) == [signed] * bool(signed)


def test_whom_a_picture_below_the_text_shows_signs_nothing() -> None:
    text = f"Ministerin Johanna Hafner Brandt sagte: {GERMAN[0]}"
    shown = ("Johanna Hafner", "Johanna Hafner Brandt und zwei Delegierte am Kai")

    assert names(read("Die Leitung ist wieder offen", text, GERMAN[1], *shown)) == []


@pytest.mark.parametrize("label", ["Författare", "Forfatter", "Kirjoittaja"])
def test_what_a_writer_is_called_stands_above_who_signs_below_the_text(label: str) -> None:
    assert names(read("Leitung wieder offen", *GERMAN, "Taggar", label, "Astrid Kajsdotter", "|")) == [
        "Astrid Kajsdotter"
    ]


def test_a_section_and_a_town_beside_the_day_are_nobody() -> None:
    stamp = "22:26 - 28/02/2019 por Lusa"

    assert names(read("Linha reabre", stamp, "País Lisboa", *PORTUGUESE)) == []


@pytest.mark.parametrize(
    ("line", "people", "agencies"),
    [
        ("F.B.-L. avec AFP", ("F.B.-L",), ("Agence France-Presse",)),
        ("M. D.-R. avec Reuters", ("M. D.-R",), ("Reuters",)),
        ("Ch.-L. P. con EFE", ("Ch.-L. P",), ("EFE",)),
        ("H.-J. B. mit dpa", ("H.-J. B",), ("dpa",)),
        ("Leonor da Rocha, Mariana Lima e Pinto e Lusa", ("Leonor da Rocha", "Mariana Lima e Pinto"), ("Lusa",)),
        ("Mariana Lima e Pinto e Lusa", ("Mariana Lima e Pinto",), ("Lusa",)),
        ("Ana Costa e Rui Sá e Melo e Lusa", ("Ana Costa", "Rui Sá e Melo"), ("Lusa",)),
        ("Autorin/Autor Mirjam Diallo", ("Mirjam Diallo",), ()),
        ("Autor(in): Mirjam Diallo", ("Mirjam Diallo",), ()),
        ("Autor:in Mirjam Diallo", ("Mirjam Diallo",), ()),
        ("Auteur·e : Marie Diallo", ("Marie Diallo",), ()),
        ("Autor(a): Maria Diallo", ("Maria Diallo",), ()),
    ],
)  # fmt: skip
def test_initials_second_surnames_and_labels_for_all(
    line: str, people: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline
    assert (people, agencies) == (byline.people, byline.agencies)


@pytest.mark.parametrize("town", ["DE BRASÍLIA", "DO RIO", "De Londres", "EM BRASÍLIA", "Em Lisboa"])
def test_the_town_below_who_signs_is_nobody(town: str) -> None:
    seed = read(
        "Linha reabre", "Mundo", "ANA COSTA" if town.isupper() else "Ana Costa", town, "", *PORTUGUESE
    )

    assert ["Ana Costa"] == names(seed)


def test_where_a_story_is_from_stands_in_front_of_its_day() -> None:
    seed = read(
        "Vuelve la línea",
        "Por Ana Ruiz",
        "Enviada",
        "Puerto Varsand, México (21 septiembre 2010).-",
        *SPANISH,
    )

    assert ["Ana Ruiz"] == names(seed)


def test_two_who_sign_in_capitals_have_both_written() -> None:
    seed = read(
        "Vuelve la línea", "", "ANA R. PONTE", "ÓSCAR DEL RÍO (ENVIADO ESPECIAL)", "06 OCT 2022 - 05:40 CEST", "", *SPANISH
    )  # fmt: skip

    assert ["Ana R. Ponte", "Óscar del Río"] == names(seed)


@pytest.mark.parametrize(
    "below",
    [
        ("ANA RUIZ PEÑA", "Corresponsal de EL FARO", "Varsand", "ÓSCAR DEL RÍO", "REDACCIÓN POLÍTICA"),
        ("Ana Ruiz Peña", "Óscar del Río", "Redacción Justicia", "@faro"),
        ("Ana Ruiz Peña", "Redactora", "Seguir", "", "Óscar del Río", "Enviado especial", "Seguir"),
        ("Ana Ruiz Peña (Varsand, enviada especial)", "Óscar del Río", "Redactor"),
        ("Ana Ruiz Peña", "Redactora", "Óscar del Río", "Jefe de sección", "", "Temas", "José Martí"),
        ("Ana Ruiz Peña", "Redactora", "Óscar del Río", "Redactor", "Luis Sol", "Fotógrafo"),
        (
            "ANA RUIZ PEÑA",
            "Corresponsal de EL FARO",
            "Bogotá",
            "ÓSCAR DEL RÍO",
            "REDACCIÓN",
            "",
            "DESCARGA LA APP EL FARO",
        ),
    ],
)
def test_several_sign_below_the_text_with_what_they_are(below: tuple[str, ...]) -> None:
    seed = read("Vuelve la línea", "06 OCT 2022 - 05:40 CEST", "", *SPANISH, "", *below)

    assert ["Ana Ruiz Peña", "Óscar del Río"] == [name.replace("Del", "del") for name in names(seed)]


@pytest.mark.parametrize("town", ["Lisboa", "París", "Nueva York", "Ancla Vieja"])
def test_a_paper_of_madrid_sets_the_town_between_the_name_and_the_day(town: str) -> None:
    told = "La reunión fue en Ancla Vieja, donde nadie había preparado una mesa para tantas cartas."
    line = f"Ana Ruiz / Óscar Peña {town} 8 JUN 2013 - 20:56 CEST"
    seed = read("Vuelve la línea", line, "", *SPANISH, "", told)

    assert ["Ana Ruiz", "Óscar Peña"] == names(seed)


@pytest.mark.parametrize("signed", ["VON ELISABETH VON KLEIN", "Von Elisabeth von Klein"])
def test_a_standfirst_may_end_in_who_wrote(signed: str) -> None:
    deck = "40 Jahre lang schwieg die Leitung im Hafen. Jetzt geht es um einen neuen Apparat am Kai."
    seed = read(
        "Leitung wieder offen", f"{deck} {signed}", "Der Kai am Hafen.", "FOTO: KAI VOSS", "", *GERMAN
    )

    assert ["elisabeth von klein"] == [name.casefold() for name in names(seed)]
