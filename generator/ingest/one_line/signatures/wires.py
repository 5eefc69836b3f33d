"""A few words → the wire services that they name: `Reuters KV`, `AFP/dpa`, `Le Monde avec AFP`."""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.papers import (
    INITIALED,
    SMALL_WIRES,
    is_paper,
    raised,
    with_lending_wire,
)
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.outlets.publishers import Directory

_PARTED = Late(r"[/,&+／、،-]| (?:and|y|et|und|e|en|och|og) ", re.IGNORECASE)
_INITIALS = Late(r"(?:\s+[A-Z]{2,4}){1,5}\s*\Z")

_SERVICES = "|".join(wire for wire in SMALL_WIRES if len(wire) <= INITIALED)
_IN_SMALL = Late(
    rf"(?:{_SERVICES})/[a-z]{{2,4}}|"
    rf"[a-z]{{2,4}} (?:avec|mit|met|med|con|com) (?:l['’])?(?:{_SERVICES})|"
    r"(?:[a-z]{2,4}/)*[a-z]{2,4} ?\((?:[a-z]{2,8}, ?){1,3}[a-z]{2,8}\)"
)
_NAMED_IN_SMALL = Late(rf"\b(?:{'|'.join(SMALL_WIRES)}|ap)\b")


def with_capitals(text: str) -> str:
    """A sign-off in small letters with its wire services as they are known: `ats/kvo`, `kv (efe, afp)`.

    >>> with_capitals("ats/kvo"), with_capitals("kv (efe, reuters)"), with_capitals("the afp/kvo")
    ('ATS/kvo', 'kv (EFE, Reuters)', 'the afp/kvo')

    >>> with_capitals("Jane Doe avec ats"), with_capitals("kvo avec ats")
    ('Jane Doe avec ATS', 'kvo avec ATS')
    """
    if not text.islower():
        return with_lending_wire(text)
    if _IN_SMALL.fullmatch(text) is None:
        return text
    return _NAMED_IN_SMALL.sub(lambda found: raised(found[0]), text)


def may_name_wire(text: str, outlets: Directory, known: frozenset[str] = frozenset()) -> bool:
    """Whether the name of a wire service may stand in a text, also right behind an apostrophe: `avec l'AFP`.

    An apostrophe stands within some names as well, so that two leave it open. `known` are the `words_in` the
    text, where they are known.
    """
    if "&" in text or outlets.may_name_agency(text, known):
        return True
    apostrophes = text.count("'") + text.count("’")
    if apostrophes != 1:
        return apostrophes > 1
    return outlets.may_name_agency(text.replace("'", " ").replace("’", " "))


def signing(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire services in a text that names nothing else but the initials of a desk: `Reuters KV`."""
    found = only_agencies(text, outlets)
    bare = text if found else _INITIALS.sub("", text)
    return found if bare == text else only_agencies(bare, outlets)


def only_agencies(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire services in a text that names nothing else: `AFP`, `Bernama-Reuters`, `kv/mit dpa`."""
    whole = outlets.agency(text)
    if whole:
        return (whole.name,)
    parts = [part.strip().removeprefix("mit ") for part in _PARTED.split(text) if part.strip()]
    found = [agency.name for part in parts if (agency := outlets.agency(part))]
    if found and (
        len(found) == len(parts)
        or (
            ("/" in text or text.isupper())
            and all(
                len(part) <= INITIALED or (part.isalpha() and part.islower() and len(part) <= _CODED)
                for part in parts
                if not outlets.agency(part)
            )
        )
    ):
        return tuple(dict.fromkeys(found))
    return ()


_CODED = 6
"""Letters of who was at a desk: `dpa/KVH`, `AP/dpa/kvoss`."""
_JOINED = Late(r"\s*(?:[,/&+;]|\b(?:with|avec|mit|con|com|and|et|und|y|e)\b)\s*", re.IGNORECASE)
_WITH_WIRE = Late(r" (?:avec|mit|met|med|com|con|s|z) | c/")
_LENT = Late(
    rf"(?:[\w.'’-]+ ){{1,4}}avec (?:l')?(\w[\w -]{{1,24}})\Z|"
    r"[(\[]?(?!(?:I|He|She|It|We|They|Who|You) )"
    rf"(?:(?:[{LU}\d][\w.'’&-]*|[a-z]{{1,4}}[A-Z]\w+|d[aeiou]s?|l[ae]s?|van) ){{1,4}}"
    r"(?:(?:mit|met|med|com|con|s|z) |c/ ?)(?:a |o |der )?(\w[\w -]{1,24})[)\]]?\Z"
)
"""`20 Minutes avec AFP`, `Harbour Nieuws met ANP`, whatever the paper is."""
_HOUSED = Late(rf"[(\[]?[{LU}][\w. -]{{2,24}}/[{LU}]{{1,4}}/([{LU}][\w-]{{1,12}})[)\]]?\.?\Z")
"""`Harbour-magazin/KV/Hina`: the paper, whatever that is, the initials of its desk, and the wire service."""


_STATIONED = Late(r"[A-ZÄÖÜ]{2,8} \([a-zäöü]{2,5}(?:/[a-zäöü]{2,5}){0,2}\), (.{2,40})")
"""A station, whatever that is, and the initials of who wrote: `HBR (kv), dpa`."""


def shared_agencies(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire services in `Le Monde avec AFP`, `HBR (kv), dpa`: an outlet, and whom it had the text from."""
    if bracketed := _sent_in_brackets(text, outlets):
        return bracketed
    stationed = _STATIONED.fullmatch(text) if ")," in text else None
    if stationed:
        wires = [outlets.agency(part) for part in _JOINED.split(stationed[1])]
        return tuple(dict.fromkeys(wire.name for wire in wires if wire)) if all(wires) else ()
    parts = [part for part in _JOINED.split(text.strip(" ()[]—–-.")) if part]
    found = [agency.name for part in parts if (agency := outlets.agency(part))] if len(parts) > 1 else []
    outlet = [part for part in parts if not outlets.agency(part) and outlets.named(part)] if found else []
    if found and outlet and len(found) + len(outlet) == len(parts):
        return tuple(dict.fromkeys(found))
    lent = _LENT.match(text) if _WITH_WIRE.search(text) else None
    lent = lent or (_HOUSED.match(text) if text.count("/") > 1 else None)
    if lent is None and text.count("/") == 1:
        return _of_paper(text.strip(" ()[]—–-."), outlets)
    signed = lent is not None and lent[1] is None and has_given_name(text)  # `Jane Doe com Lusa`
    signed = signed and not is_paper(" ".join(text.strip("([").split()[:2]))
    name = lent[lent.lastindex or 1] if lent and not signed else ""
    return (agency.name,) if name and (agency := outlets.agency(name)) else ()


_AT_DESK = Late(r"[a-zäöü]{2,6}|(?:www\.)?[\w-]{2,24}\.(?:at|ch|de|com|net|org|it|fr|be|nl|lu|es|pt)")


def _sent_in_brackets(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire services in brackets beside a paper's own site and initials: `(APA, harbour.at, kvo)`."""
    if not (text[0] == "(" and text[-1] == ")" and "," in text):
        return ()
    parts = [part.strip() for part in text[1:-1].split(",")]
    named = [agency.name for part in parts if (agency := outlets.agency(part)) and not part.islower()]
    others = [part for part in parts if outlets.agency(part) is None]
    return tuple(dict.fromkeys(named)) if others and all(map(_AT_DESK.fullmatch, others)) else ()


def _of_paper(text: str, outlets: Directory) -> tuple[str, ...]:
    """The wire service beside a paper that no list has, on either side of a slash: `harbour.nl / ANP`."""
    first, _, second = text.partition("/")
    for paper, name in ((first.strip(), second.strip()), (second.strip(), first.strip())):
        agency = outlets.agency(name) if paper and is_paper(paper) else None
        if agency and outlets.agency(paper) is None:
            return (agency.name,)
    return ()


_CALLED = Late(rf"(?!News|Agency|Staff|Press|Wire|Photo|Newsroom|Desk)[{LU}][{LL}’'-]+[{LU}{LL}]*\Z")


def _calls(words: list[str], at: int) -> bool:
    """Whether the wire service that a word is in small letters is the given name of somebody: `Mia Stone`."""
    name, surname = words[at], words[at + 1 : at + 2]
    called = bool(surname) and not name.isupper() and is_given_name(name)
    return called and _CALLED.match(surname[0]) is not None


def agencies_in(text: str, outlets: Directory) -> tuple[str, ...]:
    """Every wire service that a text names, but for whoever is called like one: `Mia Stone helped.`"""
    words = re.findall(r"[\w&.'’-]+", text)
    found: dict[str, None] = {}
    for start in range(len(words)):
        for count in (4, 3, 2, 1):
            agency = outlets.agency(" ".join(words[start : start + count]).strip("."))
            if agency and not (count == 1 and _calls(words, start)):
                found.setdefault(agency.name)
                break
    return tuple(found)
