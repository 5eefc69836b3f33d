"""Readings → what stands at labels of pictures, `Photo` or `Buy photo` alone, or at the address of one."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.present_scenes import is_seen_happening
from generator.ingest.one_line.readings import Reading

_SHORTEST_CAPTION, _UNPARTED, _SCENE = 5, 25, 9  # words
_SHOWN = 2

SOLD = (
    *("buy photo", "buy photos", "buy image", "buy this image", "buy this photo"),
    *("enlarge buy this image", "enlarge buy this photo"),
)
"""Below a picture and its words: the next sentence opens the text."""
FRAMES = ("image", "photo", "picture")
"""What stands above the words of a picture, with `Credit...` below them."""


def is_above_sold(index: int, readings: Sequence[Reading], text: str) -> bool:
    """Whether who took a picture that is for sale stands below, or words of the address of one above.

    Below those a few words are a picture's, and a sentence that says what can be seen.
    """
    below, above = readings[index + 1 : index + 3], readings[index - 1 : index] if index else ()
    words = readings[index].shape.words
    sold = len(below) > 1 and below[0].is_credit_only and below[1].key in SOLD
    slug = bool(above) and above[0].furniture is not None and above[0].furniture.rule == "picture-slug"
    return words <= _UNPARTED and (sold or (slug and (words <= _SCENE or is_seen_happening(text))))


_MOST_TAKING = 6  # words of who took a picture


def is_above_label(index: int, readings: Sequence[Reading], *, again: Reading | None = None) -> bool:
    """Whether `Photo` alone stands below a line and who took it below that; `again` says most of the line."""
    if index + 1 >= len(readings) or readings[index + 1].key not in FRAMES:
        return False
    if not is_below_label(index + 2, readings):
        return False
    words = readings[index].content
    return again is None or (
        len(again.content) > _SHOWN and len(again.content - words) <= len(again.content) / 4
    )


def is_below_label(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a few words stand below `Photo` alone, and that below a sentence."""
    if not 1 < index < len(readings) or readings[index - 1].key not in FRAMES:
        return False
    above, shape = readings[index - 2], readings[index].shape
    told = above.shape.words >= _SHORTEST_CAPTION and above.furniture is None
    taken = not (readings[index].furniture or readings[index].stamp or shape.ends)
    return told and taken and shape.words <= _MOST_TAKING


def is_below_slug(index: int, readings: Sequence[Reading]) -> bool:
    """Whether who took a picture stands right above a line, and the picture's address above that."""
    if index < len(("slug", "credit")):
        return False
    slug, credit = readings[index - 2].furniture, readings[index - 1].shape
    addressed = slug is not None and slug.rule in ("picture-slug", "picture-file")
    return addressed and credit.words <= _MOST_TAKING and not credit.ends
