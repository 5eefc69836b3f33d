"""A piece of text → its words with single spaces, its links and what is emphasised in it."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import quote, urljoin

from generator.ground.urls import is_web_address, without_tracking
from generator.ground.wrapped_urls import unwrapped
from generator.ingest.page.blocks.line_breaks import BREAK
from generator.ingest.page.tree import INVISIBLE, UNSEEN
from generator.ingest.text.seed import Emphasis, Link

Marked = Sequence[tuple[int, int, str]]
"""Stretches of a text: where each begins and ends, and the address or the tag that it has."""
MOST_EMPHASES = 200
_LONGEST_ADDRESS = 2000
_UNTOUCHED = "/:?#@!$&+,;=~%-._[]"
STRONG = frozenset(["b", "strong"])
_MOST_EMPHASISED = 0.8
"""How much of a paragraph may be emphasised; where all is, none is."""


def bare(piece: str) -> str:
    """Words with single spaces, for which Python takes a `BREAK` too."""
    return " ".join((piece if piece.isascii() else UNSEEN.sub("", piece)).split())


def with_places(piece: str) -> tuple[str, list[int]]:
    """Words with single spaces, and for each character of the piece its place in them."""
    words = piece.strip()
    if words == bare(piece):  # as mostly: only what stands around them goes
        size = len(words)
        ahead = len(piece) - len(piece.lstrip()) if words else len(piece)
        behind = len(piece) - ahead - size + 1
        return words, [*itertools.repeat(0, ahead), *range(size), *itertools.repeat(size, behind)]
    result: list[str] = []
    places: list[int] = []
    for character in piece:
        places.append(len(result))
        if character in INVISIBLE:
            continue
        if character == BREAK or character.isspace():
            if result and result[-1] != " ":
                result.append(" ")
            continue
        result.append(character)
    places.append(len(result))
    words = "".join(result).rstrip()
    return words, [min(place, len(words)) for place in places]


class Stretches:
    """The marked stretches of a text, to find those in a piece of it: it may have thousands of both."""

    def __init__(self, marked: Marked) -> None:
        self._marked = sorted(marked)
        self._begins = [begin for begin, _, _ in self._marked]
        self._ends = list(itertools.accumulate((end for _, end, _ in self._marked), max))

    def within(self, start: int, end: int) -> Marked:
        """Those that reach into a piece, in order."""
        if not self._marked:
            return ()
        found = self._marked[bisect_right(self._ends, start) : bisect_left(self._begins, end)]
        return [one for one in found if one[1] > start]


def links_in(found: Marked, places: list[int], start: int, size: int, base: str) -> Iterator[Link]:
    """The links of a piece, in order and apart from each other; `found` are those that reach into it."""
    last = 0
    for begin, end, target in found:
        first, after = begin - start, end - start
        left, right = places[max(0, first)], places[min(size, after)]
        address = target_of(target, base)
        if left >= last and right > left:
            yield Link(start=left, end=right, address=address)
            last = right


def emphases_in(found: Marked, places: list[int], start: int, size: int, words: str) -> Iterator[Emphasis]:
    """What is emphasised in a piece: whole words, but not all of them, in order and apart from each other.

    `found` are the stretches that reach into the piece.
    """
    last = -1
    for begin, end, tag in found:
        first, after = begin - start, end - start
        left, right = places[max(0, first)], places[min(size, after)]
        left += len(words[left:right]) - len(words[left:right].lstrip())
        right = left + len(words[left:right].rstrip())
        inside = words[left:right]
        is_whole = not (words[left - 1 : left] + inside[:1]).isalnum() or left == 0
        is_whole = is_whole and (
            not (inside[-1:] + words[right : right + 1]).isalnum() or right == len(words)
        )
        if inside and left > last and is_whole and len(inside) < _MOST_EMPHASISED * len(words):
            yield Emphasis(start=left, end=right, strong=tag in STRONG)
            last = right


@lru_cache(maxsize=1024)
def target_of(target: str, base: str) -> str:
    """What a link leads to as an absolute web address, or "" where it leads nowhere an article may lead."""
    try:
        address = urljoin(base, target.strip()) if base else target.strip()
        address = quote(unwrapped(address), safe=_UNTOUCHED) if len(address) <= _LONGEST_ADDRESS else ""
        address = without_tracking(address)
    except ValueError:
        return ""
    return address if is_web_address(address) else ""
