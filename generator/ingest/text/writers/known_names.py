"""A clipping → the names by which its writers can be told where no line reads like a byline.

A head has `Headshot of Jane Doe` or `Jane Doe harbour@paper.com (202) 555-0100`, and what stands around a
name differs from paper to paper. That a common given name opens it is what they have in common.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from generator.ingest.one_line.bylines.people import may_be_called, person_of
from generator.ingest.one_line.bylines.pictures import is_of_picture
from generator.ingest.one_line.bylines.roles import is_joined_role, is_role
from generator.ingest.one_line.bylines.titles import opens_with_office
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.text.heads.clipping import Clipping, tells_of
from generator.ingest.text.outlined.trending import TRENDING
from generator.ingest.text.seed import Found, Question
from generator.ingest.words.late import Late
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import has_given_name, is_given_name
from generator.ingest.words.names.name_words import PARTICLES, ROLE_NOUNS
from generator.ingest.words.names.southern_names import is_southern_family
from generator.ingest.words.stamps.calendar_words import MONTHS

RULE = "given-name"

_LONGEST = 12  # words
_ABOVE = 6
"""Lines above the headline that may say who wrote."""
_MOST, _LEAST = 4, 2
"""Words of a name."""
_BESIDE = 2
_SHORT_AGENCY, _SIGNED_WITHIN = 4, 4
_UNSAID = (
    *(Label.UNKNOWN, Label.FURNITURE, Label.BYLINE),
    *(Label.TIMESTAMP, Label.DATELINE, Label.STANDFIRST),
)
_OF_OTHERS = (
    "readers-comment",
    "who-wrote-another",
    "outlet-name",
    *("helpers", "agency", "desk", "signs-appeal", "recording", "pull-quote"),
    *("promoted-headline", "listed-headline", "related-list", "shown-twice-each", TRENDING),
)
"""Why a line is what it is, where it names others than the writers."""
_PARTS = Late(r"\s*[,;|/()\[\]:•·]\s*| [–—-] |(?<=[^\W\d_]{3})\. (?=[^\W\d_]{3})")
_INITIALS = Late(rf"(?:[{LU}]\.){{1,3}}")
_NICKNAME = Late(r"[\"“„][^\W\d_][\w'’-]{1,14}[\"”“]")
"""`Jane "Jay" Doe Kai Voss`: how somebody is called, amid a name."""
_AROUND = (
    frozenset(
        "by and with in for from of at the staff article portrait headshot view profile bio via".split()
    )
    | ROLE_NOUNS
    | PARTICLES
)
"""Words in small letters that stand around names."""
_HELPERS = frozenset(
    "editor editors redaktur penyunting editör redaktör edited "
    "foto fotos photo photos bild bilder kuva kuvat beeld".split()
)
"""What stands above the name of who did that, and has not written."""
_SIGNING = Late(r"\b(?:author|portrait|headshot|by|reporter|writer|correspondent)\b", re.IGNORECASE)
_TO_ASK = Late(r"[kc]onta[ck]t|rückfragen|press[e ]|media (?:relations|enquiries)", re.IGNORECASE)
"""What stands above whom to ask, below what a company says of itself."""
_MAILED = ("e-post", "mejl", "mejla", "mail", "correo")
"""The end of the button to write to somebody, behind the name."""
_OTHERWISE = Late(
    r"\b(?:photo|picture|image|credit|illustration|foto|curated|edited|posted|published|translated|compiled|updated|"
    r"(?:getty|bild|(?:themen|symbol|archiv|sujet)bild|videos?|watch|listen|read|related|more|hon|minister|senator|ceo)\b|editor:"
    r"|(?:story|article|report|text|original) (?:from|courtesy)\b|(?:audio|sendung):)",
    re.IGNORECASE,
)
"""What says of a line that it names others than the writers."""


def named_by_given_name(
    clipping: Clipping, found: Mapping[str, Found[str]] = MappingProxyType({})
) -> tuple[Found[str], ...]:
    """Whom a short line of the head names, and nobody of whom the article tells.

    Instead of whoever is found below the headline, only one who is named there too.
    """
    headline = clipping.headline
    top = next((one.line.number for _, one, _ in clipping.having(Label.HEADLINE)), 0)
    above = 0 if top and any(one.line > top for one in found.values()) else _ABOVE
    rows: list[tuple[int, list[str]]] = []
    for index in range(max(0, headline - above), clipping.first):
        one = clipping.labelled[index]
        shouted = one.label is Label.FURNITURE and one.line.text.isupper()
        shouted = shouted and one.line.text.count(" ") >= _SHOUTED_HEADING
        if index == headline or shouted or not _may_name(one):
            continue
        if index < headline and is_one_of_many(clipping, index):
            continue
        if index > 0 and clipping.labelled[index - 1].line.text.casefold().strip(" :") in _HELPERS:
            continue
        bracketed = one.line.text[0] == "(" and clipping.readings[index].is_credit_only
        if (
            bracketed
            or is_below_thing(clipping, index)
            or is_of_picture(one.line.text)
            or _is_beside_caption(clipping, index)
        ):
            continue
        if index < headline - _NEAR_HEADLINE and is_in_menu(clipping, index):
            continue
        people = [name for name in _people(one.line.text) if f"The {name}" not in one.line.text]
        if people and not tells_of(_told(clipping), people):
            rows.append((index, people))
    if not rows and (signed := _signed(clipping)):
        rows.append(signed)
    if not rows:
        return ()
    index, people = min(rows, key=lambda row: (row[0] < headline, abs(row[0] - headline)))
    line = clipping.labelled[index].line.number
    return tuple(Found(value=name, line=line, rule=RULE, confidence=0.5) for name in dict.fromkeys(people))


def _told(clipping: Clipping) -> str:
    """What the article and its pictures tell."""
    return clipping.told(Label.HEADLINE, Label.BODY, Label.CAPTION, Label.CREDIT)


_NEAR_HEADLINE, _ROW, _ENTRY = 2, 5, 4  # lines, lines, words


def is_in_menu(clipping: Clipping, index: int) -> bool:
    """Whether only entries of a menu stand above a name: who is looked for most, between sections."""
    above = clipping.readings[max(0, index - _ROW) : index]
    return len(above) == _ROW and all(one.shape.words <= _ENTRY and not one.stamp for one in above)


_MANY = 3  # names in a row


def is_one_of_many(clipping: Clipping, index: int) -> bool:
    """Whether two bare names or more stand right above or below a bare name: a menu of who writes there."""
    beside = clipping.readings[max(0, index - _BESIDE) : index + 1 + _BESIDE]
    bare = [one.byline is not None and one.byline.rule == "bare-name" for one in beside]
    return any(all(bare[start : start + _MANY]) for start in range(len(bare) - _BESIDE))


_SHOUTED_HEADING = 4  # spaces: a heading of a page, `NOW OTHERS READ THIS TOO`


def _is_beside_caption(clipping: Clipping, index: int) -> bool:
    """Whether who took a picture stands right below what it shows, with a slash, or above that.

    A sentence above the headline is more often what a picture shows than what somebody wrote.
    """
    if index > 0 and clipping.labelled[index - 1].label is Label.CAPTION:
        return "/" in clipping.labelled[index].line.text
    if index + 1 >= clipping.headline:
        return False
    below = clipping.readings[index + 1].shape
    return below.ends and below.words >= _LEAST_SHOWN


_LEAST_SHOWN = 10  # words


def _signed(clipping: Clipping) -> tuple[int, list[str]] | None:
    """Who signs right below the text, or some lines below it with an address or the comments behind."""
    for index in range(clipping.last + 1, min(len(clipping.labelled), clipping.last + 1 + _SIGNED_WITHIN)):
        one, byline = clipping.labelled[index], clipping.readings[index].byline
        if _TO_ASK.search(one.line.text):
            return None
        below = clipping.labelled[index + 1 : index + 1 + _BESIDE]
        mailed = any("@" in other.line.text or other.evidence.rule == "comments" for other in below)
        mailed = mailed or one.line.text.casefold().endswith(_MAILED)
        if not _may_name(one) or (index > clipping.last + 1 and not mailed):
            continue
        name = person_of(one.line.text, opened=False)
        people = [name] if name else [*(byline.people if byline else ())]
        known = bool(people) and all(is_given_name(name.split()[0]) for name in people)
        if known and not tells_of(_told(clipping), people):
            return index, people
    return None


def asked_of(authors: tuple[Found[str], ...]) -> tuple[Question, ...]:
    """The question whether the names are right, where a given name is all that speaks for them."""
    asked = [one for one in authors if one.rule == RULE]
    names = " and ".join(one.value for one in asked)
    text = f"is it by {names}? nothing says so but that the name stands here"
    return (Question(field="authors", text=text, line=asked[0].line),) if asked else ()


def without_unknown(found: Mapping[str, Found[str]], clipping: Clipping) -> dict[str, Found[str]]:
    """The names without bare words that nobody is known to be called, apart from where others sign.

    Whoever has an address or a role right below signs, whatever stands between.
    """
    found = _not_of_words(_not_told_of(found, clipping), clipping)
    sure = [one.line for one in found.values() if one.rule == "byline-opener" or has_given_name(one.value)]
    if sure and len(found) > len(sure):
        pairs = itertools.pairwise(clipping.labelled)
        sure += [
            one.line.number
            for one, below in pairs
            if below.evidence.rule == "contact" or _is_role(below.line.text)
        ]
    return {
        key: one
        for key, one in found.items()
        if not sure
        or one.rule != "bare-name"
        or may_be_called(one.value)
        or any(abs(one.line - line) <= _BESIDE for line in sure)
    }


def _is_role(text: str) -> bool:
    """Whether a line is what somebody does, in any language: `redacteur Buitenland`."""
    if text[-1] in ".!?:" or text.count(" ") >= _LONGEST_ROLE:
        return False
    return is_role(text) or is_joined_role(text)


_LONGEST_ROLE = 6  # words


def _not_told_of(found: Mapping[str, Found[str]], clipping: Clipping) -> Mapping[str, Found[str]]:
    """The names without that of whom the headline tells: a bare one below it is of whom a picture shows.

    In front of a colon stands who says or writes what follows.
    """
    headline = clipping.labelled[clipping.headline : clipping.headline + 1]
    title = headline[0].line.text if headline and headline[0].label is Label.HEADLINE else ""
    return {
        key: one
        for key, one in found.items()
        if one.rule != "bare-name" or one.value not in title or f"{one.value}:" in title
    }


def _not_of_words(found: Mapping[str, Found[str]], clipping: Clipping) -> Mapping[str, Found[str]]:
    """The names without bare ones that nobody is known to be called and of which the text has a word.

    So pages label a picture or a subject: `Fatal Collision`, where the text tells of a collision.
    """
    doubted = [key for key, one in found.items() if one.rule == "bare-name" and not may_be_called(one.value)]
    if not doubted:
        return found
    told = frozenset(_SMALL_WORD.findall(clipping.told(Label.HEADLINE, Label.BODY)))
    ordinary = {key for key in doubted if not told.isdisjoint(key.split())}
    return {key: one for key, one in found.items() if key not in ordinary}


_SMALL_WORD = Late(rf"\b[^\W\d_{LU}][^\W\d_]{{4,}}\b")
"""A word in small letters, long enough to say what a text is about."""


def side_by_side(words: list[str]) -> Iterator[str]:
    """The names of some who stand side by side with nothing between: `Jane Doe Kai Voss`.

    A new one begins at a given name behind a word that is none and neither joins names. What opens four
    words with a family name is one person: `Syed Zahid Ali Doe`.
    """
    start = 0
    for place in range(_LEAST, len(words) - 1):
        before = words[place - 1]
        if (
            place - start >= _LEAST
            and is_given_name(words[start])
            and is_given_name(words[place])
            and (not is_given_name(before) or words[place - 2].casefold() in PARTICLES)  # `van der Veer`
            and not (before.casefold() in PARTICLES or _INITIALS.fullmatch(before))
            and not (place == _LEAST and is_southern_family(words[start]) and len(words) == 2 * _LEAST)
        ):
            yield " ".join(words[start:place])
            start = place
    yield " ".join(words[start:])


def _may_name(one: LabelledLine) -> bool:
    text = one.line.text
    return (
        one.label in _UNSAID
        and one.evidence.rule not in _OF_OTHERS
        and text[-1] not in ".?!…"
        and text[0] != "©"
        and (one.label is not Label.STANDFIRST or _SIGNING.search(text) is not None)
        and not _OTHERWISE.search(text)
        and not _OWNED.search(text)
    )


_OWNED = Late(rf"\A[A-Z]{{2,6}}['’]s [{LU}][\w'’-]+ [{LU}][\w'’-]+\Z")
"""`HCL’s Jane Doe`: whom a picture shows."""


def _people(text: str) -> Iterator[str]:
    """The names in a short line that is no sentence."""
    if len(text.split()) > _LONGEST:
        return
    for part in _PARTS.split(text):
        runs: list[list[str]] = [[]]
        for word in part.split():
            bare = word.casefold().strip(".")
            if word[0].isupper() or bare in PARTICLES or (runs[-1] and _NICKNAME.fullmatch(word)):
                runs[-1].append(word)
            elif bare in _AROUND or "@" in word or not word[0].isalpha():
                runs.append([])
            else:
                return
        for run in runs:
            if run and opens_with_office(run):
                return
            full = [word.casefold() for word in run if word.casefold() not in PARTICLES]
            if len(full) == 1 and full[0] in MONTHS:
                continue  # `22 de Julio de 2025`
            yield from _names(run, mailed="@" in text)


def _names(words: list[str], *, mailed: bool) -> Iterator[str]:
    """The names in a run of words with capitals; several where each is whole."""
    apart = [one.split() for one in side_by_side(words)] if len(words) > _MOST else [words]
    named = [_name(one, mailed=mailed) for one in apart]
    yield from filter(None, named if all(named) else [_name(words, mailed=mailed)])


def _name(words: list[str], *, mailed: bool) -> str:
    """The name in a run of words with capitals: all of them, or the first few where more stand behind."""
    known = [
        index
        for index, word in enumerate(words)
        if is_given_name(word) or (mailed and _INITIALS.fullmatch(word))
    ]
    if not known or known[0] == len(words) - 1:
        return ""
    if words[0].isupper() and len(words[0]) <= _SHORT_AGENCY and known[0] == 1 and len(words) > _LEAST:
        words = words[1:]  # `AA Ayşe Demir`: who sent the story, in front
        known = [index - 1 for index in known]
    if len(words) <= _MOST or words[: len(words) // 2] == words[len(words) // 2 :]:
        whole = person_of(" ".join(words), opened=False)
        if whole:
            return whole
    rest = words[known[0] :]
    count = _LEAST
    while count < len(rest) and (
        _INITIALS.fullmatch(rest[count - 1]) or rest[count - 1].casefold() in PARTICLES
    ):
        count += 1
    return person_of(" ".join(rest[:count]), opened=False)


def is_below_thing(clipping: Clipping, place: int) -> bool:
    """Whether a name glued to a wire service stands between the text and a thing below the day.

    So Africa's wire services set a picture: `The mouth of the river, Varsand Province`, `Jane Doe-AFP`.
    """
    if place + 1 != clipping.first or place < _BELOW_DAY or not is_wired(clipping, place):
        return False
    day, above = clipping.labelled[place - 2 : place]
    glued = not any(mark in clipping.labelled[place].line.text for mark in (" -", "- ", " –", " —", " |"))
    shown = above.label in (Label.STANDFIRST, Label.UNKNOWN) and not clipping.readings[place - 1].shape.ends
    return glued and shown and day.label is Label.TIMESTAMP


_BELOW_DAY = 2  # lines


def is_wired(clipping: Clipping, place: int) -> bool:
    """Whether one name and a wire service behind a dash are all of a line: `Jane Doe - AFP`."""
    byline = clipping.readings[place].byline
    alone = byline is not None and len(byline.people) == 1 and len(byline.agencies) == 1
    return alone and _BEHIND_DASH.fullmatch(clipping.labelled[place].line.text) is not None


_BEHIND_DASH = Late(r"[^-–—/|,]{3,50} ?[-–—/|] ?[^\W\d_]{2,12}")


def is_told_of(name: str, told: str) -> bool:
    """Whether paragraphs tell of somebody by the whole name, other than as one who reports for a paper."""
    place = told.find(name)
    if place < 0 or " " not in name:
        return False
    ahead, behind = told[max(0, place - _OWNER) : place], told[place + len(name) : place + len(name) + 10]
    return not (ahead.endswith(("'s ", "’s ", "s' ", "s’ ")) or behind.startswith(_REPORTS))


_OWNER = 3
"""The letters of `’s ` in front of a name."""
_REPORTS = (" report", " has more", ", BYLINE", ", HOST", ":")
