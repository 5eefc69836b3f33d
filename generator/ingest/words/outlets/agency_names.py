"""A text → the wire service that it is a name of, of those that are known without being told.

Many go by a few letters that are words as well, so these count in capitals only.
"""

from __future__ import annotations

from generator.ingest.words.outlets.name_lookup import LONGEST_NAME, name_key
from generator.ingest.words.outlets.profiles import AGENCIES, Agency

AGENCY_BY_NAME = {
    name_key(name): agency for agency in reversed(AGENCIES) for name in (agency.name, *agency.aliases)
}
_LOWER_CASE_WORDS = frozenset(
    "pa aa ap uni tt apa app sda spa ria pap ats bss vna cna tns fars ani ips anp mti efe wam".split()
)
_BUTTONS = frozenset(["beta"])
"""Names that stand on buttons too, in small letters."""


def agency_named(text: str) -> Agency | None:
    """The wire service that a text is a name of. Short names count in capitals only: `AP`, not `ap`."""
    if len(text) > LONGEST_NAME:
        return None
    key = name_key(text)
    if key in _LOWER_CASE_WORDS and text.strip() != "Efe" and not text.strip(" .()").isupper():
        return None
    if key in _BUTTONS and text[:1].islower():
        return None
    return AGENCY_BY_NAME.get(key)
