"""A line → the words by which it is akin to others: one says the same in other forms of its words.

Where words are short or stand without spaces, parts of them tell.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late

_ROWED, _JOINING = re.compile("[\u30a0-\u30ff\u3400-\u9fff]{2}"), re.compile("[\u3040-\u309f]")
_HANGUL = Late("[\uac00-\ud7af]{2}")


def kin_words(reading: Reading) -> frozenset[str]:
    """What tells what a line is about where words are short: pairs of ideographs, how Korean words begin."""
    if reading.key.isascii():
        return reading.stems
    if _HANGUL.search(reading.key[:100]):
        return frozenset([word[:2] for word in reading.words if _HANGUL.match(word)])
    if _ROWED.search(reading.key[:100]):
        if _JOINING.search(reading.key) is None:
            return reading.content
        return frozenset([word for word in reading.content if not _JOINING.search(word)])
    return reading.stems
