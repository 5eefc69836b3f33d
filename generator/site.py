"""Content and settings → one `Site`: what is published, in which order, and how it is grouped."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from generator import dates
from generator.content import Content
from generator.diagnostics import Report
from generator.model import Entry, Month, Site, State, Year
from generator.settings import Config
from generator.taxonomies import group
from generator.urls import month_url, year_url


def assemble(content: Content, config: Config, *, drafts: bool, report: Report) -> Site:
    """The site. With `drafts`, also entries that are drafts, scheduled or expired."""
    _check_uids(content.entries, report)
    shown = [entry for entry in content.entries if drafts or entry.state is State.PUBLISHED]
    entries = tuple(sorted(shown, key=_newest_first))
    return Site(
        config=config,
        entries=entries,
        leaves=tuple(leaf for leaf in content.leaves if drafts or leaf.state is State.PUBLISHED),
        taxonomies=group(config.taxonomies, entries, report),
        years=_years(entries),
    )


def _newest_first(entry: Entry) -> tuple[float, str]:
    return -entry.date.timestamp(), entry.url


def _check_uids(entries: Iterable[Entry], report: Report) -> None:
    """Drafts count too: a uid is for ever. Case does not, as some file systems have it."""
    first: dict[str, Entry] = {}
    for entry in entries:
        other = first.setdefault(entry.uid.casefold(), entry)
        if other is not entry:
            message = f"the uid `{entry.uid}` is that of {other.at('uid')}"
            hint = "give the newer of the two another uid; a copied file keeps the old one"
            report.error("duplicate-uid", message, entry.at("uid"), hint)


def _years(entries: Sequence[Entry]) -> tuple[Year, ...]:
    """The archive, newest first. An entry counts in the month of its own offset, as in its url."""
    months = [
        Month(
            year=year,
            month=month,
            url=month_url(year, month),
            title=dates.month(year, month),
            entries=tuple(among),
        )
        for (year, month), among in itertools.groupby(
            sorted(entries, key=lambda entry: (-entry.date.year, -entry.date.month)),
            key=lambda entry: (entry.date.year, entry.date.month),
        )
    ]
    return tuple(
        Year(year=year, url=year_url(year), months=tuple(among))
        for year, among in itertools.groupby(months, key=lambda month: month.year)
    )
