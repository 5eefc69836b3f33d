"""The site → its editions: those that have a file, and those that make themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from generator.graph.former import former_terms
from generator.graph.site import Site
from generator.ground.dates import iso_moment
from generator.ground.digests import digest_of, digest_of_bytes, digest_of_parts
from generator.ground.urls import EDITIONS_URL
from generator.ground.words import Words, capitalised
from generator.shapes.edition_model import Course, EditionState, WrittenEdition, WrittenItem
from generator.shapes.model import (
    Coverage,
    Edition,
    EditionBrief,
    EditionItem,
    EditionSection,
    Entry,
)
from generator.shapes.outlines import Outline, Shelf
from generator.shapes.settings import Config, Period

if TYPE_CHECKING:
    from generator.graph.auto_editions import Span
    from generator.graph.edition_lists import Lead

_HEADLINES = 3


class Numbered(NamedTuple):
    """An edition before it is made. Either it has a file, or it is made of the entries of a `span`.

    `numbers` are its entries on the site, `key` stands for what it says and shows.
    """

    number: int
    url: str
    title: str
    moment: float
    date: str
    latest: str
    since: str
    until: str
    entries: int
    numbers: Sequence[int]
    key: bytes
    outline: Outline | None
    span: Span | None

    @property
    def path(self) -> str:
        return self.outline.path if self.outline else ""


class Editions:
    """The editions of a site, the newest first. One that has neither entries nor words of its own is none."""

    def __init__(self, site: Site, shelf: Shelf) -> None:
        self._site = site
        self._shelf = shelf
        self.every: tuple[Numbered, ...] = ()
        settings = site.config.editions
        self.has_books = bool(settings and settings.epub)
        if site.editions or (settings and settings.auto):
            self.every = tuple(self._numbered(settings.auto if settings else None))
        self.exist = bool(self.every) or settings is not None

    @cached_property
    def _by_uid(self) -> Mapping[str, int]:
        return {entry.uid: number for number, entry in enumerate(self._site.entries)}

    @cached_property
    def _former(self) -> Mapping[str, str]:
        """The earlier urls of terms, and the present one of each."""
        return {old: url for url, former in former_terms(self._site).items() for old in former.urls}

    def _page_of(self, about: str) -> str:
        """The page of the term at a url, which it may have had once; "" where it has none."""
        url = self._former.get(about, about) if about else ""
        return url if url in self._site.terms else ""

    # -- which there are

    def _numbered(self, period: Period | None) -> Iterator[Numbered]:
        """Those that make themselves get the next number after the one before them that no other has."""
        found = [self._with_file(outline) for outline in self._site.editions]
        if period is not None:
            from generator.graph.auto_editions import spans

            taken = {uid for one in found for uid in self._course(one).shown}
            urls = {one.url for one in found}
            zone = zone_of(self._site.config)
            for span, numbers in spans(self._site.entries, period, taken):
                made = self._of_span(span, numbers, zone)
                if made.url not in urls:
                    found.append(made)
        found.sort(key=lambda one: (one.moment, one.url))
        used = {one.number for one in found}  # without one, 0
        numbered, last = [], 0
        for one in found:
            last = one.number or next(number for number in count(last + 1) if number not in used)
            used.add(last)
            marks = last.to_bytes(4, "big") + bytes([self.has_books])
            numbered.append(one._replace(number=last, key=one.key + marks))
        return reversed(numbered)

    @staticmethod
    def _course(one: Numbered) -> Course:
        assert one.outline is not None
        return Course.unpacked(one.outline.terms)

    def _with_file(self, outline: Outline) -> Numbered:
        course = Course.unpacked(outline.terms)
        places = [self._by_uid.get(uid, -1) for uid in (*course.shown, *course.dropped)]
        cards = b"".join([self._site.entries[place].card if place >= 0 else b"-" for place in places])
        pages = [page for url in course.about if (page := self._page_of(url))]
        return Numbered(
            number=course.number,
            url=outline.url,
            title=outline.title,
            moment=outline.moment,
            date=outline.date,
            latest=outline.latest,
            since=course.since,
            until=course.until,
            entries=len(course.shown),
            numbers=[place for place in places if place >= 0],
            key=outline.digest + digest_of_parts(cards, digest_of(pages)),
            outline=outline,
            span=None,
        )

    def _of_span(self, span: Span, numbers: Sequence[int], zone: tzinfo) -> Numbered:
        until = span.ends(zone)
        digests = b"".join([self._site.entries[number].digest for number in numbers])
        title = title_of(span, self._site.words)
        return Numbered(
            number=0,
            url=f"{EDITIONS_URL}{span.slug}/",
            title=title,
            moment=until.timestamp(),
            date=iso_moment(until),
            latest=iso_moment(until),
            since=span.begins(zone).isoformat(),
            until=until.isoformat(),
            entries=len(numbers),
            numbers=numbers,
            key=digest_of((title, until.isoformat())) + digest_of_bytes(digests),
            outline=None,
            span=span,
        )

    # -- what they say

    @property
    def latest_key(self) -> bytes:
        """Stands for what `latest` gives."""
        return digest_of_bytes(self.every[0].key) if self.every else b""

    def brief(self, one: Numbered, *, headlines: int = 0) -> EditionBrief:
        """An edition in a list."""
        made = self.make(one) if headlines else None
        return EditionBrief(
            number=one.number,
            url=one.url,
            title=one.title,
            summary=self._shelf.edition(one.outline).summary if one.outline else "",
            date=datetime.fromisoformat(one.date),
            until=datetime.fromisoformat(one.until),
            count=one.entries,
            headlines=tuple(item.title for item in made.items[:headlines]) if made else (),
        )

    def latest(self, *, headlines: bool = False) -> EditionBrief | None:
        """The newest edition, if there is any, if asked for with its first headlines."""
        return self.brief(self.every[0], headlines=_HEADLINES if headlines else 0) if self.every else None

    def make(self, one: Numbered) -> Edition:
        """The whole of an edition."""
        made = self._from_file(one.outline) if one.outline else self._by_itself(one)
        return replace(made, number=one.number, book=book_url(made.url) if self.has_books else "")

    def _from_file(self, outline: Outline) -> Edition:
        written = self._shelf.edition(outline)
        sections = [
            (section, [item for item in section.items if not item.dropped]) for section in written.sections
        ]
        return Edition(
            path=written.path,
            slug=written.slug,
            url=written.url,
            number=written.number,
            title=written.title,
            summary=written.summary,
            date=written.date,
            since=written.since,
            until=written.until,
            draft=written.state is not EditionState.PUBLISHED,
            leads=tuple(self._item(item, written) for _, items in sections for item in items if item.pinned),
            sections=tuple(
                EditionSection(
                    title=section.title,
                    url=self._page_of(section.about),
                    items=tuple(self._item(item, written) for item in items if not item.pinned),
                )
                for section, items in sections
                if not all(item.pinned for item in items)
            ),
            corrections=written.corrections,
            lang=written.lang,
            extra=written.extra,
        )

    def _item(self, item: WrittenItem, edition: WrittenEdition) -> EditionItem:
        entry = self._entry(item.entry)
        corrections = entry.corrections if entry else ()
        return EditionItem(
            title=item.title or (entry.title if entry else item.entry),
            summary=item.summary or (entry.summary if entry else ""),
            source=item.source or (entry.source.name if entry else ""),
            place=item.place or (entry.dateline if entry else ""),
            date=entry.date if entry else None,
            url=entry.url if entry else "",
            original=entry.source.url if entry else "",
            lang=entry.lang if entry else "",
            also=tuple(_coverage(mention.source, self._entry(mention.entry)) for mention in item.also),
            corrections=tuple(one for one in corrections if one.date > edition.date),
        )

    def _entry(self, uid: str) -> Entry | None:
        number = self._by_uid.get(uid)
        return self._shelf.entries([self._site.entries[number]])[0] if number is not None else None

    def _by_itself(self, one: Numbered) -> Edition:
        from generator.graph.edition_lists import group_entries

        outlines = [self._site.entries[number] for number in one.numbers]
        entries = self._shelf.entries(outlines)
        by_uid = {outline.uid: outline for outline in outlines}

        def text_of(entry: Entry) -> str:
            outline = by_uid[entry.uid]
            return self._shelf.text(outline).html if outline.has_text else ""

        groups = group_entries(entries, text_of, self._site.config, self._site.words)
        return Edition(
            path="",
            slug=one.url.split("/")[-2],
            url=one.url,
            number=one.number,
            title=one.title,
            summary="",
            date=datetime.fromisoformat(one.date),
            since=datetime.fromisoformat(one.since),
            until=datetime.fromisoformat(one.until),
            draft=False,
            leads=(),
            sections=tuple(
                EditionSection(title=group.title, url=group.url, items=tuple(map(_told, group.leads)))
                for group in groups
            ),
            corrections=(),
            lang="",
            extra={},
        )


def book_url(url: str) -> str:
    """Where the book of the edition at a url lies."""
    return f"{url}{url.split('/')[-2]}.epub"


def zone_of(config: Config) -> tzinfo:
    """The zone in which days and weeks begin."""
    if config.timezone == "UTC":
        return UTC
    from zoneinfo import ZoneInfo

    return ZoneInfo(config.timezone)


def title_of(span: Span, words: Words) -> str:
    """What the edition of a day or week is called."""
    first = span.begins(UTC)
    if span.period is Period.DAILY:
        return capitalised(words.dates.full_day(first))
    return words.gettext("Week of %(day)s", day=words.dates.day(first))


def _told(lead: Lead) -> EditionItem:
    """An entry of an edition that makes itself: as it is now, with its corrections."""
    entry = lead.entry
    return EditionItem(
        title=entry.title,
        summary=entry.summary,
        source=entry.source.name,
        place=entry.dateline,
        date=entry.date,
        url=entry.url,
        original=entry.source.url,
        lang=entry.lang,
        also=tuple(_coverage(copy.source.name, copy) for copy in lead.copies),
        corrections=entry.corrections,
    )


def _coverage(source: str, entry: Entry | None) -> Coverage:
    return Coverage(
        source=source or (entry.title if entry else ""),
        url=entry.url if entry else "",
        original=entry.source.url if entry else "",
    )
