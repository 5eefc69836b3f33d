"""What entries say of their time → which are out at a moment, and when that changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from generator.graph.site import is_published
from generator.ground.urls import path_of
from generator.memory.store import SourceRow
from generator.shapes.outlines import Outline


class Change(NamedTuple):
    """A moment from which on something is to be seen on the site, or no more."""

    moment: datetime
    path: str
    appears: bool


def published_entries(rows: Iterable[SourceRow], moment: float) -> frozenset[str]:
    """The paths below public/ of the entries that are out at a moment, from what a build remembers."""
    return frozenset(
        path_of(outline.url) for outline in _outlines(rows) if outline.uid and is_published(outline, moment)
    )


def next_changes(rows: Iterable[SourceRow], moment: float) -> Sequence[Change]:
    """All that changes at the next moment at which anything does."""
    found: list[tuple[float, str, bool]] = []
    for outline in _outlines(rows):
        for turn in {outline.publish_at, outline.expires}:
            if turn is None or turn <= moment:
                continue
            before, after = is_published(outline, turn - 1e-6), is_published(outline, turn)
            if before is not after:
                found.append((turn, outline.path, after))
    soonest = min(found, default=None)
    return [
        Change(datetime.fromtimestamp(turn, UTC), path, appears)
        for turn, path, appears in sorted(found)
        if soonest is not None and turn == soonest[0]
    ]


def cron_of(moment: datetime) -> str:
    """The first minute that begins when a moment has come, as cron writes it, in UTC."""
    utc = moment.astimezone(UTC)
    if utc.second or utc.microsecond:
        utc = utc.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return f"{utc.minute} {utc.hour} {utc.day} {utc.month} *"


def _outlines(rows: Iterable[SourceRow]) -> Iterable[Outline]:
    return (Outline._make(row[2]) for row in rows if row[2])
