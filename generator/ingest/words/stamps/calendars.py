"""Dates of other calendars in a text → the same text with dates that are Gregorian.

Months of Arabic regions are named as in Egypt there.

Thai pages count years from 543 BC (the Buddhist era), Iranian ones write the Solar Hijri calendar, Japanese
ones the years of an emperor's reign, and pages of Taiwan the years of the Republic. Only what cannot be a
Gregorian date is changed: no page was written in the years 1380 to 1409 or 2443 to 2599. Years of the lunar
Hijri calendar, in which a day depends on who saw the moon, are left alone.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from generator.ingest.words.late import Late

_ZODIAC = (
    "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(),
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split(),
)
_SOLAR_MONTHS = {name: number for names in _ZODIAC for number, name in enumerate(names, start=1)} | {
    "امرداد": 5,
    "فروردين": 1,
    "ارديبهشت": 2,
    "شهريور": 6,
    "تير": 4,
    "دي": 10,
}
_SOLAR_WORDS = Late(
    rf"(?<!\d)(\d{{1,2}})\s*(?:ام\s+|/\s*)?({'|'.join(sorted(_SOLAR_MONTHS, key=len, reverse=True))})"
    r"(?:\s+ماه)?\s*[،,/]?\s*(1[34]\d\d)(?!\d)"
)
_SOLAR_YEAR_AHEAD = Late(
    r"(?<!\d)(1[34]\d\d) (?:\S{3,9} )?(\d{1,2}) "
    rf"({'|'.join(sorted(_SOLAR_MONTHS, key=len, reverse=True))})(?!\w)"
)
"""`1404 دوشنبه 22 اردیبهشت`, as lines that run from right to left are copied."""
_SOLAR_DIGITS = Late(r"(?<![\d/.-])(1[34]\d\d)([/.-])(\d\d?)\2(\d\d?)(?![\d/.-])")
_SOLAR_TURNED = Late(r"(?<![\d/.-])(\d\d?)([/-])(\d\d?)\2(1[34]\d\d)(?![\d/.-])")
_FIRST_SOLAR, _LAST_SOLAR = 1380, 1409
_LEAP_SOLAR = frozenset([1, 5, 9, 13, 17, 22, 26, 30])
_NEW_YEAR_1400 = date(2021, 3, 21)

_BUDDHIST = Late(r"(?<!\d)(2[45]\d\d)(?!\d)")
_THAI = Late("[\u0e00-\u0e7f]")
_FIRST_BUDDHIST, _LAST_BUDDHIST, _BUDDHIST_ERA = 2443, 2599, 543
_THAI_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "ม.ค. มกราคม", "ก.พ. กุมภาพันธ์", "มี.ค. มีนาคม", "เม.ย. เมษายน", "พ.ค. พฤษภาคม", "มิ.ย. มิถุนายน",
            "ก.ค. กรกฎาคม", "ส.ค. สิงหาคม", "ก.ย. กันยายน", "ต.ค. ตุลาคม", "พ.ย. พฤศจิกายน", "ธ.ค. ธันวาคม",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_THAI_WORDS = Late(
    rf"(?<!\d)(\d{{1,2}})\s*({'|'.join(map(re.escape, _THAI_MONTHS))})"
    r"\s*(?:พ\.ศ\.\s*)?(\d{4}|\d\d)(?![\d:])"
)

_ARABIC_MONTHS = {
    "كانون الثاني": "يناير", "شباط": "فبراير", "آذار": "مارس", "نيسان": "أبريل", "أيار": "مايو",
    "حزيران": "يونيو", "تموز": "يوليو", "آب": "أغسطس", "أيلول": "سبتمبر", "تشرين الأول": "أكتوبر",
    "تشرين الثاني": "نوفمبر", "كانون الأول": "ديسمبر", "جانفي": "يناير", "فيفري": "فبراير",
    "أفريل": "أبريل", "جوان": "يونيو", "جويلية": "يوليو", "أوت": "أغسطس", "ابريل": "أبريل",
    "اغسطس": "أغسطس", "اكتوبر": "أكتوبر", "ژانویه": "يناير", "فوریه": "فبراير", "آوریل": "أبريل",
    "ژوئن": "يونيو", "ژوئیه": "يوليو", "اوت": "أغسطس", "سپتامبر": "سبتمبر", "اکتبر": "أكتوبر",
    "مه": "مايو", "نوامبر": "نوفمبر", "دسامبر": "ديسمبر",
    "ماي": "مايو", "يوليوز": "يوليو", "غشت": "أغسطس", "شتنبر": "سبتمبر", "نونبر": "نوفمبر",
    "دجنبر": "ديسمبر",
}  # fmt: skip
_ARABIC = Late(rf"(?<!\w)(?:{'|'.join(sorted(_ARABIC_MONTHS, key=len, reverse=True))})(?!\w)")
_TWICE = Late(
    r"(?<=\d )([\u0621-\u064a]+)\s*(?:/\s*[\u0621-\u064a]+(?: [\u0621-\u064a]+)?|"
    r"\([\u0621-\u064a]{3,8}(?: [\u0621-\u064a]{3,8})?\))(?=\s*,?\s*\d{4})"
)
"""A month by its names of two regions: `10 فبراير/ شباط 2015`."""

_YEAR_AHEAD = Late(
    r"(?<!\d)((?:19|20)\d\d) ?(?:(?:m\. ?)?([^\W\d]{3,12}) (?:mėn\. ?)?(\d{1,2}) d\.|"
    r"(?:m\.|\. ?gada) (\d{1,2})\. ([^\W\d]{3,12}))"
)
"""A day of Lithuania or Latvia: `2024 m. kovo 3 d.`, `2012 kovo mėn. 3 d.`, `2024. gada 3. martā`."""

_IN_ARABIC = Late("[\u0600-\u06ff]")
_VOWELS = Late("[\u064b-\u0652]")
"""The marks of short vowels, which Arabic has in some words of some papers."""

_REIGNS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911, "中華民國": 1911}
_REIGN = Late(r"(令和|平成|中華民國|民國|民国)\s*(\d{1,3}|元)\s*年")
_REPUBLIC = Late(
    r"(?<=[日期時間:： ])(1[0-2]\d)(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2}))(?![\d/.-])"
)
"""A day by the years of the Republic alone, behind a label: `發布日期：113-06-15`."""
_LABELS = ("日期", "時間")


DIGITS = {
    ord(digit): str(index % 10)
    for index, digit in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙")
}
DIGITS |= {ord(digit): str(index) for index, digit in enumerate("０１２３４５６７８９")} | {ord("："): ":"}
"""The digits of other scripts as ASCII ones."""


def in_gregorian(text: str) -> str:
    """A text whose dates of other calendars, in ASCII digits, stand as ISO 8601 dates or Gregorian years."""
    if _REIGN.search(text):
        text = _REIGN.sub(_of_reign, text)
    elif any(label in text for label in _LABELS):
        text = _REPUBLIC.sub(_of_republic, text)
    arabic = _IN_ARABIC.search(text) is not None
    if arabic:
        text = _VOWELS.sub("", text.replace("\u060c", ","))
    if " d." in text or "m. " in text or "gada " in text:
        text = _YEAR_AHEAD.sub(_of_year_ahead, text)
    if arabic:
        text = _with_months_in_arabic(text)
    if "13" in text or "14" in text:
        text = _SOLAR_DIGITS.sub(lambda match: _solar(match[0], match[1], match[3], match[4]), text)
        text = _SOLAR_TURNED.sub(lambda match: _solar(match[0], match[4], match[3], match[1]), text)
    if _THAI.search(text):
        text = _THAI_WORDS.sub(_of_thai_words, text)
    return _BUDDHIST.sub(_of_buddhist, text) if "24" in text or "25" in text else text


def _with_months_in_arabic(text: str) -> str:
    """A text with months in Arabic letters as in Egypt, and days with those of Iran as ISO 8601 dates."""
    text = _TWICE.sub(r"\1", text)
    text = _ARABIC.sub(lambda match: _ARABIC_MONTHS[match[0]], text)
    text = _SOLAR_YEAR_AHEAD.sub(r"\2 \3 \1", text)
    return _SOLAR_WORDS.sub(_of_solar_words, text)


def _of_year_ahead(match: re.Match[str]) -> str:
    return f"{match[3] or match[4]} {match[2] or match[5]} {match[1]}"


def _of_reign(match: re.Match[str]) -> str:
    count = 1 if match[2] == "元" else int(match[2])
    year = _REIGNS[match[1]] + count
    return f"{year}年" if 1989 <= year <= 2099 else match[0]


def _of_republic(match: re.Match[str]) -> str:
    year, month, day = int(match[1]) + _REIGNS["民國"], match[2] or match[5], match[3] or match[6]
    try:
        return f" {date(year, int(month), int(day)).isoformat()} "
    except ValueError:
        return match[0]


def _of_thai_words(match: re.Match[str]) -> str:
    year = int(match[3]) + (2500 if len(match[3]) == 2 else 0)
    year -= _BUDDHIST_ERA if year >= _FIRST_BUDDHIST else 0
    try:
        return f" {date(year, _THAI_MONTHS[match[2]], int(match[1])).isoformat()} "
    except ValueError:
        return match[0]


def _of_buddhist(match: re.Match[str]) -> str:
    year = int(match[1])
    return str(year - _BUDDHIST_ERA) if _FIRST_BUDDHIST <= year <= _LAST_BUDDHIST else match[0]


def _of_solar_words(match: re.Match[str]) -> str:
    return _solar(match[0], match[3], str(_SOLAR_MONTHS[match[2]]), match[1])


def _solar(written: str, year: str, month: str, day: str) -> str:
    """A Solar Hijri date as an ISO 8601 date, or as it was written where it is none."""
    found = solar_hijri(int(year), int(month), int(day))
    return f" {found.isoformat()} " if found else written


def solar_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Solar Hijri date from 1380 to 1409, or nothing where there is none.

    Six months of 31 days, five of 30, and the last of 29, or of 30 in leap years: those that leave 1, 5, 9,
    13, 17, 22, 26 or 30 when divided by 33, which holds for all these years.
    """
    if not _FIRST_SOLAR <= year <= _LAST_SOLAR or not 1 <= month <= 12:
        return None
    length = 31 if month <= 6 else 30 if month <= 11 or year % 33 in _LEAP_SOLAR else 29
    if not 1 <= day <= length:
        return None
    days = (month - 1) * 31 - max(0, month - 7) + day - 1
    low, high = sorted((year, 1400))
    leaps = sum(one % 33 in _LEAP_SOLAR for one in range(low, high))
    between = (high - low) * 365 + leaps
    return _NEW_YEAR_1400 + timedelta(days=days + (between if year >= 1400 else -between))
