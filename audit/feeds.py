"""Every feed of the site, by the rules of the W3C feed validator, RFC 4287 and 5005, and JSON Feed 1.1.

The validator itself is in no package registry, and its service is on another host. So what it documents as
errors and warnings is checked here, as far as a feed of entries can have it, under the validator's names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from atom import atom
from demonstration import Site
from feed_rules import ATOM, parsed
from host import headers_of, read_headers
from json_feed import json_feed
from rows import Row, counted
from rss import rss

TYPES = {
    "rss.xml": "application/rss+xml",
    "atom.xml": "application/atom+xml",
    "feed.json": "application/feed+json",
}


def feeds(site: Site) -> Iterator[Row]:
    """Every feed of the site, format by format, and the list of all of them."""
    for name, title, check in (
        ("rss.xml", "RSS", rss),
        ("atom.xml", "Atom", atom),
        ("feed.json", "JSON Feed", json_feed),
    ):
        found = list(site.feeds(name))
        faults = [f"{path}: {fault}" for path, payload in found for fault in check(path, payload, site)]
        yield counted(
            f"feeds: {title}", faults or ([] if found else ["there is none"]), f"{len(found)} feeds"
        )
    yield counted("feeds: media types", _media_types(site), "3 formats")
    yield counted(
        "feeds: the same entries in each format",
        _agreement(site),
        f"{len(list(site.feeds('atom.xml')))} lists",
    )
    yield counted("feeds: readable in a browser", _page_of_feeds(site), "1 page and OPML")


def _media_types(site: Site) -> Iterator[str]:
    rules = read_headers(site.files.get("_headers", b"").decode())
    for name, kind in TYPES.items():
        said = headers_of(rules, f"/{name}").get("Content-Type", "")
        if said.partition(";")[0] != kind:
            yield f"UnexpectedContentType: /{name} is sent as `{said}`, not {kind}"
        if not re.search(r"(?i)charset=utf-8\Z", said):
            yield f"EncodingMismatch: /{name} is sent as `{said}`"


def _agreement(site: Site) -> Iterator[str]:
    for path, payload in site.feeds("atom.xml"):
        folder = path.removesuffix("atom.xml")
        atom = [entry.findtext(f"{ATOM}id") for entry in parsed(payload).findall(f"{ATOM}entry")]
        if folder + "rss.xml" in site.files:
            rss = [item.findtext("guid") for item in parsed(site.files[folder + "rss.xml"]).iter("item")]
            if rss != atom:
                yield f"{folder}rss.xml has other entries than atom.xml"
        if folder + "feed.json" in site.files:
            items = [item["id"] for item in json.loads(site.files[folder + "feed.json"])["items"]]
            if items != atom:
                yield f"{folder}feed.json has other entries than atom.xml"


def _page_of_feeds(site: Site) -> Iterator[str]:
    page = site.page("/feeds/")
    named = {site.path_at(href, page.url) for href in page.root.xpath("//a/@href")}
    listed = {path for name in TYPES for path, _ in site.feeds(name) if not path.startswith("feeds/archive/")}
    yield from (f"{path} is not on the page of feeds" for path in sorted(listed - named))
    opml = next((path for path in site.files if path.endswith(".opml")), None)
    if opml is None:
        yield "there is no OPML"
        return
    root = parsed(site.files[opml])
    if root.tag != "opml" or root.get("version") != "2.0" or not root.findtext("head/title"):
        yield f"{opml}: InvalidOPMLVersion or no title"
    for outline in root.iter("outline"):
        if not outline.get("text"):
            yield f"{opml}: MissingTitleAttr"
        if outline.get("type") == "rss":
            if site.path_at(outline.get("xmlUrl") or "") not in site.files:
                yield f"{opml}: MissingXmlURL: {outline.get('xmlUrl')}"
        elif not len(outline):
            yield f"{opml}: MissingOutlineType: {outline.get('text')}"
