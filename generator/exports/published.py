"""The site → the files for other programs that a build publishes: entries.json, page by page, and citations.

Pages of entries.json are counted from the oldest entry, like lists: a new entry changes the newest page only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from generator.exports.citations import bibtex, csl
from generator.exports.objects import document, entry_object, head, quoted
from generator.graph.leaves import ends_of
from generator.graph.planned import PlannedFile
from generator.graph.site import Site
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.urls import ENTRIES_URL, absolute, citation_urls, path_of
from generator.shapes.model import Body
from generator.shapes.outlines import Outline, Shelf
from generator.shapes.settings import Config

_PER_PAGE = 100
_VERSION = 2
"""Raise it when other bytes are made of the same."""


def plan_published(
    site: Site, shelf: Shelf, bodies: Mapping[str, Body], targets: Mapping[str, Mapping[str, str]]
) -> Iterator[PlannedFile]:
    """The files that config.yaml asks for. `targets` are where the links of each text lead."""
    config = site.config
    seen = digest_of(
        (
            _VERSION,
            config.title,
            config.base_url,
            config.language,
            config.publisher.name,
            config.tag_authority,
            config.dataset,
        )
    )
    if config.dataset.entries:
        yield from _pages(site, shelf, bodies, targets, seen)
    if config.dataset.citations:
        for outline in site.entries:
            for url, make in zip(citation_urls(outline.url), (_csl, _bibtex), strict=True):
                key = seen + outline.digest
                yield PlannedFile(path_of(url), key, partial(make, outline, shelf, config))


def _csl(outline: Outline, shelf: Shelf, config: Config) -> bytes:
    (entry,) = shelf.entries([outline])
    return f"[{quoted(csl(entry, config))}]\n".encode()


def _bibtex(outline: Outline, shelf: Shelf, config: Config) -> bytes:
    (entry,) = shelf.entries([outline])
    return bibtex(entry, config).encode("utf-8", "replace")


def _pages(
    site: Site,
    shelf: Shelf,
    bodies: Mapping[str, Body],
    targets: Mapping[str, Mapping[str, str]],
    seen: bytes,
) -> Iterator[PlannedFile]:
    entries = site.entries
    ends = ends_of(len(entries), _PER_PAGE)
    count = len(ends) - 1
    urls = [ENTRIES_URL, *(page_url(number) for number in range(count - 1, 0, -1))]
    for place, url in enumerate(urls):
        among = entries[ends[place] : ends[place + 1]]
        told = {
            "page": absolute(site.config.base_url, url),
            "newer": absolute(site.config.base_url, urls[place - 1]) if place else None,
            "older": absolute(site.config.base_url, urls[place + 1]) if place + 1 < count else None,
        }
        links = [sorted(targets[one.path].items()) for one in among if one.path in targets]
        shown = b"".join([one.digest for one in among])
        pictures = [one.image for one in among]
        key = seen + digest_of((told, links, pictures)) + digest_of_bytes(shown)
        yield PlannedFile(path_of(url), key, partial(_page, among, shelf, bodies, site.config, told))


def page_url(number: int) -> str:
    """The url of an older page of entries.json, by its number, counted from the oldest."""
    return ENTRIES_URL.replace(".json", f"-{number}.json")


def _page(
    outlines: Sequence[Outline],
    shelf: Shelf,
    bodies: Mapping[str, Body],
    config: Config,
    told: Mapping[str, object],
) -> bytes:
    said = {name: value for name, value in told.items() if value}
    found = (entry_object(entry, bodies.get(entry.path), config) for entry in shelf.entries(outlines))
    return "".join(document({**head(config), **said}, found)).encode()
