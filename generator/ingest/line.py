"""The ingest line: seeds/ → read → recognise → write → content/.

An entry is written once and then belongs to its editor: nothing here changes a file that is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from generator.artifacts import deposit
from generator.diagnostics import Position, Report
from generator.ingest.copies import CopyIndex
from generator.ingest.entry_file import entry_file
from generator.ingest.folders import SeedFile, read_content_texts, read_seeds
from generator.ingest.pasted import read_pasted
from generator.ingest.publishers import Directory
from generator.ingest.seed import Seed
from generator.ingest.shelf import Shelf, Shelved
from generator.ingest.vocabulary import suggest
from generator.model import Provenance
from generator.settings import Config
from generator.urls import headline_slug

IMPORTER = 1
"""Raised when the same clipping would give another entry."""


class Outcome(StrEnum):
    """What became of a clipping."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """A clipping, its entry, and what was done. `seed` is there where the clipping was read."""

    seed_path: str
    entry_path: str
    outcome: Outcome
    seed: Seed | None = None

    def __str__(self) -> str:
        if self.outcome is Outcome.NEW:
            draft = "" if self.seed and self.seed.is_settled else " (a draft: see its questions)"
            return f"{self.seed_path} -> {self.entry_path}{draft}"
        return f"{self.seed_path}: {self.outcome}, {self.entry_path}"


def ingest(root: Path, config: Config, report: Report, now: datetime | None = None) -> tuple[Ingested, ...]:
    """Make an entry of every clipping that has none. `now` is what `2 hours ago` counts from."""
    desk = _Desk(root, config, report, now)
    return tuple(desk.take(file) for file in read_seeds(root, report) if file.text)


class _Desk:
    """What ingest knows while it goes through the clippings."""

    def __init__(self, root: Path, config: Config, report: Report, now: datetime | None) -> None:
        self._root = root
        self._config = config
        self._report = report
        self._now = now
        self._outlets = Directory(config.sources)
        self._shelf = Shelf(read_content_texts(root))
        self._copies: CopyIndex | None = None

    def take(self, file: SeedFile) -> Ingested:
        """One clipping: known, changed, twice there, or new."""
        known = self._shelf.made_from(file.path)
        if known and known.sha256 == file.sha256:
            return Ingested(seed_path=file.path, entry_path=known.path, outcome=Outcome.UNCHANGED)
        if known:
            self._warn_changed(file, known)
            return Ingested(seed_path=file.path, entry_path=known.path, outcome=Outcome.CHANGED)
        twin = self._shelf.with_sha256(file.sha256)
        if twin:
            self._warn_duplicate(file, twin)
            return Ingested(seed_path=file.path, entry_path=twin.path, outcome=Outcome.DUPLICATE)
        return self._write(file)

    def _write(self, file: SeedFile) -> Ingested:
        seed = read_pasted(
            file.text, file.path, self._outlets, site_zone=self._config.timezone, now=self._now
        )
        uid = file.sha256[:16]
        slug = (headline_slug(seed.title.value) if seed.title else "") or uid
        folder = f"content/{seed.date.value:%Y/%m}" if seed.date else "content/undated"
        path = self._shelf.free_path(folder, slug)
        self._compare(file, seed)
        self._tell(file, seed)
        text = entry_file(
            seed,
            suggest(dict(_parts(seed)), self._config.taxonomies),
            self._config.taxonomies,
            uid=uid,
            slug=path.rpartition("/")[2].removesuffix(".md"),
            language=self._config.language,
            provenance=Provenance(file=file.path, sha256=file.sha256, importer=IMPORTER),
        )
        deposit(self._root / path, text.encode())
        self._note(file, seed, path)
        return Ingested(seed_path=file.path, entry_path=path, outcome=Outcome.NEW, seed=seed)

    def _note(self, file: SeedFile, seed: Seed, path: str) -> None:
        """Remember the new entry, for the clippings that follow."""
        address = seed.address.value if seed.address else ""
        self._shelf.add(Shelved(path=path, seed=file.path, sha256=file.sha256, address=address))
        if self._copies is not None:
            self._copies.add(path, _body(seed))

    # -- what the editor should know

    def _compare(self, file: SeedFile, seed: Seed) -> None:
        """Warn of entries that tell the same already."""
        if self._copies is None:
            self._copies = CopyIndex()
            for entry in self._shelf.entries:
                self._copies.add(entry.path, entry.text)
        at = Position(path=file.path)
        same = self._shelf.with_address(seed.address.value) if seed.address else None
        if same:
            hint = "keep one of the two entries, or remove `source.url` from one"
            self._report.warning("same-source", f"the same original as `{same.path}`", at, hint)
        copy = self._copies.nearest(_body(seed))
        if copy:
            hint = "keep one of the two entries, or say in its summary what this one adds"
            share = f"{round(copy.share * 100)} % of the text"
            self._report.warning("near-copy", f"{share} stands in `{copy.path}` too", at, hint)

    def _tell(self, file: SeedFile, seed: Seed) -> None:
        """Report what is missing and what is unsure, each at its place in the clipping."""
        at = Position(path=file.path)
        if not seed.title:
            hint = "write `title:` in the entry, and remove `draft: true`"
            self._report.warning("seed-without-headline", "no headline was found", at, hint)
        if not seed.date:
            hint = "write `date:` in the entry with its UTC offset, and remove `draft: true`"
            self._report.warning("seed-without-date", "no date of publication was found", at, hint)
        if not seed.paragraphs:
            hint = "paste the whole article, or write the entry's text yourself"
            self._report.warning("seed-without-text", "no paragraphs were found", at, hint)
        rows = file.text.split("\n")
        for question in seed.questions:
            if question.code:
                excerpt = rows[question.line - 1][:200] if question.line <= len(rows) else ""
                place = Position(path=file.path, line=question.line, excerpt=excerpt)
                hint = (
                    "correct `date:` in the entry; say the zone of the outlet under `sources` in config.yaml"
                )
                self._report.warning(question.code, question.text, place, hint)

    def _warn_changed(self, file: SeedFile, entry: Shelved) -> None:
        hint = (
            f"take over by hand what is new, then write `sha256: {file.sha256}` under `seed:` in the entry; "
            "or remove the entry and ingest again"
        )
        message = f"changed since `{entry.path}` was made from it; the entry was left alone"
        self._report.warning("changed-seed", message, Position(path=file.path), hint)

    def _warn_duplicate(self, file: SeedFile, entry: Shelved) -> None:
        message = f"the same clipping as that of `{entry.path}`; no second entry was made"
        hint = (
            "remove one of the two, or, if it was renamed, "
            f"write `file: {file.path}` under `seed:` in the entry"
        )
        self._report.warning("duplicate-seed", message, Position(path=file.path), hint)


def _body(seed: Seed) -> str:
    return "\n".join(paragraph.text for paragraph in seed.paragraphs)


def _parts(seed: Seed) -> Iterator[tuple[str, str]]:
    """The parts of a clipping that vocabulary is looked for in, by the names that evidence gives them."""
    if seed.title:
        yield "title", seed.title.value
    if seed.summary:
        yield "standfirst", seed.summary.value
    for number, paragraph in enumerate(seed.paragraphs, start=1):
        yield f"body {number}", paragraph.text
