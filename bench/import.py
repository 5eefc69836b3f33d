"""How well clippings are read: `python bench/import.py DIR...` scores folders of cases.

A case is a clipping `NAME.txt` or `NAME.md`, or a saved page `NAME.html`. What a right entry of it holds
stands in `DIR/expected.json` under `cases`, by name, or beside it in `NAME.json`; the README says which
keys count. Printed are the share of cases right in each field, the share of paragraphs found, and the
share of cases with any furniture in the text; `-v` lists what is wrong. `--speed` says how fast
they are read instead, when lines as short as buttons are known from the clippings before, as in an import.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from generator.ingest.charsets import page_text
from generator.ingest.one_line.readings import forget_lines
from generator.ingest.page.webpage import read_webpage
from generator.ingest.text.pasted import read_pasted
from generator.ingest.text.seed import Seed
from generator.ingest.words.outlets.publishers import Directory

Case = dict[str, Any]
FIELDS = "title date updated authors agency summary source dateline caption credit".split()
PASSES = 5
SUFFIXES = (".txt", ".md", ".html", ".htm")


@dataclass
class Score:
    """How many were right of how many, by what was looked at; and what was wrong, in words."""

    right: dict[str, list[int]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def add(self, name: str, right: int, of: int = 1) -> None:
        sums = self.right.setdefault(name, [0, 0])
        sums[0] += right
        sums[1] += of


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="list what is wrong")
    parser.add_argument("-k", "--only", default="", help="only cases with this in their name")
    parser.add_argument("--speed", action="store_true", help="say how fast they are read, and nothing else")
    options = parser.parse_args()
    outlets = Directory()
    for folder in options.folders:
        if options.speed:
            show_speed(folder, list(cases(folder, options.only)), outlets)
            continue
        score = Score()
        for path, case in cases(folder, options.only):
            rate(path.name, read(path, case, outlets), case, score)
        show(folder, score, verbose=options.verbose)


def cases(folder: Path, only: str) -> Iterator[tuple[Path, Case]]:
    """The clippings and pages of a folder, each with what is expected of it."""
    together = folder / "expected.json"
    expected = json.loads(together.read_text(encoding="utf-8"))["cases"] if together.exists() else {}
    for path in sorted(folder.iterdir()):
        beside = path.with_suffix(".json")
        if path.suffix not in SUFFIXES or only not in path.name:
            continue
        if path.stem in expected:
            yield path, expected[path.stem]
        elif beside.exists():
            yield path, json.loads(beside.read_text(encoding="utf-8"))


def read(path: Path, case: Case, outlets: Directory) -> Seed:
    """A case as it is read."""
    now = datetime.fromisoformat(case["now"]) if case.get("now") else None
    if path.suffix in (".html", ".htm"):
        return read_webpage(page_text(path.read_bytes()), path.name, outlets, site_zone="UTC", now=now)
    text = path.read_bytes().decode("utf-8-sig")
    return read_pasted(text, path.name, outlets, site_zone="UTC", now=now)


def show_speed(folder: Path, found: list[tuple[Path, Case]], outlets: Directory) -> None:
    """Prints what one core reads in a second of CPU time: the median of some passes, after a first.

    All lines are new in each pass, as most of other clippings would be.
    """
    if not found:
        return
    taken = []
    for _ in range(1 + PASSES):
        forget_lines()
        start = time.process_time()
        for path, case in found:
            read(path, case, outlets)
        taken.append(time.process_time() - start)
    seconds = statistics.median(taken[1:])
    size = sum(path.stat().st_size for path, _ in found) / 1000
    print(
        f"{folder}: {len(found)} of {size / len(found):.1f} kB, {1000 * seconds / len(found):.2f} ms each; "
        f"{len(found) / seconds:.0f} and {size / seconds:.0f} kB in a second"
    )


# -- what is right


def rate(name: str, seed: Seed, case: Case, score: Score) -> None:
    for key in FIELDS:
        wanted = expected_of(case, key)
        if wanted is None:
            continue
        found = found_of(seed, key)
        right = any(same(key, found, one) for one in wanted)
        label = f"date, {'minute' if 'T' in wanted[0] else 'day'}" if key == "date" and wanted[0] else key
        score.add(label, right)
        if not right:
            score.wrong.append(f"{name}: {key} is {found!r}, not {wanted[0]!r}")
    rate_text(name, seed, case, score)


def expected_of(case: Case, key: str) -> list[Any] | None:  # noqa: PLR0911, a way for each kind of field
    """The values that are right for a field; nothing where the case does not say."""
    if key in ("caption", "credit"):
        image = case["image"] or {} if "image" in case else case
        return [image.get(key) or ""] if image is not case or key in case else None
    if key == "date":
        one = case.get("date") or case.get("day") or ""
        return [one, *case.get("date_alt", ())] if one or "draft" in case else None
    if key == "authors" and case.get("authors_any"):
        return None
    value = case.get("outlet") if key == "source" and "outlet" in case else case.get(key)
    if key in ("updated", "source", "dateline", "summary") and key not in case:
        return None
    if isinstance(value, list) and key == "summary":
        return value or None
    if key in ("authors", "agency"):
        return [value or [], *case.get(f"{key}_alt", ())]
    return [value or "", *case.get(f"{key}_alt", ())]


def found_of(seed: Seed, key: str) -> Any:
    if key in ("authors", "agency"):
        return [one.value for one in (seed.authors if key == "authors" else seed.agencies)]
    if key in ("caption", "credit"):
        part = getattr(seed.picture, key) if seed.picture else None
        return part.value if part else ""
    one = getattr(seed, {"source": "outlet"}.get(key, key))
    return (one.value.isoformat() if isinstance(one.value, datetime) else one.value) if one else ""


def same(key: str, found: Any, wanted: Any) -> bool:
    if key in ("authors", "agency"):
        return sorted(map(folded, found)) == sorted(map(folded, wanted))
    if key in ("date", "updated"):
        return same_moment(found, wanted)
    return bool(folded(found) == folded(wanted))


def same_moment(found: str, wanted: str) -> bool:
    """Whether two dates are one: to the minute where the page gives a time, else to the day."""
    if not (found and wanted):
        return found == wanted
    if "T" not in wanted:
        return found[:10] == wanted
    first, second = datetime.fromisoformat(found), datetime.fromisoformat(wanted)
    if second.tzinfo is None:
        first = first.replace(tzinfo=None)
    return first.replace(second=0, microsecond=0) == second.replace(second=0, microsecond=0)


def rate_text(name: str, seed: Seed, case: Case, score: Score) -> None:
    """The paragraphs that are there, those that should not be, and those nobody asked for."""
    text = [folded(paragraph.text) for paragraph in seed.paragraphs]
    whole = " ".join(text)
    bodies = [folded(one) for one in case.get("body", ())]
    neutral = [*case.get("neutral", ()), *case.get("subheads", ())]
    summary = case.get("summary") or []
    neutral += [summary] if isinstance(summary, str) else summary
    present = {*bodies, *(folded(one) for one in neutral)}
    missing = [one for one in case.get("body", ()) if folded(one) not in text]
    missing += [one for one in case.get("must_contain", ()) if folded(one) not in whole]
    unwanted = [one for one in case.get("must_not", ()) if folded(one) in text and folded(one) not in present]
    unwanted += [one for one in case.get("must_not_contain", ()) if folded(one) in whole]
    unasked = [one.text for one in seed.paragraphs if bodies and folded(one.text) not in present]
    total = len(case.get("body", ())) + len(case.get("must_contain", ()))
    score.add("paragraphs", total - len(missing), total)
    if heads := [folded(one) for one in case.get("subheads", ())]:
        score.add("subheads", sum(one in text for one in heads), len(heads))
    score.add("no furniture", not unwanted)
    score.add("whole text", not (missing or unwanted or unasked))
    score.wrong += [f"{name}: missing: {one[:110]}" for one in missing]
    score.wrong += [f"{name}: furniture: {one[:110]}" for one in unwanted]
    score.wrong += [f"{name}: not asked for: {one[:110]}" for one in unasked if one not in unwanted]


def folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def show(folder: Path, score: Score, *, verbose: bool) -> None:
    print(f"{folder}")
    for name, (right, of) in score.right.items():
        print(f"  {name:<14} {right:>5} of {of:<5} {100 * right / of if of else 100:6.1f} %")
    for line in score.wrong if verbose else ():
        print(f"  {line}", file=sys.stderr)


if __name__ == "__main__":
    main()
