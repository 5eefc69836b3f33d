"""Python-Markdown as Dateline sets it up, and the same output in less time: what can't match is not tried.

Python-Markdown tries every pattern and every block processor on every piece of text. Here one is passed
over where the text lacks a sign without which it can't match. Only what is known exactly is gated, a
pattern by the source of its regex and a processor by its class: whatever an extension or another version
of the library brings is tried as ever.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown import blockprocessors, inlinepatterns, preprocessors
from markdown.extensions import (
    Extension,
    abbr,
    def_list,
    fenced_code,
    footnotes,
    md_in_html,
    sane_lists,
    tables,
)
from markdown.treeprocessors import InlineProcessor, Treeprocessor
from markdown.util import AtomicString

from generator.shapes.settings import OWN_EXTENSIONS, MarkdownSettings

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_AFTER_WORDS = r"(?<=[^\ \t\r\n\[\{\(\-\u0002\u0003])"
_BEFORE_PUNCTUATION = r"""(?=[!"#\$\%'()*+,-.\/:;<=>?\@\[\\\]\^_`{|}~]\B)"""
_OPENING = r"(\s|&nbsp;|--|–|—|&[mn]dash;|&#8211;|&#8212;)"

_SIGNS: dict[str, tuple[str, ...]] = {
    r"(?:(?<!\\)((?:\\{2})+)(?=`+)|(?<!\\)`)": ("`",),
    r"\\(.)": ("\\",),
    r"\[\^([^\]]*)\]": ("[^",),
    r"(?<!\!)\[": ("[",),
    r"\!\[": ("![",),
    r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>": ("<",),
    r"<([^<> !]+@[^@<> ]+)>": ("<",),
    inlinepatterns.HTML_RE: ("<",),
    r"  \n": ("  \n",),
    r"(&(?:\#[0-9]+|\#x[0-9a-fA-F]+|[a-zA-Z0-9]+);)": ("&",),
    r"\*|_": ("*", "_"),
    # smarty
    r"(?<!-)---(?!-)": ("---",),
    r"(?<!-)--(?!-)": ("--",),
    r"(?<!\.)\.{3}(?!\.)": ("...",),
    "^'" + _BEFORE_PUNCTUATION: ("'",),
    '^"' + _BEFORE_PUNCTUATION: ('"',),
    r""""'(?=\w)""": ("\"'",),
    r"""'"(?=\w)""": ("'\"",),
    _AFTER_WORDS + "\\'\"": ("'\"",),
    _AFTER_WORDS + "\\\"'": ("\"'",),
    r"(?<!\w)'(?=\d{2}s)": ("'",),
    _OPENING + r"'(?=\w)": ("'",),
    _AFTER_WORDS + r"'(?!\s|s\b|\d)": ("'",),
    r"'(\s|s\b)": ("'",),
    "'": ("'",),
    _OPENING + r'"(?=\w)': ('"',),
    r'"(?=\s)': ('"',),
    _AFTER_WORDS + '"': ('"',),
    '"': ('"',),
}
"""The regexes of inline patterns, and the strings of which a match must contain one."""

_BLOCK_PROCESSORS = frozenset(
    [
        md_in_html.MarkdownInHtmlProcessor,
        blockprocessors.EmptyBlockProcessor,
        blockprocessors.ListIndentProcessor,
        def_list.DefListIndentProcessor,
        blockprocessors.CodeBlockProcessor,
        tables.TableProcessor,
        blockprocessors.HashHeaderProcessor,
        blockprocessors.SetextHeaderProcessor,
        blockprocessors.HRProcessor,
        blockprocessors.OListProcessor,
        blockprocessors.UListProcessor,
        sane_lists.SaneOListProcessor,
        sane_lists.SaneUListProcessor,
        def_list.DefListProcessor,
        blockprocessors.BlockQuoteProcessor,
        footnotes.FootnoteBlockProcessor,
        abbr.AbbrBlockprocessor,
        blockprocessors.ReferenceProcessor,
        blockprocessors.ParagraphProcessor,
    ]
)
"""All of these but the last need a line that begins with something else than a letter."""

_OTHER_LINE = re.compile(r"^(?![^\W\d_])", re.MULTILINE)
_HTML = re.compile(r"""<(?!https?://[^\s<>"'`]+>)|&#""")
"""What the HTML parser changes. It hands on all else as it came: an address between angle brackets is a
tag to it, but not one of a block; a numeric reference without its semicolon would get one."""


def converter(settings: MarkdownSettings, *, fast: bool) -> markdown.Markdown:
    """Python-Markdown with Dateline's extensions, then those of the settings; gated if it should be fast."""
    options = {name: dict(own) for name, own in OWN_EXTENSIONS.items()}
    options["footnotes"]["BACKLINK_TITLE"] = settings.back_link
    for extension in settings.extensions:
        options.setdefault(extension.name, {}).update(json.loads(extension.options))
    md = markdown.Markdown(
        extensions=[*options, HeadingLevels()], extension_configs=options, output_format="html"
    )
    return gated(md) if fast else md


class HeadingLevels(Extension):
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


# -- what can't match is not tried


def gated(md: markdown.Markdown) -> markdown.Markdown:
    """The converter itself, which from now on passes over what can't match. Set it up before."""
    for name in ("inline", "smarty"):
        if name in md.treeprocessors:
            _gate_patterns(md.treeprocessors[name])
    _gate_blocks(md.parser)
    if _is(md.preprocessors, "fenced_code_block", fenced_code.FencedBlockPreprocessor):
        _gate_lines(md.preprocessors["fenced_code_block"], lambda text: "```" in text or "~~~" in text)
    if _is(
        md.preprocessors, "html_block", preprocessors.HtmlBlockPreprocessor, md_in_html.HtmlBlockPreprocessor
    ):
        _gate_lines(md.preprocessors["html_block"], lambda text: _HTML.search(text) is not None)
    return md


def _is(registry: Any, name: str, *classes: type) -> bool:
    return name in registry and type(registry[name]) in classes


def _gate_patterns(processor: object) -> None:
    """Inline patterns are tried only if one of their signs is there, in the same order as ever.

    It stands in for the processor's own loop, which has no public name.
    """
    apply: Any = getattr(processor, "_InlineProcessor__applyPattern", None)
    if type(processor) is not InlineProcessor or apply is None:
        return
    patterns: Any = processor.inlinePatterns
    plan = [(pattern, _SIGNS.get(pattern.getCompiledRegExp().pattern, ("",))) for pattern in patterns]

    def handle(text: str, first: int = 0) -> str:
        if isinstance(text, AtomicString):
            return text
        for index in range(first, len(plan)):
            pattern, signs = plan[index]
            for sign in signs:
                if sign in text:
                    start, matched = 0, True
                    while matched:
                        text, matched, start = apply(pattern, text, index, start)
                    break
        return text

    setattr(processor, "_InlineProcessor__handleInline", handle)  # noqa: B010, the name has no other way


def _gate_blocks(parser: Any) -> None:
    """A block whose lines all begin with a letter is a paragraph at once."""
    processors = tuple(parser.blockprocessors)
    if not _BLOCK_PROCESSORS.issuperset(map(type, processors)):
        return
    paragraph = parser.blockprocessors["paragraph"]

    def parse(parent: Element, blocks: list[str]) -> None:
        while blocks:
            if not _OTHER_LINE.search(blocks[0]):
                paragraph.run(parent, blocks)
                continue
            for processor in processors:
                if processor.test(parent, blocks[0]) and processor.run(parent, blocks) is not False:
                    break

    parser.parseBlocks = parse


def _gate_lines(preprocessor: Any, is_needed: Callable[[str], bool]) -> None:
    """A preprocessor is run only on a text that it could change."""
    run = preprocessor.run
    preprocessor.run = lambda lines: run(lines) if is_needed("\n".join(lines)) else lines
