"""What the site graph is made of: of each file in content/ as much as its place on the site needs.

Outlines are tuples of plain values, so that a hundred thousand of them are read from the memory in the
time that a few thousand nouns would take.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

from generator.shapes.edition_model import WrittenEdition
from generator.shapes.model import Entry, Leaf, MarkedBody
from generator.shapes.term_model import Dossier

NO_SPOT = b""
"""In an outline whose record has not been put anywhere yet."""


class Outline(NamedTuple):
    """What the site graph knows of an entry or plain page: enough to place it, order it and link to it.

    `moment` and `latest_moment` are seconds since 1970. `corrected` is the day of its last correction, or "".
    `shared` stands for what its share card says. `terms` has slugs and names by taxonomy. `events` are
    packed ones. `happening` is in lower case; `sketch` tells what may have near-copies from what they may
    be. `targets` are what its text leads to on the site, as written. `card` stands for all but the text,
    `digest` for the whole file; both also for the settings it was read with. `spot` is where its record
    lies, for `Shelf`. A plain page has no `uid`; nor has an edition, whose `terms` are a packed `Course`,
    or the file of a term, whose `terms` are that term.
    """

    path: str
    uid: str
    url: str
    title: str
    moment: float
    date: str
    latest_moment: float
    latest: str
    corrected: str
    indexed: bool
    image: str
    shared: bytes
    lang: str
    layout: str
    aliases: tuple[str, ...]
    terms: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    draft: bool
    publish_at: float | None
    expires: float | None
    events: tuple[tuple[str, str, str, str, str], ...]
    happening: str
    sketch: bytes
    targets: tuple[str, ...]
    has_text: bool
    card: bytes
    digest: bytes
    spot: bytes


FIELDS: Mapping[str, Callable[[Outline], Any]] = {
    name: itemgetter(place) for place, name in enumerate(Outline._fields)
}
"""What gives each field of an outline: to ask many for one by its place is faster than by its name."""


def fields(*names: str) -> Callable[[Outline], Any]:
    """What gives several fields of an outline, as a tuple."""
    return itemgetter(*map(Outline._fields.index, names))


class Shelf(Protocol):
    """Where whole entries are kept, and read when they are wanted."""

    def entries(self, outlines: Iterable[Outline]) -> Sequence[Entry]:
        """These entries, each read when it is asked for."""

    def leaf(self, outline: Outline) -> Leaf:
        """A plain page."""

    def edition(self, outline: Outline) -> WrittenEdition:
        """An edition as it is written."""

    def dossier(self, outline: Outline) -> Dossier:
        """What the file of a term says."""

    def text(self, outline: Outline) -> MarkedBody:
        """The text of any of these."""
