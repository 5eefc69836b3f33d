"""A line's text → its shape: how many words, how it ends, how much it reads like prose.

Nothing here knows what the words mean; the rules that do build on these numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STOP = re.compile("[.!?…][\"'\u2019\u201d\u00bb\u201c)\\]]*(?= )|[。！？]")
_ENDS = re.compile(
    "(?:[.!?…:][\"'\u2019\u201d\u00bb\u201c)\\]]*|[。！？」』]|[,;][\"'\u2019\u201d\u00bb])\\Z"
)
_SOURCED = re.compile(
    r"(?<=[.!?…\"”»]) \((?![^()]*\b(?:[Ff]ile|[Pp]hoto|[Ii]mage)\b)"
    r"(?:[a-z]|From |With |Sources? ?:|Source ?:|Quelle|Fuente|Fonte)[^()]{1,40}\)\Z"
)
"""` (From news reports)` behind the last sentence of a paragraph."""
_ABBREVIATED = re.compile(
    r"(?:\b(?:[A-Z]|[a-z]\.[a-z]|Inc|Ltd|Co|Corp|Jr|Sr|etc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.\Z"
)
_SMALL = frozenset(
    "a an and as at but by de del der des di du e el en et for from in la le les of on or per the to und "
    "van via von vs with y".split()
)
_LETTERS_PER_WORD = 2.2  # in scripts without spaces
_PREVIEW = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Numbers about a line's text.

    `stops` counts ends of sentences inside the line, `ends` says that it ends like a sentence.
    `prose` is how much it reads like a paragraph, `titled` the share of its longer words that begin
    with a capital, both from 0 to 1. `capitals` says that it has no small letter.
    """

    words: int
    stops: int
    ends: bool
    prose: float
    titled: float
    capitals: bool


def shape_of(text: str) -> Shape:
    """The shape of a line. Of a very long line the beginning and the end are looked at."""
    sample = text if len(text) <= _PREVIEW else text[:_PREVIEW]
    found = _WORD.findall(sample)
    words = len(found)
    if _IDEOGRAPHS.search(sample):
        words = max(words, int(len(_IDEOGRAPHS.findall(sample)) / _LETTERS_PER_WORD))
    if text[-1:] == ")" and (sourced := _SOURCED.search(text[-44:])):
        text = text[: len(text) - len(sourced[0])]
    ends = bool(_ENDS.search(text[-4:])) and not (words < 8 and _ABBREVIATED.search(text[-12:]))
    stops = len(_STOP.findall(sample)) if words > 4 else 0
    titled = [word for word in found if word not in _SMALL and word[0].isalpha()]
    return Shape(
        words=words,
        stops=stops,
        ends=ends,
        prose=_prose(words, stops, ends),
        titled=sum(not word[0].islower() for word in titled) / len(titled) if titled else 0.0,
        capitals=text.isupper() if len(text) < _PREVIEW else False,
    )


def _prose(words: int, stops: int, ends: bool) -> float:
    if ends:
        return (
            1.0 if words >= 20 else 0.9 if words >= 12 else 0.7 if words >= 7 else 0.45 if words >= 4 else 0.2
        )
    if words >= 35 or (stops >= 2 and words >= 20):
        return 0.7
    return 0.3 if words >= 24 else 0.1


_FOLDED_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """A text's letters and digits in lower case, to find the same words written twice."""
    return " ".join(_FOLDED_WORD.findall(text.casefold()))
