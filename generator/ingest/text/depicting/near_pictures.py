"""Readings → which lines may be the words of a picture, as what the rules for such words need is near them.

Those rules are many, and most lines have nothing of a picture near. So what the rules need is looked for once
in a clipping, and each is asked only of the lines that have it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.pictures.credits_abroad import CAPTION_LABELS
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import PICTURE_CONTROLS, is_free
from generator.ingest.text.depicting.figure_blocks import FILES, MOST_BELOW, MOST_WORDED, VIDEOS
from generator.ingest.text.depicting.picture_labels import LONG_ENOUGH, is_doubled
from generator.ingest.text.depicting.seen import FOOTAGE, WORDS_OF_SCENES
from generator.ingest.text.depicting.twins import IDEOGRAPHS, NEAREST, TWIN, is_long_enough
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_FEWEST = 4  # words
_BELOW_CONTROL = 2  # lines, of which one says who took the picture


def may_be_pictured(reading: Reading, text: str) -> bool:
    """Whether a line has words enough for those of a picture, and is nothing else by its own marks."""
    own = reading.enlisted and reading.shape.stops > 0  # sentences of the article, as of a slide
    if reading.shape.words < _FEWEST or reading.is_captioned or own:
        return False
    return is_free(reading) or _is_called(reading, text) or _is_dated(reading)


def _is_dated(reading: Reading) -> bool:
    """Whether a few words have a day behind them: `Jane Doe in Varsand, May 31, 2024`."""
    stamp = reading.stamp
    other = reading.byline or reading.furniture or reading.address
    if stamp is None or stamp.confidence >= _UNLISTED or other:
        return False
    ahead = len(stamp.before) == 1 and len(stamp.before[0].split()) >= _FEWEST
    return ahead and not stamp.after and stamp.moments[0].year is not None and not stamp.moments[0].has_time


_CALLED = Late(rf"[{LU}]{{3,}}(?:[ -][{LU}]{{2,}}){{0,2}}: [{LU}]")
_UNLISTED = 0.6  # less sure than this is a dateline of which no list has the town
_LONGEST_CALLED = 25  # words


def _is_called(reading: Reading, text: str) -> bool:
    """Whether one sentence stands behind what a picture is called in capitals, as papers of Norway set it.

    `ROWS ON: Jane Doe has rowed eight times.`: with nobody named below who took it, that is a dateline.
    """
    head = reading.dateline
    brief = reading.shape.stops <= reading.shape.ends and reading.shape.words <= _LONGEST_CALLED
    unlisted = head is not None and head.confidence < _UNLISTED and not (head.day or head.agencies)
    other = reading.furniture or reading.stamp or reading.address
    return brief and unlisted and not other and _CALLED.match(text) is not None


def beside_credits(around: Surroundings, keys: Sequence[str]) -> set[int]:
    """The lines beside what may say who took a picture or what it shows, and below labels of such words."""
    found: set[int] = set()
    for index in (*around.captioned, *around.bylined):
        found.update((index - 1, index + 1))
    found.update(_below(CAPTION_LABELS, keys, 1))
    found.update(index + 1 for index, key in enumerate(keys) if is_doubled(key))
    found.update(index + 1 for index, rule in enumerate(around.rules) if rule == "count")
    rules = enumerate(around.rules)
    found.update(index + _BELOW_CONTROL for index, rule in rules if rule in PICTURE_CONTROLS)
    return found


def _below(labels: frozenset[str], keys: Sequence[str], most: int) -> Iterator[int]:
    """The lines right below such labels, so many below each."""
    if not labels.isdisjoint(keys):
        for index, key in enumerate(keys):
            if key in labels:
                yield from range(index + 1, index + 1 + most)


def may_be_on_top(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line in the head may be the words of a picture that nobody signs: a sentence, or some."""
    shape = readings[index].shape
    told = shape.ends or shape.words >= LONG_ENOUGH or around.lines[index].text[-1] == "."
    return told and around.prose_before[index] <= 1


def may_be_scene(reading: Reading) -> bool:
    """Whether a sentence has a word for a month, or for how people stand in pictures; or a film is named."""
    return not (WORDS_OF_SCENES if reading.shape.ends else FOOTAGE).isdisjoint(reading.words)


def is_joined_to_paragraph(index: int, around: Surroundings) -> bool:
    """Whether a paragraph stands beside a line with no blank line between, where blank lines part those."""
    lines, prose, below = around.lines, around.prose, index + 1
    if not around.blocks_tell:
        return False
    above = index > 0 and prose[index - 1] and not lines[index].gap
    return above or (below < len(lines) and prose[below] and not lines[below].gap)


def is_credited_again(line: Line, below: Line) -> bool:
    """Whether a line says what the one above does, and who took the picture: `Ferries / Harbour Stock`."""
    return below.text.startswith(f"{line.text} / ")


def stands_credited_below(index: int, around: Surroundings) -> bool:
    """Whether a line stands again right below with who took the picture."""
    return index + 1 < len(around.lines) and is_credited_again(*around.lines[index : index + 2])


def in_blocks_of_pictures(around: Surroundings, keys: Sequence[str]) -> set[int]:
    """The lines near above a caption, a credit or a file, or below a video's label, as one block has."""
    found: set[int] = set()
    for index in around.captioned:
        found.update(range(index - MOST_WORDED, index))
    found.update(_below(VIDEOS, keys, MOST_WORDED))
    for index in (at for at, key in enumerate(keys) if key.startswith(FILES)):
        found.update(range(index - MOST_BELOW, index))
    return found


def may_have_twins(around: Surroundings, keys: Sequence[str]) -> set[int]:
    """The lines that begin as any other does, and those near a caption, whose words may be said within it.

    Short lines begin as others do by chance; the few that are long enough in ideographs are asked as well.
    """
    found: set[int] = set()
    for index in around.captioned:
        found.update(range(index - NEAREST, index + NEAREST + 1))
    beginnings = [key[:TWIN] for key in keys]
    if len({*beginnings}) < len(keys):
        begun = Counter(beginnings)
        found.update(index for index, key in enumerate(keys) if len(key) >= TWIN and begun[key[:TWIN]] > 1)
    if max(keys, default="") >= IDEOGRAPHS:
        found.update(index for index, key in enumerate(keys) if len(key) < TWIN and is_long_enough(key))
    return found
