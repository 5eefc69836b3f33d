"""What a page states for machines → whom each kind of statement names as who wrote.

JSON-LD, meta elements, items and the page's own scripts may name people, the paper and its desks in any of
their fields; and where none does, the address of a writer's page has the name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.ingest.one_line.signatures.scripts import Who
from generator.ingest.page.stated.json_ld import Node, text_of
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.writers.claims import MOST_NAMED, Claims
from generator.ingest.page.writers.names import told_apart
from generator.ingest.text.seed import Found
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import IDEOGRAPHIC

# -- the kinds of statements


def of_nodes(said: Statements, own: frozenset[str], outlets: Directory) -> Claims:
    """Whom the JSON-LD of the article names, and the wire services that it has the story from."""
    claims = Claims()
    node = said.article
    if node is None:
        return claims
    by_id = {
        str(other.values["@id"]): other
        for other in said.nodes
        if other.values.get("@id") and other.values.get("name")
    }
    for key in ("author", "creator"):
        for name, kind in _named(node.values.get(key), by_id):
            who = told_apart(name, own, outlets)
            if kind == "organization" and who.people:
                who = Who(desks=who.people, agencies=who.agencies)
            claims.add(who, node.line_of(name), f"json-ld {key}", 0.95)
        if claims.people:
            break
    for key in ("sourceOrganization", "provider"):
        for name, _ in _named(node.values.get(key), by_id):
            claims.add(
                Who(agencies=told_apart(name, own, outlets).agencies),
                node.line_of(name),
                f"json-ld {key}",
                0.8,
            )
    return claims


def _named(value: Any, by_id: dict[str, Node]) -> Iterator[tuple[str, str]]:
    """The names that an author's value holds, each with its type in lower case, or ""."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, list):
            yield from ((text_of(inner), "") for inner in one[:MOST_NAMED] if text_of(inner))
        elif isinstance(one, dict):
            known = by_id.get(str(one.get("@id"))) if not one.get("name") else None
            values = known.values if known else one
            names = values.get("name") or _of_parts(values)
            kinds = values.get("@type")
            kind = (
                str(kinds[0] if isinstance(kinds, list) and kinds else kinds or "")
                .rpartition("/")[2]
                .casefold()
            )
            if kind in ("newsmediaorganization", "corporation", "organisation"):
                kind = "organization"
            for name in names if isinstance(names, list) else [names]:
                if text := text_of(name):
                    yield text, kind
        elif text := text_of(one):
            yield text, ""


def _of_parts(values: Mapping[str, Any]) -> str:
    """The name of a person whose given name and family name are stated apart."""
    given, family = text_of(values.get("givenName")), text_of(values.get("familyName"))
    if not given or not family:
        return ""
    return f"{family}{given}" if IDEOGRAPHIC.search(family) else f"{given} {family}"


def stated_writers(said: Statements) -> tuple[str, ...]:
    """The names that the page states as its article's authors, whatever it says that they are."""
    return tuple(name for name, _ in _named(said.article.values.get("author"), {})) if said.article else ()


_META_NAMES = (
    "author", "article:author", "og:article:author", "article_author", "content_author", "articleauthor", "author_name", "article:author_name", "byl", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "cxenseparse:author", "cxenseparse:recs:author", "og:author", "authors", "article.author",
    "dable:author", "news:author", "byline", "citation_author", "shareaholic:article_author_name", "mediaauthor",
    "twitter:data1",
)  # fmt: skip


def of_metas(said: Statements, own: frozenset[str], outlets: Directory) -> Claims:
    """Whom meta elements name: those that are known to name writers, else others that are called so."""
    claims = Claims()
    labels = {one.value.strip(" :").casefold() for one in said.meta("twitter:label1")}
    for name in _META_NAMES:
        if name == "twitter:data1" and not any(
            re.match(
                r"written|by|author|von|écrit|auteur|escrito|autor|verfasst|scritto|door|geschreven|skriven|napisane",
                one,
            )
            for one in labels
        ):
            continue
        for one in said.meta(name):
            value = _MARKED_LIST.sub("", one.value)
            if not value.startswith(("http://", "https://", "//")):
                who = told_apart(value, own, outlets)
                if claims.desks:  # `Redacción`, and `Dany` who put it on the site
                    who = replace(who, people=tuple(name for name in who.people if " " in name))
                claims.add(who, one.line, one.rule, 0.9)
        if claims.people:
            return claims
    for one in said.metas:
        value = _MARKED_LIST.sub("", one.value)
        if (
            one.name not in _META_NAMES
            and _LIKE_AUTHOR.search(one.name)
            and not value.startswith(("http", "//", "{"))
        ):
            claims.add(told_apart(value, own, outlets), one.line, one.rule, 0.7)
        elif one.name == "parsely-page":
            for match in _PARSELY.finditer(one.value):
                claims.add(told_apart(match[1], own, outlets), one.line, one.rule, 0.85)
        if claims.people:
            break
    return claims


_LIKE_AUTHOR = re.compile(
    r"(?:^|[._:-])(?:authors?|byline|rbauthors|clmst|reporters?|writers?)(?:[._:-]?(?:full)?_?names?)?\Z|author\Z"
)
_PARSELY = re.compile(r'"authors?"\s*:\s*\[?\s*"([^"]{3,120})"')
_MARKED_LIST = re.compile(r"\A\s*\[\s*\"?|\"?\s*\]\s*\Z")


def of_items(said: Statements, own: frozenset[str], outlets: Directory) -> Claims:
    """Whom elements name that are marked as items of a vocabulary."""
    claims = Claims()
    for one in list(said.item("author", "creator"))[:MOST_NAMED]:
        if not one.value.startswith(("http://", "https://")) and len(one.value) < 120:
            claims.add(told_apart(one.value, own, outlets), one.line, one.rule, 0.85)
    return claims


_IN_SCRIPT = re.compile(
    r"""\w{0,20}(?:[aA]uthors?|[bB]yline|[aA]utor(?:es)?)_?(?:[nN]ames?)?["']?\s{0,3}[:=]\s{0,3}\[?\s{0,3}"""
    r"""(?:\{[^{}\[\]]{0,80}?["']name["']\s{0,3}:\s{0,3})?\[?["']([^"'<>{}\n]{4,80})["']"""
)
_LARGEST_SCRIPT = 200_000
_MANY = 8
"""Scripts that name so many writers list those of other stories."""


def of_scripts(said: Statements, own: frozenset[str], outlets: Directory) -> Claims:
    """The writers that the page's own scripts name, for pages that name none elsewhere."""
    claims = Claims()
    for text, line in said.scripts:
        if len(text) > _LARGEST_SCRIPT or (
            "uthor" not in text and "yline" not in text and "utor" not in text
        ):
            continue
        matches = list(itertools.islice(_IN_SCRIPT.finditer(text), _MANY))
        for match in matches if len({match[1] for match in matches}) < _MANY // 2 else ():
            words = match[1].encode("ascii", "backslashreplace").decode("unicode_escape", "replace")
            who = told_apart(words, own, outlets)
            who = Who(people=tuple(name for name in who.people if " " in name))
            claims.add(who, line + text.count("\n", 0, match.start()), "script author", 0.5)
        if claims.people:
            break
    return claims


_SLUG = re.compile(
    r"/(?:authors?|staff|by|people|profiles?|journalists?|auteurs?|autor(?:es)?)/([a-z]{2,15}(?:-[a-z]{1,15}){1,3})/?\Z"
)


def of_addresses(said: Statements, own: frozenset[str], outlets: Directory) -> Iterator[Found[str]]:
    """The writer whose page the head links to, where nothing else says who."""
    linked = [(one.value, one.line, one.rule) for one in said.meta("article:author", "author")]
    if said.article and isinstance(author := said.article.values.get("author"), str | dict):
        address = text_of(author.get("url")) if isinstance(author, dict) else author
        linked.append((address, said.article.line_of(address), "json-ld author"))
    for value, line, rule in linked:
        if match := _SLUG.search(value):
            who = told_apart(match[1].replace("-", " ").title(), own, outlets)
            yield from (
                Found(value=name, line=line, rule=f"{rule} address", confidence=0.5)
                for name in who.people[:1]
            )
