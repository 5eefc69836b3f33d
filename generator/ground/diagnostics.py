"""Problems in the user's files: where, what, and what to do about it.

A stage adds `Diagnostic` values to a `Report` and goes on; the line stops between stages.
Codes are kebab-case, name the problem, and never change once released. Each code has a page
`tests/errors/CODE.md` and a line in `docs/diagnostics.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from generator.ground.columns import columns
from generator.ground.frozen import frozen

_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_WIDEST = 200
"""How many characters of a line are shown."""

_ONCE = frozenset(["layout-error"])
"""Codes of which a place has one at most: the message may tell of the page, and each page has another."""


class Severity(StrEnum):
    """How bad a problem is: an error stops the command, a warning does not unless `--strict`."""

    ERROR = "error"
    WARNING = "warning"


@frozen(aside="excerpt")
class Position:
    """Where something is in a source file.

    `path` is relative to the site's folder with `/` between the parts. `line` and `column` count
    from 1, columns in characters; both are 1 where the whole file is meant. `excerpt` is the text
    of that line, to be shown, and does not take part in comparisons.
    """

    path: str
    line: int = 1
    column: int = 1
    excerpt: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@frozen
class Diagnostic:
    """One problem. The message says what is wrong, the hint what to do."""

    code: str
    severity: Severity
    message: str
    at: Position
    hint: str = ""

    def summary(self) -> str:
        """The first line, which alone is enough for a grep or an editor."""
        return f"{self.at}: {self.severity}[{self.code}]: {self.message}"

    def show(self) -> str:
        """The summary, the line it is about with a caret below the place, and the hint."""
        lines = [self.summary()]
        if self.at.excerpt.strip():
            number = str(self.at.line)
            margin = " " * len(number)
            excerpt, place = _cropped(self.at.excerpt, self.at.column - 1)
            before = _printable(excerpt[:place])
            indent = "".join("\t" if letter == "\t" else " " * columns(letter) for letter in before)
            lines += [f"{margin} |", f"{number} | {excerpt}", f"{margin} | {indent}^"]
        if self.hint:
            lines.append(f"  = help: {self.hint}")
        return "\n".join(map(_printable, lines))

    def as_row(self) -> tuple[str | int, ...]:
        """The diagnostic as plain values, for `of_row`."""
        at = self.at
        words = (self.code, self.severity.value, self.message, self.hint)
        return (*words, at.path, at.line, at.column, at.excerpt)

    @classmethod
    def of_row(cls, row: tuple[Any, ...]) -> Diagnostic:
        """The diagnostic that `as_row` made these values of."""
        code, severity, message, hint, path, line, column, excerpt = row
        at = Position(path=path, line=line, column=column, excerpt=excerpt)
        return cls(code=code, severity=Severity(severity), message=message, at=at, hint=hint)

    def as_json(self) -> dict[str, str | int]:
        """The diagnostic as a flat JSON object, one key for each thing a program would want."""
        return {
            "path": self.at.path,
            "line": self.at.line,
            "column": self.at.column,
            "severity": self.severity.value,
            "code": self.code,
            "message": self.message,
            "hint": self.hint,
        }


def _cropped(line: str, place: int) -> tuple[str, int]:
    """As much of a long line as a terminal can show around a place, and where that is then."""
    start = max(0, min(place - _WIDEST // 2, len(line) - _WIDEST))
    before, after = "…" * (start > 0), "…" * (start + _WIDEST < len(line))
    return f"{before}{line[start : start + _WIDEST]}{after}", place - start + len(before)


def _printable(line: str) -> str:
    """A line without the control characters by which a hostile text could drive a terminal."""
    return _CONTROLS.sub("\ufffd", line)


class Report:
    """Collects the problems of a run, each once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, Position, str], Diagnostic] = {}

    def error(self, code: str, message: str, at: Position, hint: str = "") -> None:
        """Add a problem that stops the command after the present stage."""
        self.add(Diagnostic(code=code, severity=Severity.ERROR, message=message, at=at, hint=hint))

    def warning(self, code: str, message: str, at: Position, hint: str = "") -> None:
        """Add a problem that the command can go on with."""
        self.add(Diagnostic(code=code, severity=Severity.WARNING, message=message, at=at, hint=hint))

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a problem unless the same one at the same place is known already."""
        words = "" if diagnostic.code in _ONCE else diagnostic.message
        self._found.setdefault((diagnostic.code, diagnostic.at, words), diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add what another report found, for instance one made in another process."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All problems by file, line and column, whatever the order they were found in."""
        return tuple(
            sorted(
                self._found.values(),
                key=lambda found: (
                    found.at.path,
                    found.at.line,
                    found.at.column,
                    found.code,
                    found.message,
                ),
            )
        )

    def count(self, severity: Severity) -> int:
        """How many problems of this severity there are."""
        return sum(found.severity is severity for found in self._found.values())

    @property
    def failed(self) -> bool:
        """Whether there is an error, so that the next stage must not run."""
        return any(found.severity is Severity.ERROR for found in self._found.values())


def show_text(diagnostics: Iterable[Diagnostic]) -> str:
    """Diagnostics for people: each in full, a blank line between."""
    return "\n\n".join(diagnostic.show() for diagnostic in diagnostics)


def show_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Diagnostics for programs: a JSON object, as commands have `problems` beside what else they tell."""
    import json

    found = {"problems": [diagnostic.as_json() for diagnostic in diagnostics]}
    return json.dumps(found, ensure_ascii=False, indent=2)


def show_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Diagnostics as workflow commands of GitHub, which shows them beside the lines that they are about."""
    shown = []
    for found in diagnostics:
        at, words = found.at, f"{found.message} ({found.hint})" if found.hint else found.message
        place = f"file={_property(at.path)},line={at.line},col={at.column}"
        shown.append(f"::{found.severity.value} {place},title={_property(found.code)}::{_line(words)}")
    return "\n".join(shown)


def _line(text: str) -> str:
    """A text within a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _line(text).replace(":", "%3A").replace(",", "%2C")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean ...?` with the nearest known word, or nothing where none is near."""
    import difflib

    by_folded = {candidate.casefold(): candidate for candidate in sorted(known)}
    near = difflib.get_close_matches(word.casefold(), by_folded)
    return f"did you mean `{by_folded[near[0]]}`?" if near else ""
