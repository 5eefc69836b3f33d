"""A path → the line above the text that is more likely its headline than the one on the path.

The path adds up what each line is by itself and beside the others. Where the paragraphs have few words of the
headline on it, as of one in a menu or a box, the lines are looked at again: by how many of their words the
paragraphs say, and how early, by what stands beside them, and by what the path took them for.

The weights were fitted by `bench/headlines.py`, which prints this table: tenths of the logarithm of the odds,
in whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ingest.one_line.numbered import Label
from generator.ingest.text.choices import Choice
from generator.ingest.text.claims import Candidate
from generator.ingest.text.headlines import headline_weight

LEAST = 4
"""How much more a line must weigh than the headline on the path."""
BY_FORM = 3.0
"""What one of `headline_weight` counts."""
WEIGHTS: dict[str, int] = {
    "on-path": 6,  # it is the headline on the path
    "above-standfirst": 5,  # the path takes the line below for a standfirst
    "early-share-0.4": 4,  # two fifths do
    "words-4": 4,  # four words or more
    "early-1": 3,  # a longer word of it stands in the first three paragraphs
    "early-share-0.2": 3,  # a fifth of its longer words does
    "share-0.6": 3,  # three fifths of its longer words stand in the text
    "early-4": 2,  # four or more do
    "said-3": 2,  # three of its longer words stand in the text
    "above-it": 1,  # it stands above the headline on the path
    "anchored": 1,  # it stands right above who wrote or when
    "dated": 1,  # a whole day is right above
    "early-2": 1,  # two do
    "furniture": 1,  # the path takes it for furniture
    "share-0.8": 1,  # four fifths do
    "words-6": 1,  # six or more
    "early-share-0.6": -1,  # three fifths do
    "share-0.4": -1,  # two fifths do
    "words-9": -1,  # nine or more
    "echoed": -2,  # it stands again
    "close-below": -3,  # it stands right below that, as standfirsts do
    "ends": -3,  # it ends like a sentence
    "words-20": -3,  # twenty or more
    "standfirst": -5,  # the path takes it for a standfirst
    "words-14": -5,  # fourteen or more
    "caption": -7,  # the path takes it for a caption
}
_SURE, _MORE = 0.7, 0.1
"""From which share of its words in the text on a headline is sure, and how much more another must have."""
_LOOKED_AT, _EARLY = 60, 3  # paragraphs
_FEWEST_WORDS = 3
_LOWEST, _HIGHEST = -6.0, 10.0
_WORDS = (4, 6, 9, 14, 20)
_SAID, _SAID_EARLY = 3, (1, 2, 4)  # words
_SHARES, _EARLY_SHARES = (0.4, 0.6, 0.8), (0.2, 0.4, 0.6)
_FEWEST_STEMS = 2
_APART = 4  # lines: a standfirst stands nearer to its headline


@dataclass(frozen=True, slots=True)
class Rank:
    """A line that may be the headline: its number, what it weighs by its form, and its traits."""

    index: int
    by_form: float
    traits: tuple[str, ...]


def better_headline(candidates: Sequence[Candidate], path: Sequence[Choice]) -> int | None:
    """The line that is more likely the headline than that on the path, if one is."""
    ranks = ranks_of(candidates, path)
    if not ranks:
        return None
    best = max(ranks, key=weight_of)
    current = next((rank for rank in ranks if path[rank.index].label is Label.HEADLINE), None)
    if best is current or (current is not None and weight_of(best) < weight_of(current) + LEAST):
        return None
    return best.index


def weight_of(rank: Rank) -> float:
    """What speaks for a line as the headline."""
    return BY_FORM * rank.by_form + sum(WEIGHTS.get(trait, 0) for trait in rank.traits)


def ranks_of(candidates: Sequence[Candidate], path: Sequence[Choice]) -> list[Rank]:
    """The headline on the path and the lines above the text of which that has more; none if it is sure."""
    current = next((index for index, one in enumerate(path) if one.label is Label.HEADLINE), None)
    text = [index for index, one in enumerate(path) if one.label is Label.BODY and index > (current or -1)]
    said: dict[str, int] = {}
    for order, index in enumerate(text[:_LOOKED_AT]):
        for stem in candidates[index].reading.stems:
            said.setdefault(stem, order)
    share = _share(candidates[current], said) if current is not None else 0.0
    if not text or share >= _SURE:
        return []
    ranks = []
    for index in range(text[0]):
        one = candidates[index]
        more = _share(one, said) > share + _MORE * (current is not None)
        more = more and not (current == 0 and index < _APART)  # a selection that begins at its headline
        if index == current or (more and one.reading.shape.words >= _FEWEST_WORDS):
            weight = headline_weight(one)
            if weight is not None:
                by_form = max(_LOWEST, min(_HIGHEST, weight))
                traits = [*_traits(index, candidates, path, said), *_side(index, current)]
                ranks.append(Rank(index, by_form, tuple(traits)))
    return ranks


def _share(one: Candidate, said: Mapping[str, int]) -> float:
    stems = one.reading.stems
    return sum(map(said.__contains__, stems)) / max(1, len(stems))


def _side(index: int, current: int | None) -> Iterator[str]:
    """Where a line stands, as seen from the headline on the path."""
    if current is not None and index < current:
        yield "above-it"
    if current is not None and current < index < current + _APART:
        yield "close-below"


def _traits(
    index: int, candidates: Sequence[Candidate], path: Sequence[Choice], said: Mapping[str, int]
) -> Iterator[str]:
    one, label = candidates[index], path[index].label
    if label is Label.HEADLINE:
        yield "on-path"
    elif label in (Label.STANDFIRST, Label.FURNITURE, Label.CAPTION):
        yield label.value
    if index + 1 < len(path) and path[index + 1].label is Label.STANDFIRST:
        yield "above-standfirst"
    words = one.reading.shape.words
    yield from (f"words-{step}" for step in _WORDS if words >= step)
    if one.reading.shape.ends:
        yield "ends"
    for name in ("anchored", "dated", "echoed"):
        if getattr(one, name):
            yield name
    stems = one.reading.stems
    found = [said[stem] for stem in stems if stem in said]
    early = sum(order < _EARLY for order in found)
    if len(found) >= _SAID:
        yield f"said-{_SAID}"
    yield from (f"early-{step}" for step in _SAID_EARLY if early >= step)
    if len(stems) >= _FEWEST_STEMS:
        yield from (f"share-{step}" for step in _SHARES if len(found) >= step * len(stems))
        yield from (f"early-share-{step}" for step in _EARLY_SHARES if early >= step * len(stems))
