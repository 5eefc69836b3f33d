"""A text → the place that it is, where it is a place and nothing else: `BEIJING` behind a timestamp."""

from __future__ import annotations

import re

from generator.ingest.one_line.datelines.heads import written
from generator.ingest.one_line.datelines.sureness import CAPITALS
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import NOT_PLACES, is_place

_WIRES = ("CNN", "AP", "AFP", "Reuters", "NPR", "BBC", "VOA")
_WIRED_PLACE = Late(rf"(.{{3,30}}?)[ ,]+(?:{'|'.join(_WIRES)})\Z")
_PARTED = re.compile(r" and | [—–|-] ")


def _is_placed(text: str, outlets: Directory) -> bool:
    """Whether a text is two places, or one and the paper: `Lima and Rome`, `ROME — The Harbour`."""
    parts = _PARTED.split(text, maxsplit=1)
    if len(parts) == 1 or not is_place(parts[0]):
        return False
    return is_place(parts[1]) or bool(outlets.named(parts[1]) or outlets.agency(parts[1]))


_WITHIN = Late(rf"([{LU}][\w'’-]{{1,20}}(?: [\w'’-]{{1,20}}){{0,3}}) \([{LU}][\w .'’-]{{1,30}}\) ?[—–-]\Z")
"""A town, and where that is, in front of a dash: `Port Doe (Varsand) —`."""


def place_in(text: str, outlets: Directory) -> str:
    """A text that is a place and nothing else, as it is written: `BEIJING` behind a timestamp."""
    if text[-1] in "-–—" and (within := _WITHIN.match(text)):
        return written(within[1])
    bare = text.strip(" .,;:|/()-–—")
    if bare.endswith(_WIRES) and (wired := _WIRED_PLACE.match(bare)):
        bare = wired[1]
    if is_place(bare):
        return written(bare)
    if _is_placed(bare, outlets):
        return bare
    if (
        CAPITALS.match(bare)
        and bare.isupper()
        and " " not in bare
        and len(bare) > 3
        and bare.casefold() not in NOT_PLACES
        and not outlets.agency(bare)
    ):
        return written(bare)
    return ""
