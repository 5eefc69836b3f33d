"""Kept lines of a clipping → the same without the headlines behind the article that ask or trail off.

They end as sentences may, and stand there with no heading: only that several others stand beside them tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading

_EXCLAIMED = Evidence(rule="heads-a-run", confidence=0.7)
_RUN, _LONGEST_EXCLAIMED, _LEAST_TITLE = 2, 16, 3
_QUOTES = "\"'“”‘’„«»"


def without_open_ends(kept: list[LabelledLine], readings: Sequence[Reading]) -> list[LabelledLine]:
    """The lines, headlines of others among the last of the text labelled as furniture."""
    kept = _without_quoted(_without_exclaimed(kept, readings), readings)
    return _without_listed(_without_teaser(kept, readings), readings)


def _without_exclaimed(kept: list[LabelledLine], readings: Sequence[Reading]) -> list[LabelledLine]:
    """The lines, a last one that ends in `!` or `?` as furniture where it is the first of several headlines.

    It has no word of the text, as those of other articles, which a page shows there with no heading.
    """
    told = [index for index, one in enumerate(kept) if one.label is Label.BODY]
    last = told[-1] if len(told) > _RUN else 0
    if not last or kept[last].line.text[-1] not in "!?" or kept[last].line.text[0] in _QUOTES:
        return kept
    reading, below = readings[last], range(last + 1, min(last + 1 + _RUN, len(kept)))
    headed = len(below) == _RUN and all(
        readings[index].shape.words > _LEAST_TITLE
        and not (readings[index].shape.ends or readings[index].furniture or readings[index].stamp)
        for index in below
    )
    own = frozenset[str]().union(*(readings[index].stems for index in told[:-1]))
    if not headed or reading.shape.words > _LONGEST_EXCLAIMED or not own.isdisjoint(reading.stems):
        return kept
    return _without(kept, last)


def _last_told(kept: Sequence[LabelledLine]) -> int:
    """Where the last line of the text stands, or 0."""
    return next((at for at in range(len(kept) - 1, 0, -1) if kept[at].label is Label.BODY), 0)


def _without(kept: Sequence[LabelledLine], place: int) -> list[LabelledLine]:
    """The lines, one of them labelled as furniture."""
    left_out = replace(kept[place], label=Label.FURNITURE, evidence=_EXCLAIMED)
    return [*kept[:place], left_out, *kept[place + 1 :]]


_LISTING = ("related-list", "headlines-of")


def _without_quoted(kept: list[LabelledLine], readings: Sequence[Reading]) -> list[LabelledLine]:
    """The lines, a last one as furniture that asks in quotes below the name of a list: `“Who rows?”`."""
    last = _last_told(kept)
    text = kept[last].line.text if last else ""
    if (
        not text
        or text[-1] not in _QUOTES
        or text[0] not in _QUOTES
        or text.rstrip(f"{_QUOTES} \xa0\u202f")[-1:] != "?"
    ):
        return kept
    own = readings[last].shape.words <= _LONGEST_EXCLAIMED and not kept[last].line.gap
    if not own or kept[last - 1].evidence.rule not in _LISTING:
        return kept
    return _without(kept, last)


_LONGEST_TEASER, _TITLE = 30, 5  # words


def _without_teaser(kept: list[LabelledLine], readings: Sequence[Reading]) -> list[LabelledLine]:
    """The lines, a last sentence as furniture that stands below a named list between two of its headlines.

    `Related articles`, `Ferries sail again`, `The council has found a captain.`, `Harbour asks for a roof`:
    what the first of them is about is told in a sentence, and only the list goes on below.
    """
    last = _last_told(kept)
    heads = last - 2 if last > 1 else 0
    if not heads or kept[heads].evidence.rule not in _LISTING or last + 1 >= len(kept):
        return kept
    beside = (readings[last - 1].shape, readings[last + 1].shape)
    titled = all(shape.words >= _TITLE and not shape.ends for shape in beside)
    brief = readings[last].shape.words <= _LONGEST_TEASER and readings[last].shape.stops <= 1
    if not (titled and brief) or kept[last].line.text[0] in _QUOTES or readings[last].sign_off:
        return kept
    return _without(kept, last)


_OPEN_ENDS, _STOPS, _LIST = "?!…？！\"”’'", ".。", 3


def _without_listed(kept: list[LabelledLine], readings: Sequence[Reading]) -> list[LabelledLine]:
    """The lines, headlines that ask or trail off behind the article and the page's own words as furniture.

    They are short and stand close together, among others that end without a stop.
    """
    told = [index for index, one in enumerate(kept) if one.label is Label.BODY]
    if not told or kept[told[-1]].line.text[-1] in _STOPS:
        return kept
    firm = next((index for index in reversed(told) if kept[index].line.text[-1] in _STOPS), len(kept))
    ended = next(
        (
            index
            for index in range(firm + 1, len(kept))
            if kept[index].label in (Label.FURNITURE, Label.SIGN_OFF)
        ),
        len(kept),
    )
    for index in told:
        own = readings[index].enlisted or kept[index].evidence.rule == "last-sentence"
        short = readings[index].shape.words <= _LONGEST_EXCLAIMED and not own
        if index > ended and short and kept[index].line.text[-1] in _OPEN_ENDS and _is_listed(index, kept):
            kept[index] = replace(kept[index], label=Label.FURNITURE, evidence=_EXCLAIMED)
    return kept


def _is_listed(index: int, kept: Sequence[LabelledLine]) -> bool:
    """Whether a line stands close to two others at least that end in no stop."""
    start, end = index, index + 1
    near = max(0, index - _LIST)
    while start > near and not kept[start].line.gap and kept[start - 1].line.text[-1] not in _STOPS:
        start -= 1
    near = min(len(kept), index + 1 + _LIST)
    while end < near and not kept[end].line.gap and kept[end].line.text[-1] not in _STOPS:
        end += 1
    return end - start >= _LIST
