"""A part of a byline → the names in it, each with what it names: who, which wire service, where, as what."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from generator.ingest.one_line.bylines.estates import names_estates
from generator.ingest.one_line.bylines.openers import (
    LENT_BY,
    LENT_WORDS,
    OPEN_JOINTS,
    SENT_BY,
    joined_abroad,
    joined_in,
)
from generator.ingest.one_line.bylines.papers import (
    PAPER_IN_ONE,
    SHORT_FOR_PAPER,
    SITE,
    STATION_IN_ONE,
    WITH,
    agency_in_place,
    is_paper,
    paper_behind,
    paper_in_place,
    signing_paper,
    wire_in,
)
from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.bylines.pieces import GLUED_PLACE, INITIALS, PLACED, SENT
from generator.ingest.one_line.bylines.roles import (
    before_role_abroad,
    behind_role,
    is_bare_desk,
    is_desk,
    is_joined_role,
    is_role,
    split_role,
    staff_member,
)
from generator.ingest.one_line.bylines.titles import is_titled
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.names.name_words import DESK_NAMES, SUFFIXES
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city, is_place, title_case

_LEAST_NAMES, _MOST_NAMES = 2, 4


class Named(StrEnum):
    """What a part of a byline names."""

    PERSON = "person"
    AGENCY = "agency"
    OUTLET = "outlet"
    DESK = "desk"
    PLACE = "place"
    ROLE = "role"
    CONTACT = "contact"
    UNKNOWN = "unknown"


Piece = tuple[Named, str]
_SENDERS = (Named.PERSON, Named.ROLE)  # behind whom a single word is a town: `Jane Doe, Varsand`

_PREFIXED = re.compile(
    r"(?i:in|for|at|from|of|special (?:to|for)|(?:reporting|writing) (?:from|in)|(?:back|returning) from|"
    r"aboard|en|em|à|aus|desde|uit) "
)
CUTS = re.compile(r" (?:in|for|[Oo][Ff]|at|from|im|à|en|a|aus|für|pour|IN|In|FOR|For|AT|FROM) (?=[^\W\d_])")
_INITIAL = Late(rf"[{LU}]\.")
_INFLECTED = Late(r"[A-ZÄÖÜ][a-zäöüß]{3,}e[nrs]? ")  # `Verrostete Anker in Bremen`


def pieces_of(part: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """The names in a part of a byline: between bars, then between commas, then around `and`."""
    if whole := known_name(part, outlets):
        return [whole]
    if ")" in part[:-1] and len(each := _BRACKETS_AND_ON.split(part)) > 1:
        return [piece for one in each for piece in pieces_of(one, outlets, opened=opened)]
    pieces: list[Piece] = []
    words = part.split()
    if opened and (lent := signing_paper(part)):  # `By Harbour Standard`
        return [(Named.DESK, lent[0]), *filter(None, (known_name(lent[1], outlets),))]
    for size in (4, 3) if len(words) > 3 and words[-2] in ("and", "AND", "&") else ():
        paper = known_name(" ".join(words[-size:]), outlets)
        if paper and (ahead := pieces_of(" ".join(words[:-size]), outlets, opened=opened)):
            return [*ahead, paper]  # `Jane Doe Stars and Stripes`
    if part.rstrip().endswith(")") and (inner := _BRACKETS_BEHIND.search(part)):
        outside = pieces_of(part[: inner.start()], outlets, opened=opened) if inner.start() else []
        within = pieces_of(WITH.sub("", inner[1]), outlets, opened=False)
        if outside and outside[-1][0] is Named.ROLE:
            within = [_stationed(piece) for piece in within]
        return [*outside, *((Named.ROLE if kind is Named.UNKNOWN else kind, text) for kind, text in within)]
    bits = [bit.strip() for bit in joined_in(part) if bit.strip()]
    bits = [piece for bit in bits for piece in _unjoined(bit, outlets, opened=opened)]
    for bit in bits:
        if bit.strip(".").casefold() in SUFFIXES and pieces and pieces[-1][0] is Named.PERSON:
            full = f"{pieces[-1][1]} {bit}"
            pieces[-1] = (Named.PERSON, person_of(full, opened=True) or full)
        elif (
            " " not in bit and (opened or SITE.fullmatch(bit)) and any(kind in _SENDERS for kind, _ in pieces)
        ):
            pieces.append(known_name(bit, outlets) or (Named.ROLE, bit))  # `Kai Strittner, Singapur`
        elif pieces and pieces[-1][0] is Named.PERSON and _is_of_region(bit):
            pieces.append((Named.ROLE, bit))
        elif pieces and pieces[-1][0] is Named.PERSON and _is_local_paper(bit):
            pieces.append(known_name(bit, outlets) or (Named.ROLE, bit))
        else:
            told = bits[0][0].islower() or len(_CAPITAL_BEHIND.findall(bit)) > 1
            named = bit[0].isupper() or (told and not bit.startswith(("a ", "an ")))
            behind_name = bool(pieces) and pieces[0][0] is Named.PERSON
            joined = behind_name and pieces[-1][0] in (Named.PERSON, Named.PLACE) and not is_paper(bit)
            joined = joined and len(_STATIONED.sub("", bit).split()) == _LEAST_NAMES
            read = _read(bit, outlets, opened=named and (opened or joined))
            behind = not opened and [kind for kind, _ in pieces] == [Named.ROLE]
            pieces += [_stationed(piece) for piece in read] if behind else read
    return pieces


_CAPITAL_BEHIND = Late(f" [{LU}]")
_STATIONED = Late(rf" in [{LU}][{LL}]+(?:[ -][{LU}][{LL}]+)?\Z")
"""Where one of several was when the story was sent: `and Jane Doe in Port Varsand`."""
_BRACKETS_AND_ON = Late(
    rf"(?<=\)),? ?(?:(?:et|and|und|y|e|i|en|och|og|&|и|і|та|ve|oraz|a|ja) |, )(?=[{LU}][{LL}’'.-]*[ -]"
    rf"(?:(?:[{LL}]{{1,4}} |[{LL}]{{1,2}}['’]){{1,2}})?[{LU}])"
)
"""Behind what is told of one writer, the next: `Jane Doe (Varsand, correspondent) and Kai Voss`."""


def _is_of_region(text: str) -> bool:
    """Whether a role stands behind a name and begins with a region: `Jane Doe, Nelson Marlborough reporter`.

    Two people would be reporters.
    """
    return text.endswith(" reporter") or (text.endswith(" correspondent") and is_city(text.partition(" ")[0]))


def _is_local_paper(text: str) -> bool:
    """Whether two words are a paper and nobody: `Varsville Sun`, but not `Jane Post`."""
    return text.count(" ") == 1 and is_paper(text) and not has_given_name(text)


def _stationed(piece: Piece) -> Piece:
    """The piece as where a reporter works, unless people are called so: `Chief Reporter (Bishop Varsand)`."""
    kind, text = piece
    return (Named.ROLE, text) if kind is Named.PERSON and not may_be_called(text) else piece


def _unjoined(text: str, outlets: Directory, *, opened: bool) -> list[str]:
    """The names on both sides of `y` or `e`, where both are whole names or the second is a wire service."""
    parts = joined_abroad(text)
    if len(parts) == 1:
        return parts
    if len(parts) > _LEAST_NAMES and (known_name(parts[-1], outlets) or " " in parts[-1]):
        parts = _with_whole_surnames(parts, text)  # `Ana da Costa e Pinto e Lusa`
    if opened and OPEN_JOINTS.search(text):
        desk = is_desk(parts[-1])
        single = not desk and len(parts[-1].split()) < _LEAST_NAMES <= len(parts[0].split())
        return [text] if single and not known_name(parts[-1], outlets) else parts  # `Ortega y Gasset`
    whole = all(len(part.split()) >= _LEAST_NAMES and part[0].isupper() for part in parts)
    return parts if whole or known_name(parts[-1], outlets) else [text]


def _with_whole_surnames(parts: list[str], text: str) -> list[str]:
    """The names around `e` or `y`, a single word between joined to the name in front: its second surname."""
    found = parts[:1]
    for part in parts[1:-1]:
        joint = " E " if text.isupper() else " y " if " y " in text else " e "
        whole = f"{found[-1]}{joint}{part}"
        found = [*found[:-1], whole] if " " not in part and whole in text else [*found, part]
    return [*found, parts[-1]]


@lru_cache(maxsize=4096)
def known_name(text: str, outlets: Directory) -> Piece | None:
    """A text that is wholly one known name. A desk of an outlet is a desk: `NDTV News Desk`.

    One text is asked of again and again while a byline is taken apart.
    """
    bare = wire_in(text.strip(" .()[]:"), outlets)
    if agency := outlets.agency(bare):
        return Named.AGENCY, agency.name
    if bare.casefold() in DESK_NAMES:
        return Named.DESK, bare
    if is_city(bare):
        return Named.PLACE, title_case(bare)
    if outlet := outlets.named(bare):
        return (Named.DESK, bare) if outlets.is_desk(bare) or is_desk(bare) else (Named.OUTLET, outlet.name)
    if STATION_IN_ONE.fullmatch(bare):
        return Named.OUTLET, bare
    return (Named.PLACE, title_case(bare)) if is_place(bare) else None


def named_by_word(word: str, outlets: Directory) -> Piece | None:
    """What a plain word names where nothing opens a byline; nobody is called by one word."""
    if known := known_name(word, outlets):
        return known
    return (Named.DESK, word) if is_bare_desk(word) and not is_role(word) else None


_BRACKETS_BEHIND = Late(r"\s*\(([^()]{2,60})\)\s*\Z")
_IN_BRACKETS = Late(r"[(\[]([^()\[\]]+)[)\]]\Z")
_HANDLE = Late(r"(?:^|\s|/|(?<=[^\W\d_])(?=@[\w/@-]+\Z))(?:X|Twitter)?:? ?@[\w.]+")


_MAIL_BEHIND = Late(r"(?<=[^\W\d_]) [(<]?[\w.+-]{1,40}@[\w.-]{3,40}[)>]?\Z")
"""An address behind a name: `Jane Doe jane.doe@post.com and Kai Voss`."""

_MEMBERS = ("MP", "MPP", "MLA", "MEP", "MSP", "MS", "TD", "KC", "QC")
"""What stands behind those of whom stories tell: `Jane Doe MP` is a writer behind `By` only."""


def _read(text: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """A text between commas: a name, or a name and what belongs to it."""
    sent = SENT_BY.match(text)
    if whole := known_name(text, outlets) or (known_name(text[sent.end() :], outlets) if sent else None):
        return [whole]
    if text[-1:] in ")]" and (inner := _IN_BRACKETS.search(text)):
        front = text[: inner.start()].strip()
        ahead = _read(front, outlets, opened=opened) if front else []
        return [*ahead, *_read(inner[1], outlets, opened=False)]
    if "in " in text and (glued := GLUED_PLACE.match(text)) and is_place(glued[2]):
        return [*_read(glued[1], outlets, opened=opened), (Named.PLACE, title_case(glued[2]))]
    if "@" in text and (handle := _HANDLE.search(text) or _MAIL_BEHIND.search(text)):
        rest = text[: handle.start()].strip(" -–—|/")
        return [*(_read(rest, outlets, opened=opened) if rest else []), (Named.CONTACT, text)]
    if "@" in text or text.startswith(("http", "www.")) or INITIALS.fullmatch(text):
        return [(Named.CONTACT, text)]
    if opened and SITE.fullmatch(text):
        return [(Named.DESK, text)]
    if (opened or is_joined_role(text.partition(" ")[0]) or SENT.match(text)) and (
        behind := behind_role(text)
    ):
        return [(Named.PERSON, behind)]
    if PAPER_IN_ONE.fullmatch(text):
        return [(Named.OUTLET, text)]
    if lent := _lent(text, outlets, opened=opened):
        return lent
    if (first := text.partition(" ")[0]).isupper() and not text.isupper() and outlets.named(first):
        return [(Named.DESK, text)]  # `HBC Mandarin`
    placed = PLACED.fullmatch(text) if ". " in text else None
    if placed and (person := person_of(placed[1], opened=opened)):
        return [(Named.PERSON, person), known_name(placed[2], outlets) or (Named.ROLE, placed[2])]
    short = None if text[-1:].islower() else SHORT_FOR_PAPER.fullmatch(text)
    if short and not opened and short[2] in _MEMBERS:
        return [(Named.UNKNOWN, text)]
    if short and short[2].casefold() not in SUFFIXES and (person := person_of(short[1], opened=opened)):
        return [(Named.PERSON, person), known_name(short[2], outlets) or (Named.ROLE, short[2])]
    if (abroad := before_role_abroad(text, opened=opened))[0]:
        return [(Named.PERSON, abroad[0]), (Named.ROLE, abroad[1])]
    if is_role(text) and not (is_titled(text) and person_of(text, opened=opened)):
        return _placed_role(text, outlets, opened=opened) or _role(text, outlets)
    if opened and (staff := staff_member(text)):
        return [(Named.PERSON, staff)]
    desk = (Named.DESK, text)
    of_paper = (staffed := text.endswith(("taff", "TAFF"))) and outlets.named(text[: -len(" staff")])
    if (is_desk if opened else is_bare_desk)(text) and (of_paper or split_role(text) is None):
        return _for_desk(text) or (not staffed and _with_outlet(text, outlets, opened=opened)) or [desk]
    if sent_from := agency_in_place(text, outlets):
        return [(Named.AGENCY, sent_from[0]), (Named.PLACE, sent_from[1])]
    if papered := paper_in_place(text, outlets):
        return [(Named.OUTLET, papered[0]), (Named.PLACE, papered[1])]
    cut = None if names_estates(text) else CUTS.search(text)
    if cut and (parted := _cut_at(cut, text, outlets, opened=opened)):
        return parted
    if person := person_of(text, opened=opened):
        town = _town_behind(text, outlets, opened=opened)
        return town or _with_outlet(text, outlets, opened=opened) or [(Named.PERSON, person)]
    return (
        _with_outlet(text, outlets, opened=opened) or _with_role(text, outlets) or [_prefixed(text, outlets)]
    )


def _for_desk(text: str) -> list[Piece]:
    """Somebody and the desk that it was written for: `Jane Doe for HBC's Harbour Service`."""
    name, _, desk = text.partition(" for ")
    person = person_of(name, opened=False) if desk and is_desk(desk) else ""
    return [(Named.PERSON, person), (Named.DESK, desk)] if person else []


def _town_behind(text: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """The town that a text names behind a small word: `Jane Doe, da CNN, Em São Paulo`, `DE BRASÍLIA`."""
    if _PREFIXED.match(text) and (town := _prefixed(text, outlets))[0] is Named.PLACE:
        return [town]
    named = None if opened else _FROM.match(text)
    town_named = text[named.end() :] if named else ""
    known = is_city(town_named) or town_named.casefold() == "rio"
    return [(Named.PLACE, title_case(town_named))] if known else []


_FROM = Late(r"(?:d[eoa]|em|desde|da) ", re.IGNORECASE)
"""What papers of Brazil set in front of the town below a name: nobody has that for a given name."""


def _lent(text: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """Somebody or a paper, and the wire service they had help of: `Jane Doe com Lusa`."""
    lent = None if LENT_WORDS.isdisjoint(text.split()) else LENT_BY.fullmatch(text)
    if lent is None or (known := known_name(lent[2], outlets)) is None:
        return []
    paper = known_name(lent[1], outlets) if known[0] is Named.AGENCY else None
    if paper and paper[0] in (Named.OUTLET, Named.DESK):
        return [paper, known]
    if person := person_of(lent[1], opened=opened):
        return [(Named.PERSON, person), known]
    if INITIALED.fullmatch(lent[1]):
        return [(Named.CONTACT, lent[1]), known]
    station = known[0] is Named.AGENCY and ((lent[1].isupper() and " " not in lent[1]) or is_paper(lent[1]))
    return [(Named.OUTLET, lent[1]), known] if station else []


INITIALED = Late(rf"(?=.{{0,6}}-)(?:[{LU}][{LL}]?\.[ -]?){{2,4}}")
"""Initials that tell of a double name; two alone may as well be a paper's: `L.P. avec AFP`."""


def with_initials(pieces: list[Piece]) -> list[Piece]:
    """The pieces with the initials of who signs beside a wire service as a name: `J.-P. L. avec AFP`."""
    if [kind for kind, _ in pieces[1:]] != [Named.AGENCY] or not INITIALED.fullmatch(pieces[0][1]):
        return pieces
    return [(Named.PERSON, pieces[0][1].rstrip(". ")), pieces[1]]


def _cut_at(cut: re.Match[str], text: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """A name, and where or for whom somebody is behind a small word: `Jane Doe in Varsand`."""
    head, tail = text[: cut.start()], text[cut.end() :]
    known = known_name(tail, outlets)
    if person := person_of(head, opened=opened):
        at_event = tail.startswith("the ") and cut[0] in (" at ", " in ") and not is_place(tail[4:])
        named = opened or not _INFLECTED.match(person) or may_be_called(person)
        if named and (known or opened or (tail[0].islower() and not at_event) or is_role(tail)):
            return [(Named.PERSON, person), known or (Named.ROLE, tail)]
        return [(Named.UNKNOWN, text)]
    if (opened or known) and (told := _with_role(head, outlets)):
        return [*told, known or (Named.ROLE, tail)]
    return []


def _prefixed(text: str, outlets: Directory) -> Piece:
    """`in Beijing`, `for Reuters` between commas."""
    match = _PREFIXED.match(text)
    if match and (known := known_name(text[match.end() :], outlets)):
        return known
    placed = match is not None and text[match.end() :][:1].isupper()
    return (Named.PLACE, text[match.end() :]) if match and placed else (Named.UNKNOWN, text)


def _role(text: str, outlets: Directory) -> list[Piece]:
    """A role, and the outlet or agency in front of it: `AP Diplomatic Writer`."""
    words = text.split()
    for count in (3, 2, 1):
        known = known_name(" ".join(words[:count]), outlets) if len(words) > count else None
        if known and known[0] in (Named.AGENCY, Named.OUTLET):
            return [known, (Named.ROLE, " ".join(words[count:]))]
    return [(Named.ROLE, text)]


def _with_outlet(text: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """A name with its outlet behind it and nothing between: `Ellen Doe Associated Press`."""
    words = text.split()
    shortest = 2 if text.casefold().endswith(" editor") else 1
    for count in range(4, shortest - 1, -1):
        if len(words) - count < 2 or (not opened and len(words) - count > _MOST_NAMES):
            continue  # a headline that ends in a paper's name
        if _INITIAL.fullmatch(words[-count - 1]):
            continue  # `Jane B. Paris`: the surname
        if (known := known_name(" ".join(words[-count:]), outlets)) is None:
            continue
        person = person_of(" ".join(words[:-count]), opened=opened)
        if opened and known[0] is Named.DESK and len(words) - count > _LEAST_NAMES:
            ahead = _with_outlet(" ".join(words[:-count]), outlets, opened=True)
            if ahead and ahead[1][0] is not Named.PLACE:
                return [*ahead, known]  # `Jane Doe Harbour-Ledger staff writer`
        far = known[0] is not Named.PLACE or count > 1 or words[-1].isupper() or text[1].isupper()
        if person and (far or (is_city(words[-1]) and len(person.split()) > _LEAST_NAMES)):
            return [(Named.PERSON, person), known]
    count = paper_behind(words) if opened else 0
    count += int(count > 0 and _INITIAL.fullmatch(words[count - 1]) is not None)
    person = person_of(" ".join(words[:count]), opened=True) if count else ""
    return [(Named.PERSON, person), (Named.OUTLET, " ".join(words[count:]))] if person else []


def _placed_role(text: str, outlets: Directory, *, opened: bool) -> list[Piece]:
    """A name, its role, a place or paper: `Jane Doe Asia Editor in Rome`, `Jane Doe Editor For Harbour`."""
    cuts = list(CUTS.finditer(text))
    if not cuts:
        return []
    place = text[cuts[-1].end() :]
    if is_place(place) and (told := _with_role(CUTS.sub(" ", text[: cuts[-1].start()]), outlets)):
        return [*told, (Named.PLACE, title_case(place))]
    told = _with_role(text[: cuts[0].start()], outlets) if opened else []
    return [*told, (Named.ROLE, text[cuts[0].end() :])] if told else []


def _with_role(text: str, outlets: Directory) -> list[Piece]:
    """A name with a role behind it and nothing between: `Jane Doe Diplomatic editor`."""
    if (cut := split_role(text)) is None:
        return []
    words = text.split()
    name = " ".join(words[:cut])
    person = "" if outlets.named(name) else person_of(name, opened=True)
    return [(Named.PERSON, person), *_role(" ".join(words[cut:]), outlets)] if person else []
