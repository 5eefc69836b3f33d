"""The blocks of an article → the same without lists that are none of it: of points, of other stories."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.shapes import STOPS
from generator.ingest.page.blocks import Block
from generator.ingest.page.boxes import list_of
from generator.ingest.page.furniture import ends_sentence

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEWEST = 2


def without_opening_points(blocks: Sequence[Block], kept: list[int]) -> list[int]:
    """The blocks without a list in front of the first paragraph whose items end as headlines do."""
    points = list(itertools.takewhile(lambda place: blocks[place].item and not blocks[place].level, kept))
    rest = kept[len(points) :]
    told = len(points) >= _FEWEST and len(rest) > len(points)
    return rest if told and not any(ends_sentence(blocks[place].text) for place in points) else kept


def without_link_lists(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The blocks without lists in which most items are nothing but links."""
    lists: dict[_Element, list[int]] = defaultdict(list)
    for place in kept:
        if blocks[place].item:
            outer = list_of(blocks[place])
            if outer is not None:
                lists[outer].append(place)
    dropped = {
        place
        for places in lists.values()
        if sum(_is_teaser(blocks[place]) for place in places) > 0.5 * len(places)
        for place in places
    }
    return [place for place in kept if place not in dropped]


def _is_teaser(block: Block) -> bool:
    """Whether an item of a list is another story's headline: a link, perhaps with writer and day behind."""
    if block.link_share > 0.6:
        return True
    begins = bool(block.links) and block.links[0].start == 0 and block.link_share > 0.3
    return begins and len(block.text) < 160 and block.text[-1] not in STOPS
