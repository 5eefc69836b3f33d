"""Plain HTML → the same with levels and ids of its headings, as the reference gives them."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from generator.ground.urls import text_id
from generator.texts.plain_marks import HEAD, DoubtError, late_regex


class Plain(NamedTuple):
    """A text as clean HTML, and level, id and words of each heading. There was nothing unsafe in it."""

    html: str
    headings: tuple[tuple[int, str, str], ...]


_TAG, _COUNTED = late_regex(r"<[^>]*>"), late_regex(r"(.*)_([0-9]+)\Z")


def with_ids(html: str) -> Plain:
    """HTML with its headings as `gated_markdown.HeadingLevels` and then Python-Markdown's toc leave them."""
    first, *rest = html.split(HEAD)
    top, level = min([int(part[2]) for part in rest]), 1
    parts, headings, taken = [first], [], set[str]()
    for part in rest:
        inner, _, after = part[4:].partition("</h>")
        level = min(int(part[2]) - top + 2, level + 1, 6)
        words = _TAG().sub("", inner)
        name = text_id(_unique(_slug(words), taken))
        headings.append((level, name, unescape(words).strip()))
        parts.append(f'<h{level} id="{name}">{inner}</h{level}>{after}')
    return Plain("".join(parts), tuple(headings))


def _slug(words: str) -> str:
    """As `slugify` of Python-Markdown's toc."""
    from unicodedata import normalize

    words = normalize("NFKD", unescape(words)).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", words).strip().lower())


def _unique(name: str, taken: set[str]) -> str:
    """As `unique` of Python-Markdown's toc."""
    # To number many that are the same takes time that grows with their square.
    if len(taken) == 100 or len(name) > 1000:
        raise DoubtError
    if name in taken or not name:
        found = _COUNTED().match(name)
        base, count = (found[1], int(found[2]) + 1) if found else (name, 1)
        while f"{base}_{count}" in taken:
            count += 1
        name = f"{base}_{count}"
    taken.add(name)
    return name
