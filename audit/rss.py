"""RSS 2.0 by the rules of the W3C feed validator."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from demonstration import Site
from feed_places import places, written
from feed_rules import (
    ATOM,
    CONTENT,
    DC,
    MIME,
    POSITIVE,
    address,
    document,
    fragment,
    history,
    language,
    links,
    media,
    needs,
    once,
    parsed,
    plain,
    rfc822,
    rfc3339,
)

_CHANNEL = set(
    "title link description language copyright managingEditor webMaster pubDate lastBuildDate category "
    "generator docs cloud ttl image rating textInput skipHours skipDays item".split()
)
_ITEM = set("title link description author category comments enclosure guid pubDate source".split())


def rss(path: str, payload: bytes, site: Site) -> Iterator[str]:
    yield from document(payload)
    yield from written(payload)
    root = parsed(payload)
    yield from places(root)
    if root.tag != "rss" or root.get("version") != "2.0":
        yield "InvalidRSSVersion"
    (channel,) = root.findall("channel")
    yield from needs(channel, ["title", "link", "description"], "channel")
    yield from once(channel, _CHANNEL - {"item", "category"}, "channel")
    for child in channel:
        if not child.tag.startswith("{") and child.tag not in _CHANNEL:
            yield f"UndefinedElement: channel has {child.tag}"
    yield from plain(channel.find("title"), "title of channel")
    yield from plain(channel.find("description"), "description of channel")
    yield from address(channel.findtext("link"), "link of channel")
    yield from language(channel.findtext("language"), "channel")
    if not POSITIVE.match(channel.findtext("ttl", "1")):
        yield f"InvalidPositiveInteger: ttl is {channel.findtext('ttl')}"
    for name in ("pubDate", "lastBuildDate"):
        if channel.find(name) is not None:
            yield from rfc822(channel.findtext(name), f"{name} of channel")
    rels = [link.get("rel") for link in channel.findall(f"{ATOM}link")]
    if "self" not in rels:
        yield "MissingAtomSelfLink"
    yield from links(channel, "channel", site.base_url + path)
    yield from history(channel, channel, "channel", site.base_url + path)
    children = [child.tag for child in channel]
    if "item" in children and any(tag != "item" for tag in children[children.index("item") :]):
        yield "MisplacedItem: something stands behind the first item"
    if (image := channel.find("image")) is not None:
        yield from needs(image, ["url", "title", "link"], "image")
        if image.findtext("link") != channel.findtext("link"):
            yield "ImageLinkDoesntMatch"
        if image.findtext("title") != channel.findtext("title"):
            yield "ImageTitleDoesntMatch"
        if not (image.findtext("url") or "").endswith((".jpg", ".jpeg", ".gif", ".png")):
            yield "ImageUrlFormat"
        for name, most in (("width", 144), ("height", 400)):
            if not POSITIVE.match(size := image.findtext(name, "1")) or int(size) > most:
                yield f"Invalid{name.capitalize()}: {size}"
    items = channel.findall("item")
    guids = Counter(item.findtext("guid") for item in items)
    yield from (f"DuplicateValue: guid {guid}" for guid, times in guids.items() if times > 1)
    for item in items:
        yield from _item(item)


def _item(item: Any) -> Iterator[str]:
    where = f"item «{(item.findtext('title') or '')[:40]}»"
    for child in item:
        if not child.tag.startswith("{") and child.tag not in _ITEM:
            yield f"UndefinedElement: {where} has {child.tag}"
    yield from once(
        item, (_ITEM - {"category", "enclosure"}) | {f"{CONTENT}encoded", f"{ATOM}updated"}, where
    )
    if item.find("title") is None and item.find("description") is None:
        yield f"ItemMustContainTitleOrDescription: {where}"
    if item.find("title") is not None:
        yield from plain(item.find("title"), f"title of {where}")
    yield from address(item.findtext("link"), f"link of {where}")
    if len(item.findall("enclosure")) > 1:
        yield f"DuplicateEnclosure: {where}"
    for enclosure in item.findall("enclosure"):
        yield from address(enclosure.get("url"), f"enclosure of {where}")
        if not (enclosure.get("url") or "").startswith(("http://", "https://")):
            yield f"InvalidURLAttribute: enclosure of {where}"
        if not (enclosure.get("length") or "").isdigit() or not MIME.match(enclosure.get("type") or ""):
            yield f"InvalidIntegerAttribute or InvalidMIMEAttribute: enclosure of {where}"
    guid = item.find("guid")
    if guid is None:
        yield f"MissingGuid: {where}"
    elif guid.get("isPermaLink", "true") not in ("true", "false"):
        yield f"InvalidBooleanAttribute: guid of {where}"
    elif guid.get("isPermaLink") == "false":
        if re.fullmatch(r"\d{1,8}", guid.text or ""):
            yield f"NotSufficientlyUnique: {where}"
    else:
        yield from address(guid.text, f"guid of {where}")
        if (guid.text or "").startswith(("tag:", "urn:")):
            yield f"InvalidPermalink: {where}"
    if item.find("pubDate") is None:
        yield f"MissingElement: {where} has no pubDate"
    else:
        yield from rfc822(item.findtext("pubDate"), f"pubDate of {where}")
    if (author := item.findtext("author")) is not None and not re.match(r"\S+@\S+ \(.+\)\Z", author):
        yield f"MissingRealName: {where} has author `{author}`"
    if item.find("author") is None and not item.findtext(f"{DC}creator"):
        yield f"MissingElement: {where} has no dc:creator"
    for category in item.findall("category"):
        yield from plain(category, f"category of {where}")
    for source in item.findall("source"):
        yield from address(source.get("url"), f"source of {where}")
        yield from plain(source, f"source of {where}")
    tags = [child.tag for child in item]
    if (encoded := item.findtext(f"{CONTENT}encoded")) is not None:
        yield from fragment(encoded, f"content:encoded of {where}")
        if "description" not in tags[: tags.index(f"{CONTENT}encoded")]:
            yield f"NeedDescriptionBeforeContent: {where}"
    if item.find("description") is not None:
        yield from fragment(item.findtext("description") or "", f"description of {where}")
    for updated in item.findall(f"{ATOM}updated"):
        yield from rfc3339(updated.text, f"atom:updated of {where}")
    yield from media(item, where)
