"""Labelled lines → the same, what stands like a subhead between two paragraphs kept as one.

Whether a line is between paragraphs is sure only when each line has its label: `Ferry line`, with a blank
line on both sides, below a short sentence or a link that is left out, and right above what it heads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.chinese_bylines import chinese_signature, labelled_names
from generator.ingest.one_line.signatures.east_asian import opening_names
from generator.ingest.one_line.signatures.japanese_bylines import japanese_with_role
from generator.ingest.one_line.signatures.korean_bylines import korean_writers
from generator.ingest.one_line.signatures.scripts import japanese_names
from generator.ingest.text.regions.subheads import is_brief, is_clear, is_unclaimed
from generator.ingest.words.late import Late
from generator.ingest.words.names.chinese_names import chinese_names
from generator.ingest.words.names.japanese_names import is_japanese_name

_BETWEEN = Evidence(rule="between-what-is-kept", confidence=0.7)
_UNREAD = "no-paragraph"
_GUESSED = frozenset({_UNREAD, "form-and-place", "run-of-headlines", "promoted-headline"})
"""The rules that leave a line out because of what stands around it."""
_LISTED = "listed-headline"
_HEADING = frozenset({"player", "key-points", "section"})
"""Furniture that tells what the line right below it is: a film's name, a box, a menu's page."""
_WHOLE_CAPTIONS = frozenset({"bracketed-name", "bracketed-credit", "glued-credit", "caption-label"})
"""Captions that nothing more of a picture follows."""
_MOST_APART = 0.9  # of the lines: where nearly all are blocks of their own, blank lines say nothing
_LINKING = frozenset({"promo", "related-list", "headlines-of"})
"""What heads links to other articles."""
_LINKS = frozenset({"run-of-headlines", "promoted-headline", "listed-headline"})
_MOST_LABEL = 3  # words of what heads links: `Also in Harbours`
_ASIDE = frozenset({"advertisement", "agreement"})
"""What no headline of another article follows, if a blank line is below that."""
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
    apart = sum(bool(one.line.gap) for one in labelled) > _MOST_APART * len(labelled)
    if not bodies or apart:
        return tuple(labelled)
    spacings = {
        _spacing(index, labelled)
        for index in range(bodies[0] + 1, bodies[-1])
        if labelled[index].label is Label.SUBHEAD
    }
    found, singles = [], []
    for index in range(bodies[0] + 1, bodies[-1]):
        if labelled[index + 1].label is not Label.BODY:
            continue
        alike = _spacing(index, labelled) in spacings
        if not _is_loose(index, labelled, readings, alike=alike) or not is_unclaimed(readings[index]):
            continue
        if index <= bodies[0] + _NEAR_LEAD and _signs_in_the_east(labelled[index].line.text):
            continue
        if _heads(index, labelled, readings[index], alike=alike):
            found.append(index)
        elif _is_single(index, labelled, readings[index]):
            singles.append(index)
    said = Counter(reading.key for reading in readings) if singles else Counter()
    singles = [index for index in singles if said[readings[index].key] == 1]
    if len(singles) > 1 or (singles and _PARTED in spacings):
        found += singles
    heads = frozenset(found)
    return tuple(
        replace(one, label=Label.SUBHEAD, evidence=_BETWEEN) if index in heads else one
        for index, one in enumerate(labelled)
    )


_NEAR_LEAD = 2  # lines below the first paragraph, which may be the standfirst
_EASTERN = Late("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_WIRED = Late(
    "[\u4e00-\u9fff]{2,6}[／/] ?[\u4e00-\u9fff]{2,4}\\d{1,2}日[專专]?[電电]|"
    "[\u4e00-\u9fff]{2,6}[／/][綜综]合[報报][導导]|"
    "[编編][辑輯] ?[ :：／/] ?[\u4e00-\u9fff]{2,3}|[\uac00-\ud7af]{2,8}뉴스팀"
)
"""`中央社／北港3日電`, `온라인뉴스팀`: who sent it, and where no person signs."""


def _signs_in_the_east(text: str) -> bool:
    """Whether a line is nothing but who wrote, in Chinese, Japanese or Korean, or a wire service."""
    if not _EASTERN.search(text):
        return False
    if (
        opener_of(text)
        or _WIRED.fullmatch(text)
        or chinese_names(text)
        or korean_writers(text)
        or japanese_with_role(text)
    ):
        return True
    if len(names := japanese_names(text)) > 1 and any(map(is_japanese_name, names)):
        return True
    return bool(chinese_signature(text) or labelled_names(text) or opening_names(text))


_PARTED = (True, True)  # a blank line above, and one below


def _spacing(index: int, labelled: Sequence[LabelledLine]) -> tuple[bool, bool]:
    """Whether a blank line is above a line, and whether one is below it."""
    return bool(labelled[index].line.gap), bool(labelled[index + 1].line.gap)


def _is_loose(
    index: int, labelled: Sequence[LabelledLine], readings: Sequence[Reading], *, alike: bool
) -> bool:
    """Whether nothing but a guess leaves a line out. `alike`: subheads that are kept have its blank lines."""
    one, above = labelled[index], labelled[index - 1]
    rule = one.evidence.rule
    if one.label not in (Label.UNKNOWN, Label.FURNITURE) or above.evidence.rule in _HEADING:
        return False
    if above.label is Label.BODY:  # its form was weighed with all that there is to know
        return rule == _UNREAD or (alike and rule == "run-of-headlines")
    if alike:
        return rule in _GUESSED or rule == _LISTED
    label = above.label is Label.FURNITURE and readings[index - 1].shape.words <= _MOST_LABEL
    if label and (rule == "promoted-headline" or above.evidence.rule in _LINKING):
        return False  # a film's length, or what heads links
    parted = above.evidence.rule in _LINKS and above.line.gap  # the last one of links in blocks of their own?
    return rule in _GUESSED and not parted


def _is_placed(index: int, labelled: Sequence[LabelledLine]) -> bool:
    """Whether blank lines part a line from all else, or it stands below a picture's words or the like."""
    above, (gap, gap_below) = labelled[index - 1], _spacing(index, labelled)
    if gap and gap_below:
        return True
    if above.label is Label.TIMESTAMP:  # of a live page
        return gap or gap_below
    return not gap and (
        above.evidence.rule in _WHOLE_CAPTIONS or (gap_below and above.evidence.rule in _ASIDE)
    )


def _heads(index: int, labelled: Sequence[LabelledLine], reading: Reading, *, alike: bool) -> bool:
    """Whether a line has the words of a subhead, and stands as one does."""
    line = labelled[index].line
    if line.text.islower():
        return False  # `ferry strike quay`: what a picture is called for those who search
    parted = all(_spacing(index, labelled))
    beside = labelled[index - 1].label is Label.BODY
    if is_brief(line, reading):
        return _is_placed(index, labelled) or (beside and alike)
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
