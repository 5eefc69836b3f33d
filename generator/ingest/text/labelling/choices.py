"""Claims → what a line may be in each stretch of a clipping, and what that weighs.

A clipping has what stands before its headline, its head, its article and what stands after that. In each, a
line is what weighs most of what it claims to be, or what it is there where it claims nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from generator.ingest.one_line.bylines.signed_behind import WRITES
from generator.ingest.one_line.labelled import Evidence, Label
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.sign_offs import HELPED
from generator.ingest.text.appearances import is_epigraph, is_occasion, is_short_deck, reads_on
from generator.ingest.text.labelling.caption_claims import SIGNED
from generator.ingest.text.labelling.claims import Candidate, Claim
from generator.ingest.text.labelling.headline_words import leads_away
from generator.ingest.text.labelling.headlines import headline_weight, may_weigh, most_as_headline
from generator.ingest.text.outlined.article_place import FAR
from generator.ingest.words.late import Late


class Stretch(IntEnum):
    """What a line may stand in: above the headline, in the head, in the article, or below that."""

    BEFORE = 0
    HEAD = 1
    ARTICLE = 2
    AFTER = 3


STRETCHES = tuple(Stretch)


class Choice(NamedTuple):
    """A label for a line in one stretch, and what it weighs there."""

    weight: float
    label: Label
    evidence: Evidence


_WEIGHTS: dict[Stretch, dict[Label, float]] = {
    Stretch.BEFORE: {
        Label.FURNITURE: 2.3, Label.TIMESTAMP: 2.2, Label.BYLINE: 2.0, Label.CREDIT: 2.0, Label.CAPTION: 2.8,
        Label.ADDRESS: 2.0, Label.DATELINE: 1.3, Label.SIGN_OFF: 0.2,
    },
    Stretch.HEAD: {
        Label.FURNITURE: 2.3, Label.TIMESTAMP: 2.4, Label.BYLINE: 2.2, Label.CREDIT: 2.0, Label.CAPTION: 2.9,
        Label.ADDRESS: 2.0, Label.DATELINE: 1.4, Label.SIGN_OFF: 0.2,
    },
    Stretch.ARTICLE: {
        Label.FURNITURE: 2.3, Label.TIMESTAMP: 0.7, Label.BYLINE: -0.4, Label.CREDIT: 1.4, Label.CAPTION: 2.5,
        Label.ADDRESS: 0.5, Label.DATELINE: -0.5, Label.SIGN_OFF: 1.2,
    },
    Stretch.AFTER: {
        Label.FURNITURE: 2.3, Label.TIMESTAMP: 1.0, Label.BYLINE: 1.2, Label.CREDIT: 1.3, Label.CAPTION: 1.2,
        Label.ADDRESS: 1.5, Label.DATELINE: 0.0, Label.SIGN_OFF: 2.2,
    },
}  # fmt: skip
_WEIGHTS_OF = {
    label: tuple(_WEIGHTS[stretch][label] for stretch in STRETCHES) for label in _WEIGHTS[Stretch.BEFORE]
}
"""What each label weighs, stretch by stretch."""
_CLOSES, _SIGNS_OFF, _STAYS = (-0.2, -0.2, -0.7, 0.3), (0.0, 0.0, -0.5, 0.3), (0.0, 0.0, 0.0, 0.0)
IMPOSSIBLE, _NONE = -1e9, -9.0
_ABOVE_ENTRY = 2.4
"""What the moment of an entry weighs within a live page, as much as that of an article in its head."""
_STAMP_IN_TEXT, _DATED_BUTTON, _TOLD = 0.75, 3.2, 0.4
_DAY_AND_HOUR = Late(r"\d{1,2} de [^\W\d_]{4,10} de 20\d\d ?[|,•·-] ?\d{1,2}[:.h]\d\d ?[|•·]")
_POINTS = ("- ", "• ", "* ", "· ", "▪ ", "● ", "■ ")
_NUMBERED = Late(r"\d{1,2}[.)] ")
_LONG_POINT = 45  # words; a longer one is the paragraph of an agency that opens with a dash
_SURE_PLACE = 0.7
_MENU, _PLACE = 5, 3
_MUCH = 0.4  # of its longer words, in the text
_PASSED_OVER, _AS_MENU = 1.0, 0.6
_TELLING = 12  # words
"""What it weighs against a path that takes a later line for the headline than the first long enough."""
_STRANGE, _BELOW_HEAD = -0.45, 0.4
"""What a sentence of other matters weighs above the article; against one below its head."""
_LONGEST_NOTICE, _NOTICE = 40, -1.5
"""Words of a sentence above the headline that tells the reader something of the site, and what it weighs."""
_TOO_EARLY, _LEAST_OPENING = 3.2, 0.7
_CLOSING = (*HELPED, "end-mark")
_TITLE_CASE = 0.8
SUBHEADS = frozenset(
    "background|context|analysis|reaction|reactions|conclusion|timeline|history|what next|what s next|"
    "what happens next|why it matters|hintergrund|reaktionen|fazit|contexte|réactions|contexto|"
    "contesto".split("|")
)
"""Subheads of many articles, of whose words the paragraphs may say none."""
_OPEN_ENDS, _OPENS_SAID = "?!:", "\"'“‘„«‹"
_TOLD_BY = Late(r"\w: [^\W\d_][\w .'’-]{2,30}\Z")
"""`Ferries not to wait for tide: harbour master`, as headlines end and subheads do not."""
_SIGNS_OPENLY = ("byline-opener", "unknown-name")
"""What signs with `By`, also between two paragraphs, of which the first tells who that is."""
_ENDS_BLOCK, _FEW_OF_SUBHEAD = (False, True), 3
"""No blank line above a line and one below: so the section stands below the words of a picture."""
_SURE_SUBHEAD, _LONGEST_SUBHEAD, _LONGEST_QUESTION, _LONGEST_TITLE = 6, 9, 14, 26


@lru_cache(maxsize=512)
def _because(rule: str, confidence: float) -> Evidence:
    """Evidence; the same few are given for thousands of lines."""
    return Evidence(rule=rule, confidence=confidence)


def choices_of(candidates: Sequence[Candidate]) -> list[list[Choice]]:
    """What each line is best taken for in each stretch: what it is there without claims, or what one says."""
    # one stretch after the other, as that is far faster
    bare = [list(map(unclaimed, candidates)) for unclaimed in _UNCLAIMED]
    found = list(map(list, zip(*bare, strict=True)))
    for candidate, best in zip(candidates, found, strict=True):
        if candidate.claims or candidate.far > FAR:
            _weigh_claims(candidate, best)
    return found


def _weigh_claims(candidate: Candidate, best: list[Choice]) -> None:
    """Puts what a claim says of a line in the place of what weighs less, and nothing in a head far below."""
    for claim in candidate.claims:
        label, evidence = claim.label, claim.evidence
        least = _least(candidate, evidence.confidence) if label is Label.TIMESTAMP else _NONE
        pulls = _EARLY.get(evidence.rule) or _pulls(candidate, label)
        for stretch, choice in enumerate(_claimed(label, evidence.rule, evidence.confidence, least, pulls)):
            if choice.weight > best[stretch].weight:
                best[stretch] = choice
    if candidate.far > FAR and best[Stretch.HEAD].weight > best[Stretch.BEFORE].weight:
        best[Stretch.HEAD] = best[Stretch.BEFORE]


@lru_cache(maxsize=2048)
def _claimed(
    label: Label, rule: str, sure: float, least: float, pulls: tuple[float, float, float, float]
) -> tuple[Choice, ...]:
    """What a claim weighs in each stretch; the same few are made for thousands of lines."""
    evidence = _because(rule, sure)
    return tuple(
        Choice(max(most, least) * sure + pull, label, evidence)
        for most, pull in zip(_WEIGHTS_OF[label], pulls, strict=True)
    )


def _least(candidate: Candidate, sure: float) -> float:
    """A full timestamp that ends like a sentence is still one: `Originally published May 3, 2:05 PM.`

    So is a day with its year in front of a button: `May 3, 2024 Font size:`.
    """
    stamp = candidate.reading.stamp
    if candidate.under_way and stamp and stamp.moments[0].has_time:
        return _ABOVE_ENTRY
    if stamp and candidate.line.text[-1] == ":" and stamp.moments[0].year and stamp.moments[0].has_date:
        return _DATED_BUTTON
    told = candidate.reading.shape.prose >= _TOLD
    return 2.2 if told and (sure >= _STAMP_IN_TEXT or _DAY_AND_HOUR.match(candidate.line.text)) else _NONE


_EARLY = {"byline-opener": (-1.2, 0.0, 0.0, 0.0), "told-above": (0.0, 0.6, 0.0, 0.0)}
"""`By Jane Doe` stands below headlines far more often than above them, and so does who that is."""


def _pulls(candidate: Candidate, label: Label) -> tuple[float, float, float, float]:
    """What usually ends an article pulls the end to where it stands: what that weighs in each stretch."""
    if label is Label.FURNITURE:
        furniture = candidate.reading.furniture
        return _CLOSES if furniture is not None and furniture.closes else _STAYS
    signed = candidate.reading.sign_off if label is Label.SIGN_OFF else None
    return _SIGNS_OFF if signed and signed.rule in _CLOSING else _STAYS


_BEFORE, _AFTER = _because("before-the-headline", 0.5), _because("after-the-article", 0.6)
_IN_HEAD = Choice(-0.6, Label.UNKNOWN, _because("in-the-head", 0.4))
_NO_PARAGRAPH = Choice(-0.9, Label.UNKNOWN, _because("no-paragraph", 0.5))
_NO_PROSE_BEHIND = Choice(-0.1, Label.UNKNOWN, _AFTER)
# -- what a line is in each stretch when nothing speaks for anything special


def _before_headline(candidate: Candidate) -> Choice:
    shape = candidate.reading.shape
    weight = (
        -0.2
        if shape.words <= _MENU or candidate.in_text or is_occasion(candidate.reading, candidate.line.text)
        else -0.4 - 1.2 * candidate.overlap - 2.5 * shape.prose
    )
    addressed = candidate.reading.addresses and candidate.overlap == 0.0 and shape.words <= _LONGEST_NOTICE
    if addressed and shape.prose >= _LEAST_OPENING:
        weight = max(weight, _NOTICE)
    weight = max(weight, _STRANGE) if candidate.strange else weight
    weight -= _BELOW_HEAD if candidate.below_head else 0.0
    if _is_passed_over(candidate):
        weight -= _AS_MENU if shape.titled == 1.0 else _PASSED_OVER
    return Choice(weight, Label.UNKNOWN, _BEFORE)


def _after_article(candidate: Candidate) -> Choice:
    shape = candidate.reading.shape
    if shape.prose < 0.4:
        return _NO_PROSE_BEHIND
    weight = -0.4 if candidate.is_stray else -2.2 * shape.prose * max(min(shape.words, 50) / 25, 0.6)
    return Choice(weight, Label.UNKNOWN, _AFTER)


@lru_cache(maxsize=256)
def _told(weight: float, rule: str, prose: float) -> Choice:
    """A line as a paragraph; few differ in what they weigh."""
    return Choice(weight, Label.BODY, _because(rule, round(0.5 + prose / 2, 2)))


def _is_passed_over(candidate: Candidate) -> bool:
    """Whether a line in front of the headline could be that itself, and is the first that could.

    So is the one right below the day on top.
    """
    if not (candidate.is_first or candidate.dated):
        return False
    shape = candidate.reading.shape
    told = shape.words == _MENU and candidate.overlap >= _MUCH
    long = shape.words > _MENU or told or (candidate.dated and shape.words > _PLACE)
    if not long or candidate.in_text or candidate.crumb < 0 or _is_of_others(candidate):
        return False
    return not (candidate.line.text[0].islower() or is_occasion(candidate.reading, candidate.line.text))


def _is_of_others(candidate: Candidate) -> bool:
    """Whether a line has words enough for some to stand in the text, and none does."""
    return candidate.reading.shape.words >= _TELLING and candidate.overlap == 0.0


def _standfirst(candidate: Candidate) -> Choice:
    """A line of the head: a standfirst where it reads like one, else unknown."""
    shape = candidate.reading.shape
    decked = candidate.signed and candidate.meta_follows and not candidate.claims
    if shape.words < 6 and not (decked and is_short_deck(candidate.reading, candidate.line.text)):
        return _IN_HEAD
    weight = -0.5
    near = candidate.meta_follows and candidate.meta_near
    weight += 1.1 if near else -(0.4 if candidate.too_early and shape.prose >= 0.4 else 1.0) * shape.prose
    weight += 0.5 if shape.words >= 12 and not shape.ends else 0.0
    weight += 1.5 if " writes " in candidate.line.text and WRITES.search(candidate.line.text) else 0.0
    weight += min(candidate.overlap, 0.6) - 0.3
    weight -= 1.5 if shape.words > 60 else 0.0
    if candidate.reading.dateline:  # `(Montréal) The ploughs …` opens the text above when, too
        weight -= 4.5 if candidate.line.text[0] == "(" else 2.5
    weight -= 0.6 if shape.titled >= _TITLE_CASE and not shape.ends else 0.0
    weight -= 0.4 if shape.stops and not shape.ends else 0.0  # headlines leave the last stop out
    weight -= 2.5 if candidate.under_way else 0.0
    if candidate.claims:
        weight -= max([claim.evidence.confidence for claim in candidate.claims])
    rule = "between-headline-and-byline" if candidate.meta_follows else "below-the-headline"
    return Choice(weight, Label.STANDFIRST, _because(rule, 0.9 if candidate.meta_follows else 0.6))


LAST_SENTENCE = "last-sentence"
"""The rule of a sentence of the article behind a list of others: what stands there is not yet its end."""
_LAST = 0.7
"""How much such a sentence reads like prose at least, as initials may stand behind it."""


def _in_article(candidate: Candidate) -> Choice:
    reading, shape = candidate.reading, candidate.reading.shape
    quoted = candidate.between and is_epigraph(reading, candidate.line.text)
    listed = reading.enlisted and not candidate.is_stray
    if reading.heading > 1 or reading.spoken or listed or quoted:
        return _marked(reading)
    asks = shape.titled >= _TITLE_CASE and candidate.overlap < _NO_OVERLAP and _asks_for_others(candidate)
    prose = max(shape.prose, _LAST) if candidate.last else shape.prose
    if prose >= 0.4 and not asks:
        weight = 2.0 * prose + (1.5 if _opens_story(reading) and not candidate.listed else 0.0)
        if candidate.is_stray or candidate.strange:
            weight = _STRANGE
        if candidate.too_early:
            weight -= _TOO_EARLY
        rule = LAST_SENTENCE if candidate.last else "prose"
        return _told(weight, rule, prose)
    signed = bool(candidate.claims) and _signs_as_picture(candidate.claims)
    goes_on = signed or (candidate.beside_text and reads_on(reading, candidate.line.text))
    if shape.words >= 24 or goes_on or candidate.cut_off:
        cut = candidate.cut_off and shape.words < 24 and not goes_on
        below = cut and not candidate.beside_text  # below a subhead, which would not end the copy
        rule = "cut-off" if cut else "long-line"
        return Choice(1.2 if below or signed else 0.4, Label.BODY, _because(rule, 0.6))
    told = candidate.line.text[-1] == "?" or candidate.kin == 1.0
    longest = _LONGEST_QUESTION if told else _LONGEST_SUBHEAD
    longest = longest if candidate.leads else _SURE_SUBHEAD
    short = candidate.between and shape.words <= longest and not (reading.placed or asks)
    if short and not _is_no_subhead(candidate):
        return Choice(
            0.3,
            Label.SUBHEAD,
            _because("between-paragraphs", 0.7 if shape.words <= 8 else 0.5),
        )
    ends = shape.ends or (candidate.line.text[-1] == "," and shape.words > _SURE_SUBHEAD)
    if ends and candidate.beside_text and not (candidate.reading.placed or asks):
        return Choice(0.3, Label.BODY, _because("short-sentence", 0.5))
    return _NO_PARAGRAPH


def _signs_as_picture(claims: Sequence[Claim]) -> bool:
    """Whether a line is the last sentence with a name in brackets behind it, as captions have."""
    return any(one.evidence.confidence == SIGNED and one.label is Label.CAPTION for one in claims)


def _is_no_subhead(candidate: Candidate) -> bool:
    """Whether a short line between paragraphs is no subhead, by its words or by what stands beside it."""
    reading, text = candidate.reading, candidate.line.text
    strange = candidate.kin == 0.0 and not candidate.heads_cut and reading.key not in SUBHEADS
    strange = strange and not (text[-1] in _OPEN_ENDS or text[0] in _OPENS_SAID)
    strange = strange or (reading.shape.words > _SURE_SUBHEAD and bool(_TOLD_BY.search(text)))
    strange = strange or (candidate.gaps == _ENDS_BLOCK and reading.shape.words <= _FEW_OF_SUBHEAD)
    strange = strange or (reading.byline is not None and reading.byline.rule in _SIGNS_OPENLY)
    return strange or text.startswith("— ") or leads_away(text)


_UNCLAIMED = (_before_headline, _standfirst, _in_article, _after_article)
"""For each stretch, what a line is there when nothing speaks for anything special."""


_NO_OVERLAP, _LEAST_ASKED = 0.1, 9  # words


def _asks_for_others(candidate: Candidate) -> bool:
    """Whether a line amid the text is a headline that asks: in capitals, one sentence, nobody's words."""
    text, shape = candidate.line.text, candidate.reading.shape
    asks = text[-1] in "?!" and shape.words >= _LEAST_ASKED and not shape.stops
    return asks and candidate.between and text[0] not in _OPENS_QUOTED and not candidate.reading.spoken


_OPENS_QUOTED = "\"'“‘„«»”‹–—-"


def _marked(reading: Reading) -> Choice:
    """What a line is by what stands in front of it: `## `, who speaks, or a list's announcement."""
    if reading.heading > 1:
        return Choice(1.5, Label.SUBHEAD, _because("markdown-heading", 0.99))
    if reading.enlisted:
        return Choice(1.2, Label.BODY, _because("list-item", 0.8))
    return Choice(1.7, Label.BODY, _because("who-speaks", 0.9))


def _opens_story(reading: Reading) -> bool:
    return (
        reading.dateline is not None
        and reading.dateline.confidence >= _SURE_PLACE
        and reading.furniture is None
        and not (reading.caption and "Getty" in reading.caption.credit)  # `VARSAND - MAY 31: Ships at sea.`
    )


_SPREAD = 1.2
"""What speaks for a headline counts on the path by so much more than all else.

For lines between another headline and the right one pass for that one's standfirst, and so speak for it.
"""


CANNOT_HEAD = Choice(IMPOSSIBLE, Label.HEADLINE, _because("headline", 0.0))


def headline_choice(candidate: Candidate) -> Choice:
    """A line as the headline."""
    weight = headline_weight(candidate)
    if weight is None:
        return CANNOT_HEAD
    sure = round(min(0.97, 0.55 + 0.07 * weight), 2)
    return Choice(weight * _SPREAD if weight > 0 else weight, Label.HEADLINE, _because("headline", sure))


def may_weigh_as_headline(candidate: Candidate, least: float) -> bool:
    """Whether a line can weigh so much as the headline: to ask that first is far faster."""
    if not may_weigh(candidate, least / _SPREAD):
        return False
    return max(most_as_headline(candidate), 0.0) * _SPREAD >= least


def may_open(candidate: Candidate) -> bool:
    """Whether an article can begin with a line: only prose that is nothing else.

    The first sentences of a clipping, right above who wrote it, are its headline.
    """
    reading = candidate.reading
    if candidate.is_first and candidate.anchored and reading.shape.words <= _LONGEST_TITLE:
        return False
    pointed = candidate.line.text[:2] in _POINTS and reading.shape.words < _LONG_POINT
    if candidate.strange or pointed or (candidate.too_early and _NUMBERED.match(candidate.line.text)):
        return False
    return reading.shape.prose >= _LEAST_OPENING or reading.spoken or reading.dateline is not None
