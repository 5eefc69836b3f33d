"""Paragraphs of plain words → Markdown that shows exactly these words.

Only what Markdown would read as markup is escaped, so that the text stays easy to edit. A backslash
does not escape everything in Python-Markdown; an entity stands in for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ground.urls import is_web_address
from generator.ingest.text.seed import Emphasis, Link, Paragraph, ParagraphKind

_INLINE = re.compile(r"\\(?=[\\`*_{}\[\]()>#+.!|-])|[*`{]|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=\w+;|#[0-9]|#[xX][0-9a-fA-F]|#\w+;)")
"""The start of an entity; Python-Markdown reads a numeric one without its semicolon as well."""
_TAG = re.compile(r"<(?=[A-Za-z/!?]|[^<> ]*@)")
"""The start of a tag, or of a mail address in angle brackets."""
_LINKED = re.compile(r"\]\(|\]\[|\]:|\[\^|\[TOC\]|\] \[")
_LIST_START = re.compile(r"(\d+)(\.)(?=\s|\Z)|([-+])(?=\s|\Z|-)")
_BLOCK_START = re.compile(r"#|>")
_ENTITY_START = {":": "&#58;", "~": "&#126;", "=": "&#61;"}
_MARKUP = re.compile(r"[\\*`{_\[\]<&\ue00c\ue00d]")
"""What a text has where anything but its first characters could be markup."""
_UNSAFE = re.compile(r"[()<>\[\]*`'\"\\{}|^~\s;]")
_BULLET = re.compile(r"[•‣◦▪●–*-]\s+(?=\S)")


def to_markdown(paragraphs: Sequence[Paragraph], *, written: bool) -> str:
    """The text of an entry. `written` paragraphs are Markdown already and stay as they are."""
    blocks: list[str] = []
    items = _items(paragraphs)
    for index, paragraph in enumerate(paragraphs):
        if paragraph.kind is ParagraphKind.SUBHEAD:
            blocks.append(f"## {paragraph.text if written else _heading(paragraph)}")
        elif written and index and _is_next_row(paragraphs[index - 1], paragraph):
            blocks[-1] += f"\n{paragraph.text}"
        elif written:
            blocks.append(paragraph.text)
        elif paragraph.kind is ParagraphKind.TABLE:
            blocks.append(_table(paragraph.rows))
        elif paragraph.kind in _MARKED:
            _add_marked(blocks, paragraph, paragraphs[index - 1] if index else None)
        elif items[index]:
            item = f"- {escaped(_BULLET.sub('', paragraph.text, count=1))}"
            if index and items[index - 1]:
                blocks[-1] += f"\n{item}"
            else:
                blocks.append(item)
        else:
            blocks.append(_linked(paragraph))
    return "\n\n".join(blocks)


_ROW = re.compile(r"(?:[-*+]|\d{1,3}[.)]) |>|\|")
"""How rows of Markdown begin that belong to the row above them."""


def _is_next_row(above: Paragraph, paragraph: Paragraph) -> bool:
    """Whether two rows of Markdown are of one list, quotation or table."""
    marks = [_ROW.match(one.text) for one in (above, paragraph)]
    return paragraph.line == above.line + 1 and all(marks)


_MARKED = {ParagraphKind.ITEM: "- ", ParagraphKind.NUMBERED: "1. ", ParagraphKind.QUOTE: "> "}
_START, _END, _EM, _STRONG = "\ue00a", "\ue00b", "\ue00e", "\ue00f"
"""Stand for the ends of a link, and for marks of emphasis, while the words are escaped."""

_MARKS = re.compile(f"[{_START}{_END}{_EM}{_STRONG}]")
_EMPHASIS = {ord(_EM): "*", ord(_STRONG): "**"}


def _add_marked(blocks: list[str], paragraph: Paragraph, before: Paragraph | None) -> None:
    """Add an item of a list or a paragraph of a quotation, to the one before where both belong together."""
    mark = _MARKED[paragraph.kind]
    line = mark + _linked(paragraph)
    if before is None or before.kind is not paragraph.kind:
        blocks.append(line)
    elif paragraph.kind is ParagraphKind.QUOTE:
        blocks[-1] += f"\n>\n{line}"
    else:
        blocks[-1] += f"\n{line}"


def _table(rows: Sequence[Sequence[str]]) -> str:
    """A table with its first row as its head."""
    lines = [
        f"| {' | '.join(_inline(cell, linked=True).replace('|', '&#124;') for cell in row)} |" for row in rows
    ]
    return "\n".join([lines[0], f"|{' --- |' * len(rows[0])}", *lines[1:]])


def _linked(paragraph: Paragraph) -> str:
    """A paragraph's words with links and emphases. Only checked web addresses are links."""
    links = [link for link in paragraph.links if is_web_address(link.address) and link.end > link.start]
    emphases = [one for one in paragraph.emphases if paragraph.text[one.end - 1 : one.end] != "\\"]
    spans = _nested([*links, *emphases], len(paragraph.text))
    if not spans or _MARKS.search(paragraph.text):
        return escaped(paragraph.text)
    edges = sorted(
        [
            *((span.start, 1, -span.end, isinstance(span, Emphasis), _opener(span)) for span in spans),
            *((span.end, 0, -span.start, isinstance(span, Link), _closer(span)) for span in spans),
        ]
    )
    parts: list[str] = []
    last = 0
    for place, *_, mark in edges:
        parts += [paragraph.text[last:place], mark]
        last = place
    has_links = any(isinstance(span, Link) for span in spans)
    marked = escaped("".join([*parts, paragraph.text[last:]]), linked=has_links)
    addresses = iter([_address(span.address) for span in spans if isinstance(span, Link)])
    marked = re.sub(f"{_START}(.*?){_END}", lambda found: f"[{found[1]}]({next(addresses)})", marked)
    return marked.translate(_EMPHASIS)


def _opener(span: Link | Emphasis) -> str:
    return _START if isinstance(span, Link) else _STRONG if span.strong else _EM


def _closer(span: Link | Emphasis) -> str:
    return _END if isinstance(span, Link) else _STRONG if span.strong else _EM


def _nested(spans: Sequence[Link | Emphasis], length: int) -> list[Link | Emphasis]:
    """The spans in order, without those that cross or touch another, which Markdown cannot tell apart."""
    kept: list[Link | Emphasis] = []
    for span in sorted(spans, key=lambda one: (not isinstance(one, Link), one.start, -one.end)):
        fits = 0 <= span.start < span.end <= length and all(
            span.end < other.start
            or span.start > other.end
            or (isinstance(other, Link) and not isinstance(span, Link) and _lies_in(span, other))
            for other in kept
        )
        apart = isinstance(span, Link) and all(
            span.end <= other.start or span.start >= other.end for other in kept
        )
        if fits or (apart and 0 <= span.start < span.end <= length):
            kept.append(span)
    return sorted(kept, key=lambda one: (one.start, -one.end))


def _lies_in(span: Link | Emphasis, other: Link | Emphasis) -> bool:
    """Whether a span lies in another or around it."""
    return (
        other.start <= span.start < span.end <= other.end or span.start <= other.start < other.end <= span.end
    )


def _address(address: str) -> str:
    """An address without the characters that would end it, or be read as markup."""
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", address)


def _items(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """Which paragraphs are items of a list: those with a bullet next to another one with a bullet."""
    marked = [
        bool(_BULLET.match(paragraph.text)) and paragraph.kind is ParagraphKind.PROSE
        for paragraph in paragraphs
    ]
    padded = [False, *marked, False]
    return [
        here and (before or after) for before, here, after in zip(padded, marked, padded[2:], strict=False)
    ]


def _heading(paragraph: Paragraph) -> str:
    """A heading's words, without links; closing `#` would vanish."""
    return re.sub(r"#+\Z", lambda marks: "\\#" * len(marks[0]), _inline(paragraph.text))


def escaped(text: str, *, linked: bool = False) -> str:
    """A paragraph's words as Markdown that begins no list, quotation, heading or code.

    `linked` says that links will stand in it, so that no bracket or `!` may be left that would join them.
    """
    start = text[:1]
    text = _inline(text, linked=linked)
    if start in _ENTITY_START:
        return _ENTITY_START[start] + text[1:]
    if _BLOCK_START.match(text):
        return f"\\{text}"
    if (begins := _LIST_START.match(text)) and begins[3]:
        return f"\\{text}"
    return f"{begins[1]}\\.{text[begins.end() :]}" if begins else text


def _inline(text: str, *, linked: bool = False) -> str:
    if linked:
        text = text.replace("\\", "\ue00c").replace("!" + _START, "\ue00d" + _START)
    elif not _MARKUP.search(text):
        return text
    linked = linked or bool(_LINKED.search(text))
    text = _INLINE.sub(lambda mark: f"\\{mark[0]}", text)
    if linked:
        text = text.replace("[", "\\[").replace("]", "\\]")
    text = _TAG.sub("&lt;", _ENTITY.sub("&amp;", text))
    return text.replace("\ue00c", "&#92;").replace("\ue00d", "&#33;")
