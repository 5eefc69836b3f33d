"""Which urls are claimed, and by what: no two things may have one address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.diagnostics import Position, Report
from generator.model import Asset, Site
from generator.pages import OPML_URL, Plan
from generator.urls import path_of

FILE_URLS = ("/robots.txt", "/sitemap.xml", "/sitemap-news.xml", "/_redirects", "/_headers", OPML_URL)
"""What is published beside pages, feeds and assets."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """A url, what claims it, and where that is written, if it is."""

    url: str
    what: str
    at: Position | None = None


def check_claims(site: Site, found: Plan, assets: Iterable[Asset], report: Report) -> None:
    """Report urls that two things claim, and files that stand where another's folder must be.

    Case is set aside, as some file systems do.
    """
    claims: dict[str, _Claim] = {}
    for claim in _claims(site, found, assets):
        key = path_of(claim.url).casefold()
        if key in claims:
            _report(claim, claims[key], report)
        claims.setdefault(key, claim)
    for key, claim in claims.items():
        for folder in PurePosixPath(key).parents:
            if folder.as_posix() in claims:
                _report(claim, claims[folder.as_posix()], report)


def _claims(site: Site, found: Plan, assets: Iterable[Asset]) -> Iterator[_Claim]:
    yield from (_Claim(url, "a file that every site has") for url in FILE_URLS)
    yield from (_Claim(asset.url, f"the file `{asset.name}`") for asset in assets)
    yield from (_Claim(feed.url, f"the feed of `{feed.title}`") for feed in found.feeds)
    for page in found.pages:
        if page.kind not in ("entry", "leaf", "redirect"):
            yield _Claim(page.url, f"the {page.kind.replace('_', ' ')} page `{page.title}`")
    for owner in site.written:
        key = "slug" if "slug" in owner.positions else "title"
        yield _Claim(owner.url, "the slug or title", owner.at(key))
        yield from (_Claim(alias, "the alias", owner.at("aliases")) for alias in owner.aliases)


def _report(one: _Claim, other: _Claim, report: Report) -> None:
    """Blame the claim of the two that has a place in a file; the later one where both have."""
    named, blamed = (other, one) if one.at is not None else (one, other)
    at = blamed.at or Position(path="config.yaml")
    place = f" at {named.at}" if named.at else ""
    hint = "give one of the two another `slug`, or take the alias away"
    report.error("url-taken", f"the url `{blamed.url}` is taken by {named.what}{place}", at, hint)
