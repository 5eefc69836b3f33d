"""Readings → what stands around each line: paragraphs, lists of other articles, bylines nearby.

Each list is made in one pass over the lines, so that a long clipping costs time by its length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.ingest.lines import Line
from generator.ingest.readings import Reading
from generator.ingest.shapes import content_words

_NEAR = 4
_SAMPLE = 60
_STRAY_WORDS = 60
_FEW_WORDS = 24
_BEHIND = 2
_KIN = 0.12
_NO_KIN = 0.25
_BOXES = ("newsletter", "follow")
_LONG = 5


class Surroundings:
    """What the readings before and after each line say.

    `meta_follows`: a timestamp or byline comes before the next paragraph. `prose_before` and
    `prose_after` count paragraphs. `listed`: in a list of other articles. `stray`: a paragraph or two
    of their own behind what usually ends an article. `pointed`: below `Key points`. `promoted`: the
    headline below `Read more`. `gaps_tell`: blank lines part paragraphs here.
    """

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
        self._authors = self._names_in_head()
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

    def _names_in_head(self) -> tuple[str, ...]:
        """The people whom the lines before the first paragraph name as writers."""
        names: list[str] = []
        for reading, prose in zip(self._readings, self._prose, strict=True):
            if prose:
                break
            names += reading.byline.people if reading.byline else ()
        return tuple(names)

    def is_of_author(self, index: int, line: Line) -> bool:
        """Whether the last lines speak of the writer by name."""
        return (
            bool(self._authors) and self.prose_after[index] <= _BEHIND and line.text.startswith(self._authors)
        )

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
            is_closed = is_closed and self.prose_before[index] > 1
            closed.append(is_closed)
            if self.is_of_author(index, lines[index]) and reading.shape.words > _LONG:
                is_closed = True
            elif reading.furniture:
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
        flags = [
            reading.shape.prose >= 0.4
            and reading.furniture is None
            and not self.is_of_author(index, lines[index])
            for index, reading in enumerate(self._readings)
        ]
        for start, end in _runs(flags):
            words = sum(reading.shape.words for reading in self._readings[start:end])
            if closed[start] and words < _STRAY_WORDS and self.prose_before[start] > 1:
                kinship = self._kinship(lines[start:end])
                # lists of other articles stand in the middle of articles too
                short = _FEW_WORDS if kinship < _NO_KIN or not self._is_behind_list(start) else 0
                for index in range(start, end):
                    stray[index] = kinship < _KIN or self._readings[index].shape.words < short
        return stray

    def _is_behind_list(self, start: int) -> bool:
        """Whether nothing but a list of other articles stands between a line and the paragraph before."""
        for index in range(start - 1, -1, -1):
            furniture = self._readings[index].furniture
            if self._prose[index]:
                return True
            if (
                furniture is not None
                and not furniture.lists
                and (furniture.closes or furniture.rule in _BOXES)
            ):
                return False
        return True

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
        elif state == "inside" and (line.gap or reading.is_credit_only or _is_pictured(index, readings)):
            state = "outside"
        found.append(state == "inside" and reading.shape.words <= 45)
    return found


def _is_pictured(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a caption by its own marks or by the credit on the next line."""
    return readings[index].is_captioned or (index + 1 < len(readings) and readings[index + 1].is_credit_only)


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
    return reading.byline is not None and reading.byline.confidence >= 0.5 and reading.furniture is None


def _is_paragraph(reading: Reading) -> bool:
    return reading.is_plain_prose or reading.dateline is not None
