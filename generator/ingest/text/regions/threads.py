"""Readings → from which line on readers write to each other, by the rhythm in which their comments stand.

Whatever a page calls its buttons, each comment has who wrote it and when, some words, and the same few lines
around: `Report`, `#12`, `said:`. No paragraph of an article stands in such a row, nor does an entry of a live
page, which has its hour alone.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.stamps.tokens import tokens_of, with_dates
from generator.ingest.words.late import Late

_BEHIND, _FEWEST, _LONGEST_PERIOD = 2, 3, 30
_LONGEST, _MOST_WORDS, _MOST_OF_NAME, _MOST_OF_BUTTON = 100, 14, 5, 5
_MOST, _LONG_WORD = 0.6, 3
_DIGIT = re.compile(r"\d")
_NUMBERS = Late(r"[\d\s.,/:+–-]+")


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that says when somebody wrote: its place, who that may be, and its other words."""

    index: int
    who: str
    words: frozenset[str]


def thread_start(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> int:
    """From which line on a clipping has a thread of comments; behind its last line where it has none."""
    places = [
        index
        for index in range(bisect_left(prose_before, _BEHIND), len(lines))
        if len(text := lines[index].text) <= _LONGEST and _DIGIT.search(text)
    ]
    if len(places) < _FEWEST:
        return len(lines)
    heads = [head for index in places if (head := _head(index, lines, readings))]
    for run in _runs(heads):
        if len(run) >= _FEWEST and _is_thread(run, lines, readings):
            first = run[0].index
            above = readings[first - 1]
            named = above.shape.words <= _MOST_OF_NAME and not above.shape.ends
            return first - 1 if named else first
    return len(lines)


def _runs(heads: Sequence[_Head]) -> list[list[_Head]]:
    """The heads in runs of which none is far behind the one before."""
    runs: list[list[_Head]] = []
    for head in heads:
        if runs and head.index - runs[-1][-1].index <= _LONGEST_PERIOD:
            runs[-1].append(head)
        else:
            runs.append([head])
    return runs


def _head(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> _Head | None:
    """A line that says a day and its hour, or how long ago, with who wrote in it or right above."""
    text, stamp = lines[index].text, readings[index].stamp
    if text.count(" ") >= _MOST_WORDS or "@" in text or "://" in text:
        return None
    dated, beside = _dated(text)
    if not dated and not (stamp is not None and stamp.moments[0].ago) and " seconds ago" not in text:
        return None
    words = beside if dated else ()
    above = readings[index - 1]
    counted = above.furniture is not None and above.furniture.rule == "count"  # `830 fans`, below the name
    if "@" in lines[index - 1].text or "://" in lines[index - 1].text:
        return None  # what somebody said elsewhere, which an article may show
    named = above.shape.words <= _MOST_OF_NAME and not (above.shape.ends or above.stamp)
    named = named and (above.furniture is None or counted)
    who = " ".join(words) or (above.key if named else "")
    return _Head(index, who, frozenset(word for word in words if len(word) >= _LONG_WORD)) if who else None


@lru_cache(maxsize=2048)
def _dated(text: str) -> tuple[bool, tuple[str, ...]]:
    """Whether a short line says a day and its hour, and its other words."""
    tokens = with_dates(list(tokens_of(text)))
    kinds = {token.kind for token in tokens}
    words = tuple(token.text.casefold() for token in tokens if token.kind == "word")
    return "iso" in kinds or {"date", "time"} <= kinds, words


def _is_thread(run: Sequence[_Head], lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether several people wrote, each with words of their own, in a row that a page has made."""
    periods = [range(one.index + 1, other.index) for one, other in itertools.pairwise(run)]
    told = sum(any(not _button(lines[index].text, readings[index]) for index in period) for period in periods)
    several = len({head.who for head in run}) >= max(_FEWEST, _MOST * len(run))
    if not several or told < _MOST * len(periods):
        return False
    said = Counter(word for head in run for word in head.words)
    if said and max(said.values()) >= max(_FEWEST, _MOST * len(run)):
        return True
    buttons = Counter(
        button
        for period in periods
        for button in {_button(lines[index].text, readings[index]) for index in period} - {""}
    )
    return bool(buttons) and max(buttons.values()) >= max(_BEHIND, _MOST * len(periods))


def _button(text: str, reading: Reading) -> str:
    """What a short line says without its numbers, or "" where it is no button nor number."""
    if reading.shape.words > _MOST_OF_BUTTON or reading.shape.ends:
        return ""
    return _NUMBERS.sub("", text.casefold()) or "0"
