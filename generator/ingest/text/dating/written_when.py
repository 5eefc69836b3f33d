"""A clipping → the moments that it names, in the order in which they count: written out, printed, in front.

`dating.py` says which of them is when the article was published.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.signatures.bracketed import FAR_BELOW, is_bracketed_sign_off
from generator.ingest.one_line.stamps.days_behind import day_behind, day_behind_title, moment_behind
from generator.ingest.one_line.stamps.moments import Timestamp
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text.dating.printed import printed_on
from generator.ingest.text.dating.resolving import Written
from generator.ingest.text.heads.clipping import Clipping, opening_of
from generator.ingest.words.late import Late
from generator.ingest.words.stamps.calendar_words import Kind

_AHEAD = 3
_UPDATING = Late(
    r"updat|uppdat|o?ppdat|opdat|modif|aktual|stand|jour|aggior|actual|atual|módos|frissít|päivit|güncel|ενημ|обнов|онов|"
    r"수정|업데이트|更新|cập nhật|diperbarui|עודכן|تحديث|अपडेट",
    re.IGNORECASE,
)
"""What says in a line of its own that the moment below is that of a change."""


_FEWEST_POSTED, _DAYS_LIVE, _END = 3, 2, 1 << 60


def written_in(clipping: Clipping) -> Sequence[Written]:
    """Every moment that counts, in order; of a live page with the newest on top that of its first entry."""
    written = tuple(_all_written(clipping))
    # a page may say each twice: `Posted at 9:12 6 May 20229:12 6 May 2022`
    whole = {one.line: one for one in reversed(written) if one.moment.is_whole}.values()
    changed = [one for one in whole if one.moment.kind is Kind.UPDATED]
    posted = [one for one in whole if one not in changed]
    if len(posted) < _FEWEST_POSTED or not all(one.in_head for one in changed):
        return written
    told = [one.line.number for _, one, _ in clipping.having(Label.BODY)]
    below = (_END, *(one.line for one in posted))
    if not all(any(one.line < line < end for line in told) for one, end in zip(posted, below, strict=False)):
        return written
    when = [(*one.moment.calendar_day, one.moment.hour or 0, one.moment.minute) for one in posted]
    newest_on_top = all(one < later for one, later in itertools.pairwise(when))
    live = newest_on_top and when[0][:2] == when[-1][:2] and when[-1][2] - when[0][2] <= _DAYS_LIVE
    return (replace(posted[0], in_head=True), *changed) if live else written


def _all_written(clipping: Clipping) -> Iterator[Written]:
    """Every moment of the timestamp lines, in order. A label on a line of its own goes to the next.

    Bylines in the head may end in the day: `By Jane Doe, June 20, 2023`.
    """
    label: Kind | None = None
    labelled = 0
    headline, printed = clipping.headline, [*printed_on(clipping)]
    headless = Label.HEADLINE not in clipping.places
    head: list[Timestamp] = []
    for index, one, reading in clipping.having(Label.TIMESTAMP, Label.BYLINE):
        of_others = bool(printed) and index > clipping.last  # below the day on which it was printed
        if of_others or (one.label is Label.BYLINE and not (reading.stamp and index < clipping.first)):
            continue
        if reading.stamp is None:
            label = Kind.UPDATED if _UPDATING.search(one.line.text) else Kind.PUBLISHED
            labelled = index
            continue
        label = label if index - labelled <= _AHEAD else None
        in_head = index < clipping.first or _signs(index, reading.stamp, clipping)
        for moment in reading.stamp.moments:
            named = replace(moment, kind=label) if label and moment.kind is Kind.PLAIN else moment
            label = None
            if (
                named.kind is Kind.PUBLISHED
                and head
                and index > clipping.last
                and _is_of_card(index, clipping)
            ):
                days = {one.calendar_day for one in head if one.kind is Kind.PLAIN and not one.has_time}
                named = replace(named, kind=Kind.PLAIN) if days - {named.calendar_day} else named
            if named.kind is Kind.PLAIN and named.is_whole and any(_is_same(named, one) for one in head):
                continue  # `Updated 3 Jun 2014, 1:02am`, and the same moment again without the word
            head += [named] if in_head and named.has_date else []
            yield Written(
                moment=named,
                line=one.line.number,
                in_head=in_head,
                above=index < headline or (headless and not moment.has_time),  # what day it is
                confidence=reading.stamp.confidence,
            )
    if head and all(moment.kind is Kind.UPDATED for moment in head):
        yield from _said_again(clipping, head)
    yield from _written_in_front(clipping)
    yield from printed
    yield from _behind_words(clipping)


def _is_of_card(index: int, clipping: Clipping) -> bool:
    """Whether a moment below the text stands right below what may be the headline of another article."""
    above, reading = clipping.labelled[index - 1], clipping.readings[index - 1]
    left_out = above.label in (Label.FURNITURE, Label.UNKNOWN) and reading.stamp is None
    return left_out and reading.shape.words >= _FEWEST_TITLED and not reading.shape.ends


_FEWEST_TITLED = 4  # words


def _signs(index: int, stamp: Stamp, clipping: Clipping) -> bool:
    """Whether somebody signs with the day, right below what was taken for the first paragraph.

    Or, below the text, the paper with whom it used: `(hafen.example, APA, jd) | 03.08.2022, 11:08`.
    """
    if index == clipping.first + 1 and any(map(may_be_called, stamp.before)):
        return True
    below = clipping.last < index <= clipping.last + FAR_BELOW
    return below and any(map(is_bracketed_sign_off, stamp.before))


def _is_same(moment: Timestamp, change: Timestamp) -> bool:
    """Whether a moment is that of a change, to the minute."""
    same = moment.calendar_day == change.calendar_day and moment.hour == change.hour
    return change.kind is Kind.UPDATED and same and moment.minute == change.minute


_FIRST_OF_ALL = Late(
    r"(?:(?:this )?(?:article|story|report) (?:was )?)?"
    r"(?:first|originally) (?:posted|published|created|aired)\b|"
    r"(?:erstmals|zuerst|ursprünglich) (?:veröffentlicht|erschienen|publiziert)\b|erstveröffentlichung\b|"
    r"(?:publié|publicado|pubblicato) (?:initialement|(?:pour )?la première fois|originalmente|inicialmente|"
    r"por primera vez|pela primeira vez|originariamente|inizialmente|per la prima volta)\b|"
    r"(?:première|primera|prima) publica(?:tion|ción)\b|"
    r"eerst gepubliceerd\b|först publicerad\b|först publiceret\b|først publisert\b|впервые опубликовано\b",
    re.IGNORECASE,
)
"""What says that a moment is the first of an article, wherever it stands."""


def _said_again(clipping: Clipping, changes: list[Timestamp]) -> Iterator[Written]:
    """When it was published, where the head has only the change, below the text in front of that again.

    `June 3, 2024|Updated June 4, 2024 10:14 a.m.` below what has only the second of them on top. Or by itself
    with a word that no other article has below this one: `First posted 3 Jun 2024, 9:12am`.
    """
    for index, one, reading in clipping.having(Label.FURNITURE, Label.TIMESTAMP):
        if index <= clipping.last or reading.stamp is None:
            continue
        first, *later = reading.stamp.moments
        if not first.has_date:
            continue
        again = first.kind is Kind.PLAIN and not set(later).isdisjoint(changes)
        if again or (_FIRST_OF_ALL.match(one.line.text) and first.calendar_day <= changes[-1].calendar_day):
            told = replace(first, kind=Kind.PUBLISHED)
            yield Written(moment=told, line=one.line.number, in_head=False, confidence=0.8)


def _written_in_front(clipping: Clipping) -> Iterator[Written]:
    """The day in the dateline, where that has its year: `ROME, May 30, 2015 —`."""
    opening = opening_of(clipping)
    dateline = clipping.readings[opening].dateline if opening < len(clipping.readings) else None
    if dateline and dateline.day and dateline.year:
        month, day = dateline.day
        yield Written(
            moment=Timestamp(year=dateline.year, month=month, day=day),
            line=clipping.labelled[opening].line.number,
            in_head=False,
            above=False,
            confidence=0.6,
        )


def _behind_words(clipping: Clipping) -> Iterator[Written]:
    """The day in brackets behind a headline, and that behind the last words of a story from Taiwan."""
    days = [(one, day_behind_title(one.line.text)) for _, one, _ in clipping.having(Label.HEADLINE)]
    days += [(one, day_behind(one.line.text)) for _, one, _ in clipping.having(Label.BODY)]
    for one, found in days:
        if found:
            year, month, day = found
            moment = Timestamp(year=year, month=month, day=day)
            yield Written(moment=moment, line=one.line.number, in_head=False, confidence=0.6)
    for _, one, _ in clipping.having(Label.BODY):
        if behind := moment_behind(one.line.text):
            year, month, day, hour, minute = behind
            moment = Timestamp(year=year, month=month, day=day, hour=hour, minute=minute)
            yield Written(moment=moment, line=one.line.number, in_head=False, confidence=0.8)
