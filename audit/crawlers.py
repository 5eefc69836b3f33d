"""What search engines are told beside the pages: robots.txt, the sitemap and the news sitemap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from urllib.robotparser import RobotFileParser

from demonstration import Site
from lxml import etree
from rows import Row, counted

_SITEMAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
_IMAGES = "{http://www.google.com/schemas/sitemap-image/1.1}"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?\Z")
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}|zh-cn|zh-tw)\Z")


def crawlers(site: Site, modules: Path) -> Iterator[Row]:
    """The rows on files for search engines."""
    yield counted("robots.txt", _robots(site), "1 file")
    yield counted("sitemap.xml", _sitemap(site, modules), f"{len(site.pages)} pages")
    yield counted("sitemap-news.xml", _news(site), "1 file")


def _robots(site: Site) -> Iterator[str]:
    text = site.files["robots.txt"].decode()
    known = ("user-agent", "allow", "disallow", "sitemap")
    for line in filter(str.strip, text.splitlines()):
        if not line.startswith("#") and line.partition(":")[0].strip().lower() not in known:
            yield f"it says `{line}`"
    parser = RobotFileParser()
    parser.parse(text.splitlines())
    yield from (
        f"it keeps robots from {page.url}" for page in site.pages if not parser.can_fetch("*", page.url)
    )
    named = parser.site_maps() or []
    for name in ("sitemap.xml", "sitemap-news.xml"):
        if site.base_url + name not in named:
            yield f"it does not name {name}"


def _sitemap(site: Site, modules: Path) -> Iterator[str]:
    root = site.xml("sitemap.xml")
    schema = _schema(modules / "sitemap" / "schema" / "sitemap.xsd")
    if not schema.validate(root):
        yield from (f"line {error.line}: {error.message}" for error in schema.error_log)
    found = [place.text or "" for place in root.iter(f"{_SITEMAPS}loc")]
    wanted = {site.base_url.rstrip("/") + page.url for page in site.pages if page.indexed}
    yield from (
        f"{url} stands in it, and is not to be indexed or is no page" for url in found if url not in wanted
    )
    yield from (f"{url} is missing" for url in sorted(wanted - set(found)))
    if len(set(found)) != len(found):
        yield "an address stands in it twice"
    for picture in root.iter(f"{_IMAGES}loc"):
        if site.path_at(picture.text or "") not in site.files:
            yield f"the picture {picture.text} is not on the site"


def _schema(sitemaps: Path) -> etree.XMLSchema:
    """The schema of sitemaps.org, together with that of pictures: it wants to know whatever it lets pass."""
    both = {_SITEMAPS: sitemaps, _IMAGES: Path(__file__).with_name("sitemap-image.xsd")}
    imports = "".join(
        f'<import namespace="{name.strip("{}")}" schemaLocation="{path.as_uri()}"/>'
        for name, path in both.items()
    )
    return etree.XMLSchema(etree.XML(f'<schema xmlns="http://www.w3.org/2001/XMLSchema">{imports}</schema>'))


def _news(site: Site) -> Iterator[str]:
    root = site.xml("sitemap-news.xml")
    moments = []
    for url in root.findall(f"{_SITEMAPS}url"):
        address, news = url.findtext(f"{_SITEMAPS}loc"), url.find(f"{_NEWS}news")
        if site.path_at(address or "") not in site.files:
            yield f"{address} is not on the site"
        if news is None:
            yield f"{address} has no news:news"
            continue
        order = [etree.QName(child).localname for child in news]
        if order != ["publication", "publication_date", "title"]:
            yield f"{address} has {order}"
        if not news.findtext(f"{_NEWS}publication/{_NEWS}name"):
            yield f"{address} has no name of a publication"
        if not _LANGUAGE.match(news.findtext(f"{_NEWS}publication/{_NEWS}language") or ""):
            yield f"{address} has the language {news.findtext(f'{_NEWS}publication/{_NEWS}language')}"
        if not news.findtext(f"{_NEWS}title"):
            yield f"{address} has no title"
        moment = news.findtext(f"{_NEWS}publication_date") or ""
        if _MOMENT.match(moment):
            moments.append(datetime.fromisoformat(moment).astimezone())
        else:
            yield f"{address} has the date {moment}"
    if not moments:
        yield "there is nothing in it"
    elif max(moments) - min(moments) > timedelta(days=2) or len(moments) > 1000:
        yield "it has more than the entries of two days, or more than 1,000"
