"""What a page says of itself → where it is from: address, outlet, the names of its site; and its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element

from generator.ground.public_hosts import is_host_for_all
from generator.ground.urls import escaped, host_of, is_web_address, without_tracking
from generator.ingest.one_line.addresses import original_of
from generator.ingest.one_line.bylines.people import person_of
from generator.ingest.one_line.wording import folded
from generator.ingest.page.archived import SAID_BY_SCRIPT
from generator.ingest.page.stated.json_ld import Node, text_of
from generator.ingest.page.stated.statements import Statement, Statements, as_found, publisher_of
from generator.ingest.page.tree import line_of
from generator.ingest.text.seed import Found
from generator.ingest.words.languages import language_of
from generator.ingest.words.names.given_names import has_given_name
from generator.ingest.words.outlets.agency_names import agency_named
from generator.ingest.words.outlets.profiles import Outlet
from generator.ingest.words.outlets.publishers import Directory

_MOST_SCRIPTS = 12
_LARGEST = 4000


def address_of(said: Statements) -> Found[str] | None:
    """The canonical address: of the head, the one that leads to a page, not to the start of the site."""
    page = said.base or (said.saved_from.value if said.saved_from else "")
    found = [_in_full(one, page) for one in said.links if one.name == "canonical"]
    found += said.meta("og:url", "parsely-link", "dc.identifier", "sailthru.url")
    if said.article:
        for key in ("url", "mainEntityOfPage", "@id"):
            value = said.article.values.get(key)
            value = value.get("@id") if isinstance(value, dict) else value
            if isinstance(value, str):
                found.append(
                    Statement(name=key, value=value, line=said.article.line_of(value), rule=f"json-ld {key}")
                )
    if said.saved_from:
        found.append(said.saved_from)
    found += _archived(said)
    if said.base:  # to which some sites give the whole address of the page
        found.append(Statement(name="base", value=said.base, line=1, rule="base"))
    usable = [
        one
        for one in (replace(one, value=escaped(original_of(one.value))) for one in found)
        if is_web_address(one.value) and is_host_for_all(host_of(one.value))
    ]
    deep = [
        one for one in usable if len(one.value.split("/", 3)[-1].strip("/")) > 3 and one.value.count("/") >= 3
    ]
    named = [one for one in usable if one.name != "base"]
    for one in deep or [one for one in named if urlsplit(one.value).path.strip("/")][:1] or named[:1]:
        return as_found(one, 0.97, without_tracking(one.value))
    return None


def of_article(address: Found[str] | None) -> Found[str] | None:
    """An address, unless it is that of a whole site, which some pages call their own: it is no article's."""
    bare = address is not None and urlsplit(address.value)
    return address if bare and (bare.path.strip("/") or bare.query) else None


def _in_full(link: Statement, page: str) -> Statement:
    """A link of a page's head, in full where it begins with `/` and it is known where the page is."""
    if not page or not link.value.startswith("/"):
        return link
    try:
        return replace(link, value=urljoin(page, link.value))
    except ValueError:
        return link


def _archived(said: Statements) -> Iterator[Statement]:
    for text, line in said.scripts[:_MOST_SCRIPTS]:
        if match := SAID_BY_SCRIPT.search(text[:_LARGEST]):
            yield Statement(name="copied", value=match["page"], line=line, rule="archived copy of")


def outlet_of(
    said: Statements, address: Found[str] | None, outlets: Directory
) -> tuple[Outlet | None, Found[str] | None]:
    """The outlet: by the page's address, else by the name that the page gives its site, or its title has."""
    named = [*_site_names(said), *said.item("publisher")]
    if said.article and (publisher := publisher_of(said.article, said.nodes)):
        line = said.article.line_of(publisher)
        named.append(Statement(name="publisher", value=publisher, line=line, rule="json-ld publisher"))
    named = [one for one in named if 2 <= len(one.value) <= 60 and not one.value.startswith(("http", "@"))]
    if address and (known := outlets.at(address.value)):
        return known, Found(value=known.name, line=address.line, rule="web-address", confidence=0.98)
    for one in named:
        if known := outlets.named(one.value) or outlets.named(one.value.partition(" - ")[0]):
            return known, as_found(one, 0.9, known.name)
    if named or said.title is None:
        return None, as_found(named[0], 0.8) if named else None
    *others, last = _MARKS.split(said.title.value)
    known = outlets.named(last) if others else None
    return known, as_found(said.title, 0.8, known.name) if known else None


def outlet_by_logo(root: _Element, outlets: Directory) -> tuple[Outlet | None, Found[str] | None]:
    """The outlet whose logo a page shows, as versions for printing do that say nothing else of it."""
    for picture in root.iter("img"):
        called = picture.get("alt") or ""
        drawn = (picture.get(key) or "" for key in ("src", "class", "id", "alt"))
        known = outlets.named(_LOGO.sub("", called)) if called and any(map(_LOGO.search, drawn)) else None
        if known is not None:
            found = Found(value=known.name, line=line_of(picture), rule="logo", confidence=0.7)
            return known, found
    return None, None


_LOGO = re.compile(r"(?:\A|[\W_])logo(?:\Z|[\W_]|\d)|(?<=[a-z])logo\b", re.IGNORECASE)
_MARKS = re.compile(r" [|–—·-] ")
"""What stands in a title between the headline and the site."""


_OWN_LINKS = frozenset(["stylesheet", "icon", "shortcut", "alternate", "home", "start", "search"])


def zone_of_styles(said: Statements, outlets: Directory) -> str:
    """The zone of the outlet from whose site a page without any name has its styles, icons and feeds."""
    linked = (outlets.at(one.value) for one in said.links if one.name in _OWN_LINKS)
    zones = {known.timezone for known in linked if known is not None}
    return next(iter(zones)) if len(zones) == 1 else ""


_LONGEST_TWICE = 24
"""How long a site's name may be that stands as the headline too, as on its first page."""


def _site_names(said: Statements) -> Iterator[Statement]:
    """What the head calls the site, but no headline of the page that its template put there instead."""
    headlines = {folded(one.value) for one in said.meta("og:title", "twitter:title")}
    for one in said.meta(
        "og:site_name", "application-name", "dc.publisher", "publisher", "apple-mobile-web-app-title"
    ):
        if len(one.value) <= _LONGEST_TWICE or folded(one.value) not in headlines:
            yield one


def _is_author(node: Node, said: Statements) -> bool:
    """Whether a node is what the article states as its author, as some pages do of people too."""
    author = said.article.values.get("author") if said.article else None
    return any(one == node.values for one in (author if isinstance(author, list) else [author]))


def _behind_headline(said: Statements) -> Iterator[str]:
    """What the title has behind the headline that is stated elsewhere, where that is nobody's name."""
    title = said.title.value if said.title else ""
    for one in said.meta("og:title", "twitter:title"):
        mark = _MARKS.match(title, len(one.value)) if title.startswith(one.value) else None
        name = title[mark.end() :] if mark else ""
        if name and len(name) < 60 and not _MARKS.search(name) and not has_given_name(name):
            yield name


def site_names_of(
    said: Statements, address: Found[str] | None, outlet: Outlet | None, outlet_name: Found[str] | None
) -> tuple[str, ...]:
    """Every name that the site goes by, as titles and bylines may have it."""
    names = [outlet_name.value] if outlet_name else []
    names += [outlet.name, *outlet.aliases, *outlet.domains] if outlet else []
    names += [one.value for one in _site_names(said) if len(one.value) < 60]
    names += _behind_headline(said)
    if said.article:
        names.append(publisher_of(said.article, said.nodes))
    for node in said.nodes:
        if node.types & {"website", "organization", "newsmediaorganization"} and not node.listed:
            own = [text_of(node.values.get(key)) for key in ("name", "alternateName")]
            authored = bool(names) and _is_author(node, said) and person_of(own[0], opened=False)
            names += [name for name in own if agency_named(name) is None and not authored]
    if address:
        host = host_of(address.value)
        names += [host, host.split(".")[0], ".".join(host.split(".")[-2:]), *host.split(".")[:-1]]
    short = [name.removeprefix("The ") for name in names if name.startswith("The ")]
    return tuple(
        dict.fromkeys(
            name
            for name in (*names, *short)
            if name and len(name) > 1 and name not in ("www", "com", "co", "org")
        )
    )


_KIN = (
    frozenset(["da", "nb", "nn", "no", "sv"]),
    frozenset(["es", "pt", "gl", "ca"]),
    frozenset(["cs", "sk", "pl"]),
    frozenset(["id", "ms"]),
    frozenset(["nl", "af", "de"]),
)
"""Languages whose common words are so alike that the page knows better."""


def language_of_page(said: Statements, text: str) -> str:
    """The language as a tag of BCP 47: the page's own where its text is in it, else the text's."""
    found = language_of(text)
    stated = [said.language.value] if said.language else []
    stated += [text_of(said.article.values.get("inLanguage"))] if said.article else []
    stated += [
        one.value
        for one in said.meta("og:locale", "content-language", "dc.language", "language", "inlanguage")
    ]
    tags = [tag for one in stated if (tag := _tag(one))]
    for tag in tags:
        if (
            not found
            or tag.partition("-")[0] == found
            or (found in ("ru", "ar", "zh", "hi") and tag.partition("-")[0] != "en")
            or any({found, tag.partition("-")[0]} <= kin for kin in _KIN)
        ):
            return tag
    return found or (tags[0] if tags else "")


_NO_LANGUAGES = frozenset(["utf", "iso", "gbk", "gb", "www", "all"])
"""What stands where a language belongs: `utf-8`."""


def _tag(text: str) -> str:
    """A language's tag in its usual letters: `pt_BR` is pt-BR, `zh-hans-cn` zh-Hans-CN; "" for none."""
    parts = re.split(r"[-_]", text.strip())
    if not re.fullmatch(r"[A-Za-z]{2,3}", parts[0]) or parts[0].casefold() in _NO_LANGUAGES:
        return ""
    rest = [
        part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part
        for part in parts[1:3]
        if re.fullmatch(r"[A-Za-z]{2}|[A-Za-z]{4}|\d{3}", part)
    ]
    return "-".join([parts[0].lower(), *rest])
