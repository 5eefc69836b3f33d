"""The blocks of an article → the same without a few far behind it: a saying of the day below all comments."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.tree import tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_FAR = 60
"""How many blocks in a row belong to no article that goes on behind them."""

_APART = 20
"""How many do where what is behind them stands elsewhere, and in elements that look otherwise."""

_LITTLE, _SOME = 0.1, 0.3
_NEARLY_ALL = 0.9


def without_far_ends(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The blocks without the last of them, where far more than any box of a page parts those from the rest.

    Pictures with their captions and what is hidden part nothing; a table counts nothing for its size.
    """
    total = sum(_size(blocks[place]) for place in kept)
    behind = 0
    end = len(kept)
    for index in range(len(kept) - 1, 0, -1):
        behind += _size(blocks[kept[index]])
        if behind > _SOME * total:
            break
        between = blocks[kept[index - 1] + 1 : kept[index]]
        apart = sum(not (block.figure or block.hidden) for block in between)
        if (apart >= _FAR and behind <= _LITTLE * total) or (
            apart >= _APART and _stand_elsewhere(blocks, kept[:index], kept[index:end])
        ):
            end = index
    return list(kept[:end])


def _size(block: Block) -> int:
    return 0 if block.rows else size_of(block.text)


def _stand_elsewhere(blocks: Sequence[Block], told: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether blocks stand outside of the element of the others, in one that looks otherwise."""
    home = _home(blocks, told)
    around = {id(element): place for place, element in enumerate(home)}
    for place in behind:
        path = blocks[place].path
        shared = sum(id(element) in around for element in path)
        if shared == len(home) or shared == len(path) or _look(path[shared]) == _look(home[shared]):
            return False
    return True


def _home(blocks: Sequence[Block], places: Sequence[int]) -> Sequence[_Element]:
    """The smallest element that holds nearly all words of some blocks, behind those around it."""
    held: dict[_Element, int] = defaultdict(int)
    for place in places:
        for element in blocks[place].path:
            held[element] += size_of(blocks[place].text)
    least = _NEARLY_ALL * sum(size_of(blocks[place].text) for place in places)
    paths = ([one for one in blocks[place].path if held[one] >= least] for place in places)
    return max(paths, key=len)


def _look(element: _Element) -> tuple[str, str]:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return tag_of(element), re.sub(r"\d+", "", names[:200])
