"""Readings → which of the lines right above who wrote or when may be the headline."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_titled_throughout, may_be_title
from generator.ingest.text.depicting.twins import is_twin
from generator.ingest.text.outlined.article_place import ASKING
from generator.ingest.text.outlined.trending import TRENDING
from generator.ingest.text.surroundings import Surroundings

_ABOVE, _TITLED = 6, 5  # lines, words


def may_be_headline(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line right above who wrote or when may be the headline: no sentence that tells, no topic."""
    text, reading = around.lines[index].text, readings[index]
    telling = reading.shape.ends and text[-1] not in ASKING and not text.endswith(("…", "..."))
    apart = around.apart.get(index) == TRENDING or _ends_list(index, readings, around)
    return not (telling or apart or _is_of_video(index, readings, around))


_VIDEOS = ("related video", "related videos")


def _is_of_video(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is right below `Related Video`, and one above that may be the headline."""
    led = around.promoted[index] and readings[index - 1].key in _VIDEOS
    above = readings[: index - 1] if led else ()
    return any(one.shape.words >= _TITLED and may_be_title(one) and not one.shape.ends for one in above)


_LISTED = "dated-list"


def _ends_list(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is the last of a list of other stories, which has the day above each headline."""
    last = around.apart.get(index) == _LISTED != around.apart.get(index + 1)
    return last and around.apart.get(index - 1) == _LISTED and readings[index - 1].stamp is not None


def shown_in_head(readings: Sequence[Reading], around: Surroundings) -> frozenset[int]:
    """Those of these lines that say what a picture shows, twice or with who took it, below a headline."""
    shown = (at for at in around.place.heads if at in around.shown_twice or is_twin(at, readings))
    return frozenset([at for at in shown if _is_below_headline(at, readings, around)])


def _is_below_headline(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line above may be the headline that says something else."""
    key = readings[index].key
    above = [
        one
        for one in readings[max(0, index - _ABOVE) : index]
        if one.key not in key and key not in one.key
        if one.shape.words >= _TITLED and not one.shape.ends and may_be_title(one)
    ]
    if not above or not _reads_as_headline(index, readings, around):
        return bool(above)
    least = _MUCH_MORE * max(map(around.kinship, above))
    return around.kinship(readings[index]) < max(least, _AKIN)


_MUCH_MORE, _AKIN = 2, 0.3
"""How much closer to the text than those above a headline is that stands twice, where a menu is above."""


def _reads_as_headline(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands twice without a credit, and in title case, as no picture's words do."""
    twice = [one for one in readings[max(0, index - 1) : index + 2] if one.key == readings[index].key]
    plain = len(twice) > 1 and not any(one.is_captioned for one in twice)
    return plain and is_titled_throughout(readings[index].shape, around.lines[index].text)
