"""A clipping and an editor's answer to one of its questions → the clipping with that settled."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from generator.ingest.one_line.wording import has_letters
from generator.ingest.text.seed import Found, Paragraph, Question, Seed
from generator.ingest.words.stamps.zones import read_zone
from generator.shapes.fields import NO_ZONE
from generator.shapes.moments import read_moment

Ask = Callable[[Seed, Question, str], str]
"""Puts a question, with what was wrong with the answer before; "" leaves it open."""

UNKNOWN_ZONE = "unknown-zone"
"""The code of the question in which zone a time is."""

UNSURE_DATE = "unsure-date"
"""The code of the question which number of a date is the month."""

DATE_FORM = "2023-06-20T20:47+05:30, or 2023-06-20 20:47 Asia/Kolkata, or a zone alone"
_WHOLE_FORM = "2023-06-20T20:47+05:30, or 2023-06-20 20:47 Asia/Kolkata"
_IN_WORDS = ("title", "source", "authors")
"""The fields that an answer fills with its own words."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]")
"""What arrow keys send where nothing edits the line, and letters in another charset than the terminal's."""
_GUESSED_ZONE = re.compile("[- ]?(?:without.zone|in-unknown-zone)")
"""How the rule of a time ends that was found without a zone, or with one that several share."""
_AS_SURE = 0.85
"""How sure a time is that is in the zone of its outlet."""
_WIDEST, _STEP = timedelta(hours=14), timedelta(minutes=15)
"""Of offsets from UTC."""


class StoppedError(Exception):
    """Whoever is asked wants no more clippings to be taken."""


class AnswerError(ValueError):
    """An answer that cannot be read; the message says what is wanted."""


def settle(seed: Seed, ask: Ask, zone_of: Callable[[str], str] = lambda _: "") -> Seed:
    """The clipping after all its questions were put, each until its answer can be read or is empty.

    Which outlet it is from is asked first: `zone_of` gives the zone in which an outlet writes, or "", and
    what was asked of the date's zone is settled with it.
    """
    for question in sorted(seed.questions, key=lambda one: one.field != "source"):
        if not _can_be_settled(seed, question):
            continue
        problem = ""
        while answer := " ".join(ask(seed, question, problem).split()):
            try:
                seed = answered(seed, question, answer)
                if question.field == "source":
                    seed = _in_zone(seed, zone_of(answer))
                break
            except AnswerError as error:
                problem = str(error)
    return seed


def _in_zone(seed: Seed, home: str) -> Seed:
    """The clipping with its time in an outlet's zone, where its zone was in question.

    One that was written as a name which several zones have, as `IST`, must be known where the outlet is.
    """
    asked = next((one for one in seed.questions if one.code == UNKNOWN_ZONE), None)
    zone = read_zone(asked.zone or home, (home,)) if asked and home else None
    if zone is None or zone.candidates or seed.date is None:
        return seed
    clocks = ZoneInfo(zone.name) if zone.offset is None else timezone(zone.offset)
    moment = seed.date.value.replace(tzinfo=clocks)
    rule = _GUESSED_ZONE.sub("", seed.date.rule)
    sure = max(seed.date.confidence, _AS_SURE)
    return replace(
        seed,
        date=replace(seed.date, value=moment, rule=f"{rule}, zone of the outlet", confidence=sure),
        updated=_updated(seed, moment),
        questions=tuple(one for one in seed.questions if one != asked),
    )


def _can_be_settled(seed: Seed, question: Question) -> bool:
    """Whether an answer of a few words can do it, and none before has."""
    if question.field == "text":
        return any(one.line.number == question.line for one in seed.left_out)
    return question in seed.questions and question.field in ("title", "date", "source", "authors")


def answered(seed: Seed, question: Question, answer: str) -> Seed:
    """The clipping with one question less."""
    if _UNSEEN.search(answer):
        raise AnswerError("the answer has characters that cannot be seen, as arrow keys send; write it anew")
    if question.field in _IN_WORDS and not all(map(has_letters, _names(question, answer))):
        raise AnswerError(f"`{answer}` has no letters; write words, or Return alone")
    left = tuple(one for one in seed.questions if one != question)
    if question.field == "title":
        return replace(seed, title=_found(answer, question), questions=left)
    if question.field == "source":
        return replace(seed, outlet=_found(answer, question), questions=left)
    if question.field == "authors":
        return replace(seed, authors=_authors(seed, question, answer), questions=left)
    if question.field == "date":
        return _dated(seed, question, answer)
    if question.field == "text":
        return replace(_with_line(seed, question.line, answer), questions=left)
    raise AnswerError(f"`{question.field}` can be settled in the entry only")


def _names(question: Question, answer: str) -> list[str]:
    """The names that an answer has: only those of writers have commas between."""
    names = answer.split(",") if question.field == "authors" else [answer]
    return [name.strip() for name in names if name.strip()] or [answer]


def _found(value: str, question: Question) -> Found[str]:
    return Found(value=value, line=question.line, rule="answered", confidence=1.0)


def _authors(seed: Seed, question: Question, answer: str) -> tuple[Found[str], ...]:
    """Those who were found, nobody, or those who are named, with commas between."""
    if answer.casefold() in ("y", "yes"):
        return tuple(replace(one, rule="answered", confidence=1.0) for one in seed.authors)
    if answer.casefold() in ("n", "no"):
        return ()
    return tuple(_found(name, question) for name in _names(question, answer))


def _dated(seed: Seed, question: Question, answer: str) -> Seed:
    """The clipping with its date settled; a zone alone settles no doubt about the day."""
    is_zone = _zone(answer) is not None
    if is_zone and _is_of_day(question):
        raise AnswerError(f"write {_WHOLE_FORM}")
    moment = _moment(answer, seed.date.value if seed.date else None)
    return replace(
        seed,
        date=Found(value=moment, line=question.line, rule="answered", confidence=1.0),
        updated=_updated(seed, moment),
        questions=tuple(
            one for one in seed.questions if one.field != "date" or (is_zone and _is_of_day(one))
        ),
    )


def _is_of_day(question: Question) -> bool:
    """Whether it is in doubt on which day something was published."""
    return question.blocking and question.code != UNKNOWN_ZONE


def _updated(seed: Seed, moment: datetime) -> Found[datetime] | None:
    """When the text was changed, if its date is this moment: what was in doubt of both is settled of both."""
    found, later = seed.date, seed.updated
    if later is None:
        return None
    codes = {one.code for one in seed.questions}
    if found and UNSURE_DATE in codes:
        later = replace(later, value=_as_ordered(later.value, found.value, moment))
    if found and UNKNOWN_ZONE in codes:
        is_guessed = later.value.utcoffset() == found.value.utcoffset() or _GUESSED_ZONE.search(later.rule)
        told = _zone_told(found.value, moment)
        later = replace(later, value=later.value.replace(tzinfo=told)) if is_guessed else later
    if seed.updated is not None and later.value != seed.updated.value:
        later = replace(later, rule=f"{later.rule}, settled with the date")
    return later if later.value > moment else None


def _as_ordered(later: datetime, found: datetime, moment: datetime) -> datetime:
    """A time with day and month the other way about, if those of the date were."""
    swapped = (found.month, found.day) == (moment.day, moment.month) != (moment.month, moment.day)
    return later.replace(month=later.day, day=later.month) if swapped and later.day <= 12 else later


def _zone_told(found: datetime, moment: datetime) -> tzinfo | None:
    """The zone of a time as it was found, now that its moment is known, which may be told in another zone."""
    local = found.replace(tzinfo=None)
    offset = local - moment.astimezone(UTC).replace(tzinfo=None)
    if local == moment.replace(tzinfo=None) or abs(offset) > _WIDEST or offset % _STEP:
        return moment.tzinfo
    return timezone(offset)


def _moment(answer: str, found: datetime | None) -> datetime:
    """A moment in full, a time and a zone, or a zone for the time that was found."""
    moment = read_moment(answer)
    if moment is not None:
        return moment
    time, _, name = answer.rpartition(" ")
    zone = _zone(name)
    try:
        local = _with_hour(datetime.fromisoformat(time), time, found) if time else found
    except ValueError:
        local = None
    if zone is None or local is None:
        raise AnswerError(f"write {DATE_FORM}")
    moment = local.replace(tzinfo=None).replace(tzinfo=zone)
    if read_moment(moment.isoformat()) is None:
        raise AnswerError(f"`{moment.isoformat()}` is out of range; write {DATE_FORM}")
    return moment


def _with_hour(moment: datetime, answer: str, found: datetime | None) -> datetime:
    """A moment as it was answered; a day alone, of which an hour was found, is at that hour."""
    if len(answer) > len("2023-06-20") or found is None or moment.year != found.year:
        return moment
    is_of_day = (found.month, found.day) in ((moment.month, moment.day), (moment.day, moment.month))
    return moment.replace(hour=found.hour, minute=found.minute, second=found.second) if is_of_day else moment


def _zone(name: str) -> tzinfo | None:
    """A time zone by its name, by what papers call one where that leaves no doubt, or as an offset."""
    if NO_ZONE.match(name):
        return None
    found = read_zone(name, ())
    if found is not None and (found.candidates or found.offset is not None):
        return None if found.offset is None else timezone(found.offset)
    try:
        return ZoneInfo(found.name if found is not None else name)
    except (ValueError, OSError, KeyError):
        return None


def _with_line(seed: Seed, line: int, answer: str) -> Seed:
    """The clipping with a line that was left out put into its text, or left out for good."""
    if answer.casefold() in ("n", "no"):
        return seed
    if answer.casefold() not in ("y", "yes"):
        raise AnswerError("write y to put the line into the text, n to leave it out")
    texts = [one.line.text for one in seed.left_out if one.line.number == line]
    paragraphs = [*seed.paragraphs, *(Paragraph(text=text, line=line) for text in texts)]
    return replace(
        seed,
        paragraphs=tuple(sorted(paragraphs, key=lambda one: one.line)),
        left_out=tuple(one for one in seed.left_out if one.line.number != line),
    )
