"""A long list of entries → its leaves, counted from the oldest entry.

So leaves are full and stay put when entries come on top; the list's own address shows the newest
`per_page` to `2 * per_page - 1` entries.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from generator import dates
from generator.model import Pager
from generator.outlines import Outline, Shelf
from generator.settings import Link


class ListLeaf(NamedTuple):
    """One leaf of a list: the numbers of its entries, newest first, and the way to its neighbours.

    `older_words` tells an older leaf from the list's other ones; "" on the newest.
    """

    url: str
    number: int
    leaves: int
    total: int
    numbers: Sequence[int]
    newer: Link | None
    older: Link | None
    older_words: str

    def digest(self, entries: Sequence[Outline]) -> bytes:
        """Stands for the leaf and what the cards of its entries show."""
        words = repr((self.number, self.leaves, self.total, self.newer, self.older)).encode()
        cards = b"".join([entries[number].card for number in self.numbers])
        return hashlib.blake2b(cards + words, digest_size=16).digest()

    def pager(self, entries: Sequence[Outline], shelf: Shelf) -> Pager:
        """The leaf as layouts see it."""
        return Pager(
            number=self.number,
            count=self.leaves,
            total=self.total,
            entries=shelf.entries([entries[number] for number in self.numbers]),
            newer=self.newer,
            older=self.older,
        )


def paginate(
    url: str, numbers: Sequence[int], entries: Sequence[Outline], per_page: int
) -> Iterator[ListLeaf]:
    """The leaves of a list, the list's own url first."""
    count = max(1, len(numbers) // per_page)
    start = len(numbers) - (count - 1) * per_page
    ends = [0, *range(start, len(numbers) + 1, per_page)]
    cuts = [numbers[begin:end] for begin, end in itertools.pairwise(ends)]
    urls = [url, *(f"{url}page/{number}/" for number in range(count - 1, 0, -1))]
    spans = [_span(entries[cut[-1]].date, entries[cut[0]].date) if cut else "" for cut in cuts]
    links = [Link(title=span, url=at) for span, at in zip(spans, urls, strict=True)] if count > 1 else [None]
    for place, cut in enumerate(cuts):
        yield ListLeaf(
            url=urls[place],
            number=count - place,
            leaves=count,
            total=0 if place else len(numbers),
            numbers=cut,
            newer=links[place - 1] if place else None,
            older=links[place + 1] if place + 1 < count else None,
            older_words=f"{spans[place]}, page {count - place}" if place else "",
        )


def _span(oldest: str, newest: str) -> str:
    """The months that a leaf covers, of two dates in ISO 8601."""
    return dates.span(datetime.fromisoformat(oldest), datetime.fromisoformat(newest))
