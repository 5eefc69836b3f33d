"""Addresses, dates, texts and links of RSS, Atom and JSON Feed, as the W3C feed validator judges them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from demonstration import NOW
from lxml import etree, html

ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/elements/1.1/}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
XML = "{http://www.w3.org/XML/1998/namespace}"
_HISTORY = "{http://purl.org/syndication/history/1.0}"
_MEDIA = "{http://search.yahoo.com/mrss/}"

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*\Z")
MIME = re.compile(r"[\w!#$&.+^-]+/[\w!#$&.+^-]+\Z")
MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w*);")
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)\Z")
_RELS = set(
    "alternate current describedby edit edit-media enclosure first hub last license next next-archive "
    "payment prev-archive previous related replies search self service up via".split()
)
_UNSAFE = set("script meta embed object noscript iframe frame frameset style form input".split())
_TAG = re.compile(r"tag:[\w.@-]+,\d{4}(-\d\d(-\d\d)?)?:\S+\Z")


def parsed(payload: bytes) -> Any:
    return etree.fromstring(payload, etree.XMLParser(resolve_entities=False, no_network=True))


def document(payload: bytes) -> Iterator[str]:
    if payload.startswith(b"\xef\xbb\xbf") or not payload.startswith(b"<?xml "):
        yield "WPBlankLine: it does not begin with its XML declaration"
    if not re.match(rb"<\?xml version=['\"]1.0['\"] encoding=['\"](utf|UTF)-8['\"]", payload):
        yield "ObscureEncoding: the encoding is not UTF-8"
    if b"<!DOCTYPE" in payload[:2000]:
        yield "InvalidDoctype"


def address(value: str | None, where: str) -> Iterator[str]:
    """An absolute address as RFC 3986 has it, in the form the validator calls canonical."""
    text = value or ""
    parts = urlsplit(text)
    if not text or text != text.strip() or re.search(r"[\s<>\"{}|\\^`]|[^\x21-\x7e]", text):
        yield f"InvalidFullLink: {where} is `{text}`"
    elif parts.scheme in ("http", "https"):
        if not parts.netloc:
            yield f"InvalidFullLink: {where} is `{text}`"
        elif parts.path == "" or parts.netloc != parts.netloc.lower() or parts.port in (80, 443):
            yield f"NonCanonicalURI: {where} is `{text}`"
    elif parts.scheme == "tag":
        if not _TAG.match(text):
            yield f"InvalidTAG: {where} is `{text}`"
    elif not parts.scheme:
        yield f"InvalidFullLink: {where} is relative: `{text}`"


def plain(element: Any, where: str) -> Iterator[str]:
    """A text that is neither empty nor HTML."""
    text = (element.text or "") if element is not None else ""
    if not text.strip():
        yield f"NotBlank: {where} is empty"
    elif found := MARKUP.search(text):
        yield f"ContainsHTML: {where} has `{found[0]}`"


def fragment(text: str, where: str) -> Iterator[str]:
    """HTML that is whole, safe and free of relative addresses."""
    if not text.strip():
        yield f"NotBlank: {where} is empty"
        return
    root = html.fragment_fromstring(text, create_parent="div")
    for element in root.iter(etree.Element):
        if element.tag in _UNSAFE:
            yield f"SecurityRisk: {where} has <{element.tag}>"
        for name, value in element.items():
            if name.startswith("on") or (name == "style" and value):
                yield f"SecurityRiskAttr: {where} has `{name}`"
            if name in ("href", "src", "cite", "longdesc", "poster") and not urlsplit(value).scheme:
                yield f"ContainsRelRef: {where} has `{value}`"
            if name == "srcset" and any(not urlsplit(part.split()[0]).scheme for part in value.split(",")):
                yield f"ContainsRelRef: {where} has `{value}`"
    opened = Counter(re.findall(r"<([a-z][a-z0-9]*)\b", text))
    closed = Counter(re.findall(r"</([a-z][a-z0-9]*)\b", text))
    for tag, times in opened.items():
        if tag not in ("br", "hr", "img", "source", "wbr", "col") and closed[tag] != times:
            yield f"NotHtml: {where} leaves <{tag}> open"


def plausible(moment: datetime, where: str) -> Iterator[str]:
    if not datetime(1970, 1, 2, tzinfo=UTC) < moment <= datetime.fromisoformat(NOW) + timedelta(days=1):
        yield f"ImplausibleDate: {where} is {moment}"


def rfc3339(text: str | None, where: str) -> Iterator[str]:
    if not _RFC3339.match(text or ""):
        yield f"InvalidRFC3339Date: {where} is `{text}`"
    else:
        yield from plausible(datetime.fromisoformat(text or ""), where)


def rfc822(text: str | None, where: str) -> Iterator[str]:
    try:
        moment = parsedate_to_datetime(text or "")
    except ValueError:
        yield f"InvalidRFC2822Date: {where} is `{text}`"
        return
    if format_datetime(moment) != text and format_datetime(moment).replace("+0000", "GMT") != text:
        yield f"ProblematicalRFC822Date: {where} is `{text}`"
    if moment.tzinfo:
        yield from plausible(moment, where)


def once(parent: Any, names: set[str], where: str) -> Iterator[str]:
    times = Counter(child.tag for child in parent)
    for name in sorted(names):
        if times[name] > 1:
            yield f"DuplicateElement: {where} has {times[name]} of {etree.QName(name).localname}"


def needs(parent: Any, names: list[str], where: str) -> Iterator[str]:
    for name in names:
        if parent.find(name) is None:
            yield f"MissingElement: {where} has no {etree.QName(name).localname}"


def links(parent: Any, where: str, own: str) -> Iterator[str]:
    links = parent.findall(f"{ATOM}link")
    seen = Counter((link.get("rel", "alternate"), link.get("type"), link.get("hreflang")) for link in links)
    for (rel, kind, _), times in seen.items():
        if rel in ("alternate", "self") and times > 1:
            yield f"DuplicateAtomLink: {where} has {times} links {rel} {kind}"
    for link in links:
        rel, kind = link.get("rel", "alternate"), link.get("type")
        yield from address(link.get("href"), f"{where}, link {rel}")
        if rel not in _RELS:
            yield f"UnregisteredAtomLinkRel: {where} has `{rel}`"
        if kind is not None and not MIME.match(kind):
            yield f"InvalidMIMEType: {where} has `{kind}`"
        if link.get("title") is not None and not link.get("title").strip():
            yield f"AttrNotBlank: {where}, title of link {rel}"
        if rel == "self" and link.get("href") != own:
            yield f"SelfDoesntMatchLocation: {where} says {link.get('href')}, not {own}"
        if link.text and link.text.strip():
            yield f"AtomLinkNotEmpty: {where}"


def history(root: Any, links: Any, where: str) -> Iterator[str]:
    rels = {link.get("rel", "alternate") for link in links.findall(f"{ATOM}link")}
    if root.find(f"{_HISTORY}archive") is not None and "current" not in rels:
        yield f"MissingCurrentInArchive: {where}"
    if root.find(f"{_HISTORY}complete") is not None and rels & {
        "prev-archive",
        "next-archive",
        "previous",
        "next",
    }:
        yield f"FeedRelInCompleteFeed: {where}"


def media(item: Any, where: str) -> Iterator[str]:
    for picture in item.iter(f"{_MEDIA}content", f"{_MEDIA}thumbnail"):
        yield from address(picture.get("url"), f"media of {where}")
        for name in ("width", "height"):
            if picture.get(name) is not None and not picture.get(name).isdigit():
                yield f"InvalidIntegerAttribute: {name} of media of {where}"
