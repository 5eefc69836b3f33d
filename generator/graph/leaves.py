"""A long list of entries → its leaves, counted from the oldest entry.

So leaves are full and stay put when entries come on top; the list's own address shows the newest
`per_page` to `2 * per_page - 1` entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.graph.planned import CARD_SIZE, Columns
from generator.ground.digests import digest_of_bytes
from generator.ground.words import Words
from generator.shapes.model import Pager
from generator.shapes.outlines import Outline, Shelf
from generator.shapes.settings import Link


class ListLeaf(NamedTuple):
    """One leaf of a list: the numbers of its entries, newest first, and the way to its neighbours.

    `span` are the months of its entries in words; `digest` stands for it and what the cards of its entries
    show.
    """

    url: str
    number: int
    leaves: int
    total: int
    numbers: Sequence[int]
    newer: Link | None
    older: Link | None
    span: str
    digest: bytes

    @property
    def is_older(self) -> bool:
        """Whether it is not the newest."""
        return self.number < self.leaves

    def older_words(self, words: Words) -> str:
        """What tells an older leaf from the list's other ones; "" on the newest."""
        return leaf_words(self.span, self.number, words) if self.is_older else ""

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


def leaf_words(span: str, number: int, words: Words) -> str:
    """What tells an older leaf from others of its list: its months, as words, and its number."""
    return words.gettext("%(months)s, page %(number)s", months=span, number=words.number(number))


def ends_of(total: int, per_page: int) -> list[int]:
    """Where each leaf of a list ends, and before them 0: all but the newest are full, and stay so."""
    count = max(1, total // per_page)
    start = total - (count - 1) * per_page
    return [0, *range(start, total + 1, per_page)]


def paginate(
    url: str, numbers: Sequence[int], cards: bytes, columns: Columns, per_page: int
) -> Iterator[ListLeaf]:
    """The leaves of a list, the list's own url first. `cards` are those of all its entries."""
    ends = ends_of(len(numbers), per_page)
    count = len(ends) - 1
    months = columns.months
    cuts = [numbers[start:end] for start, end in pairwise(ends)]
    spans = [columns.span(months[cut[-1]], months[cut[0]]) if cut else "" for cut in cuts]
    urls = [url, *[f"{url}page/{number}/" for number in range(count - 1, 0, -1)]]
    links = [None, *(map(_link, spans, urls) if count > 1 else [None]), None]
    around = ["", *spans, ""]
    for place, cut in enumerate(cuts):
        number, total = count - place, 0 if place else len(numbers)
        words = f"{number} of {count}, {total}; {around[place]}; {around[place + 1]}; {around[place + 2]}"
        shown = cards[ends[place] * CARD_SIZE : ends[place + 1] * CARD_SIZE]
        yield ListLeaf(
            urls[place],
            number,
            count,
            total,
            cut,
            links[place],
            links[place + 2],
            spans[place],
            digest_of_bytes(shown + words.encode()),
        )


def lone_leaf(url: str, numbers: Sequence[int], digest: bytes) -> ListLeaf:
    """All of a list in one leaf. `digest` stands for what the cards of its entries show."""
    return ListLeaf(url, 1, 1, len(numbers), numbers, None, None, "", digest)


def _link(title: str, url: str) -> Link:
    return Link(title=title, url=url)
