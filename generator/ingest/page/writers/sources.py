"""Lines of a page beside its article → the wire services that they name as its source, owner or helper."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.signatures.sign_offs import HELPED, read_sign_off
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.marks import names_source
from generator.ingest.page.parts import Page
from generator.ingest.page.tree import named_words
from generator.ingest.text.seed import Found
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.source_words import SOURCES

_LENT = re.compile(r"\b(?:avec|with|mit|con|com|med|met) (?=[A-Zd])")
_SIGNED = re.compile(r"[/(\[©]|(?:[a-z]{2,4}/)+\w{2,8}\Z|[A-Z]{2,4}/[a-z]{2,6}\Z|[A-Z]{2,8} \([a-z]{2,5}\),")
_THEO = re.compile(r"(?:Theo|Nguồn:?) (?=\w)")
_SLASH = re.compile(r"[/,]| and ")
_SOURCED = re.compile(
    rf"\b(?:{SOURCES}) ?: ?",
    re.IGNORECASE,
)
_PLACES, _SHORT, _LINE = 40, 90, 160  # characters
_CLOSE, _BELOW, _BETWEEN, _INITIALS = 3, 5, 12, 4


def sources_beside(page: Page, outlets: Directory) -> Iterator[Found[str]]:
    """The wire services that a line in front of the text or behind names as its source: `Quelle: dpa`."""
    between = range(page.title.place + 1, page.body.first) if page.title.place >= 0 else range(0)
    for place in (*between[-_BETWEEN:], *itertools.islice(page.foot, _BELOW)):
        block = page.blocks[place]
        label = _SOURCED.search(block.text[:_LINE])
        if block.hidden or block.figure or label is None or (place in page.foot and label.start()):
            continue
        ended = read_sign_off(block.text[label.start() :][:_SHORT], outlets)
        for name in ended.agencies if ended else ():
            yield Found(value=name, line=block.line, rule="source beside the text", confidence=0.85)
    yield from _signed_below(page, outlets)
    yield from _helped(page, outlets)
    yield from _behind_names(page, outlets)
    last = [place for place in page.body.places[-1:] if names_source(page.blocks[place].path[-1])]
    for block in [page.blocks[place] for place in (*last, *itertools.islice(page.foot, _CLOSE))]:
        named = names_source(block.path[-1])
        signed = named or _LENT.search(block.text[:_SHORT]) or _SIGNED.match(block.text)
        if not (block.hidden or block.figure) and len(block.text) <= _SHORT and signed:
            ended = read_sign_off(block.text, outlets)
            among = _agencies_among(block.text, outlets, listed=named)
            for name in ended.agencies if ended else among:
                yield Found(value=name, line=block.line, rule="sign-off", confidence=0.85)


def _behind_names(page: Page, outlets: Directory) -> Iterator[Found[str]]:
    """The wire services that sign behind the writers in the last line: `Jane Doe, Tom Roe, AFP`."""
    for place in (*page.body.places[-1:], *itertools.islice(page.foot, 2)):
        block = page.blocks[place]
        if block.hidden or block.figure or block.level or block.links or len(block.text) > _LINE:
            continue
        byline = read_byline(block.text, outlets) if place != page.body.first else None
        if byline and byline.people and byline.rule == "name-and-role":
            for name in byline.agencies:
                yield Found(value=name, line=block.line, rule="sign-off", confidence=0.85)


def _helped(page: Page, outlets: Directory) -> Iterator[Found[str]]:
    """The wire services that a note at the end says helped or own the text: `With AFP`, `© 2013 AP`."""
    foot = [place for place in page.foot if not _is_of_card(page.blocks[place])]
    ends = (*page.body.places[-_CLOSE:], *foot[:_CLOSE])
    for block in (page.blocks[place] for place in ends if place != page.body.first):
        if block.hidden or block.figure:
            continue
        ended = read_sign_off(block.text, outlets) if len(block.text) <= _LINE else None
        if ended and ended.rule in HELPED and not _ADDED.match(block.text):
            for name in ended.agencies:
                yield Found(value=name, line=block.line, rule=ended.rule, confidence=0.85)
        owned = _OWNED.match(block.text)
        for part in _SLASH.split(owned[1]) if owned else ():
            if agency := outlets.agency(part.strip()):
                yield Found(value=agency.name, line=block.line, rule="copyright", confidence=0.8)


_CARD_WORDS = frozenset(
    "bio biography author authors authorbio authorbox authorcard authorinfo authorprofile about "
    "profile".split()
)


def _is_of_card(block: Block) -> bool:
    """Whether a block stands in the card of who wrote, below which a page may say which wire helped."""
    return any(not _CARD_WORDS.isdisjoint(named_words(one)) for one in block.path[-_CLOSE:])


_ADDED = re.compile(r"\W*(?:additional|further) ", re.IGNORECASE)
"""What a paper's own reporters had from a wire besides, as they say below: it has not sent the story."""

_OWNED = re.compile(
    r"(?:©|\([Cc]\)|Copyright)(?: ?(?:©|\([Cc]\)))?(?: (?:19|20)\d\d,?)?(?: by)? ([^.;:()]{2,60}?)"
    r"(?:\.|,? [Aa]ll rights|\Z)"
)


def _signed_below(page: Page, outlets: Directory) -> Iterator[Found[str]]:
    """The wire services that a line right below the last paragraph names alone, in the same element.

    The line may have an element of its own there, as the paragraph has, or none.
    """
    around = page.blocks[page.body.last].path[:-1] if page.body.places else ()
    for place in itertools.islice(page.foot, 2):
        block = page.blocks[place]
        if block.hidden or block.links or around not in (block.path, block.path[:-1]):
            return
        text = block.text[1:-1] if block.text[0] + block.text[-1] == "()" else block.text
        ended = read_sign_off(_THEO.sub("", text), outlets) if 0 < len(text) <= _PLACES else None
        if ended is None and text != block.text and len(text) <= _PLACES:
            ended = read_sign_off(block.text, outlets)  # `(COURIER with AFP, REUTERS)`
        for name in ended.agencies if ended and not ended.people else ():
            yield Found(value=name, line=block.line, rule="sign-off", confidence=0.9)


def _agencies_among(text: str, outlets: Directory, *, listed: bool) -> Iterator[str]:
    """The wire services in brackets beside initials, as `(dpa, Abc)`, or those `listed` among any sources."""
    names = [name.strip() for name in re.split("[,;/]", text.strip("()[] "))]
    names = names if listed or text[-1] in ")]" else []
    known = [outlets.agency(name) for name in names]
    if listed or all(agency or len(name) <= _INITIALS for agency, name in zip(known, names, strict=True)):
        yield from (agency.name for agency in known if agency)
