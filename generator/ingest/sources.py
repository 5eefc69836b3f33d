"""What a command line names (files, web addresses) → clippings in seeds/, which keeps what it was given.

A page that is fetched is kept as it came, below a line that says where from, as browsers write it when they
save a page: `<!-- saved from url=(0021)https://example.org/a -->`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from generator.artifacts import deposit
from generator.diagnostics import Position, Report
from generator.ingest.folders import SeedFile, is_seed, open_seed
from generator.ingest.shelf import Shelf
from generator.urls import host_of, is_web_address, slugify, without_tracking

STANDARD_INPUT = "-"

if TYPE_CHECKING:
    from generator.ingest.fetching import Fetched

Fetch = Callable[[str, Report], "Fetched | None"]
"""Gets a page, or reports why not. It is handed in, as httpx is slow to import."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_LONGEST_NAME = 80
_BOM = b"\xef\xbb\xbf"


def take_in(
    root: Path, named: Sequence[str], shelf: Shelf, fetch: Fetch | None, report: Report
) -> Iterator[SeedFile]:
    """The clippings that files and addresses are, each kept in seeds/ where it did not lie there."""
    for source in dict.fromkeys(named):
        taken = (_page if _SCHEME.match(source) else _file)(root, source, shelf, fetch, report)
        if taken:
            yield taken


def _page(root: Path, address: str, shelf: Shelf, fetch: Fetch | None, report: Report) -> SeedFile | None:
    at = Position(path=address)
    if not is_web_address(address):
        message = "not an address that can be fetched"
        report.error("fetch-failed", message, at, "write an address that begins with `https://`")
        return None
    if known := shelf.with_address(without_tracking(address)):
        hint = "remove the entry to take the page again"
        report.warning(
            "same-source", f"the same original as `{known.path}`; it was not fetched again", at, hint
        )
        return None
    fetched = fetch(address, report) if fetch is not None else None
    if fetched is None:
        return None
    path = keep(root, _name_of(fetched.address), ".html", _marked(fetched))
    return open_seed(root, path, report)


def _file(root: Path, named: str, _shelf: Shelf, _fetch: Fetch | None, report: Report) -> SeedFile | None:
    path = Path(named)
    if not path.is_file():
        message = "there is no such file" if not path.exists() else "not a file"
        report.error("cannot-read", message, Position(path=named), "name a file, or an address with https://")
        return None
    if not is_seed(path, named, report):
        return None
    if not path.resolve().is_relative_to((root / "seeds").resolve()):
        try:
            payload = path.read_bytes()
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            report.error(
                "cannot-read", f"cannot be read: {why}", Position(path=named), "make the file readable"
            )
            return None
        path = keep(root, slugify(path.stem) or "clipping", path.suffix.casefold(), payload)
    return open_seed(root, path.absolute(), report)


def keep(root: Path, stem: str, ending: str, payload: bytes) -> Path:
    """The file of seeds/ that holds these bytes: one that is there already, or a new one."""
    number = 1
    while True:
        path = root / "seeds" / (f"{stem}{ending}" if number == 1 else f"{stem}-{number}{ending}")
        if not path.exists():
            deposit(path, payload)
            return path
        if path.is_file() and path.read_bytes() == payload:
            return path
        number += 1


def _name_of(address: str) -> str:
    """A name for the file of a page: its host and the last part of its path that says anything."""
    parts = [slugify(unquote(part), limit=_LONGEST_NAME) for part in urlsplit(address).path.split("/")]
    telling = [part for part in parts if len(part) > 3 and part not in ("index-html", "index-htm")]
    last = max(telling[-2:], key=len, default="")
    return slugify(f"{host_of(address)} {last}", limit=_LONGEST_NAME) or "page"


def _marked(fetched: Fetched) -> bytes:
    """The bytes of a page below the lines that say where it is from and what charset the answer named."""
    address = re.sub(r"--+", lambda marks: "%2D" * len(marks[0]), fetched.address)
    lines = [f"<!-- saved from url=({len(address):04}){address} -->"]
    payload = fetched.payload
    if payload.startswith((b"\xff\xfe", b"\xfe\xff")):
        payload = payload.decode("utf-16", errors="replace").encode()
        lines.append("<!-- charset of the answer: utf-8 -->")
    elif payload.startswith(_BOM):
        payload = payload.removeprefix(_BOM)
        lines.append("<!-- charset of the answer: utf-8 -->")
    elif re.fullmatch(r"[\w.:-]{2,40}", fetched.charset, re.ASCII):
        lines.append(f"<!-- charset of the answer: {fetched.charset} -->")
    return "\n".join([*lines, ""]).encode("ascii", errors="replace") + payload
