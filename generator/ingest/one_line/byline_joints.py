"""A byline → the same with `and` and its like apart from the names that they are glued to."""

from __future__ import annotations

import re

from generator.ingest.words.given_names import has_given_name
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.places import is_place

_CALLED = (
    rf"(?=[{LU}](?:(?:[{LL}]{{1,24}}|[{LU}’']{{1,24}})(?:[’'-][^\W\d_]{{1,24}})? |\.(?:[{LU}]\.)? ?)[{LU}])"
)
_BETWEEN = Late(
    rf"(?:(?<=[{LL}]{{2}})| )and{_CALLED}|(?<=[{LL}]{{2}})&{_CALLED}|"
    rf"(?<=[{LU}]{{2}})(?:and|et|und|och|og|en|dan|y|e) ?{_CALLED}|"
    rf"(?<=[{LU}]{{2}}) (?:et|und|och|dan){_CALLED}"
)
"""`Jane DoeandKai Voss`, `JANE DOEand KAI VOSS`."""
_BEHIND = Late(
    rf"(?P<placed> in )?\b(?P<word>[{LU}][\w'’-]{{1,20}}(?: [{LU}][\w'’-]{{1,20}}){{0,2}})and "
    rf"(?=[{LU}][\w'’-]+ [{LU}])"
)
"""`Jane Doe in Beijingand Kai Voss`, `Jane Doeand Kai Voss`."""


def elements_apart(text: str) -> str:
    """A byline with the names apart that its page sets in elements of their own, each side of an `and`."""
    return _BETWEEN.sub(" and ", text)


def names_apart(text: str) -> str:
    """A byline with the `and` apart that is glued to the name or the place in front of it alone."""
    return _BEHIND.sub(_and_apart, text)


def _and_apart(glued: re.Match[str]) -> str:
    """A place or a whole name with a blank in front of the `and` that is glued to it, if a name is behind."""
    word, behind = glued["word"], glued.string[glued.end() :]
    called = has_given_name(word) + has_given_name(behind) + ("-" in word) + ("-" in behind) >= _LEAST_CALLED
    named = called and " " in word and not word.endswith(_LEFT_OF_NAMES)
    apart = is_place(word) if glued["placed"] else named
    return f"{glued['placed'] or ''}{word} and " if apart else glued[0]


_LEAST_CALLED = 2
"""How many of both names have a given name that is known, or a hyphen as none of a place beside it has."""
_LEFT_OF_NAMES = (
    *("l", "Dur", "Legr", "Bertr", "Arm", "Ferdin", "Norm", "March", "anan", "man"),
    *(" An", " Br", " Str", " Ch", " S", " R", " H", " G"),
)
"""What is left of `Roland`, `Bertrand`, `Anand` and other names without their last three letters."""
