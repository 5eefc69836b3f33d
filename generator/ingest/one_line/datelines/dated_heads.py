"""Heads of stories as papers from Spain to Chile set them: the day behind the town, a full stop behind both.

`datelines.py` asks here where nothing else is in front of a story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.ingest.one_line.datelines.heads import day_in, written
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.names.name_words import PARTICLES
from generator.ingest.words.places.places import REGIONS, is_city
from generator.ingest.words.stamps.calendar_words import WEEKDAYS

_BEGINS = rf"(?=[{LU}\"“‘«'¿¡\d])"
_TOWN = (
    rf"(?P<place>[{LU}][\w'’-]{{1,20}}(?: [\w'’-]{{1,20}}){{0,4}}"
    rf"(?:, [{LU}][\w.]{{1,12}}| \([{LU}][\w. ]{{2,24}}\))?)"
)
_DAY = (
    r"(?P<day>\d{1,2}(?:[ .]{1,2}(?:de |d['’])?[^\W\d_]{3,10})?|[^\W\d_]{3,10}\.? \d{1,2})"
    r"\.??(?:(?:,| del?) (?P<year>20\d\d))?"
)
_DATED = Late(
    rf"{_TOWN}, {_DAY}(?:[ ,]{{0,2}}[(/](?P<by>[^()/]{{2,24}})[)/]|\.? (?P<wire>[A-Z]{{2,8}}))?"
    rf"(?P<stop> ?\.?(?: ?[-–—]{{1,2}}|,)?) +{_BEGINS}"
)
"""`Varsand, Ver., 11 de julio. `, `Puerto Varsand, may. 22 (HNS). `, `VARSAND, 12 (HARBOUR PRESS) `."""
_WIRED = Late(rf"{_TOWN} \((?P<by>[^()/]{{2,24}})\)\. +{_BEGINS}")
"""`VARSAND (HNS). El ayuntamiento`: the town and the wire service, and a full stop behind both."""
_NAME = rf"[{LU}][\w.'’-]+(?: (?:de |del |da |di )?[{LU}][\w.'’-]+){{1,3}}"
_PAPER_AND_DAY = Late(
    rf"(?P<paper>[{LU}][\w’'&.-]{{1,24}}(?: [{LU}][\w’'&.-]{{0,20}}){{0,3}}) "
    r"\((?P<day>[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2} [^\W\d_]{3,10}\.?),? (?P<year>(?:19|20)\d\d)\) "
    rf"?(?:[—–-]|--) ?{_BEGINS}"
)
"""`HarbourDaily (Apr. 23, 2012) — Ferries`: the paper and the day in brackets, as news of science begins."""
SENT_BY = Late(
    rf"{_TOWN} \((?P<who>{_NAME}(?: [ye] {_NAME})?), (?:nuestr[oa] )?(?:corresponsal(?:es)?|"
    r"enviad[oa]s? especial(?:es)?|correspondentes?|enviad[oa]s?|corrispondente|inviat[oa])\)"
    rf"\.?(?: ?[-–—]{{1,2}})? +{_BEGINS}"
)
"""`VARSAND (Juana Pérez, corresponsal). El ayuntamiento`: the town, and who wrote from there."""
_AHEAD, _DIGIT = 110, re.compile(r"\d")
_NO_TOWNS = (
    frozenset("el la los las un una o a os as il lo i gli al del en em in por desde hasta este".split())
    | WEEKDAYS.keys()
)
"""What opens sentences that tell of a day, and no head: `El lunes, 11 de julio.`"""
_GLUED = re.compile(
    rf"(?P<place>[{LU}][{LL}'’·-]{{2,18}}(?: (?:de |del |la |d['’])?[{LU}][{LL}'’·-]{{1,16}}){{0,2}}[{LL}])"
    rf"(?=[\"“«¿¡]?(?:L['’]|D['’]|[{LU}][{LL}]{{0,12}} )[{LU}{LL}])"
)
"""`VarsandEl primer objecte`: a page sets the town in an element of its own, and nothing behind it."""
_GLUED_LAND = Late(
    rf"(?P<place>[{LU}][{LL}'’·-]{{2,18}}(?: [{LU}][{LL}'’·-]{{1,16}}){{0,2}}, "
    rf"(?P<land>[{LU}][{LL}]{{3,14}}(?: [{LU}][{LL}]{{3,14}}){{0,2}}))(?=[\"“]?[{LU}])"
)
"""`Port Varsand, VardiaCaptain Jane Doe`: the same of a town with its country."""
_SHOUTED = rf"[{LU}]{{2,20}}(?:[ '’-][{LU}]{{2,20}}){{0,3}}"
_PARTED = Late("(?:, | (?:and|et|und|[eyEY]) )")
_GLUED_CAPITALS = Late(
    rf"(?P<place>{_SHOUTED}(?:{_PARTED.pattern}{_SHOUTED}){{0,2}})(?=[\"“«]?[{LU}][{LL}]{{0,20}} [\w\"“])"
)
"""`PORT VARSANDThe council`, `VARSAND e PORT VARSANDJuana Pérez`: the same of towns in capitals."""
_BEGINNERS = frozenset(
    "el la los las lo els les un una uns unes uno unos unas en na al a amb per de des quan si no hi ha és va "
    "i y e o com como cuando con sin por para tras hace esta este estos estas su sus se es ni más "
    "os as um uma nas nos ao à da do dos das sem após é não il gli le dal della "
    "the an in at on it for after when this that there he she they we der die ein eine im am mit nach "
    "une du dans avec après ce cette ces het een op met bij er".split()
)
"""Small words that sentences begin with; `HarbourToday` and the names of papers have none glued to a town."""
_SENTENCE, _PARAGRAPH = 60, 80


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedHead:
    """The place, the month and the day that a head has, the story behind it, and who sent it."""

    place: str
    day: tuple[int, int] | None = None
    year: int | None = None
    by: str = ""
    rest: str


def dated_head(text: str) -> DatedHead | None:
    """The head of either kind that a paragraph begins with."""
    return _dated_head(text) or _glued_head(text)


def _dated_head(text: str) -> DatedHead | None:
    """The head with a day or a wire service in front of a full stop that a paragraph begins with.

    >>> told = "El muelle abre otra vez desde el lunes, informó hoy la capitanía del puerto"
    >>> _dated_head(f"Varsand, Ver., 11 de julio. {told}").day
    (7, 11)
    """
    ahead = text[:_AHEAD] if len(text) > _PARAGRAPH else ""
    sent = SENT_BY.match(ahead) if ", " in ahead and ") " in ahead.replace(").", ") ") else None
    if sent:
        return DatedHead(place=written(sent["place"]), rest=text[sent.end() :])
    papered = _PAPER_AND_DAY.match(ahead) if " (" in ahead else None
    if papered and not _is_person(papered["paper"]) and (day := _day(papered["day"])):
        return DatedHead(place="", day=day, year=int(papered["year"]), rest=text[papered.end() :])
    dated = _DATED.match(ahead) if ", " in ahead and _DIGIT.search(ahead) else None
    head = dated or (_WIRED.match(ahead) if "). " in ahead else None)
    if head is None or not _is_town(head["place"]):
        return None
    by = head["by"] or (dated and dated["wire"]) or ""
    day = _day(dated["day"]) if dated else None
    told = day is not None and (by or (dated and "." in dated["stop"]))
    if dated and not (told or (by and by.isupper())):
        return None
    year = int(dated["year"]) if dated and dated["year"] else None
    return DatedHead(place=written(head["place"]), day=day, year=year, by=by, rest=text[head.end() :])


def _day(told: str) -> tuple[int, int] | None:
    return day_in(re.sub(r"[ .]{1,2}(?:de |d['’])?", " ", told, count=1))


def _is_town(place: str) -> bool:
    words = place.replace("(", "").split()
    if words[0].casefold().strip(",") in _NO_TOWNS or _is_person(place):
        return False
    return all(word[0].isupper() or word in PARTICLES for word in words)


def _is_person(place: str) -> bool:
    """Whether a name stands where the town would: `Jane Doe, 11 de julio.`"""
    return has_given_name(place) and "," not in place and "(" not in place and not is_city(place)


def _glued_head(text: str) -> DatedHead | None:
    """The town that is glued to the first sentence of a paragraph: `VarsandEl primer objecte`."""
    if text[:3].isupper() and len(text) > _SENTENCE:
        return _glued_in_capitals(text)
    glued = _GLUED.match(text) if len(text) > _SENTENCE else None
    placed = _GLUED_LAND.match(text) if glued is None and len(text) > _SENTENCE else None
    if placed and placed["land"].casefold() in REGIONS:
        return DatedHead(place=written(placed["place"]), rest=text[placed.end() :])
    if glued is None or not is_city(glued["place"]):
        return None
    rest = text[glued.end() :]
    first = re.split(r"[ '’]", rest.lstrip('"“«¿¡'), maxsplit=1)[0]
    quoted = rest[0] in '"“«¿¡'
    begun = quoted or first.casefold() in _BEGINNERS or first in ("L", "D")
    return DatedHead(place=written(glued["place"]), rest=rest) if begun else None


def _glued_in_capitals(text: str) -> DatedHead | None:
    """The towns in capitals that are glued to the first word of a paragraph, whatever that is."""
    glued = _GLUED_CAPITALS.match(text)
    if glued is None or not all(map(is_city, _PARTED.split(glued["place"]))):
        return None
    rest = text[glued.end() :]
    return None if rest[:1].isspace() else DatedHead(place=written(glued["place"]), rest=rest)
