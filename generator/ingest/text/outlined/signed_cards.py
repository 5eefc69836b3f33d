"""An outline → the cards of other articles amid the text: a headline, who wrote it, and one sentence on it.

Pages set a few of them below `More news`, one upon the other, and the article goes on below. A digest whose
sections are signed has more than a sentence in each, and no such heading.
"""

from __future__ import annotations

from bisect import bisect_left

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_FEWEST, _TITLES, _LEAST_TITLE = 2, (1, 2), 4  # cards, lines, words
_LONGEST_NAME, _MOST_NAMES, _LONGEST_TEASER, _LONGEST_HEADING = 8, 8, 35, 6  # words
_NEAR, _UNSIGNED = 2, 2  # lines
_INITIALS = Late(rf"\b[{LU}]\.[{LU}]\.\Z")
_HOST = Late(r"\w\.[a-z]{2,4}\Z")
_OPENS_HEADING = ("more ", "latest stories", "latest news")
_HEADING = ("promo", "section", "headlines-of")


def signed_cards(outline: Outline) -> frozenset[int]:
    """The lines of such cards, where two or more stand in a row below a heading, one of them signed."""
    found: set[int] = set()
    end = 0
    begun = bisect_left(outline.prose_before, 1)  # no card stands above the text
    if not outline.bylined or outline.bylined[-1] <= begun:
        return frozenset()
    headings = [
        index
        for index, one in enumerate(outline.readings[max(0, begun - _NEAR) :], start=max(0, begun - _NEAR))
        if (one.furniture is not None or one.shape.words <= _LONGEST_HEADING) and _is_heading(one)
    ]
    for heading in headings:
        for index in range(heading + 1, heading + 1 + _NEAR):
            if end <= index < len(outline.readings) and outline.prose_before[index]:
                row_end, signed = _row(outline, index)
                found.update(range(index, row_end) if signed else ())
                end = max(row_end, index + 1)
    return frozenset(found)


def _is_heading(reading: Reading) -> bool:
    """Whether a line is a heading of other articles, or a label above one of them."""
    if reading.furniture and (reading.furniture.lists or reading.furniture.rule in _HEADING):
        return True
    return reading.shape.words <= _LONGEST_HEADING and reading.key.startswith(_OPENS_HEADING)


def _row(outline: Outline, start: int) -> tuple[int, bool]:
    """The line behind a row of cards, and whether they are enough and people sign.

    Between two of them one may be unsigned; below the last a subhead and its paragraph look like it.
    """
    end, cards, signed = start, 0, False
    while (length := _card(outline, end)) or (cards and _card(outline, end + _UNSIGNED)):
        if not length:
            end += _UNSIGNED
            continue
        byline = outline.readings[end + length - 2].byline
        signed = signed or (byline is not None and bool(byline.people))
        end += length
        cards += 1
    return end, signed and cards >= _FEWEST


def _card(outline: Outline, start: int) -> int:
    """How many lines the card has that begins in a line; 0 where none does."""
    for titles in _TITLES:
        told = start + titles + 1
        if told >= len(outline.readings):
            break
        if _heads(outline, start, titles) and _names(outline, told - 1) and _teases(outline.readings[told]):
            return titles + 2
    return 0


def _heads(outline: Outline, start: int, count: int) -> bool:
    """Whether some lines are a headline: `Boats are sold abroad`, or the same in two lines."""
    title, last = outline.readings[start : start + count], outline.lines[start + count - 1]
    free = not any(one.furniture or one.stamp for one in title)
    long = sum(one.shape.words for one in title) >= _LEAST_TITLE
    ends = title[-1].shape.ends and not _INITIALS.search(last.text)
    return free and long and not ends and (count == 1 or not last.gap) and not _is_pulled(outline, start)


_QUOTES = ("“”", "«»", "„“", '""', "»«")


def _is_pulled(outline: Outline, index: int) -> bool:
    """Whether a line is nothing but what somebody says, and a paragraph says that: no card has it on top."""
    text, key = outline.lines[index].text, outline.readings[index].key
    quoted = text[0] + text[-1] in _QUOTES
    return quoted and any(
        prose and at != index and key in one.key
        for at, (one, prose) in enumerate(zip(outline.readings, outline.prose, strict=True))
    )


def _names(outline: Outline, index: int) -> bool:
    """Whether a short line says who wrote, or for which paper: `Jane Doe | harbour.example`."""
    reading = outline.readings[index]
    short = reading.shape.words <= _LONGEST_NAME and not reading.shape.ends
    named = reading.byline is not None or reading.outlet is not None
    several = _MOST_NAMES if " and " in outline.lines[index].text else _MOST_NAMES // 2
    named = named or (reading.shape.titled == 1.0 and 1 < reading.shape.words <= several)
    return short and (named or _HOST.search(outline.lines[index].text) is not None)


def _teases(reading: Reading) -> bool:
    return reading.shape.ends and not reading.dateline and reading.shape.words <= _LONGEST_TEASER
