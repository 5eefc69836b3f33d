"""An outline → its pull quotes: the lines that only say again in short what a longer one says."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from generator.ingest.one_line.speech.pull_quotes import any_says_again, pull_quotes, words_repeated
from generator.ingest.text.outlined.outline import SAMPLE, Outline
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_HEAD = 10  # lines
_QUOTES = "\"'“‘„«»”"
_ECHO, _FEW, _SUBHEAD = 10, 2, 14  # words


def pulled(outline: Outline, opening: int | None) -> frozenset[int]:
    """The lines that only say again in short what a longer one below the head says."""
    lines, readings = outline.lines, outline.readings
    dated = next((place for place, one in enumerate(readings[:_HEAD]) if one.stamp is not None), -1)
    # a standfirst may be longer than the paragraph that says it again
    told = [
        index
        for index in range(max(dated + 1, opening or 0), len(lines))
        if readings[index].shape.ends and (outline.prose[index] or _may_say(outline, index))
    ]
    opened = frozenset(_opened_again(outline, told))
    opened |= _quoted(outline, told)
    if not any_says_again([readings[index].content for index in told], _repeated_in(outline, told)):
        return opened
    signed = [index for index in told if _is_said_by(outline, index)]
    return opened | pull_quotes({index: lines[index].text for index in told}, signed)


def _quoted(outline: Outline, told: Sequence[int]) -> frozenset[int]:
    """The lines that are nothing but a quotation without a stop, which a sentence says at more length.

    Who says so stands right below; a quotation right above a paragraph is its subhead.
    """
    texts = {index: outline.lines[index].text for index in told}
    quoted = [
        index
        for index in range(told[0] if told else 0, len(outline.lines))
        if index not in texts and _is_quoted(outline.lines[index].text) and _is_named_below(outline, index)
    ]
    said = pull_quotes({**texts, **{index: outline.lines[index].text for index in quoted}}) if quoted else ()
    return frozenset(said).intersection(quoted)


def _opened_again(outline: Outline, told: Sequence[int]) -> Iterator[int]:
    """The short lines that begin in capitals as the text does, and have many words in a row from another.

    `THE ferry will sail on the day when a clerk may sell a ticket.` is put together from the end of a longer
    sentence, as papers of Pakistan do that set the first words of an article so.
    """
    opening = [index for index in told if _OPENING.match(outline.lines[index].text)]
    if len(opening) <= 1 or opening[0] != told[0]:
        return
    runs = {index: _runs(outline.readings[index].key.split()) for index in told}
    often = Counter(itertools.chain.from_iterable(runs.values()))
    for index in opening[1:]:
        short = len(outline.readings[index].key.split()) <= _LONGEST
        if short and any(often[run] > 1 for run in runs[index]):
            yield index


def _runs(words: Sequence[str]) -> frozenset[str]:
    """Each so many words in a row."""
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


_OPENING = Late(rf"[{LU}]{{2,}} [{LL}]")
_RUN, _LONGEST = 6, 24  # words


def _repeated_in(outline: Outline, told: Sequence[int]) -> AbstractSet[str] | None:
    """The words that two of some lines may have: those of paragraphs are known, where these are few."""
    if len(outline.said) > SAMPLE:
        return None
    said, repeated = outline.said_words
    others = [outline.readings[index].content for index in told if not outline.prose[index]]
    return repeated | words_repeated(others, said) if others else repeated


def _may_say(outline: Outline, index: int) -> bool:
    """Whether a line that is hardly a paragraph may be what somebody said in a whole sentence."""
    told = outline.readings[index].shape.words >= _ECHO and not outline.readings[index].furniture
    return told or outline.lines[index].text[0] in _QUOTES


def _is_quoted(text: str) -> bool:
    """Whether a line is a quotation and nothing else: `“The ferry sails on the day when it may”`."""
    return text[0] in _QUOTES and text[-1] in _QUOTED and _QUOTED.isdisjoint(text[1:-1])


_QUOTED = frozenset('"”“’»«')


def _is_named_below(outline: Outline, index: int) -> bool:
    """Whether the next line is somebody's name."""
    below = outline.readings[index + 1] if index + 1 < len(outline.readings) else None
    return below is not None and below.byline is not None and bool(below.byline.people)


def _is_said_by(outline: Outline, index: int) -> bool:
    """Whether a short line in capitals, as a name and what that does is, stands right below."""
    below = outline.readings[index + 1].shape if index + 1 < len(outline.readings) else None
    short = below is not None and _FEW < below.words <= _SUBHEAD and not below.ends
    return short and below is not None and below.titled == 1.0
