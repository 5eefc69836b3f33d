"""What of a timestamp line is said in ways that Latin letters do not have → the same as the others say it.

Hours in halves of a day (`मई 18, 2024 7:57 अपराह्न`) become those of a whole day, as twelve hours would be
lost otherwise; fields that only a label parts (`2024-05-18 10:22 来源：港口报 作者：林书远`) are set apart.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendars import DIGITS, in_gregorian

_Glue = tuple[tuple[Late, str], ...]
_BEYOND_LATIN = Late("[^\x00-\u036f\u1e00-\u2bff]")
"""Said by what it is not: Python marks each letter of a class, and those are fewer."""
_TO_HOUR = Late(r"(?<=\d:\d\d) ?[-–~〜～] ?\d{1,2}:\d\d(?= |\Z)"), ""
_SHORT_YEAR = (
    Late(r"(?<![\d.])(2\d)\.(0[1-9]|1[0-2])\.([0-3]\d) (\d\d:\d\d)l?(?= ?[\uac00-\ud7af]|\Z)"),
    r"20\1-\2-\3 \4 ",
)
_MORNING_IN_VIETNAMESE = Late(r"(?<=\d) SA(?=\W|\Z)"), " am"
_EVENING_IN_VIETNAMESE = Late(r"(?<=\d) CH(?=\W|\Z)"), " pm"
_OPENED_IN_VIETNAMESE = Late(r" ?\((?:Xem|Đã xem|Lượt xem) ?: ?\d{1,9}\)\Z"), ""
_GLUE_IN_LATIN: _Glue = (
    _TO_HOUR, _SHORT_YEAR, _MORNING_IN_VIETNAMESE, _EVENING_IN_VIETNAMESE, _OPENED_IN_VIETNAMESE
)  # fmt: skip
"""All of what follows that has no letter of another script."""
_MARKS = "\u0900-\u097f\u0980-\u09ff"
_GLUE_IN_SCRIPTS: _Glue = (
    (
        Late(
            rf"(?:\A|(?<=[:：]) ?)[\w{_MARKS}]+(?:वार|বার)(?![\w{_MARKS}])[,،]? ?|"
            rf"(?<=[:：]) ?[\w{_MARKS}]+বার[, ]"
        ),
        " ",
    ),
    (Late(r"(?<=\d:\d\d) ?(?:অপরাহ্[নণ]|পিএম|পি\.এম\.?)"), " pm"),
    (Late(r"(?<=\d:\d\d) ?(?:পূর্বাহ্[নণ]|এএম|এ\.এম\.?)"), " am"),
    (Late(r"(?<=\d)(?:শে|ই|লা|রা|ঠা)(?= )"), ""),
    (Late(r"(?:یک|دو|سه|چهار|پنج)[\u200c ]{1,2}شنبه"), ""),
    (Late(r"(?:เผยแพร่(?:เมื่อ)?|โพสต์(?:เมื่อ)?) ?:? *(?=\d)"), "published "),
    (Late(r"(?:ปรับปรุง|อัปเดต|อัพเดต)(?:ล่าสุด)? ?:? *(?=\d)"), " updated "),
    (Late(r"(?:วันที่|เวลา) *(?=\d)|(?<=\d) ?น\.(?= |\Z)"), ""),
    (Late(r"(?: +(?:댓글|좋아요|조회수?|추천|공감) ?[\d,]{1,7})+\Z"), ""),
    (Late(r"(?<=\d\d)(?: ?(?:기사 ?원문|원문 ?보기|본문 ?듣기|스크랩))+\Z"), ""),
    (Late(r"(?<=\d)(입력|수정|등록|승인|송고)(?= )|(입력|수정|등록|승인|송고)(?=\d)"), r" \1\2 "),
    (Late(r"(?<=[\u05d0-\u05ea])(פורסם|עודכן)(?= ?:? ?\d)"), r" | \1"),
    (Late(r"(?<=\d) (?:종합 ?)?\d{1,3}면(?= |\Z)"), ""),
    (Late(r"\A[a-z]{3,16} (?=\d{1,2}/\d{1,2} ?[(（][月火水木金土日])"), ""),
    (
        Late(r"(?:\A|(?<=[ :：]))(\d{1,2})/(\d{1,2}) ?[(（][月火水木金土日][)）] ?(\d{1,2}:\d\d)(?: ?配信)?"),
        r" \1月\2日 \3",
    ),
    (Late(r"最終更新:? ?(\d{1,2})/(\d{1,2}) "), r"updated \1月\2日 "),
    (Late(r"(\d:\d\d|\d分) ?配信"), r"\1"),
    (Late(r"日(?:放送|配信|公開|掲載)(?= |\Z)"), "日"),
    _TO_HOUR,
    (Late(r"(?<=\d) ч\.?\Z"), ""),
    (Late(r" ـ "), " - "),
    (Late(r"(?<= )فى(?= ?:)"), "في"),
    _SHORT_YEAR,
    (Late(r"최종 ?(?:업데이트|수정)"), " updated "),
    _MORNING_IN_VIETNAMESE,
    _EVENING_IN_VIETNAMESE,
    (Late(r"【(?:我要)?(?:打印|列印|关闭|關閉|收藏|复制|返回)[^【】]{0,12}】"), ""),
    (Late(r"[【\[(（]? ?(?:字体|字體|字号|字號)(?:大小)?[:：]?[^\d]{0,24}\Z"), ""),
    (
        Late(
            r"(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問|人气|人氣)(?:次数|次數|量|数|數|率)"
            r"[:： ]{0,3}\d{0,9} ?(?:次|人)?(?= |\Z|[【\[】])"
        ),
        " ",
    ),
    (Late(r"(?:信息|稿件|文章|内容)(?=(?:来源|时间|日期) ?[:：])"), ""),
    (Late(r"\A【(?=(?:发布)?(?:时间|日期))|(?<=[\d ])】\Z"), ""),
    _OPENED_IN_VIETNAMESE,
)
"""What only lines of other scripts have, as others write it: `입력2024.03.12.`, `3/12(火) 14:20配信`."""

_LATE_MORNING, _NOON, _EVENING = 10, 12, 5
_HALVES = {
    "am": (
        "पूर्वाह्न सुबह एएम সকাল ভোর સવારે காலை முற்பகல் ఉదయం ಬೆಳಗ್ಗೆ രാവിലെ صبح ق.ظ قبل‌ازظهر "
        "π.μ. π.μ πμ 凌晨 早上 清晨 早晨 새벽 아침 sáng"
    ),
    "pm": (
        "अपराह्न शाम पीएम বিকেল বিকাল সন্ধ্যা સાંજે மாலை பிற்பகல் సాయంత్రం ಸಂಜೆ വൈകിട്ട് شام بعدازظهر ب.ظ عصر "
        "μ.μ. μ.μ μμ 傍晚 chiều"
    ),
    "noon": "दोपहर দুপুর બપોરે మధ్యాహ్నం ಮಧ್ಯಾಹ್ನ دوپہر 中午 trưa",
    "night": "रात রাত રાત્રે இரவு రాత్రి ರಾತ್ರಿ രാത്രി رات 夜 深夜 晚上 晚间 밤 저녁 tối đêm",
}
_HALF_OF = {word: half for half, words in _HALVES.items() for word in words.split()}
_WORDS = "|".join(sorted(map(re.escape, _HALF_OF), key=len, reverse=True))
_LETTER = r"[\w\u0900-\u0dff]"
_BEHIND = Late(rf"(?<![\d:.])(\d{{1,2}}):(\d\d)(?::\d\d)? ?({_WORDS})(?!{_LETTER})")
_AHEAD = Late(rf"(?<!{_LETTER})({_WORDS}) ?(\d{{1,2}})(?::| ?[時时点點시] ?)(\d\d)(?![\d:])(?: ?[分분])?")
_FIELD = Late(
    r"(?<=[\w)）]) +(?="
    r"(?:来源|來源|出处|作者|记者|記者|编辑|編輯|责编|责任编辑|人气|浏览|阅读|点击|字号|评论)[:：])"
)
_UPDATED_WITHIN = Late(r"[(（](\d{1,2})/(\d{1,2}) (\d{1,2}:\d\d) ?更新[)）]")
_LAST_UPDATED = Late(r"[(（]最終更新 ?(\d{1,2}月\d{1,2}日) ?(\d{1,2})時(\d\d)分[)）]")


_ARABIC_DAY = Late("(?<!\\d)(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?(20\\d\\d) ?م?(?!\\w)")
"""`4 / 2 / 2025م`: a day, and that its year is no lunar one."""
_OF_OUR_ERA = Late("(?<!\\d)(20\\d\\d(?:/\\d{1,2}/\\d{1,2})?) ?م(?!\\w)")
"""`2014/3/15 م`, `15 مارس 2014م`: the same letter behind other days."""
_LUNAR = Late(
    r"(?<!\d)(?:\d{1,2} (?:[\u0621-\u064a]{2,8} ){1,2}14[1-5]\d|14[1-5]\d([/-])\d{1,2}\1\d{1,2}|"
    r"\d{1,2}([/-])\d{1,2}\2 ?14[1-5]\d)(?: ?هـ?\.?(?!\w))?[ ,()/–-]{0,4}(?:الموافق(?: ل)?:?)?"
)
"""A day of the lunar year beside its Gregorian one: `14 جمادى الأولى 1435 هـ الموافق `, `1435/5/14 هـ - `."""
_ISSUE = Late(r"رقم العدد ?\[? ?\d{3,6} ?\]?\Z")
"""`رقم العدد [ 16058]`: which issue of a daily that was."""
_GREGORIAN = Late(r"(?<!\d)20\d\d(?!\d)")
_ZONES_IN_ARABIC = {
    "مكة المكرمة": "GMT+3", "مكة": "GMT+3", "السعودية": "GMT+3", "الرياض": "GMT+3", "بغداد": "GMT+3",
    "غرينتش": "GMT", "جرينتش": "GMT", "غرينيتش": "GMT", "جرينيتش": "GMT", "القاهرة": "Africa/Cairo",
    "أبوظبي": "GMT+4", "أبو ظبي": "GMT+4", "الإمارات": "GMT+4", "دبي": "GMT+4", "بيروت": "Asia/Beirut",
    "القدس": "Asia/Jerusalem", "دمشق": "Asia/Damascus", "الدوحة": "GMT+3", "موسكو": "GMT+3",
}  # fmt: skip
_ZONE_IN_ARABIC = Late(
    r"(?<=\d|m|M|ص|م|ء)(?: (?:ب?توقيت )|,? ?\((?:ب?توقيت )?| (?=مكة المكرمة\Z|غرينتش\Z))"
    rf"({'|'.join(sorted(_ZONES_IN_ARABIC, key=len, reverse=True))})(?!\w)\)?"
)
"""Whose time it is, behind an hour: `11:42 (مكة المكرمة)`, `09:25 بتوقيت أبوظبي`."""
_UPDATED_IN_PERSIAN = Late(
    "(?:(?:زمان|تاریخ|آخرین) )?(?:به|ب)[ \u200c]?روز(?:[ \u200c]?رسانی| ?شده(?: در)?) ?:?"
)
"""`به روز شده در: `, `آخرین بروزرسانی: `."""
_VIETNAMESE_MONTHS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_MONTH_IN_WORDS = Late(
    rf"(?<!\d)(\d{{1,2}}) tháng ({'|'.join(sorted(_VIETNAMESE_MONTHS, key=len, reverse=True))}),? "
    r"(?:năm )?((?:19|20)\d\d)",
    re.IGNORECASE,
)
"""`3 Tháng Bảy 2016`, as papers of Vietnamese abroad have it."""


def _of_vietnamese(match: re.Match[str]) -> str:
    return f"{match[3]}-{_VIETNAMESE_MONTHS[match[2].lower()]:02}-{int(match[1]):02} "


_OTHER_YEAR = r"(?:14[1-5]\d|57[6-9]\d|20[7-9]\d)(?!\d)"
_BESIDE = Late(
    rf"(?<![\w/.-])(?:\d{{1,2}}(?:st|nd|rd|th)?[ -](?:[A-Za-z][\w.'’]{{1,12}}(?:, ?|[ -])){{1,4}}"
    rf"{_OTHER_YEAR}|(?:[A-Z][\w.'’]{{1,12}}[ -]){{1,4}}\d{{1,2}},? {_OTHER_YEAR})"
    r"(?: ?A?\.?H\.?(?!\w)| BS\b)?[ ,()/|–-]{0,4}"
)
"""`18 Shawwal 1444, `, `Baisakh 21, 2080 | `, `13 Iyar 5783`: the same day in a calendar of the country."""


def without_other_calendars(line: str) -> str:
    """A line without the day of another calendar, where its Gregorian one stands beside that."""
    return _BESIDE.sub(" ", line).strip(" ,|/–-") if _GREGORIAN_NOW.search(line) else line


_GREGORIAN_NOW = Late(r"(?<!\d)20[0-5]\d(?!\d)")


def is_latin(line: str) -> bool:
    """Whether a line has no letter of another script."""
    return line.isascii() or not _BEYOND_LATIN.search(line)


_RUN_ON = Late("[\u0e00-\u0eff]{40}")
"""So many letters of Thai or Lao with no space are words of a sentence."""
_TAKEN = "撮影"
"""What the line of a picture says in Japanese, which has a day as well."""


def tells_otherwise(line: str) -> bool:
    """Whether a line with a day is of a picture, or a sentence in a script with no spaces between words."""
    return _TAKEN in line or ("\u0e00" < line[:1] < "\u0eff" and _RUN_ON.search(line) is not None)


def as_in_english_papers(line: str) -> str:
    """A line beyond ASCII with its digits, calendars, halves of days and fields as the tokens know them."""
    glue = _GLUE_IN_LATIN
    if not is_latin(line):
        line, glue = line.translate(DIGITS), _GLUE_IN_SCRIPTS
    line = in_gregorian(line)
    for pattern, repair in glue:
        line = pattern.sub(repair, line)
    return _as_in_latin(line)


def _as_in_latin(line: str) -> str:
    """A line with its halves of days, its fields, and an update in brackets as the tokens know them."""
    if "háng" in line:
        line = _MONTH_IN_WORDS.sub(_of_vietnamese, line)
    if "14" in line and _GREGORIAN.search(line):
        line = _ISSUE.sub(" ", _LUNAR.sub(" ", line))
    if "توقيت" in line or " (" in line or "مكة" in line or "غرينتش" in line:
        line = _ZONE_IN_ARABIC.sub(lambda match: f" {_ZONES_IN_ARABIC[match[1]]}", line)
    if "م" in line or " / " in line:
        line = _OF_OUR_ERA.sub(r"\1 ", _ARABIC_DAY.sub(r"\1/\2/\3 ", line))
    if "روز" in line:
        line = _UPDATED_IN_PERSIAN.sub(" updated ", line)
    if "更新" in line:
        line = _LAST_UPDATED.sub(r" updated \1 \2:\3", _UPDATED_WITHIN.sub(r" updated \1月\2日 \3", line))
    if ":" in line or "時" in line or "时" in line or "點" in line or "点" in line or "시" in line:
        line = _AHEAD.sub(lambda match: _hour(match[2], match[3], match[1]), line)
        line = _BEHIND.sub(lambda match: _hour(match[1], match[2], match[3]), line)
    return _FIELD.sub(" | ", line) if ":" in line or "：" in line else line


def _hour(hour: str, minute: str, word: str) -> str:
    number, half = int(hour), _HALF_OF[word]
    if half == "night":
        half = "pm" if _EVENING <= number < _NOON else "am"
    elif half == "noon":
        half = "am" if _LATE_MORNING <= number < _NOON else "pm"
    if number <= _NOON:
        number = number % _NOON + (_NOON if half == "pm" else 0)
    return f" {number}:{minute}"


_HELPED = Late(
    r"\b(?:edited|published|posted|curated) by(?: ?: ?|(?<=\| edited by) )[^:|\d]{3,40}?[ ,|]+"
    r"(?=(?:source ?: ?[^:|\d]{2,30}[ ,|]+)?(?:last )?(?:updated|published|modified)\b)",
    re.IGNORECASE,
)
_WRITTEN = Late(
    r"\bwritten by ?: ?([^:|\d]{3,40}?)[ ,|]+(?=(?:last )?(?:updated|published|modified)\b)",
    re.IGNORECASE,
)


def unhelped(line: str) -> str:
    """A line without who edited a story in front of its day, as papers of India have it in one line."""
    if ":" not in line and "|" not in line:  # to ask for one letter is far faster
        return line
    if "y:" not in line and "y :" not in line and "| edited by " not in line.lower():
        return line
    return _WRITTEN.sub(r"by \1 | ", _HELPED.sub(" | ", line))
