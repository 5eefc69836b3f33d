"""Readings → which lines say what another line says: headlines at the end of a row of sections, or in part.

A row of sections often ends in the headline, whole or cut short, and stands above it.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import folded, stems_of
from generator.ingest.text.appearances import is_known, opens_byline
from generator.ingest.text.regions.headlines_above import (
    MOTTO,
    OF_FEEDS,
    OF_POST,
    ON_ONE_STORY,
    SAID_TWICE,
    above_day_in_east,
    below_day_of_blog,
    by_others,
    may_be_headline,
    parts_day_and_name,
)
from generator.ingest.text.regions.kickers import by_lines_below
from generator.ingest.text.regions.trails import trails
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.places.places import is_city

_TOP, _AHEAD = 60, 8
_LEAST, _NEAR = 12, 2
_GLUED, _PARAGRAPH = 24, 25
_OUTLET = 30  # letters
_INITIALS = 3
_OPENS_FEED = frozenset(opening[:_INITIALS] for opening in OF_FEEDS)
"""How lines begin that show the newest of a page: to ask for so few letters first is far faster."""
ROW = -2.0
"""Against a line that is a row of sections, glued to the headline or its beginning."""
_NAMING = 4
_ENDS_ROW, _BELOW_ROW, _SAID_FULLY = 0.8, 1.6, -1.2
_TWO, _LONG_TITLE = 2, 5


_WHOLE = 5  # words


def _is_whole(line: Line, fuller: Line, reading: Reading) -> bool:
    """Whether a line lacks nothing, though one below has words behind it, as a picture's and a button's do.

    `Why they met: what it means` says more than `Why they met`, and so does a line that is not cut short.
    """
    behind = fuller.text[len(line.text) :].lstrip()
    told = reading.shape.words >= _WHOLE and reading.stamp is None and line.text[-1] not in "…."
    return told and fuller.text.startswith(line.text) and behind[:1] not in ":(" and not behind[:1].isdigit()


def crumbs(
    lines: Sequence[Line], readings: Sequence[Reading], start: int, shown: Collection[int]
) -> list[float]:
    """What speaks for each line as a headline, or against it, by the lines above the article that repeat it.

    They are those near the top, or near where the article starts if that is far below. So are the two beside
    a line that say when and who. What a picture shows, as the lines `shown` do, is said twice as well.
    """
    above = max(0, start + _AHEAD - _TOP)
    found = [0.0] * above + _crumbs(lines[above:], readings[above:])
    for index, weight in trails(lines, readings):
        found[index] += weight
    for index in range(above + 1, min(start, len(readings))):
        if parts_day_and_name(index, readings) and may_be_headline(readings[index]):
            found[index] += _PARTING
    for index in range(above + _TWO, min(start + _AHEAD, len(readings))):
        if readings[index - 1].key != readings[index].key or index in shown:
            continue
        twice = _is_said_twice(readings[index - 1 : index + _TWO])
        if twice and sum(one.key == readings[index].key for one in readings) <= _SAID_AT_MOST:
            found[index - 1] += SAID_TWICE
            found[index] += SAID_TWICE
    return found


def _crumbs(lines: Sequence[Line], readings: Sequence[Reading]) -> list[float]:
    top = readings[:_TOP]
    found = [*by_lines_below(lines, top), *[0.0] * (len(readings) - len(top))]
    headlines: list[int] = []
    rows, ends_of_rows = _rows(lines, top)
    tags, below = _tags(readings), _KeysBelow(top)
    tags |= _topics(top, readings)
    long = [*map(_is_long_paragraph, top), True]
    told_above = False
    for index, reading in enumerate(top):
        text, key = lines[index].text, reading.key
        goes_on = told_above and reading.is_plain_prose  # a reader may say again how a text ends
        told_above = told_above or long[index]
        of_feed = key[:_INITIALS] in _OPENS_FEED and key.startswith(OF_FEEDS)
        of_feed = of_feed and not key.startswith(ON_ONE_STORY)
        if of_feed or key in tags or (text[-1] == ")" and _is_paper_of_town(text)):
            found[index] = MOTTO
            continue
        if len(key) < _LEAST or reading.furniture:
            continue
        if rows:
            found[index] = _by_rows(reading, rows, ends_of_rows) or found[index]
        if index == 0 and _is_tab(lines, top):
            found[index] = ROW
        if not long[index + 1] and below.may_echo(index):
            told = reading.is_plain_prose and reading.shape.ends and text[-1] not in "?!"
            may_end = not (opens_byline(reading) or goes_on or told)
            for weight, headline in _echoes(index, lines, top, may_end=may_end):
                found[index] = weight
                headlines += headline
    found[:_TWO] = _of_twins(found[:_TWO], top)
    for place in headlines:
        found[place] = found[place] or _BELOW_ROW
    if (own := above_day_in_east(readings)) >= 0:
        found[own] += SAID_TWICE
    if (own := below_day_of_blog(readings)) >= 0:
        found[own] += OF_POST
    for place, weight in by_others(top, readings).items():
        found[place] += weight
    return found


def _is_long_paragraph(reading: Reading) -> bool:
    return reading.shape.words >= _PARAGRAPH and reading.is_plain_prose


class _KeysBelow:
    """The keys of the lines near the top, one behind the other, as one search in that is faster than many."""

    def __init__(self, top: Sequence[Reading]) -> None:
        self._keys = [reading.key for reading in top]
        self._text = "\n".join(["", *self._keys])
        self._ends = list(itertools.accumulate([len(key) + 1 for key in self._keys]))

    def may_echo(self, index: int) -> bool:
        """Whether one of the next lines begins as a line does, or has the letters that it ends in."""
        key, start = self._keys[index], self._ends[index]
        stop = self._ends[min(index + _AHEAD, len(self._ends) - 1)]
        if self._text.find(f"\n{key[:_LEAST]}", start, stop) >= 0:
            return True
        return self._text.find(key[-_GLUED:], start, stop) >= 0


def _echoes(
    index: int, lines: Sequence[Line], top: Sequence[Reading], *, may_end: bool
) -> Iterator[tuple[float, list[int]]]:
    """What each of the next lines that says more than a line, or what that ends in, says for it or against.

    And such a line itself where it may be the headline that a row of sections ends in.
    """
    row = top[index].key
    for place in range(index + 1, min(len(top), index + 1 + _AHEAD)):
        other = top[place]
        if _is_long_paragraph(other):
            break  # what stands below it may be a subhead that the headline says too
        fuller = other.key.startswith(f"{row} ")
        ends = may_end and _ends_in(row, other.key)
        if not (fuller or ends) or other.is_captioned:
            continue
        open_ended = not (other.furniture or other.is_plain_prose)
        whole = place <= index + _NEAR and not other.furniture and row.endswith(other.key)
        if fuller and open_ended:
            yield 0.0 if _is_whole(lines[index], lines[place], top[index]) else _SAID_FULLY, []
        elif open_ended or whole:
            yield ROW, [place] if row.endswith(other.key) else []


_SAYS_END, _SAID_OF_END, _FEWEST_OF_END = 4.0, 0.8, 3  # weight, share of words, words


def _rows(lines: Sequence[Line], top: Sequence[Reading]) -> tuple[list[str], list[frozenset[str]]]:
    """The ways to the page, `Home > World > Talks resume`, and the words of ends that stand nowhere else."""
    rows = [
        (line.text, reading.key)
        for line, reading in zip(lines, top, strict=False)
        if (" > " in line.text and line.text.count(" > ") > 1)
        or (reading.furniture and reading.furniture.rule == "breadcrumbs")
    ]
    if not rows:
        return [], []
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
    if not (day.is_whole_day and told) or is_known(headline) or headline.shape.ends:
        return False
    text = frozenset[str]().union(*(one.stems for one in readings[4:] if one.is_plain_prose))
    return name.stems.isdisjoint(text) and not headline.stems.isdisjoint(text)


_LONG_TAG = 9  # words


def _tags(readings: Sequence[Reading]) -> set[str]:
    """What the story is filed under, where that stands in lines below `Tags`: a series, and no headline."""
    found: set[str] = set()
    for index, reading in enumerate(readings):
        if reading.furniture is None or reading.furniture.rule != "tags" or reading.shape.words > _TWO:
            continue
        for below in readings[index + 1 : index + 1 + _AHEAD]:
            ended = (below.furniture and below.furniture.rule != "section") or below.shape.ends
            if ended or below.shape.words > _LONG_TAG:
                break
            found.add(below.key)
    return found


def _topics(top: Sequence[Reading], readings: Sequence[Reading]) -> set[str]:
    """A few words right above what may be the headline that stand behind the text too, with others like them.

    So do pages show topics without a word in front, one on top, all below: `Harbour policy`, `Coast guard`.
    """
    last = max((index for index, one in enumerate(readings) if one.is_plain_prose), default=0)
    above = {
        one.key
        for one, below in itertools.pairwise(top)
        if _is_topic(one, _MOST_OF_SITE) and may_be_headline(below) and not below.byline
    }
    behind = readings[last + 1 :] if above else ()
    return {
        one.key
        for at, one in enumerate(behind)
        if one.key in above
        and any(_is_topic(near, _LONG_TOPIC) and near.key != one.key for near in _beside(at, behind))
    }


_LONG_TOPIC = 6  # words


def _is_topic(reading: Reading, most: int) -> bool:
    """Whether a line is as short as the name of a topic, and neither a name nor known for anything else."""
    filed = reading.furniture is None or reading.furniture.rule == "section"
    short = _TWO <= reading.shape.words <= most and not reading.shape.ends
    return filed and short and not (reading.byline or reading.stamp or reading.is_captioned)


def _beside(index: int, readings: Sequence[Reading]) -> Sequence[Reading]:
    return (*readings[max(0, index - 1) : index], *readings[index + 1 : index + 2])


_PAPER_OF_TOWN = Late(rf"(?:The )?[A-Z]\w+(?: [A-Z]\w+){{0,3}} \(([{LU}][\w ]{{2,24}})\)\Z")


def _is_paper_of_town(text: str) -> bool:
    """Whether a line is a paper and its town, as collections of papers have it: `The Post (Varsand)`."""
    found = _PAPER_OF_TOWN.match(text)
    return found is not None and is_city(found[1])


_LEAST_TAB, _MOST_OF_SITE = 5, 4  # words
_DOTS = ("...", "…")


_OUTLET_BEHIND = Late(r" [–—|-] [^\W\d_][^.!?:;–—|]{2,28}\Z")
"""` – Harbour News` behind a headline that a page says again."""


_OF_VIDEO = Late(
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


def _is_tab(lines: Sequence[Line], top: Sequence[Reading]) -> bool:
    """Whether the first line is what a browser's tab says, by one of the others near the top."""
    row = top[0].key
    headlines = [index for index, one in enumerate(top) if index and row.startswith(one.key)]
    return any(
        _is_tab_of(top[0], top[index]) and not lines[index].text.endswith(_DOTS) for index in headlines
    )


def _is_tab_of(first: Reading, headline: Reading) -> bool:
    """Whether the first line is what a browser's tab says: the headline that stands below, and the site."""
    if headline.shape.words < _LEAST_TAB or headline.furniture or headline.is_plain_prose:
        return False
    site = first.key.removeprefix(f"{headline.key} ")
    return site != first.key and len(site.split()) <= _MOST_OF_SITE


def _ends_in(row: str, title: str) -> bool:
    """Whether a row of sections ends in a headline or its beginning: `HomeNewsTalks resume as...`."""
    start = row.find(title[:_GLUED]) if len(title) > _GLUED else -1
    return start > 0 and title.startswith(row[start:])
