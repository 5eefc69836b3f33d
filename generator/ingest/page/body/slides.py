"""An article that goes on in slides, below an opening of a paragraph or two → the votes for all of it.

Each slide has a heading and a paragraph. Finders of articles take slides for furniture, as most are; but most
stand beside an article that is longer than all they say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.furniture.elements import SLIDES
from generator.ingest.page.furniture.furniture import is_furniture_text
from generator.ingest.page.tree import named_words, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEWEST, _LEAST = 4, 100
"""How many slides with a paragraph tell an article, and how long each paragraph is."""

_MORE = 2
"""How much longer the slides are than what else was found."""

_LINKED = 0.2


def with_slides(
    blocks: Sequence[Block], usable: Sequence[int], weights: dict[int, float], title_place: int
) -> dict[int, float]:
    """The votes, with those of slides behind the headline where they tell far more than what was found."""
    shows: dict[tuple[_Element, str], dict[_Element, list[int]]] = defaultdict(lambda: defaultdict(list))
    places = [place for place in usable if place > title_place]
    elements = {element for place in places for element in blocks[place].path}
    named = {element for element in elements if named_words(element) & SLIDES}
    for place in places if named else ():
        for slide in blocks[place].path:
            holder = slide.getparent()
            if slide in named and holder is not None:
                shows[holder, f"{tag_of(slide)} {slide.get('class')}"][slide].append(place)
    for slides in shows.values():
        told = [place for places in slides.values() for place in _told(blocks, places)]
        sizes = {place: float(size_of(blocks[place].text)) for place in told}
        most = [place for place in weights if place not in sizes]
        if len(told) >= _FEWEST and sum(sizes.values()) > _MORE * sum(weights[place] for place in most):
            return weights | sizes
    return weights


def _told(blocks: Sequence[Block], places: Sequence[int]) -> list[int]:
    """The paragraphs of a slide below its heading, none of them a caption, few of their words links."""
    if not blocks[places[0]].level or blocks[places[0]].links:
        return []
    return [
        place
        for place in places[1:]
        if not (block := blocks[place]).level
        and size_of(block.text) >= _LEAST
        and ends_sentence(block.text)
        and block.link_share < _LINKED
        and not is_furniture_text(block, inside=True)
    ]
