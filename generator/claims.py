"""Which urls are claimed, and by what: no two things may have one address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Position, Report
from generator.model import Asset, Site
from generator.pages import OPML_URL, Plan

FILE_URLS = ("/robots.txt", "/sitemap.xml", "/sitemap-news.xml", "/_redirects", "/_headers", OPML_URL)
"""What is published beside pages, feeds and assets."""


def check_claims(site: Site, found: Plan, assets: Iterable[Asset], report: Report) -> None:
    """Report urls that two things claim, and files that stand where another's folder must be.

    Case is set aside, as some file systems do.
    """
    claims: dict[str, tuple[str, Position | None]] = {}
    for url, what, at in _claims(site, found, assets):
        key = url.casefold()
        if key in claims:
            _report_claim(url, (what, at), claims[key], report)
        claims.setdefault(key, (what, at))
    for key, (what, at) in claims.items():
        if f"{key}/" in claims:
            _report_claim(key, (what, at), claims[f"{key}/"], report)


def _claims(site: Site, found: Plan, assets: Iterable[Asset]) -> Iterator[tuple[str, str, Position | None]]:
    yield from ((url, "a file that every site has", None) for url in FILE_URLS)
    yield from ((asset.url, f"the file `{asset.name}`", None) for asset in assets)
    yield from ((feed.url, f"the feed of `{feed.title}`", None) for feed in found.feeds)
    for page in found.pages:
        if page.kind not in ("entry", "leaf", "redirect"):
            yield page.url, f"the {page.kind.replace('_', ' ')} page `{page.title}`", None
    for owner in site.written:
        key = "slug" if "slug" in owner.positions else "title"
        yield owner.url, "the slug or title", owner.at(key)
        yield from ((alias, "the alias", owner.at("aliases")) for alias in owner.aliases)


def _report_claim(
    url: str,
    one: tuple[str, Position | None],
    other: tuple[str, Position | None],
    report: Report,
) -> None:
    named, blamed = (other, one) if one[1] is not None else (one, other)
    at = blamed[1] or Position(path="config.yaml")
    place = f" at {named[1]}" if named[1] else ""
    hint = "give one of the two another `slug`, or take the alias away"
    report.error("url-taken", f"the url `{url}` is taken by {named[0]}{place}", at, hint)
