"""Entries since the last edition → a numbered draft in content/editions/, for an editor to edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from generator.build import SitePlan
from generator.editing.choosing import files_of, slug_of
from generator.graph.auto_editions import Span, span_of
from generator.graph.edition_lists import Group, Lead, group_entries
from generator.graph.edition_making import title_of, zone_of
from generator.readers.front_matter import compose
from generator.shapes.edition_model import EDITIONS_FOLDER, Course
from generator.shapes.model import Entry
from generator.shapes.outlines import Outline
from generator.shapes.settings import Period


class Since(StrEnum):
    """Of which days a draft is: those since the last edition, the last day or the last week that is over."""

    LAST = "last"
    DAILY = "daily"
    WEEKLY = "weekly"


class NothingToTellError(LookupError):
    """No draft can be made; `args` has a sentence on why."""


class Draft(NamedTuple):
    """A draft: its path, its text, its number, how many entries and sections it has, how many were folded."""

    path: str
    text: str
    number: int
    entries: int
    sections: int
    folded: int


class _Days(NamedTuple):
    """The days of a draft: its slug and title, what it is from and to; the first as editions have it."""

    slug: str
    title: str
    since: datetime
    until: datetime
    takes: Callable[[Outline], bool]


def compile_draft(plan: SitePlan, since: Since, now: datetime, title: str = "") -> Draft:
    """A draft of the entries that are in no edition yet. `now` is the moment at which it is compiled.

    Entries that were written too late for the edition of their days are taken in too.
    """
    site = plan.site
    files = files_of(plan.outlines)
    editions = plan.wanted.editions
    known = {one.url: one.number for one in editions.every}
    number = 1 + max([0, *known.values(), *(course.number for _, course in files)])
    taken = {uid for _, course in files for uid in (*course.shown, *course.dropped)}
    days = _days(plan, since, now, number, files)
    path = f"{EDITIONS_FOLDER}{days.slug}.md"
    if any(path == outline.path or slug_of(outline.url) == days.slug for outline, _ in files):
        message = f"there is an edition {days.slug} already; edit it, or remove its file to compile it anew"
        raise NothingToTellError(message)
    number = known.get(f"/editions/{days.slug}/", number)
    outlines = [one for one in site.entries if one.uid not in taken and days.takes(one)]
    if not outlines:
        message = f"there is no entry since {days.since.isoformat()} that is not in an edition already"
        raise NothingToTellError(message)
    by_uid = {outline.uid: outline for outline in outlines}

    def text_of(entry: Entry) -> str:
        outline = by_uid[entry.uid]
        return plan.shelf.text(outline).html if outline.has_text else ""

    groups = group_entries(plan.shelf.entries(outlines), text_of, site.config, site.words)
    front: dict[str, object] = {
        "number": number,
        "title": title or days.title,
        "state": "draft",
        "summary": "",
        "date": max(days.until, now) if since is Since.LAST else days.until,
        "since": days.since,
        "until": days.until,
        "sections": [_section(group) for group in groups],
    }
    leads = [lead for group in groups for lead in group.leads]
    folded = sum(len(lead.copies) for lead in leads)
    return Draft(path, compose(front, ""), number, len(leads), len(groups), folded)


def _days(
    plan: SitePlan, since: Since, now: datetime, number: int, files: Sequence[tuple[Outline, Course]]
) -> _Days:
    """Which days a draft is of, and which entries it takes."""
    words, zone = plan.site.words, zone_of(plan.site.config)
    local = now.astimezone(zone).replace(second=0, microsecond=0)
    ends = [datetime.fromisoformat(course.until) for _, course in files]
    begins = [datetime.fromisoformat(course.since) for _, course in files if course.since]
    first = min(begins, default=None)
    if since is Since.LAST:
        oldest = min((entry.moment for entry in plan.site.entries), default=local.timestamp())
        start = (
            max(ends) if ends else datetime.fromtimestamp(oldest, zone).replace(hour=0, minute=0, second=0)
        )
        title = words.gettext("Edition %(number)s", number=words.number(number))
        least = first.timestamp() if first else oldest
        return _Days(str(number), title, start, local, lambda one: least <= one.moment < now.timestamp())
    period = Period.WEEKLY if since is Since.WEEKLY else Period.DAILY
    span = span_of(span_of(local.date(), period).first - timedelta(days=1), period)
    late = first.date().isoformat() if first else ""
    return _Days(span.slug, title_of(span, words), span.begins(zone), span.ends(zone), _taker(span, late))


def _taker(span: Span, late: str) -> Callable[[Outline], bool]:
    """What tells whether an entry is of a day or week, or of one before that editions are of."""
    least = min(late or span.first.isoformat(), span.first.isoformat())
    return lambda one: least <= one.date[:10] <= span.last.isoformat()


def _section(group: Group) -> Mapping[str, object]:
    about = {"about": group.url} if group.url else {}
    return {"title": group.title, **about, "entries": [_item(lead) for lead in group.leads]}


def _item(lead: Lead) -> Mapping[str, object]:
    entry = lead.entry
    said = {"summary": entry.summary, "source": entry.source.name, "place": entry.dateline}
    also = [{"entry": copy.uid, "source": copy.source.name or copy.title} for copy in lead.copies]
    return {
        "entry": entry.uid,
        "title": entry.title,
        **{key: value for key, value in said.items() if value},
        **({"also": also} if also else {}),
    }
