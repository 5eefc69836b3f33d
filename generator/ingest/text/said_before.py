"""Pieces of a text, each with its words → how many words behind each piece are said above it.

An article goes on with words that it has said; what stands behind its end has its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence


class SaidBefore:
    """The words of some pieces, counted once, so that asking costs nothing."""

    def __init__(self, pieces: Sequence[Collection[str]]) -> None:
        first: dict[str, int] = {}
        last: dict[str, int] = {}
        for order, words in enumerate(pieces):
            for word in words:
                first.setdefault(word, order)
                last[word] = order
        self._behind = _counted(len(pieces), ((0, end) for end in last.values()))
        self._again = _counted(len(pieces), ((first[word], end) for word, end in last.items()))

    def words_from(self, order: int) -> int:
        """How many different words are in the pieces from this one on, which is not the first."""
        return self._behind[order]

    def said_again_from(self, order: int) -> int:
        """How many of these are in the pieces above it too."""
        return self._again[order]


def _counted(size: int, spans: Iterable[tuple[int, int]]) -> list[int]:
    """For each number below a size, how many spans begin below it and end at it or behind it."""
    steps = [0] * (size + 2)
    for begin, end in spans:
        steps[begin + 1] += 1
        steps[end + 1] -= 1
    total, counts = 0, []
    for step in steps[:size]:
        total += step
        counts.append(total)
    return counts
