"""Readings → what each line claims to be, with the lines around it taken into account.

A sentence next to `Getty Images` is a caption; a headline below `Related stories` is another
article's. The claims are weighed against each other in `labels.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.ingest.lines import Evidence, Label, Line
from generator.ingest.readings import Reading
from generator.ingest.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that a line may be, and why."""

    label: Label
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A line with all that speaks for one label or another.

    `overlap` is the share of its longer words that the article's paragraphs use too. `meta_follows`
    says that a timestamp or byline comes before the next paragraph, `meta_near` that one is within a
    few lines. `listed` says that it stands in a list of other articles, `is_stray` that it is a
    paragraph or two of its own behind what usually ends an article. `between` says that paragraphs
    stand before and after it.
    """

    line: Line
    reading: Reading
    claims: tuple[Claim, ...]
    overlap: float
    meta_follows: bool
    meta_near: bool
    listed: bool
    is_stray: bool
    between: bool


def candidates_of(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Candidate, ...]:
    """The lines with their claims, in order."""
    around = Surroundings(lines, readings)
    return tuple(
        Candidate(
            line=line,
            reading=reading,
            claims=_claims(index, line, readings, around),
            overlap=around.overlap(line, reading),
            meta_follows=around.meta_follows[index],
            meta_near=around.meta_near(index),
            listed=around.listed[index],
            is_stray=around.stray[index],
            between=around.between(index),
        )
        for index, (line, reading) in enumerate(zip(lines, readings, strict=True))
    )


_Said = list[tuple[Label, str, float]]


def _claims(index: int, line: Line, readings: Sequence[Reading], around: Surroundings) -> tuple[Claim, ...]:
    reading = readings[index]
    said = _own_claims(reading, later=around.prose_after[index]) + _claims_of_place(index, readings, around)
    if around.is_of_author(index, line) and reading.shape.words > 5:
        said.append((Label.FURNITURE, "author-biography", 0.95))
    return tuple(
        Claim(label=label, evidence=Evidence(rule=rule, confidence=confidence))
        for label, rule, confidence in said
    )


def _own_claims(reading: Reading, later: int) -> _Said:
    said: _Said = []
    if reading.address:
        said.append((Label.ADDRESS, "web-address", 0.99))
    if reading.furniture and not (reading.stamp and reading.stamp.confidence >= 0.9):
        said.append((Label.FURNITURE, reading.furniture.rule, _furniture_confidence(reading, later)))
    if reading.stamp:
        said.append((Label.TIMESTAMP, "timestamp", reading.stamp.confidence))
    elif reading.stamp_label:
        said.append((Label.TIMESTAMP, "timestamp-label", 0.6))
    if reading.byline:
        said.append((Label.BYLINE, reading.byline.rule, reading.byline.confidence))
    if reading.outlet and not reading.byline:
        said.append((Label.FURNITURE, "outlet-name", 0.6 if reading.caption else 0.8))
    if reading.sign_off:
        said.append((Label.SIGN_OFF, reading.sign_off.rule, reading.sign_off.confidence))
    if reading.place and not reading.furniture and not reading.outlet:
        said.append((Label.DATELINE, "place-alone", 0.6))
    if reading.caption:
        said.append(_caption_claim(reading, later))
    return said


def _furniture_confidence(reading: Reading, later: int) -> float:
    """A biography behind the last paragraph is one; among the paragraphs it may be about somebody else."""
    assert reading.furniture is not None
    if reading.furniture.rule == "author-biography":
        return 0.95 if later == 0 else min(reading.furniture.confidence, 0.7)
    return reading.furniture.confidence


def _caption_claim(reading: Reading, later: int) -> tuple[Label, str, float]:
    caption = reading.caption
    assert caption is not None
    if not caption.text:
        return Label.CREDIT, caption.rule, caption.confidence
    confidence = caption.confidence
    if reading.ends_with_agency:
        # behind the last paragraph it is a sign-off
        confidence = 0.85 if later >= 2 else 0.3
    return Label.CAPTION, caption.rule, confidence


def _claims_of_place(index: int, readings: Sequence[Reading], around: Surroundings) -> _Said:
    """What a line is because of its neighbours."""
    reading = readings[index]
    said: _Said = []
    if reading.shape.words >= 4 and _is_free(reading) and not reading.is_captioned:
        said += _beside_picture(index, readings, around)
        if _is_twin(index, readings):
            said.append((Label.CAPTION, "said-twice", 0.9))
    if around.promoted[index]:
        said.append((Label.FURNITURE, "promoted-headline", 0.85))
    if reading.shape.capitals and reading.shape.words >= 4 and not reading.shape.ends:
        said.append((Label.FURNITURE, "headline-in-capitals", 0.6 if around.prose_before[index] else 0.0))
    if around.pointed[index]:
        said.append((Label.FURNITURE, "key-point", 0.9))
    if reading.shape.words <= 30 and _is_free(reading) and _is_in_box(index, readings, around):
        said.append((Label.FURNITURE, "inside-a-box", 0.9 if reading.shape.words <= 20 else 0.5))
    if around.is_repeated(index) and reading.shape.prose < 0.6:
        said.append((Label.FURNITURE, "said-before", 0.6))
    if around.listed[index] and reading.shape.prose < 0.6:
        said.append((Label.FURNITURE, "listed-headline", 0.85))
    return said


def _beside_picture(index: int, readings: Sequence[Reading], around: Surroundings) -> _Said:
    """A caption stands in front of its credit, or behind it with no blank line between."""
    words = readings[index].shape.words
    after = readings[index + 1] if index + 1 < len(readings) else None
    before = readings[index - 1] if index else None
    if after and after.is_credit_only:
        return [(Label.CAPTION, "beside-credit", 0.8 if words <= 45 else 0.3)]
    if before and before.is_credit_only:
        close = around.joins(index - 1, index) if around.gaps_tell else words <= 25
        return [(Label.CAPTION, "beside-credit", 0.8 if close and words <= 45 else 0.3)]
    if any(near and _is_picture_control(near) for near in (before, after)):
        return [(Label.CAPTION, "beside-picture-control", 0.7 if words <= 40 else 0.3)]
    return []


def _is_free(reading: Reading) -> bool:
    """Whether a line is not plainly a timestamp, a byline, furniture or the beginning of the story."""
    named = reading.byline is not None and reading.byline.confidence > 0.7
    return not (named or reading.dateline or reading.furniture or reading.stamp or reading.address)


_BOXES = ("newsletter", "follow", "key-points")


def _is_in_box(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands with newsletter or follow boxes, with no blank line between."""
    if not around.joined(index):
        return False
    neighbours = [
        readings[other]
        for other in (index - 1, index + 1)
        if 0 <= other < len(readings) and around.joins(index, other)
    ]
    return any(
        near.furniture is not None and near.furniture.rule in _BOXES and near.furniture.confidence > 0.9
        for near in neighbours
    )


def _is_picture_control(reading: Reading) -> bool:
    return reading.furniture is not None and reading.furniture.rule == "picture-control"


def _is_twin(index: int, readings: Sequence[Reading]) -> bool:
    """Whether one of the nearest lines says the same, or the same and a credit."""
    key = readings[index].key
    if len(key) < 20:
        return False
    for other in (*range(max(0, index - 3), index), *range(index + 1, min(len(readings), index + 4))):
        twin = readings[other]
        same = twin.key.startswith(key) or (len(twin.key) > 20 and key.startswith(twin.key))
        if same and (abs(other - index) == 1 or twin.is_captioned or readings[index].caption):
            return True
    return False
