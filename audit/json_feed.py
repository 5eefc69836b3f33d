"""JSON Feed by the text of its version 1.1."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from demonstration import Site
from feed_rules import MIME, address, fragment, language, rfc3339

_FEED = {
    "version": str, "title": str, "home_page_url": str, "feed_url": str, "description": str,
    "user_comment": str,
    "next_url": str, "icon": str, "favicon": str, "authors": list, "language": str, "expired": bool,
    "hubs": list, "items": list,
}  # fmt: skip
_ITEM = {
    "id": str, "url": str, "external_url": str, "title": str, "content_html": str, "content_text": str,
    "summary": str, "image": str, "banner_image": str, "date_published": str, "date_modified": str,
    "authors": list, "tags": list, "language": str, "attachments": list,
}  # fmt: skip
_AUTHOR = {"name": str, "url": str, "avatar": str}
_HUB = {"type": str, "url": str}
_ATTACHMENT = {
    "url": str, "mime_type": str, "title": str, "size_in_bytes": int, "duration_in_seconds": int,
}  # fmt: skip
_EXTENSION = re.compile(r"_[A-Za-z][^.]*\Z")


def json_feed(path: str, payload: bytes, site: Site) -> Iterator[str]:
    said = json.loads(payload.decode("utf-8"))
    yield from _members(said, _FEED, "feed")
    if said.get("version") != "https://jsonfeed.org/version/1.1":
        yield f"its version is {said.get('version')}"
    for name in ("title", "items", "home_page_url", "feed_url"):
        if name not in said:
            yield f"it has no {name}"
    if said.get("feed_url") != site.base_url + path:
        yield f"feed_url is {said.get('feed_url')}"
    for name in ("home_page_url", "feed_url", "next_url", "icon", "favicon"):
        if name in said:
            yield from address(said[name], name)
            if site.path_at(said[name]) not in site.files:
                yield f"{name} {said[name]} is not on the site"
    if said.get("next_url") == said.get("feed_url"):
        yield "next_url leads back to itself"
    yield from _authors(said, "feed")
    for hub in said.get("hubs", []):
        yield from _members(hub, _HUB, "a hub")
        if not hub.get("type") or not hub.get("url"):
            yield "a hub has no type or no url"
    if "language" in said:
        yield from language(said["language"], "feed")
    identities = Counter(item.get("id") for item in said.get("items", []))
    yield from (f"{times} items have the id {one}" for one, times in identities.items() if times > 1)
    for item in said.get("items", []):
        where = f"item «{item.get('title', '')[:40]}»"
        yield from _members(item, _ITEM, where)
        if not item.get("id"):
            yield f"{where} has no id"
        if "content_html" not in item and "content_text" not in item:
            yield f"{where} has no content"
        if "content_html" in item:
            yield from fragment(item["content_html"], f"content_html of {where}")
        for name in ("url", "external_url", "image", "banner_image"):
            if name in item:
                yield from address(item[name], f"{name} of {where}")
        for name in ("date_published", "date_modified"):
            if name in item:
                yield from rfc3339(item[name], f"{name} of {where}")
        yield from _authors(item, where)
        if "language" in item:
            yield from language(item["language"], where)
        for attachment in item.get("attachments", []):
            yield from _members(attachment, _ATTACHMENT, f"an attachment of {where}")
            if not attachment.get("url") or not MIME.match(attachment.get("mime_type", "")):
                yield f"an attachment of {where} has no url or no mime_type"
        if not all(isinstance(tag, str) and tag for tag in item.get("tags", [])):
            yield f"a tag of {where} is no text"


def _authors(said: dict[str, Any], where: str) -> Iterator[str]:
    for author in said.get("authors", []):
        yield from _members(author, _AUTHOR, f"an author of {where}")
        if not any(author.get(name) for name in _AUTHOR):
            yield f"an author of {where} says nothing"


def _members(said: dict[str, Any], known: dict[str, type], where: str) -> Iterator[str]:
    for name, value in said.items():
        if _EXTENSION.match(name) and isinstance(value, dict):
            continue
        if name not in known:
            yield f"{where} has `{name}`, which JSON Feed does not know"
        elif not isinstance(value, known[name]):
            yield f"`{name}` of {where} is no {known[name].__name__}"
        elif value == "":
            yield f"`{name}` of {where} is empty"
