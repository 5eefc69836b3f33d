"""An outline → the lines of blocks that stand in a clipping twice, as what a page asks of its readers does.

A page that shows such a block above the article and beside it is copied with both.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.ingest.text.outlined.outline import Outline

_RULES = ("support", "newsletter", "follow", "speaks-to-reader", "app-promo")
_LEAST, _MOST_LINES, _MOST_WORDS = 2, 6, 90


def repeated_appeals(outline: Outline) -> frozenset[int]:
    """The lines of blocks of two to six lines that stand twice, where one line of them asks something.

    But not the day among them, as where who wrote stands above a picture and below it, with `Follow`.
    """
    if outline.ruled.isdisjoint(_RULES):
        return frozenset()
    first: dict[str, int] = {}
    found: set[int] = set()
    index = 0
    while index < len(outline.readings):
        place = first.setdefault(outline.readings[index].key, index)
        count = _length(outline, place, index) if place < index else 0
        if count >= _LEAST and _asks(outline, place, count):
            found |= {start + at for start in (place, index) for at in range(count)}
        index += max(count, 1)
    return frozenset(at for at in found if outline.readings[at].stamp is None)


def _length(outline: Outline, place: int, index: int) -> int:
    """How many lines from one on say what those from another on say, up to the first of the other."""
    readings = outline.readings
    count = 0
    while (
        count < min(_MOST_LINES, index - place, len(readings) - index)
        and readings[place + count].key
        and readings[place + count].key == readings[index + count].key
    ):
        count += 1
    return count


def _asks(outline: Outline, place: int, count: int) -> bool:
    """Whether a short block has a line that a rule knows for an appeal."""
    block = outline.readings[place : place + count]
    asks = any(one.furniture is not None and one.furniture.rule in _RULES for one in block)
    return asks and sum(one.shape.words for one in block) <= _MOST_WORDS


_DOTS = ("…", "...", "[…]", "[...]")
_LEAST_CUT, _LEAST_SAID, _BELOW = 60, 30, 6


def cut_leads(outline: Outline) -> Iterator[int]:
    """The lines that say what those below begin with, up to dots: the start of the story, shown above it."""
    lines = outline.lines
    for index, line in enumerate(lines[:_FIRST_LINES]):
        if len(line.text) < _LEAST_CUT or not line.text.endswith(_DOTS):
            continue
        start = line.text.rstrip(".…[] ")
        below = " ".join(one.text for one in lines[index + 1 : index + 1 + _BELOW])
        if below.startswith(start) and len(start) > _LEAST_SAID:
            yield index


_FIRST_LINES = 12


_LEAST_LEAD, _HEIGHT_OF_HEAD, _SOON = 12, 16, 6  # words, lines, lines


def previews(outline: Outline) -> Iterator[int]:
    """The headline and the first paragraph in a form above the article, as what is sent by mail is shown.

    Both stand again further down, where the text goes on.
    """
    places: dict[str, int] = {}
    for index, reading in enumerate(outline.readings):
        if not outline.prose[index] or reading.shape.words < _LEAST_LEAD:
            continue
        place = places.setdefault(reading.key, index)
        if not 0 < place < index or outline.prose_before[place] or outline.prose[place + 1]:
            continue
        title = outline.readings[place - 1].key
        head = (one.key for one in outline.readings[max(place, index - _HEIGHT_OF_HEAD) : index])
        if title and title in head and any(outline.prose[index + 1 : index + 1 + _SOON]):
            yield from (place - 1, place)
