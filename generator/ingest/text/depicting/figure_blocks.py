"""Readings → which lines are the words of a picture as they stand in one block with its label or its credit.

Where blank lines part paragraphs, a page's picture is one block: what it shows for those who cannot see it,
its caption, who took it. A label may stand on top, `Image` or `Video`, and then nobody need be named.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import PICTURES, is_free, may_be_title
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import is_given_name

VIDEOS = frozenset(("video", "vidéo", "vídeo", "watch", "filmato", "wideo", "видео", "відео"))
MOST_WORDED, MOST_BELOW = 3, 6  # lines
_LABELS = PICTURES | VIDEOS
_SHORTEST, _LONGEST, _LONGEST_FIRST, _LONGEST_TITLE = 4, 45, 25, 12  # words


def is_above_credit(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line says what the caption right below shows, in one block with that and who took it.

    The text may go on right below the credit. Or where to load the picture's file ends the block.
    """
    if _is_above_file(index, readings, around):
        return True
    told = around.blocks_tell or around.all_parted  # a long menu has no blank lines
    if not told or not index or around.joins(index - 1, index):
        return False
    block = [index, *_joined_below(index, around)]
    worded = list(itertools.takewhile(lambda at: _has_words(readings[at]), block))
    rest = [readings[at] for at in block[len(worded) :]]
    rest = rest[:1] + list(itertools.takewhile(lambda one: not one.is_plain_prose, rest[1:]))
    if not 1 < len(worded) <= MOST_WORDED or not rest or readings[index].shape.words > _LONGEST_FIRST:
        return False
    taken = rest[0].caption is not None and not rest[0].caption.text
    closed = taken and all(one.furniture or one.caption or one.byline for one in rest)
    return closed and _is_amid(index, worded[-1], readings, around)


def _is_above_file(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands in the block of a picture that ends in where to load its file.

    `Sailors stand by a crane.`, `Harbour Work`, `Sailors rest, May 3, 2024.`, `Download Image`.
    """
    if not around.blocks_tell or not _has_words(readings[index]):
        return False
    if not any(readings[at].key.startswith(FILES) for at in _joined_below(index, around)):
        return False
    top = index
    while top and index - top < MOST_WORDED and around.joins(top - 1, top):
        top -= 1
    first = readings[top]
    opens = _has_words(first) and first.shape.ends and first.shape.words <= _LONGEST_FIRST
    apart = opens and top > 0 and not around.joins(top - 1, top) and around.prose_before[top] > 0
    return apart and _is_amid(top, index, readings, around)


FILES = (
    "download image",
    "download hi res",
    "download full size",
    "virin ",
    "image details",
    "photo details",
)
"""Where a picture's file is, as press offices of armed forces have it."""


def is_in_labelled_block(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands below the label of a picture or a video, in one block with it.

    Of a video the block has what it is called and a sentence; of a picture that line alone which stands
    above the label as well.
    """
    if not around.blocks_tell or not _has_words(readings[index]) or _is_below_taken(index, readings, around):
        return False
    top = index
    while top and index - top < MOST_WORDED and around.joins(top - 1, top):
        if readings[top - 1].key in _LABELS:
            break
        if not _has_words(readings[top - 1]) or _is_credited(readings[top - 1]):
            return False
        top -= 1
    else:
        return False
    label = readings[top - 1].key
    below = [at for at in _joined_below(top, around) if _is_below_taken(at, readings, around)]
    told = below[0] if below else len(readings)
    worded = list(
        itertools.takewhile(
            lambda at: at < told and _has_words(readings[at]), [top, *_joined_below(top, around)]
        )
    )
    last = worded[-1]
    doubled = index > top and is_around_label(top, readings)
    closed = last + 1 < len(readings) and (
        not around.joins(last, last + 1)
        or last + 1 == told
        or readings[last + 1].key in PICTURES
        or readings[last + 1].is_captioned
    )
    if doubled or not closed or len(worded) > MOST_WORDED or not _is_amid(top, last, readings, around):
        return False
    if label in VIDEOS:
        title, *said = (readings[at].shape for at in worded)
        return len(said) == 1 and not title.ends and title.words <= _LONGEST_TITLE and said[0].ends
    return around.prose_before[top] > 0


_LONG_TOLD = 24  # words
_SLASHED = Late(rf"[{LL}] [A-Z]{{2,6}}/[{LU}][{LL}]")
"""`The pier lies idle DR/Harbour Institute`: whose a picture is, behind what it shows."""


def _is_below_taken(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether sentences stand below what a picture shows with who took it behind, so the text goes on there.

    `The pier lies idle Jane Doe`, `The master knows everybody. He asks all others for their names.`
    """
    shape = readings[index].shape
    told = shape.ends and (shape.stops > 0 or shape.words >= _LONG_TOLD)
    if not index or not told or readings[index - 1].shape.ends:
        return False
    above = around.lines[index - 1].text
    if _SLASHED.search(above):
        return True
    if not shape.stops:
        return False
    *_, before, name, surname = ["", "", "", *above.split()]
    named = name.istitle() and surname.istitle() and is_given_name(name)
    return named and bool(before) and not before[0].isupper()


def is_around_label(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line stands below the label of a picture and above it: `The pier`, `Image:`, `The pier`."""
    labelled = 1 < index < len(readings) and readings[index - 1].key in PICTURES
    return labelled and readings[index - 2].key == readings[index].key


def _joined_below(index: int, around: Surroundings) -> Iterator[int]:
    """The lines below that no blank line parts from a line, as many as a picture's block has."""
    for at in range(index + 1, min(len(around.lines), index + 1 + MOST_BELOW)):
        if not around.joins(at - 1, at):
            return
        yield at


def _has_words(reading: Reading) -> bool:
    """Whether a line may say what a picture shows."""
    free = is_free(reading) and not (reading.is_credit_only or reading.told or reading.spoken)
    return free and _SHORTEST <= reading.shape.words <= _LONGEST and reading.dateline is None


def _is_credited(reading: Reading) -> bool:
    """Whether a line is a caption with who took the picture: what stands below it is the text again."""
    return reading.is_captioned and reading.caption is not None and bool(reading.caption.credit)


def _is_amid(first: int, last: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a headline stands above a block, and the text goes on below it."""
    return around.prose_after[last] > 0 and any(map(may_be_title, readings[:first]))


def ends_head(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line below a credit ends the block of the head, and all of the text stands in one below."""
    below = range(index + 1, index + 1 + _IN_ONE_BLOCK)
    if around.prose_before[index] or below.stop > len(readings) or not around.lines[index + 1].gap:
        return False
    joined = not around.lines[index].gap and not any(around.lines[at].gap for at in below[1:])
    told = all(readings[at].is_plain_prose for at in below)
    return joined and told and readings[index].shape.words <= _LONGEST


_IN_ONE_BLOCK = 3  # paragraphs
