"""Readings → whether a line with a caption or a credit is that by the lines beside it, and how sure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.bylines.papers import is_paper
from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.belonging.furniture_doubts import UPDATE
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late

DASHES = "-–—"
SURE_BYLINE, FULL_STAMP = 0.85, 0.8
SCENE = 9  # words; a longer sentence below a credit is more often the first paragraph
_LONG_CAPTION = 20  # words
_ASIDE, _BOTH = 4, 2  # lines, paragraphs
SIGNED = 0.1
"""How sure it is that the last sentence of a text with a name in brackets behind it is of a picture."""


def caption_claim(index: int, readings: Sequence[Reading], around: Surroundings) -> tuple[Label, str, float]:
    """What a line with a caption or credit is, by which rule, and how sure that is."""
    below = readings[index + 1] if index + 1 < len(readings) else None
    told, later = around.prose_before[index], around.prose_after[index]
    ended = bool(below and below.furniture and below.furniture.closes and told and later <= 1)
    ended = ended or (below is not None and told > _BOTH and _heads_comments(below))
    label, rule, sure = _own_claim(readings[index], told, 0 if ended else later)
    sure = _sure_beside_credit(index, readings, around, rule) or sure
    return label, rule, UPDATE if _signs(index, readings) else sure


def _heads_comments(reading: Reading) -> bool:
    """Whether what readers say stands below a line: `Comments`, `Comments (4)`."""
    return reading.furniture is not None and reading.key.startswith("comments")


_SENT = 0.3


def _sure_beside_credit(index: int, readings: Sequence[Reading], around: Surroundings, rule: str) -> float:
    """How sure it is that a caption with a credit beside it is one; 0 where none stands there."""
    if not readings[index].is_captioned:
        return 0.0
    if any(one.is_credit_only for one in readings[index + 1 : index + 2]):
        return _SENT if is_sent_above_picture(index, readings, around) else 0.95
    return 0.95 if rule == _OPENED and _is_below_credit(index, around) else 0.0


def is_sent_above_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a wire service in brackets ends a text, and below a credit stands what the picture shows.

    `… on Monday. (HNS)`, `Photo: HNS`, `The harbour on Monday.`
    """
    shown = readings[index + 2] if index + 2 < len(readings) else None
    last = readings[index]
    sent = last.ends_with_agency and not last.is_credit_only and around.prose_before[index] > 0
    return sent and shown is not None and shown.shape.ends and not (shown.furniture or shown.ends_with_agency)


_OPENED = "caption-opening"


def _is_below_credit(index: int, around: Surroundings) -> bool:
    """Whether who took a picture stands in the line above, and no blank line between."""
    return (
        index > 0
        and around.joined(index)
        and around.joins(index - 1, index)
        and around.readings[index - 1].is_credit_only
    )


def _signs(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a wire service, or somebody with one, sent the story: a line beside says when."""
    byline = readings[index].byline
    if byline is None or not (byline.agencies or byline.places):
        return False
    if byline.people and any(
        (other := readings[place].byline) is not None and other.people and place != index
        for place in range(max(0, index - _ASIDE), min(len(readings), index + _ASIDE + 1))
    ):
        return False  # who signs is another, so this is who took the picture
    least = FULL_STAMP if byline.people else SURE_BYLINE
    near = [readings[other].stamp for other in (index - 1, index + 1) if 0 <= other < len(readings)]
    return any(
        stamp is not None and stamp.confidence >= least and stamp.moments[0].has_time for stamp in near
    )


def signs_beside_picture(index: int, readings: Sequence[Reading]) -> bool:
    """Whether somebody with a wire service or a paper signs, as the picture above or below has its credit."""
    byline = readings[index].byline
    if byline is None or not byline.people:
        return False
    return _signs_below_credit(index, readings) or _signs_below_headline(index, readings)


def _signs_below_credit(index: int, readings: Sequence[Reading]) -> bool:
    """Whether somebody and a wire service stand between a picture that has its credit and the whole day.

    `The pier - HNA`, `JANE DOE / HNA`, `@harbour`, `12/03/2019 16:05`: the address may be missing.
    """
    above = readings[index - 1].caption if index else None
    if above is None or not (above.text and above.credit):
        return False
    below = readings[index + 1 : index + 3]
    if below and below[0].furniture and below[0].furniture.rule == "contact":
        below = below[1:]
    stamp = below[0].stamp if below else None
    return stamp is not None and stamp.moments[0].is_whole


def _signs_below_headline(index: int, readings: Sequence[Reading]) -> bool:
    """Whether somebody and a paper stand below the headline, above buttons and a picture with its credit.

    `Ferries wait at the mole`, `Jane Doe / Harbour Times`, `Share:`, `The mole on Monday. HT/Kai Voss`.
    """
    above = readings[index - 1] if index else None
    if above is None or not may_be_title(above) or above.shape.words < _TITLED or above.shape.ends:
        return False
    below = readings[index + 1 : index + 1 + _BUTTONS]
    picture = next((one for one in below if one.furniture is None), None)
    shown = picture.caption if picture is not None and picture is not below[0] else None
    return shown is not None and bool(shown.text and shown.credit)


_TITLED, _BUTTONS = 4, 8  # words, lines
_PICTURED = Late(r"photo|image|picture|screen|courtesy|file|handout|getty|via |[/©:]", re.IGNORECASE)
"""What the credit of a picture says, and who signs a story does not."""


_NEWS = Late(
    r"\b(?:will|would|said|says|told|added|(?:is|are|was|were) (?:expected|due|likely|to)|"
    r"ha(?:s|ve|d) been)\b"
)
_SHOWING = Late(r"\b(?:seen|shown|pictured|pictures?|photo|left|right|above|below)\b")


_DRAWN = Late(
    r"(?:An?|The|This) (?:\w+ ){0,2}(?:map|chart|graph|graphic|image|photo(?:graph)?|picture|screenshot|"
    r"still|frame) (?:shows?|showing|of|from|taken)\b",
    re.IGNORECASE,
)
_SURE_DRAWN = 0.97
"""`A map shows where the ferries go. (Harbour News)` amid the text: surer than that it is a sentence."""


def _is_told(text: str) -> bool:
    """Whether a sentence says what will be or what somebody said, and not what can be seen of it."""
    return _NEWS.search(text) is not None and _SHOWING.search(text) is None


def _own_claim(reading: Reading, told: int, later: int) -> tuple[Label, str, float]:
    """What the marks of a line say, with so many paragraphs above it and below."""
    caption = reading.caption
    assert caption is not None
    if not caption.text:
        return Label.CREDIT, caption.rule, caption.confidence
    confidence = caption.confidence
    if reading.ends_with_agency and caption.rule != _OPENED and "hoto" not in caption.credit:
        # behind the last paragraph it is a sign-off, though another story may stand below
        bracketed = caption.rule == "bracketed-credit" and told > _BOTH
        signs = later < (2 if told else 1) or (bracketed and _is_told(caption.text))
        confidence = 0.3 if signs else 0.85
    dashed = caption.rule == "credit-behind-stop" and caption.credit[:1] in DASHES
    is_named = (dashed or caption.rule.startswith("bracketed")) and not _PICTURED.search(caption.credit)
    longest = SCENE if dashed or _is_told(caption.text) else _LONG_CAPTION
    papered = caption.rule == "bracketed-paper" or (told > _BOTH and is_paper(caption.credit))
    if is_named and (reading.shape.words > longest or papered) and not later:
        confidence = SIGNED  # the last paragraph, and who it is by
    elif papered and later and _DRAWN.match(caption.text):
        confidence = _SURE_DRAWN
    return Label.CAPTION, caption.rule, confidence
