"""Markdown that would take a converter far longer than a text of its length should: where it is, and what.

Python-Markdown looks for the end of each bracket, tag and row from where it begins, and copies what is left
of a block for each line that it takes off. So thousands of these in one block take minutes, which no text
needs that somebody wrote to be read. What is left takes time by its length; `bench/knots.py` measures it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

MOST_LINES = 2000
"""How many lines a block may have: a paragraph, a list or a table without a blank line."""

MOST_SIGNS = 1000
"""How many brackets and tags may begin in a block; in a table, in a row."""

MOST_MARKS = 10_000
"""How many stars, quotes, ampersands and the like may stand in a block."""

MOST_BLOCKS = 10_000
"""How many blocks a text may have, and fences of code."""

MOST_UNCLOSED = 500
"""How many tags may have no end before the next begins."""

_EXCERPT = 60
_MARKS = re.compile(r"""[*_`\\"'&]""")
_SIGNS = re.compile(r"[\[<]")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_FENCES = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_RULE = re.compile(r"[ \t|:-]*-[ \t|:-]*\|[ \t|:-]*\Z|[ \t]*\|[ \t|:-]*-[ \t|:-]*\Z")
_UNCLOSED = re.compile(r"<[A-Za-z/!?][^<>]*(?=<|\Z)")


class Knot(NamedTuple):
    """What there is too much of, and how the block begins in which it is."""

    what: str
    start: str


def find_knot(text: str) -> Knot | None:
    """The first block that is too much."""
    few = text.count("[") + text.count("<") <= MOST_UNCLOSED
    if few and text.count("\n") <= MOST_LINES and len(text) <= MOST_MARKS:
        return None
    count = 0
    for lines in _blocks(text):
        count += 1
        if what := _too_much(lines):
            return Knot(what, lines[0][:_EXCERPT])
    if count + len(_FENCES.findall(text)) > MOST_BLOCKS:
        return Knot(f"more than {MOST_BLOCKS:,} paragraphs", "")
    for number, found in enumerate(_UNCLOSED.finditer(text)):
        if number >= MOST_UNCLOSED:
            return Knot(f"more than {MOST_UNCLOSED:,} tags that are not closed", found[0][:_EXCERPT])
    return None


def _too_much(lines: Sequence[str]) -> str:
    """What a block has too much of, or ""."""
    if len(lines) > MOST_LINES:
        return f"more than {MOST_LINES:,} lines without a blank one"
    is_table = len(lines) > 1 and _RULE.match(lines[1])
    for pattern, most, words in (
        (_SIGNS, MOST_SIGNS, "brackets or tags"),
        (_MARKS, MOST_MARKS, "stars, quotes or the like"),
    ):
        counts = [len(pattern.findall(line)) for line in lines]
        if (max(counts) if is_table else sum(counts)) > most:
            return f"more than {most:,} {words} in one {'row' if is_table else 'paragraph'}"
    return ""


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines between blank ones, without code between fences."""
    lines = text.split("\n")
    code = _code(lines)
    block: list[str] = []
    for number, line in enumerate(lines):
        if number not in code and line.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _code(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines of code between fences; a fence that is never closed is none."""
    found: set[int] = set()
    opened, fence = 0, ""
    for number, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark and not fence:
            opened, fence = number, mark[1]
        elif mark and mark[1] == fence and not line[mark.end() :].strip():
            found.update(range(opened, number + 1))
            fence = ""
    return frozenset(found)
