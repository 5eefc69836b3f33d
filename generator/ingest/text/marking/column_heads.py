"""Readings → the same, with who signs behind the name of a column that stands alone above.

`HARBOUR LIGHTS` on top, and below the headline `HARBOUR LIGHTS - Jane Doe - The Harbour Post`: by itself the
lower line may be a headline, as no list has the names of all columns.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.publishers import Directory

_HEAD, _NEAR, _LONGEST, _MOST_WORDS = 40, 2, 120, 5  # lines, lines, letters, words of a column's name
_DASH = Late(r" [-–—|] ")
_NAMING = ("bare-name", "names", "name-and-role")


def with_columnists(
    lines: Sequence[Line], readings: Sequence[Reading], outlets: Directory
) -> tuple[Reading, ...]:
    """The readings, with who wrote in lines above when that begin with the name of a column and a dash."""
    found, above = list(readings), set[str]()
    for index, (line, reading) in enumerate(itertools.islice(zip(lines, readings, strict=True), _HEAD)):
        plain = reading.byline is None and reading.stamp is None and reading.furniture is None
        dash = _DASH.search(line.text) if plain and above and len(line.text) <= _LONGEST else None
        if dash and line.text[: dash.start()].casefold() in above:
            dated = any(one.stamp for one in readings[index + 1 : index + 1 + _NEAR])
            byline = read_byline(line.text[dash.end() :], outlets) if dated else None
            if byline and byline.people and byline.rule in _NAMING:
                signed = replace(byline, rule="name-and-role", confidence=0.85)
                found[index] = replace(reading, byline=signed, caption=None, place="")
        if plain and reading.shape.words <= _MOST_WORDS and not reading.shape.ends:
            above.add(line.text.casefold())
    return tuple(found)
