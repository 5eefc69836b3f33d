"""Labelled lines → the same, remarks on a text and who issued it right below its last sentence kept with it.

Such lines end in no stop, so that what they are by themselves tells: `（应受访者要求，船名为化名）`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.labelled import Evidence, Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.remarks import is_office, is_remark

_REMARKED = Evidence(rule="remark-below", confidence=0.8)
_ISSUED = Evidence(rule="issued-below", confidence=0.8)
_MOST_OFFICES = 3


def with_remarks_below(
    labelled: Sequence[LabelledLine], readings: Sequence[Reading]
) -> tuple[LabelledLine, ...]:
    """The lines, those right below the last sentence as text: one remark, or offices and the day below."""
    kept = list(labelled)
    last = max((index for index, one in enumerate(kept) if one.label is Label.BODY), default=len(kept))
    below = last + 1
    if below < len(kept) and kept[below].label is Label.UNKNOWN and is_remark(kept[below].line.text):
        kept[below] = replace(kept[below], label=Label.BODY, evidence=_REMARKED)
    elif _is_dated_above(kept, last):
        for index in _issued(kept, readings, below):
            kept[index] = replace(kept[index], label=Label.BODY, evidence=_ISSUED)
    return tuple(kept)


def _is_dated_above(kept: Sequence[LabelledLine], last: int) -> bool:
    """Whether a line above the end of the text says when: then a day below it need not."""
    return any(one.label is Label.TIMESTAMP for one in kept[:last])


def _issued(kept: Sequence[LabelledLine], readings: Sequence[Reading], below: int) -> range:
    """The lines of offices, and of the day right below them."""
    day = below
    while day < len(kept) and day - below < _MOST_OFFICES and is_office(kept[day].line.text):
        day += 1
    stamp = readings[day].stamp if below < day < len(kept) else None
    alone = stamp is not None and not (stamp.before or stamp.after or stamp.moments[0].has_time)
    return range(below, day + 1) if alone else range(0)
