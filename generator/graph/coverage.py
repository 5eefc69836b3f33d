"""The site → the digest in numbers, and the page that shows them.

It comes from outlines, so that no entry is read for it; and the page's key stands for the numbers alone, so
an edit that moves none of them makes no new page. Only where a site has no taxonomy of outlets or wire
services, these are looked up in the entries, and the key stands for all of them.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from datetime import date as day
from datetime import datetime
from functools import partial

from generator.graph.planned import Columns, PlannedPage, key_of, page_of
from generator.graph.site import Site
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import COVERAGE_URL
from generator.ground.words import N_
from generator.shapes.model import Breakdown, Delay, Figures, Page, TermCount
from generator.shapes.outlines import Outline, Shelf
from generator.shapes.settings import Link

_SHOWN = 10
_DAY = 86_400
_DELAYS = (
    (1, N_("within a day")),
    (3, N_("within three days")),
    (7, N_("within a week")),
    (30, N_("within a month")),
)
_LATER = N_("later than a month")


_UNFILED = (("source", N_("Sources")), ("agency", N_("Agencies")))
"""What is counted of every site: fields of entries, and what their values are called."""


def figures(site: Site, columns: Columns, shelf: Shelf, most: int | None = None) -> Figures:
    """The digest in numbers; of each taxonomy the `most` used terms, or all.

    An entry counts in the month of its own offset, as in the archive.
    """
    entries = site.entries
    waits = [wait for entry in entries if (wait := _wait(entry)) is not None]
    return Figures(
        total=len(entries),
        updated=sum(entry.latest_moment != entry.moment for entry in entries),
        corrected=sum(bool(entry.corrected) for entry in entries),
        months=columns.month_counts(range(len(entries))),
        breakdowns=(*_breakdowns(site, most), *_unfiled(site, shelf, most)),
        timed=len(waits),
        delays=tuple(_delays(waits, site)) if waits else (),
    )


def _breakdowns(site: Site, most: int | None) -> Iterator[Breakdown]:
    for taxonomy in site.taxonomies:
        used = [term for term in taxonomy.terms if term.count]
        used.sort(key=lambda term: (-term.count, term.name.casefold(), term.slug))
        if used:
            yield Breakdown(
                title=taxonomy.title,
                url=taxonomy.url,
                filed=len(set(itertools.chain.from_iterable(site.terms[term.url] for term in used))),
                count=len(used),
                terms=tuple(
                    TermCount(name=term.name, url=term.url, count=term.count) for term in used[:most]
                ),
            )


def _looked_up(site: Site) -> list[tuple[str, str]]:
    """The fields that no taxonomy is made from, but that are counted all the same."""
    filed = {source for taxonomy in site.config.taxonomies for source in taxonomy.sources}
    return [(field, title) for field, title in _UNFILED if field not in filed] if site.entries else []


def _unfiled(site: Site, shelf: Shelf, most: int | None) -> Iterator[Breakdown]:
    """Breakdowns by fields that no taxonomy is made from; their terms have no pages."""
    for field, title in _looked_up(site):
        named = [
            entry.source.agencies if field == "agency" else (entry.source.name,) * bool(entry.source.name)
            for entry in shelf.entries(site.entries)
        ]
        counts = Counter(itertools.chain.from_iterable(map(dict.fromkeys, named)))
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].casefold(), pair[0]))
        if ranked:
            yield Breakdown(
                title=site.words.gettext(title),
                url="",
                filed=sum(map(bool, named)),
                count=len(ranked),
                terms=tuple(TermCount(name=name, url="", count=count) for name, count in ranked[:most]),
            )


def _wait(entry: Outline) -> float | None:
    """Seconds from what an entry tells of until it came out; nothing where that is not known.

    It tells of the latest of its events that had begun by its date, or else of the original. It came out at
    `publish_at`, unless that lies before its date, or else on its date.
    """
    date = out = datetime.fromisoformat(entry.date)
    if entry.publish_at is not None and entry.publish_at >= entry.moment:
        out = datetime.fromtimestamp(entry.publish_at, date.tzinfo)
    waits = [_since(start, out) for _, start, _, _, _ in entry.events if _since(start, date) >= 0]
    if waits:
        return min(waits)
    return (out - date).total_seconds() if out is not date else None


def _since(start: str, moment: datetime) -> float:
    """The seconds from an event's start to a moment; of an event of whole days, those of whole days."""
    if "T" in start:
        return (moment - datetime.fromisoformat(start)).total_seconds()
    return (moment.date() - day.fromisoformat(start)).days * _DAY


def _delays(waits: list[float], site: Site) -> Iterator[Delay]:
    limits = [days * _DAY for days, _ in _DELAYS]
    counts = [0] * (len(limits) + 1)
    for wait in waits:
        counts[bisect_left(limits, wait)] += 1
    for (days, title), count in zip((*_DELAYS, (0, _LATER)), counts, strict=True):
        yield Delay(title=site.words.gettext(title), days=days, count=count)


def plan_coverage(site: Site, shelf: Shelf, columns: Columns, home: Link) -> PlannedPage:
    """The page of numbers. `home` leads to the top of the site."""
    make = partial(_page, site, shelf, columns, home)
    numbers = range(len(site.entries))
    latest = columns.latest(numbers)
    if not _looked_up(site):
        return page_of(make())._replace(latest=latest)
    seen = digest_of((site.config.title, [taxonomy.url for taxonomy in site.taxonomies]))
    every = digest_of_bytes(b"".join([entry.digest for entry in site.entries]))
    key = key_of(seen, entries=every)
    return PlannedPage(COVERAGE_URL, "coverage", "coverage.html", key, make, latest=latest)


def _page(site: Site, shelf: Shelf, columns: Columns, home: Link) -> Page:
    return Page(
        kind="coverage",
        url=COVERAGE_URL,
        layout="coverage.html",
        title=site.words.gettext("Coverage"),
        description=site.words.gettext("What %(title)s has covered, in numbers", title=site.config.title),
        subject=figures(site, columns, shelf, _SHOWN),
        trail=(home,),
    )
