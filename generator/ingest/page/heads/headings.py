"""A heading → the headline in it, without a kicker and not twice."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.heads.stated_titles import FEWEST_LETTERS, LONGEST, SENTENCE, TITLE_MARKS, squeezed
from generator.ingest.page.tree import first_in, named_words, tag_of, words_of
from generator.ingest.text.seed import Found
from generator.ingest.words.furniture.sections import SECTION_WORDS

_TWICE = re.compile(r"((?:\S+ ){3,}\S+) \1")


def as_headline(block: Block, stated: Sequence[Found[str]]) -> Found[str]:
    """What a heading shows, once where some script put all of it there twice."""
    found = (
        _of_two_lines(block, stated)
        or _behind_label(block, stated)
        or _below_kicker(block, stated)
        or _below_glued(block)
        or _behind_sign(block, stated)
        or _as_shown(block, stated)
    )
    twice = _TWICE.fullmatch(found.value)
    return replace(found, value=twice[1]) if twice else found


def _of_two_lines(block: Block, stated: Sequence[Found[str]]) -> Found[str] | None:
    """The title that the head has of a heading in two lines, each a block: `Who won?<br>All of it`."""
    whole = squeezed(words_of(block.path[-1])) if block.level else ""
    both = (one for one in stated if squeezed(one.value) == whole)
    return next(both, None) if len(whole) > len(squeezed(block.text)) else None


def _as_shown(block: Block, stated: Sequence[Found[str]]) -> Found[str]:
    """A heading's words; of one that has a kicker in it, the words that the head gives as the title."""
    key = squeezed(block.text)
    front, mark, section = block.text.rpartition(" | ")
    if mark and folded(section) in SECTION_WORDS:
        alone = [one for one in stated if folded(one.value) == folded(front)]
        if alone:
            return alone[0]
    parts = [
        replace(one, value=part)
        for one in stated
        for part in TITLE_MARKS.split(one.value)
        if part != one.value and len(part) >= SENTENCE and squeezed(part) != key
    ]
    for one in stated:
        inner = squeezed(one.value)
        ends = len(inner) > FEWEST_LETTERS and key.endswith(inner) and len(inner) < len(key) <= 2 * len(inner)
        if ends and _has_part(block, inner):
            return one  # of which the head has the kicker elsewhere: `Harbour row: Frigate calls`
    halves = [(one, *one.value.partition(": ")) for one in (*stated, *parts) if ": " in one.value]
    # the heading has its kicker without a colon, or another: `Varsand: Docks full`, `Strike Docks full`
    behind = [
        replace(one, value=end) for one, front, _, end in halves if not block.text.startswith(f"{front}:")
    ]
    for one in (*stated, *parts, *behind):
        inner = squeezed(one.value)
        if inner == key and first_in(block.path[-1], 1) and folded(one.value) != folded(block.text):
            return one  # parts of a heading that no space divides
        if inner == key and len(first_in(block.path[-1], 2)) > 1 and len(one.value) > len(block.text):
            return one
        extra = len(key) - len(inner)
        has_kicker = (
            0 < extra <= 0.5 * len(key) and len(inner) > 12 and (key.endswith(inner) or key.startswith(inner))
        )
        if has_kicker and _has_part(block, inner):
            return one
    sure = 0.97 if stated else 0.8
    return Found(value=block.text[:LONGEST], line=block.line, rule=f"{block.tag} heading", confidence=sure)


_SIGN = re.compile(r"[^\w\s\"'«»“”„‘’¿¡()\[\]<>【「『《#@$€£§…-]{1,3}\s?")
"""A sign in front of a headline that is none of its words."""


def _behind_sign(block: Block, stated: Sequence[Found[str]]) -> Found[str] | None:
    """The head's title behind a sign, as pages mark what only subscribers read: `+Docks full`."""
    return next((one for one in stated if _SIGN.fullmatch(block.text.removesuffix(one.value))), None)


def _behind_label(block: Block, stated: Sequence[Found[str]]) -> Found[str] | None:
    """The head's title, however short, behind an element with a colon: `<b>Farming:</b> Oats up here`."""
    first = next(block.path[-1].iterchildren(), None) if block.level and ":" in block.text else None
    words = words_of(first, limit=_LONGEST_KICKER + 1) if first is not None and tag_of(first) else ""
    if not words.endswith(":") or len(words) > _LONGEST_KICKER or not block.text.startswith(words):
        return None
    key = squeezed(block.text[len(words) :])
    return next((one for one in stated if squeezed(one.value) == key), None) if key else None


_KICKERS = frozenset(
    "kicker overline eyebrow dachzeile spitzmarke trumpet vignette surtitle surtitre supratitle supertitle "
    "antetitulo occhiello volanta cintillo chapeu preheadline superhead topline roofline preheading".split()
)
"""How an element in a heading is called that has some words above the headline."""
_LONGEST_KICKER, _MOST_WITHIN = 60, 60  # characters, elements


def _below_kicker(block: Block, stated: Sequence[Found[str]]) -> Found[str] | None:
    """A heading without the words in front that an element calls a kicker, if there is one."""
    for element in itertools.islice(block.path[-1].iterdescendants(), _MOST_WITHIN):
        words = words_of(element) if tag_of(element) and named_words(element) & _KICKERS else ""
        if words and len(words) <= _LONGEST_KICKER and block.text.startswith(words):
            title = block.text[len(words) :].lstrip(" :|·•–—-")[:LONGEST]
            placed = words[-1] == "." and all(one.value.startswith(words) for one in stated)
            if placed or len(key := squeezed(title)) < FEWEST_LETTERS:
                return None  # `Varsand. Deux marines se parlent`
            alone = next((one for one in stated if squeezed(one.value) == key), None)
            return alone or Found(value=title, line=block.line, rule=f"{block.tag} heading", confidence=0.9)
    return None


def _below_glued(block: Block) -> Found[str] | None:
    """The second of two elements of a heading that a style sheet alone sets apart, below a kicker."""
    parts = [words_of(part) for part in block.path[-1] if tag_of(part)] if block.level else []
    if len(parts) != _PAIR or not all(parts) or block.text != "".join(parts):
        return None
    kicker, title = parts
    parted = kicker[-1].islower() and title[0].isupper()
    if not parted or len(kicker) > min(_LONGEST_KICKER, len(title)):
        return None
    return Found(value=title[:LONGEST], line=block.line, rule=f"{block.tag} heading", confidence=0.9)


_PAIR = 2


def _has_part(block: Block, key: str) -> bool:
    """Whether an element in a heading holds just these letters, or all the others."""
    whole = squeezed(block.text)
    for element in itertools.islice(block.path[-1].iter(), 200):
        own = squeezed(words_of(element)) if tag_of(element) else ""
        if own == key or (own and own != whole and (own + key == whole or key + own == whole)):
            return True
    return False
