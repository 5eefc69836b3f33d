"""Readings of lines → which are of a text that is told in short lines, in Chinese.

What is written for telephones sets a sentence over several lines, none with a stop: `目前` / `北码头的渡船` /
`已进入最后的检修`. Each looks like the headline of another article, but of those few begin with a verb or
a word that goes on from the line above.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late
from generator.ingest.words.scripts import IDEOGRAPHIC

_LONGEST = 26  # letters
_FEWEST, _FEWEST_ON, _ONE_IN = 8, 3, 6
"""Such lines in a text at least, and those that go on from the line above, one in so many of them."""
_GOES_ON = Late(
    "[将將已与與和并並也而但]|[为為](?![何你您什甚])|是(?![谁誰否不什甚])|就[是在]|[位处處][于於]|地[处處]"
)
_BREAKS = frozenset("|｜：:>《【")
_OF_PICTURES = ("图", "圖", "图片", "圖片", "照片")


def told_in_short_lines(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> set[int]:
    """The short lines between the first paragraph and the last, where many are and some go on from others.

    The place is that below the first paragraph.
    """
    end = next((at for at in range(start, len(lines)) if _is_over(readings[at].furniture)), len(lines))
    last = next(at for at in range(end - 1, -1, -1) if readings[at].is_plain_prose)
    if not any(IDEOGRAPHIC.match(lines[at].text) for at in (start - 1, last)):
        return set()
    runs = list(_runs(lines, readings, start, last))
    found = {index for run in runs for index in run}
    on = sum(_GOES_ON.match(lines[index].text) is not None for run in runs for index in run[1:])
    return found if len(found) >= _FEWEST and on >= _FEWEST_ON and on * _ONE_IN >= len(found) else set()


def _is_over(furniture: Furniture | None) -> bool:
    return furniture is not None and (furniture.lists or furniture.closes)


def _runs(lines: Sequence[Line], readings: Sequence[Reading], start: int, end: int) -> Iterator[range]:
    """Two such lines or more below each other."""
    first = start
    for index in range(start, end + 1):
        if index == end or not _is_short(lines[index].text, readings[index]):
            if index - first > 1:
                yield range(first, index)
            first = index + 1


def _is_short(text: str, reading: Reading) -> bool:
    if len(text) > _LONGEST or reading.shape.ends or not _BREAKS.isdisjoint(text):
        return False
    if text.endswith(_OF_PICTURES):
        return False
    if reading.furniture or reading.stamp or reading.byline or reading.sign_off or reading.is_captioned:
        return False
    return IDEOGRAPHIC.search(text[:2]) is not None or text[0].isdigit()
