"""The blocks of a page → those that are the article, in order.

The smallest element that holds nearly all that was voted for is the article's (`votes.py`); what stands in
it counts, unless it is furniture. So a paragraph that one finder misses is not lost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ground.frozen import frozen
from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block, are_siblings
from generator.ingest.page.body.asked import with_questions
from generator.ingest.page.body.boxes import boxes, list_of, without_points
from generator.ingest.page.body.endings import ended
from generator.ingest.page.body.far_ends import without_far_ends
from generator.ingest.page.body.item_lists import (
    goes_on_below_links,
    without_last_items,
    without_leads_to_links,
    without_link_lists,
    without_opening_points,
)
from generator.ingest.page.body.opening_boxes import without_opening_box
from generator.ingest.page.body.outliers import outliers
from generator.ingest.page.body.pulled import pulled
from generator.ingest.page.body.repeats import without_copy
from generator.ingest.page.body.slides import with_slides
from generator.ingest.page.body.split_articles import opens_named_body, with_all_pieces, with_opening
from generator.ingest.page.body.votes import behind_title, is_prose, of_one_story, votes_of
from generator.ingest.page.body.walled import behind_wall, paid_for
from generator.ingest.page.furniture.closing_heads import closes, heads_end, opens_comments
from generator.ingest.page.furniture.elements import Shares, stands_in_furniture
from generator.ingest.page.furniture.furniture import is_furniture_text
from generator.ingest.page.stated.clocks import is_stamp

if TYPE_CHECKING:
    from lxml.etree import _Element

_SCOPE = 0.9
_LEAST_PROSE = 40
_NEAR_END = 4
_LITTLE = 0.35
_FEWEST = 2
"""How many items of a list speak for the page where all of it does."""


@frozen
class Body:
    """The blocks of the article by their places among all blocks, and the element that holds it."""

    places: tuple[int, ...] = ()
    scope: _Element | None = None

    @property
    def first(self) -> int:
        return self.places[0] if self.places else -1

    @property
    def last(self) -> int:
        return self.places[-1] if self.places else -1


def body_of(
    blocks: Sequence[Block],
    told: str,
    article_body: str,
    title_place: int,
    paid: frozenset[str] = frozenset(),
) -> Body:
    """The article among the blocks.

    `told` is what trafilatura found, `article_body` what the page's JSON-LD says; `title_place` is the place
    of the headline, or -1; `paid` are the classes of what the page says only subscribers are shown.
    """
    walled = behind_wall(blocks, title_place) | paid_for(blocks, paid, title_place)
    walled = frozenset(place for place in walled if not blocks[place].figure)
    usable = [
        place for place, one in enumerate(blocks) if not one.figure and (not one.hidden or place in walled)
    ]
    if sum(size_of(blocks[place].text) for place in usable) < 200:
        usable = [place for place, block in enumerate(blocks) if not block.figure]
    weights = with_slides(blocks, usable, votes_of(blocks, usable, told, article_body), title_place)
    if walled:
        weights = {place: weight for place, weight in weights.items() if place > title_place}
        weights |= {place: float(size_of(blocks[place].text)) for place in walled if is_prose(blocks[place])}
    if not weights:
        return Body()
    weights = behind_title(of_one_story(blocks, weights, title_place), title_place)
    weights, around = with_all_pieces(blocks, usable, without_copy(blocks, weights), title_place)
    scope = _scope(blocks, weights) if around is None else around
    kept = _inside(blocks, usable, weights, scope, title_place, walled=walled)
    kept = _trimmed(blocks, ended(blocks, without_far_ends(blocks, kept)), weights)
    places = with_questions(blocks, with_opening(blocks, kept, weights))
    return Body(places=tuple(places), scope=scope)


# -- scope


def shares_of(blocks: Sequence[Block], weights: dict[int, float]) -> Shares:
    """For each element around a vote the share of all votes' words that it holds."""
    total = sum(weights.values()) or 1.0
    held = Shares()
    for place, weight in weights.items():
        for element in blocks[place].path:
            held[element] += weight / total
    return held


def _scope(blocks: Sequence[Block], weights: dict[int, float]) -> _Element:
    """The smallest element that holds nearly all votes."""
    shares = shares_of(blocks, weights)
    deepest: _Element | None = None
    depth = -1
    for place in weights:
        for level, element in enumerate(blocks[place].path):
            if shares[element] >= _SCOPE and level > depth:
                deepest, depth = element, level
    assert deepest is not None
    return deepest


# -- what stands in it


def _inside(
    blocks: Sequence[Block],
    usable: Sequence[int],
    weights: dict[int, float],
    scope: _Element,
    title_place: int,
    *,
    walled: frozenset[int],
) -> list[int]:
    """The blocks of the scope that are no furniture, from the first vote's neighbours to the last's."""
    shares = shares_of(blocks, weights)
    here = [place for place in usable if scope in blocks[place].path]
    here = _before_comments(blocks, here, weights)
    sound = [
        place
        for place in here
        if place > title_place or place in weights
        if place in walled or not stands_in_furniture(blocks[place], scope, shares)
    ]
    votes = [place for place in sound if place in weights]
    if not votes:  # all of it is called as furniture is
        sound = here
        votes = [place for place in here if place in weights]
    last = next(
        (place for place in reversed(votes) if not is_furniture_text(blocks[place], inside=False)), votes[-1]
    )
    little = _LITTLE * sum(weights.values())
    kept = []
    left: dict[_Element | None, int] = defaultdict(int)
    for place in without_points(blocks, sound, shares):
        block, is_ahead = blocks[place], place < votes[0]
        if place > votes[0] and heads_end(block) and _behind(weights, place) < little:
            break
        if is_furniture_text(block, inside=place < last) or (is_ahead and is_stamp(block.text)):
            if block.item and not block.links:
                left[list_of(block)] += 1
            continue
        if is_ahead and not _leads_in(block, blocks[votes[0]]):
            continue
        if place > last and not _goes_on(block, [blocks[vote] for vote in votes[-_NEAR_END:]]):
            continue
        kept.append(place)
    kept = [place for place in kept if not blocks[place].item or left[list_of(blocks[place])] < _FEWEST]
    kept = without_opening_box(blocks, without_opening_points(blocks, kept), title_place)
    if kept:
        sizes = {place: size_of(blocks[place].text) for place in range(kept[0], kept[-1] + 1)}
        odd = outliers(blocks, kept, scope, sizes) | boxes(blocks, kept, scope, sizes)
        odd |= pulled(blocks, kept)
        kept = [place for place in kept if place not in odd]
    kept = without_link_lists(blocks, _without_empty_heads(blocks, kept))
    return without_last_items(blocks, without_leads_to_links(blocks, kept))


def _heads_pictures(blocks: Sequence[Block], place: int) -> bool:
    """Whether a block is a line in bold that heads pictures right below it, as those of a gallery."""
    block = blocks[place]
    told = block.item or size_of(block.text) >= _LEAST_PROSE or ends_sentence(block.text)
    return block.strong and not told and place + 1 < len(blocks) and blocks[place + 1].figure


def _behind(weights: dict[int, float], place: int) -> float:
    """How much was taken for the article behind a place."""
    return sum(weight for other, weight in weights.items() if other > place)


def _leads_in(block: Block, first: Block) -> bool:
    """Whether a block in front of the first vote is the article's: a paragraph beside it or in its body."""
    return is_prose(block) and (are_siblings(block, first) or opens_named_body(block, first))


def _goes_on(block: Block, last: Sequence[Block]) -> bool:
    """Whether a block behind the votes is the article's: a paragraph or last sentence beside one of them."""
    told = is_prose(block) or (block.level == 0 and not block.links and ends_sentence(block.text))
    return told and any(are_siblings(block, one) for one in last)


def _without_empty_heads(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The blocks without headings of what was left out: the next block beside them is not kept."""
    chosen = set(kept)
    return [
        place
        for place in kept
        if not blocks[place].level
        or place + 1 in chosen
        or place + 1 >= len(blocks)
        or not are_siblings(blocks[place], blocks[place + 1])
    ]


_MOSTLY = 0.8
"""How much of an article stands before `Comment` if that heads what readers wrote, and no part of it."""


def _before_comments(blocks: Sequence[Block], here: Sequence[int], weights: dict[int, float]) -> list[int]:
    """The places in front of the first heading of comments that has some of the article before it."""
    total = sum(weights.values())
    told = 0.0
    for index, place in enumerate(here):
        if (
            told > (_MOSTLY if blocks[place].text.casefold() == "comment" else 0.2) * total
            and (blocks[place].level or blocks[place].strong)
            and opens_comments(blocks[place])
        ):
            return list(here[:index])
        told += weights.get(place, 0.0)
    return list(here)


def _trimmed(blocks: Sequence[Block], kept: Sequence[int], weights: dict[int, float]) -> list[int]:
    """Without what follows a closing heading, and without headings that nothing or only pictures follow."""
    total = behind = sum(weights.get(place, 0.0) for place in kept)
    result: list[int] = []
    for place in kept:
        block = blocks[place]
        behind -= weights.get(place, 0.0)
        if (block.level or block.strong) and closes(block):
            if behind < 0.25 * (total or 1.0) and not goes_on_below_links(blocks, kept, place):
                break
            continue
        result.append(place)
    while result and (blocks[result[-1]].level or _heads_pictures(blocks, result[-1])):
        result.pop()
    return [
        place
        for index, place in enumerate(result)
        if not (
            blocks[place].level
            and index + 1 < len(result)
            and blocks[result[index + 1]].level
            and blocks[result[index + 1]].level <= blocks[place].level
        )
    ]
