"""Readings → the points below `Key points`, which sum up the article and are none of its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import runs, says_who_wrote

_MOST_POINTS = 6
_STAMPED = 12  # words of a line that says when, which is no point
_LONGEST_POINT, _LEAST_TOLD = 40, 7  # words
_LITTLE_LONGER, _LONGER, _FAR_LONGER = 1.2, 1.5, 2
"""A line that is longer than the points before by so much is a paragraph."""
_POINTED = "key-points"
_MADE_BY_AI = frozenset(("ai", "ki", "ia"))
_SINGLE = ("synopsis", "summary", "ai summary", "article summary", "in brief", "why we wrote this")
"""Headings below which one sentence stands rather than several points."""


_EXPLAINED = ("why it matters", "what people are saying", "what happens next")
"""Subheads of the articles in which `What to know` is one, and heads no points."""


_BOXES = ("de essentie", "in het kort", "das wichtigste in kürze", "l essentiel", "ざっくり言うと")
"""Headings of boxes, which no article has as a subhead, wherever they stand."""


def key_points(lines: Sequence[Line], readings: Sequence[Reading], *, gaps_tell: bool) -> list[bool]:
    """Which lines are the points below `Key points`; whole sentences amid the text are the article's own."""
    tweeted = _tweets(readings)
    if not any(one.furniture is not None and one.furniture.rule == _POINTED for one in readings):
        return [index in tweeted for index in range(len(lines))]
    pointed = _points(lines, readings, gaps_tell=gaps_tell)
    for index, reading in enumerate(readings):
        if reading.key == _IN_SHORT and (end := _end_in_short(readings, index)):
            pointed[index + 1 : end] = [True] * (end - index - 1)
    for start, end in runs(pointed):
        if end - start == 1 and _is_title(start, lines, readings):
            pointed[start] = False
            continue
        above = sum(reading.is_plain_prose for reading in readings[:start])
        below = readings[end].shape.ends if end < len(readings) else False
        told = end - start > 1 and all(line.text[-1] == "." for line in lines[start:end])
        boxed = start > 0 and readings[start - 1].key in _BOXES
        if not boxed and above >= _AMID and below and told and readings[end].furniture is None:
            pointed[start:end] = [False] * (end - start)
    return pointed


def _tweets(readings: Sequence[Reading]) -> range:
    """The sentences to be tweeted, which Forbes sets below that button, above the picture on top."""
    start = next((index for index, one in enumerate(readings) if one.key == "tweet this"), len(readings)) + 1
    end = start
    while end < len(readings) and _is_tweet(readings[end]) and not _is_pictured(end, readings):
        end += 1
    told = any(one.is_plain_prose and one.shape.words > _LONGEST_TWEET for one in readings[:start])
    return range(start, end) if end < len(readings) and _is_pictured(end, readings) and not told else range(0)


def _is_tweet(reading: Reading) -> bool:
    return reading.shape.ends and reading.shape.words <= _LONGEST_TWEET and reading.furniture is None


_LONGEST_TWEET = 25  # words


def _is_title(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether the only line below the heading is the headline: the day stands below, and it stands again."""
    dated = index + 1 < len(readings) and _is_meta(readings[index + 1])
    if not dated or readings[index].shape.ends or any(one.is_plain_prose for one in readings[:index]):
        return False
    text = lines[index].text
    return any(one.text == text for one in lines[index + 2 : index + 2 + _ECHOED])


_ECHOED = 12  # lines
_IN_SHORT, _NEXT, _MOST_IN_SHORT = "in short", ("what s next", "what next"), 6


def _end_in_short(readings: Sequence[Reading], start: int) -> int:
    """Where points below `In short:` end: with that below `What’s next?`; 0 if none stands near."""
    near = range(start + 2, min(start + 2 + _MOST_IN_SHORT, len(readings) - 2))
    asked = next((index for index in near if readings[index].key in _NEXT), None)
    return 0 if asked is None else asked + 2


_AMID = 3
"""Paragraphs that stand above a box amid the text."""


def _points(lines: Sequence[Line], readings: Sequence[Reading], *, gaps_tell: bool) -> list[bool]:
    """Which lines are the points below `Key points`: those of the first block after it.

    Where no blank lines part blocks, they are at most six, and at most three where they are sentences.
    """
    found = []
    explained = any(reading.key in _EXPLAINED for reading in readings)
    state = "outside"
    points, single = 0, False
    seen: list[int] = []
    ended = made = False
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if explained and reading.key == "what to know":
            state = "outside"
        elif reading.furniture and reading.furniture.rule == _POINTED:
            state = "waiting"
            points, single = 0, reading.key in _SINGLE
            seen, ended, made = [], False, False
        elif state == "waiting" and not _MADE_BY_AI.isdisjoint(reading.words) and _tells_of_machine(reading):
            made = True  # `Summary is AI-generated`, between the heading and what was summed up
        elif state == "waiting" and (_is_button(reading) or (made and reading.stamp is not None)):
            pass  # `Hide`, `Generated: 4 May 2023, 10:12`
        elif state != "outside" and reading.key in _NEXT:
            state, points = "inside", _MOST_POINTS - 2
        elif state != "outside" and (reading.dateline or reading.is_captioned or _is_meta(reading)):
            state = "outside"
        elif state != "outside" and not gaps_tell:
            paragraph = reading.shape.ends and reading.shape.words > _LONGEST_POINT and not single
            apart = line.gap and bool(seen) and not lines[index - 1].gap  # as nothing else is there
            paragraph = paragraph or (apart and _ends_as_text(reading) and reading.shape.words > _LONG_ALONE)
            points += (_MOST_POINTS if single else 2) if reading.shape.ends else 1
            single = single and not reading.shape.ends
            unlike = len(seen) > 1 and reading.shape.ends and not ended  # a paragraph behind bare points
            long = (
                paragraph
                or unlike
                or points > _MOST_POINTS
                or (seen and reading.shape.words > _LONGER * max(seen))
            )
            state = "outside" if long or reading.furniture else "inside"
            seen.append(reading.shape.words)
            ended = ended or reading.shape.ends
        elif state == "waiting":
            next_is_joined = index + 1 < len(lines) and not lines[index + 1].gap
            paragraph = reading.shape.ends and reading.shape.words > _LONG_ALONE
            alone = paragraph and not (next_is_joined or single)
            state = "inside" if (next_is_joined or not line.gap) and not alone else "outside"
        elif state == "inside" and (line.gap or reading.is_credit_only or _is_pictured(index, readings)):
            state = "outside"
        elif state == "inside" and seen and _ends_as_text(reading):
            last = index + 1 < len(lines) and lines[index + 1].gap
            state = "outside" if _is_first_paragraph(reading, seen, last=last, ended=ended) else state
        if state == "inside" and gaps_tell:
            seen.append(reading.shape.words)
            ended = ended or reading.shape.ends
        found.append(state == "inside" and reading.shape.words <= 45)
    return found


def _is_first_paragraph(reading: Reading, seen: Sequence[int], *, last: bool, ended: bool) -> bool:
    """Whether a sentence right below points, with as many words as `seen`, is the first paragraph.

    Below a single sentence it is so only as the `last` of the block, and where it is longer.
    """
    if len(seen) == 1:
        return last and ended and reading.shape.words > max(_LONG_ALONE, _LITTLE_LONGER * seen[0])
    least, longer = (_LONG_LAST, _LONGER) if last else (_LONG_ALONE, _FAR_LONGER)
    return reading.shape.words > max(least, longer * max(seen)) or not ended


def _is_button(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == "button"


def _tells_of_machine(reading: Reading) -> bool:
    """Whether a line is the page's own on what a machine has summed up: `AI gives you the gist`."""
    return reading.furniture is not None or reading.shape.words <= _MOST_OF_BUTTON


_LONG_ALONE, _LONG_LAST, _MOST_OF_BUTTON = 28, 24, 9  # words


def _ends_as_text(reading: Reading) -> bool:
    """Whether a line is a sentence long enough for a paragraph."""
    return reading.shape.ends and reading.shape.words >= _LEAST_TOLD


def _is_meta(reading: Reading) -> bool:
    """Whether a short line says when the text came out, or with `By` who wrote, which no point does."""
    stamp = reading.stamp
    dated = stamp is not None and stamp.moments[0].has_date and reading.shape.words <= _STAMPED
    return dated or says_who_wrote(reading)


def _is_pictured(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a caption by its own marks or by the credit on the next line."""
    return readings[index].is_captioned or (index + 1 < len(readings) and readings[index + 1].is_credit_only)
