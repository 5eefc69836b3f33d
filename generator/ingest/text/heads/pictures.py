"""A clipping → what it says of its picture: the caption, and the credit that belongs to it."""

from __future__ import annotations

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.pictures.credits_behind import Caption
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.heads.clipping import Clipping, as_labelled
from generator.ingest.text.seed import Found, Picture


def picture_of(clipping: Clipping) -> Picture | None:
    """The first caption, with the credit that belongs to it."""
    captions = [(index, one, reading) for index, one, reading in clipping.having(Label.CAPTION)]
    if not captions:
        return None
    index, one, reading = captions[0]
    for other_index, other, other_reading in captions[1:4]:
        if (
            _says_same(reading, other_reading)
            and other_reading.caption
            and other_reading.caption.credit
            and not _credit(reading)
        ):
            index, one, reading = other_index, other, other_reading
            break
    caption = reading.caption or Caption(
        text=one.line.text, rule=one.evidence.rule, confidence=one.evidence.confidence
    )
    credit = as_labelled(one, caption.credit) if caption.credit else _neighbouring_credit(clipping, index)
    return Picture(caption=as_labelled(one, caption.text or one.line.text), credit=credit)


def _credit(reading: Reading) -> str:
    return reading.caption.credit if reading.caption else ""


def _says_same(reading: Reading, other: Reading) -> bool:
    return other.key.startswith(reading.key) or reading.key.startswith(other.key)


def _neighbouring_credit(clipping: Clipping, index: int) -> Found[str] | None:
    """The credit next to a caption, or the only one in the head."""
    given = {place: reading.caption for place, _, reading in clipping.having(Label.CREDIT) if reading.caption}
    in_head = [place for place in given if place < clipping.first]
    near = [place for place in (index + 1, index - 1, index + 2) if place in given] or (
        in_head if len(in_head) == 1 else []
    )
    return as_labelled(clipping.labelled[near[0]], given[near[0]].credit) if near else None
