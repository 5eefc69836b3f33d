"""Paragraphs → which of them say in short only what a longer one says: pull quotes, set in large letters.

Papers take a sentence out of the text for that, whole or abridged, and set it anywhere in it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LEAST, _LONGEST = 40, 420
_FEWEST, _MOST = 7, 60
"""How many words a pull quote has; with fewer, what is said twice may be so by chance."""
_RUN = 3
_COMMON = 6
_LONGER = 3
_ALIKE, _SAME = 0.5, 0.85
"""How many of its runs of words a longer paragraph has, and how many of its words in their order."""


def pull_quotes(texts: Mapping[int, str]) -> frozenset[int]:
    """The places of the texts that are pull quotes of others among them."""
    short = {place: _words(text) for place, text in texts.items() if _LEAST <= len(text) <= _LONGEST}
    short = {place: words for place, words in short.items() if _FEWEST <= len(words) <= _MOST}
    owners: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, words in short.items():
        for run in set(_runs(words)):
            owners[run].append(place)
    found = set()
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    hosts = {place: _words(text) for place, text in texts.items()}
    for host, words in hosts.items():
        for run in set(_runs(words)):
            if len(of := owners.get(run, ())) <= _COMMON:
                for place in of:
                    shared[place][host] += len(words) >= len(short[place]) + _LONGER
    for place, counts in shared.items():
        host, alike = counts.most_common(1)[0]
        own = short[place]
        if alike >= _ALIKE * len(set(_runs(own))) and _in_order(own, hosts[host]) >= _SAME * len(own):
            found.add(place)
    return frozenset(found)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))


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
