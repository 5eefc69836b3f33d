"""Labelled lines → the sentence above the text that is its standfirst, by what stands around it.

A standfirst that ends in a stop reads like the first paragraph. What tells the two apart is what the page
puts between it and the text: who wrote and when, a picture, buttons; and that the text begins anew below it
and says the headline's words again. Each such trait weighs, and the sum decides. It has to be large, as a
paragraph that is taken for the standfirst is lost to who reads the text alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.furniture.lead_labels import is_lead_label, lead_start
from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.east_asian import opening_names
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU

LEAST, _LEAST_BELOW_BYLINE = 28, 30
"""From which sum on the first paragraph is the standfirst; below a byline it hardly is."""
_PARTING = frozenset(["picture-below", "credit-below", "headline-below"])
WEIGHTS: dict[str, int] = {
    "picture-below": 20,  # a caption is between it and the next paragraph
    "credit-below": 14,  # only who took a picture is between, which the words above may tell of
    "no-end": 18,  # it does not end like a sentence
    "signed-below": 16,  # a byline or timestamp is between
    "placed-below": 13,  # the next paragraph has the dateline
    "same-again": 12,  # the next says most of its words again
    "said-again": 8,  # the next says nearly all of its words again
    "headline-below": 11,  # the headline is between, once more
    "kin": 10,  # the next says many of its words again
    "other-below": 9,  # a line that is nothing known is between
    "half": 8,  # the next is twice as long
    "next-heads": 8,  # the next says more of the headline than it does
    "page-below": 7,  # furniture is between
    "next-heads-much": 6,  # the next says far more of the headline
    "heads": -6,  # it says more of the headline than the next does
    "long": -8,  # more than 60 words
    "picture-above": -8,  # a caption or credit is between it and the headline
    "few": -10,  # only one paragraph is below it
    "dated-above": -15,  # a timestamp is between it and the headline
    "placed": -24,  # it has a dateline
}
"""Tenths of the logarithm of the odds, in whole numbers, as in `sieve.py`."""
_ABOVE = Evidence(rule="above-the-headline", confidence=0.6)
APART = Evidence(rule="apart-from-the-text", confidence=0.7)
_PICTURED = (Label.CAPTION, Label.CREDIT)
_AGAIN = ("said-before", "headline-again")
_KIN, _SAME, _SAID, _CLOSER, _MUCH_CLOSER = 0.4, 0.65, 0.8, 0.2, 0.4  # shares of longer words
_FEWEST = 4  # longer words
_LONG, _HALF, _FEW = 60, 2, 2


def with_standfirst(
    labelled: tuple[LabelledLine, ...], readings: Sequence[Reading]
) -> tuple[LabelledLine, ...]:
    """The lines, the first paragraph as the standfirst where the page sets it apart from the text.

    So is a sentence right above the headline that no rule has taken for anything.
    """
    told = [index for index, one in enumerate(labelled) if one.label is Label.BODY]
    head = next((at for at in range(told[0]) if labelled[at].label is Label.HEADLINE), -1) if told else -1
    if head < 0:
        return labelled
    if (opens := _signed_twice(labelled, readings, head, told[0])) > 0:
        return _with_label(labelled, opens, Label.BODY, _OPENS)
    lead, evidence = -1, APART
    if _is_above_capitals(labelled, readings, told):
        lead, evidence = told[0], _ABOVE_CAPITALS
    elif len(told) > _FEW and (lead := _labelled(labelled, head, told[0])) >= 0:
        evidence = _LABELLED
    elif any(one.label is Label.STANDFIRST for one in labelled[head : told[0]]):
        return labelled
    elif head and _leads(labelled[head - 1], readings[head - 1], [readings[index] for index in told]):
        lead, evidence = head - 1, _ABOVE
    elif len(told) > 1 and _is_apart(labelled, readings, head, told):
        lead = told[0]
    return _with_label(labelled, lead, Label.STANDFIRST, evidence) if lead >= 0 else labelled


def _with_label(
    labelled: tuple[LabelledLine, ...], index: int, label: Label, evidence: Evidence
) -> tuple[LabelledLine, ...]:
    """The lines, one of them labelled otherwise."""
    return (
        *labelled[:index],
        replace(labelled[index], label=label, evidence=evidence),
        *labelled[index + 1 :],
    )


_OPENS = Evidence(rule="signed-above-and-below", confidence=0.7)
_LEAST_OPENING = 28  # words


def _signed_twice(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading], head: int, first: int
) -> int:
    """The paragraph taken for the standfirst between two lines that name the writer, below the day; else -1.

    A journal shows who wrote above its text, and as a card with what they do behind the first paragraph.
    """
    people = [
        set(reading.byline.people) if one.label is Label.BYLINE and reading.byline else set[str]()
        for one, reading in zip(labelled[:first], readings, strict=False)
    ]
    for index in range(head + 1, first):
        shape = readings[index].shape
        if labelled[index].label is Label.STANDFIRST and shape.words >= _LEAST_OPENING and shape.stops:
            above = set[str]().union(*people[head:index])
            dated = any(one.label is Label.TIMESTAMP for one in labelled[head:index])
            if dated and shape.ends and not above.isdisjoint(set[str]().union(*people[index:])):
                return index
    return -1


_LABELLED = Evidence(rule="lead-label", confidence=0.9)
_FREE = (Label.BODY, Label.UNKNOWN, Label.STANDFIRST, Label.FURNITURE)


def _labelled(labelled: Sequence[LabelledLine], head: int, first: int) -> int:
    """The line below the headline, or the first paragraph, that a label calls the standfirst; -1 if none."""
    for index in range(head + 1, first + 1):
        one = labelled[index]
        if one.label in _FREE and lead_start(one.line.text):
            return index
        if is_lead_label(one.line.text) and index < first and labelled[index + 1].label in _FREE:
            begun = index + 1 == first and opening_names(labelled[first].line.text)  # `（文/北港网 林书远）`
            return -1 if begun else index + 1
    return -1


_LEAST_LEAD, _TAKEN_UP = 8, 0.25  # words, and the share of the longer ones that the text has


def _leads(one: LabelledLine, reading: Reading, text: Sequence[Reading]) -> bool:
    """Whether a sentence right above the headline sums up the text below it."""
    if one.label is not Label.UNKNOWN or reading.shape.words < _LEAST_LEAD or not reading.shape.ends:
        return False
    own = frozenset[str]().union(*(paragraph.stems for paragraph in text))
    return not reading.addresses and len(reading.stems & own) > _TAKEN_UP * len(reading.stems)


def _is_apart(
    lines: Sequence[LabelledLine], readings: Sequence[Reading], head: int, told: Sequence[int]
) -> bool:
    """Whether the first paragraph is set apart from the second."""
    first, second = told[:2]
    if any(readings[index].key == readings[first].key for index in range(first + 1, second)):
        return False  # the text begins with it, below a picture, and it was left out there
    quoted = second == first + 1 and lines[second].line.text[0] in _QUOTES  # what it sums up
    named = readings[first].key.startswith(
        readings[head].key
    )  # `Talks resume \ Jane Doe \ Two ministers ...`
    text = lines[first].line.text
    if quoted or named or readings[first].spoken or text[-1] == ":" or _first_words_in_capitals(text):
        return False
    traits = _traits(lines, readings, head, first, second)
    few = WEIGHTS["few"] * (len(told) <= _FEW)
    total = few + sum(WEIGHTS[trait] for trait in traits)
    if any(one.label is Label.BYLINE for one in lines[head:first]):
        # below who wrote begins the text, but for a picture or the headline once more in between
        signed = "dated-above" in traits and lines[first - 1].label in (Label.TIMESTAMP, Label.BYLINE)
        parting = _PARTING - {"picture-below"} if signed and not lines[first].line.gap else _PARTING
        return total >= _LEAST_BELOW_BYLINE and not parting.isdisjoint(traits)
    return total >= LEAST


def _traits(
    lines: Sequence[LabelledLine], readings: Sequence[Reading], head: int, first: int, second: int
) -> tuple[str, ...]:
    """What can be seen of the first paragraph, the one below it, and the lines around."""
    above = {one.label for one in lines[head + 1 : first]}
    between = lines[first + 1 : second]
    below = {one.label for one in between}
    seen = {
        "picture-below": Label.CAPTION in below,
        "credit-below": Label.CREDIT in below and Label.CAPTION not in below,
        "signed-below": any(map(_signs, between)),
        "headline-below": any(one.evidence.rule in _AGAIN for one in between),
        "other-below": Label.UNKNOWN in below,
        "page-below": Label.FURNITURE in below,
        "picture-above": not above.isdisjoint(_PICTURED),
        "dated-above": Label.TIMESTAMP in above,
    }
    return (
        *(trait for trait, is_seen in seen.items() if is_seen),
        *_compared(readings[head], readings[first], readings[second]),
    )


def _signs(one: LabelledLine) -> bool:
    """Whether a line says when or who wrote, which a name alone amid the text may not."""
    named = one.label is Label.BYLINE and one.evidence.rule != "bare-name"
    return named or one.label is Label.TIMESTAMP


def _compared(title: Reading, one: Reading, below: Reading) -> Iterator[str]:
    """What the words and lengths of the first two paragraphs say, beside those of the headline."""
    shared = len(one.stems & below.stems) / max(_FEWEST, min(len(one.stems), len(below.stems)))
    heading = max(1, len(title.stems))
    closer = (len(below.stems & title.stems) - len(one.stems & title.stems)) / heading
    if shared >= _KIN:
        yield "kin"
    if shared >= _SAME:
        yield "same-again"
    if shared >= _SAID:
        yield "said-again"
    if closer >= _CLOSER:
        yield "next-heads"
    if closer >= _MUCH_CLOSER:
        yield "next-heads-much"
    if closer <= -_CLOSER:
        yield "heads"
    if one.shape.words > _LONG:
        yield "long"
    if below.shape.words >= _HALF * one.shape.words:
        yield "half"
    if not one.shape.ends:
        yield "no-end"
    if one.dateline is not None:
        yield "placed"
    elif below.dateline is not None:
        yield "placed-below"


# -- above a text that opens in capitals


_QUOTES = "\"'“”‘’„«»"
_CAPITALS = Late(rf"[“‘\"]?[{LU}][{LU}'’-]*(?: [{LU}'’-]+){{1,7}}(?=,? [{LL}])")
_LONGEST_LEAD, _LEAST_CAPITALS = 40, 7
_ABOVE_CAPITALS = Evidence(rule="above-capitals", confidence=0.7)


def _first_words_in_capitals(text: str) -> bool:
    """Whether a paragraph begins as an article does where its first words are set in capitals."""
    found = _CAPITALS.match(text) if text[:3].isupper() or text[:1] in _QUOTES else None
    return found is not None and sum(map(str.isalpha, found[0])) >= _LEAST_CAPITALS + 3 * (
        found[0].count(" ") == 1
    )


def _is_above_capitals(
    lines: Sequence[LabelledLine], readings: Sequence[Reading], told: Sequence[int]
) -> bool:
    """Whether the first paragraph stands right above the one that opens in capitals."""
    if told[1:2] != [told[0] + 1] or not _first_words_in_capitals(lines[told[1]].line.text):
        return False
    short = readings[told[0]].shape.words <= _LONGEST_LEAD and lines[told[0]].line.text[0] not in _QUOTES
    return short and sum(_first_words_in_capitals(lines[index].line.text) for index in told) == 1
