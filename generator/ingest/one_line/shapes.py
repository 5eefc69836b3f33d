"""A line's text → its shape: how many words, how it ends, how much it reads like prose.

Nothing here knows what the words mean; the rules that do build on these numbers.
"""

from __future__ import annotations

import re

from generator.ground.frozen import frozen
from generator.ingest.one_line.sentence_ends import end_of
from generator.ingest.one_line.wording import PREVIEW, words_of
from generator.ingest.words.late import Late
from generator.ingest.words.scripts import IDEOGRAPHIC, UNSPACED

_STOP = re.compile(
    "[.!?…。！？।۔؟](?:(?<=[.!?…])[\"'\u2019\u201d\u00bb\u00ab\u201c)\\]]*(?= )|(?<=[。！？।۔؟]))"
)
"""It begins with a choice of characters, for which is looked far faster than for two patterns with a bar."""
_SMALL = frozenset(
    "a an and as at but by de del der des di du e el en et for from in la le les of on or per the to und "
    "van via von vs with y".split()
)
_LETTERS_PER_WORD = 2.2  # in scripts without spaces
_UNSPACED_PER_WORD = 4.5
_LONG_UNSPACED = 20
"""Words from which a line is a paragraph where no stop ends sentences."""
_QUOTED_UNSPACED, _QUOTES = 10, ('""', "“”")
"""The same of one that is nothing but what somebody says, as no headline is."""
_PREFIXED, _LONG_PREFIXED = re.compile(r"[^\w]*[\u0600-\u06ff]"), 20
"""Arabic, in which articles are no words and many a paragraph has no stop, and how long lines are long."""


@frozen
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


def shape_of(text: str, found: list[str] | None = None) -> Shape:
    """The shape of a line. Of a very long line the beginning and the end are looked at.

    `found` are its `words_of`, where they are known.
    """
    sample = text[:PREVIEW]
    found = words_of(text) if found is None else found
    words, least = len(found), 0.0
    if not sample.isascii():
        words, least = _of_other_scripts(sample, words)
    text, ends = end_of(text, words)
    stops = len(_STOP.findall(sample)) if words > 4 else 0
    return Shape(
        words=words,
        stops=stops,
        ends=ends,
        prose=0.1 if "_" in sample and _is_code(sample) else max(_prose(words, stops, ends), least),
        titled=_titled("".join([word[0] for word in found if word not in _SMALL])),
        capitals=text.isupper() if len(text) < PREVIEW else False,
    )


def _of_other_scripts(text: str, words: int) -> tuple[int, float]:
    """How many words a text with so many between spaces has, and how much it reads like prose at least."""
    if IDEOGRAPHIC.search(text):
        words = max(words, int(len(IDEOGRAPHIC.findall(text)) / _LETTERS_PER_WORD))
    elif UNSPACED.search(text):
        words = max(words, int(len(UNSPACED.findall(text)) / _UNSPACED_PER_WORD))
        if words >= _LONG_UNSPACED or (words >= _QUOTED_UNSPACED and text[0] + text[-1] in _QUOTES):
            return words, 0.7
    return words, 0.45 if words >= _LONG_PREFIXED and _PREFIXED.match(text) else 0.0


_SMALL_LETTERS = b"abcdefghijklmnopqrstuvwxyz"


def _titled(initials: str) -> float:
    """The share of capitals among the letters that words begin with."""
    letters = initials if initials.isalpha() else "".join(filter(str.isalpha, initials))
    if not letters:
        return 0.0
    if letters.isascii():
        return len(letters.encode().translate(None, _SMALL_LETTERS)) / len(letters)
    return (len(letters) - sum(map(str.islower, letters))) / len(letters)


_MANY_SIGNS = 4


def _is_code(text: str) -> bool:
    """Whether a line is what a page's own program wrote: `portal_id=4&page_id=7&mode=view`."""
    return sum(map(text.count, "_=&{}")) >= _MANY_SIGNS


def _prose(words: int, stops: int, ends: bool) -> float:
    if ends:
        return (
            1.0 if words >= 20 else 0.9 if words >= 12 else 0.7 if words >= 7 else 0.45 if words >= 4 else 0.2
        )
    if words >= 35 or (stops >= 2 and words >= 20):
        return 0.7
    return 0.3 if words >= 24 else 0.1


_NOTES = Late(r"(?:\[\^[^\[\]\s]{1,40}\])+\Z")


def without_notes(text: str) -> str:
    """A line of Markdown without what refers to footnotes behind its end: `The quay is closed.[^1]`"""
    return _NOTES.sub("", text) if text.endswith("]") else text
