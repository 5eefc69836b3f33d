"""Pieces of a byline → the same with towns told from names and papers, as the marks around them tell."""

from __future__ import annotations

from generator.ingest.one_line.bylines.part_names import Named, Piece
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.bylines.roles import is_role
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place, title_case

_SHOUTED_AND_TOWN = Late(
    rf"(?P<name>(?:[{LU}]{{2,}}|(?:[{LU}]\. ?){{1,2}})(?: [{LU}][{LU}'’.-]+){{1,3}}) "
    rf"(?P<town>[{LU}][{LL}]{{2,16}}(?: [{LU}][{LL}]{{2,14}})?)"
)
"""`JUANA PÉREZ Varsand`: who wrote in capitals, and from where, in papers of Spain and Turkey."""

_SHOUTED_BEHIND = Late(
    rf"(?P<name>(?P<given>[{LU}][{LL}]{{1,14}})(?: [{LU}][{LL}]{{1,14}})? [{LU}]{{3,20}})"
    rf" / (?P<town>[{LU}]{{4,16}})"
)
"""`Selin DOE / VARSAND`: who wrote, with the family name in capitals, and from where, in Turkish papers."""
_SHOUTED_TOWN = Late(rf"[{LU}]{{4,16}}(?: [{LU}]{{3,14}})? [–—-] ")
"""`VARSAND - Reuters`: a town that no list has, and whose story it is. A slash is of pictures."""


_AT_PRESENT = Late(
    r",? (?:z\. ?Zt\.|(?:zzt\.?|zurzeit|derzeit|currently|actuellement|attualmente|"
    r"actualmente)(?: (?:in|à|en|a))?) "
    rf"[{LU}][\w-]{{1,20}}(?: [{LU}][\w-]{{1,20}})?\Z"
)


def without_present_town(text: str) -> str:
    """A byline without where its writer is for a while: `Jane Doe, ARD-Studio Varsand, zzt. Port Elin`."""
    return (
        _AT_PRESENT.sub("", text)
        if "z" in text or "currently" in text or "tual" in text or "tuel" in text
        else text
    )


def without_shouted_town(text: str, outlets: Directory) -> str:
    """A byline without the town behind a slash, where both it and the family name are in capitals."""
    placed = _SHOUTED_BEHIND.fullmatch(text) if text.count(" / ") == 1 else None
    if placed is None or not is_given_name(placed["given"]) or outlets.agency(placed["town"]):
        return text
    return placed["name"]


def behind_town(pieces: list[Piece], line: str) -> list[Piece]:
    """The pieces with a town that no list has as one: `VARSAND | JUANA PÉREZ`, `VARSAND - Reuters`."""
    kinds = [kind for kind, _ in pieces]
    if kinds == [Named.UNKNOWN, Named.PERSON] and "|" in line and line.isupper() and " " not in pieces[0][1]:
        return [(Named.ROLE, pieces[0][1]), pieces[1]]
    if kinds == [Named.UNKNOWN, Named.AGENCY] and _SHOUTED_TOWN.match(line):
        return [(Named.ROLE, pieces[0][1]), pieces[1]]
    if (
        kinds == [Named.PERSON, Named.UNKNOWN, Named.AGENCY]
        and pieces[1][1].istitle()
        and line.count(",") > 1
    ):
        return [pieces[0], (Named.ROLE, pieces[1][1]), pieces[2]]  # `Jana Nováková, Přístav, ČTK`
    both = _SHOUTED_AND_TOWN.fullmatch(line) if kinds == [Named.PERSON] else None
    if both is None or not (both["name"][1] == "." or is_given_name(title_case(both["name"]).split()[0])):
        return pieces
    name = person_of(both["name"], opened=True)
    return [(Named.PERSON, name), (Named.ROLE, both["town"])] if name else pieces


def in_front_of_town(pieces: list[Piece]) -> list[Piece]:
    """The pieces with a town that no list has as one, in front of a last comma: `Reuters, Varsand,`.

    So papers of India set where a story is from, and the day behind that comma, on the next line of a paste.
    """
    if [kind for kind, _ in pieces] != [Named.AGENCY, Named.UNKNOWN]:
        return pieces
    return [pieces[0], (Named.ROLE, pieces[1][1])]


def with_town_behind(pieces: list[Piece], line: str, end: str) -> list[Piece]:
    """The pieces with the last as where it was written: `Von Jana Dorn und Kai Voss, Hallig Varsand`.

    So in `Written by Jane Doe | Port Varsand |`, of which `end` is the last sign.
    """
    if end == "|":
        return _behind_bar(pieces, line)
    names, _, town = line.rpartition(", ")
    joined = any(f" {joint} " in names for joint in ("und", "et", "y", "e", "and"))
    if not joined or not pieces or pieces[-1] != (Named.PERSON, town) or has_given_name(town):
        return pieces
    return [*pieces[:-1], (Named.ROLE, town)]


def _behind_bar(pieces: list[Piece], line: str) -> list[Piece]:
    """The pieces with what looks like a second name as a town, where a bar parts it from the first."""
    names, _, town = line.partition("|")
    kinds = [kind for kind, _ in pieces]
    if kinds[:2] != [Named.PERSON, Named.PERSON] or Named.PERSON in kinds[2:]:
        return pieces
    placed = pieces[1][1] in town and pieces[1][1] not in names
    return [pieces[0], (Named.ROLE, pieces[1][1]), *pieces[2:]] if placed else pieces


_JOINT = Late(r",| (?:and|e|y|et|und|en|i) ")
_IN_STATE = Late(r"(?: \([A-Z]{2}\)|, [A-Z]{2})\Z")
_TOWN_OPENS = Late(
    r"(?:Belo|Boa|Bom|Campos?|Lagoa|Monte|Nov[ao]|Ponta|Porto|Pouso|Ribeirão|Rio|Sant[ao]|São|Serra|Sete|"
    r"Vila) "
)
"""How towns of Brazil begin, and nobody's name: `Rio Varsand`."""


def as_towns(pieces: list[Piece], part: str) -> list[Piece]:
    """The pieces behind the paper and a dash, where it was written: `— Harbour and Port Varsand (RS)`."""
    placed = is_place(_JOINT.split(part, maxsplit=1)[0])  # `Rio de Janeiro e Varsand`
    placed = placed or _TOWN_OPENS.match(part) is not None
    if not (_IN_STATE.search(part) or placed or (pieces and pieces[0][0] is Named.PLACE)):
        return pieces
    named = [piece for piece in pieces if piece[0] is not Named.AGENCY]
    return [
        (Named.PLACE if kind is Named.PERSON and not has_given_name(text) else kind, text)
        for kind, text in named
    ]


def slashed_apart(text: str) -> str:
    """A byline with room around its slashes: `Jane Doe/Kai Voss`, `Jane St. Doe/Staff Reporter`."""
    names = [name.strip() for name in text.split("/")]
    named = [name for name in names if not (name is names[-1] and is_role(name)) or "hoto" in name]
    sure = len(named) < len(names)
    called = all(
        " " in name and (sure or may_be_called(name)) and person_of(name, opened=False) for name in named
    )
    return " / ".join(names) if called else text


_REPORTING = ("reporter:", "reporter :", "pewarta:", "pewarta :", "penulis:", "penulis :")


def with_reporters(pieces: list[Piece], opener: str) -> list[Piece]:
    """The pieces with each word alone as a name: `Reporter: Jane Doe, Basuki`, as those of Indonesia sign."""
    if not opener.lower().startswith(_REPORTING):
        return pieces
    return [
        (
            Named.PERSON if kind is Named.ROLE and text.isalpha() and person_of(text, opened=True) else kind,
            text,
        )
        for kind, text in pieces
    ]
