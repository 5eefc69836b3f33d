"""A folder of clippings → their entries, all ingested in one run."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import yaml
from driver import SiteTest

CONFIG = """\
title: Test Digest
base_url: https://digest.example/
tag_authority: digest.example,2024
"""


def entries_of(folder: Path, clippings: Iterable[Path]) -> dict[str, tuple[dict, str]]:
    """Front matter and text of the entry of each clipping, by the clipping's name without its ending."""
    site = SiteTest(folder, config=CONFIG)
    for clipping in clippings:
        site.write(f"seeds/{clipping.name}", clipping.read_bytes())
    ran = site.run("ingest")
    assert ran.code == 0, ran.err
    found = {}
    for path in sorted(site.folder.glob("content/**/*.md")):
        fields, text = parts(path.read_text(encoding="utf-8"))
        found[Path(fields["seed"]["file"]).stem] = fields, text
    return found


def parts(entry: str) -> tuple[dict, str]:
    """Front matter and text of an entry's file."""
    _, block, text = entry.split("---\n", 2)
    return yaml.load(block, yaml.BaseLoader), text.strip()
