"""What stands between a headline and the text → which of it may be the standfirst, by its place alone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.blocks.line_breaks import is_point
from generator.ingest.page.body.boxes import list_of
from generator.ingest.page.furniture.closing_heads import heads_points
from generator.ingest.page.furniture.elements import is_furniture_element
from generator.ingest.page.furniture.furniture import is_furniture_text
from generator.ingest.page.stated.clocks import moments_in
from generator.ingest.page.tree import named_words
from generator.ingest.words.letters import LU

LONGEST, SHORTEST, LINE = 700, 25, 160
FEW, LINKED = 2, 0.2
_MOST_ABOVE, _MOST_POINTS, _MOST_HEADED, _CLOSE = 2, 5, 8, 6
_HALF, _SURE = 0.5, 0.75
_SENTENCE = 50
_LINK = 0.6
_DIGIT = re.compile(r"\d")
_DECKS = frozenset("standfirst dek deck subtitle subhead subheadline subheading strapline".split())
_SHORTEST_DECK = 12
PLACED = re.compile(rf"\([{LU}][^()]{{1,30}}\) [{LU}«“\"]")
"""A place in brackets, which a story begins with and no standfirst."""


def may_stand(block: Block) -> bool:
    """Whether a block has the length of a standfirst, is shown, and is no picture's nor mostly links."""
    return (
        not block.hidden
        and not block.figure
        and SHORTEST <= size_of(block.text) <= LONGEST
        and block.link_share < 0.5
        and not (block.text[-1] in ":：" and (block.level or len(block.text) < _SENTENCE))
    )


def is_short_deck(block: Block) -> bool:
    """Whether a few words end as a sentence does in an element that is named for nothing but standfirsts."""
    short = _SHORTEST_DECK <= size_of(block.text) < SHORTEST and ends_sentence(block.text)
    if not short or block.hidden or block.figure or block.links:
        return False
    return any(named_words(element) & _DECKS for element in block.path[-2:])


def is_line_of(first: Block, block: Block, words: frozenset[str]) -> bool:
    """Whether a block is a further line of a standfirst: in an element named so, or both are points."""
    own = first.path[-1]
    points = is_point(first.text) and is_point(block.text)
    return block.path[-1] is own and (points or bool(named_words(own) & words))


def are_beside(blocks: Sequence[Block], place: int, other: int) -> bool:
    """Whether two blocks lie in the same element."""
    return blocks[place].path[:-1] == blocks[other].path[:-1]


def above_lines(
    blocks: Sequence[Block], title_place: int, body: Sequence[int], lines: Iterable[int]
) -> list[int]:
    """The one or two paragraphs between the headline and the line of writer and day, above the text."""
    if title_place < 0:
        return []
    kept = set(body)
    lines = list(lines)
    if body and any(title_place < place < body[0] and not blocks[place].figure for place in lines):
        return []
    near = [place for place in lines if place not in kept and body and body[0] < place < body[-1]]
    if not near and len(body) > _MOST_ABOVE:  # a line that no element marks
        near = [place for place in range(body[0] + 1, body[_MOST_ABOVE]) if _says_when(blocks[place])]
    near = [place for place in near if not any(outer.tag == "blockquote" for outer in blocks[place].path)]
    near = [place for place in near if not (blocks[place].figure or _is_of_another(blocks, place))]
    line = min((place for place in near if len(blocks[place].text) <= LINE), default=-1)
    above = [place for place in body if place < line]
    if (
        len(above) > _MOST_ABOVE
        or len(body) - len(above) < FEW
        or not all(may_stand(blocks[place]) and place > title_place for place in above)
        or any(blocks[place].level or PLACED.match(blocks[place].text) for place in above)
        or (above and blocks[above[-1]].path[:-1] == _first_below(blocks, body, line).path[:-1])
        or _heads_report(blocks, body, line)
    ):
        return []
    return above


def _is_of_another(blocks: Sequence[Block], place: int) -> bool:
    """Whether a line stands right below a headline that is a link: who wrote another story, in a box."""
    above = blocks[place - 1]
    return place > 0 and above.level > 0 and above.link_share > _LINK


def _says_when(block: Block) -> bool:
    return (
        len(block.text) <= LINE and block.text[-1] not in ".!?…。।؟۔" and moments_in(block.text) is not None
    )


def _heads_report(blocks: Sequence[Block], body: Sequence[int], line: int) -> bool:
    """Whether a line that says when is one of several alike in the text, as above the reports of a ticker."""
    tags, shape = blocks[line].tags, _DIGIT.sub("0", blocks[line].text)
    return line >= 0 and any(
        block.tags == tags and (_says_when(block) or (_DIGIT.sub("0", block.text) == shape and "0" in shape))
        for block in blocks[line + 1 : body[-1]]
    )


def below_title(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> list[int]:
    """The paragraph right below the headline that a line of writer or day keeps apart from the text."""
    below = [place for place in body if not are_beside(blocks, place, title_place)]
    if title_place < 0 or len(below) < FEW or len(body) - len(below) > 1:
        return []
    first = below[0]
    for place in range(title_place + 1, min(first, title_place + _CLOSE)):
        between = [other for other in blocks[place + 1 : first] if not other.figure and not other.hidden]
        kept_apart = any(moments_in(other.text) for other in between if len(other.text) <= LINE)
        beside = are_beside(blocks, place, title_place) and not are_beside(blocks, place, first)
        near = place == title_place + 1 and place < first - 1 and kept_apart
        if (near or beside) and _is_sentence(blocks[place]):
            return [place]
    return []


def _is_sentence(block: Block) -> bool:
    """Whether a paragraph says a sentence of the article."""
    return (
        block.tag == "p"
        and may_stand(block)
        and size_of(block.text) >= _SENTENCE
        and ends_sentence(block.text)
        and block.link_share < LINKED
        and not any(map(is_furniture_element, block.path[-3:]))
        and not is_furniture_text(block, inside=True)
    )


def points_above(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> list[int]:
    """The items of a list between the headline and the text, which say in short what the text tells."""
    if title_place < 0 or not body:
        return []
    items = [place for place in range(title_place + 1, body[0]) if blocks[place].item]
    buttons = {list_of(blocks[place]) for place in items if is_furniture_text(blocks[place], inside=True)}
    items = [place for place in items if list_of(blocks[place]) not in buttons]
    told = len({list_of(blocks[place]) for place in items}) == 1 and FEW <= len(items) <= _MOST_POINTS
    sound = all(may_stand(blocks[place]) for place in items)
    return items if told and sound and blocks[body[0]].path[-1].tag == "p" else []


def headed_points(blocks: Sequence[Block], title_place: int, body: Sequence[int]) -> list[int]:
    """The points between headline and text that stand as a list right below a heading which says so.

    Such a heading is enough: the points may be a few words each, and beside them may stand other lists.
    """
    heads = range(title_place + 1, body[0] if title_place >= 0 and body else 0)
    for head in (place for place in heads if heads_points(blocks[place]) and not blocks[place].hidden):
        points = list(itertools.takewhile(lambda place: blocks[place].item, range(head + 1, body[0])))
        points = [place for place in points if list_of(blocks[place]) is list_of(blocks[points[0]])]
        if points and len(points) <= _MOST_HEADED and all(_is_point(blocks[place]) for place in points):
            return points
    return []


def _is_point(block: Block) -> bool:
    """Whether an item tells something: links to other stories and buttons do not."""
    long = _SHORTEST_DECK <= size_of(block.text) <= LONGEST and " " in block.text
    shown = not (block.hidden or block.figure) and block.link_share < _HALF
    found = furniture_of(block.text) if long and shown else None
    return long and shown and (found is None or found.confidence < _SURE)


def _first_below(blocks: Sequence[Block], body: Sequence[int], line: int) -> Block:
    return blocks[next(place for place in body if place > line)]
