"""The blocks of an article → its pull quotes, each with who says so: the text has them once more.

What papers set in large letters amid a text is a block of its own, with the speaker's name and role below it
or above it in the same box. Whoever takes out the quote takes out the speaker too.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from generator.ingest.one_line.sentence_ends import ends_sentence
from generator.ingest.one_line.speech.pull_quotes import pull_quotes
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.marks import QUOTED_WORDS
from generator.ingest.page.tree import named_words, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOTED = re.compile(r"(?<=[.!?…»”\"'’)])(?: ?\[?\d{1,3}\]?,?){1,4}\Z")
"""The numbers of footnotes behind the last sentence of a paragraph."""
_PULLED = frozenset(["pullquote", "pullquotes", "pullout", "blockquotepull"]) | QUOTED_WORDS
_PULL = frozenset(["pull", "quote"])
"""How boxes are named that are made for pull quotes, in one word or two: `c-pullquote`, `pull-quote`."""
_NEAREST = 3
_SPEAKER, _IN_BOX = 90, 4
"""How long the line is that says who speaks, and how many blocks the box has at most."""
_FEWEST, _FEWEST_UNNAMED, _MOST = 3, 5, 300
"""Words that a quote has at least in a box made for it, and in any other; of how many letters is asked."""


def pulled(blocks: Sequence[Block], kept: Sequence[int]) -> frozenset[int]:
    """The places among `kept` of pull quotes and of those who say so; the first paragraph is none."""
    told = {place: blocks[place].text for place in kept if _may_be_pulled(blocks[place])}
    found = (pull_quotes(told) | _in_boxes(blocks, kept)) - {kept[0]}
    return found | frozenset(_speakers(blocks, kept, found))


def _may_be_pulled(block: Block) -> bool:
    """Whether a block may be a pull quote or hold one: no heading nor item, and it ends as sentences do."""
    if block.level or block.item or block.rows:
        return False
    return block.quote or ends_sentence(block.text) or ends_sentence(_NOTED.sub("", block.text))


def _in_boxes(blocks: Sequence[Block], kept: Sequence[int]) -> frozenset[int]:
    """What boxes that are named as made for pull quotes say, where another paragraph says just that.

    A `blockquote` with one paragraph is such a box too, if that says a little more.
    """
    is_made = cache(_is_made_for_quote)  # most blocks stand in the same few elements
    named = dict.fromkeys(place for place in kept if any(map(is_made, blocks[place].path[-_NEAREST:])))
    around = {place: id(one) for place in kept if (one := _quote_around(blocks[place])) is not None}
    held = Counter(around.values())
    alone = [place for place, one in around.items() if held[one] == 1 and place not in named]
    said = _said_beside(blocks, kept, named, _FEWEST) | _said_beside(blocks, kept, alone, _FEWEST_UNNAMED)
    return said | _begun_beside(blocks, kept, [place for place in named if place not in said])


_WHOLLY_QUOTED = re.compile(r"[“\"«„»‘](?P<said>[^“”\"«»„]{20,300})[”\"»“«’]\Z")
_QUOTATION = re.compile(r"[“\"«„»‘]([^“”\"«»„‘’]{12,300}?)[,.!?]?[”\"»“«’]")


def _begun_beside(blocks: Sequence[Block], kept: Sequence[int], boxed: Sequence[int]) -> frozenset[int]:
    """The boxed quotes that begin with what somebody is quoted with in a paragraph, and only say more of it.

    `“The tide took half of it,” says the pilot`, and large beside it `“The tide took half of it at once”`.
    """
    quoted = {place: one for place in boxed if (one := _WHOLLY_QUOTED.match(blocks[place].text))}
    if not quoted or len(boxed) > len(kept) // 2:
        return frozenset()
    told = (blocks[place].text for place in kept if place not in quoted)
    said = [f"{folded(one)} " for text in told for one in _QUOTATION.findall(text)]
    long = [one for one in said if one.count(" ") >= _FEWEST_UNNAMED]
    keys = {place: folded(one["said"]) for place, one in quoted.items()}
    return frozenset(
        place
        for place, key in keys.items()
        if any(key.startswith(one) and key.count(" ") < _MOST_TIMES * one.count(" ") for one in long)
    )


_MOST_TIMES = 2
"""How many times as long as what somebody is quoted with a boxed quote is less than."""


def _said_beside(
    blocks: Sequence[Block], kept: Sequence[int], boxed: Collection[int], fewest: int
) -> frozenset[int]:
    """The boxed paragraphs of so many words that another says just so; none where half of all are boxed."""
    if not boxed or len(boxed) > len(kept) // 2:
        return frozenset()
    keys = {place: folded(_said(blocks[place].text)[:_MOST]) for place in boxed}
    text = "\n".join(f" {folded(blocks[place].text)} " for place in kept if place not in keys)
    return frozenset(
        place
        for place, key in keys.items()
        if (key.count(" ") + 1 >= fewest and f" {key} " in text)
        or (_UNSPACED.search(key) and len(key) >= _LETTERS_OF_WORD * fewest and key in text)
    )


_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]{4}")
_LETTERS_OF_WORD = 2
"""How many letters count as a word in Chinese and Japanese, which set no spaces."""


_ATTRIBUTED = re.compile(r"[“\"«„](?P<said>[^“”\"«»„]{20,300}?),?[”\"»“],? [^“”\"«»„]{3,40}\Z")
"""`“The harbour was never for sale”, says the mayor`: a quote in a box, and who said so behind it."""


def _said(text: str) -> str:
    """What somebody says in a box, without who that is."""
    quoted = _ATTRIBUTED.match(text)
    return quoted["said"] if quoted else text


def _quote_around(block: Block) -> _Element | None:
    """The `blockquote` that a block is, or stands in right below."""
    near = reversed(block.path[-2:]) if block.quote else ()
    return next((one for one in near if tag_of(one) == "blockquote"), None)


def _is_made_for_quote(element: _Element) -> bool:
    words = named_words(element)
    return bool(words) and (not words.isdisjoint(_PULLED) or words >= _PULL)


def _speakers(blocks: Sequence[Block], kept: Sequence[int], found: Collection[int]) -> Iterator[int]:
    """The short lines right beside pull quotes, in boxes that hold nothing of the article but these."""
    chosen = set(kept)
    for place in found:
        for other in (place - 1, place + 1, place + 2):
            if other not in chosen or other in found or not _may_name_speaker(blocks[other]):
                continue
            paths = zip(blocks[place].path, blocks[other].path, strict=False)
            box = [one for one, its in itertools.takewhile(lambda pair: pair[0] is pair[1], paths)][-1]
            inside = [one for one in kept if box in blocks[one].path]
            if len(inside) <= _IN_BOX and all(
                one in found or _may_name_speaker(blocks[one]) for one in inside
            ):
                yield other


def _may_name_speaker(block: Block) -> bool:
    return len(block.text) <= _SPEAKER and not (block.level or block.item or ends_sentence(block.text))
