"""Readings → the same, with the boxes that a page lets its readers skip marked as the page's.

The lines between `Skip Ferry news and continue reading` and `End of Ferry news` are links to other articles
and advertisements, whatever they look like; the text goes on below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.readings import SKIPPED, Reading
from generator.ingest.words.late import Late

_SKIPS = Late(
    r"(?:skip|saltar|salta|pule|pular|ignorer|lewati|пропустить|пропустити|pomiń) (?P<box>.{2,60}) "
    r"(?:and continue|y continuar|e continu[ea](?: a)?|et continuer la|dan terus|и продолжить|"
    r"[іта]{1,2} продовжити|i czytaj) \w+\Z"
)
_SKIPS_ABROAD = Late(
    r"(?:تخطى (?P<arabic>.{2,60}) وواصل القراءة|از (?P<persian>.{2,60}) رد شوید و به خواندن ادامه دهید|"
    r"(?P<hindi>.{2,60}) (?:को )?छोड़ ?कर आगे बढ़ें|bỏ qua (?P<vietnamese>.{2,60}) và tiếp tục đọc|"
    r"[跳略]過? ?(?P<chinese>.{2,40}?) ?[并並]?[继繼][续續][阅閱][读讀])\Z"
)
_ENDS = (
    *("reading", "leyendo", "lendo", "leggere", "lecture", "membaca", "чтение", "читання", "dalej"),
    *("القراءة", "دهید", "बढ़ें", "đọc", "阅读", "閱讀"),
)
"""What the name of such a button ends in, so that few lines are asked."""
_ENDING = ("نهاية", "समाप्त", "结束", "結束")
"""What stands behind the name of a box where it ends, in languages that have it there."""
_MOST, _LONGEST_END = 15, 3  # lines of a box, words in front of its name where it ends
_MARK = Furniture(rule=SKIPPED, confidence=0.97)


def with_skipped_boxes(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with the lines from what skips a box to its end marked; without that end the first."""
    boxes = [
        (index, next(filter(None, found.groups())))
        for index, one in enumerate(readings)
        if one.key.endswith(_ENDS) and (found := _SKIPS.match(one.key) or _SKIPS_ABROAD.match(one.key))
    ]
    if not boxes:
        return tuple(readings)
    inside = {at for start, box in boxes for at in range(start, _end(readings, start, box) + 1)}
    return tuple(_of_page(one) if at in inside else one for at, one in enumerate(readings))


def _end(readings: Sequence[Reading], start: int, box: str) -> int:
    """Where a box ends, by its name with a word or two beside it; where it begins if nothing says so."""
    longest, ends = len(box.split()) + _LONGEST_END, [f"{box} {word}" for word in _ENDING]
    for at in range(start + 1, min(start + 1 + _MOST, len(readings))):
        key = readings[at].key
        if (key.endswith(f" {box}") and readings[at].shape.words <= longest) or key in ends:
            return at
    return start


def _of_page(reading: Reading) -> Reading:
    """A reading as a line of the page and nothing else."""
    return replace(
        reading, furniture=_MARK, byline=None, caption=None, stamp=None, sign_off=None, outlet=None
    )
