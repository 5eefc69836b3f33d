"""A file of content/ → what ingest must know of it: its clipping, its original, its names, its runs of words.

Only a few blocks of the front matter are read, since the first ingest reads every file. Editors write front
matter in more ways than ingest does, and ingest may run while it is half written: what tells an entry from
others is found whatever else is wrong there, so that its clipping does not become a second entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from generator.ground.diagnostics import Report
from generator.ground.frozen import frozen
from generator.ground.urls import slugify
from generator.readers.files import without_controls
from generator.readers.front_matter import split
from generator.shapes.fields import Fields, read_yaml
from generator.shapes.yaml_nodes import SourceText
from generator.texts.shingles import Shingles, shingles_of

_UNUSUAL = re.compile(r"(?m)^(?![A-Za-z_][\w-]*:(?:[ \t]|$)|[ \t#-]|$)", re.ASCII)
"""A line at the margin that neither begins a block nor belongs to the one above as ingest writes them."""
_OWN_KEYS = ("uid", "date", "slug", "aliases", "seed", "source")


@frozen
class Shelved:
    """An entry that is there already: its file, its id, its clipping, and where it is from.

    `slugs` are the last parts of its addresses, and `month`, as `2023/06`, is that of its date. `names` are
    terms it lists, each with its front-matter key; `runs` those of its text, if it was read.
    """

    path: str
    uid: str = ""
    seed: str = ""
    sha256: str = ""
    address: str = ""
    outlet: str = ""
    agencies: tuple[str, ...] = ()
    slugs: tuple[str, ...] = ()
    month: str = ""
    names: tuple[tuple[str, str], ...] = ()
    runs: Shingles = frozenset()


def read_shelved(path: str, file: str, keys: Iterable[str]) -> Shelved:
    """What a file says, readable or not. `keys` are those of the front matter that list names."""
    keys = tuple(keys)
    block, text = split_file(file)
    found = _fields(block or text, (*_OWN_KEYS, *keys), is_whole=bool(block))
    seed, source = _below(found, "seed"), _below(found, "source")
    return Shelved(
        path=path,
        uid=_text(found, "uid"),
        seed=seed.block("file") if seed else "",  # as it is: files may differ by a space
        sha256=seed.text("sha256") if seed else "",
        address=source.text("url") if source else "",
        outlet=source.text("name") if source else "",
        agencies=source.texts("agency") if source else (),
        slugs=tuple(_slugs(path, found)),
        month=_text(found, "date")[:7].replace("-", "/"),
        names=tuple((key, name) for key in keys if key in found for name in found[key].texts(key)),
        runs=shingles_of(text),
    )


def split_file(file: str) -> tuple[str, str]:
    """The front matter and the text of a file; all of it is text where it has no front matter."""
    text = file.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = split(text, "", Report())
    return (front.block, front.text) if front else ("", text)


def _fields(block: str, keys: Sequence[str], *, is_whole: bool) -> Mapping[str, Fields]:
    """For each key that is there, a mapping that has it: that of the blocks of these keys; of all where
    they are written in other ways; of each by itself where not all can be read, or they have no end.
    """
    blocks = _blocks(block, keys)
    if is_whole and not _UNUSUAL.search(block) and (fields := _read("\n".join(blocks))):
        return dict.fromkeys(fields, fields)
    block = without_controls(block)
    if is_whole and (fields := _read(block)):
        return dict.fromkeys(fields, fields)
    read = [fields for one in _blocks(block, keys) if (fields := _read(one))]
    return {key: fields for fields in reversed(read) for key in fields}


def _blocks(block: str, keys: Sequence[str]) -> list[str]:
    """The blocks of these keys; blank lines are of the one above."""
    return re.findall(rf"(?m)^(?:{'|'.join(map(re.escape, keys))}):.*(?:\n(?:[ \t#-].*)?)*", block)


def _read(block: str) -> Fields | None:
    return read_yaml(block, SourceText("", block), Report())


def _slugs(path: str, found: Mapping[str, Fields]) -> Iterator[str]:
    """The last part of an entry's address, which is its file's name where none is given, and of others."""
    yield _text(found, "slug").casefold() or slugify(PurePosixPath(path).stem)
    if "aliases" in found:
        yield from (url.strip("/").rpartition("/")[2].casefold() for url in found["aliases"].texts("aliases"))


def _text(found: Mapping[str, Fields], key: str) -> str:
    return found[key].text(key) if key in found else ""


def _below(found: Mapping[str, Fields], key: str) -> Fields | None:
    return found[key].mapping(key) if key in found else None
