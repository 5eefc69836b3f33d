"""The blocks of an article → the same without a few far behind it: a saying of the day below all comments."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.characters import size_of
from generator.ingest.page.blocks import Block

_FAR = 60
"""How many blocks in a row belong to no article that goes on behind them."""

_LITTLE = 0.1


def without_far_ends(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The blocks without the last of them, where far more than any box of a page parts those from the rest.

    Pictures with their captions and what is hidden part nothing.
    """
    total = sum(size_of(blocks[place].text) for place in kept)
    behind = 0
    for index in range(len(kept) - 1, 0, -1):
        behind += size_of(blocks[kept[index]].text)
        if behind > _LITTLE * total:
            break
        between = blocks[kept[index - 1] + 1 : kept[index]]
        if sum(not (block.figure or block.hidden) for block in between) >= _FAR:
            return list(kept[:index])
    return list(kept)
