"""Reads saved pages and pastes that chance has mauled: `python tests/fuzz/maul_pages.py FOLDER [SECONDS]`.

Coverage leads fuzzers to pages that no newspaper sends. Here real ones are changed a little: an element is
taken out, emptied, put elsewhere, or given the words or the class of another; a comment stands where none did.
Of texts (`*.txt`), lines are taken out, moved and cut. Each traceback is printed once, and what led to it is
kept beside the others in `mauled/`, in the folder one stands in.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from lxml import html
from lxml.etree import Comment, _Element

from generator.ingest.charsets import page_text
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.outlets.publishers import Directory

OUTLETS = Directory()
KEPT = Path("mauled")
WORDS = ("", "\u200b", " ", "By", "—", "2019", "1234567", "Jane Doe", "...", "(", ")")
ENDS = ("", " ", "—", "|", ":", ".", "…", ",")
FEW, MANY = (1, 3, 10, 60), (1, 5, 30)
SECONDS, MOST_LINES = 300.0, 400


def mauled_page(page: str, chance: random.Random) -> str:
    root = html.document_fromstring(page)
    inner = [
        one for one in root.iter() if isinstance(one.tag, str) and one.tag not in ("html", "head", "body")
    ]
    for _ in range(chance.choice(FEW) if inner else 0):
        maul(chance.choice(inner), chance.choice(inner), chance)
    mauled: str = html.tostring(root, encoding="unicode")
    return mauled


def maul(one: _Element, other: _Element, chance: random.Random) -> None:
    parent = one.getparent()
    match chance.randrange(6):
        case 0 if parent is not None:
            parent.remove(one)
        case 1:
            one[:] = []
        case 2:
            one.text = chance.choice(WORDS)
        case 3 if one not in other.iterancestors() and one is not other:
            other.append(one)
        case 4:
            one.attrib.update(other.attrib)
        case _ if parent is not None:
            one.addprevious(Comment(" noted "))


def mauled_text(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(chance.choice(MANY)):
        at = chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                lines[at : at + chance.randint(1, 5)] = [""]
            case 1:
                lines.insert(at, chance.choice(lines))
            case 2:
                lines[at] = lines[at][: chance.randint(0, len(lines[at]))]
            case _:
                lines[at] += chance.choice(ENDS)
    start = chance.randrange(len(lines))
    return "\n".join(lines[start : start + MOST_LINES])


def main() -> None:
    folder, *rest = sys.argv[1:]
    paths = sorted(path for path in Path(folder).rglob("*") if path.suffix in (".html", ".txt"))
    chance, end = random.Random(time.time()), time.monotonic() + (float(rest[0]) if rest else SECONDS)
    seen: set[tuple[str, int | None]] = set()
    read = 0
    while time.monotonic() < end:
        path = chance.choice(paths)
        is_page = path.suffix == ".html"
        maul_it: Callable[[str, random.Random], str] = mauled_page if is_page else mauled_text
        mauled = maul_it(page_text(path.read_bytes()), chance)
        reader = read_webpage if is_page else read_pasted
        try:
            reader(mauled, f"seeds/{path.name}", OUTLETS, site_zone="UTC")
        except Exception as error:  # noqa: BLE001 - whatever it is, it is looked for
            last = traceback.extract_tb(error.__traceback__)[-1]
            if (last.filename, last.lineno) not in seen:
                seen.add((last.filename, last.lineno))
                KEPT.mkdir(exist_ok=True)
                (KEPT / f"{len(seen)}{path.suffix}").write_text(mauled, encoding="utf-8")
                traceback.print_exc()
        read += 1
    sys.stdout.write(f"{read} read, {len(seen)} kinds of tracebacks\n")


if __name__ == "__main__":
    main()
