"""A clipping → the names beside the time below its headline, where nothing else says who wrote.

`10:23, 3 May Jane Doe` and `3 May 2024 Jane Doe` have the name behind the time. `Jane Doe/AFP` reads like
who took a picture, but between the headline and the time there is none. `Local | Jane Doe` reads like the way
to the page, but above the time a name behind a section is who wrote.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.bylines.papers import is_paper
from generator.ingest.one_line.bylines.people import may_be_called
from generator.ingest.one_line.furniture.sections import section_of
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.stamps.timestamps import Stamp
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.seed import Found
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place

_BOTH = 2  # who wrote and the paper, whatever that is called: `5 June Jane Doe | Harbours & Ferries Monthly`
_NAMING = ("bare-name", "names", "name-and-role")
_COUNTED = Late(r" \d+ Comments?\Z")
_SLASHED = Late(r"[^/:]{3,40} ?/ ?[^/]{2,40}")


def names_beside_stamp(clipping: Clipping, outlets: Directory) -> tuple[Found[str], ...]:
    """The name behind the time, or beside a paper above it; nobody of whom the article tells."""
    told = clipping.told(Label.HEADLINE, Label.BODY)
    for index, one, reading in clipping.having(Label.TIMESTAMP):
        if reading.stamp is None or index >= clipping.first:
            continue
        if index and (filed := _behind_section(clipping.labelled[index - 1], told, outlets)):
            return filed
        for side in map(_in_one_script, _sides(index, reading.stamp, clipping)):
            quoted = f"«{side}" in one.line.text
            named = "" if is_place(side) or quoted else _without_town(side, told)
            byline = read_byline(named, outlets) if named else None
            people = byline.people if byline and byline.rule in _NAMING else ()
            if people and not tells_of(told, people):
                line = one.line.number
                return tuple(
                    Found(value=name, line=line, rule="beside-stamp", confidence=0.55) for name in people
                )
    return ()


def _sides(index: int, stamp: Stamp, clipping: Clipping) -> Sequence[str]:
    """What beside a day may be who wrote; right above the headline a whole name behind a bar alone."""
    headline, after, text = clipping.headline, stamp.after, clipping.labelled[index].line.text
    barred = abs(index - headline) == 1 and "|" in text  # `5 June | Jane Doe`
    alone = len(after) == 1 and not stamp.before
    if index < headline and not (barred and alone and has_given_name(after[0])):
        return ()
    second = _COUNTED.sub("", after[1]) if len(after) > 1 else ""
    papered = bool(second) and (is_paper(second) or is_place(second))  # `5 June Jane Doe – Harbour Times`
    papered = papered or (barred and len(after) == _BOTH and may_be_called(after[0]))
    dated = not stamp.before and stamp.moments[0].year is not None
    named = len(after) == 1 and (barred or dated)
    sides = after if stamp.moments[0].has_time or named else after[:1] if papered else ()
    above = clipping.labelled[index - 1]
    if index - 1 == headline + 1 and above.label is Label.CREDIT and _SLASHED.fullmatch(above.line.text):
        return (*sides, *(part.strip() for part in above.line.text.split("/")))
    return sides


_FILED = Late(rf"(?P<section>[{LU}][\w&’' ]{{2,24}}) [|•·] (?P<named>[{LU}][\w.’'-]+(?:,? [\w.’'-]+){{1,8}})")
"""`Local | Jane Doe`, `Business | Jane Doe and Kai Voss`."""


def _behind_section(one: LabelledLine, told: str, outlets: Directory) -> tuple[Found[str], ...]:
    """The names behind a section in a line that reads like the way to the page; no places and no topics."""
    filed = _FILED.fullmatch(one.line.text)
    if filed is None or is_place(filed["named"]) or not _is_section(filed["section"]):
        return ()
    byline = read_byline(filed["named"], outlets)
    people = byline.people if byline and byline.rule in _NAMING else ()
    if tells_of(told, people) or not all(may_be_called(name) or not name.endswith("ing") for name in people):
        return ()
    return tuple(
        Found(value=name, line=one.line.number, rule="behind-section", confidence=0.55) for name in people
    )


def _is_section(text: str) -> bool:
    return section_of(text, text.casefold().split()) is not None


def _without_town(side: str, told: str) -> str:
    """A name without the town behind it, whatever that is, where the article says that something is there.

    `3/5/2024 9:12 Jane Doe Varsand` above what happened `en Varsand`.
    """
    name, _, town = side.rpartition(" ")
    placed = " " in name and re.search(rf"\b{_THERE} {re.escape(town)}\b", told)
    return name if placed else side


_THERE = "(?:en|frente a|cerca de|hasta|desde|in|near|at|em|à|nach|aus|från|till|uit|naar)"


def _in_one_script(side: str) -> str:
    """The Latin letters in front of those of another script: `Jane Doe वर्सांड`."""
    mixed = None if side.isascii() else _MIXED.match(side)
    return mixed[1] if mixed else side


_MIXED = Late(r"([A-Za-zÀ-ɏ.'’ -]{5,40}) [^\W\d_A-Za-zÀ-ɏ]")


def headline_below(clipping: Clipping) -> int:
    """Where the headline stands, or stands again above a line with a name in front of when: signed there."""
    headline = clipping.headline
    titles = [one.line.text for one in clipping.labelled[headline : headline + 1] if headline >= 0]
    for index, _, reading in clipping.having(Label.TIMESTAMP):
        named = reading.stamp is not None and any(map(_NAME.fullmatch, reading.stamp.before))
        if headline < index - 1 and named and clipping.labelled[index - 1].line.text in titles:
            return index - 1
    return headline


_NAME = re.compile(rf"[{LU}][\w'’-]+(?: [{LU}][\w.'’-]*){{1,3}}")
