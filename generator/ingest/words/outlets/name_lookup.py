"""A name → what it is found by, and many names → whether a text may have one of them, as few have.

To try each stretch of a text would be slow; a first word or a longest one tells fast.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import lru_cache

LONGEST_NAME = 48  # letters, with more of which a text is not looked up
_BETWEEN_WORDS = re.compile(r"[^\w&]+")


@lru_cache(maxsize=8192)
def name_key(text: str) -> str:
    """What names are found by; each is looked for among wire services, outlets and desks."""
    if text.replace(" ", "").isalnum() and "  " not in text:
        return text.strip().casefold()
    return _BETWEEN_WORDS.sub(" ", text.replace("'", "").replace("\u2019", "")).strip().casefold()


letters_of = re.compile(r"[^\W\d_]+").findall
"""The runs of letters in a text."""


class WordedNames:
    """Names by the longest word of each, to tell fast that a text has none of them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._words: dict[str, list[frozenset[str]]] = {}
        for words in map(letters_of, names):
            self._words.setdefault(max(words, key=len, default=""), []).append(frozenset(words))
        self._longest = frozenset(self._words)

    def among(self, words: frozenset[str]) -> list[str]:
        """The longest words of names that have all their words among those of a text."""
        if self._longest.isdisjoint(words) and "" not in self._longest:
            return []  # as in most texts
        found = self._longest & {*words, ""}  # a name of figures alone has no letters
        return [word for word in found if any(map(words.issuperset, self._words[word]))]


def longest_letters(name: str) -> str:
    """The longest run of letters in a name, in small ones; those that become several signs tell nothing."""
    runs = [(run.casefold(), len(run)) for run in letters_of(name)]
    return max((small for small, size in runs if len(small) == size), key=len, default="")


def opens_none(text: str, openings: Container[str]) -> bool:
    """Whether a text begins with a whole word, and no name with that, as of most persons and places."""
    first = text.partition(" ")[0]
    return first.isalnum() and first.casefold() not in openings
