"""What is timed: builds from nothing, and rebuilds after one edit upon the other, with what to reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from contenders import State
from corpus import Corpus, Entry
from words import TAGS

EDITED = 3
"""The entry that is edited: among the newest, so home page, feeds, tags and neighbours all show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Something that is measured. `goal` is the share of what Hugo takes that is to be reached."""

    name: str
    words: str
    goal: float
    edit: Callable[[State, Corpus], State] | None = None


def _of_entry(change: Callable[[Entry], Entry]) -> Callable[[State, Corpus], State]:
    return lambda state, _: replace(state, entry=change(state.entry))


def _other_tags(entry: Entry) -> Entry:
    """One tag removed, and one added that other entries have too."""
    added = next(tag for tag in TAGS[9:] if tag not in entry.tags)
    return replace(entry, tags=(*entry.tags[1:], added))


FULL = Case(name="full", words="full build", goal=0.6)
EVERYTHING = Case(name="everything", words="full build, everything on", goal=1.0)
MEMORY = Case(name="memory", words="peak memory, full build", goal=0.4)
REBUILDS = (
    Case(name="nothing", words="nothing changed", goal=0.02),
    Case(
        name="body",
        words="one entry's text",
        goal=0.04,
        edit=_of_entry(lambda entry: replace(entry, text=f"{entry.text}\nA line came later.\n")),
    ),
    Case(
        name="title",
        words="one entry's title",
        goal=0.04,
        edit=_of_entry(lambda entry: replace(entry, title=f"Updated: {entry.title}")),
    ),
    Case(
        name="date",
        words="one entry's date",
        goal=0.04,
        edit=_of_entry(lambda entry: replace(entry, date=entry.date + timedelta(hours=1))),
    ),
    Case(name="tags", words="one entry's tags", goal=0.04, edit=_of_entry(_other_tags)),
    Case(
        name="layout",
        words="the layout of every page",
        goal=0.4,
        edit=lambda state, _: replace(state, new_layout=True),
    ),
    Case(
        name="setting",
        words="a setting on every page",
        goal=0.4,
        edit=lambda state, _: replace(state, new_tagline=True),
    ),
    Case(
        name="new",
        words="a new entry on top",
        goal=0.1,
        edit=lambda state, corpus: replace(state, top=corpus.entry(-1)),
    ),
)
CHOICES = (EVERYTHING, *REBUILDS, MEMORY)
"""All that can be left out; nothing can be rebuilt without a full build."""
