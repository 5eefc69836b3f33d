"""Readings → what stands around each line: paragraphs, lists of other articles, bylines nearby.

Each list is made in one pass over the lines, so that a long clipping costs time by its length.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import (
    content_words,
    heads_others,
    is_meta,
    is_paragraph,
    is_sure_meta,
    may_be_title,
    running,
    runs,
    stems,
)
from generator.ingest.text.below_headings import comments, key_points, promoted
from generator.ingest.text.boxes import boxed, is_personal
from generator.ingest.text.echoes import crumbs
from generator.ingest.text.interludes import clusters, opening, others
from generator.ingest.text.turns import is_sent_again, opens_another, under_way

_NEAR = 4
_SAMPLE = 60
_STRAY_WORDS = 60
_BRIEF = 40
_ALL_PARTED = 0.7
_FEW_WORDS = 24
_BEHIND = 2
_EARLY = 2
_MOST_NAMES = 20
_NEAR_TOP = 12
_TOP, _LONGEST_NAME = 200, 80
_KIN, _KIN_AT_END = 0.12, 0.18
_LONGEST_TEASER = 36
_QUOTES = "\"'“‘„«"
_NO_KIN = 0.25
_LONG = 5
_BOXES = ("newsletter", "follow")
_ALIKE = 0.25
_SIGNED_OFF = 14
_ECHO = 12
_LONGEST_LIST = 12
_TITLED = 4
_ENDS = ("about-author", "copyright", "comments", "tags")
_SENTENCE, _KIN_OF_PAGE = 0.45, 0.25
_FEW = 3  # so that one word in common says little
_SECTION = 4

_SURNAMED = re.compile(
    r"[^\W\d_][\w'’-]+ (?:covers?|is|was|writes?|reports?|reported|joined|contributed|has)\b"
)


class Surroundings:
    """What the readings before and after each line say.

    `meta_follows`: a timestamp or byline comes before the next paragraph. `prose_before` and
    `prose_after` count paragraphs. `listed`: in a list of other articles. `stray`: a paragraph or two
    of their own behind what usually ends an article. `pointed`: below `Key points`. `promoted`: the
    headline below `Read more`. `gaps_tell`: blank lines part paragraphs here.
    """

    def __init__(self, lines: Sequence[Line], readings: Sequence[Reading]) -> None:
        self._lines = lines
        self._readings = readings
        self._counts = Counter(reading.key for reading in readings)
        self._first = {reading.key: index for index, reading in reversed(list(enumerate(readings)))}
        self._meta = [is_meta(reading) for reading in readings]
        self._sure = [is_sure_meta(reading) for reading in readings]
        self._prose = [is_paragraph(reading) for reading in readings]
        said = [reading for reading, prose in zip(readings, self._prose, strict=True) if prose]
        self._words = [content_words(reading) for reading in readings]
        spoken = [words for words, prose in zip(self._words, self._prose, strict=True) if prose]
        self._known = Counter(word for words in spoken[:_SAMPLE] for word in words)
        self._spread = Counter(word for reading in said for word in stems(reading))
        self.meta_follows = self._follows()
        self.prose_before = running(self._prose)
        self.prose_after = list(reversed(running(list(reversed(self._prose)))))
        self._authors = self._names_in_head()
        self.listed, self.closed, ended = self._lists(lines)
        self.stray = [one or end for one, end in zip(self._strays(lines, self.closed), ended, strict=True)]
        self._gaps = [line.gap for line in lines]
        self.gaps_tell = sum(self._gaps) > len(self._gaps) / 5
        parted = [gap for gap, prose in zip(self._gaps, self._prose, strict=True) if prose]
        self._all_parted = sum(parted) > _ALL_PARTED * len(parted)
        self.pointed = key_points(lines, readings, gaps_tell=self.gaps_tell)
        self.promoted = promoted(lines, readings)
        self.commented = comments(readings, self.prose_before)
        self.clustered = clusters(lines, readings, self._prose)
        self.fed = others(lines, readings, self.prose_before, lambda index: self.kinship(readings[index]))
        self.opening = opening(readings)
        self.under_way = under_way(readings)
        self.boxed = boxed([line.text for line in lines], readings, self.prose_before, self.kinship)
        self._text = "\n".join(reading.key for reading in said[:_SAMPLE])
        self._signers = self._signers_in_head()
        self._personal = is_personal(said)
        self.crumbs = crumbs(readings)

    def overlap(self, index: int) -> float:
        """The share of a line's longer words that paragraphs use, not counting the line itself."""
        reading, words = self._readings[index], self._words[index]
        if reading.shape.words > 40:
            return 0.0
        own = 1 if is_paragraph(reading) else 0
        return sum(self._known[word] > own for word in words) / (len(words) + _FEW)

    def _names_in_head(self) -> tuple[str, ...]:
        """The people whom the lines before the third paragraph name as writers."""
        names: list[str] = []
        for reading, before in zip(self._readings, self.prose_before, strict=True):
            if before > _EARLY:
                break
            names += reading.byline.people if reading.byline and not reading.byline.helpers else ()
        return tuple(dict.fromkeys(names))[:_MOST_NAMES]

    def is_of_author(self, index: int, line: Line) -> bool:
        """Whether the last lines speak of the writer, by the whole name or as `Doe covers`."""
        if not self._authors:
            return False
        if self.prose_after[index] > _BEHIND:
            in_head = self.prose_before[index] < _EARLY and self._readings[index].furniture is not None
            return in_head and line.text.startswith(tuple(f"{name} is " for name in self._authors))
        return (self.prose_before[index] > 0 and line.text.startswith(self._authors)) or bool(
            self.prose_before[index] > _EARLY
            and _SURNAMED.match(line.text)
            and any(line.text.startswith(f"{name.split()[-1]} ") for name in self._authors)
        )

    def _signers_in_head(self) -> tuple[int, ...]:
        """The lines before the first paragraph that name people and no wire service."""
        found = []
        for index, (reading, prose) in enumerate(zip(self._readings, self._prose, strict=True)):
            if prose and not is_meta(reading):
                break
            byline = reading.byline
            if byline and byline.people and not (byline.agencies or byline.helpers or reading.furniture):
                found.append(index)
        return tuple(found)

    def is_signed_elsewhere(self, index: int) -> bool:
        """Whether another line of the head says who wrote."""
        return any(other != index for other in self._signers)

    def is_in_text(self, index: int) -> bool:
        """Whether a paragraph says all of a line, as it says names: `Ministry of Foreign Affairs`."""
        key = self._readings[index].key
        return (
            index < _TOP and _ECHO < len(key) < _LONGEST_NAME and not self._prose[index] and key in self._text
        )

    def kinship(self, reading: Reading) -> float:
        """The share of a line's longer words that paragraphs elsewhere use too."""
        return self._kinship([reading])

    def is_signed(self, index: int) -> bool:
        """Whether one of the next lines is a byline or a timestamp beyond doubt."""
        return any(self._sure[index + 1 : index + 1 + _NEAR])

    def is_dated(self, index: int) -> bool:
        """Whether the line right above says which day, and nothing above that can be a headline."""
        stamp = self._readings[index - 1].stamp if index else None
        if stamp is None or not (
            stamp.moments[0].has_date and (stamp.moments[0].has_time or stamp.moments[0].year)
        ):
            return False
        return index < _NEAR_TOP and not any(map(may_be_title, self._readings[: index - 1]))

    def is_echoed(self, index: int) -> bool:
        return self._counts[self._readings[index].key] > 1

    def says_much(self, index: int) -> bool:
        """Whether a line has any longer word."""
        return bool(stems(self._readings[index]))

    def stamp_follows(self, index: int) -> bool:
        """Whether the next line is a timestamp."""
        return index + 1 < len(self._readings) and self._readings[index + 1].stamp is not None

    def leads(self, index: int) -> bool:
        """Whether one of the next paragraphs takes up a longer word of a line, as below a subhead."""
        words = stems(self._readings[index])
        return any(words & stems(self._readings[other]) for other in self._next_prose(index))

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

    def trails_off(self, index: int) -> bool:
        """Whether a line ends in dots, as teasers do that are cut short."""
        return self._lines[index].text.endswith((" ...", "…", "..."))

    def is_bracketed(self, index: int) -> bool:
        """Whether a line stands in brackets: `(Image: AP)`."""
        return self._lines[index].text[0] in "(["

    def is_apart_from_text(self, index: int) -> bool:
        """Whether a line joins the one above where blank lines part all paragraphs, and one follows it."""
        follows = index + 1 < len(self._gaps) and self._gaps[index + 1]
        return follows and self._all_parted and not self._gaps[index]

    def opens_pair(self, index: int) -> bool:
        """Whether a line and the next stand between blank lines, as who took a picture above its caption."""
        return self._gaps[index] and self.is_apart_from_text(index + 1)

    def between(self, index: int) -> bool:
        """Whether the next line is a paragraph and one came before."""
        return self.prose_before[index] > 0 and index + 1 < len(self._prose) and self._prose[index + 1]

    def is_of_page(self, index: int) -> bool:
        """Whether a sentence behind what ends an article speaks of the outlet or to the reader."""
        if not self.closed[index] or self.prose_after[index] > _BEHIND or self.prose_before[index] <= _EARLY:
            return False
        reading = self._readings[index]
        if self._lines[index].text[0] in _QUOTES or reading.shape.prose < _SENTENCE:
            return False
        addressed = reading.addresses and not self._personal
        return reading.opens_with_outlet or (addressed and self._kinship([reading]) < _KIN_OF_PAGE)

    def is_beside_text(self, index: int) -> bool:
        """Whether a line above or below is a sentence of the article, as far as one can tell."""
        near = [self._readings[other] for other in (index - 1, index + 1) if 0 <= other < len(self._readings)]
        return any(one.shape.ends and one.furniture is None and one.stamp is None for one in near)

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
            elif self._prose[index] or heads_others(self._readings[index]):
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
            if self.prose_before[index] > 2 and opens_another(self._readings, index):
                is_closed = is_ended = True
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
                is_closed = is_closed and (
                    reading.shape.words < 30
                    or self._is_titled_teaser(index)
                    or is_sent_again(self._readings, index)
                )
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
        for start, end in runs(flags):
            words = sum(reading.shape.words for reading in self._readings[start:end])
            if end - start == 1 and self._is_last_teaser(start, lines[start]):
                stray[start] = True
            if end - start > 1 and self._is_below_heading(start):
                continue  # lists begin with headlines; the page showed none there, and the article goes on
            if closed[start] and words < _STRAY_WORDS and self.prose_before[start] > 1:
                kinship = self._kinship(self._readings[start:end])
                # lists of other articles stand in the middle of articles too
                short = _FEW_WORDS if kinship < _NO_KIN or not self._is_behind_list(start) else 0
                alone = end - start == 1
                at_end = self.prose_before[start] > 2 * (self.prose_after[end - 1] + 1)
                least = _KIN_AT_END if at_end else _KIN
                foreign = (
                    kinship < least
                    and (self._may_tease(start, lines[start]) or self._is_titled_teaser(start))
                    if alone
                    else kinship == 0.0 and words < _BRIEF
                )
                for index in range(start, end):
                    if is_sent_again(self._readings, index):
                        stray[index] = True
                        continue
                    few = self._readings[index].shape.words < short
                    few = few and (alone or not self._is_behind_list(start))
                    stray[index] = foreign or (few and (not alone or self._may_tease(index, lines[index])))
        return stray

    def _is_titled_teaser(self, index: int) -> bool:
        """Whether a paragraph on another matter stands below a headline of its own."""
        above = self._readings[index - 1] if index else None
        if self._lines[index].text[0] in _QUOTES:
            return False
        titled = (
            above is not None and may_be_title(above) and not above.shape.ends and not self._prose[index - 1]
        )
        return (
            titled
            and self.prose_before[index] > 1
            and self._kinship(self._readings[index : index + 1]) < _KIN
        )

    def _is_below_heading(self, start: int) -> bool:
        """Whether a heading above other articles stands right above a line, and the article above that."""
        heading = self._readings[start - 1].furniture if start > 1 else None
        return heading is not None and heading.lists and self._prose[start - 2] and not self._meta[start]

    def _is_last_teaser(self, index: int, line: Line) -> bool:
        """Whether one of the last sentences stands alone below headlines and is about something else."""
        if self.prose_before[index] <= _TITLED:
            return False
        above = self._readings[index - 1]
        titled = not above.shape.ends and not above.dateline and not self._prose[index - 1]
        alone = titled and (above.shape.words > _TITLED or not self._prose[index - 2])
        return (
            alone
            and self.prose_after[index] <= 1
            and not self._heads_list(index)
            and self._may_tease(index, line)
            and self._kinship(self._readings[index : index + 1]) < _KIN / 2
        )

    def _heads_list(self, index: int) -> bool:
        """Whether a heading stands right below the last sentence, as articles end, with none close above."""
        near = [reading.furniture for reading in self._readings[index + 1 : index + 2]]
        return (
            any(one is not None and (one.lists or one.rule in _ENDS) for one in near)
            and not self.listed[index]
        )

    def _may_tease(self, index: int, line: Line) -> bool:
        """Whether a sentence can say what another article is about: none does in a quotation, or at length.

        In front of a sign-off stands the last paragraph.
        """
        below = self._readings[index + 1] if index + 1 < len(self._readings) else None
        ends = below is not None and (
            below.sign_off is not None or self.is_of_author(index + 1, self._lines[index + 1])
        )
        longest = _LONGEST_TEASER if self.prose_after[index] else _STRAY_WORDS
        return self._readings[index].shape.words <= longest and line.text[0] not in _QUOTES and not ends

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
        words = frozenset[str]().union(*map(stems, readings))
        return sum(self._spread[word] > 1 for word in words) / len(words) if words else 0.0

    def _is_subhead(self, index: int, line: Line) -> bool:
        """Whether a short line below a list is the next subhead rather than one more headline."""
        return line.gap and self._readings[index].shape.words <= 4 and self.between(index)
