"""What statements of one kind say of who wrote → people and wire services, each once, with the evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from generator.ingest.one_line.signatures.capitals_abroad import GREEK, UNACCENTED
from generator.ingest.one_line.signatures.scripts import Who
from generator.ingest.one_line.wording import folded
from generator.ingest.text.seed import Found
from generator.ingest.words.names.chinese_names import is_chinese_name
from generator.ingest.words.scripts import IDEOGRAPHIC

MOST_NAMED = 12
"""More writers than an article has: what names so many lists those of a paper."""
LABELLED = "labelled byline"
_UNMARKED = "bare-name"


@dataclass(slots=True)
class Claims:
    """What one kind of statement says: people and agencies with their evidence."""

    people: dict[str, Found[str]] = field(default_factory=dict)
    agencies: dict[str, Found[str]] = field(default_factory=dict)
    desks: int = 0

    def add(self, who: Who, line: int, rule: str, confidence: float) -> None:
        for name in who.people[: MOST_NAMED - len(self.people)]:
            self.people.setdefault(
                key_of(name), Found(value=name, line=line, rule=rule, confidence=confidence)
            )
        for name in who.agencies:
            self.agencies.setdefault(name, Found(value=name, line=line, rule=rule, confidence=confidence))
        self.desks += len(who.desks)

    def keep_chinese(self) -> None:
        """Leaves out words in ideographs that nobody is called in Chinese."""
        self.people = {
            key: found
            for key, found in self.people.items()
            if not IDEOGRAPHIC.search(found.value)
            or found.rule == LABELLED
            or is_chinese_name(found.value.replace(" ", ""))
        }

    def join_japanese(self) -> None:
        """Joins a surname and the given name behind it, which a space parts in Japanese: `三浦 亜沙子`."""
        joined: list[Found[str]] = []
        for found in self.people.values():
            before = joined[-1] if joined else None
            if before and before.line == found.line and _is_half(before.value) and _is_half(found.value):
                joined[-1] = replace(before, value=before.value + found.value)
            else:
                joined.append(found)
        self.people = {key_of(found.value): found for found in joined}

    def keep_marked(self) -> None:
        """Leaves out words that nothing marks as a name where others are marked: `Varsa | 3 May, 14:05`."""
        marked = {key: found for key, found in self.people.items() if found.rule != _UNMARKED}
        self.people = marked or self.people


_MOST_OF_HALF = 3


def _is_half(name: str) -> bool:
    """Whether a name is as short as half of one in Japanese, in which whole ones have four signs or more."""
    return len(name) <= _MOST_OF_HALF and all(map(IDEOGRAPHIC.match, name))


def key_of(name: str) -> str:
    """A name by which it is found again; spaces between ideographs say nothing, nor do accents in Greek.

    Nor does the dotless letter of Turkish, which names in capitals and those of machines often lack.
    """
    key = re.sub(f"(?<={IDEOGRAPHIC.pattern}) (?={IDEOGRAPHIC.pattern})", "", folded(name).replace("ı", "i"))
    return key.translate(UNACCENTED) if GREEK.search(key) else key
