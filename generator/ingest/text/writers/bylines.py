"""A clipping → the lines that say who wrote it, and which of them stand apart from where the others sign."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ingest.one_line.bylines.names import Byline, read_byline
from generator.ingest.one_line.bylines.openers import opener_of
from generator.ingest.one_line.labelled import Label, LabelledLine
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.stamps.timestamps import SIGNING
from generator.ingest.text.appearances import names_all, opens_byline
from generator.ingest.text.heads.clipping import Clipping
from generator.ingest.text.writers.beside_stamps import headline_below
from generator.ingest.text.writers.known_names import is_one_of_many
from generator.ingest.text.writers.named_otherwise import is_headlined, is_shown_again, is_taken_for_paper
from generator.ingest.text.writers.uncased_writers import is_beside_stamp
from generator.ingest.words.late import Late
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.homelands import zone_of_city
from generator.ingest.words.places.places import is_city, is_place

_EARLY = 2
"""Paragraphs in front of a byline that may be a standfirst; further down others are named."""
_BESIDE, _NEAR, _FAR = 2, 4, 10
_HEAD, _HEAD_ABOVE = 60, 20  # lines; no head is longer, and nobody signs further above the headline
_BUTTON, _LONGEST_PLACE = 12, 30
_DOUBTED = 0.3
_DASHES = "-–—"
_ABBREVIATED = Late(r" [^\W\d_]\.?\Z")
"""A town with what parts it from another of that name, in front of a date: `Viby J.`."""


def bylines_of(clipping: Clipping, outlets: Directory) -> Iterator[tuple[int, LabelledLine, Reading, bool]]:
    """The lines that say who: in the head any, elsewhere only those that open with `By` or the like.

    A bare name above the headline is more often the page's.
    """
    headline = headline_below(clipping)
    signed = any(index < clipping.first and one.byline for index, _, one in clipping.having(Label.BYLINE))
    standing = (index for index, _, _ in clipping.having(Label.BODY))
    early = next(itertools.islice(standing, _EARLY + (not signed), None), clipping.last)
    reported = _reported_at(clipping)
    for index, one, reading in clipping.having(Label.BYLINE, Label.TIMESTAMP):
        if one.label is Label.BYLINE and (index > reported or one.evidence.confidence < _DOUBTED):
            continue
        if headline - index > _HEAD_ABOVE or _is_editor(clipping, index) or is_of_teaser(clipping, index):
            continue
        if index < headline and _is_series(clipping, index):
            continue
        beside = index < early and (_is_above_stamp(clipping, index) or is_below_stamp(clipping, index))
        in_head = index < clipping.first or beside
        bare = reading.byline is not None and reading.byline.rule == "bare-name"
        above = index < headline and bare and not _is_above_address(clipping, index)
        if above and (
            headline > clipping.headline
            or one.line.text.isupper()
            or is_one_of_many(clipping, index)
            or not is_beside_stamp(clipping, index)
        ):
            continue
        if (
            reading.byline
            and (
                in_head
                or (reading.byline.rule in ("byline-opener", "helpers") and not early < index < clipping.last)
            )
            and one.label is Label.BYLINE
        ):
            yield index, one, reading, in_head
        if reading.stamp and one.label is Label.TIMESTAMP and not _is_shown(clipping, index):
            opened = [
                side
                for side in reading.stamp.after
                if side.lower().startswith(SIGNING) or (":" in side and opener_of(side))
            ]
            for side in (*reading.stamp.before, *opened):
                if (one.line.text[-1] in _DASHES and "," in side) or _is_site(side):
                    continue  # `Ciudad Varsand, México (3 junio 2024).-`, where the story is from
                placed = _PLACED.search(one.line.text)
                named = _in_front_of_town(side, clipping) if placed else _without_city(side)
                byline = read_byline(named, outlets)
                if byline and not (byline.rule == "bare-name" and _ABBREVIATED.search(side)):
                    yield index, one, replace(reading, byline=byline), in_head
            for side in reading.stamp.after if in_head and " and " in one.line.text else ():
                byline = read_byline(side, outlets) if side not in opened else None
                if byline and byline.rule == "names":  # `2 Jun 2024 | Jane Doe and Kai Voss`
                    yield index, one, replace(reading, byline=byline), in_head


def _is_shown(clipping: Clipping, index: int) -> bool:
    """Whether a line with names and a day tells of a picture, as who wrote and when stand above alone.

    `Jane Doe`, `3 May 2024 15:20`, `Kai Voss and Ana Ruiz, 3 May 2024, Varsand`.
    """
    stamp = clipping.readings[index].stamp
    if stamp is None or stamp.moments[0].has_time or not (stamp.before and stamp.after):
        return False
    whole = any(one.stamp is not None and one.stamp.moments[0].is_whole for one in clipping.readings[:index])
    return whole and any(one.label is Label.BYLINE for one in clipping.labelled[:index])


def _is_site(side: str) -> bool:
    """Whether a town in capitals with its state stands in front of a day: `SUND, Maine | Jun 7`."""
    town, _, state = side.partition(", ")
    return town.isupper() and state.istitle() and is_place(state)


def _without_city(side: str) -> str:
    """A name in front of a day without the city behind it: `Jane Doe Calcutta Published 3.5.24, 9:12 AM`.

    Nothing is said of two words, as `Jane Paris` may be somebody's name.
    """
    name, _, city = side.rpartition(" ")
    placed = name.count(" ") == 1 and city.istitle() and zone_of_city(city) and not is_given_name(city)
    return name if placed else side


_PLACED = Late(r" \d{1,2} [A-Z]{3} \d{4} - \d\d:\d\d(?: CES?T)?\Z")
"""The day as a paper of Madrid set it, with the town in front: `Jane Doe Lisboa 8 JUN 2013 - 20:56 CEST`."""


def _in_front_of_town(side: str, clipping: Clipping) -> str:
    """A name without the town that stands behind it, as a known one or as the article tells of it does."""
    words = side.split()
    for length in range(min(_LONGEST_TOWN, len(words) - _LEAST_NAMED), 0, -1):
        town = " ".join(words[-length:])
        told = clipping.told(Label.BODY)
        if is_city(town) or (length > 1 and re.search(rf"\b(?:en|de|desde) {re.escape(town)}\b", told)):
            return " ".join(words[:-length])
    return side


_LONGEST_TOWN, _LEAST_NAMED = 3, 2  # words


def _is_editor(clipping: Clipping, index: int) -> bool:
    """Whether a name stands between the writer's, with a comma behind, and `Tim Redaksi`, as in Indonesia."""
    beside = [one.line.text for one in clipping.labelled[max(0, index - 1) : index + 2]]
    return len(beside) > _BESIDE and beside[0].endswith(",") and beside[-1] == "Tim Redaksi"


def _is_series(clipping: Clipping, index: int) -> bool:
    """Whether a line above the headline says of which blog it is, `from Harbour Notes`, and `By` is below."""
    if not clipping.labelled[index].line.text.startswith("from "):
        return False
    return any(map(opens_byline, clipping.readings[clipping.headline + 1 : clipping.first]))


def is_of_teaser(clipping: Clipping, index: int) -> bool:
    """Whether a headline stands right above who signs, behind the article: so other articles are teased.

    Whom a line above names has written this one.
    """
    line = clipping.labelled[index].line
    if index <= clipping.last + 1 or line.gap or names_all(clipping.readings[index], line.text):
        return False
    above, shape = clipping.labelled[index - 1], clipping.readings[index - 1].shape
    titled = shape.words >= _LEAST_TITLE and not shape.ends and above.line.text[-1] not in ":,"
    titled = titled and above.evidence.rule != "speaks-to-reader"  # `Get the news before others`
    if not titled or above.label not in (Label.UNKNOWN, Label.FURNITURE) or above.line.gap:
        return False
    byline = clipping.readings[index].byline
    names = byline.people if byline else ()
    return not any(name in one.line.text for one in clipping.labelled[:index] for name in names)


_LEAST_TITLE = 4  # words


def _reported_at(clipping: Clipping) -> int:
    """Where a line below the text says who reported it: what stands below that is signed by others."""
    said = (
        index
        for index, one, reading in clipping.having(Label.SIGN_OFF)
        if index >= clipping.last
        and reading.sign_off
        and reading.sign_off.people
        and _ALSO not in one.line.text
    )
    return next(said, len(clipping.labelled))


_ALSO = "dditional"
"""`(Additional reporting by Jane Doe)`, beside whoever signs."""


def _is_above_stamp(clipping: Clipping, index: int) -> bool:
    """Whether a day with its hour, a role or the headline again stands right below, as below standfirsts.

    Or the name again with the paper: `Jane Doe`, `Jane Doe The Harbour Age`.
    """
    again = clipping.labelled[clipping.headline].line.text if clipping.headline >= 0 else ""
    name = clipping.labelled[index].line.text
    for one in clipping.labelled[index + 1 : index + 2]:
        if _is_role_below(one) or (again and one.line.text == again):
            return True
        if one.line.text.startswith(f"{name} ") and one.line.text.count(" ", len(name)) <= _MOST_OF_PAPER:
            return True
    return index + 1 < len(clipping.readings) and _is_whole_moment(clipping.readings[index + 1])


def is_below_stamp(clipping: Clipping, index: int) -> bool:
    """Whether a day with its hour stands right above who wrote for a wire service, as below standfirsts."""
    byline = clipping.readings[index].byline
    wired = byline is not None and bool(byline.agencies) and byline.rule != "agency"
    return wired and index > 0 and _is_whole_moment(clipping.readings[index - 1])


def _is_whole_moment(reading: Reading) -> bool:
    moments = reading.stamp.moments if reading.stamp else ()
    return any(one.has_time for one in moments) and moments[0].year is not None


_MOST_OF_PAPER = 4  # words


def _is_above_address(clipping: Clipping, index: int) -> bool:
    """Whether the address of who is named in a line stands below it, right there or below the paper."""
    surname = clipping.labelled[index].line.text.split()[-1].casefold()
    below = (one.line.text.casefold() for one in clipping.labelled[index + 1 : index + 1 + _BESIDE])
    return any(surname in text.partition("@")[0] for text in below if "@" in text[1:] and " " not in text)


def _is_role_below(one: LabelledLine) -> bool:
    return one.evidence.rule == "role-below-name"


@dataclass(frozen=True, slots=True)
class Signing:
    """Where somebody signs in the head of a clipping: the headline, lines with `By`, dates, names nearby."""

    headline: int
    opened: tuple[int, ...]
    stamps: tuple[int, ...]
    near: tuple[int, ...]


def signing_of(clipping: Clipping) -> Signing:
    """Where the head of a clipping is signed."""
    headline = next((index for index, _, _ in clipping.having(Label.HEADLINE)), clipping.first)
    head = [
        (index, reading.byline)
        for index, _, reading in clipping.having(Label.BYLINE)
        if index < clipping.first and abs(index - headline) <= _HEAD
    ]
    stamps = tuple(index for index, _, _ in clipping.having(Label.TIMESTAMP) if index < clipping.first)
    opened = [
        index
        for index, byline in head
        if byline
        and byline.rule in ("byline-opener", "name-and-role")
        and not is_shown_again(clipping, index)
        and not is_taken_for_paper(clipping, index)
        and not (byline.people and all(is_headlined(clipping, name) for name in byline.people))
    ]
    beside = {stamp + step for stamp in stamps for step in range(-_BESIDE, _BESIDE + 1)}
    near = tuple(index for index, _ in head if index in beside)
    return Signing(headline, tuple(opened), stamps, near)


def is_apart(clipping: Clipping, place: int, byline: Byline, signing: Signing) -> bool:
    """Whether a bare name stands far from where the others sign: more often a button or a photographer."""
    if byline.rule in ("names", "name-and-role") and place < signing.headline - _FAR:
        below = [index for index in signing.opened if index > signing.headline]
        return bool(below) and not any(_is_joined(clipping, place, index) for index in below)  # of a menu
    if byline.rule != "bare-name" or _has_role(clipping, place, signing):
        return False
    if min(abs(place - signing.headline), abs(place - clipping.first)) > _FAR:
        return True
    if signing.opened:
        return not any(_is_joined(clipping, place, index) for index in signing.opened)
    return bool(signing.near) and all(
        abs(place - index) > _NEAR for index in (*signing.stamps, *signing.near)
    )


def _has_role(clipping: Clipping, place: int, signing: Signing) -> bool:
    """Whether what somebody does stands below a name, near to another with that: two colleagues sign."""
    below = [*clipping.labelled[place + 1 : place + 2], None][0]
    if below is None or not _is_role_below(below):
        return False
    near = (index for index in signing.opened if abs(index - place) <= _NEAR)
    return any(map(_is_role_below, (clipping.labelled[index + 1] for index in near)))


def _is_joined(clipping: Clipping, place: int, opened: int) -> bool:
    """Whether nothing but names and buttons stands between a bare name and a line that opens with `By`."""
    between = clipping.labelled[min(place, opened) + 1 : max(place, opened)]
    roles = sum(map(_is_role_below, between))
    return len(between) <= _BESIDE + 2 * roles and all(
        one.label is Label.BYLINE
        or (one.line.text[:3] == "in " and len(one.line.text) <= _LONGEST_PLACE)
        or (one.label is Label.FURNITURE and (len(one.line.text) <= _BUTTON or _is_role_below(one)))
        for one in between
    )
