"""A line → whether it reads like a headline and like nothing else, wherever it stands."""

from __future__ import annotations

from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.signatures.remarks import is_remark
from generator.ingest.text.appearances import reads_on

_BULLETS = "•·▪◦‣●*-–—■"
_LONGEST_HEADLINE = 40
_SAYS, _LONGEST_IN_LIST = ("– ", "— "), 20
"""What somebody says begins so, and so do headlines in lists, but for those of more words."""


def is_titled(line: Line, reading: Reading) -> bool:
    """Whether a line reads like a headline and like nothing else."""
    if (
        reading.spoken
        or reading.enlisted
        or reading.furniture
        or reading.stamp
        or reading.sign_off
        or reading.address
        or reading.is_captioned
    ):
        return False
    named = reading.byline is not None and reading.byline.confidence > 0.7
    if reading.heading or named or reads_on(reading, line.text) or is_remark(line.text):
        return False
    said = line.text[:2] in _SAYS and reading.shape.words > _LONGEST_IN_LIST
    if said or (reading.shape.words > _LONGEST_HEADLINE and line.text[0] not in _BULLETS):
        return False
    return line.text[-1] in "?!" or not reading.shape.ends
