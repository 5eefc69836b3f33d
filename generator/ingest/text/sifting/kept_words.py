"""Lines that are kept → the words of each, their stems and the names among them, as traits count them."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from statistics import median_low

from generator.ground.frozen import frozen
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import is_marked, stems_of
from generator.ingest.words.languages import SMALL_WORDS
from generator.ingest.words.late import Late

LOOKED_AT = 1200
WORD = Late(r"[^\W_]+(?:['’-][^\W_]+)*")
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


class Shared:
    """What the kept lines of a clipping share, each counted where it is asked for.

    `spread` and `names` count in how many lines a word's stem and a name are. `median` is how many words half
    of the lines have at most, `small` the share of small words in all of them.
    """

    def __init__(self, seen: Sequence[Counted]) -> None:
        self._seen = seen

    @cached_property
    def spread(self) -> Counter[str]:
        return Counter(itertools.chain.from_iterable([one.stems for one in self._seen]))

    @cached_property
    def names(self) -> Counter[str]:
        return Counter(itertools.chain.from_iterable([one.names for one in self._seen]))

    @cached_property
    def median(self) -> int:
        return median_low([len(one.words) for one in self._seen])

    def usual_small(self, words: int) -> float:
        """How many of so many words are small where there are as many as in the text."""
        return self._small * words / max(1, self._words)

    @cached_property
    def _small(self) -> int:
        return sum([one.small for one in self._seen])

    @cached_property
    def _words(self) -> int:
        return sum([len(one.words) for one in self._seen])


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


def names_among(words: Iterable[str]) -> frozenset[str]:
    return frozenset([word for word in words if len(word) >= _NAME and word[0].isupper()])
