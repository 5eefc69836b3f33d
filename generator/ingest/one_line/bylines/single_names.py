"""Pieces of a byline → the same with single words as names, where what is beside them tells that they are.

Many people go by one name, in Indonesia most of all, and readers by that which they chose for a page.
"""

from __future__ import annotations

import re

from generator.ingest.one_line.bylines.part_names import (
    CUTS,
    Named,
    Piece,
)
from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.one_line.bylines.pieces import (
    all_titled,
)
from generator.ingest.words.late import Late

_USER = Late(r"[a-z][a-z\d_.-]{4,30}")
_OF_READERS = ("contributor", "blogger", "member")


def with_user(pieces: list[Piece]) -> list[Piece]:
    """The pieces with a reader's user name as a name: `By quayfan77, Community Contributor`."""
    if [kind for kind, _ in pieces] != [Named.UNKNOWN, Named.ROLE] or not _USER.fullmatch(pieces[0][1]):
        return pieces
    reader = pieces[1][1].casefold().endswith(_OF_READERS)
    return [(Named.PERSON, pieces[0][1]), pieces[1]] if reader else pieces


_JOINTS = ("and ", "& ", "dan ", "und ", "et ", "y ", "e ", "en ", "og ", "och ")


def with_name_between(pieces: list[Piece], line: str) -> list[Piece]:
    """The pieces with one word between people as a name too: `By Jane Doe, Basuki and Kai Voss`.

    Were it a town, the last would have one as well, a comma stood behind, or `in` in front.
    """
    kinds = [kind for kind, _ in pieces]
    single = [at for at, kind in enumerate(kinds) if kind not in (Named.PERSON, Named.PLACE)]
    closed = kinds[-1] is Named.PERSON or " in " in line
    at = single[0] if closed and len(single) == 1 and Named.PERSON in kinds[single[0] + 1 :] else 0
    word = pieces[at][1]
    if not at or kinds[at] not in (Named.ROLE, Named.UNKNOWN) or not (word.isalpha() and word.istitle()):
        return pieces
    before, _, behind = line.partition(f"{word} ")
    if not behind.startswith(_JOINTS) or before.endswith(" in "):
        return pieces
    name = person_of(word, opened=True)
    return [*pieces[:at], (Named.PERSON, name), *pieces[at + 1 :]] if name else pieces


def with_single_names(pieces: list[Piece], line: str) -> list[Piece]:
    """The pieces with one word beside a name as a name too, where a known paper closes the line.

    `Ina Doe and Fadli (The Harbour Post)`: many have one name. A role says it too: `Jane Day, Editor`.
    """
    kinds = [kind for kind, _ in pieces]
    if len(pieces) > 1 and " and " in line:
        cuts = [CUTS.search(text) if kind is Named.UNKNOWN else None for kind, text in pieces]
        if any(cuts):
            return [one for piece, cut in zip(pieces, cuts, strict=True) for one in _placed(piece, cut)]
    described = kinds[0] is Named.UNKNOWN and kinds[1:] in ([Named.ROLE], [Named.DESK], [Named.OUTLET])
    if described and " " in pieces[0][1]:
        name = person_of(pieces[0][1], opened=True)
        return [(Named.PERSON, name), pieces[1]] if name else pieces
    if kinds[-1] is not Named.OUTLET or Named.PERSON not in kinds:
        return pieces
    if "/" in line:  # between slashes it is the town: `Jane Doe / Varsand / El Faro`
        return [(Named.ROLE, text) if kind is Named.UNKNOWN else (kind, text) for kind, text in pieces]
    single = {text for kind, text in pieces if kind is Named.UNKNOWN and " " not in text}
    named = {text for text in single if person_of(text, opened=True)}
    return [(Named.PERSON, text) if text in named else (kind, text) for kind, text in pieces]


def _placed(piece: Piece, cut: re.Match[str] | None) -> list[Piece]:
    """A name and a town that no list has, beside others: `Jane Doe in Varsand and Kai Voss`."""
    name = person_of(piece[1][: cut.start()], opened=False) if cut and cut[0] in (" in ", " In ") else ""
    town = piece[1][cut.end() :] if cut else ""
    return [(Named.PERSON, name), (Named.ROLE, town)] if name and all_titled(town) else [piece]
