"""Entries → taxonomies: which terms there are, and which entries each has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from generator.ground.diagnostics import Report
from generator.readers.content_file import Sources
from generator.readers.taxonomy_config import warn_of_spelling
from generator.shapes.model import Taxonomy, Term, TermRef
from generator.shapes.outlines import Outline
from generator.shapes.settings import TaxonomySettings, VocabularyTerm
from generator.shapes.term_model import StoryState

DORMANT_AFTER = 90
"""How many days before the newest entry of the digest a story must have moved last to be asleep."""
_DAY = 86_400


class _Group(NamedTuple):
    """A term while its entries are gathered: the first way it was written, and their numbers."""

    name: str
    numbers: list[int]


Groups = dict[str, dict[str, _Group]]
"""By the names of the taxonomies and the slugs of the terms."""


def group(
    settings: Sequence[TaxonomySettings], entries: Sequence[Outline], sources: Sources, report: Report
) -> tuple[tuple[Taxonomy, ...], dict[str, Sequence[int]]]:
    """Each taxonomy with the terms that entries name, by name; and the entries of each term by its url.

    A term of the vocabulary without entries has a page only where a narrower term has entries, or where it
    has a file. A story whose file says no state goes by its entries: see `state_of`.
    """
    named = {one.name: {term.slug: term for term in one.vocabulary} for one in settings}
    gathered = _gather(entries, named, sources, report)
    taxonomies = tuple(_taxonomy(taxonomy, gathered.get(taxonomy.name, {}), entries) for taxonomy in settings)
    lists: dict[str, Sequence[int]] = {}
    for taxonomy in taxonomies:
        groups = gathered.get(taxonomy.name, {})
        for term in taxonomy.terms:
            lists[term.url] = groups[term.slug].numbers if term.slug in groups else ()
    return taxonomies, lists


def _gather(
    entries: Sequence[Outline],
    named: Mapping[str, Mapping[str, VocabularyTerm]],
    sources: Sources,
    report: Report,
) -> Groups:
    """`named` has the terms of the vocabularies, by taxonomy and slug."""
    gathered: dict[str, dict[tuple[str, str], list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, entry in enumerate(entries):
        for taxonomy, terms in entry.terms:
            among = gathered[taxonomy]
            for term in terms:
                among[term].append(number)
    groups: Groups = {}
    for taxonomy, lists in gathered.items():
        of_taxonomy = groups[taxonomy] = {}
        for (slug, name), numbers in lists.items():
            known = of_taxonomy.setdefault(slug, _Group(name, []))
            own = named[taxonomy].get(slug)
            if own is not None:
                first, place = own.name, own.at.path
            else:
                first, place = known.name, entries[(known.numbers or numbers)[0]].path
            for number in numbers if name != first else ():
                at = sources.key(entries[number].path, taxonomy)
                warn_of_spelling(name, first, place, taxonomy=taxonomy, at=at, report=report)
            known.numbers[:] = sorted([*known.numbers, *numbers]) if known.numbers else numbers
    return groups


def _taxonomy(
    settings: TaxonomySettings, groups: Mapping[str, _Group], entries: Sequence[Outline]
) -> Taxonomy:
    known = {term.slug: term for term in settings.vocabulary}
    slugs = {term.name: term.slug for term in settings.vocabulary}
    broader = {term.slug: slugs[term.broader] for term in settings.vocabulary if term.broader}
    filed = [term.slug for term in settings.vocabulary if term.file]
    present = _with_broader([*groups, *filed] if filed else groups, broader)
    refs = {
        slug: TermRef(
            taxonomy=settings.name,
            name=known[slug].name if slug in known else groups[slug].name,
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
            numbers=groups[slug].numbers if slug in groups else (),
            entries=entries,
            tells=settings.tells_stories,
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
    numbers: Sequence[int],
    entries: Sequence[Outline],
    tells: bool,
) -> Term:
    """`numbers` are those of the term's entries among all `entries`; it `tells` where it is a story."""
    state = known.state if known else ""
    if tells and entries and not state:
        state = state_of([entries[number] for number in numbers], entries[0])
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
        count=len(numbers),
        newest=datetime.fromisoformat(entries[numbers[0]].date) if numbers else None,
        oldest=datetime.fromisoformat(entries[numbers[-1]].date) if numbers else None,
        question=known.question if known else "",
        state=state,
        path=known.file if known else "",
    )


def state_of(entries: Sequence[Outline], newest: Outline) -> str:
    """Whether a story of these entries, the newest first, runs: it had news lately, or something is to come.

    `newest` is the newest entry of the digest: the state follows from the content alone.
    """
    if not entries or newest.moment - entries[0].moment <= DORMANT_AFTER * _DAY:
        return StoryState.RUNNING.value
    told = [packed for one in entries for packed in one.events]
    if not told:  # as in most stories, for which nothing is imported
        return StoryState.DORMANT.value
    from generator.readers.events import is_ahead, unpacked_event

    ahead = any(is_ahead(unpacked_event(packed), newest) for packed in told)
    return (StoryState.RUNNING if ahead else StoryState.DORMANT).value


def _by_name(term: Term | TermRef) -> tuple[str, str]:
    return term.name.casefold(), term.slug
