"""Answers to questions: what can be read as one, and what it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ingest.answers import AnswerError, answered, settle
from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine, Line
from generator.ingest.text.seed import Found, Paragraph, Question, Seed

WHEN = Question(field="date", text="in which zone", line=3, code="unknown-zone", blocking=True)
WHICH = Question(field="source", text="which outlet")
DAY = Question(field="date", text="is it the 6th of month 7", line=3, code="unsure-date", blocking=True)
LINE = Question(field="text", text="line 7 was left out", line=7)
WHO = Question(field="authors", text="is it by Jane Doe", line=2)
TITLE = Question(field="title", text="what is it")
OTHER = Question(field="dateline", text="where")


def seed(*questions: Question) -> Seed:
    left_out = LabelledLine(
        line=Line(number=7, text="A line."),
        label=Label.UNKNOWN,
        evidence=Evidence(rule="unknown", confidence=0.5),
    )
    return Seed(
        path="seeds/a.txt",
        title=Found(value="A", line=1, rule="headline", confidence=0.9),
        date=Found(value=datetime(2023, 6, 20, 20, 47, tzinfo=UTC), line=3, rule="timestamp", confidence=0.5),
        paragraphs=(Paragraph(text="One.", line=5), Paragraph(text="Two.", line=9)),
        authors=(Found(value="Jane Doe", line=2, rule="given-name", confidence=0.5),),
        questions=questions,
        left_out=(left_out,),
    )


def updated(clipping: Seed, day: int, hour: int, month: int = 6) -> Seed:
    """A clipping that was changed at a full hour, in a zone that nobody knows."""
    moment = datetime(2023, month, day, hour, tzinfo=UTC)
    found = Found(value=moment, line=4, rule="timestamp-without-zone", confidence=0.5)
    return replace(clipping, updated=found)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("2023-06-21T08:00+02:00", "2023-06-21T08:00:00+02:00"),
        ("2023-06-21 08:00 +05:30", "2023-06-21T08:00:00+05:30"),
        ("2023-06-21 08:00 Asia/Kolkata", "2023-06-21T08:00:00+05:30"),
        ("2023-12-21 08:00 Europe/Oslo", "2023-12-21T08:00:00+01:00"),
        ("2023-06-21 08:00 Z", "2023-06-21T08:00:00+00:00"),
        ("Asia/Kolkata", "2023-06-20T20:47:00+05:30"),
        ("+05:30", "2023-06-20T20:47:00+05:30"),
        ("UTC", "2023-06-20T20:47:00+00:00"),
        ("2023-07-04 10:15 EST", "2023-07-04T10:15:00-04:00"),  # as papers mean it
        ("2023-07-04 10:15 JST", "2023-07-04T10:15:00+09:00"),
        ("2023-07-04 10:15 +5:30", "2023-07-04T10:15:00+05:30"),
        ("2023-06-20 Asia/Kolkata", "2023-06-20T20:47:00+05:30"),  # the hour is known
        ("2023-06-21 Asia/Kolkata", "2023-06-21T00:00:00+05:30"),
    ],
)
def test_a_date_is_a_moment_or_a_zone(answer: str, expected: str) -> None:
    found = answered(seed(WHEN), WHEN, answer)

    assert found.date is not None
    assert (found.date.value.isoformat(), found.date.rule, found.date.confidence) == (
        expected,
        "answered",
        1.0,
    )
    assert found.is_settled


@pytest.mark.parametrize(
    "answer",
    [
        "tomorrow",
        "2023-06-21",
        "2023-06-21 08:00",
        "IST",
        "+99:00",
        "+23:00",
        "../etc/passwd",
        "MST",
        "localtime",
        "right/UTC",
    ],
)
def test_what_is_no_date_is_refused(answer: str) -> None:
    with pytest.raises(AnswerError, match="write 2023-06-20"):
        answered(seed(WHEN), WHEN, answer)


@pytest.mark.parametrize("answer", ["0001-01-01 08:00 Asia/Kolkata", "1800-01-01 08:00 Asia/Kolkata"])
def test_what_no_entry_may_have_as_its_date_is_refused(answer: str) -> None:
    with pytest.raises(AnswerError, match="out of range; write 2023-06-20"):
        answered(seed(WHEN), WHEN, answer)


@pytest.mark.parametrize("answer", ["Quay \x1b[DNews", "Quay \udce9 News", "\x7f"])
@pytest.mark.parametrize("question", [WHICH, WHO, TITLE])
def test_what_cannot_be_seen_is_no_answer(answer: str, question: Question) -> None:
    with pytest.raises(AnswerError, match="cannot be seen"):
        answered(seed(question), question, answer)


@pytest.mark.parametrize(
    ("question", "answer"), [(WHICH, "?"), (TITLE, "---"), (WHO, "Kai Voss, ?"), (WHO, ","), (WHICH, "☀")]
)
def test_what_has_no_letters_is_no_name(question: Question, answer: str) -> None:
    """It would be an outlet without an address, with which nothing could be built."""
    with pytest.raises(AnswerError, match="has no letters; write words, or Return alone"):
        answered(seed(question), question, answer)


def test_names_have_letters_in_any_script() -> None:
    outlet = answered(seed(WHICH), WHICH, "ߒߞߏ").outlet

    assert outlet is not None
    assert outlet.value == "ߒߞߏ"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Europe/Dublin", "2023-06-20T22:00:00+01:00"),
        ("2023-06-20 20:47 Europe/Dublin", "2023-06-20T22:00:00+01:00"),
        ("2023-06-20T20:47+03:00", "2023-06-20T22:00:00+03:00"),
        ("2023-06-20T17:47Z", "2023-06-20T22:00:00+03:00"),
        ("2023-06-20 22:30 Europe/Dublin", None),
    ],
)
def test_the_zone_of_the_date_is_that_of_the_update(answer: str, expected: str | None) -> None:
    found = answered(updated(seed(WHEN), 20, 22), WHEN, answer)

    assert expected == (found.updated and found.updated.value.isoformat())
    assert found.updated is None or found.updated.rule == "timestamp-without-zone, settled with the date"


def test_an_update_that_says_its_own_zone_keeps_it() -> None:
    told = Found(
        value=datetime.fromisoformat("2023-06-21T09:00:00+02:00"), line=4, rule="timestamp", confidence=0.9
    )
    found = answered(replace(seed(WHEN), updated=told), WHEN, "Europe/Dublin")

    assert found.updated == told


def test_a_zone_alone_settles_no_doubt_about_the_day() -> None:
    with pytest.raises(
        AnswerError, match=r"\Awrite 2023-06-20T20:47\+05:30, or 2023-06-20 20:47 Asia/Kolkata\Z"
    ):
        answered(seed(DAY, WHEN), DAY, "Europe/Oslo")

    assert answered(seed(DAY, WHEN), WHEN, "Europe/Oslo").questions == (DAY,)
    assert answered(seed(DAY, WHEN), DAY, "2023-06-20 20:47 Europe/Oslo").questions == ()


def test_a_day_with_its_month_settled_keeps_the_hour_that_was_found() -> None:
    found = Found(value=datetime(2023, 6, 7, 20, 47, tzinfo=UTC), line=3, rule="timestamp", confidence=0.5)
    clipping = replace(seed(DAY), date=found)
    date = answered(clipping, DAY, "2023-07-06 UTC").date

    assert date is not None
    assert date.value == datetime(2023, 7, 6, 20, 47, tzinfo=UTC)


def test_an_update_has_its_day_and_month_in_the_order_of_the_date() -> None:
    july = datetime(2023, 7, 6, 9, 15, tzinfo=UTC)
    read = updated(seed(DAY, WHEN), 8, 11, month=7)
    read = replace(read, date=Found(value=july, line=3, rule="timestamp-without-zone", confidence=0.5))
    found = answered(read, DAY, "2023-06-07 09:15 Europe/Oslo")
    kept = answered(read, DAY, "2023-07-06 09:15 Europe/Oslo")

    assert [one.updated and one.updated.value.isoformat() for one in (found, kept)] == [
        "2023-08-07T11:00:00+02:00",
        "2023-07-08T11:00:00+02:00",
    ]


def test_a_line_that_was_left_out_comes_to_its_place() -> None:
    assert [one.text for one in answered(seed(LINE), LINE, "y").paragraphs] == ["One.", "A line.", "Two."]
    assert [one.text for one in answered(seed(LINE), LINE, "no").paragraphs] == ["One.", "Two."]
    with pytest.raises(AnswerError):
        answered(seed(LINE), LINE, "perhaps")


@pytest.mark.parametrize(
    ("answer", "people"),
    [
        ("y", ["Jane Doe"]),
        ("No", []),
        ("Kai Voss", ["Kai Voss"]),
        ("Kai Voss, Ida Lund", ["Kai Voss", "Ida Lund"]),
    ],
)
def test_writers_are_confirmed_denied_or_named(answer: str, people: list[str]) -> None:
    found = answered(seed(WHO), WHO, answer)

    assert [one.value for one in found.authors] == people
    assert {(one.rule, one.confidence) for one in found.authors} <= {("answered", 1.0)}
    assert found.questions == ()


def test_each_question_is_put_until_it_is_answered_or_left() -> None:
    said = iter(["", "tomorrow", "UTC", "y"])
    asked: list[tuple[str, bool]] = []

    def ask(_seed: Seed, question: Question, problem: str) -> str:
        asked.append((question.field, bool(problem)))
        return next(said)

    again = Question(field="date", text="the time is not known", line=3)
    missing = Question(field="text", text="behind a paywall", line=1)
    found = settle(seed(WHEN, again, WHICH, LINE, OTHER, missing), ask)

    assert asked == [("source", False), ("date", False), ("date", True), ("text", False)]
    assert found.questions == (WHICH, OTHER, missing)


def test_the_outlet_that_is_named_first_settles_the_zone() -> None:
    asked: list[str] = []

    def ask(_seed: Seed, question: Question, _problem: str) -> str:
        asked.append(question.field)
        return "Harbour News"

    found = settle(seed(WHEN, WHICH), ask, {"Harbour News": "Asia/Kolkata"}.__getitem__)

    assert asked == ["source"]
    assert found.date is not None
    assert found.date.value.isoformat() == "2023-06-20T20:47:00+05:30"
    assert found.questions == ()


@pytest.mark.parametrize(
    ("home", "expected"),
    [
        ("Asia/Kolkata", "2023-06-20T20:47:00+05:30"),
        ("Europe/Dublin", "2023-06-20T20:47:00+01:00"),
        ("Europe/London", ""),
        ("America/New_York", ""),
    ],
)
def test_an_outlet_settles_a_shared_zone_only_where_it_is_known(home: str, expected: str) -> None:
    """`IST` is no zone of a paper in London: its time is not in its own zone."""
    shared = replace(WHEN, zone="IST")

    def ask(_seed: Seed, question: Question, _problem: str) -> str:
        return "Harbour News" if question.field == "source" else ""

    found = settle(seed(shared, WHICH), ask, {"Harbour News": home}.__getitem__)

    assert found.questions == (() if expected else (shared,))
    assert found.date is not None
    assert found.date.value.isoformat() == (expected or "2023-06-20T20:47:00+00:00")


@given(st.text(max_size=40))
def test_any_answer_is_read_or_refused(answer: str) -> None:
    for question in (WHEN, WHICH, LINE, WHO, OTHER):
        try:
            assert question not in answered(seed(question), question, answer).questions
        except AnswerError:
            continue
