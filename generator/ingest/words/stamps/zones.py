"""A time zone as a paper writes it → its offset from UTC, or which zones it could be.

`GMT` and `JST` mean one thing. `IST` is India, Ireland or Israel: such a name is resolved only by
knowing where the paper is, never by guessing.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from generator.ground.frozen import frozen
from generator.ingest.words.late import Late

_FIXED = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "ut": "+00:00", "wet": "+00:00", "west": "+01:00",
    "jst": "+09:00", "kst": "+09:00", "sgt": "+08:00", "myt": "+08:00", "hkt": "+08:00", "pht": "+08:00",
    "wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "ict": "+07:00", "npt": "+05:45", "pkt": "+05:00",
    "slst": "+05:30", "aft": "+04:30", "irst": "+03:30", "msk": "+03:00", "мск": "+03:00", "trt": "+03:00", "eat": "+03:00",
    "cat": "+02:00", "sast": "+02:00", "wat": "+01:00", "cest": "+02:00",
    "mesz": "+02:00", "eest": "+03:00", "brt": "-03:00", "brst": "-02:00", "clt": "-04:00",
    "pet": "-05:00", "cot": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mdt": "-06:00", "pdt": "-07:00",
    "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00", "adt": "-03:00", "nst": "-03:30", "ndt": "-02:30",
    "aest": "+10:00", "aedt": "+11:00", "acst": "+09:30", "acdt": "+10:30", "awst": "+08:00",
    "hae": "-04:00", "hne": "-05:00", "nzst": "+12:00", "nzdt": "+13:00", "chst": "+10:00", "cht": "+10:00", "bdt": "+06:00", "bdst": "+06:00", "mvt": "+05:00", "btt": "+06:00", "mmt": "+06:30", "pgt": "+10:00", "fjt": "+12:00", "idt": "+03:00", "hkst": "+08:00",
    "bjt": "+08:00", "phst": "+08:00", "uzt": "+05:00", "mut": "+04:00", "tot": "+13:00", "sbt": "+11:00", "vut": "+11:00",
    "azt": "+04:00", "samt": "+04:00", "get": "+04:00", "kgt": "+06:00", "almt": "+05:00", "ulat": "+08:00", "bnt": "+08:00", "tlt": "+09:00",
    "vet": "-04:00", "bot": "-04:00", "uyt": "-03:00", "gyt": "-04:00", "clst": "-03:00", "scst": "+04:00", "nct": "+11:00",
}  # fmt: skip
_NAMED = {
    "et": "America/New_York", "eastern time": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "central time": "America/Chicago", "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles", "mt": "America/Denver",
    "mountain time": "America/Denver", "pt": "America/Los_Angeles", "pacific time": "America/Los_Angeles",
    "nt": "America/St_Johns", "atlantic time": "America/Halifax",
    "ar": "America/Argentina/Buenos_Aires", "mx": "America/Mexico_City",
    "uk": "Europe/London", "london time": "Europe/London", "uk time": "Europe/London",
    "beijing time": "Asia/Shanghai", "moscow time": "Europe/Moscow", "hong kong time": "Asia/Hong_Kong",
    "singapore time": "Asia/Singapore", "paris time": "Europe/Paris", "berlin time": "Europe/Berlin",
    "cet": "Europe/Paris", "mez": "Europe/Berlin", "eet": "Europe/Athens",
    "israel time": "Asia/Jerusalem", "kyiv time": "Europe/Kyiv", "tokyo time": "Asia/Tokyo",
}  # fmt: skip
"""`CET` and `EET` stand here as papers leave them so in summer, when their clocks show another time."""
_SHARED = {
    "ist": (("+05:30", "Asia/Kolkata"), ("+01:00", "Europe/Dublin"), ("+02:00", "Asia/Jerusalem")),
    "bst": (("+01:00", "Europe/London"), ("+06:00", "Asia/Dhaka")),
    "cst": (("-06:00", "America/Chicago"), ("+08:00", "Asia/Shanghai"), ("+08:00", "Asia/Taipei"), ("-05:00", "America/Havana")),
    "est": (("-05:00", "America/New_York"), ("+10:00", "Australia/Sydney")),
    "pst": (("-08:00", "America/Los_Angeles"), ("+08:00", "Asia/Manila"), ("+05:00", "Asia/Karachi")),
    "mst": (("-07:00", "America/Denver"), ("+08:00", "Asia/Kuala_Lumpur")),
    "ast": (("-04:00", "America/Halifax"), ("+03:00", "Asia/Riyadh")),
    "gst": (("+04:00", "Asia/Dubai"), ("+10:00", "Pacific/Guam")),
    "art": (("-03:00", "America/Argentina/Buenos_Aires"),),
    "amt": (("-04:00", "America/Manaus"), ("+04:00", "Asia/Yerevan")),
    "wst": (("+08:00", "Australia/Perth"), ("+13:00", "Pacific/Apia")),
    "sst": (("+08:00", "Asia/Singapore"), ("-11:00", "Pacific/Pago_Pago")),
}  # fmt: skip
_USUAL = {"gst": "Asia/Dubai", "est": "America/New_York", "art": "America/Argentina/Buenos_Aires"}
"""What a shared name means unless the paper is known to be in one of the other zones."""

_ALIKE = {
    "Asia/Calcutta": "Asia/Kolkata", "Asia/Colombo": "Asia/Kolkata", "Asia/Tel_Aviv": "Asia/Jerusalem",
    "Europe/Belfast": "Europe/London", "Europe/Guernsey": "Europe/London", "Asia/Chongqing": "Asia/Shanghai",
    "Asia/Macau": "Asia/Shanghai", "Asia/Hong_Kong": "Asia/Shanghai", "Asia/Kuwait": "Asia/Riyadh", "Asia/Baghdad": "Asia/Riyadh",
    "Asia/Qatar": "Asia/Riyadh", "Asia/Bahrain": "Asia/Riyadh", "Asia/Muscat": "Asia/Dubai",
}  # fmt: skip
_OFFSET = Late(r"(?:gmt|utc)? ?([+\u2212\u2013-]|(?<=[tc])) ?(\d{1,2})(?::?(\d{2}))?\Z")

ZONE_NAMES = frozenset([*_FIXED, *_SHARED, *(name for name in _NAMED if " " not in name)]) - {"z", "ut"}


@frozen
class Zone:
    """What a zone's text means: an offset, or a named zone, or neither and `candidates` to choose from."""

    offset: timedelta | None = None
    name: str = ""
    candidates: tuple[str, ...] = ()

    def attach(self, moment: datetime) -> datetime:
        """A moment without zone, in this zone, with the offset it had at that time."""
        if self.offset is not None:
            return moment.replace(tzinfo=timezone(self.offset))
        return in_zone(moment, self.name)


def read_zone(text: str, homes: tuple[str, ...]) -> Zone | None:
    """The zone that a text means, or nothing where it is no zone.

    `homes` are the zones where the paper may be, the surest first; they decide what a shared
    name such as `IST` means. Where none does, the zone has only candidates.
    """
    if "/" in text:
        return Zone(name=text) if _is_known(text) else None
    name = " ".join(text.casefold().split())
    if match := _OFFSET.match(name):
        return _from_offset(match)
    if name in _FIXED:
        return Zone(offset=_delta(_FIXED[name]))
    if name in _NAMED:
        return Zone(name=_NAMED[name])
    return _shared(name, homes) if name in _SHARED else None


def _is_known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _from_offset(match: re.Match[str]) -> Zone | None:
    hours, minutes = int(match[2]), int(match[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    distance = timedelta(hours=hours, minutes=minutes)
    return Zone(offset=distance if match[1] in ("+", "") else -distance)


def _shared(name: str, homes: tuple[str, ...]) -> Zone:
    known = _SHARED[name]
    for home in homes:
        same = _ALIKE.get(home, home)
        for offset, zone in known:
            if zone == same or _is_neighbour(zone, same):
                return _chosen(name, offset, zone, home)
    usual = _USUAL.get(name)
    for offset, zone in known:
        if zone == usual:
            return _chosen(name, offset, zone, zone)
    return Zone(candidates=tuple(zone for _, zone in known))


_ALL_YEAR = frozenset(["est", "cst", "pst"])
"""Names of standard time that papers in the United States leave in summer; `MST` is right then in Arizona."""
_WITH_SUMMER = frozenset(
    ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto"]
)


def _chosen(name: str, offset: str, zone: str, home: str) -> Zone:
    """A zone by its offset, or by its clocks in summer as well where a paper leaves the name of winter."""
    return Zone(offset=None if name in _ALL_YEAR and home in _WITH_SUMMER else _delta(offset), name=zone)


def _is_neighbour(zone: str, home: str) -> bool:
    """Papers all over North America write `CST`, and all over Australia `EST`."""
    continent = zone.split("/", maxsplit=1)[0]
    return (
        continent in ("America", "Australia")
        and zone != "America/Havana"
        and home.startswith(f"{continent}/")
    )


def is_shared(text: str) -> bool:
    """Whether a zone's name stands for several zones."""
    return text.casefold() in _SHARED


def in_zone(moment: datetime, name: str) -> datetime:
    """A moment without zone, in a named zone, with a fixed offset; UTC where the name is unknown.

    Offsets are of whole minutes, as RFC 3339 and feeds know no others: local times of old had seconds.
    """
    offset = _offset(moment, name) or timedelta()
    return moment.replace(tzinfo=timezone(timedelta(minutes=round(offset / timedelta(minutes=1)))))


def changed_clocks(moment: datetime, name: str) -> str:
    """What is odd about a moment in a named zone in the night when its clocks change, or ""."""
    first, second = (_offset(moment.replace(fold=fold), name) for fold in (0, 1))
    if first is None or second is None or first == second:
        return ""
    if first > second:
        return f"it is twice {moment:%H:%M} on that day in {name}; it is read as the first"
    return f"there is no {moment:%H:%M} on that day in {name}, whose clocks go forward"


def _offset(moment: datetime, name: str) -> timedelta | None:
    try:
        return moment.replace(tzinfo=_zone_called(name)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return None


@lru_cache(maxsize=512)
def _zone_called(name: str) -> ZoneInfo:
    """A zone of that name, of which the standard library keeps eight and reads the others anew."""
    return ZoneInfo(name)


def _delta(offset: str) -> timedelta:
    sign = -1 if offset[0] == "-" else 1
    return sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
