"""The tree of a page → its blocks of words in order: paragraphs, headings, items, quotes, captions.

A block has its words as a reader sees them, its links, the line it begins on, and what stands around it, so
that `page_body.py` can tell the article from the furniture.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin

from generator.ingest.page_tree import BLOCKS, SILENT, is_hidden, line_of, named_words, tag_of
from generator.ingest.seed import Link
from generator.urls import is_web_address, without_tracking

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Words that stand together.

    `tag` is that of the nearest block element, `path` the block elements around it from the root on.
    `level` is that of a heading, 0 for others. `item` and `quote` say that it is in a list, in a quotation;
    `ordered` that the list counts. `figure` is set for captions and whatever else belongs to a picture.
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

    @property
    def link_share(self) -> float:
        """Which share of the words is links, from 0 to 1."""
        return sum(link.end - link.start for link in self.links) / max(1, len(self.text))


MOST_ELEMENTS = 50_000
MOST_BLOCKS = 12_000
"""How much of a page is read. The largest pages of papers have a fifth of it, live reports and comments included."""

DEEPEST = 160
"""How many elements around a block are noted; no article nests deeper, a hostile page may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An element that says when or who, what it says, and the place of the block it is in or before."""

    value: str
    element: _Element
    place: int


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


_BYLINE_WORDS = frozenset(
    "byline bylines author authors writer reporter autor autores auteur auteurs autore autori autorzy "
    "autorin "
    "skribent journalist journalista penulis yazar byl creator contributor contributors "
    "authorname signature firma "
    "signatur "
    "autora redactor avtor journaliste muhabir nguoiviet tacgia autorka by bylinename authored "
    "reporters writers redacteur redacteurs kirjoittaja forfatter szerzo autoras autorzy cronista columnist "
    "columnista firmante avtory reportername postauthor articleauthor storybyline byliner penname scribe".split()
)
_AUTHOR_ADDRESS = re.compile(
    r"/(?:authors?|auteurs?|autor(?:es|en|ka|in)?|autore|autori|by|byline|profiles?|people|staff|contributors?|contribs?|journalists?|"
    r"journalistes?|reporters?|redakteure?|redaktoren?|columnists?|writers?|perfil|firmas?|skribent(?:er)?|penulis|yazar(?:lar)?|"
    r"avtory?|avtor|novinari?|toimittajat?|bio|users?/author|team)(?:/|\.(?:php|aspx?|html?)\?|\?)[\w%./=&?~+-]",
    re.IGNORECASE,
)
"""What a link leads to that is of a writer: `/authors/jane-doe`."""

NO_BYLINE_WORDS = frozenset(
    "bio biography related comment comments image avatar follow share caption credit email social picture "
    "photo "
    "thumb icon role title job position twitter page count date time location place city meta".split()
)

_BREAK = "\x1e"
"""Stands for a `<br>` till the words are cut into paragraphs."""

_SPACES = re.compile(r"[ \t\n\r\f\v\u00a0\u200b\ufeff\u2060\u00ad]+")
_BARE = dict.fromkeys(map(ord, "\u200b\ufeff\u2060\u00ad\u200e\u200f")) | {ord(_BREAK): " "}
_BREAKS = re.compile(rf"\s*{_BREAK}(?:\s*{_BREAK})*\s*")
_INDENT = "\u3000"
_MOST_MARKS = 500
_TIME_KEYS = (
    "data-seconds", "data-unixtime", "data-epoch", "data-timestamp", "data-utc", "data-datetime", "data-time", "data-date", "data-published", "data-publish-date",
    "data-pubdate", "data-published-date", "data-unix", "data-created", "data-iso",
)  # fmt: skip
_TIME_TAGS = ("dateformat", "timeago", "date")
_LOOKS_DATED = re.compile(r"(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d")
_HAS_CLOCK = re.compile(r"\d:\d\d|\A\d{10}(?:\d{3})?\Z")
_UNTOUCHED = "/:?#@!$&+,;=~%-._[]"
_LONGEST_ADDRESS = 2000
_STRONG = frozenset(["b", "strong"])
_ENDS = '.!?…。！？」』”"»:؟।'
_QUOTES = frozenset(["blockquote", "q"])
_LONG_LINE = 70
_CREDIT_WORDS = frozenset("credit credits photographer copyright source".split())
_PICTURE_WORDS = frozenset("photo image picture media img figure foto bild thumbnail".split())
_FIGURES = frozenset("figure figcaption picture amp-img".split())
_CAPTION_WORDS = frozenset(
    "caption captions figcaption photocredit bildunterschrift didascalia imagecredit "
    "legende legenda pie imagecaption photocaption".split()
)


@dataclass(slots=True)
class _Open:
    """Words that are being gathered for the next block."""

    parts: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    length: int = 0
    strong: int = 0
    line: int = 0

    def add(self, text: str, line: int, *, strong: bool) -> None:
        if not text:
            return
        if not self.line and text.strip(" \t\r\n\u00a0" + _BREAK):
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
        self._strong = 0
        self.found: list[Block] = []
        self.times: list[Mark] = []
        self.bylines: list[Mark] = []
        self.writers: list[Mark] = []
        self.cut = False

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
                if skipped is None and tag in SILENT:
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

    def _start(self, element: _Element, tag: str) -> None:
        if _is_block(element, tag):
            self._flush()
            if len(self._path) < DEEPEST:
                self._path.append(element)
                self._hidden += is_hidden(element)
        elif tag == "br":
            self._open.add(_BREAK, line_of(element), strong=False)
        elif tag == "a":
            self._anchors.append((element.get("href") or "", self._open.length))
        named = len(element.attrib) > 0
        if named and len(self.times) < _MOST_MARKS and (value := _time_of(element, tag)):
            self.times.append(Mark(value=value, element=element, place=len(self.found)))
        if named and len(self.bylines) < _MOST_MARKS and is_byline(element):
            self.bylines.append(Mark(value="", element=element, place=len(self.found)))
        if tag == "a" and len(self.writers) < _MOST_MARKS and _AUTHOR_ADDRESS.search((element.get("href") or "")[:300]):
            self.writers.append(Mark(value=element.get("href") or "", element=element, place=len(self.found)))
        if tag in _STRONG:
            self._strong += 1
        self._open.add(element.text or "", line_of(element), strong=self._strong > 0)

    def _end(self, element: _Element, tag: str) -> None:
        if tag in _STRONG:
            self._strong -= 1
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
        self._anchors = [(target, 0) for target, _ in self._anchors]
        if not gathered.line or not self._path:
            return
        self.found += _blocks(gathered, tuple(self._path), self._base, hidden=self._hidden > 0)


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


def is_byline(element: _Element) -> bool:
    """Whether an element is named as the one that says who wrote the story."""
    words = named_words(element)
    return bool(words & _BYLINE_WORDS) and not words & NO_BYLINE_WORDS


def _time_of(element: _Element, tag: str) -> str:
    """What an element says of when, in an attribute that is made for it."""
    value = element.get("datetime") or ""
    if not value and tag in ("span", "div", "p", "time") and _LOOKS_DATED.match(element.get("content") or ""):
        value = element.get("content") or ""
    if not value and tag in ("time", "span", "div", "p", "abbr", "small", "li"):
        values = [text for key in _TIME_KEYS if any(map(str.isdigit, text := element.get(key) or ""))]
        clocked = [text for text in values if _HAS_CLOCK.search(text)]
        value = next(iter((*clocked, *values)), "")
    if (not value and "-" in tag) or tag in _TIME_TAGS:
        value = value or element.get("time") or element.get("timestamp") or element.get("date") or ""
    if not value and tag in ("abbr", "time", "span"):
        title = element.get("title") or ""
        value = title if _LOOKS_DATED.match(title) else ""
    return value.strip() if 6 <= len(value.strip()) <= 60 else ""


def _blocks(gathered: _Open, path: tuple[_Element, ...], base: str, *, hidden: bool) -> Iterator[Block]:
    text = "".join(gathered.parts)
    line = gathered.line
    start = 0
    strong = gathered.strong >= 0.9 * len(text.strip())
    for start, end in _cuts(text):
        piece = text[start:end]
        words, places = _cleaned(piece) if gathered.links else (" ".join(piece.translate(_BARE).split()), [])
        if words:
            links = tuple(_links(gathered.links, places, start, len(piece), base))
            yield _block(words, line, path, links, strong=strong, hidden=hidden)
        line += piece.count("\n")


def _cuts(text: str) -> list[tuple[int, int]]:
    """Where the paragraphs of a block begin and end: at empty lines, and at ends of long lines."""
    marks = list(_BREAKS.finditer(text))
    if not marks:
        return [(0, len(text))]
    edges = [0, *(mark.end() for mark in marks), len(text)]
    pieces = [text[start:end].strip(_BREAK + " \t\r\n\u00a0") for start, end in itertools.pairwise(edges)]
    ended = [len(piece) >= _LONG_LINE and piece[-1:] in _ENDS for piece in pieces]
    as_lines = len(pieces) > 1 and sum(ended) >= 0.5 * len([piece for piece in pieces if piece])
    cuts = [0]
    for index, mark in enumerate(marks):
        after = pieces[index + 1] if index + 1 < len(pieces) else ""
        if mark[0].count(_BREAK) > 1 or after.startswith(_INDENT) or (as_lines and ended[index]):
            cuts.append(mark.end())
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _cleaned(piece: str) -> tuple[str, list[int]]:
    """Words with single spaces, and for each character of the piece its place in them."""
    result: list[str] = []
    places: list[int] = []
    for character in piece:
        places.append(len(result))
        if character in "\u200b\ufeff\u2060\u00ad\u200e\u200f":
            continue
        if character == _BREAK or character.isspace():
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


def _is_block(element: _Element, tag: str) -> bool:
    """Whether an element's words stand by themselves: by its kind, or as it is named as a caption."""
    return tag in BLOCKS or (tag == "span" and bool(named_words(element) & _CAPTION_WORDS))


def _is_caption(near: tuple[_Element, ...]) -> bool:
    """Whether an element around a block is named as a caption, or as the credit of a picture."""
    credited = pictured = False
    for element in near:
        if tag_of(element) in ("body", "article", "main", "section"):
            continue
        words = named_words(element)
        if words & _CAPTION_WORDS:
            return True
        credited = credited or bool(words & _CREDIT_WORDS)
        pictured = pictured or bool(words & _PICTURE_WORDS)
    return credited and pictured


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
) -> Block:
    tags = [tag_of(element) for element in path]
    tag = tags[-1]
    near = path[-4:]
    items = [index for index, name in enumerate(tags) if name == "li"]
    heading = next(
        (name for name in reversed(tags[-3:]) if len(name) == 2 and name[0] == "h" and name[1].isdigit()), ""
    )
    return Block(
        text=words,
        line=line,
        tag=tag,
        path=path,
        links=links,
        level=int(heading[1]) if heading else 0,
        item=bool(items) and len(tags) - items[-1] <= 4,
        ordered=bool(items) and items[-1] > 0 and tags[items[-1] - 1] == "ol",
        quote="blockquote" in tags[-6:],
        figure=any(name in _FIGURES for name in tags[-8:]) or _is_caption(near),
        hidden=hidden,
        strong=strong,
    )
