"""Fits the weights of `generator/ingest/text/sifting/endings.py`: `python bench/endings.py FOLDER...`.

FOLDER is where the pages of `papers.py` are unpacked. Each is pasted five times: what an editor would select,
the same with some lines behind it, and everything. To these come the clippings of the tests, which end where
they should, and mixes of articles and blocks of a page, in which gaps stand between paragraphs.

A gap should end the article where no paragraph is kept behind it. Weights that would speak against what
their trait is for are left out (`AGAINST` has the traits that speak for a text that goes on). Printed are, in
eight folds by page, how many clippings lose paragraphs and how many of those that go on behind the article
end where it does; then the table.
"""

from __future__ import annotations

import math
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import logistic
from papers import NAMED, Page, expected, labelled_pages, parser_of, place
from sieve import TESTS, clippings

from generator.ingest.one_line.wording import folded
from generator.ingest.text.pasted import sifted_lines
from generator.ingest.text.sifting.endings import gaps_of
from generator.ingest.text.sifting.traits import KEPT
from generator.ingest.words.outlets.publishers import Directory

FOLDS, RIDGE, FEWEST = 8, 2.0, 8
MIXED, MIXES = 0.5, 150
"""What a clipping mixed by chance counts, and how many there are with blank lines, and without."""
BEHIND = (6, 15, 40)  # lines
AGAINST = frozenset(["begun", "signed"])
THRESHOLDS = (3, 4, 5, 6, 7, 8, 10)
Weights = dict[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """A gap of an article: how many paragraphs are kept behind it, and how many lines of the page."""

    case: str
    kind: str
    traits: tuple[str, ...]
    paragraphs: int
    others: int

    @property
    def ends(self) -> bool:
        return not self.paragraphs


def rows_of(
    case: str, kind: str, text: str, is_text: Callable[[str], bool | None], outlets: Directory
) -> Iterator[Row]:
    """The gaps of a clipping. `is_text` says what a line is, or that it may be either."""
    labelled, readings = sifted_lines(text, outlets)
    told = [is_text(one.line.text) if one.label in KEPT else None for one in labelled]
    for gap in gaps_of(labelled, readings):
        behind = Counter(told[gap.below :])
        if behind[True] or behind[False]:
            yield Row(case, kind, gap.traits, behind[True], behind[False])


def of_pages(folders: Sequence[Path], texts: Path, outlets: Directory) -> Iterator[Row]:
    for named in NAMED:
        for page in labelled_pages(folders, texts, named):
            case = expected(page.label, page.lines)
            body, neutral = (
                set(map(folded, case["body"])),
                {*map(folded, case["neutral"]), folded(case["title"])},
            )

            def is_text(text: str, body: set[str] = body, neutral: set[str] = neutral) -> bool | None:
                return None if folded(text) in neutral else _is_of(folded(text), body)

            for kind, lines in pasted(page):
                yield from rows_of(page.name, f"{named} {kind}", "\n".join(lines), is_text, outlets)


def pasted(page: Page) -> Iterator[tuple[str, Sequence[str]]]:
    start, end = place(page.lines, page.label["start"]), place(page.lines, page.label["end"]) + 1
    yield "cut", page.lines[start:end]
    for more in BEHIND:
        yield f"+{more}", page.lines[start : end + more]
    yield "whole", page.lines


def of_tests(outlets: Directory) -> Iterator[Row]:
    sys.path.insert(0, str(TESTS))
    from mixes import mixes

    for name, text, case in clippings():
        body = {folded(one) for key in ("body", "subheads") for one in case.get(key, ())}
        neutral = {folded(one) for one in case.get("neutral", ())}

        def is_of_case(text: str, body: set[str] = body, neutral: set[str] = neutral) -> bool | None:
            return _is_of(folded(text), body) or (None if folded(text) in neutral else False)

        for kind, pasted_so in (("", text), (" closed", "\n".join(filter(str.strip, text.split("\n"))))):
            yield from rows_of(name, f"tests{kind}", pasted_so, is_of_case, outlets)
    for between in ("\n", "\n\n"):
        for number, mix in enumerate(mixes(11, MIXES)):
            body = set(map(folded, mix.body))

            def is_of_mix(text: str, body: set[str] = body) -> bool:
                return folded(text) in body

            yield from rows_of(f"mix {number}", "mixed", between.join(mix.lines), is_of_mix, outlets)


def _is_of(key: str, body: set[str]) -> bool:
    """Whether a line is a paragraph, or one without its dateline, or part of one."""
    return key in body or any(
        (len(one) > 20 and key.endswith(one)) or (len(key) > 30 and key in one) for one in body
    )


# -- fitting


def fitted(rows: Sequence[Row], against: Collection[str]) -> Weights:
    """Tenths of the logarithm of the odds, "" for what every gap has."""
    common = Counter(trait for row in rows for trait in row.traits)
    left_out = {trait for trait, count in common.items() if count < FEWEST}
    counts = Counter((row.case, row.ends) for row in rows)
    while True:
        names = ["", *sorted(common.keys() - left_out)]
        number = {name: at for at, name in enumerate(names)}
        lines = [
            (
                [0, *(number[trait] for trait in row.traits if trait in number)],
                float(row.ends),
                _worth(row) / counts[row.case, row.ends],
            )
            for row in rows
        ]
        weights = dict(zip(names, logistic.fitted(lines, len(names), ridge=RIDGE), strict=True))
        wrong = {trait for trait, weight in weights.items() if trait and (weight < 0) != (trait in against)}
        if not wrong:
            tenths = {trait: round(10 * weight / math.log(10)) for trait, weight in weights.items()}
            return {trait: weight for trait, weight in tenths.items() if weight or not trait}
        left_out |= wrong


def _worth(row: Row) -> float:
    worth = 3.0 if row.ends else 3.0 * min(3.0, 1 + row.paragraphs / 3)
    return worth * (MIXED if row.kind == "mixed" else 1)


def scored(weights: Weights, row: Row) -> int:
    return weights[""] + sum(weights.get(trait, 0) for trait in row.traits)


# -- measuring


def show(rows: Sequence[Row], scores: Sequence[int]) -> None:
    gaps: dict[tuple[str, str], list[tuple[Row, int]]] = defaultdict(list)
    for row, score in zip(rows, scores, strict=True):
        gaps[row.kind, row.case].append((row, score))
    for kind in dict.fromkeys(row.kind for row in rows):
        found = [gaps[key] for key in gaps if key[0] == kind]
        going = [one for one in found if any(row.ends for row, _ in one)]
        print(f"{kind}: {len(found)} clippings with gaps, {len(going)} go on behind the article")
        for least in THRESHOLDS:
            ends = [(one, next((row for row, score in one if score >= least), None)) for one in found]
            lost = [end.paragraphs for _, end in ends if end and end.paragraphs]
            lose = f"{len(lost)} lose {sum(lost)} paragraphs"
            clean_now = sum(
                end is not None
                and end.others >= max((row.others for row, _ in one if row.ends), default=math.inf)
                for one, end in ends
            )
            print(f"  from {least:>2} on: {clean_now} of these end there; {lose}")


def report(rows: Sequence[Row], against: Collection[str]) -> None:
    """What weights of other pages are worth, and the table of those of all."""
    folds = [fitted([row for row in rows if fold_of(row) != fold], against) for fold in range(FOLDS)]
    show(rows, [scored(folds[fold_of(row)], row) for row in rows])
    for trait, weight in sorted(fitted(rows, against).items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{weight:+4} {trait or '(always)'}")


def main() -> None:
    options = parser_of(__doc__ or "").parse_args()
    outlets = Directory()
    report([*of_pages(options.folders, options.texts, outlets), *of_tests(outlets)], AGAINST)


def fold_of(row: Row) -> int:
    return zlib.crc32(row.case.encode()) % FOLDS


if __name__ == "__main__":
    main()
