"""A line that is kept → the traits of its form alone: how long it is, what it begins and ends with."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.sentence_ends import SENTENCE_END

_SEPARATORS = re.compile(r" [>/] |[|•·›→▶●■]")
_QUOTED = re.compile('["“”„«»「」‘]')
OPENS_QUOTED = "\"'“”‘„«»‹「『"
_POINTS = "-–—•*·▪●■"
_ASKS = "¿¡"
"""What Spanish sentences begin with, in an interview most of them."""
_STEPS = (4, 8, 13, 20, 30, 45, 80)
_NAMES_OF_STEPS = tuple(f"words-{step}" for step in (0, *_STEPS))

_LAST = {"!": "calls", ":": "colon", "…": "trails-off"}


def marks_of(text: str, reading: Reading, *, counsels: bool) -> Iterator[str]:
    """The traits of a line by itself; one that counsels may speak to the reader as furniture does."""
    if not SENTENCE_END.search(text):
        yield "no-end"
    if named := _LAST.get("…" if text.endswith("...") else text.rstrip("\"'”’»)")[-1:]):
        yield named
    if text[0] in OPENS_QUOTED:
        yield "opens-quoted"
    elif not (text[0].isalnum() or text[0] in _POINTS or text[0] in _ASKS or reading.dateline):
        yield "mark"
    if reading.shape.stops:
        yield "sentences"
    if " '" in text or _QUOTED.search(text):
        yield "quotes"
    if _SEPARATORS.search(text, 2):
        yield "separators"
    if reading.furniture and not (counsels and reading.furniture.rule == "speaks-to-reader"):
        yield "doubted-furniture"
    if reading.dateline:
        yield "dateline"
    if reading.opens_with_outlet:
        yield "outlet"


def step_of(words: int) -> str:
    """The name of the step that a number of words is on: `words-8` for 8 to 12."""
    return _NAMES_OF_STEPS[bisect_right(_STEPS, words)]
