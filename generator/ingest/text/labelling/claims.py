"""Readings → what each line claims to be, with the lines around it taken into account.

A sentence next to `Getty Images` is a caption; a headline below `Related stories` is another
article's. The claims are weighed against each other in `labels.py`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.one_line.bylines.trims import wired_in_capitals
from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.labelled import Evidence, Label, Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text import columns
from generator.ingest.text.appearances import is_figure, is_free, is_told_now, may_be_title
from generator.ingest.text.belonging.belonging import belonging
from generator.ingest.text.belonging.below_days import is_below_day
from generator.ingest.text.belonging.beside_names import (
    claims_below_name,
    is_helping,
    is_topic,
    names_more,
)
from generator.ingest.text.belonging.furniture_doubts import UPDATE, furniture_confidence
from generator.ingest.text.belonging.named_days import is_named_by_day, is_of_name
from generator.ingest.text.depicting.beside_pictures import is_pictured, picture_words
from generator.ingest.text.depicting.near_pictures import stands_credited_below
from generator.ingest.text.depicting.signed_pictures import is_signed_picture
from generator.ingest.text.labelling.anchors import may_be_headline, shown_in_head
from generator.ingest.text.labelling.caption_claims import (
    DASHES,
    FULL_STAMP,
    SCENE,
    SURE_BYLINE,
    caption_claim,
    is_sent_above_picture,
    signs_beside_picture,
)
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.text.turns import is_time_of_day
from generator.ingest.words.late import Late


@frozen
class Claim:
    """One thing that a line may be, and why."""

    label: Label
    evidence: Evidence


class Candidate(NamedTuple):
    """A line with all that speaks for one label or another.

    `overlap` is the share of its longer words that the article's paragraphs use too. `meta_follows`: a
    timestamp or byline comes before the next paragraph, `meta_near`: one is within a few lines. `listed`:
    it stands in a list of other articles. `is_stray`: it stands behind what usually ends an article.
    `between`: paragraphs stand before and after it. `too_early`: the paragraph with the dateline is still
    to come. `leads`: the paragraphs below take up its words. `signed`: a byline or timestamp is just
    below. `dated`: a full timestamp is right above, and no headline further up. `echoed`: it stands
    again. `cut_off`: its end is missing. `in_text`: a paragraph says all of it. `beside_text`: a sentence
    stands next to it. `kin` is the share of a short line's words that paragraphs use, where it stands
    `between` some. `crumb` speaks for
    the end of a row of sections, and against one that another says more fully. `gaps`: blank lines above
    and below, not everywhere. `under_way`: a live page has begun. `is_first`: no headline is above.
    `heads_cut`: below it stands the last line, of which the end is missing. `anchored`: it stands right above
    who wrote the article or when. `strange`: above the article, and of other matters. `below_head`: between
    the first that is anchored and the article. `far`: how many lines it stands above that. `last`: a last
    sentence of the article, behind a list of others.
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
    too_early: bool
    leads: bool
    signed: bool
    dated: bool
    echoed: int
    in_text: bool
    beside_text: bool
    kin: float
    crumb: float
    gaps: tuple[bool, bool]
    cut_off: bool
    under_way: bool
    is_first: bool
    heads_cut: bool
    anchored: bool
    strange: bool
    below_head: bool
    far: int
    last: bool


def candidates_of(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Candidate, ...]:
    """The lines with their claims, in order."""
    around, count = Surroundings(lines, readings), len(lines)
    place = around.place
    between = columns.betweens(around)
    shown = shown_in_head(readings, around)
    found: dict[str, Iterable[Any]] = {  # one after the other, as each is made fastest at once
        "line": lines,
        "reading": readings,
        "claims": _claims_of_all(lines, readings, around, shown),
        "overlap": around.overlaps(),
        "meta_follows": around.meta_follows,
        "meta_near": columns.near_meta(around),
        "listed": around.listed,
        "is_stray": [stray or index in around.apart for index, stray in enumerate(around.stray)],
        "between": between,
        "too_early": columns.up_to(around.opening or 0, count),
        "leads": [
            inside and line.text[-1] != "." and around.leads(index)
            for index, (line, inside) in enumerate(zip(lines, between, strict=True))
        ],
        "signed": columns.signed(around),
        "dated": [
            index > 0 and readings[index - 1].stamp is not None and is_below_day(index, readings, around)
            for index in range(count)
        ],
        "echoed": columns.echoes(around),
        "in_text": columns.in_text(around),
        "beside_text": columns.beside_text(around),
        "kin": [around.kin(index) if inside else 0.0 for index, inside in enumerate(between)],
        "crumb": around.crumbs,
        "gaps": columns.gaps(around),
        "cut_off": columns.cut_off(around),
        "under_way": [not before for before in columns.up_to(around.under_way + 1, count)],
        "is_first": columns.up_to(_first_title(readings), count),
        "heads_cut": [index == count - 2 and around.heads_cut(index) for index in range(count)],
        "anchored": columns.flagged(count, place.heads - shown),
        "strange": columns.flagged(count, place.strange),
        "below_head": [place.top < index < place.start for index in range(count)],
        "far": [*range(place.top, 0, -1), *[0] * count][:count],
        "last": columns.flagged(count, around.last),
    }
    rows = zip(*(found[field] for field in Candidate._fields), strict=True)
    return tuple(map(Candidate._make, rows))


_FIRST, _BUTTONS = 6, 14  # lines, with and without a page's own


def _first_title(readings: Sequence[Reading]) -> int:
    """Up to where a line has no headline above it: the first lines, and more where those are buttons."""
    above = 0
    for index, reading in enumerate(readings[:_BUTTONS]):
        if may_be_title(reading):
            return index + 1
        above += not (reading.furniture or reading.stamp)
        if above >= _FIRST:
            return max(_FIRST, index + 1)
    return max(_FIRST, min(_BUTTONS, len(readings)))


_WEAK = ("beside-credit", "beside-picture-control")
_BIOGRAPHY = Late(r"\b(?:covers?|is|was|writes?|reports?|contributed|joined|can be)\b")
_BOTH = 2
_WHOLE_STAMP, _SURE_STAMP = 0.65, 0.7
_PLACED_STAMP, _DATED = 6, 0.9  # words, and how sure a moment is without which no furniture stands
_OF_NEIGHBOURS = frozenset(
    "promoted-headline headline-in-capitals shown-twice speaks-to-reader listed-headline run-of-headlines "
    "said-before said-twice beside-credit in-a-box inside-a-box cut-short seen-happening".split()
)
"""What a line is for its neighbours' sake, unless it stands right above who wrote or when, or is spoken."""
_Said = list[tuple[Label, str, float]]


@lru_cache(maxsize=2048)
def _claim(label: Label, rule: str, confidence: float) -> Claim:
    """A claim; the same few are made for thousands of lines."""
    return Claim(label=label, evidence=Evidence(rule=rule, confidence=confidence))


def _claims_of_all(
    lines: Sequence[Line], readings: Sequence[Reading], around: Surroundings, shown_on_top: frozenset[int]
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each line; those of one kind are looked for in all lines before those of the next."""
    near = around.place.heads - shown_on_top
    heads = frozenset(index for index in near if may_be_headline(index, readings, around))
    places = [index for index in range(len(lines)) if index in heads or index not in around.apart]
    own = {
        at: _own_claims(at, readings, lines[at], around)
        for at in places
        if (one := readings[at]).furniture
        or (one.stamp or one.stamp_label or one.byline or one.caption)
        or (one.place or one.outlet or one.sign_off or one.address)
    }  # nothing of a paragraph says what it is
    shown = picture_words(places, readings, around)
    placed = {
        at: _claims_of_place(at, readings, around, shown.get(at, ()))
        for at in _beside_names(places, readings, around).union(filter(shown.get, shown))
    }
    belong = belonging(places, readings, around)
    apart = around.apart.keys() - heads
    about = [at for at in places if at in around.naming and _is_of_author(at, readings, around)]
    told = {at: [(Label.FURNITURE, "author-biography", 0.95)] for at in about}
    claiming = {*own, *placed, *belong, *told}
    for index, line in enumerate(lines):
        if index in apart:
            yield (_claim(Label.FURNITURE, around.apart[index], 0.95),)
            continue
        if index not in claiming:
            yield ()
            continue
        beside = placed.get(index, [])
        if index in belong:
            beside += [(Label.FURNITURE, rule, sure) for rule, sure in belong[index]]
        if beside and line.text[-1] == "?":
            beside = [claim for claim in beside if claim[1] not in _WEAK]  # no caption asks
        said = [*own.get(index, ()), *beside, *told.get(index, ())]
        if not said:
            yield ()
            continue
        if index in heads or readings[index].spoken:
            said = [claim for claim in said if claim[1] not in _OF_NEIGHBOURS]
        elif index in shown_on_top:
            said.append((Label.CAPTION, "shown-below-headline", 0.95))
        yield tuple(itertools.starmap(_claim, said))


def _beside_names(places: Sequence[int], readings: Sequence[Reading], around: Surroundings) -> set[int]:
    """The lines that name somebody, have the marks of a caption or announce a day, and those right below.

    Where lines that name nobody may say who took a picture, that is all lines.
    """
    if around.may_credit:
        return set(places)
    found = {index for index, one in enumerate(readings) if one.stamp_label}
    for index in (*around.bylined, *around.captioned):
        found.update((index, index + 1))
    return found.union(around.shown_twice).intersection(places)


def _is_of_author(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line tells who wrote."""
    reading, line = readings[index], around.lines[index]
    if not around.is_of_author(index, line) or reading.spoken:
        return False
    early = reading.byline if around.prose_before[index] < _BOTH else None
    signs = early is not None and early.rule == "name-and-role"
    return (reading.shape.words > 5 and not signs) or _BIOGRAPHY.search(line.text) is not None


def _own_claims(index: int, readings: Sequence[Reading], line: Line, around: Surroundings) -> _Said:
    reading = readings[index]
    said: _Said = []
    later = around.prose_after[index]
    if reading.address:
        said.append((Label.ADDRESS, "web-address", 0.99))
    if is_time_of_day(readings, index):
        return [(Label.TIMESTAMP, "time-below-date", 0.95)]
    is_label = reading.stamp_label and around.stamp_follows(index)
    if reading.furniture and not is_label and not _tells_more(reading, reading.furniture):
        said.append((Label.FURNITURE, reading.furniture.rule, furniture_confidence(index, reading, around)))
    if reading.stamp and not is_of_name(index, readings, around):
        named = index > 0 and is_named_by_day(readings[index - 1].stamp, reading.stamp)
        said.append((Label.TIMESTAMP, "timestamp", UPDATE if named else reading.stamp.confidence))
    elif reading.stamp_label:
        said.append((Label.TIMESTAMP, "timestamp-label", 0.6))
    filed = reading.byline is not None and reading.byline.rule == "bare-name" and _is_filed(index, readings)
    if reading.byline and not (filed or stands_credited_below(index, around)):
        said.append((Label.BYLINE, reading.byline.rule, _byline_confidence(index, readings, line, around)))
        if reading.byline.helpers and later == 0:
            said.append((Label.FURNITURE, "helpers", 0.85))
    if reading.outlet and not reading.byline:
        said.append((Label.FURNITURE, "outlet-name", 0.6 if reading.caption else 0.8))
    if reading.sign_off:
        said.append((Label.SIGN_OFF, reading.sign_off.rule, reading.sign_off.confidence))
    if reading.place and not reading.furniture and not reading.outlet:
        said.append((Label.DATELINE, "place-alone", 0.95 if reading.placed else 0.6))
    signs = (later == 0 and _is_source(reading)) or signs_beside_picture(index, readings)
    if reading.caption and not (signs or _is_no_caption(index, reading, line)):
        said.append(caption_claim(index, readings, around))
    return said


def _is_source(reading: Reading) -> bool:
    """Whether a line says of whom a story is: `Source: Reuters/kv`, which looks like who took a picture."""
    source = reading.furniture is not None and reading.furniture.rule == "source-line"
    return source and reading.sign_off is not None


def _is_filed(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line is a tag, or the headline of an article that has none."""
    return index > 0 and readings[index - 1].key == "filed under"


_SIGNED_SO = {"source-line": 0.1, "initials": 0.65, "helpers-line": 0.5}
"""What looks like furniture and may say who sent a story, if as sure as that: `Source: Reuters`, `dpa/jv`."""


def _tells_more(reading: Reading, furniture: Furniture) -> bool:
    """Whether what reads like furniture says for sure who wrote or when as well, and so is no furniture."""
    byline, stamp = reading.byline, reading.stamp
    if stamp is None and (byline is None or furniture.rule == "helpers-line"):
        sure = reading.sign_off.confidence if reading.sign_off else 0.0
        return furniture.rule in _SIGNED_SO and sure >= _SIGNED_SO[furniture.rule]
    signed = byline is not None and (byline.confidence >= SURE_BYLINE or byline.rule == "names")
    signed = signed or (stamp is not None and _is_full(stamp))
    signed = (signed and furniture.rule == "speaks-to-reader") or _is_counted(reading)
    sourced = furniture.rule == "source-line" and bool(reading.sign_off or byline)
    return signed or sourced or _is_dated(reading) or (stamp is not None and stamp.confidence >= _DATED)


def _is_no_caption(index: int, reading: Reading, line: Line) -> bool:
    """Whether a line with the marks of a caption surely says who wrote or when, or is the headline on top."""
    byline = reading.byline
    opened = byline is not None and byline.rule == "byline-opener" and byline.confidence >= SURE_BYLINE
    opened = opened or (bool(byline and byline.people) and wired_in_capitals(line.text) is not None)
    opened = opened or _is_told_apart(reading) or (index == 0 and is_told_now(reading))
    credited = reading.caption is not None and reading.caption.confidence >= _SURE_CREDIT
    return opened or (reading.stamp is not None and not credited and _is_sure(reading.stamp, reading))


_SURE_CREDIT = 0.99
"""How sure it is who took a picture, whatever day stands behind: `Jane Doe/Harbour360 - 14.jun.2023`."""


def _is_sure(stamp: Stamp, reading: Reading) -> bool:
    """Whether a timestamp is no caption's: `SINGAPORE June 1, 2024 (AP)` has nothing else in it."""
    alone = reading.shape.words <= _PLACED_STAMP or "".join((*stamp.before, *stamp.after)).startswith("By ")
    return (alone and stamp.moments[0].year is not None) or stamp.confidence >= _SURE_STAMP


def _is_full(stamp: Stamp) -> bool:
    """Whether a timestamp is sure, or has all of a moment beside who wrote and where."""
    return stamp.confidence >= (_WHOLE_STAMP if stamp.moments[0].is_whole else FULL_STAMP)


def _is_told_apart(reading: Reading) -> bool:
    """Whether people stand in a line as only writers do: several with roles, or in front of two papers."""
    byline, caption = reading.byline, reading.caption
    if byline is None or caption is None or byline.rule != "name-and-role":
        return False
    paper, slash, _ = caption.credit.partition("/")
    lent = bool(slash) and caption.rule == "bracketed-name" and not person_of(paper, opened=False)
    barred = caption.rule == "bar-credit" and caption.text[-1:] != "."
    return lent or (len(byline.people) > 1 and (barred or caption.rule == "credit-behind-stop"))


def _is_counted(reading: Reading) -> bool:
    """Whether who wrote stands in front of the minutes that reading takes."""
    counted = reading.furniture is not None and reading.furniture.rule == "reading-time"
    return counted and reading.byline is not None and bool(reading.byline.people)


def _is_dated(reading: Reading) -> bool:
    """Whether a date stands in front of the minutes that reading takes or a button: `Jun 8 · 4 min read`."""
    if reading.stamp is None or reading.furniture is None or reading.stamp.moments[0].day is None:
        return False
    if reading.furniture.rule == "edition-of-day":
        return False
    counted = reading.furniture.rule in ("reading-time", "count", "duration")
    counted = counted or (reading.furniture.rule == "breadcrumbs" and bool(reading.stamp.moments[0].year))
    alone = bool(reading.stamp.moments[0].year) and not (reading.stamp.before or reading.stamp.after)
    return counted or (alone and not reading.shape.ends)


def _byline_confidence(index: int, readings: Sequence[Reading], line: Line, around: Surroundings) -> float:
    """`Jane Doe / AP` is who took a picture, and so is `Jane Doe, AP` where others sign above or below."""
    reading = readings[index]
    assert reading.byline is not None
    boxed = reading.byline.rule == "desk" and index > around.signed_at  # `Multimedia`, above a box
    if boxed or is_signed_picture(index, readings, around) or is_pictured(index, readings, around):
        return 0.25
    quoted = line.text[0] in DASHES and reading.byline.rule != "byline-opener"
    quoted = quoted and not (reading.byline.places and line.text.isupper())  # `- JANE DOE ROME`
    if index and quoted and readings[index - 1].shape.words > SCENE:
        return 0.2  # who said what stands above
    below = around.lines[index + 1].text if index + 1 < len(readings) else ""
    if reading.byline.rule == "bare-name" and below and is_figure(below):
        return 0.2  # what is counted in a table: `Dólar Oficial` above `$1.245,00`
    if reading.byline.rule == "name-and-role" and line.text[-1] == "." and below.startswith(f"{line.text} "):
        return 0.2  # the caption, once more with its credit below
    told = reading.byline.rule == "name-and-role" and line.text[-1] == "." and line.text[-3:-1].islower()
    if told and len(reading.byline.people) > 1 and below and readings[index + 1].is_credit_only:
        return 0.2  # whom a picture shows, and where
    parted = any(mark in line.text for mark in (" / ", "/AFP", "/AP"))
    parted = parted and not reading.byline.places  # `Jane Doe / Beijing`
    is_credit = parted and reading.byline.rule == "name-and-role" and reading.caption is not None
    is_credit = is_credit and not signs_beside_picture(index, readings)
    return reading.byline.confidence * (0.5 if is_credit else 1.0)


def _claims_of_place(
    index: int, readings: Sequence[Reading], around: Surroundings, shown: Sequence[tuple[str, float]]
) -> _Said:
    """What a line is because of its neighbours, with what pictures beside it make it."""
    reading, below = readings[index], readings[index + 1] if index + 1 < len(readings) else None
    said: _Said = []
    above = readings[index - 1] if index else None
    if above and reading.byline is not None and is_topic(above, reading):
        said.append((Label.FURNITURE, "topic-of-article", 0.95))
    if index > 1 and above and above.is_credit_only and is_sent_above_picture(index - 2, readings, around):
        said.append((Label.CAPTION, "below-credit", 0.95))
    if index > 1 and reading.byline is not None and is_helping(index, readings):
        said.append((Label.FURNITURE, "helper-below-label", 0.95))
    if above and above.byline is not None and above.byline.people:
        said += claims_below_name(above, index, readings, around)
    if index in around.shown_twice and (is_free(reading) or around.lines[index].text[-1] == ")"):
        said.append((Label.CAPTION, "shown-twice", 0.95))
    if not (above and names_more(above, reading)):
        said += [(Label.CAPTION, rule, sure) for rule, sure in shown]
    if reading.byline is not None and is_pictured(index, readings, around):
        said.append((Label.CAPTION, "beside-credit", 0.95 if reading.byline.places else 0.8))
    if reading.caption is None and is_signed_picture(index, readings, around):
        said.append((Label.CREDIT, "below-picture", 0.8))
    bracketed = reading.caption is not None and reading.caption.rule == "bracketed-alone"
    if bracketed and above and (above.is_captioned or index - 1 in around.parted_captions):
        said.append((Label.CREDIT, "below-caption", 0.95))
    if reading.stamp_label and below and below.stamp:
        said.append((Label.TIMESTAMP, "timestamp-label", 0.99))
    return said
