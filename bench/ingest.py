"""How long the command `ingest` takes for so many clippings, on one core, and what of it is reading.

    .venv/bin/python bench/ingest.py DIR [--count 1000] [--size 4000]

The clippings are those of a folder, again and again, each made about as long as is said by lines of others;
the small words of long sentences are put in another order each time, so that no two clippings tell the same.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from scratch import default_work, scratch_folder

from generator.ingest.text.pasted import read_pasted
from generator.ingest.words.outlets.publishers import Directory

SETTINGS = "title: Bench\nbase_url: https://bench.example/\ntag_authority: bench.example,2026\n"
_LONG = 120
_SMALL = re.compile(r"\b[a-zäöüßéèàñóíç]{4,}\b")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--size", type=int, default=4000, help="characters of a clipping, about")
    arguments = parser.parse_args()
    texts = list(clippings(arguments.folder, arguments.count, arguments.size))
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with scratch_folder(default_work()) as site:
        (site / "config.yaml").write_text(SETTINGS, encoding="utf-8")
        (site / "content").mkdir()
        (site / "seeds").mkdir()
        for number, text in enumerate(texts):
            (site / "seeds" / f"{number:05}.txt").write_text(text, encoding="utf-8")
        whole = ingest(site)
    print(
        f"{len(texts)} of {sum(map(len, texts)) / len(texts) / 1000:.1f} thousand characters: "
        f"{whole:.2f} s, of which reading takes {reading(texts):.2f} s"
    )


def clippings(folder: Path, count: int, size: int) -> Iterator[str]:
    """So many clippings, each unlike the others."""
    chance = random.Random(1)
    originals = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    originals = [text for text in originals if len(text) < size]
    prose = [line for text in originals for line in text.split("\n") if len(line) > _LONG]
    for number in range(count):
        lines = originals[number % len(originals)].split("\n")
        places = [place for place, line in enumerate(lines) if len(line) > _LONG] or [len(lines) - 1]
        middle = places[len(places) // 2]
        while sum(map(len, lines)) < size:
            lines.insert(middle, chance.choice(prose))
        yield "\n".join(_mixed(line, chance) if len(line) > _LONG else line for line in lines)


def _mixed(line: str, chance: random.Random) -> str:
    """A line with its small words in another order."""
    words = _SMALL.findall(line)
    chance.shuffle(words)
    rest = iter(words)
    return _SMALL.sub(lambda _: next(rest), line)


def ingest(site: Path) -> float:
    """CPU seconds of the command."""
    before = os.times()
    command = [sys.executable, "-m", "generator", "--site", str(site), "ingest", "--quiet"]
    subprocess.run(command, check=True, capture_output=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def reading(texts: list[str]) -> float:
    """CPU seconds of what the reader of pasted text takes, once it is loaded."""
    outlets = Directory()
    read_pasted("The first one loads.\n", "first.txt", outlets, site_zone="UTC")
    start = time.process_time()
    for text in texts:
        read_pasted(text, "seeds/one.txt", outlets, site_zone="UTC")
    return time.process_time() - start


if __name__ == "__main__":
    main()
