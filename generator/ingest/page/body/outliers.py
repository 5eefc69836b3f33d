"""Short lines among an article's blocks that stand otherwise than its paragraphs do: they are furniture.

What templates put between paragraphs, as labels, buttons and boxes, has elements of its own around it. So
the elements between the article's and a block, by their kinds and classes, are compared with those of the
paragraphs: a few words that end no sentence, in elements that no paragraph has, are none of the article's.
Headings, items and quotations have elements of their own by right; of the headings, those in boxes without a
paragraph are left out.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.marks import QUOTED_WORDS
from generator.ingest.page.tree import named_words, tag_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_SHORT = 90
_PARAGRAPH = 60
_FEWEST = 2
_LINKED = 0.2
_MADE_UP = re.compile(r"(?:css|sc|jsx|styled|emotion)-\S+")
_HEAD_WORDS = frozenset(
    "subhead subheading subheader subtitle crosshead crossheading intertitle interti heading zwischentitel "
    "zwischenueberschrift tussenkop intertitre ladillo sottotitolo mellanrubrik mezzanine question".split()
)
_TERMS = frozenset(["dt", "dd", "pre"])
_HEADING_ALONE = 1.5
_Shape = tuple[str, ...]


def outliers(
    blocks: Sequence[Block], kept: Sequence[int], scope: _Element, sizes: Mapping[int, int]
) -> frozenset[int]:
    """The places among `kept` that are furniture by their elements.

    `scope` is the article's element, `sizes` how long each kept block is.
    """
    paragraphs = [place for place in kept if _is_paragraph(blocks[place], sizes[place])]
    if len(paragraphs) < _FEWEST:
        return frozenset()
    odd = [place for place in kept if _is_label(blocks[place], sizes[place]) or _is_teaser(blocks[place])]
    shapes = {place: _shape(blocks[place], scope) for place in ((*odd, *paragraphs) if odd else ())}
    usual = {shapes[place] for place in paragraphs if odd}
    around = {(shapes[place][:-1], blocks[place].tag) for place in paragraphs if odd}
    return frozenset(
        [
            *(
                place
                for place in odd
                if shapes[place] not in usual and not _is_like_paragraph(blocks[place], shapes[place], around)
            ),
            *_heads_of_boxes(blocks, kept, paragraphs, scope),
            *(place for place in kept if _says_who(blocks[place], sizes[place])),
        ]
    )


_SAYING = frozenset(
    "author auteur autor autore autori auteurs cite cited source quelle kilde namn navn name person speaker "
    "attribution byline desc description role function funktion tittel who".split()
)
"""How elements in quotations are called that say who said that, and as what."""
_MOST_WITHIN = 12  # elements


def _says_who(block: Block, size: int) -> bool:
    """Whether a few words in a quotation that is set apart say whom it quotes: `<cite>A ferryman</cite>`."""
    if size > _SHORT or ends_sentence(block.text) or block.level or block.item:
        return False
    if not block.quote and not any(named_words(element) & QUOTED_WORDS for element in block.path[-4:]):
        return False
    return any(
        (tag_of(element) in ("cite", "footer") or not _SAYING.isdisjoint(named_words(element) - QUOTED_WORDS))
        and words_of(element) == block.text
        for element in itertools.islice(block.path[-1].iter(), _MOST_WITHIN)
        if tag_of(element)
    )


def _shape(block: Block, scope: _Element) -> _Shape:
    """The kinds and classes of the elements between the scope and a block, without the numbers in them."""
    path = block.path
    start = next((index for index, element in enumerate(path) if element is scope), -1) + 1
    named = ((element.get("class") or "")[:200] for element in path[start:])
    return tuple(map(_look, block.tags[start:], named))


@lru_cache(maxsize=2048)
def _look(tag: str, names: str) -> str:
    plain = {re.sub(r"\d+", "", name) for name in names.split() if not _MADE_UP.match(name)}
    return " ".join([tag, *sorted(plain)])


def _is_paragraph(block: Block, size: int) -> bool:
    return (
        size >= _PARAGRAPH
        and not block.level
        and not _is_teaser(block)
        and (size > _SHORT or ends_sentence(block.text))
    )


def _is_label(block: Block, size: int) -> bool:
    """Whether a block is a few words that no sentence ends, and has no elements of its own by right."""
    return (
        size <= _SHORT
        and not (block.level or block.item or block.quote or block.rows or block.tag in _TERMS)
        and not ends_sentence(block.text)
    )


def _is_teaser(block: Block) -> bool:
    """Whether a block begins with a link and has few words behind it."""
    return (
        bool(block.links)
        and block.links[0].start == 0
        and block.link_share >= _LINKED
        and not (block.level or block.item or block.quote or block.rows)
    )


def _is_like_paragraph(block: Block, shape: _Shape, around: Collection[tuple[_Shape, str]]) -> bool:
    """Whether a line that stands beside paragraphs is of their kind too, or may head some.

    `around` are the elements around paragraphs, with the kind of the paragraphs' own.
    """
    if (shape[:-1], block.tag) in around:
        return True
    heads = block.strong or bool(named_words(block.path[-1]) & _HEAD_WORDS)
    return heads and any(shape[:-1] == outer for outer, _ in around)


def _heads_of_boxes(
    blocks: Sequence[Block], kept: Sequence[int], paragraphs: Sequence[int], scope: _Element
) -> Iterator[int]:
    """The headings in elements that hold no paragraph of the article, but more than the heading."""
    heads = [place for place in kept if blocks[place].level and place <= paragraphs[-1]]
    if not heads:
        return
    told = {element for place in paragraphs for element in blocks[place].path}
    held: dict[_Element, int] = defaultdict(int)
    for block in blocks[kept[0] : kept[-1] + 1]:
        for element in block.path:
            held[element] += len(block.text)
    for place in heads:
        block = blocks[place]
        box = next((element for element in _inside(block, scope) if element not in told), None)
        if box is not None and held[box] > _HEADING_ALONE * len(block.text):
            yield place


def _inside(block: Block, scope: _Element) -> Iterator[_Element]:
    """The elements around a block below the scope, the outermost first."""
    inside = False
    for element in block.path:
        if inside:
            yield element
        inside = inside or element is scope
