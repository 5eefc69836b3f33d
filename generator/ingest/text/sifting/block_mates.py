"""Labelled lines → the same, what is kept in one block with what is left out told by that.

A browser copies each paragraph as a block of its own, with blank lines around. What a page shows as a card
or below a picture it copies as lines right below each other: a button, what the picture shows and who took
it; the name of a list, a headline and a sentence on it. So where a clipping has its paragraphs apart, a short
sentence between lines that are left out is theirs, and so is one right below the name of a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.sifting.sourced import is_of_story

_FEWEST, _SHARE = 3, 0.8
"""How many paragraphs, and which part of them, stand apart where a clipping has its paragraphs apart."""
_PARAGRAPH = 20
_LONGEST_MATE, _LONGEST_FIRST, _LONGEST_LISTED = 30, 20, 16  # words
_LONGEST_NAME = 4
_SIGNED = (Label.BYLINE, Label.CREDIT, Label.SIGN_OFF, Label.FURNITURE, Label.UNKNOWN)
_BREAKS_IN = frozenset(["advertisement", "count", "share-buttons", "button"])
"""What stands above paragraphs without a blank line, as pages put it in while one reads."""
_LISTS = ("headlines-of", "related-list")
"""What is the name of a list in any letters: `Trending Articles`."""
_EVIDENCE = Evidence(rule="in-one-block", confidence=0.55)
"""Less than sure, so that the editor is asked about the line."""


def without_block_mates(
    labelled: tuple[LabelledLine, ...], readings: Sequence[Reading]
) -> tuple[LabelledLine, ...]:
    """The lines, sentences in a block of what is left out labelled as furniture."""
    body = [index for index, one in enumerate(labelled) if one.label is Label.BODY]
    parted, apart = _has_paragraphs_apart(labelled, readings, body)
    if not parted:
        return labelled
    mates = {*_mates(labelled, readings, body, listed=apart), *_promoted_too(labelled)}
    return tuple(
        replace(one, label=Label.FURNITURE, evidence=_EVIDENCE) if index in mates else one
        for index, one in enumerate(labelled)
    )


def _has_paragraphs_apart(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int]
) -> tuple[bool, bool]:
    """Whether nearly all paragraphs have a blank line below and, but where a card ends there, above.

    And whether they have one above there too: then nothing of the text hangs on a card.
    """
    told = [
        index for index in body if readings[index].shape.words >= _PARAGRAPH and readings[index].shape.ends
    ]
    ended = [index for index in told if not _is_joined_below(labelled, index)]
    parted = [index for index in ended if labelled[index].line.gap or labelled[index - 1].label not in _TEXT]
    apart = sum(labelled[index].line.gap for index in parted)
    least = max(_FEWEST, _SHARE * len(told))
    return len(told) >= _FEWEST and len(parted) >= least, apart >= least


def _is_joined_below(labelled: Sequence[LabelledLine], index: int) -> bool:
    return index + 1 < len(labelled) and not labelled[index + 1].line.gap


def _mates(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int], *, listed: bool
) -> Iterator[int]:
    """The sentences of cards; right below the name of a list only where the text may be `listed` so."""
    for index in body:
        reading = readings[index]
        if index == 0 or labelled[index].line.gap or reading.spoken or reading.enlisted:
            continue
        if _is_between(labelled, index) and (listed or not is_of_story(reading, labelled[index].line.text)):
            longest = _LONGEST_FIRST if index == body[0] else _LONGEST_MATE
            if reading.shape.words <= longest:
                yield index
                if index > body[0] and labelled[index + 1].label is Label.BYLINE:
                    yield index + 1  # who took the picture, or wrote the other article
        elif (
            listed
            and index > body[0]
            and reading.shape.words <= _LONGEST_LISTED
            and (_is_listed(labelled, index) or _is_of_card(labelled, readings, body, index))
        ):
            yield index


def _promoted_too(labelled: Sequence[LabelledLine]) -> Iterator[int]:
    """The lines that look like subheads and end a block right below the headline of another article."""
    for index, one in enumerate(labelled):
        hangs = one.label is Label.SUBHEAD and index > 0 and not one.line.gap
        if hangs and labelled[index - 1].evidence.rule == _PROMOTED and not _is_joined_below(labelled, index):
            yield index


_PROMOTED = "promoted-headline"


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


def _is_of_card(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int], index: int
) -> bool:
    """Whether a sentence ends the only card below the name of a list, and the text says none of its words."""
    block = labelled[index - 2 : index + 1]
    headed = len(block) > _CARD and block[0].evidence.rule in _LISTS and block[1].label not in _TEXT
    if not headed or any(one.line.gap for one in block[1:]) or _is_joined_below(labelled, index):
        return False
    return all(readings[other].stems.isdisjoint(readings[index].stems) for other in body if other != index)


_CARD = 2  # lines below the name: a headline, and a sentence on it
