"""Entries in no story → which story each may belong to, which may make a new one, and why.

Two entries are alike by what they share: names and terms, and words of headline, summary and the beginning
of the text, each the weightier the rarer it is in the digest (tf-idf), and the closer the two are in time.
Entries are taken from the oldest on; each joins the story or group whose latest entries it is most like, if
it is like them enough, or begins a group of its own. Nothing is left to chance, so the same digest gives the
same suggestions.

The numbers below were chosen with the stories of the demonstration digest: with all of them taken away, every
pair that was put together belonged together (23 of 23, of 73); with one entry at a time out of its story,
6 of 17 were put back, and one into another.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.graph.search_texts import plain_words, spaced
from generator.graph.site import Site
from generator.ground.frozen import frozen
from generator.ground.unspaced import MARKS
from generator.memory.shelf import PackShelf
from generator.shapes.outlines import Outline
from generator.shapes.settings import TaxonomySettings

_DAY = 86_400
_WINDOW = 200  # days after which a story that nobody told of is not gone on with
_FADE = 90  # days in which likeness halves
_LATEST = 5  # entries of a story that a new one is compared with
_ENOUGH = 0.06
_TERM_WEIGHT = 3.5
_WORDS_ALONE = 0.4  # how much of likeness counts where no name or term is shared
_LEAST_WORDS = 4  # that are shared then
_OPENING = 80  # words of a text
_SHOWN = 6  # words that are told as shared
_COMMON = 0.34  # words in a larger part of the entries tell nothing
_WORD = re.compile(rf"(?:[^\W_]{{2,}}|[^\W\d_])(?:[{MARKS}]+[^\W_]*)*")

Feature = tuple[str, str]
"""What entries can share: a taxonomy and the name of a term, or "" and a word."""


@frozen
class Reason:
    """What an entry shares with the story: terms with their taxonomy, words, and how many days it is from it.

    `likeness` is from 0 to 1.
    """

    terms: tuple[tuple[str, str], ...]
    words: tuple[str, ...]
    days: int
    likeness: float


@frozen
class Proposed:
    """An entry that may belong to a story. The first of a new one has no reason."""

    path: str
    title: str
    date: str
    reason: Reason | None

    def as_json(self) -> dict[str, object]:
        """Plain values for programs."""
        found: dict[str, object] = {"path": self.path, "title": self.title, "date": self.date}
        if self.reason is not None:
            found["likeness"] = self.reason.likeness
            found["days"] = self.reason.days
            found["terms"] = [{"taxonomy": taxonomy, "name": name} for taxonomy, name in self.reason.terms]
            found["words"] = list(self.reason.words)
        return found


@frozen
class Storyline:
    """A story that entries may belong to: `story` is its name, "" for a new one; the oldest entry first."""

    story: str
    entries: tuple[Proposed, ...]

    def as_json(self) -> dict[str, object]:
        """Plain values for programs."""
        return {"story": self.story or None, "entries": [entry.as_json() for entry in self.entries]}


@dataclass(slots=True, kw_only=True)
class _Group:
    """A story, or one to be: its entries by number, the oldest first, and what was proposed for it."""

    story: str
    numbers: list[int] = field(default_factory=list)
    proposed: list[Proposed] = field(default_factory=list)


def suggest_stories(
    site: Site, shelf: PackShelf, taxonomy: TaxonomySettings, least: int
) -> Iterator[Storyline]:
    """What to add to stories there are, by their slug; then new ones, the newest first.

    A new story has at least `least` entries.
    """
    entries = site.entries[::-1]  # the oldest first
    told = [_features(outline, site, shelf, taxonomy) for outline in entries]
    vectors = list(_weighted(told))
    stories: dict[str, _Group] = {}
    groups: list[_Group] = []
    for number, outline in enumerate(entries):
        named = dict(outline.terms).get(taxonomy.name, ())
        for slug, name in named:
            stories.setdefault(slug, _Group(story=name)).numbers.append(number)
        if named:
            continue
        open_groups = [
            group
            for group in (*stories.values(), *groups)
            if outline.moment - entries[group.numbers[-1]].moment <= _WINDOW * _DAY
        ]
        best, likeness = _best(number, open_groups, vectors, entries)
        if best is None:
            best = _Group(story="")
            groups.append(best)
            reason = None
        else:
            reason = _reason(number, best, vectors, entries, likeness)
        best.proposed.append(
            Proposed(path=outline.path, title=outline.title, date=outline.date, reason=reason)
        )
        best.numbers.append(number)
    for _, group in sorted(stories.items()):
        if group.proposed:
            yield Storyline(story=group.story, entries=tuple(group.proposed))
    for group in sorted(groups, key=lambda one: -one.numbers[-1]):
        if len(group.proposed) >= least:
            yield Storyline(story="", entries=tuple(group.proposed))


# -- what entries have in common


def _features(outline: Outline, site: Site, shelf: PackShelf, taxonomy: TaxonomySettings) -> Counter[Feature]:
    """The terms that say what an entry is about, and its words."""
    left_out = {one.name for one in site.config.taxonomies if one.attributes} | {taxonomy.name}
    found: Counter[Feature] = Counter()
    for name, terms in outline.terms:
        if name not in left_out:
            found.update((name, term) for _, term in terms)
    entry = shelf.entry(outline)
    text = plain_words(shelf.text(outline).html) if outline.has_text else ""
    opening = " ".join(text.split()[:_OPENING])
    found.update(("", word) for word in _words(f"{entry.title}\n{entry.summary}\n{opening}"))
    return found


def _words(text: str) -> Iterator[str]:
    """The words of a text; of scripts without spaces, each two letters in a row."""
    words = [word.casefold() for word in _WORD.findall(spaced(text))]
    yield from (word for word in words if len(word) > 2 or word.isdigit())
    yield from (
        one + other for one, other in pairwise(words) if len(one) == len(other) == 1 and one > "\u0e00"
    )


def _weighted(told: Sequence[Counter[Feature]]) -> Iterator[Mapping[Feature, float]]:
    """Of each entry, its features by weight; together they have the length 1."""
    every = Counter(feature for features in told for feature in features)
    most = max(2, _COMMON * len(told))
    for features in told:
        weights = {
            feature: (_TERM_WEIGHT if feature[0] else 1 + math.log(count))
            * math.log(1 + len(told) / every[feature])
            for feature, count in features.items()
            if every[feature] < len(told) and (feature[0] or every[feature] <= most)
        }
        length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1
        yield {feature: weight / length for feature, weight in weights.items() if every[feature] > 1}


def _likeness(
    one: int, other: int, vectors: Sequence[Mapping[Feature, float]], entries: Sequence[Outline]
) -> float:
    few, many = sorted((vectors[one], vectors[other]), key=len)
    both = few.keys() & many.keys()
    shared = math.fsum(few[feature] * many[feature] for feature in both)
    if not any(taxonomy for taxonomy, _ in both):
        shared *= _WORDS_ALONE if len(both) >= _LEAST_WORDS else 0
    days = abs(entries[one].moment - entries[other].moment) / _DAY
    return float(shared * 0.5 ** (days / _FADE))


def _best(
    number: int,
    groups: Iterable[_Group],
    vectors: Sequence[Mapping[Feature, float]],
    entries: Sequence[Outline],
) -> tuple[_Group | None, float]:
    """The group whose latest entries an entry is most like, if it is like them enough."""
    best: _Group | None = None
    most = _ENOUGH
    for group in groups:
        likes = sorted(
            (_likeness(number, other, vectors, entries) for other in group.numbers[-_LATEST:]), reverse=True
        )
        likeness = math.fsum(likes[:2]) / len(likes[:2])
        if likeness >= most and (best is None or likeness > most):
            best, most = group, likeness
    return best, most


def _reason(
    number: int,
    group: _Group,
    vectors: Sequence[Mapping[Feature, float]],
    entries: Sequence[Outline],
    likeness: float,
) -> Reason:
    """What an entry shares with the latest of a group, the weightiest first."""
    own = vectors[number]
    shared: Counter[Feature] = Counter()
    for other in group.numbers[-_LATEST:]:
        for feature in own.keys() & vectors[other].keys():
            shared[feature] += 1
    ranked = sorted(shared, key=lambda feature: (-own[feature] * shared[feature], feature))
    return Reason(
        terms=tuple(feature for feature in ranked if feature[0]),
        words=tuple(word for taxonomy, word in ranked if not taxonomy)[:_SHOWN],
        days=round((entries[number].moment - entries[group.numbers[-1]].moment) / _DAY),
        likeness=round(likeness, 2),
    )
