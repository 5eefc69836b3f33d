"""A line → whether its letters were shuffled, as some papers do with what only subscribers may read.

`ieW eni prSeechr mti.tetile` has the letters of its words in any order: capitals and stops inside words. In
`Xjf fjo Tqsfdifs njuufjmuf/` each stands for the one before it in the alphabet.
"""

from __future__ import annotations

from generator.ingest.words.late import Late
from generator.ingest.words.scripts import IDEOGRAPHIC

_INSIDE = Late(
    r"[^\W\d_][A-ZÄÖÜÀ-Þ][a-zäöüß]|[a-zäöüß]{2}[.,:;][a-zäöüß]{2}|[a-zäöüß]{3}[A-ZÄÖÜÀ-Þ](?=\W|\Z)"
)
"""What no word has but a brand or two: a capital between its letters or at its end, a stop between them."""
_LEAST, _WORDS_PER_SIGN, SHORTEST_SCRAMBLED, _LOOKED_AT = 5, 7, 120, 260
_DATED = ("Posted ", "Published ", "Updated ")
"""What stands in front of days that a page writes twice: `12 NovNovember 2020ThuThursday 12 …`."""
_MOST_IN_WORD = 2
"""How many signs of one word count: names of settings have many, `ferry.bell.nightCall.shipGate`."""

_ENDS = '.!?”"“'
"""What nearly all paragraphs end in, and shuffled ones by chance alone; only for speed."""


_SMALL = (
    "der die das den dem und ein eine von mit auf nicht ist sich wurde zu zum im in am an bei als aus nach "
    "wird hat sie er es the and that with for was of to le les des une est dans pour".split()
)
_SHIFTED = frozenset("".join(chr(ord(letter) + 1) for letter in word) for word in _SMALL)
"""What each of these words is where the next letter stands for each."""
_FEWEST_SHIFTED, _WORDS_PER_SHIFTED = 3, 9


def _is_shifted(text: str) -> bool:
    """Whether many of a line's small words are such as only stand there where letters stand for others."""
    words = text[:_LOOKED_AT].casefold().split()
    shifted = sum(map(_SHIFTED.__contains__, words))
    return shifted >= _FEWEST_SHIFTED and shifted * _WORDS_PER_SHIFTED >= len(words)


def is_scrambled(text: str) -> bool:
    """Whether a long line has a capital or a stop inside one of every few words, or other letters for all."""
    if text[-1:] == "/" and _is_shifted(text):
        return True
    if len(text) < SHORTEST_SCRAMBLED or (text[-1] in _ENDS and not text[0].islower()) or "://" in text:
        return False
    sample = text[:_LOOKED_AT]
    if len(_INSIDE.findall(sample)) < _LEAST or IDEOGRAPHIC.search(sample) or sample.startswith(_DATED):
        return False  # ideographs set no spaces, and name many a brand
    signs = sum(min(_MOST_IN_WORD, len(_INSIDE.findall(word))) for word in sample.split())
    return signs >= _LEAST and signs * _WORDS_PER_SIGN >= sample.count(" ") + 1
