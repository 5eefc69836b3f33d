"""A name in Cyrillic or Greek capitals → the same as papers write it in a text.

`АННА БЕЛОВА` is Анна Белова, and `ΙΩΑΝΝΑ ΜΑΥΡΟΠΟΥΛΟΥ` Ιωάννα Μαυροπούλου: Greek capitals have no accents,
but given names are few, and most surnames end as others do. A name whose accents are not known so stays.
"""

from __future__ import annotations

import re
from functools import cache

from generator.ingest.words.late import Late
from generator.ingest.words.names.greek_names import GREEK_ENDINGS, GREEK_GIVEN_NAMES

UNACCENTED = str.maketrans("άέήίόύώϊΐϋΰς", "αεηιουωιιυυσ")
GREEK = Late("[\u0370-\u03ff]")
_CYRILLIC_CAPITALS = Late("[А-ЯЁІЇЄҐЎ.’'ʼ-]{2,}(?: [А-ЯЁІЇЄҐЎ.’'ʼ-]{2,}){1,3}")
_GREEK_CAPITALS = Late(r"[Α-ΩΪΫ]{1,14}\.?(?:[ -][Α-ΩΪΫ]{2,20}){1,3}")
_PARTS = re.compile("([ .-])")
_LEAST_AHEAD = 2
"""Letters in front of such an ending."""


def as_in_text(name: str) -> str:
    """A name in capitals as it stands in a text; any other as it is."""
    if _CYRILLIC_CAPITALS.fullmatch(name):
        return "".join(map(str.capitalize, _PARTS.split(name)))
    if not _GREEK_CAPITALS.fullmatch(name):
        return name
    parts = [_accented(part) if len(part) > 1 else part or " " for part in _PARTS.split(name)]
    return " ".join("".join(parts).split()) if all(parts) else name


def _accented(word: str) -> str:
    """A Greek word in capitals with its accent, or "" where that is not known."""
    plain = word.lower().translate(UNACCENTED)
    if given := _given().get(plain):
        return given
    for ending, accented in _endings():
        if plain.endswith(ending) and len(plain) >= len(ending) + _LEAST_AHEAD:
            return (plain.removesuffix(ending) + accented).capitalize()
    return ""


@cache
def _given() -> dict[str, str]:
    return {name.lower().translate(UNACCENTED): name for name in GREEK_GIVEN_NAMES.split()}


@cache
def _endings() -> list[tuple[str, str]]:
    """The endings without and with their accents, the longest first."""
    found = [(one.translate(UNACCENTED), one) for one in GREEK_ENDINGS.split()]
    return sorted(found, key=lambda pair: -len(pair[0]))
