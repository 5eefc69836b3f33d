"""content/ → which entries name which terms of one taxonomy, and the bytes they do it in.

The files are read for an edit, so their texts are kept as they came, line ends and all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.ground.urls import slugify
from generator.readers.content import PAGES_FOLDER
from generator.readers.entries import derived_names
from generator.readers.files import read, relative, walk
from generator.readers.front_matter import block_span
from generator.readers.term_files import folders_of
from generator.shapes.edition_model import EDITIONS_FOLDER
from generator.shapes.fields import Fields, read_yaml
from generator.shapes.model import Source
from generator.shapes.settings import Config, TaxonomySettings, own_keys
from generator.shapes.yaml_nodes import SourceText

_BEGINS = re.compile(r"\s*(?:[-*+]|\d+[.)])\s|[#|]")
"""A line that no sentence of the one above goes on in: an item, a heading, a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """An entry: its file as it came, and the names by the front-matter keys that have terms of a taxonomy.

    `start` and `end` say where in `file` its front matter stands; `title` and `summary` are its own.
    `derived` are names that stand in fields which say something else too, such as the dateline.
    """

    path: str
    file: str
    start: int
    end: int
    title: str
    summary: str
    names: Mapping[str, tuple[str, ...]]
    derived: tuple[str, ...] = ()

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name of the taxonomy, listed or derived."""
        return (*(name for names in self.names.values() for name in names), *self.derived)

    @property
    def block(self) -> str:
        return self.file[self.start : self.end]

    def with_block(self, block: str) -> Holding:
        """The entry with another front matter in its file."""
        file = self.file[: self.start] + block + self.file[self.end :]
        return replace(self, file=file, end=self.start + len(block))

    def at(self, key: str) -> Position:
        """Where a key of its front matter stands."""
        fields = _fields(self.path, self.file, self.block, Report())
        return fields.key_at(key) if fields is not None else Position(path=self.path)

    def parts(self) -> dict[str, str]:
        """What vocabulary is looked for in, by the names that evidence gives them: `line 12` of the file.

        The lines of a paragraph are one part, named for the first: a name may stand at the end of one.
        """
        parts = {"title": self.title, "summary": self.summary}
        line, part = self.file.count("\n", 0, self.end) + 1, ""
        for number, text in enumerate(self.file[self.end :].split("\n"), start=line):
            if not text.strip() or number == line:
                part = ""
                continue
            words = re.sub(r"\]\([^)]*\)|[*_`#>\[]", " ", text)
            begins = not part or _BEGINS.match(text) is not None
            part = f"line {number}" if begins else part
            parts[part] = words if begins else f"{parts[part]} {words}"
        return parts


def read_holdings(
    root: Path, taxonomy: TaxonomySettings, config: Config, report: Report
) -> tuple[Holding, ...]:
    """Every entry whose front matter can be read; what cannot be is for a build to report."""
    others = (PAGES_FOLDER, EDITIONS_FOLDER, *folders_of(config))
    return tuple(_holdings(root, taxonomy, others, report))


def slug_of(name: str, taxonomy: TaxonomySettings) -> str:
    """The slug of the term that a name stands for; of a name that gives none, such as `☀`, that itself."""
    known = taxonomy.known(name)
    return known.slug if known else slugify(name) or name


def name_of(name: str, taxonomy: TaxonomySettings, holdings: Iterable[Holding]) -> str:
    """A term as the vocabulary, or else the first entry, writes it, whichever way it was typed."""
    if (known := taxonomy.known(name)) is not None:
        return known.name
    slug, listed = slugify(name), (term.name for term in taxonomy.vocabulary)
    used = (one for holding in holdings for one in holding.all_names)
    return next((one for one in (*listed, *used) if slug_of(one, taxonomy) == slug), name)


def _holdings(
    root: Path, taxonomy: TaxonomySettings, others: tuple[str, ...], report: Report
) -> Iterator[Holding]:
    """Those of all files but `others`, by how their paths begin."""
    for path in walk(root, root / "content", report):
        shown = relative(root, path)
        if path.suffix == ".md" and not shown.startswith(others):
            payload = read(path, shown, report)
            holding = _holding(shown, payload, taxonomy, report) if payload is not None else None
            if holding is not None:
                yield holding


def _holding(path: str, payload: bytes, taxonomy: TaxonomySettings, report: Report) -> Holding | None:
    try:
        file = payload.decode("utf-8")
    except UnicodeDecodeError:
        file = ""
    span = block_span(file)
    found = Report()
    fields = None
    if span is not None:
        fields = _fields(path, file, file[span[0] : span[1]], found)
    if span is None or fields is None:
        hint = "run `dateline check`, which says what is wrong with it"
        report.warning(
            "unread-entry", "the entry cannot be read, and was passed over", Position(path=path), hint
        )
        return None
    names = {key: fields.texts(key) for key in own_keys(taxonomy)}
    derived = _derived(fields)
    return Holding(
        path=path,
        file=file,
        start=span[0],
        end=span[1],
        title=fields.text("title"),
        summary=fields.text("summary"),
        names=names,
        derived=tuple(name for key in taxonomy.sources for name in derived.get(key, ())),
    )


def _fields(path: str, file: str, block: str, report: Report) -> Fields | None:
    """The front matter of a file, `block`, whose lines may end in any way."""
    source = SourceText(path, file.replace("\r\n", "\n"), 1)
    return read_yaml(block.replace("\r\n", "\n"), source, report)


def _derived(fields: Fields) -> Mapping[str, tuple[str, ...]]:
    """The names in fields of an entry that are no lists of terms."""
    below = fields.mapping("source")
    source = Source(name=below.text("name"), agencies=below.texts("agency")) if below else Source(name="")
    return derived_names(source, fields.texts("authors"), fields.text("dateline"))
