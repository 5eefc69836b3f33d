"""The texts of the layouts, and what each is made from: so a digest of a layout stands for all of it.

Which layouts a layout includes is read from its text. Where that cannot be told, as in
`{% include name %}`, it counts as made from all of them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.ground.digests import DIGEST_SIZE, blake2b
from generator.ground.survey import FILE, LINK, Found, survey

BUILT_IN = "dateline"
"""Where the built-in layouts can be had in any case, as `dateline/entry.html`: the last of the folders."""

CARD = "partials/card.html"
"""The layout that the filter `card` renders."""

_NAMED = re.compile(
    r"{%[-+]?\s*(?:extends|include|import|from)\b\s*(.*?)"
    r"(?:\s+(?:import|as|ignore|with|without)\b.*?)?\s*[-+]?%}",
    re.DOTALL,
)
_LITERAL = re.compile(r"""(["'])([^"'\\]*)\1""")
_PARTS = re.compile(r"""(?:(["'])([^"'\\]*)\1\s*)?\|\s*part\b|["']part["']""")
_COMMENT = re.compile(r"{#.*?#}", re.DOTALL)
_MESSAGE = re.compile(r"""\b(?:_|n?gettext)\(\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", re.DOTALL)
_CARDS = re.compile(r"""\|\s*card\b|["']card["']""")


class LayoutSources:
    """The layouts of some folders by their names; the first folder wins.

    `texts` has those that are HTML. Any other file may be included as well, and is read only then. `links`
    has the kinds of what is no file by itself in the first folder. What layouts give depends on whether they
    are `trusted`.
    """

    def __init__(self, folders: Sequence[Path], *, trusted: bool = False) -> None:
        self._mark = b"trusted" if trusted else b""
        self.links: dict[str, str] = {}
        self.texts: dict[str, bytes] = {}
        self._others: dict[str, Path] = {}
        folder: Path | None = None
        names: tuple[str, ...] = ()
        for folder in folders:
            names = tuple(_files(folder, self.links if folder is folders[0] else {}))
            for name in names:
                if name.endswith(".html") and not name.startswith("assets/"):
                    self.texts.setdefault(name, (folder / name).read_bytes())
                else:
                    self._others.setdefault(name, folder / name)
        if folder is not None:
            self._others |= {f"{BUILT_IN}/{name}": folder / name for name in names}
        self.digest = _digest({"": self._mark, **self.texts})
        self._payload = functools.cache(self._read)
        self._named = functools.cache(self._find_named)

    def saying(self, word: str, names: Iterable[str]) -> frozenset[str]:
        """Those of some layouts that say a word, by themselves or in what they include."""
        found = re.compile(rf"\b{word}\b".encode())
        says = functools.cache(lambda part: found.search(self._payload(part)) is not None)
        return frozenset(name for name in names if any(map(says, self.made_from(name))))

    def messages(self) -> Iterator[str]:
        """The English words that the layouts ask a translation of."""
        for payload in self.texts.values():
            for found in _MESSAGE.finditer(_COMMENT.sub("", payload.decode("utf-8", "replace"))):
                said = found[1][1:-1]
                yield (
                    said.encode("ascii", "backslashreplace").decode("unicode-escape")
                    if "\\" in said
                    else said
                )

    def made_from(self, name: str) -> tuple[str, ...]:
        """A layout and all that it includes, directly or not."""
        return self._made_from([name])

    def digest_of(self, name: str) -> bytes:
        """Stands for a layout and all that it includes."""
        return _digest({"": self._mark, **{part: self._payload(part) for part in self.made_from(name)}})

    def _made_from(self, names: Iterable[str]) -> tuple[str, ...]:
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            here = waiting.pop()
            if here not in found and (here in self.texts or here in self._others):
                found.add(here)
                waiting += self._named(here)
        return tuple(sorted(found))

    def _read(self, name: str) -> bytes:
        return self.texts[name] if name in self.texts else self._others[name].read_bytes()

    def _find_named(self, name: str) -> Iterable[str]:
        """The files that a layout names; all of them where that cannot be told."""
        text = self._payload(name).decode("utf-8", "replace")
        found = [CARD] if _CARDS.search(text) else []
        for part in _PARTS.finditer(text):
            if part[1] is None:
                return [*self.texts, *self._others]
            found.append(_plain_name(part[2]))
        for tag in _NAMED.finditer(text):
            found += [_plain_name(literal[2]) for literal in _LITERAL.finditer(tag[1])]
            if _LITERAL.sub("", tag[1]).strip("[](), \t\n"):
                return [*self.texts, *self._others]
        return found


def _files(folder: Path, links: dict[str, str]) -> Iterator[str]:
    """The names of the files below a folder, and of links to files; notes the kinds of links."""
    found: Found = {}
    survey(str(folder), "", found)
    links |= {name: kind for name, (kind, _) in sorted(found.items()) if kind != FILE}
    return (name for name, (kind, _) in sorted(found.items()) if kind in (FILE, LINK))


def _plain_name(name: str) -> str:
    """The name of a file as Jinja2 looks for it."""
    return "/".join(part for part in name.split("/") if part not in ("", "."))


def _digest(texts: Mapping[str, bytes]) -> bytes:
    digest = blake2b(digest_size=DIGEST_SIZE)
    for name, payload in sorted(texts.items()):
        digest.update(f"{len(name)} {name} {len(payload)} ".encode("utf-8", "surrogateescape") + payload)
    return digest.digest()
