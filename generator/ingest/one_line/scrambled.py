"""A line → whether its letters were shuffled, as some papers do with what only subscribers may read.

`ieW eni prSeechr mti.tetile` has the letters of its words in any order: capitals and stops inside words.
"""

from __future__ import annotations

import re

_INSIDE = re.compile(
    r"[^\W\d_][A-ZÄÖÜÀ-Þ][a-zäöüß]|[a-zäöüß]{2}[.,:;][a-zäöüß]{2}|[a-zäöüß]{3}[A-ZÄÖÜÀ-Þ](?=\W|\Z)"
)
"""What no word has but a brand or two: a capital between its letters or at its end, a stop between them."""
_LEAST, _WORDS_PER_SIGN, _LONG, _LOOKED_AT = 5, 7, 120, 260
_ENDS = '.!?”"“'
"""What nearly all paragraphs end in, and shuffled ones by chance alone; only for speed."""


def is_scrambled(text: str) -> bool:
    """Whether a long line has a capital or a stop inside one of every few words."""
    if len(text) < _LONG or (text[-1] in _ENDS and not text[0].islower()) or "://" in text:
        return False
    sample = text[:_LOOKED_AT]
    signs = len(_INSIDE.findall(sample))
    return signs >= _LEAST and signs * _WORDS_PER_SIGN >= sample.count(" ") + 1
