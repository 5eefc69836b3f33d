"""Readings → which lines are the words of a picture, as who took it or the same words stand beside them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.shapes import folded
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.belonging import is_free
from generator.ingest.text.surroundings import Surroundings

_PROSE = 0.9
_SAID_EARLY = 8
_TWIN = 20
_TITLED = 5
_SHORT_CAPTION, _SHORTEST_CAPTION, _LONGEST_CAPTION = 14, 5, 45
_LONG_CAPTION, _SCENES = 20, 30
_SCENE = 9  # words; a longer sentence below a credit is more often the first paragraph
_TITLE_CASE = 0.8
_SCENE_WORDS, _SHOWN, _NAMED = 25, 2, 4
_TELLING = frozenset(
    "said says say told has have had was were will would could should is are been announced".split()
)
_REPORTING = frozenset(
    "said says told announced confirmed warned urged accused rejected denied vowed would".split()
)


def _is_first(index: int, readings: Sequence[Reading]) -> bool:
    """Whether no line above has words enough for a headline, which every picture has above it."""
    return not any(reading.shape.words >= _TITLED for reading in readings[:index])


def beside_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> list[tuple[str, float]]:
    """The rules by which a line is a caption, each with how sure it is.

    A caption stands in front of its credit, or behind it with no blank line between.
    """
    words = readings[index].shape.words
    after = readings[index + 1] if index + 1 < len(readings) else None
    before = readings[index - 1] if index else None
    shape = readings[index].shape
    credited = after and (after.is_credit_only or is_signed_picture(index + 1, readings, around))
    if credited and not around.opens_pair(index + 1):
        titled = shape.titled >= _TITLE_CASE and not shape.ends and words >= _TITLED
        paragraphs = around.prose_before[index]
        told = (shape.prose >= _PROSE and paragraphs > 1) or (paragraphs > 0 and _is_copyright(after))
        is_last = told and shape.ends and not around.prose_after[index]
        is_news = readings[index].told or (not shape.ends and _is_first(index, readings))
        apart = shape.ends and words > _LONG_CAPTION and around.gaps_tell
        sure = 0.45 if apart and not around.joins(index, index + 1) else 0.8
        return [
            (
                "beside-credit",
                0.3 if words > _LONGEST_CAPTION or titled or is_last or is_news else sure,
            )
        ]
    signed = bool(index) and is_signed_picture(index - 1, readings, around)
    if before and (before.is_credit_only or signed) and not _has_caption(index - 1, readings, around):
        close = around.joins(index - 1, index) if around.gaps_tell else words <= 25
        close = close or (shape.ends and words <= _SCENE and not around.prose_before[index])
        apart = around.is_apart_from_text(index)
        close = close and (apart or not (shape.ends and words > _SHORT_CAPTION))
        close = close and not (readings[index].told and around.prose_before[index])
        close = close and not (shape.titled >= _TITLE_CASE and not shape.ends and words >= _TITLED)
        return [("beside-credit", 0.8 if close and words <= _LONGEST_CAPTION else 0.3)]
    if (
        before
        and before.furniture
        and before.furniture.rule == "picture-number"
        and words <= _LONGEST_CAPTION
    ):
        return [("below-picture-number", 0.9)]
    above = before is not None and _is_picture_control(before) and "caption" not in before.key
    if above or (after and _is_picture_control(after)):
        return [("beside-picture-control", 0.7 if words <= 40 else 0.3)]
    return []


def _is_copyright(reading: Reading | None) -> bool:
    """Whether a line is `© Harbour Press`, which stands below articles as well as below pictures."""
    return reading is not None and reading.caption is not None and reading.caption.rule == "copyright-credit"


def is_pictured(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a name stands right above who took the picture, so that it is whom that shows."""
    byline, after = readings[index].byline, readings[index + 1 : index + 2]
    named = byline is not None and byline.rule == "bare-name"
    return (
        named
        and around.gaps_tell
        and bool(after)
        and _is_sure_credit(after[0])
        and around.joins(index, index + 1)
    )


def _is_sure_credit(reading: Reading) -> bool:
    return reading.is_credit_only and reading.byline is None and reading.caption is not None


def is_signed_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line with a wire service is a picture's, as others sign the story.

    A wire service alone is one right below a sentence.
    """
    reading = readings[index]
    byline = reading.byline
    if byline is None or not byline.agencies or byline.rule == "byline-opener":
        return False
    if reading.caption is None or reading.caption.text or not around.is_signed_elsewhere(index):
        return False
    above = readings[index - 1] if index else None
    below_sentence = above is not None and above.shape.ends and around.joins(index - 1, index)
    alone = reading.caption.rule == "bracketed-alone"
    return alone or bool(byline.people) or (below_sentence and above is not None and above.furniture is None)


def is_described(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line in the head says what the picture of the caption below shows, and no news."""
    reading = readings[index]
    below = readings[index + 1] if index + 1 < len(readings) else None
    if below is None or not below.is_captioned or below.caption is None or not below.caption.credit:
        return False
    words = reading.key.split()
    if len(words) > _SCENE_WORDS or reading.told or not _TELLING.isdisjoint(words):
        return False
    shown = {word for word in folded(below.caption.text).split() if len(word) >= _NAMED}
    return len(shown) > _SHOWN and len(shown.intersection(words)) * 2 >= len(shown)


def _has_caption(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether the line before a credit can be its caption; one in brackets always stands behind it."""
    if not index:
        return False
    before = readings[index - 1]
    if around.is_bracketed(index):
        return before.furniture is None
    if around.opens_pair(index):
        return False
    behind = readings[index + 1] if index + 1 < len(readings) else None
    if behind and _is_short(behind) and behind.shape.ends and not before.shape.ends:
        return False
    if behind and before.is_plain_prose and before.shape.words > _LONG_CAPTION and _is_short(behind):
        return False
    return before.is_captioned or (before.shape.words >= _SHORTEST_CAPTION and is_free(before))


def _is_short(reading: Reading) -> bool:
    return reading.shape.words <= _SHORT_CAPTION and reading.furniture is None


def _is_picture_control(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == "picture-control"


def _is_title_said_again(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is the headline, which a picture below only says again: `Talks resume / Photo: AP`."""
    reading = readings[index]
    if reading.shape.ends or reading.is_captioned or index >= _SAID_EARLY:
        return False
    return not any(may_be_title(one) and not one.key.endswith(reading.key) for one in readings[:index])


def is_twin(index: int, readings: Sequence[Reading]) -> bool:
    """Whether one of the nearest lines says the same and a credit, or the same in a sentence.

    A headline that stands twice is no caption.
    """
    key = readings[index].key
    if len(key) < _TWIN or _is_title_said_again(index, readings):
        return False
    for other in (*range(max(0, index - 3), index), *range(index + 1, min(len(readings), index + 4))):
        twin = readings[other]
        short, long = sorted((key, twin.key), key=len)
        same = long.startswith(short) and len(short) > max(_TWIN, 0.6 * len(long))
        same = same or (twin.caption is not None and folded(twin.caption.text) == key)
        marked = twin.is_captioned or readings[index].caption is not None
        if same and other < index and any(one.key == key for one in readings[max(0, other - 3) : other]):
            continue  # the caption stood above it already; here it is a paragraph
        if same and other < index and any(one.is_plain_prose for one in readings[other + 1 : index]):
            continue  # the story has begun; it says what its picture says
        if (
            same
            and not marked
            and twin.key == key
            and other > index
            and readings[index].shape.words > _SCENES
        ):
            continue  # a paragraph that stands twice; the second goes
        if same and not marked and not _REPORTING.isdisjoint(key.split()):
            continue  # a standfirst that the first paragraph says again
        if same and (marked or (abs(other - index) == 1 and readings[index].shape.ends)):
            return True
    return False
