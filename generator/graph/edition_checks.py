"""What can be wrong between editions, which none of their files shows by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from generator.ground.diagnostics import Report, did_you_mean
from generator.readers.content_file import Sources
from generator.shapes.edition_model import Course, EditionState
from generator.shapes.outlines import Outline
from generator.shapes.settings import EditionSettings

_SETTINGS = EditionSettings()


def check_editions(
    editions: Sequence[Outline],
    entries: Sequence[Outline],
    settings: EditionSettings | None,
    shown: Sequence[Outline],
    *,
    sources: Sources,
    report: Report,
) -> None:
    """Report what is wrong. `editions` are all of them, drafts too, and `entries` all entries.

    `shown` are the entries that readers see now: no edition can miss another.

    Two with one number; entries that there are not, that an earlier edition had, or that none has though it
    is of their days; and an edition that nobody reads to its end.
    """
    courses = sorted(
        [(outline, Course.unpacked(outline.terms)) for outline in editions],
        key=lambda pair: (pair[0].moment, pair[0].path),
    )
    _check_numbers(courses, sources, report)
    most = (settings or _SETTINGS).most
    known = {entry.uid for entry in entries}
    complete = not report.failed  # else an entry may be there and faulty
    has: dict[str, Outline] = {}
    for outline, course in courses:
        if len(course.shown) > most:
            message = f"the edition has {len(course.shown)} entries, more than {most}"
            hint = "drop some, or raise `most` under `editions` in config.yaml"
            report.warning("long-edition", message, sources.key(outline.path, "sections"), hint)
        for uid in (*course.shown, *course.dropped):
            if uid not in known and complete:
                _report_unknown(uid, outline, course, known, sources=sources, report=report)
            if has.setdefault(uid, outline) is not outline and uid in course.shown:
                message = f"`{uid}` was in an earlier edition, {has[uid].path}"
                hint = "take it away, or keep it if there is something new to tell"
                report.warning("repeated-entry", message, sources.value(outline.path, uid), hint)
    _check_missed(courses, shown, has, sources, report)


def _check_numbers(courses: Sequence[tuple[Outline, Course]], sources: Sources, report: Report) -> None:
    first: dict[int, Outline] = {}
    for outline, course in courses:
        if (other := first.setdefault(course.number, outline)) is not outline:
            message = f"the number {course.number} is that of {sources.key(other.path, 'number')}"
            hint = "give the later of the two the next number"
            report.error("duplicate-edition", message, sources.key(outline.path, "number"), hint)


def _report_unknown(
    uid: str, outline: Outline, course: Course, known: set[str], *, sources: Sources, report: Report
) -> None:
    """What is published stays as it is, though an entry of it is gone."""
    message, at = f"there is no entry `{uid}`", sources.value(outline.path, uid)
    if course.state == EditionState.PUBLISHED:
        hint = "put the file back; readers still have the headline, and it leads nowhere"
        report.warning("unknown-entry", message, at, hint)
    else:
        hint = did_you_mean(uid, known) or "write the `uid` that an entry has in its front matter"
        report.error("unknown-entry", message, at, hint)


def _check_missed(
    courses: Sequence[tuple[Outline, Course]],
    shown: Sequence[Outline],
    has: dict[str, Outline],
    sources: Sources,
    report: Report,
) -> None:
    """Entries of the days of an edition that is out or settled, which stand in none."""
    days = list(_days(courses))
    if not days:
        return
    first, last = min(one.since for one in days), max(one.until for one in days)
    for entry in shown:
        if not first <= entry.moment < last or entry.uid in has:
            continue
        edition = next((one.edition for one in days if one.has(entry)), None)
        if edition is not None:
            message = f"no edition has the entry, which is of the days of {edition.path}"
            hint = "the next `dateline edition new` takes it in; there, `drop: true` leaves it out"
            report.warning("missed-entry", message, sources.key(entry.path, "uid"), hint)


class _Days(NamedTuple):
    """From when to when an edition is, in seconds since 1970; its first day, and its last."""

    since: float
    until: float
    first: str
    last: str
    edition: Outline

    def has(self, entry: Outline) -> bool:
        """Whether an entry is of these days by its moment, and by the calendar of its own place too."""
        return self.since <= entry.moment < self.until and self.first <= entry.date[:10] <= self.last


def _days(courses: Sequence[tuple[Outline, Course]]) -> Iterator[_Days]:
    for outline, course in courses:
        if course.since and course.state != EditionState.DRAFT:
            since, until = datetime.fromisoformat(course.since), datetime.fromisoformat(course.until)
            first, last = since.date(), (until - timedelta(seconds=1)).date()
            yield _Days(since.timestamp(), until.timestamp(), first.isoformat(), last.isoformat(), outline)
