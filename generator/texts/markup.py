"""Markdown → clean HTML. A pure function of the text and the settings.

Python-Markdown converts, nh3 cleans by allow list. Whatever leads elsewhere on the site is marked,
for `links` to resolve, since only the whole site knows where it is. Neither of the two is imported
before a text needs it: plain texts need neither.
"""

from __future__ import annotations

import functools
import re
from html import escape, unescape
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING
from unicodedata import category
from urllib.parse import unquote

from generator.ground.frozen import frozen
from generator.ground.unspaced import LETTERS, has_unspaced
from generator.ground.urls import text_id
from generator.shapes.model import Heading
from generator.shapes.settings import MarkdownSettings, Rights
from generator.texts import plain_markdown
from generator.texts.cuts import closed, without_comments, without_definitions
from generator.texts.knots import Knot, find_knot
from generator.texts.plain_markdown import END, MARK
from generator.texts.quotes import ENGLISH, localised, marks

if TYPE_CHECKING:
    import markdown
    import nh3

PROVEN_WITH = {"Markdown": "3.11.", "nh3": "0.3."}
"""The releases with which the fast way is known to give the same bytes as the slow one."""

_USUAL = MarkdownSettings()
_TAGS = {
    *"a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4".split(),
    *"h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table".split(),
    *"tbody td tfoot th thead time tr u ul var wbr".split(),
}
_ATTRIBUTES = {
    "*": {"dir", "id", "lang", "title"},
    "a": {"href", "hreflang"},
    "img": {"alt", "height", "src", "width"},
    "ol": {"start"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_ADMONITIONS = "admonition attention caution danger error hint important note tip warning".split()
_CLASSES = {
    "a": {"footnote-backref", "footnote-ref"},
    "div": {"footnote", *_ADMONITIONS},
    "sup": {"footnote-ref"},
}
_ALIGN = re.compile(r'(<t[dh](?: [a-z]+="[^"]*")*?) align="(left|center|right)"')
_NO_LINK = re.compile(r'<a((?: (?!href=)[a-z]+="[^"]*")*) rel="noopener">')
"""An anchor that leads nowhere, to which the cleaner gives `rel` as to all others."""
_PARTED = re.compile(
    r"<(/?)(?:address|article|aside|center|details|fieldset|footer|header|hgroup|legend|main|nav|section|summary)"
    r"(?=[\s/>])",
    re.IGNORECASE,
)
"""What stands by itself on a page, and becomes a plain block, lest its words be glued to others."""
_RUBY = re.compile(r"<ruby\b.*?</ruby>", re.DOTALL)
_READING = re.compile(r"<rt(?: [^<>]*)?>(?:(?!</rt>).)+</rt>", re.DOTALL)
_ID = re.compile(f'(<[a-z0-9]+(?: [a-z]+="[^"]*")*? (?:id="|href="{MARK}#))([^"{END}]+)')

_HEADING = re.compile(r'<h([2-6]) id="([^"]*)">(.*?)</h\1>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_OPEN_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)([^>]*)")
_RUNNING_TAGS = frozenset(
    "applet base button embed form frame iframe input link meta object script style svg".split()
)
_HANDLER = re.compile(r"[\s/\"'](on[a-zA-Z]+)\s*=")
_SCHEMES = {"http", "https", "mailto"}
_SCHEME = re.compile(r"(?:href|src|action|data)\s*=[\s\"']*([a-zA-Z][a-zA-Z0-9+.-]*)\s*:")
_WORD = re.compile(r"\S+")
_REFERENCE = re.compile("&#(?:0*([0-9]{1,7})(?![0-9])|[xX]0*([0-9a-fA-F]{1,6})(?![0-9a-fA-F]));?")
"""A reference of HTML to a character by its number, with or without an end."""
_OUR_MARKS = {ord(MARK), ord(END)}
_STOPS = ",;:\u3001\uff0c\uff1a\uff1b"
"""What does not stand in front of the mark of a cut."""
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_PERCENT = re.compile("%[0-9A-Fa-f]{2}")
_ENTITY = re.compile(r"&#?\w+;\Z")


@frozen
class Draft:
    """A text as clean HTML whose own addresses are still to be resolved.

    `unsafe` names what was left out since it could run in a reader's browser, `lost` the references to
    characters that no page may have, which are shown as U+FFFD. A text that is `too_deep` nests so many lists
    and quotes that it could not be converted; one with a `knot` would take far too long.
    """

    html: str
    unsafe: tuple[str, ...]
    headings: tuple[Heading, ...]
    words: int
    lost: tuple[str, ...] = ()
    too_deep: bool = False
    knot: Knot | None = None


class ExtensionError(Exception):
    """An extension that config.yaml names failed on a text: its fault or the text's, and not Dateline's."""


def convert(text: str, settings: MarkdownSettings = _USUAL, language: str = "en") -> Draft:
    """Markdown as clean HTML: no script, style, frame, form or handler; headings from `h2` on.

    Straight quotes become those of its language, a tag of BCP 47. Raises `ExtensionError` where an
    extension does not manage the text.
    """
    draft = _converted(text, settings)
    if marks(language) == ENGLISH or any(extension.name == "smarty" for extension in settings.extensions):
        return draft
    from dataclasses import replace  # few need it, and it is slow to load

    headings = [
        replace(heading, title=localised(heading.title, text, language)) for heading in draft.headings
    ]
    return replace(draft, html=localised(draft.html, text, language), headings=tuple(headings))


def _converted(text: str, settings: MarkdownSettings) -> Draft:
    text = text.replace(MARK, "").replace(END, "")
    quick = plain_markdown.plain(text) if _goes_fast(settings) else None
    if quick is not None:
        headings = tuple(
            [Heading(level=level, id=name, title=title) for level, name, title in quick.headings]
        )
        return Draft(html=quick.html, unsafe=(), headings=headings, words=_words_of_plain(text))
    if (knot := find_knot(text)) is not None:
        return Draft(html="", unsafe=(), headings=(), words=0, knot=knot)
    try:
        raw = _converter(settings).reset().convert(text)
    except RecursionError:
        _converter.cache_clear()  # it was left in the midst of the text
        return Draft(html="", unsafe=(), headings=(), words=0, too_deep=True)
    except Exception as error:
        if not settings.extensions:
            raise
        _converter.cache_clear()
        raise ExtensionError(_fault(error, settings)) from error
    lost: dict[str, None] = {}
    if "&#" in raw:
        raw = _REFERENCE.sub(lambda found: _character(found, lost), raw)
    html = _ALIGN.sub(r'\1 class="\2"', _cleaner().clean(_PARTED.sub(r"<\1div", raw)))
    if "<rt" in html:
        html = _RUBY.sub(_bracketed, html)
    html = _NO_LINK.sub(r"<a\1>", html)
    html = _ID.sub(lambda found: found[1] + text_id(_spelled_out(found[2])), html)
    return Draft(
        html=html,
        unsafe=_unsafe(raw),
        lost=tuple(lost),
        headings=tuple(
            Heading(level=int(level), id=name, title=unescape(_TAG.sub("", words)).strip())
            for level, name, words in _HEADING.findall(html)
        ),
        words=len(text.split()),
    )


def _spelled_out(name: str) -> str:
    """An id as it is written in HTML, also where address bars have signs in place of its letters: `%E6`."""
    return escape(unquote(unescape(name))) if _PERCENT.search(name) else name


def _bracketed(ruby: re.Match[str]) -> str:
    """Words with their reading in brackets, which show only where it cannot stand above: `漢(かん)`."""
    words = ruby[0]
    return words if "<rp>" in words else _READING.sub(r"<rp>(</rp>\g<0><rp>)</rp>", words)


def _goes_fast(settings: MarkdownSettings) -> bool:
    """Whether the fast way may be taken: nothing is configured that it is not compared with."""
    return settings.fast and not settings.extensions and _is_proven()


@functools.cache
def _is_proven() -> bool:
    """Whether the Python-Markdown installed is one that the fast way is compared with, without loading it."""
    package = PathFinder.find_spec("markdown")
    path = package.submodule_search_locations if package else None
    meta = PathFinder.find_spec("markdown.__meta__", path) if path else None
    source = getattr(meta.loader, "get_source", lambda _: "")(meta.name) if meta else ""
    version = ", ".join(PROVEN_WITH["Markdown"].split("."))
    return f"\n__version_info__ = ({version}" in (source or "")


def _words_of_plain(text: str) -> int:
    """`len(text.split())` in half the time, of a text that has no spaces but those that are plain."""
    if "\xa0" in text or "\u2009" in text or "\u202f" in text:
        return len(text.split())
    return text.encode("utf-8", "surrogatepass").translate(_GAPS).count(b"x ") + (
        text[-1:] not in ("", " ", "\n")
    )


_GAPS = bytes(0x20 if byte in b" \n" else 0x78 for byte in range(0x100))


def _fault(error: Exception, settings: MarkdownSettings) -> str:
    """Which extension failed, as far as its code is known by its name, and how."""
    from traceback import walk_tb

    ran = {frame.f_globals.get("__name__", "") for frame, _ in walk_tb(error.__traceback__)}
    names = [extension.name for extension in settings.extensions]
    guilty = [name for name in names if ran & {name.partition(":")[0], f"markdown.extensions.{name}"}]
    shown = ", ".join(f"`{name}`" for name in guilty or names)
    how = " ".join(f"{type(error).__name__}: {error}".split())
    return f"the Markdown extension {shown} failed on the text: {how}"


def _character(reference: re.Match[str], lost: dict[str, None]) -> str:
    """A reference of HTML, or the sign of a lost character where no page may have what it stands for.

    These are control characters, what is no character, and our own marks. To HTML, U+0080 to U+009F are other
    characters (13.2.5.80).
    """
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    is_control = (code < 0x20 and code not in b"\t\n\f") or code == 0x7F
    is_none = 0xFDD0 <= code <= 0xFDEF or (code & 0xFFFE) == 0xFFFE
    if not (is_control or is_none or code in _OUR_MARKS):
        return reference[0]
    lost[reference[0]] = None
    return "\ufffd"


def _unsafe(raw: str) -> tuple[str, ...]:
    """What the cleaner takes out of HTML since it could run, as an editor would look for it."""
    found = []
    for tag in _OPEN_TAG.finditer(raw):
        name = tag[1].lower()
        if name in _RUNNING_TAGS:
            found.append(f"<{name}")
        found += [f"{word.lower()}=" for word in _HANDLER.findall(tag[2])]
        schemes = _SCHEME.findall(unescape(tag[2]))
        found += [f"{word}:" for word in map(str.lower, schemes) if word not in _SCHEMES]
    return tuple(dict.fromkeys(found))


def shown_text(text: str, rights: Rights, excerpt_words: int) -> str:
    """How much of an entry's text its rights allow to be shown: all, the beginning, or nothing."""
    if rights is Rights.LINK:
        return ""
    return excerpt(text, excerpt_words) if rights is Rights.EXCERPT else text


def excerpt(text: str, words: int) -> str:
    """The first paragraphs of a text up to so many words, with the definitions they may need.

    A paragraph that would go beyond is cut between two words, and the cut is marked. In scripts that are
    written without spaces each letter is a word, or an excerpt would be the whole paragraph.
    """
    kept, left = [], words
    word = _word_of(text)
    text, definitions = without_definitions(without_comments(text))
    blocks = _BLANK_LINES.split(text)
    if definitions:  # which left empty lines
        blocks = [block.strip("\n") for block in blocks if block.strip()]
    for block in blocks:
        ends = [found.end() for found in word.finditer(block)]
        if len(ends) > left:
            if left:
                kept.append(_cut(block, ends[left - 1]))
            break
        kept.append(block)
        left -= len(ends)
    shown = "\n\n".join(kept)
    wanted = [one for one in definitions if _is_wanted(one, shown)]
    return "\n\n".join([shown, *wanted]) if shown else ""


def count_words(text: str) -> int:
    """How many words a text has, as excerpts are measured."""
    return sum(1 for _ in _word_of(text).finditer(text))


def _word_of(text: str) -> re.Pattern[str]:
    """What finds the words of a text, each letter of it in scripts that are written without spaces."""
    return _letter_or_word() if has_unspaced(text) else _WORD


@functools.cache
def _letter_or_word() -> re.Pattern[str]:
    return re.compile(rf"[{LETTERS}]|[^\W{LETTERS}][^\s{LETTERS}]*")


def _cut(block: str, end: int) -> str:
    """The beginning of a paragraph with a mark where it is cut, but not between a letter and its signs."""
    while end < len(block) and category(block[end])[0] == "M":
        end += 1
    kept = block[:end]
    kept = kept if _ENTITY.search(kept) else kept.rstrip(_STOPS)
    whole = closed(kept, block[end:])
    return f"{whole}…" if has_unspaced(kept[-1:]) else f"{whole} …"


def _is_wanted(definition: str, shown: str) -> bool:
    """Whether a text needs a definition; an unused footnote would be shown."""
    name = definition.partition("]:")[0] + "]"
    return name in shown if name.startswith("[^") else True


@functools.lru_cache(maxsize=4)
def _converter(settings: MarkdownSettings) -> markdown.Markdown:
    """One converter a process; it keeps state between texts, so it is reset before each."""
    from generator.texts.gated_markdown import converter

    return converter(settings, fast=_goes_fast(settings))


@functools.cache
def _cleaner() -> nh3.Cleaner:
    import nh3

    return nh3.Cleaner(
        tags=_TAGS,
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        url_schemes=_SCHEMES,
        url_relative=lambda url: f"{MARK}{url}{END}",
        link_rel="noopener",
    )
