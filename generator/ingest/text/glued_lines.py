"""Lines of a clipping → the same, those of its head parted where a page set two things side by side.

A page gives a kicker, a headline, a name, a role and a day elements of their own, which its style sheet sets
below each other; where nothing stands between two of them, the clipboard has `Jane DoeThe Harbour Age` and
`Old tradesSchool for lamplighters opens`. Only the head is parted: in a paragraph no such thing stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.byline_openers import opener_of
from generator.ingest.one_line.byline_pieces import is_paper
from generator.ingest.one_line.numbered import Line
from generator.ingest.one_line.roles import is_role_alone
from generator.ingest.words.given_names import is_given_name
from generator.ingest.words.name_words import PARTICLES
from generator.ingest.words.publishers import Directory

_MOST_LINES = 40
_LONGEST = 220
_PARAGRAPH = 160
_JOINT = re.compile(
    r"(?<=[a-zà-öø-ÿąćęłńśźżčďěňřšťůžğışőűа-яёіїєґα-ωά-ώ0-9.!?»”)])(?=[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĞİŞŐŰА-ЯЁІЇЄҐΑ-ΩΆ-Ώ])"
)
_MAIL = re.compile(r"[\w.+-]{2,40}@(?:[\w-]{2,30}\.){1,3}[a-z]{2,8}\b")
_SIGNING = re.compile(
    r"(?:(?:Edited|Written|Reported|Posted|Published|Words|Story|Text) by|"
    r"By|Von|Par|Por|Di|Da|Door|Av|Af|Od|Text|Texte|Texto|Testo):? "
    r"(?=[A-ZÀ-ÞŁŚŽČŠ])"
)
_STAMPED = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch),? \d|"
    r"(?:Published|Updated|Posted|Last updated|Publié|Mis à jour|Publicad[oa]|Actualizad[oa]|Atualizado|"
    r"Veröffentlicht|Aktualisiert|Pubblicato|Aggiornato|Gepubliceerd|Publicerad|Publisert|Udgivet|Opdateret|Oppdatert|Uppdaterad|Stand)\b"
)
_LEAST_NAMES, _MOST_NAMES = 2, 4
_MOST_OF_KICKER, _LEAST_OF_HEADLINE = 5, 3
_LEAST_HALF = 3
_MOST_JOINTS = 2
_OF_PICTURE = re.compile(
    r" ?/ ?|©|\A(?:Source|Quelle|Źródło|Fuente|Fonte|Credit|Zdroj|Источник)\b|\((?:Photo|Foto|AP|AFP|Reuters)"
)
_CREDITED = re.compile(r"(?:Bild|Foto|Photo|Fot\.|Kuva|Beeld|Фото) ?: ?")
_BRANDED = re.compile(
    r"(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O|You|Link|Whats|Tik|Pay|Face|Deep|Open|Black|Byte)\Z"
)
"""The first half of words that have a capital in their middle."""


def with_parted_heads(lines: Sequence[Line], outlets: Directory) -> tuple[Line, ...]:
    """The lines, each of the head's as many as it is made of, with the number that it had."""
    parted: list[Line] = []
    paragraphs = 0
    for place, line in enumerate(lines[:_MOST_LINES]):
        if len(line.text) > _PARAGRAPH and line.text[-1] in '.”"':
            paragraphs += 1
        if paragraphs > 1:
            return (*parted, *lines[place:])
        if len(line.text) > _LONGEST or line.text.isupper():
            parted.append(line)
            continue
        texts = list(_parted(line.text, lines, outlets))
        parted += [replace(line, text=text, gap=line.gap and not at) for at, text in enumerate(texts)]
    return (*parted, *lines[_MOST_LINES:])


def _parted(text: str, lines: Sequence[Line], outlets: Directory) -> Iterator[str]:
    """What a line is made of: itself, where nothing tells that it is more."""
    for joint in _joints(text):
        before, behind = text[:joint].rstrip(" |,"), text[joint:].lstrip()
        if _are_apart(before, behind, text, lines, outlets):
            yield before
            yield from _parted(behind, lines, outlets)
            return
    yield text


def _joints(text: str) -> list[int]:
    mail = _MAIL.search(text) if "@" in text else None
    found = [match.start() for match in _JOINT.finditer(text)]
    if mail:
        first = text.split(maxsplit=1)[0].casefold()
        at = text.casefold().find(first, 1)
        found = [joint for joint in found if joint < mail.start()]
        if mail.start() <= at <= mail.end():
            found.append(at)
    return found


def _are_apart(before: str, behind: str, text: str, lines: Sequence[Line], outlets: Directory) -> bool:
    if _SIGNING.match(behind) or _CREDITED.match(behind):
        return True
    if _names_people(before) and not _BRANDED.search(before):
        further = _joints(behind)
        piece = behind[: further[0]] if further else behind
        return (
            bool(_STAMPED.match(behind))
            or is_role_alone(piece)
            or outlets.named(piece) is not None
            or outlets.agency(piece) is not None
            or is_paper(piece)
            or bool(_MAIL.fullmatch(piece))
        )
    return _heads(before, behind, text, lines)


def _names_people(text: str) -> bool:
    """Whether a text is somebody's name as far as its form and its first word tell."""
    opener = opener_of(text)
    words = text[opener.end() :].split() if opener else text.split()
    if not _LEAST_NAMES <= len(words) <= _MOST_NAMES:
        return False
    named = all(word[0].isupper() or word in PARTICLES for word in words)
    return named and (opener is not None or is_given_name(words[0]))


def _heads(before: str, behind: str, text: str, lines: Sequence[Line]) -> bool:
    """Whether a text is a headline with its kicker in front: two words are one that stands nowhere else."""
    if len(_joints(text)) > _MOST_JOINTS or not before[-1].isalpha():
        return False
    words = before.split()
    first, second = words[-1], behind.split(maxsplit=1)[0]
    if not (1 <= len(words) <= _MOST_OF_KICKER and len(behind.split()) >= _LEAST_OF_HEADLINE):
        return False
    if min(len(first), len(second)) < _LEAST_HALF or _BRANDED.search(first) or behind[-1] == ".":
        return False
    if not second[1].islower() or _OF_PICTURE.search(behind) or is_given_name(second):
        return False
    whole = first + second.strip(",:;.!?")
    return not any(whole in line.text and not line.text.endswith(text) for line in lines)
