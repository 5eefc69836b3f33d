"""The JSON-LD blocks of a page → its nodes, however broken, and which of them is the article.

What is read is schema.org's NewsArticle and its relatives (https://schema.org/Article). Pages hold several
blocks, put related stories in lists beside the one that they tell, and forget to escape line breaks.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.ground.frozen import frozen

ARTICLE_TYPES = frozenset(
    "newsarticle article reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle "
    "reviewnewsarticle asknewsarticle liveblogposting blogposting techarticle scholarlyarticle "
    "advertisercontentarticle report socialmediaposting reportage satiricalarticle".split()
)
_PAGE_TYPES = frozenset("webpage itempage newspage collectionpage videoobject".split())
_LISTS = frozenset(
    "itemlistelement itemlist relatedlink haspart mentions isrelatedto citation associatedmedia video "
    "liveblogupdate comment suggested".split()
)
"""Keys below which other stories stand."""

_MOST_NODES = 4000
_DEEPEST = 40
_CDATA = re.compile(r"\A\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*;?\s*\Z")
_CONTROLS = re.compile(r"[\x00-\x1f]+")
_LAST_COMMA = re.compile(r",(\s*[\]}])")
_OPEN_QUOTES = re.compile(r'(?<=[^\s:,{\[\\])"(?=[^\s:,}\]])|(?<=[^\W_] )"(?=\w)|(?<=[^\W_]|[.!?])"(?= \w)')
"""Quotes amid a value that nobody escaped: behind or in front of a letter, or of a word and a space."""


@frozen
class Node:
    """One object of a page's JSON-LD. `line` is that of its block, `block` the text, to find values in.

    `listed` says that it stands in a list of other stories.
    """

    values: Mapping[str, Any]
    line: int
    block: str
    listed: bool = False

    @property
    def types(self) -> frozenset[str]:
        """The names of its types in lower case, without the schema in front."""
        given = self.values.get("@type")
        names = given if isinstance(given, list) else [given]
        return frozenset(str(name).rpartition("/")[2].rpartition(":")[2].casefold() for name in names if name)

    @property
    def is_article(self) -> bool:
        return bool(self.types & ARTICLE_TYPES)

    def line_of(self, value: str) -> int:
        """The line of the file that a value stands on, or that its block begins on."""
        place = self.block.find(value[:60]) if value else -1
        return self.line + self.block.count("\n", 0, place) if place > 0 else self.line


def nodes_of(blocks: Iterable[tuple[str, int]]) -> tuple[Node, ...]:
    """Every object in the blocks of a page, those in `@graph` and in lists too, in order."""
    found: list[Node] = []
    for text, line in blocks:
        value = _parsed(text)
        for values, listed in _objects(value):
            found.append(Node(values=values, line=line, block=text, listed=listed))
            if len(found) >= _MOST_NODES:
                return tuple(found)
    return tuple(found)


_DECODER = json.JSONDecoder(strict=False)


def _parsed(text: str) -> Any:
    """The value of a block; where it is not quite JSON, what can be saved of it."""
    text = _CDATA.sub("", text).strip().rstrip(";").strip()
    tried = {""}
    for repair in (
        lambda words: words,
        lambda words: _CONTROLS.sub(" ", words),
        lambda words: _LAST_COMMA.sub(r"\1", _CONTROLS.sub(" ", words)),
        lambda words: html.unescape(_CONTROLS.sub(" ", words)) if "&quot;" in words else "",
        lambda words: _CONTROLS.sub(" ", words).replace("\\'", "'"),
        lambda words: _OPEN_QUOTES.sub(r"\"", _CONTROLS.sub(" ", words)),
        lambda words: "[" + re.sub(r"}\s*{", "},{", _CONTROLS.sub(" ", words)) + "]",
    ):
        repaired = repair(text)
        if repaired in tried:
            continue
        tried.add(repaired)
        try:
            return _DECODER.decode(repaired)
        except (ValueError, RecursionError):
            continue
    return _salvaged(text)


_FIELD = re.compile(
    r'"(headline|name|datePublished|dateModified|dateCreated|description|inLanguage|url|alternativeHeadline|'
    r'articleSection|author|@type)"\s*:\s*"((?:[^"\\\n]|\\.){0,2000})"'
)


def _salvaged(text: str) -> Any:
    """The plain fields that broken JSON has; of each the first, as names of people stand further in."""
    values: dict[str, Any] = {}
    for key, value in _FIELD.findall(text[:200_000]):
        if key == "name" and "@type" in values:
            continue
        try:
            values.setdefault(key, json.loads(f'"{value}"', strict=False))
        except ValueError:
            values.setdefault(key, value)
    if person := re.search(
        r'"author"\s*:\s*[\[{\s"@a-zA-Z:,]{0,80}?"name"\s*:\s*"([^"\n]{2,120})"', text[:200_000]
    ):
        values["author"] = person[1]
    return values or None


def _objects(value: Any) -> Iterator[tuple[Mapping[str, Any], bool]]:
    """The objects of a value, each with whether it stands among other stories."""
    waiting: list[tuple[Any, bool, int]] = [(value, False, 0)]
    while waiting:
        inner, listed, depth = waiting.pop()
        if depth > _DEEPEST:
            continue
        if isinstance(inner, list):
            waiting += [(one, listed, depth + 1) for one in reversed(inner[:500])]
        elif isinstance(inner, dict):
            yield inner, listed
            for key, one in reversed(list(inner.items())[:200]):
                if isinstance(one, dict | list):
                    waiting.append((one, listed or str(key).casefold() in _LISTS, depth + 1))


def article_of(nodes: Iterable[Node], titles: Iterable[str], address: str) -> Node | None:
    """The node that is the article which the page tells, or nothing.

    The one whose headline is among the page's titles or whose address is the page's; else the first that is
    not in a list.
    """
    candidates = [node for node in nodes if node.is_article]
    if not candidates:
        candidates = [
            node
            for node in nodes
            if node.types & _PAGE_TYPES and (node.values.get("datePublished") or node.values.get("headline"))
        ]
    folded = [_folded(title) for title in titles]
    ranked = sorted(enumerate(candidates), key=lambda pair: (-_rank(pair[1], folded, address), pair[0]))
    if not ranked:
        return None
    best = ranked[0][1]
    return best if not best.listed or _rank(best, folded, address) >= 4 else None


def _rank(node: Node, titles: list[str], address: str) -> float:
    values = node.values
    headline = _folded(text_of(values.get("headline")) or text_of(values.get("name")))
    rank = 0.0 if node.listed else 2.0
    if headline and any(
        headline == title or (len(headline) > 15 and (headline in title or title in headline))
        for title in titles
        if title
    ):
        rank += 4
    own = {
        text_of(values.get(key)) or text_of(values.get("@id")) for key in ("url", "mainEntityOfPage", "@id")
    }
    if address and any(one.rstrip("/").partition("#")[0] == address.rstrip("/") for one in own if one):
        rank += 3
    return rank + sum(
        0.3
        for key in ("datePublished", "author", "headline", "articleBody", "dateModified")
        if values.get(key)
    )


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", html.unescape(text).casefold()))


def text_of(value: Any) -> str:
    """A value as words: a text, the `@value`, `name` or `@id` of an object, the first of a list."""
    for _ in range(6):
        if isinstance(value, list):
            value = next((one for one in value if one), "")
        elif isinstance(value, dict):
            value = next(
                (value[key] for key in ("@value", "name", "@id", "url", "text") if value.get(key)), ""
            )
        else:
            break
    return html.unescape(html.unescape(str(value))).strip() if isinstance(value, str | int | float) else ""
