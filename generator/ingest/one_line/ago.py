"""A line → how long before the page was copied something happened: `3 hours ago`, `vor zwei Tagen`."""

from __future__ import annotations

import re

from generator.ingest.one_line.ago_abroad import as_in_english
from generator.ingest.words.calendar_words import UNITS, Kind

_AGO = re.compile(
    r"(?:\b(?P<label>(?:last )?updated?|published|posted|modified)[: ]{1,2})?"
    r"\b(?:(?:about|over|almost|nearly) )?"
    r"(?:(?:vor|il y a|hace|há|för|for|acum|în urmă cu|πριν(?: από)?|přede?|преди) )?"
    r"(?:(?P<more>\d{1,3}) ?(?P<larger>[^\W\d_]{1,9}),? "
    r"(?:and |und |et |y |e |en |och |og |și |και )?(?=\d))?"
    r"(?P<count>\d{1,3}|an?|one|two|three|einer?m?|une?|una?|o|μία|μια) ?(?P<unit>[^\W\d_]{1,9})"
    r"(?: (?P<ago>ago|fa|atrás|geleden|sedan|siden|sitten|temu|önce|(?:yang )?lalu|назад))?\b",
    re.IGNORECASE,
)
_AGO_BEFORE = re.compile(
    r"\b(?:vor|il y a|hace|há|acum|în urmă cu|πριν(?: από)?|přede?|преди) ", re.IGNORECASE
)
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
    *("vor ", "il y a ", "hace ", "há ", "acum ", "urmă cu ", "πριν ", "před", "преди "),
)
"""Of which one stands wherever it is counted back."""
_SIGNED = re.compile(
    r"(?:posted|published|updated)? *((?-i:[Bb]y [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}))"
    r" *(?:\(?@\w{2,30}\)?)?",
    re.IGNORECASE,
)
_IN_WORDS = {"two": 2, "three": 3}


def without_ago(line: str) -> tuple[str, tuple[Kind, int] | None]:
    """A line without its `3 hours ago`; what happened then, and how many seconds before."""
    line = as_in_english(line)
    lower = line.lower()
    for match in _AGO.finditer(line) if any(map(lower.__contains__, _SIGNS)) else ():
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
