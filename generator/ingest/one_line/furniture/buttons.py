"""A line → whether it is a button of the page, or a row of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.words.furniture.buttons import SHARE_CORE, SHARE_NAMES, SHARE_WORDS
from generator.ingest.words.furniture.buttons_of_the_east import (
    BESIDE_BUTTONS_OF_THE_EAST,
    BUTTONS_OF_THE_EAST,
)
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_SHARE_TOKEN = re.compile(r"[^\s|,•·/:()]+")
_GLUED_NAMES = [
    *(name for name in SHARE_NAMES if len(name) > 1),
    *("share", "email", "print", "save", "comments", "copy link", "copy"),
]
_GLUED_SHARES = re.compile(
    f"(?:{'|'.join(sorted(_GLUED_NAMES, key=len, reverse=True))}" + r"|[\s|,•·/0-9])+\Z", re.IGNORECASE
)
_SHARE_STARTS = frozenset(name[:3] for name in (*SHARE_WORDS, *_GLUED_NAMES))
"""The first three letters of each word of a row of share buttons, or all if it has fewer."""


def row_of_buttons(text: str, words: Sequence[str]) -> tuple[str, float] | None:
    """What buttons a row is of, and how surely: `Share This: Twitter Email`, `FacebookTwitterPrint`."""
    if not words or len(words) > _MOST_SHARES:
        return None
    if text.isascii():
        opening = text[:3].lower()
        if opening.isalpha() and not (opening in _SHARE_STARTS or opening[:2] in _SHARE_STARTS):
            return None
    elif len(text) <= _LONGEST_BUTTONS and _are_buttons_of_the_east(text):
        return "controls", 0.95
    tokens = [token for token in _shared(text) if not token.isdigit()]
    if not SHARE_CORE.isdisjoint(tokens):
        return "share-buttons", 0.97
    if len(text) <= 120 and not words[0].isdigit() and _GLUED_SHARES.match(text):
        return "share-buttons", 0.95
    return None


_LONGEST_BUTTONS, _MOST_SHARES = 80, 16  # letters, words
_TOKEN_OF_THE_EAST = Late(r"[^\s|｜,，、•·/／:：()（）\[\]【】<>《》>＞»]+")


def _are_buttons_of_the_east(text: str) -> bool:
    """Whether a line has only words of buttons in Chinese or Japanese: `放大字体 收藏 微博 分享 106`."""
    told = False
    for found in _TOKEN_OF_THE_EAST.finditer(text.casefold()):
        token = found[0].rstrip("0123456789")
        if token and token not in BESIDE_BUTTONS_OF_THE_EAST:
            return False
        told = told or token in BUTTONS_OF_THE_EAST
    return told


def _shared(text: str) -> list[str]:
    """What a row of share buttons shares by, and the numbers in it; nothing where anything else is there."""
    tokens = []
    for found in _SHARE_TOKEN.finditer(text.casefold()):
        if not (found[0] in SHARE_WORDS or found[0].isdigit()):
            return []
        tokens.append(found[0])
    return tokens


_LONGEST_BUTTON = 12  # words
_WAYS_BACK, _SHORT_WAY = ("« ", "‹ ", "← ", "< "), 9  # words
"""What begins a button that leads back: `« Back to Article`."""
_OF_BUTTONS = re.compile(
    rf"(?:Follow(?:ing)?|Unfollow|Comments| ){{3,}}\Z|Connect (?:directly )?with [{LU}][\w’'-]+: |"
    r"Text [Ss]ize:? ?(?:A ?\|? ?){1,4}[+-]?\Z|\d{1,3}% like this\Z"
)
"""Buttons to follow who wrote, and others of several words."""
_WAYS_ON, _LONGEST_WAY_ON = (" ›", " »", " →"), 90
"""What ends a button that leads to another page: `More on ferries »`; `« Deux bacs »` is what one said."""


def is_button(text: str, words: Sequence[str]) -> bool:
    """Whether a line is a button of several words, by the arrow at one end or by its words."""
    if text[-2:] in _WAYS_ON and len(text) <= _LONGEST_WAY_ON and "«" not in text:
        return True
    back = text[:2] in _WAYS_BACK and len(words) <= _SHORT_WAY and "»" not in text
    return back or (len(words) <= _LONGEST_BUTTON and _OF_BUTTONS.match(text) is not None)
