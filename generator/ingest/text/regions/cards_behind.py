"""Readings → headlines of other articles to which no heading leads, by their form alone.

Behind the text they stand in a row, or with a kicker above and a sentence below; in menus each stands
below its section.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import is_free, is_meta
from generator.ingest.text.regions.titled_lines import is_titled

_TOLD, _HEADLINE = 3, 4  # paragraphs, words
_LONGEST_ASKED, _FEWEST_AMID = 16, 3
_KICKER, _LONGEST_TITLE, _MOST_CARDS = 5, 18, 4  # words, sentences
_STRANGE, _FOREIGN = 0.12, 0.25


def asked_amid(lines: Sequence[Line], readings: Sequence[Reading], prose_before: Sequence[int]) -> set[int]:
    """Which questions stand amid headlines of other articles: one right above, one right below, one beyond.

    Or each has its day, above or below. A question of the article's own has a sentence next to it.
    """
    found = set()
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if prose_before[index] < _TOLD or line.text[-1] != "?" or reading.shape.words > _LONGEST_ASKED:
            continue
        near = [one for one in range(index - 2, index + 3) if one != index and 0 <= one < len(lines)]
        titled = [one for one in near if _heads(lines[one], readings[one])]
        amid = len(titled) >= _FEWEST_AMID and {index - 1, index + 1}.issubset(titled)
        dated = {index - 2, index + 2}.issubset(titled)
        if amid or (dated and all(readings[one].is_whole_day for one in (index - 1, index + 1))):
            found.add(index)
    return found


def _heads(line: Line, reading: Reading) -> bool:
    return reading.shape.words > _HEADLINE and not reading.shape.ends and is_titled(line, reading)


def kickered_cards(
    lines: Sequence[Line],
    readings: Sequence[Reading],
    prose_before: Sequence[int],
    kinship: Callable[[int], float],
) -> range:
    """The lines from the first card on that has a kicker, a headline right below it, then its first sentence.

    A text that goes on below two such lines speaks of what it spoke of before, and has more below them than
    cards, or the page's own lines right below that: so it does below a box with a single link.
    """
    told = [one for one, reading in enumerate(readings) if reading.is_plain_prose]
    for one in told[-_MOST_CARDS:]:
        index = one - len(("kicker", "headline"))
        if index < 1 or prose_before[index] < _TOLD or not _is_card(lines, readings, index):
            continue
        left = [other for other in told if other >= one]
        alone = len(left) == 1
        strange = max(kinship(index), kinship(index + 1)) < _STRANGE and len(left) <= prose_before[index]
        if alone:
            carded = one == len(lines) - 1
        else:
            carded = all(_is_card(lines, readings, other - 2) for other in left)
        if strange and carded and all(kinship(other) < (_STRANGE if alone else _FOREIGN) for other in left):
            return range(index, len(lines))
    return range(0)


def _is_card(lines: Sequence[Line], readings: Sequence[Reading], index: int) -> bool:
    """Whether a few words stand behind a blank line, a headline right below, and a sentence below that."""
    kicker, title, told = readings[index : index + 3]
    if not (lines[index].gap and not lines[index + 1].gap and lines[index + 2].gap and told.is_plain_prose):
        return False
    short = kicker.shape.words <= _KICKER and not kicker.shape.ends and not (kicker.furniture or kicker.stamp)
    fits = title.shape.words <= _LONGEST_TITLE and is_free(title)
    return short and fits and _heads(lines[index + 1], title)


_FEWEST_CARDS, _OF_CARD, _LONGEST_TOLD, _LONGEST_STAMP = 2, 3, 40, 12  # cards, lines, words, words


def timed_cards(readings: Sequence[Reading]) -> range:
    """The cards behind a text, two or more, each a headline, a sentence on it and a day below that.

    No paragraph is below the last of them.
    """
    days = [
        index for index, one in enumerate(readings) if one.stamp and one.is_whole_day and index >= _OF_CARD
    ]
    if len(days) < _FEWEST_CARDS:
        return range(0)
    ends = {index for index in days if _is_timed_card(readings[index + 1 - _OF_CARD : index + 1])}
    rows = [end for end in days if end in ends and not ends.isdisjoint((end - _OF_CARD, end + _OF_CARD))]
    if not rows:
        return range(0)
    start, end = rows[0] + 1 - _OF_CARD, rows[-1] + 1
    told = sum(one.is_plain_prose for one in readings[:start])
    return (
        range(start, end) if told > 1 and not any(one.is_plain_prose for one in readings[end:]) else range(0)
    )


def _is_timed_card(card: Sequence[Reading]) -> bool:
    title, told, when = card
    first = when.stamp.moments[0] if when.stamp is not None else None
    dated = first is not None and first.has_time and when.shape.words <= _LONGEST_STAMP
    headed = not (title.stamp or title.is_plain_prose) and title.shape.words > 1
    return dated and headed and told.shape.ends and not told.stamp and told.shape.words <= _LONGEST_TOLD


_LABEL, _SHORTEST_TITLE, _LONGEST_IN_MENU = 3, 3, 24  # words
_FEWEST_PAIRS, _FEW_STOPPED = 4, 0.3
_ABOVE_TEXT = 3  # lines


def labelled_menus(lines: Sequence[Line], readings: Sequence[Reading]) -> set[int]:
    """The lines of menus in which sections and headlines stand in turn, some sections more than once.

    The last headline may be the article's own, above who wrote or its text. What speakers say in turn ends as
    sentences do.
    """
    short = [reading.key for reading in readings if reading.shape.words <= _LABEL]
    counts = Counter(short if len({*short}) < len(short) else ())  # else none stands twice
    labels = [
        index
        for index, one in enumerate(readings)
        if (one.furniture is not None or one.shape.words <= _LABEL) and _is_label(one, counts)
    ]
    found: set[int] = set()
    if len({readings[index].key for index in labels}) == len(labels):
        return found
    start = labels[0]
    while start < len(lines) - 1:
        if not _is_label(readings[start], counts):
            start += 1
            continue
        pairs, end = _pairs_from(start, readings, counts)
        if len(pairs) > 1 and _heads_text(end - 1, readings):
            end = pairs.pop()
        again = len({readings[label].key for label in pairs}) < len(pairs)
        stopped = sum(lines[label + 1].text[-1] in ".。" for label in pairs)
        if len(pairs) >= _FEWEST_PAIRS and again and stopped <= _FEW_STOPPED * len(pairs):
            found.update(range(start, end))
        start = max(end, start + 1)
    return found


def _pairs_from(start: int, readings: Sequence[Reading], counts: Counter[str]) -> tuple[list[int], int]:
    """The labels from a place on that have a headline each, and the place behind the last of these."""
    pairs: list[int] = []
    index = end = start
    while index + 1 < len(readings) and index - end <= 1 and _is_label(readings[index], counts):
        if _fits_menu(readings[index + 1]):
            pairs.append(index)
            index = end = index + 2
        else:
            index += 1  # a section above its first, which is called so too
    return pairs, end


def _is_label(reading: Reading, counts: Counter[str]) -> bool:
    if reading.furniture is not None and reading.furniture.rule == "section":
        return True
    short = 0 < reading.shape.words <= _LABEL and not (reading.stamp or reading.shape.ends)
    return short and counts[reading.key] > 1


def _fits_menu(reading: Reading) -> bool:
    fits = _SHORTEST_TITLE <= reading.shape.words <= _LONGEST_IN_MENU
    return fits and not (reading.stamp or reading.furniture or reading.heading or reading.spoken)


def _heads_text(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a day, a name or a paragraph stands close below, as below the article's own headline."""
    return any(is_meta(one) or one.is_plain_prose for one in readings[index + 1 : index + 1 + _ABOVE_TEXT])
