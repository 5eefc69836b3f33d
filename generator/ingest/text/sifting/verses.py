"""Labelled lines → those of a poem or of a post in ideographs, which are short and end in commas.

By their form alone they would be taken for what a page says of itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.words.scripts import IDEOGRAPHIC

_LONGEST_VERSE, _VERSES = 30, 3


def verses_in(labelled: Sequence[LabelledLine]) -> Iterator[int]:
    """Which lines are of a poem in ideographs: three or more below each other, short and of one length."""
    run: list[int] = []
    for index, one in enumerate(labelled):
        text = one.line.text
        if text.isascii() and not run:
            continue
        verse = one.label is Label.BODY and len(text) <= _LONGEST_VERSE
        verse = verse and IDEOGRAPHIC.match(text) is not None and text[-1] in "。，；！？"
        if not verse or (run and len(labelled[run[-1]].line.text) != len(text)):
            yield from run if len(run) >= _VERSES else ()
            run = []
        if verse:
            run.append(index)
    yield from run if len(run) >= _VERSES else ()
