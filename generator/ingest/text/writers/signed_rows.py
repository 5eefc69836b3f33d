"""A clipping → the several who sign right below the text, each on a line, with what they are on others.

Papers that print names below their stories set each in a line: `ANA RUIZ`, `Corresponsal de EL PUERTO`,
`LUIS PEÑA`, `REDACCIÓN POLÍTICA`. One name alone may be a tag, and is looked for elsewhere.
"""

from __future__ import annotations

from generator.ingest.one_line.bylines.names import Byline, read_byline
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.bylines.roles import is_bare_desk, is_desk, is_house, is_role_alone
from generator.ingest.one_line.labelled import Label
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.words.names.name_words import ROLE_NOUNS
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city

_MOST, _SEVERAL, _LONGEST_TOWN = 16, 2, 2  # lines, names, words
_LONGEST, _LONGEST_TOLD, _LONGEST_ROLE = 60, 100, 6  # letters of a line, words of what somebody is
_BUTTONS = frozenset(
    "suivre|seguir|segui|folgen|follow|volgen|følg|följ|seuraa|obserwuj|sledovat|contact|contacter|e-mail|email|"
    "twitter|x|facebook|linkedin".split("|")
)
"""What pages set below a name."""
_PICTURING = ("photo", "foto", "fotó", "valokuv", "video", "vidéo", "grafi")
"""In what those are who took the pictures."""


def signed_in_rows(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """Who signs below the text, where several do and what one of them is stands among them or below all.

    Below a word that may be a town, or the label of what follows, only those sign of whom a line says more.
    """
    found: dict[str, Found[str]] = {}
    told, sure = clipping.told(Label.BODY, Label.HEADLINE), 0
    labelled = said = roles = False
    below = slice(clipping.last + 1, clipping.last + 1 + _MOST)
    for one, reading in zip(clipping.labelled[below], clipping.readings[below], strict=True):
        text = one.line.text
        may_name = (
            len(text) <= (_LONGEST_TOLD if ", " in text else _LONGEST) and reading.furniture is None
        )  # `DESCARGA LA APP` is nobody
        byline = (read_byline(text, outlets) or _of_house(text)) if may_name else None
        if byline is not None and _names_one(byline):
            if tells_of(told, byline.people):
                break
            for name in byline.people:
                found.setdefault(name, Found(value=name, line=one.line.number, rule=_RULE, confidence=0.65))
            said = byline.rule == "name-and-role"
        elif len(found) > 1 and text.casefold().startswith(_PICTURING):
            found.popitem()
        elif found and _says_what(text):
            said = True
        elif found and said and not _is_beside(text) and _may_be_town(text):
            labelled = True
        elif not (found and _is_beside(text)):
            break
        roles = roles or said
        sure = len(found) if said or not labelled else sure
    people = list(found.values())[:sure]
    named = len(people) >= _SEVERAL and any(may_be_called(one.value) for one in people)
    return tuple(people) if named and roles else ()


_RULE = "signed-below"


def _names_one(byline: Byline) -> bool:
    return byline.rule in ("bare-name", "name-and-role", "names") and not byline.agencies


def _of_house(text: str) -> Byline | None:
    """Who stands in front of where they work: `Jane Doe, fil dr, Sunds universitet`."""
    name, *parts = text.split(", ")
    if not parts or not is_house(parts[-1]):
        return None
    person = person_of(name, opened=False)
    return Byline(people=(person,), rule="name-and-role", confidence=0.6) if person else None


def _may_be_town(text: str) -> bool:
    words = text.split()
    return len(words) <= _LONGEST_TOWN and all(word.isalpha() and word[0].isupper() for word in words)


def _says_what(text: str) -> bool:
    """Whether a line is what somebody is, or a desk: `Corresponsal de EL PUERTO`, `Redacción Política`."""
    words = text.casefold().split()
    role = len(words) <= _LONGEST_ROLE and words[0] in ROLE_NOUNS
    return role or is_role_alone(text) or (is_desk(text) and is_bare_desk(text))


def _is_beside(text: str) -> bool:
    """Whether a line is the town of who signs, a handle, or a button."""
    return text.casefold() in _BUTTONS or is_city(text.title()) or "@" in text
