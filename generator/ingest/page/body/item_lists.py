"""The blocks of an article → the same without lists that are none of it: of points, of other stories."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.sentence_ends import STOPS, ends_sentence
from generator.ingest.page.blocks.block import Block, are_siblings
from generator.ingest.page.body.boxes import list_of
from generator.ingest.page.furniture.furniture import known_furniture

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEWEST, _FEW_WORDS = 2, 4
_SHORT, _LINK, _LINKED = 70, 0.85, 0.3
_AMONG = 0.5
"""What share of the votes stands around a list of the article."""


def without_offers(blocks: Sequence[Block], votes: dict[int, float]) -> dict[int, float]:
    """The votes for an article without items of lists beside it that are links in large part, as of offers.

    Those of lists among other votes are the article's.
    """
    total = sum(votes.values())
    held: dict[_Element, float] = defaultdict(float)
    for place, weight in votes.items():
        for element in blocks[place].path:
            held[element] += weight
    told = {}
    for place, weight in votes.items():
        block = blocks[place]
        outer = list_of(block) if block.item and block.link_share > _LINKED else None
        around = outer.getparent() if outer is not None else None
        if around is None or held[around] >= _AMONG * total:
            told[place] = weight
    return told


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


def without_leads_to_links(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The blocks without short lines right above lists of nothing but links, which were left out.

    A colon ends the line, or it is a heading of a few words, in whatever language it says what they are.
    """
    chosen = set(kept)
    return [
        place
        for place in kept
        if not (
            (blocks[place].text[-1] in ":：" or _is_short_heading(blocks[place]))
            and len(blocks[place].text) <= _SHORT
            and _leads_to_links(blocks, place + 1, chosen)
        )
    ]


def _is_short_heading(block: Block) -> bool:
    return block.level > 0 and len(block.text.split()) <= _FEW_WORDS and not ends_sentence(block.text)


def _leads_to_links(blocks: Sequence[Block], first: int, chosen: set[int]) -> bool:
    """Whether a list begins at a place of which no item was chosen, and each is a link."""
    if first >= len(blocks) or not blocks[first].item:
        return False
    outer = list_of(blocks[first])
    places = itertools.takewhile(lambda place: outer in blocks[place].path, range(first, len(blocks)))
    return all(place not in chosen and blocks[place].link_share > _LINK for place in places)


def without_last_items(blocks: Sequence[Block], kept: list[int]) -> list[int]:
    """The blocks without last items that end no sentence, where as many right beside them were left out."""
    chosen = set(kept)
    run = list(itertools.takewhile(lambda place: blocks[place].item, range(kept[-1], -1, -1) if kept else ()))
    last = [place for place in run if place in chosen]
    left = len(run) - len(last)
    if len(last) > left or any(ends_sentence(blocks[place].text) for place in last):
        return kept
    return kept[: len(kept) - len(last)]


def _is_teaser(block: Block) -> bool:
    """Whether an item of a list is another story's headline: a link, perhaps with writer and day behind."""
    if block.link_share > 0.6:
        return True
    begins = bool(block.links) and block.links[0].start == 0 and block.link_share > 0.3
    return begins and len(block.text) < 160 and block.text[-1] not in STOPS


_MOST_LINKS, _PARAGRAPH = 8, 60
"""Links that a box in the text has, and letters of a paragraph behind it."""


def goes_on_below_links(blocks: Sequence[Block], kept: Sequence[int], heading: int) -> bool:
    """Whether below a heading of other stories stand only links, and then the article's next paragraph.

    That stands where the paragraphs above do, and the page does not speak in it.
    """
    above = [place for place in kept if place < heading and not blocks[place].level]
    below = next((place for place in kept if place > heading), 0)
    if not above or not below:
        return False
    between, block = blocks[heading + 1 : below], blocks[below]
    listed = 0 < len(between) <= _MOST_LINKS and all(one.link_share > _LINKED for one in between)
    told = block.level == 0 and not block.item and not block.links and len(block.text) >= _PARAGRAPH
    told = told and ends_sentence(block.text) and known_furniture(block.text) is None
    return listed and told and are_siblings(block, blocks[above[-1]])
