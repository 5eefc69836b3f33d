"""How long builds take: `python bench/build.py [ENTRIES ...]`, 1,000 if none is named.

Makes a site of that many entries with random words (the same on every run), builds it as a user would,
by the command in a process of its own, and prints seconds and the share of the full build. Old output is
renamed away, never deleted, before a timed build: some file systems create files slowly just after.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

WORDS = (
    "talks officials ministers channel navy strait tariff envoy agreement hotline summit report "
    "exercise harbour statement delegation commander visit crisis call trade export limits review"
).split()
TAGS = [f"subject {number}" for number in range(40)]
NEWEST = datetime(2025, 12, 30, 18, tzinfo=UTC)
CONFIG = """\
title: Benchmark
tagline: Many entries
base_url: https://digest.example/
tag_authority: digest.example,2025
rights: own
"""


def entry(number: int) -> str:
    """An entry of about 3 kB; depends on its number only."""
    choose = random.Random(number)
    paragraphs = "\n\n".join(
        " ".join(f"The {' '.join(choose.choices(WORDS, k=11))}." for _ in range(3)) for _ in range(14)
    )
    tags = ", ".join(sorted(set(choose.choices(TAGS, k=4))))
    date = NEWEST - timedelta(minutes=97 * number)
    title = " ".join(choose.choices(WORDS, k=7)).capitalize()
    return (
        f"---\ntitle: {title}\nsummary: {' '.join(choose.choices(WORDS, k=20)).capitalize()}.\n"
        f"uid: e{number:07}\ndate: {date.isoformat()}\nsource: {{name: Outlet {number % 12}}}\n"
        f"tags: [{tags}]\n---\n\n{paragraphs}\n"
    )


def make_site(folder: Path, count: int) -> None:
    (folder / "content").mkdir(parents=True)
    (folder / "config.yaml").write_text(CONFIG, encoding="utf-8")
    for number in range(count):
        (folder / "content" / f"entry-{number:07}.md").write_text(entry(number), encoding="utf-8")


def build(folder: Path) -> float:
    """Seconds that a build takes as a process of its own."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "generator", "--site", str(folder), "build", "--quiet"],
        check=True,
        cwd=Path(__file__).parent.parent,
    )
    return time.perf_counter() - started


def measure(count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "site"
        make_site(folder, count)
        build(folder)
        (folder / "public").rename(Path(place) / "old")
        times = {"full build": build(folder), "nothing changed": build(folder)}
        edited = folder / "content" / f"entry-{count // 2:07}.md"
        edited.write_text(edited.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
        times["one entry edited"] = build(folder)
        return times


def main() -> None:
    for count in [int(argument) for argument in sys.argv[1:]] or [1000]:
        times = measure(count)
        print(f"{count:,} entries")
        for case, seconds in times.items():
            share = seconds / times["full build"]
            print(f"  {case:<18}{seconds:8.2f} s{share:7.2f}{seconds / count * 1e6:9.0f} µs an entry")


if __name__ == "__main__":
    main()
