"""Readings → what stands around each line: other articles, boxes, pictures, lines that say the same."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import PICTURES, may_be_title
from generator.ingest.text.marking.contents import CONTENTS
from generator.ingest.text.outlined.article_place import place_of
from generator.ingest.text.outlined.dated_lists import dated_list
from generator.ingest.text.outlined.last_sentences import last_sentences
from generator.ingest.text.outlined.lines_apart import lines_apart
from generator.ingest.text.outlined.other_articles import OtherArticles
from generator.ingest.text.outlined.outline import SAMPLE
from generator.ingest.text.outlined.prefaces import preface, teasers_on_top, weather_bulletin
from generator.ingest.text.outlined.pulled import pulled
from generator.ingest.text.outlined.signers import Signed
from generator.ingest.text.regions.author_cards import author_cards
from generator.ingest.text.regions.boxes import boxed, is_appeal, is_personal
from generator.ingest.text.regions.doubled import doubled
from generator.ingest.text.regions.echoes import crumbs
from generator.ingest.text.regions.feeds_behind import others as feeds
from generator.ingest.text.regions.interludes import clusters, questions
from generator.ingest.text.regions.key_points import key_points
from generator.ingest.text.regions.openings import opening
from generator.ingest.text.regions.parted_credits import parted_credits
from generator.ingest.text.regions.promoted import promoted
from generator.ingest.text.regions.shown_twice import credits_again, named_beside, shown_twice
from generator.ingest.text.regions.subheads import brief_subheads, set_subheads
from generator.ingest.text.turns import under_way

_BEHIND = 2
_EARLY, _NEAR_TOP = 2, 12
_QUOTES = "\"'“‘„«"
_ECHO = 12
_SENTENCE = 0.45
_KIN_OF_PAGE = 0.25
_SECTION = 4
_FEW, _SUBHEAD = 5, 14
_PARTED_KICKER, _WARNING = -1.5, -6.0


SHARING = ("share-buttons", "button")
_OF_TEXT = frozenset("story article report post page version headline updated corrected clarified".split())


class Surroundings(Signed):
    """What the readings before and after each line say, beside what their outline does.

    `listed`, `closed`, `stray`: as in `OtherArticles`. `pointed`: below `Key points`. `promoted`: the
    headline below `Read more`. `apart`: the rule by which a line is none of the article, whatever it says.
    `personal`: the story itself says `we` and `you`.
    """

    def __init__(self, lines: Sequence[Line], readings: Sequence[Reading]) -> None:
        super().__init__(lines, readings)
        dated = dated_list(self)
        if dated:
            self.unsign(dated)
        self.place = place_of(self)
        if self.place.strange:
            self.set_aside(self.place.strange)
        self.counts = Counter([reading.key for reading in readings])
        others = OtherArticles(self)
        self.listed, self.closed, self.stray = others.listed, others.closed, others.stray
        self.pointed = key_points(lines, readings, gaps_tell=self.blocks_tell)
        self.promoted = promoted(lines, readings)
        self.apart = lines_apart(self, dated)
        self.asked = questions(lines, readings, self.prose)
        self.under_way = under_way(readings)
        self.clustered = clusters(lines, readings, self.prose, self.asked, self.under_way)
        self.fed = feeds(lines, readings, self.prose_before, self.kinship_at)
        self.opening = opening(readings)
        self._add_preface()
        self._add_menu()
        cards = author_cards(lines, readings, self.prose_before, self.prose_after)
        self.apart |= dict.fromkeys(cards, "author-biography")
        self.last = self._keep_last_sentences()
        self.pulled = pulled(self, self.opening)
        self.boxed = boxed([line.text for line in lines], readings, self.prose_before, self.kinship)
        for index in self.last:
            self.boxed[index] = False
        self.credits_again = credits_again(lines)
        self.parted_credits, self.parted_captions = parted_credits(lines, readings)
        self.shown_twice = shown_twice(lines, readings) | self.parted_captions
        self.signed_pictures: dict[int, bool] = {}  # as `beside_pictures.py` finds them
        self.named_beside = named_beside(lines, readings, self.prose)
        self.brief_subheads = frozenset(brief_subheads(lines, readings, self.prose))
        self.set_subheads = set_subheads(lines, readings, self.prose) | self.brief_subheads
        self.text_of_paragraphs = "\n".join(reading.key for reading in self.said[:SAMPLE])
        self.personal = is_personal(self.said)
        self.crumbs = crumbs(lines, readings, self.place.start, self.shown_twice)
        self._mark_crumbs()

    @cached_property
    def _sentences(self) -> Counter[str]:
        """How often each paragraph stands, asked for only where any line stands twice."""
        return Counter([one.key for one, prose in zip(self.readings, self.prose, strict=True) if prose])

    @cached_property
    def has_labels(self) -> bool:
        """Whether the page writes labels or buttons at its pictures; else none is looked for beside lines."""
        labelled = not self.counts.keys().isdisjoint((*PICTURES, "credit"))
        return labelled or any(rule.startswith("picture") for rule in self.ruled)

    @cached_property
    def may_credit(self) -> bool:
        """Whether lines that name nobody may say who took a picture, by what stands around them."""
        return self.has_labels or bool(self.parted_credits or self.credits_again)

    @cached_property
    def has_share_buttons(self) -> bool:
        """Whether the page has buttons to share something."""
        return not self.ruled.isdisjoint(SHARING)

    def _add_preface(self) -> None:
        """Sets apart what the page tells of its paper above the headline, which stands in no list then."""
        lines = preface(self) or teasers_on_top(self)
        self.apart |= dict.fromkeys(lines, "about-outlet")
        if lines:
            self._unlist(lines.stop)

    def _keep_last_sentences(self) -> frozenset[int]:
        """Takes the last sentences of the article, not of cards or readers, out of the list above them."""
        others = {at for at, rule in self.apart.items() if rule in ("card-below-kicker", "readers-comment")}
        found = last_sentences(self) - others
        self.stray = [stray and index not in found for index, stray in enumerate(self.stray)]
        for index in found:
            self.apart.pop(index, None)
            self._unlist(index)
            if index + 1 < len(self.readings) and self.readings[index + 1].sign_off is not None:
                self._unlist(index + 1)  # who signs it
        return found

    def _add_menu(self) -> None:
        """Sets apart a menu of other articles near the top; what stands below it is in no list of them."""
        menu = doubled(self.lines, self.readings)
        self.apart |= dict.fromkeys(menu, "shown-twice-each")
        if menu and not self.prose_before[menu.start]:
            below = range(menu.stop, min(menu.stop + _NEAR_TOP, len(self.prose)))
            for index in itertools.takewhile(lambda place: not self.prose[place], below):
                self._unlist(index)

    def _unlist(self, index: int) -> None:
        for flags in (self.listed, self.clustered, self.promoted, self.fed):
            flags[index] = False

    def _mark_crumbs(self) -> None:
        for index in weather_bulletin(self.lines):
            self.apart[index] = "weather-bulletin"
            self.crumbs[index] += _WARNING
        for index in self._parted_kickers():
            self.crumbs[index] += _PARTED_KICKER

    def _parted_kickers(self) -> Iterator[int]:
        """The lines of the head that a page glued to the headline, which stands behind in the same line."""
        for index, (line, below) in enumerate(itertools.pairwise(self.lines[:_NEAR_TOP])):
            if line.number == below.number and all(map(may_be_title, self.readings[index : index + 2])):
                yield index

    def is_echoed(self, index: int) -> int:
        """How often a line stands again, if not only as a sentence of the text: so a standfirst may."""
        key = self.readings[index].key
        again = self.counts[key] - 1
        return again if self.prose[index] else again - self._sentences[key]

    def says_much(self, index: int) -> bool:
        """Whether a line has any longer word."""
        return bool(self.readings[index].stems)

    def stamp_follows(self, index: int) -> bool:
        """Whether the next line is a timestamp."""
        return index + 1 < len(self.readings) and self.readings[index + 1].stamp is not None

    def leads(self, index: int) -> bool:
        """Whether one of the next paragraphs takes up a longer word of a line, as below a subhead."""
        words = self.readings[index].stems
        return any(words & self.readings[other].stems for other in self._next_prose(index))

    def kin(self, index: int) -> float:
        """How much paragraphs speak of a short line: wholly where those below speak of a few words."""
        reading = self.readings[index]
        if reading.shape.words > _SUBHEAD or index in self.set_subheads:
            return 1.0
        few = len(reading.stems) > 1 and reading.shape.words <= _FEW
        taken_up = few and any(reading.stems <= self.readings[at].stems for at in self._next_prose(index))
        amid = min(self.prose_before[index], self.prose_after[index] - 1) > _EARLY
        taken_up = taken_up or (amid and reading.shape.words < _FEW and self.leads(index))
        return 1.0 if taken_up else self.kinship(reading)

    def _next_prose(self, index: int) -> Iterator[int]:
        ahead = range(index + 1, min(len(self.prose), index + 1 + _SECTION))
        return (other for other in ahead if self.prose[other])

    def tells_update(self, index: int) -> bool:
        """Whether `Update:` opens a headline where one is missing, the first paragraph, or one of several."""
        reading, text = self.readings[index], self.lines[index].text
        if not (self.prose_before[index] or reading.shape.ends):
            return True
        if (
            not text.startswith("UPDATE:")
            or not self.prose_after[index]
            or not _OF_TEXT.isdisjoint(reading.words)
        ):
            return False
        return not self.prose_before[index] or sum(line.text.startswith("UPDATE:") for line in self.lines) > 1

    def is_bracketed(self, index: int) -> bool:
        """Whether a line stands in brackets: `(Image: AP)`."""
        return self.lines[index].text[0] in "(["

    def heads_cards(self, index: int) -> bool:
        """Whether a line stands more than once, each time above another line that may be a headline."""
        if not self.is_echoed(index):
            return False
        key = self.readings[index].key
        below = [two for one, two in itertools.pairwise(self.readings) if one.key == key]
        titled = [one for one in below if may_be_title(one) and one.shape.words > _FEW and not one.stamp]
        return len({one.key for one in titled}) == len(below) == self.counts[key]

    def heads_appeal(self, index: int) -> bool:
        """Whether a line behind a blank one stands right above what asks the reader for support.

        A sentence that says what the article does is its last one.
        """
        if not (self.gaps_tell and self.is_above_joined(index)) or self.lines[index].text[0] in _QUOTES:
            return False
        reading = self.readings[index]
        if not is_appeal(self.readings[index + 1]) or reading.is_whole_day or reading.sign_off is not None:
            return False
        return not (reading.shape.ends and self.kinship_at(index) >= _KIN_OF_PAGE)

    def is_of_page(self, index: int) -> bool:
        """Whether a sentence behind what ends an article speaks of the outlet or to the reader."""
        if not self.closed[index] or self.prose_after[index] > _BEHIND or self.prose_before[index] <= _EARLY:
            return False
        reading = self.readings[index]
        if self.lines[index].text[0] in _QUOTES or reading.spoken or reading.shape.prose < _SENTENCE:
            return False
        if reading.opens_with_outlet:
            return True
        addressed = reading.addresses and not (self.personal or self._resumed[index])
        return addressed and self.kinship(reading) < _KIN_OF_PAGE

    @cached_property
    def _resumed(self) -> list[bool]:
        """For each line whether a paragraph stands above it and below what would end the article."""
        found: list[bool] = []
        resumed = False
        for reading in self.readings:
            found.append(resumed)
            furniture = reading.furniture
            ends = furniture is not None and (furniture.closes or furniture.lists)
            resumed = not ends and (resumed or reading.is_plain_prose)
        return found

    @cached_property
    def repeated(self) -> frozenset[int]:
        """The lines of which an earlier one said the same, or the one right above ends in that."""
        found: set[int] = set()
        said: set[str] = set()
        above = ""
        listed = {index for index, rule in enumerate(self.rules) if rule == CONTENTS}
        for index, key in enumerate([one.key for one in self.readings]):
            if index in listed:
                continue
            if (key and key in said) or (len(key) > _ECHO and above.endswith(key)):
                found.add(index)
            said.add(key)
            above = key
        return frozenset(found)

    def is_said_above(self, index: int) -> bool:
        """Whether the line above ends in a line."""
        key = self.readings[index].key
        return index > 0 and len(key) > _ECHO and self.readings[index - 1].key.endswith(key)
