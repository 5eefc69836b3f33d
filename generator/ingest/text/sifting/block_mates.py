"""Labelled lines → the same, what is kept in one block with what is left out told by that.

A browser copies each paragraph as a block of its own, with blank lines around. What a page shows as a card
or below a picture it copies as lines right below each other: a button, what the picture shows and who took
it; the name of a list, a headline and a sentence on it. So where a clipping has its paragraphs apart, a short
sentence between lines that are left out is theirs, and so is one right below the name of a list.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.sifting.sourced import is_of_story
from generator.ingest.words.late import Late

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
    mates |= {index for index in body if apart and _is_in_listed_block(labelled, readings, index)}
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
    subheads = _subheads_apart(labelled, body[-1]) if body and listed else 0
    for index in body:
        reading = readings[index]
        if index == 0 or reading.spoken or reading.enlisted:
            continue
        if labelled[index].line.gap:
            short = listed and reading.shape.words <= _LONGEST_FIRST
            if short and _opens_card(labelled, readings, body, index):
                yield index
        elif _is_between(labelled, index) and (listed or not is_of_story(reading, labelled[index].line.text)):
            longest = _LONGEST_FIRST if index == body[0] else _LONGEST_MATE
            if reading.shape.words <= longest:
                yield index
                if index > body[0] and labelled[index + 1].label is Label.BYLINE:
                    yield index + 1  # who took the picture, or wrote the other article
        elif not listed or index == body[0] or reading.shape.words > _LONGEST_MATE:
            continue
        elif _ends_appeal(labelled, index) or _ends_list(labelled, readings, body, index):
            yield index
        elif _is_teaser(labelled, readings, body, index, subheads=subheads):
            yield from (index - 1, index)


_LONGEST_BLOCK = 12
"""Lines of such a block above and below one; those of a hostile text have thousands."""


def _is_in_listed_block(labelled: Sequence[LabelledLine], readings: Sequence[Reading], index: int) -> bool:
    """Whether a line is amid a block that begins with the name of a list and ends in the page's own words.

    `Trending Articles`, `Who rows?`, `Our weekly quiz asks.`, `Advertisement`: nothing of the text is in it.
    """
    start = end = index
    while start and not labelled[start].line.gap and index - start < _LONGEST_BLOCK:
        start -= 1
    if start == index or labelled[start].evidence.rule not in _LISTS:
        return False
    while _is_joined_below(labelled, end) and end - index < _LONGEST_BLOCK:
        end += 1
    closed = end > index and labelled[end].label is Label.FURNITURE
    return closed and all(one.shape.words <= _LONGEST_MATE for one in readings[start:end])


def _ends_appeal(labelled: Sequence[LabelledLine], index: int) -> bool:
    """Whether a sentence ends a block in which a page asks its readers for something, and names itself again.

    `Subscribe to Harbour News`, `Your news needs your support`, `Since May, Harbour News has been free.`
    """
    block = labelled[_block_of(labelled, index) : index]
    asks = len(block) >= _ASKED and all(one.label is Label.FURNITURE for one in block)
    if not asks or _is_joined_below(labelled, index) or not all(map(_asks, block)):
        return False
    names = (name for one in block for name in _NAME.findall(one.line.text))
    return any(name in labelled[index].line.text for name in names)


def _asks(one: LabelledLine) -> bool:
    return one.evidence.rule in _ASKING


_NAME = Late(r"(?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+")
_ASKED = 2  # lines
_ASKING = ("newsletter", "heads-an-appeal", "speaks-to-reader", "support", "in-a-box")


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


def _subheads_apart(labelled: Sequence[LabelledLine], end: int) -> int:
    """How many lines that may be subheads stand apart above a paragraph, where all but one do."""
    pairs = [
        below.line.gap
        for above, below in itertools.pairwise(labelled[1 : end + 1])
        if above.label in _MAY_HEAD and above.line.gap and below.label is Label.BODY
    ]
    apart = sum(pairs)
    return apart if len(pairs) <= apart + 1 else 0


_MAY_HEAD = (Label.SUBHEAD, Label.UNKNOWN)
_LONGEST_SUBHEAD = 5  # words


def _block_of(labelled: Sequence[LabelledLine], index: int) -> int:
    """Where the block of a line begins."""
    while index and not labelled[index].line.gap:
        index -= 1
    return index


def _opens_card(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int], index: int
) -> bool:
    """Whether a sentence opens a block of what is left out, below the name of a list or in front of the text.

    So stand what the picture of a card shows (`Related`, then `A ship at a quay.` above a section and a
    headline) and the sentence on the only card of a list, above who paid for that. A caption above a label
    for advertisements in front of the text says in short what the first paragraph says.
    """
    if not _is_joined_below(labelled, index) or labelled[index + 1].label not in _SIGNED:
        return False
    if index == body[0]:
        return len(body) > 1 and _is_told_again(readings[index], readings[body[1]])
    if labelled[index - 1].label in _TEXT or labelled[index + 1].evidence.rule in _BREAKS_IN:
        return False
    return labelled[_block_of(labelled, index - 1)].evidence.rule in _LISTS


def _is_told_again(one: Reading, other: Reading) -> bool:
    """Whether a paragraph says most of what a short sentence does, and one of its numbers."""
    told = len(one.stems & other.stems)
    again = {*one.key.split()}.intersection(other.key.split())
    return told >= max(_TOLD_AGAIN, len(one.stems) / 2) and any(map(str.isdecimal, again))


def _is_teaser(
    labelled: Sequence[LabelledLine],
    readings: Sequence[Reading],
    body: Sequence[int],
    index: int,
    *,
    subheads: int,
) -> bool:
    """Whether a sentence ends a card, and says more of its headline than of the text.

    Such a card is a headline and the sentence, where the `subheads` of the text stand apart; or several
    headlines, with who wrote that below, as the text may go on right below a card. The last sentence of a
    clipping may be of the only card below the name of a list, whatever it says.
    """
    start = _block_of(labelled, index)
    block = labelled[start:index]
    rules = [one.evidence.rule for one in block]
    if _is_joined_below(labelled, index):
        return False
    if any(one.label in _TEXT for one in block[len(block) == 1 :]):
        return False
    titles = [one.line.text for one in block[1:]]
    if len(set(titles)) < len(titles) and rules[0] in _LISTS:
        return True  # the only card of a list, of which the picture is called as the headline
    if index == body[-1] and _LISTED.issuperset(rules):
        name = labelled[start - 1]
        return name.label is Label.FURNITURE and name.evidence.rule in _NAMES
    if len(block) == 1:
        headed = block[0].label in _MAY_HEAD and subheads >= _SUBHEADS
        headed = headed and readings[start].shape.words > _LONGEST_SUBHEAD
    else:
        below = labelled[index + 1].label if index + 1 < len(labelled) else Label.BODY
        headed = below is Label.FURNITURE and len(block) > _CARD and _BREAKS_IN.isdisjoint(rules)
    if not headed:
        return False
    said = frozenset[str]().union(*(readings[other].stems for other in body if other != index))
    told = frozenset[str]().union(*(readings[other].stems for other in range(start, index)))
    return not (readings[index].stems & told).issubset(said)


_LISTED = frozenset(["listed-headline", "run-of-headlines"])
_NAMES = (*_LISTS, "section")
_SUBHEADS = 2
_TOLD_AGAIN = 2  # stems


def _ends_list(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], body: Sequence[int], index: int
) -> bool:
    """Whether a short sentence stands below the name of a list, or on the only card there."""
    if readings[index].shape.words > _LONGEST_LISTED:
        return False
    return _is_listed(labelled, index) or _is_of_card(labelled, readings, body, index)


def _is_listed(labelled: Sequence[LabelledLine], index: int) -> bool:
    """Whether the block that a line is in begins with the name of a list, in capitals: `MORE ON PORTS`.

    Or with one that is known, and holds nothing but short sentences besides.
    """
    start = _block_of(labelled, index)
    name = labelled[start]
    if name.evidence.rule in _LISTS and name.label is Label.FURNITURE:
        end = next((at for at in range(index + 1, len(labelled)) if labelled[at].line.gap), len(labelled))
        told = labelled[start + 1 : end]
        if all(one.label is Label.BODY and len(one.line.text.split()) <= _LONGEST_LISTED for one in told):
            return True
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
