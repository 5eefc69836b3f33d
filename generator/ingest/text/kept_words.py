"""Lines that are kept → the words of each, their stems and the names among them, as traits count them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from generator.ground.frozen import frozen
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.shapes import is_marked, stems_of
from generator.ingest.words.languages import SMALL_WORDS

LOOKED_AT = 1200
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NAME = 3


class Counted:
    """What is counted in one line."""

    def __init__(self, text: str, reading: Reading) -> None:
        self.words = words_of_kept(text, reading) or [text[:1]]
        whole = bool(reading.spelled) and len(text) < LOOKED_AT and text.isascii()
        key = reading.key.split(" ") if whole else []
        # so no word has an apostrophe or a hyphen, and these are the same
        keyed = len(key) == len(self.words)
        self._lower = key if keyed else " ".join(self.words).lower().split(" ")
        self.stems = reading.stems if keyed else stems_of(self._lower)

    @cached_property
    def names(self) -> frozenset[str]:
        return names_among(self.words[1:])

    @cached_property
    def small(self) -> int:
        """How many small words it has."""
        return sum(map(SMALL_WORDS.__contains__, self._lower))


@frozen
class Shared:
    """What the kept lines of a clipping share.

    `spread` and `names` count in how many lines a word's stem and a name are, `small` and `words` count in
    all of them.
    """

    spread: Counter[str]
    names: Counter[str]
    median: int
    small: int
    words: int


@frozen
class Beside:
    """What stands beside the kept lines: words of the headline, of what is left out, and of who signed."""

    title: frozenset[str]
    stems: frozenset[str]
    names: frozenset[str]
    writers: frozenset[str]


def words_of_kept(text: str, reading: Reading) -> list[str]:
    """The words of the first characters of a line. Those of its reading are the same but for full stops."""
    if len(text) <= LOOKED_AT and reading.spelled and not is_marked(text):
        return reading.spelled.replace(".", " ").split(" ")
    return WORD.findall(text[:LOOKED_AT])


def names_among(words: Sequence[str]) -> frozenset[str]:
    return frozenset([word for word in words if len(word) >= _NAME and word[0].isupper()])
