"""Saved pages in many layouts, through `dateline ingest`: what their entries hold.

`pages/NAME.html` is a page in our own words, made as outlets make theirs; `pages/NAME.json` says what a right
entry of it holds: title, date, updated, authors, agency, summary, source, url, lang, caption, credit, the
blocks of the text in order (`body`), and words that must not stand in it (`must_not`).
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path

import pytest
from all_at_once import entries_of
from lxml import html

from generator.texts.markup import convert

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[dict, str]]:
    return entries_of(tmp_path_factory.mktemp("pages"), PAGES.glob("*.html"))


def letters(text: str) -> str:
    """A text's letters and digits, as typography and spaces are no matter here."""
    return re.sub(r"[\W_]+", "", text.casefold())


def blocks(text: str) -> list[str]:
    """The blocks of an entry's text as a reader sees them."""
    root = html.fromstring(f"<div>{convert(text).html}</div>")
    found = [element for element in root.iter("p", "li", "h2") if element.find("p") is None]
    return [" ".join(element.text_content().split()) for element in found]


def expected(name: str) -> dict:
    return json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))


def test_there_are_layouts_and_languages_enough() -> None:
    languages = {(expected(name)["lang"] or "").split("-")[0] for name in NAMES}

    assert len(NAMES) >= 40
    assert len(languages) >= 17


def moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).replace(second=0) if text else None


@pytest.mark.parametrize("name", NAMES)
def test_fields(name: str, entries: dict[str, tuple[dict, str]]) -> None:
    fields, _ = entries[name]
    wanted = expected(name)
    source, image = fields.get("source", {}), fields.get("image", {})
    agency = source.get("agency", [])
    date = moment(fields["date"])

    assert fields["title"] in (wanted["title"], *wanted.get("title_alt", []))
    assert date == moment(wanted["date"])
    assert date.utcoffset() == moment(wanted["date"]).utcoffset()
    assert moment(fields.get("updated")) == moment(wanted["updated"])
    assert fields.get("authors", []) == wanted["authors"]
    assert sorted([agency] if isinstance(agency, str) else agency) == sorted(wanted["agency"])
    assert fields.get("summary") == wanted["summary"]
    assert source.get("name") == wanted["source"]
    assert source.get("url") == wanted["url"]
    assert fields.get("lang", "en") == (wanted["lang"] if not wanted["lang"].startswith("en") else "en")
    assert image.get("caption") == wanted["caption"]
    assert image.get("credit") == wanted["credit"]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_whole_and_holds_nothing_else(name: str, entries: dict[str, tuple[dict, str]]) -> None:
    _, text = entries[name]
    wanted = expected(name)
    shown = blocks(text)

    assert [letters(block) for block in shown] == [letters(block) for block in wanted["body"]]
    assert not {letters(words) for words in wanted["must_not"]} & {letters(block) for block in shown}
