"""A clipping, read: each field with where it came from and how sure it is.

`pasted.py` makes it from text, `webpage.py` from HTML; `entry_file.py` writes it down. What is
missing stays missing, what is unsure becomes a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from generator.ground.frozen import frozen
from generator.ingest.one_line.labelled import LabelledLine

Value_co = TypeVar("Value_co", covariant=True)


@frozen
class Found(Generic[Value_co]):
    """A value, the line of the seed it was found on, the rule that found it, and from 0 to 1 how sure."""

    value: Value_co
    line: int
    rule: str
    confidence: float

    def __str__(self) -> str:
        return f"line {self.line}, {self.rule}, {round(self.confidence * 100)} %"


@frozen
class Question:
    """Something that only the editor can settle.

    `code` is the diagnostic it is reported under, or "". An entry with a `blocking` question is a
    draft until someone has answered it. `zone` is the name of a zone that several have, where it asks which.
    """

    field: str
    text: str
    line: int = 1
    code: str = ""
    blocking: bool = False
    zone: str = ""


def gaps(title: Found[str] | None, date: Found[datetime] | None) -> Iterator[Question]:
    """What an entry cannot be published without, and was not found."""
    if title is None:
        yield Question(field="title", text="no headline was found; what is it", blocking=True)
    if date is None:
        yield Question(field="date", text="no date of publication was found; when was it", blocking=True)


class ParagraphKind(StrEnum):
    """What a paragraph of the text is."""

    PROSE = "prose"
    SUBHEAD = "subhead"
    ITEM = "item"
    NUMBERED = "numbered"
    QUOTE = "quote"
    TABLE = "table"


@frozen
class Link:
    """Which words of a paragraph lead where: from `start` on, up to but not including `end`."""

    start: int
    end: int
    address: str


@frozen
class Emphasis:
    """Which words of a paragraph are emphasised: from `start` on, up to but not including `end`."""

    start: int
    end: int
    strong: bool = False


@frozen
class Paragraph:
    """One paragraph of the text, as plain words, and the line of the seed it begins on.

    A table has its `rows`, the first of which heads the columns.
    """

    text: str
    line: int
    kind: ParagraphKind = ParagraphKind.PROSE
    links: tuple[Link, ...] = ()
    emphases: tuple[Emphasis, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@frozen
class Picture:
    """What the clipping says of its picture."""

    caption: Found[str] | None
    credit: Found[str] | None


@frozen
class Seed:
    """A clipping, read. `language` is "" where it is not clear; `left_out` are the lines not used."""

    path: str
    title: Found[str] | None = None
    summary: Found[str] | None = None
    date: Found[datetime] | None = None
    updated: Found[datetime] | None = None
    outlet: Found[str] | None = None
    address: Found[str] | None = None
    archived: Found[str] | None = None
    agencies: tuple[Found[str], ...] = ()
    authors: tuple[Found[str], ...] = ()
    dateline: Found[str] | None = None
    picture: Picture | None = None
    language: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    questions: tuple[Question, ...] = ()
    left_out: tuple[LabelledLine, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether an entry can be published as it is."""
        return bool(self.title and self.date) and not any(question.blocking for question in self.questions)
