"""A line → how long before the page was copied something happened: `3 hours ago`, `vor zwei Tagen`."""

from __future__ import annotations

import re

from generator.ingest.one_line.stamps.ago_abroad import SIGNS_ABROAD, as_in_english
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.stamps.calendar_words import UNITS, Kind

_IN_WORDS = {
    word: count
    for count, words in enumerate(
        (
            "two zwei deux dos due dois duas två to twee dwa kaksi",
            "three drei trois tres tre três tre drie trzy kolme",
            "four vier quatre cuatro quattro quatro fyra fire",
            "five fünf cinq cinco cinque fem vijf",
            "six sechs seis sei sex seks zes",
            "seven sieben sept siete sette sete sju syv zeven",
            "eight acht huit ocho otto oito åtta otte åtte",
            "nine neun neuf nueve nove nio ni negen",
            "ten zehn dix diez dieci dez tio ti tien",
            "eleven elf onze once undici elva elleve",
            "twelve zwölf douze doce dodici doze tolv twaalf",
        ),
        start=2,
    )
    for word in words.split()
}
_WORDS = "|".join(sorted(_IN_WORDS, key=len, reverse=True))
_AGO = Late(
    r"(?:\b(?P<label>(?:last )?updated?|published|posted|modified)[: ]{1,2})?"
    r"\b(?:(?:about|over|almost|nearly|ungefär|cirka|ca\.?|omkring) )?"
    r"(?:(?:vor|il y a|hace|há|fa|för|for|acum|în urmă cu|πριν(?: από)?|přede?|преди) )?"
    r"(?:(?P<more>\d{1,3}) ?(?P<larger>[^\W\d_]{1,9}),? "
    r"(?:and |und |et |y |e |en |och |og |și |και )?(?=\d))?"
    rf"(?P<count>\d{{1,3}}|{_WORDS}|an?|one|eine?[rnm]?|een|ett?|en|une?|una?|uma?|o|μία|μια) ?"
    r"(?P<unit>[^\W\d_]{1,9})"
    r"(?: (?P<ago>ago|fa|atrás|geleden|sedan|siden|sitten|temu|önce|(?:yang )?lalu|назад))?\b",
    re.IGNORECASE,
)
_AGO_BEFORE = Late(r"\b(?:vor|il y a|hace|há|fa|acum|în urmă cu|πριν(?: από)?|přede?|преди) ", re.IGNORECASE)
_SIGNS = (
    *(
        " ago",
        " fa",
        " atrás",
        " geleden",
        " sedan",
        " siden",
        " sitten",
        " temu",
        " önce",
        " lalu",
        " назад",
    ),
    *("vor ", "il y a ", "fa ", "hace ", "há ", "acum ", "urmă cu ", "πριν ", "před", "преди "),
)
"""Of which one stands wherever it is counted back."""
_ALL_SIGNS = tuple(dict.fromkeys((*_SIGNS, *SIGNS_ABROAD)))
_SIGNS_IN_ASCII, _ALL_SIGNS_IN_ASCII = (tuple(filter(str.isascii, some)) for some in (_SIGNS, _ALL_SIGNS))
_LAST_SIGNS = tuple(sign for sign in _ALL_SIGNS_IN_ASCII if sign[0] == " ")
_SIGNS_WITHIN = tuple(sign for sign in _ALL_SIGNS_IN_ASCII if sign[0] != " ")
"""What a line without a digit ends in, or has anywhere, if it says nothing else than how long ago it was."""
_SIGNED = Late(
    rf"(?:posted|published|updated)? *((?-i:[Bb]y [{LU}][\w.'’-]+(?: [{LU}][\w.'’-]+){{1,3}}))"
    r" *(?:\(?@\w{2,30}\)?)?",
    re.IGNORECASE,
)


_LONGEST_BACK, _MOST_SPACES = 6 * 86400, 5
_BESIDE = " |·•-–:"
"""What may stand around it."""


def counts_back(line: str) -> bool:
    """Whether a line without a digit says only how many minutes, hours or days ago something was."""
    if line.count(" ") > _MOST_SPACES:
        return False
    if line.isascii() and not _may_count_back(line.lower()):
        return False
    rest, found = without_ago(line)
    return found is not None and found[1] <= _LONGEST_BACK and not rest.strip(_BESIDE)


def may_tell_ago(line: str) -> bool:
    """Whether anything in a line may say how long ago something was."""
    lower = line.lower()
    return any(map(lower.__contains__, _ALL_SIGNS_IN_ASCII if lower.isascii() else _ALL_SIGNS))


def _may_count_back(lower: str) -> bool:
    return lower.rstrip(_BESIDE).endswith(_LAST_SIGNS) or any(map(lower.__contains__, _SIGNS_WITHIN))


def without_ago(line: str) -> tuple[str, tuple[Kind, int] | None]:
    """A line without its `3 hours ago`; what happened then, and how many seconds before."""
    if not may_tell_ago(line):
        return line, None
    line = as_in_english(line)
    lower = line.lower()
    signs = _SIGNS_IN_ASCII if lower.isascii() else _SIGNS
    for match in _AGO.finditer(line) if any(map(lower.__contains__, signs)) else ():
        seconds = UNITS.get(match["unit"].lower())
        if seconds is None or not (match["ago"] or _AGO_BEFORE.search(match[0])):
            continue
        said = match["count"]
        count = int(said) if said.isdecimal() else _IN_WORDS.get(said.lower(), 1)
        larger = UNITS.get((match["larger"] or "").lower(), 0) * int(match["more"] or 0)
        start = match.start("count") if match["more"] and not larger else match.start()
        return line[:start] + line[match.end() :], (
            _kind((match["label"] or "").lower()),
            larger + seconds * count,
        )
    return line, None


def signed_then(rest: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The sides of a line without its `3 hours ago`, where only who posted is left: `Posted by Jane Doe`."""
    signed = _SIGNED.fullmatch(rest)
    return ((), (signed[1],)) if signed else None


def _kind(label: str) -> Kind:
    if "update" in label or "modified" in label:
        return Kind.UPDATED
    return Kind.PUBLISHED if label else Kind.PLAIN
