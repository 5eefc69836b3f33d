"""Readings of lines → which are the items of a list that the article has of its own.

A sentence that ends in a colon announces them; a browser copies them without their bullets, and they lack a
full stop, so that each looks like the headline of another article. Items that the article has counted itself
(`1. Harbours`) may be single words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.numbered import are_evenly_spaced
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text.marking.announced_lists import AS_FOLLOWS, BRIEFLY, WHAT_FOLLOWS, announced_items
from generator.ingest.text.marking.figures import led_by_figures, rows_of_figures
from generator.ingest.text.marking.list_runs import labelled_runs, parted, parted_runs, told_by_labels
from generator.ingest.text.marking.short_lines import told_in_short_lines
from generator.ingest.words.late import Late

_LEAST_ANNOUNCED, _LEAST_ITEM, _LONGEST_ITEM, _SUBHEAD = 5, 3, 40, 5  # words
_LEAST, _MOST = 2, 15  # items

_COUNTED = Late(r"(\d{1,2})[.)] \S|[（(](\d{1,2}|[一二三四五六七八九]|十[一二三四五六七八九]?)[）)] ?\w")
"""`1. Harbours`, and `（一）港口` as laws and notices in Chinese have it."""
_NUMERALS = "一二三四五六七八九"


def with_own_lists(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, with the items below a sentence with a colon, between paragraphs, marked as such."""
    start = next((index for index, one in enumerate(readings) if one.is_plain_prose), len(lines)) + 1
    if start > len(lines):
        return tuple(readings)  # no paragraph, and so no text whose own the items could be
    as_copied = lines
    if are_evenly_spaced(lines):
        lines = [Line(number=line.number, text=line.text) for line in lines]
    items: set[int] = set()
    for index, line in enumerate(lines):
        if line.text[-1] in _COLONS:
            items.update(_led_to(lines, readings, index, as_copied, told=index >= start))
    for index in range(start, len(lines) - 1):
        below = lines[index + 1].text[0]
        if below.islower() and _may_head_items(as_copied[index], readings[index]):
            items.update(_between(lines, readings, index + 1))
        elif below in _POINTS_AND_DASHES and _may_head_items(as_copied[index], readings[index]):
            points = _pointed(lines, readings, index + 1)
            items.update((index, *points) if points else ())
    items.update(_small_runs(lines, readings, start), parted_runs(lines, readings, start))
    items.update(labelled_runs(lines, readings, start), _told_in_points(lines, readings))
    items.update(told_by_labels(lines, readings, start))
    items.update(rows_of_figures(lines, readings, start), led_by_figures(lines, readings, start))
    items.update(told_in_short_lines(lines, readings, start), announced_items(as_copied, readings))
    found = list(readings)
    for index in items:
        stamp = _kept_stamp(lines[index].text, readings[index])
        found[index] = replace(readings[index], enlisted=True, furniture=None, stamp=stamp)
    for index, reading in enumerate(readings):
        if reading.key == "up next" and _tells_next(lines, readings, index + 1):
            found[index] = replace(reading, furniture=None)
            found[index + 1] = replace(readings[index + 1], enlisted=True)
    return tuple(found)


_COLONS = ":："


def _led_to(
    lines: Sequence[Line], readings: Sequence[Reading], index: int, as_copied: Sequence[Line], *, told: bool
) -> set[int]:
    """The items below a line with a colon, and that line; most only where the text is `told` above."""
    line, reading = lines[index], readings[index]
    items: set[int] = set()
    brief = line.text[-1] == ":" and line.text.casefold().rstrip(" :") in BRIEFLY
    announces = brief or _announces(line.text, reading)
    labelled = _labelled(lines, readings, index + 1) if told and announces else ()
    if announces and reading.is_plain_prose and reading.shape.words >= _LEAST_INTRODUCED:
        items.update(_marked(lines, readings, index + 1))
    if labelled and reading.furniture is not None and reading.furniture.rule == "speaks-to-reader":
        items.update((index, *labelled))
    opens = told and (brief or reading.shape.words >= _LEAST_ITEM)
    if not opens or reading.furniture or _is_appeal(index, readings):
        return items
    marked = _bulleted(lines, readings, index + 1)
    items.update(marked)
    below = _in_small_letters(lines, readings, index + 1) or _following(lines, readings, index)
    within = readings[index - 1].shape.ends and readings[index - 1].furniture is None
    below = below or (_timetable(lines, index + 1) if within else ())  # and no hours of a museum
    below = below or (() if announces else parted(lines, index + 1))  # `Under the agreement:`
    items.update((index, *below) if below else ())
    if announces:
        rows, apart = _items(lines, readings, index + 1), _apart(lines, readings, index + 1)
        announced = (
            _counted(lines, readings, index + 1, sure=reading.shape.prose >= _SENTENCE)
            or marked
            or labelled
            or parted(lines, index + 1)
            or _spaced(as_copied, readings, index)
            or (apart if len(apart) > len(rows) else rows)
        )
        items.update((index, *announced) if announced else ())
    return items


def _announces(text: str, reading: Reading) -> bool:
    """Whether a line of some words leads on with a colon; in Chinese few are enough."""
    long = text[-1] in _COLONS and reading.shape.words >= _LEAST_ANNOUNCED
    return long or (text[-1] == "：" and _IN_CHINESE.search(text) is not None)


def _is_appeal(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line speaks to the reader below one that plainly does: `With your help we can go on to:`"""
    above = readings[max(0, index - _APPEALING) : index] if readings[index].addresses else ()
    return any(one.furniture is not None and one.furniture.rule == "speaks-to-reader" for one in above)


_APPEALING, _LEAST_NEXT, _LEAST_INTRODUCED = 3, 12, 12  # lines, words, words


def _tells_next(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> bool:
    """Whether the line below `Up next` ends a report on a game: whom the team plays then."""
    if start >= len(lines) or not readings[start].is_plain_prose or readings[start].shape.words < _LEAST_NEXT:
        return False
    team = f"{lines[start].text.split(maxsplit=1)[0]} "
    before = zip(lines[: start - 1], readings, strict=False)
    return team[0].isupper() and sum(one.is_plain_prose and team in line.text for line, one in before) > 1


def _may_head_items(line: Line, reading: Reading) -> bool:
    """Whether a line is a paragraph or the subhead below one, with nothing of the page in it."""
    if reading.furniture is not None or reading.stamp is not None:
        return False
    told = reading.is_plain_prose or (reading.shape.ends and reading.shape.words > _LONGEST_HEAD)
    told = told or _is_left_open(line.text, reading)
    return told or (line.gap and 0 < reading.shape.words <= _LONGEST_HEAD)


_LONGEST_HEAD = 8  # words


def _between(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines in small letters right below a paragraph or a subhead, with a paragraph right behind them."""
    found = _in_small_letters(lines, readings, start)
    behind = start + len(found)
    goes_on = behind < len(lines) and readings[behind].is_plain_prose and lines[behind].text[0].isupper()
    ended = any(reading.shape.ends for reading in readings[start:behind])
    return found if goes_on and not ended else ()


def _items(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines from a place on to a blank line, a sentence or what is no text; none at the end of a text."""
    end = start
    while end < len(lines) and _may_be_item(readings[end]) and (end == start or not lines[end].gap):
        end += 1
    if end < len(lines) and not lines[end].gap and readings[end - 1].shape.words <= _SUBHEAD:
        end -= readings[end].is_plain_prose  # the subhead of the next paragraph
    goes_on = any(reading.is_plain_prose for reading in readings[end : end + _LEAST + _LEAST])
    return range(start, end) if goes_on and _LEAST <= end - start <= _MOST else ()


def _counted(lines: Sequence[Line], readings: Sequence[Reading], start: int, *, sure: bool) -> Sequence[int]:
    """The lines from a place on that are counted up from one, or down to it, with a paragraph behind them.

    Where a whole sentence announces three or more, none need be.
    """
    numbers: list[int] = []
    for line in lines[start:]:
        counted = _COUNTED.match(line.text)
        number = _number(counted[1] or counted[2]) if counted else 0
        if not counted or (numbers and abs(number - numbers[-1]) != 1):
            break
        numbers.append(number)
    end = start + len(numbers)
    goes_on = any(reading.is_plain_prose for reading in readings[end : end + _LEAST + _LEAST])
    goes_on = goes_on or (sure and len(numbers) > _LEAST)
    whole = len(numbers) >= _LEAST and 1 in (numbers[0], numbers[-1])
    return range(start, end) if whole and goes_on else ()


def _number(numeral: str) -> int:
    """What a numeral of one or two digits or ideographs says: `7`, `十二`."""
    if numeral.isascii():
        return int(numeral)
    return _TEN * (numeral[0] == "十") + _NUMERALS.find(numeral[-1]) + 1


_TEN = 10
_MARKED = Late(r"[•·▪◦●■*‣–-](?: +\S|(?<=-)\w)")
_MOST_MARKED, _NAMED, _SENTENCE = 40, 4, 0.7


def _bulleted(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines from a place on behind one and the same bullet, blank lines between or not.

    At the end of a text a list of headlines may stand so: there the items are a few words each.
    """
    mark, end = lines[start].text[:1] if start < len(lines) else "", start
    while end < len(lines) and lines[end].text.startswith(mark) and _MARKED.match(lines[end].text):
        reading = readings[end]
        spoken = mark in "–-" and reading.shape.ends
        longest = _LONGEST_POINT if mark in _BULLETS else _LONGEST_ITEM
        if spoken or reading.stamp or reading.shape.words > longest:
            break
        end += 1
    behind = readings[end : end + _LEAST + _LEAST]
    goes_on = any(one.shape.ends and one.shape.prose >= _SENTENCE and not one.furniture for one in behind)
    if end + 1 < len(lines) and lines[end].text[-1] == ":" and lines[end + 1].text.startswith(mark):
        goes_on = True  # with another list
    tight = mark == "-" and end - start > _LEAST and all(line.text[1] != " " for line in lines[start:end])
    most = _NAMED + _NAMED * tight  # nobody sets the headlines of others behind a hyphen with no space
    named = all(reading.shape.words <= most for reading in readings[start:end])
    named = named or _are_sentences(readings[start:end]) or _counts(lines[start - 1].text, end - start)
    return range(start, end) if (goes_on or named) and _LEAST <= end - start <= _MOST_MARKED else ()


def _pointed(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines below a subhead behind bullets, one of them of too few words for a headline.

    Headlines of others stand so, and are longer. A paragraph is behind, or the subhead says what they are.
    Or most have a figure: `- Gate 2: open from 6am`. Or they end the sentence that is left open above them.
    """
    mark = lines[start].text[:2]
    points = _bulleted(lines, readings, start) if mark[0] in _BULLETS or mark in _DASHED else ()
    if _SAYS_WHAT.match(lines[start - 1].text):
        return points or sorted(_marked(lines, readings, start))
    if not points:
        return ()
    figures = 3 * sum(any(map(str.isdigit, lines[one].text)) for one in points) >= 2 * len(points)
    known = figures or _is_left_open(lines[start - 1].text, readings[start - 1])
    if min(readings[one].shape.words for one in points) > _NAMED and not known:
        return ()
    told = not any(readings[one].furniture for one in points)
    return points if told and any(map(_goes_on, readings[points[-1] + 1 : points[-1] + 1 + _SOON])) else ()


def _is_left_open(text: str, reading: Reading) -> bool:
    """Whether a paragraph ends amid a sentence, which items go on with: `… Whoever stays should at least`."""
    shape = reading.shape
    return shape.stops > 0 and shape.words >= _LEAST_INTRODUCED and text[-1].islower() and not shape.ends


_SAYS_WHAT = Late(
    r"(?!.*\b(?:you|we|vous|nous|sie|ihr|te|tú|usted|ti|você|read|watch|lire|lesen|leer|leggere|ler|lezen)\b)"
    r"(?:what|ce qu(?:[ei]|['’]\w+)|was|qu[eé]|[lo]o? que|cosa|wat|vad|hvad|hva|mitä|co) [^?!]{4,60}\Z",
    re.IGNORECASE,
)
"""`What the tender asks for`, `Ce que prévoit l’accord`: a subhead above points of the article itself."""


def _goes_on(reading: Reading) -> bool:
    return reading.is_plain_prose and reading.shape.ends


_SOON = 3  # lines


def _counts(heading: str, count: int) -> bool:
    """Whether a heading says how many items are below: `10 signs of a rising tide:`."""
    return re.search(rf"(?<!\d){count}(?!\d)", heading) is not None


def _are_sentences(readings: Sequence[Reading]) -> bool:
    """Whether all items are sentences of some length, which no headlines of others are."""
    return all(one.shape.words >= (_LEAST_INTRODUCED if one.shape.ends else _LONG_POINT) for one in readings)


_LONG_POINT, _LONGEST_POINT = 20, 60  # words
_BULLETS, _FEWEST_TOLD = "•·▪●■◦", 3
_POINTS = f"{_BULLETS}*"
_DASHED = ("- ", "– ")
_POINTS_AND_DASHES = f"{_POINTS}-–"


def _told_in_points(lines: Sequence[Line], readings: Sequence[Reading]) -> set[int]:
    """The lines behind bullets where several sentences of the text stand behind such: none heads others.

    They are two in a row at least, as their like are, and below the first of those sentences.
    """
    marked = [index for index, line in enumerate(lines) if line.text[0] in _BULLETS]
    told = [index for index in marked if readings[index].is_plain_prose and readings[index].shape.ends]
    if len(told) < _FEWEST_TOLD:
        return set()
    own = [index for index in marked if index > told[0] and lines[index].text[0] == lines[told[0]].text[0]]
    free = {index for index in own if _may_be_item(readings[index])}
    return {index for index in free if index - 1 in own or index + 1 in own}


def _marked(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> set[int]:
    """The lines from a place on behind the same bullet, the last of them too; sentences count themselves."""
    bullet = lines[start].text[:2] if start < len(lines) else ""
    if len(bullet) < len("* ") or bullet[0] not in _POINTS or bullet[1] != " ":
        return set()
    end = start
    while end < len(lines) and lines[end].text.startswith(bullet):
        end += 1
    return (
        {one for one in range(start, end) if _may_be_item(readings[one])} if end - start >= _LEAST else set()
    )


_LABELLED = Late(r"[^:.?!]{2,40}: \S")


def _labelled(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines from a place on that all begin with a few words and a colon."""
    end = start
    while end < len(lines) and _LABELLED.match(lines[end].text):
        if not _may_be_item(readings[end]):
            break
        end += 1
    goes_on = any(reading.is_plain_prose for reading in readings[end : end + _LEAST + _LEAST])
    return range(start, end) if goes_on and _LEAST < end - start <= _MOST else ()


_IN_CHINESE = Late("以下|如下|包括|分别|分別|就是")
"""What a sentence in Chinese that announces a list has in it, however short it is."""
_LEAST_SPOKEN = 5  # words of the longest item: shorter ones are tags


def _in_small_letters(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines from a place on that begin in small letters, as no headline does: the rest of a sentence.

    `The meeting heard that:` stands above them; blank lines may part them, and the text may end there.
    """
    end = start
    if lines[start - 1].text[0].islower():
        return ()  # `jdoe shared this and added:`
    while end < len(lines) and lines[end].text[0].islower() and readings[end].shape.words <= _LONGEST_ITEM:
        if readings[end].stamp or readings[end].address or "@" in lines[end].text:
            break
        end += 1
    longest = max((reading.shape.words for reading in readings[start:end]), default=0)
    return range(start, end) if _LEAST <= end - start <= _MOST and longest >= _LEAST_SPOKEN else ()


def _following(lines: Sequence[Line], readings: Sequence[Reading], announcing: int) -> Sequence[int]:
    """The lines below `Detours are as follows:` up to a blank one, at the end of a text too."""
    start = end = announcing + 1
    if not lines[announcing].text.casefold().endswith(AS_FOLLOWS):
        return ()
    while end < len(lines) and _may_be_item(readings[end]) and (end == start or not lines[end].gap):
        end += 1
    parted = end == len(lines) or lines[end].gap or readings[end].furniture is not None
    return range(start, end) if parted and _LEAST <= end - start <= _MOST else ()


def _small_runs(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The lines that begin in small letters, three or more of some words between paragraphs: no tags."""
    for index in range(start, len(lines)):
        if lines[index].text[0].islower() and not lines[index - 1].text[0].islower():
            run = _in_small_letters(lines, readings, index)
            long = len(run) > _LEAST and all(
                readings[one].shape.words >= _LEAST_ITEM and _may_be_item(readings[one]) for one in run
            )
            if long and any(one.is_plain_prose for one in readings[run[-1] + 1 : run[-1] + 1 + _LEAST]):
                yield from run


_HOURS = Late(r"(?<![\d:.])\d{1,2}[:：h.]\d\d(?![\d:.])")


def _timetable(lines: Sequence[Line], start: int) -> Sequence[int]:
    """The lines from a place on that each have two hours or more: `Varsand: 07:40, 12:15, 18:20`."""
    end = start
    while end < len(lines) and _is_timetable(lines[end].text):
        end += 1
    return range(start, end) if _LEAST <= end - start <= _MOST else ()


def _is_timetable(text: str) -> bool:
    """Whether a line is a place or a day and several hours."""
    return len(text) <= _LONGEST_TIMES and not text[0].isdigit() and len(_HOURS.findall(text)) > 1


_LONGEST_TIMES = 120  # characters


def _kept_stamp(text: str, reading: Reading) -> Stamp | None:
    """The moment that an item tells, and none where it is a row of a timetable."""
    return None if reading.stamp is not None and _is_timetable(text) else reading.stamp


_LEAST_SAID, _TITLED = 10, 0.75
"""How many words announce items, and from which share of capitals on those look like headlines."""


def _spaced(lines: Sequence[Line], readings: Sequence[Reading], announcing: int) -> Sequence[int]:
    """The lines below one that announces a list, each between blank lines, as a site sets its items apart.

    They are short, no headlines by their capitals, and a paragraph is behind them.
    """
    start = end = announcing + 1
    announced = readings[announcing].shape.words >= _LEAST_SAID
    if not (announced and lines[announcing].text.endswith(WHAT_FOLLOWS)):
        return ()
    while end < len(lines) and lines[end].gap and _may_be_item(readings[end]):
        if readings[end].shape.titled >= _TITLED or readings[end].is_plain_prose:
            break
        end += 1
    goes_on = end < len(lines) and lines[end].gap and readings[end].is_plain_prose
    return range(start, end) if goes_on and _LEAST < end - start <= _MOST else ()


def _apart(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Sequence[int]:
    """The lines between a blank line and the next, or a paragraph: single words too, or like buttons."""
    end = start
    while end < len(lines) and (end == start or not lines[end].gap):
        reading = readings[end]
        if reading.stamp or reading.heading or reading.is_captioned:
            return ()
        if reading.shape.words > _LONGEST_ITEM or (reading.is_plain_prose and end - start >= _LEAST):
            break
        if reading.furniture and (reading.furniture.rule == "promo" or reading.furniture.closes):
            break  # a link behind the items; buttons may be called as items are
        end += 1
    goes_on = any(reading.is_plain_prose for reading in readings[end : end + _LEAST + _LEAST])
    parted = end > start and lines[start].gap and goes_on
    return range(start, end) if parted and _LEAST <= end - start <= _MOST else ()


def _may_be_item(reading: Reading) -> bool:
    if reading.furniture or reading.stamp or reading.byline or reading.sign_off or reading.is_captioned:
        return False
    fits = _LEAST_ITEM <= reading.shape.words <= _LONGEST_ITEM
    return fits and not (reading.shape.ends or reading.heading)
