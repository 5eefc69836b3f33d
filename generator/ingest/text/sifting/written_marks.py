"""Labelled lines of Markdown → the same, what somebody marked as headings, lists and quotes kept.

In a paste, points of a few words each may be what a page links to; whoever wrote Markdown, or the program
that made it of an article, put marks in front of what is of the text. What is nothing but links stays out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.words.late import Late

_WRITTEN = Evidence(rule="written-mark", confidence=0.7)
_GUESSED = frozenset({"no-paragraph", "form-and-place", "run-of-headlines", "promoted-headline"})
"""The rules that leave a line out because of what stands around it."""
_ITEM = Late(r"(?:[-*+•]|\d{1,3}[.)]) +(?!\[[^\[\]]*\]\([^()\s]*\)\W*\Z)\S")
_QUOTED = Late(">")
_ANNOUNCES = Late(r"#{1,6} |\*\*[^*]{2,80}\*\*\Z|.*[:：]\Z")
_NOTE, _NAMED = Late(r"(\[\^[^\[\]\s]{1,40}\]):"), Late(r"\[\^[^\[\]\s]{1,40}\](?!:)")
_OF_TEXT = (Label.BODY, Label.SUBHEAD)


def with_written_marks(labelled: Sequence[LabelledLine]) -> tuple[LabelledLine, ...]:
    """The lines, what is marked between two paragraphs labelled as text, and notes that those refer to."""
    of_text = [index for index, one in enumerate(labelled) if one.label in _OF_TEXT]
    if not of_text:
        return tuple(labelled)
    first, last = of_text[0], of_text[-1]
    kept = set(of_text)
    for index in range(last - 1, first, -1):  # from below, as what announces stands above
        if index not in kept and _is_marked(index, labelled, kept):
            kept.add(index)
    named = {name for index in kept for name in _NAMED.findall(labelled[index].line.text)}
    for index in range(first + 1, len(labelled)):
        if (note := _NOTE.match(labelled[index].line.text)) and note[1] in named:
            kept.add(index)
    return tuple(_kept(one) if index in kept else one for index, one in enumerate(labelled))


def _is_marked(index: int, labelled: Sequence[LabelledLine], kept: set[int]) -> bool:
    """Whether a line has a mark of the text, or announces what is kept right below it."""
    one = labelled[index]
    text, rule = one.line.text, one.evidence.rule
    if _QUOTED.match(text):
        return rule in _GUESSED or rule == "separator"
    if rule not in _GUESSED:
        return False
    if _ITEM.match(text):
        around = [labelled[near] for near in (index - 1, index + 1)]
        return any(_ITEM.match(near.line.text) for near in around)
    return index + 1 in kept and _ANNOUNCES.match(text) is not None


def _kept(one: LabelledLine) -> LabelledLine:
    if one.label in _OF_TEXT:
        return one
    label = Label.SUBHEAD if one.line.text.startswith("#") else Label.BODY
    return replace(one, label=label, evidence=_WRITTEN)
