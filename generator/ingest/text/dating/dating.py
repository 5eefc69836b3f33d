"""The timestamps of a clipping → when it was published and updated, with what stays open.

A page gives several: of publication, of updates, of reading, of other stories. Where only an update or a
day in the address is told, that is asked about.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from generator.ground.frozen import frozen
from generator.ingest.one_line.stamps.moments import Timestamp, on_day_of
from generator.ingest.text.dating.counted_back import is_counted_back
from generator.ingest.text.dating.resolving import Doubts, Habitat, Written, resolved
from generator.ingest.text.seed import Found, Question
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.zones import in_zone


@frozen
class Dating:
    """When a clipping was published and updated, and what is open about it."""

    date: Found[datetime] | None = None
    updated: Found[datetime] | None = None
    questions: tuple[Question, ...] = ()


def date_of(written: Sequence[Written], habitat: Habitat) -> Dating:
    """The date of publication and that of the last update."""
    doubts = Doubts()
    moments = _with_zones(_merged([one for one in written if one.moment.calendar_day not in _UNSET]))
    sure = (one.moment for one in moments if one.in_head and one.moment.has_date and not one.moment.swappable)
    habitat = replace(habitat, days=frozenset((one.year, one.month, one.day) for one in sure))
    published = _published(moments)
    if published is None:
        return _date_of_address(habitat)
    date = resolved(published, habitat, doubts)
    updated = _updated([one for one in moments if one is not published], published, date, habitat)
    if date and published.moment.kind is Kind.UPDATED:
        doubts.add("only the time of an update is given; when was it first published", published.line)
    return Dating(date=date, updated=updated, questions=tuple(doubts.found.values()))


_UNSET = frozenset(((1970, 1, 1), (1969, 12, 31), (1900, 1, 1)))
"""The days from which computers count, as pages show where nobody has set one: `1970-01-01T05:30:00+0530`."""


def _date_of_address(habitat: Habitat) -> Dating:
    """The day that the original's address names, where no line says when."""
    if habitat.day_of_address is None:
        return Dating()
    year, month, day = habitat.day_of_address
    value = in_zone(datetime(year, month, day), habitat.zone or habitat.site_zone)  # noqa: DTZ001
    question = Question(
        field="date", text="the day is that in the address of the original; when was it published"
    )
    return Dating(
        date=Found(value=value, line=1, rule="day-in-address", confidence=0.6), questions=(question,)
    )


# -- which moment is which


def _merged(written: Sequence[Written]) -> list[Written]:
    """The moments with a date and a time that stand on lines of their own put together."""
    result: list[Written] = []
    told = {_day(one) for one in written if one.in_head and one.moment.is_whole}
    for one in written:
        last = result[-1] if result else None
        near = last is not None and one.line - last.line <= 4
        if last and not one.in_head and _day(last) in told:
            near = False  # the minute is told in the head: this is that of a remark below the text
        if last and near and (both := _together(last.moment, one.moment)):
            result[-1] = replace(last, moment=both, confidence=max(last.confidence, one.confidence))
        elif last and _lacks_date(one) and last.moment.has_date:
            if one.moment.kind is Kind.PLAIN and last.moment.has_time and not one.moment.zone:
                continue  # how long a film is
            result.append(replace(one, moment=on_day_of(last.moment, one.moment), hour_alone=True))
        else:
            result.append(one)
    return _with_far_date(_with_hours_of_change(_with_years(_with_changes(result))))


def _with_years(moments: list[Written]) -> list[Written]:
    """A day without a year right above that of a change has the year of that: `3.5. 14:50`, `Updated 3.5.21`.

    It is in the year before where it would be later than the change.
    """
    found = list(moments)
    for index, (one, below) in enumerate(itertools.pairwise(moments)):
        changed = below.moment.kind is Kind.UPDATED and below.moment.year
        lacks = one.moment.has_date and one.moment.has_time and not one.moment.year
        if not (changed and lacks and one.in_head and below.line - one.line <= _NEXT):
            continue
        year = changed - (_day_of_year(one) > _day_of_year(below))
        found[index] = replace(one, moment=replace(one.moment, year=year))
    return found


def _day_of_year(one: Written) -> tuple[int, int]:
    return one.moment.month or 0, one.moment.day or 0


def _with_changes(moments: list[Written]) -> list[Written]:
    """A moment right above `First published on` is that of the last change."""
    changed = list(moments)
    for index, (one, below) in enumerate(itertools.pairwise(moments)):
        first = below.moment.kind is Kind.PUBLISHED and below.line - one.line <= _NEXT
        plain = one.moment.kind is Kind.PLAIN and one.moment.is_whole
        if first and plain and one.in_head and below.moment.has_time and one.moment != below.moment:
            changed[index] = replace(one, moment=replace(one.moment, kind=Kind.UPDATED))
    return changed


def _with_hours_of_change(moments: list[Written]) -> list[Written]:
    """The hour of a change in front of the day of publication is one of that day.

    `Stand: 13:48 Uhr | Veröffentlicht am 24.08.2021`.
    """
    found = list(moments)
    for index, (one, below) in enumerate(itertools.pairwise(moments)):
        changed = one.moment.kind is Kind.UPDATED and _lacks_date_only(one.moment)
        dated = below.moment.kind is Kind.PUBLISHED and below.moment.has_date and not below.moment.has_time
        if changed and dated and below.line - one.line < _NEXT:
            found[index] = replace(one, moment=on_day_of(below.moment, one.moment), hour_alone=True)
    return found


_NEXT = 2  # lines


def _lacks_date(one: Written) -> bool:
    return one.moment.has_time and not one.moment.has_date


def _together(first: Timestamp, second: Timestamp) -> Timestamp | None:
    """Two moments as one where one has the date and the other the time."""
    if second.kind not in (Kind.PLAIN, first.kind) and first.kind is not Kind.PLAIN:
        return None
    if second.kind is Kind.UPDATED and first.kind is Kind.PLAIN:
        return None
    kind = first.kind if first.kind is not Kind.PLAIN else second.kind
    if first.has_date and not first.has_time and _lacks_date_only(second):
        return replace(
            first, kind=kind, hour=second.hour, minute=second.minute, second=second.second, zone=second.zone
        )
    if _lacks_date_only(first) and second.has_date and not second.has_time:
        return replace(
            second,
            kind=kind,
            hour=first.hour,
            minute=first.minute,
            second=first.second,
            zone=first.zone or second.zone,
        )
    return None


def _lacks_date_only(moment: Timestamp) -> bool:
    return moment.has_time and not moment.has_date and moment.ago is None


def _with_far_date(moments: list[Written]) -> list[Written]:
    """A time without any date, with the one date that stands elsewhere."""
    dated = [one for one in moments if one.moment.has_date]
    if len(dated) != 1 or dated[0].moment.has_time:
        return moments
    times = [
        one
        for one in moments
        if _lacks_date(one) and one.moment.kind is not Kind.UPDATED and one.in_head == dated[0].in_head
    ]
    both = _together(dated[0].moment, times[0].moment) if len(times) == 1 else None
    if both is None:
        return moments
    return [
        replace(dated[0], moment=both) if one is dated[0] else one for one in moments if one is not times[0]
    ]


def _with_zones(moments: list[Written]) -> list[Written]:
    """A time without a zone is in the zone that the clipping gives elsewhere, where it gives one only."""
    zones = {one.moment.zone for one in moments if one.moment.zone}
    if len(zones) != 1:
        return moments
    return [
        replace(one, moment=replace(one.moment, zone=next(iter(zones))))
        if one.moment.has_time and not one.moment.zone
        else one
        for one in moments
    ]


def _published(moments: Sequence[Written]) -> Written | None:
    """The moment of publication: labelled so, else the first in the head, else whatever there is."""
    usable = [one for one in moments if one.moment.has_date or is_counted_back(one.moment)]
    if any(one.moment.year and one.in_head for one in usable):
        usable = [one for one in usable if one.moment.year or not one.moment.has_date]
    usable = [one for one in usable if not _is_of_reading(one, usable)]
    usable = [one for one in usable if not _is_of_picture(one, usable)]
    changed = {one.line for one in usable if one.moment.kind is Kind.UPDATED}
    ways: tuple[Callable[[Written], bool], ...] = (
        lambda one: one.moment.kind is Kind.PUBLISHED and one.moment.has_date,
        lambda one: one.moment.kind is Kind.PLAIN and one.in_head and one.moment.has_date and not one.above,
        # above the headline stands what day it is, and sometimes the minute of publication below that
        lambda one: (
            one.moment.kind is Kind.PLAIN and one.in_head and one.moment.has_date and one.moment.has_time
        ),
        lambda one: one.moment.kind is Kind.PLAIN and one.in_head and one.moment.has_date,
        lambda one: one.moment.kind is Kind.UPDATED and one.in_head and one.moment.has_date,
        # another article's day may stand amid the text, but not with that of a change beside it
        lambda one: one.moment.kind is Kind.PLAIN and one.moment.has_date and one.line in changed,
        lambda one: one.moment.kind is Kind.PLAIN and one.moment.has_date and one.confidence >= 0.5,
        lambda one: one.moment.kind is Kind.UPDATED and one.moment.has_date,
        lambda one: is_counted_back(one.moment) and one.in_head and one.moment.kind is not Kind.UPDATED,
        lambda one: is_counted_back(one.moment) and one.in_head,
    )
    for fits in ways:
        found = [one for one in usable if fits(one)]
        if found[1:] and all(one.above and one.moment.has_time for one in found):
            found.reverse()  # what time it is, and nearer to the headline when that was published
        if found:
            near = [
                one
                for one in (*found, *usable)
                if one.moment.has_time and _same_day(one, found[0]) and not _is_change(one, found[0])
            ]
            return next(
                (one for one in near if one in found or one.in_head or not found[0].in_head), found[0]
            )
    return None


_OF_PICTURE, _SURE = 0.6, 0.8


def _is_of_picture(one: Written, usable: Sequence[Written]) -> bool:
    """Whether a day may be that of a picture, `CBS - 18.set.2022`, as the head surely tells a minute."""
    if one.confidence >= _OF_PICTURE or one.moment.has_time or one.moment.kind is not Kind.PLAIN:
        return False
    return any(other.in_head and other.moment.is_whole and other.confidence >= _SURE for other in usable)


def _is_change(one: Written, published: Written) -> bool:
    """Whether only the hour of a change is told, below the day of publication."""
    return one.hour_alone and one.moment.kind is Kind.UPDATED and published.moment.kind is not Kind.UPDATED


def _is_of_reading(one: Written, others: Sequence[Written]) -> bool:
    """Whether a day above the headline is later than the last change, so that it was read or saved then.

    Changes below the text may be those of other articles.
    """
    changed = [
        _day(other)
        for other in others
        if other.moment.kind is Kind.UPDATED and other.moment.has_date and other.in_head
    ]
    dated = one.above and one.moment.has_date and not one.moment.has_time
    return dated and any(day[0] and day < _day(one) for day in changed)


def _day(one: Written) -> tuple[int, int, int]:
    return one.moment.calendar_day


def _same_day(one: Written, other: Written) -> bool:
    return _day(one) == _day(other)


def _updated(
    moments: Sequence[Written], published: Written, date: Found[datetime] | None, habitat: Habitat
) -> Found[datetime] | None:
    """The last moment labelled as an update, where it is after publication."""
    if date is None or published.moment.kind is Kind.UPDATED:
        return None
    for one in (*_backwards(moments, in_head=True), *_backwards(moments, in_head=False)):
        if (
            one.moment.kind is not Kind.UPDATED
            or not one.moment.has_date
            or (published.moment.has_time and not one.moment.has_time)
        ):
            continue
        if not one.in_head and _is_of_thread(one, moments):
            continue
        moment = replace(one.moment, year=one.moment.year or published.moment.year)
        if moment.has_time and not moment.zone:
            moment = replace(moment, zone=published.moment.zone)
        found = resolved(replace(one, moment=moment), habitat, Doubts())
        if found and found.value > date.value and found.value - date.value < timedelta(days=3660):
            return found
    return None


def _is_of_thread(one: Written, moments: Sequence[Written]) -> bool:
    """Whether a post of the same minute stands below the last update, as in a box with a story under way."""
    same = replace(one.moment, kind=Kind.PLAIN)
    return any(other.moment == same and other.line > one.line for other in moments)


def _backwards(moments: Sequence[Written], *, in_head: bool) -> Iterator[Written]:
    """The moments of the head, or those below, the last first."""
    return (one for one in reversed(moments) if one.in_head is in_head)
