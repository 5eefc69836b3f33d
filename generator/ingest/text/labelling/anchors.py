"""Readings → which of the lines right above who wrote or when may be the headline."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.depicting.twins import is_twin
from generator.ingest.text.outlined.article_place import ASKING
from generator.ingest.text.outlined.trending import TRENDING
from generator.ingest.text.surroundings import Surroundings

_ABOVE, _TITLED = 6, 5  # lines, words


def may_be_headline(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line right above who wrote or when may be the headline: no sentence that tells, no topic."""
    text, reading = around.lines[index].text, readings[index]
    telling = reading.shape.ends and text[-1] not in ASKING and not text.endswith(("…", "..."))
    return not telling and around.apart.get(index) != TRENDING


def shown_in_head(readings: Sequence[Reading], around: Surroundings) -> frozenset[int]:
    """Those of these lines that say what a picture shows, twice or with who took it, below a headline."""
    shown = (at for at in around.place.heads if at in around.shown_twice or is_twin(at, readings))
    return frozenset([at for at in shown if _is_below_headline(at, readings)])


def _is_below_headline(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line above may be the headline that says something else."""
    key = readings[index].key
    return any(
        one.shape.words >= _TITLED and not one.shape.ends and may_be_title(one)
        for one in readings[max(0, index - _ABOVE) : index]
        if one.key not in key and key not in one.key
    )
