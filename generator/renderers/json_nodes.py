"""Nodes of JSON-LD as text, each property JSON already: faster than to make dictionaries and write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from json.encoder import encode_basestring as quoted

__all__ = ("array", "name", "node", "quoted", "safe", "text")

_UNSAFE = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
_SURROGATE = re.compile("[\ud800-\udfff]")


def node(kind: str, *, id: str = "", **properties: str) -> str:  # noqa: A002, JSON-LD's own word
    """A node with the properties that say something."""
    head = f'{{"@type":"{kind}","@id":{quoted(id)}' if id else f'{{"@type":"{kind}"'
    said = [f',"{name}":{value}' for name, value in properties.items() if value]
    return f"{head}{''.join(said)}}}"


def name(title: str) -> str:
    """The property `name` behind another, or "" where there is none."""
    return f',"name":{quoted(title)}' if title else ""


def text(words: str) -> str:
    """Text as a property, or "" where it says nothing."""
    return quoted(words) if words else ""


def array(members: Iterable[str]) -> str:
    """Values in a row, or "" where there is none."""
    joined = ",".join(members)
    return f"[{joined}]" if joined else ""


def safe(written: str) -> str:
    """JSON that cannot end a `<script>` and can be written as UTF-8."""
    for character, escaped in _UNSAFE.items():
        written = written.replace(character, escaped)
    try:
        written.encode()  # far faster than a search
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
    return written
