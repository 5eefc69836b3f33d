"""Blocks of an article → the same without the box that stands right in front of its text."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.tree import named_words, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEWEST = 3
_LINKED = 0.6
_HEADLINE, _BLURB, _CAPTION = 30, 320, 160
"""How long the headline of another story is at least, and its blurb or the caption of a picture at most."""
_MOST_ELEMENTS = 40
_PICTURES = frozenset("img picture amp-img video".split())


def without_opening_box(blocks: Sequence[Block], kept: Sequence[int], title_place: int) -> list[int]:
    """The places without a first one that stands in the card of another story, or below its own picture.

    What is around it must hold neither the headline nor the next paragraph.
    """
    if len(kept) <= _FEWEST or not 0 <= title_place < kept[0]:
        return list(kept)
    first, second = (blocks[place] for place in kept[:2])
    around = {*second.path, *blocks[title_place].path}
    boxes = [one for one in first.path if one not in around]
    if first.links or first.level or size_of(first.text) > _BLURB:
        return list(kept)
    head = blocks[kept[0] - 1]
    is_card = kept[0] - 1 > title_place and _heads_card(head) and any(one in head.path for one in boxes)
    is_caption = size_of(first.text) <= _CAPTION and any(
        _holds_picture(one) and not _looks_like(one, second) for one in boxes
    )
    return list(kept[1:] if is_card or is_caption else kept)


def _heads_card(block: Block) -> bool:
    """Whether a block is a headline that leads to another story."""
    return block.level > 1 and block.link_share > _LINKED and size_of(block.text) >= _HEADLINE


def _holds_picture(element: _Element) -> bool:
    """Whether an element that is no paragraph of the text holds a picture in front of its words."""
    if tag_of(element) in ("p", "li", "td", "blockquote"):
        return False
    for one in itertools.islice(element.iterdescendants(), _MOST_ELEMENTS):
        if tag_of(one) in _PICTURES:
            return True
        if (one.text or "").strip():
            return False
    return False


def _looks_like(element: _Element, other: Block) -> bool:
    """Whether an element is called as one around another block."""
    look = (tag_of(element), named_words(element))
    return any((tag_of(one), named_words(one)) == look for one in other.path)
