"""Labelled lines → the same, what stands like a subhead between two paragraphs kept as one.

Whether a line is between paragraphs is sure only when each line has its label: `Ferry line`, with a blank
line on both sides, below a short sentence or a link that is left out, and right above what it heads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.regions.subheads import is_brief, is_clear, is_unclaimed
from generator.ingest.words.late import Late

_BETWEEN = Evidence(rule="between-what-is-kept", confidence=0.7)
_WEAK = frozenset({"no-paragraph", "form-and-place"})
"""The rules that only guess that a line is none of the article's."""
_LISTED = frozenset({"listed-headline", "run-of-headlines"})
_HEADING = frozenset({"player", "key-points"})
"""Furniture that tells what the line right below it is: a film's name, or a box."""
_MOST_WORDS, _MOST_PARTED = 7, 6
_FEWEST_LETTERS = 4  # of a subhead of one word: `Arrozeiros`
_DASHED = Late(r"[-–] ?(?=\w)|[-–] (?=.+ [-–]\Z)")
_TOLD = Late(r": (?=\S)")
_COMMA = Late(r", (?=\S+ \S)")
"""A comma amid a subhead, and not in front of its last word: `The dam, explained` is a link."""


def with_subheads_between(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading]
) -> tuple[LabelledLine, ...]:
    """The lines, those that stand right above a paragraph as its subhead does labelled so."""
    bodies = [index for index, one in enumerate(labelled) if one.label is Label.BODY]
    if not bodies:
        return tuple(labelled)
    spacings = {
        _spacing(index, labelled)
        for index in range(bodies[0] + 1, bodies[-1])
        if labelled[index].label is Label.SUBHEAD
    }
    kept = list(labelled)
    singles = []
    for index in range(bodies[0] + 1, bodies[-1]):
        if labelled[index + 1].label is not Label.BODY:
            continue
        alike = _spacing(index, labelled) in spacings
        if not _is_loose(index, labelled, alike=alike) or not is_unclaimed(readings[index]):
            continue
        if _heads(index, labelled, readings[index], alike=alike):
            kept[index] = replace(labelled[index], label=Label.SUBHEAD, evidence=_BETWEEN)
        elif _is_single(index, labelled, readings[index]):
            singles.append(index)
    said = Counter(reading.key for reading in readings) if singles else Counter()
    singles = [index for index in singles if said[readings[index].key] == 1]
    if len(singles) > 1 or (singles and (True, True) in spacings):
        for index in singles:
            kept[index] = replace(labelled[index], label=Label.SUBHEAD, evidence=_BETWEEN)
    return tuple(kept)


def _spacing(index: int, labelled: Sequence[LabelledLine]) -> tuple[bool, bool]:
    """Whether a blank line is above a line, and whether one is below it."""
    return bool(labelled[index].line.gap), bool(labelled[index + 1].line.gap)


def _is_loose(index: int, labelled: Sequence[LabelledLine], *, alike: bool) -> bool:
    """Whether nothing but a guess leaves a line out. `alike`: subheads that are kept have its blank lines."""
    one, above = labelled[index], labelled[index - 1]
    if above.evidence.rule in _HEADING:
        return False
    if one.label is Label.UNKNOWN:
        return one.evidence.rule in _WEAK
    # below a paragraph, the form of a line was weighed with all that there is to know
    guessed = one.evidence.rule in _WEAK and above.label is not Label.BODY
    return one.label is Label.FURNITURE and (guessed or (alike and one.evidence.rule in _LISTED))


def _heads(index: int, labelled: Sequence[LabelledLine], reading: Reading, *, alike: bool) -> bool:
    """Whether a line has the words of a subhead, and stands as one does."""
    line = labelled[index].line
    parted = all(_spacing(index, labelled))
    beside = labelled[index - 1].label is Label.BODY
    if is_brief(line, reading):
        return parted or (beside and alike)
    if not beside or reading.shape.capitals or not (parted or alike):
        return False
    if is_clear(line.text):
        return reading.shape.words == _MOST_WORDS
    parts = _DASHED, _COMMA, *((_TOLD,) if alike else ())
    few = 2 <= reading.shape.words <= _MOST_PARTED
    return few and any(is_clear(part.sub("", line.text, count=1).rstrip(" -–")) for part in parts)


def _is_single(index: int, labelled: Sequence[LabelledLine], reading: Reading) -> bool:
    """Whether a line is one word with a blank line on both sides, below a paragraph: `Arrozeiros`."""
    text = labelled[index].line.text
    beside = labelled[index - 1].label is Label.BODY and all(_spacing(index, labelled))
    return beside and reading.shape.words == 1 and len(text) >= _FEWEST_LETTERS and text.isalpha()
