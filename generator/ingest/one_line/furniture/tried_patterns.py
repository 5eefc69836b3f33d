"""A line → those patterns of furniture that it may fit, by what each needs: only for speed.

There are many hundred patterns, and a line has what very few of them need (`words/furniture/needs.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.ingest.one_line.telling_words import TellingWords
from generator.ingest.words.furniture.needs import NEEDED, ONLY_SHORT, WITHIN
from generator.ingest.words.furniture.numbers import AHEAD, WITH_DIGITS
from generator.ingest.words.late import Late

_DIGITS, _OTHER_LETTERS = re.compile(r"\d"), re.compile("[^\0-\x7f]")
_Pattern = tuple[str, float, bool, Late]
"""What kind of furniture it is, how surely, whether an article is over there, and the pattern."""


class Patterns:
    """Patterns of furniture, of which a line is tried by those alone for which it has what they need.

    That is a word, for most; a mark that few lines have; or anything but a letter in front of all.
    """

    def __init__(self, patterns: Sequence[_Pattern]) -> None:
        self._patterns = patterns
        needs: dict[str, set[int]] = {}
        for number, one in enumerate(patterns):
            for need in NEEDED[one[0]]:
                needs.setdefault(need.casefold(), set()).add(number)
        self._ahead = needs.pop(AHEAD, set())
        self._with_digits = {number for number, one in enumerate(patterns) if one[0] in WITH_DIGITS}
        self._of_short = {
            number for number, one in enumerate(patterns) if one[0].partition("/")[0] in ONLY_SHORT
        }
        worded = {need for need in needs if need.lstrip(" .")[:1].islower()}
        self._words = TellingWords({need: needs[need] for need in worded}, inside=WITHIN)
        self._by_mark: dict[str, list[tuple[str, set[int]]]] = {}
        for need in needs.keys() - worded:
            self._by_mark.setdefault(need[0], []).append((need, needs[need]))
        self._in_ascii = tuple((mark, found) for mark, found in self._by_mark.items() if mark.isascii())

    def tried(self, text: str, words: frozenset[str]) -> Iterable[_Pattern]:
        """The patterns that may fit a text with these `words_in`, in order."""
        folded = text.casefold()
        numbers = self._words.tell(folded, words)
        plain, lettered = folded.isascii(), folded.replace(" ", "").isalpha()
        if not (plain and lettered):
            self._add_marked(numbers, folded, plain)
            if not folded[:1].isalpha():
                numbers |= self._ahead
        if not numbers:
            return ()
        if lettered or (all(map(str.isalpha, words)) if plain else not _DIGITS.search(folded)):
            numbers -= self._with_digits
        if len(text) > _LONG:
            numbers -= self._of_short
        return map(self._patterns.__getitem__, sorted(numbers))

    def _add_marked(self, numbers: set[int], folded: str, plain: bool) -> None:
        """Adds those for which a folded text has a mark, or what begins with a letter without capitals."""
        for mark, needs in self._in_ascii:
            if mark in folded:
                for need, those in needs:
                    if need in folded:
                        numbers |= those
        if plain:
            return
        for mark in self._by_mark.keys() & _OTHER_LETTERS.findall(folded):
            for need, those in self._by_mark[mark]:
                if need in folded:
                    numbers |= those


_LONG = 170
