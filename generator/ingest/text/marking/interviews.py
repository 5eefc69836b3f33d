"""Readings → which lines are questions and answers of an interview that no name or letter in front shows.

`Would you miss it?` stands above `I’d miss the tide.`, and so on: answers may be a few words, as buttons and
headlines of others are, but no list of those goes on so. Who is asked is addressed, or speaks as `I`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late

_LEAST, _TELLING = 3, 2  # pairs, and those of them that tell
_MOST_ANSWERS, _MOST_BETWEEN = 12, 7  # lines
_ASKED = Late(
    r"\b(?:[Yy]ou|[Yy]our|Sie|Ihnen|Ihr\w{0,2}|[Dd]u|[Dd]ein\w{0,2}|[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]es|"
    r"[Uu]sted(?:es)?|"
    r"[Tt]ú|[Tt]e|[Ss]us?|[Vv]ocê|[Ss]enhora?|[Ll]ei|[Ss]uo|[Uu]w?|[Jj]e|[Jj]ij|[Nn]i|[Dd]in|[Dd]e|[Pp]ana?|[Pp]ani|"
    r"[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш\w{0,3}|[Вв]и|[Ss]iz\w{0,6})\b"
)
_ANSWERED = Late(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Ii]ch|[Ww]ir|[Mm]ein\w{0,2}|[Jj]e|[Nn]ous|[Yy]o|[Mm]e|[Nn]os|[Ee]u|[Nn]ós|"
    r"[Mm]eu|[Mm]inha|"
    r"[Ii]o|[Nn]oi|[Ii]k|[Ww]ij|[Jj]ag|[Vv]i|[Jj]eg|[Jj]a|[Яя]|[Мм]ы|[Мм]не|[Мм]ой|[Мм]и|[Bb]en|[Bb]iz)\b|\b[Jj]['’]"
)

_LABELLED = Late(
    r"(?:[QFPDVSKВ]|Question|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Pytanie|Soru|Вопрос|Питання) ?[.:] "
)
"""What some set in front of a question: `Q: What broke first?`"""


def with_interviews(lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, the questions and answers of an interview marked as the article's own."""
    asked = [index for index, line in enumerate(lines) if line.text[-1] == "?" and _is_said(readings[index])]
    own = set(_asked_below_boxes(readings, asked))
    for run in _runs(lines, readings, asked) if len(asked) >= _LEAST else ():
        questions = [index for index in run if lines[index].text[-1] == "?"]
        spoken = sum(
            bool(_ASKED.search(lines[index].text) or _LABELLED.match(lines[index].text))
            for index in questions
        )
        told = sum(_ANSWERED.search(lines[index].text) is not None for index in run if index not in questions)
        if len(questions) >= _LEAST and max(spoken, told) >= _TELLING:
            own.update(run)
    return tuple(
        replace(reading, enlisted=True) if index in own else reading for index, reading in enumerate(readings)
    )


def _asked_below_boxes(readings: Sequence[Reading], asked: Sequence[int]) -> Iterator[int]:
    """The questions right below a line of the page, where several have a long answer right below.

    The last answer is often short, and stands with its question below a long one.
    """
    answered = [index for index in asked if _is_answered(index, readings, _AT_LENGTH)]
    if len(answered) < _LEAST:
        return
    yield from (index for index in answered if index and readings[index - 1].furniture is not None)
    for index in asked:
        below = index - 2 in answered and index not in answered
        if below and _is_answered(index, readings, _IN_SHORT):
            yield from (index, index + 1)


def _is_answered(index: int, readings: Sequence[Reading], least: int) -> bool:
    """Whether a paragraph of at least so many words stands right below a question."""
    below = readings[index + 1] if index + 1 < len(readings) else None
    return below is not None and below.shape.words >= least and below.is_plain_prose and _is_said(below)


_AT_LENGTH, _IN_SHORT = 20, 8  # words


def _runs(lines: Sequence[Line], readings: Sequence[Reading], asked: Sequence[int]) -> Iterator[list[int]]:
    """The stretches in which each question has an answer right below, and the next stands soon below that."""
    run: list[int] = []
    for place, index in enumerate(asked):
        until = asked[place + 1] if place + 1 < len(asked) else len(lines)
        answers = [
            other
            for other in range(index + 1, until)
            if readings[other].shape.ends
            and _is_said(readings[other])
            and not _is_in_box(other, lines, readings)
        ]
        if answers[:1] != [index + 1]:
            yield run
            run = []
            continue
        if until == len(lines) or until - answers[-1] > _MOST_BETWEEN or len(answers) > _MOST_ANSWERS:
            yield [*run, index, answers[0]]
            run = []
        else:
            run += [index, *answers]
    yield run


def _is_in_box(index: int, lines: Sequence[Line], readings: Sequence[Reading]) -> bool:
    """Whether what a page asks of its reader stands right below a line, as in a box between two answers."""
    below = readings[index + 1].furniture if index + 1 < len(readings) else None
    return below is not None and below.rule in _ASKING and not lines[index + 1].gap


_ASKING = ("speaks-to-reader", "newsletter", "newsletter-abroad", "button", "follow", "support")


def _is_said(reading: Reading) -> bool:
    """Whether a line may be what somebody asks or answers, and is nothing of the page."""
    other = reading.furniture or reading.stamp or reading.is_captioned or reading.sign_off or reading.address
    return not (other or reading.spoken)
