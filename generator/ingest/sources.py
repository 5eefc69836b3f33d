"""What a command line names (files, web addresses) → clippings in seeds/, which keeps what it was given.

A page that is fetched is kept as it came, below a line that says where from, as browsers write it when they
save a page: `<!-- saved from url=(0021)https://example.org/a -->`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from generator.ground.diagnostics import Position, Report
from generator.ground.named import is_file, why_no_file
from generator.ground.urls import escaped, host_of, is_web_address, slugify, without_tracking
from generator.ground.wrapped_urls import unwrapped
from generator.ingest.captured import saved_from
from generator.ingest.charsets import charset_line, decoded
from generator.ingest.folders import ARCHIVE_ENDINGS, SeedFile, is_seed, open_seed, read_payload, seed_of
from generator.ingest.shelf import Shelf
from generator.ingest.shelved import Shelved
from generator.ingest.signatures import is_utf_16
from generator.readers.files import relative
from generator.writers.deposits import deposit

if TYPE_CHECKING:
    from generator.ingest.received import Fetched

Fetch = Callable[[str, Report], "Fetched | None"]
"""Gets a page, or reports why not. It is handed in, as httpx is slow to import."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_SECOND = re.compile(r"\s\S*://")
"""Where a second address begins in what was named as one."""
_AROUND = " \t\r\n\v\f\xa0\u200b\u2060\ufeff<>"
"""What is copied along with an address and is none of it."""
_LONGEST_NAME = 80
_BOM = b"\xef\xbb\xbf"
_WIDE = {"utf-16": "utf-16-le", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}
"""Charsets above whose text no line of ours could stand, as what browsers read it where it has no mark."""


def take_in(
    root: Path, named: Sequence[str], shelf: Shelf, fetch: Fetch | None, report: Report
) -> Iterator[SeedFile]:
    """The clippings that files and addresses are, each kept in seeds/ where it did not lie there."""
    for source in dict.fromkeys(unwrapped(_as_meant(one)) for one in named):
        taken = (_page if _SCHEME.match(source) else _file)(root, source, shelf, fetch, report)
        if taken:
            yield taken


def _as_meant(named: str) -> str:
    """An address as browsers take what is pasted: without spaces around it, and those in it as octets."""
    address = named.strip(_AROUND)
    if not _SCHEME.match(address) or _SECOND.search(address):
        return named
    return re.sub(r"[\t\r\n]", "", address).replace(" ", "%20")


def _page(root: Path, address: str, shelf: Shelf, fetch: Fetch | None, report: Report) -> SeedFile | None:
    at, address = Position(path=address), escaped(address)
    if not is_web_address(address):
        message = "not an address that can be fetched"
        report.error("fetch-failed", message, at, _hint(address))
        return None
    if known := _known(root, address, shelf, at, report):
        return _clipping_of(known, root)
    fetched = fetch(address, report) if fetch is not None else None
    if fetched is None:
        return None
    if fetched.address != address and (known := _known(root, fetched.address, shelf, at, report)):
        return _clipping_of(known, root)
    ending, payload = (
        (ARCHIVE_ENDINGS[0], fetched.payload) if fetched.is_archive else (".html", _marked(fetched))
    )
    name, found = _name_of(fetched.address), Report()
    seed = seed_of(payload, f"{name}{ending}", found)
    report.extend(replace(problem, at=at) for problem in found.diagnostics)
    return replace(seed, path=relative(root, keep(root, name, ending, payload))) if seed.text else None


def _hint(address: str) -> str:
    """What to do about an address that is none."""
    scheme = address.partition(":")[0].casefold()
    if _SECOND.search(address):
        return "name each address by itself"
    if scheme == "file":
        return "name the file itself, without `file://`"
    if scheme in ("http", "https"):
        return "look whether its host is right; an address is like `https://example.org:8080/talks`"
    return "write an address that begins with `https://`"


def _known(root: Path, address: str, shelf: Shelf, at: Position, report: Report) -> Shelved | None:
    """The entry that has an address, or was made from the page that was fetched there; that is reported."""
    known = shelf.with_address(without_tracking(address)) or _made_from(root, address, shelf)
    if known is None:
        return None
    kept = f", and `{known.seed}`," if known.seed.startswith("seeds/") else ""
    hint = f"remove the entry{kept} to take the page again"
    message = f"the same original as `{known.path}`; it was not fetched again"
    report.warning("same-source", message, at, hint)
    return known


def _clipping_of(known: Shelved, root: Path) -> SeedFile | None:
    """The clipping of an entry, where it is still as it was; nothing is told of it otherwise."""
    file = open_seed(root, root / known.seed, Report()) if known.seed.startswith("seeds/") else None
    return file if file is not None and file.sha256 == known.sha256 else None


def _made_from(root: Path, address: str, shelf: Shelf) -> Shelved | None:
    """The entry of the page in seeds/ that was fetched from an address; it may name another as its own."""
    line = saved_from(without_tracking(address)).encode()
    for path in _candidates(root, _name_of(address), ".html"):
        if not path.is_file():
            return None
        with suppress(OSError), path.open("rb") as file:
            if file.readline().strip() == line and (known := shelf.made_from(relative(root, path))):
                return known
    return None


def _file(root: Path, named: str, shelf: Shelf, _fetch: Fetch | None, report: Report) -> SeedFile | None:
    path = next((one for one in (Path(named), root / named) if is_file(one)), Path(named))
    if not is_file(path):
        hint = "name a file, or an address with https://; without any, all of seeds/ is taken"
        report.error("cannot-read", why_no_file(path), Position(path=named), hint)
        return None
    if not is_seed(path, named, report, is_named=True):
        return None
    seeds, place = (root / "seeds").resolve(), path.resolve()
    if place.is_relative_to(seeds):  # by the one path that it has there, whichever way it was named
        return open_seed(root, root / "seeds" / place.relative_to(seeds), report)
    payload = read_payload(path, named, report)
    seed = seed_of(payload, named, report) if payload is not None else None
    if payload is None or seed is None or not seed.text:
        return None
    known = shelf.with_sha256(seed.sha256)
    if known and known.seed.startswith("seeds/") and _holds(root / known.seed, payload):
        return replace(seed, path=known.seed)  # as a browser calls a second copy `talks (1).html`
    kept = keep(root, slugify(path.stem) or "clipping", path.suffix.casefold(), payload)
    return replace(seed, path=relative(root, kept))


def keep(root: Path, stem: str, ending: str, payload: bytes) -> Path:
    """The file of seeds/ that holds these bytes: one that is there already, or a new one."""
    path = next(
        path for path in _candidates(root, stem, ending) if not os.path.lexists(path) or _holds(path, payload)
    )
    if not path.exists():
        deposit(path, payload)
    return path


def _holds(path: Path, payload: bytes) -> bool:
    """Whether a file has these bytes; one that cannot be read has others."""
    try:
        return path.is_file() and path.read_bytes() == payload
    except OSError:
        return False


def _candidates(root: Path, stem: str, ending: str) -> Iterator[Path]:
    """Files of seeds/ for clippings of one name: `talks.txt`, `talks-2.txt`, without end."""
    yield root / "seeds" / f"{stem}{ending}"
    yield from (root / "seeds" / f"{stem}-{number}{ending}" for number in count(2))


def _name_of(address: str) -> str:
    """A name for the file of a page: its host and the last part of its path that says anything."""
    parts = [slugify(unquote(part), limit=_LONGEST_NAME) for part in urlsplit(address).path.split("/")]
    telling = [part for part in parts if len(part) > 3 and part not in ("index-html", "index-htm")]
    last = max(telling[-2:], key=len, default="")
    return slugify(f"{host_of(address)} {last}", limit=_LONGEST_NAME) or "page"


def _marked(fetched: Fetched) -> bytes:
    """The bytes of a page below the lines that say where it is from and what charset the answer named."""
    lines = [saved_from(without_tracking(fetched.address))]
    payload = fetched.payload
    if is_utf_16(payload):
        payload = decoded(payload).encode()
        lines.append(charset_line("utf-8"))
    elif payload.startswith(_BOM):
        payload = payload.removeprefix(_BOM)
        lines.append(charset_line("utf-8"))
    elif fetched.charset in _WIDE and b"\0" in payload[:4]:
        payload = payload.decode(_WIDE[fetched.charset], errors="replace").encode()
        lines.append(charset_line("utf-8"))
    elif line := charset_line(fetched.charset):
        lines.append(line)
    return "\n".join([*lines, ""]).encode("ascii", errors="replace") + payload
