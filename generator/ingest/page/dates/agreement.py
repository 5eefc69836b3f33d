"""The moments that a page states and those that its readers see → how far they agree with each other.

What is shown with its zone, or called that of publication, outdoes what is stated for machines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from generator.ingest.page.dates.shown import Shown
from generator.ingest.page.stated.moments import Moment
from generator.ingest.text.dating.resolving import Habitat
from generator.ingest.text.seed import Found
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.zones import in_zone

MINUTE = timedelta(minutes=1)
HALF_DAY = timedelta(hours=12)
DAY = timedelta(days=1)
NONE = timedelta(0)


def support(moment: Moment, published: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat) -> float:
    """How much speaks for a stated moment: its kind, other statements, and what readers are shown."""
    worth = moment.weight - (0.25 if moment.created else 0.0)
    if not moment.has_time:
        worth -= 0.6
    elif moment.is_midnight:
        worth -= 0.5
    if moment.offset:
        worth += 0.12
    if any(other.local - moment.local == HALF_DAY for other in published):
        worth -= 0.3  # a template that writes the hours of half a day
    for other in published:
        if other is not moment and other.rule != moment.rule and agree(moment, other):
            worth += 0.2 * other.weight
    for one in shown:
        if one.has_time and moment.has_time and matches(moment, one, habitat):
            return worth + (0.35 if one.kind is not Kind.UPDATED else -0.1)
    days = {one.local.date() for one in shown if one.kind is not Kind.UPDATED}
    if not moment.has_time and days == {moment.local.date()}:
        worth += 0.35  # of two days that are stated, the one that readers see
    return worth


def agree(moment: Moment, other: Moment) -> bool:
    """Whether two statements are of the same minute."""
    if moment.instant and other.instant:
        return abs(moment.instant - other.instant) <= MINUTE
    return abs(moment.local - other.local) <= MINUTE


def matches(moment: Moment, shown: Shown, habitat: Habitat) -> bool:
    """Whether readers are shown this moment: the same clock, or the same instant."""
    if abs(moment.local - shown.local) < MINUTE:
        return True
    offset = shown.offset if shown.offset is not None else home_offset(shown.local, habitat)
    return (
        moment.instant is not None
        and offset is not None
        and abs(moment.instant - (shown.local - offset)) < MINUTE
    )


def was_made_anew(best: Moment, visible: Found[datetime]) -> bool:
    """Whether a page was made in another system later, or states the day of its template and no hour."""
    dayless = not best.has_time and "without-time" not in visible.rule
    return dayless or visible.value.date() < best.local.date()


def is_contradicted(best: Moment, visible: Found[datetime], shown: Sequence[Shown]) -> bool:
    """Whether readers are told of a publication days before the one that is stated for machines.

    A paper's new system states when a story came into it. A label says so surely, and readers are shown
    nothing of the stated day; beside a statement that may be of anything, an hour does.
    """
    told = [one for one in shown if one.kind is not Kind.UPDATED and one.local.date() == visible.value.date()]
    told = [one for one in told if one.kind is Kind.PUBLISHED or (best.weight <= _WEAK and one.has_time)]
    early = bool(told) and best.local - told[0].local > 2 * DAY
    if early and not any(abs(one.local - best.local) < 2 * DAY for one in shown):
        return True
    first = next((one for one in shown if one.has_time), None)  # below stand those of other stories
    return best.has_time and first is not None and _tells_another_minute(first, best)


def _tells_another_minute(one: Shown, best: Moment) -> bool:
    """Whether a visible hour with its zone is of the same day, but not the stated minute in any zone.

    It is right if a label calls it that of publication and it is the earlier one, or if what is stated says
    little, as a round hour that a template leaves.
    """
    if one.offset is None or not one.has_time or one.kind is Kind.UPDATED or best.instant is None:
        return False
    apart = best.instant - (one.local - one.offset)
    if not MINUTE < abs(apart) < DAY or is_zones_apart(best.instant, one.local - one.offset):
        return False
    return best.weight <= _WEAKEST or (one.kind is Kind.PUBLISHED and apart > _SLACK)


_WEAKEST, _SLACK = 0.3, timedelta(minutes=15)
"""How little a statement weighs that any visible hour outdoes, and how late a story may come online."""
_WEAK = 0.6


def home_offset(local: datetime, habitat: Habitat) -> timedelta | None:
    """The offset of the paper's own clock, where it is known or other marks point to one."""
    zone = habitat.zone or next(iter(habitat.hints), "")
    return in_zone(local, zone).utcoffset() if zone else None


def is_zones_apart(first: datetime, second: datetime) -> bool:
    """Whether two moments differ by what zones do: whole or half hours."""
    seconds = abs((first.replace(second=0) - second.replace(second=0)).total_seconds())
    return 0 < seconds <= 14 * 3600 and seconds % 1800 == 0


def of_day_alone(best: Moment, usable: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat) -> Moment:
    """A midnight in UTC as a day without an hour, where nothing else names this minute.

    So templates state a day: `2014-01-28T00:00:00Z`, which in New York is the evening before. The midnight of
    the paper's own clock, which is stated in UTC, is given on that clock.
    """
    home = home_offset(best.local, habitat)
    if best.offset != NONE or not best.has_time:
        return best
    own = replace(best, local=best.local + home, offset=home) if home else best
    if own.is_midnight and own is not best:
        return own
    days = {one.local.date() for one in shown if one.kind is not Kind.UPDATED}
    clocks = [one for one in shown if one.has_time and one.kind is not Kind.UPDATED]
    if not best.is_midnight or any(_may_show(one, best, habitat) for one in clocks):
        return best
    if any(one.offset and one.has_time and agree(best, one) for one in usable):
        return best
    if home is None:
        told = days == {best.local.date()}
    else:
        local = best.local + home
        told = bool(clocks) or local.date() == best.local.date() or local.date() not in days
        told = told and not _OPENS <= local.hour < _CLOSES
    return replace(best, offset=None, has_time=False) if told else best


def _may_show(one: Shown, best: Moment, habitat: Habitat) -> bool:
    """Whether an hour that readers see may be that of a stated moment, in whatever zone."""
    if matches(best, one, habitat):
        return True
    known = one.offset is not None or home_offset(one.local, habitat) is not None
    return not known and is_zones_apart(one.local, best.local)


_OPENS, _CLOSES = 6, 18
"""The hours between which a story may have been set for midnight in UTC: nine in the morning in Tokyo."""
