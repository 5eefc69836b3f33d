"""Everything that is to lie in the output folder, each with a key that stands for what it is made from."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.content_file import Sources
from generator.diagnostics import Position, Report, did_you_mean
from generator.facts import SiteFacts, site_facts
from generator.feeds import opml
from generator.layout_sources import LayoutSources
from generator.links import Addresses, check_menu, find_targets
from generator.model import Artifact, Asset
from generator.outlines import Shelf
from generator.pages import Plan, plan
from generator.planned import Planned, PlannedPage, digest_of
from generator.site import Site
from generator.sitemap import news_sitemap, robots, sitemap
from generator.subscriptions import site_feeds
from generator.url_claims import FILE_URLS, check_claims
from generator.urls import base_path, headers_file, path_of, redirects_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """All files to be by their paths under public/: their keys, and what gives them.

    `targets` has, by the file in content/, the urls that the links of its text lead to.
    """

    keys: Mapping[str, bytes]
    planned: Mapping[str, Planned]
    artifacts: Mapping[str, Artifact]
    assets: Mapping[str, Asset]
    targets: Mapping[str, Mapping[str, str]]
    facts: SiteFacts
    asset_urls: Mapping[str, str]
    layouts: LayoutSources
    pages: int
    feeds: int


def find_wanted(
    site: Site,
    shelf: Shelf,
    layouts: LayoutSources,
    assets: Mapping[str, Asset],
    pictures: Mapping[str, Asset],
    *,
    sources: Sources,
    complete: bool,
    report: Report,
) -> Wanted:
    """What the site is to consist of. `assets` are those of the layouts by their names.

    Unless the site is `complete`, a link may lead to what is missing, and is not complained of.
    """
    entry_layouts = {entry.layout or "entry.html" for entry in site.entries}
    found = plan(site, shelf, related=bool(layouts.saying("related", entry_layouts)))
    files = (*assets.values(), *pictures.values())
    check_claims(site, found, files, sources, report)
    _check_layouts(found.pages, layouts, sources, report)
    addresses = _addresses(site, found, files, pictures, complete=complete)
    check_menu(site.config.menu, addresses, report)
    targets = {
        outline.path: find_targets(outline, addresses, sources, report)
        for outline in site.written
        if outline.targets
    }
    facts = site_facts(site.config, site_feeds(site.config))
    asset_urls = {name: asset.url for name, asset in assets.items()}
    artifacts = {artifact.path: artifact for artifact in _artifacts(site, found)}
    assets_by_path = {path_of(asset.url): asset for asset in files}
    keys = _keys(site, found, targets, facts=facts, asset_urls=asset_urls, layouts=layouts)
    keys |= {path: digest_of(artifact.payload) for path, artifact in artifacts.items()}
    keys |= {path: digest_of(asset.url) for path, asset in assets_by_path.items()}
    every: tuple[Planned, ...] = (*found.pages, *found.feeds)
    return Wanted(
        keys=keys,
        planned={path_of(one.url): one for one in every},
        artifacts=artifacts,
        assets=assets_by_path,
        targets=targets,
        facts=facts,
        asset_urls=asset_urls,
        layouts=layouts,
        pages=len(found.pages),
        feeds=len(found.feeds),
    )


def _keys(
    site: Site,
    found: Plan,
    targets: Mapping[str, Mapping[str, str]],
    *,
    facts: SiteFacts,
    asset_urls: Mapping[str, str],
    layouts: LayoutSources,
) -> dict[str, bytes]:
    """The key of each page and feed: its layout, the settings that all of them see, its own parts."""
    config = site.config
    taxonomies = [(one.name, one.title, one.singular, one.sources) for one in config.taxonomies]
    seen = (facts, config.tag_authority, config.feeds, config.sources, taxonomies)
    settings = digest_of((seen, sorted(asset_urls.items())))
    layout = functools.cache(layouts.digest_of)
    links = {path: digest_of(urls) for path, urls in targets.items()}
    keys = {}
    for page in found.pages:
        key = layout(page.layout) + settings + page.key
        keys[path_of(page.url)] = key + links[page.path] if page.path in links else key
    for feed in found.feeds:
        among = b"".join([links[path] for path in feed.paths if path in links]) if links else b""
        keys[path_of(feed.url)] = settings + feed.key + hashlib.blake2b(among, digest_size=16).digest()
    return keys


def _addresses(
    site: Site, found: Plan, files: Sequence[Asset], pictures: Mapping[str, Asset], *, complete: bool
) -> Addresses:
    urls = {page.url for page in found.pages}
    urls.update(feed.url for feed in found.feeds)
    urls.update(file.url for file in files)
    urls.update(FILE_URLS)
    by_path = {path: picture.url for path, picture in pictures.items()}
    by_path.update((owner.path, owner.url) for owner in site.written)
    return Addresses(urls=urls, by_path=by_path, complete=complete)


def _check_layouts(
    pages: Sequence[PlannedPage], layouts: LayoutSources, sources: Sources, report: Report
) -> None:
    """Report pages that name a layout there is not."""
    for page in pages:
        if page.layout not in layouts.texts:
            at = sources.key(page.path, "layout") if page.path else Position(path=f"layouts/{page.layout}")
            names = [name.removesuffix(".html") for name in layouts.texts]
            hint = did_you_mean(page.layout.removesuffix(".html"), names) or "put the file in layouts/"
            report.error("unknown-layout", f"there is no layout `{page.layout}`", at, hint)


def _artifacts(site: Site, found: Plan) -> Iterator[Artifact]:
    """What is published beside pages, feeds and assets."""
    config = site.config
    base = base_path(config.base_url)
    news = news_sitemap(site, config)
    yield from sitemap(found.pages, site.entries, config)
    if news is not None:
        yield news
    yield robots(config, has_news=news is not None)
    yield opml(found.index, config)
    yield Artifact(path="_redirects", payload=redirects_file(found.aliases, base).encode())
    yield Artifact(path="_headers", payload=headers_file(base).encode())
