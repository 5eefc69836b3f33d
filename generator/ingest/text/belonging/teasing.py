"""Readings → which lines lead to other articles, by what is glued to them and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.text.appearances import opens_byline
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late

_FEW, _TITLED, _EARLY, _BOTH = 8, 5, 3, 2
_SURE_STAMP, _HARDLY_PROSE = 0.7, 0.6


def is_dated_teaser(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence in a list behind the article has a date next to it, as what it leads to has."""
    if readings[index].shape.prose < _HARDLY_PROSE or around.prose_before[index] < _EARLY:
        return False
    lines = around.lines
    apart = (
        lines[index].gap and index > 1 and not lines[index - 1].gap and readings[index].shape.words >= _TOLD
    )
    apart = apart or _goes_on(index, around)
    near = (index + 1,) if apart else (index - 1, index + 1)  # or the day is that of the headline
    beside = [readings[other].stamp for other in near if 0 <= other < len(readings)]
    return any(
        one is not None and one.moments[0].has_date and one.confidence >= _SURE_STAMP for one in beside
    )


def _goes_on(index: int, around: Surroundings) -> bool:
    """Whether a paragraph of several sentences on the same matter ends a list of one dated headline."""
    reading = around.readings[index]
    joined = index + 1 < len(around.lines) and around.joins(index, index + 1)
    told = reading.shape.words >= _TOLD and reading.shape.stops > 0 and around.blocks_tell and not joined
    return told and around.kinship(reading) >= _LEAST_KIN and not around.listed[index - _EARLY]


_LEAST_KIN = 0.15
_DAY_BEHIND, _LONGEST_DATED = re.compile(r"[^.!?]{12,150}[ ,]\(([^()]{6,32})\)\Z"), 180


def has_day_behind(text: str) -> bool:
    """Whether a headline has the day of its story in brackets behind it: `The ferry is back (3 May 2010)`."""
    dated = _DAY_BEHIND.fullmatch(text) if text[-1] == ")" and len(text) <= _LONGEST_DATED else None
    stamp = read_stamp(dated[1]) if dated else None
    return stamp is not None and stamp.moments[0].year is not None and stamp.moments[0].has_date


_TOLD = 14  # words
_GLUED = Late(r"[A-Z\d](?:[^.!?]|\.(?= [a-z])){16,110}[a-z]{2}[A-Z][A-Za-z’'-]* .{24,}")


def may_be_glued(places: Sequence[int], texts: Sequence[str]) -> list[int]:
    """Those of some lines below another that stand below a bullet alone, or have a bar amid them."""
    below = not _BULLETS.isdisjoint(texts)
    return [at for at in places if " | " in texts[at] or (below and texts[at - 1] in _BULLETS)]


def is_glued_teaser(index: int, around: Surroundings) -> bool:
    """Whether a line below others is a headline with its text, `Ferry aground on pierThe ship has`.

    A bullet stands above it, or `Read more` below a headline with its paper.
    """
    text = around.lines[index].text
    if around.lines[index - 1].text not in _BULLETS:
        below = around.readings[index + 1].key if index + 1 < len(around.lines) else ""
        if not below.startswith("read more") or " | " not in text:
            return False
    return _GLUED.fullmatch(text) is not None


_LEADING = ("ALSO READ: ", "READ ALSO: ", "READ MORE: ", "RELATED: ")
_BUTTON, _LONGEST_LEADING = " Read more", 300


_LATEST = re.compile(
    r"(?:(?:all )?the |le |las |as |les |die |het )?(?:latest (?:news|updates|stories)|ultime notizie|"
    r"últimas not[ií]cias|dernières (?:nouvelles|infos|actualités)|(?:neuesten?|aktuelle[nr]?|alle) "
    r"(?:nachrichten|meldungen)|laatste nieuws|последние новости|останні новини|ultimele știri) "
    r"(?:on|about|from|sull?[aeo]?|sugli|sui|dall?[ae]?|sobre|del?|da|do|sur|zu[mr]?|aus|über|over|о|об|по|"
    r"про|despre|din) ",
    re.IGNORECASE,
)
_LONGEST_LATEST, _LEAST_LATEST = 80, 3  # characters, spaces
"""How a line between paragraphs leads to the newest on a matter: `The latest news on the strait`."""


def leading_elsewhere(places: Sequence[int], texts: Sequence[str]) -> list[int]:
    """Those of some lines that lead elsewhere; sentences only by how they begin."""
    asked = [at for at in places if (text := texts[at])[-1].isalnum() or text[:_OPENING] in _OPENS_LEADING]
    return [at for at in asked if leads_elsewhere(texts[at])]


_OPENING = 4  # letters
_OPENS_LEADING = frozenset(opening[:_OPENING] for opening in _LEADING)


def leads_elsewhere(text: str) -> bool:
    """Whether a line leads elsewhere by its first words, or by the button that ends it."""
    if text.startswith(_LEADING):
        return len(text) <= _LONGEST_LEADING
    spaced = len(text) <= _LONGEST_LATEST and text.count(" ") >= _LEAST_LATEST
    if spaced and text[-1].isalnum() and _LATEST.match(text):
        return True
    if not text.endswith(_BUTTON):
        return False
    told = text.removesuffix(_BUTTON)
    return len(told) <= _LONGEST_LEADING and told[-1:] not in ".:"


_BULLETS = frozenset("-–•·*")
_LABELS = ("section", "button")
_KICKER, _PROSE = 9, 0.9


def shows_teasers(around: Surroundings) -> bool:
    """Whether any sentence has two lines right below it, as what a teaser shows has: a label, a headline."""
    lines = around.lines
    return any(
        not (label.gap or title.gap) and one.shape.ends and one.shape.prose >= _PROSE
        for one, label, title in zip(around.readings, lines[1:], lines[2:], strict=False)
    )


def is_teased(index: int, around: Surroundings) -> bool:
    """Whether a line stands in a block without blank lines of what leads elsewhere, picture by picture.

    First what its picture shows, then a section or another label, then the headline: `A ship leaves /
    Politics / Ministers meet`. Paragraphs have a blank line below them where those tell.
    """
    shows = _shows_teaser(index, around)
    if not around.joins(index - 1, index):
        return shows
    if not shows and around.lines[index].text[-1] != "?":
        return False
    above = index - 1
    while above and around.joins(above - 1, above) and index - above <= _FEW:
        above -= 1
    return _shows_teaser(above, around) and (shows or index == above + _BOTH)


def _shows_teaser(index: int, around: Surroundings) -> bool:
    """Whether a sentence stands right above a label and a headline, with no blank line between them."""
    label, title = index + 1, index + 2
    shape = around.readings[index].shape
    if not shape.ends or shape.prose < _PROSE or around.readings[index].told:
        return False
    if title >= len(around.lines) or not (around.joins(index, label) and around.joins(label, title)):
        return False
    below, headline = around.readings[label], around.readings[title]
    if around.lines[index].text.endswith(around.lines[title].text):
        return False  # the way to the page, with the headline glued to it
    if below.shape.words > _KICKER or below.shape.ends or headline.stamp or _plays(title, around):
        return False
    if headline.furniture is not None and headline.furniture.rule in _LABELS:
        return False  # two buttons to share it, right below a paragraph
    named = below.furniture is not None and below.furniture.rule in _LABELS
    titled = headline.shape.words >= _TITLED and (
        not headline.shape.ends or around.lines[title].text[-1] == "?"
    )
    return titled and (named or (around.clustered[label] and around.clustered[title]))


def _plays(title: int, around: Surroundings) -> bool:
    """Whether a player stands below what looks like a headline: so a film amid the text is called."""
    below = around.readings[title + 1 : title + 1 + _BELOW_FILM]
    return any(one.furniture is not None and one.furniture.rule == "player" for one in below)


_BELOW_FILM = 3  # lines


def is_signed_below(index: int, around: Surroundings) -> bool:
    """Whether somebody signs right below a paragraph and above no other, where nobody does above the text."""
    near = around.readings[index - 1 : index + 2]
    if len(near) <= _BOTH or not near[0].is_plain_prose or near[-1].is_plain_prose:
        return False
    above = [at for at in around.bylined if not around.prose_before[at]]
    signed = (at for at in above if _names_somebody(around.readings[at]))
    return not any(opens_byline(around.readings[at]) or _is_near_text(at, around) for at in signed)


_NEAR_TEXT = 12


def _is_near_text(index: int, around: Surroundings) -> bool:
    """Whether a line above all paragraphs is near them: what looks like a name far above is of a menu."""
    near = index + _NEAR_TEXT
    return near >= len(around.lines) or around.prose_before[near] > 0


def _names_somebody(reading: Reading) -> bool:
    return reading.byline is not None and bool(reading.byline.people) and not reading.furniture


def is_between(index: int, around: Surroundings) -> bool:
    return around.prose_before[index] > _EARLY and around.prose_after[index] > 0
