"""An outline → from where on a page has only teasers, each a sentence below a headline."""

from __future__ import annotations

import re

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.text.appearances import heads_others, is_free, may_be_title
from generator.ingest.text.outlined.cards import LEAST_TITLE, LONGEST_TEASER, is_label
from generator.ingest.text.outlined.outline import Outline
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

_BOTH = 2
_ROW, _MOST_TEASERS = 4, 6
_BESIDE = 3
_SENTENCE = 0.45
_MANY_CUT = 3  # teasers, below even a single paragraph
_CUT = (" ...", "…")
_LONG_CUT = 100
ENDS = ("about-author", "copyright", "comments", "tags")
_FOOT = (*ENDS, "share-buttons", "author-biography")


def teased_from(outline: Outline) -> int:
    """From which line on there are only teasers; behind the last line where none are."""
    told = [index for index in range(len(outline.readings)) if outline.prose[index]]
    return min(
        _below_foot(outline, told),
        _cut_short(outline, told),
        _all_cut(outline, told),
        _buttoned(outline, told),
        _under_sections(outline, told),
        _cards_below_tags(outline, told),
        _in_pairs(outline, told),
        _below_source(outline, told),
        _below_label(outline, told),
    )


_MORE = frozenset(
    "read more|continue reading|weiterlesen|mehr lesen|lire la suite|lire plus|en savoir plus|leer más|"
    "seguir leyendo|leggi tutto|continua a leggere|leggi di più|ler mais|leia mais|lees meer|lees verder|"
    "läs mer|les mer|læs mere|citește mai mult|citește mai departe|διαβάστε περισσότερα".split("|")
)
"""The button below a teaser that leads to its article."""
_CARD = range(2, 5)
"""How many lines a card has: a headline, a line or two of text, the button."""


def _buttoned(outline: Outline, told: list[int]) -> int:
    """From which line on a page has nothing but cards, each a headline and its text above `Read more`."""
    count = len(outline.readings)
    buttons = [index for index, reading in enumerate(outline.readings) if reading.key in _MORE]
    if len(buttons) < _BOTH or any(index > buttons[-1] for index in told[:-1]):
        return count
    first = len(buttons) - 1
    while (
        first and buttons[first] - buttons[first - 1] in _CARD and _is_card(outline, buttons[first - 1] + 1)
    ):
        first -= 1
    if first == len(buttons) - 1:
        return count
    start = buttons[first] - (buttons[first + 1] - buttons[first]) + 1
    return start if told and told[0] < start and _is_card(outline, start) else count


_GLUED = Late(rf"[{LU}\d].{{14,120}}?[{LL}]{{2}}[{LU}][{LL}’'-]* .{{24,}}")


def _is_card(outline: Outline, start: int) -> bool:
    """Whether what may be a headline stands above a line of text, or is glued to it with the button below."""
    if outline.readings[start + 1].key in _MORE:
        return _GLUED.match(outline.lines[start].text) is not None
    title, text = outline.readings[start], outline.readings[start + 1]
    return (
        title.shape.words > _BOTH and not title.shape.ends and text.shape.words >= title.shape.words // _BOTH
    )


def _all_cut(outline: Outline, told: list[int]) -> int:
    """From which line on two sentences or more are cut short, and nothing follows: `a telephone li…`.

    Below headlines some pages leave them without a mark: `HARBOUR: The town has started laying`.
    """
    said = [
        index
        for index, reading in enumerate(outline.readings)
        if outline.prose[index] or (reading.shape.prose >= _SENTENCE and reading.furniture is None)
    ]
    start = len(said)
    while start and (
        _breaks_short(outline.lines[said[start - 1]].text) or _breaks_off(outline, said[start - 1])
    ):
        start -= 1
    cut = len(said) - start
    few = cut <= start or (cut >= _MANY_CUT and bool(told) and told[0] < said[start])
    return said[start] if few and cut >= _BOTH else len(outline.readings)


def _breaks_short(text: str) -> bool:
    """Whether dots cut a text short: behind a space, or right behind a word of a long sentence."""
    return text.endswith(_CUT) or (
        text.endswith("..")
        and len(text) >= _LONG_CUT
        and text[0].isalnum()
        and text.rstrip(".")[-1].isalpha()
    )


_CARDED, _HEIGHT_OF_FOOT = 4, 12


def _cards_below_tags(outline: Outline, told: list[int]) -> int:
    """From which line on there are cards of other articles, with their beginnings, below tags and a heading.

    Each has a headline and right below it its day, and the first stands right below the heading.
    """
    readings = outline.readings
    for index in range(1, len(readings) - _CARDED):
        heading = readings[index].furniture
        if heading is None or not heading.lists or outline.prose_before[index] < _BOTH:
            continue
        foot = range(max(0, index - _HEIGHT_OF_FOOT), index)
        last = max((place for place in foot if outline.prose[place]), default=-1)
        ended = any(
            (one := readings[place].furniture) and one.rule in _FOOT for place in foot if place > last
        )
        if ended and _is_dated_title(outline, index + 1):
            cards = sum(_is_dated_title(outline, place) for place in range(index + 1, len(readings) - 1))
            after = (place for place in told if place > index)
            return next(after, len(readings)) if cards >= _BOTH else len(readings)
    return len(readings)


def _is_dated_title(outline: Outline, index: int) -> bool:
    """Whether a headline stands in a line and its day in the next."""
    title, stamp = outline.readings[index], outline.readings[index + 1].stamp
    dated = stamp is not None and stamp.moments[0].has_date
    return dated and title.shape.words >= _CARDED and may_be_title(title) and not title.shape.ends


_SECTIONED = re.compile(rf"([{LU}][\wÀ-ÿ-]{{2,14}})(?: & [{LU}][\wÀ-ÿ-]{{2,14}})? (?=[{LU}\d])")
_FEWEST_SECTIONED, _LEAST_OF_SECTION = 3, 6  # sentences, letters


def _under_sections(outline: Outline, told: list[int]) -> int:
    """From which line on all sentences open with the name of a section: `Politics The council votes.`

    One of the names is known for that, and one stands there again.
    """
    names: list[str] = []
    for index in reversed(told):
        opened = _SECTIONED.match(outline.lines[index].text)
        if opened is None:
            break
        names.append(opened[1])
    start = len(told) - len(names)
    if len(names) < _FEWEST_SECTIONED or not start or len(names) == len(frozenset(names)):
        return len(outline.readings)
    long = frozenset(name for name in names if len(name) >= _LEAST_OF_SECTION)
    known = any((found := furniture_of(name)) and found.rule == "section" for name in long)
    return told[start] if known else len(outline.readings)


def _below_source(outline: Outline, told: list[int]) -> int:
    """From which line on a page has another article: below `Source: ...`, `Read also:` and its headline."""
    count = len(outline.readings)
    for index in range(1, count - _BOTH):
        source, heading = outline.readings[index - 1].furniture, outline.readings[index].furniture
        if source is None or source.rule != "source-line" or heading is None:
            continue
        title = outline.readings[index + 1]
        leads = heading.lists or heading.rule == "promo"
        headed = title.shape.words > LEAST_TITLE and not (title.shape.ends or title.furniture)
        before, after = outline.prose_before[index], sum(at > index for at in told)
        if leads and headed and before > 1 and after <= before:
            return index + 1
    return count


_LONGEST_IN_LIST = 24  # words


def _below_label(outline: Outline, told: list[int]) -> int:
    """From which line on there are headlines, the first one a sentence, below the last `Read more` of a page.

    Two headlines stand below it: below a list, an article may go on with one more sentence.
    """
    readings, count = outline.readings, len(outline.readings)
    if len(told) <= _LEAST_ABOVE or told[-1] + _BOTH >= count:
        return count
    label, last = told[-1] - 1, told[-1]
    if not (is_label(outline, label) or heads_others(readings[label])):
        return count
    listed = all(
        may_be_title(one) and is_free(one) and not (one.shape.ends or one.sign_off)
        for one in readings[last + 1 : last + 1 + _BOTH]
    )
    short = is_free(readings[last]) and readings[last].shape.words <= _LONGEST_IN_LIST
    return last if listed and short and outline.kinship(readings[last]) < _NO_KIN else count


_FEWEST_PAIRS, _LEAST_ABOVE = 2, 3
_NO_KIN = 0.25


def _in_pairs(outline: Outline, told: list[int]) -> int:
    """From which line on headlines and a sentence each stand in turn, to the end, below `You may also like`.

    An article that goes on below such a heading may have subheads, but speaks of what it spoke of above.
    """
    count = len(outline.readings)
    if len(told) < _LEAST_ABOVE + _FEWEST_PAIRS:
        return count
    for index in range(told[_LEAST_ABOVE - 1] + 1, told[-1]):
        heading = outline.readings[index].furniture
        if heading is None or not heading.lists or outline.prose_before[index] < _LEAST_ABOVE:
            continue
        pairs = [(one, one + 1) for one in range(index + 1, count - 1, _BOTH)]
        sentences = [outline.readings[below] for _, below in pairs]
        paired = all(
            outline.readings[above].shape.words >= _BOTH
            and not (outline.prose[above] or outline.readings[above].shape.ends)
            and (outline.readings[below].shape.prose >= _SENTENCE or below == count - 1)
            for above, below in pairs
        )
        if paired and len(pairs) >= _FEWEST_PAIRS and outline.kinship(*sentences) < _NO_KIN:
            return index + 1
    return count


def _below_foot(outline: Outline, told: list[int]) -> int:
    """From which line on there are teasers below a heading above other articles, below a row of buttons."""
    count = len(outline.readings)
    start = next(
        (
            at
            for at in range(1, len(told))
            if told[at] - told[at - 1] > _ROW and _is_foot(outline, told[at - 1] + 1, told[at])
        ),
        0,
    )
    left = len(told) - start
    few = 0 < left <= min(_MOST_TEASERS, start // _BOTH)
    ended = start >= _LEAST_ABOVE and left >= _MANY_CUT and _ends(outline, told[start - 1] + 1, told[start])
    titled = (few or ended) and all(_is_below_title(outline, index) for index in told[start:])
    return told[start] if start and titled else count


def _ends(outline: Outline, start: int, end: int) -> bool:
    """Whether lines between two paragraphs are what stands below an article alone: its tags, its comments."""
    pieces = (reading.furniture for reading in outline.readings[start:end])
    return any(piece is not None and piece.rule in ENDS for piece in pieces)


def _cut_short(outline: Outline, told: list[int]) -> int:
    """From which line on there are teasers of which one is cut short, as no paragraph of an article is.

    They may speak of what the article speaks of. One alone must have its day or its section below it.
    """
    count, start = len(outline.readings), len(told)
    while start > 1 and _is_teaser(outline, told[start - 1]):
        start -= 1
    run = told[start:]
    while run and not (outline.lines[run[0]].text.endswith(_CUT) or _is_aged(outline, run[0])):
        run = run[1:]
    cut = any(outline.lines[index].text.endswith(_CUT) for index in run)
    told_enough = len(run) >= _BOTH or (len(run) == 1 and _is_aged(outline, run[0]))
    return run[0] if cut and told_enough else count


def _is_teaser(outline: Outline, index: int) -> bool:
    short = outline.readings[index].shape.words <= LONGEST_TEASER
    return short and outline.readings[index].dateline is None and _is_below_title(outline, index)


def _is_aged(outline: Outline, index: int) -> bool:
    """Whether one of the next lines says how long ago that was, above the next headline."""
    for reading in outline.readings[index + 1 : index + _BESIDE]:
        if reading.stamp is not None:
            return bool(reading.stamp.moments[0].ago)
        if reading.furniture is None:
            return False
    return False


def _is_foot(outline: Outline, start: int, end: int) -> bool:
    """Whether lines between two paragraphs are a page's, one that heads other articles among them."""
    pieces = [reading.furniture for reading in outline.readings[start:end] if reading.furniture]
    foot = next((at for at, piece in enumerate(pieces) if piece.rule in _FOOT), len(pieces))
    return any(piece.lists or piece.rule == "promo" for piece in pieces[foot + 1 :])


def _breaks_off(outline: Outline, index: int) -> bool:
    """Whether a sentence below a headline has no end: a letter is its last sign."""
    return outline.lines[index].text[-1].isalpha() and _is_below_title(outline, index)


def _is_below_title(outline: Outline, index: int) -> bool:
    """Whether a headline stands right above a line."""
    above = outline.readings[index - 1]
    asks = outline.lines[index - 1].text[-1] in "?!"
    return may_be_title(above) and (asks or not above.shape.ends) and not outline.prose[index - 1]
