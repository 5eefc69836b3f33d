"""The ingest line: seeds/ → read → recognise → write → content/.

An entry is written once and then belongs to its editor: nothing here changes a file that is there, but that
`--story` puts entries which tell the same into one story.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from generator.ground.diagnostics import Position, Report
from generator.ground.urls import headline_slug, slugify
from generator.ingest.answers import Ask, StoppedError, settle
from generator.ingest.captured import said_source
from generator.ingest.copies import differences
from generator.ingest.entry_file import entry_file, with_term
from generator.ingest.folders import SeedFile, how_many, open_seed, read_seeds
from generator.ingest.ingested import CopyOf, Ingested, Outcome
from generator.ingest.shelf import Copy, Shelf
from generator.ingest.shelved import Shelved, read_shelved
from generator.ingest.sources import Fetch, take_in
from generator.ingest.text.seed import Found, Seed
from generator.ingest.vocabulary import Suggester
from generator.ingest.words.outlets.publishers import Directory, directory_of
from generator.shapes.model import Provenance
from generator.shapes.settings import Config, own_keys
from generator.writers.deposits import Deposit, UnwritableError, deposit, report_undeposited

STORIES = "stories"
_SAME_ADDRESS = "from the same address"
Progress = Callable[[str, int, int], None]
"""Is told a stage, how much of it is done, and of how much."""

IMPORTER = 44
"""Raised when the same clipping would give another entry."""


_HINTS = {
    "date": "correct `date:` in the entry; say the zone of the outlet under `sources` in config.yaml",
    "text": "log in, save the page again, and ingest that; or write the entry's text yourself",
}
"""What to do about a question, by the field that it is about."""


def ingest(
    root: Path,
    config: Config,
    report: Report,
    now: datetime | None = None,
    *,
    sources: Sequence[str] = (),
    fetch: Fetch | None = None,
    story: str = "",
    ask: Ask | None = None,
    progress: Progress | None = None,
) -> tuple[Ingested, ...]:
    """Make an entry of every clipping that has none. `now` is what `2 hours ago` counts from.

    Of none where an entry cannot be read, which is reported: it may be that of any clipping.
    With `sources`, files and web addresses, only of these; `fetch` gets what is at an address. New entries,
    those of `sources`, and those that tell the same are put into a `story`. `ask` puts the questions of a
    clipping. Where it, `fetch` or `progress` raises StoppedError, what was taken before is given back; so it
    is where a file cannot be written, which is reported. `progress` is told how many clippings are done, of
    how many, first of all that none is.
    """
    of = 0 if progress is None else len(sources) or how_many(root)
    with Shelf(root, _keys(config), report) as shelf:
        if not shelf.is_whole:
            return ()
        written = _as_written(story, config, shelf) if story else ""
        desk = _Desk(root, config, shelf, report, now=now, story=written, ask=ask)
        try:
            try:
                if progress is not None:
                    progress("ingest", 0, of)
                for done, file in enumerate(desk.files(sources, fetch), start=1):
                    if file.text:
                        desk.take(file)
                    if progress is not None:
                        progress("ingest", done, max(done, of))
            finally:
                desk.finish()
        except UnwritableError as error:
            report_undeposited(error, root, report)
        except StoppedError:
            pass
    return tuple(desk.taken)


def _keys(config: Config) -> tuple[str, ...]:
    """The keys of the front matter whose terms entries are asked for."""
    asked = [taxonomy for taxonomy in config.taxonomies if taxonomy.names or taxonomy.name == STORIES]
    return tuple(key for taxonomy in asked for key in own_keys(taxonomy))


def _as_written(story: str, config: Config, shelf: Shelf) -> str:
    """A story as the vocabulary has it, else as entries spell it: two spellings of one address are one."""
    if any(story == term.name for one in config.taxonomies if one.name == STORIES for term in one.vocabulary):
        return story
    slug, known = slugify(story), shelf.names().get(STORIES, ())
    return story if story in known else next((name for name in known if slugify(name) == slug), story)


def read_again(root: Path, config: Config, path: str, sha256: str) -> Seed | None:
    """What the clipping of an entry says, or nothing where it is gone or not the same any more."""
    file = open_seed(root, root / path, Report()) if path.startswith("seeds/") else None
    if file is None or file.sha256 != sha256:
        return None
    return _read(file, directory_of(config.sources, config.agencies), config, None)


class _Desk:
    """What ingest knows while it goes through the clippings."""

    def __init__(
        self,
        root: Path,
        config: Config,
        shelf: Shelf,
        report: Report,
        *,
        now: datetime | None,
        story: str,
        ask: Ask | None,
    ) -> None:
        self._root = root
        self._config = config
        self._report = report
        self._now = now
        self._story = story
        self._ask = ask
        self._outlets = directory_of(config.sources, config.agencies)
        self._shelf = shelf
        self._is_named = False
        self._deposit: Deposit | None = None
        self.taken: list[Ingested] = []

    def files(self, sources: Sequence[str], fetch: Fetch | None) -> Iterator[SeedFile]:
        """The clippings to take: those that are named, or all that lie in seeds/."""
        self._is_named = bool(sources)
        if not sources:
            return read_seeds(self._root, self._report)
        return take_in(self._root, sources, self._shelf, fetch, self._report)

    def take(self, file: SeedFile) -> None:
        """One clipping: known, changed, twice there, or new. The last entry is synced beside its reading."""
        found = self._seen(file) or _read(file, self._outlets, self._config, self._now)
        self.finish()
        self.taken.append(self._write(file, found) if isinstance(found, Seed) else found)

    def finish(self) -> None:
        """Wait until the last entry is in its place."""
        deposit, self._deposit = self._deposit, None
        if deposit is not None:
            try:
                deposit.finish()
            except UnwritableError:
                self.taken.pop()
                raise

    def _seen(self, file: SeedFile) -> Ingested | None:
        """What becomes of a clipping that need not be read."""
        known = self._shelf.made_from(file.path)
        twin = None if known else self._shelf.with_sha256(file.sha256) or self._shelf.with_uid(_uid(file))
        if twin and not twin.seed:  # an editor took out where it is from
            known = twin
        if known and (known.sha256 == file.sha256 or (not known.sha256 and known.uid == _uid(file))):
            joins = bool(self._story) and self._is_named and self._group(known.path)
            return Ingested(
                seed_path=file.path,
                entry_path=known.path,
                outcome=Outcome.UNCHANGED,
                story=self._story if joins else "",
                grouped=(known.path,) if joins else (),
            )
        if known:
            self._warn_changed(file, known)
            return Ingested(seed_path=file.path, entry_path=known.path, outcome=Outcome.CHANGED)
        if twin:
            self._warn_duplicate(file, twin)
            return Ingested(seed_path=file.path, entry_path=twin.path, outcome=Outcome.DUPLICATE)
        return None

    def _write(self, file: SeedFile, seed: Seed) -> Ingested:
        if self._ask is not None:
            seed = _known_by_name(settle(seed, self._ask, self._zone_of), self._outlets)
        uid = _uid(file)
        slug = (headline_slug(seed.title.value) if seed.title else "") or uid
        folder = f"content/{seed.date.value:%Y/%m}" if seed.date else "content/undated"
        path = self._shelf.free_path(folder, slug, everywhere=not _has_months(self._config.permalink))
        copies = self._compare(file, seed)
        self._tell(file, seed)
        suggestions = self._suggester.suggest(dict(_parts(seed)))
        text = entry_file(
            seed,
            suggestions,
            self._config.taxonomies,
            uid=uid,
            slug=path.rpartition("/")[2].removesuffix(".md"),
            language=self._config.language,
            provenance=Provenance(file=file.path, sha256=file.sha256, importer=IMPORTER),
        )
        grouped: tuple[str, ...] = ()
        if self._story:
            text = with_term(text, STORIES, self._story) or text
            grouped = tuple(copy.path for copy in copies if self._group(copy.path))
        self._shelf.add(read_shelved(path, text, self._shelf.keys))
        self._deposit = Deposit(self._root / path, text.encode())
        self._deposit.start()
        return Ingested(
            seed_path=file.path,
            entry_path=path,
            outcome=Outcome.NEW,
            seed=seed,
            suggestions=suggestions,
            copies=copies,
            story=self._story,
            grouped=grouped,
        )

    def _zone_of(self, name: str) -> str:
        """The zone in which an outlet writes, or ""."""
        outlet = self._outlets.named(name)
        return outlet.timezone if outlet and outlet.timezone != "UTC" else ""

    @cached_property
    def _suggester(self) -> Suggester:
        """Knows the vocabulary, and the names that entries carried before this run.

        Those of this run do not count, so that the order of clippings does not matter.
        """
        names = self._shelf.names()
        carried = {
            taxonomy.name: tuple(name for key in own_keys(taxonomy) for name in names.get(key, ()))
            for taxonomy in self._config.taxonomies
            if taxonomy.names
        }
        return Suggester(self._config.taxonomies, carried)

    def _group(self, path: str) -> bool:
        """Put an entry that is there into the story too, as was asked for: the one edit that ingest makes."""
        from generator.shapes.yaml_edits import EditError  # slow to import, seldom needed

        self.finish()
        try:
            edited = with_term(self._shelf.payload_of(path).decode(), STORIES, self._story)
        except (EditError, UnicodeDecodeError):
            message = f"the entry cannot be put into the story `{self._story}`"
            hint = f"mend its front matter, or put the story under `{STORIES}` there yourself"
            self._report.error("cannot-edit", message, Position(path=path), hint)
            return False
        if edited is not None:
            deposit(self._root / path, edited.encode())
        return edited is not None

    # -- what the editor should know

    def _compare(self, file: SeedFile, seed: Seed) -> tuple[CopyOf, ...]:
        """Warn of entries that tell the same already."""
        body, at = _body(seed), Position(path=file.path)
        same = self._shelf.with_address(seed.address.value) if seed.address else None
        found = self._shelf.copies_of(body)
        if same and all(copy.entry.path != same.path for copy in found):
            found = (Copy(entry=same, text=self._shelf.text_of(same.path), share=0.0), *found)
        copies = tuple(
            CopyOf(
                path=copy.entry.path,
                share=copy.share,
                differences=differences(copy.text, body),
                why=_shared(copy.entry, seed, same),
            )
            for copy in found
        )
        hint = "keep one of the two entries, or say in its summary what this one adds"
        for copy in copies:
            if same and copy.path == same.path:
                message = f"the same original as `{copy.path}`: {copy.differences}"
                keep = "keep one of the two entries, or remove `source.url` from one"
                self._report.warning("same-source", message, at, keep)
        for copy in [copy for copy in copies if copy.share and copy.why != _SAME_ADDRESS][:1]:
            share = f"{round(copy.share * 100)} % of the text stands in `{copy.path}` too"
            why = f", {copy.why}" if copy.why else ""
            self._report.warning("near-copy", f"{share}{why}: {copy.differences}", at, hint)
        return copies

    def _tell(self, file: SeedFile, seed: Seed) -> None:
        """Report what is missing and what is unsure, each at its place in the clipping."""
        at = Position(path=file.path)
        if not seed.title:
            hint = "write `title:` in the entry, and remove `draft: true`"
            self._report.warning("seed-without-headline", "no headline was found", at, hint)
        if not seed.date:
            hint = "write `date:` in the entry with its UTC offset, and remove `draft: true`"
            if self._now is None and any(one.field == "date" and one.line > 1 for one in seed.questions):
                hint += "; or remove the entry, and ingest with `--now`, the moment at which it was copied"
            self._report.warning("seed-without-date", "no date of publication was found", at, hint)
        if not seed.paragraphs:
            hint = "paste the whole article, or write the entry's text yourself"
            if seed.address and len(file.text.split()) == 1:
                hint = (
                    f"remove clipping and entry, and fetch the page: `dateline ingest {seed.address.value}`"
                )
            self._report.warning("seed-without-text", "no paragraphs were found", at, hint)
        rows = file.text.split("\n")
        for question in seed.questions:
            if question.code:
                excerpt = rows[question.line - 1][:200] if question.line <= len(rows) else ""
                place = Position(path=file.path, line=question.line, excerpt=excerpt)
                self._report.warning(question.code, question.text, place, _HINTS[question.field])

    def _warn_changed(self, file: SeedFile, entry: Shelved) -> None:
        hint = (
            f"take over by hand what is new, then write `sha256: {file.sha256}` under `seed:` in the entry; "
            "or remove the entry and ingest again; a file that tells another story by now needs another name"
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


def _uid(file: SeedFile) -> str:
    """The id of the entry that is made of a clipping."""
    return file.sha256[:16]


def _has_months(permalink: str) -> bool:
    """Whether entries of two months can have one slug, as they can have one file name."""
    return "{uid}" in permalink or {"{year}", "{month}"} <= set(re.findall(r"{.*?}", permalink))


def _read(file: SeedFile, outlets: Directory, config: Config, now: datetime | None) -> Seed:
    """What a clipping says; where it says itself which outlet it is from, that counts."""
    said = said_source(file.text)
    agency = outlets.agency(said) if said else None
    said = "" if agency else said
    if file.is_page:
        from generator.ingest.page.webpage import read_webpage  # each is slow to import

        seed = read_webpage(file.text, file.path, outlets, site_zone=config.timezone, now=now, named=said)
    else:
        from generator.ingest.text.pasted import read_pasted

        seed = read_pasted(file.text, file.path, outlets, site_zone=config.timezone, now=now)
    seed = _without_namesake(seed, outlets)
    named = (seed.outlet, *seed.agencies)
    if agency and all(one is None or one.value != agency.name for one in named):
        by = Found(value=agency.name, line=1, rule="said", confidence=0.99)
        return replace(seed, agencies=(by, *seed.agencies))
    if not said:
        return seed
    found = Found(value=said, line=1, rule="said", confidence=0.99)
    questions = tuple(one for one in seed.questions if one.field != "source")
    return _known_by_name(replace(seed, outlet=found, questions=questions), outlets)


def _known_by_name(seed: Seed, outlets: Directory) -> Seed:
    """The clipping with its outlet called as it is known, however an editor wrote it."""
    known = outlets.named(seed.outlet.value) if seed.outlet else None
    if known is None or seed.outlet is None:
        return seed
    return replace(seed, outlet=replace(seed.outlet, value=known.name))


def _without_namesake(seed: Seed, outlets: Directory) -> Seed:
    """The clipping without a wire service of another country that is called like its outlet: CNA of Singapore
    signs its own stories, and so does CNA of Taiwan.
    """
    outlet = outlets.named(seed.outlet.value) if seed.outlet else None
    if outlet is None or not outlet.timezone:
        return seed

    def is_other(name: str) -> bool:
        agency = outlets.agency(name)
        return name == outlet.name and agency is not None and agency.home not in ("", outlet.timezone)

    return replace(seed, agencies=tuple(one for one in seed.agencies if not is_other(one.value)))


def _shared(entry: Shelved, seed: Seed, same: Shelved | None) -> str:
    """What a clipping shares with an entry beside words."""
    if same and entry.address == same.address:
        return _SAME_ADDRESS
    if seed.outlet and entry.outlet and seed.outlet.value == entry.outlet:
        return f"also from {entry.outlet}"
    agencies = [agency.value for agency in seed.agencies if agency.value in entry.agencies]
    return f"also by {agencies[0]}" if agencies else ""


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
