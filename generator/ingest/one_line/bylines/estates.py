"""A name → whether its surname is of estates or a town, with a small word that joins no two people.

In the Netherlands that is `en`, in Thailand `na`, which is a preposition in other languages.
"""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.name_words import NO_NAMES

_OF_ESTATES = Late(
    rf"([{LU}][^,;/()]{{2,40}} (?:van|tot|van der|van den|van de) [{LU}][\w'’-]{{2,20}}) en "
    rf"([{LU}][\w'’-]{{2,20}})"
)
"""`Jane van Doe en Voss`: one surname, of two estates, and no two people."""


def names_estates(text: str) -> re.Match[str] | None:
    """Such a surname behind a name, the rest behind `en` in the second group."""
    estate = _OF_ESTATES.fullmatch(text.strip(" ,")) if " en " in text else None
    joins = estate is None or is_given_name(estate[2]) or estate[2].casefold() in NO_NAMES
    return None if joins else estate


_OF_TOWN = Late(
    r"(?<=[a-z]) na (?=(?:Ay[ou]\w+|Songkhla|Lampang|Chiang ?[Mm]ai|Nak(?:h)?orn?|Nagara|Ranong|Lamphun|"
    r"Takuathung|Ph?attalung|Phatthalung|Bangchang|Thalang|Pombejra|Pomphet|Mahasarakham|Kalasin)\b)"
)
_JOINED = " Na-"


def joined_to_town(text: str) -> str:
    """A line whose Thai names of nobles are of two words: `Supansa Na-Lampang`."""
    return _OF_TOWN.sub(_JOINED, text) if " na " in text else text


def parted_from_town(name: str) -> str:
    """Such a name as it is written: `Supansa na Lampang`."""
    return name.replace(_JOINED, " na ")
