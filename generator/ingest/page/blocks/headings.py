"""The words of a heading → whether they are a paragraph instead, or say who wrote."""

from __future__ import annotations

import re

from generator.ingest.one_line.signatures.scripts import ROLE_AHEAD

_LONGEST, _SENTENCES = 250, 3
_ENDS = re.compile(r"[.!?…][\"”»“]?(?= |\Z)")


def is_paragraph(words: str) -> bool:
    """Whether a heading is as long as a paragraph and has several sentences, as some pages begin texts."""
    return len(words) >= _LONGEST and len(_ENDS.findall(words)) >= _SENTENCES


def signs(words: str) -> bool:
    """Whether words are a role and a name, as below headlines of Japanese papers: `編集委員 港太郎`."""
    return ROLE_AHEAD.fullmatch(words) is not None
