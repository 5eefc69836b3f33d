"""The words of a name → whether one is a word that no person is called, and not where some are called so.

Nobody is called `Story`, but who signs `By Jane Story` is.
"""

from __future__ import annotations

from functools import lru_cache

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.name_words import (
    ALWAYS_GIVEN,
    ENDS_OF_HOUSES,
    GIVEN_NAMES,
    NO_NAMES,
    SURNAMES,
)
from generator.ingest.words.places.places import is_place
from generator.ingest.words.scripts import VIETNAMESE

_SHORTEST = 2  # words of a name
_KOREAN_GIVEN = Late(r"[A-Z][a-z]{1,5}-[a-z]{1,5}")
"""`Min-ji`: behind a family name such as Park, which is another word too."""
_KOREAN_SYLLABLE = (
    "(?:[bdghjkmnprsty]|ch|sh|ss|kw|gw|hw|hy|ky|gy|my|by|ny|py|ry|tt|kk)?"
    "(?:ae|ah|ai|a|eo|eu|ee|e|i|oe|oo|ou|oh|o|ui|ue|uh|wa|wo|u)(?:ng|[nklmptbg])?"
)
_KOREAN_SPELLED = Late(rf"(?=[A-Z][a-z]{{1,5}}-[a-z])(?i:{_KOREAN_SYLLABLE}-{_KOREAN_SYLLABLE})")
"""`Kyung-mi`, and not `Half-time`: behind `No` without `By` in front."""
_KOREAN_FAMILIES = ("no", "so", "in", "on", "do", "you")
_SHORT_FAMILIES = (*_KOREAN_FAMILIES, "an", "to", "than", "he", "she", "or")
"""Families of East Asia and Israel that are small words as well."""
_SMALLER_FAMILIES = ("no", "so")
"""Those that stand in front of a Korean name more often than they begin what else is written so."""
_INITIAL = Late(rf"[{LU}]\.")
_WEEKDAYS = ("sunday", "monday", "friday")
"""What many in Nigeria are called; behind two names it is rather when something was printed."""
_RATHER_PLACES = frozenset(
    "times post said house church street valley bay bank africa font fellow more an".split()
)
"""Surnames that are rather of a paper or a place, also behind a given name: `Victoria Bay`."""
_ARABIC_ARTICLES = ("El-", "Al-")
"""What makes a surname of a word that is another alone: `Samir El-Said`."""
_SYLLABLE = 3  # letters, as more than `He` in `He-rim` has


@lru_cache(maxsize=4096)
def _barring(word: str) -> tuple[str, ...]:
    """The parts of a word of a name that no person is called; nearly all words have one part."""
    parts = word.casefold().replace("\u0307", "").strip(".").split("-")
    short = _SYLLABLE if "-" in word else 0
    surnames = SURNAMES if word[:3] in _ARABIC_ARTICLES else ()
    return tuple(part for part in parts if part in NO_NAMES and len(part) > short and part not in surnames)


def has_barred_word(full: list[str], words: list[str], *, opened: bool) -> bool:
    """Whether one of the `full` words of a name is one that no person is called, and not where some are."""
    parts = [(part, index) for index, word in enumerate(full) for part in _barring(word)]
    if not parts:
        return False
    part, index = parts[0]
    initials = [_INITIAL.fullmatch(word) is not None for word in words[:-1]]
    initialled, opened = any(initials), opened or any(initials[1:])  # `Anna J. Park`, whatever `Park` is
    closing = len(parts) == 1 and opened and index == len(full) - 1 and part not in ENDS_OF_HOUSES
    given = is_given_name(full[0]) or part in _SHORT_FAMILIES
    if closing and (initialled or (index and given and not is_place(full[0]))):
        return False  # `By Jane Story`, `By J. Story`, `By Minh To`
    if len(parts) > 1 or len(full) < _SHORTEST:
        return True
    beside = full[1 - index].capitalize() if len(full) == _SHORTEST else ""
    korean = bool(beside) and _KOREAN_GIVEN.fullmatch(beside) is not None
    korean = korean and not is_place(beside.partition("-")[0])  # `Israel-Hamas War`
    spelled = (
        index == 0 and korean and part in _SMALLER_FAMILIES and _KOREAN_SPELLED.fullmatch(beside) is not None
    )
    korean = korean and (part in SURNAMES or (opened and part in _KOREAN_FAMILIES) or spelled)
    boram = opened and part == "park" and index == 0 and beside.isalpha() and not is_place(full[1])
    christian = index == 0 and len(full) == _SHORTEST and part in ALWAYS_GIVEN and not is_place(full[1])
    if korean or boram or christian:
        return False  # `Park Min-ji`, `Min-ji Park`, `By No Min-ji`, `By Park Boram`, `Christian Doe`
    if not opened:
        last = 0 < index == len(full) - 1 and part in SURNAMES - _RATHER_PLACES
        return not (last and is_given_name(full[0])) and not (
            part.isascii() and any(map(VIETNAMESE.search, full))
        )
    surname = index > 0 and (part in SURNAMES or (part in _WEEKDAYS and len(full) == _SHORTEST))
    called = part in GIVEN_NAMES and index < len(full) - 1
    return not (surname or called)
