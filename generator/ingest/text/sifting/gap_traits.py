"""What is kept of a text, piece by piece → the traits that gaps among it have wherever they stand.

Pieces are lines of a paste or blocks of a saved page, told by their places among all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_FEW, _BEGUN, _TOLD = 2, 3, 8  # pieces


def end_of_run(kept: Sequence[int], order: int) -> int:
    """The number behind the last kept piece before the next gap, as seen from the piece with this number."""
    end = order + 1
    while end < len(kept) and kept[end] == kept[end - 1] + 1:
        end += 1
    return end


def counted_traits(kept: Sequence[int], order: int) -> Iterator[str]:
    """How many pieces are kept above the gap in front of one, and how many below it to the next gap."""
    length = end_of_run(kept, order) - order
    if length == 1:
        yield "alone"
    if length <= _FEW:
        yield "few"
    if order < _BEGUN:
        yield "begun"
    if order >= _TOLD:
        yield "told"
