"""Readings → the cards of other articles below `Related` or `Read also`: headlines, what belongs to each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.regions.cards_behind import timed_cards
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_TEASER = 3  # lines of a card, words of its headline


def cards_below(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of cards below `Related` and the like: a headline, the sentence below and who wrote that."""
    yield from timed_cards(readings)
    yield from _dated_cards(readings)
    yield from _labelled_cards(lines, readings)
    yield from _papered_cards(lines, readings)
    for index, reading in enumerate(readings):
        start = index + 1
        if reading.furniture is not None and reading.furniture.rule == "related-list":
            end = _end_of_cut(lines, readings, start)
            yield from range(start, end if end > start else _end_of_glued(lines, start))
            for card in _signed_cards(readings, start):
                yield from card
            if reading.key in _ELSEWHERE:
                yield from range(start, _end_of_reading(readings, index))
        if index and reading.key == "related stories" and readings[index - 1].key == _GOES_ON:
            yield from itertools.takewhile(
                lambda at: not (readings[at].is_plain_prose or readings[at].furniture),
                range(start, len(readings)),
            )
        if reading.key != "related":
            continue
        below = [one.byline for one in readings[start : start + _TEASER]]
        signs = [at for at, one in enumerate(below) if one is not None and one.rule == "byline-opener"]
        if signs:
            yield from range(start, start + 1 + signs[0])


_GOES_ON = "continue reading the main story"
"""What BBC News wrote above every box beside its text, from 2010 to 2015; the first stood above the text."""


_SINGLE = ("related article", "related articles", "related story", "related stories")
_LONGEST_SHOWN = 14  # words


def _labelled_cards(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of cards with a section, each in one block, below their label or above their button.

    `Related Article`, what a picture shows, `The pier at dusk.`, `Harbours`, `‘We only wanted a crane’`.
    Or `Harbours`, `‘No ghost’: the keeper speaks`, `A keeper has asked for calm.`, `Read more`.
    """
    for index, reading in enumerate(readings):
        if reading.key in _SINGLE and index + 3 < len(lines):
            shown, kicker, title = readings[index + 1 : index + 4]
            formed = shown.shape.ends and shown.shape.words <= _LONGEST_SHOWN and _may_title_card(title)
            joined = not any(line.gap for line in lines[index + 1 : index + 4])
            parted = index + 4 == len(lines) or lines[index + 4].gap
            if formed and joined and parted and kicker.shape.words <= _TEASER and not kicker.shape.ends:
                yield from range(index + 1, index + 4)
        elif reading.key == "read more" and index >= _TEASER and _is_section(readings[index - _TEASER]):
            title, told = readings[index - 2 : index]
            formed = _may_title_card(title) and told.shape.ends and told.shape.words <= _LONGEST_TOLD
            gaps = [line.gap for line in lines[index - _TEASER : index]]
            if formed and gaps == [True, False, False]:
                yield from (index - 2, index - 1)


def _is_section(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == "section"


_OWN = Late(rf"(?P<paper>[{LU}][^.!?]{{2,40}}[^\W_])(?=[{LU}])(?:[{LU}][\w.'’-]+ ){{1,3}}[{LU}][\w'’-]+")
"""`The Harbour PostJane Doe`."""
_LONGEST_OWN, _TOP = 60, 12  # characters, lines


def _papered_cards(lines: Sequence[Line], readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of cards amid the text that end in the page's own name with somebody's glued behind it.

    `The keepers who stayed`, `At the old pier the light is fed by hand.`, `The Harbour PostJane Doe`.
    """
    for index in range(_TEASER, len(lines)):
        text = lines[index].text
        joined = lines[index - 2].gap and not (lines[index - 1].gap or lines[index].gap)
        if not joined or len(text) > _LONGEST_OWN or (owned := _OWN.fullmatch(text)) is None:
            continue
        title, told = readings[index - 2 : index]
        formed = _may_title_card(title) and told.shape.ends and told.shape.words <= _LONGEST_TOLD
        if formed and any(line.text == owned["paper"] for line in lines[:_TOP]):
            yield from range(index - 2, index + 1)


_KINDS_OF_TEXT = frozenset(
    "analyse analysis análisis analisi análise interview entrevista intervista entretien reportage reportaje "
    "reportagem hintergrund kommentar commentary opinion opinión opinião explainer faq porträt portrait "
    "exklusiv exclusive liveblog podcast faktenfinder".split()
)
_MOST_TITLES, _LONGEST_TOLD, _FEWEST_ABOVE = 2, 25, 2  # lines, words, paragraphs


def _dated_cards(readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of cards amid the text that say what sort of text they lead to, and from which day that is.

    `analysis`, `02.12.2022`, `Old piers`, `Why they are hard to mend`, `The wood is better, but not by much.`
    The article's own day stands above.
    """
    days = [index for index, one in enumerate(readings) if one.stamp is not None and one.is_whole_day]
    for index in days[1:]:
        if readings[index - 1].key not in _KINDS_OF_TEXT:
            continue
        if sum(one.is_plain_prose for one in readings[: index + 1]) < _FEWEST_ABOVE:
            continue
        end = index + 1
        while end < len(readings) and end - index <= _MOST_TITLES and _may_title_card(readings[end]):
            end += 1
        told = readings[end].shape if index + 1 < end < len(readings) else None
        if told and told.ends and not told.stops and told.words <= _LONGEST_TOLD:
            yield from range(index - 1, end + 1)


def _may_title_card(reading: Reading) -> bool:
    return not (reading.shape.ends or reading.stamp) and reading.shape.words > 1


_ALSO_READ = ("read also", "also read", "read more", "related", "see also", "more", "lire aussi", "lees ook")


def pictured_cards(readings: Sequence[Reading]) -> list[int]:
    """The lines of the cards below `Read also`: what a picture shows, a headline, a sentence on it."""
    headings = [index for index, one in enumerate(readings) if one.furniture and one.key in _ALSO_READ]
    return [
        index
        for heading in headings
        if _is_pictured_card(readings, heading)
        for index in range(heading + 1, heading + 4)
    ]


_SHORT = 4  # words, more than which a headline has


def _is_pictured_card(readings: Sequence[Reading], heading: int) -> bool:
    """Whether a picture's words, a headline and a sentence on it stand below `Read also`, amid the text.

    They share words with each other that the text has not, as a subhead and its paragraph seldom do alone.
    """
    card = readings[heading + 1 : heading + 4]
    if len(card) < len(("picture", "headline", "sentence")) or any(one.furniture for one in card):
        return False
    shown, title, told = card
    formed = shown.shape.ends and told.shape.ends and not title.shape.ends and title.shape.words > _SHORT
    if (
        not formed
        or title.dateline
        or title.byline
        or not sum(one.is_plain_prose for one in readings[:heading])
    ):
        return False
    rest = frozenset[str]().union(*(one.stems for one in (*readings[:heading], *readings[heading + 4 :])))
    return bool((title.stems & shown.stems) - rest) and bool(title.stems & told.stems)


_ELSEWHERE = ("useful reading", "suggested reading", "further reading", "also worth reading")


def _end_of_reading(readings: Sequence[Reading], heading: int) -> int:
    """Where sentences end on what else is worth reading: at the next furniture, if no text is below that."""
    start = end = heading + 1
    if sum(one.is_plain_prose for one in readings[:heading]) < _TEASER:
        return start
    while end < len(readings) and readings[end].furniture is None:
        end += 1
    return start if any(one.is_plain_prose for one in readings[end:]) else end


_GLUED = Late("(?=.{0,8}[\u4e00-\u9fff])[^。]{6,70}? [^ ，,].{16,}[。？！…~]?")


def _is_glued(text: str) -> bool:
    """Whether a line is a headline, a blank and a sentence, in Chinese."""
    return not text[:9].isascii() and _GLUED.fullmatch(text) is not None


def _end_of_glued(lines: Sequence[Line], start: int) -> int:
    """Where lines in Chinese end that have a headline, a blank and a sentence each: three or more."""
    end = start
    while end < len(lines) and not lines[end].gap and _is_glued(lines[end].text):
        end += 1
    return end if end - start >= _TEASER else start


_DOTS = ("...", "…")
_LONGEST_CUT = 40  # words of a teaser that is cut short


def _end_of_cut(lines: Sequence[Line], readings: Sequence[Reading], start: int) -> int:
    """Where headlines end that have the beginning of their text below, cut short: `The ferry will...`."""
    while start + 1 < len(lines):
        above, below = readings[start : start + 2]
        cut = lines[start + 1].text.endswith(_DOTS) and below.shape.words <= _LONGEST_CUT
        if not cut or above.is_plain_prose or above.shape.words < _TEASER or lines[start + 1].gap:
            break
        start += 2
    return start


def _signed_cards(readings: Sequence[Reading], start: int) -> list[range]:
    """The cards right below a heading, each with a headline and who wrote that: two or more.

    One alone may be the byline of the article itself, right above its text.
    """
    cards: list[range] = []
    first = start
    while True:
        below = readings[start : start + 1 + _TEASER]
        signs = [at for at, one in enumerate(below) if one.byline and one.byline.rule == "byline-opener"]
        if not signs or not signs[0] or any(one.is_plain_prose for one in below[: signs[0]]):
            return cards if len(cards) > 1 else _last_card(readings, first)
        cards.append(range(start, start + signs[0] + 1))
        start += signs[0] + 1


def _last_card(readings: Sequence[Reading], start: int) -> list[range]:
    """One card below a heading behind the text: a headline, a sentence, who wrote that, and no text below."""
    card = readings[start : start + _TEASER]
    if len(card) < _TEASER or not _may_title_card(card[0]):
        return []
    told, signed = card[1:]
    opened = signed.byline is not None and signed.byline.rule == "byline-opener"
    if not opened or not told.shape.ends or told.shape.words > _LONGEST_TOLD:
        return []
    above = sum(one.is_plain_prose for one in readings[:start])
    below = any(one.is_plain_prose and not one.furniture for one in readings[start + _TEASER :])
    return [range(start, start + _TEASER)] if above >= _TOLD_ABOVE and not below else []


_TOLD_ABOVE = 3  # paragraphs
