"""Coverage-guided fuzzing of the reader of saved pages: no bytes may raise anything.

    pip install atheris
    python tests/fuzz/fuzz_webpage.py -max_total_time=600 FOLDER tests/ingest/pages

Not a part of the tests, as atheris is not to be had for every Python. What it finds becomes a test in
`tests/ingest/test_webpage.py`.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def reads(payload: bytes) -> None:
    """Read a page and write its text, as ingest does."""
    from generator.ingest.charsets import page_text
    from generator.ingest.escaping import to_markdown
    from generator.ingest.publishers import Directory
    from generator.ingest.web_archives import html_of
    from generator.ingest.webpage import read_webpage

    text = page_text(html_of(payload) if payload[:5] == b"From:" else payload)
    seed = read_webpage(text, "seeds/page.html", Directory(), site_zone="UTC")
    to_markdown(seed.paragraphs, written=False)


def main() -> None:
    """Fuzz till the time is up or something was found."""
    import atheris

    sys.path.insert(0, str(ROOT))
    with atheris.instrument_imports(include=["generator.ingest"]):
        importlib.import_module("generator.ingest.webpage")
    atheris.Setup(sys.argv, reads)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
