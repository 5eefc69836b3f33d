"""An outline → whether the name of a list is a word in a menu, and no list stands below it."""

from __future__ import annotations

from generator.ingest.text.outlined.outline import Outline

_FEWEST, _MANY, _LONGEST = 4, 6, 3  # lines above, the same, words
_TITLED, _HEADLINE_AND_STANDFIRST, _NEAR, _HEAD = 4, 2, 3, 30  # words, lines, lines, lines


def is_in_menu(index: int, outline: Outline) -> bool:
    """Whether a name of a list above the text is one of a menu: in capitals, as the four right above it are.

    Or below so many short ones, `World`, `Local`, `Latest news`, that only headline and standfirst follow.
    Or the first of one, with sections right below it.
    """
    below = outline.readings[index + 1 : index + 1 + _SECTIONS]
    if (
        index < _OPENING
        and [one.furniture and one.furniture.rule for one in below] == ["section"] * _SECTIONS
    ):
        return True
    menu = outline.readings[max(0, index - _MANY) : index + 1]
    if len(menu) <= _FEWEST or any(line.gap for line in outline.lines[index + 1 - _FEWEST : index + 1]):
        return False
    short = [one.shape.words <= _LONGEST for one in menu]
    if all(one.shape.capitals for one in menu[-1 - _FEWEST :]) and all(short[-1 - _FEWEST :]):
        return True
    return len(menu) > _MANY and all(short) and 0 < _titles_below(index, outline) <= _HEADLINE_AND_STANDFIRST


_OPENING, _SECTIONS = 3, 2  # lines


def _titles_below(index: int, outline: Outline) -> int:
    """How many lines below are long enough for a headline, down to what is of a picture, or signs.

    What a picture shows may stand twice in a row there.
    """
    titles = 0
    for at, reading in enumerate(outline.readings[index + 1 : index + 1 + _HEAD], index + 1):
        again = [reading.key] == [one.key for one in outline.readings[at + 1 : at + 2]]
        if outline.prose[at] or outline.sure[at] or reading.caption or again:
            break
        if titles > _HEADLINE_AND_STANDFIRST or (not titles and at > index + _NEAR):
            break
        titles += reading.shape.words >= _TITLED
    return titles
