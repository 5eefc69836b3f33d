"""An outline → from which line on a page has nothing but teasers, each a sentence below a headline."""

from __future__ import annotations

from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.outline import Outline

_BOTH = 2
_ROW, _MOST_TEASERS = 4, 6
_LONGEST_TEASER = 45
_BESIDE = 3
_CUT = (" ...", "…")
ENDS = ("about-author", "copyright", "comments", "tags")
_FOOT = (*ENDS, "share-buttons", "author-biography")


def teased_from(outline: Outline) -> int:
    """From which line on there are only teasers; behind the last line where none are."""
    told = [index for index in range(len(outline.readings)) if outline.prose[index]]
    return min(_below_foot(outline, told), _cut_short(outline, told), _all_cut(outline, told))


def _all_cut(outline: Outline, told: list[int]) -> int:
    """From which line on two paragraphs or more are cut short, and nothing follows: `a telephone li…`.

    Below headlines some pages leave them without a mark: `HARBOUR: The town has started laying`.
    """
    start = len(told)
    while start and (
        outline.lines[told[start - 1]].text.endswith(_CUT) or _breaks_off(outline, told[start - 1])
    ):
        start -= 1
    return told[start] if _BOTH <= len(told) - start <= start else len(outline.readings)


def _below_foot(outline: Outline, told: list[int]) -> int:
    """From which line on there are teasers below a heading above other articles, below a row of buttons."""
    count = len(outline.readings)
    start = next(
        (
            at
            for at in range(1, len(told))
            if told[at] - told[at - 1] > _ROW and _is_foot(outline, told[at - 1] + 1, told[at])
        ),
        0,
    )
    few = 0 < len(told) - start <= min(_MOST_TEASERS, start // _BOTH)
    titled = few and all(_is_below_title(outline, index) for index in told[start:])
    return told[start] if start and titled else count


def _cut_short(outline: Outline, told: list[int]) -> int:
    """From which line on there are teasers of which one is cut short, as no paragraph of an article is.

    They may speak of what the article speaks of. One alone must have its day or its section below it.
    """
    count, start = len(outline.readings), len(told)
    while start > 1 and _is_teaser(outline, told[start - 1]):
        start -= 1
    run = told[start:]
    while run and not (outline.lines[run[0]].text.endswith(_CUT) or _is_aged(outline, run[0])):
        run = run[1:]
    cut = any(outline.lines[index].text.endswith(_CUT) for index in run)
    told_enough = len(run) >= _BOTH or (len(run) == 1 and _is_aged(outline, run[0]))
    return run[0] if cut and told_enough else count


def _is_teaser(outline: Outline, index: int) -> bool:
    short = outline.readings[index].shape.words <= _LONGEST_TEASER
    return short and outline.readings[index].dateline is None and _is_below_title(outline, index)


def _is_aged(outline: Outline, index: int) -> bool:
    """Whether one of the next lines says how long ago that was, above the next headline."""
    for reading in outline.readings[index + 1 : index + _BESIDE]:
        if reading.stamp is not None:
            return bool(reading.stamp.moments[0].ago)
        if reading.furniture is None:
            return False
    return False


def _is_foot(outline: Outline, start: int, end: int) -> bool:
    """Whether lines between two paragraphs are a page's, one that heads other articles among them."""
    pieces = [reading.furniture for reading in outline.readings[start:end] if reading.furniture]
    foot = next((at for at, piece in enumerate(pieces) if piece.rule in _FOOT), len(pieces))
    return any(piece.lists or piece.rule == "promo" for piece in pieces[foot + 1 :])


def _breaks_off(outline: Outline, index: int) -> bool:
    """Whether a sentence below a headline has no end: a letter is its last sign."""
    return outline.lines[index].text[-1].isalpha() and _is_below_title(outline, index)


def _is_below_title(outline: Outline, index: int) -> bool:
    """Whether a headline stands right above a line."""
    above = outline.readings[index - 1]
    asks = outline.lines[index - 1].text[-1] in "?!"
    return may_be_title(above) and (asks or not above.shape.ends) and not outline.prose[index - 1]
