"""A clipping and an editor's answer to one of its questions → the clipping with that settled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from generator.ingest.text.seed import Found, Paragraph, Question, Seed
from generator.shapes.moments import read_moment

Ask = Callable[[Seed, Question, str], str]
"""Puts a question, with what was wrong with the answer before; "" leaves it open."""

UNKNOWN_ZONE = "unknown-zone"
"""The code of the question in which zone a time is."""

DATE_FORM = "2023-06-20T20:47+05:30, or 2023-06-20 20:47 Asia/Kolkata, or a zone alone"


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
        while answer := ask(seed, question, problem).strip():
            try:
                seed = answered(seed, question, answer)
                if question.field == "source":
                    seed = _in_zone(seed, zone_of(answer))
                break
            except AnswerError as error:
                problem = str(error)
    return seed


def _in_zone(seed: Seed, zone: str) -> Seed:
    """The clipping with its time in an outlet's zone, where its zone was in question."""
    asked = next((one for one in seed.questions if one.code == UNKNOWN_ZONE), None)
    if asked is None or seed.date is None or not zone:
        return seed
    found, later = seed.date, seed.updated
    if later and later.value.utcoffset() == found.value.utcoffset():
        later = replace(later, value=later.value.replace(tzinfo=ZoneInfo(zone)))
    moment = found.value.replace(tzinfo=ZoneInfo(zone))
    return replace(
        seed,
        date=replace(found, value=moment, rule=f"{found.rule}, zone of the outlet"),
        updated=later,
        questions=tuple(one for one in seed.questions if one != asked),
    )


def _can_be_settled(seed: Seed, question: Question) -> bool:
    """Whether an answer of a few words can do it, and none before has."""
    if question.field == "text":
        return any(one.line.number == question.line for one in seed.left_out)
    return question in seed.questions and question.field in ("title", "date", "source", "authors")


def answered(seed: Seed, question: Question, answer: str) -> Seed:
    """The clipping with one question less."""
    left = tuple(one for one in seed.questions if one != question)
    if question.field == "title":
        return replace(seed, title=_found(answer, question), questions=left)
    if question.field == "source":
        return replace(seed, outlet=_found(answer, question), questions=left)
    if question.field == "authors":
        return replace(seed, authors=_authors(seed, question, answer), questions=left)
    if question.field == "date":
        moment = _moment(answer, seed.date.value if seed.date else None)
        found = Found(value=moment, line=question.line, rule="answered", confidence=1.0)
        later = seed.updated if seed.updated and seed.updated.value > moment else None
        return replace(
            seed,
            date=found,
            updated=later,
            questions=tuple(one for one in left if one.field != "date"),
        )
    if question.field == "text":
        return replace(_with_line(seed, question.line, answer), questions=left)
    raise AnswerError(f"`{question.field}` can be settled in the entry only")


def _found(value: str, question: Question) -> Found[str]:
    return Found(value=value, line=question.line, rule="answered", confidence=1.0)


def _authors(seed: Seed, question: Question, answer: str) -> tuple[Found[str], ...]:
    """Those who were found, nobody, or those who are named, with commas between."""
    if answer.casefold() in ("y", "yes"):
        return tuple(replace(one, rule="answered", confidence=1.0) for one in seed.authors)
    if answer.casefold() in ("n", "no"):
        return ()
    return tuple(_found(name.strip(), question) for name in answer.split(",") if name.strip())


def _moment(answer: str, found: datetime | None) -> datetime:
    """A moment in full, a time and a zone, or a zone for the time that was found."""
    moment = read_moment(answer)
    if moment is not None:
        return moment
    time, _, name = answer.rpartition(" ")
    zone = _zone(name)
    try:
        local = datetime.fromisoformat(time) if time else found
    except ValueError:
        local = None
    if zone is None or local is None:
        raise AnswerError(f"write {DATE_FORM}")
    return local.replace(tzinfo=None).replace(tzinfo=zone)


def _zone(name: str) -> tzinfo | None:
    """A time zone by its name or as an offset such as `+05:30`."""
    if name in ("Z", "UTC"):
        return timezone(timedelta(0))
    try:
        if name[:1] in ("+", "-"):
            return datetime.fromisoformat(f"2000-01-01T00:00{name}").tzinfo
        return ZoneInfo(name)
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
