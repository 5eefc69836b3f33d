"""Plain Markdown → clean HTML, fast: the subset that news is written in, and nothing in doubt.

The reference is `markup.convert`: Python-Markdown as `markup` sets it up, then nh3. This gives the same
bytes or None, and the caller asks the reference then. It knows paragraphs, headings, quotes, flat lists,
rules, links, emphasis, and typographic quotes, dashes and ellipses. It never asks what Markdown ought to
mean: each step says which rule of Python-Markdown it stands for, and what two rules could claim is a doubt.

Two habits make it fast. `str.find` is some fifty times faster than a regex that looks for its first
character, so a pattern is tried only where its sign stands. And the text is rewritten as a whole, not
block by block: characters of the private use area, which no accepted text contains, stand for what is
done, so that no later step takes it for words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple
from unicodedata import normalize

from generator.model import Heading

MARK, END = "\ue000", "\ue001"
"""Around an address that is not absolute, as in `markup`."""

_LINK, _LINK_END, _AUTOLINK = "\x0e", "\x0f", "\x10"
"""For the tags of links, so that nothing in an address is taken for emphasis, a dash or a quote."""
_EN, _EM = "\x11", "\x12"
"""For dashes that are made: smarty does not let them open a quote, as dashes that were written do."""
_EDGE = rf"<>{_LINK}{_LINK_END}{_AUTOLINK}"
"""Where a string of words ends: Python-Markdown treats the text between two tags by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A text as clean HTML. Nothing was left out, as nothing in plain text could run."""

    html: str
    headings: tuple[Heading, ...]


class _Spelling(NamedTuple):
    """What is written in the end: by Python-Markdown, or by nh3 when it has read that."""

    quotes: tuple[str, str, str, str]
    ellipsis: str
    last: tuple[tuple[str, str], ...]
    link: Callable[[str], str]


class _DoubtError(Exception):
    """Python-Markdown may take the text otherwise."""


def plain(text: str) -> str | None:
    """What Python-Markdown makes of a text, set up as in `markup`, before it is cleaned."""
    rendered = _rendered(text, _WRITTEN)
    return None if rendered is None else rendered.html


def clean(text: str) -> Plain | None:
    """What `markup.convert` makes of a text; where there is something, it found nothing unsafe."""
    return _rendered(text, _CLEANED)


def _rendered(text: str, spelling: _Spelling) -> Plain | None:
    try:
        return _render(text, spelling)
    except _DoubtError:
        return None


def _render(text: str, spelling: _Spelling) -> Plain:
    _check(text)
    autolinks: list[str] = []
    tags: list[str] = []

    def autolink(found: re.Match[str]) -> str:
        if not found[1]:
            raise _DoubtError
        autolinks.append(f"{_tag(found[1], spelling)}{_escaped(found[1])}</a>")
        return _AUTOLINK

    def link(found: re.Match[str]) -> str:
        if not found[1]:
            return _as_is(found, "[")
        tags.append(_tag(found[2], spelling))
        return f"{_LINK}{found[1]}{_LINK_END}"

    text = _replaced(text, "<", _AUTOLINKED, autolink)
    outline = _Outline(text)
    html = outline.html
    html = _replaced(html, "[", _LINKED, link)
    html = _replaced(html, "*", _STARRED, _emphasis)
    html = _replaced(html, "_", _UNDERLINED, _emphasis)
    html = _typographic(html, spelling)
    for mark, written in spelling.last:
        html = html.replace(mark, written)
    html = _filled(_filled(html, _LINK, tags), _AUTOLINK, autolinks)
    return _with_ids(html) if outline.has_headings else Plain(html=html, headings=())


def _check(text: str) -> None:
    """Doubt what a text must not contain at all."""
    # No control characters, private use, or spaces but these: tabs are expanded, \x02 and \x03 taken
    # out, many are stripped at the ends of blocks, and nh3 has rules of its own for some.
    if not text.replace("\n", "").replace("\xa0", "").isprintable():
        raise _DoubtError
    # Escapes, code and attribute lists. Smarty leaves four dashes alone, and lets them open a quote.
    if "\\" in text or "`" in text or "{" in text or "----" in text:
        raise _DoubtError
    if "&" in text and _ENTITY.search(text):
        raise _DoubtError


_ENTITY = re.compile(r"&(?:#|[a-zA-Z0-9]+;)")


def _replaced(text: str, sign: str, pattern: re.Pattern[str], write: Callable[[re.Match[str]], str]) -> str:
    """A text with something else wherever a sign stands; a pattern that may match the bare sign is a doubt."""
    return pattern.sub(write, text) if sign in text else text


def _filled(html: str, mark: str, tags: list[str]) -> str:
    """HTML in which each mark has become its tag."""
    if not tags:
        return html
    first, *rest = html.split(mark)
    return first + "".join([tag + words for tag, words in zip(tags, rest, strict=True)])


# -- blocks

_START = r"(?:\*(?![\s*\[])|\*\*(?![\s*])|__?(?=[^\W_])|(?!\d+\. )[^\s#>=:+~|*_-])"
"""A line of words: none that begins so is a heading, a list, a quote, a rule or the line under a heading,
nor defines an abbreviation, a term or, as `_LINKED` sees to, a link or a footnote."""
_PARAGRAPH = re.compile(_START)
_OTHER_LINE = re.compile(rf"\n(?!{_START})|  \n|\|")
"""What in a block of several lines begins another block, breaks the line or could make a table."""
_HEADING = re.compile(r"(#{1,6})([^#\n][^\n]*)(?:\n|\Z)")
_ITEM = {"ul": re.compile(r"[*+-] +"), "ol": re.compile(r"[0-9]+\. +")}
"""What begins an item: with sane_lists only an item of the same kind ends the one before."""
_QUOTE_MARK = re.compile(r"^> ?", re.MULTILINE)
_RULES = frozenset(["---", "***", "___", "* * *", "- - -"])


class _Outline:
    """The blocks of a text as HTML, with their words as they were written.

    Python-Markdown, too, first splits a text at blank lines and then asks of each block what it is.
    """

    def __init__(self, text: str) -> None:
        self._parts: list[str] = []
        self._group: list[str] = []
        self._kind = ""
        self._headings: list[tuple[int, int, str]] = []
        self._quote_marks = 0
        for block in text.strip("\n").split("\n\n"):
            # Most are a line that begins with a letter: no block but a paragraph does.
            if block[:1].isalpha() and "\n" not in block:
                if self._kind:
                    self._open("")
                self._parts.append(f"<p>{block}</p>")
            else:
                self._add(block.lstrip("\n"))
        self._open("")
        # Elsewhere the sign would be escaped, which `_EDGE` does not expect.
        if text.count(">") != self._quote_marks:
            raise _DoubtError
        self._set_headings()
        self.has_headings = bool(self._headings)
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
        elif _ITEM["ul"].match(block):
            self._list(block, "ul")
        elif _ITEM["ol"].match(block):
            self._list(block, "ol")
        elif block:
            self._paragraph(block)

    def _open(self, kind: str) -> None:
        """Begin a list or quote, unless the block before is of that kind: then this one continues it."""
        if kind != self._kind:
            if self._kind:
                self._parts.append("\n".join([f"<{self._kind}>", *self._group, f"</{self._kind}>"]))
            self._kind, self._group = kind, []

    def _paragraph(self, block: str) -> None:
        self._open("")
        self._parts.append(f"<p>{_words(block)}</p>")

    def _heading(self, block: str) -> None:
        found = _HEADING.match(block)
        words = found[2].strip() if found else ""
        # Signs at the end of the line would be taken off.
        if not found or not words or found[2].endswith("#"):
            raise _DoubtError
        self._open("")
        self._headings.append((len(self._parts), len(found[1]), words))
        self._parts.append("")
        rest = block[found.end() :]
        # Many headings without a blank line between them would be read again and again.
        if rest.startswith("#"):
            raise _DoubtError
        self._add(rest)

    def _set_headings(self) -> None:
        """Headings from the second level on, none left out: the rule of `markup._Levels`."""
        top = min((level for _, level, _ in self._headings), default=0)
        last = 1
        for index, level, words in self._headings:
            last = min(level - top + 2, last + 1, 6)
            self._parts[index] = f"<h{last}>{words}</h{last}>"

    def _quote(self, block: str) -> None:
        inner, marks = _QUOTE_MARK.subn("", block)
        self._quote_marks += marks
        # A line break at the end would stay in the paragraph.
        if "|" in block or inner.endswith("\n") or not inner:
            raise _DoubtError
        self._open("blockquote")
        for paragraph in inner.split("\n\n"):
            if words := paragraph.lstrip("\n"):
                self._group.append(f"<p>{_words(words)}</p>")

    def _list(self, block: str, tag: str) -> None:
        items: list[str] = []
        for line in block.split("\n"):
            if found := _ITEM[tag].match(line):
                items.append(line[found.end() :])
            else:
                items[-1] += f"\n{line}"
        if "|" in block or (tag == "ol" and self._kind != tag and not block.startswith("1.")):
            raise _DoubtError
        self._open(tag)
        loose = self._group
        if loose:
            # On both sides of a blank line an item's words become a paragraph.
            loose[-1] = _loose(loose[-1])
        items = [f"<li>{_words(item)}</li>" for item in items]
        if loose:
            items[0] = _loose(items[0])
        loose += items


def _words(block: str) -> str:
    """A block, if it is nothing but words."""
    if not _PARAGRAPH.match(block) or ("\n" in block and _OTHER_LINE.search(block)):
        raise _DoubtError
    return block


def _loose(item: str) -> str:
    return item if item.startswith("<li>\n") else f"<li>\n<p>{item[4:-5]}</p>\n</li>"


# -- links and emphasis

_PATH = r"(?:[\w.~%!$&+,;=:@/?#-]|\([\w.~%!$&+,;=:@/?#-]*\))*+"
_ABSOLUTE = rf"https?://(?:(?!xn--)[A-Za-z0-9-]+\.)+[A-Za-z]+(?::[0-9]{{1,4}})?+(?:[/?#]{_PATH})?+"
_RELATIVE = rf"(?:[/#]{_PATH}|[\w.-]++(?:[/?#]{_PATH})?+)"
"""Addresses that nh3 can read, so that it leaves them, and in which nothing has to be escaped but `&`.

A host that begins like Punycode may not be one; a first segment with a colon would be a scheme."""
_AUTOLINKED = re.compile(rf"<(?:({_ABSOLUTE})>)?")
_LINKED = re.compile(
    rf"\[(?<!!\[)(?:([^\[\]{_EDGE}]+)\]\(({_ABSOLUTE}|{_RELATIVE})\)|(?!\^)[^\[\]]*+\](?![(\[:]| :))|\["
)
"""An inline link; or brackets that are words, since no text that defines what they refer to gets here."""
_RUNNING = re.compile(r"(?:^|/)on[a-z]+=|=(?:javascript|vbscript|data):", re.IGNORECASE)
"""What `markup` would name as unsafe in an address. It is not, but the result must be the same."""

_INSIDE = rf"((?:[^*_<{_LINK}{_LINK_END}]|{_LINK}[^*_<{_LINK}{_LINK_END}]*{_LINK_END})++)"
"""No second emphasis, and links only as a whole: their words are strings of their own."""
_STARRED = re.compile(rf"\*(?:(\*?)(?![\s*]){_INSIDE}(?<!\s)\*\1(?!\*))?")
"""Two runs of the same length, of which the first can open and the second can close. Python-Markdown
pairs each run with the next then, as none between them is left over."""
_UNDERLINED = re.compile(
    rf"_(?:(?<!\w_)(_?)(?=[^\W_]){_INSIDE}(?<=[^\W_])_\1(?!\w)|(?<=[^\W_]_)(?=[^\W_])(.))?"
)
"""The same at the ends of words; inside a word the sign is part of it."""


def _tag(address: str, spelling: _Spelling) -> str:
    if "=" in address and _RUNNING.search(address):
        raise _DoubtError
    return spelling.link(_escaped(address))


def _escaped(address: str) -> str:
    return address.replace("&", "&amp;")


def _emphasis(found: re.Match[str]) -> str:
    if not found[2]:
        return _as_is(found, ...)
    tag = "strong" if found[1] else "em"
    return f"<{tag}>{found[2]}</{tag}>"


# -- quotes, dashes and ellipses

_DASH = "–—"
_NOT_CLOSING = rf"\[{{(\-{_EN}{_EM}"
"""After these a quote does not close, nor after a space or at the beginning of a string."""
_PUNCTUATION = r"!#$%()*+,\-./:;=?@\[\\\]^_`{|}~"
_QUOTE = re.compile(
    rf"""['"](?:(?=[s\s{_DASH}]?['"])|(?<=['"]['"])|(?<=['"][s\s{_DASH}]['"]))()
    |'(?:(?<=\w')(?!\d)
        |(?<=[^\w\s{_DASH}{_NOT_CLOSING}{_EDGE}]')(?:(?!\d)|(?=\d\ds))
        |(?<=[\xa0{_DASH}]')(?:(?!\w)|(?=\d\ds))
        |(?<=[ \n{_NOT_CLOSING}{_EDGE}]')(?=\d\ds|\s)
        |(?<=[{_NOT_CLOSING}{_EDGE}]')(?=s\b)
        |(?<=[{_EDGE}]')(?=[{_PUNCTUATION}]\B))()
    |'()
    |"(?:(?=\s)
        |(?<=[^\s{_DASH}{_NOT_CLOSING}{_EDGE}]")
        |(?<=[\xa0{_DASH}]")(?!\w)
        |(?<=[{_EDGE}]")(?=[{_PUNCTUATION}]\B))()
    |"()""",
    re.VERBOSE,
)
"""What smarty's fifteen rules, tried one after another, make of a quote: a single one that closes (2) or
opens (3), a double one that closes (4) or opens (5). Where two are so near (1) that the character which
one rule takes with its quote is what another rule looks at, only the rules themselves can say."""

_CLOSING = rf"(?<=[^ \t\r\n{_NOT_CLOSING}\ue000-\uf8ff])"
_BEFORE = "(?:\\s|–|—)"
_RULES_IN_ORDER = [
    (re.compile(rule), closes)
    for rule, closes in (
        (rf"^'(?=[{_PUNCTUATION}'\"]\B)", True),
        (rf"^\"(?=[{_PUNCTUATION}'\"]\B)", True),
        (r"\"'(?=\w)", False),
        (r"'\"(?=\w)", False),
        (rf"{_CLOSING}'\"", True),
        (rf"{_CLOSING}\"'", True),
        (r"(?<!\w)'(?=\d{2}s)", True),
        (rf"{_BEFORE}'(?=\w)", False),
        (rf"{_CLOSING}'(?!\s|s\b|\d)", True),
        (r"'(?:\s|s\b)", True),
        (r"'", False),
        (rf"{_BEFORE}\"(?=\w)", False),
        (r"\"(?=\s)", True),
        (rf"{_CLOSING}\"", True),
        (r"\"", False),
    )
]
_STRING = re.compile(rf"[^{_EDGE}]+")
_NEAR = re.compile(rf"['\"][s\s{_DASH}]?['\"]")
_MOST_QUOTES = 100
"""In a string where some are near: the rules take time that grows with its square."""
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)")


class _NearError(Exception):
    """Two quotes are too near to each other to be looked at one by one."""


def _typographic(html: str, spelling: _Spelling) -> str:
    """What smarty does, in its order: dashes, quotes, ellipses."""
    if "--" in html:
        if "---" in html:
            html = html.replace("---", _EM)
        html = html.replace("--", _EN)
    if "'" in html or '"' in html:
        try:
            html = _quoted(html, spelling)
        except _NearError:
            html = _quoted(_STRING.sub(lambda found: _by_rules(found[0], spelling), html), spelling)
    if "..." in html:
        html = _ELLIPSIS.sub(spelling.ellipsis, html)
    return html


def _quoted(html: str, spelling: _Spelling) -> str:
    def write(found: re.Match[str]) -> str:
        kind = found.lastindex or 0
        if kind == 1:
            raise _NearError
        return spelling.quotes[kind - 2]

    return _replaced(_replaced(html, "'", _QUOTE, write), '"', _QUOTE, write)


def _by_rules(words: str, spelling: _Spelling) -> str:
    """A string as smarty's rules leave it; unchanged if no two quotes are near."""
    if not _NEAR.search(words):
        return words
    if words.count("'") + words.count('"') > _MOST_QUOTES:
        raise _DoubtError
    closing_single, opening_single, closing_double, opening_double = spelling.quotes
    done: list[str] = []
    for rule, closes in _RULES_IN_ORDER:
        single, double = (closing_single, closing_double) if closes else (opening_single, opening_double)
        at = 0
        while found := rule.search(words, at):
            # What a rule has matched is out of sight of those that follow, as in a placeholder.
            done.append(found[0].replace("'", single).replace('"', double))
            words = f"{words[: found.start()]}{chr(_DONE + len(done) - 1)}{words[found.end() :]}"
            at = found.start() + 1
    return _DONE_MARK.sub(lambda found: done[ord(found[0]) - _DONE], words)


_DONE = 0xE100
_DONE_MARK = re.compile("[\ue100-\uf8ff]")

_WRITTEN = _Spelling(
    quotes=("\x13", "\x14", "\x15", "\x16"),
    ellipsis="\x17",
    last=(
        ("&", "&amp;"),
        (_EN, "&ndash;"),
        (_EM, "&mdash;"),
        ("\x13", "&rsquo;"),
        ("\x14", "&lsquo;"),
        ("\x15", "&rdquo;"),
        ("\x16", "&ldquo;"),
        ("\x17", "&hellip;"),
        (_LINK_END, "</a>"),
    ),
    link=lambda address: f'<a href="{address}">',
)
_CLEANED = _Spelling(
    quotes=("’", "‘", "”", "“"),
    ellipsis="…",
    last=(("&", "&amp;"), ("\xa0", "&nbsp;"), (_EN, "–"), (_EM, "—"), (_LINK_END, "</a>")),
    link=lambda address: (
        f'<a href="{address}" rel="noopener">'
        if address.startswith(("http://", "https://"))
        else f'<a href="{MARK}{address}{END}" rel="noopener">'
    ),
)


# -- headings

_HEADING_HTML = re.compile(r"<h([2-6])>(.*?)</h\1>")
_TAG = re.compile(r"<[^>]*>")
_COUNTED = re.compile(r"(.*)_([0-9]+)\Z")
_MOST_ALIKE = 50


def _with_ids(html: str) -> Plain:
    """HTML whose headings have the ids that toc makes of their words."""
    headings: list[Heading] = []
    taken: set[str] = set()

    def write(found: re.Match[str]) -> str:
        words = _TAG.sub("", found[2])
        name = _unique(_slug(unescape(words)), taken)
        headings.append(Heading(level=int(found[1]), id=name, title=words.strip()))
        return f'<h{found[1]} id="{name}">{found[2]}</h{found[1]}>'

    return Plain(html=_HEADING_HTML.sub(write, html), headings=tuple(headings))


def _slug(words: str) -> str:
    """`slugify` of Python-Markdown's toc, which is not loaded for this."""
    words = normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", words).strip().lower())


def _unique(name: str, taken: set[str]) -> str:
    """`unique` of Python-Markdown's toc."""
    if name in taken or not name:
        found = _COUNTED.match(name)
        base, count = (found[1], int(found[2])) if found else (name, 0)
        count += 1
        while f"{base}_{count}" in taken:
            count += 1
        name = f"{base}_{count}"
    if len(taken) > _MOST_ALIKE:
        raise _DoubtError
    taken.add(name)
    return name
