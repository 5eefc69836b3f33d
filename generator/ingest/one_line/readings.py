"""A line → everything the rules read in it, taken by itself.

What a line is in the end depends on the lines around it; `claims.py` and `labels.py` weigh that.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from generator.ground.frozen import fields_of, frozen
from generator.ingest.one_line.addresses import web_address
from generator.ingest.one_line.bylines.names import Byline, read_byline
from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.datelines.datelines import read_dateline
from generator.ingest.one_line.datelines.heads import Dateline
from generator.ingest.one_line.datelines.places_alone import place_in
from generator.ingest.one_line.furniture.appeals import addresses_reader
from generator.ingest.one_line.furniture.furniture import Furniture, furniture_of_each
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.numbered import ENDS_IN_HOUR
from generator.ingest.one_line.outlets_named import habit_of_outlet, opens_with_outlet, outlet_alone
from generator.ingest.one_line.pictures.captions import read_captions
from generator.ingest.one_line.pictures.credits_behind import Caption
from generator.ingest.one_line.sentence_ends import is_tagged
from generator.ingest.one_line.shapes import Shape, shape_of, without_notes
from generator.ingest.one_line.signatures.sign_offs import SignOff, read_sign_off, trailing_sign_off
from generator.ingest.one_line.speech.attributions import says_who, supposes
from generator.ingest.one_line.speech.speakers import greeting
from generator.ingest.one_line.speech.transcripts import transcribed
from generator.ingest.one_line.stamps.scripts import unhelped
from generator.ingest.one_line.stamps.timestamps import Stamp, is_label, read_stamp
from generator.ingest.one_line.wording import (
    content_words,
    folded,
    key_of,
    longer_of,
    said_once,
    stems_of,
    words_in,
    words_of,
)
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.stamps.calendar_words import FILLERS, LABELS, Kind

_SHORT = 260
_HEAD, _FOOT = 3000, 1000  # lines; heads and feet of articles are far shorter


@frozen(alone=True)
class Reading:
    """What one text can be. `key` is its letters and digits, to find it again elsewhere.

    Each reading equals itself alone, so that what is told of it can be kept.

    `spelled` are its words as they are written, with a space between. `words` are the `words_in` the key,
    `content` its `content_words`, `stems` its `stems_of`. `told`: it tells who said so or what may be.
    """

    key: str
    spelled: str = ""
    words: frozenset[str]
    content: frozenset[str]
    stems: frozenset[str]
    shape: Shape
    stamp: Stamp | None = None
    stamp_label: bool = False
    byline: Byline | None = None
    furniture: Furniture | None = None
    caption: Caption | None = None
    dateline: Dateline | None = None
    sign_off: SignOff | None = None
    outlet: Outlet | None = None
    place: str = ""
    placed: bool = False
    address: str = ""
    heading: int = 0
    ends_with_agency: bool = False
    addresses: bool = False
    spoken: bool = False
    enlisted: bool = False
    opens_with_outlet: bool = False
    told: bool = False

    def __repr__(self) -> str:
        """All but its words, which the key tells."""
        shown = [name for name in fields_of(Reading) if name not in ("spelled", "words", "content", "stems")]
        return f"Reading({', '.join([f'{name}={getattr(self, name)!r}' for name in shown])})"

    @property
    def is_whole_day(self) -> bool:
        """Whether it says a day and its year, be there an hour or not."""
        first = self.stamp.moments[0] if self.stamp is not None else None
        return first is not None and first.has_date and first.year is not None

    @property
    def is_captioned(self) -> bool:
        """Whether it is a caption by its own marks."""
        return self.caption is not None and bool(self.caption.text) and self.caption.confidence >= 0.6

    @property
    def is_credit_only(self) -> bool:
        """Whether it says who took a picture and nothing else."""
        caption = self.caption
        if caption is None or caption.text:
            return False
        byline = self.byline
        helping = byline is None or (byline.helpers and caption.rule == "credit-label")
        slashed = byline is not None and byline.rule == "desk" and "/" in caption.credit
        return caption.confidence >= 0.9 or helping or slashed  # `Jane Doe/European Pressphoto Agency`

    @property
    def is_skipped(self) -> bool:
        """Whether it stands in a box that readers of the page may skip, by what the page says around that."""
        return self.furniture is not None and self.furniture.rule == SKIPPED

    @property
    def is_plain_prose(self) -> bool:
        """Whether it reads like a paragraph and like nothing else."""
        if self.shape.prose < 0.9 or self.furniture or self.stamp:
            return False
        return self.caption is None or self.caption.confidence < 0.6


SKIPPED = "box-to-skip"
"""The rule of such lines."""
_HEADED = 40


def read_lines(lines: Sequence[Line], outlets: Directory, *, markdown: bool) -> tuple[Reading, ...]:
    """A reading for each line; the same text is read once."""
    known = _by_text(lines, outlets, markdown)
    read = []
    said = transcribed(lines, lambda index: _is_told_on(known[lines[index].text]))
    greeted = greeting(lines)
    for index, line in enumerate(lines):
        reading = known[line.text]
        early = index + 1 in said and index not in said
        reading = _as_introduced(reading) if early else reading
        read.append(_as_spoken(reading) if index in said or index in greeted else reading)
    if not any(reading.is_plain_prose for reading in read):
        read = [
            replace(one, caption=None) if _is_picture_sent(one, line) else one
            for one, line in zip(read, lines, strict=True)
        ]
    return (_as_of_tab(read[0], lines), *read[1:]) if read else ()


def _is_told_on(reading: Reading) -> bool:
    """Whether a line between those that say who speaks is what somebody says, and nothing of the page."""
    other = reading.furniture or reading.stamp or reading.address or reading.is_captioned
    return reading.shape.ends and not other


def _as_of_tab(reading: Reading, lines: Sequence[Line]) -> Reading:
    """The first line, which is no caption if the page has it again below: `Talks resume. | Harbour Days`."""
    caption = reading.caption
    barred = caption is not None and caption.rule == "bar-credit"
    if barred and any(line.text == caption.text for line in lines[1:_HEAD] if caption):
        return replace(reading, caption=None)
    return reading


def _is_picture_sent(reading: Reading, line: Line) -> bool:
    """Whether a line is what a Korean agency says of a picture, which is a story where nothing else is."""
    filed = reading.caption is not None and reading.caption.rule == "file-photo"
    return filed and line.text[0] in "([" and "=" in line.text[:_HEADED]


def _as_spoken(reading: Reading) -> Reading:
    """A line of a transcript: who speaks stands in front, which looks like much else."""
    return replace(reading, spoken=True, dateline=None, byline=None, stamp=None, caption=None, furniture=None)


def _as_introduced(reading: Reading) -> Reading:
    """The sentences in front of a transcript, in which the host may say `our friend Jane Doe`."""
    furniture = reading.furniture
    told = furniture is not None and furniture.rule == "speaks-to-reader" and reading.shape.prose >= _TOLD_AT
    return replace(reading, furniture=None) if told else reading


_TOLD_AT = 0.9  # how much it reads like prose
_Asked = tuple[str, Directory, bool]


class _Kept:
    """What was read of lines that may come again; the oldest is given up where there is too much."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._readings: OrderedDict[_Asked, Reading] = OrderedDict()  # whose first is found at once
        self.find, self.forget = self._readings.get, self._readings.clear

    def keep(self, asked: _Asked, reading: Reading) -> None:
        if len(self._readings) >= self._most:
            self._readings.popitem(last=False)
        self._readings[asked] = reading


_BUTTON = 60
"""Lines as short as buttons are the same in many clippings; they are read once in a run."""
_BUTTONS_READ = _Kept(8192)
_PARAGRAPHS_READ = _Kept(2048)
"""A longer line, read once while some hundred clippings go by: many papers print a wire's paragraphs."""


def forget_lines() -> None:
    """Read every line anew from now on, as a measurement of many clippings must that has only some."""
    _BUTTONS_READ.forget()
    _PARAGRAPHS_READ.forget()


def _by_text(lines: Sequence[Line], outlets: Directory, markdown: bool) -> dict[str, Reading]:
    """The reading of each text that some lines have."""
    first: dict[str, int] = {}
    for index, line in enumerate(lines):
        first.setdefault(line.text, index)
    deep = range(_HEAD + 1, len(lines) - _FOOT)
    known: dict[str, Reading] = {}
    fresh: list[str] = []
    for text, index in first.items():
        if index in deep:
            known[text] = _outline(text)
        elif kept := _read_before(text).find((text, outlets, markdown)):
            known[text] = kept
        else:
            fresh.append(text)
    fresh.sort(key=len)  # lines alike are read alike
    for text, reading in zip(fresh, _read(list(map(_dashed, fresh)), outlets, markdown), strict=True):
        known[text] = reading
        _read_before(text).keep((text, outlets, markdown), reading)
    return known


def _dashed(text: str) -> str:
    """A text with the usual dash where one bar as long stands for it, as in papers of Malaysia.

    >>> _dashed("A tug. ― Jane Doe"), _dashed("帰りますか――明日")
    ('A tug. — Jane Doe', '帰りますか――明日')
    """
    return text if _BAR not in text or _BAR + _BAR in text else text.replace(_BAR, "—")


_BAR = "\u2015"


def _read_before(text: str) -> _Kept:
    return _BUTTONS_READ if len(text) <= _BUTTON else _PARAGRAPHS_READ


class _Worded(NamedTuple):
    """The words of a line, each way that readers ask for them."""

    key: str
    folded: list[str]
    words: frozenset[str]
    content: frozenset[str]
    stems: frozenset[str]


def _worded(key: str, words: frozenset[str] | None = None) -> _Worded:
    folded_words = key.split()
    distinct = frozenset(folded_words)
    longer = longer_of(distinct)
    words = words_in(key, distinct) if words is None else words
    content = longer if key.isascii() else content_words(key, longer)
    return _Worded(key, folded_words, words, content, stems_of(longer))


def _outline(text: str) -> Reading:
    """A line so deep in a huge file that no headline or byline can be there."""
    said = _worded(folded(text[:200]), words_in(folded(text[:_KEPT])))
    return Reading(
        key=said.key, words=said.words, content=said.content, stems=said.stems, shape=shape_of(text)
    )


_KEPT = 2000


def _read(lines: Sequence[str], outlets: Directory, markdown: bool) -> list[Reading]:
    """The readings of some lines.

    One reader goes through all of them before the next begins: a processor does faster what it just did.
    """
    headings = [_heading_level(line) if markdown else 0 for line in lines]
    texts = [line[level:].strip() if level else line for line, level in zip(lines, headings, strict=True)]
    places = range(len(texts))
    endings = [trailing_sign_off(text, outlets) for text in texts]
    found = list(map(words_of, texts))
    rests = [ending.rest if ending else "" for ending in endings]
    addresses = [web_address(text, outlets) for text in texts]
    short = [len(text) <= _SHORT for text in texts]
    brief = ["" if addresses[at] or not short[at] else texts[at] for at in places]
    stamps = [read_stamp(unhelped(text)) if text else None for text in brief]
    shapes = [
        shape_of(text[:-1])  # the stop of `Jane Doe, 3 May 2024 09:14 p. m.` ends no sentence
        if (stamp := stamps[at]) and stamp.before and ENDS_IN_HOUR.search(text)
        else shape_of(
            rests[at] or (without_notes(text) if markdown else text), None if rests[at] else found[at]
        )
        for at, text in enumerate(texts)
    ]
    headed = [_headed(texts[at], shapes[at], outlets) for at in places]
    spelled = list(map(" ".join, found))
    worded = [_worded(_key(texts[at], spelled[at])) for at in places]
    bylines = [read_byline(text, outlets) if text else None for text in brief]
    furniture = furniture_of_each([(texts[at], worded[at].folded, worded[at].words) for at in places])
    published = list(map(_is_published, stamps))
    pictured = ["" if (addresses[at] and short[at]) or published[at] else texts[at] for at in places]
    captions = read_captions([(pictured[at], worded[at].words) for at in places], outlets)
    shown = [None if _is_filed(furniture[at]) else captions[at] for at in places]
    sign_offs = [read_sign_off(texts[at], outlets, worded[at].words) for at in places]
    return [
        Reading(
            key=(said := worded[at]).key,
            spelled=spelled[at],
            words=said.words,
            content=said.content,
            stems=said.stems,
            shape=(shape := headed[at][0]),
            stamp=stamps[at],
            stamp_label=short[at] and _may_be_label(said.folded) and is_label(text),
            byline=bylines[at],
            furniture=_unless_filed(furniture[at], bylines[at]) or habit_of_outlet(text, outlets),
            caption=_doubted_if_signed(shown[at], bylines[at], endings[at]),
            dateline=headed[at][1],
            sign_off=sign_offs[at],
            outlet=outlet_alone(text, outlets) if short[at] and shape.words <= 6 else None,
            place=(place := place_in(text, outlets) if short[at] and shape.words <= 6 else ""),
            placed=bool(place) and text[-1] in ":—–" and text.isupper(),
            address=addresses[at],
            heading=headings[at] if short[at] else 0,
            told=says_who(text) or supposes(text) or (short[at] and text[0] in "«„" and shape.ends),
            ends_with_agency=endings[at] is not None or is_tagged(text),
            addresses=addresses_reader(text, said.words),
            opens_with_outlet=(shape.ends or not short[at]) and opens_with_outlet(text, outlets),
        )
        for at, text in enumerate(texts)
    ]


def _is_filed(furniture: Furniture | None) -> bool:
    """Whether a line says under which names an article is filed, and credits nobody: `Tags: Varsand, HNA`."""
    return furniture is not None and furniture.rule == "tags"


def _unless_filed(furniture: Furniture | None, byline: Byline | None) -> Furniture | None:
    """What speaks to a reader, but for who wrote beside a wire service: `Our Correspondent | AP`."""
    filed = byline is not None and byline.desks and byline.agencies
    return None if filed and furniture and furniture.rule == "speaks-to-reader" else furniture


def _is_published(stamp: Stamp | None) -> bool:
    """Whether a line says when an article was published: `May 3, 2021 | 9:14 AMJane Doe/Reporter`."""
    return stamp is not None and stamp.moments[0].is_whole and stamp.moments[0].kind is Kind.PUBLISHED


def _doubted_if_signed(caption: Caption | None, byline: Byline | None, end: SignOff | None) -> Caption | None:
    """What a picture shows as less sure where the same words name who wrote: what stands around must tell.

    `Jane Doe, Harbour News, March 3, 2021`, `Jane Doe | Kai Voss`. Who edited, helped or reported
    signs below a text, and below no picture: `The pier is closed. (Edited by Jane Doe)`.
    """
    if caption and end and end.rest == caption.text and end.rule in _HELPING:
        return None
    if caption is None or byline is None or not byline.people:
        return caption
    dated = caption.rule == "dated-scene" and bool(byline.outlets)
    barred = (
        caption.rule == "bar-credit" and caption.text[-1:] != "." and all(map(may_be_called, byline.people))
    )
    linked = (
        caption.rule == "credit-line"
        and ", " in caption.credit
        and said_once(caption.credit) != caption.credit
    )
    return replace(caption, confidence=min(caption.confidence, 0.4)) if dated or barred or linked else caption


_HELPING = ("outlet-sign-off", "help-of-wire", "reporting-by")


def _may_be_label(words: Sequence[str]) -> bool:
    """Whether the first of a line's folded words may begin the label of a timestamp: of most it may not."""
    first = words[0] if words else ""
    return first in _LABELLING or not first.isalpha()


_LABELLING = frozenset(map(str.casefold, LABELS.keys() | FILLERS))


def _key(text: str, spelled: str) -> str:
    return key_of(text, spelled) if len(text) <= _KEPT else folded(text[:_KEPT])


def _headed(text: str, shape: Shape, outlets: Directory) -> tuple[Shape, Dateline | None]:
    """What stands in front of a story in a line, and the shape of a line where that tells of it."""
    brief = (
        shape.words >= _BRIEF and text[:3].isupper() and shape.ends and "—" in text[:40]
    )  # `ROME — Nobody came.`
    dateline = read_dateline(text[:400], outlets) if shape.words >= 8 or brief else None
    sure = dateline is not None and dateline.confidence >= _SURE_HEAD
    if sure and _THAI <= text[0] < _BEHIND_THAI and shape.words >= _BRIEF_STORY:
        shape = replace(shape, prose=max(shape.prose, _PROSE))  # no stop says so
    if sure and not shape.ends and shape.words >= _LONG_STORY and shape.titled < _HALF:
        sited = _SITE.search(text[:_LONGEST_SITED]) is not None  # no teaser begins so; its stop was forgotten
        shape = replace(shape, prose=max(shape.prose, _PROSE)) if sited else shape
    return shape, dateline


def _heading_level(text: str) -> int:
    marks = re.match(r"(#{1,6}) ", text)
    return len(marks[1]) if marks else 0


_BRIEF = 4
_SURE_HEAD, _BRIEF_STORY, _PROSE, _THAI, _BEHIND_THAI = 0.9, 12, 0.7, "\u0e00", "\u0e80"
"""In Thai, which has no stops, a short line is a paragraph that begins with where it was sent from."""
_LONG_STORY, _HALF, _LONGEST_SITED = 14, 0.5, 40
_SITE = Late(r"[\w-]{3,20}\.(?:com|co|net|org|id|in|my|vn|ph|news)\b", re.IGNORECASE)
