"""The blocks and elements of a page that say who wrote its article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ingest.names import read_byline
from generator.ingest.page import Page
from generator.ingest.page_blocks import NO_BYLINE_WORDS
from generator.ingest.page_openings import opening_names
from generator.ingest.page_people import ShownByline
from generator.ingest.page_tree import ancestors_of, line_of, pieces_of
from generator.ingest.publishers import Directory
from generator.ingest.timestamps import read_stamp

_WORDS = "and|und|et|y|e|en|og|och|i|dan|và|και|и|та|و"
_OPENERS = "by|von|par|por|di|da|av|af|door|oleh"
_SKIPPED = NO_BYLINE_WORDS - {"credit"}  # a label such as `Translated by` is needed
_SHORT = 80
_OPENED = re.compile(rf"(?:{_OPENERS})\b[: ]", re.IGNORECASE)
_JOINT = re.compile(rf"(?:[:,;|/&•·–—-]|\b(?:{_OPENERS}|{_WORDS}))\s*\Z", re.IGNORECASE)
_JOINED = re.compile(rf"(?:[,;|/&•·(–—-]|(?:{_WORDS})\b)", re.IGNORECASE)


def bylines_of(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """What near the headline says who: elements that are named so, and blocks with `By` in front."""
    chosen = set(page.body.places)
    between = range(page.title.place + 1, page.body.first)
    yield from _named_bylines(page)
    for place in (*page.head, *page.foot):
        block = page.blocks[place]
        if (
            block.hidden
            or block.figure
            or len(block.text) > 220
            or (place in chosen and len(block.text) > 100)
        ):
            continue
        stamp = read_stamp(block.text)
        if stamp:
            for side in stamp.before:
                yield ShownByline(text=side, line=block.line, sure=False)
            for side in stamp.after:
                byline = read_byline(side, outlets)
                bare = byline is None or byline.rule == "bare-name"
                yield ShownByline(text=side, line=block.line, sure=bare, only_agencies=bare)
        elif (byline := read_byline(block.text, outlets)) and (
            (byline.rule == "byline-opener" and byline.people)
            or (byline.rule == "name-and-role" and len(block.text) <= _SHORT and place in between)
        ):
            yield ShownByline(text=block.text, line=block.line, sure=False)
        elif _OPENED.match(block.text):
            for link in block.links:  # `By Asia correspondent Jane Doe in Jakarta`
                yield ShownByline(text=block.text[link.start : link.end], line=block.line, sure=True)
            yield ShownByline(text=block.text, line=block.line, sure=False)
    if page.body.places:
        first = next(
            (page.blocks[place] for place in page.body.places if len(page.blocks[place].text) > 30),
            page.blocks[page.body.first],
        )
        for name in opening_names(first.text):
            yield ShownByline(text=name, line=first.line, sure=True)


def _named_bylines(page: Page) -> Iterator[ShownByline]:
    """The innermost elements around the headline, else behind the text, that the page names as bylines."""
    outer = {id(element) for mark in page.bylines for element in ancestors_of(mark.element)}
    inner = [mark for mark in page.bylines if id(mark.element) not in outer]
    near = [mark for mark in inner if page.head.start <= mark.place < page.head.stop]
    behind = [mark for mark in inner if page.head.stop <= mark.place < page.foot.stop]
    for mark in near or behind[:3]:
        text = _together(pieces_of(mark.element, _SKIPPED))
        if stamp := read_stamp(text):
            for side in stamp.before:
                yield ShownByline(text=side, line=line_of(mark.element), sure=True)
        elif len(text.split()) <= 30:
            line = line_of(mark.element)
            yield ShownByline(text=text, line=line, sure=True)
            around = mark.element.getparent()
            beside = _together(pieces_of(around, _SKIPPED)) if around is not None else ""
            if len(beside) < len(text) + 40:
                rest = beside.replace(text, "").strip(" ,|/·()-–—")
                yield ShownByline(text=rest, line=line, sure=True, only_agencies=True)


def _together(pieces: Sequence[str]) -> str:
    """The texts of a byline as one, with commas where the page set them apart by its elements only."""
    text = ""
    for piece in pieces:
        joint = " " if _JOINT.search(text) or _JOINED.match(piece) else ", "
        text = f"{text}{joint}{piece}" if text else piece
    return text
