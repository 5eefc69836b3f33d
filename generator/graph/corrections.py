"""What was wrong, in entries and in editions → the page of corrections and its feeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from generator.graph.edition_making import Editions, Numbered
from generator.graph.edition_pages import FEED_TEXT
from generator.graph.leaves import ListLeaf, lone_leaf
from generator.graph.planned import NO_DIGEST, Columns, PlannedFeed, PlannedPage, key_of
from generator.graph.site import Site
from generator.graph.subscriptions import feed_links
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import CORRECTIONS_URL
from generator.shapes.model import CorrectedText, Entry, Feed, FeedGroup, FeedLink, Page
from generator.shapes.outlines import Shelf
from generator.shapes.settings import Link


class Corrections:
    """What was corrected on a site, the last correction first; of one day, entries before editions."""

    def __init__(self, site: Site, shelf: Shelf, editions: Editions) -> None:
        self._site = site
        self._shelf = shelf
        self._editions = editions
        found = [
            (one.outline.corrected, one) for one in editions.every if one.outline and one.outline.corrected
        ]
        self.numbers = site.corrected
        self.editions = [one for _, one in sorted(found, key=lambda pair: pair[0], reverse=True)]

    def __bool__(self) -> bool:
        return bool(self.numbers or self.editions)

    # -- the page

    def page(self, columns: Columns, home: Link) -> PlannedPage:
        """Every text that was corrected. `home` leads to the top of the site."""
        leaf = lone_leaf(CORRECTIONS_URL, self.numbers, digest_of_bytes(columns.cards_of(self.numbers)))
        return PlannedPage(
            leaf.url,
            "corrections",
            "corrections.html",
            key_of(_key_of_all(self.editions), entries=leaf.digest),
            partial(self._make_page, leaf, home),
            leaf.numbers,
            latest=self._latest(columns),
        )

    def _latest(self, columns: Columns) -> str:
        """When one of them last changed, in ISO 8601, or ""."""
        latest = [columns.latest(self.numbers), *[one.latest for one in self.editions]]
        return max(filter(None, latest), key=datetime.fromisoformat, default="")

    def _make_page(self, leaf: ListLeaf, home: Link) -> Page:
        pager = leaf.pager(self._site.entries, self._shelf)
        return Page(
            kind="corrections",
            url=leaf.url,
            layout="corrections.html",
            title=self._site.words.gettext("Corrections"),
            description=self._about(),
            subject=self._texts(pager.entries),
            pager=pager,
            feeds=self.links,
            trail=(home,),
        )

    def _texts(self, entries: Sequence[Entry]) -> tuple[CorrectedText, ...]:
        made = [*map(_of_entry, entries), *[self._of_edition(one) for one in self.editions]]
        return tuple(sorted(made, key=_last_day, reverse=True))

    def _of_edition(self, one: Numbered) -> CorrectedText:
        assert one.outline is not None
        written = self._shelf.edition(one.outline)
        return CorrectedText(
            title=written.title,
            url=written.url,
            lang=written.lang,
            edition=one.number,
            corrections=written.corrections,
        )

    def _about(self) -> str:
        return self._site.words.gettext(
            "What %(title)s got wrong, and when it was put right", title=self._site.config.title
        )

    # -- the feeds

    @property
    def links(self) -> tuple[FeedLink, ...]:
        """The feeds of what was corrected; none as long as nothing was."""
        title, formats = self._site.words.gettext("Corrections"), self._site.config.feeds.formats
        return feed_links(CORRECTIONS_URL, title, formats) if self else ()

    @property
    def group(self) -> FeedGroup | None:
        """The same with the page that they are of, if there are any."""
        title = self._site.words.gettext("Corrections")
        return FeedGroup(title=title, page_url=CORRECTIONS_URL, feeds=self.links) if self else None

    def feeds(self) -> Iterator[PlannedFeed]:
        """Texts that were corrected, as they read now, under the ids that readers know them by."""
        if not self:
            return
        site, size = self._site, self._site.config.feeds.entries
        days = [site.entries[number].corrected for number in self.numbers]
        days += [one.outline.corrected for one in self.editions if one.outline]
        among = sorted(range(len(days)), key=days.__getitem__, reverse=True)[:size]
        numbers = [self.numbers[place] for place in among if place < len(self.numbers)]
        editions = [self.editions[place - len(self.numbers)] for place in among if place >= len(self.numbers)]
        digests = [site.entries[number].digest for number in numbers]
        shown = digest_of_bytes(b"".join([*digests, *[one.key for one in editions]]))
        paths = [site.entries[number].path for number in numbers] + [one.path for one in editions]
        title = site.words.gettext("Corrections") + f" – {site.config.title}"
        for kind in site.config.feeds.formats:
            feed = Feed(
                format=kind,
                url=CORRECTIONS_URL + kind.file_name,
                page_url=CORRECTIONS_URL,
                title=title,
                description=self._about(),
                entries=(),
            )
            yield PlannedFeed(
                feed.url,
                digest_of(feed) + shown,
                partial(self._make_feed, feed, numbers, editions),
                numbers,
                paths,
                FEED_TEXT if editions else "",
            )

    def _make_feed(self, feed: Feed, numbers: Sequence[int], editions: Sequence[Numbered]) -> Feed:
        return replace(
            feed,
            entries=self._shelf.entries([self._site.entries[number] for number in numbers]),
            editions=tuple(map(self._editions.make, editions)),
        )


def _of_entry(entry: Entry) -> CorrectedText:
    return CorrectedText(
        title=entry.title, url=entry.url, lang=entry.lang, edition=0, corrections=entry.corrections
    )


def _last_day(one: CorrectedText) -> date:
    return max(correction.date.date() for correction in one.corrections)


def _key_of_all(editions: Sequence[Numbered]) -> bytes:
    return digest_of_bytes(b"".join([one.key for one in editions])) if editions else NO_DIGEST
