"""A text → whether it says what somebody does, and where in it a role begins behind a name."""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.papers import is_joined_paper
from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.words.late import Late
from generator.ingest.words.names.name_words import DESK_WORDS, NO_NAMES, PARTICLES, ROLE_NOUNS, ROLES_ABROAD
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.places.places import is_place

_LEAST_NAMES = 2
_ROLES = ROLE_NOUNS | {"writers", "editors"}
_SHORT_DESK = 2


_JOINED_FIELDS = Late(
    r"\b([^\W\d_]+) (?:and|&) ([\w-]+ (?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Aa]nalyst|[Ww]riter))\b"
)
_FIELD_ROLES = ("orrespondent", "ditor", "eporter", "nalyst", "riter")
"""`Defence and security correspondent`: one role, though two names are joined so too."""
_HEADED = Late(
    r"\b(?:V\.?P|vice[ -]president|head|director|manager|professor|lecturer|chief|chair) of [\w-]+"
    r"( (?:and|&) )[\w-]+(?= (?:at|for|in|with)\b|,|\Z)",
    re.IGNORECASE,
)
"""`Jane Doe, head of tides and harbours at Varsand`: two fields of one role as well."""


_SLASHED = Late(r"(?<=, )([A-Z][\w ]{2,20}) / (?=[A-Z][\w ]{2,20} (?:reporter|correspondent|editor)\Z)")


def as_one_role(text: str) -> str:
    """A text with the two fields of one role joined: `Jane Doe Defence-security correspondent`."""
    if " / " in text:  # `Jane Doe, Eastland / Southland reporter`
        text = _SLASHED.sub(r"\1-", text)
    headed = _HEADED.search(text) if " of " in text else None
    if headed:
        text = f"{text[: headed.start(1)]}-{text[headed.end(1) :]}"
    is_joined = (" and " in text or " & " in text) and any(role in text for role in _FIELD_ROLES)
    joined = _JOINED_FIELDS.search(text) if is_joined else None
    if joined is None or joined[1].casefold() not in NO_NAMES:
        return text
    return f"{text[: joined.start()]}{joined[1]}-{joined[2]}{text[joined.end() :]}"


def is_role(text: str) -> bool:
    """Whether a text is what somebody does, with no name in front."""
    words = text.casefold().replace(".", "").split()
    return not ROLE_NOUNS.isdisjoint(words) and split_role(text) is None


_LONGEST_TITLE = 9
_FIELD = Late(r", | (?:for|of|at) ")
_TITLES = frozenset("candidate scholar student academic adviser advisor historian chair".split())
_HOUSES = frozenset(
    "institute university college centre center council foundation institution universitet "
    "universitetet universitetets universität universiteit université universidad università "
    "universidade uniwersytet univerzita egyetem universitatea üniversitesi yliopisto yliopiston "
    "högskola høgskole hochschule hogeschool institut institutet institutt instituut instituto "
    "istituto instytut intézet stiftung fondation fundación fondazione fundacja".split()
)
"""Where somebody works, in the line below the name."""
_NO_TITLES = frozenset("chief chef host author director intern critic specialist".split())
"""What headlines end in as well."""


def is_house(text: str) -> bool:
    """Whether a text names where scholars work: `University of Harbour`, `Harbour Institute`."""
    words = text.casefold().split()
    return text[:1].isupper() and (words[0] in _HOUSES or words[-1] in _HOUSES)


def is_role_alone(text: str) -> bool:
    """Whether a short line says what somebody does and nothing else: `Asia correspondent`, `Reporter, China`.

    It tells nothing by itself: `Minister sues reporter` is a headline, unless a name stands above.
    """
    words = text.casefold().split()
    if not 0 < len(words) <= _LONGEST_TITLE or text[-1] in ".!?:":
        return False
    first = _FIELD.split(text.casefold(), maxsplit=1)[0].split()
    if len(first) < len(words) and first[-2:] in (["executive", "director"], ["managing", "director"]):
        return True
    if words[-1] in _HOUSES and text[0].isupper():
        return True
    if "in" in first[1:] and len(first) < len(words) and not _HOUSES.isdisjoint(words):
        return first[first.index("in") - 1] in ROLE_NOUNS  # `Lecturer in Tides, University of Harbour`
    return any(
        (one[-1] in ROLE_NOUNS and (one[-1] not in _NO_TITLES or one[-2:-1] in (["bureau"], ["in"])))
        or one[-1] in _TITLES
        for one in (words, first)
        if one
    )


JOINED_DESKS = ("redactie", "redaktion", "redaktionen", "redaksjonen", "redaksjon", "toimitus")
"""What desks end in where a language makes one word of them: `onze buitenlandredactie`."""


_JOINED_STUDIOS = ("-studio", "-büro", "-bureau", "hauptstadtstudio", "landesstudio", "hauptstadtbüro")
"""What the offices of stations end in, in front of their towns: `HBC-Studio Varsand`."""


def is_desk(text: str) -> bool:
    """Whether a text names a desk: `Harbour News Desk`."""
    words = text.casefold().split()
    short = 0 < len(words) <= _SHORT_DESK
    joined = short and (words[-1].endswith(JOINED_DESKS) or words[0].endswith(_JOINED_STUDIOS))
    return joined or (len(words) <= 7 and not DESK_WORDS.isdisjoint(words))


def is_bare_desk(text: str) -> bool:
    """Whether a text with nothing in front of it names a desk, in its first words or its last.

    `The True Sources of Strength` is a headline, and `Port reports record year` as well: reports stand last.
    So is what somebody did because of one: `Captain Detained Over Harbour Report`, and what a team does:
    `Harbour repair team arrive`.
    """
    words = text.casefold().split()
    if len(words) > 7 or (DESK_WORDS.isdisjoint(words) and words[-1:] not in _REPORTS_LAST):
        return False
    if any(map(_DONE.fullmatch, text.split()[1:])) and _COMBINED.isdisjoint(words):
        return False  # `Slow repairs worried editors`
    opens = () if words[:1] in (["the"], ["a"]) else words[:_SHORT_DESK]
    acts = words[-2:-1] in _ACTING and text.rsplit(maxsplit=1)[-1].islower() and words[-1] not in ROLE_NOUNS
    ends = {*opens, *words[-1 if acts else -_SHORT_DESK :]} & DESK_WORDS
    told = words[-1:] in _REPORTS_LAST and _BECAUSE.isdisjoint(words[1:-1])
    return bool(ends - {*_REPORTS} or told)


_DONE = Late("[a-z]{2,}ed")
_COMBINED = frozenset("associated combined united syndicated related unsigned".split())
_REPORTS = ("report", "reports")
_ACTING = (["team"], ["staff"])
_REPORTS_LAST = (["report"], ["reports"])
_BECAUSE = frozenset("over after amid despite about against on before ahead".split())
"""What stands between somebody and a report in headlines, and in no name of a desk."""

_JOINED_ENDS = (
    "redakteur",
    "redakteurin",
    "redacteur",
    "redaktor",
    "redaktorin",
    "reporterin",
    "leiter",
    "leiterin",
    "korrespondent",
    "korrespondentin",
    "correspondent",
    "reporter",
    "verslaggever",
    "verslaggeefster",
    "redaktør",
    "redaktör",
)


def is_joined_role(word: str) -> bool:
    """Whether a role is one word with its paper or field: `HP-Redakteur`, `Kulturredakteurin`."""
    last = word.casefold().rpartition("-")[2]
    joined = len(last) < len(word) and last in ROLE_NOUNS
    return joined or (last.endswith(_JOINED_ENDS) and last not in _JOINED_ENDS)


def behind_role(text: str) -> str:
    """The name behind a role: `Foreign Affairs Reporter Jane Doe`."""
    words = text.split()
    roles = [index for index, word in enumerate(words) if word.casefold() in _ROLES or is_joined_role(word)]
    name = " ".join(words[roles[-1] + 1 :]).partition(" in ")[0] if roles else ""
    named = len(name.split()) >= _LEAST_NAMES and not name[0].islower()  # `correspondent da Roma`
    return person_of(name, opened=False) if named else ""


def staff_member(text: str) -> str:
    """The name in front of a paper's short name and `Staff`: `Jane Doe Globe Staff`."""
    words = text.split()
    behind = words[-1].casefold() == "staff" and len(words) in (4, 5)
    papered = _LEAST_NAMES + 1 if len(words) > _LEAST_NAMES + 2 and words[-3].casefold() in _PAPERS else 2
    return person_of(" ".join(words[:-papered]), opened=False) if behind else ""


_AT = frozenset(
    "au aux à chez pour de du des la le bij van voor der bei beim für im di del della da do dal en por al a "
    "para na w v z u".split()
)
"""What stands between a role and the paper or field it is of, in the languages of `ROLES_ABROAD`."""
_LONGEST_HOUSE, _SHORT_HOUSE = 5, 2


def before_role_abroad(text: str, *, opened: bool) -> tuple[str, str]:
    """The name in front of a role with its paper, and the role: `Jeanne Morel Journaliste au Phare`."""
    words = text.split()
    if len(words) < _LEAST_NAMES + 2:
        return "", ""
    at = next((at for at in (2, 3, 4) if words[at : at + 1] and words[at].casefold() in ROLES_ABROAD), 0)
    house = words[at + 1 :]
    if not at or not 0 < len(house) <= _LONGEST_HOUSE or not house[-1].lstrip("ld'’")[:1].isupper():
        return "", ""
    joined = house[0] in _AT or house[0][:2] in ("l'", "l’", "d'", "d’")
    alone = words[at][0].isupper() and len(house) <= _SHORT_HOUSE and all(word[0].isupper() for word in house)
    field = len(house) > _SHORT_HOUSE and house[0][:1].isupper() and house[1] in _AT
    named = joined or alone or field  # `Jane Doe redacteur Binnenland van de Havenkrant`
    return (person_of(" ".join(words[:at]), opened=opened) if named else "", " ".join(words[at:]))


_ARTICLES = ("a", "an", "the")
"""What stands in front of no name: `a nonresident fellow`, a role from its first word on."""


def split_role(text: str) -> int | None:
    """After how many words the role begins, where a name stands before it."""
    words = text.split()
    if len(words) < 3 or words[-1].casefold().strip(".") not in _ROLES or words[0] in _ARTICLES:
        return None
    cuts = [
        cut
        for cut in (2, 3, 4)
        if cut < len(words)
        and person_of(" ".join(words[:cut]), opened=True)
        and not _is_middle(words[cut - 1])
    ]
    fields = (cut for cut in cuts if _is_field(words[cut]) or is_place(" ".join(words[cut : cut + 2])))
    return next(fields, cuts[0] if cuts else None)


_FIELDS = frozenset(
    "strategic legal consumer community courts agriculture infrastructure transport property banking "
    "investigative provincial metro municipal rural indigenous maori parliamentary space weekend duty acting "
    "consulting roving human gender youth labour labor immigration corporate companies startups africa korea "
    "indo-pacific asia-pacific".split()
)
"""What some report on or do, in front of `Editor`, and names end in hardly ever."""


_PAPERS = frozenset(
    "globe times tribune herald gazette telegraph chronicle examiner observer inquirer sentinel dispatch "
    "advertiser courier standard record mirror sun star post journal republic bee pioneer".split()
)
"""What papers are called in short, in front of what somebody is there: `Jane Doe Globe Correspondent`."""


def _is_field(word: str) -> bool:
    """Whether a word behind a name is no surname: what somebody reports on, from where, or for which wire."""
    key = word.casefold()
    field = key in _FIELDS or key in NO_NAMES or key in _PAPERS or is_joined_paper(word)
    return field or is_place(word) or agency_named(word) is not None


def _is_middle(word: str) -> bool:
    return len(word.strip(".")) == 1 or word.casefold() in PARTICLES
