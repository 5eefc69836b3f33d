"""Generators with a site each, made of the same entries, that can be edited in the same way and built.

Old output is renamed away before a full build and deleted when all is done: just after many files were
deleted, ext4 creates files up to ten times slower.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import measure
import tools
from corpus import BUILT_AT, FORMS, Entry
from measure import Run

HERE = Path(__file__).parent
SITES = HERE / "sites"

_ICON = HERE.parent / "layouts" / "assets" / "favicon.svg"
_names = itertools.count()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """How a generator is run: its arguments, the folder it makes, what it keeps for the next time.

    `assets` is where its site wants the stylesheet and the icon; `layout` is the one that every page
    uses, `config` the file that has the tagline. `again` are the arguments of a rebuild that remembers,
    where it must be asked for.
    """

    arguments: tuple[str, ...]
    out: str
    kept: tuple[str, ...] = ()
    layout: str = ""
    config: str = ""
    assets: str = ""
    again: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)


_EVERYTHING = Kind(
    arguments=("build", "--quiet", "--now", BUILT_AT), out="public", kept=(".dateline",), config="config.yaml"
)
KINDS: Mapping[str, Kind] = {
    "hugo": Kind(
        arguments=("build", "--quiet"),
        out="public",
        kept=("resources", ".hugo_build.lock"),
        layout="layouts/baseof.html",
        config="hugo.toml",
        assets="static/assets",
    ),
    "dateline": replace(_EVERYTHING, layout="layouts/base.html", assets="layouts/assets"),
    "everything": _EVERYTHING,  # Dateline with its own layouts and default settings
}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What of a site is edited: one entry, whether there is one on top, a layout, a setting."""

    entry: Entry
    top: Entry | None = None
    new_layout: bool = False
    new_tagline: bool = False


def time_limit(entries: int) -> float:
    """After how many seconds a build of so many entries has surely got stuck."""
    return max(300, entries / 50)


class Contender:
    """A generator and its site in a folder. `aside` takes what is out of use until all is done.

    A build that takes longer than `limit` seconds is stopped, and the race with it.
    """

    def __init__(
        self, name: str, kind: Kind, program: tuple[str, ...], folder: Path, *, aside: Path, limit: float
    ) -> None:
        self.name = name
        self.folder = folder
        self.kind = kind
        self._program = program
        self._aside = aside
        self._limit = limit

    @property
    def out(self) -> Path:
        """What a build makes."""
        return self.folder / self.kind.out

    def prepare(self) -> None:
        """Make the site's folder, with all but the entries."""
        shutil.copytree(SITES / self.name, self.folder)
        if self.kind.assets:
            assets = self.folder / self.kind.assets
            assets.mkdir(parents=True, exist_ok=True)
            shutil.copy(SITES / "style.css", assets)
            shutil.copy(_ICON, assets)

    def forget(self) -> None:
        """Put aside what earlier builds made and kept."""
        for name in (self.kind.out, *self.kind.kept):
            if (self.folder / name).exists():
                (self.folder / name).rename(self._new_aside())

    def build(self, *, again: bool = False, sample: float = 0.0) -> Run:
        """Build the site, after an earlier build (`again`) perhaps by another command."""
        arguments = self.kind.again if again and self.kind.again else self.kind.arguments
        log = self.folder.with_suffix(".log")
        variables = {**tools.environment(), **self.kind.variables}
        command = [*self._program, *arguments]
        return measure.run(command, self.folder, log, variables, limit=self._limit, sample=sample)

    def clean_copy(self) -> Contender:
        """The same site in another folder, without anything that a build made or kept."""
        folder = self._new_aside()
        ignored = shutil.ignore_patterns(self.kind.out, *self.kind.kept)
        shutil.copytree(self.folder, folder, symlinks=True, ignore=ignored)
        return Contender(self.name, self.kind, self._program, folder, aside=self._aside, limit=self._limit)

    def edit(self, before: State, after: State) -> None:
        """Bring the files of a site from one state to another; those that stay the same are left alone."""
        old, new = dict(self._files(before)), dict(self._files(after))
        for path in old.keys() - new.keys():
            path.unlink()
        for path, text in new.items():
            if old.get(path) != text:
                path.write_text(text, encoding="utf-8")

    def _files(self, state: State) -> Iterator[tuple[Path, str]]:
        """The files that a state is about."""
        form = FORMS[self.name]
        for entry in filter(None, (state.entry, state.top)):
            yield self.folder / form.path(entry), form.text(entry)
        if layout := self.kind.layout:
            text = self._original(layout)
            yield self.folder / layout, _one_more(text) if state.new_layout else text
        if config := self.kind.config:
            text = self._original(config)
            yield self.folder / config, _other_tagline(text) if state.new_tagline else text

    def _original(self, path: str) -> str:
        return (SITES / self.name / path).read_text(encoding="utf-8")

    def _new_aside(self) -> Path:
        self._aside.mkdir(parents=True, exist_ok=True)
        return self._aside / f"{self.name}-{next(_names)}"


def _one_more(layout: str) -> str:
    """A layout that puts one more character into the foot of each page."""
    return _changed(layout, "</p></footer>", ".</p></footer>")


def _other_tagline(config: str) -> str:
    return _changed(config, "A curated digest", "A daily digest")


def _changed(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        message = f"`{old}` stands there {text.count(old)} times"
        raise ValueError(message)
    return text.replace(old, new)
