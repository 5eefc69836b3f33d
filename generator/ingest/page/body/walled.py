"""Blocks that a page hides, or says are paid for → those of its article that only subscribers are shown.

Some pages send the whole text and hide it by their style until the reader has signed in. What is shown below
the headline is then a sentence or two, and the paragraphs stand in one hidden element.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.characters import size_of
from generator.ingest.one_line.sentence_ends import SENTENCE_END
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.furniture.elements import is_furniture_element
from generator.ingest.page.tree import is_hidden

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEWEST, _TIMES, _SHORTEST = 3, 2, 40
"""How many paragraphs are hidden, and how much more than is shown, where that is the article."""

_LINKED, _KIN, _STEM = 0.5, 2, 5
_LONG_WORD = re.compile(r"[^\W\d_]{5,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")


def behind_wall(blocks: Sequence[Block], title_place: int) -> frozenset[int]:
    """The places of the hidden blocks that are the article's, if what is shown below the headline is less."""
    if title_place < 0 or not any(block.hidden for block in blocks[title_place + 1 :]):
        return frozenset()
    around = set(blocks[title_place].path)
    shown = 0
    hidden: dict[_Element, list[int]] = defaultdict(list)
    for place, block in enumerate(blocks[title_place + 1 :], title_place + 1):
        if block.figure or any(is_furniture_element(one) for one in block.path if one not in around):
            continue
        if block.hidden:
            hidden[next(filter(is_hidden, block.path), block.path[-1])].append(place)
        elif _is_paragraph(block):
            shown += size_of(block.text)
    told = {
        element: sum(size_of(blocks[place].text) for place in places if _is_paragraph(blocks[place]))
        for element, places in hidden.items()
        if sum(_is_paragraph(blocks[place]) for place in places) >= _FEWEST
    }
    most = max(told, key=lambda element: told[element], default=None)
    if most is None or told[most] < _TIMES * shown or not _tells(blocks, hidden[most], title_place):
        return frozenset()
    return frozenset(hidden[most])


_CLASS = re.compile(r"\.([\w-]{2,60})\Z")
_MOST_PARTS = 8


def paid_classes(parts: object) -> frozenset[str]:
    """The classes of what a page states as parts of its article that are not for all: `.paywall`.

    That is how search engines ask papers to mark the paragraphs that only subscribers are shown.
    """
    listed = parts if isinstance(parts, list) else [parts]
    found: set[str] = set()
    for one in listed[:_MOST_PARTS]:
        if isinstance(one, dict) and str(one.get("isAccessibleForFree", "")).casefold() == "false":
            given = one.get("cssSelector")
            for selector in given[:_MOST_PARTS] if isinstance(given, list) else [given]:
                named = _CLASS.search(selector.strip()) if isinstance(selector, str) else None
                found |= {named[1]} if named else set()
    return frozenset(found)


def paid_for(blocks: Sequence[Block], classes: frozenset[str], title_place: int) -> frozenset[int]:
    """The places below the headline of what stands in elements of these classes that furniture is called by.

    Other elements need no word for it: their paragraphs are seen as any others are. What furniture within is
    called so itself, as a box that offers letters amid the paragraphs, is none of it.
    """
    return frozenset(
        place
        for place, block in enumerate(blocks[title_place + 1 :] if classes else (), title_place + 1)
        if not block.hidden and _is_paid_for(block, classes)
    )


def _is_paid_for(block: Block, classes: frozenset[str]) -> bool:
    """Whether the innermost element around a block that is called as furniture is a paid one."""
    called = next(filter(is_furniture_element, reversed(block.path)), None)
    return called is not None and not classes.isdisjoint((called.get("class") or "").split())


def _is_paragraph(block: Block) -> bool:
    return (
        block.level == 0
        and not block.item
        and size_of(block.text) >= _SHORTEST
        and block.link_share < _LINKED
        and SENTENCE_END.search(block.text) is not None
    )


def _tells(blocks: Sequence[Block], places: Sequence[int], title_place: int) -> bool:
    """Whether hidden paragraphs have words of the headline, as those of notices and windows do not."""
    words = {word[:_STEM] for word in _LONG_WORD.findall(folded(blocks[title_place].text))}
    text = " ".join(folded(blocks[place].text) for place in places)
    return bool(words) and sum(word in text for word in words) >= min(_KIN, len(words))
