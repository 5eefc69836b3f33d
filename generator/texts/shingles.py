"""Texts → their shingles, which are runs of five words, and how much of them two texts share.

Where no spaces stand between words, each letter counts as one: else a clause would, of which a short report
has too few, and a figure that changes would change five of them.

An index holds a sample of the runs only: those whose checksum a number divides, so it does not depend on
chance or on the machine, and a text that stands within another one is found however long that is. The shorter
a text, the more of its runs are held.
"""

from __future__ import annotations

import math
import re
import zlib
from array import array
from collections.abc import Iterable
from functools import cache, lru_cache

from generator.ground.unspaced import LETTERS, has_unspaced

_RUN = 5
_MOST_RUNS = 20_000
_SAMPLED = ((100, 2), (300, 4), (_MOST_RUNS, 8))
_FEWEST_RUNS = 25
_MOST_WORDS = _MOST_RUNS
LINK_END = re.compile(r"\]\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
"""Where a link of Markdown leads, with the end of its words."""
_WORD = re.compile(r"[^\W_]+")


@cache
def _word_or_letter() -> re.Pattern[str]:
    """To compile it takes long, and most texts need it not."""
    return re.compile(rf"[{LETTERS}]|[^\W_{LETTERS}]+")


LEAST_SHARE = 0.4
"""From which share of common runs on two texts tell the same."""

_SKETCHED = 24
"""How many runs a sketch has at most."""
_FIRST_WORD = (7, 8)
"""How long the first word of a run in a sketch is: so few runs are made at all."""

Shingles = frozenset[int]
"""The checksums of the runs of words of a text."""


def shingles_of(text: str) -> Shingles:
    """All runs of a text; where its links lead does not count."""
    return _runs_of(" ".join(LINK_END.sub(" ", text).split()))


@lru_cache(maxsize=8)
def _runs_of(line: str) -> Shingles:
    """All runs of a text without links, on one line. A clipping's are asked for again as its entry's."""
    words = words_of(line)[:_MOST_WORDS]
    runs = zip(*(words[start:] for start in range(_RUN)), strict=False)
    return frozenset(map(zlib.crc32, map(str.encode, map(" ".join, runs))))


def words_of(text: str) -> list[str]:
    """The words of a text, or its letters where no spaces part them."""
    return (_word_or_letter() if has_unspaced(text) else _WORD).findall(text.casefold())


def sketch_of(text: str) -> bytes:
    """A few runs of a text, packed: enough to see which texts may tell the same, quicker than all of them."""
    words = _WORD.findall(LINK_END.sub(" ", text).casefold())[:_MOST_WORDS]
    starts = [place for place, word in enumerate(words[: 1 - _RUN]) if len(word) in _FIRST_WORD]
    runs = {zlib.crc32(" ".join(words[place : place + _RUN]).encode()) for place in starts}
    return array("I", sorted(runs)[:_SKETCHED]).tobytes()


def sketched(sketch: bytes) -> array[int]:
    """The runs of a sketch, in their order."""
    return array("I", sketch)


def sample(runs: Shingles) -> list[int]:
    """Those that an index holds, in their order."""
    divisor = next(number for most, number in _SAMPLED if len(runs) <= most)
    return sorted([run for run in runs if run % divisor == 0])


def probes(runs: Shingles) -> list[int]:
    """Those that an index may hold of another text, whatever its length, in their order."""
    divisor = _SAMPLED[0][1]
    return sorted([run for run in runs if run % divisor == 0])


def thinnest(probed: Iterable[int]) -> int:
    """How many runs an index holds at least of a text with these probes, however long the text is."""
    divisor = _SAMPLED[-1][1]
    return len([run for run in probed if run % divisor == 0])


def may_tell_the_same(common: int, held: int) -> bool:
    """Whether two texts can have the least share: an index holds `held` runs of one, `common` of both.

    What it holds is a sample, and counts stray by their square root. Where what is common is three such
    deviations below what would be expected, the other text need not be read.
    """
    expected = LEAST_SHARE * held
    return common >= expected - 3 * math.sqrt(expected)


def share_of(runs: Shingles, others: Shingles) -> float:
    """The share of the shorter text's runs that both have; 0 where a text is too short to tell."""
    fewer = min(len(runs), len(others))
    return len(runs & others) / fewer if fewer >= _FEWEST_RUNS else 0.0
