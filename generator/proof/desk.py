"""One run of the proof reader: the entries as they are written, and where findings go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from generator.ground.diagnostics import Diagnostic, Position, Report, Severity
from generator.readers.config import CONFIG_FILE
from generator.readers.content import PAGES_FOLDER
from generator.readers.content_file import ContentFile, open_content
from generator.readers.entries import ReadEntry, Terms, read_entry
from generator.readers.files import position_of, read, relative, walk
from generator.readers.pictures import Pictures
from generator.readers.term_files import folders_of
from generator.shapes.edition_model import EDITIONS_FOLDER, EditionState
from generator.shapes.settings import Config


class Written(NamedTuple):
    """A file of content/ as it is written: an entry, or a page, a term or the draft of an edition."""

    file: ContentFile
    read: ReadEntry | None

    @property
    def path(self) -> str:
        return self.file.path

    @property
    def text(self) -> str:
        return self.file.front.text

    @property
    def source(self) -> str:
        """The name of the outlet, or ""."""
        return self.read.entry.source.name if self.read else ""

    def at(self, offset: int) -> Position:
        """The place of a character of its text."""
        front = self.file.front
        return position_of(front.text, offset, self.path, front.text_line)


class Desk:
    """Where findings are noted, each as bad as the settings have it."""

    def __init__(self, root: Path, config: Config, now: datetime) -> None:
        self.root = root
        self.config = config
        self.now = now
        self.report = Report()
        self._severities = {
            (rule.code, rule.source.casefold()): rule.severity for rule in config.checks.rules
        }

    def note(self, code: str, message: str, at: Position, hint: str, source: str = "") -> None:
        """Note a finding, which may be about an entry of an outlet."""
        usual = self._severities.get((code, ""), "warning")
        severity = self._severities.get((code, source.casefold()), usual)
        if severity != "off":
            made = Diagnostic(code=code, severity=Severity(severity), message=message, at=at, hint=hint)
            self.report.add(made)

    def in_settings(self, pattern: str) -> Position:
        """Where the group of a pattern first stands in config.yaml."""
        found = re.search(pattern, self._settings, re.MULTILINE)
        return (
            position_of(self._settings, found.start(1), CONFIG_FILE) if found else Position(path=CONFIG_FILE)
        )

    @cached_property
    def _settings(self) -> str:
        return (self.root / CONFIG_FILE).read_text(encoding="utf-8-sig", errors="replace")

    def written(self) -> Iterator[Written]:
        """Every file of content/ that can be read; what is wrong with others a build has said."""
        terms, quiet = Terms(self.config), Report()
        own = (PAGES_FOLDER, *folders_of(self.config))
        for path in walk(self.root, self.root / "content", quiet):
            shown = relative(self.root, path)
            payload = read(path, shown, quiet) if path.suffix == ".md" else None
            file = open_content(shown, payload, quiet) if payload is not None else None
            if file is None:
                continue
            if shown.startswith(EDITIONS_FOLDER):
                if file.fields.text("state", EditionState.DRAFT) == EditionState.DRAFT:
                    yield Written(file, None)  # all others stay as they are
            elif shown.startswith(own):
                yield Written(file, None)
            elif (entry := read_entry(file, self.config, terms, Pictures({}))) is not None:
                yield Written(file, entry)
