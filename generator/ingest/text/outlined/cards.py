"""An outline → the lines of single cards of other articles, amid the text and behind it."""

from __future__ import annotations

from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.outlined.outline import Outline

_BOTH = 2
LONGEST_TEASER = 45  # words
_QUOTES = "\"'“‘„«»"
_DOTS = ("...", "…")
_LABEL, _FEWEST_CUT, LEAST_TITLE, _LONGEST_CUT_TITLE = 3, 2, 3, 20  # words, teasers, words, words


def cut_teasers(outline: Outline) -> frozenset[int]:
    """The sentences that are cut short below headlines, with these; or below `Read more` and its like.

    Below headlines two are needed, as a standfirst may be cut short too. The first headline is left alone,
    as it is more often the article's.
    """
    cut = [
        index
        for index, line in enumerate(outline.lines)
        if index and line.text.endswith(_DOTS) and _is_cut(outline, index)
    ]
    titled = [index for index in cut if _is_short_title(outline, index - 1)]
    titled += [index for index in cut if titled and index - 1 in cut and _is_cut_title(outline, index - 1)]
    found = {index for index in cut if is_label(outline, index - 1)}
    stamped = [index + 1 for index, one in enumerate(outline.readings[:-1]) if one.stamp is not None]
    found |= {index for index in stamped if _is_below_age(outline, index)}
    if len(titled) >= _FEWEST_CUT:
        own = next((index for index, one in enumerate(outline.readings) if may_be_title(one)), 0)
        found |= {index for one in titled if one - 1 != own for index in (one - 1, one)}
    between = {index + 1 for index in found if index + _BOTH in found}  # what a picture of one shows
    return frozenset(found | between)


def dated_cards(outline: Outline) -> frozenset[int]:
    """The lines of cards behind the text: a headline, its day, the headline again, and maybe a sentence.

    Two of them are needed: an article may show its own headline twice around its day.
    """
    heads = [
        index
        for index in range(1, len(outline.readings) - 1)
        if outline.readings[index].stamp is not None
        and outline.prose_before[index]
        and _is_dated_card(outline, index)
    ]
    if len(heads) < _BOTH:
        return frozenset()
    found = {index + step for index in heads for step in (-1, 0, 1)}
    told = {index + _BOTH for index in heads} - found
    return frozenset(
        found | {index for index in told if index < len(outline.readings) and outline.prose[index]}
    )


_FEWEST_LISTED, _LONGEST_LISTED = 3, 24  # cards, words


def below_days(outline: Outline) -> frozenset[int]:
    """The headlines behind the text that each stand below a day alone, three of them in a row or more.

    The latest stands first, as in no chronicle.
    """
    found: set[int] = set()
    row: list[int] = []
    day = (0, 0, 0)
    for index in range(1, len(outline.readings)):
        above = outline.readings[index - 1].stamp
        if above is None or not _is_day_alone(outline, index - 1) or not _may_be_listed(outline, index):
            continue
        before, day = day, above.moments[0].calendar_day
        row = [*row, index] if row and index - row[-1] == _BOTH and day <= before else [index]
        found.update(row if len(row) >= _FEWEST_LISTED else ())
    return frozenset(found)


def _is_day_alone(outline: Outline, index: int) -> bool:
    """Whether a line behind the text is a day with its year and hardly more."""
    reading = outline.readings[index]
    return reading.is_whole_day and reading.shape.words <= _BOTH and outline.prose_before[index] >= _BOTH


def _may_be_listed(outline: Outline, index: int) -> bool:
    reading = outline.readings[index]
    titled = reading.stamp is None and outline.lines[index].text[-1] != "."
    return titled and LEAST_TITLE <= reading.shape.words <= _LONGEST_LISTED


def _is_dated_card(outline: Outline, index: int) -> bool:
    """Whether a day stands between a headline and the same again."""
    above, day, below = outline.readings[index - 1 : index + 2]
    return day.is_whole_day and above.key == below.key and not (outline.prose[index] or above.shape.ends)


def _is_cut(outline: Outline, index: int) -> bool:
    """Whether a line that ends in dots is a sentence, which nobody says."""
    shape, text = outline.readings[index].shape, outline.lines[index].text
    short = LEAST_TITLE < shape.words <= LONGEST_TEASER
    return short and text[0] not in _QUOTES and not outline.readings[index].spoken


def _is_below_age(outline: Outline, index: int) -> bool:
    """Whether a long line without an end stands right below how long ago that was, at the end of a page."""
    reading, above = outline.readings[index], outline.readings[index - 1].stamp
    aged = above is not None and bool(above.moments[0].ago) and outline.prose_before[index] >= _BOTH
    return aged and not reading.shape.ends and outline.prose_after[index] <= outline.prose[index]


def _is_short_title(outline: Outline, index: int) -> bool:
    """Whether a line has no end, as headlines have none."""
    reading = outline.readings[index]
    told = reading.shape.ends or outline.prose[index] or reading.furniture or reading.stamp
    return reading.shape.words >= LEAST_TITLE and not told and outline.lines[index].text[-1] not in ":,"


def _is_cut_title(outline: Outline, index: int) -> bool:
    """Whether a line that is cut short is shorter than the one below, as a headline above its sentence is."""
    words = outline.readings[index].shape.words
    return words <= _LONGEST_CUT_TITLE and words < outline.readings[index + 1].shape.words


def is_label(outline: Outline, index: int) -> bool:
    """Whether a line is only what leads to another article: `Read more`."""
    reading = outline.readings[index]
    promo = reading.furniture is not None and reading.furniture.rule == "promo"
    return promo and reading.shape.words <= _LABEL
