"""`_redirects` and `_headers` → what a host answers with.

The rules are those that Netlify and Cloudflare Pages document for these two files, and where they differ,
those that break nothing on either. A redirect leads on whatever lies at its address, as on Cloudflare; a
rewrite (200) and a rule for what is missing (404) stand back for a file of that address, as on Netlify,
unless they end in `!`. Of the conditions only `Language` can be known here; a rule that asks for a country or
a role is passed over.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote

_STATUSES = (200, 301, 302, 303, 307, 308, 404)
_PLACEHOLDER = re.compile(r":([A-Za-z]\w*)", re.ASCII)
_PART = re.compile(r"\*|:[A-Za-z]\w*", re.ASCII)
_STATUS = re.compile(r"(\d{3})(!?)\Z")
_CONDITION = re.compile(r"[A-Z]\w*=\S+\Z")
_PARAMETER = re.compile(r"[\w.-]+=\S+\Z")
_KEPT_FILES = 4


class Redirect(NamedTuple):
    """A line of `_redirects`. `parameters` are those that the query must have, with what they give a name to.

    `languages` are those that a reader must prefer, if there are any.
    """

    source: re.Pattern[str]
    target: str
    status: int
    forced: bool
    parameters: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]


class Target(NamedTuple):
    """Where an address leads: to another one with a status, of which 200 and 404 show it in place."""

    address: str
    status: int
    forced: bool


class Redirects(NamedTuple):
    """What `_redirects` says: plain addresses, which come first, then rules in their order."""

    plain: Mapping[str, Target]
    rules: Sequence[Redirect]

    def find(self, path: str, query: str, languages: Sequence[str]) -> Target | None:
        """What is said of an address without its percent signs, for a reader of some languages."""
        found = self.plain.get(path)
        if found is not None:
            return found
        given = dict(parse_qsl(query, keep_blank_values=True))
        for rule in self.rules:
            matched = rule.source.fullmatch(path)
            if matched is None or not _speaks(rule.languages, languages):
                continue
            values = matched.groupdict()
            if all(_holds(name, value, given, values) for name, value in rule.parameters):
                return Target(_filled(rule.target, values), rule.status, rule.forced)
        return None


class HeaderRule(NamedTuple):
    """The addresses of a block of `_headers`, and its lines: names with values, or with none to take back."""

    source: re.Pattern[str]
    lines: tuple[tuple[str, str | None], ...]


class HeaderRules(NamedTuple):
    """What `_headers` says."""

    rules: Sequence[HeaderRule]

    def apply(self, path: str, given: Mapping[str, str]) -> dict[str, str]:
        """The headers of an address: the host's own `given` ones, with what the rules put in or take back.

        What several rules say of one name is joined.
        """
        found, names = dict(given), {name.lower(): name for name in given}
        said: set[str] = set()
        for rule in self.rules:
            matched = rule.source.fullmatch(path)
            for name, value in rule.lines if matched else ():
                low = name.lower()
                if value is None:
                    found.pop(names.get(low, name), None)
                    said.discard(low)
                    continue
                filled = _filled(value, matched.groupdict() if matched else {})
                known = names.setdefault(low, name)
                found[known] = f"{found[known]}, {filled}" if low in said and known in found else filled
                said.add(low)
        return found


@functools.lru_cache(maxsize=_KEPT_FILES)
def read_redirects(text: str) -> Redirects:
    """The rules of a `_redirects` file. A line that no host would understand is passed over, as hosts do."""
    plain: dict[str, Target] = {}
    rules: list[Redirect] = []
    conditional: set[str] = set()
    for line in text.splitlines():
        rule = _redirect(line.partition(" #")[0].split())
        if rule is None:
            continue
        source = unquote(line.split()[0])
        if rule.parameters or rule.languages:
            conditional.add(source)
        if not _PART.search(source) and source not in conditional:
            plain.setdefault(source, Target(rule.target, rule.status, rule.forced))
        else:
            rules.append(rule)
    return Redirects(plain, tuple(rules))


def _redirect(words: Sequence[str]) -> Redirect | None:
    if len(words) < 2 or not words[0].startswith("/"):
        return None
    source, *rest = words
    parameters = []
    while rest and _PARAMETER.match(rest[0]) and not rest[0].startswith(("/", "http")):
        name, _, value = rest.pop(0).partition("=")
        parameters.append((name, value))
    if not rest or not rest[0].startswith(("/", "http://", "https://")):
        return None
    target, status, forced = rest.pop(0), 301, False
    if rest and (found := _STATUS.match(rest[0])):
        status, forced = int(found[1]), bool(found[2])
        rest.pop(0)
    conditions = dict(word.split("=", 1) for word in rest if _CONDITION.match(word))
    if status not in _STATUSES or len(conditions) < len(rest) or conditions.keys() - {"Language"}:
        return None
    languages = tuple(filter(None, conditions.get("Language", "").lower().split(",")))
    return Redirect(_pattern(unquote(source)), target, status, forced, tuple(parameters), languages)


@functools.lru_cache(maxsize=_KEPT_FILES)
def read_headers(text: str) -> HeaderRules:
    """The rules of a `_headers` file."""
    rules: list[tuple[str, list[tuple[str, str | None]]]] = []
    for line in text.splitlines():
        said = line.strip()
        if not said or said.startswith("#"):
            continue
        if line[0] not in " \t":
            rules.append((said, []))
        elif rules and said.startswith("!"):
            rules[-1][1].append((said[1:].strip(), None))
        elif rules and ":" in said:
            name, _, value = said.partition(":")
            rules[-1][1].append((name.strip(), value.strip()))
    return HeaderRules(
        tuple(
            HeaderRule(_pattern(unquote(source)), tuple(lines))
            for source, lines in rules
            if source.startswith("/")
        )
    )


def preferred_languages(header: str) -> tuple[str, ...]:
    """The languages of `Accept-Language` (RFC 9110, section 12.5.4) in lower case, the best liked first."""
    liked = []
    for part in header.split(","):
        name, _, weight = part.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight.strip() else 1.0
        except ValueError:
            continue
        if name.strip() and quality > 0:
            liked.append((-quality, name.strip().lower()))
    return tuple(name for _, name in sorted(liked, key=lambda pair: pair[0]))


def _pattern(source: str) -> re.Pattern[str]:
    """The addresses that a source stands for: `*` is any text, and `:name` a part of a path."""
    pattern, end, seen = "", 0, set()
    for part in _PART.finditer(source):
        pattern += re.escape(source[end : part.start()])
        name = "splat" if part[0] == "*" else part[0][1:]
        inner = ".*" if part[0] == "*" else "[^/]+"
        pattern += inner if name in seen else f"(?P<{name}>{inner})"
        seen.add(name)
        end = part.end()
    pattern += re.escape(source[end:])
    if source.endswith("/*"):  # which stands for the folder itself too
        pattern = f"{pattern.removesuffix('/(?P<splat>.*)')}(?:/(?P<splat>.*))?"
    return re.compile(pattern, re.DOTALL)


def _filled(text: str, values: Mapping[str, str | None]) -> str:
    """A target or a value with what its names stand for. What came out of an address goes back quoted."""

    def value(found: re.Match[str]) -> str:
        return quote(values[found[1]] or "", safe="/:@!$&'()*+,;=~-._") if found[1] in values else found[0]

    return _PLACEHOLDER.sub(value, text)


def _holds(name: str, value: str, given: Mapping[str, str], values: dict[str, str]) -> bool:
    """Whether the query has a parameter; `:name` takes whatever it is."""
    if name not in given:
        return False
    if value.startswith(":"):
        values[value[1:]] = given[name]
        return True
    return given[name] == value


def _speaks(wanted: Iterable[str], languages: Sequence[str]) -> bool:
    """Whether the language that a reader likes best is one of these, or there are none."""
    wanted = tuple(wanted)
    best = languages[0] if languages else ""
    return not wanted or best in wanted or best.partition("-")[0] in wanted
