"""A file of content/ → what ingest must know of it: its clipping, its original, its names, its runs of words.

Only a few blocks of the front matter are read, since the first ingest reads every file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ground.diagnostics import Report
from generator.ground.frozen import frozen
from generator.ground.urls import is_web_address, without_tracking
from generator.shapes.fields import Fields, read_yaml
from generator.shapes.yaml_nodes import SourceText
from generator.texts.shingles import Shingles, shingles_of

_FENCE = "---\n"


@frozen
class Shelved:
    """An entry that is there already: its file, its clipping, and where it is from.

    `names` are the terms it lists, each with its front-matter key; `runs` those of its text, if it was read.
    """

    path: str
    seed: str = ""
    sha256: str = ""
    address: str = ""
    outlet: str = ""
    agencies: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    runs: Shingles = frozenset()


def read_shelved(path: str, file: str, keys: Iterable[str]) -> Shelved:
    """What a file says, readable or not. `keys` are those of the front matter that list names."""
    keys = tuple(keys)
    block, text = split_file(file)
    wanted = "|".join(map(re.escape, ("seed", "source", *keys)))
    blocks = re.findall(rf"(?m)^(?:{wanted}):.*(?:\n(?:[ \t#-].*)?)*", block)  # blank lines are of it too
    joined = "\n".join(blocks)
    fields = read_yaml(joined, SourceText(path, joined), Report()) if joined else None
    seed, source = _below(fields, "seed"), _below(fields, "source")
    return Shelved(
        path=path,
        seed=seed.text("file") if seed else "",
        sha256=seed.text("sha256") if seed else "",
        address=source.text("url") if source else "",
        outlet=source.text("name") if source else "",
        agencies=source.texts("agency") if source else (),
        names=tuple((key, name) for key in keys for name in fields.texts(key)) if fields else (),
        runs=shingles_of(text),
    )


def split_file(file: str) -> tuple[str, str]:
    """The front matter and the text of a file; all of it is text where it has no front matter."""
    text = file.removeprefix("\ufeff").replace("\r\n", "\n")
    end = text.find(f"\n{_FENCE}", 3)
    if not text.startswith(_FENCE) or end < 0:
        return "", text
    return text[len(_FENCE) : end + 1], text[end + len(_FENCE) + 1 :]


def bare_address(address: str) -> str:
    """An address without what does not tell two originals apart: tracking, `www.`, forms for telephones."""
    if is_web_address(address):
        address = without_tracking(address)
    bare = re.sub(r"\Ahttps?://(?:www\.|m\.|amp\.|mobile\.)?", "", address)
    bare = re.sub(r"[?&](?:amp(?:=\w*)?|outputType=amp)\Z", "", bare)
    return re.sub(r"(?:/index\.html?|/amp|\.amp)?/?\Z", "", bare)


def _below(fields: Fields | None, key: str) -> Fields | None:
    return fields.mapping(key) if fields is not None else None
