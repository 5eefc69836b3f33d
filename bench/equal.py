"""Two built sites → what differs between them, in words; nothing where they are equal.

`differences_of_trees` compares byte for byte: a build that remembered with one that did not.

`differences_of_sites` compares what a reader gets from Hugo and from Dateline:

- the same pages, with the same links, title and visible text;
- lists of the same entries in the same order, on as many leaves as each way of counting gives: Hugo's
  first leaf has the newest 20, Dateline's the newest 20 to 39;
- feeds with the same items in the same order, and the same in each;
- sitemaps with the same addresses, but for leaves of lists, which Hugo leaves out, and corrections.

White space and typographic quotes may differ, and the ids of feed items: Dateline's outlive an address.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

from lxml import html

PER_PAGE = 20
SHOWN = 20
"""How many differences are told at most."""

_ONLY_DATELINE = re.compile(
    r"(?:_headers|_redirects|site\.webmanifest|assets/icon-\d+\.png|corrections/index\.html)\Z"
)
"""What Dateline makes besides, whether a site's own layouts lead there or not."""

_UNNAMED = re.compile(r"(?:/page/\d+|//[^/]+/corrections)/\Z")
_LEAF = re.compile(r"(.*?)page/(\d+)/index\.html\Z")
_FINGERPRINT = re.compile(r"(assets/[\w-]+)\.[0-9a-f]{8}(\.\w+)\Z")
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_ATOM = "{http://www.w3.org/2005/Atom}"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_SITEMAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"

Difference = str
Compare = Callable[[Path, Path], Iterable[Difference]]
ReadFeed = Callable[[Element], "list[_Item]"]


def files_of(folder: Path) -> dict[str, Path]:
    """Every file of a built site by its path, without hidden ones, which are the generator's own."""
    paths = (path for path in folder.rglob("*") if not path.name.startswith(".") and path.is_file())
    return {path.relative_to(folder).as_posix(): path for path in paths}


def differences_of_trees(one: Path, other: Path) -> list[Difference]:
    """What differs in any byte."""
    first, second = files_of(one), files_of(other)
    found = list(_differing("files", first.keys(), second.keys(), sides=("the first", "the second")))
    common = first.keys() & second.keys()
    found += [path for path in sorted(common) if first[path].read_bytes() != second[path].read_bytes()]
    return _shortened(found)


def differences_of_sites(hugo: Path, dateline: Path) -> list[Difference]:
    """What readers of Hugo's site and of Dateline's would see differ."""
    first = {path: file for path, file in files_of(hugo).items() if file.stat().st_size}
    second = {_FINGERPRINT.sub(r"\1\2", path): file for path, file in files_of(dateline).items()}
    lists = sorted(_lists(first) | _lists(second))
    beside = {path for path in _fixed(second) if _ONLY_DATELINE.match(path)}
    found = list(_differing("files", _fixed(first), _fixed(second) - beside))
    for url in lists:
        found += _differences_of_list(url, _leaves(url, first), _leaves(url, second))
    for path in sorted(_fixed(first) & _fixed(second)):
        if path.removesuffix("index.html") in lists and path.endswith("index.html"):
            continue
        compare = _comparison(path)
        if compare:
            found += [f"{path}: {words}" for words in compare(first[path], second[path])]
    return _shortened(found)


def _comparison(path: str) -> Compare | None:
    """How files of a path are compared, where more than their being there counts."""
    if path.startswith("sitemap"):
        return _differences_of_sitemaps
    if path.endswith("rss.xml"):
        return functools.partial(_differences_of_feeds, read=_rss)
    if path.endswith("atom.xml"):
        return functools.partial(_differences_of_feeds, read=_atom)
    return _differences_of_pages if path.endswith(".html") else None


def _shortened(found: Sequence[Difference]) -> list[Difference]:
    rest = len(found) - SHOWN
    return [*found[:SHOWN], f"… and {rest} more"] if rest > 0 else list(found)


def _differing(
    what: str, one: Iterable[str], other: Iterable[str], *, sides: tuple[str, str] = ("Hugo", "Dateline")
) -> Iterator[Difference]:
    """What only one of two has, or more often than the other."""
    counts = Counter(one), Counter(other)
    for side, more in zip(sides, (counts[0] - counts[1], counts[1] - counts[0]), strict=True):
        if more:
            yield f"{what} that only {side} has: {', '.join(sorted(more)[:5])} ({more.total()})"


def _fixed(files: Mapping[str, Path]) -> set[str]:
    """The paths that are no later leaves of lists."""
    return {path for path in files if not _LEAF.match(path)}


# -- lists


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leaf:
    """One leaf of a list: its entries as a reader sees them, and all links but those to other leaves."""

    entries: tuple[str, ...]
    links: frozenset[str]


def _lists(files: Mapping[str, Path]) -> set[str]:
    """The addresses of lists, without the first `/`; a short list has one leaf."""
    long = {found[1] for found in map(_LEAF.match, files) if found}
    terms = {path.removesuffix("index.html") for path in files if re.match(r"tags/[^/]+/index\.html\Z", path)}
    return long | terms | {""}


def _leaves(url: str, files: Mapping[str, Path]) -> list[tuple[int, _Leaf]]:
    """The leaves of a list with their numbers; the one at the list's own address has 0."""
    numbered = {0: url + "index.html"}
    number = 1
    while number == 1 or f"{url}page/{number}/index.html" in files:
        numbered[number] = f"{url}page/{number}/index.html"
        number += 1
    return [(number, _leaf(files[path])) for number, path in numbered.items() if path in files]


def _leaf(file: Path) -> _Leaf:
    page = _page(file)
    for step in page.xpath("//nav[@class='pager']|//link[@rel='canonical']"):
        step.getparent().remove(step)
    entries = tuple(_text(entry) for entry in page.xpath("//ol[@class='entries']/li"))
    return _Leaf(entries=entries, links=frozenset(_links(page)))


def _differences_of_list(
    url: str, hugo: list[tuple[int, _Leaf]], dateline: list[tuple[int, _Leaf]]
) -> Iterator[Difference]:
    first = [leaf for _, leaf in sorted(hugo, key=lambda item: item[0])]
    second = [leaf for _, leaf in sorted(dateline, key=lambda item: -(item[0] or 10**9))]
    entries = [entry for leaf in first for entry in leaf.entries]
    if entries != [entry for leaf in second for entry in leaf.entries]:
        yield f"/{url}: not the same entries in the same order"
    yield from _differing(f"/{url}: links", _united(first), _united(second))
    leaves = (max(1, -(-len(entries) // PER_PAGE)), max(1, len(entries) // PER_PAGE))
    if (len(first), len(second)) != leaves:
        yield f"/{url}: {len(first)} and {len(second)} leaves, not {leaves[0]} and {leaves[1]}"


def _united(leaves: Iterable[_Leaf]) -> frozenset[str]:
    return frozenset().union(*(leaf.links for leaf in leaves))


# -- pages


def _page(file: Path) -> html.HtmlElement:
    return html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def _links(page: html.HtmlElement) -> list[str]:
    return list(page.xpath("//a/@href|//link[@rel='canonical' or @rel='alternate']/@href"))


def _text(element: html.HtmlElement) -> str:
    words: Iterable[str] = element.itertext()
    return " ".join(" ".join(words).split()).translate(_QUOTES)


def _differences_of_pages(hugo: Path, dateline: Path) -> Iterator[Difference]:
    first, second = _page(hugo), _page(dateline)
    yield from _differing("links", _links(first), _links(second))
    for part in ("title", "body"):
        yield from _differences_of_words(
            part, _text(first.find(f".//{part}")), _text(second.find(f".//{part}"))
        )


def _differences_of_words(what: str, hugo: str, dateline: str) -> Iterator[Difference]:
    if hugo != dateline:
        same = next(
            (place for place, (one, other) in enumerate(zip(hugo, dateline, strict=False)) if one != other),
            min(len(hugo), len(dateline)),
        )
        start = max(0, same - 30)
        yield f"{what}: `{hugo[start : same + 30]}` is `{dateline[start : same + 30]}`"


# -- feeds and sitemaps


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """One item of a feed, as a feed reader shows it."""

    title: str
    links: frozenset[str]
    date: datetime  # in UTC
    summary: str
    authors: frozenset[str]
    categories: frozenset[str]
    body: str


def _differences_of_feeds(hugo: Path, dateline: Path, *, read: ReadFeed) -> Iterator[Difference]:
    first, second = read(_xml(hugo)), read(_xml(dateline))
    if [item.title for item in first] != [item.title for item in second]:
        yield "not the same items in the same order"
        return
    for one, other in zip(first, second, strict=True):
        for name in _Item.__dataclass_fields__:
            where = f"`{one.title}`: {name}"
            value, its = getattr(one, name), getattr(other, name)
            if isinstance(value, frozenset):
                yield from _differing(where, value, its)
            else:
                yield from _differences_of_words(where, str(value), str(its))


def _rss(feed: Element) -> list[_Item]:
    return [
        _item(
            item,
            links=[item.findtext("link", "")],
            date=parsedate_to_datetime(item.findtext("pubDate", "")),
            summary=_of_html(item.findtext("description", ""))[0],
            authors=[author.text or "" for author in item.iter(f"{_DUBLIN_CORE}creator")],
            categories=[category.text or "" for category in item.iter("category")],
            content=item.findtext(f"{_CONTENT}encoded", ""),
        )
        for item in feed.iter("item")
    ]


def _atom(feed: Element) -> list[_Item]:
    return [
        _item(
            item,
            links=[link.get("href", "") for link in item.iter(f"{_ATOM}link")],
            date=datetime.fromisoformat(item.findtext(f"{_ATOM}published", "")),
            summary=item.findtext(f"{_ATOM}summary", "").translate(_QUOTES),
            authors=[author.findtext(f"{_ATOM}name", "") for author in item.iter(f"{_ATOM}author")],
            categories=[category.get("term", "") for category in item.iter(f"{_ATOM}category")],
            content=item.findtext(f"{_ATOM}content", ""),
        )
        for item in feed.iter(f"{_ATOM}entry")
    ]


def _item(
    item: Element,
    *,
    links: Iterable[str],
    date: datetime,
    summary: str,
    authors: Iterable[str],
    categories: Iterable[str],
    content: str,
) -> _Item:
    body, inside = _of_html(content)
    title = item.findtext("title") or item.findtext(f"{_ATOM}title", "")
    return _Item(
        title=title,
        links=frozenset([*links, *inside]),
        date=date.astimezone(UTC),
        summary=summary,
        authors=frozenset(authors),
        categories=frozenset(categories),
        body=body,
    )


def _of_html(fragment: str) -> tuple[str, list[str]]:
    """The text and the links of a piece of HTML."""
    element = html.fragment_fromstring(fragment, create_parent="div")
    return _text(element), _links(element)


def _xml(file: Path) -> Element:
    return fromstring(file.read_bytes())


def _differences_of_sitemaps(hugo: Path, dateline: Path) -> Iterator[Difference]:
    first, second = _locations(hugo), _locations(dateline)
    yield from _differing("addresses", first, {url for url in second if not _UNNAMED.search(url)})


def _locations(file: Path) -> set[str]:
    return {location.text or "" for location in _xml(file).iter(f"{_SITEMAPS}loc")}
