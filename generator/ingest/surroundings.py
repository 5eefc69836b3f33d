"""Readings → what stands around each line: paragraphs, lists of other articles, bylines nearby.

Each list is made in one pass over the lines, so that a long clipping costs time by its length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.ingest.interludes import clusters, opening
from generator.ingest.lines import Line
from generator.ingest.readings import Reading

_NEAR = 4
_SAMPLE = 60
_STRAY_WORDS = 60
_BRIEF = 40
_FEW_WORDS = 24
_BEHIND = 2
_KIN = 0.12
_NO_KIN = 0.25
_BOXES = ("newsletter", "follow")
_CONTENT, _LONG = 4, 5
_STEM = 6
_ALIKE = 0.25
_SIGNED_OFF = 14
_LEADING = ("promo", "duration", "video-link")
_ECHO = 12
_FEWEST = 4
_LONGEST_LIST = 12
_TITLED = 4
_SURE = 0.7
_FEW = 3  # so that one word in common says little
_SECTION = 4
_MOST_POINTS = 6
_LONGER = 1.5  # a line that is longer than the points before by so much is a paragraph
_SINGLE = ("synopsis", "summary", "ai summary", "article summary", "in brief")
"""Headings below which one sentence stands rather than several points."""


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
        self._sure = [_is_sure_meta(reading) for reading in readings]
        self._prose = [_is_paragraph(reading) for reading in readings]
        said = [reading for reading, prose in zip(readings, self._prose, strict=True) if prose]
        self._words = [_content_words(reading) for reading in readings]
        spoken = [words for words, prose in zip(self._words, self._prose, strict=True) if prose]
        self._known = Counter(word for words in spoken[:_SAMPLE] for word in words)
        self._spread = Counter(word for reading in said for word in _stems(reading))
        self.meta_follows = self._follows()
        self.prose_before = _running(self._prose)
        self.prose_after = list(reversed(_running(list(reversed(self._prose)))))
        self._authors = self._names_in_head()
        self.listed, closed, ended = self._lists(lines)
        self.stray = [one or end for one, end in zip(self._strays(lines, closed), ended, strict=True)]
        self._gaps = [line.gap for line in lines]
        self.gaps_tell = sum(self._gaps) > len(self._gaps) / 5
        self.pointed = _points(lines, readings, gaps_tell=self.gaps_tell)
        self.promoted = _promoted(readings)
        self.commented = _comments(readings, self.prose_before)
        self.clustered = clusters(lines, readings, self._prose)
        self.opening = opening(readings)

    def overlap(self, index: int) -> float:
        """The share of a line's longer words that paragraphs use, not counting the line itself."""
        reading, words = self._readings[index], self._words[index]
        if reading.shape.words > 40:
            return 0.0
        own = 1 if _is_paragraph(reading) else 0
        return sum(self._known[word] > own for word in words) / (len(words) + _FEW)

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

    def kinship(self, reading: Reading) -> float:
        """The share of a line's longer words that paragraphs elsewhere use too."""
        return self._kinship([reading])

    def is_signed(self, index: int) -> bool:
        """Whether one of the next lines is a byline or a timestamp beyond doubt."""
        return any(self._sure[index + 1 : index + 1 + _NEAR])

    def is_echoed(self, index: int) -> bool:
        return self._counts[self._readings[index].key] > 1

    def is_time_of_day(self, index: int) -> bool:
        """Whether a line is a time alone, next to a date alone."""
        stamp = self._readings[index].stamp
        if (
            stamp is None
            or len(stamp.moments) != 1
            or not stamp.moments[0].has_time
            or stamp.moments[0].has_date
        ):
            return False
        near = [
            self._readings[other].stamp
            for other in (index - 1, index + 1)
            if 0 <= other < len(self._readings)
        ]
        return any(
            one is not None and one.moments[-1].has_date and not one.moments[-1].has_time for one in near
        )

    def says_much(self, index: int) -> bool:
        """Whether a line has any longer word."""
        return bool(_stems(self._readings[index]))

    def stamp_follows(self, index: int) -> bool:
        """Whether the next line is a timestamp."""
        return index + 1 < len(self._readings) and self._readings[index + 1].stamp is not None

    def leads(self, index: int) -> bool:
        """Whether one of the next paragraphs takes up a longer word of a line, as below a subhead."""
        words = _stems(self._readings[index])
        return any(words & _stems(self._readings[other]) for other in self._next_prose(index))

    def _next_prose(self, index: int) -> Iterator[int]:
        ahead = range(index + 1, min(len(self._prose), index + 1 + _SECTION))
        return (other for other in ahead if self._prose[other])

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
        said = self._counts[reading.key] > 1 and self._first[reading.key] < index and bool(reading.key)
        return said or (
            index > 0 and len(reading.key) > _ECHO and self._readings[index - 1].key.endswith(reading.key)
        )

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

    def _lists(self, lines: Sequence[Line]) -> tuple[list[bool], list[bool], list[bool]]:
        listed, closed, ended = [], [], []
        is_ended = False
        in_list = is_closed = False
        length = 0
        for index, reading in enumerate(self._readings):
            length = length + 1 if in_list else 0
            in_list = in_list and not self._ends_list(index, length)
            listed.append(in_list and not self._is_subhead(index, lines[index]))
            is_closed = is_closed and self.prose_before[index] > 1
            closed.append(is_closed)
            ended.append(is_ended)
            if self.is_of_author(index, lines[index]) and reading.shape.words > _LONG:
                is_closed = True
            elif reading.furniture:
                is_heading = reading.furniture.lists and (
                    self.prose_before[index] > 0 or reading.furniture.rule != "tags"
                )
                in_list = in_list or is_heading
                is_closed = is_closed or reading.furniture.closes
            elif (
                reading.sign_off and reading.sign_off.confidence >= 0.9 and reading.shape.words <= _SIGNED_OFF
            ):
                is_closed = True
                is_ended = is_ended or self._is_end(index)
            elif reading.shape.prose >= 0.9:
                in_list = False
                is_closed = is_closed and reading.shape.words < 30
        return listed, closed, ended

    def _is_end(self, index: int) -> bool:
        """Whether a sign-off is the article's own: most of the paragraphs stand before it."""
        return self.prose_before[index] > 2 and self.prose_after[index] <= self.prose_before[index] / 2

    def _ends_list(self, index: int, length: int) -> bool:
        """Whether a list above the article is over: menus have lists, and the headline stands below."""
        if self.prose_before[index] > 1:
            return False
        if self._readings[index].shape.words >= _TITLED and self.overlap(index) >= _ALIKE:
            return True
        if self._readings[index].shape.words >= _TITLED and self._prose[index + 1 : index + 2] == [True]:
            return True
        return length > _LONGEST_LIST or (
            self._readings[index].shape.words > _TITLED and self.is_signed(index)
        )

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
            if end - start == 1 and self._is_last_teaser(start):
                stray[start] = True
            if closed[start] and words < _STRAY_WORDS and self.prose_before[start] > 1:
                kinship = self._kinship(self._readings[start:end])
                # lists of other articles stand in the middle of articles too
                short = _FEW_WORDS if kinship < _NO_KIN or not self._is_behind_list(start) else 0
                alone = end - start == 1
                foreign = kinship < _KIN if alone else kinship == 0.0 and words < _BRIEF
                for index in range(start, end):
                    few = self._readings[index].shape.words < short
                    stray[index] = foreign or (few and (alone or not self._is_behind_list(start)))
        return stray

    def _is_last_teaser(self, index: int) -> bool:
        """Whether the last sentence of all stands below a headline and is about something else."""
        above = self._readings[index - 1]
        titled = above.shape.words > _TITLED and not above.shape.ends and not above.dateline
        last = self.prose_before[index] > _TITLED and self.prose_after[index] == 0
        return titled and last and self._kinship(self._readings[index : index + 1]) == 0.0

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

    def _kinship(self, readings: Sequence[Reading]) -> float:
        """The share of the longer words of some paragraphs that the others use too."""
        words = frozenset[str]().union(*map(_stems, readings))
        return sum(self._spread[word] > 1 for word in words) / len(words) if words else 0.0

    def _is_subhead(self, index: int, line: Line) -> bool:
        """Whether a short line below a list is the next subhead rather than one more headline."""
        return line.gap and self._readings[index].shape.words <= 4 and self.between(index)


def _content_words(reading: Reading) -> frozenset[str]:
    """The longer words of a line, to compare it with others by what it is about."""
    return frozenset(word for word in reading.key.split() if len(word) >= _CONTENT)


def _stems(reading: Reading) -> frozenset[str]:
    """The beginnings of the longer words of a line, so that endings do not matter."""
    return frozenset(word[:_STEM] for word in reading.key.split() if len(word) >= _LONG)


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


def _points(lines: Sequence[Line], readings: Sequence[Reading], *, gaps_tell: bool) -> list[bool]:
    """Which lines are the points below `Key points`: those of the first block after it.

    Where no blank lines part blocks, they are at most six, and at most three where they are sentences.
    """
    found = []
    state = "outside"
    points, single = 0, False
    seen: list[int] = []
    for index, (line, reading) in enumerate(zip(lines, readings, strict=True)):
        if reading.furniture and reading.furniture.rule == "key-points":
            state = "waiting"
            points, single = 0, reading.key in _SINGLE
            seen = []
        elif state != "outside" and reading.key in ("what s next", "what next"):
            state, points = "inside", _MOST_POINTS - 2
        elif state != "outside" and (reading.dateline or reading.is_captioned):
            state = "outside"
        elif state != "outside" and not gaps_tell:
            points += (_MOST_POINTS if single else 2) if reading.shape.ends else 1
            single = single and not reading.shape.ends
            long = points > _MOST_POINTS or (seen and reading.shape.words > _LONGER * max(seen))
            state = "outside" if long or reading.furniture else "inside"
            seen.append(reading.shape.words)
        elif state == "waiting":
            next_is_joined = index + 1 < len(lines) and not lines[index + 1].gap
            state = "inside" if next_is_joined or not line.gap else "outside"
        elif state == "inside" and (line.gap or reading.is_credit_only or _is_pictured(index, readings)):
            state = "outside"
        found.append(state == "inside" and reading.shape.words <= 45)
    return found


_REPLIES = frozenset(
    "reply|like|likes|report|recommend|recommend 0|respect|upvote|flag|share reply|antworten|melden|"
    "répondre|signaler|responder|"
    "denunciar|rispondi|segnala|reply share|like reply|up vote|down vote".split("|")
)
_THREAD = 12


def _comments(readings: Sequence[Reading], prose_before: Sequence[int]) -> list[bool]:
    """Which lines stand in what readers wrote: from a heading on below which there are buttons to reply."""
    buttons = [
        reading.key in _REPLIES or bool(reading.stamp and reading.stamp.moments[0].ago)
        for reading in readings
    ]
    counted = _running([*buttons, False])
    found = []
    inside = False
    for index, reading in enumerate(readings):
        end = min(index + 1 + _THREAD, len(readings))
        heads = reading.furniture is not None and prose_before[index] > 1 and _is_about_comments(reading)
        if heads and ("promoted" in reading.key or counted[end] - counted[index] >= _FEW_BUTTONS):
            inside = True
        found.append(inside)
    return found


_FEW_BUTTONS = 2


def _is_about_comments(reading: Reading) -> bool:
    assert reading.furniture is not None
    return reading.furniture.rule == "comments" or (
        "comment" in reading.key and reading.shape.words <= _FEWEST
    )


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
        elif (reading.furniture.rule in _LEADING or reading.key == "more") and reading.shape.words <= _TITLED:
            waits = True
    return found


def _is_meta(reading: Reading) -> bool:
    """Whether a line looks like a timestamp or a byline, as heads of articles have them."""
    if reading.stamp and reading.stamp.confidence >= 0.4:
        return True
    return reading.byline is not None and reading.byline.confidence >= 0.5 and reading.furniture is None


def _is_sure_meta(reading: Reading) -> bool:
    if reading.stamp and (reading.stamp.confidence >= _SURE or reading.stamp.moments[0].year):
        return True
    return reading.byline is not None and reading.byline.rule == "byline-opener"


def _is_paragraph(reading: Reading) -> bool:
    return reading.is_plain_prose or reading.dateline is not None
