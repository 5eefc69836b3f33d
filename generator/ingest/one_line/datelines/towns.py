"""A paragraph → the town that it begins with, whatever that is called, as other words of the page tell of it.

No list has all towns: `Varsing – Der Rat …` is known by `Feuer in Varsing` in the headline, or by the street
there in another paragraph.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.datelines.heads import Dateline, written
from generator.ingest.one_line.datelines.unlisted_towns import NO_TOWNS
from generator.ingest.words.furniture.sections import SECTION_WORDS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.name_words import NO_NAMES
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place
from generator.ingest.words.stamps.calendar_words import LABELS

FRONT = re.compile(
    rf"(?P<town>[{LU}][\w'’-]{{2,20}}(?:[ /](?:(?:am|an der|bei|an|im|in|ob der|de|del|di|la|sur|sous) )?"
    rf"[{LU}][\w'’-]{{1,18}}){{0,2}})(?P<mark>\s?\.?\s?[–—]\s?|\s-\s|\.-\s?|[.:]\s+)(?=[{LU}\d\"“„«»‘'])"
)
"""`Varsing – Der Rat`, `VARSING. Der Rat`, `Le Port-Blanc - Le maire`, `Varsing: The council`."""
_TO = (
    r"(?i:\b(?:in|nach|bei|aus|à|de|i|fra|från|frå|till?|te|naar|uit|near|off|at|en|em|a|di|w|v|ve|do|z|la|în|"
    r"(?:stadt|gemeinde|gemeente|kommune?|ville|commune|mairie|landkreis|kreis) (?:von|van|de)?|"
    r"(?:\w*(?:hafen|kaimauer|küste|strand|innenstadt|altstadt|bürgermeister(?:in)?|einwohner|rathaus|bahnhof|"
    r"wirt(?:in|shaus)?|gasthof|gasthaus|pfarrer(?:in)?|kirche|feuerwehr|freibad|ortskern|dorfladen)|"
    r"nähe|norden|süden|osten|westen) von|"
    r"(?:city|town|village|port|harbour|harbor|mayor|outskirts|residents|coast) of) ?|\bd['’])"
)
"""What stands in front of where something is."""
_LEAST_TOLD, _LONG = 60, 5  # letters


def told_town(text: str, told: str, outlets: Directory) -> Dateline | None:
    """The town in front of a paragraph, if `told`, the rest of the page, says that something is there.

    Or it begins a headline: `Varsing: Der Rat …`.
    """
    found = FRONT.match(text)
    if found is None or len(text) - found.end() < _LEAST_TOLD:
        return None
    town = found["town"]
    words = town.casefold().split()
    if not NO_TOWNS.isdisjoint(words) or any(word in LABELS or word in SECTION_WORDS for word in words):
        return None
    if len(words) == 1 and words[0] in NO_NAMES:
        return None  # `Polizei – Die Beamten …`
    if outlets.agency(town) or outlets.named(town):
        return None
    shouted = town.isupper() and len(words) > 1 and len(words[0]) >= _LONG
    name = re.escape(written(town.split()[0] if shouted else town))  # `VARSING HAFEN: `, which is in Varsing
    stopped = found["mark"][0] == "." and found["mark"][1:].isspace()
    # so begin who speaks and, in a caption, who has a rank: `Vice Adm. Jane Doe`
    begins = "" if found["mark"][0] == ":" or stopped else rf"|^{name} ?[:.] "
    said = re.findall(rf"(?m:{_TO}{name}(?![\w-]){begins})", f"{text[found.end() :]}\n{told}")
    least = 1 if not stopped or town.isupper() else _TWICE
    filed = len(said) >= least or _is_filed_below_place(written(town), told)
    if not filed and not _opens_local_news(town, found["mark"], f"{text[found.end() :]}\n{told}"):
        return None
    return Dateline(place=written(town), rest=text[found.end() :], confidence=_SURE)


def _is_filed_below_place(town: str, told: str) -> bool:
    """Whether a town stands alone near a place that is known, as in a row of tags: `Bavaria`, `Varsing`."""
    if f"\n{town}\n" not in told:
        return False
    lines = told.split("\n")
    at = lines.index(town)
    return any(map(is_place, lines[max(0, at - _ROW) : at] + lines[at + 1 : at + 1 + _ROW]))


_LOCAL = Late(r"(?m:^(?:Lokales|Regionales|Lokalnachrichten|Landkreis(?:e)?|Aus der Region|Gemeinden)$)")
"""Sections in which papers of German towns file what is from there."""


def _opens_local_news(town: str, mark: str, page: str) -> bool:
    """Whether a word stands in front of a dash on a page of local news, and nowhere else on it.

    A thing or somebody that a story begins with, `Milch – Die Bauern`, is named again.
    """
    dashed = mark.strip() in ("–", "—") and mark[0].isspace() and mark[-1].isspace()
    return dashed and _LOCAL.search(page) is not None and town not in page


_TWICE, _SURE = 2, 0.85
_ROW = 2  # lines
