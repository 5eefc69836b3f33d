"""Readings → the cards of who wrote behind an article: a name, and below it a few sentences on who that is.

Where a line above says who wrote, `Outline.is_of_author` knows the sentences by the name; here the name above
them has to do, so they must speak of the press.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.readings import Reading

_AHEAD, _LEAST, _BEHIND = 90, 6, 6
_OF_PRESS = re.compile(
    r"\b(?:journalis[mt]|reporte[rd]|reporting|correspondents?|columnist|editor|co-?host|host of|newsroom|"
    r"magazine|bureau|contributor|staff writer|covers|covering|writes (?:about|for)|podcast|producer|"
    r"news(?:paper|letter)?)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
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
        name, below = _name_alone(lines[index], readings[index]), lines[index + 1].text
        if name and readings[index + 1].shape.words >= _LEAST and _is_told_of(name, below):
            found |= {index, index + 1}
    return frozenset(found)


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
    return bool(behind) and _TELLS.match(behind) is not None and _OF_PRESS.search(text) is not None
