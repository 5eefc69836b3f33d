"""Paragraphs of plain words → Markdown that shows exactly these words.

Only what Markdown would read as markup is escaped, so that the text stays easy to edit. A backslash
does not escape everything in Python-Markdown; an entity stands in for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.seed import Paragraph, ParagraphKind

_INLINE = re.compile(r"\\(?=[\\`*_{}\[\]()>#+.!|-])|[*`{]|(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_LINKED = re.compile(r"\]\(|\]\[|\]:|\[\^|\[TOC\]|\] \[")
_LIST_START = re.compile(r"(\d+)(\.)(?=\s|\Z)|([-+])(?=\s|\Z|-)")
_BLOCK_START = re.compile(r"#|>")
_ENTITY_START = {":": "&#58;", "~": "&#126;", "=": "&#61;"}
_BULLET = re.compile(r"[•‣◦▪●–*-]\s+(?=\S)")


def to_markdown(paragraphs: Sequence[Paragraph], *, written: bool) -> str:
    """The text of an entry. `written` paragraphs are Markdown already and stay as they are."""
    blocks: list[str] = []
    items = _items(paragraphs)
    for index, paragraph in enumerate(paragraphs):
        if paragraph.kind is ParagraphKind.SUBHEAD:
            blocks.append(f"## {paragraph.text if written else _heading(paragraph.text)}")
        elif written:
            blocks.append(paragraph.text)
        elif items[index]:
            item = f"- {escaped(_BULLET.sub('', paragraph.text, count=1))}"
            if index and items[index - 1]:
                blocks[-1] += f"\n{item}"
            else:
                blocks.append(item)
        else:
            blocks.append(escaped(paragraph.text))
    return "\n\n".join(blocks)


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


def _heading(text: str) -> str:
    """A heading's words; closing `#` would vanish."""
    return re.sub(r"#+\Z", lambda marks: "\\#" * len(marks[0]), _inline(text))


def escaped(text: str) -> str:
    """A paragraph's words as Markdown that begins no list, quotation, heading or code."""
    start = text[:1]
    text = _inline(text)
    if start in _ENTITY_START:
        return _ENTITY_START[start] + text[1:]
    if _BLOCK_START.match(text):
        return f"\\{text}"
    if (begins := _LIST_START.match(text)) and begins[3]:
        return f"\\{text}"
    return f"{begins[1]}\\.{text[begins.end() :]}" if begins else text


def _inline(text: str) -> str:
    linked = bool(_LINKED.search(text))
    text = _INLINE.sub(lambda mark: f"\\{mark[0]}", text)
    if linked:
        text = text.replace("[", "\\[").replace("]", "\\]")
    return _TAG.sub("&lt;", _ENTITY.sub("&amp;", text))
