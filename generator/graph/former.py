"""The addresses that terms had before they were renamed or merged → where each leads now.

A page leads on by itself. A feed cannot, and not every host reads `_redirects`: so the feed stays at its old
address too, where it names the new one as its own. See `docs/decisions.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.graph.site import Site


class Former(NamedTuple):
    """Of one term: its earlier urls, and the url that the ids of its feeds come from, "" for the present."""

    urls: tuple[str, ...] = ()
    uid_url: str = ""


NOTHING = Former()


def former_terms(site: Site) -> Mapping[str, Former]:
    """What is to be kept of earlier times, by the present urls of terms that have a page."""
    found = {}
    for settings, taxonomy in zip(site.config.taxonomies, site.taxonomies, strict=True):
        present = {term.slug for term in taxonomy.terms}
        for term in settings.vocabulary:
            if term.slug in present and (term.former or term.uid):
                urls = tuple(f"{settings.url}{slug}/" for slug in term.former)
                uid_url = f"{settings.url}{term.uid}/" if term.uid else ""
                found[f"{settings.url}{term.slug}/"] = Former(urls, uid_url)
    return found


def former_pages(site: Site) -> dict[str, str]:
    """Earlier urls of the pages of terms, older leaves too, and the url that each leads to."""
    per_page = site.config.per_page
    found: dict[str, str] = {}
    for url, former in former_terms(site).items():
        leaves = range(1, len(site.terms[url]) // per_page)
        for below in ("", *(f"page/{number}/" for number in leaves)):
            found.update((f"{old}{below}", f"{url}{below}") for old in former.urls)
    return found


def former_feeds(site: Site) -> Iterator[tuple[str, str]]:
    """Earlier urls of the feeds of terms, each with the present one."""
    for url, former in former_terms(site).items():
        for kind in site.config.feeds.term_formats:
            yield from ((f"{old}{kind.file_name}", f"{url}{kind.file_name}") for old in former.urls)
