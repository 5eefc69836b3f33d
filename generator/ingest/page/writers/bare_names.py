"""The lines of a page that are names and nothing else → who wrote, for pages that name nobody otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.signatures.scripts import (
    NO_JAPANESE_NAME,
    bare_names_in_script,
    japanese_names,
)
from generator.ingest.one_line.wording import folded
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.dates.visible_stamps import is_pictured
from generator.ingest.page.parts import Page
from generator.ingest.page.stated.clocks import moments_in
from generator.ingest.page.writers.people import ShownByline
from generator.ingest.page.writers.signatures import NAMES
from generator.ingest.page.writers.stated_writers import stated_writers
from generator.ingest.words.letters import LU
from generator.ingest.words.names.given_names import is_given_name
from generator.ingest.words.names.japanese_names import is_japanese_name
from generator.ingest.words.names.name_words import ROLE_NOUNS
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import KANA

_NAME_AND_MORE = re.compile(
    rf"([{LU}][\w'’-]+(?: [{LU}]\.)?(?: [{LU}][\w'’-]+){{1,2}})"
    r"(?:\s*[,/|–—-]\s*[^,.!?]{2,40}| Special to [^.!?]{3,30})\Z"
)
_JAPANESE = "[\u4e00-\u9fff々]{1,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f々]{1,3}"
_BEFORE_DAY = re.compile(f"({_JAPANESE}(?:、{_JAPANESE}){{0,3}})[ \u3000]*(?=(?:19|20)\\d\\d年)")
"""A Japanese writer in front of the day, as papers without labels have it."""

_SECTION = 2
"""How long names of sections are in Japanese."""

_CLOSE = 6
_PIECES = 5
_ROLE_WORDS = 6
_BARS = re.compile(r"\s*[|•·]\s*")
_LONGEST, _MOST_WRITERS = 400, 8


def bare_names_of(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """Names without any mark that stand alone below the headline, for pages that name nobody otherwise.

    They stand beside the time, or are the first line of the text.
    """
    first = page.body.first if page.body.places else -1
    opening = page.blocks[first].text if first > 0 else ""
    stated = frozenset(map(folded, stated_writers(page.said)))
    stamped = {place for place in page.head if moments_in(page.blocks[place].text)}
    for place in page.head:
        block = page.blocks[place]
        beside = place > page.title.place and any(abs(place - other) <= 2 for other in stamped)
        if block.hidden or is_pictured(block):
            continue
        if place in stamped and page.title.place < place <= first:
            yield from _between_bars(block, outlets)
        if block.links or len(block.text) > NAMES:
            continue
        between = page.title.place < place < (first if first > 0 else page.title.place + _CLOSE)
        beside = beside or (
            between and place + 1 < len(page.blocks) and _is_role(page.blocks[place + 1].text)
        )
        if not (beside or place == first or (between and folded(block.text) in stated)):
            continue
        if (
            place in stamped
            and (named := _BEFORE_DAY.match(block.text))
            and len(named[1]) > _SECTION
            and not NO_JAPANESE_NAME.search(named[1])
        ):
            yield ShownByline(text=named[1], line=block.line, sure=True)
        if folded(block.text) in folded(page.blocks[page.title.place].text):
            continue  # of whom it tells
        byline = read_byline(block.text, outlets)
        if byline and byline.people and byline.rule in ("bare-name", "names", "name-and-role"):
            others = tuple(_others_with_roles(page, place + 2, outlets))
            text = ", ".join((block.text, *(others or _others_below(page, place, first, outlets))))
            yield ShownByline(text=text, line=block.line, sure=True)
        elif place > page.title.place and (names := bare_names_in_script(block.text, outlets)):
            yield ShownByline(text=", ".join(names), line=block.line, sure=True)
        elif names := _in_japanese(block.text, opening if place > page.title.place else ""):
            yield ShownByline(text="、".join(names), line=block.line, sure=True)
        elif byline is None and (named := _NAME_AND_MORE.match(block.text)):
            yield ShownByline(text=named[1], line=block.line, sure=True)


_BRACKETED = re.compile("[【（(〔［]([\u4e00-\u9fff々\u3041-\u3096、・ \u3000]{3,24})[】）)〕］]")


def _in_japanese(text: str, opening: str) -> tuple[str, ...]:
    """The Japanese names that a line is nothing but, above a text in kana: `大森 遥`, `【大森遥】`."""
    if KANA.search(opening) is None:
        return ()
    return japanese_names(text) or tuple(_in_brackets(text))


def _in_brackets(text: str) -> list[str]:
    inner = _BRACKETED.fullmatch(text)
    names = [name.strip() for name in re.split("[、・]", inner[1])] if inner else []
    return names if all(_is_named_so(name) for name in names) else []


def _is_named_so(name: str) -> bool:
    return is_japanese_name(re.sub("[ \u3000]", "", name)) and not NO_JAPANESE_NAME.search(name)


def _between_bars(block: Block, outlets: Directory) -> Iterator[ShownByline]:
    """A name that stands alone between bars in a line with the time: `May 3 | Jane Doe | World`.

    Or with nothing between, if the first word is a given name: `May 3, 2013 Jane Doe`.
    """
    pieces = [piece.strip() for piece in _BARS.split(block.text[:_LONGEST])]
    if len(pieces) == 1 and (stamp := moments_in(block.text)):
        pieces += [side for side in (*stamp.before, *stamp.after) if is_given_name(side.split()[0])]
    for piece in pieces[:_PIECES] if len(pieces) > 1 else ():
        alone = read_byline(piece, outlets) if 0 < len(piece) <= NAMES else None
        named = alone is not None and bool(alone.people) and alone.rule == "bare-name"
        if named or (piece and bare_names_in_script(piece, outlets)):
            yield ShownByline(text=piece, line=block.line, sure=True)


def _others_with_roles(page: Page, place: int, outlets: Directory) -> Iterator[str]:
    """The names that follow a name with its role below, each with a role of its own below."""
    while place + 1 < len(page.blocks) and all(
        _is_role(page.blocks[one].text) for one in (place - 1, place + 1)
    ):
        byline = read_byline(page.blocks[place].text, outlets)
        if byline is None or byline.rule != "bare-name":
            return
        yield page.blocks[place].text
        place += 2


def _others_below(page: Page, place: int, first: int, outlets: Directory) -> Iterator[str]:
    """The names that stand alone right below a name, in blocks of the same kind above the text."""
    own = page.blocks[place]
    end = first if first > place else place + _MOST_WRITERS  # a standfirst may be taken for the first
    for block in page.blocks[place + 1 : min(place + _MOST_WRITERS, end)]:
        byline = read_byline(block.text, outlets) if len(block.text) <= NAMES else None
        if byline is None or byline.rule != "bare-name" or block.hidden or block.tag != own.tag:
            return
        yield block.text


def _is_role(text: str) -> bool:
    """Whether a line says what somebody does: `Defence correspondent`, `Buitenlandredacteur`."""
    words = text.casefold().replace(".", "").split()
    return len(words) <= _ROLE_WORDS and any(
        word in ROLE_NOUNS
        or word.endswith(
            ("redakteur", "redakteurin", "redacteur", "korrespondent", "correspondent", "reporter")
        )
        for word in words
    )
