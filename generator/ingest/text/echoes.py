"""Readings → which lines say what another line says: headlines at the end of a row of sections, or in part.

A row of sections often ends in the headline, whole or cut short, and stands above it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from operator import add

from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.shapes import folded, stems_of
from generator.ingest.text.appearances import opens_byline
from generator.ingest.text.headlines_above import (
    MOTTO,
    OF_FEEDS,
    SAID_TWICE,
    above_day_in_east,
    by_others,
    may_be_headline,
    parts_day_and_name,
)
from generator.ingest.text.trails import trails
from generator.ingest.words.letters import LU
from generator.ingest.words.places import is_city

_TOP, _AHEAD = 60, 8
_LEAST, _NEAR = 12, 2
_GLUED, _PARAGRAPH = 24, 25
_OUTLET = 30  # letters
ROW = -2.0
"""Against a line that is a row of sections, glued to the headline or its beginning."""
_NAMING = 4
_ENDS_ROW, _BELOW_ROW, _SAID_FULLY, _KICKER = 0.8, 1.6, -1.2, -1.0
_ABOVE_CALL = -4.2  # as a headline that calls may be read as the first paragraph
_SHORT, _HEADLINE = 3, (7, 22)
_LONG_KICKER = 6
_TITLE, _TOLD_BELOW, _TWO, _LONG_TITLE, _SENTENCE = 1.4, 1.2, 2, 5, 0.5
_GERMAN = frozenset("der das und ist nicht mit den von zu ein eine auf für dem des auch im wird".split())
_SIGNED = 1.6  # for a short headline, as the standfirst below its byline takes up more of the text


def _is_kicker(reading: Reading, below: Reading) -> bool:
    """Whether a word or three are what papers set above a headline, as the next line is as long as one.

    Both must speak of one thing, or the next line may be the standfirst of a short headline.
    """
    if not _HEADLINE[0] <= below.shape.words <= _HEADLINE[1] or below.shape.ends:
        return False
    if below.furniture or below.stamp or below.byline:
        return False
    return any(word in below.key.split() for word in reading.key.split() if len(word) >= _NAMING)


def _is_german_kicker(lines: Sequence[Reading]) -> bool:
    """Whether two or three words stand above a German headline, which `Von Jane Doe` follows.

    What stands below a German headline ends in a full stop.
    """
    if len(lines) <= _TWO:
        return False
    own, headline, signed = lines[:3]
    if signed.byline is None or signed.byline.rule != "byline-opener":
        return False
    if own.shape.ends or headline.shape.ends:
        return False
    fits = _TWO <= own.shape.words <= _SHORT and _HEADLINE[0] <= headline.shape.words <= _HEADLINE[1]
    german = len(_GERMAN.intersection(headline.key.split())) >= _TWO
    return fits and german and not (_is_told(own) or _is_told(headline))


_HOOKED = re.compile("[čćžšđČĆŽŠĐ]")
"""Letters of Croatian and its kin, whose papers set two to five words in capitals above headlines."""


def _is_kicker_in_capitals(lines: Sequence[Reading]) -> bool:
    """Whether such words stand above a headline in small letters, below which is the time or the text."""
    if len(lines) <= _TWO:
        return False
    own, headline, below = lines[:3]
    if not own.shape.capitals or not _TWO <= own.shape.words < _LONG_KICKER or _is_told(own):
        return False
    fits = _HEADLINE[0] <= headline.shape.words <= _HEADLINE[1] and not headline.shape.ends
    if not fits or headline.shape.capitals or _is_told(headline):
        return False
    follows = bool(below.stamp or below.byline) or (below.is_plain_prose and below.shape.ends)
    return follows and _HOOKED.search(f"{own.spelled} {headline.spelled}") is not None


def _is_told_kicker(lines: Sequence[Reading]) -> bool:
    """Whether up to six words stand above a German line that asks or calls, below which sentences follow.

    What stands below a German headline ends in a full stop, so such a line is the headline itself.
    """
    if len(lines) < len(("kicker", "headline", "standfirst", "paragraph")):
        return False
    own, headline, standfirst, below = lines[:4]
    if not _TWO <= own.shape.words <= _LONG_KICKER or own.shape.ends or any(map(_is_told, lines[:3])):
        return False
    long = max(_HEADLINE[0], own.shape.words + _SHORT)
    told = standfirst.is_plain_prose and standfirst.shape.ends and below.is_plain_prose
    german = len(_GERMAN.intersection(standfirst.key.split())) >= _TWO
    return told and german and long <= headline.shape.words <= _HEADLINE[1]


_WHOLE = 5  # words


def _is_whole(line: Line, fuller: Line, reading: Reading) -> bool:
    """Whether a line lacks nothing, though one below has words behind it, as a picture's and a button's do.

    `Why they met: what it means` says more than `Why they met`, and so does a line that is not cut short.
    """
    behind = fuller.text[len(line.text) :].lstrip()
    told = reading.shape.words >= _WHOLE and reading.stamp is None and line.text[-1] not in "…."
    return told and fuller.text.startswith(line.text) and behind[:1] not in ":(" and not behind[:1].isdigit()


def crumbs(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> list[float]:
    """What speaks for each line as a headline, or against it, by the lines above the article that repeat it.

    They are those near the top, or near where the article starts if that is far below. So are the two beside
    a line that say when and who.
    """
    above = max(0, start + _AHEAD - _TOP)
    found = [0.0] * above + _crumbs(lines[above:], readings[above:])
    for index, weight in trails(lines, readings):
        found[index] += weight
    for index in range(above + 1, min(start, len(readings))):
        if parts_day_and_name(index, readings) and may_be_headline(readings[index]):
            found[index] += _PARTING
    for index in range(above + _TWO, min(start + _AHEAD, len(readings))):
        twice = _is_said_twice(readings[index - 1 : index + _TWO])
        if twice and sum(one.key == readings[index].key for one in readings) <= _SAID_AT_MOST:
            found[index - 1] += SAID_TWICE
            found[index] += SAID_TWICE
    return found


def _crumbs(lines: Sequence[Line], readings: Sequence[Reading]) -> list[float]:
    found = [0.0] * len(readings)
    headlines: list[int] = []
    top = readings[:_TOP]
    rows, ends_of_rows = _rows(lines, top)
    open_ended = [not (reading.furniture or reading.is_plain_prose) for reading in top]
    captioned = [reading.is_captioned for reading in top]
    told = [reading.is_plain_prose and reading.shape.words >= _PARAGRAPH for reading in top]
    keys = [reading.key for reading in top]
    begun, heads = Counter([key[:_LEAST] for key in keys]), [key[:_GLUED] for key in keys]
    tags = _tags(readings)
    for index, reading in enumerate(top):
        text = lines[index].text
        filed = reading.key in tags or (text[-1] == ")" and _is_paper_of_town(text))
        filed = filed or reading.key.startswith(OF_FEEDS)
        asks = index + 1 < len(top) and lines[index + 1].text[-1] in "?!"
        found[index] = MOTTO if filed else _by_what_is_below(index, top, asks=asks)
        if filed or len(reading.key) < _LEAST or reading.furniture:
            continue
        found[index] = _by_rows(reading, rows, ends_of_rows) or found[index]
        row = reading.key
        if index == 0 and any(
            row.startswith(key) and _is_tab_of(reading, other) and not line.text.endswith(_DOTS)
            for key, other, line in zip(keys[1:], top[1:], lines[1:], strict=False)
        ):
            found[index] = ROW
        below_text = reading.is_plain_prose and any(told[:index])  # a reader may say again how a text ends
        beginning, may_end = f"{row} ", len(row) > _GLUED and not (opens_byline(reading) or below_text)
        alike = begun[row[:_LEAST]] > 1
        for place in range(index + 1, min(len(top), index + 1 + _AHEAD) if alike or may_end else 0):
            if told[place]:
                break  # what stands below it may be a subhead that the headline says too
            key = keys[place]
            fuller = alike and key.startswith(beginning)
            ends = may_end and heads[place] in row and _ends_in(row, key)
            if not (fuller or ends) or captioned[place]:
                continue
            whole = place <= index + _NEAR and not top[place].furniture and row.endswith(key)
            if fuller and open_ended[place]:
                found[index] = 0.0 if _is_whole(lines[index], lines[place], reading) else _SAID_FULLY
            elif open_ended[place] or whole:
                found[index] = ROW
                if row.endswith(key):
                    headlines.append(place)
    found[:_TWO] = _of_twins(found[:_TWO], top)
    for place in headlines:
        found[place] = found[place] or _BELOW_ROW
    around = by_others(top, readings)
    if (own := above_day_in_east(readings)) >= 0:
        found[own] += SAID_TWICE
    return [*map(add, found, around), *found[len(around) :]]


_SAYS_END, _SAID_OF_END, _FEWEST_OF_END = 4.0, 0.8, 3  # weight, share of words, words


def _rows(lines: Sequence[Line], top: Sequence[Reading]) -> tuple[list[str], list[frozenset[str]]]:
    """The ways to the page, `Home > World > Talks resume`, and the words of ends that stand nowhere else."""
    rows = [
        (line.text, reading.key)
        for line, reading in zip(lines, top, strict=False)
        if line.text.count(" > ") > 1 or (reading.furniture and reading.furniture.rule == "breadcrumbs")
    ]
    said = [one.key for one in top if len(one.key) >= _LEAST]
    parts = [
        text.rsplit(">", 1)[1]
        for text, row in rows
        if text.count(" > ") > 1 and not any(row.endswith(f" {key}") for key in said)
    ]
    ends = [stems_of(folded(part).split()) for part in parts]
    return [row for _, row in rows], [end for end in ends if len(end) >= _FEWEST_OF_END]


def _by_rows(reading: Reading, rows: Sequence[str], ends: Sequence[frozenset[str]]) -> float:
    """What speaks for a line that a way to the page ends in: little for a few words, as sections have."""
    if any(row.endswith(reading.key) for row in rows):
        return _SAYS_END if reading.shape.words > _NAMING and reading.key not in rows else _ENDS_ROW
    told = any(len(end & reading.stems) >= _SAID_OF_END * len(end) for end in ends)
    return _SAYS_END if told else 0.0


_PARTING = 3.5
"""For a line between the day and who wrote, each alone in a line."""
_SAID_AT_MOST = 4
"""How often a page says its headline; what it says more often is a section, or the name of a box."""


def _of_twins(weights: list[float], top: Sequence[Reading]) -> list[float]:
    """What speaks for the first two lines as headlines, where they say the same."""
    if _names_site_twice(top):
        return [MOTTO] * _TWO
    return [weights[0], weights[1] + SAID_TWICE] if _is_said_twice(top) else weights


def _is_said_twice(top: Sequence[Reading]) -> bool:
    """Whether one line stands first and second: what a row of sections ends in, and the headline."""
    if len(top) <= _TWO or top[0].key != top[1].key or top[1].shape.words < _NAMING:
        return False
    return not (top[1].shape.ends or top[1].furniture or top[1].is_captioned or top[1].byline)


def _names_site_twice(readings: Sequence[Reading]) -> bool:
    """Whether a line stands twice above the day, and a headline below that, of which alone the text speaks.

    So blogs have what they are called, once in their logo and once in words.
    """
    if len(readings) <= len(("name", "name", "day", "headline")) or readings[0].key != readings[1].key:
        return False
    name, _, day, headline = readings[:4]
    told = any(one.is_plain_prose for one in readings[4:6])
    if not (day.is_whole_day and told) or _is_told(headline) or headline.shape.ends:
        return False
    text = frozenset[str]().union(*(one.stems for one in readings[4:] if one.is_plain_prose))
    return name.stems.isdisjoint(text) and not headline.stems.isdisjoint(text)


def _tags(readings: Sequence[Reading]) -> set[str]:
    """What the story is filed under, where that stands in lines below `Tags`: a series, and no headline."""
    found: set[str] = set()
    for index, reading in enumerate(readings):
        if reading.furniture is None or reading.furniture.rule != "tags" or reading.shape.words > _TWO:
            continue
        for below in readings[index + 1 : index + 1 + _AHEAD]:
            if (below.furniture and below.furniture.rule != "section") or below.shape.ends:
                break
            found.add(below.key)
    return found


def _by_what_is_below(index: int, top: Sequence[Reading], *, asks: bool) -> float:
    """What the lines right below a line say of it, of which the first may ask or call."""
    shape = top[index].shape
    if shape.words <= _LONG_KICKER and not shape.ends:
        return _of_few_words(index, top, asks=asks)
    shouted = shape.capitals and shape.words <= _LONG_KICKER
    above = _is_above_section(index, top) or (shouted and _is_kicker_in_capitals(top[index : index + _AHEAD]))
    return MOTTO if above else 0.0


def _of_few_words(index: int, top: Sequence[Reading], *, asks: bool) -> float:
    """The same of a line that is short enough for a kicker and ends as no sentence does."""
    below = top[index : index + _AHEAD]
    few = below[0].shape.words <= _SHORT
    if asks and _is_told_kicker(below):
        return _ABOVE_CALL
    if _is_long_kicker(below) if not few else len(below) > 1 and _is_kicker(below[0], below[1]):
        return _KICKER
    if (few and _is_german_kicker(below)) or _is_above_section(index, top) or _is_kicker_in_capitals(below):
        return MOTTO
    if _is_above_byline(index, top):
        return _SIGNED
    if _is_short_title(index, top):
        return _TITLE + (_TOLD_BELOW if top[index + 1].shape.ends else 0.0)
    return 0.0


_PAPER_OF_TOWN = re.compile(rf"(?:The )?[A-Z]\w+(?: [A-Z]\w+){{0,3}} \(([{LU}][\w ]{{2,24}})\)\Z")


def _is_paper_of_town(text: str) -> bool:
    """Whether a line is a paper and its town, as collections of papers have it: `The Post (Varsand)`."""
    found = _PAPER_OF_TOWN.match(text)
    return found is not None and is_city(found[1])


_LEAST_TAB, _MOST_OF_SITE = 5, 4  # words
_DOTS = ("...", "…")


_OUTLET_BEHIND = re.compile(r" [–—|-] [^\W\d_][^.!?:;–—|]{2,28}\Z")
"""` – Harbour News` behind a headline that a page says again."""


_OF_VIDEO = re.compile(
    r"watch (?:the|our|live|video|more)\b|"
    r"(?:\w+ ){2,3}(?:reports\Z|has (?:more|the (?:story|latest|details))\b)"
)
"""What stands behind the headline where a page says it again as the name of a video."""


def says_title(line: Line, key: str, title: str) -> bool:
    """Whether a line says the headline again: whole, cut short with dots, or without the outlet of a tab."""
    if not title or key == title:
        return bool(title)
    cut = line.text.endswith(_DOTS) and len(key) > _GLUED and title.startswith(key)
    behind = len(title) - len(key)
    if behind < 0 and len(title.split()) >= _LONG_TITLE and key.startswith(f"{title} "):
        if _OF_VIDEO.match(key, len(title) + 1):
            return True
        return -behind < _OUTLET and _OUTLET_BEHIND.search(line.text) is not None
    return cut or (len(key.split()) >= _LONG_TITLE and title.startswith(f"{key} ") and behind < _OUTLET)


def _is_tab_of(first: Reading, headline: Reading) -> bool:
    """Whether the first line is what a browser's tab says: the headline that stands below, and the site."""
    if headline.shape.words < _LEAST_TAB or headline.furniture or headline.is_plain_prose:
        return False
    site = first.key.removeprefix(f"{headline.key} ")
    return site != first.key and len(site.split()) <= _MOST_OF_SITE


def _is_long_kicker(lines: Sequence[Reading]) -> bool:
    """Whether four to six words stand above a headline and a standfirst, below which somebody signs.

    Without the third line the second may as well be the standfirst of a short headline.
    """
    if len(lines) < len(("kicker", "headline", "standfirst", "byline")):
        return False
    own, headline, below = lines[:3]
    if not _SHORT < own.shape.words <= _LONG_KICKER or any(_is_told(one) for one in lines[:3]):
        return False
    fits = _HEADLINE[0] <= headline.shape.words <= _HEADLINE[1] and not headline.shape.ends
    if not fits or own.shape.ends or below.shape.words <= own.shape.words + 1:
        return False
    for one in lines[3:]:
        if one.stamp or one.byline:
            return True
        if one.is_plain_prose and one.shape.ends:
            return False
    return False


def _is_short_title(index: int, top: Sequence[Reading]) -> bool:
    """Whether some words in capitals, the first that are a title's, stand above a sentence that is signed.

    What a magazine calls a story has capitals, and what stands below it has none.
    """
    if len(top) < index + len(("title", "standfirst", "byline")):
        return False
    own, below, signed = top[index : index + 3]
    least = _TWO if below.shape.ends else _SHORT + 1  # no headline below ends in a full stop
    if not least <= own.shape.words <= _LONG_TITLE or own.shape.titled < 1 or own.shape.capitals:
        return False
    if own.shape.ends or below.shape.titled > _SENTENCE or below.shape.words < _LONG_KICKER:
        return False
    opened = signed.byline is not None and signed.byline.rule == "byline-opener"
    if (_is_told(own) and not (opened and _is_only_named(own))) or _is_told(below):
        return False
    if not (signed.stamp or signed.byline):
        return False
    return not any(not one.furniture and one.shape.words >= _SHORT for one in top[:index])


def _is_above_byline(index: int, top: Sequence[Reading]) -> bool:
    """Whether a few words, the first that may be a headline, stand right above `By Jane Doe`."""
    own, below = top[index], top[index + 1] if index + 1 < len(top) else None
    if below is None or below.byline is None or below.byline.rule != "byline-opener":
        return False
    if not below.byline.people or not _SHORT <= own.shape.words <= _LONG_KICKER or own.shape.ends:
        return False
    return not (_is_told(own) or any(not one.furniture and one.shape.words >= _SHORT for one in top[:index]))


def _is_above_section(index: int, top: Sequence[Reading]) -> bool:
    """Whether the name of a section stands below, and there a headline with its standfirst, which is signed.

    So does what a paper says of itself beside its name.
    """
    if len(top) < index + len(("motto", "section", "headline", "standfirst", "byline")):
        return False
    section = top[index + 1].furniture
    if section is None or section.rule not in ("section", "breadcrumbs"):
        return False
    headline, standfirst, signed = top[index + 2 : index + 5]
    both = all(not _is_told(one) and one.shape.words >= _HEADLINE[0] for one in (headline, standfirst))
    return both and not headline.shape.ends and bool(signed.stamp or signed.byline)


def _is_told(reading: Reading) -> bool:
    """Whether a rule knows a line."""
    return bool(
        reading.furniture or reading.stamp or reading.byline or reading.dateline or reading.is_captioned
    )


def _is_only_named(reading: Reading) -> bool:
    """Whether a line may be somebody's name and nothing else: so may `Stop Counting Hulls`."""
    named = reading.byline is not None and reading.byline.rule == "bare-name"
    return named and not (reading.furniture or reading.stamp or reading.dateline or reading.is_captioned)


def _ends_in(row: str, title: str) -> bool:
    """Whether a row of sections ends in a headline or its beginning: `HomeNewsTalks resume as...`."""
    start = row.find(title[:_GLUED]) if len(title) > _GLUED else -1
    return start > 0 and title.startswith(row[start:])
