"""A line → whether a page speaks to its reader there, in languages that have no sign of it in single words.

Where `you` is a syllable at the end of a verb, or is not said at all, only whole phrases tell: who may copy a
text, where to subscribe, what members read. Phrases that reports use as well are not among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.telling_words import TellingWords
from generator.ingest.words.furniture.lists_abroad import APPEALS_IN_IDEOGRAPHS, APPEALS_IN_LETTERS
from generator.ingest.words.late import Late
from generator.ingest.words.scripts import IDEOGRAPHIC

_LONGEST = 300
_SURE = 0.93
_SENTENCES = 3  # so many in front, and what the page says is only glued to a paragraph
_IN_IDEOGRAPHS = Late(APPEALS_IN_IDEOGRAPHS, re.IGNORECASE)
_IN_LETTERS = Late(APPEALS_IN_LETTERS, re.IGNORECASE)


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


_SIGNS = frozenset(signs_of(APPEALS_IN_LETTERS))
_PLAIN_SIGNS = frozenset(filter(str.isascii, _SIGNS))
_TOLD_BY, _PLAINLY_TOLD_BY = (
    TellingWords(dict.fromkeys(signs, (0,)), inside=signs) for signs in (_SIGNS, _PLAIN_SIGNS)
)


def _has_sign(text: str, words: frozenset[str]) -> bool:
    """Whether a text has something of a phrase; `words` are its `words_in`, if they are known."""
    lowered = text.lower()
    plain = lowered.isascii()
    if words:
        return bool((_PLAINLY_TOLD_BY if plain else _TOLD_BY).tell(lowered, words))
    return any(map(lowered.__contains__, _PLAIN_SIGNS if plain else _SIGNS))


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
    return _IN_LETTERS.search(text) if _has_sign(text, words) else None
