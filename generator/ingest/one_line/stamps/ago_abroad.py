"""A line → the same, saying in English how long ago it was: `منذ 3 ساعات`, `3小时前` become `3 hours ago`.

Only where such words stand apart: `انقطاع الكهرباء منذ 3 أيام` is a headline.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendar_words import LABELS, Kind

_UNITS = {
    "minute": (
        "分钟|分鐘|分鍾|分|분|دقيقة|دقائق|دقیقه|منٹ|דקות|דקה|मिनट|মিনিট|นาที|phút|minuta|minute|minut|min|"
        "минута|минут|минути|хвилину|хвилини|хвилин|minutami|minútami|λεπτά|λεπτό|perce"
    ),
    "hour": (
        "个小时|個小時|小时|小時|時間|시간|ساعة|ساعات|ساعت|گھنٹے|گھنٹہ|שעות|שעה|घंटे|घंटा|घण्टे|ঘণ্টা|ঘন্টা|ชั่วโมง|"
        "giờ|tiếng|sata|sati|sat|časova|časa|čas|сата|сати|сат|часа|час|годину|години|годин|hodinami|godzinami|urami|ώρες|ώρα|ore|oră|órája"
    ),
    "day": (
        "天|日|일|يوم|أيام|روز|دن|ימים|יום|दिन|দিন|วัน|ngày|dana|dan|дана|дан|дни|ден|дні|днів|день|dny|dňami|dniami|"
        "dnevi|ημέρες|μέρες|ημέρα|μέρα|zile|napja"
    ),
    "week": (
        "周|週間|週|주|أسبوع|أسابيع|هفته|ہفتے|ہفتہ|שבועות|שבוע|सप्ताह|हफ्ते|সপ্তাহ|สัปดาห์|tuần|nedelja|nedelje|"
        "tjedna|тиждень|тижні|тижнів|týdny|εβδομάδες"
    ),
}
_NUMBERED = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
_BEHIND = "之?前|전|پیش|قبل|پہلے|पहले|पूर्व|আগে|ที่แล้ว|ที่ผ่านมา|ก่อน|trước(?: đây)?|тому"
_AHEAD = "منذ|قبل|לפני|pre|prije|пре|преди|před|pred|przed|πριν(?: από)?|acum"
_ONE = {
    "minute": "דקה|دقيقة|минута|минуту|хвилину|minutu|minútu|minut[aęu]|minutou|minútou",
    "hour": "שעה|ساعة|час|годину|hodinou|hodinu|godzin[ęą]|sat vremena|sat|сат",
    "day": "יום|يوم|ден|день|днем|dnem|dňom|dzień|dan|дан",
}
_TWO = {
    "minute": "שתי דקות|دقيقتين",
    "hour": "שעתיים|ساعتين",
    "day": "יומיים|يومين",
    "week": "שבועיים|أسبوعين",
}
_BY_WORDS = "|".join(
    f"(?P<{unit}{count}>{words})"
    for count, units in enumerate((_ONE, _TWO), start=1)
    for unit, words in units.items()
)
_IN_WORDS = Late(
    rf"(?:(?P<ahead>{_AHEAD}) )?(?:{_BY_WORDS})(?P<behind> (?:тому|назад|temu))?(?!\w)", re.IGNORECASE
)
"""One without a number, and two in one word: `преди час`, `godzinę temu`, `منذ ساعتين`."""
_COUNTED = Late(
    rf"(?:(?P<ahead>{_AHEAD}) )?(?P<count>\d{{1,3}}) ?(?:de )?(?:{_NUMBERED})"
    rf"(?P<behind> ?(?:{_BEHIND}))?(?!\w)",
    re.IGNORECASE,
)
SIGNS_ABROAD = (
    *"前|전|پیش|قبل|پہلے|पहले|पूर्व|আগে|ที่แล้ว|ที่ผ่านมา|ก่อน|trước|тому|منذ|לפני".split("|"),
    *"pre |prije |пре |преди |před |pred |przed |πριν |acum |perce|órája|napja| назад| temu".split("|"),
)
"""Of which one stands wherever it is counted back so."""
_SIGNS_IN_ASCII = tuple(filter(str.isascii, SIGNS_ABROAD))
_BEFORE = Late(
    r"(?:\A|[|｜·•()（）,،/／–—:：»›]|(?:\A| )- |  |"
    r"(?:更新|发布|發布|配信|公開|발행|입력|수정|تحديث|نشر|פורסם|עודכן|เผยแพร่)[于於]? ?|"
    r"(?:objavljeno|ažurirano|опубліковано|оновлено) ?|"
    r"\A(?:(?-i:[A-ZČĆŽŠĐ])[\w.]* ){1,3})\s*\Z",
    re.IGNORECASE,
)
_AFTER = Late(r"\s*(?:\Z|[|｜·•()（）,،/／–—»›]|- |\.\Z|  )")
_IN_HUNGARIAN = ("perce", "órája", "napja")
_LONGEST = 80
_LABELLED = Late(
    rf"(?:\A|(?<=\W))(?P<label>{'|'.join(sorted(filter(str.isalpha, LABELS), key=len, reverse=True))})"
    r" ?:? *\Z",
    re.IGNORECASE,
)


def as_in_english(line: str) -> str:
    """The line with such words in English, which are the same to whoever reads it, or as it is."""
    if len(line) > _LONGEST:
        return line
    lower = line.lower()
    if not any(map(lower.__contains__, _SIGNS_IN_ASCII if lower.isascii() else SIGNS_ABROAD)):
        return line
    for found in _COUNTED.finditer(line):
        unit = next(unit for unit in _UNITS if found[unit])
        if not (found["ahead"] or found["behind"] or found[unit].lower() in _IN_HUNGARIAN):
            continue
        if said := _said(line[: found.start()], f"{found['count']} {unit}s ago", line[found.end() :]):
            return said
    for found in _IN_WORDS.finditer(line):
        if found["ahead"] or found["behind"]:
            name = next(name for name, words in found.groupdict().items() if words and name[-1].isdecimal())
            if said := _said(line[: found.start()], f"{name[-1]} {name[:-1]}s ago", line[found.end() :]):
                return said
    return line


def _said(before: str, ago: str, after: str) -> str:
    """The whole line with `ago` in it, or nothing where it is a part of something else that is said."""
    if not _AFTER.match(after):
        return ""
    labelled = _LABELLED.search(before)
    if labelled is not None and _BEFORE.search(before[: labelled.start()]):
        updated = LABELS[labelled["label"].lower()] is Kind.UPDATED
        return f"{before[: labelled.start()]}{'updated' if updated else 'published'} {ago}{after}"
    return f"{before}{ago}{after}" if _BEFORE.search(before) else ""
