"""Readings → which English sentences say what a picture shows, by what they tell and where they stand."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from generator.ingest.one_line.pictures.present_scenes import (
    ASIDE,
    SEEN,
    is_seen_happening,
    is_seen_on_day,
    only_names,
)
from generator.ingest.one_line.pictures.scenes_abroad import is_thing_abroad, is_thing_in_month
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.appearances import may_be_title
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.stamps.calendar_words import MONTHS, SHORT_MONTHS

_MONTHS = frozenset(SHORT_MONTHS)
_POSES = "stands|poses|sits|kneels"
WORDS_OF_SCENES = _MONTHS.union(_POSES.split("|"))
"""A sentence amid the text has one if it says what can be seen and stands in no block with another."""
_NEAR, _NEAR_TEXT = 6, 3  # lines, of which one may be the credit and one a button
_TITLED, _SHORT_CAPTION = 5, 14  # words
_FEW_SENTENCES = 2
_SHOWN = 2  # lines above: the headline, and what a picture shows


def is_above_opening(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence ends the head, and the text opens below it with a town: a picture shows it."""
    return _is_above_place(index, readings, around) or _is_above_dateline(index, readings, around)


def _is_above_dateline(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence ends the block of who signs, and the paragraph below opens with its dateline."""
    if not index or around.prose_before[index] or not readings[index].shape.ends or readings[index].dateline:
        return False
    above, below = readings[index - 1], readings[index + 1 : index + 2]
    signed = above.outlet is not None or (above.byline is not None and bool(above.byline.people))
    opens = any(one.dateline is not None and one.dateline.place and one.is_plain_prose for one in below)
    return (
        signed
        and opens
        and around.gaps_tell
        and around.joins(index - 1, index)
        and not around.joins(index, index + 1)
    )


def _is_above_place(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence ends the head, right above a line like `Varsand:` with which the text begins."""
    shape, below = readings[index].shape, readings[index + 1 : index + 2]
    if around.prose_before[index] or not shape.ends or shape.stops > _FEW_SENTENCES or not around.gaps_tell:
        return False
    placed = bool(below) and bool(below[0].place) and around.lines[index + 1].text[-1] == ":"
    return placed and around.joins(index, index + 1) and not around.joins(index + 1, index + 2)


_PLACE_AND_DAY = Late(
    r"[A-Z][A-Z.,'’ -]{2,40} \((?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, "
    rf"\d{{4}}\) (?=[{LU}])"
)


def _is_dated_in_front(text: str) -> bool:
    """Whether a picture is where its town and day stand in front, as navies have it: a dateline has a dash.

    `VARSAND SOUND (Sept. 13, 2022) The frigate HVS Tern sails in the sound.`
    """
    return text[:3].isupper() and _PLACE_AND_DAY.match(text) is not None


def is_scene(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line says what can be seen: below who signs and above the text, or where and on which day."""
    if around.prose_before[index] and _is_dated_in_front(around.lines[index].text):
        return True
    return _tells_of_scene(index, readings, around)


def _tells_of_scene(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    reading = readings[index]
    if not reading.shape.ends or reading.told or reading.dateline:
        return not reading.shape.ends and _is_of_footage(index, around)
    if around.prose_before[index] > 1:
        text = around.lines[index].text
        on_day = not _MONTHS.isdisjoint(reading.words) and is_seen_on_day(text)
        on_day = on_day and not is_to_come(text, readings[:index])
        return on_day or _is_amid_text(index, around)
    if not any(
        one.shape.ends and one.shape.words > _SHORT_CAPTION for one in _below_box(index, readings, around)
    ):
        return False
    titled, placed = _is_below_title(index, readings), _is_above_text(index, readings, around)
    joined = _is_joined_to_opening(index, readings, around)
    if joined or not (titled or placed):
        return joined
    text = around.lines[index].text
    named = only_names(text)
    if not placed:
        return titled and named
    named = named or (is_signing(readings[index - 1]) and only_names(text, behind=ASIDE))
    named = named or is_thing_in_month(text)
    seen = not SEEN.isdisjoint(reading.words) and is_seen_happening(text)  # one of its words is such a verb
    return named or seen or is_seen_on_day(text) or _THING.match(text) is not None


def _below_box(index: int, readings: Sequence[Reading], around: Surroundings) -> Sequence[Reading]:
    """The lines right below one, or below the points of the article in a box there: `Quick Read`."""
    boxed = around.pointed[index + 1 : index + 1 + _LONGEST_BOX]
    start = index + 1 + max((at + 1 for at, pointed in enumerate(boxed) if pointed), default=0)
    return readings[start : start + _NEAR_TEXT + _BELOW_BOX * (start > index + 1)]


_LONGEST_BOX, _BELOW_BOX = 12, 2  # lines


def _is_of_footage(index: int, around: Surroundings) -> bool:
    """Whether a line without its stop says what a film shows, between paragraphs that all have theirs."""
    amid = around.prose_before[index] > 1 and around.prose_after[index] > 0
    return amid and _FILMED.match(around.lines[index].text) is not None


FOOTAGE = frozenset(("footage", "video", "clip", "cctv"))
_FILMED = Late(
    r"(?:[A-Z][\w-]*(?: [\w’'-]+){0,3} )?(?:[Ff]ootage|[Vv]ideo|[Cc]lip|CCTV)"
    r"(?: (?:from|of|by) [^.?!]{3,40}?)? (?:shows?|captures?|showing|capturing) "
    r"(?:the (?:moment|scene|aftermath)|how|what|where|[\w’'-]+ing\b)[^.?!:]*\Z"
)
"""`Bodycam footage shows the moment the boat turned over`, as stations write below their films."""
_THING = Late(
    rf"Eine? [^:.!?]{{6,80}} (?:oberhalb|unterhalb|nahe|bei|in|im|am|an|auf|vor|über|neben)"
    rf"(?: (?:von|der|dem|den))? [{LU}][\w-]+: (?:Sie|Er|Es) [{LL}]"
)
"""`Eine alte Fähre am Kai: Sie wird verkauft.`"""
_DAYS = (
    Late(r"\b(?P<month>[^\W\d_]{3,12})\.? (?P<day>\d{1,2})(?:, (?P<year>(?:19|20)\d\d))?(?![\w:])"),
    Late(
        r"\b(?P<day>\d{1,2})(?:\.|st|nd|rd|th)? (?:de )?(?P<month>[^\W\d_]{3,12})"
        r"(?:\.? (?:de )?(?P<year>(?:19|20)\d\d))?(?![\w:])"
    ),
)
"""`June 18, 2024`, `18. Juni 2024`, `18 de junio`."""
_HALF_A_YEAR = 6  # months


_YEAR_TO_COME = Late(
    r"\b(?:by|until|bis|d['’]ici|para|entro il|até|tegen) "
    r"(?:(?:early|late|mid|the end of|fin|Ende|final de)[ -])?(20\d\d)\b"
)
"""`The pier is to open by 2031.`"""


def is_to_come(text: str, above: Sequence[Reading]) -> bool:
    """Whether the day that a sentence names is later than the first above: `The council meets on June 18.`

    No picture shows what is still to come. Where the year is left out, it is that of the nearest such day.
    """
    dated = next((one.stamp for one in above if one.stamp is not None and one.is_whole_day), None)
    if dated is None:
        return False
    year, month, today = dated.moments[0].calendar_day
    if any(int(named[1]) > year for named in _YEAR_TO_COME.finditer(text)):
        return True
    for named in itertools.chain.from_iterable(days.finditer(text) for days in _DAYS):
        named_month = MONTHS.get(named["month"].casefold())
        if named_month is None:
            continue
        day, later = int(named["day"]), (named_month - month) % 12
        if named["year"]:
            return (int(named["year"]), named_month, day) > (year, month, today)
        return later < _HALF_A_YEAR and (later > 0 or day > today)
    return False


def _is_joined_to_opening(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a sentence stands in one block with the paragraph that the place opens, and far from the title.

    Blank lines part paragraphs, so that only what a picture shows stands so close.
    """
    if around.prose_before[index] or not around.opens_block(index) or _is_below_title(index, readings):
        return False
    head = readings[index + 1].dateline
    placed = head is not None and bool(head.place) and readings[index + 1].is_plain_prose
    return placed and any(may_be_title(one) for one in readings[:index])


def _is_amid_text(index: int, around: Surroundings) -> bool:
    """Whether a sentence amid the text is one of two in a block, which both say what can be seen.

    Or it introduces once more somebody whom the text has named, and says how that one stands there.
    """
    text = around.lines[index].text
    posed = _POSED.match(text)
    if posed and any(posed[1] in line.text for line in around.lines[:index]):
        return True
    if not around.blocks_tell:
        return False
    beside = [at for at in (index - 1, index + 1) if 0 < at < len(around.lines)]
    joined = [at for at in beside if around.joins(min(at, index), max(at, index)) and around.prose[at]]
    return bool(joined) and all(is_seen_happening(around.lines[at].text) for at in (index, *joined))


_POSED = Late(
    rf"([{LU}][\w'’-]+(?: [{LU}]\.)? [{LU}][\w'’-]+), [^!?]{{6,160}}?, (?:{_POSES}) "
    r"(?:in front|next|near|beside|outside|inside|behind|with|for) "
)
"""`Jane Doe, head of the harbour council, stands in front of the bridge`."""


def _is_below_title(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a line without a full stop that may be the headline stands right above."""
    above = readings[index - 1] if index else None
    return above is not None and may_be_title(above) and not above.shape.ends


def _is_above_text(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line stands below who signs, or right below the headline, and no paragraph between."""
    signed = max((at for at in range(max(0, index - _NEAR), index) if is_signing(readings[at])), default=-1)
    if signed >= 0:
        return around.prose_before[index] == around.prose_before[signed]
    headed = index > 0 and may_be_title(readings[index - 1]) and readings[index - 1].shape.words >= _TITLED
    return headed and not around.meta_follows[index]


def is_below_thing(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a name below what a picture shows is who took it: others, or a wire service, wrote the text."""
    byline = readings[index].byline
    if byline is None or not byline.people or index < _SHOWN or around.prose_before[index]:
        return False
    if byline.agencies:
        sent = (one.byline for one in readings[:index])
        signed = any(one is not None and one.agencies and not one.people for one in sent)
    else:
        signed = _are_bare(readings[index : index + 2]) and any(
            one.place or one.stamp for one in readings[index + 2 : index + 3]
        )
    headed = any(may_be_title(one) and one.shape.words >= _TITLED for one in readings[: index - 1])
    return signed and headed and is_thing_abroad(around.lines[index - 1].text)


def _are_bare(readings: Sequence[Reading]) -> bool:
    """Whether two lines are names and nothing else."""
    rules = [one.byline.rule for one in readings if one.byline is not None]
    return rules == ["bare-name", "bare-name"]


def is_signing(reading: Reading) -> bool:
    """Whether a line says who wrote, or on which day."""
    return reading.byline is not None or (reading.stamp is not None and reading.stamp.moments[0].has_date)
