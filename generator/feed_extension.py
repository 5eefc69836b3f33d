"""What a feed says beside feedgen's own fields, as feedgen's extensions want it.

feedgen builds its Atom tree without a namespace and its RSS tree around `atom:` elements, and it
loses `rel`, `type` and `title` of an entry's links; so every link but the plain one is made here.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
MEDIA = "{http://search.yahoo.com/mrss/}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class FeedExtension:
    """Links of a feed as attributes, and whether it is an archive document of RFC 5005."""

    def __init__(self) -> None:
        self.links: tuple[Mapping[str, str], ...] = ()
        self.archived = False

    def extend_ns(self) -> dict[str, str]:
        return {"dc": DUBLIN_CORE[1:-1], "fh": HISTORY[1:-1], "media": MEDIA[1:-1]}

    def extend_atom(self, feed: etree._Element) -> None:
        self._extend(feed, "link")

    def extend_rss(self, rss: etree._Element) -> None:
        self._extend(rss[0], f"{ATOM}link")

    def _extend(self, parent: etree._Element, link: str) -> None:
        if self.archived:
            etree.SubElement(parent, f"{HISTORY}archive")
        for attributes in self.links:
            etree.SubElement(parent, link, dict(attributes))


class EntryExtension:
    """What an entry says in one format or the other; "" and () are left out."""

    def __init__(self) -> None:
        self.via: Mapping[str, str] = {}
        self.image: Mapping[str, str] = {}
        self.creators: tuple[str, ...] = ()
        self.updated = ""
        self.language = ""

    def extend_atom(self, entry: etree._Element) -> None:
        if self.language:
            entry.set(LANGUAGE, self.language)
        if self.via:
            etree.SubElement(entry, "link", dict(self.via))
        self._add_image(entry)

    def extend_rss(self, item: etree._Element) -> None:
        for creator in self.creators:
            etree.SubElement(item, f"{DUBLIN_CORE}creator").text = creator
        if self.language:
            etree.SubElement(item, f"{DUBLIN_CORE}language").text = self.language
        etree.SubElement(item, f"{ATOM}updated").text = self.updated
        self._add_image(item)

    def _add_image(self, parent: etree._Element) -> None:
        if self.image:
            etree.SubElement(parent, f"{MEDIA}content", dict(self.image))
