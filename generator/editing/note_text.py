"""The clean HTML of an editor's note → plain text, in blocks whose lines are no longer than mail should have.

What a page shows by its layout is written: lists are marked and set in, quotes have `>` in front, cells stand
between bars. Addresses follow their words.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from itertools import count, repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    "blockquote caption dd div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre table ul".split()
)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_LEAST = 20
"""How narrow nested lists may become."""
_BREAK = "\0"
"""What stands for `<br>` among words; no HTML has it."""


def text_of_html(source: str, page: str, width: int) -> list[str]:
    """The blocks of clean HTML. `page` is where it stands on the web; a place on it is no address to name."""
    from lxml import html

    return list(_Note(f"{page}#").blocks(html.fragment_fromstring(source, create_parent="div"), width))


def wrapped(line: str, width: int) -> list[str]:
    """A line, broken between words where it is too long; an address is never broken."""
    return textwrap.wrap(line, max(width, _LEAST), break_long_words=False, break_on_hyphens=False)


class _Note:
    """A note, whose links to its own places begin with `here`."""

    def __init__(self, here: str) -> None:
        self._here = here

    def blocks(self, node: HtmlElement, width: int) -> Iterator[str]:
        """The blocks within an element: the words between them are blocks, too."""
        run = [node.text or ""]
        for child in node:
            if any(one.tag in _BLOCKS for one in child.iter()):
                yield from _paragraph(run, width)
                yield from self._block(child, width)
                run = [child.tail or ""]
            else:
                run += [self._inline(child), child.tail or ""]
        yield from _paragraph(run, width)

    def _block(self, node: HtmlElement, width: int) -> Iterator[str]:
        if node.tag == "hr":
            yield "* * *"
        elif node.tag == "pre":
            yield node.text_content().strip("\n")
        elif node.tag in ("ol", "ul"):
            yield "\n".join(self._items(node, width))
        elif node.tag == "blockquote":
            lines = "\n\n".join(self.blocks(node, width - 2)).split("\n")
            yield "\n".join(f"> {line}" if line else ">" for line in lines)
        elif node.tag == "table":
            yield from self._table(node, width)
        else:
            yield from self.blocks(node, width)

    def _items(self, node: HtmlElement, width: int) -> Iterator[str]:
        start = str(node.get("start", ""))
        numbers = count(int(start) if re.fullmatch("-?[0-9]{1,9}", start) else 1)
        marks: Iterable[str] = map("{}. ".format, numbers) if node.tag == "ol" else repeat("- ")
        for mark, item in zip(marks, node, strict=False):
            text = "\n".join(self.blocks(item, width - len(mark)))
            yield (mark + text.replace("\n", "\n" + " " * len(mark))).rstrip()

    def _table(self, node: HtmlElement, width: int) -> Iterator[str]:
        for caption in node.iter("caption"):
            yield from self.blocks(caption, width)
        rows = [[self._cell(cell) for cell in row] for row in node.iter("tr")]
        yield "\n".join(line for row in rows for line in wrapped(" | ".join(row), width))

    def _cell(self, node: HtmlElement) -> str:
        return _SPACES.sub(" ", " ".join(self.blocks(node, width=10_000)))

    def _inline(self, node: HtmlElement) -> str:
        """The words of an element that stands in a line."""
        if node.tag == "br":
            return _BREAK
        if node.tag == "img":
            return str(node.get("alt", ""))
        words: str = (node.text or "") + "".join(self._inline(child) + (child.tail or "") for child in node)
        return self._link(node, words) if node.tag == "a" else words

    def _link(self, node: HtmlElement, words: str) -> str:
        """Words and where they lead to, of a footnote its number."""
        kind, address = node.get("class", ""), node.get("href", "").removeprefix("mailto:")
        if kind == "footnote-backref":
            return ""
        if kind == "footnote-ref":
            return f"[{words}]"
        is_told = address in ("", words.strip()) or address.startswith(self._here)
        return words if is_told else f"{words} <{address}>"


def _paragraph(run: Iterable[str], width: int) -> Iterator[str]:
    """The words between two blocks as a block, if there are any."""
    lines = [_SPACES.sub(" ", line).strip(" ") for line in "".join(run).split(_BREAK)]
    if any(lines):
        yield "\n".join(part for line in lines for part in wrapped(line, width))
