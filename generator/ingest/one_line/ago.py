"""A line → how long before the page was copied something happened: `3 hours ago`, `vor zwei Tagen`."""

from __future__ import annotations

import re

from generator.ingest.words.calendar_words import UNITS, Kind

_AGO = re.compile(
    r"(?:\b(?P<label>(?:last )?updated|published|posted|modified)[: ]{1,2})?"
    r"\b(?:(?:vor|il y a|hace|há|för|for) )?(?P<count>\d{1,3}|an?|one|two|three|einer?m?|une?|una?) "
    r"?(?P<unit>[^\W\d_]{1,9})"
    r"(?: (?P<ago>ago|fa|atrás|geleden|sedan|siden|temu|önce|(?:yang )?lalu|назад))?\b",
    re.IGNORECASE,
)
_AGO_BEFORE = re.compile(r"\b(?:vor|il y a|hace|há) ", re.IGNORECASE)
_SIGNS = (
    *(" ago", " fa", " atrás", " geleden", " sedan", " siden", " temu", " önce", " lalu", " назад"),
    *("vor ", "il y a ", "hace ", "há "),
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
    lower = line.lower()
    for match in _AGO.finditer(line) if any(map(lower.__contains__, _SIGNS)) else ():
        seconds = UNITS.get(match["unit"].lower())
        if seconds is None or not (match["ago"] or _AGO_BEFORE.search(match[0])):
            continue
        said = match["count"]
        count = int(said) if said.isdecimal() else _IN_WORDS.get(said.lower(), 1)
        return line[: match.start()] + line[match.end() :], (
            _kind((match["label"] or "").lower()),
            seconds * count,
        )
    return line, None


def signed_then(rest: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The sides of a line without its `3 hours ago`, where only who posted is left: `Posted by Jane Doe`."""
    signed = _SIGNED.fullmatch(rest)
    return ((), (signed[1],)) if signed else None


def _kind(label: str) -> Kind:
    if "dated" in label or "modified" in label:
        return Kind.UPDATED
    return Kind.PUBLISHED if label else Kind.PLAIN
