"""Readings → the paragraph whose dateline opens the article, not a picture's words nor another story."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading

_SURE_PLACE, _SURE_FURNITURE = 0.85, 0.9
_TOLD_AT_LENGTH, _AHEAD = 3, 4  # paragraphs
_LONGEST_SCENE = 45  # words


def opening(readings: Sequence[Reading]) -> int | None:
    """The paragraph whose dateline opens the article, where one stands near its head."""
    paragraphs = 0
    for index, reading in enumerate(readings):
        if paragraphs and reading.furniture is not None and reading.furniture.closes:
            return None
        sure = reading.dateline is not None and reading.dateline.confidence >= _SURE_PLACE
        sure = sure and bool(reading.shape.ends or (reading.dateline and reading.dateline.place))
        sure = sure and not (paragraphs > 1 and _is_day_only(reading))
        of_page = reading.furniture is not None and reading.furniture.confidence >= _SURE_FURNITURE
        if sure and not of_page:
            if paragraphs >= _TOLD_AT_LENGTH and _is_listed(readings, index):
                return None  # another article's, in a list below the first paragraphs of this one
            return index if not _is_scene(reading) else _next_opening(readings, index)
        if (
            reading.place
            and reading.placed
            and not of_page
            and 0 < index < len(readings) - 1
            and readings[index + 1].is_plain_prose
        ):
            return index
        paragraphs += reading.is_plain_prose
        if paragraphs > _AHEAD:
            return None
    return None


def _is_day_only(reading: Reading) -> bool:
    """Whether only a day stands in front, as captions begin too: `Monday, June 3, 2024 - A ferry leaves.`"""
    dateline = reading.dateline
    return dateline is not None and not (dateline.place or dateline.agencies or dateline.outlet)


def _is_listed(readings: Sequence[Reading], index: int) -> bool:
    """Whether a heading above other articles stands right above a line, or one line further up."""
    above = [reading.furniture for reading in readings[max(0, index - 2) : index]]
    return any(
        furniture is not None and (furniture.lists or furniture.rule == "promo") for furniture in above
    )


def _is_scene(reading: Reading) -> bool:
    """Whether a line with a dateline ends in who took a picture: `SINGAPORE: Ministers leave.—Reuters`."""
    caption = reading.caption
    return (
        caption is not None
        and bool(caption.text and caption.credit)
        and reading.shape.words <= _LONGEST_SCENE
    )


def _next_opening(readings: Sequence[Reading], index: int) -> int:
    """The next paragraph with the same dateline, where one follows a picture's words closely."""
    first = readings[index].dateline
    for other in range(index + 1, min(index + 1 + _AHEAD, len(readings))):
        dateline = readings[other].dateline
        if first and dateline and dateline.confidence >= _SURE_PLACE:
            return other
    return index
