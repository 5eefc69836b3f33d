"""The words of a name → the same without titles, ranks and degrees, or an office, which tells of another.

Who writes may be called `Professor Jane Doe`; `Mayor Jane Doe` is whom a picture shows.
"""

from __future__ import annotations

from generator.ingest.words.names.given_names import is_given_name

_SHORTEST = 2  # words of a name
_OFFICES = frozenset(
    "attorney lawyer barrister solicitor mayor ex-mayor councillor councilor councilman councilwoman cllr "
    "senator ex-senator congressman congresswoman assemblyman assemblywoman lawmaker governor ex-governor "
    "sheriff detective superintendent constable firefighter vice-chancellor actor actress singer rapper "
    "coach former footballer midfielder striker activist taoiseach".split()
)
_ALSO_NAMES = frozenset(
    "judge bishop pastor justice chief king queen prince princess rabbi imam premier".split()
)
"""Offices that people are called as well: `Pastor Varsand`, but `Pastor Jane Doe`."""
_ALONE = frozenset("mayor ex-mayor councillor councilor councilman congressman congresswoman former".split())
"""Those of them that nobody is called: `Mayor Doe`."""


def opens_with_office(words: list[str]) -> bool:
    """`Mayor Jane Doe`: whom a picture shows or a story tells of; who writes is called by the name alone."""
    first = words[0].casefold()
    if first in _ALONE and len(words) == _SHORTEST:
        return True
    if len(words) <= _SHORTEST or not (first in _OFFICES or first in _ALSO_NAMES):
        return False
    return first in _OFFICES or is_given_name(words[1].title())


_TITLES = frozenset(
    "dr prof professor mr ms mrs sir lt col gen adm maj brig capt cmdr cdr vice-adm sgt cpl "
    "lcpl pfc spc pvt ens lcdr rep sen gov".split()
)
_ALSO_GIVEN = ("col", "gen", "maj", "sen")  # as ranks they have a stop, or more than a surname behind
_RANKS = frozenset(
    "admiral general captain colonel lieutenant commander commodore brigadier marshal ambassador amb "
    "gp wg sqn ldr rear vice-admiral".split()
)
"""What stands in front of the two names of somebody, too, one or more of it: `Gp Capt Jane Doe`."""
_RANKED_AIR = ("air", "vice", "chief")
"""What stands in front of a rank and is no rank by itself: `Air Vice Marshal`."""
_AIR_RANKS = frozenset("marshal admiral chief vice".split())
_DEGREES = frozenset("phd ph.d md m.d dphil mphil msc mba llb llm mbbs frcs".split())
BESIDE_NAMES = _TITLES | _RANKS | _DEGREES | frozenset(_RANKED_AIR)


def is_titled(text: str) -> bool:
    """Whether a text begins with a title that somebody has: `Professor Jane Doe`."""
    return text.partition(" ")[0].casefold().strip(".") in _TITLES


def without_titles(words: list[str]) -> list[str]:
    """The words of a name without what somebody is, in front of it and behind."""
    if words and words[0] == "U.S." and words[1:] and words[1].casefold().strip(".") in _TITLES:
        words = words[1:]
    while words and words[0].casefold().strip(".") in _TITLES:
        if len(words) == _SHORTEST and words[0].casefold() in _ALSO_GIVEN:
            break
        words = words[1:]
    while len(words) > _SHORTEST:
        first, second = (word.casefold().strip(".") for word in words[:2])
        ranked = first in _RANKS or (first in _RANKED_AIR and second in _AIR_RANKS)
        if first not in _TITLES and not ranked:
            break
        words = words[1:]
    while len(words) > _SHORTEST and words[-1].casefold().strip(".") in _DEGREES:
        words = words[:-1]
    return words
