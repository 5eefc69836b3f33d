"""Every way a paper writes when: the date that a clipping with this line gets."""

from __future__ import annotations

from datetime import datetime

import pytest
from known_outlets import OUTLETS

from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.pasted import read_pasted

BODY = """
Officers of the two navies met in Oslo on Tuesday for the first talks on safety at sea in two years.

The meeting lasted four hours and ended with an agreement to meet again before the end of the year.

A spokesperson for the host said that both delegations had been courteous and had kept to the agenda.
"""


def date_of(stamp: str, address: str = "") -> str:
    text = f"{address}\n\nOfficers of both navies meet in Oslo for talks\n\n{stamp}\n{BODY}"
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")
    return seed.date.value.isoformat() if seed.date else ""


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("June 20, 2023 08:47 pm | Updated 08:47 pm IST - BEIJING", "2023-06-20T20:47:00+05:30"),
        ("Published - March 24, 2025 07:52 am IST - Imphal, Manipur", "2025-03-24T07:52:00+05:30"),
        ("Mon 18 Nov 2019 18.54 GMT", "2019-11-18T18:54:00+00:00"),
        ("01 червень 2016, 18:30", "2016-06-01T18:30:00+00:00"),
        ("Τρίτη, 21 Μαΐου 2013 13:54 UPD:14:10", "2013-05-21T13:54:00+00:00"),
        ("Τρίτη 06 Οκτωβρίου 2020, 11:58 ⏱ 2' 🔊 Άκουσε το άρθρο", "2020-10-06T11:58:00+00:00"),
        ("Published: 2016-06-28 15:32:47 BdSTUpdated: 2016-06-28 17:05:10 BdST", "2016-06-28T15:32:47+06:00"),
        ("Jeanne Roe (avec AFP), le 11/04/2016 à 16:32", "2016-04-11T16:32:00+00:00"),
        ("Publié le 3 juin 2021 à 16 h 11 HAE", "2021-06-03T16:11:00-04:00"),
        ("11/19/19 06:56 AM EST", "2019-11-19T06:56:00-05:00"),
        ("11.19.19", "2019-11-19T00:00:00+00:00"),
        ("Aug 25, 2021#social media#aging", "2021-08-25T00:00:00+00:00"),
        ("25.08.2021 17:30 #Hafen #Fähren", "2021-08-25T17:30:00+00:00"),
        ("7:40 p.m. ET March 17, 2020", "2020-03-17T19:40:00-04:00"),
        ("17:41 JST, October 13, 2024", "2024-10-13T17:41:00+09:00"),
        ("Friday, 22 Nov 2024 4:55 PM MYT", "2024-11-22T16:55:00+08:00"),
        ("26/01/2026 - 13:55 GMT+1", "2026-01-26T13:55:00+01:00"),
        ("March 24, 2013 (GMT 04:54)", "2013-03-24T04:54:00+00:00"),
        ("March 24, 2013 (KST 16:54)", "2013-03-24T16:54:00+09:00"),
        ("December 18, 2011, 0049 EST", "2011-12-18T00:49:00-05:00"),
        ("18 December 2011 1117 MYT", "2011-12-18T11:17:00+08:00"),
        ("APR 28 20232:23 PM EDT", "2023-04-28T14:23:00-04:00"),
        ("2019-11-03 16:15:44 Harbour Times Editor : Li Yan", "2019-11-03T16:15:44+00:00"),
        ("2019-11-03 16:15:44Harbour TimesEditor : Li Yan", "2019-11-03T16:15:44+00:00"),
        ("harbour.com.auNOVEMBER 3, 20194:15PM AEDT", "2019-11-03T16:15:00+11:00"),
        ("harbour.com.au NOVEMBER 3, 20194:15PM AEDT", "2019-11-03T16:15:00+11:00"),
        ("Jane DoeNOVEMBER 3, 20194:15PM AEDT", "2019-11-03T16:15:00+11:00"),
        ("AAPNOVEMBER 3, 20194:15PM AEDT", "2019-11-03T16:15:00+11:00"),
        ("Jane Doe3 NOVEMBER 2019 4:15PM AEDT", "2019-11-03T16:15:00+11:00"),
        ("2024-04-16T09:30:00+08:00", "2024-04-16T09:30:00+08:00"),
        ("Nov. 15, 2023, 9:38 p.m. UTC", "2023-11-15T21:38:00+00:00"),
        ("04 June 2024, MVT 16:02", "2024-06-04T16:02:00+05:00"),
        ("English.harbour.cn   2013-11-11 17:36:45", "2013-11-11T17:36:45+00:00"),
        ("www.harbour.com.cn 2013-11-11 17:36", "2013-11-11T17:36:00+00:00"),
        ("harbour.org 11 November 2013 5:36 pm", "2013-11-11T17:36:00+00:00"),
        ("1970-01-01T05:30:00+0530\n11 November 2013 5:36 pm GMT", "2013-11-11T17:36:00+00:00"),
        ("1970-01-01T00:00:00Z", ""),
        ("Published on June 4, 2024, at 11:30 am (Paris)", "2024-06-04T11:30:00+02:00"),
        ("Published on January 4, 2024, at 11:30 (Paris time)", "2024-01-04T11:30:00+01:00"),
        ("Published Jun 4, 2024 9:14 PM UTC by", "2024-06-04T21:14:00+00:00"),
        ("06/08/2024\nJune 8, 2024", "2024-06-08T00:00:00+00:00"),
        ("12 jan 23 | 5h27", "2023-01-12T05:27:00+00:00"),
        ("更新时间 2012年12月10日, 格林尼治标准时间10:41", "2012-12-10T10:41:00+00:00"),
        ("الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)", "2013-08-04T02:21:00+04:00"),
        ("By Jane Doe, June 20, 2023", "2023-06-20T00:00:00+00:00"),
        ("Actualizado domingo 28/10/2012 03:21 horas", "2012-10-28T03:21:00+00:00"),
        ("11 Tetor, 2019", "2019-10-11T00:00:00+00:00"),
        ("اپریل 8, 2022", "2022-04-08T00:00:00+00:00"),
        ("par Jeanne Aubry , le 15 septembre 2009", "2009-09-15T00:00:00+00:00"),
        ("Published 4 April 2024, 08:12 UTC", "2024-04-04T08:12:00+00:00"),
        ("15 de noviembre de 2023 10:30 UTC", "2023-11-15T10:30:00+00:00"),
        ("Publié le 15 novembre 2023 à 14h52 UTC", "2023-11-15T14:52:00+00:00"),
        ("15 novembre 2023\n14:52 UTC", "2023-11-15T14:52:00+00:00"),
        (
            "Posted at 8:35 AM, Mar 06, 2021\nand last updated 2021-03-06 08:35:19-05",
            "2021-03-06T08:35:00-05:00",
        ),
        ("Jun 3, 2024 06:26 am GMTAsha Verma", "2024-06-03T06:26:00+00:00"),
        ("मई 18, 2024 7:57 अपराह्न UTC", "2024-05-18T19:57:00+00:00"),
        ("18.05.2024 7:57 μ.μ. UTC", "2024-05-18T19:57:00+00:00"),
        ("18-05-2024 रात 11:40 UTC", "2024-05-18T23:40:00+00:00"),
        ("2024年5月18日 凌晨1:20 UTC", "2024-05-18T01:20:00+00:00"),
        ("Venla Saari 18.5.2024 10:00 UTC, muokattu 18.5.2024 13:36", "2024-05-18T10:00:00+00:00"),
        ("18.5.2024 10:00 UTC, wzbogacono 18.5.2024 13:36", "2024-05-18T10:00:00+00:00"),
        ("2024.05.18 10:00 입력 2024.05.18 10:03 수정", "2024-05-18T10:00:00+00:00"),
        ("기사입력 2024-05-18 10:00:00 기사수정 2024-05-18 11:00:00", "2024-05-18T10:00:00+00:00"),
        (
            "2024-05-18 10:22 出处：港口网 作者：林书远 编辑：陈安 人气： 538 次 评论(18)",
            "2024-05-18T10:22:00+00:00",
        ),
        ("港湾新聞 2024年5月18日 07時00分（最終更新 5月19日 09時12分）", "2024-05-18T07:00:00+00:00"),
        ("2024/5/18 17:42(5/19 14:48 更新)", "2024-05-18T17:42:00+00:00"),
        ("Jeanne Morel, Luc Aubry le samedi 18 mai 2024", "2024-05-18T00:00:00+00:00"),
        ("-Aktualisiert am 18.05.2024-19:03 UTC", "2024-05-18T19:03:00+00:00"),
        ("18. svibnja 2024. u 19:03 UTC", "2024-05-18T19:03:00+00:00"),
        ("Zadnja izmjena 18.05.2024 19:03 UTC", "2024-05-18T19:03:00+00:00"),
        ("12 Mac 2024 @ 2:20pm UTC", "2024-03-12T14:20:00+00:00"),
        ("மார்ச் 12, 2024 14:20 UTC", "2024-03-12T14:20:00+00:00"),
        ("2024. 05. 18., 14:20 UTC", "2024-05-18T14:20:00+00:00"),
        ("18. toukokuuta 2024 kello 14.20 UTC", "2024-05-18T14:20:00+00:00"),
        ("14:20 ngày 18/05/2024 UTC", "2024-05-18T14:20:00+00:00"),
        ("2024-05-18 周六 下午 2:20", "2024-05-18T14:20:00+00:00"),
        ("12 Mac 2024, 2:20 petang", "2024-03-12T14:20:00+00:00"),
        ("Sambata, 18.05.2024, 19:03 UTC", "2024-05-18T19:03:00+00:00"),
        ("Published: 06:45 Updated: 07:11 Saturday 18 May 2024", "2024-05-18T06:45:00+00:00"),
        ("Veröffentlicht: 06:45, aktualisiert: 07:11, 18. Mai 2024", "2024-05-18T06:45:00+00:00"),
        ("Publié à 06:45, mis à jour à 07:11 le 18 mai 2024", "2024-05-18T06:45:00+00:00"),
        ("Published 6:01 p.m. ChT May 18, 2024 | Updated 7:34 p.m. ChT", "2024-05-18T18:01:00+10:00"),
        ("May 18, 2024 7:12 PM GST", "2024-05-18T19:12:00+04:00"),
        ("Posted: May 18, 2024 6:00 AM NT", "2024-05-18T06:00:00-02:30"),
        ("Posted: May 18, 2024 6:00 AM AT | Last Updated: May 19", "2024-05-18T06:00:00-03:00"),
        ("UPDATED MAY 18, 2024 AT 6:00 AM UTC", "2024-05-18T06:00:00+00:00"),
        ("Published: May 18, 2024 15:20 Jane Doe, Bureau Chief", "2024-05-18T15:20:00+00:00"),
    ],
)
def test_date_and_zone(stamp: str, expected: str) -> None:
    assert date_of(stamp, "https://www.thehindu.com/news/a/" if "IST" in stamp else "") == expected


@pytest.mark.parametrize(
    ("zone", "address", "expected"),
    [
        ("IST", "https://www.thehindu.com/news/a/", "2024-01-09T10:00:00+05:30"),
        ("IST", "https://www.rte.ie/news/a/", "2024-06-09T10:00:00+01:00"),
        ("BST", "https://www.bbc.com/news/a", "2024-06-09T10:00:00+01:00"),
        ("CST", "https://www.chinadaily.com.cn/a/202401/09/x.html", "2024-01-09T10:00:00+08:00"),
    ],
)
def test_zone_that_several_countries_use_is_the_outlets(zone: str, address: str, expected: str) -> None:
    day = "June" if "-06-" in expected else "January"

    assert date_of(f"{day} 9, 2024 10:00 am {zone}", address) == expected


def test_zone_that_nobody_can_know_is_asked() -> None:
    text = f"Officers of both navies meet in Oslo for talks\n\nJanuary 9, 2024 10:00 am IST\n{BODY}"
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert [question.code for question in seed.questions if question.blocking] == ["unknown-zone"]
    assert not seed.is_settled


def test_day_without_an_hour_is_midnight_and_said_so() -> None:
    text = f"Officers of both navies meet in Oslo for talks\n\nPublished On 16 Nov 2023\n{BODY}"
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="Asia/Kolkata")

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2023-11-16T00:00:00+05:30"
    assert "the time is not known" in " ".join(question.text for question in seed.questions)


def test_dates_in_the_text_are_not_the_date() -> None:
    assert date_of("", "") == ""
    assert (
        date_of("The treaty of January 5, 1999 was signed at 10:00 am GMT by both presidents in Oslo, too.")
        == ""
    )


@pytest.mark.parametrize(
    ("stamp", "address", "expected"),
    [
        ("03/04/2024 10:00 GMT", "https://paper.example/2024/03/04/talks", "2024-03-04"),
        ("03/04/2024 10:00 GMT", "https://paper.example/2024/04/03/talks", "2024-04-03"),
        ("Monday, 03/04/2024 10:00 GMT", "https://paper.example/2024/05/05/talks", "2024-03-04"),
        ("Wednesday, 03/04/2024 10:00 GMT", "https://paper.example/2024/05/05/talks", "2024-04-03"),
        ("Friday, 03/04/2024 10:00 EDT", "", "2024-03-04"),
        ("03/04/2024 10:00 EDT", "", "2024-03-04"),
        ("30 June", "https://paper.example/2024/07/01/talks", "2024-06-30"),
    ],
)
def test_what_settles_day_and_month(stamp: str, address: str, expected: str) -> None:
    """The day of the address, then the weekday, then whose zone it is."""
    assert date_of(stamp, address)[:10] == expected


@pytest.mark.parametrize(
    ("line", "clock", "zone"),
    [
        ("May 4, 2022 1:05 PMShare", (13, 5), ""),
        ("May 4, 2022 1:05PMShareSave", (13, 5), ""),
        ("4 May 2022, 1:05 pmComments 4", (13, 5), ""),
        ("By Jane DoeMay 4, 2022 1:05 PMShareSave", (13, 5), ""),
        ("4 मई 2022, 01:05 PMShare", (13, 5), ""),
        ("4 مايو 2022 , 01:05 مShare", (13, 5), ""),
        ("May 4, 2022 1:05 PM ETShare", (13, 5), "ET"),
        ("May 4, 2022 at 11:05 AM MTBy Jane Doe", (11, 5), "MT"),
    ],
)
def test_a_button_glued_to_the_half_of_the_day_hides_it_not(
    line: str, clock: tuple[int, int], zone: str
) -> None:
    stamp = read_stamp(line)

    assert stamp
    assert (*clock, zone) == (stamp.moments[0].hour, stamp.moments[0].minute, stamp.moments[0].zone)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("โดย สมชาย ใจดี 04.05.2022 13:05", "โดย สมชาย ใจดี"),
        ("สมชาย ใจดี | 4 พ.ค. 2565 13:05 น.", "สมชาย ใจดี"),
        ("दीपक जोशी 04.05.2022 13:05", "दीपक जोशी"),
    ],
)
def test_a_vowel_above_the_last_letter_belongs_to_the_name_beside_a_day(line: str, name: str) -> None:
    stamp = read_stamp(line)

    assert stamp
    assert (name,) == stamp.before


@pytest.mark.parametrize(
    ("line", "side"),
    [
        ("Published:Tuesday | April 13, 2021 | 12:06 AMQuayle St. Doe/Staff Reporter", "Quayle St. Doe"),
        ("Published: April 13, 2021 | 12:06amJane Ann Doe Quayle", "Jane Ann Doe Quayle"),
        (
            "Publicado em 13/04/2021 - 00:06 Por Jane Aparecida Doe e Kai dos Passos Voss Filho – Repórteres",
            "Por Jane Aparecida Doe e Kai dos Passos Voss Filho",
        ),
    ],
)
def test_whole_names_stand_behind_a_moment(line: str, side: str) -> None:
    stamp = read_stamp(line)

    assert stamp is not None
    assert (stamp.moments[0].hour, stamp.moments[0].minute) == (0, 6)
    assert stamp.after[0] == side


@pytest.mark.parametrize(
    "line",
    [
        "2023年6月20日(星期二) 18:12",
        "2023年6月20日（礼拜二）18:12",
        "2023년 6월 20일 (화) 18:12",
        "2023년 6월 20일 화요일 오후 6:12",
        "2023.06.20(화) 18:12",
        "2023-06-20 (화요일) 18:12",
    ],
)
def test_the_day_of_the_week_may_stand_between_day_and_hour(line: str) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    (moment,) = stamp.moments
    assert (moment.year, moment.month, moment.day, moment.hour, moment.minute) == (2023, 6, 20, 18, 12)


@pytest.mark.parametrize(
    ("line", "day", "clock"),
    [
        ("3 Tháng Bảy 2016", (2016, 7, 3), (None, 0)),
        ("19 tháng mười hai năm 2023", (2023, 12, 19), (None, 0)),
        ("2024年3月9日 中午12:30", (2024, 3, 9), (12, 30)),
        ("2024年3月9日 中午11:30", (2024, 3, 9), (11, 30)),
        ("9 मार्च 2024 दोपहर 1:30", (2024, 3, 9), (13, 30)),
    ],
)
def test_months_in_words_and_noon_are_read_in_asia(
    line: str, day: tuple[int, int, int], clock: tuple[int | None, int]
) -> None:
    stamp = read_stamp(line)
    assert stamp is not None
    (moment,) = stamp.moments
    assert ((moment.year, moment.month, moment.day), (moment.hour, moment.minute)) == (day, clock)


def test_a_day_that_there_is_not_is_asked_about() -> None:
    text = f"Officers of both navies meet in Oslo for talks\n\n2024-02-30T10:00:00Z\n{BODY}"
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC")

    assert seed.date is None
    assert "there is no day 2024-02-30; what is the date" in [question.text for question in seed.questions]


def test_the_last_day_of_february_without_a_year_is_that_of_the_last_leap_year() -> None:
    text = f"Officers of both navies meet in Oslo for talks\n\n29 February, 14:20\n{BODY}"
    now = datetime.fromisoformat("2025-04-01T08:00:00+00:00")
    seed = read_pasted(text, "seeds/a.txt", OUTLETS, site_zone="UTC", now=now)

    assert seed.date is not None
    assert seed.date.value.isoformat() == "2024-02-29T14:20:00+00:00"
    assert "the seed gives no year; is it 2024" in [question.text for question in seed.questions]
