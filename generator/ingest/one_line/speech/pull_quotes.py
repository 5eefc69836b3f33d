"""Paragraphs → which of them say in short only what a longer one says: pull quotes, set in large letters.

Papers take a sentence out of the text for that, whole or abridged, and set it anywhere in it.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from generator.ingest.words.late import Late

_WORD = Late(r"[^\W_]+(?:['’-][^\W_]+)*")
_LEAST, _LONGEST = 40, 420
_FEWEST, _MOST = 7, 60
"""How many words a pull quote has; with fewer, what is said twice may be so by chance."""
_QUOTED = Late('["“„«‹”»‘].{22,}["”“»›«’]', re.DOTALL)
"""Words in quotation marks and nothing else, which may be fewer."""
_FEWEST_QUOTED = 6
_COMMON = 6
_LONGER = 2
_FEW_TEXTS, _SHARED = 60, 0.6
_ALIKE, _SAME = 0.5, 0.85
"""How many of its runs of words a longer paragraph has, and how many of its words in their order.

What stands in quotation marks may leave out words between, if all of its own stand there.
"""
_LONG = 26
"""From how many words on it must have all of them: a report says again in part what another section says."""


def words_repeated(contents: Sequence[AbstractSet[str]], said: AbstractSet[str] = frozenset()) -> set[str]:
    """The words that more than one of some texts has, or one of them and what is `said` beside."""
    before = set(said)
    repeated: set[str] = set()
    for words in contents:
        repeated |= before & words
        before |= words
    return repeated


def any_says_again(contents: Sequence[frozenset[str]], repeated: AbstractSet[str] | None) -> bool:
    """Whether one of some texts, of each of which the words are given, has most of its words from another.

    To ask this first is far faster than to look for pull quotes, of which most articles have none; of many
    texts no two are compared, and of few only those that have most of their words from all others together:
    of the words that are `repeated`, which others may repeat as well.
    """
    if len(contents) > _FEW_TEXTS:
        return True
    if repeated is None:
        repeated = words_repeated(contents)
    return any(
        len(one & other) >= _SHARED * len(one) and place != beside
        for place, one in enumerate(contents)
        if len(one & repeated) >= _SHARED * len(one) > 0
        for beside, other in enumerate(contents)
        if len(other) >= len(one)
    )


_QUOTES = "\"'“‘„«‹"
_SEVERAL, _BETWEEN = 3, 2
"""How many texts are said again in one that follows, and how many stand between them that are not."""


def pull_quotes(texts: Mapping[int, str], signed: Collection[int] = ()) -> frozenset[int]:
    """The places of the texts that are pull quotes of others among them.

    Right below those that are `signed` stands who said so. Such a one without quotation marks is the pull
    quote itself, though it joins two quotations of the text.
    """
    words = {place: _words(text) for place, text in texts.items()}
    longest = max(map(len, words.values()), default=0)
    short = {
        place
        for place, own in words.items()
        if len(own) + _LONGER <= longest and _may_be_one(texts[place], len(own))
    }
    if not short:
        return frozenset()
    runs = {place: _runs(own) for place, own in words.items()}
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for places in _repeated(runs):
        owners = [place for place in places if place in short]
        if len(owners) <= _COMMON:
            for place, host in itertools.product(owners, places):
                shared[place][host] += len(words[host]) >= len(words[place]) + _LONGER
    found: dict[int, int] = {}
    for place, counts in shared.items():
        host, alike = max(counts.items(), key=lambda one: (one[1], -one[0]))
        own = words[place]
        in_part = alike < _ALIKE * len(runs[place])
        if in_part and not (alike and _QUOTED.fullmatch(texts[place])):
            continue
        same = _SAME if len(own) < _LONG and not in_part else 1.0
        if _in_order(own, words[host]) >= same * len(own):
            joined = host in signed and texts[place][0] in _QUOTES and texts[host][0] not in _QUOTES
            found[host if joined else place] = place if joined else host
    return frozenset(() if _are_told_again(found, texts) else found)


def _are_told_again(hosts: Mapping[int, int], texts: Mapping[int, str]) -> bool:
    """Whether texts among others stand in longer ones behind all of them, in their order: in a transcript."""
    places = sorted(hosts)
    if len(places) < _SEVERAL or min(hosts.values()) < places[-1]:
        return False
    between = sum(places[0] < place < places[-1] and place not in hosts for place in texts)
    order = [hosts[place] for place in places]
    return between >= _BETWEEN and order == sorted(order)


def _may_be_one(text: str, words: int) -> bool:
    """Whether a text is as long as pull quotes are."""
    if words >= _FEWEST_QUOTED and len(text) < _LEAST:
        return _QUOTED.fullmatch(text) is not None
    return _LEAST <= len(text) <= _LONGEST and _FEWEST <= words <= _MOST


def _repeated(runs: Mapping[int, frozenset[tuple[str, ...]]]) -> Iterable[list[int]]:
    """For each run of words that more than one text has, the places of those texts."""
    first: dict[tuple[str, ...], int] = {}
    again: dict[tuple[str, ...], list[int]] = {}
    for place, own in runs.items():
        for run in own:
            if (before := first.setdefault(run, place)) != place:
                again.setdefault(run, [before]).append(place)
    return again.values()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def _in_order(words: Sequence[str], others: Sequence[str]) -> int:
    """How many words stand in others in the same order, counted with a bit for each of them."""
    bits: dict[str, int] = defaultdict(int)
    for place, word in enumerate(words):
        bits[word] |= 1 << place
    every = (1 << len(words)) - 1
    open_ = every
    for word in others:
        if match := open_ & bits.get(word, 0):
            open_ = ((open_ + match) | (open_ - match)) & every
    return len(words) - open_.bit_count()
