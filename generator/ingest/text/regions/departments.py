"""Readings → which lines beside a headline are the name of a department, or the points of its deck."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_known

_TWO = 2  # lines
_LONGEST, _TITLED = 6, 7  # words of a department, and of a headline at least
_OF_WRITER = ("I write about ", "I cover ", "I report on ")


def is_department(text: str, lines: Sequence[Reading]) -> bool:
    """Whether a line is a department above a longer headline and who signs it: `Ports & Sea Law`.

    Or what somebody says of all that he writes: `I write about ports and those who live on them.`
    """
    own, below = lines[0].shape, lines[1].shape
    signed = lines[_TWO : _TWO + 1]
    if text.startswith(_OF_WRITER) and own.ends:
        return True
    if " & " not in text or own.ends or own.words > _LONGEST or below.words < _TITLED or not signed:
        return False
    return own.titled >= _WHOLE and (signed[0].byline is not None or signed[0].stamp is not None)


_WHOLE = 0.95
"""Nearly all words of a line begin with a capital."""


def is_deck(index: int, lines: Sequence[Line], top: Sequence[Reading]) -> bool:
    """Whether a line is one of two points in a block, below a headline that stands alone.

    `Ministers agree to warn of drills at sea`, then `Both sides set rules for meetings of their ships` above
    `Visas are to last for ten years`.
    """
    first = index if lines[index].gap else index - 1
    if first < 1 or first + _TWO >= len(top) or not (lines[first].gap and lines[first - 1].gap):
        return False
    if lines[first + 1].gap or not lines[first + _TWO].gap:
        return False
    titled = top[first - 1 : first + _TWO]
    return all(one.shape.words >= _TITLED and not (one.shape.ends or is_known(one)) for one in titled)
