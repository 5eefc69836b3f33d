"""Patterns of rows in menus of pages: the languages in which a paper can be read.

Data only; `furniture_rows.py` and `furniture_needs.py` take it in.
"""

from __future__ import annotations

_OWN_NAMES = (
    *("shqip", "العربية", "беларуская", "български", "中文", "čeština", "deutsch", "ελληνικά", "español"),
    *("français", "hausa", "עברית", "हिन्दी", "हिंदी", "hrvatski", "magyar", "italiano", "日本語", "한국어"),
    *("bahasa melayu", "bahasa indonesia", "монгол", "မြန်မာ", "नेपाली", "پښتو", "فارسی", "polski"),
    *("português", "română", "русский", "српски", "සිංහල", "kiswahili", "svenska", "தமிழ்", "ไทย"),
    *("türkçe", "українська", "اردو", "tiếng việt", "বাংলা", "filipino", "nederlands"),
)
_IN_ENGLISH = (
    "albanian|arabic|belarusian|bengali|bosnian|bulgarian|burmese|chinese|croatian|czech|dari|dutch|filipino|"
    "french|german|greek|hausa|hebrew|hindi|hungarian|indonesian|italian|japanese|korean|malay|mongolian|"
    "myanmar|nepali|pashto|persian|polish|portuguese|romanian|russian|serbian|sinhalese|spanish|swahili|"
    "swedish|tamil|thai|turkish|ukrainian|urdu|vietnamese"
)
ROWS_OF_MENUS: tuple[tuple[str, float, bool, str], ...] = (
    ("language-row", 0.95, False, rf"(?:{_IN_ENGLISH})(?: \([a-z]+\))? (?:{'|'.join(_OWN_NAMES)})\Z"),
)
"""`Spanish Español`: what a language is called in English, and what it calls itself."""

NEEDS_OF_MENUS: dict[str, tuple[str, ...]] = {"language-row": _OWN_NAMES}
