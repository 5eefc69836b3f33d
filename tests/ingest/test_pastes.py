"""Pasted clippings in many layouts, through `dateline ingest`: what their entries hold.

`cases/NAME.txt` is a clipping in our own words, `cases/NAME.json` what a right entry of it holds:
title, summary, date (as far as the clipping gives it), updated, source, agency, authors, dateline,
image (caption and credit), the paragraphs in order, and lines that must not stand in the text.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from all_at_once import entries_of
from driver import SiteTest

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.txt"))


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[dict, str]]:
    return entries_of(tmp_path_factory.mktemp("pastes"), CASES.glob("*.txt"))


def made(site: SiteTest) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(site.folder.glob("content/**/*.md"))]


def expected(name: str) -> dict:
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))


def paragraphs(text: str) -> list[str]:
    """The paragraphs as plain words: no marks of headings, no escapes."""
    plain = [re.sub(r"^#+ ", "", block.replace("\n", " ")) for block in text.split("\n\n") if block.strip()]
    return [re.sub(r"\\([^\w\s])", r"\1", block) for block in plain]


def test_there_are_layouts_enough() -> None:
    assert len(NAMES) >= 40


@pytest.mark.parametrize("name", NAMES)
def test_fields(name: str, entries: dict[str, tuple[dict, str]]) -> None:
    fields, _ = entries[name]
    wanted = expected(name)
    source, image = fields.get("source", {}), fields.get("image")
    agency = source.get("agency", [])

    assert fields["title"] == (wanted["title"] or "")
    assert fields.get("summary") == wanted["summary"]
    assert fields["date"].replace("Z", "+00:00").startswith(wanted.get("date") or wanted.get("day", ""))
    assert fields.get("updated", "").replace("Z", "+00:00") == (wanted["updated"] or "")
    assert source.get("name") == wanted["source"]
    assert ([agency] if isinstance(agency, str) else agency) == wanted["agency"]
    assert fields.get("authors", []) == wanted["authors"]
    assert fields.get("dateline") == wanted["dateline"]
    assert (fields.get("draft") == "true") == wanted.get("draft", False)
    assert bool(image) == bool(wanted["image"])
    for part, words in (wanted["image"] or {}).items():
        assert (image or {}).get(part) == words


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_whole_and_holds_nothing_else(name: str, entries: dict[str, tuple[dict, str]]) -> None:
    _, text = entries[name]
    wanted = expected(name)

    assert [block for block in paragraphs(text) if block not in wanted["subheads"]] == wanted["body"]
    assert not set(wanted["must_not"]) & set(paragraphs(text))
