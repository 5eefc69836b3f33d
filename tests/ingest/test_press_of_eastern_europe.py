"""Pastes and pages of papers from Estonia to Persia: days, whom a story is from, and what pages say in their languages."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    CZECH,
    PERSIAN,
    RUSSIAN,
    SERBIAN,
    agencies,
    paragraphs,
    read,
    title,
    when,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.page.webpage import read_webpage
from generator.ingest.words.languages import language_of


def moments(line: str) -> list[str]:
    """The moments of a line: what each is, its day, its hour and its zone as it stands there."""
    stamp = read_stamp(line)
    assert stamp is not None
    return [
        f"{one.kind} {one.year}-{one.month:02}-{one.day:02}"
        + (f" {one.hour:02}:{one.minute:02} {one.zone}" if one.hour is not None else "").rstrip()
        if one.day
        else f"{one.kind} {one.ago}"
        for one in stamp.moments
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2012 balandžio mėn. 17 d. 14:23", ["plain 2012-04-17 14:23"]),
        ("2012 m. balandžio mėn. 17 d. 14:23", ["plain 2012-04-17 14:23"]),
        ("2012 balandžio mėn. 17 d., antradienis", ["plain 2012-04-17"]),
        ("2024 m. gegužės 3 d., penktadienis, 10:15", ["plain 2024-05-03 10:15"]),
        ("2012 04 17, 14:23", ["plain 2012-04-17 14:23"]),
        ("Ceturtdiena, 2018. gada 3. maijā, 10:15", ["plain 2018-05-03 10:15"]),
        ("kolmapäev, 6. märts 2018 kell 08:15", ["plain 2018-03-06 08:15"]),
        ("11:07, 22 апр 15 / Обновена преди час", ["plain 2015-04-22 11:07", "updated 3600"]),
        ("22 апр 2015, 11:07 / Обновена преди 2 часа", ["plain 2015-04-22 11:07", "updated 7200"]),
        ("22 април 2015 г., 11:07 (обновена 13:20)", ["plain 2015-04-22 11:07", "updated 2015-04-22 13:20"]),
        ("Публикувана: 22.04.2015 г., 11:07 ч.", ["published 2015-04-22 11:07"]),
        ("Последна промяна: сряда, 22 април 2015 13:20", ["updated 2015-04-22 13:20"]),
        ("Publikálás dátuma 2018.03.06. 08:15", ["published 2018-03-06 08:15"]),
        ("פורסם ב: 12 במרץ 2023, 07:30", ["published 2023-03-12 07:30"]),
        ("עדכון אחרון: 12.3.2023 / 7:30", ["updated 2023-03-12 07:30"]),
        ("Публикувана в 10:14 ч. 22.09.2019 г.", ["published 2019-09-22 10:14"]),
        ("2021. március 6., 08:15 belföld", ["plain 2021-03-06 08:15"]),
        ("Data publikacji: 12.01.2022 09:44", ["published 2022-01-12 09:44"]),
        ("פורסם בתאריך: 12.03.2023 בשעה 07:30", ["published 2023-03-12 07:30"]),
        ("יום א', 12 במרץ 2023, 07:30", ["plain 2023-03-12 07:30"]),
        ("سه شنبه 3 تیر 1392 - 09:12", ["plain 2013-06-24 09:12"]),
        ("تم النشر في: 9 مايو، 2017 04:24 مساءً", ["published 2017-05-09 16:24"]),
        ("آخر تحديث: 9 أيار (مايو) 2017 - 16:24", ["updated 2017-05-09 16:24"]),
        ("تاریخ مخابره : ۱۳۹۲/۴/۳ - ۰۹:۱۲", ["published 2013-06-24 09:12"]),
    ],
)
def test_days_as_papers_of_the_east_have_them(line: str, expected: list[str]) -> None:
    assert expected == moments(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "آخر تحديث : السبت 1435/5/14 هـ - الموافق 2014/3/15 م الساعة 11:42 (مكة المكرمة)، 8:42 (غرينتش)",
            ["updated 2014-03-15 11:42 GMT+3"],
        ),
        (
            "السبت 14/5/1435 هـ - الموافق 15/3/2014 م (آخر تحديث) الساعة 11:42 (مكة المكرمة)",
            ["plain 2014-03-15", "updated 2014-03-15 11:42 GMT+3"],
        ),
        ("السبت 14 جمادى الأولى 1435 هـ الموافق 15 مارس 2014", ["plain 2014-03-15"]),
        ("السبت 14 جمادى الأولى 1435هـ - 15 مارس 2014م", ["plain 2014-03-15"]),
        ("15 مارس 2014م - 14 جمادى الأولى 1435هـ", ["plain 2014-03-15"]),
        ("السبت - 14 جمادى الأولى 1435 هـ - 15 مارس 2014 مـ رقم العدد [1423]", ["plain 2014-03-15"]),
        ("15 مارس 2014 - 11:42 بتوقيت غرينتش", ["plain 2014-03-15 11:42 GMT"]),
        ("15 مارس 2014 11:42 بتوقيت القاهرة", ["plain 2014-03-15 11:42 Africa/Cairo"]),
    ],
)
def test_lunar_days_stand_beside_ours_and_towns_lend_their_clocks(line: str, expected: list[str]) -> None:
    assert expected == moments(line)


def test_a_lunar_day_alone_is_no_day_of_ours() -> None:
    assert read_stamp("السبت 14 جمادى الأولى 1435 هـ") is None


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        ("преди час", 3600),
        ("Оновлено годину тому", 3600),
        ("godzinę temu", 3600),
        ("před hodinou", 3600),
        ("prije sat vremena", 3600),
        ("минуту назад", 60),
        ("منذ ساعتين", 7200),
        ("לפני שעתיים", 7200),
        ("לפני יומיים", 172800),
    ],
)
def test_one_and_two_are_counted_without_a_number(line: str, seconds: int) -> None:
    stamp = read_stamp(line)

    assert stamp is not None
    assert [seconds] == [one.ago for one in stamp.moments]


@pytest.mark.parametrize("line", ["Преди час и половина никой не чакаше", "Прошел час", "До парома час пути"])
def test_an_hour_in_a_sentence_is_not_counted_back(line: str) -> None:
    assert read_stamp(line) is None


FERRIES = {
    "lt": "Keltas nuo penktadienio vėl plauks į salą, tai pranešė uosto direkcija, bet bilietai dar nėra parduodami. "
    "Kaip sakė direktorius, vėjas nurimo ir laivas gali saugiai išplaukti iš uosto.",
    "lv": "Prāmis no piektdienas atkal kursēs uz salu, ziņo ostas pārvalde, bet biļetes vēl nav pārdošanā. Kā sacīja "
    "direktors, vējš ir norimis un kuģis var droši iziet no ostas, lai arī viļņi bija lieli.",
    "et": "Praam sõidab reedest jälle saarele, teatas sadam, aga pileteid veel ei müüda. Juhataja ütles, et tuul on "
    "vaibunud ja laev võib sadamast ohutult väljuda, kui ilm püsib. See on hea uudis.",
    "hr": "Trajekt od petka ponovno plovi, što je u luci potvrdio ravnatelj nakon tri dana prekida. Kaže da je vjetar "
    "oslabio i da brod može na more, ali karte se još ne prodaju jer nije sve spremno.",
    "sr": "Trajekt od petka ponovo plovi, rekao je direktor luke posle tri dana prekida. Kaže da je vetar oslabio i "
    "da brod može na vodu, ali karte se još ne prodaju jer nije sve spremno, šta god to bilo.",
    "sl": "Trajekt bo od petka spet plul, je po treh dneh povedal direktor pristanišča. Pravi, da je veter oslabel "
    "in da ladja lahko varno odpluje, vozovnic pa še ne prodajajo, ker ni vse pripravljeno.",
    "sk": "Kompa bude od piatka opäť premávať, povedal po troch dňoch riaditeľ prístavu. Podľa neho je vietor slabší "
    "a loď sa môže vrátiť na rieku, ale lístky sa ešte nepredávajú, lebo nie je všetko hotové.",
    "cs": "Přívoz bude od pátku opět jezdit, řekl ředitel přístavu. Podle něj je vítr slabší a loď se může vrátit na "
    "řeku, ale jízdenky se ještě neprodávají, protože není vše hotové a v pokladně je zima.",
}


@pytest.mark.parametrize("language", FERRIES)
def test_languages_with_few_readers_are_told(language: str) -> None:
    assert language == language_of(FERRIES[language])


def test_a_lithuanian_story_is_from_vilnius() -> None:
    seed = read(
        "Keltas nuo penktadienio vėl plauks į salą",
        "2012 balandžio mėn. 17 d. 14:23",
        "Keltas nuo penktadienio vėl plauks į salą, tai pranešė uosto direkcija, bet bilietai dar neparduodami.",
        "Kaip sakė direktorius, vėjas nurimo ir laivas gali saugiai išplaukti iš uosto, jei oras nesikeis.",
        "Prie krantinės žmonės sako, kad per tas tris dienas pirkėjų buvo mažai, o nuostoliai yra dideli.",
    )

    assert "2012-04-17T14:23:00+03:00" == when(seed)


LATIN, CYRILLIC, OF_ARABIC, OF_PERSIAN = (text[1] for text in (SERBIAN, RUSSIAN, ARABIC, PERSIAN))


@pytest.mark.parametrize(
    ("head", "story", "place", "sent"),
    [
        ("Kovin -- ", LATIN, "Kovin", ()),
        ("SARAJEVO, 5. juna (FENA) - ", LATIN, "Sarajevo", ("FENA",)),
        ("Ljubljana, 05. junija (STA) - ", LATIN, "Ljubljana", ("STA",)),
        ("Brno 5. června (ČTK) - ", CZECH[1], "Brno", ("ČTK",)),
        ("Vilnius, gegužės 3 d. (BNS). ", LATIN, "Vilnius", ("BNS",)),
        ("Budapest, 2010. május 4., kedd (MTI) - ", LATIN, "Budapest", ("MTI",)),
        ("МОСКВА, 8 фев - РИА Новости, Ольга Тишь, Иван Сухой. ", CYRILLIC, "Москва", ("RIA Novosti",)),
        ("КАЛИНИНГРАД, 8 фев – РИА Новости, Ольга Немая-Тишь. ", CYRILLIC, "Калининград", ("RIA Novosti",)),
        ("МОСКВА, 8 февраля. /Корр. ТАСС Иван Сухой/. ", CYRILLIC, "Москва", ("TASS",)),
        ("МИНСК, 8 февраля. /Корр. БЕЛТА/. ", CYRILLIC, "Минск", ("BELTA",)),
        ("Москва. 8 февраля. INTERFAX.RU - ", CYRILLIC, "Москва", ("Interfax",)),
        ("КИЇВ. 8 квітня. УНН. ", CYRILLIC, "Київ", ("UNN",)),
        ("ایسنا/گیلان ", OF_PERSIAN, "گیلان", ("ISNA",)),
        ("ایسنا/خراسان رضوی ", OF_PERSIAN, "خراسان رضوی", ("ISNA",)),
        ("یزد - خبرگزاری مهر: ", OF_PERSIAN, "یزد", ("Mehr",)),
        ("رشت- ایرنا- ", OF_PERSIAN, "رشت", ("IRNA",)),
        ("خبرگزاری فارس- مشهد: ", OF_PERSIAN, "مشهد", ("Fars",)),
        ("خبرگزاری فارس – ", OF_PERSIAN, "", ("Fars",)),
        ("صور - رويترز: ", OF_ARABIC, "صور", ("Reuters",)),
        ("صور (أ ف ب) - ", OF_ARABIC, "صور", ("Agence France-Presse",)),
        ("القاهرة - أ ش أ: ", OF_ARABIC, "القاهرة", ("MENA",)),
    ],
)
def test_heads_of_stories_name_town_and_wire_service(
    head: str, story: str, place: str, sent: tuple[str, ...]
) -> None:
    found = read_dateline(head + story, OUTLETS)

    assert found is not None
    assert (place, sent, story) == (found.place, found.agencies, found.rest)


@pytest.mark.parametrize("text", ["Uzalud -- the harbour stays shut, the port says, and the ferry stays there, too, all year.", "خبر - " + OF_PERSIAN])  # fmt: skip
def test_other_words_in_front_of_a_dash_are_no_town(text: str) -> None:
    assert read_dateline(text, OUTLETS) is None


def test_two_writers_stand_behind_the_wire_service_in_russian() -> None:
    headline, told, *others = RUSSIAN
    seed = read(headline, f"МОСКВА, 8 фев - РИА Новости, Ольга Немая-Тишь, Иван Сухой. {told}", *others)

    assert ["Ольга Немая-Тишь", "Иван Сухой"] == writers(seed)
    assert ["RIA Novosti"] == agencies(seed)


@pytest.mark.parametrize("desk", ["خبرنگار مهر", "خبرنگار خبرگزاری مهر"])
def test_whose_reporter_a_persian_story_names(desk: str) -> None:
    headline, told, *others = PERSIAN

    assert ["Mehr"] == agencies(read(headline, f"به گزارش {desk} در یزد، {told}", *others))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Izvor: Beta, Tanjug | Četvrtak, 12.12.2013. | 10:38", ["Beta", "Tanjug"]),
        ("Izvor: Beta i Tanjug | 12.12.2013. | 10:38", ["Beta", "Tanjug"]),
        ("12. 12. 2013|Zdroj: ČTK, Přístav24", ["ČTK"]),
        ("12.12.2013 10:38 | Pristan, Танјуг, Радио", ["Tanjug"]),
        ("12.12.2013 10:38 | Šaltinis: BNS", ["BNS"]),
        ("12.12.2013 10:38 | Allikas: BNS", ["BNS"]),
    ],
)
def test_several_sources_stand_beside_the_moment(line: str, expected: list[str]) -> None:
    headline, *text = SERBIAN

    assert expected == agencies(read(headline, line, *text))


@pytest.mark.parametrize("line", ["Allikas: BNS", "Šaltinis: BNS", "Avots: BNS", "Izvor: BNS", "Źródła: BNS"])
def test_a_source_stands_below_in_more_languages(line: str) -> None:
    headline, *text = SERBIAN

    assert ["BNS"] == agencies(read(headline, *text, line))


@pytest.mark.parametrize(
    "line",
    [
        *("Версия для печати", "Роздрукувати", "Разпечатай", "Wydrukuj", "Tisknout", "Vytlačiť", "Štampaj"),
        *("Штампај", "Natisni", "Nyomtatás", "Prindi", "Drukāt", "Spausdinti", "طباعة", "چاپ خبر", "הדפסה"),
        *("Комментировать (57)", "Коментари (8)", "Komentari (22)", "Kommentek: 43", "Diskuse (21)"),
        *("Celkem 21 komentářů", "| skaitykite komentarus (118)", "Kommentaarid (6)", "תגובות (12)"),
        *("Прочетена 1318 пъти", "عدد القراءات: 120", "تعداد بازدید: 120", "Balsų: 84 Vertinimas: 4.1"),
        *(
            "Nyomtat Küld Link",
            "طباعة إرسال مشاركة",
            "Rekomenduoti 212 Tweet",
            "iwiw Facebook Twitter Startlap",
        ),
        *("Ключевые слова: порт, паром", "Raktažodžiai: Neringa, šernai", "كلمات مفتاحية: صور مرفأ"),
        *(
            "Kapcsolódó cikk",
            "На эту тему",
            "Vezani članci",
            "Samal teemal",
            "الأكثر ارتباطا",
            "הנצפות ביותר",
        ),
        *("Čtěte více: Trajekt zdraží", "اقرأ أيضًا: العبارة تعود", "Loe lisaks: Praam sõidab jälle"),
        *("+5 Fotogalerie", "2 צפייה בגלריה", "Погледајте прилог (02:41)", "شناسه خبر: ۲۰۸۱۴۴۷"),
        *("Olvasási idő: 3 perc", "Час на прочитання: 3 хв", "خبرنگار : 50512", "سرویس: استانها > مرکز"),
        "Изпрати на приятел | Разпечатай | Прочетена 1318 пъти | Коментари (8)",
        "Газета «Причал» №47 от 21.03.2017, стр. 5",
        "«Причал» №4312 от 10.05.2017",
        "Artikkel on enam kui 5 aastat vana ja kuulub arhiivi. Selle sisu ei uuendata.",
        "Tento článek je starší než dva roky a nemusí být aktuální.",
        "При цитуванні і використанні матеріалів сайту гіперпосилання на нього обов’язкове.",
        "При использовании материалов ссылка на сайт обязательна",
        "Publikování nebo další šíření obsahu je bez písemného souhlasu zakázáno.",
        "Griežtai draudžiama paskelbtą informaciją panaudoti kitose interneto svetainėse.",
        "استفاده از مطالب این سایت با ذکر منبع بلامانع است.",
    ],
)
def test_what_pages_from_estonia_to_persia_set_around(line: str) -> None:
    assert furniture_of(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "При использовании старого причала никто не пострадал, сообщила администрация порта.",
        "Использование материалов из старого порта обойдётся городу дешевле новых.",
        "Kopírování klíčů v přístavu stojí dvě stě korun, řekl zámečník.",
        "Коментарът на министъра беше кратък",
        "Nyomtatott menetrend nélkül indult a komp",
        "Вокзал №3 открылся в мае, а пассажиров пока нет",
    ],
)
def test_sentences_with_such_words_are_none(line: str) -> None:
    assert furniture_of(line) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Извештај: Слађана Ж. Пауљев", ["Слађана Ж. Пауљев"]),
        ("Разговарала: Слађана Пауљев", ["Слађана Пауљев"]),
        ("Пише: Слађана Пауљев", ["Слађана Пауљев"]),
        ("Novinarka: Ana Krnjus", ["Ana Krnjus"]),
        ("Razgovarala Ana Krnjus", ["Ana Krnjus"]),
        ("Besedilo: Ana Krnjus", ["Ana Krnjus"]),
        ("Avtorica: Ana Krnjus", ["Ana Krnjus"]),
        ("Napsala Dana Hruščicová", ["Dana Hruščicová"]),
        ("Pripravil Ján Novák", ["Ján Novák"]),
        ("Журналіст: Олена Гай", ["Олена Гай"]),
        ("Розмовляла Олена Гай", ["Олена Гай"]),
        ("Репортер: Спас Димитров", ["Спас Димитров"]),
        ("От Спас Димитров", ["Спас Димитров"]),
        ("Autorė: Rūta Kazlaitė", ["Rūta Kazlaitė"]),
        ("Parengė Rūta Kazlaitė", ["Rūta Kazlaitė"]),
        ("Autors: Jānis Bērzs", ["Jānis Bērzs"]),
        ("Tudósítónktól: Nagy Béla", ["Nagy Béla"]),
        ("Nga: Agim Hoxha", ["Agim Hoxha"]),
        ("Анна Немая-Тишь, «Причал.ру»", ["Анна Немая-Тишь"]),
        ("Олена Гай, для «Причалу»", ["Олена Гай"]),
        ("Aleš Švamberger ml., Vladimíra Drozdíková, Právo", ["Aleš Švamberger ml.", "Vladimíra Drozdíková"]),
        ("Autoři: Dana Hruščicová, Petr Nejezchleb ml.", ["Dana Hruščicová", "Petr Nejezchleb ml."]),
        ("ifj. Kovács János", ["ifj. Kovács János"]),
    ],
)
def test_who_wrote_stands_behind_words_of_many_languages(line: str, people: list[str]) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline is not None
    assert people == list(byline.people)


@pytest.mark.parametrize("line", ["Общество Город", "Пише се историја", "Napsala dopis", "Nga porti në det", "Репортаж: как открывали мост"])  # fmt: skip
def test_other_lines_name_nobody(line: str) -> None:
    byline = read_byline(line, OUTLETS)

    assert byline is None or not byline.people


HEBREW = (
    "המעבורת חוזרת לשוט ביום שישי אחרי הפסקה",
    "המעבורת חוזרת לשוט ביום שישי לאחר שלושה ימים של הפסקה, כך הודיעה רשות הנמל בבוקר.",
    "מנהל הנמל אמר שהרוח נחלשה והספינה יכולה לצאת בבטחה, ומחיר הכרטיס לא יעלה השנה.",
    "הסוחרים ברציף סיפרו שבימי ההפסקה היו מעט מאוד קונים והם מקווים להודעה מוקדמת.",
)


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        (
            ('עינת בן־שושן, ד"ר יואב אור|', "12.03.23 | 07:30", "עקבו", "הוספת תגובה"),
            ["עינת בן־שושן", "יואב אור"],
        ),
        (("פרופ' יואב אור", "12.03.23 | 07:30"), ["יואב אור"]),
    ],
)
def test_titles_and_buttons_are_no_names_in_hebrew(lines: tuple[str, ...], people: list[str]) -> None:
    headline, *text = HEBREW

    assert people == writers(read(headline, *lines, *text))


def test_a_town_is_glued_to_the_writer_in_arabic() -> None:
    headline, *text = ARABIC

    assert ["سلمى حداد"] == writers(read(headline, "15 مارس 2014 11:42", "طباعة", "سلمى حداد-القليعة", *text))


def test_sections_above_a_russian_headline_hide_no_signature() -> None:
    headline, *text = RUSSIAN
    seed = read("Общество Город", headline, "19 мая 2021, 14:05", *text, "Анна Немая-Тишь, «Причал.ру»")

    assert ["Анна Немая-Тишь"] == writers(seed)


def page_of(story: tuple[str, ...], above: str, below: str = "", language: str = "ru") -> str:
    """A page with the day of today in its masthead, the story in a column, and what stands around its headline."""
    headline, *text = story
    paragraphs = "".join(f"<p>{one}</p>" for one in text)
    return (
        f"<html lang='{language}'><head><title>{headline}</title></head><body>"
        "<table><tr><td>16 ноября 2011, среда, 10:04</td></tr></table>"
        f"<div id='story'>{above}<h1>{headline}</h1>{below}<div>{paragraphs}</div></div></body></html>"
    )


@pytest.mark.parametrize(
    ("above", "below", "moment"),
    [
        ("<div>15.11.11 19:26</div>", "", "2011-11-15T19:26"),
        ("<p>16. окт 2011, 11:20 -&gt; 13:17</p>", "", "2011-10-16T11:20"),
        ("", "<div>16 ноября 2011, 08:15</div>", "2011-11-16T08:15"),
    ],
)
def test_the_hour_of_a_masthead_is_not_that_of_the_story(above: str, below: str, moment: str) -> None:
    seed = read_webpage(page_of(RUSSIAN, above, below), "seeds/a.html", OUTLETS, site_zone="UTC")

    assert moment == when(seed)[:16]


def test_an_hour_above_the_story_counts_where_there_is_no_other() -> None:
    seed = read_webpage(page_of(RUSSIAN, ""), "seeds/a.html", OUTLETS, site_zone="UTC")

    assert "2011-11-16T10:04" == when(seed)[:16]


@pytest.mark.parametrize(
    ("words", "zone"), [("محافظ دمياط", "+02:00"), ("ولاية وهران", "+01:00"), ("بلدية المدينة", "+03:00")]
)
def test_an_arabic_story_is_from_where_its_towns_are(words: str, zone: str) -> None:
    headline, told, *others = ARABIC
    seed = read(headline, "15 مارس 2014 11:42", f"{told} {words}.", *others)

    assert when(seed).endswith(zone)


@pytest.mark.parametrize(
    "issue",
    ['Газета "Причал" №47 от 21.03.2017, стр. 5', "«Причал» №4312 от 10.05.2017", "Журнал «Причал» №12"],
)
def test_a_short_headline_stands_below_the_printed_issue(issue: str) -> None:
    _, *text = RUSSIAN
    seed = read(
        "Регионы",
        issue,
        "Парому прописали отдых",
        "В порту до пятницы отменили рейсы",
        "",
        "21.03.2017",
        *text,
    )

    assert "Парому прописали отдых" == title(seed)


@pytest.mark.parametrize("head", [(), ("", "Co bude v přístavu nové")])
def test_items_in_small_letters_stand_between_czech_paragraphs(head: tuple[str, ...]) -> None:
    headline, *text = CZECH
    items = (
        "přívoz s novým motorem a kabinou",
        "čekárna pro školy v bývalé kotelně",
        "otevřená pokladna u mola",
    )
    behind = (
        "Opozice namítá, že příjezdová ulice je úzká a autobus se na ní neotočí. Radnice to chce řešit točnou.",
        "Starou čekárnu po odchodu kanceláří převezme škola, která v ní chce učit plavání a vázání uzlů.",
    )
    seed = read(headline, *text, *head, "", *items, "", *behind)

    assert {*items} <= {*paragraphs(seed)}


def test_a_paragraph_stands_below_a_dated_card() -> None:
    headline, *text = RUSSIAN
    lines = [line for one in text for line in ("", one)]
    told = (
        "Самая старая лодка порта пролежала под навесом полвека, и за это время её красили тридцать три раза."
    )
    card = ("", "ПО ТЕМЕ", "Новый каталог лодок заработал с ошибками", "22 апреля 2021, 09:30")

    assert told in paragraphs(read(headline, *lines, *card, "", told, "", "Есть лодки посерьёзнее.", *lines))


@pytest.mark.parametrize("heading", ["Kapcsolódó cikk", "Samal teemal", "Vezani članci"])
def test_a_headline_with_its_day_behind_is_of_another_story(heading: str) -> None:
    headline, *text = SERBIAN
    lines = [line for one in text for line in ("", one)]
    other = "Prolećni talas: naredne nedelje vrhunac na Dunavu (28. april 2010.)"

    assert other not in paragraphs(read(headline, *lines, "", heading, other, *lines))


@pytest.mark.parametrize(
    "note", ["Ispravka: U prvoj verziji pogrešno je navedeno vreme.", "Ispravak: Brod ide dvaput."]
)
def test_a_short_last_sentence_stands_above_a_correction(note: str) -> None:
    headline, *text = SERBIAN
    lines = [line for one in text for line in ("", one)]
    last = "Idući sastanak zakazan je za 2. oktobar."

    assert last == paragraphs(read(headline, *lines, "", last, "", note))[-1]
