"""Entries → taxonomies: which terms there are, and which entries each has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.diagnostics import Report
from generator.model import Entry, Taxonomy, Term, TermRef
from generator.settings import TaxonomySettings, VocabularyTerm


@dataclass(frozen=True, slots=True)
class _Group:
    """A term while its entries are gathered: the first way it was written, and where it stands."""

    ref: TermRef
    entries: list[Entry]


def group(
    settings: Iterable[TaxonomySettings], entries: Sequence[Entry], report: Report
) -> tuple[Taxonomy, ...]:
    """Each taxonomy with the terms that entries name, by name; their entries in the given order.

    A term of the vocabulary without entries has a page only where a narrower term has entries.
    """
    gathered = _gather(entries, report)
    return tuple(_taxonomy(taxonomy, gathered.get(taxonomy.name, {})) for taxonomy in settings)


def _gather(entries: Sequence[Entry], report: Report) -> dict[str, dict[str, _Group]]:
    """The entries of each term by the names of the taxonomy and the slugs of the term."""
    gathered: dict[str, dict[str, _Group]] = {}
    for entry in entries:
        for taxonomy, refs in entry.terms.items():
            groups = gathered.setdefault(taxonomy, {})
            for ref in refs:
                known = groups.setdefault(ref.slug, _Group(ref, []))
                known.entries.append(entry)
                if known.ref.name != ref.name:
                    _report_spelling(known, ref, entry, report)
    return gathered


def _report_spelling(known: _Group, ref: TermRef, entry: Entry, report: Report) -> None:
    first = known.entries[0].path
    report.warning(
        "two-spellings",
        f"`{ref.name}` has the same address as `{known.ref.name}` in {first}",
        entry.at(ref.taxonomy),
        f"spell both alike, or name one under `taxonomies.{ref.taxonomy}.terms` in config.yaml",
    )


def _taxonomy(settings: TaxonomySettings, groups: Mapping[str, _Group]) -> Taxonomy:
    known = {term.slug: term for term in settings.vocabulary}
    slugs = {term.name: term.slug for term in settings.vocabulary}
    broader = {term.slug: slugs[term.broader] for term in settings.vocabulary if term.broader}
    present = _with_broader(groups, broader)
    refs = {
        slug: TermRef(
            taxonomy=settings.name,
            name=known[slug].name if slug in known else groups[slug].ref.name,
            slug=slug,
            url=f"{settings.url}{slug}/",
        )
        for slug in present
    }
    narrower: dict[str, list[TermRef]] = {}
    for slug in sorted(present & broader.keys()):
        narrower.setdefault(broader[slug], []).append(refs[slug])
    terms = [
        _term(
            refs[slug],
            settings.singular,
            known.get(slug),
            broader=refs[broader[slug]] if slug in broader else None,
            narrower=narrower.get(slug, ()),
            entries=groups[slug].entries if slug in groups else (),
        )
        for slug in present
    ]
    return Taxonomy(
        name=settings.name,
        title=settings.title,
        singular=settings.singular,
        url=settings.url,
        description=settings.description,
        terms=tuple(sorted(terms, key=_by_name)),
    )


def _with_broader(slugs: Iterable[str], broader: Mapping[str, str]) -> set[str]:
    """These terms and all that are broader than one of them."""
    present: set[str] = set()
    for narrow in slugs:
        slug = narrow
        while slug and slug not in present:
            present.add(slug)
            slug = broader.get(slug, "")
    return present


def _term(
    ref: TermRef,
    singular: str,
    known: VocabularyTerm | None,
    *,
    broader: TermRef | None,
    narrower: Sequence[TermRef],
    entries: Sequence[Entry],
) -> Term:
    return Term(
        taxonomy=ref.taxonomy,
        singular=singular,
        name=ref.name,
        slug=ref.slug,
        url=ref.url,
        description=known.description if known else "",
        synonyms=known.synonyms if known else (),
        broader=broader,
        narrower=tuple(sorted(narrower, key=_by_name)),
        links=known.links if known else (),
        entries=tuple(entries),
    )


def _by_name(term: Term | TermRef) -> tuple[str, str]:
    return term.name.casefold(), term.slug
