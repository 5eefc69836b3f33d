"""The build line: content/ → public/.

Each stage reports all it finds and gives what is sound to the next, so an editor sees every problem in
one run; nothing is published unless there are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from generator import markup
from generator.artifacts import Published, check_writable, publish
from generator.assets import read_layout_assets, read_pictures
from generator.config import load_config
from generator.content import content_files, read_content
from generator.diagnostics import Diagnostic, Report
from generator.feeds import opml, render_feed
from generator.layouts import Layouts, layout_folders, site_facts
from generator.links import Addresses, check_menu, resolve
from generator.model import Artifact, Asset, Body, Entry, Feed, Leaf, Page, Site
from generator.pages import Plan, plan, site_feeds
from generator.parallel import Progress, map_slices
from generator.settings import Config
from generator.site import assemble
from generator.sitemap import news_sitemap, robots, sitemap
from generator.structured import structured
from generator.url_claims import FILE_URLS, check_claims
from generator.urls import base_path, headers_file, redirects_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to build: where to, at which moment, with drafts or without, in how many processes."""

    out: Path
    now: datetime
    drafts: bool = False
    strict: bool = False
    jobs: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build did. `published` is absent where problems kept it from publishing."""

    site: Site
    pages: int
    feeds: int
    published: Published | None


def build(root: Path, settings: Settings, report: Report, progress: Progress) -> Built | None:
    """Build the site in a folder; gives nothing where it has no readable config.yaml."""
    rendered = render(root, settings, report, progress)
    if rendered is None:
        return None
    site, found, artifacts = rendered
    stopped = report.failed or (settings.strict and report.diagnostics)
    published = None if stopped else publish(artifacts, settings.out, root, report)
    return Built(site=site, pages=len(found.pages), feeds=len(found.feeds), published=published)


def render(
    root: Path, settings: Settings, report: Report, progress: Progress
) -> tuple[Site, Plan, list[Artifact]] | None:
    """Everything a build does but publishing. The artifacts are only whole where nothing failed."""
    config = load_config(root, report)
    if config is None:
        return None
    check_writable(settings.out, root, report)
    folders = layout_folders(root)
    assets = read_layout_assets(folders, report)
    paths = content_files(root, report)
    pictures = read_pictures(root, paths, report)
    content = read_content(root, paths, config, pictures, now=settings.now, report=report)
    sound = not report.failed
    site = assemble(content, config, drafts=settings.drafts, report=report)
    files: tuple[Asset, ...] = (*assets.values(), *pictures.values())
    found = plan(site)
    check_claims(site, found, files, report)
    layouts = Layouts(root, folders, site_facts(config, site_feeds(config)), assets)
    layouts.check(found.pages, report)
    addresses = Addresses(
        base_url=config.base_url,
        urls=frozenset(
            (
                *(page.url for page in found.pages),
                *(feed.url for feed in found.feeds),
                *(file.url for file in files),
                *FILE_URLS,
            )
        ),
        by_path={owner.path: owner.url for owner in site.written},
        pictures=pictures,
        complete=sound,
    )
    check_menu(config.menu, addresses, report)
    bodies = _bodies(site, addresses, settings.jobs, report, progress)
    artifacts = [
        *_render_pages(
            found.pages,
            layouts=layouts,
            bodies=bodies,
            config=config,
            jobs=settings.jobs,
            report=report,
            progress=progress,
        ),
        *_render_feeds(found.feeds, bodies, config, settings.jobs, progress),
        *_files(site, found, files),
    ]
    return site, found, artifacts


def _bodies(
    site: Site, addresses: Addresses, jobs: int, report: Report, progress: Progress
) -> dict[str, Body]:
    """The body of each entry and plain page by its path, as far as its rights allow it to be shown."""
    texts = [_shown(owner, site.config) for owner in site.written]
    drafts = map_slices(_convert, texts, jobs=jobs, stage="converting", progress=progress)
    return {
        owner.path: resolve(draft, owner, addresses, report)
        for owner, text, draft in zip(site.written, texts, drafts, strict=True)
        if text
    }


def _shown(owner: Entry | Leaf, config: Config) -> str:
    return markup.shown_text(owner, config.excerpt_words) if isinstance(owner, Entry) else owner.text


def _convert(texts: Sequence[str]) -> list[markup.Draft]:
    return [markup.convert(text) for text in texts]


# -- pages


def _render_pages(
    pages: Sequence[Page],
    *,
    layouts: Layouts,
    bodies: Mapping[str, Body],
    config: Config,
    jobs: int,
    report: Report,
    progress: Progress,
) -> Iterator[Artifact]:
    work = partial(_render_slice, layouts=layouts, config=config)
    items = [(page, _body_of(page, bodies)) for page in pages]
    results = map_slices(work, items, jobs=jobs, stage="rendering", progress=progress)
    for artifact, diagnostics in results:
        report.extend(diagnostics)
        if artifact is not None:
            yield artifact


def _body_of(page: Page, bodies: Mapping[str, Body]) -> Body | None:
    return bodies.get(page.subject.path) if isinstance(page.subject, Entry | Leaf) else None


def _render_slice(
    items: Sequence[tuple[Page, Body | None]], *, layouts: Layouts, config: Config
) -> list[tuple[Artifact | None, tuple[Diagnostic, ...]]]:
    rendered = []
    for page, body in items:
        report = Report()
        artifact = layouts.render(page, body, structured(page, config), report)
        rendered.append((artifact, report.diagnostics))
    return rendered


# -- feeds and other files


def _render_feeds(
    feeds: Sequence[Feed], bodies: Mapping[str, Body], config: Config, jobs: int, progress: Progress
) -> Iterator[Artifact]:
    work = partial(_render_feed_slice, config=config)
    items = [
        (feed, {entry.path: bodies[entry.path] for entry in feed.entries if entry.path in bodies})
        for feed in feeds
    ]
    yield from map_slices(work, items, jobs=jobs, stage="writing feeds", progress=progress)


def _render_feed_slice(items: Sequence[tuple[Feed, Mapping[str, Body]]], *, config: Config) -> list[Artifact]:
    return [render_feed(feed, config, bodies) for feed, bodies in items]


def _files(site: Site, found: Plan, files: Iterable[Asset]) -> Iterator[Artifact]:
    """What is published beside pages and feeds."""
    config = site.config
    base = base_path(config.base_url)
    news = news_sitemap(site, config)
    yield from sitemap(found.pages, config)
    if news is not None:
        yield news
    yield robots(config, has_news=news is not None)
    yield opml(found.index, config)
    yield Artifact(path="_redirects", payload=redirects_file(found.aliases, base).encode())
    yield Artifact(path="_headers", payload=headers_file(base).encode())
    for file in files:
        yield Artifact(path=file.url[1:], payload=file.payload)
