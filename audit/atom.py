"""Atom by RFC 4287 and the rules of the W3C feed validator."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from demonstration import Site
from feed_places import places, written
from feed_rules import (
    ATOM,
    MARKUP,
    XML,
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
    rfc3339,
    text_types,
)

XHTML = "{http://www.w3.org/1999/xhtml}"
_FEED = {f"{ATOM}{name}" for name in "id title updated generator icon logo rights subtitle".split()}
_ENTRY = {f"{ATOM}{name}" for name in "id title updated content published rights source summary".split()}
"""What a feed and an entry may have once; and what they may have several of."""
_SEVERAL = {f"{ATOM}{name}" for name in "author category contributor link".split()}


def atom(path: str, payload: bytes, site: Site) -> Iterator[str]:
    yield from document(payload)
    yield from written(payload)
    root = parsed(payload)
    yield from places(root)
    if root.tag != f"{ATOM}feed":
        yield f"UndefinedElement: {root.tag}"
        return
    for child in root:
        if child.tag.startswith(ATOM) and child.tag not in _FEED | _SEVERAL | {f"{ATOM}entry"}:
            yield f"UndefinedElement: feed has {child.tag}"
    yield from needs(root, [f"{ATOM}{name}" for name in ("id", "title", "updated")], "feed")
    yield from once(root, _FEED, "feed")
    yield from plain(root.find(f"{ATOM}title"), "title of feed")
    if root.find(f"{ATOM}subtitle") is not None:
        yield from plain(root.find(f"{ATOM}subtitle"), "subtitle of feed")
    yield from address(root.findtext(f"{ATOM}id"), "id of feed")
    yield from rfc3339(root.findtext(f"{ATOM}updated"), "updated of feed")
    yield from _people(root, "feed")
    rels = [link.get("rel", "alternate") for link in root.findall(f"{ATOM}link")]
    if "self" not in rels:
        yield "MissingSelf"
    yield from links(root, "feed", site.base_url + path)
    yield from history(root, root, "feed", site.base_url + path)
    yield from text_types(root, "feed")
    tags = [child.tag for child in root]
    if f"{ATOM}entry" in tags and any(tag != f"{ATOM}entry" for tag in tags[tags.index(f"{ATOM}entry") :]):
        yield "MisplacedMetadata: something stands behind the first entry"
    yield from language(root.get(f"{XML}lang"), "feed")
    for name in ("icon", "logo"):
        if (picture := root.findtext(f"{ATOM}{name}")) is not None:
            yield from address(picture, f"{name} of feed")
            if site.path_at(picture) not in site.files:
                yield f"{name} {picture} is not on the site"
    entries = root.findall(f"{ATOM}entry")
    for (identity, updated), times in Counter(_identity(entry) for entry in entries).items():
        if times > 1:
            yield f"DuplicateEntries: {identity} at {updated}"
    for identity, times in Counter(entry.findtext(f"{ATOM}id") for entry in entries).items():
        if times > 1:
            yield f"DuplicateIds: {identity}"
    for updated, times in Counter(entry.findtext(f"{ATOM}updated") for entry in entries).items():
        if times > 1:
            yield f"DuplicateUpdated: {times} entries at {updated}"
    for entry in entries:
        yield from _atom_entry(entry, root)


def _identity(entry: Any) -> tuple[str, str]:
    return entry.findtext(f"{ATOM}id"), entry.findtext(f"{ATOM}updated")


def _atom_entry(entry: Any, feed: Any) -> Iterator[str]:
    where = f"entry «{(entry.findtext(f'{ATOM}title') or '')[:40]}»"
    for child in entry:
        if child.tag.startswith(ATOM) and child.tag not in _ENTRY | _SEVERAL:
            yield f"UndefinedElement: {where} has {child.tag}"
    yield from needs(entry, [f"{ATOM}{name}" for name in ("id", "title", "updated")], where)
    yield from once(entry, _ENTRY, where)
    yield from address(entry.findtext(f"{ATOM}id"), f"id of {where}")
    title = entry.find(f"{ATOM}title")
    if title is None or not (title.text or "").strip():
        yield f"MissingTextualContent: title of {where}"
    elif title.get("type", "text") == "text" and (found := MARKUP.search(title.text)):
        yield f"ContainsUndeclaredHTML: title of {where} has `{found[0]}`"
    for name in ("updated", "published"):
        if entry.find(f"{ATOM}{name}") is not None:
            yield from rfc3339(entry.findtext(f"{ATOM}{name}"), f"{name} of {where}")
    if entry.find(f"{ATOM}author") is None and feed.find(f"{ATOM}author") is None:
        yield f"MissingElement: {where} has no author"
    yield from _people(entry, where)
    yield from links(entry, where, "")
    yield from text_types(entry, where)
    rels = {link.get("rel", "alternate") for link in entry.findall(f"{ATOM}link")}
    if rels & {"current", "first", "last", "next", "next-archive", "prev-archive", "previous"}:
        yield f"FeedHistoryRelInEntry: {where}"
    content = entry.find(f"{ATOM}content")
    if content is None and "alternate" not in rels:
        yield f"MissingContentOrAlternate: {where}"
    if content is not None and content.get("type") == "html":
        yield from fragment(content.text or "", f"content of {where}")
    if content is None and entry.find(f"{ATOM}summary") is None:
        yield f"MissingTextualContent: {where} has neither content nor summary"
    if (summary := entry.find(f"{ATOM}summary")) is not None:
        if not (summary.text or "").strip():
            yield f"MissingTextualContent: summary of {where}"
        elif summary.get("type", "text") == "text" and (found := MARKUP.search(summary.text)):
            yield f"ContainsUndeclaredHTML: summary of {where} has `{found[0]}`"
    if content is not None and content.get("type") == "xhtml" and content.find(f"{XHTML}div") is None:
        yield f"MissingXhtmlDiv: {where}"
    for category in entry.findall(f"{ATOM}category"):
        if MARKUP.search(category.get("label", "")):
            yield f"ContainsHTML: label of a category of {where}"
        if not (category.get("term") or "").strip() or category.get("label") == "":
            yield f"AttrNotBlank: category of {where}"
        if category.get("scheme") is not None:
            yield from address(category.get("scheme"), f"scheme of a category of {where}")
    yield from media(entry, where)


def _people(parent: Any, where: str) -> Iterator[str]:
    for person in [*parent.findall(f"{ATOM}author"), *parent.findall(f"{ATOM}contributor")]:
        yield from plain(person.find(f"{ATOM}name"), f"name of an author of {where}")
        if re.search(r"<\S+@\S+>", person.findtext(f"{ATOM}name") or ""):
            yield f"ContainsEmail: name of an author of {where}"
        for uri in person.findall(f"{ATOM}uri"):
            yield from address(uri.text, f"uri of an author of {where}")
