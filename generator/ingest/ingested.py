"""What became of a clipping: its entry, each field with its evidence, what is open, what it is a copy of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from generator.ground.frozen import frozen
from generator.ingest.copies import Differences
from generator.ingest.text.seed import Found, Seed
from generator.ingest.vocabulary import Suggestion


class Outcome(StrEnum):
    """What became of a clipping."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    DUPLICATE = "duplicate"


class FieldRow(NamedTuple):
    """A field of a new entry: its value, the line of the clipping and the rule it is by, and how sure it is.

    `line` is 0 where a value is of the whole text.
    """

    field: str
    value: str
    line: int
    rule: str
    confidence: float

    @property
    def origin(self) -> str:
        """The line and the rule, as the evidence beside the field in the entry begins."""
        return f"line {self.line}, {self.rule}"


@frozen
class CopyOf:
    """An entry that tells the same: the share of the text that both have, and how the clipping differs.

    `why` says what else both share: the address of the original, the outlet or a wire service.
    """

    path: str
    share: float
    differences: Differences
    why: str = ""

    def as_json(self) -> dict[str, object]:
        found = self.differences
        return {
            "entry": self.path,
            "share": round(self.share, 3),
            "why": self.why,
            "added": list(found.added),
            "left_out": list(found.left_out),
            "reworded": [list(pair) for pair in found.reworded],
            "figures": [list(pair) for pair in found.figures],
        }


@frozen
class Ingested:
    """A clipping, its entry, and what was done. `seed` is there where the clipping was read.

    `grouped` are entries that were there and were put into the same story.
    """

    seed_path: str
    entry_path: str
    outcome: Outcome
    seed: Seed | None = None
    suggestions: tuple[Suggestion, ...] = ()
    copies: tuple[CopyOf, ...] = ()
    story: str = ""
    grouped: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.outcome is Outcome.NEW:
            draft = "" if self.seed and self.seed.is_settled else " (a draft: see its questions)"
            return f"{self.seed_path} -> {self.entry_path}{draft}"
        return f"{self.seed_path}: {self.outcome}, {self.entry_path}"

    def rows(self) -> tuple[FieldRow, ...]:
        """Every field that was found."""
        return tuple(rows_of(self.seed)) if self.seed else ()

    def as_json(self) -> dict[str, object]:
        questions = self.seed.questions if self.seed else ()
        return {
            "clipping": self.seed_path,
            "entry": self.entry_path,
            "outcome": self.outcome.value,
            "draft": bool(self.seed and not self.seed.is_settled),
            "fields": [row._asdict() for row in self.rows()],
            "terms": [suggestion.as_json() for suggestion in self.suggestions],
            "questions": [
                {"field": one.field, "text": one.text, "line": one.line, "blocking": one.blocking}
                for one in questions
            ],
            "copies": [copy.as_json() for copy in self.copies],
            "story": self.story,
            "grouped": list(self.grouped),
            "left_out": [one.line.number for one in self.seed.left_out] if self.seed else [],
        }


def rows_of(seed: Seed) -> Iterator[FieldRow]:
    """Every field of a clipping with its evidence."""
    picture = seed.picture
    found: tuple[tuple[str, Found[str] | Found[datetime] | None], ...] = (
        ("title", seed.title),
        ("summary", seed.summary),
        ("date", seed.date),
        ("updated", seed.updated),
        ("source.name", seed.outlet),
        ("source.url", seed.address),
        ("source.archive_url", seed.archived),
        *(("source.agency", agency) for agency in seed.agencies),
        *(("authors", author) for author in seed.authors),
        ("dateline", seed.dateline),
        ("image.caption", picture.caption if picture else None),
        ("image.credit", picture.credit if picture else None),
    )
    for field, one in found:
        if one is not None:
            value = one.value if isinstance(one.value, str) else one.value.isoformat(timespec="seconds")
            yield FieldRow(field, value, one.line, one.rule, round(one.confidence, 2))
    if seed.language:
        yield FieldRow("lang", seed.language, 0, "common-words", 0.9)
    if seed.paragraphs:
        first, last = seed.paragraphs[0].line, seed.paragraphs[-1].line
        number = len(seed.paragraphs)
        value = f"{number} paragraph{'s' * (number != 1)}, to line {last}"
        yield FieldRow("text", value, first, "body", 1.0)
