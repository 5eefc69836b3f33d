"""What a line looks like by its own reading alone: a paragraph, a title, what heads of articles have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.readings import Reading

_CONTENT = 4
_SAMPLE = 1000
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]{2,}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{4,}")
_SURE = 0.7
_TITLED = 4


def content_words(reading: Reading) -> frozenset[str]:
    """The longer words of a line, to compare it with others by what it is about.

    Scripts that set no spaces between words have no words to find; two letters of Chinese or Japanese in a
    row stand for one, four of Thai or Burmese.
    """
    words = frozenset([word for word in reading.key.split() if len(word) >= _CONTENT])
    if reading.key.isascii() or not _UNSPACED.search(reading.key[:_SAMPLE]):
        return words
    spaced = frozenset(word for word in words if not _UNSPACED.search(word))
    return spaced | frozenset(_rows(reading.key[:_SAMPLE]))


def _rows(key: str) -> Iterator[str]:
    """Rows of letters that stand for words where no spaces part them."""
    for match in _UNSPACED.finditer(key):
        length = 2 if match[0][0] >= "\u3000" else 4
        yield from (match[0][start : start + length] for start in range(len(match[0]) - length + 1))


def runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Where runs of set flags begin and end."""
    runs: list[tuple[int, int]] = []
    for index, flag in enumerate(flags):
        if flag and runs and index == runs[-1][1]:
            runs[-1] = (runs[-1][0], index + 1)
        elif flag:
            runs.append((index, index + 1))
    return runs


def running(flags: list[bool]) -> list[int]:
    """How many flags are set before each place."""
    total = 0
    result = []
    for flag in flags:
        result.append(total)
        total += flag
    return result


def is_meta(reading: Reading) -> bool:
    """Whether a line looks like a timestamp or a byline, as heads of articles have them."""
    if reading.stamp and reading.stamp.confidence >= 0.4:
        return True
    return reading.byline is not None and reading.byline.confidence >= 0.5 and reading.furniture is None


def is_sure_meta(reading: Reading) -> bool:
    if reading.stamp and (reading.stamp.confidence >= _SURE or reading.stamp.moments[0].year):
        return True
    return reading.byline is not None and reading.byline.rule == "byline-opener"


def is_paragraph(reading: Reading) -> bool:
    return reading.is_plain_prose or reading.dateline is not None


def may_be_title(reading: Reading) -> bool:
    return reading.shape.words >= _TITLED and not (reading.furniture or reading.stamp)


def heads_others(reading: Reading) -> bool:
    """Whether a line is a heading above other articles, whose dates are not the article's."""
    return reading.furniture is not None and reading.furniture.lists
