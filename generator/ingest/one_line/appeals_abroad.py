"""A line → whether a page speaks to its reader there, in languages that have no sign of it in single words.

Where `you` is a syllable at the end of a verb, or is not said at all, only whole phrases tell: who may copy a
text, where to subscribe, what members read. Phrases that reports use as well are not among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.ingest.one_line.shapes import IDEOGRAPHIC
from generator.ingest.words.furniture_abroad import APPEALS_IN_IDEOGRAPHS, APPEALS_IN_LETTERS
from generator.ingest.words.late import Late

_LONGEST = 300
_SURE = 0.93
_SENTENCES = 3  # so many in front, and what the page says is only glued to a paragraph
_IN_IDEOGRAPHS = Late(APPEALS_IN_IDEOGRAPHS, re.IGNORECASE)
_IN_LETTERS = Late(APPEALS_IN_LETTERS, re.IGNORECASE)
_OTHER_LETTERS = Late("[\u0370-\u0eff]")


def signs_of(phrases: str) -> Iterator[str]:
    """What a text must have for each of some phrases: the longest part of it that is no pattern."""
    depth, bare = 0, []
    for character in phrases:
        depth += (character in "([") - (character in ")]")
        bare.append("\0" if depth or character in ")]" else character)
    for phrase in "".join(bare).split("|"):
        yield max(_PATTERNED.split(phrase), key=len)


_PATTERNED = Late(r"(?:\0+|\\.|\.)(?:[?*+]|\{[^}]*\})?|.(?:[?*+]|\{[^}]*\})")
"""Brackets, escapes, dots and what may be there or not, in a pattern where each bracket is a zero."""


class _Signs:
    """What a text must have one of. Most have a whole word or the beginning of one, as signs are phrases."""

    def __init__(self, signs: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._beginnings: set[str] = set()
        self._letters: list[str] = []
        self._all = sorted(signs)
        for sign in self._all:
            word = max(_WHOLE.findall(sign), key=len, default="")
            begun = max(_BEGUN.findall(sign), key=len, default="")
            if len(word) > _FIRST:
                self._words.add(word.casefold())
            elif len(begun) >= _FIRST:
                self._beginnings.add(begun[:_FIRST].casefold())
            else:
                self._letters.append(sign)

    def stand_in(self, lowered: str, words: frozenset[str]) -> bool:
        """Whether a text in small letters has a sign; `words` are its `words_in`, if they are known."""
        if (
            words
            and self._words.isdisjoint(words)
            and self._beginnings.isdisjoint([word[:_FIRST] for word in words])
        ):
            return any(map(lowered.__contains__, self._letters))
        return any(map(lowered.__contains__, self._all))


_WHOLE, _BEGUN = re.compile(r"(?<=[\W\d_])[^\W\d_]+(?=[\W\d_])"), re.compile(r"(?<=[\W\d_])[^\W\d_]+")
_FIRST = 3  # letters
_SIGNS = frozenset(signs_of(APPEALS_IN_LETTERS))
_PLAIN_SIGNS = _Signs(filter(str.isascii, _SIGNS))
_LATIN_SIGNS = _Signs(sign for sign in _SIGNS if not _OTHER_LETTERS.search(sign))
_OTHER_SIGNS = _Signs(_SIGNS)
_QUOTED = Late('[「“«„"][^」”»“"]{0,200}[」”»"]|»[^»«]{0,200}«')


_LONG_AHEAD = 90
_ENGLISH = frozenset(
    "the and with that from their were which would said his they have been its who of after by into are "
    "but".split()
)
_ENOUGH_ENGLISH = 2
_KEYS = "ctrl"
"""Which keys to press is said in all languages alike."""


def speaks_abroad(text: str, known: frozenset[str] = frozenset()) -> float:
    """How sure it is, from 0 to 1, that a page speaks to its reader in a line in another language.

    `known` are its `words_in`, where they are known: with those it is seen that most lines are English.
    """
    if len(text) > _LONGEST or (len(_ENGLISH & known) >= _ENOUGH_ENGLISH and _KEYS not in known):
        return 0.0
    found = _said(text, known)
    if found is None:
        return 0.0
    if IDEOGRAPHIC.match(found[0]) and text.count("。", 0, found.start()) and found.start() >= _LONG_AHEAD:
        return 0.0  # a paragraph with a note behind it: `…意向だ。… 続きはログインして`
    if any(quoted.start() < found.start() < quoted.end() for quoted in _QUOTED.finditer(text)):
        return 0.0
    return _SURE


def _said(text: str, words: frozenset[str]) -> re.Match[str] | None:
    """What a page says to its readers in a line; most lines are known by a look to have nothing of it."""
    if not text.isascii() and IDEOGRAPHIC.search(text):
        found = _IN_IDEOGRAPHS.search(text)
        glued = found is not None and text.count("。", 0, found.start()) >= _SENTENCES
        return None if glued else found
    lowered = text.lower()
    signs = (
        _PLAIN_SIGNS
        if lowered.isascii()
        else _OTHER_SIGNS
        if _OTHER_LETTERS.search(lowered)
        else _LATIN_SIGNS
    )
    return _IN_LETTERS.search(text) if signs.stand_in(lowered, words) else None
