"""Labelled lines of Markdown → the same, lists between two paragraphs kept, which somebody wrote as such.

In a paste, points of a few words each may be what a page links to; whoever wrote Markdown, or the program
that made it of an article, put marks in front of lists of the text. What is nothing but links stays out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.words.late import Late

_WRITTEN = Evidence(rule="written-list", confidence=0.7)
_GUESSED = frozenset({"no-paragraph", "form-and-place", "run-of-headlines", "promoted-headline"})
"""The rules that leave a line out because of what stands around it."""
_ITEM = Late(r"(?:[-*+•]|\d{1,3}[.)]) +(?!\[[^\[\]]*\]\([^()\s]*\)\W*\Z)\S")
_ANNOUNCES = Late(r"#|.*[:：]\Z")
_OF_TEXT = (Label.BODY, Label.SUBHEAD)
_FEWEST = 2


def with_written_lists(labelled: Sequence[LabelledLine]) -> tuple[LabelledLine, ...]:
    """The lines, those of lists and what announces them labelled as text."""
    kept: set[int] = set()
    start = 0
    while start < len(labelled):
        end = start
        while end < len(labelled) and _ITEM.match(labelled[end].line.text) and _may_be_text(labelled[end]):
            end += 1
        if end - start >= _FEWEST:
            kept |= _of_list(start, end, labelled)
        start = max(end, start + 1)
    return tuple(_kept(one) if index in kept else one for index, one in enumerate(labelled))


def _kept(one: LabelledLine) -> LabelledLine:
    if one.label in _OF_TEXT:
        return one
    label = Label.SUBHEAD if one.line.text.startswith("#") else Label.BODY
    return replace(one, label=label, evidence=_WRITTEN)


def _of_list(start: int, end: int, labelled: Sequence[LabelledLine]) -> set[int]:
    """The lines of a list, and the one above that announces it; none where no text is around them."""
    above = labelled[start - 1] if start else None
    announced = above is not None and _may_be_text(above) and _ANNOUNCES.match(above.line.text)
    before = start - 1 if announced else start
    is_within = before > 0 and labelled[before - 1].label in _OF_TEXT
    is_told = end < len(labelled) and labelled[end].label in _OF_TEXT
    return {*range(before, end)} if is_within and is_told else set()


def _may_be_text(one: LabelledLine) -> bool:
    """Whether a line is text, or is left out for no better reason than what stands around it."""
    return one.label in _OF_TEXT or one.evidence.rule in _GUESSED
