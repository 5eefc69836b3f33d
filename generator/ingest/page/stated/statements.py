"""The tree of a page → what it says of itself: meta elements, JSON-LD, microdata, links of the head.

Each statement has its name in lower case, its value, the line it stands on and the rule's name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from generator.ground.frozen import frozen
from generator.ground.urls import escaped, is_web_address
from generator.ingest.one_line.wording import folded
from generator.ingest.page.stated.json_ld import Node, article_of, nodes_of, text_of
from generator.ingest.page.tree import (
    ancestors_of,
    in_one_line,
    line_of,
    named_words,
    tag_of,
    texts_of,
    words_of,
)
from generator.ingest.text.seed import Found

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST = 4000
_MOST = 3000
_MOST_READ = 400_000
"""How many texts are read for all properties together; a hostile page nests thousands, and all in each."""
_DEEPEST = 40
_NEAR = 8
_LARGEST_CARD = 60
_STORY = re.compile(r"(?:Article|Posting|Report|Story)\b")
_SAVED_FROM = re.compile(r"saved from url=\(\d{4}\)\s*(https?://\S+)", re.IGNORECASE)
_DASHES = re.compile("(?:%2D){2,}", re.IGNORECASE)
"""What `--` is written as within a comment, which it would end: also in the names of hosts, `xn--…`."""

_READER_DOMAIN = frozenset(["reader", "domain"])
"""How the reading view of a browser names its link to the page."""

_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s+url: (https?://\S+)")


@frozen
class Statement:
    """Something that a page says of itself. `rule` is how it is shown as evidence: `og:title`.

    `story` numbers the microdata article that it is said of, from 1; 0 where it is said of none.
    """

    name: str
    value: str
    line: int
    rule: str
    story: int = 0


@frozen
class Statements:
    """All that a page says of itself."""

    metas: tuple[Statement, ...] = ()
    items: tuple[Statement, ...] = ()
    links: tuple[Statement, ...] = ()
    nodes: tuple[Node, ...] = ()
    article: Node | None = None
    scripts: tuple[tuple[str, int], ...] = ()
    title: Statement | None = None
    language: Statement | None = None
    saved_from: Statement | None = None
    base: str = ""

    def meta(self, *names: str) -> Iterator[Statement]:
        """The meta elements of these names, in the order of the names."""
        for name in names:
            yield from (one for one in self.metas if one.name == name)

    def item(self, *names: str) -> Iterator[Statement]:
        """The microdata of these names, in the order of the names."""
        for name in names:
            yield from (one for one in self.items if one.name == name)


@dataclass(slots=True)
class _Gathered:
    metas: list[Statement] = field(default_factory=list)
    items: list[Statement] = field(default_factory=list)
    stories: dict[_Element, int] = field(default_factory=dict)
    links: list[Statement] = field(default_factory=list)
    blocks: list[tuple[str, int]] = field(default_factory=list)
    scripts: list[tuple[str, int]] = field(default_factory=list)
    title: Statement | None = None
    saved_from: Statement | None = None
    base: str = ""
    read: int = 0


def statements_of(root: _Element) -> Statements:
    """Everything that a page says of itself."""
    found = _Gathered()
    for element in _telling(root):
        _take(element, found)
    for element in cast("list[_Element]", root.xpath("descendant-or-self::*[@itemprop!='']")):
        if len(found.items) < _MOST:
            _take_item(element, tag_of(element), found)
    nodes = nodes_of(found.blocks)
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    titles = [one.value for one in found.metas if one.name in ("og:title", "twitter:title", "title")]
    titles += [found.title.value] if found.title else []
    address = next((one.value for one in found.links if one.name == "canonical"), "") or next(
        (one.value for one in found.metas if one.name == "og:url"), ""
    )
    return Statements(
        metas=tuple(found.metas),
        items=tuple(_of_one_story(found.items, titles)),
        links=tuple(found.links),
        nodes=nodes,
        article=article_of(nodes, titles, address),
        scripts=tuple(found.scripts),
        title=found.title,
        language=Statement(name="lang", value=language, line=line_of(root), rule="html lang")
        if language
        else None,
        saved_from=found.saved_from,
        base=found.base,
    )


def _telling(root: _Element) -> Iterator[_Element]:
    """Comments in front of the page, and all in it that may say something of the page."""
    from lxml import etree

    yield from reversed(list(root.itersiblings(preceding=True)))
    yield from root.iter(etree.Comment, "meta", "link", "script", "title", "a", "base")


def _take(element: _Element, found: _Gathered) -> None:
    tag = tag_of(element)
    if not tag:
        if found.saved_from is None and (match := _saved_from(element.text or "")):
            found.saved_from = Statement(
                name="saved", value=match, line=line_of(element), rule="saved from url"
            )
    elif tag == "meta":
        _take_meta(element, found)
    elif tag == "link":
        _take_link(element, found)
    elif tag == "script":
        _take_script(element, found)
    elif tag == "title" and found.title is None and _is_in_head(element):
        if value := words_of(element):
            found.title = Statement(name="title", value=value, line=line_of(element), rule="title element")
    elif tag == "a" and found.saved_from is None and named_words(element) >= _READER_DOMAIN:
        found.saved_from = Statement(
            name="saved",
            value=(element.get("href") or "").strip(),
            line=line_of(element),
            rule="reading view of",
        )
    elif tag == "base" and not found.base:
        address = element.get("href") or ""
        found.base = address if is_web_address(address) else ""


def _saved_from(text: str) -> str:
    match = _SAVED_FROM.search(text[:3000]) or _SINGLE_FILE.search(text[:3000])
    if match is None:
        return ""
    address = _DASHES.sub(lambda dashes: "-" * (len(dashes[0]) // 3), match[1])
    return address if is_web_address(escaped(address)) else ""


def _is_in_head(element: _Element) -> bool:
    parent = element.getparent()
    return parent is None or tag_of(parent) in ("head", "html", "body")


def _take_meta(element: _Element, found: _Gathered) -> None:
    value = (element.get("content") or element.get("value") or "").strip()
    if not value or len(found.metas) >= _MOST or (element.get("itemprop") and _is_of_card(element)):
        return
    names = [element.get(key) for key in ("property", "name", "itemprop", "http-equiv")]
    for name in dict.fromkeys(name.strip().casefold() for name in names if name):
        for single in name.replace("dc:", "dc.").replace("dcterms:", "dcterms.").split():
            found.metas.append(
                Statement(name=single, value=value[:_LONGEST], line=line_of(element), rule=single[:60])
            )


def _take_link(element: _Element, found: _Gathered) -> None:
    address = (element.get("href") or "").strip()
    for name in (element.get("rel") or "").casefold().split():
        if address and len(found.links) < _MOST:
            found.links.append(
                Statement(name=name, value=address[:_LONGEST], line=line_of(element), rule=f"link {name}")
            )


def _take_script(element: _Element, found: _Gathered) -> None:
    text = element.text or ""
    if "ld+json" in (element.get("type") or "").casefold():
        found.blocks.append((text, line_of(element)))
    elif 20 < len(text) < 3_000_000:
        found.scripts.append((text, line_of(element)))


def _take_item(element: _Element, tag: str, found: _Gathered) -> None:
    """A property of microdata, or of RDFa's kind of it, with its value where HTML keeps it."""
    value = element.get("content") or element.get("datetime") or ""
    if not value and tag in ("a", "link") and (element.get("itemprop") or "") in ("url", "mainEntityOfPage"):
        value = element.get("href") or ""
    if not value and tag != "meta":
        value = _writers_of(element) or _words_in(element, found)
    if not value:
        value = _inner_name(element)
    story = _story_of(element, found) if value else 0
    if (element.get("itemprop") or "").casefold() in ("author", "creator") and _is_of_picture(element):
        return
    if value and _is_of_card(element):
        return
    for name in (element.get("itemprop") or "").casefold().split():
        if value:
            rule = f"itemprop {name[:40]}"
            found.items.append(
                Statement(
                    name=name, value=value.strip()[:_LONGEST], line=line_of(element), rule=rule, story=story
                )
            )


def _words_in(element: _Element, found: _Gathered) -> str:
    """The words of a property, as long as not too much was read for others."""
    if found.read > _MOST_READ:
        return ""
    texts = texts_of(element, _LONGEST)
    found.read += len(texts)
    return in_one_line(texts)


def _is_of_picture(element: _Element) -> bool:
    """Whether who made something is who took a picture."""
    return any(
        tag_of(outer) in ("figure", "figcaption") for outer in itertools.islice(ancestors_of(element), _NEAR)
    )


def _is_of_card(element: _Element) -> bool:
    """Whether a property stands with a headline in one link, which leads to the article that has it.

    Or in one item of a list of articles.
    """
    near = list(itertools.islice(ancestors_of(element), _NEAR))
    if any(one.get("itemprop") == "itemListElement" for one in near):
        return True
    outer = next((one for one in near if tag_of(one) == "a"), None)
    inner = itertools.islice(outer.iter(), _LARGEST_CARD) if outer is not None else ()
    return any(tag_of(one) in ("h2", "h3", "h4") for one in inner)


def _writers_of(element: _Element) -> str:
    """The words of the links in an element of writers, apart from each other where there are several."""
    if (element.get("itemprop") or "").casefold() not in ("author", "creator"):
        return ""
    links = [inner for inner in itertools.islice(element.iter(), 60) if tag_of(inner) == "a"]
    names = [name for link in links if (name := words_of(link, limit=_LONGEST))]
    return ", ".join(names) if len(names) > 1 else ""


def _story_of(element: _Element, found: _Gathered) -> int:
    """The number of the microdata article around an element, or 0."""
    for outer in itertools.islice(ancestors_of(element), _DEEPEST):
        if outer.get("itemscope") is not None and _STORY.search((outer.get("itemtype") or "")[:200]):
            return found.stories.setdefault(outer, len(found.stories) + 1)
    return 0


def _of_one_story(items: Sequence[Statement], titles: Sequence[str]) -> Sequence[Statement]:
    """The microdata without that of other stories, where one is headed by one of the page's titles."""
    told = [folded(title) for title in titles if title]
    headed = [
        (one.story, folded(one.value)) for one in items if one.story and one.name in ("headline", "name")
    ]
    own = [
        story
        for story, head in headed
        if len(head) > 8 and any(head in title or title in head for title in told)
    ]
    if len({one.story for one in items if one.story}) < 2 or not own:
        return items
    return [one for one in items if one.story in (0, own[0])]


def _inner_name(element: _Element) -> str:
    """The name that a thing of microdata has in an element without words."""
    for inner in itertools.islice(element.iter(), 40):
        if tag_of(inner) == "meta" and (inner.get("itemprop") or "") == "name":
            return inner.get("content") or ""
    return ""


def publisher_of(article: Node, nodes: Sequence[Node]) -> str:
    """The name of the publisher that the article's JSON-LD gives, itself or by the `@id` of another."""
    value = article.values.get("publisher")
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, dict) and not value.get("name"):
        named = (
            node for node in nodes if node.values.get("name") and node.values.get("@id") == value.get("@id")
        )
        node = next(named, None)
        return text_of(node.values.get("name")) if node else ""
    return text_of(value)


def as_found(statement: Statement, confidence: float, value: str = "") -> Found[str]:
    """A statement's value, or what was made of it, with its evidence."""
    return Found(
        value=value or statement.value, line=statement.line, rule=statement.rule, confidence=confidence
    )
