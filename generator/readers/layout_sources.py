"""The texts of the layouts, and what each is made from: so a digest of a layout stands for all of it.

Which layouts a layout includes is read from its text. Where that cannot be told, as in
`{% include name %}`, it counts as made from all of them.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.ground.digests import DIGEST_SIZE, blake2b, digest_of_bytes
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


_GONE = b"\0gone"
"""No layout is this, so what was made without the file is not taken for what is made from an empty one."""

_NO_FILE = FileNotFoundError, NotADirectoryError, IsADirectoryError
"""What the system says of a file that has just gone, or made room for a folder: it is not there."""

_KEPT = 1024
"""Of how many texts is kept what was found in them: a server asks the same ones at each build."""


class LayoutSources:
    """The layouts of some folders by their names; the first folder wins.

    `texts` has those that are HTML. Any other file may be included as well, and is read only then. `links`
    has the kinds of what is no file by itself in the first folder. What layouts give depends on whether they
    are `trusted`. Each file is read once, so that pages are rendered from the very bytes that the digests
    stand for, whatever becomes of it in the meantime.
    """

    def __init__(self, folders: Sequence[Path], *, trusted: bool = False) -> None:
        self.folders = tuple(folders)
        self.trusted = trusted
        self._mark = b"trusted" if trusted else b""
        self.links: dict[str, str] = {}
        self.texts: dict[str, bytes] = {}
        self._others: dict[str, Path] = {}
        self._places: dict[str, Path] = {}
        folder: Path | None = None
        names: tuple[str, ...] = ()
        for folder in folders:
            names = tuple(_files(folder, self.links if folder is folders[0] else {}))
            for name in names:
                if not name.endswith(".html") or name.startswith("assets/"):
                    self._others.setdefault(name, folder / name)
                elif name not in self.texts:
                    with contextlib.suppress(*_NO_FILE):
                        self.texts[name] = (folder / name).read_bytes()
                if name in self.texts or name in self._others:
                    self._places.setdefault(name, folder)
        if folder is not None:
            self._others |= {f"{BUILT_IN}/{name}": folder / name for name in names}
        self.digest = _digest({"": self._mark, **self.texts})
        self._read: dict[str, bytes] = dict(self.texts)
        self._parts: dict[str, tuple[str, ...]] = {}

    def read(self, name: str) -> tuple[Path, bytes] | None:
        """The file of a layout, or of anything else that may be included, and its bytes; or nothing."""
        name = _plain_name(name)
        if name in self.texts:
            return self._places[name] / name, self.texts[name]
        payload = self._payload(name) if name in self._others else _GONE
        return (self._others[name], payload) if payload is not _GONE else None

    def saying(self, word: str, names: Iterable[str]) -> frozenset[str]:
        """Those of some layouts that say a word, by themselves or in what they include."""
        return frozenset(
            name for name in names if any(_says(self._payload(part), word) for part in self.made_from(name))
        )

    def messages(self) -> Iterator[str]:
        """The English words that the layouts ask a translation of."""
        return itertools.chain.from_iterable(map(_messages_in, self.texts.values()))

    def made_from(self, name: str) -> tuple[str, ...]:
        """A layout and all that it includes, directly or not."""
        parts = self._parts.get(name)
        if parts is None:
            parts = self._parts[name] = self._made_from([name])
        return parts

    @property
    def whole(self) -> bytes:
        """Stands for all layouts, all that any of them includes, and where they lie."""
        places = "\n".join(f"{name} {place}" for name, place in self._places.items())
        texts = {part: self._payload(part) for part in self._made_from(self.texts)}
        return _digest({"": self._mark + places.encode("utf-8", "surrogateescape"), **texts})

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
                named = _named_in(self._payload(here))
                if named is None:  # what cannot be told may be any of them, and those include no others
                    return self._all
                waiting += named
        return tuple(sorted(found))

    @functools.cached_property
    def _all(self) -> tuple[str, ...]:
        """All files that may be included."""
        return tuple(sorted({*self.texts, *self._others}))

    def _payload(self, name: str) -> bytes:
        payload = self._read.get(name)
        if payload is None:
            payload = self._read[name] = _bytes_of(self._others[name])
        return payload


@functools.lru_cache(maxsize=_KEPT)
def _named_in(payload: bytes) -> Sequence[str] | None:
    """The files that a text names, or nothing where that cannot be told."""
    text = payload.decode("utf-8", "replace")
    found = [CARD] if _CARDS.search(text) else []
    for part in _PARTS.finditer(text):
        if part[1] is None:
            return None
        found.append(_plain_name(part[2]))
    for tag in _NAMED.finditer(text):
        found += [_plain_name(literal[2]) for literal in _LITERAL.finditer(tag[1])]
        if _LITERAL.sub("", tag[1]).strip("[](), \t\n"):
            return None
    return found


_digest_of = functools.lru_cache(maxsize=_KEPT)(digest_of_bytes)


@functools.lru_cache(maxsize=_KEPT)
def _says(payload: bytes, word: str) -> bool:
    """Whether a text has a word."""
    return re.search(rf"\b{word}\b".encode(), payload) is not None


@functools.lru_cache(maxsize=_KEPT)
def _messages_in(payload: bytes) -> Sequence[str]:
    """The English words that a text asks a translation of."""
    found = [
        match[1][1:-1] for match in _MESSAGE.finditer(_COMMENT.sub("", payload.decode("utf-8", "replace")))
    ]
    return [
        said.encode("ascii", "backslashreplace").decode("unicode-escape") if "\\" in said else said
        for said in found
    ]


def _bytes_of(file: Path) -> bytes:
    """The bytes of a file. One that has gone since it was found is missing when it is rendered."""
    try:
        return file.read_bytes()
    except _NO_FILE:
        return _GONE


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
        digest.update(f"{len(name)} {name} ".encode("utf-8", "surrogateescape") + _digest_of(payload))
    return digest.digest()
