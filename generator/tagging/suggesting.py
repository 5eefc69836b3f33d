"""Entries → terms that their texts suggest and that they do not have, with what matched where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ingest.vocabulary import Suggester, Suggestion
from generator.shapes.settings import TaxonomySettings
from generator.tagging.holdings import Holding, slug_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A term that an entry could have."""

    path: str
    suggestion: Suggestion

    def as_json(self) -> dict[str, object]:
        return {"path": self.path, **self.suggestion.as_json()}


def suggest_terms(holdings: Sequence[Holding], taxonomy: TaxonomySettings) -> Iterator[Suggested]:
    """By the match rules of the vocabulary, and of names by those that others carry, entry by entry."""
    names = {name for holding in holdings for listed in holding.names.values() for name in listed}
    carried = {taxonomy.name: sorted(names)} if taxonomy.names else {}
    suggester = Suggester([taxonomy], carried)
    for holding in holdings:
        has = {slug_of(name, taxonomy) for name in holding.all_names}
        for suggestion in suggester.suggest(holding.parts()):
            if slug_of(suggestion.term, taxonomy) not in has:
                yield Suggested(path=holding.path, suggestion=suggestion)
