"""Readings → the subheads that an article sets in one form, whatever words they have.

Where blank lines part the paragraphs, a page sets a subhead right above the paragraph that it heads. Two
lines that stand like this, and are nothing else, are subheads even where no paragraph says their words. So
is a line of few words right between two paragraphs: headlines of other articles have more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.pictures.credits_abroad import CAPTION_LABELS
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.scripts import IDEOGRAPHIC

_LEAST, _LONGEST, _SHORT = 2, 14, 6
_OTHERWISE = Late(r"[|/:@()\[\]]|[.,;…]\Z")
"""What credits, prices and sentences have, and subheads do not."""


def set_subheads(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> frozenset[int]:
    """The places of lines behind a blank one and right above a paragraph, between others, where two are."""
    found = [
        index
        for index in range(1, len(lines) - 1)
        if lines[index].gap and not lines[index + 1].gap and prose[index - 1] and prose[index + 1]
        if not prose[index] and _is_free(readings[index], lines[index].text)
    ]
    found_in_capitals = _alike(list(_in_capitals(lines, readings, prose)), readings)
    above_own = _alike(list(_above_own(lines, readings)), readings)
    return _alike(found, readings) | found_in_capitals | above_own


def brief_subheads(
    lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]
) -> Iterator[int]:
    """The places of lines of few words right above a paragraph, and below one or apart from what is there."""
    for index in range(1, len(lines) - 1):
        if prose[index] or not prose[index + 1]:
            continue
        placed = prose[index - 1] or _is_apart(index, lines, readings)
        if placed and is_brief(lines[index], readings[index]):
            yield index


def _is_apart(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether a line is a block of its own below one of several, or is below an advertisement or a link."""
    above = readings[index - 1]
    advertised = above.furniture is not None and above.furniture.rule == "advertisement"
    if advertised or is_below_link(index, readings):
        return True
    return lines[index].gap and lines[index + 1].gap and not (lines[index - 1].gap or above.stamp)


def is_below_link(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a link to another article is whole in the line above: `Also read: The last ferry south`."""
    above = readings[index - 1]
    promoted = above.furniture is not None and above.furniture.rule == "promo"
    return promoted and above.shape.words >= _WHOLE_LINK


_WHOLE_LINK = 6  # words, `Also read` among them


def is_brief(line: Line, reading: Reading) -> bool:
    """Whether a line may be a subhead by its few words, of which headlines have more: `A borrowed trade`."""
    shape, text = reading.shape, line.text
    fewest, most = (_FEWEST_CAPITALS, _MOST_CAPITALS) if shape.capitals else (_LEAST, _SHORT)
    few = fewest <= shape.words <= most and len(text) <= _MOST_LETTERS
    return few and is_clear(text) and is_unclaimed(reading)


_FEWEST_CAPITALS, _MOST_CAPITALS, _MOST_LETTERS = 3, 5, 60
_MOST_IDEOGRAPHS, _QUOTES = 12, "\"'“‘„«»"
_LABELS = CAPTION_LABELS | {"video caption"}
_UNCLEAR = Late(
    r"[^\W\d_]{4}(?<=[^\W\d_A-Z])[A-Z][a-z]|, explained\Z| coverage\Z|[_=;<>{}•]"
    rf"|\A[{LU}][\w'’-]+ [{LU}][\w'’-]+, [{LL}]"
)
"""`The TimesJane`, glued; what headlines of explanations and programs have; `Jane Doe, harbourmaster`."""


def is_clear(text: str) -> bool:
    """Whether a line begins like one that is said and is neither glued nor a sentence in ideographs."""
    if not (text[0].isalnum() or text[0] in _QUOTES) or _OTHERWISE.search(text) or _UNCLEAR.search(text):
        return False
    return len(text) <= _MOST_IDEOGRAPHS or not IDEOGRAPHIC.search(text)


def is_unclaimed(reading: Reading) -> bool:
    """Whether a line is nothing else, though its words may look like a name, and no heading of a page."""
    if reading.furniture or reading.stamp or reading.caption or reading.outlet or reading.placed:
        return False
    if reading.heading or reading.key in _LABELS:
        return False
    byline = reading.byline
    return byline is None or not (byline.rule != "bare-name" or all(map(may_be_called, byline.people)))


def _alike(found: Sequence[int], readings: Sequence[Reading]) -> frozenset[int]:
    """The places, where they are several and no two lines say the same."""
    keys = {readings[index].key for index in found}
    return frozenset(found) if len(keys) == len(found) >= _LEAST else frozenset()


def _in_capitals(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> Iterator[int]:
    """The places of lines in capitals that blank ones part from the paragraphs right above and right below.

    `WHAT IT COSTS`; a link to another article says more words, and its page more of its own.
    """
    for index in range(1, len(lines) - 1):
        reading = readings[index]
        if reading.shape.capitals and lines[index].gap and lines[index + 1].gap and prose[index - 1]:
            short = reading.shape.words <= _SHORT and not reading.addresses
            if short and prose[index + 1] and _is_free(reading, lines[index].text):
                yield index


def _above_own(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The places of lines in capitals right above one that is marked as the article's own, as in slides."""
    for index in range(1, len(lines) - 1):
        reading = readings[index]
        heads = readings[index + 1].enlisted and reading.shape.capitals and not reading.enlisted
        short = reading.shape.words <= _SHORT and not lines[index + 1].gap
        if heads and short and _is_free(reading, lines[index].text):
            yield index


def _is_free(reading: Reading, text: str) -> bool:
    """Whether a line may be a subhead: of a few words, and nothing that has a name of its own."""
    named = reading.furniture or reading.stamp or reading.byline or reading.caption or reading.outlet
    linked = reading.shape.capitals and reading.shape.words > _SHORT  # a link in capitals
    return not (named or linked) and _LEAST <= reading.shape.words <= _LONGEST and not _OTHERWISE.search(text)
