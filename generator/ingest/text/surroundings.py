"""Readings → what stands around each line: other articles, boxes, pictures, who signs nearby."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from generator.ingest.one_line.numbered import Line, are_evenly_spaced
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.speech.pull_quotes import any_says_again, pull_quotes, words_repeated
from generator.ingest.text.appearances import PICTURES, is_meta, may_be_title
from generator.ingest.text.outlined.article_place import place_of
from generator.ingest.text.outlined.broken_off import BrokenOff
from generator.ingest.text.outlined.dated_lists import dated_list
from generator.ingest.text.outlined.dialogs import dialogs
from generator.ingest.text.outlined.last_sentences import last_sentences
from generator.ingest.text.outlined.other_articles import OtherArticles
from generator.ingest.text.outlined.outline import SAMPLE
from generator.ingest.text.outlined.prefaces import preface, teasers_on_top, weather_bulletin
from generator.ingest.text.outlined.repeated_blocks import cut_leads, previews, repeated_appeals
from generator.ingest.text.outlined.signed_cards import signed_cards
from generator.ingest.text.outlined.teasers import below_days, cut_teasers, dated_cards
from generator.ingest.text.outlined.trending import TRENDING, trending
from generator.ingest.text.regions.author_cards import author_cards
from generator.ingest.text.regions.boxes import boxed, is_appeal, is_personal
from generator.ingest.text.regions.cards_behind import asked_amid, kickered_cards, labelled_menus
from generator.ingest.text.regions.doubled import doubled, told_below
from generator.ingest.text.regions.echoes import crumbs
from generator.ingest.text.regions.interludes import clusters, questions
from generator.ingest.text.regions.interludes import others as feeds
from generator.ingest.text.regions.key_points import key_points
from generator.ingest.text.regions.openings import opening
from generator.ingest.text.regions.page_lists import page_lists, press_notes
from generator.ingest.text.regions.parted_credits import parted_credits
from generator.ingest.text.regions.promoted import promoted
from generator.ingest.text.regions.readers_comments import comments, counted_answers
from generator.ingest.text.regions.related_cards import pictured_cards
from generator.ingest.text.regions.shown_twice import credits_again, named_beside, shown_twice
from generator.ingest.text.regions.subheads import set_subheads
from generator.ingest.text.turns import under_way

_HEAD = 10  # lines
_ALL_PARTED = 0.7
_BEHIND = 2
_EARLY, _NEAR_TOP = 2, 12
_ABOVE_TEXT = 4  # a picture, the day, the headline
_QUOTES = "\"'“‘„«"
_ECHO = 12
_SENTENCE = 0.45
_KIN_OF_PAGE = 0.25
_SECTION = 4
_FEW, _SUBHEAD = 5, 14
_PARTED_KICKER, _WARNING = -1.5, -6.0


SHARING = ("share-buttons", "button")
_OF_TEXT = frozenset("story article report post page version headline updated corrected clarified".split())


class Surroundings(BrokenOff):
    """What the readings before and after each line say, beside what their outline does.

    `listed`, `closed`, `stray`: as in `OtherArticles`. `pointed`: below `Key points`. `promoted`: the
    headline below `Read more`. `apart`: the rule by which a line is none of the article, whatever it says.
    `gaps_tell`: blank lines part paragraphs here, `all_parted`: nearly all, `blocks_tell`: but not each line
    from the next. `personal`: the story itself says `we` and `you`.
    """

    def __init__(self, lines: Sequence[Line], readings: Sequence[Reading]) -> None:
        super().__init__(lines, readings)
        self._dated = dated_list(self)
        if self._dated:
            self.unsign(self._dated)
        self.place = place_of(self)
        if self.place.strange:
            self.set_aside(self.place.strange)
        self.counts = Counter(reading.key for reading in readings)
        self._sentences = Counter(one.key for one, prose in zip(readings, self.prose, strict=True) if prose)
        others = OtherArticles(self)
        self.listed, self.closed, self.stray = others.listed, others.closed, others.stray
        self._gaps = [line.gap for line in lines]
        self.gaps_tell = sum(self._gaps) > len(self._gaps) / 5
        parted = [gap for gap, prose in zip(self._gaps, self.prose, strict=True) if prose]
        self.all_parted = sum(parted) > _ALL_PARTED * len(parted)
        self.blocks_tell = self.gaps_tell and not are_evenly_spaced(lines)
        self.pointed = key_points(lines, readings, gaps_tell=self.blocks_tell)
        self.promoted = promoted(lines, readings)
        self.apart = self._lines_apart()
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
        self.pulled = self._pulled()
        self.boxed = boxed([line.text for line in lines], readings, self.prose_before, self.kinship)
        self.credits_again = credits_again(lines)
        self.parted_credits, self.parted_captions = parted_credits(lines, readings)
        self.shown_twice = shown_twice(lines, readings)
        self.signed_pictures: dict[int, bool] = {}  # as `beside_pictures.py` finds them
        self.named_beside = named_beside(lines, readings, self.prose)
        self.set_subheads = set_subheads(lines, readings, self.prose)
        self.text_of_paragraphs = "\n".join(reading.key for reading in self.said[:SAMPLE])
        self._signers = self._signers_in_head()
        self.personal = is_personal(self.said)
        self.crumbs = crumbs(lines, readings, self.place.start)
        self._mark_crumbs()

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

    @cached_property
    def above_joined(self) -> frozenset[int]:
        """The lines below the first that stand behind a blank line, with another right below them."""
        return frozenset(filter(self.is_above_joined, range(1, len(self.lines) - 1)))

    def _lines_apart(self) -> dict[int, str]:
        """The lines that are none of the article, and by which rule; the later one where several say so."""
        lines, readings, before = self.lines, self.readings, self.prose_before
        written = comments(lines, readings, before)
        found: tuple[tuple[str, Iterable[int]], ...] = (
            ("readers-comment", (index for index, one in enumerate(written) if one)),
            ("run-of-headlines", asked_amid(lines, readings, before)),
            ("card-below-kicker", kickered_cards(lines, readings, before, self.kinship_at)),
            ("labelled-menu", labelled_menus(lines, readings)),
            ("cut-short", cut_teasers(self)),
            ("shown-twice-each", told_below(lines, readings, before)),
            ("dated-list", self._dated),
            ("dated-card", dated_cards(self)),
            ("dated-card", below_days(self)),
            ("readers-comment", counted_answers(lines, before)),
            ("list-of-page", page_lists(lines, readings, before)),
            ("press-notes", press_notes(readings, before)),
            ("pictured-card", pictured_cards(readings)),
            ("in-dialog", dialogs(self)),
            (TRENDING, trending(self)),
            ("signed-card", signed_cards(self)),
            ("said-twice", (*repeated_appeals(self), *cut_leads(self), *previews(self))),
        )
        return {index: rule for rule, indices in found for index in indices}

    def _pulled(self) -> frozenset[int]:
        """The lines that only say again in short what a longer one below the head says."""
        lines, readings = self.lines, self.readings
        dated = next((place for place, one in enumerate(readings[:_HEAD]) if one.stamp is not None), -1)
        # a standfirst may be longer than the paragraph that says it again
        told = [
            index
            for index in range(max(dated + 1, self.opening or 0), len(lines))
            if readings[index].shape.ends and (self.prose[index] or self._may_say(index))
        ]
        if not any_says_again([readings[index].content for index in told], self._repeated_in(told)):
            return frozenset()
        return pull_quotes({index: lines[index].text for index in told}, list(filter(self._is_said_by, told)))

    def _repeated_in(self, told: Sequence[int]) -> AbstractSet[str] | None:
        """The words that two of some lines may have: those of paragraphs are known, where these are few."""
        if len(self.said) > SAMPLE:
            return None
        said, repeated = self.said_words
        others = [self.readings[index].content for index in told if not self.prose[index]]
        return repeated | words_repeated(others, said) if others else repeated

    def _may_say(self, index: int) -> bool:
        """Whether a line that is hardly a paragraph may be what somebody said in a whole sentence."""
        told = self.readings[index].shape.words >= _ECHO - 2 and not self.readings[index].furniture
        return told or self.lines[index].text[0] in _QUOTES

    def _is_said_by(self, index: int) -> bool:
        """Whether a short line in capitals, as a name and what that does is, stands right below."""
        below = self.readings[index + 1].shape if index + 1 < len(self.readings) else None
        short = below is not None and _FEW - 2 < below.words <= _SUBHEAD and not below.ends
        return short and below is not None and below.titled == 1.0

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

    def _signers_in_head(self) -> tuple[int, ...]:
        """The lines before the first paragraph that name people; with a wire service only behind `By`."""
        found = []
        for index, (reading, prose) in enumerate(zip(self.readings, self.prose, strict=True)):
            if prose and not (is_meta(reading) or self.meta_follows[index]):
                break
            byline = reading.byline
            lent = byline is not None and byline.agencies and byline.rule != "byline-opener"
            if byline and byline.people and not (lent or byline.helpers or reading.furniture):
                found.append(index)
        return tuple(found)

    def is_signed_elsewhere(self, index: int) -> bool:
        """Whether another line of the head says who wrote."""
        return any(other != index for other in self._signers)

    def is_opened_elsewhere(self, index: int) -> bool:
        """Whether another line of the head opens with `By`, or the like."""
        others = (self.readings[other].byline for other in self._signers if other != index)
        return any(byline is not None and byline.rule == "byline-opener" for byline in others)

    def is_signed_by_others(self, index: int) -> bool:
        """Whether a line of the head says that others wrote: with `By`, or above a day or a paper."""
        named = self.readings[index].byline
        for other in self._signers if named else ():
            byline = self.readings[other].byline
            if named and byline and other != index and set(named.people).isdisjoint(byline.people):
                below = self.readings[other + 1] if other < index else None
                above = below is not None and bool(below.stamp or below.outlet)
                if above or byline.rule == "byline-opener":
                    return True
        return False

    def is_signed(self, index: int) -> bool:
        """Whether one of the next lines signs, and no headline stands between the day below and the text.

        So some pages show the words of their picture on top, then the day, then the headline.
        """
        return super().is_signed(index) and not self._is_above_dated_title(index)

    def _is_above_dated_title(self, index: int) -> bool:
        below = self.readings[index + 1 : index + _ABOVE_TEXT]
        if len(below) < _ABOVE_TEXT - 1 or self.lines[index].text[-1] != ".":
            return False
        stamp, title = below[0].stamp, below[1]
        dated = stamp is not None and stamp.moments[0].has_date and title.byline is None
        return dated and may_be_title(title) and not title.shape.ends and self.prose[index + 3]

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

    def joins(self, index: int, other: int) -> bool:
        """Whether no blank line stands between two lines that follow each other."""
        return not self._gaps[max(index, other)]

    def is_glued(self, index: int) -> bool:
        """Whether a page set a line right behind the one above it, in the same line."""
        return index > 0 and self.lines[index].number == self.lines[index - 1].number

    def opens_block(self, index: int) -> bool:
        """Whether a line is the first of two or more with blank lines around them, where those tell."""
        above, below = self.gaps(index)
        return above and not below and index + 1 < len(self.lines)

    def gaps(self, index: int) -> tuple[bool, bool]:
        """Whether blank lines stand above and below a line, where not all lines stand so."""
        below = index + 1 < len(self._gaps) and self._gaps[index + 1]
        return (self._gaps[index], below) if self.blocks_tell else (False, False)

    def joined(self, index: int) -> bool:
        """Whether blank lines part paragraphs here at all, so that their absence says something."""
        return self.gaps_tell and not self.readings[index].dateline

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

    def is_apart_from_text(self, index: int) -> bool:
        """Whether a line joins the one above where blank lines part all paragraphs, and one follows it."""
        follows = index + 1 < len(self._gaps) and self._gaps[index + 1]
        return follows and self.all_parted and not self._gaps[index]

    def heads_cards(self, index: int) -> bool:
        """Whether a line stands more than once, each time above another line that may be a headline."""
        if not self.is_echoed(index):
            return False
        key = self.readings[index].key
        below = [two for one, two in itertools.pairwise(self.readings) if one.key == key]
        titled = [one for one in below if may_be_title(one) and one.shape.words > _FEW and not one.stamp]
        return len({one.key for one in titled}) == len(below) == self.counts[key]

    def is_above_joined(self, index: int) -> bool:
        """Whether a line stands behind a blank line, and the next right below it."""
        return self._gaps[index] and index + 1 < len(self._gaps) and not self._gaps[index + 1]

    def heads_appeal(self, index: int) -> bool:
        """Whether a line behind a blank one stands right above what asks the reader for support."""
        if not (self.gaps_tell and self.is_above_joined(index)) or self.lines[index].text[0] in _QUOTES:
            return False
        return is_appeal(self.readings[index + 1]) and not self.readings[index].is_whole_day

    def opens_pair(self, index: int) -> bool:
        """Whether a line and the next stand between blank lines, as who took a picture above its caption."""
        below = self.readings[index + 1 : index + 2]
        button = any(one.furniture and one.furniture.rule == "button" for one in below)
        return self._gaps[index] and self.is_apart_from_text(index + 1) and not button

    def is_of_page(self, index: int) -> bool:
        """Whether a sentence behind what ends an article speaks of the outlet or to the reader."""
        if not self.closed[index] or self.prose_after[index] > _BEHIND or self.prose_before[index] <= _EARLY:
            return False
        reading = self.readings[index]
        if self.lines[index].text[0] in _QUOTES or reading.spoken or reading.shape.prose < _SENTENCE:
            return False
        addressed = reading.addresses and not self.personal
        return reading.opens_with_outlet or (addressed and self.kinship(reading) < _KIN_OF_PAGE)

    @cached_property
    def repeated(self) -> frozenset[int]:
        """The lines of which an earlier one said the same, or the one right above ends in that."""
        found: set[int] = set()
        said: set[str] = set()
        above = ""
        for index, key in enumerate([one.key for one in self.readings]):
            if (key and key in said) or (len(key) > _ECHO and above.endswith(key)):
                found.add(index)
            said.add(key)
            above = key
        return frozenset(found)

    def is_said_above(self, index: int) -> bool:
        """Whether the line above ends in a line."""
        key = self.readings[index].key
        return index > 0 and len(key) > _ECHO and self.readings[index - 1].key.endswith(key)
