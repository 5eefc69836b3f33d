"""Plain Markdown → clean HTML, fast: the subset that news is written in, and nothing in doubt.

The reference is `markup.convert`: Python-Markdown as `markup` sets it up, then nh3. This gives the same
bytes or None, and the caller asks the reference then. It knows paragraphs, headings, quotes, flat lists,
rules, links, emphasis, and typographic quotes, dashes and ellipses. It never asks what Markdown ought to
mean, only what Python-Markdown does; what two of its rules could claim is a doubt.

Two habits make it fast. Patterns begin with the sign that they need, and are not tried where it does not
occur. And a text is rewritten as a whole, not block by block: control characters, which no accepted text
contains, stand for what is done, so that no later step takes it for words.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from unicodedata import normalize

from generator.model import Heading

PROVEN_WITH = {"Markdown": "3.11.", "nh3": "0.3."}
"""The releases whose bytes these are. With others the caller has to do without."""

MARK, END = "\ue000", "\ue001"
"""Around an address that is not absolute, for `links` to resolve. Taken out of texts beforehand."""

_LINK, _LINK_END, _AUTOLINK = "\x0e", "\x0f", "\x10"
"""For the tags of links, so that nothing in an address is taken for emphasis, a dash or a quote."""
_EN, _EM = "\x11", "\x12"
"""For dashes that are made: smarty does not let them open a quote, as dashes that were written do."""
_EDGE = rf"<>{_LINK}{_LINK_END}{_AUTOLINK}"
"""Where a string of words ends: Python-Markdown treats the text between two tags by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A text as clean HTML. Nothing was left out, since nothing in plain text could run."""

    html: str
    headings: tuple[Heading, ...]


class _DoubtError(Exception):
    """Python-Markdown may take the text otherwise."""


def plain(text: str) -> Plain | None:
    """What `markup.convert` makes of a text that it would find nothing unsafe in; None in doubt."""
    try:
        return _rendered(text)
    except _DoubtError:
        return None


def _rendered(text: str) -> Plain:
    _check(text)
    autolinks: list[str] = []
    tags: list[str] = []

    def autolink(found: re.Match[str]) -> str:
        if not found[1]:
            return _kept(found)
        autolinks.append(f"{_tag(found[1])}{found[1].replace('&', '&amp;')}</a>")
        return _AUTOLINK

    def link(found: re.Match[str]) -> str:
        if not found[1]:
            return _kept(found)
        tags.append(_tag(found[2]))
        return f"{_LINK}{found[1]}{_LINK_END}"

    outline = _Outline(_replaced(text, "<", _AUTOLINKED, autolink))
    html = _replaced(outline.html, "[", _LINKED, link)
    html = _replaced(html, "*", _STARRED, _emphasis)
    html = _replaced(html, "_", _UNDERLINED, _emphasis)
    html = _typographic(html)
    # The cleaner writes these two, and no other characters of words, as entities.
    html = html.replace("&", "&amp;").replace("\xa0", "&nbsp;")
    html = _filled(_filled(html, _LINK, tags), _AUTOLINK, autolinks).replace(_LINK_END, "</a>")
    return _with_ids(html) if outline.has_headings else Plain(html=html, headings=())


def _check(text: str) -> None:
    """Doubt what a text must not contain at all."""
    # No control characters, private use, or spaces but these: tabs are expanded, \x02 and \x03 taken
    # out, many are stripped at the ends of blocks, and the cleaner has rules of its own for some.
    if not text.replace("\n", "").isprintable() and not _SPACES.sub("", text).isprintable():
        raise _DoubtError
    # Escapes, code and attribute lists. Smarty leaves four dashes alone, and lets them open a quote.
    if "\\" in text or "`" in text or "{" in text or "----" in text:
        raise _DoubtError
    if "&" in text and _ENTITY.search(text):
        raise _DoubtError


_SPACES = re.compile("[\n\xa0\u2009\u202f]")
_ENTITY = re.compile(r"&(?:#|[a-zA-Z0-9]+;)")


def _replaced(text: str, sign: str, pattern: re.Pattern[str], write: Callable[[re.Match[str]], str]) -> str:
    """A text in which a pattern that begins with a sign is replaced."""
    return pattern.sub(write, text) if sign in text else text


def _kept(found: re.Match[str]) -> str:
    """A match as it is. The patterns match the bare sign where they match nothing else: a doubt."""
    if found.lastindex is None:
        raise _DoubtError
    return found[0]


def _filled(html: str, mark: str, tags: list[str]) -> str:
    """HTML in which each mark has become its tag."""
    first, *rest = html.split(mark)
    return first + "".join([tag + words for tag, words in zip(tags, rest, strict=True)])


# -- blocks

_START = r"(?:\*(?![\s*\[])|\*\*(?![\s*])|__?(?=[^\W_])|(?!\d+\. )[^\s#>=:+~|*_-])"
"""A line of words: none that begins so is a heading, a list, a quote, a rule, the line under a heading or
the second of a table, nor defines an abbreviation, a term or, as `_LINKED` sees to, a link or footnote."""
_PARAGRAPH = re.compile(_START)
_OTHER_LINE = re.compile(rf"\n(?!{_START})|  \n")
"""What in a block of several lines may begin another block, or breaks the line."""
_HEADING = re.compile(r"(#{1,6})([^#\n][^\n]*)(?:\n|\Z)")
_ITEM = {"ul": re.compile(r"(?:^|\n)[*+-] +"), "ol": re.compile(r"(?:^|\n)[0-9]+\. +")}
"""What begins an item: with sane_lists only an item of the same kind ends the one before."""
_QUOTE_MARK = re.compile(r"^> ?", re.MULTILINE)
_RULES = ("---", "***", "___", "* * *", "- - -")


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
        # Elsewhere the sign would be escaped, and is no edge.
        if text.count(">") != self._quote_marks:
            raise _DoubtError
        self._set_headings()
        self.has_headings = bool(self._headings)
        self.html = "\n".join(self._parts)

    def _add(self, block: str) -> None:
        if block.startswith("#"):
            self._heading(block)
        elif block.startswith(">"):
            self._quote(block)
        elif block in _RULES:
            self._open("")
            self._parts.append("<hr>")
        elif _ITEM["ul"].match(block):
            self._list(block, "ul")
        elif _ITEM["ol"].match(block):
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
        found = _HEADING.match(block)
        # Signs at the end of the line would be taken off.
        if not found or found[2].endswith("#"):
            raise _DoubtError
        self._open("")
        self._headings.append((len(self._parts), len(found[1]), found[2].strip()))
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
        if not inner.strip("\n"):
            raise _DoubtError
        self._open("blockquote")
        paragraphs = [paragraph.lstrip("\n") for paragraph in inner.split("\n\n")]
        self._group += [f"<p>{_words(paragraph)}</p>" for paragraph in paragraphs if paragraph]

    def _list(self, block: str, tag: str) -> None:
        if tag == "ol" and self._kind != tag and not block.startswith("1."):
            raise _DoubtError
        self._open(tag)
        before = self._group
        items = [f"<li>{_words(item)}</li>" for item in _ITEM[tag].split(block)[1:]]
        if before:
            # On both sides of a blank line an item's words become a paragraph.
            before[-1], items[0] = _loose(before[-1]), _loose(items[0])
        before += items


def _words(block: str) -> str:
    """A block, if it is nothing but words."""
    if not _PARAGRAPH.match(block) or ("\n" in block and _OTHER_LINE.search(block)):
        raise _DoubtError
    return block


def _loose(item: str) -> str:
    return item if item.startswith("<li>\n") else f"<li>\n<p>{item[4:-5]}</p>\n</li>"


# -- links and emphasis

_PATH = r"(?:[\w.~%!$&+,;=:@/?#-]|\([\w.~%!$&+,;=:@/?#-]*\))*+"
_ABSOLUTE = rf"https?://(?:(?![xX][nN]--)[A-Za-z0-9-]+\.)+[A-Za-z]+(?::[0-9]{{1,4}})?+(?:[/?#]{_PATH})?+"
_RELATIVE = rf"(?:(?:/|#(?!_)){_PATH}|[\w.-]++(?:[/?#]{_PATH})?+)"
"""Addresses that nh3 can read, so that it leaves them, and in which nothing has to be escaped but `&`.

A host that begins like Punycode may not be one; a first segment with a colon would be a scheme; and
`markup` keeps ids that begin with `_` for the layouts."""
_AUTOLINKED = re.compile(rf"<(?:({_ABSOLUTE})>)?")
_LINKED = re.compile(
    rf"\[(?:(?<!!\[)(?:([^\[\]{_EDGE}]+)\]\(({_ABSOLUTE}|{_RELATIVE})\)|(?!\^)([^\[\]]*+\])(?![(\[:])))?"
)
"""An inline link; or brackets that are words, since no text that defines what they refer to gets here."""
_RUNNING = re.compile(r"/on[a-z]+=|=[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""What in an address `markup` might name as unsafe. It is not, but the result must be the same."""

_INSIDE = rf"((?:[^*_<{_LINK}{_LINK_END}]|{_LINK}[^*_<{_LINK}{_LINK_END}]*{_LINK_END})++)"
"""No second emphasis, and links only as a whole: their words are strings of their own."""
_STARRED = re.compile(rf"\*(?:(\*?)(?![\s*]){_INSIDE}(?<!\s)\*\1(?!\*))?")
"""Two runs of the same length, of which the first can open and the second can close. Python-Markdown
pairs each run with the next then, as none is left over."""
_UNDERLINED = re.compile(
    rf"_(?:(?<!\w_)(_?)(?=[^\W_]){_INSIDE}(?<=[^\W_])_\1(?!\w)|(?<=[^\W_]_)(?=([^\W_])))?"
)
"""The same at the ends of words; inside a word the sign is part of it."""


def _tag(address: str) -> str:
    if "=" in address and _RUNNING.search(address):
        raise _DoubtError
    is_absolute = address.startswith(("http://", "https://"))
    address = address.replace("&", "&amp;")
    return f'<a href="{address if is_absolute else MARK + address + END}" rel="noopener">'


def _emphasis(found: re.Match[str]) -> str:
    if not found[2]:
        return _kept(found)
    tag = "strong" if found[1] else "em"
    return f"<{tag}>{found[2]}</{tag}>"


# -- quotes, dashes and ellipses

_CLOSE, _OPEN = ("’", "”"), ("‘", "“")
_DASH = "–—"
_PUNCTUATION = r"!#$%()*+,\-./:;=?@\[\\\]^_`{|}~"
_NOT_CLOSING = rf"\[{{(\-{_EN}{_EM}"
"""After these a quote does not close, nor after a space or at the beginning of a string."""
_NEAR = rf"""(?=[s\s{_DASH}]?['"])|(?<=['"]['"])|(?<=['"][s\s{_DASH}]['"])"""
"""Quotes so near that the character which one rule takes with its quote is what another looks at."""
_SINGLE = re.compile(
    rf"""'(?:(?:{_NEAR})()
    |(?:(?<=\w')(?!\d)
        |(?<=[^\w\s{_DASH}{_NOT_CLOSING}{_EDGE}]')(?:(?!\d)|(?=\d\ds))
        |(?<=[^\S \n]'|[{_DASH}]')(?:(?!\w)|(?=\d\ds))
        |(?<=[ \n{_NOT_CLOSING}{_EDGE}]')(?=\d\ds|\s)
        |(?<=[{_NOT_CLOSING}{_EDGE}]')(?=s\b)
        |(?<=[{_EDGE}]')(?=[{_PUNCTUATION}]\B))()
    |())""",
    re.VERBOSE,
)
_DOUBLE = re.compile(
    rf""""(?:(?:{_NEAR})()
    |(?:(?=\s)
        |(?<=[^\s{_DASH}{_NOT_CLOSING}{_EDGE}]")
        |(?<=[^\S \n]"|[{_DASH}]")(?!\w)
        |(?<=[{_EDGE}]")(?=[{_PUNCTUATION}]\B))()
    |())""",
    re.VERBOSE,
)
"""What smarty's rules, tried one after another, make of a quote that has no other near (1): whether it
closes (2) or opens (3). Of its neighbours only what the first rule that matches asks for is left."""

_CLOSING = rf"(?<=[^ \t\r\n{_NOT_CLOSING}\ue000-\uf8ff])"
_BEFORE = r"(?:\s|–|—)"
_RULES_OF_QUOTES = (
    (rf"^'(?=[{_PUNCTUATION}'\"]\B)", _CLOSE),
    (rf"^\"(?=[{_PUNCTUATION}'\"]\B)", _CLOSE),
    (r"\"'(?=\w)", _OPEN),
    (r"'\"(?=\w)", _OPEN),
    (rf"{_CLOSING}'\"", _CLOSE),
    (rf"{_CLOSING}\"'", _CLOSE),
    (r"(?<!\w)'(?=\d{2}s)", _CLOSE),
    (rf"{_BEFORE}'(?=\w)", _OPEN),
    (rf"{_CLOSING}'(?!\s|s\b|\d)", _CLOSE),
    (r"'(?:\s|s\b)", _CLOSE),
    (r"'", _OPEN),
    (rf"{_BEFORE}\"(?=\w)", _OPEN),
    (r"\"(?=\s)", _CLOSE),
    (rf"{_CLOSING}\"", _CLOSE),
    (r"\"", _OPEN),
)
"""Smarty's own, in their order. Entities and `--`, which may stand before an opening quote, are no more."""
_STRING = re.compile(rf"[^{_EDGE}]+")
_NEAR_IN_STRING = re.compile(rf"['\"][s\s{_DASH}]?['\"]")
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)")


class _NearError(Exception):
    pass


def _typographic(html: str) -> str:
    """What smarty does, in its order: dashes, quotes, ellipses."""
    if "--" in html:
        html = html.replace("---", _EM).replace("--", _EN)
    try:
        html = _quoted(html)
    except _NearError:
        html = _quoted(_STRING.sub(_by_rules, html))
    if "..." in html:
        html = _ELLIPSIS.sub("…", html)
    return html.replace(_EN, "–").replace(_EM, "—")


def _quoted(html: str) -> str:
    return _replaced(_replaced(html, "'", _SINGLE, _mark), '"', _DOUBLE, _mark)


def _mark(found: re.Match[str]) -> str:
    if found.lastindex == 1:
        raise _NearError
    return (_CLOSE if found.lastindex == 2 else _OPEN)[found[0] == '"']


def _by_rules(string: re.Match[str]) -> str:
    """A string as smarty's rules leave it; unchanged if no two quotes are near."""
    words = string[0]
    if not _NEAR_IN_STRING.search(words):
        return words
    if words.count("'") + words.count('"') > 100:  # they take time that grows with its square
        raise _DoubtError
    done: dict[int, str] = {}
    for rule, (single, double) in _RULES_OF_QUOTES:
        at = 0
        while found := re.compile(rule).search(words, at):
            # What a rule has matched is out of sight of those that follow, as in a placeholder.
            mark = 0xE100 + len(done)
            done[mark] = found[0].replace("'", single).replace('"', double)
            words = f"{words[: found.start()]}{chr(mark)}{words[found.end() :]}"
            at = found.start() + 1
    return words.translate(done)


# -- headings

_HEADING_HTML = re.compile(r"<h([2-6])>(.*?)</h\1>")
_TAG = re.compile(r"<[^>]*>")
_COUNTED = re.compile(r"(.*)_([0-9]+)\Z")


def _with_ids(html: str) -> Plain:
    """HTML whose headings have the ids that toc makes of their words, as `markup` leaves them."""
    headings: list[Heading] = []
    taken: set[str] = set()

    def write(found: re.Match[str]) -> str:
        words = _TAG.sub("", found[2])
        name = _unique(_slug(unescape(words)), taken).lstrip("_")
        headings.append(Heading(level=int(found[1]), id=name, title=words.strip()))
        return f'<h{found[1]} id="{name}">{found[2]}</h{found[1]}>'

    return Plain(html=_HEADING_HTML.sub(write, html), headings=tuple(headings))


def _slug(words: str) -> str:
    """As `slugify` of Python-Markdown's toc."""
    words = normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", words).strip().lower())


def _unique(name: str, taken: set[str]) -> str:
    """As `unique` of Python-Markdown's toc."""
    # To number many that are the same takes time that grows with their square.
    if len(taken) == 100 or len(name) > 1000:
        raise _DoubtError
    if name in taken or not name:
        found = _COUNTED.match(name)
        base, count = (found[1], int(found[2]) + 1) if found else (name, 1)
        while f"{base}_{count}" in taken:
            count += 1
        name = f"{base}_{count}"
    taken.add(name)
    return name
