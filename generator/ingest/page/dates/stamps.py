"""The visible timestamps of a page, and what it states of when → when it was published and updated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from generator.ingest.one_line.addresses import day_of_address
from generator.ingest.one_line.stamps.timestamps import Stamp, read_stamp
from generator.ingest.page.blocks.block import Block
from generator.ingest.page.dates.dates import dates_of
from generator.ingest.page.dates.either_order import in_order_shown
from generator.ingest.page.dates.visible_stamps import (
    OF_READERS,
    before_comments,
    is_below_teaser,
    stamps_shown,
    without_today,
)
from generator.ingest.page.origin import zone_of_styles
from generator.ingest.page.parts import Page, is_others
from generator.ingest.page.stated.clocks import moments_in, prepared
from generator.ingest.page.stated.json_ld import text_of
from generator.ingest.page.stated.moments import PUBLISHED_NAMES, structured_moments
from generator.ingest.page.tree import ancestors_of, named_words
from generator.ingest.text.dating.dating import Dating
from generator.ingest.text.dating.resolving import Habitat, Written
from generator.ingest.words.letters import LU
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.places.homelands import (
    home_of_language,
    home_of_story,
    homelands,
    zone_of_country,
    zone_of_house,
    zone_of_language,
)
from generator.ingest.words.stamps.calendar_words import Kind

_AMERICAN = frozenset(["cst", "pst", "mst", "est", "ast"])
"""Names that North America shares with others; an English page that nothing places elsewhere means these."""

_SHORT = 90


def dating_of(
    page: Page, outlets: Directory, *, language: str, place: str, site_zone: str, now: datetime | None
) -> Dating:
    """When the article of a page was published and updated.

    `place` is its dateline, or "". A time whose zone nothing tells is read in the likeliest, and asked about.
    """
    address = page.address.value if page.address else ""
    outlet = page.outlet
    zone = outlet.timezone if outlet and outlet.timezone != "UTC" else ""
    zone = zone or (zone_of_country(address, language) if address else _zone_of_name(page))
    hints = tuple(
        dict.fromkeys(
            hint for hint in (zone_of_language(language), outlet.timezone if outlet else "") if hint
        )
    )
    written = without_today(tuple(stamps_shown(page)), page) or (*_opening(page), *_titled(page))
    if any(one.moment.zone.casefold() == "bst" for one in written):
        hints = (*hints, "Europe/London")  # where nothing points to Dhaka
    if not zone and not hints and language.partition("-")[0] == "en":
        hints = (
            ("America/New_York",) if any(one.moment.zone.casefold() in _AMERICAN for one in written) else ()
        )
    month_first = outlet.is_american if outlet and outlet.timezone else None
    if month_first is None and (
        language.partition("-")[0] not in ("", "en") or (zone and not zone.startswith("America/"))
    ):
        month_first = False
    text = " ".join(page.blocks[one].text for one in page.body.places[:60])
    spoken = language.partition("-")[0]
    likely = "" if zone else _zone_of_page(page, outlets)
    likely = likely or ("" if zone else home_of_language(text, spoken) or home_of_story(text, place, spoken))
    habitat = Habitat(
        outlet=outlet.name if outlet and outlet.timezone != "UTC" else "",
        zone=zone,
        hints=hints,
        spoken=homelands(text),
        site_zone=likely or site_zone,
        month_first=month_first,
        day_of_address=day_of_address(address),
        now=now,
    )
    near = range(max(0, page.head.start - 4), page.head.stop)
    own = [mark for mark in page.times if not is_others(ancestors_of(mark.element), mark.place, page)]
    marks = [mark for mark in own if mark.place in near]
    far = [mark for mark in own if mark.place in page.foot][:2]
    stated = structured_moments(page.said, marks, far)
    if ordered := tuple(in_order_shown(page.said, written)):
        stated = tuple(sorted((*stated, *ordered), key=lambda moment: -moment.weight))
    if not written and not any(moment.kind is Kind.PUBLISHED for moment in stated):
        written = tuple(_stated_in_words(page)) or _labelled_far(page) or _linked_below(page)
    return dates_of(stated, written, habitat)


def _zone_of_name(page: Page) -> str:
    """The zone of the country that the site's name tells, where that is a domain: `HarbourToday.com.mt`."""
    domains = (one.value for one in page.said.meta("og:site_name") if " " not in one.value)
    return next(filter(None, (zone_of_country(f"http://{domain}/") for domain in domains)), "")


_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights reserved", re.IGNORECASE)


def _zone_of_page(page: Page, outlets: Directory) -> str:
    """The zone of the outlet whose rights or styles a page has, where nothing else says whose it is.

    Or that of the country in which its house stands, as the last lines of pages say.
    """
    found = {
        known.timezone
        for block in page.blocks[page.body.last + 1 :]
        if len(block.text) <= _FAR and _RIGHTS.search(block.text)
        for known in outlets.mentioned(block.text, any_case=True)
    }
    if len(found) != 1:
        below = (block.text for block in page.blocks[page.body.last + 1 :] if len(block.text) <= _FAR)
        found = set(filter(None, map(zone_of_house, below))) or {zone_of_styles(page.said, outlets)}
    return next(iter(found)) if len(found) == 1 else ""


def _stated_in_words(page: Page) -> Iterator[Written]:
    """What a page states for machines in a form for readers: `03/05/2024`, which its outlet tells apart."""
    article = page.said.article
    value = text_of(article.values.get("datePublished")) if article else ""
    named = [(value, article.line_of(value))] if article and value else []
    named += [(one.value, one.line) for one in page.said.meta(*PUBLISHED_NAMES)]
    for value, line in named:
        if len(value) <= _SHORT and (stamp := read_stamp(prepared(value))):
            yield Written(moment=stamp.moments[0], line=line, in_head=True, confidence=0.8)
            return


_FAR = 160


def _labelled_far(page: Page) -> tuple[Written, ...]:
    """The only day on a page that a label calls that of publication, wherever a template put it.

    Comments and other stories have days too, but hardly such a label; several days tell nothing.
    """
    found: list[tuple[Block, Stamp]] = []
    for place, block in enumerate(page.blocks if page.body.places else ()):
        if block.hidden or len(block.text) > _FAR or not _LABELLED.match(block.text):
            continue
        if place and is_below_teaser(place, page.blocks):
            continue
        stamp = moments_in(block.text)
        if stamp is not None and stamp.moments[0].has_date and stamp.moments[0].kind is Kind.PUBLISHED:
            found.append((block, stamp))
    if len({stamp.moments[0].calendar_day for _, stamp in found}) != 1:
        return ()
    block, stamp = found[0]
    return tuple(
        Written(moment=moment, line=block.line, in_head=True, confidence=0.4) for moment in stamp.moments
    )


def _linked_below(page: Page) -> tuple[Written, ...]:
    """The only day right behind the text that links to the page itself, as posts on blogs have theirs.

    So have comments, which are told by the names of what they stand in.
    """
    own = page.address.value.partition("://")[2].rstrip("/") if page.address else ""
    found: list[tuple[Block, Stamp]] = []
    for block in [page.blocks[place] for place in before_comments(page)] if own else ():
        first = block.links[0] if block.links else None
        if block.hidden or first is None or first.start or len(block.text) > _SHORT:
            continue
        commented = any(named_words(element) & OF_READERS for element in block.path)
        if first.address.partition("://")[2].rstrip("/") != own or commented:
            continue
        stamp = moments_in(block.text[: first.end])
        if stamp is not None and stamp.moments[0].has_date:
            found.append((block, stamp))
    if len(found) != 1:
        return ()
    block, stamp = found[0]
    return (Written(moment=stamp.moments[0], line=block.line, in_head=True, confidence=0.5),)


_LABELLED = re.compile(
    r"(?:first |originally )?(?:published|posted|publié|veröffentlicht|erschienen|publicad[oa]|pubblicato|"
    r"gepubliceerd|geplaatst|publicerad|publisert|udgivet|opublikowano|опубликовано|опубліковано|发布时间|發布時間|"
    r"yayınlanma|yayın tarihi|megjelent)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    rf"(?:[{LU}][^\d(]{{2,40}}, )?([A-Z][a-z]{{2,8}}\.? \d{{1,2}}, (?:19|20)\d\d) "
    r"(?:\([^()]{2,40}\) )?(?:--|[—–/-]) ?\w|\((\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)\) \w|"
    r"(\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d) ?[–—-] ?\w"
)
"""The day that a text begins with: `Feb. 23, 2015 -- `, `VARSAND, May 3, 2015 (Wire) --`, `(23.02.2015) `."""


def _opening(page: Page) -> Iterator[Written]:
    """The day that the text itself begins with."""
    block = page.blocks[page.body.first] if page.body.places else None
    if block and (match := _OPENING.match(block.text)) and (stamp := moments_in(match[match.lastindex or 1])):
        yield Written(moment=stamp.moments[0], line=block.line, in_head=True, confidence=stamp.confidence)


_IN_TITLE = re.compile(r"(?<= [-–—|] )\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?= [-–—|]|\s*\Z)")


def _titled(page: Page) -> Iterator[Written]:
    """The day that stands for itself in the head's title: `The line reopens - 07.12.2017 - HARBOUR`."""
    title = page.said.title
    if title and (match := _IN_TITLE.search(title.value)) and (stamp := moments_in(match[0])):
        yield Written(moment=stamp.moments[0], line=title.line, in_head=True, confidence=0.5)
