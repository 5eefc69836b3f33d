"""Readings → where the next text begins: reports of live pages, other stories, what readers wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title
from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendar_words import Kind

_ENDLESS = ["published", "on", "by"]
_REPORTS, _REPORTED, _SURE, _LIKELY = 3, 8, 0.85, 0.8


def under_way(readings: Sequence[Reading]) -> int:
    """Behind which line a live page is under way: one of three timestamps or more, above a report.

    Between the two may stand what the report is called, where little is told above the first of them.
    """
    timed = [index for index, reading in enumerate(readings) if reading.stamp is not None]
    if len(timed) < _REPORTS:
        return len(readings)
    stamped = [index for index in timed if _stamps_entry(readings[index])]
    hours = [index for index in timed if _is_hour(readings[index])]
    if len(hours) >= _REPORTS and len(stamped) < _REPORTS:
        stamped = hours  # of the day in the head
    told = [
        index
        for index in stamped
        if any(one.shape.words >= _REPORTED for one in readings[index + 1 : index + 2])
    ]
    if sum(one.is_plain_prose for one in readings[: min(stamped, default=0)]) <= 1:
        called = {index for index in stamped if _is_above_called(readings, index)}
        told = sorted({*told, *called})
    if len(stamped) < _REPORTS or len(told) < _REPORTS - 1:
        return len(readings)
    return told[0] if told[0] != stamped[0] else told[1]


def _stamps_entry(reading: Reading) -> bool:
    """Whether a line says on which day and at what time."""
    moment = reading.stamp.moments[0] if reading.stamp else None
    if reading.stamp is None or moment is None or not (moment.has_time and moment.has_date):
        return False
    return reading.stamp.confidence >= (_LIKELY if moment.is_whole else _SURE)


def _is_hour(reading: Reading) -> bool:
    """Whether a line is the time of a day and nothing else: `14:05 Uhr`."""
    if reading.stamp is None or reading.shape.words > _HOUR:
        return False
    moment = reading.stamp.moments[0]
    return moment.has_time and not (
        moment.has_date or moment.ago or reading.stamp.before or reading.stamp.after
    )


_HOUR = 3  # words, as `14:05` may count as two


def _is_above_called(readings: Sequence[Reading], index: int) -> bool:
    """Whether what a report is called stands right below a line, and its first sentence below that."""
    if index + 2 >= len(readings):
        return False
    called, told = readings[index + 1 : index + 3]
    free = not (called.stamp or called.furniture or called.shape.ends)
    return free and called.shape.words <= _LONGEST_CALLED and told.is_plain_prose


_LONGEST_CALLED = 14  # words


def is_sent_again(readings: Sequence[Reading], index: int) -> bool:
    """Whether a paragraph opens with a dateline though the article had one: another story has begun."""
    dateline = readings[index].dateline
    return (
        dateline is not None
        and bool(dateline.agencies)
        and any(one.dateline is not None and one.dateline.agencies for one in readings[:index])
    )


def opens_another(readings: Sequence[Reading], index: int) -> bool:
    """Whether `Published`, `on` and `By` stand alone, as above each article of an endless page.

    Or a day labelled as the article's own stands right below what may be a headline: `Updated 1 June 2024`.
    Or a headline stands twice above who signs, as the article's own does.
    """
    reading = readings[index]
    if reading.key == _ENDLESS[0] and [one.key for one in readings[index : index + 3]] == _ENDLESS:
        return True
    if reading.furniture is not None and _is_sourced_again(readings, index):
        return True
    if not reading.shape.ends and _is_headed_twice(readings, index):
        return any(_is_headed_twice(readings, own) for own in range(min(index, _TOP)))
    label = _label_of_day(reading) if reading.stamp is not None else None
    above = readings[index - 1] if label is not None and index else None
    if label is None or above is None or above.shape.words < _TITLED or above.shape.ends:
        return False
    free = not (above.stamp or above.byline or above.furniture or above.caption)
    return free and label in map(_label_of_day, readings[:_TOP])


def _is_sourced_again(readings: Sequence[Reading], index: int) -> bool:
    """Whether a line says whose story that is, right below what may be a headline, as one above did.

    Or what leads to the story stands there, and above each of both headlines the same line of the page.
    """
    own = readings[index].furniture
    if own is None or own.rule not in ("source-line", "promo") or not may_be_title(readings[index - 1]):
        return False
    keys = [one.key for one in readings[index - 2 : index + 1 : 2]]
    for above, title, below in zip(
        readings[:_TOP], readings[1:_TOP], readings[2 : min(index, _TOP)], strict=False
    ):
        if below.key == keys[-1] and may_be_title(title):
            return own.rule == "source-line" or (above.furniture is not None and above.key == keys[0])
    return own.rule == "source-line" and readings[1].key == keys[-1] and may_be_title(readings[0])


def _is_headed_twice(readings: Sequence[Reading], index: int) -> bool:
    """Whether a line without an end stands again below it or a section, and a name right below that."""
    reading = readings[index]
    if reading.shape.ends or reading.shape.words < _HEADED or reading.furniture or reading.byline:
        return False
    again = [at for at in (index + 1, index + 2) if at < len(readings) and readings[at].key == reading.key]
    below = readings[again[0] + 1].byline if again and again[0] + 1 < len(readings) else None
    return below is not None and bool(below.people)


def _label_of_day(reading: Reading) -> Kind | None:
    """What stands in front of a day: that it is of publication, or of an update."""
    moment = reading.stamp.moments[0] if reading.stamp else None
    return moment.kind if moment and moment.has_date and moment.kind is not Kind.PLAIN else None


_TITLED, _HEADED, _TOP = 5, 4, 10  # words, words, lines


def is_time_of_day(readings: Sequence[Reading], index: int) -> bool:
    """Whether a line is a time alone, next to a date alone."""
    stamp = readings[index].stamp
    if stamp is None or len(stamp.moments) != 1 or not stamp.moments[0].has_time or stamp.moments[0].has_date:
        return False
    above = index - 1
    while above > 0 and _parts(readings[above]):
        above -= 1
    near = [readings[other].stamp for other in (above, index + 1) if 0 <= other < len(readings)]
    return any(one is not None and one.moments[-1].has_date and not one.moments[-1].has_time for one in near)


def _parts(reading: Reading) -> bool:
    """Whether a line is a bar or a bullet of its own."""
    return reading.furniture is not None and reading.furniture.rule == "separator"


_ANSWERED = Late(
    r"\(?\d{1,4}\)? (?:reacties?|Kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|"
    r"kommentar(?:er)?|"
    r"komentarz(?:e|y)?|komentář[ei]?|комментари(?:й|я|ев)|hozzászólás|σχόλια|yorum|comments?)\Z",
    re.IGNORECASE,
)
_NEAR, _MANY = 4, 3


def opens_answers(
    readings: Sequence[Reading], lines: Sequence[Line], index: int, told: int, left: int
) -> bool:
    """Whether a line counts what readers wrote, and that stands below: `3 reacties`, and who wrote when.

    `told` paragraphs stand above it and `left` below. Among an article's paragraphs such a count is a button.
    """
    text = lines[index].text
    counts = text[0] == "(" or text[0].isdigit()
    if not (counts and told) or left > max(told, _MANY) or not _ANSWERED.match(text):
        return False
    below = readings[index + 1 : index + 1 + _NEAR]
    dated = any(one.stamp is not None and one.stamp.moments[0].ago for one in below)
    return dated or (told >= _MANY and bool(below) and below[0].furniture is None)
