"""What each page says of itself to programs: titles, addresses, previews, JSON-LD, microformats, icons."""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import vocabulary
from demonstration import Page, Site
from lxml import etree
from rows import Row, counted

LONGEST_TITLE = 120
LONGEST_DESCRIPTION = 320
ICON_SIZES = {"192x192", "512x512"}

_PREVIEW = "title type url description site_name image image:alt image:width image:height locale".split()
_CARD = "twitter:card".split()
_ENTRY = (
    "headline datePublished dateModified author publisher image mainEntityOfPage description inLanguage "
    "url isPartOf"
).split()
_LISTS = ("term", "taxonomy", "archive", "year", "month", "feeds", "home")


def metadata(site: Site, modules: Path) -> Iterator[Row]:
    """All rows on what pages say of themselves."""
    pages = [page for page in site.pages if page.kind != "not-found"]

    def each(name: str, check: Callable[[Page], Iterable[str]], among: list[Page] = pages) -> Row:
        faults = [f"{page.url}: {fault}" for page in among for fault in check(page)]
        return counted(f"metadata: {name}", faults, f"{len(among)} pages")

    entries = [page for page in pages if page.kind == "entry"]
    known = vocabulary.load(modules)
    yield counted("metadata: titles, unique", _unique(pages, _title, LONGEST_TITLE), f"{len(pages)} pages")
    described = _unique(pages, lambda page: page.meta("description"), LONGEST_DESCRIPTION)
    yield counted("metadata: descriptions, unique", described, f"{len(pages)} pages")
    yield each("canonical", lambda page: _canonical(page, site))
    yield each("Open Graph and card", lambda page: _preview(page, site))
    yield each("article:*", _article_tags, entries)
    yield each("JSON-LD by schema.org", lambda page: (f for node in page.graph for f in known.faults(node)))
    yield each("JSON-LD: site, publisher, trail, lists", lambda page: _graph(page, site))
    yield each("JSON-LD: NewsArticle", lambda page: _news_article(page, site), entries)
    yield counted(
        "metadata: JSON-LD says what an entry has", _said_somewhere(entries), f"{len(entries)} entries"
    )
    yield each(
        "microformats",
        _microformats,
        [p for p in pages if p.root.xpath("//*[contains(@class, 'h-')]") or p.kind == "entry"],
    )
    yield each("feed autodiscovery", lambda page: _autodiscovery(page, site))
    yield each("icons", lambda page: _icons(page, site))
    yield each("web app manifest", lambda page: _manifest(page, site))


# -- heads


def _title(page: Page) -> str:
    return page.root.findtext("head/title") or ""


def _unique(pages: list[Page], of: Callable[[Page], str], longest: int) -> Iterator[str]:
    times = Counter(map(of, pages))
    for page in pages:
        text = of(page)
        if not text.strip():
            yield f"{page.url}: there is none"
        elif len(text) > longest:
            yield f"{page.url}: {len(text)} characters"
        elif times[text] > 1:
            yield f"{page.url}: {times[text]} pages say «{text}»"


def _canonical(page: Page, site: Site) -> Iterator[str]:
    found = page.root.xpath("//link[@rel='canonical']/@href")
    own = site.base_url.rstrip("/") + page.url
    if found != [own]:
        yield f"it says {found}, not {own}"
    if page.meta("og:url") != own:
        yield f"og:url is {page.meta('og:url')}"


def _preview(page: Page, site: Site) -> Iterator[str]:
    for name in _PREVIEW:
        said = page.metas(f"og:{name}")
        if len(said) != 1 or not said[0].strip():
            yield f"og:{name} stands {len(said)} times"
    for name in _CARD:
        if page.meta(name) not in ("summary", "summary_large_image"):
            yield f"{name} is `{page.meta(name)}`"
    wanted = "article" if page.kind == "entry" else "website"
    if page.meta("og:type") != wanted:
        yield f"og:type is {page.meta('og:type')}, not {wanted}"
    if image := page.meta("og:image"):
        yield from _picture_faults(site, image, page.meta("og:image:width"), page.meta("og:image:height"))


def _picture_faults(site: Site, address: str, width: str, height: str) -> Iterator[str]:
    from PIL import Image

    path = site.path_at(address)
    if not address.startswith("https://"):
        yield f"{address} is not absolute"
    elif path not in site.files:
        yield f"{address} is not on the site"
    elif not path.endswith(".svg"):
        with Image.open(io.BytesIO(site.files[path])) as picture:
            if (str(picture.width), str(picture.height)) != (width, height):
                yield f"{address} is {picture.width}×{picture.height}, not {width}×{height}"
    else:
        yield f"{address} is SVG, which previews do not show"


def _article_tags(page: Page) -> Iterator[str]:
    for name in ("published_time", "modified_time", "section", "tag"):
        if not page.metas(f"article:{name}"):
            yield f"there is no article:{name}"
    for name in ("published_time", "modified_time"):
        said = page.meta(f"article:{name}")
        if said and not re.match(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?\Z", said):
            yield f"article:{name} is `{said}`"


def _autodiscovery(page: Page, site: Site) -> Iterator[str]:
    links = page.root.xpath("//link[@rel='alternate' and @type and not(@hreflang)]")
    found = {(site.path_at(link.get("href"), page.url), link.get("type")) for link in links}
    for link in links:
        if site.path_at(link.get("href"), page.url) not in site.files:
            yield f"{link.get('href')} is not on the site"
        if not link.get("title"):
            yield f"{link.get('href')} has no title"
    own = page.url.lstrip("/") if page.kind in ("term", "story") else ""
    wanted = {
        "rss.xml": "application/rss+xml",
        "atom.xml": "application/atom+xml",
        "feed.json": "application/feed+json",
    }
    for folder in dict.fromkeys(("", own)):
        for name, kind in wanted.items():
            if folder + name in site.files and (folder + name, kind) not in found:
                yield f"{folder}{name} is not named"


def _icons(page: Page, site: Site) -> Iterator[str]:
    icons = page.root.xpath("//link[contains(concat(' ', @rel, ' '), ' icon ')]")
    kinds = {icon.get("type") for icon in icons}
    for kind in ("image/svg+xml", "image/png"):
        if kind not in kinds:
            yield f"there is no icon of type {kind}"
    touch = page.root.xpath("//link[@rel='apple-touch-icon']")
    if not touch:
        yield "there is no apple-touch-icon"
    for icon in [*icons, *touch]:
        if site.path_at(icon.get("href"), page.url) not in site.files:
            yield f"{icon.get('href')} is not on the site"


def _manifest(page: Page, site: Site) -> Iterator[str]:
    href = page.link("manifest")
    path = site.path_at(href, page.url) if href else None
    if path not in site.files:
        yield f"there is none at `{href}`"
        return
    said = json.loads(site.files[path])
    for name in (
        "name",
        "short_name",
        "start_url",
        "display",
        "icons",
        "theme_color",
        "background_color",
        "lang",
    ):
        if not said.get(name):
            yield f"it has no `{name}`"
    sizes = {icon.get("sizes") for icon in said.get("icons", [])}
    if not sizes >= ICON_SIZES:
        yield f"it has icons of {sorted(map(str, sizes))} only"
    if not any("maskable" in icon.get("purpose", "") for icon in said.get("icons", [])):
        yield "no icon of it is maskable"
    for icon in said.get("icons", []):
        target = site.path_at(icon["src"], "/" + path)
        if target not in site.files:
            yield f"its icon {icon['src']} is not on the site"
        elif icon["type"] == "image/png":
            width, _, height = icon["sizes"].partition("x")
            yield from _picture_faults(site, site.base_url + target, width, height)
    if site.path_at(said.get("start_url", ""), "/" + path) != "index.html":
        yield f"its start_url is {said.get('start_url')}"


# -- JSON-LD


def _of_type(page: Page, *kinds: str) -> list[dict[str, Any]]:
    return [node for node in page.graph if node.get("@type") in kinds]


def _graph(page: Page, site: Site) -> Iterator[str]:
    if not page.graph:
        yield "there is no JSON-LD"
        return
    nodes = {node.get("@id"): node for node in page.graph}
    if len(sites := _of_type(page, "WebSite")) != 1:
        yield f"{len(sites)} nodes of WebSite"
    for one in sites:
        yield from _lacks(one, "name", "url", "description", "inLanguage", "publisher")
        if site.files.get("search/index.html") and "potentialAction" not in one:
            yield "WebSite has no SearchAction"
    publishers = _of_type(page, "Organization", "NewsMediaOrganization")
    if len(publishers) != 1:
        yield f"{len(publishers)} nodes of a publisher"
    for one in publishers:
        yield from _lacks(one, "name", "url", "logo", "correctionsPolicy", "publishingPrinciples")
        yield from (f"logo: {fault}" for fault in _image(one.get("logo"), site))
        for name in ("correctionsPolicy", "publishingPrinciples"):
            path = site.path_at(str(one.get(name)).partition("#")[0])
            if name in one and path not in site.files:
                yield f"{name} {one[name]} is not on the site"
    for node in page.graph:
        yield from (f"{ref} is no node of the page" for ref in _references(node) if ref not in nodes)
    if page.url != "/" and not _of_type(page, "BreadcrumbList"):
        yield "there is no BreadcrumbList"
    for trail in _of_type(page, "BreadcrumbList"):
        yield from _listed(trail, site, crumbs=True)
    if page.kind in _LISTS and page.kind != "feeds":
        collections = _of_type(page, "CollectionPage")
        lists = [one["mainEntity"] for one in collections if "mainEntity" in one]
        if not lists:
            yield "there is no CollectionPage with an ItemList"
        for one in lists:
            yield from _listed(one, site, crumbs=False)


def _lacks(node: Mapping[str, Any], *names: str) -> Iterator[str]:
    yield from (f"{node.get('@type')} has no `{name}`" for name in names if not node.get(name))


def _references(value: object) -> Iterator[str]:
    """The `@id`s that are referred to, without those that say what they mean there."""
    if isinstance(value, list):
        for one in value:
            yield from _references(one)
    elif isinstance(value, dict):
        if set(value) == {"@id"}:
            yield value["@id"]
        for name, one in value.items():
            if name != "item":
                yield from _references(one)


def _listed(node: Mapping[str, Any], site: Site, *, crumbs: bool) -> Iterator[str]:
    items = node.get("itemListElement", [])
    if [item.get("position") for item in items] != list(range(1, len(items) + 1)):
        yield f"the positions of {node['@type']} are no count"
    for item in items:
        place = item.get("item") if crumbs else item.get("url", item.get("item"))
        address = place.get("@id") if isinstance(place, dict) else place
        if not item.get("name"):
            yield f"item {item.get('position')} of {node['@type']} has no name"
        if not address or site.path_at(address) not in site.files:
            yield f"item {item.get('position')} of {node['@type']} leads to {address}"


def _image(value: object, site: Site) -> Iterator[str]:
    found = value[0] if isinstance(value, list) and value else value
    if not isinstance(found, dict):
        yield "no ImageObject"
        return
    yield from _lacks(found, "url", "width", "height")
    width, height = (str((found.get(name) or {}).get("value")) for name in ("width", "height"))
    yield from _picture_faults(site, str(found.get("url")), width, height)


def _news_article(page: Page, site: Site) -> Iterator[str]:
    found = _of_type(page, "NewsArticle", "ReportageNewsArticle", "BackgroundNewsArticle")
    if len(found) != 1:
        yield f"{len(found)} nodes of NewsArticle"
        return
    article = found[0]
    yield from _lacks(article, *_ENTRY)
    yield from (f"image: {fault}" for fault in _image(article.get("image"), site))
    if len(article.get("headline", "")) > LONGEST_TITLE:
        yield f"the headline has {len(article['headline'])} characters"
    named = {node.get("@id"): node for node in page.graph}
    for author in article.get("author", []):
        whole = named.get(author.get("@id"), author)
        # A reporter of an outlet has no page here; whoever has one is linked to.
        yield from _lacks(whole, "name", *(("url",) if whole.get("@type") != "Person" else ()))
    for name in ("datePublished", "dateModified"):
        shown = page.root.xpath("//article//time/@datetime")
        if name == "datePublished" and article.get(name) not in shown:
            yield f"{name} {article.get(name)} is not what the page shows"
    if page.root.xpath("//a[contains(@rel, 'external')]"):
        yield from _lacks(article, "isBasedOn")
    based = article.get("isBasedOn")
    if isinstance(based, dict):
        yield from _lacks(based, "url", "publisher")
    if page.root.xpath("//*[contains(@class, 'corrections')]//li"):
        yield from _lacks(article, "correction")
    if page.root.xpath("//*[contains(concat(' ', @class, ' '), ' p-location ')]"):
        yield from _lacks(article, "dateline", "contentLocation")


def _said_somewhere(entries: list[Page]) -> Iterator[str]:
    """Of what only some entries have, each is said of one at least."""
    articles = [node for page in entries for node in _of_type(page, "NewsArticle")]
    for name in ("isBasedOn", "dateline", "contentLocation", "mentions", "correction", "about", "keywords"):
        if not any(name in article for article in articles):
            yield f"no entry has `{name}`"
    for name in ("mentions", "about", "contentLocation"):
        among = [one for article in articles for one in article.get(name, []) if isinstance(one, dict)]
        if not any("sameAs" in one for one in among):
            yield f"nothing in `{name}` has `sameAs`"


# -- microformats


def _microformats(page: Page) -> Iterator[str]:
    for entry in _classed(page.root, "h-entry"):
        for name in ("p-name", "u-url", "dt-published"):
            if not list(_classed(entry, name)):
                yield f"an h-entry has no {name}"
        for moment in _classed(entry, "dt-published"):
            if not (moment.get("datetime") or moment.get("value")):
                yield "dt-published has no moment"
    if page.kind == "entry":
        found = [entry for entry in _classed(page.root, "h-entry") if list(_classed(entry, "e-content"))]
        if len(found) != 1:
            yield f"{len(found)} h-entries with e-content"
        for entry in found:
            for name in ("p-author", "p-summary", "p-category"):
                may_lack = name == "p-summary" and not list(_classed(entry, "standfirst"))
                if not may_lack and not list(_classed(entry, name)):
                    yield f"the h-entry has no {name}"
    for feed in _classed(page.root, "h-feed"):
        if not list(_classed(feed, "p-name")):
            yield "an h-feed has no p-name"
    if page.kind in ("home", "term", "month", "story") and not list(_classed(page.root, "h-feed")):
        yield "there is no h-feed"


def _classed(root: Any, name: str) -> Iterator[Any]:
    for element in root.iter(etree.Element):
        if name in (element.get("class") or "").split():
            yield element
