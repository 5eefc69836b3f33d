"""Opening a file of content/, and reading the keys that entries and plain pages share."""

from __future__ import annotations

import hashlib
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Report
from generator.fields import Fields, read_yaml
from generator.files import decode, read, relative
from generator.front_matter import FrontMatter, split
from generator.settings import Config
from generator.urls import is_url
from generator.yaml_nodes import SourceText

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z")
_LAYOUT = re.compile(r"[a-z0-9_-]+(?:/[a-z0-9_-]+)*(?:\.html)?\Z")


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file while it is read. `digest` stands for its bytes, its path and all settings."""

    path: str
    fields: Fields
    front: FrontMatter
    digest: str
    report: Report

    @property
    def stem(self) -> str:
        """The name of the file without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".md")


def open_content(path: Path, root: Path, config: Config, report: Report) -> ContentFile | None:
    """A file split into its parts, or nothing where it cannot be, which is reported."""
    shown = relative(root, path)
    payload = read(path, shown, report)
    text = decode(payload, shown, report) if payload is not None else None
    front = split(text, shown, report) if text is not None else None
    if payload is None or text is None or front is None:
        return None
    fields = read_yaml(front.block, SourceText(shown, text, 1), report)
    digest = hashlib.sha256(config.digest.encode() + shown.encode() + payload).hexdigest()
    return ContentFile(shown, fields, front, digest, report) if fields is not None else None


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
