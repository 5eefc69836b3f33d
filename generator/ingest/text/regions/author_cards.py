"""Readings → the cards behind an article: who wrote, or which house sent it, and a few sentences on that.

Where a line above says who wrote, `Outline.is_of_author` knows the sentences by the name; here the name above
them has to do, so they must speak of the press.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_AHEAD, _LEAST, _BEHIND = 90, 6, 6
_OF_PRESS = Late(
    r"\b(?:journalis[mt]|reporte[rd]|reporting|correspondents?|columnist|editor|co-?host|host of|newsroom|"
    r"magazine|bureau|contributor|staff writer|as an? (?:[a-z]+ )?writer|blogger|"
    r"covers|covering|writes (?:about|for)|podcast|producer|"
    r"news(?:paper|letter)?)\b",
    re.IGNORECASE,
)
_TELLS = Late(
    r" (?:\([^()]{2,20}\) )?(?:is|was|has|covers|covered|writes|reports|reported|joined|works|served)\b"
)


def author_cards(
    lines: Sequence[Line], readings: Sequence[Reading], before: Sequence[int], after: Sequence[int]
) -> frozenset[int]:
    """The lines of such cards. `before` and `after` count the paragraphs around each line."""
    found: set[int] = set()
    for index in range(len(lines) - 1):
        if not before[index] or after[index] > _BEHIND:
            continue
        if house := _ABOUT.match(lines[index].text) if lines[index].text[:5] in _ABOUTS else None:
            found.update(_told_of_house(house[1].casefold(), lines, readings, index))
        listed = lines[index].text.endswith(_ALL_LISTED) and _ALL_OF_AUTHOR.search(lines[index].text)
        if listed and readings[index + 1].shape.words >= _LEAST:
            found |= {index, index + 1}
        name = _name_alone(lines[index], readings[index]) if readings[index].byline is not None else ""
        told = bool(name) and readings[index + 1].shape.words >= _LEAST
        if told and _is_told_of(name, lines[index + 1].text):
            found |= {index, index + 1}
    return frozenset(found)


_ALL_OF_AUTHOR = Late(
    r"[^\W\d_]\W?\s?(?:View (?:article list|all (?:posts|articles|stories))|"
    r"(?:See|Read) all (?:posts|articles)|"
    r"Vedi tutti gli articoli|Voir tous (?:les|ses) articles|Ver todos los artículos|Ver todos os artigos|"
    r"Alle (?:Artikel|Beiträge) (?:anzeigen|ansehen))\Z"
)
"""`Jane DoeView all posts`: a name and the button to what its owner wrote, above who that is."""
_ALL_LISTED = (
    *("list", "posts", "articles", "stories", "articoli", "artículos", "artigos", "anzeigen", "ansehen"),
)
"""How each of these buttons ends; only for speed."""
_ABOUTS = ("About", "ABOUT")
_ABOUT = Late(rf"(?:About|ABOUT) (?:[Tt]he )?([{LU}][\w.&'’-]*(?: [\w.&'’-]{{1,20}}){{0,6}}):?\Z")
_OF_HOUSE = Late(
    r"\b(?:company|provider|provides|leading|platform|publish\w+|publication|magazine|news|non-?profit|members?|"
    r"membership|founded|headquartered|based in|information source|network|broadcaster)\b",
    re.IGNORECASE,
)


def _told_of_house(name: str, lines: Sequence[Line], readings: Sequence[Reading], index: int) -> range:
    """The lines below `About Harbour Post` that tell of it, to the last sentence of the clipping."""
    told = [place for place in range(index + 1, len(lines)) if readings[place].is_plain_prose]
    if not told or told[0] != index + 1 or len(told) > _BEHIND:
        return range(0)
    texts = [lines[place].text.casefold() for place in told]
    called = name.rpartition(" ")[2]
    opened = (
        called in texts[0][:_AHEAD] and _OF_HOUSE.search(texts[0]) and any(name in text for text in texts)
    )
    rest = all(called in text or readings[place].addresses for text, place in zip(texts, told, strict=True))
    return range(index, told[-1] + 1) if opened and rest else range(0)


def _name_alone(line: Line, reading: Reading) -> str:
    """Whose name a line is, and nothing else."""
    byline = reading.byline
    alone = byline is not None and byline.rule == "bare-name" and byline.people == (line.text,)
    return line.text if alone else ""


def _is_told_of(name: str, text: str) -> bool:
    """Whether a text tells soon who somebody is, and of the press: `Based in Varsand, Jane Doe is …`."""
    based = text.startswith("Based in ")
    called = name.split(maxsplit=1)[0] if based and name not in text[:_AHEAD] else name
    start = text.find(called, 0, _AHEAD)
    behind = text[start + len(called) : start + len(called) + _AHEAD] if start >= 0 else ""
    return bool(behind) and _TELLS.match(behind) is not None and tells_of_press(text)


def tells_of_press(text: str) -> bool:
    """Whether a text has a word of the trade of those who write for papers."""
    return _OF_PRESS.search(text) is not None
