"""Entries → the sections of an edition, by story and subject, weightiest first; what tells the same is one.

What comes out depends on the entries alone, in whatever order they are given. What an entry weighs is told
by how much there is around it: outlets that tell the same count most, then a running story, then whom and
what it names, then how much it says. An editor may know better, and moves lines.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.ground.words import Words
from generator.shapes.model import Entry, TermRef
from generator.shapes.settings import Config, TaxonomySettings
from generator.texts.shingles import LEAST_SHARE, Shingles, probes, share_of, shingles_of

_A_COPY, _A_STORY = 3, 2
_MOST_NAMES = 6
_WORDS_A_POINT, _MOST_POINTS = 150, 3
_TAG = re.compile(r"<[^>]*>")


class Lead(NamedTuple):
    """An entry, and those that tell the same."""

    entry: Entry
    copies: tuple[Entry, ...]
    weight: int


class Group(NamedTuple):
    """Entries of one story or subject; `url` is that of its page, "" for what is of none."""

    title: str
    url: str
    leads: tuple[Lead, ...]


def group_entries(
    entries: Sequence[Entry], text_of: Callable[[Entry], str], config: Config, words: Words
) -> tuple[Group, ...]:
    """The sections of an edition of these entries. `text_of` gives the HTML of a text, or ""."""
    leads = fold(sorted(entries, key=lambda entry: entry.uid), text_of, config)
    stories = {one.name for one in config.taxonomies if one.tells_stories}
    subjects = next((one for one in config.taxonomies if not one.tells_stories and not one.attributes), None)
    storyless = [lead.entry for lead in leads if not _term_of(lead.entry, stories)]
    counts = Counter(term.slug for entry in storyless for term in _narrowest(entry, subjects))
    groups: dict[str, tuple[str, list[Lead]]] = {}
    for lead in leads:
        term = _term_of(lead.entry, stories) or _subject(lead.entry, subjects, counts)
        title, url = (term.name, term.url) if term else (words.gettext("In brief"), "")
        groups.setdefault(url, (title, []))[1].append(lead)
    made = [Group(title, url, tuple(among)) for url, (title, among) in groups.items()]
    return tuple(sorted(made, key=_place))


def _place(group: Group) -> tuple[bool, int, int, str]:
    """What is of no story or subject comes last; else the heaviest entry decides, then all of them."""
    weights = [lead.weight for lead in group.leads]
    return not group.url, -max(weights), -sum(weights), group.url


# -- entries that tell the same


def fold(entries: Sequence[Entry], text_of: Callable[[Entry], str], config: Config) -> list[Lead]:
    """Each entry that tells what no weightier one tells, with those that do; the weightiest first.

    Near-copies tell the same, and entries with the same `happening`.
    """
    bare: dict[str, tuple[int, Shingles]] = {}
    for entry in entries:
        text = html.unescape(_TAG.sub(" ", text_of(entry)))
        runs = shingles_of(f"{entry.title} {entry.summary} {text}")
        bare[entry.uid] = _bare_weight(entry, text.count(" "), config), runs
    ranked = sorted(entries, key=lambda entry: (-bare[entry.uid][0], entry.date, entry.uid))
    by_probe: dict[int, list[Entry]] = {}
    folded: dict[str, list[Entry]] = {}
    for entry in ranked:
        runs = bare[entry.uid][1]
        held = probes(runs)
        near = dict.fromkeys(other.uid for run in held for other in by_probe.get(run, ()))
        same = max(near, key=lambda uid: share_of(bare[uid][1], runs), default="")
        if same and share_of(bare[same][1], runs) >= LEAST_SHARE:
            folded[same].append(entry)
            continue
        folded[entry.uid] = []
        for run in held:
            by_probe.setdefault(run, []).append(entry)
    by_uid = {entry.uid: entry for entry in entries}
    leads = [
        Lead(by_uid[uid], tuple(copies), bare[uid][0] + _A_COPY * len(copies))
        for uid, copies in folded.items()
    ]
    return _joined_by_name(sorted(leads, key=_rank))


def _rank(lead: Lead) -> tuple[int, float, str]:
    return -lead.weight, -lead.entry.date.timestamp(), lead.entry.uid


def _joined_by_name(leads: Iterable[Lead]) -> list[Lead]:
    """These, the weightiest first, but those with the same `happening` as one."""
    groups: list[list[Lead]] = []
    by_name: dict[str, list[Lead]] = {}
    for lead in leads:
        names = {one.happening.casefold() for one in (lead.entry, *lead.copies) if one.happening}
        group = next((by_name[name] for name in sorted(names) if name in by_name), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(lead)
        by_name.update(dict.fromkeys(names, group))
    return sorted(map(_joined, groups), key=_rank)


def _joined(leads: Sequence[Lead]) -> Lead:
    first, *others = leads
    more = [one for lead in others for one in (lead.entry, *lead.copies)]
    return Lead(first.entry, (*first.copies, *more), first.weight + _A_COPY * len(more))


def _bare_weight(entry: Entry, words: int, config: Config) -> int:
    stories = any(entry.terms.get(one.name) for one in config.taxonomies if one.tells_stories)
    attributes = {one.name for one in config.taxonomies if one.attributes}
    names = sum(len(terms) for name, terms in entry.terms.items() if name not in attributes)
    said = min(words // _WORDS_A_POINT, _MOST_POINTS) + bool(entry.summary) + (entry.image is not None)
    return _A_STORY * stories + min(names, _MOST_NAMES) + said


# -- stories and subjects


def _term_of(entry: Entry, taxonomies: Iterable[str]) -> TermRef | None:
    """The first term that an entry has in one of some taxonomies."""
    return next((term for name, terms in entry.terms.items() if name in taxonomies for term in terms), None)


def _narrowest(entry: Entry, subjects: TaxonomySettings | None) -> tuple[TermRef, ...]:
    """The subjects of an entry without those that contain another of them."""
    terms = entry.terms.get(subjects.name, ()) if subjects else ()
    broader = {_broader(subjects, term.name) for term in terms} if subjects else set()
    return tuple(term for term in terms if term.name.casefold() not in broader) or terms


def _broader(subjects: TaxonomySettings, name: str) -> str:
    known = subjects.known(name)
    return known.broader.casefold() if known else ""


def _subject(entry: Entry, subjects: TaxonomySettings | None, counts: Mapping[str, int]) -> TermRef | None:
    """Of an entry's subjects, the one that it shares with most others."""
    return min(_narrowest(entry, subjects), key=lambda term: (-counts[term.slug], term.slug), default=None)
