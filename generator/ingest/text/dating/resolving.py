"""A moment as it is written → its date and zone, by the paper's habits and where it is at home.

A date is only as good as its zone. `IST` is resolved by where the paper is, `06/01/2026` by how it
writes dates; where nothing settles it, a question is asked and the entry stays a draft.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from generator.ground.frozen import frozen
from generator.ingest.one_line.stamps.moments import Timestamp
from generator.ingest.text.dating.counted_back import ago, counted_back, is_counted_back
from generator.ingest.text.seed import Found, Question
from generator.ingest.words.stamps.zones import changed_clocks, in_zone, is_shared, read_zone


@frozen
class Written:
    """A moment as written, the line it stands on, whether in the head, and how sure the line is one.

    `above`: it stands above the headline, where pages show what day it is. `hour_alone`: its line has no day,
    which is that of the moment above.
    """

    moment: Timestamp
    line: int
    in_head: bool
    confidence: float
    above: bool = False
    hour_alone: bool = False


@frozen
class Habitat:
    """What is known of where a clipping comes from.

    `zone` is the outlet's, with `outlet` to name it; `hints` are zones that other marks point to, `spoken`
    those of countries that the text is about; `site_zone` is the setting of the site. `month_first` is how
    it writes numeric dates, where that is known, `days` those of which the head leaves no doubt.
    `day_of_address` is a date in the original's address, `day_of_dateline` the month and the day in front of
    the story; `year_of_copyright` is the year of a copyright line right below the text.
    """

    outlet: str = ""
    zone: str = ""
    hints: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    site_zone: str = "UTC"
    month_first: bool | None = None
    days: frozenset[tuple[int | None, int | None, int | None]] = frozenset()
    day_of_address: tuple[int, int, int] | None = None
    day_of_dateline: tuple[int, int] | None = None
    year_of_copyright: int | None = None
    now: datetime | None = None

    @property
    def hinted(self) -> str:
        """The zone that other marks point to first, or ""."""
        return next(iter(self.hints), "")

    @property
    def homes(self) -> tuple[str, ...]:
        return tuple(zone for zone in (self.zone, *self.hints, *self.spoken, self.site_zone) if zone)


@dataclass(slots=True)
class Doubts:
    """Collects questions, each once."""

    found: dict[str, Question] = field(default_factory=dict)

    def add(self, text: str, line: int, *, code: str = "", blocking: bool = False, zone: str = "") -> None:
        self.found.setdefault(
            text, Question(field="date", text=text, line=line, code=code, blocking=blocking, zone=zone)
        )


_AMERICAN = frozenset(
    ["et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "eastern"]
)


def resolved(one: Written, habitat: Habitat, doubts: Doubts) -> Found[datetime] | None:
    if is_counted_back(one.moment):
        return _ago(one, habitat, doubts)
    ordered = _with_order(_with_year_first(one.moment, habitat), one.line, habitat, doubts)
    moment = _with_year(ordered, one.line, habitat, doubts)
    if moment.year is None or moment.month is None or moment.day is None:
        return None
    try:
        local = datetime(  # noqa: DTZ001, its zone is found next
            moment.year, moment.month, moment.day, moment.hour or 0, moment.minute, moment.second
        )
    except ValueError:
        doubts.add(
            f"there is no day {moment.year}-{moment.month:02}-{moment.day:02}; what is the date",
            one.line,
            blocking=True,
        )
        return None
    if not 2 <= local.year <= 9997:
        return None
    value, rule, sure = _placed(local, moment, one.line, habitat, doubts)
    return Found(value=value, line=one.line, rule=rule, confidence=round(min(one.confidence, sure), 2))


_MOUNTAIN, _ARIZONA = "MT", "America/Phoenix"
"""What papers of Arizona call their own time, which has no summer, as in the other states of that zone."""


def _placed(
    local: datetime, moment: Timestamp, line: int, habitat: Habitat, doubts: Doubts
) -> tuple[datetime, str, float]:
    """A local time with its offset, how that was found, and how sure it is."""
    if not moment.has_time:
        doubts.add("the seed gives the day only; the time is not known", line)
        return (
            in_zone(local, habitat.zone or habitat.hinted or habitat.site_zone),
            "timestamp-without-time",
            0.8,
        )
    own = moment.zone == _MOUNTAIN and habitat.zone == _ARIZONA
    zone = read_zone(moment.zone, habitat.homes) if moment.zone and not own else None
    clocks = (zone.name if zone.offset is None else "") if zone else habitat.zone
    if clocks and (odd := changed_clocks(local, clocks)):
        doubts.add(odd, line)
    if zone and not zone.candidates:
        rule = f"timestamp, {moment.zone} is {zone.name}" if is_shared(moment.zone) else "timestamp"
        return zone.attach(local), rule, 0.97
    if zone:
        choice = " or ".join([", ".join(zone.candidates[:-1]), zone.candidates[-1]])
        doubts.add(
            f"which zone is {moment.zone} here: {choice}; the offset written is that of {zone.candidates[0]}",
            line,
            code="unknown-zone",
            blocking=True,
            zone=moment.zone,
        )
        return in_zone(local, zone.candidates[0]), "timestamp-in-unknown-zone", 0.3
    if habitat.zone:
        where = habitat.outlet or "its country"  # as the address of a paper tells that is not known
        return in_zone(local, habitat.zone), f"timestamp, in the zone of {where}", 0.85
    guess = habitat.hinted or habitat.site_zone
    doubts.add(f"in which zone is {local:%H:%M}; it is read as {guess}", line, code="unknown-zone")
    return in_zone(local, guess), "timestamp-without-zone", 0.5


_YEAR_FIRST = frozenset(("Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo"))
"""Where a day begins with its year, even if that has two digits."""


def _with_year_first(moment: Timestamp, habitat: Habitat) -> Timestamp:
    """`24.03.14` in Korea: 14 March 2024."""
    home = habitat.zone or habitat.hinted
    if not moment.short_year or home not in _YEAR_FIRST or moment.year is None or moment.day is None:
        return moment
    return replace(moment, year=2000 + moment.day, day=moment.year % 100, short_year=False, swappable=False)


def _with_order(moment: Timestamp, line: int, habitat: Habitat, doubts: Doubts) -> Timestamp:
    """A numeric date with day and month in the right order, by whatever settles it."""
    if not moment.swappable or moment.month is None or moment.day is None:
        return moment
    swapped = replace(moment, month=moment.day, day=moment.month)
    month_first = _is_month_first(moment, swapped, habitat)
    if month_first is None:
        doubts.add(
            f"is the date {moment.day}/{moment.month} the {_ordinal(moment.day)} of month {moment.month} "
            f"or the {_ordinal(moment.month)} of month {moment.day}",
            line,
            code="unsure-date",
            blocking=True,
        )
    leans = month_first is None and habitat.hinted == "America/New_York"
    return swapped if month_first or leans else moment


def _is_month_first(moment: Timestamp, swapped: Timestamp, habitat: Habitat) -> bool | None:
    if habitat.day_of_address:
        _, month, day = habitat.day_of_address
        for candidate, answer in ((moment, False), (swapped, True)):
            if (candidate.month, candidate.day) == (month, day):
                return answer
    if habitat.day_of_dateline:
        near = [_days_apart(one, habitat.day_of_dateline) <= _NEAR for one in (moment, swapped)]
        if near[0] != near[1]:
            return near[1]
    ways = [[(one.year, one.month, one.day) in habitat.days for one in (moment, swapped)]]
    if moment.weekday:
        ways.append([_weekday(candidate) == moment.weekday for candidate in (moment, swapped)])
    for fits in ways:
        if fits[0] != fits[1]:
            return fits[1]
    if habitat.month_first is not None:
        return habitat.month_first
    zone = moment.zone.casefold()
    if not zone or zone in ("utc", "z"):  # nobody's own zone says nothing of the writer's habits
        return None
    return zone.split("+")[0] in _AMERICAN


_NEAR = 2
"""Days between the one in the dateline and the one of publication."""


def _days_apart(moment: Timestamp, day: tuple[int, int]) -> int:
    try:
        first = datetime(moment.year or 0, moment.month or 0, moment.day or 0)  # noqa: DTZ001
        return abs((datetime(moment.year or 0, *day) - first).days)  # noqa: DTZ001
    except ValueError:
        return 366


def _weekday(moment: Timestamp) -> int:
    return datetime(moment.year or 0, moment.month or 0, moment.day or 0).isoweekday()  # noqa: DTZ001


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_LEAP_DAY = (2, 29)


def _with_year(moment: Timestamp, line: int, habitat: Habitat, doubts: Doubts) -> Timestamp:
    if moment.year is not None:
        return moment
    if habitat.day_of_address:
        return replace(moment, year=habitat.day_of_address[0])
    if habitat.now and moment.month and moment.day:
        year = habitat.now.year - ((moment.month, moment.day) > (habitat.now.month, habitat.now.day))
        year -= year % 4 if (moment.month, moment.day) == _LEAP_DAY else 0
        doubts.add(f"the seed gives no year; is it {year}", line, blocking=True)
        return replace(moment, year=year)
    if habitat.year_of_copyright:
        year = habitat.year_of_copyright
        doubts.add(f"the seed gives no year but in its copyright; is it {year}", line, blocking=True)
        return replace(moment, year=year)
    doubts.add("the seed gives no year; which is it", line, blocking=True)
    return moment


def _ago(one: Written, habitat: Habitat, doubts: Doubts) -> Found[datetime] | None:
    """`3 hours ago`, `yesterday at 9 pm`, from the moment that the command was given as now."""
    if habitat.now is None:
        doubts.add("the seed says how long ago, but not when it was copied", one.line, blocking=True)
        return None
    if one.moment.ago is not None:
        value = ago(one.moment.ago, habitat.now)
    else:
        midnight = habitat.now.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        here = _placed(midnight, one.moment, one.line, habitat, Doubts())[0].tzinfo
        local = counted_back(one.moment, habitat.now, here)
        value = _placed(local, one.moment, one.line, habitat, doubts)[0]
    doubts.add("the date is counted back from the time of ingest; is it right", one.line, blocking=True)
    return Found(value=value, line=one.line, rule="time-ago", confidence=0.3)
