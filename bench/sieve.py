"""Fits the weights of `text/sifting/sieve.py` on the labelled clippings: `python bench/sieve.py`.

The rules know these clippings by heart, so what they leave in the text of them says nothing of other pages.
So they are made to forget: in each of ten rounds half of the furniture they know by its words, another half
each time, as they have not heard of half of what the next page says; and in every second round blank lines
stand elsewhere. What is kept then, furniture and paragraphs, is what the weights are fitted on (logistic
regression, Newton's method with a ridge), and what they are measured by: in ten folds, each clipping by
weights that were fitted without it.

Printed are, for some thresholds, the share of clippings with any furniture and of paragraphs lost; then the
table. A minute or so.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import logistic

from generator.ingest.one_line.characters import clean
from generator.ingest.one_line.furniture import appeals
from generator.ingest.one_line.furniture.appeal_signs import strong_signs
from generator.ingest.one_line.furniture.appeals import speaks_to_reader
from generator.ingest.one_line.furniture.furniture import Furniture
from generator.ingest.one_line.labelled import Line
from generator.ingest.one_line.numbered import split
from generator.ingest.one_line.readings import Reading, read_lines
from generator.ingest.one_line.wording import folded
from generator.ingest.text.labelling.labels import label_lines
from generator.ingest.text.sifting.sieve import is_safe
from generator.ingest.text.sifting.traits import traits_of
from generator.ingest.words.outlets.publishers import Directory

TESTS = Path(__file__).parent.parent / "tests" / "ingest"
ROUNDS, FORGOTTEN = 10, 500  # of a thousand
FOLDS, RIDGE, FEWEST = 10, 2.0, 8
DEAR = 3.0
"""A lost paragraph is as bad as so many lines of furniture."""
APPEAL = 0.55
THRESHOLDS = (-10, -5, -2, 0, 2, 4, 6, 9, 12)
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """A line that the rules kept, in one round: its traits, and whether it is furniture."""

    case: str
    round: int
    index: int
    text: str
    traits: tuple[str, ...]
    bad: bool
    subhead: bool


class Signs:
    """The strong signs of an appeal, but for what is forgotten."""

    def __init__(self, turn: int) -> None:
        self._turn = turn

    def __call__(self, text: str) -> list[str]:
        return [one for one in strong_signs(text) if not is_gone(self._turn, one.casefold())]


def is_gone(turn: int, words: str) -> bool:
    return turn > 0 and zlib.crc32(f"{turn}|{words}".encode()) % 1000 < FORGOTTEN


def rows_of(name: str, text: str, case: dict[str, list[str]], outlets: Directory) -> Iterator[Row]:
    body = {folded(one) for one in case.get("body", ())}
    subheads = {folded(one) for one in case.get("subheads", ())} - body
    bad = {folded(one) for one in case.get("must_not", ())} - {folded(one) for one in case.get("neutral", ())}
    lines = split(clean(text))
    known = read_lines(lines, outlets, markdown=False)
    for turn in range(ROUNDS + 1):
        with forgetting(turn):
            readings = forget(turn, lines, known)
            labelled = label_lines(with_other_gaps(turn, lines), readings)
            found = traits_of(labelled, readings)
        for index, traits in found.items():
            key = folded(lines[index].text)
            good = key in body or key in subheads or any(key.endswith(one) for one in body)
            if good or key in bad:
                yield Row(name, turn, index, lines[index].text, traits, not good, key in subheads)


def forgetting(turn: int) -> patch.multiple:  # type: ignore[name-defined]
    words = vars(appeals)
    return patch.multiple(
        appeals,
        _PAGE=frozenset(word for word in words["_PAGE"] if not is_gone(turn, word)),
        _COMMANDS=frozenset(word for word in words["_COMMANDS"] if not is_gone(turn, word)),
        strong_signs=Signs(turn),
    )


def forget(turn: int, lines: Sequence[Line], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Readings without half of the furniture; an appeal may still be felt."""
    return tuple(
        replace(reading, furniture=_felt(line.text))
        if turn
        and reading.furniture
        and (reading.furniture.rule == "speaks-to-reader" or is_gone(turn, reading.key))
        else reading
        for line, reading in zip(lines, readings, strict=True)
    )


def with_other_gaps(turn: int, lines: Sequence[Line]) -> Sequence[Line]:
    """In every second round blank lines stand wherever chance has it, as browsers differ there."""
    if turn % 2 == 0:
        return lines
    chance = 100 * turn
    return [
        replace(line, gap=zlib.crc32(f"{turn}|gap|{line.number}|{line.text}".encode()) % 1000 < chance)
        for line in lines
    ]


def _felt(text: str) -> Furniture | None:
    sure = speaks_to_reader(text)
    return Furniture(rule="speaks-to-reader", confidence=sure) if sure >= APPEAL else None


def clippings() -> Iterator[tuple[str, str, dict[str, list[str]]]]:
    sys.path.insert(0, str(TESTS))
    from layouts import layouts

    for layout in layouts():
        yield layout.name, layout.text, layout.case
    for path in sorted((TESTS / "cases").glob("*.json")):
        if (beside := path.with_suffix(".txt")).exists():
            case = json.loads(path.read_text(encoding="utf-8"))
            yield f"case-{path.stem}", beside.read_bytes().decode("utf-8-sig"), case


# -- fitting


def fitted(rows: Sequence[Row]) -> Weights:
    """The weights, for each trait that enough lines have. What is the same in several rounds counts once."""
    seen = Counter((row.case, row.index, row.traits, row.bad) for row in rows)
    common = Counter(trait for _, _, traits, _ in seen for trait in traits)
    names = ["", *sorted(trait for trait, count in common.items() if count >= FEWEST)]
    number = {name: at for at, name in enumerate(names)}
    forms = Counter((case, index) for case, index, _, _ in seen)
    lines = [
        (
            [0, *(number[trait] for trait in traits if trait in number)],
            float(bad),
            min(forms[case, index], 3) / forms[case, index] * (1.0 if bad else DEAR),
        )
        for case, index, traits, bad in seen
    ]
    return dict(zip(names, logistic.fitted(lines, len(names), ridge=RIDGE), strict=True))


def rounded(weights: Weights) -> dict[str, int]:
    """Tenths, without those that hardly weigh."""
    tenths = {trait: round(10 * weight) for trait, weight in weights.items()}
    return {trait: weight for trait, weight in tenths.items() if abs(weight) > 1 or not trait}


# -- measuring


def fold_of(case: str) -> int:
    return zlib.crc32(case.encode()) % FOLDS


def show(label: str, rows: Sequence[Row], scores: Sequence[int]) -> None:
    cases = {(row.case, row.round) for row in rows}
    had = {(row.case, row.round) for row in rows if row.bad}
    good = sum(not row.bad and not row.subhead for row in rows)
    print(f"{label}: {len(cases)} clippings, {len(had) / len(cases):.1%} with furniture, {good} paragraphs")
    for least in THRESHOLDS:
        pairs = list(zip(rows, scores, strict=True))
        left = {(row.case, row.round) for row, score in pairs if row.bad and score < least}
        lost = sum(not row.bad and not row.subhead and score >= least for row, score in pairs)
        subheads = sum(row.subhead and score >= least for row, score in pairs)
        print(
            f"  from {least:>3} on left out: {len(left) / len(cases):6.1%} with furniture,"
            f" {lost / good:6.2%} of paragraphs lost, {subheads} subheads"
        )


def scored(weights: dict[str, int], row: Row) -> int:
    return weights[""] + (0 if is_safe(row.traits) else sum(weights.get(trait, 0) for trait in row.traits))


def main() -> None:
    outlets = Directory()
    rows = [row for one in clippings() for row in rows_of(*one, outlets)]
    folds = [rounded(fitted([row for row in rows if fold_of(row.case) != fold])) for fold in range(FOLDS)]
    unseen = [scored(folds[fold_of(row.case)], row) for row in rows]
    show("half forgotten, by weights of other clippings", rows, unseen)
    first = [(row, score) for row, score in zip(rows, unseen, strict=True) if not row.round]
    show("as the rules are", [row for row, _ in first], [score for _, score in first])
    weights = rounded(fitted(rows))
    for trait, weight in sorted(weights.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{weight:+4} {trait or '(always)'}")
    worst = sorted(((scored(weights, row), row) for row, _ in first if not row.bad), key=lambda one: -one[0])
    for score, row in worst[:12]:
        print(f"{score:+4} {row.case}: {row.text[:90]}")


if __name__ == "__main__":
    main()
