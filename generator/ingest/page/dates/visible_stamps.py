"""The blocks of a page → its visible timestamps: those near the headline, and those right behind the text.

Mastheads show today, and cards of other stories their own days: both are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.ingest.one_line.stamps.moments import Timestamp
from generator.ingest.one_line.stamps.timestamps import Stamp, is_label
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.furniture.closing_heads import opens_comments
from generator.ingest.page.parts import Page, deepest_around, is_others
from generator.ingest.page.stated.clocks import is_stamp, moments_in, prepared
from generator.ingest.page.stated.moments import read_label
from generator.ingest.page.tree import named_words, tag_of
from generator.ingest.text.dating.resolving import Written
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.stamps.calendar_words import Kind

_SHORT = 90
_NEAR = 4  # blocks
_FIGURES = frozenset(["figure", "figcaption"])
_LINKED = 0.9
_HEADLINE = 4  # words
_TEASER = 0.5
"""How much of a line is a link that is another story's headline."""


OF_READERS = frozenset("comment comments commentlist reply replies respond disqus".split())


def is_pictured(block: Block) -> bool:
    """Whether a block is of a picture of the story; that of its writer stands beside name and hour too."""
    if not block.figure:
        return False
    if len(block.text) > _SHORT or not _FIGURES.isdisjoint(block.tags[-4:]):
        return True
    stamp = moments_in(block.text)
    return stamp is None or not any(moment.has_time for moment in stamp.moments)


def without_today(found: Sequence[tuple[int, Written]], page: Page) -> tuple[Written, ...]:
    """The visible moments without days above the headline, where there are others: mastheads show today.

    They show the hour as well, and the second above the hour of the article. An hour alone far above is that
    of a teaser.
    """
    title = page.title.place
    found = _of_story(found, page)
    below = [one.moment for place, one in found if place > title and one.moment.has_date]
    timed = any(moment.has_time for moment in below)
    return tuple(
        one
        for place, one in found
        if not below
        or place > title
        or (place == title - 1 and named_words(page.blocks[place].path[-1]) >= _DATE_HEADER)
        or (
            one.moment.has_time
            and (one.moment.has_date or place >= title - _NEAR)
            and not (timed and one.moment.second)
            and not (_is_later(one.moment, below) and (timed or _is_outside(place, page)))
            and not (_is_hours_later(one.moment, below) and _is_outside(place, page))
        )
    )


def _of_story(found: Sequence[tuple[int, Written]], page: Page) -> Sequence[tuple[int, Written]]:
    """The visible moments without plain ones of a masthead, where the story has a whole one of its own.

    That stands below the headline, or above it in what holds headline and text.
    """
    title = page.title.place
    within = {
        place
        for place, one in found
        if one.moment.is_whole and not (_is_outside(place, page) and not _is_in_margin(place, page))
    }
    own = any(place < title for place in within) or any(
        place > title and one.moment.is_whole and one.moment.kind is not Kind.UPDATED for place, one in found
    )
    return [
        (place, one)
        for place, one in found
        if not own
        or place > title
        or place in within
        or one.moment.kind is not Kind.PLAIN
        or not _is_outside(place, page)
    ]


def _is_in_margin(place: int, page: Page) -> bool:
    """Whether a block right above the headline stands beside what holds headline and text, in one element."""
    if not page.title.place - _NEAR <= place < page.title.place or not page.body.places:
        return False
    story = deepest_around(page.blocks[page.title.place], page.blocks[page.body.first])
    around = story.getparent() if story is not None else None
    if around is None or tag_of(around) in ("body", "html"):
        return False
    return any(element is around for element in page.blocks[place].path)


def _is_later(moment: Timestamp, below: Sequence[Timestamp]) -> bool:
    """Whether a moment that no label explains is of a later day than all below it."""
    plain = moment.kind is Kind.PLAIN
    return plain and moment.calendar_day > max(one.calendar_day for one in below)


def _is_hours_later(moment: Timestamp, below: Sequence[Timestamp]) -> bool:
    """Whether a moment that no label explains is behind all hours below it: when the page was served."""
    clocks = [one for one in below if one.has_time]
    if moment.kind is not Kind.PLAIN or not clocks or moment.hour is None or not moment.has_date:
        return False
    last = max((one.calendar_day, one.hour or 0, one.minute) for one in clocks)
    return (moment.calendar_day, moment.hour, moment.minute) > last


def _is_outside(place: int, page: Page) -> bool:
    """Whether a block stands outside of what holds headline and text."""
    if page.title.place < 0 or not page.body.places:
        return False
    story = deepest_around(page.blocks[page.title.place], page.blocks[page.body.first])
    return not any(element is story for element in page.blocks[place].path)


_DATE_HEADER = frozenset(["date", "header"])
"""How blogs name the line right above a headline that has the day of the post."""

_TODAY = frozenset("today clock currentdate todaydate todaysdate weather".split())


def _shows_today(block: Block) -> bool:
    """Whether an element around a block is named after today."""
    return any(named_words(element) & _TODAY for element in block.path[-3:])


def _heads_another(place: int, page: Page) -> bool:
    """Whether a line above the headline stands right above another story's, which is a link."""
    if not place + 1 < page.title.place:
        return False
    below = page.blocks[place + 1]
    if below.hidden or len(below.links) > _FEW_LINKS:  # as a row of buttons has
        return False
    return below.link_share > _LINKED and len(below.text.split()) >= _HEADLINE


_FEW_LINKS = 2


def before_comments(page: Page) -> range:
    """The places right behind the text, up to what readers wrote."""
    foot = page.foot
    return range(foot.start, next((place for place in foot if opens_comments(page.blocks[place])), foot.stop))


def is_below_teaser(place: int, blocks: Sequence[Block]) -> bool:
    """Whether a line stands right below another story's headline, which is a link, in one element with it."""
    above, path = blocks[place - 1], blocks[place].path
    beside = sum(one is other for one, other in zip(above.path, path, strict=False)) >= len(path) - 1
    return beside and above.link_share > _LINKED and len(above.text.split()) > _HEADLINE and not above.hidden


def _ends_in_hour(place: int, page: Page) -> bool:
    """Whether a block right below the headline is no sentence and ends in an hour, behind sections."""
    if place != page.title.place + 1 or not _HOUR_BEHIND.search(page.blocks[place].text):
        return False
    stamp = moments_in(page.blocks[place].text)
    return stamp is not None and not stamp.after and any(moment.has_time for moment in stamp.moments)


_BELOW = 3
_CALLED_DAYS = frozenset("date datetime data dateline fecha datum dato pubdate published timestamp".split())


def _is_day_below(place: int, page: Page) -> bool:
    """Whether a line right below the text says when and nothing else, and is called so: `div.date-foot`."""
    block = page.blocks[place]
    near = page.body.last < place <= page.body.last + _BELOW
    called = near and not named_words(block.path[-1]).isdisjoint(_CALLED_DAYS)
    return called and is_stamp(block.text) and not any(named_words(one) & OF_READERS for one in block.path)


def _is_hour_below(place: int, stamp: Stamp, page: Page) -> bool:
    """Whether a line right below the text has a wire service and its hour, and no more: `(ANSA) - 17:05`."""
    near = page.body.last < place <= page.body.last + _BELOW
    alone = near and len(stamp.moments) == 1 and not stamp.moments[0].has_date and not stamp.after
    return alone and len(stamp.before) == 1 and agency_named(stamp.before[0].strip("()[] -–—")) is not None


_HOUR_BEHIND = re.compile(r"\d[:.h]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{1,5}\)?)?(?: Uhr)?\Z")
"""How a line ends that ends in an hour, perhaps with its zone."""

_AIRED = re.compile(
    r"Über dieses Thema (?:berichte|haben wir|hat )|Dieses Thema im Programm|"
    r"(?:Aus der |In der )?Sendung(?:en)?\b.{0,40}:|"
    r"(?:Sendehinweis|Gesendet am|Ausgestrahlt am|Erstausstrahlung|Uitzending|Diffusée? le|In onda il|"
    r"Emitido el)\b"
)
"""How a broadcaster says below a text when it told of it on the air: `Dieses Thema im Programm: ...`."""
_PRINTED = re.compile(
    r".{0,80}\b(?:(?:in|of) (?:the|our) print(?:ed)? (?:edition|issue)|appear(?:s|ed) in print|"
    r"edici[oó]n impresa|édition papier|edição impressa|edizione cartacea|Druckausgabe|gedruckten Ausgabe|"
    r"Printausgabe|papieren (?:editie|krant))\b",
    re.IGNORECASE,
)
"""How a paper says below a text which issue printed it: `Published in the print edition of June 10, 2024`."""


def stamps_shown(page: Page) -> Iterator[tuple[int, Written]]:
    """The visible timestamps near the headline, and those right behind the text, with their places."""
    chosen = set(page.body.places)
    label: Kind | None = None
    for place in dict.fromkeys((*page.head, *page.body.places[-2:], *before_comments(page))):
        block = page.blocks[place]
        if (
            block.hidden
            or is_pictured(block)
            or (place < page.title.place and _shows_today(block))
            or len(block.text) > 240
            or (place in chosen and len(block.text) > 120 and not _ends_in_hour(place, page))
            or (place > page.body.last and block.link_share > _TEASER)
        ):
            continue
        if is_others(reversed(block.path), place, page) or _heads_another(place, page):
            continue
        if place > page.body.last and (
            is_below_teaser(place, page.blocks) or _AIRED.match(block.text) or _PRINTED.match(block.text)
        ):
            continue
        text = prepared(block.text)
        stamp = moments_in(block.text)
        if stamp is None:
            label = read_label(text) if is_label(text) or (len(text) < 30 and read_label(text)) else None
            continue
        for moment in stamp.moments:
            kind = moment.kind
            if kind is Kind.PLAIN:
                kind = label or read_label(text) or Kind.PLAIN if len(stamp.moments) == 1 else kind
            told = replace(moment, kind=kind)
            head = place in page.head or _is_day_below(place, page) or _is_hour_below(place, stamp, page)
            sure = stamp.confidence
            yield place, Written(moment=told, line=block.line, in_head=head, confidence=sure)
        label = None
