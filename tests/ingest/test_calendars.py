"""Dates of other calendars, and moments in lines near a headline."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.page.stated.clocks import moments_in
from generator.ingest.page.stated.moments import parsed
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.calendars import in_gregorian, solar_hijri


@pytest.mark.parametrize(
    ("solar", "gregorian"),
    [
        ((1393, 11, 21), date(2015, 2, 10)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1403, 12, 30), date(2025, 3, 20)),
        ((1404, 1, 1), date(2025, 3, 21)),
        ((1402, 7, 1), date(2023, 9, 23)),
        ((1402, 6, 31), date(2023, 9, 22)),
        ((1402, 12, 30), None),
        ((1402, 7, 31), None),
        ((1402, 13, 1), None),
        ((1436, 4, 21), None),
    ],
)
def test_solar_hijri_dates(solar: tuple[int, int, int], gregorian: date | None) -> None:
    assert solar_hijri(*solar) == gregorian


def test_solar_hijri_days_follow_each_other() -> None:
    days = [
        found
        for year in range(1380, 1410)
        for month in range(1, 13)
        for day in range(1, 32)
        if (found := solar_hijri(year, month, day))
    ]

    assert [after - before for before, after in itertools.pairwise(days)] == [timedelta(days=1)] * (
        len(days) - 1
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("10 ก.พ. 2558", "2015-02-10"),
        ("10 กุมภาพันธ์ พ.ศ. 2558", "2015-02-10"),
        ("10 ก.พ. 58", "2015-02-10"),
        ("2558-02-10T14:20", "2015-02-10T14:20"),
        ("21 بهمن 1393", "2015-02-10"),
        ("1393/11/21", "2015-02-10"),
        ("12 ارديبهشت ماه 1402", "2023-05-02"),
        ("令和5年5月2日", "2023年5月2日"),
        ("平成元年1月9日", "1989年1月9日"),
        ("民國104年2月10日", "2015年2月10日"),
        ("10 فبراير/ شباط 2015", "10 فبراير 2015"),
        ("10 تشرين الثاني 2015", "10 نوفمبر 2015"),
        ("21/04/1440", "21/04/1440"),
        ("31 ก.พ. 2558", "31 ก.พ. 2015"),
        ("June 20, 2023", "June 20, 2023"),
    ],
)
def test_dates_become_gregorian(text: str, shown: str) -> None:
    assert in_gregorian(text).strip() == shown


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_gregorian_dates_are_left_alone(day: date) -> None:
    for text in (day.isoformat(), f"{day:%d/%m/%Y}", f"{day:%B %d, %Y}", f"{day:%d.%m.%Y, 14:35}"):
        assert in_gregorian(text) == text


@pytest.mark.parametrize(
    ("line", "kind", "moment"),
    [
        (
            "By Tom Doe Email the author | Follow on Twitter on February 10, 2015 at 2:30 PM",
            Kind.PLAIN,
            (2015, 2, 10, 14, 30),
        ),
        ("2014年02月11日08:31 港口日报", Kind.PLAIN, (2014, 2, 11, 8, 31)),
        ("2018年6月18日 10:01　発信地：バルサン", Kind.PLAIN, (2018, 6, 18, 10, 1)),
        ("10:23 ص | الثلاثاء 10 فبراير 2015", Kind.PLAIN, (2015, 2, 10, 10, 23)),
        ("٢١ بهمن ۱۳۹۳ - ۱۴:۳۵", Kind.PLAIN, (2015, 2, 10, 14, 35)),
        ("2015년 2월 10일 오후 6시 22분", Kind.PLAIN, (2015, 2, 10, 18, 22)),
        ("Varsand, Publikacja 04.05.2021 Polityka 19:18 wiecej", Kind.PUBLISHED, (2021, 5, 4, 19, 18)),
    ],
)
def test_moments_beside_other_words(line: str, kind: Kind, moment: tuple[int, ...]) -> None:
    stamp = moments_in(line)

    assert stamp
    found = stamp.moments[0]
    assert (found.year, found.month, found.day, found.hour, found.minute) == moment
    assert found.kind is kind


def test_both_moments_of_a_line_are_found_with_their_labels() -> None:
    stamp = moments_in("Aktualizacja: 05.05.2021 05:53 Publikacja: 04.05.2021 19:18")

    assert stamp
    assert [(one.kind, one.day, one.hour) for one in stamp.moments] == [
        (Kind.UPDATED, 5, 5),
        (Kind.PUBLISHED, 4, 19),
    ]


@pytest.mark.parametrize("line", ["The line fell silent on 20 June 2023", "Issue 12 of 2015"])
def test_a_day_in_a_sentence_is_no_moment(line: str) -> None:
    assert moments_in(line) is None


def test_a_stated_date_of_another_calendar_is_read() -> None:
    found = parsed("2558-02-10 14:20:00")

    assert found
    assert found[0].isoformat() == "2015-02-10T14:20:00"
