"""Phrases → which of them a line has, found by the words that tell of them.

Of hundreds of phrases a line has none or two. To look for each in it takes long; to see that none of its
words is in any of them does not. What a word tells is remembered, as the same words come again and again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from generator.ingest.words.first_letters import by_first_letter

_LETTERS = re.compile(r"[^\W\d_]+")
_FIRST, _MOST_WORDS = 3, 50_000  # letters; words that are remembered
_PLAIN = re.compile("[ -~]")
_Told = tuple[frozenset[int], tuple[tuple[str, AbstractSet[int]], ...]]

_NOTHING: _Told = (frozenset(), ())


class TellingWords:
    """Numbers, each of which stands for what needs one of some phrases.

    Of each phrase one word tells: the longest is the rarest. `inside` are phrases that may begin within a
    word of the line, as they were cut out of something longer; all others begin where a word does.
    """

    def __init__(self, needed: Mapping[str, Iterable[int]], inside: AbstractSet[str] = frozenset()) -> None:
        self._by_whole: dict[str, list[tuple[str, AbstractSet[int]]]] = {}
        self._by_start: dict[str, list[tuple[str, str, AbstractSet[int]]]] = {}
        self._by_part: list[tuple[str, str, AbstractSet[int]]] = []
        for phrase, numbers in needed.items():
            self._file(phrase, frozenset(numbers), cut=phrase in inside)
        parts = sorted({part for part, _, _ in self._by_part})
        self._part = re.compile(by_first_letter("|".join(parts)) or r"(?!)")
        self._told: dict[str, _Told] = {}
        self._idle: set[str] = set()  # words that tell nothing

    def _file(self, phrase: str, numbers: frozenset[int], *, cut: bool) -> None:
        """Puts a phrase where the word that tells of it is found.

        One or two letters at its end tell nothing, as a longer word may begin with them, unless nothing else
        is there.
        """
        found = [
            (one[0], _PLAIN.match(phrase, one.end()) is not None)
            for one in _LETTERS.finditer(phrase)
            if one.start() or not cut
        ]
        word, whole = max(
            found or [("", False)], key=lambda one: len(one[0]) if one[1] or len(one[0]) >= _FIRST else 0
        )
        word = word.casefold()
        if cut and not (len(word) >= _FIRST or whole):
            part = max(_LETTERS.findall(phrase), key=len).casefold()
            self._by_part.append((part, phrase, numbers))
        elif whole:
            self._by_whole.setdefault(word, []).append((phrase, numbers))
        else:
            self._by_start.setdefault(word[:_FIRST], []).append((word, phrase, numbers))

    def tell(self, text: str, words: frozenset[str]) -> set[int]:
        """The numbers of which a text in small letters, with these `words_in`, has a phrase."""
        numbers: set[int] = set()
        known = self._told
        for word in words - self._idle:
            begun, phrases = known.get(word) or self._told_by(word)
            if begun:
                numbers |= begun
            for phrase, those in phrases:
                if phrase in text:
                    numbers |= those
        return numbers

    def _told_by(self, word: str) -> _Told:
        """What a word tells alone, and the phrases that it may be of; remembered for the next line."""
        starts = self._by_start.get(word[:_FIRST])
        opened = [row for row in starts if word.startswith(row[0])] if starts else ()
        if not (opened or word in self._by_whole or self._part.search(word)):  # as of most new words
            if len(self._idle) >= _MOST_WORDS:
                self._idle.clear()
            self._idle.add(word)
            return _NOTHING
        begun: set[int] = set()
        phrases = list(self._by_whole.get(word, ()))
        for start, phrase, numbers in opened:
            if phrase == start:
                begun |= numbers
            else:
                phrases.append((phrase, numbers))
        phrases += [(phrase, numbers) for part, phrase, numbers in self._by_part if part in word]
        if len(self._told) >= _MOST_WORDS:
            self._told.clear()
        told = self._told[word] = (frozenset(begun), tuple(phrases))
        return told
