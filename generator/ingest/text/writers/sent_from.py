"""A clipping → the wire services that a line between its headline and its text names as the source.

`Izvor: Beta, Tanjug` right above when reads like who took a picture, and `رويترز - أبوظبي` like nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.words.late import Late
from generator.ingest.words.outlets.publishers import Directory

_SOURCED = Late(
    r"(?:Izvor|Izvori|Zdroj|Źródło|Forrás|Sursa|Surse|Vir|Извор|Източник|Джерело): (?P<all>.{2,80})"
)
"""What stands in front of whom a text is from, and beside a picture in front of whom that is from."""
_PARTS = Late(r" ?[,;/] ?| (?:i|a|și|si|и|та) ")
_PLACED = Late(r"(?P<wire>[^\W\d_][\w .]{1,24}?) ?[-–—/|] ?(?P<town>[^\W\d_][\w ]{1,24})")
"""A wire service and a town, whichever is first."""


def sent_from(clipping: Clipping, outlets: Directory) -> Iterator[tuple[LabelledLine, str]]:
    """The wire services, each with the line that names it."""
    for index, one, _ in clipping.having(Label.CREDIT):
        sourced = _SOURCED.fullmatch(one.line.text)
        dated = any(below.label is Label.TIMESTAMP for below in clipping.labelled[index + 1 : index + 2])
        for name in _PARTS.split(sourced["all"]) if sourced and dated and index < clipping.first else ():
            if agency := outlets.agency(name):
                yield one, agency.name
    for one in clipping.labelled[max(clipping.headline + 1, clipping.first - 1) : clipping.first]:
        placed = _PLACED.fullmatch(one.line.text) if one.label is Label.UNKNOWN else None
        found = [outlets.agency(side) for side in (placed["wire"], placed["town"])] if placed else []
        yield from ((one, agency.name) for agency in found if agency)
