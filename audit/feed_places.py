"""What may stand where in RSS and Atom, by the W3C feed validator: names, attributes, texts, characters.

The validator knows more extensions than Dateline's feeds have; here only those are known that they have. Its
rules were read in its modules base, channel, item, feed, entry, link, author, category, extension and media.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from feed_rules import ATOM, CONTENT, DC, HISTORY, MEDIA, XML, language
from lxml import etree

_PREFIXES = {"atom": ATOM, "content": CONTENT, "dc": DC, "fh": HISTORY, "media": MEDIA, "xml": XML}
_HISTORY = {f"{HISTORY}archive", f"{HISTORY}complete"}
_EXTENSIONS = {
    "channel": _HISTORY | {f"{ATOM}link"},
    "item": {
        *(f"{ATOM}updated", f"{CONTENT}encoded", f"{DC}creator", f"{DC}language", f"{MEDIA}content"),
    },
    f"{ATOM}feed": _HISTORY,
    f"{ATOM}entry": {f"{MEDIA}content"},
    f"{MEDIA}content": set(),
}
"""The elements of other namespaces that a feed, an item and a picture may have."""

_TEXTUAL = {f"{ATOM}{name}": {"type"} for name in "title subtitle summary rights".split()}
_ATTRIBUTES = _TEXTUAL | {
    "rss": {"version"},
    "category": {"domain"},
    "guid": {"isPermaLink"},
    "source": {"url"},
    "enclosure": {"url", "length", "type"},
    f"{ATOM}link": {"href", "rel", "type", "title", "hreflang", "length"},
    f"{ATOM}category": {"term", "scheme", "label"},
    f"{ATOM}content": {"type", "src"},
    f"{ATOM}generator": {"uri", "version"},
    f"{MEDIA}content": {"url", "type", "medium", "width", "height", "fileSize", "duration", "lang"},
    f"{MEDIA}credit": {"role", "scheme"},
}
_REQUIRED = {
    "rss": ["version"],
    "source": ["url"],
    "enclosure": ["url", "length", "type"],
    f"{ATOM}link": ["href"],
    f"{ATOM}category": ["term"],
}
_TEXTLESS = {
    *("rss", "channel", "item", "image", "enclosure", f"{MEDIA}content"),
    *(f"{ATOM}{name}" for name in "feed entry author contributor category".split()),
    *_HISTORY,
}
_SAME = {
    "author": f"{DC}creator",
    "category": f"{DC}subject",
    "copyright": f"{DC}rights",
    "guid": f"{ATOM}id",
    "language": f"{DC}language",
    "managingEditor": f"{DC}creator",
    "pubDate": f"{DC}date",
    "source": f"{DC}source",
    "webMaster": f"{DC}publisher",
}
"""Elements of RSS, and those that say the same."""

_DAMAGED = re.compile("[\x80-\x9f\ufffd]|[\xc2\xc3][\x80-\xbf]")
"""Characters that a wrong encoding leaves behind."""

_WRITTEN = re.compile(
    rb"<(title|category|source|name|subtitle|summary|rights|dc:creator|media:credit)\b"
    rb"(?![^>]*type=.html)[^>]*>[^<]*&(?:amp|lt);"
)
_WRITTEN_BESIDE = re.compile(rb"<(?:\w+:)?(?:link|category)\b[^>]*\b(title|label)=\"[^\"]*&(?:amp|lt);")
_ABOUT_THE_CHANNEL = re.compile(rb"<(description)>[^<]*&(?:amp|lt);")


def places(root: Any) -> Iterator[str]:
    yield from _namespaces(root)
    for element in root.iter(etree.Element):
        where = _name(element.tag)
        yield from _attributes(element, where)
        if element.tag in _TEXTLESS and any((text or "").strip() for text in _texts(element)):
            yield f"UnexpectedText: in {where}"
        if not element.tag.startswith("{") and (same := _SAME.get(element.tag)):
            parent = element.getparent()
            if parent is not None and parent.find(same) is not None:
                yield f"DuplicateItemSemantics: {_name(parent.tag)} has {where} and {_name(same)}"
        for child in element.iterchildren(etree.Element):
            yield from _child(element, child)
        for text in (element.text, *element.attrib.values()):
            if found := _DAMAGED.search(text or ""):
                yield f"BadCharacters: {where} has {found[0]!r}"


def written(payload: bytes) -> Iterator[str]:
    """Plain texts, in which `&` and `<` have to be hexadecimal references."""
    head = payload.partition(b"<item>")[0]
    texts = (*_WRITTEN.finditer(payload), *_WRITTEN_BESIDE.finditer(payload))
    for found in (*texts, *_ABOUT_THE_CHANNEL.finditer(head)):
        yield f"CharacterData: {found[1].decode()} has `&` or `<` in another way than `&#x26;` or `&#x3C;`"


def _namespaces(root: Any) -> Iterator[str]:
    declared = {pair for element in root.iter(etree.Element) for pair in element.nsmap.items()}
    for prefix, uri in sorted(declared, key=str):
        if prefix is None:
            if f"{{{uri}}}" != ATOM:
                yield f"InvalidNamespace: {uri}"
        elif prefix == "atom" and root.tag == f"{ATOM}feed":
            yield "AvoidNamespacePrefix: atom"
        elif prefix in _PREFIXES:
            if _PREFIXES[prefix] != f"{{{uri}}}":
                yield f"ReservedPrefix: {prefix} is {uri}"
        elif f"{{{uri}}}" in _PREFIXES.values():
            yield f"NonstdPrefix: {uri} is {prefix}"
        else:
            yield f"UnknownNamespace: {uri}"


def _attributes(element: Any, where: str) -> Iterator[str]:
    for name in element.attrib:
        if not name.startswith(XML) and name not in _ATTRIBUTES.get(element.tag, ()):
            yield f"UnexpectedAttribute: {where} has {name}"
    for name in _REQUIRED.get(element.tag, ()):
        if name not in element.attrib:
            yield f"{'MissingHref' if name == 'href' else 'MissingAttribute'}: {where} has no {name}"
    if f"{XML}lang" in element.attrib:
        yield from language(element.get(f"{XML}lang"), where)
    if element.tag == f"{DC}language":
        yield from language(element.text, "item")


def _child(parent: Any, child: Any) -> Iterator[str]:
    where, namespace = _name(parent.tag), etree.QName(child.tag).namespace
    if parent.tag in _EXTENSIONS:
        own = etree.QName(parent.tag).namespace
        if namespace != own and child.tag not in _EXTENSIONS[parent.tag]:
            yield f"UndefinedElement: {where} has {child.tag}"
    elif parent.tag.startswith("{") and not namespace:
        yield f"NotInANamespace: {where} has {child.tag}"
    elif parent.tag in _ATTRIBUTES and parent.tag != "rss":
        yield f"UndefinedElement: {where} has {child.tag}"


def _texts(element: Any) -> Iterator[str | None]:
    yield element.text
    yield from (child.tail for child in element)


def _name(tag: str) -> str:
    name = etree.QName(tag)
    prefix = next((p for p, uri in _PREFIXES.items() if uri == f"{{{name.namespace}}}"), "")
    return f"{prefix}:{name.localname}" if prefix else name.localname
