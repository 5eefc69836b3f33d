"""Readings → what each line claims to be, with the lines around it taken into account.

A sentence next to `Getty Images` is a caption; a headline below `Related stories` is another
article's. The claims are weighed against each other in `labels.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.ingest.lines import Evidence, Label, Line
from generator.ingest.readings import Reading
from generator.ingest.shapes import content_words

_NEAR = 4
_SAMPLE = 60
_STRAY_WORDS = 60
_FEW_WORDS = 24
_KIN = 0.12
_LONG = 5


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
    repeated: bool


def candidates_of(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Candidate, ...]:
    """The lines with their claims, in order."""
    around = _Surroundings(lines, readings)
    return tuple(
        Candidate(
            line=line,
            reading=reading,
            claims=_claims(index, readings, around),
            overlap=around.overlap(line, reading),
            meta_follows=around.meta_follows[index],
            meta_near=around.meta_near(index),
            listed=around.listed[index],
            is_stray=around.stray[index],
            between=around.between(index),
            repeated=around.is_repeated(index),
        )
        for index, (line, reading) in enumerate(zip(lines, readings, strict=True))
    )


class _Surroundings:
    """What the readings before and after each line say; each list is made in one pass."""

    def __init__(self, lines: Sequence[Line], readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._counts = Counter(reading.key for reading in readings)
        self._first = {reading.key: index for index, reading in reversed(list(enumerate(readings)))}
        self._meta = [_is_meta(reading) for reading in readings]
        self._prose = [_is_paragraph(reading) for reading in readings]
        texts = [line.text[:1500] for line, prose in zip(lines, self._prose, strict=True) if prose]
        self._known = Counter(word for text in texts[:_SAMPLE] for word in content_words(text))
        self._spread = Counter(word for text in texts for word in content_words(text, _LONG))
        self.meta_follows = self._follows()
        self.prose_before = _running(self._prose)
        self.prose_after = list(reversed(_running(list(reversed(self._prose)))))
        self.listed, closed = self._lists(lines)
        self.stray = self._strays(lines, closed)
        self._gaps = [line.gap for line in lines]
        self.gaps_tell = sum(self._gaps) > len(self._gaps) / 5
        self.pointed = _points(lines, readings)
        self.promoted = _promoted(readings)

    def overlap(self, line: Line, reading: Reading) -> float:
        """The share of a line's longer words that paragraphs use, not counting the line itself."""
        if reading.shape.words > 40:
            return 0.0
        words = content_words(line.text)
        own = 1 if _is_paragraph(reading) else 0
        return sum(self._known[word] > own for word in words) / (len(words) + 1.5)

    def meta_near(self, index: int) -> bool:
        return any(self._meta[max(0, index - _NEAR) : index]) or any(
            self._meta[index + 1 : index + 2 + _NEAR]
        )

    def joins(self, index: int, other: int) -> bool:
        """Whether no blank line stands between two lines that follow each other."""
        return not self._gaps[max(index, other)]

    def joined(self, index: int) -> bool:
        """Whether blank lines part paragraphs here at all, so that their absence says something."""
        return self.gaps_tell and not self._readings[index].dateline

    def between(self, index: int) -> bool:
        """Whether the next line is a paragraph and one came before."""
        return self.prose_before[index] > 0 and index + 1 < len(self._prose) and self._prose[index + 1]

    def is_repeated(self, index: int) -> bool:
        """Whether an earlier line said the same."""
        reading = self._readings[index]
        return self._counts[reading.key] > 1 and self._first[reading.key] < index and bool(reading.key)

    def _follows(self) -> list[bool]:
        found = [False] * len(self._readings)
        ahead = False
        for index in range(len(self._readings) - 1, -1, -1):
            found[index] = ahead
            if self._meta[index]:
                ahead = True
            elif self._prose[index]:
                ahead = False
        return found

    def _lists(self, lines: Sequence[Line]) -> tuple[list[bool], list[bool]]:
        listed, closed = [], []
        in_list = is_closed = False
        for index, reading in enumerate(self._readings):
            listed.append(in_list and not self._is_subhead(index, lines[index]))
            closed.append(is_closed)
            if reading.furniture:
                in_list = in_list or reading.furniture.lists
                is_closed = is_closed or reading.furniture.closes
            elif reading.sign_off and reading.sign_off.confidence >= 0.9 and reading.shape.words <= 8:
                is_closed = True
            elif reading.shape.prose >= 0.9:
                in_list = False
                is_closed = is_closed and reading.shape.words < 30
        return listed, closed

    def _strays(self, lines: Sequence[Line], closed: list[bool]) -> list[bool]:
        """Paragraphs in a short run of their own behind what usually ends an article, on other matters."""
        stray = [False] * len(self._readings)
        flags = [reading.shape.prose >= 0.4 and reading.furniture is None for reading in self._readings]
        for start, end in _runs(flags):
            words = sum(reading.shape.words for reading in self._readings[start:end])
            if closed[start] and words < _STRAY_WORDS and self.prose_before[start] > 1:
                foreign = self._kinship(lines[start:end]) < _KIN
                for index in range(start, end):
                    stray[index] = foreign or self._readings[index].shape.words < _FEW_WORDS
        return stray

    def _kinship(self, lines: Sequence[Line]) -> float:
        """The share of the longer words of some paragraphs that the others use too."""
        words = content_words(" ".join(line.text for line in lines), _LONG)
        return sum(self._spread[word] > 1 for word in words) / len(words) if words else 0.0

    def _is_subhead(self, index: int, line: Line) -> bool:
        """Whether a short line below a list is the next subhead rather than one more headline."""
        return line.gap and self._readings[index].shape.words <= 4 and self.between(index)


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    """Where runs of set flags begin and end."""
    runs: list[tuple[int, int]] = []
    for index, flag in enumerate(flags):
        if flag and runs and index == runs[-1][1]:
            runs[-1] = (runs[-1][0], index + 1)
        elif flag:
            runs.append((index, index + 1))
    return runs


def _running(flags: list[bool]) -> list[int]:
    """How many flags are set before each place."""
    total = 0
    result = []
    for flag in flags:
        result.append(total)
        total += flag
    return result


def _points(lines: Sequence[Line], readings: Sequence[Reading]) -> list[bool]:
    """Which lines are the points below `Key points`: those of the first block after it."""
    found = []
    state = "outside"
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if reading.furniture and reading.furniture.rule == "key-points":
            state = "waiting"
        elif state == "waiting":
            next_is_joined = index + 1 < len(lines) and not lines[index + 1].gap
            state = "inside" if next_is_joined or not line.gap else "outside"
        elif state == "inside" and (line.gap or _is_credit_only(reading) or _is_pictured(index, readings)):
            state = "outside"
        found.append(state == "inside" and reading.shape.words <= 45)
    return found


def _is_pictured(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a caption by its own marks or by the credit on the next line."""
    return _is_caption(readings[index]) or (
        index + 1 < len(readings) and _is_credit_only(readings[index + 1])
    )


def _promoted(readings: Sequence[Reading]) -> list[bool]:
    """Which lines are the headline below `Read more` or `Watch now`: the next that is no button."""
    found = []
    waits = False
    for reading in readings:
        found.append(waits and reading.furniture is None and reading.shape.prose < 0.9)
        if reading.furniture is None:
            waits = False
        elif reading.furniture.rule == "promo" and reading.shape.words <= 3:
            waits = True
    return found


def _is_meta(reading: Reading) -> bool:
    """Whether a line looks like a timestamp or a byline, as heads of articles have them."""
    if reading.stamp and reading.stamp.confidence >= 0.4:
        return True
    return (
        bool(reading.byline) and reading.byline.confidence >= 0.5 and reading.furniture is None
        if reading.byline
        else False
    )


def _is_paragraph(reading: Reading) -> bool:
    return reading.is_plain_prose or reading.dateline is not None


# -- claims


def _claims(index: int, readings: Sequence[Reading], around: _Surroundings) -> tuple[Claim, ...]:
    reading = readings[index]
    return tuple(
        Claim(label=label, evidence=Evidence(rule=rule, confidence=confidence))
        for label, rule, confidence in (
            *_own_claims(reading, later=around.prose_after[index]),
            *_claims_of_place(index, readings, around),
        )
    )


_Said = list[tuple[Label, str, float]]


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


def _claims_of_place(index: int, readings: Sequence[Reading], around: _Surroundings) -> _Said:
    """What a line is because of its neighbours."""
    reading = readings[index]
    said: _Said = []
    if reading.shape.words >= 4 and _is_free(reading) and not _is_caption(reading):
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


def _beside_picture(index: int, readings: Sequence[Reading], around: _Surroundings) -> _Said:
    """A caption stands in front of its credit, or behind it with no blank line between."""
    words = readings[index].shape.words
    after = readings[index + 1] if index + 1 < len(readings) else None
    before = readings[index - 1] if index else None
    if after and _is_credit_only(after):
        return [(Label.CAPTION, "beside-credit", 0.8 if words <= 45 else 0.3)]
    if before and _is_credit_only(before):
        close = around.joins(index - 1, index) if around.gaps_tell else words <= 25
        return [(Label.CAPTION, "beside-credit", 0.8 if close and words <= 45 else 0.3)]
    if any(near and _is_picture_control(near) for near in (before, after)):
        return [(Label.CAPTION, "beside-picture-control", 0.7 if words <= 40 else 0.3)]
    return []


def _is_free(reading: Reading) -> bool:
    """Whether a line is not plainly a timestamp, a byline, furniture or the beginning of the story."""
    named = reading.byline is not None and reading.byline.confidence > 0.7
    return not (named or reading.dateline or reading.furniture or reading.stamp or reading.address)


def _is_caption(reading: Reading) -> bool:
    return reading.caption is not None and bool(reading.caption.text) and reading.caption.confidence >= 0.6


_BOXES = ("newsletter", "follow", "key-points")


def _is_in_box(index: int, readings: Sequence[Reading], around: _Surroundings) -> bool:
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


def _is_credit_only(reading: Reading) -> bool:
    caption = reading.caption
    return caption is not None and not caption.text and (caption.confidence >= 0.9 or reading.byline is None)


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
        if same and (abs(other - index) == 1 or _is_caption(twin) or readings[index].caption):
            return True
    return False
