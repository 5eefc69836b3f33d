"""Readings → which lines with a wire service or a paper say who took a picture, as others sign the story."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.bylines.names import Byline
from generator.ingest.one_line.bylines.papers import is_paper
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_free
from generator.ingest.text.depicting.picture_labels import (
    is_at_caption_button,
    is_below_counted,
    is_below_label,
    is_in_figure,
    is_listed_below,
)
from generator.ingest.text.depicting.seen import is_below_thing, is_scene
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late

_NEAR, _TOLD_OF = 6, 5  # lines, words
_BEHIND = Late(r"(?:,| ?[|/]) ?(For (?=[A-Z])|[Ss]taff [Pp]hotograph)?([^,|/]{2,50})\Z")
"""What stands behind the name of who took a picture: `| For Harbour Media`, `/ Staff Photographer`."""
_ON_WHOLE_DAY = Late(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, 20\d\d\b"
)
"""What captions say, and neither standfirsts nor the last sentences of a story."""


def is_signed_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line with a wire service is a picture's, as others sign the story.

    A wire service alone is one right below a sentence. It is asked of each line by those beside it too.
    """
    if readings[index].byline is None and not around.may_credit:
        return False
    known = around.signed_pictures.get(index)
    if known is None:
        known = around.signed_pictures[index] = _is_signed_picture(index, readings, around)
    return known


def _is_signed_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    byline, above = readings[index].byline, readings[index - 1] if index else None
    text = around.lines[index].text
    labelled = around.has_labels and _is_at_label(index, readings, text)
    if labelled or index in around.parted_credits or text in around.credits_again:
        return True
    if byline is None:
        return False
    if is_in_figure(index, readings, around) or is_below_thing(index, readings, around):
        return True
    if _is_above_wire_or_caption(index, byline, readings, around) or _is_agencies(index, readings, around):
        return True
    if above and above.shape.ends and is_free(above) and _is_of_paper(index, readings, around):
        return True
    sent = not byline.people and _is_above_hour(index, readings)
    lent = byline.agencies and byline.rule != "byline-opener" and not sent
    return bool(lent) and _is_of_service(index, byline, readings, around)


def _is_agencies(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether `Agencies` stands right above a short sentence in front of the text, which somebody signs."""
    if readings[index].key != AGENCIES or around.prose_before[index] > 1:
        return False
    told = readings[index + 1 : index + 3]
    captioned = len(told) > 1 and told[0].shape.words <= _SHORT and told[1].is_plain_prose
    return captioned and around.joins(index, index + 1) and around.is_opened_elsewhere(index)


AGENCIES, _SHORT = "agencies", 18  # words


def _is_above_wire_or_caption(
    index: int, byline: Byline, readings: Sequence[Reading], around: Surroundings
) -> bool:
    """Whether a wire service stands above itself alone, or with a slash or alone right above a caption.

    `JANE DOE (HBC)` above `HBC`, which sent the story; `Jane Doe/ HBC` or `HBC` above `The pier (archive).`
    """
    below = readings[index + 1] if index + 1 < len(readings) else None
    if below is None or not byline.agencies or byline.rule == "byline-opener":
        return False
    other = below.byline
    again = other is not None and not other.people and other.agencies == byline.agencies
    if byline.people and again:
        return True
    if byline.people:
        credited = below.caption is not None and bool(below.caption.credit)  # so it is who took that one
        return below.is_captioned and not credited and "/" in around.lines[index].text
    joined = below.is_captioned and around.joins(index, index + 1)
    return joined and around.is_signed_elsewhere(index)


def _is_of_service(index: int, byline: Byline, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line with a wire service is a picture's by the lines beside it, as others sign above."""
    reading, above = readings[index], readings[index - 1] if index else None
    below = bool(byline.people) and above is not None and above.shape.ends
    shown = below and around.joins(index - 1, index) and is_scene(index - 1, readings, around)
    dated = below and _ON_WHOLE_DAY.search(around.lines[index - 1].text) is not None
    if shown or dated or (below and around.is_opened_elsewhere(index)):
        return True  # `Jane Doe The Associated Press` below a caption, where others sign
    if reading.caption is None or reading.caption.text or not around.is_signed_elsewhere(index):
        return False
    below_sentence = above is not None and above.shape.ends and around.joins(index - 1, index)
    alone = around.is_bracketed(index)
    below_sentence = below_sentence or _is_below_caption(index, readings)
    return alone or bool(byline.people) or (below_sentence and above is not None and above.furniture is None)


def _is_at_label(index: int, readings: Sequence[Reading], text: str) -> bool:
    """Whether a line says who took a picture by the label or the button that stands above it."""
    taken = is_below_label(index, readings) or is_below_counted(index, readings)
    return taken or is_listed_below(index, readings, text) or is_at_caption_button(index, readings)


def _is_above_hour(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a day with its hour stands right below a line, as below who sent a story."""
    below = readings[index + 1].stamp if index + 1 < len(readings) else None
    return below is not None and below.moments[0].is_whole


def _is_of_paper(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line is somebody and a paper, `Jane Doe, Port Harbour News`, and others wrote the text."""
    byline = readings[index].byline
    if byline is None or byline.rule != "name-and-role" or not around.is_signed_by_others(index):
        return False
    behind = _BEHIND.search(around.lines[index].text)
    kept = behind is not None and behind[2].casefold().endswith((" archive", " archives"))
    return behind is not None and (kept or bool(behind[1] or byline.outlets) or is_paper(behind[2]))


def _is_below_caption(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a credit stands below a line of words, and that below the headline and who signs."""
    if not index or readings[index - 1].shape.words < _TOLD_OF or not _is_plain(readings[index - 1]):
        return False
    signing = next(
        (at for at in range(max(0, index - _NEAR), index - 1) if (one := readings[at].byline) and one.people),
        0,
    )
    return any(
        one.shape.words >= _TOLD_OF and _is_plain(one) for one in readings[max(0, signing - _NEAR) : signing]
    )


def _is_plain(reading: Reading) -> bool:
    return not (reading.byline or reading.stamp or reading.furniture)
