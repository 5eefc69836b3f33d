"""Pages by how they say who wrote and when: old and new ones, in many languages, without much for machines.

`heads/NAME.html` is a page in our own words, `heads/NAME.json` what a right reading holds; `*_alt` are readings
that are right too, as an hour without a zone is with the outlet's.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path

import pytest
from known_outlets import OUTLETS

from generator.ingest.charsets import page_text
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.seed import Seed

HEADS = Path(__file__).parent / "heads"
NAMES = sorted(path.stem for path in HEADS.glob("*.html"))


def read(name: str) -> Seed:
    text = page_text((HEADS / f"{name}.html").read_bytes())
    return read_webpage(text, f"{name}.html", OUTLETS, site_zone="UTC")


def expected(name: str) -> dict:
    return json.loads((HEADS / f"{name}.json").read_text(encoding="utf-8"))


def folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def is_same(found: datetime, wanted: str) -> bool:
    """Whether a date is the one that is wanted: to the minute, with the zone, as far as it says them."""
    if "T" not in wanted:
        return found.date().isoformat() == wanted
    moment = datetime.fromisoformat(wanted)
    local = found.replace(tzinfo=None) if moment.tzinfo is None else found
    return local.replace(second=0, microsecond=0) == moment.replace(second=0, microsecond=0)


@pytest.mark.parametrize("name", NAMES)
def test_who_and_when_and_the_text_is_whole_without_furniture(name: str) -> None:
    seed, wanted = read(name), expected(name)
    people = sorted(folded(found.value) for found in seed.authors)
    text = [folded(paragraph.text) for paragraph in seed.paragraphs]

    assert seed.title
    assert folded(seed.title.value) in map(folded, [wanted["title"], *wanted.get("title_alt", [])])
    assert people in [sorted(map(folded, one)) for one in [wanted["authors"], *wanted.get("authors_alt", [])]]
    assert seed.date
    assert any(is_same(seed.date.value, one) for one in [wanted["date"], *wanted.get("date_alt", [])])
    assert [one for one in wanted["body"] if folded(one) not in text] == []
    assert [one for one in wanted.get("must_not_contain", []) if folded(one) in " ".join(text)] == []
