"""content/ → `Entry` and `Leaf` values, in the order of the file names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.assets import PICTURE_ENDINGS
from generator.config import slug_field
from generator.content_file import ContentFile, open_content, read_aliases, read_lang, read_layout
from generator.diagnostics import Position, Report
from generator.entries import read_entry
from generator.files import relative, walk
from generator.model import Asset, Entry, Leaf, State
from generator.settings import Config
from generator.urls import is_slug

PAGES_FOLDER = "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What content/ holds, in the order of the file names."""

    entries: tuple[Entry, ...]
    leaves: tuple[Leaf, ...]


def content_files(root: Path, report: Report) -> tuple[Path, ...]:
    """Every file of content/ in the order of the names: entries, plain pages, pictures."""
    return walk(root, root / "content", report)


def read_content(
    root: Path,
    paths: Iterable[Path],
    config: Config,
    pictures: Mapping[str, Asset],
    *,
    now: datetime,
    report: Report,
) -> Content:
    """All entries and plain pages among the files of content/, drafts too.

    `now` decides which entries are scheduled or expired.
    """
    folder = root / "content"
    entries, leaves = [], []
    for path in paths:
        parts = path.relative_to(folder).parts
        if path.suffix != ".md":
            _check_stray(path, root, report)
        elif (file := open_content(path, root, config, report)) is None:
            continue
        elif parts[0] == PAGES_FOLDER and len(parts) > 1:
            if (leaf := _read_leaf(file, "/".join(parts[1:])[:-3])) is not None:
                leaves.append(leaf)
        elif (entry := read_entry(file, config, pictures, now)) is not None:
            entries.append(entry)
    return Content(entries=tuple(entries), leaves=tuple(leaves))


def _check_stray(path: Path, root: Path, report: Report) -> None:
    if path.suffix.lower() not in PICTURE_ENDINGS:
        report.warning(
            "stray-file",
            "neither an entry nor a picture",
            Position(path=relative(root, path)),
            "entries end in .md; move anything else out of content/",
        )


def _read_leaf(file: ContentFile, name: str) -> Leaf | None:
    """A plain page, or nothing without title or address. `name` is its path in content/pages/ without .md."""
    fields = file.fields
    folder, _, stem = name.rpartition("/")
    title = fields.required("title", "give the page a title, for example `title: About`")
    slug = slug_field(fields, stem, file.report)
    parts = [*folder.split("/"), slug] if folder else [slug]
    leaf = Leaf(
        path=file.path,
        slug=slug,
        url=f"/{'/'.join(parts)}/",
        title=title,
        summary=fields.text("summary"),
        state=State.DRAFT if fields.flag("draft") else State.PUBLISHED,
        aliases=read_aliases(file),
        layout=read_layout(file),
        lang=read_lang(file),
        extra=fields.free("extra"),
        text=file.front.text,
        text_line=file.front.text_line,
        positions=fields.positions(),
        digest=file.digest,
    )
    fields.finish(hint="keys of your own go under `extra:`")
    faulty = next((part for part in parts if not is_slug(part)), None)
    if faulty is not None:
        hint = "rename it with lower-case letters, digits and `-`, or add `slug:`"
        at = Position(path=file.path)
        file.report.error("bad-slug", f"`{faulty}` cannot stand in an address", at, hint)
    return leaf if title and faulty is None else None
