"""The texts of the layouts, and what each is made from: so a digest of a layout stands for all of it.

Which layouts a layout includes is read from its text. Where that cannot be told, as in
`{% include name %}`, it counts as made from all of them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.diagnostics import Report
from generator.files import walk

CARD = "partials/card.html"
"""The layout that the filter `card` renders."""

_NAMED = re.compile(
    r"{%[-+]?\s*(?:extends|include|import|from)\s+(.*?)"
    r"(?:\s+(?:import|as|ignore|with|without)\b.*?)?\s*[-+]?%}",
    re.DOTALL,
)
_LITERAL = re.compile(r"""(["'])([^"'\\]*)\1""")
_CARDS = re.compile(r"""\|\s*card\b|["']card["']""")


class LayoutSources:
    """The layouts of some folders by their names; the first folder wins."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.texts: dict[str, bytes] = {}
        for folder in folders:
            for path in walk(folder.parent, folder, Report()):
                if path.suffix == ".html" and "assets" not in path.relative_to(folder).parts[:1]:
                    self.texts.setdefault(path.relative_to(folder).as_posix(), path.read_bytes())
        self.digest = _digest(self.texts)
        self._named = {name: _named(payload, self.texts) for name, payload in self.texts.items()}

    def uses(self, word: str) -> bool:
        """Whether any layout says a word."""
        found = re.compile(rf"\b{word}\b".encode())
        return any(found.search(payload) for payload in self.texts.values())

    def made_from(self, name: str) -> tuple[str, ...]:
        """A layout and all that it includes, directly or not."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            here = waiting.pop()
            if here not in found and here in self.texts:
                found.add(here)
                waiting += self._named[here]
        return tuple(sorted(found))

    def digest_of(self, name: str) -> bytes:
        """Stands for a layout and all that it includes."""
        return _digest({part: self.texts[part] for part in self.made_from(name)})


def _named(payload: bytes, every: Iterable[str]) -> tuple[str, ...]:
    """The layouts that a layout names."""
    text = payload.decode("utf-8", "replace")
    found = [CARD] if _CARDS.search(text) else []
    for tag in _NAMED.finditer(text):
        found += [literal[2] for literal in _LITERAL.finditer(tag[1])]
        if _LITERAL.sub("", tag[1]).strip("[](), \t\n"):
            return tuple(every)
    return tuple(found)


def _digest(texts: Mapping[str, bytes]) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for name, payload in sorted(texts.items()):
        digest.update(f"{len(name)} {name} {len(payload)} ".encode() + payload)
    return digest.digest()
