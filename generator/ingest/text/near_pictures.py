"""Readings → which lines may be the words of a picture, as what the rules for such words need is near them.

Those rules are many, and most lines have nothing of a picture near. So what the rules need is looked for once
in a clipping, and each is asked only of the lines that have it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_free
from generator.ingest.text.figure_blocks import MOST_WORDED, VIDEOS
from generator.ingest.text.picture_labels import CAPTION_LABELS, LONG_ENOUGH
from generator.ingest.text.seen import WORDS_OF_SCENES
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.text.twins import NEAREST, TWIN, is_long_enough

_FEWEST = 4  # words


def may_be_pictured(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line has words enough for those of a picture, and is nothing else by its own marks."""
    reading = readings[index]
    return reading.shape.words >= _FEWEST and is_free(reading) and not reading.is_captioned


def beside_credits(readings: Sequence[Reading]) -> frozenset[int]:
    """The lines beside what may say who took a picture or what it shows, and below labels of such words."""
    found: set[int] = set()
    for index, reading in enumerate(readings):
        if reading.caption is not None or reading.byline is not None:
            found.update((index - 1, index + 1))
        elif reading.key in CAPTION_LABELS:
            found.add(index + 1)
    return frozenset(found)


def may_be_on_top(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line in the head may be the words of a picture that nobody signs: a sentence, or some."""
    shape = readings[index].shape
    told = shape.ends or shape.words >= LONG_ENOUGH or around.lines[index].text[-1] == "."
    return told and around.prose_before[index] <= 1


def may_be_scene(reading: Reading) -> bool:
    """Whether a sentence has a word for a month, or for how people stand in pictures."""
    return reading.shape.ends and not WORDS_OF_SCENES.isdisjoint(reading.words)


def joined_to_paragraphs(around: Surroundings) -> frozenset[int]:
    """The lines above and below a paragraph with no blank line between, where blank lines part those."""
    if not around.blocks_tell:
        return frozenset()
    found: set[int] = set()
    for index, (line, prose) in enumerate(zip(around.lines, around.prose, strict=True)):
        if prose and not line.gap:
            found.add(index - 1)
        if index and not line.gap and around.prose[index - 1]:
            found.add(index)
    return frozenset(found)


def in_blocks_of_pictures(readings: Sequence[Reading]) -> frozenset[int]:
    """The lines as near above a caption or a credit, or below the label of a video, as one block may have."""
    found: set[int] = set()
    for index, reading in enumerate(readings):
        if reading.caption is not None:
            found.update(range(index - MOST_WORDED, index))
        if reading.key in VIDEOS:
            found.update(range(index + 1, index + 1 + MOST_WORDED))
    return frozenset(found)


def may_have_twins(readings: Sequence[Reading]) -> frozenset[int]:
    """The lines that begin as any other does, and those near a caption, whose words may be said within it.

    Short lines begin as others do by chance; the few that are long enough in ideographs are asked as well.
    """
    found: set[int] = set()
    begun = Counter([one.key[:TWIN] for one in readings])
    for index, reading in enumerate(readings):
        if reading.caption is not None:
            found.update(range(index - NEAREST, index + NEAREST + 1))
        key = reading.key
        if begun[key[:TWIN]] > 1 if len(key) >= TWIN else is_long_enough(key):
            found.add(index)
    return frozenset(found)
