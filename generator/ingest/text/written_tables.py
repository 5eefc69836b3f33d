"""Markdown → the same with its tables apart, whose rows are no lines that a page or a text could have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.text.seed import Paragraph

_ROW = re.compile(r"\s{0,3}\|.*\|\s*\Z")
_RULE = re.compile(r"\s{0,3}\|(?:\s*:?-+:?\s*\|)+\s*\Z")
"""What stands below the first row of each."""


def without_tables(text: str) -> tuple[str, tuple[Paragraph, ...]]:
    """The text with blank lines where tables stand, and their rows, each on its line."""
    if "|" not in text:
        return text, ()
    rows = text.split("\n")
    found: list[Paragraph] = []
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and _ROW.match(rows[end]):
            end += 1
        if end - start > 1 and _RULE.match(rows[start + 1]):
            found += [Paragraph(text=rows[at].strip(), line=at + 1) for at in range(start, end)]
            rows[start:end] = [""] * (end - start)
        start = max(end, start + 1)
    return "\n".join(rows), tuple(found)


def with_tables(paragraphs: Sequence[Paragraph], rows: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs with the rows of the tables between them."""
    if not (paragraphs and rows):
        return tuple(paragraphs)
    first, last = paragraphs[0].line, paragraphs[-1].line
    return tuple(
        sorted([*paragraphs, *(row for row in rows if first < row.line < last)], key=lambda one: one.line)
    )
