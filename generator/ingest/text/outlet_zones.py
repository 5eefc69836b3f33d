"""Labelled lines → the zone of a paper that no mark names for sure, by all that point to one.

`she told The Harbour Times`, `Photo: Jane Doe/The Harbour Times` and two sister papers in one address are too
little to say which outlet an article is from. Yet papers that people speak to and photographers work for are
mostly the page's own, and where all of them are at home in one zone, that is the zone of its hours. It is
asked of texts in English only; most other languages tell the zone themselves.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import timedelta

from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.outlets import copyright_holder, line_marks
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.homelands import spelled_as
from generator.ingest.words.stamps.zones import read_zone

_STATED = Late(
    r"(?:all )?times (?:stated |shown |given |listed |displayed )?(?:are )?(?:in )?"
    r"(?P<zone>[\w+:]{2,9}(?:/\w{3,20})?)(?: time)?\.?\Z",
    re.IGNORECASE,
)
"""`All times stated are UK`."""
_TOLD = Late(
    r"\b(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|interview with|(?:seen|obtained) by|"
    r"[Aa]dvertise with|[Mm]ore from) (?:the )?"
    r"(?=(?P<name>[^\W\d_a-z][^,:;()“”\"|]{2,60}))"
)
"""To whom somebody speaks in the text: `she told The Harbour Times that`."""
_KNOWS = Late(
    r"(?P<name>[A-Z][\w.’' ]{2,40}?) (?:understands|has (?:learned|learnt|seen|obtained)|can reveal)\b"
)
"""Which paper knows what the text tells: `The Harbour Times understands that`."""
_SAYING = frozenset(
    "told tells spoke speaking interview seen obtained advertise more understands learned learnt "
    "reveal".split()
)
"""Of which one is in a line that says to whom somebody speaks, or which paper knows what."""
_CREDITED = Late(r"[^\W\d_] ?[/|] ?(?P<name>[^/|()]{3,40}?)\)?\.?\Z")
"""For whom a picture was taken: `KAI VOSS/THE HARBOUR TIMES`."""
_HEARD_EVERYWHERE = Late(
    r"(?:The )?(?:CNN|BBC|NPR|CNBC|CBS|NBC|ABC News|Fox News|Sky News|New York Times|Washington Post|"
    r"Wall Street Journal|Financial Times|Guardian|Bloomberg|Reuters|Politico|Axios|Al Jazeera|TIME)\b"
)
"""Whom papers all over the world quote."""
_SAID, _SHOWN, _SURER, _LOOKED_AT, _WORDS = 0.6, 0.4, 1.5, 600, 5
_OWN = Late(r"(?:['’]s|\.)\Z")
_PICTURES = (Label.CREDIT, Label.CAPTION)


def zone_of_marks(labelled: Sequence[LabelledLine], readings: Sequence[Reading], outlets: Directory) -> str:
    """The zone in which the papers are at home that a clipping names as its own, or "" where these differ."""
    weights: dict[str, float] = defaultdict(float)
    for mark in line_marks(labelled, readings, outlets):
        weights[mark.value.timezone] += mark.confidence
    for one, reading in zip(labelled, readings, strict=True):
        if (stated := _STATED.match(one.line.text)) and (zone := read_zone(stated["zone"], ())):
            return zone.name or _named_offset(zone.offset)
        for name, weight in _named_in(one, reading.words):
            weights[_zone_of(name, outlets)] += weight
    for home in (*_named_alone(labelled, outlets), _home_of_holder(labelled)):
        weights[home] += _SAID
    weights.pop("", None)
    ranked = sorted(weights, key=lambda zone: -weights[zone])
    clear = len(ranked) == 1 or (ranked and weights[ranked[0]] >= _SURER * weights[ranked[1]])
    return ranked[0] if clear else _zone_of_dots(labelled)


_IN_DOTS = Late(r"20\d\d\.[01]\d\.[0-3]\d [0-2]\d:[0-5]\d\Z")


def _zone_of_dots(labelled: Sequence[LabelledLine]) -> str:
    """The zone of Korea for an English text dated as its papers do: `2022.08.09 09:41`."""
    dated = any(one.label is Label.TIMESTAMP and _IN_DOTS.match(one.line.text) for one in labelled)
    return "Asia/Seoul" if dated else ""


def _named_alone(labelled: Sequence[LabelledLine], outlets: Directory) -> Iterator[str]:
    """The zones of papers that stand alone above the text, where that tells of the city of that zone.

    Several papers of the world are called alike, `The Harbour Age`, and only one of them is at home there.
    """
    first = next((at for at, one in enumerate(labelled) if one.label is Label.BODY), 0)
    named = (one.line.text for one in labelled[:first] if len(one.line.text) <= _LONGEST_NAME)
    zones = {zone for name in named if " " in name for zone in outlets.zones_of_name(name)}
    if not zones:
        return
    told = " ".join([one.line.text for one in labelled[first:] if one.label is Label.BODY])
    yield from (zone for zone in sorted(zones) if zone.rpartition("/")[2].replace("_", " ") in told)


_LONGEST_NAME = 40


_HOMES = {
    "New Zealand": "Pacific/Auckland", "NZ": "Pacific/Auckland", "Aotearoa": "Pacific/Auckland",
    "Ireland": "Europe/Dublin", "UK": "Europe/London", "India": "Asia/Kolkata", "Pakistan": "Asia/Karachi",
    "Singapore": "Asia/Singapore", "Malaysia": "Asia/Kuala_Lumpur", "Hong Kong": "Asia/Hong_Kong",
    "Philippines": "Asia/Manila", "Thailand": "Asia/Bangkok", "Sri Lanka": "Asia/Colombo",
    "South Africa": "Africa/Johannesburg", "Nigeria": "Africa/Lagos", "Kenya": "Africa/Nairobi",
    "Ghana": "Africa/Accra", "Fiji": "Pacific/Fiji", "Malta": "Europe/Malta", "Jamaica": "America/Jamaica",
}  # fmt: skip
"""The zones of countries after which publishers call what they own there."""


def _home_of_holder(labelled: Sequence[LabelledLine]) -> str:
    """The zone of the country where who holds the copyright is at home: `© 2016 Harbour Media Ireland`."""
    holder = copyright_holder(labelled)
    words = holder.value.split() if holder else []
    ends = (" ".join(words[-count:]) for count in (1, 2) if len(words) > count)
    return next((_HOMES[end] for end in ends if end in _HOMES), "")


def _named_offset(offset: timedelta | None) -> str:
    """The zone with a fixed offset of whole hours: `Etc/GMT-9` is nine hours ahead."""
    hours, rest = divmod(offset or timedelta(), timedelta(hours=1))
    return "" if rest or offset is None else f"Etc/GMT{-hours:+d}"


def _named_in(one: LabelledLine, words: AbstractSet[str]) -> Iterator[tuple[str, float]]:
    """What may be the name of the paper in a line, with how much that says."""
    text = one.line.text[:_LOOKED_AT]
    if one.label in _PICTURES:
        if credited := _CREDITED.search(text[-80:]):
            yield credited["name"], _SHOWN
        return
    if words.isdisjoint(_SAYING):
        return
    for told in _TOLD.finditer(text):
        if not _HEARD_EVERYWHERE.match(told["name"]):
            yield told["name"], _SAID
    if knows := _KNOWS.search(text):
        yield knows["name"], _SAID


def _zone_of(text: str, outlets: Directory) -> str:
    """The zone of the outlet with whose name a text begins, or that has the domain there."""
    words = text.rstrip(".").split()[:_WORDS]
    if words and "." in words[0] and (at := outlets.at(f"https://{words[0].rstrip('.').lower()}/")):
        return at.timezone
    names = (_OWN.sub("", " ".join(words[:count])) for count in range(len(words), 0, -1))
    return next((zone for name in names if (zone := outlets.zone_of_name(name))), "")


_AMERICAN_STAMP = Late(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d\d\b"
    r".{1,12}\b\d{1,2}:\d\d ?[AaPp]\.?[Mm]\b"
)
"""`September 06, 2023 at 1:15 PM`: the month first, and twelve hours a half of the day."""


def zone_of_capital(labelled: Sequence[LabelledLine], text: str, place: str) -> str:
    """New York's zone for a story from Washington with a day as Americans write it, and no British spelling.

    Papers of the capital that name neither themselves nor their country tell it so.
    """
    if place.casefold() != "washington" or spelled_as(text)[1]:
        return ""
    dated = (one.line.text for one in labelled if one.label in (Label.TIMESTAMP, Label.BYLINE))
    return "America/New_York" if any(map(_AMERICAN_STAMP.search, dated)) else ""
