"""Outlines and settings → one `Site`: what is published, in which order, and how it is grouped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import attrgetter

from generator.graph.taxonomies import group
from generator.ground.diagnostics import Diagnostic, Report
from generator.ground.frozen import frozen
from generator.ground.words import ENGLISH, Words
from generator.memory.held import Held
from generator.readers.content_file import Sources
from generator.shapes.edition_model import EDITIONS_FOLDER
from generator.shapes.model import Taxonomy
from generator.shapes.outlines import Outline
from generator.shapes.settings import Config
from generator.shapes.term_model import MARK


@frozen
class Site:
    """Everything, assembled: what is to be published, and how it is grouped.

    Entries are newest first; `terms` and `months` name them by their places there, a term by its url, a
    month by year and number. `editions` are those with a file, `term_files` the files of terms. `words` are
    those of its language.
    """

    config: Config
    entries: tuple[Outline, ...]
    leaves: tuple[Outline, ...]
    editions: tuple[Outline, ...] = ()
    term_files: tuple[Outline, ...] = ()
    taxonomies: tuple[Taxonomy, ...]
    terms: Mapping[str, Sequence[int]]
    months: Mapping[tuple[int, int], Sequence[int]]
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
    _check_uids(outlines, sources, report)
    leaves = [outline for outline in outlines if not outline.uid]
    editions = [outline for outline in leaves if outline.path.startswith(EDITIONS_FOLDER)]
    if editions:
        from generator.graph.edition_checks import check_editions

        every = [outline for outline in outlines if outline.uid]
        check_editions(editions, every, config.editions, sources, report)
    moment = now.timestamp()
    shown = [outline for outline in outlines if drafts or is_published(outline, moment)]
    entries = tuple(_newest_first([outline for outline in shown if outline.uid]))
    taxonomies, terms, problems = held.of(
        "groups",
        (
            config.taxonomies,
            [entry.terms for entry in entries],
            [entry.date for entry in entries],
            [entry.events for entry in entries],
        ),
        lambda: _grouped(config, entries, sources),
    )
    if problems:  # whose places may be others now
        taxonomies, terms, problems = _grouped(config, entries, sources)
    report.extend(problems)
    return Site(
        config=config,
        entries=entries,
        leaves=tuple([one for one in shown if not one.uid and not one.terms]),
        editions=tuple(_newest_first([one for one in editions if drafts or is_published(one, moment)])),
        term_files=tuple([one for one in shown if not one.uid and one.terms and one.terms[0][0] == MARK]),
        taxonomies=taxonomies,
        terms=terms,
        months=_months(entries),
        words=words,
    )


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


def _newest_first(entries: list[Outline]) -> list[Outline]:
    """By moment, and of one moment by url. Two plain sorts are faster than one by pairs."""
    entries.sort(key=attrgetter("url"))
    entries.sort(key=attrgetter("moment"), reverse=True)
    return entries


def _check_uids(outlines: Sequence[Outline], sources: Sources, report: Report) -> None:
    """Drafts count too: a uid is for ever. Case does not, as some file systems have it."""
    uids = [outline.uid.casefold() for outline in outlines if outline.uid]
    if len(set(uids)) == len(uids):
        return
    first: dict[str, Outline] = {}
    for outline in outlines:
        if outline.uid and first.setdefault(outline.uid.casefold(), outline) is not outline:
            other = first[outline.uid.casefold()]
            message = f"the uid `{outline.uid}` is that of {sources.key(other.path, 'uid')}"
            hint = "give the newer of the two another uid; a copied file keeps the old one"
            report.error("duplicate-uid", message, sources.key(outline.path, "uid"), hint)


def _months(entries: Sequence[Outline]) -> dict[tuple[int, int], Sequence[int]]:
    """The archive, newest first. An entry counts in the month of its own offset, as in its url."""
    months: dict[str, list[int]] = {}
    for number, name in enumerate([entry.date[:7] for entry in entries]):
        if name in months:
            months[name].append(number)
        else:
            months[name] = [number]
    return {(int(name[:4]), int(name[5:])): months[name] for name in sorted(months, reverse=True)}
