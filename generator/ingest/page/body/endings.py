"""The blocks of an article → the same without what is kept behind its end.

As in pastes (`text/sifting/endings.py`), what is left out leaves gaps among the blocks that are kept, and
each gap is asked whether the article ends there. Here the elements tell too: where the next block stands, and
what those are called that stand between.

The weights were fitted by `bench/page_endings.py`, which prints this table: tenths of the logarithm of the
odds, in whole numbers, so that the sum is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.one_line.wording import content_words, folded, longer_of
from generator.ingest.page.blocks.block import Block, are_siblings
from generator.ingest.page.furniture.furniture import known_furniture
from generator.ingest.page.tree import named_words
from generator.ingest.text.sifting.gap_traits import counted_traits
from generator.ingest.text.sifting.said_before import SaidBefore

LEAST = 6
"""From which sum on the article ends at a gap."""
ALWAYS = -37
WEIGHTS: dict[str, int] = {
    "less-1.0": 11,  # behind it is less text than above
    "few": 7,  # one or two blocks are kept below, to the next gap
    "alone": 5,  # one block is kept below
    "in-comments": 5,  # an element around it is called as comments are
    "less-0.05": 5,  # less than a twentieth
    "less-0.1": 5,  # less than a tenth
    "gap-1": 4,  # one block is left out or more
    "gap-2": 4,  # two or more
    "gap-4": 4,  # four or more
    "in-meta": 4,  # called as what tells of the article is: `tags`, `author`
    "less-0.3": 4,  # less than three tenths
    "no-end": 4,  # the block below does not end like a sentence
    "told": 4,  # eight blocks or more are kept above
    "into": 3,  # the block below stands three elements deeper or more than what holds both
    "strange-0.2": 3,  # of the words behind it, the text above has less than a fifth
    "gap-16": 2,  # sixteen or more
    "has-appeal": 2,  # the page speaks to its readers in it
    "has-copyright": 2,  # who has the rights is told in it
    "in-share": 2,  # called as buttons for sharing are
    "out-of": 2,  # the block above stands three elements deeper or more
    "strange-0.3": 2,  # less than three tenths
    "gap-30": 1,  # thirty or more
    "has-comments": 1,  # a heading of comments
    "has-related": 1,  # headings of other stories
    "linked": 1,  # a fifth of the block below is links
    "other-tag": 1,  # the block below is of another kind
    "thin": 1,  # of the blocks behind it, less than a seventh are kept
    "siblings": -3,  # the blocks above and below stand in one element
    "alike": -5,  # the block below and what is around it are called as a block above is
    "begun": -5,  # one or two blocks are kept above
}
_SIGNS = {
    rule: sign
    for sign, rules in {
        "copyright": "copyright legal",
        "comments": "comments readers-comment",
        "related": "related-list headlines-of more-of-it",
        "appeal": "newsletter speaks-to-reader",
    }.items()
    for rule in rules.split()
}
"""What the rules for furniture tell of: in a gap, it speaks for the end of the article."""
_NAMES = {
    "comments": frozenset("comment comments disqus livefyre talkback respond replies".split()),
    "meta": frozenset("tags tag meta author bio byline date".split()),
    "share": frozenset("share sharing social socials addthis".split()),
}
"""How elements are called that hold such."""
_LONGEST_SIGN, _LONGEST_READ = 300, 2000  # characters
_MOST_KEPT, _MOST_GAPS = 3000, 500
"""Of how many blocks and gaps is asked; no article has a tenth of them, a hostile page may."""
_MOST_READ = 60  # blocks of a gap
_NEAREST = 4  # elements around a block
_LONG = (1, 2, 4, 16, 30)  # blocks of a gap
_RATIOS = (0.05, 0.1, 0.3, 1.0)
_DENSITY = 0.15
_SHARES = (0.2, 0.3)
_FEWEST_WORDS = 4
_DEEP = 3  # elements
_LINKED = 0.2


@dataclass(frozen=True, slots=True)
class Gap:
    """Blocks that are left out, or other elements, between two that are kept: the number of the second."""

    order: int
    traits: tuple[str, ...]


def ended(blocks: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The places of an article without those behind its end."""
    ends = (gap.order for gap in gaps_of(blocks, kept) if _ends(blocks, kept, gap))
    return list(kept[: next(ends, len(kept))])


def _ends(blocks: Sequence[Block], kept: Sequence[int], gap: Gap) -> bool:
    weight = weight_of(gap)
    if weight < LEAST:
        return False
    below = range(gap.order, min(gap.order + _NEAR_BELOW, len(kept)))
    return weight >= LEAST + _SET_ALIKE or not any(_is_set_alike(blocks, kept, order) for order in below)


_SET_ALIKE, _FEWEST_ALIKE, _NEAR_ABOVE, _NEAR_BELOW = 8, 4, 60, 3
"""What more must speak for the end above a block that is called as several paragraphs are in one element.

No weight was fitted to that, as few pages of those that were at hand call their paragraphs so.
"""


def _is_set_alike(blocks: Sequence[Block], kept: Sequence[int], order: int) -> bool:
    """Whether a sentence has the name of several blocks above, and stands in the same element as these.

    Or each of them stands in an element of its own, and all these are called alike, as in `<div><p>`. If they
    have no name, all that stand there have to be of the text.
    """
    block = blocks[kept[order]]
    name = block.path[-1].get("class")
    if block.links or not ends_sentence(block.text):
        return False
    if not name and (block.tag != "p" or not _is_all_of_text(blocks, kept, order)):
        return False
    alike = 0
    for place in kept[max(0, order - _NEAR_ABOVE) : order]:
        above = blocks[place]
        if above.path[-1].get("class") == name:
            alike += above.path[:-1] == block.path[:-1] or _are_wrapped_alike(above, block)
    return alike >= _FEWEST_ALIKE


def _is_all_of_text(blocks: Sequence[Block], kept: Sequence[int], order: int) -> bool:
    """Whether no paragraph is left out, near above a block, that stands in the same element."""
    home, first = blocks[kept[order]].path[:-1], kept[max(0, order - _NEAR_ABOVE)]
    own, there = set(kept), range(first, kept[order])
    return not any(
        blocks[place].tag == "p" and place not in own and blocks[place].path[:-1] == home for place in there
    )


def _are_wrapped_alike(above: Block, below: Block) -> bool:
    """Whether the one or two elements around two blocks are called alike and stand in the same one."""
    for outer in (_PAIR, _PAIR + 1):
        called = [element.get("class") for element in above.path[-outer:-1]]
        alike = called == [element.get("class") for element in below.path[-outer:-1]]
        if alike and bool(called) and called[-1] is not None and above.path[:-outer] == below.path[:-outer]:
            return True
    return False


_PAIR = 2


def weight_of(gap: Gap) -> int:
    """What speaks for the end of the article at a gap."""
    return ALWAYS + sum(WEIGHTS.get(trait, 0) for trait in gap.traits)


def gaps_of(blocks: Sequence[Block], kept: Sequence[int]) -> Iterator[Gap]:
    """The gaps of an article, in order: where a block is left out, or the next one has other parents."""
    view: _View | None = None
    asked = 0
    for order in range(1, len(kept) if len(kept) <= _MOST_KEPT else 0):
        above, below = kept[order - 1], kept[order]
        between = [block for block in blocks[above + 1 : below] if not block.hidden]
        apart = [block for block in between if not block.figure]
        if apart or not are_siblings(blocks[above], blocks[below]):
            asked += 1
            if asked > _MOST_GAPS:
                return
            view = view or _View(blocks, kept)
            yield Gap(order, tuple(view.traits(order, apart)))


_LONGEST_QUOTE = 6  # blocks


def _stands_above(blocks: Sequence[Block], kept: Sequence[int], order: int) -> int:
    """The last kept block above one, and not in a quotation: a text goes on below those as above."""
    near = kept[max(0, order - _LONGEST_QUOTE) : order]
    own = (place for place in reversed(near) if not blocks[place].quote)
    return near[-1] if blocks[kept[order]].quote else next(own, near[-1])


class _View:
    """The article's blocks, counted once, so that each gap costs time by its own length."""

    def __init__(self, blocks: Sequence[Block], kept: Sequence[int]) -> None:
        self._blocks, self._kept = blocks, kept
        self._sizes = [0]
        words = []
        for place in kept:
            self._sizes.append(self._sizes[-1] + size_of(blocks[place].text))
            key = folded(blocks[place].text[:_LONGEST_READ])
            words.append(content_words(key, longer_of(key.split())))
        self._said = SaidBefore(words)
        self._looks = [_look(blocks[place]) for place in kept]
        self._first_of = {look: order for order, look in reversed([*enumerate(self._looks)])}
        shown = [not block.hidden for block in blocks]
        self._shown = sum(shown)
        self._shown_above = [0]
        for is_shown in shown:
            self._shown_above.append(self._shown_above[-1] + is_shown)

    def traits(self, order: int, apart: Sequence[Block]) -> Iterator[str]:
        """The traits of the gap above the kept block with this number, in which these are left out."""
        yield from (f"gap-{step}" for step in _LONG if len(apart) >= step)
        yield from _named(apart[:_MOST_READ])
        yield from self._step(order)
        yield from self._next(order)
        yield from self._balance(order)

    def _step(self, order: int) -> Iterator[str]:
        """Where the next block stands, as seen from the one above the gap."""
        below = self._blocks[self._kept[order]]
        above = self._blocks[_stands_above(self._blocks, self._kept, order)]
        if are_siblings(above, below):
            yield "siblings"
        shared = 0
        for one, other in zip(above.path, below.path, strict=False):
            if one is not other:
                break
            shared += 1
        if len(above.path) - shared >= _DEEP:
            yield "out-of"
        if len(below.path) - shared >= _DEEP:
            yield "into"
        if above.tag != below.tag:
            yield "other-tag"
        if self._first_of[self._looks[order]] < order:
            yield "alike"

    def _next(self, order: int) -> Iterator[str]:
        """What is kept right below, to the next gap."""
        yield from counted_traits(self._kept, order)
        block = self._blocks[self._kept[order]]
        if not ends_sentence(block.text):
            yield "no-end"
        if block.link_share > _LINKED:
            yield "linked"

    def _balance(self, order: int) -> Iterator[str]:
        """What stands above the gap, and what behind it."""
        above, behind = self._sizes[order], self._sizes[-1] - self._sizes[order]
        yield from (f"less-{step}" for step in _RATIOS if behind < step * above)
        shown = self._shown - self._shown_above[self._kept[order]]
        if len(self._kept) - order < _DENSITY * shown:
            yield "thin"
        if (words := self._said.words_from(order)) >= _FEWEST_WORDS:
            again = self._said.said_again_from(order)
            yield from (f"strange-{step}" for step in _SHARES if again < step * words)


def _look(block: Block) -> tuple[str, ...]:
    """What a block and the elements around it are called: alike for the paragraphs of an article."""
    near = (part for element in block.path[-2:] for part in (str(element.tag), element.get("class") or ""))
    return (block.tag, *near)


def _named(apart: Sequence[Block]) -> Iterator[str]:
    """What is left out, by its words and by how the elements around it are called."""
    found = {known_furniture(block.text) for block in apart if len(block.text) < _LONGEST_SIGN}
    signs = {_SIGNS.get(one.rule, "") for one in found if one is not None}
    yield from (f"has-{sign}" for sign in sorted(signs - {""}))
    near = {element for block in apart for element in block.path[-_NEAREST:]}
    words = frozenset[str]().union(*map(named_words, near))
    yield from (f"in-{kind}" for kind, names in _NAMES.items() if not words.isdisjoint(names))
