"""A path → the line above the text that is more likely its headline than the one on the path.

The path adds up what each line is by itself and beside the others. Where the paragraphs have few words of the
headline on it, as of one in a menu or a box, the lines are looked at again: by how many of their words the
paragraphs say, and how early, by what stands beside them, and by what the path took them and these for.

The weights were fitted by `bench/headlines.py`, which prints this table: tenths of the logarithm of the odds,
in whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.labelling.choices import Choice
from generator.ingest.text.labelling.claims import Candidate
from generator.ingest.text.labelling.headlines import headline_weight, whole_words
from generator.ingest.text.labelling.kept_headlines import stays
from generator.ingest.text.outlined.trending import TRENDING

LEAST = 5
"""How much more a line must weigh than the headline on the path."""
BY_FORM = 3.0
"""What one of `headline_weight` counts."""
WEIGHTS: dict[str, int] = {
    "on-path": 3,  # it is the headline on the path
    "is-furniture": 3,  # the path takes it for furniture
    "is-unknown": 1,  # the path takes it for nothing
    "is-byline": 1,  # the path takes it for who wrote
    "is-standfirst": -2,  # the path takes it for a standfirst
    "is-caption": -4,  # the path takes it for a caption
    "words-4": 4,  # four words or more
    "words-6": 3,  # six or more
    "words-9": -2,  # nine or more
    "words-14": -5,  # fourteen or more
    "words-20": -1,  # twenty or more
    "asks": 1,  # it asks or calls
    "ends": -3,  # it ends like a sentence
    "echoed": -2,  # it stands again
    "gap-above": -5,  # a blank line is above, not everywhere
    "gap-below": -3,  # a blank line is below, not everywhere
    "is-first": 3,  # no headline is above
    "anchored": 2,  # it stands right above who wrote or when
    "below-head": 2,  # it is between the first line that is anchored and the article
    "dated": -1,  # a whole day is right above
    "above-it": -1,  # it stands above the headline on the path
    "below-it": -1,  # it stands below that
    "said-1": 1,  # a longer word of it stands in the text
    "said-4": -1,  # four or more do
    "share-0.4": 1,  # two fifths do
    "share-0.6": -1,  # three fifths do
    "share-0.8": 2,  # four fifths do
    "early-1": 5,  # a longer word of it stands in the first three paragraphs
    "early-2": 2,  # two do
    "early-4": 1,  # four or more do
    "lead-1": 3,  # one stands in the first
    "lead-2": 5,  # two do
    "lead-4": 4,  # four or more do
    "lead-share-0.2": 3,  # a fifth of its longer words stands in the first paragraph
    "lead-share-0.4": 1,  # two fifths do
    "lead-share-0.6": 1,  # three fifths do
    "later-1": 3,  # one line that may be a headline as well is between it and the text
    "later-2": 5,  # two are
    "later-4": 1,  # four are
    "above-caption": 5,  # the line below is a caption
    "above-row-of-tools": 4,  # two of the next four lines are buttons
    "above-tools": 4,  # the line below is a button or says how long something takes
    "above-body": 1,  # the line below is a paragraph
    "above-standfirst": 4,  # the path takes the line below for a standfirst
    "above-timestamp": 1,  # the line below says when
    "above-byline": -2,  # the line below says who wrote
    "above-lists": -2,  # the line below is of other articles
    "above-unknown": 1,  # the line below is nothing known
    "above-credit": -2,  # the line below is a credit
    "above-furniture": -3,  # the line below is furniture
    "above-headline": -3,  # the line below is the headline on the path
    "below-lists": 2,  # the line above is of other articles
    "below-section": 3,  # the line above is a section
    "below-tools": -1,  # the line above is a button or says how long something takes
    "below-credit": -1,  # the line above is a credit
    "below-unknown": 3,  # the line above is nothing known
    "below-dateline": 2,  # the line above is a place
    "below-furniture": 1,  # the line above is furniture
    "below-caption": -1,  # the line above is a caption
    "below-headline": -1,  # it is right below the headline on the path
    "below-timestamp": -1,  # the line above says when
    "below-byline": -3,  # the line above says who wrote
}
_SURE, _MORE = 0.8, 0.05
"""From which share of its words in the text on a headline is sure, and how much more another must have."""
_LOOKED_AT, _EARLY = 60, 3  # paragraphs
_FEWEST_WORDS = 3
_LOWEST, _HIGHEST = -6.0, 10.0
_WORDS = (4, 6, 9, 14, 20)
_COUNTS = (1, 2, 4)  # words
_SHARES, _LEAD_SHARES = (0.2, 0.4, 0.6, 0.8), (0.2, 0.4, 0.6)
_FEWEST_STEMS = 2
_APART = 4  # lines: a standfirst stands nearer to its headline
_LATER = (1, 2, 4, 8)  # lines
_LONG = 4  # words of a line that may be a headline as well
_MANY_NUMBERS = 4
_NEXT, _FEWEST_TOOLS = 4, 2  # lines
_TOOLS = frozenset(
    "share-buttons|button|comments|count|picture-control|reading-time|duration|player|follow|player-control"
    "".split("|")
)
"""What stands below headlines: buttons, and how long a text or its video takes."""
_LISTS = frozenset(
    "related-list|promo|more-of-it|headlines-of|listed-headline|run-of-headlines|dated-list|promoted-headline|"
    "in-a-box|inside-a-box|more-list".split("|")
)
"""Other articles, and what stands above them."""
_SECTIONS = ("section", "breadcrumbs")
_DATED = "dated-list"
"""Headlines of others, each with its day, of which one may have words of the text by chance."""


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
    if best is current or (current is not None and weight_of(best) <= weight_of(current) + LEAST):
        return None
    return best.index if current is None or not stays(current.index, best.index, candidates) else None


def weight_of(rank: Rank) -> float:
    """What speaks for a line as the headline."""
    return BY_FORM * rank.by_form + sum(WEIGHTS.get(trait, 0) for trait in rank.traits)


def ranks_of(candidates: Sequence[Candidate], path: Sequence[Choice]) -> list[Rank]:
    """The headline on the path and the lines above the text of which that has more; none if it is sure."""
    current = next((index for index, one in enumerate(path) if one.label is Label.HEADLINE), None)
    text = [index for index, one in enumerate(path) if one.label is Label.BODY and index > (current or -1)]
    if current is not None and _is_told_by(candidates[current], [candidates[index] for index in text]):
        return []
    said: dict[str, int] = {}
    for order in range(min(len(text), _LOOKED_AT) - 1, -1, -1):  # the first that says a word counts
        said.update(dict.fromkeys(candidates[text[order]].reading.stems, order))
    share = _share_near(candidates[current], said) if current is not None else 0.0
    if not text:
        return []
    long = [
        index
        for index in range(text[0])
        if candidates[index].reading.shape.words >= _LONG and path[index].label is not Label.FURNITURE
    ]
    places = []
    for index in range(text[0]):
        one = candidates[index]
        more = _share(one, said) > share + _MORE * (current is not None)
        more = more and not (current == 0 and index < _APART)  # a selection that begins at its headline
        more = more and not (index and _heads_related(candidates[index - 1]))
        more = more and path[index].evidence.rule != TRENDING
        more = more and not (index and _is_labelled_lead(candidates[index - 1], one))
        more = more and not (path[index].label is Label.STANDFIRST and one.line.text[-1] == ".")
        more = more and whole_words(one.reading.shape.words, one.line.text) >= _FEWEST_WORDS
        more = more and path[index].evidence.rule != _DATED
        more = more and not (current is not None and _is_shown_below_deck(index, current, candidates, path))
        if index == current or more:
            places.append(index)
    ranks = []
    for index in places:
        weight = headline_weight(candidates[index])
        if weight is not None:
            by_form = max(_LOWEST, min(_HIGHEST, weight))
            traits = (*_traits(index, candidates, path, said), *_side(index, current), *_later(index, long))
            ranks.append(Rank(index, by_form, traits))
    return ranks


def _heads_related(one: Candidate) -> bool:
    """Whether a line is the name of a box of related stories, of which the next is one."""
    furniture = one.reading.furniture
    return (
        furniture is not None and furniture.rule == "related-list" and one.reading.key.startswith("related ")
    )


def _is_shown_below_deck(
    index: int, current: int, candidates: Sequence[Candidate], path: Sequence[Choice]
) -> bool:
    """Whether a line is what a picture is called: between a standfirst that is told in full and a caption.

    The headline on the path, `current`, stands right above that standfirst.
    """
    above = candidates[index - 1]
    told = index - 2 == current and path[index - 1].label is Label.STANDFIRST and above.line.text[-1] == "."
    return told and index + 1 < len(candidates) and candidates[index + 1].reading.is_captioned


def _is_labelled_lead(above: Candidate, one: Candidate) -> bool:
    """Whether a line had its section in small letters glued in front, as decks do: `harbourThe pier`."""
    return above.line.number == one.line.number and above.line.text.islower()


def _is_told_by(headline: Candidate, text: Sequence[Candidate]) -> bool:
    """Whether the paragraphs say so much of a headline that it is sure: mostly the first of them do."""
    stems = headline.reading.stems
    left = stems
    for paragraph in text[: _NEAR_TEXT if _is_short(headline.reading) else _LOOKED_AT]:
        left -= paragraph.reading.stems
        if (len(stems) - len(left)) / max(1, len(stems)) >= _SURE:
            return True
    return False


_SHORT, _FEW_STEMS, _NEAR_TEXT = 6, 4, 6
"""So few words are in a long text by chance; where they tell of it, one of so many paragraphs has them."""


def _is_short(reading: Reading) -> bool:
    return reading.shape.words <= _SHORT and len(reading.stems) <= _FEW_STEMS


def _share_near(one: Candidate, said: Mapping[str, int]) -> float:
    """Which share of its words the paragraphs say; where these are few, the first paragraphs."""
    stems = one.reading.stems
    if not _is_short(one.reading):
        return _share(one, said)
    return sum(said.get(stem, _NEAR_TEXT) < _NEAR_TEXT for stem in stems) / max(1, len(stems))


def _share(one: Candidate, said: Mapping[str, int]) -> float:
    stems = one.reading.stems
    return sum(map(said.__contains__, stems)) / max(1, len(stems))


def _side(index: int, current: int | None) -> Iterator[str]:
    """Where a line stands, as seen from the headline on the path."""
    if current is None or index == current:
        return
    yield "above-it" if index < current else "below-it"
    if current < index < current + _APART:
        yield "close-below"


def _later(index: int, long: Sequence[int]) -> Iterator[str]:
    """How many lines that may be headlines as well stand between a line and the text."""
    later = sum(one > index for one in long)
    yield from (f"later-{step}" for step in _LATER if later >= step)


def _traits(
    index: int, candidates: Sequence[Candidate], path: Sequence[Choice], said: Mapping[str, int]
) -> Iterator[str]:
    one, label = candidates[index], path[index].label
    yield "on-path" if label is Label.HEADLINE else f"is-{label.value}"
    words = one.reading.shape.words
    yield from (f"words-{step}" for step in _WORDS if words >= step)
    yield from _form(one)
    yield from _shared(one.reading.stems, said)
    yield from _neighbours(index, path)


def _form(one: Candidate) -> Iterator[str]:
    if one.reading.shape.ends:
        yield "ends"
    if one.line.text[-1] in "?!":
        yield "asks"
    for name in ("anchored", "dated", "echoed", "below_head", "strange", "is_first"):
        if getattr(one, name):
            yield name.replace("_", "-")
    gaps = one.gaps
    if gaps[0]:
        yield "gap-above"
    if gaps[1]:
        yield "gap-below"
    tokens = one.line.text.split()
    numbers = sum(any(map(str.isdigit, token)) for token in tokens)
    if numbers >= _MANY_NUMBERS:
        yield f"numbers-{_MANY_NUMBERS}"


def _shared(stems: frozenset[str], said: Mapping[str, int]) -> Iterator[str]:
    """What of its longer words the paragraphs say, the first three of these, and the first."""
    found = [said[stem] for stem in stems if stem in said]
    early, lead = sum(order < _EARLY for order in found), found.count(0)
    for name, count in (("said", len(found)), ("early", early), ("lead", lead)):
        yield from (f"{name}-{step}" for step in _COUNTS if count >= step)
    if len(stems) >= _FEWEST_STEMS:
        yield from (f"share-{step}" for step in _SHARES if len(found) >= step * len(stems))
        yield from (f"lead-share-{step}" for step in _LEAD_SHARES if lead >= step * len(stems))


def _neighbours(index: int, path: Sequence[Choice]) -> Iterator[str]:
    """What the path takes the lines above and below for, and buttons as they stand below headlines."""
    for side, other in (("above", index + 1), ("below", index - 1)):
        if not 0 <= other < len(path):
            yield f"{side}-nothing"
            continue
        label, rule = path[other].label, path[other].evidence.rule
        yield f"{side}-{label.value}"
        if label is Label.FURNITURE and rule in _TOOLS:
            yield f"{side}-tools"
        elif label is Label.FURNITURE and rule in _LISTS:
            yield f"{side}-lists"
        elif label is Label.FURNITURE and rule in _SECTIONS:
            yield f"{side}-section"
    below = path[index + 1 : index + 1 + _NEXT]
    tools = sum(one.label is Label.FURNITURE and one.evidence.rule in _TOOLS for one in below)
    if tools >= _FEWEST_TOOLS:
        yield "above-row-of-tools"
