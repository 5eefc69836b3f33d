"""How long ingest takes for one clipping among so many entries, and which planted copies it finds.

    .venv/bin/python bench/shelf.py [--small] [COUNT...]

For each number of entries: the first ingest, which reads all of them; one with nothing new; one with one new
clipping. Then clippings that are an entry with a share of its paragraphs replaced, and clippings that are
nobody's copy: how many are named, rightly and wrongly.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from pathlib import Path

from corpus import FORMS, Corpus, write_entries
from scratch import default_work, say, scratch_folder

SETTINGS = "title: Bench\nbase_url: https://bench.example/\ntag_authority: bench.example,2026\n"
KEPT = (1.0, 0.75, 0.5)
"""Shares of an entry's paragraphs that its copies keep."""
EACH = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("counts", nargs="*", type=int, default=[1000, 10_000])
    parser.add_argument("--small", action="store_true", help="entries of about 1 kB")
    arguments = parser.parse_args()
    print(f"{'entries':>8} {'first':>8} {'nothing new':>12} {'one new':>8} {'memory':>9}")
    for count in arguments.counts:
        with scratch_folder(default_work()) as place:
            measure(count, place, small=arguments.small)


def measure(count: int, site: Path, *, small: bool) -> None:
    say(f"writing {count} entries")
    (site / "config.yaml").write_text(SETTINGS, encoding="utf-8")
    (site / "seeds").mkdir()
    corpus = Corpus(count, small=small)
    write_entries(corpus, {"dateline": site})
    write_clipping(site, "first", corpus.entry(-1).title, corpus.entry(-1).text)
    first, _ = ingest(site)
    nothing = min(ingest(site)[0] for _ in range(3))
    write_clipping(site, "second", corpus.entry(-2).title, corpus.entry(-2).text)
    one, _ = ingest(site)
    size = (site / ".dateline/shelf.sqlite").stat().st_size / 1e6
    print(f"{count:>8} {first:>6.2f} s {nothing:>10.2f} s {one:>6.2f} s {size:>6.1f} MB", flush=True)
    quality(corpus, count, site)


def quality(corpus: Corpus, count: int, site: Path) -> None:
    chance = random.Random(1)
    wanted: dict[str, tuple[float, str]] = {}
    for share in KEPT:
        for turn in range(EACH):
            number = chance.randrange(count)
            entry, other = corpus.entry(number), corpus.entry(-100 - turn)
            kept, more = entry.text.split("\n\n"), other.text.split("\n\n")
            cut = round(len(kept) * share)
            name = f"copy-{share}-{turn}"
            write_clipping(
                site, name, f"{other.title} {turn}", "\n\n".join([*kept[:cut], *more[cut : len(kept)]])
            )
            wanted[f"seeds/{name}.txt"] = share, Path(FORMS["dateline"].path(entry)).name
    for turn in range(EACH):
        entry = corpus.entry(-1000 - turn)
        write_clipping(site, f"own-{turn}", entry.title, entry.text)
    _, found = ingest(site)
    named = {one["clipping"]: [copy["entry"].rpartition("/")[2] for copy in one["copies"]] for one in found}
    for share in KEPT:
        right = sum(name in named[seed] for seed, (kept, name) in wanted.items() if kept == share)
        print(f"{'':>8} copies that keep {share:.0%} of the paragraphs: {right} of {EACH} named")
    false = sum(bool(named[f"seeds/own-{turn}.txt"]) for turn in range(EACH))
    print(f"{'':>8} clippings that are no copy: {false} of {EACH} named", flush=True)


def write_clipping(site: Path, name: str, title: str, text: str) -> None:
    words = f"{title}\n\nJune 20, 2023 08:47 pm UTC\n\n{text}\n"
    (site / "seeds" / f"{name}.txt").write_text(words, encoding="utf-8")


def ingest(site: Path) -> tuple[float, list[dict]]:
    started = time.perf_counter()
    ran = subprocess.run(
        [sys.executable, "-m", "generator", "--site", str(site), "ingest", "--format", "json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - started, json.loads(ran.stdout)["clippings"]


if __name__ == "__main__":
    main()
