"""A line of a clipping → whether the wire service that it names took a picture, and did not send the text."""

from __future__ import annotations

from generator.ingest.one_line.labelled import Label
from generator.ingest.text.heads.clipping import Clipping

_SHOWN = (Label.UNKNOWN, Label.CAPTION, Label.STANDFIRST)
_PAIR, _MOST_SHOWN = 2, 16  # words
_HAS_END = ".!?…:;"


def is_of_picture(index: int, clipping: Clipping) -> bool:
    """Whether a wire service stands alone beside what a picture shows, and somebody else signs.

    `The pier of Varsand`, `AP`, in the head of a page. Nobody need sign where a picture's words stand twice.
    """
    byline = clipping.readings[index].byline
    if byline is None or byline.rule != "agency" or len(byline.agencies) != 1:
        return False
    if _is_above_block(index, clipping) and _others_sign(index, clipping):
        return True
    if index < clipping.headline:
        return index == 0 and _is_shown(1, clipping) and clipping.labelled[2].label is Label.TIMESTAMP
    if not clipping.headline < index < clipping.first:
        return False
    if (
        clipping.readings[index - 1].key in _ENLARGES
        or _is_shown_again(index, clipping)
        or _is_below_signed_day(index, clipping)
    ):
        return True
    beside = _is_shown(index - 1, clipping) or _is_shown(index + 1, clipping)
    bracketed = clipping.labelled[index].line.text[0] in "(["
    return beside and not clipping.is_signed(index - 1) and (bracketed or _others_sign(index, clipping))


_ENLARGES = frozenset(["lihat foto", "perbesar foto", "perbesar", "enlarge", "view photo", "zoom in"])
"""Buttons of a picture, right above who took it."""


def _is_shown(place: int, clipping: Clipping) -> bool:
    """Whether a line above the text is a few words without an end, as captions are."""
    if not 0 < place < clipping.first or place == clipping.headline:
        return False
    one, words = clipping.labelled[place], clipping.readings[place].shape.words
    worded = _PAIR < words <= _MOST_SHOWN and not one.line.text.isupper() and "(" not in one.line.text
    return one.label in _SHOWN and worded and one.line.text[-1] not in _HAS_END


def _is_below_signed_day(index: int, clipping: Clipping) -> bool:
    """Whether a line stands right below `di Jane Doe` and the day alone, as a credit does in Italy.

    Who sent a story stands beside who wrote it, or above the day.
    """
    if index < len(("byline", "day")) or clipping.labelled[index - 1].label is not Label.TIMESTAMP:
        return False
    signed, stamp = clipping.readings[index - 2].byline, clipping.readings[index - 1].stamp
    by = signed is not None and signed.rule == "byline-opener" and bool(signed.people) and not signed.agencies
    alone = stamp is not None and not (stamp.before or stamp.after) and not stamp.moments[0].has_time
    return by and alone and clipping.labelled[index - 2].line.text.startswith(("di ", "Di "))


def _is_shown_again(index: int, clipping: Clipping) -> bool:
    """Whether the same words stand above a line and below it."""
    if not 0 < index < len(clipping.readings) - 1:
        return False
    above, below = clipping.readings[index - 1], clipping.readings[index + 1]
    return above.key == below.key and above.shape.words > _PAIR


def _is_above_block(index: int, clipping: Clipping) -> bool:
    """Whether a line stands right above some words, and blank lines part both from the rest."""
    block = clipping.labelled[index : index + 3]
    if len(block) < len(("credit", "words", "next")):
        return False
    apart = block[0].line.gap and not block[1].line.gap and block[2].line.gap
    return apart and block[1].label in _SHOWN and clipping.readings[index + 1].shape.words > _PAIR


def _others_sign(index: int, clipping: Clipping) -> bool:
    """Whether another line is a byline with people."""
    return any(at != index and clipping.is_signed(at) for at, _, _ in clipping.having(Label.BYLINE))
