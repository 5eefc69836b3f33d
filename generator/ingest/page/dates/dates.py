"""The moments of a page → when its article was published and updated.

What is stated for machines says the second but often lies about the zone, or gives the day only; what is
shown to readers is right but short. Both are weighed together, each with the line and the rule it came from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from generator.ingest.page.dates.agreement import (
    DAY,
    HALF_DAY,
    MINUTE,
    NONE,
    agree,
    home_offset,
    is_contradicted,
    is_zones_apart,
    matches,
    of_day_alone,
    support,
    was_made_anew,
)
from generator.ingest.page.dates.shown import Shown, in_stated_order, shown_moments
from generator.ingest.page.stated.moments import TIME_OF_ARTICLE, Moment
from generator.ingest.text.dating.dating import Dating, date_of
from generator.ingest.text.dating.resolving import Habitat, Written
from generator.ingest.text.seed import Found, Question
from generator.ingest.words.stamps.calendar_words import Kind
from generator.ingest.words.stamps.zones import in_zone


def dates_of(moments: Sequence[Moment], written: Sequence[Written], habitat: Habitat) -> Dating:
    """When the article was published and updated, with what stays open."""
    written = in_stated_order(written, (moment.local.date() for moment in moments))
    shown = shown_moments(written, habitat)
    usable = _without_templates(moments, shown, habitat)
    published = [moment for moment in usable if moment.kind is Kind.PUBLISHED]
    visible = date_of(written, habitat)
    best = _best(published, _without_update(shown, usable, habitat), habitat)
    if best is None:
        return _of_visible(visible, usable, habitat)
    if best.created and visible.date and was_made_anew(best, visible.date):
        return visible
    if visible.date and is_contradicted(best, visible.date, shown):
        return visible
    best = _of_afternoon(best, shown, habitat)
    best = _of_home(_with_offset(_from_utc(best, shown, habitat), usable), usable, shown, habitat)
    best = of_day_alone(best, usable, shown, habitat)
    corrected = _instead_of_update(best, shown)
    if corrected is not None:
        return _finished(corrected, usable, visible, shown, habitat)
    if not best.has_time or best.is_midnight:
        later = _with_time(best, usable, shown)
        if (
            later is None
            and visible.date
            and _is_of_day(visible.date.value, best)
            and "without-time" not in visible.date.rule
            and not best.has_time
        ):
            return visible
        best = later or best
    return _finished(best, usable, visible, shown, habitat)


# -- which


def _without_templates(moments: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat) -> list[Moment]:
    """The moments without those that a template left in: New Year's midnight, days far from all others."""
    usable = [
        moment
        for moment in moments
        if not (moment.is_midnight and (moment.local.month, moment.local.day) == (1, 1))
        or _is_backed(moment, moments, shown, habitat)
    ]
    day = habitat.day_of_address
    if day:
        told = datetime(*day)  # noqa: DTZ001
        near = [
            moment
            for moment in usable
            if moment.kind is not Kind.PUBLISHED or abs(moment.local - told) <= 3 * DAY
        ]
        told_again = any(abs(one.local - told) <= DAY for one in shown)
        if told_again or any(moment.kind is Kind.PUBLISHED for moment in near):
            return near
    return usable


def _is_backed(moment: Moment, moments: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat) -> bool:
    """Whether anything else names the same day."""
    day = moment.local.date()
    others = [other.local.date() for other in moments if not other.is_midnight]
    dates = [*others, *(one.local.date() for one in shown)]
    if habitat.day_of_address:
        dates.append(datetime(*habitat.day_of_address).date())  # noqa: DTZ001
    return day in dates or not dates


def _without_update(shown: Sequence[Shown], usable: Sequence[Moment], habitat: Habitat) -> list[Shown]:
    """What readers see without the moment that is stated as the update, where a surer first one is stated."""
    updates = [moment for moment in usable if moment.kind is Kind.UPDATED and moment.has_time]
    first = [moment for moment in usable if moment.kind is Kind.PUBLISHED and moment.has_time]
    kept = []
    for one in shown:
        alike = [moment.weight for moment in first if matches(moment, one, habitat)]
        surer = max((moment.weight for moment in first), default=0.0) > max(alike, default=1.0)
        if not (surer and one.has_time and any(matches(moment, one, habitat) for moment in updates)):
            kept.append(one)
    return kept


def _best(published: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat) -> Moment | None:
    """The stated moment of publication that most others agree with."""
    if not published:
        return None
    asked = published[:_MOST_ASKED]
    return max(asked, key=lambda moment: support(moment, asked, shown, habitat))


_MOST_ASKED = 500
"""How many statements are held against each other: pages have a dozen, hostile ones thousands."""


def _instead_of_update(best: Moment, shown: Sequence[Shown]) -> Moment | None:
    """The visible first publication, where what is stated as such is the visible update."""
    timed = [one for one in shown if one.kind is not Kind.UPDATED and one.has_time]
    first = next((one for one in timed if one.kind is Kind.PUBLISHED), next(iter(timed), None))
    update = next((one for one in shown if one.kind is Kind.UPDATED and one.has_time), None)
    if first is None or update is None or first.local >= update.local:
        return None
    is_update = abs(best.local - update.local) < MINUTE
    return _as_moment(first, replace(best, offset=best.offset if is_update else None)) if is_update else None


def _with_offset(best: Moment, usable: Sequence[Moment]) -> Moment:
    """A moment without an offset with the one that another statement gives to the same clock's time."""
    if best.offset is not None or not best.has_time:
        return best
    for moment in usable:
        if moment.offset and moment.has_time and abs(moment.local - best.local) < MINUTE:
            return replace(best, offset=moment.offset, rule=f"{best.rule} and {moment.rule}")
    return best


def _from_utc(best: Moment, shown: Sequence[Shown], habitat: Habitat) -> Moment:
    """A moment without a zone as the paper's own clock shows it, where readers see it so: it is UTC.

    The visible minute may be the next one, where a page counts 59 seconds as another.
    """
    home = home_offset(best.local, habitat)
    if best.offset is not None or not best.has_time or not home:
        return best
    clocks = [one for one in shown if one.has_time and not one.offset]
    first = [one for one in clocks if one.kind is not Kind.UPDATED] or clocks
    if not any(abs(one.local - best.local - home) <= MINUTE for one in first):
        return best
    return replace(best, local=best.local + home, offset=home, rule=f"{best.rule}, which is in UTC")


def _of_afternoon(best: Moment, shown: Sequence[Shown], habitat: Habitat) -> Moment:
    """A moment by the whole day's clock, where its template writes the hours of half a day.

    Readers see `6:42 PM` of the same day, and nowhere the hour that is stated. In zones half a day from that
    of the statement, the hours may be so far apart and both be right.
    """
    clocks = [one for one in shown if one.has_time and one.kind is not Kind.UPDATED]
    home = home_offset(best.local, habitat)
    if not best.has_time or best.offset == NONE or not home or abs(home - (best.offset or NONE)) > _FAR_OFF:
        return best
    halved = any(timedelta(0) <= one.local + MINUTE - best.local - HALF_DAY < 2 * MINUTE for one in clocks)
    if not halved or any(matches(best, one, habitat) for one in clocks):
        return best
    return replace(best, local=best.local + HALF_DAY, rule=f"{best.rule}, which is of half a day")


_FAR_OFF = timedelta(hours=9)


def _of_home(best: Moment, usable: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat) -> Moment:
    """A moment that is stated as UTC but is the paper's own clock, as two others of the page tell.

    Another statement names the instant at which the paper's clock shows this, or readers are shown this clock
    without a zone and the language is one country's.
    """
    home = home_offset(best.local, habitat)
    if best.offset != NONE or not best.has_time or not home or _is_shown_in_utc(usable):
        return best
    instant = best.local - home
    told = any(
        moment.instant is not None and moment.offset != home and abs(moment.instant - instant) < MINUTE
        for moment in usable
        if moment.kind is best.kind and moment.rule != best.rule
    )
    clocks = [one for one in shown if one.has_time and abs(one.local - best.local) < MINUTE]
    if any(one.has_time and abs(one.local - best.local - home) < MINUTE for one in shown):
        return replace(best, local=best.local + home, offset=home)  # beside what a server wrote for machines
    if told or (clocks and not any(one.zones or one.offset is not None for one in clocks)):
        return replace(best, offset=home, rule=f"{best.rule}, which is the paper's own clock")
    return best


def _is_shown_in_utc(usable: Sequence[Moment]) -> bool:
    """Whether `<time pubdate>` says that what readers see there is in UTC: it has the offset of that."""
    return any(one.rule == TIME_OF_ARTICLE and one.offset == NONE for one in usable)


def _as_moment(shown: Shown, like: Moment) -> Moment:
    return Moment(
        local=shown.local,
        offset=shown.offset if shown.offset is not None else like.offset or None,
        has_time=shown.has_time,
        kind=Kind.PUBLISHED,
        line=shown.line,
        rule="timestamp",
        weight=0.85,
    )


def _with_time(best: Moment, usable: Sequence[Moment], shown: Sequence[Shown]) -> Moment | None:
    """The moment of the same day that has a time: another statement's, or the one that readers see."""
    for one in shown:
        if (
            one.has_time
            and one.kind is not Kind.UPDATED
            and one.local.date() == best.local.date()
            and (one.local.hour or one.local.minute)
        ):
            return replace(
                best, local=one.local, offset=one.offset if one.offset is not None else best.offset or None,
                has_time=True, line=one.line, rule=f"{best.rule} and timestamp",
            )  # fmt: skip
    for moment in usable:
        same = moment.kind is Kind.PUBLISHED and moment.has_time and not moment.is_midnight
        same = same and not agree(moment, best)
        if same and abs(moment.local - best.local) < 2 * DAY and (moment.local.date() == best.local.date()):
            return moment
    return None


def _is_of_day(value: datetime, moment: Moment) -> bool:
    """Whether an hour is of a stated day or the one before: a page may state the day of a change."""
    return NONE <= moment.local.date() - value.date() <= DAY


# -- what it means


def _placed(
    moment: Moment, usable: Sequence[Moment], shown: Sequence[Shown], habitat: Habitat
) -> tuple[datetime, str, float, str]:
    """A moment with its offset, the rule, how sure it is, and a question where the zone is a guess."""
    home = None if _is_shown_in_utc(usable) else home_offset(moment.local, habitat)
    for one in shown:
        if not one.has_time or not moment.has_time or abs(one.local - moment.local) > timedelta(hours=15):
            continue
        if one.kind is Kind.UPDATED and abs(one.local - moment.local) >= MINUTE:
            continue
        if one.offset is not None:
            if found := _by_shown_offset(moment, one):
                return found
        elif found := _by_shown_clock(moment, one, home, habitat):
            return found
    if moment.offset is not None:
        return _aware(moment.local, moment.offset), moment.rule, min(0.95, moment.weight), ""
    if home is not None:
        where = habitat.outlet or "its country"
        return _aware(moment.local, home), f"{moment.rule}, in the zone of {where}", 0.85, ""
    value = in_zone(moment.local, habitat.site_zone)
    question = (
        f"in which zone is {moment.local:%H:%M}; it is read as {habitat.site_zone}" if moment.has_time else ""
    )
    return value, f"{moment.rule} without zone", 0.5, question


def _by_shown_offset(moment: Moment, one: Shown) -> tuple[datetime, str, float, str] | None:
    """The moment by a visible time with its zone, where both are the same minute or whole zones apart."""
    assert one.offset is not None
    if moment.instant is not None and abs(moment.instant - (one.local - one.offset)) < MINUTE:
        offset = one.offset
        return _aware(moment.instant + offset, offset), f"{moment.rule} and timestamp", 0.99, ""
    apart = abs(one.local - moment.local)
    if apart < MINUTE or (
        moment.offset is not None
        and moment.instant is not None
        and is_zones_apart(moment.instant, one.local - one.offset)
    ):
        local = one.local.replace(second=moment.local.second)
        return _aware(local, one.offset), f"timestamp, {moment.rule} has the wrong zone", 0.9, ""
    return None


def _by_shown_clock(
    moment: Moment, one: Shown, home: timedelta | None, habitat: Habitat
) -> tuple[datetime, str, float, str] | None:
    """The moment by a visible time without a zone."""
    if abs(one.local - moment.local) < MINUTE:
        if moment.offset == NONE and home and habitat.zone:
            rule = f"{moment.rule} and timestamp, in the zone of {habitat.outlet or 'its country'}"
            return _aware(moment.local, home), rule, 0.85, ""
        if moment.offset is not None:
            return _aware(moment.local, moment.offset), f"{moment.rule} and timestamp", 0.97, ""
        return None
    if moment.instant is not None and is_zones_apart(moment.instant, one.local):
        offset = one.local.replace(second=0) - moment.instant.replace(second=0)
        named = [in_zone(one.local, zone).utcoffset() for zone in one.zones]
        fits = offset == home or offset in named or (home is None and not one.zones)
        if fits and not moment.offset:
            return _aware(moment.instant + offset, offset), f"{moment.rule} and timestamp", 0.98, ""
    return None


def _aware(local: datetime, offset: timedelta) -> datetime:
    return local.replace(tzinfo=timezone(offset) if offset else UTC)


# -- the whole


def _finished(
    best: Moment, usable: Sequence[Moment], visible: Dating, shown: Sequence[Shown], habitat: Habitat
) -> Dating:
    value, rule, sure, question = _placed(best, usable, shown, habitat)
    questions = []
    if not best.has_time or (best.is_midnight and not any(one.has_time for one in shown)):
        value = value.replace(hour=0, minute=0, second=0)
        rule, sure = rule if best.has_time else f"{rule} without time", min(sure, 0.8)
        if not best.has_time:
            questions.append(
                Question(
                    field="date", text="the page gives the day only; the time is not known", line=best.line
                )
            )
    if question:
        questions.append(Question(field="date", text=question, line=best.line, code="unknown-zone"))
    date = Found(value=value, line=best.line, rule=rule, confidence=round(sure, 2))
    return Dating(
        date=date,
        updated=_updated(date, best, usable, visible, shown=shown, habitat=habitat),
        questions=tuple(questions),
    )


def _updated(
    date: Found[datetime],
    best: Moment,
    usable: Sequence[Moment],
    visible: Dating,
    *,
    shown: Sequence[Shown],
    habitat: Habitat,
) -> Found[datetime] | None:
    """The last update that is stated, else the one that readers see, where it is after publication."""
    shift = (
        date.value.utcoffset() != best.offset and abs(date.value.replace(tzinfo=None) - best.local) < MINUTE
    )
    stated = [moment for moment in usable if moment.kind is Kind.UPDATED and moment.has_time]
    for moment in stated:
        fixed = (
            replace(moment, offset=date.value.utcoffset())
            if shift and moment.offset == best.offset
            else moment
        )
        updates = [one for one in shown if one.kind is not Kind.PUBLISHED]
        value, rule, sure, _ = _placed(fixed, usable, updates, habitat)
        if MINUTE <= value - date.value <= timedelta(days=3660):
            return Found(value=value, line=moment.line, rule=rule, confidence=round(sure, 2))
    if not stated and visible.updated and visible.updated.value - date.value >= MINUTE:
        return visible.updated
    if not stated:
        for one in shown:
            offset = one.offset if one.offset is not None else date.value.utcoffset()
            if one.kind is Kind.UPDATED and one.has_time and offset is not None:
                value = _aware(one.local, offset)
                if MINUTE <= value - date.value <= timedelta(days=3660):
                    return Found(value=value, line=one.line, rule="timestamp", confidence=0.8)
    return None


def _of_visible(visible: Dating, usable: Sequence[Moment], habitat: Habitat) -> Dating:
    """What readers are shown, where nothing is stated; else an update that is stated alone."""
    if visible.date is not None:
        return visible
    for moment in usable:
        value, rule, sure, _ = _placed(moment, (), (), habitat)
        question = Question(
            field="date",
            text="only the time of an update is given; when was it first published",
            line=moment.line,
        )
        found = Found(value=value, line=moment.line, rule=rule, confidence=round(min(sure, 0.6), 2))
        return Dating(date=found, questions=(question,))
    return visible
