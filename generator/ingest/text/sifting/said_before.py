"""Pieces of a text, each with its words → how many words behind each piece are said above it.

An article goes on with words that it has said; what stands behind its end has its own.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection, Iterable, Sequence


class SaidBefore:
    """The words of some pieces, counted once, so that asking costs nothing."""

    def __init__(self, pieces: Sequence[Collection[str]]) -> None:
        first: dict[str, int] = {}
        last: dict[str, int] = {}
        for order, words in enumerate(pieces):
            last.update(dict.fromkeys(words, order))
        for order in range(len(pieces) - 1, -1, -1):
            first.update(dict.fromkeys(pieces[order], order))
        self._behind = _counted(len(pieces), itertools.repeat(0, len(last)), last.values())
        self._again = _counted(len(pieces), first.values(), last.values())

    def words_from(self, order: int) -> int:
        """How many different words are in the pieces from this one on, which is not the first."""
        return self._behind[order]

    def said_again_from(self, order: int) -> int:
        """How many of these are in the pieces above it too."""
        return self._again[order]


def _counted(size: int, begins: Iterable[int], ends: Iterable[int]) -> list[int]:
    """For each number below a size, how many spans begin below it and end at it or behind it."""
    begun, ended = Counter(begins), Counter(ends)
    steps = (begun[number - 1] - ended[number - 1] for number in range(size))
    return list(itertools.accumulate(steps))
