"""Values with nothing special about them, for tests to `replace` what they are about; and a shelf of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from generator.ground.dates import iso_moment
from generator.readers.content import shared_of
from generator.readers.events import packed_events
from generator.shapes.model import Entry, Leaf, Source
from generator.shapes.outlines import NO_SPOT, Outline
from generator.shapes.settings import Rights

ENTRY = Entry(
    path="content/a.md",
    uid="a001",
    slug="a",
    url="/a/",
    title="A",
    summary="",
    date=datetime(2024, 1, 1, tzinfo=UTC),
    updated=None,
    source=Source(name=""),
    authors=(),
    dateline="",
    image=None,
    terms={},
    corrections=(),
    rights=Rights.OWN,
    aliases=(),
    layout="",
    lang="",
    extra={},
    seed=None,
    digest="",
)
LEAF = Leaf(
    path="content/pages/about.md",
    slug="about",
    url="/about/",
    title="About",
    summary="",
    aliases=(),
    layout="",
    lang="",
    extra={},
    digest="",
)


def outline_of(entry: Entry) -> Outline:
    """What the site graph knows of an entry, made from the entry itself."""
    digest = hashlib.sha256(repr(entry).encode()).digest()[:16]
    return Outline(
        path=entry.path,
        uid=entry.uid,
        url=entry.url,
        title=entry.title,
        moment=entry.date.timestamp(),
        date=entry.date.isoformat(),
        latest_moment=entry.latest.timestamp(),
        latest=iso_moment(entry.latest),
        corrected=max([one.date.date().isoformat() for one in entry.corrections], default=""),
        indexed=entry.rights is not Rights.FULL,
        image=entry.image.src if entry.image else "",
        shared=shared_of(entry),
        lang=entry.lang,
        layout=entry.layout,
        aliases=entry.aliases,
        terms=tuple(
            (taxonomy, tuple((term.slug, term.name) for term in terms))
            for taxonomy, terms in entry.terms.items()
        ),
        draft=False,
        publish_at=None,
        expires=None,
        events=packed_events(entry.events),
        happening=entry.happening.casefold(),
        sketch=b"",
        targets=(),
        has_text=True,
        card=digest[:8],
        digest=digest,
        spot=NO_SPOT,
    )


OUTLINE = outline_of(ENTRY)


class ListShelf:
    """A shelf in memory, of these entries and plain pages."""

    def __init__(self, *nouns: Entry | Leaf) -> None:
        self._nouns = {noun.url: noun for noun in nouns}

    def entries(self, outlines: Iterable[Outline]) -> tuple[Entry, ...]:
        return tuple(self._entry(outline) for outline in outlines)

    def leaf(self, outline: Outline) -> Leaf:
        found = self._nouns[outline.url]
        assert isinstance(found, Leaf)
        return found

    def _entry(self, outline: Outline) -> Entry:
        found = self._nouns[outline.url]
        assert isinstance(found, Entry)
        return found
