"""An outline → where the article stands on a page, as a whole page has much above it and below it.

Menus, banners, tickers and teasers of other stories stand above, boxes, lists and comments below, and each
has lines that look like headlines. The article is the first long run of paragraphs; its headline stands not
far above that, mostly right above who wrote it or when.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.ingest.one_line.readings import Reading
from generator.ingest.text.outlined.kin_words import kin_words
from generator.ingest.text.outlined.outline import SAMPLE, Outline
from generator.ingest.words.late import Late

_MOST, _PARTING = 40, -6
"""What a paragraph counts at most for a run, in words, and what any other line counts against it."""
_MUCH = 0.6  # of the longest run: comments may be longer than the article, and stand below it
_ABOVE, _BELOW = 60, 16  # lines
_BLOCK, _BUTTONS, _LEAST, _LEAST_ABOVE, _BUTTON = 3, 4, 4, 2, 3  # lines, lines, words, words, words
_STRANGE, _KIN, _FEWEST = 0.2, 0.35, 4  # shares of words, words
_SURE, _LONGEST_TEASER, _PROSE = 50, 60, 0.4  # words, words, share
_LOST, _NEAR = 0.01, 15  # share of words, a line; lines
_OWN = 0.25  # share of a headline's words that the text has
_DOUBTED, _SURE_PLACE = 0.7, 0.9
_MAY_BE_SAID = ("speaks-to-reader", "cut-short")
"""Why a line may be furniture, where a headline may be so too: `Can you tell what your ferry knows?`."""
_OF_VIDEO, _LENGTH = Late(r"[^\W\d]['\"’”]? \d{1,2}:\d\d\Z"), len("e” 12:34")
"""What a video is called, and how long it takes: `The ferry leaves 01:44`."""
ASKING = "?!？！"
FAR = 20
"""How many lines above an article nothing speaks any more for a line's being of its head."""
_QUESTION = 12  # words of what an interview may begin with
_BULLETS = "•·▪◦‣●*-–—"


class Place(NamedTuple):
    """Where an article stands.

    `start` is the first line of its paragraphs. `heads` are lines right above who wrote it or when, of which
    one is the headline, and `top` is the first of them: `start` where there are none. `strange` are sentences
    above that on other matters.
    """

    start: int
    top: int
    heads: frozenset[int]
    strange: frozenset[int]


def place_of(outline: Outline) -> Place:
    """Where the article stands; `start` is 0 where there are no paragraphs."""
    length, run = _run(outline)
    if not run:
        return Place(0, 0, frozenset(), frozenset())
    text = _words(outline, run)
    blocks = _heads(outline, run, text)
    heads = frozenset(index for block in blocks for index in block)
    top, below = min(heads, default=run.start), max(heads, default=0) + 1
    above = [index for index, one in enumerate(outline.readings[:top]) if _may_be_aside(one)]
    above = above if length >= _SURE else []
    own = _words(outline, range(below, run.stop)) if above and below > run.start else text
    strange = frozenset([index for index in above if _is_aside(outline, index, top, own)])
    return Place(run.start, top, heads, strange)


def _run(outline: Outline) -> tuple[int, range]:
    """The first run of paragraphs that is hardly shorter than the longest, where few other lines part them.

    In front of it stands what it counts for.
    """
    runs: list[tuple[int, range]] = []
    start, total, most, end = 0, 0, 0, 0
    for index, (reading, prose) in enumerate(zip(outline.readings, outline.prose, strict=True)):
        told = prose and reading.furniture is None and reading.caption is None
        told = told and (total > 0 or outline.lines[index].text[-1] not in ASKING)
        if total == 0 and not told:
            continue
        start = index if total == 0 else start
        total += min(reading.shape.words, _MOST) if told else _PARTING
        if total > most:
            most, end = total, index + 1
        if total <= 0:
            runs.append((most, range(start, end)))
            total = most = 0
    runs.append((most, range(start, end)))
    longest = max(length for length, _ in runs)
    return next((length, run) for length, run in runs if length >= _MUCH * longest)


def _words(outline: Outline, lines: range) -> frozenset[str]:
    told = (outline.readings[index] for index in lines[:SAMPLE] if outline.prose[index])
    return frozenset[str]().union(*map(kin_words, told))


def _share(reading: Reading, text: frozenset[str]) -> float:
    words = kin_words(reading)
    return len(words & text) / len(words) if words else 0.0


def _is_aside(outline: Outline, index: int, top: int, text: frozenset[str]) -> bool:
    """Whether a line above the head is a sentence of other matters; near it no long question is."""
    if top - index > _NEAR:
        return _is_strange(outline.readings[index], text, least=1)
    asks = outline.lines[index].text[-1] in ASKING and outline.readings[index].shape.words >= _QUESTION
    return not asks and _is_strange(outline.readings[index], text)


def _is_strange(reading: Reading, text: frozenset[str], *, least: int = _FEWEST) -> bool:
    """Whether a line reads like a sentence, and, by its words, of other matters than the article."""
    words = kin_words(reading) if _may_be_aside(reading) else frozenset()
    return len(words) >= least and len(words & text) < _STRANGE * len(words)


def _may_be_aside(reading: Reading) -> bool:
    return reading.shape.prose >= _PROSE and reading.shape.words <= _LONGEST_TEASER


def _heads(outline: Outline, run: range, text: frozenset[str]) -> list[range]:
    """The lines right above who signs or when that have much in common with the text.

    Where none have, those that have most, or are nearest to it.
    """
    blocks = [_below_teaser(outline, block, text) for block in _blocks(outline, run)]
    blocks = [
        block
        for block in blocks
        if _is_above_text(outline, block, run) and not _is_related(outline, block.start, text)
    ]
    rated = [(max(_share(outline.readings[index], text) for index in block), block) for block in blocks]
    if much := [block for share, block in rated if share >= _KIN]:
        return much
    near = [
        (share - _LOST * max(0, run.start - block.stop), block)
        for share, block in rated
        if share or (run.start - block.stop <= _NEAR and not outline.readings[block.start].shape.ends)
    ]
    return [max(near, key=lambda one: (one[0], one[1].start))[1]] if near else []


def _blocks(outline: Outline, run: range) -> Iterator[range]:
    """For each line that signs or says when, the one to three lines above that may be titles."""
    start, first = run.start, max(0, run.start - _ABOVE)
    amid = (run.start + run.stop) // 2
    for index in range(first + 1, min(start + _BELOW, amid)):
        if not outline.sure[index] or _may_head(outline, index, start):
            continue
        end = index
        while end > first and _signs(outline, end - 1) and not _may_head(outline, end - 1, start):
            end -= 1
        least = max(first, end - _BUTTONS)
        end = _above_buttons(outline, least, end)
        if end > least and _names(outline, end - 1):
            end = _above_buttons(outline, least, end - 1)
        top = _top_of_block(outline, range(max(first, end - _BLOCK), end), start)
        if top < end:
            yield range(top, end)


def _top_of_block(outline: Outline, block: range, start: int) -> int:
    """The first of the last lines of a block that may be titles; how old they are may stand between them."""
    top, aged = block.stop, False
    while top - aged > block.start and _may_head(
        outline, top - aged - 1, start, least=_LEAST if top == block.stop else _LEAST_ABOVE
    ):
        top -= 1 + aged
        aged = _says_age(outline, top - 1)
    return top


def _says_age(outline: Outline, index: int) -> bool:
    """Whether a line says how old the article is: `This article is more than 1 year old`."""
    furniture = outline.readings[index].furniture if index >= 0 else None
    return furniture is not None and furniture.rule == "story-age"


def _is_related(outline: Outline, index: int, text: frozenset[str]) -> bool:
    """Whether a line stands below the name of a list of other stories, and our headline above that name."""
    name = outline.readings[index - 1].furniture if index else None
    if name is None or name.rule != "related-list":
        return False
    above = range(max(0, index - 1 - _NEAR), index - 1)
    return any(
        _may_head(outline, one, index) and _share(outline.readings[one], text) >= _OWN for one in above
    )


def _is_above_text(outline: Outline, block: range, run: range) -> bool:
    """Whether none of the paragraphs above a block is of the article, where the run begins above it.

    One that a dateline opens is, though a story that begins with a scene has other words there than below.
    """
    if block.start <= run.start:
        return True
    below = _words(outline, range(block.stop, run.stop))
    above = [outline.readings[index] for index in range(run.start, block.start) if outline.prose[index]]
    return all(_is_strange(reading, below) and not _is_opening(reading) for reading in above)


def _is_opening(reading: Reading) -> bool:
    """Whether a paragraph begins with where it was written, beyond doubt: `VARSAND, Elin — Before dawn`."""
    return reading.dateline is not None and reading.dateline.confidence >= _SURE_PLACE


def _below_teaser(outline: Outline, block: range, text: frozenset[str]) -> range:
    """The lines of a block below a sentence of other matters, if they have much in common with the text."""
    for index in block[-2::-1]:
        if _is_strange(outline.readings[index], text):
            below = range(index + 1, block.stop)
            kin = any(_share(outline.readings[one], text) >= _KIN for one in below)
            return below if kin else block
    return block


def _is_button(reading: Reading) -> bool:
    """Whether a line is short, as a button is, a number or the name of a section, and names nobody."""
    short = reading.shape.words <= _BUTTON and reading.caption is None
    return short and (reading.furniture is not None or reading.byline is None)


def _signs(outline: Outline, index: int) -> bool:
    """Whether a line names who wrote or when, and not who took a picture."""
    reading = outline.readings[index]
    return (outline.meta[index] and reading.caption is None) or reading.stamp_label


def _above_buttons(outline: Outline, least: int, end: int) -> int:
    """The end of what stands above a row of buttons, which ends at `end`; not above `least`."""
    while end > least and _is_button(outline.readings[end - 1]):
        end -= 1
    return end


def _names(outline: Outline, index: int) -> bool:
    """Whether a few words name who wrote, or the desk, above what else is said of them: `Editor`."""
    return outline.readings[index].shape.words <= _BUTTON and _signs(outline, index)


def _may_head(outline: Outline, index: int, start: int, *, least: int = _LEAST) -> bool:
    """Whether a line is long enough for a headline or a standfirst, and surely nothing else.

    Sentences below the first of a run of paragraphs are neither; that may be the standfirst.
    """
    reading, text = outline.readings[index], outline.lines[index].text
    if reading.shape.words < least or reading.stamp or reading.address or reading.dateline:
        return False
    if index > start and outline.prose[index] and text[-1] not in ASKING:
        return False
    if text[0] in _BULLETS or reading.is_credit_only or _OF_VIDEO.search(text[-_LENGTH:]):
        return False
    named = reading.byline is not None and reading.byline.confidence >= _DOUBTED
    noted = (
        reading.furniture is not None
        and reading.furniture.confidence >= _DOUBTED
        and (reading.furniture.rule not in _MAY_BE_SAID or "@" in text or least < _LEAST)
    )
    return not (named or noted)
