"""A byline → the same with `and`, hyphens and papers apart from the names that they are glued to."""

from __future__ import annotations

import re

from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.european_names import SPANISH_NAMES
from generator.ingest.words.names.given_names import (
    bare_of,
    has_given_name,
    is_east_asian_family,
    is_given_name,
)
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.places.places import is_place

_CALLED = (
    rf"(?=[{LU}](?:(?:[{LL}]{{1,24}}|[{LU}’']{{1,24}})(?:[’'-][^\W\d_]{{1,24}})? |\.(?:[{LU}]\.)? ?)[{LU}])"
)
_BETWEEN = Late(
    rf"(?:(?<=[{LU}{LL}][{LL}])| )and{_CALLED}|(?<=[{LL}]{{2}})&{_CALLED}|"
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
    return _IN_SPANISH.sub(_y_apart, _BETWEEN.sub(" and ", text))


_IN_SPANISH = Late(rf"(?<=[{LL}]{{3}})y(?=(?P<behind>[{LU}][{LL}]{{2,14}}) [{LU}])")
"""`Juana DoeyRodrigo Voss`."""


def _y_apart(glued: re.Match[str]) -> str:
    """A Spanish `and` between names, if who stands on each side is called as in Spanish: no `MurrayJane`."""
    words = glued.string[: glued.start()].split()
    ahead = words[-_TWO] if len(words) >= _TWO else ""
    spanish = all(bare_of(name) in SPANISH_NAMES for name in (ahead, glued["behind"]))
    return " and " if spanish else glued[0]


_TWO = 2  # words of a name


_IN_PLACE = Late(
    rf"in(?<=[{LL}]{{2}}in)(?P<place>[{LU}][{LL}]{{2,14}}(?: [{LU}][{LL}]{{2,14}})?)"
    rf"(?:(?P<joint>and)(?=[{LU}])|(?=,|\Z))"
)


def places_apart(text: str) -> str:
    """A byline with where each wrote apart, glued on both sides: `Jane DoeinBeijingandKai VossinTaipei`."""
    return _IN_PLACE.sub(_place_apart, text)


def _place_apart(glued: re.Match[str]) -> str:
    name = f"{glued.string[: glued.start()].rpartition(' ')[2]}in"
    if is_given_name(name) or not is_place(glued["place"]):
        return glued[0]  # `Jane MartinVarsand`
    return f" in {glued['place']}{' and ' if glued['joint'] else ''}"


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


def shouted_apart(text: str) -> str:
    """A byline in capitals with the names apart that nothing parts: `ROSA DEANMARTHA DOE` is by two.

    Both parts of a word have to be names, as they can be by chance (`LIMERICK`), so two such words are
    needed, or a long one.
    """
    words = text.split(" ") if text.isupper() else []
    glued = {index: cut for index in range(1, len(words) - 1) if (cut := _cut_of_names(words[index]))}
    if not glued or (len(glued) == 1 and len(words[min(glued)]) < _LONG_GLUED):
        return text
    return " ".join(
        f"{word[: glued[index]]}, {word[glued[index] :]}" if index in glued else word
        for index, word in enumerate(words)
    )


_LEAST_AHEAD, _LEAST_BEHIND, _LONG_GLUED, _LONGEST_GLUED = 3, 4, 12, 30  # letters


def _cut_of_names(word: str) -> int:
    """Behind how many letters of a word in capitals another given name begins, or 0."""
    if not _LEAST_AHEAD + _LEAST_BEHIND <= len(word) <= _LONGEST_GLUED or is_given_name(word):
        return 0
    for cut in range(_LEAST_AHEAD, len(word) - _LEAST_BEHIND + 1):
        ahead = word[:cut]
        if is_given_name(word[cut:]) and (is_given_name(ahead) or is_east_asian_family(ahead)):
            return cut
    return 0


_VIETNAMESE = "|".join(
    "Bùi Cao Đặng Đào Đinh Đỗ Dương Hà Hồ Hoàng Huỳnh Lê "
    "Lương Lý Mai Ngô Nguyễn Phạm Phan Tạ Trần Trịnh Trương Võ Vũ".split()
)
"""What most Vietnamese are called; their names begin with it."""
_HYPHENS = Late(
    rf"(?<=[{LU}]{{2}}) ?[-–] ?(?=[{LU}][{LL}]{{1,16}}(?: [{LU}][{LL}]{{1,16}})? [{LU}][{LU}'’-]+)|"
    rf"(?<=[{LL}]{{2}})(?:[-–] | [-–])(?=[{LU}][\w'’]+ [{LU}])|"
    rf"(?<=[{LL}])[-–](?=(?:{_VIETNAMESE}) [{LU}])"
)
"""`Ayşe TAŞ- Veli KAYA`, `Ayşe TAŞ-Veli KAYA`, `Jane Doe- Kai Voss`, `Lê Thu Doe-Ngô Hà`: a hyphen alone."""


def hyphens_apart(text: str) -> str:
    """A byline with commas for the hyphens between whole names, as Turkish papers set them."""
    return _HYPHENS.sub(_hyphen_apart, text) if "-" in text or "–" in text else text


def _hyphen_apart(glued: re.Match[str]) -> str:
    """A comma, if both sides are names by their capitals or as people are called."""
    ahead, behind = _LAST_NAME.search(glued.string, 0, glued.start()), glued.string[glued.end() :]
    if ahead is None:
        return glued[0]
    if re.match(_VIETNAMESE, ahead[0]) and re.match(_VIETNAMESE, behind):
        return ", "
    shouted = ahead[0][-2:].isupper()
    return ", " if shouted or (has_given_name(ahead[0]) and has_given_name(behind)) else glued[0]


_LAST_NAME = Late(rf"[{LU}][\w.'’]{{0,20}}(?: [{LU}][\w.'’]{{0,20}}){{1,3}}\Z")
_BARS = ("/", "|", " - ", " – ", " — ")
_OPENER_BEHIND = Late(
    r"(?!(?:foto|photo|bild|video|illustr|vidéo|image|by|von|par|por|di)\b)"
    r"(?P<paper>[^/|:,()@]{2,30}?)(?: ?[/|] ?| [–—-] )"
    rf"(?P<rest>(?:By|Par|Por|Von|Door|Av|Af) [{LU}].{{4,}})",
    re.IGNORECASE,
)


def opener_ahead(text: str) -> str:
    """A byline without the paper in front of its `Par`, or with the wire service there behind the names.

    `LDP / Par Jeanne DOE`, `AFP | Par Jeanne Doe`.
    """
    ahead = text[:_LONGEST_AHEAD]
    found = _OPENER_BEHIND.fullmatch(text) if any(map(ahead.__contains__, _BARS)) else None
    if found is None or not found["rest"].split()[1][0].isupper():
        return text
    return f"{found['rest']}, {found['paper']}" if agency_named(found["paper"]) else found["rest"]


_LONGEST_AHEAD = 34
