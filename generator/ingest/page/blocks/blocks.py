"""The tree of a page → its blocks of words in order: paragraphs, headings, items, quotes, captions.

A block has its words as a reader sees them, its links, the line it begins on, and what stands around it, so
that `body.py` can tell the article from the furniture.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin

from generator.ground.urls import is_web_address, without_tracking
from generator.ingest.page.blocks.captions import is_named_caption, is_named_credit, is_of_figure
from generator.ingest.page.blocks.headings import is_paragraph
from generator.ingest.page.blocks.line_breaks import BREAK, BREAKS, LONG_LINE, cuts, is_slanted_below
from generator.ingest.page.blocks.tables import rows_of
from generator.ingest.page.marks import Mark, has_own_line, is_byline, is_of_writer, time_of
from generator.ingest.page.tree import BLOCKS, emphasis_of, is_column, is_hidden, is_silent, line_of, tag_of
from generator.ingest.text.seed import Emphasis, Link
from generator.ingest.words.letters import LL, LU

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Words that stand together.

    `tag` is that of the nearest block element, `path` the block elements around it from the root on.
    `level` is that of a heading, 0 for others. `item` and `quote` say that it is in a list, in a quotation;
    `ordered` that the list counts. `figure` is set for captions and whatever else belongs to a picture. A
    table of data has its `rows`.
    """

    text: str
    line: int
    tag: str
    path: tuple[_Element, ...]
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
        return sum(link.end - link.start for link in self.links) / max(1, len(self.text))


def are_siblings(block: Block, other: Block) -> bool:
    """Whether two blocks lie in the same element, each perhaps in one of its own."""
    return block.path[-1] is other.path[-1] or block.path[:-1] == other.path[:-1]


MOST_ELEMENTS = 40_000
MOST_BLOCKS = 8_000
"""How much of a page is read; the largest pages of papers have a quarter of it, with all their comments."""

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


_BARE = dict.fromkeys(map(ord, "\u200b\ufeff\u2060\u00ad\u200e\u200f")) | {ord(BREAK): " "}
_MOST_MARKS, _MOST_EMPHASES, _LONGEST_HEAD, _LONGEST_ADDRESS = 500, 200, 90, 2000
_UNTOUCHED = "/:?#@!$&+,;=~%-._[]"
_STRONG = frozenset(["b", "strong"])
_MOST_EMPHASISED = 0.8
"""How much of a paragraph may be emphasised; where all is, none is."""

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

    def add(self, text: str, line: int, *, strong: bool) -> None:
        if not text:
            return
        if not self.line and text.strip(" \t\r\n\u00a0" + BREAK):
            lead = text[: len(text) - len(text.lstrip())]
            self.line = line + lead.count("\n")
        self.parts.append(text)
        self.length += len(text)
        if strong:
            self.strong += len(text)


class _Walk:
    """Goes through the tree once and gives the blocks."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._path: list[_Element] = []
        self._hidden = 0
        self._open = _Open()
        self._anchors: list[tuple[str, int]] = []
        self._emphases: list[int] = []
        self._strong = 0
        self.found: list[Block] = []
        self.times: list[Mark] = []
        self.bylines: list[Mark] = []
        self.writers: list[Mark] = []
        self.cut = False
        self._pictured: dict[_Element, bool] = {}

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
            if skipped is None and element is not root:
                self._open.add(element.tail or "", line_of(element), strong=self._strong > 0)
        self._flush()
        return self.found

    def _took_table(self, element: _Element) -> bool:
        """Whether an element is a table of data, which is a block of its own."""
        rows = rows_of(element)
        if rows and self._path:
            self._flush()
            text = "; ".join(", ".join(cell for cell in row if cell) for row in rows)
            path = (*self._path, element)
            block = _block(
                text,
                line_of(element),
                path,
                (),
                strong=False,
                hidden=self._hidden > 0,
                figure=is_of_figure(path, self._pictured),
            )
            self.found.append(replace(block, rows=rows))
        return bool(rows)

    def _start(self, element: _Element, tag: str) -> None:
        if _is_block(element, tag):
            self._flush()
            if len(self._path) < DEEPEST:
                self._path.append(element)
                self._hidden += is_hidden(element)
        elif tag == "br":
            self._open.add(BREAK, line_of(element), strong=False)
        elif tag == "img":
            self._open.pictures.append(self._open.length)
        elif tag == "a":
            self._anchors = [*self._anchors[-_NESTED:], (element.get("href") or "", self._open.length)]
        named = len(element.attrib) > 0
        if named and len(self.times) < _MOST_MARKS and (value := time_of(element, tag)):
            self.times.append(Mark(value=value, element=element, place=len(self.found)))
        if named and len(self.bylines) < _MOST_MARKS and is_byline(element):
            self.bylines.append(Mark(value="", element=element, place=len(self.found)))
        if tag == "a" and len(self.writers) < _MOST_MARKS and is_of_writer(element):
            self.writers.append(Mark(value=element.get("href") or "", element=element, place=len(self.found)))
        kind = emphasis_of(element, tag)
        if kind:
            self._emphases.append(self._open.length)
        if kind in _STRONG:
            self._strong += 1
        self._open.add(element.text or "", line_of(element), strong=self._strong > 0)

    def _end(self, element: _Element, tag: str) -> None:
        kind = emphasis_of(element, tag)
        if kind in _STRONG:
            self._strong -= 1
        if kind and self._emphases:
            start = self._emphases.pop()
            if start < self._open.length:
                self._open.emphases.append((start, self._open.length, kind))
        if _is_block(element, tag):
            self._flush()
            if self._path and self._path[-1] is element:
                self._path.pop()
                self._hidden -= is_hidden(element)
        elif tag == "a" and self._anchors:
            target, start = self._anchors.pop()
            if start <= self._open.length:
                self._open.links.append((start, self._open.length, target))

    def _flush(self) -> None:
        """Closes the open block: cuts it at its empty lines and cleans each piece."""
        gathered, self._open = self._open, _Open()
        gathered.links += [(start, gathered.length, target) for target, start in self._anchors[-1:]]
        self._anchors = [(target, 0) for target, _ in self._anchors]
        self._emphases = [0] * len(self._emphases)
        if not gathered.line or not self._path:
            return
        path = tuple(self._path)
        figure = is_of_figure(path, self._pictured)
        self.found += _blocks(gathered, path, self._base, hidden=self._hidden > 0, figure=figure)


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
    gathered: _Open, path: tuple[_Element, ...], base: str, *, hidden: bool, figure: bool
) -> Iterator[Block]:
    text = "".join(gathered.parts)
    line = gathered.line
    whole = gathered.strong >= 0.9 * len(text.strip())
    headed = frozenset([_headed(text, gathered), *_headed_within(text, gathered)])
    for start, end in cuts(text, headed, told=not (figure or tag_of(path[-1]) in _HEADINGS)):
        piece = text[start:end]
        strong = whole or end in headed
        is_marked = bool(gathered.links or gathered.emphases)
        words, places = _cleaned(piece) if is_marked else (" ".join(piece.translate(_BARE).split()), [])
        if words:
            links = tuple(_links(gathered.links, places, start, len(piece), base))
            emphases = tuple(_emphases(gathered.emphases, places, start, len(piece), words))
            told = figure or is_slanted_below(text, (start, end), gathered.pictures, gathered.emphases)
            block = _block(words, line, path, links, strong=strong, hidden=hidden, figure=told)
            yield replace(block, emphases=emphases) if emphases else block
        line += piece.count("\n")


_IN_CAPITALS = re.compile(rf"[{LU}'’.-]+(?: [{LU}'’.-]+){{1,3}}\s*{BREAK}\s*[^{BREAK}{LL}]{{4,60}}")


def _headed(text: str, gathered: _Open) -> int:
    """Where the line in bold ends that heads a longer one, or a name in capitals a role; 0 without one."""
    mark = BREAKS.search(text) if BREAK in text[: _LONGEST_HEAD * 2] else None
    if mark is None or not (len(text) - mark.end() >= LONG_LINE or _IN_CAPITALS.fullmatch(text.strip())):
        return 0
    if any(start == mark.end() for start, _, _ in gathered.links):
        return 0  # a heading of links
    first = text[: mark.start()].strip()
    begin = len(text) - len(text.lstrip())
    bold = any(
        tag in _STRONG and start <= begin and end >= begin + len(first) and end <= mark.end()
        for start, end, tag in gathered.emphases[:_MOST_EMPHASES]
    )
    return mark.end() if bold and 0 < len(first) <= _LONGEST_HEAD and first[-1] not in ".!…:;,。" else 0


def _headed_within(text: str, gathered: _Open) -> Iterator[int]:
    """Where lines in bold end that stand below an empty line and right above a long one, as subheads do."""
    if not gathered.emphases or text.count(BREAK) <= _FEWEST_BREAKS:
        return
    bold = [(start, end) for start, end, tag in gathered.emphases[:_MOST_EMPHASES] if tag in _STRONG]
    marks = list(itertools.islice(BREAKS.finditer(text), _MOST_BREAKS))
    ends = [*(mark.start() for mark in marks[2:]), len(text)]
    for above, mark, end_below in zip(marks, marks[1:], ends, strict=False):
        first = text[above.end() : mark.start()].strip()
        if above[0].count(BREAK) < _FEWEST_BREAKS or mark[0].count(BREAK) > 1 or not first:
            continue
        begin = text.find(first, above.end())
        heads = len(first) <= _LONGEST_HEAD and first[-1] not in ".!…:;,。"
        long = end_below - mark.end() >= LONG_LINE
        if heads and long and any(start <= begin and end >= begin + len(first) for start, end in bold):
            yield mark.end()


_FEWEST_BREAKS, _MOST_BREAKS = 2, 300


def _cleaned(piece: str) -> tuple[str, list[int]]:
    """Words with single spaces, and for each character of the piece its place in them."""
    result: list[str] = []
    places: list[int] = []
    for character in piece:
        places.append(len(result))
        if character in "\u200b\ufeff\u2060\u00ad\u200e\u200f":
            continue
        if character == BREAK or character.isspace():
            if result and result[-1] != " ":
                result.append(" ")
            continue
        result.append(character)
    places.append(len(result))
    words = "".join(result).rstrip()
    return words, [min(place, len(words)) for place in places]


def _links(
    found: list[tuple[int, int, str]], places: list[int], start: int, size: int, base: str
) -> Iterator[Link]:
    """The links of a piece, in order and apart from each other."""
    last = 0
    for begin, end, target in sorted(found):
        first, after = begin - start, end - start
        if after <= 0 or first >= size:
            continue
        left, right = places[max(0, first)], places[min(size, after)]
        address = target_of(target, base)
        if left >= last and right > left:
            yield Link(start=left, end=right, address=address)
            last = right


def _emphases(
    found: list[tuple[int, int, str]], places: list[int], start: int, size: int, words: str
) -> Iterator[Emphasis]:
    """What is emphasised in a piece: whole words, but not all of them, in order and apart from each other."""
    last = -1
    for begin, end, tag in sorted(found[:_MOST_EMPHASES]):
        first, after = begin - start, end - start
        if after <= 0 or first >= size:
            continue
        left, right = places[max(0, first)], places[min(size, after)]
        left += len(words[left:right]) - len(words[left:right].lstrip())
        right = left + len(words[left:right].rstrip())
        inside = words[left:right]
        is_whole = not (words[left - 1 : left] + inside[:1]).isalnum() or left == 0
        is_whole = is_whole and (
            not (inside[-1:] + words[right : right + 1]).isalnum() or right == len(words)
        )
        if inside and left > last and is_whole and len(inside) < _MOST_EMPHASISED * len(words):
            yield Emphasis(start=left, end=right, strong=tag in _STRONG)
            last = right


def _is_block(element: _Element, tag: str) -> bool:
    """Whether an element's words stand by themselves: by its kind, or as it is named, as captions are."""
    if tag in BLOCKS:
        return True
    if tag not in ("span", "em", "small", "cite"):
        return False
    return is_named_caption(element) or is_named_credit(element) or has_own_line(element)


def target_of(target: str, base: str) -> str:
    """What a link leads to as an absolute web address, or "" where it leads nowhere an article may lead."""
    try:
        address = urljoin(base, target.strip()) if base else target.strip()
        address = (
            without_tracking(quote(address, safe=_UNTOUCHED)) if len(address) <= _LONGEST_ADDRESS else ""
        )
    except ValueError:
        return ""
    return address if is_web_address(address) else ""


def _block(
    words: str,
    line: int,
    path: tuple[_Element, ...],
    links: tuple[Link, ...],
    *,
    strong: bool,
    hidden: bool,
    figure: bool,
) -> Block:
    tags = [tag_of(element) for element in path]
    tag = tags[-1]
    items = [index for index, name in enumerate(tags) if name == "li"]
    items = items if items and not is_column(path[items[-1] :]) else []
    heading = next(
        (name for name in reversed(tags[-3:]) if len(name) == 2 and name[0] == "h" and name[1].isdigit()), ""
    )
    return Block(
        text=words,
        line=line,
        tag=tag,
        path=path,
        links=links,
        level=int(heading[1]) if heading and not is_paragraph(words) else 0,
        item=bool(items) and len(tags) - items[-1] <= 4 and "article" not in tags[items[-1] :],
        ordered=bool(items) and items[-1] > 0 and tags[items[-1] - 1] == "ol",
        quote="blockquote" in tags[-6:],
        figure=figure,
        hidden=hidden,
        strong=strong,
    )
