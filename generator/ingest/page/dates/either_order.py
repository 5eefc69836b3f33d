"""A moment that is stated with day and month in either order → the one on a day that readers are shown.

`12/05/2017 08:02` in the head of a page says nothing by itself; beside `12 May 2017` it says the minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from generator.ingest.one_line.stamps.timestamps import read_stamp
from generator.ingest.page.stated.json_ld import text_of
from generator.ingest.page.stated.moments import Moment, is_named_published
from generator.ingest.page.stated.statements import Statements
from generator.ingest.text.dating.resolving import Written
from generator.ingest.words.stamps.calendar_words import Kind

_LONGEST, _WEIGHT = 40, 0.6


def in_order_shown(said: Statements, written: Sequence[Written]) -> Iterator[Moment]:
    """The moments of publication that only a visible day puts in order; one that fits both is none."""
    shown = {one.moment.calendar_day for one in written if one.moment.year and not one.moment.swappable}
    article = said.article
    value = text_of(article.values.get("datePublished")) if article else ""
    stated = [(value, article.line_of(value), "json-ld datePublished")] if article and value else []
    stated += [(one.value, one.line, one.rule) for one in said.metas if is_named_published(one.name)]
    for text, line, rule in stated if shown else ():
        for local in _read(text, shown):
            yield Moment(
                local=local,
                offset=None,
                has_time=True,
                kind=Kind.PUBLISHED,
                line=line,
                rule=rule,
                weight=_WEIGHT,
            )


def _read(text: str, shown: set[tuple[int, int, int]]) -> Iterator[datetime]:
    """The moment that a text states, on a day that is shown, where it could be of two days."""
    stamp = read_stamp(text) if len(text) <= _LONGEST and text[:1].isdigit() else None
    moment = stamp.moments[0] if stamp else None
    if moment is None or not moment.swappable or moment.hour is None or moment.zone:
        return
    year, month, day = moment.calendar_day
    days = {(year, month, day), (year, day, month)} & shown
    if len(days) == 1 and month != day:
        on = date(*next(iter(days)))
        yield datetime(on.year, on.month, on.day, moment.hour, moment.minute, moment.second)  # noqa: DTZ001
