"""The scripts that are written without spaces between words, and those whose words have marks in them."""

from __future__ import annotations

import re
from functools import cache

UNSPACED = (
    (0x0E00, 0x0EDF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),  # marks of repetition, zero
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3400, 0x4DBF),  # Chinese
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F),  # Katakana of half width
    (0x20000, 0x3FFFF),
)
"""The scripts that are written without spaces, from a letter to a letter; as in `search.js`."""

LETTERS = "".join(f"{chr(first)}-{chr(last)}" for first, last in UNSPACED)
"""The same, as a class of characters in a pattern has them."""

MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0963\u0966-\u0dff"
)
"""Accents and vowels that are characters of their own, with the letters of India among which they stand.

For Python they are no part of words, which would end at each.
"""


@cache
def unspaced() -> re.Pattern[str]:
    """What finds a letter of these scripts. To compile it takes long, and most texts have none."""
    return re.compile(f"[{LETTERS}]")


def has_unspaced(text: str) -> bool:
    """Whether a text has a letter of these scripts."""
    return not text.isascii() and unspaced().search(text) is not None
