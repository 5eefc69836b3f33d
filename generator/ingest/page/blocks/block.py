"""Words of a page that stand together, with what stands around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.ingest.text.seed import Emphasis, Link

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Words that stand together.

    `tag` is that of the nearest block element, `path` the block elements around it from the root on,
    and `tags` are theirs.
    `level` is that of a heading, 0 for others. `item` and `quote` say that it is in a list, in a quotation;
    `ordered` that the list counts. `figure` is set for captions and whatever else belongs to a picture. A
    table of data has its `rows`.
    """

    text: str
    line: int
    tag: str
    path: tuple[_Element, ...]
    tags: tuple[str, ...]
    links: tuple[Link, ...] = ()
    level: int = 0
    item: bool = False
    ordered: bool = False
    quote: bool = False
    figure: bool = False
    hidden: bool = False
    strong: bool = False
    emphases: tuple[Emphasis, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def link_share(self) -> float:
        """Which share of the words is links, from 0 to 1."""
        if not self.links:
            return 0.0
        return sum(link.end - link.start for link in self.links) / max(1, len(self.text))


def nearest(block: Block, tag: str) -> _Element | None:
    """The nearest element of some kind around a block."""
    return block.path[-1 - block.tags[::-1].index(tag)] if tag in block.tags else None


def are_siblings(block: Block, other: Block) -> bool:
    """Whether two blocks lie in the same element, each perhaps in one of its own."""
    return block.path[-1] is other.path[-1] or block.path[:-1] == other.path[:-1]
