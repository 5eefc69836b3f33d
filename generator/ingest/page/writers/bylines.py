"""The blocks and elements of a page that say who wrote its article."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.sentence_ends import INITIAL_STOP
from generator.ingest.one_line.signatures.chinese_bylines import name_beside_paper, names_in_line
from generator.ingest.one_line.signatures.east_asian import opening_names
from generator.ingest.one_line.signatures.japanese_bylines import names_with_places
from generator.ingest.one_line.signatures.korean_bylines import korean_writers
from generator.ingest.one_line.signatures.scripts import (
    OTHER_SCRIPT,
    opens_byline,
)
from generator.ingest.one_line.stamps.timestamps import Stamp, read_stamp
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.blocks.captions import (
    CREDIT_LABEL,
    is_made_for_picture,
    is_named_caption,
    is_named_credit,
)
from generator.ingest.page.dates.visible_stamps import is_pictured
from generator.ingest.page.marks import Mark, is_byline, is_of_quote, names_writer
from generator.ingest.page.parts import Page, is_in_card, is_others
from generator.ingest.page.stated.clocks import moments_in
from generator.ingest.page.stated.moments import read_label
from generator.ingest.page.tree import (
    ancestors_of,
    is_hidden,
    is_longer,
    line_of,
    named_words,
    pieces_of,
    tag_of,
    words_of,
)
from generator.ingest.page.writers.linked_writers import SKIPPED, TAGGED, linked_writers, together
from generator.ingest.page.writers.people import ShownByline
from generator.ingest.page.writers.signatures import LINE, NAMES, OPENED, signatures_of
from generator.ingest.words.letters import LL, LU
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.places import is_place
from generator.ingest.words.places.provinces import PROVINCES
from generator.ingest.words.source_words import SOURCES
from generator.ingest.words.stamps.calendar_words import FILLERS, LABELS, MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from lxml.etree import _Element

_AROUND, _NEAREST, _CLOSE = 12, 2, 6
_SHORT = 80
_OPENER_ALONE = re.compile(
    r"(?:by|von|par|por|af|av|door|oleh|autor(?:a|in|ka)?|author|penulis|автор|γράφει) ?:?", re.IGNORECASE
)
"""What opens a byline, in a block of its own above it."""
_MARKET = re.compile(r"\d ?[+−-]\d{1,3}[.,]\d{1,3} ?%?\Z")
"""How a share index is shown: `1.033,44 +0,37`."""

_SIGNED = re.compile(
    rf"[.!?…»”\"] ((?:By|Von|Par|Por|Di|Door|Af|Av) [{LU}](?:[^.!?]|{INITIAL_STOP}){{3,80}})\Z"
)
"""A standfirst with the writers behind its last sentence."""

_OF_TEXT = re.compile(r"(?:Text|Texte|Texto|Testo|Tekst|Teksti|Szöveg|Текст) ?: ")
"""What tells who wrote from who took the picture beside it."""

_SOURCES = re.compile(rf"(?=[^a-z])(?i:{SOURCES}) ?: ?([^:]{{2,80}})")
_BETWEEN_SOURCES = re.compile(r" ?[,;/|] ?| (?:und|and|et|y|e|en|i|ve|och|og|ja|и|و) ")

_BEFORE_TOWN = re.compile(rf"(?<=[A-Z]), [{LU}]{{3,}}(?: [{LU}]{{3,}})?\Z")
"""The town behind a wire service in a line of its own: `AFP, LONDON`."""

_SIZES = re.compile(r"[–−-] ?[Aa]{1,2} ?\+?|[Aa]{1,2} ?\+|\+ ?[Aa]{1,2}(?: ?[–−-])?")
"""The buttons for the size of letters, with nothing between: `- AA +`."""
_TWO_SIZES = frozenset(["AA", "TT"])
_OF_SIZES = re.compile(
    r"(?:text|font|letter|type) ?size|(?:schrift|text)größe|taille d|tamaño d|字[号號體]|حجم الخط",
    re.IGNORECASE,
)
_BUTTONS = frozenset("share sharing social socials tools toolbar toolbox utilities".split())
"""What is two sizes of letters and no wire service, among buttons or above what says so: `AA`."""
_PICTURED = re.compile(r"(?:photos?|pictures?|images?|fotos?|bild|video)\b", re.IGNORECASE)
_PICTURES_BEHIND = re.compile(r"\s*\((?:fotos?|photos?|bild(?:er)?|foto['’]s|pictures|фото)\)", re.IGNORECASE)
"""What stands behind who took the pictures, beside who wrote: `Jane Doe and Kai Voss (photos)`."""
_LONGEST = 400
_MOST_WORDS = 30
_MOST_MARKS = 40
_LONG_LINE = 100
_OPENING = 4


def bylines_of(page: Page, outlets: Directory) -> Iterator[ShownByline]:
    """What near the headline says who: elements that are named so, and blocks with `By` in front.

    What stands behind the text is marked as such: other stories stand there too.
    """
    yield from _named_bylines(page)
    yield from linked_writers(page, outlets)
    head, foot = page.head, page.foot
    ending = [  # who signs inside of the text
        place
        for place in page.body.places[-1:]
        if place not in head and opens_byline(page.blocks[place].text)
    ]
    for place in (*head, *ending, *foot):
        behind = place not in head
        between = page.title.place <= place <= page.body.first
        if (behind or between) and is_others(reversed(page.blocks[place].path), place, page):
            continue
        if is_in_card(place, page) or (
            place < page.title.place - _CLOSE and read_stamp(page.blocks[place].text)
        ):
            continue  # far above the headline stand teasers of other stories, with their hours
        if between and place > page.title.place + 1:
            yield from _below_opener(page.blocks[place - 1], page.blocks[place])
        if between and (parted := _parted(page.blocks[place])):
            yield ShownByline(text=parted, line=page.blocks[place].line, sure=True)
        else:
            yield from _of_block(page, place, outlets, behind=behind)
    yield from signatures_of(page, outlets)
    if page.body.places:
        long = [
            page.blocks[place] for place in page.body.places[:_OPENING] if len(page.blocks[place].text) > 30
        ]
        for block in (long or [page.blocks[page.body.first]])[:2]:
            for name in opening_names(block.text):
                stated = any(one.value == name for one in page.said.meta("author"))
                yield ShownByline(text=name, line=block.line, sure=True, labelled=stated)


def _below_opener(above: Block, block: Block) -> Iterator[ShownByline]:
    """Who is named in a block below one that says nothing but `Von`."""
    if len(block.text) <= NAMES and not block.hidden and _OPENER_ALONE.fullmatch(above.text):
        yield ShownByline(text=block.text, line=block.line, sure=True)


def _is_stamped(text: str, outlets: Directory) -> bool:
    """Whether a long line below the headline says when and who: it is no paragraph of the text.

    Who stands behind the day with `By`, or in front with a paper: `Jane Doe - Harbour / 4 May 2022, 7:33`.
    """
    if (stamp := read_stamp(text)) is None or not stamp.moments[0].year:
        return False
    ahead = read_byline(" - ".join(stamp.before)[:_LONG_LINE], outlets) if stamp.before else None
    named = ahead is not None and ahead.people and ahead.rule in ("byline-opener", "name-and-role")
    return bool(named) or any(map(OPENED.match, stamp.after))


def _of_block(page: Page, place: int, outlets: Directory, *, behind: bool) -> Iterator[ShownByline]:
    """What a block near the headline or behind the text says who."""
    block = page.blocks[place]
    chosen = place in page.body.places
    between = range(page.title.place + 1, page.opening)
    if (
        block.hidden
        or (is_pictured(block) and not _OF_TEXT.match(block.text))
        or block.quote
        or block.text[0] in "©ⓒ"
        or _MARKET.search(block.text)
        or len(block.text) > _LONGEST
        or (chosen and len(block.text) > _LONG_LINE and not _is_stamped(block.text, outlets))
    ):
        return
    line = block.line
    text = _behind_headline(TAGGED.sub("", block.text), page)
    if page.title.place < place <= page.body.first:
        for name in names_in_line(block.text):
            yield ShownByline(text=name, line=line, sure=True, labelled=True)
        named = (names_with_places, *((opening_names,) if len(block.text) <= NAMES else ()))
        names = [name for names_of in named for name in names_of(block.text)]
        for name in (*names, *korean_writers(block.text[:_SHORT])):
            yield ShownByline(text=name, line=line, sure=True)
    if page.title.place < place < max(page.body.first + 1, page.opening):
        yield from _wires(page, place, outlets)
    stamp = read_stamp(text)
    if stamp:
        yield from _beside_moment(stamp, line, outlets, behind=behind)
    elif (byline := read_byline(block.text, outlets)) and (
        (byline.rule == "byline-opener" and (byline.people or (byline.agencies and place in between)))
        or (
            byline.rule == "name-and-role"
            and len(block.text) <= _SHORT
            and place in between
            and not _is_drawn(place, page)
        )
    ):
        yield ShownByline(text=block.text, line=line, sure=False, behind=behind)
        yield from _as_line(block.text, line, behind=behind or place not in between)
    elif OPENED.match(block.text):
        for link in block.links:  # `By Asia correspondent Jane Doe in Jakarta`
            yield ShownByline(text=block.text[link.start : link.end], line=line, sure=True, behind=behind)
        yield ShownByline(text=block.text, line=line, sure=False, behind=behind)
        if place in between and OTHER_SCRIPT.search(block.text):  # `By: अमित मेहरा`
            yield from _as_line(block.text, line, behind=False)
    elif place in between and opens_byline(block.text):
        yield from _as_line(_before_moment(block.text), line, behind=False)
    elif place in between and (signed := _SIGNED.search(block.text)):
        yield ShownByline(text=signed[1], line=line, sure=False)


_GLUED = re.compile(rf"[{LL}][{LU}]")


def _parted(block: Block) -> str:
    """A byline of which only its elements part what it says: `By Jane DoeHarbour News`."""
    if (
        block.hidden
        or len(block.text) > LINE
        or not OPENED.match(block.text)
        or not _GLUED.search(block.text)
    ):
        return ""
    pieces = pieces_of(block.path[-1], SKIPPED)
    glued = (f"{one}{other}" for one, other in itertools.pairwise(pieces) if _GLUED.match(one[-1] + other[0]))
    return together(pieces) if any(map(block.text.__contains__, glued)) else ""


_CREDITS = frozenset(["credit", "credits"])


def _is_drawn(place: int, page: Page) -> bool:
    """Whether a line is named a credit where another is named a byline: who drew what is above the text."""
    own = named_words(page.blocks[place].path[-1])
    return bool(own & _CREDITS) and any(
        mark.place in page.head and mark.place > page.title.place and mark.place != place
        for mark in page.bylines
    )


def _behind_headline(text: str, page: Page) -> str:
    """What stands behind the headline in a block that has more, on pages where none is it alone."""
    title = page.title.found.value if page.title.found and page.title.place < 0 else ""
    return text.partition(title)[2].strip() or text if len(title) > NAMES // 2 else text


def _wires(page: Page, place: int, outlets: Directory) -> Iterator[ShownByline]:
    """The wire services that a line names alone, behind its town or as a source, unless of a picture."""
    block = page.blocks[place]
    if _is_of_sizes(page, place) or _PICTURED.match(page.blocks[place - 1].text):
        return
    sent = _BEFORE_TOWN.sub("", block.text.strip(" ()[]:"))
    listed = _BETWEEN_SOURCES.split(sent) if len(sent) <= NAMES else []
    if not all(map(outlets.agency, listed)):
        town, _, by = (part.strip() for part in sent.partition("/"))
        placed = bool(by) and (is_place(town) or town in PROVINCES)
        listed = [
            by if placed else sent
        ]  # `AFP, Reuters` are two; where one of them is none, it may be a writer
    for one in (*listed, *_sources(block.text)):
        if outlets.agency(one):
            yield ShownByline(text=one, line=block.line, sure=True, only_agencies=True)


def _is_of_sizes(page: Page, place: int) -> bool:
    """Whether a line is of the buttons for the size of letters, by its signs or by what stands around it."""
    block = page.blocks[place]
    if any("size" in named_words(one) for one in block.path[-2:]) or _SIZES.fullmatch(block.text):
        return True
    if block.text not in _TWO_SIZES:
        return False
    below = page.blocks[place + 1].text if place + 1 < len(page.blocks) else ""
    among = any(named_words(one) & _BUTTONS for one in block.path[-_CLOSE:])
    return among or _OF_SIZES.match(below) is not None


def _sources(text: str) -> list[str]:
    """What a line names as sources, or behind a town: `Quelle: Die Mole, dpa`, `London - Reuters`."""
    named = _SOURCES.search(text)
    if named:
        return _BETWEEN_SOURCES.split(named[1])
    town, dash, sent = text.partition(" - ")
    return [sent.strip()] if dash and len(town.split()) <= _NEAREST and len(text) <= NAMES else []


def _beside_moment(stamp: Stamp, line: int, outlets: Directory, *, behind: bool) -> Iterator[ShownByline]:
    """What stands before and after a moment: `Last changed` says nobody, in whatever language."""
    for side in (*stamp.before, *stamp.after):
        for name in name_beside_paper(side):
            yield ShownByline(text=name, line=line, sure=True, labelled=True, behind=behind)
    for side in stamp.before:
        if opens_byline(side):
            yield ShownByline(text=side, line=line, sure=True, behind=behind)
        elif read_label(side) is None or OPENED.match(side):
            yield ShownByline(text=side, line=line, sure=False, behind=behind)
    for side in stamp.after:
        if read_label(side) is None or OPENED.match(side):
            byline = read_byline(side, outlets)
            named = OTHER_SCRIPT.search(side) is not None and opens_byline(side)
            whole = stamp.moments[0].is_whole and stamp.after == (side,) and has_given_name(side)
            bare = not named and (byline is None or (byline.rule == "bare-name" and not whole))
            yield ShownByline(text=side, line=line, sure=bare or named, only_agencies=bare, behind=behind)


def _as_line(text: str, line: int, *, behind: bool) -> Iterator[ShownByline]:
    """A line that begins with `By` as one that is nothing else, where it is no sentence."""
    if not behind and len(text) <= LINE and text[-1] not in ".!?" and ";" not in text:
        yield ShownByline(text=text, line=line, sure=True)


def _named_bylines(page: Page) -> Iterator[ShownByline]:
    """The innermost elements around the headline, else behind the text, that the page names as bylines."""
    head, foot = page.head, page.foot
    told = [mark for mark in page.bylines if is_longer(mark.element, 0)]
    outer = {id(element) for mark in told for element in ancestors_of(mark.element)}
    inner = [
        mark
        for mark in told
        if id(mark.element) not in outer
        and not _is_of_picture(mark.element)
        and not _PICTURES_BEHIND.match(mark.element.tail or "")
        and not is_of_quote(ancestors_of(mark.element))
    ]
    near = [
        mark
        for mark in inner
        if mark.place in head
        and (
            mark.place > max(page.title.place, page.body.first)
            or not is_others(ancestors_of(mark.element), mark.place, page)
        )
    ]
    behind = [
        mark
        for mark in inner
        if head.stop <= mark.place < foot.stop
        and not is_others(ancestors_of(mark.element), mark.place, page)
        and not _is_inset(mark, page)
    ]
    for mark in _shown(near)[:_MOST_MARKS] or behind[:3]:
        pieces = pieces_of(mark.element, SKIPPED, hidden=is_hidden(mark.element))
        text = together(pieces)
        line = line_of(mark.element)
        if stamp := read_stamp(text):
            for side in stamp.before:
                yield ShownByline(text=side, line=line, sure=True, behind=not near)
        elif len(text.split()) <= _MOST_WORDS:
            yield ShownByline(text=_before_moment(text), line=line, sure=True, behind=not near)
            around = mark.element.getparent()
            beside = together(pieces_of(around, SKIPPED)) if around is not None else ""
            if len(beside) < len(text) + 40:
                rest = beside.replace(text, "").strip(" ,|/·()-–—")
                yield ShownByline(text=rest, line=line, sure=True, only_agencies=True, behind=not near)


def _shown(marks: Sequence[Mark]) -> Sequence[Mark]:
    """The bylines that readers see, where one has a name: those of films and pictures wait unseen."""
    seen = [
        mark
        for mark in marks
        if not is_hidden(mark.element)
        and not any(map(is_hidden, itertools.islice(ancestors_of(mark.element), _AROUND)))
    ]
    named = any(has_given_name(words_of(mark.element, limit=NAMES)) for mark in seen)
    return seen if named else marks


def _is_inset(mark: Mark, page: Page) -> bool:
    """Whether a byline amid the text is of a box with a heading of its own, which somebody else wrote."""
    if not page.body.first < mark.place < page.body.last:
        return False
    own = {id(element) for place in (page.body.first, page.body.last) for element in page.blocks[place].path}
    boxes = list(itertools.takewhile(lambda one: id(one) not in own, ancestors_of(mark.element)))
    inner = itertools.islice(boxes[-1].iter(), _MOST_MARKS) if boxes else ()
    return any(tag_of(one) in _HEADINGS for one in inner)


_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


def _is_of_picture(element: _Element) -> bool:
    """Whether an element that is named as a byline says who took a picture."""
    around = list(itertools.islice(ancestors_of(element), _AROUND))
    if is_named_credit(element) or any(tag_of(one) in ("figure", "figcaption") for one in around):
        return True
    if CREDIT_LABEL.match(words_of(element, limit=NAMES)):
        return True
    if any(is_made_for_picture(one) and not names_writer(one) for one in around[:_NEAREST]):
        return True
    captions = [one for one in around if is_named_caption(one)]
    return bool(captions) and not any(map(is_byline, around)) and not any(map(_is_above_time, captions))


def _is_above_time(element: _Element) -> bool:
    """Whether the next element says when, so that one named a caption is of the article: town and writer."""
    below = element.getnext()
    return below is not None and next(below.iter("time"), None) is not None


def _before_moment(text: str) -> str:
    """A byline without the day and the hour that stand behind it."""
    if moments_in(text) is None:
        return text
    words = text[: re.search(r"\d", text).start()].split()  # type: ignore[union-attr]
    while words and _is_of_moment(words[-1]):
        words.pop()
    return " ".join(words) or text


def _is_of_moment(word: str) -> bool:
    bare = word.casefold().strip(".,:;|·•–—()-")
    return not bare or bare in MONTHS or bare in WEEKDAYS or bare in LABELS or bare in FILLERS


def near_words(page: Page) -> str:
    """The words around the headline and behind the text, where a page names its writers."""
    places = dict.fromkeys((*page.head, *page.body.places[:1], *page.body.places[-2:], *page.foot))
    marked = [" ".join(pieces_of(mark.element, frozenset())) for mark in page.bylines[:40]]
    return " ".join(
        [*(page.blocks[place].text[:400] for place in places if place < len(page.blocks)), *marked]
    )
