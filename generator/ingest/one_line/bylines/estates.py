"""A name → whether its surname is of two estates, as in the Netherlands, where `en` joins no two people."""

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
