"""A line → whether a page speaks to its reader there, in languages that have no sign of it in single words.

Where `you` is a syllable at the end of a verb, or is not said at all, only whole phrases tell: who may copy a
text, where to subscribe, what members read. Phrases that reports use as well are not among them.
"""

from __future__ import annotations

import re

from generator.ingest.words.furniture_abroad import APPEALS_ABROAD

_LONGEST = 300
_SURE = 0.93
_SAID = re.compile(APPEALS_ABROAD, re.IGNORECASE)
_QUOTED = re.compile('[「“«„"][^」”»“"]{0,200}[」”»"]')


def speaks_abroad(text: str) -> float:
    """How sure it is, from 0 to 1, that a page speaks to its reader in a line in another language."""
    if len(text) > _LONGEST or (found := _SAID.search(text)) is None:
        return 0.0
    if any(quoted.start() < found.start() < quoted.end() for quoted in _QUOTED.finditer(text)):
        return 0.0
    return _SURE
