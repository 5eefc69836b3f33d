"""Readings of lines → runs of items that tell by themselves that they are a list: by marks or by values.

Items in semicolons, and labels with what is so of each, are no headlines of other articles; a page need not
announce them with a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late

_LEAST, _LONGEST_ITEM = 2, 40  # items, words
_PARTED, _JOINING = re.compile(r"[;；](?: (?:and|or|und|oder|et|ou|y|o|e|och|og|en|of|i|dan))?\Z"), 6
"""What items of a list end in, and the word of few letters behind it: `…; and`."""
_STOPS = ".。"


def parted(lines: Sequence[Line], start: int) -> Sequence[int]:
    """The lines from a place on that end in semicolons, and the one behind them, at the end of a text too.

    Where blank lines part all of them, the one behind must be a sentence.
    """
    end = start
    apart = start + 1 < len(lines) and lines[start + 1].gap
    while end < len(lines) and _PARTED.search(lines[end].text[-_JOINING:]):
        if end > start and lines[end].gap is not apart:
            break
        end += 1
    end += end < len(lines) and lines[end].gap is apart and (not apart or lines[end].text[-1] in _STOPS)
    return range(start, end) if end - start > _LEAST else ()


def parted_runs(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The lines amid the text that end in semicolons, two or more, the one behind, and what is above.

    `Here is what was agreed:` may be a word or two, or a subhead. Only those from a place on are asked, which
    is below the first paragraph.
    """
    behind = start
    for index in range(start, len(lines)):
        end = lines[index].text[-_JOINING:]
        if (";" in end or "；" in end) and index >= behind and _PARTED.search(end):
            run = parted(lines, index)
            behind = index + max(len(run), 1)
            if run and all(readings[one].shape.words <= _LONGEST_ITEM for one in run):
                yield from run
                opened = lines[index - 1].text[-1] == ":" and readings[index - 1].stamp is None
                yield from (index - 1,) if opened else ()


_VALUED = Late(r"[^\W\d_][^:.?!,;]{1,28}: ?(?=[\d+–$€£¥-]|[^\W\d_])(?P<value>.{1,60})\Z")
_SHORT_LABEL, _SHORT_VALUE = 3, 10  # words


def labelled_runs(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The lines between paragraphs that are a word or two and what is so of it: `Open: day and night`.

    Only those from a place on are asked, which is below the first paragraph.
    """
    behind = start
    for index in range(start, len(lines)):
        if index >= behind and ":" in lines[index].text:
            end = index
            while end < len(lines) and _is_valued(lines[end].text, readings[end]):
                end += 1
            behind = end + 1
            goes_on = end - index > _LEAST and any(one.is_plain_prose for one in readings[end : end + _LEAST])
            figures = all(_FIGURED.search(lines[one].text) for one in range(index, end))
            if goes_on and _may_stand_below(lines, readings, index, figures=figures):
                yield from range(index, end)


def told_by_labels(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The lines of a report, or of a check of facts, whose labels tell that they are of the text."""
    yield from _sources_told(lines, readings, start)
    yield from _facts_checked(lines, readings, start)


_DETAILS = Late(
    r"(?:Деталі|Подробиці|Пряма мова|Дослівно|Детали|Подробности|Прямая речь|Дословно|Details|Quote)\b"
    r"[^:]{0,40}: ?\S"
)


def _sources_told(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The lines that say from whom a report has what it tells, where its paragraphs are labelled.

    `Source: the harbour office at a briefing` below the first paragraph, `Details: …` right below that.
    """
    for index in range(start, min(start + _NEAR_TOP, len(lines) - 1)):
        own = readings[index].furniture
        named = _SOURCE.match(lines[index].text) is not None if own is None else own.rule == "source-line"
        if named and readings[index - 1].is_plain_prose and _DETAILS.match(lines[index + 1].text):
            yield from (index, index + 1)


_SOURCE = Late(r"(?:Джерел[оа]|Источники?|Source) ?: ?\S")
_CHECKED = Late(
    r"(?:claims?|(?:(?:our|the) )?(?:rating|verdict|ruling|facts?)|what we found|"
    r"why we (?:fact-?)?check(?:ed)? (?:this|it)|behauptung|bewertung|urteil|fakten|affirmation|"
    r"afirmación|veredicto|calificación|alegação|verdetto) ?: ?\S",
    re.IGNORECASE,
)
_LONGEST_CHECK = 30  # letters


def _facts_checked(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> Iterator[int]:
    """The short lines and those on the paper itself among what a check of facts labels, two or more in a row.

    `Rating: FALSE`, `Why we checked this: …` below `Claim: …`.
    """
    run: list[int] = []
    for index in range(max(start - 1, 0), len(lines)):
        text = lines[index].text
        labelled = ":" in text[:_LONGEST_CHECK] and _CHECKED.match(text) is not None
        run = [*run, index] if labelled else []
        if len(run) >= _LEAST and any(readings[one].is_plain_prose for one in run):
            yield from (one for one in run if not readings[one].is_plain_prose)


_NEAR_TOP = 3  # lines
_FIGURED = Late(r": ?[\d$€£¥]")


def _may_stand_below(
    lines: Sequence[Line], readings: Sequence[Reading], index: int, *, figures: bool
) -> bool:
    """Whether a paragraph stands right above a place, or above a heading of a few words in the same block.

    Above `figures` alone, as papers tell of a ship, the heading may stand apart.
    """
    above = readings[index - 1]
    joined = figures or not lines[index].gap
    headed = lines[index - 1].gap and joined and above.shape.words <= _LONGEST_HEADING
    headed = headed and not (above.furniture or above.stamp or above.is_captioned)
    return above.is_plain_prose or (headed and readings[index - 2].is_plain_prose)


_LONGEST_HEADING = 6  # words


def _is_valued(text: str, reading: Reading) -> bool:
    """Whether a line is a label and a value that begins as no headline does: small, or with a figure."""
    valued = _VALUED.match(text) if not (reading.furniture or reading.is_captioned) else None
    if valued is None or valued["value"][0].isupper() or reading.shape.ends:
        return False
    label = text[: valued.start("value")]
    return len(label.split()) <= _SHORT_LABEL and len(valued["value"].split()) <= _SHORT_VALUE
