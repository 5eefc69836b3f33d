"""A line of a clipping, what it can be, and why it is taken for that: the nouns of all reading."""

from __future__ import annotations

from enum import StrEnum

from generator.ground.frozen import frozen


class Label(StrEnum):
    """What a line of a clipping can be."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    TIMESTAMP = "timestamp"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    BODY = "body"
    SUBHEAD = "subhead"
    SIGN_OFF = "sign-off"
    FURNITURE = "furniture"
    ADDRESS = "address"
    UNKNOWN = "unknown"


@frozen
class Evidence:
    """Why something is believed: the name of the rule, and how sure it is, from 0 to 1."""

    rule: str
    confidence: float


@frozen
class Line:
    """One line of a clipping. `gap` says that a blank line stands before it."""

    number: int
    text: str
    gap: bool = False


@frozen
class LabelledLine:
    """A line, what it is taken for, and why."""

    line: Line
    label: Label
    evidence: Evidence
