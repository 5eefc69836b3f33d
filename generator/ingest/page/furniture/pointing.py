"""A line among the paragraphs of a page → whether it only points to something else of the page.

Pages set such lines as paragraphs of the text: a label in capitals in front of what is shown below or behind
a link, and square brackets around what else there is to read.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.sentence_ends import SENTENCE_END
from generator.ingest.page.blocks.block import Block

_SHOWN = re.compile(
    r"(?:(?:PHOTO|PICTURE|VIDEO|IMAGE) )?(?:VIDEOS?|GALLERY|GALLERIES|PHOTOS|PICTURES|SLIDE ?SHOW|WATCH|"
    r"LISTEN|AUDIO|PODCAST|POLL|QUIZ|INTERACTIVE|INFOGRAPHIC|GRAPHIC|TIMELINE|DATABASE|LIVE ?BLOG|"
    r"RELATED|MORE) ?: \S"
)
"""What a page shows besides its text, in capitals in front of what that is called."""

_LONGEST = 100
_LONGEST_BRACKETS = 400
_BRACKETS = re.compile(r"\[ ?[^\[\]]+\]")
_OF_THE_TEXT = re.compile(r"(?:\w+ ){0,2}(?:note|updated?|correct(?:ion|ed)|clarification)\b", re.IGNORECASE)
"""How brackets begin in which a paper speaks of this text."""


def points_elsewhere(block: Block) -> bool:
    """Whether a block points to something else of the page, and tells nothing.

    `VIDEO: The first boat of the year`, `[ Boats need fuel. Read <Where the fuel comes from>. ]`.
    """
    text = block.text
    if block.level or block.rows:
        return False
    if len(text) <= _LONGEST and _SHOWN.match(text):
        return SENTENCE_END.search(text) is None
    if not block.links or len(text) > _LONGEST_BRACKETS or not _BRACKETS.fullmatch(text):
        return False
    inner = text[1:].lstrip()
    return block.links[-1].end >= len(text.rstrip(" .!?]")) and not _OF_THE_TEXT.match(inner)
