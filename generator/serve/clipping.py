"""A page that someone reads in a browser → a clipping in seeds/ and its entry: what the bookmarklet sends.

The bookmarklet opens a window of this server and hands it the selection, or the whole page; that window sends
it on. So nothing of another origin is ever answered to: what is posted must come from a page of this server
and carry the token that the bookmarklet was made with. The token is kept in `.dateline/`, so the bookmarklet
works on after a restart.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from generator.ground.diagnostics import Report
from generator.ground.lock import locked
from generator.ground.urls import escaped, is_web_address
from generator.ingest.captured import NAMES, can_be_said, captured
from generator.ingest.ingested import Ingested
from generator.ingest.line import ingest
from generator.ingest.sources import keep
from generator.readers.term_files import load_with_terms
from generator.serve.admission import RefusedError
from generator.writers.aside import report_disk
from generator.writers.deposits import UnwritableError

LARGEST = 8_000_000
"""How many bytes may be sent."""

_FIELDS = ("url", "text", "html", "source")
_TOKEN_LENGTH = 24


class Clip(NamedTuple):
    """A selection, or a whole page as HTML, and where it is from."""

    url: str
    text: str
    html: str
    source: str


class ClipDesk:
    """Takes what the bookmarklet sends. `kept` are the files of seeds/ that it made."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.kept: set[Path] = set()
        self.token = _token(root / ".dateline" / "clip-token")

    def is_token(self, token: str) -> bool:
        return hmac.compare_digest(token.encode(), self.token.encode())

    def take(self, clip: Clip) -> dict[str, object]:
        """Keep a clip in seeds/, make an entry of it, and say what was made, as JSON.

        RefusedError where it cannot be kept.
        """
        if not can_be_said(clip.source):
            raise RefusedError(400, f"the outlet needs a name {NAMES}")
        report = Report()
        one = captured(clip.text if clip.text.strip() else clip.html, url=clip.url, source=clip.source)
        path: Path | None = None
        found: tuple[Ingested, ...] = ()
        try:
            folder = self._root / ".dateline"
            folder.mkdir(exist_ok=True)  # it may be removed at any time
            with locked(folder / "lock"):
                path = keep(self._root, one.stem, one.ending, one.payload)
                self.kept.add(path.resolve())
                config = load_with_terms(self._root, report)
                found = ingest(self._root, config, report, sources=[str(path)]) if config is not None else ()
        except UnwritableError as error:
            shown = error.path.relative_to(self._root).as_posix()
            raise RefusedError(500, f"{shown} cannot be written: {error.why}") from error
        except OSError as error:
            if not report_disk(error, self._root, report):
                raise
            if path is None:
                at, message = report.diagnostics[-1].at, report.diagnostics[-1].message
                raise RefusedError(500, f"{at.path} {message}") from error
        return {
            "kept": path.relative_to(self._root).as_posix(),
            "clippings": [ingested.as_json() for ingested in found],
            "problems": [problem.as_json() for problem in report.diagnostics],
        }


def read_clip(payload: bytes) -> Clip:
    """What was posted, checked."""
    try:
        said = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "not JSON") from error
    if not isinstance(said, Mapping) or not all(isinstance(said.get(name, ""), str) for name in _FIELDS):
        raise RefusedError(400, "not a clip: url, text, html and source are texts")
    clip = Clip(*(said.get(name, "") for name in _FIELDS))
    if clip.url and not is_web_address(escaped(clip.url)):
        raise RefusedError(400, "not a web address")
    if not clip.text.strip() and not clip.html.strip():
        raise RefusedError(400, "nothing was sent")
    return clip


def _token(path: Path) -> str:
    """The token of a site, which is made once and is its owner's to read.

    One that is too short, as a full disk leaves it, is made anew: an empty one would let anybody in.
    """
    path.parent.mkdir(exist_ok=True)
    with locked(path.with_suffix(".lock")), path.open("a+", encoding="ascii", errors="replace") as file:
        path.chmod(0o600)
        file.seek(0)
        token = file.read().strip()
        if len(token) < _TOKEN_LENGTH:
            token = secrets.token_urlsafe(_TOKEN_LENGTH)
            file.truncate(0)
            file.write(token)
    return token
