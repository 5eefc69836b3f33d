"""A byline → people, wire services, outlets and desks, each told apart from the others.

`Reuters` is no person, nor is `NDTV News Desk`. A name needs capitals and words that people are
called; `By` in front of it makes it sure, without `By` the lines around must help.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.apostrophes import as_written, with_plain_apostrophes
from generator.ingest.one_line.bylines.brackets import unnested
from generator.ingest.one_line.bylines.estates import joined_to_town, parted_from_town
from generator.ingest.one_line.bylines.forms import may_be_of_names, may_come_to_be_opened, names_nobody
from generator.ingest.one_line.bylines.forms_abroad import as_usual
from generator.ingest.one_line.bylines.glued_roles import may_have_capitals_within
from generator.ingest.one_line.bylines.joints import opener_ahead, places_apart, shouted_apart
from generator.ingest.one_line.bylines.openers import (
    AGAIN,
    HELPED,
    LENT_FROM,
    MAY_PART,
    OPENED,
    PARTS,
    POSTED,
    SECTIONED,
    opens_headline,
    without_tail,
)
from generator.ingest.one_line.bylines.papers import (
    SITE,
    WITH,
    agency_in_place,
    is_paper,
    lent_by_wires,
    paper_with_wires,
    wire_and_town,
    wires_in_row,
    with_lending_wire,
    without_lent_paper,
    without_paper_ahead,
)
from generator.ingest.one_line.bylines.part_names import (
    Named,
    Piece,
    known_name,
    named_by_word,
    pieces_of,
    with_initials,
)
from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.one_line.bylines.pictures import credits_picture, is_lent, is_of_picture, is_pictured
from generator.ingest.one_line.bylines.pieces import (
    PICTURE_OF,
    SHOT,
    all_titled,
    is_genitive,
    is_long_prose,
    is_plain_word,
    is_word_behind,
    reads_like_prose,
    set_apart,
)
from generator.ingest.one_line.bylines.roles import as_one_role, is_house
from generator.ingest.one_line.bylines.single_names import with_name_between, with_single_names, with_user
from generator.ingest.one_line.bylines.towns import (
    as_towns,
    behind_town,
    in_front_of_town,
    slashed_apart,
    with_reporters,
    with_town_behind,
    without_present_town,
    without_shouted_town,
)
from generator.ingest.one_line.bylines.trims import only_writers, unglued
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.names.name_words import DESK_NAMES
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city, title_case

LONGEST, _MOST_WORDS = 220, 34
_FEW_LETTERS = 2 * _MOST_WORDS  # and a line has no more words than that
_OF_SEVERAL = frozenset(
    "reporters|correspondents|writers|staff reporters|staff writers|staff correspondents".split("|")
)


def _is_of_several(pieces: list[Piece]) -> bool:
    """Whether what looks like one name is a paper, as several report for it: `Sunday Courier Reporters`."""
    return [kind for kind, _ in pieces] == [Named.PERSON, Named.ROLE] and pieces[1][
        1
    ].casefold() in _OF_SEVERAL


@frozen
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


_IN_SMALL = Late(
    r"(?P<name>[^\W\d_](?:[^\W\d_]|[.'’ -]){3,40}?) ?/ ?(?P<rest>[^\W\d_](?:[^\W\d_]|[/.'’ -]){1,40})"
)
_INITIALED = Late(r"(?:[^\W\d_]\. ?){1,2}[^\W\d_]{3}")


def _in_capitals(text: str) -> str:
    """A byline that its page sets in small letters, as others write: `j. doe / varsand / el faro`."""
    if (small := _IN_SMALL.fullmatch(text)) is None:
        return text
    name = title_case(small["name"].upper())
    called = _INITIALED.match(name) or (" " in name and has_given_name(name))
    return f"{name} / {small['rest'].title()}" if called else text


_SMALL_TOWN = Late(r"(?<=[^\W\d_][,n] )[^\W\d_A-Z]{3,14}(?:[ -][^\W\d_A-Z]{3,14}){0,2}\Z")


def _with_town(text: str) -> str:
    """A byline whose town is in small letters, with that as others write it: `Jane Doe, varsand`."""
    behind = text[-_LONGEST_TOWN:]
    town = _SMALL_TOWN.search(behind) if ", " in behind or " in " in behind else None
    told = town is not None and behind[: town.start()].endswith((", ", " in ")) and is_city(town[0].title())
    return f"{text[: len(text) - len(town[0])]}{town[0].title()}" if town and told else text


_LONGEST_TOWN = 48
_AND_BEHIND = Late(r" (?:and|und|et|og|och|ja|y|e)\Z")
"""What stands behind a name where the line below has the next: `Juana Pérez (texto) y`."""
_HEADS_STORY = Late(rf"[{LU}][^()a-z]{{2,40}}(?:, [{LU}][\w.]{{1,12}})? \(([^()]{{2,24}})\) ?[—–]")
"""`PORT VARSAND, Md. (WXYZ) —`: the head of a story on a line of its own."""
_ENDS_OF_PAPERS = '»“”"'
_IN_PAPER = Late(
    r"(?P<names>[^«»„“”\"]{5,80}?(?<!:)),? (?:(?:специально )?для |(?:спеціально )?для |за |"
    r"за вестник |pour |für |voor |för |para |per )?"
    r"(?:[«„“](?P<paper>[^«»„“”\"]{2,40})[»“”]|\"[^\"]{2,40}\")"
)
"""`Анна Дорн, «Причал.ру»`: who signs, and the paper in quotation marks."""


def _of_paper(papered: re.Match[str], outlets: Directory) -> Byline | None:
    """Who signs in front of a paper in quotation marks, or nothing where nobody does."""
    signed = _read_byline(papered["names"], outlets)
    if signed is None or not signed.people:
        return None
    named = (*signed.outlets, papered["paper"] or "")
    return replace(signed, outlets=named, rule="name-and-role", confidence=0.85)


@lru_cache(maxsize=2048)
def read_byline(text: str, outlets: Directory) -> Byline | None:
    """Whom a line names as its writers, or nothing where it is no byline.

    The same names are asked of beside a day, as who took a picture, as who signs.
    """
    if not text or text.isspace():  # what brackets hold, say
        return None
    plain, marks = with_plain_apostrophes(text)
    if (noble := joined_to_town(plain)) != plain:
        named = read_byline(noble, outlets)
        return replace(named, people=tuple(map(parted_from_town, named.people))) if named else None
    quoted = plain[-1] in _ENDS_OF_PAPERS and not is_lent(plain, outlets)
    papered = _IN_PAPER.fullmatch(plain) if quoted else None
    if "heo " in plain and (lent := lent_by_wires(plain, outlets)):
        return _lent(*lent, outlets)
    found = (
        _of_paper(papered, outlets) if papered else _of_wire(plain, outlets) or _read_byline(plain, outlets)
    )
    return replace(found, people=as_written(found.people, marks)) if found and marks else found


def _lent(names: str, wires: tuple[str, ...], outlets: Directory) -> Byline | None:
    """Who signs in front of the wire services that a paper names as its sources, or these alone."""
    if not names:
        return Byline(agencies=wires, rule="agency", confidence=0.8)
    signed = _read_byline(names, outlets)
    return replace(signed, agencies=wires, confidence=0.85) if signed and signed.people else None


def _of_wire(text: str, outlets: Directory) -> Byline | None:
    """A wire service and its town, in capitals or in French, or a service of an outlet.

    `La Presse canadienne à Varsand`, `By RFE/RL's Kyrgyz Service`.
    """
    if " à " in text and (sent := agency_in_place(text, outlets)):
        return Byline(agencies=sent[:1], places=sent[1:], rule="agency", confidence=0.8)
    if "," in text and (wired := wire_and_town(text, outlets)):
        return Byline(agencies=wired[:1], places=(title_case(wired[1]),), rule="agency", confidence=0.9)
    if "/" in text and text.isupper() and (row := wires_in_row(text, outlets)):
        return Byline(agencies=row, rule="agency", confidence=0.7)
    if lent := paper_with_wires(text, outlets):
        return Byline(agencies=lent[1], outlets=lent[:1], rule="agency", confidence=0.8)
    opened = OPENED.match(text) if "/" in text and "'s " in text else None
    desk = text[opened.end() :] if opened else ""
    outlet = desk.partition("'s ")[0]
    named = "/" in outlet and outlets.named(outlet) is not None
    return Byline(desks=(desk,), rule="byline-opener", confidence=0.9) if named else None


def _bared(text: str, outlets: Directory) -> str:
    """A line without the paper beside who signs, the section in front of that, and brackets around all."""
    text = without_lent_paper(
        opener_ahead(with_lending_wire(as_usual(text.rstrip("*") or text)).replace("*,", ",")), outlets
    )
    text = unnested(text) if "(" in text else without_paper_ahead(text, outlets)
    text = _in_capitals(text) if "/" in text and text.islower() else text
    text = places_apart(text) if "in" in text and may_have_capitals_within(text) else text
    text = without_present_town(text)
    text = _with_town(text) if text[-1].islower() and text[0].isupper() else text
    text = _with_paper_in_capitals(text, outlets) if text[0].islower() and " - " in text else text
    text = f"di {text[2:]}" if text[:2] == "di" and text[2:3].isupper() else text  # `diAnna Neri`
    text = f"Da {text[3:]}" if text.startswith("DA ") and outlets.agency(text[3:]) else text
    text = _FOR_SITE.sub("", text) if "." in text[-_LONGEST_ENDING:] else text
    signed = "By " in text or "by " in text or "Oleh " in text
    if signed and (before := SECTIONED.match(text)) and not OPENED.match(text):
        text = text[before.end() :]
    if text[0] == "(" and text[-1] == ")" and (OPENED.match(text, 1) or HELPED.match(text, 1)):
        text = text[1:-1]
    return text


_FOR_SITE = Late(r"(?<=[^\W\d_]) for [\w-]{3,30}\.(?:com|org|net)(?:\.\w\w)?\Z", re.IGNORECASE)
"""`Jane Doe For Harbourtimes.com`: for whom somebody wrote."""
_LONGEST_ENDING = 7


def _with_paper_in_capitals(text: str, outlets: Directory) -> str:
    """A byline whose paper writes itself small, with that as others write it: `harbourinfo - Jane Doe`."""
    return text[0].upper() + text[1:] if outlets.named(text.partition(" - ")[0]) else text


def _read_byline(text: str, outlets: Directory) -> Byline | None:
    headed = _HEADS_STORY.fullmatch(text) if text[-1] in "—–" else None
    if _signs_nothing(text) or (headed and outlets.agency(headed[1]) is None):
        return None
    if credits_picture(text) or (text[-1] == ")" and PICTURE_OF.search(text)) or is_long_prose(text):
        return None
    if is_plain_word(text):
        piece = named_by_word(text, outlets)
        return _byline([piece], text, opened="", helpers=False) if piece else None
    text = without_shouted_town(_bared(text, outlets), outlets)
    shot = SHOT.search(text) if text[-1] == ")" else None
    if shot and known_name(shot["lent"], outlets) and not outlets.named(shot["by"]):
        return None
    may_open = may_come_to_be_opened(text)
    if not may_open and names_nobody(text, outlets):
        return None
    mailed = "@" in text
    text = text if outlets.named(text) else as_one_role(unglued(text) or text)
    if text[0] in "-/–—|•·" and OPENED.match(unmarked := text.lstrip("-/–—|•· ")):
        text = unmarked
    helped = HELPED.match(text) if may_open else None
    twice = OPENED.match(text) if may_open else None
    again = OPENED.match(text, twice.end()) if twice else None
    if twice and again and (again[0] == twice[0] or again[0].rstrip()[-1] in ":yY"):
        text = text[twice.end() :]  # `By By Jane Doe`, `Author By Jane Doe`, `von Autor: Jane Doe`
        twice = OPENED.match(text)
    if twice and not helped and opens_headline(text, twice):
        return None
    opened = helped or twice
    lent = LENT_FROM.match(text) if may_open and not opened else None
    if lent and (known := known_name(lent[1], outlets)):
        return _byline([known], text, opened=text[:3], helpers=False)
    if not opened and (reads_like_prose(text) or is_pictured(text, outlets) or is_of_picture(text)):
        return None
    if may_open and not opened and names_nobody(text, outlets):
        return None
    text = set_apart(text, outlets)
    rest = without_tail(text[opened.end() :] if opened else text).strip(" ,.:|•·-–—*&/")
    lower = opened and rest and not helped and text[0].islower() and not _is_capitalised(rest)
    if lower and (small := _in_small_letters(text)):
        return Byline(people=small, rule="byline-opener", confidence=0.85)
    if not rest or is_genitive(rest) or (lower and not SITE.fullmatch(rest)):
        return None
    rest = _AND_BEHIND.sub("", rest if opened or "/" not in rest else slashed_apart(rest))
    rest = only_writers(shouted_apart(rest), opened[0] if opened else "")
    pieces = _pieces_within(rest, outlets, opened=bool(opened), helped=bool(helped))
    if not pieces:
        return None
    if not opened:
        pieces = with_initials(pieces)
        pieces = in_front_of_town(pieces) if text[-1] == "," else behind_town(pieces, rest)
    if not opened and "," not in rest and _is_of_several(pieces):
        pieces = [(Named.DESK, rest)]
    if opened and text[0].isupper() and rest[0].islower() and rest != rest.lower():
        pieces = [_as_written(piece, rest) for piece in pieces]
    pieces = _signed(pieces, rest, opened[0], text[-1]) if opened else with_single_names(pieces, rest)
    found = _byline(pieces, rest, opened=opened[0] if opened else "", helpers=bool(helped))
    if mailed and found and found.rule in ("bare-name", "names"):
        return replace(found, rule="name-and-role", confidence=0.85)  # `Jane Doe | jane@harbour.com`
    return found


def _signed(pieces: list[Piece], line: str, opener: str, end: str) -> list[Piece]:
    """The pieces behind what opens a byline, with single words as names where they are; `end` closes it."""
    pieces = with_town_behind(pieces, line, end)
    return with_user(with_name_between(with_reporters(pieces, opener), line))


def _is_capitalised(text: str) -> bool:
    """Whether a text does not begin with a small letter."""
    return text[0].isupper() or text[0] in "@\"'“‘(" or text[0].isalpha() is False


_SMALL_WORD = r"[a-zà-ÿ](?:[a-zà-ÿ'’-]{1,20}|\.)"
_SMALL_NAME = rf"{_SMALL_WORD}(?: {_SMALL_WORD}){{1,3}}"
_SMALL = Late(rf"by ?:? (?P<names>{_SMALL_NAME}(?:(?:, | and | & |, and ){_SMALL_NAME}){{0,3}})\Z")
"""`by jane doe and k. voss`, as papers whose style it is sign, all in small letters."""
_SMALL_JOINTS = Late(r",? and | & |, ")


def _in_small_letters(text: str) -> tuple[str, ...]:
    """Who signs in small letters; one of them begins with a name that people are given or an initial."""
    found = _SMALL.match(text)
    names = _SMALL_JOINTS.split(found["names"]) if found else []
    if not any(is_given_name(first := name.split()[0]) or first[-1] == "." for name in names):
        return ()
    if all("." in name for name in names):
        return ()
    people = tuple(person_of(name.upper(), opened=True) for name in names)
    return people if all(people) else ()


def _pieces_within(line: str, outlets: Directory, *, opened: bool, helped: bool) -> list[Piece]:
    """The names between the bars and dashes of a byline, without who edited it where that is said behind."""
    if not opened and line.isalpha() and line[0].isupper():
        word = named_by_word(line, outlets)  # `HarbourNews`
        return [word] if word else []
    if not opened and not may_be_of_names(line, outlets):
        return []
    parts = PARTS.split(line) if MAY_PART.search(line) else [line]
    own = [part for part in parts if part and (helped or not HELPED.match(part))]
    pieces: list[Piece] = []
    for index, part_of_line in enumerate(own):
        again = AGAIN.match(part_of_line) if index else None
        whole = part_of_line[again.end() :] if again else part_of_line
        lent = WITH.match(whole) if index else None  # `Jane Doe - avec AFP`
        part = whole[lent.end() :] if lent and known_name(whole[lent.end() :], outlets) else whole
        behind = is_word_behind(part, named=opened and bool(pieces) and pieces[0][0] is Named.PERSON)
        known = known_name(part, outlets) if len(own) > 1 else None
        paper = is_paper(part) and (known is None or known[0] is not Named.AGENCY)
        paper = len(own) > 1 and (paper or (behind and known is None))
        if opened and "/" in line and " " not in part and any(kind is Named.PERSON for kind, _ in pieces):
            paper = known_name(part, outlets) is None  # `By Jane Doe/Harbourside`
        read = [(Named.OUTLET, part)] if paper else pieces_of(part, outlets, opened=opened)
        ahead = line[: line.rfind(part)]
        last = part_of_line is own[-1] and ahead.endswith(
            " - "
        )  # `Jane Doe - Harbour News - Rome and Varsand`
        behind_dash = opened and bool(pieces) and (last or ahead[-2:-1] in ("—", "–"))
        pieces += as_towns(read, part) if behind_dash else read
    return pieces


def _signs_nothing(text: str) -> bool:
    """Whether a mark in a line or its length says that it is no byline: `© Jane Doe/Harbour News`."""
    marked = "%" in text or text[-1] == "!" or text == "時事" or (text[0] == "©" and "/" in text)
    return marked or len(text) > LONGEST or (len(text) > _FEW_LETTERS and len(text.split()) > _MOST_WORDS)


_WRITING = frozenset((Named.PERSON, Named.AGENCY, Named.DESK))
_PAPER_AND_ROLE = frozenset((Named.OUTLET, Named.ROLE))
"""What may be who wrote it where nothing says so: `Harbour News Correspondent` as well."""


def _byline(pieces: list[Piece], line: str, *, opened: str, helpers: bool) -> Byline | None:
    kinds = {kind for kind, _ in pieces}
    if not opened and kinds.isdisjoint(_WRITING) and not kinds >= _PAPER_AND_ROLE:
        return None
    found: dict[Named, dict[str, None]] = {kind: {} for kind in Named}
    for kind, text in pieces:
        found[kind].setdefault(text)
    named = [kind for kind in (Named.PERSON, Named.AGENCY, Named.DESK) if found[kind]]
    if opened and not named and len(pieces) == 1 and all_titled(pieces[0][1]):
        return Byline(desks=(pieces[0][1],), helpers=helpers, rule="unknown-name", confidence=0.5)
    if not named and found[Named.OUTLET] and found[Named.ROLE]:
        found[Named.DESK] = {" ".join(text for _, text in pieces): None}
        named = [Named.DESK]
    unknown = sum(not (found[Named.ROLE] and is_house(one)) for one in found[Named.UNKNOWN])
    paper = unknown == 1 and len(pieces) == len(found[Named.PERSON]) + 1 and pieces[0][0] is Named.PERSON
    if paper and not opened and all_titled(pieces[-1][1]) and ("," in line or "|" in line):
        return Byline(people=tuple(found[Named.PERSON]), rule="name-and-role", confidence=0.6)
    unsure = unknown and (not opened or unknown > len(found[Named.PERSON]) + len(found[Named.AGENCY]))
    if unsure or not (named or (opened and found[Named.OUTLET])):
        return None
    rule, confidence = _rule(found, opened=opened, unknown=unknown)
    return Byline(
        people=tuple(found[Named.PERSON]),
        agencies=tuple(found[Named.AGENCY]),
        outlets=tuple(found[Named.OUTLET]),
        desks=tuple(found[Named.DESK]),
        places=tuple(found[Named.PLACE]),
        helpers=helpers,
        rule="posted-by" if helpers and POSTED.match(opened) else "helpers" if helpers else rule,
        confidence=confidence,
    )


def _as_written(piece: Piece, line: str) -> Piece:
    """The piece as no name where it is small among capitals: `Por su parte, la alcaldesa, Ana Duarte:`."""
    kind, text = piece
    small = kind is Named.PERSON and text not in line and text.lower() in line
    return (Named.UNKNOWN, text) if small else piece


def _rule(found: dict[Named, dict[str, None]], *, opened: str, unknown: int) -> tuple[str, float]:
    """How the byline is known, and how sure that makes it."""
    if opened:
        return "byline-opener", 0.97 if not unknown else 0.85 if found[Named.PERSON] else 0.6
    details = bool(found[Named.ROLE] or found[Named.OUTLET] or found[Named.CONTACT] or found[Named.PLACE])
    details = details or not DESK_NAMES.isdisjoint(map(str.casefold, found[Named.DESK]))  # `…, STAFF WRITER`
    if found[Named.PERSON]:
        if details or found[Named.AGENCY]:
            return "name-and-role", 0.85
        return ("names", 0.65) if len(found[Named.PERSON]) > 1 else ("bare-name", 0.55)
    return ("desk", 0.75) if found[Named.DESK] else ("agency", 0.8 if details else 0.7)
