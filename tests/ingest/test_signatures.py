"""Lines that say who wrote and when, in many languages: below the headline of a paste and of a saved page.

`signatures.txt` has the lines. Headline and paragraphs are those of a page of the same language in `heads/`
or `pages/`; the lines stand between them, in the page without any class that would tell what they are.
"""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from known_outlets import OUTLETS

from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed

FOLDER = Path(__file__).parent
ROWS = [
    row for row in (FOLDER / "signatures.txt").read_text(encoding="utf-8").split("\n") if row[2:5] == " ¦ "
]
NOW = datetime(2024, 5, 4, 12, tzinfo=UTC)
LANGUAGES = {"nb": "no", "nn": "no"}


def stories() -> dict[str, tuple[str, list[str]]]:
    """A headline and its paragraphs in each language."""
    found: dict[str, tuple[str, list[str]]] = {}
    for path in sorted([*(FOLDER / "heads").glob("*.json"), *(FOLDER / "pages").glob("*.json")]):
        story = json.loads(path.read_text(encoding="utf-8"))
        opening = path.with_suffix(".html").read_bytes()[:3000].decode("utf-8", "replace")
        stated = re.search(r'<html[^>]*\blang="?([a-z]{2})', opening)
        language = stated[1] if stated else path.stem[:2]
        if len(story.get("body", ())) > 2:
            found.setdefault(LANGUAGES.get(language, language), (story["title"], story["body"]))
    return found


STORIES = stories()


def read(row: str, kind: str) -> Seed:
    language, lines, *_ = row.split(" ¦ ")
    title, body = STORIES[language]
    signed = lines.split(" // ")
    if kind == "paste":
        text = "\n\n".join([title, *signed, *body]) + "\n"
        return read_pasted(text, "a.txt", OUTLETS, site_zone="UTC", now=NOW)
    boxes = "".join(f"<div>{html.escape(line)}</div>" for line in signed)
    text = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in body)
    page = (
        f'<html lang="{language}"><head><title>{title}</title></head><body><article><h1>{title}</h1>'
        f"<div>{boxes}</div><div>{text}</div></article></body></html>"
    )
    return read_webpage(page, "a.html", OUTLETS, site_zone="UTC", now=NOW)


def folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


@pytest.mark.parametrize("kind", ["paste", "page"])
@pytest.mark.parametrize("row", ROWS)
def test_who_and_when(row: str, kind: str) -> None:
    *_, people, day = row.split(" ¦ ")
    seed = read(row, kind)
    moment = seed.date.value.replace(tzinfo=None).isoformat() if seed.date else ""
    wanted = [] if people == "-" else people.split("; ")

    assert sorted(map(folded, wanted)) == sorted(folded(one.value) for one in seed.authors)
    assert day == "-" or moment.startswith(day)
    assert seed.title is not None
    assert folded(seed.title.value) == folded(STORIES[row[:2]][0])
