"""seeds/ and content/ on the disk → the clippings there are, and the entries there are already.

The only module of ingest that reads files. Faulty seeds are reported and left out; content/ is read
without complaint, as the build says what is wrong there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Position, Report, Severity
from generator.files import decode, read, relative, walk

LARGEST = 20 * 1024 * 1024
SEED_ENDINGS = (".txt", ".md")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedFile:
    """A clipping as it came. `text` is "" where its bytes are no text, which has been reported."""

    path: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentText:
    """A file of content/ as it stands there."""

    path: str
    text: str


def read_seeds(root: Path, report: Report) -> Iterator[SeedFile]:
    """Every clipping in seeds/ in the order of their names."""
    folder = root / "seeds"
    for path in walk(root, folder, report):
        shown = relative(root, path)
        if _is_wanted(path.relative_to(folder), shown, report):
            payload = _payload(path, shown, report)
            if payload is not None:
                text = _text(payload, shown, report)
                yield SeedFile(path=shown, sha256=hashlib.sha256(payload).hexdigest(), text=text)


def read_content_texts(root: Path) -> Iterator[ContentText]:
    """Every Markdown file in content/, readable or not."""
    for path in walk(root, root / "content", Report()):
        if path.suffix == ".md":
            try:
                text = path.read_bytes().decode("utf-8", errors="replace")
            except OSError:
                text = ""
            yield ContentText(path=relative(root, path), text=text)


def _is_wanted(inside: Path, shown: str, report: Report) -> bool:
    if any(part.startswith("_") for part in inside.parts) or inside.name.casefold() == "readme.md":
        return False
    if inside.suffix.casefold() in SEED_ENDINGS:
        return True
    report.warning(
        "unknown-seed-format",
        f"not a clipping that ingest reads: `{inside.suffix or inside.name}`",
        Position(path=shown),
        "paste the text of the page into a file that ends in .txt; saved pages cannot be read yet",
    )
    return False


def _payload(path: Path, shown: str, report: Report) -> bytes | None:
    size = path.stat().st_size
    if size <= LARGEST:
        return read(path, shown, report)
    report.error(
        "file-too-large",
        f"the file has {size:,} bytes, more than {LARGEST:,}",
        Position(path=shown),
        "keep one article in a file",
    )
    return None


def _text(payload: bytes, shown: str, report: Report) -> str:
    """The bytes as text. A clipping may well have a byte order mark or Windows line ends: no complaint."""
    found = Report()
    text = decode(payload, shown, found)
    report.extend(one for one in found.diagnostics if one.severity is Severity.ERROR)
    return text or ""
