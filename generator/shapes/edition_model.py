"""The nouns of editions: what a file in content/editions/ says, and what layouts see.

A file has the words that readers got, so that an edition stays what it was whatever becomes of its entries;
only where they are found is looked up each time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from generator.ground.frozen import frozen
from generator.shapes.content_model import Correction

EDITIONS_FOLDER = "content/editions/"


class EditionState(StrEnum):
    """How far an edition is: it can still change, it is settled but not out, it is out."""

    DRAFT = "draft"
    LOCKED = "locked"
    PUBLISHED = "published"


# -- as written


@frozen
class Mention:
    """An entry that tells the same as the one above it, and whose it is."""

    entry: str
    source: str


@frozen
class WrittenItem:
    """An entry of an edition, by its uid. What is "" is said as the entry says it."""

    entry: str
    title: str
    summary: str
    source: str
    place: str
    also: tuple[Mention, ...]
    pinned: bool
    dropped: bool


@frozen
class WrittenSection:
    """Entries of one story or subject; `about` is the url of its page, or ""."""

    title: str
    about: str
    items: tuple[WrittenItem, ...]


@frozen
class WrittenEdition:
    """An edition as its file in content/editions/ says, without the editor's note.

    It is of what happened from `since` to before `until`. `frozen` stands for the words it had when it was
    locked or published, or is "". `digest` stands for the whole file.
    """

    path: str
    slug: str
    url: str
    number: int
    title: str
    summary: str
    date: datetime
    since: datetime | None
    until: datetime
    state: EditionState
    frozen: str
    sections: tuple[WrittenSection, ...]
    corrections: tuple[Correction, ...]
    aliases: tuple[str, ...]
    layout: str
    lang: str
    extra: Mapping[str, object]
    digest: str

    @property
    def items(self) -> tuple[WrittenItem, ...]:
        """Those of all sections."""
        return tuple(item for section in self.sections for item in section.items)


class Course(NamedTuple):
    """What the site graph knows of an edition beside its outline: its number, its days, its entries' uids.

    `since` and `until` are in ISO 8601, the first is "" where the file does not say it. `shown` are all that
    readers see, those too that tell the same as another. `about` are the urls that sections are of.
    """

    number: int
    since: str
    until: str
    state: str
    shown: tuple[str, ...]
    dropped: tuple[str, ...]
    about: tuple[str, ...]

    def packed(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """As an outline keeps it in the place of terms."""
        return (
            ("edition", ((str(self.number), self.state), (self.since, self.until))),
            ("shown", tuple((uid, "") for uid in self.shown)),
            ("dropped", tuple((uid, "") for uid in self.dropped)),
            ("about", tuple((url, "") for url in self.about)),
        )

    @classmethod
    def unpacked(cls, packed: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]) -> Course:
        """What `packed` gave."""
        (_, ((number, state), (since, until))), *listed = packed
        shown, dropped, about = [tuple([one for one, _ in named]) for _, named in listed]
        return cls(int(number), since, until, state, shown, dropped, about)


# -- as layouts see it


@frozen
class Coverage:
    """Another entry that tells the same."""

    source: str  #: whose it is
    url: str  #: its page, "" where it has none any more
    original: str  #: the address of the original


@frozen
class EditionItem:
    """An entry as an edition tells it."""

    title: str  #: its headline
    summary: str  #: its standfirst
    source: str  #: the outlet
    place: str  #: the place that it was reported from
    date: datetime | None  #: when the original was published; nothing where the entry is gone
    url: str  #: its page, "" where it has none any more
    original: str  #: the address of the original
    lang: str  #: its language, where that is not the site's
    also: tuple[Coverage, ...]  #: others that tell the same
    corrections: tuple[Correction, ...]  #: what was found wrong in it after the edition came out


@frozen
class EditionSection:
    """Entries of one story or subject."""

    title: str  #: its heading
    url: str  #: the page of the story or subject, or ""
    items: tuple[EditionItem, ...]  #: its entries, the weightiest first


@frozen
class Edition:
    """A dated number of the digest."""

    path: str  #: its file in content/editions/, "" where it made itself
    slug: str  #: the last part of its url
    url: str  #: its page
    number: int  #: which one it is, from 1 on
    title: str  #: its heading
    summary: str  #: a sentence or two on it
    date: datetime  #: when it came out
    since: datetime | None  #: the first moment that it is of, if it is said
    until: datetime  #: the moment before which what it tells had been published
    draft: bool  #: whether it is not out yet, and shown only to whoever edits it
    leads: tuple[EditionItem, ...]  #: those that the editor put in front of all sections
    sections: tuple[EditionSection, ...]  #: the others, by story and subject
    corrections: tuple[Correction, ...]  #: what was wrong in it, the oldest first
    lang: str  #: its language, where that is not the site's
    extra: Mapping[str, object]  #: keys of your own
    book: str = ""  #: the url of its EPUB, or ""

    @property
    def last(self) -> datetime:
        """The last moment that it is of."""
        return self.until - timedelta(seconds=1)

    @property
    def count(self) -> int:
        """How many entries it has, with those that tell the same as another."""
        return sum(1 + len(item.also) for item in self.items)

    @property
    def items(self) -> tuple[EditionItem, ...]:
        """All of its entries in their order."""
        return (*self.leads, *(item for section in self.sections for item in section.items))


@frozen
class EditionBrief:
    """An edition in a list."""

    number: int  #: which one it is, from 1 on
    url: str  #: its page
    title: str  #: its heading
    summary: str  #: a sentence or two on it
    date: datetime  #: when it came out
    until: datetime  #: the moment before which what it tells had been published
    count: int  #: how many entries it has
    headlines: tuple[str, ...] = ()  #: its first headlines, where it stands alone
