"""An interview's blocks → the same with each of its questions, whatever they read like.

`What keeps you going?` alone is what a page asks its readers. Among questions that are set as it is, each
above an answer, it is one of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.ingest.page.blocks.block import Block

_ENDS = tuple("?？؟")
_SEVERAL = 2


def with_questions(blocks: Sequence[Block], kept: list[int]) -> list[int]:
    """The places with those between two of them that hold a question which looks as several others do."""
    looks = Counter(_look(blocks[place]) for place in kept if _is_question(blocks[place]))
    if not looks or max(looks.values()) < _SEVERAL:
        return kept
    chosen = set(kept)
    missed = [
        place + 1
        for place in kept
        if place + 2 in chosen
        and place + 1 not in chosen
        and _is_question(blocks[place + 1])
        and looks[_look(blocks[place + 1])] >= _SEVERAL
    ]
    return sorted([*kept, *missed])


def _is_question(block: Block) -> bool:
    """Whether a block is a question in bold or in a heading, and leads nowhere."""
    asked = block.text.endswith(_ENDS) and (block.strong or block.level > 0)
    return asked and not (block.links or block.hidden or block.figure)


def _look(block: Block) -> tuple[int, str, str]:
    """In which element a block stands, of what kind it is and how it is called."""
    return id(block.path[-2:][0]), block.tag, block.path[-1].get("class") or ""
