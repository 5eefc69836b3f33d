"""Feeds the reader of pasted text what coverage shows to lead further: `python tests/fuzz/fuzz_pasted.py`.

Anything may be pasted, so no text may end in a traceback, and whatever is read must be fit for an entry.
Needs atheris (`pip install -e '.[fuzz]' -c constraints.txt`, Python 3.11 to 3.13); tests/README.md tells more.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator"]):
    from generator.ingest.entry_file import entry_file
    from generator.ingest.text.pasted import read_pasted
    from generator.ingest.words.outlets.publishers import Directory
    from generator.shapes.model import Provenance

FOLDER = Path(__file__).parent
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
OUTLETS = Directory()


def read(payload: bytes) -> None:
    """Read one text and check what every reading must keep to."""
    text = payload.decode("utf-8", "replace")
    markdown = payload[:1] == b"#"
    seed = read_pasted(text, "seeds/x.md" if markdown else "seeds/x.txt", OUTLETS, site_zone="UTC", now=NOW)
    rows = text.count("\n") + 1
    assert not seed.title or 0 < len(seed.title.value) <= 300
    assert all(paragraph.text.strip() for paragraph in seed.paragraphs)
    for found in (
        seed.title,
        seed.summary,
        seed.date,
        seed.updated,
        seed.dateline,
        seed.address,
        *seed.authors,
    ):
        assert found is None or (1 <= found.line <= rows and 0.0 <= found.confidence <= 1.0)
    assert all(moment is None or moment.value.utcoffset() is not None for moment in (seed.date, seed.updated))
    again = read_pasted(text, seed.path, OUTLETS, site_zone="UTC", now=NOW)
    assert again == seed
    entry_file(
        seed, (), (), uid="0" * 16, slug="x", language="en",
        provenance=Provenance(file=seed.path, sha256="0" * 64, importer=1),
    )  # fmt: skip


def main() -> None:
    arguments = sys.argv[1:] or [str(FOLDER / "corpus")]
    options = [f"-dict={FOLDER / 'words.dict'}", "-max_len=4096", "-timeout=10"]
    atheris.Setup([sys.argv[0], *options, *arguments], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
