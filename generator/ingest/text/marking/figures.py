"""Readings of lines → which are rows of figures that the article gives: `Varsand 1,208`, `➡ Berths: 41.2 %`.

A page shows them as a list or a table below a paragraph; copied, each looks like the headline of another
article. But no five headlines in a row end in a figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL

_FIGURED = Late(
    r"[^\W\d_][)%.]{0,2}[ :–—-]{1,3}[+−-]?(?:[$€£¥] ?)?(?P<figure>\d[\d.,]{0,14})(?: ?%| [^\W\d_]{2,12})?\Z"
)
_YEAR = Late(r"(?:19\d\d|20[0-4]\d)\Z")
_TAIL, _LONGEST_ROW = 48, 100  # characters
_LEAST = 5  # rows
_MOST_BETWEEN, _LONGEST_BETWEEN, _MOST_ABOVE = 2, 14, 3  # lines, words
_MOSTLY = 0.6


def rows_of_figures(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> set[int]:
    """The rows below a paragraph that end in figures, with the few short lines above them and between.

    The place is that below the first paragraph, which may look like such a row itself.
    """
    rows = [index for index in range(start - 1, len(lines)) if _is_row(lines[index].text, readings[index])]
    if len(rows) < _LEAST:
        return set()
    found: set[int] = set()
    for run in _runs(rows, readings):
        first, last = run[0], run[-1]
        near = range(first - 1, max(-1, first - _MOST_ABOVE - 2), -1)
        above = next((one for one in near if readings[one].is_plain_prose), None)
        dense = len(run) >= _LEAST and len(run) >= _MOSTLY * (last - first + 1)
        if not dense or above is None:
            continue
        if all(_may_head(readings[index]) for index in range(above + 1, first)):
            found.update(range(above + 1, last + 1))
    return found


_LED = Late(
    r"[+−-]?(?:[$€£¥] ?)?\d[\d.,]{0,14}(?: ?%|[^\W\d_]{0,2}(?: [^\W\d_]{1,14}){0,2}) ?(?:[–—-]{1,2}|:) "
    rf"[{LL}]"
)
_LEAST_LED, _LONGEST_LED = 3, 20  # rows, words


def led_by_figures(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The rows between paragraphs that begin with a figure and go on in small letters: `£3m – its price`.

    One short heading may stand above them. The place is that below the first paragraph.
    """
    behind = start
    for index in range(start, len(lines)):
        if lines[index].text[0] in _OPENING and index >= behind:
            end = index
            while end < len(lines) and _is_led(lines[end].text, readings[end]):
                end += 1
            behind = end + 1
            goes_on = any(one.is_plain_prose for one in readings[end : end + _MOST_BETWEEN])
            if end - index >= _LEAST_LED and goes_on:
                yield from range(index, end)


_OPENING = "0123456789$€£¥+−-"


def _is_led(text: str, reading: Reading) -> bool:
    """Whether a line is a figure and what it counts, in small letters as no headline has them."""
    led = _LED.match(text) is not None and reading.shape.words <= _LONGEST_LED
    return led and not (reading.stamp or reading.is_captioned)


def _is_row(text: str, reading: Reading) -> bool:
    if len(text) > _LONGEST_ROW or not (text[-1].isalnum() or text[-1] == "%"):
        return False
    if text[-1].isalpha() and not _ends_in_figure(text.rpartition(" ")[0]):
        return False
    found = _FIGURED.search(text[-_TAIL:])
    if found is None or reading.stamp or (reading.furniture and reading.furniture.closes):
        return False
    return not _YEAR.match(found["figure"])


def _ends_in_figure(text: str) -> bool:
    """Whether a row may end in a figure, what is counted left out; only for speed."""
    return text[-1:].isdigit() or text.endswith((".", ","))


def _runs(rows: Sequence[int], readings: Sequence[Reading]) -> Iterator[list[int]]:
    """The rows that stand below each other, with at most two headings of theirs between."""
    run: list[int] = []
    for row in rows:
        between = range(run[-1] + 1, row) if run else range(0)
        if len(between) > _MOST_BETWEEN or not all(_may_head(readings[index]) for index in between):
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _may_head(reading: Reading) -> bool:
    """Whether a line may be what a row of figures stands below."""
    page = reading.furniture is not None and (reading.furniture.closes or reading.furniture.lists)
    return reading.shape.words <= _LONGEST_BETWEEN and not (page or reading.stamp or reading.is_plain_prose)
