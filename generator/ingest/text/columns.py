"""Surroundings → what stands around each line, for all lines of a clipping at once.

Each is asked of every line, so that a pass over flags is made rather than a question put to each.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.ingest.text.appearances import running
from generator.ingest.text.surroundings import Surroundings

_NEAR = 4  # lines
_TOP, _ECHO, _LONGEST_NAME = 200, 12, 80  # lines, letters, letters
_LONG_LINE = 24  # words


def flagged(count: int, places: Iterable[int]) -> list[bool]:
    """So many flags, set at some places."""
    flags = [False] * count
    for place in places:
        flags[place] = True
    return flags


def up_to(end: int, count: int) -> list[bool]:
    """So many flags, set before an end."""
    end = min(max(end, 0), count)
    return [True] * end + [False] * (count - end)


def betweens(around: Surroundings) -> list[bool]:
    """Whether paragraphs stand before and after each line: of the last one the end may be missing."""
    below = [*around.prose[1:], False]
    found = [before > 0 and told for before, told in zip(around.prose_before, below, strict=False)]
    if len(found) > 1:
        found[-2] = found[-2] or around.heads_cut(len(found) - 2)
    return found


def near_meta(around: Surroundings) -> list[bool]:
    """Whether another line within a few lines of each signs or says when."""
    meta = around.meta
    if True not in meta:
        return meta
    before = running([*meta, False])
    above, below = [0] * _NEAR + before, [*before, *before[-1:] * (_NEAR + 1)][_NEAR + 2 :]
    return [after - first > own for first, after, own in zip(above, below, meta, strict=False)]


def signed(around: Surroundings) -> list[bool]:
    """Whether one of the lines right below each signs, as `is_signed` says of one."""
    near = {
        place
        for at, sure in enumerate(around.sure)
        if sure
        for place in range(max(0, at - _NEAR), at)
        if around.is_signed(place)
    }
    return flagged(len(around.lines), near)


def echoes(around: Surroundings) -> list[int]:
    """How often each line stands again; most texts have no line twice."""
    again = around.counts
    if len(again) == len(around.readings):
        return [0] * len(around.readings)
    return [around.is_echoed(index) if again[one.key] > 1 else 0 for index, one in enumerate(around.readings)]


def in_text(around: Surroundings) -> list[bool]:
    """Whether a paragraph says all of each line, as it says names: `Ministry of Foreign Affairs`."""
    said = around.text_of_paragraphs
    top = zip(around.readings[:_TOP], around.prose, strict=False)
    found = [_ECHO < len(one.key) < _LONGEST_NAME and not told and one.key in said for one, told in top]
    return found + [False] * (len(around.readings) - len(found))


def beside_text(around: Surroundings) -> list[bool]:
    """Whether a line above or below each is a sentence of the article, as far as one can tell."""
    told = [one.shape.ends and not (one.furniture or one.stamp) for one in around.readings]
    pairs = zip([False, *told], [*told[1:], False][: len(told)], strict=False)
    return [above or below for above, below in pairs]


def cut_off(around: Surroundings) -> list[bool]:
    """Whether each line lacks its end; none does above which nothing is told, or only in short lines."""
    readings = around.readings
    long = next((at for at, one in enumerate(readings) if one.shape.words >= _LONG_LINE), len(readings))
    return [
        (before > 0 or index > long)
        and not (told or one.furniture or one.stamp or one.byline)
        and around.is_cut_off(index)
        for index, (one, told, before) in enumerate(
            zip(readings, around.prose, around.prose_before, strict=True)
        )
    ]


def gaps(around: Surroundings) -> Sequence[tuple[bool, bool]]:
    """Whether blank lines stand above and below each line, where not all lines stand so."""
    if not around.blocks_tell:
        return [(False, False)] * len(around.lines)
    above = [line.gap for line in around.lines]
    return list(zip(above, [*above[1:], False], strict=True))
