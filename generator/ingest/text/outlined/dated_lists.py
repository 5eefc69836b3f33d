"""An outline → the lines above the text that list other stories, each headline with its day below it.

Such lists stand between an article's headline and who wrote it, or far above both. Their days are as whole as
the article's own, and their headlines stand right above a day, as the article's does.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.words.stamps.calendar_words import Kind

_PAIR = 2
_HEAD = 24  # lines between a list and the day of the article, pictures among them
_FEWEST, _RELATED = 3, "related-list"  # headlines
_FEWEST_BELOW = 2  # headlines, each below its day
_LONGEST_DAY, _LONGEST_MOMENT, _LONGEST_TITLE, _NAME = 5, 8, 24, 2  # words
_DOUBTED = 0.5


def dated_list(outline: Outline) -> frozenset[int]:
    """The lines of such lists: headlines and days in turn, with no other line between them.

    Below the name of a list one headline is enough, where a day of the article's own stands further below.
    """
    found: set[int] = set()
    found.update(_below_days(outline))
    text = outline.prose.index(True) if True in outline.prose else len(outline.prose)
    for start, end in _rows(outline, text):
        above = outline.readings[start - 1] if start else None
        rule = above.furniture.rule if above and above.furniture else ""
        related = rule == _RELATED and any(
            one.is_whole_day for one in outline.readings[end : max(text, end + _HEAD)]
        )
        if not related and (end - start) // _PAIR < _FEWEST:
            continue
        named = rule or (above is not None and above.shape.words <= _NAME)
        found.update(range(start if named else start + _PAIR, end))
    return frozenset(found)


def _below_days(outline: Outline) -> Iterator[int]:
    """The lines of lists that have the day above each headline, below their name and far above the text.

    Another line ends such a list, `Edit`, and below that the article has its own day.
    """
    text = outline.prose.index(True) if True in outline.prose else len(outline.prose)
    for index, reading in enumerate(outline.readings[:text]):
        if reading.furniture is None or reading.furniture.rule != _RELATED:
            continue
        end = start = index + 1
        while end + 1 < text and _is_day(outline, end, _LONGEST_MOMENT) and _is_title(outline, end + 1):
            end += _PAIR
        behind = outline.readings[end + 1 : text]
        if end - start >= _FEWEST_BELOW * _PAIR and any(one.is_whole_day for one in behind):
            yield from range(start, end)


def _rows(outline: Outline, end: int) -> Iterator[tuple[int, int]]:
    """The first line of each row above a line, and the line behind it."""
    index = 0
    while index + 1 < end:
        start = index
        while index + 1 < end and _is_title(outline, index) and _is_day(outline, index + 1):
            index += _PAIR
        if index > start:
            yield start, index
        else:
            index += 1


def _is_title(outline: Outline, index: int) -> bool:
    """Whether a line may be a headline: `The pier and the U.N.` ends as a sentence does, and is one."""
    reading = outline.readings[index]
    named = reading.byline is not None and reading.byline.confidence > _DOUBTED
    return may_be_title(reading) and reading.shape.words <= _LONGEST_TITLE and not named


def _is_day(outline: Outline, index: int, most: int = _LONGEST_DAY) -> bool:
    """Whether a line says when and nothing else, neither who wrote nor that it was updated."""
    reading = outline.readings[index]
    stamp = reading.stamp
    if stamp is None or stamp.before or stamp.after or reading.byline or len(stamp.moments) > 1:
        return False
    return reading.shape.words <= most and stamp.moments[0].kind is Kind.PLAIN
