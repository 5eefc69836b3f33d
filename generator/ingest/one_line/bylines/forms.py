"""A line that nothing opens → whether it may name who wrote, by its words.

Who wrote is a person, a wire service, a desk, or a paper with a role. The name of a person has two words at
least that stand side by side, with capitals or small as `de` is, and one of them is no word that nobody is
called by. Most buttons, days and counts have no such two words: they need not be taken apart. Where in doubt,
a line may name somebody.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.ingest.one_line.bylines.openers import BYLINE_JOINTS, without_tail
from generator.ingest.one_line.bylines.openings import may_be_opened
from generator.ingest.one_line.bylines.papers import PAPERS_BEGIN, PAPERS_END, PAPERS_END_IN
from generator.ingest.one_line.bylines.pieces import ROLES_IN_SMALL, SMALL_WORDS
from generator.ingest.one_line.bylines.stretches import OF_DESKS_AND_ROLES, may_hold_name
from generator.ingest.one_line.bylines.trims import is_bare
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.names.name_words import JOINED_PARTICLES, NO_NAMES, PARTICLES
from generator.ingest.words.outlets.name_lookup import letters_of
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import STATES_OF_BRAZIL

_OTHER, _CAPITAL, _NAME, _ANY = "-", "C", "N", "?"
"""No word of a name; one only beside another; one that a name can be made of; one that may be anything."""

_CUT_OUT = frozenset(
    "report reports writers editors head manager president vp officer agenturmaterial fan files input "
    "inputs links profile columna coluna kommentar opinió opinião opinión tribuna".split()
)
"""What is cut out of a byline with words around it, so that others stand side by side or in front then."""
_TELLING = OF_DESKS_AND_ROLES | _CUT_OUT
_GLUED = re.compile(rf"[^\W\d_A-Z][{LU}]|[^\W\d_][{LU}][{LL}]|[^\W\d_]/[^\W\d_]|[(@]")
"""A capital within a word and other signs at which words are cut apart."""
_GLUED_TO_SERVICE = re.compile(r"[A-ZÇĞİÖŞÜ]{3,}(?:DHA|AA|İHA|ANKA)(?![^\W\d_])")
_SMALL_WORDS = PARTICLES | {word.strip("'’.-") for word in PARTICLES}
_JOINTS = ("'", "’", "-", "\u2010")
_POSSESSIVE = ("'s", "’s")
_OPENS_NAME = 3
"""Letters: with an apostrophe or hyphen among them a small word may begin a name, as in `d'Orey`."""


_AROUND = ',.:;!?|»«“”"'
_SERVICES_GLUED = ("DHA", "AA", "ANKA")


@lru_cache(maxsize=8192)
def _form_of(word: str) -> str:
    """What a word of a line, with the marks around it, can be of a byline."""
    bare = word.strip(_AROUND)
    if not (bare.isascii() and bare.isalpha()):
        return _form_of_joined(word)
    small = bare.lower()
    if small in _TELLING or small.endswith(ROLES_IN_SMALL):
        return _ANY
    if bare == small:
        return _CAPITAL if small in _SMALL_WORDS else _OTHER
    if len(bare) == 1:
        return _NAME if f"{bare}." in word else _CAPITAL
    if not (bare.istitle() or (bare.isupper() and not bare.endswith(_SERVICES_GLUED))):
        return _ANY
    return _CAPITAL if small in NO_NAMES or small in PARTICLES else _NAME


def _form_of_joined(word: str) -> str:
    """The same of a word with other letters or marks within."""
    folded = word.casefold()
    runs = letters_of(folded)
    if "." in folded:
        runs = [*runs, *letters_of(folded.replace(".", ""))]
    if not _TELLING.isdisjoint(runs) or any(run.endswith(ROLES_IN_SMALL) for run in runs):
        return _ANY
    if _GLUED.search(word) or _GLUED_TO_SERVICE.search(word):
        return _ANY
    if not runs:
        return _OTHER
    if word.lower() == word.upper():  # in a script without capitals, where nobody is named by them
        return _ANY if any(joint in word for joint in _JOINTS) else _OTHER
    return _form_of_bare(word)


_EDGES = Late(r"\A[\W\d_]+|[\W\d_]+\Z")


def _form_of_bare(word: str) -> str:
    """The same of a word that is neither glued nor of a desk or role, by its letters."""
    bare = _EDGES.sub("", word)
    if bare.endswith(_POSSESSIVE):
        return _OTHER
    small = bare.casefold().replace("\u0307", "")
    if not bare[0].isupper():
        particle = small in _SMALL_WORDS
        begins = bare != bare.lower() or any(joint in bare[:_OPENS_NAME] for joint in _JOINTS)
        begins = begins or bare.startswith(JOINED_PARTICLES)
        return _CAPITAL if particle else _NAME if begins else _OTHER
    if "-" in bare or (len(bare) == 1 and f"{bare}." in word):
        return _NAME
    return _CAPITAL if len(bare) == 1 or small in NO_NAMES or small in PARTICLES else _NAME


_MARKS = "-/–—|•· "
_CUT_IN_FRONT = (
    *("Portrait of ", "Photo of ", "Picture of ", "Headshot of "),
    *("Editorial ", "Opinión ", "Opinió ", "Opinião ", "Columna ", "Coluna ", "Tribuna ", "Kommentar "),
)
"""What is cut from the front of a byline by `trims.py`, so that what opens it may stand in front."""


def may_come_to_be_opened(text: str) -> bool:
    """Whether something opens a line, or may once what stands in front of that is cut from it."""
    if may_be_opened(text) or text.startswith(_CUT_IN_FRONT):
        return True
    lower = text.lower()
    if "profile " in lower or "links " in lower:
        return True  # `View profile for Author Jane Doe`
    if "by" in lower and lower.count(lower.split(None, 1)[0]) > 1:
        return True  # `Jane Doe written by Jane Doe`
    return text[0] in _MARKS and may_be_opened(text.lstrip(_MARKS) or text)


_CUT_FROM_PROSE = frozenset(
    "a ago an archive author become bio contact day days e-mail email facebook fan follow hour hours "
    "instagram links linkedin logo mail media mejl min mins minute minutes of profile read schreibt see "
    "share skrifar skriver social special the twitter un una view x more all by from articles posts bild "
    "image images photo photos picture pictures credit credits".split()
)
"""Small words that are cut from bylines, which tell nothing of what is left."""
_SMALL = SMALL_WORDS | _CUT_FROM_PROSE
_CUT_APART = re.compile(rf"[{LU}(@|/](?:(?<=[{LL}].)|(?<=[(@|/]))")
"""To look for capitals first is faster, as there are few."""


def is_told(text: str, words: list[str]) -> bool:
    """Whether a line that nothing opens is prose, and would be whatever is cut from it.

    So it is with a small word that no byline has, unless it names a role, or words are glued in it.
    """
    for word in words[:-1]:
        if word not in _SMALL and word.islower() and word.isalpha():
            break
    else:
        return False
    folded = text.casefold().replace(",", " ").replace(".", " ").replace(")", " ")
    if not _TELLING.isdisjoint(folded.split()) or _CUT_APART.search(text):
        return False
    return text.isascii() or _CYRILLIC.search(text) is None


_CYRILLIC = Late("[А-Яа-яІЇЄҐіїєґё]")
_GLUED_BEHIND = Late(rf" \S*[a-z]in [A-Z]|\wand [{LU}]|[{LL}]da [A-Z]{{3}}")
"""`Jane Doein Varsand`, `Varsandand Kai Voss`: small words that a page glued to names."""
_MAY_BE_GLUED = ("in ", "and ", "da ")
_SENT_BY_WIRE = ("電", "电", "讯", "訊")
_LENGTHENED = "ـ"
"""What joins a town and a wire service in Arabic."""


def may_name_writer(text: str, words: list[str], outlets: Directory) -> bool:
    """Whether a line that nothing opens may be a byline by its words."""
    forms = "".join(map(_form_of, words))
    if _ANY in forms:
        return True
    paired = "NN" in forms or "NC" in forms or "CN" in forms  # two words side by side that can be a name
    if paired and (may_hold_name(text, words, outlets) or not _is_whole(text)):
        return True
    return _may_name_others(text, outlets)


def may_be_of_names(text: str, outlets: Directory) -> bool:
    """Whether a line that nothing opens may be a byline, when what stands around its names is cut from it."""
    return bool(text) and (may_hold_name(text, text.split(), outlets) or _may_name_others(text, outlets))


def _is_whole(text: str) -> bool:
    """Whether nothing is cut from a line: plain words, with no name in capitals behind others."""
    shouted = text[-2:].isupper() and not text.isupper()
    return is_bare(text) and not shouted and without_tail(text) == text


def _may_name_others(text: str, outlets: Directory) -> bool:
    """Whether a line that names no person may name a wire service, a desk, or a paper beside something."""
    if text[-1] in _SENT_BY_WIRE or _LENGTHENED in text or " for The " in text:
        return True
    if any(map(text.__contains__, _MAY_BE_GLUED)) and _GLUED_BEHIND.search(text):
        return True
    folded = text.casefold()
    runs = frozenset(letters_of(folded))
    if "'" in text or "’" in text:
        runs = runs.union(letters_of(folded.replace("'", "").replace("’", "")))
    return outlets.may_sign(text, runs) or _may_name_paper(text, runs, outlets)


_MOST_WORDS = 12
"""Longer lines nearly all have two names or a word of a role somewhere."""


def names_nobody(text: str, outlets: Directory) -> bool:
    """Whether a line that nothing opens, whatever is cut from it, is no byline by its words alone."""
    words = text.split()
    if is_told(text, words) or _are_towns(text, outlets):
        return True
    return len(words) <= _MOST_WORDS and not may_name_writer(text, words, outlets)


_IN_STATE = Late(rf" \(({STATES_OF_BRAZIL})\)\Z")


def _are_towns(text: str, outlets: Directory) -> bool:
    """Whether a line is towns in a state of Brazil, from where a story is: `Varsando e Lima (SP)`."""
    state = _IN_STATE.search(text) if text[-1] == ")" and text[-3:-1].isupper() else None
    return state is not None and not (has_given_name(text) or outlets.agency(state[1]))


_WITHIN = Late(r"\w\.\w")


def _may_name_paper(text: str, words: frozenset[str], outlets: Directory) -> bool:
    """Whether a paper may stand beside something else, which is a name in small letters too then."""
    if text.replace(" ", "").isalnum() and BYLINE_JOINTS.isdisjoint(words):
        return False
    if not (PAPERS_BEGIN.isdisjoint(words) and PAPERS_END.isdisjoint(words)):
        return True
    ends = any(word.endswith(PAPERS_END_IN) for word in words)
    return ends or _WITHIN.search(text) is not None or outlets.may_be_named(words)
