"""An article that a page shows in pieces, with advertisements between them → the votes for all of it.

Each piece stands in an element of its own, of the same name and class, mostly under one `article` or `main`.
The finders see only the piece with the most words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.furniture.closing_heads import opens_comments
from generator.ingest.page.furniture.elements import is_furniture_element
from generator.ingest.page.tree import named_words, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOSTLY = 0.7  # of the votes
_FEWEST, _LEAST, _LONG = 2, 40, 100  # paragraphs, characters, characters
_WHOLE = frozenset(["article", "main"])
_LOOSE = frozenset(["p", "li", "blockquote", "ul", "ol", "dd", "pre"])
_OUTER = 3
"""How many elements around a piece all of an article is looked for where none is named so."""
_ABOVE = 3  # blocks
_OWN_HEADING = 2  # a heading up to this level that is a link heads another story
_Kind = tuple[str, str, "_Element"]


def with_all_pieces(
    blocks: Sequence[Block], usable: Sequence[int], weights: dict[int, float], title_place: int
) -> tuple[dict[int, float], _Element | None]:
    """The votes, and the paragraphs of other pieces of the same article where it is split.

    And the element that holds all pieces; None where the article is in one.
    """
    total = sum(weights.values())
    for pieces in _kinds(blocks, usable).values():
        main = max(pieces, key=lambda piece: sum(weights.get(place, 0.0) for place in piece))
        others = {piece[0] for piece in pieces[1:] if _heads_another(blocks, piece[0])}
        own = [
            piece
            for piece in pieces
            if piece[0] not in others
            and (
                piece is main or len(piece) >= _FEWEST or _opens(blocks, piece[0], main, weights, title_place)
            )
        ]
        places = sorted(place for piece in own for place in piece)
        voted = sum(weights.get(place, 0.0) for place in places)
        if len(own) < _FEWEST or voted < _MOSTLY * total or _is_parted(blocks, places):
            continue
        strange = {place for piece in pieces if piece[0] in others for place in piece}
        kept = weights | {place: float(size_of(blocks[place].text)) for place in places}
        return {place: kept[place] for place in kept if place not in strange}, _around(blocks, places)
    return weights, None


def _kinds(blocks: Sequence[Block], usable: Sequence[int]) -> dict[_Kind, list[list[int]]]:
    """The paragraphs of each element with a class, together for those called alike that one element holds."""
    holders: dict[_Element, list[int]] = defaultdict(list)
    for place in usable:
        block = blocks[place]
        if block.level == 0 and size_of(block.text) >= _LEAST and (holder := _holder(block)) is not None:
            holders[holder].append(place)
    kinds: dict[_Kind, list[list[int]]] = defaultdict(list)
    for holder, places in holders.items():
        whole = _whole(blocks[places[0]], holder)
        if holder.get("class") and whole is not None and not is_furniture_element(holder):
            kinds[tag_of(holder), _called(holder), whole].append(places)
    return kinds


def _called(holder: _Element) -> str:
    """An element's classes without those that vary it: `RichText lg:mt-32 RichText--wide` is `RichText`."""
    classes = holder.get("class") or ""
    return " ".join(one for one in classes.split() if ":" not in one and "--" not in one) or classes


def _opens(
    blocks: Sequence[Block], place: int, main: Sequence[int], weights: dict[int, float], title_place: int
) -> bool:
    """Whether a paragraph alone in its element is the first below the headline: long, or seen by a finder."""
    long = size_of(blocks[place].text) >= _LONG and ends_sentence(blocks[place].text)
    return title_place < place < main[0] and (place in weights or long)


def _holder(block: Block) -> _Element | None:
    """The element around a paragraph, and not the paragraph's own; an `article` without a name is no more."""
    around = zip(reversed(block.path), reversed(block.tags), strict=True)
    return next(
        (one for one, tag in around if tag not in _LOOSE and (tag != "article" or one.get("class"))), None
    )


def _whole(block: Block, holder: _Element) -> _Element | None:
    """The nearest `article` or `main` around a piece, or what is some elements further out."""
    level = block.path.index(holder)
    outer, tags = block.path[:level], block.tags[:level]
    named = next((at for at in range(level - 1, -1, -1) if tags[at] in _WHOLE), None)
    return outer[named] if named is not None else next(iter(outer[-_OUTER:]), None)


def _around(blocks: Sequence[Block], places: Sequence[int]) -> _Element | None:
    """The innermost element that holds all of some paragraphs."""
    first, last = blocks[places[0]].path, blocks[places[-1]].path
    return next((one for one in reversed(first) if one in last), None)


def _is_parted(blocks: Sequence[Block], places: Sequence[int]) -> bool:
    """Whether comments begin between the first paragraph and the last."""
    return any((one.level or one.strong) and opens_comments(one) for one in blocks[places[0] : places[-1]])


def _heads_another(blocks: Sequence[Block], first: int) -> bool:
    """Whether right above a piece the headline of another story leads to it, or who publishes is named."""
    above = [one for one in blocks[max(0, first - _ABOVE) : first] if len(one.path) > 1]
    return any(
        (0 < one.level <= _OWN_HEADING and one.link_share > 0.5 and one.path[-2] in blocks[first].path)
        or (one.text.startswith("About ") and size_of(one.text) < _LEAST)
        for one in above
    )


def with_opening(blocks: Sequence[Block], places: list[int], votes: Collection[int]) -> list[int]:
    """The article with the paragraph a finder saw right above it, whose own element holds all of the rest."""
    first = places[0] if places else 0
    above = next((place for place in range(first - 1, -1, -1) if not blocks[place].figure), -1)
    if above < 0 or above not in votes:
        return places
    block = blocks[above]
    told = block.tag == "p" and size_of(block.text) >= _LONG and ends_sentence(block.text)
    whole = told and opens_named_body(block, blocks[first])
    return [above, *places] if whole else places


def opens_named_body(block: Block, first: Block) -> bool:
    """Whether a paragraph stands in what a page calls the body, and the text in an element beside it."""
    bare = block.tag == "p" and len(block.path) > 1 and not block.path[-1].get("class")
    holder = block.path[-2] if bare else None
    return holder is not None and holder in first.path[:-2] and "body" in named_words(holder)
