"""A text as HTML → the same, with the first mention of each of some terms leading to its page.

Only running text is looked at: no link, heading, code or caption, and no quote unless that is asked for. Of
names that begin at one place the longest is taken. A name is a whole word: no letter or digit stands right
before or behind it, but for scripts that are written without spaces, in which any place may be its border.
"""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.ground.unspaced import LETTERS, MARKS, has_unspaced
from generator.texts.plain_markdown import END, MARK

Names = Mapping[str, tuple[str, ...]]
"""What terms are called, by the urls of their pages."""

_PART = re.compile(r'(<(?:[^">]|"[^"]*")*>)')
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_QUIET = frozenset("a h1 h2 h3 h4 h5 h6 code pre kbd samp var cite dfn figcaption caption th sup sub".split())
"""The elements in which nothing is linked."""
_QUOTES = frozenset(("blockquote", "q"))
_VOID = frozenset("br hr img source wbr".split())
_MARKED_LINK = re.compile(f'href="{MARK}([^{END}"]*){END}"')
_BEFORE = rf"(?<![^\W{LETTERS}])(?<![{MARKS}])"
_AFTER = rf"(?![^\W{LETTERS}]|[{MARKS}])"
_ANY_APOSTROPHE = "(?:['\u2019]|&#39;|&#x27;)"
_KEPT = 1024


def linked(text: str, names: Names, *, in_quotes: bool = False) -> str:
    """A clean HTML text in which the first mention of each term is a link, marked like every other.

    `names` are what the terms are called, by the urls of their pages. A term that the text leads to already
    is left alone.
    """
    there = {html.unescape(found) for found in _MARKED_LINK.findall(text)} if MARK in text else set()
    waiting: dict[str, str] = {}
    for url, several in names.items():
        for name in several if url not in there else ():
            waiting.setdefault(name, url)
    if not waiting:
        return text
    pattern = _pattern(tuple(sorted(waiting, key=lambda name: (-len(name), name))))
    if pattern.search(text) is None:
        return text
    by_words = {_plain(name): url for name, url in waiting.items()}
    done: set[str] = set()

    def link(found: re.Match[str]) -> str:
        url = by_words[_plain(html.unescape(found[0]))]
        if url in done:
            return found[0]
        done.add(url)
        return f'<a href="{MARK}{url}{END}">{found[0]}</a>'

    quiet = _QUIET if in_quotes else _QUIET | _QUOTES
    parts = _PART.split(text)
    inside: list[str] = []
    for place, part in enumerate(parts):
        if place % 2:
            _follow(part, quiet, inside)
        elif not inside and part:
            parts[place] = pattern.sub(link, part)
    return "".join(parts)


def _follow(tag: str, quiet: frozenset[str], inside: list[str]) -> None:
    """Go into an element, or out of it: `inside` are the quiet ones that are open."""
    found = _TAG.match(tag)
    if found is None or found[2] in _VOID or found[2] not in quiet:
        return
    if not found[1]:
        inside.append(found[2])
    elif found[2] in inside:
        del inside[len(inside) - 1 - inside[::-1].index(found[2]) :]


def _plain(name: str) -> str:
    """A name with one kind of apostrophe and single spaces."""
    return " ".join(name.replace("\u2019", "'").split())


@lru_cache(maxsize=_KEPT)
def _pattern(names: Sequence[str]) -> re.Pattern[str]:
    """What finds these names, in a text that is HTML.

    Names that follow each other with the same borders share these: classes that take longer to compile than
    all the names.
    """
    return re.compile(
        "|".join(
            f"{before}(?:{'|'.join(map(_written, group))}){after}"
            for (before, after), group in itertools.groupby(names, _borders)
        )
    )


def _borders(name: str) -> tuple[str, str]:
    """What must hold before and behind a name, as patterns; its own script says it."""
    return "" if has_unspaced(name[0]) else _BEFORE, "" if has_unspaced(name[-1]) else _AFTER


def _written(name: str) -> str:
    """A name as a pattern."""
    words = [
        _ANY_APOSTROPHE.join(re.escape(html.escape(part, quote=False)) for part in _plain(word).split("'"))
        for word in name.split()
    ]
    return r"\s+".join(words)
