"""Fits the weights of `text/labelling/headline_ranks.py`: `python bench/headlines.py FOLDER...`.

FOLDER is where the pages of `papers.py` are unpacked. Each is pasted five times: what an editor would select,
the same with some lines above it, and everything. To these come the saved pages of the tests, pasted with a
few lines around and as a whole, and their clippings. As the rules know all these by heart, each is also read
with half of the furniture forgotten, as `sieve.py` does it. The weights are those of a choice among the lines
of a clipping (McFadden's conditional logit, Newton's method with a ridge). Printed are, in six folds by page,
how many headlines the path finds and how many are found with another look (`~`: with furniture forgotten);
then the table.
"""

from __future__ import annotations

import json
import math
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import logistic
from papers import NAMED, Page, copied, expected, labelled_pages, parser_of, place
from sieve import TESTS, clippings, forget, forgetting

from generator.ingest.one_line.labelled import Label, Line
from generator.ingest.one_line.readings import Reading
from generator.ingest.one_line.wording import folded
from generator.ingest.text.labelling.claims import candidates_of
from generator.ingest.text.labelling.headline_ranks import BY_FORM, Rank, ranks_of
from generator.ingest.text.labelling.labels import best_path
from generator.ingest.text.pasted import read_all
from generator.ingest.words.outlets.publishers import Directory

FOLDS, RIDGE, FEWEST = 6, 3.0, 8
ABOVE = (6, 20, 50)  # lines
AROUND = (3, 8)  # lines above the headline and below the text of a saved page
ROUNDS = 9  # ways to forget half of the furniture
LEASTS = (0, 1, 2, 4)
FORM = ""
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Look:
    """A clipping: its lines that may be the headline, which is that on the path, and which it should be."""

    case: str
    kind: str
    ranks: Sequence[Rank]
    current: int | None
    wanted: frozenset[int]

    @property
    def is_right(self) -> bool:
        return self.current in self.wanted


def looks_of(case: str, kind: str, text: str, title: str, outlets: Directory) -> Iterator[Look]:
    lines, readings = read_all(text, outlets)
    wanted = frozenset(index for index, line in enumerate(lines) if folded(line.text) == folded(title))
    yield look(case, kind, lines, readings, wanted)
    turn = 1 + zlib.crc32(f"{kind}|{case}".encode()) % ROUNDS
    with forgetting(turn):
        yield look(case, f"{kind} ~", lines, forget(turn, lines, readings), wanted)


def look(
    case: str, kind: str, lines: Sequence[Line], readings: Sequence[Reading], wanted: frozenset[int]
) -> Look:
    candidates = candidates_of(lines, readings)
    path = best_path(candidates)
    current = next((index for index, one in enumerate(path) if one.label is Label.HEADLINE), None)
    return Look(case, kind, ranks_of(candidates, path), current, wanted)


def of_pages(folders: Sequence[Path], texts: Path, outlets: Directory) -> Iterator[Look]:
    for named in NAMED:
        for page in labelled_pages(folders, texts, named):
            title = expected(page.label, page.lines)["title"]
            for kind, lines in pasted(page) if title else ():
                yield from looks_of(page.name, f"{named} {kind}", "\n".join(lines), title, outlets)


def pasted(page: Page) -> Iterator[tuple[str, Sequence[str]]]:
    start, end = place(page.lines, page.label["start"]), place(page.lines, page.label["end"]) + 1
    yield "cut", page.lines[start:end]
    for more in ABOVE:
        yield f"+{more}", page.lines[max(0, start - more) : end]
    yield "whole", page.lines


def of_saved(texts: Path, outlets: Directory) -> Iterator[Look]:
    pages = {path.stem: path for path in sorted((TESTS / "heads").glob("*.html"))}
    copied(texts, pages)
    for name, path in pages.items():
        case = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        lines = (texts / f"{name}.txt").read_text(encoding="utf-8").split("\n")
        keys = list(map(folded, lines))
        body, title = set(map(folded, case.get("body", ()))), case.get("title") or ""
        text = [index for index, key in enumerate(keys) if key and key in body]
        head = [index for index, key in enumerate(keys) if key == folded(title) and text and index < text[0]]
        if head:
            start, end = max(0, head[-1] - AROUND[0]), text[-1] + AROUND[1]
            yield from looks_of(name, "saved cut", "\n".join(lines[start:end]), title, outlets)
            yield from looks_of(name, "saved whole", "\n".join(lines), title, outlets)


def of_tests(outlets: Directory) -> Iterator[Look]:
    for name, text, case in clippings():
        if title := case.get("title"):
            yield from looks_of(name, "tests", text, str(title), outlets)


# -- fitting


def fitted(looks: Sequence[Look]) -> Weights:
    """Tenths of the logarithm of the odds, "" for what one of a line's weight by its form counts."""
    told = [one for one in looks if len(one.ranks) > 1 and one.wanted & {rank.index for rank in one.ranks}]
    common = Counter(trait for one in told for rank in one.ranks for trait in rank.traits)
    names = [FORM, *sorted(trait for trait, count in common.items() if count >= FEWEST)]
    number = {name: at for at, name in enumerate(names)}
    counts = Counter(one.case for one in told)
    rows = [
        (
            [
                [(0, rank.by_form), *((number[trait], 1.0) for trait in rank.traits if trait in number)]
                for rank in one.ranks
            ],
            next(at for at, rank in enumerate(one.ranks) if rank.index in one.wanted),
            3.0 / counts[one.case],
        )
        for one in told
    ]
    weights = logistic.chosen(rows, len(names), ridge=RIDGE)
    return {name: round(10 * weight / math.log(10)) for name, weight in zip(names, weights, strict=True)}


def scored(weights: Weights, rank: Rank) -> float:
    return weights[FORM] * rank.by_form + sum(weights.get(trait, 0) for trait in rank.traits)


# -- measuring


def show(looks: Sequence[Look], weights: Sequence[Weights]) -> None:
    for kind in dict.fromkeys(one.kind for one in looks):
        found = [one for one in looks if one.kind == kind]
        print(
            f"{kind}: {len(found)} clippings, the path finds {sum(one.is_right for one in found)} headlines"
        )
        for least in LEASTS:
            again = [looked_again(one, weights[fold_of(one)], least) for one in found]
            lost = sum(one.is_right and not now for one, now in zip(found, again, strict=True))
            print(f"  from {least} more on: {sum(again)}, and loses {lost}")


def looked_again(one: Look, weights: Weights, least: float) -> bool:
    if not one.ranks:
        return one.is_right
    best = max(one.ranks, key=lambda rank: scored(weights, rank))
    current = next((rank for rank in one.ranks if rank.index == one.current), None)
    if current is not None and scored(weights, best) < scored(weights, current) + least:
        return one.is_right
    return best.index in one.wanted


def fold_of(one: Look) -> int:
    return zlib.crc32(one.case.encode()) % FOLDS


def main() -> None:
    options = parser_of(__doc__ or "").parse_args()
    outlets = Directory()
    looks = [
        *of_pages(options.folders, options.texts, outlets),
        *of_saved(options.texts, outlets),
        *of_tests(outlets),
    ]
    show(looks, [fitted([one for one in looks if fold_of(one) != fold]) for fold in range(FOLDS)])
    print(f"(the table holds {BY_FORM:+.0f} by form)")
    for trait, weight in sorted(fitted(looks).items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{weight:+4} {trait or '(by form)'}")


if __name__ == "__main__":
    main()
