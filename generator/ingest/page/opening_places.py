"""The paragraphs of a page's article → the place and the wire services in front of the story, taken off it.

They stand in a block of their own, in front of the first paragraph, or of the second where a standfirst is
above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.ingest.one_line.datelines.heads import Dateline, written
from generator.ingest.one_line.signatures.east_asian import opening_agencies
from generator.ingest.one_line.wording import folded
from generator.ingest.page.parts import Page
from generator.ingest.page.writers.openings import opening_in_town, opening_of, set_apart
from generator.ingest.text.seed import Found, Paragraph
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_city

_SLASH = re.compile(r"[/,]| and ")
_PLACES = 40
_WITH_OUTLET = 2  # names: a place, and the outlet behind it
_SURE = 0.85
_CLOSE = 3


def opening_taken_off(
    page: Page, paragraphs: list[Paragraph], own: Iterable[str], outlets: Directory
) -> tuple[Found[str] | None, list[Found[str]]]:
    """The place and the wire services that stand in front of the story, which are taken off it."""
    alone = page.blocks[page.body.first - 1] if page.body.first > 0 else None
    names = frozenset(map(folded, own))
    if alone is not None and not alone.hidden and (place := _place_alone(alone.text, names)):
        return Found(value=place, line=alone.line, rule="dateline", confidence=0.9), []
    if len(paragraphs) > 1 and (place := _place_alone(paragraphs[0].text, names)):
        line = paragraphs.pop(0).line
        return Found(value=place, line=line, rule="dateline", confidence=0.9), []
    texts = [one.text for one in paragraphs]
    index, read = 0, opening_of(texts[0], own, outlets, others=texts[1:]) if texts else None
    if read is None and len([one for one in paragraphs if _bold_end(one)]) == 1:
        read = set_apart(texts[0], _bold_end(paragraphs[0]), outlets)
    if read is None:
        index, read = 1, _below_standfirst(texts, own, outlets)
    if read is None:
        index, read = opening_in_town(texts, page.blocks, outlets)
    if read is None:
        named = opening_agencies(texts[0]) if texts else ()
        line = paragraphs[0].line if texts else 1
        return None, [Found(value=name, line=line, rule="opening", confidence=0.9) for name in named]
    opening = paragraphs[index]
    paragraphs[index] = _beginning_with(opening, read.rest)
    found = Found(value=read.place, line=opening.line, rule="dateline", confidence=read.confidence)
    sent = [Found(value=name, line=opening.line, rule="dateline", confidence=0.95) for name in read.agencies]
    return found if read.place else None, sent


def _bold_end(paragraph: Paragraph) -> int:
    """Where the bold words end that a paragraph begins with, or 0."""
    first = paragraph.emphases[0] if paragraph.emphases else None
    return first.end if first is not None and first.strong and first.start == 0 else 0


def _place_alone(text: str, own: frozenset[str]) -> str:
    """The places that a block in front of the first paragraph is, and nothing else: `Lima/ Rome:`.

    A single place may be any, where the outlet's own name stands behind it: `Varsand, Harbour News --`.
    """
    bare = text.rstrip(" :–—-")
    if len(text) > _PLACES or bare == text.rstrip():
        return ""
    places = [one.strip() for one in _SLASH.split(bare)]
    if len(places) == _WITH_OUTLET and folded(places[1]) in own and places[0][:1].isupper():
        return written(places[0])
    return ", ".join(map(written, places)) if all(map(is_city, places)) else ""


def _below_standfirst(texts: Sequence[str], own: Iterable[str], outlets: Directory) -> Dateline | None:
    """The dateline of the second paragraph, where the first is a standfirst that no name marks."""
    read = opening_of(texts[1], own, outlets) if len(texts) > _CLOSE else None
    if read is None or not read.place or read.confidence < _SURE:
        return None
    others = (opening_of(text, own, outlets) for text in texts[2 : 2 + _CLOSE])
    return None if any(other and other.place for other in others) else read


def _beginning_with(paragraph: Paragraph, rest: str) -> Paragraph:
    """A paragraph without what stands in front of its last words, with the links and emphases in them."""
    cut = len(paragraph.text) - len(rest)
    return replace(
        paragraph,
        text=rest,
        links=tuple(
            replace(link, start=link.start - cut, end=link.end - cut)
            for link in paragraph.links
            if link.start >= cut
        ),
        emphases=tuple(
            replace(one, start=one.start - cut, end=one.end - cut)
            for one in paragraph.emphases
            if one.start >= cut
        ),
    )
