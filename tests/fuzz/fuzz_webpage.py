"""Feeds the reader of pages what coverage shows to lead further: `python tests/fuzz/fuzz_webpage.py`.

Any bytes may be saved as a page, so none may end in a traceback, and whatever is read must be fit for an entry.
Needs atheris (`pip install -e '.[fuzz]' -c constraints.txt`, Python 3.11 to 3.13); tests/README.md tells more.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["generator"]):
    from generator.ingest.charsets import page_text
    from generator.ingest.entry_file import entry_file
    from generator.ingest.page.webpage import read_webpage
    from generator.ingest.web_archives import html_of
    from generator.ingest.words.outlets.publishers import Directory
    from generator.shapes.model import Provenance

FOLDER = Path(__file__).parent
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
OUTLETS = Directory()


def read(payload: bytes) -> None:
    """Read one page and check what every reading must keep to."""
    text = page_text(html_of(payload) if payload[:5] == b"From:" else payload)
    seed = read_webpage(text, "seeds/x.html", OUTLETS, site_zone="UTC", now=NOW)
    rows = text.count("\n") + text.count("\r") + 1
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
    entry_file(
        seed, (), (), uid="0" * 16, slug="x", language="en",
        provenance=Provenance(file=seed.path, sha256="0" * 64, importer=1),
    )  # fmt: skip


def main() -> None:
    arguments = sys.argv[1:] or [str(ROOT / "tests" / "ingest" / "pages")]
    options = [f"-dict={FOLDER / 'pages.dict'}", "-max_len=8192", "-timeout=10"]
    atheris.Setup([sys.argv[0], *options, *arguments], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
