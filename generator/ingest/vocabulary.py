"""A text and the vocabulary of config.yaml → the terms it seems to be about, with what matched where.

Phrases match as whole words in any case, and whatever quotes, hyphens or dots are written: `US-China`
finds `U.S.–China`. Initials keep their capitals, so `US` never finds the word `us`. Of scripts without spaces
each letter counts as a word, so that any place may be a border; those of a phrase stand together.

Where the terms of a taxonomy are names, those without a rule are found by their names, written with their
capitals: a name of several words wherever it stands, a single word in the headline or standfirst or twice;
none where it is a part of a longer one that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cache
from itertools import pairwise
from operator import itemgetter
from types import MappingProxyType
from unicodedata import is_normalized, normalize

from generator.ground.frozen import frozen
from generator.ground.unspaced import LETTERS, MARKS, has_unspaced
from generator.shapes.settings import TaxonomySettings, VocabularyTerm

_WORDS = re.compile(r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|[^\W_]+(?:['\u2019](?!s\b)[^\W_]+)*")
_MIDDLE_DOT = "\u30fb"
"""What parts the names of foreigners in Japanese."""
_LONGEST_INITIALS = 4
_MOST_SPANS = 3


@frozen
class Span:
    """A stretch of a part of the clipping: `title`, `standfirst` or `body 9`."""

    text: str
    part: str
    start: int
    end: int

    def __str__(self) -> str:
        return f'"{self.text}" ({self.part})'


class Basis(StrEnum):
    """What a suggestion is made by: the rule of a term, its name, or a name that earlier entries carry."""

    RULE = "matched"
    NAME = "named"
    CARRIED = "named, as in earlier entries"


@frozen
class Suggestion:
    """A term that the text seems to be about, and what says so."""

    taxonomy: str
    term: str
    spans: tuple[Span, ...]
    basis: Basis = Basis.RULE

    def __str__(self) -> str:
        return f"{self.basis} {', '.join(map(str, self.spans))}"

    def as_json(self) -> dict[str, object]:
        spans = [
            {"text": span.text, "part": span.part, "start": span.start, "end": span.end}
            for span in self.spans
        ]
        return {
            "taxonomy": self.taxonomy,
            "term": self.term,
            "basis": self.basis.name.lower(),
            "spans": spans,
        }


Carried = Mapping[str, Iterable[str]]
"""Names that entries carry already, by taxonomy."""
_NOTHING: Carried = MappingProxyType({})

_Phrase = tuple[str, list[str], list[int], list[int]]
"""A phrase, its folded words, which of these are initials, and which stand right behind the one before."""


class Suggester:
    """Taxonomies, ready to look for their terms in one text after another."""

    def __init__(self, taxonomies: Iterable[TaxonomySettings], carried: Carried = _NOTHING) -> None:
        taxonomies = tuple(taxonomies)
        self._rules = [
            (taxonomy.name, term)
            for taxonomy in taxonomies
            for term in taxonomy.vocabulary
            if _has_rule(term)
        ]
        self._names = [
            name for taxonomy in taxonomies if taxonomy.names for name in _names(taxonomy, carried)
        ]
        self._spellings = frozenset(
            phrase
            for _, spellings, _ in self._names
            for phrase in spellings
            if len(phrase) > 1 or not has_unspaced(phrase)  # which any text could have
        )
        phrases = {phrase for _, term in self._rules for phrase in _phrases(term)} | self._spellings
        self._by_first: dict[str, list[_Phrase]] = {}
        for phrase in sorted(phrases):
            if matches := list(_words_of(phrase).finditer(phrase)):
                words = [match[0] for match in matches]
                initials = [place for place, word in enumerate(words) if _is_initials(word)]
                folded = _folded_words(words)
                self._by_first.setdefault(folded[0], []).append((phrase, folded, initials, _glued(matches)))
        for beginning_so in self._by_first.values():
            beginning_so.sort(key=lambda one: -len(one[1]))  # so that a longer name is found first

    def suggest(self, parts: Mapping[str, str]) -> tuple[Suggestion, ...]:
        """The terms whose match rule the parts of a text fulfil together, then those that are named in it.

        Both in the order of the vocabulary; names that only earlier entries carry come last, in theirs.
        """
        found, named = self._search(parts)
        suggestions = {}
        for taxonomy, term in self._rules:
            rule = term.match
            if not found.keys().isdisjoint(rule.none) or not all(phrase in found for phrase in rule.all):
                continue
            if rule.any and found.keys().isdisjoint(rule.any):
                continue
            spans = [span for phrase in (*rule.any, *rule.all) for span in found.get(phrase, ())]
            suggestions[taxonomy, term.name] = Suggestion(
                taxonomy=taxonomy, term=term.name, spans=_telling(spans)
            )
        for name, spellings, one in self._names:
            spans = [span for phrase in spellings for span in named.get(phrase, ())]
            if _is_clear(spans):
                suggestions.setdefault((one.taxonomy, name), replace(one, spans=_telling(spans)))
        return tuple(suggestions.values())

    def _search(self, parts: Mapping[str, str]) -> tuple[dict[str, list[Span]], dict[str, list[Span]]]:
        """Where the phrases stand that are found, each at most a few times; then the names, likewise.

        Names have their capitals, and are no part of a longer one, as `Korea` is of `South Korea`.
        """
        found: dict[str, list[Span]] = {}
        named: dict[str, list[Span]] = {}
        for part, text in parts.items() if self._by_first else ():
            longest = 0, 0
            for phrase, start, end in self._matches(text):
                span = Span(text=text[start:end], part=part, start=start, end=end)
                _keep(found, phrase, span)
                is_within = longest[0] <= start and end <= longest[1] and (start, end) != longest
                if phrase in self._spellings and not is_within and _is_written(span.text, phrase):
                    _keep(named, phrase, span)
                    longest = max(longest, (start, end), key=itemgetter(1))
        return found, named

    def _matches(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Each phrase that stands in a text, and from where to where, in the order of their beginnings."""
        pattern = _words_of(text)
        words = _folded_words(pattern.findall(text))
        first = self._by_first.keys() & words
        matches: list[re.Match[str]] = []
        for index in [index for index, word in enumerate(words) if word in first] if first else ():
            for phrase, wanted, initials, glued in self._by_first[words[index]]:
                if words[index : index + len(wanted)] != wanted:
                    continue
                matches = matches or list(pattern.finditer(text))
                here = matches[index : index + len(wanted)]
                if glued and not set(glued).issubset(_glued(here)):
                    continue
                if all(_is_initials(here[place][0]) for place in initials):
                    yield phrase, here[0].start(), here[-1].end()


def _keep(found: dict[str, list[Span]], phrase: str, span: Span) -> None:
    """Note where a phrase stands, unless a few places of it are known."""
    spans = found.setdefault(phrase, [])
    if len(spans) < _MOST_SPANS:
        spans.append(span)


def _names(taxonomy: TaxonomySettings, carried: Carried) -> Iterator[tuple[str, tuple[str, ...], Suggestion]]:
    """Names to look for, each with its spellings and the suggestion that it would be."""
    for term in taxonomy.vocabulary:
        if not _has_rule(term):
            one = Suggestion(taxonomy=taxonomy.name, term=term.name, spans=(), basis=Basis.NAME)
            yield term.name, (term.name, *term.synonyms), one
    for name in carried.get(taxonomy.name, ()) if not taxonomy.closed else ():
        if taxonomy.known(name) is None:
            one = Suggestion(taxonomy=taxonomy.name, term=name, spans=(), basis=Basis.CARRIED)
            yield name, (name,), one


def _words_of(text: str) -> re.Pattern[str]:
    """What finds the words of a text."""
    return _WORDS if text.isascii() or not _others().search(text) else _other_words()


@cache
def _others() -> re.Pattern[str]:
    """What finds a letter by which words are not as Python has them."""
    return re.compile(f"[{LETTERS}{MARKS}]")


@cache
def _other_words() -> re.Pattern[str]:
    """The words of such a text: those that stand without spaces are taken letter by letter."""
    letter = rf"(?:[^{LETTERS}\W_]|[{MARKS}])"
    words = _WORDS.pattern.replace(r"[^\W_]", letter)
    return re.compile(f"(?!{_MIDDLE_DOT})[{LETTERS}]|{words}")


def _glued(matches: Sequence[re.Match[str]]) -> list[int]:
    """Which words are letters that stand right behind the one before, both of such a script."""
    glued = []
    for place, (before, match) in enumerate(pairwise(matches), start=1):
        if match.start() == before.end() and has_unspaced(before[0]) and has_unspaced(match[0]):
            glued.append(place)
    return glued


def _is_written(text: str, name: str) -> bool:
    """Whether what was found has capitals where the name has: `nice` is not the city."""
    words = zip(_words_of(text).findall(text), _words_of(name).findall(name), strict=False)
    return all(not wanted[0].isupper() or word[0].isupper() for word, wanted in words)


def _is_clear(spans: Sequence[Span]) -> bool:
    """Whether a name that was found is what the text is about, not one passing word."""
    in_head = any(not span.part.startswith(("body", "line")) for span in spans)
    return in_head or len(spans) > 1 or any(" " in span.text for span in spans)


def _has_rule(term: VocabularyTerm) -> bool:
    return bool(term.match.any or term.match.all)


def _phrases(term: VocabularyTerm) -> tuple[str, ...]:
    return (*term.match.any, *term.match.all, *term.match.none)


def _telling(spans: Sequence[Span]) -> tuple[Span, ...]:
    """A few spans that differ in their words, the first of each."""
    first: dict[str, Span] = {}
    for span in spans:
        first.setdefault(span.text.casefold(), span)
    return tuple(first.values())[:_MOST_SPANS]


def _folded_words(words: Sequence[str]) -> list[str]:
    """Words in any case, without the dots of initials, with one kind of apostrophe."""
    marked = "\n".join(words)
    if not is_normalized("NFC", marked):
        words = [normalize("NFC", word) for word in words]
    if "." in marked or "\u2019" in marked:
        words = [word.replace(".", "").replace("\u2019", "'") for word in words]
    return list(map(str.casefold, words))


def _is_initials(word: str) -> bool:
    bare = word.replace(".", "")
    return 1 < len(bare) <= _LONGEST_INITIALS and bare.isupper()
