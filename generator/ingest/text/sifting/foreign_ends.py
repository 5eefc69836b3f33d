"""Labelled lines → those at the end that are not in the language of the text as furniture.

What a page says in its own language below an article in another; and what some papers show to those who do
not pay: paragraphs in which each letter stands for another one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.words.languages import (
    SMALL_WORDS,
    TOLD_BY_WORDS,
    are_alike,
    has_words_of,
    language_of,
    shares_of,
)


def without_foreign_end(kept: list[LabelledLine]) -> list[LabelledLine]:
    """The lines, those at the end as furniture that are in another language or in none."""
    return _without_other_language(_without_strange_end(kept))


_STRANGE = Evidence(rule="other-letters", confidence=0.9)
_OF_LONG_WORDS = frozenset("tr az hu fi et kk uz".split())
"""Languages in which endings do what small words do elsewhere, so that a paragraph may have none."""
_LIKELY_TEXT, _SURE_HEAD = {"fewest": 1.5, "lead": 1.2}, 2
_FEWEST_WORDS, _LOWERED, _MOST_OWN, _MOST_KNOWN = 16, 0.4, 0.03, 0.15


def _without_strange_end(kept: list[LabelledLine]) -> list[LabelledLine]:
    """The lines, the last ones as furniture where they have as good as no small word, and those above have.

    `Kll Emblo hilhhl slo Dloook`: the language of what can be read is known, and no list of names is there.
    """
    told = [index for index, one in enumerate(kept) if one.label in _READ]
    if len(told) <= _SURE_HEAD or not _may_be_strange(kept[told[-1]].line.text):
        return kept
    text = " ".join(kept[index].line.text for index in told[:_SURE_HEAD])
    own = language_of(text, **_LIKELY_TEXT)
    known = (
        own in TOLD_BY_WORDS and own not in _OF_LONG_WORDS and _reads_strange(kept[told[-1]].line.text, own)
    )
    strange = [index for index in told if known and _reads_strange(kept[index].line.text, own)]
    if len(strange) < _LEAST_STRANGE or strange[0] == told[0]:
        return kept
    return [
        replace(one, label=Label.FURNITURE, evidence=_STRANGE) if index >= strange[0] else one
        for index, one in enumerate(kept)
    ]


_READ, _LEAST_STRANGE = (Label.HEADLINE, Label.BODY, Label.STANDFIRST), 2


def _may_be_strange(text: str) -> bool:
    """Whether a paragraph has few small words of any language, and is no list of names nor short."""
    words = text.split()
    if len(words) < _FEWEST_WORDS or sum(map(SMALL_WORDS.__contains__, words)) > _MOST_KNOWN * len(words):
        return False
    return sum(word[0].islower() for word in words) >= _LOWERED * len(words)


def _reads_strange(text: str, language: str) -> bool:
    """Whether a paragraph has hardly a small word of a language, nor many of any other."""
    if not _may_be_strange(text):
        return False
    own, known = shares_of(text, language)
    return own <= _MOST_OWN and known <= _MOST_KNOWN


_FOREIGN = Evidence(rule="in-another-language", confidence=0.8)
_LIKELY_LINE = {"fewest": 0.5, "lead": 0.9}
_MOST_FOREIGN, _SURE_LINE, _SURE_TEXT = 4, {"fewest": 1.5, "lead": 1.5}, {"fewest": 3.0, "lead": 0.9}


def _without_other_language(kept: list[LabelledLine]) -> list[LabelledLine]:
    """The lines, what a page says at the end in its own language below a text in another as furniture."""
    told = [index for index, one in enumerate(kept) if one.label is Label.BODY]
    end = [index for index in told[-_MOST_FOREIGN:] if not _QUOTED.search(kept[index].line.text)]
    own = ""
    foreign: list[int] = []
    if not end or end[-1] != told[-1] or _shares_words(kept[told[0]].line.text, kept[end[-1]].line.text):
        return kept
    for index in reversed(end):
        language = language_of(kept[index].line.text, **(_LIKELY_LINE if foreign else _SURE_LINE))
        if not language:
            break
        own = own or language_of(" ".join(kept[one].line.text for one in told[:_MOST_FOREIGN]))
        if not own or language == own or are_alike(language, own):
            break
        if has_words_of(kept[index].line.text, own, language):
            break
        foreign.append(index)
    text = " ".join(kept[index].line.text for index in foreign)
    if not foreign or len(told) < 2 * len(foreign) or language_of(text, **_SURE_TEXT) in ("", own):
        return kept
    return [
        replace(one, label=Label.FURNITURE, evidence=_FOREIGN) if index in foreign else one
        for index, one in enumerate(kept)
    ]


def _shares_words(first: str, last: str) -> bool:
    """Whether two paragraphs have several words in common, as those in one language have; only for speed."""
    return len(frozenset(first.split()).intersection(last.split())) >= _FEWEST_SHARED


_FEWEST_SHARED = 3
_QUOTED = re.compile('["“”„«»]')
