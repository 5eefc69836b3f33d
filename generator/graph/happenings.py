"""Entries of a story → what happened: those that tell the same stand as one, under the weightiest of them.

Two tell the same where an editor says so, by the same `happening` in both, or where one is a near-copy of the
other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.graph.edition_lists import Lead, fold
from generator.shapes.model import Entry, Happening
from generator.shapes.settings import Config


def happenings_of(
    entries: Sequence[Entry], text_of: Callable[[Entry], str], config: Config
) -> tuple[Happening, ...]:
    """What these entries tell of, in their order. `text_of` gives the HTML of a text, or ""."""
    places = {entry.uid: place for place, entry in enumerate(entries)}
    groups: list[list[Lead]] = []
    by_name: dict[str, list[Lead]] = {}
    for lead in fold(sorted(entries, key=lambda entry: entry.uid), text_of, config):  # the weightiest first
        names = {one.happening.casefold() for one in (lead.entry, *lead.copies) if one.happening}
        group = next((by_name[name] for name in sorted(names) if name in by_name), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(lead)
        by_name.update(dict.fromkeys(names, group))
    told = []
    for first, *others in groups:
        rest = [*first.copies, *(one for lead in others for one in (lead.entry, *lead.copies))]
        rest.sort(key=lambda entry: places[entry.uid])
        told.append(Happening(lead=first.entry, also=tuple(rest)))
    return tuple(sorted(told, key=lambda one: places[one.lead.uid]))
