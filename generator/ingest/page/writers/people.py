"""What a page says of its writers → people, wire services and desks, told apart.

JSON-LD, meta elements and the visible byline are read by the same rules as pasted bylines; scripts without
capitals, for which those rules do not hold, are cut at their own marks.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.ground.frozen import frozen
from generator.ingest.one_line.bylines.names import read_byline
from generator.ingest.one_line.signatures.capitals_abroad import GREEK, UNACCENTED
from generator.ingest.one_line.signatures.scripts import Who
from generator.ingest.one_line.wording import folded
from generator.ingest.page.stated.json_ld import Node, text_of
from generator.ingest.page.stated.statements import Statements
from generator.ingest.page.writers.names import is_nobody, told_apart
from generator.ingest.text.seed import Found
from generator.ingest.words.names.chinese_names import is_chinese, is_chinese_name
from generator.ingest.words.outlets.publishers import Directory
from generator.ingest.words.scripts import IDEOGRAPHIC

_MOST = 12
_SURE = 0.6
"""How sure a visible name must be that is added to those which the page states."""


@frozen
class ShownByline:
    """A byline as readers see it, and the line it stands on. `sure` says that the page marks it as one.

    Of `only_agencies`, people are not wanted. What stands `behind` the text counts where nothing else does.
    Behind a label such as `作者：` any words in ideographs are a name, as many sign by a pen name.
    """

    text: str
    line: int
    sure: bool
    only_agencies: bool = False
    behind: bool = False
    labelled: bool = False


_LABELLED = "labelled byline"
_UNMARKED = "bare-name"


@dataclass(slots=True)
class _Claims:
    """What one kind of statement says: people and agencies with their evidence."""

    people: dict[str, Found[str]] = field(default_factory=dict)
    agencies: dict[str, Found[str]] = field(default_factory=dict)
    desks: int = 0

    def add(self, who: Who, line: int, rule: str, confidence: float) -> None:
        for name in who.people[: _MOST - len(self.people)]:
            self.people.setdefault(_key(name), Found(value=name, line=line, rule=rule, confidence=confidence))
        for name in who.agencies:
            self.agencies.setdefault(name, Found(value=name, line=line, rule=rule, confidence=confidence))
        self.desks += len(who.desks)

    def keep_chinese(self) -> None:
        """Leaves out words in ideographs that nobody is called in Chinese."""
        self.people = {
            key: found
            for key, found in self.people.items()
            if not IDEOGRAPHIC.search(found.value)
            or found.rule == _LABELLED
            or is_chinese_name(found.value.replace(" ", ""))
        }

    def keep_marked(self) -> None:
        """Leaves out words that nothing marks as a name where other names are marked: `Varsa | 3 May, 14:05`."""
        marked = {key: found for key, found in self.people.items() if found.rule != _UNMARKED}
        self.people = marked or self.people


def writers_of(
    said: Statements,
    shown: Sequence[ShownByline],
    own_names: Iterable[str],
    outlets: Directory,
    *,
    bare: Sequence[ShownByline] = (),
    page_words: str,
    near: str,
) -> tuple[tuple[Found[str], ...], tuple[Found[str], ...]]:
    """The people who wrote it, and the wire services it came from.

    `own_names` are the outlet's, which are no writers; `page_words` is all that readers see, in which a
    person who is stated for machines only is looked for; `near` are those around headline and text. Where
    nobody is named otherwise, the first of the `bare` lines tells.
    """
    own = frozenset(folded(one) for name in own_names if name for one in _spellings(name))
    stated = [_of_nodes(said, own, outlets), _of_metas(said, own, outlets), _of_items(said, own, outlets)]
    visible = _of_shown([one for one in shown if not one.behind], own, outlets)
    if not visible.people:
        visible = _of_shown(shown, own, outlets)
    chinese = is_chinese(page_words)
    alone = _of_shown(bare[:1], own, outlets)
    for claims in (*stated, visible, alone) if chinese else ():
        claims.keep_chinese()
    people = _people(stated, visible, _key(page_words), _key(near))
    if not people:
        people = list(alone.people.values())
    if not people:
        people = [*_of_scripts(said, own, outlets).people.values(), *_of_addresses(said, own, outlets)][
            :_MOST
        ]
    agencies: dict[str, Found[str]] = {}
    for claims in (*stated, visible):
        for name, found in claims.agencies.items():
            agencies.setdefault(name, found)
    return tuple(people), tuple(agencies.values())


_CEDILLAS = str.maketrans("şţŞŢ", "șțȘȚ")
_COMMAS = str.maketrans("șțȘȚ", "şţŞŢ")


def _spellings(name: str) -> tuple[str, ...]:
    """A name as Romanian papers write it: with commas below, and with the cedillas of older keyboards."""
    return (name,) if name.isascii() else (name, name.translate(_CEDILLAS), name.translate(_COMMAS))


def _key(name: str) -> str:
    """A name by which it is found again; spaces between ideographs say nothing, nor do accents in Greek."""
    key = re.sub(f"(?<={IDEOGRAPHIC.pattern}) (?={IDEOGRAPHIC.pattern})", "", folded(name))
    return key.translate(UNACCENTED) if GREEK.search(key) else key


def _people(stated: Sequence[_Claims], visible: _Claims, words: str, near: str) -> list[Found[str]]:
    """The people of the first kind of statement that has any; what readers see completes or corrects it."""
    shown = _whole(list(visible.people.values()))
    for claims in stated:
        named = _whole(list(claims.people.values()))
        if not named:
            continue
        if set(claims.people) <= set(visible.people):
            more = (one for one in shown if _key(one.value) not in claims.people and one.confidence >= _SURE)
            return _whole([*named, *more])
        if not IDEOGRAPHIC.search(words[:4000]):
            named = [one for one in named if not IDEOGRAPHIC.search(one.value)]
        if shown and (_are_others(claims, shown, words, near) or _are_editors(claims, words)):
            return shown
        wider = (other for other in stated if other is not claims and set(other.people) > set(claims.people))
        other = next(wider, None)
        return _whole(list(other.people.values())) if other else named
    return shown


def _are_others(claims: _Claims, shown: Sequence[Found[str]], words: str, near: str) -> bool:
    """Whether stated people are not those that readers are shown: none is near the article, or no name is whole."""
    if not any(key in words for key in claims.people) or not any(
        _is_named(key, near) for key in claims.people
    ):
        return True
    whole = any(" " in one.value or IDEOGRAPHIC.search(one.value) for one in claims.people.values())
    return not whole and any(" " in one.value for one in shown)


_EDITED = r"(?:[编編][辑輯] ?|\b(?:editor|edited by|editing by|editor[ae]|redigerad av|redigering|redaktur) )"
"""What stands in front of who edited a text."""


def _are_editors(claims: _Claims, words: str) -> bool:
    """Whether all that a page shows of stated people is that they edited: `责任编辑：林书远`, `Editor: Jane Doe`."""
    return all(
        0 < words.count(key) == len(re.findall(rf"{_EDITED}{re.escape(key)}", words)) for key in claims.people
    )


def _is_named(key: str, words: str) -> bool:
    return key in words or any(part in words for part in key.split()[-1:] if len(part) > 3)


def _whole(named: list[Found[str]]) -> list[Found[str]]:
    """The names without parts of others, and without single words where others have two: those are places."""
    named = _without_parts(named)
    if not any(" " in one.value for one in named):
        return named
    return [one for one in named if " " in one.value or IDEOGRAPHIC.search(one.value)]


def _without_parts(named: list[Found[str]]) -> list[Found[str]]:
    """The names without those that are a part of another: `Doe` beside `Jane Doe`."""
    keys = [folded(one.value) for one in named]
    return [
        one
        for one, key in zip(named, keys, strict=True)
        if not any(key != other and " " in other and key.startswith(other) for other in keys)
        and not any(
            key.endswith(f" {other}") and one.value.split()[0].isupper() and " " in other for other in keys
        )
        and not any(key != other and f" {key} " in f" {other} " and " " not in key for other in keys)
    ]


# -- the kinds of statements


def _of_nodes(said: Statements, own: frozenset[str], outlets: Directory) -> _Claims:
    claims = _Claims()
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
            yield from ((text_of(inner), "") for inner in one[:_MOST] if text_of(inner))
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


def _of_metas(said: Statements, own: frozenset[str], outlets: Directory) -> _Claims:
    claims = _Claims()
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


def _of_items(said: Statements, own: frozenset[str], outlets: Directory) -> _Claims:
    claims = _Claims()
    for one in list(said.item("author", "creator"))[:_MOST]:
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


def _of_scripts(said: Statements, own: frozenset[str], outlets: Directory) -> _Claims:
    """The writers that the page's own scripts name, for pages that name none elsewhere."""
    claims = _Claims()
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


def _of_addresses(said: Statements, own: frozenset[str], outlets: Directory) -> Iterator[Found[str]]:
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


def _of_shown(shown: Sequence[ShownByline], own: frozenset[str], outlets: Directory) -> _Claims:
    claims = _Claims()
    for one in shown:
        if one.sure:
            who = told_apart(one.text, own, outlets)
            if who.people and not who.agencies and (byline := read_byline(one.text, outlets)):
                # behind a role: `By Jane Doe, staff reporter, with AFP`
                who = replace(who, agencies=() if byline.helpers else byline.agencies)
            who = Who(agencies=who.agencies) if one.only_agencies else who
            claims.add(who, one.line, _LABELLED if one.labelled else "byline", 0.85)
        elif (byline := read_byline(one.text, outlets)) and not byline.helpers:
            people = tuple(name for name in byline.people if not is_nobody(name, own))
            claims.add(Who(people=people, agencies=byline.agencies), one.line, byline.rule, byline.confidence)
    claims.keep_marked()
    return claims
