"""Everything that is to lie in the output folder, each with a key that stands for what it is made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator.graph.edition_making import Editions
from generator.graph.facts import ICON, SiteFacts, site_facts
from generator.graph.former import former_feeds
from generator.graph.pages import Plan, plan
from generator.graph.planned import (
    Planned,
    PlannedFeed,
    PlannedFile,
    PlannedPage,
    PlannedPicture,
    RenditionOrder,
    file_of,
    same,
)
from generator.graph.sharing import plan_cards
from generator.graph.site import Site
from generator.graph.subscriptions import site_feeds
from generator.graph.url_claims import FILE_URLS, calendar_urls, check_claims
from generator.ground.diagnostics import Position, Report, did_you_mean
from generator.ground.digests import digest_of, digest_of_bytes
from generator.ground.frozen import frozen
from generator.ground.urls import base_path, headers_file, path_of, paths_of, redirects_file
from generator.ground.words import Words
from generator.memory.held import Held
from generator.memory.shelf import PackShelf
from generator.readers.assets import payload_of
from generator.readers.content_file import Sources
from generator.readers.images import PNG
from generator.readers.layout_sources import LayoutSources
from generator.readers.links import Addresses, check_menu, find_targets
from generator.renderers.opml import opml
from generator.renderers.sitemap import listed, news_sitemap, robots, sitemap
from generator.renderers.webmanifest import web_manifest
from generator.shapes.model import Artifact, Asset
from generator.shapes.outlines import FIELDS
from generator.shapes.settings import Config
from generator.writers.press import Bodies

if TYPE_CHECKING:
    from generator.renderers.share_cards import CardLook


@frozen
class Wanted:
    """All files to be by their paths under public/: their keys, and what gives them.

    `targets` has, by the file in content/, the urls that the links of its text lead to. `look` is how share
    cards look, if there are any.
    """

    keys: Mapping[str, bytes]
    planned: Mapping[str, Planned]
    artifacts: Mapping[str, PlannedFile]
    assets: Mapping[str, Asset]
    targets: Mapping[str, Mapping[str, str]]
    look: CardLook | None
    facts: SiteFacts
    asset_urls: Mapping[str, str]
    layouts: LayoutSources
    editions: Editions
    pages: int
    feeds: int


def known_facts(
    config: Config, words: Words, assets: Mapping[str, Asset]
) -> tuple[SiteFacts, Mapping[str, str]]:
    """What layouts may know of a site before any entry is read: its constants, the urls of its assets."""
    asset_urls = {name: asset.url for name, asset in assets.items()}
    return site_facts(config, site_feeds(config), words, asset_urls.get(ICON, "")), asset_urls


def find_wanted(
    site: Site,
    shelf: PackShelf,
    layouts: LayoutSources,
    assets: Mapping[str, Asset],
    pictures: Mapping[str, Asset],
    *,
    facts: SiteFacts,
    look: CardLook | None,
    sound: tuple[str, ...],
    sources: Sources,
    complete: bool,
    held: Held,
    report: Report,
) -> Wanted:
    """What the site is to consist of. `assets` are those of the layouts by their names.

    `sound` are the paths of an earlier build, which are in no other's way. Unless the site is `complete`, a
    link may lead to what is missing, and is not complained of.
    """
    used = {layout or "entry.html" for layout in set(held.each("layout", site.entries, FIELDS["layout"]))}
    found = plan(site, shelf, held, related=bool(layouts.saying("related", used)))
    cards = plan_cards(site, shelf, pictures, look.digest) if look is not None else ()
    made = [*_renditions(pictures.values()), *cards]
    files = (*assets.values(), *(picture for picture in pictures.values() if not picture.renditions))
    every: tuple[Planned, ...] = (*found.pages, *found.feeds, *made)
    urls = [one.url for one in every]
    paths = held.of("paths", (urls,), lambda: paths_of(urls))
    check_claims(site, found, paths, files, made, sound=sound, sources=sources, held=held, report=report)
    _check_layouts(found.pages, site.config, layouts, sources, report)
    targets: dict[str, Mapping[str, str]] = {}
    linking = list(filter(FIELDS["targets"], site.written))
    if linking or site.config.menu or site.config.publisher.policies:
        addresses = _addresses(site, found, (*files, *made), pictures, complete=complete)
        check_menu(site.config.menu, addresses, report)
        for link in site.config.publisher.policies:
            check_menu([link], addresses, report, f"`{link.title}` of the publisher")
        targets = {outline.path: find_targets(outline, addresses, sources, report) for outline in linking}
    asset_urls = {name: asset.url for name, asset in assets.items()}
    others = (*_artifacts(site, found, facts, asset_urls, held), *_published(site, shelf, targets))
    artifacts = {one.path: one for one in others}
    assets_by_path = {path_of(asset.url): asset for asset in files}
    keys = _keys(site, found, targets, facts=facts, asset_urls=asset_urls, layouts=layouts)
    keys += [one.key for one in made]
    keys_by_path = dict(zip(paths, keys, strict=True)) | {path: one.key for path, one in artifacts.items()}
    keys_by_path |= {path: digest_of(asset.url) for path, asset in assets_by_path.items()}
    return Wanted(
        keys=keys_by_path,
        planned=dict(zip(paths, every, strict=True)),
        artifacts=artifacts,
        assets=assets_by_path,
        targets=targets,
        look=look,
        facts=facts,
        asset_urls=asset_urls,
        layouts=layouts,
        editions=found.editions,
        pages=len(found.pages),
        feeds=len(found.feeds),
    )


def _renditions(pictures: Iterable[Asset]) -> Iterator[PlannedPicture]:
    """Each rendition of each picture that is published in these."""
    for picture in pictures:
        graphic = bool(picture.renditions) and picture.renditions[-1].type == PNG
        for rendition in picture.renditions:
            order = RenditionOrder(
                source=picture.source, digest=picture.digest, rendition=rendition, graphic=graphic
            )
            key = digest_of((picture.digest, rendition.url))
            yield PlannedPicture(rendition.url, key, partial(same, order), picture.source)


def _keys(
    site: Site,
    found: Plan,
    targets: Mapping[str, Mapping[str, str]],
    *,
    facts: SiteFacts,
    asset_urls: Mapping[str, str],
    layouts: LayoutSources,
) -> list[bytes]:
    """The keys of all pages, then of all feeds: layout, settings that all of them see, own parts."""
    config = site.config
    taxonomies = [(one.name, one.title, one.singular, one.sources) for one in config.taxonomies]
    seen = (facts, config.tag_authority, config.feeds, config.dataset, config.sources, taxonomies)
    settings = digest_of((seen, sorted(asset_urls.items())))
    words = site.words.digest
    named = {page.layout for page in found.pages}.union(feed.layout for feed in found.feeds if feed.layout)
    looks = {name: layouts.digest_of(name) for name in named}
    if words:
        looks = {name: digest_of_bytes(look + words) for name, look in looks.items()}
    heads = {name: look + settings for name, look in looks.items()}
    links = {path: digest_of(urls) for path, urls in targets.items()}
    keys = [heads[page.layout] + page.key for page in found.pages]
    if links:
        keys = [key + links.get(page.path, b"") for key, page in zip(keys, found.pages, strict=True)]
    for feed in found.feeds:
        among = b"".join(_links_of(feed, site, links)) if links else b""
        look = looks[feed.layout] if feed.layout else words
        keys.append(settings + feed.key + digest_of_bytes(among) + look)
    return keys


def _links_of(feed: PlannedFeed, site: Site, links: Mapping[str, bytes]) -> Iterator[bytes]:
    """What the texts of a feed lead to."""
    for path in (*[site.entries[number].path for number in feed.numbers], *feed.paths):
        if path in links:
            yield links[path]


def _addresses(
    site: Site,
    found: Plan,
    files: Sequence[Asset | PlannedPicture],
    pictures: Mapping[str, Asset],
    *,
    complete: bool,
) -> Addresses:
    urls = {page.url for page in found.pages}
    urls.update(feed.url for feed in found.feeds)
    urls.update(file.url for file in files)
    urls.update(FILE_URLS)
    urls.update(calendar_urls(site))
    by_path = {path: picture.url for path, picture in pictures.items()}
    by_path.update((owner.path, owner.url) for owner in site.written)
    return Addresses(urls=urls, by_path=by_path, complete=complete)


def _check_layouts(
    pages: Sequence[PlannedPage], config: Config, layouts: LayoutSources, sources: Sources, report: Report
) -> None:
    """Report pages that name a layout there is not, or for which config.yaml does."""
    if {page.layout for page in pages}.issubset(layouts.texts):
        return
    places = {f"{one.layout}.html": one.layout_at for one in config.taxonomies if one.layout_at is not None}
    for page in pages:
        if page.layout not in layouts.texts:
            elsewhere = places.get(page.layout) or Position(path=f"layouts/{page.layout}")
            at = sources.key(page.path, "layout") if page.path else elsewhere
            names = [name.removesuffix(".html") for name in layouts.texts]
            hint = did_you_mean(page.layout.removesuffix(".html"), names) or "put the file in layouts/"
            report.error("unknown-layout", f"there is no layout `{page.layout}`", at, hint)


def _key_file(config: Config) -> Iterator[Artifact]:
    """The file by which IndexNow knows that the site is ours."""
    if config.index_now is not None:
        yield Artifact(path=config.index_now.path, payload=config.index_now.key.encode())


def _published(
    site: Site, shelf: PackShelf, targets: Mapping[str, Mapping[str, str]]
) -> Iterator[PlannedFile]:
    """What is published for other programs. `targets` are where the links of each text lead."""
    if site.config.dataset.exists:
        from generator.exports.published import plan_published

        written = {outline.path: outline for outline in site.written}
        yield from plan_published(site, shelf, Bodies(shelf, written, targets, site.config.base_url), targets)
    if site.dated:
        from generator.graph.calendars import plan_calendars

        yield from plan_calendars(site)


def _former_calendars(site: Site) -> Mapping[str, str]:
    """Nothing is imported where no entry tells of an event."""
    if not site.dated:
        return {}
    from generator.graph.calendars import former_calendars

    return former_calendars(site)


def _artifacts(
    site: Site, found: Plan, facts: SiteFacts, asset_urls: Mapping[str, str], held: Held
) -> Iterator[PlannedFile]:
    """What is published beside pages, feeds and assets."""
    config = site.config
    base = base_path(config.base_url)
    news = news_sitemap(site, config)
    redirects = {**found.aliases, **dict(former_feeds(site)), **_former_calendars(site)}
    headers = headers_file(base, has_search=config.search, has_calendars=bool(site.dated))
    told = listed(found.pages, site.entries, config)
    yield from held.of("sitemap", told, lambda: sitemap(told))
    made = (
        *((news,) if news is not None else ()),
        robots(config, has_news=news is not None),
        held.of("opml", (found.index, config), lambda: opml(found.index, config)),
        web_manifest(facts, asset_urls),
        *_key_file(config),
        Artifact(path="_redirects", payload=redirects_file(redirects, base).encode()),
        Artifact(path="_headers", payload=headers.encode()),
    )
    yield from map(file_of, made)


def payload_at(path: str, root: Path, wanted: Wanted, report: Report) -> bytes:
    """The bytes of what is neither a page nor a feed; what cannot be read any more is reported."""
    if path in wanted.artifacts:
        return wanted.artifacts[path].make()
    return payload_of(wanted.assets[path], root, report)
