"""The text of a saved page → its tree of elements, and what every reader of pages asks of an element.

lxml's parser takes any text. Trees are walked by loops, never by functions that call themselves, so that a
page that nests a million elements is read like any other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ingest.words.first_letters import by_first_letter

if TYPE_CHECKING:
    from lxml.etree import _Element

SILENT = frozenset(
    "script style noscript template svg iframe object embed applet canvas audio video map head "
    "select option textarea datalist math button input".split()
)
"""Elements whose words are no part of what a page says; so are labels of fields."""

_MOST_PIECES = 1000
_FIELDS = frozenset("input select textarea button".split())

BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary "
    "table tbody td tfoot th thead tr ul caption amp-accordion".split()
)
INVISIBLE = "\u200b\ufeff\u2060\u00ad\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = re.compile(f"[{INVISIBLE}]+")
"""Characters that are not seen, and stand between words by chance."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+")


def parse(text: str) -> _Element | None:
    """The root of a page, or nothing where it has no element."""
    from lxml import etree

    _named_words.cache_clear()
    holds_paragraphs.cache_clear()
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True)
    payload = _parted(_joined(text)).encode("utf-8", errors="replace")
    try:
        root = etree.fromstring(payload, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return root if root is not None and isinstance(root.tag, str) else None


_ENDS = re.compile(r"</(?:html|body)>", re.IGNORECASE)


def _joined(text: str) -> str:
    """A page without the ends of pages that it includes: browsers show what stands behind them."""
    ends = [match.end() for match in _ENDS.finditer(text)]
    return _ENDS.sub("", text) if ends and text.find("<div", ends[0]) >= 0 else text


_CLOSERS = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol pre section table td th tr ul".split()
)
"""What ends a paragraph that is open, where it begins and where it ends."""

_PARTS = re.compile(
    r"<(?=[a-z/!])(?:!--(?:.*?-->|.*)|(script|style|textarea|title)\b(?:.*?</\1\b|.*)|(/?)("
    + by_first_letter("|".join(["p", *sorted(_CLOSERS)]))
    + r")(?=[\s/>]))",
    re.IGNORECASE | re.DOTALL,
)


def _parted(text: str) -> str:
    """A page with an empty paragraph for each end of one that never began, as browsers put there.

    So what stands in front of such an end and what stands behind it are told apart. And with the end of each
    `div` that is open where the element around it ends, which lxml would not end: all of the page below
    a picture would be a part of its caption.
    """
    pieces: list[str] = []
    is_open, start = False, 0
    nesting = _Nesting()
    for mark in _PARTS.finditer(text):
        ends, name = mark.group(2, 3)
        if not name:
            continue
        name, missing = name.lower(), ""
        if name == "p":
            missing = "<p>" if ends and not is_open else ""
            is_open = not ends
        elif ends:
            missing = "</div>" * nesting.end(name)
            is_open = False
        else:
            nesting.begin(name)
            is_open = False
        if missing:
            pieces += [text[start : mark.start()], missing]
            start = mark.start()
    return "".join([*pieces, text[start:]])


_TABLES = ("table", "td", "th")
_AROUND_ITEMS = (*_TABLES, "ul", "ol", "menu")
_NESTED = _CLOSERS - {"form", "hr", "tr"}


class _Nesting:
    """The elements that are open, by what HTML says of end tags ("in body", "has an element in scope")."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._places: dict[str, list[int]] = {name: [] for name in _NESTED}

    def begin(self, name: str) -> None:
        if name in _NESTED:
            self._places[name].append(len(self._open))
            self._open.append(name)

    def end(self, name: str) -> int:
        """Closes an element and what is open in it; how many `div` of these lxml would leave open."""
        if self._open and self._open[-1] == name:  # as mostly: nothing is open in it
            self._open.pop()
            self._places[name].pop()
            return 0
        place = self._last(name)
        if place < 0:
            return 0
        if name not in _TABLES:
            for one in _AROUND_ITEMS if name == "li" else _TABLES:
                if self._last(one) > place:
                    return 0
        left = 0
        while len(self._open) > place:
            inner = self._open.pop()
            self._places[inner].pop()
            left += inner == "div"
        return 0 if name == "div" or name in _TABLES else left

    def _last(self, name: str) -> int:
        places = self._places.get(name)
        return places[-1] if places else -1


def tag_of(element: _Element) -> str:
    """The name of an element in lower case, or "" for comments and the like."""
    tag = element.tag
    return tag.lower() if isinstance(tag, str) else ""


def is_silent(element: _Element, tag: str) -> bool:
    """Whether the words in an element are no part of what a page says.

    A label is that of a field, but some pages use labels for any few words.
    """
    if tag != "label":
        return tag in SILENT
    return (
        element.get("for") is not None
        or any(tag_of(outer) == "form" for outer in itertools.islice(ancestors_of(element), 12))
        or any(tag_of(inner) in _FIELDS for inner in itertools.islice(element.iter(), 20))
    )


def line_of(element: _Element) -> int:
    """The line of the file that an element begins on."""
    line = element.sourceline
    return line if isinstance(line, int) and line > 0 else 1


_NAMING = frozenset(
    "class id role itemprop rel data-testid data-component data-qa data-type data-module data-gu-name "
    "data-test-id aria-label data-test data-component-name data-track-module data-block data-widget "
    "data-area".split()
)
"""Attributes that say what an element is."""


def named_words(element: _Element) -> frozenset[str]:
    """The words of an element's class, id, role and the like in lower case: `Article__bodyText` has 3."""
    return _named_words(element) if element.keys() else _NONE


@lru_cache(maxsize=65_536)
def _named_words(element: _Element) -> frozenset[str]:
    """The same of one with attributes. It is asked for them a dozen times, till another page is read."""
    values = [str(value) for key, value in element.items() if key in _NAMING]
    return _words(" ".join(values)[:600]) if values else _NONE


_NONE: frozenset[str] = frozenset()


_KIND_OF_FIELD = "text-with-summary"
"""How a common system calls each field for a whole text: it may have a summary besides, but is none."""


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    text = text.replace(_KIND_OF_FIELD, "text").replace("_", " ")
    return frozenset(word.lower() for word in _WORD.findall(text))


_EMPHASES = frozenset("b strong em i".split())
_BOLD = frozenset("bold strong fett negrita negrito grassetto".split())
"""What classes of plain elements say of words in bold."""


def emphasis_of(element: _Element, tag: str) -> str:
    """The element for emphasis that one is, or stands for by its class: `<span class="inline-bold">`."""
    if tag != "span" or not element.keys():
        return tag if tag in _EMPHASES else ""
    return "" if _BOLD.isdisjoint(named_words(element)) else "b"


def is_hidden(element: _Element) -> bool:
    """Whether an element is not shown, by its own attributes."""
    style = element.get("style") or ""
    return element.get("hidden") is not None or (
        bool(style) and re.search(r"display\s*:\s*none|visibility\s*:\s*hidden", style[:300]) is not None
    )


_SEVERAL, _MOST_BESIDE = 3, 200


def is_column(path: Sequence[_Element]) -> bool:
    """Whether an item of a list is a column of the page: a part of it holds several paragraphs.

    `path` is the item and the elements in it that lead to some words.
    """
    return any(
        tag_of(element) in ("div", "article", "section") and holds_paragraphs(element)
        for element in path[1:4]
    )


@lru_cache(maxsize=8192)
def holds_paragraphs(element: _Element) -> bool:
    """Whether several paragraphs stand right in an element. It is asked for each block, of the same few."""
    paragraphs = (one for one in itertools.islice(element, _MOST_BESIDE) if tag_of(one) == "p")
    return sum(1 for _ in itertools.islice(paragraphs, _SEVERAL)) == _SEVERAL


def words_of(element: _Element, *, limit: int = 100_000) -> str:
    """The words in an element as one line, without scripts and the like."""
    return in_one_line(texts_of(element, limit))


def texts_of(element: _Element, limit: int) -> list[str]:
    """The texts in an element one by one, without scripts and the like, till they are so many letters."""
    parts: list[str] = []
    size = 0
    for part in _texts(element):
        parts.append(part)
        size += len(part)
        if size > limit:
            break
    return parts


def in_one_line(texts: Iterable[str]) -> str:
    """Texts as words with single spaces."""
    return " ".join(UNSEEN.sub("", "".join(texts)).split())


def first_in(element: _Element, most: int) -> list[_Element]:
    """The first elements that stand right in one. To ask how many there are would count them all."""
    return list(itertools.islice(element, most))


def only_in(element: _Element) -> _Element | None:
    """The one element that stands right in another; nothing where several do."""
    inner = first_in(element, 2)
    return inner[0] if len(inner) == 1 else None


def element_before(own: _Element) -> _Element | None:
    """The element in front of one, whatever the page's maker noted between."""
    above = own.getprevious()
    while above is not None and not tag_of(above):
        above = above.getprevious()
    return above


def is_longer(element: _Element, letters: int) -> bool:
    """Whether an element holds more letters than these; blank space does not count, a thousand pieces do."""
    size = 0
    for count, part in enumerate(_texts(element)):
        size += len(part.strip())
        if size > letters or count > _MOST_PIECES:
            return True
    return False


def _texts(element: _Element) -> Iterator[str]:
    from lxml import etree

    skipped: _Element | None = None
    for event, inner in etree.iterwalk(element, events=("start", "end", "comment")):
        tag = tag_of(inner)
        if event == "start":
            if skipped is None and is_silent(inner, tag) and inner is not element:
                skipped = inner
            if skipped is None:
                if tag in BLOCKS or tag == "br":
                    yield " "
                yield inner.text or ""
        else:
            if skipped is inner:
                skipped = None
            if skipped is None and inner is not element:
                if tag in BLOCKS:
                    yield " "
                yield inner.tail or ""


def ancestors_of(element: _Element) -> Iterator[_Element]:
    """The elements around an element, the nearest first."""
    parent = element.getparent()
    while parent is not None:
        yield parent
        parent = parent.getparent()


def pieces_of(element: _Element, skipped_words: frozenset[str], *, hidden: bool = False) -> list[str]:
    """The texts in an element one by one, without those of inner elements that are named by certain words.

    Nor those that are not shown, unless `hidden` says that the element itself is not.
    """
    from lxml import etree

    found: list[str] = []
    skipped: _Element | None = None
    for event, inner in etree.iterwalk(element, events=("start", "end", "comment")):
        if event == "start":
            if (
                skipped is None
                and inner is not element
                and (
                    is_silent(inner, tag_of(inner))
                    or named_words(inner) & skipped_words
                    or (is_hidden(inner) and not hidden)
                )
            ):
                skipped = inner
            if skipped is None:
                found.append(inner.text or "")
        else:
            if skipped is inner:
                skipped = None
            if skipped is None and inner is not element:
                found.append(inner.tail or "")
        if len(found) > 200:
            break
    shown = [" ".join(UNSEEN.sub("", text).split()) for text in found]
    return [text for text in shown if text]
