"""Pages → what search engines are told: sitemap.xml, sitemap-news.xml and robots.txt.

Dates come from the content, never from the clock, so the same content gives the same bytes.
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from generator.graph.planned import PlannedFile, PlannedPage
from generator.graph.site import Site
from generator.ground import dates
from generator.ground.digests import digest_of_parts
from generator.ground.urls import absolute, path_of
from generator.renderers.feed_forms import legal
from generator.shapes.model import Artifact
from generator.shapes.outlines import FIELDS, Outline
from generator.shapes.settings import Config

SITEMAP_URL = "/sitemap.xml"
NEWS_URL = "/sitemap-news.xml"

_LIMIT = 50_000  # urls in one sitemap, by the protocol
_NEWS_LIMIT = 1_000
_NEWS_SPAN = timedelta(days=2)
_WIDEST = timedelta(days=2)
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_IMAGES = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
_END = "</url>\n"
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

_url, _last_change, _is_indexed = (
    itemgetter(PlannedPage._fields.index(name)) for name in ("url", "latest", "indexed")
)


class _Part(NamedTuple):
    """Pages of one sitemap: their urls, and when each last changed, or ""."""

    urls: Sequence[str]
    latest: Sequence[str]


class Listed(NamedTuple):
    """All that a sitemap is made from.

    Of the pages that search engines may show, the urls and the last changes, or ""; the pictures of entries
    by the urls of these; the address of the site.
    """

    urls: Sequence[str]
    latest: Sequence[str]
    images: Mapping[str, str]
    base_url: str


def listed(pages: Iterable[PlannedPage], entries: Iterable[Outline], config: Config) -> Listed:
    """What a sitemap says of these pages."""
    shown = list(filter(_is_indexed, pages))
    pictured = filter(FIELDS["image"], entries)
    return Listed(
        urls=list(map(_url, shown)),
        latest=list(map(_last_change, shown)),
        images={entry.url: entry.image for entry in pictured},
        base_url=config.base_url,
    )


def sitemap(told: Listed) -> tuple[PlannedFile, ...]:
    """The sitemap, written only where it is another one than before; none where there is no page.

    More than 50,000 pages go into numbered sitemaps, of which `/sitemap.xml` is then the index.
    """
    urls, latest, images, base_url = told
    starts = range(0, len(urls), _LIMIT)
    parts = [_Part(urls[start : start + _LIMIT], latest[start : start + _LIMIT]) for start in starts]
    if len(parts) < 2:
        return tuple(_urlset(SITEMAP_URL, part, images, base_url) for part in parts)
    numbered = [
        _urlset(f"/sitemap-{number}.xml", part, images, base_url) for number, part in enumerate(parts, 1)
    ]
    key = digest_of_parts(base_url.encode(), *[one.key for one in numbered])
    index = PlannedFile(path_of(SITEMAP_URL), key, partial(_write_index, numbered, parts, base_url))
    return index, *numbered


def news_sitemap(site: Site, config: Config) -> Artifact | None:
    """The entries of the two days up to the newest entry, or nothing where none may be indexed."""
    if not site.entries:
        return None
    since = site.entries[0].moment - _NEWS_SPAN.total_seconds()
    recent = itertools.takewhile(lambda entry: entry.moment >= since, site.entries)
    shown = [entry for entry in recent if entry.indexed][:_NEWS_LIMIT]
    if not shown:
        return None
    items = "".join(_news(entry, config) for entry in shown)
    payload = _document(f"<urlset {_SITEMAPS} {_NEWS}>\n{items}</urlset>\n")
    return Artifact(path=path_of(NEWS_URL), payload=payload)


def robots(config: Config, has_news: bool) -> Artifact:
    """A robots.txt that lets everyone read everything and says where the sitemaps are."""
    urls = [SITEMAP_URL, NEWS_URL] if has_news else [SITEMAP_URL]
    named = "".join(f"Sitemap: {absolute(config.base_url, url)}\n" for url in urls)
    return Artifact(path="robots.txt", payload=f"User-agent: *\nAllow: /\n\n{named}".encode())


# -- elements


def _urlset(url: str, part: _Part, images: Mapping[str, str], base_url: str) -> PlannedFile:
    shown = repr((base_url, images)), "\n".join(part.urls), "\n".join(part.latest)
    key = digest_of_parts(*[text.encode() for text in shown])
    return PlannedFile(path_of(url), key, partial(_write_urlset, part, images, base_url))


def _write_urlset(part: _Part, images: Mapping[str, str], base_url: str) -> bytes:
    base = _text(absolute(base_url, "/"))[:-1]  # no url on the site has a character to be escaped
    ends = {page: f"{_image(image, base_url)}</url>\n" for page, image in images.items()}
    items = [
        f"<url><loc>{base}{url}</loc><lastmod>{changed}</lastmod>{ends.get(url, _END)}"
        if changed
        else f"<url><loc>{base}{url}</loc>{ends.get(url, _END)}"
        for url, changed in zip(part.urls, part.latest, strict=True)
    ]
    return _document(f"<urlset {_SITEMAPS} {_IMAGES}>\n", *items, "</urlset>\n")


def _image(url: str, base_url: str) -> str:
    address = _text(absolute(base_url, url))
    return f"<image:image><image:loc>{address}</image:loc></image:image>"


def _write_index(numbered: Iterable[PlannedFile], parts: Iterable[_Part], base_url: str) -> bytes:
    items = []
    for file, part in zip(numbered, parts, strict=True):
        latest = _latest([moment for moment in part.latest if moment])
        items.append(f"<sitemap>{_location(f'/{file.path}', base_url)}{_lastmod(latest)}</sitemap>\n")
    return _document(f"<sitemapindex {_SITEMAPS}>\n", *items, "</sitemapindex>\n")


def _latest(moments: Sequence[str]) -> str:
    """The last of some moments in ISO 8601, of whatever offset, or ""."""
    if not moments:
        return ""
    # No two offsets are more than a day and a half apart, so the others need not be understood.
    since = (datetime.fromisoformat(max(moments)).date() - _WIDEST).isoformat()
    return max([moment for moment in moments if moment >= since], key=datetime.fromisoformat)


def _news(entry: Outline, config: Config) -> str:
    return (
        f"<url>{_location(entry.url, config.base_url)}<news:news><news:publication>"
        f"<news:name>{_text(config.title)}</news:name>"
        f"<news:language>{_news_language(config.language)}</news:language></news:publication>"
        f"<news:publication_date>{dates.iso_moment(datetime.fromisoformat(entry.date))}</news:publication_date>"
        f"<news:title>{_text(entry.title)}</news:title></news:news></url>\n"
    )


def _news_language(tag: str) -> str:
    """A language as news sitemaps want it: two or three letters, but Chinese by its script."""
    first, *rest = tag.lower().split("-")
    if first != "zh":
        return first
    return "zh-tw" if {"tw", "hk", "mo", "hant"}.intersection(rest) else "zh-cn"


def _location(url: str, base_url: str) -> str:
    return f"<loc>{_text(absolute(base_url, url))}</loc>"


def _lastmod(moment: str) -> str:
    return f"<lastmod>{moment}</lastmod>" if moment else ""


def _text(text: str) -> str:
    return html.escape(legal(text), quote=False)


def _document(*parts: str) -> bytes:
    return "".join([_DECLARATION, *parts]).encode()
