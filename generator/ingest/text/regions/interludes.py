"""Readings → what stands between the paragraphs of an article: headlines of others, rather than subheads.

A subhead stands alone in front of its paragraph. Two lines that read like headlines, one after the
other, are links to other articles, unless a colon or bullets say that they are a list.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_answered
from generator.ingest.text.regions.subheads import is_below_link, is_brief
from generator.ingest.text.regions.tickers import LEADING_ON
from generator.ingest.text.regions.titled_lines import is_titled
from generator.ingest.words.places.places import is_place

_BULLETS = "•·▪◦‣●*-–—■"
_SUBHEAD = 6
_HEADLINE = 4
_DATED = 0.35
_LINKING = ("promo", "section", "breadcrumbs", "duration", "reading-time")
_TEASING, _AHEAD_OF_BOX = 0.7, 2
_AHEAD = 4
_LONGEST_TEASER = 35
_QUOTES = '"“‘„«'
_LONGEST_LED = 20  # words
_IN_A_ROW = 3  # sentences


def clusters(
    lines: Sequence[Line],
    readings: Sequence[Reading],
    prose: Sequence[bool],
    asked: frozenset[int],
    live: int,
) -> list[bool]:
    """Which lines are headlines of other articles in a stretch between two paragraphs.

    A short last line may still be the subhead of the next paragraph, and none that is `asked` in an interview
    is a headline. What stands twice in a row is no paragraph but what a picture shows. Behind `live`, a
    sentence below a headline and above a moment is of one entry of a live page, and the moment of the next.
    """
    found = [False] * len(lines)
    keys = [one.key for one in readings]
    beside = enumerate(zip(["", *keys], keys, [*keys[1:], ""], strict=False))
    twice = {index for index, (above, key, below) in beside if key in (above, below)}
    paragraphs = [index for index, is_prose in enumerate(prose) if is_prose and index not in twice]
    start = (*paragraphs[1:2], len(lines))[0]
    boxes = [index for index in range(start, len(lines)) if readings[index].is_skipped]
    for before, after in itertools.pairwise(sorted((*paragraphs, *boxes))):
        if after - before == 1 or (before == paragraphs[0] and not _is_led_on(readings, before, after)):
            continue
        for index in _linked(lines, readings, before, after, asked):
            found[index] = True
    for index in range(paragraphs[2] if len(paragraphs) > _AHEAD_OF_BOX else len(lines), len(lines)):
        if index < live and _is_teaser(lines, readings, index):
            found[index] = found[index - 1] = True
    return found


def questions(lines: Sequence[Line], readings: Sequence[Reading], prose: Sequence[bool]) -> frozenset[int]:
    """The short questions of an interview: several, each with a sentence right below that answers it.

    A paragraph is above each as well, or above the subhead or the box that stands there.
    """
    asked = [
        index
        for index in range(2, len(lines) - 1)
        if lines[index].text[-1] in _ASKING
        and (prose[index + 1] or (readings[index + 1].shape.ends and readings[index + 1].furniture is None))
        and lines[index + 1].text[-1] not in _ASKING
        and True in prose[max(0, index - _AHEAD) : index]
    ]
    return frozenset(asked if len(asked) >= _IN_A_ROW else ())


_ASKING = "?؟？"


def _is_teaser(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    """Whether a sentence stands between a headline and a date or button: what another article is about."""
    shape = readings[index].shape
    if index + 1 >= len(lines) or shape.words > _LONGEST_TEASER or shape.prose < _TEASING:
        return False
    below = readings[index + 1]
    if below.stamp is None and below.byline is None and below.key not in LEADING_ON:
        return False
    if lines[index].text[0] in _QUOTES:
        return False  # what somebody told a live page, between its moments
    noted = below.furniture is not None and below.furniture.rule == "editor-note"
    dated = below.stamp is not None and below.stamp.confidence >= _DATED and not noted
    dated = dated and not _is_place_and_day(below)
    signed = below.byline is not None and below.byline.rule == "byline-opener"
    signed = signed and not lines[index + 1].text[:10].casefold().startswith("written by")
    led = below.key in LEADING_ON and shape.words <= _LONGEST_LED
    return (dated or signed or led) and is_titled(lines[index - 1], readings[index - 1])


def _is_place_and_day(reading: Reading) -> bool:
    """Whether a line says where and when a document was signed, below its last words: `Helsinki, 3 May`."""
    before = reading.stamp.before if reading.stamp is not None else ()
    return len(before) == 1 and is_place(before[0].strip(" ,"))


def _linked(
    lines: Sequence[Line], readings: Sequence[Reading], before: int, after: int, asked: frozenset[int]
) -> list[int]:
    titled = [
        index
        for index in range(before + 1, after)
        if is_titled(lines[index], readings[index])
        and not (index in asked or is_answered(lines, index) or lines[index].text[:2].islower())
        and not _is_named_twice(index, readings)
    ]  # with a small letter begin items of the article's own
    if not titled or _is_list(lines, readings, before, after):
        return []
    last = titled[-1]
    beside = _is_beside_links(readings, before, after)
    apart = lines[last].gap and not all(line.gap for line in lines[before + 1 : last])
    is_subhead = last == after - 1 and readings[last].shape.words <= _SUBHEAD
    is_subhead = is_subhead and (
        apart
        or (not beside and len(titled) == 1)
        or (is_below_link(last, readings) and is_brief(lines[last], readings[last]))
    )
    links = titled[:-1] if is_subhead else titled
    alone = len(titled) == 1 and not beside
    long = beside or any(readings[index].shape.words >= _HEADLINE for index in links)
    return links if long and not alone else []


def _is_named_twice(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a name stands right above or below itself, as who wrote does: `Jane Doe`, `JANE DOE`."""
    one = readings[index]
    named = one.byline is not None and bool(one.byline.people)
    return named and one.key in (readings[index - 1].key, readings[index + 1].key)


def _is_beside_links(readings: Sequence[Reading], before: int, after: int) -> bool:
    return any(
        (reading.stamp is not None and reading.stamp.confidence >= _DATED)
        or (reading.furniture is not None and (reading.furniture.lists or reading.furniture.rule in _LINKING))
        for reading in readings[before + 1 : after]
    )


def _is_led_on(readings: Sequence[Reading], before: int, after: int) -> bool:
    """Whether a day stands above the first paragraph, and right below it what leads to other articles.

    Else the first may be the standfirst, and what follows upon it the head of the article.
    """
    below = readings[before + 1].furniture if before + 1 < after else None
    leads = below is not None and (below.lists or below.rule == "promo")
    return leads and any(one.stamp is not None and one.is_whole_day for one in readings[:before])


def _is_list(lines: Sequence[Line], readings: Sequence[Reading], before: int, after: int) -> bool:
    """Whether a colon in front or bullets make the lines a list of the article's own."""
    if any(reading.furniture is not None for reading in readings[before + 1 : after]):
        return False
    between = lines[before + 1 : after]
    return lines[before].text.endswith(":") or all(line.text[0] in _BULLETS for line in between)
