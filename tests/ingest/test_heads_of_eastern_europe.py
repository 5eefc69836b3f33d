"""Heads and feet of pastes from Estonia to Persia: sections, who wrote, when, and whom a story is from, in any order."""

from __future__ import annotations

import pytest
from ferries_in_the_east import (
    ARABIC,
    CZECH,
    PERSIAN,
    POLISH,
    RUSSIAN,
    SERBIAN,
    agencies,
    paragraphs,
    title,
    when,
    writers,
)
from known_outlets import OUTLETS

from generator.ingest.text.pasted import read_pasted

UKRAINIAN = (
    "Пором повертається на маршрут у п'ятницю",
    "Управління порту оголосило, що пором після трьох днів перерви повернеться на маршрут у п'ятницю.",
    "Начальник порту сказав, що вітер ослаб, і пором може безпечно вийти з порту вранці.",
    "Торговці на набережній розповіли, що покупців під час перерви майже не було.",
)
BULGARIAN = (
    "Фериботът тръгва отново в петък",
    "Пристанището съобщи, че фериботът ще тръгне отново в петък след три дни прекъсване.",
    "Началникът на пристанището каза, че вятърът е отслабнал и корабът може да излезе безопасно.",
    "Търговците на кея разказаха, че по време на прекъсването почти не е имало купувачи.",
)
HUNGARIAN = (
    "Péntektől újra jár a komp a kikötőben",
    "A kikötő igazgatósága közölte, hogy a komp három nap szünet után péntektől ismét közlekedik.",
    "A kikötő vezetője azt mondta, hogy a szél gyengült, és a hajó biztonságosan kifuthat.",
    "A rakpart árusai szerint a szünet alatt alig volt vásárló, és a kár is nagy.",
)
HEBREW = (
    "המעבורת חוזרת לשוט ביום שישי אחרי הפסקה",
    "המעבורת חוזרת לשוט ביום שישי לאחר שלושה ימים של הפסקה, כך הודיעה רשות הנמל בבוקר.",
    "מנהל הנמל אמר שהרוח נחלשה והספינה יכולה לצאת בבטחה, ומחיר הכרטיס לא יעלה השנה.",
    "הסוחרים ברציף סיפרו שבימי ההפסקה היו מעט מאוד קונים והם מקווים להודעה מוקדמת.",
)
ESTONIAN = (
    "Praam sõidab reedest jälle saarele",
    "Sadam teatas, et praam sõidab pärast kolmepäevast pausi reedest jälle saarele nagu enne.",
    "Sadama juht ütles, et tuul on vaibunud ja laev võib sadamast ohutult väljuda hommikul.",
    "Kai kaupmehed rääkisid, et pausi ajal oli ostjaid väga vähe ja kahju on suur.",
)
LITHUANIAN = (
    "Keltas nuo penktadienio vėl plauks į salą",
    "Uosto direkcija pranešė, kad keltas po trijų dienų pertraukos nuo penktadienio vėl plauks į salą.",
    "Uosto vadovas sakė, kad vėjas nurimo ir laivas gali saugiai išplaukti iš uosto ryte.",
    "Krantinės prekeiviai pasakojo, kad per pertrauką pirkėjų buvo mažai, o nuostoliai dideli.",
)
SLOVAK = (
    "Kompa bude od piatka opäť premávať",
    "Prístav oznámil, že kompa bude po troch dňoch prestávky od piatka opäť premávať na rieke.",
    "Riaditeľ prístavu povedal, že vietor zoslabol a loď môže bezpečne vyplávať už ráno.",
    "Obchodníci na nábreží hovoria, že počas prestávky nemali takmer žiadnych kupujúcich.",
)


@pytest.mark.parametrize(
    ("story", "head", "foot", "people", "moment", "sent"),
    [
        (
            RUSSIAN,
            ["Политика⁠, 08 фев 2024, 10:17", "0", "{T}", "Ведомство назвало причины перерыва"],
            ["Авторы", "Иван Сухой", "Анна Немая-Тишь", "Теги", "порт, паром"],
            ["Иван Сухой", "Анна Немая-Тишь"],
            "2024-02-08T10:17",
            [],
        ),
        (
            RUSSIAN,
            ["Общество", "{T}", "10:17, 8 февраля 2024", "Иван Сухой"],
            ["Поделиться"],
            ["Иван Сухой"],
            "2024-02-08T10:17",
            [],
        ),
        (
            RUSSIAN,
            ["08.02.2024 | 10:17", "{T}", "Источник: РИА Новости"],
            ["Подписывайтесь на наш канал"],
            [],
            "2024-02-08T10:17",
            ["RIA Novosti"],
        ),
        (
            RUSSIAN,
            ["Происшествия", "8 февраля 2024, 10:17", "{T}", "Фото: Анна Тишь / Причал"],
            ["Иван Сухой"],
            ["Иван Сухой"],
            "2024-02-08T10:17",
            [],
        ),
        (
            UKRAINIAN,
            ["{T}", "Іван Гай — Середа, 9 листопада 2022, 18:23", "1204"],
            ["Читайте також: Пором подорожчає"],
            ["Іван Гай"],
            "2022-11-09T18:23",
            [],
        ),
        (
            UKRAINIAN,
            ["Новини", "{T}", "Автор: Олена Гай-Рій", "9 листопада 2022, 18:23", "Поширити"],
            ["Теги: порт"],
            ["Олена Гай-Рій"],
            "2022-11-09T18:23",
            [],
        ),
        (
            BULGARIAN,
            ["Начало » България", "{T}", "22.09.2019 10:14", "Спас Димитров", "Разпечатай"],
            ["Коментари (8)"],
            ["Спас Димитров"],
            "2019-09-22T10:14",
            [],
        ),
        (
            BULGARIAN,
            ["{T}", "Публикувана в 10:14 ч. 22.09.2019 г.", "Редактор: Спас Димитров", "Източник: БТА"],
            [],
            [],
            "2019-09-22T10:14",
            ["BTA"],
        ),
        (
            POLISH,
            ["Wiadomości", "{T}", "Jan Kowal-Mak", "12.01.2022, 09:44", "aktualizacja: 13:02", "Udostępnij"],
            ["Oceń artykuł"],
            ["Jan Kowal-Mak"],
            "2022-01-12T09:44",
            [],
        ),
        (
            POLISH,
            ["{T}", "oprac. Jan Kowal", "12 stycznia 2022, 9:44"],
            ["(PAP)"],
            ["Jan Kowal"],
            "2022-01-12T09:44",
            ["PAP"],
        ),
        (
            POLISH,
            ["{T}", "12 stycznia 2022, 9:44 Źródło: PAP, TVN24"],
            ["Autorka/Autor: mak/tok"],
            [],
            "2022-01-12T09:44",
            ["PAP"],
        ),
        (
            CZECH,
            ["Domácí", "{T}", "Jan Doležal, ČTK", "30. 7. 2020 6:03"],
            ["Sdílet"],
            ["Jan Doležal"],
            "2020-07-30T06:03",
            ["ČTK"],
        ),
        (
            CZECH,
            ["{T}", "30. července 2020 6:03, aktualizováno 8:15"],
            ["Autoři: Dana Hruščicová, Petr Nejezchleb ml.", "Diskuse (21)"],
            ["Dana Hruščicová", "Petr Nejezchleb ml."],
            "2020-07-30T06:03",
            [],
        ),
        (
            SLOVAK,
            ["{T}", "8. sep 2016 o 17:12 Katarína Gajdošíková"],
            ["Súvisiaci článok"],
            ["Katarína Gajdošíková"],
            "2016-09-08T17:12",
            [],
        ),
        (SLOVAK, ["{T}", "08.09.2016 17:12", "BRATISLAVA / TASR"], [], [], "2016-09-08T17:12", ["TASR"]),
        (
            SERBIAN,
            ["Vesti", "{T}", "Autor: Ana Krnjus", "12.12.2023. 10:38 | 14:20"],
            ["Komentari (22)"],
            ["Ana Krnjus"],
            "2023-12-12T10:38",
            [],
        ),
        (
            SERBIAN,
            ["{T}", "Autor: Beta", "12. dec. 2023. 10:38", ">", "14:20"],
            [],
            [],
            "2023-12-12T10:38",
            ["Beta"],
        ),
        (
            SERBIAN,
            ["Piše Ana Krnjus, Hina, Četvrtak, 14.9.2023. u 8:21", "{T}"],
            [],
            ["Ana Krnjus"],
            "2023-09-14T08:21",
            ["Hina"],
        ),
        (
            HUNGARIAN,
            ["2021. március 6. – 08:15", "{T}", "Nagy Béla", "belföld"],
            ["Kapcsolódó cikkek"],
            ["Nagy Béla"],
            "2021-03-06T08:15",
            [],
        ),
        (
            HUNGARIAN,
            ["Nagy Béla", "belföld", "2021. március 6., 08:15", "{T}"],
            ["Hozzászólások (43)"],
            ["Nagy Béla"],
            "2021-03-06T08:15",
            [],
        ),
        (
            HUNGARIAN,
            ["{T}", "MTI", "2021. március 6. 08:15", "Frissítve: 2021. március 6. 09:00"],
            [],
            [],
            "2021-03-06T08:15",
            ["MTI"],
        ),
        (
            ESTONIAN,
            ["Eesti", "{T}", "Mari Tamm-Õuna", "ajakirjanik", "06.03.2018 08:15", "Jaga"],
            ["Toimetaja: Jaan Tamm"],
            ["Mari Tamm-Õuna"],
            "2018-03-06T08:15",
            [],
        ),
        (
            LITHUANIAN,
            ["Lietuvoje", "{T}", "Rūta Kazlaitė, 15min.lt", "2025 m. lapkričio 12 d. 19:35"],
            ["Raktažodžiai: keltas"],
            ["Rūta Kazlaitė"],
            "2025-11-12T19:35",
            [],
        ),
        (
            LITHUANIAN,
            ["{T}", "Jonas Kazlas, BNS", "2025-11-12 19:35"],
            [],
            ["Jonas Kazlas"],
            "2025-11-12T19:35",
            ["BNS"],
        ),
        (
            ARABIC,
            ["{T}", "كتب: محمد أبو الدهب | الثلاثاء 09 مايو 2017 04:24 م"],
            ["الوسوم", "ميناء"],
            ["محمد أبو الدهب"],
            "2017-05-09T16:24",
            [],
        ),
        (
            ARABIC,
            ["سكاي نيوز عربية - أبوظبي", "15 مارس 2024 - 11:42 بتوقيت أبوظبي", "{T}"],
            [],
            [],
            "2024-03-15T11:42",
            [],
        ),
        (
            ARABIC,
            ["{T}", "بيروت - سلمى حداد", "9 أيار 2017 - 16:24"],
            [],
            ["سلمى حداد"],
            "2017-05-09T16:24",
            [],
        ),
        (
            HEBREW,
            ["חדשות", "{T}", "עינת כהן", "12/03/2023", "07:30"],
            ["תגיות: נמל"],
            ["עינת כהן"],
            "2023-03-12T07:30",
            [],
        ),
        (
            HEBREW,
            ["{T}", "עינת בן-שושן ויואב אור", "12/3/2023, 07:30, עודכן 12/3/2023, 09:00"],
            [],
            ["עינת בן-שושן", "יואב אור"],
            "2023-03-12T07:30",
            [],
        ),
        (HEBREW, ["{T}", "עינת כהן | N12 | פורסם 12/03/23 07:30"], [], ["עינת כהן"], "2023-03-12T07:30", []),
        (
            PERSIAN,
            ["تاریخ انتشار: ۱۰:۲۵ - ۱۴ مرداد ۱۴۰۲", "کد خبر: ۱۲۳۴۵۶", "{T}"],
            ["منبع: ایرنا"],
            [],
            "2023-08-05T10:25",
            ["IRNA"],
        ),
        (
            PERSIAN,
            ["{T}", "نویسنده: مینا صابری", "سه شنبه ۳ تیر ۱۳۹۲ - ۰۹:۱۲"],
            ["برچسب‌ها: بندر"],
            ["مینا صابری"],
            "2013-06-24T09:12",
            [],
        ),
    ],
)
def test_a_story_with_its_head_and_foot(
    story: tuple[str, ...], head: list[str], foot: list[str], people: list[str], moment: str, sent: list[str]
) -> None:
    headline, *text = story
    above = "\n".join(line.replace("{T}", headline) for line in head)
    below, behind = "\n\n".join(text), "\n".join(foot)
    seed = read_pasted(f"{above}\n\n{below}\n\n{behind}\n", "a.txt", OUTLETS, site_zone="UTC")

    assert headline == title(seed)
    assert people == writers(seed)
    assert moment == when(seed)[:16]
    assert sent == agencies(seed)
    assert text == paragraphs(seed)
