"""Readings → headlines of other articles behind the text, each with a sentence on it.

A feed needs no heading: three such pairs on other matters are none of the article's sections. Nor do cards
of which each has its day, or its headline twice, or begins in capitals as all others do.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from generator.ingest.one_line.furniture.pointers import is_led_by_label
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.cut_ends import says_article_goes_on
from generator.ingest.text.regions.tickers import above_text
from generator.ingest.text.regions.titled_lines import is_titled
from generator.ingest.words.late import Late

_SUBHEAD = 6
_HEADLINE = 4
_LONGEST_TEASER = 35
_PAIR = ("headline", "sentence")
_CARD = ("headline", "headline", "sentence")
_QUOTES, _QUOTED = '"“‘„«', '"”»'
_PAIRS, _FOREIGN, _STRANGE = 3, 0.4, 0.12
_IN_A_ROW = 3  # sentences
_CAPITALS = Late(r"[A-Z][A-Z’'&-]+(?: [A-Z’'&-]+){0,4}: [A-Z“‘'\"]")
_LONG_HEADLINE = 8


def others(
    lines: Sequence[Line],
    readings: Sequence[Reading],
    prose_before: Sequence[int],
    kinship: Callable[[int], float],
) -> list[bool]:
    """Which lines are headlines of other articles, each with a sentence on it, whatever shows them so."""
    fed = capitals_feed(lines, readings, prose_before, kinship, feed(lines, readings, kinship))
    headed = any(reading.furniture is not None and reading.furniture.lists for reading in readings)
    starts = (
        first_card(readings, prose_before, kinship),
        stamped_cards(readings, prose_before, kinship),
        listed_to_end(lines, readings, prose_before) if headed else None,
    )
    for start in starts:
        if start is not None:
            fed[start:] = [True] * (len(fed) - start)
    for start, end in above_text(lines, readings, prose_before):
        fed[start:end] = [True] * (end - start)
    if not headed:
        return fed
    return [one or other for one, other in zip(fed, headed_pairs(lines, readings, kinship), strict=True)]


def first_card(
    readings: Sequence[Reading], prose_before: Sequence[int], kinship: Callable[[int], float]
) -> int | None:
    """Where cards of other articles begin behind the text: a section, a headline twice, a sentence on it.

    The headline stands twice as its picture is called so too.
    """
    for index, reading in enumerate(readings[: -len(_CARD)]):
        if reading.furniture is None or reading.furniture.rule != "section" or prose_before[index] < _PAIRS:
            continue
        title, again, told = readings[index + 1 : index + 1 + len(_CARD)]
        twice = title.key == again.key and title.furniture is None and title.shape.words > 1
        if twice and told.is_plain_prose and kinship(index + len(_CARD)) < _FOREIGN:
            return index
    return None


def listed_to_end(
    lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]
) -> int | None:
    """Where a list of other articles begins that goes on to the end: headlines, some with a sentence below.

    An article that went on would have two sentences in a row somewhere, or a subhead of few words.
    """
    titled = sentences = 0
    for index in range(len(lines) - 1, 0, -1):
        reading, below = readings[index], readings[index + 1 : index + 2]
        if says_article_goes_on(reading):
            return None
        is_title = reading.shape.words > _HEADLINE and is_titled(lines[index], reading)
        if below and _is_sentence(below[0]) and not is_title:
            return None
        heads = reading.furniture is not None and reading.furniture.lists
        if heads and titled >= _PAIRS and prose_before[index] + (titled > 2 * _PAIRS) > 1:
            return index + 1 if sentences else None
        if _is_sentence(reading):
            text = lines[index].text
            if reading.shape.words > _LONGEST_TEASER or text[0] in _QUOTES or text[-1] in _QUOTED:
                return None
            sentences += 1
        titled += is_title
    return None


def _is_sentence(reading: Reading) -> bool:
    """Whether a line is a sentence, long or short, and none of the page's own."""
    told = reading.is_plain_prose or (reading.shape.ends and reading.shape.words >= _HEADLINE)
    return told and reading.furniture is None


def stamped_cards(
    readings: Sequence[Reading], prose_before: Sequence[int], kinship: Callable[[int], float]
) -> int | None:
    """Where two cards or more begin behind the text: a headline, a sentence on it, its day and hour.

    The last line of the text may have a stamp as well, but not two of them three lines apart. Where mostly
    paragraphs stand below the last card, the text goes on there.
    """
    cards = [
        index
        for index, (title, told, stamp) in enumerate(zip(readings, readings[1:], readings[2:], strict=False))
        if stamp.stamp is not None
        and prose_before[index] >= _PAIRS
        and stamp.is_whole_day
        and title.shape.words > _HEADLINE
        and told.shape.words > _HEADLINE
        and not any(one.stamp or one.furniture or one.is_captioned or one.spoken for one in (title, told))
        and max(kinship(index), kinship(index + 1)) < _FOREIGN
    ]
    start = next((index for index in cards if index + len(_CARD) in cards), None)
    if start is None:
        return None
    end = next(at for at in itertools.count(start, len(_CARD)) if at not in cards)
    below = readings[end : end + _NEXT]
    return None if sum(one.is_plain_prose for one in below) >= _TOLD_ON else start


_NEXT, _TOLD_ON = 5, 4
"""Of so many lines below a card so many are paragraphs where the text goes on: one may be a subhead."""


def feed(lines: Sequence[Line], readings: Sequence[Reading], kinship: Callable[[int], float]) -> list[bool]:
    """Which lines at the end are headlines of other articles, each with a sentence on it, without a heading.

    Three such pairs, on other matters than the article, are no sections of its own.
    """
    found = [False] * len(lines)
    start = len(lines)
    pairs = 0
    while start >= len(_PAIR):
        title, told = start - 2, start - 1
        if not readings[told].is_plain_prose and is_titled(lines[told], readings[told]) and not pairs:
            start -= 1  # a last headline of which the sentence is cut off
            continue
        if not (readings[told].is_plain_prose and is_titled(lines[title], readings[title])):
            break
        if readings[title].shape.words <= _SUBHEAD or max(kinship(title), kinship(told)) > _FOREIGN:
            break
        start -= len(_PAIR)
        pairs += 1
    if pairs >= _PAIRS and any(reading.is_plain_prose for reading in readings[:start]):
        found[start:] = [True] * (len(lines) - start)
    return found


def capitals_feed(
    lines: Sequence[Line],
    readings: Sequence[Reading],
    prose_before: Sequence[int],
    kinship: Callable[[int], float],
    fed: Sequence[bool],
) -> list[bool]:
    """Adds what begins with `SEA LANES: Ministers agree on` and a sentence below: headlines of others.

    Papers that set them so set them behind the article, and so does everything that follows. A caption
    may begin so too, and the article goes on below it, as it does where several sentences stand in a row.
    """
    shouted = [
        index
        for index, line in enumerate(lines)
        if line.text[:2].isupper() and _CAPITALS.match(line.text) and not is_led_by_label(line.text)
    ]
    several = len(shouted) > 1 and sum([readings[index].furniture is None for index in shouted]) > 1
    for index in shouted:
        told = readings[min(index + 1, len(readings) - 1)]
        if (
            index + 1 < len(readings)
            and readings[index].shape.words >= _LONG_HEADLINE
            and prose_before[index] > _PAIRS
            and not (readings[index].shape.ends or readings[index].furniture or readings[index].caption)
            and told.is_plain_prose
            and _SUBHEAD < told.shape.words <= _LONGEST_TEASER
            and not _is_led_to(readings, index)
            and not _tells_on(readings[index + 1 : index + 1 + _IN_A_ROW])
            and (several or kinship(index + 1) < _FOREIGN)
        ):
            return [*fed[:index], *([True] * (len(lines) - index))]
    return list(fed)


def _is_led_to(readings: Sequence[Reading], index: int) -> bool:
    """Whether a headline stands in a list that has a heading of its own: only that is of others."""
    for reading in reversed(readings[max(0, index - _NEAR_HEADING) : index]):
        if reading.furniture is not None:
            return reading.furniture.lists or reading.furniture.rule == "promo"
        if reading.is_plain_prose:
            return False
    return False


_NEAR_HEADING = 4  # lines


def _tells_on(below: Sequence[Reading]) -> bool:
    """Whether sentences stand in a row as no card of another article has them: the text goes on."""
    return len(below) == _IN_A_ROW and all(one.is_plain_prose for one in below)


def headed_pairs(
    lines: Sequence[Line], readings: Sequence[Reading], kinship: Callable[[int], float]
) -> list[bool]:
    """Which lines below a heading of other articles are headlines, each with a sentence on it.

    The pairs end where the page goes on. Where a paragraph follows instead, the article does.
    """
    found = [False] * len(lines)
    told_before = False
    for index, reading in enumerate(readings):
        if told_before and reading.furniture is not None and reading.furniture.lists:
            end = index + 1
            while end + 1 < len(lines) and _is_pair(lines, readings, end):
                end += len(_PAIR)
            pairs = (end - index - 1) // len(_PAIR)
            foreign = _FOREIGN if pairs > 1 else _STRANGE
            if (
                pairs
                and not _goes_on(readings, end)
                and all(kinship(told) < foreign for told in range(index + 2, end, len(_PAIR)))
                and (pairs > 1 or _may_be_only_pair(lines[index + 1], lines[index + 2]))
            ):
                found[index + 1 : end] = [True] * (end - index - 1)
        told_before = told_before or reading.is_plain_prose
    return found


def _may_be_only_pair(headline: Line, told: Line) -> bool:
    """Whether a sentence may be told of the only headline in a list: nobody says it, nor is it apart."""
    return told.text[0] not in _QUOTES and (headline.gap or not told.gap)


def _is_pair(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    long = readings[index].shape.words > _HEADLINE
    told = readings[index + 1]
    return long and is_titled(lines[index], readings[index]) and told.is_plain_prose


def _goes_on(readings: Sequence[Reading], index: int) -> bool:
    """Whether a paragraph or a subhead stands at a place, as in the article."""
    return index < len(readings) and not (readings[index].furniture or readings[index].stamp)
