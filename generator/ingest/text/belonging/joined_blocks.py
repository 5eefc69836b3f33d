"""Readings → which lines belong to a box, a teaser or buttons to share that stand in one block with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_free, may_be_title, opens_byline
from generator.ingest.text.connected import CONNECTED
from generator.ingest.text.regions.boxes import ends_block, is_below_box
from generator.ingest.text.surroundings import SHARING, Surroundings

BOXES = ("newsletter", "follow", "key-points", "support")
_SURE_BOX, _LONGEST_BOXED = 0.9, 30  # and words
_FEWEST, _OF_MENU = 5, 4  # words of a headline, and of what stands in a menu above it: `Harbour Newsletter`
_BOTH = 2
PARAGRAPH = 0.9
"""How much what buttons to share hang on reads like prose, as every paragraph does."""
_CLOSING_QUOTES = "”»"
_LONGEST_SUBHEAD, _LONG_PARAGRAPH = 5, 18  # words
_TOLD_AT_LENGTH = 26  # words of several sentences, as no teaser has
_NO_KIN = 0.12
_NEAR_BUTTONS = 5  # lines


def is_in_box(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands with newsletter or follow boxes, with no blank line between, or between two."""
    boxes = [at for at in (index - 1, index + 1) if 0 <= at < len(readings) and around.rules[at] in BOXES]
    asked = readings[index].enlisted and around.lines[index].text[-1] == "?"  # in an interview
    if not boxes or asked or readings[index].shape.words > _LONGEST_BOXED or not is_free(readings[index]):
        return False
    if len(boxes) == _BOTH:
        return True
    if not around.joined(index) or ends_block(index, readings, around.joins) or is_below_box(index, readings):
        return False
    above_signing = not around.prose_before[index] and any(map(opens_byline, readings[index + 1 : index + 2]))
    if above_signing or _is_said(index, readings, around):
        return False  # a standfirst, or what somebody says below a link in the article
    signs = readings[index].byline is not None and around.is_signed(index)  # below `Follow us`
    offered = boxes[0] > index or readings[boxes[0]].shape.words <= _OF_MENU
    headed = offered and _is_first_headline(index, readings)
    sent = boxes[0] > index and _is_wire_in_head(index, readings, around)
    if sent or (not around.prose_before[index] and (signs or headed)):
        return False
    furniture = readings[boxes[0]].furniture
    return around.joins(index, boxes[0]) and furniture is not None and furniture.confidence > _SURE_BOX


def _is_wire_in_head(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is a wire service alone below the headline and its standfirst, whose the text is."""
    byline = readings[index].byline
    return byline is not None and byline.rule == "agency" and around.prose_before[index] <= 1


def _is_said(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line behind a paragraph says who says something, and not to the page's readers.

    So does a whole sentence with no quotes: `Jane Doe of the harbour office said the ferries had to wait.`
    """
    reading = readings[index]
    said = reading.shape.ends and reading.shape.words >= _LEAST_SAID and not _SAYING.isdisjoint(reading.words)
    return (said or reading.told) and around.prose_before[index] > 0 and not reading.addresses


_LEAST_SAID = 10  # words
_SAYING = frozenset(
    "said told added sagte erklärte betonte dijo afirmó señaló explicó affirmé déclaré expliqué disse "
    "afirmou detto spiegato zei vertelde sade sagde sanoi kertoi powiedział powiedziała řekl řekla".split()
)


def _is_headlike(reading: Reading) -> bool:
    """Whether a line may be a headline, as it has words enough, no stop, and is nothing else."""
    return reading.shape.words >= _FEWEST and not reading.shape.ends and is_free(reading)


def _is_first_headline(index: int, readings: Sequence[Reading]) -> bool:
    """Whether no line above one that may be the headline could be it as well: above a button to sign up."""
    return _is_headlike(readings[index]) and not any(map(may_be_title, readings[:index]))


def may_join(readings: Sequence[Reading], around: Surroundings) -> Iterator[int]:
    """The lines that may be a headline with another line right below it, and those lines."""
    lines = around.lines
    for index in range(1, len(lines) - 1):
        if lines[index].gap and not lines[index + 1].gap and _is_headlike(readings[index]):
            yield from (index, index + 1)


def is_joined_teaser(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a headline and a sentence stand together amid parted paragraphs, on other matters."""
    if readings[index].enlisted or around.above_joined.isdisjoint((index, index - 1)):
        return False
    for title in (index, index - 1):
        if title in around.above_joined and _is_teased(title, readings, around):
            reading, told = readings[title], readings[title + 1]
            if told.is_plain_prose and around.is_apart_from_text(title + 1):
                return around.kinship(reading) < 2 * _NO_KIN and around.kinship(told) < _NO_KIN
    return False


def _is_teased(title: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is like a headline, and the one below it like what is told of another article."""
    reading, told = readings[title], readings[title + 1 : title + 2]
    if not told or not _is_headlike(reading) or reading.is_captioned:  # below a picture the text goes on
        return False
    if _is_subhead_above(reading, told[0]) or CONNECTED.match(around.lines[title + 1].text):
        return False
    at_length = told[0].shape.stops and told[0].shape.words >= _TOLD_AT_LENGTH
    said = around.lines[title - 1].text[-1] in _CLOSING_QUOTES  # who said that
    return not (at_length or said or around.is_bracketed(title) or _ends_bare_list(title, readings, around))


def _ends_bare_list(title: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether another headline stands alone right above one: no sentence tells of the items of such a list.

    So the text goes on right below its last item: `Recommended`, two headlines apart, and a paragraph.
    """
    return around.lines[title - 1].gap and _is_headlike(readings[title - 1])


def _is_subhead_above(title: Reading, below: Reading) -> bool:
    """Whether a few words stand above more than teasers tell, as subheads do that no gap parts from it."""
    return title.shape.words <= _LONGEST_SUBHEAD and below.shape.words >= _LONG_PARAGRAPH


def is_shared(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether buttons to share a sentence hang on it amid the text, or it hangs on a headline below such."""
    hangs = index + 1 < len(readings) and around.joins(index, index + 1)
    plain = readings[index].shape.prose >= PARAGRAPH and readings[index].is_plain_prose
    if not plain or not (hangs or not around.prose_after[index]):
        return False
    if around.lines[index - 1].text[-1] == ":":
        return False
    below = [one for one in range(index + 1, index + 3) if one < len(readings) and around.joins(one - 1, one)]
    if len(below) > 1 and all(_shares(readings[one]) for one in below):
        return around.prose_after[index] > 1 and around.lines[index].gap
    title = readings[index - 1]
    if around.prose_after[index] or not around.joins(index - 1, index) or not _is_parted(index, around):
        return False
    return _is_headlike(title) and sum(map(_shares, readings[max(0, index - _NEAR_BUTTONS) : index - 1])) > 1


def _shares(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule in SHARING


def _is_parted(index: int, around: Surroundings) -> bool:
    return index + 1 == len(around.lines) or not around.joins(index, index + 1)
