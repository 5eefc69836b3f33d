"""The first words of a story → the day or the town that stands alone in front of it, whatever is behind."""

from __future__ import annotations

from generator.ingest.one_line.datelines.heads import IN_SMALL, Dateline, day_in, written
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.places.places import is_city, is_place

_TOLD = 60
"""So much stands at least where no mark parts town and day from the story."""
_DAY_FIRST = Late(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}),? (20\d\d) ?"
    r"[-–—]{1,2} ?(?=[A-Z\"“‘'])"
)
"""`Monday, 3 June 2024-The minister`: the whole day in front of a story."""
_MONTH_FIRST = Late(r"([A-Z][a-z]{2,8} \d{1,2}), (20\d\d) [-–—]{1,2} (?=[A-Z\"“‘'])")
"""`June 3, 2024 – The minister`"""
_PLACED_DAY = Late(
    r"([A-Z][a-z]{3,20}(?: [A-Z][a-z]{2,12})?|[A-Z]{3,20}(?: [A-Z]{2,12})?), "
    r"([A-Z][A-Za-z]{2,8}\.? \d{1,2}) (?=[A-Z]\w* \w)"
)
"""`Harbour, June 3 The minister`, `HARBOUR, JUNE 3 The`: no mark parts town and day from the story."""
_BARRED = Late(
    rf"([{LU}][\w'’-]{{2,20}}(?: [{LU}][\w'’-]{{1,14}}){{0,2}})(?:, [{LU}][\w ]{{2,20}})? \| "
    r"[A-Z][A-Z.'’& -]{2,40} \| (?=[A-Z\"“‘'])"
)
"""`Varsand, Vardia | THE HARBOUR | The minister`: town, country and paper, or who wrote, between bars."""
_WIRED = Late(
    rf"([{LU}][\w'’-]{{2,20}}(?: [{LU}][\w'’-]{{1,14}}){{0,2}})(?:, [{LU}][\w' -]{{2,20}})? \| "
    r"([A-Z]{2,6}) \| "
    r"\w{4,12} \d{1,2}/\d{1,2}/(?:19|20)\d\d [-–—] "
)
"""`Varsand, Vardia | AFP | mercredi 20/06/2018 - The minister`: as a wire service sends it."""
_DAY_ALONE = Late(r"\(([A-Z][a-z]{2,8}\.? \d{1,2})\): (?=[A-Z\"“‘'])")
"""`(Jan 31): The minister`: the day in front of a story, without the place."""
_NUMBERED_DAY = Late(rf"\((\d{{1,2}})\.(\d{{1,2}})\.(20\d\d)\) (?=[^\W\d_{LL}]|[\"“„«])")
"""`(04.05.2023) The minister`: the day in numbers."""
_BRACKETED = Late(rf"\(([{LU}][\w.'’ -]{{2,24}})\) (?=[A-Z\"“‘'])")
"""`(Beijing) The minister`: the town in front of a story in brackets."""
_INITIALLED = Late(
    r"\((?!or\)|sic\)|kurz\)|red\.?\))([a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){0,3})\) (?=[A-ZÄÖÜ„“«\"])"
)
"""`(kvo) The minister`: whose initials stand in front of a story."""


_EVENT = Late(
    r"((?!.*\b(?:ELECTIONS?|BREAKING|UPDATED?|ANALYSIS|OPINION|REVIEW|NEWS|DAY|WEEK)\b.* [—–])"
    r"[A-Z][A-Z&'’/-]*(?: [A-Z&][A-Z&'’/-]*){0,4} 20\d\d) [—–] (?=[A-Z\"“‘'])"
)
"""`HARBOUR AND SEA 2025 — The minister`: the fair that a story is from, as papers of a trade have it."""


def day_or_town_in_front(text: str) -> Dateline | None:
    """The day in front of a story, or its town, or both with no mark behind; or the fair that it is from."""
    if text[:3].isupper() and " 20" in text[:_HEAD_OF_FAIR] and (fair := _EVENT.match(text)):
        return Dateline(place=written(fair[1]), rest=text[fair.end() :], confidence=0.85)
    if "day" in text[:9] and (dated := _DAY_FIRST.match(text)):
        return Dateline(day=day_in(dated[1]), year=int(dated[2]), rest=text[dated.end() :], confidence=0.85)
    dated = _MONTH_FIRST.match(text) if ", 20" in text[:18] else None
    if dated and (day := day_in(dated[1])):
        return Dateline(day=day, year=int(dated[2]), rest=text[dated.end() :], confidence=0.85)
    if " | " in text[:40] and (barred := _between_bars(text)):
        return barred
    if placed := placed_day(text):
        return placed
    return _in_brackets(text) if text[0] == "(" else None


_HEAD_OF_FAIR = 44


def _between_bars(text: str) -> Dateline | None:
    """The town in front of a story, behind it a bar, and who sent it or wrote it up to another bar."""
    wired = _WIRED.match(text)
    if wired and (agency := agency_named(wired[2])):
        rest = text[wired.end() :]
        return Dateline(place=written(wired[1]), agencies=(agency.name,), rest=rest, confidence=0.95)
    barred = _BARRED.match(text)
    if barred and is_place(barred[1]):
        return Dateline(place=written(barred[1]), rest=text[barred.end() :], confidence=0.9)
    return None


def _in_brackets(text: str) -> Dateline | None:
    """The day in brackets in front of a story, its town, or the initials of who wrote."""
    if (dated := _DAY_ALONE.match(text)) and (day := day_in(dated[1])):
        return Dateline(day=day, rest=text[dated.end() :], confidence=0.85)
    if (dated := _NUMBERED_DAY.match(text)) and 0 < int(dated[2]) <= 12:
        day = (int(dated[2]), int(dated[1]))
        return Dateline(day=day, year=int(dated[3]), rest=text[dated.end() :], confidence=0.9)
    if (boxed := _BRACKETED.match(text)) and is_city(boxed[1]):
        return Dateline(place=written(boxed[1]), rest=text[boxed.end() :], confidence=0.85)
    if signed := _INITIALLED.match(text):
        services = [part.upper() for part in signed[1].split("/") if part in IN_SMALL]
        agencies = tuple(agency.name for agency in map(agency_named, services) if agency)
        return Dateline(agencies=agencies, rest=text[signed.end() :], confidence=0.7)
    return None


def placed_day(text: str) -> Dateline | None:
    """The town and the day in front of a story, which no mark parts from it."""
    placed = _PLACED_DAY.match(text) if ", " in text[4:36] and len(text) > _TOLD else None
    day = day_in(placed[2]) if placed and is_city(placed[1]) else None
    if placed is None or day is None:
        return None
    return Dateline(place=written(placed[1]), day=day, rest=text[placed.end() :], confidence=0.85)
