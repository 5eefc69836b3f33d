"""Labelled lines → the same, what is kept in one block with what is left out told by that.

A browser copies each paragraph as a block of its own, with blank lines around. What a page shows as a card
or below a picture it copies as lines right below each other: a button, what the picture shows and who took
it; the name of a list, a headline and a sentence on it. So where a clipping has its paragraphs apart, a short
sentence between lines that are left out is theirs, and so is one right below the name of a list in capitals.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.numbered import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading

_FEWEST, _SHARE = 3, 0.8
"""How many paragraphs, and which part of them, stand apart where a clipping has its paragraphs apart."""
_PARAGRAPH = 20
_LONGEST_MATE, _LONGEST_FIRST, _LONGEST_LISTED = 30, 20, 16  # words
_LONGEST_NAME = 4
_SIGNED = (Label.BYLINE, Label.CREDIT, Label.SIGN_OFF, Label.FURNITURE, Label.UNKNOWN)
_BREAKS_IN = frozenset(["advertisement", "count", "share-buttons", "button"])
"""What stands above paragraphs without a blank line, as pages put it in while one reads."""
_EVIDENCE = Evidence(rule="in-one-block", confidence=0.55)
"""Less than sure, so that the editor is asked about the line."""


def without_block_mates(
    labelled: tuple[LabelledLine, ...], readings: Sequence[Reading]
) -> tuple[LabelledLine, ...]:
    """The lines, sentences in a block of what is left out labelled as furniture."""
    body = [index for index, one in enumerate(labelled) if one.label is Label.BODY]
    if not _has_paragraphs_apart(labelled, readings, body):
        return labelled
    mates = set(_mates(labelled, readings, body))
    return tuple(
        replace(one, label=Label.FURNITURE, evidence=_EVIDENCE) if index in mates else one
        for index, one in enumerate(labelled)
    )


def _has_paragraphs_apart(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int]
) -> bool:
    told = [
        index for index in body if readings[index].shape.words >= _PARAGRAPH and readings[index].shape.ends
    ]
    apart = sum(labelled[index].line.gap and not _is_joined_below(labelled, index) for index in told)
    return len(told) >= _FEWEST and apart >= _SHARE * len(told)


def _is_joined_below(labelled: Sequence[LabelledLine], index: int) -> bool:
    return index + 1 < len(labelled) and not labelled[index + 1].line.gap


def _mates(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int]
) -> Iterator[int]:
    for index in body:
        reading = readings[index]
        if index == 0 or labelled[index].line.gap or reading.spoken or reading.enlisted:
            continue
        if _is_between(labelled, index):
            longest = _LONGEST_FIRST if index == body[0] else _LONGEST_MATE
            if reading.shape.words <= longest:
                yield index
                if index > body[0] and labelled[index + 1].label is Label.BYLINE:
                    yield index + 1  # who took the picture, or wrote the other article
        elif index > body[0] and reading.shape.words <= _LONGEST_LISTED and _is_listed(labelled, index):
            yield index


def _is_between(labelled: Sequence[LabelledLine], index: int) -> bool:
    """Whether lines that are no text stand right above a line and right below it."""
    above = labelled[index - 1].label
    below = labelled[index + 1].label if _is_joined_below(labelled, index) else Label.BODY
    return above not in _TEXT and below in _SIGNED


_TEXT = (Label.BODY, Label.SUBHEAD, Label.STANDFIRST, Label.HEADLINE)


def _is_listed(labelled: Sequence[LabelledLine], index: int) -> bool:
    """Whether the block that a line ends begins with the name of a list, in capitals: `MORE ON PORTS`."""
    start = index
    while start and not labelled[start].line.gap:
        start -= 1
    name = labelled[start]
    listed = name.label in (Label.FURNITURE, Label.UNKNOWN) and name.evidence.rule not in _BREAKS_IN
    shouted = name.line.text.isupper() and len(name.line.text.split()) <= _LONGEST_NAME
    return listed and shouted and not _is_joined_below(labelled, index)
