"""Files of content/ → which clippings have become entries already, and which originals are there.

Only the blocks `seed:` and `source:` of the front matter are read, since every ingest reads them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.diagnostics import Report
from generator.fields import Fields, read_yaml
from generator.ingest.folders import ContentText
from generator.yaml_nodes import SourceText

_FENCE = "---\n"
_BLOCKS = re.compile(r"(?m)^(?:seed|source):.*(?:\n[ \t#].*|\n(?=[ \t]))*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """An entry that is there already: its file, its clipping, and the address of its original."""

    path: str
    seed: str = ""
    sha256: str = ""
    address: str = ""
    text: str = ""


class Shelf:
    """The entries that are there already, by clipping, by content of the clipping, and by original."""

    def __init__(self, files: Iterable[ContentText]) -> None:
        self.entries: list[Shelved] = []
        self._taken: set[str] = set()
        self._by_seed: dict[str, Shelved] = {}
        self._by_sha256: dict[str, Shelved] = {}
        self._by_address: dict[str, Shelved] = {}
        for file in files:
            self.add(_shelved(file))

    def add(self, entry: Shelved) -> None:
        """Note an entry; the first of several for one clipping counts."""
        self.entries.append(entry)
        self._taken.add(entry.path.casefold())
        for key, index in (
            (entry.seed, self._by_seed),
            (entry.sha256, self._by_sha256),
            (_bare(entry.address), self._by_address),
        ):
            if key:
                index.setdefault(key, entry)

    def made_from(self, seed: str) -> Shelved | None:
        """The entry that was made from a clipping."""
        return self._by_seed.get(seed)

    def with_sha256(self, sha256: str) -> Shelved | None:
        """The entry that was made from a clipping with these bytes."""
        return self._by_sha256.get(sha256)

    def with_address(self, address: str) -> Shelved | None:
        """The entry whose original is at an address."""
        return self._by_address.get(_bare(address))

    def free_path(self, folder: str, slug: str) -> str:
        """A path in a folder that no file has yet: `talks.md`, or else `talks-2.md`."""
        path, number = f"{folder}/{slug}.md", 2
        while path.casefold() in self._taken:
            path, number = f"{folder}/{slug}-{number}.md", number + 1
        return path


def _bare(address: str) -> str:
    """An address without what does not tell two originals apart."""
    return re.sub(r"\Ahttps?://(?:www\.)?", "", address).rstrip("/")


def _shelved(file: ContentText) -> Shelved:
    text = file.text.removeprefix("\ufeff").replace("\r\n", "\n")
    end = text.find(f"\n{_FENCE}", 3)
    if not text.startswith(_FENCE) or end < 0:
        return Shelved(path=file.path, text=text)
    block = "\n".join(_BLOCKS.findall(text[len(_FENCE) : end + 1]))
    fields = read_yaml(block, SourceText(file.path, block), Report())
    seed, source = _below(fields, "seed"), _below(fields, "source")
    return Shelved(
        path=file.path,
        seed=seed.text("file") if seed else "",
        sha256=seed.text("sha256") if seed else "",
        address=source.text("url") if source else "",
        text=text[end + len(_FENCE) + 1 :],
    )


def _below(fields: Fields | None, key: str) -> Fields | None:
    return fields.mapping(key) if fields is not None else None
