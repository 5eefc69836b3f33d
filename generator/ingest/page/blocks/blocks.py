"""The tree of a page → its blocks of words in order: paragraphs, headings, items, quotes, captions.

A block has its words as a reader sees them, its links, the line it begins on, and what stands around it, so
that `body.py` can tell the article from the furniture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.ingest.page.blocks.block import Block
from generator.ingest.page.blocks.bold_heads import bold_head, bold_heads_within
from generator.ingest.page.blocks.captions import is_named_caption, is_named_credit, is_of_figure
from generator.ingest.page.blocks.headings import is_paragraph
from generator.ingest.page.blocks.inlines import (
    MOST_EMPHASES,
    STRONG,
    Stretches,
    bare,
    emphases_in,
    links_in,
    with_places,
)
from generator.ingest.page.blocks.line_breaks import BREAK, cuts, is_set_in_lines, is_slanted_below
from generator.ingest.page.blocks.tables import rows_of
from generator.ingest.page.marks import Mark, has_own_line, is_byline, is_of_writer, time_of
from generator.ingest.page.tree import BLOCKS, emphasis_of, is_column, is_hidden, is_silent, line_of, tag_of
from generator.ingest.text.seed import Link

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_ELEMENTS = 40_000
MOST_BLOCKS = 5_000
"""How much of a page is read; the largest pages of papers have a quarter of it, with all their comments.

Of a larger one the editor is told that only its first part was read.
"""
DEEPEST = 160
"""How many elements around a block are noted; no article nests deeper, a hostile page may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """A page's blocks, its elements that say when and who, and its links to pages of writers.

    `cut` says that the page is larger than what is read of it.
    """

    found: tuple[Block, ...]
    times: tuple[Mark, ...]
    bylines: tuple[Mark, ...]
    writers: tuple[Mark, ...] = ()
    cut: bool = False


_MOST_MARKS = 500
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_NESTED = 3
"""How many links a link may stand in; by the rules of HTML, in none."""


@dataclass(slots=True)
class _Open:
    """Words that are being gathered for the next block."""

    parts: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    emphases: list[tuple[int, int, str]] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    length: int = 0
    strong: int = 0
    line: int = 0

    def add(self, text: str, element: _Element, *, strong: bool) -> None:
        if not self.line and text.strip(_BLANK):
            self.line = line_of(element) + _lines_ahead(text)
        self.parts.append(text)
        self.length += len(text)
        if strong:
            self.strong += len(text)


_BLANK = " \t\r\n\u00a0" + BREAK


def _lines_ahead(text: str) -> int:
    """How many ends of lines stand in front of the first word."""
    if "\n" not in text:
        return 0
    return text.count("\n", 0, len(text) - len(text.lstrip(_BLANK)))


class _Walk:
    """Goes through the tree once and gives the blocks."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._path: list[_Element] = []
        self._tags: list[str] = []
        self._named: list[_Element] = []
        self._hidden = 0
        self._open = _Open()
        self._anchors: list[tuple[str, int]] = []
        self._emphases: list[int] = []
        self._strong = 0
        self._in_lines: list[_Element] = []
        self.found: list[Block] = []
        self.times: list[Mark] = []
        self.bylines: list[Mark] = []
        self.writers: list[Mark] = []
        self.cut = False
        self._pictured: dict[_Element, tuple[bool, bool, bool]] = {}

    def run(self, root: _Element) -> list[Block]:
        from lxml import etree

        skipped: _Element | None = None
        elements = 0
        for event, element in etree.iterwalk(root, events=("start", "end", "comment")):
            tag = tag_of(element)
            if event == "start":
                elements += 1
                if elements > MOST_ELEMENTS or len(self.found) > MOST_BLOCKS:
                    self.cut = True
                    break
                if skipped is None and (
                    is_silent(element, tag) or (tag == "table" and self._took_table(element))
                ):
                    skipped = element
                elif skipped is None:
                    self._start(element, tag)
                continue
            if skipped is element:
                skipped = None
            elif skipped is None and event == "end":
                self._end(element, tag)
            if skipped is None and element is not root and (tail := element.tail):
                self._add(tail, element)
        self._flush()
        if len(self.found) > MOST_BLOCKS:  # the lines of one element
            self.cut = True
            del self.found[MOST_BLOCKS:]
        return self.found

    def _took_table(self, element: _Element) -> bool:
        """Whether an element is a table of data, which is a block of its own."""
        rows = rows_of(element)
        if rows and self._path:
            self._flush()
            text = "; ".join(", ".join(cell for cell in row if cell) for row in rows)
            path, tags = (*self._path, element), (*self._tags, "table")
            block = _block(
                text,
                line_of(element),
                path,
                tags,
                (),
                strong=False,
                hidden=self._hidden > 0,
                figure=is_of_figure(path, tags, self._pictured),
            )
            self.found.append(replace(block, rows=rows))
        return bool(rows)

    def _start(self, element: _Element, tag: str) -> None:
        named = bool(element.keys())
        is_named = tag in _NAMED_BLOCKS and _is_named_block(element)
        if is_named:
            self._named.append(element)
        if is_named or tag in BLOCKS:
            self._flush()
            if len(self._path) < DEEPEST:
                self._path.append(element)
                self._tags.append(tag)
                self._hidden += is_hidden(element)
        elif tag == "br":
            self._open.add(BREAK, element, strong=False)
        elif tag == "img":
            self._open.pictures.append(self._open.length)
        elif tag == "a":
            self._anchors = [*self._anchors[-_NESTED:], (element.get("href") or "", self._open.length)]
        if named and len(self.times) < _MOST_MARKS and (value := time_of(element, tag)):
            self.times.append(Mark(value=value, element=element, place=len(self.found)))
        if named and len(self.bylines) < _MOST_MARKS and is_byline(element):
            self.bylines.append(Mark(value="", element=element, place=len(self.found)))
        if tag == "a" and len(self.writers) < _MOST_MARKS and is_of_writer(element):
            self.writers.append(Mark(value=element.get("href") or "", element=element, place=len(self.found)))
        kind = emphasis_of(element, tag)
        if kind:
            self._emphases.append(self._open.length)
        if kind in STRONG:
            self._strong += 1
        if (named or tag == "pre") and is_set_in_lines(element, tag):
            self._in_lines.append(element)
        self._add(element.text, element)

    def _add(self, text: str | None, element: _Element) -> None:
        if text:
            shown = text.replace("\n", f"{BREAK}\n") if self._in_lines else text
            self._open.add(shown, element, strong=self._strong > 0)

    def _end(self, element: _Element, tag: str) -> None:
        if self._in_lines and self._in_lines[-1] is element:
            self._in_lines.pop()
        kind = emphasis_of(element, tag)
        if kind in STRONG:
            self._strong -= 1
        if kind and self._emphases:
            start = self._emphases.pop()
            if start < self._open.length:
                self._open.emphases.append((start, self._open.length, kind))
        is_named = bool(self._named) and self._named[-1] is element
        if is_named:
            self._named.pop()
        if is_named or tag in BLOCKS:
            self._flush()
            if self._path and self._path[-1] is element:
                self._path.pop()
                self._tags.pop()
                self._hidden -= is_hidden(element)
        elif tag == "a" and self._anchors:
            target, start = self._anchors.pop()
            if start <= self._open.length:
                self._open.links.append((start, self._open.length, target))

    def _flush(self) -> None:
        """Closes the open block: cuts it at its empty lines and cleans each piece."""
        gathered = self._open
        if not (gathered.parts or gathered.links or gathered.pictures):
            return
        self._open = _Open()
        gathered.links += [(start, gathered.length, target) for target, start in self._anchors[-1:]]
        self._anchors = [(target, 0) for target, _ in self._anchors]
        self._emphases = [0] * len(self._emphases)
        if not gathered.line or not self._path:
            return
        path, tags = tuple(self._path), tuple(self._tags)
        figure = is_of_figure(path, tags, self._pictured)
        self.found += _blocks(gathered, path, tags, self._base, hidden=self._hidden > 0, figure=figure)


def blocks_of(root: _Element, base: str) -> Blocks:
    """All blocks of a page in order, and the elements that say when and who.

    `base` is the address that its links are relative to, or "".
    """
    walk = _Walk(base)
    found = walk.run(root)
    return Blocks(
        found=tuple(found),
        times=tuple(walk.times),
        bylines=tuple(walk.bylines),
        writers=tuple(walk.writers),
        cut=walk.cut,
    )


def _blocks(
    gathered: _Open,
    path: tuple[_Element, ...],
    tags: tuple[str, ...],
    base: str,
    *,
    hidden: bool,
    figure: bool,
) -> Iterator[Block]:
    text = "".join(gathered.parts)
    line = gathered.line - _lines_ahead(text)
    whole = gathered.strong >= 0.9 * len(text.strip())
    headed, pieces = frozenset[int](), [(0, len(text))]
    if BREAK in text:
        headed = frozenset(
            [bold_head(text, gathered.links, gathered.emphases), *bold_heads_within(text, gathered.emphases)]
        )
        pieces = cuts(text, headed, told=not (figure or tags[-1] in _HEADINGS))
    all_links = Stretches(gathered.links)
    all_emphases = Stretches(gathered.emphases[:MOST_EMPHASES])
    for start, end in pieces:
        piece = text[start:end]
        strong = whole or end in headed
        linked, emphasised = all_links.within(start, end), all_emphases.within(start, end)
        words, places = with_places(piece) if linked or emphasised else (bare(piece), [])
        if words:
            links = tuple(links_in(linked, places, start, len(piece), base))
            emphases = tuple(emphases_in(emphasised, places, start, len(piece), words))
            told = figure or is_slanted_below(text, (start, end), gathered.pictures, gathered.emphases)
            begun = max(1, line + _lines_ahead(piece))
            block = _block(words, begun, path, tags, links, strong=strong, hidden=hidden, figure=told)
            yield replace(block, emphases=emphases) if emphases else block
        line += piece.count("\n")


_NAMED_BLOCKS = frozenset("span em small cite".split())


def _is_named_block(element: _Element) -> bool:
    """Whether words in a line stand by themselves as their element is named, as captions are."""
    return is_named_caption(element) or is_named_credit(element) or has_own_line(element)


def _block(
    words: str,
    line: int,
    path: tuple[_Element, ...],
    tags: tuple[str, ...],
    links: tuple[Link, ...],
    *,
    strong: bool,
    hidden: bool,
    figure: bool,
) -> Block:
    item = _last_item(path, tags) if "li" in tags else -1
    heading = next((name for name in reversed(tags[-3:]) if name in _HEADINGS), "")
    return Block(
        text=words,
        line=line,
        tag=tags[-1],
        path=path,
        tags=tags,
        links=links,
        level=int(heading[1]) if heading and not is_paragraph(words) else 0,
        item=item >= 0 and len(tags) - item <= _NEAR_ITEM and "article" not in tags[item:],
        ordered=item > 0 and tags[item - 1] == "ol",
        quote="blockquote" in tags[-6:],
        figure=figure,
        hidden=hidden,
        strong=strong,
    )


_NEAR_ITEM = 4


def _last_item(path: tuple[_Element, ...], tags: tuple[str, ...]) -> int:
    """The place of the nearest item of a list in a path, or -1 where that is a column of the page."""
    place = len(tags) - 1 - tags[::-1].index("li")
    return -1 if is_column(path[place:]) else place
