"""Rows of a paragraph → one line, words that are broken at the ends of rows put together.

A hyphen there is the word's own, as in `long-` `term`, or was set by who broke it, as in `fish-` `ing`. Only
where the text shows that its words are broken are those hyphens left out that are not known to be the word's.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL

_FEWEST, _SHARE = 3, 20  # broken words, rows to one of them
_HEAD = Late(rf"(?<![\w-])[{LL}]{{2,30}}(?=[-\u2010]\Z)")
_TAIL = Late(rf"[{LL}]{{2,30}}(?![\w-])")
_HYPHENED = Late(rf"(?<![\w-])[{LL}]{{2,30}}[-\u2010][{LL}]{{2,30}}(?![\w-])")
_ENDINGS = frozenset(
    "ing ings ingly tion tions tional sion sions ment ments mental ted ded ters ers ness able ible ably ity "
    "ties ous ously ance ence ances ences tive tives sive cally ally ture tures cial cials tial ation "
    "ations".split()
)
"""No words by themselves, but the ends of many."""
_WORDS_OF_THEIR_OWN = frozenset(
    "well self long short high low non anti half full mid multi cross all one two three four five six seven "
    "eight nine twenty thirty forty fifty sixty seventy eighty ninety year old new large small state vice "
    "right left center centre door back free early late mother father brother sister "
    "north south east west".split()
)
"""What stands in front of a hyphen that is the word's own."""


def are_broken(rows: Sequence[str]) -> bool:
    """Whether the rows of a text break words at their ends, as those of a PDF may."""
    breaks = list(_breaks(rows))
    if not breaks:
        return False
    text = " ".join(rows).casefold()
    known = any(tail in _ENDINGS or f" {head}{tail}" in text for head, tail in breaks)
    return known or (len(breaks) >= _FEWEST and len(breaks) * _SHARE >= len(rows))


def own_hyphens(rows: Sequence[str]) -> frozenset[str]:
    """The words that have their hyphens within the rows of a text."""
    return frozenset(found.replace("\u2010", "-") for row in rows for found in _HYPHENED.findall(row))


def flowing(rows: Sequence[str], kept: frozenset[str] | None = None) -> str:
    """Rows as one line. A word broken at its hyphen keeps the hyphen: `military-to-` `military`.

    Where words are broken, all others lose it but those to be `kept`.
    """
    parts = list(rows[:1])
    for before, row in itertools.pairwise(rows):
        broken = re.search(r"\w[-\u2010]\Z", before[-2:]) and row[0].islower()
        if broken and kept is not None and (found := _break(before, row)) and not _is_kept(*found, kept):
            parts[-1] = parts[-1][:-1]
        parts += [row] if broken else [" ", row]
    return "".join(parts)


def _is_kept(head: str, tail: str, kept: frozenset[str]) -> bool:
    return f"{head}-{tail}" in kept or (head in _WORDS_OF_THEIR_OWN and tail not in _ENDINGS)


def _breaks(rows: Sequence[str]) -> list[tuple[str, str]]:
    pairs = (_break(before, row) for before, row in itertools.pairwise(rows) if before[-1] in "-\u2010")
    return [one for one in pairs if one is not None]


def _break(before: str, row: str) -> tuple[str, str] | None:
    """The two pieces of a word in small letters that is broken at the end of a row."""
    head, tail = _HEAD.search(before[-40:]), _TAIL.match(row)
    return (head[0], tail[0]) if head and tail else None
