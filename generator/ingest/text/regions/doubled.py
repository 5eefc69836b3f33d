"""Readings → the headlines of other articles that a page shows twice each, one below the other.

A menu of pictures has each headline as what its picture is called, and once more below it, whole or cut
short. The article has one headline, and its own is not in the row.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading

_TOP = 80
_FEWEST, _ASIDE = 3, 1  # pairs, and lines that may stand between two of them
_SHORTEST, _LONGEST, _SAME = 4, 30, 3  # words
_CUT = ("...", "…")
_LONGEST_SECTION = 30  # letters


def doubled(lines: Sequence[Line], readings: Sequence[Reading]) -> range:
    """The lines near the top, from the first of three pairs or more to the last; none of fewer."""
    pairs: list[int] = []
    near = range(min(len(lines) - 1, _TOP))
    alike = [
        index
        for index in near
        if readings[index].key == readings[index + 1].key or lines[index + 1].text.endswith(_CUT)
    ]
    for index in alike if len(alike) >= _FEWEST else ():
        taken = pairs and index == pairs[-1] + 1
        if taken or not _is_pair(lines, readings, index):
            continue
        if pairs and index - pairs[-1] > len(("one", "other")) + _ASIDE:
            if len(pairs) >= _FEWEST:
                break
            pairs = []
        pairs.append(index)
    return range(pairs[0], pairs[-1] + 2) if len(pairs) >= _FEWEST else range(0)


def told_below(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> list[int]:
    """The sentences that are joined to a headline of another article, which stands right above as well.

    So pages list others below the text: what a picture is called, then the headline with what that is about.
    Blank lines need not tell where the headline above has its section in front: `WORLD Ferry aground`.
    """
    return [
        index
        for index in range(2, len(lines))
        if prose_before[index] > _FEWEST - 1
        and readings[index].shape.ends
        and not readings[index - 1].shape.ends
        and (
            (
                _has_section(lines[index - 2].text, lines[index - 1].text)
                and (lines[index - 1].gap or not lines[index].gap)
            )
            or (
                readings[index - 1].key == readings[index - 2].key
                and lines[index - 1].gap
                and not lines[index].gap
                and _is_pair(lines, readings, index - 2)
            )
        )
    ]


def _has_section(text: str, headline: str) -> bool:
    """Whether a line is a headline with its section in front: `WORLD Ferry aground`, `Life | It sank`."""
    if not text.endswith(headline) or len(headline.split()) < _SHORTEST:
        return False
    section = text.removesuffix(headline).rstrip(" |:-–—/•·")
    named = furniture_of(section) if section and len(section) <= _LONGEST_SECTION else None
    return section.isupper() or (named is not None and named.rule == "section")


def _is_pair(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    """Whether a headline stands in a line and the next, where it may be cut short; sentences are captions."""
    one, other = readings[index], readings[index + 1]
    if not _SHORTEST <= one.shape.words <= _LONGEST or one.stamp or lines[index].text[-1] == ".":
        return False
    if one.key == other.key:
        return True
    words = one.key.split()[:_SAME]
    return lines[index + 1].text.endswith(_CUT) and other.key.split()[:_SAME] == words
