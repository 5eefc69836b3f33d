"""A byline → people, wire services, outlets and desks, each told apart from the others.

`Reuters` is no person, nor is `NDTV News Desk`. A name needs capitals and words that people are
called; `By` in front of it makes it sure, without `By` the lines around must help.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.ingest.one_line.byline_openers import (
    HELPED,
    JOINTS,
    LATIN_JOINTS,
    LENT_BY,
    LENT_FROM,
    OPEN_JOINTS,
    OPENED,
    PARTS,
    POSTED,
    SECTIONED,
    SENT_BY,
    TAILS,
)
from generator.ingest.one_line.byline_pieces import (
    GLUED_PLACE,
    INITIALS,
    PAPER_IN_ONE,
    PICTURE_OF,
    PLACED,
    SENT,
    SHORT_FOR_PAPER,
    SHOT,
    SITE,
    STATION_IN_ONE,
    WITH,
    agency_in_place,
    all_titled,
    is_capitalised,
    is_genitive,
    is_long_prose,
    is_paper,
    is_word_behind,
    paper_behind,
    reads_like_prose,
    set_apart,
    signing_paper,
    wire_in,
)
from generator.ingest.one_line.byline_trims import (
    credits_picture,
    is_of_picture,
    is_pictured,
    only_writers,
    unglued,
    unnested,
)
from generator.ingest.one_line.people import is_titled, may_be_called, person_of
from generator.ingest.one_line.roles import (
    as_one_role,
    before_role_abroad,
    behind_role,
    is_bare_desk,
    is_desk,
    is_house,
    is_joined_role,
    is_role,
    split_role,
    staff_member,
)
from generator.ingest.words.name_words import DESK_NAMES, SUFFIXES
from generator.ingest.words.places import is_city, is_place, title_case
from generator.ingest.words.publishers import Directory

LONGEST, _MOST_WORDS, _LEAST_NAMES, _MOST_NAMES = 220, 34, 2, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """Who a line says the story is by. `helpers` is set for editors and translators, who are not authors."""

    people: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    helpers: bool = False
    rule: str = ""
    confidence: float = 0.0


class _Is(StrEnum):
    PERSON = "person"
    AGENCY = "agency"
    OUTLET = "outlet"
    DESK = "desk"
    PLACE = "place"
    ROLE = "role"
    CONTACT = "contact"
    UNKNOWN = "unknown"


_Piece = tuple[_Is, str]
_SENDERS = (_Is.PERSON, _Is.ROLE)  # behind whom a single word is a town: `Jane Doe, Varsand`

_PREFIXED = re.compile(
    r"(?i:in|for|at|from|of|special (?:to|for)|reporting (?:from|in)|en|em|à|aus|desde|uit) "
)
_CUTS = re.compile(r" (?:in|for|[Oo][Ff]|at|from|im|à|en|a|aus|für|pour|IN|In|FOR|For|AT|FROM) (?=[^\W\d_])")
_INFLECTED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}e[nrs]? ")  # `Verrostete Anker in Bremen`


def read_byline(text: str, outlets: Directory) -> Byline | None:
    """Whom a line names as its writers, or nothing where it is no byline."""
    if "%" in text or text[-1] == "!" or len(text) > LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    if credits_picture(text) or (text[-1] == ")" and PICTURE_OF.search(text)) or is_long_prose(text):
        return None
    text = unnested(text) if "(" in text else text
    if ("y " in text or "Oleh " in text) and (before := SECTIONED.match(text)) and not OPENED.match(text):
        text = text[before.end() :]
    if text[0] == "(" and text[-1] == ")" and (OPENED.match(text, 1) or HELPED.match(text, 1)):
        text = text[1:-1]
    shot = SHOT.search(text) if text[-1] == ")" else None
    if shot and _known(shot["lent"], outlets) and not outlets.named(shot["by"]):
        return None
    mailed = "@" in text
    text = text if outlets.named(text) else as_one_role(unglued(text) or text)
    if text[:2] in ("- ", "/ ", "– ", "— ", "| ", "• ", "· ") and OPENED.match(text, 2):
        text = text[2:]
    helped = HELPED.match(text)
    twice = OPENED.match(text)
    again = OPENED.match(text, twice.end()) if twice else None
    if twice and again and (again[0] == twice[0] or again[0].rstrip()[-1] in ":yY"):
        text = text[twice.end() :]  # `By By Jane Doe`, `Author By Jane Doe`, `von Autor: Jane Doe`
        twice = OPENED.match(text)
    opened = helped or twice
    if not opened and (lent := LENT_FROM.match(text)) and (known := _known(lent[1], outlets)):
        return _byline([known], text, opened=text[:3], helpers=False)
    if not opened and (reads_like_prose(text) or is_pictured(text, outlets) or is_of_picture(text)):
        return None
    text = set_apart(text, outlets)
    rest = TAILS.sub("", text[opened.end() :] if opened else text).strip(" ,.:|•·-–—*&/")
    lower = opened and rest and not helped and text[0].islower() and not is_capitalised(rest)
    if not rest or is_genitive(rest) or (lower and not SITE.fullmatch(rest)):
        return None
    rest = only_writers(rest.removesuffix(" and"), opened[0] if opened else "")
    own = [part for part in PARTS.split(rest) if part and (helped or not HELPED.match(part))]
    pieces: list[_Piece] = []
    for part in own:
        behind = is_word_behind(part, named=bool(opened and pieces) and pieces[0][0] is _Is.PERSON)
        paper = len(own) > 1 and (is_paper(part) or (behind and _known(part, outlets) is None))
        if opened and "/" in rest and " " not in part and any(kind is _Is.PERSON for kind, _ in pieces):
            paper = _known(part, outlets) is None  # `By Jane Doe/Harbourside`
        pieces += [(_Is.OUTLET, part)] if paper else _pieces(part, outlets, opened=bool(opened))
    if not pieces:
        return None
    pieces = pieces if opened else _with_single_names(pieces, rest)
    found = _byline(pieces, rest, opened=opened[0] if opened else "", helpers=bool(helped))
    if mailed and found and found.rule in ("bare-name", "names"):
        return replace(found, rule="name-and-role", confidence=0.85)  # `Jane Doe | jane@harbour.com`
    return found


def _byline(pieces: list[_Piece], line: str, *, opened: str, helpers: bool) -> Byline | None:
    found: dict[_Is, dict[str, None]] = {kind: {} for kind in _Is}
    for kind, text in pieces:
        found[kind].setdefault(text)
    named = [kind for kind in (_Is.PERSON, _Is.AGENCY, _Is.DESK) if found[kind]]
    if opened and not named and len(pieces) == 1 and all_titled(pieces[0][1]):
        return Byline(desks=(pieces[0][1],), helpers=helpers, rule="unknown-name", confidence=0.5)
    if not named and found[_Is.OUTLET] and found[_Is.ROLE]:
        found[_Is.DESK] = {" ".join(text for _, text in pieces): None}
        named = [_Is.DESK]
    unknown = sum(not (found[_Is.ROLE] and is_house(one)) for one in found[_Is.UNKNOWN])
    paper = len(pieces) == len(found[_Is.PERSON]) + unknown and pieces[0][0] is _Is.PERSON and unknown == 1
    if unknown and paper and not opened and all_titled(pieces[1][1]) and ("," in line or "|" in line):
        return Byline(people=tuple(found[_Is.PERSON]), rule="name-and-role", confidence=0.6)
    unsure = unknown and (not opened or unknown > len(found[_Is.PERSON]) + len(found[_Is.AGENCY]))
    if unsure or not (named or (opened and found[_Is.OUTLET])):
        return None
    rule, confidence = _rule(found, opened=opened, unknown=unknown)
    return Byline(
        people=tuple(found[_Is.PERSON]),
        agencies=tuple(found[_Is.AGENCY]),
        outlets=tuple(found[_Is.OUTLET]),
        desks=tuple(found[_Is.DESK]),
        places=tuple(found[_Is.PLACE]),
        helpers=helpers,
        rule="posted-by" if helpers and POSTED.match(opened) else "helpers" if helpers else rule,
        confidence=confidence,
    )


def _with_single_names(pieces: list[_Piece], line: str) -> list[_Piece]:
    """The pieces with one word beside a name as a name too, where a known paper closes the line.

    `Ina Doe and Fadli (The Harbour Post)`: many have one name. A role says it too: `Jane Day, Editor`.
    """
    kinds = [kind for kind, _ in pieces]
    cuts = [_CUTS.search(text) if kind is _Is.UNKNOWN else None for kind, text in pieces]
    if any(cuts) and len(pieces) > 1 and " and " in line:
        return [one for piece, cut in zip(pieces, cuts, strict=True) for one in _placed(piece, cut)]
    if kinds in ([_Is.UNKNOWN, _Is.ROLE], [_Is.UNKNOWN, _Is.DESK]) and " " in pieces[0][1]:
        name = person_of(pieces[0][1], opened=True)
        return [(_Is.PERSON, name), pieces[1]] if name else pieces
    if kinds[-1] is not _Is.OUTLET or _Is.PERSON not in kinds:
        return pieces
    single = {text for kind, text in pieces if kind is _Is.UNKNOWN and " " not in text}
    named = {text for text in single if person_of(text, opened=True)}
    return [(_Is.PERSON, text) if text in named else (kind, text) for kind, text in pieces]


def _placed(piece: _Piece, cut: re.Match[str] | None) -> list[_Piece]:
    """A name and a town that no list has, beside others: `Jane Doe in Varsand and Kai Voss`."""
    name = person_of(piece[1][: cut.start()], opened=False) if cut and cut[0] in (" in ", " In ") else ""
    town = piece[1][cut.end() :] if cut else ""
    return [(_Is.PERSON, name), (_Is.ROLE, town)] if name and all_titled(town) else [piece]


def _rule(found: dict[_Is, dict[str, None]], *, opened: str, unknown: int) -> tuple[str, float]:
    """How the byline is known, and how sure that makes it."""
    if opened:
        return "byline-opener", 0.97 if not unknown else 0.85 if found[_Is.PERSON] else 0.6
    details = bool(found[_Is.ROLE] or found[_Is.OUTLET] or found[_Is.CONTACT] or found[_Is.PLACE])
    if found[_Is.PERSON]:
        if details or found[_Is.AGENCY]:
            return "name-and-role", 0.85
        return ("names", 0.65) if len(found[_Is.PERSON]) > 1 else ("bare-name", 0.55)
    return ("desk", 0.75) if found[_Is.DESK] else ("agency", 0.8 if details else 0.7)


# -- pieces


def _pieces(part: str, outlets: Directory, *, opened: bool) -> list[_Piece]:
    """The names in a part of a byline: between bars, then between commas, then around `and`."""
    if whole := _known(part, outlets):
        return [whole]
    pieces: list[_Piece] = []
    words = part.split()
    if opened and (lent := signing_paper(part)):  # `By Harbour Standard`
        return [(_Is.DESK, lent[0]), *filter(None, (_known(lent[1], outlets),))]
    for size in (4, 3) if len(words) > 3 and words[-2] in ("and", "AND", "&") else ():
        paper = _known(" ".join(words[-size:]), outlets)
        if paper and (ahead := _pieces(" ".join(words[:-size]), outlets, opened=opened)):
            return [*ahead, paper]  # `Jane Doe Stars and Stripes`
    if inner := re.search(r"\s*\(([^()]{2,60})\)\s*\Z", part):
        outside = _pieces(part[: inner.start()], outlets, opened=opened) if inner.start() else []
        return [
            *outside,
            *(
                (kind, text) if kind is not _Is.UNKNOWN else (_Is.ROLE, text)
                for kind, text in _pieces(WITH.sub("", inner[1]), outlets, opened=False)
            ),
        ]
    bits = [bit.strip() for bit in JOINTS.split(part) if bit.strip()]
    bits = [piece for bit in bits for piece in _unjoined(bit, outlets, opened=opened)]
    for bit in bits:
        if bit.strip(".").casefold() in SUFFIXES and pieces and pieces[-1][0] is _Is.PERSON:
            full = f"{pieces[-1][1]} {bit}"
            pieces[-1] = (_Is.PERSON, person_of(full, opened=True) or full)
        elif opened and " " not in bit and any(kind in _SENDERS for kind, _ in pieces):
            pieces.append(_known(bit, outlets) or (_Is.ROLE, bit))  # `Kai Strittner, Singapur`
        else:
            named = bit[0].isupper() or bits[0][0].islower() or len(re.findall(" [A-ZÀ-Þ]", bit)) > 1
            joined = bool(pieces) and pieces[-1][0] is _Is.PERSON and not is_paper(bit)
            joined = joined and len(bit.split()) == _LEAST_NAMES
            pieces += _read(bit, outlets, opened=named and (opened or joined))
    return pieces


def _unjoined(text: str, outlets: Directory, *, opened: bool) -> list[str]:
    """The names on both sides of `y` or `e`, where both are whole names or the second is a wire service."""
    parts = LATIN_JOINTS.split(text)
    if len(parts) == 1:
        return parts
    if opened and OPEN_JOINTS.search(text):
        desk = is_desk(parts[-1])
        single = not desk and len(parts[-1].split()) < _LEAST_NAMES <= len(parts[0].split())
        return [text] if single and not _known(parts[-1], outlets) else parts  # `Ortega y Gasset`
    whole = all(len(part.split()) >= _LEAST_NAMES and part[0].isupper() for part in parts)
    return parts if whole or _known(parts[-1], outlets) else [text]


def _known(text: str, outlets: Directory) -> _Piece | None:
    """A text that is wholly one known name. A desk of an outlet is a desk: `NDTV News Desk`."""
    bare = wire_in(text.strip(" .()[]:"), outlets)
    if agency := outlets.agency(bare):
        return _Is.AGENCY, agency.name
    if bare.casefold() in DESK_NAMES:
        return _Is.DESK, bare
    if is_city(bare):
        return _Is.PLACE, title_case(bare)
    if outlet := outlets.named(bare):
        return (_Is.DESK, bare) if outlets.is_desk(bare) or is_desk(bare) else (_Is.OUTLET, outlet.name)
    if STATION_IN_ONE.fullmatch(bare):
        return _Is.OUTLET, bare
    return (_Is.PLACE, title_case(bare)) if is_place(bare) else None


def _read(text: str, outlets: Directory, *, opened: bool) -> list[_Piece]:
    """A text between commas: a name, or a name and what belongs to it."""
    sent = SENT_BY.match(text)
    if whole := _known(text, outlets) or (_known(text[sent.end() :], outlets) if sent else None):
        return [whole]
    if inner := re.search(r"[(\[]([^()\[\]]+)[)\]]\Z", text):
        return [
            *_read(text[: inner.start()].strip(), outlets, opened=opened),
            *_read(inner[1], outlets, opened=False),
        ]
    if (glued := GLUED_PLACE.match(text)) and is_place(glued[2]):
        return [*_read(glued[1], outlets, opened=opened), (_Is.PLACE, title_case(glued[2]))]
    if handle := re.search(r"(?:^|\s|/|(?<=[a-z])(?=@\w+\Z))(?:X|Twitter)?:? ?@[\w.]+", text):
        rest = text[: handle.start()].strip(" -–—|/")
        return [*(_read(rest, outlets, opened=opened) if rest else []), (_Is.CONTACT, text)]
    if "@" in text or text.startswith(("http", "www.")) or INITIALS.fullmatch(text):
        return [(_Is.CONTACT, text)]
    if opened and SITE.fullmatch(text):
        return [(_Is.DESK, text)]
    if (opened or is_joined_role(text.partition(" ")[0]) or SENT.match(text)) and (
        behind := behind_role(text)
    ):
        return [(_Is.PERSON, behind)]
    if PAPER_IN_ONE.fullmatch(text):
        return [(_Is.OUTLET, text)]
    if (first := text.partition(" ")[0]).isupper() and not text.isupper() and outlets.named(first):
        return [(_Is.DESK, text)]  # `HBC Mandarin`
    placed = PLACED.fullmatch(text)
    if placed and (person := person_of(placed[1], opened=opened)):
        return [(_Is.PERSON, person), _known(placed[2], outlets) or (_Is.ROLE, placed[2])]
    lent = LENT_BY.fullmatch(text)
    if lent and (known := _known(lent[2], outlets)) and (person := person_of(lent[1], opened=opened)):
        return [(_Is.PERSON, person), known]
    short = SHORT_FOR_PAPER.fullmatch(text)
    if short and short[2].casefold() not in SUFFIXES and (person := person_of(short[1], opened=opened)):
        return [(_Is.PERSON, person), _known(short[2], outlets) or (_Is.ROLE, short[2])]
    if (abroad := before_role_abroad(text, opened=opened))[0]:
        return [(_Is.PERSON, abroad[0]), (_Is.ROLE, abroad[1])]
    if is_role(text) and not (is_titled(text) and person_of(text, opened=opened)):
        return _placed_role(text, outlets, opened=opened) or _role(text, outlets)
    if opened and (staff := staff_member(text)):
        return [(_Is.PERSON, staff)]
    of_paper = (staffed := text.endswith(("taff", "TAFF"))) and outlets.named(text[: -len(" staff")])
    if (is_desk if opened else is_bare_desk)(text) and (of_paper or split_role(text) is None):
        return (not staffed and _with_outlet(text, outlets, opened=opened)) or [(_Is.DESK, text)]
    if sent_from := agency_in_place(text, outlets):
        return [(_Is.AGENCY, sent_from[0]), (_Is.PLACE, sent_from[1])]
    if (cut := _CUTS.search(text)) and (parted := _cut_at(cut, text, outlets, opened=opened)):
        return parted
    if person := person_of(text, opened=opened):
        return _with_outlet(text, outlets, opened=opened) or [(_Is.PERSON, person)]
    return (
        _with_outlet(text, outlets, opened=opened) or _with_role(text, outlets) or [_prefixed(text, outlets)]
    )


def _cut_at(cut: re.Match[str], text: str, outlets: Directory, *, opened: bool) -> list[_Piece]:
    """A name, and where or for whom somebody is behind a small word: `Jane Doe in Varsand`."""
    head, tail = text[: cut.start()], text[cut.end() :]
    known = _known(tail, outlets)
    if person := person_of(head, opened=opened):
        at_event = tail.startswith("the ") and cut[0] in (" at ", " in ") and not is_place(tail[4:])
        named = opened or not _INFLECTED.match(person) or may_be_called(person)
        if named and (known or opened or (tail[0].islower() and not at_event) or is_role(tail)):
            return [(_Is.PERSON, person), known or (_Is.ROLE, tail)]
        return [(_Is.UNKNOWN, text)]
    if (opened or known) and (told := _with_role(head, outlets)):
        return [*told, known or (_Is.ROLE, tail)]
    return []


def _prefixed(text: str, outlets: Directory) -> _Piece:
    """`in Beijing`, `for Reuters` between commas."""
    match = _PREFIXED.match(text)
    if match and (known := _known(text[match.end() :], outlets)):
        return known
    placed = match is not None and text[match.end() :][:1].isupper()
    return (_Is.PLACE, text[match.end() :]) if match and placed else (_Is.UNKNOWN, text)


def _role(text: str, outlets: Directory) -> list[_Piece]:
    """A role, and the outlet or agency in front of it: `AP Diplomatic Writer`."""
    words = text.split()
    for count in (3, 2, 1):
        known = _known(" ".join(words[:count]), outlets) if len(words) > count else None
        if known and known[0] in (_Is.AGENCY, _Is.OUTLET):
            return [known, (_Is.ROLE, " ".join(words[count:]))]
    return [(_Is.ROLE, text)]


def _with_outlet(text: str, outlets: Directory, *, opened: bool) -> list[_Piece]:
    """A name with its outlet behind it and nothing between: `Ellen Doe Associated Press`."""
    words = text.split()
    shortest = 2 if text.casefold().endswith(" editor") else 1
    for count in range(4, shortest - 1, -1):
        if len(words) - count < 2 or (not opened and len(words) - count > _MOST_NAMES):
            continue  # a headline that ends in a paper's name
        known = _known(" ".join(words[-count:]), outlets)
        person = person_of(" ".join(words[:-count]), opened=opened)
        far = known and (known[0] is not _Is.PLACE or count > 1 or words[-1].isupper() or text[1].isupper())
        if known and person and (far or (is_city(words[-1]) and len(person.split()) > _LEAST_NAMES)):
            return [(_Is.PERSON, person), known]
    count = paper_behind(words) if opened else 0
    person = person_of(" ".join(words[:count]), opened=True) if count else ""
    return [(_Is.PERSON, person), (_Is.OUTLET, " ".join(words[count:]))] if person else []


def _placed_role(text: str, outlets: Directory, *, opened: bool) -> list[_Piece]:
    """A name, its role, a place or paper: `Jane Doe Asia Editor in Rome`, `Jane Doe Editor For Harbour`."""
    cuts = list(_CUTS.finditer(text))
    if not cuts:
        return []
    place = text[cuts[-1].end() :]
    if is_place(place) and (told := _with_role(_CUTS.sub(" ", text[: cuts[-1].start()]), outlets)):
        return [*told, (_Is.PLACE, title_case(place))]
    told = _with_role(text[: cuts[0].start()], outlets) if opened else []
    return [*told, (_Is.ROLE, text[cuts[0].end() :])] if told else []


def _with_role(text: str, outlets: Directory) -> list[_Piece]:
    """A name with a role behind it and nothing between: `Jane Doe Diplomatic editor`."""
    if (cut := split_role(text)) is None:
        return []
    words = text.split()
    name = " ".join(words[:cut])
    person = "" if outlets.named(name) else person_of(name, opened=True)
    return [(_Is.PERSON, person), *_role(" ".join(words[cut:]), outlets)] if person else []
