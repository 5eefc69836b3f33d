"""Labelled lines → what can be seen of each line that is kept: its form, its place, what it shares.

Traits hold for pages that nobody has seen: but for persons and a few words of `appeals.py`, none asks what a
line says. `sieve.py` adds up what they weigh, and says of each trait what it means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from statistics import median_low

from generator.ingest.one_line.furniture.appeals import (
    commands,
    page_words_in,
    persons_in,
    without_address_aside,
)
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import stems_of
from generator.ingest.text.labelling.choices import SUBHEADS
from generator.ingest.text.sifting.kept_marks import OPENS_QUOTED, marks_of, step_of
from generator.ingest.text.sifting.kept_words import (
    LOOKED_AT,
    WORD,
    Beside,
    Counted,
    Shared,
    names_among,
    words_of_kept,
)
from generator.ingest.text.sifting.sourced import is_of_story
from generator.ingest.words.late import Late

COMPARED = (
    "far-shorter", "few-small-words", "little-kin", "no-kin-at-end", "title-words", "near-kin",
    "name-of-page", "word-of-page", "names-writer",
)  # fmt: skip
COMPARED_IF_OFFERED = "page-word-no-kin"
"""The traits by which a line is compared with all others; the last only where it `offers` something."""
_COMPARED, _COMPARED_OFFERS = frozenset(COMPARED), frozenset((*COMPARED, COMPARED_IF_OFFERED))
OF_KIN, OF_STRANGERS = (
    frozenset(("little-kin", "near-kin")),
    frozenset(("no-kin-at-end", COMPARED_IF_OFFERED)),
)
"""Those of lines that share a longer word with another, and of lines that do not: none has both."""
KEPT = (Label.BODY, Label.SUBHEAD)
LEFT_OUT = (Label.FURNITURE, Label.UNKNOWN)
_LONGEST_LEFT_OUT = 200
_ADDRESS = Late(r"[@#]\w|www\.|(?<!\()https?:|\w\.(?:com|org|net)\b")
_STEM = 6
_SENTENCE, _PARAGRAPH, _LONG_TITLED = 8, 20, 30
_LONG = 45
_FAR, _PERSONAL, _FEW_SMALL = 4, 4, 3
_FEWEST_OURS, _OURS = 3, 8
"""How many paragraphs that speak of `us` make a report told by us, and of how many lines one has to be so."""
_LEAST_USUAL = 1.0  # small words, as a line of few words has none by chance
_HALF_TITLED, _TITLED, _MORE = 0.5, 0.8, 0.2
_LITTLE = 5
_DATED = 0.6
_NAMES_OR_DAYS = Late(
    r" the (?:[A-Z][\w’'-]+,? ){1,4}and (?:[A-Z][\w’'-]+ ){1,3}"
    r"(?:(?:sub)?committees|departments|ministries|commissions|parties|caucuses|counties|districts|courts|unions)\b|"
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December) \d|"
    r"(?<=[a-z] )(?:January|February|March|April|June|July|August|September|October|November|December|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""Days have capitals as headlines have: `Pilots will row from October 24 until November 7.`, `on Monday`.

So have bodies that are named together: `They sit on the Harbour Works and Rural Ferries committees.`
"""
_TAKING_UP = ("It ", "Its ", "They ", "Their ")
"""How a sentence begins that says more of what the text has named, be its names long: no page does so."""
_FEWEST_WORDS = 5
_FEWEST = 2
_TOLD = 6  # sentences, so that it says something that a line shares no word with the others


_QUOTING = Late(r"[a-z], [“\"][^“”\"]{4,120}[”\"]\Z")
"""`A sign read, “Why Here? Try Varsand!”`: the capitals are of what is quoted."""


def traits_of(
    labelled: Sequence[LabelledLine],
    readings: Sequence[Reading],
    is_enough: Callable[[tuple[str, ...]], bool] = lambda _: False,
    is_little: Callable[[Sequence[str], frozenset[str]], bool] = lambda *_: False,
) -> dict[int, tuple[str, ...]]:
    """The traits of each line behind the first paragraph that is kept as text, by its index.

    A transcript has none, as everybody in it speaks to somebody; nor has a line that is signed at its end.
    Where the first traits of a line are enough, the others are not looked for, nor those that compare it with
    the whole text (`COMPARED`) where the ones before are little, whatever of those it may have as well.
    """
    body = [index for index, one in enumerate(labelled) if one.label is Label.BODY]
    if len(body) < _FEWEST or True in [reading.spoken for reading in readings]:
        return {}
    kept = [index for index in range(body[0], body[-1] + 1) if labelled[index].label in KEPT]
    view = _View(labelled, readings, kept)
    return {
        index: view.traits(order, is_enough, is_little)
        for order, index in enumerate(kept)
        if order
        and readings[index].key not in SUBHEADS
        and not is_of_story(readings[index], labelled[index].line.text)
    }


def _translates(text: str, above: str) -> bool:
    """Whether a paragraph behind a bracket says in another language what the one above it quotes."""
    return text[-1] == ")" and above[:1] in tuple(OPENS_QUOTED) and above.count(" ") > _TOLD


_QUOTED_ABOVE = 2
_FEWEST_LISTED = 8


def _is_calendar(texts: Sequence[str]) -> bool:
    """Whether most lines give an address, as a list of what is on does: `Join us` in it is no page's."""
    if len(texts) < _FEWEST_LISTED:
        return False
    return sum(map(_has_address, texts)) * 2 > len(texts)


def _has_address(text: str) -> bool:
    return _may_have_address(text) and _ADDRESS.search(text) is not None


def _may_have_address(text: str) -> bool:
    """Whether a text has a sign of an address; only for speed."""
    if "@" in text or "#" in text or "www." in text or "http" in text:
        return True
    return ".com" in text or ".org" in text or ".net" in text


class _View:
    """A clipping, counted once, so that each line costs time by its own length."""

    def __init__(
        self, labelled: Sequence[LabelledLine], readings: Sequence[Reading], kept: Sequence[int]
    ) -> None:
        self._labelled = labelled
        self._readings = readings
        self._kept = kept
        texts = [labelled[index].line.text for index in kept]
        if [text[0] for text in texts].count(">") > _QUOTED_ABOVE:
            texts = [text.lstrip("> ") or text for text in texts]  # a page that marks its paragraphs so
        texts = [
            (f"“{text[1:-1]}”" if text[0] == "(" and _translates(text, above) else text)[:LOOKED_AT]
            for text, above in zip(texts, ("", *texts), strict=False)
        ]
        self._persons = [
            persons_in(text, readings[index].words) for text, index in zip(texts, kept, strict=True)
        ]
        self._texts = texts
        self._known: dict[int, Counted] = {}
        self._sides: dict[int, str] = {}
        self._is_calendar = _is_calendar(texts)
        self._is_personal = self._is_calendar or sum(map(bool, self._persons)) * _PERSONAL > len(kept)
        ours = sum(
            bool(said) and self._is_paragraph(index) for said, index in zip(self._persons, kept, strict=True)
        )
        self._is_told_by_us = ours >= _FEWEST_OURS and ours * _OURS > len(kept)
        sentences = [order for order, index in enumerate(kept) if _is_sentence(readings[index])]
        self._last = sentences[-2:]
        self._is_told = len(sentences) >= _TOLD

    def _seen_at(self, order: int) -> Counted:
        """What is counted in the kept line with this number."""
        if (seen := self._known.get(order)) is None:
            seen = self._known[order] = Counted(self._texts[order], self._readings[self._kept[order]])
        return seen

    @cached_property
    def _seen(self) -> list[Counted]:
        return [self._seen_at(order) for order in range(len(self._kept))]

    @cached_property
    def _shared(self) -> Shared:
        """What is asked for only where the first traits of some line are not enough."""
        return Shared(self._seen)

    @cached_property
    def _beside(self) -> Beside:
        labelled = self._labelled
        beside = [
            one.line.text[:_LONGEST_LEFT_OUT]
            for index, one in enumerate(labelled)
            if one.label is Label.FURNITURE
            and one.evidence.rule != "headline-again"
            and not (index > self._kept[-1] and one.line.text.isalpha())  # a tag: what the text is about
        ]
        words = {*WORD.findall("\n".join(beside))}
        title = " ".join(_texts(labelled, Label.HEADLINE))[:LOOKED_AT]
        return Beside(
            title=stems_of(WORD.findall(title.lower())),
            stems=frozenset([word[:_STEM].lower() for word in words]),
            names=names_among(words),
            writers=names_among(WORD.findall(" ".join(_texts(labelled, Label.BYLINE)))),
        )

    @cached_property
    def _titled(self) -> float:
        return median_low(self._readings[index].shape.titled for index in self._kept)

    def traits(
        self,
        order: int,
        is_enough: Callable[[tuple[str, ...]], bool],
        is_little: Callable[[Sequence[str], frozenset[str]], bool],
    ) -> tuple[str, ...]:
        """The traits of the kept line with this number."""
        first = tuple(self._first(order))
        if is_enough(first):
            return first
        more = (*first, *self._more(order))
        offered = offers(more)
        may_have = _COMPARED_OFFERS if offered else _COMPARED
        if is_little(more, may_have):
            return more
        may_have = self._by_near(order, may_have)
        if is_little(more, may_have) or is_little(more, self._by_page(order, may_have)):
            return more
        return (*more, *self._compared(order, offered=offered))

    def _by_near(self, order: int, possible: frozenset[str]) -> frozenset[str]:
        """What a line may have of some traits for which all are counted, as far as the nearest lines tell."""
        one = self._seen_at(order)
        few = len(one.words) >= _FEWEST_WORDS and len(one.words) > _FEW_SMALL * one.small
        may_be = {
            "few-small-words": few,  # as no text has more small words than words
            "near-kin": self._has_near_kin(order),
        }
        return possible - {trait for trait, may in may_be.items() if not may}

    def _by_page(self, order: int, possible: frozenset[str]) -> frozenset[str]:
        """The same as far as what stands beside the text tells."""
        one, beside = self._seen_at(order), self._beside
        may_be = {
            "name-of-page": not beside.names.isdisjoint(one.names),
            "word-of-page": not beside.stems.isdisjoint(one.stems),
            "names-writer": self._names_writer(one),
        }
        return possible - {trait for trait, may in may_be.items() if not may}

    def _has_near_kin(self, order: int) -> bool:
        own = self._seen_at(order).stems
        near = [other for other in (order - 1, order + 1) if 0 <= other < len(self._kept)]
        return not all(own.isdisjoint(self._seen_at(other).stems) for other in near)

    def _names_writer(self, one: Counted) -> bool:
        return len(self._beside.writers & {*one.names, one.words[0]}) > 1

    def _first(self, order: int) -> Iterator[str]:
        """What is seen at once: what a line is kept for, what stands beside it, whom it speaks to."""
        text, persons, index = self._texts[order], self._persons[order], self._kept[order]
        yield f"rule-{self._labelled[index].evidence.rule}"
        yield f"above-{self._side(index - 1)}"
        yield f"below-{self._side(index + 1)}"
        told_by_us = self._is_told_by_us and self._is_paragraph(index)
        if persons and not (self._is_personal or told_by_us):
            yield "person" if persons == 1 else "persons"
        if commands(text) and not self._counsels(index):
            yield "command"
        may_have_address = not self._is_calendar and _may_have_address(text)
        if may_have_address and _has_address(without_address_aside(text)):
            yield "address"

    def _counsels(self, index: int) -> bool:
        """Whether a paragraph is of a text that speaks to its readers throughout, and so no appeal in it."""
        return self._is_personal and self._is_paragraph(index)

    def _is_paragraph(self, index: int) -> bool:
        """Whether a line has the length of a paragraph, and its stop."""
        shape = self._readings[index].shape
        return shape.words >= _PARAGRAPH and shape.ends

    def _more(self, order: int) -> Iterator[str]:
        """What is seen of a line without the words of all others."""
        text, reading = self._texts[order], self._readings[self._kept[order]]
        yield step_of(reading.shape.words)
        yield from marks_of(text, reading, counsels=self._counsels(self._kept[order]))
        if self._is_half_titled(text, reading):
            yield "half-titled"
        yield from self._place(order)
        # a long paragraph has words for what a page offers by chance
        speaks = self._persons[order] > 0
        told = reading.shape.words >= _LONG and not speaks
        if not told and (page := page_words_in(text, reading.words, speaks=speaks)):
            yield "page-word" if page == 1 else "page-words"

    def _is_half_titled(self, text: str, reading: Reading) -> bool:
        """Whether a line has more capitals than the others. A long paragraph may be full of names."""
        titled = reading.shape.titled
        if not (_HALF_TITLED <= titled < _TITLED and titled >= self._titled + _MORE):
            return False
        count = len(words_of_kept(text, reading))
        if count < _SENTENCE or (count >= _LONG_TITLED and reading.shape.ends):
            return False
        stops = text[-1] == "."
        if stops and (text.startswith(_TAKING_UP) or (titled < _DATED and _NAMES_OR_DAYS.search(text))):
            return False
        return not _QUOTING.search(text)

    def _compared(self, order: int, *, offered: bool) -> Iterator[str]:
        """How a line compares with the others, for which all of them are counted."""
        one = self._seen[order]
        count = len(one.words)
        if count * _FAR < self._shared.median:
            yield "far-shorter"
        may_be_few = count >= _FEWEST_WORDS and count > _FEW_SMALL * one.small  # as in `_by_near`
        if may_be_few and self._shared.usual_small(count) > max(_FEW_SMALL * one.small, _LEAST_USUAL):
            yield "few-small-words"
        strange = not any(self._shared.spread[stem] > 1 for stem in one.stems)
        if offered and strange and self._is_told:
            yield COMPARED_IF_OFFERED
        yield from self._ties(order, strange=strange)

    def _place(self, order: int) -> Iterator[str]:
        index = self._kept[order]
        if self._last and order >= self._last[-1]:
            yield "last"
        if self._side(index - 1) == self._side(index + 1) == "left-out":
            yield "amid-left-out"
        if self._past_interlude(index, -1) == self._past_interlude(index, 1) == "sentence":
            yield "amid-sentences"

    def _past_interlude(self, index: int, step: int) -> str:
        """What stands on one side of a line, past one line that stands between paragraphs as well."""
        index += step
        if 0 <= index < len(self._labelled) and self._is_interlude(index):
            index += step
        return self._side(index)

    def _side(self, index: int) -> str:
        """What stands on one side of a line."""
        if (side := self._sides.get(index)) is None:
            side = self._sides[index] = self._side_at(index)
        return side

    def _side_at(self, index: int) -> str:
        if not 0 <= index < len(self._labelled):
            return "nothing"
        label = self._labelled[index].label
        if label in LEFT_OUT:
            return "left-out"
        if label in KEPT:
            return "sentence" if _is_sentence(self._readings[index]) else "short"
        return "picture" if label in (Label.CAPTION, Label.CREDIT) else "head"

    def _is_interlude(self, index: int) -> bool:
        """Whether a line is an advertisement, or `Read: Talks resume` with the headline in it."""
        one = self._labelled[index]
        if one.label is not Label.FURNITURE:
            return False
        named = one.evidence.rule == "promo" and self._readings[index].shape.words >= _FEWEST_WORDS
        return named or one.evidence.rule == "advertisement"

    def _ties(self, order: int, *, strange: bool) -> Iterator[str]:
        """What a line shares with the text and with what is left out."""
        one = self._seen[order]
        shared = sum(self._shared.spread[stem] > 1 for stem in one.stems)
        if shared and shared * _LITTLE < len(one.stems):
            yield "little-kin"
        if strange and one.stems and self._is_told and self._last and order >= self._last[0]:
            yield "no-kin-at-end"
        if one.stems & self._beside.title:
            yield "title-words"
        if self._has_near_kin(order):
            yield "near-kin"
        if any(self._shared.names[name] == 1 for name in one.names & self._beside.names):
            yield "name-of-page"
        if any(self._shared.spread[stem] == 1 for stem in one.stems & self._beside.stems):
            yield "word-of-page"
        if self._names_writer(one):
            yield "names-writer"


def offers(traits: Sequence[str]) -> bool:
    """Whether a line has a word for what a page offers, by its traits."""
    return "page-word" in traits or "page-words" in traits


def _texts(labelled: Sequence[LabelledLine], *labels: Label) -> list[str]:
    return [one.line.text[:_LONGEST_LEFT_OUT] for one in labelled if one.label in labels]


def _is_sentence(reading: Reading) -> bool:
    """Whether a line is a sentence, or a paragraph of some that lacks its last full stop."""
    words = reading.shape.words
    return words >= _SENTENCE and (reading.shape.ends or (words >= _PARAGRAPH and reading.shape.stops > 0))
