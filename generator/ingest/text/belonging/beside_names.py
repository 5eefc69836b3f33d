"""Readings → what stands beside a name of the byline and is none: a role, a place, a topic, who helped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.ingest.one_line.bylines.glued_roles import roles_apart
from generator.ingest.one_line.bylines.names import Byline
from generator.ingest.one_line.bylines.pieces import GLUED_ROLE
from generator.ingest.one_line.bylines.roles import is_role_alone
from generator.ingest.one_line.labelled import Label
from generator.ingest.one_line.readings import Reading
from generator.ingest.text.belonging.short_furniture import signs_twice
from generator.ingest.text.surroundings import Surroundings
from generator.ingest.words.names.name_words import ROLE_NOUNS

_LISTED = 3
_TOPICS = ("follow topic", "follow topics", "topic", "topics", "tags", "in this article")


def is_topic(above: Reading, reading: Reading) -> bool:
    """Whether a bare name stands below `Follow topic:`: whom the article tells of."""
    named = reading.byline is not None and reading.byline.rule == "bare-name"
    return named and above.furniture is not None and above.key in _TOPICS


def is_helping(index: int, readings: Sequence[Reading]) -> bool:
    """Whether a bare name stands below `Translator`, in a list where what people do is above their names."""
    byline, before = readings[index].byline, readings[index - 2]
    if byline is None or byline.rule != "bare-name":
        return False
    if readings[index - 1].key in _HELPED_BY:
        return True
    if readings[index - 1].key in _POSTED_BY:
        near = readings[max(0, index - _SIGNED_NEAR) : index - 1]
        return any(one.byline is not None and one.byline.people for one in near)
    if readings[index - 1].key not in _HELPING:
        return False
    listed = index >= _LISTED and readings[index - _LISTED].key in _HELPING
    return listed or before.byline is None or not before.byline.people


_POSTED_BY, _SIGNED_NEAR = frozenset(["posted by", "published by", "uploaded by"]), 4  # lines
"""What stands above who put an article on the page, below who wrote it."""


def is_role_of(above: Reading, index: int, reading: Reading, around: Surroundings) -> bool:
    """Whether a line in front of the text says what the people in the line above do."""
    named = above.byline is not None and above.byline.people and not above.byline.helpers
    if not named or not around.prose_after[index] or reading.stamp:
        return False
    signs = GLUED_ROLE.search(around.lines[index].text) is not None  # `Jane DoeStaff Writer`
    told = reading.byline is not None and _is_named_with_role(reading.byline)
    signs = signs or (told and GLUED_ROLE.search(around.lines[index - 1].text) is not None)
    alike = told and above.byline is not None and above.byline.rule in ("name-and-role", "byline-opener")
    again = alike or (told and above.byline is not None and bool(above.byline.desks))
    again = again and above.key.split()[-1] == reading.key.split()[-1]  # `Jane Doe Journalist`, twice
    signs = signs or again or (alike and _is_beside_role(around.lines[index].text))
    both = bool(told and reading.byline and reading.byline.people)
    signs = signs or (both and any(map(_is_glued, (around.lines[index].text, around.lines[index - 1].text))))
    return not signs and is_role_alone(around.lines[index].text)


def _is_glued(text: str) -> bool:
    """Whether a role is glued to who wrote, in capitals or not: `JANE DOESTAFF REPORTER`."""
    return roles_apart(text) != text


def _is_named_with_role(byline: Byline) -> bool:
    return byline.rule == "name-and-role" or bool(byline.people and byline.desks)


def _is_beside_role(text: str) -> bool:
    """Whether a slash or bar stands between who wrote and a role, as above: `Jane Doe / Redactora`."""
    name, _, role = text.replace("|", "/").casefold().rpartition("/")
    return bool(name.strip()) and name.strip() not in ROLE_NOUNS and role.rpartition(" ")[2] in ROLE_NOUNS


def signs_early(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line early on names people right above a moment, as a byline does; one only above an hour.

    Or it stands twice above what somebody does, as a name does beside a portrait.
    """
    byline, below = readings[index].byline, readings[index + 1 : index + 2]
    if byline is None or not byline.people or around.prose_before[index] > _EARLY:
        return False
    above = readings[index - 1].byline if index else None
    if above is not None and above.rule == "byline-opener":
        return True
    stamp = below[0].stamp if below else None
    dated = stamp is not None and (stamp.moments[0].is_whole or len(byline.people) > 1)
    return dated or _is_twice_above_role(index, readings, around)


_EARLY = 3  # paragraphs


def _is_twice_above_role(index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    key, last = readings[index].key, len(readings) - 1
    below = index < last and readings[index + 1].key == key
    twice = below or (index > 0 and readings[index - 1].key == key)
    role = index + 1 + below
    return twice and role <= last and is_role_alone(around.lines[role].text)


_MOST_OF_PLACE = 5


def is_whereabouts(above: Reading, index: int, readings: Sequence[Reading], around: Surroundings) -> bool:
    """Whether a line between who wrote and when says where that was: `Varsand, Harbour Islands/Sund`."""
    shape, text = readings[index].shape, around.lines[index].text
    if (
        shape.words > _MOST_OF_PLACE
        or shape.titled < 1.0
        or readings[index].place
        or readings[index].stamp
        or not ("," in text or "/" in text)
    ):
        return False
    named = above.byline is not None and above.byline.people and above.byline.rule == "name-and-role"
    below = readings[index + 1] if index + 1 < len(readings) else None
    return bool(named) and below is not None and below.stamp is not None and readings[index].byline is None


def is_told_of_writer(above: Reading, index: int, readings: Sequence[Reading], text: str) -> bool:
    """Whether a sentence stands between a name and a button to follow that: what somebody writes about."""
    named = above.byline is not None and bool(above.byline.people)
    below = readings[index + 1] if index + 1 < len(readings) else None
    follows = below is not None and below.furniture is not None and below.key.startswith(_FOLLOWING)
    return named and follows and text[-1] == "." and readings[index].shape.words <= _LONGEST_MOTTO


def _is_of_card(above: Reading, index: int, around: Surroundings) -> bool:
    """Whether a paragraph behind the text tells of whoever signed it, whose name is right above once more.

    Or that one tells of oneself there: `I was a pilot for twenty years and write about harbours.`
    """
    bare = above.byline is not None and above.byline.rule == "bare-name"
    behind = around.prose_before[index] > _LISTED and around.prose[index]
    if not (bare and behind):
        return False
    told = not around.prose_after[index] and around.lines[index].text.startswith(_OF_ONESELF)
    signed = (one.byline.people for one in around.readings[: index - 1] if one.byline)
    again = told and above.byline is not None and above.byline.people in signed
    return again or signs_twice(above, around)


_OF_ONESELF = ("I ", "I’m ", "I'm ", "I’ve ", "I've ")


_FOLLOWING, _LONGEST_MOTTO = ("follow", "subscribe to"), 25  # words
_HELPING = frozenset("translator translators editor editors producer photographer".split())
_HELPED_BY = frozenset(
    "edited by|translated by|reviewed by|produced by|fact checked by|photographs by|vidéo par|vídeo por|"
    "video von|video di|photos par|fotos de|fotos von|foto di|traduit par|traducido por|tradotto da|"
    "übersetzt von".split("|")
)


def claims_below_name(
    above: Reading, index: int, readings: Sequence[Reading], around: Surroundings
) -> Iterator[tuple[Label, str, float]]:
    """What a line tells of those whom the line above names."""
    if is_role_of(above, index, readings[index], around):
        yield Label.FURNITURE, "role-below-name", 0.9
    if is_whereabouts(above, index, readings, around):
        yield Label.FURNITURE, "place-below-name", 0.9
    if is_told_of_writer(above, index, readings, around.lines[index].text) or _is_of_card(
        above, index, around
    ):
        yield Label.FURNITURE, "author-biography", 0.95


def names_more(above: Reading, below: Reading) -> bool:
    """Whether a line names who signs in the line above, and others: they wrote it all together.

    `Jane Doe, author of Harbour World`, as her portrait is called, stands above `Jane Doe, Kai Voss`.
    """
    if above.byline is None or below.byline is None or below.byline.rule != "names":
        return False
    return set(above.byline.people) < set(below.byline.people)
