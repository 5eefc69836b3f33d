"""Plain Markdown → clean HTML, fast: the subset that news is written in, and nothing in doubt.

The reference is `markup.convert`: Python-Markdown as `markup` sets it up, then nh3. This gives the same
bytes or None, and the caller asks the reference then. It knows paragraphs, headings, quotes, flat lists,
rules, links, emphasis, and typographic quotes, dashes and ellipses. It never asks what Markdown ought to
mean, only what Python-Markdown does; what two of its rules could claim is a doubt.

Two habits make it fast. A text is rewritten as a whole, not block by block: control characters, which no
accepted text contains, stand for what is done, so that no later step takes it for words. And every pattern
begins with the sign that it needs, which `re` finds many times faster than a choice of signs.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.texts.plain_headings import Plain, with_ids
from generator.texts.plain_marks import AUTOLINK, EDGE, HEAD, LINK, LINK_END, DoubtError, late_regex
from generator.texts.plain_quotes import typographic

MARK, END = "\ue000", "\ue001"
"""Around an address that is not absolute, for `links` to resolve. Taken out of texts beforehand."""


def plain(text: str) -> Plain | None:
    """What `markup.convert` makes of a text that it would find nothing unsafe in; None in doubt."""
    try:
        return _rendered(text)
    except DoubtError:
        return None


def _rendered(text: str) -> Plain:
    _check(text)
    autolinks: list[str] = []
    tags: list[str] = []

    def autolink(found: re.Match[str]) -> str:
        if not found[1]:
            return _kept(found)
        autolinks.append(f"{_tag(found[1])}{found[1].replace('&', '&amp;')}")
        return AUTOLINK

    def link(found: re.Match[str]) -> str:
        label, address = found.group(1, 2)
        if not label:
            return _kept(found)
        tags.append(_tag(address))
        return f"{LINK}{label}{LINK_END}"

    html = _Outline(_replaced(text, "<", _AUTOLINKED(), autolink)).html
    html = _replaced(html, "[", _LINKED(), link)
    html = _replaced(html, "*", _STARRED(), _emphasis)
    html = _replaced(html, "_", _UNDERLINED(), _emphasis)
    html = typographic(html)
    # The cleaner writes these two, and no other characters of words, as entities.
    if "&" in html:
        html = html.replace("&", "&amp;")
    if "\xa0" in html:
        html = html.replace("\xa0", "&nbsp;")
    html = _filled(_filled(html, LINK, tags, LINK_END), AUTOLINK, autolinks, "")
    return with_ids(html) if HEAD in html else Plain(html, ())


_USUAL = bytes({*range(0x20, 0x7F), 0x0A} - {*b"\\`{"})
_DOUBTED = bytes.maketrans(b"\\`{", b"\0\0\0")
_SPACES = late_regex("[\xa0\u2009\u202f]")
_ENTITY, _FOUR_DASHES = late_regex(r"&(?:#|[a-zA-Z0-9]+;)"), late_regex("----")


def _check(text: str) -> None:
    """Doubt what a text must not contain at all."""
    # No escapes, code and attribute lists. No control characters, private use, or spaces but three: tabs
    # are expanded, \x02 and \x03 taken out, many are stripped at the ends of blocks, and the cleaner has
    # rules of its own for some.
    seldom = text.encode(errors="surrogatepass").translate(_DOUBTED, _USUAL).decode(errors="surrogatepass")
    if not seldom.isprintable() and not _SPACES().sub("", seldom).isprintable():
        raise DoubtError
    # Smarty leaves four dashes alone, and lets them open a quote.
    if ("&" in text and _ENTITY().search(text)) or _FOUR_DASHES().search(text):
        raise DoubtError


def _replaced(text: str, sign: str, pattern: re.Pattern[str], write: Callable[[re.Match[str]], str]) -> str:
    """A text in which a pattern that begins with a sign is replaced."""
    return pattern.sub(write, text) if sign in text else text


def _kept(found: re.Match[str]) -> str:
    """A match as it is. The patterns match the bare sign where they match nothing else: a doubt."""
    if found.lastindex is None:
        raise DoubtError
    return found[0]


def _filled(html: str, mark: str, tags: list[str], end: str) -> str:
    """HTML in which each mark has become its tag, and the end of its words `</a>`."""
    parts = html.split(mark)
    for place, tag in enumerate(tags, start=1):
        parts[place] = tag + parts[place].replace(end, "</a>", 1)
    return "".join(parts)


# -- blocks

_START = r"(?:\*(?![\s*\[])|\*\*(?![\s*])|__?(?=[^\W_])|(?!\d+\. )[^\s#>=:+~|*_-])"
"""A line of words: none that begins so is a heading, a list, a quote, a rule, the line under a heading or
the second of a table, nor defines an abbreviation, a term or, as `_LINKED` sees to, a link or footnote."""
_PARAGRAPH = late_regex(_START)
_OTHER_LINE = late_regex(rf"\n(?!{_START})")
"""What in a block of several lines may begin another block, or breaks the line."""
_HEADING = late_regex(r"(#{1,6})([^#\n][^\n]*)(?:\n|\Z)")
_ITEM = {"ul": late_regex(r"\n[*+-] +"), "ol": late_regex(r"\n[0-9]+\. +")}
"""What begins an item: with sane_lists only an item of the same kind ends the one before."""
_QUOTE_MARK = late_regex(r"\n> ?")
_RULES = ("---", "***", "___", "* * *", "- - -")
_BLANK_LINE = late_regex("\n\n")
_SURE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\"'(“‘")
"""With which no line begins but one of words."""


class _Outline:
    """The blocks of a text as HTML, with their words as they were written.

    Python-Markdown, too, first splits a text at blank lines and then asks of each block what it is.
    """

    def __init__(self, text: str) -> None:
        self._parts: list[str] = []
        self._group: list[str] = []
        self._kind = ""
        self._quote_marks = 0
        add = self._parts.append
        for block in _BLANK_LINE().split(text.strip("\n")):
            if block[:1] in _SURE and "\n" not in block:
                if self._kind:
                    self._open("")
                add(f"<p>{block}</p>")
            else:
                self._add(block.lstrip("\n"))
        self._open("")
        # Elsewhere the sign would be escaped, and is no edge.
        if ">" in text and text.count(">") != self._quote_marks:
            raise DoubtError
        self.html = "\n".join(self._parts)

    def _add(self, block: str) -> None:
        first = block[:1]
        if first == "#":
            self._heading(block)
        elif first == ">":
            self._quote(block)
        elif block in _RULES:
            self._open("")
            self._parts.append("<hr>")
        elif _ITEM["ul"]().match(f"\n{block}"):
            self._list(block, "ul")
        elif first.isdigit() and _ITEM["ol"]().match(f"\n{block}"):
            self._list(block, "ol")
        elif block:
            self._open("")
            self._parts.append(f"<p>{_words(block)}</p>")

    def _open(self, kind: str) -> None:
        """Begin a list or quote, unless the block before is of that kind: then this one continues it."""
        if kind != self._kind:
            if self._kind:
                self._parts.append("\n".join([f"<{self._kind}>", *self._group, f"</{self._kind}>"]))
            self._kind, self._group = kind, []

    def _heading(self, block: str) -> None:
        found = _HEADING().match(block)
        # Signs at the end of the line would be taken off. Many headings without a blank line between
        # them would be read again and again.
        if not found or found[2].endswith("#") or block.startswith("#", found.end()):
            raise DoubtError
        self._open("")
        self._parts.append(f"{HEAD}<h{len(found[1])}>{found[2].strip()}</h>")
        self._add(block[found.end() :])

    def _quote(self, block: str) -> None:
        inner, marks = _QUOTE_MARK().subn("\n", f"\n{block}")
        self._quote_marks += marks
        if not inner.strip("\n"):
            raise DoubtError
        self._open("blockquote")
        paragraphs = [paragraph.lstrip("\n") for paragraph in inner.split("\n\n")]
        self._group += [f"<p>{_words(paragraph)}</p>" for paragraph in paragraphs if paragraph]

    def _list(self, block: str, tag: str) -> None:
        if tag == "ol" and self._kind != tag and not block.startswith("1."):
            raise DoubtError
        self._open(tag)
        before = self._group
        items = [f"<li>{_words(item)}</li>" for item in _ITEM[tag]().split(f"\n{block}")[1:]]
        if before:
            # On both sides of a blank line an item's words become a paragraph.
            before[-1], items[0] = _loose(before[-1]), _loose(items[0])
        before += items


def _words(block: str) -> str:
    """A block, if it is nothing but words."""
    if block[:1] in _SURE and "\n" not in block:
        return block
    if not _PARAGRAPH().match(block) or ("\n" in block and (_OTHER_LINE().search(block) or "  \n" in block)):
        raise DoubtError
    return block


def _loose(item: str) -> str:
    return item if item.startswith("<li>\n") else f"<li>\n<p>{item[4:-5]}</p>\n</li>"


# -- links and emphasis

_PATH = r"(?:[\w.~%!$&+,;=:@/?#-]++|\([\w.~%!$&+,;=:@/?#-]*\))*+"
_ABSOLUTE = rf"https?://(?:(?![xX][nN]--)[A-Za-z0-9-]+\.)+[A-Za-z]+(?::[0-9]{{1,4}})?+(?:[/?#]{_PATH})?+"
_RELATIVE = rf"(?:(?:/|#(?=[a-zA-Z])(?!at_)){_PATH}|[\w.-]++(?:[/?#]{_PATH})?+)"
"""Addresses that nh3 can read, so that it leaves them, and in which nothing has to be escaped but `&`.

A host that begins like Punycode may not be one; a first segment with a colon would be a scheme; and
`markup` keeps ids that begin with `_` for the layouts."""
_AUTOLINKED = late_regex(rf"<(?:({_ABSOLUTE})>)?")
_LINKED = late_regex(
    rf"\[(?:(?<!!\[)(?:([^\[\]{EDGE}]+)\]\(({_ABSOLUTE}|{_RELATIVE})\)|(?!\^)([^\[\]]*+\])(?![(\[:])))?"
)
"""An inline link; or brackets that are words, since no text that defines what they refer to gets here."""
_RUNNING = late_regex(r"/on[a-z]+=|=[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""What in an address `markup` might name as unsafe. It is not, but the result must be the same."""

_INSIDE = rf"((?:[^*_<{LINK}{LINK_END}]++|{LINK}[^*_<{LINK}{LINK_END}]*{LINK_END})++)"
"""No second emphasis, and links only as a whole: their words are strings of their own."""
_STARRED = late_regex(rf"\*(?:(\*?)(?![\s*]){_INSIDE}(?<!\s)\*\1(?!\*))?")
"""Two runs of the same length, of which the first can open and the second can close. Python-Markdown
pairs each run with the next then, as none is left over."""
_UNDERLINED = late_regex(
    rf"_(?:(?<!\w_)(_?)(?=[^\W_]){_INSIDE}(?<=[^\W_])_\1(?!\w)|(?<=[^\W_]_)(?=([^\W_])))?"
)
"""The same at the ends of words; inside a word the sign is part of it."""


def _tag(address: str) -> str:
    if "=" in address and _RUNNING().search(address):
        raise DoubtError
    if not address.startswith(("http://", "https://")):
        address = f"{MARK}{address}{END}"
    address = address.replace("&", "&amp;")
    return f'<a href="{address}" rel="noopener">'


def _emphasis(found: re.Match[str]) -> str:
    mark, words = found.group(1, 2)
    if not words:
        return _kept(found)
    return f"<strong>{words}</strong>" if mark else f"<em>{words}</em>"
