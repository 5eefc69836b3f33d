"""A pattern for capital and small letters alike → the same for a text in small letters, which is far faster.

Of a pattern that ignores case, Python tries every alternative at every letter of a text; of any other, only
those that begin with that letter.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late

_ALIKE = tuple(zip("ıſςµ", "isσμ", strict=True))
"""Small letters that have one capital, so that patterns which ignore case take them for each other."""
_ESCAPED_OR_LETTERS = re.compile(r"\\.|[^\\]+", re.DOTALL)


def in_small_letters(text: str) -> str:
    """A text as a `caseless` pattern is asked of it."""
    if text.isascii():
        return text.lower()
    text = text.lower().replace("i\u0307", "i")  # `İ` is two letters else
    for letter, same in _ALIKE:  # far faster than to translate every letter
        text = text.replace(letter, same)
    return text


def caseless(pattern: str) -> Late:
    """A pattern that is asked of texts in small letters, whatever case its own are in."""
    return Late(_ESCAPED_OR_LETTERS.sub(_small, pattern))


def _small(part: re.Match[str]) -> str:
    return part[0] if part[0].startswith("\\") else in_small_letters(part[0])
