"""The words of a line that nothing opens → whether the name of a person can begin anywhere among them.

A name begins where a stretch of words does: at the line's beginning, behind a mark, or behind a word that
parts names, as `and` and `in` do. It has two words at least, and none that nobody is called by: no figures,
no small word but those within names, none of `NO_NAMES` that is no surname too. So where one of the first
two words of each stretch is such a word, as in `Privacy Policy` and `News and Reviews`, no person is named.
Where it comes later, only a place or a paper can have it behind a name, as in `Jane Doe New Delhi`. Where in
doubt, a name may begin.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.bylines.openers import BYLINE_JOINTS, LENT_WORDS
from generator.ingest.one_line.bylines.roles import JOINED_DESKS, is_joined_role
from generator.ingest.one_line.bylines.titles import BESIDE_NAMES
from generator.ingest.words.names.name_words import (
    ALWAYS_GIVEN,
    DESK_NAMES,
    DESK_WORDS,
    NO_NAMES,
    PARTICLES,
    ROLE_NOUNS,
    SUFFIXES,
    SURNAMES,
)
from generator.ingest.words.outlets.name_lookup import letters_of
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import CITIES, REGIONS
from generator.ingest.words.scripts import VIETNAMESE

_PARTING = (
    BYLINE_JOINTS
    | LENT_WORDS
    | frozenset(
        "in for of at from im en a aus für pour à by laut selon según secondo segundo theo volgens".split()
    )
)
"""What parts the words of a line: what is beside it may be read by itself."""
OF_DESKS_AND_ROLES = DESK_WORDS | ROLE_NOUNS | {word for name in DESK_NAMES for word in name.split()[-1:]}
_TELLING = OF_DESKS_AND_ROLES | {"report", "reports", "writers", "editors"}
_CUT_FROM_NAMES = PARTICLES | BESIDE_NAMES | SUFFIXES
_NO_NAMES = NO_NAMES - ALWAYS_GIVEN - SURNAMES - _CUT_FROM_NAMES
"""What nobody is called by, whatever stands beside it."""
_OF_PLACES = frozenset(word for name in CITIES | REGIONS for word in name.split())

_NAMELESS, _NAMELESS_OF_PLACE, _CALLED, _UNSURE = "X", "x", "n", "?"
"""A word of no name, and the same where a place may have it; one of a name; what may be anything."""
_EDGE, _JOINT, _END = "/", "&", ","
"""Where a stretch may end; the same, with a word that may begin a name as well; where it ends."""
_MARKS_ALONE = {**dict.fromkeys("+&»«>:*.", _EDGE), **dict.fromkeys("|•·/–—-", _END), "©": _NAMELESS}
_ENDS = {",": _END, ";": _END, ".": _EDGE, "!": _EDGE, "?": _EDGE, ":": _EDGE}
_WITH_FIGURES = re.compile(r"\d(?:[\w:./–-]|,\d)*[,;]?|[^\W\d_]+\d[^\W_]*")
_JOINED = re.compile(r"[^\W\d_]+(?:['’\u2010-][^\W\d_]+)+")
_POSSESSIVE = ("'s", "’s")
_SHORT_FOR_PAPER = 3
"""Letters: behind a name as many capitals are a paper's."""


@lru_cache(maxsize=8192)
def _part_of(word: str) -> str:
    """What a word with the mark behind it is in a line, or a mark alone, in the signs above."""
    return _MARKS_ALONE.get(word) or _part_of_word(word)


def _part_of_word(word: str) -> str:
    if _WITH_FIGURES.fullmatch(word):
        return _NAMELESS + (_END if word[-1] in ",;" else "" if word[-1].isalnum() else _EDGE)
    end = _ENDS.get(word[-1], "")
    bare = word[:-1] if end else word
    small = bare.casefold()
    if small in _TELLING or small.endswith(JOINED_DESKS) or is_joined_role(bare):
        return _UNSURE
    if not end and word.endswith(_POSSESSIVE) and word[:-2].isalpha():
        return _NAMELESS
    if len(bare) > 1 and bare.isalpha() and (bare.istitle() or bare.isupper() or bare.islower()):
        return _part_of_letters(bare, small, end, asked=word[-1] in "!?:")
    if len(bare) == 1 and bare.isalpha() and not end:  # with a stop it makes names of other words
        return _JOINT if small in _PARTING else _CALLED
    joined = bare.istitle() and _JOINED.fullmatch(bare)
    return _CALLED + end if joined and word[-1] not in "!?:" else _UNSURE


def _part_of_letters(bare: str, small: str, end: str, *, asked: bool) -> str:
    """The same of a word of letters; `asked` where the mark behind it never stands within a name."""
    nameless = small in _NO_NAMES or (bare.islower() and small not in _CUT_FROM_NAMES)
    if small in _PARTING:
        return _UNSURE if end == _EDGE else (_EDGE if nameless else _JOINT) + end
    if asked:
        return _NAMELESS + _EDGE
    if not nameless:
        return _CALLED + end
    of_place = small in _OF_PLACES or (len(bare) <= _SHORT_FOR_PAPER and bare.isupper())
    return (_NAMELESS_OF_PLACE if of_place else _NAMELESS) + end


_TWO_WORDS = r"(?:\A|[/&,])[n&][/&]*(?:n|&(?=[/,]|\Z))"
_MAY_BEGIN = re.compile(rf"{_TWO_WORDS}|\?")
_MAY_BEGIN_UNPLACED = re.compile(rf"{_TWO_WORDS}[nx]*(?:[/&,]|\Z)|\?")
"""The same where nothing but a known place is cut from behind a name."""


def may_hold_name(text: str, words: list[str], outlets: Directory) -> bool:
    """Whether a name may begin among the words of a line from which nothing but names is still cut.

    >>> may_hold_name("More News", ["More", "News"], Directory())
    False
    >>> may_hold_name("Jane Doe", ["Jane", "Doe"], Directory())
    True
    """
    parts = "".join(map(_part_of, words))
    if _MAY_BEGIN.search(parts) is None:
        begins = False
    elif _MAY_BEGIN_UNPLACED.search(parts) is None:
        runs = letters_of(text.casefold().replace("'", "").replace("’", ""))
        begins = outlets.may_be_named(frozenset(runs))
    else:
        return True
    # what is no name elsewhere is one in Vietnam, and `con información de` parts names too
    unusual = not text.isascii() and VIETNAMESE.search(text) is not None
    return begins or unusual or "informa" in text.lower()
