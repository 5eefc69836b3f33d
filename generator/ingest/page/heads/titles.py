"""What a page says its headline is, in its head and in its text → the headline that readers see.

Heads add the site's name; some first headings are the site's logo. So the heading that the head's titles
agree with is taken, and where none does, the head's title without the site's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.ground.frozen import frozen
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.heads.headings import as_headline
from generator.ingest.page.heads.stated_titles import (
    FEWEST_LETTERS,
    LONGEST,
    SENTENCE,
    TITLE_MARKS,
    squeezed,
    stated_titles,
)
from generator.ingest.page.stated.clocks import is_stamp
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.tree import named_words
from generator.ingest.text.seed import Found
from generator.ingest.words.scripts import IDEOGRAPHIC

_PARTED = re.compile(r"\s*[:|»›·–—]\s+|\s+-\s+")
_HEAD_WORDS = frozenset("headline title titre titulo titolo titel heading header1 judul rubrik entry".split())
_NO_HEADS = frozenset(
    "logo site brand masthead sidebar nav menu related widget footer comments breadcrumb section".split()
)


@frozen
class Title:
    """The headline, and the place of the block that shows it, or -1."""

    found: Found[str] | None = None
    place: int = -1


def title_of(said: Statements, blocks: Sequence[Block], site_names: Iterable[str]) -> Title:
    """The headline of the article that a page tells."""
    sites = frozenset(key for name in site_names if (key := folded(name)))
    stated = [one for one in stated_titles(said, sites) if folded(one.value) not in sites]
    told = {squeezed(one.value) for one in stated}
    headings = [
        place
        for place, block in enumerate(blocks[:3000])
        if _may_be_headline(block, sites)
        or (block.level == 1 and not block.hidden and squeezed(block.text) in told)  # in a breadcrumb
    ]
    ranked = sorted(((_rank(blocks[place], stated), -place) for place in headings), reverse=True)
    if ranked and ranked[0][0] >= 0.55:
        sure = [-one for rank, one in ranked if rank >= 0.55]
        place = _longer_part(blocks, headings, stated, _above_list(blocks, sure))
        return Title(found=as_headline(blocks[place], stated), place=place)
    if (lone := _lone(blocks, headings, stated)) is not None:
        return Title(found=as_headline(blocks[lone], stated), place=lone)
    if found := _as_part(said, blocks, sites) or _below_section(blocks, stated):
        return found
    if stated:
        told_first = _unclipped(stated)
        key = squeezed(told_first.value)
        place = next((place for place, block in enumerate(blocks[:3000]) if squeezed(block.text) == key), -1)
        return Title(found=told_first, place=place)
    if ranked:
        place = -ranked[0][1]
        return Title(found=as_headline(blocks[place], ()), place=place)
    return Title()


_LONGEST_SECTION, _TRAIL = 12, 40
_AT_TRAIL = re.compile(r"\s*[>›»/|·-]\s*")


def _below_section(blocks: Sequence[Block], stated: Sequence[Found[str]]) -> Title | None:
    """The one heading right above a time, where the head names but the section that a trail above it ends in.

    So pages of institutions have the same title element for all their news: `News--Harbour Society`.
    """
    sections = {squeezed(TITLE_MARKS.split(one.value)[0]) for one in stated}
    if len(sections) != 1 or len(section := next(iter(sections))) > _LONGEST_SECTION:
        return None
    trails = [
        place
        for place, block in enumerate(blocks[:600])
        if len(block.text) <= _TRAIL and squeezed(_AT_TRAIL.split(block.text)[-1]) == section
    ]
    heads = [
        place
        for place, block in enumerate(blocks[: 600 if trails else 0])
        if block.level and not block.hidden and place + 1 < len(blocks) and is_stamp(blocks[place + 1].text)
    ]
    if len(heads) != 1 or heads[0] < trails[0]:
        return None
    return Title(found=as_headline(blocks[heads[0]], ()), place=heads[0])


def _unclipped(stated: Sequence[Found[str]]) -> Found[str]:
    """The first headline of the head, and where it ends in dots, the one that has the rest of it."""
    first = stated[0]
    start = first.value.rstrip(".… ")
    if start == first.value:
        return first
    longer = (one for one in stated if len(one.value) > len(first.value) and one.value.startswith(start))
    return next(longer, first)


def _above_list(blocks: Sequence[Block], ranked: Sequence[int]) -> int:
    """The best of some headings; but no link below paragraphs where one that is no link stands above these.

    A list of more stories has this one too, by the name that the head gives it.
    """
    best = ranked[0]
    if blocks[best].link_share <= _LINKED:
        return best
    for place in ranked[1:]:
        between = blocks[place + 1 : best]
        told = sum(block.tag == "p" and len(block.text) >= _TELLING and not block.hidden for block in between)
        if blocks[place].level == 1 and blocks[place].link_share == 0 and told >= _PARAGRAPHS:
            return place
    return best


_LINKED, _TELLING, _PARAGRAPHS = 0.8, 80, 2
"""How much of a heading is a link, how long a paragraph is, and how many are a story."""


def _longer_part(
    blocks: Sequence[Block], headings: Sequence[int], stated: Sequence[Found[str]], place: int
) -> int:
    """The longer of two headings that make up a title of the head: `Harbour notes: Frigate makes call`."""
    own = squeezed(blocks[place].text)
    pairs = [{squeezed(part) for part in _PARTED.split(one.value)} for one in stated]
    for other in headings:
        key = squeezed(blocks[other].text)
        if len(key) > len(own) and {own, key} in pairs:
            return other
    return place


def _lone(blocks: Sequence[Block], headings: Sequence[int], stated: Sequence[Found[str]]) -> int | None:
    """The one heading of its level, where the head has another headline for machines, or none at all."""
    short = all(len(one.value.split()) <= 2 and not IDEOGRAPHIC.search(one.value) for one in stated)
    if all(one.rule == "title element" and len(one.value.split()) <= 4 for one in stated):
        named = [one for one in headings if "headline" in named_words(blocks[one].path[-1])]
        if len(named) == 1 and len(blocks[named[0]].text) >= SENTENCE and not blocks[named[0]].links:
            return named[0]  # `Courier - archives` is the head of all its pages
    for level in (1, 2):
        same = [place for place in headings if blocks[place].level == level]
        if len(same) != 1:
            continue
        text = blocks[same[0]].text
        is_sentence = len(text) >= (12 if IDEOGRAPHIC.search(text) else SENTENCE)
        is_told = not stated or _rank(blocks[same[0]], stated) >= 0.2
        if (is_sentence and (level == 1 or short)) or (level == 1 and is_told and len(text) > 12):
            return same[0]
    return None


def _as_part(said: Statements, blocks: Sequence[Block], sites: frozenset[str]) -> Title | None:
    """A part of the title element that a block of its own shows: `Courier : News : Frigate makes call`."""
    if said.title is None:
        return None
    title = said.title.value[: 2 * LONGEST]
    parts = {squeezed(part): part for part in TITLE_MARKS.split(title) if folded(part) not in sites}
    best = max((key for key in parts if len(key) >= 12), key=len, default="")
    fronts = [
        squeezed(title[: mark.start()]) for mark in TITLE_MARKS.finditer(title)
    ]  # it may have marks itself
    name, _, behind = title.partition(": ")
    if len(name.split()) <= _LONGEST_NAME and len(behind) >= SENTENCE:
        fronts.append(squeezed(behind))  # `Courier: Frigate makes call`
    wanted = {best, *(front for front in fronts if len(front) >= SENTENCE)} - {""}
    for place, block in enumerate(blocks[:600]):
        if not block.hidden and squeezed(block.text) in wanted:
            rule = "block of the title element's words"
            return Title(
                found=Found(value=block.text, line=block.line, rule=rule, confidence=0.85), place=place
            )
    return _as_front(title, blocks)


_MOST_BEHIND, _LONGEST_NAME = 40, 3  # letters, words
_PARTING = frozenset(" -_|–—:：·•»")


def _as_front(title: str, blocks: Sequence[Block]) -> Title | None:
    """The longest block that a title begins with, the site's name behind it: `Frigate calls-Courier`."""
    fronts = [
        place
        for place, block in enumerate(blocks[:600])
        if not block.hidden
        and FEWEST_LETTERS <= len(block.text) < len(title) <= len(block.text) + _MOST_BEHIND
        and title.startswith(block.text)
        and title[len(block.text)] in _PARTING
    ]
    if not fronts:
        return None
    place = max(fronts, key=lambda one: len(blocks[one].text))
    block = blocks[place]
    rule = "block of the title element's first words"
    return Title(found=Found(value=block.text, line=block.line, rule=rule, confidence=0.85), place=place)


_BESIDE = frozenset(["aside", "nav", "footer"])


def _may_be_headline(block: Block, sites: frozenset[str]) -> bool:
    if block.hidden or not 4 <= len(block.text) <= 400:
        return False
    key = folded(block.text)
    if not key or key in sites:
        return False
    words = frozenset().union(*(named_words(element) for element in block.path[-2:]))
    if not _BESIDE.isdisjoint(block.tags):
        return False
    if words & _NO_HEADS and not words & {"headline", "title"}:
        return False
    return 1 <= block.level <= 2 or bool(words & _HEAD_WORDS and len(block.text) < 250 and not block.item)


def _rank(block: Block, stated: Sequence[Found[str]]) -> float:
    """How surely a heading is the headline: by the titles that it agrees with, its level, its name."""
    words = frozenset().union(*(named_words(element) for element in block.path[-2:]))
    alike = max((_likeness(block.text, one.value) for one in stated), default=0.0)
    bonus = {1: 0.2, 2: 0.05}.get(block.level, 0.0) + (0.1 if "headline" in words else 0.0)
    linked = 0.15 if block.link_share > _LINKED else 0.0
    return alike + bonus - linked if alike >= 0.3 else alike * 0.5 + bonus * 0.3


def _likeness(first: str, second: str) -> float:
    """How much two titles have in common, from 0 to 1, by their pairs of letters."""
    one, other = squeezed(first), squeezed(second)
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    if len(one) >= 6 and len(other) >= 6 and (one in other or other in one):
        begins = one.startswith(other) or other.startswith(one)
        return max(0.7 if begins else 0.6, min(len(one), len(other)) / max(len(one), len(other)))
    pairs = {one[index : index + 3] for index in range(len(one) - 2)}
    others = {other[index : index + 3] for index in range(len(other) - 2)}
    return 2 * len(pairs & others) / (len(pairs) + len(others)) if pairs and others else 0.0
