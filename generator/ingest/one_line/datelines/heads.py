"""What stands in front of a story → its place, its day and its wire services.

`datelines.py` finds where that ends and the story begins.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city, is_place, title_case
from generator.ingest.words.stamps.calendar_words import MONTHS, WEEKDAYS


@frozen
class Dateline:
    """What stands in front of a story, and the words of the story after it. `day` is month and day."""

    place: str = ""
    day: tuple[int, int] | None = None
    year: int | None = None
    agencies: tuple[str, ...] = ()
    outlet: str = ""
    rest: str
    confidence: float


IN_SMALL = frozenset("sda apa ats dpa afp epd sid ap".split())
"""Wire services that papers set in small letters in front of a story: `(sda/dpa) Der Rat`."""
_DAY = Late(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*\.? )?(?:([^\W\d_]+)\.? (\d{1,2})|(\d{1,2})(?:st|nd|rd|th|\.)? "
    r"([^\W\d_]+)\.?)(?:,? \d{4})?\Z",
    re.IGNORECASE,
)
_DAY_BEHIND = Late(rf"([{LU}][\w .'’-]{{2,24}}) ([A-Z][a-z]{{2,8}}\.? \d{{1,2}})\Z")
YEAR = Late(r"20\d\d")
_IN_CYRILLIC = (
    r"[А-ЯЁІЇЄҐ][а-яёіїєґ]{1,14}(?: [А-ЯЁІЇЄҐ]\.)? "
    r"[А-ЯЁІЇЄҐ][а-яёіїєґ'’]{1,20}(?:-[А-ЯЁІЇЄҐа-яёіїєґ]{2,20})?"
)
RUSSIAN = Late(
    r"((?:[А-ЯЁ]\.(?:-| ?))?[А-ЯЁІЇЄ][А-Яа-яёЁіїєІЇЄ-]+(?: [А-ЯЁ][А-Яа-яё-]+)?)[.,] "
    r"(\d{1,2}) ([а-яёіїє]{3,9})\.?"
    r"(?:,? (?P<year>20\d\d)(?:, \d\d:\d\d)?)? ?[-–—/.]? ?/?(?:[Кк]орр?\. )?"
    rf"(?:(?P<by>[А-ЯЁA-Z][\w -]{{2,20}}?(?:\.RU)?)"
    rf"(?:(?:,|(?<=[А-Я]{{4}})) (?P<who>{_IN_CYRILLIC}(?:, {_IN_CYRILLIC}){{0,2}}))?"
    r" ?[/.]{0,2} ?[-–—.]|(?P<alone>[А-ЯЁA-Z][\w -]{2,20}?)) (?=[«\"А-ЯЁІЇЄ\d])"
)
"""`Саратов. 7 июля. ИНТЕРФАКС - `, `МОСКВА, 5 июн - РИА Новости. `, `/Корр. ТАСС Имя Фамилия/. `: and who."""


_STATION = Late(
    r"\((?:[A-Z][A-Z0-9]{2,7}(?:[/-][A-Z0-9]{2,8})*(?: News| NEWS)?|[A-Z][a-z]{2,12}[A-Z]\w{1,12})\)\Z"
)
"""`HARBOUR COUNTY, Fla. (WXYZ) -`, `(HarbourNation) —`: stations, of which there are thousands."""
_SHOUTED_PAPER = Late(r"\([A-Z]{3,12}(?: (?:[A-Z]{2,12}|&)){1,3}\)")
"""`(HARBOUR EXAMINER) –`: the paper in capitals, whatever that is called."""


def is_station(head: str) -> bool:
    """Whether a head ends in a station in brackets, or is a paper in them and nothing else."""
    return _STATION.search(head) is not None or _SHOUTED_PAPER.fullmatch(head) is not None


_DAY_AND_WIRE = Late(r"(.*\d) ([A-Z]{2,8})\Z")
_PLACE_AND_OUTLET = Late(r"(.{3,30}?) ?((?:CNN|AP|AFP|Reuters|NPR|BBC|DW|VOA)(?: \w+)?)\Z")


def place_of(bare: str, outlets: Directory) -> tuple[str, bool, list[str]]:
    """The place in front, whether a date follows it, and the outlets and agencies among the parts."""
    places: list[str] = []
    named: list[str] = []
    dated = False
    parts = [piece.strip() for piece in bare.split(",")]
    daily = any(map(_is_day, parts[1:2]))
    for part in parts:
        if not part:
            continue
        weekday = (places or daily) and part.casefold() in WEEKDAYS
        sent = weekday or (places and _is_sender(part))
        if sent or _is_day(part) or (dated and YEAR.fullmatch(part)):
            dated = True
        elif (wired := _DAY_AND_WIRE.match(part)) and _is_day(wired[1]) and outlets.agency(wired[2]):
            dated = True  # `CANBERRA, June 20 AAP -`
            named.append(wired[2])
        elif (behind := _DAY_BEHIND.match(part)) and _is_day(behind[2]):
            dated = True  # `NAIROBI, Kenya Jun 3 -`
            places.append(behind[1])
        elif places == [] and (named_country := _city_in_country(part)):
            places += named_country
        elif outlets.agency(part) or (outlets.named(part) and not is_place(part)):
            named.append(part)
        elif (split := _behind_place(part, outlets)) is not None:
            places.append(split[0])
            named.append(split[1])
        else:
            places.append(part)
    return ", ".join(places), dated, named


_SENDERS = frozenset(
    [
        *("correspondance", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale"),
        *("de notre correspondant", "de notre correspondante", "de notre envoyé spécial"),
        *("de notre envoyée spéciale", "corresponsal", "enviado especial", "enviada especial"),
        *("correspondente", "enviado", "corrispondente", "dal nostro inviato", "dal nostro corrispondente"),
    ]
)


def _is_sender(part: str) -> bool:
    """Whether behind a place stands only that somebody sent the story: `Rome, correspondance. -`"""
    return part.rstrip(".").casefold() in _SENDERS


def _city_in_country(part: str) -> list[str]:
    """The city and the country that stand side by side without a comma: `Manila Philippines`."""
    town, _, country = part.rpartition(" ")
    apart = country[:1].isupper() and is_city(town) and not is_place(part) and is_place(country)
    return [town, country] if apart else []


def _behind_place(part: str, outlets: Directory) -> tuple[str, str] | None:
    """`Washington CNN`, `Washington/CNN` and the glued `WashingtonCNN`: a place and the outlet behind it."""
    place, _, name = part.replace("/", " ").rpartition(" ")
    if is_city(place) and not is_place(part) and (outlets.agency(name) or outlets.named(name)):
        return place, name
    match = _PLACE_AND_OUTLET.match(part)
    if match and is_place(match[1]) and (outlets.agency(match[2]) or outlets.named(match[2])):
        return match[1], match[2]
    return None


def _is_day(part: str) -> bool:
    return day_in(part) is not None


def day_in(part: str) -> tuple[int, int] | None:
    """The month and the day that a part is: `June 20`, `20 Jun.`."""
    match = _DAY.match(part.rstrip("."))
    month = MONTHS.get((match[1] or match[4] or "").lower().rstrip(".")) if match else None
    return (month, int(match[2] or match[3])) if match and month else None


def written(place: str) -> str:
    parts = [title_case(part.strip(" ")) for part in place.split(",") if part.strip(" .")]
    last = parts[-1] if parts else ""
    if last.endswith(".") and (len(parts) == 1 or len(last) > 6):
        parts[-1] = last.rstrip(".")
    return ", ".join(parts)
