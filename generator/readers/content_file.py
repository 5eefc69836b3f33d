"""Opening a file of content/, and reading the keys that entries and plain pages share."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import NamedTuple

from generator.ground.diagnostics import Position, Report
from generator.ground.urls import is_url
from generator.readers.files import decode, position_of, read
from generator.readers.front_matter import FrontMatter, split
from generator.shapes.fields import Fields, read_yaml
from generator.shapes.yaml_nodes import SourceText

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8}|-[A-Za-z0-9](?=-))*\Z")
_LAYOUT = re.compile(r"[a-z0-9_-]+(?:/[a-z0-9_-]+)*(?:\.html)?\Z")


class ContentFile(NamedTuple):
    """A file while it is read."""

    path: str
    fields: Fields
    front: FrontMatter
    report: Report

    @property
    def stem(self) -> str:
        """The name of the file without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".md")


def open_content(path: str, payload: bytes, report: Report) -> ContentFile | None:
    """A file split into its parts, or nothing where it cannot be, which is reported."""
    text = decode(payload, path, report)
    front = split(text, path, report) if text is not None else None
    if text is None or front is None:
        return None
    fields = read_yaml(front.block, SourceText(path, text, 1), report)
    return ContentFile(path, fields, front, report) if fields is not None else None


class Sources:
    """Where things stand in the files of content/, for problems that show only on the whole site.

    A file is read again for it: that is rare, and no place need be remembered. The last one is kept, since
    problems of one file mostly follow each other.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._last: tuple[str, ContentFile | None] = ("", None)

    def key(self, path: str, *keys: str) -> Position:
        """Where the first of these keys that a file has stands, or the head of the file."""
        file = self._open(path)
        places = file.fields.positions() if file else {}
        return next((places[key] for key in keys if key in places), Position(path=path))

    def value(self, path: str, value: str) -> Position:
        """Where a value stands in the front matter of a file, or the head of the file."""
        file = self._open(path)
        offset = file.front.block.find(value) if file and value else -1
        return position_of(file.front.block, offset, path, 2) if file and offset >= 0 else Position(path=path)

    def words(self, path: str, words: str) -> Position:
        """Where words stand in the text of a file."""
        file = self._open(path)
        return find_words(words, file.front, path) if file else Position(path=path)

    def _open(self, path: str) -> ContentFile | None:
        if self._last[0] != path:
            payload = read(self._root / path, path, Report())
            file = open_content(path, payload, Report()) if payload is not None else None
            self._last = (path, file)
        return self._last[1]


def find_words(words: str, front: FrontMatter, path: str) -> Position:
    """Where words stand in a text; its beginning where they are written in another way there."""
    found = re.search(re.escape(words), front.text, re.IGNORECASE) if words else None
    return position_of(front.text, found.start() if found else 0, path, front.text_line)


def content_path(path: str, target: str) -> str:
    """The file in content/ that a target names: from the file it stands in, or with `/` from content/."""
    folder = "content" if target.startswith("/") else posixpath.dirname(path)
    return posixpath.normpath(posixpath.join(folder, target.lstrip("/")))


def read_aliases(file: ContentFile) -> tuple[str, ...]:
    """Earlier urls, each with its last `/`."""
    aliases = []
    for alias, at in file.fields.placed_texts("aliases"):
        if is_url(alias) and alias != "/":
            last = alias.rpartition("/")[2]
            aliases.append(alias if not last or "." in last else f"{alias}/")
        else:
            hint = "write an earlier url of this site, for example `/2023/06/old-headline/`"
            file.report.error("bad-alias", f"not a url of this site: `{alias}`", at, hint)
    return tuple(aliases)


def read_layout(file: ContentFile) -> str:
    """The file name of the layout that is asked for, or "" for the usual one."""
    value = file.fields.text("layout")
    if not value or _LAYOUT.match(value):
        return value if not value or value.endswith(".html") else f"{value}.html"
    at = file.fields.at("layout")
    file.report.error(
        "bad-layout",
        f"not the name of a layout: `{value}`",
        at,
        "name a file in layouts/, such as `entry.html`",
    )
    return ""


def read_lang(file: ContentFile) -> str:
    """The language of the text, or "" for the site's."""
    value = file.fields.text("lang")
    if value and not _LANGUAGE.match(value):
        hint = "write a tag of BCP 47, such as en, de or zh-Hans"
        file.report.error(
            "bad-language", f"`lang` is not a language tag: `{value}`", file.fields.at("lang"), hint
        )
        return ""
    return value
