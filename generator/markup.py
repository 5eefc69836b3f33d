"""Markdown → clean HTML. A pure function of the text.

Python-Markdown converts, nh3 cleans by allow list. Whatever leads elsewhere on the site is marked,
for `links` to resolve, since only the whole site knows where it is.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from html import unescape
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from generator import plain_markdown
from generator.gated_markdown import gated
from generator.model import Entry, Heading
from generator.plain_markdown import END, MARK
from generator.settings import Rights

_EXTENSIONS = (
    "abbr",
    "attr_list",
    "def_list",
    "fenced_code",
    "footnotes",
    "md_in_html",
    "sane_lists",
    "smarty",
    "tables",
    "toc",
)
_TAGS = {
    *"a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4".split(),
    *"h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td".split(),
    *"tfoot th thead time tr u ul var wbr".split(),
}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ATTRIBUTES = {
    "*": {"dir", "id", "lang", "title"},
    "a": {"href", "hreflang"},
    "img": {"alt", "height", "src", "width"},
    "ol": {"start"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_CLASSES = {
    "a": {"footnote-backref", "footnote-ref"},
    "div": {"footnote"},
    "sup": {"footnote-ref"},
}
_ALIGN = re.compile(r'(<t[dh](?: [a-z]+="[^"]*")*?) align="(left|center|right)"')
_RESERVED_ID = re.compile(f'(<[a-z0-9]+(?: [a-z]+="[^"]*")*? (?:id="|href="{MARK}#))_+')
"""Ids that begin with `_` are the layouts' own, so that no heading of a text can take one."""

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
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_DEFINITION = re.compile(r"(?m)^ {0,3}\[[^\]\n]+\]:.*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text as clean HTML whose own addresses are still to be resolved.

    `unsafe` names what was left out since it could run in a reader's browser. A text that is `too_deep`
    nests so many lists and quotes that it could not be converted.
    """

    html: str
    unsafe: tuple[str, ...]
    headings: tuple[Heading, ...]
    words: int
    too_deep: bool = False


def convert(text: str) -> Draft:
    """Markdown as clean HTML: no script, style, frame, form or handler; headings from `h2` on."""
    text = text.replace(MARK, "").replace(END, "")
    quick = plain_markdown.plain(text)
    if quick is not None:
        return Draft(html=quick.html, unsafe=(), headings=quick.headings, words=len(text.split()))
    try:
        raw = _converter().reset().convert(text)
    except RecursionError:
        _converter.cache_clear()  # it was left in the midst of the text
        return Draft(html="", unsafe=(), headings=(), words=0, too_deep=True)
    html = _ALIGN.sub(r'\1 class="\2"', _cleaner().clean(raw))
    html = _RESERVED_ID.sub(r"\1", html)
    return Draft(
        html=html,
        unsafe=_unsafe(raw),
        headings=tuple(
            Heading(level=int(level), id=name, title=_TAG.sub("", words).strip())
            for level, name, words in _HEADING.findall(html)
        ),
        words=len(text.split()),
    )


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


def shown_text(entry: Entry, excerpt_words: int) -> str:
    """How much of an entry's text its rights allow to be shown: all, the beginning, or nothing."""
    if entry.rights is Rights.LINK:
        return ""
    if entry.rights is Rights.EXCERPT:
        return excerpt(entry.text, excerpt_words)
    return entry.text


def excerpt(text: str, words: int) -> str:
    """The first paragraphs of a text up to so many words, with the link definitions they may need.

    A paragraph that would go beyond is cut between two words, and the cut is marked.
    """
    kept, left = [], words
    for block in _BLANK_LINES.split(text):
        if _DEFINITION.fullmatch(block.strip()):
            continue
        ends = [word.end() for word in _WORD.finditer(block)]
        if len(ends) > left:
            if left:
                kept.append(block[: ends[left - 1]].rstrip(",;:") + " …")
            break
        kept.append(block)
        left -= len(ends)
    shown = "\n\n".join(kept)
    definitions = [line for line in _DEFINITION.findall(text) if _is_wanted(line, shown)]
    return "\n\n".join([shown, *definitions]) if shown else ""


def _is_wanted(definition: str, shown: str) -> bool:
    """Whether a text needs a link or footnote definition; an unused footnote would be shown."""
    name = definition.strip().partition("]:")[0] + "]"
    return name in shown if name.startswith("[^") else True


@functools.cache
def _converter() -> markdown.Markdown:
    """One converter a process; it keeps state between texts, so it is reset before each."""
    converter = markdown.Markdown(
        extensions=[*_EXTENSIONS, _HeadingLevels()],
        extension_configs={
            "footnotes": {"BACKLINK_TITLE": "Back to the text, footnote {}"},
            "tables": {"use_align_attribute": True},
            "toc": {"marker": ""},
        },
        output_format="html",
    )
    return gated(converter)


@functools.cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=_TAGS,
        clean_content_tags={"script", "style"},
        attributes=_ATTRIBUTES,
        allowed_classes=_CLASSES,
        url_schemes=_SCHEMES,
        url_relative=lambda url: f"{MARK}{url}{END}",
        link_rel="noopener",
    )


class _HeadingLevels(Extension):
    """Headings begin at the second level, as the page has the first, and leave none out."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802, the library's name
        before_toc = 6
        md.treeprocessors.register(_Levels(md), "heading-levels", before_toc)


class _Levels(Treeprocessor):
    def run(self, root: Element) -> None:
        headings = [element for element in root.iter() if element.tag in _HEADINGS]
        top = min((_HEADINGS.index(heading.tag) for heading in headings), default=0)
        level = 0
        for heading in headings:
            level = min(_HEADINGS.index(heading.tag) - top + 1, level + 1, 5)
            heading.tag = _HEADINGS[level]
