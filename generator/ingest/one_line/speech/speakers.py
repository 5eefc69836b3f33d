"""Lines → which of them say who speaks in front: `QUESTION: `, `MR DOE: `, `Q: `, as transcripts do.

A transcript's `AFP: When will that be?` names who asked, and is no dateline; its short answers are no
furniture. One such line proves nothing, several with the same names do.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from generator.ingest.one_line.furniture.furniture import furniture_of
from generator.ingest.one_line.labelled import Line
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU

_SPEAKER = re.compile(
    rf"((?:[^\W\d_]|[{LU}]\.)[\w.'’# -]{{0,38}}[\w.)]|[QA])"
    r"(?:(?:, (?:BYLINE|HOST))? ?: ?(?=[\"“‘'(]?[A-Z0-9¿¡])|, HOST:\Z)"
)
_WITH_ROLE = Late(r"([A-Z][A-Z.'’ -]{3,38}), [A-Z][A-Z.,&'’ -]{2,40}: (?=[\"“‘'(]?[A-Z0-9])")
"""`JANE DOE, PRESENTER: `, as stations name who speaks for the first time."""
_FEW_WITH_ROLES = 3
_MOST_WORDS = 5
_LEAST_LINES, _LEAST_TURNS, _LEAST_AGAIN = 4, 2, 3
_SHARE = 8
_MANY = 2
_HEAD = 3  # lines
_QUOTED = Late(r"([\"“„«»]).{8,160}[\"”“»«]\Z")
"""All that a headline has behind whoever said it: `Jane Doe: "The harbour will not wait"`."""
_LABELS = frozenset(
    "photo photos photographer story stories video videos graphic credit image caption source tags topics "
    "foto fotos fotograf fotografía fot bild bilder quelle fuente fonte crédit crédits crédito créditos "
    "imagen imagem immagine vidéo zdjęcie źródło grafik illustration "
    "related update read more watch published updated by surftipp tipp "
    "interview entrevista intervista entretien wywiad gespräch intervju text texte texto testo "
    "autor autorin auteur address publisher tel fax phone "
    "editor note correction download share next previous post spotlight virin file".split()
)


def spoken(lines: Sequence[Line]) -> frozenset[int]:
    """The indexes of the lines that begin with who speaks, where the text is a transcript.

    Who is named in full first goes by the surname then: `JANE DOE, BYLINE: `, `DOE: `.
    """
    names: dict[int, str] = {}
    for index, line in enumerate(lines):
        head = line.text[:48]
        match = _SPEAKER.match(head) if ":" in head else None
        if match and may_speak(match[1]) and not (index < _HEAD and _QUOTED.match(line.text, match.end())):
            names[index] = surname(match[1])
    roles = {
        index: role[1]
        for index, line in enumerate(lines)
        if line.text[:3].isupper() and (role := _WITH_ROLE.match(line.text[:90]))
    }
    sure = len(roles) >= _FEW_WITH_ROLES
    if sure:
        named = set(map(surname, roles.values()))
        names = {
            index: name
            for index, name in names.items()
            if name in named or lines[index].text.partition(":")[0].isupper()
        }
    shouted = set(names.values())
    names |= {index: surname(name) for index, name in roles.items() if sure or surname(name) in shouted}
    turns = Counter(names.values())
    again = sum(count for count in turns.values() if count >= _LEAST_TURNS)
    few = again < _LEAST_AGAIN and not sure
    if len(names) < _LEAST_LINES or few:
        return frozenset()
    if len(names) < len(lines) / _SHARE:
        return _amid_page(lines, names)
    if sum(lines[index].text[-1].isalpha() for index in names) > len(names) / _MANY:
        return frozenset()  # `HARBOUR: The town has started laying`: teasers, and where each is from
    last = max((index for index, name in names.items() if turns[name] >= _LEAST_TURNS), default=len(lines))
    return frozenset(
        index
        for index, name in names.items()
        if index <= last + _FAR and (turns[name] > 1 or not _is_promoted(lines, index))
    )


_DASHED = Late(rf"(?P<name>[{LU}][{LU} .'’-]{{2,38}}[{LU}])\. ?[-–—] ?(?=[\"“«¿]? ?[{LU}0-9])")
"""`LE PORT. - Qui paiera ?`: who asks or answers, with a stop and a dash, as French papers set it."""
_LONGEST_DASHED = 44  # letters


def asking_in_turn(lines: Sequence[Line]) -> frozenset[int]:
    """The indexes of the first question and its answer, each behind who speaks; the others need no names.

    `THE HARBOUR. - Who pays?` right above `JANE DOE. - Nobody.`
    """
    for index, line in enumerate(lines[:-1]):
        asked = (
            _DASHED.match(line.text) if line.text[-1] == "?" and "." in line.text[:_LONGEST_DASHED] else None
        )
        answered = _DASHED.match(lines[index + 1].text) if asked else None
        if asked and answered and asked["name"] != answered["name"]:
            return frozenset((index, index + 1))
    return frozenset()


_PROMOTING = ("promo", "related-list", "for-subscribers", "subscribers-only")


def _is_promoted(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is the headline of another article, behind its kicker, right below what leads to that.

    `For subscribers only`, `Harbour: How many ferries does a town need?`
    """
    if not index or lines[index].text[-1] == "." or lines[index].gap:
        return False
    leads = furniture_of(lines[index - 1].text)
    return leads is not None and leads.rule in _PROMOTING


_FAR = 2
"""Lines below the last who speaks again: further down is the foot of the page, `Address: 9 Quay Road`."""


_SALUTED = Late(
    "(?:(?:尊敬的|敬爱的|亲爱的|各位)[^。，：:]{1,24}|"
    "女士们|先生们|同志们|朋友们|同学们|同胞们|女士們|同志們|朋友們|同胞們)"
    "(?:、?[^。，：:、]{1,16}){0,3}[：:！!，,]|"
    "(?:(?:Your )?Excellenc|Ladies and [Gg]entlemen|Mesdames et Messieurs|Sehr geehrte (?:Damen|Exzellenz)|"
    "Señoras y señores|Signore e signori)[^.?]{0,60}[,:!]"
)
"""To whom a speech is made, as its text begins: `Ladies and gentlemen,`."""
_LONGEST_SALUTE, _EARLY, _MOST_GREETING = 90, 200, 2
_ENDS = "。.！!"


def greeting(lines: Sequence[Line]) -> range:
    """The lines that a speech begins with, to whom it is made, and the short sentences right below."""
    for index, line in enumerate(lines[:_EARLY]):
        if (
            len(line.text) <= _LONGEST_SALUTE
            and line.text[-1] in "：:！!，,"
            and _SALUTED.fullmatch(line.text)
        ):
            below = lines[index + 1 : index + 1 + _MOST_GREETING]
            told = itertools.takewhile(lambda one: one.text[-1] in _ENDS, below)
            return range(index, index + 1 + len(list(told)))
    return range(0)


def _amid_page(lines: Sequence[Line], names: dict[int, str]) -> frozenset[int]:
    """Who speaks in a transcript amid the menus of a whole page: in capitals, two or more in turn."""
    shouted = {index: name for index, name in names.items() if lines[index].text.partition(":")[0].isupper()}
    several = sum(count >= _LEAST_TURNS for count in Counter(shouted.values()).values()) > 1
    if not several or len(shouted) < _LEAST_SHOUTED:
        return frozenset()
    first, last = min(shouted), max(shouted)
    told = sum(len(line.text) >= _LONG for line in lines[first : last + 1])
    return frozenset(shouted) if len(shouted) > told / _MANY else frozenset()


_LEAST_SHOUTED, _LONG = 6, 40  # lines, letters


def surname(name: str) -> str:
    return name.casefold().rpartition(" ")[2]


def may_speak(name: str) -> bool:
    words = name.split()
    if len(words) > _MOST_WORDS or {word.casefold() for word in words} & _LABELS:
        return False
    return all(word[0].isupper() or word[0] == "#" or word in ("de", "von", "van", "al") for word in words)
