"""Outlines and settings → one `Site`: what is published, in which order, and how it is grouped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from generator.graph.taxonomies import group
from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.frozen import frozen
from generator.ground.words import ENGLISH, Words
from generator.memory.held import Held
from generator.readers.content_file import Sources
from generator.shapes.edition_model import EDITIONS_FOLDER
from generator.shapes.model import Taxonomy
from generator.shapes.outlines import FIELDS, Outline, fields
from generator.shapes.settings import Config
from generator.shapes.term_model import MARK

_turn = fields("draft", "publish_at", "expires")
_ALWAYS = (False, None, None)
"""The `_turn` of what is published at any moment, as nearly everything is."""

_standing = fields("path", "uid", "url", "moment", "draft", "publish_at", "expires")
"""What the order of entries depends on, and whether they are shown."""

_ASKED = (
    *("card", "corrected", "date", "digest", "events", "happening", "indexed", "latest", "latest_moment"),
    *("layout", "path", "sketch", "url"),
)
"""Fields of entries that a plan asks all of them for."""

_month: Callable[[str], str] = itemgetter(slice(7))


@frozen
class Site:
    """Everything, assembled: what is to be published, and how it is grouped.

    Entries are newest first; `terms` and `months` name them by their places there, a term by its url, a
    month by year and number; `corrected` are those that were, the last correction first, `dated` those that
    tell of events, the newest first. `editions` are those with a file, `term_files` the files of terms.
    `words` are those of its language.
    """

    config: Config
    entries: tuple[Outline, ...]
    leaves: tuple[Outline, ...]
    editions: tuple[Outline, ...] = ()
    term_files: tuple[Outline, ...] = ()
    taxonomies: tuple[Taxonomy, ...]
    terms: Mapping[str, Sequence[int]]
    months: Mapping[tuple[int, int], Sequence[int]]
    corrected: Sequence[int] = ()
    dated: Sequence[int] = ()
    words: Words = ENGLISH

    @property
    def written(self) -> tuple[Outline, ...]:
        """Everything that has a text: entries, plain pages, and editions and terms with a file."""
        return (*self.entries, *self.leaves, *self.editions, *self.term_files)


def assemble(
    outlines: Sequence[Outline],
    config: Config,
    *,
    now: datetime,
    drafts: bool,
    sources: Sources,
    report: Report,
    held: Held,
    words: Words = ENGLISH,
) -> Site:
    """The site at a moment. With `drafts`, also entries that are drafts, scheduled or expired."""
    standing = held.marks("standing", outlines, _standing)
    if not held.of("uids", (standing,), lambda: _are_uids_unique(outlines)):
        _report_uids(outlines, sources, report)
    moment = None if drafts else now.timestamp()
    places = held.of("places", (standing, moment), lambda: _places(outlines, moment))
    entries, leaves, editions = [tuple(map(outlines.__getitem__, numbers)) for numbers in places.shown]
    if places.written:
        from generator.graph.edition_checks import check_editions

        every = [outline for outline in outlines if outline.uid]
        shown = [outline for outline in every if is_published(outline, now.timestamp())]
        written = [outlines[one] for one in places.written]
        check_editions(written, every, config.editions, shown, sources=sources, report=report)
    held.gather(entries, {name: FIELDS[name] for name in _ASKED})
    dates, events, days = (held.each(name, entries, FIELDS[name]) for name in ("date", "events", "corrected"))
    taxonomies, terms, problems = held.of(
        "groups",
        (config.taxonomies, held.marks("terms", entries, FIELDS["terms"]), dates, events),
        lambda: _grouped(config, entries, sources),
    )
    if problems:  # whose places may be others now
        taxonomies, terms, problems = _grouped(config, entries, sources)
    report.extend(problems)
    return Site(
        config=config,
        entries=entries,
        leaves=tuple([one for one in leaves if not one.terms]),
        editions=editions,
        term_files=tuple([one for one in leaves if one.terms and one.terms[0][0] == MARK]),
        taxonomies=taxonomies,
        terms=terms,
        months=held.of("months", (dates,), lambda: _months(held.each("months", dates, _month))),
        corrected=held.of("corrections", (days,), lambda: _corrected(days)),
        dated=held.of("dated", (events,), lambda: [number for number, told in enumerate(events) if told]),
        words=words,
    )


def _corrected(days: Sequence[str]) -> list[int]:
    """The places of the entries that were corrected on these days, the last correction first."""
    found = [(day, -number) for number, day in enumerate(days) if day]
    return [-number for _, number in sorted(found, reverse=True)]


class _Places(NamedTuple):
    """Where outlines stand among all: entries, plain pages and editions that are shown; all editions."""

    shown: tuple[Sequence[int], Sequence[int], Sequence[int]]
    written: Sequence[int]


def _places(outlines: Sequence[Outline], moment: float | None) -> _Places:
    """`moment` is that at which something is published; without one, all is shown."""
    uids = list(map(FIELDS["uid"], outlines))
    shown: Sequence[int] = range(len(outlines))
    if moment is not None:
        turns = enumerate(map(_turn, outlines))
        shown = [one for one, turn in turns if turn == _ALWAYS or is_published(outlines[one], moment)]
    others = [one for one in shown if not uids[one]]
    editions = [one for one in others if _is_edition(outlines[one])]
    return _Places(
        (
            _newest_first([one for one in shown if uids[one]], outlines),
            [one for one in others if not _is_edition(outlines[one])],
            _newest_first(editions, outlines),
        ),
        [one for one, uid in enumerate(uids) if not uid and _is_edition(outlines[one])],
    )


def _is_edition(outline: Outline) -> bool:
    return outline.path.startswith(EDITIONS_FOLDER)


def _grouped(
    config: Config, entries: Sequence[Outline], sources: Sources
) -> tuple[tuple[Taxonomy, ...], Mapping[str, Sequence[int]], tuple[Diagnostic, ...]]:
    """The taxonomies, the entries of each term, and what is wrong with how terms are written."""
    report = Report()
    return *group(config.taxonomies, entries, sources, report), report.diagnostics


def is_published(outline: Outline, moment: float) -> bool:
    """Whether an entry or plain page is neither a draft nor scheduled nor expired at a moment."""
    return not (
        outline.draft
        or (outline.publish_at is not None and outline.publish_at > moment)
        or (outline.expires is not None and outline.expires <= moment)
    )


def _newest_first(places: list[int], outlines: Sequence[Outline]) -> list[int]:
    """By moment, and of one moment by url. Two plain sorts are faster than one by pairs."""
    places.sort(key=list(map(FIELDS["url"], outlines)).__getitem__)
    places.sort(key=list(map(FIELDS["moment"], outlines)).__getitem__, reverse=True)
    return places


def _are_uids_unique(outlines: Sequence[Outline]) -> bool:
    """Drafts count too: a uid is for ever. Case does not, as some file systems have it."""
    uids = list(filter(None, map(FIELDS["uid"], outlines)))
    return len(set(map(str.casefold, uids))) == len(uids)


def _report_uids(outlines: Sequence[Outline], sources: Sources, report: Report) -> None:
    first: dict[str, Outline] = {}
    for outline in outlines:
        if outline.uid and first.setdefault(outline.uid.casefold(), outline) is not outline:
            other = first[outline.uid.casefold()]
            message = f"the uid `{outline.uid}` is that of {sources.key(other.path, 'uid')}"
            hint = "give the newer of the two another uid; a copied file keeps the old one"
            report.error("duplicate-uid", message, sources.key(outline.path, "uid"), hint)


def _months(names: Sequence[str]) -> dict[tuple[int, int], Sequence[int]]:
    """The archive, newest first, by the months of entries: each has that of its own offset."""
    months: defaultdict[str, list[int]] = defaultdict(list)
    for name, run in groupby(range(len(names)), names.__getitem__):
        months[name].extend(run)
    return {(int(name[:4]), int(name[5:])): months[name] for name in sorted(months, reverse=True)}
